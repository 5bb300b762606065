# Wording of the life story: Central Kurdish (Sorani), for a child to read.
# review: draft. No named person has reviewed this wording yet.

title-life-story = چیرۆکی { $name }
running-life-story = چیرۆکی { $name }

now-heading = تۆ، ئێستا
now-name = پێت دەڵێن { $name }. ناوی تەواوت: { $full }.
now-age = تەمەنت { $age ->
    [one] 1 ساڵە
   *[other] { $age } ساڵە
  }.
now-home = تۆ لەگەڵ { $carers } دەژیت. لە { $from } بەدواوە لێرە دەژیت.
now-home-named = تۆ لە { $home } دەژیت. لە { $from } بەدواوە لێرە دەژیت.
now-others = کێی تر لێرە لەگەڵ تۆ دەژی: { $others }.
now-school = تۆ لە { $school } دەخوێنیت.
now-languages = بۆ قسەکردن لەگەڵ خەڵک { $languages } بەکار دەهێنیت.
now-ethnicity = خێزانەکەت لە کوێوە هاتووە: { $ethnicity }
now-religion = لەبارەی ئایین و باوەڕەوە: { $religion }
about-heading = خۆت لەبارەی خۆتەوە چی دەڵێیت

people-heading = ئەو کەسانەی لە ژیانی تۆدان
person-is-mother = { $name } دایکی تۆیە.
person-is-father = { $name } باوکی تۆیە.
person-is-step-parent = { $who ->
    [female] { $name } زڕدایکی تۆیە.
    [male] { $name } زڕباوکی تۆیە.
   *[other] { $name } زڕدایک یان زڕباوکی تۆیە.
  }
person-is-adoptive-parent = { $who ->
    [female] { $name } دایکی هەڵگرەوەی تۆیە.
    [male] { $name } باوکی هەڵگرەوەی تۆیە.
   *[other] { $name } دایک یان باوکی هەڵگرەوەی تۆیە.
  }
person-is-brother = { $name } برای تۆیە.
person-is-sister = { $name } خوشکی تۆیە.
person-is-grandmother = { $name } داپیری تۆیە.
person-is-grandfather = { $name } باپیری تۆیە.
person-is-aunt = { $name } پووری تۆیە.
person-is-uncle = { $name } مام یان خاڵی تۆیە.
person-is-cousin = { $name } ئامۆزا، خاڵۆزا یان پوورزای تۆیە.
person-is-relative = { $name } خزمی تۆیە.
person-is-foster-carer = { $name } بەخێوکەری تۆیە.
person-is-friend = { $name } هاوڕێی تۆیە.
person-is-neighbour = { $name } دراوسێی تۆیە.
person-is-social-worker = { $name } کارمەندی کۆمەڵایەتیی تۆیە.
person-is-advocate = { $name } داکۆکیکاری تۆیە.
person-died = { $name } مردووە ({ $died }).

born-heading = کاتێک لەدایک بوویت
born-on = تۆ لە { $born } لەدایک بوویت.
born-place = تۆ لە { $place } لەدایک بوویت.
born-time = کاتەکەی { $time } بوو.
born-weight = کێشت { $weight } بوو.

why-heading = چی ڕوویدا و بۆچی
why-not-your-fault = هیچ شتێک لەمە خەتای تۆ نەبوو. پاراستنی منداڵان کاری گەورەکانە. گەورەکان بڕیارەکانیان دا.
orders-heading = دادگا چ بڕیارێکی دا
order-made = { $court } ئەم فەرمانەی دەرکرد: { $order }.
order-judge = دادوەرەکە { $judge } بوو.

homes-heading = ئەو ماڵانەی تێیاندا ژیاویت
homes-count = { $count ->
    [one] لێرەدا یەک شوێن هەیە کە لێی ژیاویت یان لێی ماویتەتەوە.
   *[other] لێرەدا { $count } شوێن هەن کە لێیان ژیاویت یان لێیان ماویتەتەوە.
  }
home-heading = { $home }
home-age = { $age ->
    [0] کاتێک هاتیت بۆ ئێرە، کۆرپە بوویت
   *[other] کاتێک هاتیت بۆ ئێرە، تەمەنت { $age } ساڵ بوو
  }. ئێرە { $kind } بوو. { $span } لێرە ژیایت.
home-others = ئەو کاتە کێی تر لێرە لەگەڵ تۆ دەژیا: { $others }.

schools-heading = قوتابخانەکانت
family-time-heading = کات لەگەڵ خێزان و هاوڕێکانت
family-time-now = پلانی ئێستا ئەمەیە:
family-time-then = پلانی ئەو کاتە ئەمە بوو ({ $span }):

achievements-heading = ئەو شتانەی بە باشی کردووتن
own-words-heading = قسەکانی خۆت
own-words = ئەمەت وت کاتێک تەمەنت { $age } ساڵ بوو ({ $date }):
own-words-to = ئەمەت بە { $to } وت کاتێک تەمەنت { $age } ساڵ بوو ({ $date }):

things-heading = ئەو شتانەی هی تۆن
thing-returned = ئەمەت وەرگرتەوە ({ $on }).
thing-kept = لە کوێیە: { $where }.
thing-kept-unknown = تۆمارەکە ناڵێت لە کوێیە. دەتوانیت لە ئێمە بپرسیت.

next-heading = تۆ، ئێستا و دواتر
next-home = تۆ لەگەڵ { $carers } دەژیت.
next-home-named = تۆ لە { $home } دەژیت.
hopes-intro = ئەمە هیوای تۆیە.
hopes-none = ئەم لاپەڕەیە بۆ هیواکانی تۆیە. دەتوانیت لێرە بیاننووسیت.

talk-heading = لەگەڵ کێ دەتوانیت قسە بکەیت
talk-intro = خوێندنەوەی ئەمە لەوانەیە هەستت بجووڵێنێت یان پرسیارت لا دروست بکات. ئەوە ئاساییە. هەر کاتێک بتەوێت دەتوانیت بوەستیت. دەتوانیت لەگەڵ ئەم کەسانە قسە بکەیت.

kept-heading = شتی تر لە تۆمارەکەتدا
kept-intro = تۆمارەکەت شتی زیاتری لەبارەی ژیانتەوە تێدایە. ئەم بەشانە لێرەدا باس نەکراون:
gaps-heading = بۆچی هەندێک بەش گلدراونەتەوە
gaps-intro = هەندێک بەشی چیرۆکەکەت گلدراونەتەوە. هەریەکەیان ژمارەیەکی هەیە. لێرەدا دەتوانیت بخوێنیتەوە بۆچی، و کێ بڕیاری دا.
gap-number = بۆشایی { $number }.
gap-decided = کێ بڕیاری دا، و کەی: { $decided }.
gaps-ask = دەتوانیت داوامان لێ بکەیت جارێکی تر سەیری بۆشاییەک بکەینەوە. ژمارەکەیمان پێ بڵێ. لێرە داوا بکە: { $contact }.

made-heading = ئەم چیرۆکە چۆن دروست کرا
made-for = { $council } لە { $date } ئەم چیرۆکەی دروست کرد. لەوەوە هاتووە کە لە تۆمارەکەتدا نووسراوە.
made-approved = { $approver }، { $role }، وتی کە دەتوانیت ئەمە وەربگریت.
made-more = ئایا شتێک هەڵەیە یان کەمە؟ پێمان بڵێ، ئێمەش سەیری دەکەین: { $contact }. کە گەورەتر بوویت، دەتوانیت داوای چیرۆکێکی درێژتر بکەیت.
now-home-staff = کێ لێرە ئاگاداریت دەکات: { $carers }.
person-full = ناوی تەواوی { $name }: { $full }.
person-carers-family = { $name } ئەندامی خێزانێکە کە ئاگاداریی تۆیان کردووە.
person-carer-then = { $name } ئاگاداریی تۆی دەکرد.
home-age-now = { $age ->
    [0] کاتێک هاتیت بۆ ئێرە، کۆرپە بوویت
   *[other] کاتێک هاتیت بۆ ئێرە، تەمەنت { $age } ساڵ بوو
  }. ئێرە ئەمەیە: { $kind }. { $span } لێرە دەژیت.

# Sections, pictures and pages to fill in.
first-home-heading = ماڵەکەت
first-then-heading = پێشتر: { $home }
first-school-heading = لە کوێ دەخوێنیت
first-family-time-heading = خێزان و هاوڕێیان
photos-heading = وێنەکان
photos-held-heading = وێنەی تر
photos-held = { $count ->
    [one] یەک وێنەی تر هەیە کە لێرەدا پیشان نەدراوە. دەتوانیت لەبارەیەوە لە ئێمە بپرسیت.
   *[other] { $count } وێنەی تر هەن کە لێرەدا پیشان نەدراون. دەتوانیت لەبارەیانەوە لە ئێمە بپرسیت.
  }
tree-heading = خێزانەکەت
tree-intro = ئەمانە ئەو کەسانەی خێزانەکەتن کە ناویان لە تۆمارەکەتدا هاتووە. گۆڕینی ماڵ ئەوە ناگۆڕێت کە ئەوان کێن. بەتەمەنترینەکان لە سەرەوەن.
tree-me = ئەمە تۆیت.
tree-died = مرد: { $on }
tree-parent = { $name } دایک یان باوکە بۆ { $others }.
tree-partner = { $name } لەگەڵ { $others } هاوژینە، یان پێشتر هاوژین بووە.
why-safe = هەموو منداڵێک پێویستی بە ماڵێکە کە تێیدا پارێزراو بێت و ئاگاداری بکرێت. گەورەکان دەبێت ئەوەی بۆ دابین بکەن.
why-more-later = شتی زیاتر هەیە بۆ وتن. دەتوانیت ئێستا لەبارەیەوە بپرسیت. کە گەورەتر بوویت، دەتوانیت داوای چیرۆکێکی درێژتر بکەیت.
statuses-heading = یاسا چی وت، و کەی
decisions-heading-story = بڕیارە گەورەکان لەبارەی تۆوە
decisions-intro-story = ئەمانە بڕیاری گەورەن لەبارەی ژیانتەوە. دەتوانیت بخوێنیتەوە کێ ئەم بڕیارانەی داوە، بۆچی، و تۆ چیت دەویست. ئەگەر شتێک کەم بوو، دەتوانیت لە ئێمە بپرسیت.
decided-by = کێ ئەم بڕیارەی دا: { $by }.
decided-because = بۆچی:
decided-you-wanted = تۆ چیت دەویست:
seasons-heading = ماڵەکانت بە درێژایی کات
seasons-intro = ئەمە پیشانی دەدات لە هەر شوێنێک ماوەی چەند ژیاویت، لە { $from } تا { $to }.
seasons-where = ماڵ
seasons-when = کەی
seasons-how-long = ماوەی چەند
seasons-line = لە { $from } تا { $to }
season-family = خێزانەکەت
season-now = تا ئێستا { $length }
schools-name = قوتابخانە
home-area = دەکەوێتە { $area }.
home-area-then = دەکەوتە { $area }.
home-came = چۆن هاتیت لێرە بژیت.
home-letter = نامەیەک بۆ تۆ لەلایەن { $carers }:
at-age = { $age ->
    [0] کاتێک کۆرپە بوویت:
   *[other] کاتێک تەمەنت { $age } ساڵ بوو:
  }
health-heading = تەندروستیی تۆ
health-intro = ئەمە ئەوەیە کە تۆمارەکە لەبارەی تەندروستیی تۆوە دەیڵێت.
documents-heading = کاغەزەکان لەبارەی تۆوە
documents-intro = ئەم کاغەزانە لە تۆمارەکەتدان. دەتوانیت داوا بکەیت بیانبینیت.
made-whole-record = هەر کاتێک بتەوێت دەتوانیت داوا بکەیت تۆمارەکەت ببینیت. ئەمە مافی تۆیە، و بێ پارەیە: { $contact }. یاسا ڕێگەمان دەدات هەندێک بەش گل بدەینەوە.
made-elsewhere = ئەمانەش لەوانەیە تۆماریان لەبارەی تۆوە هەبێت. دەتوانیت داوا لە هەریەکەیان بکەیت:
made-grown-up = بۆ کەسە گەورەکە: { $council } لە { $date } ئەم کتێبەی لە تۆماری منداڵەکە دروست کرد. ئەگەر شتێک هەڵەیە یان کەمە، پێمان بڵێن: { $contact }.
fill-heading = لاپەڕەکان بۆ تۆ
fill-intro = دەتوانیت لێرە بنووسیت، یان داوا لە کەسێک بکەیت بۆت بنووسێت.
fill-remember = ئەوەی لە بیرمە:
fill-proud = ئەوەی شانازیی پێوە دەکەم:
fill-ask = ئەوەی دەمەوێت بیپرسم:
fill-draw-heading = لێرە وێنە بکێشە
fill-draw = وێنەی ماڵەکەت بکێشە، یان کەسێک کە خۆشت دەوێت، یان هەر شتێک کە حەزی لێ دەکەیت.

# The later life letter.
title-life-story-later-life-letter = نامەیەک بۆ { $name }
running-life-story-later-life-letter = نامەیەک بۆ { $name }
later-heading = نامەیەک بۆ تۆ
later-dear = ئازیزم { $name }،
later-born-heading = کاتێک لەدایک بوویت
later-people-heading = کەسەکانی ژیانت
later-why-heading = چی ڕوویدا
later-parents-heading = دایک و باوکت چییان دەویست و چییان وت
later-order = لە { $made }، { $court } ئەم فەرمانەی دەرکرد: { $order }.
later-more-heading = چۆن زیاتر بزانیت
later-more = شتی زیاتر لە تۆمارەکەتدا هەیە. لە هەر تەمەنێکدا مافت هەیە داوای بکەیت، و بێ پارەیە: { $contact }. یاسا ڕێگەمان دەدات هەندێک بەش گل بدەینەوە. مەرج نییە بە تەنیا بیخوێنیتەوە. دەتوانیت لەگەڵ ئەم کەسانە قسە بکەیت:

# The worker's edition with its sources.
title-life-story-sources = سەرچاوەکانی چیرۆکی { $name }
running-life-story-sources = سەرچاوەکانی چیرۆکی ژیان. بۆ کارمەند
sources-questions-heading = تۆمارەکە بۆ ئەم چیرۆکە چی کەمە
sources-questions-intro = لە چیرۆکی { $name } هیچ شتێک هەڵنەبەستراوە، بۆیە ئەوەی تۆمار نەکراوە تێیدا نییە. ئەمانە ئەو پرسیارانەن کە دەبێت بکرێن، و ئەو کەسانەی کە دەبێت لێیان بپرسرێت:
sources-questions-none = تۆمارەکە بۆ هەموو بەشێکی چیرۆکەکە شتێکی تێدایە.
sources-heading = هەر ڕستەیەک لەگەڵ سەرچاوەکەی
sources-intro = ئەمە کتێبەکەیە بۆ تەمەنی { $band }. ئەو وشە جێگیرانەی کتێبەکە کە هیچ شتێکی تۆمارەکە ناڵێن، لێرەدا نین.
sources-sentence = کتێبەکە چی دەڵێت
sources-entry = بڕگە یان بەش
sources-kind = چ جۆرێک، و کێ نووسیویەتی
sources-by = { $kind }، نووسەر: { $author }
sources-by-nobody = { $kind }، هیچ نووسەرێک تۆمار نەکراوە
genogram-heading = هێڵکاریی خێزان (جینۆگرام)
genogram-key = بازنە ژن یان کچە. چوارگۆشە پیاو یان کوڕە. شێوەی ئەڵماس: تۆمار نەکراوە. هێڵی ئەستوور: منداڵەکە. خاچ: مردووە. ڕیزەکان نەوەکانن، بەتەمەنترین لە سەرەوە.
genogram-who = کێ
genogram-relationship = چییە بۆ منداڵەکە
genogram-symbol = هێما
symbol-circle = بازنە
symbol-circle-died = بازنە لەگەڵ خاچ
symbol-square = چوارگۆشە
symbol-square-died = چوارگۆشە لەگەڵ خاچ
symbol-diamond = شێوەی ئەڵماس
symbol-diamond-died = شێوەی ئەڵماس لەگەڵ خاچ
ask-a-home = ئەم ماڵە
ask-birth-story = چی لەبارەی لەدایکبوونەکەوە دەزانرێت، و کێ ناوەکەی هەڵبژارد؟ لە دایک و باوک و داپیر و باپیر بپرسن.
ask-birth-facts = منداڵەکە لە چ کاتێکدا، لە کوێ، و بە چ کێشێک لەدایک بوو؟ لە دایک و باوک بپرسن، یان لە نەخۆشخانەکە.
ask-why = بۆچی منداڵەکە نەیدەتوانی لەگەڵ خێزانەکە بمێنێتەوە؟ لەو شوێنەی سەلامەتە، لەگەڵ دایک و باوک لەسەر وشەکان ڕێک بکەون.
ask-why-young = ئەمە چۆن بۆ منداڵێکی چوار ساڵان باس دەکرێت؟ بە from_age: 3 بینووسن.
ask-about-me = منداڵەکە ئێستا لەبارەی خۆیەوە چی دەڵێت؟
ask-hopes = هیوای منداڵەکە چییە؟
ask-ethnicity = منداڵەکە چۆن باسی ئەوە دەکات کە خێزانەکە لە کوێوە هاتووە؟
ask-religion = منداڵەکە یان خێزانەکە باوەڕیان بە چییە؟
ask-own-words = منداڵەکە چی وت، چی کێشا یان چی نووسی کە دەبێت بپارێزرێت؟
ask-achievements = منداڵەکە لە چیدا باشە، و شانازی بە چییەوە کرد؟
ask-photos = چ وێنەیەک هەیە؟ لە خێزان، چاودێریکەران و قوتابخانەکان بپرسن.
ask-family-time = منداڵەکە کێ دەبینێت، و چەند جار؟
ask-life-letter = کێ منداڵەکەی دەناسی و دەتوانێت نامەیەکی دواتر لەبارەی ژیان بنووسێت؟
ask-portrait = { $name } چۆن کەسێکە؟ لە خۆی بپرسن، یان لەو کەسانەی دەیناسن.
ask-home-story = ژیان لەگەڵ { $name } چۆن بوو؟
ask-home-memory = چ یادەوەرییەک لەبارەی { $name } هەیە؟
ask-home-letter = ئایا { $name } نامەیەک دەنووسێت؟
ask-home-why-started = بۆچی منداڵەکە هاتە لای { $name }؟
ask-home-why-ended = بۆچی لەگەڵ { $name } کۆتایی هات؟
ask-between = منداڵەکە { $name } لە کوێ دەژیا؟
ask-school-story = لە { $name } چۆن بوو؟
ask-photo-unknown = کێ لەو وێنەیەدایە کە ناڵێت کێی تێدایە؟ بیدۆزنەوە، یان بڵێن کەسی تێدا نییە.
ask-photo-permission = ئایا منداڵەکە دەتوانێت ئەو وێنەیە وەربگرێت کە کەسێکی گەورەی تێدایە؟ لەو کەسە بپرسن و بنووسن کەی ڕازی بوو.
ask-photo-child = منداڵێکی تر لە وێنەیەکدایە. پێش ئەوەی منداڵەکە وەریبگرێت، ڕووخساری ئەو منداڵە داپۆشن.
person-named = { $name }: { $relationship }.
grown-up-heading = بۆ کەسە گەورەکە
later-parts-heading = ئەوەی دەمەوێت پێت بڵێم

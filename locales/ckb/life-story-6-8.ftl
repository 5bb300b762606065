# Wording of the life story for the age 6-8, where it differs from the usual one: Central Kurdish (Sorani).
# review: draft. No named person has reviewed this wording yet.

# The safe present.
now-home = تۆ لەگەڵ { $carers } دەژیت.
now-home-named = تۆ لە { $home } دەژیت.
now-home-staff = کێ لێرە ئاگاداریت دەکات؟ { $carers }.
now-others = کێی تر لێرە دەژی؟ { $others }.
now-languages = تۆ بە { $languages } قسە دەکەیت.
about-heading = خۆت لەبارەی خۆتەوە چی دەڵێیت
person-died = { $name } مردووە.
person-carers-family = { $name } ئەندامی خێزانی چاودێریکەرێکە.
tree-intro = ئەمانە کەسانی خێزانەکەتن. بەتەمەنترینەکان لە سەرەوەن.
tree-died = مردووە

# Why.
why-heading = بۆچی شتەکان گۆڕان
why-safe = هەموو منداڵێک پێویستی بە ماڵێکی پارێزراوە. گەورەکان دەبێت ئەوەی بۆ دابین بکەن.
why-not-your-fault = هیچ شتێک لەمە خەتای تۆ نەبوو. گەورەکان بڕیاری ئەم شتانە دەدەن. منداڵان بڕیاری نادەن.
why-more-later = شتی زیاتر هەیە بۆ وتن. دەتوانیت لەبارەیەوە بپرسیت. کە گەورەتر بوویت، دەتوانیت دووبارە بپرسیتەوە.

# Homes.
homes-heading = ماڵەکانت
homes-count = { $count ->
    [one] لێرەدا یەک شوێن هەیە کە لێی ژیایت یان لێی مایتەوە.
   *[other] لێرەدا { $count } شوێن هەن کە لێیان ژیایت یان لێیان مایتەوە.
  }
home-age = { $age ->
    [0] کاتێک هاتیت بۆ ئێرە، کۆرپە بوویت
   *[other] کاتێک هاتیت بۆ ئێرە، تەمەنت { $age } ساڵ بوو
  }. ئێرە { $kind } بوو.
home-age-now = { $age ->
    [0] کاتێک هاتیت بۆ ئێرە، کۆرپە بوویت
   *[other] کاتێک هاتیت بۆ ئێرە، تەمەنت { $age } ساڵ بوو
  }. ئێستا لێرە دەژیت. ئێرە ئەمەیە: { $kind }.
home-kinship = ماڵی خێزان یان هاوڕێیان
home-others = ئەو کاتە کێی تر لێرە دەژیا؟ { $others }.
home-came = چۆن هاتیت بۆ ئێرە.
seasons-intro = ببینە لە هەر شوێنێک ماوەی چەند ژیایت.
seasons-line = لە لەدایکبوونەوە تا ئێستا

# School, family and friends, what you did and said.
family-time-heading = خێزان و هاوڕێیان
family-time-now = پلانی ئێستا:
achievements-heading = ئەو شتانەی بە باشی کردت
own-words = ئەمەت وت کاتێک تەمەنت { $age } ساڵ بوو:
own-words-to = کاتێک تەمەنت { $age } ساڵ بوو، ئەمەت بە { $to } وت:
things-heading = شتەکانت
thing-returned = ئەمەت وەرگرتەوە.
thing-kept = لێرە هەڵگیراوە: { $where }.
photos-held = { $count ->
    [one] یەک وێنەی تر هەیە. لەم کتێبەدا نییە. دەتوانیت لەبارەیەوە لە ئێمە بپرسیت.
   *[other] { $count } وێنەی تر هەن. لەم کتێبەدا نین. دەتوانیت لەبارەیانەوە لە ئێمە بپرسیت.
  }

# What is not told, and how it was made.
kept-intro = شتی زیاتر لەبارەی تۆوە هەیە. لێرەدا باس نەکراوە:
gaps-heading = بۆچی هەندێک بەش لێرە نین
gaps-intro = هەندێک بەش لێرە نین. هەریەکەیان ژمارەیەکی هەیە. ئەمە پێت دەڵێت بۆچی.
gaps-ask = دەتوانیت لەبارەی بۆشاییەکەوە لە ئێمە بپرسیت. ژمارەکەیمان پێ بڵێ. کەسێکی گەورە دەتوانێت یارمەتیت بدات: { $contact }.
made-for = { $council } لە { $date } ئەم چیرۆکەی دروست کرد. لە تۆمارەکەتەوە هاتووە. تۆمارەکەت ئەوەیە کە خەڵک لەبارەی تۆوە نووسیویانە.
made-approved = { $approver }، { $role }، وتی کە دەتوانیت ئەمەت هەبێت.
made-more = ئایا شتێک هەڵەیە؟ ئایا شتێک کەمە؟ پێمان بڵێ: { $contact }. کە گەورەتر بوویت، دەتوانیت دووبارە داوا بکەیتەوە.

# The present again, and what comes.
hopes-none = هیوات چییە؟ دەتوانیت لێرە بینووسیت.
fill-intro = دەتوانیت لێرە بنووسیت. یان کەسێک دەتوانێت بۆت بنووسێت.
fill-draw = وێنەی ماڵەکەت بکێشە. وێنەی کەسێک بکێشە کە خۆشت دەوێت. وێنەی هەر شتێک بکێشە کە حەزی لێ دەکەیت.
talk-intro = ئەم چیرۆکە لەوانەیە خەمبار یان تووڕەت بکات. لەوانەیە بتەوێت شتێک بپرسیت. ئەوە ئاساییە. دەتوانیت بوەستیت. دەتوانیت لەگەڵ ئەم کەسانە قسە بکەیت.

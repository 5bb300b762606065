# Wording of the life story: Urdu, for a child to read.
# review: draft. No named person has reviewed this wording yet.

title-life-story = { $name } کی کہانی
running-life-story = { $name } کی کہانی

now-heading = آپ، اِس وقت
now-name = آپ کا نام { $name } ہے۔ آپ کا پورا نام { $full } ہے۔
now-age = آپ کی عمر { $age ->
    [one] ایک سال
   *[other] { $age } سال
  } ہے۔
now-home = آپ { $carers } کے ساتھ { $you ->
    [female] رہتی
    [male] رہتے
   *[other] رہتے/رہتی
  } ہیں۔ آپ { $from } سے یہاں رہ { $you ->
    [female] رہی
    [male] رہے
   *[other] رہے/رہی
  } ہیں۔
now-home-named = آپ کے رہنے کی جگہ { $home } ہے۔ آپ { $from } سے یہاں رہ { $you ->
    [female] رہی
    [male] رہے
   *[other] رہے/رہی
  } ہیں۔
now-others = یہاں آپ کے ساتھ رہنے والے: { $others }۔
now-school = آپ { $school } میں { $you ->
    [female] پڑھتی
    [male] پڑھتے
   *[other] پڑھتے/پڑھتی
  } ہیں۔
now-languages = لوگوں سے بات کرنے کی آپ کی زبانیں: { $languages }۔
now-ethnicity = آپ کا خاندان کہاں سے ہے: { $ethnicity }
now-religion = مذہب اور عقیدے کے بارے میں: { $religion }
about-heading = آپ اپنے بارے میں کیا { $you ->
    [female] کہتی
    [male] کہتے
   *[other] کہتے/کہتی
  } ہیں

people-heading = آپ کی زندگی کے لوگ
# Each of these is a whole sentence, so that a language can say it as it has to.
person-is-mother = { $name } آپ کی والدہ ہیں۔
person-is-father = { $name } آپ کے والد ہیں۔
person-is-step-parent = { $who ->
    [female] { $name } آپ کی سوتیلی والدہ ہیں۔
    [male] { $name } آپ کے سوتیلے والد ہیں۔
   *[other] { $name } آپ کے سوتیلے والد یا والدہ ہیں۔
  }
person-is-adoptive-parent = { $name } آپ کو گود لینے { $who ->
    [female] والی والدہ
    [male] والے والد
   *[other] والے والد یا والدہ
  } ہیں۔
person-is-brother = { $name } آپ کے بھائی ہیں۔
person-is-sister = { $name } آپ کی بہن ہیں۔
person-is-grandmother = { $name } آپ کی نانی یا دادی ہیں۔
person-is-grandfather = { $name } آپ کے نانا یا دادا ہیں۔
person-is-aunt = { $name } آپ کی خالہ، پھوپھی یا چچی ہیں۔
person-is-uncle = { $name } آپ کے چچا، تایا یا ماموں ہیں۔
person-is-cousin = { $who ->
    [female] { $name } آپ کی کزن ہیں۔
   *[other] { $name } آپ کے کزن ہیں۔
  }
person-is-relative = { $who ->
    [female] { $name } آپ کی رشتہ دار ہیں۔
   *[other] { $name } آپ کے رشتہ دار ہیں۔
  }
person-is-foster-carer = { $who ->
    [female] { $name } آپ کی فوسٹر کیئرر ہیں۔
   *[other] { $name } آپ کے فوسٹر کیئرر ہیں۔
  }
person-is-friend = { $who ->
    [female] { $name } آپ کی دوست ہیں۔
   *[other] { $name } آپ کے دوست ہیں۔
  }
person-is-neighbour = { $who ->
    [female] { $name } آپ کی پڑوسی ہیں۔
   *[other] { $name } آپ کے پڑوسی ہیں۔
  }
person-is-social-worker = { $who ->
    [female] { $name } آپ کی سوشل ورکر ہیں۔
   *[other] { $name } آپ کے سوشل ورکر ہیں۔
  }
person-is-advocate = { $who ->
    [female] { $name } آپ کی حمایتی نمائندہ (advocate) ہیں۔
   *[other] { $name } آپ کے حمایتی نمائندہ (advocate) ہیں۔
  }
person-died = { $name } کا انتقال ہو چکا ہے ({ $died })۔

born-heading = جب آپ کی پیدائش ہوئی
born-on = آپ کی پیدائش کی تاریخ { $born } ہے۔
born-place = آپ کی پیدائش کی جگہ { $place } ہے۔
born-time = پیدائش کا وقت { $time } تھا۔
born-weight = آپ کا وزن { $weight } تھا۔

why-heading = کیا ہوا، اور کیوں
why-not-your-fault = اس میں کسی بھی بات میں آپ کا قصور نہیں تھا۔ بچوں کو محفوظ رکھنا بڑوں کا کام ہے۔ یہ فیصلے بڑوں نے کیے۔
orders-heading = عدالت نے کیا فیصلہ کیا
order-made = { $court } نے یہ حکم دیا: { $order }۔
order-judge = جج کا نام: { $judge }۔

homes-heading = وہ گھر جن میں آپ کا وقت گزرا
homes-count = { $count ->
    [one] یہ ایک جگہ ہے جہاں آپ کا گھر رہا ہے یا آپ نے کچھ وقت گزارا۔
   *[other] یہ { $count } جگہیں ہیں جہاں آپ کا گھر رہا ہے یا آپ نے کچھ وقت گزارا۔
  }
home-heading = { $home }
home-age = { $age ->
    [0] { $you ->
    [female] یہاں آتے وقت آپ ننھی سی بچی تھیں۔
    [male] یہاں آتے وقت آپ ننھے سے بچے تھے۔
   *[other] یہاں آتے وقت آپ کی عمر ایک سال سے کم تھی۔
  }
   *[other] یہاں آتے وقت آپ کی عمر { $age } سال تھی۔
  } یہ { $kind } تھا۔ یہاں رہنے کا وقت: { $span }۔
home-others = اُس وقت یہاں آپ کے ساتھ رہنے والے: { $others }۔

schools-heading = آپ کے اسکول
family-time-heading = خاندان اور دوستوں کے ساتھ آپ کا وقت
family-time-now = اِس وقت کا منصوبہ یہ ہے:
family-time-then = اُس وقت کا منصوبہ یہ تھا ({ $span }):

achievements-heading = جو کام آپ نے اچھے کیے
own-words-heading = آپ کے اپنے الفاظ
own-words = یہ بات آپ نے { $age } سال کی عمر میں کہی ({ $date }):
own-words-to = یہ بات آپ نے { $age } سال کی عمر میں { $to } سے کہی ({ $date }):

things-heading = آپ کی چیزیں
thing-returned = یہ آپ کو واپس مل گئی ({ $on })۔
thing-kept = یہ کہاں ہے: { $where }۔
thing-kept-unknown = ریکارڈ میں نہیں لکھا کہ یہ کہاں ہے۔ آپ چاہیں تو ہم سے پوچھیں۔

next-heading = آپ، اب اور آگے
next-home = آپ { $carers } کے ساتھ { $you ->
    [female] رہتی
    [male] رہتے
   *[other] رہتے/رہتی
  } ہیں۔
next-home-named = آپ کے رہنے کی جگہ { $home } ہے۔
hopes-intro = یہ آپ کی امیدیں ہیں۔
hopes-none = یہ صفحہ آپ کی امیدوں کے لیے ہے۔ آپ چاہیں تو انہیں یہاں لکھیں۔

talk-heading = آپ کس سے بات کر { $you ->
    [female] سکتی
    [male] سکتے
   *[other] سکتے/سکتی
  } ہیں
talk-intro = یہ پڑھ کر شاید دل میں کچھ احساس یا سوال اٹھیں۔ یہ ٹھیک ہے۔ آپ جب چاہیں، رک جائیں۔ آپ ان لوگوں سے بات کر { $you ->
    [female] سکتی
    [male] سکتے
   *[other] سکتے/سکتی
  } ہیں۔

kept-heading = آپ کے ریکارڈ میں اور کیا ہے
kept-intro = آپ کے ریکارڈ میں آپ کی زندگی کے بارے میں اور بھی باتیں ہیں۔ یہ حصے یہاں نہیں بتائے گئے:
gaps-heading = کچھ حصے کیوں روکے گئے ہیں
gaps-intro = آپ کی کہانی کے کچھ حصے روکے گئے ہیں۔ ہر ایک کا ایک نمبر ہے۔ یہاں لکھا ہے کہ کیوں، اور فیصلہ کس نے کیا۔
gap-number = خالی جگہ { $number }۔
gap-decided = فیصلہ کس نے کیا اور کب: { $decided }۔
gaps-ask = آپ چاہیں تو ہم سے کہیں کہ کسی خالی جگہ کو دوبارہ دیکھیں۔ ہمیں اس کا نمبر بتائیں۔ یہاں پوچھیں: { $contact }۔

made-heading = یہ کہانی کیسے بنی
made-for = { $council } نے یہ کہانی { $date } کو بنائی۔ یہ اُن باتوں سے بنی ہے جو آپ کے ریکارڈ میں لکھی ہیں۔
made-approved = { $approver } ({ $role }) نے کہا کہ یہ آپ کو دی جا سکتی ہے۔
made-more = کیا کچھ غلط ہے یا رہ گیا ہے؟ ہمیں بتائیں، ہم دیکھیں گے: { $contact }۔ جب آپ کی عمر زیادہ ہو جائے تو آپ زیادہ لمبی کہانی مانگ { $you ->
    [female] سکتی
    [male] سکتے
   *[other] سکتے/سکتی
  } ہیں۔
now-home-staff = یہاں آپ کی دیکھ بھال کرنے والے: { $carers }۔
person-full = { $name } کا پورا نام { $full } ہے۔
person-carers-family = { $name } کا تعلق اُس خاندان سے ہے جس نے آپ کی دیکھ بھال کی ہے۔
person-carer-then = { $name } نے آپ کی دیکھ بھال کی۔
home-age-now = { $age ->
    [0] { $you ->
    [female] یہاں آتے وقت آپ ننھی سی بچی تھیں۔
    [male] یہاں آتے وقت آپ ننھے سے بچے تھے۔
   *[other] یہاں آتے وقت آپ کی عمر ایک سال سے کم تھی۔
  }
   *[other] یہاں آتے وقت آپ کی عمر { $age } سال تھی۔
  } یہ { $kind } ہے۔ یہاں رہنے کا وقت: { $span }۔

# Sections, pictures and pages to fill in.
first-home-heading = آپ کا گھر
first-then-heading = پہلے: { $home }
first-school-heading = آپ کہاں { $you ->
    [female] پڑھتی
    [male] پڑھتے
   *[other] پڑھتے/پڑھتی
  } ہیں
first-family-time-heading = خاندان اور دوست
photos-heading = تصویریں
photos-held-heading = اور تصویریں
photos-held = { $count ->
    [one] ایک اور تصویر ہے جو یہاں نہیں دکھائی گئی۔ آپ چاہیں تو اس کے بارے میں ہم سے پوچھیں۔
   *[other] { $count } اور تصویریں ہیں جو یہاں نہیں دکھائی گئیں۔ آپ چاہیں تو ان کے بارے میں ہم سے پوچھیں۔
  }
tree-heading = آپ کا خاندان
tree-intro = یہ آپ کے خاندان کے وہ لوگ ہیں جن کے نام آپ کے ریکارڈ میں ہیں۔ گھر بدلنے سے یہ نہیں بدلتا کہ وہ کون ہیں۔ عمر میں سب سے بڑے سب سے اوپر ہیں۔
tree-me = یہ آپ ہیں۔
tree-died = انتقال { $on }
# The lines of the family tree in words. $others is one name or several with commas.
tree-parent = { $name } ان کے والد یا والدہ ہیں: { $others }۔
tree-partner = { $name } کے پارٹنر، اب یا پہلے: { $others }۔
why-safe = ہر بچے کو ایسے گھر کی ضرورت ہے جہاں وہ محفوظ ہو اور اس کی دیکھ بھال ہو۔ اس کا خیال رکھنا بڑوں پر لازم ہے۔
why-more-later = ابھی اور بھی بتانے کو ہے۔ آپ چاہیں تو اس کے بارے میں ابھی پوچھیں۔ جب آپ کی عمر زیادہ ہو جائے تو آپ زیادہ لمبی کہانی مانگ { $you ->
    [female] سکتی
    [male] سکتے
   *[other] سکتے/سکتی
  } ہیں۔
statuses-heading = قانون نے کیا کہا، اور کب
decisions-heading-story = آپ کے بارے میں بڑے فیصلے
decisions-intro-story = یہ آپ کی زندگی کے بارے میں بڑے فیصلے ہیں۔ یہاں لکھا ہے کہ فیصلہ کس نے کیا، کیوں کیا، اور آپ کیا { $you ->
    [female] چاہتی تھیں
    [male] چاہتے تھے
   *[other] چاہتے تھے/چاہتی تھیں
  }۔ اگر کچھ رہ گیا ہے تو ہم سے پوچھیں۔
decided-by = یہ فیصلہ { $by } نے کیا۔
decided-because = کیوں:
decided-you-wanted = آپ کی خواہش کیا تھی:
seasons-heading = وقت کے ساتھ آپ کے گھر
seasons-intro = یہاں دکھایا گیا ہے کہ { $from } سے { $to } تک آپ نے ہر جگہ کتنا وقت گزارا۔
seasons-where = گھر
seasons-when = کب
seasons-how-long = کتنا وقت
seasons-line = { $from } سے { $to } تک
season-family = آپ کا خاندان
season-now = اب تک { $length }
schools-name = اسکول
home-area = یہ { $area } میں ہے۔
home-area-then = یہ { $area } میں تھا۔
home-came = آپ کا یہاں رہنا کیسے شروع ہوا۔
home-letter = آپ کے لیے { $carers } کی طرف سے ایک خط:
at-age = { $age ->
    [0] { $you ->
    [female] جب آپ ننھی سی بچی تھیں:
    [male] جب آپ ننھے سے بچے تھے:
   *[other] جب آپ کی عمر ایک سال سے کم تھی:
  }
   *[other] { $age } سال کی عمر میں:
  }
health-heading = آپ کی صحت
health-intro = ریکارڈ میں آپ کی صحت کے بارے میں یہ لکھا ہے۔
documents-heading = آپ کے بارے میں کاغذات
documents-intro = یہ کاغذات آپ کے ریکارڈ میں ہیں۔ آپ چاہیں تو انہیں دیکھنے کے لیے کہیں۔
made-whole-record = آپ کسی بھی وقت اپنا ریکارڈ دیکھنے کے لیے کہہ { $you ->
    [female] سکتی
    [male] سکتے
   *[other] سکتے/سکتی
  } ہیں۔ یہ آپ کا حق ہے، اور یہ مفت ہے: { $contact }۔ قانون ہمیں کچھ حصے روکنے کی اجازت دیتا ہے۔
made-elsewhere = ان کے پاس بھی آپ کے بارے میں ریکارڈ ہو سکتا ہے۔ آپ چاہیں تو ان میں سے ہر ایک سے پوچھیں:
made-grown-up = بڑوں کے لیے: { $council } نے یہ کتاب { $date } کو { $child ->
    [female] بچی
   *[other] بچے
  } کے ریکارڈ سے بنائی۔ اگر کچھ غلط ہے یا رہ گیا ہے تو ہمیں بتائیں: { $contact }۔
fill-heading = آپ کے لیے صفحے
fill-intro = آپ چاہیں تو یہاں خود لکھیں، یا کسی سے کہیں کہ آپ کے لیے لکھ دے۔
fill-remember = مجھے کیا یاد ہے:
fill-proud = مجھے کس بات پر فخر ہے:
fill-ask = مجھے کیا پوچھنا ہے:
fill-draw-heading = یہاں تصویر بنائیں
fill-draw = اپنا گھر بنائیں، یا کوئی جس سے آپ کو پیار ہے، یا جو آپ کو پسند ہو۔

# The later life letter.
title-life-story-later-life-letter = { $name } کے نام ایک خط
running-life-story-later-life-letter = { $name } کے نام ایک خط
later-heading = آپ کے لیے ایک خط
later-dear = { $you ->
    [female] پیاری
    [male] پیارے
   *[other] عزیز
  } { $name }،
later-born-heading = جب آپ کی پیدائش ہوئی
later-people-heading = آپ کی زندگی کے لوگ
later-why-heading = کیا ہوا
later-parents-heading = آپ کے والدین کیا چاہتے تھے اور انہوں نے کیا کہا
later-order = { $court } نے یہ حکم دیا ({ $made }): { $order }۔
later-more-heading = مزید کیسے جانیں
later-more = آپ کے ریکارڈ میں اور بھی کچھ ہے۔ آپ کو حق ہے کہ کسی بھی عمر میں اسے مانگیں، اور یہ مفت ہے: { $contact }۔ قانون ہمیں کچھ حصے روکنے کی اجازت دیتا ہے۔ ضروری نہیں کہ آپ اسے اکیلے پڑھیں۔ آپ ان لوگوں سے بات کر { $you ->
    [female] سکتی
    [male] سکتے
   *[other] سکتے/سکتی
  } ہیں:

# The worker's edition with its sources.
title-life-story-sources = { $name } کی کہانی کے ماخذ
running-life-story-sources = زندگی کی کہانی کے ماخذ۔ ورکر کے لیے
sources-questions-heading = اس کہانی کے لیے ریکارڈ میں کیا نہیں ہے
sources-questions-intro = { $name } کی کہانی میں کوئی بات گھڑی نہیں گئی، اس لیے جو ریکارڈ میں نہیں، وہ کہانی میں بھی نہیں۔ یہ پوچھنے کے سوال ہیں، اور وہ لوگ جن سے پوچھا جائے:
sources-questions-none = کہانی کے ہر حصے کے لیے ریکارڈ میں کچھ موجود ہے۔
sources-heading = ہر جملہ اور اس کا ماخذ
sources-intro = یہ کتاب اس عمر کے لیے ہے: { $band }۔ کتاب کے وہ طے شدہ الفاظ چھوڑ دیے گئے ہیں جو ریکارڈ کی کوئی بات نہیں بتاتے۔
sources-sentence = کتاب کیا کہتی ہے
sources-entry = اندراج یا عبارت
sources-kind = کس قسم کی بات، اور کس کی
sources-by = { $kind }، لکھنے والے: { $author }
sources-by-nobody = { $kind }، لکھنے والے کا نام ریکارڈ میں نہیں
genogram-heading = جینوگرام
genogram-key = دائرہ عورت یا لڑکی کے لیے ہے۔ چوکور مرد یا لڑکے کے لیے۔ معین: ریکارڈ میں نہیں۔ موٹی لکیر: { $child ->
    [female] بچی
   *[other] بچہ
  }۔ کراس: انتقال ہو چکا ہے۔ قطاریں نسلیں ہیں، سب سے پرانی نسل سب سے اوپر۔
genogram-who = کون
genogram-relationship = { $child ->
    [female] بچی
   *[other] بچے
  } سے کیا رشتہ ہے
genogram-symbol = نشان
symbol-circle = دائرہ
symbol-circle-died = کراس والا دائرہ
symbol-square = چوکور
symbol-square-died = کراس والا چوکور
symbol-diamond = معین
symbol-diamond-died = کراس والا معین
ask-a-home = یہ گھر
ask-birth-story = پیدائش کے بارے میں کیا معلوم ہے، اور نام کس نے رکھا؟ والدین اور نانا نانی یا دادا دادی سے پوچھیں۔
ask-birth-facts = { $child ->
    [female] بچی
   *[other] بچے
  } کی پیدائش کس وقت اور کہاں ہوئی، اور وزن کتنا تھا؟ والدین یا ہسپتال سے پوچھیں۔
ask-why = { $child ->
    [female] بچی
   *[other] بچے
  } کا خاندان کے ساتھ رہنا کیوں ممکن نہ تھا؟ جہاں محفوظ ہو، الفاظ والدین کے ساتھ طے کریں۔
ask-why-young = چار سال کے بچے کو یہ کیسے بتایا جائے گا؟ اسے from_age: 3 کے ساتھ لکھیں۔
ask-about-me = { $child ->
    [female] بچی
   *[other] بچے
  } کا اب اپنے بارے میں کیا کہنا ہے؟
ask-hopes = { $child ->
    [female] بچی
   *[other] بچے
  } کی امیدیں کیا ہیں؟
ask-ethnicity = { $child ->
    [female] بچی
   *[other] بچے
  } کے اپنے الفاظ میں خاندان کہاں سے ہے؟
ask-religion = { $child ->
    [female] بچی
   *[other] بچے
  } یا خاندان کا عقیدہ کیا ہے؟
ask-own-words = { $child ->
    [female] بچی
   *[other] بچے
  } نے ایسا کیا کہا، بنایا یا لکھا جسے سنبھال کر رکھنا چاہیے؟
ask-achievements = { $child ->
    [female] بچی
   *[other] بچے
  } کو کیا اچھا آتا ہے، اور کن باتوں پر فخر تھا؟
ask-photos = کون کون سی تصویریں موجود ہیں؟ خاندان، کیئررز اور اسکولوں سے پوچھیں۔
ask-family-time = { $child ->
    [female] بچی
   *[other] بچے
  } کی ملاقات کس کس سے ہوتی ہے، اور کتنی بار؟
ask-life-letter = { $child ->
    [female] بچی
   *[other] بچے
  } کو کون جانتا تھا جو بعد کی زندگی کے لیے خط لکھ سکے؟
ask-portrait = { $name } کی شخصیت کیسی ہے؟ خود اُن سے پوچھیں، یا اُن سے جو انہیں جانتے ہیں۔
ask-home-story = { $name } کے ساتھ رہنا کیسا تھا؟
ask-home-memory = { $name } کی کون سی یاد موجود ہے؟
ask-home-letter = کیا { $name } کی طرف سے کوئی خط لکھا جا سکتا ہے؟
ask-home-why-started = { $child ->
    [female] بچی
   *[other] بچے
  } کا یہاں آنا کیوں ہوا: { $name }؟
ask-home-why-ended = { $child ->
    [female] بچی
   *[other] بچے
  } کا یہاں رہنا کیوں ختم ہوا: { $name }؟
ask-between = { $child ->
    [female] بچی
   *[other] بچے
  } کا گھر کہاں تھا، { $name }؟
ask-school-story = { $name } میں پڑھنا کیسا تھا؟
ask-photo-unknown = جس تصویر پر نہیں لکھا کہ اس میں کون ہے، اس میں کون ہے؟ معلوم کریں، یا لکھیں کہ اس میں کوئی نہیں۔
ask-photo-permission = کیا { $child ->
    [female] بچی
   *[other] بچے
  } کو وہ تصویر دی جا سکتی ہے جس میں کوئی بڑا شخص ہے؟ اُن سے پوچھیں اور لکھ لیں کہ اُن کی رضامندی کب ملی۔
ask-photo-child = ایک تصویر میں کوئی اور بچہ یا بچی ہے۔ { $child ->
    [female] بچی
   *[other] بچے
  } کو دینے سے پہلے اُس کا چہرہ ڈھانپ دیں۔
person-named = { $name }: { $relationship }۔
grown-up-heading = بڑوں کے لیے
later-parts-heading = مجھے آپ کو کیا بتانا ہے

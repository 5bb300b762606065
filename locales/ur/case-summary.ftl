# Wording of the case summary: Urdu, for workers. It names everybody whom the record names.
# review: draft. No named person has reviewed this wording yet.

title-case-summary = کیس کا خلاصہ: { $name }
running-case-summary = ورکرز کے لیے۔ اس میں دوسرے لوگوں کے نام ہیں: کسی کو دینے سے پہلے اسے جانچ لیں۔

since = { $date } سے
not-recorded = ریکارڈ میں نہیں

life-heading = { $name } کی زندگی کیسی ہے
life-missing = اس مدت کے لیے ریکارڈ میں نہیں۔ ورکر سے کہا جاتا ہے کہ اسے لکھیں۔
glance-heading = ایک نظر میں
glance-what = کیا
glance-is = مدت کے آخر میں
glance-child = { $child ->
    [female] بچی
   *[other] بچہ
  }
glance-age = پیدائش { $born }، عمر { $age } سال
glance-period = مدت
glance-from-to = { $from } سے { $to } تک
glance-status = قانونی حیثیت
glance-home = کس کے ساتھ رہائش ہے
glance-school = اسکول
glance-family-time = خاندان کے ساتھ وقت
glance-author = خلاصہ لکھنے والے
glance-signed-off = منظوری دینے والے

progress-heading = منصوبے کے ہر مطلوبہ نتیجے کی طرف پیش رفت
progress-outcome = مطلوبہ نتیجہ، اور کام کیسا چل رہا ہے
progress-evidence = کس بات سے ظاہر ہے
progress-unknown = ریکارڈ میں کچھ نہیں
progress-kept = روکا گیا
kept-here = روکا گیا ہے: آخر میں دیکھیں۔
progress-none = اس مطلوبہ نتیجے کے لیے کوئی پیش رفت ریکارڈ میں نہیں۔
progress-not-new = اس مدت میں ریکارڈ میں کچھ نیا نہیں۔
progress-no-plan = اس مدت کے لیے کوئی نافذ منصوبہ ریکارڈ میں نہیں۔

voice-heading = { $name } کا کیا کہنا ہے
voice-none = اس مدت میں { $child ->
    [female] بچی
   *[other] بچے
  } کے الفاظ یا رائے ریکارڈ میں نہیں۔
concerns-heading = نئے خدشات
concerns-none-said = کوئی نہیں۔ یہ ورکر کا کہنا ہے۔
concerns-none-recorded = ریکارڈ میں کوئی نہیں۔
analysis-heading = اس سب کا کیا مطلب ہے
analysis-missing = اس مدت کے لیے کوئی تجزیہ ریکارڈ میں نہیں۔ ورکر سے کہا جاتا ہے کہ اسے لکھیں۔
engagement-child = { $name } کی شرکت کیسی ہے:
engagement-family = خاندان کی شرکت کیسی ہے:

visits-heading = وزٹ
visits-count = { $count ->
    [0] اس مدت میں کوئی وزٹ ریکارڈ میں نہیں۔
    [one] ایک وزٹ ریکارڈ میں ہے:
   *[other] { $count } وزٹ ریکارڈ میں ہیں:
  }
visits-kept = کچھ وزٹ روکے گئے ہیں؛ یہ اعداد اُن کے بغیر ہیں۔
contacts-count = دوسرے رابطے: { $count }۔
visit-date = وزٹ
visit-seen-alone = { $child ->
    [female] بچی
   *[other] بچے
  } سے اکیلے میں ملاقات ہوئی
visit-seen-not-alone = { $child ->
    [female] بچی
   *[other] بچے
  } سے ملاقات ہوئی، دوسرے بھی موجود تھے
visit-seen = { $child ->
    [female] بچی
   *[other] بچے
  } سے ملاقات ہوئی
visit-not-seen = { $child ->
    [female] بچی
   *[other] بچے
  } سے ملاقات نہیں ہوئی
visit-seen-unknown = ریکارڈ میں نہیں
visit-recorded-late = دیر سے لکھا گیا
visit-recorded-unknown = ریکارڈ میں نہیں کہ یہ کب لکھا گیا

decisions-heading = فیصلے
decisions-none = اس مدت میں کوئی فیصلہ ریکارڈ میں نہیں۔
decision-by = کس نے:
decision-basis = کس بنیاد پر:
decision-child = { $child ->
    [female] بچی
   *[other] بچے
  } کی رائے:
review-chair = (صدارت: { $chair })
reflection-heading = پچھلے ریویو کے بارے میں:
involved-heading = کون کون شامل ہے
involved-none = اس مدت کے اندراجات میں کسی کا نام نہیں ہے۔
next-months-heading = اگلے تین مہینے
next-months-missing = اگلے تین مہینوں کے لیے ریکارڈ میں نہیں کہ کن باتوں پر توجہ ہو گی۔ ورکر سے کہا جاتا ہے کہ اسے لکھیں۔
task-due = آخری تاریخ { $due }
task-late = مدت کے آخر میں جن کا وقت گزر چکا تھا:
contingency-heading = اگر منصوبہ کام نہ کرے
shared-heading = کس کو دکھایا گیا:
shared-on = یہ خلاصہ { $date } کو { $child ->
    [female] بچی
   *[other] بچے
  } اور خاندان کو دکھایا گیا۔
shared-not = ریکارڈ میں نہیں کہ یہ خلاصہ { $child ->
    [female] بچی
   *[other] بچے
  } اور خاندان کو دکھایا گیا۔
kept-heading-summary = اس مدت کے وہ اندراجات جو روکے گئے ہیں
gaps-heading-summary = کچھ حصے کیوں روکے گئے ہیں
recorded-since = { $date } سے
family-time-supervised = ایک ورکر موجود ہوتے ہیں
tasks-open = منصوبے کے وہ کام جو ابھی باقی ہیں:
glance-reason = وجہ
contingency-none = ریکارڈ میں نہیں کہ اگر منصوبہ کام نہ کرے تو کیا ہو گا۔
voice-views-beside = { $count ->
    [one] ایک وزٹ پر ورکر نے یہ بھی لکھا کہ { $child ->
    [female] بچی
   *[other] بچے
  } کی سوچ اور خواہش کیا تھی؛ یہ ریکارڈ میں ہے۔
   *[other] { $count } وزٹوں پر ورکر نے یہ بھی لکھا کہ { $child ->
    [female] بچی
   *[other] بچے
  } کی سوچ اور خواہش کیا تھی؛ یہ ریکارڈ میں ہے۔
  }
family-views = خاندان کی کیا رائے ہے:
changed-heading = پچھلے خلاصے کے بعد کیا بدلا
changed-none = اس مدت میں کوئی تبدیلی ریکارڈ میں نہیں۔
changed-home-began = یہاں رہنا شروع ہوا: { $what }۔
changed-home-ended = یہاں رہنا ختم ہوا: { $what }۔
changed-status = قانونی حیثیت: { $what }۔
changed-school = نیا اسکول: { $what }۔
visit-how = وزٹ کیسا رہا
visit-key-alone = { $child ->
    [female] بچی
   *[other] بچے
  } سے اکیلے میں ملاقات ہوئی: { $count }؛
visit-key-seen = { $child ->
    [female] بچی
   *[other] بچے
  } سے دوسروں کے ساتھ ملاقات ہوئی: { $count }؛
visit-key-not-seen = { $child ->
    [female] بچی
   *[other] بچے
  } سے ملاقات نہیں ہوئی: { $count }؛
visit-key-failed = وزٹ نہیں ہوا: { $count }؛
visit-key-late = دیر سے لکھا گیا: { $count }۔
review-on = ریویو، تاریخ { $date }
work-done = کیا کام کیا گیا:
progress-before = اس مدت سے پہلے: { $before }
glance-consent = رضامندی کون دے سکتے ہیں
the-council = کونسل

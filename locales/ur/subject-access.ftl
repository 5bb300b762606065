# Wording of the subject-access pack: Urdu.
# review: draft. No named person has reviewed this wording yet.

title-subject-access = { $name } کے بارے میں ریکارڈ
running-subject-access = آپ کا ریکارڈ

kind-fact = حقیقت
kind-opinion = رائے
kind-assessment = جائزہ
kind-judgement = اخذ کردہ نتیجہ
kind-decision = فیصلہ
told-by = بتانے والے:
first-hand = خود دیکھا یا سنا
second-hand = کسی اور سے معلوم ہوا
written-by = لکھنے والے:
see-entry = اندراج { $number }
see-entry-unknown = ایک اندراج جو اس پیک میں نہیں ہے
timeline-home = آپ کا یہاں رہنا شروع ہوا:
timeline-school = آپ کا یہاں پڑھنا شروع ہوا:
timeline-status = آپ کی قانونی حیثیت یہ ہو گئی:
timeline-order = ایک عدالت نے یہ حکم دیا:
timeline-decision = یہ فیصلہ ہوا:

# The labels of fields.
field-reviews = دوبارہ دیکھا گیا
field-names = نام
field-called = کس نام سے پکارا جاتا ہے
field-born = پیدائش کی تاریخ
field-birth = پیدائش
field-identifiers = نمبر
field-ethnicity = نسلی پس منظر
field-religion = مذہب
field-communication = بات چیت کیسے کی جائے
field-opened = ریکارڈ کھولا گیا
field-closed = ریکارڈ بند کیا گیا
field-adopted = گود لیا گیا
field-about_me = میرے بارے میں
field-hopes = امیدیں
field-why = کیوں
field-full = پورا نام
field-used = کون سا نام
field-evidence = کس بات سے ظاہر ہے
field-from = کب سے
field-to = کب تک
field-place = جگہ
field-time = وقت
field-weight = وزن
field-story = کیسا تھا
field-kind = قسم
field-value = نمبر
field-language = زبان
field-languages = زبانیں
field-preferred_language = پڑھنے کی زبان
field-forms = پڑھنے کے طریقے
field-font = لکھائی (فونٹ)
field-methods = بات چیت کے طریقے
field-interpreter = ترجمان کی ضرورت
field-support = کس چیز سے مدد ملتی ہے
field-aliases = دوسرے نام
field-relationship = آپ سے کیا رشتہ ہے
field-standing = اس ریکارڈ میں حیثیت
field-role = کام
field-agency = کس کے لیے کام
field-close = آپ سے خاص قربت
field-known_to_child = ہم نے کیا لکھا کہ آپ انہیں کیسے { $you ->
    [female] جانتی
    [male] جانتے
   *[other] جانتے/جانتی
  } ہیں
field-living = زندہ ہیں
field-died = انتقال
field-notice_given = انہیں بتایا گیا کہ اُن کی بات محفوظ رکھی جائے گی
field-contact = اُن سے رابطہ کیسے ہو
field-portrait = اُن کے بارے میں
field-who = کون
field-area = علاقہ
field-address = پتہ
field-basis = کیوں، اور کس بنیاد پر
field-carers = دیکھ بھال کرنے والے
field-household = وہاں رہنے والے دوسرے لوگ
field-name = نام
field-provider = فراہم کرنے والے
field-why_started = کیوں شروع ہوا
field-why_ended = کیوں ختم ہوا
field-memory = ایک یاد
field-status = کیسا رہا
field-order = حکم
field-court = عدالت
field-made = حکم کی تاریخ
field-expires = ختم ہونے کی تاریخ
field-number = نمبر
field-judge = فیصلہ کرنے والے
field-meaning = اس کا کیا مطلب ہے
field-document = دستاویز کی قسم
field-date = تاریخ
field-recorded = لکھنے کی تاریخ
field-by = لکھنے والے
field-text = کیا لکھا گیا
field-matter = کس بارے میں
field-practitioner = صحت کے ورکر
field-with = کس کے ساتھ
field-how = کتنی بار اور کیسے
field-venue = کہاں
field-supervised = مدد کے لیے ایک ورکر موجود تھے
field-decided_by = فیصلہ کرنے والے
field-plan = منصوبہ
field-outcomes = مطلوبہ نتیجہ
field-contingency = اگر منصوبہ کام نہ کرے
field-title = عنوان
field-tasks = کام
field-progress = پیش رفت
field-task = کام
field-due = آخری تاریخ
field-done = مکمل ہونے کی تاریخ
field-state = کیسا چل رہا ہے
field-review = ریویو
field-chaired_by = صدارت کرنے والے
field-present = کون کون موجود تھا
field-child_took_part = آپ نے کیسے حصہ لیا
field-discussion = کس بارے میں بات ہوئی
field-recommendations = سفارش
field-recommendation = سفارش
field-outcome = نتیجہ
field-what = کیا
field-options = متبادل راستہ
field-child_view = آپ کی خواہش کیا تھی
field-serves = کس کا حصہ
field-option = متبادل راستہ
field-preferred_by = کس کو پسند تھا
field-chosen = چنا گیا
field-reason = وجہ
field-statutory = وزٹ جو قانون کے مطابق ضروری ہے
field-purpose = کس لیے
field-interpreter_used = ترجمان سے مدد لی گئی
field-seen = آپ سے ملاقات ہوئی
field-seen_alone = آپ سے اکیلے میں ملاقات ہوئی
field-not_seen_reason = آپ سے ملاقات کیوں نہیں ہوئی
field-info_given = ورکر نے کیا بتایا
field-info_received = ورکر کو کیا بتایا گیا
field-narrative = کس بارے میں بات ہوئی
field-child_views = آپ کی سوچ اور خواہش کیا تھی
field-views_method = آپ کی رائے کیسے معلوم کی گئی
field-carer_views = والدین یا کیئررز کی کیا رائے تھی
field-changes = کیا بدلا تھا
field-relationship_note = آپ کی اور ورکر کی آپس میں کیسی بنی
field-analysis = ورکر نے اس سے کیا سمجھا
field-required_actions = کیا کرنا ضروری تھا
field-signed = دستخط کی تاریخ
field-read_with_child = آپ کے ساتھ پڑھنے کی تاریخ
field-channel = کس طرح
field-told_by = بتانے والے
field-subject = کس بارے میں
field-actions = کیا طے ہوا
field-achievement = کامیابی
field-said_to = کس سے کہا
field-words = آپ کے الفاظ
field-signed_off_by = منظوری دینے والے
field-life_for_child = آپ کی زندگی کیسی تھی
field-engagement_child = آپ نے کیسے حصہ لیا
field-engagement_family = آپ کے خاندان نے کیسے حصہ لیا
field-new_concerns = نیا خدشہ
field-no_new_concerns = کوئی نیا خدشہ نہیں تھا
field-review_reflection = پچھلے ریویو کے بارے میں
field-next_three_months = اگلے تین مہینے
field-shared_on = دکھانے کی تاریخ
field-pages = صفحوں کی تعداد
field-volume = کاغذی جلد
field-alt = تصویر میں کیا دکھایا گیا ہے
field-shows = تصویر میں کون ہے
field-thing = چیز
field-kept_at = کہاں ہے
field-held_since = کب سے رکھی ہے
field-returned = واپس کرنے کی تاریخ
field-missing = نہیں مل رہا
field-search = اسے ڈھونڈنے کے لیے کیا کیا گیا
field-function = انہوں نے کیا کام کیا
field-item = پابندی والا اندراج
field-because = کس بنیاد پر ہے
field-adviser = مشورہ دینے والے مینیجر
field-advised = مشورے کی تاریخ
field-placed_by = پابندی لگانے والے
field-placed = پابندی لگانے کی تاریخ
field-on = تاریخ
field-consulted = لکھنے والے نے کیا کہا
field-shared = کیا دیا گیا
field-consent = رضامندی
field-entry = اندراج
field-steps = کیا کیا گیا
field-told_on = بتانے کی تاریخ
field-movement = کیا ہوا
field-approved_by = منظور کرنے والے
field-due_back = واپسی کی آخری تاریخ
field-told = کس کو بتایا گیا
field-ended = واپس آنے یا پہنچنے کی تاریخ
field-confirmed_by = تصدیق کرنے والے

# The kinds of entries.
entry-placements = گھر
entry-legal_statuses = قانونی حیثیت
entry-orders = عدالتی حکم
entry-schools = اسکول
entry-education = تعلیم
entry-health = صحت
entry-family_time = خاندان یا دوستوں کے ساتھ وقت
entry-plans = منصوبہ
entry-reviews = ریویو میٹنگ
entry-decisions = فیصلہ
entry-visits = وزٹ
entry-contacts = کال، خط یا میٹنگ
entry-events = واقعہ
entry-achievements = کامیابی
entry-own_words = آپ کے اپنے الفاظ
entry-summaries = آپ کے ورکر کا لکھا ہوا خلاصہ
entry-documents = دستاویز
entry-photos = تصویر
entry-corrections = کچھ درست کرنے کی درخواست
entry-movements = ریکارڈ کہاں گیا
entry-restrictions = پابندی
entry-any = اندراج
entry-belongings = آپ کی ایک چیز
entry-households = خاندان کے گھر میں کون رہتا تھا
entry-parental_responsibility = والدینی ذمہ داری
entry-volumes = کاغذی جلد
entry-providers = جس نے ہماری طرف سے کام کیا
entry-sharing = آپ کا ریکارڈ کس نے دیکھا ہے

# The letter and the parts around the entries.
letter-heading = خط
letter-dear = { $you ->
    [female] محترمہ
    [male] محترم
   *[other] محترم/محترمہ
  } { $recipient }،
letter-dear-nobody = محترم قاری،
letter-asked = آپ نے { $asked } کو اپنا ریکارڈ دیکھنے کی درخواست کی۔ ریکارڈ یہ ہے۔
letter-asked-undated = آپ نے اپنا ریکارڈ دیکھنے کی درخواست کی۔ ریکارڈ یہ ہے۔
letter-found = { $entries ->
    [one] ہمیں ایک اندراج ملا
   *[other] ہمیں { $entries } اندراجات ملے
  }۔ ان کی مدت: { $covers }۔
letter-gaps = { $gaps ->
    [one] ایک حصہ روکا گیا ہے۔ اس کا ایک نمبر ہے، اور آخر کے قریب کی فہرست بتاتی ہے کہ اسے کیوں روکا گیا، اور دوبارہ کیسے پوچھا جائے۔
   *[other] { $gaps } حصے روکے گئے ہیں۔ ہر ایک کا ایک نمبر ہے، اور آخر کے قریب کی فہرست بتاتی ہے کہ اسے کیوں روکا گیا، اور دوبارہ کیسے پوچھا جائے۔
  }
letter-no-gaps = کچھ بھی نہیں روکا گیا۔
letter-waiting = { $count ->
    [one] ان میں سے ایک کے لیے ہم ابھی کسی سے پوچھ رہے ہیں، اور اس کے بارے میں ہم آپ کو لکھیں گے۔
   *[other] ان میں سے { $count } کے لیے ہم ابھی کسی سے پوچھ رہے ہیں، اور اس کے بارے میں ہم آپ کو لکھیں گے۔
  }
letter-searched = ہم نے یہاں تلاش کیا:
letter-missing = { $count ->
    [one] ایک کاغذی جلد نہیں مل سکی۔ حصہ “کیا نہیں مل رہا” بتاتا ہے کہ ہم نے اسے ڈھونڈنے کے لیے کیا کیا۔
   *[other] { $count } کاغذی جلدیں نہیں مل سکیں۔ حصہ “کیا نہیں مل رہا” بتاتا ہے کہ ہم نے انہیں ڈھونڈنے کے لیے کیا کیا۔
  }
letter-help = اگر آپ کو پسند ہو کہ کوئی اسے آپ کے ساتھ پڑھے، یا آپ کو یہ کسی اور شکل میں چاہیے، تو ہمیں بتائیں: { $contact }۔

before-heading = پڑھنے سے پہلے
before-feel = ریکارڈ ورکر لکھتے ہیں، اور وہ مشکل وقتوں کے بارے میں ہوتا ہے۔ اسے پڑھنے سے گہرے جذبات اٹھ سکتے ہیں۔ ہو سکتا ہے کہ یہ ویسا نہ ہو جیسا آپ کو یاد ہے۔ کچھ الفاظ اپنے زمانے کے ہیں اور دل دکھا سکتے ہیں۔
before-stop = آپ جب چاہیں، رک جائیں۔ ضروری نہیں کہ آپ اکیلے پڑھیں۔ یہ لوگ آپ کو سہارا دے سکتے ہیں:

how-heading = اسے کیسے پڑھیں
how-order = اندراجات تاریخ کی ترتیب سے ہیں، سب سے پرانا پہلے۔ ہر ایک کا ایک نمبر ہے۔ بریکٹ کے الفاظ بتاتے ہیں کہ بات کس قسم کی ہے اور کہاں سے آئی ہے۔
how-fact = حقیقت:
how-fact-means = جو ہوا یا دیکھا گیا۔
how-opinion = رائے:
how-opinion-means = جو کسی نے سوچا یا محسوس کیا۔
how-assessment = جائزہ:
how-assessment-means = جو ایک ورکر نے اس سے سمجھا۔
how-judgement = اخذ کردہ نتیجہ:
how-judgement-means = جس نتیجے پر پہنچا گیا۔
how-decision = فیصلہ:
how-decision-means = جو فیصلہ ہوا۔
how-first-hand = خود دیکھا یا سنا:
how-first-hand-means = لکھنے والے نے یہ خود دیکھا یا سنا۔ اگر لکھنے والے کو کسی اور نے بتایا تو لکھا ہے کہ کس نے۔
how-gaps = جہاں کچھ روکا گیا ہے، وہاں چوکور بریکٹ میں یہ لکھا ہے، ایک نمبر کے ساتھ: خالی جگہ 1، خالی جگہ 2۔ ایک ہی شخص کے لیے ہمیشہ ایک ہی حرف ہے۔ خالی جگہوں کی فہرست بتاتی ہے کہ کیوں۔
how-old-words = الفاظ وہی ہیں جو اُس وقت لکھے گئے تھے۔ ہم نے انہیں بدلا نہیں ہے۔
kinds-heading = آپ کے ریکارڈ میں کیا ہے
kinds-what = اندراج کی قسم
kinds-how-many = کتنے

about-heading-access = آپ کے بارے میں
people-heading-access = آپ کے ریکارڈ کے لوگ
people-intro = یہ وہ سب لوگ ہیں جن کے نام ریکارڈ میں ہیں، اور یہ کہ اُن کا آپ سے کیا تعلق تھا۔
households-heading = آپ کے خاندان کے گھر میں کون رہتا تھا
responsibility-heading = والدینی ذمہ داری کس کے پاس تھی
responsibility-means = والدینی ذمہ داری بچے کے لیے بڑے فیصلے کرنے کا قانونی حق اور فرض ہے۔
timeline-heading = آپ کی ٹائم لائن
timeline-entry = اندراج { $entry }
entries-heading = آپ کا ریکارڈ، ایک ایک اندراج کر کے
entries-intro = سب سے پرانا اندراج پہلے ہے۔ جن اندراجات کی تاریخ ریکارڈ میں نہیں، وہ شروع میں ہیں، اور جس کا صرف سال معلوم ہے، وہ اپنے سال کے شروع میں ہے۔
entry-title = { $number }۔ { $what }، { $date }
entry-nothing-more = ریکارڈ میں مزید کچھ نہیں۔

gaps-heading-access = خالی جگہوں کی فہرست
gaps-intro-access = اس پیک کی ہر خالی جگہ کا ایک نمبر ہے۔ یہاں لکھا ہے کہ کیا روکا گیا ہے، کیوں، اور اس کا فیصلہ کس نے کب کیا۔
gaps-number = خالی جگہ
gaps-what = کیا روکا گیا ہے
gaps-why = کیوں
gaps-when = فیصلہ کرنے والے
gaps-again = آپ ہم سے کہہ { $you ->
    [female] سکتی
    [male] سکتے
   *[other] سکتے/سکتی
  } ہیں کہ کسی بھی خالی جگہ کو دوبارہ دیکھیں۔ ہمیں خالی جگہ کا نمبر بتائیں، مثلاً خالی جگہ 1: { $contact }۔ اسے وہ شخص دیکھے گا جس نے پہلی بار فیصلہ نہیں کیا تھا۔
gaps-none = اس پیک سے کچھ بھی نہیں روکا گیا۔

words-heading = الفاظ اور مخففات
words-intro = ورکر مخففات استعمال کرتے ہیں۔ آپ کے ریکارڈ میں یہ ہیں:
words-word = مخفف
words-means = اس کا مطلب
things-heading-access = آپ کی چیزیں جو ہمارے پاس ہیں
things-none = آپ کی کوئی چیز ریکارڈ میں درج نہیں۔
sharing-heading = آپ کا ریکارڈ کس نے دیکھا ہے
releases-intro = آپ کے ریکارڈ سے بنے ہوئے پیک ان کو بھیجے گئے:
sharing-none = ریکارڈ میں نہیں کہ باہر کے کسی فرد نے آپ کا ریکارڈ دیکھا ہے۔

rights-heading = آپ کے حقوق
right-correct = اسے درست کرانا۔
right-correct-how = اگر کچھ غلط ہے تو ہمیں بتائیں: { $contact }۔ ہمارے پاس جواب دینے کے لیے ایک مہینہ ہے۔
right-add = اپنی بات شامل کرنا۔
right-add-how = آپ کسی بھی اندراج کے بارے میں اپنا بیان لکھ { $you ->
    [female] سکتی
    [male] سکتے
   *[other] سکتے/سکتی
  } ہیں۔ وہ ریکارڈ کے ساتھ رکھا جاتا ہے۔
right-again = کسی خالی جگہ کے بارے میں دوبارہ پوچھنا۔
right-again-how = ہمیں خالی جگہ کا نمبر بتائیں: { $contact }۔
right-complain = ہم سے شکایت کرنا۔
right-complain-how = { $complaints }
right-regulator = نگران ادارے کے پاس جانا۔
right-regulator-how = { $regulator }
right-court = عدالت جانا۔
right-court-how = آپ عدالت سے کہہ { $you ->
    [female] سکتی
    [male] سکتے
   *[other] سکتے/سکتی
  } ہیں کہ وہ ہمیں ڈیٹا کے تحفظ کے قانون پر عمل کرنے کا حکم دے۔
rights-purposes = ہم یہ ریکارڈ کیوں رکھتے ہیں: { $purposes }
rights-retention = ہم اسے کتنے عرصے رکھتے ہیں: { $retention }
rights-more = آپ ہم سے یہ بھی کہہ { $you ->
    [female] سکتی
    [male] سکتے
   *[other] سکتے/سکتی
  } ہیں کہ ہم اس کا استعمال محدود کریں، یا اس کے استعمال پر اعتراض کر { $you ->
    [female] سکتی
    [male] سکتے
   *[other] سکتے/سکتی
  } ہیں۔

elsewhere-heading = دوسری جگہیں جہاں آپ کے بارے میں ریکارڈ ہو سکتا ہے
elsewhere-intro = انہوں نے ہماری طرف سے کام کیا اور ان کا اپنا ریکارڈ ہو سکتا ہے:
elsewhere-others = اسکول، NHS، عدالتیں اور، اگر آپ کو گود لیا گیا تھا تو، گود لینے کی ایجنسی بھی ریکارڈ رکھتے ہیں۔ آپ ان میں سے ہر ایک سے پوچھ { $you ->
    [female] سکتی
    [male] سکتے
   *[other] سکتے/سکتی
  } ہیں۔
missing-heading = کیا نہیں مل رہا، اور ہم نے اسے ڈھونڈنے کے لیے کیا کیا
volumes-intro = کاغذی ریکارڈ کی یہ جلدیں ہیں:
volume = جلد { $number }، { $span }۔
missing-intro = یہ جلدیں نہیں مل سکیں:
missing-no-search = ریکارڈ میں نہیں کہ اسے ڈھونڈنے کے لیے کیا کیا گیا۔
missing-none = ریکارڈ میں کسی جلد کے گم ہونے کا ذکر نہیں۔
entry-title-with = { $number }۔ { $what }، { $date }: { $title }
entry-corrected = آپ نے یا آپ کی طرف سے کسی نے کہا کہ اسے درست کیا جائے۔ اندراج { $entry } دیکھیں۔
field-writing = لکھائی کے بارے میں
field-asked_by = درخواست کرنے والے
field-legal_statuses-status = قانونی حیثیت
field-restrictions-reviews = دوبارہ دیکھا گیا
field-visits-date = تاریخ

# Where somebody else reads, such as a parent who asked: the same without "you".
running-subject-access-other = { $name } کے بارے میں ریکارڈ
timeline-home-other = یہاں رہنا شروع ہوا:
timeline-school-other = یہاں پڑھنا شروع ہوا:
timeline-status-other = قانونی حیثیت یہ ہو گئی:
field-relationship-other = { $child ->
    [female] بچی
   *[other] بچے
  } سے رشتہ
field-close-other = { $child ->
    [female] بچی
   *[other] بچے
  } سے خاص قربت
field-known_to_child-other = کیا لکھا گیا کہ { $child ->
    [female] بچی
   *[other] بچے
  } کی اُن سے جان پہچان کیسے ہے
field-child_took_part-other = { $child ->
    [female] بچی
   *[other] بچے
  } نے کیسے حصہ لیا
field-child_view-other = { $child ->
    [female] بچی
   *[other] بچے
  } کی خواہش کیا تھی
field-seen-other = { $child ->
    [female] بچی
   *[other] بچے
  } سے ملاقات ہوئی
field-seen_alone-other = { $child ->
    [female] بچی
   *[other] بچے
  } سے اکیلے میں ملاقات ہوئی
field-not_seen_reason-other = { $child ->
    [female] بچی
   *[other] بچے
  } سے ملاقات کیوں نہیں ہوئی
field-child_views-other = { $child ->
    [female] بچی
   *[other] بچے
  } کی سوچ اور خواہش کیا تھی
field-views_method-other = { $child ->
    [female] بچی
   *[other] بچے
  } کی رائے کیسے معلوم کی گئی
field-relationship_note-other = { $child ->
    [female] بچی
   *[other] بچے
  } کی اور ورکر کی آپس میں کیسی بنی
field-read_with_child-other = { $child ->
    [female] بچی
   *[other] بچے
  } کے ساتھ پڑھنے کی تاریخ
field-words-other = { $child ->
    [female] بچی
   *[other] بچے
  } کے الفاظ
field-life_for_child-other = { $child ->
    [female] بچی
   *[other] بچے
  } کی زندگی کیسی تھی
field-engagement_child-other = { $child ->
    [female] بچی
   *[other] بچے
  } نے کیسے حصہ لیا
field-engagement_family-other = خاندان نے کیسے حصہ لیا
entry-own_words-other = { $child ->
    [female] بچی
   *[other] بچے
  } کے اپنے الفاظ
entry-summaries-other = ورکر کا لکھا ہوا خلاصہ
letter-asked-other = آپ نے { $asked } کو { $name } کا ریکارڈ دیکھنے کی درخواست کی۔ ریکارڈ یہ ہے۔
letter-asked-undated-other = آپ نے { $name } کا ریکارڈ دیکھنے کی درخواست کی۔ ریکارڈ یہ ہے۔
kinds-heading-other = ریکارڈ میں کیا ہے
about-heading-access-other = { $child ->
    [female] بچی
   *[other] بچے
  } کے بارے میں
people-heading-access-other = ریکارڈ کے لوگ
people-intro-other = یہ وہ سب لوگ ہیں جن کے نام ریکارڈ میں ہیں۔
households-heading-other = خاندان کے گھر میں کون رہتا تھا
timeline-heading-other = { $child ->
    [female] بچی
   *[other] بچے
  } کی ٹائم لائن
entries-heading-other = ریکارڈ، ایک ایک اندراج کر کے
words-intro-other = ورکر مخففات استعمال کرتے ہیں۔ ریکارڈ میں یہ ہیں:
things-heading-access-other = { $child ->
    [female] بچی
   *[other] بچے
  } کی چیزیں جو ہمارے پاس ہیں
things-none-other = { $child ->
    [female] بچی
   *[other] بچے
  } کی کوئی چیز ریکارڈ میں درج نہیں۔
sharing-heading-other = ریکارڈ کس نے دیکھا ہے
releases-intro-other = ریکارڈ سے بنے ہوئے پیک ان کو بھیجے گئے:
sharing-none-other = ریکارڈ میں نہیں کہ باہر کے کسی فرد نے یہ ریکارڈ دیکھا ہے۔
elsewhere-heading-other = دوسری جگہیں جہاں { $child ->
    [female] بچی
   *[other] بچے
  } کے بارے میں ریکارڈ ہو سکتا ہے
elsewhere-others-other = اسکول، NHS اور عدالتیں بھی ریکارڈ رکھتے ہیں۔ آپ ان میں سے ہر ایک سے پوچھ { $you ->
    [female] سکتی
    [male] سکتے
   *[other] سکتے/سکتی
  } ہیں۔
entry-corrected-other = کسی نے کہا کہ اسے درست کیا جائے۔ اندراج { $entry } دیکھیں۔
entry-belongings-other = { $child ->
    [female] بچی
   *[other] بچے
  } کی ایک چیز
entry-sharing-other = ریکارڈ کس نے دیکھا ہے
field-any = اس اندراج کا حصہ

# The parts around the entries.
before-peers = جو لوگ خود کیئر میں رہے ہیں، وہ بھی مدد کر سکتے ہیں:
before-together = آپ ہم سے کہہ { $you ->
    [female] سکتی
    [male] سکتے
   *[other] سکتے/سکتی
  } ہیں کہ ہم اسے آپ کے ساتھ پڑھیں، آمنے سامنے یا ٹیلی فون پر، ایک ہی بار میں یا تھوڑا تھوڑا کر کے۔
how-then = تب اور اب:
how-then-means = جو بات کچھ عرصے تک رہی، اُس کے ساتھ ہم بتاتے ہیں کہ یہ تب ایسی تھی یا اب ایسی ہے۔
short-heading = آپ کی کہانی مختصراً
short-intro = یہ آپ کے ریکارڈ سے بنی ہے۔ ہر جملے کے بعد وہ صفحہ لکھا ہے جہاں سے وہ لیا گیا ہے۔ یہ اس بات سے شروع ہوتی ہے کہ کونسل آپ کی زندگی کا حصہ کیوں بنی، جسے پڑھنا مشکل ہو سکتا ہے۔ آپ چاہیں تو ٹائم لائن سے یا کسی بھی حصے سے شروع کریں، اور جب چاہیں رک جائیں۔
short-born = { $date } آپ کی پیدائش ہوئی۔
short-opened = { $date } کونسل نے یہ ریکارڈ کھولا۔
short-home = { $date }، جب عمر { $age ->
    [0] ایک سال سے کم
    [one] ایک سال
   *[other] { $age } سال
  } تھی، آپ کا { $home } کے ساتھ رہنا شروع ہوا۔ یہ { $kind } تھا۔ وہاں رہنے کی مدت: { $length }۔
short-home-now = { $date }، جب عمر { $age ->
    [0] ایک سال سے کم
    [one] ایک سال
   *[other] { $age } سال
  } تھی، آپ کا { $home } کے ساتھ رہنا شروع ہوا۔ یہ { $kind } ہے۔ ریکارڈ میں ختم ہونے کی کوئی تاریخ نہیں۔
short-school = { $date } آپ کی پڑھائی یہاں شروع ہوئی: { $school }۔
short-order = { $date } { $court } نے یہ حکم دیا: { $order }۔
short-status-child-in-need = { $date } کونسل نے آپ کو مدد کی ضرورت والے بچوں (child in need) میں شمار کیا۔ ایسے میں قانون کونسل سے مدد کرنے کو کہتا ہے۔
short-status-child-protection = { $date } آپ کو نقصان سے بچانے کا ایک منصوبہ موجود تھا۔
short-status-section-20 = { $date } آپ کی دیکھ بھال کونسل کر رہی تھی، اور آپ کے والدین اس پر راضی تھے۔
short-status-police-protection = { $date } پولیس نے آپ کو محفوظ رکھا۔
short-status-emergency-protection-order = { $date } ایک عدالت نے کہا کہ آپ کو فوراً محفوظ رکھنا ضروری ہے۔
short-status-interim-care-order = { $date } والدین کے فرائض میں کونسل بھی شریک تھی، جب تک عدالت فیصلہ نہ کر سکے۔
short-status-care-order = { $date } ایک کیئر آرڈر کے تحت والدین کے فرائض میں کونسل بھی شریک تھی۔
short-status-supervision-order = { $date } ایک نگرانی کے حکم (سپرویژن آرڈر) کے تحت کونسل پر لازم تھا کہ آپ کا دھیان رکھے۔
short-status-placement-order = { $date } ایک پلیسمنٹ آرڈر کے تحت کونسل گود لینے والا خاندان تلاش کر سکتی تھی۔
short-status-adoption-order = { $date } آپ کو گود لے لیا گیا۔
short-status-special-guardianship-order = { $date } آپ کے ایک اسپیشل گارڈین تھے۔
short-status-care-leaver = { $date } آپ کو کیئر لیور کا درجہ حاصل تھا، اور آپ کے لیے کونسل کے فرائض اب بھی باقی تھے۔
short-status-other = { $date } آپ کی قانونی حیثیت بدل گئی۔
short-decision = { $date } یہ فیصلہ ہوا، ان الفاظ میں: “{ $what }”
short-closed = { $date } کونسل نے یہ ریکارڈ بند کیا۔
timeline-entry-page = اندراج { $entry }، صفحہ { $page }
map-heading = آپ کی فائل کس وقت کے بارے میں ہے
map-intro = یہاں ہر سال کے لیے دکھایا گیا ہے کہ کتنے اندراجات ہیں، اور کس کاغذی جلد میں ہیں۔ جہاں کم ہے یا کچھ نہیں، اس کا مطلب یہ نہیں کہ کچھ ہوا ہی نہیں۔
map-year = سال
map-age = آپ کی عمر جو اُس سال پوری ہوئی
map-volumes = کاغذ پر
map-entries = اندراجات
map-line = کتنے، پٹی کی شکل میں
map-volume = جلد { $number }
map-volume-missing = جلد { $number }، جو نہیں مل رہی
map-no-volume = کاغذ پر نہیں
map-quiet = (ریکارڈ میں کم ہے)
map-quiet-years = ان برسوں کے لیے ریکارڈ میں کم ہے یا کچھ نہیں: { $years }۔
map-elsewhere = جس وقت کا ریکارڈ یہاں نہیں ہے، وہ ان کے پاس ہو سکتا ہے۔ ان میں سے کچھ کے نام خط اس پیک کے آخر میں ہیں، بھیجنے کے لیے تیار۔
people-family = آپ کا خاندان
people-carers = جن لوگوں نے آپ کی دیکھ بھال کی
people-workers = ورکرز
people-workers-intro = ورکر آتے جاتے رہتے ہیں۔ یہاں لکھا ہے کہ وہ کون تھے اور ان کا کام کیا تھا۔
people-others = دوسرے لوگ
index-heading = اندراجات کی فہرست
index-intro = ہر اندراج، اور وہ صفحہ جس پر وہ ہے۔
entry-same = یہی الفاظ اندراج { $entry } میں بھی ہیں۔
entry-is-now = یہ اب ایسا ہے۔
entry-was-then = یہ تب ایسا تھا۔ اب یہ ختم ہو چکا ہے۔
entry-words = اس اندراج کے الفاظ۔
old-word-here = “{ $word }” اپنے زمانے کا لفظ ہے (پرانے الفاظ دیکھیں)
gaps-where = اندراج { $entry }، صفحہ { $page }
gaps-more = اور { $count ->
    [one] ایک اور اندراج میں
   *[other] { $count } اور اندراجات میں
  }
terms-heading = اصطلاحات جو ورکر استعمال کرتے ہیں
terms-word = اصطلاح
words-none = کوئی مخفف یا اصطلاح نہیں ملی۔
old-words-heading = پرانے الفاظ
old-words-note = ریکارڈ کے کچھ الفاظ اپنے زمانے میں عام تھے اور آج درست نہیں؛ کچھ میں بچوں کو اُس بات کا الزام دیا گیا جو اُن کے ساتھ کی گئی تھی۔ یہ الفاظ آپ سے زیادہ اُن کے بارے میں بتاتے ہیں جنہوں نے انہیں لکھا۔ ہم نے انہیں بدلا نہیں، کیونکہ یہ آپ کا ریکارڈ ہے جیسے لکھا گیا تھا۔
old-words-word = لفظ
old-words-then = لفظ کے بارے میں
old-words-now = آج ہم کیا کہیں گے
photos-heading-access = تصویریں
photos-held-access = { $count ->
    [one] ایک تصویر ابھی اس پیک میں نہیں ہے۔ پہلے اس میں موجود کسی سے پوچھنا ہے، یا ہمیں معلوم کرنا ہے کہ اس میں کون ہے۔ اس کے بارے میں ہم سے پوچھیں: { $contact }۔
   *[other] { $count } تصویریں ابھی اس پیک میں نہیں ہیں۔ پہلے ان میں موجود کسی سے پوچھنا ہے، یا ہمیں معلوم کرنا ہے کہ ان میں کون ہے۔ ان کے بارے میں ہم سے پوچھیں: { $contact }۔
  }
elsewhere-schools = ان اسکولوں کے پاس شاید اب بھی آپ کا اسکول ریکارڈ ہو:
elsewhere-courts = ان عدالتوں کے اپنے کاغذات ہیں۔ آپ عدالت سے انہیں دیکھنے کی اجازت مانگ { $you ->
    [female] سکتی
    [male] سکتے
   *[other] سکتے/سکتی
  } ہیں:
slip-to = یہ صفحہ یہاں بھیجیں یا لائیں: { $contact }۔
slip-correct-heading = پرچی: مہربانی کر کے اسے درست کریں
slip-correct = اگر آپ کے ریکارڈ میں کچھ غلط ہے تو آپ یہ صفحہ استعمال کر { $you ->
    [female] سکتی
    [male] سکتے
   *[other] سکتے/سکتی
  } ہیں۔ ہمارے پاس جواب دینے کے لیے ایک مہینہ ہے۔
slip-entry = اندراج کا نمبر:
slip-wrong = کیا غلط ہے، اور اصل میں کیا تھا:
slip-name = آپ کا نام، آپ سے رابطہ کیسے ہو، اور تاریخ:
slip-add-heading = پرچی: میری اپنی بات
slip-add = آپ اپنا بیان شامل کرنے کے لیے یہ صفحہ استعمال کر { $you ->
    [female] سکتی
    [male] سکتے
   *[other] سکتے/سکتی
  } ہیں۔ یہ ہمیشہ کے لیے اندراج کے ساتھ رکھا جاتا ہے۔
slip-view = میری نظر میں یہ کیسا ہے:
slip-gap-heading = پرچی: مہربانی کر کے ایک خالی جگہ کو دوبارہ دیکھیں
slip-gap = اگر آپ چاہیں کہ ہم کسی روکی گئی بات کو دوبارہ دیکھیں تو آپ یہ صفحہ استعمال کر { $you ->
    [female] سکتی
    [male] سکتے
   *[other] سکتے/سکتی
  } ہیں۔ اسے وہ شخص دیکھے گا جس نے پہلی بار فیصلہ نہیں کیا تھا۔
slip-gap-number = خالی جگہ کا نمبر:
slip-gap-why = آپ کو پہلے سے کیا معلوم ہے، یا آپ کو اس کی ضرورت کیوں ہے (بتانا ضروری نہیں):
slip-correct-other = اگر ریکارڈ میں کچھ غلط ہے تو آپ یہ صفحہ استعمال کر { $you ->
    [female] سکتی
    [male] سکتے
   *[other] سکتے/سکتی
  } ہیں۔ ہمارے پاس جواب دینے کے لیے ایک مہینہ ہے۔
short-heading-other = کہانی مختصراً
short-intro-other = یہ ریکارڈ سے بنی ہے۔ ہر جملے کے بعد وہ صفحہ لکھا ہے جہاں سے وہ لیا گیا ہے۔
short-born-other = { $date }، { $child ->
    [female] بچی
   *[other] بچے
  } کی پیدائش ہوئی۔
short-home-other = { $date }، جب عمر { $age ->
    [0] ایک سال سے کم
    [one] ایک سال
   *[other] { $age } سال
  } تھی، { $child ->
    [female] بچی
   *[other] بچے
  } کا { $home } کے ساتھ رہنا شروع ہوا۔ یہ { $kind } تھا۔ اس کی مدت: { $length }۔
short-home-now-other = { $date }، جب عمر { $age ->
    [0] ایک سال سے کم
    [one] ایک سال
   *[other] { $age } سال
  } تھی، { $child ->
    [female] بچی
   *[other] بچے
  } کا { $home } کے ساتھ رہنا شروع ہوا۔ یہ { $kind } ہے۔ ریکارڈ میں ختم ہونے کی کوئی تاریخ نہیں۔
short-school-other = { $date }، { $child ->
    [female] بچی
   *[other] بچے
  } کی پڑھائی یہاں شروع ہوئی: { $school }۔
short-status-child-in-need-other = { $date } کونسل نے { $child ->
    [female] بچی
   *[other] بچے
  } کو مدد کی ضرورت والے بچوں (child in need) میں شمار کیا۔ ایسے میں قانون کونسل سے مدد کرنے کو کہتا ہے۔
short-status-child-protection-other = { $date }، { $child ->
    [female] بچی
   *[other] بچے
  } کو نقصان سے بچانے کا ایک منصوبہ موجود تھا۔
short-status-section-20-other = { $date }، { $child ->
    [female] بچی
   *[other] بچے
  } کی دیکھ بھال کونسل کر رہی تھی، اور والدین اس پر راضی تھے۔
short-status-police-protection-other = { $date } پولیس نے { $child ->
    [female] بچی
   *[other] بچے
  } کو محفوظ رکھا۔
short-status-emergency-protection-order-other = { $date } ایک عدالت نے کہا کہ { $child ->
    [female] بچی
   *[other] بچے
  } کو فوراً محفوظ رکھنا ضروری ہے۔
short-status-supervision-order-other = { $date } ایک نگرانی کے حکم (سپرویژن آرڈر) کے تحت کونسل پر لازم تھا کہ { $child ->
    [female] بچی
   *[other] بچے
  } کا دھیان رکھے۔
short-status-adoption-order-other = { $date }، { $child ->
    [female] بچی
   *[other] بچے
  } کو گود لے لیا گیا۔
short-status-special-guardianship-order-other = { $date }، { $child ->
    [female] بچی
   *[other] بچے
  } کے ایک اسپیشل گارڈین تھے۔
short-status-care-leaver-other = { $date }، { $child ->
    [female] بچی
   *[other] بچے
  } کو کیئر لیور کا درجہ حاصل تھا، اور کونسل کے فرائض اب بھی باقی تھے۔
short-status-other-other = { $date } قانونی حیثیت بدل گئی۔
map-heading-other = فائل کس وقت کے بارے میں ہے
map-age-other = { $child ->
    [female] بچی
   *[other] بچے
  } کی عمر جو اُس سال پوری ہوئی
people-family-other = خاندان
people-carers-other = جن لوگوں نے { $child ->
    [female] بچی
   *[other] بچے
  } کی دیکھ بھال کی
old-words-note-other = ریکارڈ کے کچھ الفاظ اپنے زمانے میں عام تھے اور آج درست نہیں۔ ہم نے انہیں بدلا نہیں، کیونکہ یہ ریکارڈ ہے جیسے لکھا گیا تھا۔
elsewhere-schools-other = ان اسکولوں کے پاس شاید اب بھی اسکول ریکارڈ ہو:
field-life_letters = بعد کی زندگی کے لیے خط
field-who_i_am = لکھنے والے کون ہیں
field-parts = خط میں کیا لکھا ہے
field-parents_said = والدین کیا چاہتے تھے اور انہوں نے کیا کہا
field-closing = خط کیسے ختم ہوتا ہے
field-pen_picture = شخصیت کا مختصر خاکہ
field-reason_for_involvement = کونسل کیوں شامل تھی
field-family_views = آپ کے خاندان کی کیا رائے تھی
field-family_views-other = خاندان کی کیا رائے تھی
field-work_done = کیا کام کیا گیا
field-letter = کیئررز کی طرف سے ایک خط
field-nobody = اس میں کوئی نہیں ہے
field-belongs_to = کس کا حصہ
field-permissions = کون راضی ہوا کہ یہ آپ کے پاس ہو
field-permissions-other = کون راضی ہوا
field-covered = ڈھانپا گیا
field-sex = جنس
field-preferred_words = آپ کے پسندیدہ الفاظ
field-preferred_words-other = { $child ->
    [female] بچی
   *[other] بچے
  } کے پسندیدہ الفاظ
field-instead_of = اس کے بجائے
field-say = یہ کہیں
map-silences = ان وقتوں کے لیے فائل میں کوئی اندراج ہی نہیں:
short-home-at = { $date }، جب عمر { $age ->
    [0] ایک سال سے کم
    [one] ایک سال
   *[other] { $age } سال
  } تھی، آپ کا یہاں رہنا شروع ہوا: { $home }۔ یہ { $kind } تھا۔ وہاں رہنے کی مدت: { $length }۔
short-home-at-now = { $date }، جب عمر { $age ->
    [0] ایک سال سے کم
    [one] ایک سال
   *[other] { $age } سال
  } تھی، آپ کا یہاں رہنا شروع ہوا: { $home }۔ یہ { $kind } ہے۔ ریکارڈ میں ختم ہونے کی کوئی تاریخ نہیں۔
short-home-at-other = { $date }، جب عمر { $age ->
    [0] ایک سال سے کم
    [one] ایک سال
   *[other] { $age } سال
  } تھی، { $child ->
    [female] بچی
   *[other] بچے
  } کا یہاں رہنا شروع ہوا: { $home }۔ یہ { $kind } تھا۔ اس کی مدت: { $length }۔
short-home-at-now-other = { $date }، جب عمر { $age ->
    [0] ایک سال سے کم
    [one] ایک سال
   *[other] { $age } سال
  } تھی، { $child ->
    [female] بچی
   *[other] بچے
  } کا یہاں رہنا شروع ہوا: { $home }۔ یہ { $kind } ہے۔ ریکارڈ میں ختم ہونے کی کوئی تاریخ نہیں۔
entry-no-basis = کیوں: یہ کسی نے نہیں لکھا۔
entry-no-by = فیصلہ کس نے کیا: یہ کسی نے نہیں لکھا۔
contents-heading = کیا کہاں ہے
contents-intro = آپ کہیں سے بھی شروع کر { $you ->
    [female] سکتی
    [male] سکتے
   *[other] سکتے/سکتی
  } ہیں۔ حصے ان صفحوں پر ہیں:
letter-repeats = { $count ->
    [one] ایک اور خالی جگہ ایسے الفاظ کی جگہ ہے جنہیں آپ ایک اور اندراج میں پڑھ { $you ->
    [female] سکتی
    [male] سکتے
   *[other] سکتے/سکتی
  } ہیں۔
   *[other] { $count } اور خالی جگہیں ایسے الفاظ کی جگہ ہیں جنہیں آپ ایک اور اندراج میں پڑھ { $you ->
    [female] سکتی
    [male] سکتے
   *[other] سکتے/سکتی
  } ہیں۔
  }
map-missing-volumes = یہ کاغذی جلدیں نہیں مل رہیں۔ حصہ “کیا نہیں مل رہا” بتاتا ہے کہ ہم نے انہیں ڈھونڈنے کے لیے کیا کیا۔
field-brief = مختصراً

# The documents on the file. Their pages go out in a volume of their own.
field-bundle = اس کے صفحے
field-bundle-gaps = اس میں کیا روکا گیا ہے
field-contents = اس میں کیا لکھا ہے
field-part = حصہ
field-says = الفاظ
field-within = کس فائل میں
part-within = ساتھ آئی ہوئی فائل { $number }، { $part }
bundle-where = دستاویزات کی جلد میں دستاویز { $number }
bundle-title = { $title }: دستاویزات
bundle-heading = دستاویز { $number }: { $title }
bundle-kind = یہ کیا ہے: { $kind }۔
bundle-date = اس کی تاریخ: { $date }۔
bundle-by = لکھنے والے: { $who }۔
bundle-pages = { $count ->
    [one] ایک صفحہ۔
   *[other] { $count } صفحے۔
  }
bundle-no-gaps = اس میں سے کچھ بھی نہیں روکا گیا۔
bundle-gaps = اس میں یہ روکا گیا ہے: { $numbers }۔ پیک کی خالی جگہوں کی فہرست بتاتی ہے کہ کیوں، فیصلہ کس نے کیا، اور دوبارہ کیسے پوچھا جائے۔
bundle-unread = { $count ->
    [one] ایک لفظ اتنا صاف نہیں پڑھا جا سکا کہ بتایا جا سکے۔ اس پر “پڑھا نہیں جا سکا” لکھا ہے۔
   *[other] { $count } الفاظ اتنے صاف نہیں پڑھے جا سکے کہ بتائے جا سکیں۔ ان پر “پڑھا نہیں جا سکا” لکھا ہے۔
  }
bundle-label = دستاویز { $number }
bundle-front-heading = آپ کی فائل کی دستاویزات
bundle-front-count = { $count ->
    [one] اس جلد میں آپ کی فائل کی ایک دستاویز ہے۔ یہ آپ کے پیک کے ساتھ ہے۔
   *[other] اس جلد میں آپ کی فائل کی { $count } دستاویزات ہیں، سب سے پرانی پہلے۔ یہ آپ کے پیک کے ساتھ ہے۔
  }
bundle-front-how = صفحے ویسے ہی دکھائی دیتے ہیں جیسے تھے، سوائے اُس کے جو روکا گیا ہے۔ ہر دستاویز ایک ایسے صفحے سے شروع ہوتی ہے جو بتاتا ہے کہ وہ کیا ہے، کس نے لکھی اور کب۔
bundle-front-marks = جہاں کچھ روکا گیا ہے، وہاں نمبر والا ایک سرمئی نشان ہے۔ یہ وہی نمبر ہے جو آپ کے پیک کی خالی جگہوں کی فہرست میں ہے۔ نشان ہمیشہ اتنا ہی چوڑا ہوتا ہے، چاہے الفاظ کتنے ہی لمبے تھے۔
bundle-front-unread = جہاں اسکین کے الفاظ پڑھے نہیں جا سکے، وہاں “پڑھا نہیں جا سکا” لکھا ہے۔ آپ اصل کاغذ دیکھنے کے لیے کہہ { $you ->
    [female] سکتی
    [male] سکتے
   *[other] سکتے/سکتی
  } ہیں۔
bundle-front-again = اگر آپ کے خیال میں کوئی بات بتائی جانی چاہیے تو ہم سے کہیں کہ ہم دوبارہ دیکھیں۔ آپ کا پیک بتاتا ہے کہ کیسے۔
bundle-mark = روکا گیا
bundle-mark-unread = پڑھا نہیں جا سکا
bundle-picture = فائل کی تصویر، جس کی تفصیل نہیں لکھی گئی
bundle-page-withheld = یہ پورا صفحہ روکا گیا ہے۔ پیک کی خالی جگہوں کی فہرست بتاتی ہے کہ کیوں۔
bundle-page-unread = یہ صفحہ اتنا صاف نہیں پڑھا جا سکا کہ یقین سے معلوم ہو کہ اس میں کیا ہے، اس لیے یہ پورا روکا گیا ہے۔ ہم سے کہیں کہ ہم اصل کاغذ دیکھیں۔
bundle-footer = { $label }، صفحہ { $page }، کل صفحے { $pages } · { $number }
letter-documents = { $count ->
    [one] آپ کی فائل کی ایک دستاویز اپنی الگ جلد میں ہے، جیسی وہ دکھائی دیتی تھی۔
   *[other] آپ کی فائل کی { $count } دستاویزات اپنی الگ جلد میں ہیں، جیسی وہ دکھائی دیتی تھیں۔
  }
PartKind-page = صفحہ
PartKind-seen = صفحے کی تصویروں کے الفاظ، صفحہ
PartKind-photo = تصویر
PartKind-picture = تصویر
PartKind-body = متن
PartKind-header = صفحے کا اوپری حصہ
PartKind-footer = صفحے کا نچلا حصہ
PartKind-note = نوٹ
PartKind-text-box = خانے کا متن
PartKind-comment = تبصرہ
PartKind-deleted = لکھتے وقت نکالا گیا
PartKind-inserted = لکھتے وقت ڈالا گیا
PartKind-revision = فائل میں تبدیلیاں
PartKind-hidden = چھپا ہوا متن
PartKind-properties = فائل اپنے بارے میں کیا بتاتی ہے
PartKind-description = تصویر کی تفصیل
PartKind-field = فیلڈ یا لنک
PartKind-sheet = شیٹ
PartKind-hidden-sheet = چھپی ہوئی شیٹ
PartKind-mail-head = ای میل کا اوپری حصہ
PartKind-mail-body = ای میل میں کیا لکھا ہے
PartKind-mail-html = صرف فارمیٹ والی ای میل میں کیا لکھا ہے
PartKind-quoted = اس میں نقل کی گئی پرانی ای میل
PartKind-attachment = ساتھ آئی ہوئی فائل کا نام

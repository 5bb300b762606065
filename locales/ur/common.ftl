# Wording that all packs share: Urdu.
# review: draft. No named person has reviewed this wording yet.

list-middle = { $before }، { $next }
list-last = { $before } اور { $next }
list-apart = { $before }؛ { $next }
list-or = { $before }؛ یا { $next }
page-of = صفحہ { $page }، کل صفحے { $pages }
draft-mark = مسودہ۔ منظور نہیں ہوا۔ کسی کے حوالے نہ کیا جائے۔
undated = تاریخ کے بغیر
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }
month-1 = جنوری
month-2 = فروری
month-3 = مارچ
month-4 = اپریل
month-5 = مئی
month-6 = جون
month-7 = جولائی
month-8 = اگست
month-9 = ستمبر
month-10 = اکتوبر
month-11 = نومبر
month-12 = دسمبر
span-from-to = { $from } سے { $to } تک
span-from = { $from } سے
span-to = { $to } تک
span-unknown = تاریخیں ریکارڈ میں نہیں ہیں
acronym-ambiguous = اس کے یہ مطلب ہو سکتے ہیں: { $meanings }

# What stands where something is kept back. Nothing in it depends on the words.
gap-mark = خالی جگہ { $number }: { $what }
gap-neighbour = ایک پڑوسی، شخص { $letter }
gap-other-child = ایک اور بچہ یا بچی، شخص { $letter }
gap-family = خاندان میں سے کوئی، شخص { $letter }
gap-carer = ایک کیئرر، شخص { $letter }
gap-worker = ایک ورکر، شخص { $letter }
gap-family-friend = خاندان کے دوستوں میں سے کوئی، شخص { $letter }
gap-other-parent = کسی اور بچے کی ماں یا باپ، شخص { $letter }
gap-person = کوئی اور، شخص { $letter }
gap-entry = یہ اندراج روکا گیا ہے
gap-passage = ایک حصہ روکا گیا ہے
gap-undecided = ابھی فیصلہ نہیں ہوا
gap-waiting-entry = ہم اس اندراج کے بارے میں پوچھ رہے ہیں
gap-waiting = ہم اس حصے کے بارے میں پوچھ رہے ہیں
gap-repeat = وہی جو ایک اور اندراج میں ہے
gap-repeat-of = وہی جو اندراج { $entry } میں ہے
gap-what-name = ایک نام
gap-what-passage = اندراج کا ایک حصہ
gap-what-entry = ایک پورا اندراج
gap-not-dated = ابھی فیصلہ نہیں ہوا

# Why, in words for a reader of 12 (the code itself stays in the council's schedule).
reason-other-person = یہ حصہ کسی اور کی نجی زندگی کے بارے میں ہے۔ قانون اُن کی بھی حفاظت کرتا ہے۔ ہم نے اس پر بہت سوچا۔ ہمارا فیصلہ یہ ہے کہ اسے بتانا انصاف نہیں ہوگا۔
reason-other-said-no = یہ حصہ کسی اور کے بارے میں ہے۔ وہ چاہتے ہیں کہ یہ نجی رہے۔ ہم نے یہ بھی سوچا کہ آپ کو کس چیز کی ضرورت ہے۔ ہم نے فیصلہ کیا کہ اسے نہ بتایا جائے۔
reason-told-in-private = کسی نے ہم پر بھروسا کر کے یہ بات بتائی تھی کہ ہم اسے نجی رکھیں گے۔ اگر ہم یہ دکھائیں تو پتا چل جائے گا کہ وہ کون ہیں۔
reason-safe-address = اس سے پتا چل جائے گا کہ کوئی کہاں رہتا ہے۔ اسے چھپانے سے لوگ محفوظ رہتے ہیں۔
reason-harm = ہمارے خیال میں اسے ابھی پڑھنے سے آپ کو یا کسی اور کو سخت نقصان پہنچ سکتا ہے۔ آپ چاہیں تو ہم سے کہیں کہ ہم دوبارہ دیکھیں۔
reason-harm-health = ڈاکٹر، نرس یا صحت کے کسی اور ورکر نے ہمیں بتایا کہ اسے پڑھنے سے آپ کو یا کسی اور کو سخت نقصان پہنچ سکتا ہے۔ آپ چاہیں تو بعد میں دوبارہ پوچھیں۔
reason-harm-school = یہ اسکول کی طرف سے ہے۔ ہمارے خیال میں اسے پڑھنے سے آپ کو یا کسی اور کو سخت نقصان پہنچ سکتا ہے۔
reason-private = قانون کہتا ہے کہ ہم اس حصے کو نجی رکھ سکتے ہیں۔
reason-private-for-now = قانون کہتا ہے کہ ہمیں یہ حصہ فی الحال نجی رکھنا ہوگا۔ بعد میں ہم سے دوبارہ پوچھیں۔
reason-court = یہ ایک عدالت کو دیا گیا تھا۔ عدالت کے قاعدے کہتے ہیں کہ اسے روکا جا سکتا ہے۔
reason-legal-advice = یہ ہمارے وکیل کا نجی مشورہ ہے۔ ہر ایک کو اپنے وکیل سے اکیلے میں بات کرنے کی اجازت ہے۔
reason-adoption = یہ گود لینے کے بارے میں ہے۔ اسے مانگنے کا ایک خاص طریقہ ہے۔ اس میں ہم آپ کی مدد کر سکتے ہیں۔
reason-school-plan = اسکول میں مدد کے اس منصوبے کے لیے خاص قاعدے ہیں۔ ہم آپ کو بتا سکتے ہیں کہ کس سے پوچھنا ہے۔
reason-parental-order = یہ اس بارے میں ہے کہ سروگیسی (کسی اور عورت کے ذریعے پیدائش) کے بعد کسی کو قانون میں ماں یا باپ کیسے مانا گیا۔ خاص قاعدے بتاتے ہیں کہ اسے کون دیکھ سکتا ہے۔
reason-fertility = یہ اُس علاج کے بارے میں ہے جو کسی کو بچہ پیدا کرنے میں مدد دیتا ہے۔ خاص قاعدے اسے نجی رکھتے ہیں۔
reason-reference = یہ نجی سفارشی خط (ریفرنس) ہے جو کسی نے نوکری یا کورس کے لیے لکھا تھا۔
reason-not-about-you = یہ حصہ آپ کے بارے میں نہیں ہے۔ یہ کسی اور کے بارے میں ہے یا دفتر چلانے کے بارے میں ہے۔
reason-reporter = اسکاٹ لینڈ میں پہلے ایک فرد کی رضامندی ضروری ہے جسے Reporter کہا جاتا ہے۔ اُن کی رضامندی نہیں ملی۔
reason-asking-someone = ہم کسی سے پوچھ رہے ہیں کہ کیا ہم یہ بتا سکتے ہیں۔ اُن کا جواب ہم آپ کو بتائیں گے۔
reason-asking-health = یہ صحت کے بارے میں ہے۔ قانون کہتا ہے کہ پہلے صحت کا کوئی ورکر اسے دیکھے۔ ہم نے اُن سے کہا ہے۔
reason-asking-court = یہ ایک عدالت سے آیا ہے۔ ہم دیکھ رہے ہیں کہ کیا ہمیں جج کی اجازت چاہیے۔
reason-asking-writer = جس نے یہ لکھا تھا، ہم اُن سے اُن کی رائے پوچھ رہے ہیں۔ پھر ایک مینیجر فیصلہ کریں گے۔
reason-you-asked = آپ نے ہم سے کہا تھا کہ اسے شامل نہ کریں۔ یہ آپ کا ہے: آپ جب چاہیں، اسے لے لیں۔
reason-repeat = یہ وہی الفاظ ہیں جو ایک اور اندراج میں ہیں۔ آپ انہیں وہاں پڑھ لیں۔
reason-undecided = اس حصے کے بارے میں ابھی کسی نے فیصلہ نہیں کیا۔

# What people are to the child.
relationship-child = { $child ->
    [female] بچی
   *[other] بچہ
  }
relationship-mother = والدہ
relationship-father = والد
relationship-step-parent = سوتیلے والد یا والدہ
relationship-parents-partner = والد یا والدہ کے پارٹنر
relationship-brother = بھائی
relationship-sister = بہن
relationship-grandmother = نانی یا دادی
relationship-grandfather = نانا یا دادا
relationship-aunt = خالہ، پھوپھی یا چچی
relationship-uncle = چچا، تایا یا ماموں
relationship-cousin = کزن
relationship-relative = رشتہ دار
relationship-foster-carer = فوسٹر کیئرر
relationship-carers-family = کیئرر کے خاندان میں سے ایک
relationship-adoptive-parent = گود لینے والے والد یا والدہ
relationship-friend = دوست
relationship-other-child = ایک اور بچہ یا بچی
relationship-other-parent = کسی اور بچے کے والد یا والدہ
relationship-neighbour = پڑوسی
relationship-family-friend = خاندان کے دوست
relationship-social-worker = سوشل ورکر
relationship-manager = مینیجر
relationship-reviewing-officer = آزاد ریویو افسر (IRO)
relationship-supervising-social-worker = نگران سوشل ورکر
relationship-support-worker = فیملی سپورٹ ورکر
relationship-personal-adviser = پرسنل ایڈوائزر
relationship-residential-worker = رہائشی مرکز کے ورکر
relationship-teacher = استاد یا اسکول کا عملہ
relationship-doctor = ڈاکٹر
relationship-nurse = نرس
relationship-health-visitor = ہیلتھ وزیٹر
relationship-therapist = تھراپسٹ
relationship-police-officer = پولیس افسر
relationship-lawyer = وکیل
relationship-judge = جج
relationship-guardian = بچوں کے گارڈین
relationship-advocate = حمایتی نمائندہ (advocate)
relationship-interpreter = ترجمان
relationship-other-professional = ایک اور ورکر
relationship-other = کوئی اور

# The words of the record's closed lists.
YesNo-yes = ہاں
YesNo-no = نہیں
Standing-professional = ایک ورکر
Standing-carer = ایک کیئرر
Standing-family = خاندان
Standing-third-party = کوئی اور
Living-alive = ہاں
Living-died = نہیں
Living-not-known = معلوم نہیں
NameUse-current = موجودہ نام
NameUse-birth = پیدائش کے وقت کا نام
NameUse-former = پہلے کا نام
IdentifierKind-council = کونسل نمبر
IdentifierKind-nhs = NHS نمبر
IdentifierKind-upn = شاگرد کا منفرد نمبر (UPN)
IdentifierKind-uln = سیکھنے والے کا منفرد نمبر (ULN)
IdentifierKind-national-insurance = نیشنل انشورنس نمبر
IdentifierKind-home-office = ہوم آفس نمبر
IdentifierKind-other = کوئی اور نمبر
PlacementKind-foster = فوسٹر ہوم
PlacementKind-kinship = رشتہ داروں یا دوستوں کے ساتھ گھر
PlacementKind-parents = والدین کے ساتھ گھر
PlacementKind-childrens-home = چلڈرنز ہوم
PlacementKind-supported = مدد والا گھر
PlacementKind-adoptive = گود لینے والوں کا گھر
PlacementKind-hospital = ہسپتال
PlacementKind-secure = سیکیور ہوم
PlacementKind-short-break = تھوڑے عرصے کا قیام
PlacementKind-other = کسی اور قسم کا گھر
LegalStatusKind-child-in-need = { $child ->
    [female] مدد کی ضرورت والی بچی
   *[other] مدد کی ضرورت والا بچہ
  } (child in need)
LegalStatusKind-child-protection = بچے کے تحفظ کا منصوبہ
LegalStatusKind-section-20 = والدین کی رضامندی سے کونسل کی دیکھ بھال (سیکشن 20)
LegalStatusKind-police-protection = پولیس کا تحفظ
LegalStatusKind-emergency-protection-order = فوری تحفظ کا حکم (ایمرجنسی پروٹیکشن آرڈر)
LegalStatusKind-interim-care-order = عبوری کیئر آرڈر
LegalStatusKind-care-order = کیئر آرڈر
LegalStatusKind-supervision-order = نگرانی کا حکم (سپرویژن آرڈر)
LegalStatusKind-placement-order = پلیسمنٹ آرڈر
LegalStatusKind-adoption-order = گود لینے کا حکم (ایڈاپشن آرڈر)
LegalStatusKind-special-guardianship-order = اسپیشل گارڈین شپ آرڈر
LegalStatusKind-care-leaver = کیئر لیور
LegalStatusKind-other = کوئی اور قانونی حیثیت
SchoolKind-nursery = نرسری
SchoolKind-primary = پرائمری اسکول
SchoolKind-secondary = سیکنڈری اسکول
SchoolKind-special = اسپیشل اسکول
SchoolKind-college = کالج
SchoolKind-other = سیکھنے کی کوئی اور جگہ
EducationKind-personal-education-plan = ذاتی تعلیمی منصوبہ (PEP)
EducationKind-ehc-plan = تعلیم، صحت اور دیکھ بھال کا منصوبہ (EHC)
EducationKind-report = اسکول کی رپورٹ
EducationKind-attendance = حاضری
EducationKind-other = تعلیم کے بارے میں کچھ اور
HealthKind-assessment = صحت کا جائزہ
HealthKind-plan = صحت کا منصوبہ
HealthKind-appointment = اپائنٹمنٹ
HealthKind-condition = صحت کا ایک مسئلہ
HealthKind-checkup = چیک اپ
HealthKind-mental-health = جذبات اور ذہنی صحت
HealthKind-other = صحت کے بارے میں کچھ اور
PlanKind-care-plan = دیکھ بھال کا منصوبہ (کیئر پلان)
PlanKind-child-in-need-plan = مدد کی ضرورت والے بچے کا منصوبہ
PlanKind-child-protection-plan = بچے کے تحفظ کا منصوبہ
PlanKind-pathway-plan = پاتھ وے پلان
PlanKind-other = کوئی اور منصوبہ
ProgressState-reached = حاصل ہو گیا
ProgressState-better = بہتر ہو رہا ہے
ProgressState-same = کوئی تبدیلی نہیں
ProgressState-worse = خراب ہو رہا ہے
ProgressState-not-begun = شروع نہیں ہوا
ReviewKind-looked-after = کونسل کی دیکھ بھال والے بچے کا ریویو
ReviewKind-child-protection = بچے کے تحفظ کی کانفرنس
ReviewKind-child-in-need = مدد کی ضرورت والے بچے کی میٹنگ
ReviewKind-pathway = پاتھ وے پلان کا ریویو
ReviewKind-other = کوئی اور ریویو
VisitStatus-completed = ہوا
VisitStatus-failed = نہیں ہوا
VisitStatus-no-response = کسی نے جواب نہیں دیا
Channel-phone = ٹیلی فون
Channel-email = ای میل
Channel-letter = خط
Channel-message = پیغام
Channel-meeting = میٹنگ
Channel-video = ویڈیو کال
Channel-in-person = آمنے سامنے
Channel-panel = پینل
Channel-file-note = فائل پر نوٹ
DocumentKind-assessment = جائزہ
DocumentKind-court-order = عدالتی حکم
DocumentKind-court-report = عدالت کے لیے رپورٹ
DocumentKind-expert-report = ماہر کی رپورٹ
DocumentKind-letter = خط
DocumentKind-plan = منصوبہ
DocumentKind-minutes = میٹنگ کی کارروائی
DocumentKind-school-report = اسکول کی رپورٹ
DocumentKind-health-report = صحت کی رپورٹ
DocumentKind-risk-assessment = خطرے کا جائزہ
DocumentKind-closing-summary = اختتامی خلاصہ
DocumentKind-childs-work = آپ کا اپنا کام
DocumentKind-other = کوئی اور دستاویز
RestrictionReason-serious-harm = سخت نقصان
RestrictionReason-expected-confidence = راز داری میں بتایا گیا
RestrictionReason-third-party-refused = کسی اور نے منع کیا
RestrictionOutcome-keep = پابندی برقرار ہے
RestrictionOutcome-lift = پابندی ہٹا دی گئی
MovementKind-removal = باہر لے جایا گیا
MovementKind-transfer = حوالے کیا گیا
MovementKind-loss = کھو گیا
Consent-agreed = رضامندی دی گئی
Consent-refused = رضامندی نہیں دی گئی
Consent-not-asked = کسی سے پوچھا نہیں گیا
Consent-not-needed = ضرورت نہیں
Relationship-child = { $child ->
    [female] بچی
   *[other] بچہ
  }
Relationship-mother = والدہ
Relationship-father = والد
Relationship-step-parent = سوتیلے والد یا والدہ
Relationship-parents-partner = والد یا والدہ کے پارٹنر
Relationship-brother = بھائی
Relationship-sister = بہن
Relationship-grandmother = نانی یا دادی
Relationship-grandfather = نانا یا دادا
Relationship-aunt = خالہ، پھوپھی یا چچی
Relationship-uncle = چچا، تایا یا ماموں
Relationship-cousin = کزن
Relationship-relative = رشتہ دار
Relationship-foster-carer = فوسٹر کیئرر
Relationship-carers-family = کیئرر کے خاندان میں سے ایک
Relationship-adoptive-parent = گود لینے والے والد یا والدہ
Relationship-friend = دوست
Relationship-other-child = ایک اور بچہ یا بچی
Relationship-other-parent = کسی اور بچے کے والد یا والدہ
Relationship-neighbour = پڑوسی
Relationship-family-friend = خاندان کے دوست
Relationship-social-worker = سوشل ورکر
Relationship-manager = مینیجر
Relationship-reviewing-officer = آزاد ریویو افسر (IRO)
Relationship-supervising-social-worker = نگران سوشل ورکر
Relationship-support-worker = فیملی سپورٹ ورکر
Relationship-personal-adviser = پرسنل ایڈوائزر
Relationship-residential-worker = رہائشی مرکز کے ورکر
Relationship-teacher = استاد یا اسکول کا عملہ
Relationship-doctor = ڈاکٹر
Relationship-nurse = نرس
Relationship-health-visitor = ہیلتھ وزیٹر
Relationship-therapist = تھراپسٹ
Relationship-police-officer = پولیس افسر
Relationship-lawyer = وکیل
Relationship-judge = جج
Relationship-guardian = بچوں کے گارڈین
Relationship-advocate = حمایتی نمائندہ (advocate)
Relationship-interpreter = ترجمان
Relationship-other-professional = ایک اور ورکر
Relationship-other = کوئی اور

# Kinds of homes as a child is told of them. Each is masculine singular and stands in the nominative.
home-foster = ایک فوسٹر ہوم
home-kinship = خاندان یا دوستوں میں سے کسی کا گھر
home-parents = والدین کا گھر
home-childrens-home = ایک چلڈرنز ہوم
home-supported = ایک مدد والا گھر
home-adoptive = گود لینے والے خاندان کا گھر
home-hospital = ایک ہسپتال
home-secure = ایک سیکیور ہوم
home-short-break = تھوڑے دن رہنے کا گھر
home-other = کسی اور قسم کا گھر

# How long something lasted.
duration-days = { $count ->
    [one] ایک دن
   *[other] { $count } دن
  }
duration-weeks = { $count ->
    [one] ایک ہفتہ
   *[other] { $count } ہفتے
  }
duration-months = { $count ->
    [one] ایک مہینہ
   *[other] { $count } مہینے
  }
duration-years = { $count ->
    [one] ایک سال
   *[other] { $count } سال
  }
duration-years-months = { $years ->
    [one] ایک سال
   *[other] { $years } سال
  } اور { $months ->
    [one] ایک مہینہ
   *[other] { $months } مہینے
  }
page-number = صفحہ { $page }
volume-title = { $title }: جلد { $number }، کل جلدیں { $count }
volume-page = جلد { $number } کا صفحہ { $page }
volume-continued = { $heading }، جاری
acronym-unknown = ہمیں معلوم نہیں کہ یہ کس کا مخفف ہے
photo-date = (تصویر کی تاریخ: { $date })
Sex-female = عورت یا لڑکی
Sex-male = مرد یا لڑکا
Sex-other = نہیں بتایا گیا
entry-child = { $child ->
    [female] بچی
   *[other] بچے
  } کے بارے میں
entry-life_letters = بعد کی زندگی کے لیے خط
entry-people = ریکارڈ میں کوئی شخص
date-on-day = { $date } کو
date-in = { $date } میں

# Wording that all packs share: Central Kurdish (Sorani).
# review: draft. No named person has reviewed this wording yet.

# Lists. $before is what stands before, $next what comes next.
list-middle = { $before }، { $next }
list-last = { $before } و { $next }
list-apart = { $before }؛ { $next }
list-or = { $before }؛ یان { $next }
page-of = لاپەڕە { $page } لە { $pages }
draft-mark = ڕەشنووس. پەسەند نەکراوە. نابێت بدرێت بە کەس.
undated = بێ بەروار
date-day = { $day }ی { $month }ی { $year }
date-month = { $month }ی { $year }
date-year = ساڵی { $year }
month-1 = کانوونی دووەم
month-2 = شوبات
month-3 = ئازار
month-4 = نیسان
month-5 = ئایار
month-6 = حوزەیران
month-7 = تەمموز
month-8 = ئاب
month-9 = ئەیلوول
month-10 = تشرینی یەکەم
month-11 = تشرینی دووەم
month-12 = کانوونی یەکەم
span-from-to = لە { $from } تا { $to }
span-from = لە { $from } بەدواوە
span-to = تا { $to }
span-unknown = لە ماوەیەکدا کە بەروارەکانی تۆمار نەکراون
acronym-ambiguous = دەتوانێت یەکێک لەم مانایانەی هەبێت: { $meanings }

# What stands where something is kept back. Nothing in it depends on the words.
gap-mark = بۆشایی { $number }: { $what }
gap-neighbour = دراوسێیەک، کەسی { $letter }
gap-other-child = منداڵێکی تر، کەسی { $letter }
gap-family = کەسێک لە خێزانەکە، کەسی { $letter }
gap-carer = چاودێریکەرێک، کەسی { $letter }
gap-worker = کارمەندێک، کەسی { $letter }
gap-family-friend = هاوڕێیەکی خێزانەکە، کەسی { $letter }
gap-other-parent = دایک یان باوکێکی تر، کەسی { $letter }
gap-person = کەسێکی تر، کەسی { $letter }
gap-entry = ئەم بڕگەیە گلدراوەتەوە
gap-passage = بەشێک گلدراوەتەوە
gap-undecided = هێشتا بڕیاری لەسەر نەدراوە
gap-waiting-entry = لەبارەی ئەم بڕگەیەوە پرسیار دەکەین
gap-waiting = لەبارەی ئەم بەشەوە پرسیار دەکەین
gap-repeat = هەمان شتی بڕگەیەکی ترە
gap-repeat-of = هەمان شتە لەگەڵ بڕگە { $entry }
gap-what-name = ناوێک
gap-what-passage = بەشێکی بڕگەیەک
gap-what-entry = بڕگەیەکی تەواو
gap-not-dated = هێشتا بڕیاری لەسەر نەدراوە

# Why, in words for a reader of 12 (the code itself stays in the council's schedule).
reason-other-person = ئەم بەشە لەبارەی ژیانی تایبەتی کەسێکی ترەوەیە. یاسا ئەویش دەپارێزێت. زۆر بیرمان لێ کردەوە. بڕیارمان دا کە دادپەروەرانە نابێت ئەمە پیشان بدەین.
reason-other-said-no = { $tone ->
    [familiar] ئەم بەشە لەبارەی کەسێکی ترەوەیە. ئەو پێی خۆشە بە تایبەتی بمێنێتەوە. بیرمان لەوەش کردەوە کە تۆ پێویستت بە چییە. بڕیارمان دا پیشانی نەدەین.
   *[polite] ئەم بەشە لەبارەی کەسێکی ترەوەیە. ئەو پێی خۆشە بە تایبەتی بمێنێتەوە. بیرمان لەوەش کردەوە کە ئێوە پێویستتان بە چییە. بڕیارمان دا پیشانی نەدەین.
    }
reason-told-in-private = { $tone ->
    [familiar] کەسێک ئەمەی پێ وتین و متمانەی پێ کردین کە لای خۆمان بیهێڵینەوە. ئەگەر پیشانمان بدایە، دەتزانی ئەو کەسە کێیە.
   *[polite] کەسێک ئەمەی پێ وتین و متمانەی پێ کردین کە لای خۆمان بیهێڵینەوە. ئەگەر پیشانمان بدایە، دەتانزانی ئەو کەسە کێیە.
    }
reason-safe-address = ئەمە دەریدەخات کە کەسێک لە کوێ دەژی. شاردنەوەی خەڵک دەپارێزێت.
reason-harm = { $tone ->
    [familiar] پێمان وایە خوێندنەوەی ئەمە لە ئێستادا دەتوانێت زۆر ئازاری تۆ یان کەسێکی تر بدات. دەتوانیت داوامان لێ بکەیت جارێکی تر سەیری بکەینەوە.
   *[polite] پێمان وایە خوێندنەوەی ئەمە لە ئێستادا دەتوانێت زۆر ئازاری ئێوە یان کەسێکی تر بدات. دەتوانن داوامان لێ بکەن جارێکی تر سەیری بکەینەوە.
    }
reason-harm-health = { $tone ->
    [familiar] پزیشکێک، پەرستارێک یان کارمەندێکی تری تەندروستی پێی وتین کە خوێندنەوەی ئەمە دەتوانێت زۆر ئازاری تۆ یان کەسێکی تر بدات. دەتوانیت دواتر دووبارە داوای بکەیتەوە.
   *[polite] پزیشکێک، پەرستارێک یان کارمەندێکی تری تەندروستی پێی وتین کە خوێندنەوەی ئەمە دەتوانێت زۆر ئازاری ئێوە یان کەسێکی تر بدات. دەتوانن دواتر دووبارە داوای بکەنەوە.
    }
reason-harm-school = { $tone ->
    [familiar] ئەمە لە قوتابخانەوە هاتووە. پێمان وایە خوێندنەوەی دەتوانێت زۆر ئازاری تۆ یان کەسێکی تر بدات.
   *[polite] ئەمە لە قوتابخانەوە هاتووە. پێمان وایە خوێندنەوەی دەتوانێت زۆر ئازاری ئێوە یان کەسێکی تر بدات.
    }
reason-private = یاسا دەڵێت دەتوانین ئەم بەشە بە تایبەتی بهێڵینەوە.
reason-private-for-now = { $tone ->
    [familiar] یاسا دەڵێت دەبێت جارێ ئەم بەشە بە تایبەتی بهێڵینەوە. دواتر دووبارە داوامان لێ بکەرەوە.
   *[polite] یاسا دەڵێت دەبێت جارێ ئەم بەشە بە تایبەتی بهێڵینەوە. دواتر دووبارە داوامان لێ بکەنەوە.
    }
reason-court = ئەمە دراوە بە دادگایەک. ڕێساکانی دادگا دەڵێن دەکرێت گلبدرێتەوە.
reason-legal-advice = ئەمە ئامۆژگاریی تایبەتی پارێزەرەکەمانە. هەموو کەس مافی هەیە بە تایبەتی قسە لەگەڵ پارێزەرەکەی بکات.
reason-adoption = { $tone ->
    [familiar] ئەمە لەبارەی هەڵگرتنەوەی منداڵێکەوەیە. ڕێگایەکی تایبەت هەیە بۆ داواکردنی. دەتوانین لەمەدا یارمەتیت بدەین.
   *[polite] ئەمە لەبارەی هەڵگرتنەوەی منداڵێکەوەیە. ڕێگایەکی تایبەت هەیە بۆ داواکردنی. دەتوانین لەمەدا یارمەتیتان بدەین.
    }
reason-school-plan = { $tone ->
    [familiar] ڕێسای تایبەت هەن بۆ ئەم پلانەی یارمەتیدان لە قوتابخانە. دەتوانین پێت بڵێین داوا لە کێ بکەیت.
   *[polite] ڕێسای تایبەت هەن بۆ ئەم پلانەی یارمەتیدان لە قوتابخانە. دەتوانین پێتان بڵێین داوا لە کێ بکەن.
    }
reason-parental-order = ئەمە لەبارەی ئەوەوەیە کە کەسێک چۆن بەپێی یاسا بووەتە دایک یان باوک، پاش ئەوەی ژنێکی تر منداڵەکەی بۆ هەڵگرتووە و لەدایکی بووە. ڕێسای تایبەت دەڵێن کێ دەتوانێت ئەمە ببینێت.
reason-fertility = ئەمە لەبارەی چارەسەرێکەوەیە کە یارمەتیی کەسێک دەدات منداڵی ببێت. ڕێسای تایبەت بە تایبەتی دەیهێڵنەوە.
reason-reference = ئەمە پشتگیرینامەیەکی تایبەتە کە کەسێک بۆ کارێک یان خولێکی خوێندن نووسیویەتی.
reason-not-about-you = { $tone ->
    [familiar] ئەم بەشە لەبارەی تۆوە نییە. لەبارەی کەسێکی ترەوەیە یان لەبارەی بەڕێوەبردنی نووسینگەکەوەیە.
   *[polite] ئەم بەشە لەبارەی ئێوەوە نییە. لەبارەی کەسێکی ترەوەیە یان لەبارەی بەڕێوەبردنی نووسینگەکەوەیە.
    }
reason-reporter = لە سکۆتلەندا، سەرەتا دەبێت کەسێک ڕازی بێت کە پێی دەڵێن «ڕیپۆرتەر» (Reporter). ئەو ڕازی نەبوو.
reason-asking-someone = { $tone ->
    [familiar] پرسیار لە کەسێک دەکەین ئایا دەتوانین ئەمە پیشان بدەین. پێت دەڵێین کە چی دەڵێت.
   *[polite] پرسیار لە کەسێک دەکەین ئایا دەتوانین ئەمە پیشان بدەین. پێتان دەڵێین کە چی دەڵێت.
    }
reason-asking-health = ئەمە لەبارەی تەندروستییەوەیە. یاسا دەڵێت دەبێت سەرەتا کارمەندێکی تەندروستی سەیری بکات. داوامان لێ کردووە.
reason-asking-court = ئەمە لە دادگایەکەوە هاتووە. سەیر دەکەین ئایا پێویستمان بە مۆڵەتی دادوەر هەیە.
reason-asking-writer = لەو کەسە دەپرسین کە ئەمەی نووسیوە، کە بیری چۆنە. پاشان بەڕێوەبەرێک بڕیار دەدات.
reason-you-asked = { $tone ->
    [familiar] تۆ داوات لێ کردین ئەمە دانەنێین. ئەمە هی تۆیە: هەر کاتێک بتەوێت، دەتوانیت وەریبگریت.
   *[polite] ئێوە داواتان لێ کردین ئەمە دانەنێین. ئەمە هی ئێوەیە: هەر کاتێک بتانەوێت، دەتوانن وەریبگرن.
    }
reason-repeat = { $tone ->
    [familiar] ئەمە هەمان وشەکانی بڕگەیەکی ترە. دەتوانیت لەوێ بیانخوێنیتەوە.
   *[polite] ئەمە هەمان وشەکانی بڕگەیەکی ترە. دەتوانن لەوێ بیانخوێننەوە.
    }
reason-undecided = هێشتا کەس بڕیاری لەسەر ئەم بەشە نەداوە.

# What people are to the child.
relationship-child = منداڵەکە
relationship-mother = دایک
relationship-father = باوک
relationship-step-parent = زڕدایک یان زڕباوک
relationship-parents-partner = هاوژینی دایک یان باوک
relationship-brother = برا
relationship-sister = خوشک
relationship-grandmother = داپیر
relationship-grandfather = باپیر
relationship-aunt = پوور
relationship-uncle = مام یان خاڵ
relationship-cousin = ئامۆزا، خاڵۆزا یان پوورزا
relationship-relative = خزم
relationship-foster-carer = بەخێوکەر
relationship-carers-family = ئەندامی خێزانی چاودێریکەرێک
relationship-adoptive-parent = دایک یان باوکی هەڵگرەوە
relationship-friend = هاوڕێ
relationship-other-child = منداڵێکی تر
relationship-other-parent = دایک یان باوکی منداڵێکی تر
relationship-neighbour = دراوسێ
relationship-family-friend = هاوڕێی خێزان
relationship-social-worker = کارمەندی کۆمەڵایەتی
relationship-manager = بەڕێوەبەر
relationship-reviewing-officer = بەرپرسی سەربەخۆی پێداچوونەوە
relationship-supervising-social-worker = کارمەندی کۆمەڵایەتیی سەرپەرشتیار
relationship-support-worker = کارمەندی پشتگیریی خێزان
relationship-personal-adviser = ڕاوێژکاری تایبەت
relationship-residential-worker = کارمەندی خانەی منداڵان
relationship-teacher = مامۆستا یان کارمەندی قوتابخانە
relationship-doctor = پزیشک
relationship-nurse = پەرستار
relationship-health-visitor = سەردانکەری تەندروستی
relationship-therapist = چارەسەرکاری دەروونی
relationship-police-officer = پۆلیس
relationship-lawyer = پارێزەر
relationship-judge = دادوەر
relationship-guardian = وەلیی منداڵ لە دادگا
relationship-advocate = داکۆکیکار
relationship-interpreter = وەرگێڕ
relationship-other-professional = کارمەندێکی تر
relationship-other = کەسێکی تر

# The words of the record's closed lists.
YesNo-yes = بەڵێ
YesNo-no = نەخێر
Standing-professional = کارمەندێک
Standing-carer = چاودێریکەرێک
Standing-family = خێزان
Standing-third-party = کەسێکی تر
Living-alive = بەڵێ
Living-died = نەخێر
Living-not-known = نازانرێت
NameUse-current = ناوی ئێستا
NameUse-birth = ناوی کاتی لەدایکبوون
NameUse-former = ناوی پێشوو
IdentifierKind-council = ژمارەی کاونسڵ
IdentifierKind-nhs = ژمارەی NHS
IdentifierKind-upn = ژمارەی تایبەتی قوتابی (UPN)
IdentifierKind-uln = ژمارەی تایبەتی فێرخواز (ULN)
IdentifierKind-national-insurance = ژمارەی بیمەی نیشتمانی
IdentifierKind-home-office = ژمارەی وەزارەتی ناوخۆ (Home Office)
IdentifierKind-other = ژمارەیەکی تر
PlacementKind-foster = ماڵی بەخێوکەر
PlacementKind-kinship = ماڵی خزمان یان هاوڕێیان
PlacementKind-parents = ماڵی دایک و باوک
PlacementKind-childrens-home = خانەی منداڵان
PlacementKind-supported = ماڵ لەگەڵ پشتگیری
PlacementKind-adoptive = ماڵی خێزانی هەڵگرەوە
PlacementKind-hospital = نەخۆشخانە
PlacementKind-secure = خانەی داخراو
PlacementKind-short-break = مانەوەی کورت
PlacementKind-other = ماڵێکی جۆری تر
LegalStatusKind-child-in-need = منداڵی پێویست بە یارمەتی
LegalStatusKind-child-protection = پلانی پاراستنی منداڵ
LegalStatusKind-section-20 = ژێر چاودێری بە ڕەزامەندیی دایک و باوک (بەندی 20)
LegalStatusKind-police-protection = پاراستنی پۆلیس
LegalStatusKind-emergency-protection-order = فەرمانی پاراستنی بەپەلە
LegalStatusKind-interim-care-order = فەرمانی چاودێریی کاتی
LegalStatusKind-care-order = فەرمانی چاودێری
LegalStatusKind-supervision-order = فەرمانی سەرپەرشتی
LegalStatusKind-placement-order = فەرمانی دانانی منداڵ بۆ هەڵگرتنەوە
LegalStatusKind-adoption-order = فەرمانی هەڵگرتنەوەی منداڵ
LegalStatusKind-special-guardianship-order = فەرمانی وەلیبوونی تایبەت
LegalStatusKind-care-leaver = دەرچووی چاودێری
LegalStatusKind-other = دۆخێکی یاسایی تر
SchoolKind-nursery = باخچەی منداڵان
SchoolKind-primary = قوتابخانەی سەرەتایی
SchoolKind-secondary = قوتابخانەی ناوەندی
SchoolKind-special = قوتابخانەی تایبەت
SchoolKind-college = کۆلێژ
SchoolKind-other = شوێنێکی تری خوێندن
EducationKind-personal-education-plan = پلانی کەسیی خوێندن
EducationKind-ehc-plan = پلانی خوێندن، تەندروستی و چاودێری
EducationKind-report = ڕاپۆرتی قوتابخانە
EducationKind-attendance = ئامادەبوون
EducationKind-other = شتێکی تر لەبارەی خوێندنەوە
HealthKind-assessment = هەڵسەنگاندنی تەندروستی
HealthKind-plan = پلانی تەندروستی
HealthKind-appointment = مەوعید
HealthKind-condition = حاڵەتێکی تەندروستی
HealthKind-checkup = پشکنین
HealthKind-mental-health = هەستەکان و تەندروستیی دەروونی
HealthKind-other = شتێکی تر لەبارەی تەندروستییەوە
PlanKind-care-plan = پلانی چاودێری
PlanKind-child-in-need-plan = پلانی منداڵی پێویست بە یارمەتی
PlanKind-child-protection-plan = پلانی پاراستنی منداڵ
PlanKind-pathway-plan = پلانی ڕێڕەو
PlanKind-other = پلانێکی تر
ProgressState-reached = پێی گەیشتراوە
ProgressState-better = باشتر دەبێت
ProgressState-same = هیچ گۆڕانکارییەک نییە
ProgressState-worse = خراپتر دەبێت
ProgressState-not-begun = دەستی پێ نەکردووە
ReviewKind-looked-after = پێداچوونەوە بۆ منداڵی ژێر چاودێری
ReviewKind-child-protection = کۆنفرانسی پاراستنی منداڵ
ReviewKind-child-in-need = کۆبوونەوەی منداڵی پێویست بە یارمەتی
ReviewKind-pathway = پێداچوونەوەی پلانی ڕێڕەو
ReviewKind-other = پێداچوونەوەیەکی تر
VisitStatus-completed = ئەنجام درا
VisitStatus-failed = ئەنجام نەدرا
VisitStatus-no-response = کەس وەڵامی نەدایەوە
Channel-phone = تەلەفۆن
Channel-email = ئیمەیل
Channel-letter = نامە
Channel-message = پەیام
Channel-meeting = کۆبوونەوە
Channel-video = پەیوەندیی ڤیدیۆیی
Channel-in-person = ڕووبەڕوو
Channel-panel = لیژنە
Channel-file-note = تێبینی لە دۆسیەکەدا
DocumentKind-assessment = هەڵسەنگاندن
DocumentKind-court-order = فەرمانی دادگا
DocumentKind-court-report = ڕاپۆرت بۆ دادگا
DocumentKind-expert-report = ڕاپۆرتی شارەزا
DocumentKind-letter = نامە
DocumentKind-plan = پلان
DocumentKind-minutes = کۆنووسی کۆبوونەوە
DocumentKind-school-report = ڕاپۆرتی قوتابخانە
DocumentKind-health-report = ڕاپۆرتی تەندروستی
DocumentKind-risk-assessment = هەڵسەنگاندنی مەترسی
DocumentKind-closing-summary = پوختەی کۆتایی
DocumentKind-childs-work = { $tone ->
    [familiar] کاری خۆت
   *[polite] کاری خۆتان
    }
DocumentKind-other = بەڵگەنامەیەکی تر
RestrictionReason-serious-harm = زیانی گەورە
RestrictionReason-expected-confidence = بە نهێنی وتراوە
RestrictionReason-third-party-refused = کەسێکی تر وتی نا
RestrictionOutcome-keep = بە سنووردارکراوی دەمێنێتەوە
RestrictionOutcome-lift = سنووردارکردنەکە لابرا
MovementKind-removal = دەرهێنرا
MovementKind-transfer = ڕادەست کرا
MovementKind-loss = ون بوو
Consent-agreed = ڕازی بوو
Consent-refused = ڕازی نەبوو
Consent-not-asked = لە کەس نەپرسرا
Consent-not-needed = پێویست نییە
Relationship-child = منداڵەکە
Relationship-mother = دایک
Relationship-father = باوک
Relationship-step-parent = زڕدایک یان زڕباوک
Relationship-parents-partner = هاوژینی دایک یان باوک
Relationship-brother = برا
Relationship-sister = خوشک
Relationship-grandmother = داپیر
Relationship-grandfather = باپیر
Relationship-aunt = پوور
Relationship-uncle = مام یان خاڵ
Relationship-cousin = ئامۆزا، خاڵۆزا یان پوورزا
Relationship-relative = خزم
Relationship-foster-carer = بەخێوکەر
Relationship-carers-family = ئەندامی خێزانی چاودێریکەرێک
Relationship-adoptive-parent = دایک یان باوکی هەڵگرەوە
Relationship-friend = هاوڕێ
Relationship-other-child = منداڵێکی تر
Relationship-other-parent = دایک یان باوکی منداڵێکی تر
Relationship-neighbour = دراوسێ
Relationship-family-friend = هاوڕێی خێزان
Relationship-social-worker = کارمەندی کۆمەڵایەتی
Relationship-manager = بەڕێوەبەر
Relationship-reviewing-officer = بەرپرسی سەربەخۆی پێداچوونەوە
Relationship-supervising-social-worker = کارمەندی کۆمەڵایەتیی سەرپەرشتیار
Relationship-support-worker = کارمەندی پشتگیریی خێزان
Relationship-personal-adviser = ڕاوێژکاری تایبەت
Relationship-residential-worker = کارمەندی خانەی منداڵان
Relationship-teacher = مامۆستا یان کارمەندی قوتابخانە
Relationship-doctor = پزیشک
Relationship-nurse = پەرستار
Relationship-health-visitor = سەردانکەری تەندروستی
Relationship-therapist = چارەسەرکاری دەروونی
Relationship-police-officer = پۆلیس
Relationship-lawyer = پارێزەر
Relationship-judge = دادوەر
Relationship-guardian = وەلیی منداڵ لە دادگا
Relationship-advocate = داکۆکیکار
Relationship-interpreter = وەرگێڕ
Relationship-other-professional = کارمەندێکی تر
Relationship-other = کەسێکی تر

# Kinds of homes as a child is told of them.
home-foster = ماڵی بەخێوکەرێک
home-kinship = ماڵی کەسانێک لە خێزان یان لە هاوڕێیان
home-parents = ماڵی دایک و باوک
home-childrens-home = خانەیەکی منداڵان
home-supported = ماڵێک لەگەڵ پشتگیری
home-adoptive = ماڵی خێزانی هەڵگرەوە
home-hospital = نەخۆشخانەیەک
home-secure = خانەیەکی داخراو
home-short-break = ماڵێک بۆ مانەوەی کورت
home-other = ماڵێکی جۆری تر

# How long something lasted.
duration-days = { $count ->
    [one] 1 ڕۆژ
   *[other] { $count } ڕۆژ
  }
duration-weeks = { $count ->
    [one] 1 هەفتە
   *[other] { $count } هەفتە
  }
duration-months = { $count ->
    [one] 1 مانگ
   *[other] { $count } مانگ
  }
duration-years = { $count ->
    [one] 1 ساڵ
   *[other] { $count } ساڵ
  }
duration-years-months = { $years ->
    [one] 1 ساڵ
   *[other] { $years } ساڵ
  } و { $months ->
    [one] 1 مانگ
   *[other] { $months } مانگ
  }
page-number = لاپەڕە { $page }
volume-title = { $title }: بەرگی { $number } لە { $count }
volume-page = { $page } لە بەرگی { $number }
volume-continued = { $heading }، درێژە
acronym-unknown = نازانین ئەمە کورتکراوەی چییە
photo-date = (بەرواری وێنەکە: { $date }.)
Sex-female = مێ
Sex-male = نێر
Sex-other = نەوتراوە
entry-child = لەبارەی منداڵەکەوە
entry-life_letters = نامەی دواتر لەبارەی ژیان
entry-people = کەسێک لە تۆمارەکەدا
date-on-day = لە { $date }
date-in = لە { $date }

# Wording that all packs share: Dari.
# review: draft. No named person has reviewed this wording yet.

# Lists. $before is what stands before, $next what comes next.
list-middle = { $before }، { $next }
list-last = { $before } و { $next }
list-apart = { $before }؛ { $next }
list-or = { $before }؛ یا { $next }
page-of = صفحۀ { $page } از { $pages }
draft-mark = مسوده. تأیید نشده. نباید به کسی داده شود.
undated = بدون تاریخ
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-year = سال { $year }
# A month has one form only: it is the same everywhere.
month-1 = جنوری
month-2 = فبروری
month-3 = مارچ
month-4 = اپریل
month-5 = می
month-6 = جون
month-7 = جولای
month-8 = آگست
month-9 = سپتمبر
month-10 = اکتوبر
month-11 = نومبر
month-12 = دسمبر
span-from-to = از { $from } تا { $to }
span-from = از { $from } به بعد
span-to = تا { $to }
span-unknown = تاریخ‌ها ثبت نشده است
acronym-ambiguous = می‌تواند یکی از این معنی‌ها را داشته باشد: { $meanings }

# What stands where something is kept back. Nothing in it depends on the words.
gap-mark = جای خالی { $number }: { $what }
gap-neighbour = یک همسایه، شخص { $letter }
gap-other-child = یک کودک دیگر، شخص { $letter }
gap-family = یکی از افراد خانواده، شخص { $letter }
gap-carer = یک مراقب، شخص { $letter }
gap-worker = یک کارمند، شخص { $letter }
gap-family-friend = یکی از دوستان خانواده، شخص { $letter }
gap-other-parent = پدر یا مادری دیگر، شخص { $letter }
gap-person = یک نفر دیگر، شخص { $letter }
gap-entry = این یادداشت نشان داده نمی‌شود
gap-passage = یک قسمت نشان داده نمی‌شود
gap-undecided = هنوز تصمیم گرفته نشده
gap-waiting-entry = دربارۀ این یادداشت از کسی می‌پرسیم
gap-waiting = دربارۀ این قسمت از کسی می‌پرسیم
gap-repeat = همان که در یادداشت دیگری آمده
gap-repeat-of = همان که در یادداشت { $entry } آمده
gap-what-name = یک نام
gap-what-passage = قسمتی از یک یادداشت
gap-what-entry = یک یادداشت کامل
gap-not-dated = هنوز تصمیم گرفته نشده

# Why, in words for a reader of 12 (the code itself stays in the council's schedule).
reason-other-person = این قسمت دربارۀ زندگی خصوصی یک نفر دیگر است. قانون از او هم حمایت می‌کند. ما خوب فکر کردیم. به این نتیجه رسیدیم که نشان دادنش منصفانه نیست.
reason-other-said-no = { $tone ->
    [familiar] این قسمت دربارۀ یک نفر دیگر است. او دوست دارد که این قسمت خصوصی بماند. ما به نیاز تو هم فکر کردیم. تصمیم گرفتیم که آن را نشان ندهیم.
   *[polite] این قسمت دربارۀ یک نفر دیگر است. او دوست دارد که این قسمت خصوصی بماند. ما به نیاز شما هم فکر کردیم. تصمیم گرفتیم که آن را نشان ندهیم.
    }
reason-told-in-private = کسی این را به ما گفته و به ما اعتماد کرده که آن را پیش خودمان نگه می‌داریم. اگر آن را نشان می‌دادیم، معلوم می‌شد که او چه کسی است.
reason-safe-address = این قسمت نشان می‌دهد که کسی کجا زندگی می‌کند. پنهان کردنش باعث می‌شود آدم‌ها در امان بمانند.
reason-harm = { $tone ->
    [familiar] ما فکر می‌کنیم که خواندن این قسمت در این زمان می‌تواند به تو یا کس دیگری آسیب جدی بزند. می‌توانی از ما بخواهی که دوباره آن را بررسی کنیم.
   *[polite] ما فکر می‌کنیم که خواندن این قسمت در این زمان می‌تواند به شما یا کس دیگری آسیب جدی بزند. می‌توانید از ما بخواهید که دوباره آن را بررسی کنیم.
    }
reason-harm-health = { $tone ->
    [familiar] یک داکتر، نرس یا کارمند دیگر صحی به ما گفته که خواندن این قسمت می‌تواند به تو یا کس دیگری آسیب جدی بزند. می‌توانی بعداً دوباره درخواست کنی.
   *[polite] یک داکتر، نرس یا کارمند دیگر صحی به ما گفته که خواندن این قسمت می‌تواند به شما یا کس دیگری آسیب جدی بزند. می‌توانید بعداً دوباره درخواست کنید.
    }
reason-harm-school = { $tone ->
    [familiar] این قسمت از مکتب آمده است. ما فکر می‌کنیم که خواندنش می‌تواند به تو یا کس دیگری آسیب جدی بزند.
   *[polite] این قسمت از مکتب آمده است. ما فکر می‌کنیم که خواندنش می‌تواند به شما یا کس دیگری آسیب جدی بزند.
    }
reason-private = قانون می‌گوید که ما می‌توانیم این قسمت را خصوصی نگه داریم.
reason-private-for-now = { $tone ->
    [familiar] قانون می‌گوید که ما باید این قسمت را فعلاً خصوصی نگه داریم. بعداً دوباره از ما بپرس.
   *[polite] قانون می‌گوید که ما باید این قسمت را فعلاً خصوصی نگه داریم. بعداً دوباره از ما بپرسید.
    }
reason-court = این را به یک محکمه داده‌اند. مقررات محکمه می‌گوید که می‌شود آن را نشان نداد.
reason-legal-advice = این مشورت خصوصی وکیل ما با ماست. هر کسی حق دارد با وکیلش خصوصی صحبت کند.
reason-adoption = این قسمت دربارۀ فرزندخواندگی است. برای درخواست آن راه مخصوصی هست. ما می‌توانیم در این کار کمک کنیم.
reason-school-plan = این پلان کمک در مکتب مقررات مخصوصی دارد. ما می‌توانیم بگوییم که باید از چه کسی پرسید.
reason-parental-order = این دربارۀ این است که چطور کسی بعد از تولد کودک از مادر جایگزین (رحم کرایی)، طبق قانون پدر یا مادر شد. مقررات مخصوصی می‌گوید چه کسی می‌تواند آن را ببیند.
reason-fertility = این دربارۀ درمانی است که به کسی کمک می‌کند صاحب فرزند شود. مقررات مخصوصی آن را خصوصی نگه می‌دارد.
reason-reference = این یک معرفی‌نامۀ خصوصی است که کسی برای یک شغل یا یک دورۀ آموزشی نوشته است.
reason-not-about-you = { $tone ->
    [familiar] این قسمت دربارۀ تو نیست. دربارۀ کس دیگری یا دربارۀ کارهای اداره است.
   *[polite] این قسمت دربارۀ شما نیست. دربارۀ کس دیگری یا دربارۀ کارهای اداره است.
    }
reason-reporter = در اسکاتلند، اول باید شخصی که به او «Reporter» (راپوردهنده) می‌گویند موافقت کند. او موافقت نکرد.
reason-asking-someone = { $tone ->
    [familiar] از کسی می‌پرسیم که آیا می‌توانیم این را نشان بدهیم. به تو خواهیم گفت که او چه می‌گوید.
   *[polite] از کسی می‌پرسیم که آیا می‌توانیم این را نشان بدهیم. به شما خواهیم گفت که او چه می‌گوید.
    }
reason-asking-health = این دربارۀ صحت است. قانون می‌گوید که اول باید یک کارمند صحی آن را بررسی کند. ما از او پرسیده‌ایم.
reason-asking-court = این از یک محکمه آمده است. بررسی می‌کنیم که آیا به اجازۀ قاضی نیاز داریم یا نه.
reason-asking-writer = از کسی که این را نوشته نظرش را می‌پرسیم. بعد یک مدیر تصمیم می‌گیرد.
reason-you-asked = { $tone ->
    [familiar] تو از ما خواستی که این را نگذاریم. این مال تو است: هر وقت بخواهی می‌توانی آن را بگیری.
   *[polite] شما از ما خواستید که این را نگذاریم. این مال شماست: هر وقت بخواهید می‌توانید آن را بگیرید.
    }
reason-repeat = { $tone ->
    [familiar] این همان کلمه‌هایی است که در یادداشت دیگری هم آمده است. می‌توانی آن‌ها را آنجا بخوانی.
   *[polite] این همان کلمه‌هایی است که در یادداشت دیگری هم آمده است. می‌توانید آن‌ها را آنجا بخوانید.
    }
reason-undecided = هنوز کسی دربارۀ این قسمت تصمیم نگرفته است.

# What people are to the child.
relationship-child = خود کودک
relationship-mother = مادر
relationship-father = پدر
relationship-step-parent = پدراندر یا مادراندر
relationship-parents-partner = شریک زندگی پدر یا مادر
relationship-brother = برادر
relationship-sister = خواهر
relationship-grandmother = مادرکلان
relationship-grandfather = پدرکلان
relationship-aunt = عمه یا خاله
relationship-uncle = کاکا یا ماما
relationship-cousin = فرزند کاکا، عمه، ماما یا خاله
relationship-relative = یکی از خویشاوندان
relationship-foster-carer = مراقب فاستر
relationship-carers-family = یکی از اعضای خانوادۀ مراقب
relationship-adoptive-parent = پدرخوانده یا مادرخوانده
relationship-friend = دوست
relationship-other-child = یک کودک دیگر
relationship-other-parent = پدر یا مادر یک کودک دیگر
relationship-neighbour = همسایه
relationship-family-friend = دوست خانواده
relationship-social-worker = کارمند اجتماعی
relationship-manager = مدیر
relationship-reviewing-officer = مسئول مستقل بازنگری
relationship-supervising-social-worker = کارمند اجتماعی ناظر
relationship-support-worker = کارمند حمایت از خانواده
relationship-personal-adviser = مشاور شخصی
relationship-residential-worker = کارمند خانۀ کودکان
relationship-teacher = معلم یا کارمند مکتب
relationship-doctor = داکتر
relationship-nurse = نرس
relationship-health-visitor = نرس بازدیدکننده از خانه
relationship-therapist = درمانگر
relationship-police-officer = افسر پولیس
relationship-lawyer = وکیل
relationship-judge = قاضی
relationship-guardian = نمایندۀ کودک در محکمه
relationship-advocate = مدافع حقوق کودک
relationship-interpreter = ترجمان
relationship-other-professional = یک کارمند دیگر
relationship-other = یک نفر دیگر

# The words of the record's closed lists.
YesNo-yes = بله
YesNo-no = نه
Standing-professional = یک کارمند
Standing-carer = یک مراقب
Standing-family = خانواده
Standing-third-party = یک نفر دیگر
Living-alive = بله
Living-died = نه
Living-not-known = معلوم نیست
NameUse-current = نام فعلی
NameUse-birth = نام هنگام تولد
NameUse-former = نام قبلی
IdentifierKind-council = شمارۀ شورا
IdentifierKind-nhs = شمارۀ NHS
IdentifierKind-upn = شمارۀ یگانۀ شاگرد
IdentifierKind-uln = شمارۀ یگانۀ فراگیرنده
IdentifierKind-national-insurance = شمارۀ بیمۀ ملی (National Insurance)
IdentifierKind-home-office = شمارۀ وزارت داخله (Home Office)
IdentifierKind-other = یک شمارۀ دیگر
PlacementKind-foster = خانۀ مراقب فاستر
PlacementKind-kinship = خانۀ خویشاوندان یا دوستان
PlacementKind-parents = خانۀ پدر و مادر
PlacementKind-childrens-home = خانۀ کودکان
PlacementKind-supported = خانۀ همراه با پشتیبانی
PlacementKind-adoptive = خانۀ خانوادۀ فرزندخواندگی
PlacementKind-hospital = شفاخانه
PlacementKind-secure = خانۀ بستۀ حفاظت‌شده
PlacementKind-short-break = اقامت کوتاه
PlacementKind-other = نوع دیگری از خانه
LegalStatusKind-child-in-need = کودک نیازمند حمایت
LegalStatusKind-child-protection = پلان حفاظت از کودک
LegalStatusKind-section-20 = تحت مراقبت شورا با موافقت پدر و مادر (مادۀ 20)
LegalStatusKind-police-protection = حفاظت پولیس
LegalStatusKind-emergency-protection-order = حکم حفاظت اضطراری
LegalStatusKind-interim-care-order = حکم مراقبت موقت
LegalStatusKind-care-order = حکم مراقبت
LegalStatusKind-supervision-order = حکم نظارت
LegalStatusKind-placement-order = حکم سپردن برای فرزندخواندگی
LegalStatusKind-adoption-order = حکم فرزندخواندگی
LegalStatusKind-special-guardianship-order = حکم سرپرستی ویژه
LegalStatusKind-care-leaver = جوان خارج‌شده از مراقبت
LegalStatusKind-other = یک وضعیت قانونی دیگر
SchoolKind-nursery = کودکستان
SchoolKind-primary = مکتب ابتدایی
SchoolKind-secondary = مکتب متوسطه یا لیسه
SchoolKind-special = مکتب برای کودکان با نیازهای ویژه
SchoolKind-college = کالج
SchoolKind-other = جای دیگری برای درس خواندن
EducationKind-personal-education-plan = پلان آموزشی فردی
EducationKind-ehc-plan = پلان آموزش، صحت و مراقبت
EducationKind-report = راپور مکتب
EducationKind-attendance = حاضری
EducationKind-other = چیز دیگری دربارۀ آموزش
HealthKind-assessment = ارزیابی صحی
HealthKind-plan = پلان صحی
HealthKind-appointment = وقت داکتر
HealthKind-condition = یک بیماری یا مشکل صحی
HealthKind-checkup = معاینۀ دوره‌ای
HealthKind-mental-health = احساسات و صحت روانی
HealthKind-other = چیز دیگری دربارۀ صحت
PlanKind-care-plan = پلان مراقبت
PlanKind-child-in-need-plan = پلان کودک نیازمند حمایت
PlanKind-child-protection-plan = پلان حفاظت از کودک
PlanKind-pathway-plan = پلان مسیر آینده
PlanKind-other = یک پلان دیگر
ProgressState-reached = به آن رسیده
ProgressState-better = رو به بهتر شدن
ProgressState-same = بدون تغییر
ProgressState-worse = رو به بدتر شدن
ProgressState-not-begun = شروع نشده
ReviewKind-looked-after = بازنگری برای کودک تحت مراقبت شورا
ReviewKind-child-protection = جلسۀ حفاظت از کودک
ReviewKind-child-in-need = جلسۀ کودک نیازمند حمایت
ReviewKind-pathway = بازنگری پلان مسیر آینده
ReviewKind-other = یک بازنگری دیگر
VisitStatus-completed = انجام شد
VisitStatus-failed = انجام نشد
VisitStatus-no-response = کسی جواب نداد
Channel-phone = تیلفون
Channel-email = ایمیل
Channel-letter = نامه
Channel-message = پیام
Channel-meeting = جلسه
Channel-video = تماس تصویری
Channel-in-person = حضوری
Channel-panel = هیئت بررسی
Channel-file-note = یادداشت در دوسیه
DocumentKind-assessment = ارزیابی
DocumentKind-court-order = حکم محکمه
DocumentKind-court-report = راپور برای محکمه
DocumentKind-expert-report = راپور کارشناس
DocumentKind-letter = نامه
DocumentKind-plan = پلان
DocumentKind-minutes = صورت‌جلسه
DocumentKind-school-report = راپور مکتب
DocumentKind-health-report = راپور صحی
DocumentKind-risk-assessment = ارزیابی خطر
DocumentKind-closing-summary = خلاصۀ پایانی
DocumentKind-childs-work = { $tone ->
    [familiar] کار خودت
   *[polite] کار خود شما
    }
DocumentKind-other = یک سند دیگر
RestrictionReason-serious-harm = آسیب جدی
RestrictionReason-expected-confidence = محرمانه گفته شده
RestrictionReason-third-party-refused = یک نفر دیگر گفت نه
RestrictionOutcome-keep = محدود می‌ماند
RestrictionOutcome-lift = محدودیت برداشته شد
MovementKind-removal = بیرون برده شد
MovementKind-transfer = تحویل داده شد
MovementKind-loss = گم شد
Consent-agreed = موافقت شد
Consent-refused = موافقت نشد
Consent-not-asked = از کسی پرسیده نشد
Consent-not-needed = لازم نیست
Relationship-child = خود کودک
Relationship-mother = مادر
Relationship-father = پدر
Relationship-step-parent = پدراندر یا مادراندر
Relationship-parents-partner = شریک زندگی پدر یا مادر
Relationship-brother = برادر
Relationship-sister = خواهر
Relationship-grandmother = مادرکلان
Relationship-grandfather = پدرکلان
Relationship-aunt = عمه یا خاله
Relationship-uncle = کاکا یا ماما
Relationship-cousin = فرزند کاکا، عمه، ماما یا خاله
Relationship-relative = یکی از خویشاوندان
Relationship-foster-carer = مراقب فاستر
Relationship-carers-family = یکی از اعضای خانوادۀ مراقب
Relationship-adoptive-parent = پدرخوانده یا مادرخوانده
Relationship-friend = دوست
Relationship-other-child = یک کودک دیگر
Relationship-other-parent = پدر یا مادر یک کودک دیگر
Relationship-neighbour = همسایه
Relationship-family-friend = دوست خانواده
Relationship-social-worker = کارمند اجتماعی
Relationship-manager = مدیر
Relationship-reviewing-officer = مسئول مستقل بازنگری
Relationship-supervising-social-worker = کارمند اجتماعی ناظر
Relationship-support-worker = کارمند حمایت از خانواده
Relationship-personal-adviser = مشاور شخصی
Relationship-residential-worker = کارمند خانۀ کودکان
Relationship-teacher = معلم یا کارمند مکتب
Relationship-doctor = داکتر
Relationship-nurse = نرس
Relationship-health-visitor = نرس بازدیدکننده از خانه
Relationship-therapist = درمانگر
Relationship-police-officer = افسر پولیس
Relationship-lawyer = وکیل
Relationship-judge = قاضی
Relationship-guardian = نمایندۀ کودک در محکمه
Relationship-advocate = مدافع حقوق کودک
Relationship-interpreter = ترجمان
Relationship-other-professional = یک کارمند دیگر
Relationship-other = یک نفر دیگر

# Kinds of homes as a child is told of them.
home-foster = خانۀ مراقب فاستر
home-kinship = خانۀ کسانی از خانواده یا دوستان
home-parents = خانۀ پدر و مادر
home-childrens-home = خانۀ کودکان
home-supported = خانه‌ای همراه با پشتیبانی
home-adoptive = خانۀ خانوادۀ فرزندخواندگی
home-hospital = شفاخانه
home-secure = خانۀ بستۀ حفاظت‌شده
home-short-break = خانه‌ای برای اقامت کوتاه
home-other = نوع دیگری از خانه

# How long something lasted.
duration-days = { $count ->
    [one] { $count } روز
   *[other] { $count } روز
  }
duration-weeks = { $count ->
    [one] { $count } هفته
   *[other] { $count } هفته
  }
duration-months = { $count ->
    [one] { $count } ماه
   *[other] { $count } ماه
  }
duration-years = { $count ->
    [one] { $count } سال
   *[other] { $count } سال
  }
duration-years-months = { $years ->
    [one] { $years } سال
   *[other] { $years } سال
  } و { $months ->
    [one] { $months } ماه
   *[other] { $months } ماه
  }
page-number = صفحۀ { $page }
volume-title = { $title }: جلد { $number } از { $count }
volume-page = { $page } از جلد { $number }
volume-continued = { $heading }، ادامه
acronym-unknown = نمی‌دانیم این کوتاه‌شدۀ چیست
photo-date = (تاریخ عکس: { $date }.)
Sex-female = زن یا دختر
Sex-male = مرد یا پسر
Sex-other = گفته نشده
entry-child = دربارۀ کودک
entry-life_letters = نامه برای سال‌های بعد
entry-people = کسی که در دوسیه آمده است
date-on-day = در { $date }
date-in = در { $date }

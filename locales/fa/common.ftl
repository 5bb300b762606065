# Wording that all packs share: Farsi.
# review: draft. No named person has reviewed this wording yet.

# Lists. $before is what stands before, $next what comes next.
list-middle = { $before }، { $next }
list-last = { $before } و { $next }
list-apart = { $before }؛ { $next }
list-or = { $before }؛ یا { $next }
page-of = صفحه‌ی { $page } از { $pages }
draft-mark = پیش‌نویس. تأیید نشده. نباید به کسی داده شود.
undated = بدون تاریخ
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-year = سال { $year }
# A month has one form only: it is the same everywhere.
month-1 = ژانویه
month-2 = فوریه
month-3 = مارس
month-4 = آوریل
month-5 = مه
month-6 = ژوئن
month-7 = ژوئیه
month-8 = اوت
month-9 = سپتامبر
month-10 = اکتبر
month-11 = نوامبر
month-12 = دسامبر
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
gap-waiting-entry = داریم درباره‌ی این یادداشت پرس‌وجو می‌کنیم
gap-waiting = داریم درباره‌ی این قسمت پرس‌وجو می‌کنیم
gap-repeat = همان که در یادداشت دیگری آمده
gap-repeat-of = همان که در یادداشت { $entry } آمده
gap-what-name = یک نام
gap-what-passage = قسمتی از یک یادداشت
gap-what-entry = یک یادداشت کامل
gap-not-dated = هنوز تصمیم گرفته نشده

# Why, in words for a reader of 12 (the code itself stays in the council's schedule).
reason-other-person = این قسمت درباره‌ی زندگی خصوصی یک نفر دیگر است. قانون از او هم حمایت می‌کند. ما خوب فکر کردیم. به این نتیجه رسیدیم که نشان دادنش منصفانه نیست.
reason-other-said-no = { $tone ->
    [familiar] این قسمت درباره‌ی یک نفر دیگر است. او دوست دارد که این قسمت خصوصی بماند. ما به نیاز تو هم فکر کردیم. تصمیم گرفتیم که آن را نشان ندهیم.
   *[polite] این قسمت درباره‌ی یک نفر دیگر است. او دوست دارد که این قسمت خصوصی بماند. ما به نیاز شما هم فکر کردیم. تصمیم گرفتیم که آن را نشان ندهیم.
    }
reason-told-in-private = کسی این را به ما گفته و به ما اعتماد کرده که آن را پیش خودمان نگه می‌داریم. اگر آن را نشان می‌دادیم، معلوم می‌شد که او چه کسی است.
reason-safe-address = این قسمت نشان می‌دهد که کسی کجا زندگی می‌کند. پنهان کردنش باعث می‌شود آدم‌ها در امان بمانند.
reason-harm = { $tone ->
    [familiar] ما فکر می‌کنیم که خواندن این قسمت در این زمان می‌تواند به تو یا کس دیگری آسیب جدی بزند. می‌توانی از ما بخواهی که دوباره آن را بررسی کنیم.
   *[polite] ما فکر می‌کنیم که خواندن این قسمت در این زمان می‌تواند به شما یا کس دیگری آسیب جدی بزند. می‌توانید از ما بخواهید که دوباره آن را بررسی کنیم.
    }
reason-harm-health = { $tone ->
    [familiar] یک پزشک، پرستار یا کارمند دیگر بهداشت و درمان به ما گفته که خواندن این قسمت می‌تواند به تو یا کس دیگری آسیب جدی بزند. می‌توانی بعداً دوباره درخواست کنی.
   *[polite] یک پزشک، پرستار یا کارمند دیگر بهداشت و درمان به ما گفته که خواندن این قسمت می‌تواند به شما یا کس دیگری آسیب جدی بزند. می‌توانید بعداً دوباره درخواست کنید.
    }
reason-harm-school = { $tone ->
    [familiar] این قسمت از مدرسه آمده است. ما فکر می‌کنیم که خواندنش می‌تواند به تو یا کس دیگری آسیب جدی بزند.
   *[polite] این قسمت از مدرسه آمده است. ما فکر می‌کنیم که خواندنش می‌تواند به شما یا کس دیگری آسیب جدی بزند.
    }
reason-private = قانون می‌گوید که ما می‌توانیم این قسمت را خصوصی نگه داریم.
reason-private-for-now = { $tone ->
    [familiar] قانون می‌گوید که ما باید این قسمت را فعلاً خصوصی نگه داریم. بعداً دوباره از ما بپرس.
   *[polite] قانون می‌گوید که ما باید این قسمت را فعلاً خصوصی نگه داریم. بعداً دوباره از ما بپرسید.
    }
reason-court = این را به یک دادگاه داده‌اند. مقررات دادگاه می‌گوید که می‌شود آن را نشان نداد.
reason-legal-advice = این مشورت خصوصی وکیل ما با ماست. هر کسی حق دارد با وکیلش خصوصی صحبت کند.
reason-adoption = این قسمت درباره‌ی فرزندخواندگی است. برای درخواست آن راه مخصوصی هست. ما می‌توانیم در این کار کمک کنیم.
reason-school-plan = این برنامه‌ی کمک در مدرسه مقررات مخصوصی دارد. ما می‌توانیم بگوییم که باید از چه کسی پرسید.
reason-parental-order = این درباره‌ی این است که چطور کسی بعد از به دنیا آمدن بچه از مادر جایگزین (رحم اجاره‌ای)، طبق قانون پدر یا مادر شد. مقررات مخصوصی می‌گوید چه کسی می‌تواند آن را ببیند.
reason-fertility = این درباره‌ی درمانی است که به کسی کمک می‌کند بچه‌دار شود. مقررات مخصوصی آن را خصوصی نگه می‌دارد.
reason-reference = این یک معرفی‌نامه‌ی خصوصی است که کسی برای یک شغل یا یک دوره‌ی آموزشی نوشته است.
reason-not-about-you = { $tone ->
    [familiar] این قسمت درباره‌ی تو نیست. درباره‌ی کس دیگری یا درباره‌ی کارهای اداره است.
   *[polite] این قسمت درباره‌ی شما نیست. درباره‌ی کس دیگری یا درباره‌ی کارهای اداره است.
    }
reason-reporter = در اسکاتلند، اول باید شخصی که به او «Reporter» (گزارشگر) می‌گویند موافقت کند. او موافقت نکرد.
reason-asking-someone = { $tone ->
    [familiar] داریم از کسی می‌پرسیم که آیا می‌توانیم این را نشان بدهیم. به تو خواهیم گفت که او چه می‌گوید.
   *[polite] داریم از کسی می‌پرسیم که آیا می‌توانیم این را نشان بدهیم. به شما خواهیم گفت که او چه می‌گوید.
    }
reason-asking-health = این درباره‌ی سلامت است. قانون می‌گوید که اول باید یک کارمند بهداشت و درمان آن را بررسی کند. ما از او پرسیده‌ایم.
reason-asking-court = این از یک دادگاه آمده است. داریم بررسی می‌کنیم که آیا به اجازه‌ی قاضی نیاز داریم یا نه.
reason-asking-writer = داریم از کسی که این را نوشته نظرش را می‌پرسیم. بعد یک مدیر تصمیم می‌گیرد.
reason-you-asked = { $tone ->
    [familiar] تو از ما خواستی که این را نگذاریم. این مال توست: هر وقت بخواهی می‌توانی آن را بگیری.
   *[polite] شما از ما خواستید که این را نگذاریم. این مال شماست: هر وقت بخواهید می‌توانید آن را بگیرید.
    }
reason-repeat = { $tone ->
    [familiar] این همان کلمه‌هایی است که در یادداشت دیگری هم آمده است. می‌توانی آن‌ها را آنجا بخوانی.
   *[polite] این همان کلمه‌هایی است که در یادداشت دیگری هم آمده است. می‌توانید آن‌ها را آنجا بخوانید.
    }
reason-undecided = هنوز کسی درباره‌ی این قسمت تصمیم نگرفته است.

# What people are to the child.
relationship-child = خود کودک
relationship-mother = مادر
relationship-father = پدر
relationship-step-parent = ناپدری یا نامادری
relationship-parents-partner = شریک زندگی پدر یا مادر
relationship-brother = برادر
relationship-sister = خواهر
relationship-grandmother = مادربزرگ
relationship-grandfather = پدربزرگ
relationship-aunt = عمه یا خاله
relationship-uncle = عمو یا دایی
relationship-cousin = فرزند عمو، عمه، دایی یا خاله
relationship-relative = یکی از بستگان
relationship-foster-carer = مراقب فاستر
relationship-carers-family = یکی از اعضای خانواده‌ی مراقب
relationship-adoptive-parent = پدرخوانده یا مادرخوانده
relationship-friend = دوست
relationship-other-child = یک کودک دیگر
relationship-other-parent = پدر یا مادر یک کودک دیگر
relationship-neighbour = همسایه
relationship-family-friend = دوست خانواده
relationship-social-worker = مددکار اجتماعی
relationship-manager = مدیر
relationship-reviewing-officer = مأمور مستقل بازبینی
relationship-supervising-social-worker = مددکار اجتماعی ناظر
relationship-support-worker = کارمند حمایت از خانواده
relationship-personal-adviser = مشاور شخصی
relationship-residential-worker = کارمند خانه‌ی کودکان
relationship-teacher = معلم یا کارمند مدرسه
relationship-doctor = پزشک
relationship-nurse = پرستار
relationship-health-visitor = پرستار بازدیدکننده از خانه
relationship-therapist = درمانگر
relationship-police-officer = مأمور پلیس
relationship-lawyer = وکیل
relationship-judge = قاضی
relationship-guardian = نماینده‌ی کودک در دادگاه
relationship-advocate = مدافع حقوق کودک
relationship-interpreter = مترجم شفاهی
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
IdentifierKind-council = شماره‌ی شورا
IdentifierKind-nhs = شماره‌ی NHS
IdentifierKind-upn = شماره‌ی یکتای دانش‌آموز
IdentifierKind-uln = شماره‌ی یکتای یادگیرنده
IdentifierKind-national-insurance = شماره‌ی بیمه‌ی ملی (National Insurance)
IdentifierKind-home-office = شماره‌ی وزارت کشور (Home Office)
IdentifierKind-other = یک شماره‌ی دیگر
PlacementKind-foster = خانه‌ی مراقب فاستر
PlacementKind-kinship = خانه‌ی بستگان یا دوستان
PlacementKind-parents = خانه‌ی پدر و مادر
PlacementKind-childrens-home = خانه‌ی کودکان
PlacementKind-supported = خانه‌ی همراه با پشتیبانی
PlacementKind-adoptive = خانه‌ی خانواده‌ی فرزندخواندگی
PlacementKind-hospital = بیمارستان
PlacementKind-secure = خانه‌ی بسته‌ی حفاظت‌شده
PlacementKind-short-break = اقامت کوتاه
PlacementKind-other = نوع دیگری از خانه
LegalStatusKind-child-in-need = کودک نیازمند حمایت
LegalStatusKind-child-protection = برنامه‌ی حفاظت از کودک
LegalStatusKind-section-20 = تحت مراقبت شورا با موافقت پدر و مادر (ماده‌ی 20)
LegalStatusKind-police-protection = حفاظت پلیس
LegalStatusKind-emergency-protection-order = حکم حفاظت اضطراری
LegalStatusKind-interim-care-order = حکم مراقبت موقت
LegalStatusKind-care-order = حکم مراقبت
LegalStatusKind-supervision-order = حکم نظارت
LegalStatusKind-placement-order = حکم سپردن برای فرزندخواندگی
LegalStatusKind-adoption-order = حکم فرزندخواندگی
LegalStatusKind-special-guardianship-order = حکم سرپرستی ویژه
LegalStatusKind-care-leaver = جوان خارج‌شده از مراقبت
LegalStatusKind-other = یک وضعیت قانونی دیگر
SchoolKind-nursery = مهدکودک
SchoolKind-primary = دبستان
SchoolKind-secondary = دبیرستان
SchoolKind-special = مدرسه برای کودکان با نیازهای ویژه
SchoolKind-college = کالج
SchoolKind-other = جای دیگری برای درس خواندن
EducationKind-personal-education-plan = برنامه‌ی آموزشی فردی
EducationKind-ehc-plan = برنامه‌ی آموزش، بهداشت و مراقبت
EducationKind-report = گزارش مدرسه
EducationKind-attendance = حضور و غیاب
EducationKind-other = چیز دیگری درباره‌ی آموزش
HealthKind-assessment = ارزیابی سلامت
HealthKind-plan = برنامه‌ی سلامت
HealthKind-appointment = نوبت پزشک
HealthKind-condition = یک بیماری یا مشکل سلامتی
HealthKind-checkup = معاینه‌ی دوره‌ای
HealthKind-mental-health = احساسات و سلامت روان
HealthKind-other = چیز دیگری درباره‌ی سلامت
PlanKind-care-plan = برنامه‌ی مراقبت
PlanKind-child-in-need-plan = برنامه‌ی کودک نیازمند حمایت
PlanKind-child-protection-plan = برنامه‌ی حفاظت از کودک
PlanKind-pathway-plan = برنامه‌ی مسیر آینده
PlanKind-other = یک برنامه‌ی دیگر
ProgressState-reached = به آن رسیده
ProgressState-better = رو به بهتر شدن
ProgressState-same = بدون تغییر
ProgressState-worse = رو به بدتر شدن
ProgressState-not-begun = شروع نشده
ReviewKind-looked-after = بازبینی برای کودک تحت مراقبت شورا
ReviewKind-child-protection = نشست حفاظت از کودک
ReviewKind-child-in-need = جلسه‌ی کودک نیازمند حمایت
ReviewKind-pathway = بازبینی برنامه‌ی مسیر آینده
ReviewKind-other = یک بازبینی دیگر
VisitStatus-completed = انجام شد
VisitStatus-failed = انجام نشد
VisitStatus-no-response = کسی جواب نداد
Channel-phone = تلفن
Channel-email = ایمیل
Channel-letter = نامه
Channel-message = پیام
Channel-meeting = جلسه
Channel-video = تماس تصویری
Channel-in-person = حضوری
Channel-panel = هیئت بررسی
Channel-file-note = یادداشت در پرونده
DocumentKind-assessment = ارزیابی
DocumentKind-court-order = حکم دادگاه
DocumentKind-court-report = گزارش برای دادگاه
DocumentKind-expert-report = گزارش کارشناس
DocumentKind-letter = نامه
DocumentKind-plan = برنامه
DocumentKind-minutes = صورت‌جلسه
DocumentKind-school-report = گزارش مدرسه
DocumentKind-health-report = گزارش سلامت
DocumentKind-risk-assessment = ارزیابی خطر
DocumentKind-closing-summary = خلاصه‌ی پایانی
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
Relationship-step-parent = ناپدری یا نامادری
Relationship-parents-partner = شریک زندگی پدر یا مادر
Relationship-brother = برادر
Relationship-sister = خواهر
Relationship-grandmother = مادربزرگ
Relationship-grandfather = پدربزرگ
Relationship-aunt = عمه یا خاله
Relationship-uncle = عمو یا دایی
Relationship-cousin = فرزند عمو، عمه، دایی یا خاله
Relationship-relative = یکی از بستگان
Relationship-foster-carer = مراقب فاستر
Relationship-carers-family = یکی از اعضای خانواده‌ی مراقب
Relationship-adoptive-parent = پدرخوانده یا مادرخوانده
Relationship-friend = دوست
Relationship-other-child = یک کودک دیگر
Relationship-other-parent = پدر یا مادر یک کودک دیگر
Relationship-neighbour = همسایه
Relationship-family-friend = دوست خانواده
Relationship-social-worker = مددکار اجتماعی
Relationship-manager = مدیر
Relationship-reviewing-officer = مأمور مستقل بازبینی
Relationship-supervising-social-worker = مددکار اجتماعی ناظر
Relationship-support-worker = کارمند حمایت از خانواده
Relationship-personal-adviser = مشاور شخصی
Relationship-residential-worker = کارمند خانه‌ی کودکان
Relationship-teacher = معلم یا کارمند مدرسه
Relationship-doctor = پزشک
Relationship-nurse = پرستار
Relationship-health-visitor = پرستار بازدیدکننده از خانه
Relationship-therapist = درمانگر
Relationship-police-officer = مأمور پلیس
Relationship-lawyer = وکیل
Relationship-judge = قاضی
Relationship-guardian = نماینده‌ی کودک در دادگاه
Relationship-advocate = مدافع حقوق کودک
Relationship-interpreter = مترجم شفاهی
Relationship-other-professional = یک کارمند دیگر
Relationship-other = یک نفر دیگر

# Kinds of homes as a child is told of them.
home-foster = خانه‌ی مراقب فاستر
home-kinship = خانه‌ی کسانی از خانواده یا دوستان
home-parents = خانه‌ی پدر و مادر
home-childrens-home = خانه‌ی کودکان
home-supported = خانه‌ای همراه با پشتیبانی
home-adoptive = خانه‌ی خانواده‌ی فرزندخواندگی
home-hospital = بیمارستان
home-secure = خانه‌ی بسته‌ی حفاظت‌شده
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
page-number = صفحه‌ی { $page }
volume-title = { $title }: جلد { $number } از { $count }
volume-page = { $page } از جلد { $number }
volume-continued = { $heading }، ادامه
acronym-unknown = نمی‌دانیم این کوتاه‌شده‌ی چیست
photo-date = (تاریخ عکس: { $date }.)
Sex-female = زن یا دختر
Sex-male = مرد یا پسر
Sex-other = گفته نشده
entry-child = درباره‌ی کودک
entry-life_letters = نامه برای سال‌های بعد
entry-people = کسی که در پرونده آمده است
date-on-day = در { $date }
date-in = در { $date }

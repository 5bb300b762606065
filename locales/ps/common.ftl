# Wording that all packs share: Pashto.
# review: draft. No named person has reviewed this wording yet.

list-middle = { $before }، { $next }
list-last = { $before } او { $next }
list-apart = { $before }؛ { $next }
list-or = { $before }؛ یا { $next }
page-of = مخ { $page } له { $pages } څخه
draft-mark = مسوده. نه ده منظور شوې. باید چا ته ور نه کړل شي.
undated = بې نېټې
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-year = { $year } کال
month-1 = جنوري
month-2 = فبروري
month-3 = مارچ
month-4 = اپریل
month-5 = مې
month-6 = جون
month-7 = جولای
month-8 = اګست
month-9 = سپټمبر
month-10 = اکتوبر
month-11 = نومبر
month-12 = ډسمبر
span-from-to = له { $from } څخه تر { $to } پورې
span-from = له { $from } راهیسې
span-to = تر { $to } پورې
span-unknown = نېټې نه دي ثبت شوې
acronym-ambiguous = دا معنا لرلی شي: { $meanings }

# What stands where something is kept back.
gap-mark = تش ځای { $number }: { $what }
gap-neighbour = یو ګاونډی، کس { $letter }
gap-other-child = یو بل ماشوم، کس { $letter }
gap-family = د کورنۍ یو کس، کس { $letter }
gap-carer = یو پالونکی، کس { $letter }
gap-worker = یو کارکوونکی، کس { $letter }
gap-family-friend = د کورنۍ یو ملګری، کس { $letter }
gap-other-parent = د بل ماشوم مور یا پلار، کس { $letter }
gap-person = یو بل کس، کس { $letter }
gap-entry = دا یادښت پټ ساتل شوی دی
gap-passage = یوه برخه پټه ساتل شوې ده
gap-undecided = لا پرېکړه نه ده شوې
gap-waiting-entry = موږ د دې یادښت په اړه پوښتنه کوو
gap-waiting = موږ د دې برخې په اړه پوښتنه کوو
gap-repeat = لکه په یوه بل یادښت کې
gap-repeat-of = لکه په یادښت { $entry } کې
gap-what-name = یو نوم
gap-what-passage = د یوه یادښت یوه برخه
gap-what-entry = یو پوره یادښت
gap-not-dated = لا پرېکړه نه ده شوې

# Why, in words for a reader of 12.
reason-other-person = دا برخه د یوه بل کس د شخصي ژوند په اړه ده. قانون د هغه کس ساتنه هم کوي. موږ ښه فکر وکړ. پرېکړه مو وکړه چې د دې شریکول به عادلانه نه وي.
reason-other-said-no = { $tone ->
    [familiar] دا برخه د یوه بل کس په اړه ده. هغه کس غواړي چې دا شخصي پاتې شي. موږ د دې فکر هم وکړ چې ته څه ته اړتیا لرې. پرېکړه مو وکړه چې شریکه یې نه کړو.
   *[polite] دا برخه د یوه بل کس په اړه ده. هغه کس غواړي چې دا شخصي پاتې شي. موږ د دې فکر هم وکړ چې تاسو څه ته اړتیا لرئ. پرېکړه مو وکړه چې شریکه یې نه کړو.
    }
reason-told-in-private = { $tone ->
    [familiar] چا دا خبره موږ ته کړې وه او باور یې درلود چې پټه به یې ساتو. که موږ دا وښیو، ته به پوه شې چې هغه څوک دی.
   *[polite] چا دا خبره موږ ته کړې وه او باور یې درلود چې پټه به یې ساتو. که موږ دا وښیو، تاسو به پوه شئ چې هغه څوک دی.
    }
reason-safe-address = دا به وښیي چې یو څوک چېرته اوسېږي. د دې پټول خلک خوندي ساتي.
reason-harm = { $tone ->
    [familiar] موږ فکر کوو چې اوس د دې لوستل تا یا بل چا ته سخت زیان رسولی شي. له موږ غوښتلی شې چې بیا یې وګورو.
   *[polite] موږ فکر کوو چې اوس د دې لوستل تاسو یا بل چا ته سخت زیان رسولی شي. له موږ غوښتلی شئ چې بیا یې وګورو.
    }
reason-harm-health = { $tone ->
    [familiar] یوه ډاکټر، نرس یا بل روغتیايي کارکوونکي موږ ته ویلي چې د دې لوستل تا یا بل چا ته سخت زیان رسولی شي. وروسته بیا پوښتنه کولی شې.
   *[polite] یوه ډاکټر، نرس یا بل روغتیايي کارکوونکي موږ ته ویلي چې د دې لوستل تاسو یا بل چا ته سخت زیان رسولی شي. وروسته بیا پوښتنه کولی شئ.
    }
reason-harm-school = { $tone ->
    [familiar] دا له ښوونځي څخه ده. موږ فکر کوو چې د دې لوستل تا یا بل چا ته سخت زیان رسولی شي.
   *[polite] دا له ښوونځي څخه ده. موږ فکر کوو چې د دې لوستل تاسو یا بل چا ته سخت زیان رسولی شي.
    }
reason-private = قانون وایي چې موږ دا برخه پټه ساتلی شو.
reason-private-for-now = { $tone ->
    [familiar] قانون وایي چې موږ باید دا برخه د اوس لپاره پټه وساتو. وروسته بیا له موږ پوښتنه وکړه.
   *[polite] قانون وایي چې موږ باید دا برخه د اوس لپاره پټه وساتو. وروسته بیا له موږ پوښتنه وکړئ.
    }
reason-court = دا محکمې ته ورکړل شوې وه. د محکمې اصول وایي چې پټه ساتل کېدای شي.
reason-legal-advice = دا زموږ د وکیل شخصي مشوره ده. هر څوک اجازه لري چې له خپل وکیل سره په پټه خبرې وکړي.
reason-adoption = دا په فرزندۍ د اخیستلو په اړه ده. د دې د غوښتلو لپاره ځانګړې لار شته. موږ په دې کار کې درسره مرسته کولی شو.
reason-school-plan = { $tone ->
    [familiar] په ښوونځي کې د مرستې د دې پلان په اړه ځانګړي اصول شته. موږ درته ویلی شو چې له چا وپوښتې.
   *[polite] په ښوونځي کې د مرستې د دې پلان په اړه ځانګړي اصول شته. موږ درته ویلی شو چې له چا وپوښتئ.
    }
reason-parental-order = دا د دې په اړه ده چې یو څوک د بلې مېرمنې له خوا د ماشوم له زېږولو وروسته څنګه په قانوني ډول مور یا پلار شو. ځانګړي اصول ټاکي چې څوک یې لیدلی شي.
reason-fertility = دا د درملنې په اړه ده چې له چا سره مرسته کوي چې ماشوم ولري. ځانګړي اصول یې پټه ساتي.
reason-reference = دا یوه شخصي سپارښتنه ده چې چا د کار یا د زده کړې لپاره لیکلې ده.
reason-not-about-you = { $tone ->
    [familiar] دا برخه ستا په اړه نه ده. د بل چا یا د دفتر د چارو په اړه ده.
   *[polite] دا برخه ستاسو په اړه نه ده. د بل چا یا د دفتر د چارو په اړه ده.
    }
reason-reporter = په سکاټلنډ کې باید لومړی یو کس چې Reporter (رپوټر) ورته ویل کېږي، موافقه وکړي. دې کس موافقه ونه کړه.
reason-asking-someone = { $tone ->
    [familiar] موږ له یو چا پوښتو چې دا شریکولی شو که نه. موږ به تا ته ووایو چې هغه څه وایي.
   *[polite] موږ له یو چا پوښتو چې دا شریکولی شو که نه. موږ به تاسو ته ووایو چې هغه څه وایي.
    }
reason-asking-health = دا د روغتیا په اړه ده. قانون وایي چې لومړی باید یو روغتیايي کارکوونکی دا وګوري. موږ ترې پوښتلي دي.
reason-asking-court = دا له محکمې راغلې ده. موږ ګورو چې د قاضي اجازې ته اړتیا لرو که نه.
reason-asking-writer = موږ د دې له لیکونکي پوښتو چې څه فکر کوي. بیا به یو مدیر پرېکړه وکړي.
reason-you-asked = { $tone ->
    [familiar] تا له موږ وغوښتل چې دا ونه لیکو. دا ستا ده: هر وخت چې وغواړې، اخیستلی یې شې.
   *[polite] تاسو له موږ وغوښتل چې دا ونه لیکو. دا ستاسو ده: هر وخت چې وغواړئ، اخیستلی یې شئ.
    }
reason-repeat = { $tone ->
    [familiar] دا هماغه کلمې دي چې په یوه بل یادښت کې دي. هلته یې لوستلی شې.
   *[polite] دا هماغه کلمې دي چې په یوه بل یادښت کې دي. هلته یې لوستلی شئ.
    }
reason-undecided = د دې برخې په اړه لا چا پرېکړه نه ده کړې.

# What people are to the child.
relationship-child = دا ماشوم
relationship-mother = مور
relationship-father = پلار
relationship-step-parent = مېره یا پلندر
relationship-parents-partner = د مور یا پلار د ژوند ملګری
relationship-brother = ورور
relationship-sister = خور
relationship-grandmother = انا
relationship-grandfather = نیکه
relationship-aunt = ترور
relationship-uncle = کاکا یا ماما
relationship-cousin = د کاکا، ماما یا ترور زوی یا لور
relationship-relative = یو خپلوان
relationship-foster-carer = فوسټر پالونکی
relationship-carers-family = د یوه پالونکي د کورنۍ غړی
relationship-adoptive-parent = د فرزندۍ مور یا پلار
relationship-friend = ملګری
relationship-other-child = یو بل ماشوم
relationship-other-parent = د بل ماشوم مور یا پلار
relationship-neighbour = ګاونډی
relationship-family-friend = د کورنۍ ملګری
relationship-social-worker = ټولنیز کارکوونکی
relationship-manager = مدیر
relationship-reviewing-officer = د بیاکتنې خپلواک مامور
relationship-supervising-social-worker = څارونکی ټولنیز کارکوونکی
relationship-support-worker = د کورنۍ د ملاتړ کارکوونکی
relationship-personal-adviser = شخصي سلاکار
relationship-residential-worker = د ماشومانو د کور کارکوونکی
relationship-teacher = ښوونکی یا د ښوونځي کارکوونکی
relationship-doctor = ډاکټر
relationship-nurse = نرس
relationship-health-visitor = کور ته ورتلونکی روغتیايي کارکوونکی
relationship-therapist = رواني درملوونکی
relationship-police-officer = د پولیسو مامور
relationship-lawyer = وکیل
relationship-judge = قاضي
relationship-guardian = په محکمه کې د ماشوم سرپرست
relationship-advocate = د حقونو پلوی
relationship-interpreter = ترجمان
relationship-other-professional = یو بل کارکوونکی
relationship-other = یو بل څوک

# The words of the record's closed lists.
YesNo-yes = هو
YesNo-no = نه
Standing-professional = یو کارکوونکی
Standing-carer = یو پالونکی
Standing-family = کورنۍ
Standing-third-party = یو بل څوک
Living-alive = په ژوند
Living-died = وفات
Living-not-known = نه ده معلومه
NameUse-current = اوسنی نوم
NameUse-birth = د زېږېدو پر وخت نوم
NameUse-former = پخوانی نوم
IdentifierKind-council = د کونسل شمېره
IdentifierKind-nhs = د NHS شمېره
IdentifierKind-upn = د ښوونځي د زده کوونکي ځانګړې شمېره (UPN)
IdentifierKind-uln = د زده کړو ځانګړې شمېره (ULN)
IdentifierKind-national-insurance = د ملي بیمې شمېره (National Insurance)
IdentifierKind-home-office = د کورنیو چارو وزارت (Home Office) شمېره
IdentifierKind-other = بله شمېره
PlacementKind-foster = د فوسټر پالونکي کور
PlacementKind-kinship = له خپلوانو یا ملګرو سره کور
PlacementKind-parents = له مور او پلار سره کور
PlacementKind-childrens-home = د ماشومانو کور
PlacementKind-supported = له ملاتړ سره کور
PlacementKind-adoptive = د فرزندۍ کور
PlacementKind-hospital = روغتون
PlacementKind-secure = تړلی او څارل شوی کور
PlacementKind-short-break = د لنډې مودې پاتې کېدل
PlacementKind-other = بل ډول کور
LegalStatusKind-child-in-need = مرستې ته اړ ماشوم
LegalStatusKind-child-protection = د ماشوم د ساتنې پلان
LegalStatusKind-section-20 = د مور او پلار په موافقه تر پالنې لاندې (د قانون برخه 20)
LegalStatusKind-police-protection = د پولیسو ساتنه
LegalStatusKind-emergency-protection-order = د ساتنې بېړنی حکم
LegalStatusKind-interim-care-order = د پالنې لنډمهاله حکم
LegalStatusKind-care-order = د پالنې حکم
LegalStatusKind-supervision-order = د څارنې حکم
LegalStatusKind-placement-order = د فرزندۍ کورنۍ ته د سپارلو حکم
LegalStatusKind-adoption-order = د فرزندۍ حکم
LegalStatusKind-special-guardianship-order = د ځانګړې سرپرستۍ حکم
LegalStatusKind-care-leaver = له پالنې وتلی ځوان
LegalStatusKind-other = بل قانوني حالت
SchoolKind-nursery = وړکتون
SchoolKind-primary = لومړنی ښوونځی
SchoolKind-secondary = ثانوي ښوونځی
SchoolKind-special = ځانګړی ښوونځی
SchoolKind-college = کالج
SchoolKind-other = د زده کړې بل ځای
EducationKind-personal-education-plan = د زده کړې شخصي پلان
EducationKind-ehc-plan = د زده کړې، روغتیا او پالنې پلان
EducationKind-report = د ښوونځي راپور
EducationKind-attendance = حاضري
EducationKind-other = د زده کړې په اړه بل څه
HealthKind-assessment = روغتیايي ارزونه
HealthKind-plan = روغتیايي پلان
HealthKind-appointment = له روغتیايي کارکوونکي سره د لیدو وخت
HealthKind-condition = روغتیايي ستونزه
HealthKind-checkup = معاینه
HealthKind-mental-health = احساسات او رواني روغتیا
HealthKind-other = د روغتیا په اړه بل څه
PlanKind-care-plan = د پالنې پلان
PlanKind-child-in-need-plan = د مرستې ته اړ ماشوم پلان
PlanKind-child-protection-plan = د ماشوم د ساتنې پلان
PlanKind-pathway-plan = د راتلونکې لارې پلان
PlanKind-other = بل پلان
ProgressState-reached = ترلاسه شوې
ProgressState-better = ښه کېږي
ProgressState-same = بدلون نشته
ProgressState-worse = خرابېږي
ProgressState-not-begun = لا نه ده پیل شوې
ReviewKind-looked-after = د تر پالنې لاندې ماشوم بیاکتنه
ReviewKind-child-protection = د ماشوم د ساتنې کنفرانس
ReviewKind-child-in-need = د مرستې ته اړ ماشوم غونډه
ReviewKind-pathway = د راتلونکې لارې د پلان بیاکتنه
ReviewKind-other = بله بیاکتنه
VisitStatus-completed = وشوه
VisitStatus-failed = ونه شوه
VisitStatus-no-response = چا ځواب ور نه کړ
Channel-phone = تلیفون
Channel-email = برېښنالیک
Channel-letter = لیک
Channel-message = پیغام
Channel-meeting = غونډه
Channel-video = ویډیويي خبرې
Channel-in-person = مخامخ
Channel-panel = پینل
Channel-file-note = په دوسیه کې لیکنه
DocumentKind-assessment = ارزونه
DocumentKind-court-order = د محکمې حکم
DocumentKind-court-report = محکمې ته راپور
DocumentKind-expert-report = د کارپوه راپور
DocumentKind-letter = لیک
DocumentKind-plan = پلان
DocumentKind-minutes = د غونډې لیکنې
DocumentKind-school-report = د ښوونځي راپور
DocumentKind-health-report = روغتیايي راپور
DocumentKind-risk-assessment = د خطر ارزونه
DocumentKind-closing-summary = د دوسیې د بندولو لنډیز
DocumentKind-childs-work = { $tone ->
    [familiar] ستا خپل کار
   *[polite] ستاسو خپل کار
    }
DocumentKind-other = بل سند
RestrictionReason-serious-harm = سخت زیان
RestrictionReason-expected-confidence = د راز په توګه ویل شوې خبره
RestrictionReason-third-party-refused = بل کس ونه منله
RestrictionOutcome-keep = محدود پاتې کېږي
RestrictionOutcome-lift = محدودیت لرې شو
MovementKind-removal = وایستل شوه
MovementKind-transfer = وسپارل شوه
MovementKind-loss = ورکه شوه
Consent-agreed = موافقه شوې ده
Consent-refused = موافقه نه ده شوې
Consent-not-asked = له چا نه دي پوښتل شوي
Consent-not-needed = اړتیا نشته
Relationship-child = دا ماشوم
Relationship-mother = مور
Relationship-father = پلار
Relationship-step-parent = مېره یا پلندر
Relationship-parents-partner = د مور یا پلار د ژوند ملګری
Relationship-brother = ورور
Relationship-sister = خور
Relationship-grandmother = انا
Relationship-grandfather = نیکه
Relationship-aunt = ترور
Relationship-uncle = کاکا یا ماما
Relationship-cousin = د کاکا، ماما یا ترور زوی یا لور
Relationship-relative = یو خپلوان
Relationship-foster-carer = فوسټر پالونکی
Relationship-carers-family = د یوه پالونکي د کورنۍ غړی
Relationship-adoptive-parent = د فرزندۍ مور یا پلار
Relationship-friend = ملګری
Relationship-other-child = یو بل ماشوم
Relationship-other-parent = د بل ماشوم مور یا پلار
Relationship-neighbour = ګاونډی
Relationship-family-friend = د کورنۍ ملګری
Relationship-social-worker = ټولنیز کارکوونکی
Relationship-manager = مدیر
Relationship-reviewing-officer = د بیاکتنې خپلواک مامور
Relationship-supervising-social-worker = څارونکی ټولنیز کارکوونکی
Relationship-support-worker = د کورنۍ د ملاتړ کارکوونکی
Relationship-personal-adviser = شخصي سلاکار
Relationship-residential-worker = د ماشومانو د کور کارکوونکی
Relationship-teacher = ښوونکی یا د ښوونځي کارکوونکی
Relationship-doctor = ډاکټر
Relationship-nurse = نرس
Relationship-health-visitor = کور ته ورتلونکی روغتیايي کارکوونکی
Relationship-therapist = رواني درملوونکی
Relationship-police-officer = د پولیسو مامور
Relationship-lawyer = وکیل
Relationship-judge = قاضي
Relationship-guardian = په محکمه کې د ماشوم سرپرست
Relationship-advocate = د حقونو پلوی
Relationship-interpreter = ترجمان
Relationship-other-professional = یو بل کارکوونکی
Relationship-other = یو بل څوک

# Kinds of homes as a child is told of them. All are masculine, so that "دا … و" fits each of them.
home-foster = د فوسټر پالونکي کور
home-kinship = د خپلې کورنۍ د خلکو یا د ملګرو کور
home-parents = د خپلو مور او پلار کور
home-childrens-home = د ماشومانو یو کور
home-supported = له ملاتړ سره یو کور
home-adoptive = د خپلې فرزندۍ کورنۍ کور
home-hospital = یو روغتون
home-secure = یو تړلی او څارل شوی کور
home-short-break = د لنډې مودې د پاتې کېدو کور
home-other = یو بل ډول کور

# How long something lasted.
duration-days = { $count ->
    [one] یوه ورځ
   *[other] { $count } ورځې
  }
duration-weeks = { $count ->
    [one] یوه اونۍ
   *[other] { $count } اونۍ
  }
duration-months = { $count ->
    [one] یوه میاشت
   *[other] { $count } میاشتې
  }
duration-years = { $count ->
    [one] یو کال
   *[other] { $count } کاله
  }
duration-years-months = { $years ->
    [one] یو کال
   *[other] { $years } کاله
  } او { $months ->
    [one] یوه میاشت
   *[other] { $months } میاشتې
  }
page-number = مخ { $page }
volume-title = { $title }: ټوک { $number } له { $count } څخه
volume-page = { $page } له ټوک { $number } څخه
volume-continued = { $heading }، دوام
acronym-unknown = موږ نه پوهېږو چې دا د څه لپاره دی
photo-date = (دا عکس د { $date } دی.)
Sex-female = ښځینه
Sex-male = نارینه
Sex-other = نه ده ویل شوې
entry-child = د ماشوم په اړه
entry-life_letters = د راتلونکي ژوند لپاره لیک
entry-people = په دوسیه کې یو کس
date-on-day = د { $date } په نېټه
date-in = په { $date } کې

# Wording that all packs share: Welsh.
# review: draft. No named person has reviewed this wording yet.

# Dates and names stand where Welsh does not mutate them: "ers" and "erbyn" change nothing, and a
# span has a dash, since "o", "i" and "tan" would change the names of months.
list-middle = { $before }, { $next }
list-last = { $sound ->
    [vowel] { $before } ac { $next }
   *[other] { $before } a { $next }
  }
list-apart = { $before }; { $next }
list-or = { $before }; neu { $next }
page-of = Tudalen { $page } o { $pages }
draft-mark = DRAFFT. Heb ei gymeradwyo. Ddim i’w roi i neb.
undated = dim dyddiad
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }
month-1 = Ionawr
    .in = mis Ionawr
month-2 = Chwefror
    .in = mis Chwefror
month-3 = Mawrth
    .in = mis Mawrth
month-4 = Ebrill
    .in = mis Ebrill
month-5 = Mai
    .in = mis Mai
month-6 = Mehefin
    .in = mis Mehefin
month-7 = Gorffennaf
    .in = mis Gorffennaf
month-8 = Awst
    .in = mis Awst
month-9 = Medi
    .in = mis Medi
month-10 = Hydref
    .in = mis Hydref
month-11 = Tachwedd
    .in = mis Tachwedd
month-12 = Rhagfyr
    .in = mis Rhagfyr
span-from-to = { $from } – { $to }
span-from = ers { $from }
span-to = y dyddiad gorffen yw { $to }
span-unknown = dyddiadau heb eu cofnodi
acronym-ambiguous = gall olygu: { $meanings }

# What stands where something is kept back. Nothing in it depends on the words.
gap-mark = bwlch { $number }: { $what }
gap-neighbour = cymydog, person { $letter }
gap-other-child = plentyn arall, person { $letter }
gap-family = rhywun yn y teulu, person { $letter }
gap-carer = gofalwr, person { $letter }
gap-worker = gweithiwr, person { $letter }
gap-family-friend = ffrind i’r teulu, person { $letter }
gap-other-parent = rhiant arall, person { $letter }
gap-person = rhywun arall, person { $letter }
gap-entry = mae’r eitem hon wedi’i chadw’n ôl
gap-passage = mae rhan wedi’i chadw’n ôl
gap-undecided = heb ei benderfynu eto
gap-waiting-entry = rydyn ni’n holi am yr eitem hon
gap-waiting = rydyn ni’n holi am y rhan hon
gap-repeat = yr un fath ag eitem arall
gap-repeat-of = yr un fath ag eitem { $entry }
gap-what-name = Enw
gap-what-passage = Rhan o eitem
gap-what-entry = Eitem gyfan
gap-not-dated = heb ei benderfynu eto

# Why, in words for a reader of 12 (the code itself stays in the council's schedule).
reason-other-person = Mae’r rhan hon yn sôn am fywyd preifat rhywun arall. Mae’r gyfraith yn amddiffyn y person hwnnw hefyd. Fe wnaethon ni feddwl yn galed am y peth. Fe wnaethon ni benderfynu na fyddai’n deg ei rhannu.
reason-other-said-no = { $tone ->
    [familiar] Mae’r rhan hon yn sôn am rywun arall. Hoffai’r person hwnnw ei chadw’n breifat. Fe wnaethon ni feddwl am yr hyn sydd ei angen arnat ti hefyd. Fe wnaethon ni benderfynu peidio â’i rhannu.
   *[polite] Mae’r rhan hon yn sôn am rywun arall. Hoffai’r person hwnnw ei chadw’n breifat. Fe wnaethon ni feddwl am yr hyn sydd ei angen arnoch chi hefyd. Fe wnaethon ni benderfynu peidio â’i rhannu.
    }
reason-told-in-private = { $tone ->
    [familiar] Dywedodd rhywun hyn wrthon ni, gan ymddiried ynon ni i’w gadw’n breifat. Petaen ni’n ei ddangos, gallet ti wybod pwy yw’r person hwnnw.
   *[polite] Dywedodd rhywun hyn wrthon ni, gan ymddiried ynon ni i’w gadw’n breifat. Petaen ni’n ei ddangos, gallech chi wybod pwy yw’r person hwnnw.
    }
reason-safe-address = Byddai hyn yn dangos ble mae rhywun yn byw. Mae ei guddio yn cadw pobl yn ddiogel.
reason-harm = { $tone ->
    [familiar] Rydyn ni’n meddwl y gallai darllen hyn nawr wneud niwed mawr i ti neu i rywun arall. Fe gei di ofyn i ni edrych eto.
   *[polite] Rydyn ni’n meddwl y gallai darllen hyn nawr wneud niwed mawr i chi neu i rywun arall. Gallwch chi ofyn i ni edrych eto.
    }
reason-harm-health = { $tone ->
    [familiar] Dywedodd meddyg, nyrs neu weithiwr iechyd arall wrthon ni y gallai darllen hyn wneud niwed mawr i ti neu i rywun arall. Fe gei di ofyn eto nes ymlaen.
   *[polite] Dywedodd meddyg, nyrs neu weithiwr iechyd arall wrthon ni y gallai darllen hyn wneud niwed mawr i chi neu i rywun arall. Gallwch chi ofyn eto nes ymlaen.
    }
reason-harm-school = { $tone ->
    [familiar] Daw hyn o’r ysgol. Rydyn ni’n meddwl y gallai ei ddarllen wneud niwed mawr i ti neu i rywun arall.
   *[polite] Daw hyn o’r ysgol. Rydyn ni’n meddwl y gallai ei ddarllen wneud niwed mawr i chi neu i rywun arall.
    }
reason-private = Mae’r gyfraith yn dweud y cawn ni gadw’r rhan hon yn breifat.
reason-private-for-now = { $tone ->
    [familiar] Mae’r gyfraith yn dweud bod rhaid i ni gadw’r rhan hon yn breifat am y tro. Gofynna i ni eto nes ymlaen.
   *[polite] Mae’r gyfraith yn dweud bod rhaid i ni gadw’r rhan hon yn breifat am y tro. Gofynnwch i ni eto nes ymlaen.
    }
reason-court = Cafodd hyn ei roi i lys. Mae rheolau’r llys yn dweud bod modd ei gadw’n ôl.
reason-legal-advice = Cyngor preifat gan ein cyfreithiwr yw hyn. Mae gan bawb hawl i siarad â’i gyfreithiwr yn breifat.
reason-adoption = { $tone ->
    [familiar] Mae hyn yn sôn am fabwysiadu. Mae ffordd arbennig o ofyn amdano. Gallwn ni dy helpu di i wneud hynny.
   *[polite] Mae hyn yn sôn am fabwysiadu. Mae ffordd arbennig o ofyn amdano. Gallwn ni eich helpu chi i wneud hynny.
    }
reason-school-plan = { $tone ->
    [familiar] Mae rheolau arbennig am y cynllun hwn ar gyfer help yn yr ysgol. Gallwn ni ddweud wrthot ti pwy i’w holi.
   *[polite] Mae rheolau arbennig am y cynllun hwn ar gyfer help yn yr ysgol. Gallwn ni ddweud wrthoch chi pwy i’w holi.
    }
reason-parental-order = Mae hyn yn sôn am sut y daeth rhywun yn rhiant yn ôl y gyfraith ar ôl i fam fenthyg roi genedigaeth. Mae rheolau arbennig yn dweud pwy sy’n cael ei weld.
reason-fertility = Mae hyn yn sôn am driniaeth i helpu rhywun i gael babi. Mae rheolau arbennig yn ei gadw’n breifat.
reason-reference = Geirda preifat yw hwn, a ysgrifennodd rhywun ar gyfer swydd neu gwrs.
reason-not-about-you = { $tone ->
    [familiar] Dydy’r rhan hon ddim yn sôn amdanat ti. Mae’n sôn am rywun arall neu am redeg y swyddfa.
   *[polite] Dydy’r rhan hon ddim yn sôn amdanoch chi. Mae’n sôn am rywun arall neu am redeg y swyddfa.
    }
reason-reporter = Yn yr Alban, rhaid i berson o’r enw y Reporter gytuno yn gyntaf. Wnaeth y person hwnnw ddim cytuno.
reason-asking-someone = { $tone ->
    [familiar] Rydyn ni’n gofyn i rywun a gawn ni rannu hyn. Fe ddywedwn ni wrthot ti beth yw’r ateb.
   *[polite] Rydyn ni’n gofyn i rywun a gawn ni rannu hyn. Fe ddywedwn ni wrthoch chi beth yw’r ateb.
    }
reason-asking-health = Mae hyn yn sôn am iechyd. Mae’r gyfraith yn dweud bod rhaid i weithiwr iechyd ei wirio yn gyntaf. Rydyn ni wedi gofyn i’r gweithiwr.
reason-asking-court = Daeth hyn o lys. Rydyn ni’n gwirio a oes angen caniatâd y barnwr arnon ni.
reason-asking-writer = Rydyn ni’n gofyn am farn y person a ysgrifennodd hyn. Yna bydd rheolwr yn penderfynu.
reason-you-asked = { $tone ->
    [familiar] Fe wnest ti ofyn i ni adael hyn allan. Ti biau fe: fe gei di ei gael pryd bynnag rwyt ti eisiau.
   *[polite] Fe wnaethoch chi ofyn i ni adael hyn allan. Chi biau fe: gallwch chi ei gael pryd bynnag rydych chi eisiau.
    }
reason-repeat = { $tone ->
    [familiar] Yr un geiriau yw’r rhain â’r geiriau mewn eitem arall. Gelli di eu darllen nhw yno.
   *[polite] Yr un geiriau yw’r rhain â’r geiriau mewn eitem arall. Gallwch chi eu darllen nhw yno.
    }
reason-undecided = Does neb wedi penderfynu am y rhan hon eto.

# What people are to the child.
relationship-child = y plentyn
relationship-mother = mam
relationship-father = tad
relationship-step-parent = llys-riant
relationship-parents-partner = partner rhiant
relationship-brother = brawd
relationship-sister = chwaer
relationship-grandmother = nain neu fam-gu
relationship-grandfather = taid neu dad-cu
relationship-aunt = modryb
relationship-uncle = ewythr
relationship-cousin = cefnder neu gyfnither
relationship-relative = perthynas
relationship-foster-carer = gofalwr maeth
relationship-carers-family = aelod o deulu gofalwr
relationship-adoptive-parent = rhiant mabwysiadol
relationship-friend = ffrind
relationship-other-child = plentyn arall
relationship-other-parent = rhiant plentyn arall
relationship-neighbour = cymydog
relationship-family-friend = ffrind i’r teulu
relationship-social-worker = gweithiwr cymdeithasol
relationship-manager = rheolwr
relationship-reviewing-officer = swyddog adolygu annibynnol
relationship-supervising-social-worker = gweithiwr cymdeithasol goruchwyliol
relationship-support-worker = gweithiwr cymorth i deuluoedd
relationship-personal-adviser = cynghorydd personol
relationship-residential-worker = gweithiwr preswyl
relationship-teacher = athro, athrawes neu aelod arall o staff ysgol
relationship-doctor = meddyg
relationship-nurse = nyrs
relationship-health-visitor = ymwelydd iechyd
relationship-therapist = therapydd
relationship-police-officer = swyddog heddlu
relationship-lawyer = cyfreithiwr
relationship-judge = barnwr
relationship-guardian = gwarcheidwad plant
relationship-advocate = eiriolwr
relationship-interpreter = cyfieithydd ar y pryd
relationship-other-professional = gweithiwr arall
relationship-other = rhywun arall

# The words of the record's closed lists.
YesNo-yes = ie
YesNo-no = na
Standing-professional = gweithiwr
Standing-carer = gofalwr
Standing-family = teulu
Standing-third-party = rhywun arall
Living-alive = ydy
Living-died = nac ydy
Living-not-known = ddim yn hysbys
NameUse-current = enw nawr
NameUse-birth = enw adeg geni
NameUse-former = enw o’r blaen
IdentifierKind-council = rhif y cyngor
IdentifierKind-nhs = rhif GIG (NHS)
IdentifierKind-upn = rhif unigryw disgybl
IdentifierKind-uln = rhif unigryw dysgwr
IdentifierKind-national-insurance = rhif Yswiriant Gwladol
IdentifierKind-home-office = rhif y Swyddfa Gartref
IdentifierKind-other = rhif arall
PlacementKind-foster = cartref maeth
PlacementKind-kinship = cartref gyda pherthnasau neu ffrindiau
PlacementKind-parents = cartref gyda rhieni
PlacementKind-childrens-home = cartref plant
PlacementKind-supported = cartref â chymorth
PlacementKind-adoptive = cartref mabwysiadol
PlacementKind-hospital = ysbyty
PlacementKind-secure = llety diogel
PlacementKind-short-break = seibiant byr
PlacementKind-other = math arall o gartref
LegalStatusKind-child-in-need = plentyn mewn angen
LegalStatusKind-child-protection = cynllun amddiffyn plant
LegalStatusKind-section-20 = yn derbyn gofal gyda chytundeb y rhieni (adran 20)
LegalStatusKind-police-protection = amddiffyniad yr heddlu
LegalStatusKind-emergency-protection-order = gorchymyn amddiffyn brys
LegalStatusKind-interim-care-order = gorchymyn gofal interim
LegalStatusKind-care-order = gorchymyn gofal
LegalStatusKind-supervision-order = gorchymyn goruchwylio
LegalStatusKind-placement-order = gorchymyn lleoli
LegalStatusKind-adoption-order = gorchymyn mabwysiadu
LegalStatusKind-special-guardianship-order = gorchymyn gwarcheidiaeth arbennig
LegalStatusKind-care-leaver = person sydd wedi gadael gofal
LegalStatusKind-other = statws cyfreithiol arall
SchoolKind-nursery = meithrinfa
SchoolKind-primary = ysgol gynradd
SchoolKind-secondary = ysgol uwchradd
SchoolKind-special = ysgol arbennig
SchoolKind-college = coleg
SchoolKind-other = lle arall i ddysgu
EducationKind-personal-education-plan = cynllun addysg personol
EducationKind-ehc-plan = cynllun addysg, iechyd a gofal
EducationKind-report = adroddiad ysgol
EducationKind-attendance = presenoldeb
EducationKind-other = rhywbeth arall am addysg
HealthKind-assessment = asesiad iechyd
HealthKind-plan = cynllun iechyd
HealthKind-appointment = apwyntiad
HealthKind-condition = cyflwr
HealthKind-checkup = archwiliad iechyd
HealthKind-mental-health = teimladau ac iechyd meddwl
HealthKind-other = rhywbeth arall am iechyd
PlanKind-care-plan = cynllun gofal
PlanKind-child-in-need-plan = cynllun plentyn mewn angen
PlanKind-child-protection-plan = cynllun amddiffyn plant
PlanKind-pathway-plan = cynllun llwybr
PlanKind-other = cynllun arall
ProgressState-reached = wedi’i gyrraedd
ProgressState-better = yn gwella
ProgressState-same = dim newid
ProgressState-worse = yn gwaethygu
ProgressState-not-begun = heb ddechrau
ReviewKind-looked-after = adolygiad ar gyfer plentyn sy’n derbyn gofal
ReviewKind-child-protection = cynhadledd amddiffyn plant
ReviewKind-child-in-need = cyfarfod plentyn mewn angen
ReviewKind-pathway = adolygiad o’r cynllun llwybr
ReviewKind-other = adolygiad arall
VisitStatus-completed = wedi digwydd
VisitStatus-failed = heb ddigwydd
VisitStatus-no-response = wnaeth neb ateb
Channel-phone = ffôn
Channel-email = e-bost
Channel-letter = llythyr
Channel-message = neges
Channel-meeting = cyfarfod
Channel-video = galwad fideo
Channel-in-person = wyneb yn wyneb
Channel-panel = cyfarfod panel
Channel-file-note = nodyn ar y ffeil
DocumentKind-assessment = asesiad
DocumentKind-court-order = gorchymyn llys
DocumentKind-court-report = adroddiad i lys
DocumentKind-expert-report = adroddiad gan arbenigwr
DocumentKind-letter = llythyr
DocumentKind-plan = cynllun
DocumentKind-minutes = cofnodion cyfarfod
DocumentKind-school-report = adroddiad ysgol
DocumentKind-health-report = adroddiad iechyd
DocumentKind-risk-assessment = asesiad risg
DocumentKind-closing-summary = crynodeb wrth gau
DocumentKind-childs-work = { $tone ->
    [familiar] dy waith di dy hun
   *[polite] eich gwaith eich hun
    }
DocumentKind-other = dogfen arall
RestrictionReason-serious-harm = niwed difrifol
RestrictionReason-expected-confidence = wedi’i ddweud yn gyfrinachol
RestrictionReason-third-party-refused = dywedodd person arall na
RestrictionOutcome-keep = yn dal dan gyfyngiad
RestrictionOutcome-lift = cyfyngiad wedi’i godi
MovementKind-removal = wedi’i dynnu allan
MovementKind-transfer = wedi’i drosglwyddo
MovementKind-loss = ar goll
Consent-agreed = cytunwyd
Consent-refused = ni chytunwyd
Consent-not-asked = ni ofynnwyd i neb
Consent-not-needed = dim angen
Relationship-child = y plentyn
Relationship-mother = mam
Relationship-father = tad
Relationship-step-parent = llys-riant
Relationship-parents-partner = partner rhiant
Relationship-brother = brawd
Relationship-sister = chwaer
Relationship-grandmother = nain neu fam-gu
Relationship-grandfather = taid neu dad-cu
Relationship-aunt = modryb
Relationship-uncle = ewythr
Relationship-cousin = cefnder neu gyfnither
Relationship-relative = perthynas
Relationship-foster-carer = gofalwr maeth
Relationship-carers-family = aelod o deulu gofalwr
Relationship-adoptive-parent = rhiant mabwysiadol
Relationship-friend = ffrind
Relationship-other-child = plentyn arall
Relationship-other-parent = rhiant plentyn arall
Relationship-neighbour = cymydog
Relationship-family-friend = ffrind i’r teulu
Relationship-social-worker = gweithiwr cymdeithasol
Relationship-manager = rheolwr
Relationship-reviewing-officer = swyddog adolygu annibynnol
Relationship-supervising-social-worker = gweithiwr cymdeithasol goruchwyliol
Relationship-support-worker = gweithiwr cymorth i deuluoedd
Relationship-personal-adviser = cynghorydd personol
Relationship-residential-worker = gweithiwr preswyl
Relationship-teacher = athro, athrawes neu aelod arall o staff ysgol
Relationship-doctor = meddyg
Relationship-nurse = nyrs
Relationship-health-visitor = ymwelydd iechyd
Relationship-therapist = therapydd
Relationship-police-officer = swyddog heddlu
Relationship-lawyer = cyfreithiwr
Relationship-judge = barnwr
Relationship-guardian = gwarcheidwad plant
Relationship-advocate = eiriolwr
Relationship-interpreter = cyfieithydd ar y pryd
Relationship-other-professional = gweithiwr arall
Relationship-other = rhywun arall

# Kinds of homes as a child is told of them. They stand after "mewn", which changes nothing, and alone.
home-foster = cartref maeth
home-kinship = cartref gyda phobl o’r teulu neu ffrindiau
home-parents = cartref gyda’r rhieni
home-childrens-home = cartref plant
home-supported = cartref â chymorth
home-adoptive = cartref gyda’r teulu mabwysiadol
home-hospital = ysbyty
home-secure = llety diogel
home-short-break = cartref am gyfnod byr
home-other = math arall o gartref

# How long something lasted.
duration-days = { $count ->
    [zero] { $count } diwrnod
    [one] 1 diwrnod
    [two] { $count } ddiwrnod
    [few] { $count } diwrnod
    [many] { $count } diwrnod
   *[other] { $count } diwrnod
  }
duration-weeks = { $count ->
    [zero] { $count } wythnos
    [one] 1 wythnos
    [two] { $count } wythnos
    [few] { $count } wythnos
    [many] { $count } wythnos
   *[other] { $count } wythnos
  }
duration-months = { $count ->
    [zero] { $count } mis
    [one] 1 mis
    [two] { $count } fis
    [few] { $count } mis
    [many] { $count } mis
   *[other] { $count } mis
  }
duration-years = { $count ->
    [4] { $count } blynedd
    [13] { $count } blynedd
    [14] { $count } blynedd
    [16] { $count } blynedd
    [zero] { $count } mlynedd
    [one] 1 flwyddyn
    [two] { $count } flynedd
    [few] { $count } blynedd
    [many] { $count } blynedd
   *[other] { $count } mlynedd
  }
duration-years-months = { $years ->
    [4] { $years } blynedd
    [13] { $years } blynedd
    [14] { $years } blynedd
    [16] { $years } blynedd
    [zero] { $years } mlynedd
    [one] 1 flwyddyn
    [two] { $years } flynedd
    [few] { $years } blynedd
    [many] { $years } blynedd
   *[other] { $years } mlynedd
  } { $months ->
    [8] ac { $months } mis
    [11] ac { $months } mis
    [zero] a { $months } mis
    [one] ac 1 mis
    [two] a { $months } fis
    [few] a { $months } mis
    [many] a { $months } mis
   *[other] a { $months } mis
  }
page-number = tudalen { $page }
volume-title = { $title }: cyfrol { $number } o { $count }
volume-page = cyfrol { $number }, { $page }
volume-continued = { $heading }, parhad
acronym-unknown = dydyn ni ddim yn gwybod beth yw ystyr hwn
photo-date = (Dyddiad y llun: { $date }.)
Sex-female = benyw
Sex-male = gwryw
Sex-other = heb ei ddweud
entry-child = Am y plentyn
entry-life_letters = Llythyr bywyd diweddarach
entry-people = Rhywun yn y cofnod
date-on-day = Ar { $date }
date-in = Yn ystod { $date }

# Wording that all packs share: Albanian.
# review: draft. No named person has reviewed this wording yet.

list-middle = { $before }, { $next }
list-last = { $before } dhe { $next }
list-apart = { $before }; { $next }
list-or = { $before }; ose { $next }
page-of = Faqja { $page } nga { $pages }
draft-mark = DRAFT. I pamiratuar. Të mos i jepet askujt.
undated = pa datë
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }
month-1 = janar
month-2 = shkurt
month-3 = mars
month-4 = prill
month-5 = maj
month-6 = qershor
month-7 = korrik
month-8 = gusht
month-9 = shtator
month-10 = tetor
month-11 = nëntor
month-12 = dhjetor
span-from-to = nga { $from } deri në { $to }
span-from = që nga { $from }
span-to = deri në { $to }
span-unknown = datat nuk janë shënuar
acronym-ambiguous = mund të ketë kuptimin: { $meanings }

# What stands where something is kept back. Nothing in it depends on the words.
gap-mark = boshllëku { $number }: { $what }
gap-neighbour = dikush nga fqinjët, personi { $letter }
gap-other-child = një fëmijë tjetër, personi { $letter }
gap-family = dikush nga familja, personi { $letter }
gap-carer = dikush nga kujdestarët, personi { $letter }
gap-worker = dikush nga punonjësit, personi { $letter }
gap-family-friend = dikush nga miqtë e familjes, personi { $letter }
gap-other-parent = një prind tjetër, personi { $letter }
gap-person = dikush tjetër, personi { $letter }
gap-entry = ky shënim nuk tregohet
gap-passage = një pjesë nuk tregohet
gap-undecided = ende nuk është vendosur
gap-waiting-entry = po pyesim për këtë shënim
gap-waiting = po pyesim për këtë pjesë
gap-repeat = njësoj si një shënim tjetër
gap-repeat-of = njësoj si shënimi { $entry }
gap-what-name = Një emër
gap-what-passage = Një pjesë e një shënimi
gap-what-entry = Një shënim i tërë
gap-not-dated = ende nuk është vendosur

# Why, in words for a reader of 12 (the code itself stays in the council's schedule).
reason-other-person = Kjo pjesë flet për jetën private të dikujt tjetër. Ligji e mbron edhe atë person. U menduam shumë. Vendosëm se nuk do të ishte e drejtë ta tregonim.
reason-other-said-no = Kjo pjesë flet për dikë tjetër. Ai person do që kjo të mbetet private. Menduam edhe për nevojat e personit që e lexon këtë. Vendosëm të mos e tregojmë.
reason-told-in-private = Dikush na e tha këtë dhe kishte besim se do ta mbanim të fshehtë. Po ta tregonim, do të kuptohej kush është.
reason-safe-address = Kjo do të tregonte se ku jeton dikush. Fshehja e saj i mban njerëzit në siguri.
reason-harm = Mendojmë se leximi i kësaj tani mund ta dëmtojë rëndë personin që e lexon ose dikë tjetër. Mund të na kërkohet ta shohim përsëri.
reason-harm-health = Një mjek, një infermier ose dikush tjetër që punon në shëndetësi na tha se leximi i kësaj mund ta dëmtojë rëndë personin që e lexon ose dikë tjetër. Mund të pyetet përsëri më vonë.
reason-harm-school = Kjo vjen nga shkolla. Mendojmë se leximi i saj mund ta dëmtojë rëndë personin që e lexon ose dikë tjetër.
reason-private = Ligji thotë se mund ta mbajmë private këtë pjesë.
reason-private-for-now = Ligji thotë se tani për tani duhet ta mbajmë private këtë pjesë. Mund të na pyetet përsëri më vonë.
reason-court = Kjo iu dha një gjykate. Rregullat e gjykatës thonë se mund të mos tregohet.
reason-legal-advice = Kjo është këshillë private nga avokati ynë. Secili ka të drejtë të flasë privatisht me avokatin e vet.
reason-adoption = Kjo ka të bëjë me një birësim. Ka një mënyrë të posaçme për ta kërkuar. Ne mund të ndihmojmë për këtë.
reason-school-plan = Ka rregulla të posaçme për këtë plan ndihme në shkollë. Mund të tregojmë se kush duhet pyetur.
reason-parental-order = Kjo tregon si u bë dikush prind sipas ligjit, pasi fëmijën e lindi një nënë surrogate. Rregulla të posaçme thonë se kush mund ta shohë.
reason-fertility = Kjo ka të bëjë me një mjekim që e ndihmon dikë të bëjë fëmijë. Rregulla të posaçme e mbajnë private.
reason-reference = Kjo është një rekomandim privat që dikush shkroi për një vend pune ose një kurs.
reason-not-about-you = Kjo pjesë nuk flet për personin që e lexon. Flet për dikë tjetër ose për punën e zyrës.
reason-reporter = Në Skoci duhet të pranojë më parë një person që quhet Reporter. Ai person nuk pranoi.
reason-asking-someone = Po pyesim dikë nëse mund ta tregojmë këtë. Do të tregojmë se çfarë thotë.
reason-asking-health = Kjo ka të bëjë me shëndetin. Ligji thotë se më parë duhet ta shohë dikush që punon në shëndetësi. E kemi kërkuar këtë.
reason-asking-court = Kjo erdhi nga një gjykatë. Po shohim nëse na duhet leja e gjyqtarit.
reason-asking-writer = Po e pyesim personin që e shkroi këtë se çfarë mendon. Pastaj do të vendosë një drejtues.
reason-you-asked = Vetë personi që e lexon na kërkoi ta linim jashtë. Është e tij: mund ta marrë kurdo që të dojë.
reason-repeat = Këto janë të njëjtat fjalë si në një shënim tjetër. Mund të lexohen atje.
reason-undecided = Askush nuk ka vendosur ende për këtë pjesë.

# What people are to the child.
relationship-child = fëmija
relationship-mother = nënë
relationship-father = baba
relationship-step-parent = njerk ose njerkë
relationship-parents-partner = partneri ose partnerja e një prindi
relationship-brother = vëlla
relationship-sister = motër
relationship-grandmother = gjyshe
relationship-grandfather = gjysh
relationship-aunt = hallë ose teze
relationship-uncle = xhaxha ose dajë
relationship-cousin = kushëri ose kushërirë
relationship-relative = dikush nga të afërmit
relationship-foster-carer = prind kujdestar
relationship-carers-family = dikush nga familja e një kujdestari
relationship-adoptive-parent = prind birësues
relationship-friend = shok ose shoqe
relationship-other-child = një fëmijë tjetër
relationship-other-parent = prindi i një fëmije tjetër
relationship-neighbour = fqinj ose fqinjë
relationship-family-friend = mik ose mikeshë e familjes
relationship-social-worker = punonjës social
relationship-manager = drejtues
relationship-reviewing-officer = zyrtar i pavarur i rishikimit
relationship-supervising-social-worker = punonjës social për prindërit kujdestarë
relationship-support-worker = punonjës për mbështetjen e familjes
relationship-personal-adviser = këshilltar personal
relationship-residential-worker = punonjës në një shtëpi për fëmijë
relationship-teacher = mësues ose punonjës i shkollës
relationship-doctor = mjek
relationship-nurse = infermier
relationship-health-visitor = infermier për vizita në familje (health visitor)
relationship-therapist = terapist
relationship-police-officer = oficer policie
relationship-lawyer = avokat
relationship-judge = gjyqtar
relationship-guardian = përfaqësues i fëmijës në gjykatë
relationship-advocate = mbrojtës i të drejtave të fëmijës (advocate)
relationship-interpreter = përkthyes me gojë
relationship-other-professional = një punonjës tjetër
relationship-other = dikush tjetër

# The words of the record's closed lists.
YesNo-yes = po
YesNo-no = jo
Standing-professional = punonjës
Standing-carer = kujdestar
Standing-family = familje
Standing-third-party = dikush tjetër
Living-alive = po
Living-died = jo
Living-not-known = nuk dihet
NameUse-current = emri i tanishëm
NameUse-birth = emri në lindje
NameUse-former = emri i mëparshëm
IdentifierKind-council = numri te këshilli vendor
IdentifierKind-nhs = numri NHS
IdentifierKind-upn = numri unik i nxënësit (UPN)
IdentifierKind-uln = numri unik i atij që mëson (ULN)
IdentifierKind-national-insurance = numri i sigurimeve shoqërore (National Insurance)
IdentifierKind-home-office = numri i Home Office
IdentifierKind-other = një numër tjetër
PlacementKind-foster = shtëpia e një familjeje kujdestare
PlacementKind-kinship = shtëpi me të afërm ose miq
PlacementKind-parents = shtëpi me prindërit
PlacementKind-childrens-home = shtëpi për fëmijë
PlacementKind-supported = shtëpi me mbështetje
PlacementKind-adoptive = shtëpia e familjes birësuese
PlacementKind-hospital = spital
PlacementKind-secure = shtëpi e mbyllur për siguri
PlacementKind-short-break = qëndrim i shkurtër
PlacementKind-other = një lloj tjetër shtëpie
LegalStatusKind-child-in-need = fëmijë në nevojë
LegalStatusKind-child-protection = plan për mbrojtjen e fëmijës
LegalStatusKind-section-20 = nën përkujdesjen e këshillit vendor, me pëlqimin e prindërve (seksioni 20)
LegalStatusKind-police-protection = mbrojtje nga policia
LegalStatusKind-emergency-protection-order = urdhër mbrojtjeje emergjente
LegalStatusKind-interim-care-order = urdhër i përkohshëm përkujdesjeje
LegalStatusKind-care-order = urdhër përkujdesjeje
LegalStatusKind-supervision-order = urdhër mbikëqyrjeje
LegalStatusKind-placement-order = urdhër vendosjeje për birësim
LegalStatusKind-adoption-order = urdhër birësimi
LegalStatusKind-special-guardianship-order = urdhër kujdestarie të posaçme
LegalStatusKind-care-leaver = person që ka dalë nga përkujdesja e këshillit vendor
LegalStatusKind-other = një status tjetër ligjor
SchoolKind-nursery = kopsht
SchoolKind-primary = shkollë fillore
SchoolKind-secondary = shkollë e mesme
SchoolKind-special = shkollë e posaçme
SchoolKind-college = kolegj
SchoolKind-other = një vend tjetër për të mësuar
EducationKind-personal-education-plan = plan personal për arsimin
EducationKind-ehc-plan = plan për arsimin, shëndetin dhe përkujdesjen
EducationKind-report = raport shkolle
EducationKind-attendance = pjesëmarrja në shkollë
EducationKind-other = diçka tjetër për arsimin
HealthKind-assessment = vlerësim i shëndetit
HealthKind-plan = plan për shëndetin
HealthKind-appointment = takim te mjeku
HealthKind-condition = një gjendje shëndetësore
HealthKind-checkup = kontroll
HealthKind-mental-health = ndjenjat dhe shëndeti mendor
HealthKind-other = diçka tjetër për shëndetin
PlanKind-care-plan = plan përkujdesjeje
PlanKind-child-in-need-plan = plan për një fëmijë në nevojë
PlanKind-child-protection-plan = plan për mbrojtjen e fëmijës
PlanKind-pathway-plan = plan për jetë të pavarur
PlanKind-other = një plan tjetër
ProgressState-reached = u arrit
ProgressState-better = po shkon më mirë
ProgressState-same = pa ndryshim
ProgressState-worse = po shkon më keq
ProgressState-not-begun = nuk ka filluar
ReviewKind-looked-after = rishikim për një fëmijë nën përkujdesje
ReviewKind-child-protection = konferencë për mbrojtjen e fëmijës
ReviewKind-child-in-need = takim për një fëmijë në nevojë
ReviewKind-pathway = rishikim i planit për jetë të pavarur
ReviewKind-other = një rishikim tjetër
VisitStatus-completed = u bë
VisitStatus-failed = nuk u bë
VisitStatus-no-response = nuk u përgjigj askush
Channel-phone = telefon
Channel-email = e-mail
Channel-letter = letër
Channel-message = mesazh
Channel-meeting = takim
Channel-video = bisedë me video
Channel-in-person = ballë për ballë
Channel-panel = komision
Channel-file-note = shënim në dosje
DocumentKind-assessment = vlerësim
DocumentKind-court-order = urdhër gjykate
DocumentKind-court-report = raport për një gjykatë
DocumentKind-expert-report = raport i një eksperti
DocumentKind-letter = letër
DocumentKind-plan = { "plan" }
DocumentKind-minutes = procesverbali i një takimi
DocumentKind-school-report = raport shkolle
DocumentKind-health-report = raport për shëndetin
DocumentKind-risk-assessment = vlerësim i rrezikut
DocumentKind-closing-summary = përmbledhje në mbyllje
DocumentKind-childs-work = punë e vetë fëmijës
DocumentKind-other = një dokument tjetër
RestrictionReason-serious-harm = dëm i rëndë
RestrictionReason-expected-confidence = thënë në mirëbesim
RestrictionReason-third-party-refused = një person tjetër tha jo
RestrictionOutcome-keep = kufizimi mbetet
RestrictionOutcome-lift = kufizimi u hoq
MovementKind-removal = u nxor
MovementKind-transfer = u dorëzua
MovementKind-loss = humbi
Consent-agreed = me pëlqim
Consent-refused = pa pëlqim
Consent-not-asked = nuk u pyet askush
Consent-not-needed = nuk duhet
Relationship-child = fëmija
Relationship-mother = nënë
Relationship-father = baba
Relationship-step-parent = njerk ose njerkë
Relationship-parents-partner = partneri ose partnerja e një prindi
Relationship-brother = vëlla
Relationship-sister = motër
Relationship-grandmother = gjyshe
Relationship-grandfather = gjysh
Relationship-aunt = hallë ose teze
Relationship-uncle = xhaxha ose dajë
Relationship-cousin = kushëri ose kushërirë
Relationship-relative = dikush nga të afërmit
Relationship-foster-carer = prind kujdestar
Relationship-carers-family = dikush nga familja e një kujdestari
Relationship-adoptive-parent = prind birësues
Relationship-friend = shok ose shoqe
Relationship-other-child = një fëmijë tjetër
Relationship-other-parent = prindi i një fëmije tjetër
Relationship-neighbour = fqinj ose fqinjë
Relationship-family-friend = mik ose mikeshë e familjes
Relationship-social-worker = punonjës social
Relationship-manager = drejtues
Relationship-reviewing-officer = zyrtar i pavarur i rishikimit
Relationship-supervising-social-worker = punonjës social për prindërit kujdestarë
Relationship-support-worker = punonjës për mbështetjen e familjes
Relationship-personal-adviser = këshilltar personal
Relationship-residential-worker = punonjës në një shtëpi për fëmijë
Relationship-teacher = mësues ose punonjës i shkollës
Relationship-doctor = mjek
Relationship-nurse = infermier
Relationship-health-visitor = infermier për vizita në familje (health visitor)
Relationship-therapist = terapist
Relationship-police-officer = oficer policie
Relationship-lawyer = avokat
Relationship-judge = gjyqtar
Relationship-guardian = përfaqësues i fëmijës në gjykatë
Relationship-advocate = mbrojtës i të drejtave të fëmijës (advocate)
Relationship-interpreter = përkthyes me gojë
Relationship-other-professional = një punonjës tjetër
Relationship-other = dikush tjetër

# Kinds of homes as a child is told of them.
home-foster = shtëpia e një familjeje kujdestare
home-kinship = një shtëpi me njerëz nga familja ose miqtë
home-parents = shtëpia e prindërve
home-childrens-home = një shtëpi për fëmijë
home-supported = një shtëpi me mbështetje
home-adoptive = shtëpia e familjes birësuese
home-hospital = një spital
home-secure = një shtëpi e mbyllur për siguri
home-short-break = një shtëpi për qëndrim të shkurtër
home-other = një lloj tjetër shtëpie

# How long something lasted.
duration-days = { $count ->
    [one] 1 ditë
   *[other] { $count } ditë
  }
duration-weeks = { $count ->
    [one] 1 javë
   *[other] { $count } javë
  }
duration-months = { $count ->
    [one] 1 muaj
   *[other] { $count } muaj
  }
duration-years = { $count ->
    [one] 1 vit
   *[other] { $count } vjet
  }
duration-years-months = { $years ->
    [one] 1 vit
   *[other] { $years } vjet
  } e { $months ->
    [one] 1 muaj
   *[other] { $months } muaj
  }
page-number = faqja { $page }
volume-title = { $title }: vëllimi { $number } nga { $count }
volume-page = { $page } në vëllimin { $number }
volume-continued = { $heading }, vazhdim
acronym-unknown = nuk e dimë çfarë kuptimi ka kjo shkurtesë
photo-date = (Data e fotografisë: { $date }.)
Sex-female = femër
Sex-male = mashkull
Sex-other = nuk është thënë
entry-child = Për fëmijën
entry-life_letters = Letër për më vonë
entry-people = Dikush në dosje
date-on-day = Më { $date }
date-in = Në { $date }

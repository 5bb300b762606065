# Wording that all packs share: Somali.
# review: draft. No named person has reviewed this wording yet.

# Lists. $before is what stands before, $next what comes next, and $sound is "vowel" where $next
# begins with a vowel, for languages whose "and" asks for it.
list-middle = { $before }, { $next }
list-last = { $before } iyo { $next }
list-apart = { $before }; { $next }
list-or = { $before }; ama { $next }
page-of = Bogga { $page } ee { $pages }
draft-mark = QABYO. Lama ansixin. Lama dhiibi karo.
undated = taariikh ma leh
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }
# A month stands alone, after the day and after "from" and "until" (its form .of, where it has one),
# and after "in" (its form .in, where it has one).
month-1 = Jannaayo
month-2 = Febraayo
month-3 = Maarso
month-4 = Abriil
month-5 = Maajo
month-6 = Juun
month-7 = Luulyo
month-8 = Agoosto
month-9 = Sebtembar
month-10 = Oktoobar
month-11 = Nofembar
month-12 = Disembar
span-from-to = laga bilaabo { $from } ilaa { $to }
span-from = tan iyo { $from }
span-to = ilaa { $to }
span-unknown = taariikhaha lama qorin
acronym-ambiguous = waxay noqon kartaa: { $meanings }

# What stands where something is kept back. Nothing in it depends on the words.
gap-mark = meel bannaan { $number }: { $what }
gap-neighbour = deris, qofka { $letter }
gap-other-child = ilmo kale, qofka { $letter }
gap-family = qof qoyska ka mid ah, qofka { $letter }
gap-carer = daryeele, qofka { $letter }
gap-worker = shaqaale, qofka { $letter }
gap-family-friend = saaxiibka qoyska, qofka { $letter }
gap-other-parent = waalid kale, qofka { $letter }
gap-person = qof kale, qofka { $letter }
gap-entry = qoraalkan waa la reebay
gap-passage = qayb waa la reebay
gap-undecided = weli go’aan lagama gaarin
gap-waiting-entry = qoraalkan wax baan ka weyddiinaynaa
gap-waiting = qaybtan wax baan ka weyddiinaynaa
gap-repeat = waa la mid qoraal kale
gap-repeat-of = waa la mid qoraalka { $entry }
gap-what-name = Magac
gap-what-passage = Qayb ka mid ah qoraal
gap-what-entry = Qoraal dhan
gap-not-dated = weli go’aan lagama gaarin

# Why, in words for a reader of 12 (the code itself stays in the council's schedule).
reason-other-person = Qaybtani waxay ku saabsan tahay nolosha gaarka ah ee qof kale. Sharcigu isagana wuu ilaaliyaa. Si fiican ayaannu uga fikirnay. Waxaannu go’aansannay in aan caddaalad ahayn in la wadaago.
reason-other-said-no = Qaybtani waxay ku saabsan tahay qof kale. Qofkaasi wuxuu rabaa in ay gaar ahaato. Waxaannu sidoo kale ka fikirnay waxa aad u baahan tahay. Waxaannu go’aansannay in aannaan wadaagin.
reason-told-in-private = Qof baa waxan noo sheegay, wuxuuna nagu aaminay in aan gaar ka dhigno. Haddii aan tusno, waxaad garan kartaa qofka uu yahay.
reason-safe-address = Tani waxay muujin lahayd meesha uu qof ku nool yahay. Qarinteedu waxay dadka ka dhigtaa kuwo nabad ku jira.
reason-harm = Waxaannu u malaynaynaa in haddii qaybtan hadda la akhriyo ay si daran wax kuugu yeeli karto adiga ama qof kale. Waxaad na weydiisan kartaa in aan mar kale eegno.
reason-harm-health = Dhakhtar, kalkaaliye caafimaad ama shaqaale caafimaad oo kale ayaa noo sheegay in haddii qaybtan la akhriyo ay si daran wax kuugu yeeli karto adiga ama qof kale. Mar dambe ayaad mar kale weydiisan kartaa.
reason-harm-school = Tani waxay ka timid dugsiga. Waxaannu u malaynaynaa in haddii la akhriyo ay si daran wax kuugu yeeli karto adiga ama qof kale.
reason-private = Sharcigu wuxuu leeyahay qaybtan gaar waan ka dhigi karnaa.
reason-private-for-now = Sharcigu wuxuu leeyahay hadda waa in aan qaybtan gaar ka dhigno. Mar dambe mar kale na weydii.
reason-court = Tan waxaa la siiyey maxkamad. Xeerarka maxkamaddu waxay leeyihiin waa la reebi karaa.
reason-legal-advice = Tani waa talo gaar ah oo ka timid qareenkayaga. Qof kasta waa loo oggol yahay in uu qareenkiisa si gaar ah ula hadlo.
reason-adoption = Tani waxay ku saabsan tahay korsasho ilmo. Waxaa jirta hab gaar ah oo lagu weydiisto. Waan kaa caawin karnaa.
reason-school-plan = Qorshahan caawimada dugsiga waxaa u yaalla xeerar gaar ah. Waan kuu sheegi karnaa qofka aad weydiin karto.
reason-parental-order = Tani waxay ku saabsan tahay sida qof sharci ahaan waalid ugu noqday ka dib markii haween kale ilmaha u sidday. Xeerar gaar ah ayaa sheega cidda arki karta.
reason-fertility = Tani waxay ku saabsan tahay daaweyn qof lagaga caawinayo in uu ilmo dhalo. Xeerar gaar ah ayaa gaar ka dhigaya.
reason-reference = Tani waa warqad-ammaan gaar ah oo qof u qoray shaqo ama koorso.
reason-not-about-you = Qaybtani adiga kuguma saabsana. Waxay ku saabsan tahay qof kale ama shaqada xafiiska.
reason-reporter = Iskotlaand, qof la yiraahdo Reporter waa in uu marka hore oggolaado. Ma uu oggolaan.
reason-asking-someone = Waxaannu qof weydiinaynaa in aan tan wadaagi karno iyo in kale. Waan kuu sheegi doonnaa waxa uu yiraahdo.
reason-asking-health = Tani waxay ku saabsan tahay caafimaad. Sharcigu wuxuu leeyahay waa in shaqaale caafimaad marka hore eego. Waan weydiinnay.
reason-asking-court = Tani waxay ka timid maxkamad. Waxaannu hubinaynaa in aan u baahan nahay oggolaanshaha garsooraha iyo in kale.
reason-asking-writer = Waxaannu qofka tan qoray weydiinaynaa waxa uu ka qabo. Ka dib maamule ayaa go’aan gaari doona.
reason-you-asked = Waxaad naga codsatay in aan tan ka reebno. Adigaa iska leh: waxaad heli kartaa mar kasta oo aad rabto.
reason-repeat = Waa isla ereyada ku jira qoraal kale. Halkaas ayaad ka akhrisan kartaa.
reason-undecided = Weli cidna go’aan kama gaarin qaybtan.

# What people are to the child.
relationship-child = ilmaha
relationship-mother = hooyo
relationship-father = aabbe
relationship-step-parent = qof uu waalidku guursaday
relationship-parents-partner = lammaanaha waalidka
relationship-brother = walaal wiil ah
relationship-sister = walaal gabadh ah
relationship-grandmother = ayeeyo
relationship-grandfather = awoowe
relationship-aunt = eeddo ama habaryar
relationship-uncle = adeer ama abti
relationship-cousin = ilma-adeer, ilma-abti, ilma-eeddo ama ilma-habaryar
relationship-relative = qaraabo
relationship-foster-carer = daryeelaha korinta
relationship-carers-family = qof ka mid ah qoyska daryeelaha
relationship-adoptive-parent = waalid korsaday
relationship-friend = saaxiib
relationship-other-child = ilmo kale
relationship-other-parent = waalidka ilmo kale
relationship-neighbour = deris
relationship-family-friend = saaxiibka qoyska
relationship-social-worker = shaqaalaha arrimaha bulshada
relationship-manager = maamule
relationship-reviewing-officer = sarkaalka madaxbannaan ee dib-u-eegista
relationship-supervising-social-worker = shaqaalaha arrimaha bulshada ee kormeera
relationship-support-worker = shaqaalaha taageerada qoyska
relationship-personal-adviser = la-taliyaha shakhsiga ah
relationship-residential-worker = shaqaalaha guriga la deggan yahay
relationship-teacher = macallin ama shaqaalaha dugsiga
relationship-doctor = dhakhtar
relationship-nurse = kalkaaliye caafimaad
relationship-health-visitor = kalkaaliyaha caafimaadka ee guryaha booqda
relationship-therapist = daaweeye (therapist)
relationship-police-officer = askari booliis
relationship-lawyer = qareen
relationship-judge = garsoore
relationship-guardian = ilaaliyaha ilmaha ee maxkamadda
relationship-advocate = qofka ilmaha u dooda
relationship-interpreter = turjubaan
relationship-other-professional = shaqaale kale
relationship-other = qof kale

# The words of the record's closed lists.
YesNo-yes = haa
YesNo-no = maya
Standing-professional = shaqaale
Standing-carer = daryeele
Standing-family = qoys
Standing-third-party = qof kale
Living-alive = haa
Living-died = maya
Living-not-known = lama oga
NameUse-current = magaca hadda
NameUse-birth = magaca dhalashada
NameUse-former = magacii hore
IdentifierKind-council = lambarka golaha deegaanka
IdentifierKind-nhs = lambarka NHS
IdentifierKind-upn = lambarka u gaarka ah ardayga (UPN)
IdentifierKind-uln = lambarka u gaarka ah bartaha (ULN)
IdentifierKind-national-insurance = lambarka Caymiska Qaranka (National Insurance)
IdentifierKind-home-office = lambarka Wasaaradda Arrimaha Gudaha (Home Office)
IdentifierKind-other = lambar kale
PlacementKind-foster = guri korineed
PlacementKind-kinship = guri qaraabo ama saaxiibbo
PlacementKind-parents = guriga waalidka
PlacementKind-childrens-home = guriga carruurta
PlacementKind-supported = guri taageero leh
PlacementKind-adoptive = guriga qoyska korsaday
PlacementKind-hospital = isbitaal
PlacementKind-secure = guri amni leh
PlacementKind-short-break = joogitaan gaaban
PlacementKind-other = guri nooc kale ah
LegalStatusKind-child-in-need = ilmo u baahan caawimo
LegalStatusKind-child-protection = qorshaha ilaalinta carruurta
LegalStatusKind-section-20 = ilmo lagu daryeelo oggolaanshaha waalidka (qaybta 20)
LegalStatusKind-police-protection = ilaalinta booliiska
LegalStatusKind-emergency-protection-order = amarka ilaalinta degdegga ah
LegalStatusKind-interim-care-order = amarka daryeelka ee ku-meelgaarka ah
LegalStatusKind-care-order = amarka daryeelka
LegalStatusKind-supervision-order = amarka kormeerka
LegalStatusKind-placement-order = amarka meelaynta korsashada
LegalStatusKind-adoption-order = amarka korsashada
LegalStatusKind-special-guardianship-order = amarka mas’uulka gaarka ah
LegalStatusKind-care-leaver = qof ka baxay daryeelka
LegalStatusKind-other = xaalad sharci oo kale
SchoolKind-nursery = xannaano
SchoolKind-primary = dugsi hoose
SchoolKind-secondary = dugsi sare
SchoolKind-special = dugsi gaar ah
SchoolKind-college = kulliyad
SchoolKind-other = meel kale oo wax lagu barto
EducationKind-personal-education-plan = qorshaha waxbarashada ee shakhsiga ah
EducationKind-ehc-plan = qorshaha waxbarashada, caafimaadka iyo daryeelka
EducationKind-report = warbixinta dugsiga
EducationKind-attendance = xaadiridda
EducationKind-other = wax kale oo waxbarasho ku saabsan
HealthKind-assessment = qiimaynta caafimaadka
HealthKind-plan = qorshaha caafimaadka
HealthKind-appointment = ballan
HealthKind-condition = xaalad caafimaad
HealthKind-checkup = baaritaan caafimaad
HealthKind-mental-health = dareenka iyo caafimaadka maskaxda
HealthKind-other = wax kale oo caafimaad ku saabsan
PlanKind-care-plan = qorshaha daryeelka
PlanKind-child-in-need-plan = qorshaha ilmaha u baahan caawimo
PlanKind-child-protection-plan = qorshaha ilaalinta carruurta
PlanKind-pathway-plan = qorshaha jidka (pathway plan)
PlanKind-other = qorshe kale
ProgressState-reached = waa la gaaray
ProgressState-better = way ka sii fiicnaanaysaa
ProgressState-same = isbeddel ma jiro
ProgressState-worse = way ka sii xumaanaysaa
ProgressState-not-begun = lama bilaabin
ReviewKind-looked-after = dib-u-eegista ilmaha la daryeelo
ReviewKind-child-protection = shirka ilaalinta carruurta
ReviewKind-child-in-need = shirka ilmaha u baahan caawimo
ReviewKind-pathway = dib-u-eegista qorshaha jidka
ReviewKind-other = dib-u-eegis kale
VisitStatus-completed = way dhacday
VisitStatus-failed = ma dhicin
VisitStatus-no-response = cidna kama jawaabin
Channel-phone = telefoon
Channel-email = iimayl
Channel-letter = warqad
Channel-message = farriin
Channel-meeting = kulan
Channel-video = wicitaan fiidyow
Channel-in-person = fool ka fool
Channel-panel = guddi
Channel-file-note = qoraal gaaban oo faylka ku jira
DocumentKind-assessment = qiimayn
DocumentKind-court-order = amar maxkamadeed
DocumentKind-court-report = warbixin maxkamadda loogu talagalay
DocumentKind-expert-report = warbixin khabiir
DocumentKind-letter = warqad
DocumentKind-plan = qorshe
DocumentKind-minutes = hadal-qorka kulanka
DocumentKind-school-report = warbixinta dugsiga
DocumentKind-health-report = warbixin caafimaad
DocumentKind-risk-assessment = qiimaynta khatarta
DocumentKind-closing-summary = soo-koobidda xiritaanka
DocumentKind-childs-work = wax aad adigu samaysay
DocumentKind-other = dukumenti kale
RestrictionReason-serious-harm = dhibaato weyn
RestrictionReason-expected-confidence = waxaa loo sheegay si sir ah
RestrictionReason-third-party-refused = qof kale ayaa diiday
RestrictionOutcome-keep = weli waa la xaddiday
RestrictionOutcome-lift = xaddidaadda waa laga qaaday
MovementKind-removal = waa la bixiyey
MovementKind-transfer = waa la wareejiyey
MovementKind-loss = waa lumay
Consent-agreed = waa la oggolaaday
Consent-refused = lama oggolaan
Consent-not-asked = cidna lama weydiin
Consent-not-needed = looma baahna
Relationship-child = ilmaha
Relationship-mother = hooyo
Relationship-father = aabbe
Relationship-step-parent = qof uu waalidku guursaday
Relationship-parents-partner = lammaanaha waalidka
Relationship-brother = walaal wiil ah
Relationship-sister = walaal gabadh ah
Relationship-grandmother = ayeeyo
Relationship-grandfather = awoowe
Relationship-aunt = eeddo ama habaryar
Relationship-uncle = adeer ama abti
Relationship-cousin = ilma-adeer, ilma-abti, ilma-eeddo ama ilma-habaryar
Relationship-relative = qaraabo
Relationship-foster-carer = daryeelaha korinta
Relationship-carers-family = qof ka mid ah qoyska daryeelaha
Relationship-adoptive-parent = waalid korsaday
Relationship-friend = saaxiib
Relationship-other-child = ilmo kale
Relationship-other-parent = waalidka ilmo kale
Relationship-neighbour = deris
Relationship-family-friend = saaxiibka qoyska
Relationship-social-worker = shaqaalaha arrimaha bulshada
Relationship-manager = maamule
Relationship-reviewing-officer = sarkaalka madaxbannaan ee dib-u-eegista
Relationship-supervising-social-worker = shaqaalaha arrimaha bulshada ee kormeera
Relationship-support-worker = shaqaalaha taageerada qoyska
Relationship-personal-adviser = la-taliyaha shakhsiga ah
Relationship-residential-worker = shaqaalaha guriga la deggan yahay
Relationship-teacher = macallin ama shaqaalaha dugsiga
Relationship-doctor = dhakhtar
Relationship-nurse = kalkaaliye caafimaad
Relationship-health-visitor = kalkaaliyaha caafimaadka ee guryaha booqda
Relationship-therapist = daaweeye (therapist)
Relationship-police-officer = askari booliis
Relationship-lawyer = qareen
Relationship-judge = garsoore
Relationship-guardian = ilaaliyaha ilmaha ee maxkamadda
Relationship-advocate = qofka ilmaha u dooda
Relationship-interpreter = turjubaan
Relationship-other-professional = shaqaale kale
Relationship-other = qof kale

# Kinds of homes as a child is told of them.
home-foster = guri korineed
home-kinship = guri ay leeyihiin dad qoyskaaga ama saaxiibbadaa ka mid ah
home-parents = guriga waalidkaa
home-childrens-home = guriga carruurta
home-supported = guri taageero leh
home-adoptive = guriga qoyska ku korsaday
home-hospital = isbitaal
home-secure = guri amni leh
home-short-break = guri lagu joogo muddo gaaban
home-other = guri nooc kale ah

# How long something lasted.
duration-days = { $count ->
    [one] 1 maalin
   *[other] { $count } maalmood
  }
duration-weeks = { $count ->
    [one] 1 toddobaad
   *[other] { $count } toddobaad
  }
duration-months = { $count ->
    [one] 1 bil
   *[other] { $count } bilood
  }
duration-years = { $count ->
    [one] 1 sano
   *[other] { $count } sano
  }
duration-years-months = { $years ->
    [one] 1 sano
   *[other] { $years } sano
  } iyo { $months ->
    [one] 1 bil
   *[other] { $months } bilood
  }
page-number = bogga { $page }
volume-title = { $title }: mujalladka { $number } ee { $count }
volume-page = { $page } ee mujalladka { $number }
volume-continued = { $heading }, sii socda
acronym-unknown = ma garanayno waxa ay ka dhigan tahay
photo-date = (Taariikhda sawirka: { $date }.)
Sex-female = dheddig
Sex-male = lab
Sex-other = lama sheegin
entry-child = Ilmaha ku saabsan
entry-life_letters = Warqadda mustaqbalka
entry-people = Qof diiwaanka ku jira
date-on-day = Markay taariikhdu ahayd { $date }
date-in = Markay ahayd { $date }

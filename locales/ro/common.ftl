# Wording that all packs share: Romanian.
# review: draft. No named person has reviewed this wording yet.

list-middle = { $before }, { $next }
list-last = { $before } și { $next }
list-apart = { $before }; { $next }
list-or = { $before }; sau { $next }
page-of = Pagina { $page } din { $pages }
draft-mark = CIORNĂ. Fără aprobare. A nu se preda nimănui.
undated = fără dată
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }
month-1 = ianuarie
month-2 = februarie
month-3 = martie
month-4 = aprilie
month-5 = mai
month-6 = iunie
month-7 = iulie
month-8 = august
month-9 = septembrie
month-10 = octombrie
month-11 = noiembrie
month-12 = decembrie
span-from-to = din { $from } până la { $to }
span-from = din { $from }
span-to = până la { $to }
span-unknown = datele nu sunt notate
acronym-ambiguous = poate însemna: { $meanings }

# What stands where something is kept back. Nothing in it depends on the words.
gap-mark = locul gol { $number }: { $what }
gap-neighbour = cineva din vecini, persoana { $letter }
gap-other-child = alt copil, persoana { $letter }
gap-family = cineva din familie, persoana { $letter }
gap-carer = cineva care îngrijește, persoana { $letter }
gap-worker = cineva dintre lucrători, persoana { $letter }
gap-family-friend = cineva dintre prietenii familiei, persoana { $letter }
gap-other-parent = alt părinte, persoana { $letter }
gap-person = altcineva, persoana { $letter }
gap-entry = această înregistrare nu este arătată
gap-passage = o parte nu este arătată
gap-undecided = încă nu s-a decis
gap-waiting-entry = întrebăm despre această înregistrare
gap-waiting = întrebăm despre această parte
gap-repeat = la fel ca altă înregistrare
gap-repeat-of = la fel ca înregistrarea { $entry }
gap-what-name = Un nume
gap-what-passage = O parte dintr-o înregistrare
gap-what-entry = O înregistrare întreagă
gap-not-dated = încă nu s-a decis

# Why, in words for a reader of 12 (the code itself stays in the council's schedule).
reason-other-person = Această parte este despre viața personală a altcuiva. Legea protejează și acea persoană. Ne-am gândit mult. Am decis că nu ar fi corect să o arătăm.
reason-other-said-no = Această parte este despre altcineva. Acea persoană dorește ca ea să rămână privată. Ne-am gândit și la nevoile persoanei care citește. Am decis să nu o arătăm.
reason-told-in-private = Cineva ne-a spus asta și a avut încredere că nu o dăm mai departe. Dacă am arăta-o, s-ar putea afla cine este.
reason-safe-address = De aici s-ar afla unde locuiește cineva. Dacă nu arătăm asta, oamenii rămân în siguranță.
reason-harm = Credem că, citit acum, acest lucru ar putea face mult rău persoanei care citește sau altcuiva. Ni se poate cere să verificăm din nou.
reason-harm-health = Cineva care lucrează în sănătate (medic, asistent medical sau alt lucrător) ne-a spus că a citi acest lucru ar putea face mult rău persoanei care citește sau altcuiva. Se poate întreba din nou mai târziu.
reason-harm-school = Asta vine de la școală. Credem că a citi acest lucru ar putea face mult rău persoanei care citește sau altcuiva.
reason-private = Legea spune că putem păstra această parte privată.
reason-private-for-now = Legea spune că deocamdată trebuie să păstrăm această parte privată. Se poate întreba din nou mai târziu.
reason-court = Acest lucru a fost dat unui tribunal. Regulile tribunalului spun că poate să nu fie arătat.
reason-legal-advice = Acestea sunt sfaturi private de la avocatul nostru. Oricine are voie să vorbească în privat cu avocatul său.
reason-adoption = Asta este despre o adopție. Există un mod special de a o cere. Putem ajuta cu asta.
reason-school-plan = Există reguli speciale despre acest plan de ajutor la școală. Putem spune pe cine trebuie întrebat.
reason-parental-order = Asta este despre cum a devenit cineva părinte în fața legii, după ce o mamă surogat a născut copilul. Reguli speciale spun cine poate vedea asta.
reason-fertility = Asta este despre un tratament care ajută pe cineva să aibă un copil. Reguli speciale o păstrează privată.
reason-reference = Aceasta este o recomandare privată, scrisă de cineva pentru un loc de muncă sau un curs.
reason-not-about-you = Această parte nu este despre persoana care citește. Este despre altcineva sau despre munca de birou.
reason-reporter = În Scoția trebuie să fie de acord mai întâi o persoană numită Reporter. Acea persoană nu a fost de acord.
reason-asking-someone = Întrebăm pe cineva dacă putem arăta asta. Vom spune ce răspuns primim.
reason-asking-health = Asta este despre sănătate. Legea spune că trebuie să o verifice mai întâi cineva care lucrează în sănătate. Am cerut acest lucru.
reason-asking-court = Asta vine de la un tribunal. Verificăm dacă avem nevoie de permisiunea judecătorului.
reason-asking-writer = Întrebăm persoana care a scris asta ce crede. Apoi va decide un manager.
reason-you-asked = Chiar persoana care citește ne-a cerut să nu punem asta aici. Îi aparține: o poate primi oricând vrea.
reason-repeat = Acestea sunt aceleași cuvinte ca în altă înregistrare. Se pot citi acolo.
reason-undecided = Încă nu a decis nimeni despre această parte.

# What people are to the child.
relationship-child = copilul
relationship-mother = mamă
relationship-father = tată
relationship-step-parent = părinte vitreg
relationship-parents-partner = partenerul sau partenera unui părinte
relationship-brother = frate
relationship-sister = soră
relationship-grandmother = bunică
relationship-grandfather = bunic
relationship-aunt = mătușă
relationship-uncle = unchi
relationship-cousin = văr sau verișoară
relationship-relative = rudă
relationship-foster-carer = asistent maternal
relationship-carers-family = cineva din familia unui îngrijitor
relationship-adoptive-parent = părinte adoptiv
relationship-friend = prieten sau prietenă
relationship-other-child = alt copil
relationship-other-parent = părintele altui copil
relationship-neighbour = vecin sau vecină
relationship-family-friend = prieten sau prietenă a familiei
relationship-social-worker = asistent social
relationship-manager = { "manager" }
relationship-reviewing-officer = ofițer independent de revizuire
relationship-supervising-social-worker = asistent social pentru asistenții maternali
relationship-support-worker = lucrător de sprijin pentru familie
relationship-personal-adviser = consilier personal
relationship-residential-worker = lucrător într-o casă pentru copii
relationship-teacher = profesor sau alt angajat al școlii
relationship-doctor = medic
relationship-nurse = asistent medical
relationship-health-visitor = asistent medical comunitar (health visitor)
relationship-therapist = terapeut
relationship-police-officer = polițist
relationship-lawyer = avocat
relationship-judge = judecător
relationship-guardian = reprezentantul copilului la tribunal
relationship-advocate = apărător al drepturilor copilului (advocate)
relationship-interpreter = { "interpret" }
relationship-other-professional = alt lucrător
relationship-other = altcineva

# The words of the record's closed lists.
YesNo-yes = da
YesNo-no = nu
Standing-professional = lucrător
Standing-carer = îngrijitor
Standing-family = familie
Standing-third-party = altcineva
Living-alive = da
Living-died = nu
Living-not-known = nu se știe
NameUse-current = numele de acum
NameUse-birth = numele de la naștere
NameUse-former = numele de dinainte
IdentifierKind-council = număr la consiliul local
IdentifierKind-nhs = număr NHS
IdentifierKind-upn = numărul unic al elevului (UPN)
IdentifierKind-uln = numărul unic al celui care învață (ULN)
IdentifierKind-national-insurance = număr de asigurare socială (National Insurance)
IdentifierKind-home-office = număr de la Home Office
IdentifierKind-other = alt număr
PlacementKind-foster = casa unui asistent maternal
PlacementKind-kinship = casa unor rude sau prieteni
PlacementKind-parents = casa părinților
PlacementKind-childrens-home = casă pentru copii
PlacementKind-supported = casă cu sprijin
PlacementKind-adoptive = casa familiei adoptive
PlacementKind-hospital = spital
PlacementKind-secure = casă securizată
PlacementKind-short-break = ședere scurtă
PlacementKind-other = alt fel de casă
LegalStatusKind-child-in-need = copil aflat în nevoie
LegalStatusKind-child-protection = plan de protecție a copilului
LegalStatusKind-section-20 = în grija consiliului local, cu acordul părinților (secțiunea 20)
LegalStatusKind-police-protection = protecția poliției
LegalStatusKind-emergency-protection-order = ordin de protecție de urgență
LegalStatusKind-interim-care-order = ordin provizoriu de îngrijire
LegalStatusKind-care-order = ordin de îngrijire
LegalStatusKind-supervision-order = ordin de supraveghere
LegalStatusKind-placement-order = ordin de plasament pentru adopție
LegalStatusKind-adoption-order = ordin de adopție
LegalStatusKind-special-guardianship-order = ordin de tutelă specială
LegalStatusKind-care-leaver = persoană care a ieșit din grija consiliului local
LegalStatusKind-other = alt statut legal
SchoolKind-nursery = grădiniță
SchoolKind-primary = școală primară
SchoolKind-secondary = școală secundară
SchoolKind-special = școală specială
SchoolKind-college = colegiu
SchoolKind-other = alt loc de învățat
EducationKind-personal-education-plan = plan personal de educație
EducationKind-ehc-plan = plan de educație, sănătate și îngrijire
EducationKind-report = raport de la școală
EducationKind-attendance = prezența la școală
EducationKind-other = altceva despre educație
HealthKind-assessment = evaluare a sănătății
HealthKind-plan = plan de sănătate
HealthKind-appointment = programare
HealthKind-condition = o problemă de sănătate
HealthKind-checkup = control
HealthKind-mental-health = sentimente și sănătate mintală
HealthKind-other = altceva despre sănătate
PlanKind-care-plan = plan de îngrijire
PlanKind-child-in-need-plan = plan pentru un copil aflat în nevoie
PlanKind-child-protection-plan = plan de protecție a copilului
PlanKind-pathway-plan = plan pentru viața independentă
PlanKind-other = alt plan
ProgressState-reached = s-a atins
ProgressState-better = merge mai bine
ProgressState-same = nicio schimbare
ProgressState-worse = merge mai rău
ProgressState-not-begun = nu a început
ReviewKind-looked-after = revizuire pentru un copil aflat în grijă
ReviewKind-child-protection = conferință pentru protecția copilului
ReviewKind-child-in-need = întâlnire pentru un copil aflat în nevoie
ReviewKind-pathway = revizuirea planului pentru viața independentă
ReviewKind-other = altă revizuire
VisitStatus-completed = a avut loc
VisitStatus-failed = nu a avut loc
VisitStatus-no-response = nu a răspuns nimeni
Channel-phone = telefon
Channel-email = e-mail
Channel-letter = scrisoare
Channel-message = mesaj
Channel-meeting = întâlnire
Channel-video = apel video
Channel-in-person = față în față
Channel-panel = comisie
Channel-file-note = notă la dosar
DocumentKind-assessment = evaluare
DocumentKind-court-order = ordin al tribunalului
DocumentKind-court-report = raport pentru tribunal
DocumentKind-expert-report = raportul unui expert
DocumentKind-letter = scrisoare
DocumentKind-plan = { "plan" }
DocumentKind-minutes = procesul-verbal al unei întâlniri
DocumentKind-school-report = raport de la școală
DocumentKind-health-report = raport despre sănătate
DocumentKind-risk-assessment = evaluare a riscurilor
DocumentKind-closing-summary = rezumat de încheiere
DocumentKind-childs-work = lucrare proprie
DocumentKind-other = alt document
RestrictionReason-serious-harm = rău grav
RestrictionReason-expected-confidence = spus în încredere
RestrictionReason-third-party-refused = altcineva a spus nu
RestrictionOutcome-keep = restricția rămâne
RestrictionOutcome-lift = restricția s-a ridicat
MovementKind-removal = a fost scos
MovementKind-transfer = a fost predat
MovementKind-loss = s-a pierdut
Consent-agreed = de acord
Consent-refused = fără acord
Consent-not-asked = nu a fost întrebat nimeni
Consent-not-needed = nu este nevoie
Relationship-child = copilul
Relationship-mother = mamă
Relationship-father = tată
Relationship-step-parent = părinte vitreg
Relationship-parents-partner = partenerul sau partenera unui părinte
Relationship-brother = frate
Relationship-sister = soră
Relationship-grandmother = bunică
Relationship-grandfather = bunic
Relationship-aunt = mătușă
Relationship-uncle = unchi
Relationship-cousin = văr sau verișoară
Relationship-relative = rudă
Relationship-foster-carer = asistent maternal
Relationship-carers-family = cineva din familia unui îngrijitor
Relationship-adoptive-parent = părinte adoptiv
Relationship-friend = prieten sau prietenă
Relationship-other-child = alt copil
Relationship-other-parent = părintele altui copil
Relationship-neighbour = vecin sau vecină
Relationship-family-friend = prieten sau prietenă a familiei
Relationship-social-worker = asistent social
Relationship-manager = { "manager" }
Relationship-reviewing-officer = ofițer independent de revizuire
Relationship-supervising-social-worker = asistent social pentru asistenții maternali
Relationship-support-worker = lucrător de sprijin pentru familie
Relationship-personal-adviser = consilier personal
Relationship-residential-worker = lucrător într-o casă pentru copii
Relationship-teacher = profesor sau alt angajat al școlii
Relationship-doctor = medic
Relationship-nurse = asistent medical
Relationship-health-visitor = asistent medical comunitar (health visitor)
Relationship-therapist = terapeut
Relationship-police-officer = polițist
Relationship-lawyer = avocat
Relationship-judge = judecător
Relationship-guardian = reprezentantul copilului la tribunal
Relationship-advocate = apărător al drepturilor copilului (advocate)
Relationship-interpreter = { "interpret" }
Relationship-other-professional = alt lucrător
Relationship-other = altcineva

# Kinds of homes as a child is told of them.
home-foster = casa unui asistent maternal
home-kinship = casa unor oameni din familie sau dintre prieteni
home-parents = casa părinților
home-childrens-home = o casă pentru copii
home-supported = o casă cu sprijin
home-adoptive = casa familiei adoptive
home-hospital = un spital
home-secure = o casă securizată
home-short-break = o casă pentru o ședere scurtă
home-other = alt fel de casă

# How long something lasted.
duration-days = { $count ->
    [one] 1 zi
    [few] { $count } zile
   *[other] { $count } de zile
  }
duration-weeks = { $count ->
    [one] 1 săptămână
    [few] { $count } săptămâni
   *[other] { $count } de săptămâni
  }
duration-months = { $count ->
    [one] 1 lună
    [few] { $count } luni
   *[other] { $count } de luni
  }
duration-years = { $count ->
    [one] 1 an
    [few] { $count } ani
   *[other] { $count } de ani
  }
duration-years-months = { $years ->
    [one] 1 an
    [few] { $years } ani
   *[other] { $years } de ani
  } și { $months ->
    [one] 1 lună
    [few] { $months } luni
   *[other] { $months } de luni
  }
page-number = pagina { $page }
volume-title = { $title }: volumul { $number } din { $count }
volume-page = { $page } din volumul { $number }
volume-continued = { $heading }, continuare
acronym-unknown = nu știm ce înseamnă această prescurtare
photo-date = (Data fotografiei: { $date }.)
Sex-female = feminin
Sex-male = masculin
Sex-other = nu s-a spus
entry-child = Despre copil
entry-life_letters = Scrisoare pentru mai târziu
entry-people = Cineva din dosar
date-on-day = Pe { $date }
date-in = În { $date }

# Wording that all packs share: Polish.
# review: draft. No named person has reviewed this wording yet.

list-middle = { $before }, { $next }
list-last = { $before } i { $next }
list-apart = { $before }; { $next }
list-or = { $before }; lub { $next }
page-of = Strona { $page } z { $pages }
draft-mark = WERSJA ROBOCZA. Niezatwierdzona. Nie przekazywać nikomu.
undated = bez daty
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }
month-1 = styczeń
    .of = stycznia
    .in = styczniu
month-2 = luty
    .of = lutego
    .in = lutym
month-3 = marzec
    .of = marca
    .in = marcu
month-4 = kwiecień
    .of = kwietnia
    .in = kwietniu
month-5 = maj
    .of = maja
    .in = maju
month-6 = czerwiec
    .of = czerwca
    .in = czerwcu
month-7 = lipiec
    .of = lipca
    .in = lipcu
month-8 = sierpień
    .of = sierpnia
    .in = sierpniu
# "W miesiącu wrześniu", since "W wrześniu" would be wrong and the "W" stands in date-in.
month-9 = wrzesień
    .of = września
    .in = miesiącu wrześniu
month-10 = październik
    .of = października
    .in = październiku
month-11 = listopad
    .of = listopada
    .in = listopadzie
month-12 = grudzień
    .of = grudnia
    .in = grudniu
span-from-to = od { $from } do { $to }
span-from = od { $from }
span-to = do { $to }
span-unknown = daty nie są zapisane
acronym-ambiguous = może oznaczać: { $meanings }

# What stands where something is kept back. Nothing in it depends on the words.
gap-mark = luka { $number }: { $what }
gap-neighbour = ktoś z sąsiedztwa, osoba { $letter }
gap-other-child = inne dziecko, osoba { $letter }
gap-family = ktoś z rodziny, osoba { $letter }
gap-carer = ktoś z opiekunów, osoba { $letter }
gap-worker = ktoś z pracowników, osoba { $letter }
gap-family-friend = ktoś z przyjaciół rodziny, osoba { $letter }
gap-other-parent = inny rodzic, osoba { $letter }
gap-person = ktoś inny, osoba { $letter }
gap-entry = tego wpisu nie pokazujemy
gap-passage = jednej części nie pokazujemy
gap-undecided = jeszcze nie zdecydowano
gap-waiting-entry = pytamy o ten wpis
gap-waiting = pytamy o tę część
gap-repeat = to samo co w innym wpisie
gap-repeat-of = to samo co we wpisie { $entry }
gap-what-name = Imię lub nazwisko
gap-what-passage = Część wpisu
gap-what-entry = Cały wpis
gap-not-dated = jeszcze nie zdecydowano

# Why, in words for a reader of 12 (the code itself stays in the council's schedule).
reason-other-person = Ta część mówi o prywatnym życiu innej osoby. Prawo chroni także tę osobę. Dobrze się nad tym zastanowiliśmy. Uznaliśmy, że pokazanie tej części nie byłoby w porządku.
reason-other-said-no = Ta część mówi o innej osobie. Ta osoba chce, żeby to pozostało prywatne. Pomyśleliśmy też o tym, czego potrzebuje osoba, która to czyta. Postanowiliśmy tego nie pokazywać.
reason-told-in-private = Ktoś nam to powiedział i ufał, że zachowamy to dla siebie. Gdybyśmy to pokazali, byłoby wiadomo, kto to jest.
reason-safe-address = Z tej części byłoby wiadomo, gdzie ktoś mieszka. Ukrycie tego chroni ludzi.
reason-harm = Uważamy, że przeczytanie tego teraz mogłoby bardzo skrzywdzić osobę, która to czyta, albo kogoś innego. Można poprosić, żebyśmy sprawdzili to jeszcze raz.
reason-harm-health = Lekarz, pielęgniarka lub inny pracownik służby zdrowia powiedział nam, że przeczytanie tego mogłoby bardzo skrzywdzić osobę, która to czyta, albo kogoś innego. Można zapytać ponownie później.
reason-harm-school = To pochodzi ze szkoły. Uważamy, że przeczytanie tego mogłoby bardzo skrzywdzić osobę, która to czyta, albo kogoś innego.
reason-private = Prawo mówi, że możemy zachować tę część w tajemnicy.
reason-private-for-now = Prawo mówi, że na razie musimy zachować tę część w tajemnicy. Można zapytać nas ponownie później.
reason-court = To zostało przekazane do sądu. Przepisy sądu mówią, że można tego nie pokazywać.
reason-legal-advice = To prywatna porada od naszego prawnika. Każdy ma prawo rozmawiać ze swoim prawnikiem w tajemnicy.
reason-adoption = To dotyczy adopcji. Jest specjalny sposób, żeby o to poprosić. Możemy w tym pomóc.
reason-school-plan = Są specjalne przepisy o tym planie pomocy w szkole. Możemy powiedzieć, kogo zapytać.
reason-parental-order = To dotyczy tego, jak ktoś został prawnie rodzicem, kiedy dziecko urodziła surogatka. Specjalne przepisy mówią, kto może to zobaczyć.
reason-fertility = To dotyczy leczenia, które pomaga komuś mieć dziecko. Specjalne przepisy nakazują zachować to w tajemnicy.
reason-reference = To prywatna opinia, którą ktoś napisał w sprawie pracy lub kursu.
reason-not-about-you = Ta część nie jest o osobie, która to czyta. Jest o kimś innym albo o pracy urzędu.
reason-reporter = W Szkocji najpierw musi się zgodzić osoba, która nazywa się Reporter. Ta osoba się nie zgodziła.
reason-asking-someone = Pytamy kogoś, czy możemy to pokazać. Damy znać, co odpowie.
reason-asking-health = To dotyczy zdrowia. Prawo mówi, że najpierw musi to sprawdzić pracownik służby zdrowia. Poprosiliśmy o to.
reason-asking-court = To pochodzi z sądu. Sprawdzamy, czy potrzebujemy zgody sędziego.
reason-asking-writer = Pytamy osobę, która to napisała, co o tym myśli. Potem kierownik podejmie decyzję.
reason-you-asked = Poprosiła o pominięcie tego ta sama osoba, która to czyta. To należy do niej: może to dostać, kiedy tylko zechce.
reason-repeat = To te same słowa co w innym wpisie. Można je tam przeczytać.
reason-undecided = Nikt jeszcze nie zdecydował o tej części.

# What people are to the child.
relationship-child = dziecko
relationship-mother = matka
relationship-father = ojciec
relationship-step-parent = ojczym lub macocha
relationship-parents-partner = partner lub partnerka rodzica
relationship-brother = brat
relationship-sister = siostra
relationship-grandmother = babcia
relationship-grandfather = dziadek
relationship-aunt = ciocia
relationship-uncle = wujek
relationship-cousin = kuzyn lub kuzynka
relationship-relative = ktoś z krewnych
relationship-foster-carer = opiekun zastępczy
relationship-carers-family = ktoś z rodziny opiekuna
relationship-adoptive-parent = rodzic adopcyjny
relationship-friend = przyjaciel lub przyjaciółka
relationship-other-child = inne dziecko
relationship-other-parent = rodzic innego dziecka
relationship-neighbour = sąsiad lub sąsiadka
relationship-family-friend = przyjaciel lub przyjaciółka rodziny
relationship-social-worker = pracownik socjalny
relationship-manager = kierownik
relationship-reviewing-officer = niezależny urzędnik do spraw przeglądów
relationship-supervising-social-worker = pracownik socjalny wspierający opiekunów zastępczych
relationship-support-worker = pracownik wsparcia rodziny
relationship-personal-adviser = osobisty doradca
relationship-residential-worker = pracownik domu dziecka
relationship-teacher = nauczyciel lub pracownik szkoły
relationship-doctor = lekarz
relationship-nurse = pielęgniarka lub pielęgniarz
relationship-health-visitor = pielęgniarka środowiskowa (health visitor)
relationship-therapist = terapeuta
relationship-police-officer = policjant
relationship-lawyer = prawnik
relationship-judge = sędzia
relationship-guardian = przedstawiciel dziecka w sądzie
relationship-advocate = rzecznik
relationship-interpreter = tłumacz
relationship-other-professional = inny pracownik
relationship-other = ktoś inny

# The words of the record's closed lists.
YesNo-yes = tak
YesNo-no = nie
Standing-professional = ktoś z pracowników
Standing-carer = ktoś z opiekunów
Standing-family = rodzina
Standing-third-party = ktoś inny
Living-alive = tak
Living-died = nie
Living-not-known = nie wiadomo
NameUse-current = obecne imię i nazwisko
NameUse-birth = imię i nazwisko przy urodzeniu
NameUse-former = poprzednie imię i nazwisko
IdentifierKind-council = numer w urzędzie
IdentifierKind-nhs = numer NHS
IdentifierKind-upn = niepowtarzalny numer ucznia (UPN)
IdentifierKind-uln = niepowtarzalny numer osoby uczącej się (ULN)
IdentifierKind-national-insurance = numer ubezpieczenia społecznego (National Insurance)
IdentifierKind-home-office = numer w Home Office
IdentifierKind-other = inny numer
PlacementKind-foster = dom rodziny zastępczej
PlacementKind-kinship = dom u krewnych lub przyjaciół
PlacementKind-parents = dom rodziców
PlacementKind-childrens-home = dom dziecka
PlacementKind-supported = dom ze wsparciem
PlacementKind-adoptive = dom rodziny adopcyjnej
PlacementKind-hospital = szpital
PlacementKind-secure = zamknięty dom dla dzieci
PlacementKind-short-break = krótki pobyt
PlacementKind-other = inny rodzaj domu
LegalStatusKind-child-in-need = dziecko w potrzebie
LegalStatusKind-child-protection = plan ochrony dziecka
LegalStatusKind-section-20 = opieka urzędu za zgodą rodziców (art. 20, section 20)
LegalStatusKind-police-protection = ochrona policji
LegalStatusKind-emergency-protection-order = nakaz natychmiastowej ochrony
LegalStatusKind-interim-care-order = tymczasowy nakaz objęcia opieką
LegalStatusKind-care-order = nakaz objęcia opieką
LegalStatusKind-supervision-order = nakaz nadzoru
LegalStatusKind-placement-order = nakaz umieszczenia w rodzinie adopcyjnej
LegalStatusKind-adoption-order = postanowienie o adopcji
LegalStatusKind-special-guardianship-order = nakaz specjalnej opieki prawnej
LegalStatusKind-care-leaver = osoba, która wyszła spod opieki urzędu
LegalStatusKind-other = inny status prawny
SchoolKind-nursery = przedszkole
SchoolKind-primary = szkoła podstawowa
SchoolKind-secondary = szkoła średnia
SchoolKind-special = szkoła specjalna
SchoolKind-college = szkoła typu college
SchoolKind-other = inne miejsce nauki
EducationKind-personal-education-plan = indywidualny plan edukacji
EducationKind-ehc-plan = plan edukacji, zdrowia i opieki
EducationKind-report = opinia ze szkoły
EducationKind-attendance = obecność w szkole
EducationKind-other = coś innego o nauce
HealthKind-assessment = ocena zdrowia
HealthKind-plan = plan zdrowotny
HealthKind-appointment = wizyta
HealthKind-condition = choroba lub dolegliwość
HealthKind-checkup = badanie kontrolne
HealthKind-mental-health = uczucia i zdrowie psychiczne
HealthKind-other = coś innego o zdrowiu
PlanKind-care-plan = plan opieki
PlanKind-child-in-need-plan = plan dla dziecka w potrzebie
PlanKind-child-protection-plan = plan ochrony dziecka
PlanKind-pathway-plan = plan usamodzielnienia
PlanKind-other = inny plan
ProgressState-reached = osiągnięto
ProgressState-better = jest coraz lepiej
ProgressState-same = bez zmian
ProgressState-worse = jest coraz gorzej
ProgressState-not-begun = nie rozpoczęto
ReviewKind-looked-after = przegląd sprawy dziecka objętego opieką
ReviewKind-child-protection = konferencja w sprawie ochrony dziecka
ReviewKind-child-in-need = spotkanie w sprawie dziecka w potrzebie
ReviewKind-pathway = przegląd planu usamodzielnienia
ReviewKind-other = inny przegląd
VisitStatus-completed = wizyta się odbyła
VisitStatus-failed = wizyta się nie odbyła
VisitStatus-no-response = nikt nie otworzył ani nie odpowiedział
Channel-phone = telefon
Channel-email = e-mail
Channel-letter = list
Channel-message = wiadomość
Channel-meeting = spotkanie
Channel-video = rozmowa wideo
Channel-in-person = osobiście
Channel-panel = komisja
Channel-file-note = notatka w aktach
DocumentKind-assessment = ocena
DocumentKind-court-order = postanowienie sądu
DocumentKind-court-report = raport dla sądu
DocumentKind-expert-report = opinia biegłego
DocumentKind-letter = list
DocumentKind-plan = dokument z planem
DocumentKind-minutes = protokół ze spotkania
DocumentKind-school-report = opinia ze szkoły
DocumentKind-health-report = raport o zdrowiu
DocumentKind-risk-assessment = ocena ryzyka
DocumentKind-closing-summary = podsumowanie na zakończenie
DocumentKind-childs-work = własna praca
DocumentKind-other = inny dokument
RestrictionReason-serious-harm = poważna krzywda
RestrictionReason-expected-confidence = powiedziane w zaufaniu
RestrictionReason-third-party-refused = inna osoba się nie zgodziła
RestrictionOutcome-keep = ograniczenie pozostaje
RestrictionOutcome-lift = ograniczenie zniesiono
MovementKind-removal = wyjęto
MovementKind-transfer = przekazano
MovementKind-loss = zgubiono
Consent-agreed = zgoda
Consent-refused = brak zgody
Consent-not-asked = nikogo nie zapytano
Consent-not-needed = zgoda nie jest potrzebna
Relationship-child = dziecko
Relationship-mother = matka
Relationship-father = ojciec
Relationship-step-parent = ojczym lub macocha
Relationship-parents-partner = partner lub partnerka rodzica
Relationship-brother = brat
Relationship-sister = siostra
Relationship-grandmother = babcia
Relationship-grandfather = dziadek
Relationship-aunt = ciocia
Relationship-uncle = wujek
Relationship-cousin = kuzyn lub kuzynka
Relationship-relative = ktoś z krewnych
Relationship-foster-carer = opiekun zastępczy
Relationship-carers-family = ktoś z rodziny opiekuna
Relationship-adoptive-parent = rodzic adopcyjny
Relationship-friend = przyjaciel lub przyjaciółka
Relationship-other-child = inne dziecko
Relationship-other-parent = rodzic innego dziecka
Relationship-neighbour = sąsiad lub sąsiadka
Relationship-family-friend = przyjaciel lub przyjaciółka rodziny
Relationship-social-worker = pracownik socjalny
Relationship-manager = kierownik
Relationship-reviewing-officer = niezależny urzędnik do spraw przeglądów
Relationship-supervising-social-worker = pracownik socjalny wspierający opiekunów zastępczych
Relationship-support-worker = pracownik wsparcia rodziny
Relationship-personal-adviser = osobisty doradca
Relationship-residential-worker = pracownik domu dziecka
Relationship-teacher = nauczyciel lub pracownik szkoły
Relationship-doctor = lekarz
Relationship-nurse = pielęgniarka lub pielęgniarz
Relationship-health-visitor = pielęgniarka środowiskowa (health visitor)
Relationship-therapist = terapeuta
Relationship-police-officer = policjant
Relationship-lawyer = prawnik
Relationship-judge = sędzia
Relationship-guardian = przedstawiciel dziecka w sądzie
Relationship-advocate = rzecznik
Relationship-interpreter = tłumacz
Relationship-other-professional = inny pracownik
Relationship-other = ktoś inny

# Kinds of homes as a child is told of them. All are masculine, for "To był ...".
home-foster = dom rodziny zastępczej
home-kinship = dom ludzi z rodziny lub przyjaciół
home-parents = dom rodziców
home-childrens-home = dom dziecka
home-supported = dom ze wsparciem
home-adoptive = dom rodziny adopcyjnej
home-hospital = szpital
home-secure = zamknięty dom dla dzieci
home-short-break = dom na krótki pobyt
home-other = inny rodzaj domu

# How long something lasted.
duration-days = { $count ->
    [one] 1 dzień
    [few] { $count } dni
    [many] { $count } dni
   *[other] { $count } dnia
  }
duration-weeks = { $count ->
    [one] 1 tydzień
    [few] { $count } tygodnie
    [many] { $count } tygodni
   *[other] { $count } tygodnia
  }
duration-months = { $count ->
    [one] 1 miesiąc
    [few] { $count } miesiące
    [many] { $count } miesięcy
   *[other] { $count } miesiąca
  }
duration-years = { $count ->
    [one] 1 rok
    [few] { $count } lata
    [many] { $count } lat
   *[other] { $count } roku
  }
duration-years-months = { $years ->
    [one] 1 rok
    [few] { $years } lata
    [many] { $years } lat
   *[other] { $years } roku
  } i { $months ->
    [one] 1 miesiąc
    [few] { $months } miesiące
    [many] { $months } miesięcy
   *[other] { $months } miesiąca
  }
page-number = strona { $page }
volume-title = { $title }: tom { $number } z { $count }
volume-page = { $page } w tomie { $number }
volume-continued = { $heading }, ciąg dalszy
acronym-unknown = nie wiemy, co oznacza ten skrót
photo-date = (Data zdjęcia: { $date }.)
Sex-female = żeńska
Sex-male = męska
Sex-other = nie podano
entry-child = O dziecku
entry-life_letters = List na późniejsze lata
entry-people = Ktoś z dokumentacji
date-on-day = { $date } roku
date-in = W { $date } roku

# Wording of the life story: Romanian, for a child to read.
# review: draft. No named person has reviewed this wording yet.

title-life-story = { $name }: povestea vieții
running-life-story = { $name }: povestea vieții

now-heading = Tu, acum
now-name = Te cheamă { $name }. Numele tău întreg este { $full }.
now-age = Ai { $age ->
    [one] 1 an
    [few] { $age } ani
   *[other] { $age } de ani
  }.
now-home = Locuiești cu { $carers }. Locuiești aici din { $from }.
now-home-named = Locuiești la { $home }. Locuiești aici din { $from }.
now-others = Cine mai locuiește aici cu tine: { $others }.
now-school = Înveți la { $school }.
now-languages = Limbile în care vorbești cu oamenii: { $languages }.
now-ethnicity = De unde vine familia ta: { $ethnicity }
now-religion = Despre religie și credință: { $religion }
about-heading = Ce spui despre tine

people-heading = Oamenii din viața ta
person-is-mother = { $name } este mama ta.
person-is-father = { $name } este tatăl tău.
person-is-step-parent = { $who ->
    [female] { $name } este mama ta vitregă.
    [male] { $name } este tatăl tău vitreg.
   *[other] { $name } este părintele tău vitreg.
  }
person-is-adoptive-parent = { $who ->
    [female] { $name } este mama ta adoptivă.
    [male] { $name } este tatăl tău adoptiv.
   *[other] { $name } este părintele tău adoptiv.
  }
person-is-brother = { $name } este fratele tău.
person-is-sister = { $name } este sora ta.
person-is-grandmother = { $name } este bunica ta.
person-is-grandfather = { $name } este bunicul tău.
person-is-aunt = { $name } este mătușa ta.
person-is-uncle = { $name } este unchiul tău.
person-is-cousin = { $who ->
    [female] { $name } este verișoara ta.
    [male] { $name } este vărul tău.
   *[other] { $name } este vărul tău sau verișoara ta.
  }
person-is-relative = { $name } este o rudă de-a ta.
person-is-foster-carer = { $who ->
    [female] { $name } este asistenta ta maternală.
    [male] { $name } este asistentul tău maternal.
   *[other] { $name } este asistentul tău maternal sau asistenta ta maternală.
  }
person-is-friend = { $who ->
    [female] { $name } este prietena ta.
    [male] { $name } este prietenul tău.
   *[other] { $name } este prietenul tău sau prietena ta.
  }
person-is-neighbour = { $who ->
    [female] { $name } este vecina ta.
    [male] { $name } este vecinul tău.
   *[other] { $name } este vecinul tău sau vecina ta.
  }
person-is-social-worker = { $who ->
    [female] { $name } este asistenta ta socială.
    [male] { $name } este asistentul tău social.
   *[other] { $name } este asistentul tău social sau asistenta ta socială.
  }
person-is-advocate = { $who ->
    [female] { $name } este apărătoarea drepturilor tale (advocate).
    [male] { $name } este apărătorul drepturilor tale (advocate).
   *[other] { $name } îți apără drepturile (advocate).
  }
person-died = { $name } a murit ({ $died }).

born-heading = Când te-ai născut
born-on = Te-ai născut pe { $born }.
born-place = Locul unde te-ai născut: { $place }.
born-time = Ora a fost { $time }.
born-weight = Cât cântăreai la naștere: { $weight }.

why-heading = Ce s-a întâmplat și de ce
why-not-your-fault = Nimic din toate acestea nu a fost vina ta. Adulții trebuie să aibă grijă ca toți copiii să fie în siguranță. Adulții au luat deciziile.
orders-heading = Ce a decis tribunalul
order-made = { $court } a dat acest ordin: { $order }.
order-judge = Judecător: { $judge }.

homes-heading = Casele în care ai locuit
homes-count = { $count ->
    [one] Iată un loc în care ai locuit sau ai stat.
    [few] Iată { $count } locuri în care ai locuit sau ai stat.
   *[other] Iată { $count } de locuri în care ai locuit sau ai stat.
  }
home-heading = { $home }
home-age = { $age ->
    [0] Erai bebeluș
    [one] Aveai 1 an
    [few] Aveai { $age } ani
   *[other] Aveai { $age } de ani
  } când ai venit aici. Era { $kind }. Ai locuit aici { $span }.
home-others = Cine mai locuia aici cu tine atunci: { $others }.

schools-heading = Școlile tale
family-time-heading = Timp cu familia și prietenii tăi
family-time-now = Acesta este planul acum:
family-time-then = Acesta a fost planul ({ $span }):

achievements-heading = Ce ai făcut bine
own-words-heading = Propriile tale cuvinte
own-words = Ai spus asta când aveai { $age ->
    [one] 1 an
    [few] { $age } ani
   *[other] { $age } de ani
  } ({ $date }):
own-words-to = Când aveai { $age ->
    [one] 1 an
    [few] { $age } ani
   *[other] { $age } de ani
  } ({ $date }), ai vorbit cu { $to } și ai spus asta:

things-heading = Lucruri care sunt ale tale
thing-returned = Ai primit asta înapoi ({ $on }).
thing-kept = Unde se află: { $where }.
thing-kept-unknown = Dosarul nu spune unde se află. Ne poți întreba.

next-heading = Tu, acum și mai departe
next-home = Locuiești cu { $carers }.
next-home-named = Locuiești la { $home }.
hopes-intro = Iată la ce speri.
hopes-none = Această pagină este pentru speranțele tale. Le poți scrie aici.

talk-heading = Cu cine poți vorbi
talk-intro = Când citești asta, pot să apară sentimente sau întrebări. Este în regulă. Te poți opri oricând. Poți vorbi cu acești oameni.

kept-heading = Mai multe în dosarul tău
kept-intro = În dosarul tău scrie mai mult despre viața ta. Aceste părți nu sunt povestite aici:
gaps-heading = De ce unele părți nu sunt arătate
gaps-intro = Unele părți din povestea ta nu sunt arătate. Fiecare are un număr. Aici poți citi de ce și cine a decis.
gap-number = Locul gol { $number }.
gap-decided = Cine a decis și când: { $decided }.
gaps-ask = Ne poți cere să ne uităm din nou la un loc gol. Spune-ne numărul lui. Întreabă aici: { $contact }.

made-heading = Cum a fost făcută această poveste
made-for = { $council } a făcut această poveste pe { $date }. Ea vine din ce scrie în dosarul tău.
made-approved = { $approver }, { $role }, a spus că poți să o primești.
made-more = Ceva nu este corect sau lipsește? Spune-ne și vom verifica: { $contact }. Poți cere o poveste mai lungă când vei fi mai mare.
now-home-staff = Cine are grijă de tine aici: { $carers }.
person-full = { $name } are numele întreg { $full }.
person-carers-family = { $name } face parte dintr-o familie care a avut grijă de tine.
person-carer-then = { $name } a avut grijă de tine.
home-age-now = { $age ->
    [0] Erai bebeluș
    [one] Aveai 1 an
    [few] Aveai { $age } ani
   *[other] Aveai { $age } de ani
  } când ai venit aici. Este { $kind }. Locuiești aici { $span }.

# Sections, pictures and pages to fill in.
first-home-heading = Casa ta
first-then-heading = Înainte: { $home }
first-school-heading = Unde înveți
first-family-time-heading = Familie și prieteni
photos-heading = Fotografii
photos-held-heading = Mai multe fotografii
photos-held = { $count ->
    [one] Mai este o fotografie care nu este arătată aici. Ne poți întreba despre ea.
    [few] Mai sunt { $count } fotografii care nu sunt arătate aici. Ne poți întreba despre ele.
   *[other] Mai sunt { $count } de fotografii care nu sunt arătate aici. Ne poți întreba despre ele.
  }
tree-heading = Familia ta
tree-intro = Aceștia sunt oameni din familia ta care apar cu numele în dosarul tău. Faptul că te muți în altă casă nu schimbă cine sunt ei. Cei mai în vârstă sunt sus.
tree-me = Aici ești tu.
tree-died = a murit, { $on }
# The lines of the family tree in words. $others is one name or several with commas.
tree-parent = { $name } este părinte pentru { $others }.
tree-partner = { $name } este sau a fost în cuplu cu { $others }.
why-safe = Fiecare copil are nevoie de o casă în care să fie în siguranță și cineva să aibă grijă de el. Adulții trebuie să aibă grijă să fie așa.
why-more-later = Mai sunt lucruri de povestit. Poți întreba despre ele acum. Poți cere o poveste mai lungă când vei fi mai mare.
statuses-heading = Ce a spus legea și când
decisions-heading-story = Decizii mari despre tine
decisions-intro-story = Acestea sunt decizii mari despre viața ta. Poți citi cine le-a luat, de ce și ce ai vrut tu. Dacă lipsește ceva, ne poți întreba.
decided-by = Cine a decis asta: { $by }.
decided-because = De ce:
decided-you-wanted = Ce ai vrut tu:
seasons-heading = Casele tale de-a lungul timpului
seasons-intro = Aici vezi cât timp ai locuit în fiecare loc, din { $from } până la { $to }.
seasons-where = Casa
seasons-when = Când
seasons-how-long = Cât timp
seasons-line = Din { $from } până la { $to }
season-family = Familia ta
season-now = { $length } până acum
schools-name = Școala
home-area = Unde este: { $area }.
home-area-then = Unde era: { $area }.
home-came = Cum ai ajuns să locuiești aici.
home-letter = O scrisoare pentru tine de la { $carers }:
at-age = { $age ->
    [0] Când erai bebeluș:
    [one] Când aveai 1 an:
    [few] Când aveai { $age } ani:
   *[other] Când aveai { $age } de ani:
  }
health-heading = Sănătatea ta
health-intro = Iată ce spune dosarul despre sănătatea ta.
documents-heading = Hârtii despre tine
documents-intro = Aceste hârtii sunt în dosarul tău. Poți cere să le vezi.
made-whole-record = Poți cere oricând să îți vezi dosarul. Este dreptul tău și nu costă nimic: { $contact }. Legea ne lasă să nu arătăm unele părți.
made-elsewhere = Și aceștia pot avea dosare despre tine. Poți întreba la fiecare:
made-grown-up = Pentru adult: { $council } a făcut această carte pe { $date } din dosarul copilului. Dacă ceva nu este corect sau lipsește, vă rugăm să ne spuneți: { $contact }.
fill-heading = Pagini pentru tine
fill-intro = Poți scrie aici sau poți ruga pe cineva să scrie pentru tine.
fill-remember = Ce îmi amintesc:
fill-proud = Ce mă face să simt mândrie:
fill-ask = Ce vreau să întreb:
fill-draw-heading = Desenează aici
fill-draw = Desenează casa ta, pe cineva drag sau orice îți place.

# The later life letter.
title-life-story-later-life-letter = O scrisoare pentru { $name }
running-life-story-later-life-letter = O scrisoare pentru { $name }
later-heading = O scrisoare pentru tine
later-dear = Dragă { $name },
later-born-heading = Când te-ai născut
later-people-heading = Oamenii din viața ta
later-why-heading = Ce s-a întâmplat
later-parents-heading = Ce ți-au dorit și ce au spus părinții tăi
later-order = Pe { $made }, { $court } a dat acest ordin: { $order }.
later-more-heading = Cum poți afla mai multe
later-more = În dosarul tău scrie mai mult. Ai dreptul să îl ceri la orice vârstă și nu costă nimic: { $contact }. Legea ne lasă să nu arătăm unele părți. Nu trebuie să îl citești fără nimeni lângă tine. Poți vorbi cu acești oameni:

# The worker's edition with its sources.
title-life-story-sources = { $name }: sursele poveștii vieții
running-life-story-sources = Sursele unei povești a vieții. Pentru lucrător
sources-questions-heading = Ce lipsește din dosar pentru această poveste
sources-questions-intro = Nimic nu este inventat în povestea despre { $name }, deci ce nu este notat lipsește. Acestea sunt întrebări de pus și oameni care pot fi întrebați:
sources-questions-none = Dosarul are ceva pentru fiecare parte a poveștii.
sources-heading = Fiecare propoziție cu sursa ei
sources-intro = Aceasta este cartea pentru vârsta { $band }. Cuvintele fixe ale cărții care nu spun nimic din dosar sunt lăsate deoparte.
sources-sentence = Ce spune cartea
sources-entry = Înregistrarea sau fragmentul
sources-kind = Ce fel și de la cine
sources-by = { $kind }, autor: { $author }
sources-by-nobody = { $kind }, fără autor notat
genogram-heading = Genogramă
genogram-key = Un cerc este o femeie sau o fată. Un pătrat este un bărbat sau un băiat. Un romb: nu este notat. O linie groasă: copilul. O cruce: a murit. Rândurile sunt generații, cea mai în vârstă sus.
genogram-who = Cine
genogram-relationship = Ce este pentru copil
genogram-symbol = Simbolul
symbol-circle = cerc
symbol-circle-died = cerc cu o cruce
symbol-square = pătrat
symbol-square-died = pătrat cu o cruce
symbol-diamond = romb
symbol-diamond-died = romb cu o cruce
ask-a-home = această casă
ask-birth-story = Ce se știe despre naștere și cine a ales numele? Întrebați părinții și bunicii.
ask-birth-facts = La ce oră și unde s-a născut copilul și cât cântărea? Întrebați părinții sau spitalul.
ask-why = De ce nu a putut copilul să rămână cu familia? Stabiliți cuvintele împreună cu părinții, dacă se poate fără pericol.
ask-why-young = Cum i s-ar povesti asta unui copil de patru ani? Scrieți cu from_age: 3.
ask-about-me = Ce spune copilul acum despre sine?
ask-hopes = La ce speră copilul?
ask-ethnicity = Cum descrie copilul de unde vine familia?
ask-religion = În ce crede copilul sau familia?
ask-own-words = Ce a spus, a desenat sau a scris copilul și ar trebui păstrat?
ask-achievements = La ce este bun copilul și cu ce s-a mândrit?
ask-photos = Ce fotografii există? Întrebați familia, îngrijitorii și școlile.
ask-family-time = Pe cine vede copilul și cât de des?
ask-life-letter = Cine a cunoscut copilul și poate scrie o scrisoare pentru mai târziu?
ask-portrait = { $name }: ce fel de om este? Întrebați chiar această persoană sau pe cine o cunoaște.
ask-home-story = Cum a fost să locuiască aici: { $name }?
ask-home-memory = Ce amintire există despre { $name }?
ask-home-letter = Ar scrie o scrisoare { $name }?
ask-home-why-started = De ce a venit copilul aici: { $name }?
ask-home-why-ended = De ce s-a terminat șederea aici: { $name }?
ask-between = Unde a locuit copilul { $name }?
ask-school-story = Cum a fost la { $name }?
ask-photo-unknown = Cine este în fotografia la care nu scrie? Aflați sau notați că nu este nimeni.
ask-photo-permission = Poate primi copilul fotografia în care apare un adult? Întrebați acea persoană și notați când a fost de acord.
ask-photo-child = Alt copil apare într-o fotografie. Acoperiți-i fața înainte ca fotografia să ajungă la copil.
person-named = { $name }: { $relationship }.
grown-up-heading = Pentru adult
later-parts-heading = Ce vreau să îți spun

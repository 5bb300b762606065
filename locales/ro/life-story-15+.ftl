# Wording of the life story for the age 15+ in Romanian, where it differs from the usual one.
# review: draft. No named person has reviewed this wording yet.

# The present.
now-heading = Unde ești acum
now-name = Te cheamă { $name }. Numele tău complet este { $full }.
now-home = Locuiești cu { $carers }, și asta din { $from }.
now-home-named = Locuiești la { $home }, și asta din { $from }.
now-home-staff = Oamenii care te sprijină acolo: { $carers }.
now-others = Cine mai locuiește aici: { $others }.
now-school = Studiezi la { $school }.
now-languages = Limbile în care vorbești sau comunici prin semne: { $languages }.
now-ethnicity = Origine etnică: { $ethnicity }
now-religion = Religie sau credință: { $religion }
about-heading = Cum te descrii
person-full = { $name } are numele complet { $full }.
tree-intro = Aceștia sunt oameni din familia ta care apar cu numele în dosarul tău. Generația cea mai în vârstă este sus.
tree-me = tu

# Why, and who decided.
why-heading = De ce consiliul local a devenit parte din viața ta
why-safe = Fiecare copil are dreptul să fie în siguranță și să primească o îngrijire bună. Adulții din jurul tău aveau datoria să facă să fie așa.
why-not-your-fault = Nimic din toate acestea nu a fost vina ta. Erai copil. Adulții răspundeau de siguranța ta, și adulții au luat aceste decizii.
orders-heading = Ordine ale tribunalului
statuses-heading = Statutul tău legal de-a lungul anilor
decisions-heading-story = Decizii majore despre viața ta
decisions-intro-story = Pentru fiecare decizie poți citi cine a luat-o, ce motive a dat și care a fost părerea ta. Dacă lipsește aici ceva din acestea, ne poți întreba.
decided-because = Motivele date:
decided-you-wanted = Părerea ta, așa cum s-a scris:

# Homes.
homes-heading = Unde ai locuit
homes-count = { $count ->
    [one] Dosarul tău numește un loc în care ai locuit sau ai stat.
    [few] Dosarul tău numește { $count } locuri în care ai locuit sau ai stat.
   *[other] Dosarul tău numește { $count } de locuri în care ai locuit sau ai stat.
  }
home-age = Ai locuit aici { $span }. Era { $kind }. { $age ->
    [0] Erai bebeluș
    [one] Aveai 1 an
    [few] Aveai { $age } ani
   *[other] Aveai { $age } de ani
  } când te-ai mutat.
home-age-now = Locuiești aici { $span }. Este { $kind }. { $age ->
    [0] Erai bebeluș
    [one] Aveai 1 an
    [few] Aveai { $age } ani
   *[other] Aveai { $age } de ani
  } când te-ai mutat.
home-kinship = casa unor rude sau prieteni ai familiei
home-others = Cine mai locuia aici pe atunci: { $others }.
seasons-heading = Casele tale pe o linie a timpului
schools-heading = Unde ai studiat

# Family and friends, health, what you did and what is yours.
family-time-heading = Legătura cu familia și prietenii
family-time-now = Ce este stabilit în prezent:
family-time-then = Ce era stabilit pe atunci ({ $span }):
health-intro = Iată ce spune dosarul tău despre sănătatea ta. Poți ruga un medic sau un asistent medical să îți explice orice din el.
achievements-heading = Ce ai reușit
own-words-heading = Ce ai spus pe atunci
things-heading = Lucrurile tale personale
thing-returned = Asta ți s-a dat înapoi ({ $on }).
thing-kept = Unde se păstrează: { $where }.
thing-kept-unknown = Dosarul nu spune unde se află. Ne poți cere să aflăm.
photos-held-heading = Fotografii care nu sunt arătate
photos-held = { $count ->
    [one] Încă o fotografie din dosarul tău nu este arătată aici. Ne poți întreba de ce și dacă o poți primi.
    [few] Încă { $count } fotografii din dosarul tău nu sunt arătate aici. Ne poți întreba de ce și dacă le poți primi.
   *[other] Încă { $count } de fotografii din dosarul tău nu sunt arătate aici. Ne poți întreba de ce și dacă le poți primi.
  }
documents-heading = Documente din dosarul tău
documents-intro = Aceste documente fac parte din dosarul tău. Ai dreptul să ceri copii. Este posibil ca legea să ceară ca unele părți să nu fie arătate.

# What is not told, your rights, and how it was made.
kept-heading = Ce mai este în dosarul tău
kept-intro = În dosarul tău scrie mai mult despre viața ta. Aceste părți nu sunt arătate aici:
gaps-heading = Ce nu este arătat și de ce
gaps-intro = Unele părți din această poveste nu sunt arătate. Fiecare are un număr. Pentru fiecare poți citi motivul și cine a luat decizia.
gaps-ask = Dacă nu ești de acord ca ceva să nu fie arătat, ne poți cere să verificăm din nou. Dă-ne numărul locului gol: { $contact }.
made-heading = Cum a fost făcută această poveste și drepturile tale
made-for = { $council } a făcut această poveste pe { $date } din dosarul tău. Ea poate spune doar ce s-a scris. Oamenii care au fost acolo își pot aminti mai mult sau își pot aminti altfel.
made-approved = { $approver }, { $role }, a fost de acord să îți fie dată.
made-more = Dacă ceva este greșit sau lipsește, spune-ne: { $contact }. Ai dreptul să ne ceri să corectăm.
made-whole-record = Ai și dreptul să ceri o copie a întregului tău dosar, la aceeași adresă. Poți face asta la orice vârstă. Nu costă nimic și nu trebuie să spui de ce o vrei. Este posibil ca legea să ceară ca unele părți să nu fie arătate.
made-elsewhere = Și alții pot avea dosare despre tine. Poți cere o copie de la fiecare:

# The present again, and what comes.
next-heading = Acum și ce urmează
hopes-intro = Acestea sunt speranțele tale, așa cum s-au scris.
hopes-none = Dosarul tău nu spune la ce speri. Asta poți spune tu, când și dacă vrei.
fill-heading = Spațiu pentru tine
fill-intro = Aceste pagini sunt ale tale, să le folosești cum vrei. Le poți lăsa și goale.
fill-ask = Ce vreau să aflu:
fill-draw-heading = Spațiu liber
fill-draw = Poți folosi acest spațiu pentru note, fotografii, desene sau orice altceva.
talk-heading = Sprijin și oameni cu care poți vorbi
talk-intro = Poate fi greu să citești despre propria viață, chiar dacă știai deja multe. Poți citi în ritmul tău și te poți opri oricând vrei. Nu trebuie să citești fără nimeni lângă tine. Poți vorbi cu oricare dintre acești oameni.

# Wording of the life story for the age 11-14 in Romanian, where it differs from the usual one.
# review: draft. No named person has reviewed this wording yet.

# The present.
now-name = Te cheamă { $name }. Numele tău complet este { $full }.
now-age = Ai { $age ->
    [one] 1 an
    [few] { $age } ani
   *[other] { $age } de ani
  }.
now-home = Locuiești cu { $carers } și ești aici din { $from }.
now-home-named = Locuiești la { $home } și ești aici din { $from }.
now-languages = Limbile în care vorbești sau comunici prin semne: { $languages }.
now-ethnicity = Originea familiei tale: { $ethnicity }
now-religion = Religie sau credință: { $religion }
about-heading = Cum te descrii
person-full = { $name } are numele complet { $full }.
tree-intro = Aceștia sunt oameni din familia ta care apar cu numele în dosarul tău. Generația cea mai în vârstă este sus.
tree-me = tu

# Why, and who decided.
why-safe = Fiecare copil are dreptul să fie în siguranță și ca cineva să aibă grijă de el. Este treaba adulților să facă să fie așa.
why-not-your-fault = Nimic din toate acestea nu a fost vina ta. Era datoria adulților să te țină în siguranță, și adulții au luat aceste decizii.
why-more-later = Aceasta nu este toată povestea. O parte din ea este pentru când vei fi mai mare. Poți totuși întreba despre ea acum și poți cere să îți vezi dosarul.
statuses-heading = Ce a spus legea despre tine și când
decisions-heading-story = Decizii importante despre viața ta
decisions-intro-story = Pentru fiecare decizie poți citi cine a luat-o, de ce și ce ai crezut tu. Dacă lipsește ceva aici, ne poți întreba.
decided-because = Motivul:
decided-you-wanted = Ce ai crezut tu:

# Homes.
homes-heading = Unde ai locuit
homes-count = { $count ->
    [one] Dosarul tău numește un loc în care ai locuit sau ai stat.
    [few] Dosarul tău numește { $count } locuri în care ai locuit sau ai stat.
   *[other] Dosarul tău numește { $count } de locuri în care ai locuit sau ai stat.
  }
home-age = { $age ->
    [0] Erai bebeluș
    [one] Aveai 1 an
    [few] Aveai { $age } ani
   *[other] Aveai { $age } de ani
  } când te-ai mutat aici. Era { $kind } și ai locuit aici { $span }.
home-age-now = { $age ->
    [0] Erai bebeluș
    [one] Aveai 1 an
    [few] Aveai { $age } ani
   *[other] Aveai { $age } de ani
  } când te-ai mutat aici. Este { $kind } și locuiești aici { $span }.
home-kinship = casa unor rude sau prieteni ai familiei
home-others = Cine mai locuia aici pe atunci: { $others }.
seasons-heading = Casele tale pe o linie a timpului

# Family and friends, what you did and what is yours.
family-time-heading = Legătura cu familia și prietenii
family-time-now = Ce este stabilit acum:
family-time-then = Ce era stabilit ({ $span }):
achievements-heading = Ce ai reușit
things-heading = Lucruri care îți aparțin
thing-returned = Asta ți s-a dat înapoi ({ $on }).
thing-kept-unknown = Dosarul nu spune unde se află. Ne poți cere să aflăm.
photos-held = { $count ->
    [one] Încă o fotografie din dosarul tău nu este arătată aici. Ne poți întreba de ce și dacă o poți vedea.
    [few] Încă { $count } fotografii din dosarul tău nu sunt arătate aici. Ne poți întreba de ce și dacă le poți vedea.
   *[other] Încă { $count } de fotografii din dosarul tău nu sunt arătate aici. Ne poți întreba de ce și dacă le poți vedea.
  }
documents-heading = Documente despre tine
documents-intro = Aceste documente fac parte din dosarul tău. Poți cere să le citești. Este posibil ca legea să ceară ca unele părți să nu fie arătate.

# What is not told, and how it was made.
kept-intro = În dosarul tău scrie mai mult despre viața ta. Aceste părți nu sunt arătate:
gaps-heading = Ce nu este arătat și de ce
gaps-intro = Unele părți din povestea ta nu sunt arătate. Fiecare are un număr. Pentru fiecare poți citi motivul și cine a decis.
gaps-ask = Dacă tu crezi că un loc gol nu este corect, ne poți cere să ne uităm din nou la el. Dă-ne numărul lui: { $contact }.
made-for = { $council } a făcut această poveste pe { $date } din ce scrie în dosarul tău. Unde nu s-a scris nimic, povestea nu îți poate spune nimic.
made-approved = { $approver }, { $role }, a fost de acord să o primești.
made-more = Dacă tu crezi că ceva este greșit sau lipsește, spune-ne și vom verifica: { $contact }. Ne poți cere și să îți vezi dosarul.

# The present again, and what comes.
next-heading = Acum și ce urmează
hopes-intro = Acestea sunt speranțele tale, așa cum sunt scrise în dosarul tău.
hopes-none = Încă nu s-a scris nimic despre speranțele tale. Le poți adăuga aici, dacă vrei.
fill-heading = Paginile tale
fill-intro = Aceste pagini sunt ale tale. Poți scrie pe ele, poți reveni la ele mai târziu sau le poți lăsa goale.
fill-draw-heading = Spațiu liber
fill-draw = Poți desena, scrie sau lipi orice vrei.
talk-heading = Oameni cu care poți vorbi
talk-intro = Poate fi greu să citești despre propria viață. Pot să apară sentimente puternice și întrebări noi. Poți lua o pauză oricând. Poți vorbi cu oricare dintre acești oameni.

# Wording of languages and of the ways of reading: Romanian.
# review: draft. No named person has reviewed this wording yet.

# The languages, as they are called in this one.
language-en-GB = engleză
language-cy = galeză
language-ar = arabă
language-ckb = kurdă (sorani)
language-ps = paștună
language-prs = dari
language-fa = persană (farsi)
language-ti = tigrină
language-am = amharică
language-vi = vietnameză
language-sq = albaneză
language-ur = urdu
language-pa = punjabi
language-bn = bengaleză
language-pl = poloneză
language-ro = română
language-pt = portugheză
language-uk = ucraineană
language-so = somaleză
language-other = altă limbă

# The fonts, by their names.
Face-atkinson = Atkinson Hyperlegible Next
Face-andika = Andika
Face-lexend = Lexend
Face-opendyslexic = OpenDyslexic

# Words of the record in another language than the pack.
words-are-in = Limba cuvintelor din acest chenar: { $language }. Sunt așa cum le-a scris cineva.
words-untranslated = Încă nu le-a tradus nimeni. Un interpret poate ajuta la citirea lor: { $contact }.
words-original = Așa cum s-a scris, în limba: { $language }
words-translation = În limba: { $language }
words-translated-by = Traducere: { $translator }, { $date }. Verificare: { $checker }.
some-words-in = Unele cuvinte din acest pachet sunt în altă limbă ({ $language }), pentru că dosarul s-a scris în ea. Încă nu le-a tradus nimeni. Un interpret poate ajuta la citirea lor. Întrebări aici: { $contact }.
interpreter-here = La citirea acestui text a ajutat un interpret, { $name } ({ $date }).
read-through-here = { $name } a ajutat la citirea acestui text ({ $date }).
wording-not-checked = Propozițiile fixe ale acestui pachet ({ $language }) sunt o ciornă. Nu le-a verificat nicio persoană numită.

# The ways of reading.
forms-heading = Alte forme ale acestui text
forms-intro = Aceleași cuvinte se pot primi și în altă formă. Se pot cere aici: { $contact }.
form-standard = tipărit ca de obicei
form-large-print = cu litere mari
form-dyslexia = tipărit pentru cititori cu dislexie
form-high-contrast = tipărit cu contrast puternic
form-easy-read = în Easy Read (ușor de citit), cu imagini
form-html = ca pagină pentru telefon sau calculator
form-epub = ca e-book
form-braille = în braille
form-spoken = de ascultat
form-language = în altă limbă
skip-to-words = Mergi la cuvinte
part-of-contents = Ce se află aici
picture-of = Imagine: { $what }
easy-heading-note = Acest text este în Easy Read (ușor de citit). Imaginile ajută la a spune ce spun cuvintele.
easy-word = { $word } înseamnă asta: { $meaning }
easy-not-yet-heading = Părți care nu sunt încă în Easy Read
easy-not-yet = { $count ->
    [one] O parte nu este încă în Easy Read. Un lucrător va ajuta la citirea ei.
    [few] { $count } părți nu sunt încă în Easy Read. Un lucrător va ajuta la citirea lor.
   *[other] { $count } de părți nu sunt încă în Easy Read. Un lucrător va ajuta la citirea lor.
  }
spoken-gap = Aici s-a lăsat ceva deoparte: { $what }.
spoken-picture = Aici este o imagine. Ea arată: { $what }
spoken-table-row = Rândul { $number }.
spoken-list = O listă cu { $count ->
    [one] un lucru.
    [few] { $count } lucruri.
   *[other] { $count } de lucruri.
  }
spoken-end = Acesta este sfârșitul.
braille-print-page = pagina tipărită { $page }

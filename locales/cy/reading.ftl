# Wording of languages and of the ways of reading: Welsh.
# review: draft. No named person has reviewed this wording yet.

# The languages, as they are called in this one. Pashto and Tigrinya have the same name in Welsh.
language-en-GB = Saesneg
language-cy = Cymraeg
language-ar = Arabeg
language-ckb = Cwrdeg (Sorani)
language-ps = { "Pashto" }
language-prs = Dari
language-fa = Ffarsi
language-ti = { "Tigrinya" }
language-am = Amhareg
language-vi = Fietnameg
language-sq = Albaneg
language-ur = Wrdw
language-pa = Pwnjabeg
language-bn = Bengaleg
language-pl = Pwyleg
language-ro = Rwmaneg
language-pt = Portiwgaleg
language-uk = Wcreineg
language-so = Somaleg
language-other = iaith arall

# The fonts, by their names.
Face-atkinson = ffont Atkinson Hyperlegible Next
Face-andika = ffont Andika
Face-lexend = ffont Lexend
Face-opendyslexic = ffont OpenDyslexic

# Words of the record in another language than the pack.
words-are-in = Dyma iaith y geiriau yn y blwch hwn, fel yr ysgrifennodd rhywun nhw: { $language }.
words-untranslated = Does neb wedi eu cyfieithu nhw eto. Gall cyfieithydd ar y pryd eu darllen nhw gyda chi: { $contact }.
words-original = Fel y cafodd ei ysgrifennu (iaith: { $language })
words-translation = Iaith: { $language }
words-translated-by = Cyfieithydd: { $translator }, { $date }. Wedi’i wirio gan: { $checker }.
some-words-in = Dyma iaith rhai o eiriau’r pecyn hwn: { $language }. Dyna’r iaith y cafodd y cofnod ei ysgrifennu ynddi. Does neb wedi eu cyfieithu nhw eto. Gall cyfieithydd ar y pryd eu darllen nhw gyda chi. Gofynnwch yma: { $contact }.
interpreter-here = Helpodd cyfieithydd ar y pryd, { $name }, i ddarllen hwn gyda chi ({ $date }).
read-through-here = Darllenodd { $name } hwn gyda chi ({ $date }).
wording-not-checked = Drafft yw brawddegau sefydlog y pecyn hwn (iaith: { $language }). Does neb wedi’i enwi sydd wedi eu gwirio nhw.

# The ways of reading.
forms-heading = Ffyrdd eraill o gael hwn
forms-intro = Gallwch chi gael yr un geiriau ar ffurf arall. Gofynnwch am hyn: { $contact }.
form-standard = wedi’i argraffu yn y ffordd arferol
form-large-print = mewn print bras
form-dyslexia = wedi’i argraffu ar gyfer darllenwyr â dyslecsia
form-high-contrast = wedi’i argraffu mewn cyferbyniad cryf
form-easy-read = mewn Easy Read (Hawdd ei Ddeall), gyda lluniau
form-html = fel tudalen ar gyfer ffôn neu gyfrifiadur
form-epub = fel e-lyfr
form-braille = mewn braille
form-spoken = i wrando arno
form-language = mewn iaith arall
skip-to-words = Mynd at y geiriau
part-of-contents = Beth sydd yma
picture-of = Llun: { $what }
easy-heading-note = Mae hwn mewn Easy Read (Hawdd ei Ddeall). Mae’r lluniau’n helpu i ddangos beth mae’r geiriau’n ei ddweud.
easy-word = Ystyr { $word } yw hyn: { $meaning }
easy-not-yet-heading = Rhannau sydd ddim mewn Easy Read (Hawdd ei Ddeall) eto
easy-not-yet = { $count ->
    [zero] Mae { $count } rhan sydd ddim mewn Easy Read (Hawdd ei Ddeall) eto. Bydd gweithiwr yn eich helpu chi gyda nhw.
    [one] Mae un rhan sydd ddim mewn Easy Read (Hawdd ei Ddeall) eto. Bydd gweithiwr yn eich helpu chi gyda hi.
    [two] Mae { $count } ran sydd ddim mewn Easy Read (Hawdd ei Ddeall) eto. Bydd gweithiwr yn eich helpu chi gyda nhw.
    [few] Mae { $count } rhan sydd ddim mewn Easy Read (Hawdd ei Ddeall) eto. Bydd gweithiwr yn eich helpu chi gyda nhw.
    [many] Mae { $count } rhan sydd ddim mewn Easy Read (Hawdd ei Ddeall) eto. Bydd gweithiwr yn eich helpu chi gyda nhw.
   *[other] Mae { $count } rhan sydd ddim mewn Easy Read (Hawdd ei Ddeall) eto. Bydd gweithiwr yn eich helpu chi gyda nhw.
  }
spoken-gap = Mae rhywbeth wedi’i adael allan yma. Dyma beth yw e: { $what }.
spoken-picture = Dyma lun. Mae’n dangos hyn: { $what }
spoken-table-row = Rhes { $number }.
spoken-list = Rhestr o { $count ->
    [zero] { $count } peth.
    [one] un peth.
    [two] { $count } beth.
    [few] { $count } pheth.
    [many] { $count } pheth.
   *[other] { $count } peth.
  }
spoken-end = Dyma’r diwedd.
braille-print-page = tudalen brint { $page }

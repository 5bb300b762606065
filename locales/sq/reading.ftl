# Wording of languages and of the ways of reading: Albanian.
# review: draft. No named person has reviewed this wording yet.

# The languages, as they are called in this one.
language-en-GB = anglisht
language-cy = uellsisht
language-ar = arabisht
language-ckb = kurdisht (sorani)
language-ps = pashtunisht
language-prs = darisht
language-fa = persisht (farsi)
language-ti = tigrinisht
language-am = amarisht
language-vi = vietnamisht
language-sq = shqip
language-ur = urdu
language-pa = panxhabisht
language-bn = bengalisht
language-pl = polonisht
language-ro = rumanisht
language-pt = portugalisht
language-uk = ukrainisht
language-so = somalisht
language-other = një gjuhë tjetër

# The fonts, by their names.
Face-atkinson = Atkinson Hyperlegible Next
Face-andika = Andika
Face-lexend = Lexend
Face-opendyslexic = OpenDyslexic

# Words of the record in another language than the pack.
words-are-in = Gjuha e fjalëve në këtë kuti: { $language }. Janë ashtu si i shkroi dikush.
words-untranslated = Ende nuk i ka përkthyer askush. Një përkthyes me gojë mund të ndihmojë për t’i lexuar: { $contact }.
words-original = Ashtu si u shkrua, gjuha: { $language }
words-translation = Gjuha: { $language }
words-translated-by = Përkthyer nga { $translator }, { $date }. Kontrolluar nga { $checker }.
some-words-in = Disa fjalë të kësaj pakete janë në një gjuhë tjetër ({ $language }), sepse dosja u shkrua në të. Ende nuk i ka përkthyer askush. Një përkthyes me gojë mund të ndihmojë për t’i lexuar. Pyetje këtu: { $contact }.
interpreter-here = Një përkthyes me gojë, { $name }, ndihmoi për ta lexuar këtë bashkë ({ $date }).
read-through-here = Kjo u lexua bashkë me { $name } ({ $date }).
wording-not-checked = Fjalitë e gatshme të kësaj pakete ({ $language }) janë draft. Asnjë person me emër nuk i ka kontrolluar.

# The ways of reading.
forms-heading = Mënyra të tjera për ta pasur këtë
forms-intro = Të njëjtat fjalë mund të merren në një formë tjetër. Mund të kërkohen këtu: { $contact }.
form-standard = të shtypura si zakonisht
form-large-print = me shkronja të mëdha
form-dyslexia = të shtypura për lexues me disleksi
form-high-contrast = të shtypura me kontrast të fortë
form-easy-read = në Easy Read (lehtë për t’u lexuar), me figura
form-html = si faqe për telefon ose kompjuter
form-epub = si libër elektronik
form-braille = në brail
form-spoken = për t’u dëgjuar
form-language = në një gjuhë tjetër
skip-to-words = Shko te fjalët
part-of-contents = Çfarë ka këtu
picture-of = Figurë: { $what }
easy-heading-note = Kjo është në Easy Read (lehtë për t’u lexuar). Figurat ndihmojnë të tregohet çfarë thonë fjalët.
easy-word = { $word } ka këtë kuptim: { $meaning }
easy-not-yet-heading = Pjesë që ende nuk janë në Easy Read
easy-not-yet = { $count ->
    [one] Një pjesë ende nuk është në Easy Read. Një punonjës do të ndihmojë për të.
   *[other] { $count } pjesë ende nuk janë në Easy Read. Një punonjës do të ndihmojë për to.
  }
spoken-gap = Këtu është lënë jashtë diçka: { $what }.
spoken-picture = Këtu është një figurë. Ajo tregon: { $what }
spoken-table-row = Rreshti { $number }.
spoken-list = Një listë me { $count ->
    [one] një gjë.
   *[other] { $count } gjëra.
  }
spoken-end = Ky është fundi.
braille-print-page = faqja e shtypur { $page }

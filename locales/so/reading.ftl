# Wording of languages and of the ways of reading: Somali.
# review: draft. No named person has reviewed this wording yet.

# The languages, as they are called in this one.
language-en-GB = Af-Ingiriisi
language-cy = Af-Weelish
language-ar = Af-Carabi
language-ckb = Af-Kurdi (Sorani)
language-ps = Af-Bashtuu
language-prs = Af-Daari
language-fa = Af-Faarsi
language-ti = Af-Tigrinya
language-am = Af-Amxaari
language-vi = Af-Fiyatnaamiis
language-sq = Af-Albaaniyaan
language-ur = Af-Urduu
language-pa = Af-Bunjaabi
language-bn = Af-Bangaali
language-pl = Af-Boolish
language-ro = Af-Romaaniyaan
language-pt = Af-Bortaqiis
language-uk = Af-Yukreeniyaan
language-so = Af-Soomaali
language-other = luqad kale

# The fonts, by their names.
Face-atkinson = Atkinson Hyperlegible Next
Face-andika = Andika
Face-lexend = Lexend
Face-opendyslexic = OpenDyslexic

# Words of the record in another language than the pack.
words-are-in = Ereyada sanduuqan ku jira waxay ku qoran yihiin { $language }, sidii qof u qoray.
words-untranslated = Weli cidna ma tarjumin. Turjubaan ayaa kula akhrin kara: { $contact }.
words-original = Sidii loo qoray, oo ah { $language }
words-translation = Oo ah { $language }
words-translated-by = Qofka tarjumay: { $translator }, { $date }. Qofka hubiyey: { $checker }.
some-words-in = Ereyada xirmadan qaarkood waxay ku qoran yihiin { $language }, maxaa yeelay diiwaanka ayaa luqaddaas lagu qoray. Weli cidna ma tarjumin. Turjubaan ayaa kula akhrin kara. Halkan weydii: { $contact }.
interpreter-here = Turjubaan ayaa ka caawiyey in tan lala akhriyo adiga: { $name } ({ $date }).
read-through-here = Qofka tan kula akhriyey: { $name } ({ $date }).
wording-not-checked = Jumladaha joogtada ah ee xirmadan oo ah { $language } waa qabyo. Ma jiro qof magaciisa la sheegay oo hubiyey.

# The ways of reading.
forms-heading = Habab kale oo aad tan ku heli karto
forms-intro = Isla ereyadan waxaad ku heli kartaa hab kale. Weydiiso: { $contact }.
form-standard = daabacaad caadi ah
form-large-print = far waaweyn
form-dyslexia = daabacaad loogu talagalay akhristayaasha qaba dyslexia
form-high-contrast = daabacaad midabbadu aad u kala muuqdaan
form-easy-read = Easy Read (akhris fudud), oo sawirro leh
form-html = bog telefoon ama kombiyuutar
form-epub = buug elektaroonig ah
form-braille = farta dadka indhaha la’ (braille)
form-spoken = in la dhegeysto
form-language = luqad kale
skip-to-words = U gudub ereyada
part-of-contents = Waxa halkan ku jira
picture-of = Sawir: { $what }
easy-heading-note = Tani waa Easy Read (akhris fudud). Sawirradu waxay kaa caawinayaan inay sheegaan waxa ereyadu leeyihiin.
easy-word = { $word } macnaheedu waa: { $meaning }
easy-not-yet-heading = Qaybaha aan weli ahayn Easy Read (akhris fudud)
easy-not-yet = { $count ->
    [one] Hal qayb weli ma aha Easy Read (akhris fudud). Shaqaale ayaa kaa caawin doona.
   *[other] { $count } qaybood weli ma aha Easy Read (akhris fudud). Shaqaale ayaa kaa caawin doona.
  }
spoken-gap = Halkan wax baa laga reebay. Waa { $what }.
spoken-picture = Halkan waxaa ku yaalla sawir. Wuxuu muujinayaa: { $what }
spoken-table-row = Safka { $number }.
spoken-list = Liis ka kooban { $count ->
    [one] hal shay.
   *[other] { $count } shay.
  }
spoken-end = Tani waa dhammaadka.
braille-print-page = bogga daabacan { $page }

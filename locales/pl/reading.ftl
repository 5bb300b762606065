# Wording of languages and of the ways of reading: Polish.
# review: draft. No named person has reviewed this wording yet.

# The languages, as they are called in this one.
language-en-GB = angielski
language-cy = walijski
language-ar = arabski
language-ckb = kurdyjski (sorani)
language-ps = paszto
language-prs = dari
language-fa = perski (farsi)
language-ti = tigrinia
language-am = amharski
language-vi = wietnamski
language-sq = albański
language-ur = urdu
language-pa = pendżabski
language-bn = bengalski
language-pl = polski
language-ro = rumuński
language-pt = portugalski
language-uk = ukraiński
language-so = somalijski
language-other = inny język

# The fonts, by their names.
Face-atkinson = Atkinson Hyperlegible Next
Face-andika = Andika
Face-lexend = Lexend
Face-opendyslexic = OpenDyslexic

# Words of the record in another language than the pack.
words-are-in = Język słów w tej ramce: { $language }. Tak je ktoś zapisał.
words-untranslated = Nikt ich jeszcze nie przetłumaczył. Tłumacz może pomóc w ich przeczytaniu: { $contact }.
words-original = Tak, jak to zapisano (język: { $language })
words-translation = Język: { $language }
words-translated-by = Tłumaczenie: { $translator }, { $date }. Sprawdzenie: { $checker }.
some-words-in = Niektóre słowa w tym pakiecie są w języku, w którym napisano dokumentację ({ $language }). Nikt ich jeszcze nie przetłumaczył. Tłumacz może pomóc w ich przeczytaniu. Tu można o to poprosić: { $contact }.
interpreter-here = Przy wspólnym czytaniu pomagał tłumacz: { $name } ({ $date }).
read-through-here = Wspólne czytanie. Z kim: { $name } ({ $date }).
wording-not-checked = Stałe zdania tego pakietu w tym języku ({ $language }) to wersja robocza. Nie sprawdziła ich żadna osoba wymieniona z nazwiska.

# The ways of reading.
forms-heading = Inne formy tego tekstu
forms-intro = Te same słowa można dostać w innej formie. Tu można o to poprosić: { $contact }.
form-standard = zwykły druk
form-large-print = duży druk
form-dyslexia = druk dla osób z dysleksją
form-high-contrast = druk o silnym kontraście
form-easy-read = Easy Read (łatwy do czytania), z obrazkami
form-html = strona na telefon lub komputer
form-epub = e-book
form-braille = alfabet Braille’a
form-spoken = do słuchania
form-language = inny język
skip-to-words = Przejdź do tekstu
part-of-contents = Co tu jest
picture-of = Obrazek: { $what }
easy-heading-note = To jest tekst Easy Read (łatwy do czytania). Obrazki pomagają zrozumieć, co mówią słowa.
easy-word = { $word } oznacza: { $meaning }
easy-not-yet-heading = Części, których nie ma jeszcze w Easy Read
easy-not-yet = { $count ->
    [one] Jednej części nie ma jeszcze w Easy Read. Pomoże w niej ktoś z pracowników.
    [few] { $count } części nie ma jeszcze w Easy Read. Pomoże w nich ktoś z pracowników.
    [many] { $count } części nie ma jeszcze w Easy Read. Pomoże w nich ktoś z pracowników.
   *[other] { $count } części nie ma jeszcze w Easy Read. Pomoże w nich ktoś z pracowników.
  }
spoken-gap = Tu coś pominięto. To jest: { $what }.
spoken-picture = Tu jest obrazek. Pokazuje: { $what }
spoken-table-row = Wiersz { $number }.
spoken-list = Lista: { $count ->
    [one] jedna rzecz
    [few] { $count } rzeczy
    [many] { $count } rzeczy
   *[other] { $count } rzeczy
  }.
spoken-end = To już koniec.
braille-print-page = strona w druku { $page }

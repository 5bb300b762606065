# Wording of languages and of the ways of reading: British English.
# review: draft. No named person has reviewed this wording yet.

# The languages, as they are called in this one.
language-en-GB = English
language-cy = Welsh
language-ar = Arabic
language-ckb = Kurdish (Sorani)
language-ps = Pashto
language-prs = Dari
language-fa = Farsi
language-ti = Tigrinya
language-am = Amharic
language-vi = Vietnamese
language-sq = Albanian
language-ur = Urdu
language-pa = Punjabi
language-bn = Bengali
language-pl = Polish
language-ro = Romanian
language-pt = Portuguese
language-uk = Ukrainian
language-so = Somali
language-other = another language

# The fonts, by their names.
Face-atkinson = Atkinson Hyperlegible Next
Face-andika = Andika
Face-lexend = Lexend
Face-opendyslexic = OpenDyslexic

# Words of the record in another language than the pack.
words-are-in = The words in this box are in { $language }, as somebody wrote them.
words-untranslated = Nobody has translated them yet. An interpreter can read them with you: { $contact }.
words-original = As it was written, in { $language }
words-translation = In { $language }
words-translated-by = Translated by { $translator }, { $date }. Checked by { $checker }.
some-words-in = Some words of this pack are in { $language }, because the record was written in it. Nobody has translated them yet. An interpreter can read them with you. Ask here: { $contact }.
interpreter-here = An interpreter, { $name }, helped to read this with you ({ $date }).
read-through-here = { $name } read this with you ({ $date }).
wording-not-checked = The fixed sentences of this pack in { $language } are a draft. No named person has checked them.

# The ways of reading.
forms-heading = Other ways to have this
forms-intro = You can have the same words in another form. Ask for it: { $contact }.
form-standard = printed as usual
form-large-print = in large print
form-dyslexia = printed for readers with dyslexia
form-high-contrast = printed in strong contrast
form-easy-read = in Easy Read, with pictures
form-html = as a page for a phone or a computer
form-epub = as an e-book
form-braille = in braille
form-spoken = to listen to
form-language = in another language
skip-to-words = Go to the words
part-of-contents = What is in here
picture-of = Picture: { $what }
easy-heading-note = This is in Easy Read. The pictures help to tell what the words say.
easy-word = { $word } means this: { $meaning }
easy-not-yet-heading = Parts that are not in Easy Read yet
easy-not-yet = { $count ->
    [one] One part is not in Easy Read yet. A worker will help you with it.
   *[other] { $count } parts are not in Easy Read yet. A worker will help you with them.
  }
spoken-gap = Something is left out here. It is { $what }.
spoken-picture = Here is a picture. It shows: { $what }
spoken-table-row = Row { $number }.
spoken-list = A list of { $count ->
    [one] one thing.
   *[other] { $count } things.
  }
spoken-end = This is the end.
braille-print-page = print page { $page }

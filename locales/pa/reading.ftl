# Wording of languages and of the ways of reading: Punjabi (Gurmukhi).
# review: draft. No named person has reviewed this wording yet.

# The languages, as they are called in this one.
language-en-GB = ਅੰਗਰੇਜ਼ੀ
language-cy = ਵੈਲਸ਼
language-ar = ਅਰਬੀ
language-ckb = ਕੁਰਦੀ (ਸੋਰਾਨੀ)
language-ps = ਪਸ਼ਤੋ
language-prs = ਦਰੀ
language-fa = ਫ਼ਾਰਸੀ
language-ti = ਟਿਗ੍ਰੀਨੀਆ
language-am = ਅਮਹਾਰਿਕ
language-vi = ਵੀਅਤਨਾਮੀ
language-sq = ਅਲਬਾਨੀਅਨ
language-ur = ਉਰਦੂ
language-pa = ਪੰਜਾਬੀ
language-bn = ਬੰਗਾਲੀ
language-pl = ਪੋਲਿਸ਼
language-ro = ਰੋਮਾਨੀਅਨ
language-pt = ਪੁਰਤਗਾਲੀ
language-uk = ਯੂਕਰੇਨੀ
language-so = ਸੋਮਾਲੀ
language-other = ਇੱਕ ਹੋਰ ਭਾਸ਼ਾ

# The fonts, by their names.
Face-atkinson = Atkinson Hyperlegible Next
Face-andika = Andika
Face-lexend = Lexend
Face-opendyslexic = OpenDyslexic

# Words of the record in another language than the pack.
words-are-in = ਇਸ ਡੱਬੇ ਦੇ ਸ਼ਬਦ { $language } ਵਿੱਚ ਹਨ, ਜਿਵੇਂ ਕਿਸੇ ਨੇ ਲਿਖੇ ਸਨ।
words-untranslated = ਇਹਨਾਂ ਦਾ ਅਜੇ ਕਿਸੇ ਨੇ ਅਨੁਵਾਦ ਨਹੀਂ ਕੀਤਾ। ਕੋਈ ਦੁਭਾਸ਼ੀਆ ਤੁਹਾਡੇ ਨਾਲ ਇਹ ਪੜ੍ਹ ਸਕਦਾ ਹੈ: { $contact }।
words-original = ਜਿਵੇਂ ਲਿਖਿਆ ਗਿਆ ਸੀ, { $language } ਵਿੱਚ
words-translation = { $language } ਵਿੱਚ
words-translated-by = ਕਿਸ ਨੇ ਅਨੁਵਾਦ ਕੀਤਾ: { $translator }, { $date }। ਕਿਸ ਨੇ ਜਾਂਚ ਕੀਤੀ: { $checker }।
some-words-in = ਇਸ ਪੈਕ ਦੇ ਕੁਝ ਸ਼ਬਦ { $language } ਵਿੱਚ ਹਨ, ਕਿਉਂਕਿ ਰਿਕਾਰਡ ਉਸ ਵਿੱਚ ਲਿਖਿਆ ਗਿਆ ਸੀ। ਇਹਨਾਂ ਦਾ ਅਜੇ ਕਿਸੇ ਨੇ ਅਨੁਵਾਦ ਨਹੀਂ ਕੀਤਾ। ਕੋਈ ਦੁਭਾਸ਼ੀਆ ਤੁਹਾਡੇ ਨਾਲ ਇਹ ਪੜ੍ਹ ਸਕਦਾ ਹੈ। ਇੱਥੇ ਪੁੱਛੋ: { $contact }।
interpreter-here = ਦੁਭਾਸ਼ੀਏ { $name } ਨੇ ਤੁਹਾਡੇ ਨਾਲ ਇਹ ਪੜ੍ਹਨ ਵਿੱਚ ਮਦਦ ਕੀਤੀ ({ $date })।
read-through-here = { $name } ਨੇ ਤੁਹਾਡੇ ਨਾਲ ਇਹ ਪੜ੍ਹਿਆ ({ $date })।
wording-not-checked = ਇਸ ਪੈਕ ਦੇ { $language } ਵਿੱਚ ਲਿਖੇ ਪੱਕੇ ਵਾਕ ਇੱਕ ਖਰੜਾ ਹਨ। ਕਿਸੇ ਅਜਿਹੇ ਵਿਅਕਤੀ ਨੇ, ਜਿਸ ਦਾ ਨਾਂ ਦਰਜ ਹੋਵੇ, ਇਹਨਾਂ ਦੀ ਜਾਂਚ ਨਹੀਂ ਕੀਤੀ।

# The ways of reading.
forms-heading = ਇਸ ਨੂੰ ਲੈਣ ਦੇ ਹੋਰ ਤਰੀਕੇ
forms-intro = ਤੁਹਾਨੂੰ ਇਹੀ ਸ਼ਬਦ ਕਿਸੇ ਹੋਰ ਰੂਪ ਵਿੱਚ ਮਿਲ ਸਕਦੇ ਹਨ। ਇੱਥੇ ਮੰਗੋ: { $contact }।
form-standard = ਆਮ ਛਪਾਈ ਵਿੱਚ
form-large-print = ਵੱਡੇ ਅੱਖਰਾਂ ਵਿੱਚ
form-dyslexia = ਡਿਸਲੈਕਸੀਆ ਵਾਲੇ ਪਾਠਕਾਂ ਲਈ ਛਪਿਆ
form-high-contrast = ਗੂੜ੍ਹੇ ਕੰਟਰਾਸਟ ਵਿੱਚ ਛਪਿਆ
form-easy-read = Easy Read (ਸੌਖੀ ਪੜ੍ਹਾਈ) ਵਿੱਚ, ਤਸਵੀਰਾਂ ਨਾਲ
form-html = ਫ਼ੋਨ ਜਾਂ ਕੰਪਿਊਟਰ ਲਈ ਪੰਨੇ ਵਜੋਂ
form-epub = ਈ-ਬੁੱਕ ਵਜੋਂ
form-braille = ਬ੍ਰੇਲ ਵਿੱਚ
form-spoken = ਸੁਣਨ ਲਈ
form-language = ਕਿਸੇ ਹੋਰ ਭਾਸ਼ਾ ਵਿੱਚ
skip-to-words = ਸ਼ਬਦਾਂ ਉੱਤੇ ਜਾਓ
part-of-contents = ਇਸ ਵਿੱਚ ਕੀ ਹੈ
picture-of = ਤਸਵੀਰ: { $what }
easy-heading-note = ਇਹ Easy Read (ਸੌਖੀ ਪੜ੍ਹਾਈ) ਵਿੱਚ ਹੈ। ਤਸਵੀਰਾਂ ਇਹ ਦੱਸਣ ਵਿੱਚ ਮਦਦ ਕਰਦੀਆਂ ਹਨ ਕਿ ਸ਼ਬਦ ਕੀ ਕਹਿੰਦੇ ਹਨ।
easy-word = { $word } ਦਾ ਮਤਲਬ ਇਹ ਹੈ: { $meaning }
easy-not-yet-heading = ਹਿੱਸੇ ਜੋ ਅਜੇ Easy Read ਵਿੱਚ ਨਹੀਂ ਹਨ
easy-not-yet = { $count ->
    [one] ਇੱਕ ਹਿੱਸਾ ਅਜੇ Easy Read ਵਿੱਚ ਨਹੀਂ ਹੈ। ਇੱਕ ਵਰਕਰ ਇਸ ਵਿੱਚ ਤੁਹਾਡੀ ਮਦਦ ਕਰਨਗੇ।
   *[other] { $count } ਹਿੱਸੇ ਅਜੇ Easy Read ਵਿੱਚ ਨਹੀਂ ਹਨ। ਇੱਕ ਵਰਕਰ ਇਹਨਾਂ ਵਿੱਚ ਤੁਹਾਡੀ ਮਦਦ ਕਰਨਗੇ।
  }
spoken-gap = ਇੱਥੇ ਕੁਝ ਛੱਡਿਆ ਗਿਆ ਹੈ। ਇਹ ਹੈ: { $what }।
spoken-picture = ਇੱਥੇ ਇੱਕ ਤਸਵੀਰ ਹੈ। ਇਸ ਵਿੱਚ ਹੈ: { $what }
spoken-table-row = ਕਤਾਰ { $number }।
spoken-list = { $count ->
    [one] ਇੱਕ ਚੀਜ਼ ਦੀ ਸੂਚੀ।
   *[other] { $count } ਚੀਜ਼ਾਂ ਦੀ ਸੂਚੀ।
  }
spoken-end = ਇਹ ਅੰਤ ਹੈ।
braille-print-page = ਛਪਿਆ ਸਫ਼ਾ { $page }

# Wording of languages and of the ways of reading: Amharic.
# review: draft. No named person has reviewed this wording yet.

# The languages, as they are called in this one.
language-en-GB = እንግሊዝኛ
language-cy = ዌልስኛ
language-ar = ዓረብኛ
language-ckb = ኩርድኛ (ሶራኒ)
language-ps = ፓሽቶ
language-prs = ዳሪ
language-fa = ፋርሲ
language-ti = ትግርኛ
language-am = አማርኛ
language-vi = ቬትናምኛ
language-sq = አልባኒያኛ
language-ur = ኡርዱ
language-pa = ፑንጃቢ
language-bn = ቤንጋሊ
language-pl = ፖሊሽኛ
language-ro = ሮማኒያኛ
language-pt = ፖርቱጋልኛ
language-uk = ዩክሬንኛ
language-so = ሶማሊኛ
language-other = ሌላ ቋንቋ

# The fonts, by their names.
Face-atkinson = አትኪንሰን (Atkinson Hyperlegible Next)
Face-andika = አንዲካ (Andika)
Face-lexend = ሌክሰንድ (Lexend)
Face-opendyslexic = ኦፕንዲስሌክሲክ (OpenDyslexic)

# Words of the record in another language than the pack.
words-are-in = በዚህ ሳጥን ውስጥ ያሉት ቃላት አንድ ሰው እንደጻፋቸው ናቸው። ቋንቋ፦ { $language }።
words-untranslated = ገና ማንም አልተረጎማቸውም። አስተርጓሚ አብሮ ሊያነባቸው ይችላል፦ { $contact }።
words-original = እንደተጻፈው፦ { $language }
words-translation = ትርጉም፦ { $language }
words-translated-by = ተርጓሚ፦ { $translator }፣ { $date }። ያረጋገጠው ሰው፦ { $checker }።
some-words-in = መዝገቡ በሌላ ቋንቋ ስለተጻፈ አንዳንድ የዚህ ጥቅል ቃላት በዚያ ቋንቋ ናቸው፦ { $language }። ገና ማንም አልተረጎማቸውም። አስተርጓሚ አብሮ ሊያነባቸው ይችላል። መጠየቂያ፦ { $contact }።
interpreter-here = ይህን አብሮ ለማንበብ የረዳ አስተርጓሚ፦ { $name } ({ $date })።
read-through-here = ይህን አብሮ ያነበበ ሰው፦ { $name } ({ $date })።
wording-not-checked = የዚህ ጥቅል ቋሚ ዓረፍተ ነገሮች በዚህ ቋንቋ ረቂቅ ናቸው፦ { $language }። ስሙ የተጠቀሰ ማንም ሰው አላረጋገጣቸውም።

# The ways of reading.
forms-heading = ይህን በሌላ መልክ ማግኘት
forms-intro = እነዚሁን ቃላት በሌላ መልክ ማግኘት ይቻላል። መጠየቂያ፦ { $contact }።
form-standard = እንደተለመደው የታተመ
form-large-print = በትልልቅ ፊደላት
form-dyslexia = ዲስሌክሲያ (የማንበብ ችግር) ላለባቸው አንባቢዎች የታተመ
form-high-contrast = በጎላ የቀለም ልዩነት የታተመ
form-easy-read = በEasy Read (በቀላል ንባብ)፣ ከሥዕሎች ጋር
form-html = ለስልክ ወይም ለኮምፒውተር የሚሆን ገጽ
form-epub = እንደ ኢ-መጽሐፍ
form-braille = በብሬይል
form-spoken = ለማዳመጥ
form-language = በሌላ ቋንቋ
skip-to-words = ወደ ቃላቱ ለመሄድ
part-of-contents = እዚህ ውስጥ ምን አለ
picture-of = ሥዕል፦ { $what }
easy-heading-note = ይህ በEasy Read (በቀላል ንባብ) የተዘጋጀ ነው። ሥዕሎቹ ቃላቱ የሚሉትን ለመናገር ይረዳሉ።
easy-word = { $word } ማለት ይህ ነው፦ { $meaning }
easy-not-yet-heading = ገና በEasy Read (በቀላል ንባብ) ያልሆኑ ክፍሎች
easy-not-yet = { $count ->
    [one] አንድ ክፍል ገና በEasy Read (በቀላል ንባብ) አልተዘጋጀም። በዚያ ሠራተኛ ይረዳል።
   *[other] { $count } ክፍሎች ገና በEasy Read (በቀላል ንባብ) አልተዘጋጁም። በእነዚያ ሠራተኛ ይረዳል።
  }
spoken-gap = እዚህ የተተወ ነገር አለ። ይህም፦ { $what }።
spoken-picture = እዚህ ሥዕል አለ። የሚያሳየው፦ { $what }
spoken-table-row = ረድፍ { $number }።
spoken-list = ዝርዝር፦ { $count ->
    [one] አንድ ነገር።
   *[other] { $count } ነገሮች።
  }
spoken-end = መጨረሻው ይህ ነው።
braille-print-page = የታተመው ገጽ { $page }

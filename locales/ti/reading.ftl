# Wording of languages and of the ways of reading: Tigrinya.
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
language-am = ኣምሓርኛ
language-vi = ቬትናምኛ
language-sq = ኣልባንኛ
language-ur = ኡርዱ
language-pa = ፑንጃቢ
language-bn = ቤንጋሊ
language-pl = ፖላንድኛ
language-ro = ሮማንኛ
language-pt = ፖርቱጋልኛ
language-uk = ዩክሬንኛ
language-so = ሶማልኛ
language-other = ካልእ ቋንቋ

# The fonts, by their names.
Face-atkinson = ኣትኪንሰን (Atkinson Hyperlegible Next)
Face-andika = ኣንዲካ (Andika)
Face-lexend = ለክሰንድ (Lexend)
Face-opendyslexic = ኦፐንዲስለክሲክ (OpenDyslexic)

# Words of the record in another language than the pack.
words-are-in = ኣብዚ ሳንዱቕ ዘለዉ ቃላት ከምቲ ሓደ ሰብ ዝጸሓፎም ብቋንቋ { $language } እዮም።
words-untranslated = { $you ->
    [female] ክሳብ ሕጂ ዝተርጐሞም ሰብ የለን። ኣስተርጓሚ ምሳኽን ከንብቦም ይኽእል እዩ፦ { $contact }።
   *[other] ክሳብ ሕጂ ዝተርጐሞም ሰብ የለን። ኣስተርጓሚ ምሳኹም ከንብቦም ይኽእል እዩ፦ { $contact }።
  }
words-original = ከምቲ ዝተጻሕፎ፡ ብቋንቋ { $language }
words-translation = ብቋንቋ { $language }
words-translated-by = ተርጓሚ፦ { $translator }፡ { $date }። መርማሪ፦ { $checker }።
some-words-in = { $you ->
    [female] እቲ መዝገብ ብቋንቋ { $language } ስለ ዝተጻሕፈ፡ ገለ ቃላት ናይዚ ጥማር ሰነዳት በቲ ቋንቋ’ቲ እዮም። ክሳብ ሕጂ ዝተርጐሞም ሰብ የለን። ኣስተርጓሚ ምሳኽን ከንብቦም ይኽእል እዩ። ኣብዚ ሕተታ፦ { $contact }።
   *[other] እቲ መዝገብ ብቋንቋ { $language } ስለ ዝተጻሕፈ፡ ገለ ቃላት ናይዚ ጥማር ሰነዳት በቲ ቋንቋ’ቲ እዮም። ክሳብ ሕጂ ዝተርጐሞም ሰብ የለን። ኣስተርጓሚ ምሳኹም ከንብቦም ይኽእል እዩ። ኣብዚ ሕተቱ፦ { $contact }።
  }
interpreter-here = { $you ->
    [female] ኣስተርጓሚ { $name } ነዚ ምሳኽን ኣብ ምንባብ ሓጊዞም ({ $date })።
   *[other] ኣስተርጓሚ { $name } ነዚ ምሳኹም ኣብ ምንባብ ሓጊዞም ({ $date })።
  }
read-through-here = { $you ->
    [female] { $name } ነዚ ምሳኽን ኣንቢቦም ({ $date })።
   *[other] { $name } ነዚ ምሳኹም ኣንቢቦም ({ $date })።
  }
wording-not-checked = እቶም ብቋንቋ { $language } ዘለዉ ስሩዓት ምሉእ ሓሳባት ናይዚ ጥማር ሰነዳት ንድፊ እዮም። ስሙ ዝተጠቕሰ ዝመርመሮም ሰብ የለን።

# The ways of reading.
forms-heading = ነዚ ንምርካብ ካልእ ኣገባባት
forms-intro = { $you ->
    [female] ነዚ ቃላት’ዚ ብኻልእ ኣገባብ ክትረኽባኦ ትኽእላ ኢኽን። ኣብዚ ሕተታ፦ { $contact }።
   *[other] ነዚ ቃላት’ዚ ብኻልእ ኣገባብ ክትረኽብዎ ትኽእሉ ኢኹም። ኣብዚ ሕተቱ፦ { $contact }።
  }
form-standard = ከም ልሙድ ዝተሓትመ
form-large-print = ብዓበይቲ ፊደላት
form-dyslexia = ዲስለክስያ ንዘለዎም ኣንበብቲ ዝተሓትመ
form-high-contrast = ብንጹር ኣፈላላይ ሕብሪ ዝተሓትመ
form-easy-read = ብ Easy Read (ንምንባብ ዝቐለለ)፡ ምስ ስእልታት
form-html = ንሞባይል ወይ ኮምፒተር ዝኸውን ገጽ
form-epub = ኤለክትሮኒካዊ መጽሓፍ
form-braille = ብብረይል
form-spoken = ንምስማዕ ዝኸውን
form-language = ብኻልእ ቋንቋ
skip-to-words = { $you ->
    [female] ናብቲ ጽሑፍ ኪዳ
   *[other] ናብቲ ጽሑፍ ኪዱ
  }
part-of-contents = ኣብዚ ዘሎ
picture-of = ስእሊ፦ { $what }
easy-heading-note = እዚ ብ Easy Read (ንምንባብ ዝቐለለ) እዩ። እቶም ስእልታት እቶም ቃላት ዝብልዎ ኣብ ምንጋር ይሕግዙ።
easy-word = { $word } ማለት፦ { $meaning }
easy-not-yet-heading = ገና ብ Easy Read ዘይተዳለዉ ክፋላት
easy-not-yet = { $you ->
    [female] { $count ->
        [one] ሓደ ክፋል ገና ብ Easy Read ኣይተዳለወን። ሰራሕተኛ ኣብኡ ክሕግዘክን እዩ።
       *[other] { $count } ክፋላት ገና ብ Easy Read ኣይተዳለዉን። ሰራሕተኛ ኣብኦም ክሕግዘክን እዩ።
      }
   *[other] { $count ->
        [one] ሓደ ክፋል ገና ብ Easy Read ኣይተዳለወን። ሰራሕተኛ ኣብኡ ክሕግዘኩም እዩ።
       *[other] { $count } ክፋላት ገና ብ Easy Read ኣይተዳለዉን። ሰራሕተኛ ኣብኦም ክሕግዘኩም እዩ።
      }
  }
spoken-gap = ኣብዚ ሓደ ነገር ተገዲፉ ኣሎ፦ { $what }።
spoken-picture = ኣብዚ ስእሊ ኣሎ። ዘርእዮ፦ { $what }
spoken-table-row = መስርዕ { $number }።
spoken-list = { $count ->
    [one] ሓደ ነገር ዘለዎ ዝርዝር።
   *[other] { $count } ነገራት ዘለዎ ዝርዝር።
  }
spoken-end = እዚ መወዳእታ እዩ።
braille-print-page = ናይ ሕትመት ገጽ { $page }

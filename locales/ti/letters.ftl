# Wording of the letters about a request for access: Tigrinya, for the person who asks.
# review: draft. No named person has reviewed this wording yet.

title-letter-acknowledgement = { $you ->
    [female] ሕቶኽን በጺሑና
   *[other] ሕቶኹም በጺሑና
  }
running-letter-acknowledgement = { $you ->
    [female] ሕቶኽን በጺሑና
   *[other] ሕቶኹም በጺሑና
  }
title-letter-clarification = { $you ->
    [female] ገለ ነገር ክንሓተክን የድልየና
   *[other] ገለ ነገር ክንሓተኩም የድልየና
  }
running-letter-clarification = { $you ->
    [female] ገለ ነገር ክንሓተክን የድልየና
   *[other] ገለ ነገር ክንሓተኩም የድልየና
  }
title-letter-more-time = ተወሳኺ ግዜ የድልየና
running-letter-more-time = ተወሳኺ ግዜ የድልየና
title-letter-cover = { $you ->
    [female] መዝገብክን
   *[other] መዝገብኩም
  }
running-letter-cover = { $you ->
    [female] መዝገብክን
   *[other] መዝገብኩም
  }
title-letter-refusal-in-part = እንታይ ከም ዝተኸወለን ስለምንታይን
running-letter-refusal-in-part = እንታይ ከም ዝተኸወለን ስለምንታይን
title-letter-elsewhere = ደብዳበታት ናብ ካልኦት መዛግብቲ ክህልዎም ዝኽእል
running-letter-elsewhere = ደብዳበታት ናብ ካልኦት


letter-ack-asked = { $you ->
    [female] ኣብ { $asked } መዝገብክን ክትርእያ ሓቲትክን። ነመስግነክን። ሕቶኽን በጺሑና ኣሎ።
   *[other] ኣብ { $asked } መዝገብኩም ክትርእዩ ሓቲትኩም። ነመስግነኩም። ሕቶኹም በጺሑና ኣሎ።
  }
letter-ack-asked-other = { $you ->
    [female] ኣብ { $asked } መዝገብ { $name } ክትርእያ ሓቲትክን። ሕቶኽን በጺሑና ኣሎ።
   *[other] ኣብ { $asked } መዝገብ { $name } ክትርእዩ ሓቲትኩም። ሕቶኹም በጺሑና ኣሎ።
  }
letter-ack-right = { $you ->
    [female] ክትርእያኦ መሰልክን እዩ፡ ዋላ ሓንቲ ኣየኽፍለክንን።
   *[other] ክትርእይዎ መሰልኩም እዩ፡ ዋላ ሓንቲ ኣየኽፍለኩምን።
  }
letter-ack-due = { $you ->
    [female] ክሳብ { $due } መልሲ ክንህበክን ኢና። ተወሳኺ ግዜ እንተ ኣድልዩና፡ ቅድሚ ሽዑ ስለምንታይ ከም ዘድልየና ክንነግረክን ኢና።
   *[other] ክሳብ { $due } መልሲ ክንህበኩም ኢና። ተወሳኺ ግዜ እንተ ኣድልዩና፡ ቅድሚ ሽዑ ስለምንታይ ከም ዘድልየና ክንነግረኩም ኢና።
  }
letter-ack-what-next = { $you ->
    [female] ዘድልየክን ክንህበክን ክትሕግዛና ትኽእላ ኢኽን፦
   *[other] ዘድልየኩም ክንህበኩም ክትሕግዙና ትኽእሉ ኢኹም፦
  }
letter-ack-known = { $you ->
    [female] እትፈልጣኦ ነገር ንገራና፦ ኣስማት፡ ቦታታት፡ ዘጋጠመ ነገር። እትፈልጣኦ ነገር ክንክውል ኣየድልየናን።
   *[other] እትፈልጥዎ ነገር ንገሩና፦ ኣስማት፡ ቦታታት፡ ዘጋጠመ ነገር። እትፈልጥዎ ነገር ክንክውል ኣየድልየናን።
  }
letter-ack-form = { $you ->
    [female] ብኸመይ ከተንብባ ከም እትፈትዋ ንገራና፦ ብወረቐት፡ ኣብ ስክሪን፡ ብዓበይቲ ፊደላት፡ ምስ ስእልታት፡ ብኻልእ ቋንቋ ወይ ብድምጺ።
   *[other] ብኸመይ ከተንብቡ ከም እትፈትዉ ንገሩና፦ ብወረቐት፡ ኣብ ስክሪን፡ ብዓበይቲ ፊደላት፡ ምስ ስእልታት፡ ብኻልእ ቋንቋ ወይ ብድምጺ።
  }
letter-ack-gaps = { $you ->
    [female] ሕጊ ንኻልኦት ሰባት’ውን ይሕልዎም እዩ፡ ስለዚ ገለ ክፋላት ክኽወሉ ይኽእሉ። ነፍሲ ወከፎም ቁጽርን ምኽንያትን ኣለዎም፡ ዳግማይ ክንርእዮም ክትሓታና ትኽእላ ኢኽን።
   *[other] ሕጊ ንኻልኦት ሰባት’ውን ይሕልዎም እዩ፡ ስለዚ ገለ ክፋላት ክኽወሉ ይኽእሉ። ነፍሲ ወከፎም ቁጽርን ምኽንያትን ኣለዎም፡ ዳግማይ ክንርእዮም ክትሓቱና ትኽእሉ ኢኹም።
  }
letter-ack-feel = { $you ->
    [female] መዝገብ ብርቱዕ ስምዒታት ከልዕል ይኽእል። ከተንብባኦ ከለኽን ሓደ ሰብ ምሳኽን ክኸውን ይኽእል እዩ። እዞም ሰባት ክድግፉኽን ይኽእሉ እዮም፦
   *[other] መዝገብ ብርቱዕ ስምዒታት ከልዕል ይኽእል። ከተንብብዎ ከለኹም ሓደ ሰብ ምሳኹም ክኸውን ይኽእል እዩ። እዞም ሰባት ክድግፉኹም ይኽእሉ እዮም፦
  }
letter-clar-asked = { $you ->
    [female] ኣብ { $asked } መዝገብክን ክትርእያ ሓቲትክን።
   *[other] ኣብ { $asked } መዝገብኩም ክትርእዩ ሓቲትኩም።
  }
letter-clar-asked-other = { $you ->
    [female] ኣብ { $asked } መዝገብ { $name } ክትርእያ ሓቲትክን።
   *[other] ኣብ { $asked } መዝገብ { $name } ክትርእዩ ሓቲትኩም።
  }
letter-clar-need = ኣብቲ ቅኑዕ ቦታታት ምእንቲ ክንደሊ፡ ቁሩብ ዝያዳ ክንፈልጥ የድልየና፦
letter-clar-clock = { $you ->
    [female] መልስኽን ክንጽበ ከለና፡ እቲ ሕጊ ዝህበና ግዜ ደው ይብል። ካብ { $stopped } ኣትሒዙ ደው ኢሉ ኣሎ። ካብታ መልሲ እትህባላ መዓልቲ ኣትሒዙ ይቕጽል።
   *[other] መልስኹም ክንጽበ ከለና፡ እቲ ሕጊ ዝህበና ግዜ ደው ይብል። ካብ { $stopped } ኣትሒዙ ደው ኢሉ ኣሎ። ካብታ መልሲ እትህቡላ መዓልቲ ኣትሒዙ ይቕጽል።
  }
letter-clar-no-answer = { $you ->
    [female] መልሲ ክትህባ እንተ ዘይክኢልክን፡ ንዕኡ’ውን ንገራና። ሽዑ በቲ እንፈልጦ ክሳብ ዝከኣለና ክንደሊ ኢና።
   *[other] መልሲ ክትህቡ እንተ ዘይክኢልኩም፡ ንዕኡ’ውን ንገሩና። ሽዑ በቲ እንፈልጦ ክሳብ ዝከኣለና ክንደሊ ኢና።
  }
letter-clar-how = { $you ->
    [female] ብዝጥዕመክን ዝኾነ ኣገባብ ክትነግራና ትኽእላ ኢኽን፦ { $contact }።
   *[other] ብዝጥዕመኩም ዝኾነ ኣገባብ ክትነግሩና ትኽእሉ ኢኹም፦ { $contact }።
  }
letter-more-asked = { $you ->
    [female] ኣብ { $asked } መዝገብክን ክትርእያ ሓቲትክን።
   *[other] ኣብ { $asked } መዝገብኩም ክትርእዩ ሓቲትኩም።
  }
letter-more-asked-other = { $you ->
    [female] ኣብ { $asked } መዝገብ { $name } ክትርእያ ሓቲትክን።
   *[other] ኣብ { $asked } መዝገብ { $name } ክትርእዩ ሓቲትኩም።
  }
letter-more-complex = ብጥንቃቐ ክንበብ ዘለዎ ብዙሕ ነገር ኣሎ። ነዚ ዝኸውን ሕጊ { $months ->
    [one] ሓደ ተወሳኺ ወርሒ
   *[other] { $months } ተወሰኽቲ ኣዋርሕ
  } ክንወስድ ይፈቕደልና።
letter-more-many = { $you ->
    [female] ክንምልሶም ዘለና ሓያሎ ሕቶታትክን ኣለዉ። ነዚ ዝኸውን ሕጊ { $months ->
        [one] ሓደ ተወሳኺ ወርሒ
       *[other] { $months } ተወሰኽቲ ኣዋርሕ
      } ክንወስድ ይፈቕደልና።
   *[other] ክንምልሶም ዘለና ሓያሎ ሕቶታትኩም ኣለዉ። ነዚ ዝኸውን ሕጊ { $months ->
        [one] ሓደ ተወሳኺ ወርሒ
       *[other] { $months } ተወሰኽቲ ኣዋርሕ
      } ክንወስድ ይፈቕደልና።
  }
letter-more-due = { $you ->
    [female] ክሳብ { $due } መልሲ ክንህበክን ኢና።
   *[other] ክሳብ { $due } መልሲ ክንህበኩም ኢና።
  }
letter-more-sorry = { $you ->
    [female] ክትጽበያ ስለ ዘለወክን ይቕሬታ ንሓትት። ክሳብ ክንደይ ከም ዝበጻሕና ኣብ ዝኾነ ግዜ ክትሓታና ትኽእላ ኢኽን።
   *[other] ክትጽበዩ ስለ ዘለወኩም ይቕሬታ ንሓትት። ክሳብ ክንደይ ከም ዝበጻሕና ኣብ ዝኾነ ግዜ ክትሓቱና ትኽእሉ ኢኹም።
  }
letter-cover-codes = ሓደ ነገር ኣብ ዝተኸወለሉ ቦታ፡ ኣብ ውሽጢ ትርብዒታዊ ሓጹር ዝተጻሕፉ ቃላት ኣለዉ። ነፍሲ ወከፍ ክፍተት ቁጽሪ ኣለዎ። ዝርዝር ክፍተታት ስለምንታይ ከም ዝተኸወለ ይገልጽ። ካልእ ዝርዝር ናይ ሓጸርቲ ቃላት ትርጉም ይገልጽ። ዝኾነ ሰብ ክገልጾም ዘይከኣለ ሓጸርቲ ቃላት ምልክት ኣለዎም።
letter-refusal-asked = { $you ->
    [female] ኣብ { $asked } መዝገብክን ክትርእያ ሓቲትክን። ክንህቦ ዝፍቀደልና ሂብናኽን ኣለና። ገለ ክፋላቱ ተኸዊሎም ኣለዉ።
   *[other] ኣብ { $asked } መዝገብኩም ክትርእዩ ሓቲትኩም። ክንህቦ ዝፍቀደልና ሂብናኹም ኣለና። ገለ ክፋላቱ ተኸዊሎም ኣለዉ።
  }
letter-refusal-asked-other = { $you ->
    [female] ኣብ { $asked } መዝገብ { $name } ክትርእያ ሓቲትክን። ክንህቦ ዝፍቀደልና ሂብናኽን ኣለና። ገለ ክፋላቱ ተኸዊሎም ኣለዉ።
   *[other] ኣብ { $asked } መዝገብ { $name } ክትርእዩ ሓቲትኩም። ክንህቦ ዝፍቀደልና ሂብናኹም ኣለና። ገለ ክፋላቱ ተኸዊሎም ኣለዉ።
  }
letter-refusal-intro = ምኽንያታቱ እዚኦም እዮም፦
letter-refusal-count = { $count ->
    [one] (ሓደ ክፍተት)
   *[other] ({ $count } ክፍተታት)
  }
letter-refusal-again = { $you ->
    [female] ንዝኾነ ክፍተት ዳግማይ ክንርእዮ ክትሓታና ትኽእላ ኢኽን። ቁጽሩ ንገራና፦ { $contact }።
   *[other] ንዝኾነ ክፍተት ዳግማይ ክንርእዮ ክትሓቱና ትኽእሉ ኢኹም። ቁጽሩ ንገሩና፦ { $contact }።
  }
letter-refusal-none = ዝተኸወለ ነገር የለን።

elsewhere-letter-heading = ደብዳበ ናብ { $name }
elsewhere-letter-ready = { $you ->
    [female] ንዓኽን፦ ካብ ፋይልና ክፋል ናይቲ ግዜ ጎዲሉ ኣሎ፡ ንሶም ድማ ናይኡ መዛግብቲ ክህልዎም ይኽእል እዩ። ነቲ ኣብ ታሕቲ ዘሎ ደብዳበ ፈሪምክን ክትሰዳኦ ትኽእላ ኢኽን። እዚ መስመር ክፋል ናይቲ ደብዳበ ኣይኮነን።
   *[other] ንዓኹም፦ ካብ ፋይልና ክፋል ናይቲ ግዜ ጎዲሉ ኣሎ፡ ንሶም ድማ ናይኡ መዛግብቲ ክህልዎም ይኽእል እዩ። ነቲ ኣብ ታሕቲ ዘሎ ደብዳበ ፈሪምኩም ክትሰድዎ ትኽእሉ ኢኹም። እዚ መስመር ክፋል ናይቲ ደብዳበ ኣይኮነን።
  }
elsewhere-letter-to = ናብ { $name }።
elsewhere-letter-intro = ስመይ { $name } እዩ። ኣብ { $born } ተወሊደ። ብመሰረት ዓንቀጽ 15 ናይ UK GDPR (ሓፈሻዊ ደንቢ ሓለዋ ዳታ ናይ ዓባይ ብሪጣንያ)፡ ናይቲ ብዛዕባይ ሒዝኩምዎ ዘለኹም ኩሉ ቅዳሕ እሓትት ኣለኹ።
elsewhere-letter-why = ከምቲ እቲ ፋይል ዝብሎ፡ ነቲ ካውንስል ዝገበርኩምዎ ስራሕ፦ { $function }።
elsewhere-letter-when = እዚ ዝነበረሉ ግዜ፦ { $span }።
elsewhere-letter-ask = በጃኹም ኣብ ናይ ወረቐት ፋይላት፡ ኣብ ኣረጊት ስርዓታትን ኣብ መኽዘናትን’ውን ድለዩ፡ ኣበይ ከም ዝደለኹም ድማ ንገሩኒ። ነቶም መዛግብቲ ንኻልእ ኣመሓላሊፍኩምዎም እንተ ኾይንኩም፡ ንመንን መዓስን በጃኹም ንገሩኒ።
elsewhere-letter-month = ሕጊ ሓደ ወርሒ ይህበኩም። መን ምዃነይ ዘረጋግጽ መርትዖ እንተ ኣድልዩኩም፡ በጃኹም ብኡንብኡ ንገሩኒ።
elsewhere-letter-sign = ስም፡ ኣድራሻን ዕለትን፦
elsewhere-letter-none-heading = ካልእ ዝተመዝገበ የለን
elsewhere-letter-none = እቲ መዝገብ፡ ኣብ ክንዳና ዝሰርሐን መዛግብቲ ክህልዎ ዝኽእልን ሰብ ኣይጠቅስን።
letter-of-heading = ደብዳበ ናይ { $date }

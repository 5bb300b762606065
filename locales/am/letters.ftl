# Wording of the letters about a request for access: Amharic, for the person who asks.
# review: draft. No named person has reviewed this wording yet.

title-letter-acknowledgement = ጥያቄዎ ደርሶናል
running-letter-acknowledgement = ጥያቄዎ ደርሶናል
title-letter-clarification = ልንጠይቅዎት የሚያስፈልገን ነገር አለ
running-letter-clarification = ልንጠይቅዎት የሚያስፈልገን ነገር አለ
title-letter-more-time = ተጨማሪ ጊዜ ያስፈልገናል
running-letter-more-time = ተጨማሪ ጊዜ ያስፈልገናል
title-letter-cover = መዝገብዎ
running-letter-cover = መዝገብዎ
title-letter-refusal-in-part = ያልተሰጠው ምንድን ነው፣ ለምንስ
running-letter-refusal-in-part = ያልተሰጠው ምንድን ነው፣ ለምንስ
title-letter-elsewhere = መዝገብ ሊኖራቸው ለሚችሉ ሌሎች የተጻፉ ደብዳቤዎች
running-letter-elsewhere = ለሌሎች የተጻፉ ደብዳቤዎች


letter-ack-asked = በ{ $asked } መዝገብዎን ለማየት ጠይቀዋል። እናመሰግናለን። ጥያቄዎ ደርሶናል።
letter-ack-asked-other = በ{ $asked } የዚህን ሰው መዝገብ ለማየት ጠይቀዋል፦ { $name }። ጥያቄዎ ደርሶናል።
letter-ack-right = ማየት መብትዎ ነው፤ ምንም አያስከፍልዎትም።
letter-ack-due = እስከ { $due } ድረስ መልስ እንሰጣለን። ተጨማሪ ጊዜ ካስፈለገን ከዚያ በፊት ይህን እና ምክንያቱን እንነግርዎታለን።
letter-ack-what-next = የሚያስፈልግዎትን እንድንሰጥዎት ሊረዱን ይችላሉ፦
letter-ack-known = አስቀድመው የሚያውቁትን ይንገሩን፦ ስሞችን፣ ቦታዎችን፣ ምን እንደሆነ። የሚያውቁትን ሳንሰጥ ማስቀረት አያስፈልገንም።
letter-ack-form = እንዴት ማንበብ እንደሚመርጡ ይንገሩን፦ በወረቀት፣ በስክሪን፣ በትልልቅ ፊደላት፣ ከሥዕሎች ጋር፣ በሌላ ቋንቋ ወይም ጮክ ብሎ ተነቦ።
letter-ack-gaps = ሕጉ ሌሎች ሰዎችንም ይጠብቃል፤ ስለዚህ አንዳንድ ክፍሎች ላይሰጡ ይችላሉ። እያንዳንዱ ቁጥር እና ምክንያት አለው፤ እንደገና እንድናየውም መጠየቅ ይችላሉ።
letter-ack-feel = መዝገብ ጠንካራ ስሜቶችን ሊያመጣ ይችላል። ሲያነቡት ሌላ ሰው አብሮዎት ሊሆን ይችላል። እነዚህ ሰዎች ሊደግፉዎት ይችላሉ፦
letter-clar-asked = በ{ $asked } መዝገብዎን ለማየት ጠይቀዋል።
letter-clar-asked-other = በ{ $asked } የዚህን ሰው መዝገብ ለማየት ጠይቀዋል፦ { $name }።
letter-clar-need = በትክክለኛው ቦታ እንድንፈልግ ትንሽ ተጨማሪ ማወቅ ያስፈልገናል፦
letter-clar-clock = መልስዎን ስንጠብቅ ሕጉ የሚሰጠን ጊዜ ይቆማል። ከ{ $stopped } ጀምሮ ቆሟል። መልስ ከሚሰጡበት ቀን ጀምሮ መቆጠሩ ይቀጥላል።
letter-clar-no-answer = መልስ መስጠት ካልቻሉ ያንንም ይንገሩን። እንዲህ ከሆነ በምናውቀው የተቻለንን ያህል እንፈልጋለን።
letter-clar-how = በሚመችዎት በማንኛውም መንገድ ሊነግሩን ይችላሉ፦ { $contact }።
letter-more-asked = በ{ $asked } መዝገብዎን ለማየት ጠይቀዋል።
letter-more-asked-other = በ{ $asked } የዚህን ሰው መዝገብ ለማየት ጠይቀዋል፦ { $name }።
letter-more-complex = በጥንቃቄ መነበብ ያለበት በጣም ብዙ ነገር አለ። ለዚህ ሕጉ { $months ->
    [one] አንድ ተጨማሪ ወር
   *[other] { $months } ተጨማሪ ወራት
  } እንድንወስድ ይፈቅድልናል።
letter-more-many = መልስ የምንሰጥባቸው በርካታ የእርስዎ ጥያቄዎች አሉ። ለዚህ ሕጉ { $months ->
    [one] አንድ ተጨማሪ ወር
   *[other] { $months } ተጨማሪ ወራት
  } እንድንወስድ ይፈቅድልናል።
letter-more-due = እስከ { $due } ድረስ መልስ እንሰጣለን።
letter-more-sorry = መጠበቅ ስላለብዎት ይቅርታ እንጠይቃለን። ምን ያህል እንደደረስን በማንኛውም ጊዜ ሊጠይቁን ይችላሉ።
letter-cover-codes = በአራት ማዕዘን ቅንፍ ውስጥ ያሉ ቃላት አንድ ነገር ባልተሰጠበት ቦታ ይቆማሉ። እያንዳንዱ ክፍተት ቁጥር አለው። የክፍተቶች ዝርዝር ለምን እንደሆነ ይናገራል። ሌላ ዝርዝር አጫጭር መጠሪያዎች ምን ማለት እንደሆኑ ይናገራል። ማንም ሊያብራራቸው ያልቻለ አጫጭር መጠሪያዎች ምልክት አላቸው።
letter-refusal-asked = በ{ $asked } መዝገብዎን ለማየት ጠይቀዋል። መስጠት የምንችለውን ሰጥተንዎታል። አንዳንድ ክፍሎች አልተሰጡም።
letter-refusal-asked-other = በ{ $asked } የዚህን ሰው መዝገብ ለማየት ጠይቀዋል፦ { $name }። መስጠት የምንችለውን ሰጥተንዎታል። አንዳንድ ክፍሎች አልተሰጡም።
letter-refusal-intro = ምክንያቶቹ እነዚህ ናቸው፦
letter-refusal-count = { $count ->
    [one] (አንድ ክፍተት)
   *[other] ({ $count } ክፍተቶች)
  }
letter-refusal-again = ማንኛውንም ክፍተት እንደገና እንድናየው መጠየቅ ይችላሉ። ቁጥሩን ይንገሩን፦ { $contact }።
letter-refusal-none = ያልተሰጠ ነገር የለም።

elsewhere-letter-heading = ደብዳቤ ለ፦ { $name }
elsewhere-letter-ready = ለእርስዎ፦ ከፋይላችን የተወሰነ ጊዜ ይጎድላል፤ እነሱም የዚያን ጊዜ መዝገብ ሊኖራቸው ይችላል። ከዚህ በታች ያለውን ደብዳቤ ፈርመው ሊልኩት ይችላሉ። ይህ መስመር የደብዳቤው ክፍል አይደለም።
elsewhere-letter-to = ለ፦ { $name }።
elsewhere-letter-intro = ስሜ { $name } ነው። የተወለድኩት { $born } ነው። በዩኬ አጠቃላይ የመረጃ ጥበቃ ደንብ (UK General Data Protection Regulation) አንቀጽ 15 መሠረት ስለ እኔ የያዛችሁትን ሁሉ ቅጂ እጠይቃለሁ።
elsewhere-letter-why = ፋይሉ እንደሚለው ለካውንስሉ የሠራችሁት፦ { $function }።
elsewhere-letter-when = ይህ የነበረበት ጊዜ፦ { $span }።
elsewhere-letter-ask = እባካችሁ በወረቀት ፋይሎች፣ በድሮ ሲስተሞች እና በመጋዘኖች ውስጥም ፈልጉ፤ የት እንደፈለጋችሁም ንገሩኝ። መዝገቡን ለሌላ አስተላልፋችሁ ከሆነ ለማን እና መቼ እንደሆነ እባካችሁ ንገሩኝ።
elsewhere-letter-month = ሕጉ አንድ ወር ይሰጣችኋል። ማንነቴን የሚያሳይ ማስረጃ ካስፈለጋችሁ እባካችሁ ወዲያውኑ ንገሩኝ።
elsewhere-letter-sign = ስም፣ አድራሻ እና ቀን፦
elsewhere-letter-none-heading = ሌላ የተመዘገበ የለም
elsewhere-letter-none = ለእኛ የሠራ እና መዝገብ ሊኖረው የሚችል ማንም በመዝገቡ ውስጥ አልተጠቀሰም።
letter-of-heading = ደብዳቤ፣ { $date }

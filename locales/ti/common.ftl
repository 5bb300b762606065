# Wording that all packs share: Tigrinya.
# review: draft. No named person has reviewed this wording yet.

# Lists. $before is what stands before, $next what comes next. The "and" is a word of its own, so that
# nothing is glued to a name.
list-middle = { $before }፡ { $next }
list-last = { $before } ከምኡ’ውን { $next }
list-apart = { $before }፤ { $next }
list-or = { $before }፤ ወይ { $next }
page-of = ገጽ { $page } ካብ { $pages }
draft-mark = ንድፊ። ኣይጸደቐን። ኣይወሃብን።
undated = ዕለት የብሉን
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }
month-1 = ጥሪ
month-2 = ለካቲት
month-3 = መጋቢት
month-4 = ሚያዝያ
month-5 = ግንቦት
month-6 = ሰነ
month-7 = ሓምለ
month-8 = ነሓሰ
month-9 = መስከረም
month-10 = ጥቅምቲ
month-11 = ሕዳር
month-12 = ታሕሳስ
span-from-to = ካብ { $from } ክሳብ { $to }
span-from = ካብ { $from } ኣትሒዙ
span-to = ክሳብ { $to }
span-unknown = ዕለታት ኣይተመዝገበን
acronym-ambiguous = ክኸውን ዝኽእል ትርጉም፦ { $meanings }

# What stands where something is kept back. Nothing in it depends on the words.
gap-mark = ክፍተት { $number }፦ { $what }
gap-neighbour = ጎረቤት፡ ሰብ { $letter }
gap-other-child = ካልእ ቆልዓ፡ ሰብ { $letter }
gap-family = ኣባል ስድራቤት፡ ሰብ { $letter }
gap-carer = ኣላዪ፡ ሰብ { $letter }
gap-worker = ሰራሕተኛ፡ ሰብ { $letter }
gap-family-friend = መሓዛ ስድራቤት፡ ሰብ { $letter }
gap-other-parent = ካልእ ወላዲ፡ ሰብ { $letter }
gap-person = ካልእ ሰብ፡ ሰብ { $letter }
gap-entry = እዚ ምዝገባ ተኸዊሉ ኣሎ
gap-passage = ሓደ ክፋል ተኸዊሉ ኣሎ
gap-undecided = ገና ኣይተወሰነን
gap-waiting-entry = ብዛዕባ እዚ ምዝገባ ንሓትት ኣለና
gap-waiting = ብዛዕባ እዚ ክፋል ንሓትት ኣለና
gap-repeat = ምስ ካልእ ምዝገባ ሓደ ዓይነት
gap-repeat-of = ምስ ምዝገባ { $entry } ሓደ ዓይነት
gap-what-name = ስም
gap-what-passage = ክፋል ናይ ሓደ ምዝገባ
gap-what-entry = ምሉእ ምዝገባ
gap-not-dated = ገና ኣይተወሰነን

# Why, in words for a reader of 12 (the code itself stays in the council's schedule).
reason-other-person = እዚ ክፋል ብዛዕባ ውልቃዊ ህይወት ካልእ ሰብ እዩ። ሕጊ ንዕኦም’ውን ይሕልዎም። ኣጸቢቕና ሓሲብናሉ። ምግላጹ ርትዓዊ ከም ዘይኮነ ወሲንና።
reason-other-said-no = { $tone ->
    [familiar] { $you ->
        [female] እዚ ክፋል ብዛዕባ ካልእ ሰብ እዩ። ንሶም ብምስጢር ክተሓዝ ይደልዩ። ንዓኺ እንታይ ከም ዘድልየኪ’ውን ሓሲብናሉ። ከይንገልጾ ወሲንና።
        [male] እዚ ክፋል ብዛዕባ ካልእ ሰብ እዩ። ንሶም ብምስጢር ክተሓዝ ይደልዩ። ንዓኻ እንታይ ከም ዘድልየካ’ውን ሓሲብናሉ። ከይንገልጾ ወሲንና።
       *[other] እዚ ክፋል ብዛዕባ ካልእ ሰብ እዩ። ንሶም ብምስጢር ክተሓዝ ይደልዩ። ንዓኹም እንታይ ከም ዘድልየኩም’ውን ሓሲብናሉ። ከይንገልጾ ወሲንና።
      }
   *[polite] { $you ->
        [female] እዚ ክፋል ብዛዕባ ካልእ ሰብ እዩ። ንሶም ብምስጢር ክተሓዝ ይደልዩ። ንዓኽን እንታይ ከም ዘድልየክን’ውን ሓሲብናሉ። ከይንገልጾ ወሲንና።
       *[other] እዚ ክፋል ብዛዕባ ካልእ ሰብ እዩ። ንሶም ብምስጢር ክተሓዝ ይደልዩ። ንዓኹም እንታይ ከም ዘድልየኩም’ውን ሓሲብናሉ። ከይንገልጾ ወሲንና።
      }
    }
reason-told-in-private = { $tone ->
    [familiar] { $you ->
        [female] ሓደ ሰብ ብምስጢር ከም እንሕዞ ተኣማሚኑና ነዚ ነጊሩና። እንተ እነርእየኪ ነይርና፡ ነጋሪ መን ምዃኑ ክትፈልጢ ምኸኣልኪ።
        [male] ሓደ ሰብ ብምስጢር ከም እንሕዞ ተኣማሚኑና ነዚ ነጊሩና። እንተ እነርእየካ ነይርና፡ ነጋሪ መን ምዃኑ ክትፈልጥ ምኸኣልካ።
       *[other] ሓደ ሰብ ብምስጢር ከም እንሕዞ ተኣማሚኑና ነዚ ነጊሩና። እንተ እነርእየኩም ነይርና፡ ነጋሪ መን ምዃኑ ክትፈልጡ ምኸኣልኩም።
      }
   *[polite] { $you ->
        [female] ሓደ ሰብ ብምስጢር ከም እንሕዞ ተኣማሚኑና ነዚ ነጊሩና። እንተ እነርእየክን ነይርና፡ ነጋሪ መን ምዃኑ ክትፈልጣ ምኸኣልክን።
       *[other] ሓደ ሰብ ብምስጢር ከም እንሕዞ ተኣማሚኑና ነዚ ነጊሩና። እንተ እነርእየኩም ነይርና፡ ነጋሪ መን ምዃኑ ክትፈልጡ ምኸኣልኩም።
      }
    }
reason-safe-address = እዚ ሓደ ሰብ ኣበይ ከም ዝነብር ምርኣየ። ምኽዋሉ ንሰባት ካብ ሓደጋ ይሕልዎም።
reason-harm = { $tone ->
    [familiar] { $you ->
        [female] ነዚ ሕጂ ምንባብ ንዓኺ ወይ ንኻልእ ሰብ ኣዝዩ ክጎድእ ይኽእል እዩ ኢልና ንሓስብ። ዳግማይ ክንርእዮ ክትሓትና ትኽእሊ ኢኺ።
        [male] ነዚ ሕጂ ምንባብ ንዓኻ ወይ ንኻልእ ሰብ ኣዝዩ ክጎድእ ይኽእል እዩ ኢልና ንሓስብ። ዳግማይ ክንርእዮ ክትሓተና ትኽእል ኢኻ።
       *[other] ነዚ ሕጂ ምንባብ ንዓኹም ወይ ንኻልእ ሰብ ኣዝዩ ክጎድእ ይኽእል እዩ ኢልና ንሓስብ። ዳግማይ ክንርእዮ ክትሓቱና ትኽእሉ ኢኹም።
      }
   *[polite] { $you ->
        [female] ነዚ ሕጂ ምንባብ ንዓኽን ወይ ንኻልእ ሰብ ኣዝዩ ክጎድእ ይኽእል እዩ ኢልና ንሓስብ። ዳግማይ ክንርእዮ ክትሓታና ትኽእላ ኢኽን።
       *[other] ነዚ ሕጂ ምንባብ ንዓኹም ወይ ንኻልእ ሰብ ኣዝዩ ክጎድእ ይኽእል እዩ ኢልና ንሓስብ። ዳግማይ ክንርእዮ ክትሓቱና ትኽእሉ ኢኹም።
      }
    }
reason-harm-health = { $tone ->
    [familiar] { $you ->
        [female] ሓኪም፡ ነርስ ወይ ካልእ ሰራሕተኛ ጥዕና፡ ነዚ ምንባብ ንዓኺ ወይ ንኻልእ ሰብ ኣዝዩ ክጎድእ ከም ዝኽእል ነጊሮምና። ጸኒሕኪ ዳግማይ ክትሓቲ ትኽእሊ ኢኺ።
        [male] ሓኪም፡ ነርስ ወይ ካልእ ሰራሕተኛ ጥዕና፡ ነዚ ምንባብ ንዓኻ ወይ ንኻልእ ሰብ ኣዝዩ ክጎድእ ከም ዝኽእል ነጊሮምና። ጸኒሕካ ዳግማይ ክትሓትት ትኽእል ኢኻ።
       *[other] ሓኪም፡ ነርስ ወይ ካልእ ሰራሕተኛ ጥዕና፡ ነዚ ምንባብ ንዓኹም ወይ ንኻልእ ሰብ ኣዝዩ ክጎድእ ከም ዝኽእል ነጊሮምና። ጸኒሕኩም ዳግማይ ክትሓቱ ትኽእሉ ኢኹም።
      }
   *[polite] { $you ->
        [female] ሓኪም፡ ነርስ ወይ ካልእ ሰራሕተኛ ጥዕና፡ ነዚ ምንባብ ንዓኽን ወይ ንኻልእ ሰብ ኣዝዩ ክጎድእ ከም ዝኽእል ነጊሮምና። ጸኒሕክን ዳግማይ ክትሓታ ትኽእላ ኢኽን።
       *[other] ሓኪም፡ ነርስ ወይ ካልእ ሰራሕተኛ ጥዕና፡ ነዚ ምንባብ ንዓኹም ወይ ንኻልእ ሰብ ኣዝዩ ክጎድእ ከም ዝኽእል ነጊሮምና። ጸኒሕኩም ዳግማይ ክትሓቱ ትኽእሉ ኢኹም።
      }
    }
reason-harm-school = { $tone ->
    [familiar] { $you ->
        [female] እዚ ካብ ቤት ትምህርቲ ዝመጸ እዩ። ምንባቡ ንዓኺ ወይ ንኻልእ ሰብ ኣዝዩ ክጎድእ ይኽእል እዩ ኢልና ንሓስብ።
        [male] እዚ ካብ ቤት ትምህርቲ ዝመጸ እዩ። ምንባቡ ንዓኻ ወይ ንኻልእ ሰብ ኣዝዩ ክጎድእ ይኽእል እዩ ኢልና ንሓስብ።
       *[other] እዚ ካብ ቤት ትምህርቲ ዝመጸ እዩ። ምንባቡ ንዓኹም ወይ ንኻልእ ሰብ ኣዝዩ ክጎድእ ይኽእል እዩ ኢልና ንሓስብ።
      }
   *[polite] { $you ->
        [female] እዚ ካብ ቤት ትምህርቲ ዝመጸ እዩ። ምንባቡ ንዓኽን ወይ ንኻልእ ሰብ ኣዝዩ ክጎድእ ይኽእል እዩ ኢልና ንሓስብ።
       *[other] እዚ ካብ ቤት ትምህርቲ ዝመጸ እዩ። ምንባቡ ንዓኹም ወይ ንኻልእ ሰብ ኣዝዩ ክጎድእ ይኽእል እዩ ኢልና ንሓስብ።
      }
    }
reason-private = ነዚ ክፋል ብምስጢር ክንሕዞ ከም እንኽእል ሕጊ ይገልጽ።
reason-private-for-now = { $tone ->
    [familiar] { $you ->
        [female] ነዚ ክፋል ንሕጂ ብምስጢር ክንሕዞ ከም ዘለና ሕጊ ይገልጽ። ጸኒሕኪ ዳግማይ ሕተትና።
        [male] ነዚ ክፋል ንሕጂ ብምስጢር ክንሕዞ ከም ዘለና ሕጊ ይገልጽ። ጸኒሕካ ዳግማይ ሕተተና።
       *[other] ነዚ ክፋል ንሕጂ ብምስጢር ክንሕዞ ከም ዘለና ሕጊ ይገልጽ። ጸኒሕኩም ዳግማይ ሕተቱና።
      }
   *[polite] { $you ->
        [female] ነዚ ክፋል ንሕጂ ብምስጢር ክንሕዞ ከም ዘለና ሕጊ ይገልጽ። ጸኒሕክን ዳግማይ ሕተታና።
       *[other] ነዚ ክፋል ንሕጂ ብምስጢር ክንሕዞ ከም ዘለና ሕጊ ይገልጽ። ጸኒሕኩም ዳግማይ ሕተቱና።
      }
    }
reason-court = እዚ ናብ ቤት ፍርዲ ዝተዋህበ እዩ። ሕግታት ናይቲ ቤት ፍርዲ ክኽወል ይፈቅድ።
reason-legal-advice = እዚ ጠበቃና ብምስጢር ዝሃበና ምኽሪ እዩ። ነፍሲ ወከፍ ሰብ ምስ ጠበቃኡ ብምስጢር ክዛረብ ይፍቀደሉ።
reason-adoption = { $tone ->
    [familiar] { $you ->
        [female] እዚ ብዛዕባ ጉዲፈቻ (ብሕጊ ውላድ ምግባር) እዩ። ነዚ ንምሕታት ፍሉይ መገዲ ኣሎ። ኣብኡ ክንሕግዘኪ ንኽእል ኢና።
        [male] እዚ ብዛዕባ ጉዲፈቻ (ብሕጊ ውላድ ምግባር) እዩ። ነዚ ንምሕታት ፍሉይ መገዲ ኣሎ። ኣብኡ ክንሕግዘካ ንኽእል ኢና።
       *[other] እዚ ብዛዕባ ጉዲፈቻ (ብሕጊ ውላድ ምግባር) እዩ። ነዚ ንምሕታት ፍሉይ መገዲ ኣሎ። ኣብኡ ክንሕግዘኩም ንኽእል ኢና።
      }
   *[polite] { $you ->
        [female] እዚ ብዛዕባ ጉዲፈቻ (ብሕጊ ውላድ ምግባር) እዩ። ነዚ ንምሕታት ፍሉይ መገዲ ኣሎ። ኣብኡ ክንሕግዘክን ንኽእል ኢና።
       *[other] እዚ ብዛዕባ ጉዲፈቻ (ብሕጊ ውላድ ምግባር) እዩ። ነዚ ንምሕታት ፍሉይ መገዲ ኣሎ። ኣብኡ ክንሕግዘኩም ንኽእል ኢና።
      }
    }
reason-school-plan = { $tone ->
    [familiar] { $you ->
        [female] ነዚ ኣብ ቤት ትምህርቲ ንዝግበር ሓገዝ ዝምልከት ትልሚ፡ ፍሉይ ሕግታት ኣሎ። ንመን ከም ትሓቲ ክንነግረኪ ንኽእል ኢና።
        [male] ነዚ ኣብ ቤት ትምህርቲ ንዝግበር ሓገዝ ዝምልከት ትልሚ፡ ፍሉይ ሕግታት ኣሎ። ንመን ከም ትሓትት ክንነግረካ ንኽእል ኢና።
       *[other] ነዚ ኣብ ቤት ትምህርቲ ንዝግበር ሓገዝ ዝምልከት ትልሚ፡ ፍሉይ ሕግታት ኣሎ። ንመን ከም ትሓቱ ክንነግረኩም ንኽእል ኢና።
      }
   *[polite] { $you ->
        [female] ነዚ ኣብ ቤት ትምህርቲ ንዝግበር ሓገዝ ዝምልከት ትልሚ፡ ፍሉይ ሕግታት ኣሎ። ንመን ከም ትሓታ ክንነግረክን ንኽእል ኢና።
       *[other] ነዚ ኣብ ቤት ትምህርቲ ንዝግበር ሓገዝ ዝምልከት ትልሚ፡ ፍሉይ ሕግታት ኣሎ። ንመን ከም ትሓቱ ክንነግረኩም ንኽእል ኢና።
      }
    }
reason-parental-order = እዚ ሓደ ሰብ፡ ካልእ ሰበይቲ ድሕሪ ምጥናሳን ምውላዳን ብሕጊ ወላዲ ከመይ ከም ዝኾነ ዝገልጽ እዩ። መን ክርእዮ ከም ዝኽእል ፍሉይ ሕግታት ይውስን።
reason-fertility = እዚ ቆልዓ ንምውላድ ዝሕግዝ ሕክምና ዝምልከት እዩ። ፍሉይ ሕግታት ብምስጢር ይሕልዎ።
reason-reference = እዚ ሓደ ሰብ ንስራሕ ወይ ንትምህርቲ ዝጸሓፎ ምስጢራዊ ናይ ምስክርነት ደብዳበ እዩ።
reason-not-about-you = { $tone ->
    [familiar] { $you ->
        [female] እዚ ክፋል ብዛዕባኺ ኣይኮነን። ብዛዕባ ካልእ ሰብ ወይ ብዛዕባ ስራሕ ቤት ጽሕፈት እዩ።
        [male] እዚ ክፋል ብዛዕባኻ ኣይኮነን። ብዛዕባ ካልእ ሰብ ወይ ብዛዕባ ስራሕ ቤት ጽሕፈት እዩ።
       *[other] እዚ ክፋል ብዛዕባኹም ኣይኮነን። ብዛዕባ ካልእ ሰብ ወይ ብዛዕባ ስራሕ ቤት ጽሕፈት እዩ።
      }
   *[polite] { $you ->
        [female] እዚ ክፋል ብዛዕባኽን ኣይኮነን። ብዛዕባ ካልእ ሰብ ወይ ብዛዕባ ስራሕ ቤት ጽሕፈት እዩ።
       *[other] እዚ ክፋል ብዛዕባኹም ኣይኮነን። ብዛዕባ ካልእ ሰብ ወይ ብዛዕባ ስራሕ ቤት ጽሕፈት እዩ።
      }
    }
reason-reporter = ኣብ ስኮትላንድ፡ “ሪፖርተር” (Reporter) ዝበሃል ሰብ ቅድሚ ኩሉ ክሰማማዕ ኣለዎ። ንሶም ኣይተሰማምዑን።
reason-asking-someone = { $tone ->
    [familiar] { $you ->
        [female] ነዚ ክንገልጾ ንኽእል ድዩ ኢልና ንሓደ ሰብ ንሓትት ኣለና። እንታይ ከም ዝበሉ ክንነግረኪ ኢና።
        [male] ነዚ ክንገልጾ ንኽእል ድዩ ኢልና ንሓደ ሰብ ንሓትት ኣለና። እንታይ ከም ዝበሉ ክንነግረካ ኢና።
       *[other] ነዚ ክንገልጾ ንኽእል ድዩ ኢልና ንሓደ ሰብ ንሓትት ኣለና። እንታይ ከም ዝበሉ ክንነግረኩም ኢና።
      }
   *[polite] { $you ->
        [female] ነዚ ክንገልጾ ንኽእል ድዩ ኢልና ንሓደ ሰብ ንሓትት ኣለና። እንታይ ከም ዝበሉ ክንነግረክን ኢና።
       *[other] ነዚ ክንገልጾ ንኽእል ድዩ ኢልና ንሓደ ሰብ ንሓትት ኣለና። እንታይ ከም ዝበሉ ክንነግረኩም ኢና።
      }
    }
reason-asking-health = እዚ ብዛዕባ ጥዕና እዩ። ሓደ ሰራሕተኛ ጥዕና ቅድሚ ኩሉ ክርእዮ ከም ዘለዎ ሕጊ ይገልጽ። ሓቲትናዮም ኣለና።
reason-asking-court = እዚ ካብ ቤት ፍርዲ ዝመጸ እዩ። ናይቲ ዳኛ ፍቓድ የድልየና ድዩ ነጻሪ ኣለና።
reason-asking-writer = ነዚ ንዝጸሓፎ ሰብ ርእይቶኡ ንሓትት ኣለና። ድሕሪኡ ሓደ ሓላፊ ክውስን እዩ።
reason-you-asked = { $tone ->
    [familiar] { $you ->
        [female] ነዚ ክንሓድጎ ሓቲትክና። ናትኪ እዩ፦ ኣብ ዝደለኽሉ ግዜ ክትወስድዮ ትኽእሊ ኢኺ።
        [male] ነዚ ክንሓድጎ ሓቲትካና። ናትካ እዩ፦ ኣብ ዝደለኻሉ ግዜ ክትወስዶ ትኽእል ኢኻ።
       *[other] ነዚ ክንሓድጎ ሓቲትኩምና። ናትኩም እዩ፦ ኣብ ዝደለኹምሉ ግዜ ክትወስድዎ ትኽእሉ ኢኹም።
      }
   *[polite] { $you ->
        [female] ነዚ ክንሓድጎ ሓቲትክንና። ናትክን እዩ፦ ኣብ ዝደለኽንሉ ግዜ ክትወስዳኦ ትኽእላ ኢኽን።
       *[other] ነዚ ክንሓድጎ ሓቲትኩምና። ናትኩም እዩ፦ ኣብ ዝደለኹምሉ ግዜ ክትወስድዎ ትኽእሉ ኢኹም።
      }
    }
reason-repeat = { $tone ->
    [familiar] { $you ->
        [female] እዚ ምስቲ ኣብ ካልእ ምዝገባ ዘሎ ሓደ ቃላት እዩ። ኣብኡ ከተንብብዮ ትኽእሊ ኢኺ።
        [male] እዚ ምስቲ ኣብ ካልእ ምዝገባ ዘሎ ሓደ ቃላት እዩ። ኣብኡ ከተንብቦ ትኽእል ኢኻ።
       *[other] እዚ ምስቲ ኣብ ካልእ ምዝገባ ዘሎ ሓደ ቃላት እዩ። ኣብኡ ከተንብብዎ ትኽእሉ ኢኹም።
      }
   *[polite] { $you ->
        [female] እዚ ምስቲ ኣብ ካልእ ምዝገባ ዘሎ ሓደ ቃላት እዩ። ኣብኡ ከተንብባኦ ትኽእላ ኢኽን።
       *[other] እዚ ምስቲ ኣብ ካልእ ምዝገባ ዘሎ ሓደ ቃላት እዩ። ኣብኡ ከተንብብዎ ትኽእሉ ኢኹም።
      }
    }
reason-undecided = ብዛዕባ እዚ ክፋል ክሳብ ሕጂ ዝወሰነ ሰብ የለን።

# What people are to the child.
relationship-child = { $child ->
    [female] እታ ቆልዓ
    [male] እቲ ቆልዓ
   *[other] እቲ/እታ ቆልዓ
  }
relationship-mother = ኣደ
relationship-father = ኣቦ
relationship-step-parent = ሰብኣይ ኣደ ወይ ሰበይቲ ኣቦ
relationship-parents-partner = መጻምዲ ናይ ሓደ ወላዲ
relationship-brother = ሓው
relationship-sister = ሓፍቲ
relationship-grandmother = ዓባይ
relationship-grandfather = ኣቦሓጎ
relationship-aunt = ኣሞ ወይ ሓትኖ
relationship-uncle = ሓወቦ ወይ ኣኮ
relationship-cousin = ውላድ ሓወቦ፡ ኣኮ፡ ኣሞ ወይ ሓትኖ
relationship-relative = ዘመድ
relationship-foster-carer = ፎስተር ኣላዪ
relationship-carers-family = ኣባል ስድራቤት ናይ ኣላዪ
relationship-adoptive-parent = ናይ ጉዲፈቻ ወላዲ
relationship-friend = መሓዛ
relationship-other-child = ካልእ ቆልዓ
relationship-other-parent = ወላዲ ናይ ካልእ ቆልዓ
relationship-neighbour = ጎረቤት
relationship-family-friend = መሓዛ ስድራቤት
relationship-social-worker = ማሕበራዊ ሰራሕተኛ
relationship-manager = ሓላፊ
relationship-reviewing-officer = ነጻ ናይ ክለሳ ሓላፊ
relationship-supervising-social-worker = ተቖጻጻሪ ማሕበራዊ ሰራሕተኛ
relationship-support-worker = ሰራሕተኛ ደገፍ ስድራቤት
relationship-personal-adviser = ውልቃዊ ኣማኻሪ
relationship-residential-worker = ሰራሕተኛ መንበሪ ገዛ
relationship-teacher = መምህር ወይ ሰራሕተኛ ቤት ትምህርቲ
relationship-doctor = ሓኪም
relationship-nurse = ነርስ
relationship-health-visitor = ናይ ቆልዑ ጥዕና በጻሒ
relationship-therapist = ተራፒስት
relationship-police-officer = ፖሊስ
relationship-lawyer = ጠበቃ
relationship-judge = ዳኛ
relationship-guardian = ወኪል ቆልዑ ኣብ ቤት ፍርዲ
relationship-advocate = ተጣባቒ
relationship-interpreter = ኣስተርጓሚ
relationship-other-professional = ካልእ ሰራሕተኛ
relationship-other = ካልእ ሰብ

# The words of the record's closed lists.
YesNo-yes = እወ
YesNo-no = ኣይፋል
Standing-professional = ሰራሕተኛ
Standing-carer = ኣላዪ
Standing-family = ስድራቤት
Standing-third-party = ካልእ ሰብ
Living-alive = እወ
Living-died = ኣይፋል
Living-not-known = ኣይፍለጥን
NameUse-current = ናይ ሕጂ ስም
NameUse-birth = ናይ ልደት ስም
NameUse-former = ናይ ቅድሚ ሕጂ ስም
IdentifierKind-council = ቁጽሪ ካውንስል
IdentifierKind-nhs = ቁጽሪ NHS
IdentifierKind-upn = ፍሉይ ቁጽሪ ተማሃራይ (UPN)
IdentifierKind-uln = ፍሉይ ቁጽሪ ትምህርቲ (ULN)
IdentifierKind-national-insurance = ቁጽሪ ሃገራዊ መድሕን (National Insurance)
IdentifierKind-home-office = ቁጽሪ ሆም ኦፊስ (Home Office)
IdentifierKind-other = ካልእ ቁጽሪ
PlacementKind-foster = ናይ ፎስተር ገዛ
PlacementKind-kinship = ገዛ ናይ ኣዝማድ ወይ መሓዙት
PlacementKind-parents = ገዛ ወለዲ
PlacementKind-childrens-home = መንበሪ ገዛ ቆልዑ
PlacementKind-supported = ደገፍ ዘለዎ መንበሪ ገዛ
PlacementKind-adoptive = ናይ ጉዲፈቻ ገዛ
PlacementKind-hospital = ሆስፒታል
PlacementKind-secure = ውሑስ መንበሪ ገዛ
PlacementKind-short-break = ሓጺር ዕረፍቲ
PlacementKind-other = ካልእ ዓይነት ገዛ
LegalStatusKind-child-in-need = ሓገዝ ዘድልዮም ቆልዑ
LegalStatusKind-child-protection = ትልሚ ሓለዋ ቆልዑ
LegalStatusKind-section-20 = ብስምምዕ ወለዲ ኣብ ክንክን ካውንስል (ዓንቀጽ 20)
LegalStatusKind-police-protection = ሓለዋ ፖሊስ
LegalStatusKind-emergency-protection-order = ህጹጽ ትእዛዝ ሓለዋ
LegalStatusKind-interim-care-order = ግዝያዊ ትእዛዝ ክንክን
LegalStatusKind-care-order = ትእዛዝ ክንክን
LegalStatusKind-supervision-order = ትእዛዝ ክትትል
LegalStatusKind-placement-order = ትእዛዝ ምምዳብ ንጉዲፈቻ
LegalStatusKind-adoption-order = ትእዛዝ ጉዲፈቻ
LegalStatusKind-special-guardianship-order = ትእዛዝ ፍሉይ ሞግዚትነት
LegalStatusKind-care-leaver = ካብ ክንክን ምውጻእ (care leaver)
LegalStatusKind-other = ካልእ ሕጋዊ ኩነታት
SchoolKind-nursery = መዋእለ ህጻናት
SchoolKind-primary = መባእታዊ ቤት ትምህርቲ
SchoolKind-secondary = ካልኣይ ደረጃ ቤት ትምህርቲ
SchoolKind-special = ናይ ፍሉይ ሓገዝ ቤት ትምህርቲ
SchoolKind-college = ኮለጅ
SchoolKind-other = ካልእ መምሃሪ ቦታ
EducationKind-personal-education-plan = ውልቃዊ ትልሚ ትምህርቲ
EducationKind-ehc-plan = ትልሚ ትምህርቲ፡ ጥዕናን ክንክንን
EducationKind-report = ጸብጻብ ቤት ትምህርቲ
EducationKind-attendance = ተሳታፍነት ኣብ ክፍሊ
EducationKind-other = ካልእ ብዛዕባ ትምህርቲ
HealthKind-assessment = ገምጋም ጥዕና
HealthKind-plan = ትልሚ ጥዕና
HealthKind-appointment = ቆጸራ
HealthKind-condition = ሕማም ወይ ኩነታት ጥዕና
HealthKind-checkup = መርመራ
HealthKind-mental-health = ስምዒታትን ኣእምሮኣዊ ጥዕናን
HealthKind-other = ካልእ ብዛዕባ ጥዕና
PlanKind-care-plan = ትልሚ ክንክን
PlanKind-child-in-need-plan = ትልሚ ሓገዝ ንዘድልዮም ቆልዑ
PlanKind-child-protection-plan = ትልሚ ሓለዋ ቆልዑ
PlanKind-pathway-plan = ትልሚ መጻኢ መገዲ (pathway plan)
PlanKind-other = ካልእ ትልሚ
ProgressState-reached = ተበጺሑ
ProgressState-better = ይመሓየሽ ኣሎ
ProgressState-same = ለውጢ የለን
ProgressState-worse = ይገድድ ኣሎ
ProgressState-not-begun = ኣይተጀመረን
ReviewKind-looked-after = ክለሳ ኣብ ክንክን ንዘሎ ቆልዓ
ReviewKind-child-protection = ዋዕላ ሓለዋ ቆልዑ
ReviewKind-child-in-need = ኣኼባ ብዛዕባ ሓገዝ ዘድልዮም ቆልዑ
ReviewKind-pathway = ክለሳ ትልሚ መጻኢ መገዲ
ReviewKind-other = ካልእ ክለሳ
VisitStatus-completed = ተገይሩ
VisitStatus-failed = ኣይተገብረን
VisitStatus-no-response = ዝመለሰ ሰብ የለን
Channel-phone = ተሌፎን
Channel-email = ኢመይል
Channel-letter = ደብዳበ
Channel-message = መልእኽቲ
Channel-meeting = ኣኼባ
Channel-video = ናይ ቪድዮ ጻውዒት
Channel-in-person = ብኣካል
Channel-panel = ፓነል
Channel-file-note = መዘኻኸሪ ኣብ ፋይል
DocumentKind-assessment = ገምጋም
DocumentKind-court-order = ትእዛዝ ቤት ፍርዲ
DocumentKind-court-report = ጸብጻብ ንቤት ፍርዲ
DocumentKind-expert-report = ጸብጻብ ክኢላ
DocumentKind-letter = ደብዳበ
DocumentKind-plan = ትልሚ
DocumentKind-minutes = ቃለ ጉባኤ
DocumentKind-school-report = ጸብጻብ ቤት ትምህርቲ
DocumentKind-health-report = ጸብጻብ ጥዕና
DocumentKind-risk-assessment = ገምጋም ሓደጋ
DocumentKind-closing-summary = መዕጸዊ ጽማቝ
DocumentKind-childs-work = { $tone ->
    [familiar] { $you ->
        [female] ናይ ገዛእ ርእስኺ ስራሕ
        [male] ናይ ገዛእ ርእስኻ ስራሕ
       *[other] ናይ ገዛእ ርእስኩም ስራሕ
      }
   *[polite] { $you ->
        [female] ናይ ገዛእ ርእስክን ስራሕ
       *[other] ናይ ገዛእ ርእስኩም ስራሕ
      }
    }
DocumentKind-other = ካልእ ሰነድ
RestrictionReason-serious-harm = ከቢድ ጉድኣት
RestrictionReason-expected-confidence = ብምስጢር ዝተነግረ
RestrictionReason-third-party-refused = ካልእ ሰብ ኣይፋል ኢሉ
RestrictionOutcome-keep = ተገዲቡ ይጸንሕ
RestrictionOutcome-lift = ገደብ ተላዒሉ
MovementKind-removal = ካብ ቦታኡ ተወሲዱ
MovementKind-transfer = ንኻልእ ተዋሂቡ
MovementKind-loss = ጠፊኡ
Consent-agreed = ስምምዕ ተዋሂቡ
Consent-refused = ስምምዕ ኣይተዋህበን
Consent-not-asked = ዝተሓተተ ሰብ የለን
Consent-not-needed = ኣየድልን
Relationship-child = { $child ->
    [female] እታ ቆልዓ
    [male] እቲ ቆልዓ
   *[other] እቲ/እታ ቆልዓ
  }
Relationship-mother = ኣደ
Relationship-father = ኣቦ
Relationship-step-parent = ሰብኣይ ኣደ ወይ ሰበይቲ ኣቦ
Relationship-parents-partner = መጻምዲ ናይ ሓደ ወላዲ
Relationship-brother = ሓው
Relationship-sister = ሓፍቲ
Relationship-grandmother = ዓባይ
Relationship-grandfather = ኣቦሓጎ
Relationship-aunt = ኣሞ ወይ ሓትኖ
Relationship-uncle = ሓወቦ ወይ ኣኮ
Relationship-cousin = ውላድ ሓወቦ፡ ኣኮ፡ ኣሞ ወይ ሓትኖ
Relationship-relative = ዘመድ
Relationship-foster-carer = ፎስተር ኣላዪ
Relationship-carers-family = ኣባል ስድራቤት ናይ ኣላዪ
Relationship-adoptive-parent = ናይ ጉዲፈቻ ወላዲ
Relationship-friend = መሓዛ
Relationship-other-child = ካልእ ቆልዓ
Relationship-other-parent = ወላዲ ናይ ካልእ ቆልዓ
Relationship-neighbour = ጎረቤት
Relationship-family-friend = መሓዛ ስድራቤት
Relationship-social-worker = ማሕበራዊ ሰራሕተኛ
Relationship-manager = ሓላፊ
Relationship-reviewing-officer = ነጻ ናይ ክለሳ ሓላፊ
Relationship-supervising-social-worker = ተቖጻጻሪ ማሕበራዊ ሰራሕተኛ
Relationship-support-worker = ሰራሕተኛ ደገፍ ስድራቤት
Relationship-personal-adviser = ውልቃዊ ኣማኻሪ
Relationship-residential-worker = ሰራሕተኛ መንበሪ ገዛ
Relationship-teacher = መምህር ወይ ሰራሕተኛ ቤት ትምህርቲ
Relationship-doctor = ሓኪም
Relationship-nurse = ነርስ
Relationship-health-visitor = ናይ ቆልዑ ጥዕና በጻሒ
Relationship-therapist = ተራፒስት
Relationship-police-officer = ፖሊስ
Relationship-lawyer = ጠበቃ
Relationship-judge = ዳኛ
Relationship-guardian = ወኪል ቆልዑ ኣብ ቤት ፍርዲ
Relationship-advocate = ተጣባቒ
Relationship-interpreter = ኣስተርጓሚ
Relationship-other-professional = ካልእ ሰራሕተኛ
Relationship-other = ካልእ ሰብ

# Kinds of homes as a child is told of them.
home-foster = ናይ ፎስተር ገዛ
home-kinship = ገዛ ናይ ኣባላት ስድራቤት ወይ መሓዙት
home-parents = ገዛ ወለዲ
home-childrens-home = መንበሪ ገዛ ቆልዑ
home-supported = ደገፍ ዘለዎ ገዛ
home-adoptive = ናይ ጉዲፈቻ ገዛ
home-hospital = ሆስፒታል
home-secure = ውሑስ መንበሪ ገዛ
home-short-break = ንሓጺር ግዜ መጽንሒ ገዛ
home-other = ካልእ ዓይነት ገዛ

# How long something lasted.
duration-days = { $count ->
    [one] 1 መዓልቲ
   *[other] { $count } መዓልታት
  }
duration-weeks = { $count ->
    [one] 1 ሰሙን
   *[other] { $count } ሰሙናት
  }
duration-months = { $count ->
    [one] 1 ወርሒ
   *[other] { $count } ኣዋርሕ
  }
duration-years = { $count ->
    [one] 1 ዓመት
   *[other] { $count } ዓመታት
  }
duration-years-months = { $years ->
    [one] 1 ዓመትን
   *[other] { $years } ዓመታትን
  } { $months ->
    [one] 1 ወርሕን
   *[other] { $months } ኣዋርሕን
  }
page-number = ገጽ { $page }
volume-title = { $title }፦ ቅጺ { $number } ካብ { $count }
volume-page = ቅጺ { $number }፡ { $page }
volume-continued = { $heading } (ዝቕጽል)
acronym-unknown = እዚ እንታይ ማለት ምዃኑ ኣይንፈልጥን
photo-date = (እዚ ፎቶ ናይ { $date } እዩ።)
Sex-female = ኣንስተይቲ
Sex-male = ተባዕታይ
Sex-other = ኣይተገልጸን
entry-child = { $child ->
    [female] ብዛዕባ እታ ቆልዓ
    [male] ብዛዕባ እቲ ቆልዓ
   *[other] ብዛዕባ እቲ/እታ ቆልዓ
  }
entry-life_letters = ናይ መጻኢ ህይወት ደብዳበ
entry-people = ኣብቲ መዝገብ ዘሎ ሰብ
date-on-day = ብዕለት { $date }
date-in = ኣብ { $date }

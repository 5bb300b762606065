# Wording of the life story for the age 6-8, where it differs from the usual one: Tigrinya.
# review: draft. No named person has reviewed this wording yet.

# The safe present.
now-home = { $you ->
    [female] ምስ { $carers } ትነብሪ ኣለኺ።
    [male] ምስ { $carers } ትነብር ኣለኻ።
   *[other] ምስ { $carers } ትነብሩ ኣለኹም።
  }
now-home-named = { $you ->
    [female] ኣብ { $home } ትነብሪ ኣለኺ።
    [male] ኣብ { $home } ትነብር ኣለኻ።
   *[other] ኣብ { $home } ትነብሩ ኣለኹም።
  }
now-home-staff = { $you ->
    [female] ኣብዚ መን የልየኪ? { $carers }።
    [male] ኣብዚ መን የልየካ? { $carers }።
   *[other] ኣብዚ መን የልየኩም? { $carers }።
  }
now-others = ኣብዚ ካልእ መን ይነብር? { $others }።
now-languages = { $you ->
    [female] እትዛረብሉ ቋንቋ፦ { $languages }።
    [male] እትዛረበሉ ቋንቋ፦ { $languages }።
   *[other] እትዛረቡሉ ቋንቋ፦ { $languages }።
  }
about-heading = { $you ->
    [female] ብዛዕባኺ እትብልዮ
    [male] ብዛዕባኻ እትብሎ
   *[other] ብዛዕባኹም እትብልዎ
  }
person-died = { $who ->
    [female] { $name } ሞይታ።
    [male] { $name } ሞይቱ።
   *[other] { $name } ሞይቶም።
  }
person-carers-family = { $who ->
    [female] { $name } ኣባል ስድራቤት ናይ ሓደ ኣላዪ እያ።
    [male] { $name } ኣባል ስድራቤት ናይ ሓደ ኣላዪ እዩ።
   *[other] { $name } ኣባል ስድራቤት ናይ ሓደ ኣላዪ እዮም።
  }
tree-intro = { $you ->
    [female] እዚኦም ኣባላት ስድራቤትኪ እዮም። እቶም ዝዓበዩ ኣብ ላዕሊ ኣለዉ።
    [male] እዚኦም ኣባላት ስድራቤትካ እዮም። እቶም ዝዓበዩ ኣብ ላዕሊ ኣለዉ።
   *[other] እዚኦም ኣባላት ስድራቤትኩም እዮም። እቶም ዝዓበዩ ኣብ ላዕሊ ኣለዉ።
  }
tree-died = ሞይቱ/ሞይታ

# Why.
why-heading = ነገራት ስለምንታይ ተቐይሮም
why-safe = ነፍሲ ወከፍ ቆልዓ ውሑስ ገዛ የድልዮ። ነዚ ከረጋግጹ ናይ ዓበይቲ ሰባት ግዴታ እዩ።
why-not-your-fault = { $you ->
    [female] ካብዚ ኩሉ ዝኾነ ነገር ናትኪ ጥፍኣት ኣይነበረን። ነዚ ዝውስኑ ዓበይቲ ሰባት እዮም። ቆልዑ ኣይውስኑን።
    [male] ካብዚ ኩሉ ዝኾነ ነገር ናትካ ጥፍኣት ኣይነበረን። ነዚ ዝውስኑ ዓበይቲ ሰባት እዮም። ቆልዑ ኣይውስኑን።
   *[other] ካብዚ ኩሉ ዝኾነ ነገር ናትኩም ጥፍኣት ኣይነበረን። ነዚ ዝውስኑ ዓበይቲ ሰባት እዮም። ቆልዑ ኣይውስኑን።
  }
why-more-later = { $you ->
    [female] ገና ዝንገር ተወሳኺ ኣሎ። ብዛዕብኡ ክትሓቲ ትኽእሊ ኢኺ። ምስ ዓበኺ ዳግማይ ክትሓቲ ትኽእሊ ኢኺ።
    [male] ገና ዝንገር ተወሳኺ ኣሎ። ብዛዕብኡ ክትሓትት ትኽእል ኢኻ። ምስ ዓበኻ ዳግማይ ክትሓትት ትኽእል ኢኻ።
   *[other] ገና ዝንገር ተወሳኺ ኣሎ። ብዛዕብኡ ክትሓቱ ትኽእሉ ኢኹም። ምስ ዓበኹም ዳግማይ ክትሓቱ ትኽእሉ ኢኹም።
  }

# Homes.
homes-heading = { $you ->
    [female] ገዛውትኺ
    [male] ገዛውትኻ
   *[other] ገዛውትኹም
  }
homes-count = { $you ->
    [female] { $count ->
        [one] ዝነበርክሉ ወይ ዝጸናሕክሉ ሓደ ቦታ ኣብዚ ኣሎ።
       *[other] ዝነበርክሎም ወይ ዝጸናሕክሎም { $count } ቦታታት ኣብዚ ኣለዉ።
      }
    [male] { $count ->
        [one] ዝነበርካሉ ወይ ዝጸናሕካሉ ሓደ ቦታ ኣብዚ ኣሎ።
       *[other] ዝነበርካሎም ወይ ዝጸናሕካሎም { $count } ቦታታት ኣብዚ ኣለዉ።
      }
   *[other] { $count ->
        [one] ዝነበርኩምሉ ወይ ዝጸናሕኩምሉ ሓደ ቦታ ኣብዚ ኣሎ።
       *[other] ዝነበርኩምሎም ወይ ዝጸናሕኩምሎም { $count } ቦታታት ኣብዚ ኣለዉ።
      }
  }
home-age = { $you ->
    [female] { $age ->
        [0] ናብዚ ክትመጽኢ ከለኺ ዕሸል ነይርኪ።
       *[other] ናብዚ ክትመጽኢ ከለኺ ዕድመኺ { $age } ዓመት ነይሩ።
      } እዚ ቦታ { $kind } ነይሩ።
    [male] { $age ->
        [0] ናብዚ ክትመጽእ ከለኻ ዕሸል ነይርካ።
       *[other] ናብዚ ክትመጽእ ከለኻ ዕድመኻ { $age } ዓመት ነይሩ።
      } እዚ ቦታ { $kind } ነይሩ።
   *[other] { $age ->
        [0] ናብዚ ክትመጹ ከለኹም ዕሸል ነይርኩም።
       *[other] ናብዚ ክትመጹ ከለኹም ዕድመኹም { $age } ዓመት ነይሩ።
      } እዚ ቦታ { $kind } ነይሩ።
  }
home-age-now = { $you ->
    [female] { $age ->
        [0] ናብዚ ክትመጽኢ ከለኺ ዕሸል ነይርኪ።
       *[other] ናብዚ ክትመጽኢ ከለኺ ዕድመኺ { $age } ዓመት ነይሩ።
      } ሕጂ ኣብዚ ትነብሪ ኣለኺ። እዚ ቦታ { $kind } እዩ።
    [male] { $age ->
        [0] ናብዚ ክትመጽእ ከለኻ ዕሸል ነይርካ።
       *[other] ናብዚ ክትመጽእ ከለኻ ዕድመኻ { $age } ዓመት ነይሩ።
      } ሕጂ ኣብዚ ትነብር ኣለኻ። እዚ ቦታ { $kind } እዩ።
   *[other] { $age ->
        [0] ናብዚ ክትመጹ ከለኹም ዕሸል ነይርኩም።
       *[other] ናብዚ ክትመጹ ከለኹም ዕድመኹም { $age } ዓመት ነይሩ።
      } ሕጂ ኣብዚ ትነብሩ ኣለኹም። እዚ ቦታ { $kind } እዩ።
  }
home-kinship = ገዛ ናይ ስድራቤት ወይ መሓዙት
home-others = ሽዑ ኣብዚ ካልእ መን ይነብር ነይሩ? { $others }።
home-came = { $you ->
    [female] ናብዚ ብኸመይ ከም ዝመጻእኪ።
    [male] ናብዚ ብኸመይ ከም ዝመጻእካ።
   *[other] ናብዚ ብኸመይ ከም ዝመጻእኩም።
  }
seasons-intro = { $you ->
    [female] ኣብ ነፍሲ ወከፍ ቦታ ክንደይ ግዜ ከም ዝነበርኪ ርአዪ።
    [male] ኣብ ነፍሲ ወከፍ ቦታ ክንደይ ግዜ ከም ዝነበርካ ርአ።
   *[other] ኣብ ነፍሲ ወከፍ ቦታ ክንደይ ግዜ ከም ዝነበርኩም ርአዩ።
  }
seasons-line = ካብ ልደት ክሳብ ሕጂ

# School, family and friends, what you did and said.
family-time-heading = ስድራቤትን መሓዙትን
family-time-now = ናይ ሕጂ መደብ፦
achievements-heading = { $you ->
    [female] ጽቡቕ ዝገበርክዮም ነገራት
    [male] ጽቡቕ ዝገበርካዮም ነገራት
   *[other] ጽቡቕ ዝገበርኩምዎም ነገራት
  }
own-words = { $you ->
    [female] ዕድመኺ { $age } ዓመት ከሎ ከምዚ ኢልኪ፦
    [male] ዕድመኻ { $age } ዓመት ከሎ ከምዚ ኢልካ፦
   *[other] ዕድመኹም { $age } ዓመት ከሎ ከምዚ ኢልኩም፦
  }
own-words-to = { $you ->
    [female] ዕድመኺ { $age } ዓመት ከሎ፡ ናብ { $to } ከምዚ ኢልኪ፦
    [male] ዕድመኻ { $age } ዓመት ከሎ፡ ናብ { $to } ከምዚ ኢልካ፦
   *[other] ዕድመኹም { $age } ዓመት ከሎ፡ ናብ { $to } ከምዚ ኢልኩም፦
  }
things-heading = { $you ->
    [female] ናትኪ ነገራት
    [male] ናትካ ነገራት
   *[other] ናትኩም ነገራት
  }
thing-returned = { $you ->
    [female] እዚ ተመሊሱልኪ።
    [male] እዚ ተመሊሱልካ።
   *[other] እዚ ተመሊሱልኩም።
  }
thing-kept = ዝተቐመጠሉ ቦታ፦ { $where }።
photos-held = { $you ->
    [female] { $count ->
        [one] ሓደ ተወሳኺ ፎቶ ኣሎ። ኣብዚ መጽሓፍ የሎን። ብዛዕብኡ ክትሓትና ትኽእሊ ኢኺ።
       *[other] { $count } ተወሰኽቲ ፎቶታት ኣለዉ። ኣብዚ መጽሓፍ የለዉን። ብዛዕብኦም ክትሓትና ትኽእሊ ኢኺ።
      }
    [male] { $count ->
        [one] ሓደ ተወሳኺ ፎቶ ኣሎ። ኣብዚ መጽሓፍ የሎን። ብዛዕብኡ ክትሓተና ትኽእል ኢኻ።
       *[other] { $count } ተወሰኽቲ ፎቶታት ኣለዉ። ኣብዚ መጽሓፍ የለዉን። ብዛዕብኦም ክትሓተና ትኽእል ኢኻ።
      }
   *[other] { $count ->
        [one] ሓደ ተወሳኺ ፎቶ ኣሎ። ኣብዚ መጽሓፍ የሎን። ብዛዕብኡ ክትሓቱና ትኽእሉ ኢኹም።
       *[other] { $count } ተወሰኽቲ ፎቶታት ኣለዉ። ኣብዚ መጽሓፍ የለዉን። ብዛዕብኦም ክትሓቱና ትኽእሉ ኢኹም።
      }
  }

# What is not told, and how it was made.
kept-intro = { $you ->
    [female] ብዛዕባኺ ተወሳኺ ነገር ኣሎ። ኣብዚ ኣይተነግረን፦
    [male] ብዛዕባኻ ተወሳኺ ነገር ኣሎ። ኣብዚ ኣይተነግረን፦
   *[other] ብዛዕባኹም ተወሳኺ ነገር ኣሎ። ኣብዚ ኣይተነግረን፦
  }
gaps-heading = ገለ ክፋላት ስለምንታይ ኣብዚ የለዉን
gaps-intro = ገለ ክፋላት ኣብዚ የለዉን። ነፍሲ ወከፎም ቁጽሪ ኣለዎም። ስለምንታይ ከም ዘየለዉ እዚ ይነግር።
gaps-ask = { $you ->
    [female] ብዛዕባ ሓደ ክፍተት ክትሓትና ትኽእሊ ኢኺ። ቁጽሩ ንገርና። ዓቢ ሰብ ክሕግዘኪ ይኽእል እዩ፦ { $contact }።
    [male] ብዛዕባ ሓደ ክፍተት ክትሓተና ትኽእል ኢኻ። ቁጽሩ ንገረና። ዓቢ ሰብ ክሕግዘካ ይኽእል እዩ፦ { $contact }።
   *[other] ብዛዕባ ሓደ ክፍተት ክትሓቱና ትኽእሉ ኢኹም። ቁጽሩ ንገሩና። ዓቢ ሰብ ክሕግዘኩም ይኽእል እዩ፦ { $contact }።
  }
made-for = { $you ->
    [female] { $council } ነዚ ዛንታ ኣብ { $date } ሰሪሕዎ። ካብ መዝገብኪ ዝመጸ እዩ። መዝገብኪ ሰባት ብዛዕባኺ ዝጸሓፍዎ እዩ።
    [male] { $council } ነዚ ዛንታ ኣብ { $date } ሰሪሕዎ። ካብ መዝገብካ ዝመጸ እዩ። መዝገብካ ሰባት ብዛዕባኻ ዝጸሓፍዎ እዩ።
   *[other] { $council } ነዚ ዛንታ ኣብ { $date } ሰሪሕዎ። ካብ መዝገብኩም ዝመጸ እዩ። መዝገብኩም ሰባት ብዛዕባኹም ዝጸሓፍዎ እዩ።
  }
made-approved = { $you ->
    [female] { $approver } ({ $role })፡ ነዚ ክትወስድዮ ትኽእሊ ኢኺ ኢሎም።
    [male] { $approver } ({ $role })፡ ነዚ ክትወስዶ ትኽእል ኢኻ ኢሎም።
   *[other] { $approver } ({ $role })፡ ነዚ ክትወስድዎ ትኽእሉ ኢኹም ኢሎም።
  }
made-more = { $you ->
    [female] ጌጋ ነገር ኣሎ ድዩ? ዝጎደለ ነገር ኣሎ ድዩ? ንገርና፦ { $contact }። ምስ ዓበኺ ዳግማይ ክትሓቲ ትኽእሊ ኢኺ።
    [male] ጌጋ ነገር ኣሎ ድዩ? ዝጎደለ ነገር ኣሎ ድዩ? ንገረና፦ { $contact }። ምስ ዓበኻ ዳግማይ ክትሓትት ትኽእል ኢኻ።
   *[other] ጌጋ ነገር ኣሎ ድዩ? ዝጎደለ ነገር ኣሎ ድዩ? ንገሩና፦ { $contact }። ምስ ዓበኹም ዳግማይ ክትሓቱ ትኽእሉ ኢኹም።
  }

# The present again, and what comes.
hopes-none = { $you ->
    [female] እንታይ ተስፋ ትገብሪ? ኣብዚ ክትጽሕፍዮ ትኽእሊ ኢኺ።
    [male] እንታይ ተስፋ ትገብር? ኣብዚ ክትጽሕፎ ትኽእል ኢኻ።
   *[other] እንታይ ተስፋ ትገብሩ? ኣብዚ ክትጽሕፍዎ ትኽእሉ ኢኹም።
  }
fill-intro = { $you ->
    [female] ኣብዚ ክትጽሕፊ ትኽእሊ ኢኺ። ወይ ሓደ ሰብ ክጽሕፈልኪ ይኽእል እዩ።
    [male] ኣብዚ ክትጽሕፍ ትኽእል ኢኻ። ወይ ሓደ ሰብ ክጽሕፈልካ ይኽእል እዩ።
   *[other] ኣብዚ ክትጽሕፉ ትኽእሉ ኢኹም። ወይ ሓደ ሰብ ክጽሕፈልኩም ይኽእል እዩ።
  }
fill-draw = { $you ->
    [female] ገዛኺ ስኣሊ። እትፈትውዮ ሰብ ስኣሊ። ዝደለኽዮ ስኣሊ።
    [male] ገዛኻ ስኣል። እትፈትዎ ሰብ ስኣል። ዝደለኻዮ ስኣል።
   *[other] ገዛኹም ስኣሉ። እትፈትውዎ ሰብ ስኣሉ። ዝደለኹምዎ ስኣሉ።
  }
talk-intro = { $you ->
    [female] እዚ ዛንታ ከሕዝነኪ ወይ ከቖጥዓኪ ይኽእል እዩ። ገለ ነገራት ክትሓቲ ትደልዪ ትኸውኒ። እዚ ጸገም የብሉን። ደው ከተብሊ ትኽእሊ ኢኺ። ምስዞም ሰባት ክትዛረቢ ትኽእሊ ኢኺ።
    [male] እዚ ዛንታ ከሕዝነካ ወይ ከቖጥዓካ ይኽእል እዩ። ገለ ነገራት ክትሓትት ትደሊ ትኸውን። እዚ ጸገም የብሉን። ደው ከተብል ትኽእል ኢኻ። ምስዞም ሰባት ክትዛረብ ትኽእል ኢኻ።
   *[other] እዚ ዛንታ ከሕዝነኩም ወይ ከቖጥዓኩም ይኽእል እዩ። ገለ ነገራት ክትሓቱ ትደልዩ ትኸውኑ። እዚ ጸገም የብሉን። ደው ከተብሉ ትኽእሉ ኢኹም። ምስዞም ሰባት ክትዛረቡ ትኽእሉ ኢኹም።
  }

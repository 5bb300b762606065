# Wording of the life story for the age 3-5, where it differs from the usual one: Tigrinya.
# review: draft. No named person has reviewed this wording yet.

# The safe present.
now-heading = { $you ->
    [female] እዚ ንስኺ ኢኺ
    [male] እዚ ንስኻ ኢኻ
   *[other] እዚ ንስኹም ኢኹም
  }
now-name = { $you ->
    [female] ንስኺ { $name } ኢኺ። ምሉእ ስምኪ { $full } እዩ።
    [male] ንስኻ { $name } ኢኻ። ምሉእ ስምካ { $full } እዩ።
   *[other] ንስኹም { $name } ኢኹም። ምሉእ ስምኩም { $full } እዩ።
  }
now-age = { $you ->
    [female] { $age ->
        [0] ዕሸል ኢኺ።
       *[other] ዕድመኺ { $age } ዓመት እዩ።
      }
    [male] { $age ->
        [0] ዕሸል ኢኻ።
       *[other] ዕድመኻ { $age } ዓመት እዩ።
      }
   *[other] { $age ->
        [0] ዕሸል ኢኹም።
       *[other] ዕድመኹም { $age } ዓመት እዩ።
      }
  }
now-home = { $you ->
    [female] ምስ { $carers } ትነብሪ ኣለኺ። እዚ ገዛኺ እዩ።
    [male] ምስ { $carers } ትነብር ኣለኻ። እዚ ገዛኻ እዩ።
   *[other] ምስ { $carers } ትነብሩ ኣለኹም። እዚ ገዛኹም እዩ።
  }
now-home-named = { $you ->
    [female] ኣብ { $home } ትነብሪ ኣለኺ።
    [male] ኣብ { $home } ትነብር ኣለኻ።
   *[other] ኣብ { $home } ትነብሩ ኣለኹም።
  }
now-others = ኣብዚ ካልእ መን ይነብር? { $others }።
about-heading = { $you ->
    [female] ኩሉ ብዛዕባኺ
    [male] ኩሉ ብዛዕባኻ
   *[other] ኩሉ ብዛዕባኹም
  }
person-carers-family = { $who ->
    [female] { $name } ኣባል ስድራቤት ናይ ሓደ ኣላዪ እያ።
    [male] { $name } ኣባል ስድራቤት ናይ ሓደ ኣላዪ እዩ።
   *[other] { $name } ኣባል ስድራቤት ናይ ሓደ ኣላዪ እዮም።
  }

# Before.
born-heading = { $you ->
    [female] ተወሊድኪ
    [male] ተወሊድካ
   *[other] ተወሊድኩም
  }
born-on = { $you ->
    [female] ቅድም ዕሸል ነይርኪ።
    [male] ቅድም ዕሸል ነይርካ።
   *[other] ቅድም ዕሸል ነይርኩም።
  }
home-age = { $you ->
    [female] { $age ->
        [0] ዕሸል ነይርኪ። ሽዑ ኣብዚ ነይርኪ።
       *[other] ዕድመኺ { $age } ዓመት ነይሩ። ሽዑ ኣብዚ ነይርኪ።
      }
    [male] { $age ->
        [0] ዕሸል ነይርካ። ሽዑ ኣብዚ ነይርካ።
       *[other] ዕድመኻ { $age } ዓመት ነይሩ። ሽዑ ኣብዚ ነይርካ።
      }
   *[other] { $age ->
        [0] ዕሸል ነይርኩም። ሽዑ ኣብዚ ነይርኩም።
       *[other] ዕድመኹም { $age } ዓመት ነይሩ። ሽዑ ኣብዚ ነይርኩም።
      }
  }
home-kinship = ገዛ ናይ ስድራቤት ወይ መሓዙት
why-heading = ካብ ሓደጋ ምሕላው
why-safe = ነፍሲ ወከፍ ቆልዓ ውሑስ ገዛ የድልዮ።
why-not-your-fault = { $you ->
    [female] ዓበይቲ ሰባት ካብ ሓደጋ ክሕልዉኺ ኣለዎም። ዓበይቲ ሰባት ወሲኖም። ጥፍኣትኪ ኣይነበረን።
    [male] ዓበይቲ ሰባት ካብ ሓደጋ ክሕልዉኻ ኣለዎም። ዓበይቲ ሰባት ወሲኖም። ጥፍኣትካ ኣይነበረን።
   *[other] ዓበይቲ ሰባት ካብ ሓደጋ ክሕልዉኹም ኣለዎም። ዓበይቲ ሰባት ወሲኖም። ጥፍኣትኩም ኣይነበረን።
  }

# What is not told.
gaps-heading = ዝጎደለ ነገር
gaps-intro = ገለ ቃላት ኣብዚ የለዉን። ስለምንታይ ከም ዘየለዉ እዚ ይነግር።
gaps-ask = { $you ->
    [female] ብዛዕብኡ ክትሓቲ ትኽእሊ ኢኺ። ዓቢ ሰብ ክሕግዘኪ ይኽእል እዩ፦ { $contact }።
    [male] ብዛዕብኡ ክትሓትት ትኽእል ኢኻ። ዓቢ ሰብ ክሕግዘካ ይኽእል እዩ፦ { $contact }።
   *[other] ብዛዕብኡ ክትሓቱ ትኽእሉ ኢኹም። ዓቢ ሰብ ክሕግዘኩም ይኽእል እዩ፦ { $contact }።
  }

# The present again.
next-heading = { $you ->
    [female] ንስኺ፡ ሕጂ
    [male] ንስኻ፡ ሕጂ
   *[other] ንስኹም፡ ሕጂ
  }
next-home = { $you ->
    [female] ምስ { $carers } ትነብሪ ኣለኺ። እዚ ገዛኺ እዩ።
    [male] ምስ { $carers } ትነብር ኣለኻ። እዚ ገዛኻ እዩ።
   *[other] ምስ { $carers } ትነብሩ ኣለኹም። እዚ ገዛኹም እዩ።
  }
hopes-intro = { $you ->
    [female] እዚ ትምኒታትኪ እዩ።
    [male] እዚ ትምኒታትካ እዩ።
   *[other] እዚ ትምኒታትኩም እዩ።
  }
hopes-none = { $you ->
    [female] እንታይ ትምነዪ?
    [male] እንታይ ትምነ?
   *[other] እንታይ ትምነዩ?
  }
fill-draw = { $you ->
    [female] ገዛኺ ስኣሊ። እትፈትውዮ ሰብ ስኣሊ። ዝደለኽዮ ስኣሊ።
    [male] ገዛኻ ስኣል። እትፈትዎ ሰብ ስኣል። ዝደለኻዮ ስኣል።
   *[other] ገዛኹም ስኣሉ። እትፈትውዎ ሰብ ስኣሉ። ዝደለኹምዎ ስኣሉ።
  }
talk-heading = { $you ->
    [female] ምስኦም እትዛረቢ ሰባት
    [male] ምስኦም እትዛረብ ሰባት
   *[other] ምስኦም እትዛረቡ ሰባት
  }
talk-intro = { $you ->
    [female] ክትሓዝኒ ወይ ክትኹርዪ ትኽእሊ። እዚ ጸገም የብሉን። ደው ከተብሊ ትኽእሊ ኢኺ። ምስዞም ሰባት ክትዛረቢ ትኽእሊ ኢኺ።
    [male] ክትሓዝን ወይ ክትኹሪ ትኽእል። እዚ ጸገም የብሉን። ደው ከተብል ትኽእል ኢኻ። ምስዞም ሰባት ክትዛረብ ትኽእል ኢኻ።
   *[other] ክትሓዝኑ ወይ ክትኹርዩ ትኽእሉ። እዚ ጸገም የብሉን። ደው ከተብሉ ትኽእሉ ኢኹም። ምስዞም ሰባት ክትዛረቡ ትኽእሉ ኢኹም።
  }

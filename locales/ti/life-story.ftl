# Wording of the life story: Tigrinya, for a child to read.
# review: draft. No named person has reviewed this wording yet.

title-life-story = ዛንታ { $name }
running-life-story = ዛንታ { $name }

now-heading = { $you ->
    [female] ንስኺ ሕጂ
    [male] ንስኻ ሕጂ
   *[other] ንስኹም ሕጂ
  }
now-name = { $you ->
    [female] ስምኪ { $name } እዩ። ምሉእ ስምኪ { $full } እዩ።
    [male] ስምካ { $name } እዩ። ምሉእ ስምካ { $full } እዩ።
   *[other] ስምኩም { $name } እዩ። ምሉእ ስምኩም { $full } እዩ።
  }
now-age = { $you ->
    [female] ዕድመኺ { $age ->
        [one] 1 ዓመት
       *[other] { $age } ዓመት
      } እዩ።
    [male] ዕድመኻ { $age ->
        [one] 1 ዓመት
       *[other] { $age } ዓመት
      } እዩ።
   *[other] ዕድመኹም { $age ->
        [one] 1 ዓመት
       *[other] { $age } ዓመት
      } እዩ።
  }
now-home = { $you ->
    [female] ምስ { $carers } ትነብሪ ኣለኺ። ካብ { $from } ኣትሒዝኪ ኣብዚ ትነብሪ።
    [male] ምስ { $carers } ትነብር ኣለኻ። ካብ { $from } ኣትሒዝካ ኣብዚ ትነብር።
   *[other] ምስ { $carers } ትነብሩ ኣለኹም። ካብ { $from } ኣትሒዝኩም ኣብዚ ትነብሩ።
  }
now-home-named = { $you ->
    [female] ኣብ { $home } ትነብሪ ኣለኺ። ካብ { $from } ኣትሒዝኪ ኣብዚ ትነብሪ።
    [male] ኣብ { $home } ትነብር ኣለኻ። ካብ { $from } ኣትሒዝካ ኣብዚ ትነብር።
   *[other] ኣብ { $home } ትነብሩ ኣለኹም። ካብ { $from } ኣትሒዝኩም ኣብዚ ትነብሩ።
  }
now-others = { $you ->
    [female] ኣብዚ ምሳኺ ዝነብሩ፦ { $others }።
    [male] ኣብዚ ምሳኻ ዝነብሩ፦ { $others }።
   *[other] ኣብዚ ምሳኹም ዝነብሩ፦ { $others }።
  }
now-school = { $you ->
    [female] ኣብ { $school } ትመሃሪ ኣለኺ።
    [male] ኣብ { $school } ትመሃር ኣለኻ።
   *[other] ኣብ { $school } ትመሃሩ ኣለኹም።
  }
now-languages = { $you ->
    [female] ምስ ሰባት ክትዛረቢ ከለኺ እትጥቀምሉ ቋንቋ፦ { $languages }።
    [male] ምስ ሰባት ክትዛረብ ከለኻ እትጥቀመሉ ቋንቋ፦ { $languages }።
   *[other] ምስ ሰባት ክትዛረቡ ከለኹም እትጥቀሙሉ ቋንቋ፦ { $languages }።
  }
now-ethnicity = { $you ->
    [female] ስድራቤትኪ ካበይ ከም ዝመጹ፦ { $ethnicity }
    [male] ስድራቤትካ ካበይ ከም ዝመጹ፦ { $ethnicity }
   *[other] ስድራቤትኩም ካበይ ከም ዝመጹ፦ { $ethnicity }
  }
now-religion = ብዛዕባ ሃይማኖትን እምነትን፦ { $religion }
about-heading = { $you ->
    [female] ብዛዕባ ርእስኺ እትብልዮ
    [male] ብዛዕባ ርእስኻ እትብሎ
   *[other] ብዛዕባ ርእስኹም እትብልዎ
  }

people-heading = { $you ->
    [female] ኣብ ህይወትኪ ዘለዉ ሰባት
    [male] ኣብ ህይወትካ ዘለዉ ሰባት
   *[other] ኣብ ህይወትኩም ዘለዉ ሰባት
  }
# Each of these is a whole sentence, so that a language can say it as it has to.
person-is-mother = { $you ->
    [female] { $name } ኣደኺ እያ።
    [male] { $name } ኣደኻ እያ።
   *[other] { $name } ኣደኹም እያ።
  }
person-is-father = { $you ->
    [female] { $name } ኣቦኺ እዩ።
    [male] { $name } ኣቦኻ እዩ።
   *[other] { $name } ኣቦኹም እዩ።
  }
person-is-step-parent = { $you ->
    [female] { $who ->
        [female] { $name } ሰበይቲ ኣቦኺ እያ።
        [male] { $name } ሰብኣይ ኣደኺ እዩ።
       *[other] { $name } መጻምዲ ናይ ሓደ ካብ ወለድኺ እዮም።
      }
    [male] { $who ->
        [female] { $name } ሰበይቲ ኣቦኻ እያ።
        [male] { $name } ሰብኣይ ኣደኻ እዩ።
       *[other] { $name } መጻምዲ ናይ ሓደ ካብ ወለድኻ እዮም።
      }
   *[other] { $who ->
        [female] { $name } ሰበይቲ ኣቦኹም እያ።
        [male] { $name } ሰብኣይ ኣደኹም እዩ።
       *[other] { $name } መጻምዲ ናይ ሓደ ካብ ወለድኹም እዮም።
      }
  }
person-is-adoptive-parent = { $you ->
    [female] { $who ->
        [female] { $name } ናይ ጉዲፈቻ ኣደኺ እያ።
        [male] { $name } ናይ ጉዲፈቻ ኣቦኺ እዩ።
       *[other] { $name } ናይ ጉዲፈቻ ወላዲኺ እዮም።
      }
    [male] { $who ->
        [female] { $name } ናይ ጉዲፈቻ ኣደኻ እያ።
        [male] { $name } ናይ ጉዲፈቻ ኣቦኻ እዩ።
       *[other] { $name } ናይ ጉዲፈቻ ወላዲኻ እዮም።
      }
   *[other] { $who ->
        [female] { $name } ናይ ጉዲፈቻ ኣደኹም እያ።
        [male] { $name } ናይ ጉዲፈቻ ኣቦኹም እዩ።
       *[other] { $name } ናይ ጉዲፈቻ ወላዲኹም እዮም።
      }
  }
person-is-brother = { $you ->
    [female] { $name } ሓውኺ እዩ።
    [male] { $name } ሓውኻ እዩ።
   *[other] { $name } ሓውኹም እዩ።
  }
person-is-sister = { $you ->
    [female] { $name } ሓፍትኺ እያ።
    [male] { $name } ሓፍትኻ እያ።
   *[other] { $name } ሓፍትኹም እያ።
  }
person-is-grandmother = { $you ->
    [female] { $name } ዓባይኪ እያ።
    [male] { $name } ዓባይካ እያ።
   *[other] { $name } ዓባይኩም እያ።
  }
person-is-grandfather = { $you ->
    [female] { $name } ኣቦሓጎኺ እዩ።
    [male] { $name } ኣቦሓጎኻ እዩ።
   *[other] { $name } ኣቦሓጎኹም እዩ።
  }
person-is-aunt = { $you ->
    [female] { $name } ኣሞኺ ወይ ሓትኖኺ እያ።
    [male] { $name } ኣሞኻ ወይ ሓትኖኻ እያ።
   *[other] { $name } ኣሞኹም ወይ ሓትኖኹም እያ።
  }
person-is-uncle = { $you ->
    [female] { $name } ሓወቦኺ ወይ ኣኮኺ እዩ።
    [male] { $name } ሓወቦኻ ወይ ኣኮኻ እዩ።
   *[other] { $name } ሓወቦኹም ወይ ኣኮኹም እዩ።
  }
person-is-cousin = { $you ->
    [female] { $who ->
        [female] { $name } ጓል ሓወቦኺ፡ ኣኮኺ፡ ኣሞኺ ወይ ሓትኖኺ እያ።
        [male] { $name } ወዲ ሓወቦኺ፡ ኣኮኺ፡ ኣሞኺ ወይ ሓትኖኺ እዩ።
       *[other] { $name } ውላድ ሓወቦኺ፡ ኣኮኺ፡ ኣሞኺ ወይ ሓትኖኺ እዮም።
      }
    [male] { $who ->
        [female] { $name } ጓል ሓወቦኻ፡ ኣኮኻ፡ ኣሞኻ ወይ ሓትኖኻ እያ።
        [male] { $name } ወዲ ሓወቦኻ፡ ኣኮኻ፡ ኣሞኻ ወይ ሓትኖኻ እዩ።
       *[other] { $name } ውላድ ሓወቦኻ፡ ኣኮኻ፡ ኣሞኻ ወይ ሓትኖኻ እዮም።
      }
   *[other] { $who ->
        [female] { $name } ጓል ሓወቦኹም፡ ኣኮኹም፡ ኣሞኹም ወይ ሓትኖኹም እያ።
        [male] { $name } ወዲ ሓወቦኹም፡ ኣኮኹም፡ ኣሞኹም ወይ ሓትኖኹም እዩ።
       *[other] { $name } ውላድ ሓወቦኹም፡ ኣኮኹም፡ ኣሞኹም ወይ ሓትኖኹም እዮም።
      }
  }
person-is-relative = { $you ->
    [female] { $who ->
        [female] { $name } ዘመድኪ እያ።
        [male] { $name } ዘመድኪ እዩ።
       *[other] { $name } ዘመድኪ እዮም።
      }
    [male] { $who ->
        [female] { $name } ዘመድካ እያ።
        [male] { $name } ዘመድካ እዩ።
       *[other] { $name } ዘመድካ እዮም።
      }
   *[other] { $who ->
        [female] { $name } ዘመድኩም እያ።
        [male] { $name } ዘመድኩም እዩ።
       *[other] { $name } ዘመድኩም እዮም።
      }
  }
person-is-foster-carer = { $you ->
    [female] { $who ->
        [female] { $name } ፎስተር ኣላዪትኪ እያ።
        [male] { $name } ፎስተር ኣላዪኺ እዩ።
       *[other] { $name } ፎስተር ኣላዪኺ እዮም።
      }
    [male] { $who ->
        [female] { $name } ፎስተር ኣላዪትካ እያ።
        [male] { $name } ፎስተር ኣላዪኻ እዩ።
       *[other] { $name } ፎስተር ኣላዪኻ እዮም።
      }
   *[other] { $who ->
        [female] { $name } ፎስተር ኣላዪትኩም እያ።
        [male] { $name } ፎስተር ኣላዪኹም እዩ።
       *[other] { $name } ፎስተር ኣላዪኹም እዮም።
      }
  }
person-is-friend = { $you ->
    [female] { $who ->
        [female] { $name } መሓዛኺ እያ።
        [male] { $name } መሓዛኺ እዩ።
       *[other] { $name } መሓዛኺ እዮም።
      }
    [male] { $who ->
        [female] { $name } መሓዛኻ እያ።
        [male] { $name } መሓዛኻ እዩ።
       *[other] { $name } መሓዛኻ እዮም።
      }
   *[other] { $who ->
        [female] { $name } መሓዛኹም እያ።
        [male] { $name } መሓዛኹም እዩ።
       *[other] { $name } መሓዛኹም እዮም።
      }
  }
person-is-neighbour = { $you ->
    [female] { $who ->
        [female] { $name } ጎረቤትኪ እያ።
        [male] { $name } ጎረቤትኪ እዩ።
       *[other] { $name } ጎረቤትኪ እዮም።
      }
    [male] { $who ->
        [female] { $name } ጎረቤትካ እያ።
        [male] { $name } ጎረቤትካ እዩ።
       *[other] { $name } ጎረቤትካ እዮም።
      }
   *[other] { $who ->
        [female] { $name } ጎረቤትኩም እያ።
        [male] { $name } ጎረቤትኩም እዩ።
       *[other] { $name } ጎረቤትኩም እዮም።
      }
  }
person-is-social-worker = { $you ->
    [female] { $who ->
        [female] { $name } ማሕበራዊት ሰራሕተኛኺ እያ።
        [male] { $name } ማሕበራዊ ሰራሕተኛኺ እዩ።
       *[other] { $name } ማሕበራዊ ሰራሕተኛኺ እዮም።
      }
    [male] { $who ->
        [female] { $name } ማሕበራዊት ሰራሕተኛኻ እያ።
        [male] { $name } ማሕበራዊ ሰራሕተኛኻ እዩ።
       *[other] { $name } ማሕበራዊ ሰራሕተኛኻ እዮም።
      }
   *[other] { $who ->
        [female] { $name } ማሕበራዊት ሰራሕተኛኹም እያ።
        [male] { $name } ማሕበራዊ ሰራሕተኛኹም እዩ።
       *[other] { $name } ማሕበራዊ ሰራሕተኛኹም እዮም።
      }
  }
person-is-advocate = { $you ->
    [female] { $who ->
        [female] { $name } ተጣባቒትኪ እያ።
        [male] { $name } ተጣባቒኺ እዩ።
       *[other] { $name } ተጣባቒኺ እዮም።
      }
    [male] { $who ->
        [female] { $name } ተጣባቒትካ እያ።
        [male] { $name } ተጣባቒኻ እዩ።
       *[other] { $name } ተጣባቒኻ እዮም።
      }
   *[other] { $who ->
        [female] { $name } ተጣባቒትኩም እያ።
        [male] { $name } ተጣባቒኹም እዩ።
       *[other] { $name } ተጣባቒኹም እዮም።
      }
  }
person-died = { $who ->
    [female] { $name } ሞይታ ({ $died })።
    [male] { $name } ሞይቱ ({ $died })።
   *[other] { $name } ሞይቶም ({ $died })።
  }

born-heading = { $you ->
    [female] ክትውለዲ ከለኺ
    [male] ክትውለድ ከለኻ
   *[other] ክትውለዱ ከለኹም
  }
born-on = { $you ->
    [female] ኣብ { $born } ተወሊድኪ።
    [male] ኣብ { $born } ተወሊድካ።
   *[other] ኣብ { $born } ተወሊድኩም።
  }
born-place = { $you ->
    [female] ኣብ { $place } ተወሊድኪ።
    [male] ኣብ { $place } ተወሊድካ።
   *[other] ኣብ { $place } ተወሊድኩም።
  }
born-time = ሰዓት { $time } ነይሩ።
born-weight = { $you ->
    [female] ክብደትኪ { $weight } ነይሩ።
    [male] ክብደትካ { $weight } ነይሩ።
   *[other] ክብደትኩም { $weight } ነይሩ።
  }

why-heading = እንታይ ከም ዘጋጠመን ስለምንታይን
why-not-your-fault = { $you ->
    [female] ካብዚ ኩሉ ዝኾነ ነገር ናትኪ ጥፍኣት ኣይነበረን። ንቆልዑ ካብ ሓደጋ ምሕላው ስራሕ ዓበይቲ ሰባት እዩ። እቲ ውሳነታት ዓበይቲ ሰባት እዮም ወሲኖሞ።
    [male] ካብዚ ኩሉ ዝኾነ ነገር ናትካ ጥፍኣት ኣይነበረን። ንቆልዑ ካብ ሓደጋ ምሕላው ስራሕ ዓበይቲ ሰባት እዩ። እቲ ውሳነታት ዓበይቲ ሰባት እዮም ወሲኖሞ።
   *[other] ካብዚ ኩሉ ዝኾነ ነገር ናትኩም ጥፍኣት ኣይነበረን። ንቆልዑ ካብ ሓደጋ ምሕላው ስራሕ ዓበይቲ ሰባት እዩ። እቲ ውሳነታት ዓበይቲ ሰባት እዮም ወሲኖሞ።
  }
orders-heading = ቤት ፍርዲ ዝወሰኖ
order-made = { $court } እዚ ትእዛዝ’ዚ ሂቡ፦ { $order }።
order-judge = ዳኛ { $judge } ነይሮም።

homes-heading = { $you ->
    [female] ዝነበርክሎም ገዛውቲ
    [male] ዝነበርካሎም ገዛውቲ
   *[other] ዝነበርኩምሎም ገዛውቲ
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
home-heading = { $home }
home-age = { $you ->
    [female] { $age ->
        [0] ናብዚ ክትመጽኢ ከለኺ ዕሸል ነይርኪ።
       *[other] ናብዚ ክትመጽኢ ከለኺ ዕድመኺ { $age } ዓመት ነይሩ።
      } እዚ ቦታ { $kind } ነይሩ። ኣብዚ ዝነበርክሉ ግዜ፦ { $span }።
    [male] { $age ->
        [0] ናብዚ ክትመጽእ ከለኻ ዕሸል ነይርካ።
       *[other] ናብዚ ክትመጽእ ከለኻ ዕድመኻ { $age } ዓመት ነይሩ።
      } እዚ ቦታ { $kind } ነይሩ። ኣብዚ ዝነበርካሉ ግዜ፦ { $span }።
   *[other] { $age ->
        [0] ናብዚ ክትመጹ ከለኹም ዕሸል ነይርኩም።
       *[other] ናብዚ ክትመጹ ከለኹም ዕድመኹም { $age } ዓመት ነይሩ።
      } እዚ ቦታ { $kind } ነይሩ። ኣብዚ ዝነበርኩምሉ ግዜ፦ { $span }።
  }
home-others = { $you ->
    [female] ሽዑ ኣብዚ ምሳኺ ዝነበሩ ሰባት፦ { $others }።
    [male] ሽዑ ኣብዚ ምሳኻ ዝነበሩ ሰባት፦ { $others }።
   *[other] ሽዑ ኣብዚ ምሳኹም ዝነበሩ ሰባት፦ { $others }።
  }

schools-heading = { $you ->
    [female] ኣብያተ ትምህርትኺ
    [male] ኣብያተ ትምህርትኻ
   *[other] ኣብያተ ትምህርትኹም
  }
family-time-heading = { $you ->
    [female] ምስ ስድራቤትኪን መሓዙትኪን ዝሓልፍ ግዜ
    [male] ምስ ስድራቤትካን መሓዙትካን ዝሓልፍ ግዜ
   *[other] ምስ ስድራቤትኩምን መሓዙትኩምን ዝሓልፍ ግዜ
  }
family-time-now = ናይ ሕጂ መደብ ከምዚ እዩ፦
family-time-then = እቲ መደብ ከምዚ ነይሩ ({ $span })፦

achievements-heading = { $you ->
    [female] ጽቡቕ ዝገበርክዮም ነገራት
    [male] ጽቡቕ ዝገበርካዮም ነገራት
   *[other] ጽቡቕ ዝገበርኩምዎም ነገራት
  }
own-words-heading = { $you ->
    [female] ናይ ገዛእ ርእስኺ ቃላት
    [male] ናይ ገዛእ ርእስኻ ቃላት
   *[other] ናይ ገዛእ ርእስኹም ቃላት
  }
own-words = { $you ->
    [female] ዕድመኺ { $age } ዓመት ከሎ ከምዚ ኢልኪ ({ $date })፦
    [male] ዕድመኻ { $age } ዓመት ከሎ ከምዚ ኢልካ ({ $date })፦
   *[other] ዕድመኹም { $age } ዓመት ከሎ ከምዚ ኢልኩም ({ $date })፦
  }
own-words-to = { $you ->
    [female] ዕድመኺ { $age } ዓመት ከሎ፡ ናብ { $to } ከምዚ ኢልኪ ({ $date })፦
    [male] ዕድመኻ { $age } ዓመት ከሎ፡ ናብ { $to } ከምዚ ኢልካ ({ $date })፦
   *[other] ዕድመኹም { $age } ዓመት ከሎ፡ ናብ { $to } ከምዚ ኢልኩም ({ $date })፦
  }

things-heading = { $you ->
    [female] ናትኪ ዝኾኑ ነገራት
    [male] ናትካ ዝኾኑ ነገራት
   *[other] ናትኩም ዝኾኑ ነገራት
  }
thing-returned = { $you ->
    [female] እዚ ተመሊሱልኪ ({ $on })።
    [male] እዚ ተመሊሱልካ ({ $on })።
   *[other] እዚ ተመሊሱልኩም ({ $on })።
  }
thing-kept = ዘለዎ ቦታ፦ { $where }።
thing-kept-unknown = { $you ->
    [female] ኣበይ ከም ዘሎ እቲ መዝገብ ኣይገልጽን። ክትሓትና ትኽእሊ ኢኺ።
    [male] ኣበይ ከም ዘሎ እቲ መዝገብ ኣይገልጽን። ክትሓተና ትኽእል ኢኻ።
   *[other] ኣበይ ከም ዘሎ እቲ መዝገብ ኣይገልጽን። ክትሓቱና ትኽእሉ ኢኹም።
  }

next-heading = { $you ->
    [female] ንስኺ፡ ሕጂን ንቕድሚትን
    [male] ንስኻ፡ ሕጂን ንቕድሚትን
   *[other] ንስኹም፡ ሕጂን ንቕድሚትን
  }
next-home = { $you ->
    [female] ምስ { $carers } ትነብሪ ኣለኺ።
    [male] ምስ { $carers } ትነብር ኣለኻ።
   *[other] ምስ { $carers } ትነብሩ ኣለኹም።
  }
next-home-named = { $you ->
    [female] ኣብ { $home } ትነብሪ ኣለኺ።
    [male] ኣብ { $home } ትነብር ኣለኻ።
   *[other] ኣብ { $home } ትነብሩ ኣለኹም።
  }
hopes-intro = { $you ->
    [female] እዚ ተስፋታትኪ እዩ።
    [male] እዚ ተስፋታትካ እዩ።
   *[other] እዚ ተስፋታትኩም እዩ።
  }
hopes-none = { $you ->
    [female] እዚ ገጽ ንተስፋታትኪ እዩ። ኣብዚ ክትጽሕፍዮ ትኽእሊ ኢኺ።
    [male] እዚ ገጽ ንተስፋታትካ እዩ። ኣብዚ ክትጽሕፎ ትኽእል ኢኻ።
   *[other] እዚ ገጽ ንተስፋታትኩም እዩ። ኣብዚ ክትጽሕፍዎ ትኽእሉ ኢኹም።
  }

talk-heading = { $you ->
    [female] ምስ መን ክትዛረቢ ከም እትኽእሊ
    [male] ምስ መን ክትዛረብ ከም እትኽእል
   *[other] ምስ መን ክትዛረቡ ከም እትኽእሉ
  }
talk-intro = { $you ->
    [female] ነዚ ምንባብ ስምዒታት ወይ ሕቶታት ከምጽእ ይኽእል እዩ። እዚ ጸገም የብሉን። ኣብ ዝኾነ ግዜ ደው ከተብሊ ትኽእሊ ኢኺ። ምስዞም ሰባት ክትዛረቢ ትኽእሊ ኢኺ።
    [male] ነዚ ምንባብ ስምዒታት ወይ ሕቶታት ከምጽእ ይኽእል እዩ። እዚ ጸገም የብሉን። ኣብ ዝኾነ ግዜ ደው ከተብል ትኽእል ኢኻ። ምስዞም ሰባት ክትዛረብ ትኽእል ኢኻ።
   *[other] ነዚ ምንባብ ስምዒታት ወይ ሕቶታት ከምጽእ ይኽእል እዩ። እዚ ጸገም የብሉን። ኣብ ዝኾነ ግዜ ደው ከተብሉ ትኽእሉ ኢኹም። ምስዞም ሰባት ክትዛረቡ ትኽእሉ ኢኹም።
  }

kept-heading = { $you ->
    [female] ኣብ መዝገብኪ ዘሎ ተወሳኺ
    [male] ኣብ መዝገብካ ዘሎ ተወሳኺ
   *[other] ኣብ መዝገብኩም ዘሎ ተወሳኺ
  }
kept-intro = { $you ->
    [female] ኣብ መዝገብኪ ብዛዕባ ህይወትኪ ተወሳኺ ነገር ኣሎ። እዞም ክፋላት ኣብዚ ኣይተነግሩን፦
    [male] ኣብ መዝገብካ ብዛዕባ ህይወትካ ተወሳኺ ነገር ኣሎ። እዞም ክፋላት ኣብዚ ኣይተነግሩን፦
   *[other] ኣብ መዝገብኩም ብዛዕባ ህይወትኩም ተወሳኺ ነገር ኣሎ። እዞም ክፋላት ኣብዚ ኣይተነግሩን፦
  }
gaps-heading = ገለ ክፋላት ስለምንታይ ከም ዝተኸወሉ
gaps-intro = { $you ->
    [female] ገለ ክፋላት ናይ ዛንታኺ ተኸዊሎም ኣለዉ። ነፍሲ ወከፍ ቁጽሪ ኣለዎ። ስለምንታይ ከም ዝተኸወሉን መን ከም ዝወሰነን ኣብዚ ከተንብቢ ትኽእሊ ኢኺ።
    [male] ገለ ክፋላት ናይ ዛንታኻ ተኸዊሎም ኣለዉ። ነፍሲ ወከፍ ቁጽሪ ኣለዎ። ስለምንታይ ከም ዝተኸወሉን መን ከም ዝወሰነን ኣብዚ ከተንብብ ትኽእል ኢኻ።
   *[other] ገለ ክፋላት ናይ ዛንታኹም ተኸዊሎም ኣለዉ። ነፍሲ ወከፍ ቁጽሪ ኣለዎ። ስለምንታይ ከም ዝተኸወሉን መን ከም ዝወሰነን ኣብዚ ከተንብቡ ትኽእሉ ኢኹም።
  }
gap-number = ክፍተት { $number }።
gap-decided = መንን መዓስን ከም ዝወሰነ፦ { $decided }።
gaps-ask = { $you ->
    [female] ንሓደ ክፍተት ዳግማይ ክንርእዮ ክትሓትና ትኽእሊ ኢኺ። ቁጽሩ ንገርና። ኣብዚ ሕተቲ፦ { $contact }።
    [male] ንሓደ ክፍተት ዳግማይ ክንርእዮ ክትሓተና ትኽእል ኢኻ። ቁጽሩ ንገረና። ኣብዚ ሕተት፦ { $contact }።
   *[other] ንሓደ ክፍተት ዳግማይ ክንርእዮ ክትሓቱና ትኽእሉ ኢኹም። ቁጽሩ ንገሩና። ኣብዚ ሕተቱ፦ { $contact }።
  }

made-heading = እዚ ዛንታ ከመይ ከም ዝተሰርሐ
made-for = { $you ->
    [female] { $council } ነዚ ዛንታ ኣብ { $date } ሰሪሕዎ። ካብቲ ኣብ መዝገብኪ ተጻሒፉ ዘሎ ዝመጸ እዩ።
    [male] { $council } ነዚ ዛንታ ኣብ { $date } ሰሪሕዎ። ካብቲ ኣብ መዝገብካ ተጻሒፉ ዘሎ ዝመጸ እዩ።
   *[other] { $council } ነዚ ዛንታ ኣብ { $date } ሰሪሕዎ። ካብቲ ኣብ መዝገብኩም ተጻሒፉ ዘሎ ዝመጸ እዩ።
  }
made-approved = { $you ->
    [female] { $approver } ({ $role })፡ ነዚ ክትወስድዮ ትኽእሊ ኢኺ ኢሎም።
    [male] { $approver } ({ $role })፡ ነዚ ክትወስዶ ትኽእል ኢኻ ኢሎም።
   *[other] { $approver } ({ $role })፡ ነዚ ክትወስድዎ ትኽእሉ ኢኹም ኢሎም።
  }
made-more = { $you ->
    [female] ጌጋ ወይ ዝጎደለ ነገር ኣሎ ድዩ? ንገርና፡ ክንርእዮ ኢና፦ { $contact }። ምስ ዓበኺ ዝነውሐ ዛንታ ክትሓቲ ትኽእሊ ኢኺ።
    [male] ጌጋ ወይ ዝጎደለ ነገር ኣሎ ድዩ? ንገረና፡ ክንርእዮ ኢና፦ { $contact }። ምስ ዓበኻ ዝነውሐ ዛንታ ክትሓትት ትኽእል ኢኻ።
   *[other] ጌጋ ወይ ዝጎደለ ነገር ኣሎ ድዩ? ንገሩና፡ ክንርእዮ ኢና፦ { $contact }። ምስ ዓበኹም ዝነውሐ ዛንታ ክትሓቱ ትኽእሉ ኢኹም።
  }
now-home-staff = { $you ->
    [female] ኣብዚ ዝኣልዩኺ ሰባት፦ { $carers }።
    [male] ኣብዚ ዝኣልዩኻ ሰባት፦ { $carers }።
   *[other] ኣብዚ ዝኣልዩኹም ሰባት፦ { $carers }።
  }
person-full = ምሉእ ስም { $name }፦ { $full }።
person-carers-family = { $you ->
    [female] { $who ->
        [female] { $name } ኣባል ናይታ ዝኣለየትኪ ስድራቤት እያ።
        [male] { $name } ኣባል ናይታ ዝኣለየትኪ ስድራቤት እዩ።
       *[other] { $name } ኣባል ናይታ ዝኣለየትኪ ስድራቤት እዮም።
      }
    [male] { $who ->
        [female] { $name } ኣባል ናይታ ዝኣለየትካ ስድራቤት እያ።
        [male] { $name } ኣባል ናይታ ዝኣለየትካ ስድራቤት እዩ።
       *[other] { $name } ኣባል ናይታ ዝኣለየትካ ስድራቤት እዮም።
      }
   *[other] { $who ->
        [female] { $name } ኣባል ናይታ ዝኣለየትኩም ስድራቤት እያ።
        [male] { $name } ኣባል ናይታ ዝኣለየትኩም ስድራቤት እዩ።
       *[other] { $name } ኣባል ናይታ ዝኣለየትኩም ስድራቤት እዮም።
      }
  }
person-carer-then = { $you ->
    [female] { $who ->
        [female] { $name } ኣልያትኪ።
        [male] { $name } ኣልዩኪ።
       *[other] { $name } ኣልዮምኺ።
      }
    [male] { $who ->
        [female] { $name } ኣልያትካ።
        [male] { $name } ኣልዩካ።
       *[other] { $name } ኣልዮምኻ።
      }
   *[other] { $who ->
        [female] { $name } ኣልያትኩም።
        [male] { $name } ኣልዩኩም።
       *[other] { $name } ኣልዮምኹም።
      }
  }
home-age-now = { $you ->
    [female] { $age ->
        [0] ናብዚ ክትመጽኢ ከለኺ ዕሸል ነይርኪ።
       *[other] ናብዚ ክትመጽኢ ከለኺ ዕድመኺ { $age } ዓመት ነይሩ።
      } እዚ ቦታ { $kind } እዩ። ኣብዚ እትነብርሉ ዘለኺ ግዜ፦ { $span }።
    [male] { $age ->
        [0] ናብዚ ክትመጽእ ከለኻ ዕሸል ነይርካ።
       *[other] ናብዚ ክትመጽእ ከለኻ ዕድመኻ { $age } ዓመት ነይሩ።
      } እዚ ቦታ { $kind } እዩ። ኣብዚ እትነብረሉ ዘለኻ ግዜ፦ { $span }።
   *[other] { $age ->
        [0] ናብዚ ክትመጹ ከለኹም ዕሸል ነይርኩም።
       *[other] ናብዚ ክትመጹ ከለኹም ዕድመኹም { $age } ዓመት ነይሩ።
      } እዚ ቦታ { $kind } እዩ። ኣብዚ እትነብሩሉ ዘለኹም ግዜ፦ { $span }።
  }

# Sections, pictures and pages to fill in.
first-home-heading = { $you ->
    [female] ገዛኺ
    [male] ገዛኻ
   *[other] ገዛኹም
  }
first-then-heading = ቅድሚ ሕጂ፦ { $home }
first-school-heading = { $you ->
    [female] እትመሃርሉ ቦታ
    [male] እትመሃረሉ ቦታ
   *[other] እትመሃሩሉ ቦታ
  }
first-family-time-heading = ስድራቤትን መሓዙትን
photos-heading = ፎቶታት
photos-held-heading = ተወሳኺ ፎቶታት
photos-held = { $you ->
    [female] { $count ->
        [one] ኣብዚ ዘይተራእየ ሓደ ተወሳኺ ፎቶ ኣሎ። ብዛዕብኡ ክትሓትና ትኽእሊ ኢኺ።
       *[other] ኣብዚ ዘይተራእዩ { $count } ተወሰኽቲ ፎቶታት ኣለዉ። ብዛዕብኦም ክትሓትና ትኽእሊ ኢኺ።
      }
    [male] { $count ->
        [one] ኣብዚ ዘይተራእየ ሓደ ተወሳኺ ፎቶ ኣሎ። ብዛዕብኡ ክትሓተና ትኽእል ኢኻ።
       *[other] ኣብዚ ዘይተራእዩ { $count } ተወሰኽቲ ፎቶታት ኣለዉ። ብዛዕብኦም ክትሓተና ትኽእል ኢኻ።
      }
   *[other] { $count ->
        [one] ኣብዚ ዘይተራእየ ሓደ ተወሳኺ ፎቶ ኣሎ። ብዛዕብኡ ክትሓቱና ትኽእሉ ኢኹም።
       *[other] ኣብዚ ዘይተራእዩ { $count } ተወሰኽቲ ፎቶታት ኣለዉ። ብዛዕብኦም ክትሓቱና ትኽእሉ ኢኹም።
      }
  }
tree-heading = { $you ->
    [female] ስድራቤትኪ
    [male] ስድራቤትካ
   *[other] ስድራቤትኩም
  }
tree-intro = { $you ->
    [female] እዚኦም ኣብ መዝገብኪ ስሞም ዝተጠቕሰ ኣባላት ስድራቤትኪ እዮም። ገዛ ምቕያር መን ምዃኖም ኣይቅይርን። እቶም ዝዓበዩ ኣብ ላዕሊ ኣለዉ።
    [male] እዚኦም ኣብ መዝገብካ ስሞም ዝተጠቕሰ ኣባላት ስድራቤትካ እዮም። ገዛ ምቕያር መን ምዃኖም ኣይቅይርን። እቶም ዝዓበዩ ኣብ ላዕሊ ኣለዉ።
   *[other] እዚኦም ኣብ መዝገብኩም ስሞም ዝተጠቕሰ ኣባላት ስድራቤትኩም እዮም። ገዛ ምቕያር መን ምዃኖም ኣይቅይርን። እቶም ዝዓበዩ ኣብ ላዕሊ ኣለዉ።
  }
tree-me = { $you ->
    [female] እዚ ንስኺ ኢኺ።
    [male] እዚ ንስኻ ኢኻ።
   *[other] እዚ ንስኹም ኢኹም።
  }
tree-died = ዕለተ ሞት፦ { $on }
# The lines of the family tree in words. $others is one name or several with commas.
tree-parent = { $name }፦ ወላዲ ናይ { $others }።
tree-partner = { $name }፦ ሕጂ ወይ ቅድሚ ሕጂ መጻምዲ ናይ { $others }።
why-safe = ነፍሲ ወከፍ ቆልዓ፡ ካብ ሓደጋ ዝሕለወሉን ክንክን ዝረኽበሉን ገዛ የድልዮ። ነዚ ከረጋግጹ ናይ ዓበይቲ ሰባት ግዴታ እዩ።
why-more-later = { $you ->
    [female] ገና ዝንገር ተወሳኺ ኣሎ። ሕጂ ክትሓቲ ትኽእሊ ኢኺ። ምስ ዓበኺ ዝነውሐ ዛንታ ክትሓቲ ትኽእሊ ኢኺ።
    [male] ገና ዝንገር ተወሳኺ ኣሎ። ሕጂ ክትሓትት ትኽእል ኢኻ። ምስ ዓበኻ ዝነውሐ ዛንታ ክትሓትት ትኽእል ኢኻ።
   *[other] ገና ዝንገር ተወሳኺ ኣሎ። ሕጂ ክትሓቱ ትኽእሉ ኢኹም። ምስ ዓበኹም ዝነውሐ ዛንታ ክትሓቱ ትኽእሉ ኢኹም።
  }
statuses-heading = ሕጊ እንታይ ከም ዝበለን መዓስን
decisions-heading-story = { $you ->
    [female] ብዛዕባኺ ዝተወሰነ ዓበይቲ ውሳነታት
    [male] ብዛዕባኻ ዝተወሰነ ዓበይቲ ውሳነታት
   *[other] ብዛዕባኹም ዝተወሰነ ዓበይቲ ውሳነታት
  }
decisions-intro-story = { $you ->
    [female] እዚኦም ብዛዕባ ህይወትኪ ዝተወሰኑ ዓበይቲ ውሳነታት እዮም። መን ከም ዝወሰኖም፡ ስለምንታይን ንስኺ እንታይ ትደልዪ ከም ዝነበርኪን ከተንብቢ ትኽእሊ ኢኺ። ዝጎደለ ነገር እንተ ኣልዩ ክትሓትና ትኽእሊ ኢኺ።
    [male] እዚኦም ብዛዕባ ህይወትካ ዝተወሰኑ ዓበይቲ ውሳነታት እዮም። መን ከም ዝወሰኖም፡ ስለምንታይን ንስኻ እንታይ ትደሊ ከም ዝነበርካን ከተንብብ ትኽእል ኢኻ። ዝጎደለ ነገር እንተ ኣልዩ ክትሓተና ትኽእል ኢኻ።
   *[other] እዚኦም ብዛዕባ ህይወትኩም ዝተወሰኑ ዓበይቲ ውሳነታት እዮም። መን ከም ዝወሰኖም፡ ስለምንታይን ንስኹም እንታይ ትደልዩ ከም ዝነበርኩምን ከተንብቡ ትኽእሉ ኢኹም። ዝጎደለ ነገር እንተ ኣልዩ ክትሓቱና ትኽእሉ ኢኹም።
  }
decided-by = ነዚ ዝወሰኑ፦ { $by }።
decided-because = ስለምንታይ፦
decided-you-wanted = { $you ->
    [female] ንስኺ እትደልይዮ ዝነበርኪ፦
    [male] ንስኻ እትደልዮ ዝነበርካ፦
   *[other] ንስኹም እትደልይዎ ዝነበርኩም፦
  }
seasons-heading = { $you ->
    [female] ኣብ ዝሓለፈ ግዜ ዝነበርክሎም ገዛውቲ
    [male] ኣብ ዝሓለፈ ግዜ ዝነበርካሎም ገዛውቲ
   *[other] ኣብ ዝሓለፈ ግዜ ዝነበርኩምሎም ገዛውቲ
  }
seasons-intro = { $you ->
    [female] እዚ፡ ካብ { $from } ክሳብ { $to } ኣብ ነፍሲ ወከፍ ቦታ ክንደይ ግዜ ከም ዝነበርኪ የርኢ።
    [male] እዚ፡ ካብ { $from } ክሳብ { $to } ኣብ ነፍሲ ወከፍ ቦታ ክንደይ ግዜ ከም ዝነበርካ የርኢ።
   *[other] እዚ፡ ካብ { $from } ክሳብ { $to } ኣብ ነፍሲ ወከፍ ቦታ ክንደይ ግዜ ከም ዝነበርኩም የርኢ።
  }
seasons-where = ገዛ
seasons-when = መዓስ
seasons-how-long = ንኽንደይ ግዜ
seasons-line = ካብ { $from } ክሳብ { $to }
season-family = { $you ->
    [female] ስድራቤትኪ
    [male] ስድራቤትካ
   *[other] ስድራቤትኩም
  }
season-now = ክሳብ ሕጂ { $length }
schools-name = ቤት ትምህርቲ
home-area = ኣብ { $area } ይርከብ።
home-area-then = ኣብ { $area } ይርከብ ነይሩ።
home-came = { $you ->
    [female] ኣብዚ ክትነብሪ ብኸመይ ከም ዝመጻእኪ።
    [male] ኣብዚ ክትነብር ብኸመይ ከም ዝመጻእካ።
   *[other] ኣብዚ ክትነብሩ ብኸመይ ከም ዝመጻእኩም።
  }
home-letter = { $you ->
    [female] ንዓኺ ዝተጻሕፈ ደብዳበ ካብ { $carers }፦
    [male] ንዓኻ ዝተጻሕፈ ደብዳበ ካብ { $carers }፦
   *[other] ንዓኹም ዝተጻሕፈ ደብዳበ ካብ { $carers }፦
  }
at-age = { $you ->
    [female] { $age ->
        [0] ዕሸል ከለኺ፦
       *[other] ዕድመኺ { $age } ዓመት ከሎ፦
      }
    [male] { $age ->
        [0] ዕሸል ከለኻ፦
       *[other] ዕድመኻ { $age } ዓመት ከሎ፦
      }
   *[other] { $age ->
        [0] ዕሸል ከለኹም፦
       *[other] ዕድመኹም { $age } ዓመት ከሎ፦
      }
  }
health-heading = { $you ->
    [female] ጥዕናኺ
    [male] ጥዕናኻ
   *[other] ጥዕናኹም
  }
health-intro = { $you ->
    [female] እቲ መዝገብ ብዛዕባ ጥዕናኺ ዝብሎ እዚ እዩ።
    [male] እቲ መዝገብ ብዛዕባ ጥዕናኻ ዝብሎ እዚ እዩ።
   *[other] እቲ መዝገብ ብዛዕባ ጥዕናኹም ዝብሎ እዚ እዩ።
  }
documents-heading = { $you ->
    [female] ብዛዕባኺ ዝተጻሕፉ ወረቓቕቲ
    [male] ብዛዕባኻ ዝተጻሕፉ ወረቓቕቲ
   *[other] ብዛዕባኹም ዝተጻሕፉ ወረቓቕቲ
  }
documents-intro = { $you ->
    [female] እዞም ወረቓቕቲ ኣብ መዝገብኪ ኣለዉ። ክትርእይዮም ክትሓቲ ትኽእሊ ኢኺ።
    [male] እዞም ወረቓቕቲ ኣብ መዝገብካ ኣለዉ። ክትርእዮም ክትሓትት ትኽእል ኢኻ።
   *[other] እዞም ወረቓቕቲ ኣብ መዝገብኩም ኣለዉ። ክትርእይዎም ክትሓቱ ትኽእሉ ኢኹም።
  }
made-whole-record = { $you ->
    [female] መዝገብኪ ክትርእዪ ኣብ ዝኾነ ግዜ ክትሓቲ ትኽእሊ ኢኺ። መሰልኪ እዩ፡ ብናጻ’ውን እዩ፦ { $contact }። ሕጊ ገለ ክፋላት ክንክውል ይፈቕደልና።
    [male] መዝገብካ ክትርኢ ኣብ ዝኾነ ግዜ ክትሓትት ትኽእል ኢኻ። መሰልካ እዩ፡ ብናጻ’ውን እዩ፦ { $contact }። ሕጊ ገለ ክፋላት ክንክውል ይፈቕደልና።
   *[other] መዝገብኩም ክትርእዩ ኣብ ዝኾነ ግዜ ክትሓቱ ትኽእሉ ኢኹም። መሰልኩም እዩ፡ ብናጻ’ውን እዩ፦ { $contact }። ሕጊ ገለ ክፋላት ክንክውል ይፈቕደልና።
  }
made-elsewhere = { $you ->
    [female] እዚኦም’ውን ብዛዕባኺ መዛግብቲ ክህልዎም ይኽእል እዩ። ንነፍሲ ወከፎም ክትሓቲ ትኽእሊ ኢኺ፦
    [male] እዚኦም’ውን ብዛዕባኻ መዛግብቲ ክህልዎም ይኽእል እዩ። ንነፍሲ ወከፎም ክትሓትት ትኽእል ኢኻ፦
   *[other] እዚኦም’ውን ብዛዕባኹም መዛግብቲ ክህልዎም ይኽእል እዩ። ንነፍሲ ወከፎም ክትሓቱ ትኽእሉ ኢኹም፦
  }
made-grown-up = { $child ->
    [female] ነቲ ዓቢ ሰብ፦ { $council } ነዚ መጽሓፍ ካብ መዝገብ ናይታ ቆልዓ ኣብ { $date } ሰሪሕዎ። ጌጋ ወይ ዝጎደለ ነገር እንተ ኣልዩ ንገሩና፦ { $contact }።
    [male] ነቲ ዓቢ ሰብ፦ { $council } ነዚ መጽሓፍ ካብ መዝገብ ናይቲ ቆልዓ ኣብ { $date } ሰሪሕዎ። ጌጋ ወይ ዝጎደለ ነገር እንተ ኣልዩ ንገሩና፦ { $contact }።
   *[other] ነቲ ዓቢ ሰብ፦ { $council } ነዚ መጽሓፍ ካብ መዝገብ ናይቲ/ናይታ ቆልዓ ኣብ { $date } ሰሪሕዎ። ጌጋ ወይ ዝጎደለ ነገር እንተ ኣልዩ ንገሩና፦ { $contact }።
  }
fill-heading = { $you ->
    [female] ናትኪ ገጻት
    [male] ናትካ ገጻት
   *[other] ናትኩም ገጻት
  }
fill-intro = { $you ->
    [female] ኣብዚ ክትጽሕፊ ትኽእሊ ኢኺ፡ ወይ ሓደ ሰብ ክጽሕፈልኪ ክትሓቲ ትኽእሊ ኢኺ።
    [male] ኣብዚ ክትጽሕፍ ትኽእል ኢኻ፡ ወይ ሓደ ሰብ ክጽሕፈልካ ክትሓትት ትኽእል ኢኻ።
   *[other] ኣብዚ ክትጽሕፉ ትኽእሉ ኢኹም፡ ወይ ሓደ ሰብ ክጽሕፈልኩም ክትሓቱ ትኽእሉ ኢኹም።
  }
fill-remember = ዝዝክሮ ነገር፦
fill-proud = ዝሕበነሉ ነገር፦
fill-ask = ክሓቶ ዝደሊ፦
fill-draw-heading = { $you ->
    [female] ኣብዚ ስኣሊ
    [male] ኣብዚ ስኣል
   *[other] ኣብዚ ስኣሉ
  }
fill-draw = { $you ->
    [female] ገዛኺ፡ እትፈትውዮ ሰብ ወይ ዝደለኽዮ ነገር ስኣሊ።
    [male] ገዛኻ፡ እትፈትዎ ሰብ ወይ ዝደለኻዮ ነገር ስኣል።
   *[other] ገዛኹም፡ እትፈትውዎ ሰብ ወይ ዝደለኹምዎ ነገር ስኣሉ።
  }

# The later life letter.
title-life-story-later-life-letter = ደብዳበ ናብ { $name }
running-life-story-later-life-letter = ደብዳበ ናብ { $name }
later-heading = { $you ->
    [female] ንዓኺ ዝተጻሕፈ ደብዳበ
    [male] ንዓኻ ዝተጻሕፈ ደብዳበ
   *[other] ንዓኹም ዝተጻሕፈ ደብዳበ
  }
later-dear = { $you ->
    [female] ዝኸበርኪ { $name }፡
    [male] ዝኸበርካ { $name }፡
   *[other] ዝኸበርኩም { $name }፡
  }
later-born-heading = { $you ->
    [female] ክትውለዲ ከለኺ
    [male] ክትውለድ ከለኻ
   *[other] ክትውለዱ ከለኹም
  }
later-people-heading = { $you ->
    [female] ኣብ ህይወትኪ ዘለዉ ሰባት
    [male] ኣብ ህይወትካ ዘለዉ ሰባት
   *[other] ኣብ ህይወትኩም ዘለዉ ሰባት
  }
later-why-heading = ዘጋጠመ ነገር
later-parents-heading = { $you ->
    [female] ወለድኺ ዝተመነይዎን ዝበልዎን
    [male] ወለድኻ ዝተመነይዎን ዝበልዎን
   *[other] ወለድኹም ዝተመነይዎን ዝበልዎን
  }
later-order = { $court } ኣብ { $made } እዚ ትእዛዝ’ዚ ሂቡ፦ { $order }።
later-more-heading = ተወሳኺ ብኸመይ ይፍለጥ
later-more = { $you ->
    [female] ኣብ መዝገብኪ ተወሳኺ ነገር ኣሎ። ኣብ ዝኾነ ዕድመ ክትሓትዮ መሰል ኣለኪ፡ ብናጻ’ውን እዩ፦ { $contact }። ሕጊ ገለ ክፋላት ክንክውል ይፈቕደልና። በይንኺ ከተንብብዮ ግዴታ የብልኪን። ምስዞም ሰባት ክትዛረቢ ትኽእሊ ኢኺ፦
    [male] ኣብ መዝገብካ ተወሳኺ ነገር ኣሎ። ኣብ ዝኾነ ዕድመ ክትሓቶ መሰል ኣለካ፡ ብናጻ’ውን እዩ፦ { $contact }። ሕጊ ገለ ክፋላት ክንክውል ይፈቕደልና። በይንኻ ከተንብቦ ግዴታ የብልካን። ምስዞም ሰባት ክትዛረብ ትኽእል ኢኻ፦
   *[other] ኣብ መዝገብኩም ተወሳኺ ነገር ኣሎ። ኣብ ዝኾነ ዕድመ ክትሓትዎ መሰል ኣለኩም፡ ብናጻ’ውን እዩ፦ { $contact }። ሕጊ ገለ ክፋላት ክንክውል ይፈቕደልና። በይንኹም ከተንብብዎ ግዴታ የብልኩምን። ምስዞም ሰባት ክትዛረቡ ትኽእሉ ኢኹም፦
  }

# The worker's edition with its sources.
title-life-story-sources = ምንጭታት ናይ ዛንታ { $name }
running-life-story-sources = ምንጭታት ናይ ዛንታ ህይወት። ንሰራሕተኛ
sources-questions-heading = ነዚ ዛንታ ኣብቲ መዝገብ ዝጎደለ
sources-questions-intro = ኣብ ዛንታ { $name } ዝተፈጥረ ነገር የለን፤ ስለዚ ዘይተመዝገበ ነገር ጎዲሉ ኣሎ። እዚኦም ዝሕተቱ ሕቶታትን ዝሕተቱ ሰባትን እዮም፦
sources-questions-none = እቲ መዝገብ ንነፍሲ ወከፍ ክፋል ናይቲ ዛንታ ዝኸውን ነገር ኣለዎ።
sources-heading = ነፍሲ ወከፍ ምሉእ ሓሳብ ምስ ምንጩ
sources-intro = እዚ ናይ ዕድመ { $band } መጽሓፍ እዩ። ብዛዕባ እቲ መዝገብ ዝገልጽዎ ነገር ዘይብሎም ስሩዓት ቃላት ናይቲ መጽሓፍ ኣብዚ ኣይኣተዉን።
sources-sentence = እቲ መጽሓፍ ዝብሎ
sources-entry = ምዝገባ ወይ ክፋል ጽሑፍ
sources-kind = እንታይ ዓይነትን ብመንን
sources-by = { $kind }፡ ጸሓፊ፦ { $author }
sources-by-nobody = { $kind }፡ ጸሓፊ ኣይተመዝገበን
genogram-heading = ጀኖግራም
genogram-key = ክቢ ሰበይቲ ወይ ጓል እያ። ትርብዒት ሰብኣይ ወይ ወዲ እዩ። ኣልማዝ ቅርጺ፦ ኣይተመዝገበን። ረጒድ መስመር፦ እቲ ዛንታ ዝምልከቶ ቆልዓ። መስቀል፦ ሞይቱ/ሞይታ። መስርዓት ወለዶታት እዮም፡ እቶም ዝዓበዩ ኣብ ላዕሊ ኣለዉ።
genogram-who = መን
genogram-relationship = { $child ->
    [female] ምስታ ቆልዓ ዘለዎም ዝምድና
    [male] ምስቲ ቆልዓ ዘለዎም ዝምድና
   *[other] ምስቲ/ምስታ ቆልዓ ዘለዎም ዝምድና
  }
genogram-symbol = ምልክት
symbol-circle = ክቢ
symbol-circle-died = ክቢ ምስ መስቀል
symbol-square = ትርብዒት
symbol-square-died = ትርብዒት ምስ መስቀል
symbol-diamond = ኣልማዝ
symbol-diamond-died = ኣልማዝ ምስ መስቀል
ask-a-home = እዚ ገዛ
ask-birth-story = ብዛዕባ እቲ ልደት እንታይ ይፍለጥ፡ ስም ዝመረጸኸ መን እዩ? ንወለድን ንዓባይን ንኣቦሓጎን ሕተቱ።
ask-birth-facts = { $child ->
    [female] እታ ቆልዓ ሰዓት ክንደይ፡ ኣበይን ብኽንደይ ክብደትን ተወሊዳ? ንወለዲ ወይ ንሆስፒታል ሕተቱ።
    [male] እቲ ቆልዓ ሰዓት ክንደይ፡ ኣበይን ብኽንደይ ክብደትን ተወሊዱ? ንወለዲ ወይ ንሆስፒታል ሕተቱ።
   *[other] እቲ/እታ ቆልዓ ሰዓት ክንደይ፡ ኣበይን ብኽንደይ ክብደትን ተወሊዱ/ተወሊዳ? ንወለዲ ወይ ንሆስፒታል ሕተቱ።
  }
ask-why = { $child ->
    [female] እታ ቆልዓ ምስ ስድራቤት ክትነብር ዘይከኣለት ስለምንታይ እዩ? ሓደጋ ኣብ ዘይብሉ፡ ኣብቲ ቃላት ምስ ወለዲ ተሰማምዑ።
    [male] እቲ ቆልዓ ምስ ስድራቤት ክነብር ዘይከኣለ ስለምንታይ እዩ? ሓደጋ ኣብ ዘይብሉ፡ ኣብቲ ቃላት ምስ ወለዲ ተሰማምዑ።
   *[other] እቲ/እታ ቆልዓ ምስ ስድራቤት ክነብር/ክትነብር ዘይከኣለ/ዘይከኣለት ስለምንታይ እዩ? ሓደጋ ኣብ ዘይብሉ፡ ኣብቲ ቃላት ምስ ወለዲ ተሰማምዑ።
  }
ask-why-young = እዚ ንቆልዓ ዕድመ 4 ዓመት ከመይ ጌሩ ምተነግረ? ምስ from_age: 3 ጽሓፍዎ።
ask-about-me = { $child ->
    [female] እታ ቆልዓ ሕጂ ብዛዕባ ርእሳ እንታይ ትብል?
    [male] እቲ ቆልዓ ሕጂ ብዛዕባ ርእሱ እንታይ ይብል?
   *[other] እቲ/እታ ቆልዓ ሕጂ ብዛዕባ ርእሱ/ርእሳ እንታይ ይብል/ትብል?
  }
ask-hopes = { $child ->
    [female] እታ ቆልዓ እንታይ ተስፋ ትገብር?
    [male] እቲ ቆልዓ እንታይ ተስፋ ይገብር?
   *[other] እቲ/እታ ቆልዓ እንታይ ተስፋ ይገብር/ትገብር?
  }
ask-ethnicity = { $child ->
    [female] እታ ቆልዓ ስድራቤት ካበይ ከም ዝመጹ ብኸመይ ትገልጾ?
    [male] እቲ ቆልዓ ስድራቤት ካበይ ከም ዝመጹ ብኸመይ ይገልጾ?
   *[other] እቲ/እታ ቆልዓ ስድራቤት ካበይ ከም ዝመጹ ብኸመይ ይገልጾ/ትገልጾ?
  }
ask-religion = { $child ->
    [female] እታ ቆልዓ ወይ ስድራቤት እንታይ ይኣምኑ?
    [male] እቲ ቆልዓ ወይ ስድራቤት እንታይ ይኣምኑ?
   *[other] እቲ/እታ ቆልዓ ወይ ስድራቤት እንታይ ይኣምኑ?
  }
ask-own-words = { $child ->
    [female] እታ ቆልዓ ዝበለቶ፡ ዝሰኣለቶ ወይ ዝጸሓፈቶ፡ ክዕቀብ ዝግባእ እንታይ ኣሎ?
    [male] እቲ ቆልዓ ዝበሎ፡ ዝሰኣሎ ወይ ዝጸሓፎ፡ ክዕቀብ ዝግባእ እንታይ ኣሎ?
   *[other] እቲ/እታ ቆልዓ ዝበሎ/ዝበለቶ፡ ዝሰኣሎ/ዝሰኣለቶ ወይ ዝጸሓፎ/ዝጸሓፈቶ፡ ክዕቀብ ዝግባእ እንታይ ኣሎ?
  }
ask-achievements = { $child ->
    [female] እታ ቆልዓ እንታይ ትኽእል፡ ብምንታይከ ትሕበን ነይራ?
    [male] እቲ ቆልዓ እንታይ ይኽእል፡ ብምንታይከ ይሕበን ነይሩ?
   *[other] እቲ/እታ ቆልዓ እንታይ ይኽእል/ትኽእል፡ ብምንታይከ ይሕበን/ትሕበን ነይሩ/ነይራ?
  }
ask-photos = እንታይ ፎቶታት ኣሎ? ንስድራቤት፡ ንኣለይትን ንኣብያተ ትምህርትን ሕተቱ።
ask-family-time = { $child ->
    [female] እታ ቆልዓ ንመን ትርኢ፡ ክንደይ ግዜኸ?
    [male] እቲ ቆልዓ ንመን ይርኢ፡ ክንደይ ግዜኸ?
   *[other] እቲ/እታ ቆልዓ ንመን ይርኢ/ትርኢ፡ ክንደይ ግዜኸ?
  }
ask-life-letter = { $child ->
    [female] ነታ ቆልዓ ዝፈልጦን ናይ መጻኢ ህይወት ደብዳበ ክጽሕፍ ዝኽእልን መን ኣሎ?
    [male] ነቲ ቆልዓ ዝፈልጦን ናይ መጻኢ ህይወት ደብዳበ ክጽሕፍ ዝኽእልን መን ኣሎ?
   *[other] ነቲ/ነታ ቆልዓ ዝፈልጦን ናይ መጻኢ ህይወት ደብዳበ ክጽሕፍ ዝኽእልን መን ኣሎ?
  }
ask-portrait = { $name } ከመይ ዝኣመሰሉ ሰብ እዮም? ንዓኦም ወይ ንዝፈልጥዎም ሕተቱ።
ask-home-story = ምስ { $name } ምንባር ከመይ ነይሩ?
ask-home-memory = ብዛዕባ { $name } እንታይ ዝኽሪ ኣሎ?
ask-home-letter = { $name } ደብዳበ ክጽሕፉ ፍቓደኛታት ድዮም?
ask-home-why-started = { $child ->
    [female] እታ ቆልዓ ናብ { $name } ስለምንታይ መጺኣ?
    [male] እቲ ቆልዓ ናብ { $name } ስለምንታይ መጺኡ?
   *[other] እቲ/እታ ቆልዓ ናብ { $name } ስለምንታይ መጺኡ/መጺኣ?
  }
ask-home-why-ended = ምስ { $name } ዝነበረ ጸንሖት ስለምንታይ ኣብቂዑ?
ask-between = { $child ->
    [female] እታ ቆልዓ { $name } ኣበይ ትነብር ነይራ?
    [male] እቲ ቆልዓ { $name } ኣበይ ይነብር ነይሩ?
   *[other] እቲ/እታ ቆልዓ { $name } ኣበይ ይነብር/ትነብር ነይሩ/ነይራ?
  }
ask-school-story = ኣብ { $name } ከመይ ነይሩ?
ask-photo-unknown = ኣብቲ ዘይገልጽ ፎቶ ዘሎ ሰብ መን እዩ? ኣጣልሉ፡ ወይ ዋላ ሓደ ሰብ ከም ዘየለ ግለጹ።
ask-photo-permission = { $child ->
    [female] እታ ቆልዓ ነቲ ዓቢ ሰብ ዘለዎ ፎቶ ክትወስዶ ይፍቀድ ድዩ? ንዕኦም ሕተቱ፡ መዓስ ከም ዝተሰማምዑ’ውን ጽሓፉ።
    [male] እቲ ቆልዓ ነቲ ዓቢ ሰብ ዘለዎ ፎቶ ክወስዶ ይፍቀድ ድዩ? ንዕኦም ሕተቱ፡ መዓስ ከም ዝተሰማምዑ’ውን ጽሓፉ።
   *[other] እቲ/እታ ቆልዓ ነቲ ዓቢ ሰብ ዘለዎ ፎቶ ክወስዶ/ክትወስዶ ይፍቀድ ድዩ? ንዕኦም ሕተቱ፡ መዓስ ከም ዝተሰማምዑ’ውን ጽሓፉ።
  }
ask-photo-child = { $child ->
    [female] ኣብ ሓደ ፎቶ ካልእ ቆልዓ ኣሎ። እታ ቆልዓ ቅድሚ ምውሳዳ ነቲ ገጽ ሸፍኑ።
    [male] ኣብ ሓደ ፎቶ ካልእ ቆልዓ ኣሎ። እቲ ቆልዓ ቅድሚ ምውሳዱ ነቲ ገጽ ሸፍኑ።
   *[other] ኣብ ሓደ ፎቶ ካልእ ቆልዓ ኣሎ። እቲ/እታ ቆልዓ ቅድሚ ምውሳዱ/ምውሳዳ ነቲ ገጽ ሸፍኑ።
  }
person-named = { $name }፦ { $relationship }።
grown-up-heading = ነቲ ዓቢ ሰብ
later-parts-heading = { $you ->
    [female] ክነግረኪ ዝደሊ
    [male] ክነግረካ ዝደሊ
   *[other] ክነግረኩም ዝደሊ
  }

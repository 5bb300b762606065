# Wording of the life story for the age 3-5, where it differs from the usual one: Amharic.
# review: draft. No named person has reviewed this wording yet.

# The safe present.
now-heading = { $you ->
        [female] ይህች አንቺ ነሽ
        [male] ይህ አንተ ነህ
       *[other] ይህ አንተ ነህ/ይህች አንቺ ነሽ
    }
now-name = { $you ->
        [female] አንቺ { $name } ነሽ። ሙሉ ስምሽ { $full } ነው።
        [male] አንተ { $name } ነህ። ሙሉ ስምህ { $full } ነው።
       *[other] አንተ/አንቺ { $name } ነህ/ነሽ። ሙሉ ስምህ/ስምሽ { $full } ነው።
    }
now-age = { $you ->
        [female] { $age ->
        [0] ሕፃን ነሽ።
       *[other] ዕድሜሽ { $age } ዓመት ነው።
      }
        [male] { $age ->
        [0] ሕፃን ነህ።
       *[other] ዕድሜህ { $age } ዓመት ነው።
      }
       *[other] { $age ->
        [0] ሕፃን ነህ/ነሽ።
       *[other] ዕድሜህ/ዕድሜሽ { $age } ዓመት ነው።
      }
    }
now-home = { $you ->
        [female] የምትኖሪው { $carers } ጋር ነው። ይህ ቤትሽ ነው።
        [male] የምትኖረው { $carers } ጋር ነው። ይህ ቤትህ ነው።
       *[other] የምትኖረው/የምትኖሪው { $carers } ጋር ነው። ይህ ቤትህ/ቤትሽ ነው።
    }
now-home-named = { $you ->
        [female] የምትኖሪበት ቦታ { $home } ነው።
        [male] የምትኖርበት ቦታ { $home } ነው።
       *[other] የምትኖርበት/የምትኖሪበት ቦታ { $home } ነው።
    }
now-others = ሌላ እዚህ የሚኖረው ማን ነው? { $others }።
about-heading = { $you ->
        [female] ሁሉም ስለ አንቺ
        [male] ሁሉም ስለ አንተ
       *[other] ሁሉም ስለ አንተ/አንቺ
    }
person-carers-family = { $who ->
        [female] { $name } የተንከባካቢ ቤተሰብ አባል ናት።
        [male] { $name } የተንከባካቢ ቤተሰብ አባል ነው።
       *[other] { $name } የተንከባካቢ ቤተሰብ አባል ናቸው።
    }

# Before.
born-heading = { $you ->
        [female] ተወለድሽ
        [male] ተወለድክ
       *[other] ተወለድክ/ተወለድሽ
    }
born-on = { $you ->
        [female] መጀመሪያ ሕፃን ነበርሽ።
        [male] መጀመሪያ ሕፃን ነበርክ።
       *[other] መጀመሪያ ሕፃን ነበርክ/ነበርሽ።
    }
home-age = { $you ->
        [female] { $age ->
        [0] ሕፃን ነበርሽ። ያኔ እዚህ ትኖሪ ነበር።
       *[other] ዕድሜሽ { $age } ዓመት ነበር። ያኔ እዚህ ትኖሪ ነበር።
      }
        [male] { $age ->
        [0] ሕፃን ነበርክ። ያኔ እዚህ ትኖር ነበር።
       *[other] ዕድሜህ { $age } ዓመት ነበር። ያኔ እዚህ ትኖር ነበር።
      }
       *[other] { $age ->
        [0] ሕፃን ነበርክ/ነበርሽ። ያኔ እዚህ ትኖር/ትኖሪ ነበር።
       *[other] ዕድሜህ/ዕድሜሽ { $age } ዓመት ነበር። ያኔ እዚህ ትኖር/ትኖሪ ነበር።
      }
    }
home-kinship = የቤተሰብ ወይም የወዳጆች ቤት
why-heading = { $you ->
        [female] ደህንነትሽን መጠበቅ
        [male] ደህንነትህን መጠበቅ
       *[other] ደህንነትህን/ደህንነትሽን መጠበቅ
    }
why-safe = ሁሉም ልጅ አደጋ የሌለበት ቤት ያስፈልገዋል።
why-not-your-fault = { $you ->
        [female] ትልልቅ ሰዎች ደህንነትሽን መጠበቅ አለባቸው። ትልልቅ ሰዎች ወሰኑ። ጥፋቱ ያንቺ አልነበረም።
        [male] ትልልቅ ሰዎች ደህንነትህን መጠበቅ አለባቸው። ትልልቅ ሰዎች ወሰኑ። ጥፋቱ ያንተ አልነበረም።
       *[other] ትልልቅ ሰዎች ደህንነትህን/ደህንነትሽን መጠበቅ አለባቸው። ትልልቅ ሰዎች ወሰኑ። ጥፋቱ ያንተ/ያንቺ አልነበረም።
    }

# What is not told.
gaps-heading = የጎደለው
gaps-intro = አንዳንድ ቃላት እዚህ የሉም። ለምን እንደሌሉ ይህ ይናገራል።
gaps-ask = { $you ->
        [female] ስለ እሱ መጠየቅ ትችያለሽ። ትልቅ ሰው ሊረዳሽ ይችላል፦ { $contact }።
        [male] ስለ እሱ መጠየቅ ትችላለህ። ትልቅ ሰው ሊረዳህ ይችላል፦ { $contact }።
       *[other] ስለ እሱ መጠየቅ ትችላለህ/ትችያለሽ። ትልቅ ሰው ሊረዳህ/ሊረዳሽ ይችላል፦ { $contact }።
    }

# The present again.
next-heading = { $you ->
        [female] አንቺ፣ አሁን
        [male] አንተ፣ አሁን
       *[other] አንተ/አንቺ፣ አሁን
    }
next-home = { $you ->
        [female] የምትኖሪው { $carers } ጋር ነው። ይህ ቤትሽ ነው።
        [male] የምትኖረው { $carers } ጋር ነው። ይህ ቤትህ ነው።
       *[other] የምትኖረው/የምትኖሪው { $carers } ጋር ነው። ይህ ቤትህ/ቤትሽ ነው።
    }
hopes-intro = { $you ->
        [female] ምኞቶችሽ እነዚህ ናቸው።
        [male] ምኞቶችህ እነዚህ ናቸው።
       *[other] ምኞቶችህ/ምኞቶችሽ እነዚህ ናቸው።
    }
hopes-none = { $you ->
        [female] ምን ትመኛለሽ?
        [male] ምን ትመኛለህ?
       *[other] ምን ትመኛለህ/ትመኛለሽ?
    }
fill-draw = { $you ->
        [female] ቤትሽን ሣዪ። የምትወጂውን ሰው ሣዪ። ደስ ያለሽን ሣዪ።
        [male] ቤትህን ሣል። የምትወደውን ሰው ሣል። ደስ ያለህን ሣል።
       *[other] ቤትህን/ቤትሽን ሣል/ሣዪ። የምትወደውን/የምትወጂውን ሰው ሣል/ሣዪ። ደስ ያለህን/ያለሽን ሣል/ሣዪ።
    }
talk-heading = { $you ->
        [female] የምታናግሪያቸው ሰዎች
        [male] የምታናግራቸው ሰዎች
       *[other] የምታናግራቸው/የምታናግሪያቸው ሰዎች
    }
talk-intro = { $you ->
        [female] ሊከፋሽ ወይም ሊያናድድሽ ይችላል። ይህ ምንም አይደለም። ማቆም ትችያለሽ። እነዚህን ሰዎች ማነጋገር ትችያለሽ።
        [male] ሊከፋህ ወይም ሊያናድድህ ይችላል። ይህ ምንም አይደለም። ማቆም ትችላለህ። እነዚህን ሰዎች ማነጋገር ትችላለህ።
       *[other] ሊከፋህ/ሊከፋሽ ወይም ሊያናድድህ/ሊያናድድሽ ይችላል። ይህ ምንም አይደለም። ማቆም ትችላለህ/ትችያለሽ። እነዚህን ሰዎች ማነጋገር ትችላለህ/ትችያለሽ።
    }

# Wording of the life story: Amharic, for a child to read.
# review: draft. No named person has reviewed this wording yet.

title-life-story = የሕይወት ታሪክ፦ { $name }
running-life-story = የሕይወት ታሪክ፦ { $name }

now-heading = { $you ->
        [female] አንቺ፣ አሁን
        [male] አንተ፣ አሁን
       *[other] አንተ/አንቺ፣ አሁን
    }
now-name = { $you ->
        [female] ስምሽ { $name } ነው። ሙሉ ስምሽ { $full } ነው።
        [male] ስምህ { $name } ነው። ሙሉ ስምህ { $full } ነው።
       *[other] ስምህ/ስምሽ { $name } ነው። ሙሉ ስምህ/ስምሽ { $full } ነው።
    }
now-age = { $you ->
        [female] ዕድሜሽ { $age ->
        [one] { $age } ዓመት
       *[other] { $age } ዓመት
      } ነው።
        [male] ዕድሜህ { $age ->
        [one] { $age } ዓመት
       *[other] { $age } ዓመት
      } ነው።
       *[other] ዕድሜህ/ዕድሜሽ { $age ->
        [one] { $age } ዓመት
       *[other] { $age } ዓመት
      } ነው።
    }
now-home = { $you ->
        [female] የምትኖሪው { $carers } ጋር ነው። እዚህ መኖር የጀመርሽው { $from } ነው።
        [male] የምትኖረው { $carers } ጋር ነው። እዚህ መኖር የጀመርከው { $from } ነው።
       *[other] የምትኖረው/የምትኖሪው { $carers } ጋር ነው። እዚህ መኖር የጀመርከው/የጀመርሽው { $from } ነው።
    }
now-home-named = { $you ->
        [female] የምትኖሪበት ቦታ { $home } ነው። እዚህ መኖር የጀመርሽው { $from } ነው።
        [male] የምትኖርበት ቦታ { $home } ነው። እዚህ መኖር የጀመርከው { $from } ነው።
       *[other] የምትኖርበት/የምትኖሪበት ቦታ { $home } ነው። እዚህ መኖር የጀመርከው/የጀመርሽው { $from } ነው።
    }
now-others = { $you ->
        [female] እዚህ አብረውሽ የሚኖሩ፦ { $others }።
        [male] እዚህ አብረውህ የሚኖሩ፦ { $others }።
       *[other] እዚህ አብረውህ/አብረውሽ የሚኖሩ፦ { $others }።
    }
now-school = { $you ->
        [female] የምትማሪበት ቦታ { $school } ነው።
        [male] የምትማርበት ቦታ { $school } ነው።
       *[other] የምትማርበት/የምትማሪበት ቦታ { $school } ነው።
    }
now-languages = { $you ->
        [female] ከሰዎች ጋር የምትግባቢበት ቋንቋ፦ { $languages }።
        [male] ከሰዎች ጋር የምትግባባበት ቋንቋ፦ { $languages }።
       *[other] ከሰዎች ጋር የምትግባባበት/የምትግባቢበት ቋንቋ፦ { $languages }።
    }
now-ethnicity = { $you ->
        [female] ቤተሰብሽ ከየት እንደመጣ፦ { $ethnicity }
        [male] ቤተሰብህ ከየት እንደመጣ፦ { $ethnicity }
       *[other] ቤተሰብህ/ቤተሰብሽ ከየት እንደመጣ፦ { $ethnicity }
    }
now-religion = ስለ ሃይማኖት እና እምነት፦ { $religion }
about-heading = { $you ->
        [female] ስለ ራስሽ የምትናገሪው
        [male] ስለ ራስህ የምትናገረው
       *[other] ስለ ራስህ/ራስሽ የምትናገረው/የምትናገሪው
    }

people-heading = { $you ->
        [female] በሕይወትሽ ውስጥ ያሉ ሰዎች
        [male] በሕይወትህ ውስጥ ያሉ ሰዎች
       *[other] በሕይወትህ/በሕይወትሽ ውስጥ ያሉ ሰዎች
    }
person-is-mother = { $you ->
        [female] { $name } እናትሽ ናት።
        [male] { $name } እናትህ ናት።
       *[other] { $name } እናትህ/እናትሽ ናት።
    }
person-is-father = { $you ->
        [female] { $name } አባትሽ ነው።
        [male] { $name } አባትህ ነው።
       *[other] { $name } አባትህ/አባትሽ ነው።
    }
person-is-step-parent = { $you ->
        [female] { $who ->
            [female] { $name } የእንጀራ እናትሽ ናት።
            [male] { $name } የእንጀራ አባትሽ ነው።
           *[other] { $name } የእንጀራ ወላጅሽ ናቸው።
        }
        [male] { $who ->
            [female] { $name } የእንጀራ እናትህ ናት።
            [male] { $name } የእንጀራ አባትህ ነው።
           *[other] { $name } የእንጀራ ወላጅህ ናቸው።
        }
       *[other] { $who ->
            [female] { $name } የእንጀራ እናትህ/እናትሽ ናት።
            [male] { $name } የእንጀራ አባትህ/አባትሽ ነው።
           *[other] { $name } የእንጀራ ወላጅህ/ወላጅሽ ናቸው።
        }
    }
person-is-adoptive-parent = { $you ->
        [female] { $who ->
            [female] { $name } የጉዲፈቻ እናትሽ ናት።
            [male] { $name } የጉዲፈቻ አባትሽ ነው።
           *[other] { $name } የጉዲፈቻ ወላጅሽ ናቸው።
        }
        [male] { $who ->
            [female] { $name } የጉዲፈቻ እናትህ ናት።
            [male] { $name } የጉዲፈቻ አባትህ ነው።
           *[other] { $name } የጉዲፈቻ ወላጅህ ናቸው።
        }
       *[other] { $who ->
            [female] { $name } የጉዲፈቻ እናትህ/እናትሽ ናት።
            [male] { $name } የጉዲፈቻ አባትህ/አባትሽ ነው።
           *[other] { $name } የጉዲፈቻ ወላጅህ/ወላጅሽ ናቸው።
        }
    }
person-is-brother = { $you ->
        [female] { $name } ወንድምሽ ነው።
        [male] { $name } ወንድምህ ነው።
       *[other] { $name } ወንድምህ/ወንድምሽ ነው።
    }
person-is-sister = { $you ->
        [female] { $name } እህትሽ ናት።
        [male] { $name } እህትህ ናት።
       *[other] { $name } እህትህ/እህትሽ ናት።
    }
person-is-grandmother = { $you ->
        [female] { $name } ሴት አያትሽ ናቸው።
        [male] { $name } ሴት አያትህ ናቸው።
       *[other] { $name } ሴት አያትህ/አያትሽ ናቸው።
    }
person-is-grandfather = { $you ->
        [female] { $name } ወንድ አያትሽ ናቸው።
        [male] { $name } ወንድ አያትህ ናቸው።
       *[other] { $name } ወንድ አያትህ/አያትሽ ናቸው።
    }
person-is-aunt = { $you ->
        [female] { $name } አክስትሽ ናት።
        [male] { $name } አክስትህ ናት።
       *[other] { $name } አክስትህ/አክስትሽ ናት።
    }
person-is-uncle = { $you ->
        [female] { $name } አጎትሽ ነው።
        [male] { $name } አጎትህ ነው።
       *[other] { $name } አጎትህ/አጎትሽ ነው።
    }
person-is-cousin = { $you ->
        [female] { $who ->
            [female] { $name } የአጎትሽ ወይም የአክስትሽ ልጅ ናት።
            [male] { $name } የአጎትሽ ወይም የአክስትሽ ልጅ ነው።
           *[other] { $name } የአጎትሽ ወይም የአክስትሽ ልጅ ነው/ናት።
        }
        [male] { $who ->
            [female] { $name } የአጎትህ ወይም የአክስትህ ልጅ ናት።
            [male] { $name } የአጎትህ ወይም የአክስትህ ልጅ ነው።
           *[other] { $name } የአጎትህ ወይም የአክስትህ ልጅ ነው/ናት።
        }
       *[other] { $who ->
            [female] { $name } የአጎትህ/የአጎትሽ ወይም የአክስትህ/የአክስትሽ ልጅ ናት።
            [male] { $name } የአጎትህ/የአጎትሽ ወይም የአክስትህ/የአክስትሽ ልጅ ነው።
           *[other] { $name } የአጎትህ/የአጎትሽ ወይም የአክስትህ/የአክስትሽ ልጅ ነው/ናት።
        }
    }
person-is-relative = { $you ->
        [female] { $who ->
            [female] { $name } ዘመድሽ ናት።
            [male] { $name } ዘመድሽ ነው።
           *[other] { $name } ዘመድሽ ነው/ናት።
        }
        [male] { $who ->
            [female] { $name } ዘመድህ ናት።
            [male] { $name } ዘመድህ ነው።
           *[other] { $name } ዘመድህ ነው/ናት።
        }
       *[other] { $who ->
            [female] { $name } ዘመድህ/ዘመድሽ ናት።
            [male] { $name } ዘመድህ/ዘመድሽ ነው።
           *[other] { $name } ዘመድህ/ዘመድሽ ነው/ናት።
        }
    }
person-is-foster-carer = { $you ->
        [female] { $who ->
            [female] { $name } የአደራ አሳዳጊሽ ናት።
            [male] { $name } የአደራ አሳዳጊሽ ነው።
           *[other] { $name } የአደራ አሳዳጊሽ ናቸው።
        }
        [male] { $who ->
            [female] { $name } የአደራ አሳዳጊህ ናት።
            [male] { $name } የአደራ አሳዳጊህ ነው።
           *[other] { $name } የአደራ አሳዳጊህ ናቸው።
        }
       *[other] { $who ->
            [female] { $name } የአደራ አሳዳጊህ/አሳዳጊሽ ናት።
            [male] { $name } የአደራ አሳዳጊህ/አሳዳጊሽ ነው።
           *[other] { $name } የአደራ አሳዳጊህ/አሳዳጊሽ ናቸው።
        }
    }
person-is-friend = { $you ->
        [female] { $who ->
            [female] { $name } ጓደኛሽ ናት።
            [male] { $name } ጓደኛሽ ነው።
           *[other] { $name } ጓደኛሽ ነው/ናት።
        }
        [male] { $who ->
            [female] { $name } ጓደኛህ ናት።
            [male] { $name } ጓደኛህ ነው።
           *[other] { $name } ጓደኛህ ነው/ናት።
        }
       *[other] { $who ->
            [female] { $name } ጓደኛህ/ጓደኛሽ ናት።
            [male] { $name } ጓደኛህ/ጓደኛሽ ነው።
           *[other] { $name } ጓደኛህ/ጓደኛሽ ነው/ናት።
        }
    }
person-is-neighbour = { $you ->
        [female] { $who ->
            [female] { $name } ጎረቤትሽ ናት።
            [male] { $name } ጎረቤትሽ ነው።
           *[other] { $name } ጎረቤትሽ ነው/ናት።
        }
        [male] { $who ->
            [female] { $name } ጎረቤትህ ናት።
            [male] { $name } ጎረቤትህ ነው።
           *[other] { $name } ጎረቤትህ ነው/ናት።
        }
       *[other] { $who ->
            [female] { $name } ጎረቤትህ/ጎረቤትሽ ናት።
            [male] { $name } ጎረቤትህ/ጎረቤትሽ ነው።
           *[other] { $name } ጎረቤትህ/ጎረቤትሽ ነው/ናት።
        }
    }
person-is-social-worker = { $you ->
        [female] { $who ->
            [female] { $name } ሶሻል ወርከርሽ ናት።
            [male] { $name } ሶሻል ወርከርሽ ነው።
           *[other] { $name } ሶሻል ወርከርሽ ናቸው።
        }
        [male] { $who ->
            [female] { $name } ሶሻል ወርከርህ ናት።
            [male] { $name } ሶሻል ወርከርህ ነው።
           *[other] { $name } ሶሻል ወርከርህ ናቸው።
        }
       *[other] { $who ->
            [female] { $name } ሶሻል ወርከርህ/ወርከርሽ ናት።
            [male] { $name } ሶሻል ወርከርህ/ወርከርሽ ነው።
           *[other] { $name } ሶሻል ወርከርህ/ወርከርሽ ናቸው።
        }
    }
person-is-advocate = { $you ->
        [female] { $who ->
            [female] { $name } ተሟጋችሽ ናት።
            [male] { $name } ተሟጋችሽ ነው።
           *[other] { $name } ተሟጋችሽ ናቸው።
        }
        [male] { $who ->
            [female] { $name } ተሟጋችህ ናት።
            [male] { $name } ተሟጋችህ ነው።
           *[other] { $name } ተሟጋችህ ናቸው።
        }
       *[other] { $who ->
            [female] { $name } ተሟጋችህ/ተሟጋችሽ ናት።
            [male] { $name } ተሟጋችህ/ተሟጋችሽ ነው።
           *[other] { $name } ተሟጋችህ/ተሟጋችሽ ናቸው።
        }
    }
person-died = { $who ->
        [female] { $name } ሞታለች ({ $died })።
        [male] { $name } ሞቷል ({ $died })።
       *[other] { $name } ሞተዋል ({ $died })።
    }

born-heading = { $you ->
        [female] ስትወለጂ
        [male] ስትወለድ
       *[other] ስትወለድ/ስትወለጂ
    }
born-on = { $you ->
        [female] የተወለድሽው { $born } ነው።
        [male] የተወለድከው { $born } ነው።
       *[other] የተወለድከው/የተወለድሽው { $born } ነው።
    }
born-place = { $you ->
        [female] የተወለድሽበት ቦታ { $place } ነው።
        [male] የተወለድክበት ቦታ { $place } ነው።
       *[other] የተወለድክበት/የተወለድሽበት ቦታ { $place } ነው።
    }
born-time = ሰዓቱ { $time } ነበር።
born-weight = { $you ->
        [female] ስትወለጂ ክብደትሽ { $weight } ነበር።
        [male] ስትወለድ ክብደትህ { $weight } ነበር።
       *[other] ስትወለድ/ስትወለጂ ክብደትህ/ክብደትሽ { $weight } ነበር።
    }

why-heading = ምን እንደሆነ፣ እና ለምን
why-not-your-fault = { $you ->
        [female] ከዚህ ውስጥ ምንም ነገር ያንቺ ጥፋት አልነበረም። የልጆችን ደህንነት መጠበቅ የትልልቅ ሰዎች ሥራ ነው። ውሳኔዎቹን የወሰኑት ትልልቅ ሰዎች ናቸው።
        [male] ከዚህ ውስጥ ምንም ነገር ያንተ ጥፋት አልነበረም። የልጆችን ደህንነት መጠበቅ የትልልቅ ሰዎች ሥራ ነው። ውሳኔዎቹን የወሰኑት ትልልቅ ሰዎች ናቸው።
       *[other] ከዚህ ውስጥ ምንም ነገር ያንተ/ያንቺ ጥፋት አልነበረም። የልጆችን ደህንነት መጠበቅ የትልልቅ ሰዎች ሥራ ነው። ውሳኔዎቹን የወሰኑት ትልልቅ ሰዎች ናቸው።
    }
orders-heading = ፍርድ ቤቱ ምን ወሰነ
order-made = { $court } ይህን ትእዛዝ ሰጠ፦ { $order }።
order-judge = ዳኛ የነበሩት { $judge } ናቸው።

homes-heading = { $you ->
        [female] የኖርሽባቸው ቤቶች
        [male] የኖርክባቸው ቤቶች
       *[other] የኖርክባቸው/የኖርሽባቸው ቤቶች
    }
homes-count = { $you ->
        [female] { $count ->
        [one] የኖርሽበት ወይም የቆየሽበት አንድ ቦታ እነሆ።
       *[other] የኖርሽባቸው ወይም የቆየሽባቸው { $count } ቦታዎች እነሆ።
      }
        [male] { $count ->
        [one] የኖርክበት ወይም የቆየህበት አንድ ቦታ እነሆ።
       *[other] የኖርክባቸው ወይም የቆየህባቸው { $count } ቦታዎች እነሆ።
      }
       *[other] { $count ->
        [one] የኖርክበት/የኖርሽበት ወይም የቆየህበት/የቆየሽበት አንድ ቦታ እነሆ።
       *[other] የኖርክባቸው/የኖርሽባቸው ወይም የቆየህባቸው/የቆየሽባቸው { $count } ቦታዎች እነሆ።
      }
    }
home-heading = { $home }
home-age = { $you ->
        [female] ወደዚህ ስትመጪ { $age ->
        [0] ሕፃን ነበርሽ
       *[other] ዕድሜሽ { $age } ዓመት ነበር
      }። ይህ { $kind } ነበር። እዚህ የኖርሽበት ጊዜ፦ { $span }።
        [male] ወደዚህ ስትመጣ { $age ->
        [0] ሕፃን ነበርክ
       *[other] ዕድሜህ { $age } ዓመት ነበር
      }። ይህ { $kind } ነበር። እዚህ የኖርክበት ጊዜ፦ { $span }።
       *[other] ወደዚህ ስትመጣ/ስትመጪ { $age ->
        [0] ሕፃን ነበርክ/ነበርሽ
       *[other] ዕድሜህ/ዕድሜሽ { $age } ዓመት ነበር
      }። ይህ { $kind } ነበር። እዚህ የኖርክበት/የኖርሽበት ጊዜ፦ { $span }።
    }
home-others = { $you ->
        [female] ያኔ እዚህ አብረውሽ የኖሩ፦ { $others }።
        [male] ያኔ እዚህ አብረውህ የኖሩ፦ { $others }።
       *[other] ያኔ እዚህ አብረውህ/አብረውሽ የኖሩ፦ { $others }።
    }

schools-heading = { $you ->
        [female] ትምህርት ቤቶችሽ
        [male] ትምህርት ቤቶችህ
       *[other] ትምህርት ቤቶችህ/ቤቶችሽ
    }
family-time-heading = { $you ->
        [female] ከቤተሰብሽ እና ከጓደኞችሽ ጋር የምታሳልፊው ጊዜ
        [male] ከቤተሰብህ እና ከጓደኞችህ ጋር የምታሳልፈው ጊዜ
       *[other] ከቤተሰብህ/ከቤተሰብሽ እና ከጓደኞችህ/ከጓደኞችሽ ጋር የምታሳልፈው/የምታሳልፊው ጊዜ
    }
family-time-now = የአሁኑ ዕቅድ ይህ ነው፦
family-time-then = የያኔው ዕቅድ ይህ ነበር ({ $span })፦

achievements-heading = { $you ->
        [female] ጥሩ አድርገሽ የሠራሽው ነገር
        [male] ጥሩ አድርገህ የሠራኸው ነገር
       *[other] ጥሩ አድርገህ/አድርገሽ የሠራኸው/የሠራሽው ነገር
    }
own-words-heading = { $you ->
        [female] የራስሽ ቃላት
        [male] የራስህ ቃላት
       *[other] የራስህ/የራስሽ ቃላት
    }
own-words = { $you ->
        [female] ዕድሜሽ { $age } ዓመት ሳለ ይህን ተናገርሽ ({ $date })፦
        [male] ዕድሜህ { $age } ዓመት ሳለ ይህን ተናገርክ ({ $date })፦
       *[other] ዕድሜህ/ዕድሜሽ { $age } ዓመት ሳለ ይህን ተናገርክ/ተናገርሽ ({ $date })፦
    }
own-words-to = { $you ->
        [female] ዕድሜሽ { $age } ዓመት ሳለ ({ $date }) ይህን የነገርሽው ሰው { $to } ነው፦
        [male] ዕድሜህ { $age } ዓመት ሳለ ({ $date }) ይህን የነገርከው ሰው { $to } ነው፦
       *[other] ዕድሜህ/ዕድሜሽ { $age } ዓመት ሳለ ({ $date }) ይህን የነገርከው/የነገርሽው ሰው { $to } ነው፦
    }

things-heading = { $you ->
        [female] ያንቺ የሆኑ ዕቃዎች
        [male] ያንተ የሆኑ ዕቃዎች
       *[other] ያንተ/ያንቺ የሆኑ ዕቃዎች
    }
thing-returned = { $you ->
        [female] ይህ ተመልሶልሻል ({ $on })።
        [male] ይህ ተመልሶልሃል ({ $on })።
       *[other] ይህ ተመልሶልሃል/ተመልሶልሻል ({ $on })።
    }
thing-kept = ያለበት ቦታ፦ { $where }።
thing-kept-unknown = { $you ->
        [female] የት እንዳለ መዝገቡ አይናገርም። እኛን መጠየቅ ትችያለሽ።
        [male] የት እንዳለ መዝገቡ አይናገርም። እኛን መጠየቅ ትችላለህ።
       *[other] የት እንዳለ መዝገቡ አይናገርም። እኛን መጠየቅ ትችላለህ/ትችያለሽ።
    }

next-heading = { $you ->
        [female] አንቺ፣ አሁን እና ወደፊት
        [male] አንተ፣ አሁን እና ወደፊት
       *[other] አንተ/አንቺ፣ አሁን እና ወደፊት
    }
next-home = { $you ->
        [female] የምትኖሪው { $carers } ጋር ነው።
        [male] የምትኖረው { $carers } ጋር ነው።
       *[other] የምትኖረው/የምትኖሪው { $carers } ጋር ነው።
    }
next-home-named = { $you ->
        [female] የምትኖሪበት ቦታ { $home } ነው።
        [male] የምትኖርበት ቦታ { $home } ነው።
       *[other] የምትኖርበት/የምትኖሪበት ቦታ { $home } ነው።
    }
hopes-intro = { $you ->
        [female] ተስፋ የምታደርጊው ይህ ነው።
        [male] ተስፋ የምታደርገው ይህ ነው።
       *[other] ተስፋ የምታደርገው/የምታደርጊው ይህ ነው።
    }
hopes-none = { $you ->
        [female] ይህ ገጽ ለተስፋዎችሽ ነው። እዚህ ልትጽፊያቸው ትችያለሽ።
        [male] ይህ ገጽ ለተስፋዎችህ ነው። እዚህ ልትጽፋቸው ትችላለህ።
       *[other] ይህ ገጽ ለተስፋዎችህ/ለተስፋዎችሽ ነው። እዚህ ልትጽፋቸው ትችላለህ/ልትጽፊያቸው ትችያለሽ።
    }

talk-heading = { $you ->
        [female] ማንን ማነጋገር ትችያለሽ
        [male] ማንን ማነጋገር ትችላለህ
       *[other] ማንን ማነጋገር ትችላለህ/ትችያለሽ
    }
talk-intro = { $you ->
        [female] ይህን ማንበብ የተለያየ ስሜት ወይም ጥያቄ ሊያመጣ ይችላል። ይህ ምንም አይደለም። በማንኛውም ጊዜ ማቆም ትችያለሽ። እነዚህን ሰዎች ማነጋገር ትችያለሽ።
        [male] ይህን ማንበብ የተለያየ ስሜት ወይም ጥያቄ ሊያመጣ ይችላል። ይህ ምንም አይደለም። በማንኛውም ጊዜ ማቆም ትችላለህ። እነዚህን ሰዎች ማነጋገር ትችላለህ።
       *[other] ይህን ማንበብ የተለያየ ስሜት ወይም ጥያቄ ሊያመጣ ይችላል። ይህ ምንም አይደለም። በማንኛውም ጊዜ ማቆም ትችላለህ/ትችያለሽ። እነዚህን ሰዎች ማነጋገር ትችላለህ/ትችያለሽ።
    }

kept-heading = { $you ->
        [female] በመዝገብሽ ውስጥ ያለ ተጨማሪ ነገር
        [male] በመዝገብህ ውስጥ ያለ ተጨማሪ ነገር
       *[other] በመዝገብህ/በመዝገብሽ ውስጥ ያለ ተጨማሪ ነገር
    }
kept-intro = { $you ->
        [female] መዝገብሽ ስለ ሕይወትሽ ተጨማሪ ነገር አለው። እነዚህ ክፍሎች እዚህ አልተነገሩም፦
        [male] መዝገብህ ስለ ሕይወትህ ተጨማሪ ነገር አለው። እነዚህ ክፍሎች እዚህ አልተነገሩም፦
       *[other] መዝገብህ/መዝገብሽ ስለ ሕይወትህ/ሕይወትሽ ተጨማሪ ነገር አለው። እነዚህ ክፍሎች እዚህ አልተነገሩም፦
    }
gaps-heading = አንዳንድ ክፍሎች ለምን አልተሰጡም
gaps-intro = { $you ->
        [female] አንዳንድ የታሪክሽ ክፍሎች አልተሰጡም። እያንዳንዱ ቁጥር አለው። ለምን እንዳልተሰጡ እና ማን እንደወሰነ እዚህ ማንበብ ትችያለሽ።
        [male] አንዳንድ የታሪክህ ክፍሎች አልተሰጡም። እያንዳንዱ ቁጥር አለው። ለምን እንዳልተሰጡ እና ማን እንደወሰነ እዚህ ማንበብ ትችላለህ።
       *[other] አንዳንድ የታሪክህ/የታሪክሽ ክፍሎች አልተሰጡም። እያንዳንዱ ቁጥር አለው። ለምን እንዳልተሰጡ እና ማን እንደወሰነ እዚህ ማንበብ ትችላለህ/ትችያለሽ።
    }
gap-number = ክፍተት { $number }።
gap-decided = ማን እና መቼ እንደወሰነ፦ { $decided }።
gaps-ask = { $you ->
        [female] አንድን ክፍተት እንደገና እንድናየው መጠየቅ ትችያለሽ። ቁጥሩን ንገሪን። እዚህ ጠይቂ፦ { $contact }።
        [male] አንድን ክፍተት እንደገና እንድናየው መጠየቅ ትችላለህ። ቁጥሩን ንገረን። እዚህ ጠይቅ፦ { $contact }።
       *[other] አንድን ክፍተት እንደገና እንድናየው መጠየቅ ትችላለህ/ትችያለሽ። ቁጥሩን ንገረን/ንገሪን። እዚህ ጠይቅ/ጠይቂ፦ { $contact }።
    }

made-heading = ይህ ታሪክ እንዴት እንደተሠራ
made-for = { $you ->
        [female] { $council } ይህን ታሪክ የሠራው { $date } ነው። የተወሰደው በመዝገብሽ ውስጥ ከተጻፈው ነው።
        [male] { $council } ይህን ታሪክ የሠራው { $date } ነው። የተወሰደው በመዝገብህ ውስጥ ከተጻፈው ነው።
       *[other] { $council } ይህን ታሪክ የሠራው { $date } ነው። የተወሰደው በመዝገብህ/በመዝገብሽ ውስጥ ከተጻፈው ነው።
    }
made-approved = { $you ->
        [female] ይህ ታሪክ እንዲሰጥሽ የፈቀዱት { $approver }፣ { $role } ናቸው።
        [male] ይህ ታሪክ እንዲሰጥህ የፈቀዱት { $approver }፣ { $role } ናቸው።
       *[other] ይህ ታሪክ እንዲሰጥህ/እንዲሰጥሽ የፈቀዱት { $approver }፣ { $role } ናቸው።
    }
made-more = { $you ->
        [female] የተሳሳተ ወይም የጎደለ ነገር አለ? ንገሪን፤ እናየዋለን፦ { $contact }። ስታድጊ ረዘም ያለ ታሪክ መጠየቅ ትችያለሽ።
        [male] የተሳሳተ ወይም የጎደለ ነገር አለ? ንገረን፤ እናየዋለን፦ { $contact }። ስታድግ ረዘም ያለ ታሪክ መጠየቅ ትችላለህ።
       *[other] የተሳሳተ ወይም የጎደለ ነገር አለ? ንገረን/ንገሪን፤ እናየዋለን፦ { $contact }። ስታድግ/ስታድጊ ረዘም ያለ ታሪክ መጠየቅ ትችላለህ/ትችያለሽ።
    }
now-home-staff = { $you ->
        [female] እዚህ የሚንከባከቡሽ { $carers } ናቸው።
        [male] እዚህ የሚንከባከቡህ { $carers } ናቸው።
       *[other] እዚህ የሚንከባከቡህ/የሚንከባከቡሽ { $carers } ናቸው።
    }
person-full = { $who ->
        [female] { $name } ሙሉ ስሟ { $full } ነው።
        [male] { $name } ሙሉ ስሙ { $full } ነው።
       *[other] { $name } ሙሉ ስማቸው { $full } ነው።
    }
person-carers-family = { $you ->
        [female] { $who ->
            [female] { $name } አንቺን የተንከባከበ ቤተሰብ አባል ናት።
            [male] { $name } አንቺን የተንከባከበ ቤተሰብ አባል ነው።
           *[other] { $name } አንቺን የተንከባከበ ቤተሰብ አባል ናቸው።
        }
        [male] { $who ->
            [female] { $name } አንተን የተንከባከበ ቤተሰብ አባል ናት።
            [male] { $name } አንተን የተንከባከበ ቤተሰብ አባል ነው።
           *[other] { $name } አንተን የተንከባከበ ቤተሰብ አባል ናቸው።
        }
       *[other] { $who ->
            [female] { $name } አንተን/አንቺን የተንከባከበ ቤተሰብ አባል ናት።
            [male] { $name } አንተን/አንቺን የተንከባከበ ቤተሰብ አባል ነው።
           *[other] { $name } አንተን/አንቺን የተንከባከበ ቤተሰብ አባል ናቸው።
        }
    }
person-carer-then = { $you ->
        [female] { $who ->
        [female] { $name } ተንከባክባሻለች።
        [male] { $name } ተንከባክቦሻል።
       *[other] { $name } ተንከባክበውሻል።
      }
        [male] { $who ->
        [female] { $name } ተንከባክባሃለች።
        [male] { $name } ተንከባክቦሃል።
       *[other] { $name } ተንከባክበውሃል።
      }
       *[other] { $who ->
        [female] { $name } ተንከባክባሃለች/ተንከባክባሻለች።
        [male] { $name } ተንከባክቦሃል/ተንከባክቦሻል።
       *[other] { $name } ተንከባክበውሃል/ተንከባክበውሻል።
      }
    }
home-age-now = { $you ->
        [female] ወደዚህ ስትመጪ { $age ->
        [0] ሕፃን ነበርሽ
       *[other] ዕድሜሽ { $age } ዓመት ነበር
      }። ይህ { $kind } ነው። እዚህ የኖርሽበት ጊዜ፦ { $span }።
        [male] ወደዚህ ስትመጣ { $age ->
        [0] ሕፃን ነበርክ
       *[other] ዕድሜህ { $age } ዓመት ነበር
      }። ይህ { $kind } ነው። እዚህ የኖርክበት ጊዜ፦ { $span }።
       *[other] ወደዚህ ስትመጣ/ስትመጪ { $age ->
        [0] ሕፃን ነበርክ/ነበርሽ
       *[other] ዕድሜህ/ዕድሜሽ { $age } ዓመት ነበር
      }። ይህ { $kind } ነው። እዚህ የኖርክበት/የኖርሽበት ጊዜ፦ { $span }።
    }

# Sections, pictures and pages to fill in.
first-home-heading = { $you ->
        [female] ቤትሽ
        [male] ቤትህ
       *[other] ቤትህ/ቤትሽ
    }
first-then-heading = ከዚህ በፊት፦ { $home }
first-school-heading = { $you ->
        [female] የምትማሪበት ቦታ
        [male] የምትማርበት ቦታ
       *[other] የምትማርበት/የምትማሪበት ቦታ
    }
first-family-time-heading = ቤተሰብ እና ጓደኞች
photos-heading = ፎቶዎች
photos-held-heading = ተጨማሪ ፎቶዎች
photos-held = { $you ->
        [female] { $count ->
        [one] እዚህ ያልታየ አንድ ተጨማሪ ፎቶ አለ። ስለ እሱ እኛን መጠየቅ ትችያለሽ።
       *[other] እዚህ ያልታዩ { $count } ተጨማሪ ፎቶዎች አሉ። ስለ እነሱ እኛን መጠየቅ ትችያለሽ።
      }
        [male] { $count ->
        [one] እዚህ ያልታየ አንድ ተጨማሪ ፎቶ አለ። ስለ እሱ እኛን መጠየቅ ትችላለህ።
       *[other] እዚህ ያልታዩ { $count } ተጨማሪ ፎቶዎች አሉ። ስለ እነሱ እኛን መጠየቅ ትችላለህ።
      }
       *[other] { $count ->
        [one] እዚህ ያልታየ አንድ ተጨማሪ ፎቶ አለ። ስለ እሱ እኛን መጠየቅ ትችላለህ/ትችያለሽ።
       *[other] እዚህ ያልታዩ { $count } ተጨማሪ ፎቶዎች አሉ። ስለ እነሱ እኛን መጠየቅ ትችላለህ/ትችያለሽ።
      }
    }
tree-heading = { $you ->
        [female] ቤተሰብሽ
        [male] ቤተሰብህ
       *[other] ቤተሰብህ/ቤተሰብሽ
    }
tree-intro = { $you ->
        [female] እነዚህ በመዝገብሽ ውስጥ ስማቸው ያለ የቤተሰብሽ ሰዎች ናቸው። ቤት መቀየር የእነሱን ማንነት አይቀይርም። በዕድሜ ትልልቆቹ ከላይ ናቸው።
        [male] እነዚህ በመዝገብህ ውስጥ ስማቸው ያለ የቤተሰብህ ሰዎች ናቸው። ቤት መቀየር የእነሱን ማንነት አይቀይርም። በዕድሜ ትልልቆቹ ከላይ ናቸው።
       *[other] እነዚህ በመዝገብህ/በመዝገብሽ ውስጥ ስማቸው ያለ የቤተሰብህ/የቤተሰብሽ ሰዎች ናቸው። ቤት መቀየር የእነሱን ማንነት አይቀይርም። በዕድሜ ትልልቆቹ ከላይ ናቸው።
    }
tree-me = { $you ->
        [female] ይህች አንቺ ነሽ።
        [male] ይህ አንተ ነህ።
       *[other] ይህ አንተ ነህ/ይህች አንቺ ነሽ።
    }
tree-died = የሞቱበት ጊዜ፦ { $on }
tree-parent = { $name } – የእነዚህ ወላጅ፦ { $others }።
tree-partner = { $name } – የእነዚህ የሕይወት አጋር (አሁን ወይም ቀድሞ)፦ { $others }።
why-safe = ማንኛውም ልጅ ደህንነቱ የሚጠበቅበት እና እንክብካቤ የሚያገኝበት ቤት ያስፈልገዋል። ይህ እንዲሆን ማድረግ ያለባቸው ትልልቅ ሰዎች ናቸው።
why-more-later = { $you ->
        [female] ሌላም የሚነገር ነገር አለ። ስለ እሱ አሁን መጠየቅ ትችያለሽ። ስታድጊ ረዘም ያለ ታሪክ መጠየቅ ትችያለሽ።
        [male] ሌላም የሚነገር ነገር አለ። ስለ እሱ አሁን መጠየቅ ትችላለህ። ስታድግ ረዘም ያለ ታሪክ መጠየቅ ትችላለህ።
       *[other] ሌላም የሚነገር ነገር አለ። ስለ እሱ አሁን መጠየቅ ትችላለህ/ትችያለሽ። ስታድግ/ስታድጊ ረዘም ያለ ታሪክ መጠየቅ ትችላለህ/ትችያለሽ።
    }
statuses-heading = ሕጉ ምን ይል እንደነበር፣ እና መቼ
decisions-heading-story = { $you ->
        [female] ስለ አንቺ የተወሰኑ ትልልቅ ውሳኔዎች
        [male] ስለ አንተ የተወሰኑ ትልልቅ ውሳኔዎች
       *[other] ስለ አንተ/አንቺ የተወሰኑ ትልልቅ ውሳኔዎች
    }
decisions-intro-story = { $you ->
        [female] እነዚህ ስለ ሕይወትሽ የተወሰኑ ትልልቅ ውሳኔዎች ናቸው። ማን እንደወሰናቸው፣ ለምን እንደወሰናቸው፣ አንቺ ምን ትፈልጊ እንደነበር ማንበብ ትችያለሽ። የጎደለ ነገር ካለ እኛን መጠየቅ ትችያለሽ።
        [male] እነዚህ ስለ ሕይወትህ የተወሰኑ ትልልቅ ውሳኔዎች ናቸው። ማን እንደወሰናቸው፣ ለምን እንደወሰናቸው፣ አንተ ምን ትፈልግ እንደነበር ማንበብ ትችላለህ። የጎደለ ነገር ካለ እኛን መጠየቅ ትችላለህ።
       *[other] እነዚህ ስለ ሕይወትህ/ሕይወትሽ የተወሰኑ ትልልቅ ውሳኔዎች ናቸው። ማን እንደወሰናቸው፣ ለምን እንደወሰናቸው፣ አንተ/አንቺ ምን ትፈልግ/ትፈልጊ እንደነበር ማንበብ ትችላለህ/ትችያለሽ። የጎደለ ነገር ካለ እኛን መጠየቅ ትችላለህ/ትችያለሽ።
    }
decided-by = ይህን የወሰኑት { $by } ናቸው።
decided-because = ለምን፦
decided-you-wanted = { $you ->
        [female] አንቺ የፈለግሽው፦
        [male] አንተ የፈለግከው፦
       *[other] አንተ የፈለግከው/አንቺ የፈለግሽው፦
    }
seasons-heading = { $you ->
        [female] ቤቶችሽ በጊዜ ቅደም ተከተል
        [male] ቤቶችህ በጊዜ ቅደም ተከተል
       *[other] ቤቶችህ/ቤቶችሽ በጊዜ ቅደም ተከተል
    }
seasons-intro = { $you ->
        [female] ይህ በእያንዳንዱ ቦታ ምን ያህል ጊዜ እንደኖርሽ ያሳያል፦ ከ{ $from } እስከ { $to }።
        [male] ይህ በእያንዳንዱ ቦታ ምን ያህል ጊዜ እንደኖርክ ያሳያል፦ ከ{ $from } እስከ { $to }።
       *[other] ይህ በእያንዳንዱ ቦታ ምን ያህል ጊዜ እንደኖርክ/እንደኖርሽ ያሳያል፦ ከ{ $from } እስከ { $to }።
    }
seasons-where = ቤት
seasons-when = መቼ
seasons-how-long = ምን ያህል ጊዜ
seasons-line = ከ{ $from } እስከ { $to }
season-family = { $you ->
        [female] ቤተሰብሽ
        [male] ቤተሰብህ
       *[other] ቤተሰብህ/ቤተሰብሽ
    }
season-now = እስካሁን { $length }
schools-name = ትምህርት ቤት
home-area = ያለበት አካባቢ { $area } ነው።
home-area-then = የነበረበት አካባቢ { $area } ነው።
home-came = { $you ->
        [female] እዚህ ለመኖር እንዴት እንደመጣሽ።
        [male] እዚህ ለመኖር እንዴት እንደመጣህ።
       *[other] እዚህ ለመኖር እንዴት እንደመጣህ/እንደመጣሽ።
    }
home-letter = { $you ->
        [female] { $carers } ለአንቺ የጻፉት ደብዳቤ፦
        [male] { $carers } ለአንተ የጻፉት ደብዳቤ፦
       *[other] { $carers } ለአንተ/ለአንቺ የጻፉት ደብዳቤ፦
    }
at-age = { $you ->
        [female] { $age ->
        [0] ሕፃን ሳለሽ፦
       *[other] ዕድሜሽ { $age } ዓመት ሳለ፦
      }
        [male] { $age ->
        [0] ሕፃን ሳለህ፦
       *[other] ዕድሜህ { $age } ዓመት ሳለ፦
      }
       *[other] { $age ->
        [0] ሕፃን ሳለህ/ሳለሽ፦
       *[other] ዕድሜህ/ዕድሜሽ { $age } ዓመት ሳለ፦
      }
    }
health-heading = { $you ->
        [female] ጤናሽ
        [male] ጤናህ
       *[other] ጤናህ/ጤናሽ
    }
health-intro = { $you ->
        [female] መዝገቡ ስለ ጤናሽ የሚናገረው ይህ ነው።
        [male] መዝገቡ ስለ ጤናህ የሚናገረው ይህ ነው።
       *[other] መዝገቡ ስለ ጤናህ/ጤናሽ የሚናገረው ይህ ነው።
    }
documents-heading = { $you ->
        [female] ስለ አንቺ የተጻፉ ወረቀቶች
        [male] ስለ አንተ የተጻፉ ወረቀቶች
       *[other] ስለ አንተ/አንቺ የተጻፉ ወረቀቶች
    }
documents-intro = { $you ->
        [female] እነዚህ ወረቀቶች በመዝገብሽ ውስጥ አሉ። ለማየት መጠየቅ ትችያለሽ።
        [male] እነዚህ ወረቀቶች በመዝገብህ ውስጥ አሉ። ለማየት መጠየቅ ትችላለህ።
       *[other] እነዚህ ወረቀቶች በመዝገብህ/በመዝገብሽ ውስጥ አሉ። ለማየት መጠየቅ ትችላለህ/ትችያለሽ።
    }
made-whole-record = { $you ->
        [female] በማንኛውም ጊዜ መዝገብሽን ለማየት መጠየቅ ትችያለሽ። መብትሽ ነው፤ ክፍያም የለውም፦ { $contact }። ሕጉ አንዳንድ ክፍሎችን እንዳንሰጥ ይፈቅድልናል።
        [male] በማንኛውም ጊዜ መዝገብህን ለማየት መጠየቅ ትችላለህ። መብትህ ነው፤ ክፍያም የለውም፦ { $contact }። ሕጉ አንዳንድ ክፍሎችን እንዳንሰጥ ይፈቅድልናል።
       *[other] በማንኛውም ጊዜ መዝገብህን/መዝገብሽን ለማየት መጠየቅ ትችላለህ/ትችያለሽ። መብትህ/መብትሽ ነው፤ ክፍያም የለውም፦ { $contact }። ሕጉ አንዳንድ ክፍሎችን እንዳንሰጥ ይፈቅድልናል።
    }
made-elsewhere = { $you ->
        [female] እነዚህም ስለ አንቺ መዝገብ ሊኖራቸው ይችላል። እያንዳንዳቸውን መጠየቅ ትችያለሽ፦
        [male] እነዚህም ስለ አንተ መዝገብ ሊኖራቸው ይችላል። እያንዳንዳቸውን መጠየቅ ትችላለህ፦
       *[other] እነዚህም ስለ አንተ/አንቺ መዝገብ ሊኖራቸው ይችላል። እያንዳንዳቸውን መጠየቅ ትችላለህ/ትችያለሽ፦
    }
made-grown-up = { $child ->
        [female] ለትልቁ ሰው፦ { $council } ይህን መጽሐፍ ከልጅቷ መዝገብ የሠራው { $date } ነው። የተሳሳተ ወይም የጎደለ ነገር ካለ ይንገሩን፦ { $contact }።
        [male] ለትልቁ ሰው፦ { $council } ይህን መጽሐፍ ከልጁ መዝገብ የሠራው { $date } ነው። የተሳሳተ ወይም የጎደለ ነገር ካለ ይንገሩን፦ { $contact }።
       *[other] ለትልቁ ሰው፦ { $council } ይህን መጽሐፍ ከልጁ/ከልጅቷ መዝገብ የሠራው { $date } ነው። የተሳሳተ ወይም የጎደለ ነገር ካለ ይንገሩን፦ { $contact }።
    }
fill-heading = { $you ->
        [female] ለአንቺ የተተዉ ገጾች
        [male] ለአንተ የተተዉ ገጾች
       *[other] ለአንተ/ለአንቺ የተተዉ ገጾች
    }
fill-intro = { $you ->
        [female] እዚህ መጻፍ ትችያለሽ፤ ወይም ሌላ ሰው እንዲጽፍልሽ መጠየቅ ትችያለሽ።
        [male] እዚህ መጻፍ ትችላለህ፤ ወይም ሌላ ሰው እንዲጽፍልህ መጠየቅ ትችላለህ።
       *[other] እዚህ መጻፍ ትችላለህ/ትችያለሽ፤ ወይም ሌላ ሰው እንዲጽፍልህ/እንዲጽፍልሽ መጠየቅ ትችላለህ/ትችያለሽ።
    }
fill-remember = የማስታውሰው፦
fill-proud = የምኮራበት፦
fill-ask = መጠየቅ የምፈልገው፦
fill-draw-heading = { $you ->
        [female] እዚህ ሥዕል ሣዪ
        [male] እዚህ ሥዕል ሣል
       *[other] እዚህ ሥዕል ሣል/ሣዪ
    }
fill-draw = { $you ->
        [female] ቤትሽን፣ የምትወጂውን ሰው ወይም የፈለግሽውን ነገር ሣዪ።
        [male] ቤትህን፣ የምትወደውን ሰው ወይም የፈለግከውን ነገር ሣል።
       *[other] ቤትህን/ቤትሽን፣ የምትወደውን/የምትወጂውን ሰው ወይም የፈለግከውን/የፈለግሽውን ነገር ሣል/ሣዪ።
    }

# The later life letter.
title-life-story-later-life-letter = ደብዳቤ ለተቀባዩ፦ { $name }
running-life-story-later-life-letter = ደብዳቤ ለተቀባዩ፦ { $name }
later-heading = { $you ->
        [female] ለአንቺ የተጻፈ ደብዳቤ
        [male] ለአንተ የተጻፈ ደብዳቤ
       *[other] ለአንተ/ለአንቺ የተጻፈ ደብዳቤ
    }
later-dear = ውድ { $name }፣
later-born-heading = { $you ->
        [female] ስትወለጂ
        [male] ስትወለድ
       *[other] ስትወለድ/ስትወለጂ
    }
later-people-heading = { $you ->
        [female] በሕይወትሽ ውስጥ ያሉ ሰዎች
        [male] በሕይወትህ ውስጥ ያሉ ሰዎች
       *[other] በሕይወትህ/በሕይወትሽ ውስጥ ያሉ ሰዎች
    }
later-why-heading = ምን እንደሆነ
later-parents-heading = { $you ->
        [female] ወላጆችሽ የተመኙት እና የተናገሩት
        [male] ወላጆችህ የተመኙት እና የተናገሩት
       *[other] ወላጆችህ/ወላጆችሽ የተመኙት እና የተናገሩት
    }
later-order = { $court } በ{ $made } ይህን ትእዛዝ ሰጠ፦ { $order }።
later-more-heading = ተጨማሪ ነገር እንዴት ማወቅ ይቻላል
later-more = { $you ->
        [female] በመዝገብሽ ውስጥ ተጨማሪ ነገር አለ። በየትኛውም ዕድሜ የመጠየቅ መብት አለሽ፤ ክፍያም የለውም፦ { $contact }። ሕጉ አንዳንድ ክፍሎችን እንዳንሰጥ ይፈቅድልናል። ብቻሽን ማንበብ የለብሽም። እነዚህን ሰዎች ማነጋገር ትችያለሽ፦
        [male] በመዝገብህ ውስጥ ተጨማሪ ነገር አለ። በየትኛውም ዕድሜ የመጠየቅ መብት አለህ፤ ክፍያም የለውም፦ { $contact }። ሕጉ አንዳንድ ክፍሎችን እንዳንሰጥ ይፈቅድልናል። ብቻህን ማንበብ የለብህም። እነዚህን ሰዎች ማነጋገር ትችላለህ፦
       *[other] በመዝገብህ/በመዝገብሽ ውስጥ ተጨማሪ ነገር አለ። በየትኛውም ዕድሜ የመጠየቅ መብት አለህ/አለሽ፤ ክፍያም የለውም፦ { $contact }። ሕጉ አንዳንድ ክፍሎችን እንዳንሰጥ ይፈቅድልናል። ብቻህን/ብቻሽን ማንበብ የለብህም/የለብሽም። እነዚህን ሰዎች ማነጋገር ትችላለህ/ትችያለሽ፦
    }

# The worker's edition with its sources.
title-life-story-sources = የሕይወት ታሪክ ምንጮች፦ { $name }
running-life-story-sources = የሕይወት ታሪክ ምንጮች። ለሠራተኛው
sources-questions-heading = ለዚህ ታሪክ በመዝገቡ ውስጥ የጎደለው
sources-questions-intro = በዚህ ታሪክ ውስጥ ምንም የተፈጠረ ነገር የለም፤ ስለዚህ ያልተመዘገበ ነገር ይጎድላል (የታሪኩ ባለቤት፦ { $name })። መጠየቅ ያለባቸው ጥያቄዎች እና ሊጠየቁ የሚገባቸው ሰዎች እነዚህ ናቸው፦
sources-questions-none = መዝገቡ ለእያንዳንዱ የታሪኩ ክፍል የሚሆን ነገር አለው።
sources-heading = እያንዳንዱ ዓረፍተ ነገር ከምንጩ ጋር
sources-intro = ይህ ለዚህ ዕድሜ የተዘጋጀው መጽሐፍ ነው፦ { $band }። ከመዝገቡ ምንም የማይናገሩ የመጽሐፉ ቋሚ ቃላት እዚህ አልተካተቱም።
sources-sentence = መጽሐፉ የሚለው
sources-entry = ማስታወሻ ወይም ክፍል
sources-kind = ምን ዓይነት፣ በማን የተጻፈ
sources-by = { $kind }፣ ጸሐፊ፦ { $author }
sources-by-nobody = { $kind }፣ ጸሐፊ አልተመዘገበም
genogram-heading = ጀኖግራም (የቤተሰብ ሥዕላዊ መግለጫ)
genogram-key = { $child ->
        [female] ክብ ሴት ወይም ልጃገረድ ናት። አራት ማዕዘን ወንድ ወይም ወንድ ልጅ ነው። ዳይመንድ፦ አልተመዘገበም። ወፍራም መስመር፦ ልጅቷ። መስቀል፦ ሞተዋል። ረድፎቹ ትውልዶች ናቸው፤ በዕድሜ ትልልቆቹ ከላይ ናቸው።
        [male] ክብ ሴት ወይም ልጃገረድ ናት። አራት ማዕዘን ወንድ ወይም ወንድ ልጅ ነው። ዳይመንድ፦ አልተመዘገበም። ወፍራም መስመር፦ ልጁ። መስቀል፦ ሞተዋል። ረድፎቹ ትውልዶች ናቸው፤ በዕድሜ ትልልቆቹ ከላይ ናቸው።
       *[other] ክብ ሴት ወይም ልጃገረድ ናት። አራት ማዕዘን ወንድ ወይም ወንድ ልጅ ነው። ዳይመንድ፦ አልተመዘገበም። ወፍራም መስመር፦ ልጁ/ልጅቷ። መስቀል፦ ሞተዋል። ረድፎቹ ትውልዶች ናቸው፤ በዕድሜ ትልልቆቹ ከላይ ናቸው።
    }
genogram-who = ማን
genogram-relationship = { $child ->
        [female] ከልጅቷ ጋር ያላቸው ዝምድና
        [male] ከልጁ ጋር ያላቸው ዝምድና
       *[other] ከልጁ/ከልጅቷ ጋር ያላቸው ዝምድና
    }
genogram-symbol = ምልክት
symbol-circle = ክብ
symbol-circle-died = መስቀል ያለበት ክብ
symbol-square = አራት ማዕዘን
symbol-square-died = መስቀል ያለበት አራት ማዕዘን
symbol-diamond = ዳይመንድ
symbol-diamond-died = መስቀል ያለበት ዳይመንድ
ask-a-home = ይህ ቤት
ask-birth-story = ስለ ልደቱ ምን ይታወቃል? ስሙን የመረጠው ማን ነው? ወላጆችን እና አያቶችን ይጠይቁ።
ask-birth-facts = { $child ->
        [female] ልጅቷ የተወለደችው በስንት ሰዓት፣ የት፣ በምን ያህል ክብደት ነው? ወላጆችን ወይም ሆስፒታሉን ይጠይቁ።
        [male] ልጁ የተወለደው በስንት ሰዓት፣ የት፣ በምን ያህል ክብደት ነው? ወላጆችን ወይም ሆስፒታሉን ይጠይቁ።
       *[other] ልጁ የተወለደው/ልጅቷ የተወለደችው በስንት ሰዓት፣ የት፣ በምን ያህል ክብደት ነው? ወላጆችን ወይም ሆስፒታሉን ይጠይቁ።
    }
ask-why = { $child ->
        [female] ልጅቷ ከቤተሰብ ጋር ለምን መኖር አልቻለችም? ደህንነትን የማይጎዳ ሲሆን ቃላቱን ከወላጆች ጋር ይስማሙባቸው።
        [male] ልጁ ከቤተሰብ ጋር ለምን መኖር አልቻለም? ደህንነትን የማይጎዳ ሲሆን ቃላቱን ከወላጆች ጋር ይስማሙባቸው።
       *[other] ልጁ/ልጅቷ ከቤተሰብ ጋር ለምን መኖር አልቻለም/አልቻለችም? ደህንነትን የማይጎዳ ሲሆን ቃላቱን ከወላጆች ጋር ይስማሙባቸው።
    }
ask-why-young = ይህ ለአራት ዓመት ልጅ እንዴት ይነገራል? from_age: 3 ብለው ይጻፉት።
ask-about-me = { $child ->
        [female] ልጅቷ አሁን ስለ ራሷ ምን ትላለች?
        [male] ልጁ አሁን ስለ ራሱ ምን ይላል?
       *[other] ልጁ/ልጅቷ አሁን ስለ ራሱ/ራሷ ምን ይላል/ትላለች?
    }
ask-hopes = { $child ->
        [female] ልጅቷ ምን ተስፋ ታደርጋለች?
        [male] ልጁ ምን ተስፋ ያደርጋል?
       *[other] ልጁ/ልጅቷ ምን ተስፋ ያደርጋል/ታደርጋለች?
    }
ask-ethnicity = { $child ->
        [female] ልጅቷ ቤተሰቡ ከየት እንደመጣ እንዴት ትገልጸዋለች?
        [male] ልጁ ቤተሰቡ ከየት እንደመጣ እንዴት ይገልጸዋል?
       *[other] ልጁ/ልጅቷ ቤተሰቡ ከየት እንደመጣ እንዴት ይገልጸዋል/ትገልጸዋለች?
    }
ask-religion = { $child ->
        [female] ልጅቷ ወይም ቤተሰቡ ምን ያምናሉ?
        [male] ልጁ ወይም ቤተሰቡ ምን ያምናሉ?
       *[other] ልጁ/ልጅቷ ወይም ቤተሰቡ ምን ያምናሉ?
    }
ask-own-words = { $child ->
        [female] ልጅቷ የተናገረችው፣ የሣለችው ወይም የጻፈችው ሊቀመጥ የሚገባ ምን ነገር አለ?
        [male] ልጁ የተናገረው፣ የሣለው ወይም የጻፈው ሊቀመጥ የሚገባ ምን ነገር አለ?
       *[other] ልጁ የተናገረው፣ የሣለው ወይም የጻፈው/ልጅቷ የተናገረችው፣ የሣለችው ወይም የጻፈችው ሊቀመጥ የሚገባ ምን ነገር አለ?
    }
ask-achievements = { $child ->
        [female] ልጅቷ በምን ጎበዝ ናት? በምንስ ትኮራ ነበር?
        [male] ልጁ በምን ጎበዝ ነው? በምንስ ይኮራ ነበር?
       *[other] ልጁ በምን ጎበዝ ነው? በምንስ ይኮራ ነበር/ልጅቷ በምን ጎበዝ ናት? በምንስ ትኮራ ነበር?
    }
ask-photos = የትኞቹ ፎቶዎች አሉ? ቤተሰብን፣ ተንከባካቢዎችን እና ትምህርት ቤቶችን ይጠይቁ።
ask-family-time = { $child ->
        [female] ልጅቷ ማንን ታያለች? በየስንት ጊዜው?
        [male] ልጁ ማንን ያያል? በየስንት ጊዜው?
       *[other] ልጁ/ልጅቷ ማንን ያያል/ታያለች? በየስንት ጊዜው?
    }
ask-life-letter = { $child ->
        [female] ልጅቷን ያወቀ፣ ለወደፊት የሚነበብ ደብዳቤ መጻፍ የሚችል ማን አለ?
        [male] ልጁን ያወቀ፣ ለወደፊት የሚነበብ ደብዳቤ መጻፍ የሚችል ማን አለ?
       *[other] ልጁን/ልጅቷን ያወቀ፣ ለወደፊት የሚነበብ ደብዳቤ መጻፍ የሚችል ማን አለ?
    }
ask-portrait = { $name } ምን ዓይነት ሰው ናቸው? ራሳቸውን ወይም የሚያውቋቸውን ይጠይቁ።
ask-home-story = እዚህ መኖር ምን ይመስል ነበር፦ { $name }?
ask-home-memory = ከዚህ ምን ትዝታ አለ፦ { $name }?
ask-home-letter = { $name } ደብዳቤ ይጽፉ ይሆን?
ask-home-why-started = { $child ->
        [female] ልጅቷ ወደዚህ ለምን መጣች፦ { $name }?
        [male] ልጁ ወደዚህ ለምን መጣ፦ { $name }?
       *[other] ልጁ/ልጅቷ ወደዚህ ለምን መጣ/መጣች፦ { $name }?
    }
ask-home-why-ended = እዚህ መኖር ለምን አበቃ፦ { $name }?
ask-between = { $child ->
        [female] በዚህ ጊዜ ልጅቷ የት ትኖር ነበር፦ { $name }?
        [male] በዚህ ጊዜ ልጁ የት ይኖር ነበር፦ { $name }?
       *[other] በዚህ ጊዜ ልጁ የት ይኖር/ልጅቷ የት ትኖር ነበር፦ { $name }?
    }
ask-school-story = በዚህ ትምህርት ቤት መማር ምን ይመስል ነበር፦ { $name }?
ask-photo-unknown = ማን እንዳለበት በማይናገረው ፎቶ ላይ ያለው ማን ነው? ያጣሩ፤ ወይም ማንም እንደሌለበት ይጻፉ።
ask-photo-permission = { $child ->
        [female] ትልቅ ሰው ያለበት ፎቶ ለልጅቷ ሊሰጥ ይችላል? ሰውየውን ወይም ሴትየዋን ይጠይቁ፤ መቼ እንደተስማሙም ይጻፉ።
        [male] ትልቅ ሰው ያለበት ፎቶ ለልጁ ሊሰጥ ይችላል? ሰውየውን ወይም ሴትየዋን ይጠይቁ፤ መቼ እንደተስማሙም ይጻፉ።
       *[other] ትልቅ ሰው ያለበት ፎቶ ለልጁ/ለልጅቷ ሊሰጥ ይችላል? ሰውየውን ወይም ሴትየዋን ይጠይቁ፤ መቼ እንደተስማሙም ይጻፉ።
    }
ask-photo-child = { $child ->
        [female] በአንድ ፎቶ ላይ ሌላ ልጅ አለ። ፎቶው ለልጅቷ ከመሰጠቱ በፊት የሌላውን ልጅ ፊት ይሸፍኑ።
        [male] በአንድ ፎቶ ላይ ሌላ ልጅ አለ። ፎቶው ለልጁ ከመሰጠቱ በፊት የሌላውን ልጅ ፊት ይሸፍኑ።
       *[other] በአንድ ፎቶ ላይ ሌላ ልጅ አለ። ፎቶው ለልጁ/ለልጅቷ ከመሰጠቱ በፊት የሌላውን ልጅ ፊት ይሸፍኑ።
    }
person-named = { $name }፦ { $relationship }።
grown-up-heading = ለትልቁ ሰው
later-parts-heading = { $you ->
        [female] ልነግርሽ የምፈልገው
        [male] ልነግርህ የምፈልገው
       *[other] ልነግርህ/ልነግርሽ የምፈልገው
    }

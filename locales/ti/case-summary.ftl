# Wording of the case summary: Tigrinya, for workers. It names everybody whom the record names.
# review: draft. No named person has reviewed this wording yet.

title-case-summary = ጽማቝ ጉዳይ፦ { $name }
running-case-summary = ንሰራሕተኛታት። ስም ካልኦት ሰባት ይጠቅስ እዩ፦ ንኻልእ ቅድሚ ምሃብኩም መርምርዎ።

since = ካብ { $date } ኣትሒዙ
not-recorded = ኣይተመዝገበን

life-heading = ህይወት { $name } እንታይ ይመስል
life-missing = ንዚ እዋን’ዚ ኣይተመዝገበን። እቲ ሰራሕተኛ ክጽሕፎ ይሕተት።
glance-heading = ብሓጺሩ
glance-what = ነገር
glance-is = ኣብ መወዳእታ ናይቲ እዋን
glance-child = ቆልዓ
glance-age = ዕለተ ልደት፦ { $born }፡ ዕድመ፦ { $age } ዓመት
glance-period = እዋን
glance-from-to = ካብ { $from } ክሳብ { $to }
glance-status = ሕጋዊ ኩነታት
glance-home = { $child ->
    [female] ምስ መን ትነብር
    [male] ምስ መን ይነብር
   *[other] ምስ መን ይነብር/ትነብር
  }
glance-school = ቤት ትምህርቲ
glance-family-time = ግዜ ምስ ስድራቤት
glance-author = ጽማቝ ዝጸሓፈ
glance-signed-off = ዘጽደቐ

progress-heading = ምዕባለ ናብ ነፍሲ ወከፍ ውጽኢት ናይቲ ትልሚ
progress-outcome = ውጽኢትን ከመይ ይኸይድ ከም ዘሎን
progress-evidence = እንታይ የርእዮ
progress-unknown = ዝተመዝገበ የለን
progress-kept = ተኸዊሉ
kept-here = ተኸዊሉ፦ ኣብ መወዳእታ ርአዩ።
progress-none = ንዚ ውጽኢት’ዚ ዝተመዝገበ ምዕባለ የለን።
progress-not-new = ኣብዚ እዋን’ዚ ዝተመዝገበ ሓድሽ ነገር የለን።
progress-no-plan = ንዚ እዋን’ዚ ኣብ ግብሪ ዘሎ ትልሚ ኣይተመዝገበን።

voice-heading = ቃል { $name }
voice-none = { $child ->
    [female] ኣብዚ እዋን’ዚ ቃላት ወይ ርእይቶ ናይታ ቆልዓ ኣይተመዝገበን።
    [male] ኣብዚ እዋን’ዚ ቃላት ወይ ርእይቶ ናይቲ ቆልዓ ኣይተመዝገበን።
   *[other] ኣብዚ እዋን’ዚ ቃላት ወይ ርእይቶ ናይቲ/ናይታ ቆልዓ ኣይተመዝገበን።
  }
concerns-heading = ሓደስቲ ስክፍታታት
concerns-none-said = የለን። እቲ ሰራሕተኛ ከምኡ ይብል።
concerns-none-recorded = ዝተመዝገበ የለን።
analysis-heading = መደምደምታ ትንተና
analysis-missing = ንዚ እዋን’ዚ ትንተና ኣይተመዝገበን። እቲ ሰራሕተኛ ክጽሕፎ ይሕተት።
engagement-child = ተሳትፎ { $name }፦
engagement-family = ተሳትፎ ስድራቤት፦

visits-heading = ምብጻሓት
visits-count = { $count ->
    [0] ኣብዚ እዋን’ዚ ዝተመዝገበ ምብጻሕ የለን።
    [one] ሓደ ምብጻሕ ተመዝጊቡ፦
   *[other] { $count } ምብጻሓት ተመዝጊቦም፦
  }
visits-kept = ገለ ምብጻሓት ተኸዊሎም ኣለዉ፤ እዚ ቁጽርታት ንዓኦም ኣይሓውስን።
contacts-count = ካልእ ርክባት፦ { $count }።
visit-date = ምብጻሓት
visit-seen-alone = { $child ->
    [female] በይና ተራእያ
    [male] በይኑ ተራእዩ
   *[other] በይኑ/በይና ተራእዩ/ተራእያ
  }
visit-seen-not-alone = { $child ->
    [female] ካልኦት ኣብ ዝነበርሉ ተራእያ
    [male] ካልኦት ኣብ ዝነበርሉ ተራእዩ
   *[other] ካልኦት ኣብ ዝነበርሉ ተራእዩ/ተራእያ
  }
visit-seen = { $child ->
    [female] ተራእያ
    [male] ተራእዩ
   *[other] ተራእዩ/ተራእያ
  }
visit-not-seen = { $child ->
    [female] ኣይተራእየትን
    [male] ኣይተራእየን
   *[other] ኣይተራእየን/ኣይተራእየትን
  }
visit-seen-unknown = ኣይተመዝገበን
visit-recorded-late = ደንጉዩ ዝተጻሕፈ
visit-recorded-unknown = መዓስ ከም ዝተጻሕፈ ኣይተመዝገበን

decisions-heading = ውሳነታት
decisions-none = ኣብዚ እዋን’ዚ ዝተመዝገበ ውሳነ የለን።
decision-by = መን፦
decision-basis = ኣብ ምንታይ ተመርኲሱ፦
decision-child = { $child ->
    [female] ርእይቶ ናይታ ቆልዓ፦
    [male] ርእይቶ ናይቲ ቆልዓ፦
   *[other] ርእይቶ ናይቲ/ናይታ ቆልዓ፦
  }
review-chair = (መራሒ፦ { $chair })
reflection-heading = ብዛዕባ እቲ ዝሓለፈ ክለሳ፦
involved-heading = ዝሳተፉ ሰባት
involved-none = ኣብ ምዝገባታት ናይዚ እዋን’ዚ ስሙ ዝተጠቕሰ ሰብ የለን።
next-months-heading = ዝመጹ ሰለስተ ኣዋርሕ
next-months-missing = ንዝመጹ ሰለስተ ኣዋርሕ ዝኸውን ኣተኩሮ ኣይተመዝገበን። እቲ ሰራሕተኛ ክጽሕፎ ይሕተት።
task-due = ክሳብ { $due }
task-late = ኣብ መወዳእታ ናይቲ እዋን ግዜኡ ዝሓለፎ፦
contingency-heading = እቲ ትልሚ እንተ ዘይሰሪሑ
shared-heading = ዝተኻፈለ፦
shared-on = { $child ->
    [female] እዚ ጽማቝ ምስታ ቆልዓን ምስ ስድራቤትን ኣብ { $date } ተኻፊሉ።
    [male] እዚ ጽማቝ ምስቲ ቆልዓን ምስ ስድራቤትን ኣብ { $date } ተኻፊሉ።
   *[other] እዚ ጽማቝ ምስቲ/ምስታ ቆልዓን ምስ ስድራቤትን ኣብ { $date } ተኻፊሉ።
  }
shared-not = { $child ->
    [female] እዚ ጽማቝ ምስታ ቆልዓን ምስ ስድራቤትን ከም ዝተኻፈለ ኣይተመዝገበን።
    [male] እዚ ጽማቝ ምስቲ ቆልዓን ምስ ስድራቤትን ከም ዝተኻፈለ ኣይተመዝገበን።
   *[other] እዚ ጽማቝ ምስቲ/ምስታ ቆልዓን ምስ ስድራቤትን ከም ዝተኻፈለ ኣይተመዝገበን።
  }
kept-heading-summary = ዝተኸወሉ ምዝገባታት ናይዚ እዋን’ዚ
gaps-heading-summary = ገለ ክፋላት ስለምንታይ ከም ዝተኸወሉ
recorded-since = ካብ { $date } ኣትሒዙ
family-time-supervised = ሰራሕተኛ ኣብኡ ኣሎ
tasks-open = ገና ክፉት ዘለዉ ዕማማት ናይቲ ትልሚ፦
glance-reason = ምኽንያት
contingency-none = እቲ ትልሚ እንተ ዘይሰሪሑ እንታይ ከም ዝግበር ኣይተመዝገበን።
voice-views-beside = { $child ->
    [female] { $count ->
        [one] ኣብ ሓደ ምብጻሕ፡ እታ ቆልዓ ዝሓሰበቶን ዝደለየቶን ብሰራሕተኛ’ውን ተጻሒፉ፤ ኣብቲ መዝገብ ኣሎ።
       *[other] ኣብ { $count } ምብጻሓት፡ እታ ቆልዓ ዝሓሰበቶን ዝደለየቶን ብሰራሕተኛ’ውን ተጻሒፉ፤ ኣብቲ መዝገብ ኣሎ።
      }
    [male] { $count ->
        [one] ኣብ ሓደ ምብጻሕ፡ እቲ ቆልዓ ዝሓሰቦን ዝደለዮን ብሰራሕተኛ’ውን ተጻሒፉ፤ ኣብቲ መዝገብ ኣሎ።
       *[other] ኣብ { $count } ምብጻሓት፡ እቲ ቆልዓ ዝሓሰቦን ዝደለዮን ብሰራሕተኛ’ውን ተጻሒፉ፤ ኣብቲ መዝገብ ኣሎ።
      }
   *[other] { $count ->
        [one] ኣብ ሓደ ምብጻሕ፡ እቲ/እታ ቆልዓ ዝሓሰቦ/ዝሓሰበቶን ዝደለዮ/ዝደለየቶን ብሰራሕተኛ’ውን ተጻሒፉ፤ ኣብቲ መዝገብ ኣሎ።
       *[other] ኣብ { $count } ምብጻሓት፡ እቲ/እታ ቆልዓ ዝሓሰቦ/ዝሓሰበቶን ዝደለዮ/ዝደለየቶን ብሰራሕተኛ’ውን ተጻሒፉ፤ ኣብቲ መዝገብ ኣሎ።
      }
  }
family-views = ስድራቤት ዝሓስብዎ፦
changed-heading = ድሕሪ እቲ ዝሓለፈ ጽማቝ ዝተቐየረ
changed-none = ኣብዚ እዋን’ዚ ዝተመዝገበ ለውጢ የለን።
changed-home-began = ምንባር ዝተጀመረ ምስ { $what }።
changed-home-ended = ምንባር ዘብቀዐ ምስ { $what }።
changed-status = ሕጋዊ ኩነታት፦ { $what }።
changed-school = ሓድሽ ቤት ትምህርቲ፦ { $what }።
visit-how = ከመይ ነይሩ
visit-key-alone = { $child ->
    [female] በይና ተራእያ፦ { $count }፤
    [male] በይኑ ተራእዩ፦ { $count }፤
   *[other] በይኑ/በይና ተራእዩ/ተራእያ፦ { $count }፤
  }
visit-key-seen = { $child ->
    [female] ምስ ካልኦት ተራእያ፦ { $count }፤
    [male] ምስ ካልኦት ተራእዩ፦ { $count }፤
   *[other] ምስ ካልኦት ተራእዩ/ተራእያ፦ { $count }፤
  }
visit-key-not-seen = { $child ->
    [female] ኣይተራእየትን፦ { $count }፤
    [male] ኣይተራእየን፦ { $count }፤
   *[other] ኣይተራእየን/ኣይተራእየትን፦ { $count }፤
  }
visit-key-failed = ኣይተገብረን፦ { $count }፤
visit-key-late = ደንጉዩ ዝተጻሕፈ፦ { $count }።
review-on = ክለሳ ናይ { $date }
work-done = ዝተገብረ ስራሕ፦
progress-before = ቅድሚ እዚ እዋን’ዚ፦ { $before }
glance-consent = ስምምዕ ናይ ምሃብ ክእለት
the-council = እቲ ካውንስል

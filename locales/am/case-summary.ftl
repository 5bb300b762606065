# Wording of the case summary: Amharic, for workers. It names everybody whom the record names.
# review: draft. No named person has reviewed this wording yet.

title-case-summary = የጉዳይ ማጠቃለያ፦ { $name }
running-case-summary = ለሠራተኞች። ሌሎች ሰዎችን በስም ይጠቅሳል፦ ከማጋራትዎ በፊት ያረጋግጡ።

since = ከ{ $date } ጀምሮ
not-recorded = አልተመዘገበም

life-heading = { $child ->
        [female] ለልጅቷ ሕይወት ምን እንደሚመስል፦ { $name }
        [male] ለልጁ ሕይወት ምን እንደሚመስል፦ { $name }
       *[other] ለልጁ/ለልጅቷ ሕይወት ምን እንደሚመስል፦ { $name }
    }
life-missing = ለዚህ ጊዜ አልተመዘገበም። ሠራተኛው እንዲጽፈው ይጠየቃል።
glance-heading = በጨረፍታ
glance-what = ምን
glance-is = በጊዜው መጨረሻ ላይ
glance-child = ልጅ
glance-age = የትውልድ ቀን { $born }፣ ዕድሜ { $age }
glance-period = ጊዜ
glance-from-to = ከ{ $from } እስከ { $to }
glance-status = ሕጋዊ ሁኔታ
glance-home = { $child ->
        [female] የምትኖረው ከማን ጋር
        [male] የሚኖረው ከማን ጋር
       *[other] የሚኖረው/የምትኖረው ከማን ጋር
    }
glance-school = ትምህርት ቤት
glance-family-time = የቤተሰብ ጊዜ
glance-author = የማጠቃለያው ጸሐፊ
glance-signed-off = ያጸደቀው ሰው

progress-heading = ወደ እያንዳንዱ የዕቅዱ ውጤት የተደረገ ሂደት
progress-outcome = ውጤት፣ እና እንዴት እየሄደ እንደሆነ
progress-evidence = ይህን የሚያሳየው
progress-unknown = ምንም አልተመዘገበም
progress-kept = አልተሰጠም
kept-here = አልተሰጠም፦ መጨረሻውን ይመልከቱ።
progress-none = ለዚህ ውጤት ምንም ሂደት አልተመዘገበም።
progress-not-new = በዚህ ጊዜ ውስጥ ምንም አዲስ ነገር አልተመዘገበም።
progress-no-plan = ለዚህ ጊዜ በሥራ ላይ ያለ ዕቅድ አልተመዘገበም።

voice-heading = { $child ->
        [female] ልጅቷ የምትለው፦ { $name }
        [male] ልጁ የሚለው፦ { $name }
       *[other] ልጁ የሚለው/ልጅቷ የምትለው፦ { $name }
    }
voice-none = { $child ->
        [female] በዚህ ጊዜ ውስጥ የልጅቷ ቃላት ወይም አስተያየቶች አልተመዘገቡም።
        [male] በዚህ ጊዜ ውስጥ የልጁ ቃላት ወይም አስተያየቶች አልተመዘገቡም።
       *[other] በዚህ ጊዜ ውስጥ የልጁ/የልጅቷ ቃላት ወይም አስተያየቶች አልተመዘገቡም።
    }
concerns-heading = አዲስ ስጋቶች
concerns-none-said = የለም። ሠራተኛው ይህን ይላል።
concerns-none-recorded = የተመዘገበ የለም።
analysis-heading = ወደ ምን እንደሚያመራ
analysis-missing = ለዚህ ጊዜ ትንተና አልተመዘገበም። ሠራተኛው እንዲጽፈው ይጠየቃል።
engagement-child = { $child ->
        [female] ልጅቷ እንዴት እንደምትሳተፍ ({ $name })፦
        [male] ልጁ እንዴት እንደሚሳተፍ ({ $name })፦
       *[other] ልጁ እንዴት እንደሚሳተፍ/ልጅቷ እንዴት እንደምትሳተፍ ({ $name })፦
    }
engagement-family = ቤተሰቡ እንዴት እንደሚሳተፍ፦

visits-heading = ጉብኝቶች
visits-count = { $count ->
    [0] በዚህ ጊዜ ውስጥ ምንም ጉብኝት አልተመዘገበም።
    [one] አንድ ጉብኝት ተመዝግቧል፦
   *[other] { $count } ጉብኝቶች ተመዝግበዋል፦
  }
visits-kept = አንዳንድ ጉብኝቶች አልተሰጡም፤ እነዚህ ቁጥሮች እነሱን አይጨምሩም።
contacts-count = ሌሎች ግንኙነቶች፦ { $count }።
visit-date = ጉብኝቶች
visit-seen-alone = { $child ->
        [female] ብቻዋን ታይታለች
        [male] ብቻውን ታይቷል
       *[other] ብቻውን ታይቷል/ብቻዋን ታይታለች
    }
visit-seen-not-alone = { $child ->
        [female] ሌሎች ባሉበት ታይታለች
        [male] ሌሎች ባሉበት ታይቷል
       *[other] ሌሎች ባሉበት ታይቷል/ታይታለች
    }
visit-seen = { $child ->
        [female] ታይታለች
        [male] ታይቷል
       *[other] ታይቷል/ታይታለች
    }
visit-not-seen = { $child ->
        [female] አልታየችም
        [male] አልታየም
       *[other] አልታየም/አልታየችም
    }
visit-seen-unknown = አልተመዘገበም
visit-recorded-late = ዘግይቶ የተጻፈ
visit-recorded-unknown = መቼ እንደተጻፈ አልተመዘገበም

decisions-heading = ውሳኔዎች
decisions-none = በዚህ ጊዜ ውስጥ ምንም ውሳኔ አልተመዘገበም።
decision-by = ማን፦
decision-basis = በምን መሠረት፦
decision-child = { $child ->
        [female] የልጅቷ አስተያየት፦
        [male] የልጁ አስተያየት፦
       *[other] የልጁ/የልጅቷ አስተያየት፦
    }
review-chair = (የመራው ሰው፦ { $chair })
reflection-heading = ስለ መጨረሻው ግምገማ፦
involved-heading = የሚሳተፉ ሰዎች
involved-none = በዚህ ጊዜ ማስታወሻዎች ውስጥ ማንም በስም አልተጠቀሰም።
next-months-heading = የሚቀጥሉት ሦስት ወራት
next-months-missing = ለሚቀጥሉት ሦስት ወራት ትኩረት አልተመዘገበም። ሠራተኛው እንዲጽፈው ይጠየቃል።
task-due = መጠናቀቅ ያለበት እስከ { $due }
task-late = በጊዜው መጨረሻ ላይ ቀነ ገደባቸው ያለፈ፦
contingency-heading = ዕቅዱ ካልሠራ
shared-heading = ማጋራት፦
shared-on = { $child ->
        [female] ይህ ማጠቃለያ ለልጅቷ እና ለቤተሰቡ የተጋራው { $date } ነው።
        [male] ይህ ማጠቃለያ ለልጁ እና ለቤተሰቡ የተጋራው { $date } ነው።
       *[other] ይህ ማጠቃለያ ለልጁ/ለልጅቷ እና ለቤተሰቡ የተጋራው { $date } ነው።
    }
shared-not = { $child ->
        [female] ይህ ማጠቃለያ ለልጅቷ እና ለቤተሰቡ እንደተጋራ አልተመዘገበም።
        [male] ይህ ማጠቃለያ ለልጁ እና ለቤተሰቡ እንደተጋራ አልተመዘገበም።
       *[other] ይህ ማጠቃለያ ለልጁ/ለልጅቷ እና ለቤተሰቡ እንደተጋራ አልተመዘገበም።
    }
kept-heading-summary = የዚህ ጊዜ ያልተሰጡ ማስታወሻዎች
gaps-heading-summary = አንዳንድ ክፍሎች ለምን አልተሰጡም
recorded-since = ከ{ $date } ጀምሮ
family-time-supervised = ሠራተኛ በቦታው አለ
tasks-open = ያልተጠናቀቁ የዕቅዱ ተግባራት፦
glance-reason = ምክንያት
contingency-none = ዕቅዱ ካልሠራ ምን እንደሚሆን አልተመዘገበም።
voice-views-beside = { $child ->
        [female] { $count ->
        [one] በአንድ ጉብኝት ሠራተኛው ልጅቷ ያሰበችውን እና የፈለገችውን ጭምር ጽፏል፤ በመዝገቡ ውስጥ አለ።
       *[other] { $count } ጉብኝቶች ላይ ሠራተኛው ልጅቷ ያሰበችውን እና የፈለገችውን ጭምር ጽፏል፤ በመዝገቡ ውስጥ አለ።
      }
        [male] { $count ->
        [one] በአንድ ጉብኝት ሠራተኛው ልጁ ያሰበውን እና የፈለገውን ጭምር ጽፏል፤ በመዝገቡ ውስጥ አለ።
       *[other] { $count } ጉብኝቶች ላይ ሠራተኛው ልጁ ያሰበውን እና የፈለገውን ጭምር ጽፏል፤ በመዝገቡ ውስጥ አለ።
      }
       *[other] { $count ->
        [one] በአንድ ጉብኝት ሠራተኛው ልጁ ያሰበውን እና የፈለገውን/ልጅቷ ያሰበችውን እና የፈለገችውን ጭምር ጽፏል፤ በመዝገቡ ውስጥ አለ።
       *[other] { $count } ጉብኝቶች ላይ ሠራተኛው ልጁ ያሰበውን እና የፈለገውን/ልጅቷ ያሰበችውን እና የፈለገችውን ጭምር ጽፏል፤ በመዝገቡ ውስጥ አለ።
      }
    }
family-views = ቤተሰቡ የሚያስበው፦
changed-heading = ከመጨረሻው ማጠቃለያ ወዲህ ምን ተለወጠ
changed-none = በዚህ ጊዜ ውስጥ ምንም ለውጥ አልተመዘገበም።
changed-home-began = { $child ->
        [female] ለመኖር የመጣችበት፦ { $what }።
        [male] ለመኖር የመጣበት፦ { $what }።
       *[other] ለመኖር የመጣበት/የመጣችበት፦ { $what }።
    }
changed-home-ended = { $child ->
        [female] የወጣችበት፦ { $what }።
        [male] የወጣበት፦ { $what }።
       *[other] የወጣበት/የወጣችበት፦ { $what }።
    }
changed-status = ሕጋዊ ሁኔታ፦ { $what }።
changed-school = አዲስ ትምህርት ቤት፦ { $what }።
visit-how = እንዴት ነበር
visit-key-alone = { $child ->
        [female] ብቻዋን የታየችበት፦ { $count }፤
        [male] ብቻውን የታየበት፦ { $count }፤
       *[other] ብቻውን የታየበት/ብቻዋን የታየችበት፦ { $count }፤
    }
visit-key-seen = { $child ->
        [female] ከሌሎች ጋር የታየችበት፦ { $count }፤
        [male] ከሌሎች ጋር የታየበት፦ { $count }፤
       *[other] ከሌሎች ጋር የታየበት/የታየችበት፦ { $count }፤
    }
visit-key-not-seen = { $child ->
        [female] ያልታየችበት፦ { $count }፤
        [male] ያልታየበት፦ { $count }፤
       *[other] ያልታየበት/ያልታየችበት፦ { $count }፤
    }
visit-key-failed = ያልተካሄደ፦ { $count }፤
visit-key-late = ዘግይቶ የተጻፈ፦ { $count }።
review-on = ግምገማ፣ { $date }
work-done = የተሠራው፦
progress-before = ከዚህ ጊዜ በፊት፦ { $before }
glance-consent = መስማማት የሚችል
the-council = ካውንስሉ

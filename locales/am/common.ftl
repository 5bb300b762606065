# Wording that all packs share: Amharic.
# review: draft. No named person has reviewed this wording yet.

list-middle = { $before }፣ { $next }
list-last = { $before } እና { $next }
list-apart = { $before }፤ { $next }
list-or = { $before }፤ ወይም { $next }
page-of = ገጽ { $page } / { $pages }
draft-mark = ረቂቅ። አልጸደቀም። ለማንም መሰጠት የለበትም።
undated = ቀን የለውም
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }
month-1 = ጃንዋሪ
month-2 = ፌብሩዋሪ
month-3 = ማርች
month-4 = ኤፕሪል
month-5 = ሜይ
month-6 = ጁን
month-7 = ጁላይ
month-8 = ኦገስት
month-9 = ሴፕቴምበር
month-10 = ኦክቶበር
month-11 = ኖቬምበር
month-12 = ዲሴምበር
span-from-to = ከ{ $from } እስከ { $to }
span-from = ከ{ $from } ጀምሮ
span-to = እስከ { $to }
span-unknown = ቀኖቹ አልተመዘገቡም
acronym-ambiguous = ትርጉሙ ከእነዚህ አንዱ ሊሆን ይችላል፦ { $meanings }

# What stands where something is kept back. Nothing in it depends on the words.
gap-mark = ክፍተት { $number }፦ { $what }
gap-neighbour = ጎረቤት፣ ሰው { $letter }
gap-other-child = ሌላ ልጅ፣ ሰው { $letter }
gap-family = ከቤተሰብ አንድ ሰው፣ ሰው { $letter }
gap-carer = ተንከባካቢ፣ ሰው { $letter }
gap-worker = ሠራተኛ፣ ሰው { $letter }
gap-family-friend = የቤተሰብ ወዳጅ፣ ሰው { $letter }
gap-other-parent = ሌላ ወላጅ፣ ሰው { $letter }
gap-person = ሌላ ሰው፣ ሰው { $letter }
gap-entry = ይህ ማስታወሻ አልተሰጠም
gap-passage = አንድ ክፍል አልተሰጠም
gap-undecided = ገና አልተወሰነም
gap-waiting-entry = ስለዚህ ማስታወሻ እየጠየቅን ነው
gap-waiting = ስለዚህ ክፍል እየጠየቅን ነው
gap-repeat = ከሌላ ማስታወሻ ጋር አንድ ዓይነት
gap-repeat-of = ከዚህ ጋር አንድ ዓይነት፦ ማስታወሻ { $entry }
gap-what-name = ስም
gap-what-passage = የማስታወሻ ክፍል
gap-what-entry = ሙሉ ማስታወሻ
gap-not-dated = ገና አልተወሰነም

# Why, in words for a reader of 12 (the code itself stays in the council's schedule).
reason-other-person = ይህ ክፍል ስለ ሌላ ሰው የግል ሕይወት ነው። ሕጉ ያንን ሰውም ይጠብቃል። በደንብ አሰብንበት። ይህን ማካፈል ፍትሐዊ አይሆንም ብለን ወሰንን።
reason-other-said-no = { $tone ->
    [familiar] { $you ->
            [female] ይህ ክፍል ስለ ሌላ ሰው ነው። ያ ሰው በምስጢር እንዲያዝ ይፈልጋል። አንቺ የሚያስፈልግሽንም አሰብንበት። ላለማካፈል ወሰንን።
            [male] ይህ ክፍል ስለ ሌላ ሰው ነው። ያ ሰው በምስጢር እንዲያዝ ይፈልጋል። አንተ የሚያስፈልግህንም አሰብንበት። ላለማካፈል ወሰንን።
           *[other] ይህ ክፍል ስለ ሌላ ሰው ነው። ያ ሰው በምስጢር እንዲያዝ ይፈልጋል። አንተ/አንቺ የሚያስፈልግህንም/የሚያስፈልግሽንም አሰብንበት። ላለማካፈል ወሰንን።
        }
   *[polite] ይህ ክፍል ስለ ሌላ ሰው ነው። ያ ሰው በምስጢር እንዲያዝ ይፈልጋል። እርስዎ የሚያስፈልግዎትንም አሰብንበት። ላለማካፈል ወሰንን።
    }
reason-told-in-private = አንድ ሰው ይህን ነገረን፤ በምስጢር እንደምንይዘውም አመነን። ብናሳየው ማን እንደነገረን ሊታወቅ ይችላል።
reason-safe-address = ይህ አንድ ሰው የት እንደሚኖር ያሳያል። መደበቁ የሰዎችን ደህንነት ይጠብቃል።
reason-harm = { $tone ->
    [familiar] { $you ->
            [female] ይህን አሁን ማንበብ አንቺን ወይም ሌላ ሰውን በጣም ሊጎዳ ይችላል ብለን እናስባለን። እንደገና እንድናየው መጠየቅ ይቻላል።
            [male] ይህን አሁን ማንበብ አንተን ወይም ሌላ ሰውን በጣም ሊጎዳ ይችላል ብለን እናስባለን። እንደገና እንድናየው መጠየቅ ይቻላል።
           *[other] ይህን አሁን ማንበብ አንተን/አንቺን ወይም ሌላ ሰውን በጣም ሊጎዳ ይችላል ብለን እናስባለን። እንደገና እንድናየው መጠየቅ ይቻላል።
        }
   *[polite] ይህን አሁን ማንበብ እርስዎን ወይም ሌላ ሰውን በጣም ሊጎዳ ይችላል ብለን እናስባለን። እንደገና እንድናየው መጠየቅ ይቻላል።
    }
reason-harm-health = { $tone ->
    [familiar] { $you ->
            [female] ይህን ማንበብ አንቺን ወይም ሌላ ሰውን በጣም ሊጎዳ እንደሚችል ሐኪም፣ ነርስ ወይም ሌላ የጤና ሠራተኛ ነግሮናል። ቆይቶ እንደገና መጠየቅ ይቻላል።
            [male] ይህን ማንበብ አንተን ወይም ሌላ ሰውን በጣም ሊጎዳ እንደሚችል ሐኪም፣ ነርስ ወይም ሌላ የጤና ሠራተኛ ነግሮናል። ቆይቶ እንደገና መጠየቅ ይቻላል።
           *[other] ይህን ማንበብ አንተን/አንቺን ወይም ሌላ ሰውን በጣም ሊጎዳ እንደሚችል ሐኪም፣ ነርስ ወይም ሌላ የጤና ሠራተኛ ነግሮናል። ቆይቶ እንደገና መጠየቅ ይቻላል።
        }
   *[polite] ይህን ማንበብ እርስዎን ወይም ሌላ ሰውን በጣም ሊጎዳ እንደሚችል ሐኪም፣ ነርስ ወይም ሌላ የጤና ሠራተኛ ነግሮናል። ቆይቶ እንደገና መጠየቅ ይቻላል።
    }
reason-harm-school = { $tone ->
    [familiar] { $you ->
            [female] ይህ ከትምህርት ቤት የመጣ ነው። ይህን ማንበብ አንቺን ወይም ሌላ ሰውን በጣም ሊጎዳ ይችላል ብለን እናስባለን።
            [male] ይህ ከትምህርት ቤት የመጣ ነው። ይህን ማንበብ አንተን ወይም ሌላ ሰውን በጣም ሊጎዳ ይችላል ብለን እናስባለን።
           *[other] ይህ ከትምህርት ቤት የመጣ ነው። ይህን ማንበብ አንተን/አንቺን ወይም ሌላ ሰውን በጣም ሊጎዳ ይችላል ብለን እናስባለን።
        }
   *[polite] ይህ ከትምህርት ቤት የመጣ ነው። ይህን ማንበብ እርስዎን ወይም ሌላ ሰውን በጣም ሊጎዳ ይችላል ብለን እናስባለን።
    }
reason-private = ሕጉ ይህን ክፍል በምስጢር መያዝ እንደምንችል ይናገራል።
reason-private-for-now = ሕጉ ይህን ክፍል ለጊዜው በምስጢር መያዝ እንዳለብን ይናገራል። ቆይቶ እንደገና መጠየቅ ይቻላል።
reason-court = ይህ ለፍርድ ቤት የተሰጠ ነው። የፍርድ ቤቱ ደንቦች ሳይሰጥ ሊቀር እንደሚችል ይናገራሉ።
reason-legal-advice = ይህ ጠበቃችን በምስጢር የሰጠን ምክር ነው። ማንኛውም ሰው ከጠበቃው ጋር በምስጢር እንዲነጋገር ይፈቀድለታል።
reason-adoption = ይህ ስለ ጉዲፈቻ ነው። ይህን ለመጠየቅ ልዩ መንገድ አለ። በዚያ ልንረዳ እንችላለን።
reason-school-plan = በትምህርት ቤት እርዳታ ስለሚሰጥበት ስለዚህ ዕቅድ ልዩ ደንቦች አሉ። ማንን መጠየቅ እንደሚቻል ልንነግር እንችላለን።
reason-parental-order = ይህ ሌላ ሴት አርግዛ ከወለደችለት በኋላ አንድ ሰው በሕግ እንዴት ወላጅ እንደሆነ የሚናገር ነው። ማን ሊያየው እንደሚችል ልዩ ደንቦች ይናገራሉ።
reason-fertility = ይህ አንድ ሰው ልጅ እንዲወልድ ስለሚረዳ ሕክምና ነው። ልዩ ደንቦች በምስጢር እንዲያዝ ያደርጋሉ።
reason-reference = ይህ አንድ ሰው ለሥራ ወይም ለትምህርት በምስጢር የጻፈው የድጋፍ ደብዳቤ ነው።
reason-not-about-you = { $tone ->
    [familiar] { $you ->
            [female] ይህ ክፍል ስለ አንቺ አይደለም። ስለ ሌላ ሰው ወይም ስለ ቢሮው ሥራ ነው።
            [male] ይህ ክፍል ስለ አንተ አይደለም። ስለ ሌላ ሰው ወይም ስለ ቢሮው ሥራ ነው።
           *[other] ይህ ክፍል ስለ አንተ/አንቺ አይደለም። ስለ ሌላ ሰው ወይም ስለ ቢሮው ሥራ ነው።
        }
   *[polite] ይህ ክፍል ስለ እርስዎ አይደለም። ስለ ሌላ ሰው ወይም ስለ ቢሮው ሥራ ነው።
    }
reason-reporter = በስኮትላንድ ሪፖርተር (Reporter) የሚባል ባለሥልጣን አስቀድሞ መስማማት አለበት። አልተስማማም።
reason-asking-someone = { $tone ->
    [familiar] { $you ->
            [female] ይህን ማካፈል እንችል እንደሆነ አንድ ሰው እየጠየቅን ነው። ያ ሰው የሚለውን እንነግርሻለን።
            [male] ይህን ማካፈል እንችል እንደሆነ አንድ ሰው እየጠየቅን ነው። ያ ሰው የሚለውን እንነግርሃለን።
           *[other] ይህን ማካፈል እንችል እንደሆነ አንድ ሰው እየጠየቅን ነው። ያ ሰው የሚለውን እንነግርሃለን/እንነግርሻለን።
        }
   *[polite] ይህን ማካፈል እንችል እንደሆነ አንድ ሰው እየጠየቅን ነው። ያ ሰው የሚለውን እንነግርዎታለን።
    }
reason-asking-health = ይህ ስለ ጤና ነው። አስቀድሞ የጤና ሠራተኛ ማየት እንዳለበት ሕጉ ይናገራል። ጠይቀናል።
reason-asking-court = ይህ ከፍርድ ቤት የመጣ ነው። የዳኛ ፈቃድ ያስፈልገን እንደሆነ እያጣራን ነው።
reason-asking-writer = ይህን የጻፈው ሰው ምን እንደሚያስብ እየጠየቅን ነው። ከዚያ ሥራ አስኪያጅ ይወስናል።
reason-you-asked = { $tone ->
    [familiar] { $you ->
            [female] ይህን እንድንተወው ጠይቀሽናል። ያንቺ ነው፤ በፈለግሽው ጊዜ ልታገኚው ትችያለሽ።
            [male] ይህን እንድንተወው ጠይቀኸናል። ያንተ ነው፤ በፈለግከው ጊዜ ልታገኘው ትችላለህ።
           *[other] ይህን እንድንተወው ጠይቀኸናል/ጠይቀሽናል። ያንተ/ያንቺ ነው፤ በፈለግከው/በፈለግሽው ጊዜ ልታገኘው ትችላለህ/ልታገኚው ትችያለሽ።
        }
   *[polite] ይህን እንድንተወው ጠይቀውናል። የእርስዎ ነው፤ በፈለጉት ጊዜ ሊያገኙት ይችላሉ።
    }
reason-repeat = እነዚህ በሌላ ማስታወሻ ውስጥ ያሉት ቃላት ናቸው። እዚያ ማንበብ ይቻላል።
reason-undecided = ስለዚህ ክፍል ገና ማንም አልወሰነም።

# What people are to the child.
relationship-child = { $child ->
        [female] ልጅቷ
        [male] ልጁ
       *[other] ልጁ/ልጅቷ
    }
relationship-mother = እናት
relationship-father = አባት
relationship-step-parent = የእንጀራ ወላጅ
relationship-parents-partner = የአንድ ወላጅ የሕይወት አጋር
relationship-brother = ወንድም
relationship-sister = እህት
relationship-grandmother = ሴት አያት
relationship-grandfather = ወንድ አያት
relationship-aunt = አክስት
relationship-uncle = አጎት
relationship-cousin = የአጎት ወይም የአክስት ልጅ
relationship-relative = ዘመድ
relationship-foster-carer = የአደራ አሳዳጊ
relationship-carers-family = የተንከባካቢ ቤተሰብ አባል
relationship-adoptive-parent = የጉዲፈቻ ወላጅ
relationship-friend = ጓደኛ
relationship-other-child = ሌላ ልጅ
relationship-other-parent = የሌላ ልጅ ወላጅ
relationship-neighbour = ጎረቤት
relationship-family-friend = የቤተሰብ ወዳጅ
relationship-social-worker = ሶሻል ወርከር
relationship-manager = ሥራ አስኪያጅ
relationship-reviewing-officer = ገለልተኛ የግምገማ ኃላፊ
relationship-supervising-social-worker = የአሳዳጊዎች ተቆጣጣሪ ሶሻል ወርከር
relationship-support-worker = የቤተሰብ ድጋፍ ሠራተኛ
relationship-personal-adviser = የግል አማካሪ
relationship-residential-worker = የልጆች መኖሪያ ቤት ሠራተኛ
relationship-teacher = መምህር ወይም የትምህርት ቤት ሠራተኛ
relationship-doctor = ሐኪም
relationship-nurse = ነርስ
relationship-health-visitor = የሕፃናት ጤና ጎብኚ ነርስ
relationship-therapist = ቴራፒስት
relationship-police-officer = የፖሊስ መኮንን
relationship-lawyer = ጠበቃ
relationship-judge = ዳኛ
relationship-guardian = በፍርድ ቤት የልጅ ተወካይ
relationship-advocate = ተሟጋች
relationship-interpreter = አስተርጓሚ
relationship-other-professional = ሌላ ሠራተኛ
relationship-other = ሌላ ሰው

# The words of the record's closed lists.
YesNo-yes = አዎ
YesNo-no = አይ
Standing-professional = ሠራተኛ
Standing-carer = ተንከባካቢ
Standing-family = ቤተሰብ
Standing-third-party = ሌላ ሰው
Living-alive = አዎ
Living-died = አይ
Living-not-known = አይታወቅም
NameUse-current = የአሁን ስም
NameUse-birth = በልደት ጊዜ የተሰጠ ስም
NameUse-former = የቀድሞ ስም
IdentifierKind-council = የካውንስል ቁጥር
IdentifierKind-nhs = የNHS ቁጥር
IdentifierKind-upn = የትምህርት ቤት ተማሪ ልዩ ቁጥር (UPN)
IdentifierKind-uln = የትምህርት ተከታታይ ልዩ ቁጥር (ULN)
IdentifierKind-national-insurance = የናሽናል ኢንሹራንስ ቁጥር
IdentifierKind-home-office = የሆም ኦፊስ ቁጥር
IdentifierKind-other = ሌላ ቁጥር
PlacementKind-foster = የአደራ አሳዳጊ ቤት
PlacementKind-kinship = የዘመዶች ወይም የወዳጆች ቤት
PlacementKind-parents = የወላጆች ቤት
PlacementKind-childrens-home = የልጆች መኖሪያ ቤት
PlacementKind-supported = ድጋፍ የሚሰጥበት ቤት
PlacementKind-adoptive = የጉዲፈቻ ቤተሰብ ቤት
PlacementKind-hospital = ሆስፒታል
PlacementKind-secure = በጥብቅ የሚጠበቅ ቤት
PlacementKind-short-break = የአጭር ጊዜ ማረፊያ
PlacementKind-other = ሌላ ዓይነት ቤት
LegalStatusKind-child-in-need = ድጋፍ የሚያስፈልገው ልጅ
LegalStatusKind-child-protection = የልጅ ጥበቃ ዕቅድ
LegalStatusKind-section-20 = በወላጆች ስምምነት በካውንስል እንክብካቤ ሥር (section 20)
LegalStatusKind-police-protection = የፖሊስ ጥበቃ
LegalStatusKind-emergency-protection-order = የአስቸኳይ ጥበቃ ትእዛዝ
LegalStatusKind-interim-care-order = ጊዜያዊ የእንክብካቤ ትእዛዝ
LegalStatusKind-care-order = የእንክብካቤ ትእዛዝ
LegalStatusKind-supervision-order = የክትትል ትእዛዝ
LegalStatusKind-placement-order = ለጉዲፈቻ የማስቀመጥ ትእዛዝ
LegalStatusKind-adoption-order = የጉዲፈቻ ትእዛዝ
LegalStatusKind-special-guardianship-order = የልዩ ሞግዚትነት ትእዛዝ
LegalStatusKind-care-leaver = ከካውንስል እንክብካቤ የወጣ ወጣት
LegalStatusKind-other = ሌላ ሕጋዊ ሁኔታ
SchoolKind-nursery = መዋዕለ ሕፃናት
SchoolKind-primary = አንደኛ ደረጃ ትምህርት ቤት
SchoolKind-secondary = ሁለተኛ ደረጃ ትምህርት ቤት
SchoolKind-special = የልዩ ፍላጎት ትምህርት ቤት
SchoolKind-college = ኮሌጅ
SchoolKind-other = ሌላ የትምህርት ቦታ
EducationKind-personal-education-plan = የግል የትምህርት ዕቅድ
EducationKind-ehc-plan = የትምህርት፣ የጤና እና የእንክብካቤ ዕቅድ
EducationKind-report = የትምህርት ቤት ሪፖርት
EducationKind-attendance = ትምህርት ቤት መገኘት
EducationKind-other = ሌላ ስለ ትምህርት
HealthKind-assessment = የጤና ምዘና
HealthKind-plan = የጤና ዕቅድ
HealthKind-appointment = የጤና ቀጠሮ
HealthKind-condition = ሕመም ወይም የጤና ሁኔታ
HealthKind-checkup = የጤና ምርመራ
HealthKind-mental-health = ስሜት እና የአእምሮ ጤና
HealthKind-other = ሌላ ስለ ጤና
PlanKind-care-plan = የእንክብካቤ ዕቅድ
PlanKind-child-in-need-plan = ድጋፍ ለሚያስፈልገው ልጅ የወጣ ዕቅድ
PlanKind-child-protection-plan = የልጅ ጥበቃ ዕቅድ
PlanKind-pathway-plan = የወደፊት መንገድ ዕቅድ
PlanKind-other = ሌላ ዕቅድ
ProgressState-reached = ተሳክቷል
ProgressState-better = እየተሻሻለ ነው
ProgressState-same = ለውጥ የለም
ProgressState-worse = እየከፋ ነው
ProgressState-not-begun = አልተጀመረም
ReviewKind-looked-after = በካውንስል እንክብካቤ ሥር ላለ ልጅ የሚደረግ ግምገማ
ReviewKind-child-protection = የልጅ ጥበቃ ጉባኤ
ReviewKind-child-in-need = ድጋፍ ስለሚያስፈልገው ልጅ የሚደረግ ስብሰባ
ReviewKind-pathway = የወደፊት መንገድ ዕቅድ ግምገማ
ReviewKind-other = ሌላ ግምገማ
VisitStatus-completed = ተካሂዷል
VisitStatus-failed = አልተካሄደም
VisitStatus-no-response = ማንም አልመለሰም
Channel-phone = ስልክ
Channel-email = ኢሜይል
Channel-letter = ደብዳቤ
Channel-message = መልእክት
Channel-meeting = ስብሰባ
Channel-video = የቪዲዮ ጥሪ
Channel-in-person = በአካል
Channel-panel = ፓነል (የውሳኔ ቡድን)
Channel-file-note = ፋይል ላይ የተጻፈ መግለጫ
DocumentKind-assessment = ምዘና
DocumentKind-court-order = የፍርድ ቤት ትእዛዝ
DocumentKind-court-report = ለፍርድ ቤት የቀረበ ሪፖርት
DocumentKind-expert-report = የባለሙያ ሪፖርት
DocumentKind-letter = ደብዳቤ
DocumentKind-plan = ዕቅድ
DocumentKind-minutes = የስብሰባ ቃለ ጉባኤ
DocumentKind-school-report = የትምህርት ቤት ሪፖርት
DocumentKind-health-report = የጤና ሪፖርት
DocumentKind-risk-assessment = የአደጋ ምዘና
DocumentKind-closing-summary = የመዝጊያ ማጠቃለያ
DocumentKind-childs-work = { $tone ->
    [familiar] { $you ->
            [female] የራስሽ ሥራ
            [male] የራስህ ሥራ
           *[other] የራስህ/የራስሽ ሥራ
        }
   *[polite] የራስዎ ሥራ
    }
DocumentKind-other = ሌላ ሰነድ
RestrictionReason-serious-harm = ከባድ ጉዳት
RestrictionReason-expected-confidence = በምስጢር የተነገረ
RestrictionReason-third-party-refused = ሌላ ሰው አልፈቀደም
RestrictionOutcome-keep = ገደቡ ይቀጥላል
RestrictionOutcome-lift = ገደቡ ተነስቷል
MovementKind-removal = ተወስዷል
MovementKind-transfer = ተላልፏል
MovementKind-loss = ጠፍቷል
Consent-agreed = ስምምነት ተሰጥቷል
Consent-refused = ስምምነት አልተሰጠም
Consent-not-asked = ማንም አልተጠየቀም
Consent-not-needed = አያስፈልግም
Relationship-child = { $child ->
        [female] ልጅቷ
        [male] ልጁ
       *[other] ልጁ/ልጅቷ
    }
Relationship-mother = እናት
Relationship-father = አባት
Relationship-step-parent = የእንጀራ ወላጅ
Relationship-parents-partner = የአንድ ወላጅ የሕይወት አጋር
Relationship-brother = ወንድም
Relationship-sister = እህት
Relationship-grandmother = ሴት አያት
Relationship-grandfather = ወንድ አያት
Relationship-aunt = አክስት
Relationship-uncle = አጎት
Relationship-cousin = የአጎት ወይም የአክስት ልጅ
Relationship-relative = ዘመድ
Relationship-foster-carer = የአደራ አሳዳጊ
Relationship-carers-family = የተንከባካቢ ቤተሰብ አባል
Relationship-adoptive-parent = የጉዲፈቻ ወላጅ
Relationship-friend = ጓደኛ
Relationship-other-child = ሌላ ልጅ
Relationship-other-parent = የሌላ ልጅ ወላጅ
Relationship-neighbour = ጎረቤት
Relationship-family-friend = የቤተሰብ ወዳጅ
Relationship-social-worker = ሶሻል ወርከር
Relationship-manager = ሥራ አስኪያጅ
Relationship-reviewing-officer = ገለልተኛ የግምገማ ኃላፊ
Relationship-supervising-social-worker = የአሳዳጊዎች ተቆጣጣሪ ሶሻል ወርከር
Relationship-support-worker = የቤተሰብ ድጋፍ ሠራተኛ
Relationship-personal-adviser = የግል አማካሪ
Relationship-residential-worker = የልጆች መኖሪያ ቤት ሠራተኛ
Relationship-teacher = መምህር ወይም የትምህርት ቤት ሠራተኛ
Relationship-doctor = ሐኪም
Relationship-nurse = ነርስ
Relationship-health-visitor = የሕፃናት ጤና ጎብኚ ነርስ
Relationship-therapist = ቴራፒስት
Relationship-police-officer = የፖሊስ መኮንን
Relationship-lawyer = ጠበቃ
Relationship-judge = ዳኛ
Relationship-guardian = በፍርድ ቤት የልጅ ተወካይ
Relationship-advocate = ተሟጋች
Relationship-interpreter = አስተርጓሚ
Relationship-other-professional = ሌላ ሠራተኛ
Relationship-other = ሌላ ሰው

# Kinds of homes as a child is told of them.
home-foster = የአደራ አሳዳጊ ቤት
home-kinship = የቤተሰብ አባላት ወይም የወዳጆች ቤት
home-parents = የወላጆች ቤት
home-childrens-home = የልጆች መኖሪያ ቤት
home-supported = ድጋፍ የሚሰጥበት ቤት
home-adoptive = የጉዲፈቻ ቤተሰብ ቤት
home-hospital = ሆስፒታል
home-secure = በጥብቅ የሚጠበቅ ቤት
home-short-break = ለአጭር ጊዜ የሚቆይበት ቤት
home-other = ሌላ ዓይነት ቤት

# How long something lasted.
duration-days = { $count ->
    [one] { $count } ቀን
   *[other] { $count } ቀናት
  }
duration-weeks = { $count ->
    [one] { $count } ሳምንት
   *[other] { $count } ሳምንታት
  }
duration-months = { $count ->
    [one] { $count } ወር
   *[other] { $count } ወራት
  }
duration-years = { $count ->
    [one] { $count } ዓመት
   *[other] { $count } ዓመታት
  }
duration-years-months = { $years ->
    [one] { $years } ዓመት
   *[other] { $years } ዓመት
  } እና { $months ->
    [one] { $months } ወር
   *[other] { $months } ወራት
  }
page-number = ገጽ { $page }
volume-title = { $title }፦ ጥራዝ { $number } / { $count }
volume-page = ገጽ { $page }፣ ጥራዝ { $number }
volume-continued = { $heading }፣ የቀጠለ
acronym-unknown = ይህ ምን ማለት እንደሆነ አናውቅም
photo-date = (ፎቶው የተነሳበት ጊዜ፦ { $date }።)
Sex-female = ሴት
Sex-male = ወንድ
Sex-other = አልተገለጸም
entry-child = { $child ->
        [female] ስለ ልጅቷ
        [male] ስለ ልጁ
       *[other] ስለ ልጁ/ልጅቷ
    }
entry-life_letters = ለወደፊት የሚነበብ ደብዳቤ
entry-people = በመዝገቡ ውስጥ ያለ ሰው
date-on-day = በ{ $date }
date-in = በ{ $date }

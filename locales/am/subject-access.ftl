# Wording of the subject-access pack: Amharic.
# review: draft. No named person has reviewed this wording yet.

title-subject-access = ስለ አንድ ሰው የተያዘ መዝገብ፦ { $name }
running-subject-access = መዝገብዎ

kind-fact = እውነታ
kind-opinion = አስተያየት
kind-assessment = ምዘና
kind-judgement = ድምዳሜ
kind-decision = ውሳኔ
told-by = የተናገረው ሰው፦
first-hand = ጸሐፊው ራሱ ያየው ወይም የሰማው
second-hand = ከሌላ ሰው የተሰማ
written-by = ጸሐፊ፦
see-entry = ማስታወሻ { $number }
see-entry-unknown = በዚህ ጥቅል ውስጥ የሌለ ማስታወሻ
timeline-home = ለመኖር የሄዱት ወደ፦
timeline-school = መማር የጀመሩበት፦
timeline-status = ሕጋዊ ሁኔታዎ ይህ ሆነ፦
timeline-order = ፍርድ ቤት ይህን ትእዛዝ ሰጠ፦
timeline-decision = ይህ ተወሰነ፦

# The labels of fields.
field-reviews = እንደገና የታየበት
field-names = ስም
field-called = የመጠሪያ ስም
field-born = የትውልድ ቀን
field-birth = ልደት
field-identifiers = ቁጥር
field-ethnicity = የዘር መነሻ
field-religion = ሃይማኖት
field-communication = እንዴት መግባባት እንደሚቻል
field-opened = መዝገቡ የተከፈተበት
field-closed = መዝገቡ የተዘጋበት
field-adopted = ጉዲፈቻ የተደረገበት
field-about_me = ስለ እኔ
field-hopes = ተስፋዎች
field-why = ለምን
field-full = ሙሉ ስም
field-used = የትኛው ስም
field-evidence = ይህን የሚያሳየው
field-from = ከዚህ ጀምሮ
field-to = እስከዚህ
field-place = ቦታ
field-time = ሰዓት
field-weight = ክብደት
field-story = ምን ይመስል ነበር
field-kind = ዓይነት
field-value = ቁጥር
field-language = ቋንቋ
field-languages = ቋንቋዎች
field-preferred_language = ለማንበብ የሚመረጥ ቋንቋ
field-forms = የማንበቢያ መንገዶች
field-font = የፊደል ዓይነት
field-methods = የመግባቢያ መንገዶች
field-interpreter = አስተርጓሚ ያስፈልጋል
field-support = የሚረዳ ነገር
field-aliases = ሌላ መጠሪያ
field-relationship = ለእርስዎ ምንዎ ናቸው
field-standing = በዚህ መዝገብ ውስጥ ያላቸው ድርሻ
field-role = ሥራ
field-agency = የሚሠሩበት ድርጅት
field-close = በተለይ ለእርስዎ ቅርብ
field-known_to_child = እንዴት እንደሚያውቋቸው የጻፍነው
field-living = በሕይወት አሉ
field-died = የሞቱበት
field-notice_given = የሚናገሩት እንደሚመዘገብ ተነግሯቸዋል
field-contact = እንዴት ማግኘት እንደሚቻል
field-portrait = ስለ እነሱ
field-who = ማን
field-area = አካባቢ
field-address = አድራሻ
field-basis = ለምን፣ በምን መሠረት
field-carers = ተንከባካቢ
field-household = እዚያ የሚኖሩ ሌሎች
field-name = ስም
field-provider = አገልግሎት ሰጪ
field-why_started = ለምን ተጀመረ
field-why_ended = ለምን አበቃ
field-memory = ትዝታ
field-status = እንዴት እንደሄደ
field-order = ትእዛዝ
field-court = ፍርድ ቤት
field-made = የተሰጠበት
field-expires = የሚያበቃበት
field-number = ቁጥር
field-judge = የወሰነው ዳኛ
field-meaning = ምን ማለት ነው
field-document = የሰነድ ዓይነት
field-date = ቀን
field-recorded = የተጻፈበት
field-by = ጸሐፊ
field-text = የተጻፈው
field-matter = ስለ
field-practitioner = የጤና ሠራተኛ
field-with = ከማን ጋር
field-how = በየስንት ጊዜው እና እንዴት
field-venue = የት
field-supervised = ለመርዳት ሠራተኛ በቦታው ነበር
field-decided_by = ውሳኔ ሰጪ
field-plan = ዕቅድ
field-outcomes = ውጤት
field-contingency = ዕቅዱ ካልሠራ
field-title = ርዕስ
field-tasks = ተግባር
field-progress = ሂደት
field-task = ተግባር
field-due = መጠናቀቅ ያለበት እስከ
field-done = የተሠራበት
field-state = እንዴት እየሄደ ነው
field-review = ግምገማ
field-chaired_by = የመራው ሰው
field-present = እነማን ነበሩ
field-child_took_part = እርስዎ እንዴት እንደተሳተፉ
field-discussion = ስለ ምን ተወራ
field-recommendations = የውሳኔ ሐሳብ
field-recommendation = የውሳኔ ሐሳብ
field-outcome = ውጤት
field-what = ምን
field-options = አማራጭ
field-child_view = እርስዎ የፈለጉት
field-serves = የምን ክፍል ነው
field-option = አማራጭ
field-preferred_by = የመረጠው ሰው
field-chosen = የተመረጠው
field-reason = ምክንያት
field-statutory = ሕጉ የሚያዝዘው ጉብኝት
field-purpose = ለምን ዓላማ
field-interpreter_used = አስተርጓሚ ነበር
field-seen = እርስዎ ታይተዋል
field-seen_alone = እርስዎ ብቻዎን ታይተዋል
field-not_seen_reason = እርስዎ ለምን አልታዩም
field-info_given = ሠራተኛው የተናገረው
field-info_received = ለሠራተኛው የተነገረው
field-narrative = ስለ ምን ተወራ
field-child_views = እርስዎ ያሰቡት እና የፈለጉት
field-views_method = የእርስዎ አስተያየት እንዴት እንደታወቀ
field-carer_views = ወላጆች ወይም ተንከባካቢዎች ያሰቡት
field-changes = ምን ተለወጠ
field-relationship_note = እርስዎ እና ሠራተኛው እንዴት እንደተግባባችሁ
field-analysis = ሠራተኛው ከዚህ የተረዳው
field-required_actions = መደረግ የነበረበት
field-signed = የተፈረመበት
field-read_with_child = ከእርስዎ ጋር የተነበበበት
field-channel = እንዴት
field-told_by = የተናገረው ሰው
field-subject = ስለ
field-actions = ስምምነት የተደረገበት
field-achievement = ስኬት
field-said_to = የተነገረው ሰው
field-words = የእርስዎ ቃላት
field-signed_off_by = ያጸደቀው ሰው
field-life_for_child = ሕይወት ለእርስዎ ምን ይመስል ነበር
field-engagement_child = እርስዎ እንዴት እንደተሳተፉ
field-engagement_family = ቤተሰብዎ እንዴት እንደተሳተፈ
field-new_concerns = አዲስ ስጋት
field-no_new_concerns = አዲስ ስጋት አልነበረም
field-review_reflection = ስለ መጨረሻው ግምገማ
field-next_three_months = የሚቀጥሉት ሦስት ወራት
field-shared_on = የተጋራበት
field-pages = የገጾች ብዛት
field-volume = የወረቀት ጥራዝ
field-alt = ሥዕሉ የሚያሳየው
field-shows = በላዩ ላይ ያለው ማን ነው
field-thing = ዕቃ
field-kept_at = ያለበት ቦታ
field-held_since = እኛ ዘንድ ያለው ከዚህ ጀምሮ
field-returned = የተመለሰበት
field-missing = የጠፋ
field-search = ለማግኘት የተደረገው
field-function = የሠሩት ሥራ
field-item = ገደብ ያለበት ማስታወሻ
field-because = የተመሠረተበት
field-adviser = ምክር የሰጠው ሥራ አስኪያጅ
field-advised = ምክር የተሰጠበት
field-placed_by = ገደቡን የጣለው ሰው
field-placed = ገደቡ የተጣለበት
field-on = ቀን
field-consulted = ጸሐፊው ያለው
field-shared = የተጋራው
field-consent = ስምምነት
field-entry = ማስታወሻ
field-steps = የተደረገው
field-told_on = የተነገረበት
field-movement = ምን ሆነ
field-approved_by = የፈቀደው ሰው
field-due_back = መመለስ ያለበት
field-told = የተነገረው ሰው
field-ended = የተመለሰበት ወይም የደረሰበት
field-confirmed_by = ያረጋገጠው ሰው

# The kinds of entries.
entry-placements = ቤት
entry-legal_statuses = ሕጋዊ ሁኔታ
entry-orders = የፍርድ ቤት ትእዛዝ
entry-schools = ትምህርት ቤት
entry-education = ትምህርት
entry-health = ጤና
entry-family_time = ከቤተሰብ ወይም ከጓደኞች ጋር ጊዜ
entry-plans = ዕቅድ
entry-reviews = የግምገማ ስብሰባ
entry-decisions = ውሳኔ
entry-visits = ጉብኝት
entry-contacts = ስልክ፣ ደብዳቤ ወይም ስብሰባ
entry-events = ክስተት
entry-achievements = ስኬት
entry-own_words = የራስዎ ቃላት
entry-summaries = የሠራተኛዎ ማጠቃለያ
entry-documents = ሰነድ
entry-photos = ፎቶግራፍ
entry-corrections = የማስተካከያ ጥያቄ
entry-movements = መዝገቡ የሄደበት ቦታ
entry-restrictions = ገደብ
entry-any = ማስታወሻ
entry-belongings = የእርስዎ ዕቃ
entry-households = በቤተሰቡ ቤት የኖሩ ሰዎች
entry-parental_responsibility = የወላጅነት ኃላፊነት
entry-volumes = የወረቀት ጥራዝ
entry-providers = ለእኛ የሠራ ሰው ወይም ድርጅት
entry-sharing = መዝገብዎን ማን እንዳየው

# The letter and the parts around the entries.
letter-heading = ደብዳቤ
letter-dear = ውድ { $recipient }፣
letter-dear-nobody = ውድ አንባቢ፣
letter-asked = በ{ $asked } መዝገብዎን ለማየት ጠይቀዋል። ይኸው መዝገብዎ።
letter-asked-undated = መዝገብዎን ለማየት ጠይቀዋል። ይኸው መዝገብዎ።
letter-found = { $entries ->
    [one] { $entries } ማስታወሻ
   *[other] { $entries } ማስታወሻዎች
  } አግኝተናል። የሚሸፍኑት ጊዜ፦ { $covers }።
letter-gaps = { $gaps ->
    [one] አንድ ክፍል አልተሰጠም። ቁጥር አለው፤ በመጨረሻው አካባቢ ያለው ዝርዝር ለምን እንዳልተሰጠ እና እንዴት እንደገና መጠየቅ እንደሚቻል ይናገራል።
   *[other] { $gaps } ክፍሎች አልተሰጡም። እያንዳንዱ ቁጥር አለው፤ በመጨረሻው አካባቢ ያለው ዝርዝር ለምን እንዳልተሰጡ እና እንዴት እንደገና መጠየቅ እንደሚቻል ይናገራል።
  }
letter-no-gaps = ያልተሰጠ ነገር የለም።
letter-waiting = { $count ->
    [one] ከእነዚህ ስለ አንዱ ገና አንድ ሰው እየጠየቅን ነው፤ ስለ እሱ እንጽፍልዎታለን።
   *[other] ከእነዚህ ስለ { $count } ገና አንድ ሰው እየጠየቅን ነው፤ ስለ እነሱ እንጽፍልዎታለን።
  }
letter-searched = የፈለግነው እዚህ ነው፦
letter-missing = { $count ->
    [one] አንድ የወረቀት ጥራዝ ሊገኝ አልቻለም። «የጠፋው ምንድን ነው» የሚለው ክፍል ለማግኘት ምን እንዳደረግን ይናገራል።
   *[other] { $count } የወረቀት ጥራዞች ሊገኙ አልቻሉም። «የጠፋው ምንድን ነው» የሚለው ክፍል ለማግኘት ምን እንዳደረግን ይናገራል።
  }
letter-help = ሌላ ሰው አብሮዎት እንዲያነበው ከፈለጉ ወይም በሌላ መልክ ከፈለጉት ይንገሩን፦ { $contact }።

before-heading = ከማንበብዎ በፊት
before-feel = መዝገብ በሠራተኞች የሚጻፍ ነው፤ የሚናገረውም ስለ ከባድ ጊዜያት ነው። ጠንካራ ስሜቶችን ሊያመጣ ይችላል። እርስዎ እንደሚያስታውሱት ላይሆን ይችላል። አንዳንድ ቃላት የዘመናቸው ናቸው፤ ሊጎዱም ይችላሉ።
before-stop = በማንኛውም ጊዜ ማቆም ይችላሉ። ብቻዎን ማንበብ የለብዎትም። እነዚህ ሰዎች ሊደግፉዎት ይችላሉ፦

how-heading = ይህን እንዴት ማንበብ እንደሚቻል
how-order = ማስታወሻዎቹ በቀን ቅደም ተከተል ናቸው፤ ቀደም ያለው በመጀመሪያ ይመጣል። እያንዳንዱ ቁጥር አለው። በቅንፍ ውስጥ ያሉት ቃላት ምን ዓይነት ንግግር እንደሆነ እና ከየት እንደመጣ ይነግሩዎታል።
how-fact = እውነታ፦
how-fact-means = የሆነው ወይም የታየው።
how-opinion = አስተያየት፦
how-opinion-means = አንድ ሰው ያሰበው ወይም የተሰማው።
how-assessment = ምዘና፦
how-assessment-means = ሠራተኛ ከዚህ የተረዳው።
how-judgement = ድምዳሜ፦
how-judgement-means = የተደረሰበት መደምደሚያ።
how-decision = ውሳኔ፦
how-decision-means = የተወሰነው።
how-first-hand = ጸሐፊው ራሱ ያየው ወይም የሰማው፦
how-first-hand-means = ጸሐፊው ራሱ አይቶታል ወይም ሰምቶታል። ለጸሐፊው የነገረው ሌላ ሰው ከሆነ ማን እንደሆነ ይናገራል።
how-gaps = አንድ ነገር ባልተሰጠበት ቦታ በአራት ማዕዘን ቅንፍ ውስጥ ያሉ ቃላት ይህን ከቁጥር ጋር ይናገራሉ፦ ክፍተት 1፣ ክፍተት 2። አንድ ሰው ሁልጊዜ አንድ ዓይነት ፊደል አለው። የክፍተቶች ዝርዝር ለምን እንደሆነ ይናገራል።
how-old-words = ቃላቱ በዚያን ጊዜ የተጻፉት ናቸው። አልቀየርናቸውም።
kinds-heading = በመዝገብዎ ውስጥ ምን አለ
kinds-what = የማስታወሻ ዓይነት
kinds-how-many = ስንት

about-heading-access = ስለ እርስዎ
people-heading-access = በመዝገብዎ ውስጥ ያሉ ሰዎች
people-intro = እነዚህ በመዝገቡ ውስጥ የተጠቀሱ ሰዎች ሁሉ ናቸው፤ ከእርስዎ ጋር የነበራቸው ግንኙነትም ተጽፏል።
households-heading = በቤተሰብዎ ቤት እነማን ይኖሩ ነበር
responsibility-heading = የወላጅነት ኃላፊነት የነበረው ማን ነው
responsibility-means = የወላጅነት ኃላፊነት ማለት ስለ ልጅ ትልልቅ ውሳኔዎችን የመወሰን ሕጋዊ መብት እና ግዴታ ነው።
timeline-heading = የእርስዎ የጊዜ መስመር
timeline-entry = ማስታወሻ { $entry }
entries-heading = መዝገብዎ፣ ማስታወሻ በማስታወሻ
entries-intro = በጣም ቀደም ያለው ማስታወሻ የመጀመሪያው ነው። ቀናቸው ያልተመዘገበ ማስታወሻዎች መጀመሪያ ላይ ናቸው፤ ዓመቱ ብቻ የሚታወቅ ማስታወሻ በዚያ ዓመት መጀመሪያ ላይ ነው።
entry-title = { $number }። { $what }፣ { $date }
entry-nothing-more = ሌላ የተመዘገበ ነገር የለም።

gaps-heading-access = የክፍተቶች ዝርዝር
gaps-intro-access = በዚህ ጥቅል ውስጥ ያለ እያንዳንዱ ክፍተት ቁጥር አለው። ያልተሰጠው ምን እንደሆነ፣ ለምን እንዳልተሰጠ፣ ማን እና መቼ እንደወሰነው እዚህ አለ።
gaps-number = ክፍተት
gaps-what = ያልተሰጠው ምንድን ነው
gaps-why = ለምን
gaps-when = ውሳኔ ሰጪ
gaps-again = ማንኛውንም ክፍተት እንደገና እንድናየው መጠየቅ ይችላሉ። የክፍተቱን ቁጥር ይንገሩን፤ ለምሳሌ ክፍተት 1፦ { $contact }። የሚያየው መጀመሪያ ላይ ያልወሰነ ሰው ነው።
gaps-none = በዚህ ጥቅል ውስጥ ያልተሰጠ ነገር የለም።

words-heading = ቃላት እና አጫጭር መጠሪያዎች
words-intro = ሠራተኞች አጫጭር መጠሪያዎችን ይጠቀማሉ። እነዚህ በመዝገብዎ ውስጥ አሉ፦
words-word = አጭር መጠሪያ
words-means = ምን ማለት ነው
things-heading-access = እኛ ዘንድ ያሉ የእርስዎ ዕቃዎች
things-none = የእርስዎ ዕቃ ተብሎ የተመዘገበ ነገር የለም።
sharing-heading = መዝገብዎን ማን አይቶታል
releases-intro = ከመዝገብዎ የተዘጋጁ ጥቅሎች የተላኩት ለእነዚህ ነው፦
sharing-none = ከውጭ ያለ ሰው መዝገብዎን እንዳየ አልተመዘገበም።

rights-heading = መብቶችዎ
right-correct = እንዲስተካከል ማድረግ።
right-correct-how = የተሳሳተ ነገር ካለ ይንገሩን፦ { $contact }። መልስ ለመስጠት አንድ ወር አለን።
right-add = የእርስዎን አስተያየት መጨመር።
right-add-how = ስለ ማንኛውም ማስታወሻ የራስዎን ታሪክ መጻፍ ይችላሉ። ከመዝገቡ ጋር ይቀመጣል።
right-again = ስለ አንድ ክፍተት እንደገና መጠየቅ።
right-again-how = የክፍተቱን ቁጥር ይንገሩን፦ { $contact }።
right-complain = ለእኛ አቤቱታ ማቅረብ።
right-complain-how = { $complaints }
right-regulator = ወደ ተቆጣጣሪው አካል መሄድ።
right-regulator-how = { $regulator }
right-court = ወደ ፍርድ ቤት መሄድ።
right-court-how = የግል መረጃ ጥበቃ ሕግን እንድንከተል ፍርድ ቤት እንዲያዝዘን መጠየቅ ይችላሉ።
rights-purposes = ይህን መዝገብ ለምን እንደያዝን፦ { $purposes }
rights-retention = ለምን ያህል ጊዜ እንደምናስቀምጠው፦ { $retention }
rights-more = እንዴት እንደምንጠቀምበት እንድንገድብ መጠየቅ ወይም አጠቃቀማችንን መቃወምም ይችላሉ።

elsewhere-heading = ስለ እርስዎ መዝገብ ሊኖራቸው የሚችሉ ሌሎች ቦታዎች
elsewhere-intro = እነዚህ ለእኛ የሠሩ ናቸው፤ የራሳቸው መዝገብ ሊኖራቸው ይችላል፦
elsewhere-others = ትምህርት ቤቶች፣ NHS፣ ፍርድ ቤቶች፣ በጉዲፈቻ ተወስደው ከሆነም የጉዲፈቻ ድርጅቱ መዝገብ ይይዛሉ። እያንዳንዳቸውን መጠየቅ ይችላሉ።
missing-heading = የጠፋው ምንድን ነው፣ ለማግኘትስ ምን አደረግን
volumes-intro = በወረቀት ያለው መዝገብ እነዚህ ጥራዞች አሉት፦
volume = ጥራዝ { $number }፣ { $span }።
missing-intro = እነዚህ ጥራዞች ሊገኙ አልቻሉም፦
missing-no-search = ለማግኘት ምን እንደተደረገ አልተመዘገበም።
missing-none = እንደጠፋ የተመዘገበ ጥራዝ የለም።
entry-title-with = { $number }። { $what }፣ { $date }፦ { $title }
entry-corrected = እርስዎ ወይም ስለ እርስዎ ሌላ ሰው ይህ እንዲስተካከል ጠይቋል። ይመልከቱ፦ ማስታወሻ { $entry }።
field-writing = ስለ አጻጻፉ
field-asked_by = የጠየቀው ሰው
field-legal_statuses-status = ሕጋዊ ሁኔታ
field-restrictions-reviews = እንደገና የታየበት
field-visits-date = ቀን

# Where somebody else reads, such as a parent who asked: the same without "you".
running-subject-access-other = መዝገብ፦ { $name }
timeline-home-other = { $child ->
        [female] ለመኖር የሄደችው ወደ፦
        [male] ለመኖር የሄደው ወደ፦
       *[other] ለመኖር የሄደው/የሄደችው ወደ፦
    }
timeline-school-other = { $child ->
        [female] መማር የጀመረችበት፦
        [male] መማር የጀመረበት፦
       *[other] መማር የጀመረበት/የጀመረችበት፦
    }
timeline-status-other = ሕጋዊ ሁኔታው ይህ ሆነ፦
field-relationship-other = { $child ->
        [female] ከልጅቷ ጋር ያለው ዝምድና
        [male] ከልጁ ጋር ያለው ዝምድና
       *[other] ከልጁ/ከልጅቷ ጋር ያለው ዝምድና
    }
field-close-other = { $child ->
        [female] በተለይ ለልጅቷ ቅርብ
        [male] በተለይ ለልጁ ቅርብ
       *[other] በተለይ ለልጁ/ለልጅቷ ቅርብ
    }
field-known_to_child-other = { $child ->
        [female] ልጅቷ እንዴት እንደምታውቃቸው የተጻፈው
        [male] ልጁ እንዴት እንደሚያውቃቸው የተጻፈው
       *[other] ልጁ እንዴት እንደሚያውቃቸው/ልጅቷ እንዴት እንደምታውቃቸው የተጻፈው
    }
field-child_took_part-other = { $child ->
        [female] ልጅቷ እንዴት እንደተሳተፈች
        [male] ልጁ እንዴት እንደተሳተፈ
       *[other] ልጁ እንዴት እንደተሳተፈ/ልጅቷ እንዴት እንደተሳተፈች
    }
field-child_view-other = { $child ->
        [female] ልጅቷ የፈለገችው
        [male] ልጁ የፈለገው
       *[other] ልጁ የፈለገው/ልጅቷ የፈለገችው
    }
field-seen-other = { $child ->
        [female] ልጅቷ ታይታለች
        [male] ልጁ ታይቷል
       *[other] ልጁ ታይቷል/ልጅቷ ታይታለች
    }
field-seen_alone-other = { $child ->
        [female] ልጅቷ ብቻዋን ታይታለች
        [male] ልጁ ብቻውን ታይቷል
       *[other] ልጁ ብቻውን ታይቷል/ልጅቷ ብቻዋን ታይታለች
    }
field-not_seen_reason-other = { $child ->
        [female] ልጅቷ ለምን አልታየችም
        [male] ልጁ ለምን አልታየም
       *[other] ልጁ ለምን አልታየም/ልጅቷ ለምን አልታየችም
    }
field-child_views-other = { $child ->
        [female] ልጅቷ ያሰበችው እና የፈለገችው
        [male] ልጁ ያሰበው እና የፈለገው
       *[other] ልጁ ያሰበው እና የፈለገው/ልጅቷ ያሰበችው እና የፈለገችው
    }
field-views_method-other = { $child ->
        [female] የልጅቷ አስተያየት እንዴት እንደታወቀ
        [male] የልጁ አስተያየት እንዴት እንደታወቀ
       *[other] የልጁ/የልጅቷ አስተያየት እንዴት እንደታወቀ
    }
field-relationship_note-other = { $child ->
        [female] ልጅቷ እና ሠራተኛው እንዴት እንደተግባቡ
        [male] ልጁ እና ሠራተኛው እንዴት እንደተግባቡ
       *[other] ልጁ/ልጅቷ እና ሠራተኛው እንዴት እንደተግባቡ
    }
field-read_with_child-other = { $child ->
        [female] ከልጅቷ ጋር የተነበበበት
        [male] ከልጁ ጋር የተነበበበት
       *[other] ከልጁ/ከልጅቷ ጋር የተነበበበት
    }
field-words-other = { $child ->
        [female] የልጅቷ ቃላት
        [male] የልጁ ቃላት
       *[other] የልጁ/የልጅቷ ቃላት
    }
field-life_for_child-other = { $child ->
        [female] ሕይወት ለልጅቷ ምን ይመስል ነበር
        [male] ሕይወት ለልጁ ምን ይመስል ነበር
       *[other] ሕይወት ለልጁ/ለልጅቷ ምን ይመስል ነበር
    }
field-engagement_child-other = { $child ->
        [female] ልጅቷ እንዴት እንደተሳተፈች
        [male] ልጁ እንዴት እንደተሳተፈ
       *[other] ልጁ እንዴት እንደተሳተፈ/ልጅቷ እንዴት እንደተሳተፈች
    }
field-engagement_family-other = ቤተሰቡ እንዴት እንደተሳተፈ
entry-own_words-other = { $child ->
        [female] የልጅቷ የራስ ቃላት
        [male] የልጁ የራስ ቃላት
       *[other] የልጁ/የልጅቷ የራስ ቃላት
    }
entry-summaries-other = የሠራተኛው ማጠቃለያ
letter-asked-other = በ{ $asked } የዚህን ሰው መዝገብ ለማየት ጠይቀዋል፦ { $name }። ይኸው መዝገቡ።
letter-asked-undated-other = የዚህን ሰው መዝገብ ለማየት ጠይቀዋል፦ { $name }። ይኸው መዝገቡ።
kinds-heading-other = በመዝገቡ ውስጥ ምን አለ
about-heading-access-other = { $child ->
        [female] ስለ ልጅቷ
        [male] ስለ ልጁ
       *[other] ስለ ልጁ/ልጅቷ
    }
people-heading-access-other = በመዝገቡ ውስጥ ያሉ ሰዎች
people-intro-other = እነዚህ በመዝገቡ ውስጥ የተጠቀሱ ሰዎች ሁሉ ናቸው።
households-heading-other = በቤተሰቡ ቤት እነማን ይኖሩ ነበር
timeline-heading-other = { $child ->
        [female] የልጅቷ የጊዜ መስመር
        [male] የልጁ የጊዜ መስመር
       *[other] የልጁ/የልጅቷ የጊዜ መስመር
    }
entries-heading-other = መዝገቡ፣ ማስታወሻ በማስታወሻ
words-intro-other = ሠራተኞች አጫጭር መጠሪያዎችን ይጠቀማሉ። እነዚህ በመዝገቡ ውስጥ አሉ፦
things-heading-access-other = { $child ->
        [female] እኛ ዘንድ ያሉ የልጅቷ ዕቃዎች
        [male] እኛ ዘንድ ያሉ የልጁ ዕቃዎች
       *[other] እኛ ዘንድ ያሉ የልጁ/የልጅቷ ዕቃዎች
    }
things-none-other = { $child ->
        [female] የልጅቷ ዕቃ ተብሎ የተመዘገበ ነገር የለም።
        [male] የልጁ ዕቃ ተብሎ የተመዘገበ ነገር የለም።
       *[other] የልጁ/የልጅቷ ዕቃ ተብሎ የተመዘገበ ነገር የለም።
    }
sharing-heading-other = መዝገቡን ማን አይቶታል
releases-intro-other = ከመዝገቡ የተዘጋጁ ጥቅሎች የተላኩት ለእነዚህ ነው፦
sharing-none-other = ከውጭ ያለ ሰው መዝገቡን እንዳየ አልተመዘገበም።
elsewhere-heading-other = { $child ->
        [female] ስለ ልጅቷ መዝገብ ሊኖራቸው የሚችሉ ሌሎች ቦታዎች
        [male] ስለ ልጁ መዝገብ ሊኖራቸው የሚችሉ ሌሎች ቦታዎች
       *[other] ስለ ልጁ/ልጅቷ መዝገብ ሊኖራቸው የሚችሉ ሌሎች ቦታዎች
    }
elsewhere-others-other = ትምህርት ቤቶች፣ NHS እና ፍርድ ቤቶችም መዝገብ ይይዛሉ። እያንዳንዳቸውን መጠየቅ ይችላሉ።
entry-corrected-other = አንድ ሰው ይህ እንዲስተካከል ጠይቋል። ይመልከቱ፦ ማስታወሻ { $entry }።
entry-belongings-other = { $child ->
        [female] የልጅቷ ዕቃ
        [male] የልጁ ዕቃ
       *[other] የልጁ/የልጅቷ ዕቃ
    }
entry-sharing-other = መዝገቡን ማን እንዳየው
field-any = የዚህ ማስታወሻ ክፍል

# The parts around the entries.
before-peers = ራሳቸው በካውንስል እንክብካቤ ሥር የነበሩ ሰዎችም ሊረዱ ይችላሉ፦
before-together = በአካል ወይም በስልክ፣ በአንድ ጊዜ ወይም ቀስ በቀስ፣ አብረንዎት እንድናነበው መጠየቅ ይችላሉ።
how-then = ያኔ እና አሁን፦
how-then-means = አንድ ነገር ለተወሰነ ጊዜ የቆየ ሲሆን ያኔ እንዲያ እንደነበር ወይም አሁን እንዲያ እንደሆነ እንናገራለን።
short-heading = ታሪክዎ በአጭሩ
short-intro = ይህ ከመዝገብዎ የተሠራ ነው። ከእያንዳንዱ ዓረፍተ ነገር በኋላ የተወሰደበት ገጽ አለ። የሚጀምረው ካውንስሉ ለምን የሕይወትዎ ክፍል እንደሆነ በመናገር ነው፤ ይህን ማንበብ ከባድ ሊሆን ይችላል። ከጊዜ መስመሩ ወይም ከማንኛውም ክፍል መጀመር፣ በማንኛውም ጊዜም ማቆም ይችላሉ።
short-born = { $date } ተወለዱ።
short-opened = { $date } ካውንስሉ ይህን መዝገብ ከፈተ።
short-home = { $date }፣ ዕድሜዎ { $age } ዓመት ሳለ፣ { $home } ጋር ለመኖር ሄዱ። ይህ { $kind } ነበር። እዚያ የኖሩት ለዚህ ያህል ጊዜ ነው፦ { $length }።
short-home-now = { $date }፣ ዕድሜዎ { $age } ዓመት ሳለ፣ { $home } ጋር ለመኖር ሄዱ። ይህ { $kind } ነው። መቼ እንዳበቃ አልተመዘገበም።
short-school = { $date } መማር ጀመሩ። የትምህርት ቦታው፦ { $school }።
short-order = { $date } { $court } ይህን ትእዛዝ ሰጠ፦ { $order }።
short-status-child-in-need = { $date } ካውንስሉ እርስዎን ድጋፍ የሚያስፈልገው ልጅ ብሎ ቆጠረ። እንዲህ ሲሆን ሕጉ ካውንስሉ እንዲረዳ ያዛል።
short-status-child-protection = { $date } እርስዎን ከጉዳት ለመጠበቅ ዕቅድ ነበር።
short-status-section-20 = { $date } ካውንስሉ ይንከባከብዎት ነበር፤ ወላጆችዎም ተስማምተው ነበር።
short-status-police-protection = { $date } ፖሊስ ደህንነትዎን ጠበቀ።
short-status-emergency-protection-order = { $date } ፍርድ ቤት ደህንነትዎ ወዲያውኑ መጠበቅ አለበት አለ።
short-status-interim-care-order = { $date } ፍርድ ቤቱ መወሰን እስኪችል ድረስ ካውንስሉ የወላጅን ግዴታዎች ተጋራ።
short-status-care-order = { $date } በእንክብካቤ ትእዛዝ ካውንስሉ የወላጅን ግዴታዎች ተጋራ።
short-status-supervision-order = { $date } በክትትል ትእዛዝ ካውንስሉ እርስዎን መከታተል ነበረበት።
short-status-placement-order = { $date } ለጉዲፈቻ በማስቀመጥ ትእዛዝ ካውንስሉ የጉዲፈቻ ቤተሰብ መፈለግ ይችል ነበር።
short-status-adoption-order = { $date } በጉዲፈቻ ተወሰዱ።
short-status-special-guardianship-order = { $date } ልዩ ሞግዚት ነበረዎት።
short-status-care-leaver = { $date } ከካውንስል እንክብካቤ የወጡ ወጣት ነበሩ፤ ካውንስሉም ገና ለእርስዎ ግዴታዎች ነበሩበት።
short-status-other = { $date } ሕጋዊ ሁኔታዎ ተለወጠ።
short-decision = { $date } በእነዚህ ቃላት ተወሰነ፦ «{ $what }»
short-closed = { $date } ካውንስሉ ይህን መዝገብ ዘጋ።
timeline-entry-page = ማስታወሻ { $entry }፣ ገጽ { $page }
map-heading = ፋይልዎ የሚሸፍነው ጊዜ
map-intro = ይህ ለእያንዳንዱ ዓመት ስንት ማስታወሻዎች እንዳሉ እና በየትኛው የወረቀት ጥራዝ ውስጥ እንዳሉ ያሳያል። ጥቂት ወይም ምንም በሌለበት ጊዜ ምንም አልሆነም ማለት አይደለም።
map-year = ዓመት
map-age = የሞላዎት ዕድሜ
map-volumes = በወረቀት
map-entries = ማስታወሻዎች
map-line = ስንት እንደሆኑ በመስመር
map-volume = ጥራዝ { $number }
map-volume-missing = ጥራዝ { $number }፣ የጠፋ
map-no-volume = በወረቀት የለም
map-quiet = (የተመዘገበው ጥቂት ነው)
map-quiet-years = ጥቂት የተመዘገበባቸው ወይም ምንም ያልተመዘገበባቸው ዓመታት፦ { $years }።
map-elsewhere = እነዚህ እዚህ የጎደለውን ጊዜ መዝገብ ሊይዙ ይችላሉ። ለአንዳንዶቹ ለመላክ የተዘጋጁ ደብዳቤዎች በዚህ ጥቅል መጨረሻ ላይ አሉ።
people-family = ቤተሰብዎ
people-carers = የተንከባከቡዎት ሰዎች
people-workers = ሠራተኞች
people-workers-intro = ሠራተኞች ይመጣሉ፣ ይሄዳሉም። እነማን እንደነበሩ እና ሥራቸው ምን እንደነበር እነሆ።
people-others = ሌሎች
index-heading = የማስታወሻዎች ማውጫ
index-intro = እያንዳንዱ ማስታወሻ ከሚገኝበት ገጽ ጋር።
entry-same = እነዚሁ ቃላት በዚህ ማስታወሻ ውስጥ አሉ፦ ማስታወሻ { $entry }።
entry-is-now = አሁን እንዲህ ነው።
entry-was-then = ያኔ እንዲህ ነበር። አብቅቷል።
entry-words = በዚህ ማስታወሻ ውስጥ ያሉ ቃላት።
old-word-here = «{ $word }» የዘመኑ ቃል ነው («የድሮ ቃላት» የሚለውን ይመልከቱ)
gaps-where = ማስታወሻ { $entry }፣ ገጽ { $page }
gaps-more = እና በሌሎች ተጨማሪ ቦታዎች፦ { $count ->
    [one] { $count } ማስታወሻ
   *[other] { $count } ማስታወሻዎች
  }
terms-heading = ሠራተኞች የሚጠቀሙባቸው ቃላት
terms-word = ቃል
words-none = አጫጭር መጠሪያዎች ወይም የሙያ ቃላት አልተገኙም።
old-words-heading = የድሮ ቃላት
old-words-note = በመዝገቦች ውስጥ ያሉ አንዳንድ ቃላት በዘመናቸው የተለመዱ ነበሩ፤ ዛሬ ግን ትክክል አይደሉም፤ አንዳንዶቹ በልጆች ላይ ለተፈጸመው ነገር ልጆችን ጥፋተኛ ያደርጉ ነበር። ከእርስዎ ይልቅ ስለጻፏቸው ሰዎች ይበልጥ ይናገራሉ። እንደተጻፈው የእርስዎ መዝገብ ስለሆነ አልቀየርናቸውም።
old-words-word = ቃል
old-words-then = ስለ ቃሉ
old-words-now = አሁን የምንለው
photos-heading-access = ፎቶግራፎች
photos-held-access = { $count ->
    [one] አንድ ፎቶግራፍ ገና በዚህ ጥቅል ውስጥ የለም። መጀመሪያ በላዩ ላይ ያለ ሰው መጠየቅ አለበት፤ ወይም በላዩ ላይ ማን እንዳለ ማጣራት አለብን። ስለ እሱ ይጠይቁን፦ { $contact }።
   *[other] { $count } ፎቶግራፎች ገና በዚህ ጥቅል ውስጥ የሉም። መጀመሪያ በላያቸው ላይ ያለ ሰው መጠየቅ አለበት፤ ወይም በላያቸው ላይ ማን እንዳለ ማጣራት አለብን። ስለ እነሱ ይጠይቁን፦ { $contact }።
  }
elsewhere-schools = እነዚህ ትምህርት ቤቶች የእርስዎን የትምህርት ቤት መዝገብ አሁንም ሊይዙ ይችላሉ፦
elsewhere-courts = እነዚህ ፍርድ ቤቶች የራሳቸው ወረቀቶች አሏቸው። ለማየት ፍርድ ቤቱን ፈቃድ መጠየቅ ይችላሉ፦
slip-to = ይህን ገጽ እዚህ ይላኩ ወይም ያምጡ፦ { $contact }።
slip-correct-heading = ቅጽ፦ እባክዎ ይህን ያስተካክሉ
slip-correct = በመዝገብዎ ውስጥ የተሳሳተ ነገር ካለ ይህን ገጽ መጠቀም ይችላሉ። መልስ ለመስጠት አንድ ወር አለን።
slip-entry = የማስታወሻው ቁጥር፦
slip-wrong = ምኑ ስህተት እንደሆነ፣ በእውነት እንዴት እንደነበረም፦
slip-name = ስምዎ፣ እርስዎን እንዴት ማግኘት እንደምንችል፣ እና ቀን፦
slip-add-heading = ቅጽ፦ የራሴ አስተያየት
slip-add = የራስዎን ታሪክ ለመጨመር ይህን ገጽ መጠቀም ይችላሉ። ከማስታወሻው ጋር ለሁልጊዜ ይቀመጣል።
slip-view = እኔ እንደማየው፦
slip-gap-heading = ቅጽ፦ እባክዎ አንድን ክፍተት እንደገና ይዩ
slip-gap = ያልተሰጠን ነገር እንደገና እንድናየው ከፈለጉ ይህን ገጽ መጠቀም ይችላሉ። የሚያየው መጀመሪያ ላይ ያልወሰነ ሰው ነው።
slip-gap-number = የክፍተቱ ቁጥር፦
slip-gap-why = አስቀድመው የሚያውቁት፣ ወይም ለምን እንደሚያስፈልግዎት (መናገር ግዴታ አይደለም)፦
slip-correct-other = በመዝገቡ ውስጥ የተሳሳተ ነገር ካለ ይህን ገጽ መጠቀም ይችላሉ። መልስ ለመስጠት አንድ ወር አለን።
short-heading-other = ታሪኩ በአጭሩ
short-intro-other = ይህ ከመዝገቡ የተሠራ ነው። ከእያንዳንዱ ዓረፍተ ነገር በኋላ የተወሰደበት ገጽ አለ።
short-born-other = { $child ->
        [female] { $date } ልጅቷ ተወለደች።
        [male] { $date } ልጁ ተወለደ።
       *[other] { $date } ልጁ ተወለደ/ልጅቷ ተወለደች።
    }
short-home-other = { $child ->
        [female] { $date }፣ በዚህ ዕድሜ ({ $age })፣ ልጅቷ { $home } ጋር ለመኖር ሄደች። ይህ { $kind } ነበር። የቆየው ለዚህ ያህል ጊዜ ነው፦ { $length }።
        [male] { $date }፣ በዚህ ዕድሜ ({ $age })፣ ልጁ { $home } ጋር ለመኖር ሄደ። ይህ { $kind } ነበር። የቆየው ለዚህ ያህል ጊዜ ነው፦ { $length }።
       *[other] { $date }፣ በዚህ ዕድሜ ({ $age })፣ ልጁ/ልጅቷ { $home } ጋር ለመኖር ሄደ/ሄደች። ይህ { $kind } ነበር። የቆየው ለዚህ ያህል ጊዜ ነው፦ { $length }።
    }
short-home-now-other = { $child ->
        [female] { $date }፣ በዚህ ዕድሜ ({ $age })፣ ልጅቷ { $home } ጋር ለመኖር ሄደች። ይህ { $kind } ነው። መቼ እንዳበቃ አልተመዘገበም።
        [male] { $date }፣ በዚህ ዕድሜ ({ $age })፣ ልጁ { $home } ጋር ለመኖር ሄደ። ይህ { $kind } ነው። መቼ እንዳበቃ አልተመዘገበም።
       *[other] { $date }፣ በዚህ ዕድሜ ({ $age })፣ ልጁ/ልጅቷ { $home } ጋር ለመኖር ሄደ/ሄደች። ይህ { $kind } ነው። መቼ እንዳበቃ አልተመዘገበም።
    }
short-school-other = { $child ->
        [female] { $date } ልጅቷ መማር ጀመረች። የትምህርት ቦታው፦ { $school }።
        [male] { $date } ልጁ መማር ጀመረ። የትምህርት ቦታው፦ { $school }።
       *[other] { $date } ልጁ መማር ጀመረ/ልጅቷ መማር ጀመረች። የትምህርት ቦታው፦ { $school }።
    }
short-status-child-in-need-other = { $child ->
        [female] { $date } ካውንስሉ ልጅቷን ድጋፍ የሚያስፈልጋት ልጅ ብሎ ቆጠረ። እንዲህ ሲሆን ሕጉ ካውንስሉ እንዲረዳ ያዛል።
        [male] { $date } ካውንስሉ ልጁን ድጋፍ የሚያስፈልገው ልጅ ብሎ ቆጠረ። እንዲህ ሲሆን ሕጉ ካውንስሉ እንዲረዳ ያዛል።
       *[other] { $date } ካውንስሉ ልጁን ድጋፍ የሚያስፈልገው ልጅ/ልጅቷን ድጋፍ የሚያስፈልጋት ልጅ ብሎ ቆጠረ። እንዲህ ሲሆን ሕጉ ካውንስሉ እንዲረዳ ያዛል።
    }
short-status-child-protection-other = { $child ->
        [female] { $date } ልጅቷን ከጉዳት ለመጠበቅ ዕቅድ ነበር።
        [male] { $date } ልጁን ከጉዳት ለመጠበቅ ዕቅድ ነበር።
       *[other] { $date } ልጁን/ልጅቷን ከጉዳት ለመጠበቅ ዕቅድ ነበር።
    }
short-status-section-20-other = { $child ->
        [female] { $date } ካውንስሉ ልጅቷን ይንከባከባት ነበር፤ ወላጆችም ተስማምተው ነበር።
        [male] { $date } ካውንስሉ ልጁን ይንከባከበው ነበር፤ ወላጆችም ተስማምተው ነበር።
       *[other] { $date } ካውንስሉ ልጁን ይንከባከበው/ልጅቷን ይንከባከባት ነበር፤ ወላጆችም ተስማምተው ነበር።
    }
short-status-police-protection-other = { $child ->
        [female] { $date } ፖሊስ የልጅቷን ደህንነት ጠበቀ።
        [male] { $date } ፖሊስ የልጁን ደህንነት ጠበቀ።
       *[other] { $date } ፖሊስ የልጁን/የልጅቷን ደህንነት ጠበቀ።
    }
short-status-emergency-protection-order-other = { $child ->
        [female] { $date } ፍርድ ቤት የልጅቷ ደህንነት ወዲያውኑ መጠበቅ አለበት አለ።
        [male] { $date } ፍርድ ቤት የልጁ ደህንነት ወዲያውኑ መጠበቅ አለበት አለ።
       *[other] { $date } ፍርድ ቤት የልጁ/የልጅቷ ደህንነት ወዲያውኑ መጠበቅ አለበት አለ።
    }
short-status-supervision-order-other = { $child ->
        [female] { $date } በክትትል ትእዛዝ ካውንስሉ ልጅቷን መከታተል ነበረበት።
        [male] { $date } በክትትል ትእዛዝ ካውንስሉ ልጁን መከታተል ነበረበት።
       *[other] { $date } በክትትል ትእዛዝ ካውንስሉ ልጁን/ልጅቷን መከታተል ነበረበት።
    }
short-status-adoption-order-other = { $child ->
        [female] { $date } ልጅቷ በጉዲፈቻ ተወሰደች።
        [male] { $date } ልጁ በጉዲፈቻ ተወሰደ።
       *[other] { $date } ልጁ በጉዲፈቻ ተወሰደ/ልጅቷ በጉዲፈቻ ተወሰደች።
    }
short-status-special-guardianship-order-other = { $child ->
        [female] { $date } ልጅቷ ልዩ ሞግዚት ነበራት።
        [male] { $date } ልጁ ልዩ ሞግዚት ነበረው።
       *[other] { $date } ልጁ ልዩ ሞግዚት ነበረው/ልጅቷ ልዩ ሞግዚት ነበራት።
    }
short-status-care-leaver-other = { $child ->
        [female] { $date } ልጅቷ ከካውንስል እንክብካቤ የወጣች ወጣት ነበረች፤ ካውንስሉም ገና ግዴታዎች ነበሩበት።
        [male] { $date } ልጁ ከካውንስል እንክብካቤ የወጣ ወጣት ነበር፤ ካውንስሉም ገና ግዴታዎች ነበሩበት።
       *[other] { $date } ልጁ ከካውንስል እንክብካቤ የወጣ ወጣት ነበር/ልጅቷ ከካውንስል እንክብካቤ የወጣች ወጣት ነበረች፤ ካውንስሉም ገና ግዴታዎች ነበሩበት።
    }
short-status-other-other = { $date } ሕጋዊ ሁኔታው ተለወጠ።
map-heading-other = ፋይሉ የሚሸፍነው ጊዜ
map-age-other = { $child ->
        [female] ለልጅቷ የሞላት ዕድሜ
        [male] ለልጁ የሞላው ዕድሜ
       *[other] ለልጁ የሞላው/ለልጅቷ የሞላት ዕድሜ
    }
people-family-other = ቤተሰቡ
people-carers-other = { $child ->
        [female] ልጅቷን የተንከባከቡ ሰዎች
        [male] ልጁን የተንከባከቡ ሰዎች
       *[other] ልጁን/ልጅቷን የተንከባከቡ ሰዎች
    }
old-words-note-other = በመዝገቦች ውስጥ ያሉ አንዳንድ ቃላት በዘመናቸው የተለመዱ ነበሩ፤ ዛሬ ግን ትክክል አይደሉም። እንደተጻፈው መዝገቡ ስለሆነ አልቀየርናቸውም።
elsewhere-schools-other = እነዚህ ትምህርት ቤቶች አሁንም የትምህርት ቤት መዝገብ ሊይዙ ይችላሉ፦
field-life_letters = ለወደፊት የሚነበብ ደብዳቤ
field-who_i_am = የሚጽፈው ማን ነው
field-parts = ደብዳቤው የሚለው
field-parents_said = ወላጆቹ የተመኙት እና የተናገሩት
field-closing = ደብዳቤው እንዴት እንደሚያበቃ
field-pen_picture = አጭር የቃል ሥዕል
field-reason_for_involvement = ካውንስሉ ለምን ገባበት
field-family_views = ቤተሰብዎ ያሰበው
field-family_views-other = ቤተሰቡ ያሰበው
field-work_done = የተሠራው
field-letter = ከተንከባካቢዎቹ የተጻፈ ደብዳቤ
field-nobody = በላዩ ላይ ማንም የለም
field-belongs_to = የሚመለከተው
field-permissions = እንዲሰጥዎት የተስማማው ሰው
field-permissions-other = የተስማማው ሰው
field-covered = የተሸፈነ
field-sex = ፆታ
field-preferred_words = እርስዎ የሚመርጧቸው ቃላት
field-preferred_words-other = { $child ->
        [female] ልጅቷ የምትመርጣቸው ቃላት
        [male] ልጁ የሚመርጣቸው ቃላት
       *[other] ልጁ የሚመርጣቸው/ልጅቷ የምትመርጣቸው ቃላት
    }
field-instead_of = በዚህ ፋንታ
field-say = ይህን ይበሉ
map-silences = ለእነዚህ ጊዜያት ፋይሉ ምንም ማስታወሻ የለውም፦
short-home-at = { $date }፣ ዕድሜዎ { $age } ዓመት ሳለ፣ ለመኖር የሄዱበት ቦታ { $home } ነው። ይህ { $kind } ነበር። እዚያ የኖሩት ለዚህ ያህል ጊዜ ነው፦ { $length }።
short-home-at-now = { $date }፣ ዕድሜዎ { $age } ዓመት ሳለ፣ ለመኖር የሄዱበት ቦታ { $home } ነው። ይህ { $kind } ነው። መቼ እንዳበቃ አልተመዘገበም።
short-home-at-other = { $child ->
        [female] { $date }፣ በዚህ ዕድሜ ({ $age })፣ ልጅቷ ለመኖር የሄደችበት ቦታ { $home } ነው። ይህ { $kind } ነበር። የቆየው ለዚህ ያህል ጊዜ ነው፦ { $length }።
        [male] { $date }፣ በዚህ ዕድሜ ({ $age })፣ ልጁ ለመኖር የሄደበት ቦታ { $home } ነው። ይህ { $kind } ነበር። የቆየው ለዚህ ያህል ጊዜ ነው፦ { $length }።
       *[other] { $date }፣ በዚህ ዕድሜ ({ $age })፣ ልጁ ለመኖር የሄደበት/ልጅቷ ለመኖር የሄደችበት ቦታ { $home } ነው። ይህ { $kind } ነበር። የቆየው ለዚህ ያህል ጊዜ ነው፦ { $length }።
    }
short-home-at-now-other = { $child ->
        [female] { $date }፣ በዚህ ዕድሜ ({ $age })፣ ልጅቷ ለመኖር የሄደችበት ቦታ { $home } ነው። ይህ { $kind } ነው። መቼ እንዳበቃ አልተመዘገበም።
        [male] { $date }፣ በዚህ ዕድሜ ({ $age })፣ ልጁ ለመኖር የሄደበት ቦታ { $home } ነው። ይህ { $kind } ነው። መቼ እንዳበቃ አልተመዘገበም።
       *[other] { $date }፣ በዚህ ዕድሜ ({ $age })፣ ልጁ ለመኖር የሄደበት/ልጅቷ ለመኖር የሄደችበት ቦታ { $home } ነው። ይህ { $kind } ነው። መቼ እንዳበቃ አልተመዘገበም።
    }
entry-no-basis = ለምን፦ ማንም ይህን አልጻፈም።
entry-no-by = ማን ወሰነ፦ ማንም ይህን አልጻፈም።
contents-heading = ምን የት አለ
contents-intro = ከፈለጉት ቦታ መጀመር ይችላሉ። ክፍሎቹ በእነዚህ ገጾች ላይ ናቸው፦
letter-repeats = { $count ->
    [one] አንድ ተጨማሪ ክፍተት በሌላ ማስታወሻ ውስጥ ሊያነቧቸው በሚችሉ ቃላት ቦታ ያለ ነው።
   *[other] { $count } ተጨማሪ ክፍተቶች በሌላ ማስታወሻ ውስጥ ሊያነቧቸው በሚችሉ ቃላት ቦታ ያሉ ናቸው።
  }
map-missing-volumes = እነዚህ የወረቀት ጥራዞች ጠፍተዋል። «የጠፋው ምንድን ነው» የሚለው ክፍል ለማግኘት ምን እንዳደረግን ይናገራል።
field-brief = በአጭሩ

# The documents on the file. Their pages go out in a volume of their own.
field-bundle = ገጾቹ
field-bundle-gaps = በውስጡ ያልተሰጠው
field-contents = የሚለው
field-part = ክፍል
field-says = ቃላት
field-within = በፋይል ውስጥ
part-within = አብሮ የመጣ ፋይል { $number }፣ { $part }
bundle-where = ሰነድ { $number } በሰነዶች ጥራዝ ውስጥ
bundle-title = { $title }፦ ሰነዶቹ
bundle-heading = ሰነድ { $number }፦ { $title }
bundle-kind = ምንድን ነው፦ { $kind }።
bundle-date = ቀኑ፦ { $date }።
bundle-by = ጸሐፊ፦ { $who }።
bundle-pages = { $count ->
    [one] { $count } ገጽ።
   *[other] { $count } ገጾች።
  }
bundle-no-gaps = ከዚህ ውስጥ ያልተሰጠ ነገር የለም።
bundle-gaps = በውስጡ ያልተሰጠው፦ { $numbers }። በጥቅሉ ውስጥ ያለው የክፍተቶች ዝርዝር ለምን እንዳልተሰጠ፣ ማን እንደወሰነው እና እንዴት እንደገና መጠየቅ እንደሚቻል ይናገራል።
bundle-unread = { $count ->
    [one] አንድ ቃል ለመስጠት በሚያስችል ሁኔታ ሊነበብ አልቻለም። «የማይነበብ» የሚል ምልክት አለው።
   *[other] { $count } ቃላት ለመስጠት በሚያስችል ሁኔታ ሊነበቡ አልቻሉም። «የማይነበብ» የሚል ምልክት አላቸው።
  }
bundle-label = ሰነድ { $number }
bundle-front-heading = በፋይልዎ ላይ ያሉ ሰነዶች
bundle-front-count = { $count ->
    [one] ይህ ጥራዝ ከፋይልዎ አንድ ሰነድ ይዟል። ከጥቅልዎ ጋር የሚሄድ ነው።
   *[other] ይህ ጥራዝ ከፋይልዎ { $count } ሰነዶች ይዟል፤ ቀደም ያለው በመጀመሪያ ይመጣል። ከጥቅልዎ ጋር የሚሄድ ነው።
  }
bundle-front-how = ካልተሰጠው በቀር ገጾቹ እንደነበሩት ይታያሉ። እያንዳንዱ ሰነድ ምን እንደሆነ፣ ማን እንደጻፈው እና መቼ እንደተጻፈ በሚናገር ገጽ ይጀምራል።
bundle-front-marks = አንድ ነገር ባልተሰጠበት ቦታ ቁጥር ያለው ግራጫ ምልክት ያያሉ። ቁጥሩ በጥቅልዎ ውስጥ ባለው የክፍተቶች ዝርዝር ያለው ቁጥር ነው። ቃላቱ ምንም ያህል ረጅም ቢሆኑ የምልክቱ ስፋት ሁልጊዜ አንድ ነው።
bundle-front-unread = በስካን የተነሱ ቃላት ሊነበቡ ባልቻሉበት ቦታ «የማይነበብ» የሚል ምልክት አለ። ዋናውን ለማየት መጠየቅ ይችላሉ።
bundle-front-again = አንድ ነገር መሰጠት አለበት ብለው ካሰቡ እንደገና እንድናየው ይጠይቁን። እንዴት እንደሚጠየቅ ጥቅልዎ ይናገራል።
bundle-mark = ያልተሰጠ
bundle-mark-unread = የማይነበብ
bundle-picture = ከፋይሉ የተወሰደ ሥዕል፣ ያልተገለጸ
bundle-page-withheld = ይህ ገጽ ሙሉ በሙሉ አልተሰጠም። በጥቅሉ ውስጥ ያለው የክፍተቶች ዝርዝር ለምን እንደሆነ ይናገራል።
bundle-page-unread = ይህ ገጽ ምን እንደሚያሳይ እርግጠኛ ለመሆን በሚያስችል ሁኔታ ሊነበብ አልቻለም፤ ስለዚህ ሙሉ በሙሉ አልተሰጠም። ዋናውን እንድንመለከት ይጠይቁን።
bundle-footer = { $label }፣ ገጽ { $page } / { $pages } · { $number }
letter-documents = { $count ->
    [one] ከፋይልዎ አንድ ሰነድ እንደነበረው ሆኖ በራሱ ጥራዝ ውስጥ አለ።
   *[other] ከፋይልዎ { $count } ሰነዶች እንደነበሩት ሆነው በራሳቸው ጥራዝ ውስጥ አሉ።
  }
PartKind-page = ገጽ
PartKind-seen = በገጹ ሥዕሎች ውስጥ ያሉ ቃላት
PartKind-photo = ፎቶ
PartKind-picture = ሥዕል
PartKind-body = ጽሑፍ
PartKind-header = የገጽ ራስጌ
PartKind-footer = የገጽ ግርጌ
PartKind-note = የጽሑፉ ተጨማሪ ማብራሪያ
PartKind-text-box = በሳጥን ውስጥ ያለ ጽሑፍ
PartKind-comment = አስተያየት
PartKind-deleted = ሲጻፍ የተወገደ
PartKind-inserted = ሲጻፍ የገባ
PartKind-revision = በፋይሉ ላይ የተደረጉ ለውጦች
PartKind-hidden = የተደበቀ ጽሑፍ
PartKind-properties = ፋይሉ ስለ ራሱ የሚናገረው
PartKind-description = የሥዕል መግለጫ
PartKind-field = መስክ ወይም አገናኝ
PartKind-sheet = ሉህ
PartKind-hidden-sheet = የተደበቀ ሉህ
PartKind-mail-head = የኢሜይል ራስጌ
PartKind-mail-body = ኢሜይሉ የሚለው
PartKind-mail-html = በተቀረጸው ኢሜይል ብቻ ውስጥ ያለው
PartKind-quoted = በውስጡ የተጠቀሰ የቀድሞ ኢሜይል
PartKind-attachment = አብሮ የመጣ ፋይል ስም

# Wording of the subject-access pack: Tigrinya.
# review: draft. No named person has reviewed this wording yet.

title-subject-access = መዝገብ ብዛዕባ { $name }
running-subject-access = { $you ->
    [female] መዝገብክን
   *[other] መዝገብኩም
  }

kind-fact = ጭብጢ
kind-opinion = ርእይቶ
kind-assessment = ገምጋም
kind-judgement = ድምዳመ
kind-decision = ውሳነ
told-by = ነጋሪ፦
first-hand = ብቐጥታ
second-hand = ካብ ካልእ ዝተሰምዐ
written-by = ጸሓፊ፦
see-entry = ምዝገባ { $number }
see-entry-unknown = ኣብዚ ጥማር ሰነዳት ዘየለ ምዝገባ
timeline-home = { $you ->
    [female] ናብዚ ክትነብራ ኬድክን፦
   *[other] ናብዚ ክትነብሩ ኬድኩም፦
  }
timeline-school = { $you ->
    [female] ኣብዚ ትምህርቲ ጀሚርክን፦
   *[other] ኣብዚ ትምህርቲ ጀሚርኩም፦
  }
timeline-status = { $you ->
    [female] ሕጋዊ ኩነታትክን ናብዚ ተቐይሩ፦
   *[other] ሕጋዊ ኩነታትኩም ናብዚ ተቐይሩ፦
  }
timeline-order = ቤት ፍርዲ እዚ ትእዛዝ’ዚ ሂቡ፦
timeline-decision = ከምዚ ተወሲኑ፦

# The labels of fields.
field-reviews = ዳግማይ ዝተራእየሉ
field-names = ስም
field-called = ዝጽዋዕሉ ስም
field-born = ዕለተ ልደት
field-birth = ልደት
field-identifiers = ቁጽሪ
field-ethnicity = ብሄራዊ መበቆል
field-religion = ሃይማኖት
field-communication = ብኸመይ ርክብ ይግበር
field-opened = መዝገብ ዝተኸፍተሉ
field-closed = መዝገብ ዝተዓጽወሉ
field-adopted = ጉዲፈቻ ዝተፈጸመሉ
field-about_me = ብዛዕባይ
field-hopes = ተስፋታት
field-why = ስለምንታይ
field-full = ምሉእ ስም
field-used = ኣየናይ ስም
field-evidence = እንታይ የርእዮ
field-from = ካብ
field-to = ክሳብ
field-place = ቦታ
field-time = ሰዓት
field-weight = ክብደት
field-story = ከመይ ከም ዝነበረ
field-kind = ዓይነት
field-value = ቁጽሪ
field-language = ቋንቋ
field-languages = ቋንቋታት
field-preferred_language = ንምንባብ ዝምረጽ ቋንቋ
field-forms = ኣገባባት ምንባብ
field-font = ቅርጺ ፊደል
field-methods = ኣገባባት ርክብ
field-interpreter = ኣስተርጓሚ ኣድላዪ ድዩ
field-support = ዝሕግዝ ነገር
field-aliases = ካልእ መጸውዒ
field-relationship = { $you ->
    [female] ንዓኽን እንታይ ከም ዝኾኑ
   *[other] ንዓኹም እንታይ ከም ዝኾኑ
  }
field-standing = ግደ ኣብዚ መዝገብ
field-role = ስራሕ
field-agency = ዝሰርሑሉ ትካል
field-close = { $you ->
    [female] ብፍላይ ምሳኽን ዝቐረቡ
   *[other] ብፍላይ ምሳኹም ዝቐረቡ
  }
field-known_to_child = { $you ->
    [female] ብኸመይ ከም እትፈልጣኦም ዝመዝገብናዮ
   *[other] ብኸመይ ከም እትፈልጥዎም ዝመዝገብናዮ
  }
field-living = ብህይወት
field-died = ዝሞቱሉ
field-notice_given = ዝብልዎ ከም ዝዕቀብ ተነጊርዎም
field-contact = ብኸመይ ይርከቡ
field-portrait = ብዛዕብኦም
field-who = መን
field-area = ከባቢ
field-address = ኣድራሻ
field-basis = ስለምንታይን ኣብ ምንታይ ተመርኲሱን
field-carers = ኣለይቲ
field-household = ኣብኡ ዝነብሩ ዝነበሩ ካልኦት
field-name = ስም
field-provider = ኣዳላዊ
field-why_started = ስለምንታይ ጀሚሩ
field-why_ended = ስለምንታይ ኣብቂዑ
field-memory = ሓደ ዝኽሪ
field-status = ከመይ ከም ዝኸደ
field-order = ትእዛዝ
field-court = ቤት ፍርዲ
field-made = ዝተዋህበሉ
field-expires = ዘብቅዓሉ
field-number = ቁጽሪ
field-judge = ዝወሰነ
field-meaning = ትርጉሙ
field-document = ዓይነት ሰነድ
field-date = ዕለት
field-recorded = ዝተጻሕፈሉ ዕለት
field-by = ጸሓፊ
field-text = እንታይ ተጻሒፉ
field-matter = ብዛዕባ
field-practitioner = ሰራሕተኛ ጥዕና
field-with = ምስ መን
field-how = ክንደይ ግዜን ብኸመይን
field-venue = ኣበይ
field-supervised = ሰራሕተኛ ንምሕጋዝ ኣብኡ ነይሩ
field-decided_by = ዝወሰነ
field-plan = ትልሚ
field-outcomes = ውጽኢት
field-contingency = እቲ ትልሚ እንተ ዘይሰሪሑ
field-title = ኣርእስቲ
field-tasks = ዕማም
field-progress = ምዕባለ
field-task = ዕማም
field-due = ክሳብ መዓስ
field-done = ዝተፈጸመሉ
field-state = ከመይ ይኸይድ ኣሎ
field-review = ክለሳ
field-chaired_by = መራሒ
field-present = መን ነይሩ
field-child_took_part = { $you ->
    [female] ብኸመይ ከም ዝተሳተፍክን
   *[other] ብኸመይ ከም ዝተሳተፍኩም
  }
field-discussion = እንታይ ተዘሪቡ
field-recommendations = ለበዋ
field-recommendation = ለበዋ
field-outcome = ውጽኢት
field-what = እንታይ
field-options = ኣማራጺ
field-child_view = { $you ->
    [female] ንስኽን እትደልያኦ ዝነበርክን
   *[other] ንስኹም እትደልይዎ ዝነበርኩም
  }
field-serves = ክፋል ናይ
field-option = ኣማራጺ
field-preferred_by = ዝመረጸ
field-chosen = ተመሪጹ
field-reason = ምኽንያት
field-statutory = ብሕጊ ዝጥለብ ምብጻሕ
field-purpose = ንምንታይ
field-interpreter_used = ኣስተርጓሚ ነይሩ
field-seen = { $you ->
    [female] ተራኢኽን
   *[other] ተራኢኹም
  }
field-seen_alone = { $you ->
    [female] በይንኽን ተራኢኽን
   *[other] በይንኹም ተራኢኹም
  }
field-not_seen_reason = { $you ->
    [female] ስለምንታይ ከም ዘይተራኣኽን
   *[other] ስለምንታይ ከም ዘይተራኣኹም
  }
field-info_given = እቲ ሰራሕተኛ ዝነገሮ
field-info_received = እቲ ሰራሕተኛ ዝተነግሮ
field-narrative = እንታይ ተዘሪቡ
field-child_views = { $you ->
    [female] ንስኽን ዝሓሰብክንኦን ዝደለኽንኦን
   *[other] ንስኹም ዝሓሰብኩምዎን ዝደለኹምዎን
  }
field-views_method = { $you ->
    [female] ርእይቶኽን ብኸመይ ከም ዝተፈልጠ
   *[other] ርእይቶኹም ብኸመይ ከም ዝተፈልጠ
  }
field-carer_views = ወለዲ ወይ ኣለይቲ ዝሓሰብዎ
field-changes = እንታይ ተቐይሩ ነይሩ
field-relationship_note = { $you ->
    [female] ንስኽንን እቲ ሰራሕተኛን ብኸመይ ከም ዝተሰማማዕክን
   *[other] ንስኹምን እቲ ሰራሕተኛን ብኸመይ ከም ዝተሰማማዕኩም
  }
field-analysis = እቲ ሰራሕተኛ ዝበጽሖ ትንተና
field-required_actions = ክግበር ዝነበሮ
field-signed = ዝተፈረመሉ
field-read_with_child = { $you ->
    [female] ምሳኽን ዝተነበበሉ
   *[other] ምሳኹም ዝተነበበሉ
  }
field-channel = ብኸመይ
field-told_by = ነጋሪ
field-subject = ብዛዕባ
field-actions = ዝተሰማምዑሉ
field-achievement = ዓወት
field-said_to = ንመን ተባሂሉ
field-words = { $you ->
    [female] ቃላትክን
   *[other] ቃላትኩም
  }
field-signed_off_by = ዘጽደቐ
field-life_for_child = { $you ->
    [female] ህይወትክን ከመይ ከም ዝነበረ
   *[other] ህይወትኩም ከመይ ከም ዝነበረ
  }
field-engagement_child = { $you ->
    [female] ብኸመይ ከም ዝተሳተፍክን
   *[other] ብኸመይ ከም ዝተሳተፍኩም
  }
field-engagement_family = { $you ->
    [female] ስድራቤትክን ብኸመይ ከም ዝተሳተፉ
   *[other] ስድራቤትኩም ብኸመይ ከም ዝተሳተፉ
  }
field-new_concerns = ሓድሽ ስክፍታ
field-no_new_concerns = ሓድሽ ስክፍታ ኣይነበረን
field-review_reflection = ብዛዕባ እቲ ዝሓለፈ ክለሳ
field-next_three_months = ዝመጹ ሰለስተ ኣዋርሕ
field-shared_on = ዝተኻፈለሉ
field-pages = ብዝሒ ገጻት
field-volume = ናይ ወረቐት ቅጺ
field-alt = እቲ ስእሊ ዘርእዮ
field-shows = ኣብኡ ዘሎ ሰብ
field-thing = ነገር
field-kept_at = ኣበይ ከም ዘሎ
field-held_since = ካብ መዓስ ተታሒዙ
field-returned = ዝተመልሰሉ
field-missing = ዝጎደለ
field-search = ንምርካቡ ዝተገብረ
field-function = ዝገበርዎ ስራሕ
field-item = ዝተገደበ ምዝገባ
field-because = ኣብ ምንታይ ይምርኮስ
field-adviser = ምኽሪ ዝሃበ ሓላፊ
field-advised = ምኽሪ ዝተዋህበሉ
field-placed_by = ዝገደበ
field-placed = ዝተገደበሉ
field-on = ዕለት
field-consulted = እቲ ጸሓፊ ዝበሎ
field-shared = ዝተኻፈለ ነገር
field-consent = ስምምዕ
field-entry = ምዝገባ
field-steps = ዝተገብረ
field-told_on = ዝተነግረሉ
field-movement = እንታይ ኣጋጢሙ
field-approved_by = ዘጽደቐ
field-due_back = ክምለሰሉ ዝግባእ ዕለት
field-told = ዝተነግሮ ሰብ
field-ended = ዝተመልሰሉ ወይ ዝበጽሓሉ
field-confirmed_by = ዘረጋገጸ

# The kinds of entries.
entry-placements = ገዛ
entry-legal_statuses = ሕጋዊ ኩነታት
entry-orders = ትእዛዝ ቤት ፍርዲ
entry-schools = ቤት ትምህርቲ
entry-education = ትምህርቲ
entry-health = ጥዕና
entry-family_time = ግዜ ምስ ስድራቤት ወይ መሓዙት
entry-plans = ትልሚ
entry-reviews = ናይ ክለሳ ኣኼባ
entry-decisions = ውሳነ
entry-visits = ምብጻሕ
entry-contacts = ጻውዒት፡ ደብዳበ ወይ ኣኼባ
entry-events = ፍጻመ
entry-achievements = ዓወት
entry-own_words = { $you ->
    [female] ናይ ገዛእ ርእስኽን ቃላት
   *[other] ናይ ገዛእ ርእስኹም ቃላት
  }
entry-summaries = { $you ->
    [female] ጽማቝ ብሰራሕተኛኽን
   *[other] ጽማቝ ብሰራሕተኛኹም
  }
entry-documents = ሰነድ
entry-photos = ፎቶ
entry-corrections = ገለ ነገር ንምእራም ዝቐረበ ሕቶ
entry-movements = እቲ መዝገብ ናበይ ከም ዝኸደ
entry-restrictions = ገደብ
entry-any = ምዝገባ
entry-belongings = { $you ->
    [female] ናትክን ዝኾነ ነገር
   *[other] ናትኩም ዝኾነ ነገር
  }
entry-households = ኣብ ገዛ ስድራቤት ዝነበሩ ሰባት
entry-parental_responsibility = ሓላፍነት ወለዲ
entry-volumes = ናይ ወረቐት ቅጺ
entry-providers = ኣብ ክንዳና ዝሰርሐ
entry-sharing = { $you ->
    [female] መዝገብክን ዝረኣዩ ሰባት
   *[other] መዝገብኩም ዝረኣዩ ሰባት
  }

# The letter and the parts around the entries.
letter-heading = ደብዳበ
letter-dear = { $you ->
    [female] ዝኸበርክን { $recipient }፡
   *[other] ዝኸበርኩም { $recipient }፡
  }
letter-dear-nobody = { $you ->
    [female] ዝኸበርክን ኣንባቢ፡
   *[other] ዝኸበርኩም ኣንባቢ፡
  }
letter-asked = { $you ->
    [female] ኣብ { $asked } መዝገብክን ክትርእያ ሓቲትክን። እንሆ።
   *[other] ኣብ { $asked } መዝገብኩም ክትርእዩ ሓቲትኩም። እንሆ።
  }
letter-asked-undated = { $you ->
    [female] መዝገብክን ክትርእያ ሓቲትክን። እንሆ።
   *[other] መዝገብኩም ክትርእዩ ሓቲትኩም። እንሆ።
  }
letter-found = { $entries ->
    [one] ሓደ ምዝገባ
   *[other] { $entries } ምዝገባታት
  } ረኺብና። ዝሽፍንዎ ግዜ፦ { $covers }።
letter-gaps = { $gaps ->
    [one] ሓደ ክፋል ተኸዊሉ ኣሎ። ቁጽሪ ኣለዎ፡ እቲ ኣብ መወዳእታ ዘሎ ዝርዝር ድማ ስለምንታይ ከም ዝተኸወለን ዳግማይ ብኸመይ ከም ዝሕተትን ይገልጽ።
   *[other] { $gaps } ክፋላት ተኸዊሎም ኣለዉ። ነፍሲ ወከፎም ቁጽሪ ኣለዎም፡ እቲ ኣብ መወዳእታ ዘሎ ዝርዝር ድማ ስለምንታይ ከም ዝተኸወሉን ዳግማይ ብኸመይ ከም ዝሕተትን ይገልጽ።
  }
letter-no-gaps = ዝተኸወለ ነገር የለን።
letter-waiting = { $you ->
    [female] { $count ->
        [one] ብዛዕባ ሓደ ካብኦም ገና ንሓደ ሰብ ንሓትት ኣለና፡ ብዛዕብኡ ድማ ክንጽሕፈልክን ኢና።
       *[other] ብዛዕባ { $count } ካብኦም ገና ንሓደ ሰብ ንሓትት ኣለና፡ ብዛዕብኡ ድማ ክንጽሕፈልክን ኢና።
      }
   *[other] { $count ->
        [one] ብዛዕባ ሓደ ካብኦም ገና ንሓደ ሰብ ንሓትት ኣለና፡ ብዛዕብኡ ድማ ክንጽሕፈልኩም ኢና።
       *[other] ብዛዕባ { $count } ካብኦም ገና ንሓደ ሰብ ንሓትት ኣለና፡ ብዛዕብኡ ድማ ክንጽሕፈልኩም ኢና።
      }
  }
letter-searched = ኣብዚ ደሊና፦
letter-missing = { $count ->
    [one] ሓደ ናይ ወረቐት ቅጺ ክርከብ ኣይተኻእለን። “ዝጎደለ” ዝብል ክፋል ንምርካቡ እንታይ ከም ዝገበርና ይገልጽ።
   *[other] { $count } ናይ ወረቐት ቅጽታት ክርከቡ ኣይተኻእለን። “ዝጎደለ” ዝብል ክፋል ንምርካቦም እንታይ ከም ዝገበርና ይገልጽ።
  }
letter-help = { $you ->
    [female] ሓደ ሰብ ምሳኽን ከንብቦ ወይ ብኻልእ ኣገባብ ክትረኽባኦ እንተ ደሊኽን፡ ንገራና፦ { $contact }።
   *[other] ሓደ ሰብ ምሳኹም ከንብቦ ወይ ብኻልእ ኣገባብ ክትረኽብዎ እንተ ደሊኹም፡ ንገሩና፦ { $contact }።
  }

before-heading = { $you ->
    [female] ቅድሚ ምንባብክን
   *[other] ቅድሚ ምንባብኩም
  }
before-feel = { $you ->
    [female] መዝገብ ብሰራሕተኛታት፡ ብዛዕባ ከቢድ ግዜያት እዩ ዝጽሓፍ። ብርቱዕ ስምዒታት ከልዕል ይኽእል። ምናልባት ከምቲ እትዝክራኦ ኣይከውንን። ገለ ቃላት ናይ ግዜኦም እዮም፡ ክጎድኡ’ውን ይኽእሉ።
   *[other] መዝገብ ብሰራሕተኛታት፡ ብዛዕባ ከቢድ ግዜያት እዩ ዝጽሓፍ። ብርቱዕ ስምዒታት ከልዕል ይኽእል። ምናልባት ከምቲ እትዝክርዎ ኣይከውንን። ገለ ቃላት ናይ ግዜኦም እዮም፡ ክጎድኡ’ውን ይኽእሉ።
  }
before-stop = { $you ->
    [female] ኣብ ዝኾነ ግዜ ደው ከተብላ ትኽእላ ኢኽን። በይንኽን ከተንብባ ግዴታ የብልክንን። እዞም ሰባት ክድግፉኽን ይኽእሉ እዮም፦
   *[other] ኣብ ዝኾነ ግዜ ደው ከተብሉ ትኽእሉ ኢኹም። በይንኹም ከተንብቡ ግዴታ የብልኩምን። እዞም ሰባት ክድግፉኹም ይኽእሉ እዮም፦
  }

how-heading = ነዚ ብኸመይ ይንበብ
how-order = እቶም ምዝገባታት ብመስርዕ ዕለት እዮም፡ እቲ ዝኣረገ ቅድም። ነፍሲ ወከፎም ቁጽሪ ኣለዎም። እቶም ኣብ ውሽጢ ሓጹር ዘለዉ ቃላት እቲ ዘረባ እንታይ ዓይነት ምዃኑን ካበይ ከም ዝመጸን ይነግሩ።
how-fact = ጭብጢ፦
how-fact-means = ዘጋጠመ ወይ ዝተራእየ ነገር።
how-opinion = ርእይቶ፦
how-opinion-means = ሓደ ሰብ ዝሓሰቦ ወይ ዝተሰምዖ።
how-assessment = ገምጋም፦
how-assessment-means = ሰራሕተኛ ብዛዕብኡ ዝበጽሖ ርድኢት።
how-judgement = ድምዳመ፦
how-judgement-means = ዝተበጽሐ መደምደምታ።
how-decision = ውሳነ፦
how-decision-means = ዝተወሰነ ነገር።
how-first-hand = ብቐጥታ፦
how-first-hand-means = እቲ ጸሓፊ ባዕሉ ርእዩዎ ወይ ሰሚዕዎ። ካልእ ሰብ ንጸሓፊ ነጊርዎ እንተ ኾይኑ፡ መን ምዃኑ ይገልጽ።
how-gaps = ሓደ ነገር ኣብ ዝተኸወለሉ ቦታ፡ ኣብ ውሽጢ ትርብዒታዊ ሓጹር ዘለዉ ቃላት ምስ ቁጽሪ ይነግሩ፦ ክፍተት 1፡ ክፍተት 2። ንሓደ ሰብ ኩሉ ግዜ ሓንቲ ፊደል ትውከሎ። ዝርዝር ክፍተታት ስለምንታይ ምዃኑ ይገልጽ።
how-old-words = እቶም ቃላት ሽዑ ዝተጻሕፉ እዮም። ኣይቀየርናዮምን።
kinds-heading = { $you ->
    [female] ኣብ መዝገብክን ዘሎ
   *[other] ኣብ መዝገብኩም ዘሎ
  }
kinds-what = ዓይነት ምዝገባ
kinds-how-many = ክንደይ

about-heading-access = { $you ->
    [female] ብዛዕባኽን
   *[other] ብዛዕባኹም
  }
people-heading-access = { $you ->
    [female] ኣብ መዝገብክን ዘለዉ ሰባት
   *[other] ኣብ መዝገብኩም ዘለዉ ሰባት
  }
people-intro = { $you ->
    [female] እዚኦም እቲ መዝገብ ስሞም ዝጠቕሶም ኩሎም ሰባት፡ ምሳኽን ዝነበሮም ርክብን እዮም።
   *[other] እዚኦም እቲ መዝገብ ስሞም ዝጠቕሶም ኩሎም ሰባት፡ ምሳኹም ዝነበሮም ርክብን እዮም።
  }
households-heading = { $you ->
    [female] ኣብ ገዛ ስድራቤትክን ዝነበሩ ሰባት
   *[other] ኣብ ገዛ ስድራቤትኩም ዝነበሩ ሰባት
  }
responsibility-heading = ሓላፍነት ወለዲ ዝነበሮም ሰባት
responsibility-means = ሓላፍነት ወለዲ ማለት ንሓደ ቆልዓ ዓበይቲ ውሳነታት ናይ ምውሳን ሕጋዊ መሰልን ግዴታን እዩ።
timeline-heading = { $you ->
    [female] መስርዕ ግዜ ናይ ህይወትክን
   *[other] መስርዕ ግዜ ናይ ህይወትኩም
  }
timeline-entry = ምዝገባ { $entry }
entries-heading = { $you ->
    [female] መዝገብክን፡ ብነፍሲ ወከፍ ምዝገባ
   *[other] መዝገብኩም፡ ብነፍሲ ወከፍ ምዝገባ
  }
entries-intro = እቲ ዝኣረገ ምዝገባ ቀዳማይ እዩ። ዕለቶም ዘይተመዝገበ ምዝገባታት ኣብ መጀመርታ ኣለዉ፡ ዓመቱ ጥራይ ዝፍለጥ ድማ ኣብ መጀመርታ ናይታ ዓመቱ ኣሎ።
entry-title = { $number }. { $what }፡ { $date }
entry-nothing-more = ካልእ ዝተመዝገበ የለን።

gaps-heading-access = ዝርዝር ክፍተታት
gaps-intro-access = ኣብዚ ጥማር ሰነዳት ዘሎ ነፍሲ ወከፍ ክፍተት ቁጽሪ ኣለዎ። እንታይ ከም ዝተኸወለ፡ ስለምንታይ፡ መንን መዓስን ከም ዝወሰነ ኣብዚ ኣሎ።
gaps-number = ክፍተት
gaps-what = ዝተኸወለ
gaps-why = ስለምንታይ
gaps-when = ዝወሰነ
gaps-again = { $you ->
    [female] ንዝኾነ ክፍተት ዳግማይ ክንርእዮ ክትሓታና ትኽእላ ኢኽን። ቁጽሪ ናይቲ ክፍተት ንገራና፡ ንኣብነት ክፍተት 1፦ { $contact }። ኣብ ቀዳማይ ግዜ ዘይወሰነ ሰብ ክርእዮ እዩ።
   *[other] ንዝኾነ ክፍተት ዳግማይ ክንርእዮ ክትሓቱና ትኽእሉ ኢኹም። ቁጽሪ ናይቲ ክፍተት ንገሩና፡ ንኣብነት ክፍተት 1፦ { $contact }። ኣብ ቀዳማይ ግዜ ዘይወሰነ ሰብ ክርእዮ እዩ።
  }
gaps-none = ካብዚ ጥማር ሰነዳት ዝተኸወለ ነገር የለን።

words-heading = ቃላትን ሓጸርቲ ቃላትን
words-intro = { $you ->
    [female] ሰራሕተኛታት ሓጸርቲ ቃላት ይጥቀሙ። እዚኦም ኣብ መዝገብክን ኣለዉ፦
   *[other] ሰራሕተኛታት ሓጸርቲ ቃላት ይጥቀሙ። እዚኦም ኣብ መዝገብኩም ኣለዉ፦
  }
words-word = ሓጺር ቃል
words-means = ትርጉሙ
things-heading-access = { $you ->
    [female] ንሕና ሒዝናዮ ዘለና ናትክን ነገራት
   *[other] ንሕና ሒዝናዮ ዘለና ናትኩም ነገራት
  }
things-none = { $you ->
    [female] ናትክን ዝተመዝገበ ነገር የለን።
   *[other] ናትኩም ዝተመዝገበ ነገር የለን።
  }
sharing-heading = { $you ->
    [female] መዝገብክን ዝረኣዩ ሰባት
   *[other] መዝገብኩም ዝረኣዩ ሰባት
  }
releases-intro = { $you ->
    [female] ካብ መዝገብክን ዝተሰርሑ ጥማራት ሰነዳት ናብዚኦም ከይዶም፦
   *[other] ካብ መዝገብኩም ዝተሰርሑ ጥማራት ሰነዳት ናብዚኦም ከይዶም፦
  }
sharing-none = { $you ->
    [female] ካብ ደገ ዝኾነ ሰብ መዝገብክን ከም ዝረኣየ ኣይተመዝገበን።
   *[other] ካብ ደገ ዝኾነ ሰብ መዝገብኩም ከም ዝረኣየ ኣይተመዝገበን።
  }

rights-heading = { $you ->
    [female] መሰላትክን
   *[other] መሰላትኩም
  }
right-correct = ክእረም ምሕታት።
right-correct-how = { $you ->
    [female] ጌጋ ነገር እንተ ኣልዩ ንገራና፦ { $contact }። መልሲ ንምሃብ ሓደ ወርሒ ኣለና።
   *[other] ጌጋ ነገር እንተ ኣልዩ ንገሩና፦ { $contact }። መልሲ ንምሃብ ሓደ ወርሒ ኣለና።
  }
right-add = { $you ->
    [female] ርእይቶኽን ምውሳኽ።
   *[other] ርእይቶኹም ምውሳኽ።
  }
right-add-how = { $you ->
    [female] ብዛዕባ ዝኾነ ምዝገባ ናይ ገዛእ ርእስኽን ትረኻ ክትጽሕፋ ትኽእላ ኢኽን። ምስቲ መዝገብ ይዕቀብ።
   *[other] ብዛዕባ ዝኾነ ምዝገባ ናይ ገዛእ ርእስኹም ትረኻ ክትጽሕፉ ትኽእሉ ኢኹም። ምስቲ መዝገብ ይዕቀብ።
  }
right-again = ብዛዕባ ክፍተት ዳግማይ ምሕታት።
right-again-how = { $you ->
    [female] ቁጽሪ ናይቲ ክፍተት ንገራና፦ { $contact }።
   *[other] ቁጽሪ ናይቲ ክፍተት ንገሩና፦ { $contact }።
  }
right-complain = ናባና ጥርዓን ምቕራብ።
right-complain-how = { $complaints }
right-regulator = ናብቲ ተቖጻጻሪ ኣካል ምኻድ።
right-regulator-how = { $regulator }
right-court = ናብ ቤት ፍርዲ ምኻድ።
right-court-how = { $you ->
    [female] ሕጊ ሓለዋ ዳታ ክንክተል ክእዝዘና ንቤት ፍርዲ ክትሓታ ትኽእላ ኢኽን።
   *[other] ሕጊ ሓለዋ ዳታ ክንክተል ክእዝዘና ንቤት ፍርዲ ክትሓቱ ትኽእሉ ኢኹም።
  }
rights-purposes = ነዚ መዝገብ ስለምንታይ ከም እንሕዞ፦ { $purposes }
rights-retention = ንኽንደይ ግዜ ከም እንዕቅቦ፦ { $retention }
rights-more = { $you ->
    [female] ኣጠቓቕማና ክንድርት ክትሓታና፡ ወይ ንኣጠቓቕማና ክትቃወማ’ውን ትኽእላ ኢኽን።
   *[other] ኣጠቓቕማና ክንድርት ክትሓቱና፡ ወይ ንኣጠቓቕማና ክትቃወሙ’ውን ትኽእሉ ኢኹም።
  }

elsewhere-heading = { $you ->
    [female] ብዛዕባኽን መዛግብቲ ክህልዎም ዝኽእል ካልኦት ቦታታት
   *[other] ብዛዕባኹም መዛግብቲ ክህልዎም ዝኽእል ካልኦት ቦታታት
  }
elsewhere-intro = እዚኦም ኣብ ክንዳና ሰሪሖም እዮም፡ ናይ ገዛእ ርእሶም መዛግብቲ ክህልዎም ይኽእል፦
elsewhere-others = { $you ->
    [female] ኣብያተ ትምህርቲ፡ NHS፡ ኣብያተ ፍርዲ፡ ብጉዲፈቻ ዝተወሰድክን እንተ ኾይንክን ድማ ኤጀንሲ ጉዲፈቻ’ውን መዛግብቲ ይሕዙ። ንነፍሲ ወከፎም ክትሓታ ትኽእላ ኢኽን።
   *[other] ኣብያተ ትምህርቲ፡ NHS፡ ኣብያተ ፍርዲ፡ ብጉዲፈቻ ዝተወሰድኩም እንተ ኾይንኩም ድማ ኤጀንሲ ጉዲፈቻ’ውን መዛግብቲ ይሕዙ። ንነፍሲ ወከፎም ክትሓቱ ትኽእሉ ኢኹም።
  }
missing-heading = ዝጎደለን ንምርካቡ ዝገበርናዮን
volumes-intro = እቲ ናይ ወረቐት መዝገብ እዞም ቅጽታት ኣለዉዎ፦
volume = ቅጺ { $number }፡ { $span }።
missing-intro = እዞም ቅጽታት ክርከቡ ኣይተኻእለን፦
missing-no-search = ንምርካቡ እንታይ ከም ዝተገብረ ኣይተመዝገበን።
missing-none = ከም ዝጎደለ ዝተመዝገበ ቅጺ የለን።
entry-title-with = { $number }. { $what }፡ { $date }፦ { $title }
entry-corrected = { $you ->
    [female] ንስኽን ወይ ኣብ ክንዳኽን ሓደ ሰብ እዚ ክእረም ሓቲትክን ኣለኽን። ምዝገባ { $entry } ርአያ።
   *[other] ንስኹም ወይ ኣብ ክንዳኹም ሓደ ሰብ እዚ ክእረም ሓቲትኩም ኣለኹም። ምዝገባ { $entry } ርአዩ።
  }
field-writing = ብዛዕባ እቲ ጽሕፈት
field-asked_by = ዝሓተተ
field-legal_statuses-status = ሕጋዊ ኩነታት
field-restrictions-reviews = ዳግማይ ዝተራእየሉ
field-visits-date = ዕለት

# Where somebody else reads, such as a parent who asked: the same without "you".
running-subject-access-other = መዝገብ ብዛዕባ { $name }
timeline-home-other = { $child ->
    [female] ናብዚ ክትነብር ከይዳ፦
    [male] ናብዚ ክነብር ከይዱ፦
   *[other] ናብዚ ክነብር/ክትነብር ከይዱ/ከይዳ፦
  }
timeline-school-other = { $child ->
    [female] ኣብዚ ትምህርቲ ጀሚራ፦
    [male] ኣብዚ ትምህርቲ ጀሚሩ፦
   *[other] ኣብዚ ትምህርቲ ጀሚሩ/ጀሚራ፦
  }
timeline-status-other = ሕጋዊ ኩነታት ናብዚ ተቐይሩ፦
field-relationship-other = { $child ->
    [female] ምስታ ቆልዓ ዘለዎም ዝምድና
    [male] ምስቲ ቆልዓ ዘለዎም ዝምድና
   *[other] ምስቲ/ምስታ ቆልዓ ዘለዎም ዝምድና
  }
field-close-other = { $child ->
    [female] ብፍላይ ምስታ ቆልዓ ዝቐረቡ
    [male] ብፍላይ ምስቲ ቆልዓ ዝቐረቡ
   *[other] ብፍላይ ምስቲ/ምስታ ቆልዓ ዝቐረቡ
  }
field-known_to_child-other = { $child ->
    [female] እታ ቆልዓ ብኸመይ ከም እትፈልጦም ዝተመዝገበ
    [male] እቲ ቆልዓ ብኸመይ ከም ዝፈልጦም ዝተመዝገበ
   *[other] እቲ/እታ ቆልዓ ብኸመይ ከም ዝፈልጦም/እትፈልጦም ዝተመዝገበ
  }
field-child_took_part-other = { $child ->
    [female] እታ ቆልዓ ብኸመይ ከም ዝተሳተፈት
    [male] እቲ ቆልዓ ብኸመይ ከም ዝተሳተፈ
   *[other] እቲ/እታ ቆልዓ ብኸመይ ከም ዝተሳተፈ/ዝተሳተፈት
  }
field-child_view-other = { $child ->
    [female] እታ ቆልዓ ዝደለየቶ
    [male] እቲ ቆልዓ ዝደለዮ
   *[other] እቲ/እታ ቆልዓ ዝደለዮ/ዝደለየቶ
  }
field-seen-other = { $child ->
    [female] እታ ቆልዓ ተራእያ
    [male] እቲ ቆልዓ ተራእዩ
   *[other] እቲ/እታ ቆልዓ ተራእዩ/ተራእያ
  }
field-seen_alone-other = { $child ->
    [female] እታ ቆልዓ በይና ተራእያ
    [male] እቲ ቆልዓ በይኑ ተራእዩ
   *[other] እቲ/እታ ቆልዓ በይኑ/በይና ተራእዩ/ተራእያ
  }
field-not_seen_reason-other = { $child ->
    [female] እታ ቆልዓ ስለምንታይ ከም ዘይተራእየት
    [male] እቲ ቆልዓ ስለምንታይ ከም ዘይተራእየ
   *[other] እቲ/እታ ቆልዓ ስለምንታይ ከም ዘይተራእየ/ዘይተራእየት
  }
field-child_views-other = { $child ->
    [female] እታ ቆልዓ ዝሓሰበቶን ዝደለየቶን
    [male] እቲ ቆልዓ ዝሓሰቦን ዝደለዮን
   *[other] እቲ/እታ ቆልዓ ዝሓሰቦ/ዝሓሰበቶን ዝደለዮ/ዝደለየቶን
  }
field-views_method-other = { $child ->
    [female] ርእይቶ ናይታ ቆልዓ ብኸመይ ከም ዝተፈልጠ
    [male] ርእይቶ ናይቲ ቆልዓ ብኸመይ ከም ዝተፈልጠ
   *[other] ርእይቶ ናይቲ/ናይታ ቆልዓ ብኸመይ ከም ዝተፈልጠ
  }
field-relationship_note-other = { $child ->
    [female] እታ ቆልዓን እቲ ሰራሕተኛን ብኸመይ ከም ዝተሰማምዑ
    [male] እቲ ቆልዓን እቲ ሰራሕተኛን ብኸመይ ከም ዝተሰማምዑ
   *[other] እቲ/እታ ቆልዓን እቲ ሰራሕተኛን ብኸመይ ከም ዝተሰማምዑ
  }
field-read_with_child-other = { $child ->
    [female] ምስታ ቆልዓ ዝተነበበሉ
    [male] ምስቲ ቆልዓ ዝተነበበሉ
   *[other] ምስቲ/ምስታ ቆልዓ ዝተነበበሉ
  }
field-words-other = { $child ->
    [female] ቃላት ናይታ ቆልዓ
    [male] ቃላት ናይቲ ቆልዓ
   *[other] ቃላት ናይቲ/ናይታ ቆልዓ
  }
field-life_for_child-other = { $child ->
    [female] ህይወት ናይታ ቆልዓ ከመይ ከም ዝነበረ
    [male] ህይወት ናይቲ ቆልዓ ከመይ ከም ዝነበረ
   *[other] ህይወት ናይቲ/ናይታ ቆልዓ ከመይ ከም ዝነበረ
  }
field-engagement_child-other = { $child ->
    [female] እታ ቆልዓ ብኸመይ ከም ዝተሳተፈት
    [male] እቲ ቆልዓ ብኸመይ ከም ዝተሳተፈ
   *[other] እቲ/እታ ቆልዓ ብኸመይ ከም ዝተሳተፈ/ዝተሳተፈት
  }
field-engagement_family-other = ስድራቤት ብኸመይ ከም ዝተሳተፉ
entry-own_words-other = { $child ->
    [female] ናይታ ቆልዓ ናይ ገዛእ ርእሳ ቃላት
    [male] ናይቲ ቆልዓ ናይ ገዛእ ርእሱ ቃላት
   *[other] ናይቲ/ናይታ ቆልዓ ናይ ገዛእ ርእሱ/ርእሳ ቃላት
  }
entry-summaries-other = ጽማቝ ብሰራሕተኛ
letter-asked-other = { $you ->
    [female] ኣብ { $asked } መዝገብ { $name } ክትርእያ ሓቲትክን። እንሆ።
   *[other] ኣብ { $asked } መዝገብ { $name } ክትርእዩ ሓቲትኩም። እንሆ።
  }
letter-asked-undated-other = { $you ->
    [female] መዝገብ { $name } ክትርእያ ሓቲትክን። እንሆ።
   *[other] መዝገብ { $name } ክትርእዩ ሓቲትኩም። እንሆ።
  }
kinds-heading-other = ኣብቲ መዝገብ ዘሎ
about-heading-access-other = { $child ->
    [female] ብዛዕባ እታ ቆልዓ
    [male] ብዛዕባ እቲ ቆልዓ
   *[other] ብዛዕባ እቲ/እታ ቆልዓ
  }
people-heading-access-other = ኣብቲ መዝገብ ዘለዉ ሰባት
people-intro-other = እዚኦም እቲ መዝገብ ስሞም ዝጠቕሶም ኩሎም ሰባት እዮም።
households-heading-other = ኣብ ገዛ ስድራቤት ዝነበሩ ሰባት
timeline-heading-other = { $child ->
    [female] መስርዕ ግዜ ህይወት ናይታ ቆልዓ
    [male] መስርዕ ግዜ ህይወት ናይቲ ቆልዓ
   *[other] መስርዕ ግዜ ህይወት ናይቲ/ናይታ ቆልዓ
  }
entries-heading-other = እቲ መዝገብ፡ ብነፍሲ ወከፍ ምዝገባ
words-intro-other = ሰራሕተኛታት ሓጸርቲ ቃላት ይጥቀሙ። እዚኦም ኣብቲ መዝገብ ኣለዉ፦
things-heading-access-other = { $child ->
    [female] ንሕና ሒዝናዮ ዘለና ነገራት ናይታ ቆልዓ
    [male] ንሕና ሒዝናዮ ዘለና ነገራት ናይቲ ቆልዓ
   *[other] ንሕና ሒዝናዮ ዘለና ነገራት ናይቲ/ናይታ ቆልዓ
  }
things-none-other = { $child ->
    [female] ዝተመዝገበ ነገር ናይታ ቆልዓ የለን።
    [male] ዝተመዝገበ ነገር ናይቲ ቆልዓ የለን።
   *[other] ዝተመዝገበ ነገር ናይቲ/ናይታ ቆልዓ የለን።
  }
sharing-heading-other = ነቲ መዝገብ ዝረኣዩ ሰባት
releases-intro-other = ካብቲ መዝገብ ዝተሰርሑ ጥማራት ሰነዳት ናብዚኦም ከይዶም፦
sharing-none-other = ካብ ደገ ዝኾነ ሰብ ነቲ መዝገብ ከም ዝረኣዮ ኣይተመዝገበን።
elsewhere-heading-other = { $child ->
    [female] ብዛዕባ እታ ቆልዓ መዛግብቲ ክህልዎም ዝኽእል ካልኦት ቦታታት
    [male] ብዛዕባ እቲ ቆልዓ መዛግብቲ ክህልዎም ዝኽእል ካልኦት ቦታታት
   *[other] ብዛዕባ እቲ/እታ ቆልዓ መዛግብቲ ክህልዎም ዝኽእል ካልኦት ቦታታት
  }
elsewhere-others-other = { $you ->
    [female] ኣብያተ ትምህርቲ፡ NHSን ኣብያተ ፍርድን’ውን መዛግብቲ ይሕዙ። ንነፍሲ ወከፎም ክትሓታ ትኽእላ ኢኽን።
   *[other] ኣብያተ ትምህርቲ፡ NHSን ኣብያተ ፍርድን’ውን መዛግብቲ ይሕዙ። ንነፍሲ ወከፎም ክትሓቱ ትኽእሉ ኢኹም።
  }
entry-corrected-other = { $you ->
    [female] ሓደ ሰብ እዚ ክእረም ሓቲቱ። ምዝገባ { $entry } ርአያ።
   *[other] ሓደ ሰብ እዚ ክእረም ሓቲቱ። ምዝገባ { $entry } ርአዩ።
  }
entry-belongings-other = { $child ->
    [female] ነገር ናይታ ቆልዓ
    [male] ነገር ናይቲ ቆልዓ
   *[other] ነገር ናይቲ/ናይታ ቆልዓ
  }
entry-sharing-other = ነቲ መዝገብ ዝረኣዩ ሰባት
field-any = ክፋል ናይዚ ምዝገባ

# The parts around the entries.
before-peers = ኣብ ክንክን ዝነበሩ ሰባት’ውን ክሕግዙ ይኽእሉ እዮም፦
before-together = { $you ->
    [female] ምሳኽን ከነንብቦ ክትሓታና ትኽእላ ኢኽን፡ ብኣካል ወይ ብተሌፎን፡ ብሓንሳብ ወይ በብቁሩብ።
   *[other] ምሳኹም ከነንብቦ ክትሓቱና ትኽእሉ ኢኹም፡ ብኣካል ወይ ብተሌፎን፡ ብሓንሳብ ወይ በብቁሩብ።
  }
how-then = ሽዑን ሕጅን፦
how-then-means = ሓደ ነገር ንገለ ግዜ ዝጸንሐ እንተ ኾይኑ፡ ሽዑ ከምኡ ነይሩ ወይ ሕጂ ከምኡ ኣሎ ንገልጽ።
short-heading = { $you ->
    [female] ዛንታኽን ብሓጺሩ
   *[other] ዛንታኹም ብሓጺሩ
  }
short-intro = { $you ->
    [female] እዚ ካብ መዝገብክን ዝተሰርሐ እዩ። ድሕሪ ነፍሲ ወከፍ ምሉእ ሓሳብ እቲ ዝመጸሉ ገጽ ኣሎ። እቲ ካውንስል ስለምንታይ ክፋል ናይ ህይወትክን ከም ዝኾነ ብምግላጽ ይጅምር፡ ንምንባቡ ድማ ከቢድ ክኸውን ይኽእል። ብመስርዕ ግዜ ወይ ብዝኾነ ክፋል ክትጅምራ፡ ኣብ ዝኾነ ግዜ ድማ ደው ከተብላ ትኽእላ ኢኽን።
   *[other] እዚ ካብ መዝገብኩም ዝተሰርሐ እዩ። ድሕሪ ነፍሲ ወከፍ ምሉእ ሓሳብ እቲ ዝመጸሉ ገጽ ኣሎ። እቲ ካውንስል ስለምንታይ ክፋል ናይ ህይወትኩም ከም ዝኾነ ብምግላጽ ይጅምር፡ ንምንባቡ ድማ ከቢድ ክኸውን ይኽእል። ብመስርዕ ግዜ ወይ ብዝኾነ ክፋል ክትጅምሩ፡ ኣብ ዝኾነ ግዜ ድማ ደው ከተብሉ ትኽእሉ ኢኹም።
  }
short-born = { $you ->
    [female] { $date } ተወሊድክን።
   *[other] { $date } ተወሊድኩም።
  }
short-opened = { $date } እቲ ካውንስል ነዚ መዝገብ ከፊቱ።
short-home = { $you ->
    [female] { $date } ምስ { $home } ክትነብራ ኬድክን። ሽዑ ዕድመኽን { $age } ዓመት ነይሩ። እዚ ቦታ { $kind } ነይሩ። ኣብኡ ዝነበርክንሉ ግዜ፦ { $length }።
   *[other] { $date } ምስ { $home } ክትነብሩ ኬድኩም። ሽዑ ዕድመኹም { $age } ዓመት ነይሩ። እዚ ቦታ { $kind } ነይሩ። ኣብኡ ዝነበርኩምሉ ግዜ፦ { $length }።
  }
short-home-now = { $you ->
    [female] { $date } ምስ { $home } ክትነብራ ኬድክን። ሽዑ ዕድመኽን { $age } ዓመት ነይሩ። እዚ ቦታ { $kind } እዩ። መወዳእታ ኣይተመዝገበን።
   *[other] { $date } ምስ { $home } ክትነብሩ ኬድኩም። ሽዑ ዕድመኹም { $age } ዓመት ነይሩ። እዚ ቦታ { $kind } እዩ። መወዳእታ ኣይተመዝገበን።
  }
short-school = { $you ->
    [female] { $date } ኣብ { $school } ትምህርቲ ጀሚርክን።
   *[other] { $date } ኣብ { $school } ትምህርቲ ጀሚርኩም።
  }
short-order = { $date }፡ { $court } እዚ ትእዛዝ’ዚ ሂቡ፦ { $order }።
short-status-child-in-need = { $you ->
    [female] { $date } እቲ ካውንስል ካብ ሓገዝ ዘድልዮም ቆልዑ ቆጺሩክን። ሽዑ ክሕግዝ ሕጊ ይሓቶ።
   *[other] { $date } እቲ ካውንስል ካብ ሓገዝ ዘድልዮም ቆልዑ ቆጺሩኩም። ሽዑ ክሕግዝ ሕጊ ይሓቶ።
  }
short-status-child-protection = { $you ->
    [female] { $date } ካብ ጉድኣት ንምሕላውክን ዝተዳለወ ትልሚ ነይሩ።
   *[other] { $date } ካብ ጉድኣት ንምሕላውኩም ዝተዳለወ ትልሚ ነይሩ።
  }
short-status-section-20 = { $you ->
    [female] { $date } እቲ ካውንስል ኣልዩክን፡ ወለድኽን ድማ ተሰማሚዖም።
   *[other] { $date } እቲ ካውንስል ኣልዩኩም፡ ወለድኹም ድማ ተሰማሚዖም።
  }
short-status-police-protection = { $you ->
    [female] { $date } ፖሊስ ካብ ሓደጋ ሓልዮምኽን።
   *[other] { $date } ፖሊስ ካብ ሓደጋ ሓልዮምኹም።
  }
short-status-emergency-protection-order = { $you ->
    [female] { $date } ቤት ፍርዲ ብኡንብኡ ካብ ሓደጋ ክትሕለዋ ከም ዘለክን ኣዚዙ።
   *[other] { $date } ቤት ፍርዲ ብኡንብኡ ካብ ሓደጋ ክትሕለዉ ከም ዘለኩም ኣዚዙ።
  }
short-status-interim-care-order = { $date } ቤት ፍርዲ ክሳብ ዝውስን፡ እቲ ካውንስል ንግዴታታት ወላዲ ተኻፊሉ።
short-status-care-order = { $date } ብትእዛዝ ክንክን፡ እቲ ካውንስል ንግዴታታት ወላዲ ተኻፊሉ።
short-status-supervision-order = { $you ->
    [female] { $date } ብትእዛዝ ክትትል፡ እቲ ካውንስል ክከታተለክን ነይርዎ።
   *[other] { $date } ብትእዛዝ ክትትል፡ እቲ ካውንስል ክከታተለኩም ነይርዎ።
  }
short-status-placement-order = { $date } ብትእዛዝ ምምዳብ ንጉዲፈቻ፡ እቲ ካውንስል ናይ ጉዲፈቻ ስድራቤት ክደሊ ይኽእል ነይሩ።
short-status-adoption-order = { $you ->
    [female] { $date } ብጉዲፈቻ ተወሲድክን።
   *[other] { $date } ብጉዲፈቻ ተወሲድኩም።
  }
short-status-special-guardianship-order = { $you ->
    [female] { $date } ፍሉይ ሞግዚት ነይሩክን።
   *[other] { $date } ፍሉይ ሞግዚት ነይሩኩም።
  }
short-status-care-leaver = { $you ->
    [female] { $date } ካብ ክንክን ወጺእክን ነይርክን፡ እቲ ካውንስል ድማ ገና ግዴታታት ነይርዎ።
   *[other] { $date } ካብ ክንክን ወጺእኩም ነይርኩም፡ እቲ ካውንስል ድማ ገና ግዴታታት ነይርዎ።
  }
short-status-other = { $you ->
    [female] { $date } ሕጋዊ ኩነታትክን ተቐይሩ።
   *[other] { $date } ሕጋዊ ኩነታትኩም ተቐይሩ።
  }
short-decision = { $date } በዚ ቃላት’ዚ ተወሲኑ፦ “{ $what }”
short-closed = { $date } እቲ ካውንስል ነዚ መዝገብ ዓጽይዎ።
timeline-entry-page = ምዝገባ { $entry }፡ ገጽ { $page }
map-heading = { $you ->
    [female] ፋይልክን ዝሽፍኖ ግዜ
   *[other] ፋይልኩም ዝሽፍኖ ግዜ
  }
map-intro = እዚ ንነፍሲ ወከፍ ዓመት ክንደይ ምዝገባታት ከም ዘለዉን ኣብ ኣየናይ ናይ ወረቐት ቅጺ ምዃኖምን የርኢ። ሒደት ጥራይ ወይ ዋላ ሓንቲ ኣብ ዘይብሉ ቦታ፡ ዋላ ሓንቲ ኣይኣጋጠመን ማለት ኣይኮነን።
map-year = ዓመት
map-age = { $you ->
    [female] ዝመላእክንኦ ዕድመ
   *[other] ዝመላእኩምዎ ዕድመ
  }
map-volumes = ብወረቐት
map-entries = ምዝገባታት
map-line = ክንደይ፡ ብመስመር
map-volume = ቅጺ { $number }
map-volume-missing = ቅጺ { $number }፡ ዝጎደለ
map-no-volume = ብወረቐት የለን
map-quiet = (ሒደት ተመዝጊቡ)
map-quiet-years = ሒደት ጥራይ ዝተመዝገበሎም ወይ ዋላ ሓንቲ ዘይተመዝገበሎም ዓመታት፦ { $years }።
map-elsewhere = እዚኦም ናይቲ ኣብዚ ዝጎደለ ግዜ መዛግብቲ ክህልዎም ይኽእል እዩ። ንገሊኦም ዝኸውን፡ ንምስዳድ ድሉው ደብዳበታት ኣብ መወዳእታ ናይዚ ጥማር ሰነዳት ኣሎ።
people-family = { $you ->
    [female] ስድራቤትክን
   *[other] ስድራቤትኩም
  }
people-carers = { $you ->
    [female] ዝኣለዩኽን ሰባት
   *[other] ዝኣለዩኹም ሰባት
  }
people-workers = ሰራሕተኛታት
people-workers-intro = ሰራሕተኛታት ይመጹን ይኸዱን። እዚ መን ከም ዝነበሩን ስራሖም እንታይ ከም ዝነበረን ይገልጽ።
people-others = ካልኦት
index-heading = መወከሲ ምዝገባታት
index-intro = ነፍሲ ወከፍ ምዝገባ፡ ምስቲ ዘለዎ ገጽ።
entry-same = እዚ ቃላት’ዚ ኣብ ምዝገባ { $entry } እውን ኣሎ።
entry-is-now = ሕጂ ከምዚ እዩ።
entry-was-then = ሽዑ ከምዚ ነይሩ። ኣብቂዑ እዩ።
entry-words = ኣብዚ ምዝገባ ዘለዉ ቃላት።
old-word-here = { $you ->
    [female] “{ $word }” ናይ ግዜኡ ቃል እዩ (“ኣረጊት ቃላት” ርአያ)
   *[other] “{ $word }” ናይ ግዜኡ ቃል እዩ (“ኣረጊት ቃላት” ርአዩ)
  }
gaps-where = ምዝገባ { $entry }፡ ገጽ { $page }
gaps-more = ከምኡ’ውን ኣብ { $count ->
    [one] ሓደ ተወሳኺ ምዝገባ
   *[other] { $count } ተወሰኽቲ ምዝገባታት
  }
terms-heading = ሰራሕተኛታት ዝጥቀምሎም ቃላት
terms-word = ቃል
words-none = ዝተረኽበ ሓጺር ቃል ወይ ፍሉይ ቃል የለን።
old-words-heading = ኣረጊት ቃላት
old-words-note = { $you ->
    [female] ገለ ኣብ መዛግብቲ ዘለዉ ቃላት ኣብ ግዜኦም ልሙዳት ነይሮም፡ ሎሚ ግን ቅኑዓት ኣይኮኑን፤ ገሊኦም ንቆልዑ በቲ ኣብ ልዕሊኦም ዝተገብረ ነገር ይወቕስዎም ነይሮም። ብዛዕባኽን ዘይኮነስ ብዛዕባ እቶም ዝጸሓፍዎም እዮም ዝያዳ ዝነግሩ። መዝገብክን ከምቲ ዝተጻሕፎ ስለ ዝኾነ ኣይቀየርናዮምን።
   *[other] ገለ ኣብ መዛግብቲ ዘለዉ ቃላት ኣብ ግዜኦም ልሙዳት ነይሮም፡ ሎሚ ግን ቅኑዓት ኣይኮኑን፤ ገሊኦም ንቆልዑ በቲ ኣብ ልዕሊኦም ዝተገብረ ነገር ይወቕስዎም ነይሮም። ብዛዕባኹም ዘይኮነስ ብዛዕባ እቶም ዝጸሓፍዎም እዮም ዝያዳ ዝነግሩ። መዝገብኩም ከምቲ ዝተጻሕፎ ስለ ዝኾነ ኣይቀየርናዮምን።
  }
old-words-word = ቃል
old-words-then = ብዛዕባ እቲ ቃል
old-words-now = ሕጂ እንታይ ምበልና
photos-heading-access = ፎቶታት
photos-held-access = { $you ->
    [female] { $count ->
        [one] ሓደ ፎቶ ገና ኣብዚ ጥማር ሰነዳት የሎን። ኣብኡ ዘሎ ሰብ ቅድም ክሕተት፡ ወይ መን ኣብኡ ከም ዘሎ ክንፈልጥ ኣለና። ብዛዕብኡ ሕተታና፦ { $contact }።
       *[other] { $count } ፎቶታት ገና ኣብዚ ጥማር ሰነዳት የለዉን። ኣብኦም ዘሎ ሰብ ቅድም ክሕተት፡ ወይ መን ኣብኦም ከም ዘሎ ክንፈልጥ ኣለና። ብዛዕብኦም ሕተታና፦ { $contact }።
      }
   *[other] { $count ->
        [one] ሓደ ፎቶ ገና ኣብዚ ጥማር ሰነዳት የሎን። ኣብኡ ዘሎ ሰብ ቅድም ክሕተት፡ ወይ መን ኣብኡ ከም ዘሎ ክንፈልጥ ኣለና። ብዛዕብኡ ሕተቱና፦ { $contact }።
       *[other] { $count } ፎቶታት ገና ኣብዚ ጥማር ሰነዳት የለዉን። ኣብኦም ዘሎ ሰብ ቅድም ክሕተት፡ ወይ መን ኣብኦም ከም ዘሎ ክንፈልጥ ኣለና። ብዛዕብኦም ሕተቱና፦ { $contact }።
      }
  }
elsewhere-schools = { $you ->
    [female] እዞም ኣብያተ ትምህርቲ ናይ ትምህርቲ መዝገብክን ክሳብ ሕጂ ክህልዎም ይኽእል እዩ፦
   *[other] እዞም ኣብያተ ትምህርቲ ናይ ትምህርቲ መዝገብኩም ክሳብ ሕጂ ክህልዎም ይኽእል እዩ፦
  }
elsewhere-courts = { $you ->
    [female] እዞም ኣብያተ ፍርዲ ናይ ገዛእ ርእሶም ወረቓቕቲ ኣለዎም። ክትርእያኦም ካብ ቤት ፍርዲ ፍቓድ ክትሓታ ትኽእላ ኢኽን፦
   *[other] እዞም ኣብያተ ፍርዲ ናይ ገዛእ ርእሶም ወረቓቕቲ ኣለዎም። ክትርእይዎም ካብ ቤት ፍርዲ ፍቓድ ክትሓቱ ትኽእሉ ኢኹም፦
  }
slip-to = { $you ->
    [female] ነዚ ገጽ ናብዚ ስደዳኦ ወይ ኣምጽኣኦ፦ { $contact }።
   *[other] ነዚ ገጽ ናብዚ ስደድዎ ወይ ኣምጽእዎ፦ { $contact }።
  }
slip-correct-heading = { $you ->
    [female] ቅጥዒ፦ በጃኽን እዚ ኣርማ
   *[other] ቅጥዒ፦ በጃኹም እዚ ኣርሙ
  }
slip-correct = { $you ->
    [female] ኣብ መዝገብክን ጌጋ ነገር እንተ ኣልዩ ነዚ ገጽ ክትጥቀማሉ ትኽእላ ኢኽን። መልሲ ንምሃብ ሓደ ወርሒ ኣለና።
   *[other] ኣብ መዝገብኩም ጌጋ ነገር እንተ ኣልዩ ነዚ ገጽ ክትጥቀሙሉ ትኽእሉ ኢኹም። መልሲ ንምሃብ ሓደ ወርሒ ኣለና።
  }
slip-entry = ቁጽሪ ናይቲ ምዝገባ፦
slip-wrong = እንታይ ጌጋ ኣለዎ፡ ብሓቂ ከመይ ከም ዝነበረን፦
slip-name = { $you ->
    [female] ስምክን፡ ብኸመይ ከም እንረኽበክንን ዕለትን፦
   *[other] ስምኩም፡ ብኸመይ ከም እንረኽበኩምን ዕለትን፦
  }
slip-add-heading = ቅጥዒ፦ ናይ ገዛእ ርእሰይ ርእይቶ
slip-add = { $you ->
    [female] ናይ ገዛእ ርእስኽን ትረኻ ንምውሳኽ ነዚ ገጽ ክትጥቀማሉ ትኽእላ ኢኽን። ምስቲ ምዝገባ ንሓዋሩ ይዕቀብ።
   *[other] ናይ ገዛእ ርእስኹም ትረኻ ንምውሳኽ ነዚ ገጽ ክትጥቀሙሉ ትኽእሉ ኢኹም። ምስቲ ምዝገባ ንሓዋሩ ይዕቀብ።
  }
slip-view = ብኸመይ ከም ዝርእዮ፦
slip-gap-heading = { $you ->
    [female] ቅጥዒ፦ በጃኽን ነዚ ክፍተት ዳግማይ ርአያኦ
   *[other] ቅጥዒ፦ በጃኹም ነዚ ክፍተት ዳግማይ ርአይዎ
  }
slip-gap = { $you ->
    [female] ዝተኸወለ ነገር ዳግማይ ክንርእዮ እንተ ደሊኽን ነዚ ገጽ ክትጥቀማሉ ትኽእላ ኢኽን። ኣብ ቀዳማይ ግዜ ዘይወሰነ ሰብ ክርእዮ እዩ።
   *[other] ዝተኸወለ ነገር ዳግማይ ክንርእዮ እንተ ደሊኹም ነዚ ገጽ ክትጥቀሙሉ ትኽእሉ ኢኹም። ኣብ ቀዳማይ ግዜ ዘይወሰነ ሰብ ክርእዮ እዩ።
  }
slip-gap-number = ቁጽሪ ናይቲ ክፍተት፦
slip-gap-why = { $you ->
    [female] ድሮ እትፈልጣኦ ነገር፡ ወይ ስለምንታይ ከም ዘድልየክን (ክትገልጻ ግዴታ የብልክንን)፦
   *[other] ድሮ እትፈልጥዎ ነገር፡ ወይ ስለምንታይ ከም ዘድልየኩም (ክትገልጹ ግዴታ የብልኩምን)፦
  }
slip-correct-other = { $you ->
    [female] ኣብቲ መዝገብ ጌጋ ነገር እንተ ኣልዩ ነዚ ገጽ ክትጥቀማሉ ትኽእላ ኢኽን። መልሲ ንምሃብ ሓደ ወርሒ ኣለና።
   *[other] ኣብቲ መዝገብ ጌጋ ነገር እንተ ኣልዩ ነዚ ገጽ ክትጥቀሙሉ ትኽእሉ ኢኹም። መልሲ ንምሃብ ሓደ ወርሒ ኣለና።
  }
short-heading-other = እቲ ዛንታ ብሓጺሩ
short-intro-other = እዚ ካብቲ መዝገብ ዝተሰርሐ እዩ። ድሕሪ ነፍሲ ወከፍ ምሉእ ሓሳብ እቲ ዝመጸሉ ገጽ ኣሎ።
short-born-other = { $child ->
    [female] { $date } እታ ቆልዓ ተወሊዳ።
    [male] { $date } እቲ ቆልዓ ተወሊዱ።
   *[other] { $date } እቲ/እታ ቆልዓ ተወሊዱ/ተወሊዳ።
  }
short-home-other = { $child ->
    [female] { $date } እታ ቆልዓ ምስ { $home } ክትነብር ከይዳ። ሽዑ ዕድሚኣ { $age } ዓመት ነይሩ። እዚ ቦታ { $kind } ነይሩ። እዚ ዝጸንሓሉ ግዜ፦ { $length }።
    [male] { $date } እቲ ቆልዓ ምስ { $home } ክነብር ከይዱ። ሽዑ ዕድሚኡ { $age } ዓመት ነይሩ። እዚ ቦታ { $kind } ነይሩ። እዚ ዝጸንሓሉ ግዜ፦ { $length }።
   *[other] { $date } እቲ/እታ ቆልዓ ምስ { $home } ክነብር/ክትነብር ከይዱ/ከይዳ። ሽዑ ዕድሚኡ/ዕድሚኣ { $age } ዓመት ነይሩ። እዚ ቦታ { $kind } ነይሩ። እዚ ዝጸንሓሉ ግዜ፦ { $length }።
  }
short-home-now-other = { $child ->
    [female] { $date } እታ ቆልዓ ምስ { $home } ክትነብር ከይዳ። ሽዑ ዕድሚኣ { $age } ዓመት ነይሩ። እዚ ቦታ { $kind } እዩ። መወዳእታ ኣይተመዝገበን።
    [male] { $date } እቲ ቆልዓ ምስ { $home } ክነብር ከይዱ። ሽዑ ዕድሚኡ { $age } ዓመት ነይሩ። እዚ ቦታ { $kind } እዩ። መወዳእታ ኣይተመዝገበን።
   *[other] { $date } እቲ/እታ ቆልዓ ምስ { $home } ክነብር/ክትነብር ከይዱ/ከይዳ። ሽዑ ዕድሚኡ/ዕድሚኣ { $age } ዓመት ነይሩ። እዚ ቦታ { $kind } እዩ። መወዳእታ ኣይተመዝገበን።
  }
short-school-other = { $child ->
    [female] { $date } እታ ቆልዓ ኣብ { $school } ትምህርቲ ጀሚራ።
    [male] { $date } እቲ ቆልዓ ኣብ { $school } ትምህርቲ ጀሚሩ።
   *[other] { $date } እቲ/እታ ቆልዓ ኣብ { $school } ትምህርቲ ጀሚሩ/ጀሚራ።
  }
short-status-child-in-need-other = { $child ->
    [female] { $date } እቲ ካውንስል ነታ ቆልዓ ከም ሓገዝ ዘድልያ ቆልዓ ቆጺሩ። ሽዑ ክሕግዝ ሕጊ ይሓቶ።
    [male] { $date } እቲ ካውንስል ነቲ ቆልዓ ከም ሓገዝ ዘድልዮ ቆልዓ ቆጺሩ። ሽዑ ክሕግዝ ሕጊ ይሓቶ።
   *[other] { $date } እቲ ካውንስል ነቲ/ነታ ቆልዓ ከም ሓገዝ ዘድልዮ/ዘድልያ ቆልዓ ቆጺሩ። ሽዑ ክሕግዝ ሕጊ ይሓቶ።
  }
short-status-child-protection-other = { $child ->
    [female] { $date } ነታ ቆልዓ ካብ ጉድኣት ንምሕላው ዝተዳለወ ትልሚ ነይሩ።
    [male] { $date } ነቲ ቆልዓ ካብ ጉድኣት ንምሕላው ዝተዳለወ ትልሚ ነይሩ።
   *[other] { $date } ነቲ/ነታ ቆልዓ ካብ ጉድኣት ንምሕላው ዝተዳለወ ትልሚ ነይሩ።
  }
short-status-section-20-other = { $child ->
    [female] { $date } እቲ ካውንስል ነታ ቆልዓ ኣልይዋ፡ ወለዲ ድማ ተሰማሚዖም።
    [male] { $date } እቲ ካውንስል ነቲ ቆልዓ ኣልይዎ፡ ወለዲ ድማ ተሰማሚዖም።
   *[other] { $date } እቲ ካውንስል ነቲ/ነታ ቆልዓ ኣልይዎ/ኣልይዋ፡ ወለዲ ድማ ተሰማሚዖም።
  }
short-status-police-protection-other = { $child ->
    [female] { $date } ፖሊስ ነታ ቆልዓ ካብ ሓደጋ ሓልዮማ።
    [male] { $date } ፖሊስ ነቲ ቆልዓ ካብ ሓደጋ ሓልዮሞ።
   *[other] { $date } ፖሊስ ነቲ/ነታ ቆልዓ ካብ ሓደጋ ሓልዮሞ/ሓልዮማ።
  }
short-status-emergency-protection-order-other = { $child ->
    [female] { $date } ቤት ፍርዲ እታ ቆልዓ ብኡንብኡ ካብ ሓደጋ ክትሕሎ ከም ዘለዋ ኣዚዙ።
    [male] { $date } ቤት ፍርዲ እቲ ቆልዓ ብኡንብኡ ካብ ሓደጋ ክሕሎ ከም ዘለዎ ኣዚዙ።
   *[other] { $date } ቤት ፍርዲ እቲ/እታ ቆልዓ ብኡንብኡ ካብ ሓደጋ ክሕሎ/ክትሕሎ ከም ዘለዎ/ዘለዋ ኣዚዙ።
  }
short-status-supervision-order-other = { $child ->
    [female] { $date } ብትእዛዝ ክትትል፡ እቲ ካውንስል ነታ ቆልዓ ክከታተላ ነይርዎ።
    [male] { $date } ብትእዛዝ ክትትል፡ እቲ ካውንስል ነቲ ቆልዓ ክከታተሎ ነይርዎ።
   *[other] { $date } ብትእዛዝ ክትትል፡ እቲ ካውንስል ነቲ/ነታ ቆልዓ ክከታተሎ/ክከታተላ ነይርዎ።
  }
short-status-adoption-order-other = { $child ->
    [female] { $date } እታ ቆልዓ ብጉዲፈቻ ተወሲዳ።
    [male] { $date } እቲ ቆልዓ ብጉዲፈቻ ተወሲዱ።
   *[other] { $date } እቲ/እታ ቆልዓ ብጉዲፈቻ ተወሲዱ/ተወሲዳ።
  }
short-status-special-guardianship-order-other = { $child ->
    [female] { $date } እታ ቆልዓ ፍሉይ ሞግዚት ነይርዋ።
    [male] { $date } እቲ ቆልዓ ፍሉይ ሞግዚት ነይርዎ።
   *[other] { $date } እቲ/እታ ቆልዓ ፍሉይ ሞግዚት ነይርዎ/ነይርዋ።
  }
short-status-care-leaver-other = { $child ->
    [female] { $date } እታ ቆልዓ ካብ ክንክን ወጺኣ ነይራ፡ እቲ ካውንስል ድማ ገና ግዴታታት ነይርዎ።
    [male] { $date } እቲ ቆልዓ ካብ ክንክን ወጺኡ ነይሩ፡ እቲ ካውንስል ድማ ገና ግዴታታት ነይርዎ።
   *[other] { $date } እቲ/እታ ቆልዓ ካብ ክንክን ወጺኡ/ወጺኣ ነይሩ/ነይራ፡ እቲ ካውንስል ድማ ገና ግዴታታት ነይርዎ።
  }
short-status-other-other = { $date } እቲ ሕጋዊ ኩነታት ተቐይሩ።
map-heading-other = እቲ ፋይል ዝሽፍኖ ግዜ
map-age-other = { $child ->
    [female] እታ ቆልዓ ዝመልአቶ ዕድመ
    [male] እቲ ቆልዓ ዝመልኦ ዕድመ
   *[other] እቲ/እታ ቆልዓ ዝመልኦ/ዝመልአቶ ዕድመ
  }
people-family-other = ስድራቤት
people-carers-other = { $child ->
    [female] ነታ ቆልዓ ዝኣለይዋ ሰባት
    [male] ነቲ ቆልዓ ዝኣለይዎ ሰባት
   *[other] ነቲ/ነታ ቆልዓ ዝኣለይዎ/ዝኣለይዋ ሰባት
  }
old-words-note-other = ገለ ኣብ መዛግብቲ ዘለዉ ቃላት ኣብ ግዜኦም ልሙዳት ነይሮም፡ ሎሚ ግን ቅኑዓት ኣይኮኑን። እቲ መዝገብ ከምቲ ዝተጻሕፎ ስለ ዝኾነ ኣይቀየርናዮምን።
elsewhere-schools-other = እዞም ኣብያተ ትምህርቲ ናይ ትምህርቲ መዝገብ ክሳብ ሕጂ ክህልዎም ይኽእል እዩ፦
field-life_letters = ናይ መጻኢ ህይወት ደብዳበ
field-who_i_am = ጸሓፊ መን እዩ
field-parts = እቲ ደብዳበ ዝብሎ
field-parents_said = ወለዲ ዝተመነይዎን ዝበልዎን
field-closing = እቲ ደብዳበ ብኸመይ ይዛዘም
field-pen_picture = ብቓላት ዝተሳእለ መግለጺ
field-reason_for_involvement = እቲ ካውንስል ስለምንታይ ከም ዝኣተወ
field-family_views = { $you ->
    [female] ስድራቤትክን ዝሓሰብዎ
   *[other] ስድራቤትኩም ዝሓሰብዎ
  }
field-family_views-other = ስድራቤት ዝሓሰብዎ
field-work_done = ዝተገብረ ስራሕ
field-letter = ደብዳበ ካብ ኣለይቲ
field-nobody = ኣብኡ ዘሎ ሰብ የለን
field-belongs_to = ዋና
field-permissions = { $you ->
    [female] ክትሕዛኦ ዝተሰማምዐ
   *[other] ክትሕዝዎ ዝተሰማምዐ
  }
field-permissions-other = ዝተሰማምዐ
field-covered = ዝተሸፈነ
field-sex = ጾታ
field-preferred_words = { $you ->
    [female] እትመርጻኦም ቃላት
   *[other] እትመርጽዎም ቃላት
  }
field-preferred_words-other = { $child ->
    [female] እታ ቆልዓ እትመርጾም ቃላት
    [male] እቲ ቆልዓ ዝመርጾም ቃላት
   *[other] እቲ/እታ ቆልዓ ዝመርጾም/እትመርጾም ቃላት
  }
field-instead_of = ኣብ ክንዲ
field-say = ዝበሃል
map-silences = ንዚ ግዜያት’ዚ እቲ ፋይል ዋላ ሓደ ምዝገባ የብሉን፦
short-home-at = { $you ->
    [female] { $date } ኣብ { $home } ክትነብራ ኬድክን። ሽዑ ዕድመኽን { $age } ዓመት ነይሩ። እዚ ቦታ { $kind } ነይሩ። ኣብኡ ዝነበርክንሉ ግዜ፦ { $length }።
   *[other] { $date } ኣብ { $home } ክትነብሩ ኬድኩም። ሽዑ ዕድመኹም { $age } ዓመት ነይሩ። እዚ ቦታ { $kind } ነይሩ። ኣብኡ ዝነበርኩምሉ ግዜ፦ { $length }።
  }
short-home-at-now = { $you ->
    [female] { $date } ኣብ { $home } ክትነብራ ኬድክን። ሽዑ ዕድመኽን { $age } ዓመት ነይሩ። እዚ ቦታ { $kind } እዩ። መወዳእታ ኣይተመዝገበን።
   *[other] { $date } ኣብ { $home } ክትነብሩ ኬድኩም። ሽዑ ዕድመኹም { $age } ዓመት ነይሩ። እዚ ቦታ { $kind } እዩ። መወዳእታ ኣይተመዝገበን።
  }
short-home-at-other = { $child ->
    [female] { $date } እታ ቆልዓ ኣብ { $home } ክትነብር ከይዳ። ሽዑ ዕድሚኣ { $age } ዓመት ነይሩ። እዚ ቦታ { $kind } ነይሩ። እዚ ዝጸንሓሉ ግዜ፦ { $length }።
    [male] { $date } እቲ ቆልዓ ኣብ { $home } ክነብር ከይዱ። ሽዑ ዕድሚኡ { $age } ዓመት ነይሩ። እዚ ቦታ { $kind } ነይሩ። እዚ ዝጸንሓሉ ግዜ፦ { $length }።
   *[other] { $date } እቲ/እታ ቆልዓ ኣብ { $home } ክነብር/ክትነብር ከይዱ/ከይዳ። ሽዑ ዕድሚኡ/ዕድሚኣ { $age } ዓመት ነይሩ። እዚ ቦታ { $kind } ነይሩ። እዚ ዝጸንሓሉ ግዜ፦ { $length }።
  }
short-home-at-now-other = { $child ->
    [female] { $date } እታ ቆልዓ ኣብ { $home } ክትነብር ከይዳ። ሽዑ ዕድሚኣ { $age } ዓመት ነይሩ። እዚ ቦታ { $kind } እዩ። መወዳእታ ኣይተመዝገበን።
    [male] { $date } እቲ ቆልዓ ኣብ { $home } ክነብር ከይዱ። ሽዑ ዕድሚኡ { $age } ዓመት ነይሩ። እዚ ቦታ { $kind } እዩ። መወዳእታ ኣይተመዝገበን።
   *[other] { $date } እቲ/እታ ቆልዓ ኣብ { $home } ክነብር/ክትነብር ከይዱ/ከይዳ። ሽዑ ዕድሚኡ/ዕድሚኣ { $age } ዓመት ነይሩ። እዚ ቦታ { $kind } እዩ። መወዳእታ ኣይተመዝገበን።
  }
entry-no-basis = ስለምንታይ፦ ዝጸሓፎ ሰብ የለን።
entry-no-by = ዝወሰነ፦ ዝጸሓፎ ሰብ የለን።
contents-heading = እንታይ ኣበይ ኣሎ
contents-intro = { $you ->
    [female] ካብ ዝኾነ ቦታ ክትጅምራ ትኽእላ ኢኽን። እቶም ክፋላት ኣብዞም ገጻት ኣለዉ፦
   *[other] ካብ ዝኾነ ቦታ ክትጅምሩ ትኽእሉ ኢኹም። እቶም ክፋላት ኣብዞም ገጻት ኣለዉ፦
  }
letter-repeats = { $you ->
    [female] { $count ->
        [one] ሓደ ተወሳኺ ክፍተት፡ ኣብ ካልእ ምዝገባ ከተንብባኦም ንእትኽእላ ቃላት ይውክል።
       *[other] { $count } ተወሰኽቲ ክፍተታት፡ ኣብ ካልእ ምዝገባ ከተንብባኦም ንእትኽእላ ቃላት ይውክሉ።
      }
   *[other] { $count ->
        [one] ሓደ ተወሳኺ ክፍተት፡ ኣብ ካልእ ምዝገባ ከተንብብዎም ንእትኽእሉ ቃላት ይውክል።
       *[other] { $count } ተወሰኽቲ ክፍተታት፡ ኣብ ካልእ ምዝገባ ከተንብብዎም ንእትኽእሉ ቃላት ይውክሉ።
      }
  }
map-missing-volumes = እዞም ናይ ወረቐት ቅጽታት ጎዲሎም። “ዝጎደለ” ዝብል ክፋል ንምርካቦም እንታይ ከም ዝገበርና ይገልጽ።
field-brief = ብሓጺሩ

# The documents on the file. Their pages go out in a volume of their own.
field-bundle = ገጻቱ
field-bundle-gaps = ኣብኡ ዝተኸወለ
field-contents = ዝብሎ
field-part = ክፋል
field-says = ቃላት
field-within = ኣብ ውሽጢ ፋይል
part-within = ምስኡ ዝመጸ ፋይል { $number }፡ { $part }
bundle-where = ሰነድ { $number } ኣብቲ ቅጺ ሰነዳት
bundle-title = { $title }፦ እቶም ሰነዳት
bundle-heading = ሰነድ { $number }፦ { $title }
bundle-kind = ዓይነቱ፦ { $kind }።
bundle-date = ዕለቱ፦ { $date }።
bundle-by = ጸሓፊ፦ { $who }።
bundle-pages = { $count ->
    [one] ሓደ ገጽ።
   *[other] { $count } ገጻት።
  }
bundle-no-gaps = ካብኡ ዝተኸወለ ነገር የለን።
bundle-gaps = ኣብኡ ዝተኸወለ፦ { $numbers }። ኣብቲ ጥማር ሰነዳት ዘሎ ዝርዝር ክፍተታት ስለምንታይ ከም ዝተኸወለ፡ መን ከም ዝወሰኖን ዳግማይ ብኸመይ ከም ዝሕተትን ይገልጽ።
bundle-unread = { $count ->
    [one] ሓደ ቃል ንምንጋሩ ብዝኣክል ብንጹር ክንበብ ኣይተኻእለን። “ዘይንበብ” ዝብል ምልክት ኣለዎ።
   *[other] { $count } ቃላት ንምንጋሮም ብዝኣክል ብንጹር ክንበቡ ኣይተኻእለን። “ዘይንበብ” ዝብል ምልክት ኣለዎም።
  }
bundle-label = ሰነድ { $number }
bundle-front-heading = { $you ->
    [female] ኣብ ፋይልክን ዘለዉ ሰነዳት
   *[other] ኣብ ፋይልኩም ዘለዉ ሰነዳት
  }
bundle-front-count = { $you ->
    [female] { $count ->
        [one] እዚ ቅጺ ካብ ፋይልክን ሓደ ሰነድ ኣለዎ። ምስ ጥማር ሰነዳትክን ዝኸይድ እዩ።
       *[other] እዚ ቅጺ ካብ ፋይልክን { $count } ሰነዳት ኣለዉዎ፡ እቲ ዝኣረገ ቅድም። ምስ ጥማር ሰነዳትክን ዝኸይድ እዩ።
      }
   *[other] { $count ->
        [one] እዚ ቅጺ ካብ ፋይልኩም ሓደ ሰነድ ኣለዎ። ምስ ጥማር ሰነዳትኩም ዝኸይድ እዩ።
       *[other] እዚ ቅጺ ካብ ፋይልኩም { $count } ሰነዳት ኣለዉዎ፡ እቲ ዝኣረገ ቅድም። ምስ ጥማር ሰነዳትኩም ዝኸይድ እዩ።
      }
  }
bundle-front-how = ብዘይካ እቲ ዝተኸወለ፡ እቶም ገጻት ከምቲ ዝነበርዎ እዮም። ነፍሲ ወከፍ ሰነድ፡ እንታይ ምዃኑ፡ መን ከም ዝጸሓፎን መዓስን ብዝገልጽ ገጽ ይጅምር።
bundle-front-marks = { $you ->
    [female] ሓደ ነገር ኣብ ዝተኸወለሉ ቦታ፡ ቁጽሪ ዘለዎ ሓሙዅሽታይ ምልክት ትርእያ። እቲ ቁጽሪ ናይቲ ኣብ ጥማር ሰነዳትክን ዘሎ ዝርዝር ክፍተታት እዩ። እቶም ቃላት ዝኾነ ንውሓት ይሃልዎም፡ እቲ ምልክት ኩሉ ግዜ ሓደ ስፍሓት ኣለዎ።
   *[other] ሓደ ነገር ኣብ ዝተኸወለሉ ቦታ፡ ቁጽሪ ዘለዎ ሓሙዅሽታይ ምልክት ትርእዩ። እቲ ቁጽሪ ናይቲ ኣብ ጥማር ሰነዳትኩም ዘሎ ዝርዝር ክፍተታት እዩ። እቶም ቃላት ዝኾነ ንውሓት ይሃልዎም፡ እቲ ምልክት ኩሉ ግዜ ሓደ ስፍሓት ኣለዎ።
  }
bundle-front-unread = { $you ->
    [female] ቃላት ናይ ስካን ክንበቡ ኣብ ዘይተኻእለሉ፡ “ዘይንበብ” ዝብል ምልክት ኣለዎም። ነቲ መበቆላዊ ክትርእያኦ ክትሓታ ትኽእላ ኢኽን።
   *[other] ቃላት ናይ ስካን ክንበቡ ኣብ ዘይተኻእለሉ፡ “ዘይንበብ” ዝብል ምልክት ኣለዎም። ነቲ መበቆላዊ ክትርእይዎ ክትሓቱ ትኽእሉ ኢኹም።
  }
bundle-front-again = { $you ->
    [female] ሓደ ነገር ክንገር ኣለዎ ኢልክን እንተ ሓሲብክን፡ ዳግማይ ክንርእዮ ሕተታና። ጥማር ሰነዳትክን ብኸመይ ከም ዝግበር ይገልጽ።
   *[other] ሓደ ነገር ክንገር ኣለዎ ኢልኩም እንተ ሓሲብኩም፡ ዳግማይ ክንርእዮ ሕተቱና። ጥማር ሰነዳትኩም ብኸመይ ከም ዝግበር ይገልጽ።
  }
bundle-mark = ዝተኸወለ
bundle-mark-unread = ዘይንበብ
bundle-picture = ካብቲ ፋይል ዝመጸ፡ ዘይተገልጸ ስእሊ
bundle-page-withheld = እዚ ገጽ ምሉእ ብምሉእ ተኸዊሉ ኣሎ። ኣብቲ ጥማር ሰነዳት ዘሎ ዝርዝር ክፍተታት ስለምንታይ ምዃኑ ይገልጽ።
bundle-page-unread = { $you ->
    [female] እዚ ገጽ እንታይ ከም ዘርኢ ርግጸኛ ንምዃን ብዝኣክል ክንበብ ኣይተኻእለን፡ ስለዚ ምሉእ ብምሉእ ተኸዊሉ ኣሎ። ነቲ መበቆላዊ ክንርእዮ ሕተታና።
   *[other] እዚ ገጽ እንታይ ከም ዘርኢ ርግጸኛ ንምዃን ብዝኣክል ክንበብ ኣይተኻእለን፡ ስለዚ ምሉእ ብምሉእ ተኸዊሉ ኣሎ። ነቲ መበቆላዊ ክንርእዮ ሕተቱና።
  }
bundle-footer = { $label }፡ ገጽ { $page } ካብ { $pages } · { $number }
letter-documents = { $you ->
    [female] { $count ->
        [one] ሓደ ሰነድ ካብ ፋይልክን ከምቲ ዝነበሮ ኣብ ናይ ገዛእ ርእሱ ቅጺ ኣሎ።
       *[other] { $count } ሰነዳት ካብ ፋይልክን ከምቲ ዝነበርዎ ኣብ ናይ ገዛእ ርእሶም ቅጺ ኣለዉ።
      }
   *[other] { $count ->
        [one] ሓደ ሰነድ ካብ ፋይልኩም ከምቲ ዝነበሮ ኣብ ናይ ገዛእ ርእሱ ቅጺ ኣሎ።
       *[other] { $count } ሰነዳት ካብ ፋይልኩም ከምቲ ዝነበርዎ ኣብ ናይ ገዛእ ርእሶም ቅጺ ኣለዉ።
      }
  }
PartKind-page = ገጽ
PartKind-seen = ቃላት ኣብ ስእልታት ናይ ገጽ
PartKind-photo = ስእሊ
PartKind-picture = ስእሊ
PartKind-body = ጽሑፍ
PartKind-header = ላዕለዋይ ወሰን ገጽ
PartKind-footer = ታሕተዋይ ወሰን ገጽ
PartKind-note = መዘኻኸሪ
PartKind-text-box = ኣብ ሳንዱቕ ዘሎ ጽሑፍ
PartKind-comment = ርእይቶ ኣብ ጽሑፍ
PartKind-deleted = ኣብ ምጽሓፍ ዝወጸ
PartKind-inserted = ኣብ ምጽሓፍ ዝኣተወ
PartKind-revision = ለውጥታት ናይቲ ፋይል
PartKind-hidden = ዝተሓብአ ጽሑፍ
PartKind-properties = እቲ ፋይል ብዛዕባ ርእሱ ዝብሎ
PartKind-description = መግለጺ ናይ ስእሊ
PartKind-field = ቦታ መእተዊ ወይ መላግቦ
PartKind-sheet = ሰሌዳ
PartKind-hidden-sheet = ዝተሓብአ ሰሌዳ
PartKind-mail-head = ርእሲ ናይቲ ኢመይል
PartKind-mail-body = እቲ ኢመይል ዝብሎ
PartKind-mail-html = እቲ ቅርጺ ዘለዎ ኢመይል ጥራይ ዝብሎ
PartKind-quoted = ኣብኡ ዝተጠቕሰ ዝኣረገ ኢመይል
PartKind-attachment = ስም ናይ ምስኡ ዝመጸ ፋይል

# Wording of the subject-access pack: Bengali.
# review: draft. No named person has reviewed this wording yet.

title-subject-access = রেকর্ড: { $name }
running-subject-access = আপনার রেকর্ড

kind-fact = ঘটনা
kind-opinion = মতামত
kind-assessment = মূল্যায়ন
kind-judgement = বিচার
kind-decision = সিদ্ধান্ত
told-by = বলেছেন
first-hand = নিজে দেখা বা শোনা
second-hand = অন্যের কাছে শোনা
written-by = লিখেছেন
see-entry = এন্ট্রি { $number }
see-entry-unknown = এমন একটি এন্ট্রি, যা এই প্যাকে নেই
timeline-home = আপনি এখানে থাকতে যান:
timeline-school = আপনি এখানে পড়া শুরু করেন:
timeline-status = আপনার আইনি অবস্থা হয়:
timeline-order = একটি আদালত এই আদেশ দেয়:
timeline-decision = এই সিদ্ধান্ত হয়:

# The labels of fields.
field-reviews = আবার দেখা হয়েছে
field-names = নাম
field-called = যে নামে ডাকা হয়
field-born = জন্মের তারিখ
field-birth = জন্ম
field-identifiers = নম্বর
field-ethnicity = জাতিগত পরিচয়
field-religion = ধর্ম
field-communication = কীভাবে যোগাযোগ করতে হবে
field-opened = রেকর্ড খোলা হয়েছে
field-closed = রেকর্ড বন্ধ হয়েছে
field-adopted = দত্তক নেওয়া হয়েছে
field-about_me = আমার কথা
field-hopes = আশা
field-why = কেন
field-full = পুরো নাম
field-used = কোন নাম
field-evidence = যা থেকে বোঝা যায়
field-from = যখন থেকে
field-to = যখন পর্যন্ত
field-place = জায়গা
field-time = সময়
field-weight = ওজন
field-story = কেমন ছিল
field-kind = ধরন
field-value = নম্বর
field-language = ভাষা
field-languages = ভাষা
field-preferred_language = যে ভাষায় পড়তে চান
field-forms = পড়ার উপায়
field-font = অক্ষরের ধরন
field-methods = যোগাযোগের উপায়
field-interpreter = দোভাষী দরকার
field-support = যা সাহায্য করে
field-aliases = আরও যে নামে ডাকা হয়
field-relationship = আপনার কী হন
field-standing = এই রেকর্ডে ভূমিকা
field-role = কাজ
field-agency = যেখানে কাজ করেন
field-close = আপনার বিশেষ কাছের
field-known_to_child = আপনি তাঁকে কীভাবে চেনেন, তা নিয়ে আমরা যা লিখেছি
field-living = বেঁচে আছেন
field-died = মারা গেছেন
field-notice_given = তাঁর কথা রেখে দেওয়া হয়, এ কথা তাঁকে জানানো হয়েছে
field-contact = তাঁর সঙ্গে যোগাযোগের উপায়
field-portrait = তাঁর কথা
field-who = কে
field-area = এলাকা
field-address = ঠিকানা
field-basis = কেন, আর কিসের ভিত্তিতে
field-carers = যিনি দেখাশোনা করতেন
field-household = সেখানে আরও থাকতেন
field-name = নাম
field-provider = যে সংস্থা ব্যবস্থা করেছে
field-why_started = কেন শুরু হয়েছিল
field-why_ended = কেন শেষ হয়েছিল
field-memory = একটি স্মৃতি
field-status = কেমন গেল
field-order = আদেশ
field-court = আদালত
field-made = আদেশের তারিখ
field-expires = শেষ হওয়ার তারিখ
field-number = নম্বর
field-judge = যিনি সিদ্ধান্ত নিয়েছেন
field-meaning = এর মানে
field-document = ডকুমেন্টের ধরন
field-date = তারিখ
field-recorded = লিখে রাখার তারিখ
field-by = লিখেছেন
field-text = যা লেখা হয়েছে
field-matter = বিষয়
field-practitioner = স্বাস্থ্যকর্মী
field-with = যাঁর সঙ্গে
field-how = কত ঘন ঘন, আর কীভাবে
field-venue = কোথায়
field-supervised = সাহায্য করতে একজন কর্মী সেখানে ছিলেন
field-decided_by = যিনি সিদ্ধান্ত নিয়েছেন
field-plan = পরিকল্পনা
field-outcomes = ফলাফল
field-contingency = পরিকল্পনা কাজ না করলে
field-title = শিরোনাম
field-tasks = কাজ
field-progress = অগ্রগতি
field-task = কাজ
field-due = যে তারিখের মধ্যে
field-done = যে তারিখে করা হয়েছে
field-state = কেমন চলছে
field-review = রিভিউ
field-chaired_by = যিনি পরিচালনা করেছেন
field-present = যাঁরা ছিলেন
field-child_took_part = আপনি কীভাবে অংশ নিয়েছেন
field-discussion = যা নিয়ে কথা হয়েছে
field-recommendations = সুপারিশ
field-recommendation = সুপারিশ
field-outcome = ফলাফল
field-what = কী
field-options = বিকল্প
field-child_view = আপনি যা চেয়েছিলেন
field-serves = যার অংশ
field-option = বিকল্প
field-preferred_by = যাঁর পছন্দ ছিল
field-chosen = বেছে নেওয়া হয়েছে
field-reason = কারণ
field-statutory = আইন অনুযায়ী বাধ্যতামূলক ভিজিট
field-purpose = কী জন্য
field-interpreter_used = দোভাষী ছিলেন
field-seen = আপনার সঙ্গে দেখা হয়েছে
field-seen_alone = আপনার সঙ্গে একা দেখা হয়েছে
field-not_seen_reason = আপনার সঙ্গে কেন দেখা হয়নি
field-info_given = কর্মী যা জানিয়েছেন
field-info_received = কর্মীকে যা জানানো হয়েছে
field-narrative = যা নিয়ে কথা হয়েছে
field-child_views = আপনি যা ভেবেছেন ও চেয়েছেন
field-views_method = আপনার মত কীভাবে জানা হয়েছে
field-carer_views = মা-বাবা বা কেয়ারাররা যা ভেবেছেন
field-changes = যা বদলেছিল
field-relationship_note = আপনার আর কর্মীর সম্পর্ক কেমন ছিল
field-analysis = কর্মী যা বুঝেছেন
field-required_actions = যা করা দরকার ছিল
field-signed = সই করার তারিখ
field-read_with_child = আপনার সঙ্গে পড়ার তারিখ
field-channel = কীভাবে
field-told_by = বলেছেন
field-subject = বিষয়
field-actions = যা ঠিক হয়েছে
field-achievement = অর্জন
field-said_to = যাঁকে বলা হয়েছে
field-words = আপনার কথা
field-signed_off_by = যিনি অনুমোদন করেছেন
field-life_for_child = আপনার জীবন কেমন ছিল
field-engagement_child = আপনি কীভাবে অংশ নিয়েছেন
field-engagement_family = আপনার পরিবার কীভাবে অংশ নিয়েছে
field-new_concerns = নতুন উদ্বেগ
field-no_new_concerns = কোনো নতুন উদ্বেগ ছিল না
field-review_reflection = গত রিভিউয়ের কথা
field-next_three_months = আগামী তিন মাস
field-shared_on = জানানোর তারিখ
field-pages = পৃষ্ঠার সংখ্যা
field-volume = কাগজের খণ্ড
field-alt = ছবিতে যা দেখা যায়
field-shows = ছবিতে যে আছেন
field-thing = জিনিস
field-kept_at = যেখানে আছে
field-held_since = যখন থেকে রাখা আছে
field-returned = ফেরত দেওয়ার তারিখ
field-missing = পাওয়া যায়নি
field-search = খুঁজতে যা করা হয়েছে
field-function = তাঁরা যা করতেন
field-item = বিধিনিষেধ দেওয়া এন্ট্রি
field-because = যার ভিত্তিতে
field-adviser = যে ম্যানেজার পরামর্শ দিয়েছেন
field-advised = পরামর্শের তারিখ
field-placed_by = যিনি বিধিনিষেধ দিয়েছেন
field-placed = বিধিনিষেধ দেওয়ার তারিখ
field-on = তারিখ
field-consulted = লেখক যা বলেছেন
field-shared = যা জানানো হয়েছে
field-consent = সম্মতি
field-entry = এন্ট্রি
field-steps = যা করা হয়েছে
field-told_on = বলার তারিখ
field-movement = যা হয়েছে
field-approved_by = যিনি অনুমোদন দিয়েছেন
field-due_back = ফেরত আসার তারিখ
field-told = যাঁকে জানানো হয়েছে
field-ended = ফেরত আসা বা পৌঁছানোর তারিখ
field-confirmed_by = যিনি নিশ্চিত করেছেন

# The kinds of entries.
entry-placements = বাড়ি
entry-legal_statuses = আইনি অবস্থা
entry-orders = আদালতের আদেশ
entry-schools = স্কুল
entry-education = পড়াশোনা
entry-health = স্বাস্থ্য
entry-family_time = পরিবার বা বন্ধুদের সঙ্গে সময়
entry-plans = পরিকল্পনা
entry-reviews = রিভিউ মিটিং
entry-decisions = সিদ্ধান্ত
entry-visits = ভিজিট
entry-contacts = ফোন, চিঠি বা মিটিং
entry-events = ঘটনা
entry-achievements = অর্জন
entry-own_words = আপনার নিজের কথা
entry-summaries = আপনার কর্মীর লেখা সারসংক্ষেপ
entry-documents = ডকুমেন্ট
entry-photos = ছবি
entry-corrections = কিছু ঠিক করার অনুরোধ
entry-movements = রেকর্ড কোথায় গেছে
entry-restrictions = দেখার ওপর বিধিনিষেধ
entry-any = এন্ট্রি
entry-belongings = আপনার জিনিস
entry-households = পরিবারের বাড়িতে কে থাকতেন
entry-parental_responsibility = মা-বাবার আইনি দায়িত্ব
entry-volumes = কাগজের খণ্ড
entry-providers = আমাদের হয়ে কাজ করেছেন এমন কেউ
entry-sharing = আপনার রেকর্ড কে দেখেছেন

# The letter and the parts around the entries.
letter-heading = চিঠি
letter-dear = প্রিয় { $recipient },
letter-dear-nobody = প্রিয় পাঠক,
letter-asked = { $asked } তারিখে আপনি আপনার রেকর্ড দেখতে চেয়েছিলেন। এই সেই রেকর্ড।
letter-asked-undated = আপনি আপনার রেকর্ড দেখতে চেয়েছিলেন। এই সেই রেকর্ড।
letter-found = আমরা { $entries }টি এন্ট্রি পেয়েছি। এন্ট্রির সময়: { $covers }।
letter-gaps = { $gaps ->
    [one] { $gaps }টি অংশ দেখানো হয়নি। তার একটি নম্বর আছে। কেন দেখানো হয়নি আর কীভাবে আবার চাওয়া যায়, তা শেষের দিকের তালিকায় বলা আছে।
   *[other] { $gaps }টি অংশ দেখানো হয়নি। প্রত্যেকটির একটি নম্বর আছে। কেন দেখানো হয়নি আর কীভাবে আবার চাওয়া যায়, তা শেষের দিকের তালিকায় বলা আছে।
  }
letter-no-gaps = কিছুই আটকে রাখা হয়নি।
letter-waiting = { $count ->
    [one] এর মধ্যে { $count }টির ব্যাপারে আমরা এখনও একজনকে জিজ্ঞেস করছি, আর সে বিষয়ে আপনাকে লিখে জানাব।
   *[other] এর মধ্যে { $count }টির ব্যাপারে আমরা এখনও কাউকে জিজ্ঞেস করছি, আর সে বিষয়ে আপনাকে লিখে জানাব।
  }
letter-searched = আমরা এসব জায়গায় খুঁজেছি:
letter-missing = { $count ->
    [one] কাগজের { $count }টি খণ্ড পাওয়া যায়নি। সেটি খুঁজতে আমরা কী করেছি, তা “যা পাওয়া যায়নি” অংশে বলা আছে।
   *[other] কাগজের { $count }টি খণ্ড পাওয়া যায়নি। সেগুলো খুঁজতে আমরা কী করেছি, তা “যা পাওয়া যায়নি” অংশে বলা আছে।
  }
letter-help = কেউ আপনার সঙ্গে এটা পড়ুক তা চাইলে, বা এটা অন্যভাবে পেতে চাইলে, আমাদের বলুন: { $contact }।

before-heading = পড়ার আগে
before-feel = রেকর্ড লেখেন কর্মীরা, কঠিন সময়ের কথা নিয়ে। এতে মনে জোরালো অনুভূতি আসতে পারে। আপনার যেমন মনে আছে, রেকর্ড তেমন না-ও হতে পারে। কিছু শব্দ সেই সময়ের, আর তা কষ্ট দিতে পারে।
before-stop = আপনি যেকোনো সময় থামতে পারেন। আপনাকে একা পড়তে হবে না। এই মানুষেরা আপনাকে সহায়তা করতে পারেন:

how-heading = এটা কীভাবে পড়বেন
how-order = এন্ট্রিগুলো তারিখ অনুযায়ী সাজানো, সবচেয়ে পুরোনোটি আগে। প্রত্যেকটির একটি নম্বর আছে। বন্ধনীর ভেতরের শব্দ বলে দেয়, কথাটি কী ধরনের আর কোথা থেকে এসেছে।
how-fact = ঘটনা:
how-fact-means = যা ঘটেছে বা দেখা গেছে।
how-opinion = মতামত:
how-opinion-means = কেউ যা ভেবেছেন বা যা তাঁর মনে হয়েছে।
how-assessment = মূল্যায়ন:
how-assessment-means = একজন কর্মী যা বুঝেছেন।
how-judgement = বিচার:
how-judgement-means = শেষ পর্যন্ত যে ধারণায় পৌঁছানো হয়েছে।
how-decision = সিদ্ধান্ত:
how-decision-means = যা ঠিক করা হয়েছে।
how-first-hand = নিজে দেখা বা শোনা:
how-first-hand-means = যিনি লিখেছেন তিনি নিজে তা দেখেছেন বা শুনেছেন। অন্য কেউ তাঁকে বলে থাকলে, কে বলেছেন তা লেখা আছে।
how-gaps = যেখানে কিছু দেখানো হয়নি, সেখানে চৌকো বন্ধনীর ভেতরে তা বলা আছে, সঙ্গে একটি নম্বর: ফাঁকা জায়গা 1, ফাঁকা জায়গা 2। একই মানুষের অক্ষর সব জায়গায় একই। কেন দেখানো হয়নি, তা ফাঁকা জায়গার তালিকায় বলা আছে।
how-old-words = তখন যে শব্দ লেখা হয়েছিল, সেগুলোই এখানে আছে। আমরা সেগুলো বদলাইনি।
kinds-heading = আপনার রেকর্ডে যা আছে
kinds-what = এন্ট্রির ধরন
kinds-how-many = কতগুলো

about-heading-access = আপনার কথা
people-heading-access = আপনার রেকর্ডের মানুষেরা
people-intro = রেকর্ডে যাঁদের নাম আছে, এখানে তাঁদের সবার কথা আছে, আর আপনার সঙ্গে তাঁদের কী সম্পর্ক ছিল তা-ও আছে।
households-heading = আপনার পরিবারের বাড়িতে কে থাকতেন
responsibility-heading = মা-বাবার আইনি দায়িত্ব কার ছিল
responsibility-means = মা-বাবার আইনি দায়িত্ব (parental responsibility) হলো একটি শিশুর জন্য বড় সিদ্ধান্ত নেওয়ার আইনি অধিকার ও কর্তব্য।
timeline-heading = আপনার সময়রেখা
timeline-entry = এন্ট্রি { $entry }
entries-heading = আপনার রেকর্ড, একটি একটি করে এন্ট্রি
entries-intro = সবচেয়ে পুরোনো এন্ট্রি সবার আগে। যেসব এন্ট্রির তারিখ লেখা নেই সেগুলো শুরুতে আছে, আর যার শুধু বছর জানা আছে সেটি তার বছরের শুরুতে আছে।
entry-title = { $number }. { $what }, { $date }
entry-nothing-more = আর কিছু লেখা নেই।

gaps-heading-access = ফাঁকা জায়গার তালিকা
gaps-intro-access = এই প্যাকের প্রতিটি ফাঁকা জায়গার একটি নম্বর আছে। কী দেখানো হয়নি, কেন দেখানো হয়নি, আর কে কবে তা ঠিক করেছেন, এখানে বলা আছে।
gaps-number = ফাঁকা জায়গা
gaps-what = যা দেখানো হয়নি
gaps-why = কেন
gaps-when = যিনি ঠিক করেছেন
gaps-again = আপনি আমাদের যেকোনো ফাঁকা জায়গা আবার দেখতে বলতে পারেন। আমাদের ফাঁকা জায়গার নম্বর বলুন, যেমন ফাঁকা জায়গা 1: { $contact }। প্রথমবার যিনি ঠিক করেননি, এমন একজন দেখবেন।
gaps-none = এই প্যাকে কিছুই আটকে রাখা হয়নি।

words-heading = শব্দ ও সংক্ষিপ্ত রূপ
words-intro = কর্মীরা সংক্ষিপ্ত রূপ ব্যবহার করেন। আপনার রেকর্ডে এগুলো আছে:
words-word = সংক্ষিপ্ত রূপ
words-means = এর মানে
things-heading-access = আপনার যেসব জিনিস আমাদের কাছে আছে
things-none = আপনার কোনো জিনিসের কথা লেখা নেই।
sharing-heading = আপনার রেকর্ড কে দেখেছেন
releases-intro = আপনার রেকর্ড থেকে তৈরি প্যাক যাঁদের কাছে গেছে:
sharing-none = বাইরের কেউ আপনার রেকর্ড দেখেছেন, এমন কিছু লেখা নেই।

rights-heading = আপনার অধিকার
right-correct = ভুল ঠিক করানো।
right-correct-how = কিছু ভুল থাকলে আমাদের বলুন: { $contact }। উত্তর দিতে আমাদের এক মাস সময় আছে।
right-add = আপনার মত যোগ করা।
right-add-how = যেকোনো এন্ট্রির বিষয়ে আপনি আপনার নিজের বিবরণ লিখতে পারেন। সেটা রেকর্ডের সঙ্গে রাখা হবে।
right-again = কোনো ফাঁকা জায়গার বিষয়ে আবার চাওয়া।
right-again-how = আমাদের ফাঁকা জায়গার নম্বর বলুন: { $contact }।
right-complain = আমাদের কাছে অভিযোগ করা।
right-complain-how = { $complaints }
right-regulator = নিয়ন্ত্রক সংস্থার কাছে যাওয়া।
right-regulator-how = { $regulator }
right-court = আদালতে যাওয়া।
right-court-how = তথ্য সুরক্ষা আইন মেনে চলতে আমাদের আদেশ দেওয়ার জন্য আপনি আদালতকে বলতে পারেন।
rights-purposes = এই রেকর্ড আমরা কেন রাখি: { $purposes }
rights-retention = এটা আমরা কত দিন রাখি: { $retention }
rights-more = আমরা কীভাবে এটা ব্যবহার করি, তা সীমিত করতেও আপনি আমাদের বলতে পারেন, বা তাতে আপত্তি জানাতে পারেন।

elsewhere-heading = আর যেসব জায়গায় আপনার বিষয়ে রেকর্ড থাকতে পারে
elsewhere-intro = এরা আমাদের হয়ে কাজ করেছে, আর এদের নিজেদের রেকর্ড থাকতে পারে:
elsewhere-others = স্কুল, NHS, আদালত, আর আপনাকে দত্তক নেওয়া হয়ে থাকলে দত্তক সংস্থাও রেকর্ড রাখে। আপনি এদের প্রত্যেকের কাছে চাইতে পারেন।
missing-heading = যা পাওয়া যায়নি, আর তা খুঁজতে আমরা যা করেছি
volumes-intro = কাগজের রেকর্ডের এই খণ্ডগুলো আছে:
volume = খণ্ড { $number }, { $span }।
missing-intro = এই খণ্ডগুলো পাওয়া যায়নি:
missing-no-search = এটা খুঁজতে কী করা হয়েছে, তা লেখা নেই।
missing-none = কোনো খণ্ড পাওয়া যাচ্ছে না, এমন কিছু লেখা নেই।
entry-title-with = { $number }. { $what }, { $date }: { $title }
entry-corrected = আপনি বা আপনার হয়ে কেউ এটা ঠিক করতে বলেছেন। দেখুন এন্ট্রি { $entry }।
field-writing = লেখার কথা
field-asked_by = যিনি চেয়েছেন
field-legal_statuses-status = আইনি অবস্থা
field-restrictions-reviews = আবার দেখা হয়েছে
field-visits-date = তারিখ

# Where somebody else reads, such as a parent who asked: the same without "you".
running-subject-access-other = রেকর্ড: { $name }
timeline-home-other = এখানে থাকতে যায়:
timeline-school-other = এখানে পড়া শুরু করে:
timeline-status-other = আইনি অবস্থা হয়:
field-relationship-other = শিশুটির কী হন
field-close-other = শিশুটির বিশেষ কাছের
field-known_to_child-other = শিশুটি তাঁকে কীভাবে চেনে, তা নিয়ে যা লেখা হয়েছে
field-child_took_part-other = শিশুটি কীভাবে অংশ নিয়েছে
field-child_view-other = শিশুটি যা চেয়েছিল
field-seen-other = শিশুটির সঙ্গে দেখা হয়েছে
field-seen_alone-other = শিশুটির সঙ্গে একা দেখা হয়েছে
field-not_seen_reason-other = শিশুটির সঙ্গে কেন দেখা হয়নি
field-child_views-other = শিশুটি যা ভেবেছে ও চেয়েছে
field-views_method-other = শিশুটির মত কীভাবে জানা হয়েছে
field-relationship_note-other = শিশুটির আর কর্মীর সম্পর্ক কেমন ছিল
field-read_with_child-other = শিশুটির সঙ্গে পড়ার তারিখ
field-words-other = শিশুটির কথা
field-life_for_child-other = শিশুটির জীবন কেমন ছিল
field-engagement_child-other = শিশুটি কীভাবে অংশ নিয়েছে
field-engagement_family-other = পরিবার কীভাবে অংশ নিয়েছে
entry-own_words-other = শিশুটির নিজের কথা
entry-summaries-other = কর্মীর লেখা সারসংক্ষেপ
letter-asked-other = { $asked } তারিখে আপনি এই রেকর্ড দেখতে চেয়েছিলেন: { $name }। এই সেই রেকর্ড।
letter-asked-undated-other = আপনি এই রেকর্ড দেখতে চেয়েছিলেন: { $name }। এই সেই রেকর্ড।
kinds-heading-other = রেকর্ডে যা আছে
about-heading-access-other = শিশুটির কথা
people-heading-access-other = রেকর্ডের মানুষেরা
people-intro-other = রেকর্ডে যাঁদের নাম আছে, এখানে তাঁদের সবার কথা আছে।
households-heading-other = পরিবারের বাড়িতে কে থাকতেন
timeline-heading-other = শিশুটির সময়রেখা
entries-heading-other = রেকর্ড, একটি একটি করে এন্ট্রি
words-intro-other = কর্মীরা সংক্ষিপ্ত রূপ ব্যবহার করেন। রেকর্ডে এগুলো আছে:
things-heading-access-other = শিশুটির যেসব জিনিস আমাদের কাছে আছে
things-none-other = শিশুটির কোনো জিনিসের কথা লেখা নেই।
sharing-heading-other = রেকর্ড কে দেখেছেন
releases-intro-other = রেকর্ড থেকে তৈরি প্যাক যাঁদের কাছে গেছে:
sharing-none-other = বাইরের কেউ রেকর্ড দেখেছেন, এমন কিছু লেখা নেই।
elsewhere-heading-other = আর যেসব জায়গায় শিশুটির বিষয়ে রেকর্ড থাকতে পারে
elsewhere-others-other = স্কুল, NHS ও আদালতও রেকর্ড রাখে। আপনি এদের প্রত্যেকের কাছে চাইতে পারেন।
entry-corrected-other = কেউ এটা ঠিক করতে বলেছেন। দেখুন এন্ট্রি { $entry }।
entry-belongings-other = শিশুটির জিনিস
entry-sharing-other = রেকর্ড কে দেখেছেন
field-any = এই এন্ট্রির অংশ

# The parts around the entries.
before-peers = যাঁরা নিজেরা কেয়ারে ছিলেন, তাঁরাও সাহায্য করতে পারেন:
before-together = আপনি আমাদের আপনার সঙ্গে এটা পড়তে বলতে পারেন, সামনাসামনি বা টেলিফোনে, একবারে বা একটু একটু করে।
how-then = তখন আর এখন:
how-then-means = কোনো কিছু কিছু দিন ধরে চললে, আমরা বলি সেটা তখন ছিল, না এখনও আছে।
short-heading = সংক্ষেপে আপনার জীবনের কথা
short-intro = এটা আপনার রেকর্ড থেকে তৈরি। প্রত্যেক বাক্যের পরে লেখা আছে, কথাটি কোন পৃষ্ঠা থেকে এসেছে। শুরুতে আছে কাউন্সিল কেন আপনার জীবনের অংশ হলো, যা পড়া কঠিন হতে পারে। আপনি সময়রেখা দিয়ে বা যেকোনো অংশ দিয়ে শুরু করতে পারেন, আর যেকোনো সময় থামতে পারেন।
short-born = { $date } আপনার জন্ম হয়।
short-opened = { $date } কাউন্সিল এই রেকর্ড খোলে।
short-home = { $date }, { $age ->
    [0] জন্মের প্রথম বছরে
    [one] { $age } বছর বয়সে
   *[other] { $age } বছর বয়সে
  }, আপনি সেই বাড়িতে থাকতে যান, যেখানে { $home } থাকতেন। এটা ছিল { $kind }। আপনি সেখানে { $length } ছিলেন।
short-home-now = { $date }, { $age ->
    [0] জন্মের প্রথম বছরে
    [one] { $age } বছর বয়সে
   *[other] { $age } বছর বয়সে
  }, আপনি সেই বাড়িতে থাকতে যান, যেখানে { $home } থাকেন। এটা { $kind }। শেষ হওয়ার কথা লেখা নেই।
short-school = { $date } আপনি এখানে পড়া শুরু করেন: { $school }।
short-order = { $date } এই আদেশ দেয় { $court }: { $order }।
short-status-child-in-need = { $date } কাউন্সিল আপনাকে চাইল্ড ইন নিড (সাহায্য দরকার এমন শিশু) হিসেবে ধরে। তখন আইন অনুযায়ী কাউন্সিলকে সাহায্য করতে হয়।
short-status-child-protection = { $date } আপনাকে ক্ষতি থেকে রক্ষার একটি পরিকল্পনা হয়।
short-status-section-20 = { $date } কাউন্সিল আপনার দেখাশোনা করে, আর আপনার মা-বাবা তাতে রাজি ছিলেন।
short-status-police-protection = { $date } পুলিশ আপনাকে নিরাপদে রাখে।
short-status-emergency-protection-order = { $date } একটি আদালত বলে যে আপনাকে সঙ্গে সঙ্গে নিরাপদে রাখতে হবে।
short-status-interim-care-order = { $date } আদালত সিদ্ধান্ত নিতে পারা পর্যন্ত, কাউন্সিল মা-বাবার দায়িত্বের ভাগ নেয়।
short-status-care-order = { $date } কেয়ার অর্ডারের মাধ্যমে কাউন্সিল মা-বাবার দায়িত্বের ভাগ নেয়।
short-status-supervision-order = { $date } সুপারভিশন অর্ডারের কারণে কাউন্সিলকে আপনার দিকে নজর রাখতে হয়।
short-status-placement-order = { $date } প্লেসমেন্ট অর্ডারের কারণে কাউন্সিল একটি দত্তক পরিবার খুঁজতে পারে।
short-status-adoption-order = { $date } আপনাকে দত্তক নেওয়া হয়।
short-status-special-guardianship-order = { $date } আপনার একজন স্পেশাল গার্ডিয়ান হন।
short-status-care-leaver = { $date } আপনি কেয়ার লিভার হন, আর আপনার প্রতি কাউন্সিলের তখনও দায়িত্ব ছিল।
short-status-other = { $date } আপনার আইনি অবস্থা বদলায়।
short-decision = { $date } এই কথায় সিদ্ধান্ত হয়: “{ $what }”
short-closed = { $date } কাউন্সিল এই রেকর্ড বন্ধ করে।
timeline-entry-page = এন্ট্রি { $entry }, পৃষ্ঠা { $page }
map-heading = আপনার ফাইলে যে সময়ের কথা আছে
map-intro = প্রতি বছরের জন্য কতগুলো এন্ট্রি আছে, আর কাগজের কোন খণ্ডে আছে, তা এখানে দেখানো হয়েছে। যেখানে অল্প আছে বা কিছুই নেই, তার মানে এই নয় যে তখন কিছু ঘটেনি।
map-year = বছর
map-age = আপনার যত বয়স হয়েছিল
map-volumes = কাগজে
map-entries = এন্ট্রি
map-line = কতগুলো, রেখা দিয়ে
map-volume = খণ্ড { $number }
map-volume-missing = খণ্ড { $number }, যা পাওয়া যায়নি
map-no-volume = কাগজে নেই
map-quiet = (অল্প লেখা আছে)
map-quiet-years = এই সময়ের অল্প কথা লেখা আছে, বা কিছুই নেই: { $years }।
map-elsewhere = এখানে যে সময়ের কথা নেই, তার রেকর্ড এদের কাছে থাকতে পারে। এদের কয়েকজনের জন্য চিঠি এই প্যাকের শেষে আছে, পাঠানোর জন্য তৈরি।
people-family = আপনার পরিবার
people-carers = যাঁরা আপনার দেখাশোনা করেছেন
people-workers = কর্মীরা
people-workers-intro = কর্মীরা আসেন, আবার চলে যান। তাঁরা কারা ছিলেন আর তাঁদের কাজ কী ছিল, এখানে তা আছে।
people-others = অন্যরা
index-heading = এন্ট্রির সূচি
index-intro = প্রতিটি এন্ট্রি, আর তা যে পৃষ্ঠায় আছে।
entry-same = একই কথা এই এন্ট্রিতেও আছে: { $entry }।
entry-is-now = এখন এমনই আছে।
entry-was-then = তখন এমন ছিল। এখন তা শেষ হয়েছে।
entry-words = এই এন্ট্রির শব্দ।
old-word-here = “{ $word }” শব্দটি তখনকার সময়ের (দেখুন “পুরোনো শব্দ”)
gaps-where = এন্ট্রি { $entry }, পৃষ্ঠা { $page }
gaps-more = আর আরও { $count }টি এন্ট্রিতে
terms-heading = কর্মীরা যেসব শব্দ ব্যবহার করেন
terms-word = শব্দ
words-none = কোনো সংক্ষিপ্ত রূপ বা বিশেষ শব্দ পাওয়া যায়নি।
old-words-heading = পুরোনো শব্দ
old-words-note = রেকর্ডের কিছু শব্দ তখন চলত, কিন্তু আজ ঠিক নয়; কিছু শব্দে শিশুদের সঙ্গে যা করা হয়েছে তার জন্য শিশুদেরই দোষ দেওয়া হয়েছে। সেগুলো আপনার সম্পর্কে যতটা বলে, তার চেয়ে বেশি বলে যাঁরা লিখেছেন তাঁদের সম্পর্কে। আমরা সেগুলো বদলাইনি, কারণ এটা আপনার রেকর্ড, যেভাবে তা লেখা হয়েছিল।
old-words-word = শব্দ
old-words-then = শব্দটির কথা
old-words-now = এখন আমরা যা বলতাম
photos-heading-access = ছবি
photos-held-access = { $count ->
    [one] { $count }টি ছবি এখনও এই প্যাকে নেই। আগে ছবিতে আছেন এমন একজনকে জিজ্ঞেস করতে হবে, অথবা ছবিতে কে আছেন আমাদের তা খুঁজে বের করতে হবে। সেটির কথা আমাদের জিজ্ঞেস করুন: { $contact }।
   *[other] { $count }টি ছবি এখনও এই প্যাকে নেই। আগে ছবিগুলোতে আছেন এমন একজনকে জিজ্ঞেস করতে হবে, অথবা ছবিগুলোতে কে আছেন আমাদের তা খুঁজে বের করতে হবে। সেগুলোর কথা আমাদের জিজ্ঞেস করুন: { $contact }।
  }
elsewhere-schools = এই স্কুলগুলোর কাছে এখনও আপনার স্কুলের রেকর্ড থাকতে পারে:
elsewhere-courts = এই আদালতগুলোর নিজেদের কাগজপত্র আছে। সেগুলো দেখতে আপনি আদালতের কাছে অনুমতি চাইতে পারেন:
slip-to = এই পাতাটি এখানে পাঠান বা নিয়ে আসুন: { $contact }।
slip-correct-heading = স্লিপ: দয়া করে এটা ঠিক করুন
slip-correct = আপনার রেকর্ডে কিছু ভুল থাকলে আপনি এই পাতাটি ব্যবহার করতে পারেন। উত্তর দিতে আমাদের এক মাস সময় আছে।
slip-entry = এন্ট্রির নম্বর:
slip-wrong = কী ভুল আছে, আর আসলে কী হয়েছিল:
slip-name = আপনার নাম, আপনার সঙ্গে যোগাযোগের উপায়, আর তারিখ:
slip-add-heading = স্লিপ: আমার নিজের মত
slip-add = আপনার নিজের বিবরণ যোগ করতে আপনি এই পাতাটি ব্যবহার করতে পারেন। সেটা এন্ট্রির সঙ্গে চিরদিন রাখা হবে।
slip-view = আমি যেভাবে দেখি:
slip-gap-heading = স্লিপ: দয়া করে একটি ফাঁকা জায়গা আবার দেখুন
slip-gap = যা দেখানো হয়নি, তা আমরা আবার দেখি এমন চাইলে আপনি এই পাতাটি ব্যবহার করতে পারেন। প্রথমবার যিনি ঠিক করেননি, এমন একজন দেখবেন।
slip-gap-number = ফাঁকা জায়গার নম্বর:
slip-gap-why = আপনি আগে থেকে যা জানেন, বা আপনার কেন এটা দরকার (না বললেও চলবে):
slip-correct-other = রেকর্ডে কিছু ভুল থাকলে আপনি এই পাতাটি ব্যবহার করতে পারেন। উত্তর দিতে আমাদের এক মাস সময় আছে।
short-heading-other = সংক্ষেপে জীবনের কথা
short-intro-other = এটা রেকর্ড থেকে তৈরি। প্রত্যেক বাক্যের পরে লেখা আছে, কথাটি কোন পৃষ্ঠা থেকে এসেছে।
short-born-other = { $date } শিশুটির জন্ম হয়।
short-home-other = { $date }, { $age ->
    [0] জন্মের প্রথম বছরে
    [one] { $age } বছর বয়সে
   *[other] { $age } বছর বয়সে
  }, শিশুটি সেই বাড়িতে থাকতে যায়, যেখানে { $home } থাকতেন। এটা ছিল { $kind }। এটা { $length } চলেছিল।
short-home-now-other = { $date }, { $age ->
    [0] জন্মের প্রথম বছরে
    [one] { $age } বছর বয়সে
   *[other] { $age } বছর বয়সে
  }, শিশুটি সেই বাড়িতে থাকতে যায়, যেখানে { $home } থাকেন। এটা { $kind }। শেষ হওয়ার কথা লেখা নেই।
short-school-other = { $date } শিশুটি এখানে পড়া শুরু করে: { $school }।
short-status-child-in-need-other = { $date } কাউন্সিল শিশুটিকে চাইল্ড ইন নিড (সাহায্য দরকার এমন শিশু) হিসেবে ধরে। তখন আইন অনুযায়ী কাউন্সিলকে সাহায্য করতে হয়।
short-status-child-protection-other = { $date } শিশুটিকে ক্ষতি থেকে রক্ষার একটি পরিকল্পনা হয়।
short-status-section-20-other = { $date } কাউন্সিল শিশুটির দেখাশোনা করে, আর মা-বাবা তাতে রাজি ছিলেন।
short-status-police-protection-other = { $date } পুলিশ শিশুটিকে নিরাপদে রাখে।
short-status-emergency-protection-order-other = { $date } একটি আদালত বলে যে শিশুটিকে সঙ্গে সঙ্গে নিরাপদে রাখতে হবে।
short-status-supervision-order-other = { $date } সুপারভিশন অর্ডারের কারণে কাউন্সিলকে শিশুটির দিকে নজর রাখতে হয়।
short-status-adoption-order-other = { $date } শিশুটিকে দত্তক নেওয়া হয়।
short-status-special-guardianship-order-other = { $date } শিশুটির একজন স্পেশাল গার্ডিয়ান হন।
short-status-care-leaver-other = { $date } শিশুটি কেয়ার লিভার হয়, আর কাউন্সিলের তখনও দায়িত্ব ছিল।
short-status-other-other = { $date } আইনি অবস্থা বদলায়।
map-heading-other = ফাইলে যে সময়ের কথা আছে
map-age-other = শিশুটির যত বয়স হয়েছিল
people-family-other = পরিবার
people-carers-other = যাঁরা শিশুটির দেখাশোনা করেছেন
old-words-note-other = রেকর্ডের কিছু শব্দ তখন চলত, কিন্তু আজ ঠিক নয়। আমরা সেগুলো বদলাইনি, কারণ এটা সেই রেকর্ড, যেভাবে তা লেখা হয়েছিল।
elsewhere-schools-other = এই স্কুলগুলোর কাছে এখনও স্কুলের রেকর্ড থাকতে পারে:
field-life_letters = পরে পড়ার জীবন-চিঠি
field-who_i_am = যিনি লিখছেন
field-parts = চিঠিতে যা বলা আছে
field-parents_said = মা-বাবা যা চেয়েছিলেন ও বলেছিলেন
field-closing = চিঠি যেভাবে শেষ হয়
field-pen_picture = কথায় আঁকা ছবি
field-reason_for_involvement = কাউন্সিল কেন জড়িত হয়েছিল
field-family_views = আপনার পরিবার যা ভেবেছে
field-family_views-other = পরিবার যা ভেবেছে
field-work_done = যা করা হয়েছে
field-letter = কেয়ারারদের লেখা চিঠি
field-nobody = ছবিতে কেউ নেই
field-belongs_to = যার অংশ
field-permissions = আপনি এটা পাবেন, এতে যাঁরা রাজি হয়েছেন
field-permissions-other = যাঁরা রাজি হয়েছেন
field-covered = ঢেকে দেওয়া
field-sex = ছেলে বা মেয়ে
field-preferred_words = আপনি যেসব শব্দ পছন্দ করেন
field-preferred_words-other = শিশুটি যেসব শব্দ পছন্দ করে
field-instead_of = যার বদলে
field-say = যা বলতে হবে
map-silences = এই সময়গুলোর কোনো এন্ট্রিই ফাইলে নেই:
short-home-at = { $date }, { $age ->
    [0] জন্মের প্রথম বছরে
    [one] { $age } বছর বয়সে
   *[other] { $age } বছর বয়সে
  }, আপনি এখানে থাকতে যান: { $home }। এটা ছিল { $kind }। আপনি সেখানে { $length } ছিলেন।
short-home-at-now = { $date }, { $age ->
    [0] জন্মের প্রথম বছরে
    [one] { $age } বছর বয়সে
   *[other] { $age } বছর বয়সে
  }, আপনি এখানে থাকতে যান: { $home }। এটা { $kind }। শেষ হওয়ার কথা লেখা নেই।
short-home-at-other = { $date }, { $age ->
    [0] জন্মের প্রথম বছরে
    [one] { $age } বছর বয়সে
   *[other] { $age } বছর বয়সে
  }, শিশুটি এখানে থাকতে যায়: { $home }। এটা ছিল { $kind }। এটা { $length } চলেছিল।
short-home-at-now-other = { $date }, { $age ->
    [0] জন্মের প্রথম বছরে
    [one] { $age } বছর বয়সে
   *[other] { $age } বছর বয়সে
  }, শিশুটি এখানে থাকতে যায়: { $home }। এটা { $kind }। শেষ হওয়ার কথা লেখা নেই।
entry-no-basis = কেন: কেউ এটা লিখে রাখেননি।
entry-no-by = কে ঠিক করেছেন: কেউ এটা লিখে রাখেননি।
contents-heading = কোথায় কী আছে
contents-intro = আপনি যেকোনো জায়গা থেকে শুরু করতে পারেন। অংশগুলো এই পৃষ্ঠাগুলোতে আছে:
letter-repeats = { $count ->
    [one] আরও { $count }টি ফাঁকা জায়গায় এমন কথা ছিল, যা আপনি অন্য একটি এন্ট্রিতে পড়তে পারেন।
   *[other] আরও { $count }টি ফাঁকা জায়গায় এমন কথা ছিল, যা আপনি অন্য এন্ট্রিতে পড়তে পারেন।
  }
map-missing-volumes = কাগজের এই খণ্ডগুলো পাওয়া যায়নি। সেগুলো খুঁজতে আমরা কী করেছি, তা “যা পাওয়া যায়নি” অংশে বলা আছে।
field-brief = সংক্ষেপে

# The documents on the file. Their pages go out in a volume of their own.
field-bundle = এর পৃষ্ঠা
field-bundle-gaps = এতে যা দেখানো হয়নি
field-contents = এতে যা বলা আছে
field-part = অংশ
field-says = কথা
field-within = যে ফাইলে আছে
part-within = এর সঙ্গে আসা ফাইল { $number }, { $part }
bundle-where = ডকুমেন্টের খণ্ডে ডকুমেন্ট { $number }
bundle-title = { $title }: ডকুমেন্ট
bundle-heading = ডকুমেন্ট { $number }: { $title }
bundle-kind = এটা কী: { $kind }।
bundle-date = এর তারিখ: { $date }।
bundle-by = লিখেছেন { $who }।
bundle-pages = { $count }টি পৃষ্ঠা।
bundle-no-gaps = এর কিছুই আটকে রাখা হয়নি।
bundle-gaps = এতে যা দেখানো হয়নি: { $numbers }। কেন দেখানো হয়নি, কে তা ঠিক করেছেন, আর কীভাবে আবার চাওয়া যায়, তা প্যাকের ফাঁকা জায়গার তালিকায় বলা আছে।
bundle-unread = { $count ->
    [one] { $count }টি শব্দ জানানোর মতো স্পষ্ট করে পড়া যায়নি। সেটিতে “পড়া যায়নি” চিহ্ন দেওয়া আছে।
   *[other] { $count }টি শব্দ জানানোর মতো স্পষ্ট করে পড়া যায়নি। সেগুলোতে “পড়া যায়নি” চিহ্ন দেওয়া আছে।
  }
bundle-label = ডকুমেন্ট { $number }
bundle-front-heading = আপনার ফাইলের ডকুমেন্ট
bundle-front-count = { $count ->
    [one] এই খণ্ডে আপনার ফাইলের { $count }টি ডকুমেন্ট আছে। এটা আপনার প্যাকের সঙ্গে থাকবে।
   *[other] এই খণ্ডে আপনার ফাইলের { $count }টি ডকুমেন্ট আছে, সবচেয়ে পুরোনোটি আগে। এটা আপনার প্যাকের সঙ্গে থাকবে।
  }
bundle-front-how = পৃষ্ঠাগুলো দেখতে যেমন ছিল তেমনই আছে, শুধু যা দেখানো হয়নি তা ছাড়া। প্রতিটি ডকুমেন্টের শুরুতে একটি পৃষ্ঠা আছে, যা বলে এটা কী, কে লিখেছেন আর কবে।
bundle-front-marks = যেখানে কিছু দেখানো হয়নি, সেখানে আপনি নম্বরসহ একটি ধূসর চিহ্ন দেখবেন। আপনার প্যাকের ফাঁকা জায়গার তালিকাতেও এই নম্বর আছে। কথাগুলো যত লম্বাই হোক, চিহ্নটি সব সময় একই চওড়া।
bundle-front-unread = স্ক্যান করা কাগজের যেসব শব্দ পড়া যায়নি, সেগুলোতে “পড়া যায়নি” চিহ্ন দেওয়া আছে। আপনি মূল কাগজ দেখতে চাইতে পারেন।
bundle-front-again = কিছু জানানো উচিত বলে আপনার মনে হলে আমাদের আবার দেখতে বলুন। কীভাবে, তা আপনার প্যাকে বলা আছে।
bundle-mark = দেখানো হয়নি
bundle-mark-unread = পড়া যায়নি
bundle-picture = ফাইলের ছবি, বর্ণনা দেওয়া নেই
bundle-page-withheld = এই পুরো পৃষ্ঠা দেখানো হয়নি। কেন, তা প্যাকের ফাঁকা জায়গার তালিকায় বলা আছে।
bundle-page-unread = এই পৃষ্ঠায় কী আছে তা নিশ্চিত হওয়ার মতো স্পষ্ট করে পড়া যায়নি, তাই পুরো পৃষ্ঠাটি দেখানো হয়নি। আমাদের মূল কাগজ দেখতে বলুন।
bundle-footer = { $label }, পৃষ্ঠা { $page }, মোট { $pages } · { $number }
letter-documents = { $count ->
    [one] আপনার ফাইলের { $count }টি ডকুমেন্ট আলাদা একটি খণ্ডে আছে, দেখতে যেমন ছিল তেমনই।
   *[other] আপনার ফাইলের { $count }টি ডকুমেন্ট আলাদা একটি খণ্ডে আছে, দেখতে যেমন ছিল তেমনই।
  }
PartKind-page = পৃষ্ঠা
PartKind-seen = পৃষ্ঠার ছবিতে থাকা কথা
PartKind-photo = ছবি
PartKind-picture = ছবি
PartKind-body = লেখা
PartKind-header = পৃষ্ঠার ওপরের লেখা
PartKind-footer = পৃষ্ঠার নিচের লেখা
PartKind-note = টীকা
PartKind-text-box = বাক্সের ভেতরের লেখা
PartKind-comment = মন্তব্য
PartKind-deleted = লেখার সময় বাদ দেওয়া
PartKind-inserted = লেখার সময় যোগ করা
PartKind-revision = ফাইলে করা বদল
PartKind-hidden = লুকানো লেখা
PartKind-properties = ফাইল নিজের সম্পর্কে যা বলে
PartKind-description = ছবির বর্ণনা
PartKind-field = ঘর বা লিংক
PartKind-sheet = শিট
PartKind-hidden-sheet = লুকানো শিট
PartKind-mail-head = ইমেইলের ওপরের অংশ
PartKind-mail-body = ইমেইলে যা বলা আছে
PartKind-mail-html = যা শুধু ফরম্যাট করা ইমেইলে বলা আছে
PartKind-quoted = এতে তুলে দেওয়া আগের ইমেইল
PartKind-attachment = এর সঙ্গে আসা একটি ফাইলের নাম

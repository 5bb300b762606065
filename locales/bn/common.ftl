# Wording that all packs share: Bengali.
# review: draft. No named person has reviewed this wording yet.

# Lists. $before is what stands before, $next what comes next.
list-middle = { $before }, { $next }
list-last = { $before } ও { $next }
list-apart = { $before }; { $next }
list-or = { $before }; অথবা { $next }
page-of = পৃষ্ঠা { $page }, মোট { $pages }
draft-mark = খসড়া। অনুমোদন হয়নি। কাউকে দেওয়া যাবে না।
undated = তারিখ নেই
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }
# A month has one form only: it is the same everywhere.
month-1 = জানুয়ারি
month-2 = ফেব্রুয়ারি
month-3 = মার্চ
month-4 = এপ্রিল
month-5 = মে
month-6 = জুন
month-7 = জুলাই
month-8 = আগস্ট
month-9 = সেপ্টেম্বর
month-10 = অক্টোবর
month-11 = নভেম্বর
month-12 = ডিসেম্বর
span-from-to = { $from } থেকে { $to } পর্যন্ত
span-from = { $from } থেকে
span-to = { $to } পর্যন্ত
span-unknown = তারিখ লেখা নেই
acronym-ambiguous = এর মানে হতে পারে: { $meanings }

# What stands where something is kept back. Nothing in it depends on the words.
gap-mark = ফাঁকা জায়গা { $number }: { $what }
gap-neighbour = একজন প্রতিবেশী, ব্যক্তি { $letter }
gap-other-child = অন্য একটি শিশু, ব্যক্তি { $letter }
gap-family = পরিবারের কেউ, ব্যক্তি { $letter }
gap-carer = একজন কেয়ারার, ব্যক্তি { $letter }
gap-worker = একজন কর্মী, ব্যক্তি { $letter }
gap-family-friend = পরিবারের একজন বন্ধু, ব্যক্তি { $letter }
gap-other-parent = অন্য শিশুর মা বা বাবা, ব্যক্তি { $letter }
gap-person = অন্য একজন, ব্যক্তি { $letter }
gap-entry = এই এন্ট্রি দেখানো হয়নি
gap-passage = একটা অংশ দেখানো হয়নি
gap-undecided = এখনও ঠিক হয়নি
gap-waiting-entry = এই এন্ট্রির ব্যাপারে আমরা জিজ্ঞেস করছি
gap-waiting = এই অংশের ব্যাপারে আমরা জিজ্ঞেস করছি
gap-repeat = অন্য একটি এন্ট্রির সঙ্গে হুবহু এক
gap-repeat-of = { $entry } নম্বর এন্ট্রির সঙ্গে হুবহু এক
gap-what-name = একটি নাম
gap-what-passage = একটি এন্ট্রির অংশ
gap-what-entry = পুরো একটি এন্ট্রি
gap-not-dated = এখনও ঠিক হয়নি

# Why, in words for a reader of 12 (the code itself stays in the council's schedule).
reason-other-person = এই অংশ অন্য একজনের ব্যক্তিগত জীবন নিয়ে। আইন তাঁকেও রক্ষা করে। আমরা অনেক ভেবেছি। আমরা ঠিক করেছি, এটা জানানো ন্যায্য হবে না।
reason-other-said-no = { $tone ->
    [familiar] এই অংশ অন্য একজনকে নিয়ে। তিনি চান এটা ব্যক্তিগত থাকুক। তোমার কী দরকার, তা-ও আমরা ভেবেছি। আমরা ঠিক করেছি, এটা জানাব না।
   *[polite] এই অংশ অন্য একজনকে নিয়ে। তিনি চান এটা ব্যক্তিগত থাকুক। আপনার কী দরকার, তা-ও আমরা ভেবেছি। আমরা ঠিক করেছি, এটা জানাব না।
    }
reason-told-in-private = কেউ আমাদের এটা বলেছেন, আর ভরসা করেছেন যে আমরা কথাটা গোপন রাখব। এটা দেখালে বোঝা যেত তিনি কে।
reason-safe-address = এটা দেখালে বোঝা যেত কেউ একজন কোথায় থাকেন। এটা না দেখালে মানুষ নিরাপদ থাকে।
reason-harm = { $tone ->
    [familiar] আমাদের মনে হয়, এখন এটা পড়লে তোমার বা অন্য কারও খুব ক্ষতি হতে পারে। আমাদের আবার দেখতে বলা যায়।
   *[polite] আমাদের মনে হয়, এখন এটা পড়লে আপনার বা অন্য কারও খুব ক্ষতি হতে পারে। আমাদের আবার দেখতে বলা যায়।
    }
reason-harm-health = { $tone ->
    [familiar] একজন ডাক্তার, নার্স বা অন্য স্বাস্থ্যকর্মী আমাদের বলেছেন, এটা পড়লে তোমার বা অন্য কারও খুব ক্ষতি হতে পারে। পরে আবার চাওয়া যায়।
   *[polite] একজন ডাক্তার, নার্স বা অন্য স্বাস্থ্যকর্মী আমাদের বলেছেন, এটা পড়লে আপনার বা অন্য কারও খুব ক্ষতি হতে পারে। পরে আবার চাওয়া যায়।
    }
reason-harm-school = { $tone ->
    [familiar] এটা স্কুল থেকে এসেছে। আমাদের মনে হয়, এটা পড়লে তোমার বা অন্য কারও খুব ক্ষতি হতে পারে।
   *[polite] এটা স্কুল থেকে এসেছে। আমাদের মনে হয়, এটা পড়লে আপনার বা অন্য কারও খুব ক্ষতি হতে পারে।
    }
reason-private = আইন বলে, এই অংশ আমরা ব্যক্তিগত রাখতে পারি।
reason-private-for-now = { $tone ->
    [familiar] আইন বলে, এই অংশ আপাতত আমাদের ব্যক্তিগত রাখতে হবে। পরে আমাদের আবার জিজ্ঞেস কোরো।
   *[polite] আইন বলে, এই অংশ আপাতত আমাদের ব্যক্তিগত রাখতে হবে। পরে আমাদের আবার জিজ্ঞেস করবেন।
    }
reason-court = এটা আদালতকে দেওয়া হয়েছিল। আদালতের নিয়ম বলে, এটা না-ও দেখানো যায়।
reason-legal-advice = এটা আমাদের উকিলের দেওয়া ব্যক্তিগত পরামর্শ। উকিলের সঙ্গে একান্তে কথা বলার অধিকার সবার আছে।
reason-adoption = এটা দত্তক নেওয়ার বিষয়ে। এটা চাওয়ার একটা আলাদা নিয়ম আছে। এতে আমরা সাহায্য করতে পারি।
reason-school-plan = স্কুলে সাহায্যের এই পরিকল্পনার জন্য আলাদা নিয়ম আছে। কাকে জিজ্ঞেস করতে হবে, আমরা তা বলতে পারি।
reason-parental-order = এটা হলো, সারোগেট মায়ের মাধ্যমে জন্মের পর কেউ কীভাবে আইনত মা বা বাবা হলেন, সেই বিষয়ে। এটা কে দেখতে পারবেন, তার আলাদা নিয়ম আছে।
reason-fertility = এটা এমন চিকিৎসার বিষয়ে, যা কাউকে সন্তান পেতে সাহায্য করে। আলাদা নিয়মে এটা ব্যক্তিগত রাখা হয়।
reason-reference = এটা একটা ব্যক্তিগত সুপারিশপত্র (রেফারেন্স), যা কেউ একজন কোনো চাকরি বা কোর্সের জন্য লিখেছেন।
reason-not-about-you = { $tone ->
    [familiar] এই অংশ তোমার বিষয়ে নয়। এটা অন্য কাউকে নিয়ে, অথবা অফিস চালানোর কাজ নিয়ে।
   *[polite] এই অংশ আপনার বিষয়ে নয়। এটা অন্য কাউকে নিয়ে, অথবা অফিস চালানোর কাজ নিয়ে।
    }
reason-reporter = স্কটল্যান্ডে আগে রিপোর্টার (Reporter) নামের একজনের রাজি হতে হয়। তিনি রাজি হননি।
reason-asking-someone = { $tone ->
    [familiar] এটা জানাতে পারি কি না, আমরা একজনকে জিজ্ঞেস করছি। তিনি কী বলেন, আমরা তোমাকে জানাব।
   *[polite] এটা জানাতে পারি কি না, আমরা একজনকে জিজ্ঞেস করছি। তিনি কী বলেন, আমরা আপনাকে জানাব।
    }
reason-asking-health = এটা স্বাস্থ্যের বিষয়ে। আইন বলে, আগে একজন স্বাস্থ্যকর্মীকে এটা দেখতে হবে। আমরা তাঁকে বলেছি।
reason-asking-court = এটা আদালত থেকে এসেছে। বিচারকের অনুমতি লাগবে কি না, আমরা খোঁজ নিচ্ছি।
reason-asking-writer = যিনি এটা লিখেছেন, তিনি কী মনে করেন তা আমরা জিজ্ঞেস করছি। তারপর একজন ম্যানেজার ঠিক করবেন।
reason-you-asked = { $tone ->
    [familiar] তুমি আমাদের এটা বাদ রাখতে বলেছ। এটা তোমার: যখন চাইবে, তখনই পাবে।
   *[polite] আপনি আমাদের এটা বাদ রাখতে বলেছেন। এটা আপনার: যখন চাইবেন, তখনই পাবেন।
    }
reason-repeat = এই কথাগুলো অন্য একটি এন্ট্রিতেও হুবহু আছে। সেখানে পড়া যাবে।
reason-undecided = এই অংশের ব্যাপারে এখনও কেউ কিছু ঠিক করেননি।

# What people are to the child.
relationship-child = শিশুটি
relationship-mother = মা
relationship-father = বাবা
relationship-step-parent = সৎমা বা সৎবাবা
relationship-parents-partner = মা বা বাবার সঙ্গী
relationship-brother = ভাই
relationship-sister = বোন
relationship-grandmother = দাদি বা নানি
relationship-grandfather = দাদা বা নানা
relationship-aunt = খালা, ফুফু, চাচি বা মামি
relationship-uncle = চাচা, মামা, খালু বা ফুফা
relationship-cousin = কাজিন
relationship-relative = আত্মীয়
relationship-foster-carer = ফস্টার কেয়ারার
relationship-carers-family = কেয়ারারের পরিবারের একজন
relationship-adoptive-parent = দত্তক মা বা বাবা
relationship-friend = বন্ধু
relationship-other-child = অন্য একটি শিশু
relationship-other-parent = অন্য শিশুর মা বা বাবা
relationship-neighbour = প্রতিবেশী
relationship-family-friend = পরিবারের বন্ধু
relationship-social-worker = সোশ্যাল ওয়ার্কার
relationship-manager = ম্যানেজার
relationship-reviewing-officer = স্বাধীন রিভিউ অফিসার (IRO)
relationship-supervising-social-worker = সুপারভাইজিং সোশ্যাল ওয়ার্কার
relationship-support-worker = পরিবার সহায়তা কর্মী
relationship-personal-adviser = পার্সোনাল অ্যাডভাইজার
relationship-residential-worker = হোমের কর্মী
relationship-teacher = শিক্ষক বা স্কুলের কর্মী
relationship-doctor = ডাক্তার
relationship-nurse = নার্স
relationship-health-visitor = হেলথ ভিজিটর
relationship-therapist = থেরাপিস্ট
relationship-police-officer = পুলিশ অফিসার
relationship-lawyer = উকিল
relationship-judge = বিচারক
relationship-guardian = চিলড্রেনস গার্ডিয়ান
relationship-advocate = পক্ষে কথা বলার মানুষ (অ্যাডভোকেট)
relationship-interpreter = দোভাষী
relationship-other-professional = অন্য একজন কর্মী
relationship-other = অন্য কেউ

# The words of the record's closed lists.
YesNo-yes = হ্যাঁ
YesNo-no = না
Standing-professional = একজন কর্মী
Standing-carer = একজন কেয়ারার
Standing-family = পরিবার
Standing-third-party = অন্য কেউ
Living-alive = হ্যাঁ
Living-died = না
Living-not-known = জানা নেই
NameUse-current = এখনকার নাম
NameUse-birth = জন্মের সময়ের নাম
NameUse-former = আগের নাম
IdentifierKind-council = কাউন্সিলের নম্বর
IdentifierKind-nhs = NHS নম্বর
IdentifierKind-upn = ছাত্রছাত্রীর নিজস্ব নম্বর (UPN)
IdentifierKind-uln = শিক্ষার্থীর নিজস্ব নম্বর (ULN)
IdentifierKind-national-insurance = ন্যাশনাল ইনস্যুরেন্স নম্বর
IdentifierKind-home-office = হোম অফিসের নম্বর
IdentifierKind-other = অন্য একটি নম্বর
PlacementKind-foster = ফস্টার হোম
PlacementKind-kinship = আত্মীয় বা বন্ধুদের বাড়ি
PlacementKind-parents = মা-বাবার বাড়ি
PlacementKind-childrens-home = চিলড্রেনস হোম
PlacementKind-supported = সহায়তাসহ থাকার জায়গা
PlacementKind-adoptive = দত্তক পরিবারের বাড়ি
PlacementKind-hospital = হাসপাতাল
PlacementKind-secure = সিকিউর হোম
PlacementKind-short-break = অল্প কদিনের থাকা
PlacementKind-other = অন্য ধরনের থাকার জায়গা
LegalStatusKind-child-in-need = চাইল্ড ইন নিড (সাহায্য দরকার এমন শিশু)
LegalStatusKind-child-protection = শিশু সুরক্ষা পরিকল্পনা
LegalStatusKind-section-20 = মা-বাবার সম্মতিতে কাউন্সিলের দেখাশোনায় (ধারা 20)
LegalStatusKind-police-protection = পুলিশের সুরক্ষা
LegalStatusKind-emergency-protection-order = জরুরি সুরক্ষা আদেশ
LegalStatusKind-interim-care-order = অন্তর্বর্তী কেয়ার অর্ডার
LegalStatusKind-care-order = কেয়ার অর্ডার
LegalStatusKind-supervision-order = সুপারভিশন অর্ডার
LegalStatusKind-placement-order = প্লেসমেন্ট অর্ডার
LegalStatusKind-adoption-order = দত্তকের আদেশ
LegalStatusKind-special-guardianship-order = স্পেশাল গার্ডিয়ানশিপ অর্ডার
LegalStatusKind-care-leaver = কেয়ার লিভার
LegalStatusKind-other = অন্য একটি আইনি অবস্থা
SchoolKind-nursery = নার্সারি
SchoolKind-primary = প্রাইমারি স্কুল
SchoolKind-secondary = সেকেন্ডারি স্কুল
SchoolKind-special = স্পেশাল স্কুল
SchoolKind-college = কলেজ
SchoolKind-other = পড়াশোনার অন্য জায়গা
EducationKind-personal-education-plan = ব্যক্তিগত শিক্ষা পরিকল্পনা
EducationKind-ehc-plan = শিক্ষা, স্বাস্থ্য ও যত্নের পরিকল্পনা (EHC প্ল্যান)
EducationKind-report = স্কুলের রিপোর্ট
EducationKind-attendance = উপস্থিতি
EducationKind-other = পড়াশোনার অন্য কিছু
HealthKind-assessment = স্বাস্থ্যের মূল্যায়ন
HealthKind-plan = স্বাস্থ্য পরিকল্পনা
HealthKind-appointment = অ্যাপয়েন্টমেন্ট
HealthKind-condition = স্বাস্থ্যের একটি সমস্যা
HealthKind-checkup = চেক-আপ
HealthKind-mental-health = মনের অনুভূতি ও মানসিক স্বাস্থ্য
HealthKind-other = স্বাস্থ্যের অন্য কিছু
PlanKind-care-plan = কেয়ার প্ল্যান
PlanKind-child-in-need-plan = চাইল্ড ইন নিড প্ল্যান
PlanKind-child-protection-plan = শিশু সুরক্ষা পরিকল্পনা
PlanKind-pathway-plan = পাথওয়ে প্ল্যান
PlanKind-other = অন্য একটি পরিকল্পনা
ProgressState-reached = লক্ষ্য পূরণ হয়েছে
ProgressState-better = আগের চেয়ে ভালো হচ্ছে
ProgressState-same = কোনো বদল নেই
ProgressState-worse = আগের চেয়ে খারাপ হচ্ছে
ProgressState-not-begun = শুরু হয়নি
ReviewKind-looked-after = কাউন্সিলের দেখাশোনায় থাকা শিশুর রিভিউ
ReviewKind-child-protection = শিশু সুরক্ষা সভা (কনফারেন্স)
ReviewKind-child-in-need = চাইল্ড ইন নিড মিটিং
ReviewKind-pathway = পাথওয়ে প্ল্যানের রিভিউ
ReviewKind-other = অন্য একটি রিভিউ
VisitStatus-completed = হয়েছে
VisitStatus-failed = হয়নি
VisitStatus-no-response = কেউ সাড়া দেননি
Channel-phone = টেলিফোন
Channel-email = ইমেইল
Channel-letter = চিঠি
Channel-message = মেসেজ
Channel-meeting = মিটিং
Channel-video = ভিডিও কল
Channel-in-person = সামনাসামনি
Channel-panel = প্যানেল
Channel-file-note = ফাইলে লেখা নোট
DocumentKind-assessment = মূল্যায়ন
DocumentKind-court-order = আদালতের আদেশ
DocumentKind-court-report = আদালতের জন্য রিপোর্ট
DocumentKind-expert-report = বিশেষজ্ঞের রিপোর্ট
DocumentKind-letter = চিঠি
DocumentKind-plan = পরিকল্পনা
DocumentKind-minutes = মিটিংয়ের লিখিত বিবরণ
DocumentKind-school-report = স্কুলের রিপোর্ট
DocumentKind-health-report = স্বাস্থ্যের রিপোর্ট
DocumentKind-risk-assessment = ঝুঁকির মূল্যায়ন
DocumentKind-closing-summary = শেষ সারসংক্ষেপ
DocumentKind-childs-work = নিজের করা কাজ
DocumentKind-other = অন্য একটি ডকুমেন্ট
RestrictionReason-serious-harm = গুরুতর ক্ষতি
RestrictionReason-expected-confidence = বিশ্বাস করে গোপনে বলা
RestrictionReason-third-party-refused = অন্য একজন রাজি হননি
RestrictionOutcome-keep = বিধিনিষেধ থাকছে
RestrictionOutcome-lift = বিধিনিষেধ তুলে নেওয়া হয়েছে
MovementKind-removal = বাইরে নেওয়া হয়েছে
MovementKind-transfer = হস্তান্তর করা হয়েছে
MovementKind-loss = হারিয়ে গেছে
Consent-agreed = রাজি
Consent-refused = রাজি নন
Consent-not-asked = কাউকে জিজ্ঞেস করা হয়নি
Consent-not-needed = দরকার নেই
Relationship-child = শিশুটি
Relationship-mother = মা
Relationship-father = বাবা
Relationship-step-parent = সৎমা বা সৎবাবা
Relationship-parents-partner = মা বা বাবার সঙ্গী
Relationship-brother = ভাই
Relationship-sister = বোন
Relationship-grandmother = দাদি বা নানি
Relationship-grandfather = দাদা বা নানা
Relationship-aunt = খালা, ফুফু, চাচি বা মামি
Relationship-uncle = চাচা, মামা, খালু বা ফুফা
Relationship-cousin = কাজিন
Relationship-relative = আত্মীয়
Relationship-foster-carer = ফস্টার কেয়ারার
Relationship-carers-family = কেয়ারারের পরিবারের একজন
Relationship-adoptive-parent = দত্তক মা বা বাবা
Relationship-friend = বন্ধু
Relationship-other-child = অন্য একটি শিশু
Relationship-other-parent = অন্য শিশুর মা বা বাবা
Relationship-neighbour = প্রতিবেশী
Relationship-family-friend = পরিবারের বন্ধু
Relationship-social-worker = সোশ্যাল ওয়ার্কার
Relationship-manager = ম্যানেজার
Relationship-reviewing-officer = স্বাধীন রিভিউ অফিসার (IRO)
Relationship-supervising-social-worker = সুপারভাইজিং সোশ্যাল ওয়ার্কার
Relationship-support-worker = পরিবার সহায়তা কর্মী
Relationship-personal-adviser = পার্সোনাল অ্যাডভাইজার
Relationship-residential-worker = হোমের কর্মী
Relationship-teacher = শিক্ষক বা স্কুলের কর্মী
Relationship-doctor = ডাক্তার
Relationship-nurse = নার্স
Relationship-health-visitor = হেলথ ভিজিটর
Relationship-therapist = থেরাপিস্ট
Relationship-police-officer = পুলিশ অফিসার
Relationship-lawyer = উকিল
Relationship-judge = বিচারক
Relationship-guardian = চিলড্রেনস গার্ডিয়ান
Relationship-advocate = পক্ষে কথা বলার মানুষ (অ্যাডভোকেট)
Relationship-interpreter = দোভাষী
Relationship-other-professional = অন্য একজন কর্মী
Relationship-other = অন্য কেউ

# Kinds of homes as a child is told of them.
home-foster = একটা ফস্টার হোম
home-kinship = পরিবারের মানুষ বা বন্ধুদের বাড়ি
home-parents = মা-বাবার বাড়ি
home-childrens-home = একটা চিলড্রেনস হোম
home-supported = সহায়তাসহ থাকার একটা জায়গা
home-adoptive = দত্তক পরিবারের বাড়ি
home-hospital = একটা হাসপাতাল
home-secure = একটা সিকিউর হোম
home-short-break = অল্প কদিন থাকার একটা জায়গা
home-other = অন্য ধরনের একটা থাকার জায়গা

# How long something lasted.
duration-days = { $count } দিন
duration-weeks = { $count } সপ্তাহ
duration-months = { $count } মাস
duration-years = { $count } বছর
duration-years-months = { $years } বছর { $months } মাস
page-number = পৃষ্ঠা { $page }
volume-title = { $title }: খণ্ড { $number }, মোট { $count }টি
volume-page = { $page }, খণ্ড { $number }
volume-continued = { $heading }, বাকি অংশ
acronym-unknown = এই সংক্ষিপ্ত রূপের মানে আমাদের জানা নেই
photo-date = (ছবির তারিখ: { $date }।)
Sex-female = মেয়ে
Sex-male = ছেলে
Sex-other = বলা নেই
entry-child = শিশুটির কথা
entry-life_letters = পরে পড়ার জীবন-চিঠি
entry-people = রেকর্ডে আছেন এমন কেউ
date-on-day = { $date } তারিখে
date-in = { $date } সালে

# Wording of the life story: Bengali, for a child to read.
# review: draft. No named person has reviewed this wording yet.

title-life-story = জীবনের গল্প: { $name }
running-life-story = জীবনের গল্প: { $name }

now-heading = তুমি, এখন
now-name = তোমার নাম { $name }। তোমার পুরো নাম { $full }।
now-age = তোমার বয়স { $age } বছর।
now-home = তুমি আর { $carers } একসঙ্গে থাকো। { $from } থেকে তুমি এখানে আছ।
now-home-named = তুমি এখানে থাকো: { $home }। { $from } থেকে তুমি এখানে আছ।
now-others = তোমার সঙ্গে এখানে আরও থাকে: { $others }।
now-school = তুমি এখানে পড়াশোনা করো: { $school }।
now-languages = মানুষের সঙ্গে কথা বলতে তুমি এই ভাষা ব্যবহার করো: { $languages }।
now-ethnicity = তোমার পরিবার কোথা থেকে এসেছে: { $ethnicity }
now-religion = ধর্ম আর বিশ্বাসের কথা: { $religion }
about-heading = নিজের সম্পর্কে তুমি যা বলো

people-heading = তোমার জীবনের মানুষেরা
# Each of these is a whole sentence, so that a language can say it as it has to.
person-is-mother = { $name } তোমার মা।
person-is-father = { $name } তোমার বাবা।
person-is-step-parent = { $name } তোমার { $who ->
    [female] সৎমা
    [male] সৎবাবা
   *[other] সৎমা বা সৎবাবা
  }।
person-is-adoptive-parent = { $name } তোমার { $who ->
    [female] দত্তক মা
    [male] দত্তক বাবা
   *[other] দত্তক মা বা বাবা
  }।
person-is-brother = { $name } তোমার ভাই।
person-is-sister = { $name } তোমার বোন।
person-is-grandmother = { $name } তোমার দাদি বা নানি।
person-is-grandfather = { $name } তোমার দাদা বা নানা।
person-is-aunt = { $name } তোমার খালা, ফুফু, চাচি বা মামি।
person-is-uncle = { $name } তোমার চাচা, মামা, খালু বা ফুফা।
person-is-cousin = { $name } তোমার কাজিন।
person-is-relative = { $name } তোমার আত্মীয়।
person-is-foster-carer = { $name } তোমার ফস্টার কেয়ারার।
person-is-friend = { $name } তোমার বন্ধু।
person-is-neighbour = { $name } তোমার প্রতিবেশী।
person-is-social-worker = { $name } তোমার সোশ্যাল ওয়ার্কার।
person-is-advocate = { $name } তোমার অ্যাডভোকেট, মানে তোমার পক্ষে কথা বলার মানুষ।
person-died = { $name } মারা গেছেন ({ $died })।

born-heading = তোমার জন্মের সময়
born-on = তোমার জন্মের তারিখ: { $born }।
born-place = তোমার জন্ম হয়েছে এখানে: { $place }।
born-time = তখন সময় ছিল { $time }।
born-weight = তোমার ওজন ছিল { $weight }।

why-heading = কী হয়েছিল, আর কেন
why-not-your-fault = এর কোনোটাই তোমার দোষ ছিল না। শিশুদের নিরাপদ রাখা বড়দের কাজ। সিদ্ধান্তগুলো বড়রাই নিয়েছেন।
orders-heading = আদালত যা ঠিক করেছে
order-made = { $court } এই আদেশ দিয়েছে: { $order }।
order-judge = বিচারক ছিলেন { $judge }।

homes-heading = তুমি যেসব বাড়িতে থেকেছ
homes-count = { $count ->
    [one] তুমি যেখানে থেকেছ, এমন { $count }টা জায়গার কথা এখানে আছে।
   *[other] তুমি যেখানে যেখানে থেকেছ, এমন { $count }টা জায়গার কথা এখানে আছে।
  }
home-heading = { $home }
home-age = তুমি যখন এখানে এলে, { $age ->
    [0] তখন তুমি একেবারে ছোট্ট শিশু ছিলে
   *[other] তখন তোমার বয়স ছিল { $age } বছর
  }। এটা ছিল { $kind }। তুমি { $span } এখানে ছিলে।
home-others = তখন তোমার সঙ্গে এখানে আরও থাকত: { $others }।

schools-heading = তোমার স্কুলগুলো
family-time-heading = পরিবার আর বন্ধুদের সঙ্গে তোমার সময়
family-time-now = এখনকার পরিকল্পনা এই:
family-time-then = তখনকার পরিকল্পনা ছিল এই ({ $span }):

achievements-heading = তুমি যা যা ভালো করেছ
own-words-heading = তোমার নিজের কথা
own-words = { $age } বছর বয়সে ({ $date }) তুমি এই কথা বলেছিলে:
own-words-to = { $age } বছর বয়সে ({ $date }) তুমি এই কথা বলেছিলে, আর শুনেছিলেন { $to }:

things-heading = তোমার নিজের জিনিস
thing-returned = এটা তুমি ফেরত পেয়েছ ({ $on })।
thing-kept = এটা যেখানে আছে: { $where }।
thing-kept-unknown = এটা কোথায় আছে, রেকর্ডে তা লেখা নেই। তুমি আমাদের জিজ্ঞেস করতে পারো।

next-heading = তুমি, এখন আর এরপর
next-home = তুমি আর { $carers } একসঙ্গে থাকো।
next-home-named = তুমি এখানে থাকো: { $home }।
hopes-intro = এগুলো তোমার আশা।
hopes-none = এই পাতাটা তোমার আশার জন্য। তুমি এখানে তা লিখতে পারো।

talk-heading = তুমি যাদের সঙ্গে কথা বলতে পারো
talk-intro = এটা পড়তে গিয়ে মনে নানা অনুভূতি বা প্রশ্ন আসতে পারে। তাতে কোনো অসুবিধা নেই। তুমি যেকোনো সময় থামতে পারো। তুমি এই মানুষদের সঙ্গে কথা বলতে পারো।

kept-heading = তোমার রেকর্ডে আরও যা আছে
kept-intro = তোমার রেকর্ডে তোমার জীবনের আরও কথা আছে। এই অংশগুলো এখানে বলা হয়নি:
gaps-heading = কিছু অংশ কেন দেখানো হয়নি
gaps-intro = তোমার গল্পের কিছু অংশ দেখানো হয়নি। প্রত্যেকটার একটা নম্বর আছে। কেন দেখানো হয়নি আর কে তা ঠিক করেছেন, তুমি এখানে পড়তে পারো।
gap-number = ফাঁকা জায়গা { $number }।
gap-decided = কে ঠিক করেছেন, আর কবে: { $decided }।
gaps-ask = তুমি আমাদের কোনো ফাঁকা জায়গা আবার দেখতে বলতে পারো। আমাদের তার নম্বরটা বলো। এখানে বলো: { $contact }।

made-heading = এই গল্প কীভাবে তৈরি হলো
made-for = { $council } এই গল্প তৈরি করেছে { $date } তারিখে। তোমার রেকর্ডে যা লেখা আছে, তা থেকেই এটা তৈরি।
made-approved = { $approver }, { $role }, বলেছেন যে তুমি এটা পেতে পারো।
made-more = কিছু কি ভুল আছে, বা বাদ পড়েছে? আমাদের বলো, আমরা দেখব: { $contact }। বড় হলে তুমি আরও লম্বা গল্প চাইতে পারো।
now-home-staff = এখানে তোমার দেখাশোনা করেন { $carers }।
person-full = { $name }: পুরো নাম { $full }।
person-carers-family = { $name } এমন এক পরিবারের মানুষ, যে পরিবার তোমার দেখাশোনা করেছে।
person-carer-then = { $name } তোমার দেখাশোনা করেছেন।
home-age-now = তুমি যখন এখানে এলে, { $age ->
    [0] তখন তুমি একেবারে ছোট্ট শিশু ছিলে
   *[other] তখন তোমার বয়স ছিল { $age } বছর
  }। এটা { $kind }। তুমি { $span } এখানে আছ।

# Sections, pictures and pages to fill in.
first-home-heading = তোমার বাড়ি
first-then-heading = আগে: { $home }
first-school-heading = তুমি যেখানে পড়ো
first-family-time-heading = পরিবার আর বন্ধুরা
photos-heading = ছবি
photos-held-heading = আরও ছবি
photos-held = { $count ->
    [one] আরও { $count }টা ছবি আছে, যেটা এখানে দেখানো হয়নি। তুমি আমাদের সেটার কথা জিজ্ঞেস করতে পারো।
   *[other] আরও { $count }টা ছবি আছে, যেগুলো এখানে দেখানো হয়নি। তুমি আমাদের সেগুলোর কথা জিজ্ঞেস করতে পারো।
  }
tree-heading = তোমার পরিবার
tree-intro = এরা তোমার পরিবারের মানুষ, যাদের নাম তোমার রেকর্ডে আছে। তুমি অন্য বাড়িতে গেলেও তারা তোমার যা হয়, তা-ই থাকে। সবচেয়ে বয়স্করা আছেন সবার ওপরে।
tree-me = এটা তুমি।
tree-died = মারা গেছেন { $on }
# The lines of the family tree in words. $others is one name or several with commas.
tree-parent = { $name }: মা বা বাবা। সন্তান: { $others }।
tree-partner = { $name }: এখনকার বা আগের সঙ্গী { $others }।
why-safe = প্রত্যেক শিশুর এমন একটা বাড়ি দরকার, যেখানে সে নিরাপদে আর যত্নে থাকে। সেটা নিশ্চিত করা বড়দের দায়িত্ব।
why-more-later = আরও বলার আছে। তুমি এখনই তা জিজ্ঞেস করতে পারো। বড় হলে তুমি আরও লম্বা গল্প চাইতে পারো।
statuses-heading = আইন কী বলেছিল, আর কখন
decisions-heading-story = তোমার ব্যাপারে বড় বড় সিদ্ধান্ত
decisions-intro-story = এগুলো তোমার জীবনের বড় সিদ্ধান্ত। কে সিদ্ধান্ত নিয়েছেন, কেন নিয়েছেন, আর তুমি কী চেয়েছিলে, তা এখানে পড়তে পারো। কিছু না থাকলে আমাদের জিজ্ঞেস করতে পারো।
decided-by = এই সিদ্ধান্ত নিয়েছেন: { $by }।
decided-because = কেন:
decided-you-wanted = তুমি যা চেয়েছিলে:
seasons-heading = একের পর এক তোমার বাড়িগুলো
seasons-intro = তুমি কোন জায়গায় কত দিন থেকেছ, এখানে তা দেখানো আছে: { $from } থেকে { $to } পর্যন্ত।
seasons-where = বাড়ি
seasons-when = কখন
seasons-how-long = কত দিন
seasons-line = { $from } থেকে { $to } পর্যন্ত
season-family = তোমার পরিবার
season-now = এখন পর্যন্ত { $length }
schools-name = স্কুল
home-area = এটা এই এলাকায়: { $area }।
home-area-then = এটা ছিল এই এলাকায়: { $area }।
home-came = তুমি কীভাবে এখানে থাকতে এলে।
home-letter = তোমাকে লেখা একটা চিঠি, লিখেছেন { $carers }:
at-age = { $age ->
    [0] যখন তুমি একেবারে ছোট্ট শিশু ছিলে:
   *[other] যখন তোমার বয়স ছিল { $age } বছর:
  }
health-heading = তোমার স্বাস্থ্য
health-intro = তোমার স্বাস্থ্যের বিষয়ে রেকর্ডে এই কথা লেখা আছে।
documents-heading = তোমার বিষয়ে কাগজপত্র
documents-intro = এই কাগজগুলো তোমার রেকর্ডে আছে। তুমি এগুলো দেখতে চাইতে পারো।
made-whole-record = তুমি যেকোনো সময় তোমার রেকর্ড দেখতে চাইতে পারো। এটা তোমার অধিকার, আর এতে টাকা লাগে না: { $contact }। আইন অনুযায়ী আমরা কিছু অংশ না-ও দেখাতে পারি।
made-elsewhere = তোমার বিষয়ে রেকর্ড এদের কাছেও থাকতে পারে। তুমি এদের প্রত্যেকের কাছে চাইতে পারো:
made-grown-up = বড়দের জন্য: { $council } এই বই তৈরি করেছে { $date } তারিখে, শিশুটির রেকর্ড থেকে। কিছু ভুল থাকলে বা বাদ পড়লে আমাদের জানান: { $contact }।
fill-heading = তোমার জন্য কয়েকটা পাতা
fill-intro = তুমি এখানে লিখতে পারো, অথবা কাউকে তোমার হয়ে লিখতে বলতে পারো।
fill-remember = আমার যা মনে আছে:
fill-proud = যা নিয়ে আমি গর্ব করি:
fill-ask = আমি যা জিজ্ঞেস করতে চাই:
fill-draw-heading = এখানে আঁকো
fill-draw = তোমার বাড়ি আঁকো, যাকে তুমি ভালোবাসো তাকে আঁকো, অথবা যা খুশি আঁকো।

# The later life letter.
title-life-story-later-life-letter = { $name }, তোমার জন্য একটা চিঠি
running-life-story-later-life-letter = { $name }, তোমার জন্য একটা চিঠি
later-heading = তোমার জন্য একটা চিঠি
later-dear = প্রিয় { $name },
later-born-heading = তোমার জন্মের সময়
later-people-heading = তোমার জীবনের মানুষেরা
later-why-heading = কী হয়েছিল
later-parents-heading = তোমার মা-বাবা যা চেয়েছিলেন আর বলেছিলেন
later-order = { $court } এই আদেশ দিয়েছে ({ $made }): { $order }।
later-more-heading = আরও কীভাবে জানতে পারো
later-more = তোমার রেকর্ডে আরও কথা আছে। যেকোনো বয়সে তা চাওয়ার অধিকার তোমার আছে, আর এতে টাকা লাগে না: { $contact }। আইন অনুযায়ী আমরা কিছু অংশ না-ও দেখাতে পারি। তোমাকে একা পড়তে হবে না। তুমি এই মানুষদের সঙ্গে কথা বলতে পারো:

# The worker's edition with its sources.
title-life-story-sources = জীবনের গল্পের উৎস: { $name }
running-life-story-sources = একটি জীবনের গল্পের উৎস। কর্মীর জন্য
sources-questions-heading = এই গল্পের জন্য রেকর্ডে যা নেই
sources-questions-intro = এই গল্পে ({ $name }) কিছুই বানানো হয়নি, তাই যা লেখা নেই তা গল্পে নেই। এই প্রশ্নগুলো জিজ্ঞেস করতে হবে, আর যাঁদের জিজ্ঞেস করতে হবে তা-ও বলা আছে:
sources-questions-none = গল্পের প্রত্যেক অংশের জন্যই রেকর্ডে কিছু আছে।
sources-heading = প্রত্যেক বাক্য ও তার উৎস
sources-intro = এই বইটি এই বয়সের জন্য: { $band }। বইয়ের যেসব বাঁধা কথা রেকর্ডের কিছু জানায় না, সেগুলো বাদ দেওয়া হয়েছে।
sources-sentence = বইয়ে যা বলা আছে
sources-entry = এন্ট্রি বা অংশ
sources-kind = কী ধরনের, আর কার লেখা
sources-by = { $kind }, লিখেছেন { $author }
sources-by-nobody = { $kind }, কে লিখেছেন তা লেখা নেই
genogram-heading = জেনোগ্রাম (পরিবারের নকশা)
genogram-key = বৃত্ত মানে নারী বা মেয়ে। চারকোনা ঘর মানে পুরুষ বা ছেলে। রুইতন মানে লেখা নেই। মোটা রেখা মানে শিশুটি। ক্রস মানে মারা গেছেন। প্রতিটি সারি একটি প্রজন্ম, সবচেয়ে বয়স্করা সবার ওপরে।
genogram-who = কে
genogram-relationship = শিশুটির কী হন
genogram-symbol = চিহ্ন
symbol-circle = বৃত্ত
symbol-circle-died = ক্রসসহ বৃত্ত
symbol-square = চারকোনা ঘর
symbol-square-died = ক্রসসহ চারকোনা ঘর
symbol-diamond = রুইতন
symbol-diamond-died = ক্রসসহ রুইতন
ask-a-home = এই বাড়ি
ask-birth-story = জন্মের ব্যাপারে কী জানা আছে, আর নামটা কে রেখেছিলেন? মা-বাবা ও দাদা-দাদি বা নানা-নানিকে জিজ্ঞেস করুন।
ask-birth-facts = শিশুটির জন্ম কয়টায়, কোথায়, আর ওজন কত ছিল? মা-বাবাকে বা হাসপাতালে জিজ্ঞেস করুন।
ask-why = শিশুটি কেন পরিবারের সঙ্গে থাকতে পারেনি? নিরাপদ হলে মা-বাবার সঙ্গে কথাগুলো ঠিক করে নিন।
ask-why-young = চার বছরের শিশুকে এটা কীভাবে বলা হবে? from_age: 3 দিয়ে লিখুন।
ask-about-me = শিশুটি এখন নিজের সম্পর্কে কী বলে?
ask-hopes = শিশুটি কী আশা করে?
ask-ethnicity = পরিবার কোথা থেকে এসেছে, শিশুটি তা কীভাবে বলে?
ask-religion = শিশুটি বা তার পরিবার কী বিশ্বাস করে?
ask-own-words = শিশুটি কী বলেছে, এঁকেছে বা লিখেছে, যা রেখে দেওয়া উচিত?
ask-achievements = শিশুটি কোন কাজে ভালো, আর কী নিয়ে সে গর্ব করেছে?
ask-photos = কোন কোন ছবি আছে? পরিবার, কেয়ারার ও স্কুলকে জিজ্ঞেস করুন।
ask-family-time = শিশুটি কার কার সঙ্গে দেখা করে, আর কত ঘন ঘন?
ask-life-letter = শিশুটিকে কে চিনতেন, যিনি পরে পড়ার জীবন-চিঠি লিখতে পারেন?
ask-portrait = মানুষ হিসেবে { $name } কেমন? সরাসরি জিজ্ঞেস করুন, অথবা যাঁরা চেনেন তাঁদের জিজ্ঞেস করুন।
ask-home-story = এঁদের সঙ্গে বা এখানে থাকা কেমন ছিল: { $name }?
ask-home-memory = এঁদের বা এই জায়গার কোন স্মৃতি আছে: { $name }?
ask-home-letter = { $name } কি একটি চিঠি লিখবেন?
ask-home-why-started = শিশুটি কেন এখানে এসেছিল: { $name }?
ask-home-why-ended = এখানে থাকা কেন শেষ হলো: { $name }?
ask-between = এই সময়ে শিশুটি কোথায় থাকত: { $name }?
ask-school-story = এই স্কুলে কেমন ছিল: { $name }?
ask-photo-unknown = যে ছবিতে লেখা নেই, তাতে কে আছে? খুঁজে বের করুন, অথবা লিখুন যে কেউ নেই।
ask-photo-permission = বড় কেউ আছেন এমন ছবি কি শিশুটি পেতে পারে? তাঁকে জিজ্ঞেস করুন, আর কবে রাজি হয়েছেন তা লিখে রাখুন।
ask-photo-child = একটি ছবিতে অন্য একটি শিশু আছে। শিশুটি ছবি পাওয়ার আগে সেই মুখ ঢেকে দিন।
person-named = { $name }: { $relationship }।
grown-up-heading = বড়দের জন্য
later-parts-heading = তোমাকে আমি যা বলতে চাই

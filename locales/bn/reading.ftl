# Wording of languages and of the ways of reading: Bengali.
# review: draft. No named person has reviewed this wording yet.

# The languages, as they are called in this one.
language-en-GB = ইংরেজি
language-cy = ওয়েলশ
language-ar = আরবি
language-ckb = কুর্দি (সোরানি)
language-ps = পশতু
language-prs = দারি
language-fa = ফারসি
language-ti = তিগ্রিনিয়া
language-am = আমহারিক
language-vi = ভিয়েতনামি
language-sq = আলবেনীয়
language-ur = উর্দু
language-pa = পাঞ্জাবি
language-bn = বাংলা
language-pl = পোলিশ
language-ro = রোমানীয়
language-pt = পর্তুগিজ
language-uk = ইউক্রেনীয়
language-so = সোমালি
language-other = অন্য একটি ভাষা

# The fonts, by their names.
Face-atkinson = Atkinson Hyperlegible Next
Face-andika = Andika
Face-lexend = Lexend
Face-opendyslexic = OpenDyslexic

# Words of the record in another language than the pack.
words-are-in = এই বাক্সের কথাগুলো যে ভাষায় লেখা হয়েছিল, সেই ভাষাতেই আছে: { $language }।
words-untranslated = এখনও কেউ এগুলো অনুবাদ করেননি। একজন দোভাষী আপনার সঙ্গে পড়তে পারেন: { $contact }।
words-original = যেভাবে লেখা হয়েছিল, ভাষা: { $language }
words-translation = অনুবাদ, ভাষা: { $language }
words-translated-by = অনুবাদ করেছেন { $translator }, { $date }। মিলিয়ে দেখেছেন { $checker }।
some-words-in = এই প্যাকের কিছু কথা এই ভাষায় আছে: { $language }, কারণ রেকর্ড এই ভাষায় লেখা হয়েছিল। এখনও কেউ সেগুলো অনুবাদ করেননি। একজন দোভাষী আপনার সঙ্গে পড়তে পারেন। এখানে বলুন: { $contact }।
interpreter-here = একজন দোভাষী, { $name }, আপনার সঙ্গে এটা পড়তে সাহায্য করেছেন ({ $date })।
read-through-here = { $name } আপনার সঙ্গে এটা পড়েছেন ({ $date })।
wording-not-checked = এই প্যাকের বাঁধা বাক্যগুলো একটি খসড়া (ভাষা: { $language })। কোনো নাম-জানা মানুষ এগুলো যাচাই করেননি।

# The ways of reading.
forms-heading = আর যেভাবে এটা পাওয়া যায়
forms-intro = এই একই কথা আপনি অন্যভাবেও পেতে পারেন। এখানে চান: { $contact }।
form-standard = সাধারণভাবে ছাপা
form-large-print = বড় অক্ষরে ছাপা
form-dyslexia = ডিসলেক্সিয়া আছে এমন পাঠকদের জন্য ছাপা
form-high-contrast = গাঢ় রঙের পার্থক্যে ছাপা
form-easy-read = Easy Read (সহজ করে লেখা), ছবিসহ
form-html = ফোন বা কম্পিউটারের পেজ হিসেবে
form-epub = ই-বুক হিসেবে
form-braille = ব্রেইলে
form-spoken = শোনার জন্য
form-language = অন্য ভাষায়
skip-to-words = সরাসরি লেখায় যান
part-of-contents = এখানে যা আছে
picture-of = ছবি: { $what }
easy-heading-note = এটা Easy Read (সহজ করে লেখা)। কথাগুলো কী বলছে, ছবি তা বুঝতে সাহায্য করে।
easy-word = { $word } মানে হলো: { $meaning }
easy-not-yet-heading = যেসব অংশ এখনও Easy Read-এ নেই
easy-not-yet = { $count ->
    [one] { $count }টি অংশ এখনও Easy Read-এ নেই। একজন কর্মী আপনাকে সেটা পড়তে সাহায্য করবেন।
   *[other] { $count }টি অংশ এখনও Easy Read-এ নেই। একজন কর্মী আপনাকে সেগুলো পড়তে সাহায্য করবেন।
  }
spoken-gap = এখানে কিছু বাদ দেওয়া আছে। সেটা হলো: { $what }।
spoken-picture = এখানে একটি ছবি আছে। ছবিতে আছে: { $what }
spoken-table-row = সারি { $number }।
spoken-list = { $count }টি জিনিসের তালিকা।
spoken-end = এখানেই শেষ।
braille-print-page = ছাপা পৃষ্ঠা { $page }

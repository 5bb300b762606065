# Wording of the case summary: Bengali, for workers. It names everybody whom the record names.
# review: draft. No named person has reviewed this wording yet.

title-case-summary = কেস সারসংক্ষেপ: { $name }
running-case-summary = কর্মীদের জন্য। এতে অন্য মানুষের নাম আছে: কাউকে দেওয়ার আগে দেখে নিন।

since = { $date } থেকে
not-recorded = লেখা নেই

life-heading = জীবন এখন কেমন: { $name }
life-missing = এই সময়ের জন্য লেখা নেই। কর্মীকে এটা লিখতে অনুরোধ করা হচ্ছে।
glance-heading = এক নজরে
glance-what = কী
glance-is = এই সময়ের শেষে
glance-child = শিশু
glance-age = জন্ম { $born }, বয়স { $age } বছর
glance-period = সময়
glance-from-to = { $from } থেকে { $to } পর্যন্ত
glance-status = আইনি অবস্থা
glance-home = যাঁর সঙ্গে থাকে
glance-school = স্কুল
glance-family-time = পরিবারের সঙ্গে সময়
glance-author = সারসংক্ষেপ লিখেছেন
glance-signed-off = অনুমোদন করেছেন

progress-heading = পরিকল্পনার প্রতিটি ফলাফলের দিকে অগ্রগতি
progress-outcome = ফলাফল, আর তা কেমন চলছে
progress-evidence = যা থেকে বোঝা যায়
progress-unknown = কিছু লেখা নেই
progress-kept = দেখানো হয়নি
kept-here = দেখানো হয়নি: শেষ অংশ দেখুন।
progress-none = এই ফলাফলের জন্য কোনো অগ্রগতি লেখা নেই।
progress-not-new = এই সময়ে নতুন কিছু লেখা হয়নি।
progress-no-plan = এই সময়ের জন্য চালু কোনো পরিকল্পনা লেখা নেই।

voice-heading = শিশুটি যা বলে: { $name }
voice-none = এই সময়ে শিশুটির কোনো কথা বা মত লেখা নেই।
concerns-heading = নতুন উদ্বেগ
concerns-none-said = কিছু নেই। কর্মী তা-ই বলেছেন।
concerns-none-recorded = কিছু লেখা নেই।
analysis-heading = সব মিলিয়ে যা দাঁড়ায়
analysis-missing = এই সময়ের জন্য কোনো বিশ্লেষণ লেখা নেই। কর্মীকে এটা লিখতে অনুরোধ করা হচ্ছে।
engagement-child = শিশুটি কীভাবে অংশ নেয় ({ $name }):
engagement-family = পরিবার কীভাবে অংশ নেয়:

visits-heading = ভিজিট
visits-count = { $count ->
    [0] এই সময়ে কোনো ভিজিট লেখা নেই।
    [one] { $count }টি ভিজিট লেখা আছে:
   *[other] { $count }টি ভিজিট লেখা আছে:
  }
visits-kept = কিছু ভিজিট দেখানো হয়নি; এই সংখ্যাগুলোতে সেগুলো ধরা নেই।
contacts-count = অন্য যোগাযোগ: { $count }।
visit-date = ভিজিট
visit-seen-alone = একা দেখা হয়েছে
visit-seen-not-alone = দেখা হয়েছে, সঙ্গে অন্যরা ছিলেন
visit-seen = দেখা হয়েছে
visit-not-seen = দেখা হয়নি
visit-seen-unknown = লেখা নেই
visit-recorded-late = দেরিতে লেখা হয়েছে
visit-recorded-unknown = কবে লেখা হয়েছে, তা লেখা নেই

decisions-heading = সিদ্ধান্ত
decisions-none = এই সময়ে কোনো সিদ্ধান্ত লেখা নেই।
decision-by = কে:
decision-basis = কিসের ভিত্তিতে:
decision-child = শিশুটির মত:
review-chair = (পরিচালনা করেছেন { $chair })
reflection-heading = গত রিভিউয়ের কথা:
involved-heading = কারা জড়িত
involved-none = এই সময়ের এন্ট্রিতে কারও নাম নেই।
next-months-heading = আগামী তিন মাস
next-months-missing = আগামী তিন মাসে কোন দিকে মন দেওয়া হবে, তা লেখা নেই। কর্মীকে এটা লিখতে অনুরোধ করা হচ্ছে।
task-due = শেষ তারিখ { $due }
task-late = এই সময়ের শেষে যা বাকি পড়ে আছে:
contingency-heading = পরিকল্পনা কাজ না করলে
shared-heading = জানানো হয়েছে:
shared-on = এই সারসংক্ষেপ শিশুটি ও তার পরিবারকে জানানো হয়েছে { $date } তারিখে।
shared-not = এই সারসংক্ষেপ শিশুটি ও তার পরিবারকে জানানো হয়েছে, এমন কিছু লেখা নেই।
kept-heading-summary = এই সময়ের যেসব এন্ট্রি দেখানো হয়নি
gaps-heading-summary = কিছু অংশ কেন দেখানো হয়নি
recorded-since = { $date } থেকে
family-time-supervised = একজন কর্মী সেখানে থাকেন
tasks-open = পরিকল্পনার যেসব কাজ বাকি:
glance-reason = কারণ
contingency-none = পরিকল্পনা কাজ না করলে কী হবে, তা লেখা নেই।
voice-views-beside = { $count ->
    [one] { $count }টি ভিজিটে শিশুটি কী ভেবেছে ও চেয়েছে, কর্মী তা-ও লিখেছেন; সেটা রেকর্ডে আছে।
   *[other] { $count }টি ভিজিটে শিশুটি কী ভেবেছে ও চেয়েছে, কর্মী তা-ও লিখেছেন; সেটা রেকর্ডে আছে।
  }
family-views = পরিবার যা ভাবে:
changed-heading = গত সারসংক্ষেপের পর যা বদলেছে
changed-none = এই সময়ে কোনো বদল লেখা নেই।
changed-home-began = এখানে থাকতে এসেছে: { $what }।
changed-home-ended = এখান থেকে চলে গেছে: { $what }।
changed-status = আইনি অবস্থা: { $what }।
changed-school = নতুন স্কুল: { $what }।
visit-how = কেমন হয়েছে
visit-key-alone = একা দেখা হয়েছে: { $count };
visit-key-seen = অন্যদের সঙ্গে দেখা হয়েছে: { $count };
visit-key-not-seen = দেখা হয়নি: { $count };
visit-key-failed = হয়নি: { $count };
visit-key-late = দেরিতে লেখা হয়েছে: { $count }।
review-on = রিভিউ, { $date }
work-done = যা করা হয়েছে:
progress-before = এই সময়ের আগে: { $before }
glance-consent = সম্মতি দিতে পারেন
the-council = কাউন্সিল

# Wording of the life story for the age 6-8, where it differs from the usual one.
# review: draft. No named person has reviewed this wording yet.

# The safe present.
now-home = তুমি আর { $carers } একসঙ্গে থাকো।
now-home-named = তুমি এখানে থাকো: { $home }।
now-home-staff = এখানে কে তোমার দেখাশোনা করে? { $carers }।
now-others = এখানে আর কে থাকে? { $others }।
now-languages = তুমি এই ভাষায় কথা বলো: { $languages }।
about-heading = নিজের কথা তুমি যা বলো
person-died = { $name } মারা গেছেন।
person-carers-family = { $name } একজন কেয়ারারের পরিবারের মানুষ।
tree-intro = এরা তোমার পরিবারের মানুষ। সবচেয়ে বয়স্করা আছেন সবার ওপরে।
tree-died = মারা গেছেন

# Why.
why-heading = সবকিছু কেন বদলে গেল
why-safe = প্রত্যেক শিশুর একটা নিরাপদ বাড়ি দরকার। সেটা নিশ্চিত করা বড়দের দায়িত্ব।
why-not-your-fault = এর কোনোটাই তোমার দোষ ছিল না। এসব বড়রা ঠিক করে। ছোটরা ঠিক করে না।
why-more-later = আরও বলার আছে। তুমি তা জিজ্ঞেস করতে পারো। বড় হলে আবার জিজ্ঞেস করতে পারো।

# Homes.
homes-heading = তোমার বাড়িগুলো
homes-count = { $count ->
    [one] তুমি যেখানে থেকেছ, এমন { $count }টা জায়গা এখানে আছে।
   *[other] তুমি যেখানে যেখানে থেকেছ, এমন { $count }টা জায়গা এখানে আছে।
  }
home-age = তুমি যখন এখানে এলে, { $age ->
    [0] তখন তুমি ছোট্ট বাবু ছিলে
   *[other] তখন তোমার বয়স ছিল { $age } বছর
  }। এটা ছিল { $kind }।
home-age-now = তুমি যখন এখানে এলে, { $age ->
    [0] তখন তুমি ছোট্ট বাবু ছিলে
   *[other] তখন তোমার বয়স ছিল { $age } বছর
  }। এখন তুমি এখানেই থাকো। এটা { $kind }।
home-kinship = পরিবার বা বন্ধুদের বাড়ি
home-others = তখন এখানে আর কে থাকত? { $others }।
home-came = তুমি কীভাবে এখানে এলে।
seasons-intro = দেখো, তুমি কোন জায়গায় কত দিন থেকেছ।
seasons-line = জন্ম থেকে এখন পর্যন্ত

# School, family and friends, what you did and said.
family-time-heading = পরিবার আর বন্ধুরা
family-time-now = এখনকার পরিকল্পনা:
achievements-heading = তুমি যা যা ভালো করেছ
own-words = { $age } বছর বয়সে তুমি এই কথা বলেছিলে:
own-words-to = { $age } বছর বয়সে তুমি এই কথা বলেছিলে, আর শুনেছিলেন { $to }:
things-heading = তোমার জিনিস
thing-returned = এটা তুমি ফেরত পেয়েছ।
thing-kept = এটা এখানে রাখা আছে: { $where }।
photos-held = { $count ->
    [one] আরও { $count }টা ছবি আছে। সেটা এই বইয়ে নেই। তুমি আমাদের সেটার কথা জিজ্ঞেস করতে পারো।
   *[other] আরও { $count }টা ছবি আছে। সেগুলো এই বইয়ে নেই। তুমি আমাদের সেগুলোর কথা জিজ্ঞেস করতে পারো।
  }

# What is not told, and how it was made.
kept-intro = তোমার আরও কথা আছে। সেগুলো এখানে বলা হয়নি:
gaps-heading = কিছু অংশ এখানে কেন নেই
gaps-intro = কিছু অংশ এখানে নেই। প্রত্যেকটার একটা নম্বর আছে। কেন নেই, তা এখানে বলা আছে।
gaps-ask = কোনো ফাঁকা জায়গার কথা তুমি আমাদের জিজ্ঞেস করতে পারো। আমাদের তার নম্বরটা বলো। বড় কেউ তোমাকে সাহায্য করতে পারে: { $contact }।
made-for = { $council } এই গল্প তৈরি করেছে { $date } তারিখে। গল্পটা এসেছে তোমার রেকর্ড থেকে। তোমার কথা মানুষ যা লিখে রেখেছে, সেটাই তোমার রেকর্ড।
made-approved = { $approver }, { $role }, বলেছেন যে তুমি এটা পেতে পারো।
made-more = কিছু কি ভুল আছে? কিছু কি বাদ পড়েছে? আমাদের বলো: { $contact }। বড় হলে তুমি আবার চাইতে পারো।

# The present again, and what comes.
hopes-none = তুমি কী আশা করো? এখানে তা লিখতে পারো।
fill-intro = তুমি এখানে লিখতে পারো। অথবা কেউ তোমার হয়ে লিখে দিতে পারে।
fill-draw = তোমার বাড়ি আঁকো। যাকে ভালোবাসো, তাকে আঁকো। যা ভালো লাগে, তা-ই আঁকো।
talk-intro = এই গল্প পড়ে তোমার মন খারাপ হতে পারে। রাগও হতে পারে। কিছু জিজ্ঞেস করতে ইচ্ছা হতে পারে। তাতে অসুবিধা নেই। তুমি থামতে পারো। তুমি এই মানুষদের সঙ্গে কথা বলতে পারো।

# Wording of the life story for the age 3-5, where it differs from the usual one.
# review: draft. No named person has reviewed this wording yet.

# The safe present.
now-heading = এই যে তুমি
now-name = তুমি { $name }। তোমার পুরো নাম { $full }।
now-age = { $age ->
    [0] তুমি ছোট্ট বাবু।
   *[other] তোমার বয়স { $age } বছর।
  }
now-home = তুমি আর { $carers } একসঙ্গে থাকো। এটা তোমার বাড়ি।
now-home-named = তুমি এখানে থাকো: { $home }।
now-others = এখানে আর কে থাকে? { $others }।
about-heading = তোমার সব কথা
person-carers-family = { $name } একজন কেয়ারারের পরিবারের মানুষ।

# Before.
born-heading = তোমার জন্ম হলো
born-on = প্রথমে তুমি ছোট্ট বাবু ছিলে।
home-age = { $age ->
    [0] তুমি ছোট্ট বাবু ছিলে। তখন তুমি এখানে থাকতে।
   *[other] তোমার বয়স ছিল { $age } বছর। তখন তুমি এখানে থাকতে।
  }
home-kinship = পরিবার বা বন্ধুদের বাড়ি
why-heading = তোমাকে নিরাপদ রাখা
why-safe = প্রত্যেক শিশুর একটা নিরাপদ বাড়ি দরকার।
why-not-your-fault = তোমাকে নিরাপদ রাখা বড়দের কাজ। বড়রাই ঠিক করেছেন। তোমার দোষ ছিল না।

# What is not told.
gaps-heading = যা এখানে নেই
gaps-intro = কিছু কথা এখানে নেই। কেন নেই, তা এখানে বলা আছে।
gaps-ask = তুমি এটা জিজ্ঞেস করতে পারো। বড় কেউ তোমাকে সাহায্য করতে পারে: { $contact }।

# The present again.
next-heading = তুমি, এখন
next-home = তুমি আর { $carers } একসঙ্গে থাকো। এটা তোমার বাড়ি।
hopes-intro = এগুলো তোমার ইচ্ছা।
hopes-none = তোমার কী ইচ্ছা?
fill-draw = তোমার বাড়ি আঁকো। যাকে ভালোবাসো, তাকে আঁকো। যা ভালো লাগে, তা-ই আঁকো।
talk-heading = যাদের সঙ্গে কথা বলতে পারো
talk-intro = তোমার মন খারাপ হতে পারে। রাগও হতে পারে। তাতে অসুবিধা নেই। তুমি থামতে পারো। তুমি এই মানুষদের সঙ্গে কথা বলতে পারো।

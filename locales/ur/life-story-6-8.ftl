# Wording of the life story for the age 6-8 in Urdu, where it differs from the usual one.
# review: draft. No named person has reviewed this wording yet.

# The safe present.
now-home = آپ { $carers } کے ساتھ { $you ->
    [female] رہتی
    [male] رہتے
   *[other] رہتے/رہتی
  } ہیں۔
now-home-named = آپ کے رہنے کی جگہ { $home } ہے۔
now-home-staff = یہاں آپ کی دیکھ بھال کون کرتا ہے؟ { $carers }۔
now-others = یہاں اور کون رہتا ہے؟ { $others }۔
now-languages = آپ کی بات کرنے کی زبانیں: { $languages }۔
about-heading = آپ اپنے بارے میں کیا { $you ->
    [female] کہتی
    [male] کہتے
   *[other] کہتے/کہتی
  } ہیں
person-died = { $name } کا انتقال ہو چکا ہے۔
person-carers-family = { $name } کا تعلق ایک کیئرر کے خاندان سے ہے۔
tree-intro = یہ آپ کے خاندان کے لوگ ہیں۔ عمر میں سب سے بڑے سب سے اوپر ہیں۔
tree-died = انتقال ہو چکا ہے

# Why.
why-heading = حالات کیوں بدلے
why-safe = ہر بچے کو محفوظ گھر چاہیے۔ اس کا خیال رکھنا بڑوں پر لازم ہے۔
why-not-your-fault = اس میں کسی بھی بات میں آپ کا قصور نہیں تھا۔ ایسی باتوں کا فیصلہ بڑے کرتے ہیں۔ بچے نہیں کرتے۔
why-more-later = ابھی اور بھی بتانے کو ہے۔ آپ چاہیں تو اس کے بارے میں پوچھیں۔ جب آپ کی عمر زیادہ ہو جائے تو آپ پھر پوچھ { $you ->
    [female] سکتی
    [male] سکتے
   *[other] سکتے/سکتی
  } ہیں۔

# Homes.
homes-heading = آپ کے گھر
homes-count = { $count ->
    [one] یہ ایک جگہ ہے جہاں آپ کا گھر رہا ہے یا آپ نے کچھ وقت گزارا۔
   *[other] یہ { $count } جگہیں ہیں جہاں آپ کا گھر رہا ہے یا آپ نے کچھ وقت گزارا۔
  }
home-age = { $age ->
    [0] { $you ->
    [female] یہاں آتے وقت آپ ننھی سی بچی تھیں۔
    [male] یہاں آتے وقت آپ ننھے سے بچے تھے۔
   *[other] یہاں آتے وقت آپ کی عمر ایک سال سے کم تھی۔
  }
   *[other] یہاں آتے وقت آپ کی عمر { $age } سال تھی۔
  } یہ { $kind } تھا۔
home-age-now = { $age ->
    [0] { $you ->
    [female] یہاں آتے وقت آپ ننھی سی بچی تھیں۔
    [male] یہاں آتے وقت آپ ننھے سے بچے تھے۔
   *[other] یہاں آتے وقت آپ کی عمر ایک سال سے کم تھی۔
  }
   *[other] یہاں آتے وقت آپ کی عمر { $age } سال تھی۔
  } اب آپ یہاں { $you ->
    [female] رہتی
    [male] رہتے
   *[other] رہتے/رہتی
  } ہیں۔ یہ { $kind } ہے۔
home-kinship = خاندان یا دوستوں کا گھر
home-others = اُس وقت یہاں اور کون رہتا تھا؟ { $others }۔
home-came = آپ کا یہاں آنا کیسے ہوا۔
seasons-intro = دیکھیں کہ آپ نے ہر جگہ کتنا وقت گزارا۔
seasons-line = پیدائش سے اب تک

# School, family and friends, what you did and said.
family-time-heading = خاندان اور دوست
family-time-now = اِس وقت کا منصوبہ:
achievements-heading = جو کام آپ نے اچھے کیے
own-words = یہ بات آپ نے { $age } سال کی عمر میں کہی:
own-words-to = { $age } سال کی عمر میں آپ نے { $to } کو یہ بتایا:
things-heading = آپ کی چیزیں
thing-returned = یہ آپ کو واپس مل گئی۔
thing-kept = یہ یہاں رکھی ہے: { $where }۔
photos-held = { $count ->
    [one] ایک اور تصویر ہے۔ وہ اس کتاب میں نہیں ہے۔ آپ چاہیں تو اس کے بارے میں ہم سے پوچھیں۔
   *[other] { $count } اور تصویریں ہیں۔ وہ اس کتاب میں نہیں ہیں۔ آپ چاہیں تو ان کے بارے میں ہم سے پوچھیں۔
  }

# What is not told, and how it was made.
kept-intro = آپ کے بارے میں اور بھی باتیں ہیں۔ وہ یہاں نہیں بتائی گئیں:
gaps-heading = کچھ حصے یہاں کیوں نہیں ہیں
gaps-intro = کچھ حصے یہاں نہیں ہیں۔ ہر ایک کا ایک نمبر ہے۔ یہاں لکھا ہے کہ کیوں۔
gaps-ask = آپ چاہیں تو کسی خالی جگہ کے بارے میں ہم سے پوچھیں۔ ہمیں اس کا نمبر بتائیں۔ کوئی بڑا آپ کی مدد کر سکتا ہے: { $contact }۔
made-for = { $council } نے یہ کہانی { $date } کو بنائی۔ یہ آپ کے ریکارڈ سے بنی ہے۔ آپ کا ریکارڈ وہ ہے جو لوگوں نے آپ کے بارے میں لکھا۔
made-approved = { $approver } ({ $role }) نے کہا کہ یہ آپ کو دی جا سکتی ہے۔
made-more = کیا کچھ غلط ہے؟ کیا کچھ رہ گیا ہے؟ ہمیں بتائیں: { $contact }۔ جب آپ کی عمر زیادہ ہو جائے تو آپ پھر پوچھ { $you ->
    [female] سکتی
    [male] سکتے
   *[other] سکتے/سکتی
  } ہیں۔

# The present again, and what comes.
hopes-none = آپ کی امیدیں کیا ہیں؟ آپ چاہیں تو یہاں لکھیں۔
fill-intro = آپ چاہیں تو یہاں لکھیں۔ یا کوئی آپ کے لیے لکھ دے۔
fill-draw = اپنا گھر بنائیں۔ کوئی جس سے آپ کو پیار ہے، اسے بنائیں۔ جو پسند ہو، وہ بنائیں۔
talk-intro = یہ کہانی پڑھ کر شاید آپ کا دل اداس ہو یا غصہ آئے۔ شاید آپ کچھ پوچھنا چاہیں۔ یہ ٹھیک ہے۔ آپ رک { $you ->
    [female] سکتی
    [male] سکتے
   *[other] سکتے/سکتی
  } ہیں۔ آپ ان لوگوں سے بات کر { $you ->
    [female] سکتی
    [male] سکتے
   *[other] سکتے/سکتی
  } ہیں۔

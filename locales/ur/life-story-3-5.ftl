# Wording of the life story for the age 3-5 in Urdu, where it differs from the usual one.
# review: draft. No named person has reviewed this wording yet.

# The safe present.
now-heading = یہ آپ ہیں
now-name = آپ { $name } ہیں۔ آپ کا پورا نام { $full } ہے۔
now-age = { $age ->
    [0] { $you ->
    [female] آپ ننھی سی بچی ہیں۔
    [male] آپ ننھے سے بچے ہیں۔
   *[other] آپ کی عمر ایک سال سے کم ہے۔
  }
   *[other] آپ کی عمر { $age } سال ہے۔
  }
now-home = آپ { $carers } کے ساتھ { $you ->
    [female] رہتی
    [male] رہتے
   *[other] رہتے/رہتی
  } ہیں۔ یہ آپ کا گھر ہے۔
now-home-named = آپ کے رہنے کی جگہ { $home } ہے۔
now-others = یہاں اور کون رہتا ہے؟ { $others }۔
about-heading = سب کچھ آپ کے بارے میں
person-carers-family = { $name } کا تعلق ایک کیئرر کے خاندان سے ہے۔

# Before.
born-heading = آپ کی پیدائش ہوئی
born-on = شروع میں { $you ->
    [female] آپ ننھی سی بچی تھیں
    [male] آپ ننھے سے بچے تھے
   *[other] آپ بہت ہی چھوٹے تھے/چھوٹی تھیں
  }۔
home-age = { $age ->
    [0] { $you ->
    [female] آپ ننھی سی بچی تھیں۔
    [male] آپ ننھے سے بچے تھے۔
   *[other] آپ کی عمر ایک سال سے کم تھی۔
  } اُس وقت یہ آپ کا گھر تھا۔
   *[other] آپ کی عمر { $age } سال تھی۔ اُس وقت یہ آپ کا گھر تھا۔
  }
home-kinship = خاندان یا دوستوں کا گھر
why-heading = آپ کو محفوظ رکھنا
why-safe = ہر بچے کو محفوظ گھر چاہیے۔
why-not-your-fault = بڑوں کو آپ کو محفوظ رکھنا ہوتا ہے۔ فیصلہ بڑوں نے کیا۔ آپ کا قصور نہیں تھا۔

# What is not told.
gaps-heading = کیا نہیں ہے
gaps-intro = کچھ الفاظ یہاں نہیں ہیں۔ یہاں لکھا ہے کہ کیوں۔
gaps-ask = آپ چاہیں تو اس کے بارے میں پوچھیں۔ کوئی بڑا آپ کی مدد کر سکتا ہے: { $contact }۔

# The present again.
next-heading = آپ، اب
next-home = آپ { $carers } کے ساتھ { $you ->
    [female] رہتی
    [male] رہتے
   *[other] رہتے/رہتی
  } ہیں۔ یہ آپ کا گھر ہے۔
hopes-intro = یہ آپ کی خواہشیں ہیں۔
hopes-none = آپ کیا { $you ->
    [female] چاہتی
    [male] چاہتے
   *[other] چاہتے/چاہتی
  } ہیں؟
fill-draw = اپنا گھر بنائیں۔ کوئی جس سے آپ کو پیار ہے، اسے بنائیں۔ جو پسند ہو، وہ بنائیں۔
talk-heading = بات کرنے کے لیے لوگ
talk-intro = شاید آپ کا دل اداس ہو یا غصہ آئے۔ یہ ٹھیک ہے۔ آپ رک { $you ->
    [female] سکتی
    [male] سکتے
   *[other] سکتے/سکتی
  } ہیں۔ آپ ان لوگوں سے بات کر { $you ->
    [female] سکتی
    [male] سکتے
   *[other] سکتے/سکتی
  } ہیں۔

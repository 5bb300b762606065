# Wording of the life story for the age 6-8, where it differs from the usual one: Punjabi (Gurmukhi).
# review: draft. No named person has reviewed this wording yet.

# The safe present.
now-home = ਤੁਸੀਂ { $carers } ਨਾਲ ਰਹਿੰਦੇ ਹੋ।
now-home-named = ਤੁਸੀਂ ਇੱਥੇ ਰਹਿੰਦੇ ਹੋ: { $home }।
now-home-staff = ਇੱਥੇ ਤੁਹਾਡੀ ਦੇਖਭਾਲ ਕੌਣ ਕਰਦਾ ਹੈ? { $carers }।
now-others = ਇੱਥੇ ਹੋਰ ਕੌਣ ਰਹਿੰਦਾ ਹੈ? { $others }।
now-languages = ਤੁਸੀਂ ਇਸ ਵਿੱਚ ਗੱਲ ਕਰਦੇ ਹੋ: { $languages }।
about-heading = ਤੁਸੀਂ ਆਪਣੇ ਬਾਰੇ ਕੀ ਕਹਿੰਦੇ ਹੋ
person-died = { $name } ਦੀ ਮੌਤ ਹੋ ਗਈ ਹੈ।
person-carers-family = { $name } ਇੱਕ ਕੇਅਰਰ ਦੇ ਪਰਿਵਾਰ ਵਿੱਚੋਂ ਹਨ।
tree-intro = ਇਹ ਤੁਹਾਡੇ ਪਰਿਵਾਰ ਦੇ ਲੋਕ ਹਨ। ਸਭ ਤੋਂ ਵੱਡੀ ਉਮਰ ਵਾਲੇ ਸਭ ਤੋਂ ਉੱਪਰ ਹਨ।
tree-died = ਮੌਤ ਹੋ ਗਈ ਹੈ

# Why.
why-heading = ਚੀਜ਼ਾਂ ਕਿਉਂ ਬਦਲੀਆਂ
why-safe = ਹਰ ਬੱਚੇ ਨੂੰ ਇੱਕ ਸੁਰੱਖਿਅਤ ਘਰ ਚਾਹੀਦਾ ਹੈ। ਇਹ ਯਕੀਨੀ ਬਣਾਉਣਾ ਵੱਡਿਆਂ ਦਾ ਕੰਮ ਹੈ।
why-not-your-fault = ਇਸ ਵਿੱਚੋਂ ਕੁਝ ਵੀ ਤੁਹਾਡਾ ਕਸੂਰ ਨਹੀਂ ਸੀ। ਇਹ ਫ਼ੈਸਲੇ ਵੱਡੇ ਕਰਦੇ ਹਨ। ਬੱਚੇ ਨਹੀਂ ਕਰਦੇ।
why-more-later = ਦੱਸਣ ਲਈ ਹੋਰ ਵੀ ਹੈ। ਤੁਸੀਂ ਇਸ ਬਾਰੇ ਪੁੱਛ ਸਕਦੇ ਹੋ। ਜਦੋਂ ਤੁਸੀਂ ਵੱਡੇ ਹੋਵੋਗੇ, ਤੁਸੀਂ ਦੁਬਾਰਾ ਪੁੱਛ ਸਕਦੇ ਹੋ।

# Homes.
homes-heading = ਤੁਹਾਡੇ ਘਰ
homes-count = { $count ->
    [one] ਇੱਥੇ ਇੱਕ ਥਾਂ ਹੈ ਜਿੱਥੇ ਤੁਸੀਂ ਰਹੇ ਜਾਂ ਠਹਿਰੇ।
   *[other] ਇੱਥੇ { $count } ਥਾਂਵਾਂ ਹਨ ਜਿੱਥੇ ਤੁਸੀਂ ਰਹੇ ਜਾਂ ਠਹਿਰੇ।
  }
home-age = ਜਦੋਂ ਤੁਸੀਂ ਇੱਥੇ ਆਏ, { $age ->
    [0] ਤੁਸੀਂ ਬੇਬੀ ਸੀ
   *[other] ਤੁਹਾਡੀ ਉਮਰ { $age } ਸਾਲ ਸੀ
  }। ਇਹ { $kind } ਸੀ।
home-age-now = ਜਦੋਂ ਤੁਸੀਂ ਇੱਥੇ ਆਏ, { $age ->
    [0] ਤੁਸੀਂ ਬੇਬੀ ਸੀ
   *[other] ਤੁਹਾਡੀ ਉਮਰ { $age } ਸਾਲ ਸੀ
  }। ਹੁਣ ਤੁਸੀਂ ਇੱਥੇ ਰਹਿੰਦੇ ਹੋ। ਇਹ { $kind } ਹੈ।
home-kinship = ਪਰਿਵਾਰ ਜਾਂ ਦੋਸਤਾਂ ਦਾ ਘਰ
home-others = ਉਦੋਂ ਇੱਥੇ ਹੋਰ ਕੌਣ ਰਹਿੰਦਾ ਸੀ? { $others }।
home-came = ਤੁਸੀਂ ਇੱਥੇ ਕਿਵੇਂ ਆਏ।
seasons-intro = ਦੇਖੋ, ਤੁਸੀਂ ਹਰ ਥਾਂ ਕਿੰਨਾ ਸਮਾਂ ਰਹੇ।
seasons-line = ਜਨਮ ਤੋਂ ਹੁਣ ਤੱਕ

# School, family and friends, what you did and said.
family-time-heading = ਪਰਿਵਾਰ ਅਤੇ ਦੋਸਤ
family-time-now = ਹੁਣ ਦਾ ਪਲੈਨ:
achievements-heading = ਤੁਸੀਂ ਕੀ-ਕੀ ਵਧੀਆ ਕੀਤਾ
own-words = ਤੁਸੀਂ ਇਹ ਉਦੋਂ ਕਿਹਾ ਜਦੋਂ ਤੁਹਾਡੀ ਉਮਰ { $age } ਸਾਲ ਸੀ:
own-words-to = ਜਦੋਂ ਤੁਹਾਡੀ ਉਮਰ { $age } ਸਾਲ ਸੀ, ਤੁਸੀਂ { $to } ਨੂੰ ਇਹ ਦੱਸਿਆ:
things-heading = ਤੁਹਾਡੀਆਂ ਚੀਜ਼ਾਂ
thing-returned = ਇਹ ਤੁਹਾਨੂੰ ਵਾਪਸ ਮਿਲ ਗਈ।
thing-kept = ਇਹ ਇੱਥੇ ਰੱਖੀ ਹੋਈ ਹੈ: { $where }।
photos-held = { $count ->
    [one] ਇੱਕ ਹੋਰ ਫ਼ੋਟੋ ਹੈ। ਉਹ ਇਸ ਕਿਤਾਬ ਵਿੱਚ ਨਹੀਂ ਹੈ। ਤੁਸੀਂ ਸਾਨੂੰ ਉਸ ਬਾਰੇ ਪੁੱਛ ਸਕਦੇ ਹੋ।
   *[other] { $count } ਹੋਰ ਫ਼ੋਟੋਆਂ ਹਨ। ਉਹ ਇਸ ਕਿਤਾਬ ਵਿੱਚ ਨਹੀਂ ਹਨ। ਤੁਸੀਂ ਸਾਨੂੰ ਉਹਨਾਂ ਬਾਰੇ ਪੁੱਛ ਸਕਦੇ ਹੋ।
  }

# What is not told, and how it was made.
kept-intro = ਤੁਹਾਡੇ ਬਾਰੇ ਹੋਰ ਵੀ ਹੈ। ਉਹ ਇੱਥੇ ਨਹੀਂ ਦੱਸਿਆ ਗਿਆ:
gaps-heading = ਕੁਝ ਹਿੱਸੇ ਇੱਥੇ ਕਿਉਂ ਨਹੀਂ ਹਨ
gaps-intro = ਕੁਝ ਹਿੱਸੇ ਇੱਥੇ ਨਹੀਂ ਹਨ। ਹਰ ਇੱਕ ਦਾ ਇੱਕ ਨੰਬਰ ਹੈ। ਇਹ ਤੁਹਾਨੂੰ ਦੱਸਦਾ ਹੈ ਕਿ ਕਿਉਂ।
gaps-ask = ਤੁਸੀਂ ਸਾਨੂੰ ਕਿਸੇ ਖਾਲੀ ਥਾਂ ਬਾਰੇ ਪੁੱਛ ਸਕਦੇ ਹੋ। ਸਾਨੂੰ ਉਸ ਦਾ ਨੰਬਰ ਦੱਸੋ। ਕੋਈ ਵੱਡਾ ਤੁਹਾਡੀ ਮਦਦ ਕਰ ਸਕਦਾ ਹੈ: { $contact }।
made-for = { $council } ਨੇ { $date } ਨੂੰ ਇਹ ਕਹਾਣੀ ਬਣਾਈ। ਇਹ ਤੁਹਾਡੇ ਰਿਕਾਰਡ ਤੋਂ ਬਣੀ ਹੈ। ਤੁਹਾਡਾ ਰਿਕਾਰਡ ਉਹ ਹੈ ਜੋ ਲੋਕਾਂ ਨੇ ਤੁਹਾਡੇ ਬਾਰੇ ਲਿਖਿਆ।
made-approved = { $approver } ({ $role }) ਨੇ ਕਿਹਾ ਕਿ ਇਹ ਤੁਹਾਨੂੰ ਮਿਲ ਸਕਦੀ ਹੈ।
made-more = ਕੀ ਕੁਝ ਗਲਤ ਹੈ? ਕੀ ਕੁਝ ਰਹਿ ਗਿਆ ਹੈ? ਸਾਨੂੰ ਦੱਸੋ: { $contact }। ਜਦੋਂ ਤੁਸੀਂ ਵੱਡੇ ਹੋਵੋਗੇ, ਤੁਸੀਂ ਦੁਬਾਰਾ ਪੁੱਛ ਸਕਦੇ ਹੋ।

# The present again, and what comes.
hopes-none = ਤੁਸੀਂ ਕੀ ਉਮੀਦ ਕਰਦੇ ਹੋ? ਤੁਸੀਂ ਇੱਥੇ ਲਿਖ ਸਕਦੇ ਹੋ।
fill-intro = ਤੁਸੀਂ ਇੱਥੇ ਲਿਖ ਸਕਦੇ ਹੋ। ਜਾਂ ਕੋਈ ਤੁਹਾਡੇ ਲਈ ਲਿਖ ਸਕਦਾ ਹੈ।
fill-draw = ਆਪਣੇ ਘਰ ਦੀ ਤਸਵੀਰ ਬਣਾਓ। ਕਿਸੇ ਪਿਆਰੇ ਵਿਅਕਤੀ ਦੀ ਤਸਵੀਰ ਬਣਾਓ। ਜੋ ਚੰਗਾ ਲੱਗੇ, ਉਹ ਬਣਾਓ।
talk-intro = ਇਸ ਕਹਾਣੀ ਨਾਲ ਤੁਸੀਂ ਉਦਾਸ ਹੋ ਸਕਦੇ ਹੋ ਜਾਂ ਤੁਹਾਨੂੰ ਗੁੱਸਾ ਆ ਸਕਦਾ ਹੈ। ਸ਼ਾਇਦ ਤੁਸੀਂ ਕੁਝ ਪੁੱਛਣਾ ਚਾਹੋ। ਇਹ ਠੀਕ ਹੈ। ਤੁਸੀਂ ਰੁਕ ਸਕਦੇ ਹੋ। ਤੁਸੀਂ ਇਹਨਾਂ ਲੋਕਾਂ ਨਾਲ ਗੱਲ ਕਰ ਸਕਦੇ ਹੋ।

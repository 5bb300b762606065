# Wording of the life story for the age 3-5, where it differs from the usual one: Punjabi (Gurmukhi).
# review: draft. No named person has reviewed this wording yet.

# The safe present.
now-heading = ਇਹ ਤੁਸੀਂ ਹੋ
now-name = ਤੁਸੀਂ { $name } ਹੋ। ਤੁਹਾਡਾ ਪੂਰਾ ਨਾਂ { $full } ਹੈ।
now-age = { $age ->
    [0] ਤੁਸੀਂ ਬੇਬੀ ਹੋ।
   *[other] ਤੁਹਾਡੀ ਉਮਰ { $age } ਸਾਲ ਹੈ।
  }
now-home = ਤੁਸੀਂ { $carers } ਨਾਲ ਰਹਿੰਦੇ ਹੋ। ਇਹ ਤੁਹਾਡਾ ਘਰ ਹੈ।
now-home-named = ਤੁਸੀਂ ਇੱਥੇ ਰਹਿੰਦੇ ਹੋ: { $home }।
now-others = ਇੱਥੇ ਹੋਰ ਕੌਣ ਰਹਿੰਦਾ ਹੈ? { $others }।
about-heading = ਤੁਹਾਡੇ ਬਾਰੇ ਸਭ ਕੁਝ
person-carers-family = { $name } ਇੱਕ ਕੇਅਰਰ ਦੇ ਪਰਿਵਾਰ ਵਿੱਚੋਂ ਹਨ।

# Before.
born-heading = ਤੁਹਾਡਾ ਜਨਮ ਹੋਇਆ
born-on = ਪਹਿਲਾਂ ਤੁਸੀਂ ਬੇਬੀ ਸੀ।
home-age = { $age ->
    [0] ਤੁਸੀਂ ਬੇਬੀ ਸੀ। ਉਦੋਂ ਤੁਸੀਂ ਇੱਥੇ ਰਹਿੰਦੇ ਸੀ।
   *[other] ਤੁਹਾਡੀ ਉਮਰ { $age } ਸਾਲ ਸੀ। ਉਦੋਂ ਤੁਸੀਂ ਇੱਥੇ ਰਹਿੰਦੇ ਸੀ।
  }
home-kinship = ਪਰਿਵਾਰ ਜਾਂ ਦੋਸਤਾਂ ਦਾ ਘਰ
why-heading = ਤੁਹਾਨੂੰ ਸੁਰੱਖਿਅਤ ਰੱਖਣਾ
why-safe = ਹਰ ਬੱਚੇ ਨੂੰ ਇੱਕ ਸੁਰੱਖਿਅਤ ਘਰ ਚਾਹੀਦਾ ਹੈ।
why-not-your-fault = ਵੱਡਿਆਂ ਨੇ ਤੁਹਾਨੂੰ ਸੁਰੱਖਿਅਤ ਰੱਖਣਾ ਹੁੰਦਾ ਹੈ। ਫ਼ੈਸਲਾ ਵੱਡਿਆਂ ਨੇ ਕੀਤਾ। ਤੁਹਾਡਾ ਕੋਈ ਕਸੂਰ ਨਹੀਂ ਸੀ।

# What is not told.
gaps-heading = ਕੀ ਨਹੀਂ ਹੈ
gaps-intro = ਕੁਝ ਸ਼ਬਦ ਇੱਥੇ ਨਹੀਂ ਹਨ। ਇਹ ਦੱਸਦਾ ਹੈ ਕਿ ਕਿਉਂ।
gaps-ask = ਤੁਸੀਂ ਇਸ ਬਾਰੇ ਪੁੱਛ ਸਕਦੇ ਹੋ। ਕੋਈ ਵੱਡਾ ਤੁਹਾਡੀ ਮਦਦ ਕਰ ਸਕਦਾ ਹੈ: { $contact }।

# The present again.
next-heading = ਤੁਸੀਂ, ਹੁਣ
next-home = ਤੁਸੀਂ { $carers } ਨਾਲ ਰਹਿੰਦੇ ਹੋ। ਇਹ ਤੁਹਾਡਾ ਘਰ ਹੈ।
hopes-intro = ਇਹ ਤੁਹਾਡੀਆਂ ਇੱਛਾਵਾਂ ਹਨ।
hopes-none = ਤੁਹਾਡੀ ਕੀ ਇੱਛਾ ਹੈ?
fill-draw = ਆਪਣੇ ਘਰ ਦੀ ਤਸਵੀਰ ਬਣਾਓ। ਕਿਸੇ ਪਿਆਰੇ ਵਿਅਕਤੀ ਦੀ ਤਸਵੀਰ ਬਣਾਓ। ਜੋ ਚੰਗਾ ਲੱਗੇ, ਉਹ ਬਣਾਓ।
talk-heading = ਗੱਲ ਕਰਨ ਲਈ ਲੋਕ
talk-intro = ਤੁਸੀਂ ਉਦਾਸ ਹੋ ਸਕਦੇ ਹੋ ਜਾਂ ਤੁਹਾਨੂੰ ਗੁੱਸਾ ਆ ਸਕਦਾ ਹੈ। ਇਹ ਠੀਕ ਹੈ। ਤੁਸੀਂ ਰੁਕ ਸਕਦੇ ਹੋ। ਤੁਸੀਂ ਇਹਨਾਂ ਲੋਕਾਂ ਨਾਲ ਗੱਲ ਕਰ ਸਕਦੇ ਹੋ।

# Wording of the life story: Punjabi (Gurmukhi), for a child to read.
# review: draft. No named person has reviewed this wording yet.

title-life-story = { $name } ਦੀ ਕਹਾਣੀ
running-life-story = { $name } ਦੀ ਕਹਾਣੀ

now-heading = ਤੁਸੀਂ, ਹੁਣ
now-name = ਤੁਹਾਡਾ ਨਾਂ { $name } ਹੈ। ਤੁਹਾਡਾ ਪੂਰਾ ਨਾਂ { $full } ਹੈ।
now-age = ਤੁਹਾਡੀ ਉਮਰ { $age ->
    [one] { $age } ਸਾਲ
   *[other] { $age } ਸਾਲ
  } ਹੈ।
now-home = ਤੁਸੀਂ { $carers } ਨਾਲ ਰਹਿੰਦੇ ਹੋ। ਤੁਸੀਂ { $from } ਤੋਂ ਇੱਥੇ ਰਹਿ ਰਹੇ ਹੋ।
now-home-named = ਤੁਸੀਂ ਇੱਥੇ ਰਹਿੰਦੇ ਹੋ: { $home }। ਤੁਸੀਂ { $from } ਤੋਂ ਇੱਥੇ ਰਹਿ ਰਹੇ ਹੋ।
now-others = ਇੱਥੇ ਤੁਹਾਡੇ ਨਾਲ ਹੋਰ ਕੌਣ ਰਹਿੰਦਾ ਹੈ: { $others }।
now-school = ਤੁਸੀਂ ਇੱਥੇ ਪੜ੍ਹਦੇ ਹੋ: { $school }।
now-languages = ਲੋਕਾਂ ਨਾਲ ਗੱਲ ਕਰਨ ਲਈ ਤੁਸੀਂ ਇਹ ਵਰਤਦੇ ਹੋ: { $languages }।
now-ethnicity = ਤੁਹਾਡਾ ਪਰਿਵਾਰ ਕਿੱਥੋਂ ਹੈ: { $ethnicity }
now-religion = ਧਰਮ ਅਤੇ ਵਿਸ਼ਵਾਸ ਬਾਰੇ: { $religion }
about-heading = ਤੁਸੀਂ ਆਪਣੇ ਬਾਰੇ ਕੀ ਕਹਿੰਦੇ ਹੋ

people-heading = ਤੁਹਾਡੀ ਜ਼ਿੰਦਗੀ ਦੇ ਲੋਕ
person-is-mother = { $name } ਤੁਹਾਡੇ ਮਾਤਾ ਜੀ ਹਨ।
person-is-father = { $name } ਤੁਹਾਡੇ ਪਿਤਾ ਜੀ ਹਨ।
person-is-step-parent = { $name } ਤੁਹਾਡੇ { $who ->
    [female] ਮਤਰੇਈ ਮਾਤਾ ਜੀ
    [male] ਮਤਰੇਏ ਪਿਤਾ ਜੀ
   *[other] ਮਤਰੇਈ ਮਾਤਾ ਜੀ ਜਾਂ ਮਤਰੇਏ ਪਿਤਾ ਜੀ
  } ਹਨ।
person-is-adoptive-parent = { $name } ਤੁਹਾਨੂੰ ਗੋਦ ਲੈਣ ਵਾਲੇ { $who ->
    [female] ਮਾਤਾ ਜੀ
    [male] ਪਿਤਾ ਜੀ
   *[other] ਮਾਤਾ ਜੀ ਜਾਂ ਪਿਤਾ ਜੀ
  } ਹਨ।
person-is-brother = { $name } ਤੁਹਾਡਾ ਭਰਾ ਹੈ।
person-is-sister = { $name } ਤੁਹਾਡੀ ਭੈਣ ਹੈ।
person-is-grandmother = { $name } ਤੁਹਾਡੇ ਦਾਦੀ ਜੀ ਜਾਂ ਨਾਨੀ ਜੀ ਹਨ।
person-is-grandfather = { $name } ਤੁਹਾਡੇ ਦਾਦਾ ਜੀ ਜਾਂ ਨਾਨਾ ਜੀ ਹਨ।
person-is-aunt = { $name } ਤੁਹਾਡੇ ਭੂਆ, ਮਾਸੀ, ਚਾਚੀ, ਤਾਈ ਜਾਂ ਮਾਮੀ ਜੀ ਹਨ।
person-is-uncle = { $name } ਤੁਹਾਡੇ ਚਾਚਾ, ਤਾਇਆ, ਮਾਮਾ, ਮਾਸੜ ਜਾਂ ਫੁੱਫੜ ਜੀ ਹਨ।
person-is-cousin = { $who ->
    [female] { $name } ਤੁਹਾਡੀ ਕਜ਼ਨ ਹੈ।
    [male] { $name } ਤੁਹਾਡਾ ਕਜ਼ਨ ਹੈ।
   *[other] { $name } ਤੁਹਾਡੇ ਕਜ਼ਨ ਹਨ।
  }
person-is-relative = { $name } ਤੁਹਾਡੇ ਰਿਸ਼ਤੇਦਾਰ ਹਨ।
person-is-foster-carer = { $name } ਤੁਹਾਡੇ ਫੋਸਟਰ ਕੇਅਰਰ ਹਨ।
person-is-friend = { $who ->
    [female] { $name } ਤੁਹਾਡੀ ਦੋਸਤ ਹੈ।
    [male] { $name } ਤੁਹਾਡਾ ਦੋਸਤ ਹੈ।
   *[other] { $name } ਤੁਹਾਡੇ ਦੋਸਤ ਹਨ।
  }
person-is-neighbour = { $name } ਤੁਹਾਡੇ ਗੁਆਂਢੀ ਹਨ।
person-is-social-worker = { $name } ਤੁਹਾਡੇ ਸੋਸ਼ਲ ਵਰਕਰ ਹਨ।
person-is-advocate = { $name } ਤੁਹਾਡੇ ਵੱਲੋਂ ਬੋਲਣ ਵਾਲੇ ਵਿਅਕਤੀ (ਐਡਵੋਕੇਟ) ਹਨ।
person-died = { $name } ਦੀ ਮੌਤ ਹੋ ਗਈ ਹੈ ({ $died })।

born-heading = ਜਦੋਂ ਤੁਹਾਡਾ ਜਨਮ ਹੋਇਆ
born-on = ਤੁਹਾਡੇ ਜਨਮ ਦੀ ਤਾਰੀਖ: { $born }।
born-place = ਤੁਹਾਡਾ ਜਨਮ { $place } ਵਿੱਚ ਹੋਇਆ।
born-time = ਜਨਮ ਦਾ ਸਮਾਂ: { $time }।
born-weight = ਤੁਹਾਡਾ ਭਾਰ { $weight } ਸੀ।

why-heading = ਕੀ ਹੋਇਆ, ਅਤੇ ਕਿਉਂ
why-not-your-fault = ਇਸ ਵਿੱਚੋਂ ਕੁਝ ਵੀ ਤੁਹਾਡਾ ਕਸੂਰ ਨਹੀਂ ਸੀ। ਬੱਚਿਆਂ ਨੂੰ ਸੁਰੱਖਿਅਤ ਰੱਖਣਾ ਵੱਡਿਆਂ ਦਾ ਕੰਮ ਹੈ। ਫ਼ੈਸਲੇ ਵੱਡਿਆਂ ਨੇ ਕੀਤੇ।
orders-heading = ਅਦਾਲਤ ਨੇ ਕੀ ਫ਼ੈਸਲਾ ਕੀਤਾ
order-made = { $court } ਨੇ ਇਹ ਆਰਡਰ ਦਿੱਤਾ: { $order }।
order-judge = ਜੱਜ { $judge } ਸਨ।

homes-heading = ਉਹ ਘਰ ਜਿੱਥੇ ਤੁਸੀਂ ਰਹੇ ਹੋ
homes-count = { $count ->
    [one] ਇੱਥੇ ਇੱਕ ਥਾਂ ਬਾਰੇ ਦੱਸਿਆ ਗਿਆ ਹੈ, ਜਿੱਥੇ ਤੁਸੀਂ ਰਹੇ ਜਾਂ ਠਹਿਰੇ ਹੋ।
   *[other] ਇੱਥੇ { $count } ਥਾਂਵਾਂ ਬਾਰੇ ਦੱਸਿਆ ਗਿਆ ਹੈ, ਜਿੱਥੇ ਤੁਸੀਂ ਰਹੇ ਜਾਂ ਠਹਿਰੇ ਹੋ।
  }
home-heading = { $home }
home-age = ਜਦੋਂ ਤੁਸੀਂ ਇੱਥੇ ਆਏ, { $age ->
    [0] ਤੁਸੀਂ ਬੇਬੀ ਸੀ
   *[other] ਤੁਹਾਡੀ ਉਮਰ { $age } ਸਾਲ ਸੀ
  }। ਇਹ { $kind } ਸੀ। ਤੁਸੀਂ ਇੱਥੇ { $span } ਰਹੇ।
home-others = ਉਦੋਂ ਇੱਥੇ ਤੁਹਾਡੇ ਨਾਲ ਹੋਰ ਕੌਣ ਰਹਿੰਦਾ ਸੀ: { $others }।

schools-heading = ਤੁਹਾਡੇ ਸਕੂਲ
family-time-heading = ਪਰਿਵਾਰ ਅਤੇ ਦੋਸਤਾਂ ਨਾਲ ਤੁਹਾਡਾ ਸਮਾਂ
family-time-now = ਹੁਣ ਦਾ ਪਲੈਨ ਇਹ ਹੈ:
family-time-then = ਪਲੈਨ ਇਹ ਸੀ ({ $span }):

achievements-heading = ਤੁਸੀਂ ਕੀ-ਕੀ ਵਧੀਆ ਕੀਤਾ ਹੈ
own-words-heading = ਤੁਹਾਡੇ ਆਪਣੇ ਸ਼ਬਦ
own-words = ਤੁਸੀਂ ਇਹ ਉਦੋਂ ਕਿਹਾ ਜਦੋਂ ਤੁਹਾਡੀ ਉਮਰ { $age } ਸਾਲ ਸੀ ({ $date }):
own-words-to = ਤੁਸੀਂ { $to } ਨੂੰ ਇਹ ਉਦੋਂ ਕਿਹਾ ਜਦੋਂ ਤੁਹਾਡੀ ਉਮਰ { $age } ਸਾਲ ਸੀ ({ $date }):

things-heading = ਉਹ ਚੀਜ਼ਾਂ ਜੋ ਤੁਹਾਡੀਆਂ ਹਨ
thing-returned = ਇਹ ਤੁਹਾਨੂੰ ਵਾਪਸ ਮਿਲ ਗਈ ({ $on })।
thing-kept = ਇਹ ਕਿੱਥੇ ਹੈ: { $where }।
thing-kept-unknown = ਰਿਕਾਰਡ ਵਿੱਚ ਇਹ ਨਹੀਂ ਲਿਖਿਆ ਕਿ ਇਹ ਕਿੱਥੇ ਹੈ। ਤੁਸੀਂ ਸਾਨੂੰ ਪੁੱਛ ਸਕਦੇ ਹੋ।

next-heading = ਤੁਸੀਂ, ਹੁਣ ਅਤੇ ਅੱਗੇ
next-home = ਤੁਸੀਂ { $carers } ਨਾਲ ਰਹਿੰਦੇ ਹੋ।
next-home-named = ਤੁਸੀਂ ਇੱਥੇ ਰਹਿੰਦੇ ਹੋ: { $home }।
hopes-intro = ਤੁਹਾਡੀਆਂ ਉਮੀਦਾਂ ਇਹ ਹਨ।
hopes-none = ਇਹ ਸਫ਼ਾ ਤੁਹਾਡੀਆਂ ਉਮੀਦਾਂ ਲਈ ਹੈ। ਤੁਸੀਂ ਉਹ ਇੱਥੇ ਲਿਖ ਸਕਦੇ ਹੋ।

talk-heading = ਤੁਸੀਂ ਕਿਸ ਨਾਲ ਗੱਲ ਕਰ ਸਕਦੇ ਹੋ
talk-intro = ਇਹ ਪੜ੍ਹਦਿਆਂ ਮਨ ਵਿੱਚ ਕਈ ਭਾਵਨਾਵਾਂ ਜਾਂ ਸਵਾਲ ਆ ਸਕਦੇ ਹਨ। ਇਹ ਠੀਕ ਹੈ। ਤੁਸੀਂ ਕਿਸੇ ਵੀ ਵੇਲੇ ਰੁਕ ਸਕਦੇ ਹੋ। ਤੁਸੀਂ ਇਹਨਾਂ ਲੋਕਾਂ ਨਾਲ ਗੱਲ ਕਰ ਸਕਦੇ ਹੋ।

kept-heading = ਤੁਹਾਡੇ ਰਿਕਾਰਡ ਵਿੱਚ ਹੋਰ
kept-intro = ਤੁਹਾਡੇ ਰਿਕਾਰਡ ਵਿੱਚ ਤੁਹਾਡੀ ਜ਼ਿੰਦਗੀ ਬਾਰੇ ਹੋਰ ਵੀ ਹੈ। ਇਹ ਹਿੱਸੇ ਇੱਥੇ ਨਹੀਂ ਦੱਸੇ ਗਏ:
gaps-heading = ਕੁਝ ਹਿੱਸੇ ਕਿਉਂ ਰੋਕ ਕੇ ਰੱਖੇ ਗਏ ਹਨ
gaps-intro = ਤੁਹਾਡੀ ਕਹਾਣੀ ਦੇ ਕੁਝ ਹਿੱਸੇ ਰੋਕ ਕੇ ਰੱਖੇ ਗਏ ਹਨ। ਹਰ ਇੱਕ ਦਾ ਇੱਕ ਨੰਬਰ ਹੈ। ਇੱਥੇ ਤੁਸੀਂ ਪੜ੍ਹ ਸਕਦੇ ਹੋ ਕਿ ਕਿਉਂ, ਅਤੇ ਕਿਸ ਨੇ ਫ਼ੈਸਲਾ ਕੀਤਾ।
gap-number = ਖਾਲੀ ਥਾਂ { $number }।
gap-decided = ਕਿਸ ਨੇ ਫ਼ੈਸਲਾ ਕੀਤਾ, ਅਤੇ ਕਦੋਂ: { $decided }।
gaps-ask = ਤੁਸੀਂ ਸਾਨੂੰ ਕਿਸੇ ਖਾਲੀ ਥਾਂ ਨੂੰ ਦੁਬਾਰਾ ਦੇਖਣ ਲਈ ਕਹਿ ਸਕਦੇ ਹੋ। ਸਾਨੂੰ ਉਸ ਦਾ ਨੰਬਰ ਦੱਸੋ। ਇੱਥੇ ਪੁੱਛੋ: { $contact }।

made-heading = ਇਹ ਕਹਾਣੀ ਕਿਵੇਂ ਬਣੀ
made-for = { $council } ਨੇ { $date } ਨੂੰ ਇਹ ਕਹਾਣੀ ਬਣਾਈ। ਇਹ ਉਸ ਤੋਂ ਬਣੀ ਹੈ ਜੋ ਤੁਹਾਡੇ ਰਿਕਾਰਡ ਵਿੱਚ ਲਿਖਿਆ ਹੈ।
made-approved = { $approver } ({ $role }) ਨੇ ਕਿਹਾ ਕਿ ਇਹ ਤੁਹਾਨੂੰ ਮਿਲ ਸਕਦੀ ਹੈ।
made-more = ਕੀ ਕੁਝ ਗਲਤ ਹੈ ਜਾਂ ਰਹਿ ਗਿਆ ਹੈ? ਸਾਨੂੰ ਦੱਸੋ, ਅਸੀਂ ਦੇਖਾਂਗੇ: { $contact }। ਜਦੋਂ ਤੁਸੀਂ ਵੱਡੇ ਹੋਵੋਗੇ, ਤੁਸੀਂ ਲੰਮੀ ਕਹਾਣੀ ਮੰਗ ਸਕਦੇ ਹੋ।
now-home-staff = ਇੱਥੇ ਤੁਹਾਡੀ ਦੇਖਭਾਲ ਕੌਣ ਕਰਦਾ ਹੈ: { $carers }।
person-full = { $name } ਦਾ ਪੂਰਾ ਨਾਂ { $full } ਹੈ।
person-carers-family = { $name } ਉਸ ਪਰਿਵਾਰ ਵਿੱਚੋਂ ਹਨ ਜਿਸ ਨੇ ਤੁਹਾਡੀ ਦੇਖਭਾਲ ਕੀਤੀ ਹੈ।
person-carer-then = { $name } ਨੇ ਤੁਹਾਡੀ ਦੇਖਭਾਲ ਕੀਤੀ।
home-age-now = ਜਦੋਂ ਤੁਸੀਂ ਇੱਥੇ ਆਏ, { $age ->
    [0] ਤੁਸੀਂ ਬੇਬੀ ਸੀ
   *[other] ਤੁਹਾਡੀ ਉਮਰ { $age } ਸਾਲ ਸੀ
  }। ਇਹ { $kind } ਹੈ। ਤੁਸੀਂ { $span } ਇੱਥੇ ਰਹਿ ਰਹੇ ਹੋ।

# Sections, pictures and pages to fill in.
first-home-heading = ਤੁਹਾਡਾ ਘਰ
first-then-heading = ਪਹਿਲਾਂ: { $home }
first-school-heading = ਤੁਸੀਂ ਕਿੱਥੇ ਪੜ੍ਹਦੇ ਹੋ
first-family-time-heading = ਪਰਿਵਾਰ ਅਤੇ ਦੋਸਤ
photos-heading = ਫ਼ੋਟੋਆਂ
photos-held-heading = ਹੋਰ ਫ਼ੋਟੋਆਂ
photos-held = { $count ->
    [one] ਇੱਕ ਹੋਰ ਫ਼ੋਟੋ ਹੈ ਜੋ ਇੱਥੇ ਨਹੀਂ ਦਿਖਾਈ ਗਈ। ਤੁਸੀਂ ਸਾਨੂੰ ਉਸ ਬਾਰੇ ਪੁੱਛ ਸਕਦੇ ਹੋ।
   *[other] { $count } ਹੋਰ ਫ਼ੋਟੋਆਂ ਹਨ ਜੋ ਇੱਥੇ ਨਹੀਂ ਦਿਖਾਈਆਂ ਗਈਆਂ। ਤੁਸੀਂ ਸਾਨੂੰ ਉਹਨਾਂ ਬਾਰੇ ਪੁੱਛ ਸਕਦੇ ਹੋ।
  }
tree-heading = ਤੁਹਾਡਾ ਪਰਿਵਾਰ
tree-intro = ਇਹ ਤੁਹਾਡੇ ਪਰਿਵਾਰ ਦੇ ਉਹ ਲੋਕ ਹਨ ਜਿਹਨਾਂ ਦੇ ਨਾਂ ਤੁਹਾਡੇ ਰਿਕਾਰਡ ਵਿੱਚ ਹਨ। ਘਰ ਬਦਲਣ ਨਾਲ ਇਹ ਨਹੀਂ ਬਦਲਦਾ ਕਿ ਉਹ ਕੌਣ ਹਨ। ਸਭ ਤੋਂ ਵੱਡੀ ਉਮਰ ਵਾਲੇ ਸਭ ਤੋਂ ਉੱਪਰ ਹਨ।
tree-me = ਇਹ ਤੁਸੀਂ ਹੋ।
tree-died = ਮੌਤ: { $on }
# The lines of the family tree in words. $others is one name or several with commas.
tree-parent = { $name } ਇਹਨਾਂ ਦੇ ਮਾਂ ਜਾਂ ਪਿਤਾ ਹਨ: { $others }।
tree-partner = { $name } ਇਹਨਾਂ ਦੇ ਸਾਥੀ ਹਨ ਜਾਂ ਸਨ: { $others }।
why-safe = ਹਰ ਬੱਚੇ ਨੂੰ ਅਜਿਹਾ ਘਰ ਚਾਹੀਦਾ ਹੈ ਜਿੱਥੇ ਉਹ ਸੁਰੱਖਿਅਤ ਹੋਵੇ ਅਤੇ ਉਸ ਦੀ ਦੇਖਭਾਲ ਹੋਵੇ। ਇਹ ਯਕੀਨੀ ਬਣਾਉਣਾ ਵੱਡਿਆਂ ਦਾ ਕੰਮ ਹੈ।
why-more-later = ਦੱਸਣ ਲਈ ਹੋਰ ਵੀ ਹੈ। ਤੁਸੀਂ ਹੁਣੇ ਇਸ ਬਾਰੇ ਪੁੱਛ ਸਕਦੇ ਹੋ। ਜਦੋਂ ਤੁਸੀਂ ਵੱਡੇ ਹੋਵੋਗੇ, ਤੁਸੀਂ ਲੰਮੀ ਕਹਾਣੀ ਮੰਗ ਸਕਦੇ ਹੋ।
statuses-heading = ਕਾਨੂੰਨ ਨੇ ਕੀ ਕਿਹਾ, ਅਤੇ ਕਦੋਂ
decisions-heading-story = ਤੁਹਾਡੇ ਬਾਰੇ ਵੱਡੇ ਫ਼ੈਸਲੇ
decisions-intro-story = ਇਹ ਤੁਹਾਡੀ ਜ਼ਿੰਦਗੀ ਬਾਰੇ ਵੱਡੇ ਫ਼ੈਸਲੇ ਹਨ। ਤੁਸੀਂ ਪੜ੍ਹ ਸਕਦੇ ਹੋ ਕਿ ਉਹ ਕਿਸ ਨੇ ਕੀਤੇ, ਕਿਉਂ ਕੀਤੇ, ਅਤੇ ਤੁਸੀਂ ਕੀ ਚਾਹੁੰਦੇ ਸੀ। ਜੇ ਕੁਝ ਰਹਿ ਗਿਆ ਹੈ, ਤਾਂ ਤੁਸੀਂ ਸਾਨੂੰ ਪੁੱਛ ਸਕਦੇ ਹੋ।
decided-by = ਇਹ ਫ਼ੈਸਲਾ ਕਿਸ ਨੇ ਕੀਤਾ: { $by }।
decided-because = ਕਿਉਂ:
decided-you-wanted = ਤੁਸੀਂ ਕੀ ਚਾਹੁੰਦੇ ਸੀ:
seasons-heading = ਸਮੇਂ ਦੇ ਨਾਲ ਤੁਹਾਡੇ ਘਰ
seasons-intro = ਇਸ ਵਿੱਚ ਦਿਖਾਇਆ ਗਿਆ ਹੈ ਕਿ ਤੁਸੀਂ { $from } ਤੋਂ { $to } ਤੱਕ ਕਿਸ ਥਾਂ ਕਿੰਨਾ ਸਮਾਂ ਰਹੇ।
seasons-where = ਘਰ
seasons-when = ਕਦੋਂ
seasons-how-long = ਕਿੰਨਾ ਸਮਾਂ
seasons-line = { $from } ਤੋਂ { $to } ਤੱਕ
season-family = ਤੁਹਾਡਾ ਪਰਿਵਾਰ
season-now = ਹੁਣ ਤੱਕ { $length }
schools-name = ਸਕੂਲ
home-area = ਇਹ { $area } ਵਿੱਚ ਹੈ।
home-area-then = ਇਹ { $area } ਵਿੱਚ ਸੀ।
home-came = ਤੁਸੀਂ ਇੱਥੇ ਰਹਿਣ ਕਿਵੇਂ ਆਏ।
home-letter = ਤੁਹਾਡੇ ਲਈ ਚਿੱਠੀ, { $carers } ਵੱਲੋਂ:
at-age = { $age ->
    [0] ਜਦੋਂ ਤੁਸੀਂ ਬੇਬੀ ਸੀ:
   *[other] ਜਦੋਂ ਤੁਹਾਡੀ ਉਮਰ { $age } ਸਾਲ ਸੀ:
  }
health-heading = ਤੁਹਾਡੀ ਸਿਹਤ
health-intro = ਰਿਕਾਰਡ ਵਿੱਚ ਤੁਹਾਡੀ ਸਿਹਤ ਬਾਰੇ ਇਹ ਲਿਖਿਆ ਹੈ।
documents-heading = ਤੁਹਾਡੇ ਬਾਰੇ ਕਾਗਜ਼
documents-intro = ਇਹ ਕਾਗਜ਼ ਤੁਹਾਡੇ ਰਿਕਾਰਡ ਵਿੱਚ ਹਨ। ਤੁਸੀਂ ਇਹਨਾਂ ਨੂੰ ਦੇਖਣ ਲਈ ਕਹਿ ਸਕਦੇ ਹੋ।
made-whole-record = ਤੁਸੀਂ ਕਿਸੇ ਵੀ ਵੇਲੇ ਆਪਣਾ ਰਿਕਾਰਡ ਦੇਖਣ ਲਈ ਕਹਿ ਸਕਦੇ ਹੋ। ਇਹ ਤੁਹਾਡਾ ਹੱਕ ਹੈ, ਅਤੇ ਇਸ ਦੇ ਕੋਈ ਪੈਸੇ ਨਹੀਂ ਲੱਗਦੇ: { $contact }। ਕਾਨੂੰਨ ਸਾਨੂੰ ਕੁਝ ਹਿੱਸੇ ਰੋਕ ਕੇ ਰੱਖਣ ਦਿੰਦਾ ਹੈ।
made-elsewhere = ਇਹਨਾਂ ਕੋਲ ਵੀ ਤੁਹਾਡੇ ਬਾਰੇ ਰਿਕਾਰਡ ਹੋ ਸਕਦੇ ਹਨ। ਤੁਸੀਂ ਇਹਨਾਂ ਵਿੱਚੋਂ ਹਰ ਇੱਕ ਨੂੰ ਪੁੱਛ ਸਕਦੇ ਹੋ:
made-grown-up = ਵੱਡਿਆਂ ਲਈ: { $council } ਨੇ { $date } ਨੂੰ ਬੱਚੇ ਦੇ ਰਿਕਾਰਡ ਤੋਂ ਇਹ ਕਿਤਾਬ ਬਣਾਈ। ਜੇ ਕੁਝ ਗਲਤ ਹੈ ਜਾਂ ਰਹਿ ਗਿਆ ਹੈ, ਤਾਂ ਸਾਨੂੰ ਦੱਸੋ: { $contact }।
fill-heading = ਤੁਹਾਡੇ ਲਈ ਸਫ਼ੇ
fill-intro = ਤੁਸੀਂ ਇੱਥੇ ਲਿਖ ਸਕਦੇ ਹੋ, ਜਾਂ ਕਿਸੇ ਨੂੰ ਆਪਣੇ ਲਈ ਲਿਖਣ ਲਈ ਕਹਿ ਸਕਦੇ ਹੋ।
fill-remember = ਮੈਨੂੰ ਕੀ ਯਾਦ ਹੈ:
fill-proud = ਮੈਨੂੰ ਕਿਸ ਗੱਲ ਉੱਤੇ ਮਾਣ ਹੈ:
fill-ask = ਮੈਂ ਇਹ ਪੁੱਛਣਾ ਹੈ:
fill-draw-heading = ਇੱਥੇ ਤਸਵੀਰ ਬਣਾਓ
fill-draw = ਆਪਣੇ ਘਰ ਦੀ, ਕਿਸੇ ਪਿਆਰੇ ਵਿਅਕਤੀ ਦੀ, ਜਾਂ ਜੋ ਵੀ ਤੁਹਾਨੂੰ ਚੰਗਾ ਲੱਗੇ, ਉਸ ਦੀ ਤਸਵੀਰ ਬਣਾਓ।

# The later life letter.
title-life-story-later-life-letter = { $name } ਲਈ ਇੱਕ ਚਿੱਠੀ
running-life-story-later-life-letter = { $name } ਲਈ ਇੱਕ ਚਿੱਠੀ
later-heading = ਤੁਹਾਡੇ ਲਈ ਇੱਕ ਚਿੱਠੀ
later-dear = { $you ->
    [female] ਪਿਆਰੀ
    [male] ਪਿਆਰੇ
   *[other] ਪਿਆਰੇ
  } { $name },
later-born-heading = ਜਦੋਂ ਤੁਹਾਡਾ ਜਨਮ ਹੋਇਆ
later-people-heading = ਤੁਹਾਡੀ ਜ਼ਿੰਦਗੀ ਦੇ ਲੋਕ
later-why-heading = ਕੀ ਹੋਇਆ
later-parents-heading = ਤੁਹਾਡੇ ਮਾਪੇ ਕੀ ਚਾਹੁੰਦੇ ਸਨ ਅਤੇ ਉਹਨਾਂ ਨੇ ਕੀ ਕਿਹਾ
later-order = { $court } ਨੇ ਇਹ ਆਰਡਰ ਦਿੱਤਾ ({ $made }): { $order }।
later-more-heading = ਹੋਰ ਕਿਵੇਂ ਪਤਾ ਕਰਨਾ ਹੈ
later-more = ਤੁਹਾਡੇ ਰਿਕਾਰਡ ਵਿੱਚ ਹੋਰ ਵੀ ਹੈ। ਤੁਹਾਨੂੰ ਕਿਸੇ ਵੀ ਉਮਰ ਵਿੱਚ ਇਸ ਨੂੰ ਮੰਗਣ ਦਾ ਹੱਕ ਹੈ, ਅਤੇ ਇਸ ਦੇ ਕੋਈ ਪੈਸੇ ਨਹੀਂ ਲੱਗਦੇ: { $contact }। ਕਾਨੂੰਨ ਸਾਨੂੰ ਕੁਝ ਹਿੱਸੇ ਰੋਕ ਕੇ ਰੱਖਣ ਦਿੰਦਾ ਹੈ। ਤੁਹਾਨੂੰ ਇਹ ਇਕੱਲਿਆਂ ਪੜ੍ਹਨ ਦੀ ਲੋੜ ਨਹੀਂ। ਤੁਸੀਂ ਇਹਨਾਂ ਲੋਕਾਂ ਨਾਲ ਗੱਲ ਕਰ ਸਕਦੇ ਹੋ:

# The worker's edition with its sources.
title-life-story-sources = { $name } ਦੀ ਕਹਾਣੀ ਦੇ ਸਰੋਤ
running-life-story-sources = ਜੀਵਨ ਕਹਾਣੀ ਦੇ ਸਰੋਤ। ਵਰਕਰ ਲਈ
sources-questions-heading = ਇਸ ਕਹਾਣੀ ਲਈ ਰਿਕਾਰਡ ਵਿੱਚ ਕੀ ਨਹੀਂ ਹੈ
sources-questions-intro = { $name } ਦੀ ਕਹਾਣੀ ਵਿੱਚ ਕੁਝ ਵੀ ਮਨੋਂ ਨਹੀਂ ਬਣਾਇਆ ਗਿਆ, ਇਸ ਲਈ ਜੋ ਦਰਜ ਨਹੀਂ, ਉਹ ਇਸ ਵਿੱਚ ਨਹੀਂ ਹੈ। ਇਹ ਪੁੱਛਣ ਵਾਲੇ ਸਵਾਲ ਹਨ, ਅਤੇ ਉਹ ਲੋਕ ਜਿਹਨਾਂ ਨੂੰ ਪੁੱਛਣਾ ਹੈ:
sources-questions-none = ਕਹਾਣੀ ਦੇ ਹਰ ਹਿੱਸੇ ਲਈ ਰਿਕਾਰਡ ਵਿੱਚ ਕੁਝ ਨਾ ਕੁਝ ਹੈ।
sources-heading = ਹਰ ਵਾਕ, ਆਪਣੇ ਸਰੋਤ ਨਾਲ
sources-intro = ਇਹ { $band } ਦੀ ਉਮਰ ਲਈ ਕਿਤਾਬ ਹੈ। ਕਿਤਾਬ ਦੇ ਉਹ ਪੱਕੇ ਸ਼ਬਦ ਛੱਡ ਦਿੱਤੇ ਗਏ ਹਨ ਜੋ ਰਿਕਾਰਡ ਬਾਰੇ ਕੁਝ ਨਹੀਂ ਦੱਸਦੇ।
sources-sentence = ਕਿਤਾਬ ਕੀ ਕਹਿੰਦੀ ਹੈ
sources-entry = ਐਂਟਰੀ ਜਾਂ ਉਸ ਦਾ ਹਿੱਸਾ
sources-kind = ਕਿਸ ਕਿਸਮ ਦਾ, ਅਤੇ ਕਿਸ ਵੱਲੋਂ
sources-by = { $kind }, ਕਿਸ ਨੇ ਲਿਖਿਆ: { $author }
sources-by-nobody = { $kind }, ਲਿਖਣ ਵਾਲੇ ਦਾ ਨਾਂ ਦਰਜ ਨਹੀਂ
genogram-heading = ਜੀਨੋਗ੍ਰਾਮ (ਪਰਿਵਾਰ ਦਾ ਚਿੱਤਰ)
genogram-key = ਗੋਲਾ ਔਰਤ ਜਾਂ ਕੁੜੀ ਹੈ। ਚੌਰਸ ਮਰਦ ਜਾਂ ਮੁੰਡਾ ਹੈ। ਹੀਰੇ ਦਾ ਆਕਾਰ: ਦਰਜ ਨਹੀਂ। ਮੋਟੀ ਲਕੀਰ: ਬੱਚਾ। ਕਾਟਾ: ਮੌਤ ਹੋ ਚੁੱਕੀ ਹੈ। ਕਤਾਰਾਂ ਪੀੜ੍ਹੀਆਂ ਹਨ, ਸਭ ਤੋਂ ਵੱਡੀ ਸਭ ਤੋਂ ਉੱਪਰ।
genogram-who = ਕੌਣ
genogram-relationship = ਬੱਚੇ ਨਾਲ ਕੀ ਰਿਸ਼ਤਾ ਹੈ
genogram-symbol = ਨਿਸ਼ਾਨ
symbol-circle = ਗੋਲਾ
symbol-circle-died = ਕਾਟੇ ਵਾਲਾ ਗੋਲਾ
symbol-square = ਚੌਰਸ
symbol-square-died = ਕਾਟੇ ਵਾਲਾ ਚੌਰਸ
symbol-diamond = ਹੀਰੇ ਦਾ ਆਕਾਰ
symbol-diamond-died = ਕਾਟੇ ਵਾਲਾ ਹੀਰੇ ਦਾ ਆਕਾਰ
ask-a-home = ਇਹ ਘਰ
ask-birth-story = ਜਨਮ ਬਾਰੇ ਕੀ ਪਤਾ ਹੈ, ਅਤੇ ਨਾਂ ਕਿਸ ਨੇ ਚੁਣਿਆ? ਮਾਪਿਆਂ ਅਤੇ ਦਾਦਾ-ਦਾਦੀ ਜਾਂ ਨਾਨਾ-ਨਾਨੀ ਨੂੰ ਪੁੱਛੋ।
ask-birth-facts = ਬੱਚੇ ਦਾ ਜਨਮ ਕਿੰਨੇ ਵਜੇ ਹੋਇਆ, ਕਿੱਥੇ, ਅਤੇ ਭਾਰ ਕਿੰਨਾ ਸੀ? ਮਾਪਿਆਂ ਨੂੰ ਜਾਂ ਹਸਪਤਾਲ ਨੂੰ ਪੁੱਛੋ।
ask-why = ਬੱਚਾ ਪਰਿਵਾਰ ਨਾਲ ਕਿਉਂ ਨਹੀਂ ਰਹਿ ਸਕਿਆ? ਜਿੱਥੇ ਸੁਰੱਖਿਅਤ ਹੋਵੇ, ਸ਼ਬਦ ਮਾਪਿਆਂ ਨਾਲ ਸਹਿਮਤੀ ਨਾਲ ਚੁਣੋ।
ask-why-young = ਇਹ ਗੱਲ ਚਾਰ ਸਾਲ ਦੇ ਬੱਚੇ ਨੂੰ ਕਿਵੇਂ ਦੱਸੀ ਜਾਵੇਗੀ? ਇਸ ਨੂੰ from_age: 3 ਨਾਲ ਲਿਖੋ।
ask-about-me = ਬੱਚਾ ਹੁਣ ਆਪਣੇ ਬਾਰੇ ਕੀ ਕਹਿੰਦਾ ਹੈ?
ask-hopes = ਬੱਚੇ ਦੀਆਂ ਕੀ ਉਮੀਦਾਂ ਹਨ?
ask-ethnicity = ਬੱਚਾ ਕਿਵੇਂ ਦੱਸਦਾ ਹੈ ਕਿ ਪਰਿਵਾਰ ਕਿੱਥੋਂ ਹੈ?
ask-religion = ਬੱਚਾ ਜਾਂ ਪਰਿਵਾਰ ਕੀ ਮੰਨਦਾ ਹੈ?
ask-own-words = ਬੱਚੇ ਨੇ ਅਜਿਹਾ ਕੀ ਕਿਹਾ, ਬਣਾਇਆ ਜਾਂ ਲਿਖਿਆ ਜੋ ਸਾਂਭ ਕੇ ਰੱਖਣਾ ਚਾਹੀਦਾ ਹੈ?
ask-achievements = ਬੱਚਾ ਕਿਸ ਕੰਮ ਵਿੱਚ ਚੰਗਾ ਹੈ, ਅਤੇ ਉਸ ਨੂੰ ਕਿਸ ਗੱਲ ਉੱਤੇ ਮਾਣ ਸੀ?
ask-photos = ਕਿਹੜੀਆਂ ਫ਼ੋਟੋਆਂ ਹਨ? ਪਰਿਵਾਰ, ਕੇਅਰਰਾਂ ਅਤੇ ਸਕੂਲਾਂ ਨੂੰ ਪੁੱਛੋ।
ask-family-time = ਬੱਚਾ ਕਿਸ ਨੂੰ ਮਿਲਦਾ ਹੈ, ਅਤੇ ਕਿੰਨੀ ਵਾਰ?
ask-life-letter = ਬੱਚੇ ਨੂੰ ਕੌਣ ਜਾਣਦਾ ਸੀ ਅਤੇ ਬਾਅਦ ਦੀ ਜ਼ਿੰਦਗੀ ਲਈ ਚਿੱਠੀ ਲਿਖ ਸਕਦਾ ਹੈ?
ask-portrait = { $name } ਕਿਹੋ ਜਿਹੇ ਹਨ? ਉਹਨਾਂ ਨੂੰ ਪੁੱਛੋ, ਜਾਂ ਉਹਨਾਂ ਨੂੰ ਜਾਣਨ ਵਾਲਿਆਂ ਨੂੰ।
ask-home-story = { $name }: ਉੱਥੇ ਰਹਿਣਾ ਕਿਹੋ ਜਿਹਾ ਸੀ?
ask-home-memory = { $name }: ਇਸ ਦੀ ਕਿਹੜੀ ਯਾਦ ਹੈ?
ask-home-letter = ਕੀ { $name } ਚਿੱਠੀ ਲਿਖਣਗੇ?
ask-home-why-started = { $name }: ਬੱਚਾ ਉੱਥੇ ਕਿਉਂ ਆਇਆ?
ask-home-why-ended = { $name }: ਉੱਥੇ ਰਹਿਣਾ ਕਿਉਂ ਖਤਮ ਹੋਇਆ?
ask-between = ਬੱਚਾ ਇਸ ਸਮੇਂ ਕਿੱਥੇ ਰਹਿੰਦਾ ਸੀ: { $name }?
ask-school-story = { $name }: ਉੱਥੇ ਕਿਹੋ ਜਿਹਾ ਸੀ?
ask-photo-unknown = ਜਿਸ ਫ਼ੋਟੋ ਬਾਰੇ ਨਹੀਂ ਲਿਖਿਆ, ਉਸ ਵਿੱਚ ਕੌਣ ਹੈ? ਪਤਾ ਕਰੋ, ਜਾਂ ਲਿਖੋ ਕਿ ਕੋਈ ਨਹੀਂ।
ask-photo-permission = ਜਿਸ ਫ਼ੋਟੋ ਵਿੱਚ ਕੋਈ ਵੱਡਾ ਵਿਅਕਤੀ ਹੈ, ਕੀ ਉਹ ਬੱਚੇ ਨੂੰ ਦਿੱਤੀ ਜਾ ਸਕਦੀ ਹੈ? ਉਸ ਵਿਅਕਤੀ ਨੂੰ ਪੁੱਛੋ ਅਤੇ ਲਿਖੋ ਕਿ ਉਹ ਕਦੋਂ ਸਹਿਮਤ ਹੋਏ।
ask-photo-child = ਇੱਕ ਫ਼ੋਟੋ ਵਿੱਚ ਕੋਈ ਹੋਰ ਬੱਚਾ ਹੈ। ਬੱਚੇ ਨੂੰ ਦੇਣ ਤੋਂ ਪਹਿਲਾਂ ਉਸ ਦਾ ਚਿਹਰਾ ਢਕ ਦਿਓ।
person-named = { $name }: { $relationship }।
grown-up-heading = ਵੱਡਿਆਂ ਲਈ
later-parts-heading = ਜੋ ਗੱਲਾਂ ਮੈਂ ਤੁਹਾਨੂੰ ਦੱਸਣੀਆਂ ਹਨ

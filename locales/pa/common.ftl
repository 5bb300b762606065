# Wording that all packs share: Punjabi (Gurmukhi).
# review: draft. No named person has reviewed this wording yet.

# Lists.
list-middle = { $before }, { $next }
list-last = { $before } ਅਤੇ { $next }
list-apart = { $before }; { $next }
list-or = { $before }; ਜਾਂ { $next }
page-of = ਸਫ਼ਾ { $page }, ਕੁੱਲ ਸਫ਼ੇ { $pages }
draft-mark = ਖਰੜਾ। ਮਨਜ਼ੂਰ ਨਹੀਂ ਹੋਇਆ। ਕਿਸੇ ਨੂੰ ਨਹੀਂ ਦੇਣਾ।
undated = ਕੋਈ ਤਾਰੀਖ ਨਹੀਂ
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }
month-1 = ਜਨਵਰੀ
month-2 = ਫ਼ਰਵਰੀ
month-3 = ਮਾਰਚ
month-4 = ਅਪ੍ਰੈਲ
month-5 = ਮਈ
month-6 = ਜੂਨ
month-7 = ਜੁਲਾਈ
month-8 = ਅਗਸਤ
month-9 = ਸਤੰਬਰ
month-10 = ਅਕਤੂਬਰ
month-11 = ਨਵੰਬਰ
month-12 = ਦਸੰਬਰ
span-from-to = { $from } ਤੋਂ { $to } ਤੱਕ
span-from = { $from } ਤੋਂ
span-to = { $to } ਤੱਕ
span-unknown = ਤਾਰੀਖਾਂ ਦਰਜ ਨਹੀਂ ਹਨ
acronym-ambiguous = ਇਸ ਦਾ ਮਤਲਬ ਇਹ ਹੋ ਸਕਦਾ ਹੈ: { $meanings }

# What stands where something is kept back. Nothing in it depends on the words.
gap-mark = ਖਾਲੀ ਥਾਂ { $number }: { $what }
gap-neighbour = ਇੱਕ ਗੁਆਂਢੀ, ਵਿਅਕਤੀ { $letter }
gap-other-child = ਇੱਕ ਹੋਰ ਬੱਚਾ, ਵਿਅਕਤੀ { $letter }
gap-family = ਪਰਿਵਾਰ ਵਿੱਚੋਂ ਕੋਈ, ਵਿਅਕਤੀ { $letter }
gap-carer = ਇੱਕ ਕੇਅਰਰ, ਵਿਅਕਤੀ { $letter }
gap-worker = ਇੱਕ ਵਰਕਰ, ਵਿਅਕਤੀ { $letter }
gap-family-friend = ਪਰਿਵਾਰ ਦੇ ਇੱਕ ਦੋਸਤ, ਵਿਅਕਤੀ { $letter }
gap-other-parent = ਕਿਸੇ ਹੋਰ ਬੱਚੇ ਦੇ ਮਾਂ ਜਾਂ ਪਿਤਾ, ਵਿਅਕਤੀ { $letter }
gap-person = ਕੋਈ ਹੋਰ ਵਿਅਕਤੀ, ਵਿਅਕਤੀ { $letter }
gap-entry = ਇਹ ਐਂਟਰੀ ਰੋਕ ਕੇ ਰੱਖੀ ਗਈ ਹੈ
gap-passage = ਇੱਕ ਹਿੱਸਾ ਰੋਕ ਕੇ ਰੱਖਿਆ ਗਿਆ ਹੈ
gap-undecided = ਅਜੇ ਫ਼ੈਸਲਾ ਨਹੀਂ ਹੋਇਆ
gap-waiting-entry = ਅਸੀਂ ਇਸ ਐਂਟਰੀ ਬਾਰੇ ਪੁੱਛ ਰਹੇ ਹਾਂ
gap-waiting = ਅਸੀਂ ਇਸ ਹਿੱਸੇ ਬਾਰੇ ਪੁੱਛ ਰਹੇ ਹਾਂ
gap-repeat = ਇੱਕ ਹੋਰ ਐਂਟਰੀ ਵਾਲੇ ਹੀ ਸ਼ਬਦ
gap-repeat-of = ਉਹੀ ਸ਼ਬਦ ਜੋ ਐਂਟਰੀ { $entry } ਵਿੱਚ ਹਨ
gap-what-name = ਇੱਕ ਨਾਂ
gap-what-passage = ਐਂਟਰੀ ਦਾ ਇੱਕ ਹਿੱਸਾ
gap-what-entry = ਪੂਰੀ ਐਂਟਰੀ
gap-not-dated = ਅਜੇ ਫ਼ੈਸਲਾ ਨਹੀਂ ਹੋਇਆ

# Why, in words for a reader of 12 (the code itself stays in the council's schedule).
reason-other-person = ਇਹ ਹਿੱਸਾ ਕਿਸੇ ਹੋਰ ਵਿਅਕਤੀ ਦੀ ਨਿੱਜੀ ਜ਼ਿੰਦਗੀ ਬਾਰੇ ਹੈ। ਕਾਨੂੰਨ ਉਸ ਦੀ ਵੀ ਰਾਖੀ ਕਰਦਾ ਹੈ। ਅਸੀਂ ਇਸ ਬਾਰੇ ਬਹੁਤ ਸੋਚਿਆ। ਅਸੀਂ ਫ਼ੈਸਲਾ ਕੀਤਾ ਕਿ ਇਹ ਦੱਸਣਾ ਠੀਕ ਨਹੀਂ ਹੋਵੇਗਾ।
reason-other-said-no = ਇਹ ਹਿੱਸਾ ਕਿਸੇ ਹੋਰ ਵਿਅਕਤੀ ਬਾਰੇ ਹੈ। ਉਹ ਚਾਹੁੰਦੇ ਹਨ ਕਿ ਇਹ ਨਿੱਜੀ ਰਹੇ। ਅਸੀਂ ਇਹ ਵੀ ਸੋਚਿਆ ਕਿ ਤੁਹਾਨੂੰ ਕਿਸ ਚੀਜ਼ ਦੀ ਲੋੜ ਹੈ। ਅਸੀਂ ਫ਼ੈਸਲਾ ਕੀਤਾ ਕਿ ਇਹ ਨਾ ਦੱਸਿਆ ਜਾਵੇ।
reason-told-in-private = ਕਿਸੇ ਨੇ ਸਾਨੂੰ ਇਹ ਦੱਸਿਆ ਸੀ ਅਤੇ ਭਰੋਸਾ ਕੀਤਾ ਸੀ ਕਿ ਅਸੀਂ ਇਸ ਨੂੰ ਨਿੱਜੀ ਰੱਖਾਂਗੇ। ਜੇ ਅਸੀਂ ਇਹ ਦਿਖਾਈਏ, ਤਾਂ ਤੁਹਾਨੂੰ ਪਤਾ ਲੱਗ ਸਕਦਾ ਹੈ ਕਿ ਉਹ ਕੌਣ ਹਨ।
reason-safe-address = ਇਸ ਤੋਂ ਪਤਾ ਲੱਗ ਜਾਵੇਗਾ ਕਿ ਕੋਈ ਕਿੱਥੇ ਰਹਿੰਦਾ ਹੈ। ਇਸ ਨੂੰ ਲੁਕਾਉਣ ਨਾਲ ਲੋਕ ਸੁਰੱਖਿਅਤ ਰਹਿੰਦੇ ਹਨ।
reason-harm = ਸਾਡਾ ਖਿਆਲ ਹੈ ਕਿ ਹੁਣ ਇਹ ਪੜ੍ਹਨ ਨਾਲ ਤੁਹਾਨੂੰ ਜਾਂ ਕਿਸੇ ਹੋਰ ਨੂੰ ਬਹੁਤ ਨੁਕਸਾਨ ਪਹੁੰਚ ਸਕਦਾ ਹੈ। ਤੁਸੀਂ ਸਾਨੂੰ ਦੁਬਾਰਾ ਦੇਖਣ ਲਈ ਕਹਿ ਸਕਦੇ ਹੋ।
reason-harm-health = ਕਿਸੇ ਡਾਕਟਰ, ਨਰਸ ਜਾਂ ਸਿਹਤ ਦੇ ਕਿਸੇ ਹੋਰ ਵਰਕਰ ਨੇ ਸਾਨੂੰ ਦੱਸਿਆ ਕਿ ਇਹ ਪੜ੍ਹਨ ਨਾਲ ਤੁਹਾਨੂੰ ਜਾਂ ਕਿਸੇ ਹੋਰ ਨੂੰ ਬਹੁਤ ਨੁਕਸਾਨ ਪਹੁੰਚ ਸਕਦਾ ਹੈ। ਤੁਸੀਂ ਬਾਅਦ ਵਿੱਚ ਦੁਬਾਰਾ ਪੁੱਛ ਸਕਦੇ ਹੋ।
reason-harm-school = ਇਹ ਸਕੂਲ ਤੋਂ ਆਇਆ ਹੈ। ਸਾਡਾ ਖਿਆਲ ਹੈ ਕਿ ਇਹ ਪੜ੍ਹਨ ਨਾਲ ਤੁਹਾਨੂੰ ਜਾਂ ਕਿਸੇ ਹੋਰ ਨੂੰ ਬਹੁਤ ਨੁਕਸਾਨ ਪਹੁੰਚ ਸਕਦਾ ਹੈ।
reason-private = ਕਾਨੂੰਨ ਕਹਿੰਦਾ ਹੈ ਕਿ ਅਸੀਂ ਇਸ ਹਿੱਸੇ ਨੂੰ ਨਿੱਜੀ ਰੱਖ ਸਕਦੇ ਹਾਂ।
reason-private-for-now = ਕਾਨੂੰਨ ਕਹਿੰਦਾ ਹੈ ਕਿ ਸਾਨੂੰ ਇਹ ਹਿੱਸਾ ਹਾਲੇ ਨਿੱਜੀ ਰੱਖਣਾ ਪਵੇਗਾ। ਸਾਨੂੰ ਬਾਅਦ ਵਿੱਚ ਦੁਬਾਰਾ ਪੁੱਛੋ।
reason-court = ਇਹ ਅਦਾਲਤ ਨੂੰ ਦਿੱਤਾ ਗਿਆ ਸੀ। ਅਦਾਲਤ ਦੇ ਨਿਯਮ ਕਹਿੰਦੇ ਹਨ ਕਿ ਇਸ ਨੂੰ ਰੋਕ ਕੇ ਰੱਖਿਆ ਜਾ ਸਕਦਾ ਹੈ।
reason-legal-advice = ਇਹ ਸਾਡੇ ਵਕੀਲ ਦੀ ਨਿੱਜੀ ਸਲਾਹ ਹੈ। ਹਰ ਕਿਸੇ ਨੂੰ ਆਪਣੇ ਵਕੀਲ ਨਾਲ ਨਿੱਜੀ ਤੌਰ ਉੱਤੇ ਗੱਲ ਕਰਨ ਦੀ ਇਜਾਜ਼ਤ ਹੈ।
reason-adoption = ਇਹ ਕਿਸੇ ਨੂੰ ਗੋਦ ਲੈਣ ਬਾਰੇ ਹੈ। ਇਸ ਦੀ ਮੰਗ ਕਰਨ ਦਾ ਇੱਕ ਖਾਸ ਤਰੀਕਾ ਹੈ। ਅਸੀਂ ਇਸ ਵਿੱਚ ਤੁਹਾਡੀ ਮਦਦ ਕਰ ਸਕਦੇ ਹਾਂ।
reason-school-plan = ਸਕੂਲ ਵਿੱਚ ਮਦਦ ਦੇ ਇਸ ਪਲੈਨ ਲਈ ਖਾਸ ਨਿਯਮ ਹਨ। ਅਸੀਂ ਤੁਹਾਨੂੰ ਦੱਸ ਸਕਦੇ ਹਾਂ ਕਿ ਕਿਸ ਨੂੰ ਪੁੱਛਣਾ ਹੈ।
reason-parental-order = ਇਹ ਇਸ ਬਾਰੇ ਹੈ ਕਿ ਸਰੋਗੇਟ ਜਨਮ ਤੋਂ ਬਾਅਦ ਕੋਈ ਕਾਨੂੰਨੀ ਤੌਰ ਉੱਤੇ ਮਾਂ ਜਾਂ ਪਿਤਾ ਕਿਵੇਂ ਬਣਿਆ। ਖਾਸ ਨਿਯਮ ਦੱਸਦੇ ਹਨ ਕਿ ਇਸ ਨੂੰ ਕੌਣ ਦੇਖ ਸਕਦਾ ਹੈ।
reason-fertility = ਇਹ ਉਸ ਇਲਾਜ ਬਾਰੇ ਹੈ ਜੋ ਬੱਚਾ ਹੋਣ ਵਿੱਚ ਕਿਸੇ ਦੀ ਮਦਦ ਕਰਦਾ ਹੈ। ਖਾਸ ਨਿਯਮ ਇਸ ਨੂੰ ਨਿੱਜੀ ਰੱਖਦੇ ਹਨ।
reason-reference = ਇਹ ਇੱਕ ਨਿੱਜੀ ਸਿਫ਼ਾਰਸ਼ (ਰੈਫ਼ਰੈਂਸ) ਹੈ ਜੋ ਕਿਸੇ ਨੇ ਨੌਕਰੀ ਜਾਂ ਕੋਰਸ ਲਈ ਲਿਖੀ ਸੀ।
reason-not-about-you = ਇਹ ਹਿੱਸਾ ਤੁਹਾਡੇ ਬਾਰੇ ਨਹੀਂ ਹੈ। ਇਹ ਕਿਸੇ ਹੋਰ ਬਾਰੇ ਹੈ ਜਾਂ ਦਫ਼ਤਰ ਚਲਾਉਣ ਬਾਰੇ ਹੈ।
reason-reporter = ਸਕਾਟਲੈਂਡ ਵਿੱਚ ਇੱਕ ਵਿਅਕਤੀ ਨੂੰ, ਜਿਸ ਨੂੰ ਰਿਪੋਰਟਰ ਕਹਿੰਦੇ ਹਨ, ਪਹਿਲਾਂ ਸਹਿਮਤ ਹੋਣਾ ਪੈਂਦਾ ਹੈ। ਉਹ ਸਹਿਮਤ ਨਹੀਂ ਹੋਏ।
reason-asking-someone = ਅਸੀਂ ਕਿਸੇ ਤੋਂ ਪੁੱਛ ਰਹੇ ਹਾਂ ਕਿ ਕੀ ਅਸੀਂ ਇਹ ਦੱਸ ਸਕਦੇ ਹਾਂ। ਉਹ ਜੋ ਕਹਿਣਗੇ, ਅਸੀਂ ਤੁਹਾਨੂੰ ਦੱਸਾਂਗੇ।
reason-asking-health = ਇਹ ਸਿਹਤ ਬਾਰੇ ਹੈ। ਕਾਨੂੰਨ ਕਹਿੰਦਾ ਹੈ ਕਿ ਪਹਿਲਾਂ ਸਿਹਤ ਦੇ ਕਿਸੇ ਵਰਕਰ ਨੂੰ ਇਸ ਨੂੰ ਦੇਖਣਾ ਪਵੇਗਾ। ਅਸੀਂ ਉਹਨਾਂ ਨੂੰ ਕਹਿ ਦਿੱਤਾ ਹੈ।
reason-asking-court = ਇਹ ਅਦਾਲਤ ਤੋਂ ਆਇਆ ਹੈ। ਅਸੀਂ ਪਤਾ ਕਰ ਰਹੇ ਹਾਂ ਕਿ ਕੀ ਸਾਨੂੰ ਜੱਜ ਦੀ ਇਜਾਜ਼ਤ ਦੀ ਲੋੜ ਹੈ।
reason-asking-writer = ਜਿਸ ਨੇ ਇਹ ਲਿਖਿਆ ਸੀ, ਅਸੀਂ ਉਸ ਦੀ ਰਾਇ ਪੁੱਛ ਰਹੇ ਹਾਂ। ਫਿਰ ਇੱਕ ਮੈਨੇਜਰ ਫ਼ੈਸਲਾ ਕਰਨਗੇ।
reason-you-asked = ਤੁਸੀਂ ਸਾਨੂੰ ਇਹ ਛੱਡ ਦੇਣ ਲਈ ਕਿਹਾ ਸੀ। ਇਹ ਤੁਹਾਡਾ ਹੈ: ਜਦੋਂ ਵੀ ਤੁਸੀਂ ਚਾਹੋ, ਇਹ ਤੁਹਾਨੂੰ ਮਿਲ ਸਕਦਾ ਹੈ।
reason-repeat = ਇਹ ਉਹੀ ਸ਼ਬਦ ਹਨ ਜੋ ਇੱਕ ਹੋਰ ਐਂਟਰੀ ਵਿੱਚ ਹਨ। ਤੁਸੀਂ ਇਹਨਾਂ ਨੂੰ ਉੱਥੇ ਪੜ੍ਹ ਸਕਦੇ ਹੋ।
reason-undecided = ਇਸ ਹਿੱਸੇ ਬਾਰੇ ਅਜੇ ਕਿਸੇ ਨੇ ਫ਼ੈਸਲਾ ਨਹੀਂ ਕੀਤਾ।

# What people are to the child.
relationship-child = ਬੱਚਾ
relationship-mother = ਮਾਂ
relationship-father = ਪਿਤਾ
relationship-step-parent = ਮਤਰੇਈ ਮਾਂ ਜਾਂ ਮਤਰੇਏ ਪਿਤਾ
relationship-parents-partner = ਮਾਂ ਜਾਂ ਪਿਤਾ ਦੇ ਸਾਥੀ
relationship-brother = ਭਰਾ
relationship-sister = ਭੈਣ
relationship-grandmother = ਦਾਦੀ ਜਾਂ ਨਾਨੀ
relationship-grandfather = ਦਾਦਾ ਜਾਂ ਨਾਨਾ
relationship-aunt = ਭੂਆ, ਮਾਸੀ, ਚਾਚੀ, ਤਾਈ ਜਾਂ ਮਾਮੀ
relationship-uncle = ਚਾਚਾ, ਤਾਇਆ, ਮਾਮਾ, ਮਾਸੜ ਜਾਂ ਫੁੱਫੜ
relationship-cousin = ਕਜ਼ਨ
relationship-relative = ਰਿਸ਼ਤੇਦਾਰ
relationship-foster-carer = ਫੋਸਟਰ ਕੇਅਰਰ
relationship-carers-family = ਕੇਅਰਰ ਦੇ ਪਰਿਵਾਰ ਵਿੱਚੋਂ
relationship-adoptive-parent = ਗੋਦ ਲੈਣ ਵਾਲੇ ਮਾਂ ਜਾਂ ਪਿਤਾ
relationship-friend = ਦੋਸਤ
relationship-other-child = ਕੋਈ ਹੋਰ ਬੱਚਾ
relationship-other-parent = ਕਿਸੇ ਹੋਰ ਬੱਚੇ ਦੇ ਮਾਂ ਜਾਂ ਪਿਤਾ
relationship-neighbour = ਗੁਆਂਢੀ
relationship-family-friend = ਪਰਿਵਾਰ ਦੇ ਦੋਸਤ
relationship-social-worker = ਸੋਸ਼ਲ ਵਰਕਰ
relationship-manager = ਮੈਨੇਜਰ
relationship-reviewing-officer = ਸੁਤੰਤਰ ਰਿਵਿਊ ਅਫ਼ਸਰ
relationship-supervising-social-worker = ਸੁਪਰਵਾਈਜ਼ਿੰਗ ਸੋਸ਼ਲ ਵਰਕਰ
relationship-support-worker = ਪਰਿਵਾਰ ਦੀ ਮਦਦ ਕਰਨ ਵਾਲੇ ਵਰਕਰ
relationship-personal-adviser = ਪਰਸਨਲ ਐਡਵਾਈਜ਼ਰ
relationship-residential-worker = ਰੈਜ਼ੀਡੈਂਸ਼ਲ ਵਰਕਰ
relationship-teacher = ਅਧਿਆਪਕ ਜਾਂ ਸਕੂਲ ਦਾ ਸਟਾਫ਼
relationship-doctor = ਡਾਕਟਰ
relationship-nurse = ਨਰਸ
relationship-health-visitor = ਹੈਲਥ ਵਿਜ਼ਿਟਰ
relationship-therapist = ਥੈਰੇਪਿਸਟ
relationship-police-officer = ਪੁਲਿਸ ਅਫ਼ਸਰ
relationship-lawyer = ਵਕੀਲ
relationship-judge = ਜੱਜ
relationship-guardian = ਬੱਚਿਆਂ ਦੇ ਗਾਰਡੀਅਨ
relationship-advocate = ਬੱਚੇ ਵੱਲੋਂ ਬੋਲਣ ਵਾਲੇ ਵਿਅਕਤੀ (ਐਡਵੋਕੇਟ)
relationship-interpreter = ਦੁਭਾਸ਼ੀਆ
relationship-other-professional = ਕੋਈ ਹੋਰ ਵਰਕਰ
relationship-other = ਕੋਈ ਹੋਰ

# The words of the record's closed lists.
YesNo-yes = ਹਾਂ
YesNo-no = ਨਹੀਂ
Standing-professional = ਵਰਕਰ
Standing-carer = ਕੇਅਰਰ
Standing-family = ਪਰਿਵਾਰ
Standing-third-party = ਕੋਈ ਹੋਰ
Living-alive = ਹਾਂ
Living-died = ਨਹੀਂ
Living-not-known = ਪਤਾ ਨਹੀਂ
NameUse-current = ਹੁਣ ਦਾ ਨਾਂ
NameUse-birth = ਜਨਮ ਵੇਲੇ ਦਾ ਨਾਂ
NameUse-former = ਪਹਿਲਾ ਨਾਂ
IdentifierKind-council = ਕੌਂਸਲ ਨੰਬਰ
IdentifierKind-nhs = NHS ਨੰਬਰ
IdentifierKind-upn = ਵਿਦਿਆਰਥੀ ਦਾ ਖਾਸ ਨੰਬਰ (UPN)
IdentifierKind-uln = ਸਿਖਿਆਰਥੀ ਦਾ ਖਾਸ ਨੰਬਰ (ULN)
IdentifierKind-national-insurance = ਨੈਸ਼ਨਲ ਇਨਸ਼ੋਰੈਂਸ ਨੰਬਰ
IdentifierKind-home-office = ਹੋਮ ਆਫ਼ਿਸ ਨੰਬਰ
IdentifierKind-other = ਕੋਈ ਹੋਰ ਨੰਬਰ
PlacementKind-foster = ਫੋਸਟਰ ਘਰ
PlacementKind-kinship = ਰਿਸ਼ਤੇਦਾਰਾਂ ਜਾਂ ਦੋਸਤਾਂ ਦਾ ਘਰ
PlacementKind-parents = ਮਾਪਿਆਂ ਦਾ ਘਰ
PlacementKind-childrens-home = ਚਿਲਡਰਨਜ਼ ਹੋਮ
PlacementKind-supported = ਸਹਾਇਤਾ ਵਾਲਾ ਘਰ
PlacementKind-adoptive = ਗੋਦ ਲੈਣ ਵਾਲੇ ਪਰਿਵਾਰ ਦਾ ਘਰ
PlacementKind-hospital = ਹਸਪਤਾਲ
PlacementKind-secure = ਸਿਕਿਓਰ ਹੋਮ (ਬੰਦ ਘਰ)
PlacementKind-short-break = ਥੋੜ੍ਹੇ ਸਮੇਂ ਦੀ ਬਰੇਕ
PlacementKind-other = ਕਿਸੇ ਹੋਰ ਕਿਸਮ ਦਾ ਘਰ
LegalStatusKind-child-in-need = ਲੋੜਵੰਦ ਬੱਚਾ
LegalStatusKind-child-protection = ਬਾਲ ਸੁਰੱਖਿਆ ਪਲੈਨ
LegalStatusKind-section-20 = ਮਾਪਿਆਂ ਦੀ ਸਹਿਮਤੀ ਨਾਲ ਕੌਂਸਲ ਦੀ ਦੇਖਭਾਲ ਵਿੱਚ (ਸੈਕਸ਼ਨ 20)
LegalStatusKind-police-protection = ਪੁਲਿਸ ਦੀ ਸੁਰੱਖਿਆ
LegalStatusKind-emergency-protection-order = ਐਮਰਜੈਂਸੀ ਪ੍ਰੋਟੈਕਸ਼ਨ ਆਰਡਰ
LegalStatusKind-interim-care-order = ਅੰਤਰਿਮ ਕੇਅਰ ਆਰਡਰ
LegalStatusKind-care-order = ਕੇਅਰ ਆਰਡਰ
LegalStatusKind-supervision-order = ਸੁਪਰਵੀਜ਼ਨ ਆਰਡਰ
LegalStatusKind-placement-order = ਪਲੇਸਮੈਂਟ ਆਰਡਰ
LegalStatusKind-adoption-order = ਅਡਾਪਸ਼ਨ ਆਰਡਰ
LegalStatusKind-special-guardianship-order = ਸਪੈਸ਼ਲ ਗਾਰਡੀਅਨਸ਼ਿਪ ਆਰਡਰ
LegalStatusKind-care-leaver = ਕੇਅਰ ਲੀਵਰ
LegalStatusKind-other = ਕੋਈ ਹੋਰ ਕਾਨੂੰਨੀ ਸਥਿਤੀ
SchoolKind-nursery = ਨਰਸਰੀ
SchoolKind-primary = ਪ੍ਰਾਇਮਰੀ ਸਕੂਲ
SchoolKind-secondary = ਸੈਕੰਡਰੀ ਸਕੂਲ
SchoolKind-special = ਸਪੈਸ਼ਲ ਸਕੂਲ
SchoolKind-college = ਕਾਲਜ
SchoolKind-other = ਪੜ੍ਹਨ ਦੀ ਕੋਈ ਹੋਰ ਥਾਂ
EducationKind-personal-education-plan = ਨਿੱਜੀ ਸਿੱਖਿਆ ਪਲੈਨ
EducationKind-ehc-plan = ਸਿੱਖਿਆ, ਸਿਹਤ ਅਤੇ ਦੇਖਭਾਲ ਦਾ ਪਲੈਨ
EducationKind-report = ਸਕੂਲ ਦੀ ਰਿਪੋਰਟ
EducationKind-attendance = ਹਾਜ਼ਰੀ
EducationKind-other = ਸਿੱਖਿਆ ਬਾਰੇ ਕੁਝ ਹੋਰ
HealthKind-assessment = ਸਿਹਤ ਦਾ ਮੁਲਾਂਕਣ
HealthKind-plan = ਸਿਹਤ ਦਾ ਪਲੈਨ
HealthKind-appointment = ਅਪੌਇੰਟਮੈਂਟ
HealthKind-condition = ਸਿਹਤ ਦੀ ਕੋਈ ਹਾਲਤ
HealthKind-checkup = ਚੈੱਕ-ਅੱਪ
HealthKind-mental-health = ਭਾਵਨਾਵਾਂ ਅਤੇ ਮਾਨਸਿਕ ਸਿਹਤ
HealthKind-other = ਸਿਹਤ ਬਾਰੇ ਕੁਝ ਹੋਰ
PlanKind-care-plan = ਕੇਅਰ ਪਲੈਨ
PlanKind-child-in-need-plan = ਲੋੜਵੰਦ ਬੱਚੇ ਦਾ ਪਲੈਨ
PlanKind-child-protection-plan = ਬਾਲ ਸੁਰੱਖਿਆ ਪਲੈਨ
PlanKind-pathway-plan = ਪਾਥਵੇਅ ਪਲੈਨ
PlanKind-other = ਕੋਈ ਹੋਰ ਪਲੈਨ
ProgressState-reached = ਪੂਰਾ ਹੋ ਗਿਆ
ProgressState-better = ਬਿਹਤਰ ਹੋ ਰਿਹਾ ਹੈ
ProgressState-same = ਕੋਈ ਤਬਦੀਲੀ ਨਹੀਂ
ProgressState-worse = ਵਿਗੜ ਰਿਹਾ ਹੈ
ProgressState-not-begun = ਸ਼ੁਰੂ ਨਹੀਂ ਹੋਇਆ
ReviewKind-looked-after = ਕੌਂਸਲ ਦੀ ਦੇਖਭਾਲ ਵਾਲੇ ਬੱਚੇ ਦਾ ਰਿਵਿਊ
ReviewKind-child-protection = ਬਾਲ ਸੁਰੱਖਿਆ ਕਾਨਫ਼ਰੰਸ
ReviewKind-child-in-need = ਲੋੜਵੰਦ ਬੱਚੇ ਬਾਰੇ ਮੀਟਿੰਗ
ReviewKind-pathway = ਪਾਥਵੇਅ ਪਲੈਨ ਦਾ ਰਿਵਿਊ
ReviewKind-other = ਕੋਈ ਹੋਰ ਰਿਵਿਊ
VisitStatus-completed = ਹੋਈ
VisitStatus-failed = ਨਹੀਂ ਹੋਈ
VisitStatus-no-response = ਕਿਸੇ ਨੇ ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ
Channel-phone = ਟੈਲੀਫ਼ੋਨ
Channel-email = ਈਮੇਲ
Channel-letter = ਚਿੱਠੀ
Channel-message = ਸੁਨੇਹਾ
Channel-meeting = ਮੀਟਿੰਗ
Channel-video = ਵੀਡੀਓ ਕਾਲ
Channel-in-person = ਆਹਮੋ-ਸਾਹਮਣੇ
Channel-panel = ਪੈਨਲ
Channel-file-note = ਫ਼ਾਈਲ ਵਿੱਚ ਨੋਟ
DocumentKind-assessment = ਮੁਲਾਂਕਣ
DocumentKind-court-order = ਅਦਾਲਤ ਦਾ ਆਰਡਰ
DocumentKind-court-report = ਅਦਾਲਤ ਲਈ ਰਿਪੋਰਟ
DocumentKind-expert-report = ਮਾਹਰ ਦੀ ਰਿਪੋਰਟ
DocumentKind-letter = ਚਿੱਠੀ
DocumentKind-plan = ਪਲੈਨ
DocumentKind-minutes = ਮੀਟਿੰਗ ਦਾ ਵੇਰਵਾ (ਮਿਨਟਸ)
DocumentKind-school-report = ਸਕੂਲ ਦੀ ਰਿਪੋਰਟ
DocumentKind-health-report = ਸਿਹਤ ਬਾਰੇ ਰਿਪੋਰਟ
DocumentKind-risk-assessment = ਖਤਰੇ ਦਾ ਮੁਲਾਂਕਣ
DocumentKind-closing-summary = ਬੰਦ ਕਰਨ ਵੇਲੇ ਦਾ ਸਾਰ
DocumentKind-childs-work = ਤੁਹਾਡਾ ਆਪਣਾ ਕੰਮ
DocumentKind-other = ਕੋਈ ਹੋਰ ਦਸਤਾਵੇਜ਼
RestrictionReason-serious-harm = ਗੰਭੀਰ ਨੁਕਸਾਨ
RestrictionReason-expected-confidence = ਭਰੋਸੇ ਵਿੱਚ ਦੱਸਿਆ ਗਿਆ
RestrictionReason-third-party-refused = ਕਿਸੇ ਹੋਰ ਵਿਅਕਤੀ ਨੇ ਨਾਂਹ ਕੀਤੀ
RestrictionOutcome-keep = ਪਾਬੰਦੀ ਰਹੇਗੀ
RestrictionOutcome-lift = ਪਾਬੰਦੀ ਹਟਾਈ ਗਈ
MovementKind-removal = ਬਾਹਰ ਲਿਜਾਇਆ ਗਿਆ
MovementKind-transfer = ਸੌਂਪ ਦਿੱਤਾ ਗਿਆ
MovementKind-loss = ਗੁਆਚ ਗਿਆ
Consent-agreed = ਸਹਿਮਤ
Consent-refused = ਸਹਿਮਤ ਨਹੀਂ
Consent-not-asked = ਕਿਸੇ ਨੂੰ ਨਹੀਂ ਪੁੱਛਿਆ ਗਿਆ
Consent-not-needed = ਲੋੜ ਨਹੀਂ
Relationship-child = ਬੱਚਾ
Relationship-mother = ਮਾਂ
Relationship-father = ਪਿਤਾ
Relationship-step-parent = ਮਤਰੇਈ ਮਾਂ ਜਾਂ ਮਤਰੇਏ ਪਿਤਾ
Relationship-parents-partner = ਮਾਂ ਜਾਂ ਪਿਤਾ ਦੇ ਸਾਥੀ
Relationship-brother = ਭਰਾ
Relationship-sister = ਭੈਣ
Relationship-grandmother = ਦਾਦੀ ਜਾਂ ਨਾਨੀ
Relationship-grandfather = ਦਾਦਾ ਜਾਂ ਨਾਨਾ
Relationship-aunt = ਭੂਆ, ਮਾਸੀ, ਚਾਚੀ, ਤਾਈ ਜਾਂ ਮਾਮੀ
Relationship-uncle = ਚਾਚਾ, ਤਾਇਆ, ਮਾਮਾ, ਮਾਸੜ ਜਾਂ ਫੁੱਫੜ
Relationship-cousin = ਕਜ਼ਨ
Relationship-relative = ਰਿਸ਼ਤੇਦਾਰ
Relationship-foster-carer = ਫੋਸਟਰ ਕੇਅਰਰ
Relationship-carers-family = ਕੇਅਰਰ ਦੇ ਪਰਿਵਾਰ ਵਿੱਚੋਂ
Relationship-adoptive-parent = ਗੋਦ ਲੈਣ ਵਾਲੇ ਮਾਂ ਜਾਂ ਪਿਤਾ
Relationship-friend = ਦੋਸਤ
Relationship-other-child = ਕੋਈ ਹੋਰ ਬੱਚਾ
Relationship-other-parent = ਕਿਸੇ ਹੋਰ ਬੱਚੇ ਦੇ ਮਾਂ ਜਾਂ ਪਿਤਾ
Relationship-neighbour = ਗੁਆਂਢੀ
Relationship-family-friend = ਪਰਿਵਾਰ ਦੇ ਦੋਸਤ
Relationship-social-worker = ਸੋਸ਼ਲ ਵਰਕਰ
Relationship-manager = ਮੈਨੇਜਰ
Relationship-reviewing-officer = ਸੁਤੰਤਰ ਰਿਵਿਊ ਅਫ਼ਸਰ
Relationship-supervising-social-worker = ਸੁਪਰਵਾਈਜ਼ਿੰਗ ਸੋਸ਼ਲ ਵਰਕਰ
Relationship-support-worker = ਪਰਿਵਾਰ ਦੀ ਮਦਦ ਕਰਨ ਵਾਲੇ ਵਰਕਰ
Relationship-personal-adviser = ਪਰਸਨਲ ਐਡਵਾਈਜ਼ਰ
Relationship-residential-worker = ਰੈਜ਼ੀਡੈਂਸ਼ਲ ਵਰਕਰ
Relationship-teacher = ਅਧਿਆਪਕ ਜਾਂ ਸਕੂਲ ਦਾ ਸਟਾਫ਼
Relationship-doctor = ਡਾਕਟਰ
Relationship-nurse = ਨਰਸ
Relationship-health-visitor = ਹੈਲਥ ਵਿਜ਼ਿਟਰ
Relationship-therapist = ਥੈਰੇਪਿਸਟ
Relationship-police-officer = ਪੁਲਿਸ ਅਫ਼ਸਰ
Relationship-lawyer = ਵਕੀਲ
Relationship-judge = ਜੱਜ
Relationship-guardian = ਬੱਚਿਆਂ ਦੇ ਗਾਰਡੀਅਨ
Relationship-advocate = ਬੱਚੇ ਵੱਲੋਂ ਬੋਲਣ ਵਾਲੇ ਵਿਅਕਤੀ (ਐਡਵੋਕੇਟ)
Relationship-interpreter = ਦੁਭਾਸ਼ੀਆ
Relationship-other-professional = ਕੋਈ ਹੋਰ ਵਰਕਰ
Relationship-other = ਕੋਈ ਹੋਰ

# Kinds of homes as a child is told of them.
home-foster = ਇੱਕ ਫੋਸਟਰ ਘਰ
home-kinship = ਪਰਿਵਾਰ ਦੇ ਲੋਕਾਂ ਜਾਂ ਦੋਸਤਾਂ ਦਾ ਘਰ
home-parents = ਮਾਪਿਆਂ ਦਾ ਘਰ
home-childrens-home = ਇੱਕ ਚਿਲਡਰਨਜ਼ ਹੋਮ
home-supported = ਸਹਾਇਤਾ ਵਾਲਾ ਇੱਕ ਘਰ
home-adoptive = ਗੋਦ ਲੈਣ ਵਾਲੇ ਪਰਿਵਾਰ ਦਾ ਘਰ
home-hospital = ਇੱਕ ਹਸਪਤਾਲ
home-secure = ਇੱਕ ਸਿਕਿਓਰ ਹੋਮ (ਬੰਦ ਘਰ)
home-short-break = ਥੋੜ੍ਹੇ ਦਿਨ ਰਹਿਣ ਲਈ ਇੱਕ ਘਰ
home-other = ਕਿਸੇ ਹੋਰ ਕਿਸਮ ਦਾ ਘਰ

# How long something lasted.
duration-days = { $count ->
    [one] { $count } ਦਿਨ
   *[other] { $count } ਦਿਨ
  }
duration-weeks = { $count ->
    [one] { $count } ਹਫ਼ਤਾ
   *[other] { $count } ਹਫ਼ਤੇ
  }
duration-months = { $count ->
    [one] { $count } ਮਹੀਨਾ
   *[other] { $count } ਮਹੀਨੇ
  }
duration-years = { $count ->
    [one] { $count } ਸਾਲ
   *[other] { $count } ਸਾਲ
  }
duration-years-months = { $years ->
    [one] { $years } ਸਾਲ
   *[other] { $years } ਸਾਲ
  } ਅਤੇ { $months ->
    [one] { $months } ਮਹੀਨਾ
   *[other] { $months } ਮਹੀਨੇ
  }
page-number = ਸਫ਼ਾ { $page }
volume-title = { $title }: ਜਿਲਦ { $number }, ਕੁੱਲ ਜਿਲਦਾਂ { $count }
volume-page = ਜਿਲਦ { $number } ਦਾ { $page }
volume-continued = { $heading } (ਜਾਰੀ)
acronym-unknown = ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਇਸ ਦਾ ਪੂਰਾ ਰੂਪ ਕੀ ਹੈ
photo-date = (ਫ਼ੋਟੋ ਦੀ ਤਾਰੀਖ: { $date }।)
Sex-female = ਔਰਤ ਜਾਂ ਕੁੜੀ
Sex-male = ਮਰਦ ਜਾਂ ਮੁੰਡਾ
Sex-other = ਨਹੀਂ ਦੱਸਿਆ ਗਿਆ
entry-child = ਬੱਚੇ ਬਾਰੇ
entry-life_letters = ਬਾਅਦ ਦੀ ਜ਼ਿੰਦਗੀ ਲਈ ਚਿੱਠੀ
entry-people = ਰਿਕਾਰਡ ਵਿੱਚ ਕੋਈ ਵਿਅਕਤੀ
date-on-day = { $date } ਨੂੰ
date-in = { $date } ਵਿੱਚ

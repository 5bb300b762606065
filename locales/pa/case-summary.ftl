# Wording of the case summary: Punjabi (Gurmukhi), for workers. It names everybody whom the record names.
# review: draft. No named person has reviewed this wording yet.

title-case-summary = ਕੇਸ ਦਾ ਸਾਰ: { $name }
running-case-summary = ਵਰਕਰਾਂ ਲਈ। ਇਸ ਵਿੱਚ ਹੋਰ ਲੋਕਾਂ ਦੇ ਨਾਂ ਹਨ: ਸਾਂਝਾ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ ਜਾਂਚ ਕਰੋ।

since = { $date } ਤੋਂ
not-recorded = ਦਰਜ ਨਹੀਂ

life-heading = { $name } ਦੀ ਜ਼ਿੰਦਗੀ ਕਿਹੋ ਜਿਹੀ ਹੈ
life-missing = ਇਸ ਅਰਸੇ ਲਈ ਦਰਜ ਨਹੀਂ ਹੈ। ਵਰਕਰ ਨੂੰ ਇਹ ਲਿਖਣ ਲਈ ਕਿਹਾ ਜਾਂਦਾ ਹੈ।
glance-heading = ਇੱਕ ਨਜ਼ਰ ਵਿੱਚ
glance-what = ਕੀ
glance-is = ਅਰਸੇ ਦੇ ਅੰਤ ਵਿੱਚ
glance-child = ਬੱਚਾ
glance-age = ਜਨਮ { $born }, ਉਮਰ { $age } ਸਾਲ
glance-period = ਅਰਸਾ
glance-from-to = { $from } ਤੋਂ { $to } ਤੱਕ
glance-status = ਕਾਨੂੰਨੀ ਸਥਿਤੀ
glance-home = ਕਿਸ ਨਾਲ ਰਹਿਣਾ
glance-school = ਸਕੂਲ
glance-family-time = ਪਰਿਵਾਰ ਨਾਲ ਸਮਾਂ
glance-author = ਸਾਰ ਕਿਸ ਨੇ ਲਿਖਿਆ
glance-signed-off = ਕਿਸ ਨੇ ਮਨਜ਼ੂਰ ਕੀਤਾ

progress-heading = ਪਲੈਨ ਦੇ ਹਰ ਨਤੀਜੇ ਵੱਲ ਤਰੱਕੀ
progress-outcome = ਨਤੀਜਾ, ਅਤੇ ਕਿਵੇਂ ਚੱਲ ਰਿਹਾ ਹੈ
progress-evidence = ਇਹ ਕਿਸ ਤੋਂ ਪਤਾ ਲੱਗਦਾ ਹੈ
progress-unknown = ਕੁਝ ਦਰਜ ਨਹੀਂ
progress-kept = ਰੋਕ ਕੇ ਰੱਖਿਆ ਗਿਆ
kept-here = ਰੋਕ ਕੇ ਰੱਖਿਆ ਗਿਆ: ਅਖੀਰ ਵਿੱਚ ਦੇਖੋ।
progress-none = ਇਸ ਨਤੀਜੇ ਲਈ ਕੋਈ ਤਰੱਕੀ ਦਰਜ ਨਹੀਂ ਹੈ।
progress-not-new = ਇਸ ਅਰਸੇ ਵਿੱਚ ਕੁਝ ਨਵਾਂ ਦਰਜ ਨਹੀਂ ਹੈ।
progress-no-plan = ਇਸ ਅਰਸੇ ਲਈ ਲਾਗੂ ਕੋਈ ਪਲੈਨ ਦਰਜ ਨਹੀਂ ਹੈ।

voice-heading = { $name } ਦਾ ਕੀ ਕਹਿਣਾ ਹੈ
voice-none = ਇਸ ਅਰਸੇ ਵਿੱਚ ਬੱਚੇ ਦੇ ਕੋਈ ਸ਼ਬਦ ਜਾਂ ਵਿਚਾਰ ਦਰਜ ਨਹੀਂ ਹਨ।
concerns-heading = ਨਵੀਆਂ ਚਿੰਤਾਵਾਂ
concerns-none-said = ਕੋਈ ਨਹੀਂ। ਵਰਕਰ ਨੇ ਇਹ ਕਿਹਾ ਹੈ।
concerns-none-recorded = ਕੋਈ ਦਰਜ ਨਹੀਂ।
analysis-heading = ਇਸ ਸਭ ਤੋਂ ਕੀ ਸਿੱਟਾ ਨਿਕਲਦਾ ਹੈ
analysis-missing = ਇਸ ਅਰਸੇ ਲਈ ਕੋਈ ਵਿਸ਼ਲੇਸ਼ਣ ਦਰਜ ਨਹੀਂ ਹੈ। ਵਰਕਰ ਨੂੰ ਇਹ ਲਿਖਣ ਲਈ ਕਿਹਾ ਜਾਂਦਾ ਹੈ।
engagement-child = { $name } ਵੱਲੋਂ ਹਿੱਸਾ ਕਿਵੇਂ ਲਿਆ ਜਾਂਦਾ ਹੈ:
engagement-family = ਪਰਿਵਾਰ ਵੱਲੋਂ ਹਿੱਸਾ ਕਿਵੇਂ ਲਿਆ ਜਾਂਦਾ ਹੈ:

visits-heading = ਮੁਲਾਕਾਤਾਂ
visits-count = { $count ->
    [0] ਇਸ ਅਰਸੇ ਵਿੱਚ ਕੋਈ ਮੁਲਾਕਾਤ ਦਰਜ ਨਹੀਂ ਹੈ।
    [one] { $count } ਮੁਲਾਕਾਤ ਦਰਜ ਹੈ:
   *[other] { $count } ਮੁਲਾਕਾਤਾਂ ਦਰਜ ਹਨ:
  }
visits-kept = ਕੁਝ ਮੁਲਾਕਾਤਾਂ ਰੋਕ ਕੇ ਰੱਖੀਆਂ ਗਈਆਂ ਹਨ; ਇਹ ਅੰਕੜੇ ਉਹਨਾਂ ਤੋਂ ਬਿਨਾਂ ਹਨ।
contacts-count = ਹੋਰ ਸੰਪਰਕ: { $count }।
visit-date = ਮੁਲਾਕਾਤਾਂ
visit-seen-alone = ਬੱਚੇ ਨੂੰ ਇਕੱਲਿਆਂ ਮਿਲੇ
visit-seen-not-alone = ਬੱਚੇ ਨੂੰ ਮਿਲੇ, ਹੋਰ ਵੀ ਨਾਲ ਸਨ
visit-seen = ਬੱਚੇ ਨੂੰ ਮਿਲੇ
visit-not-seen = ਬੱਚੇ ਨੂੰ ਨਹੀਂ ਮਿਲੇ
visit-seen-unknown = ਦਰਜ ਨਹੀਂ
visit-recorded-late = ਦੇਰ ਨਾਲ ਲਿਖੀ ਗਈ
visit-recorded-unknown = ਦਰਜ ਨਹੀਂ ਕਿ ਕਦੋਂ ਲਿਖੀ ਗਈ

decisions-heading = ਫ਼ੈਸਲੇ
decisions-none = ਇਸ ਅਰਸੇ ਵਿੱਚ ਕੋਈ ਫ਼ੈਸਲਾ ਦਰਜ ਨਹੀਂ ਹੈ।
decision-by = ਕਿਸ ਨੇ:
decision-basis = ਕਿਸ ਆਧਾਰ ਉੱਤੇ:
decision-child = ਬੱਚੇ ਦੀ ਰਾਇ:
review-chair = (ਅਗਵਾਈ: { $chair })
reflection-heading = ਪਿਛਲੇ ਰਿਵਿਊ ਬਾਰੇ:
involved-heading = ਕੌਣ ਸ਼ਾਮਲ ਹੈ
involved-none = ਇਸ ਅਰਸੇ ਦੀਆਂ ਐਂਟਰੀਆਂ ਵਿੱਚ ਕਿਸੇ ਦਾ ਨਾਂ ਨਹੀਂ ਹੈ।
next-months-heading = ਅਗਲੇ ਤਿੰਨ ਮਹੀਨੇ
next-months-missing = ਇਹ ਦਰਜ ਨਹੀਂ ਕਿ ਅਗਲੇ ਤਿੰਨ ਮਹੀਨਿਆਂ ਵਿੱਚ ਕਿਸ ਗੱਲ ਉੱਤੇ ਧਿਆਨ ਦਿੱਤਾ ਜਾਵੇਗਾ। ਵਰਕਰ ਨੂੰ ਇਹ ਲਿਖਣ ਲਈ ਕਿਹਾ ਜਾਂਦਾ ਹੈ।
task-due = { $due } ਤੱਕ
task-late = ਅਰਸੇ ਦੇ ਅੰਤ ਵਿੱਚ ਜਿਹਨਾਂ ਦਾ ਸਮਾਂ ਲੰਘ ਚੁੱਕਾ ਸੀ:
contingency-heading = ਜੇ ਪਲੈਨ ਕੰਮ ਨਾ ਕਰੇ
shared-heading = ਸਾਂਝਾ ਕੀਤਾ ਗਿਆ:
shared-on = ਇਹ ਸਾਰ ਬੱਚੇ ਅਤੇ ਪਰਿਵਾਰ ਨਾਲ { $date } ਨੂੰ ਸਾਂਝਾ ਕੀਤਾ ਗਿਆ।
shared-not = ਇਹ ਦਰਜ ਨਹੀਂ ਕਿ ਇਹ ਸਾਰ ਬੱਚੇ ਅਤੇ ਪਰਿਵਾਰ ਨਾਲ ਸਾਂਝਾ ਕੀਤਾ ਗਿਆ।
kept-heading-summary = ਇਸ ਅਰਸੇ ਦੀਆਂ ਐਂਟਰੀਆਂ ਜੋ ਰੋਕ ਕੇ ਰੱਖੀਆਂ ਗਈਆਂ ਹਨ
gaps-heading-summary = ਕੁਝ ਹਿੱਸੇ ਕਿਉਂ ਰੋਕ ਕੇ ਰੱਖੇ ਗਏ ਹਨ
recorded-since = { $date } ਤੋਂ
family-time-supervised = ਇੱਕ ਵਰਕਰ ਉੱਥੇ ਹੁੰਦਾ ਹੈ
tasks-open = ਪਲੈਨ ਦੇ ਕੰਮ ਜੋ ਅਜੇ ਬਾਕੀ ਹਨ:
glance-reason = ਕਾਰਨ
contingency-none = ਇਹ ਦਰਜ ਨਹੀਂ ਕਿ ਜੇ ਪਲੈਨ ਕੰਮ ਨਾ ਕਰੇ ਤਾਂ ਕੀ ਹੋਵੇਗਾ।
voice-views-beside = { $count ->
    [one] { $count } ਮੁਲਾਕਾਤ ਵੇਲੇ ਵਰਕਰ ਨੇ ਇਹ ਵੀ ਲਿਖਿਆ ਕਿ ਬੱਚਾ ਕੀ ਸੋਚਦਾ ਅਤੇ ਚਾਹੁੰਦਾ ਸੀ; ਇਹ ਰਿਕਾਰਡ ਵਿੱਚ ਹੈ।
   *[other] { $count } ਮੁਲਾਕਾਤਾਂ ਵੇਲੇ ਵਰਕਰ ਨੇ ਇਹ ਵੀ ਲਿਖਿਆ ਕਿ ਬੱਚਾ ਕੀ ਸੋਚਦਾ ਅਤੇ ਚਾਹੁੰਦਾ ਸੀ; ਇਹ ਰਿਕਾਰਡ ਵਿੱਚ ਹੈ।
  }
family-views = ਪਰਿਵਾਰ ਕੀ ਸੋਚਦਾ ਹੈ:
changed-heading = ਪਿਛਲੇ ਸਾਰ ਤੋਂ ਬਾਅਦ ਕੀ ਬਦਲਿਆ
changed-none = ਇਸ ਅਰਸੇ ਵਿੱਚ ਕੋਈ ਤਬਦੀਲੀ ਦਰਜ ਨਹੀਂ ਹੈ।
changed-home-began = ਇੱਥੇ ਜਾਂ ਇਹਨਾਂ ਨਾਲ ਰਹਿਣਾ ਸ਼ੁਰੂ ਹੋਇਆ: { $what }।
changed-home-ended = ਇੱਥੇ ਜਾਂ ਇਹਨਾਂ ਨਾਲ ਰਹਿਣਾ ਖਤਮ ਹੋਇਆ: { $what }।
changed-status = ਕਾਨੂੰਨੀ ਸਥਿਤੀ: { $what }।
changed-school = ਨਵਾਂ ਸਕੂਲ: { $what }।
visit-how = ਕਿਵੇਂ ਹੋਈ
visit-key-alone = ਬੱਚੇ ਨੂੰ ਇਕੱਲਿਆਂ ਮਿਲੇ: { $count };
visit-key-seen = ਬੱਚੇ ਨੂੰ ਹੋਰਾਂ ਦੇ ਨਾਲ ਮਿਲੇ: { $count };
visit-key-not-seen = ਬੱਚੇ ਨੂੰ ਨਹੀਂ ਮਿਲੇ: { $count };
visit-key-failed = ਨਹੀਂ ਹੋਈ: { $count };
visit-key-late = ਦੇਰ ਨਾਲ ਲਿਖੀ ਗਈ: { $count }।
review-on = { $date } ਦਾ ਰਿਵਿਊ
work-done = ਕੀ ਕੀਤਾ ਗਿਆ:
progress-before = ਇਸ ਅਰਸੇ ਤੋਂ ਪਹਿਲਾਂ: { $before }
glance-consent = ਕੌਣ ਸਹਿਮਤੀ ਦੇ ਸਕਦਾ ਹੈ
the-council = ਕੌਂਸਲ

# Wording of the case summary: Farsi, for workers. It names everybody whom the record names.
# review: draft. No named person has reviewed this wording yet.

title-case-summary = خلاصه‌ی پرونده: { $name }
running-case-summary = برای کارمندان. در این متن از افراد دیگری نام برده شده است: پیش از نشان دادن به دیگران، آن را بررسی کنید.

since = از { $date }
not-recorded = ثبت نشده

life-heading = زندگی { $name } چگونه است
life-missing = برای این دوره ثبت نشده است. از کارمند خواسته می‌شود که آن را بنویسد.
glance-heading = در یک نگاه
glance-what = چه
glance-is = در پایان دوره
glance-child = کودک
glance-age = تولد: { $born }، { $age } ساله
glance-period = دوره
glance-from-to = { $from } تا { $to }
glance-status = وضعیت قانونی
glance-home = زندگی با
glance-school = مدرسه
glance-family-time = وقت با خانواده
glance-author = نویسنده‌ی خلاصه
glance-signed-off = تأییدکننده

progress-heading = پیشرفت به سوی هر نتیجه‌ی برنامه
progress-outcome = نتیجه، و این که چگونه پیش می‌رود
progress-evidence = چه چیزی این را نشان می‌دهد
progress-unknown = چیزی ثبت نشده
progress-kept = نشان داده نمی‌شود
kept-here = نشان داده نمی‌شود: پایان متن را ببینید.
progress-none = برای این نتیجه هیچ پیشرفتی ثبت نشده است.
progress-not-new = در این دوره چیز تازه‌ای ثبت نشده است.
progress-no-plan = برای این دوره هیچ برنامه‌ی در حال اجرایی ثبت نشده است.

voice-heading = آنچه { $name } می‌گوید
voice-none = در این دوره هیچ حرف یا نظری از کودک ثبت نشده است.
concerns-heading = نگرانی‌های تازه
concerns-none-said = ندارد. کارمند چنین می‌گوید.
concerns-none-recorded = ثبت نشده.
analysis-heading = جمع‌بندی
analysis-missing = برای این دوره هیچ تحلیلی ثبت نشده است. از کارمند خواسته می‌شود که آن را بنویسد.
engagement-child = { $name } چگونه شرکت می‌کند:
engagement-family = خانواده چگونه شرکت می‌کند:

visits-heading = دیدارها
visits-count = { $count ->
    [0] در این دوره هیچ دیداری ثبت نشده است.
    [one] یک دیدار ثبت شده است:
   *[other] { $count } دیدار ثبت شده است:
  }
visits-kept = بعضی دیدارها نشان داده نمی‌شود؛ این رقم‌ها بدون آن‌هاست.
contacts-count = تماس‌های دیگر: { $count }.
visit-date = دیدارها
visit-seen-alone = تنها دیده شد
visit-seen-not-alone = در حضور دیگران دیده شد
visit-seen = دیده شد
visit-not-seen = دیده نشد
visit-seen-unknown = ثبت نشده
visit-recorded-late = دیر نوشته شد
visit-recorded-unknown = ثبت نشده که کی نوشته شد

decisions-heading = تصمیم‌ها
decisions-none = در این دوره هیچ تصمیمی ثبت نشده است.
decision-by = چه کسی:
decision-basis = بر چه اساسی:
decision-child = نظر کودک:
review-chair = (اداره‌کننده‌ی جلسه: { $chair })
reflection-heading = درباره‌ی بازبینی قبلی:
involved-heading = چه کسانی درگیر هستند
involved-none = در یادداشت‌های این دوره از کسی نام برده نشده است.
next-months-heading = سه ماه آینده
next-months-missing = برای سه ماه آینده هیچ محور کاری ثبت نشده است. از کارمند خواسته می‌شود که آن را بنویسد.
task-due = مهلت: { $due }
task-late = در پایان دوره از مهلت گذشته:
contingency-heading = اگر برنامه به نتیجه نرسد
shared-heading = نشان دادن خلاصه:
shared-on = این خلاصه در { $date } به کودک و خانواده نشان داده شد.
shared-not = ثبت نشده که این خلاصه به کودک و خانواده نشان داده شده باشد.
kept-heading-summary = یادداشت‌های این دوره که نشان داده نمی‌شود
gaps-heading-summary = چرا قسمت‌هایی نشان داده نمی‌شود
recorded-since = از { $date }
family-time-supervised = یک کارمند حضور دارد
tasks-open = کارهای باز برنامه:
glance-reason = دلیل
contingency-none = ثبت نشده که اگر برنامه به نتیجه نرسد چه می‌شود.
voice-views-beside = { $count ->
    [one] در یک دیدار، کارمند این را هم نوشت که کودک چه فکر می‌کرد و چه می‌خواست؛ این در پرونده هست.
   *[other] در { $count } دیدار، کارمند این را هم نوشت که کودک چه فکر می‌کرد و چه می‌خواست؛ این در پرونده هست.
  }
family-views = خانواده چه فکر می‌کند:
changed-heading = چه چیزی از خلاصه‌ی قبلی تاکنون عوض شده است
changed-none = در این دوره هیچ تغییری ثبت نشده است.
changed-home-began = برای زندگی آمد نزد { $what }.
changed-home-ended = از نزد { $what } رفت.
changed-status = وضعیت قانونی: { $what }.
changed-school = مدرسه‌ی جدید: { $what }.
visit-how = چگونه بود
visit-key-alone = تنها دیده شد: { $count }؛
visit-key-seen = با دیگران دیده شد: { $count }؛
visit-key-not-seen = دیده نشد: { $count }؛
visit-key-failed = انجام نشد: { $count }؛
visit-key-late = دیر نوشته شد: { $count }.
review-on = بازبینی { $date }
work-done = چه کارهایی شد:
progress-before = پیش از این دوره: { $before }
glance-consent = چه کسی می‌تواند رضایت بدهد
the-council = شورا

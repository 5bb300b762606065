# Wording of the case summary: Pashto, for workers. It names everybody whom the record names.
# review: draft. No named person has reviewed this wording yet.

title-case-summary = د دوسیې لنډیز: { $name }
running-case-summary = د کارکوونکو لپاره. د نورو خلکو نومونه پکې دي: له شریکولو مخکې یې وګورئ.

since = له { $date } راهیسې
not-recorded = نه دي ثبت شوي

life-heading = د { $name } لپاره ژوند څنګه دی
life-missing = د دې مودې لپاره نه دي ثبت شوي. له کارکوونکي غوښتنه کېږي چې ویې لیکي.
glance-heading = په یوه کتنه
glance-what = څه
glance-is = د مودې په پای کې
glance-child = ماشوم
glance-age = د زېږېدو نېټه { $born }، عمر { $age } کاله
glance-period = موده
glance-from-to = له { $from } څخه تر { $to } پورې
glance-status = قانوني حالت
glance-home = له چا سره اوسېږي
glance-school = ښوونځی
glance-family-time = له کورنۍ سره وخت
glance-author = د لنډیز لیکونکی
glance-signed-off = چا تایید کړ

progress-heading = د پلان هرې پایلې ته د رسېدو پرمختګ
progress-outcome = پایله، او څنګه روانه ده
progress-evidence = څه یې ښیي
progress-unknown = هېڅ نه دي ثبت شوي
progress-kept = پټ ساتل شوي
kept-here = پټ ساتل شوي: پای وګورئ.
progress-none = د دې پایلې لپاره هېڅ پرمختګ نه دی ثبت شوی.
progress-not-new = په دې موده کې هېڅ نوي څه نه دي ثبت شوي.
progress-no-plan = د دې مودې لپاره هېڅ نافذ پلان نه دی ثبت شوی.

voice-heading = { $name } څه وایي
voice-none = په دې موده کې د ماشوم هېڅ خبرې یا نظرونه نه دي ثبت شوي.
concerns-heading = نوې اندېښنې
concerns-none-said = نشته. کارکوونکی همداسې وایي.
concerns-none-recorded = نه دي ثبت شوې.
analysis-heading = پایله یې څه ده
analysis-missing = د دې مودې لپاره هېڅ تحلیل نه دی ثبت شوی. له کارکوونکي غوښتنه کېږي چې ویې لیکي.
engagement-child = { $name } څنګه ونډه اخلي:
engagement-family = کورنۍ څنګه ونډه اخلي:

visits-heading = لیدنې
visits-count = { $count ->
    [0] په دې موده کې هېڅ لیدنه نه ده ثبت شوې.
    [one] یوه لیدنه ثبت شوې ده:
   *[other] { $count } لیدنې ثبت شوې دي:
  }
visits-kept = ځینې لیدنې پټې ساتل شوې دي؛ دا شمېرې پرته له هغو دي.
contacts-count = نورې اړیکې: { $count }.
visit-date = لیدنې
visit-seen-alone = { $child ->
    [female] یوازې لیدل شوې
    [male] یوازې لیدل شوی
   *[other] یوازې لیدنه شوې
  }
visit-seen-not-alone = { $child ->
    [female] لیدل شوې، نور هم هلته وو
    [male] لیدل شوی، نور هم هلته وو
   *[other] لیدنه شوې، نور هم هلته وو
  }
visit-seen = { $child ->
    [female] لیدل شوې
    [male] لیدل شوی
   *[other] لیدنه شوې
  }
visit-not-seen = { $child ->
    [female] نه ده لیدل شوې
    [male] نه دی لیدل شوی
   *[other] لیدنه نه ده شوې
  }
visit-seen-unknown = نه دي ثبت شوي
visit-recorded-late = ناوخته لیکل شوې
visit-recorded-unknown = نه دي ثبت شوي چې کله لیکل شوې

decisions-heading = پرېکړې
decisions-none = په دې موده کې هېڅ پرېکړه نه ده ثبت شوې.
decision-by = چا:
decision-basis = پر کوم بنسټ:
decision-child = د ماشوم نظر:
review-chair = (د غونډې مشر: { $chair })
reflection-heading = د وروستۍ بیاکتنې په اړه:
involved-heading = څوک ښکېل دي
involved-none = د دې مودې په یادښتونو کې د هېچا نوم نشته.
next-months-heading = راتلونکې درې میاشتې
next-months-missing = د راتلونکو درې میاشتو لپاره د کار هېڅ مهم ټکی نه دی ثبت شوی. له کارکوونکي غوښتنه کېږي چې ویې لیکي.
task-due = وروستۍ نېټه { $due }
task-late = د مودې په پای کې ځنډېدلي کارونه:
contingency-heading = که پلان کار ور نه کړي
shared-heading = شریک شوی:
shared-on = دا لنډیز د { $date } په نېټه له ماشوم او کورنۍ سره شریک شو.
shared-not = نه دي ثبت شوي چې دا لنډیز له ماشوم او کورنۍ سره شریک شوی وي.
kept-heading-summary = د دې مودې هغه یادښتونه چې پټ ساتل شوي دي
gaps-heading-summary = ولې ځینې برخې پټې ساتل شوې دي
recorded-since = له { $date } راهیسې
family-time-supervised = یو کارکوونکی هلته وي
tasks-open = د پلان هغه کارونه چې لا نه دي ترسره شوي:
glance-reason = دلیل
contingency-none = نه دي ثبت شوي چې که پلان کار ور نه کړي، څه به کېږي.
voice-views-beside = { $count ->
    [one] په یوه لیدنه کې کارکوونکي دا هم ولیکل چې ماشوم څه فکر کاوه او څه یې غوښتل؛ دا په دوسیه کې دي.
   *[other] په { $count } لیدنو کې کارکوونکي دا هم ولیکل چې ماشوم څه فکر کاوه او څه یې غوښتل؛ دا په دوسیه کې دي.
  }
family-views = کورنۍ څه فکر کوي:
changed-heading = له وروستي لنډیز راهیسې څه بدل شوي دي
changed-none = په دې موده کې هېڅ بدلون نه دی ثبت شوی.
changed-home-began = اوسېدل پیل شول، له چا سره یا چېرته: { $what }.
changed-home-ended = اوسېدل پای ته ورسېدل، له چا سره یا چېرته: { $what }.
changed-status = قانوني حالت: { $what }.
changed-school = نوی ښوونځی: { $what }.
visit-how = څنګه وه
visit-key-alone = { $child ->
    [female] یوازې لیدل شوې: { $count }؛
    [male] یوازې لیدل شوی: { $count }؛
   *[other] یوازې لیدنه شوې: { $count }؛
  }
visit-key-seen = { $child ->
    [female] له نورو سره لیدل شوې: { $count }؛
    [male] له نورو سره لیدل شوی: { $count }؛
   *[other] له نورو سره لیدنه شوې: { $count }؛
  }
visit-key-not-seen = { $child ->
    [female] نه ده لیدل شوې: { $count }؛
    [male] نه دی لیدل شوی: { $count }؛
   *[other] لیدنه نه ده شوې: { $count }؛
  }
visit-key-failed = ونه شوه: { $count }؛
visit-key-late = ناوخته لیکل شوې: { $count }.
review-on = د { $date } بیاکتنه
work-done = څه وشول:
progress-before = له دې مودې مخکې: { $before }
glance-consent = موافقه کولی شي
the-council = کونسل

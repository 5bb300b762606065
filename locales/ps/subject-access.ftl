# Wording of the subject-access pack: Pashto.
# review: draft. No named person has reviewed this wording yet.

title-subject-access = د { $name } په اړه دوسیه
running-subject-access = ستاسو دوسیه

kind-fact = حقیقت
kind-opinion = نظر
kind-assessment = ارزونه
kind-judgement = قضاوت
kind-decision = پرېکړه
told-by = ویونکی:
first-hand = پخپله لیدلي یا اورېدلي
second-hand = له بل چا اورېدلي
written-by = لیکونکی:
see-entry = یادښت { $number }
see-entry-unknown = یو یادښت چې په دې ټولګه کې نشته
timeline-home = تاسو له دوی سره د اوسېدو لپاره لاړئ:
timeline-school = تاسو دلته زده کړې پیل کړې:
timeline-status = ستاسو قانوني حالت دا شو:
timeline-order = محکمې دا حکم وکړ:
timeline-decision = دا پرېکړه وشوه:

# The labels of fields.
field-reviews = بیا کتل شوي
field-names = نوم
field-called = په دې نوم یادېږي
field-born = د زېږېدو نېټه
field-birth = زېږېدنه
field-identifiers = شمېره
field-ethnicity = قومي اصل
field-religion = دین
field-communication = څنګه خبرې ورسره وشي
field-opened = دوسیه پرانیستل شوه
field-closed = دوسیه بنده شوه
field-adopted = په فرزندۍ اخیستل
field-about_me = زما په اړه
field-hopes = هیلې
field-why = ولې
field-full = بشپړ نوم
field-used = کوم نوم
field-evidence = څه یې ښیي
field-from = له نېټې
field-to = تر نېټې
field-place = ځای
field-time = وخت
field-weight = وزن
field-story = هلته وخت څنګه و
field-kind = ډول
field-value = شمېره
field-language = ژبه
field-languages = ژبې
field-methods = د خبرو اترو لارې
field-interpreter = ترجمان ته اړتیا شته
field-support = څه مرسته کوي
field-aliases = نور نومونه
field-relationship = ستاسو څه کېږي
field-standing = په دې دوسیه کې ونډه
field-role = دنده
field-agency = چېرته کار کوي
field-close = تاسو ته په ځانګړي ډول نژدې
field-known_to_child = موږ څه لیکلي چې تاسو یې څنګه پېژنئ
field-living = په ژوند
field-died = وفات
field-notice_given = ورته ویل شوي چې خبرې یې ساتل کېږي
field-contact = اړیکه څنګه ورسره ونیول شي
field-portrait = د هغوی په اړه
field-who = څوک
field-area = سیمه
field-address = پته
field-basis = ولې، او پر کوم بنسټ
field-carers = پالنه کوونکي
field-household = نور څوک هم هلته اوسېدل
field-name = نوم
field-provider = برابروونکی
field-why_started = ولې پیل شو
field-why_ended = ولې پای ته ورسېد
field-memory = یوه خاطره
field-status = څنګه تېر شو
field-order = حکم
field-court = محکمه
field-made = د حکم نېټه
field-expires = د پای نېټه
field-number = شمېره
field-judge = چا پرېکړه وکړه
field-meaning = معنا یې څه ده
field-document = د سند ډول
field-date = نېټه
field-recorded = د لیکلو نېټه
field-by = لیکونکی
field-text = څه لیکل شوي وو
field-matter = په اړه
field-practitioner = روغتیايي کارکوونکی
field-with = له چا سره
field-how = څو ځله او څنګه
field-venue = چېرته
field-supervised = یو کارکوونکی د مرستې لپاره هلته و
field-decided_by = چا پرېکړه وکړه
field-plan = پلان
field-outcomes = پایله
field-contingency = که پلان کار ور نه کړي
field-title = سرلیک
field-tasks = کار
field-progress = پرمختګ
field-task = کار
field-due = وروستۍ نېټه
field-done = د ترسره کېدو نېټه
field-state = څنګه روان دی
field-review = بیاکتنه
field-chaired_by = د غونډې مشر
field-present = څوک هلته وو
field-child_took_part = تاسو څنګه ونډه واخیسته
field-discussion = پر څه خبرې وشوې
field-recommendations = سپارښتنه
field-recommendation = سپارښتنه
field-outcome = پایله
field-what = څه
field-options = ممکنه لار
field-child_view = تاسو څه غوښتل
field-serves = د دې برخه
field-option = ممکنه لار
field-preferred_by = چا غوره وګڼله
field-chosen = وټاکل شوه
field-reason = دلیل
field-statutory = هغه لیدنه چې قانون یې غواړي
field-purpose = د څه لپاره
field-interpreter_used = ترجمان وکارول شو
field-seen = تاسو ولیدل شوئ
field-seen_alone = تاسو یوازې ولیدل شوئ
field-not_seen_reason = تاسو ولې ونه لیدل شوئ
field-info_given = کارکوونکي څه وویل
field-info_received = کارکوونکي ته څه وویل شول
field-narrative = پر څه خبرې وشوې
field-child_views = تاسو څه فکر کاوه او څه مو غوښتل
field-views_method = ستاسو نظر څنګه معلوم شو
field-carer_views = مور او پلار یا پالونکو څه فکر کاوه
field-changes = څه بدل شوي وو
field-relationship_note = ستاسو او د کارکوونکي ترمنځ اړیکه څنګه وه
field-analysis = کارکوونکي ترې څه نتیجه واخیسته
field-required_actions = څه باید شوي وای
field-signed = د لاسلیک نېټه
field-read_with_child = له تاسو سره د لوستلو نېټه
field-channel = څنګه
field-told_by = چا وویل
field-subject = په اړه
field-actions = پر څه موافقه وشوه
field-achievement = لاسته راوړنه
field-said_to = چا ته وویل شول
field-words = ستاسو خبرې
field-signed_off_by = چا تایید کړ
field-life_for_child = ستاسو لپاره ژوند څنګه و
field-engagement_child = تاسو څنګه ونډه واخیسته
field-engagement_family = ستاسو کورنۍ څنګه ونډه واخیسته
field-new_concerns = نوې اندېښنه
field-no_new_concerns = نوې اندېښنې نه وې
field-review_reflection = د وروستۍ بیاکتنې په اړه
field-next_three_months = راتلونکې درې میاشتې
field-shared_on = د شریکولو نېټه
field-pages = د مخونو شمېر
field-volume = کاغذي ټوک
field-alt = انځور څه ښیي
field-shows = څوک پکې دي
field-thing = شی
field-kept_at = چېرته دی
field-held_since = له کله راهیسې ساتل کېږي
field-returned = د بېرته ورکولو نېټه
field-missing = ورک
field-search = د موندلو لپاره یې څه وشول
field-function = هغوی څه کول
field-item = محدود شوی یادښت
field-because = پر څه ولاړ دی
field-adviser = مدیر چې مشوره یې ورکړه
field-advised = د مشورې نېټه
field-placed_by = چا محدود کړ
field-placed = د محدودولو نېټه
field-on = نېټه
field-consulted = لیکونکي څه وویل
field-shared = څه شریک شول
field-consent = موافقه
field-entry = یادښت
field-steps = څه وشول
field-told_on = د خبرولو نېټه
field-movement = څه وشول
field-approved_by = چا ومنله
field-due_back = د بېرته راتلو نېټه
field-told = چا ته وویل شول
field-ended = د بېرته راتلو یا رسېدو نېټه
field-confirmed_by = چا تصدیق کړه

# The kinds of entries.
entry-placements = کور
entry-legal_statuses = قانوني حالت
entry-orders = د محکمې حکم
entry-schools = ښوونځی
entry-education = زده کړه
entry-health = روغتیا
entry-family_time = له کورنۍ یا ملګرو سره وخت
entry-plans = پلان
entry-reviews = د بیاکتنې غونډه
entry-decisions = پرېکړه
entry-visits = لیدنه
entry-contacts = تلیفون، لیک یا غونډه
entry-events = پېښه
entry-achievements = لاسته راوړنه
entry-own_words = ستاسو خپلې خبرې
entry-summaries = ستاسو د کارکوونکي لنډیز
entry-documents = سند
entry-photos = عکس
entry-corrections = د یو څه د سمولو غوښتنه
entry-movements = دوسیه چېرته لاړه
entry-restrictions = محدودیت
entry-any = یادښت
entry-belongings = ستاسو یو شی
entry-households = د کورنۍ په کور کې څوک اوسېدل
entry-parental_responsibility = د مور او پلار قانوني مسؤلیت
entry-volumes = کاغذي ټوک
entry-providers = څوک چې زموږ لپاره یې کار وکړ
entry-sharing = ستاسو دوسیه چا لیدلې ده

# The letter and the parts around the entries.
letter-heading = لیک
letter-dear = په درناوي { $recipient } ته،
letter-dear-nobody = درنو لوستونکو،
letter-asked = تاسو د { $asked } په نېټه وغوښتل چې خپله دوسیه ووینئ. دا ده.
letter-asked-undated = تاسو وغوښتل چې خپله دوسیه ووینئ. دا ده.
letter-found = موږ { $entries ->
    [one] یو یادښت وموند
   *[other] { $entries } یادښتونه وموندل
  }. د نېټو موده: { $covers }.
letter-gaps = { $gaps ->
    [one] یوه برخه پټه ساتل شوې ده. شمېره لري، او پای ته نژدې لېست وایي چې ولې، او څنګه بیا پوښتنه کولی شئ.
   *[other] { $gaps } برخې پټې ساتل شوې دي. هره یوه شمېره لري، او پای ته نژدې لېست وایي چې ولې، او څنګه بیا پوښتنه کولی شئ.
  }
letter-no-gaps = هېڅ شی نه دی پټ ساتل شوی.
letter-waiting = { $count ->
    [one] د یوې په اړه یې لا له یو چا پوښتو، او په دې اړه به تاسو ته لیک ولیکو.
   *[other] د { $count } برخو په اړه یې لا له یو چا پوښتو، او په دې اړه به تاسو ته لیک ولیکو.
  }
letter-searched = موږ دلته وکتل:
letter-missing = { $count ->
    [one] یو کاغذي ټوک ونه موندل شو. د «څه ورک دي» برخه وایي چې موږ یې د موندلو لپاره څه وکړل.
   *[other] { $count } کاغذي ټوکونه ونه موندل شول. د «څه ورک دي» برخه وایي چې موږ یې د موندلو لپاره څه وکړل.
  }
letter-help = که غواړئ چې څوک یې درسره ولولي، یا یې په بله بڼه غواړئ، موږ ته ووایئ: { $contact }.

before-heading = له لوستلو مخکې
before-feel = دوسیه کارکوونکي لیکي، د سختو وختونو په اړه. کېدای شي سخت احساسات درته پیدا کړي. کېدای شي داسې نه وي لکه څنګه چې ستاسو په یاد دي. ځینې کلمې د خپل وخت دي او کېدای شي خوږ ورسوي.
before-stop = تاسو یې هر وخت درولی شئ. اړینه نه ده چې یوازې یې ولولئ. دا خلک ستاسو ملاتړ کولی شي:

how-heading = دا څنګه ولولئ
how-order = یادښتونه د نېټو په ترتیب دي، تر ټولو پخوانی لومړی دی. هر یو شمېره لري. په قوسونو کې کلمې درته وایي چې دا څه ډول خبره ده او له کومه راغلې ده.
how-fact = حقیقت:
how-fact-means = څه چې وشول یا ولیدل شول.
how-opinion = نظر:
how-opinion-means = څه چې چا فکر کاوه یا احساسول.
how-assessment = ارزونه:
how-assessment-means = څه چې یوه کارکوونکي ترې نتیجه واخیسته.
how-judgement = قضاوت:
how-judgement-means = هغه پایله چې ورته ورسېدل.
how-decision = پرېکړه:
how-decision-means = څه چې پرېکړه شوې وه.
how-first-hand = پخپله لیدلي یا اورېدلي:
how-first-hand-means = لیکونکي پخپله ولیدل یا واورېدل. که بل چا لیکونکي ته ویلي وي، لیکل شوي چې چا.
how-gaps = چېرته چې یو څه پټ ساتل شوي وي، په مربع قوسونو کې کلمې دا وایي، له شمېرې سره: تش ځای 1، تش ځای 2. هماغه کس تل هماغه توری لري. د تشو ځایونو لېست وایي چې ولې.
how-old-words = کلمې هماغه دي چې هغه وخت لیکل شوې وې. موږ نه دي بدلې کړې.
kinds-heading = ستاسو په دوسیه کې څه دي
kinds-what = د یادښت ډول
kinds-how-many = څو

about-heading-access = ستاسو په اړه
people-heading-access = ستاسو په دوسیه کې خلک
people-intro = دا ټول هغه خلک دي چې دوسیه یې نومونه یادوي، او دا چې له تاسو سره یې څه کار درلود.
households-heading = ستاسو د کورنۍ په کور کې څوک اوسېدل
responsibility-heading = د مور او پلار قانوني مسؤلیت د چا و
responsibility-means = د مور او پلار قانوني مسؤلیت د ماشوم لپاره د لویو پرېکړو قانوني حق او دنده ده.
timeline-heading = ستاسو د وختونو کرښه
timeline-entry = یادښت { $entry }
entries-heading = ستاسو دوسیه، یادښت په یادښت
entries-intro = تر ټولو پخوانی یادښت لومړی دی. هغه یادښتونه چې نېټه یې نه ده ثبت شوې، په پیل کې دي، او هغه چې یوازې کال یې معلوم دی، د خپل کال په پیل کې دي.
entry-title = { $number }. { $what }، { $date }
entry-nothing-more = نور هېڅ نه دي ثبت شوي.

gaps-heading-access = د تشو ځایونو لېست
gaps-intro-access = په دې ټولګه کې هر تش ځای شمېره لري. دلته لیکل شوي چې څه پټ ساتل شوي، ولې، او چا کله پرېکړه کړې ده.
gaps-number = تش ځای
gaps-what = څه پټ ساتل شوي
gaps-why = ولې
gaps-when = چا پرېکړه وکړه
gaps-again = تاسو له موږ غوښتلی شئ چې هر تش ځای بیا وګورو. د تش ځای شمېره راته ووایئ، د بېلګې په توګه تش ځای 1: { $contact }. هغه څوک به یې وګوري چې لومړی ځل یې پرېکړه نه وي کړې.
gaps-none = له دې ټولګې هېڅ شی نه دی پټ ساتل شوی.

words-heading = کلمې او لنډ شکلونه
words-intro = کارکوونکي لنډ شکلونه کاروي. دا ستاسو په دوسیه کې دي:
words-word = لنډ شکل
words-means = معنا یې څه ده
things-heading-access = ستاسو هغه شیان چې له موږ سره دي
things-none = ستاسو هېڅ شی نه دی ثبت شوی.
sharing-heading = ستاسو دوسیه چا لیدلې ده
releases-intro = له ستاسو دوسیې جوړې شوې ټولګې دوی ته لاړې:
sharing-none = نه دي ثبت شوي چې له بهره چا ستاسو دوسیه لیدلې وي.

rights-heading = ستاسو حقونه
right-correct = چې دوسیه سمه شي.
right-correct-how = که کوم شی غلط وي، موږ ته ووایئ: { $contact }. موږ د ځواب لپاره یوه میاشت وخت لرو.
right-add = چې خپل نظر زیات کړئ.
right-add-how = تاسو د هر یادښت په اړه خپل بیان لیکلی شئ. هغه له دوسیې سره ساتل کېږي.
right-again = چې د تش ځای په اړه بیا پوښتنه وکړئ.
right-again-how = د تش ځای شمېره راته ووایئ: { $contact }.
right-complain = چې موږ ته شکایت وکړئ.
right-complain-how = { $complaints }
right-regulator = چې څارونکې ادارې ته لاړ شئ.
right-regulator-how = { $regulator }
right-court = چې محکمې ته لاړ شئ.
right-court-how = تاسو له محکمې غوښتلی شئ چې موږ ته حکم وکړي چې د معلوماتو د ساتنې قانون عملي کړو.
rights-purposes = موږ دا دوسیه ولې ساتو: { $purposes }
rights-retention = موږ یې څومره وخت ساتو: { $retention }
rights-more = تاسو له موږ دا هم غوښتلی شئ چې د هغې کارول محدود کړو، یا زموږ پر کارولو اعتراض وکړئ.

elsewhere-heading = نور ځایونه چې ستاسو په اړه دوسیې لرلی شي
elsewhere-intro = دوی زموږ لپاره کار کړی دی او خپلې دوسیې لرلی شي:
elsewhere-others = ښوونځي، NHS، محکمې، او که تاسو په فرزندۍ اخیستل شوي یئ، د فرزندۍ اداره هم دوسیې ساتي. له هر یوه یې غوښتنه کولی شئ.
missing-heading = څه ورک دي، او موږ یې د موندلو لپاره څه وکړل
volumes-intro = کاغذي دوسیه دا ټوکونه لري:
volume = ټوک { $number }، { $span }.
missing-intro = دا ټوکونه ونه موندل شول:
missing-no-search = نه دي ثبت شوي چې د موندلو لپاره یې څه وشول.
missing-none = هېڅ ټوک د ورک په توګه نه دی ثبت شوی.
entry-title-with = { $number }. { $what }، { $date }: { $title }
entry-corrected = تاسو یا ستاسو لپاره بل چا د دې د سمولو غوښتنه وکړه. یادښت { $entry } وګورئ.
field-writing = د لیکلو په اړه
field-asked_by = چا غوښتنه وکړه
field-legal_statuses-status = قانوني حالت
field-restrictions-reviews = بیا کتل شوي
field-visits-date = نېټه

# Where somebody else reads, such as a parent who asked: the same without "you".
running-subject-access-other = د { $name } په اړه دوسیه
timeline-home-other = له دوی سره د اوسېدو پیل:
timeline-school-other = په دې ښوونځي کې پیل:
timeline-status-other = قانوني حالت دا شو:
field-relationship-other = د ماشوم څه کېږي
field-close-other = ماشوم ته په ځانګړي ډول نژدې
field-known_to_child-other = څه لیکل شوي چې ماشوم یې څنګه پېژني
field-child_took_part-other = ماشوم څنګه ونډه واخیسته
field-child_view-other = ماشوم څه غوښتل
field-seen-other = له ماشوم سره لیدنه وشوه
field-seen_alone-other = له ماشوم سره یوازې لیدنه وشوه
field-not_seen_reason-other = ولې له ماشوم سره لیدنه ونه شوه
field-child_views-other = ماشوم څه فکر کاوه او څه یې غوښتل
field-views_method-other = د ماشوم نظر څنګه معلوم شو
field-relationship_note-other = د ماشوم او کارکوونکي ترمنځ اړیکه څنګه وه
field-read_with_child-other = له ماشوم سره د لوستلو نېټه
field-words-other = د ماشوم خبرې
field-life_for_child-other = د ماشوم لپاره ژوند څنګه و
field-engagement_child-other = ماشوم څنګه ونډه واخیسته
field-engagement_family-other = کورنۍ څنګه ونډه واخیسته
entry-own_words-other = د ماشوم خپلې خبرې
entry-summaries-other = د کارکوونکي لنډیز
letter-asked-other = تاسو د { $asked } په نېټه وغوښتل چې د { $name } دوسیه ووینئ. دا ده.
letter-asked-undated-other = تاسو وغوښتل چې د { $name } دوسیه ووینئ. دا ده.
kinds-heading-other = په دوسیه کې څه دي
about-heading-access-other = د ماشوم په اړه
people-heading-access-other = په دوسیه کې خلک
people-intro-other = دا ټول هغه خلک دي چې دوسیه یې نومونه یادوي.
households-heading-other = د کورنۍ په کور کې څوک اوسېدل
timeline-heading-other = د ماشوم د وختونو کرښه
entries-heading-other = دوسیه، یادښت په یادښت
words-intro-other = کارکوونکي لنډ شکلونه کاروي. دا په دوسیه کې دي:
things-heading-access-other = د ماشوم هغه شیان چې له موږ سره دي
things-none-other = د ماشوم هېڅ شی نه دی ثبت شوی.
sharing-heading-other = دوسیه چا لیدلې ده
releases-intro-other = له دوسیې جوړې شوې ټولګې دوی ته لاړې:
sharing-none-other = نه دي ثبت شوي چې له بهره چا دوسیه لیدلې وي.
elsewhere-heading-other = نور ځایونه چې د ماشوم په اړه دوسیې لرلی شي
elsewhere-others-other = ښوونځي، NHS او محکمې هم دوسیې ساتي. له هر یوه یې غوښتنه کولی شئ.
entry-corrected-other = یو چا د دې د سمولو غوښتنه وکړه. یادښت { $entry } وګورئ.
entry-belongings-other = د ماشوم یو شی
entry-sharing-other = دوسیه چا لیدلې ده
field-any = د دې یادښت یوه برخه

# The parts around the entries.
before-peers = هغه خلک چې پخپله په پالنه کې وو، هم مرسته کولی شي:
before-together = تاسو له موږ غوښتلی شئ چې درسره یې ولولو، مخامخ یا په تلیفون، په یوه ځل یا لږ لږ.
how-then = هغه وخت او اوس:
how-then-means = چېرته چې یو څه تر یوې مودې دوام کړی وي، موږ وایو چې هغه وخت داسې وه که اوس داسې ده.
short-heading = ستاسو کیسه په لنډ ډول
short-intro = دا ستاسو له دوسیې جوړه شوې ده. له هرې جملې وروسته هغه مخ لیکل شوی چې جمله ترې راغلې ده. دا له دې پیلېږي چې کونسل ولې ستاسو د ژوند برخه شو، او د دې لوستل سخت کېدای شي. تاسو د وختونو له کرښې یا له هرې برخې پیل کولی شئ، او هر وخت یې درولی شئ.
short-born = { $date } تاسو وزېږېدئ.
short-opened = { $date } کونسل دا دوسیه پرانیسته.
short-home = { $date } په { $age } کلنۍ کې تاسو له { $home } سره د اوسېدو لپاره لاړئ. دا { $kind } و. تاسو هلته { $length } اوسېدلئ.
short-home-now = { $date } په { $age } کلنۍ کې تاسو له { $home } سره د اوسېدو لپاره لاړئ. دا { $kind } دی. د پای نېټه نه ده ثبت شوې.
short-school = { $date } تاسو په { $school } کې زده کړې پیل کړې.
short-order = { $date } دا حکم د { $court } له خوا وشو: { $order }.
short-status-child-in-need = { $date } کونسل تاسو مرستې ته اړ ماشوم وګڼلئ. په دې حالت کې قانون له کونسل غواړي چې مرسته وکړي.
short-status-child-protection = { $date } داسې پلان و چې تاسو له زیان څخه وساتي.
short-status-section-20 = { $date } کونسل ستاسو پالنه کوله، او ستاسو مور او پلار موافق وو.
short-status-police-protection = { $date } پولیسو تاسو خوندي وساتلئ.
short-status-emergency-protection-order = { $date } محکمې وویل چې تاسو باید سملاسي خوندي شئ.
short-status-interim-care-order = { $date } کونسل د مور او پلار په دندو کې شریک و، تر هغې چې محکمه پرېکړه وکړای شي.
short-status-care-order = { $date } کونسل د پالنې د حکم له مخې د مور او پلار په دندو کې شریک و.
short-status-supervision-order = { $date } کونسل باید د څارنې د حکم له مخې ستاسو څارنه کړې وای.
short-status-placement-order = { $date } کونسل کولی شول چې د فرزندۍ کورنۍ ته د سپارلو د حکم له مخې ستاسو لپاره د فرزندۍ کورنۍ ولټوي.
short-status-adoption-order = { $date } تاسو په فرزندۍ واخیستل شوئ.
short-status-special-guardianship-order = { $date } تاسو ځانګړی سرپرست درلود.
short-status-care-leaver = { $date } تاسو له پالنې وتلی ځوان کس وئ، او کونسل لا هم ستاسو په وړاندې دندې درلودې.
short-status-other = { $date } ستاسو قانوني حالت بدل شو.
short-decision = { $date } په دې کلمو پرېکړه وشوه: «{ $what }»
short-closed = { $date } کونسل دا دوسیه بنده کړه.
timeline-entry-page = یادښت { $entry }، مخ { $page }
map-heading = هغه موده چې ستاسو دوسیه یې رانغاړي
map-intro = دا د هر کال لپاره ښیي چې څو یادښتونه شته، او په کوم کاغذي ټوک کې دي. چېرته چې لږ څه وي یا هېڅ نه وي، معنا یې دا نه ده چې هېڅ نه دي شوي.
map-year = کال
map-age = عمر چې پوره مو کړ
map-volumes = په کاغذ
map-entries = یادښتونه
map-line = څو دي، د پټې په بڼه
map-volume = ټوک { $number }
map-volume-missing = ټوک { $number }، چې ورک دی
map-no-volume = په کاغذ نشته
map-quiet = (لږ څه ثبت شوي دي)
map-quiet-years = د دې کلونو لپاره لږ څه یا هېڅ نه دي ثبت شوي: { $years }.
map-elsewhere = دوی د هغې مودې دوسیې لرلی شي چې دلته نشته. له دوی څخه ځینو ته لیکونه د دې ټولګې په پای کې دي، د لېږلو لپاره چمتو.
people-family = ستاسو کورنۍ
people-carers = هغه خلک چې ستاسو پالنه یې کړې ده
people-workers = کارکوونکي
people-workers-intro = کارکوونکي راځي او ځي. دا هغوی دي، او دا یې دندې وې.
people-others = نور
index-heading = د یادښتونو فهرست
index-intro = هر یادښت، له هغه مخ سره چې پکې دی.
entry-same = همدا کلمې په یادښت { $entry } کې دي.
entry-is-now = اوس داسې ده.
entry-was-then = هغه وخت داسې وه. پای ته رسېدلې ده.
entry-words = په دې یادښت کې کلمې.
old-word-here = «{ $word }» د خپل وخت کلمه ده (زړې کلمې وګورئ)
gaps-where = یادښت { $entry }، مخ { $page }
gaps-more = او په { $count ->
    [one] یوه بل یادښت کې
   *[other] { $count } نورو یادښتونو کې
  }
terms-heading = هغه اصطلاحات چې کارکوونکي یې کاروي
terms-word = اصطلاح
words-none = لنډ شکلونه یا اصطلاحات ونه موندل شول.
old-words-heading = زړې کلمې
old-words-note = په دوسیو کې ځینې کلمې په خپل وخت کې عادي وې او نن سمې نه دي؛ ځینو یې ماشومان د هغه څه لپاره ملامتول چې له هغوی سره شوي وو. دا کلمې د لیکونکو په اړه ډېر څه وایي، نه ستاسو په اړه. موږ نه دي بدلې کړې، ځکه دا ستاسو دوسیه ده، لکه څنګه چې لیکل شوې وه.
old-words-word = کلمه
old-words-then = د کلمې په اړه
old-words-now = اوس به څه وایو
photos-heading-access = عکسونه
photos-held-access = { $count ->
    [one] یو عکس لا په دې ټولګه کې نشته. باید لومړی له هغه چا وپوښتل شي چې پکې دی، یا موږ باید معلومه کړو چې څوک پکې دی. له موږ یې په اړه پوښتنه وکړئ: { $contact }.
   *[other] { $count } عکسونه لا په دې ټولګه کې نشته. باید لومړی له هغه چا وپوښتل شي چې پکې دی، یا موږ باید معلومه کړو چې څوک پکې دي. له موږ یې په اړه پوښتنه وکړئ: { $contact }.
  }
elsewhere-schools = ښايي دا ښوونځي لا هم ستاسو د ښوونځي دوسیه ولري:
elsewhere-courts = دا محکمې خپل کاغذونه لري. تاسو له محکمې د هغو د لیدلو اجازه غوښتلی شئ:
slip-to = دا مخ دې ځای ته ولېږئ یا راوړئ: { $contact }.
slip-correct-heading = پاڼه: مهرباني وکړئ دا سم کړئ
slip-correct = که ستاسو په دوسیه کې کوم شی غلط وي، دا مخ کارولی شئ. موږ د ځواب لپاره یوه میاشت وخت لرو.
slip-entry = د یادښت شمېره:
slip-wrong = څه غلط دي، او په اصل کې څنګه وو:
slip-name = ستاسو نوم، له تاسو سره څنګه اړیکه ونیسو، او نېټه:
slip-add-heading = پاڼه: زما خپل نظر
slip-add = تاسو دا مخ د خپل بیان د زیاتولو لپاره کارولی شئ. هغه له یادښت سره د تل لپاره ساتل کېږي.
slip-view = زه یې داسې وینم:
slip-gap-heading = پاڼه: مهرباني وکړئ یو تش ځای بیا وګورئ
slip-gap = که غواړئ چې موږ هغه څه بیا وګورو چې پټ ساتل شوي دي، دا مخ کارولی شئ. هغه څوک به یې وګوري چې لومړی ځل یې پرېکړه نه وي کړې.
slip-gap-number = د تش ځای شمېره:
slip-gap-why = تاسو له مخکې په څه خبر یئ، یا ولې ورته اړتیا لرئ (ویل یې اړین نه دي):
slip-correct-other = که په دوسیه کې کوم شی غلط وي، دا مخ کارولی شئ. موږ د ځواب لپاره یوه میاشت وخت لرو.
short-heading-other = کیسه په لنډ ډول
short-intro-other = دا له دوسیې جوړه شوې ده. له هرې جملې وروسته هغه مخ لیکل شوی چې جمله ترې راغلې ده.
short-born-other = { $child ->
    [female] { $date } ماشومه وزېږېده.
    [male] { $date } ماشوم وزېږېد.
   *[other] { $date } د ماشوم زېږېدنه وشوه.
  }
short-home-other = { $date } په { $age } کلنۍ کې له { $home } سره د ماشوم اوسېدل پیل شول. دا { $kind } و. د دې موده { $length } وه.
short-home-now-other = { $date } په { $age } کلنۍ کې له { $home } سره د ماشوم اوسېدل پیل شول. دا { $kind } دی. د پای نېټه نه ده ثبت شوې.
short-school-other = { $date } په { $school } کې د ماشوم زده کړې پیل شوې.
short-status-child-in-need-other = { $child ->
    [female] { $date } کونسل دا ماشومه مرستې ته اړه وګڼله. په دې حالت کې قانون له کونسل غواړي چې مرسته وکړي.
    [male] { $date } کونسل دا ماشوم مرستې ته اړ وګاڼه. په دې حالت کې قانون له کونسل غواړي چې مرسته وکړي.
   *[other] { $date } کونسل دا کس مرستې ته اړ ماشوم وګاڼه. په دې حالت کې قانون له کونسل غواړي چې مرسته وکړي.
  }
short-status-child-protection-other = { $date } داسې پلان و چې ماشوم له زیان څخه وساتي.
short-status-section-20-other = { $date } کونسل د ماشوم پالنه کوله، او مور او پلار موافق وو.
short-status-police-protection-other = { $date } پولیسو د ماشوم خوندي ساتنه وکړه.
short-status-emergency-protection-order-other = { $date } محکمې وویل چې ماشوم باید سملاسي خوندي شي.
short-status-supervision-order-other = { $date } کونسل باید د څارنې د حکم له مخې د ماشوم څارنه کړې وای.
short-status-adoption-order-other = { $child ->
    [female] { $date } ماشومه په فرزندۍ واخیستل شوه.
    [male] { $date } ماشوم په فرزندۍ واخیستل شو.
   *[other] { $date } د ماشوم په فرزندۍ اخیستل وشول.
  }
short-status-special-guardianship-order-other = { $date } ماشوم ځانګړی سرپرست درلود.
short-status-care-leaver-other = { $child ->
    [female] { $date } دا ماشومه له پالنې وتلې ځوانه وه، او کونسل لا هم دندې درلودې.
    [male] { $date } دا ماشوم له پالنې وتلی ځوان و، او کونسل لا هم دندې درلودې.
   *[other] { $date } دا کس له پالنې وتلی ځوان کس و، او کونسل لا هم دندې درلودې.
  }
short-status-other-other = { $date } قانوني حالت بدل شو.
map-heading-other = هغه موده چې دوسیه یې رانغاړي
map-age-other = عمر چې ماشوم پوره کړ
people-family-other = کورنۍ
people-carers-other = هغه خلک چې د ماشوم پالنه یې کړې ده
old-words-note-other = په دوسیو کې ځینې کلمې په خپل وخت کې عادي وې او نن سمې نه دي. موږ نه دي بدلې کړې، ځکه دا دوسیه ده، لکه څنګه چې لیکل شوې وه.
elsewhere-schools-other = ښايي دا ښوونځي لا هم د ښوونځي دوسیه ولري:
field-life_letters = د راتلونکي ژوند لپاره لیک
field-who_i_am = څوک لیکي
field-parts = لیک څه وایي
field-parents_said = مور او پلار څه غوښتل او څه یې ویل
field-closing = لیک څنګه پای ته رسېږي
field-pen_picture = لنډه پېژندنه
field-reason_for_involvement = کونسل ولې ښکېل و
field-family_views = ستاسو کورنۍ څه فکر کاوه
field-family_views-other = کورنۍ څه فکر کاوه
field-work_done = څه وشول
field-letter = له پالونکو یو لیک
field-nobody = څوک پکې نشته
field-belongs_to = د چا دی
field-permissions = چا موافقه وکړه چې تاسو یې ولرئ
field-permissions-other = چا موافقه وکړه
field-covered = پټ کړل شوي
field-sex = جنس
field-preferred_words = هغه کلمې چې تاسو یې غوره ګڼئ
field-preferred_words-other = هغه کلمې چې ماشوم یې غوره ګڼي
field-instead_of = د دې پر ځای
field-say = ووایئ
map-silences = د دې مودو لپاره په دوسیه کې هېڅ یادښت نشته:
short-home-at = { $date } په { $age } کلنۍ کې تاسو په { $home } کې د اوسېدو لپاره لاړئ. دا { $kind } و. تاسو هلته { $length } اوسېدلئ.
short-home-at-now = { $date } په { $age } کلنۍ کې تاسو په { $home } کې د اوسېدو لپاره لاړئ. دا { $kind } دی. د پای نېټه نه ده ثبت شوې.
short-home-at-other = { $date } په { $age } کلنۍ کې په { $home } کې د ماشوم اوسېدل پیل شول. دا { $kind } و. د دې موده { $length } وه.
short-home-at-now-other = { $date } په { $age } کلنۍ کې په { $home } کې د ماشوم اوسېدل پیل شول. دا { $kind } دی. د پای نېټه نه ده ثبت شوې.
entry-no-basis = ولې: چا دا نه دي لیکلي.
entry-no-by = چا پرېکړه وکړه: چا دا نه دي لیکلي.
contents-heading = څه چېرته دي
contents-intro = تاسو له هر ځایه پیل کولی شئ. برخې په دې مخونو کې دي:
letter-repeats = { $count ->
    [one] یو بل تش ځای د هغو کلمو پر ځای دی چې په یوه بل یادښت کې یې لوستلی شئ.
   *[other] { $count } نور تش ځایونه د هغو کلمو پر ځای دي چې په یوه بل یادښت کې یې لوستلی شئ.
  }
map-missing-volumes = دا کاغذي ټوکونه ورک دي. د «څه ورک دي» برخه وایي چې موږ یې د موندلو لپاره څه وکړل.
field-brief = په لنډ ډول

# The documents on the file. Their pages go out in a volume of their own.
field-bundle = د سند مخونه
field-bundle-gaps = په کې پټ ساتل شوي
field-contents = څه وایي
field-part = برخه
field-says = کلمې
field-within = په فایل کې
part-within = فایل { $number } چې ورسره راغلی، { $part }
bundle-where = د سندونو په ټوک کې سند { $number }
bundle-title = { $title }: سندونه
bundle-heading = سند { $number }: { $title }
bundle-kind = دا څه دی: { $kind }.
bundle-date = نېټه یې: { $date }.
bundle-by = لیکونکی: { $who }.
bundle-pages = { $count ->
    [one] یو مخ.
   *[other] { $count } مخونه.
  }
bundle-no-gaps = له دې هېڅ شی نه دی پټ ساتل شوی.
bundle-gaps = په دې کې پټ ساتل شوي: { $numbers }. په ټولګه کې د تشو ځایونو لېست وایي چې ولې، چا پرېکړه کړې، او څنګه بیا پوښتنه کولی شئ.
bundle-unread = { $count ->
    [one] یوه کلمه دومره ښه ونه لوستل شوه چې وویل شي. پر هغې «نه لوستل کېږي» لیکل شوي دي.
   *[other] { $count } کلمې دومره ښه ونه لوستل شوې چې وویل شي. پر هغو «نه لوستل کېږي» لیکل شوي دي.
  }
bundle-label = سند { $number }
bundle-front-heading = ستاسو په دوسیه کې سندونه
bundle-front-count = { $count ->
    [one] دا ټوک ستاسو له دوسیې یو سند لري. دا ستاسو له ټولګې سره یو ځای دی.
   *[other] دا ټوک ستاسو له دوسیې { $count } سندونه لري، تر ټولو پخوانی لومړی دی. دا ستاسو له ټولګې سره یو ځای دی.
  }
bundle-front-how = مخونه هماغسې ښکاري لکه څنګه چې وو، پرته له هغه څه چې پټ ساتل شوي دي. هر سند له داسې مخ سره پیلېږي چې وایي سند څه دی، چا لیکلی او کله.
bundle-front-marks = چېرته چې یو څه پټ ساتل شوي وي، تاسو یوه خړه نښه له شمېرې سره وینئ. دا ستاسو په ټولګه کې د تشو ځایونو د لېست شمېره ده. نښه تل هومره پلنه ده، که کلمې هر څومره اوږدې وې.
bundle-front-unread = چېرته چې د سکن کلمې ونه لوستل شوې، پر هغو «نه لوستل کېږي» لیکل شوي دي. تاسو د اصلي سند لیدل غوښتلی شئ.
bundle-front-again = که فکر کوئ چې یو څه باید وویل شي، له موږ وغواړئ چې بیا یې وګورو. ستاسو ټولګه وایي چې څنګه.
bundle-mark = پټ ساتل شوی
bundle-mark-unread = نه لوستل کېږي
bundle-picture = له دوسیې انځور، نه دی بیان شوی
bundle-page-withheld = دا مخ پوره پټ ساتل شوی دی. په ټولګه کې د تشو ځایونو لېست وایي چې ولې.
bundle-page-unread = دا مخ دومره ښه ونه لوستل شو چې ډاډه شو څه ښیي، نو پوره پټ ساتل شوی دی. له موږ وغواړئ چې اصلي مخ وګورو.
bundle-footer = { $label }، مخ { $page } له { $pages } څخه · { $number }
letter-documents = { $count ->
    [one] ستاسو له دوسیې یو سند په بېل ټوک کې دی، لکه څنګه چې ښکارېده.
   *[other] ستاسو له دوسیې { $count } سندونه په بېل ټوک کې دي، لکه څنګه چې ښکارېدل.
  }
PartKind-page = مخ
PartKind-seen = د مخ په انځورونو کې کلمې
PartKind-photo = عکس
PartKind-picture = انځور
PartKind-body = متن
PartKind-header = د مخ سر
PartKind-footer = د مخ لمن
PartKind-note = لمنلیک
PartKind-text-box = په چوکاټ کې متن
PartKind-comment = تبصره
PartKind-deleted = د لیکلو پر وخت لرې شوي
PartKind-inserted = د لیکلو پر وخت زیات شوي
PartKind-revision = په فایل کې بدلونونه
PartKind-hidden = پټ متن
PartKind-properties = فایل د ځان په اړه څه وایي
PartKind-description = د انځور بیان
PartKind-field = ساحه یا لینک
PartKind-sheet = پاڼه
PartKind-hidden-sheet = پټه پاڼه
PartKind-mail-head = د برېښنالیک سر
PartKind-mail-body = برېښنالیک څه وایي
PartKind-mail-html = څه چې یوازې د برېښنالیک بڼه لرونکې نسخه یې وایي
PartKind-quoted = پخوانی برېښنالیک چې پکې راغلی
PartKind-attachment = د هغه فایل نوم چې ورسره راغلی
field-preferred_language = د لوستلو ژبه
field-forms = د لوستلو لارې
field-font = فونټ

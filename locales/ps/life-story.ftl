# Wording of the life story: Pashto, for a child to read.
# review: draft. No named person has reviewed this wording yet.

title-life-story = د { $name } کیسه
running-life-story = د { $name } کیسه

now-heading = ته، اوس
now-name = ستا نوم { $name } دی. ستا پوره نوم { $full } دی.
now-age = ستا عمر { $age ->
    [one] یو کال
   *[other] { $age } کاله
  } دی.
now-home = ته له { $carers } سره اوسېږې. ته دلته له { $from } راهیسې اوسېږې.
now-home-named = ته په { $home } کې اوسېږې. ته دلته له { $from } راهیسې اوسېږې.
now-others = دلته له تا سره اوسېږي: { $others }.
now-school = ته په { $school } کې زده کړه کوې.
now-languages = ته له خلکو سره د خبرو لپاره دا ژبې کاروې: { $languages }.
now-ethnicity = ستا کورنۍ له کومه ده: { $ethnicity }
now-religion = د دین او عقیدې په اړه: { $religion }
about-heading = ته د ځان په اړه څه وایې

people-heading = ستا د ژوند خلک
person-is-mother = { $name } ستا مور ده.
person-is-father = { $name } ستا پلار دی.
person-is-step-parent = { $who ->
    [female] { $name } ستا مېره ده.
    [male] { $name } ستا پلندر دی.
   *[other] { $name } ستا مېره یا پلندر دي.
  }
person-is-adoptive-parent = { $who ->
    [female] { $name } ستا د فرزندۍ مور ده.
    [male] { $name } ستا د فرزندۍ پلار دی.
   *[other] { $name } ستا د فرزندۍ مور یا پلار دي.
  }
person-is-brother = { $name } ستا ورور دی.
person-is-sister = { $name } ستا خور ده.
person-is-grandmother = { $name } ستا انا ده.
person-is-grandfather = { $name } ستا نیکه دی.
person-is-aunt = { $name } ستا ترور ده.
person-is-uncle = { $name } ستا کاکا یا ماما دی.
person-is-cousin = { $who ->
    [female] { $name } ستا د کاکا، ماما یا ترور لور ده.
    [male] { $name } ستا د کاکا، ماما یا ترور زوی دی.
   *[other] { $name } ستا د کاکا، ماما یا ترور زوی یا لور دي.
  }
person-is-relative = { $who ->
    [female] { $name } ستا له خپلوانو څخه ده.
    [male] { $name } ستا له خپلوانو څخه دی.
   *[other] { $name } ستا له خپلوانو څخه دي.
  }
person-is-foster-carer = { $who ->
    [female] { $name } ستا فوسټر پالونکې ده.
    [male] { $name } ستا فوسټر پالونکی دی.
   *[other] { $name } ستا فوسټر پالونکي دي.
  }
person-is-friend = { $who ->
    [female] { $name } ستا ملګرې ده.
    [male] { $name } ستا ملګری دی.
   *[other] { $name } ستا له ملګرو څخه دي.
  }
person-is-neighbour = { $who ->
    [female] { $name } ستا ګاونډۍ ده.
    [male] { $name } ستا ګاونډی دی.
   *[other] { $name } ستا له ګاونډیانو څخه دي.
  }
person-is-social-worker = { $who ->
    [female] { $name } ستا ټولنیزه کارکوونکې ده.
    [male] { $name } ستا ټولنیز کارکوونکی دی.
   *[other] { $name } ستا ټولنیز کارکوونکي دي.
  }
person-is-advocate = { $who ->
    [female] { $name } ستا د حقونو پلوۍ ده.
    [male] { $name } ستا د حقونو پلوی دی.
   *[other] { $name } ستا د حقونو پلوي دي.
  }
person-died = { $who ->
    [female] { $name } وفات شوې ده ({ $died }).
    [male] { $name } وفات شوی دی ({ $died }).
   *[other] { $name } وفات شوي دي ({ $died }).
  }

born-heading = کله چې ته وزېږېدې
born-on = ستا د زېږېدو نېټه: { $born }.
born-place = ته په { $place } کې وزېږېدې.
born-time = هغه وخت { $time } بجې وې.
born-weight = ستا وزن { $weight } و.

why-heading = څه وشول، او ولې
why-not-your-fault = په دې کې هېڅ هم ستا ګناه نه وه. د ماشومانو خوندي ساتل د لویانو کار دی. پرېکړې لویانو وکړې.
orders-heading = محکمې څه پرېکړه وکړه
order-made = { $court } دا حکم وکړ: { $order }.
order-judge = د قاضي نوم: { $judge }.

homes-heading = هغه کورونه چې ته پکې اوسېدلې
homes-count = { $count ->
    [one] دلته یو ځای دی چې ته پکې اوسېدلې یا پاتې شوې.
   *[other] دلته { $count } ځایونه دي چې ته پکې اوسېدلې یا پاتې شوې.
  }
home-heading = { $home }
home-age = کله چې دلته راغلې، { $age ->
    [0] { $you ->
        [female] ته تي رودونکې ماشومه وې
        [male] ته تي رودونکی ماشوم وې
       *[other] عمر دې تر یوه کال کم و
      }
    [one] عمر دې یو کال و
   *[other] عمر دې { $age } کاله و
  }. دا { $kind } و. ته دلته { $span } اوسېدلې.
home-others = هغه وخت دوی دلته له تا سره اوسېدل: { $others }.

schools-heading = ستا ښوونځي
family-time-heading = له خپلې کورنۍ او ملګرو سره وخت
family-time-now = دا اوسنی پلان دی:
family-time-then = دا پلان و ({ $span }):

achievements-heading = هغه کارونه چې تا ښه کړي دي
own-words-heading = ستا خپلې خبرې
own-words = تا دا خبره هغه وخت وکړه چې عمر دې { $age ->
    [one] یو کال
   *[other] { $age } کاله
  } و ({ $date }):
own-words-to = تا دا خبره { $to } ته هغه وخت وکړه چې عمر دې { $age ->
    [one] یو کال
   *[other] { $age } کاله
  } و ({ $date }):

things-heading = ستا خپل شیان
thing-returned = دا بېرته درکړل شو ({ $on }).
thing-kept = دا چېرته دی: { $where }.
thing-kept-unknown = دوسیه نه وایي چې دا چېرته دی. ته له موږ پوښتلی شې.

next-heading = ته، اوس او وروسته
next-home = ته له { $carers } سره اوسېږې.
next-home-named = ته په { $home } کې اوسېږې.
hopes-intro = دا هغه څه دي چې ته یې هیله لرې.
hopes-none = دا مخ ستا د هیلو لپاره دی. ته یې دلته لیکلی شې.

talk-heading = ته له چا سره خبرې کولی شې
talk-intro = د دې په لوستلو سره کېدای شي احساسات یا پوښتنې درته پیدا شي. خیر دی. ته هر وخت لوستل درولی شې. ته له دې خلکو سره خبرې کولی شې.

kept-heading = ستا په دوسیه کې نور څه
kept-intro = ستا په دوسیه کې ستا د ژوند په اړه نور څه هم شته. دا برخې دلته نه دي ویل شوې:
gaps-heading = ولې ځینې برخې پټې ساتل شوې دي
gaps-intro = ستا د کیسې ځینې برخې پټې ساتل شوې دي. هره یوه یې شمېره لري. دلته لوستلی شې چې ولې، او چا پرېکړه کړې ده.
gap-number = تش ځای { $number }.
gap-decided = چا پرېکړه وکړه او کله: { $decided }.
gaps-ask = ته له موږ غوښتلی شې چې یو تش ځای بیا وګورو. شمېره یې راته ووایه. دلته پوښتنه وکړه: { $contact }.

made-heading = دا کیسه څنګه جوړه شوه
made-for = { $council } دا کیسه د { $date } په نېټه جوړه کړه. دا له هغه څه راغلې چې ستا په دوسیه کې لیکل شوي دي.
made-approved = { $approver }، { $role }، وویل چې ته دا کیسه لرلی شې.
made-more = کوم شی غلط دی یا پاتې دی؟ موږ ته ووایه، او موږ به یې وګورو: { $contact }. کله چې دې عمر زیات شي، اوږده کیسه غوښتلی شې.
now-home-staff = دلته ستا پالنه کوي: { $carers }.
person-full = د { $name } پوره نوم { $full } دی.
person-carers-family = { $who ->
    [female] { $name } له هغې کورنۍ څخه ده چې ستا پالنه یې کړې ده.
    [male] { $name } له هغې کورنۍ څخه دی چې ستا پالنه یې کړې ده.
   *[other] { $name } له هغې کورنۍ څخه دي چې ستا پالنه یې کړې ده.
  }
person-carer-then = { $name } ستا پالنه کوله.
home-age-now = کله چې دلته راغلې، { $age ->
    [0] { $you ->
        [female] ته تي رودونکې ماشومه وې
        [male] ته تي رودونکی ماشوم وې
       *[other] عمر دې تر یوه کال کم و
      }
    [one] عمر دې یو کال و
   *[other] عمر دې { $age } کاله و
  }. دا { $kind } دی. ته دلته { $span } اوسېږې.

# Sections, pictures and pages to fill in.
first-home-heading = ستا کور
first-then-heading = پخوا: { $home }
first-school-heading = ته چېرته زده کړه کوې
first-family-time-heading = کورنۍ او ملګري
photos-heading = عکسونه
photos-held-heading = نور عکسونه
photos-held = { $count ->
    [one] یو بل عکس هم شته چې دلته نه دی ښودل شوی. ته له موږ د هغه په اړه پوښتلی شې.
   *[other] { $count } نور عکسونه هم شته چې دلته نه دي ښودل شوي. ته له موږ د هغوی په اړه پوښتلی شې.
  }
tree-heading = ستا کورنۍ
tree-intro = دا ستا د کورنۍ هغه خلک دي چې نومونه یې ستا په دوسیه کې لیکل شوي دي. د کور بدلول دا نه بدلوي چې هغوی څوک دي. تر ټولو مشران پورته دي.
tree-me = دا ته یې.
tree-died = وفات: { $on }
# The lines of the family tree in words.
tree-parent = د { $others } مور یا پلار: { $name }.
tree-partner = { $name } او { $others } د ژوند ملګري دي یا وو.
why-safe = هر ماشوم داسې کور ته اړتیا لري چې پکې خوندي وي او پالنه یې وشي. لویان باید ډاډه شي چې دا کېږي.
why-more-later = د ویلو لپاره نور څه هم شته. ته یې په اړه اوس پوښتنه کولی شې. کله چې دې عمر زیات شي، اوږده کیسه غوښتلی شې.
statuses-heading = قانون څه ویل، او کله
decisions-heading-story = ستا په اړه لویې پرېکړې
decisions-intro-story = دا ستا د ژوند په اړه لویې پرېکړې دي. ته لوستلی شې چې چا وکړې، ولې، او تا څه غوښتل. که کوم شی پاتې وي، له موږ پوښتلی شې.
decided-by = { $by } دا پرېکړه وکړه.
decided-because = ولې:
decided-you-wanted = تا څه غوښتل:
seasons-heading = د وخت په تېرېدو سره ستا کورونه
seasons-intro = دا ښیي چې ته په هر ځای کې څومره وخت اوسېدلې، له { $from } څخه تر { $to } پورې.
seasons-where = کور
seasons-when = کله
seasons-how-long = څومره وخت
seasons-line = له { $from } څخه تر { $to } پورې
season-family = ستا کورنۍ
season-now = تر اوسه { $length }
schools-name = ښوونځی
home-area = دا په { $area } کې دی.
home-area-then = دا په { $area } کې و.
home-came = ته څنګه دلته اوسېدو ته راغلې.
home-letter = له { $carers } څخه تا ته یو لیک:
at-age = { $age ->
    [0] { $you ->
        [female] کله چې ته تي رودونکې ماشومه وې:
        [male] کله چې ته تي رودونکی ماشوم وې:
       *[other] کله چې دې عمر تر یوه کال کم و:
      }
    [one] کله چې دې عمر یو کال و:
   *[other] کله چې دې عمر { $age } کاله و:
  }
health-heading = ستا روغتیا
health-intro = دا هغه څه دي چې دوسیه یې ستا د روغتیا په اړه وایي.
documents-heading = ستا په اړه کاغذونه
documents-intro = دا کاغذونه ستا په دوسیه کې دي. ته غوښتلی شې چې ویې وینې.
made-whole-record = ته هر وخت غوښتلی شې چې خپله دوسیه ووینې. دا ستا حق دی، او وړیا ده: { $contact }. قانون موږ ته اجازه راکوي چې ځینې برخې پټې وساتو.
made-elsewhere = دوی هم ستا په اړه دوسیې لرلی شي. ته له هر یوه غوښتنه کولی شې:
made-grown-up = د لوی کس لپاره: { $council } دا کتاب د { $date } په نېټه د ماشوم له دوسیې جوړ کړ. که کوم شی غلط یا پاتې وي، موږ ته ووایئ: { $contact }.
fill-heading = ستا لپاره مخونه
fill-intro = ته دلته لیکلی شې، یا له بل چا غوښتلی شې چې درته ویې لیکي.
fill-remember = زما په یاد دي:
fill-proud = زه په دې ویاړم:
fill-ask = زه دا پوښتل غواړم:
fill-draw-heading = دلته رسم کړه
fill-draw = خپل کور رسم کړه، یا هغه څوک چې درباندې ګران دی، یا هر څه چې دې خوښ وي.

# The later life letter.
title-life-story-later-life-letter = { $name } ته یو لیک
running-life-story-later-life-letter = { $name } ته یو لیک
later-heading = ستا لپاره یو لیک
later-dear = { $you ->
    [female] ګرانې { $name }،
    [male] ګرانه { $name }،
   *[other] په مینه { $name } ته،
  }
later-born-heading = کله چې ته وزېږېدې
later-people-heading = ستا د ژوند خلک
later-why-heading = څه وشول
later-parents-heading = ستا مور او پلار څه غوښتل او څه یې ویل
later-order = د { $made } په نېټه { $court } دا حکم وکړ: { $order }.
later-more-heading = څنګه نور معلومات پیدا کړې
later-more = ستا په دوسیه کې نور څه هم شته. ته په هر عمر کې حق لرې چې ویې غواړې، او وړیا ده: { $contact }. قانون موږ ته اجازه راکوي چې ځینې برخې پټې وساتو. اړینه نه ده چې یوازې یې ولولې. ته له دې خلکو سره خبرې کولی شې:

# The worker's edition with its sources.
title-life-story-sources = د { $name } د کیسې سرچینې
running-life-story-sources = د ژوند د کیسې سرچینې. د کارکوونکي لپاره
sources-questions-heading = د دې کیسې لپاره په دوسیه کې څه نشته
sources-questions-intro = د { $name } په کیسه کې هېڅ شی له ځانه نه دی جوړ شوی، نو څه چې نه دي ثبت شوي، هغه نشته. دا هغه پوښتنې دي چې باید وشي، او هغه خلک دي چې باید ترې وپوښتل شي:
sources-questions-none = دوسیه د کیسې د هرې برخې لپاره یو څه لري.
sources-heading = هره جمله له خپلې سرچینې سره
sources-intro = دا د { $band } عمر لپاره کتاب دی. د کتاب هغه ثابتې کلمې چې له دوسیې هېڅ نه وایي، نه دي راغلې.
sources-sentence = کتاب څه وایي
sources-entry = یادښت یا برخه
sources-kind = څه ډول، او چا لیکلي
sources-by = { $kind }، لیکونکی: { $author }
sources-by-nobody = { $kind }، لیکونکی نه دی ثبت شوی
genogram-heading = جینوګرام (د کورنۍ نقشه)
genogram-key = دایره ښځه یا نجلۍ ده. مربع سړی یا هلک دی. معین: نه دي ثبت شوي. پنډه کرښه: ماشوم. د ضرب نښه (×): وفات شوی. کتارونه نسلونه دي، تر ټولو مشران پورته دي.
genogram-who = څوک
genogram-relationship = د ماشوم څه کېږي
genogram-symbol = نښه
symbol-circle = دایره
symbol-circle-died = دایره د ضرب له نښې (×) سره
symbol-square = مربع
symbol-square-died = مربع د ضرب له نښې (×) سره
symbol-diamond = معین
symbol-diamond-died = معین د ضرب له نښې (×) سره
ask-a-home = دې کور
ask-birth-story = د زېږېدو په اړه څه معلوم دي، او نوم چا وټاکه؟ له مور او پلار او نیکه او انا وپوښتئ.
ask-birth-facts = د ماشوم زېږېدنه په کوم وخت او چېرته وه، او وزن یې څومره و؟ له مور او پلار یا روغتون وپوښتئ.
ask-why = ولې ممکنه نه وه چې ماشوم له کورنۍ سره پاتې شي؟ چېرته چې خوندي وي، د کلمو په اړه له مور او پلار سره موافقه وکړئ.
ask-why-young = دا به یوه څلور کلن ماشوم ته څنګه وویل شي؟ له from_age: 3 سره یې ولیکئ.
ask-about-me = ماشوم اوس د ځان په اړه څه وایي؟
ask-hopes = ماشوم د څه هیله لري؟
ask-ethnicity = ماشوم څنګه بیانوي چې کورنۍ یې له کومه ده؟
ask-religion = ماشوم یا کورنۍ پر څه عقیده لري؟
ask-own-words = ماشوم څه ویلي، رسم کړي یا لیکلي چې باید وساتل شي؟
ask-achievements = ماشوم کوم کارونه ښه کوي، او پر څه یې ویاړ کاوه؟
ask-photos = کوم عکسونه شته؟ له کورنۍ، پالونکو او ښوونځیو وپوښتئ.
ask-family-time = ماشوم څوک ویني، او څومره ځله؟
ask-life-letter = چا ماشوم پېژانده او د راتلونکي ژوند لپاره لیک لیکلی شي؟
ask-portrait = { $name } څنګه انسان دی؟ پخپله ترې وپوښتئ، یا له هغو کسانو چې ښه یې پېژني.
ask-home-story = له { $name } سره ژوند څنګه و؟
ask-home-memory = د { $name } کومه خاطره شته؟
ask-home-letter = ایا { $name } به یو لیک ولیکي؟
ask-home-why-started = له { $name } سره د ماشوم اوسېدل ولې پیل شول؟
ask-home-why-ended = له { $name } سره اوسېدل ولې پای ته ورسېدل؟
ask-between = { $name } د ماشوم د اوسېدو ځای چېرته و؟
ask-school-story = په { $name } کې وخت څنګه و؟
ask-photo-unknown = په هغه عکس کې څوک دي چې دا پکې نه ده لیکل شوې؟ معلوم یې کړئ، یا ووایئ چې څوک پکې نشته.
ask-photo-permission = ایا ماشوم هغه عکس لرلی شي چې یو لوی کس پکې دی؟ له هغه کس وپوښتئ او ولیکئ چې کله یې موافقه وکړه.
ask-photo-child = په یوه عکس کې یو بل ماشوم دی. مخکې له دې چې ماشوم ته یې ورکړئ، مخ یې پټ کړئ.
person-named = { $name }: { $relationship }.
grown-up-heading = د لوی کس لپاره
later-parts-heading = څه چې زه تا ته ویل غواړم

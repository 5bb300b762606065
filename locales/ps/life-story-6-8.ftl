# Wording of the life story for the age 6-8, where it differs from the usual one: Pashto.
# review: draft. No named person has reviewed this wording yet.

# The safe present.
now-home = ته له { $carers } سره اوسېږې.
now-home-named = ته په { $home } کې اوسېږې.
now-home-staff = دلته ستا پالنه څوک کوي؟ { $carers }.
now-others = دلته نور څوک اوسېږي؟ { $others }.
now-languages = ته په دې ژبو خبرې کوې: { $languages }.
about-heading = ته د ځان په اړه څه وایې
person-died = { $who ->
    [female] { $name } وفات شوې ده.
    [male] { $name } وفات شوی دی.
   *[other] { $name } وفات شوي دي.
  }
person-carers-family = { $who ->
    [female] { $name } د یوه پالونکي له کورنۍ څخه ده.
    [male] { $name } د یوه پالونکي له کورنۍ څخه دی.
   *[other] { $name } د یوه پالونکي له کورنۍ څخه دي.
  }
tree-intro = دا ستا د کورنۍ خلک دي. تر ټولو مشران پورته دي.
tree-died = وفات شوي دي

# Why.
why-heading = ولې بدلونونه راغلل
why-safe = هر ماشوم خوندي کور ته اړتیا لري. لویان باید ډاډه شي چې دا کېږي.
why-not-your-fault = په دې کې هېڅ هم ستا ګناه نه وه. داسې پرېکړې لویان کوي. ماشومان یې نه کوي.
why-more-later = د ویلو لپاره نور څه هم شته. ته یې په اړه پوښتنه کولی شې. کله چې دې عمر زیات شي، بیا پوښتلی شې.

# Homes.
homes-heading = ستا کورونه
homes-count = { $count ->
    [one] دلته یو ځای دی چې ته پکې اوسېدلې یا پاتې شوې.
   *[other] دلته { $count } ځایونه دي چې ته پکې اوسېدلې یا پاتې شوې.
  }
home-age = کله چې دلته راغلې، { $age ->
    [0] { $you ->
        [female] ته تي رودونکې ماشومه وې
        [male] ته تي رودونکی ماشوم وې
       *[other] عمر دې تر یوه کال کم و
      }
    [one] عمر دې یو کال و
   *[other] عمر دې { $age } کاله و
  }. دا { $kind } و.
home-age-now = کله چې دلته راغلې، { $age ->
    [0] { $you ->
        [female] ته تي رودونکې ماشومه وې
        [male] ته تي رودونکی ماشوم وې
       *[other] عمر دې تر یوه کال کم و
      }
    [one] عمر دې یو کال و
   *[other] عمر دې { $age } کاله و
  }. ته اوس دلته اوسېږې. دا { $kind } دی.
home-kinship = د کورنۍ یا ملګرو کور
home-others = هغه وخت دلته نور څوک اوسېدل؟ { $others }.
home-came = ته څنګه دلته راغلې.
seasons-intro = وګوره چې ته په هر ځای کې څومره وخت اوسېدلې.
seasons-line = له زېږېدو تر اوسه

# School, family and friends, what you did and said.
family-time-heading = کورنۍ او ملګري
family-time-now = اوسنی پلان:
achievements-heading = هغه کارونه چې تا ښه وکړل
own-words = تا دا خبره هغه وخت وکړه چې عمر دې { $age ->
    [one] یو کال
   *[other] { $age } کاله
  } و:
own-words-to = کله چې دې عمر { $age ->
    [one] یو کال
   *[other] { $age } کاله
  } و، تا { $to } ته دا وویل:
things-heading = ستا شیان
thing-returned = دا بېرته درکړل شو.
thing-kept = دا دلته ساتل کېږي: { $where }.
photos-held = { $count ->
    [one] یو بل عکس هم شته. هغه په دې کتاب کې نشته. ته له موږ د هغه په اړه پوښتلی شې.
   *[other] { $count } نور عکسونه هم شته. هغوی په دې کتاب کې نشته. ته له موږ د هغوی په اړه پوښتلی شې.
  }

# What is not told, and how it was made.
kept-intro = ستا په اړه نور څه هم شته. هغه دلته نه دي ویل شوي:
gaps-heading = ولې ځینې برخې دلته نشته
gaps-intro = ځینې برخې دلته نشته. هره یوه یې شمېره لري. دا درته وایي چې ولې.
gaps-ask = ته له موږ د یوه تش ځای په اړه پوښتلی شې. شمېره یې راته ووایه. یو لوی کس درسره مرسته کولی شي: { $contact }.
made-for = { $council } دا کیسه د { $date } په نېټه جوړه کړه. دا ستا له دوسیې راغلې ده. ستا دوسیه هغه څه دي چې خلکو ستا په اړه لیکلي دي.
made-approved = { $approver }، { $role }، وویل چې ته یې لرلی شې.
made-more = کوم شی غلط دی؟ کوم شی پاتې دی؟ موږ ته ووایه: { $contact }. کله چې دې عمر زیات شي، بیا پوښتلی شې.

# The present again, and what comes.
hopes-none = ته د څه هیله لرې؟ دلته یې لیکلی شې.
fill-intro = ته دلته لیکلی شې. یا بل څوک درته لیکلی شي.
fill-draw = خپل کور رسم کړه. یو کس رسم کړه چې درباندې ګران دی. هر څه چې دې خوښ وي، رسم یې کړه.
talk-intro = کېدای شي دا کیسه تا خپه یا په غوسه کړي. کېدای شي پوښتنې ولرې. خیر دی. ته بس کولی شې. ته له دې خلکو سره خبرې کولی شې.

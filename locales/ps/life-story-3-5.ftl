# Wording of the life story for the age 3-5, where it differs from the usual one: Pashto.
# review: draft. No named person has reviewed this wording yet.

# The safe present.
now-heading = دا ته یې
now-name = ته { $name } یې. ستا پوره نوم { $full } دی.
now-age = { $age ->
    [0] { $you ->
        [female] ته تي رودونکې ماشومه یې.
        [male] ته تي رودونکی ماشوم یې.
       *[other] ستا عمر تر یوه کال کم دی.
      }
    [one] ستا عمر یو کال دی.
   *[other] ستا عمر { $age } کاله دی.
  }
now-home = ته له { $carers } سره اوسېږې. دا ستا کور دی.
now-home-named = ته په { $home } کې اوسېږې.
now-others = دلته نور څوک اوسېږي؟ { $others }.
about-heading = ټول ستا په اړه
person-carers-family = { $who ->
    [female] { $name } د یوه پالونکي له کورنۍ څخه ده.
    [male] { $name } د یوه پالونکي له کورنۍ څخه دی.
   *[other] { $name } د یوه پالونکي له کورنۍ څخه دي.
  }

# Before.
born-heading = ته وزېږېدې
born-on = { $you ->
    [female] لومړی ته تي رودونکې ماشومه وې.
    [male] لومړی ته تي رودونکی ماشوم وې.
   *[other] لومړی دې عمر تر یوه کال کم و.
  }
home-age = { $age ->
    [0] { $you ->
        [female] ته تي رودونکې ماشومه وې. هغه وخت دلته اوسېدلې.
        [male] ته تي رودونکی ماشوم وې. هغه وخت دلته اوسېدلې.
       *[other] ستا عمر تر یوه کال کم و. هغه وخت دلته اوسېدلې.
      }
    [one] ستا عمر یو کال و. هغه وخت دلته اوسېدلې.
   *[other] ستا عمر { $age } کاله و. هغه وخت دلته اوسېدلې.
  }
home-kinship = د کورنۍ یا ملګرو کور
why-heading = ستا خوندي ساتل
why-safe = هر ماشوم خوندي کور ته اړتیا لري.
why-not-your-fault = لویان باید تا خوندي وساتي. لویانو پرېکړه وکړه. دا ستا ګناه نه وه.

# What is not told.
gaps-heading = څه نشته
gaps-intro = ځینې کلمې دلته نشته. دا وایي چې ولې.
gaps-ask = ته یې په اړه پوښتنه کولی شې. یو لوی کس درسره مرسته کولی شي: { $contact }.

# The present again.
next-heading = ته، اوس
next-home = ته له { $carers } سره اوسېږې. دا ستا کور دی.
hopes-intro = دا ستا هیلې دي.
hopes-none = ته څه هیله لرې؟
fill-draw = خپل کور رسم کړه. یو کس رسم کړه چې درباندې ګران دی. هر څه چې دې خوښ وي، رسم یې کړه.
talk-heading = هغه خلک چې خبرې ورسره کولی شې
talk-intro = کېدای شي خپه یا په غوسه شې. خیر دی. ته بس کولی شې. ته له دې خلکو سره خبرې کولی شې.

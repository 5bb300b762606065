# Wording of the letters about a request for access: Pashto, for the person who asks.
# review: draft. No named person has reviewed this wording yet.

title-letter-acknowledgement = ستاسو غوښتنه موږ ته رسېدلې ده
running-letter-acknowledgement = ستاسو غوښتنه موږ ته رسېدلې ده
title-letter-clarification = موږ باید له تاسو یو څه وپوښتو
running-letter-clarification = موږ باید له تاسو یو څه وپوښتو
title-letter-more-time = موږ ډېر وخت ته اړتیا لرو
running-letter-more-time = موږ ډېر وخت ته اړتیا لرو
title-letter-cover = ستاسو دوسیه
running-letter-cover = ستاسو دوسیه
title-letter-refusal-in-part = څه پټ ساتل شوي دي، او ولې
running-letter-refusal-in-part = څه پټ ساتل شوي دي، او ولې
title-letter-elsewhere = نورو ته لیکونه چې دوسیې لرلی شي
running-letter-elsewhere = نورو ته لیکونه


letter-ack-asked = د { $asked } په نېټه تاسو وغوښتل چې خپله دوسیه ووینئ. مننه. ستاسو غوښتنه موږ ته رسېدلې ده.
letter-ack-asked-other = د { $asked } په نېټه تاسو وغوښتل چې د { $name } دوسیه ووینئ. ستاسو غوښتنه موږ ته رسېدلې ده.
letter-ack-right = د هغې لیدل ستاسو حق دی، او تاسو پرې هېڅ پیسې نه ورکوئ.
letter-ack-due = موږ به تر { $due } پورې ځواب درکړو. که ډېر وخت ته اړتیا ولرو، تر هغې مخکې به درته ووایو، او دا هم چې ولې.
letter-ack-what-next = تاسو مرسته کولی شئ چې موږ هغه څه درکړو چې ورته اړتیا لرئ:
letter-ack-known = موږ ته ووایئ چې له مخکې په څه خبر یئ: نومونه، ځایونه، څه وشول. اړینه نه ده چې موږ هغه څه پټ وساتو چې تاسو پرې خبر یئ.
letter-ack-form = موږ ته ووایئ چې څنګه لوستل مو خوښ دي: پر کاغذ، پر سکرین، په لویو تورو، له انځورونو سره، په بله ژبه، یا په لوړ غږ لوستل شوي.
letter-ack-gaps = قانون د نورو خلکو ساتنه هم کوي، نو کېدای شي ځینې برخې پټې وساتل شي. هره یوه شمېره او دلیل لري، او تاسو له موږ غوښتلی شئ چې بیا یې وګورو.
letter-ack-feel = دوسیه سخت احساسات پیدا کولی شي. کله چې یې لولئ، یو څوک درسره کېدای شي. دا خلک ستاسو ملاتړ کولی شي:
letter-clar-asked = د { $asked } په نېټه تاسو وغوښتل چې خپله دوسیه ووینئ.
letter-clar-asked-other = د { $asked } په نېټه تاسو وغوښتل چې د { $name } دوسیه ووینئ.
letter-clar-need = موږ باید لږ نور څه وپوهېږو، چې په سمو ځایونو کې وګورو:
letter-clar-clock = تر څو چې موږ ستاسو ځواب ته انتظار کوو، هغه وخت درېږي چې قانون یې موږ ته راکوي. دا وخت له { $stopped } راهیسې درېدلی دی. له هغې ورځې بیا روانېږي چې تاسو ځواب راکړئ.
letter-clar-no-answer = که ځواب نه شئ ورکولی، دا هم راته ووایئ. بیا به موږ له هغو معلوماتو سره چې لرو یې، څومره چې کولی شو وګورو.
letter-clar-how = تاسو په هره لار چې درته اسانه وي، موږ ته ویلی شئ: { $contact }.
letter-more-asked = د { $asked } په نېټه تاسو وغوښتل چې خپله دوسیه ووینئ.
letter-more-asked-other = د { $asked } په نېټه تاسو وغوښتل چې د { $name } دوسیه ووینئ.
letter-more-complex = ډېر څه شته چې باید په دقت ولوستل شي. قانون موږ ته د دې لپاره اجازه راکوي چې { $months ->
    [one] یوه بله میاشت
   *[other] { $months } نورې میاشتې
  } وخت واخلو.
letter-more-many = موږ باید ستاسو څو غوښتنو ته ځواب ووایو. قانون موږ ته د دې لپاره اجازه راکوي چې { $months ->
    [one] یوه بله میاشت
   *[other] { $months } نورې میاشتې
  } وخت واخلو.
letter-more-due = موږ به تر { $due } پورې ځواب درکړو.
letter-more-sorry = بښنه غواړو چې تاسو باید انتظار وکړئ. تاسو هر وخت له موږ پوښتلی شئ چې تر کومه رسېدلي یو.
letter-cover-codes = چېرته چې یو څه پټ ساتل شوي وي، هلته په مربع قوسونو کې کلمې دي. هر تش ځای شمېره لري. د تشو ځایونو لېست وایي چې ولې. یو بل لېست وایي چې لنډ شکلونه څه معنا لري. هغه لنډ شکلونه چې چا نه شول تشریح کولی، په نښه شوي دي.
letter-refusal-asked = د { $asked } په نېټه تاسو وغوښتل چې خپله دوسیه ووینئ. موږ هغه څه درکړل چې اجازه یې لرو. ځینې برخې یې پټې ساتل شوې دي.
letter-refusal-asked-other = د { $asked } په نېټه تاسو وغوښتل چې د { $name } دوسیه ووینئ. موږ هغه څه درکړل چې اجازه یې لرو. ځینې برخې یې پټې ساتل شوې دي.
letter-refusal-intro = دلیلونه دا دي:
letter-refusal-count = { $count ->
    [one] (یو تش ځای)
   *[other] ({ $count } تش ځایونه)
  }
letter-refusal-again = تاسو له موږ غوښتلی شئ چې هر تش ځای بیا وګورو. شمېره یې راته ووایئ: { $contact }.
letter-refusal-none = هېڅ شی نه دی پټ ساتل شوی.

elsewhere-letter-heading = { $name } ته لیک
elsewhere-letter-ready = ستاسو لپاره: زموږ په دوسیه کې د مودې یوه برخه ورکه ده، او دوی یې دوسیې لرلی شي. تاسو لاندې لیک لاسلیک کولی او لېږلی شئ. دا کرښه د لیک برخه نه ده.
elsewhere-letter-to = { $name } ته.
elsewhere-letter-intro = زما نوم { $name } دی. زما د زېږېدو نېټه: { $born }. زه د بریتانیا د معلوماتو د ساتنې د عمومي مقررې (UK GDPR) د 15 مادې له مخې د هر هغه څه کاپي غواړم چې تاسو یې زما په اړه لرئ.
elsewhere-letter-why = تاسو د کونسل لپاره څه کړي دي، لکه څنګه چې دوسیه وایي: { $function }.
elsewhere-letter-when = د دې موده: { $span }.
elsewhere-letter-ask = مهرباني وکړئ په کاغذي دوسیو، زړو سیسټمونو او ګودامونو کې هم وګورئ، او راته ووایئ چې چېرته مو وکتل. که دوسیې مو چا ته ورکړې وي، مهرباني وکړئ راته ووایئ چې چا ته او کله.
elsewhere-letter-month = قانون تاسو ته یوه میاشت وخت درکوي. که زما د هویت ثبوت ته اړتیا لرئ، مهرباني وکړئ سملاسي راته ووایئ.
elsewhere-letter-sign = نوم، پته او نېټه:
elsewhere-letter-none-heading = بل څوک نه دي ثبت شوي
elsewhere-letter-none = په دوسیه کې د هېچا نوم نشته چې زموږ لپاره یې کار کړی وي او دوسیې لرلی شي.
letter-of-heading = د { $date } لیک

# Wording of the life story: Farsi, for a child to read.
# review: draft. No named person has reviewed this wording yet.

title-life-story = داستان زندگی { $name }
running-life-story = داستان زندگی { $name }

now-heading = تو، همین حالا
now-name = اسم تو { $name } است. اسم کامل تو { $full } است.
now-age = تو { $age ->
    [one] { $age } سال
   *[other] { $age } سال
  } داری.
now-home = تو با { $carers } زندگی می‌کنی. از { $from } اینجا زندگی می‌کنی.
now-home-named = تو در { $home } زندگی می‌کنی. از { $from } اینجا زندگی می‌کنی.
now-others = کسانی که اینجا با تو زندگی می‌کنند: { $others }.
now-school = تو در { $school } درس می‌خوانی.
now-languages = تو برای حرف زدن با دیگران از { $languages } استفاده می‌کنی.
now-ethnicity = خانواده‌ی تو از کجا آمده است: { $ethnicity }
now-religion = درباره‌ی دین و عقیده: { $religion }
about-heading = آنچه خودت درباره‌ی خودت می‌گویی

people-heading = آدم‌های زندگی تو
# Each of these is a whole sentence, so that a language can say it as it has to.
person-is-mother = { $name } مادر توست.
person-is-father = { $name } پدر توست.
person-is-step-parent = { $who ->
    [female] { $name } نامادری توست.
    [male] { $name } ناپدری توست.
   *[other] { $name } ناپدری یا نامادری توست.
  }
person-is-adoptive-parent = { $who ->
    [female] { $name } مادرخوانده‌ی توست.
    [male] { $name } پدرخوانده‌ی توست.
   *[other] { $name } پدرخوانده یا مادرخوانده‌ی توست.
  }
person-is-brother = { $name } برادر توست.
person-is-sister = { $name } خواهر توست.
person-is-grandmother = { $name } مادربزرگ توست.
person-is-grandfather = { $name } پدربزرگ توست.
person-is-aunt = { $name } عمه یا خاله‌ی توست.
person-is-uncle = { $name } عمو یا دایی توست.
person-is-cousin = { $name } فرزند عمو، عمه، دایی یا خاله‌ی توست.
person-is-relative = { $name } یکی از بستگان توست.
person-is-foster-carer = { $name } مراقب فاستر توست.
person-is-friend = { $name } دوست توست.
person-is-neighbour = { $name } همسایه‌ی توست.
person-is-social-worker = { $name } مددکار اجتماعی توست.
person-is-advocate = { $name } مدافع حقوق توست.
person-died = { $name } فوت کرده است ({ $died }).

born-heading = وقتی به دنیا آمدی
born-on = تو در { $born } به دنیا آمدی.
born-place = تو در { $place } به دنیا آمدی.
born-time = ساعت { $time } بود.
born-weight = وزن تو { $weight } بود.

why-heading = چه شد، و چرا
why-not-your-fault = هیچ‌کدام از این‌ها تقصیر تو نبود. در امان نگه داشتن بچه‌ها کار بزرگ‌ترهاست. بزرگ‌ترها این تصمیم‌ها را گرفتند.
orders-heading = دادگاه چه تصمیمی گرفت
order-made = { $court } این حکم را داد: { $order }.
order-judge = اسم قاضی { $judge } بود.

homes-heading = خانه‌هایی که در آن‌ها زندگی کرده‌ای
homes-count = { $count ->
    [one] اینجا یک جا را می‌بینی که در آن زندگی کرده‌ای یا مانده‌ای.
   *[other] اینجا { $count } جا را می‌بینی که در آن‌ها زندگی کرده‌ای یا مانده‌ای.
  }
home-heading = { $home }
home-age = { $age ->
    [0] وقتی به اینجا آمدی، نوزاد بودی
   *[other] وقتی به اینجا آمدی، { $age } ساله بودی
  }. اینجا { $kind } بود. زمان زندگی تو در اینجا: { $span }.
home-others = کسانی که آن وقت اینجا با تو زندگی می‌کردند: { $others }.

schools-heading = مدرسه‌های تو
family-time-heading = وقتی که با خانواده و دوستانت می‌گذرانی
family-time-now = برنامه‌ی حالا این است:
family-time-then = برنامه این بود ({ $span }):

achievements-heading = کارهایی که خوب انجام داده‌ای
own-words-heading = حرف‌های خودت
own-words = این را وقتی گفتی که { $age } ساله بودی ({ $date }):
own-words-to = این را وقتی { $age } ساله بودی به { $to } گفتی ({ $date }):

things-heading = چیزهایی که مال توست
thing-returned = این را پس گرفتی ({ $on }).
thing-kept = جای آن: { $where }.
thing-kept-unknown = در پرونده نوشته نشده که این کجاست. می‌توانی از ما بپرسی.

next-heading = تو، حالا و بعد از این
next-home = تو با { $carers } زندگی می‌کنی.
next-home-named = تو در { $home } زندگی می‌کنی.
hopes-intro = این‌ها آرزوهای توست.
hopes-none = این صفحه برای آرزوهای توست. می‌توانی آن‌ها را اینجا بنویسی.

talk-heading = با چه کسی می‌توانی حرف بزنی
talk-intro = شاید خواندن این داستان در تو احساس‌ها یا سؤال‌هایی به وجود بیاورد. هیچ اشکالی ندارد. هر وقت بخواهی می‌توانی دست نگه داری. می‌توانی با این آدم‌ها حرف بزنی.

kept-heading = چیزهای دیگری که در پرونده‌ی توست
kept-intro = پرونده‌ی تو چیزهای بیشتری درباره‌ی زندگی‌ات دارد. این قسمت‌ها اینجا گفته نشده:
gaps-heading = چرا بعضی قسمت‌ها نشان داده نمی‌شود
gaps-intro = بعضی قسمت‌های داستان تو نشان داده نمی‌شود. هر کدام یک شماره دارد. اینجا می‌توانی بخوانی که چرا، و چه کسی تصمیم گرفته است.
gap-number = جای خالی { $number }.
gap-decided = چه کسی تصمیم گرفت، و کی: { $decided }.
gaps-ask = می‌توانی از ما بخواهی که یک جای خالی را دوباره بررسی کنیم. شماره‌اش را به ما بگو. اینجا بپرس: { $contact }.

made-heading = این داستان چطور درست شد
made-for = { $council } این داستان را در { $date } درست کرد. این داستان از چیزهایی که در پرونده‌ی تو نوشته شده گرفته شده است.
made-approved = { $approver }، { $role }، گفت که می‌توانی آن را داشته باشی.
made-more = چیزی اشتباه است یا کم است؟ به ما بگو تا به آن رسیدگی کنیم: { $contact }. وقتی بزرگ‌تر شدی می‌توانی داستان بلندتری بخواهی.
now-home-staff = کسانی که اینجا از تو مراقبت می‌کنند: { $carers }.
person-full = اسم کامل { $name }، { $full } است.
person-carers-family = { $name } از خانواده‌ای است که از تو مراقبت کرده است.
person-carer-then = { $name } از تو مراقبت می‌کرد.
home-age-now = { $age ->
    [0] وقتی به اینجا آمدی، نوزاد بودی
   *[other] وقتی به اینجا آمدی، { $age } ساله بودی
  }. اینجا { $kind } است. زمان زندگی تو در اینجا: { $span }.

# Sections, pictures and pages to fill in.
first-home-heading = خانه‌ی تو
first-then-heading = قبلاً: { $home }
first-school-heading = جایی که درس می‌خوانی
first-family-time-heading = خانواده و دوستان
photos-heading = عکس‌ها
photos-held-heading = عکس‌های دیگر
photos-held = { $count ->
    [one] یک عکس دیگر هم هست که اینجا نشان داده نمی‌شود. می‌توانی درباره‌ی آن از ما بپرسی.
   *[other] { $count } عکس دیگر هم هست که اینجا نشان داده نمی‌شود. می‌توانی درباره‌ی آن‌ها از ما بپرسی.
  }
tree-heading = خانواده‌ی تو
tree-intro = این‌ها آدم‌هایی از خانواده‌ی تو هستند که اسمشان در پرونده‌ی تو آمده است. اگر خانه‌ات عوض شود، آن‌ها همان کسانی که هستند می‌مانند. پیرترها بالا هستند.
tree-me = این تویی.
tree-died = فوت: { $on }
# The lines of the family tree in words. $others is one name or several with commas.
tree-parent = { $name } پدر یا مادر { $others } است.
tree-partner = { $name } شریک زندگی { $others } است یا بوده است.
why-safe = هر بچه‌ای به خانه‌ای نیاز دارد که در آن در امان باشد و از او مراقبت شود. بزرگ‌ترها باید کاری کنند که این‌طور باشد.
why-more-later = هنوز چیزهای بیشتری برای گفتن هست. می‌توانی همین حالا درباره‌اش بپرسی. وقتی بزرگ‌تر شدی می‌توانی داستان بلندتری بخواهی.
statuses-heading = قانون چه گفت، و کی
decisions-heading-story = تصمیم‌های بزرگ درباره‌ی تو
decisions-intro-story = این‌ها تصمیم‌های بزرگی درباره‌ی زندگی توست. می‌توانی بخوانی که چه کسی آن‌ها را گرفت، چرا، و خودت چه می‌خواستی. اگر چیزی کم است، می‌توانی از ما بپرسی.
decided-by = این تصمیم را { $by } گرفت.
decided-because = چرا:
decided-you-wanted = خودت چه می‌خواستی:
seasons-heading = خانه‌های تو در گذر زمان
seasons-intro = اینجا می‌بینی که در هر جا چقدر زندگی کردی، از { $from } تا { $to }.
seasons-where = خانه
seasons-when = کی
seasons-how-long = چه مدت
seasons-line = از { $from } تا { $to }
season-family = خانواده‌ی تو
season-now = تا حالا { $length }
schools-name = مدرسه
home-area = این خانه در { $area } است.
home-area-then = این خانه در { $area } بود.
home-came = چطور شد که برای زندگی به اینجا آمدی.
home-letter = نامه‌ای برای تو از { $carers }:
at-age = { $age ->
    [0] وقتی نوزاد بودی:
   *[other] وقتی { $age } ساله بودی:
  }
health-heading = سلامت تو
health-intro = پرونده درباره‌ی سلامت تو این را می‌گوید.
documents-heading = نوشته‌هایی درباره‌ی تو
documents-intro = این نوشته‌ها در پرونده‌ی توست. می‌توانی بخواهی که آن‌ها را ببینی.
made-whole-record = هر وقت بخواهی می‌توانی درخواست کنی که پرونده‌ات را ببینی. این حق توست و رایگان است: { $contact }. قانون به ما اجازه می‌دهد که بعضی قسمت‌ها را نشان ندهیم.
made-elsewhere = شاید این‌ها هم پرونده‌ای درباره‌ی تو داشته باشند. می‌توانی از هر کدام بپرسی:
made-grown-up = برای بزرگ‌ترها: { $council } این کتاب را در { $date } از روی پرونده‌ی کودک درست کرد. اگر چیزی اشتباه است یا کم است، به ما بگویید: { $contact }.
fill-heading = صفحه‌هایی برای تو
fill-intro = می‌توانی اینجا بنویسی، یا از کسی بخواهی که برایت بنویسد.
fill-remember = چیزی که یادم هست:
fill-proud = چیزی که به آن افتخار می‌کنم:
fill-ask = چیزی که می‌خواهم بپرسم:
fill-draw-heading = اینجا نقاشی کن
fill-draw = خانه‌ات را بکش، یا کسی را که دوستش داری، یا هر چیزی که دلت می‌خواهد.

# The later life letter.
title-life-story-later-life-letter = نامه‌ای به { $name }
running-life-story-later-life-letter = نامه‌ای به { $name }
later-heading = نامه‌ای برای تو
later-dear = { $name } جان،
later-born-heading = وقتی به دنیا آمدی
later-people-heading = آدم‌های زندگی تو
later-why-heading = چه شد
later-parents-heading = پدر و مادرت چه آرزو داشتند و چه گفتند
later-order = در { $made }، { $court } این حکم را داد: { $order }.
later-more-heading = چطور می‌توانی بیشتر بدانی
later-more = در پرونده‌ی تو چیزهای بیشتری هست. تو در هر سنی حق داری آن را درخواست کنی، و رایگان است: { $contact }. قانون به ما اجازه می‌دهد که بعضی قسمت‌ها را نشان ندهیم. لازم نیست آن را تنها بخوانی. می‌توانی با این آدم‌ها حرف بزنی:

# The worker's edition with its sources.
title-life-story-sources = منابع داستان زندگی { $name }
running-life-story-sources = منابع یک داستان زندگی. برای کارمند
sources-questions-heading = پرونده برای این داستان چه کم دارد
sources-questions-intro = در داستان زندگی { $name } هیچ چیزی از خودمان ساخته نشده است، پس هر چه ثبت نشده در آن نیست. این‌ها سؤال‌هایی است که باید پرسید، و کسانی که باید از آن‌ها پرسید:
sources-questions-none = پرونده برای همه‌ی قسمت‌های داستان چیزی دارد.
sources-heading = هر جمله با منبع آن
sources-intro = این کتاب برای سن { $band } است. جمله‌های ثابت کتاب که چیزی از پرونده نمی‌گویند، اینجا نیامده‌اند.
sources-sentence = کتاب چه می‌گوید
sources-entry = یادداشت یا بخشی از آن
sources-kind = از چه نوع، و از چه کسی
sources-by = { $kind }، نوشته‌ی { $author }
sources-by-nobody = { $kind }، نویسنده ثبت نشده
genogram-heading = ژنوگرام (نمودار خانواده)
genogram-key = دایره یعنی زن یا دختر. مربع یعنی مرد یا پسر. لوزی: ثبت نشده. خط ضخیم: کودک. ضربدر: فوت کرده است. ردیف‌ها نسل‌ها هستند و پیرترین نسل بالا است.
genogram-who = چه کسی
genogram-relationship = چه نسبتی با کودک دارد
genogram-symbol = علامت
symbol-circle = دایره
symbol-circle-died = دایره با ضربدر
symbol-square = مربع
symbol-square-died = مربع با ضربدر
symbol-diamond = لوزی
symbol-diamond-died = لوزی با ضربدر
ask-a-home = این خانه
ask-birth-story = درباره‌ی تولد چه می‌دانیم، و چه کسی اسم را انتخاب کرد؟ از پدر و مادر و پدربزرگ‌ها و مادربزرگ‌ها بپرسید.
ask-birth-facts = کودک در چه ساعتی و کجا به دنیا آمد و وزنش چقدر بود؟ از پدر و مادر یا از بیمارستان بپرسید.
ask-why = چرا کودک نتوانست پیش خانواده بماند؟ هر جا که خطری ندارد، درباره‌ی کلمه‌ها با پدر و مادر به توافق برسید.
ask-why-young = این را به یک کودک چهارساله چطور می‌شود گفت؟ آن را با from_age: 3 بنویسید.
ask-about-me = کودک حالا درباره‌ی خودش چه می‌گوید؟
ask-hopes = کودک چه آرزویی دارد؟
ask-ethnicity = کودک درباره‌ی این که خانواده از کجا آمده است چه می‌گوید؟
ask-religion = کودک یا خانواده به چه چیزی اعتقاد دارند؟
ask-own-words = کودک چه چیزی گفته، کشیده یا نوشته که باید نگه داشته شود؟
ask-achievements = کودک در چه کاری خوب است، و به چه چیزی افتخار می‌کرد؟
ask-photos = چه عکس‌هایی هست؟ از خانواده، مراقبان و مدرسه‌ها بپرسید.
ask-family-time = کودک چه کسانی را می‌بیند، و هر چند وقت یک بار؟
ask-life-letter = چه کسی کودک را می‌شناخت و می‌تواند نامه‌ای برای سال‌های بعد بنویسد؟
ask-portrait = { $name } چه جور آدمی است؟ از خودش یا از کسانی که او را می‌شناسند بپرسید.
ask-home-story = زندگی با { $name } چطور بود؟
ask-home-memory = چه خاطره‌ای از { $name } هست؟
ask-home-letter = آیا { $name } نامه‌ای می‌نویسد؟
ask-home-why-started = چرا کودک به اینجا آمد: { $name }؟
ask-home-why-ended = چرا زندگی با { $name } به پایان رسید؟
ask-between = کودک در این مدت کجا زندگی می‌کرد: { $name }؟
ask-school-story = در { $name } چطور بود؟
ask-photo-unknown = در عکسی که درباره‌اش نوشته نشده، چه کسی هست؟ معلوم کنید، یا بنویسید که هیچ‌کس نیست.
ask-photo-permission = آیا کودک می‌تواند عکسی را که یک بزرگسال در آن است داشته باشد؟ از او بپرسید و بنویسید که کی موافقت کرد.
ask-photo-child = کودک دیگری در یک عکس هست. پیش از این که عکس به کودک برسد، چهره‌ی او را بپوشانید.
person-named = { $name }: { $relationship }.
grown-up-heading = برای بزرگ‌ترها
later-parts-heading = آنچه می‌خواهم به تو بگویم

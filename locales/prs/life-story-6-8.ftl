# Wording of the life story for the age 6-8, where it differs from the usual one: Dari.
# review: draft. No named person has reviewed this wording yet.

# The safe present.
now-home = تو با { $carers } زندگی می‌کنی.
now-home-named = تو در { $home } زندگی می‌کنی.
now-home-staff = چه کسی اینجا از تو مراقبت می‌کند؟ { $carers }.
now-others = دیگر چه کسی اینجا زندگی می‌کند؟ { $others }.
now-languages = تو به { $languages } گپ می‌زنی.
about-heading = خودت دربارۀ خودت چه می‌گویی
person-died = { $name } وفات کرده است.
person-carers-family = { $name } از خانوادۀ یک مراقب است.
tree-intro = این‌ها آدم‌های خانوادۀ تو هستند. کسانی که سن بیشتر دارند در بالا هستند.
tree-died = وفات کرده است

# Why.
why-heading = چرا چیزهایی تغییر کرد
why-safe = هر کودکی یک خانۀ امن لازم دارد. کلان‌ها باید کاری کنند که این‌طور باشد.
why-not-your-fault = هیچ‌کدام از این‌ها تقصیر تو نبود. کلان‌ها دربارۀ این چیزها تصمیم می‌گیرند. کودکان تصمیم نمی‌گیرند.
why-more-later = هنوز چیزهای بیشتری برای گفتن هست. می‌توانی درباره‌اش بپرسی. وقتی کلان‌تر شدی می‌توانی دوباره بپرسی.

# Homes.
homes-heading = خانه‌های تو
homes-count = { $count ->
    [one] اینجا یک جا را می‌بینی که در آن زندگی کردی یا ماندی.
   *[other] اینجا { $count } جا را می‌بینی که در آن‌ها زندگی کردی یا ماندی.
  }
home-age = { $age ->
    [0] وقتی به اینجا آمدی، نوزاد بودی
   *[other] وقتی به اینجا آمدی، { $age } ساله بودی
  }. اینجا { $kind } بود.
home-age-now = { $age ->
    [0] وقتی به اینجا آمدی، نوزاد بودی
   *[other] وقتی به اینجا آمدی، { $age } ساله بودی
  }. حالا اینجا زندگی می‌کنی. اینجا { $kind } است.
home-kinship = خانۀ خانواده یا دوستان
home-others = آن وقت دیگر چه کسی اینجا زندگی می‌کرد؟ { $others }.
home-came = چطور شد که به اینجا آمدی.
seasons-intro = ببین در هر جا چقدر زندگی کردی.
seasons-line = از تولد تا حالا

# School, family and friends, what you did and said.
family-time-heading = خانواده و دوستان
family-time-now = پلان حالا:
achievements-heading = کارهایی که خوب انجام دادی
own-words = این را وقتی گفتی که { $age } ساله بودی:
own-words-to = وقتی { $age } ساله بودی، به { $to } این را گفتی:
things-heading = چیزهای تو
thing-returned = این را پس گرفتی.
thing-kept = این را اینجا نگه می‌دارند: { $where }.
photos-held = { $count ->
    [one] یک عکس دیگر هم هست. آن عکس در این کتاب نیست. می‌توانی دربارۀ آن از ما بپرسی.
   *[other] { $count } عکس دیگر هم هست. آن عکس‌ها در این کتاب نیستند. می‌توانی دربارۀ آن‌ها از ما بپرسی.
  }

# What is not told, and how it was made.
kept-intro = دربارۀ تو چیزهای بیشتری هست. اینجا گفته نشده:
gaps-heading = چرا بعضی قسمت‌ها اینجا نیست
gaps-intro = بعضی قسمت‌ها اینجا نیست. هر کدام یک شماره دارد. اینجا نوشته که چرا.
gaps-ask = می‌توانی دربارۀ یک جای خالی از ما بپرسی. شماره‌اش را به ما بگو. یک آدم کلان می‌تواند کمکت کند: { $contact }.
made-for = { $council } این داستان را در { $date } درست کرد. این داستان از دوسیۀ تو گرفته شده است. دوسیۀ تو چیزهایی است که آدم‌ها دربارۀ تو نوشته‌اند.
made-approved = { $approver }، { $role }، گفت که می‌توانی آن را داشته باشی.
made-more = چیزی اشتباه است؟ چیزی کم است؟ به ما بگو: { $contact }. وقتی کلان‌تر شدی می‌توانی دوباره بپرسی.

# The present again, and what comes.
hopes-none = چه آرزویی داری؟ می‌توانی آن را اینجا بنویسی.
fill-intro = می‌توانی اینجا بنویسی. یا کسی می‌تواند برایت بنویسد.
fill-draw = خانه‌ات را رسم کن. کسی را رسم کن که دوستش داری. هر چه دوست داری رسم کن.
talk-intro = شاید این داستان تو را غمگین یا قهر کند. شاید بخواهی چیزهایی بپرسی. هیچ مشکلی نیست. می‌توانی توقف کنی. می‌توانی با این آدم‌ها گپ بزنی.

# Wording of the life story for the age 3-5, where it differs from the usual one: Dari.
# review: draft. No named person has reviewed this wording yet.

# The safe present.
now-heading = این تو هستی
now-name = تو { $name } هستی. نام کامل تو { $full } است.
now-age = { $age ->
    [0] تو نوزاد هستی.
   *[other] تو { $age } ساله هستی.
  }
now-home = تو با { $carers } زندگی می‌کنی. اینجا خانۀ تو است.
now-home-named = تو در { $home } زندگی می‌کنی.
now-others = دیگر چه کسی اینجا زندگی می‌کند؟ { $others }.
about-heading = همه چیز دربارۀ تو
person-carers-family = { $name } از خانوادۀ یک مراقب است.

# Before.
born-heading = تو تولد شدی
born-on = اول، تو نوزاد بودی.
home-age = { $age ->
    [0] تو نوزاد بودی. آن وقت اینجا زندگی می‌کردی.
   *[other] تو { $age } ساله بودی. آن وقت اینجا زندگی می‌کردی.
  }
home-kinship = خانۀ خانواده یا دوستان
why-heading = تا در امان باشی
why-safe = هر کودکی یک خانۀ امن لازم دارد.
why-not-your-fault = کلان‌ها باید کاری کنند که تو در امان باشی. کلان‌ها تصمیم گرفتند. تقصیر تو نبود.

# What is not told.
gaps-heading = چه چیزی اینجا نیست
gaps-intro = بعضی کلمه‌ها اینجا نیست. اینجا نوشته که چرا.
gaps-ask = می‌توانی درباره‌اش بپرسی. یک آدم کلان می‌تواند کمکت کند: { $contact }.

# The present again.
next-heading = تو، حالا
next-home = تو با { $carers } زندگی می‌کنی. اینجا خانۀ تو است.
hopes-intro = این‌ها آرزوهای تو است.
hopes-none = چه آرزویی داری؟
fill-draw = خانه‌ات را رسم کن. کسی را رسم کن که دوستش داری. هر چه دوست داری رسم کن.
talk-heading = کسانی که می‌توانی با آن‌ها گپ بزنی
talk-intro = شاید غمگین یا قهر شوی. هیچ مشکلی نیست. می‌توانی توقف کنی. می‌توانی با این آدم‌ها گپ بزنی.

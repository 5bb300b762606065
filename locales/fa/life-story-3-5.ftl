# Wording of the life story for the age 3-5, where it differs from the usual one: Farsi.
# review: draft. No named person has reviewed this wording yet.

# The safe present.
now-heading = این تویی
now-name = تو { $name } هستی. اسم کامل تو { $full } است.
now-age = { $age ->
    [0] تو نوزاد هستی.
   *[other] تو { $age } ساله هستی.
  }
now-home = تو با { $carers } زندگی می‌کنی. اینجا خانه‌ی توست.
now-home-named = تو در { $home } زندگی می‌کنی.
now-others = دیگر چه کسی اینجا زندگی می‌کند؟ { $others }.
about-heading = همه چیز درباره‌ی تو
person-carers-family = { $name } از خانواده‌ی یک مراقب است.

# Before.
born-heading = تو به دنیا آمدی
born-on = اول، تو نوزاد بودی.
home-age = { $age ->
    [0] تو نوزاد بودی. آن وقت اینجا زندگی می‌کردی.
   *[other] تو { $age } ساله بودی. آن وقت اینجا زندگی می‌کردی.
  }
home-kinship = خانه‌ی خانواده یا دوستان
why-heading = تا در امان باشی
why-safe = هر بچه‌ای یک خانه‌ی امن لازم دارد.
why-not-your-fault = بزرگ‌ترها باید کاری کنند که تو در امان باشی. بزرگ‌ترها تصمیم گرفتند. تقصیر تو نبود.

# What is not told.
gaps-heading = چه چیزی اینجا نیست
gaps-intro = بعضی کلمه‌ها اینجا نیست. اینجا نوشته که چرا.
gaps-ask = می‌توانی درباره‌اش بپرسی. یک بزرگ‌تر می‌تواند کمکت کند: { $contact }.

# The present again.
next-heading = تو، حالا
next-home = تو با { $carers } زندگی می‌کنی. اینجا خانه‌ی توست.
hopes-intro = این‌ها آرزوهای توست.
hopes-none = چه آرزویی داری؟
fill-draw = خانه‌ات را بکش. کسی را بکش که دوستش داری. هر چه دوست داری بکش.
talk-heading = کسانی که می‌توانی با آن‌ها حرف بزنی
talk-intro = شاید غمگین یا عصبانی شوی. هیچ اشکالی ندارد. می‌توانی دست نگه داری. می‌توانی با این آدم‌ها حرف بزنی.

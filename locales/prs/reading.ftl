# Wording of languages and of the ways of reading: Dari.
# review: draft. No named person has reviewed this wording yet.

# The languages, as they are called in this one.
language-en-GB = انگلیسی
language-cy = ویلزی
language-ar = عربی
language-ckb = کردی (سورانی)
language-ps = پشتو
language-prs = دری
language-fa = فارسی (ایران)
language-ti = تیگرینیا
language-am = امهری
language-vi = ویتنامی
language-sq = البانیایی
language-ur = اردو
language-pa = پنجابی
language-bn = بنگالی
language-pl = پولندی
language-ro = رومانیایی
language-pt = پرتگالی
language-uk = اوکراینی
language-so = سومالیایی
language-other = یک زبان دیگر

# Words of the record in another language than the pack.
words-are-in = کلمه‌های داخل این چوکات به زبان { $language } است، همان‌طور که کسی آن‌ها را نوشته است.
words-untranslated = هنوز کسی آن‌ها را ترجمه نکرده است. یک ترجمان می‌تواند آن‌ها را با شما بخواند: { $contact }.
words-original = همان‌طور که نوشته شده، به زبان { $language }
words-translation = به زبان { $language }
words-translated-by = ترجمه‌کننده: { $translator }، { $date }. بررسی‌کننده: { $checker }.
some-words-in = بعضی کلمه‌های این بسته به زبان { $language } است، چون دوسیه به این زبان نوشته شده است. هنوز کسی آن‌ها را ترجمه نکرده است. یک ترجمان می‌تواند آن‌ها را با شما بخواند. اینجا بپرسید: { $contact }.
interpreter-here = یک ترجمان، { $name }، کمک کرد تا این با شما خوانده شود ({ $date }).
read-through-here = { $name } این را با شما خواند ({ $date }).
wording-not-checked = جمله‌های ثابت این بسته به زبان { $language } مسوده است. هیچ شخصی با نام مشخص آن‌ها را بررسی نکرده است.

# The ways of reading.
forms-heading = شکل‌های دیگر این بسته
forms-intro = می‌توانید همین کلمه‌ها را به شکل دیگری داشته باشید. آن را بخواهید: { $contact }.
form-standard = چاپ معمولی
form-large-print = با حروف کلان
form-dyslexia = چاپ برای خوانندگان دچار خوانش‌پریشی (دیسلکسیا)
form-high-contrast = چاپ با تضاد رنگی زیاد
form-easy-read = به شکل Easy Read (آسان‌خوان)، با تصویر
form-html = به شکل صفحه‌ای برای موبایل یا کمپیوتر
form-epub = به شکل کتاب الکترونیکی
form-braille = به خط بریل
form-spoken = برای گوش دادن
form-language = به یک زبان دیگر
skip-to-words = رفتن به متن
part-of-contents = اینجا چه هست
picture-of = تصویر: { $what }
easy-heading-note = این به شکل Easy Read (آسان‌خوان) است. تصویرها کمک می‌کنند که کلمه‌ها بهتر فهمیده شوند.
easy-word = { $word } یعنی این: { $meaning }
easy-not-yet-heading = قسمت‌هایی که هنوز به شکل Easy Read نیست
easy-not-yet = { $count ->
    [one] یک قسمت هنوز به شکل Easy Read نیست. یک کارمند در خواندن آن به شما کمک می‌کند.
   *[other] { $count } قسمت هنوز به شکل Easy Read نیست. یک کارمند در خواندن آن‌ها به شما کمک می‌کند.
  }
spoken-gap = اینجا چیزی گذاشته نشده است. آن این است: { $what }.
spoken-picture = اینجا یک تصویر است. این را نشان می‌دهد: { $what }
spoken-table-row = ردیف { $number }.
spoken-list = فهرستی از { $count ->
    [one] یک مورد.
   *[other] { $count } مورد.
  }
spoken-end = این پایان است.
braille-print-page = صفحۀ چاپی { $page }

Face-atkinson = Atkinson Hyperlegible Next
Face-andika = Andika
Face-lexend = Lexend
Face-opendyslexic = OpenDyslexic

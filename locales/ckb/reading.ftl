# Wording of languages and of the ways of reading: Central Kurdish (Sorani).
# review: draft. No named person has reviewed this wording yet.

# The languages, as they are called in this one.
language-en-GB = ئینگلیزی
language-cy = وێڵزی
language-ar = عەرەبی
language-ckb = کوردی (سۆرانی)
language-ps = پەشتۆ
language-prs = دەری
language-fa = فارسی
language-ti = تیگرینیا
language-am = ئەمهەری
language-vi = ڤیەتنامی
language-sq = ئەلبانی
language-ur = ئوردو
language-pa = پەنجابی
language-bn = بەنگالی
language-pl = پۆڵەندی
language-ro = ڕۆمانی
language-pt = پورتوگالی
language-uk = ئۆکرانی
language-so = سۆمالی
language-other = زمانێکی تر

# Words of the record in another language than the pack.
words-are-in = وشەکانی ئەم چوارچێوەیە بە { $language } نووسراون، وەک کەسێک نووسیونی.
words-untranslated = هێشتا کەس وەری نەگێڕاون. دەکرێت لەگەڵ وەرگێڕێک بخوێنرێنەوە: { $contact }.
words-original = وەک نووسراوە، بە { $language }
words-translation = بە { $language }
words-translated-by = وەرگێڕ: { $translator }، { $date }. کێ پێیدا چووەتەوە: { $checker }.
some-words-in = هەندێک وشەی ئەم بەستەیە بە { $language } نووسراون، چونکە تۆمارەکە بەو زمانە نووسراوە. هێشتا کەس وەری نەگێڕاون. دەکرێت لەگەڵ وەرگێڕێک بخوێنرێنەوە. لێرە دەتوانیت داوا بکەیت: { $contact }.
interpreter-here = وەرگێڕێک، { $name }، یارمەتیی دا لە خوێندنەوەی ئەمە لەگەڵ تۆ ({ $date }).
read-through-here = { $name } ئەمەی لەگەڵ تۆ خوێندەوە ({ $date }).
wording-not-checked = ڕستە جێگیرەکانی ئەم بەستەیە بە { $language } ڕەشنووسن. هیچ کەسێک کە ناوی دیار بێت پێیاندا نەچووەتەوە.

# The ways of reading.
forms-heading = شێوەی تر بۆ وەرگرتنی ئەمە
forms-intro = دەتوانیت هەمان وشە بە شێوەیەکی تر وەربگریت. لێرە داوای بکە: { $contact }.
form-standard = بە چاپی ئاسایی
form-large-print = بە پیتی گەورە
form-dyslexia = چاپکراو بۆ ئەو خوێنەرانەی دیسلێکسیایان هەیە
form-high-contrast = چاپکراو بە ڕەنگی زۆر جیاواز
form-easy-read = بە شێوەی خوێندنەوەی ئاسان (Easy Read)، لەگەڵ وێنە
form-html = وەک لاپەڕەیەک بۆ مۆبایل یان کۆمپیوتەر
form-epub = وەک کتێبی ئەلیکترۆنی
form-braille = بە برێل
form-spoken = بۆ گوێگرتن
form-language = بە زمانێکی تر
skip-to-words = بڕۆ بۆ وشەکان
part-of-contents = چی لێرەدا هەیە
picture-of = وێنە: { $what }
easy-heading-note = ئەمە بە شێوەی خوێندنەوەی ئاسانە (Easy Read). وێنەکان یارمەتی دەدەن بۆ تێگەیشتن لەوەی وشەکان دەیڵێن.
easy-word = { $word } واتە: { $meaning }
easy-not-yet-heading = ئەو بەشانەی هێشتا بە شێوەی خوێندنەوەی ئاسان (Easy Read) نین
easy-not-yet = { $count ->
    [one] یەک بەش هێشتا بە شێوەی خوێندنەوەی ئاسان (Easy Read) نییە. کارمەندێک لەگەڵیدا یارمەتیت دەدات.
   *[other] { $count } بەش هێشتا بە شێوەی خوێندنەوەی ئاسان (Easy Read) نین. کارمەندێک لەگەڵیاندا یارمەتیت دەدات.
  }
spoken-gap = لێرەدا شتێک دانەنراوە. ئەمەیە: { $what }.
spoken-picture = لێرەدا وێنەیەک هەیە. ئەمە پیشان دەدات: { $what }
spoken-table-row = ڕیزی { $number }.
spoken-list = لیستێک لە { $count ->
    [one] یەک شت.
   *[other] { $count } شت.
  }
spoken-end = ئەمە کۆتاییەکەیە.
braille-print-page = لاپەڕەی چاپکراو { $page }

Face-atkinson = Atkinson Hyperlegible Next
Face-andika = Andika
Face-lexend = Lexend
Face-opendyslexic = OpenDyslexic

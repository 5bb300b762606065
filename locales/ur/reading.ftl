# Wording of languages and of the ways of reading: Urdu.
# review: draft. No named person has reviewed this wording yet.

# The languages, as they are called in this one.
language-en-GB = انگریزی
language-cy = ویلش
language-ar = عربی
language-ckb = کردی (سورانی)
language-ps = پشتو
language-prs = دری
language-fa = فارسی
language-ti = تگرینیا
language-am = امہاری
language-vi = ویتنامی
language-sq = البانوی
language-ur = اردو
language-pa = پنجابی
language-bn = بنگالی
language-pl = پولش
language-ro = رومانیائی
language-pt = پرتگالی
language-uk = یوکرینی
language-so = صومالی
language-other = کوئی اور زبان

# The fonts, by their names.
Face-atkinson = Atkinson Hyperlegible Next
Face-andika = Andika
Face-lexend = Lexend
Face-opendyslexic = OpenDyslexic

# Words of the record in another language than the pack.
words-are-in = اس خانے کے الفاظ کی زبان: { $language }۔ یہ ویسے ہی ہیں جیسے کسی نے لکھے تھے۔
words-untranslated = ان کا ترجمہ ابھی کسی نے نہیں کیا۔ ایک ترجمان انہیں آپ کے ساتھ پڑھ سکتے ہیں: { $contact }۔
words-original = جیسا لکھا گیا تھا۔ زبان: { $language }
words-translation = زبان: { $language }
words-translated-by = ترجمہ: { $translator }، { $date }۔ جانچ: { $checker }۔
some-words-in = اس پیک کے کچھ الفاظ اس زبان میں ہیں: { $language }، کیونکہ ریکارڈ اسی زبان میں لکھا گیا تھا۔ ان کا ترجمہ ابھی کسی نے نہیں کیا۔ ایک ترجمان انہیں آپ کے ساتھ پڑھ سکتے ہیں۔ یہاں پوچھیں: { $contact }۔
interpreter-here = ترجمان { $name } نے اسے آپ کے ساتھ پڑھنے میں مدد کی ({ $date })۔
read-through-here = { $name } نے اسے آپ کے ساتھ پڑھا ({ $date })۔
wording-not-checked = اس پیک کے طے شدہ جملے (زبان: { $language }) مسودہ ہیں۔ نام کے ساتھ کسی فرد نے انہیں جانچا نہیں ہے۔

# The ways of reading.
forms-heading = یہ اور کن شکلوں میں مل سکتا ہے
forms-intro = یہی الفاظ آپ کسی اور شکل میں بھی لے { $you ->
    [female] سکتی
    [male] سکتے
   *[other] سکتے/سکتی
  } ہیں۔ اس کے لیے یہاں کہیں: { $contact }۔
form-standard = عام چھپائی میں
form-large-print = بڑے حروف میں
form-dyslexia = ڈسلیکسیا والے پڑھنے والوں کے لیے چھپا ہوا
form-high-contrast = گہرے کنٹراسٹ میں چھپا ہوا
form-easy-read = Easy Read (آسان الفاظ) میں، تصویروں کے ساتھ
form-html = فون یا کمپیوٹر کے لیے صفحے کی شکل میں
form-epub = ای بُک کی شکل میں
form-braille = بریل میں
form-spoken = سننے کے لیے
form-language = کسی اور زبان میں
skip-to-words = الفاظ پر جائیں
part-of-contents = اس میں کیا ہے
picture-of = تصویر: { $what }
easy-heading-note = یہ Easy Read (آسان الفاظ) میں ہے۔ تصویریں یہ بتانے میں مدد کرتی ہیں کہ الفاظ کیا کہتے ہیں۔
easy-word = { $word } کا مطلب یہ ہے: { $meaning }
easy-not-yet-heading = وہ حصے جو ابھی Easy Read (آسان الفاظ) میں نہیں ہیں
easy-not-yet = { $count ->
    [one] ایک حصہ ابھی Easy Read (آسان الفاظ) میں نہیں ہے۔ ایک ورکر اس میں آپ کی مدد کریں گے۔
   *[other] { $count } حصے ابھی Easy Read (آسان الفاظ) میں نہیں ہیں۔ ایک ورکر ان میں آپ کی مدد کریں گے۔
  }
spoken-gap = یہاں کچھ چھوڑ دیا گیا ہے۔ یہ ہے: { $what }۔
spoken-picture = یہاں ایک تصویر ہے۔ اس میں یہ ہے: { $what }
spoken-table-row = قطار { $number }۔
spoken-list = فہرست، جس میں { $count ->
    [one] ایک چیز ہے۔
   *[other] { $count } چیزیں ہیں۔
  }
spoken-end = یہ اختتام ہے۔
braille-print-page = چھپا ہوا صفحہ { $page }

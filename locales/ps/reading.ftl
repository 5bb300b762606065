# Wording of languages and of the ways of reading: Pashto.
# review: draft. No named person has reviewed this wording yet.

# The languages, as they are called in this one.
language-en-GB = انګلیسي
language-cy = ویلزي
language-ar = عربي
language-ckb = کردي (سوراني)
language-ps = پښتو
language-prs = دري
language-fa = فارسي
language-ti = تیګرینیا
language-am = امهري
language-vi = ویتنامي
language-sq = الباني
language-ur = اردو
language-pa = پنجابي
language-bn = بنګالي
language-pl = پولنډي
language-ro = رومانیايي
language-pt = پرتګالي
language-uk = اوکرایني
language-so = سومالي
language-other = بله ژبه

# Words of the record in another language than the pack.
words-are-in = په دې چوکاټ کې کلمې په { $language } دي، هماغسې چې چا لیکلې دي.
words-untranslated = لا چا نه دي ژباړلې. یو ترجمان یې درسره لوستلی شي: { $contact }.
words-original = لکه څنګه چې لیکل شوي وو، په { $language }
words-translation = په { $language }
words-translated-by = ژباړونکی: { $translator }، { $date }. کتونکی: { $checker }.
some-words-in = د دې ټولګې ځینې کلمې په { $language } دي، ځکه چې دوسیه په همدې ژبه لیکل شوې وه. لا چا نه دي ژباړلې. یو ترجمان یې درسره لوستلی شي. دلته پوښتنه وکړئ: { $contact }.
interpreter-here = یو ترجمان، { $name }، له تاسو سره د دې په لوستلو کې مرسته وکړه ({ $date }).
read-through-here = { $name } دا له تاسو سره ولوست ({ $date }).
wording-not-checked = په { $language } د دې ټولګې ثابتې جملې مسوده دي. هېڅ نومول شوي کس نه دي کتلې.

# The ways of reading.
forms-heading = دا په نورو بڼو هم اخیستلی شئ
forms-intro = همدا کلمې په بله بڼه هم اخیستلی شئ. ویې غواړئ: { $contact }.
form-standard = په عادي ډول چاپ شوې
form-large-print = په لویو تورو چاپ شوې
form-dyslexia = د هغو لوستونکو لپاره چاپ شوې چې ډیسلېکسیا (د لوستلو ستونزه) لري
form-high-contrast = په تېز توپیر لرونکو رنګونو چاپ شوې
form-easy-read = په Easy Read (اسانه لوستل)، له انځورونو سره
form-html = د تلیفون یا کمپیوټر لپاره د یوې پاڼې په توګه
form-epub = د برېښنايي کتاب په توګه
form-braille = په برېل
form-spoken = د اورېدلو لپاره
form-language = په بله ژبه
skip-to-words = کلمو ته لاړ شئ
part-of-contents = دلته څه دي
picture-of = انځور: { $what }
easy-heading-note = دا په Easy Read (اسانه لوستل) کې دی. انځورونه مرسته کوي چې وښيي کلمې څه وایي.
easy-word = { $word } دا معنا لري: { $meaning }
easy-not-yet-heading = هغه برخې چې لا په Easy Read (اسانه لوستل) کې نه دي
easy-not-yet = { $count ->
    [one] یوه برخه لا په Easy Read کې نه ده. یو کارکوونکی به په هغې کې درسره مرسته وکړي.
   *[other] { $count } برخې لا په Easy Read کې نه دي. یو کارکوونکی به په هغو کې درسره مرسته وکړي.
  }
spoken-gap = دلته یو څه نه دي ویل شوي. هغه دا دي: { $what }.
spoken-picture = دلته یو انځور دی. دا ښیي: { $what }
spoken-table-row = کتار { $number }.
spoken-list = یو لېست چې { $count ->
    [one] یو شی لري.
   *[other] { $count } شیان لري.
  }
spoken-end = دا پای دی.
braille-print-page = چاپي مخ { $page }

Face-atkinson = Atkinson Hyperlegible Next
Face-andika = Andika
Face-lexend = Lexend
Face-opendyslexic = OpenDyslexic

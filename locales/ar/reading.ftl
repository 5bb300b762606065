# Wording of languages and of the ways of reading: Arabic.
# review: draft. No named person has reviewed this wording yet.

language-en-GB = الإنجليزية
language-cy = الويلزية
language-ar = العربية
language-ckb = الكردية (السورانية)
language-ps = البشتو
language-prs = الدارية
language-fa = الفارسية
language-ti = التغرينية
language-am = الأمهرية
language-vi = الفيتنامية
language-sq = الألبانية
language-ur = الأردية
language-pa = البنجابية
language-bn = البنغالية
language-pl = البولندية
language-ro = الرومانية
language-pt = البرتغالية
language-uk = الأوكرانية
language-so = الصومالية
language-other = لغة أخرى

words-are-in = الكلمات في هذا الإطار لغتها { $language }، كما كتبها شخص ما.
words-untranslated = لم يترجمها أحد بعد. يمكن أن يقرأها معك مترجم أو مترجمة: { $contact }.
words-original = كما كُتبت، لغة الكتابة: { $language }
words-translation = لغة الترجمة: { $language }
words-translated-by = الترجمة: { $translator }، { $date }. المراجعة: { $checker }.
some-words-in = بعض الكلمات في هذه الحزمة لغتها { $language }، لأن السجل كُتب بها. لم يترجمها أحد بعد. يمكن أن يقرأها معك مترجم أو مترجمة. للسؤال: { $contact }.
interpreter-here = قُرئ هذا معك بمساعدة مترجم أو مترجمة: { $name } ({ $date }).
read-through-here = قُرئ هذا معك. من قرأه معك: { $name } ({ $date }).
wording-not-checked = الجمل الثابتة في هذه الحزمة، ولغتها { $language }، مسودة. لم يراجعها شخص معروف بالاسم.

forms-heading = طرق أخرى للحصول على هذا
forms-intro = يمكنك الحصول على نفس الكلمات في شكل آخر. للطلب: { $contact }.
form-standard = مطبوعة كالمعتاد
form-large-print = بحروف كبيرة
form-dyslexia = مطبوعة لمن لديه عسر قراءة
form-high-contrast = مطبوعة بتباين قوي
form-easy-read = بأسلوب القراءة السهلة (Easy Read)، مع صور
form-html = صفحة للهاتف أو الحاسوب
form-epub = كتاب إلكتروني
form-braille = بطريقة برايل
form-spoken = للاستماع
form-language = بلغة أخرى
skip-to-words = الانتقال إلى الكلمات
part-of-contents = ماذا في هذا
picture-of = صورة: { $what }
easy-heading-note = هذا بأسلوب القراءة السهلة (Easy Read). الصور تساعد على فهم ما تقوله الكلمات.
easy-word = { $word } معناها: { $meaning }
easy-not-yet-heading = أجزاء ليست بعد بأسلوب القراءة السهلة
easy-not-yet = { $count ->
        [zero] كل الأجزاء بأسلوب القراءة السهلة.
        [one] جزء واحد ليس بعد بأسلوب القراءة السهلة. سيساعدك فيه أحد الموظفين.
        [two] جزآن ليسا بعد بأسلوب القراءة السهلة. سيساعدك فيهما أحد الموظفين.
        [few] { $count } أجزاء ليست بعد بأسلوب القراءة السهلة. سيساعدك فيها أحد الموظفين.
        [many] { $count } جزءًا ليست بعد بأسلوب القراءة السهلة. سيساعدك فيها أحد الموظفين.
       *[other] { $count } جزء ليست بعد بأسلوب القراءة السهلة. سيساعدك فيها أحد الموظفين.
    }
spoken-gap = هنا شيء غير مذكور. وهو: { $what }.
spoken-picture = هنا صورة. تظهر فيها: { $what }
spoken-table-row = الصف { $number }.
spoken-list = قائمة { $count ->
        [zero] ليس فيها شيء.
        [one] فيها شيء واحد.
        [two] فيها شيئان.
        [few] فيها { $count } أشياء.
        [many] فيها { $count } شيئًا.
       *[other] فيها { $count } شيء.
    }
spoken-end = هذه هي النهاية.
braille-print-page = الصفحة المطبوعة { $page }

Face-atkinson = Atkinson Hyperlegible Next
Face-andika = Andika
Face-lexend = Lexend
Face-opendyslexic = OpenDyslexic

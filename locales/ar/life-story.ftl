# Wording of the life story: Arabic, for a child to read.
# review: draft. No named person has reviewed this wording yet.

title-life-story = قصة { $name }
running-life-story = قصة { $name }

now-heading = أنت الآن
now-name = اسمك { $name }. اسمك الكامل { $full }.
now-age = عمرك { $age ->
        [zero] أقل من سنة
        [one] سنة واحدة
        [two] سنتان
        [few] { $age } سنوات
        [many] { $age } سنة
       *[other] { $age } من السنوات
    }.
now-home = { $you ->
        [female] أنت تعيشين مع
        [male] أنت تعيش مع
       *[other] بيتك مع
    } { $carers }. أنت هنا منذ { $from }.
now-home-named = { $you ->
        [female] أنت تعيشين في
        [male] أنت تعيش في
       *[other] بيتك في
    } { $home }. أنت هنا منذ { $from }.
now-others = من يعيش معك هنا: { $others }.
now-school = { $you ->
        [female] أنت تتعلمين في
        [male] أنت تتعلم في
       *[other] مكان تعلمك هو
    } { $school }.
now-languages = لغة كلامك مع الناس: { $languages }.
now-ethnicity = من أين عائلتك في الأصل: { $ethnicity }
now-religion = عن الدين والمعتقد: { $religion }
about-heading = { $you ->
        [female] ما تقولينه عن نفسك
        [male] ما تقوله عن نفسك
       *[other] كلامك عن نفسك
    }

people-heading = الناس في حياتك
person-is-mother = { $name } هي أمك.
person-is-father = { $name } هو أبوك.
person-is-step-parent = { $who ->
        [female] { $name } هي زوجة أحد والديك.
        [male] { $name } هو زوج أحد والديك.
       *[other] { $name }: زوج أو زوجة أحد والديك.
    }
person-is-adoptive-parent = { $who ->
        [female] { $name } هي أمك بالتبني.
        [male] { $name } هو أبوك بالتبني.
       *[other] { $name } من والديك بالتبني.
    }
person-is-brother = { $name } هو أخوك.
person-is-sister = { $name } هي أختك.
person-is-grandmother = { $name } هي جدتك.
person-is-grandfather = { $name } هو جدك.
person-is-aunt = { $name } هي عمتك أو خالتك.
person-is-uncle = { $name } هو عمك أو خالك.
person-is-cousin = { $name } من أولاد أعمامك أو عماتك أو أخوالك أو خالاتك.
person-is-relative = { $name } من أقاربك.
person-is-foster-carer = { $who ->
        [female] { $name } هي التي ترعاك في الأسرة الحاضنة.
        [male] { $name } هو الذي يرعاك في الأسرة الحاضنة.
       *[other] { $name } من الذين يرعونك في الأسرة الحاضنة.
    }
person-is-friend = { $who ->
        [female] { $name } هي صديقتك.
        [male] { $name } هو صديقك.
       *[other] { $name } من أصدقائك.
    }
person-is-neighbour = { $who ->
        [female] { $name } هي جارتك.
        [male] { $name } هو جارك.
       *[other] { $name } من جيرانك.
    }
person-is-social-worker = { $who ->
        [female] { $name } هي أخصائيتك الاجتماعية.
        [male] { $name } هو أخصائيك الاجتماعي.
       *[other] عمل { $name } معك: أخصائي اجتماعي أو أخصائية اجتماعية.
    }
person-is-advocate = { $who ->
        [female] { $name } هي المدافعة عن حقوقك.
        [male] { $name } هو المدافع عن حقوقك.
       *[other] عمل { $name } معك: الدفاع عن حقوقك.
    }
person-died = { $who ->
        [female] ماتت { $name }
        [male] مات { $name }
       *[other] وفاة { $name }
    } ({ $died }).

born-heading = عندما وُلدت
born-on = وُلدت في { $born }.
born-place = وُلدت في { $place }.
born-time = كانت الساعة { $time }.
born-weight = كان وزنك { $weight }.

why-heading = ماذا حدث، ولماذا
why-not-your-fault = لم يكن أي شيء من هذا ذنبك. الحفاظ على سلامة الأطفال هو عمل الكبار. الكبار هم الذين اتخذوا القرارات.
orders-heading = ماذا قررت المحكمة
order-made = صدر هذا الأمر من { $court }: { $order }.
order-judge = القاضي أو القاضية: { $judge }.

homes-heading = البيوت التي عشت فيها
homes-count = { $count ->
        [zero] ليس هنا أي مكان عشت أو أقمت فيه.
        [one] هذا مكان واحد عشت أو أقمت فيه.
        [two] هذان مكانان عشت أو أقمت فيهما.
        [few] هذه { $count } أماكن عشت أو أقمت فيها.
        [many] هذه { $count } مكانًا عشت أو أقمت فيها.
       *[other] هذه { $count } مكان عشت أو أقمت فيها.
    }
home-heading = { $home }
home-age = { $age ->
        [0] كنت { $you ->
        [female] طفلة رضيعة
        [male] طفلًا رضيعًا
       *[other] في سن الرضاعة
    }
        [one] كان عمرك سنة واحدة
        [two] كان عمرك سنتين
        [few] كان عمرك { $age } سنوات
        [many] كان عمرك { $age } سنة
       *[other] كان عمرك { $age } من السنوات
    } عندما جئت إلى هنا. نوع المكان: { $kind }. عشت هنا { $span }.
home-others = من كان يعيش معك هنا: { $others }.

schools-heading = مدارسك
family-time-heading = وقتك مع عائلتك وأصدقائك
family-time-now = هذه هي الخطة الآن:
family-time-then = هذه كانت الخطة ({ $span }):

achievements-heading = ما أحسنت فعله
own-words-heading = كلماتك أنت
own-words = قلت هذا وعمرك { $age ->
        [zero] أقل من سنة
        [one] سنة واحدة
        [two] سنتان
        [few] { $age } سنوات
        [many] { $age } سنة
       *[other] { $age } من السنوات
    } ({ $date }):
own-words-to = قلت هذا في كلامك مع { $to } وعمرك { $age ->
        [zero] أقل من سنة
        [one] سنة واحدة
        [two] سنتان
        [few] { $age } سنوات
        [many] { $age } سنة
       *[other] { $age } من السنوات
    } ({ $date }):

things-heading = أشياء لك
thing-returned = عاد هذا إليك ({ $on }).
thing-kept = مكان هذا الشيء: { $where }.
thing-kept-unknown = السجل لا يقول أين هذا الشيء. يمكنك سؤالنا.

next-heading = أنت، الآن وفيما بعد
next-home = { $you ->
        [female] أنت تعيشين مع
        [male] أنت تعيش مع
       *[other] بيتك مع
    } { $carers }.
next-home-named = { $you ->
        [female] أنت تعيشين في
        [male] أنت تعيش في
       *[other] بيتك في
    } { $home }.
hopes-intro = هذه هي آمالك.
hopes-none = هذه الصفحة لآمالك. يمكنك كتابتها هنا.

talk-heading = مع من يمكنك الكلام
talk-intro = قراءة هذا قد تحرك فيك مشاعر أو أسئلة. لا بأس في ذلك. يمكنك التوقف في أي وقت. يمكنك الكلام مع هؤلاء الناس.

kept-heading = المزيد في سجلك
kept-intro = في سجلك المزيد عن حياتك. هذه الأجزاء غير مذكورة هنا:
gaps-heading = لماذا حُجبت أجزاء
gaps-intro = بعض أجزاء قصتك محجوبة. لكل جزء منها رقم. هنا يمكنك قراءة السبب، ومن الذي قرر.
gap-number = الفجوة { $number }.
gap-decided = من قرر هذا، ومتى: { $decided }.
gaps-ask = يمكنك سؤالنا لننظر في فجوة من جديد. { $you ->
        [female] قولي لنا رقمها. اسألي هنا
        [male] قل لنا رقمها. اسأل هنا
       *[other] نحتاج إلى رقمها. السؤال هنا
    }: { $contact }.

made-heading = كيف أُعدت هذه القصة
made-for = هذه القصة من إعداد { $council }، في { $date }. وهي مأخوذة مما هو مكتوب في سجلك.
made-approved = جاءت الموافقة على أن تكون القصة لك من { $approver }، { $role }.
made-more = هل هنا شيء خطأ أو ناقص؟ { $you ->
        [female] قولي لنا
        [male] قل لنا
       *[other] يمكنك إخبارنا
    }، وسننظر في الأمر: { $contact }. يمكنك طلب قصة أطول عندما { $you ->
        [female] تكبرين
        [male] تكبر
       *[other] يزيد عمرك
    }.
now-home-staff = من يعتني بك هنا: { $carers }.
person-full = الاسم الكامل لهذا الشخص ({ $name }): { $full }.
person-carers-family = { $name } من عائلة اعتنت بك.
person-carer-then = { $who ->
        [female] { $name } اعتنت بك.
        [male] { $name } اعتنى بك.
       *[other] { $name } من الذين اعتنوا بك.
    }
home-age-now = { $age ->
        [0] كنت { $you ->
        [female] طفلة رضيعة
        [male] طفلًا رضيعًا
       *[other] في سن الرضاعة
    }
        [one] كان عمرك سنة واحدة
        [two] كان عمرك سنتين
        [few] كان عمرك { $age } سنوات
        [many] كان عمرك { $age } سنة
       *[other] كان عمرك { $age } من السنوات
    } عندما جئت إلى هنا. نوع المكان: { $kind }. أنت هنا { $span }.

# Sections, pictures and pages to fill in.
first-home-heading = بيتك
first-then-heading = من قبل: { $home }
first-school-heading = أين { $you ->
        [female] تتعلمين
        [male] تتعلم
       *[other] مكان تعلمك
    }
first-family-time-heading = العائلة والأصدقاء
photos-heading = صور
photos-held-heading = صور أخرى
photos-held = { $count ->
        [zero] لا توجد صور أخرى غير معروضة هنا.
        [one] هناك صورة أخرى غير معروضة هنا. يمكنك سؤالنا عنها.
        [two] هناك صورتان أخريان غير معروضتين هنا. يمكنك سؤالنا عنهما.
        [few] هناك { $count } صور أخرى غير معروضة هنا. يمكنك سؤالنا عنها.
        [many] هناك { $count } صورة أخرى غير معروضة هنا. يمكنك سؤالنا عنها.
       *[other] هناك { $count } صورة أخرى غير معروضة هنا. يمكنك سؤالنا عنها.
    }
tree-heading = عائلتك
tree-intro = هؤلاء ناس من عائلتك مذكورون في سجلك. الانتقال إلى بيت آخر لا يغير من هم. الأكبر سنًا في الأعلى.
tree-me = هنا أنت.
tree-died = الوفاة: { $on }
tree-parent = من أولاد { $name }: { $others }.
tree-partner = حياة مشتركة بين شريكين، الآن أو في الماضي: { $name } مع { $others }.
why-safe = كل طفل يحتاج إلى بيت فيه أمان ورعاية. على الكبار أن يتأكدوا من ذلك.
why-more-later = هناك المزيد مما يمكن حكايته. يمكنك السؤال عنه الآن. يمكنك طلب قصة أطول عندما { $you ->
        [female] تكبرين
        [male] تكبر
       *[other] يزيد عمرك
    }.
statuses-heading = ماذا قال القانون، ومتى
decisions-heading-story = قرارات كبيرة عنك
decisions-intro-story = هذه قرارات كبيرة عن حياتك. يمكنك قراءة من اتخذها، ولماذا، وماذا أردت أنت. إذا كان شيء ناقصًا يمكنك سؤالنا.
decided-by = من قرر هذا: { $by }.
decided-because = لماذا:
decided-you-wanted = ماذا أردت أنت:
seasons-heading = بيوتك عبر الزمن
seasons-intro = هذا يبين كم عشت في كل مكان، من { $from } إلى { $to }.
seasons-where = البيت
seasons-when = متى
seasons-how-long = كم المدة
seasons-line = من { $from } إلى { $to }
season-family = عائلتك
season-now = { $length } حتى الآن
schools-name = المدرسة
home-area = المكان في { $area }.
home-area-then = كان المكان في { $area }.
home-came = كيف جئت للعيش هنا.
home-letter = رسالة إليك من { $carers }:
at-age = عندما { $age ->
        [0] كنت { $you ->
        [female] طفلة رضيعة
        [male] طفلًا رضيعًا
       *[other] في سن الرضاعة
    }
        [one] كان عمرك سنة واحدة
        [two] كان عمرك سنتين
        [few] كان عمرك { $age } سنوات
        [many] كان عمرك { $age } سنة
       *[other] كان عمرك { $age } من السنوات
    }:
health-heading = صحتك
health-intro = هذا ما يقوله السجل عن صحتك.
documents-heading = أوراق عنك
documents-intro = هذه الأوراق في سجلك. يمكنك طلب رؤيتها.
made-whole-record = يمكنك طلب رؤية سجلك في أي وقت. هذا حقك، وهو مجاني: { $contact }. القانون يسمح لنا بحجب بعض الأجزاء.
made-elsewhere = قد تكون عند هؤلاء سجلات عنك أيضًا. يمكنك سؤال كل منهم:
made-grown-up = للكبار: هذا الكتاب من إعداد { $council }، في { $date }، من سجل { $child ->
        [female] الطفلة
        [male] الطفل
       *[other] الطفل أو الطفلة
    }. إذا كان شيء خطأ أو ناقصًا فنرجو إخبارنا: { $contact }.
fill-heading = صفحات لك
fill-intro = يمكنك الكتابة هنا، أو الطلب من شخص أن يكتب بدلًا منك.
fill-remember = ما أتذكره:
fill-proud = ما أفتخر به:
fill-ask = ما أريد أن أسأل عنه:
fill-draw-heading = مكان للرسم
fill-draw = { $you ->
        [female] ارسمي بيتك، أو شخصًا تحبينه، أو أي شيء تريدينه
        [male] ارسم بيتك، أو شخصًا تحبه، أو أي شيء تريده
       *[other] يمكنك رسم بيتك، أو شخص عزيز عليك، أو أي شيء يعجبك
    }.

# The later life letter.
title-life-story-later-life-letter = رسالة إلى { $name }
running-life-story-later-life-letter = رسالة إلى { $name }
later-heading = رسالة لك
later-dear = { $you ->
        [female] عزيزتي
        [male] عزيزي
       *[other] مرحبًا
    } { $name }،
later-born-heading = عندما وُلدت
later-people-heading = الناس في حياتك
later-why-heading = ماذا حدث
later-parents-heading = ما تمناه والداك وما قالاه
later-order = في { $made } صدر هذا الأمر من { $court }: { $order }.
later-more-heading = كيف يمكنك معرفة المزيد
later-more = في سجلك المزيد. من حقك طلبه في أي عمر، وهو مجاني: { $contact }. القانون يسمح لنا بحجب بعض الأجزاء. { $you ->
        [female] لا يلزمك أن تقرئيه وحدك
        [male] لا يلزمك أن تقرأه وحدك
       *[other] لا يلزم أن تكون قراءته دون أحد معك
    }. يمكنك الكلام مع هؤلاء الناس:

# The worker's edition with its sources.
title-life-story-sources = مصادر قصة { $name }
running-life-story-sources = مصادر قصة حياة. للموظف المسؤول
sources-questions-heading = ما ينقص السجل لهذه القصة
sources-questions-intro = لا شيء مختلق في قصة { $name }، ولذلك ما لم يُسجل فهو ناقص. هذه أسئلة تُطرح، ومن يمكن أن تُطرح عليهم:
sources-questions-none = في السجل شيء لكل جزء من القصة.
sources-heading = كل جملة مع مصدرها
sources-intro = هذا كتاب العمر { $band }. الكلمات الثابتة في الكتاب التي لا تذكر شيئًا من السجل غير واردة هنا.
sources-sentence = ماذا يقول الكتاب
sources-entry = البند أو الجزء
sources-kind = ما نوعه، وبقلم من
sources-by = { $kind }، بقلم { $author }
sources-by-nobody = { $kind }، لم يُسجل الكاتب
genogram-heading = مخطط العائلة
genogram-key = الدائرة امرأة أو بنت. المربع رجل أو ولد. المعين: غير مسجل. الخط السميك: { $child ->
        [female] الطفلة
        [male] الطفل
       *[other] الطفل أو الطفلة
    }. الصليب: وفاة الشخص. الصفوف هي الأجيال، والأكبر سنًا في الأعلى.
genogram-who = الشخص
genogram-relationship = الصلة مع { $child ->
        [female] الطفلة
        [male] الطفل
       *[other] الطفل أو الطفلة
    }
genogram-symbol = الرمز
symbol-circle = دائرة
symbol-circle-died = دائرة عليها صليب
symbol-square = مربع
symbol-square-died = مربع عليه صليب
symbol-diamond = معين
symbol-diamond-died = معين عليه صليب
ask-a-home = هذا البيت
ask-birth-story = ماذا يُعرف عن الولادة، ومن اختار الاسم؟ يُسأل الوالدان والأجداد.
ask-birth-facts = في أي ساعة كانت الولادة، وأين، وكم كان الوزن؟ يُسأل الوالدان أو المستشفى.
ask-why = لماذا لم يكن ممكنًا بقاء { $child ->
        [female] الطفلة
        [male] الطفل
       *[other] الطفل أو الطفلة
    } مع العائلة؟ يُتفق على الكلمات مع الوالدين حيث يكون ذلك آمنًا.
ask-why-young = كيف يُحكى هذا لطفل في الرابعة؟ يُكتب مع from_age: 3.
ask-about-me = ماذا { $child ->
        [female] تقول الطفلة عن نفسها
        [male] يقول الطفل عن نفسه
       *[other] يقول الطفل عن نفسه أو الطفلة عن نفسها
    } الآن؟
ask-hopes = ما هي آمال { $child ->
        [female] الطفلة
        [male] الطفل
       *[other] الطفل أو الطفلة
    }؟
ask-ethnicity = كيف { $child ->
        [female] تصف الطفلة أصل عائلتها
        [male] يصف الطفل أصل عائلته
       *[other] يكون وصف الطفل أو الطفلة لأصل العائلة
    }؟
ask-religion = ما هو معتقد { $child ->
        [female] الطفلة
        [male] الطفل
       *[other] الطفل أو الطفلة
    } أو العائلة؟
ask-own-words = ماذا { $child ->
        [female] قالت الطفلة أو رسمت أو كتبت
        [male] قال الطفل أو رسم أو كتب
       *[other] قال أو رسم أو كتب الطفل أو الطفلة
    } مما ينبغي حفظه؟
ask-achievements = ما الذي { $child ->
        [female] تجيده الطفلة، وبماذا افتخرت
        [male] يجيده الطفل، وبماذا افتخر
       *[other] يجيده الطفل أو الطفلة، وما الذي كان موضع فخر
    }؟
ask-photos = ما هي الصور الموجودة؟ تُسأل العائلة ومقدمو الرعاية والمدارس.
ask-family-time = { $child ->
        [female] من ترى الطفلة
        [male] من يرى الطفل
       *[other] من يرى الطفل أو الطفلة
    }، وكم مرة؟
ask-life-letter = من عرف { $child ->
        [female] الطفلة
        [male] الطفل
       *[other] الطفل أو الطفلة
    } ويستطيع كتابة رسالة لوقت لاحق من الحياة؟
ask-portrait = كيف شخصية { $name }؟ يُطرح السؤال على الشخص نفسه، أو على من يعرفه.
ask-home-story = كيف كان العيش مع { $name }؟
ask-home-memory = ما هي الذكرى الموجودة عن { $name }؟
ask-home-letter = هل يمكن أن تأتي رسالة من { $name }؟
ask-home-why-started = لماذا { $child ->
        [female] جاءت الطفلة
        [male] جاء الطفل
       *[other] جاء الطفل أو الطفلة
    } إلى { $name }؟
ask-home-why-ended = لماذا انتهى العيش مع { $name }؟
ask-between = أين { $child ->
        [female] عاشت الطفلة
        [male] عاش الطفل
       *[other] عاش الطفل أو الطفلة
    } { $name }؟
ask-school-story = كيف كانت الحال في { $name }؟
ask-photo-unknown = من في الصورة التي لا تذكر ذلك؟ يُبحث عن الجواب، أو يُذكر أنه لا أحد فيها.
ask-photo-permission = هل يجوز أن { $child ->
        [female] تحصل الطفلة
        [male] يحصل الطفل
       *[other] يحصل الطفل أو الطفلة
    } على الصورة التي فيها شخص كبير؟ يُسأل هذا الشخص ويُكتب متى وافق.
ask-photo-child = في إحدى الصور طفل آخر أو طفلة أخرى. يُغطى الوجه قبل أن { $child ->
        [female] تحصل الطفلة
        [male] يحصل الطفل
       *[other] يحصل الطفل أو الطفلة
    } على الصورة.
person-named = { $name }: { $relationship }.
grown-up-heading = للكبار
later-parts-heading = ما أريد أن أقوله لك

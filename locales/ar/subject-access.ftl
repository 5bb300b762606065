# Wording of the subject-access pack: Arabic.
# review: draft. No named person has reviewed this wording yet.

title-subject-access = سجل { $name }
running-subject-access = سجلك

kind-fact = واقعة
kind-opinion = رأي
kind-assessment = تقييم
kind-judgement = حكم
kind-decision = قرار
told-by = نقلًا عن
first-hand = مشاهدة مباشرة
second-hand = منقول عن غيره
written-by = بقلم
see-entry = البند { $number }
see-entry-unknown = بند ليس في هذه الحزمة
timeline-home = انتقلت للعيش مع:
timeline-school = بدأت في:
timeline-status = أصبح وضعك القانوني:
timeline-order = أصدرت محكمة هذا الأمر:
timeline-decision = تقرر:

# The labels of fields.
field-reviews = أُعيد النظر فيه
field-names = الاسم
field-called = الاسم المستعمل
field-born = تاريخ الولادة
field-birth = الولادة
field-identifiers = الرقم
field-ethnicity = الأصل العرقي
field-religion = الدين
field-communication = طريقة التواصل
field-opened = فُتح السجل
field-closed = أُغلق السجل
field-adopted = التبني
field-about_me = عني
field-hopes = الآمال
field-why = لماذا
field-full = الاسم الكامل
field-used = أي اسم
field-evidence = ما الذي يبينه
field-from = من تاريخ
field-to = حتى تاريخ
field-place = المكان
field-time = الوقت
field-weight = الوزن
field-story = كيف كان الأمر
field-kind = النوع
field-value = الرقم
field-language = اللغة
field-languages = اللغات
field-methods = طرق التواصل
field-interpreter = الحاجة إلى مترجم
field-support = ما الذي يساعد
field-aliases = أسماء أخرى
field-relationship = صلة الشخص بك
field-standing = الدور في هذا السجل
field-role = العمل
field-agency = جهة العمل
field-close = صلة قوية بك بشكل خاص
field-known_to_child = ما كتبناه عن معرفتك بهذا الشخص
field-living = على قيد الحياة
field-died = تاريخ الوفاة
field-notice_given = جرى إبلاغ الشخص بأن كلامه يُحفظ
field-contact = كيف يمكن الوصول إلى الشخص
field-portrait = عن الشخص
field-who = الشخص
field-area = المنطقة
field-address = العنوان
field-basis = لماذا، وعلى أي أساس
field-carers = من قدم الرعاية
field-household = من كان يعيش هناك أيضًا
field-name = الاسم
field-provider = الجهة التي وفرته
field-why_started = لماذا بدأ
field-why_ended = لماذا انتهى
field-memory = ذكرى
field-status = كيف جرى الأمر
field-order = الأمر
field-court = المحكمة
field-made = صدر في
field-expires = ينتهي في
field-number = الرقم
field-judge = من حكم فيه
field-meaning = ماذا يعني
field-document = نوع الوثيقة
field-date = التاريخ
field-recorded = كُتب في
field-by = بقلم
field-text = ما كُتب
field-matter = عن
field-practitioner = العامل الصحي
field-with = مع
field-how = كم مرة وكيف
field-venue = أين
field-supervised = كان أحد الموظفين هناك للمساعدة
field-decided_by = من قرر
field-plan = الخطة
field-outcomes = النتيجة
field-contingency = إذا لم تنجح الخطة
field-title = العنوان
field-tasks = المهمة
field-progress = التقدم
field-task = المهمة
field-due = آخر موعد
field-done = تم في
field-state = كيف يسير الأمر
field-review = المراجعة
field-chaired_by = من أدار الاجتماع
field-present = من حضر
field-child_took_part = كيف كانت مشاركتك
field-discussion = ما دار الحديث عنه
field-recommendations = التوصية
field-recommendation = التوصية
field-outcome = النتيجة
field-what = ماذا
field-options = الخيار
field-child_view = ما أردته أنت
field-serves = جزء من
field-option = الخيار
field-preferred_by = من فضله
field-chosen = تم اختياره
field-reason = السبب
field-statutory = زيارة يطلبها القانون
field-purpose = لأي غرض
field-interpreter_used = ساعد مترجم
field-seen = تمت رؤيتك
field-seen_alone = تمت رؤيتك على انفراد
field-not_seen_reason = لماذا لم تتم رؤيتك
field-info_given = ما أخبر به الموظف
field-info_received = ما أُخبر به الموظف
field-narrative = ما دار الحديث عنه
field-child_views = رأيك وما أردته
field-views_method = كيف عُرف رأيك
field-carer_views = رأي الوالدين أو مقدمي الرعاية
field-changes = ما كان قد تغير
field-relationship_note = كيف كانت علاقتك مع الموظف
field-analysis = ما استنتجه الموظف
field-required_actions = ما كان يجب عمله
field-signed = وُقع في
field-read_with_child = قُرئ معك في
field-channel = كيف
field-told_by = نقلًا عن
field-subject = عن
field-actions = ما اتُفق عليه
field-achievement = الإنجاز
field-said_to = قيل إلى
field-words = كلماتك
field-signed_off_by = من اعتمده
field-life_for_child = كيف كانت الحياة لك
field-engagement_child = كيف كانت مشاركتك
field-engagement_family = كيف كانت مشاركة عائلتك
field-new_concerns = قلق جديد
field-no_new_concerns = لم يكن هناك قلق جديد
field-review_reflection = عن المراجعة الأخيرة
field-next_three_months = الأشهر الثلاثة القادمة
field-shared_on = تم إطلاع الآخرين عليه في
field-pages = عدد الصفحات
field-volume = المجلد الورقي
field-alt = ما تُظهره الصورة
field-shows = من فيها
field-thing = الشيء
field-kept_at = أين هو
field-held_since = محفوظ منذ
field-returned = أُعيد في
field-missing = مفقود
field-search = ما تم عمله للعثور عليه
field-function = ماذا كان عملهم
field-item = البند المقيد
field-because = على ماذا يقوم
field-adviser = المدير الذي قدم المشورة
field-advised = تاريخ المشورة
field-placed_by = من قيده
field-placed = قُيد في
field-on = التاريخ
field-consulted = ما قاله الكاتب
field-shared = ما تم إطلاع الآخرين عليه
field-consent = الموافقة
field-entry = البند
field-steps = ما تم عمله
field-told_on = تاريخ الإبلاغ
field-movement = ماذا حدث
field-approved_by = من وافق عليه
field-due_back = موعد الإعادة
field-told = من تم إبلاغه
field-ended = عاد أو وصل في
field-confirmed_by = من أكد ذلك

# The kinds of entries.
entry-placements = البيت
entry-legal_statuses = الوضع القانوني
entry-orders = أمر محكمة
entry-schools = المدرسة
entry-education = التعليم
entry-health = الصحة
entry-family_time = وقت مع العائلة أو الأصدقاء
entry-plans = خطة
entry-reviews = اجتماع مراجعة
entry-decisions = قرار
entry-visits = زيارة
entry-contacts = مكالمة أو رسالة أو اجتماع
entry-events = حدث
entry-achievements = إنجاز
entry-own_words = كلماتك أنت
entry-summaries = ملخص بقلم الموظف المسؤول عنك
entry-documents = وثيقة
entry-photos = صورة
entry-corrections = طلب تصحيح شيء
entry-movements = أين ذهب السجل
entry-restrictions = تقييد
entry-any = بند
entry-belongings = شيء لك
entry-households = من عاش في بيت العائلة
entry-parental_responsibility = المسؤولية الوالدية
entry-volumes = مجلد ورقي
entry-providers = جهة عملت نيابة عنا
entry-sharing = من اطلع على سجلك

# The letter and the parts around the entries.
letter-heading = رسالة
letter-dear = تحية طيبة إلى { $recipient }،
letter-dear-nobody = تحية طيبة لمن يقرأ هذا،
letter-asked = طلبت الاطلاع على سجلك في { $asked }. وها هو السجل.
letter-asked-undated = طلبت الاطلاع على سجلك. وها هو السجل.
letter-found = { $entries ->
        [zero] لم نجد أي بند
        [one] وجدنا بندًا واحدًا
        [two] وجدنا بندين
        [few] وجدنا { $entries } بنود
        [many] وجدنا { $entries } بندًا
       *[other] وجدنا { $entries } بند
    }. الفترة التي تغطيها البنود: { $covers }.
letter-gaps = { $gaps ->
        [zero] لا شيء محجوب.
        [one] جزء واحد محجوب. له رقم، والقائمة قرب النهاية تبين السبب، وكيف يمكنك السؤال من جديد.
        [two] جزآن محجوبان. لكل منهما رقم، والقائمة قرب النهاية تبين السبب، وكيف يمكنك السؤال من جديد.
        [few] هناك { $gaps } أجزاء محجوبة. لكل منها رقم، والقائمة قرب النهاية تبين السبب، وكيف يمكنك السؤال من جديد.
        [many] هناك { $gaps } جزءًا محجوبًا. لكل منها رقم، والقائمة قرب النهاية تبين السبب، وكيف يمكنك السؤال من جديد.
       *[other] هناك { $gaps } جزء محجوب. لكل منها رقم، والقائمة قرب النهاية تبين السبب، وكيف يمكنك السؤال من جديد.
    }
letter-no-gaps = لا شيء محجوب.
letter-waiting = { $count ->
        [zero] لم نعد نسأل أحدًا عن أي منها.
        [one] عن واحد منها ما زلنا نسأل شخصًا ما، وسنكتب إليك عن ذلك.
        [two] عن اثنين منها ما زلنا نسأل شخصًا ما، وسنكتب إليك عن ذلك.
        [few] عن { $count } منها ما زلنا نسأل شخصًا ما، وسنكتب إليك عن ذلك.
        [many] عن { $count } منها ما زلنا نسأل شخصًا ما، وسنكتب إليك عن ذلك.
       *[other] عن { $count } منها ما زلنا نسأل شخصًا ما، وسنكتب إليك عن ذلك.
    }
letter-searched = بحثنا هنا:
letter-missing = { $count ->
        [zero] لا يوجد مجلد ورقي مفقود.
        [one] لم يُعثر على مجلد ورقي واحد. الجزء «ما هو مفقود» يذكر ما فعلناه للعثور عليه.
        [two] لم يُعثر على مجلدين ورقيين. الجزء «ما هو مفقود» يذكر ما فعلناه للعثور عليهما.
        [few] لم يُعثر على { $count } مجلدات ورقية. الجزء «ما هو مفقود» يذكر ما فعلناه للعثور عليها.
        [many] لم يُعثر على { $count } مجلدًا ورقيًا. الجزء «ما هو مفقود» يذكر ما فعلناه للعثور عليها.
       *[other] لم يُعثر على { $count } مجلد ورقي. الجزء «ما هو مفقود» يذكر ما فعلناه للعثور عليها.
    }
letter-help = إذا أردت أن يقرأه معك شخص ما، أو أردت الحصول عليه في شكل آخر، فنرجو إخبارنا: { $contact }.

before-heading = قبل القراءة
before-feel = السجل يكتبه موظفون، عن أوقات صعبة. قد يحرك فيك مشاعر قوية. قد لا يكون كما في ذاكرتك. بعض الكلمات من زمنها وقد تؤلم.
before-stop = يمكنك التوقف في أي وقت. { $you ->
        [female] لا يلزمك أن تقرئي وحدك
        [male] لا يلزمك أن تقرأ وحدك
       *[other] لا يلزم أن تكون القراءة دون أحد معك
    }. هؤلاء الناس يمكنهم دعمك:

how-heading = كيف يُقرأ هذا
how-order = البنود مرتبة حسب التاريخ، والأقدم أولًا. لكل بند رقم. الكلمات بين القوسين تبين لك نوع الكلام ومن أين جاء.
how-fact = واقعة:
how-fact-means = ما حدث أو شوهد.
how-opinion = رأي:
how-opinion-means = ما ظنه شخص أو شعر به.
how-assessment = تقييم:
how-assessment-means = ما استنتجه موظف من ذلك.
how-judgement = حكم:
how-judgement-means = خلاصة جرى الوصول إليها.
how-decision = قرار:
how-decision-means = ما تقرر.
how-first-hand = مشاهدة مباشرة:
how-first-hand-means = الكاتب رأى ذلك أو سمعه بنفسه. وإذا أخبره به شخص آخر، فهو مذكور.
how-gaps = حيث حُجب شيء تبين ذلك كلمات بين قوسين مربعين، مع رقم: فجوة 1، فجوة 2. الشخص نفسه له دائمًا نفس الحرف. وقائمة الفجوات تذكر السبب.
how-old-words = الكلمات هي التي كُتبت في ذلك الوقت. لم نغيرها.
kinds-heading = ماذا في سجلك
kinds-what = نوع البند
kinds-how-many = كم العدد

about-heading-access = عنك
people-heading-access = الناس في سجلك
people-intro = هؤلاء هم كل من يذكرهم السجل، وما كانت صلتهم بك.
households-heading = من عاش في بيت عائلتك
responsibility-heading = من كانت له المسؤولية الوالدية
responsibility-means = المسؤولية الوالدية هي الحق والواجب في القانون لاتخاذ القرارات الكبيرة لطفل.
timeline-heading = خطك الزمني
timeline-entry = البند { $entry }
entries-heading = سجلك، بندًا بندًا
entries-intro = البند الأقدم هو الأول. البنود التي ليس لها تاريخ مسجل في البداية، والبند الذي لا تُعرف إلا سنته في بداية سنته.
entry-title = { $number }. { $what }، { $date }
entry-nothing-more = لم يُسجل شيء آخر.

gaps-heading-access = قائمة الفجوات
gaps-intro-access = لكل فجوة في هذه الحزمة رقم. هنا يُذكر ما هو محجوب، ولماذا، ومن قرر ذلك ومتى.
gaps-number = الفجوة
gaps-what = ما هو محجوب
gaps-why = لماذا
gaps-when = من قرر
gaps-again = يمكنك الطلب منا أن ننظر من جديد في أي فجوة. نرجو ذكر رقم الفجوة، مثل الفجوة 1: { $contact }. سينظر فيها شخص لم يتخذ القرار في المرة الأولى.
gaps-none = لا شيء محجوب من هذه الحزمة.

words-heading = كلمات واختصارات
words-intro = يستخدم الموظفون اختصارات. هذه موجودة في سجلك:
words-word = الاختصار
words-means = ماذا يعني
things-heading-access = أشياء لك محفوظة عندنا
things-none = لم تُسجل أشياء لك.
sharing-heading = من اطلع على سجلك
releases-intro = الحزم المأخوذة من سجلك ذهبت إلى:
sharing-none = لم يُسجل أن أحدًا من الخارج اطلع على سجلك.

rights-heading = حقوقك
right-correct = تصحيح الخطأ.
right-correct-how = إذا كان شيء خطأ، فنرجو إخبارنا: { $contact }. علينا أن نجيب خلال شهر واحد.
right-add = إضافة رأيك.
right-add-how = يمكنك كتابة روايتك عن أي بند. وتُحفظ مع السجل.
right-again = السؤال من جديد عن فجوة.
right-again-how = نرجو ذكر رقم الفجوة: { $contact }.
right-complain = تقديم شكوى إلينا.
right-complain-how = { $complaints }
right-regulator = اللجوء إلى الجهة الرقابية.
right-regulator-how = { $regulator }
right-court = اللجوء إلى المحكمة.
right-court-how = يمكنك الطلب من محكمة أن تأمرنا باتباع قانون حماية البيانات.
rights-purposes = لماذا نحتفظ بهذا السجل: { $purposes }
rights-retention = كم نحتفظ به: { $retention }
rights-more = ويمكنك أيضًا الطلب منا أن نحد من استخدامه، أو الاعتراض على طريقة استخدامه.

elsewhere-heading = أماكن أخرى قد تكون عندها سجلات عنك
elsewhere-intro = هذه الجهات عملت نيابة عنا وقد تكون عندها سجلات خاصة بها:
elsewhere-others = المدارس والخدمة الصحية (NHS) والمحاكم، ووكالة التبني إن كان هناك تبنٍّ لك، تحتفظ أيضًا بسجلات. يمكنك سؤال كل منها.
missing-heading = ما هو مفقود، وما فعلناه للعثور عليه
volumes-intro = السجل الورقي فيه هذه المجلدات:
volume = المجلد { $number }، { $span }.
missing-intro = هذه المجلدات لم يُعثر عليها:
missing-no-search = لم يُسجل ما تم عمله للعثور عليه.
missing-none = لا يوجد مجلد مسجل على أنه مفقود.
entry-title-with = { $number }. { $what }، { $date }: { $title }
entry-corrected = طُلب تصحيح هذا، منك أو من شخص نيابة عنك. للمزيد: البند { $entry }.
field-writing = عن الكتابة
field-asked_by = من طلب
field-legal_statuses-status = الوضع القانوني
field-restrictions-reviews = أُعيد النظر فيه
field-visits-date = التاريخ

# Where somebody else reads, such as a parent who asked: the same without "you".
running-subject-access-other = سجل { $name }
timeline-home-other = الانتقال للعيش مع:
timeline-school-other = البدء في:
timeline-status-other = أصبح الوضع القانوني:
field-relationship-other = الصلة مع { $child ->
        [female] الطفلة
        [male] الطفل
       *[other] الطفل أو الطفلة
    }
field-close-other = صلة قوية بشكل خاص مع { $child ->
        [female] الطفلة
        [male] الطفل
       *[other] الطفل أو الطفلة
    }
field-known_to_child-other = ما كُتب عن معرفة { $child ->
        [female] الطفلة
        [male] الطفل
       *[other] الطفل أو الطفلة
    } بهذا الشخص
field-child_took_part-other = كيف كانت مشاركة { $child ->
        [female] الطفلة
        [male] الطفل
       *[other] الطفل أو الطفلة
    }
field-child_view-other = { $child ->
        [female] ما أرادته الطفلة
        [male] ما أراده الطفل
       *[other] ما أراده الطفل أو الطفلة
    }
field-seen-other = تمت رؤية { $child ->
        [female] الطفلة
        [male] الطفل
       *[other] الطفل أو الطفلة
    }
field-seen_alone-other = تمت رؤية { $child ->
        [female] الطفلة
        [male] الطفل
       *[other] الطفل أو الطفلة
    } على انفراد
field-not_seen_reason-other = لماذا لم تتم رؤية { $child ->
        [female] الطفلة
        [male] الطفل
       *[other] الطفل أو الطفلة
    }
field-child_views-other = آراء ورغبات { $child ->
        [female] الطفلة
        [male] الطفل
       *[other] الطفل أو الطفلة
    }
field-views_method-other = كيف عُرف رأي { $child ->
        [female] الطفلة
        [male] الطفل
       *[other] الطفل أو الطفلة
    }
field-relationship_note-other = كيف كانت العلاقة بين { $child ->
        [female] الطفلة
        [male] الطفل
       *[other] الطفل أو الطفلة
    } والموظف
field-read_with_child-other = قُرئ مع { $child ->
        [female] الطفلة
        [male] الطفل
       *[other] الطفل أو الطفلة
    } في
field-words-other = كلمات { $child ->
        [female] الطفلة
        [male] الطفل
       *[other] الطفل أو الطفلة
    }
field-life_for_child-other = كيف كانت حياة { $child ->
        [female] الطفلة
        [male] الطفل
       *[other] الطفل أو الطفلة
    }
field-engagement_child-other = كيف كانت مشاركة { $child ->
        [female] الطفلة
        [male] الطفل
       *[other] الطفل أو الطفلة
    }
field-engagement_family-other = كيف كانت مشاركة العائلة
entry-own_words-other = كلمات { $child ->
        [female] الطفلة
        [male] الطفل
       *[other] الطفل أو الطفلة
    }
entry-summaries-other = ملخص بقلم الموظف
letter-asked-other = طلبت الاطلاع على سجل { $name } في { $asked }. وها هو السجل.
letter-asked-undated-other = طلبت الاطلاع على سجل { $name }. وها هو السجل.
kinds-heading-other = ماذا في السجل
about-heading-access-other = عن { $child ->
        [female] الطفلة
        [male] الطفل
       *[other] الطفل أو الطفلة
    }
people-heading-access-other = الناس في السجل
people-intro-other = هؤلاء هم كل من يذكرهم السجل.
households-heading-other = من عاش في بيت العائلة
timeline-heading-other = الخط الزمني لحياة { $child ->
        [female] الطفلة
        [male] الطفل
       *[other] الطفل أو الطفلة
    }
entries-heading-other = السجل، بندًا بندًا
words-intro-other = يستخدم الموظفون اختصارات. هذه موجودة في السجل:
things-heading-access-other = أشياء محفوظة عندنا من ممتلكات { $child ->
        [female] الطفلة
        [male] الطفل
       *[other] الطفل أو الطفلة
    }
things-none-other = لم تُسجل أشياء من ممتلكات { $child ->
        [female] الطفلة
        [male] الطفل
       *[other] الطفل أو الطفلة
    }.
sharing-heading-other = من اطلع على السجل
releases-intro-other = الحزم المأخوذة من السجل ذهبت إلى:
sharing-none-other = لم يُسجل أن أحدًا من الخارج اطلع على السجل.
elsewhere-heading-other = أماكن أخرى قد تكون عندها سجلات عن { $child ->
        [female] الطفلة
        [male] الطفل
       *[other] الطفل أو الطفلة
    }
elsewhere-others-other = المدارس والخدمة الصحية (NHS) والمحاكم تحتفظ أيضًا بسجلات. يمكنك سؤال كل منها.
entry-corrected-other = طلب شخص تصحيح هذا. للمزيد: البند { $entry }.
entry-belongings-other = شيء من ممتلكات { $child ->
        [female] الطفلة
        [male] الطفل
       *[other] الطفل أو الطفلة
    }
entry-sharing-other = من اطلع على السجل
field-any = جزء من هذا البند

# The parts around the entries.
before-peers = الناس الذين كانوا هم أنفسهم في الرعاية يمكنهم المساعدة أيضًا:
before-together = يمكنك الطلب منا أن نقرأه معك، وجهًا لوجه أو بالهاتف، مرة واحدة أو جزءًا بعد جزء.
how-then = في ذلك الوقت والآن:
how-then-means = إذا استمر شيء لبعض الوقت، نذكر هل كان كذلك في ذلك الوقت أم هو كذلك الآن.
short-heading = قصتك باختصار
short-intro = هذا مأخوذ من سجلك. بعد كل جملة تُذكر الصفحة التي جاءت منها. في أوله نذكر لماذا أصبح المجلس المحلي جزءًا من حياتك، وقد تكون قراءة ذلك صعبة. يمكنك البدء بالخط الزمني أو بأي جزء، والتوقف في أي وقت.
short-born = { $date } وُلدت.
short-opened = { $date } فتح المجلس المحلي هذا السجل.
short-home = { $date }، وعمرك { $age ->
        [zero] أقل من سنة
        [one] سنة واحدة
        [two] سنتان
        [few] { $age } سنوات
        [many] { $age } سنة
       *[other] { $age } من السنوات
    }، انتقلت للعيش مع { $home }. نوع المكان: { $kind }. مدة عيشك هناك: { $length }.
short-home-now = { $date }، وعمرك { $age ->
        [zero] أقل من سنة
        [one] سنة واحدة
        [two] سنتان
        [few] { $age } سنوات
        [many] { $age } سنة
       *[other] { $age } من السنوات
    }، انتقلت للعيش مع { $home }. نوع المكان: { $kind }. لم تُسجل نهاية لذلك.
short-school = { $date } بدأت في { $school }.
short-order = { $date } صدر هذا الأمر من { $court }: { $order }.
short-status-child-in-need = { $date } اعتبرك المجلس المحلي { $you ->
        [female] طفلة بحاجة
        [male] طفلًا بحاجة
       *[other] من الأطفال الذين هم بحاجة
    } إلى مساعدة. عندئذ يطلب القانون منه أن يساعد.
short-status-child-protection = { $date } كانت هناك خطة لحمايتك من الأذى.
short-status-section-20 = { $date } كنت في رعاية المجلس المحلي، ووافق والداك.
short-status-police-protection = { $date } حافظت الشرطة على سلامتك.
short-status-emergency-protection-order = { $date } قالت محكمة إنه يجب الحفاظ على سلامتك فورًا.
short-status-interim-care-order = { $date } شارك المجلس المحلي في واجبات الوالدين، إلى أن تتمكن المحكمة من اتخاذ القرار.
short-status-care-order = { $date } شارك المجلس المحلي في واجبات الوالدين، بأمر رعاية.
short-status-supervision-order = { $date } كان على المجلس المحلي أن يتابع أحوالك، بأمر إشراف.
short-status-placement-order = { $date } كان يمكن للمجلس المحلي أن يبحث عن أسرة للتبني، بأمر إلحاق بأسرة للتبني.
short-status-adoption-order = { $date } تم تبنيك.
short-status-special-guardianship-order = { $date } كان لك وصي خاص.
short-status-care-leaver = { $date } كنت من الذين خرجوا من نظام الرعاية، وبقيت على المجلس المحلي واجبات نحوك.
short-status-other = { $date } تغير وضعك القانوني.
short-decision = { $date } تقرر، بهذه الكلمات: «{ $what }»
short-closed = { $date } أغلق المجلس المحلي هذا السجل.
timeline-entry-page = البند { $entry }، الصفحة { $page }
map-heading = الزمن الذي يغطيه ملفك
map-intro = هذا يبين لكل سنة كم فيها من بنود، وفي أي مجلد ورقي. وحيث يوجد القليل أو لا يوجد شيء، فهذا لا يعني أنه لم يحدث شيء.
map-year = السنة
map-age = العمر الذي بلغته
map-volumes = على الورق
map-entries = البنود
map-line = العدد، على شكل شريط
map-volume = المجلد { $number }
map-volume-missing = المجلد { $number }، وهو مفقود
map-no-volume = ليس على الورق
map-quiet = (المسجل قليل)
map-quiet-years = سُجل القليل أو لم يُسجل شيء عن: { $years }.
map-elsewhere = قد تكون عند هؤلاء سجلات عن الوقت الناقص هنا. في نهاية هذه الحزمة رسائل إلى بعضهم، جاهزة للإرسال.
people-family = عائلتك
people-carers = ناس اعتنوا بك
people-workers = الموظفون
people-workers-intro = الموظفون يأتون ويذهبون. هنا يُذكر من كانوا وما كان عملهم.
people-others = آخرون
index-heading = فهرس البنود
index-intro = كل بند، مع الصفحة التي هو فيها.
entry-same = نفس الكلمات موجودة في البند { $entry }.
entry-is-now = هذا هو الحال الآن.
entry-was-then = كان هذا هو الحال في ذلك الوقت. وقد انتهى.
entry-words = كلمات في هذا البند.
old-word-here = «{ $word }» كلمة من زمنها (للمزيد: جزء «كلمات قديمة»)
gaps-where = البند { $entry }، الصفحة { $page }
gaps-more = { $count ->
        [zero] وليس في بند آخر
        [one] وفي بند آخر
        [two] وفي بندين آخرين
        [few] وفي { $count } بنود أخرى
        [many] وفي { $count } بندًا آخر
       *[other] وفي { $count } بند آخر
    }
terms-heading = مصطلحات يستخدمها الموظفون
terms-word = المصطلح
words-none = لم توجد اختصارات أو مصطلحات.
old-words-heading = كلمات قديمة
old-words-note = بعض الكلمات في السجلات كانت معتادة في زمنها وليست صحيحة اليوم؛ وبعضها ألقى اللوم على الأطفال بسبب ما فُعل بهم. إنها تقول عمن كتبوها أكثر مما تقول عنك. لم نغيرها، لأن هذا سجلك كما كُتب.
old-words-word = الكلمة
old-words-then = عن الكلمة
old-words-now = ما كنا سنقوله الآن
photos-heading-access = صور
photos-held-access = { $count ->
        [zero] لا توجد صور ناقصة من هذه الحزمة. يمكنك سؤالنا: { $contact }.
        [one] هناك صورة واحدة ليست في هذه الحزمة بعد. يجب أولًا سؤال شخص يظهر فيها، أو علينا أن نعرف من يظهر فيها. يمكنك سؤالنا عنها: { $contact }.
        [two] هناك صورتان ليستا في هذه الحزمة بعد. يجب أولًا سؤال شخص يظهر فيهما، أو علينا أن نعرف من يظهر فيهما. يمكنك سؤالنا عنهما: { $contact }.
        [few] هناك { $count } صور ليست في هذه الحزمة بعد. يجب أولًا سؤال شخص يظهر فيها، أو علينا أن نعرف من يظهر فيها. يمكنك سؤالنا عنها: { $contact }.
        [many] هناك { $count } صورة ليست في هذه الحزمة بعد. يجب أولًا سؤال شخص يظهر فيها، أو علينا أن نعرف من يظهر فيها. يمكنك سؤالنا عنها: { $contact }.
       *[other] هناك { $count } صورة ليست في هذه الحزمة بعد. يجب أولًا سؤال شخص يظهر فيها، أو علينا أن نعرف من يظهر فيها. يمكنك سؤالنا عنها: { $contact }.
    }
elsewhere-schools = هذه المدارس قد يكون سجلك المدرسي ما زال عندها:
elsewhere-courts = هذه المحاكم عندها أوراق خاصة بها. يمكنك طلب إذن المحكمة لرؤيتها:
slip-to = تُرسل هذه الصفحة أو تُسلم إلى: { $contact }.
slip-correct-heading = ورقة: نرجو تصحيح هذا
slip-correct = يمكنك استخدام هذه الصفحة إذا كان في سجلك شيء خطأ. علينا أن نجيب خلال شهر واحد.
slip-entry = رقم البند:
slip-wrong = ما هو الخطأ، وكيف كان الأمر حقًا:
slip-name = اسمك، وكيف يمكننا الوصول إليك، والتاريخ:
slip-add-heading = ورقة: رأيي أنا
slip-add = يمكنك استخدام هذه الصفحة لإضافة روايتك. وتُحفظ مع البند دائمًا.
slip-view = كيف أرى الأمر:
slip-gap-heading = ورقة: نرجو النظر من جديد في فجوة
slip-gap = يمكنك استخدام هذه الصفحة إذا أردت أن ننظر من جديد في شيء محجوب. سينظر فيه شخص لم يتخذ القرار في المرة الأولى.
slip-gap-number = رقم الفجوة:
slip-gap-why = ما هو معروف لك من قبل، أو لماذا يلزمك هذا (لا يجب عليك ذكره):
slip-correct-other = يمكنك استخدام هذه الصفحة إذا كان في السجل شيء خطأ. علينا أن نجيب خلال شهر واحد.
short-heading-other = القصة باختصار
short-intro-other = هذا مأخوذ من السجل. بعد كل جملة تُذكر الصفحة التي جاءت منها.
short-born-other = { $child ->
        [female] { $date } وُلدت الطفلة.
        [male] { $date } وُلد الطفل.
       *[other] { $date } كانت ولادة الطفل أو الطفلة.
    }
short-home-other = { $date }، في عمر { $age ->
        [zero] أقل من سنة
        [one] سنة واحدة
        [two] سنتين
        [few] { $age } سنوات
        [many] { $age } سنة
       *[other] { $age } من السنوات
    }، { $child ->
        [female] انتقلت الطفلة
        [male] انتقل الطفل
       *[other] انتقل الطفل أو الطفلة
    } للعيش مع { $home }. نوع المكان: { $kind }. المدة: { $length }.
short-home-now-other = { $date }، في عمر { $age ->
        [zero] أقل من سنة
        [one] سنة واحدة
        [two] سنتين
        [few] { $age } سنوات
        [many] { $age } سنة
       *[other] { $age } من السنوات
    }، { $child ->
        [female] انتقلت الطفلة
        [male] انتقل الطفل
       *[other] انتقل الطفل أو الطفلة
    } للعيش مع { $home }. نوع المكان: { $kind }. لم تُسجل نهاية لذلك.
short-school-other = { $child ->
        [female] { $date } بدأت الطفلة في { $school }.
        [male] { $date } بدأ الطفل في { $school }.
       *[other] { $date } بدأ الطفل أو الطفلة في { $school }.
    }
short-status-child-in-need-other = { $date } اعتبر المجلس المحلي { $child ->
        [female] الطفلة
        [male] الطفل
       *[other] الطفل أو الطفلة
    } بحاجة إلى مساعدة. عندئذ يطلب القانون منه أن يساعد.
short-status-child-protection-other = { $date } كانت هناك خطة لحماية { $child ->
        [female] الطفلة
        [male] الطفل
       *[other] الطفل أو الطفلة
    } من الأذى.
short-status-section-20-other = { $date } كانت رعاية { $child ->
        [female] الطفلة
        [male] الطفل
       *[other] الطفل أو الطفلة
    } لدى المجلس المحلي، ووافق الوالدان.
short-status-police-protection-other = { $date } حافظت الشرطة على سلامة { $child ->
        [female] الطفلة
        [male] الطفل
       *[other] الطفل أو الطفلة
    }.
short-status-emergency-protection-order-other = { $date } قالت محكمة إنه يجب الحفاظ فورًا على سلامة { $child ->
        [female] الطفلة
        [male] الطفل
       *[other] الطفل أو الطفلة
    }.
short-status-supervision-order-other = { $date } كان على المجلس المحلي أن يتابع أحوال { $child ->
        [female] الطفلة
        [male] الطفل
       *[other] الطفل أو الطفلة
    }، بأمر إشراف.
short-status-adoption-order-other = { $date } تم تبني { $child ->
        [female] الطفلة
        [male] الطفل
       *[other] الطفل أو الطفلة
    }.
short-status-special-guardianship-order-other = { $date } كان وصي خاص مسؤولًا عن { $child ->
        [female] الطفلة
        [male] الطفل
       *[other] الطفل أو الطفلة
    }.
short-status-care-leaver-other = { $child ->
        [female] { $date } كانت الطفلة من الذين خرجوا من نظام الرعاية، وبقيت على المجلس المحلي واجبات.
        [male] { $date } كان الطفل من الذين خرجوا من نظام الرعاية، وبقيت على المجلس المحلي واجبات.
       *[other] { $date } كان الطفل أو الطفلة من الذين خرجوا من نظام الرعاية، وبقيت على المجلس المحلي واجبات.
    }
short-status-other-other = { $date } تغير الوضع القانوني.
map-heading-other = الزمن الذي يغطيه الملف
map-age-other = { $child ->
        [female] العمر الذي بلغته الطفلة
        [male] العمر الذي بلغه الطفل
       *[other] العمر الذي بلغه الطفل أو الطفلة
    }
people-family-other = العائلة
people-carers-other = { $child ->
        [female] ناس اعتنوا بالطفلة
        [male] ناس اعتنوا بالطفل
       *[other] ناس اعتنوا بالطفل أو الطفلة
    }
old-words-note-other = بعض الكلمات في السجلات كانت معتادة في زمنها وليست صحيحة اليوم. لم نغيرها، لأن هذا هو السجل كما كُتب.
elsewhere-schools-other = هذه المدارس قد يكون ما زال عندها سجل مدرسي:
field-life_letters = رسالة لوقت لاحق من الحياة
field-who_i_am = من يكتب
field-parts = ماذا تقول الرسالة
field-parents_said = ما تمناه الوالدان وما قالاه
field-closing = كيف تنتهي الرسالة
field-pen_picture = وصف قصير للشخص
field-reason_for_involvement = لماذا تدخل المجلس المحلي
field-family_views = رأي عائلتك
field-family_views-other = رأي العائلة
field-work_done = ما تم عمله
field-letter = رسالة من مقدمي الرعاية
field-nobody = لا أحد فيها
field-belongs_to = يخص
field-permissions = من وافق على حصولك عليها
field-permissions-other = من وافق
field-covered = مغطى
field-sex = الجنس
field-preferred_words = كلمات مفضلة عندك
field-preferred_words-other = { $child ->
        [female] كلمات تفضلها الطفلة
        [male] كلمات يفضلها الطفل
       *[other] كلمات يفضلها الطفل أو الطفلة
    }
field-instead_of = بدلًا من
field-say = يقال
map-silences = عن هذه الأوقات ليس في الملف أي بند:
short-home-at = { $date }، وعمرك { $age ->
        [zero] أقل من سنة
        [one] سنة واحدة
        [two] سنتان
        [few] { $age } سنوات
        [many] { $age } سنة
       *[other] { $age } من السنوات
    }، انتقلت للعيش في { $home }. نوع المكان: { $kind }. مدة عيشك هناك: { $length }.
short-home-at-now = { $date }، وعمرك { $age ->
        [zero] أقل من سنة
        [one] سنة واحدة
        [two] سنتان
        [few] { $age } سنوات
        [many] { $age } سنة
       *[other] { $age } من السنوات
    }، انتقلت للعيش في { $home }. نوع المكان: { $kind }. لم تُسجل نهاية لذلك.
short-home-at-other = { $date }، في عمر { $age ->
        [zero] أقل من سنة
        [one] سنة واحدة
        [two] سنتين
        [few] { $age } سنوات
        [many] { $age } سنة
       *[other] { $age } من السنوات
    }، { $child ->
        [female] انتقلت الطفلة
        [male] انتقل الطفل
       *[other] انتقل الطفل أو الطفلة
    } للعيش في { $home }. نوع المكان: { $kind }. المدة: { $length }.
short-home-at-now-other = { $date }، في عمر { $age ->
        [zero] أقل من سنة
        [one] سنة واحدة
        [two] سنتين
        [few] { $age } سنوات
        [many] { $age } سنة
       *[other] { $age } من السنوات
    }، { $child ->
        [female] انتقلت الطفلة
        [male] انتقل الطفل
       *[other] انتقل الطفل أو الطفلة
    } للعيش في { $home }. نوع المكان: { $kind }. لم تُسجل نهاية لذلك.
entry-no-basis = لماذا: لم يكتب أحد ذلك.
entry-no-by = من قرر: لم يكتب أحد ذلك.
contents-heading = أين كل جزء
contents-intro = يمكنك البدء من أي مكان. الأجزاء في هذه الصفحات:
letter-repeats = { $count ->
        [zero] لا توجد فجوات أخرى مكان كلمات يمكنك قراءتها في بند آخر.
        [one] هناك فجوة أخرى مكان كلمات يمكنك قراءتها في بند آخر.
        [two] هناك فجوتان أخريان مكان كلمات يمكنك قراءتها في بند آخر.
        [few] هناك { $count } فجوات أخرى مكان كلمات يمكنك قراءتها في بند آخر.
        [many] هناك { $count } فجوة أخرى مكان كلمات يمكنك قراءتها في بند آخر.
       *[other] هناك { $count } فجوة أخرى مكان كلمات يمكنك قراءتها في بند آخر.
    }
map-missing-volumes = هذه المجلدات الورقية مفقودة. الجزء «ما هو مفقود» يذكر ما فعلناه للعثور عليها.
field-brief = باختصار

# The documents on the file. Their pages go out in a volume of their own.
field-bundle = صفحاتها
field-bundle-gaps = المحجوب فيها
field-contents = ماذا تقول
field-part = الجزء
field-says = الكلمات
field-within = في الملف
part-within = الملف { $number } الذي جاء معها، { $part }
bundle-where = الوثيقة { $number } في مجلد الوثائق
bundle-title = { $title }: الوثائق
bundle-heading = الوثيقة { $number }: { $title }
bundle-kind = ما هي: { $kind }.
bundle-date = تاريخها: { $date }.
bundle-by = بقلم { $who }.
bundle-pages = { $count ->
        [zero] لا صفحات.
        [one] صفحة واحدة.
        [two] صفحتان.
        [few] { $count } صفحات.
        [many] { $count } صفحة.
       *[other] { $count } صفحة.
    }
bundle-no-gaps = لا شيء محجوب منها.
bundle-gaps = المحجوب فيها: { $numbers }. قائمة الفجوات في الحزمة تذكر السبب، ومن قرر ذلك، وكيف يمكنك السؤال من جديد.
bundle-unread = { $count ->
        [zero] لا توجد كلمات غير مقروءة. لا توجد علامة «غير مقروء».
        [one] هناك كلمة واحدة لم نتمكن من قراءتها جيدًا بما يكفي لذكرها. عليها علامة «غير مقروء».
        [two] هناك كلمتان لم نتمكن من قراءتهما جيدًا بما يكفي لذكرهما. عليهما علامة «غير مقروء».
        [few] هناك { $count } كلمات لم نتمكن من قراءتها جيدًا بما يكفي لذكرها. عليها علامة «غير مقروء».
        [many] هناك { $count } كلمة لم نتمكن من قراءتها جيدًا بما يكفي لذكرها. عليها علامة «غير مقروء».
       *[other] هناك { $count } كلمة لم نتمكن من قراءتها جيدًا بما يكفي لذكرها. عليها علامة «غير مقروء».
    }
bundle-label = الوثيقة { $number }
bundle-front-heading = الوثائق في ملفك
bundle-front-count = { $count ->
        [zero] ليس في هذا المجلد وثائق من ملفك. وهو يرافق حزمتك.
        [one] في هذا المجلد وثيقة واحدة من ملفك. وهو يرافق حزمتك.
        [two] في هذا المجلد وثيقتان من ملفك، الأقدم أولًا. وهو يرافق حزمتك.
        [few] في هذا المجلد { $count } وثائق من ملفك، الأقدم أولًا. وهو يرافق حزمتك.
        [many] في هذا المجلد { $count } وثيقة من ملفك، الأقدم أولًا. وهو يرافق حزمتك.
       *[other] في هذا المجلد { $count } وثيقة من ملفك، الأقدم أولًا. وهو يرافق حزمتك.
    }
bundle-front-how = الصفحات تظهر كما كانت، ما عدا ما هو محجوب. تبدأ كل وثيقة بصفحة تقول ما هي، ومن كتبها ومتى.
bundle-front-marks = حيث حُجب شيء تظهر علامة رمادية مع رقم. وهو الرقم الموجود في قائمة الفجوات في حزمتك. عرض العلامة واحد دائمًا، مهما كان طول الكلمات.
bundle-front-unread = حيث لم نتمكن من قراءة كلمات في نسخة مصورة، توجد علامة «غير مقروء». يمكنك طلب رؤية الأصل.
bundle-front-again = إذا رأيت أن شيئًا يجب إظهاره، يمكنك الطلب منا أن ننظر من جديد. حزمتك تبين كيف.
bundle-mark = محجوب
bundle-mark-unread = غير مقروء
bundle-picture = صورة من الملف، بلا وصف
bundle-page-withheld = هذه الصفحة محجوبة كلها. قائمة الفجوات في الحزمة تذكر السبب.
bundle-page-unread = لم نتمكن من قراءة هذه الصفحة جيدًا بما يكفي للتأكد مما تُظهره، ولذلك حُجبت كلها. يمكنك الطلب منا أن ننظر في الأصل.
bundle-footer = { $label }، الصفحة { $page } من { $pages } · { $number }
letter-documents = { $count ->
        [zero] لا توجد وثائق من ملفك في مجلد خاص.
        [one] هناك وثيقة واحدة من ملفك في مجلد خاص بها، كما كان شكلها.
        [two] هناك وثيقتان من ملفك في مجلد خاص بهما، كما كان شكلهما.
        [few] هناك { $count } وثائق من ملفك في مجلد خاص بها، كما كان شكلها.
        [many] هناك { $count } وثيقة من ملفك في مجلد خاص بها، كما كان شكلها.
       *[other] هناك { $count } وثيقة من ملفك في مجلد خاص بها، كما كان شكلها.
    }
PartKind-page = صفحة
PartKind-seen = كلمات في صور الصفحة
PartKind-photo = صورة
PartKind-picture = صورة
PartKind-body = نص
PartKind-header = رأس الصفحة
PartKind-footer = أسفل الصفحة
PartKind-note = ملاحظة
PartKind-text-box = نص في إطار
PartKind-comment = تعليق
PartKind-deleted = حُذف أثناء الكتابة
PartKind-inserted = أُضيف أثناء الكتابة
PartKind-revision = تغييرات في الملف
PartKind-hidden = نص مخفي
PartKind-properties = ماذا يقول الملف عن نفسه
PartKind-description = وصف صورة
PartKind-field = حقل أو رابط
PartKind-sheet = ورقة جدول
PartKind-hidden-sheet = ورقة جدول مخفية
PartKind-mail-head = رأس رسالة البريد
PartKind-mail-body = ماذا تقول رسالة البريد
PartKind-mail-html = ما لا تقوله إلا رسالة البريد المنسقة
PartKind-quoted = رسالة بريد أقدم منقولة فيها
PartKind-attachment = اسم ملف جاء معها
field-preferred_language = اللغة التي يُقرأ بها
field-forms = طرق القراءة
field-font = الخط

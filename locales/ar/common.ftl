# Wording that all packs share: Arabic.
# review: draft. No named person has reviewed this wording yet.

list-middle = { $before }، { $next }
list-last = { $before } و{ $next }
list-apart = { $before }؛ { $next }
list-or = { $before }؛ أو { $next }
page-of = الصفحة { $page } من { $pages }
draft-mark = مسودة. لم تتم الموافقة عليها. ممنوع تسليمها.
undated = بلا تاريخ
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }
month-1 = كانون الثاني/يناير
month-2 = شباط/فبراير
month-3 = آذار/مارس
month-4 = نيسان/أبريل
month-5 = أيار/مايو
month-6 = حزيران/يونيو
month-7 = تموز/يوليو
month-8 = آب/أغسطس
month-9 = أيلول/سبتمبر
month-10 = تشرين الأول/أكتوبر
month-11 = تشرين الثاني/نوفمبر
month-12 = كانون الأول/ديسمبر
span-from-to = من { $from } إلى { $to }
span-from = منذ { $from }
span-to = حتى { $to }
span-unknown = في وقت لم تُسجل تواريخه
acronym-ambiguous = قد يعني: { $meanings }

# What stands where something is kept back. Nothing in it depends on the words.
gap-mark = فجوة { $number }: { $what }
gap-neighbour = شخص من الجيران، الشخص { $letter }
gap-other-child = طفل آخر أو طفلة أخرى، الشخص { $letter }
gap-family = شخص من العائلة، الشخص { $letter }
gap-carer = شخص من مقدمي الرعاية، الشخص { $letter }
gap-worker = شخص من الموظفين، الشخص { $letter }
gap-family-friend = شخص من أصدقاء العائلة، الشخص { $letter }
gap-other-parent = أب آخر أو أم أخرى، الشخص { $letter }
gap-person = شخص آخر، الشخص { $letter }
gap-entry = هذا البند محجوب
gap-passage = جزء محجوب
gap-undecided = لم يُتخذ القرار بعد
gap-waiting-entry = نحن نسأل عن هذا البند
gap-waiting = نحن نسأل عن هذا الجزء
gap-repeat = مثل بند آخر
gap-repeat-of = مثل البند { $entry }
gap-what-name = اسم
gap-what-passage = جزء من بند
gap-what-entry = بند كامل
gap-not-dated = لم يُتخذ القرار بعد

# Why, in words for a reader of 12 (the code itself stays in the council's schedule).
reason-other-person = هذا الجزء عن الحياة الخاصة لشخص آخر. القانون يحمي هذا الشخص أيضًا. فكرنا في الأمر كثيرًا. قررنا أن إظهاره لن يكون عادلًا.
reason-other-said-no = هذا الجزء عن شخص آخر. هذا الشخص يريد أن يبقى الجزء خاصًا. فكرنا أيضًا فيما يلزمك. قررنا ألا نظهره.
reason-told-in-private = شخص ما أخبرنا بهذا ووثق بأننا سنحفظ السر. لو أظهرناه لأمكن معرفة من هو.
reason-safe-address = هذا يُظهر مكان سكن شخص ما. إخفاؤه يحافظ على سلامة الناس.
reason-harm = نعتقد أن قراءة هذا الآن قد تؤذيك أو تؤذي شخصًا آخر أذى شديدًا. يمكنك طلب النظر فيه من جديد.
reason-harm-health = طبيب أو ممرض أو عامل صحي آخر قال لنا إن قراءة هذا قد تؤذيك أو تؤذي شخصًا آخر أذى شديدًا. يمكنك السؤال مرة أخرى فيما بعد.
reason-harm-school = هذا من المدرسة. نعتقد أن قراءته قد تؤذيك أو تؤذي شخصًا آخر أذى شديدًا.
reason-private = القانون يقول إننا نستطيع أن نبقي هذا الجزء خاصًا.
reason-private-for-now = القانون يقول إن علينا أن نبقي هذا الجزء خاصًا في الوقت الحاضر. يمكنك سؤالنا مرة أخرى فيما بعد.
reason-court = هذا قُدم إلى محكمة. قواعد المحكمة تقول إنه يمكن حجبه.
reason-legal-advice = هذه نصيحة خاصة من محامينا. من حق كل إنسان أن يتكلم مع محاميه على انفراد.
reason-adoption = هذا عن تبنٍّ. هناك طريقة خاصة لطلبه. يمكننا أن نساعدك في ذلك.
reason-school-plan = هناك قواعد خاصة لهذه الخطة للمساعدة في المدرسة. يمكننا أن نقول لك من يمكنك سؤاله.
reason-parental-order = هذا عن كيف أصبح شخص والدًا أو والدة في القانون بعد ولادة من أم بديلة. هناك قواعد خاصة تقول من يحق له أن يراه.
reason-fertility = هذا عن علاج يساعد شخصًا على إنجاب طفل. هناك قواعد خاصة تبقيه سرًا.
reason-reference = هذه شهادة خاصة عن شخص كُتبت من أجل عمل أو دراسة.
reason-not-about-you = هذا الجزء ليس عنك. هو عن شخص آخر أو عن إدارة المكتب.
reason-reporter = في اسكتلندا يجب أن يوافق أولًا مسؤول يسمى «المقرر» (the Reporter). وهو لم يوافق.
reason-asking-someone = نحن نسأل شخصًا هل يمكننا إظهار هذا لك. سنقول لك ما هو الجواب.
reason-asking-health = هذا عن الصحة. القانون يقول إن عاملًا صحيًا يجب أن يراجعه أولًا. وقد طلبنا ذلك.
reason-asking-court = هذا جاء من محكمة. نحن نتحقق هل يلزمنا إذن القاضي.
reason-asking-writer = نحن نسأل الشخص الذي كتب هذا عن رأيه. ثم يقرر أحد المديرين.
reason-you-asked = أنت طلبت منا ألا نضع هذا هنا. هو لك: يمكنك الحصول عليه متى شئت.
reason-repeat = هذه هي نفس الكلمات الموجودة في بند آخر. يمكنك قراءتها هناك.
reason-undecided = لم يقرر أحد بعد في أمر هذا الجزء.

# What people are to the child.
relationship-child = { $child ->
        [female] الطفلة
        [male] الطفل
       *[other] الطفل أو الطفلة
    }
relationship-mother = الأم
relationship-father = الأب
relationship-step-parent = زوج أو زوجة أحد الوالدين
relationship-parents-partner = شريك أو شريكة أحد الوالدين
relationship-brother = أخ
relationship-sister = أخت
relationship-grandmother = جدة
relationship-grandfather = جد
relationship-aunt = عمة أو خالة
relationship-uncle = عم أو خال
relationship-cousin = من أولاد الأعمام أو العمات أو الأخوال أو الخالات
relationship-relative = من الأقارب
relationship-foster-carer = مقدم أو مقدمة رعاية في أسرة حاضنة
relationship-carers-family = من عائلة مقدم أو مقدمة الرعاية
relationship-adoptive-parent = أب أو أم بالتبني
relationship-friend = صديق أو صديقة
relationship-other-child = طفل آخر أو طفلة أخرى
relationship-other-parent = أب أو أم لطفل آخر
relationship-neighbour = من الجيران
relationship-family-friend = من أصدقاء العائلة
relationship-social-worker = أخصائي اجتماعي أو أخصائية اجتماعية
relationship-manager = مدير أو مديرة
relationship-reviewing-officer = مسؤول مستقل أو مسؤولة مستقلة عن المراجعات
relationship-supervising-social-worker = أخصائي اجتماعي أو أخصائية اجتماعية للإشراف على الأسر الحاضنة
relationship-support-worker = موظف أو موظفة لدعم الأسرة
relationship-personal-adviser = مستشار شخصي أو مستشارة شخصية
relationship-residential-worker = موظف أو موظفة في دار رعاية
relationship-teacher = معلم أو معلمة أو من موظفي المدرسة
relationship-doctor = طبيب أو طبيبة
relationship-nurse = ممرض أو ممرضة
relationship-health-visitor = زائر صحي أو زائرة صحية
relationship-therapist = معالج أو معالجة
relationship-police-officer = شرطي أو شرطية
relationship-lawyer = محامٍ أو محامية
relationship-judge = قاضٍ أو قاضية
relationship-guardian = ممثل أو ممثلة الطفل في المحكمة
relationship-advocate = مدافع أو مدافعة عن حقوق الطفل
relationship-interpreter = مترجم شفوي أو مترجمة شفوية
relationship-other-professional = موظف آخر أو موظفة أخرى
relationship-other = شخص آخر

# The words of the record's closed lists.
YesNo-yes = نعم
YesNo-no = لا
Standing-professional = من الموظفين
Standing-carer = من مقدمي الرعاية
Standing-family = من العائلة
Standing-third-party = شخص آخر
Living-alive = نعم
Living-died = لا
Living-not-known = غير معروف
NameUse-current = الاسم الآن
NameUse-birth = الاسم عند الولادة
NameUse-former = الاسم من قبل
IdentifierKind-council = رقم المجلس المحلي
IdentifierKind-nhs = رقم الخدمة الصحية (NHS)
IdentifierKind-upn = رقم التلميذ الخاص (UPN)
IdentifierKind-uln = رقم المتعلم الخاص (ULN)
IdentifierKind-national-insurance = رقم التأمين الوطني
IdentifierKind-home-office = رقم وزارة الداخلية
IdentifierKind-other = رقم آخر
PlacementKind-foster = بيت أسرة حاضنة
PlacementKind-kinship = بيت مع أقارب أو أصدقاء
PlacementKind-parents = بيت مع الوالدين
PlacementKind-childrens-home = دار رعاية للأطفال
PlacementKind-supported = سكن مع دعم
PlacementKind-adoptive = بيت أسرة بالتبني
PlacementKind-hospital = مستشفى
PlacementKind-secure = دار رعاية مغلقة
PlacementKind-short-break = إقامة قصيرة
PlacementKind-other = بيت من نوع آخر
LegalStatusKind-child-in-need = طفل بحاجة إلى مساعدة
LegalStatusKind-child-protection = خطة حماية الطفل
LegalStatusKind-section-20 = رعاية المجلس المحلي بموافقة الوالدين (المادة 20)
LegalStatusKind-police-protection = حماية الشرطة
LegalStatusKind-emergency-protection-order = أمر حماية طارئة
LegalStatusKind-interim-care-order = أمر رعاية مؤقت
LegalStatusKind-care-order = أمر رعاية
LegalStatusKind-supervision-order = أمر إشراف
LegalStatusKind-placement-order = أمر إلحاق بأسرة للتبني
LegalStatusKind-adoption-order = أمر تبنٍّ
LegalStatusKind-special-guardianship-order = أمر وصاية خاصة
LegalStatusKind-care-leaver = شخص خرج من نظام الرعاية
LegalStatusKind-other = وضع قانوني آخر
SchoolKind-nursery = روضة
SchoolKind-primary = مدرسة ابتدائية
SchoolKind-secondary = مدرسة ثانوية
SchoolKind-special = مدرسة للتعليم الخاص
SchoolKind-college = معهد (كوليدج)
SchoolKind-other = مكان آخر للتعلم
EducationKind-personal-education-plan = خطة تعليم شخصية
EducationKind-ehc-plan = خطة التعليم والصحة والرعاية
EducationKind-report = تقرير مدرسي
EducationKind-attendance = الحضور
EducationKind-other = شيء آخر عن التعليم
HealthKind-assessment = تقييم صحي
HealthKind-plan = خطة صحية
HealthKind-appointment = موعد
HealthKind-condition = حالة صحية
HealthKind-checkup = فحص
HealthKind-mental-health = المشاعر والصحة النفسية
HealthKind-other = شيء آخر عن الصحة
PlanKind-care-plan = خطة رعاية
PlanKind-child-in-need-plan = خطة لطفل بحاجة إلى مساعدة
PlanKind-child-protection-plan = خطة حماية الطفل
PlanKind-pathway-plan = خطة المسار إلى حياة مستقلة
PlanKind-other = خطة أخرى
ProgressState-reached = تحقق
ProgressState-better = يتحسن
ProgressState-same = بلا تغيير
ProgressState-worse = يسوء
ProgressState-not-begun = لم يبدأ
ReviewKind-looked-after = مراجعة لطفل في الرعاية
ReviewKind-child-protection = اجتماع حماية الطفل
ReviewKind-child-in-need = اجتماع عن طفل بحاجة إلى مساعدة
ReviewKind-pathway = مراجعة خطة المسار إلى حياة مستقلة
ReviewKind-other = مراجعة أخرى
VisitStatus-completed = تمت
VisitStatus-failed = لم تتم
VisitStatus-no-response = لم يرد أحد
Channel-phone = هاتف
Channel-email = بريد إلكتروني
Channel-letter = رسالة مكتوبة
Channel-message = رسالة قصيرة
Channel-meeting = اجتماع
Channel-video = مكالمة فيديو
Channel-in-person = وجهًا لوجه
Channel-panel = لجنة
Channel-file-note = ملاحظة في الملف
DocumentKind-assessment = تقييم
DocumentKind-court-order = أمر محكمة
DocumentKind-court-report = تقرير لمحكمة
DocumentKind-expert-report = تقرير خبير
DocumentKind-letter = رسالة
DocumentKind-plan = خطة
DocumentKind-minutes = محضر اجتماع
DocumentKind-school-report = تقرير مدرسي
DocumentKind-health-report = تقرير صحي
DocumentKind-risk-assessment = تقييم مخاطر
DocumentKind-closing-summary = ملخص ختامي
DocumentKind-childs-work = عمل من صنعك
DocumentKind-other = وثيقة أخرى
RestrictionReason-serious-harm = أذى شديد
RestrictionReason-expected-confidence = قيل على أنه سر
RestrictionReason-third-party-refused = شخص آخر رفض
RestrictionOutcome-keep = يبقى مقيدًا
RestrictionOutcome-lift = رُفع التقييد
MovementKind-removal = أُخرج
MovementKind-transfer = سُلم
MovementKind-loss = ضاع
Consent-agreed = تمت الموافقة
Consent-refused = لم تتم الموافقة
Consent-not-asked = لم يُسأل أحد
Consent-not-needed = لا حاجة إليها
Relationship-child = { $child ->
        [female] الطفلة
        [male] الطفل
       *[other] الطفل أو الطفلة
    }
Relationship-mother = الأم
Relationship-father = الأب
Relationship-step-parent = زوج أو زوجة أحد الوالدين
Relationship-parents-partner = شريك أو شريكة أحد الوالدين
Relationship-brother = أخ
Relationship-sister = أخت
Relationship-grandmother = جدة
Relationship-grandfather = جد
Relationship-aunt = عمة أو خالة
Relationship-uncle = عم أو خال
Relationship-cousin = من أولاد الأعمام أو العمات أو الأخوال أو الخالات
Relationship-relative = من الأقارب
Relationship-foster-carer = مقدم أو مقدمة رعاية في أسرة حاضنة
Relationship-carers-family = من عائلة مقدم أو مقدمة الرعاية
Relationship-adoptive-parent = أب أو أم بالتبني
Relationship-friend = صديق أو صديقة
Relationship-other-child = طفل آخر أو طفلة أخرى
Relationship-other-parent = أب أو أم لطفل آخر
Relationship-neighbour = من الجيران
Relationship-family-friend = من أصدقاء العائلة
Relationship-social-worker = أخصائي اجتماعي أو أخصائية اجتماعية
Relationship-manager = مدير أو مديرة
Relationship-reviewing-officer = مسؤول مستقل أو مسؤولة مستقلة عن المراجعات
Relationship-supervising-social-worker = أخصائي اجتماعي أو أخصائية اجتماعية للإشراف على الأسر الحاضنة
Relationship-support-worker = موظف أو موظفة لدعم الأسرة
Relationship-personal-adviser = مستشار شخصي أو مستشارة شخصية
Relationship-residential-worker = موظف أو موظفة في دار رعاية
Relationship-teacher = معلم أو معلمة أو من موظفي المدرسة
Relationship-doctor = طبيب أو طبيبة
Relationship-nurse = ممرض أو ممرضة
Relationship-health-visitor = زائر صحي أو زائرة صحية
Relationship-therapist = معالج أو معالجة
Relationship-police-officer = شرطي أو شرطية
Relationship-lawyer = محامٍ أو محامية
Relationship-judge = قاضٍ أو قاضية
Relationship-guardian = ممثل أو ممثلة الطفل في المحكمة
Relationship-advocate = مدافع أو مدافعة عن حقوق الطفل
Relationship-interpreter = مترجم شفوي أو مترجمة شفوية
Relationship-other-professional = موظف آخر أو موظفة أخرى
Relationship-other = شخص آخر

# Kinds of homes as a child is told of them.
home-foster = بيت أسرة حاضنة
home-kinship = بيت مع ناس من عائلتك أو أصدقائك
home-parents = بيت والديك
home-childrens-home = دار رعاية للأطفال
home-supported = سكن مع دعم
home-adoptive = بيت أسرتك بالتبني
home-hospital = مستشفى
home-secure = دار رعاية مغلقة
home-short-break = بيت لإقامة قصيرة
home-other = بيت من نوع آخر

# How long something lasted.
duration-days = { $count ->
        [zero] { $count } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }
duration-weeks = { $count ->
        [zero] { $count } أسبوع
        [one] أسبوع واحد
        [two] أسبوعان
        [few] { $count } أسابيع
        [many] { $count } أسبوعًا
       *[other] { $count } أسبوع
    }
duration-months = { $count ->
        [zero] { $count } شهر
        [one] شهر واحد
        [two] شهران
        [few] { $count } أشهر
        [many] { $count } شهرًا
       *[other] { $count } شهر
    }
duration-years = { $count ->
        [zero] { $count } سنة
        [one] سنة واحدة
        [two] سنتان
        [few] { $count } سنوات
        [many] { $count } سنة
       *[other] { $count } سنة
    }
duration-years-months = { $years ->
        [zero] { $years } سنة
        [one] سنة واحدة
        [two] سنتان
        [few] { $years } سنوات
        [many] { $years } سنة
       *[other] { $years } سنة
    } و{ $months ->
        [zero] { $months } شهر
        [one] شهر واحد
        [two] شهران
        [few] { $months } أشهر
        [many] { $months } شهرًا
       *[other] { $months } شهر
    }
page-number = الصفحة { $page }
volume-title = { $title }: المجلد { $number } من { $count }
volume-page = { $page } من المجلد { $number }
volume-continued = { $heading }، تابع
acronym-unknown = لا نعرف ما معنى هذا الاختصار
photo-date = (تاريخ الصورة: { $date }.)
Sex-female = أنثى
Sex-male = ذكر
Sex-other = غير مذكور
entry-child = عن { $child ->
        [female] الطفلة
        [male] الطفل
       *[other] الطفل أو الطفلة
    }
entry-life_letters = رسالة لوقت لاحق من الحياة
entry-people = شخص في السجل
date-on-day = في { $date }
date-in = في { $date }

# Wording of the case summary: Arabic, for workers. It names everybody whom the record names.
# review: draft. No named person has reviewed this wording yet.

title-case-summary = ملخص الحالة: { $name }
running-case-summary = للموظفين. فيه أسماء أشخاص آخرين: يجب التحقق منه قبل إطلاع أحد عليه.

since = منذ { $date }
not-recorded = غير مسجل

life-heading = كيف هي حياة { $name }
life-missing = لم يُسجل لهذه الفترة. يُرجى من الموظف المسؤول كتابته.
glance-heading = لمحة سريعة
glance-what = ماذا
glance-is = في نهاية الفترة
glance-child = { $child ->
        [female] الطفلة
        [male] الطفل
       *[other] الطفل أو الطفلة
    }
glance-age = تاريخ الولادة { $born }، العمر { $age ->
        [zero] أقل من سنة
        [one] سنة واحدة
        [two] سنتان
        [few] { $age } سنوات
        [many] { $age } سنة
       *[other] { $age } من السنوات
    }
glance-period = الفترة
glance-from-to = من { $from } إلى { $to }
glance-status = الوضع القانوني
glance-home = العيش مع
glance-school = المدرسة
glance-family-time = الوقت مع العائلة
glance-author = الملخص بقلم
glance-signed-off = من اعتمده

progress-heading = التقدم نحو كل نتيجة من نتائج الخطة
progress-outcome = النتيجة، وكيف يسير الأمر
progress-evidence = ما الذي يبينه
progress-unknown = لم يُسجل شيء
progress-kept = محجوب
kept-here = محجوب: التفاصيل في النهاية.
progress-none = لم يُسجل تقدم نحو هذه النتيجة.
progress-not-new = لم يُسجل شيء جديد في هذه الفترة.
progress-no-plan = لم تُسجل خطة سارية لهذه الفترة.

voice-heading = كلام { $name }
voice-none = لم تُسجل كلمات أو آراء من { $child ->
        [female] الطفلة
        [male] الطفل
       *[other] الطفل أو الطفلة
    } في هذه الفترة.
concerns-heading = بواعث قلق جديدة
concerns-none-said = لا يوجد. الموظف المسؤول يذكر ذلك.
concerns-none-recorded = لم يُسجل أي منها.
analysis-heading = ما الخلاصة
analysis-missing = لم يُسجل تحليل لهذه الفترة. يُرجى من الموظف المسؤول كتابته.
engagement-child = كيف هي مشاركة { $name }:
engagement-family = كيف هي مشاركة العائلة:

visits-heading = الزيارات
visits-count = { $count ->
        [0] لم تُسجل زيارات في هذه الفترة.
        [one] سُجلت زيارة واحدة:
        [two] سُجلت زيارتان:
        [few] سُجلت { $count } زيارات:
        [many] سُجلت { $count } زيارة:
       *[other] سُجلت { $count } زيارة:
    }
visits-kept = بعض الزيارات محجوبة؛ وهذه الأرقام لا تشملها.
contacts-count = اتصالات أخرى: { $count }.
visit-date = الزيارات
visit-seen-alone = تمت الرؤية على انفراد
visit-seen-not-alone = تمت الرؤية بحضور آخرين
visit-seen = تمت الرؤية
visit-not-seen = لم تتم الرؤية
visit-seen-unknown = غير مسجل
visit-recorded-late = كُتبت متأخرة
visit-recorded-unknown = لم يُسجل متى كُتبت

decisions-heading = القرارات
decisions-none = لم تُسجل قرارات في هذه الفترة.
decision-by = من قرر:
decision-basis = على أي أساس:
decision-child = رأي { $child ->
        [female] الطفلة
        [male] الطفل
       *[other] الطفل أو الطفلة
    }:
review-chair = (أدار الاجتماع: { $chair })
reflection-heading = عن المراجعة الأخيرة:
involved-heading = من هم المعنيون
involved-none = لم يُذكر اسم أحد في بنود هذه الفترة.
next-months-heading = الأشهر الثلاثة القادمة
next-months-missing = لم يُسجل محور للأشهر الثلاثة القادمة. يُرجى من الموظف المسؤول كتابته.
task-due = آخر موعد { $due }
task-late = ما تأخر عن موعده في نهاية الفترة:
contingency-heading = إذا لم تنجح الخطة
shared-heading = الإطلاع على الملخص:
shared-on = تم إطلاع { $child ->
        [female] الطفلة
        [male] الطفل
       *[other] الطفل أو الطفلة
    } والعائلة على هذا الملخص في { $date }.
shared-not = لم يُسجل أنه تم إطلاع { $child ->
        [female] الطفلة
        [male] الطفل
       *[other] الطفل أو الطفلة
    } والعائلة على هذا الملخص.
kept-heading-summary = بنود محجوبة من هذه الفترة
gaps-heading-summary = لماذا حُجبت أجزاء
recorded-since = منذ { $date }
family-time-supervised = أحد الموظفين حاضر
tasks-open = مهام الخطة التي لم تنتهِ:
glance-reason = السبب
contingency-none = لم يُسجل ما الذي يحدث إذا لم تنجح الخطة.
voice-views-beside = في { $count ->
        [zero] { $count } زيارة
        [one] زيارة واحدة
        [two] زيارتين
        [few] { $count } زيارات
        [many] { $count } زيارة
       *[other] { $count } زيارة
    } كتب الموظف أيضًا آراء ورغبات { $child ->
        [female] الطفلة
        [male] الطفل
       *[other] الطفل أو الطفلة
    }؛ وهي في السجل.
family-views = رأي العائلة:
changed-heading = ما تغير منذ الملخص الأخير
changed-none = لم يُسجل تغيير في هذه الفترة.
changed-home-began = بدء العيش مع { $what }.
changed-home-ended = انتهاء العيش مع { $what }.
changed-status = الوضع القانوني: { $what }.
changed-school = مدرسة جديدة: { $what }.
visit-how = كيف كانت
visit-key-alone = الرؤية على انفراد: { $count }؛
visit-key-seen = الرؤية بحضور آخرين: { $count }؛
visit-key-not-seen = لم تتم الرؤية: { $count }؛
visit-key-failed = لم تتم الزيارة: { $count }؛
visit-key-late = كُتبت متأخرة: { $count }.
review-on = مراجعة بتاريخ { $date }
work-done = ما تم عمله:
progress-before = قبل هذه الفترة: { $before }
glance-consent = القدرة على إعطاء الموافقة
the-council = المجلس المحلي

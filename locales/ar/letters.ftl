# Wording of the letters about a request for access: Arabic, for the person who asks.
# review: draft. No named person has reviewed this wording yet.

title-letter-acknowledgement = وصلنا طلبك
running-letter-acknowledgement = وصلنا طلبك
title-letter-clarification = نحتاج إلى سؤالك عن شيء
running-letter-clarification = نحتاج إلى سؤالك عن شيء
title-letter-more-time = نحتاج إلى مزيد من الوقت
running-letter-more-time = نحتاج إلى مزيد من الوقت
title-letter-cover = سجلك
running-letter-cover = سجلك
title-letter-refusal-in-part = ما هو محجوب، ولماذا
running-letter-refusal-in-part = ما هو محجوب، ولماذا
title-letter-elsewhere = رسائل إلى آخرين قد تكون عندهم سجلات
running-letter-elsewhere = رسائل إلى آخرين


letter-ack-asked = في { $asked } طلبت الاطلاع على سجلك. شكرًا لك. وصلنا طلبك.
letter-ack-asked-other = في { $asked } طلبت الاطلاع على سجل { $name }. وصلنا طلبك.
letter-ack-right = من حقك الاطلاع عليه، وهذا لا يكلفك شيئًا.
letter-ack-due = سنجيب في موعد أقصاه { $due }. وإذا احتجنا إلى مزيد من الوقت، فسنخبرك قبل ذلك، وسنذكر السبب.
letter-ack-what-next = يمكنك مساعدتنا حتى نعطيك ما يلزمك:
letter-ack-known = نرجو إخبارنا بما هو معروف لك من قبل: أسماء، أماكن، ما حدث. لا يلزمنا أن نحجب ما هو معروف لك.
letter-ack-form = نرجو إخبارنا بطريقة القراءة المناسبة لك: على الورق، على الشاشة، بحروف كبيرة، مع صور، بلغة أخرى، أو بالصوت.
letter-ack-gaps = القانون يحمي أشخاصًا آخرين أيضًا، ولذلك قد تُحجب أجزاء. لكل جزء منها رقم وسبب، ويمكنك الطلب منا أن ننظر من جديد.
letter-ack-feel = السجل قد يحرك مشاعر قوية. يمكن أن يكون معك شخص عند قراءته. هؤلاء الناس يمكنهم دعمك:
letter-clar-asked = في { $asked } طلبت الاطلاع على سجلك.
letter-clar-asked-other = في { $asked } طلبت الاطلاع على سجل { $name }.
letter-clar-need = نحتاج إلى معرفة القليل أكثر، حتى نبحث في الأماكن الصحيحة:
letter-clar-clock = بينما ننتظر جوابك، يتوقف حساب الوقت الذي يعطينا إياه القانون. وهو متوقف منذ { $stopped }. ويستمر من اليوم الذي يصل فيه جوابك.
letter-clar-no-answer = إذا لم يكن عندك جواب، فنرجو إخبارنا بذلك أيضًا. عندئذ نبحث بأفضل ما نستطيع بما نعرفه.
letter-clar-how = يمكنك إخبارنا بأي طريقة تناسبك: { $contact }.
letter-more-asked = في { $asked } طلبت الاطلاع على سجلك.
letter-more-asked-other = في { $asked } طلبت الاطلاع على سجل { $name }.
letter-more-complex = هناك الكثير مما يجب أن يُقرأ بعناية. يسمح لنا القانون لهذا بمدة إضافية: { $months ->
        [zero] { $months } شهر
        [one] شهر واحد
        [two] شهران
        [few] { $months } أشهر
        [many] { $months } شهرًا
       *[other] { $months } شهر
    }.
letter-more-many = هناك عدة طلبات منك علينا أن نجيب عنها. يسمح لنا القانون لهذا بمدة إضافية: { $months ->
        [zero] { $months } شهر
        [one] شهر واحد
        [two] شهران
        [few] { $months } أشهر
        [many] { $months } شهرًا
       *[other] { $months } شهر
    }.
letter-more-due = سنجيب في موعد أقصاه { $due }.
letter-more-sorry = نأسف لأن عليك الانتظار. يمكنك سؤالنا في أي وقت إلى أين وصلنا.
letter-cover-codes = الكلمات بين قوسين مربعين تدل على أن شيئًا حُجب هنا. لكل فجوة رقم. وقائمة الفجوات تذكر السبب. وقائمة أخرى تذكر معاني الاختصارات. الاختصارات التي لم يستطع أحد شرحها عليها علامة.
letter-refusal-asked = في { $asked } طلبت الاطلاع على سجلك. أعطيناك ما يجوز لنا. وبعض أجزائه محجوبة.
letter-refusal-asked-other = في { $asked } طلبت الاطلاع على سجل { $name }. أعطيناك ما يجوز لنا. وبعض أجزائه محجوبة.
letter-refusal-intro = هذه هي الأسباب:
letter-refusal-count = { $count ->
        [zero] (لا فجوات)
        [one] (فجوة واحدة)
        [two] (فجوتان)
        [few] ({ $count } فجوات)
        [many] ({ $count } فجوة)
       *[other] ({ $count } فجوة)
    }
letter-refusal-again = يمكنك الطلب منا أن ننظر من جديد في أي فجوة. نرجو ذكر رقمها: { $contact }.
letter-refusal-none = لا شيء محجوب.

elsewhere-letter-heading = رسالة إلى { $name }
elsewhere-letter-ready = لك: جزء من الوقت ناقص في ملفنا، وقد تكون عندهم سجلات عنه. يمكنك توقيع الرسالة أدناه وإرسالها. هذا السطر ليس جزءًا منها.
elsewhere-letter-to = إلى { $name }.
elsewhere-letter-intro = اسمي { $name }. وُلدت في { $born }. أطلب نسخة من كل ما تحتفظون به عني، بموجب المادة 15 من اللائحة العامة لحماية البيانات في المملكة المتحدة (UK GDPR).
elsewhere-letter-why = ما قمتم به للمجلس المحلي، كما يقول الملف: { $function }.
elsewhere-letter-when = كان ذلك { $span }.
elsewhere-letter-ask = أرجو أن تبحثوا أيضًا في الملفات الورقية والأنظمة القديمة والمخازن، وأن تخبروني أين بحثتم. وإذا سلمتم السجلات إلى جهة أخرى، أرجو أن تخبروني إلى من ومتى.
elsewhere-letter-month = يعطيكم القانون شهرًا واحدًا. وإذا كنتم تحتاجون إلى إثبات لهويتي، أرجو أن تخبروني فورًا.
elsewhere-letter-sign = الاسم والعنوان والتاريخ:
elsewhere-letter-none-heading = لم تُسجل جهة أخرى
elsewhere-letter-none = لا يذكر السجل أي جهة عملت نيابة عنا وقد تكون عندها سجلات.
letter-of-heading = رسالة بتاريخ { $date }

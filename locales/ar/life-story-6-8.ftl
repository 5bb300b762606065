# Wording of the life story for the age 6-8, where it differs from the usual one: Arabic.
# review: draft. No named person has reviewed this wording yet.

now-home = { $you ->
        [female] أنت تعيشين مع
        [male] أنت تعيش مع
       *[other] بيتك مع
    } { $carers }.
now-home-named = { $you ->
        [female] أنت تعيشين في
        [male] أنت تعيش في
       *[other] بيتك في
    } { $home }.
now-home-staff = من يعتني بك هنا؟ { $carers }.
now-others = من يعيش هنا أيضًا؟ { $others }.
now-languages = { $you ->
        [female] لغتك عندما تتكلمين
        [male] لغتك عندما تتكلم
       *[other] لغة كلامك
    }: { $languages }.
about-heading = { $you ->
        [female] ما تقولينه عن نفسك
        [male] ما تقوله عن نفسك
       *[other] كلامك عن نفسك
    }
person-died = { $who ->
        [female] { $name } ماتت.
        [male] { $name } مات.
       *[other] { $name } من الذين ماتوا.
    }
person-carers-family = { $name } من عائلة شخص يرعى الأطفال.
tree-intro = هؤلاء ناس من عائلتك. الأكبر سنًا في الأعلى.
tree-died = مات أو ماتت

why-heading = لماذا تغيرت الأمور
why-safe = كل طفل يحتاج إلى بيت آمن. على الكبار أن يتأكدوا من ذلك.
why-not-your-fault = لم يكن أي شيء من هذا ذنبك. الكبار يقررون هذه الأمور. الأطفال لا يقررونها.
why-more-later = هناك المزيد مما يمكن حكايته. يمكنك السؤال عنه. يمكنك السؤال مرة أخرى عندما { $you ->
        [female] تكبرين
        [male] تكبر
       *[other] يزيد عمرك
    }.

homes-heading = بيوتك
homes-count = { $count ->
        [zero] ليس هنا أي مكان عشت أو أقمت فيه.
        [one] هذا مكان واحد عشت أو أقمت فيه.
        [two] هذان مكانان عشت أو أقمت فيهما.
        [few] هذه { $count } أماكن عشت أو أقمت فيها.
        [many] هذه { $count } مكانًا عشت أو أقمت فيها.
       *[other] هذه { $count } مكان عشت أو أقمت فيها.
    }
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
    } عندما جئت إلى هنا. نوع المكان: { $kind }.
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
    } عندما جئت إلى هنا. بيتك الآن هنا. نوع المكان: { $kind }.
home-kinship = بيت مع العائلة أو الأصدقاء
home-others = من كان يعيش هنا أيضًا؟ { $others }.
home-came = كيف جئت إلى هنا.
seasons-intro = هنا يظهر كم عشت في كل مكان.
seasons-line = من الولادة إلى الآن

family-time-heading = العائلة والأصدقاء
family-time-now = الخطة الآن:
achievements-heading = أشياء أحسنت فعلها
own-words = قلت هذا وعمرك { $age ->
        [zero] أقل من سنة
        [one] سنة واحدة
        [two] سنتان
        [few] { $age } سنوات
        [many] { $age } سنة
       *[other] { $age } من السنوات
    }:
own-words-to = قلت هذا في كلامك مع { $to } وعمرك { $age ->
        [zero] أقل من سنة
        [one] سنة واحدة
        [two] سنتان
        [few] { $age } سنوات
        [many] { $age } سنة
       *[other] { $age } من السنوات
    }:
things-heading = أشياؤك
thing-returned = عاد هذا إليك.
thing-kept = هذا الشيء محفوظ هنا: { $where }.
photos-held = { $count ->
        [zero] لا توجد صور أخرى.
        [one] هناك صورة أخرى. ليست في هذا الكتاب. يمكنك سؤالنا عنها.
        [two] هناك صورتان أخريان. ليستا في هذا الكتاب. يمكنك سؤالنا عنهما.
        [few] هناك { $count } صور أخرى. ليست في هذا الكتاب. يمكنك سؤالنا عنها.
        [many] هناك { $count } صورة أخرى. ليست في هذا الكتاب. يمكنك سؤالنا عنها.
       *[other] هناك { $count } صورة أخرى. ليست في هذا الكتاب. يمكنك سؤالنا عنها.
    }

kept-intro = هناك المزيد عنك. وهو غير مذكور هنا:
gaps-heading = لماذا بعض الأجزاء ليست هنا
gaps-intro = بعض الأجزاء ليست هنا. لكل جزء منها رقم. هنا نقول لك لماذا.
gaps-ask = يمكنك سؤالنا عن فجوة. { $you ->
        [female] قولي لنا رقمها
        [male] قل لنا رقمها
       *[other] نحتاج إلى رقمها
    }. يمكن أن يساعدك شخص كبير: { $contact }.
made-for = هذه القصة من إعداد { $council }، في { $date }. وهي من سجلك. سجلك هو ما كتبه الناس عنك.
made-approved = جاءت الموافقة على أن تكون القصة لك من { $approver }، { $role }.
made-more = هل هنا شيء خطأ؟ هل هنا شيء ناقص؟ { $you ->
        [female] قولي لنا
        [male] قل لنا
       *[other] يمكنك إخبارنا
    }: { $contact }. يمكنك السؤال مرة أخرى عندما { $you ->
        [female] تكبرين
        [male] تكبر
       *[other] يزيد عمرك
    }.

hopes-none = ما هي آمالك؟ يمكنك كتابتها هنا.
fill-intro = يمكنك الكتابة هنا. أو يمكن أن يكتب شخص بدلًا منك.
fill-draw = { $you ->
        [female] ارسمي بيتك. ارسمي شخصًا تحبينه. ارسمي ما يعجبك
        [male] ارسم بيتك. ارسم شخصًا تحبه. ارسم ما يعجبك
       *[other] يمكنك رسم بيتك. يمكنك رسم شخص عزيز عليك. يمكنك رسم ما يعجبك
    }.
talk-intro = هذه القصة قد تجعلك { $you ->
        [female] حزينة أو غاضبة. قد تريدين أن تسألي
        [male] حزينًا أو غاضبًا. قد تريد أن تسأل
       *[other] تشعر أو تشعرين بالحزن أو الغضب. قد تكون عندك أسئلة
    }. لا بأس في ذلك. يمكنك التوقف. يمكنك الكلام مع هؤلاء الناس.

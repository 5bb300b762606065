# Wording of the life story for the age 3-5, where it differs from the usual one: Arabic.
# review: draft. No named person has reviewed this wording yet.

now-heading = { $you ->
        [female] هذه أنت
        [male] هذا أنت
       *[other] هنا أنت
    }
now-name = أنت { $name }. اسمك الكامل { $full }.
now-age = { $age ->
        [0] { $you ->
        [female] أنت طفلة رضيعة.
        [male] أنت طفل رضيع.
       *[other] أنت في سن الرضاعة.
    }
        [one] عمرك سنة واحدة.
        [two] عمرك سنتان.
        [few] عمرك { $age } سنوات.
        [many] عمرك { $age } سنة.
       *[other] عمرك { $age } من السنوات.
    }
now-home = { $you ->
        [female] أنت تعيشين مع
        [male] أنت تعيش مع
       *[other] بيتك مع
    } { $carers }. هذا بيتك.
now-home-named = { $you ->
        [female] أنت تعيشين في
        [male] أنت تعيش في
       *[other] بيتك في
    } { $home }.
now-others = من يعيش هنا أيضًا؟ { $others }.
about-heading = كل شيء عنك
person-carers-family = { $name } من عائلة شخص يرعى الأطفال.

born-heading = وُلدت
born-on = في البداية كنت { $you ->
        [female] طفلة رضيعة
        [male] طفلًا رضيعًا
       *[other] في سن الرضاعة
    }.
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
    }. عشت هنا في ذلك الوقت.
home-kinship = بيت مع العائلة أو الأصدقاء
why-heading = الحفاظ على سلامتك
why-safe = كل طفل يحتاج إلى بيت آمن.
why-not-your-fault = على الكبار أن يحافظوا على سلامتك. الكبار هم الذين قرروا. لم يكن هذا ذنبك.

gaps-heading = ماذا ينقص
gaps-intro = بعض الكلمات ليست هنا. هنا نقول لماذا.
gaps-ask = يمكنك السؤال عنها. يمكن أن يساعدك شخص كبير: { $contact }.

next-heading = أنت، الآن
next-home = { $you ->
        [female] أنت تعيشين مع
        [male] أنت تعيش مع
       *[other] بيتك مع
    } { $carers }. هذا بيتك.
hopes-intro = هذه أمنياتك.
hopes-none = ماذا { $you ->
        [female] تتمنين
        [male] تتمنى
       *[other] في أمنياتك
    }؟
fill-draw = { $you ->
        [female] ارسمي بيتك. ارسمي شخصًا تحبينه. ارسمي ما يعجبك
        [male] ارسم بيتك. ارسم شخصًا تحبه. ارسم ما يعجبك
       *[other] يمكنك رسم بيتك. يمكنك رسم شخص عزيز عليك. يمكنك رسم ما يعجبك
    }.
talk-heading = ناس يمكنك الكلام معهم
talk-intro = قد { $you ->
        [female] تحزنين أو تغضبين
        [male] تحزن أو تغضب
       *[other] يأتيك حزن أو غضب
    }. لا بأس في ذلك. يمكنك التوقف. يمكنك الكلام مع هؤلاء الناس.

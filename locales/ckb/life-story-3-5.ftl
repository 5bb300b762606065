# Wording of the life story for the age 3-5, where it differs from the usual one: Central Kurdish (Sorani).
# review: draft. No named person has reviewed this wording yet.

# The safe present.
now-heading = ئەمە تۆیت
now-name = تۆ ناوت ئەمەیە: { $name }. ناوی تەواوت: { $full }.
now-age = { $age ->
    [0] تۆ کۆرپەیت.
   *[other] تەمەنت { $age } ساڵە.
  }
now-home = تۆ لەگەڵ { $carers } دەژیت. ئەمە ماڵی تۆیە.
now-home-named = تۆ لە { $home } دەژیت.
now-others = کێی تر لێرە دەژی؟ { $others }.
about-heading = هەموو شتێک لەبارەی تۆوە
person-carers-family = { $name } ئەندامی خێزانی چاودێریکەرێکە.

# Before.
born-heading = تۆ لەدایک بوویت
born-on = سەرەتا تۆ کۆرپە بوویت.
home-age = { $age ->
    [0] تۆ کۆرپە بوویت. ئەو کاتە لێرە دەژیایت.
   *[other] تەمەنت { $age } ساڵ بوو. ئەو کاتە لێرە دەژیایت.
  }
home-kinship = ماڵی خێزان یان هاوڕێیان
why-heading = پاراستنی تۆ
why-safe = هەموو منداڵێک پێویستی بە ماڵێکی پارێزراوە.
why-not-your-fault = گەورەکان دەبێت بتپارێزن. گەورەکان بڕیاریان دا. خەتای تۆ نەبوو.

# What is not told.
gaps-heading = چی لێرە نییە
gaps-intro = هەندێک وشە لێرە نین. ئەمە دەڵێت بۆچی.
gaps-ask = دەتوانیت لەبارەیەوە بپرسیت. کەسێکی گەورە دەتوانێت یارمەتیت بدات: { $contact }.

# The present again.
next-heading = تۆ، ئێستا
next-home = تۆ لەگەڵ { $carers } دەژیت. ئەمە ماڵی تۆیە.
hopes-intro = ئەمانە ئاواتەکانی تۆن.
hopes-none = ئاواتی تۆ چییە؟
fill-draw = وێنەی ماڵەکەت بکێشە. وێنەی کەسێک بکێشە کە خۆشت دەوێت. وێنەی هەر شتێک بکێشە کە حەزی لێ دەکەیت.
talk-heading = ئەو کەسانەی دەتوانیت قسەیان لەگەڵ بکەیت
talk-intro = لەوانەیە خەمبار یان تووڕە بیت. ئەوە ئاساییە. دەتوانیت بوەستیت. دەتوانیت لەگەڵ ئەم کەسانە قسە بکەیت.

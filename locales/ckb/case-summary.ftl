# Wording of the case summary: Central Kurdish (Sorani), for workers. It names everybody whom the record names.
# review: draft. No named person has reviewed this wording yet.

title-case-summary = پوختەی کەیس: { $name }
running-case-summary = بۆ کارمەندان. ناوی کەسانی تر دەبات: پێش ئەوەی پیشانی کەسی بدەن، پێیدا بچنەوە.

since = لە { $date } بەدواوە
not-recorded = تۆمار نەکراوە

life-heading = ژیان بۆ { $name } چۆنە
life-missing = بۆ ئەم ماوەیە تۆمار نەکراوە. داوا لە کارمەندەکە دەکرێت بینووسێت.
glance-heading = بە کورتی
glance-what = چی
glance-is = لە کۆتایی ماوەکەدا
glance-child = منداڵ
glance-age = بەرواری لەدایکبوون { $born }، تەمەن { $age } ساڵ
glance-period = ماوە
glance-from-to = لە { $from } تا { $to }
glance-status = دۆخی یاسایی
glance-home = دەژی لەگەڵ
glance-school = قوتابخانە
glance-family-time = کات لەگەڵ خێزان
glance-author = نووسەری پوختە
glance-signed-off = کێ پەسەندی کرد

progress-heading = پێشکەوتن بەرەو هەر ئەنجامێکی پلانەکە
progress-outcome = ئەنجام، و چۆن بەڕێوە دەچێت
progress-evidence = چی دەیسەلمێنێت
progress-unknown = هیچ تۆمار نەکراوە
progress-kept = گلدراوەتەوە
kept-here = گلدراوەتەوە: بڕوانن کۆتایی.
progress-none = هیچ پێشکەوتنێک بۆ ئەم ئەنجامە تۆمار نەکراوە.
progress-not-new = لەم ماوەیەدا هیچی نوێ تۆمار نەکراوە.
progress-no-plan = هیچ پلانێکی کارا بۆ ئەم ماوەیە تۆمار نەکراوە.

voice-heading = { $name } چی دەڵێت
voice-none = لەم ماوەیەدا هیچ قسە یان ڕایەکی منداڵەکە تۆمار نەکراوە.
concerns-heading = نیگەرانییە نوێیەکان
concerns-none-said = نییە. کارمەندەکە وا دەڵێت.
concerns-none-recorded = هیچ تۆمار نەکراوە.
analysis-heading = دەگاتە چی
analysis-missing = هیچ شیکردنەوەیەک بۆ ئەم ماوەیە تۆمار نەکراوە. داوا لە کارمەندەکە دەکرێت بینووسێت.
engagement-child = { $name } چۆن بەشداری دەکات:
engagement-family = خێزانەکە چۆن بەشداری دەکات:

visits-heading = سەردانەکان
visits-count = { $count ->
    [0] لەم ماوەیەدا هیچ سەردانێک تۆمار نەکراوە.
    [one] یەک سەردان تۆمار کراوە:
   *[other] { $count } سەردان تۆمار کراون:
  }
visits-kept = هەندێک سەردان گلدراونەتەوە؛ ئەم ژمارانە بەبێ ئەوانن.
contacts-count = پەیوەندییەکانی تر: { $count }.
visit-date = سەردانەکان
visit-seen-alone = بە تەنیا بینراوە
visit-seen-not-alone = بینراوە، کەسانی تر لەوێ بوون
visit-seen = بینراوە
visit-not-seen = نەبینراوە
visit-seen-unknown = تۆمار نەکراوە
visit-recorded-late = درەنگ نووسراوە
visit-recorded-unknown = تۆمار نەکراوە کەی نووسراوە

decisions-heading = بڕیارەکان
decisions-none = لەم ماوەیەدا هیچ بڕیارێک تۆمار نەکراوە.
decision-by = کێ:
decision-basis = لەسەر چ بنەمایەک:
decision-child = ڕای منداڵەکە:
review-chair = (بەڕێوەبەری کۆبوونەوە: { $chair })
reflection-heading = لەبارەی دوایین پێداچوونەوەوە:
involved-heading = کێ بەشدارە
involved-none = لە بڕگەکانی ئەم ماوەیەدا ناوی کەس نەهاتووە.
next-months-heading = سێ مانگی داهاتوو
next-months-missing = هیچ شتێک وەک گرنگیی سێ مانگی داهاتوو تۆمار نەکراوە. داوا لە کارمەندەکە دەکرێت بینووسێت.
task-due = دوا بەروار { $due }
task-late = لە کۆتایی ماوەکەدا دواکەوتوون:
contingency-heading = ئەگەر پلانەکە سەری نەگرت
shared-heading = پیشاندراو:
shared-on = ئەم پوختەیە لە { $date } پیشانی منداڵەکە و خێزانەکە درا.
shared-not = تۆمار نەکراوە کە ئەم پوختەیە پیشانی منداڵەکە و خێزانەکە درابێت.
kept-heading-summary = ئەو بڕگانەی ئەم ماوەیە کە گلدراونەتەوە
gaps-heading-summary = بۆچی هەندێک بەش گلدراونەتەوە
recorded-since = لە { $date } بەدواوە
family-time-supervised = کارمەندێک لەوێیە
tasks-open = ئەرکە کراوەکانی پلانەکە:
glance-reason = هۆکار
contingency-none = تۆمار نەکراوە چی دەکرێت ئەگەر پلانەکە سەری نەگرت.
voice-views-beside = { $count ->
    [one] لە یەک سەرداندا کارمەندەکە ئەوەشی نووسیوە کە منداڵەکە بیری چۆن بوو و چی دەویست؛ لە تۆمارەکەدایە.
   *[other] لە { $count } سەرداندا کارمەندەکە ئەوەشی نووسیوە کە منداڵەکە بیری چۆن بوو و چی دەویست؛ لە تۆمارەکەدایە.
  }
family-views = خێزانەکە بیری چۆنە:
changed-heading = لە دوایین پوختەوە چی گۆڕاوە
changed-none = لەم ماوەیەدا هیچ گۆڕانکارییەک تۆمار نەکراوە.
changed-home-began = هات بۆ ژیان لەگەڵ { $what }.
changed-home-ended = لە لای { $what } ڕۆیشت.
changed-status = دۆخی یاسایی: { $what }.
changed-school = قوتابخانەی نوێ: { $what }.
visit-how = چۆن بوو
visit-key-alone = بە تەنیا بینراوە: { $count }؛
visit-key-seen = لەگەڵ کەسانی تر بینراوە: { $count }؛
visit-key-not-seen = نەبینراوە: { $count }؛
visit-key-failed = ئەنجام نەدراوە: { $count }؛
visit-key-late = درەنگ نووسراوە: { $count }.
review-on = پێداچوونەوەی { $date }
work-done = چی کرا:
progress-before = پێش ئەم ماوەیە: { $before }
glance-consent = دەتوانێت ڕەزامەندی بدات
the-council = کاونسڵ

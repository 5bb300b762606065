# Wording of the letters about a request for access: Urdu, for the person who asks.
# review: draft. No named person has reviewed this wording yet.

title-letter-acknowledgement = آپ کی درخواست ہمیں مل گئی ہے
running-letter-acknowledgement = آپ کی درخواست ہمیں مل گئی ہے
title-letter-clarification = ہمیں آپ سے کچھ پوچھنا ہے
running-letter-clarification = ہمیں آپ سے کچھ پوچھنا ہے
title-letter-more-time = ہمیں مزید وقت چاہیے
running-letter-more-time = ہمیں مزید وقت چاہیے
title-letter-cover = آپ کا ریکارڈ
running-letter-cover = آپ کا ریکارڈ
title-letter-refusal-in-part = کیا روکا گیا ہے، اور کیوں
running-letter-refusal-in-part = کیا روکا گیا ہے، اور کیوں
title-letter-elsewhere = دوسروں کے نام خط جن کے پاس ریکارڈ ہو سکتا ہے
running-letter-elsewhere = دوسروں کے نام خط


letter-ack-asked = آپ نے { $asked } کو اپنا ریکارڈ دیکھنے کی درخواست کی۔ شکریہ۔ آپ کی درخواست ہمیں مل گئی ہے۔
letter-ack-asked-other = آپ نے { $asked } کو { $name } کا ریکارڈ دیکھنے کی درخواست کی۔ آپ کی درخواست ہمیں مل گئی ہے۔
letter-ack-right = اسے دیکھنا آپ کا حق ہے، اور اس پر آپ کا کوئی خرچ نہیں آتا۔
letter-ack-due = ہم { $due } تک جواب دیں گے۔ اگر ہمیں مزید وقت چاہیے ہوا تو ہم اس سے پہلے آپ کو بتائیں گے، اور یہ بھی کہ کیوں۔
letter-ack-what-next = آپ کو جو چاہیے، وہ دینے میں آپ ہماری مدد کر { $you ->
    [female] سکتی
    [male] سکتے
   *[other] سکتے/سکتی
  } ہیں:
letter-ack-known = ہمیں بتائیں کہ آپ کو پہلے سے کیا معلوم ہے: نام، جگہیں، کیا ہوا۔ جو آپ کو معلوم ہے، اسے ہمیں روکنے کی ضرورت نہیں۔
letter-ack-form = ہمیں بتائیں کہ آپ کو کس طرح پڑھنا پسند ہے: کاغذ پر، اسکرین پر، بڑے حروف میں، تصویروں کے ساتھ، کسی اور زبان میں، یا کوئی آپ کو پڑھ کر سنائے۔
letter-ack-gaps = قانون دوسرے لوگوں کی بھی حفاظت کرتا ہے، اس لیے کچھ حصے روکے جا سکتے ہیں۔ ہر ایک کا ایک نمبر اور ایک وجہ ہوتی ہے، اور آپ ہم سے کہہ { $you ->
    [female] سکتی
    [male] سکتے
   *[other] سکتے/سکتی
  } ہیں کہ ہم دوبارہ دیکھیں۔
letter-ack-feel = ریکارڈ پڑھنے سے گہرے جذبات اٹھ سکتے ہیں۔ اسے پڑھتے وقت کوئی آپ کے ساتھ ہو سکتا ہے۔ یہ لوگ آپ کو سہارا دے سکتے ہیں:
letter-clar-asked = آپ نے { $asked } کو اپنا ریکارڈ دیکھنے کی درخواست کی۔
letter-clar-asked-other = آپ نے { $asked } کو { $name } کا ریکارڈ دیکھنے کی درخواست کی۔
letter-clar-need = ہمیں کچھ اور جاننے کی ضرورت ہے، تاکہ ہم صحیح جگہوں پر دیکھیں:
letter-clar-clock = جب تک ہم آپ کے جواب کا انتظار کر رہے ہیں، وہ وقت رکا ہوا ہے جو قانون ہمیں دیتا ہے۔ یہ { $stopped } سے رکا ہوا ہے۔ جس دن آپ جواب دیں گے، اُس دن سے یہ پھر چلنے لگے گا۔
letter-clar-no-answer = اگر آپ کے لیے جواب دینا ممکن نہیں تو یہ بھی ہمیں بتائیں۔ پھر جو کچھ ہمیں معلوم ہے، اُس کے ساتھ ہم جتنا اچھا ہو سکے تلاش کریں گے۔
letter-clar-how = جس طریقے سے آپ کو آسان ہو، ہمیں بتائیں: { $contact }۔
letter-more-asked = آپ نے { $asked } کو اپنا ریکارڈ دیکھنے کی درخواست کی۔
letter-more-asked-other = آپ نے { $asked } کو { $name } کا ریکارڈ دیکھنے کی درخواست کی۔
letter-more-complex = بہت کچھ ہے جسے دھیان سے پڑھنا ہے۔ اس کے لیے قانون ہمیں { $months ->
    [one] ایک اور مہینہ لینے
   *[other] { $months } اور مہینے لینے
  } کی اجازت دیتا ہے۔
letter-more-many = ہمیں آپ کی کئی درخواستوں کا جواب دینا ہے۔ اس کے لیے قانون ہمیں { $months ->
    [one] ایک اور مہینہ لینے
   *[other] { $months } اور مہینے لینے
  } کی اجازت دیتا ہے۔
letter-more-due = ہم { $due } تک جواب دیں گے۔
letter-more-sorry = ہمیں افسوس ہے کہ آپ کو انتظار کرنا پڑ رہا ہے۔ آپ کسی بھی وقت ہم سے پوچھ { $you ->
    [female] سکتی
    [male] سکتے
   *[other] سکتے/سکتی
  } ہیں کہ کام کہاں تک پہنچا۔
letter-cover-codes = جہاں کچھ روکا گیا ہے، وہاں چوکور بریکٹ میں الفاظ لکھے ہیں۔ ہر خالی جگہ کا ایک نمبر ہے۔ خالی جگہوں کی فہرست بتاتی ہے کہ کیوں۔ ایک اور فہرست بتاتی ہے کہ مخففات کا کیا مطلب ہے۔ جن مخففات کا مطلب کوئی نہیں بتا سکا، ان پر نشان ہے۔
letter-refusal-asked = آپ نے { $asked } کو اپنا ریکارڈ دیکھنے کی درخواست کی۔ ہمیں جو دینے کی اجازت ہے، وہ ہم نے آپ کو دے دیا ہے۔ اس کے کچھ حصے روکے گئے ہیں۔
letter-refusal-asked-other = آپ نے { $asked } کو { $name } کا ریکارڈ دیکھنے کی درخواست کی۔ ہمیں جو دینے کی اجازت ہے، وہ ہم نے آپ کو دے دیا ہے۔ اس کے کچھ حصے روکے گئے ہیں۔
letter-refusal-intro = وجوہات یہ ہیں:
letter-refusal-count = { $count ->
    [one] (ایک خالی جگہ)
   *[other] ({ $count } خالی جگہیں)
  }
letter-refusal-again = آپ ہم سے کہہ { $you ->
    [female] سکتی
    [male] سکتے
   *[other] سکتے/سکتی
  } ہیں کہ کسی بھی خالی جگہ کو دوبارہ دیکھیں۔ ہمیں اس کا نمبر بتائیں: { $contact }۔
letter-refusal-none = کچھ بھی نہیں روکا گیا۔

elsewhere-letter-heading = { $name } کے نام خط
elsewhere-letter-ready = آپ کے لیے: ہماری فائل میں کچھ وقت کا ریکارڈ نہیں ہے، اور ان کے پاس اُس وقت کا ریکارڈ ہو سکتا ہے۔ آپ چاہیں تو نیچے کے خط پر دستخط کر کے اسے بھیج دیں۔ یہ سطر خط کا حصہ نہیں ہے۔
elsewhere-letter-to = بنام { $name }۔
elsewhere-letter-intro = میرا نام { $name } ہے۔ میری پیدائش کی تاریخ { $born } ہے۔ UK General Data Protection Regulation (UK GDPR) کے آرٹیکل 15 کے تحت میری درخواست ہے کہ آپ کے پاس میرے بارے میں جو کچھ بھی ہے، اس سب کی نقل مجھے دی جائے۔
elsewhere-letter-why = فائل کے مطابق آپ نے کونسل کے لیے کیا کام کیا: { $function }۔
elsewhere-letter-when = اس کا وقت: { $span }۔
elsewhere-letter-ask = مہربانی کر کے کاغذی فائلوں، پرانے سسٹموں اور گوداموں میں بھی دیکھیں، اور مجھے بتائیں کہ آپ نے کہاں دیکھا۔ اگر آپ نے ریکارڈ آگے کسی کو دے دیا تھا تو مہربانی کر کے مجھے بتائیں کہ کسے اور کب۔
elsewhere-letter-month = قانون آپ کو ایک مہینہ دیتا ہے۔ اگر آپ کو میری شناخت کا ثبوت چاہیے تو مہربانی کر کے مجھے فوراً بتائیں۔
elsewhere-letter-sign = نام، پتہ اور تاریخ:
elsewhere-letter-none-heading = کسی اور کا نام ریکارڈ میں نہیں
elsewhere-letter-none = ریکارڈ میں کسی ایسے کا نام نہیں جس نے ہماری طرف سے کام کیا ہو اور جس کے پاس ریکارڈ ہو سکتا ہو۔
letter-of-heading = خط کی تاریخ: { $date }

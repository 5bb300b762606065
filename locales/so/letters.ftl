# Wording of the letters about a request for access: Somali, for the person who asks.
# review: draft. No named person has reviewed this wording yet.

title-letter-acknowledgement = Waan helnay codsigaaga
running-letter-acknowledgement = Waan helnay codsigaaga
title-letter-clarification = Waxaannu u baahannahay in aan wax ku weydiinno
running-letter-clarification = Waxaannu u baahannahay in aan wax ku weydiinno
title-letter-more-time = Waxaannu u baahannahay waqti dheeraad ah
running-letter-more-time = Waxaannu u baahannahay waqti dheeraad ah
title-letter-cover = Diiwaankaaga
running-letter-cover = Diiwaankaaga
title-letter-refusal-in-part = Waxa la reebay, iyo sababta
running-letter-refusal-in-part = Waxa la reebay, iyo sababta
title-letter-elsewhere = Warqado loo qoray kuwa kale ee laga yaabo in ay diiwaanno hayaan
running-letter-elsewhere = Warqado loo qoray kuwa kale


letter-ack-asked = Waxaad { $asked } codsatay inaad aragto diiwaankaaga. Mahadsanid. Waan helnay codsigaaga.
letter-ack-asked-other = Waxaad { $asked } codsatay inaad aragto diiwaanka { $name }. Waan helnay codsigaaga.
letter-ack-right = Waa xaqaaga inaad aragto, lacagna lagaaga qaadi maayo.
letter-ack-due = Waxaannu ku jawaabi doonnaa ugu dambayn { $due }. Haddii aan waqti dheeraad ah u baahanno, ka hor ayaan kuu sheegi doonnaa, sababtana waan kuu sheegi doonnaa.
letter-ack-what-next = Waad naga caawin kartaa in aan ku siinno waxa aad u baahan tahay:
letter-ack-known = Noo sheeg waxa aad hore u taqaan: magacyo, meelo, waxa dhacay. Uma baahnin in aan reebno waxa aad taqaan.
letter-ack-form = Noo sheeg sida aad u jeceshahay inaad wax u akhrido: warqad, shaashad, far waaweyn, sawirro, luqad kale, ama in laguu akhriyo.
letter-ack-gaps = Sharcigu dadka kalena wuu ilaaliyaa, sidaa darteed qaybo waa la reebi karaa. Mid kasta lambar iyo sabab ayay leedahay, waxaadna na weydiisan kartaa in aan mar kale eegno.
letter-ack-feel = Diiwaan wuxuu kicin karaa dareen xooggan. Qof ayaa kula joogi kara markaad akhrinayso. Dadkan ayaa ku taageeri kara:
letter-clar-asked = Waxaad { $asked } codsatay inaad aragto diiwaankaaga.
letter-clar-asked-other = Waxaad { $asked } codsatay inaad aragto diiwaanka { $name }.
letter-clar-need = Waxaannu u baahannahay in aan wax yar oo dheeraad ah ogaanno, si aan meelaha saxda ah uga raadinno:
letter-clar-clock = Inta aan jawaabtaada sugayno, waqtiga sharcigu na siiyo wuu istaagayaa. Wuxuu istaagsan yahay tan iyo { $stopped }. Wuxuu sii socdaa laga bilaabo maalinta aad jawaabto.
letter-clar-no-answer = Haddii aadan jawaabi karin, taasna noo sheeg. Markaas waxaannu u raadin doonnaa inta karaankeenna ah, annagoo isticmaalayna waxa aan naqaan.
letter-clar-how = Hab kasta oo kugu habboon ayaad noogu sheegi kartaa: { $contact }.
letter-more-asked = Waxaad { $asked } codsatay inaad aragto diiwaankaaga.
letter-more-asked-other = Waxaad { $asked } codsatay inaad aragto diiwaanka { $name }.
letter-more-complex = Waxaa jira wax aad u badan oo ay tahay in si taxaddar leh loo akhriyo. Arrintan sharcigu wuxuu noo oggol yahay { $months ->
    [one] hal bil oo dheeraad ah.
   *[other] { $months } bilood oo dheeraad ah.
  }
letter-more-many = Waxaannu haysannaa dhowr codsi oo aad soo gudbisay oo ay tahay in aan ka jawaabno. Arrintan sharcigu wuxuu noo oggol yahay { $months ->
    [one] hal bil oo dheeraad ah.
   *[other] { $months } bilood oo dheeraad ah.
  }
letter-more-due = Waxaannu ku jawaabi doonnaa ugu dambayn { $due }.
letter-more-sorry = Waan ka xunnahay in aad sugto. Mar kasta waxaad na weydiin kartaa halka ay noo marayso.
letter-cover-codes = Meesha wax laga reebay waxaa ku yaalla ereyo ku jira qaansooyin afargees ah. Meel kasta oo bannaan lambar ayay leedahay. Liiska meelaha bannaan ayaa sheegaya sababta. Liis kale ayaa sheegaya macnaha soo-gaabinta. Soo-gaabinta aan cidna sharxi karin waa la calaamadiyey.
letter-refusal-asked = Waxaad { $asked } codsatay inaad aragto diiwaankaaga. Waxaannu ku siinnay wixii naloo oggol yahay. Qaybo ka mid ah waa la reebay.
letter-refusal-asked-other = Waxaad { $asked } codsatay inaad aragto diiwaanka { $name }. Waxaannu ku siinnay wixii naloo oggol yahay. Qaybo ka mid ah waa la reebay.
letter-refusal-intro = Kuwani waa sababaha:
letter-refusal-count = { $count ->
    [one] (hal meel bannaan)
   *[other] ({ $count } meelood oo bannaan)
  }
letter-refusal-again = Waxaad na weydiisan kartaa in aan mar kale eegno meel kasta oo bannaan. Noo sheeg lambarkeeda: { $contact }.
letter-refusal-none = Waxba lama reebin.

elsewhere-letter-heading = Warqad loo qoray { $name }
elsewhere-letter-ready = Adiga: waqtiga qayb ka mid ah ayaa ka maqan faylkayaga, waxaana laga yaabaa in ay iyagu hayaan diiwaanno ku saabsan. Warqadda hoose waad saxiixi kartaa oo waad diri kartaa. Sadarkan kama mid aha.
elsewhere-letter-to = Ku: { $name }.
elsewhere-letter-intro = Magacaygu waa { $name }. Waxaan dhashay { $born }. Waxaan codsanayaa nuqul ah wax kasta oo aad iga haysaan, sida uu qabo Qodobka 15 ee Xeerka Guud ee Ilaalinta Xogta ee Boqortooyada Midowday (UK GDPR).
elsewhere-letter-why = Waxa aad u qabateen golaha deegaanka, sida faylku sheegayo: { $function }.
elsewhere-letter-when = Waqtigu wuxuu ahaa: { $span }.
elsewhere-letter-ask = Fadlan ka raadiya xitaa faylasha warqadda ah, nidaamyadii hore iyo bakhaarrada, oo ii sheega meelaha aad ka raadiseen. Haddii aad diiwaannada cid kale u gudbiseen, fadlan ii sheega cidda iyo goorta.
elsewhere-letter-month = Sharcigu wuxuu idin siiyaa hal bil. Haddii aad u baahan tihiin caddayn cidda aan ahay, fadlan isla markiiba ii sheega.
elsewhere-letter-sign = Magac, cinwaan iyo taariikh:
elsewhere-letter-none-heading = Cid kale lama qorin
elsewhere-letter-none = Diiwaanku ma magacaabayo cid noo shaqaysay oo laga yaabo in ay diiwaanno hayso.
letter-of-heading = Warqadda { $date }

# Wording of the letters about a request for access: Albanian, for the person who asks.
# review: draft. No named person has reviewed this wording yet.

title-letter-acknowledgement = E kemi marrë kërkesën tuaj
running-letter-acknowledgement = E kemi marrë kërkesën tuaj
title-letter-clarification = Duhet t’ju pyesim diçka
running-letter-clarification = Duhet t’ju pyesim diçka
title-letter-more-time = Na duhet më shumë kohë
running-letter-more-time = Na duhet më shumë kohë
title-letter-cover = Dosja juaj
running-letter-cover = Dosja juaj
title-letter-refusal-in-part = Çfarë nuk tregohet dhe pse
running-letter-refusal-in-part = Çfarë nuk tregohet dhe pse
title-letter-elsewhere = Letra për të tjerë që mund të kenë dosje
running-letter-elsewhere = Letra për të tjerë


letter-ack-asked = Më { $asked } kërkuat ta shihni dosjen tuaj. Ju faleminderit. E kemi marrë kërkesën tuaj.
letter-ack-asked-other = Më { $asked } kërkuat ta shihni dosjen për { $name }. E kemi marrë kërkesën tuaj.
letter-ack-right = Është e drejta juaj ta shihni dhe nuk ju kushton asgjë.
letter-ack-due = Do t’ju përgjigjemi jo më vonë se më { $due }. Nëse na duhet më shumë kohë, do t’jua themi para asaj date, dhe pse.
letter-ack-what-next = Mund të na ndihmoni t’ju japim atë që ju duhet:
letter-ack-known = Na thoni çfarë dini tashmë: emra, vende, çfarë ndodhi. Ato që i dini, nuk kemi pse t’i lëmë pa treguar.
letter-ack-form = Na thoni si ju pëlqen të lexoni: në letër, në ekran, me shkronja të mëdha, me figura, në një gjuhë tjetër, ose lexuar me zë.
letter-ack-gaps = Ligji i mbron edhe njerëzit e tjerë, prandaj disa pjesë mund të mos tregohen. Secila ka një numër dhe një arsye, dhe mund të na kërkoni ta shohim përsëri.
letter-ack-feel = Një dosje mund të sjellë ndjenja të forta. Dikush mund të jetë me ju kur ta lexoni. Këta njerëz mund t’ju mbështesin:
letter-clar-asked = Më { $asked } kërkuat ta shihni dosjen tuaj.
letter-clar-asked-other = Më { $asked } kërkuat ta shihni dosjen për { $name }.
letter-clar-need = Duhet të dimë pak më shumë, që të kërkojmë në vendet e duhura:
letter-clar-clock = Ndërsa presim përgjigjen tuaj, koha që na jep ligji nuk ecën. Ajo nuk ecën që nga { $stopped }. Vazhdon nga dita kur të përgjigjeni.
letter-clar-no-answer = Nëse nuk mund të përgjigjeni, na thoni edhe këtë. Atëherë kërkojmë sa më mirë që mundemi me ato që dimë.
letter-clar-how = Mund të na tregoni në çdo mënyrë që ju përshtatet: { $contact }.
letter-more-asked = Më { $asked } kërkuat ta shihni dosjen tuaj.
letter-more-asked-other = Më { $asked } kërkuat ta shihni dosjen për { $name }.
letter-more-complex = Ka shumë për të lexuar me kujdes. Ligji na lejon për këtë { $months ->
    [one] edhe një muaj tjetër
   *[other] edhe { $months } muaj të tjerë
  }.
letter-more-many = Kemi disa kërkesa tuajat për t’u përgjigjur. Ligji na lejon për këtë { $months ->
    [one] edhe një muaj tjetër
   *[other] edhe { $months } muaj të tjerë
  }.
letter-more-due = Do t’ju përgjigjemi jo më vonë se më { $due }.
letter-more-sorry = Na vjen keq që duhet të prisni. Mund të na pyesni në çdo kohë se ku kemi arritur.
letter-cover-codes = Aty ku diçka nuk tregohet, ka fjalë në kllapa katrore. Çdo boshllëk ka një numër. Lista e boshllëqeve thotë pse. Një listë tjetër thotë çfarë kuptimi kanë shkurtesat. Shkurtesat që askush nuk i shpjegoi dot janë shënuar.
letter-refusal-asked = Më { $asked } kërkuat ta shihni dosjen tuaj. Ju kemi dhënë atë që lejohemi të japim. Disa pjesë të saj nuk tregohen.
letter-refusal-asked-other = Më { $asked } kërkuat ta shihni dosjen për { $name }. Ju kemi dhënë atë që lejohemi të japim. Disa pjesë të saj nuk tregohen.
letter-refusal-intro = Këto janë arsyet:
letter-refusal-count = { $count ->
    [one] (një boshllëk)
   *[other] ({ $count } boshllëqe)
  }
letter-refusal-again = Mund të na kërkoni ta shohim përsëri çdo boshllëk. Na thoni numrin e tij: { $contact }.
letter-refusal-none = Asgjë nuk është lënë pa treguar.

elsewhere-letter-heading = Letër për { $name }
elsewhere-letter-ready = Për ju: një pjesë e kohës mungon në dosjen tonë, dhe këta mund të kenë dosje për të. Mund ta nënshkruani letrën më poshtë dhe ta dërgoni. Ky rresht nuk është pjesë e saj.
elsewhere-letter-to = Për { $name }.
elsewhere-letter-intro = Unë quhem { $name }. Kam lindur më { $born }. Kërkoj një kopje të gjithçkaje që mbani për mua, sipas nenit 15 të Rregullores së Përgjithshme për Mbrojtjen e të Dhënave të Mbretërisë së Bashkuar (UK GDPR).
elsewhere-letter-why = Çfarë bëtë për këshillin vendor, siç thotë dosja: { $function }.
elsewhere-letter-when = Periudha: { $span }.
elsewhere-letter-ask = Ju lutem kërkoni edhe në dosjet në letër, në sistemet e vjetra dhe në depo, dhe më tregoni ku kërkuat. Nëse ua keni kaluar dosjet të tjerëve, ju lutem më tregoni kujt dhe kur.
elsewhere-letter-month = Ligji ju jep një muaj kohë. Nëse ju duhet një provë se kush jam, ju lutem ma thoni menjëherë.
elsewhere-letter-sign = Emri, adresa dhe data:
elsewhere-letter-none-heading = Nuk është shënuar askush tjetër
elsewhere-letter-none = Dosja nuk përmend askënd që ka vepruar për ne dhe mund të ketë dosje.
letter-of-heading = Letër e datës { $date }

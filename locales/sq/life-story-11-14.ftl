# Wording of the life story for the age 11-14 in Albanian, where it differs from the usual one.
# review: draft. No named person has reviewed this wording yet.

# The present.
now-name = Ti quhesh { $name }. Emri yt i plotë është { $full }.
now-age = Ti je { $age } vjeç.
now-home = Jeton me { $carers } dhe je këtu që nga { $from }.
now-home-named = Jeton te { $home } dhe je këtu që nga { $from }.
now-languages = Gjuhët që flet ose i përdor me shenja: { $languages }.
now-ethnicity = Prejardhja e familjes tënde: { $ethnicity }
now-religion = Feja ose besimi: { $religion }
about-heading = Si e përshkruan veten
person-full = { $name } e ka emrin e plotë { $full }.
tree-intro = Këta janë njerëz nga familja jote që përmenden me emër në dosjen tënde. Brezi më i moshuar është lart.
tree-me = ti

# Why, and who decided.
why-safe = Çdo fëmijë ka të drejtë të jetë në siguri dhe që dikush të kujdeset për të. Është puna e të rriturve ta sigurojnë këtë.
why-not-your-fault = Asgjë nga këto nuk ishte faji yt. Ishte detyrë e të rriturve të të mbanin në siguri dhe këto vendime i morën të rriturit.
why-more-later = Kjo nuk është e gjithë historia. Një pjesë e saj është për kur të rritesh. Mund të pyesësh për të edhe tani dhe mund të kërkosh ta shohësh dosjen tënde.
statuses-heading = Çfarë tha ligji për ty dhe kur
decisions-heading-story = Vendime të rëndësishme për jetën tënde
decisions-intro-story = Për çdo vendim mund të lexosh kush e mori, pse, dhe çfarë mendoje ti. Nëse mungon diçka këtu, mund të na pyesësh për të.
decided-because = Arsyeja:
decided-you-wanted = Çfarë mendoje ti:

# Homes.
homes-heading = Ku ke jetuar
homes-count = { $count ->
    [one] Dosja jote përmend një vend ku ke jetuar ose ke qëndruar.
   *[other] Dosja jote përmend { $count } vende ku ke jetuar ose ke qëndruar.
  }
home-age = { $age ->
    [0] Ishe bebe
   *[other] Ishe { $age } vjeç
  } kur u shpërngule këtu. Ishte { $kind } dhe jetove këtu { $span }.
home-age-now = { $age ->
    [0] Ishe bebe
   *[other] Ishe { $age } vjeç
  } kur u shpërngule këtu. Është { $kind } dhe jeton këtu { $span }.
home-kinship = një shtëpi me të afërm ose miq të familjes
home-others = Kush tjetër jetonte këtu atë kohë: { $others }.
seasons-heading = Shtëpitë e tua në vijën e kohës

# Family and friends, what you did and what is yours.
family-time-heading = Lidhja me familjen dhe miqtë
family-time-now = Çfarë është caktuar tani:
family-time-then = Çfarë ishte caktuar ({ $span }):
achievements-heading = Çfarë ke arritur
things-heading = Gjëra që të takojnë ty
thing-returned = Kjo të është kthyer ({ $on }).
thing-kept-unknown = Dosja nuk thotë ku është kjo. Mund të na kërkosh ta gjejmë ku është.
photos-held = { $count ->
    [one] Edhe një fotografi në dosjen tënde nuk tregohet këtu. Mund të na pyesësh pse, dhe nëse mund ta shohësh.
   *[other] Edhe { $count } fotografi në dosjen tënde nuk tregohen këtu. Mund të na pyesësh pse, dhe nëse mund t’i shohësh.
  }
documents-heading = Dokumente për ty
documents-intro = Këto dokumente janë pjesë e dosjes tënde. Mund të kërkosh t’i lexosh. Për shkak të ligjit, mund të ndodhë që disa pjesë të tyre të mos tregohen.

# What is not told, and how it was made.
kept-intro = Në dosjen tënde ka më shumë për jetën tënde. Këto pjesë nuk tregohen:
gaps-heading = Çfarë nuk tregohet dhe pse
gaps-intro = Disa pjesë të historisë tënde nuk tregohen. Secila ka një numër. Për secilën mund të lexosh arsyen dhe kush e vendosi.
gaps-ask = Nëse mendon se një boshllëk nuk është i drejtë, mund të na kërkosh ta shohim përsëri. Na jep numrin e tij: { $contact }.
made-for = { $council } e bëri këtë histori më { $date } nga ato që janë shkruar në dosjen tënde. Aty ku nuk u shkrua asgjë, ajo nuk mund të të tregojë asgjë.
made-approved = { $approver }, { $role }, pranoi që ta marrësh.
made-more = Nëse mendon se diçka është gabim ose mungon, na e thuaj dhe ne do ta shohim: { $contact }. Mund të na kërkosh edhe ta shohësh dosjen tënde.

# The present again, and what comes.
next-heading = Tani dhe çfarë vjen më pas
hopes-intro = Këto janë shpresat e tua, ashtu si janë shkruar në dosjen tënde.
hopes-none = Ende nuk është shkruar asgjë për shpresat e tua. Mund t’i shtosh këtu, po të duash.
fill-heading = Faqet e tua
fill-intro = Këto faqe janë të tuat. Mund të shkruash në to, të kthehesh tek ato më vonë, ose t’i lësh bosh.
fill-draw-heading = Hapësirë e lirë
fill-draw = Mund të vizatosh, të shkruash ose të ngjitësh çfarë të duash.
talk-heading = Njerëz me të cilët mund të flasësh
talk-intro = Mund të jetë e vështirë të lexosh për jetën tënde. Mund të të vijnë ndjenja të forta dhe pyetje të reja. Mund të bësh pushim në çdo kohë. Mund të flasësh me cilindo nga këta njerëz.

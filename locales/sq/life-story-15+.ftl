# Wording of the life story for the age 15+ in Albanian, where it differs from the usual one.
# review: draft. No named person has reviewed this wording yet.

# The present.
now-heading = Ku je tani
now-name = Ti quhesh { $name }. Emri yt i plotë është { $full }.
now-home = Jeton me { $carers }, dhe kështu është që nga { $from }.
now-home-named = Jeton te { $home }, dhe kështu është që nga { $from }.
now-home-staff = Njerëzit që të mbështesin atje: { $carers }.
now-others = Kush tjetër jeton këtu: { $others }.
now-school = Studion në { $school }.
now-languages = Gjuhët që flet ose i përdor me shenja: { $languages }.
now-ethnicity = Prejardhja etnike: { $ethnicity }
now-religion = Feja ose besimi: { $religion }
about-heading = Si e përshkruan veten
person-full = { $name } e ka emrin e plotë { $full }.
tree-intro = Këta janë njerëz nga familja jote që përmenden me emër në dosjen tënde. Brezi më i moshuar është lart.
tree-me = ti

# Why, and who decided.
why-heading = Pse këshilli vendor u bë pjesë e jetës tënde
why-safe = Çdo fëmijë ka të drejtë të jetë në siguri dhe të ketë kujdes të mirë. Të rriturit rreth teje e kishin detyrë ta siguronin këtë.
why-not-your-fault = Asgjë nga këto nuk ishte faji yt. Ti ishe fëmijë. Të rriturit kishin përgjegjësi për sigurinë tënde dhe këto vendime i morën të rriturit.
orders-heading = Urdhra gjykate
statuses-heading = Statusi yt ligjor me kalimin e viteve
decisions-heading-story = Vendimet kryesore për jetën tënde
decisions-intro-story = Për çdo vendim mund të lexosh kush e mori, çfarë arsyesh dha, dhe mendimin tënd. Nëse mungon ndonjë nga këto këtu, mund të na pyesësh për të.
decided-because = Arsyet e dhëna:
decided-you-wanted = Mendimi yt, ashtu si u shkrua:

# Homes.
homes-heading = Ku ke jetuar
homes-count = { $count ->
    [one] Dosja jote përmend një vend ku ke jetuar ose ke qëndruar.
   *[other] Dosja jote përmend { $count } vende ku ke jetuar ose ke qëndruar.
  }
home-age = Jetove këtu { $span }. Ishte { $kind }. { $age ->
    [0] Ishe bebe
   *[other] Ishe { $age } vjeç
  } kur u shpërngule këtu.
home-age-now = Jeton këtu { $span }. Është { $kind }. { $age ->
    [0] Ishe bebe
   *[other] Ishe { $age } vjeç
  } kur u shpërngule këtu.
home-kinship = një shtëpi me të afërm ose miq të familjes
home-others = Kush tjetër jetonte këtu atë kohë: { $others }.
seasons-heading = Shtëpitë e tua në vijën e kohës
schools-heading = Ku ke studiuar

# Family and friends, health, what you did and what is yours.
family-time-heading = Lidhja me familjen dhe miqtë
family-time-now = Çfarë është caktuar aktualisht:
family-time-then = Çfarë ishte caktuar atë kohë ({ $span }):
health-intro = Kjo është çfarë thotë dosja jote për shëndetin tënd. Mund t’i kërkosh një mjeku ose një infermieri të ta shpjegojë cilëndo pjesë.
achievements-heading = Çfarë ke arritur
own-words-heading = Çfarë the atë kohë
things-heading = Sendet e tua
thing-returned = Kjo të është kthyer ({ $on }).
thing-kept = Ku ruhet: { $where }.
thing-kept-unknown = Dosja nuk thotë ku është kjo. Mund të na kërkosh ta gjejmë ku është.
photos-held-heading = Fotografi që nuk tregohen
photos-held = { $count ->
    [one] Edhe një fotografi në dosjen tënde nuk tregohet këtu. Mund të na pyesësh pse, dhe nëse mund ta marrësh.
   *[other] Edhe { $count } fotografi në dosjen tënde nuk tregohen këtu. Mund të na pyesësh pse, dhe nëse mund t’i marrësh.
  }
documents-heading = Dokumente në dosjen tënde
documents-intro = Këto dokumente janë pjesë e dosjes tënde. Ke të drejtë të kërkosh kopje. Për shkak të ligjit, mund të ndodhë që disa pjesë të tyre të mos tregohen.

# What is not told, your rights, and how it was made.
kept-heading = Çfarë tjetër ka dosja jote
kept-intro = Dosja jote ka më shumë për jetën tënde. Këto pjesë nuk tregohen këtu:
gaps-heading = Çfarë nuk tregohet dhe pse
gaps-intro = Disa pjesë të kësaj historie nuk tregohen. Secila ka një numër. Për secilën mund të lexosh arsyen dhe kush e mori vendimin.
gaps-ask = Nëse nuk je dakord që diçka të mos tregohet, mund të na kërkosh ta shohim përsëri. Na jep numrin e boshllëkut: { $contact }.
made-heading = Si u bë kjo histori, dhe të drejtat e tua
made-for = { $council } e bëri këtë histori më { $date } nga dosja jote. Ajo mund të të tregojë vetëm atë që u shkrua. Njerëzit që ishin aty mund të kujtojnë më shumë, ose ta kujtojnë ndryshe.
made-approved = { $approver }, { $role }, pranoi që të të jepet.
made-more = Nëse diçka është gabim ose mungon, na e thuaj: { $contact }. Ke të drejtë të na kërkosh ta ndreqim.
made-whole-record = Ke të drejtë të kërkosh edhe një kopje të gjithë dosjes tënde, në të njëjtën adresë. Mund ta bësh këtë në çdo moshë. Nuk kushton asgjë dhe nuk ke pse të thuash përse e do. Për shkak të ligjit, mund të ndodhë që disa pjesë të mos tregohen.
made-elsewhere = Edhe të tjerë mund të kenë dosje për ty. Mund të kërkosh një kopje te secili:

# The present again, and what comes.
next-heading = Tani dhe çfarë vjen më pas
hopes-intro = Këto janë shpresat e tua, ashtu si u shkruan.
hopes-none = Dosja jote nuk thotë çfarë shpreson. Këtë mund ta thuash ti, kur të duash dhe po të duash.
fill-heading = Hapësirë për ty
fill-intro = Këto faqe janë të tuat, përdori si të duash. Mund t’i lësh edhe bosh.
fill-ask = Çfarë dua të mësoj:
fill-draw-heading = Hapësirë e lirë
fill-draw = Mund ta përdorësh këtë për shënime, fotografi, vizatime ose çdo gjë tjetër.
talk-heading = Mbështetje dhe njerëz me të cilët mund të flasësh
talk-intro = Mund të jetë e vështirë të lexosh për jetën tënde, edhe nëse shumë gjëra i dije tashmë. Mund të marrësh kohën që të duhet dhe të ndalesh kur të duash. Nuk ka pse ta lexosh vetëm. Mund të flasësh me cilindo nga këta njerëz.

# Wording of the life story: Albanian, for a child to read.
# review: draft. No named person has reviewed this wording yet.

title-life-story = { $name }: historia e jetës
running-life-story = { $name }: historia e jetës

now-heading = Ti, tani
now-name = Ti quhesh { $name }. Emri yt i plotë është { $full }.
now-age = Ti je { $age ->
    [one] 1 vjeç
   *[other] { $age } vjeç
  }.
now-home = Jeton me { $carers }. Jeton këtu që nga { $from }.
now-home-named = Jeton te { $home }. Jeton këtu që nga { $from }.
now-others = Kush tjetër jeton këtu me ty: { $others }.
now-school = Mëson në { $school }.
now-languages = Gjuhët që përdor për të folur me njerëzit: { $languages }.
now-ethnicity = Nga vjen familja jote: { $ethnicity }
now-religion = Për fenë dhe besimin: { $religion }
about-heading = Çfarë thua për veten

people-heading = Njerëzit në jetën tënde
person-is-mother = { $name } është nëna jote.
person-is-father = { $name } është babai yt.
person-is-step-parent = { $who ->
    [female] { $name } është njerka jote.
    [male] { $name } është njerku yt.
   *[other] { $name } është njerku yt ose njerka jote.
  }
person-is-adoptive-parent = { $who ->
    [female] { $name } është nëna jote birësuese.
    [male] { $name } është babai yt birësues.
   *[other] { $name } është prindi yt birësues.
  }
person-is-brother = { $name } është vëllai yt.
person-is-sister = { $name } është motra jote.
person-is-grandmother = { $name } është gjyshja jote.
person-is-grandfather = { $name } është gjyshi yt.
person-is-aunt = { $name } është halla ose tezja jote.
person-is-uncle = { $name } është xhaxhai ose daja yt.
person-is-cousin = { $who ->
    [female] { $name } është kushërira jote.
    [male] { $name } është kushëriri yt.
   *[other] { $name } është kushëriri yt ose kushërira jote.
  }
person-is-relative = { $name } është nga të afërmit e tu.
person-is-foster-carer = { $name } është prindi yt kujdestar.
person-is-friend = { $who ->
    [female] { $name } është shoqja jote.
    [male] { $name } është shoku yt.
   *[other] { $name } është shoku yt ose shoqja jote.
  }
person-is-neighbour = { $who ->
    [female] { $name } është fqinja jote.
    [male] { $name } është fqinji yt.
   *[other] { $name } është fqinji yt ose fqinja jote.
  }
person-is-social-worker = { $who ->
    [female] { $name } është punonjësja jote sociale.
    [male] { $name } është punonjësi yt social.
   *[other] { $name } është punonjësi yt social ose punonjësja jote sociale.
  }
person-is-advocate = { $who ->
    [female] { $name } është mbrojtësja e të drejtave të tua (advocate).
    [male] { $name } është mbrojtësi i të drejtave të tua (advocate).
   *[other] { $name } mbron të drejtat e tua (advocate).
  }
person-died = { $name } ka vdekur ({ $died }).

born-heading = Kur linde
born-on = Ti linde më { $born }.
born-place = Vendi ku linde: { $place }.
born-time = Ora ishte { $time }.
born-weight = Sa peshoje kur linde: { $weight }.

why-heading = Çfarë ndodhi dhe pse
why-not-your-fault = Asgjë nga këto nuk ishte faji yt. Është punë e të rriturve t’i mbajnë fëmijët në siguri. Vendimet i morën të rriturit.
orders-heading = Çfarë vendosi gjykata
order-made = { $court } dha këtë urdhër: { $order }.
order-judge = Kush ishte gjyqtar: { $judge }.

homes-heading = Shtëpitë ku ke jetuar
homes-count = { $count ->
    [one] Ja një vend ku ke jetuar ose ke qëndruar.
   *[other] Ja { $count } vende ku ke jetuar ose ke qëndruar.
  }
home-heading = { $home }
home-age = { $age ->
    [0] Ishe bebe
   *[other] Ishe { $age } vjeç
  } kur erdhe këtu. Ishte { $kind }. Ke jetuar këtu { $span }.
home-others = Kush tjetër jetonte këtu me ty atëherë: { $others }.

schools-heading = Shkollat e tua
family-time-heading = Koha me familjen dhe miqtë e tu
family-time-now = Ky është plani tani:
family-time-then = Ky ishte plani ({ $span }):

achievements-heading = Çfarë ke bërë mirë
own-words-heading = Fjalët e tua
own-words = Këtë e the kur ishe { $age } vjeç ({ $date }):
own-words-to = Kur ishe { $age } vjeç ({ $date }), fole me { $to } dhe the këtë:

things-heading = Gjërat që janë të tuat
thing-returned = Këtë e more prapë ({ $on }).
thing-kept = Ku është: { $where }.
thing-kept-unknown = Dosja nuk thotë ku është. Mund të na pyesësh.

next-heading = Ti, tani dhe më tej
next-home = Jeton me { $carers }.
next-home-named = Jeton te { $home }.
hopes-intro = Kjo është ajo që shpreson.
hopes-none = Kjo faqe është për shpresat e tua. Mund t’i shkruash këtu.

talk-heading = Me kë mund të flasësh
talk-intro = Kur e lexon këtë, mund të të vijnë ndjenja ose pyetje. S’ka asgjë të keqe. Mund të ndalesh kur të duash. Mund të flasësh me këta njerëz.

kept-heading = Më shumë në dosjen tënde
kept-intro = Në dosjen tënde ka më shumë për jetën tënde. Këto pjesë nuk tregohen këtu:
gaps-heading = Pse disa pjesë nuk tregohen
gaps-intro = Disa pjesë të historisë tënde nuk tregohen. Secila ka një numër. Këtu mund të lexosh pse, dhe kush e vendosi.
gap-number = Boshllëku { $number }.
gap-decided = Kush e vendosi dhe kur: { $decided }.
gaps-ask = Mund të na kërkosh ta shohim përsëri një boshllëk. Na thuaj numrin e tij. Pyet këtu: { $contact }.

made-heading = Si u bë kjo histori
made-for = { $council } e bëri këtë histori më { $date }. Ajo vjen nga ato që janë shkruar në dosjen tënde.
made-approved = { $approver }, { $role }, tha se mund ta marrësh.
made-more = Është diçka gabim apo mungon? Na e thuaj dhe ne do ta shohim: { $contact }. Kur të rritesh, mund të kërkosh një histori më të gjatë.
now-home-staff = Kush kujdeset për ty këtu: { $carers }.
person-full = { $name } e ka emrin e plotë { $full }.
person-carers-family = { $name } është nga një familje që është kujdesur për ty.
person-carer-then = { $name } është kujdesur për ty.
home-age-now = { $age ->
    [0] Ishe bebe
   *[other] Ishe { $age } vjeç
  } kur erdhe këtu. Është { $kind }. Jeton këtu { $span }.

# Sections, pictures and pages to fill in.
first-home-heading = Shtëpia jote
first-then-heading = Më parë: { $home }
first-school-heading = Ku mëson
first-family-time-heading = Familja dhe miqtë
photos-heading = Fotografi
photos-held-heading = Më shumë fotografi
photos-held = { $count ->
    [one] Është edhe një fotografi që nuk tregohet këtu. Mund të na pyesësh për të.
   *[other] Janë edhe { $count } fotografi që nuk tregohen këtu. Mund të na pyesësh për to.
  }
tree-heading = Familja jote
tree-intro = Këta janë njerëz nga familja jote që përmenden me emër në dosjen tënde. Edhe kur ndërron shtëpi, ata mbeten ata që janë. Më të moshuarit janë lart.
tree-me = Këtu je ti.
tree-died = vdiq, { $on }
# The lines of the family tree in words. $others is one name or several with commas.
tree-parent = { $name } është prind për { $others }.
tree-partner = { $name } është ose ka qenë në çift me { $others }.
why-safe = Çdo fëmijë ka nevojë për një shtëpi ku të jetë në siguri dhe ku dikush të kujdeset për të. Të rriturit duhet ta bëjnë këtë.
why-more-later = Ka më shumë për të treguar. Mund të pyesësh për këtë tani. Kur të rritesh, mund të kërkosh një histori më të gjatë.
statuses-heading = Çfarë tha ligji dhe kur
decisions-heading-story = Vendime të mëdha për ty
decisions-intro-story = Këto janë vendime të mëdha për jetën tënde. Mund të lexosh kush i mori, pse, dhe çfarë doje ti. Nëse mungon diçka, mund të na pyesësh.
decided-by = Kush e vendosi: { $by }.
decided-because = Pse:
decided-you-wanted = Çfarë doje ti:
seasons-heading = Shtëpitë e tua me kalimin e kohës
seasons-intro = Kjo tregon sa gjatë ke jetuar në secilin vend, nga { $from } deri në { $to }.
seasons-where = Shtëpia
seasons-when = Kur
seasons-how-long = Sa gjatë
seasons-line = Nga { $from } deri në { $to }
season-family = Familja jote
season-now = { $length } deri tani
schools-name = Shkolla
home-area = Ku është: { $area }.
home-area-then = Ku ishte: { $area }.
home-came = Si erdhe të jetosh këtu.
home-letter = Një letër për ty nga { $carers }:
at-age = { $age ->
    [0] Kur ishe bebe:
   *[other] Kur ishe { $age } vjeç:
  }
health-heading = Shëndeti yt
health-intro = Kjo është çfarë thotë dosja për shëndetin tënd.
documents-heading = Letra për ty
documents-intro = Këto letra janë në dosjen tënde. Mund të kërkosh t’i shohësh.
made-whole-record = Mund të kërkosh në çdo kohë ta shohësh dosjen tënde. Është e drejta jote dhe nuk kushton asgjë: { $contact }. Ligji na lejon të mos i tregojmë disa pjesë.
made-elsewhere = Edhe këta mund të kenë dosje për ty. Mund të pyesësh te secili:
made-grown-up = Për të rriturin: { $council } e bëri këtë libër më { $date } nga dosja e fëmijës. Nëse diçka është gabim ose mungon, ju lutemi na tregoni: { $contact }.
fill-heading = Faqe për ty
fill-intro = Mund të shkruash këtu, ose t’i kërkosh dikujt të shkruajë për ty.
fill-remember = Çfarë kujtoj:
fill-proud = Me çfarë krenohem:
fill-ask = Çfarë dua të pyes:
fill-draw-heading = Vizato këtu
fill-draw = Vizato shtëpinë tënde, dikë që e do, ose çdo gjë që të pëlqen.

# The later life letter.
title-life-story-later-life-letter = Një letër për { $name }
running-life-story-later-life-letter = Një letër për { $name }
later-heading = Një letër për ty
later-dear = { $you ->
    [female] E dashur { $name },
    [male] I dashur { $name },
   *[other] Përshëndetje, { $name },
  }
later-born-heading = Kur linde
later-people-heading = Njerëzit në jetën tënde
later-why-heading = Çfarë ndodhi
later-parents-heading = Çfarë dëshiruan dhe çfarë thanë prindërit e tu
later-order = Më { $made }, { $court } dha këtë urdhër: { $order }.
later-more-heading = Si të mësosh më shumë
later-more = Në dosjen tënde ka më shumë. Ke të drejtë ta kërkosh në çdo moshë dhe nuk kushton asgjë: { $contact }. Ligji na lejon të mos i tregojmë disa pjesë. Nuk ka pse ta lexosh vetëm. Mund të flasësh me këta njerëz:

# The worker's edition with its sources.
title-life-story-sources = { $name }: burimet e historisë së jetës
running-life-story-sources = Burimet e një historie jete. Për punonjësin
sources-questions-heading = Çfarë i mungon dosjes për këtë histori
sources-questions-intro = Asgjë nuk është trilluar në historinë për { $name }, prandaj mungon ajo që nuk është shënuar. Këto janë pyetje për të bërë dhe njerëz që mund të pyeten:
sources-questions-none = Dosja ka diçka për çdo pjesë të historisë.
sources-heading = Çdo fjali me burimin e saj
sources-intro = Ky është libri për moshën { $band }. Fjalët e gatshme të librit që nuk thonë asgjë nga dosja janë lënë jashtë.
sources-sentence = Çfarë thotë libri
sources-entry = Shënimi ose pjesa
sources-kind = Çfarë lloji dhe nga kush
sources-by = { $kind }, shkruar nga { $author }
sources-by-nobody = { $kind }, nuk është shënuar kush e shkroi
genogram-heading = Gjenogrami
genogram-key = Rrethi është grua ose vajzë. Katrori është burrë ose djalë. Rombi: nuk është shënuar. Vija e trashë: fëmija. Kryqi: ka vdekur. Rreshtat janë brezat, më i moshuari lart.
genogram-who = Kush
genogram-relationship = Çfarë është për fëmijën
genogram-symbol = Simboli
symbol-circle = rreth
symbol-circle-died = rreth me kryq
symbol-square = katror
symbol-square-died = katror me kryq
symbol-diamond = romb
symbol-diamond-died = romb me kryq
ask-a-home = kjo shtëpi
ask-birth-story = Çfarë dihet për lindjen dhe kush e zgjodhi emrin? Pyetni prindërit dhe gjyshërit.
ask-birth-facts = Në ç’orë lindi fëmija, ku, dhe sa peshonte? Pyetni prindërit ose spitalin.
ask-why = Pse fëmija nuk mund të rrinte me familjen? Merruni vesh për fjalët me prindërit, kur kjo bëhet pa rrezik.
ask-why-young = Si do t’i tregohej kjo një fëmije katër vjeç? Shkruajeni me from_age: 3.
ask-about-me = Çfarë thotë fëmija tani për veten?
ask-hopes = Çfarë shpreson fëmija?
ask-ethnicity = Si e përshkruan fëmija nga vjen familja?
ask-religion = Çfarë beson fëmija ose familja?
ask-own-words = Çfarë tha, vizatoi ose shkroi fëmija që duhet ruajtur?
ask-achievements = Çfarë bën mirë fëmija dhe me çfarë krenohej?
ask-photos = Cilat fotografi ka? Pyetni familjen, kujdestarët dhe shkollat.
ask-family-time = Kë sheh fëmija dhe sa shpesh?
ask-life-letter = Kush e ka njohur fëmijën dhe mund të shkruajë një letër për më vonë?
ask-portrait = Si është { $name }? Pyeteni vetë, ose ata që e njohin.
ask-home-story = Si ishte të jetoje këtu: { $name }?
ask-home-memory = Çfarë kujtimi ka për { $name }?
ask-home-letter = A do të shkruante një letër { $name }?
ask-home-why-started = Pse erdhi fëmija këtu: { $name }?
ask-home-why-ended = Pse mori fund këtu: { $name }?
ask-between = Ku jetoi fëmija { $name }?
ask-school-story = Si ishte në { $name }?
ask-photo-unknown = Kush është në fotografinë ku nuk është shkruar? Gjejeni, ose shkruani se nuk është askush.
ask-photo-permission = A mund ta marrë fëmija fotografinë ku është një i rritur? Pyeteni atë person dhe shkruani kur pranoi.
ask-photo-child = Një fëmijë tjetër është në një fotografi. Mbulojini fytyrën para se ta marrë fëmija.
person-named = { $name }: { $relationship }.
grown-up-heading = Për të rriturin
later-parts-heading = Çfarë dua të të tregoj

# Wording of the life story: Somali, for a child to read.
# review: draft. No named person has reviewed this wording yet.

title-life-story = Sheekada { $name }
running-life-story = Sheekada { $name }

now-heading = Adiga, hadda
now-name = Magacaagu waa { $name }. Magacaaga oo buuxa waa { $full }.
now-age = Waxaad jirtaa { $age } sano.
now-home = Waxaad la nooshahay { $carers }. Halkan waxaad ku nooshahay tan iyo { $from }.
now-home-named = Waxaad ku nooshahay { $home }. Halkan waxaad ku nooshahay tan iyo { $from }.
now-others = Dadka halkan kula nool: { $others }.
now-school = Waxaad wax ku barataa { $school }.
now-languages = Waxaad dadka kula hadashaa { $languages }.
now-ethnicity = Meesha uu qoyskaagu ka yimid: { $ethnicity }
now-religion = Diinta iyo waxa la rumaysan yahay: { $religion }
about-heading = Waxa aad naftaada ka sheegto

people-heading = Dadka noloshaada ku jira
# Each of these is a whole sentence, so that a language can say it as it has to.
person-is-mother = { $name } waa hooyadaa.
person-is-father = { $name } waa aabbahaa.
person-is-step-parent = { $name } waa qof uu waalidkaa guursaday.
person-is-adoptive-parent = { $name } waa waalidka ku korsaday.
person-is-brother = { $name } waa walaalkaa.
person-is-sister = { $name } waa walaashaa.
person-is-grandmother = { $name } waa ayeeyadaa.
person-is-grandfather = { $name } waa awoowgaa.
person-is-aunt = { $name } waa eeddadaa ama habaryartaa.
person-is-uncle = { $name } waa adeerkaa ama abtigaa.
person-is-cousin = { $name } waa ilmaha adeerkaa, abtigaa, eeddadaa ama habaryartaa.
person-is-relative = { $name } waa qof qaraabadaada ah.
person-is-foster-carer = { $name } waa daryeelahaaga korinta.
person-is-friend = { $who ->
    [female] { $name } waa saaxiibaddaa.
    [male] { $name } waa saaxiibkaa.
   *[other] { $name } waa qof saaxiib kula ah.
  }
person-is-neighbour = { $name } waa deriskaaga.
person-is-social-worker = { $name } waa shaqaalahaaga arrimaha bulshada.
person-is-advocate = { $name } waa qofka kuu dooda.
person-died = { $who ->
    [female] { $name } way dhimatay ({ $died }).
    [male] { $name } wuu dhintay ({ $died }).
   *[other] { $name } waa qof dhintay ({ $died }).
  }

born-heading = Markii aad dhalatay
born-on = Waxaad dhalatay { $born }.
born-place = Waxaad ku dhalatay { $place }.
born-time = Saacaddu waxay ahayd { $time }.
born-weight = Miisaankaagu wuxuu ahaa { $weight }.

why-heading = Waxa dhacay, iyo sababta
why-not-your-fault = Waxyaabahan midkoodna khaladkaaga ma ahayn. In carruurta la badbaadiyo waa shaqada dadka waaweyn. Dadka waaweyn ayaa go’aannada gaaray.
orders-heading = Waxa ay maxkamaddu go’aamisay
order-made = Amarkan waxaa soo saartay { $court }: { $order }.
order-judge = Garsooruhu wuxuu ahaa { $judge }.

homes-heading = Guryaha aad ku noolayd
homes-count = { $count ->
    [one] Waa tan hal meel oo aad ku noolayd ama aad joogtay.
   *[other] Waa kuwan { $count } meelood oo aad ku noolayd ama aad joogtay.
  }
home-heading = { $home }
home-age = { $age ->
    [0] Waxaad ahayd dhallaan
   *[other] Waxaad jirtay { $age } sano
  } markaad halkan timid. Meeshu waxay ahayd { $kind }. Halkan waxaad ku noolayd { $span }.
home-others = Dadkii markaas halkan kula noolaa: { $others }.

schools-heading = Dugsiyadaada
family-time-heading = Waqtiga aad la qaadato qoyskaaga iyo saaxiibbadaa
family-time-now = Waa kan qorshaha hadda:
family-time-then = Qorshuhu wuxuu ahaa sidan ({ $span }):

achievements-heading = Waxyaabaha aad si fiican u qabatay
own-words-heading = Ereyadaada
own-words = Waxaad sidan tiri markaad jirtay { $age } sano ({ $date }):
own-words-to = Waxaad sidan ku tiri { $to } markaad jirtay { $age } sano ({ $date }):

things-heading = Alaabta aad leedahay
thing-returned = Waa laguu soo celiyey ({ $on }).
thing-kept = Meesha ay taallo: { $where }.
thing-kept-unknown = Diiwaanku ma sheegayo meesha ay taallo. Annaga ayaad na weydiin kartaa.

next-heading = Adiga, hadda iyo wixii xiga
next-home = Waxaad la nooshahay { $carers }.
next-home-named = Waxaad ku nooshahay { $home }.
hopes-intro = Waa kan waxa aad rajaynayso.
hopes-none = Boggan waxaa loogu talagalay waxa aad rajaynayso. Halkan ayaad ku qori kartaa.

talk-heading = Dadka aad la hadli karto
talk-intro = Akhriska sheekadan wuxuu kugu kicin karaa dareen ama su’aalo. Taasi dhib ma leh. Waad joojin kartaa mar kasta. Waxaad la hadli kartaa dadkan.

kept-heading = Wax kale oo diiwaankaaga ku jira
kept-intro = Diiwaankaaga waxaa ku jira wax kale oo noloshaada ku saabsan. Qaybahan halkan laguma sheegin:
gaps-heading = Sababta qaybo loo reebay
gaps-intro = Sheekadaada qaybo ka mid ah waa la reebay. Mid kasta lambar ayay leedahay. Halkan waxaad ka akhrisan kartaa sababta, iyo cidda go’aansatay.
gap-number = Meel bannaan { $number }.
gap-decided = Cidda go’aansatay, iyo goorta: { $decided }.
gaps-ask = Waxaad na weydiisan kartaa in aan mar kale eegno meel bannaan. Noo sheeg lambarkeeda. Halkan weydii: { $contact }.

made-heading = Sida sheekadan loo sameeyey
made-for = Sheekadan waxaa { $date } sameeyey { $council }. Waxay ka timid waxa ku qoran diiwaankaaga.
made-approved = Qofka yiri waad heli kartaa: { $approver }, { $role }.
made-more = Ma jiraa wax khaldan ama wax ka maqan? Noo sheeg, waanan eegi doonnaa: { $contact }. Waxaad weydiisan kartaa sheeko ka dheer markaad weynaato.
now-home-staff = Dadka halkan kugu daryeela: { $carers }.
person-full = Magaca buuxa ee { $name } waa { $full }.
person-carers-family = { $name } waa qof ka mid ah qoys ku daryeelay.
person-carer-then = { $name } waa qof ku daryeelay.
home-age-now = { $age ->
    [0] Waxaad ahayd dhallaan
   *[other] Waxaad jirtay { $age } sano
  } markaad halkan timid. Meeshu waa { $kind }. Halkan waxaad ku nooshahay { $span }.

# Sections, pictures and pages to fill in.
first-home-heading = Gurigaaga
first-then-heading = Hore: { $home }
first-school-heading = Meesha aad wax ku barato
first-family-time-heading = Qoyska iyo saaxiibbada
photos-heading = Sawirro
photos-held-heading = Sawirro kale
photos-held = { $count ->
    [one] Waxaa jira hal sawir oo kale oo aan halkan ku jirin. Sawirkaas wax baad naga weydiin kartaa.
   *[other] Waxaa jira { $count } sawir oo kale oo aan halkan ku jirin. Sawirradaas wax baad naga weydiin kartaa.
  }
tree-heading = Qoyskaaga
tree-intro = Kuwani waa dad qoyskaaga ka mid ah oo diiwaankaaga lagu magacaabay. Guri-guuristu ma beddesho cidda ay yihiin. Kuwa ugu da’da weyn ayaa ugu sarreeya.
tree-me = Kani waa adiga.
tree-died = geeri: { $on }
# The lines of the family tree in words. $others is one name or several with commas.
tree-parent = { $name } waa waalidka { $others }.
tree-partner = { $name } iyo { $others } waa lammaane ama waxay ahaan jireen lammaane.
why-safe = Ilmo kasta wuxuu u baahan yahay guri uu ku nabad qabo oo lagu daryeelo. Dadka waaweyn waa in ay taas hubiyaan.
why-more-later = Wax kale oo la sheego ayaa jira. Hadda ayaad wax ka weydiin kartaa. Waxaad weydiisan kartaa sheeko ka dheer markaad weynaato.
statuses-heading = Waxa uu sharcigu yiri, iyo goorta
decisions-heading-story = Go’aannada waaweyn ee adiga kugu saabsan
decisions-intro-story = Kuwani waa go’aanno waaweyn oo noloshaada ku saabsan. Waxaad akhrisan kartaa cidda gaartay, sababta, iyo waxa aad rabtay. Haddii ay wax ka maqan yihiin, annaga ayaad na weydiin kartaa.
decided-by = Cidda tan go’aansatay: { $by }.
decided-because = Sababta:
decided-you-wanted = Waxa aad rabtay:
seasons-heading = Guryahaaga iyo waqtiga
seasons-intro = Tani waxay muujinaysaa inta aad meel kasta ku noolayd, laga bilaabo { $from } ilaa { $to }.
seasons-where = Guri
seasons-when = Goorta
seasons-how-long = Inta ay ahayd
seasons-line = Laga bilaabo { $from } ilaa { $to }
season-family = Qoyskaaga
season-now = { $length } ilaa hadda
schools-name = Dugsi
home-area = Waxay ku taallaa { $area }.
home-area-then = Waxay ku tiil { $area }.
home-came = Sidii aad ugu timid inaad halkan ku noolaato.
home-letter = Warqad lagugu soo qoray oo ka timid { $carers }:
at-age = { $age ->
    [0] Markaad dhallaan ahayd:
   *[other] Markaad jirtay { $age } sano:
  }
health-heading = Caafimaadkaaga
health-intro = Tani waa waxa uu diiwaanku ka sheegayo caafimaadkaaga.
documents-heading = Warqado adiga kugu saabsan
documents-intro = Warqadahan waxay ku jiraan diiwaankaaga. Waxaad weydiisan kartaa inaad aragto.
made-whole-record = Mar kasta waxaad weydiisan kartaa inaad aragto diiwaankaaga. Waa xaqaaga, waana lacag la’aan: { $contact }. Sharcigu wuxuu noo oggol yahay in aan qaybo reebno.
made-elsewhere = Kuwan ayaa iyaguna haysan kara diiwaanno adiga kugu saabsan. Mid kasta ayaad weydiin kartaa:
made-grown-up = Qofka weyn: buuggan waxaa { $date } sameeyey { $council }, waxaana laga soo qaatay diiwaanka ilmaha. Haddii wax khaldan yihiin ama ka maqan yihiin, noo sheeg: { $contact }.
fill-heading = Bogag adiga kuu gaar ah
fill-intro = Halkan ayaad wax ku qori kartaa, ama waxaad weydiisan kartaa in qof kuu qoro.
fill-remember = Waxa aan xusuusto:
fill-proud = Waxa aan ku faano:
fill-ask = Waxa aan rabo in aan weydiiyo:
fill-draw-heading = Halkan wax ku sawir
fill-draw = Sawir gurigaaga, qof aad jeceshahay, ama wax kasta oo aad rabto.

# The later life letter.
title-life-story-later-life-letter = Warqad loo qoray { $name }
running-life-story-later-life-letter = Warqad loo qoray { $name }
later-heading = Warqad adiga kuu ah
later-dear = { $you ->
    [female] Gacaliso { $name },
    [male] Gacaliye { $name },
   *[other] Salaan kalgacal leh, { $name },
  }
later-born-heading = Markii aad dhalatay
later-people-heading = Dadka noloshaada ku jira
later-why-heading = Waxa dhacay
later-parents-heading = Waxa ay waalidkaa rabeen oo ay yiraahdeen
later-order = Amarkan waxaa { $made } soo saartay { $court }: { $order }.
later-more-heading = Sida wax badan loo ogaado
later-more = Diiwaankaaga waxaa ku jira wax kale. Waxaad xaq u leedahay inaad weydiisato da’ kasta, waana lacag la’aan: { $contact }. Sharcigu wuxuu noo oggol yahay in aan qaybo reebno. Qasab ma aha inaad keligaa akhrido. Waxaad la hadli kartaa dadkan:

# The worker's edition with its sources.
title-life-story-sources = Ilaha sheekada { $name }
running-life-story-sources = Ilaha sheeko nololeed. Waxaa loogu talagalay shaqaalaha
sources-questions-heading = Waxa diiwaanka uga maqan sheekadan
sources-questions-intro = Sheekada { $name } waxba laguma been-abuurin, markaa wixii aan la qorin way ka maqan yihiin. Kuwani waa su’aalo la weydiiyo, iyo dadka la weydiiyo:
sources-questions-none = Diiwaanka wax baa ugu jira qayb kasta oo sheekada ah.
sources-heading = Jumlad kasta iyo isha ay ka timid
sources-intro = Kani waa buugga da’da { $band }. Ereyada joogtada ah ee buugga oo aan waxba diiwaanka ka sheegayn waa laga reebay.
sources-sentence = Waxa uu buuggu leeyahay
sources-entry = Qoraal ama qayb
sources-kind = Nooca, iyo cidda qortay
sources-by = { $kind }, cidda qortay: { $author }
sources-by-nobody = { $kind }, qoraa lama diiwaangelin
genogram-heading = Shaxda qoyska (genogram)
genogram-key = Goobo waa naag ama gabadh. Labajibbaarane waa nin ama wiil. Dheeman: lama qorin. Xariiq qaro weyn: ilmaha. Iskutallaab: wuu dhintay ama way dhimatay. Safafku waa jiilal, kan ugu da’da weyn ayaa ugu sarreeya.
genogram-who = Qofka
genogram-relationship = Waxa uu ilmaha u yahay
genogram-symbol = Calaamad
symbol-circle = goobo
symbol-circle-died = goobo iskutallaab leh
symbol-square = labajibbaarane
symbol-square-died = labajibbaarane iskutallaab leh
symbol-diamond = dheeman
symbol-diamond-died = dheeman iskutallaab leh
ask-a-home = gurigan
ask-birth-story = Maxaa laga yaqaan dhalashada, yaase magaca doortay? Weydii waalidka iyo ayeeyooyinka iyo awoowayaasha.
ask-birth-facts = Saacaddee ayuu ilmuhu dhashay, xaggee, miisaankiisuse muxuu ahaa? Weydii waalidka, ama isbitaalka.
ask-why = Maxaa ilmuhu qoyska ula joogi kari waayey? Waalidka kala heshii ereyada haddii ay ammaan tahay.
ask-why-young = Sidee taas loogu sheegi lahaa ilmo afar jir ah? Ku qor from_age: 3.
ask-about-me = Muxuu ilmuhu hadda naftiisa ka sheegaa?
ask-hopes = Muxuu ilmuhu rajaynayaa?
ask-ethnicity = Sidee ilmuhu u sheegaa meesha uu qoysku ka yimid?
ask-religion = Muxuu ilmuhu ama qoysku rumaysan yahay?
ask-own-words = Maxaa uu ilmuhu yiri, sawiray ama qoray oo mudan in la hayo?
ask-achievements = Muxuu ilmuhu ku fiican yahay, muxuuse ku faanay?
ask-photos = Sawirradee ayaa jira? Weydii qoyska, daryeelayaasha iyo dugsiyada.
ask-family-time = Yuu ilmuhu la kulmaa, immisa jeerse?
ask-life-letter = Yaa ilmaha yaqaannay oo qori kara warqadda mustaqbalka?
ask-portrait = { $name } waa qof noocee ah? Weydii qofka laftiisa, ama dadka yaqaan.
ask-home-story = Sidee bay ahayd la noolaanshaha { $name }?
ask-home-memory = Xusuustee ayaa laga hayaa { $name }?
ask-home-letter = Cidda la yiraahdo { $name } warqad ma qori lahayd?
ask-home-why-started = Maxaa ilmuhu ugu yimid { $name }?
ask-home-why-ended = Maxay ugu dhammaatay la noolaanshaha { $name }?
ask-between = Xaggee ayuu ilmuhu ku noolaa { $name }?
ask-school-story = Sidee bay ahayd dhigashada { $name }?
ask-photo-unknown = Yaa ku jira sawirka aan sheegayn? Soo ogow, ama sheeg in aan cidna ku jirin.
ask-photo-permission = Ilmuhu ma heli karaa sawirka uu qof weyni ku jiro? Weydii qofkaas oo qor goorta uu oggolaaday.
ask-photo-child = Ilmo kale ayaa sawir ku jira. Wejiga dabool inta aan ilmuhu helin.
person-named = { $name }: { $relationship }.
grown-up-heading = Qofka weyn
later-parts-heading = Waxa aan rabo in aan kuu sheego

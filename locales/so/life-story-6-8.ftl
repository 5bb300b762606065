# Wording of the life story for the age 6-8, where it differs from the usual one: Somali.
# review: draft. No named person has reviewed this wording yet.

# The safe present.
now-home = Waxaad la nooshahay { $carers }.
now-home-named = Waxaad ku nooshahay { $home }.
now-home-staff = Yaa halkan kugu daryeela? { $carers }.
now-others = Yaa kale oo halkan ku nool? { $others }.
now-languages = Waxaad ku hadashaa { $languages }.
about-heading = Waxa aad iska sheegto
person-died = { $who ->
    [female] { $name } way dhimatay.
    [male] { $name } wuu dhintay.
   *[other] { $name } waa qof dhintay.
  }
person-carers-family = { $name } waa qof ka mid ah qoyska daryeele.
tree-intro = Kuwani waa dadka qoyskaaga ka mid ah. Kuwa ugu da’da weyn ayaa ugu sarreeya.
tree-died = dhintay ama dhimatay

# Why.
why-heading = Sababta wax isu beddeleen
why-safe = Ilmo kasta wuxuu u baahan yahay guri nabad ah. Dadka waaweyn waa in ay taas hubiyaan.
why-not-your-fault = Waxyaabahan midkoodna khaladkaaga ma ahayn. Dadka waaweyn ayaa waxan go’aamiya. Carruurtu ma go’aamiso.
why-more-later = Wax kale oo la sheego ayaa jira. Waad weydiin kartaa. Mar kale ayaad weydiin kartaa markaad weynaato.

# Homes.
homes-heading = Guryahaaga
homes-count = { $count ->
    [one] Waa tan hal meel oo aad ku noolayd ama aad joogtay.
   *[other] Waa kuwan { $count } meelood oo aad ku noolayd ama aad joogtay.
  }
home-age = { $age ->
    [0] Waxaad ahayd dhallaan
   *[other] Waxaad jirtay { $age } sano
  } markaad halkan timid. Meeshu waxay ahayd { $kind }.
home-age-now = { $age ->
    [0] Waxaad ahayd dhallaan
   *[other] Waxaad jirtay { $age } sano
  } markaad halkan timid. Hadda halkan ayaad ku nooshahay. Meeshu waa { $kind }.
home-kinship = guri qoys ama saaxiibbo
home-others = Yaa kale oo markaas halkan ku noolaa? { $others }.
home-came = Sidii aad halkan ku timid.
seasons-intro = Eeg inta aad meel kasta ku noolayd.
seasons-line = Laga bilaabo dhalashada ilaa hadda

# School, family and friends, what you did and said.
family-time-heading = Qoyska iyo saaxiibbada
family-time-now = Qorshaha hadda:
achievements-heading = Waxyaabaha aad si fiican u qabatay
own-words = Waxaad sidan tiri markaad jirtay { $age } sano:
own-words-to = Markaad jirtay { $age } sano, waxaad sidan u sheegtay { $to }:
things-heading = Alaabtaada
thing-returned = Waa laguu soo celiyey.
thing-kept = Halkan ayay taallaa: { $where }.
photos-held = { $count ->
    [one] Waxaa jira hal sawir oo kale. Buuggan kuma jiro. Sawirkaas wax baad naga weydiin kartaa.
   *[other] Waxaa jira { $count } sawir oo kale. Buuggan kuma jiraan. Sawirradaas wax baad naga weydiin kartaa.
  }

# What is not told, and how it was made.
kept-intro = Wax kale oo adiga kugu saabsan ayaa jira. Halkan laguma sheegin:
gaps-heading = Sababta qaybo qaarkood halkan ugu jirin
gaps-intro = Qaybo qaarkood halkan kuma jiraan. Mid kasta lambar ayay leedahay. Tani waxay kuu sheegaysaa sababta.
gaps-ask = Waxaad wax naga weydiin kartaa meel bannaan. Noo sheeg lambarkeeda. Qof weyn ayaa ku caawin kara: { $contact }.
made-for = Sheekadan waxaa { $date } sameeyey { $council }. Waxay ka timid diiwaankaaga. Diiwaankaagu waa waxa ay dadku adiga kaa qoreen.
made-approved = Qofka yiri waad heli kartaa: { $approver }, { $role }.
made-more = Wax ma khaldan yihiin? Wax ma ka maqan yihiin? Noo sheeg: { $contact }. Mar kale ayaad weydiin kartaa markaad weynaato.

# The present again, and what comes.
hopes-none = Maxaad rajaynaysaa? Halkan ayaad ku qori kartaa.
fill-intro = Halkan ayaad wax ku qori kartaa. Ama qof ayaa kuu qori kara.
fill-draw = Sawir gurigaaga. Sawir qof aad jeceshahay. Sawir waxa aad rabto.
talk-intro = Sheekadani way ku murugo gelin kartaa ama way kaa xanaajin kartaa. Waxaa laga yaabaa inaad rabto inaad wax weydiiso. Taasi dhib ma leh. Waad joojin kartaa. Waxaad la hadli kartaa dadkan.

# Wording of the life story for the age 15+, where it differs from the usual one: Somali.
# review: draft. No named person has reviewed this wording yet.

# The present.
now-heading = Halka aad hadda joogto
now-name = Magacaagu waa { $name }. Magacaaga oo dhammaystiran waa { $full }.
now-home = Waxaad la nooshahay { $carers }, sidaasna waxaad ahayd tan iyo { $from }.
now-home-named = Waxaad ku nooshahay { $home }, sidaasna waxaad ahayd tan iyo { $from }.
now-home-staff = Dadka halkaas kugu taageera: { $carers }.
now-others = Dadka kale ee halkan ku nool: { $others }.
now-school = Waxaad wax ka barataa { $school }.
now-languages = Waxaad ku hadashaa, ama calaamado gacmeed ku muujisaa, { $languages }.
now-ethnicity = Asalka qowmiyadda: { $ethnicity }
now-religion = Diinta ama waxa la rumaysan yahay: { $religion }
about-heading = Sida aad naftaada u sheegto
person-full = Magaca oo dhammaystiran ee { $name } waa { $full }.
tree-intro = Kuwani waa dad qoyskaaga ka mid ah oo diiwaankaaga lagu magacaabay. Jiilka ugu da’da weyn ayaa ugu sarreeya.
tree-me = adiga

# Why, and who decided.
why-heading = Sababta golaha deegaanku qayb uga noqday noloshaada
why-safe = Ilmo kasta wuxuu xaq u leeyahay in uu nabad qabo oo si fiican loo daryeelo. Dadka waaweyn ee kugu hareeraysnaa waxaa waajib ku ahayd in ay taas hubiyaan.
why-not-your-fault = Waxyaabahan midkoodna khaladkaaga ma ahayn. Waxaad ahayd ilmo. Dadka waaweyn ayaa mas’uul ka ahaa badbaadadaada, dadka waaweyn ayaana go’aannadan gaaray.
orders-heading = Amarrada maxkamadda
statuses-heading = Xaaladdaada sharciga sannadihii la soo dhaafay
decisions-heading-story = Go’aannada waaweyn ee noloshaada
decisions-intro-story = Go’aan kasta waxaad ka akhrisan kartaa cidda gaartay, sababaha ay sheegtay, iyo ra’yigaaga. Haddii mid ka mid ah halkan ka maqan yahay, wax baad naga weydiin kartaa.
decided-because = Sababaha la sheegay:
decided-you-wanted = Ra’yigaaga, sidii loo qoray:

# Homes.
homes-heading = Meelaha aad ku noolayd
homes-count = { $count ->
    [one] Diiwaankaagu wuxuu sheegayaa hal meel oo aad ku noolayd ama aad joogtay.
   *[other] Diiwaankaagu wuxuu sheegayaa { $count } meelood oo aad ku noolayd ama aad joogtay.
  }
home-age = Halkan waxaad ku noolayd { $span }. Meeshu waxay ahayd { $kind }. { $age ->
    [0] Waxaad ahayd dhallaan
   *[other] Waxaad jirtay { $age } sano
  } markaad u soo guurtay.
home-age-now = Halkan waxaad ku nooshahay { $span }. Meeshu waa { $kind }. { $age ->
    [0] Waxaad ahayd dhallaan
   *[other] Waxaad jirtay { $age } sano
  } markaad u soo guurtay.
home-kinship = guri qaraabo ama saaxiibbada qoyska
home-others = Dadka kale ee markaas halkan ku noolaa: { $others }.
seasons-heading = Jadwalka waqtiga ee guryahaaga
schools-heading = Meelaha aad wax ku baratay

# Family and friends, health, what you did and what is yours.
family-time-heading = La xiriirka qoyska iyo saaxiibbada
family-time-now = Waxa hadda la qorsheeyey:
family-time-then = Waxa markaas la qorsheeyey ({ $span }):
health-intro = Tani waa waxa uu diiwaankaagu ka sheegayo caafimaadkaaga. Waxaad dhakhtar ama kalkaaliye caafimaad weydiisan kartaa in uu wax kasta oo ka mid ah kuu sharxo.
achievements-heading = Waxa aad ku guulaysatay
own-words-heading = Waxa aad markaas tiri
things-heading = Alaabtaada
thing-returned = Waa laguu celiyey ({ $on }).
thing-kept = Meesha lagu hayo: { $where }.
thing-kept-unknown = Diiwaanku ma sheegayo meesha ay taallo. Waxaad na weydiisan kartaa in aan soo ogaanno.
photos-held-heading = Sawirrada aan halkan ku jirin
photos-held = { $count ->
    [one] Hal sawir oo kale oo diiwaankaaga ku jira halkan kuma jiro. Waxaad na weydiin kartaa sababta, iyo in aad heli karto iyo in kale.
   *[other] { $count } sawir oo kale oo diiwaankaaga ku jira halkan kuma jiro. Waxaad na weydiin kartaa sababta, iyo in aad heli karto iyo in kale.
  }
documents-heading = Dukumentiyada diiwaankaaga ku jira
documents-intro = Dukumentiyadani waa qayb ka mid ah diiwaankaaga. Waxaad xaq u leedahay inaad nuqullo weydiisato. Sharciga awgiis waxaa laga yaabaa in qaybo ka mid ah la reebo.

# What is not told, your rights, and how it was made.
kept-heading = Wax kale oo diiwaankaagu hayo
kept-intro = Diiwaankaagu wuxuu hayaa wax kale oo noloshaada ku saabsan. Qaybahan halkan waa laga reebay:
gaps-heading = Waxa la reebay, iyo sababta
gaps-intro = Sheekadan qaybo ka mid ah waa la reebay. Mid kasta lambar ayay leedahay. Mid kasta waxaad ka akhrisan kartaa sababta, iyo cidda go’aanka gaartay.
gaps-ask = Haddii aadan ku raacsanayn in wax la reebo, waxaad na weydiisan kartaa in aan mar kale eegno. Noo sheeg lambarka meesha bannaan: { $contact }.
made-heading = Sida sheekadan loo sameeyey, iyo xuquuqdaada
made-for = Sheekadan waxaa { $date } sameeyey { $council }, waxaana laga sameeyey diiwaankaaga. Waxay kuu sheegi kartaa oo keliya wixii la qoray. Dadkii markaas joogay waxaa laga yaabaa in ay wax ka badan xusuustaan, ama ay si kale u xusuustaan.
made-approved = Qofka oggolaaday in lagu siiyo: { $approver }, { $role }.
made-more = Haddii wax khaldan yihiin ama ka maqan yihiin, noo sheeg: { $contact }. Waxaad xaq u leedahay inaad na weydiisato in aan saxno.
made-whole-record = Waxaad sidoo kale xaq u leedahay inaad weydiisato nuqul ah diiwaankaaga oo dhan, isla cinwaankaas. Da’ kasta ayaad samayn kartaa. Waa lacag la’aan, qasabna kuguma aha inaad sheegto sababta aad u rabto. Sharciga awgiis waxaa laga yaabaa in qaybo la reebo.
made-elsewhere = Kuwo kale ayaa iyaguna haysan kara diiwaanno adiga kugu saabsan. Mid kasta ayaad nuqul weydiisan kartaa:

# The present again, and what comes.
next-heading = Hadda, iyo wixii xiga
hopes-intro = Kuwani waa waxa aad rajaynayso, sidii loo qoray.
hopes-none = Diiwaankaagu ma sheegayo waxa aad rajaynayso. Taas adigaa sheegi kara, markaad rabto iyo haddii aad rabto.
fill-heading = Meel adiga kuu gaar ah
fill-intro = Bogaggan adigaa u isticmaali kara sida aad rabto. Waad iska dayn kartaa iyagoo bannaan.
fill-ask = Waxa aan rabo in aan ogaado:
fill-draw-heading = Meel xor ah
fill-draw = Waxaad u isticmaali kartaa qoraallo, sawirro, sawir-gacmeed ama wax kasta oo kale.
talk-heading = Taageerada, iyo dadka aad la hadli karto
talk-intro = Akhriska noloshaada way adkaan kartaa, xitaa haddii aad wax badan hore u ogayd. Waqtigaaga qaado, oo jooji mar kasta oo aad rabto. Qasab ma aha inaad keligaa akhrido. Waxaad la hadli kartaa mid kasta oo dadkan ka mid ah.

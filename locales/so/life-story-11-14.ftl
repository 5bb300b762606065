# Wording of the life story for the age 11-14, where it differs from the usual one: Somali.
# review: draft. No named person has reviewed this wording yet.

# The present.
now-name = Magacaagu waa { $name }. Magacaaga oo dhammaystiran waa { $full }.
now-age = Waxaad jirtaa { $age } sano.
now-home = Waxaad la nooshahay { $carers }, halkanna waxaad ku nooshahay tan iyo { $from }.
now-home-named = Waxaad ku nooshahay { $home }, halkanna waxaad ku nooshahay tan iyo { $from }.
now-languages = Waxaad ku hadashaa, ama calaamado gacmeed ku muujisaa, { $languages }.
now-ethnicity = Asalka qoyskaaga: { $ethnicity }
now-religion = Diinta ama waxa la rumaysan yahay: { $religion }
about-heading = Sida aad naftaada u sheegto
person-full = Magaca oo dhammaystiran ee { $name } waa { $full }.
tree-intro = Kuwani waa dad qoyskaaga ka mid ah oo diiwaankaaga lagu magacaabay. Jiilka ugu da’da weyn ayaa ugu sarreeya.
tree-me = adiga

# Why, and who decided.
why-safe = Ilmo kasta wuxuu xaq u leeyahay in uu nabad qabo oo la daryeelo. In taas la hubiyo waa shaqada dadka waaweyn.
why-not-your-fault = Waxyaabahan midkoodna khaladkaaga ma ahayn. In lagu badbaadiyo waxay ahayd shaqada dadka waaweyn, dadka waaweyn ayaana go’aannadan gaaray.
why-more-later = Tani ma aha sheekada oo dhan. Qayb ka mid ah waxaa loogu talagalay markaad weynaato. Hadda ayaad weli wax ka weydiin kartaa, waxaadna weydiisan kartaa inaad aragto diiwaankaaga.
statuses-heading = Waxa uu sharcigu adiga kaa yiri, iyo goorta
decisions-heading-story = Go’aannada muhiimka ah ee noloshaada
decisions-intro-story = Go’aan kasta waxaad ka akhrisan kartaa cidda gaartay, sababta, iyo waxa aad ka qabtay. Haddii wax halkan ka maqan yihiin, wax baad naga weydiin kartaa.
decided-because = Sababtu waa:
decided-you-wanted = Waxa aad ka qabtay:

# Homes.
homes-heading = Meelaha aad ku noolayd
homes-count = { $count ->
    [one] Diiwaankaagu wuxuu sheegayaa hal meel oo aad ku noolayd ama aad joogtay.
   *[other] Diiwaankaagu wuxuu sheegayaa { $count } meelood oo aad ku noolayd ama aad joogtay.
  }
home-age = { $age ->
    [0] Waxaad ahayd dhallaan
   *[other] Waxaad jirtay { $age } sano
  } markaad halkan u soo guurtay. Meeshu waxay ahayd { $kind }, halkanna waxaad ku noolayd { $span }.
home-age-now = { $age ->
    [0] Waxaad ahayd dhallaan
   *[other] Waxaad jirtay { $age } sano
  } markaad halkan u soo guurtay. Meeshu waa { $kind }, halkanna waxaad ku nooshahay { $span }.
home-kinship = guri qaraabo ama saaxiibbada qoyska
home-others = Dadka kale ee markaas halkan ku noolaa: { $others }.
seasons-heading = Jadwalka waqtiga ee guryahaaga

# Family and friends, what you did and what is yours.
family-time-heading = La xiriirka qoyska iyo saaxiibbada
family-time-now = Waxa hadda la qorsheeyey:
family-time-then = Waxa la qorsheeyey ({ $span }):
achievements-heading = Waxa aad ku guulaysatay
things-heading = Alaabta aad adigu leedahay
thing-returned = Waa laguu celiyey ({ $on }).
thing-kept-unknown = Diiwaanku ma sheegayo meesha ay taallo. Waxaad na weydiisan kartaa in aan soo ogaanno.
photos-held = { $count ->
    [one] Hal sawir oo kale oo diiwaankaaga ku jira halkan kuma jiro. Waxaad na weydiin kartaa sababta, iyo in aad arki karto iyo in kale.
   *[other] { $count } sawir oo kale oo diiwaankaaga ku jira halkan kuma jiro. Waxaad na weydiin kartaa sababta, iyo in aad arki karto iyo in kale.
  }
documents-heading = Dukumentiyo adiga kugu saabsan
documents-intro = Dukumentiyadani waa qayb ka mid ah diiwaankaaga. Waxaad weydiisan kartaa inaad akhrido. Sharciga awgiis waxaa laga yaabaa in qaybo ka mid ah la reebo.

# What is not told, and how it was made.
kept-intro = Diiwaankaaga waxaa ku jira wax kale oo noloshaada ku saabsan. Qaybahan waa la reebay:
gaps-heading = Waxa la reebay, iyo sababta
gaps-intro = Sheekadaada qaybo ka mid ah waa la reebay. Mid kasta lambar ayay leedahay. Mid kasta waxaad ka akhrisan kartaa sababta, iyo cidda go’aansatay.
gaps-ask = Haddii aad u malaynayso in meel bannaan aanay caddaalad ahayn, waxaad na weydiisan kartaa in aan mar kale eegno. Noo sheeg lambarkeeda: { $contact }.
made-for = Sheekadan waxaa { $date } sameeyey { $council }, waxaana laga sameeyey waxa ku qoran diiwaankaaga. Meeshii aan waxba laga qorin, sheekadu waxba kuuma sheegi karto.
made-approved = Qofka oggolaaday in lagu siiyo: { $approver }, { $role }.
made-more = Haddii aad u malaynayso in wax khaldan yihiin ama ka maqan yihiin, noo sheeg waanan eegi doonnaa: { $contact }. Waxaad sidoo kale na weydiisan kartaa inaad aragto diiwaankaaga.

# The present again, and what comes.
next-heading = Hadda, iyo wixii xiga
hopes-intro = Kuwani waa waxa aad rajaynayso, sida ay ugu qoran yihiin diiwaankaaga.
hopes-none = Weli waxba lagama qorin waxa aad rajaynayso. Halkan ayaad ku dari kartaa, haddii aad rabto.
fill-heading = Bogagga kuu gaarka ah
fill-intro = Bogaggan adigaa leh. Wax baad ku qori kartaa, mar dambe ayaad ku soo noqon kartaa, ama waad iska dayn kartaa iyagoo bannaan.
fill-draw-heading = Meel xor ah
fill-draw = Waxaad sawiri kartaa, qori kartaa ama ku dhejin kartaa wax kasta oo aad rabto.
talk-heading = Dadka aad la hadli karto
talk-intro = Akhriska noloshaada way adkaan kartaa. Waxay kugu kicin kartaa dareen xooggan iyo su’aalo cusub. Mar kasta waad nasan kartaa. Waxaad la hadli kartaa mid kasta oo dadkan ka mid ah.

# Wording of the life story for the age 3-5, where it differs from the usual one: Somali.
# review: draft. No named person has reviewed this wording yet.

# The safe present.
now-heading = Kani waa adiga
now-name = Adigu waxaad tahay { $name }. Magacaaga oo buuxa waa { $full }.
now-age = { $age ->
    [0] Waxaad tahay dhallaan.
   *[other] Waxaad jirtaa { $age } sano.
  }
now-home = Waxaad la nooshahay { $carers }. Kani waa gurigaaga.
now-home-named = Waxaad ku nooshahay { $home }.
now-others = Yaa kale oo halkan ku nool? { $others }.
about-heading = Dhammaan adiga kugu saabsan
person-carers-family = { $name } waa qof ka mid ah qoyska daryeele.

# Before.
born-heading = Waad dhalatay
born-on = Marka hore, waxaad ahayd dhallaan.
home-age = { $age ->
    [0] Waxaad ahayd dhallaan. Markaas halkan ayaad ku noolayd.
   *[other] Waxaad jirtay { $age } sano. Markaas halkan ayaad ku noolayd.
  }
home-kinship = guri qoys ama saaxiibbo
why-heading = In aad nabad qabto
why-safe = Ilmo kasta wuxuu u baahan yahay guri nabad ah.
why-not-your-fault = Dadka waaweyn waa in ay ku badbaadiyaan. Dadka waaweyn ayaa go’aansaday. Khaladkaaga ma ahayn.

# What is not told.
gaps-heading = Waxa maqan
gaps-intro = Ereyo qaarkood halkan kuma jiraan. Tani waxay sheegaysaa sababta.
gaps-ask = Waad weydiin kartaa. Qof weyn ayaa ku caawin kara: { $contact }.

# The present again.
next-heading = Adiga, hadda
next-home = Waxaad la nooshahay { $carers }. Kani waa gurigaaga.
hopes-intro = Kuwani waa waxa aad jeclaan lahayd.
hopes-none = Maxaad jeclaan lahayd?
fill-draw = Sawir gurigaaga. Sawir qof aad jeceshahay. Sawir waxa aad rabto.
talk-heading = Dadka lala hadlo
talk-intro = Waxaa laga yaabaa inaad murugooto ama aad xanaaqdo. Taasi dhib ma leh. Waad joojin kartaa. Waxaad la hadli kartaa dadkan.

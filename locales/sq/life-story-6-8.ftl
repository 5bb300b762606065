# Wording of the life story for the age 6-8 in Albanian, where it differs from the usual one.
# review: draft. No named person has reviewed this wording yet.

# The safe present.
now-home = Jeton me { $carers }.
now-home-named = Jeton te { $home }.
now-home-staff = Kush kujdeset për ty këtu? { $carers }.
now-others = Kush tjetër jeton këtu? { $others }.
now-languages = Gjuhët që flet: { $languages }.
about-heading = Çfarë thua ti për veten
person-died = { $name } ka vdekur.
person-carers-family = { $name } është nga familja e një kujdestari.
tree-intro = Këta janë njerëz nga familja jote. Më të moshuarit janë lart.
tree-died = ka vdekur

# Why.
why-heading = Pse ndryshuan gjërat
why-safe = Çdo fëmijë ka nevojë për një shtëpi të sigurt. Të rriturit duhet ta bëjnë këtë.
why-not-your-fault = Asgjë nga kjo nuk ishte faji yt. Këto gjëra i vendosin të rriturit. Fëmijët nuk i vendosin.
why-more-later = Ka më shumë për të treguar. Mund të pyesësh për këtë. Mund të pyesësh përsëri kur të rritesh.

# Homes.
homes-heading = Shtëpitë e tua
homes-count = { $count ->
    [one] Ja një vend ku jetove ose qëndrove.
   *[other] Ja { $count } vende ku jetove ose qëndrove.
  }
home-age = { $age ->
    [0] Ishe bebe
   *[other] Ishe { $age } vjeç
  } kur erdhe këtu. Ishte { $kind }.
home-age-now = { $age ->
    [0] Ishe bebe
   *[other] Ishe { $age } vjeç
  } kur erdhe këtu. Tani jeton këtu. Është { $kind }.
home-kinship = një shtëpi me familjen ose miqtë
home-others = Kush tjetër jetonte këtu atëherë? { $others }.
home-came = Si erdhe këtu.
seasons-intro = Shiko sa gjatë jetove në secilin vend.
seasons-line = Nga lindja deri tani

# School, family and friends, what you did and said.
family-time-heading = Familja dhe miqtë
family-time-now = Plani tani:
achievements-heading = Gjëra që i bëre mirë
own-words = Këtë e the kur ishe { $age } vjeç:
own-words-to = Kur ishe { $age } vjeç, fole me { $to } dhe the këtë:
things-heading = Gjërat e tua
thing-returned = Këtë e more prapë.
thing-kept = Është këtu: { $where }.
photos-held = { $count ->
    [one] Është edhe një fotografi. Nuk është në këtë libër. Mund të na pyesësh për të.
   *[other] Janë edhe { $count } fotografi. Nuk janë në këtë libër. Mund të na pyesësh për to.
  }

# What is not told, and how it was made.
kept-intro = Ka më shumë për ty. Nuk tregohet këtu:
gaps-heading = Pse disa pjesë nuk janë këtu
gaps-intro = Disa pjesë nuk janë këtu. Secila ka një numër. Këtu thuhet pse.
gaps-ask = Mund të na pyesësh për një boshllëk. Na thuaj numrin e tij. Një i rritur mund të të ndihmojë: { $contact }.
made-for = { $council } e bëri këtë histori më { $date }. Ajo vjen nga dosja jote. Dosja jote është ajo që njerëzit shkruan për ty.
made-approved = { $approver }, { $role }, tha se mund ta marrësh.
made-more = Është diçka gabim? Mungon diçka? Na e thuaj: { $contact }. Mund të pyesësh përsëri kur të rritesh.

# The present again, and what comes.
hopes-none = Çfarë shpreson? Mund ta shkruash këtu.
fill-intro = Mund të shkruash këtu. Ose dikush mund të shkruajë për ty.
fill-draw = Vizato shtëpinë tënde. Vizato dikë që e do. Vizato çfarë të pëlqen.
talk-intro = Nga kjo histori mund të të vijë keq ose inat. Mund të duash të pyesësh gjëra. S’ka asgjë të keqe. Mund të ndalesh. Mund të flasësh me këta njerëz.

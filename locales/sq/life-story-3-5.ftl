# Wording of the life story for the age 3-5 in Albanian, where it differs from the usual one.
# review: draft. No named person has reviewed this wording yet.

# The safe present.
now-heading = Ja ku je ti
now-name = Ti je { $name }. Emri yt i plotë është { $full }.
now-age = { $age ->
    [0] Ti je bebe.
   *[other] Ti je { $age } vjeç.
  }
now-home = Jeton me { $carers }. Kjo është shtëpia jote.
now-home-named = Jeton te { $home }.
now-others = Kush tjetër jeton këtu? { $others }.
about-heading = Gjithçka për ty
person-carers-family = { $name } është nga familja e një kujdestari.

# Before.
born-heading = Ti linde
born-on = Në fillim ishe bebe.
home-age = { $age ->
    [0] Ishe bebe. Atëherë jetoje këtu.
   *[other] Ishe { $age } vjeç. Atëherë jetoje këtu.
  }
home-kinship = një shtëpi me familjen ose miqtë
why-heading = Që të jesh në siguri
why-safe = Çdo fëmijë ka nevojë për një shtëpi të sigurt.
why-not-your-fault = Të rriturit duhet të të mbajnë në siguri. Të rriturit vendosën. Nuk ishte faji yt.

# What is not told.
gaps-heading = Çfarë mungon
gaps-intro = Disa fjalë nuk janë këtu. Këtu thuhet pse.
gaps-ask = Mund të pyesësh për këtë. Një i rritur mund të të ndihmojë: { $contact }.

# The present again.
next-heading = Ti, tani
next-home = Jeton me { $carers }. Kjo është shtëpia jote.
hopes-intro = Këto janë dëshirat e tua.
hopes-none = Çfarë dëshiron?
fill-draw = Vizato shtëpinë tënde. Vizato dikë që e do. Vizato çfarë të pëlqen.
talk-heading = Njerëz me të cilët të flasësh
talk-intro = Mund të të vijë keq ose inat. S’ka asgjë të keqe. Mund të ndalesh. Mund të flasësh me këta njerëz.

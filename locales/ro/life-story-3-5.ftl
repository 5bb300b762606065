# Wording of the life story for the age 3-5 in Romanian, where it differs from the usual one.
# review: draft. No named person has reviewed this wording yet.

# The safe present.
now-heading = Iată-te pe tine
now-name = Tu ești { $name }. Numele tău întreg este { $full }.
now-age = { $age ->
    [0] Ești bebeluș.
    [one] Ai 1 an.
    [few] Ai { $age } ani.
   *[other] Ai { $age } de ani.
  }
now-home = Locuiești cu { $carers }. Aici este casa ta.
now-home-named = Locuiești la { $home }.
now-others = Cine mai locuiește aici? { $others }.
about-heading = Totul despre tine
person-carers-family = { $name } este din familia unui îngrijitor.

# Before.
born-heading = Te-ai născut
born-on = La început erai bebeluș.
home-age = { $age ->
    [0] Erai bebeluș. Atunci locuiai aici.
    [one] Aveai 1 an. Atunci locuiai aici.
    [few] Aveai { $age } ani. Atunci locuiai aici.
   *[other] Aveai { $age } de ani. Atunci locuiai aici.
  }
home-kinship = casa unor oameni din familie sau prieteni
why-heading = Ca să fii în siguranță
why-safe = Fiecare copil are nevoie de o casă sigură.
why-not-your-fault = Cei mari trebuie să te țină în siguranță. Cei mari au decis. Nu a fost vina ta.

# What is not told.
gaps-heading = Ce lipsește
gaps-intro = Unele cuvinte nu sunt aici. Aici scrie de ce.
gaps-ask = Poți întreba. Te poate ajuta un om mare: { $contact }.

# The present again.
next-heading = Tu, acum
next-home = Locuiești cu { $carers }. Aici este casa ta.
hopes-intro = Acestea sunt dorințele tale.
hopes-none = Ce îți dorești?
fill-draw = Desenează casa ta. Desenează un om drag. Desenează ce îți place.
talk-heading = Oameni cu care să vorbești
talk-intro = Poți să simți tristețe sau supărare. Este în regulă. Te poți opri. Poți vorbi cu acești oameni.

# Wording of the life story for the age 3-5 in Polish, where it differs from the usual one.
# review: draft. No named person has reviewed this wording yet.

# The safe present.
now-heading = To jesteś ty
now-name = Masz na imię { $name }. Twoje całe imię i nazwisko: { $full }.
now-age = { $age ->
    [0] Jesteś małym dzidziusiem.
    [one] Masz { $age } rok.
    [few] Masz { $age } lata.
    [many] Masz { $age } lat.
   *[other] Masz { $age } roku.
  }
now-home = Z kim mieszkasz? { $carers }. To jest twój dom.
now-home-named = Gdzie mieszkasz? { $home }.
now-others = Kto jeszcze tu mieszka? { $others }.
about-heading = Wszystko o tobie
person-carers-family = { $name } to ktoś z rodziny opiekuna.

# Before.
born-heading = Twoje narodziny
born-on = Na początku był z ciebie mały dzidziuś.
home-age = { $age ->
    [0] Był z ciebie mały dzidziuś.
    [one] { $you ->
    [female] Miałaś
    [male] Miałeś
   *[other] Twój wiek wtedy:
  } { $age } rok.
    [few] { $you ->
    [female] Miałaś
    [male] Miałeś
   *[other] Twój wiek wtedy:
  } { $age } lata.
    [many] { $you ->
    [female] Miałaś
    [male] Miałeś
   *[other] Twój wiek wtedy:
  } { $age } lat.
   *[other] { $you ->
    [female] Miałaś
    [male] Miałeś
   *[other] Twój wiek wtedy:
  } { $age } roku.
  } { $you ->
    [female] Wtedy tu mieszkałaś.
    [male] Wtedy tu mieszkałeś.
   *[other] Tu był wtedy twój dom.
  }
home-kinship = dom rodziny lub przyjaciół
why-heading = Żeby było bezpiecznie
why-safe = Każde dziecko potrzebuje bezpiecznego domu.
why-not-your-fault = Dorośli muszą dbać, żeby nic złego ci się nie stało. To dorośli zdecydowali. To nie była twoja wina.

# What is not told.
gaps-heading = Czego tu nie ma
gaps-intro = Niektórych słów tu nie ma. Tu piszemy, dlaczego.
gaps-ask = Możesz o to zapytać. Ktoś dorosły może ci pomóc: { $contact }.

# The present again.
next-heading = Ty, teraz
next-home = Z kim mieszkasz? { $carers }. To jest twój dom.
hopes-intro = To są twoje życzenia.
hopes-none = Jakie masz życzenia?
fill-draw = Narysuj swój dom. Narysuj kogoś, kogo kochasz. Narysuj, co lubisz.
talk-heading = Z kim można porozmawiać
talk-intro = Może ci być smutno. Może być w tobie złość. Tak może być. Możesz przerwać. Możesz porozmawiać z tymi ludźmi.

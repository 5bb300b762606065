# Wording of the life story for the age 6-8 in Polish, where it differs from the usual one.
# review: draft. No named person has reviewed this wording yet.

# The safe present.
now-home = Z kim mieszkasz? { $carers }.
now-home-named = Gdzie mieszkasz? { $home }.
now-home-staff = Kto się tu tobą opiekuje? { $carers }.
now-others = Kto jeszcze tu mieszka? { $others }.
now-languages = W jakich językach rozmawiasz? { $languages }.
about-heading = Co mówisz o sobie
person-died = { $name } nie żyje.
person-carers-family = { $name } to ktoś z rodziny opiekuna.
tree-intro = To są ludzie z twojej rodziny. Najstarsi są na górze.
tree-died = nie żyje

# Why.
why-heading = Dlaczego wszystko się zmieniło
why-safe = Każde dziecko potrzebuje bezpiecznego domu. Dorośli muszą o to zadbać.
why-not-your-fault = Nic z tego nie było twoją winą. O takich sprawach decydują dorośli. Dzieci o nich nie decydują.
why-more-later = Jest więcej do opowiedzenia. Możesz o to zapytać. Możesz zapytać znowu, kiedy będziesz mieć więcej lat.

# Homes.
homes-heading = Twoje domy
homes-count = { $count ->
    [one] Oto jedno miejsce, w którym { $you ->
    [female] mieszkałaś albo byłaś przez jakiś czas
    [male] mieszkałeś albo byłeś przez jakiś czas
   *[other] był twój dom albo krótszy pobyt
  }.
    [few] Oto { $count } miejsca, w których { $you ->
    [female] mieszkałaś albo byłaś przez jakiś czas
    [male] mieszkałeś albo byłeś przez jakiś czas
   *[other] był twój dom albo krótszy pobyt
  }.
    [many] Oto { $count } miejsc, w których { $you ->
    [female] mieszkałaś albo byłaś przez jakiś czas
    [male] mieszkałeś albo byłeś przez jakiś czas
   *[other] był twój dom albo krótszy pobyt
  }.
   *[other] Oto { $count } miejsca, w których { $you ->
    [female] mieszkałaś albo byłaś przez jakiś czas
    [male] mieszkałeś albo byłeś przez jakiś czas
   *[other] był twój dom albo krótszy pobyt
  }.
  }
home-age = { $you ->
    [female] Kiedy tu przyszłaś, { $age ->
    [0] byłaś małym dzidziusiem
    [one] miałaś { $age } rok
    [few] miałaś { $age } lata
    [many] miałaś { $age } lat
   *[other] miałaś { $age } roku
  }
    [male] Kiedy tu przyszedłeś, { $age ->
    [0] byłeś małym dzidziusiem
    [one] miałeś { $age } rok
    [few] miałeś { $age } lata
    [many] miałeś { $age } lat
   *[other] miałeś { $age } roku
  }
   *[other] Twój czas tutaj zaczął się { $age ->
    [0] kiedy był z ciebie mały dzidziuś
    [one] w wieku { $age } roku
    [few] w wieku { $age } lat
    [many] w wieku { $age } lat
   *[other] w wieku { $age } roku
  }
  }. To był { $kind }.
home-age-now = { $you ->
    [female] Kiedy tu przyszłaś, { $age ->
    [0] byłaś małym dzidziusiem
    [one] miałaś { $age } rok
    [few] miałaś { $age } lata
    [many] miałaś { $age } lat
   *[other] miałaś { $age } roku
  }
    [male] Kiedy tu przyszedłeś, { $age ->
    [0] byłeś małym dzidziusiem
    [one] miałeś { $age } rok
    [few] miałeś { $age } lata
    [many] miałeś { $age } lat
   *[other] miałeś { $age } roku
  }
   *[other] Twój czas tutaj zaczął się { $age ->
    [0] kiedy był z ciebie mały dzidziuś
    [one] w wieku { $age } roku
    [few] w wieku { $age } lat
    [many] w wieku { $age } lat
   *[other] w wieku { $age } roku
  }
  }. Teraz tu mieszkasz. To jest { $kind }.
home-kinship = dom rodziny lub przyjaciół
home-others = Kto jeszcze tu wtedy mieszkał? { $others }.
home-came = Jak to się stało, że tu mieszkasz.
seasons-intro = Zobacz, jak długo { $you ->
    [female] mieszkałaś
    [male] mieszkałeś
   *[other] trwało twoje życie
  } w każdym miejscu.
seasons-line = Od narodzin do teraz

# School, family and friends, what you did and said.
family-time-heading = Rodzina i przyjaciele
family-time-now = Plan na teraz:
achievements-heading = Co ci się udało
own-words = { $you ->
    [female] Powiedziałaś to
    [male] Powiedziałeś to
   *[other] To twoje słowa
  } w wieku { $age ->
    [one] { $age } roku
    [few] { $age } lat
    [many] { $age } lat
   *[other] { $age } roku
  }:
own-words-to = { $you ->
    [female] Powiedziałaś to
    [male] Powiedziałeś to
   *[other] To twoje słowa
  } w wieku { $age ->
    [one] { $age } roku
    [few] { $age } lat
    [many] { $age } lat
   *[other] { $age } roku
  }. Kto to usłyszał? { $to }. Oto te słowa:
things-heading = Twoje rzeczy
thing-returned = Ta rzecz wróciła do ciebie.
thing-kept = Ta rzecz jest tutaj: { $where }.
photos-held = { $count ->
    [one] Jest jeszcze jedno zdjęcie. Nie ma go w tej książce. Możesz nas o nie zapytać.
    [few] Są jeszcze { $count } zdjęcia. Nie ma ich w tej książce. Możesz nas o nie zapytać.
    [many] Jest jeszcze { $count } zdjęć. Nie ma ich w tej książce. Możesz nas o nie zapytać.
   *[other] Jest jeszcze { $count } zdjęcia. Nie ma ich w tej książce. Możesz nas o nie zapytać.
  }

# What is not told, and how it was made.
kept-intro = Jest więcej o tobie. Tego tu nie opowiadamy:
gaps-heading = Dlaczego niektórych części tu nie ma
gaps-intro = Niektórych części tu nie ma. Każda z nich ma numer. Tu piszemy, dlaczego.
gaps-ask = Możesz nas zapytać o lukę. Podaj nam jej numer. Ktoś dorosły może ci pomóc: { $contact }.
made-for = Tę historię przygotował urząd: { $council }. Data: { $date }. Historia pochodzi z twojej dokumentacji. Twoja dokumentacja to jest to, co ludzie o tobie napisali.
made-approved = Kto powiedział, że możesz dostać tę historię: { $approver }, { $role }.
made-more = Coś się nie zgadza? Czegoś brakuje? Powiedz nam: { $contact }. Możesz zapytać znowu, kiedy będziesz mieć więcej lat.

# The present again, and what comes.
hopes-none = Na co masz nadzieję? Możesz to tu zapisać.
fill-intro = Możesz tu pisać. Ktoś może też pisać za ciebie.
fill-draw = Narysuj swój dom. Narysuj kogoś, kogo kochasz. Narysuj, co lubisz.
talk-intro = Przy tej historii może ci być smutno. Może być w tobie złość. Możesz mieć pytania. Tak może być. Możesz przerwać. Możesz porozmawiać z tymi ludźmi.

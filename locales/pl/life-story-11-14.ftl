# Wording of the life story for the age 11-14 in Polish, where it differs from the usual one.
# review: draft. No named person has reviewed this wording yet.

# The present.
now-name = Masz na imię { $name }. Twoje pełne imię i nazwisko: { $full }.
now-age = Masz { $age ->
    [one] { $age } rok
    [few] { $age } lata
    [many] { $age } lat
   *[other] { $age } roku
  }.
now-home = Z kim mieszkasz: { $carers }. Od kiedy tu mieszkasz: { $from }.
now-home-named = Gdzie mieszkasz: { $home }. Od kiedy tu mieszkasz: { $from }.
now-languages = Języki, w których mówisz lub migasz: { $languages }.
now-ethnicity = Pochodzenie twojej rodziny: { $ethnicity }
now-religion = Religia lub wiara: { $religion }
about-heading = Jak opisujesz siebie
person-full = { $name } – pełne imię i nazwisko: { $full }.
tree-intro = To są ludzie z twojej rodziny, których imiona są w twojej dokumentacji. Najstarsze pokolenie jest na górze.
tree-me = ty

# Why, and who decided.
why-safe = Każde dziecko ma prawo do bezpieczeństwa i opieki. Zadbanie o to jest zadaniem dorosłych.
why-not-your-fault = Nic z tego nie było twoją winą. To dorośli mieli dbać o twoje bezpieczeństwo i to dorośli podjęli te decyzje.
why-more-later = To nie jest cała historia. Niektóre jej części są na czas, kiedy będziesz mieć więcej lat. I tak możesz zapytać o nie już teraz. Możesz też poprosić, żeby zobaczyć swoją dokumentację.
statuses-heading = Co prawo mówiło o tobie i kiedy
decisions-heading-story = Ważne decyzje o twoim życiu
decisions-intro-story = Przy każdej decyzji możesz przeczytać, kto ją podjął, dlaczego i jakie było twoje zdanie. Jeśli czegoś tu brakuje, możesz nas o to zapytać.
decided-because = Powód:
decided-you-wanted = Twoje zdanie:

# Homes.
homes-heading = Gdzie { $you ->
    [female] mieszkałaś
    [male] mieszkałeś
   *[other] był twój dom
  }
homes-count = { $count ->
    [one] Twoja dokumentacja wymienia jedno miejsce, w którym { $you ->
    [female] mieszkałaś albo przebywałaś
    [male] mieszkałeś albo przebywałeś
   *[other] był twój dom albo krótszy pobyt
  }.
    [few] Twoja dokumentacja wymienia { $count } miejsca, w których { $you ->
    [female] mieszkałaś albo przebywałaś
    [male] mieszkałeś albo przebywałeś
   *[other] był twój dom albo krótszy pobyt
  }.
    [many] Twoja dokumentacja wymienia { $count } miejsc, w których { $you ->
    [female] mieszkałaś albo przebywałaś
    [male] mieszkałeś albo przebywałeś
   *[other] był twój dom albo krótszy pobyt
  }.
   *[other] Twoja dokumentacja wymienia { $count } miejsca, w których { $you ->
    [female] mieszkałaś albo przebywałaś
    [male] mieszkałeś albo przebywałeś
   *[other] był twój dom albo krótszy pobyt
  }.
  }
home-age = { $you ->
    [female] Kiedy się tu przeprowadziłaś, { $age ->
    [0] byłaś niemowlęciem
    [one] miałaś { $age } rok
    [few] miałaś { $age } lata
    [many] miałaś { $age } lat
   *[other] miałaś { $age } roku
  }
    [male] Kiedy się tu przeprowadziłeś, { $age ->
    [0] byłeś niemowlęciem
    [one] miałeś { $age } rok
    [few] miałeś { $age } lata
    [many] miałeś { $age } lat
   *[other] miałeś { $age } roku
  }
   *[other] Przeprowadzka tutaj odbyła się { $age ->
    [0] w wieku niemowlęcym
    [one] w wieku { $age } roku
    [few] w wieku { $age } lat
    [many] w wieku { $age } lat
   *[other] w wieku { $age } roku
  }
  }. To był { $kind }. { $you ->
    [female] Mieszkałaś tu { $span }.
    [male] Mieszkałeś tu { $span }.
   *[other] Twój czas tutaj trwał { $span }.
  }
home-age-now = { $you ->
    [female] Kiedy się tu przeprowadziłaś, { $age ->
    [0] byłaś niemowlęciem
    [one] miałaś { $age } rok
    [few] miałaś { $age } lata
    [many] miałaś { $age } lat
   *[other] miałaś { $age } roku
  }
    [male] Kiedy się tu przeprowadziłeś, { $age ->
    [0] byłeś niemowlęciem
    [one] miałeś { $age } rok
    [few] miałeś { $age } lata
    [many] miałeś { $age } lat
   *[other] miałeś { $age } roku
  }
   *[other] Przeprowadzka tutaj odbyła się { $age ->
    [0] w wieku niemowlęcym
    [one] w wieku { $age } roku
    [few] w wieku { $age } lat
    [many] w wieku { $age } lat
   *[other] w wieku { $age } roku
  }
  }. To jest { $kind }. Mieszkasz tu { $span }.
home-kinship = dom krewnych lub przyjaciół rodziny
home-others = Kto jeszcze wtedy tu mieszkał: { $others }.
seasons-heading = Oś czasu twoich domów

# Family and friends, what you did and what is yours.
family-time-heading = Kontakt z rodziną i przyjaciółmi
family-time-now = Jak jest to ustalone teraz:
family-time-then = Jak było to ustalone ({ $span }):
achievements-heading = Twoje osiągnięcia
things-heading = Rzeczy, które należą do ciebie
thing-returned = Ta rzecz została ci zwrócona ({ $on }).
thing-kept-unknown = W dokumentacji nie jest zapisane, gdzie jest ta rzecz. Możesz poprosić, żebyśmy to sprawdzili.
photos-held = { $count ->
    [one] W twojej dokumentacji jest jeszcze jedno zdjęcie, którego tu nie pokazujemy. Możesz zapytać nas, dlaczego, i czy możesz je zobaczyć.
    [few] W twojej dokumentacji są jeszcze { $count } zdjęcia, których tu nie pokazujemy. Możesz zapytać nas, dlaczego, i czy możesz je zobaczyć.
    [many] W twojej dokumentacji jest jeszcze { $count } zdjęć, których tu nie pokazujemy. Możesz zapytać nas, dlaczego, i czy możesz je zobaczyć.
   *[other] W twojej dokumentacji jest jeszcze { $count } zdjęcia, których tu nie pokazujemy. Możesz zapytać nas, dlaczego, i czy możesz je zobaczyć.
  }
documents-heading = Dokumenty o tobie
documents-intro = Te dokumenty są częścią twojej dokumentacji. Możesz poprosić, żeby je przeczytać. Ze względu na prawo niektórych ich części możemy nie pokazać.

# What is not told, and how it was made.
kept-intro = W twojej dokumentacji jest więcej o twoim życiu. Tych części nie pokazujemy:
gaps-heading = Czego nie pokazujemy i dlaczego
gaps-intro = Niektórych części twojej historii nie pokazujemy. Każda z nich ma numer. Przy każdej możesz przeczytać powód i kto o tym zdecydował.
gaps-ask = Jeśli uważasz, że jakaś luka jest niesprawiedliwa, możesz poprosić, żebyśmy sprawdzili ją jeszcze raz. Podaj nam jej numer: { $contact }.
made-for = Tę historię przygotował urząd: { $council }. Data: { $date }. Powstała z tego, co jest zapisane w twojej dokumentacji. Tam, gdzie nic nie zapisano, nie może ci nic powiedzieć.
made-approved = Kto się zgodził, żeby ta historia trafiła do ciebie: { $approver }, { $role }.
made-more = Jeśli uważasz, że coś się nie zgadza albo czegoś brakuje, powiedz nam, a my to sprawdzimy: { $contact }. Możesz też poprosić, żeby zobaczyć swoją dokumentację.

# The present again, and what comes.
next-heading = Teraz i co będzie dalej
hopes-intro = To są twoje nadzieje, tak jak zapisano je w twojej dokumentacji.
hopes-none = O twoich nadziejach nic jeszcze nie zapisano. Jeśli chcesz, możesz je tu dopisać.
fill-heading = Twoje własne strony
fill-intro = Te strony są twoje. Możesz na nich pisać, wrócić do nich później albo zostawić je puste.
fill-draw-heading = Wolne miejsce
fill-draw = Możesz tu rysować, pisać albo wkleić, co tylko chcesz.
talk-heading = Ludzie, z którymi możesz porozmawiać
talk-intro = Czytanie o własnym życiu może być trudne. Może wywołać silne uczucia i nowe pytania. W każdej chwili możesz zrobić przerwę. Możesz porozmawiać z każdą z tych osób.

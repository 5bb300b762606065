# Wording of the life story for the age 15+ in Polish, where it differs from the usual one.
# review: draft. No named person has reviewed this wording yet.

# The present.
now-heading = Gdzie jesteś teraz
now-name = Masz na imię { $name }. Twoje pełne imię i nazwisko: { $full }.
now-home = Z kim mieszkasz: { $carers }. Od kiedy: { $from }.
now-home-named = Gdzie mieszkasz: { $home }. Od kiedy: { $from }.
now-home-staff = Ludzie, którzy cię tam wspierają: { $carers }.
now-others = Kto jeszcze tu mieszka: { $others }.
now-school = Miejsce twojej nauki: { $school }.
now-languages = Języki, w których mówisz lub migasz: { $languages }.
now-ethnicity = Pochodzenie etniczne: { $ethnicity }
now-religion = Religia lub wiara: { $religion }
about-heading = Jak opisujesz siebie
person-full = { $name } – pełne imię i nazwisko: { $full }.
tree-intro = To są ludzie z twojej rodziny, których imiona są w twojej dokumentacji. Najstarsze pokolenie jest na górze.
tree-me = ty

# Why, and who decided.
why-heading = Dlaczego urząd stał się częścią twojego życia
why-safe = Każde dziecko ma prawo do bezpieczeństwa i dobrej opieki. Dorośli wokół ciebie mieli obowiązek o to zadbać.
why-not-your-fault = Nic z tego nie było twoją winą. To był czas twojego dzieciństwa. Za twoje bezpieczeństwo odpowiadali dorośli i to dorośli podjęli te decyzje.
orders-heading = Postanowienia sądu
statuses-heading = Twój status prawny przez lata
decisions-heading-story = Najważniejsze decyzje o twoim życiu
decisions-intro-story = Przy każdej decyzji możesz przeczytać, kto ją podjął, jakie podał powody i jakie było twoje zdanie. Jeśli czegoś z tego tu brakuje, możesz nas o to zapytać.
decided-because = Podane powody:
decided-you-wanted = Twoje zdanie, tak jak je zapisano:

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
    [female] Mieszkałaś tu { $span }.
    [male] Mieszkałeś tu { $span }.
   *[other] Twój czas tutaj trwał { $span }.
  } To był { $kind }. { $you ->
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
  }.
home-age-now = Mieszkasz tu { $span }. To jest { $kind }. { $you ->
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
  }.
home-kinship = dom krewnych lub przyjaciół rodziny
home-others = Kto jeszcze wtedy tu mieszkał: { $others }.
seasons-heading = Oś czasu twoich domów
schools-heading = Gdzie się { $you ->
    [female] uczyłaś
    [male] uczyłeś
   *[other] odbywała twoja nauka
  }

# Family and friends, health, what you did and what is yours.
family-time-heading = Kontakt z rodziną i przyjaciółmi
family-time-now = Jak jest to ustalone obecnie:
family-time-then = Jak było to ustalone w tamtym czasie ({ $span }):
health-intro = Oto co twoja dokumentacja mówi o twoim zdrowiu. Możesz poprosić lekarza lub pielęgniarkę o wyjaśnienie każdej z tych rzeczy.
achievements-heading = Twoje osiągnięcia
own-words-heading = Twoje słowa z tamtego czasu
things-heading = Twoje rzeczy
thing-returned = Ta rzecz została ci zwrócona ({ $on }).
thing-kept = Gdzie jest przechowywana: { $where }.
thing-kept-unknown = W dokumentacji nie jest zapisane, gdzie jest ta rzecz. Możesz poprosić, żebyśmy to sprawdzili.
photos-held-heading = Zdjęcia, których nie pokazujemy
photos-held = { $count ->
    [one] W twojej dokumentacji jest jeszcze jedno zdjęcie, którego tu nie pokazujemy. Możesz zapytać nas, dlaczego, i czy możesz je dostać.
    [few] W twojej dokumentacji są jeszcze { $count } zdjęcia, których tu nie pokazujemy. Możesz zapytać nas, dlaczego, i czy możesz je dostać.
    [many] W twojej dokumentacji jest jeszcze { $count } zdjęć, których tu nie pokazujemy. Możesz zapytać nas, dlaczego, i czy możesz je dostać.
   *[other] W twojej dokumentacji jest jeszcze { $count } zdjęcia, których tu nie pokazujemy. Możesz zapytać nas, dlaczego, i czy możesz je dostać.
  }
documents-heading = Dokumenty w twojej dokumentacji
documents-intro = Te dokumenty są częścią twojej dokumentacji. Masz prawo poprosić o kopie. Ze względu na prawo niektórych ich części możemy nie pokazać.

# What is not told, your rights, and how it was made.
kept-heading = Co jeszcze jest w twojej dokumentacji
kept-intro = W twojej dokumentacji jest więcej o twoim życiu. Tych części tu nie pokazujemy:
gaps-heading = Czego nie pokazujemy i dlaczego
gaps-intro = Niektórych części tej historii nie pokazujemy. Każda z nich ma numer. Przy każdej możesz przeczytać powód i kto podjął decyzję.
gaps-ask = Jeśli nie zgadzasz się z tym, że czegoś nie pokazujemy, możesz poprosić, żebyśmy sprawdzili to jeszcze raz. Podaj nam numer luki: { $contact }.
made-heading = Jak powstała ta historia i jakie masz prawa
made-for = Tę historię przygotował na podstawie twojej dokumentacji urząd: { $council }. Data: { $date }. Może ci ona opowiedzieć tylko to, co zapisano. Ludzie, którzy tam byli, mogą pamiętać więcej albo pamiętać inaczej.
made-approved = Kto się zgodził, żeby ta historia trafiła do ciebie: { $approver }, { $role }.
made-more = Jeśli coś się nie zgadza albo czegoś brakuje, powiedz nam: { $contact }. Masz prawo poprosić, żebyśmy to poprawili.
made-whole-record = Masz też prawo poprosić o kopię całej swojej dokumentacji pod tym samym adresem. Możesz to zrobić w każdym wieku. Nic to nie kosztuje i nie musisz mówić, dlaczego tego chcesz. Ze względu na prawo niektórych części możemy nie pokazać.
made-elsewhere = Inni też mogą mieć dokumentację o tobie. Możesz poprosić każdego z nich o kopię:

# The present again, and what comes.
next-heading = Teraz i co będzie dalej
hopes-intro = To są twoje nadzieje, tak jak je zapisano.
hopes-none = W twojej dokumentacji nie zapisano, na co masz nadzieję. To możesz powiedzieć tylko ty, wtedy i jeśli zechcesz.
fill-heading = Miejsce dla ciebie
fill-intro = Te strony są twoje i możesz z nimi zrobić, co chcesz. Możesz też zostawić je puste.
fill-ask = Czego chcę się dowiedzieć:
fill-draw-heading = Wolne miejsce
fill-draw = Możesz tu robić notatki, wklejać zdjęcia, rysować albo zrobić cokolwiek innego.
talk-heading = Wsparcie i ludzie, z którymi możesz porozmawiać
talk-intro = Czytanie o własnym życiu może być trudne, nawet jeśli większość tego nie jest dla ciebie nowa. Możesz czytać powoli i przerwać, kiedy tylko zechcesz. Nie musisz czytać w samotności. Możesz porozmawiać z każdą z tych osób.

# Wording of the life story: Polish, for a child to read.
# review: draft. No named person has reviewed this wording yet.

title-life-story = { $name }: historia życia
running-life-story = { $name }: historia życia

now-heading = Ty, teraz
now-name = Masz na imię { $name }. Twoje całe imię i nazwisko: { $full }.
now-age = Masz { $age ->
    [one] { $age } rok
    [few] { $age } lata
    [many] { $age } lat
   *[other] { $age } roku
  }.
now-home = Z kim mieszkasz: { $carers }. Od kiedy tu mieszkasz: { $from }.
now-home-named = Gdzie mieszkasz: { $home }. Od kiedy tu mieszkasz: { $from }.
now-others = Kto jeszcze tu z tobą mieszka: { $others }.
now-school = Gdzie się uczysz: { $school }.
now-languages = Twoje języki do rozmów z ludźmi: { $languages }.
now-ethnicity = Skąd pochodzi twoja rodzina: { $ethnicity }
now-religion = O religii i wierze: { $religion }
about-heading = Co mówisz o sobie

people-heading = Ludzie w twoim życiu
# Each of these is a whole sentence, so that a language can say it as it has to.
person-is-mother = { $name } to twoja mama.
person-is-father = { $name } to twój tata.
person-is-step-parent = { $who ->
    [female] { $name } to twoja macocha.
    [male] { $name } to twój ojczym.
   *[other] { $name } to twój ojczym lub twoja macocha.
  }
person-is-adoptive-parent = { $who ->
    [female] { $name } to twoja mama adopcyjna.
    [male] { $name } to twój tata adopcyjny.
   *[other] { $name } to twój rodzic adopcyjny.
  }
person-is-brother = { $name } to twój brat.
person-is-sister = { $name } to twoja siostra.
person-is-grandmother = { $name } to twoja babcia.
person-is-grandfather = { $name } to twój dziadek.
person-is-aunt = { $name } to twoja ciocia.
person-is-uncle = { $name } to twój wujek.
person-is-cousin = { $who ->
    [female] { $name } to twoja kuzynka.
    [male] { $name } to twój kuzyn.
   *[other] { $name } to ktoś z twojego kuzynostwa.
  }
person-is-relative = { $who ->
    [female] { $name } to twoja krewna.
    [male] { $name } to twój krewny.
   *[other] { $name } to ktoś z twoich krewnych.
  }
person-is-foster-carer = { $who ->
    [female] { $name } to twoja opiekunka zastępcza.
    [male] { $name } to twój opiekun zastępczy.
   *[other] { $name } to ktoś z twoich opiekunów zastępczych.
  }
person-is-friend = { $who ->
    [female] { $name } to twoja przyjaciółka.
    [male] { $name } to twój przyjaciel.
   *[other] { $name } to ktoś z twoich przyjaciół.
  }
person-is-neighbour = { $who ->
    [female] { $name } to twoja sąsiadka.
    [male] { $name } to twój sąsiad.
   *[other] { $name } to ktoś z twoich sąsiadów.
  }
person-is-social-worker = { $who ->
    [female] { $name } to twoja pracowniczka socjalna.
    [male] { $name } to twój pracownik socjalny.
   *[other] { $name } to twój pracownik socjalny lub twoja pracowniczka socjalna.
  }
person-is-advocate = { $who ->
    [female] { $name } to twoja rzeczniczka.
    [male] { $name } to twój rzecznik.
   *[other] { $name } to twój rzecznik lub twoja rzeczniczka.
  }
person-died = { $who ->
    [female] { $name } nie żyje. Kiedy zmarła: { $died }.
    [male] { $name } nie żyje. Kiedy zmarł: { $died }.
   *[other] { $name } nie żyje. Data śmierci: { $died }.
  }

born-heading = Twoje narodziny
born-on = Data twoich narodzin: { $born }.
born-place = Miejsce twoich narodzin: { $place }.
born-time = Godzina: { $time }.
born-weight = Twoja waga po urodzeniu: { $weight }.

why-heading = Co się stało i dlaczego
why-not-your-fault = Nic z tego nie było twoją winą. To dorośli mają dbać o bezpieczeństwo dzieci. To dorośli podjęli decyzje.
orders-heading = Co postanowił sąd
order-made = Sąd ({ $court }) wydał to postanowienie: { $order }.
order-judge = Kto był sędzią: { $judge }.

homes-heading = Domy w twoim życiu
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
home-heading = { $home }
home-age = { $you ->
    [female] Kiedy tu przyszłaś, { $age ->
    [0] byłaś niemowlęciem
    [one] miałaś { $age } rok
    [few] miałaś { $age } lata
    [many] miałaś { $age } lat
   *[other] miałaś { $age } roku
  }
    [male] Kiedy tu przyszedłeś, { $age ->
    [0] byłeś niemowlęciem
    [one] miałeś { $age } rok
    [few] miałeś { $age } lata
    [many] miałeś { $age } lat
   *[other] miałeś { $age } roku
  }
   *[other] Twój czas tutaj zaczął się { $age ->
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
home-others = Kto jeszcze wtedy tu z tobą mieszkał: { $others }.

schools-heading = Twoje szkoły
family-time-heading = Czas z rodziną i przyjaciółmi
family-time-now = Taki jest plan teraz:
family-time-then = Taki był plan ({ $span }):

achievements-heading = Co ci się udało
own-words-heading = Twoje własne słowa
own-words = { $you ->
    [female] Powiedziałaś to
    [male] Powiedziałeś to
   *[other] Tak brzmiały twoje słowa
  } w wieku { $age ->
    [one] { $age } roku
    [few] { $age } lat
    [many] { $age } lat
   *[other] { $age } roku
  } ({ $date }):
own-words-to = { $you ->
    [female] Powiedziałaś to
    [male] Powiedziałeś to
   *[other] Tak brzmiały twoje słowa
  } w wieku { $age ->
    [one] { $age } roku
    [few] { $age } lat
    [many] { $age } lat
   *[other] { $age } roku
  } ({ $date }). Kto to usłyszał: { $to }. Oto te słowa:

things-heading = Rzeczy, które są twoje
thing-returned = Ta rzecz wróciła do ciebie ({ $on }).
thing-kept = Gdzie jest ta rzecz: { $where }.
thing-kept-unknown = W dokumentacji nie jest zapisane, gdzie jest ta rzecz. Możesz nas zapytać.

next-heading = Ty, teraz i później
next-home = Z kim mieszkasz: { $carers }.
next-home-named = Gdzie mieszkasz: { $home }.
hopes-intro = To są twoje nadzieje.
hopes-none = Ta strona jest na twoje nadzieje. Możesz je tu zapisać.

talk-heading = Z kim możesz porozmawiać
talk-intro = Czytanie tego może wywołać różne uczucia albo pytania. Tak może być i nie ma w tym nic złego. Możesz przerwać w każdej chwili. Możesz porozmawiać z tymi ludźmi.

kept-heading = Więcej w twojej dokumentacji
kept-intro = W twojej dokumentacji jest więcej o twoim życiu. O tych częściach tu nie opowiadamy:
gaps-heading = Dlaczego niektórych części nie pokazujemy
gaps-intro = Niektórych części twojej historii nie pokazujemy. Każda z nich ma numer. Tu możesz przeczytać, dlaczego tak jest i kto o tym zdecydował.
gap-number = Luka { $number }.
gap-decided = Kto o tym zdecydował i kiedy: { $decided }.
gaps-ask = Możesz poprosić, żebyśmy sprawdzili lukę jeszcze raz. Podaj nam jej numer. Tu możesz zapytać: { $contact }.

made-heading = Jak powstała ta historia
made-for = Tę historię przygotował urząd: { $council }. Data: { $date }. Historia pochodzi z tego, co jest zapisane w twojej dokumentacji.
made-approved = Kto powiedział, że możesz dostać tę historię: { $approver }, { $role }.
made-more = Coś się nie zgadza albo czegoś brakuje? Powiedz nam, a my to sprawdzimy: { $contact }. Kiedy będziesz mieć więcej lat, możesz poprosić o dłuższą historię.
now-home-staff = Kto się tu tobą opiekuje: { $carers }.
person-full = { $name } – całe imię i nazwisko: { $full }.
person-carers-family = { $name } to ktoś z rodziny, która się tobą opiekowała.
person-carer-then = { $who ->
    [female] { $name } opiekowała się tobą.
    [male] { $name } opiekował się tobą.
   *[other] { $name } to ktoś, kto się tobą opiekował.
  }
home-age-now = { $you ->
    [female] Kiedy tu przyszłaś, { $age ->
    [0] byłaś niemowlęciem
    [one] miałaś { $age } rok
    [few] miałaś { $age } lata
    [many] miałaś { $age } lat
   *[other] miałaś { $age } roku
  }
    [male] Kiedy tu przyszedłeś, { $age ->
    [0] byłeś niemowlęciem
    [one] miałeś { $age } rok
    [few] miałeś { $age } lata
    [many] miałeś { $age } lat
   *[other] miałeś { $age } roku
  }
   *[other] Twój czas tutaj zaczął się { $age ->
    [0] w wieku niemowlęcym
    [one] w wieku { $age } roku
    [few] w wieku { $age } lat
    [many] w wieku { $age } lat
   *[other] w wieku { $age } roku
  }
  }. To jest { $kind }. Mieszkasz tu { $span }.

# Sections, pictures and pages to fill in.
first-home-heading = Twój dom
first-then-heading = Wcześniej: { $home }
first-school-heading = Gdzie się uczysz
first-family-time-heading = Rodzina i przyjaciele
photos-heading = Zdjęcia
photos-held-heading = Więcej zdjęć
photos-held = { $count ->
    [one] Jest jeszcze jedno zdjęcie, którego tu nie pokazujemy.
    [few] Są jeszcze { $count } zdjęcia, których tu nie pokazujemy.
    [many] Jest jeszcze { $count } zdjęć, których tu nie pokazujemy.
   *[other] Jest jeszcze { $count } zdjęcia, których tu nie pokazujemy.
  } Możesz nas o to zapytać.
tree-heading = Twoja rodzina
tree-intro = To są ludzie z twojej rodziny, których imiona są w twojej dokumentacji. Przeprowadzka nie zmienia tego, kim dla ciebie są. Najstarsi są na górze.
tree-me = To ty.
tree-died = data śmierci: { $on }
# The lines of the family tree in words. $others is one name or several with commas.
tree-parent = { $name } – czyim rodzicem jest ta osoba: { $others }.
tree-partner = { $name } – z kim ta osoba jest lub była w parze: { $others }.
why-safe = Każde dziecko potrzebuje domu, w którym jest bezpieczne i ma dobrą opiekę. Dorośli muszą o to zadbać.
why-more-later = Jest więcej do opowiedzenia. Możesz zapytać o to już teraz. Kiedy będziesz mieć więcej lat, możesz poprosić o dłuższą historię.
statuses-heading = Co mówiło prawo i kiedy
decisions-heading-story = Ważne decyzje o tobie
decisions-intro-story = To są ważne decyzje o twoim życiu. Możesz przeczytać, kto je podjął, dlaczego i jakie było twoje zdanie. Jeśli czegoś brakuje, możesz nas zapytać.
decided-by = Kto o tym zdecydował: { $by }.
decided-because = Dlaczego:
decided-you-wanted = { $you ->
    [female] Czego chciałaś:
    [male] Czego chciałeś:
   *[other] Jakie było twoje życzenie:
  }
seasons-heading = Twoje domy przez lata
seasons-intro = Tu widać, jak długo { $you ->
    [female] mieszkałaś
    [male] mieszkałeś
   *[other] trwało twoje życie
  } w każdym miejscu. Początek: { $from }. Koniec: { $to }.
seasons-where = Dom
seasons-when = Kiedy
seasons-how-long = Jak długo
seasons-line = { $from } – { $to }
season-family = Twoja rodzina
season-now = na razie { $length }
schools-name = Szkoła
home-area = Gdzie to jest: { $area }.
home-area-then = Gdzie to było: { $area }.
home-came = Jak to się stało, że tu mieszkasz.
home-letter = List do ciebie. Kto go napisał: { $carers }.
at-age = { $age ->
    [0] Kiedy { $you ->
    [female] byłaś niemowlęciem
    [male] byłeś niemowlęciem
   *[other] był z ciebie niemowlak
  }:
    [one] W wieku { $age } roku:
    [few] W wieku { $age } lat:
    [many] W wieku { $age } lat:
   *[other] W wieku { $age } roku:
  }
health-heading = Twoje zdrowie
health-intro = Oto co dokumentacja mówi o twoim zdrowiu.
documents-heading = Papiery o tobie
documents-intro = Te papiery są w twojej dokumentacji. Możesz poprosić, żeby je zobaczyć.
made-whole-record = W każdej chwili możesz poprosić, żeby zobaczyć swoją dokumentację. To twoje prawo i nic to nie kosztuje: { $contact }. Prawo pozwala nam nie pokazywać niektórych części.
made-elsewhere = Te miejsca też mogą mieć dokumentację o tobie. Możesz zapytać w każdym z nich:
made-grown-up = Dla osoby dorosłej: tę książkę przygotował urząd ({ $council }) na podstawie dokumentacji dziecka. Data: { $date }. Jeśli coś się nie zgadza lub czegoś brakuje, prosimy o wiadomość: { $contact }.
fill-heading = Strony dla ciebie
fill-intro = Możesz tu pisać albo poprosić kogoś, żeby napisał za ciebie.
fill-remember = Co pamiętam:
fill-proud = Z czego czuję dumę:
fill-ask = O co chcę zapytać:
fill-draw-heading = Rysuj tutaj
fill-draw = Narysuj swój dom, kogoś, kogo kochasz, albo to, co lubisz.

# The later life letter.
title-life-story-later-life-letter = List do: { $name }
running-life-story-later-life-letter = List do: { $name }
later-heading = List dla ciebie
later-dear = { $you ->
    [female] Droga
    [male] Drogi
   *[other] Witaj
  } { $name }!
later-born-heading = Twoje narodziny
later-people-heading = Ludzie w twoim życiu
later-why-heading = Co się stało
later-parents-heading = Czego życzyli ci i co mówili twoi rodzice
later-order = Sąd ({ $court }) wydał to postanowienie: { $order }. Data: { $made }.
later-more-heading = Jak dowiedzieć się więcej
later-more = W twojej dokumentacji jest więcej. Masz prawo o nią poprosić w każdym wieku i nic to nie kosztuje: { $contact }. Prawo pozwala nam nie pokazywać niektórych części. Nie musisz czytać jej w samotności. Możesz porozmawiać z tymi ludźmi:

# The worker's edition with its sources.
title-life-story-sources = { $name }: źródła historii życia
running-life-story-sources = Źródła historii życia. Dla pracownika
sources-questions-heading = Czego w dokumentacji brakuje do tej historii
sources-questions-intro = W tej historii ({ $name }) nic nie jest zmyślone, więc brakuje w niej tego, czego nie zapisano. Oto pytania, które warto zadać, i osoby, które warto zapytać:
sources-questions-none = W dokumentacji jest coś do każdej części tej historii.
sources-heading = Każde zdanie i jego źródło
sources-intro = To jest książka dla wieku { $band }. Pominięto stałe zdania książki, które nie mówią nic z dokumentacji.
sources-sentence = Co mówi książka
sources-entry = Wpis lub jego część
sources-kind = Jakiego rodzaju i od kogo
sources-by = { $kind }, autor tekstu: { $author }
sources-by-nobody = { $kind }, autor niezapisany
genogram-heading = Genogram rodziny
genogram-key = Koło oznacza kobietę lub dziewczynę. Kwadrat oznacza mężczyznę lub chłopca. Romb: nie zapisano. Gruba linia: dziecko. Krzyżyk: osoba nie żyje. Rzędy to pokolenia, najstarsze na górze.
genogram-who = Kto
genogram-relationship = Kim jest dla dziecka
genogram-symbol = Znak
symbol-circle = koło
symbol-circle-died = koło z krzyżykiem
symbol-square = kwadrat
symbol-square-died = kwadrat z krzyżykiem
symbol-diamond = romb
symbol-diamond-died = romb z krzyżykiem
ask-a-home = ten dom
ask-birth-story = Co wiadomo o narodzinach i kto wybrał imię? Zapytać rodziców i dziadków.
ask-birth-facts = O której godzinie i gdzie urodziło się dziecko oraz ile ważyło? Zapytać rodziców albo szpital.
ask-why = Dlaczego dziecko nie mogło zostać z rodziną? Jeśli to bezpieczne, uzgodnić słowa z rodzicami.
ask-why-young = Jak opowiedzieć o tym dziecku w wieku czterech lat? Zapisać to z oznaczeniem from_age: 3.
ask-about-me = Co dziecko mówi teraz o sobie?
ask-hopes = Na co dziecko ma nadzieję?
ask-ethnicity = Jak dziecko opisuje, skąd pochodzi jego rodzina?
ask-religion = W co wierzy dziecko lub rodzina?
ask-own-words = Co dziecko powiedziało, narysowało lub napisało, co warto zachować?
ask-achievements = W czym dziecko jest dobre i z czego było dumne?
ask-photos = Jakie są zdjęcia? Zapytać rodzinę, opiekunów i szkoły.
ask-family-time = Z kim i jak często widuje się dziecko?
ask-life-letter = Kto znał dziecko i może napisać list na późniejsze lata?
ask-portrait = { $name }: jaka to osoba? Zapytać ją samą albo tych, którzy ją znają.
ask-home-story = { $name }: jak się tam mieszkało?
ask-home-memory = { $name }: jakie jest stamtąd wspomnienie?
ask-home-letter = { $name }: czy można prosić o napisanie listu?
ask-home-why-started = { $name }: dlaczego dziecko tam przyszło?
ask-home-why-ended = { $name }: dlaczego pobyt tam się skończył?
ask-between = Gdzie dziecko mieszkało { $name }?
ask-school-story = { $name }: jak tam było?
ask-photo-unknown = Kto jest na zdjęciu, na którym tego nie podano? Ustalić to albo zapisać, że nikogo na nim nie ma.
ask-photo-permission = Czy dziecko może dostać zdjęcie, na którym jest osoba dorosła? Zapytać tę osobę i zapisać, kiedy się zgodziła.
ask-photo-child = Na zdjęciu jest inne dziecko. Zakryć jego twarz, zanim dziecko dostanie zdjęcie.
person-named = { $name }: { $relationship }.
grown-up-heading = Dla osoby dorosłej
later-parts-heading = Co chcę ci opowiedzieć

# Wording of the subject-access pack: Polish.
# review: draft. No named person has reviewed this wording yet.

title-subject-access = { $name }: dokumentacja
running-subject-access = { $you ->
    [female] Pani
    [male] Pana
   *[other] Pana/Pani
  } dokumentacja

kind-fact = fakt
kind-opinion = opinia
kind-assessment = ocena
kind-judgement = wniosek
kind-decision = decyzja
told-by = źródło:
first-hand = z pierwszej ręki
second-hand = z drugiej ręki
written-by = autor tekstu:
see-entry = wpis { $number }
see-entry-unknown = wpis, którego nie ma w tym pakiecie
timeline-home = Z kim lub gdzie { $you ->
    [female] zamieszkała Pani
    [male] zamieszkał Pan
   *[other] zamieszkał(a) Pan/Pani
  }:
timeline-school = Początek nauki w szkole:
timeline-status = Status prawny od tej chwili:
timeline-order = Sąd wydał to postanowienie:
timeline-decision = Zdecydowano:

# The labels of fields.
field-reviews = Sprawdzono ponownie
field-names = Imię i nazwisko
field-called = Jak do tej osoby mówią
field-born = Data urodzenia
field-birth = Narodziny
field-identifiers = Numer
field-ethnicity = Pochodzenie etniczne
field-religion = Religia
field-communication = Jak się porozumiewać
field-opened = Początek dokumentacji
field-closed = Zamknięcie dokumentacji
field-adopted = Adopcja
field-about_me = O mnie
field-hopes = Nadzieje
field-why = Dlaczego
field-full = Pełne imię i nazwisko
field-used = Które to imię i nazwisko
field-evidence = Co na to wskazuje
field-from = Od
field-to = Do
field-place = Miejsce
field-time = Godzina
field-weight = Waga
field-story = Jak tam było
field-kind = Rodzaj
field-value = Numer
field-language = Język
field-languages = Języki
field-preferred_language = Język do czytania
field-forms = Sposoby czytania
field-font = Czcionka
field-methods = Sposoby porozumiewania się
field-interpreter = Czy potrzebny jest tłumacz
field-support = Co pomaga
field-aliases = Inne imiona i nazwiska
field-relationship = Kim jest dla { $you ->
    [female] Pani
    [male] Pana
   *[other] Pana/Pani
  }
field-standing = Rola w tej dokumentacji
field-role = Stanowisko
field-agency = Dla kogo pracuje
field-close = Osoba szczególnie bliska { $you ->
    [female] Pani
    [male] Panu
   *[other] Panu/Pani
  }
field-known_to_child = Co zapisaliśmy o tym, skąd { $you ->
    [female] Pani
    [male] Pan
   *[other] Pan/Pani
  } zna tę osobę
field-living = Czy żyje
field-died = Data śmierci
field-notice_given = Powiadomiono, że zapisujemy to, co ta osoba mówi
field-contact = Jak się skontaktować
field-portrait = O tej osobie
field-who = Kto
field-area = Okolica
field-address = Adres
field-basis = Dlaczego i na jakiej podstawie
field-carers = Kto się opiekował
field-household = Kto jeszcze tam mieszkał
field-name = Nazwa
field-provider = Kto to zapewniał
field-why_started = Dlaczego się zaczęło
field-why_ended = Dlaczego się skończyło
field-memory = Wspomnienie
field-status = Jak poszło
field-order = Postanowienie
field-court = Sąd
field-made = Data wydania
field-expires = Data wygaśnięcia
field-number = Numer
field-judge = Kto zdecydował
field-meaning = Co to znaczy
field-document = Rodzaj dokumentu
field-date = Data
field-recorded = Kiedy zapisano
field-by = Kto napisał
field-text = Co napisano
field-matter = O czym
field-practitioner = Pracownik służby zdrowia
field-with = Z kim
field-how = Jak często i w jaki sposób
field-venue = Gdzie
field-supervised = Ktoś z pracowników był tam do pomocy
field-decided_by = Kto zdecydował
field-plan = Plan działań
field-outcomes = Cel
field-contingency = Jeśli plan nie zadziała
field-title = Tytuł
field-tasks = Zadanie
field-progress = Postępy
field-task = Zadanie
field-due = Termin
field-done = Kiedy wykonano
field-state = Jak idzie
field-review = Przegląd
field-chaired_by = Kto prowadził
field-present = Kto był obecny
field-child_took_part = Jaki był { $you ->
    [female] Pani
    [male] Pana
   *[other] Pana/Pani
  } udział
field-discussion = O czym rozmawiano
field-recommendations = Zalecenie
field-recommendation = Zalecenie
field-outcome = Wynik
field-what = Co
field-options = Możliwość
field-child_view = Czego { $you ->
    [female] Pani chciała
    [male] Pan chciał
   *[other] Pan/Pani chciał(a)
  }
field-serves = Część czego
field-option = Możliwość
field-preferred_by = Kto to wolał
field-chosen = Wybrano
field-reason = Powód
field-statutory = Wizyta wymagana przez prawo
field-purpose = W jakim celu
field-interpreter_used = Czy był tłumacz
field-seen = Czy widziano { $you ->
    [female] Panią
    [male] Pana
   *[other] Pana/Panią
  }
field-seen_alone = Czy widziano { $you ->
    [female] Panią
    [male] Pana
   *[other] Pana/Panią
  } na osobności
field-not_seen_reason = Dlaczego nie widziano { $you ->
    [female] Pani
    [male] Pana
   *[other] Pana/Pani
  }
field-info_given = Co powiedział pracownik
field-info_received = Co powiedziano pracownikowi
field-narrative = O czym rozmawiano
field-child_views = Co { $you ->
    [female] Pani myślała i czego Pani chciała
    [male] Pan myślał i czego Pan chciał
   *[other] Pan/Pani myślał(a) i czego chciał(a)
  }
field-views_method = Jak poznano { $you ->
    [female] Pani
    [male] Pana
   *[other] Pana/Pani
  } zdanie
field-carer_views = Co myśleli rodzice lub opiekunowie
field-changes = Co się zmieniło
field-relationship_note = Jakie były relacje między { $you ->
    [female] Panią
    [male] Panem
   *[other] Panem/Panią
  } a pracownikiem
field-analysis = Co z tego wywnioskował pracownik
field-required_actions = Co trzeba było zrobić
field-signed = Data podpisu
field-read_with_child = Kiedy przeczytano to razem z { $you ->
    [female] Panią
    [male] Panem
   *[other] Panem/Panią
  }
field-channel = W jaki sposób
field-told_by = Kto powiedział
field-subject = O czym
field-actions = Co ustalono
field-achievement = Osiągnięcie
field-said_to = Komu to powiedziano
field-words = { $you ->
    [female] Pani
    [male] Pana
   *[other] Pana/Pani
  } słowa
field-signed_off_by = Kto zatwierdził
field-life_for_child = Jak wyglądało { $you ->
    [female] Pani
    [male] Pana
   *[other] Pana/Pani
  } życie
field-engagement_child = Jaki był { $you ->
    [female] Pani
    [male] Pana
   *[other] Pana/Pani
  } udział
field-engagement_family = Jaki był udział { $you ->
    [female] Pani
    [male] Pana
   *[other] Pana/Pani
  } rodziny
field-new_concerns = Nowy niepokojący sygnał
field-no_new_concerns = Nie było nowych niepokojących sygnałów
field-review_reflection = O ostatnim przeglądzie
field-next_three_months = Następne trzy miesiące
field-shared_on = Kiedy pokazano
field-pages = Liczba stron
field-volume = Tom papierowy
field-alt = Co widać na zdjęciu
field-shows = Kto jest na zdjęciu
field-thing = Rzecz
field-kept_at = Gdzie to jest
field-held_since = Przechowywane od
field-returned = Kiedy zwrócono
field-missing = Czy brakuje
field-search = Co zrobiono, żeby to znaleźć
field-function = Co robili
field-item = Wpis z ograniczeniem
field-because = Na czym się to opiera
field-adviser = Kierownik, który doradzał
field-advised = Kiedy doradzono
field-placed_by = Kto wprowadził ograniczenie
field-placed = Kiedy wprowadzono ograniczenie
field-on = Data
field-consulted = Co powiedziała osoba, która to napisała
field-shared = Co przekazano
field-consent = Zgoda
field-entry = Wpis
field-steps = Co zrobiono
field-told_on = Kiedy powiadomiono
field-movement = Co się stało
field-approved_by = Kto się zgodził
field-due_back = Termin zwrotu
field-told = Kogo powiadomiono
field-ended = Kiedy wróciło lub dotarło
field-confirmed_by = Kto potwierdził

# The kinds of entries.
entry-placements = Dom
entry-legal_statuses = Status prawny
entry-orders = Postanowienie sądu
entry-schools = Szkoła
entry-education = Nauka
entry-health = Zdrowie
entry-family_time = Czas z rodziną lub przyjaciółmi
entry-plans = Zapisany plan
entry-reviews = Spotkanie przeglądowe
entry-decisions = Decyzja
entry-visits = Wizyta
entry-contacts = Rozmowa, list lub spotkanie
entry-events = Wydarzenie
entry-achievements = Osiągnięcie
entry-own_words = Własne słowa
entry-summaries = Podsumowanie pracownika
entry-documents = Dokument
entry-photos = Fotografia
entry-corrections = Prośba o poprawienie
entry-movements = Gdzie trafiła dokumentacja
entry-restrictions = Ograniczenie
entry-any = Wpis
entry-belongings = { $you ->
    [female] Pani
    [male] Pana
   *[other] Pana/Pani
  } rzecz
entry-households = Kto mieszkał w domu rodzinnym
entry-parental_responsibility = Odpowiedzialność rodzicielska
entry-volumes = Tom papierowy
entry-providers = Ktoś, kto działał na nasze zlecenie
entry-sharing = Kto widział { $you ->
    [female] Pani
    [male] Pana
   *[other] Pana/Pani
  } dokumentację

# The letter and the parts around the entries.
letter-heading = List
letter-dear = Dzień dobry, { $recipient }!
letter-dear-nobody = Dzień dobry!
letter-asked = { $you ->
    [female] Poprosiła Pani
    [male] Poprosił Pan
   *[other] Poprosił(a) Pan/Pani
  } o wgląd w swoją dokumentację ({ $asked }). Oto ona.
letter-asked-undated = { $you ->
    [female] Poprosiła Pani
    [male] Poprosił Pan
   *[other] Poprosił(a) Pan/Pani
  } o wgląd w swoją dokumentację. Oto ona.
letter-found = Znaleźliśmy { $entries ->
    [one] jeden wpis
    [few] { $entries } wpisy
    [many] { $entries } wpisów
   *[other] { $entries } wpisu
  }. Okres, którego dotyczą: { $covers }.
letter-gaps = { $gaps ->
    [one] Jednej części nie udostępniamy. Ma ona numer, a lista bliżej końca wyjaśnia, dlaczego tak jest i jak zapytać ponownie.
    [few] { $gaps } części nie udostępniamy. Każda ma numer, a lista bliżej końca wyjaśnia, dlaczego tak jest i jak zapytać ponownie.
    [many] { $gaps } części nie udostępniamy. Każda ma numer, a lista bliżej końca wyjaśnia, dlaczego tak jest i jak zapytać ponownie.
   *[other] { $gaps } części nie udostępniamy. Każda ma numer, a lista bliżej końca wyjaśnia, dlaczego tak jest i jak zapytać ponownie.
  }
letter-no-gaps = Udostępniamy wszystko, nic nie zostało pominięte.
letter-waiting = { $count ->
    [one] W sprawie jednej z nich wciąż kogoś pytamy i napiszemy o tym do { $you ->
    [female] Pani
    [male] Pana
   *[other] Pana/Pani
  }.
    [few] W sprawie { $count } z nich wciąż kogoś pytamy i napiszemy o tym do { $you ->
    [female] Pani
    [male] Pana
   *[other] Pana/Pani
  }.
    [many] W sprawie { $count } z nich wciąż kogoś pytamy i napiszemy o tym do { $you ->
    [female] Pani
    [male] Pana
   *[other] Pana/Pani
  }.
   *[other] W sprawie { $count } z nich wciąż kogoś pytamy i napiszemy o tym do { $you ->
    [female] Pani
    [male] Pana
   *[other] Pana/Pani
  }.
  }
letter-searched = Szukaliśmy tutaj:
letter-missing = { $count ->
    [one] Nie udało się znaleźć jednego tomu papierowego. W części „Czego brakuje” piszemy, co zrobiliśmy, żeby go znaleźć.
    [few] Nie udało się znaleźć { $count } tomów papierowych. W części „Czego brakuje” piszemy, co zrobiliśmy, żeby je znaleźć.
    [many] Nie udało się znaleźć { $count } tomów papierowych. W części „Czego brakuje” piszemy, co zrobiliśmy, żeby je znaleźć.
   *[other] Nie udało się znaleźć { $count } tomu papierowego. W części „Czego brakuje” piszemy, co zrobiliśmy, żeby je znaleźć.
  }
letter-help = Jeśli chce { $you ->
    [female] Pani
    [male] Pan
   *[other] Pan/Pani
  }, żeby ktoś przeczytał to razem z { $you ->
    [female] Panią
    [male] Panem
   *[other] Panem/Panią
  }, albo woli dostać to w innej formie, prosimy o wiadomość: { $contact }.

before-heading = Przed czytaniem
before-feel = Dokumentację piszą pracownicy i jest ona o trudnych chwilach. Może wywołać silne uczucia. Może różnić się od tego, co { $you ->
    [female] Pani
    [male] Pan
   *[other] Pan/Pani
  } pamięta. Niektóre słowa pochodzą z tamtych czasów i mogą zranić.
before-stop = W każdej chwili można przerwać. Nie trzeba czytać w samotności. Te osoby mogą { $you ->
    [female] Panią
    [male] Pana
   *[other] Pana/Panią
  } wesprzeć:

how-heading = Jak to czytać
how-order = Wpisy są ułożone według dat, od najstarszego. Każdy ma numer. Słowa w nawiasach mówią, jakiego rodzaju jest to stwierdzenie i skąd pochodzi.
how-fact = Fakt:
how-fact-means = co się stało lub co ktoś widział.
how-opinion = Opinia:
how-opinion-means = co ktoś myślał lub czuł.
how-assessment = Ocena:
how-assessment-means = jak rozumiał to pracownik.
how-judgement = Wniosek:
how-judgement-means = jaki wniosek wyciągnięto.
how-decision = Decyzja:
how-decision-means = co postanowiono.
how-first-hand = Z pierwszej ręki:
how-first-hand-means = osoba, która to napisała, sama to widziała lub słyszała. Jeśli powiedział jej o tym ktoś inny, jest podane kto.
how-gaps = Tam, gdzie czegoś nie udostępniamy, mówią o tym słowa w nawiasach kwadratowych z numerem: luka 1, luka 2. Ta sama osoba ma zawsze tę samą literę. Lista luk wyjaśnia, dlaczego tak jest.
how-old-words = Są tu słowa, które zapisano wtedy. Nie zmieniliśmy ich.
kinds-heading = Co jest w { $you ->
    [female] Pani
    [male] Pana
   *[other] Pana/Pani
  } dokumentacji
kinds-what = Rodzaj wpisu
kinds-how-many = Ile

about-heading-access = O { $you ->
    [female] Pani
    [male] Panu
   *[other] Panu/Pani
  }
people-heading-access = Ludzie w { $you ->
    [female] Pani
    [male] Pana
   *[other] Pana/Pani
  } dokumentacji
people-intro = To wszyscy, których wymienia dokumentacja, i co mieli wspólnego z { $you ->
    [female] Panią
    [male] Panem
   *[other] Panem/Panią
  }.
households-heading = Kto mieszkał w { $you ->
    [female] Pani
    [male] Pana
   *[other] Pana/Pani
  } domu rodzinnym
responsibility-heading = Kto miał odpowiedzialność rodzicielską
responsibility-means = Odpowiedzialność rodzicielska to prawo i obowiązek podejmowania ważnych decyzji za dziecko.
timeline-heading = { $you ->
    [female] Pani
    [male] Pana
   *[other] Pana/Pani
  } oś czasu
timeline-entry = wpis { $entry }
entries-heading = { $you ->
    [female] Pani
    [male] Pana
   *[other] Pana/Pani
  } dokumentacja, wpis po wpisie
entries-intro = Najstarszy wpis jest pierwszy. Wpisy bez zapisanej daty są na początku, a wpis, o którym wiadomo tylko, z którego jest roku, jest na początku tego roku.
entry-title = { $number }. { $what }, { $date }
entry-nothing-more = Nic więcej nie zapisano.

gaps-heading-access = Lista luk
gaps-intro-access = Każda luka w tym pakiecie ma numer. Tu piszemy, czego nie udostępniamy, dlaczego oraz kto i kiedy o tym zdecydował.
gaps-number = Luka
gaps-what = Czego nie udostępniamy
gaps-why = Dlaczego
gaps-when = Kto zdecydował
gaps-again = Można poprosić nas o ponowne sprawdzenie każdej luki. Prosimy podać jej numer, na przykład luka 1: { $contact }. Sprawdzi to ktoś, kto nie decydował za pierwszym razem.
gaps-none = W tym pakiecie niczego nie pominięto.

words-heading = Słowa i skróty
words-intro = Pracownicy używają skrótów. W { $you ->
    [female] Pani
    [male] Pana
   *[other] Pana/Pani
  } dokumentacji są takie:
words-word = Skrót
words-means = Co znaczy
things-heading-access = { $you ->
    [female] Pani
    [male] Pana
   *[other] Pana/Pani
  } rzeczy, które przechowujemy
things-none = Nie zapisano, żebyśmy mieli { $you ->
    [female] Pani
    [male] Pana
   *[other] Pana/Pani
  } rzeczy.
sharing-heading = Kto widział { $you ->
    [female] Pani
    [male] Pana
   *[other] Pana/Pani
  } dokumentację
releases-intro = Pakiety z { $you ->
    [female] Pani
    [male] Pana
   *[other] Pana/Pani
  } dokumentacji trafiły do:
sharing-none = Nie zapisano, żeby ktoś z zewnątrz widział { $you ->
    [female] Pani
    [male] Pana
   *[other] Pana/Pani
  } dokumentację.

rights-heading = { $you ->
    [female] Pani
    [male] Pana
   *[other] Pana/Pani
  } prawa
right-correct = Prawo do poprawienia błędów.
right-correct-how = Jeśli coś się nie zgadza, prosimy o wiadomość: { $contact }. Mamy miesiąc na odpowiedź.
right-add = Prawo do dodania własnego zdania.
right-add-how = Do każdego wpisu można napisać własną wersję. Jest przechowywana razem z dokumentacją.
right-again = Prawo do ponownego zapytania o lukę.
right-again-how = Prosimy podać numer luki: { $contact }.
right-complain = Prawo do złożenia skargi do nas.
right-complain-how = { $complaints }
right-regulator = Prawo do zwrócenia się do organu nadzorczego.
right-regulator-how = { $regulator }
right-court = Prawo do pójścia do sądu.
right-court-how = Można poprosić sąd, żeby nakazał nam przestrzegać prawa o ochronie danych.
rights-purposes = Po co mamy tę dokumentację: { $purposes }
rights-retention = Jak długo ją przechowujemy: { $retention }
rights-more = Można też poprosić, żebyśmy ograniczyli jej używanie, albo sprzeciwić się temu, jak jej używamy.

elsewhere-heading = Inne miejsca, które mogą mieć dokumentację o { $you ->
    [female] Pani
    [male] Panu
   *[other] Panu/Pani
  }
elsewhere-intro = Te osoby i instytucje działały na nasze zlecenie i mogą mieć własną dokumentację:
elsewhere-others = Szkoły, NHS, sądy, a w razie adopcji także ośrodek adopcyjny, też prowadzą dokumentację. Można zapytać w każdym z tych miejsc.
missing-heading = Czego brakuje i co zrobiliśmy, żeby to znaleźć
volumes-intro = Dokumentacja papierowa ma takie tomy:
volume = Tom { $number }, { $span }.
missing-intro = Tych tomów nie udało się znaleźć:
missing-no-search = Nie zapisano, co zrobiono, żeby go znaleźć.
missing-none = Nie zapisano, żeby brakowało jakiegoś tomu.
entry-title-with = { $number }. { $what }, { $date }: { $title }
entry-corrected = { $you ->
    [female] Pani lub ktoś w Pani imieniu poprosił
    [male] Pan lub ktoś w Pana imieniu poprosił
   *[other] Pan/Pani lub ktoś w Pana/Pani imieniu poprosił
  } o poprawienie tego. Patrz wpis { $entry }.
field-writing = O tym tekście
field-asked_by = Kto o to poprosił
field-legal_statuses-status = Status prawny
field-restrictions-reviews = Sprawdzono ponownie
field-visits-date = Data

# Where somebody else reads, such as a parent who asked: the same without "you".
running-subject-access-other = { $name }: dokumentacja
timeline-home-other = Z kim lub gdzie dziecko zamieszkało:
timeline-school-other = Początek nauki w szkole:
timeline-status-other = Status prawny od tej chwili:
field-relationship-other = Kim jest dla dziecka
field-close-other = Osoba szczególnie bliska dziecku
field-known_to_child-other = Co zapisano o tym, skąd dziecko zna tę osobę
field-child_took_part-other = Jaki był udział dziecka
field-child_view-other = Czego chciało dziecko
field-seen-other = Czy widziano dziecko
field-seen_alone-other = Czy widziano dziecko na osobności
field-not_seen_reason-other = Dlaczego nie widziano dziecka
field-child_views-other = Co dziecko myślało i czego chciało
field-views_method-other = Jak poznano zdanie dziecka
field-relationship_note-other = Jakie były relacje między dzieckiem a pracownikiem
field-read_with_child-other = Kiedy przeczytano to razem z dzieckiem
field-words-other = Słowa dziecka
field-life_for_child-other = Jak wyglądało życie dziecka
field-engagement_child-other = Jaki był udział dziecka
field-engagement_family-other = Jaki był udział rodziny
entry-own_words-other = Własne słowa dziecka
entry-summaries-other = Podsumowanie pracownika
letter-asked-other = Otrzymaliśmy od Pana/Pani prośbę o wgląd w dokumentację tej osoby: { $name } ({ $asked }). Oto ona.
letter-asked-undated-other = Otrzymaliśmy od Pana/Pani prośbę o wgląd w dokumentację tej osoby: { $name }. Oto ona.
kinds-heading-other = Co jest w dokumentacji
about-heading-access-other = O dziecku
people-heading-access-other = Ludzie w dokumentacji
people-intro-other = To wszyscy, których wymienia dokumentacja.
households-heading-other = Kto mieszkał w domu rodzinnym
timeline-heading-other = Oś czasu dziecka
entries-heading-other = Dokumentacja, wpis po wpisie
words-intro-other = Pracownicy używają skrótów. W dokumentacji są takie:
things-heading-access-other = Rzeczy dziecka, które przechowujemy
things-none-other = Nie zapisano, żebyśmy mieli rzeczy dziecka.
sharing-heading-other = Kto widział dokumentację
releases-intro-other = Pakiety z tej dokumentacji trafiły do:
sharing-none-other = Nie zapisano, żeby ktoś z zewnątrz widział tę dokumentację.
elsewhere-heading-other = Inne miejsca, które mogą mieć dokumentację o dziecku
elsewhere-others-other = Szkoły, NHS i sądy też prowadzą dokumentację. Można zapytać w każdym z tych miejsc.
entry-corrected-other = Ktoś poprosił o poprawienie tego. Patrz wpis { $entry }.
entry-belongings-other = Rzecz dziecka
entry-sharing-other = Kto widział dokumentację
field-any = Część tego wpisu

# The parts around the entries.
before-peers = Pomóc mogą też ludzie, którzy sami byli pod opieką urzędu:
before-together = Można poprosić nas o wspólne czytanie, osobiście lub przez telefon, za jednym razem albo po kawałku.
how-then = Wtedy i teraz:
how-then-means = jeśli coś trwało przez jakiś czas, piszemy, czy było tak wtedy, czy jest tak teraz.
short-heading = { $you ->
    [female] Pani
    [male] Pana
   *[other] Pana/Pani
  } historia w skrócie
short-intro = Ten tekst powstał z { $you ->
    [female] Pani
    [male] Pana
   *[other] Pana/Pani
  } dokumentacji. Po każdym zdaniu jest podana strona, z której ono pochodzi. Na początku jest o tym, dlaczego urząd stał się częścią { $you ->
    [female] Pani
    [male] Pana
   *[other] Pana/Pani
  } życia, a to może być trudne do czytania. Można zacząć od osi czasu albo od dowolnej części i w każdej chwili przerwać.
short-born = { $date } na świat { $you ->
    [female] przyszła Pani
    [male] przyszedł Pan
   *[other] przyszedł Pan / przyszła Pani
  }.
short-opened = { $date } urząd założył tę dokumentację.
short-home = { $date }, w wieku { $age ->
    [one] { $age } roku
    [few] { $age } lat
    [many] { $age } lat
   *[other] { $age } roku
  }, { $you ->
    [female] zamieszkała Pani
    [male] zamieszkał Pan
   *[other] zamieszkał(a) Pan/Pani
  } u tej osoby lub u tych osób: { $home }. To był { $kind }. Pobyt tam trwał { $length }.
short-home-now = { $date }, w wieku { $age ->
    [one] { $age } roku
    [few] { $age } lat
    [many] { $age } lat
   *[other] { $age } roku
  }, { $you ->
    [female] zamieszkała Pani
    [male] zamieszkał Pan
   *[other] zamieszkał(a) Pan/Pani
  } u tej osoby lub u tych osób: { $home }. To jest { $kind }. Nie zapisano, kiedy pobyt się skończył.
short-school = { $date } zaczęła się { $you ->
    [female] Pani
    [male] Pana
   *[other] Pana/Pani
  } nauka tutaj: { $school }.
short-order = { $date } sąd ({ $court }) wydał to postanowienie: { $order }.
short-status-child-in-need = { $date } urząd uznał { $you ->
    [female] Panią
    [male] Pana
   *[other] Pana/Panią
  } za dziecko w potrzebie. Prawo wymaga wtedy, żeby urząd pomógł.
short-status-child-protection = { $date } był plan, który miał chronić { $you ->
    [female] Panią
    [male] Pana
   *[other] Pana/Panią
  } przed krzywdą.
short-status-section-20 = { $date } urząd sprawował nad { $you ->
    [female] Panią
    [male] Panem
   *[other] Panem/Panią
  } opiekę, a { $you ->
    [female] Pani
    [male] Pana
   *[other] Pana/Pani
  } rodzice się na to zgodzili.
short-status-police-protection = { $date } o { $you ->
    [female] Pani
    [male] Pana
   *[other] Pana/Pani
  } bezpieczeństwo zadbała policja.
short-status-emergency-protection-order = { $date } sąd orzekł, że trzeba natychmiast zadbać o { $you ->
    [female] Pani
    [male] Pana
   *[other] Pana/Pani
  } bezpieczeństwo.
short-status-interim-care-order = { $date } urząd współdzielił obowiązki rodzica, do czasu decyzji sądu.
short-status-care-order = { $date } urząd współdzielił obowiązki rodzica, na mocy nakazu objęcia opieką.
short-status-supervision-order = { $date } urząd miał obowiązek czuwać nad { $you ->
    [female] Panią
    [male] Panem
   *[other] Panem/Panią
  }, na mocy nakazu nadzoru.
short-status-placement-order = { $date } urząd mógł szukać rodziny adopcyjnej, na mocy nakazu umieszczenia w rodzinie adopcyjnej.
short-status-adoption-order = { $date } nastąpiła { $you ->
    [female] Pani
    [male] Pana
   *[other] Pana/Pani
  } adopcja.
short-status-special-guardianship-order = { $date } specjalnego opiekuna prawnego { $you ->
    [female] miała Pani
    [male] miał Pan
   *[other] miał(a) Pan/Pani
  }.
short-status-care-leaver = { $date } osobą, która wyszła spod opieki urzędu, { $you ->
    [female] była Pani
    [male] był Pan
   *[other] był(a) Pan/Pani
  }, a urząd nadal miał wobec { $you ->
    [female] Pani
    [male] Pana
   *[other] Pana/Pani
  } obowiązki.
short-status-other = { $date } zmienił się { $you ->
    [female] Pani
    [male] Pana
   *[other] Pana/Pani
  } status prawny.
short-decision = { $date } zdecydowano, w takich słowach: „{ $what }”
short-closed = { $date } urząd zamknął tę dokumentację.
timeline-entry-page = wpis { $entry }, strona { $page }
map-heading = Czas, który obejmują { $you ->
    [female] Pani
    [male] Pana
   *[other] Pana/Pani
  } akta
map-intro = Tu widać dla każdego roku, ile jest wpisów i w którym tomie papierowym. Jeśli gdzieś jest mało lub nic, nie znaczy to, że nic się nie działo.
map-year = Rok
map-age = Wiek ukończony w tym roku
map-volumes = Na papierze
map-entries = Wpisy
map-line = Ile, jako pasek
map-volume = tom { $number }
map-volume-missing = tom { $number }, którego brakuje
map-no-volume = nie na papierze
map-quiet = (zapisano mało)
map-quiet-years = Lata, o których zapisano mało lub nic: { $years }.
map-elsewhere = Te osoby i instytucje mogą mieć dokumentację z czasu, którego tu brakuje. Na końcu tego pakietu są listy do niektórych z nich, gotowe do wysłania.
people-family = { $you ->
    [female] Pani
    [male] Pana
   *[other] Pana/Pani
  } rodzina
people-carers = Ludzie, którzy się { $you ->
    [female] Panią
    [male] Panem
   *[other] Panem/Panią
  } opiekowali
people-workers = Pracownicy
people-workers-intro = Pracownicy przychodzą i odchodzą. Oto kim byli i na czym polegała ich praca.
people-others = Inni
index-heading = Spis wpisów
index-intro = Każdy wpis i strona, na której się znajduje.
entry-same = Te same słowa są we wpisie { $entry }.
entry-is-now = Tak jest teraz.
entry-was-then = Tak było wtedy. To już się skończyło.
entry-words = Słowa w tym wpisie.
old-word-here = „{ $word }” to słowo z tamtych czasów (patrz Dawne słowa)
gaps-where = wpis { $entry }, strona { $page }
gaps-more = i w { $count ->
    [one] jeszcze jednym wpisie
    [few] { $count } innych wpisach
    [many] { $count } innych wpisach
   *[other] { $count } innego wpisu
  }
terms-heading = Określenia, których używają pracownicy
terms-word = Określenie
words-none = Nie znaleziono skrótów ani specjalnych określeń.
old-words-heading = Dawne słowa
old-words-note = Niektóre słowa w dokumentacji były kiedyś zwyczajne, a dziś nie są właściwe; niektóre obwiniały dzieci za to, co im zrobiono. Mówią więcej o tych, którzy je napisali, niż o { $you ->
    [female] Pani
    [male] Panu
   *[other] Panu/Pani
  }. Nie zmieniliśmy ich, bo to { $you ->
    [female] Pani
    [male] Pana
   *[other] Pana/Pani
  } dokumentacja, tak jak ją napisano.
old-words-word = Słowo
old-words-then = O tym słowie
old-words-now = Jak powiedzielibyśmy dziś
photos-heading-access = Fotografie
photos-held-access = { $count ->
    [one] Jednej fotografii nie ma jeszcze w tym pakiecie. Najpierw trzeba zapytać kogoś, kto na niej jest, albo musimy ustalić, kto na niej jest. Można nas o nią zapytać: { $contact }.
    [few] { $count } fotografii nie ma jeszcze w tym pakiecie. Najpierw trzeba zapytać kogoś, kto na nich jest, albo musimy ustalić, kto na nich jest. Można nas o nie zapytać: { $contact }.
    [many] { $count } fotografii nie ma jeszcze w tym pakiecie. Najpierw trzeba zapytać kogoś, kto na nich jest, albo musimy ustalić, kto na nich jest. Można nas o nie zapytać: { $contact }.
   *[other] { $count } fotografii nie ma jeszcze w tym pakiecie. Najpierw trzeba zapytać kogoś, kto na nich jest, albo musimy ustalić, kto na nich jest. Można nas o nie zapytać: { $contact }.
  }
elsewhere-schools = Te szkoły mogą nadal mieć { $you ->
    [female] Pani
    [male] Pana
   *[other] Pana/Pani
  } dokumentację szkolną:
elsewhere-courts = Te sądy mają własne papiery. Można poprosić sąd o zgodę na ich zobaczenie:
slip-to = Tę stronę prosimy wysłać lub przynieść tutaj: { $contact }.
slip-correct-heading = Formularz: proszę to poprawić
slip-correct = Z tej strony można skorzystać, jeśli coś w { $you ->
    [female] Pani
    [male] Pana
   *[other] Pana/Pani
  } dokumentacji się nie zgadza. Mamy miesiąc na odpowiedź.
slip-entry = Numer wpisu:
slip-wrong = Co się nie zgadza i jak było naprawdę:
slip-name = Imię i nazwisko, jak możemy się skontaktować, oraz data:
slip-add-heading = Formularz: moje zdanie
slip-add = Na tej stronie można dodać własną wersję. Będzie na stałe przechowywana razem z wpisem.
slip-view = Jak ja to widzę:
slip-gap-heading = Formularz: proszę jeszcze raz sprawdzić lukę
slip-gap = Z tej strony można skorzystać, żebyśmy jeszcze raz sprawdzili coś, czego nie udostępniamy. Sprawdzi to ktoś, kto nie decydował za pierwszym razem.
slip-gap-number = Numer luki:
slip-gap-why = Co już { $you ->
    [female] Pani
    [male] Panu
   *[other] Panu/Pani
  } wiadomo albo dlaczego jest to { $you ->
    [female] Pani
    [male] Panu
   *[other] Panu/Pani
  } potrzebne (nie trzeba tego mówić):
slip-correct-other = Z tej strony można skorzystać, jeśli coś w dokumentacji się nie zgadza. Mamy miesiąc na odpowiedź.
short-heading-other = Historia w skrócie
short-intro-other = Ten tekst powstał z dokumentacji. Po każdym zdaniu jest podana strona, z której ono pochodzi.
short-born-other = { $date } urodziło się dziecko.
short-home-other = { $date }, w wieku { $age ->
    [one] { $age } roku
    [few] { $age } lat
    [many] { $age } lat
   *[other] { $age } roku
  }, dziecko zamieszkało u tej osoby lub u tych osób: { $home }. To był { $kind }. Trwało to { $length }.
short-home-now-other = { $date }, w wieku { $age ->
    [one] { $age } roku
    [few] { $age } lat
    [many] { $age } lat
   *[other] { $age } roku
  }, dziecko zamieszkało u tej osoby lub u tych osób: { $home }. To jest { $kind }. Nie zapisano, kiedy pobyt się skończył.
short-school-other = { $date } dziecko zaczęło naukę tutaj: { $school }.
short-status-child-in-need-other = { $date } urząd uznał dziecko za dziecko w potrzebie. Prawo wymaga wtedy, żeby urząd pomógł.
short-status-child-protection-other = { $date } był plan, który miał chronić dziecko przed krzywdą.
short-status-section-20-other = { $date } urząd sprawował nad dzieckiem opiekę, a rodzice się na to zgodzili.
short-status-police-protection-other = { $date } o bezpieczeństwo dziecka zadbała policja.
short-status-emergency-protection-order-other = { $date } sąd orzekł, że trzeba natychmiast zadbać o bezpieczeństwo dziecka.
short-status-supervision-order-other = { $date } urząd miał obowiązek czuwać nad dzieckiem, na mocy nakazu nadzoru.
short-status-adoption-order-other = { $date } dziecko zostało adoptowane.
short-status-special-guardianship-order-other = { $date } dziecko miało specjalnego opiekuna prawnego.
short-status-care-leaver-other = { $date } dziecko było osobą, która wyszła spod opieki urzędu, a urząd nadal miał obowiązki.
short-status-other-other = { $date } zmienił się status prawny.
map-heading-other = Czas, który obejmują akta
map-age-other = Wiek dziecka ukończony w tym roku
people-family-other = Rodzina
people-carers-other = Ludzie, którzy opiekowali się dzieckiem
old-words-note-other = Niektóre słowa w dokumentacji były kiedyś zwyczajne, a dziś nie są właściwe. Nie zmieniliśmy ich, bo to jest dokumentacja, tak jak ją napisano.
elsewhere-schools-other = Te szkoły mogą nadal mieć dokumentację szkolną:
field-life_letters = List na późniejsze lata
field-who_i_am = Kto pisze
field-parts = Co mówi list
field-parents_said = Czego życzyli i co mówili rodzice
field-closing = Jak list się kończy
field-pen_picture = Opis osoby
field-reason_for_involvement = Dlaczego urząd zajmował się sprawą
field-family_views = Co myślała { $you ->
    [female] Pani
    [male] Pana
   *[other] Pana/Pani
  } rodzina
field-family_views-other = Co myślała rodzina
field-work_done = Co zrobiono
field-letter = List od opiekunów
field-nobody = Nikogo na nim nie ma
field-belongs_to = Do kogo należy
field-permissions = Kto się zgodził, żeby { $you ->
    [female] Pani to miała
    [male] Pan to miał
   *[other] Pan/Pani to miał(a)
  }
field-permissions-other = Kto się zgodził
field-covered = Zakryto
field-sex = Płeć
field-preferred_words = Słowa, które { $you ->
    [female] Pani
    [male] Pan
   *[other] Pan/Pani
  } woli
field-preferred_words-other = Słowa, które woli dziecko
field-instead_of = Zamiast
field-say = Mówić
map-silences = Dla tych okresów w aktach nie ma żadnego wpisu:
short-home-at = { $date }, w wieku { $age ->
    [one] { $age } roku
    [few] { $age } lat
    [many] { $age } lat
   *[other] { $age } roku
  }, { $you ->
    [female] zamieszkała Pani
    [male] zamieszkał Pan
   *[other] zamieszkał(a) Pan/Pani
  } tutaj: { $home }. To był { $kind }. Pobyt tam trwał { $length }.
short-home-at-now = { $date }, w wieku { $age ->
    [one] { $age } roku
    [few] { $age } lat
    [many] { $age } lat
   *[other] { $age } roku
  }, { $you ->
    [female] zamieszkała Pani
    [male] zamieszkał Pan
   *[other] zamieszkał(a) Pan/Pani
  } tutaj: { $home }. To jest { $kind }. Nie zapisano, kiedy pobyt się skończył.
short-home-at-other = { $date }, w wieku { $age ->
    [one] { $age } roku
    [few] { $age } lat
    [many] { $age } lat
   *[other] { $age } roku
  }, dziecko zamieszkało tutaj: { $home }. To był { $kind }. Trwało to { $length }.
short-home-at-now-other = { $date }, w wieku { $age ->
    [one] { $age } roku
    [few] { $age } lat
    [many] { $age } lat
   *[other] { $age } roku
  }, dziecko zamieszkało tutaj: { $home }. To jest { $kind }. Nie zapisano, kiedy pobyt się skończył.
entry-no-basis = Dlaczego: nikt tego nie zapisał.
entry-no-by = Kto zdecydował: nikt tego nie zapisał.
contents-heading = Co gdzie jest
contents-intro = Można zacząć w dowolnym miejscu. Części są na tych stronach:
letter-repeats = { $count ->
    [one] Jeszcze jedna luka zastępuje słowa, które można przeczytać w innym wpisie.
    [few] Jeszcze { $count } luki zastępują słowa, które można przeczytać w innym wpisie.
    [many] Jeszcze { $count } luk zastępuje słowa, które można przeczytać w innym wpisie.
   *[other] Jeszcze { $count } luki zastępuje słowa, które można przeczytać w innym wpisie.
  }
map-missing-volumes = Tych tomów papierowych brakuje. W części „Czego brakuje” piszemy, co zrobiliśmy, żeby je znaleźć.
field-brief = W skrócie

# The documents on the file. Their pages go out in a volume of their own.
field-bundle = Jego strony
field-bundle-gaps = Czego w nim nie udostępniamy
field-contents = Co w nim jest
field-part = Część
field-says = Słowa
field-within = W pliku
part-within = Plik { $number }, który był dołączony, { $part }
bundle-where = dokument { $number } w tomie dokumentów
bundle-title = { $title }: dokumenty
bundle-heading = Dokument { $number }: { $title }
bundle-kind = Co to jest: { $kind }.
bundle-date = Jego data: { $date }.
bundle-by = Kto napisał: { $who }.
bundle-pages = { $count ->
    [one] Jedna strona.
    [few] { $count } strony.
    [many] { $count } stron.
   *[other] { $count } strony.
  }
bundle-no-gaps = Nic nie zostało w nim pominięte.
bundle-gaps = Czego w nim nie udostępniamy: { $numbers }. Lista luk w pakiecie wyjaśnia, dlaczego tak jest, kto o tym zdecydował i jak zapytać ponownie.
bundle-unread = { $count ->
    [one] Jednego słowa nie udało się odczytać na tyle dobrze, żeby je podać. Jest oznaczone „nieczytelne”.
    [few] { $count } słów nie udało się odczytać na tyle dobrze, żeby je podać. Są oznaczone „nieczytelne”.
    [many] { $count } słów nie udało się odczytać na tyle dobrze, żeby je podać. Są oznaczone „nieczytelne”.
   *[other] { $count } słowa nie udało się odczytać na tyle dobrze, żeby je podać. Są oznaczone „nieczytelne”.
  }
bundle-label = Dokument { $number }
bundle-front-heading = Dokumenty w { $you ->
    [female] Pani
    [male] Pana
   *[other] Pana/Pani
  } aktach
bundle-front-count = { $count ->
    [one] W tym tomie jest jeden dokument z { $you ->
    [female] Pani
    [male] Pana
   *[other] Pana/Pani
  } akt. Należy do { $you ->
    [female] Pani
    [male] Pana
   *[other] Pana/Pani
  } pakietu.
    [few] W tym tomie są { $count } dokumenty z { $you ->
    [female] Pani
    [male] Pana
   *[other] Pana/Pani
  } akt, od najstarszego. Należy on do { $you ->
    [female] Pani
    [male] Pana
   *[other] Pana/Pani
  } pakietu.
    [many] W tym tomie jest { $count } dokumentów z { $you ->
    [female] Pani
    [male] Pana
   *[other] Pana/Pani
  } akt, od najstarszego. Należy on do { $you ->
    [female] Pani
    [male] Pana
   *[other] Pana/Pani
  } pakietu.
   *[other] W tym tomie jest { $count } dokumentu z { $you ->
    [female] Pani
    [male] Pana
   *[other] Pana/Pani
  } akt, od najstarszego. Należy on do { $you ->
    [female] Pani
    [male] Pana
   *[other] Pana/Pani
  } pakietu.
  }
bundle-front-how = Strony wyglądają tak jak wtedy, oprócz tego, czego nie udostępniamy. Każdy dokument zaczyna się stroną, która mówi, co to jest, kto to napisał i kiedy.
bundle-front-marks = Tam, gdzie czegoś nie udostępniamy, widać szary znak z numerem. To numer z listy luk w { $you ->
    [female] Pani
    [male] Pana
   *[other] Pana/Pani
  } pakiecie. Znak ma zawsze tę samą szerokość, niezależnie od tego, jak długie były słowa.
bundle-front-unread = Tam, gdzie słów ze skanu nie dało się odczytać, są one oznaczone „nieczytelne”. Można poprosić o pokazanie oryginału.
bundle-front-again = Jeśli { $you ->
    [female] Pani
    [male] Pan
   *[other] Pan/Pani
  } uważa, że coś powinno zostać ujawnione, można poprosić nas o ponowne sprawdzenie. Pakiet wyjaśnia, jak to zrobić.
bundle-mark = nie udostępniono
bundle-mark-unread = nieczytelne
bundle-picture = Obraz z akt, bez opisu
bundle-page-withheld = Tej strony nie udostępniamy w całości. Lista luk w pakiecie wyjaśnia, dlaczego.
bundle-page-unread = Tej strony nie udało się odczytać na tyle dobrze, żeby mieć pewność, co na niej jest, dlatego nie udostępniamy jej w całości. Można poprosić, żebyśmy zajrzeli do oryginału.
bundle-footer = { $label }, strona { $page } z { $pages } · { $number }
letter-documents = { $count ->
    [one] Jeden dokument z { $you ->
    [female] Pani
    [male] Pana
   *[other] Pana/Pani
  } akt jest w osobnym tomie, w takiej postaci, w jakiej był.
    [few] { $count } dokumenty z { $you ->
    [female] Pani
    [male] Pana
   *[other] Pana/Pani
  } akt są w osobnym tomie, w takiej postaci, w jakiej były.
    [many] { $count } dokumentów z { $you ->
    [female] Pani
    [male] Pana
   *[other] Pana/Pani
  } akt jest w osobnym tomie, w takiej postaci, w jakiej były.
   *[other] { $count } dokumentu z { $you ->
    [female] Pani
    [male] Pana
   *[other] Pana/Pani
  } akt jest w osobnym tomie, w takiej postaci, w jakiej były.
  }
PartKind-page = Strona
PartKind-seen = Słowa na obrazach ze strony
PartKind-photo = Obraz
PartKind-picture = Obraz
PartKind-body = Tekst
PartKind-header = Góra strony
PartKind-footer = Dół strony
PartKind-note = Przypis
PartKind-text-box = Tekst w ramce
PartKind-comment = Komentarz
PartKind-deleted = Usunięto podczas pisania
PartKind-inserted = Dodano podczas pisania
PartKind-revision = Zmiany w pliku
PartKind-hidden = Ukryty tekst
PartKind-properties = Co plik mówi o sobie
PartKind-description = Opis obrazu
PartKind-field = Pole lub link
PartKind-sheet = Arkusz
PartKind-hidden-sheet = Ukryty arkusz
PartKind-mail-head = Nagłówek e-maila
PartKind-mail-body = Co jest w e-mailu
PartKind-mail-html = Co jest tylko w sformatowanym e-mailu
PartKind-quoted = Starszy e-mail przytoczony w tym e-mailu
PartKind-attachment = Nazwa dołączonego pliku

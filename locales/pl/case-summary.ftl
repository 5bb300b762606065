# Wording of the case summary: Polish, for workers. It names everybody whom the record names.
# review: draft. No named person has reviewed this wording yet.

title-case-summary = { $name }: podsumowanie sprawy
running-case-summary = Dla pracowników. Wymienia inne osoby: przed przekazaniem należy to sprawdzić.

since = od kiedy: { $date }
not-recorded = nie zapisano

life-heading = { $name }: jak wygląda życie dziecka
life-missing = Nie zapisano dla tego okresu. Prosimy pracownika o uzupełnienie.
glance-heading = W skrócie
glance-what = Co
glance-is = Na koniec okresu
glance-child = Dziecko
glance-age = data urodzenia: { $born }, wiek: { $age ->
    [one] { $age } rok
    [few] { $age } lata
    [many] { $age } lat
   *[other] { $age } roku
  }
glance-period = Okres
glance-from-to = { $from } – { $to }
glance-status = Status prawny
glance-home = Z kim lub gdzie mieszka
glance-school = Szkoła
glance-family-time = Czas z rodziną
glance-author = Kto napisał podsumowanie
glance-signed-off = Kto zatwierdził

progress-heading = Postępy w osiąganiu każdego celu planu
progress-outcome = Cel i jak idzie
progress-evidence = Co na to wskazuje
progress-unknown = nic nie zapisano
progress-kept = nie udostępniono
kept-here = Nie udostępniono: patrz koniec.
progress-none = Nie zapisano żadnych postępów dla tego celu.
progress-not-new = W tym okresie nie zapisano nic nowego.
progress-no-plan = Nie zapisano żadnego planu, który obowiązywał w tym okresie.

voice-heading = { $name }: co mówi dziecko
voice-none = W tym okresie nie zapisano słów ani poglądów dziecka.
concerns-heading = Nowe niepokojące sygnały
concerns-none-said = Brak. Tak podaje pracownik.
concerns-none-recorded = Nic nie zapisano.
analysis-heading = Co z tego wynika
analysis-missing = Dla tego okresu nie zapisano analizy. Prosimy pracownika o uzupełnienie.
engagement-child = { $name }: jaki jest udział dziecka:
engagement-family = Jaki jest udział rodziny:

visits-heading = Wizyty
visits-count = { $count ->
    [0] W tym okresie nie zapisano żadnych wizyt.
    [one] Zapisano jedną wizytę:
    [few] Zapisano { $count } wizyty:
    [many] Zapisano { $count } wizyt:
   *[other] Zapisano { $count } wizyty:
  }
visits-kept = Niektórych wizyt nie udostępniono; te liczby ich nie obejmują.
contacts-count = Inne kontakty: { $count }.
visit-date = Wizyty
visit-seen-alone = widziano dziecko na osobności
visit-seen-not-alone = widziano dziecko przy innych osobach
visit-seen = widziano dziecko
visit-not-seen = nie widziano dziecka
visit-seen-unknown = nie zapisano
visit-recorded-late = zapisano z opóźnieniem
visit-recorded-unknown = nie wiadomo, kiedy zapisano

decisions-heading = Decyzje
decisions-none = W tym okresie nie zapisano żadnych decyzji.
decision-by = Kto:
decision-basis = Na jakiej podstawie:
decision-child = Zdanie dziecka:
review-chair = (kto prowadził: { $chair })
reflection-heading = O ostatnim przeglądzie:
involved-heading = Kto jest zaangażowany
involved-none = We wpisach z tego okresu nie wymieniono nikogo.
next-months-heading = Następne trzy miesiące
next-months-missing = Nie zapisano, na czym skupić się w następnych trzech miesiącach. Prosimy pracownika o uzupełnienie.
task-due = termin: { $due }
task-late = Po terminie na koniec okresu:
contingency-heading = Jeśli plan nie zadziała
shared-heading = Komu pokazano:
shared-on = To podsumowanie pokazano dziecku i rodzinie. Data: { $date }.
shared-not = Nie zapisano, żeby to podsumowanie pokazano dziecku i rodzinie.
kept-heading-summary = Wpisy z tego okresu, których nie udostępniono
gaps-heading-summary = Dlaczego niektórych części nie udostępniono
recorded-since = od kiedy: { $date }
family-time-supervised = jest przy tym pracownik
tasks-open = Otwarte zadania planu:
glance-reason = Powód
contingency-none = Nie zapisano, co się stanie, jeśli plan nie zadziała.
voice-views-beside = { $count ->
    [one] Podczas jednej wizyty pracownik zapisał też, co dziecko myślało i czego chciało; jest to w dokumentacji.
    [few] Podczas { $count } wizyt pracownik zapisał też, co dziecko myślało i czego chciało; jest to w dokumentacji.
    [many] Podczas { $count } wizyt pracownik zapisał też, co dziecko myślało i czego chciało; jest to w dokumentacji.
   *[other] Podczas { $count } wizyty pracownik zapisał też, co dziecko myślało i czego chciało; jest to w dokumentacji.
  }
family-views = Co myśli rodzina:
changed-heading = Co się zmieniło od ostatniego podsumowania
changed-none = W tym okresie nie zapisano żadnych zmian.
changed-home-began = Z kim lub gdzie dziecko zamieszkało: { $what }.
changed-home-ended = Kogo lub jakie miejsce dziecko opuściło: { $what }.
changed-status = Status prawny: { $what }.
changed-school = Nowa szkoła: { $what }.
visit-how = Jak było
visit-key-alone = na osobności: { $count };
visit-key-seen = przy innych osobach: { $count };
visit-key-not-seen = nie widziano dziecka: { $count };
visit-key-failed = wizyta się nie odbyła: { $count };
visit-key-late = zapisano z opóźnieniem: { $count }.
review-on = Przegląd. Data: { $date }
work-done = Co zrobiono:
progress-before = przed tym okresem: { $before }
glance-consent = Kto może wyrazić zgodę
the-council = urząd

# Wording of the letters about a request for access: Polish, for the person who asks.
# review: draft. No named person has reviewed this wording yet.

title-letter-acknowledgement = Otrzymaliśmy { $you ->
    [female] Pani
    [male] Pana
   *[other] Pana/Pani
  } prośbę
running-letter-acknowledgement = Otrzymaliśmy { $you ->
    [female] Pani
    [male] Pana
   *[other] Pana/Pani
  } prośbę
title-letter-clarification = Musimy { $you ->
    [female] Panią
    [male] Pana
   *[other] Pana/Panią
  } o coś zapytać
running-letter-clarification = Musimy { $you ->
    [female] Panią
    [male] Pana
   *[other] Pana/Panią
  } o coś zapytać
title-letter-more-time = Potrzebujemy więcej czasu
running-letter-more-time = Potrzebujemy więcej czasu
title-letter-cover = { $you ->
    [female] Pani
    [male] Pana
   *[other] Pana/Pani
  } dokumentacja
running-letter-cover = { $you ->
    [female] Pani
    [male] Pana
   *[other] Pana/Pani
  } dokumentacja
title-letter-refusal-in-part = Czego nie udostępniamy i dlaczego
running-letter-refusal-in-part = Czego nie udostępniamy i dlaczego
title-letter-elsewhere = Listy do innych, którzy mogą mieć dokumentację
running-letter-elsewhere = Listy do innych


letter-ack-asked = { $you ->
    [female] Poprosiła Pani
    [male] Poprosił Pan
   *[other] Poprosił(a) Pan/Pani
  } o wgląd w swoją dokumentację ({ $asked }). Dziękujemy. Otrzymaliśmy { $you ->
    [female] Pani
    [male] Pana
   *[other] Pana/Pani
  } prośbę.
letter-ack-asked-other = { $you ->
    [female] Poprosiła Pani
    [male] Poprosił Pan
   *[other] Poprosił(a) Pan/Pani
  } o wgląd w dokumentację tej osoby: { $name } ({ $asked }). Otrzymaliśmy { $you ->
    [female] Pani
    [male] Pana
   *[other] Pana/Pani
  } prośbę.
letter-ack-right = Wgląd w nią to { $you ->
    [female] Pani
    [male] Pana
   *[other] Pana/Pani
  } prawo i nic to nie kosztuje.
letter-ack-due = Odpowiemy najpóźniej w tym dniu: { $due }. Jeśli będziemy potrzebować więcej czasu, powiadomimy o tym wcześniej i podamy powód.
letter-ack-what-next = Można pomóc nam dać { $you ->
    [female] Pani
    [male] Panu
   *[other] Panu/Pani
  } to, czego { $you ->
    [female] Pani
    [male] Panu
   *[other] Panu/Pani
  } potrzeba:
letter-ack-known = Prosimy napisać, co już { $you ->
    [female] Pani
    [male] Panu
   *[other] Panu/Pani
  } wiadomo: imiona, miejsca, co się wydarzyło. Tego, co już { $you ->
    [female] Pani
    [male] Panu
   *[other] Panu/Pani
  } wiadomo, nie musimy ukrywać.
letter-ack-form = Prosimy napisać, w jakiej formie wygodnie jest { $you ->
    [female] Pani
    [male] Panu
   *[other] Panu/Pani
  } czytać: na papierze, na ekranie, dużym drukiem, z obrazkami, w innym języku albo na głos.
letter-ack-gaps = Prawo chroni też innych ludzi, dlatego niektórych części możemy nie udostępnić. Każda z nich ma numer i podany powód, a { $you ->
    [female] Pani
    [male] Pan
   *[other] Pan/Pani
  } może poprosić nas o ponowne sprawdzenie.
letter-ack-feel = Dokumentacja może wywołać silne uczucia. Podczas czytania ktoś może być przy { $you ->
    [female] Pani
    [male] Panu
   *[other] Panu/Pani
  }. Te osoby mogą { $you ->
    [female] Panią
    [male] Pana
   *[other] Pana/Panią
  } wesprzeć:
letter-clar-asked = { $you ->
    [female] Poprosiła Pani
    [male] Poprosił Pan
   *[other] Poprosił(a) Pan/Pani
  } o wgląd w swoją dokumentację ({ $asked }).
letter-clar-asked-other = { $you ->
    [female] Poprosiła Pani
    [male] Poprosił Pan
   *[other] Poprosił(a) Pan/Pani
  } o wgląd w dokumentację tej osoby: { $name } ({ $asked }).
letter-clar-need = Musimy wiedzieć trochę więcej, żeby szukać w odpowiednich miejscach:
letter-clar-clock = Kiedy czekamy na { $you ->
    [female] Pani
    [male] Pana
   *[other] Pana/Pani
  } odpowiedź, czas, który daje nam prawo, stoi w miejscu. Od kiedy stoi: { $stopped }. Ruszy dalej w dniu, w którym { $you ->
    [female] Pani
    [male] Pan
   *[other] Pan/Pani
  } odpowie.
letter-clar-no-answer = Jeśli nie może { $you ->
    [female] Pani
    [male] Pan
   *[other] Pan/Pani
  } odpowiedzieć, prosimy nam o tym też napisać. Poszukamy wtedy najlepiej, jak potrafimy, na podstawie tego, co wiemy.
letter-clar-how = Można nam to przekazać w dowolny wygodny sposób: { $contact }.
letter-more-asked = { $you ->
    [female] Poprosiła Pani
    [male] Poprosił Pan
   *[other] Poprosił(a) Pan/Pani
  } o wgląd w swoją dokumentację ({ $asked }).
letter-more-asked-other = { $you ->
    [female] Poprosiła Pani
    [male] Poprosił Pan
   *[other] Poprosił(a) Pan/Pani
  } o wgląd w dokumentację tej osoby: { $name } ({ $asked }).
letter-more-complex = Bardzo dużo trzeba przeczytać, i to uważnie. Prawo pozwala nam wziąć na to { $months ->
    [one] jeden dodatkowy miesiąc
    [few] { $months } dodatkowe miesiące
    [many] { $months } dodatkowych miesięcy
   *[other] { $months } dodatkowego miesiąca
  }.
letter-more-many = Mamy do rozpatrzenia kilka { $you ->
    [female] Pani
    [male] Pana
   *[other] Pana/Pani
  } próśb. Prawo pozwala nam wziąć na to { $months ->
    [one] jeden dodatkowy miesiąc
    [few] { $months } dodatkowe miesiące
    [many] { $months } dodatkowych miesięcy
   *[other] { $months } dodatkowego miesiąca
  }.
letter-more-due = Odpowiemy najpóźniej w tym dniu: { $due }.
letter-more-sorry = Przepraszamy, że trzeba czekać. W każdej chwili można nas zapytać, na jakim jesteśmy etapie.
letter-cover-codes = Słowa w nawiasach kwadratowych są tam, gdzie czegoś nie udostępniamy. Każda luka ma numer. Lista luk wyjaśnia, dlaczego tak jest. Druga lista mówi, co znaczą skróty. Skróty, których nikt nie umiał wyjaśnić, są zaznaczone.
letter-refusal-asked = { $you ->
    [female] Poprosiła Pani
    [male] Poprosił Pan
   *[other] Poprosił(a) Pan/Pani
  } o wgląd w swoją dokumentację ({ $asked }). Przekazaliśmy { $you ->
    [female] Pani
    [male] Panu
   *[other] Panu/Pani
  } to, co nam wolno. Niektórych jej części nie udostępniamy.
letter-refusal-asked-other = { $you ->
    [female] Poprosiła Pani
    [male] Poprosił Pan
   *[other] Poprosił(a) Pan/Pani
  } o wgląd w dokumentację tej osoby: { $name } ({ $asked }). Przekazaliśmy { $you ->
    [female] Pani
    [male] Panu
   *[other] Panu/Pani
  } to, co nam wolno. Niektórych jej części nie udostępniamy.
letter-refusal-intro = Oto powody:
letter-refusal-count = { $count ->
    [one] (jedna luka)
    [few] ({ $count } luki)
    [many] ({ $count } luk)
   *[other] ({ $count } luki)
  }
letter-refusal-again = Można poprosić nas o ponowne sprawdzenie każdej luki. Prosimy podać jej numer: { $contact }.
letter-refusal-none = Nic nie zostało pominięte.

elsewhere-letter-heading = List do: { $name }
elsewhere-letter-ready = Dla { $you ->
    [female] Pani
    [male] Pana
   *[other] Pana/Pani
  }: w naszych aktach brakuje części tego czasu, a adresat tego listu może mieć z niego dokumentację. Poniższy list można podpisać i wysłać. Ten akapit nie jest jego częścią.
elsewhere-letter-to = Do: { $name }.
elsewhere-letter-intro = Nazywam się { $name }. Data mojego urodzenia: { $born }. Proszę o kopię wszystkiego, co mają Państwo o mnie, na podstawie artykułu 15 brytyjskiego ogólnego rozporządzenia o ochronie danych (UK GDPR).
elsewhere-letter-why = Co robili Państwo dla urzędu, według akt: { $function }.
elsewhere-letter-when = Kiedy to było: { $span }.
elsewhere-letter-ask = Proszę sprawdzić także akta papierowe, stare systemy i magazyny oraz powiedzieć mi, gdzie Państwo szukali. Jeśli dokumentacja została przekazana dalej, proszę powiedzieć mi, komu i kiedy.
elsewhere-letter-month = Prawo daje Państwu miesiąc. Jeśli potrzebują Państwo dowodu mojej tożsamości, proszę mnie o tym od razu zawiadomić.
elsewhere-letter-sign = Imię i nazwisko, adres i data:
elsewhere-letter-none-heading = Nikogo więcej nie zapisano
elsewhere-letter-none = Dokumentacja nie wymienia nikogo, kto działał na nasze zlecenie i może mieć dokumentację.
letter-of-heading = List. Data: { $date }

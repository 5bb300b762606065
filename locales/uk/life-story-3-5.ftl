# Wording of the life story for the age 3-5 in Ukrainian, where it differs from the usual one.
# review: draft. No named person has reviewed this wording yet.

# The safe present.
now-heading = Це ти
now-name = Тебе звати { $name }. Твоє повне ім’я: { $full }.
now-age = { $age ->
    [0] Ти — немовля.
    [one] Тобі { $age } рік.
    [few] Тобі { $age } роки.
    [many] Тобі { $age } років.
   *[other] Тобі { $age } року.
  }
now-home = З ким ти живеш? { $carers }. Це твій дім.
now-home-named = Де ти живеш? { $home }.
now-others = Хто ще тут живе? { $others }.
about-heading = Усе про тебе
person-carers-family = { $name } — хтось із родини опікуна.

# Before.
born-heading = Твоє народження
born-on = Спочатку { $you ->
    [female] ти була немовлям
    [male] ти був немовлям
   *[other] ти — немовля
  }.
home-age = { $age ->
    [0] { $you ->
    [female] Ти була немовлям
    [male] Ти був немовлям
   *[other] Тобі ще не було року
  }.
    [one] Тобі був { $age } рік.
    [few] Тобі було { $age } роки.
    [many] Тобі було { $age } років.
   *[other] Тобі було { $age } року.
  } { $you ->
    [female] Тоді ти тут жила.
    [male] Тоді ти тут жив.
   *[other] Тоді тут був твій дім.
  }
home-kinship = дім родини або друзів
why-heading = Щоб тобі було безпечно
why-safe = Кожній дитині потрібен безпечний дім.
why-not-your-fault = Дорослі мають дбати, щоб тобі було безпечно. Вирішили дорослі. Твоєї провини в цьому немає.

# What is not told.
gaps-heading = Чого тут немає
gaps-intro = Деяких слів тут немає. Тут сказано чому.
gaps-ask = Можеш про це запитати. Дорослі можуть тобі допомогти: { $contact }.

# The present again.
next-heading = Ти зараз
next-home = З ким ти живеш? { $carers }. Це твій дім.
hopes-intro = Це твої бажання.
hopes-none = Чого ти бажаєш?
fill-draw = Намалюй свій дім. Намалюй того, кого любиш. Намалюй, що хочеш.
talk-heading = З ким можна поговорити
talk-intro = Тобі може бути сумно. Ти можеш сердитися. Це нормально. Можна зупинитися. Можна поговорити з цими людьми.

# Wording of the life story: Ukrainian, for a child to read.
# review: draft. No named person has reviewed this wording yet.

title-life-story = { $name }: історія життя
running-life-story = { $name }: історія життя

now-heading = Ти зараз
now-name = Тебе звати { $name }. Твоє повне ім’я: { $full }.
now-age = Тобі { $age ->
    [one] { $age } рік
    [few] { $age } роки
    [many] { $age } років
   *[other] { $age } року
  }.
now-home = З ким ти живеш: { $carers }. Відколи ти тут живеш: { $from }.
now-home-named = Де ти живеш: { $home }. Відколи ти тут живеш: { $from }.
now-others = Хто ще живе тут із тобою: { $others }.
now-school = Де ти навчаєшся: { $school }.
now-languages = Якими мовами ти спілкуєшся з людьми: { $languages }.
now-ethnicity = Звідки твоя родина: { $ethnicity }
now-religion = Про релігію та віру: { $religion }
about-heading = Що ти кажеш про себе

people-heading = Люди у твоєму житті
# Each of these is a whole sentence, so that a language can say it as it has to.
person-is-mother = { $name } — твоя мама.
person-is-father = { $name } — твій тато.
person-is-step-parent = { $who ->
    [female] { $name } — твоя мачуха.
    [male] { $name } — твій вітчим.
   *[other] { $name } — твій вітчим або твоя мачуха.
  }
person-is-adoptive-parent = { $who ->
    [female] { $name } — твоя мама, яка тебе усиновила.
    [male] { $name } — твій тато, який тебе усиновив.
   *[other] { $name } — людина, яка тебе усиновила.
  }
person-is-brother = { $name } — твій брат.
person-is-sister = { $name } — твоя сестра.
person-is-grandmother = { $name } — твоя бабуся.
person-is-grandfather = { $name } — твій дідусь.
person-is-aunt = { $name } — твоя тітка.
person-is-uncle = { $name } — твій дядько.
person-is-cousin = { $who ->
    [female] { $name } — твоя двоюрідна сестра.
    [male] { $name } — твій двоюрідний брат.
   *[other] { $name } — твій двоюрідний брат або твоя двоюрідна сестра.
  }
person-is-relative = { $who ->
    [female] { $name } — твоя родичка.
    [male] { $name } — твій родич.
   *[other] { $name } — хтось із твоїх родичів.
  }
person-is-foster-carer = { $who ->
    [female] { $name } — твоя прийомна опікунка.
    [male] { $name } — твій прийомний опікун.
   *[other] { $name } — хтось із твоїх прийомних опікунів.
  }
person-is-friend = { $who ->
    [female] { $name } — твоя подруга.
    [male] { $name } — твій друг.
   *[other] { $name } — хтось із твоїх друзів.
  }
person-is-neighbour = { $who ->
    [female] { $name } — твоя сусідка.
    [male] { $name } — твій сусід.
   *[other] { $name } — хтось із твоїх сусідів.
  }
person-is-social-worker = { $who ->
    [female] { $name } — твоя соціальна працівниця.
    [male] { $name } — твій соціальний працівник.
   *[other] { $name } — твій соціальний працівник або твоя соціальна працівниця.
  }
person-is-advocate = { $who ->
    [female] { $name } — захисниця твоїх інтересів.
    [male] { $name } — захисник твоїх інтересів.
   *[other] { $name } — людина, яка захищає твої інтереси.
  }
person-died = { $who ->
    [female] { $name } померла ({ $died }).
    [male] { $name } помер ({ $died }).
   *[other] { $name } — цієї людини вже немає в живих ({ $died }).
  }

born-heading = Твоє народження
born-on = Дата твого народження: { $born }.
born-place = Місце твого народження: { $place }.
born-time = Час: { $time }.
born-weight = Твоя вага при народженні: { $weight }.

why-heading = Що сталося і чому
why-not-your-fault = У цьому немає ніякої твоєї провини. Дбати про безпеку дітей — справа дорослих. Рішення приймали дорослі.
orders-heading = Що вирішив суд
order-made = Суд ({ $court }) видав цей наказ: { $order }.
order-judge = Хто був суддею: { $judge }.

homes-heading = Домівки у твоєму житті
homes-count = { $count ->
    [one] Ось { $count } місце, де
    [few] Ось { $count } місця, де
    [many] Ось { $count } місць, де
   *[other] Ось { $count } місця, де
  } { $you ->
    [female] ти жила або якийсь час була
    [male] ти жив або якийсь час був
   *[other] був твій дім або твоє тимчасове перебування
  }.
home-heading = { $home }
home-age = { $you ->
    [female] Коли ти сюди прийшла, { $age ->
    [0] ти була немовлям
    [one] тобі був { $age } рік
    [few] тобі було { $age } роки
    [many] тобі було { $age } років
   *[other] тобі було { $age } року
  }
    [male] Коли ти сюди прийшов, { $age ->
    [0] ти був немовлям
    [one] тобі був { $age } рік
    [few] тобі було { $age } роки
    [many] тобі було { $age } років
   *[other] тобі було { $age } року
  }
   *[other] На початку твого життя тут { $age ->
    [0] тобі ще не було року
    [one] тобі був { $age } рік
    [few] тобі було { $age } роки
    [many] тобі було { $age } років
   *[other] тобі було { $age } року
  }
  }. Що це було за місце: { $kind }. { $you ->
    [female] Ти жила тут { $span }.
    [male] Ти жив тут { $span }.
   *[other] Твоє життя тут тривало { $span }.
  }
home-others = Хто ще тоді жив тут із тобою: { $others }.

schools-heading = Твої школи
family-time-heading = Час із родиною та друзями
family-time-now = Зараз план такий:
family-time-then = План був такий ({ $span }):

achievements-heading = Що тобі вдалося
own-words-heading = Твої власні слова
own-words = { $you ->
    [female] Ти сказала це у віці
    [male] Ти сказав це у віці
   *[other] Це твої слова у віці
  } { $age ->
    [one] { $age } року
    [few] { $age } років
    [many] { $age } років
   *[other] { $age } року
  } ({ $date }):
own-words-to = { $you ->
    [female] Ти сказала це у віці
    [male] Ти сказав це у віці
   *[other] Це твої слова у віці
  } { $age ->
    [one] { $age } року
    [few] { $age } років
    [many] { $age } років
   *[other] { $age } року
  } ({ $date }). Хто це почув: { $to }. Ось ці слова:

things-heading = Речі, які належать тобі
thing-returned = Цю річ тобі повернули ({ $on }).
thing-kept = Де ця річ: { $where }.
thing-kept-unknown = У справі не сказано, де ця річ. Можеш запитати нас.

next-heading = Ти зараз і далі
next-home = З ким ти живеш: { $carers }.
next-home-named = Де ти живеш: { $home }.
hopes-intro = Ось на що ти сподіваєшся.
hopes-none = Ця сторінка — для твоїх сподівань. Можеш записати їх тут.

talk-heading = З ким можна поговорити
talk-intro = Коли це читаєш, можуть з’явитися різні почуття або запитання. Це нормально. Ти можеш зупинитися будь-коли. Ти можеш поговорити з цими людьми.

kept-heading = Що ще є у твоїй справі
kept-intro = У твоїй справі є більше про твоє життя. Про ці частини тут не розповідаємо:
gaps-heading = Чому деякі частини не показуємо
gaps-intro = Деякі частини твоєї історії ми не показуємо. Кожна з них має номер. Тут можна прочитати, чому так і хто це вирішив.
gap-number = Пропуск { $number }.
gap-decided = Хто і коли це вирішив: { $decided }.
gaps-ask = Можеш попросити нас перевірити пропуск ще раз. Скажи нам його номер. Запитати можна тут: { $contact }.

made-heading = Як з’явилася ця історія
made-for = Цю історію склала рада: { $council }. Дата: { $date }. Історія складена з того, що записано у твоїй справі.
made-approved = Хто сказав, що її можна дати тобі: { $approver }, { $role }.
made-more = Щось не так або чогось бракує? Скажи нам, і ми перевіримо: { $contact }. Коли підростеш, можеш попросити довшу історію.
now-home-staff = Хто тут про тебе дбає: { $carers }.
person-full = { $name } — повне ім’я: { $full }.
person-carers-family = { $name } — хтось із родини, яка про тебе дбала.
person-carer-then = { $who ->
    [female] { $name } про тебе дбала.
    [male] { $name } про тебе дбав.
   *[other] { $name } — людина, яка про тебе дбала.
  }
home-age-now = { $you ->
    [female] Коли ти сюди прийшла, { $age ->
    [0] ти була немовлям
    [one] тобі був { $age } рік
    [few] тобі було { $age } роки
    [many] тобі було { $age } років
   *[other] тобі було { $age } року
  }
    [male] Коли ти сюди прийшов, { $age ->
    [0] ти був немовлям
    [one] тобі був { $age } рік
    [few] тобі було { $age } роки
    [many] тобі було { $age } років
   *[other] тобі було { $age } року
  }
   *[other] На початку твого життя тут { $age ->
    [0] тобі ще не було року
    [one] тобі був { $age } рік
    [few] тобі було { $age } роки
    [many] тобі було { $age } років
   *[other] тобі було { $age } року
  }
  }. Що це за місце: { $kind }. Ти живеш тут { $span }.

# Sections, pictures and pages to fill in.
first-home-heading = Твій дім
first-then-heading = Раніше: { $home }
first-school-heading = Де ти навчаєшся
first-family-time-heading = Родина та друзі
photos-heading = Фотографії
photos-held-heading = Ще фотографії
photos-held = { $count ->
    [1] Є ще одна фотографія, якої тут немає. Можеш запитати нас про неї.
    [one] Є ще { $count } фотографія, якої тут немає. Можеш запитати нас про них.
    [few] Є ще { $count } фотографії, яких тут немає. Можеш запитати нас про них.
    [many] Є ще { $count } фотографій, яких тут немає. Можеш запитати нас про них.
   *[other] Є ще { $count } фотографії, яких тут немає. Можеш запитати нас про них.
  }
tree-heading = Твоя родина
tree-intro = Це люди з твоєї родини, яких названо у твоїй справі. Переїзд не змінює того, ким вони є. Найстарші — угорі.
tree-me = Це ти.
tree-died = дата смерті: { $on }
# The lines of the family tree in words. $others is one name or several with commas.
tree-parent = { $name } — чиїм батьком чи чиєю матір’ю є ця людина: { $others }.
tree-partner = { $name } — з ким ця людина у парі зараз або була колись: { $others }.
why-safe = Кожній дитині потрібен дім, де вона в безпеці й де про неї дбають. Дорослі мають це забезпечити.
why-more-later = Можна розповісти ще більше. Запитати про це можна вже зараз. Коли підростеш, можеш попросити довшу історію.
statuses-heading = Що казав закон і коли
decisions-heading-story = Важливі рішення про тебе
decisions-intro-story = Це важливі рішення про твоє життя. Тут можна прочитати, хто їх прийняв, чому і чого тобі хотілося. Якщо чогось бракує, можеш запитати нас.
decided-by = Хто це вирішив: { $by }.
decided-because = Чому:
decided-you-wanted = Чого тобі хотілося:
seasons-heading = Твої домівки з роками
seasons-intro = Тут видно, як довго { $you ->
    [female] ти жила
    [male] ти жив
   *[other] тривало твоє життя
  } в кожному місці. Початок: { $from }. Кінець: { $to }.
seasons-where = Домівка
seasons-when = Коли
seasons-how-long = Як довго
seasons-line = { $from } – { $to }
season-family = Твоя родина
season-now = поки що { $length }
schools-name = Школа
home-area = Де це: { $area }.
home-area-then = Де це було: { $area }.
home-came = Як сталося, що ти тут живеш.
home-letter = Лист для тебе. Хто його написав: { $carers }.
at-age = { $age ->
    [0] { $you ->
    [female] Коли ти була немовлям:
    [male] Коли ти був немовлям:
   *[other] Коли тобі ще не було року:
  }
    [one] Коли тобі був { $age } рік:
    [few] Коли тобі було { $age } роки:
    [many] Коли тобі було { $age } років:
   *[other] Коли тобі було { $age } року:
  }
health-heading = Твоє здоров’я
health-intro = Ось що у справі сказано про твоє здоров’я.
documents-heading = Папери про тебе
documents-intro = Ці папери є у твоїй справі. Можеш попросити їх показати.
made-whole-record = Ти можеш попросити показати тобі твою справу будь-коли. Це твоє право, і це безкоштовно: { $contact }. Закон дозволяє нам не показувати деякі частини.
made-elsewhere = У них теж можуть бути записи про тебе. Можеш запитати кожного з них:
made-grown-up = Для дорослих: цю книжку склала рада ({ $council }) за справою дитини. Дата: { $date }. Якщо щось не так або чогось бракує, повідомте нас: { $contact }.
fill-heading = Сторінки для тебе
fill-intro = Тут можна писати або попросити когось написати за тебе.
fill-remember = Що я пам’ятаю:
fill-proud = Чим я пишаюся:
fill-ask = Про що я хочу запитати:
fill-draw-heading = Малюй тут
fill-draw = Намалюй свій дім, когось, кого любиш, або що хочеш.

# The later life letter.
title-life-story-later-life-letter = Лист. Для кого: { $name }
running-life-story-later-life-letter = Лист. Для кого: { $name }
later-heading = Лист для тебе
later-dear = { $you ->
    [female] Дорога
    [male] Дорогий
   *[other] Вітаю,
  } { $name }!
later-born-heading = Твоє народження
later-people-heading = Люди у твоєму житті
later-why-heading = Що сталося
later-parents-heading = Чого бажали і що казали твої батьки
later-order = Суд ({ $court }) видав цей наказ: { $order }. Дата: { $made }.
later-more-heading = Як дізнатися більше
later-more = У твоїй справі є більше. Ти маєш право попросити її в будь-якому віці, і це безкоштовно: { $contact }. Закон дозволяє нам не показувати деякі частини. Не обов’язково читати її на самоті. Ти можеш поговорити з цими людьми:

# The worker's edition with its sources.
title-life-story-sources = { $name }: джерела історії життя
running-life-story-sources = Джерела історії життя. Для працівника
sources-questions-heading = Чого бракує у справі для цієї історії
sources-questions-intro = У цій історії ({ $name }) нічого не вигадано, тому в ній немає того, чого не записано. Ось запитання, які слід поставити, і люди, яких слід запитати:
sources-questions-none = У справі є щось для кожної частини історії.
sources-heading = Кожне речення та його джерело
sources-intro = Це книжка для віку { $band }. Сталі речення книжки, які нічого не кажуть зі справи, пропущено.
sources-sentence = Що сказано в книжці
sources-entry = Запис або його частина
sources-kind = Якого виду і від кого
sources-by = { $kind }, автор тексту: { $author }
sources-by-nobody = { $kind }, автора не записано
genogram-heading = Генограма
genogram-key = Коло — жінка або дівчина. Квадрат — чоловік або хлопець. Ромб: не записано. Товста лінія: дитина. Хрестик: людини немає в живих. Ряди — це покоління, найстарше вгорі.
genogram-who = Хто
genogram-relationship = Ким доводиться дитині
genogram-symbol = Позначка
symbol-circle = коло
symbol-circle-died = коло з хрестиком
symbol-square = квадрат
symbol-square-died = квадрат із хрестиком
symbol-diamond = ромб
symbol-diamond-died = ромб із хрестиком
ask-a-home = цей дім
ask-birth-story = Що відомо про народження і хто вибрав ім’я? Запитати батьків, бабусь і дідусів.
ask-birth-facts = О котрій годині й де народилася дитина і скільки важила? Запитати батьків або лікарню.
ask-why = Чому дитина не могла залишитися з родиною? Якщо це безпечно, узгодити слова з батьками.
ask-why-young = Як розповісти про це дитині чотирьох років? Записати з позначкою from_age: 3.
ask-about-me = Що дитина каже про себе зараз?
ask-hopes = На що дитина сподівається?
ask-ethnicity = Як дитина описує, звідки її родина?
ask-religion = У що вірить дитина або родина?
ask-own-words = Що дитина сказала, намалювала або написала такого, що варто зберегти?
ask-achievements = Що дитині добре вдається і чим вона пишалася?
ask-photos = Які є фотографії? Запитати родину, опікунів і школи.
ask-family-time = З ким дитина бачиться і як часто?
ask-life-letter = Хто знав дитину і може написати лист на майбутнє?
ask-portrait = { $name }: яка це людина? Запитати її саму або тих, хто її знає.
ask-home-story = { $name }: як там жилося?
ask-home-memory = { $name }: який є звідти спогад?
ask-home-letter = { $name }: чи можна попросити написати листа?
ask-home-why-started = { $name }: чому дитина туди прийшла?
ask-home-why-ended = { $name }: чому це там закінчилося?
ask-between = Де дитина жила { $name }?
ask-school-story = { $name }: як там було?
ask-photo-unknown = Хто на фотографії, де цього не вказано? З’ясувати або записати, що на ній нікого немає.
ask-photo-permission = Чи можна дати дитині фотографію, на якій є доросла людина? Запитати цю людину і записати, коли вона погодилася.
ask-photo-child = На фотографії є інша дитина. Закрити її обличчя, перш ніж фотографія потрапить до дитини.
person-named = { $name }: { $relationship }.
grown-up-heading = Для дорослих
later-parts-heading = Що я хочу тобі розповісти

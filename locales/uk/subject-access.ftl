# Wording of the subject-access pack: Ukrainian.
# review: draft. No named person has reviewed this wording yet.

title-subject-access = { $name }: справа
running-subject-access = Ваша справа

kind-fact = факт
kind-opinion = думка
kind-assessment = оцінка
kind-judgement = висновок
kind-decision = рішення
told-by = хто розповів:
first-hand = з перших уст
second-hand = з чужих слів
written-by = хто написав:
see-entry = запис { $number }
see-entry-unknown = запис, якого немає в цьому пакеті
timeline-home = З ким або де Ви почали жити:
timeline-school = Де Ви почали навчатися:
timeline-status = Ваш правовий статус відтоді:
timeline-order = Суд видав цей наказ:
timeline-decision = Було вирішено:

# The labels of fields.
field-reviews = Перевірено ще раз
field-names = Ім’я
field-called = Як називають
field-born = Дата народження
field-birth = Народження
field-identifiers = Номер
field-ethnicity = Етнічне походження
field-religion = Релігія
field-communication = Як спілкуватися
field-opened = Справу відкрито
field-closed = Справу закрито
field-adopted = Усиновлення
field-about_me = Про мене
field-hopes = Сподівання
field-why = Чому
field-full = Повне ім’я
field-used = Яке це ім’я
field-evidence = Що це показує
field-from = Від
field-to = До
field-place = Місце
field-time = Час
field-weight = Вага
field-story = Як це було
field-kind = Вид
field-value = Номер
field-language = Мова
field-languages = Мови
field-preferred_language = Мова для читання
field-forms = Способи читання
field-font = Шрифт
field-methods = Способи спілкування
field-interpreter = Чи потрібен перекладач
field-support = Що допомагає
field-aliases = Інші імена
field-relationship = Ким Вам доводиться
field-standing = Роль у цій справі
field-role = Посада
field-agency = Де працює
field-close = Особливо близька Вам людина
field-known_to_child = Що ми записали про те, звідки Ви знаєте цю людину
field-living = Чи живе
field-died = Дата смерті
field-notice_given = Повідомлено, що сказане зберігається
field-contact = Як зв’язатися
field-portrait = Про цю людину
field-who = Хто
field-area = Місцевість
field-address = Адреса
field-basis = Чому і на якій підставі
field-carers = Хто доглядав
field-household = Хто ще там жив
field-name = Назва
field-provider = Хто це надавав
field-why_started = Чому почалося
field-why_ended = Чому закінчилося
field-memory = Спогад
field-status = Як минуло
field-order = Наказ
field-court = Суд
field-made = Дата видання
field-expires = Дата закінчення
field-number = Номер
field-judge = Хто вирішив
field-meaning = Що це означає
field-document = Вид документа
field-date = Дата
field-recorded = Коли записано
field-by = Хто написав
field-text = Що написано
field-matter = Про що
field-practitioner = Медичний працівник
field-with = З ким
field-how = Як часто і як саме
field-venue = Де
field-supervised = Працівник був там, щоб допомогти
field-decided_by = Хто вирішив
field-plan = План
field-outcomes = Мета
field-contingency = Якщо план не спрацює
field-title = Назва
field-tasks = Завдання
field-progress = Поступ
field-task = Завдання
field-due = Строк
field-done = Коли виконано
field-state = Як просувається
field-review = Перегляд
field-chaired_by = Хто вів
field-present = Хто був присутній
field-child_took_part = Як Ви брали участь
field-discussion = Про що говорили
field-recommendations = Рекомендація
field-recommendation = Рекомендація
field-outcome = Результат
field-what = Що
field-options = Варіант
field-child_view = Чого Ви хотіли
field-serves = Частина чого
field-option = Варіант
field-preferred_by = Хто надавав цьому перевагу
field-chosen = Обрано
field-reason = Причина
field-statutory = Візит, якого вимагає закон
field-purpose = Навіщо
field-interpreter_used = Чи був перекладач
field-seen = Чи Вас бачили
field-seen_alone = Чи бачили Вас наодинці
field-not_seen_reason = Чому Вас не бачили
field-info_given = Що розповів працівник
field-info_received = Що розповіли працівникові
field-narrative = Про що говорили
field-child_views = Що Ви думали і чого хотіли
field-views_method = Як дізналися Вашу думку
field-carer_views = Що думали батьки або опікуни
field-changes = Що змінилося
field-relationship_note = Якими були стосунки між Вами і працівником
field-analysis = Що про це думав працівник
field-required_actions = Що треба було зробити
field-signed = Дата підпису
field-read_with_child = Коли прочитано разом із Вами
field-channel = Яким способом
field-told_by = Хто розповів
field-subject = Про що
field-actions = Про що домовилися
field-achievement = Досягнення
field-said_to = Кому сказано
field-words = Ваші слова
field-signed_off_by = Хто затвердив
field-life_for_child = Яким було Ваше життя
field-engagement_child = Як Ви брали участь
field-engagement_family = Як брала участь Ваша родина
field-new_concerns = Новий привід для занепокоєння
field-no_new_concerns = Нових приводів для занепокоєння не було
field-review_reflection = Про останній перегляд
field-next_three_months = Наступні три місяці
field-shared_on = Коли показано
field-pages = Кількість сторінок
field-volume = Паперовий том
field-alt = Що видно на фотографії
field-shows = Хто на ній
field-thing = Річ
field-kept_at = Де це
field-held_since = Зберігається від
field-returned = Коли повернено
field-missing = Чи бракує
field-search = Що зробили, щоб знайти
field-function = Що робили
field-item = Запис з обмеженням
field-because = На чому це ґрунтується
field-adviser = Керівник, який радив
field-advised = Коли дано пораду
field-placed_by = Хто встановив обмеження
field-placed = Коли встановлено обмеження
field-on = Дата
field-consulted = Що сказала людина, яка це написала
field-shared = Що передано
field-consent = Згода
field-entry = Запис
field-steps = Що зроблено
field-told_on = Коли повідомлено
field-movement = Що сталося
field-approved_by = Хто погодив
field-due_back = Строк повернення
field-told = Кому повідомлено
field-ended = Коли повернулася або прибула
field-confirmed_by = Хто підтвердив

# The kinds of entries.
entry-placements = Домівка
entry-legal_statuses = Правовий статус
entry-orders = Наказ суду
entry-schools = Школа
entry-education = Навчання
entry-health = Здоров’я
entry-family_time = Час із родиною або друзями
entry-plans = План
entry-reviews = Зустріч для перегляду
entry-decisions = Рішення
entry-visits = Візит
entry-contacts = Дзвінок, лист або зустріч
entry-events = Подія
entry-achievements = Досягнення
entry-own_words = Ваші власні слова
entry-summaries = Підсумок Вашого працівника
entry-documents = Документ
entry-photos = Фотографія
entry-corrections = Прохання виправити
entry-movements = Куди потрапила справа
entry-restrictions = Обмеження
entry-any = Запис
entry-belongings = Ваша річ
entry-households = Хто жив у родинному домі
entry-parental_responsibility = Батьківська відповідальність
entry-volumes = Паперовий том
entry-providers = Хтось, хто діяв за нашим дорученням
entry-sharing = Хто бачив Вашу справу

# The letter and the parts around the entries.
letter-heading = Лист
letter-dear = Доброго дня, { $recipient }!
letter-dear-nobody = Доброго дня!
letter-asked = Ви попросили показати Вашу справу ({ $asked }). Ось вона.
letter-asked-undated = Ви попросили показати Вашу справу. Ось вона.
letter-found = Ми знайшли { $entries ->
    [one] { $entries } запис
    [few] { $entries } записи
    [many] { $entries } записів
   *[other] { $entries } запису
  }. Період, який вони охоплюють: { $covers }.
letter-gaps = { $gaps ->
    [1] Одну частину не показано. Вона має номер, а в переліку ближче до кінця сказано, чому так і як запитати ще раз.
    [one] { $gaps } частину не показано. Кожна має номер, а в переліку ближче до кінця сказано, чому так і як запитати ще раз.
    [few] { $gaps } частини не показано. Кожна має номер, а в переліку ближче до кінця сказано, чому так і як запитати ще раз.
    [many] { $gaps } частин не показано. Кожна має номер, а в переліку ближче до кінця сказано, чому так і як запитати ще раз.
   *[other] { $gaps } частини не показано. Кожна має номер, а в переліку ближче до кінця сказано, чому так і як запитати ще раз.
  }
letter-no-gaps = Показано все, нічого не приховано.
letter-waiting = { $count ->
    [one] Щодо { $count } з них ми ще когось запитуємо і напишемо Вам про це.
    [few] Щодо { $count } з них ми ще когось запитуємо і напишемо Вам про це.
    [many] Щодо { $count } з них ми ще когось запитуємо і напишемо Вам про це.
   *[other] Щодо { $count } з них ми ще когось запитуємо і напишемо Вам про це.
  }
letter-searched = Ми шукали тут:
letter-missing = { $count ->
    [1] Не вдалося знайти один паперовий том. У частині «Чого бракує» сказано, що ми зробили, щоб його знайти.
    [one] Не вдалося знайти { $count } паперовий том. У частині «Чого бракує» сказано, що ми зробили, щоб їх знайти.
    [few] Не вдалося знайти { $count } паперові томи. У частині «Чого бракує» сказано, що ми зробили, щоб їх знайти.
    [many] Не вдалося знайти { $count } паперових томів. У частині «Чого бракує» сказано, що ми зробили, щоб їх знайти.
   *[other] Не вдалося знайти { $count } паперового тому. У частині «Чого бракує» сказано, що ми зробили, щоб їх знайти.
  }
letter-help = Якщо Ви хочете, щоб хтось прочитав це разом із Вами, або хочете отримати це в іншому вигляді, повідомте нас: { $contact }.

before-heading = Перш ніж читати
before-feel = Справу пишуть працівники, і в ній ідеться про важкі часи. Вона може викликати сильні почуття. Вона може бути не такою, як Ви пам’ятаєте. Деякі слова — зі свого часу і можуть зачепити.
before-stop = Ви можете зупинитися будь-коли. Вам не обов’язково читати на самоті. Ці люди можуть Вас підтримати:

how-heading = Як це читати
how-order = Записи розташовано за датами, найдавніший — перший. Кожен має номер. Слова в дужках кажуть, якого виду це твердження і звідки воно.
how-fact = Факт:
how-fact-means = що сталося або що бачили.
how-opinion = Думка:
how-opinion-means = що хтось думав або відчував.
how-assessment = Оцінка:
how-assessment-means = як це розумів працівник.
how-judgement = Висновок:
how-judgement-means = до чого дійшли в підсумку.
how-decision = Рішення:
how-decision-means = що вирішили.
how-first-hand = З перших уст:
how-first-hand-means = той, хто писав, сам це бачив або чув. Якщо йому це розповів хтось інший, сказано хто.
how-gaps = Де щось не показано, про це кажуть слова у квадратних дужках із номером: пропуск 1, пропуск 2. Та сама людина завжди має ту саму літеру. У переліку пропусків сказано, чому так.
how-old-words = Слова — ті, які написали тоді. Ми їх не змінювали.
kinds-heading = Що є у Вашій справі
kinds-what = Вид запису
kinds-how-many = Скільки

about-heading-access = Про Вас
people-heading-access = Люди у Вашій справі
people-intro = Це всі, кого названо у справі, і що вони мали спільного з Вами.
households-heading = Хто жив у Вашому родинному домі
responsibility-heading = Хто мав батьківську відповідальність
responsibility-means = Батьківська відповідальність — це законне право й обов’язок приймати важливі рішення за дитину.
timeline-heading = Ваша лінія часу
timeline-entry = запис { $entry }
entries-heading = Ваша справа, запис за записом
entries-intro = Найдавніший запис — перший. Записи без зазначеної дати стоять на початку, а запис, про який відомо лише рік, — на початку свого року.
entry-title = { $number }. { $what }, { $date }
entry-nothing-more = Більше нічого не записано.

gaps-heading-access = Перелік пропусків
gaps-intro-access = Кожен пропуск у цьому пакеті має номер. Тут сказано, що не показано, чому, а також хто і коли це вирішив.
gaps-number = Пропуск
gaps-what = Що не показано
gaps-why = Чому
gaps-when = Хто вирішив
gaps-again = Ви можете попросити нас перевірити будь-який пропуск ще раз. Назвіть нам номер пропуску, наприклад пропуск 1: { $contact }. Перевірить той, хто не вирішував першого разу.
gaps-none = У цьому пакеті нічого не приховано.

words-heading = Слова та скорочення
words-intro = Працівники вживають скорочення. У Вашій справі є такі:
words-word = Скорочення
words-means = Що означає
things-heading-access = Ваші речі, які ми зберігаємо
things-none = Не записано, що в нас є Ваші речі.
sharing-heading = Хто бачив Вашу справу
releases-intro = Пакети з Вашої справи передали таким особам:
sharing-none = Не записано, що хтось сторонній бачив Вашу справу.

rights-heading = Ваші права
right-correct = Право на виправлення.
right-correct-how = Якщо щось не так, повідомте нас: { $contact }. Ми маємо один місяць на відповідь.
right-add = Право додати свою думку.
right-add-how = Ви можете написати власну розповідь до будь-якого запису. Вона зберігатиметься разом зі справою.
right-again = Право запитати про пропуск ще раз.
right-again-how = Назвіть нам номер пропуску: { $contact }.
right-complain = Право поскаржитися нам.
right-complain-how = { $complaints }
right-regulator = Право звернутися до наглядового органу.
right-regulator-how = { $regulator }
right-court = Право звернутися до суду.
right-court-how = Ви можете попросити суд зобов’язати нас дотримуватися закону про захист даних.
rights-purposes = Для чого ми маємо цю справу: { $purposes }
rights-retention = Як довго ми її зберігаємо: { $retention }
rights-more = Ви також можете попросити нас обмежити її використання або заперечити проти того, як ми її використовуємо.

elsewhere-heading = В кого ще можуть бути записи про Вас
elsewhere-intro = Вони діяли за нашим дорученням і можуть мати власні записи:
elsewhere-others = Школи, NHS, суди, а якщо Вас усиновили, то й агенція з усиновлення теж ведуть записи. Ви можете запитати кожного з них.
missing-heading = Чого бракує і що ми зробили, щоб це знайти
volumes-intro = Справа на папері має такі томи:
volume = Том { $number }, { $span }.
missing-intro = Цих томів не вдалося знайти:
missing-no-search = Не записано, що зробили, щоб його знайти.
missing-none = Не записано, що якогось тому бракує.
entry-title-with = { $number }. { $what }, { $date }: { $title }
entry-corrected = Ви або хтось від Вашого імені просили це виправити. Дивіться запис { $entry }.
field-writing = Про сам текст
field-asked_by = Хто просив
field-legal_statuses-status = Правовий статус
field-restrictions-reviews = Перевірено ще раз
field-visits-date = Дата

# Where somebody else reads, such as a parent who asked: the same without "you".
running-subject-access-other = { $name }: справа
timeline-home-other = З ким або де дитина почала жити:
timeline-school-other = Де дитина почала навчатися:
timeline-status-other = Правовий статус відтоді:
field-relationship-other = Ким доводиться дитині
field-close-other = Особливо близька дитині людина
field-known_to_child-other = Що записано про те, звідки дитина знає цю людину
field-child_took_part-other = Як дитина брала участь
field-child_view-other = Чого хотіла дитина
field-seen-other = Чи бачили дитину
field-seen_alone-other = Чи бачили дитину наодинці
field-not_seen_reason-other = Чому дитину не бачили
field-child_views-other = Що дитина думала і чого хотіла
field-views_method-other = Як дізналися думку дитини
field-relationship_note-other = Якими були стосунки між дитиною і працівником
field-read_with_child-other = Коли прочитано разом із дитиною
field-words-other = Слова дитини
field-life_for_child-other = Яким було життя дитини
field-engagement_child-other = Як дитина брала участь
field-engagement_family-other = Як родина брала участь
entry-own_words-other = Власні слова дитини
entry-summaries-other = Підсумок працівника
letter-asked-other = Ви попросили показати справу цієї людини: { $name } ({ $asked }). Ось вона.
letter-asked-undated-other = Ви попросили показати справу цієї людини: { $name }. Ось вона.
kinds-heading-other = Що є у справі
about-heading-access-other = Про дитину
people-heading-access-other = Люди у справі
people-intro-other = Це всі, кого названо у справі.
households-heading-other = Хто жив у родинному домі
timeline-heading-other = Лінія часу дитини
entries-heading-other = Справа, запис за записом
words-intro-other = Працівники вживають скорочення. У справі є такі:
things-heading-access-other = Речі дитини, які ми зберігаємо
things-none-other = Не записано, що в нас є речі дитини.
sharing-heading-other = Хто бачив справу
releases-intro-other = Пакети зі справи передали таким особам:
sharing-none-other = Не записано, що хтось сторонній бачив справу.
elsewhere-heading-other = В кого ще можуть бути записи про дитину
elsewhere-others-other = Школи, NHS та суди теж ведуть записи. Ви можете запитати кожного з них.
entry-corrected-other = Хтось просив це виправити. Дивіться запис { $entry }.
entry-belongings-other = Річ дитини
entry-sharing-other = Хто бачив справу
field-any = Частина цього запису

# The parts around the entries.
before-peers = Можуть допомогти й люди, які самі були під опікою ради:
before-together = Ви можете попросити нас прочитати це разом із Вами, особисто або телефоном, за один раз або поступово.
how-then = Тоді й тепер:
how-then-means = якщо щось тривало певний час, ми кажемо, чи так було тоді, чи так є тепер.
short-heading = Ваша історія коротко
short-intro = Це складено з Вашої справи. Після кожного речення стоїть сторінка, з якої воно походить. На початку йдеться про те, чому рада стала частиною Вашого життя, і читати це може бути важко. Ви можете почати з лінії часу або з будь-якої частини і зупинитися будь-коли.
short-born = { $date } Ви народилися.
short-opened = { $date } рада відкрила цю справу.
short-home = { $date }, у віці { $age ->
    [one] { $age } року
    [few] { $age } років
    [many] { $age } років
   *[other] { $age } року
  }, Ви почали жити в цієї людини або в цих людей: { $home }. Що це було за місце: { $kind }. Ви прожили там { $length }.
short-home-now = { $date }, у віці { $age ->
    [one] { $age } року
    [few] { $age } років
    [many] { $age } років
   *[other] { $age } року
  }, Ви почали жити в цієї людини або в цих людей: { $home }. Що це за місце: { $kind }. Коли це закінчилося, не записано.
short-school = { $date } Ви почали навчатися тут: { $school }.
short-order = { $date } суд ({ $court }) видав цей наказ: { $order }.
short-status-child-in-need = { $date } рада вважала Вас дитиною, яка потребує допомоги. За законом у такому разі рада має допомогти.
short-status-child-protection = { $date } діяв план, який мав захищати Вас від шкоди.
short-status-section-20 = { $date } Ви були під опікою ради, і Ваші батьки погодилися.
short-status-police-protection = { $date } Вашу безпеку забезпечувала поліція.
short-status-emergency-protection-order = { $date } суд сказав, що Вашу безпеку треба забезпечити негайно.
short-status-interim-care-order = { $date } рада розділяла обов’язки батьків, доки суд не зможе вирішити.
short-status-care-order = { $date } рада розділяла обов’язки батьків за наказом про опіку.
short-status-supervision-order = { $date } рада мала наглядати за Вами за наказом про нагляд.
short-status-placement-order = { $date } рада могла шукати родину усиновлювачів за наказом про влаштування до усиновлювачів.
short-status-adoption-order = { $date } Вас усиновили.
short-status-special-guardianship-order = { $date } у Вас був спеціальний опікун.
short-status-care-leaver = { $date } Ви вже були людиною, яка вийшла з-під опіки ради, і рада досі мала перед Вами обов’язки.
short-status-other = { $date } Ваш правовий статус змінився.
short-decision = { $date } було вирішено, такими словами: «{ $what }»
short-closed = { $date } рада закрила цю справу.
timeline-entry-page = запис { $entry }, сторінка { $page }
map-heading = Час, який охоплює Ваша справа
map-intro = Тут для кожного року видно, скільки є записів і в якому вони паперовому томі. Якщо десь записано мало або нічого, це не означає, що нічого не відбувалося.
map-year = Рік
map-age = Скільки років Вам виповнилося
map-volumes = На папері
map-entries = Записи
map-line = Скільки, у вигляді смужки
map-volume = том { $number }
map-volume-missing = том { $number }, якого бракує
map-no-volume = не на папері
map-quiet = (записано мало)
map-quiet-years = Роки, про які записано мало або нічого: { $years }.
map-elsewhere = У них можуть бути записи за час, якого тут бракує. Листи до деяких із них — у кінці цього пакета, готові до надсилання.
people-family = Ваша родина
people-carers = Люди, які про Вас дбали
people-workers = Працівники
people-workers-intro = Працівники приходять і йдуть. Ось ким вони були і якою була їхня робота.
people-others = Інші
index-heading = Покажчик записів
index-intro = Кожен запис і сторінка, на якій він стоїть.
entry-same = Ті самі слова — в записі { $entry }.
entry-is-now = Так є тепер.
entry-was-then = Так було тоді. Це закінчилося.
entry-words = Слова в цьому записі.
old-word-here = «{ $word }» — слово свого часу (див. Старі слова)
gaps-where = запис { $entry }, сторінка { $page }
gaps-more = і ще в { $count ->
    [one] { $count } записі
    [few] { $count } записах
    [many] { $count } записах
   *[other] { $count } записа
  }
terms-heading = Терміни, які вживають працівники
terms-word = Термін
words-none = Скорочень або термінів не знайдено.
old-words-heading = Старі слова
old-words-note = Деякі слова у справах були звичними у свій час, а сьогодні вони не годяться; деякі звинувачували дітей у тому, що їм заподіяли. Вони більше кажуть про тих, хто їх писав, ніж про Вас. Ми їх не змінювали, бо це Ваша справа, як її написали.
old-words-word = Слово
old-words-then = Про це слово
old-words-now = Як ми сказали б тепер
photos-heading-access = Фотографії
photos-held-access = { $count ->
    [1] Однієї фотографії ще немає в цьому пакеті. Спершу треба запитати когось, хто на ній є, або нам треба з’ясувати, хто на ній. Запитайте нас про неї: { $contact }.
    [one] { $count } фотографії ще немає в цьому пакеті. Спершу треба запитати когось, хто на них є, або нам треба з’ясувати, хто на них. Запитайте нас про них: { $contact }.
    [few] { $count } фотографій ще немає в цьому пакеті. Спершу треба запитати когось, хто на них є, або нам треба з’ясувати, хто на них. Запитайте нас про них: { $contact }.
    [many] { $count } фотографій ще немає в цьому пакеті. Спершу треба запитати когось, хто на них є, або нам треба з’ясувати, хто на них. Запитайте нас про них: { $contact }.
   *[other] { $count } фотографії ще немає в цьому пакеті. Спершу треба запитати когось, хто на них є, або нам треба з’ясувати, хто на них. Запитайте нас про них: { $contact }.
  }
elsewhere-schools = У цих школах досі може бути Ваша шкільна справа:
elsewhere-courts = Ці суди мають власні папери. Ви можете попросити в суду дозволу їх побачити:
slip-to = Надішліть або принесіть цю сторінку сюди: { $contact }.
slip-correct-heading = Бланк: прошу це виправити
slip-correct = Скористайтеся цією сторінкою, якщо у Вашій справі щось не так. Ми маємо один місяць на відповідь.
slip-entry = Номер запису:
slip-wrong = Що не так і як було насправді:
slip-name = Ваше ім’я, як з Вами зв’язатися, і дата:
slip-add-heading = Бланк: моя власна думка
slip-add = На цій сторінці Ви можете додати власну розповідь. Вона назавжди зберігатиметься разом із записом.
slip-view = Як я це бачу:
slip-gap-heading = Бланк: прошу перевірити пропуск ще раз
slip-gap = Скористайтеся цією сторінкою, якщо хочете, щоб ми ще раз перевірили те, що не показано. Перевірить той, хто не вирішував першого разу.
slip-gap-number = Номер пропуску:
slip-gap-why = Що Ви вже знаєте або навіщо Вам це (казати не обов’язково):
slip-correct-other = Скористайтеся цією сторінкою, якщо у справі щось не так. Ми маємо один місяць на відповідь.
short-heading-other = Історія коротко
short-intro-other = Це складено зі справи. Після кожного речення стоїть сторінка, з якої воно походить.
short-born-other = { $date } дитина народилася.
short-home-other = { $date }, у віці { $age ->
    [one] { $age } року
    [few] { $age } років
    [many] { $age } років
   *[other] { $age } року
  }, дитина почала жити в цієї людини або в цих людей: { $home }. Що це було за місце: { $kind }. Це тривало { $length }.
short-home-now-other = { $date }, у віці { $age ->
    [one] { $age } року
    [few] { $age } років
    [many] { $age } років
   *[other] { $age } року
  }, дитина почала жити в цієї людини або в цих людей: { $home }. Що це за місце: { $kind }. Коли це закінчилося, не записано.
short-school-other = { $date } дитина почала навчатися тут: { $school }.
short-status-child-in-need-other = { $date } рада вважала дитину такою, що потребує допомоги. За законом у такому разі рада має допомогти.
short-status-child-protection-other = { $date } діяв план, який мав захищати дитину від шкоди.
short-status-section-20-other = { $date } дитина була під опікою ради, і батьки погодилися.
short-status-police-protection-other = { $date } безпеку дитини забезпечувала поліція.
short-status-emergency-protection-order-other = { $date } суд сказав, що безпеку дитини треба забезпечити негайно.
short-status-supervision-order-other = { $date } рада мала наглядати за дитиною за наказом про нагляд.
short-status-adoption-order-other = { $date } дитину усиновили.
short-status-special-guardianship-order-other = { $date } у дитини був спеціальний опікун.
short-status-care-leaver-other = { $date } дитина вже вийшла з-під опіки ради, і рада досі мала обов’язки.
short-status-other-other = { $date } правовий статус змінився.
map-heading-other = Час, який охоплює справа
map-age-other = Скільки років виповнилося дитині
people-family-other = Родина
people-carers-other = Люди, які дбали про дитину
old-words-note-other = Деякі слова у справах були звичними у свій час, а сьогодні вони не годяться. Ми їх не змінювали, бо це справа, як її написали.
elsewhere-schools-other = У цих школах досі може бути шкільна справа:
field-life_letters = Лист на майбутнє
field-who_i_am = Хто пише
field-parts = Що сказано в листі
field-parents_said = Чого бажали і що казали батьки
field-closing = Чим закінчується лист
field-pen_picture = Опис людини
field-reason_for_involvement = Чому залучили раду
field-family_views = Що думала Ваша родина
field-family_views-other = Що думала родина
field-work_done = Що зроблено
field-letter = Лист від опікунів
field-nobody = На ній нікого немає
field-belongs_to = Кому належить
field-permissions = Хто погодився, щоб це було у Вас
field-permissions-other = Хто погодився
field-covered = Закрито
field-sex = Стать
field-preferred_words = Слова, які Вам більше подобаються
field-preferred_words-other = Слова, які дитині більше подобаються
field-instead_of = Замість
field-say = Казати
map-silences = За ці періоди у справі немає жодного запису:
short-home-at = { $date }, у віці { $age ->
    [one] { $age } року
    [few] { $age } років
    [many] { $age } років
   *[other] { $age } року
  }, Ви почали жити тут: { $home }. Що це було за місце: { $kind }. Ви прожили там { $length }.
short-home-at-now = { $date }, у віці { $age ->
    [one] { $age } року
    [few] { $age } років
    [many] { $age } років
   *[other] { $age } року
  }, Ви почали жити тут: { $home }. Що це за місце: { $kind }. Коли це закінчилося, не записано.
short-home-at-other = { $date }, у віці { $age ->
    [one] { $age } року
    [few] { $age } років
    [many] { $age } років
   *[other] { $age } року
  }, дитина почала жити тут: { $home }. Що це було за місце: { $kind }. Це тривало { $length }.
short-home-at-now-other = { $date }, у віці { $age ->
    [one] { $age } року
    [few] { $age } років
    [many] { $age } років
   *[other] { $age } року
  }, дитина почала жити тут: { $home }. Що це за місце: { $kind }. Коли це закінчилося, не записано.
entry-no-basis = Чому: цього ніхто не записав.
entry-no-by = Хто вирішив: цього ніхто не записав.
contents-heading = Де що є
contents-intro = Ви можете почати з будь-якого місця. Частини — на цих сторінках:
letter-repeats = { $count ->
    [one] Ще { $count } пропуск стоїть замість слів, які Ви можете прочитати в іншому записі.
    [few] Ще { $count } пропуски стоять замість слів, які Ви можете прочитати в іншому записі.
    [many] Ще { $count } пропусків стоять замість слів, які Ви можете прочитати в іншому записі.
   *[other] Ще { $count } пропуску стоїть замість слів, які Ви можете прочитати в іншому записі.
  }
map-missing-volumes = Цих паперових томів бракує. У частині «Чого бракує» сказано, що ми зробили, щоб їх знайти.
field-brief = Коротко

# The documents on the file. Their pages go out in a volume of their own.
field-bundle = Його сторінки
field-bundle-gaps = Що в ньому не показано
field-contents = Що в ньому сказано
field-part = Частина
field-says = Слова
field-within = У файлі
part-within = Доданий файл { $number }, { $part }
bundle-where = документ { $number } у томі документів
bundle-title = { $title }: документи
bundle-heading = Документ { $number }: { $title }
bundle-kind = Що це: { $kind }.
bundle-date = Його дата: { $date }.
bundle-by = Хто написав: { $who }.
bundle-pages = { $count ->
    [one] { $count } сторінка.
    [few] { $count } сторінки.
    [many] { $count } сторінок.
   *[other] { $count } сторінки.
  }
bundle-no-gaps = У ньому нічого не приховано.
bundle-gaps = Що в ньому не показано: { $numbers }. У переліку пропусків у пакеті сказано, чому, хто це вирішив і як запитати ще раз.
bundle-unread = { $count ->
    [1] Одне слово не вдалося прочитати достатньо добре, щоб його навести. Його позначено «нерозбірливо».
    [one] { $count } слово не вдалося прочитати достатньо добре, щоб їх навести. Їх позначено «нерозбірливо».
    [few] { $count } слова не вдалося прочитати достатньо добре, щоб їх навести. Їх позначено «нерозбірливо».
    [many] { $count } слів не вдалося прочитати достатньо добре, щоб їх навести. Їх позначено «нерозбірливо».
   *[other] { $count } слова не вдалося прочитати достатньо добре, щоб їх навести. Їх позначено «нерозбірливо».
  }
bundle-label = Документ { $number }
bundle-front-heading = Документи у Вашій справі
bundle-front-count = { $count ->
    [1] У цьому томі один документ із Вашої справи. Том додається до Вашого пакета.
    [one] У цьому томі { $count } документ із Вашої справи, найдавніший — перший. Том додається до Вашого пакета.
    [few] У цьому томі { $count } документи з Вашої справи, найдавніший — перший. Том додається до Вашого пакета.
    [many] У цьому томі { $count } документів із Вашої справи, найдавніший — перший. Том додається до Вашого пакета.
   *[other] У цьому томі { $count } документа з Вашої справи, найдавніший — перший. Том додається до Вашого пакета.
  }
bundle-front-how = Сторінки мають такий вигляд, як мали, крім того, що не показано. Кожен документ починається сторінкою, на якій сказано, що це, хто і коли це написав.
bundle-front-marks = Де щось не показано, Ви бачите сіру позначку з номером. Це номер із переліку пропусків у Вашому пакеті. Позначка завжди однакової ширини, хоч якими довгими були слова.
bundle-front-unread = Де слів на сканованій сторінці не вдалося прочитати, їх позначено «нерозбірливо». Ви можете попросити показати оригінал.
bundle-front-again = Якщо Ви вважаєте, що щось слід показати, попросіть нас перевірити ще раз. У Вашому пакеті сказано як.
bundle-mark = не показано
bundle-mark-unread = нерозбірливо
bundle-picture = Зображення зі справи, без опису
bundle-page-withheld = Цю сторінку не показано повністю. У переліку пропусків у пакеті сказано чому.
bundle-page-unread = Цю сторінку не вдалося прочитати достатньо добре, щоб знати напевно, що на ній, тому її не показано повністю. Попросіть нас подивитися на оригінал.
bundle-footer = { $label }, сторінка { $page } з { $pages } · { $number }
letter-documents = { $count ->
    [1] Один документ із Вашої справи — в окремому томі, в тому вигляді, який він мав.
    [one] { $count } документ із Вашої справи — в окремому томі, в тому вигляді, який вони мали.
    [few] { $count } документи з Вашої справи — в окремому томі, в тому вигляді, який вони мали.
    [many] { $count } документів із Вашої справи — в окремому томі, в тому вигляді, який вони мали.
   *[other] { $count } документа з Вашої справи — в окремому томі, в тому вигляді, який вони мали.
  }
PartKind-page = Сторінка
PartKind-seen = Слова на зображеннях зі сторінки
PartKind-photo = Зображення
PartKind-picture = Зображення
PartKind-body = Текст
PartKind-header = Верх сторінки
PartKind-footer = Низ сторінки
PartKind-note = Примітка
PartKind-text-box = Текст у рамці
PartKind-comment = Коментар
PartKind-deleted = Вилучено під час написання
PartKind-inserted = Додано під час написання
PartKind-revision = Зміни у файлі
PartKind-hidden = Прихований текст
PartKind-properties = Що файл каже про себе
PartKind-description = Опис зображення
PartKind-field = Поле або посилання
PartKind-sheet = Аркуш
PartKind-hidden-sheet = Прихований аркуш
PartKind-mail-head = Заголовок електронного листа
PartKind-mail-body = Що сказано в електронному листі
PartKind-mail-html = Що є лише у форматованому електронному листі
PartKind-quoted = Давніший електронний лист, наведений у ньому
PartKind-attachment = Назва доданого файлу

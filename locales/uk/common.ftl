# Wording that all packs share: Ukrainian.
# review: draft. No named person has reviewed this wording yet.

list-middle = { $before }, { $next }
list-last = { $before } та { $next }
list-apart = { $before }; { $next }
list-or = { $before }; або { $next }
page-of = Сторінка { $page } з { $pages }
draft-mark = ЧЕРНЕТКА. Не затверджено. Нікому не передавати.
undated = без дати
date-day = { $day } { $month } { $year } року
date-month = { $month } { $year }
date-year = { $year }
month-1 = січень
    .of = січня
    .in = січні
month-2 = лютий
    .of = лютого
    .in = лютому
month-3 = березень
    .of = березня
    .in = березні
month-4 = квітень
    .of = квітня
    .in = квітні
month-5 = травень
    .of = травня
    .in = травні
month-6 = червень
    .of = червня
    .in = червні
month-7 = липень
    .of = липня
    .in = липні
month-8 = серпень
    .of = серпня
    .in = серпні
month-9 = вересень
    .of = вересня
    .in = вересні
month-10 = жовтень
    .of = жовтня
    .in = жовтні
month-11 = листопад
    .of = листопада
    .in = листопаді
month-12 = грудень
    .of = грудня
    .in = грудні
span-from-to = з { $from } до { $to }
span-from = з { $from }
span-to = до { $to }
span-unknown = дати не записано
acronym-ambiguous = може означати: { $meanings }

# What stands where something is kept back. Nothing in it depends on the words.
gap-mark = пропуск { $number }: { $what }
gap-neighbour = хтось із сусідів, особа { $letter }
gap-other-child = інша дитина, особа { $letter }
gap-family = хтось із родини, особа { $letter }
gap-carer = хтось з опікунів, особа { $letter }
gap-worker = хтось із працівників, особа { $letter }
gap-family-friend = хтось із друзів родини, особа { $letter }
gap-other-parent = інший батько або інша мати, особа { $letter }
gap-person = хтось інший, особа { $letter }
gap-entry = цей запис не показуємо
gap-passage = одну частину не показуємо
gap-undecided = ще не вирішено
gap-waiting-entry = ми запитуємо про цей запис
gap-waiting = ми запитуємо про цю частину
gap-repeat = те саме, що в іншому записі
gap-repeat-of = те саме, що в записі { $entry }
gap-what-name = Ім’я або прізвище
gap-what-passage = Частина запису
gap-what-entry = Увесь запис
gap-not-dated = ще не вирішено

# Why, in words for a reader of 12 (the code itself stays in the council's schedule).
reason-other-person = Ця частина — про приватне життя іншої людини. Закон захищає і цю людину. Ми добре про це подумали. Ми вирішили, що показати це було б несправедливо.
reason-other-said-no = Ця частина — про іншу людину. Ця людина хоче, щоб це залишилося приватним. Ми подумали й про те, що потрібно тому, хто це читає. Ми вирішили цього не показувати.
reason-told-in-private = Хтось розповів нам це й довірився нам, що ми нікому не скажемо. Якби ми це показали, можна було б здогадатися, хто це.
reason-safe-address = З цього було б видно, де хтось живе. Коли це приховано, люди в безпеці.
reason-harm = Ми вважаємо, що прочитати це зараз може дуже зашкодити тому, хто це читає, або комусь іншому. Можна попросити нас перевірити це ще раз.
reason-harm-health = Лікар, медсестра або інший медичний працівник сказав нам, що прочитати це може дуже зашкодити тому, хто це читає, або комусь іншому. Можна запитати ще раз пізніше.
reason-harm-school = Це зі школи. Ми вважаємо, що прочитати це може дуже зашкодити тому, хто це читає, або комусь іншому.
reason-private = За законом ми можемо залишити цю частину приватною.
reason-private-for-now = За законом ми поки що мусимо залишити цю частину приватною. Можна запитати нас ще раз пізніше.
reason-court = Це передали до суду. За правилами суду це можна не показувати.
reason-legal-advice = Це приватна порада нашого юриста. Кожен має право говорити зі своїм юристом наодинці.
reason-adoption = Це про усиновлення. Щоб попросити про це, є особливий порядок. Ми можемо з цим допомогти.
reason-school-plan = Для цього плану допомоги в школі є особливі правила. Ми можемо сказати, кого запитати.
reason-parental-order = Це про те, як хтось за законом став батьком або матір’ю, коли дитину народила сурогатна мати. Особливі правила визначають, хто може це бачити.
reason-fertility = Це про лікування, яке допомагає мати дитину. За особливими правилами це залишається приватним.
reason-reference = Це приватна рекомендація, яку хтось написав для роботи або навчання.
reason-not-about-you = Ця частина — не про того, хто це читає. Вона про когось іншого або про роботу установи.
reason-reporter = У Шотландії спершу має погодитися посадова особа, яку називають Reporter. Вона не погодилася.
reason-asking-someone = Ми запитуємо когось, чи можна нам це показати. Ми повідомимо, що він відповість.
reason-asking-health = Це про здоров’я. За законом це спершу має перевірити медичний працівник. Ми про це попросили.
reason-asking-court = Це із суду. Ми з’ясовуємо, чи потрібен нам дозвіл судді.
reason-asking-writer = Ми запитуємо людину, яка це написала, що вона про це думає. Потім вирішить керівник.
reason-you-asked = Це пропущено на прохання тієї самої людини, яка це читає. Це належить їй: вона може отримати це, коли тільки захоче.
reason-repeat = Це ті самі слова, що й в іншому записі. Їх можна прочитати там.
reason-undecided = Про цю частину ще ніхто не вирішив.

# What people are to the child.
relationship-child = дитина
relationship-mother = мати
relationship-father = батько
relationship-step-parent = вітчим або мачуха
relationship-parents-partner = партнер або партнерка когось із батьків
relationship-brother = брат
relationship-sister = сестра
relationship-grandmother = бабуся
relationship-grandfather = дідусь
relationship-aunt = тітка
relationship-uncle = дядько
relationship-cousin = двоюрідний брат або двоюрідна сестра
relationship-relative = хтось із родичів
relationship-foster-carer = прийомний опікун
relationship-carers-family = хтось із родини опікуна
relationship-adoptive-parent = усиновлювач
relationship-friend = друг або подруга
relationship-other-child = інша дитина
relationship-other-parent = батько або мати іншої дитини
relationship-neighbour = сусід або сусідка
relationship-family-friend = друг або подруга родини
relationship-social-worker = соціальний працівник
relationship-manager = керівник
relationship-reviewing-officer = незалежний посадовець із переглядів
relationship-supervising-social-worker = соціальний працівник, який підтримує прийомних опікунів
relationship-support-worker = працівник підтримки родини
relationship-personal-adviser = особистий порадник
relationship-residential-worker = працівник дитячого будинку
relationship-teacher = учитель або працівник школи
relationship-doctor = лікар
relationship-nurse = медсестра або медбрат
relationship-health-visitor = патронажна медсестра (health visitor)
relationship-therapist = терапевт
relationship-police-officer = поліцейський
relationship-lawyer = юрист
relationship-judge = суддя
relationship-guardian = представник дитини в суді
relationship-advocate = захисник інтересів
relationship-interpreter = перекладач
relationship-other-professional = інший працівник
relationship-other = хтось інший

# The words of the record's closed lists.
YesNo-yes = так
YesNo-no = ні
Standing-professional = хтось із працівників
Standing-carer = хтось з опікунів
Standing-family = родина
Standing-third-party = хтось інший
Living-alive = так
Living-died = ні
Living-not-known = невідомо
NameUse-current = теперішнє ім’я
NameUse-birth = ім’я при народженні
NameUse-former = попереднє ім’я
IdentifierKind-council = номер у раді
IdentifierKind-nhs = номер NHS
IdentifierKind-upn = унікальний номер учня (UPN)
IdentifierKind-uln = унікальний номер того, хто навчається (ULN)
IdentifierKind-national-insurance = номер державного страхування (National Insurance)
IdentifierKind-home-office = номер у Home Office
IdentifierKind-other = інший номер
PlacementKind-foster = дім прийомної родини
PlacementKind-kinship = дім родичів або друзів
PlacementKind-parents = дім батьків
PlacementKind-childrens-home = дитячий будинок
PlacementKind-supported = житло з підтримкою
PlacementKind-adoptive = дім родини усиновлювачів
PlacementKind-hospital = лікарня
PlacementKind-secure = закритий дитячий заклад
PlacementKind-short-break = коротке перебування
PlacementKind-other = інше житло
LegalStatusKind-child-in-need = дитина, яка потребує допомоги
LegalStatusKind-child-protection = план захисту дитини
LegalStatusKind-section-20 = під опікою ради за згодою батьків (стаття 20, section 20)
LegalStatusKind-police-protection = захист поліції
LegalStatusKind-emergency-protection-order = наказ про негайний захист
LegalStatusKind-interim-care-order = тимчасовий наказ про опіку
LegalStatusKind-care-order = наказ про опіку
LegalStatusKind-supervision-order = наказ про нагляд
LegalStatusKind-placement-order = наказ про влаштування до усиновлювачів
LegalStatusKind-adoption-order = наказ про усиновлення
LegalStatusKind-special-guardianship-order = наказ про спеціальну опіку
LegalStatusKind-care-leaver = людина, яка вийшла з-під опіки ради
LegalStatusKind-other = інший правовий статус
SchoolKind-nursery = дитячий садок
SchoolKind-primary = початкова школа
SchoolKind-secondary = середня школа
SchoolKind-special = спеціальна школа
SchoolKind-college = коледж
SchoolKind-other = інше місце навчання
EducationKind-personal-education-plan = особистий план навчання
EducationKind-ehc-plan = план навчання, здоров’я та догляду
EducationKind-report = звіт зі школи
EducationKind-attendance = відвідування школи
EducationKind-other = щось інше про навчання
HealthKind-assessment = оцінка здоров’я
HealthKind-plan = план щодо здоров’я
HealthKind-appointment = прийом у лікаря або іншого медика
HealthKind-condition = хвороба або стан здоров’я
HealthKind-checkup = огляд
HealthKind-mental-health = почуття та психічне здоров’я
HealthKind-other = щось інше про здоров’я
PlanKind-care-plan = план опіки
PlanKind-child-in-need-plan = план для дитини, яка потребує допомоги
PlanKind-child-protection-plan = план захисту дитини
PlanKind-pathway-plan = план переходу до самостійного життя
PlanKind-other = інший план
ProgressState-reached = досягнуто
ProgressState-better = стає краще
ProgressState-same = без змін
ProgressState-worse = стає гірше
ProgressState-not-begun = не розпочато
ReviewKind-looked-after = перегляд справи дитини під опікою ради
ReviewKind-child-protection = нарада із захисту дитини
ReviewKind-child-in-need = зустріч щодо дитини, яка потребує допомоги
ReviewKind-pathway = перегляд плану переходу до самостійного життя
ReviewKind-other = інший перегляд
VisitStatus-completed = відбувся
VisitStatus-failed = не відбувся
VisitStatus-no-response = ніхто не відповів
Channel-phone = телефон
Channel-email = електронна пошта
Channel-letter = лист
Channel-message = повідомлення
Channel-meeting = зустріч
Channel-video = відеодзвінок
Channel-in-person = особисто
Channel-panel = комісія
Channel-file-note = нотатка у справі
DocumentKind-assessment = оцінка
DocumentKind-court-order = наказ суду
DocumentKind-court-report = звіт для суду
DocumentKind-expert-report = висновок експерта
DocumentKind-letter = лист
DocumentKind-plan = план
DocumentKind-minutes = протокол зустрічі
DocumentKind-school-report = звіт зі школи
DocumentKind-health-report = звіт про здоров’я
DocumentKind-risk-assessment = оцінка ризику
DocumentKind-closing-summary = завершальний підсумок
DocumentKind-childs-work = власна робота
DocumentKind-other = інший документ
RestrictionReason-serious-harm = серйозна шкода
RestrictionReason-expected-confidence = сказано довірливо
RestrictionReason-third-party-refused = інша людина не погодилася
RestrictionOutcome-keep = обмеження залишається
RestrictionOutcome-lift = обмеження знято
MovementKind-removal = вилучено
MovementKind-transfer = передано
MovementKind-loss = загублено
Consent-agreed = є згода
Consent-refused = немає згоди
Consent-not-asked = нікого не запитали
Consent-not-needed = згода не потрібна
Relationship-child = дитина
Relationship-mother = мати
Relationship-father = батько
Relationship-step-parent = вітчим або мачуха
Relationship-parents-partner = партнер або партнерка когось із батьків
Relationship-brother = брат
Relationship-sister = сестра
Relationship-grandmother = бабуся
Relationship-grandfather = дідусь
Relationship-aunt = тітка
Relationship-uncle = дядько
Relationship-cousin = двоюрідний брат або двоюрідна сестра
Relationship-relative = хтось із родичів
Relationship-foster-carer = прийомний опікун
Relationship-carers-family = хтось із родини опікуна
Relationship-adoptive-parent = усиновлювач
Relationship-friend = друг або подруга
Relationship-other-child = інша дитина
Relationship-other-parent = батько або мати іншої дитини
Relationship-neighbour = сусід або сусідка
Relationship-family-friend = друг або подруга родини
Relationship-social-worker = соціальний працівник
Relationship-manager = керівник
Relationship-reviewing-officer = незалежний посадовець із переглядів
Relationship-supervising-social-worker = соціальний працівник, який підтримує прийомних опікунів
Relationship-support-worker = працівник підтримки родини
Relationship-personal-adviser = особистий порадник
Relationship-residential-worker = працівник дитячого будинку
Relationship-teacher = учитель або працівник школи
Relationship-doctor = лікар
Relationship-nurse = медсестра або медбрат
Relationship-health-visitor = патронажна медсестра (health visitor)
Relationship-therapist = терапевт
Relationship-police-officer = поліцейський
Relationship-lawyer = юрист
Relationship-judge = суддя
Relationship-guardian = представник дитини в суді
Relationship-advocate = захисник інтересів
Relationship-interpreter = перекладач
Relationship-other-professional = інший працівник
Relationship-other = хтось інший

# Kinds of homes as a child is told of them.
home-foster = дім прийомної родини
home-kinship = дім людей з родини або друзів
home-parents = дім батьків
home-childrens-home = дитячий будинок
home-supported = житло з підтримкою
home-adoptive = дім родини усиновлювачів
home-hospital = лікарня
home-secure = закритий дитячий заклад
home-short-break = дім для короткого перебування
home-other = інше житло

# How long something lasted.
duration-days = { $count ->
    [one] { $count } день
    [few] { $count } дні
    [many] { $count } днів
   *[other] { $count } дня
  }
duration-weeks = { $count ->
    [one] { $count } тиждень
    [few] { $count } тижні
    [many] { $count } тижнів
   *[other] { $count } тижня
  }
duration-months = { $count ->
    [one] { $count } місяць
    [few] { $count } місяці
    [many] { $count } місяців
   *[other] { $count } місяця
  }
duration-years = { $count ->
    [one] { $count } рік
    [few] { $count } роки
    [many] { $count } років
   *[other] { $count } року
  }
duration-years-months = { $years ->
    [one] { $years } рік
    [few] { $years } роки
    [many] { $years } років
   *[other] { $years } року
  } і { $months ->
    [one] { $months } місяць
    [few] { $months } місяці
    [many] { $months } місяців
   *[other] { $months } місяця
  }
page-number = сторінка { $page }
volume-title = { $title }: том { $number } з { $count }
volume-page = { $page } у томі { $number }
volume-continued = { $heading }, продовження
acronym-unknown = ми не знаємо, що означає це скорочення
photo-date = (Дата фото: { $date }.)
Sex-female = жіноча
Sex-male = чоловіча
Sex-other = не вказано
entry-child = Про дитину
entry-life_letters = Лист на майбутнє
entry-people = Хтось зі справи
date-on-day = { $date }
# "р." stands for both "року" and "році", so that it is right after a month and after a year alone.
date-in = У { $date } р.

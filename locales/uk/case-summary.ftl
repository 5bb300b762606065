# Wording of the case summary: Ukrainian, for workers. It names everybody whom the record names.
# review: draft. No named person has reviewed this wording yet.

title-case-summary = { $name }: підсумок справи
running-case-summary = Для працівників. Тут названо інших людей: перевірте, перш ніж комусь передавати.

since = відколи: { $date }
not-recorded = не записано

life-heading = { $name }: яке життя в дитини
life-missing = За цей період не записано. Просимо працівника написати.
glance-heading = Коротко
glance-what = Що
glance-is = На кінець періоду
glance-child = Дитина
glance-age = дата народження: { $born }, вік: { $age ->
    [one] { $age } рік
    [few] { $age } роки
    [many] { $age } років
   *[other] { $age } року
  }
glance-period = Період
glance-from-to = { $from } – { $to }
glance-status = Правовий статус
glance-home = З ким або де живе
glance-school = Школа
glance-family-time = Час із родиною
glance-author = Хто написав підсумок
glance-signed-off = Хто затвердив

progress-heading = Поступ до кожної мети плану
progress-outcome = Мета і як просувається
progress-evidence = Що це показує
progress-unknown = нічого не записано
progress-kept = не показано
kept-here = Не показано: дивіться в кінці.
progress-none = Для цієї мети не записано жодного поступу.
progress-not-new = За цей період не записано нічого нового.
progress-no-plan = Не записано плану, який діяв у цей період.

voice-heading = { $name }: що каже дитина
voice-none = За цей період не записано слів або думок дитини.
concerns-heading = Нові приводи для занепокоєння
concerns-none-said = Немає. Так каже працівник.
concerns-none-recorded = Нічого не записано.
analysis-heading = До чого це зводиться
analysis-missing = За цей період не записано аналізу. Просимо працівника написати.
engagement-child = { $name }: як дитина бере участь:
engagement-family = Як родина бере участь:

visits-heading = Візити
visits-count = { $count ->
    [0] За цей період не записано жодного візиту.
    [one] Записано { $count } візит:
    [few] Записано { $count } візити:
    [many] Записано { $count } візитів:
   *[other] Записано { $count } візиту:
  }
visits-kept = Деякі візити не показано; ці числа — без них.
contacts-count = Інші контакти: { $count }.
visit-date = Візити
visit-seen-alone = дитину бачили наодинці
visit-seen-not-alone = дитину бачили, поруч були інші
visit-seen = дитину бачили
visit-not-seen = дитину не бачили
visit-seen-unknown = не записано
visit-recorded-late = записано із запізненням
visit-recorded-unknown = не вказано, коли це записали

decisions-heading = Рішення
decisions-none = За цей період не записано жодних рішень.
decision-by = Хто:
decision-basis = На якій підставі:
decision-child = Думка дитини:
review-chair = (хто вів: { $chair })
reflection-heading = Про останній перегляд:
involved-heading = Хто залучений
involved-none = У записах цього періоду нікого не названо.
next-months-heading = Наступні три місяці
next-months-missing = Не записано, на чому зосередитися в наступні три місяці. Просимо працівника написати.
task-due = строк: { $due }
task-late = Прострочено на кінець періоду:
contingency-heading = Якщо план не спрацює
shared-heading = Кому показано:
shared-on = Цей підсумок показали дитині та родині. Дата: { $date }.
shared-not = Не записано, що цей підсумок показали дитині та родині.
kept-heading-summary = Записи цього періоду, які не показано
gaps-heading-summary = Чому деякі частини не показано
recorded-since = відколи: { $date }
family-time-supervised = поруч є працівник
tasks-open = Відкриті завдання плану:
glance-reason = Причина
contingency-none = Не записано, що буде, якщо план не спрацює.
voice-views-beside = { $count ->
    [one] Під час { $count } візиту працівник також записав, що дитина думала і чого хотіла; це є у справі.
    [few] Під час { $count } візитів працівник також записав, що дитина думала і чого хотіла; це є у справі.
    [many] Під час { $count } візитів працівник також записав, що дитина думала і чого хотіла; це є у справі.
   *[other] Під час { $count } візиту працівник також записав, що дитина думала і чого хотіла; це є у справі.
  }
family-views = Що думає родина:
changed-heading = Що змінилося після останнього підсумку
changed-none = За цей період не записано жодних змін.
changed-home-began = З ким або де дитина почала жити: { $what }.
changed-home-ended = Кого або яке місце дитина залишила: { $what }.
changed-status = Правовий статус: { $what }.
changed-school = Нова школа: { $what }.
visit-how = Як було
visit-key-alone = наодинці: { $count };
visit-key-seen = поруч з іншими: { $count };
visit-key-not-seen = дитину не бачили: { $count };
visit-key-failed = не відбулося: { $count };
visit-key-late = записано із запізненням: { $count }.
review-on = Перегляд. Дата: { $date }
work-done = Що зроблено:
progress-before = до цього періоду: { $before }
glance-consent = Хто може дати згоду
the-council = рада

# Wording of languages and of the ways of reading: Ukrainian.
# review: draft. No named person has reviewed this wording yet.

# The languages, as they are called in this one.
language-en-GB = англійська
language-cy = валлійська
language-ar = арабська
language-ckb = курдська (сорані)
language-ps = пушту
language-prs = дарі
language-fa = фарсі
language-ti = тигринья
language-am = амхарська
language-vi = в’єтнамська
language-sq = албанська
language-ur = урду
language-pa = панджабі
language-bn = бенгальська
language-pl = польська
language-ro = румунська
language-pt = португальська
language-uk = українська
language-so = сомалійська
language-other = інша мова

# The fonts, by their names.
Face-atkinson = Atkinson Hyperlegible Next
Face-andika = Andika
Face-lexend = Lexend
Face-opendyslexic = OpenDyslexic

# Words of the record in another language than the pack.
words-are-in = Мова слів у цій рамці: { $language }. Так їх хтось записав.
words-untranslated = Їх ще ніхто не переклав. Перекладач може допомогти їх прочитати: { $contact }.
words-original = Так, як було записано (мова: { $language })
words-translation = Мова: { $language }
words-translated-by = Переклад: { $translator }, { $date }. Перевірка: { $checker }.
some-words-in = Деякі слова в цьому пакеті — тією мовою, якою написано справу ({ $language }). Їх ще ніхто не переклав. Перекладач може допомогти їх прочитати. Попросити можна тут: { $contact }.
interpreter-here = Під час спільного читання допомагав перекладач: { $name } ({ $date }).
read-through-here = Спільне читання. З ким: { $name } ({ $date }).
wording-not-checked = Сталі речення цього пакета цією мовою ({ $language }) — чернетка. Жодна названа на ім’я людина їх не перевірила.

# The ways of reading.
forms-heading = В якому ще вигляді це можна отримати
forms-intro = Ці самі слова можна отримати в іншому вигляді. Попросити можна тут: { $contact }.
form-standard = звичайний друк
form-large-print = великий шрифт
form-dyslexia = друк для людей із дислексією
form-high-contrast = друк із сильним контрастом
form-easy-read = Easy Read (легке читання), з малюнками
form-html = сторінка для телефона або комп’ютера
form-epub = електронна книжка
form-braille = шрифт Брайля
form-spoken = для слухання
form-language = іншою мовою
skip-to-words = Перейти до тексту
part-of-contents = Що тут є
picture-of = Малюнок: { $what }
easy-heading-note = Це Easy Read (легке читання). Малюнки допомагають зрозуміти, що кажуть слова.
easy-word = { $word } означає: { $meaning }
easy-not-yet-heading = Частини, яких ще немає в Easy Read
easy-not-yet = { $count ->
    [1] Однієї частини ще немає в Easy Read. З нею допоможе хтось із працівників.
    [one] { $count } частини ще немає в Easy Read. З ними допоможе хтось із працівників.
    [few] { $count } частин ще немає в Easy Read. З ними допоможе хтось із працівників.
    [many] { $count } частин ще немає в Easy Read. З ними допоможе хтось із працівників.
   *[other] { $count } частини ще немає в Easy Read. З ними допоможе хтось із працівників.
  }
spoken-gap = Тут щось пропущено. Це: { $what }.
spoken-picture = Тут є малюнок. На ньому: { $what }
spoken-table-row = Рядок { $number }.
spoken-list = Список: { $count ->
    [one] { $count } пункт
    [few] { $count } пункти
    [many] { $count } пунктів
   *[other] { $count } пункту
  }.
spoken-end = Це кінець.
braille-print-page = друкована сторінка { $page }

# Wording of languages and of the ways of reading: Portuguese.
# review: draft. No named person has reviewed this wording yet.

# The languages, as they are called in this one.
language-en-GB = inglês
language-cy = galês
language-ar = árabe
language-ckb = curdo (sorani)
language-ps = pashto
language-prs = dari
language-fa = farsi (persa)
language-ti = tigrínia
language-am = amárico
language-vi = vietnamita
language-sq = albanês
language-ur = urdu
language-pa = panjabi
language-bn = bengali
language-pl = polaco
language-ro = romeno
language-pt = português
language-uk = ucraniano
language-so = somali
language-other = outra língua

# The fonts, by their names.
Face-atkinson = Atkinson Hyperlegible Next
Face-andika = Andika
Face-lexend = Lexend
Face-opendyslexic = OpenDyslexic

# Words of the record in another language than the pack.
words-are-in = As palavras nesta caixa estão em { $language }, como alguém as escreveu.
words-untranslated = Ainda ninguém as traduziu. Um intérprete pode ajudar a lê-las: { $contact }.
words-original = Como foi escrito, em { $language }
words-translation = Em { $language }
words-translated-by = Tradução de { $translator }, { $date }. Verificação de { $checker }.
some-words-in = Algumas palavras deste dossiê estão em { $language }, porque o processo foi escrito nessa língua. Ainda ninguém as traduziu. Um intérprete pode ajudar a lê-las. Para pedir: { $contact }.
interpreter-here = Leitura em conjunto com a ajuda de { $name }, intérprete ({ $date }).
read-through-here = Leitura em conjunto com { $name } ({ $date }).
wording-not-checked = As frases fixas deste dossiê em { $language } são um rascunho. Nenhuma pessoa com nome indicado as verificou.

# The ways of reading.
forms-heading = Outras formas de ter isto
forms-intro = É possível ter as mesmas palavras de outra forma. Para pedir: { $contact }.
form-standard = impresso como de costume
form-large-print = em letra grande
form-dyslexia = impresso para quem tem dislexia
form-high-contrast = impresso com contraste forte
form-easy-read = em Easy Read (leitura fácil), com imagens
form-html = como página para um telemóvel ou um computador
form-epub = como livro eletrónico
form-braille = em braille
form-spoken = para ouvir
form-language = noutra língua
skip-to-words = Ir para o texto
part-of-contents = O que está aqui
picture-of = Imagem: { $what }
easy-heading-note = Isto está em Easy Read (leitura fácil). As imagens ajudam a mostrar o que as palavras dizem.
easy-word = { $word } quer dizer isto: { $meaning }
easy-not-yet-heading = Partes que ainda não estão em Easy Read (leitura fácil)
easy-not-yet = { $count ->
    [one] Uma parte ainda não está em Easy Read (leitura fácil). Um profissional vai ajudar com ela.
   *[other] { $count } partes ainda não estão em Easy Read (leitura fácil). Um profissional vai ajudar com elas.
  }
spoken-gap = Aqui ficou alguma coisa de fora: { $what }.
spoken-picture = Aqui há uma imagem. Mostra: { $what }
spoken-table-row = Linha { $number }.
spoken-list = Uma lista de { $count ->
    [0] 0 coisas.
    [one] uma coisa.
   *[other] { $count } coisas.
  }
spoken-end = Fim.
braille-print-page = página impressa { $page }

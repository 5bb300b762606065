# Wording of the life story: Portuguese, for a child to read.
# review: draft. No named person has reviewed this wording yet.

title-life-story = A história de { $name }
running-life-story = A história de { $name }

now-heading = Tu, agora
now-name = Chamas-te { $name }. O teu nome completo é { $full }.
now-age = { $age ->
    [0] Tens menos de 1 ano.
    [one] Tens 1 ano.
   *[other] Tens { $age } anos.
  }
now-home = Vives com { $carers }. Vives aqui desde { $from }.
now-home-named = Vives em { $home }. Vives aqui desde { $from }.
now-others = Quem vive aqui contigo: { $others }.
now-school = Aprendes em { $school }.
now-languages = O que usas para falar com as pessoas: { $languages }.
now-ethnicity = De onde vem a tua família: { $ethnicity }
now-religion = Sobre religião e crença: { $religion }
about-heading = O que dizes sobre ti

people-heading = Pessoas na tua vida
# Each of these is a whole sentence, so that a language can say it as it has to.
person-is-mother = { $name } é a tua mãe.
person-is-father = { $name } é o teu pai.
person-is-step-parent = { $who ->
    [female] { $name } é a tua madrasta.
    [male] { $name } é o teu padrasto.
   *[other] { $name } é o teu padrasto ou a tua madrasta.
  }
person-is-adoptive-parent = { $who ->
    [female] { $name } é a tua mãe adotiva.
    [male] { $name } é o teu pai adotivo.
   *[other] { $name } é o teu pai adotivo ou a tua mãe adotiva.
  }
person-is-brother = { $name } é teu irmão.
person-is-sister = { $name } é tua irmã.
person-is-grandmother = { $name } é tua avó.
person-is-grandfather = { $name } é teu avô.
person-is-aunt = { $name } é tua tia.
person-is-uncle = { $name } é teu tio.
person-is-cousin = { $who ->
    [female] { $name } é tua prima.
    [male] { $name } é teu primo.
   *[other] { $name } é teu primo ou tua prima.
  }
person-is-relative = { $name } é da tua família.
person-is-foster-carer = { $name } cuida de ti como família de acolhimento.
person-is-friend = { $who ->
    [female] { $name } é tua amiga.
    [male] { $name } é teu amigo.
   *[other] { $name } é teu amigo ou tua amiga.
  }
person-is-neighbour = { $who ->
    [female] { $name } é tua vizinha.
    [male] { $name } é teu vizinho.
   *[other] { $name } é teu vizinho ou tua vizinha.
  }
person-is-social-worker = { $who ->
    [female] { $name } é a tua assistente social.
    [male] { $name } é o teu assistente social.
   *[other] { $name } trabalha contigo como assistente social.
  }
person-is-advocate = { $name } defende os teus direitos (advocate).
person-died = { $name } morreu ({ $died }).

born-heading = Quando nasceste
born-on = Nasceste em { $born }.
born-place = O lugar onde nasceste: { $place }.
born-time = A hora: { $time }.
born-weight = O teu peso quando nasceste: { $weight }.

why-heading = O que aconteceu, e porquê
why-not-your-fault = Nada disto foi culpa tua. Manter as crianças em segurança é tarefa dos adultos. Foram os adultos que tomaram as decisões.
orders-heading = O que o tribunal decidiu
order-made = { $court } deu esta ordem: { $order }.
order-judge = O juiz ou a juíza: { $judge }.

homes-heading = As casas onde viveste
homes-count = { $count ->
    [one] Aqui está um lugar onde viveste ou ficaste.
   *[other] Aqui estão { $count } lugares onde viveste ou ficaste.
  }
home-heading = { $home }
home-age = { $age ->
    [0] Eras bebé
    [one] Tinhas 1 ano
   *[other] Tinhas { $age } anos
  } quando vieste para aqui. Era { $kind }. Viveste aqui { $span }.
home-others = Quem vivia aqui contigo nessa altura: { $others }.

schools-heading = As tuas escolas
family-time-heading = O tempo com a tua família e os teus amigos
family-time-now = O plano agora é este:
family-time-then = O plano era este ({ $span }):

achievements-heading = O que fizeste bem
own-words-heading = As tuas próprias palavras
own-words = Disseste isto quando { $age ->
    [0] eras bebé
    [one] tinhas 1 ano
   *[other] tinhas { $age } anos
  } ({ $date }):
own-words-to = Disseste isto a { $to } quando { $age ->
    [0] eras bebé
    [one] tinhas 1 ano
   *[other] tinhas { $age } anos
  } ({ $date }):

things-heading = Coisas que são tuas
thing-returned = Recebeste isto de volta ({ $on }).
thing-kept = Onde está: { $where }.
thing-kept-unknown = O processo não diz onde está. Podes perguntar-nos.

next-heading = Tu, agora e depois
next-home = Vives com { $carers }.
next-home-named = Vives em { $home }.
hopes-intro = É isto que esperas do futuro.
hopes-none = Esta página é para o que esperas do futuro. Podes escrever aqui.

talk-heading = Com quem podes falar
talk-intro = Ler isto pode trazer sentimentos ou perguntas. Não faz mal. Podes parar quando quiseres. Podes falar com estas pessoas.

kept-heading = Há mais no teu processo
kept-intro = O teu processo tem mais sobre a tua vida. Estas partes não são contadas aqui:
gaps-heading = Porque é que algumas partes não são mostradas
gaps-intro = Algumas partes da tua história não são mostradas. Cada uma tem um número. Aqui podes ler porquê, e quem decidiu.
gap-number = Lacuna { $number }.
gap-decided = Quem decidiu, e quando: { $decided }.
gaps-ask = Podes pedir-nos que vejamos outra vez uma lacuna. Diz-nos o número. Pede aqui: { $contact }.

made-heading = Como se fez esta história
made-for = { $council } fez esta história em { $date }. Vem do que está escrito no teu processo.
made-approved = { $approver }, { $role }, disse que a podes ter.
made-more = Há alguma coisa errada ou em falta? Diz-nos, e nós vamos ver: { $contact }. Quando cresceres, podes pedir uma história mais comprida.
now-home-staff = Quem cuida de ti aqui: { $carers }.
person-full = O nome completo de { $name } é { $full }.
person-carers-family = { $name } faz parte de uma família que cuidou de ti.
person-carer-then = { $name } cuidou de ti.
home-age-now = { $age ->
    [0] Eras bebé
    [one] Tinhas 1 ano
   *[other] Tinhas { $age } anos
  } quando vieste para aqui. É { $kind }. Vives aqui { $span }.

# Sections, pictures and pages to fill in.
first-home-heading = A tua casa
first-then-heading = Antes: { $home }
first-school-heading = Onde aprendes
first-family-time-heading = Família e amigos
photos-heading = Fotos
photos-held-heading = Mais fotos
photos-held = { $count ->
    [one] Há mais uma foto que não é mostrada aqui. Podes perguntar-nos sobre ela.
   *[other] Há mais { $count } fotos que não são mostradas aqui. Podes perguntar-nos sobre elas.
  }
tree-heading = A tua família
tree-intro = Estas são pessoas da tua família que têm o nome no teu processo. Mudar de casa não muda quem elas são. As mais velhas estão em cima.
tree-me = Aqui estás tu.
tree-died = morreu em { $on }
# The lines of the family tree in words. $others is one name or several with commas.
tree-parent = { $name } é mãe ou pai de { $others }.
tree-partner = { $name } tem ou teve uma relação de casal com { $others }.
why-safe = Todas as crianças precisam de uma casa segura, onde cuidem delas. Os adultos têm de garantir que isso acontece.
why-more-later = Há mais para contar. Podes perguntar agora. Quando cresceres, podes pedir uma história mais comprida.
statuses-heading = O que a lei dizia, e quando
decisions-heading-story = Grandes decisões sobre ti
decisions-intro-story = Estas são grandes decisões sobre a tua vida. Podes ler quem as tomou, porquê, e o que tu querias. Se faltar alguma coisa, podes perguntar-nos.
decided-by = Quem decidiu isto: { $by }.
decided-because = Porquê:
decided-you-wanted = O que tu querias:
seasons-heading = As tuas casas ao longo do tempo
seasons-intro = Isto mostra quanto tempo viveste em cada lugar, desde { $from } até { $to }.
seasons-where = Casa
seasons-when = Quando
seasons-how-long = Quanto tempo
seasons-line = Desde { $from } até { $to }
season-family = A tua família
season-now = { $length } até agora
schools-name = Escola
home-area = Fica em { $area }.
home-area-then = Ficava em { $area }.
home-came = Como vieste viver para aqui.
home-letter = Uma carta para ti de { $carers }:
at-age = { $age ->
    [0] Quando eras bebé:
    [one] Quando tinhas 1 ano:
   *[other] Quando tinhas { $age } anos:
  }
health-heading = A tua saúde
health-intro = Isto é o que o processo diz sobre a tua saúde.
documents-heading = Papéis sobre ti
documents-intro = Estes papéis estão no teu processo. Podes pedir para os ver.
made-whole-record = Podes pedir para ver o teu processo em qualquer altura. É um direito teu, e é grátis: { $contact }. A lei deixa-nos não mostrar algumas partes.
made-elsewhere = Aqui também podem existir processos sobre ti. Podes perguntar em cada lugar:
made-grown-up = Para a pessoa adulta: { $council } fez este livro em { $date } a partir do processo da criança. Se houver alguma coisa errada ou em falta, diga-nos: { $contact }.
fill-heading = Páginas para ti
fill-intro = Podes escrever aqui, ou pedir a alguém que escreva por ti.
fill-remember = Aquilo de que me lembro:
fill-proud = O que me dá orgulho:
fill-ask = O que quero perguntar:
fill-draw-heading = Desenha aqui
fill-draw = Desenha a tua casa, alguém de quem gostas muito, ou o que quiseres.

# The later life letter.
title-life-story-later-life-letter = Uma carta para { $name }
running-life-story-later-life-letter = Uma carta para { $name }
later-heading = Uma carta para ti
later-dear = { $you ->
    [female] Querida { $name },
    [male] Querido { $name },
   *[other] Olá, { $name },
  }
later-born-heading = Quando nasceste
later-people-heading = As pessoas na tua vida
later-why-heading = O que aconteceu
later-parents-heading = O que os teus pais desejavam e disseram
later-order = Em { $made }, { $court } deu esta ordem: { $order }.
later-more-heading = Como saber mais
later-more = Há mais no teu processo. Tens o direito de o pedir com qualquer idade, e é grátis: { $contact }. A lei deixa-nos não mostrar algumas partes. Não precisas de o ler sem companhia. Podes falar com estas pessoas:

# The worker's edition with its sources.
title-life-story-sources = Fontes da história de { $name }
running-life-story-sources = Fontes de uma história de vida. Para profissionais
sources-questions-heading = O que falta no processo para esta história
sources-questions-intro = Nada é inventado na história de { $name }, por isso o que não está registado fica em falta. Estas são perguntas a fazer, e as pessoas a quem as fazer:
sources-questions-none = O processo tem alguma coisa para cada parte da história.
sources-heading = Cada frase com a sua fonte
sources-intro = Este é o livro para a idade { $band }. Ficam de fora as palavras fixas do livro que não afirmam nada do processo.
sources-sentence = O que diz o livro
sources-entry = Registo ou passagem
sources-kind = De que tipo, e de quem
sources-by = { $kind }, escrito por { $author }
sources-by-nobody = { $kind }, sem autoria registada
genogram-heading = Genograma
genogram-key = Um círculo é uma mulher ou rapariga. Um quadrado é um homem ou rapaz. Um losango: não está registado. Uma linha grossa: a criança. Uma cruz: já morreu. As filas são as gerações, a mais velha em cima.
genogram-who = Quem
genogram-relationship = Quem é para a criança
genogram-symbol = Símbolo
symbol-circle = círculo
symbol-circle-died = círculo com uma cruz
symbol-square = quadrado
symbol-square-died = quadrado com uma cruz
symbol-diamond = losango
symbol-diamond-died = losango com uma cruz
ask-a-home = Esta casa
ask-birth-story = O que se sabe do nascimento, e quem escolheu o nome? Pergunte aos pais e aos avós.
ask-birth-facts = A que horas nasceu a criança, onde, e com que peso? Pergunte aos pais, ou ao hospital.
ask-why = Porque é que a criança não pôde ficar com a família? Combine as palavras com os pais, onde for seguro.
ask-why-young = Como se contaria isto a uma criança de quatro anos? Escreva-o com from_age: 3.
ask-about-me = O que diz a criança agora sobre si própria?
ask-hopes = O que espera a criança do futuro?
ask-ethnicity = Como descreve a criança de onde vem a família?
ask-religion = Em que acredita a criança ou a família?
ask-own-words = O que disse, desenhou ou escreveu a criança que se deva guardar?
ask-achievements = Em que é boa a criança, e o que lhe deu orgulho?
ask-photos = Que fotos há? Pergunte à família, a quem cuidou da criança e às escolas.
ask-family-time = Com quem se encontra a criança, e com que frequência?
ask-life-letter = Quem conheceu a criança e pode escrever uma carta para mais tarde?
ask-portrait = Como é { $name }? Pergunte à própria pessoa, ou a quem a conhece.
ask-home-story = { $name }: como foi viver lá?
ask-home-memory = { $name }: que recordação há?
ask-home-letter = { $name }: quereria escrever uma carta?
ask-home-why-started = { $name }: porque é que a criança foi para lá?
ask-home-why-ended = { $name }: porque é que terminou?
ask-between = Onde viveu a criança { $name }?
ask-school-story = Como era em { $name }?
ask-photo-unknown = Quem está na foto que não o diz? Descubra, ou indique que não está ninguém.
ask-photo-permission = A criança pode ter a foto em que está uma pessoa adulta? Pergunte a essa pessoa e anote quando concordou.
ask-photo-child = Há outra criança numa foto. Tape a cara antes de a criança a receber.
person-named = { $name }: { $relationship }.
grown-up-heading = Para a pessoa adulta
later-parts-heading = O que te quero contar

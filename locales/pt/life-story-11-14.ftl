# Wording of the life story for the age 11-14, where it differs from the usual one: Portuguese.
# review: draft. No named person has reviewed this wording yet.

# The present.
now-name = Chamas-te { $name }. O teu nome completo é { $full }.
now-age = { $age ->
    [0] Tens menos de 1 ano.
    [one] Tens 1 ano.
   *[other] Tens { $age } anos.
  }
now-home = Vives com { $carers }, e vives aqui desde { $from }.
now-home-named = Vives em { $home }, e vives aqui desde { $from }.
now-languages = As línguas que usas, faladas ou gestuais: { $languages }.
now-ethnicity = As origens da tua família: { $ethnicity }
now-religion = Religião ou crença: { $religion }
about-heading = Como te descreves
person-full = O nome completo de { $name } é { $full }.
tree-intro = Estas são pessoas da tua família que têm o nome no teu processo. A geração mais velha está em cima.
tree-me = tu

# Why, and who decided.
why-safe = Todas as crianças têm o direito de estar em segurança e de que cuidem delas. É tarefa dos adultos garantir que isso acontece.
why-not-your-fault = Nada disto foi culpa tua. Cabia aos adultos manter-te em segurança, e foram os adultos que tomaram estas decisões.
why-more-later = Esta não é a história toda. Uma parte dela é para quando cresceres. Mesmo assim, podes perguntar já, e podes pedir para ver o teu processo.
statuses-heading = O que a lei dizia sobre ti, e quando
decisions-heading-story = Decisões importantes sobre a tua vida
decisions-intro-story = Para cada decisão podes ler quem a tomou, porquê, e o que tu pensavas. Se aqui faltar alguma coisa, podes perguntar-nos sobre isso.
decided-because = Razão:
decided-you-wanted = O que tu pensavas:

# Homes.
homes-heading = Onde viveste
homes-count = { $count ->
    [one] O teu processo fala de um lugar onde viveste ou ficaste.
   *[other] O teu processo fala de { $count } lugares onde viveste ou ficaste.
  }
home-age = { $age ->
    [0] Eras bebé
    [one] Tinhas 1 ano
   *[other] Tinhas { $age } anos
  } quando te mudaste para aqui. Era { $kind }, e viveste aqui { $span }.
home-age-now = { $age ->
    [0] Eras bebé
    [one] Tinhas 1 ano
   *[other] Tinhas { $age } anos
  } quando te mudaste para aqui. É { $kind }, e vives aqui { $span }.
home-kinship = uma casa com familiares ou amigos da família
home-others = Quem também vivia aqui nessa altura: { $others }.
seasons-heading = Uma linha do tempo das tuas casas

# Family and friends, what you did and what is yours.
family-time-heading = Manter o contacto com a família e os amigos
family-time-now = O que está combinado agora:
family-time-then = O que estava combinado ({ $span }):
achievements-heading = O que conseguiste
things-heading = Coisas que te pertencem
thing-returned = Isto foi-te devolvido ({ $on }).
thing-kept-unknown = O processo não diz onde isto está. Podes pedir-nos que procuremos saber.
photos-held = { $count ->
    [one] Mais uma foto do teu processo não é mostrada aqui. Podes perguntar-nos porquê, e se a podes ver.
   *[other] Mais { $count } fotos do teu processo não são mostradas aqui. Podes perguntar-nos porquê, e se as podes ver.
  }
documents-heading = Documentos sobre ti
documents-intro = Estes documentos fazem parte do teu processo. Podes pedir para os ler. A lei pode levar a que partes deles não sejam mostradas.

# What is not told, and how it was made.
kept-intro = O teu processo tem mais sobre a tua vida. Estas partes não são mostradas:
gaps-heading = O que não é mostrado, e porquê
gaps-intro = Algumas partes da tua história não são mostradas. Cada uma tem um número. Para cada uma podes ler a razão, e quem decidiu.
gaps-ask = Se achas que uma lacuna não é justa, podes pedir-nos que a vejamos outra vez. Dá-nos o número: { $contact }.
made-for = { $council } fez esta história em { $date } a partir do que está escrito no teu processo. Onde nada foi escrito, ela não te pode dizer nada.
made-approved = { $approver }, { $role }, concordou que a deves ter.
made-more = Se achas que há alguma coisa errada ou em falta, diz-nos e nós vamos ver: { $contact }. Também nos podes pedir para ver o teu processo.

# The present again, and what comes.
next-heading = Agora, e o que vem a seguir
hopes-intro = Isto é o que esperas do futuro, como está escrito no teu processo.
hopes-none = Ainda não está escrito nada sobre o que esperas do futuro. Podes acrescentar aqui, se quiseres.
fill-heading = As tuas próprias páginas
fill-intro = Estas páginas são tuas. Podes escrever nelas, voltar a elas mais tarde, ou deixá-las vazias.
fill-draw-heading = Espaço livre
fill-draw = Podes desenhar, escrever ou colar o que quiseres.
talk-heading = Pessoas com quem podes falar
talk-intro = Ler sobre a própria vida pode ser difícil. Pode trazer sentimentos fortes e novas perguntas. Podes fazer uma pausa quando quiseres. Podes falar com qualquer uma destas pessoas.

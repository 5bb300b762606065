# Wording of the life story for the age 6-8, where it differs from the usual one: Portuguese.
# review: draft. No named person has reviewed this wording yet.

# The safe present.
now-home = Vives com { $carers }.
now-home-named = Vives em { $home }.
now-home-staff = Quem cuida de ti aqui? { $carers }.
now-others = Quem mais vive aqui? { $others }.
now-languages = As línguas em que falas: { $languages }.
about-heading = O que dizes sobre ti
person-died = { $name } já morreu.
person-carers-family = { $name } é de uma família que cuida ou cuidou de ti.
tree-intro = Estas são pessoas da tua família. As mais velhas estão em cima.
tree-died = já morreu

# Why.
why-heading = Porque é que as coisas mudaram
why-safe = Todas as crianças precisam de uma casa segura. Os adultos têm de garantir isso.
why-not-your-fault = Nada disto foi culpa tua. São os adultos que decidem estas coisas. As crianças não.
why-more-later = Há mais para contar. Podes perguntar. Podes perguntar outra vez quando cresceres.

# Homes.
homes-heading = As tuas casas
homes-count = { $count ->
    [one] Aqui está um lugar onde viveste ou ficaste.
   *[other] Aqui estão { $count } lugares onde viveste ou ficaste.
  }
home-age = { $age ->
    [0] Eras bebé
    [one] Tinhas 1 ano
   *[other] Tinhas { $age } anos
  } quando vieste para aqui. Era { $kind }.
home-age-now = { $age ->
    [0] Eras bebé
    [one] Tinhas 1 ano
   *[other] Tinhas { $age } anos
  } quando vieste para aqui. Agora vives aqui. É { $kind }.
home-kinship = uma casa com família ou amigos
home-others = Quem mais vivia aqui nessa altura? { $others }.
home-came = Como vieste para aqui.
seasons-intro = Vê quanto tempo viveste em cada lugar.
seasons-line = Desde que nasceste até agora

# School, family and friends, what you did and said.
family-time-heading = Família e amigos
family-time-now = O plano agora:
achievements-heading = Coisas que fizeste bem
own-words = Disseste isto quando { $age ->
    [0] eras bebé
    [one] tinhas 1 ano
   *[other] tinhas { $age } anos
  }:
own-words-to = Quando { $age ->
    [0] eras bebé
    [one] tinhas 1 ano
   *[other] tinhas { $age } anos
  }, disseste isto a { $to }:
things-heading = As tuas coisas
thing-returned = Recebeste isto de volta.
thing-kept = Está guardado aqui: { $where }.
photos-held = { $count ->
    [one] Há mais uma foto. Não está neste livro. Podes perguntar-nos sobre ela.
   *[other] Há mais { $count } fotos. Não estão neste livro. Podes perguntar-nos sobre elas.
  }

# What is not told, and how it was made.
kept-intro = Há mais sobre ti. Não é contado aqui:
gaps-heading = Porque é que algumas partes não estão aqui
gaps-intro = Algumas partes não estão aqui. Cada uma tem um número. Isto diz-te porquê.
gaps-ask = Podes perguntar-nos sobre uma lacuna. Diz-nos o número. Uma pessoa adulta pode ajudar-te: { $contact }.
made-for = { $council } fez esta história em { $date }. Vem do teu processo. O teu processo é o que as pessoas escreveram sobre ti.
made-approved = { $approver }, { $role }, disse que a podes ter.
made-more = Há alguma coisa errada? Falta alguma coisa? Diz-nos: { $contact }. Podes pedir outra vez quando cresceres.

# The present again, and what comes.
hopes-none = O que esperas do futuro? Podes escrever aqui.
fill-intro = Podes escrever aqui. Ou alguém pode escrever por ti.
fill-draw = Desenha a tua casa. Desenha uma pessoa de quem gostas muito. Desenha o que quiseres.
talk-intro = Esta história pode trazer-te tristeza ou zanga. Podes querer perguntar coisas. Não faz mal. Podes parar. Podes falar com estas pessoas.

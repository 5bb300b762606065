# Wording of the life story for the age 15+, where it differs from the usual one: Portuguese.
# review: draft. No named person has reviewed this wording yet.

# The present.
now-heading = Onde estás agora
now-name = Chamas-te { $name }. O teu nome completo é { $full }.
now-home = Vives com { $carers }, e é assim desde { $from }.
now-home-named = Vives em { $home }, e é assim desde { $from }.
now-home-staff = As pessoas que te apoiam lá: { $carers }.
now-others = Quem também vive aqui: { $others }.
now-school = Estudas em { $school }.
now-languages = As línguas que usas, faladas ou gestuais: { $languages }.
now-ethnicity = Origem étnica: { $ethnicity }
now-religion = Religião ou crença: { $religion }
about-heading = Como te descreves
person-full = O nome completo de { $name } é { $full }.
tree-intro = Estas são pessoas da tua família que têm o nome no teu processo. A geração mais velha está em cima.
tree-me = tu

# Why, and who decided.
why-heading = Porque é que o município passou a fazer parte da tua vida
why-safe = Todas as crianças têm o direito de estar em segurança e de que cuidem bem delas. Os adultos à tua volta tinham o dever de garantir isso.
why-not-your-fault = Nada disto foi culpa tua. Eras criança. Os adultos eram responsáveis pela tua segurança, e foram os adultos que tomaram estas decisões.
orders-heading = Ordens do tribunal
statuses-heading = A tua situação legal ao longo dos anos
decisions-heading-story = Grandes decisões sobre a tua vida
decisions-intro-story = Para cada decisão podes ler quem a tomou, as razões que deu, e a tua opinião. Se alguma destas coisas faltar aqui, podes perguntar-nos sobre ela.
decided-because = As razões dadas:
decided-you-wanted = A tua opinião, como ficou escrita:

# Homes.
homes-heading = Onde viveste
homes-count = { $count ->
    [one] O teu processo fala de um lugar onde viveste ou ficaste.
   *[other] O teu processo fala de { $count } lugares onde viveste ou ficaste.
  }
home-age = Viveste aqui { $span }. Era { $kind }. { $age ->
    [0] Eras bebé
    [one] Tinhas 1 ano
   *[other] Tinhas { $age } anos
  } quando te mudaste para aqui.
home-age-now = Vives aqui { $span }. É { $kind }. { $age ->
    [0] Eras bebé
    [one] Tinhas 1 ano
   *[other] Tinhas { $age } anos
  } quando te mudaste para aqui.
home-kinship = uma casa com familiares ou amigos da família
home-others = Quem também vivia aqui nessa altura: { $others }.
seasons-heading = Uma linha do tempo das tuas casas
schools-heading = Onde estudaste

# Family and friends, health, what you did and what is yours.
family-time-heading = Manter o contacto com a família e os amigos
family-time-now = O que está combinado atualmente:
family-time-then = O que estava combinado nessa altura ({ $span }):
health-intro = Isto é o que o teu processo diz sobre a tua saúde. Podes pedir a um médico ou a uma enfermeira que te explique qualquer parte.
achievements-heading = O que conseguiste
own-words-heading = O que disseste na altura
things-heading = Os teus pertences
thing-returned = Isto foi-te devolvido ({ $on }).
thing-kept = Onde está guardado: { $where }.
thing-kept-unknown = O processo não diz onde isto está. Podes pedir-nos que procuremos saber.
photos-held-heading = Fotos que não são mostradas
photos-held = { $count ->
    [one] Mais uma foto do teu processo não é mostrada aqui. Podes perguntar-nos porquê, e se a podes ter.
   *[other] Mais { $count } fotos do teu processo não são mostradas aqui. Podes perguntar-nos porquê, e se as podes ter.
  }
documents-heading = Documentos no teu processo
documents-intro = Estes documentos fazem parte do teu processo. Tens o direito de pedir cópias. A lei pode levar a que partes deles não sejam mostradas.

# What is not told, your rights, and how it was made.
kept-heading = O que mais há no teu processo
kept-intro = O teu processo tem mais sobre a tua vida. Estas partes não são mostradas aqui:
gaps-heading = O que não é mostrado, e porquê
gaps-intro = Algumas partes desta história não são mostradas. Cada uma tem um número. Para cada uma podes ler a razão, e quem tomou a decisão.
gaps-ask = Se não concordas que alguma coisa não seja mostrada, podes pedir-nos que a vejamos outra vez. Dá-nos o número da lacuna: { $contact }.
made-heading = Como se fez esta história, e os teus direitos
made-for = { $council } fez esta história em { $date } a partir do teu processo. Ela só te pode dizer o que foi escrito. As pessoas que lá estavam podem lembrar-se de mais, ou lembrar-se de outra maneira.
made-approved = { $approver }, { $role }, concordou que te deve ser dada.
made-more = Se houver alguma coisa errada ou em falta, diz-nos: { $contact }. Tens o direito de nos pedir que a corrijamos.
made-whole-record = Também tens o direito de pedir uma cópia do teu processo completo, no mesmo endereço. Podes fazê-lo com qualquer idade. É grátis, e não tens de dizer porque o queres. A lei pode levar a que algumas partes não sejam mostradas.
made-elsewhere = Noutros lugares também podem existir processos sobre ti. Podes pedir uma cópia em cada um deles:

# The present again, and what comes.
next-heading = Agora, e o que vem a seguir
hopes-intro = Isto é o que esperas do futuro, como ficou escrito.
hopes-none = O teu processo não diz o que esperas do futuro. Cabe-te a ti dizê-lo, quando e se quiseres.
fill-heading = Espaço para ti
fill-intro = Estas páginas são tuas, para usares como quiseres. Também as podes deixar vazias.
fill-ask = O que quero descobrir:
fill-draw-heading = Espaço livre
fill-draw = Podes usar isto para notas, fotos, desenhos ou qualquer outra coisa.
talk-heading = Apoio, e pessoas com quem podes falar
talk-intro = Ler sobre a própria vida pode ser difícil, mesmo que já soubesses muito do que lá está. Podes ir com calma, e parar sempre que quiseres. Não precisas de ler sem companhia. Podes falar com qualquer uma destas pessoas.

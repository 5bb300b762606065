# Wording of the subject-access pack: Portuguese.
# review: draft. No named person has reviewed this wording yet.

title-subject-access = O processo sobre { $name }
running-subject-access = O seu processo

kind-fact = facto
kind-opinion = opinião
kind-assessment = avaliação
kind-judgement = juízo
kind-decision = decisão
told-by = contado por
first-hand = fonte direta
second-hand = fonte indireta
written-by = escrito por
see-entry = registo { $number }
see-entry-unknown = um registo que não está neste dossiê
timeline-home = Foi viver com:
timeline-school = Começou em:
timeline-status = A sua situação legal passou a ser:
timeline-order = Um tribunal deu esta ordem:
timeline-decision = Foi decidido:

# The labels of fields.
field-reviews = Visto outra vez
field-names = Nome
field-called = Nome usado no dia a dia
field-born = Data de nascimento
field-birth = Nascimento
field-identifiers = Número
field-ethnicity = Origem étnica
field-religion = Religião
field-communication = Como comunicar
field-opened = Processo aberto em
field-closed = Processo fechado em
field-adopted = Adoção
field-about_me = Sobre mim
field-hopes = O que se espera do futuro
field-why = Porquê
field-full = Nome completo
field-used = Que nome
field-evidence = O que o mostra
field-from = Desde
field-to = Até
field-place = Lugar
field-time = Hora
field-weight = Peso
field-story = Como foi
field-kind = Tipo
field-value = Número
field-language = Língua
field-languages = Línguas
field-preferred_language = Língua para ler
field-forms = Formas de ler
field-font = Tipo de letra
field-methods = Formas de comunicar
field-interpreter = Precisa de intérprete
field-support = O que ajuda
field-aliases = Outros nomes
field-relationship = Quem é para si
field-standing = Papel neste processo
field-role = Trabalho
field-agency = Trabalha para
field-close = Com uma ligação muito próxima a si
field-known_to_child = O que anotámos sobre como conhece esta pessoa
field-living = Em vida
field-died = Morreu em
field-notice_given = Sabe que guardamos o que diz
field-contact = Como contactar
field-portrait = Sobre a pessoa
field-who = Quem
field-area = Zona
field-address = Morada
field-basis = Porquê, e com que fundamento
field-carers = Quem cuidava
field-household = Quem também vivia lá
field-name = Nome
field-provider = Quem prestava o serviço
field-why_started = Porque começou
field-why_ended = Porque terminou
field-memory = Uma recordação
field-status = Como correu
field-order = Ordem
field-court = Tribunal
field-made = Data da ordem
field-expires = Termina em
field-number = Número
field-judge = Quem decidiu
field-meaning = O que significa
field-document = Tipo de documento
field-date = Data
field-recorded = Escrito em
field-by = Escrito por
field-text = O que foi escrito
field-matter = Assunto
field-practitioner = Profissional de saúde
field-with = Com
field-how = Com que frequência e como
field-venue = Onde
field-supervised = Um profissional estava lá para ajudar
field-decided_by = Quem decidiu
field-plan = Plano
field-outcomes = Resultado
field-contingency = Se o plano não resultar
field-title = Título
field-tasks = Tarefa
field-progress = Progresso
field-task = Tarefa
field-due = Prazo
field-done = Feito em
field-state = Como está a correr
field-review = Revisão
field-chaired_by = Quem dirigiu
field-present = Quem esteve lá
field-child_took_part = Como participou
field-discussion = O que se falou
field-recommendations = Recomendação
field-recommendation = Recomendação
field-outcome = Resultado
field-what = O quê
field-options = Opção
field-child_view = O que queria
field-serves = Parte de
field-option = Opção
field-preferred_by = Quem a preferia
field-chosen = Escolhida
field-reason = Razão
field-statutory = Visita que a lei exige
field-purpose = Para quê
field-interpreter_used = Houve intérprete
field-seen = Quem fez a visita esteve consigo
field-seen_alone = Quem fez a visita esteve a sós consigo
field-not_seen_reason = Porque é que quem fez a visita não esteve consigo
field-info_given = O que o profissional contou
field-info_received = O que contaram ao profissional
field-narrative = O que se falou
field-child_views = O que pensava e queria
field-views_method = Como se soube a sua opinião
field-carer_views = O que pensavam os pais ou quem cuidava
field-changes = O que tinha mudado
field-relationship_note = Como se dava com o profissional
field-analysis = O que o profissional concluiu
field-required_actions = O que era preciso fazer
field-signed = Assinado em
field-read_with_child = Lido consigo em
field-channel = Como
field-told_by = Contado por
field-subject = Sobre
field-actions = Combinado
field-achievement = Conquista
field-said_to = Dito a
field-words = As suas palavras
field-signed_off_by = Aprovação final de
field-life_for_child = Como era a vida para si
field-engagement_child = Como participou
field-engagement_family = Como a sua família participou
field-new_concerns = Nova preocupação
field-no_new_concerns = Não havia novas preocupações
field-review_reflection = Sobre a última revisão
field-next_three_months = Próximos três meses
field-shared_on = Partilhado em
field-pages = Número de páginas
field-volume = Volume em papel
field-alt = O que a imagem mostra
field-shows = Quem está nela
field-thing = Coisa
field-kept_at = Onde está
field-held_since = Guardado desde
field-returned = Devolvido em
field-missing = Em falta
field-search = O que se fez para o encontrar
field-function = O que fazia
field-item = Registo com restrição
field-because = Em que se baseia
field-adviser = Chefia que aconselhou
field-advised = Conselho dado em
field-placed_by = Restrição posta por
field-placed = Restrição posta em
field-on = Em
field-consulted = O que disse quem escreveu
field-shared = O que foi partilhado
field-consent = Acordo
field-entry = Registo
field-steps = O que se fez
field-told_on = Informação dada em
field-movement = O que aconteceu
field-approved_by = Aprovado por
field-due_back = Devia voltar em
field-told = A quem se disse
field-ended = Voltou ou chegou em
field-confirmed_by = Confirmado por

# The kinds of entries.
entry-placements = Casa
entry-legal_statuses = Situação legal
entry-orders = Ordem do tribunal
entry-schools = Escola
entry-education = Educação
entry-health = Saúde
entry-family_time = Tempo com a família ou com amigos
entry-plans = Plano
entry-reviews = Reunião de revisão
entry-decisions = Decisão
entry-visits = Visita
entry-contacts = Chamada, carta ou reunião
entry-events = Acontecimento
entry-achievements = Conquista
entry-own_words = As suas próprias palavras
entry-summaries = Resumo do profissional que trabalhava consigo
entry-documents = Documento
entry-photos = Fotografia
entry-corrections = Pedido de correção
entry-movements = Para onde foi o processo
entry-restrictions = Restrição
entry-any = Registo
entry-belongings = Uma coisa sua
entry-households = Quem vivia na casa da família
entry-parental_responsibility = Responsabilidade parental
entry-volumes = Volume em papel
entry-providers = Alguém que agiu por nós
entry-sharing = Quem viu o seu processo

# The letter and the parts around the entries.
letter-heading = Carta
letter-dear = Olá, { $recipient },
letter-dear-nobody = Olá a quem está a ler,
letter-asked = Pediu para ver o seu processo em { $asked }. Aqui está.
letter-asked-undated = Pediu para ver o seu processo. Aqui está.
letter-found = Encontrámos { $entries ->
    [0] 0 registos
    [one] um registo
   *[other] { $entries } registos
  }. Período: { $covers }.
letter-gaps = { $gaps ->
    [one] Uma parte não é mostrada. Tem um número, e a lista perto do fim diz porquê, e como pedir outra vez.
   *[other] { $gaps } partes não são mostradas. Cada uma tem um número, e a lista perto do fim diz porquê, e como pedir outra vez.
  }
letter-no-gaps = Não há nenhuma parte que não mostremos.
letter-waiting = { $count ->
    [one] Sobre uma delas ainda estamos a perguntar a alguém, e vamos escrever-lhe sobre ela.
   *[other] Sobre { $count } delas ainda estamos a perguntar a alguém, e vamos escrever-lhe sobre isso.
  }
letter-searched = Procurámos aqui:
letter-missing = { $count ->
    [one] Não foi possível encontrar um volume em papel. A parte «O que falta» diz o que fizemos para o encontrar.
   *[other] Não foi possível encontrar { $count } volumes em papel. A parte «O que falta» diz o que fizemos para os encontrar.
  }
letter-help = Se quiser que alguém o leia consigo, ou se o quiser noutra forma, diga-nos: { $contact }.

before-heading = Antes de ler
before-feel = Um processo é escrito por profissionais, sobre tempos difíceis. Pode trazer sentimentos fortes. Pode não ser como se lembra. Algumas palavras são do seu tempo e podem magoar.
before-stop = Pode parar quando quiser. Não precisa de ler sem companhia. Estas pessoas podem dar-lhe apoio:

how-heading = Como ler isto
how-order = Os registos estão por ordem de data, o mais antigo primeiro. Cada um tem um número. As palavras entre parênteses dizem que tipo de afirmação é e de onde vem.
how-fact = Facto:
how-fact-means = o que aconteceu ou foi visto.
how-opinion = Opinião:
how-opinion-means = o que alguém pensou ou sentiu.
how-assessment = Avaliação:
how-assessment-means = o que um profissional concluiu disso.
how-judgement = Juízo:
how-judgement-means = uma conclusão a que se chegou.
how-decision = Decisão:
how-decision-means = o que foi decidido.
how-first-hand = Fonte direta:
how-first-hand-means = quem escreveu viu-o ou ouviu-o. Se outra pessoa o contou a quem escreveu, diz-se quem foi.
how-gaps = Onde alguma coisa não é mostrada, há palavras entre parênteses retos que o dizem, com um número: lacuna 1, lacuna 2. A mesma pessoa tem sempre a mesma letra. A lista das lacunas diz porquê.
how-old-words = As palavras são as que foram escritas na altura. Não as mudámos.
kinds-heading = O que está no seu processo
kinds-what = Tipo de registo
kinds-how-many = Quantos

about-heading-access = Sobre si
people-heading-access = Pessoas no seu processo
people-intro = Estas são todas as pessoas que o processo nomeia, e o que tiveram a ver consigo.
households-heading = Quem vivia na casa da sua família
responsibility-heading = Quem tinha responsabilidade parental
responsibility-means = A responsabilidade parental é o direito e o dever, segundo a lei, de tomar grandes decisões por uma criança.
timeline-heading = A sua linha do tempo
timeline-entry = registo { $entry }
entries-heading = O seu processo, registo a registo
entries-intro = O registo mais antigo é o primeiro. Os registos sem data estão no início, e um registo de que só se sabe o ano está no início desse ano.
entry-title = { $number }. { $what }, { $date }
entry-nothing-more = Não está registado mais nada.

gaps-heading-access = A lista das lacunas
gaps-intro-access = Cada lacuna neste dossiê tem um número. Aqui está o que não é mostrado, porquê, quem o decidiu e quando.
gaps-number = Lacuna
gaps-what = O que não é mostrado
gaps-why = Porquê
gaps-when = Quem decidiu
gaps-again = Pode pedir-nos que vejamos outra vez qualquer lacuna. Diga-nos o número da lacuna, por exemplo lacuna 1: { $contact }. Quem vai ver é alguém que não decidiu da primeira vez.
gaps-none = Neste dossiê não há nenhuma parte que não mostremos.

words-heading = Palavras e abreviaturas
words-intro = Os profissionais usam abreviaturas. Estas estão no seu processo:
words-word = Abreviatura
words-means = O que quer dizer
things-heading-access = Coisas suas que temos guardadas
things-none = Não há coisas suas registadas.
sharing-heading = Quem viu o seu processo
releases-intro = Os dossiês feitos a partir do seu processo foram para:
sharing-none = Não está registado que alguém de fora tenha visto o seu processo.

rights-heading = Os seus direitos
right-correct = Pedir que se corrija.
right-correct-how = Se alguma coisa estiver errada, diga-nos: { $contact }. Temos um mês para responder.
right-add = Acrescentar a sua opinião.
right-add-how = Pode escrever a sua própria versão de qualquer registo. Fica guardada com o processo.
right-again = Pedir outra vez sobre uma lacuna.
right-again-how = Diga-nos o número da lacuna: { $contact }.
right-complain = Fazer-nos uma reclamação.
right-complain-how = { $complaints }
right-regulator = Ir à entidade reguladora.
right-regulator-how = { $regulator }
right-court = Ir a tribunal.
right-court-how = Pode pedir a um tribunal que nos ordene que cumpramos a lei da proteção de dados.
rights-purposes = Porque temos este processo: { $purposes }
rights-retention = Durante quanto tempo o guardamos: { $retention }
rights-more = Também pode pedir-nos que limitemos a forma como o usamos, ou opor-se à forma como o usamos.

elsewhere-heading = Outros lugares onde podem existir processos sobre si
elsewhere-intro = Estes agiram por nós e podem ter os seus próprios processos:
elsewhere-others = As escolas, o NHS, os tribunais e, se houve adoção, a agência de adoção também guardam processos. Pode pedir a cada um deles.
missing-heading = O que falta, e o que fizemos para o encontrar
volumes-intro = O processo em papel tem estes volumes:
volume = Volume n.º { $number }, { $span }.
missing-intro = Não foi possível encontrar estes volumes:
missing-no-search = Não está registado o que se fez para o encontrar.
missing-none = Não está registado que falte algum volume.
entry-title-with = { $number }. { $what }, { $date }: { $title }
entry-corrected = Foi pedido por si, ou por alguém em seu nome, que isto fosse corrigido. Veja o registo { $entry }.
field-writing = Sobre a escrita
field-asked_by = Pedido por
field-legal_statuses-status = Situação legal
field-restrictions-reviews = Visto outra vez
field-visits-date = Data

# Where somebody else reads, such as a parent who asked: the same without "you".
running-subject-access-other = O processo sobre { $name }
timeline-home-other = Foi viver com:
timeline-school-other = Começou em:
timeline-status-other = A situação legal passou a ser:
field-relationship-other = Quem é para a criança
field-close-other = Com uma ligação muito próxima à criança
field-known_to_child-other = O que se anotou sobre como a criança conhece esta pessoa
field-child_took_part-other = Como a criança participou
field-child_view-other = O que a criança queria
field-seen-other = A criança foi vista
field-seen_alone-other = A criança foi vista a sós
field-not_seen_reason-other = Porque é que a criança não foi vista
field-child_views-other = O que a criança pensava e queria
field-views_method-other = Como se soube a opinião da criança
field-relationship_note-other = Como se davam a criança e o profissional
field-read_with_child-other = Lido com a criança em
field-words-other = As palavras da criança
field-life_for_child-other = Como era a vida para a criança
field-engagement_child-other = Como a criança participou
field-engagement_family-other = Como a família participou
entry-own_words-other = As próprias palavras da criança
entry-summaries-other = Resumo do profissional
letter-asked-other = Pediu para ver o processo de { $name } em { $asked }. Aqui está.
letter-asked-undated-other = Pediu para ver o processo de { $name }. Aqui está.
kinds-heading-other = O que está no processo
about-heading-access-other = Sobre a criança
people-heading-access-other = Pessoas no processo
people-intro-other = Estas são todas as pessoas que o processo nomeia.
households-heading-other = Quem vivia na casa da família
timeline-heading-other = A linha do tempo da criança
entries-heading-other = O processo, registo a registo
words-intro-other = Os profissionais usam abreviaturas. Estas estão no processo:
things-heading-access-other = Coisas da criança que temos guardadas
things-none-other = Não há coisas da criança registadas.
sharing-heading-other = Quem viu o processo
releases-intro-other = Os dossiês feitos a partir do processo foram para:
sharing-none-other = Não está registado que alguém de fora tenha visto o processo.
elsewhere-heading-other = Outros lugares onde podem existir processos sobre a criança
elsewhere-others-other = As escolas, o NHS e os tribunais também guardam processos. Pode pedir a cada um deles.
entry-corrected-other = Alguém pediu que isto fosse corrigido. Veja o registo { $entry }.
entry-belongings-other = Uma coisa da criança
entry-sharing-other = Quem viu o processo
field-any = Parte deste registo

# The parts around the entries.
before-peers = As pessoas que também estiveram em acolhimento podem ajudar:
before-together = Pode pedir-nos que o leiamos consigo, em pessoa ou por telefone, de uma vez ou aos poucos.
how-then = Antes e agora:
how-then-means = onde alguma coisa durou algum tempo, dizemos se era assim na altura ou se é assim agora.
short-heading = A sua história em resumo
short-intro = É feita a partir do seu processo. Depois de cada frase está a página de onde vem. Começa por dizer porque é que o município passou a fazer parte da sua vida, o que pode ser difícil de ler. Pode começar pela linha do tempo, ou por qualquer parte, e parar quando quiser.
short-born = { $date }, foi o seu nascimento.
short-opened = { $date }, o município abriu este processo.
short-home = { $date }, quando { $age ->
    [0] tinha menos de 1 ano
    [one] tinha 1 ano
   *[other] tinha { $age } anos
  }, foi viver com { $home }. Era { $kind }. Viveu lá durante { $length }.
short-home-now = { $date }, quando { $age ->
    [0] tinha menos de 1 ano
    [one] tinha 1 ano
   *[other] tinha { $age } anos
  }, foi viver com { $home }. É { $kind }. Não está registado nenhum fim.
short-school = { $date }, começou em { $school }.
short-order = { $date }, { $court } deu esta ordem: { $order }.
short-status-child-in-need = { $date }, passou a ser, para o município, uma criança que precisa de apoio (child in need). Nesse caso, a lei pede ao município que ajude.
short-status-child-protection = { $date }, havia um plano para lhe dar proteção contra o que lhe fizesse mal.
short-status-section-20 = { $date }, o município cuidava de si, e os seus pais concordaram.
short-status-police-protection = { $date }, a polícia garantiu a sua segurança.
short-status-emergency-protection-order = { $date }, um tribunal disse que era preciso garantir a sua segurança de imediato.
short-status-interim-care-order = { $date }, o município partilhava os deveres de um pai ou de uma mãe, até o tribunal poder decidir.
short-status-care-order = { $date }, o município partilhava os deveres de um pai ou de uma mãe, por uma ordem de acolhimento (care order).
short-status-supervision-order = { $date }, o município tinha de velar por si, por uma ordem de supervisão.
short-status-placement-order = { $date }, o município podia procurar uma família adotiva, por uma ordem de colocação para adoção (placement order).
short-status-adoption-order = { $date }, foi a sua adoção.
short-status-special-guardianship-order = { $date }, tinha um tutor ou uma tutora especial (special guardian).
short-status-care-leaver = { $date }, já tinha saído do acolhimento (care leaver), e o município ainda tinha deveres para consigo.
short-status-other = { $date }, a sua situação legal mudou.
short-decision = { $date }, foi decidido, nestas palavras: «{ $what }»
short-closed = { $date }, o município fechou este processo.
timeline-entry-page = registo { $entry }, página { $page }
map-heading = O tempo que o seu processo abrange
map-intro = Para cada ano, isto mostra quantos registos há, e em que volume em papel. Onde há pouco ou nada, isso não quer dizer que não aconteceu nada.
map-year = Ano
map-age = Idade que fez
map-volumes = Em papel
map-entries = Registos
map-line = Quantos, em barra
map-volume = volume n.º { $number }
map-volume-missing = volume n.º { $number }, que está em falta
map-no-volume = não está em papel
map-quiet = (há pouco registado)
map-quiet-years = Há pouco ou nada registado para: { $years }.
map-elsewhere = Aqui podem existir processos do tempo que falta. As cartas para alguns destes lugares estão no fim deste dossiê, prontas a enviar.
people-family = A sua família
people-carers = Pessoas que cuidaram de si
people-workers = Profissionais
people-workers-intro = Os profissionais vêm e vão. Aqui está quem eram e qual era o seu trabalho.
people-others = Outras pessoas
index-heading = Índice dos registos
index-intro = Todos os registos, com a página em que estão.
entry-same = As mesmas palavras estão no registo { $entry }.
entry-is-now = É assim agora.
entry-was-then = Era assim na altura. Já terminou.
entry-words = Palavras neste registo.
old-word-here = «{ $word }» é uma palavra do seu tempo (veja Palavras antigas)
gaps-where = registo { $entry }, página { $page }
gaps-more = e em { $count ->
    [one] mais um registo
   *[other] mais { $count } registos
  }
terms-heading = Termos que os profissionais usam
terms-word = Termo
words-none = Não se encontraram abreviaturas nem termos.
old-words-heading = Palavras antigas
old-words-note = Algumas palavras nos processos eram habituais no seu tempo e hoje não são corretas; algumas culpavam as crianças pelo que lhes fizeram. Dizem mais sobre quem as escreveu do que sobre si. Não as mudámos, porque é o seu processo tal como foi escrito.
old-words-word = Palavra
old-words-then = Sobre a palavra
old-words-now = O que diríamos agora
photos-heading-access = Fotografias
photos-held-access = { $count ->
    [one] Uma fotografia ainda não está neste dossiê. É preciso perguntar primeiro a alguém que está nela, ou temos de descobrir quem está nela. Pergunte-nos sobre ela: { $contact }.
   *[other] { $count } fotografias ainda não estão neste dossiê. É preciso perguntar primeiro a alguém que está nelas, ou temos de descobrir quem está nelas. Pergunte-nos sobre elas: { $contact }.
  }
elsewhere-schools = Estas escolas podem ainda ter o seu processo escolar:
elsewhere-courts = Estes tribunais têm os seus próprios papéis. Pode pedir ao tribunal autorização para os ver:
slip-to = Envie ou traga esta página a: { $contact }.
slip-correct-heading = Folha: por favor, corrijam isto
slip-correct = Pode usar esta página se houver alguma coisa errada no seu processo. Temos um mês para responder.
slip-entry = Número do registo:
slip-wrong = O que está errado, e como foi na verdade:
slip-name = O seu nome, como podemos contactar consigo, e a data:
slip-add-heading = Folha: a minha própria opinião
slip-add = Pode usar esta página para acrescentar a sua própria versão. Fica guardada com o registo para sempre.
slip-view = Como eu vejo isto:
slip-gap-heading = Folha: por favor, vejam outra vez uma lacuna
slip-gap = Pode usar esta página se quiser que vejamos outra vez alguma coisa que não é mostrada. Quem vai ver é alguém que não decidiu da primeira vez.
slip-gap-number = Número da lacuna:
slip-gap-why = O que já sabe, ou porque precisa disso (não tem de dizer):
slip-correct-other = Pode usar esta página se houver alguma coisa errada no processo. Temos um mês para responder.
short-heading-other = A história em resumo
short-intro-other = É feita a partir do processo. Depois de cada frase está a página de onde vem.
short-born-other = { $date }, nasceu a criança.
short-home-other = { $date }, com { $age ->
    [0] menos de 1 ano
    [one] 1 ano
   *[other] { $age } anos
  }, a criança foi viver com { $home }. Era { $kind }. Isto durou { $length }.
short-home-now-other = { $date }, com { $age ->
    [0] menos de 1 ano
    [one] 1 ano
   *[other] { $age } anos
  }, a criança foi viver com { $home }. É { $kind }. Não está registado nenhum fim.
short-school-other = { $date }, a criança começou em { $school }.
short-status-child-in-need-other = { $date }, a criança passou a ser, para o município, uma criança que precisa de apoio (child in need). Nesse caso, a lei pede ao município que ajude.
short-status-child-protection-other = { $date }, havia um plano para dar à criança proteção contra o que lhe fizesse mal.
short-status-section-20-other = { $date }, o município cuidava da criança, e os pais concordaram.
short-status-police-protection-other = { $date }, a polícia garantiu a segurança da criança.
short-status-emergency-protection-order-other = { $date }, um tribunal disse que era preciso garantir a segurança da criança de imediato.
short-status-supervision-order-other = { $date }, o município tinha de velar pela criança, por uma ordem de supervisão.
short-status-adoption-order-other = { $date }, foi a adoção da criança.
short-status-special-guardianship-order-other = { $date }, a criança tinha um tutor ou uma tutora especial (special guardian).
short-status-care-leaver-other = { $date }, a criança já tinha saído do acolhimento (care leaver), e o município ainda tinha deveres.
short-status-other-other = { $date }, a situação legal mudou.
map-heading-other = O tempo que o processo abrange
map-age-other = Idade que a criança fez
people-family-other = A família
people-carers-other = Pessoas que cuidaram da criança
old-words-note-other = Algumas palavras nos processos eram habituais no seu tempo e hoje não são corretas. Não as mudámos, porque é o processo tal como foi escrito.
elsewhere-schools-other = Estas escolas podem ainda ter um processo escolar:
field-life_letters = Carta para mais tarde
field-who_i_am = Quem escreve
field-parts = O que diz a carta
field-parents_said = O que os pais desejavam e disseram
field-closing = Como termina a carta
field-pen_picture = Retrato em palavras
field-reason_for_involvement = Porque é que o município interveio
field-family_views = O que a sua família pensava
field-family_views-other = O que a família pensava
field-work_done = O que se fez
field-letter = Uma carta de quem cuidou
field-nobody = Não está ninguém nela
field-belongs_to = Pertence a
field-permissions = Quem concordou que a tenha
field-permissions-other = Quem concordou
field-covered = Tapado
field-sex = Sexo
field-preferred_words = Palavras que prefere
field-preferred_words-other = Palavras que a criança prefere
field-instead_of = Em vez de
field-say = Dizer
map-silences = Para estes tempos, o processo não tem nenhum registo:
short-home-at = { $date }, quando { $age ->
    [0] tinha menos de 1 ano
    [one] tinha 1 ano
   *[other] tinha { $age } anos
  }, foi viver para { $home }. Era { $kind }. Viveu lá durante { $length }.
short-home-at-now = { $date }, quando { $age ->
    [0] tinha menos de 1 ano
    [one] tinha 1 ano
   *[other] tinha { $age } anos
  }, foi viver para { $home }. É { $kind }. Não está registado nenhum fim.
short-home-at-other = { $date }, com { $age ->
    [0] menos de 1 ano
    [one] 1 ano
   *[other] { $age } anos
  }, a criança foi viver para { $home }. Era { $kind }. Isto durou { $length }.
short-home-at-now-other = { $date }, com { $age ->
    [0] menos de 1 ano
    [one] 1 ano
   *[other] { $age } anos
  }, a criança foi viver para { $home }. É { $kind }. Não está registado nenhum fim.
entry-no-basis = Porquê: ninguém o escreveu.
entry-no-by = Quem decidiu: ninguém o escreveu.
contents-heading = Onde está cada coisa
contents-intro = Pode começar por onde quiser. As partes estão nestas páginas:
letter-repeats = { $count ->
    [one] Mais uma lacuna está no lugar de palavras que pode ler noutro registo.
   *[other] Mais { $count } lacunas estão no lugar de palavras que pode ler noutro registo.
  }
map-missing-volumes = Estes volumes em papel estão em falta. A parte «O que falta» diz o que fizemos para os encontrar.
field-brief = Em resumo

# The documents on the file. Their pages go out in a volume of their own.
field-bundle = As suas páginas
field-bundle-gaps = O que nele não é mostrado
field-contents = O que diz
field-part = Parte
field-says = Palavras
field-within = No ficheiro
part-within = Ficheiro { $number } que veio com ele, { $part }
bundle-where = documento { $number } no volume de documentos
bundle-title = { $title }: os documentos
bundle-heading = Documento { $number }: { $title }
bundle-kind = O que é: { $kind }.
bundle-date = A sua data: { $date }.
bundle-by = Escrito por { $who }.
bundle-pages = { $count ->
    [0] 0 páginas.
    [one] Uma página.
   *[other] { $count } páginas.
  }
bundle-no-gaps = Não há nele nenhuma parte que não mostremos.
bundle-gaps = O que nele não é mostrado: { $numbers }. A lista das lacunas no dossiê diz porquê, quem o decidiu, e como pedir outra vez.
bundle-unread = { $count ->
    [one] Há uma palavra que não foi possível ler bem o suficiente para a mostrar. Está marcada «não legível».
   *[other] Há { $count } palavras que não foi possível ler bem o suficiente para as mostrar. Estão marcadas «não legível».
  }
bundle-label = Documento { $number }
bundle-front-heading = Os documentos no seu processo
bundle-front-count = { $count ->
    [one] Este volume tem um documento do seu processo. Acompanha o seu dossiê.
   *[other] Este volume tem { $count } documentos do seu processo, o mais antigo primeiro. Acompanha o seu dossiê.
  }
bundle-front-how = As páginas têm o aspeto que tinham, exceto o que não é mostrado. Cada documento começa com uma página que diz o que é, quem o escreveu e quando.
bundle-front-marks = Onde alguma coisa não é mostrada, vê uma marca cinzenta com um número. É o número na lista das lacunas do seu dossiê. A marca tem sempre a mesma largura, por mais compridas que fossem as palavras.
bundle-front-unread = Onde não foi possível ler palavras de uma digitalização, estão marcadas «não legível». Pode pedir para ver o original.
bundle-front-again = Se acha que alguma coisa devia ser mostrada, peça-nos que vejamos outra vez. O seu dossiê diz como.
bundle-mark = não mostrado
bundle-mark-unread = não legível
bundle-picture = Imagem do processo, sem descrição
bundle-page-withheld = Esta página inteira não é mostrada. A lista das lacunas no dossiê diz porquê.
bundle-page-unread = Não foi possível ler esta página bem o suficiente para ter a certeza do que mostra, por isso a página inteira não é mostrada. Peça-nos que vejamos o original.
bundle-footer = { $label }, página { $page } de { $pages } · { $number }
letter-documents = { $count ->
    [one] Um documento do seu processo está num volume próprio, com o aspeto que tinha.
   *[other] { $count } documentos do seu processo estão num volume próprio, com o aspeto que tinham.
  }
PartKind-page = Página
PartKind-seen = Palavras em imagens da página
PartKind-photo = Imagem
PartKind-picture = Imagem
PartKind-body = Texto
PartKind-header = Cabeçalho da página
PartKind-footer = Rodapé da página
PartKind-note = Nota
PartKind-text-box = Texto numa caixa
PartKind-comment = Comentário
PartKind-deleted = Retirado ao escrever
PartKind-inserted = Acrescentado ao escrever
PartKind-revision = Alterações ao ficheiro
PartKind-hidden = Texto oculto
PartKind-properties = O que o ficheiro diz de si mesmo
PartKind-description = Descrição de uma imagem
PartKind-field = Campo ou ligação
PartKind-sheet = Folha
PartKind-hidden-sheet = Folha oculta
PartKind-mail-head = Cabeçalho do e-mail
PartKind-mail-body = O que diz o e-mail
PartKind-mail-html = O que só diz o e-mail formatado
PartKind-quoted = E-mail anterior citado nele
PartKind-attachment = Nome de um ficheiro que veio com ele

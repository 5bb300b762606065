# Wording that all packs share: Portuguese.
# review: draft. No named person has reviewed this wording yet.

list-middle = { $before }, { $next }
list-last = { $before } e { $next }
list-apart = { $before }; { $next }
list-or = { $before }; ou { $next }
page-of = Página { $page } de { $pages }
draft-mark = RASCUNHO. Sem aprovação. Não entregar a ninguém.
undated = sem data
date-day = { $day } de { $month } de { $year }
date-month = { $month } de { $year }
date-year = { $year }
month-1 = janeiro
month-2 = fevereiro
month-3 = março
month-4 = abril
month-5 = maio
month-6 = junho
month-7 = julho
month-8 = agosto
month-9 = setembro
month-10 = outubro
month-11 = novembro
month-12 = dezembro
span-from-to = desde { $from } até { $to }
span-from = desde { $from }
span-to = até { $to }
span-unknown = em datas que não estão registadas
acronym-ambiguous = pode querer dizer: { $meanings }

# What stands where something is kept back. Nothing in it depends on the words.
gap-mark = lacuna { $number }: { $what }
gap-neighbour = alguém da vizinhança, pessoa { $letter }
gap-other-child = outra criança, pessoa { $letter }
gap-family = alguém da família, pessoa { $letter }
gap-carer = alguém que cuida de crianças, pessoa { $letter }
gap-worker = profissional, pessoa { $letter }
gap-family-friend = uma pessoa amiga da família, pessoa { $letter }
gap-other-parent = pai ou mãe de outra criança, pessoa { $letter }
gap-person = outra pessoa, pessoa { $letter }
gap-entry = este registo não é mostrado
gap-passage = uma parte não é mostrada
gap-undecided = ainda não está decidido
gap-waiting-entry = estamos a perguntar sobre este registo
gap-waiting = estamos a perguntar sobre esta parte
gap-repeat = igual a outro registo
gap-repeat-of = igual ao registo { $entry }
gap-what-name = Um nome
gap-what-passage = Parte de um registo
gap-what-entry = Um registo inteiro
gap-not-dated = ainda não está decidido

# Why, in words for a reader of 12 (the code itself stays in the council's schedule).
reason-other-person = Esta parte é sobre a vida privada de outra pessoa. A lei também protege essa pessoa. Pensámos muito nisto. Decidimos que não seria justo mostrá-la.
reason-other-said-no = Esta parte é sobre outra pessoa. Essa pessoa gostaria que ficasse privada. Também pensámos no que é preciso para quem lê. Decidimos não a mostrar.
reason-told-in-private = Alguém contou-nos isto e confiou que não o íamos contar a mais ninguém. Se o mostrássemos, dava para saber quem é.
reason-safe-address = Isto mostraria onde alguém vive. Não o mostrar mantém as pessoas em segurança.
reason-harm = Achamos que ler isto agora podia fazer muito mal a quem lê ou a outra pessoa. É possível pedir-nos que vejamos outra vez.
reason-harm-health = Um médico, uma enfermeira ou outra pessoa que trabalha na saúde disse-nos que ler isto podia fazer muito mal a quem lê ou a outra pessoa. É possível pedir outra vez mais tarde.
reason-harm-school = Isto vem da escola. Achamos que lê-lo podia fazer muito mal a quem lê ou a outra pessoa.
reason-private = A lei diz que podemos manter esta parte privada.
reason-private-for-now = A lei diz que, por agora, temos de manter esta parte privada. É possível pedir outra vez mais tarde.
reason-court = Isto foi entregue a um tribunal. As regras do tribunal dizem que pode não ser mostrado.
reason-legal-advice = Isto é um conselho privado dos nossos advogados. Todas as pessoas podem falar em privado com os seus advogados.
reason-adoption = Isto é sobre uma adoção. Há uma maneira própria de o pedir. Podemos ajudar a fazer isso.
reason-school-plan = Há regras próprias sobre este plano de ajuda na escola. Podemos dizer a quem se deve pedir.
reason-parental-order = Isto é sobre como alguém se tornou, na lei, pai ou mãe depois de um nascimento por barriga de aluguer. Há regras próprias que dizem quem o pode ver.
reason-fertility = Isto é sobre um tratamento para ajudar alguém a ter um bebé. Há regras próprias que o mantêm privado.
reason-reference = Isto é uma carta de referência privada que alguém escreveu para um emprego ou um curso.
reason-not-about-you = Esta parte não é sobre quem lê. É sobre outra pessoa ou sobre o funcionamento dos serviços.
reason-reporter = Na Escócia, uma pessoa chamada Reporter tem de concordar primeiro. Essa pessoa não concordou.
reason-asking-someone = Estamos a perguntar a alguém se podemos mostrar isto. Depois diremos qual foi a resposta.
reason-asking-health = Isto é sobre saúde. A lei diz que, primeiro, alguém que trabalha na saúde tem de o ver. Já pedimos a essa pessoa.
reason-asking-court = Isto veio de um tribunal. Estamos a ver se precisamos de autorização do juiz ou da juíza.
reason-asking-writer = Estamos a perguntar à pessoa que escreveu isto o que acha. Depois, a chefia vai decidir.
reason-you-asked = Isto ficou de fora a pedido de quem lê. É de quem lê: pode tê-lo sempre que quiser.
reason-repeat = Estas são as mesmas palavras de outro registo. Podem ler-se lá.
reason-undecided = Ainda ninguém decidiu sobre esta parte.

# What people are to the child.
relationship-child = a criança
relationship-mother = mãe
relationship-father = pai
relationship-step-parent = padrasto ou madrasta
relationship-parents-partner = companheiro ou companheira do pai ou da mãe
relationship-brother = irmão
relationship-sister = irmã
relationship-grandmother = avó
relationship-grandfather = avô
relationship-aunt = tia
relationship-uncle = tio
relationship-cousin = primo ou prima
relationship-relative = familiar
relationship-foster-carer = família de acolhimento
relationship-carers-family = familiar de quem cuida da criança
relationship-adoptive-parent = pai ou mãe por adoção
relationship-friend = amigo ou amiga
relationship-other-child = outra criança
relationship-other-parent = pai ou mãe de outra criança
relationship-neighbour = vizinho ou vizinha
relationship-family-friend = pessoa amiga da família
relationship-social-worker = assistente social
relationship-manager = chefia
relationship-reviewing-officer = responsável independente pelas revisões
relationship-supervising-social-worker = assistente social de supervisão
relationship-support-worker = profissional de apoio à família
relationship-personal-adviser = profissional de acompanhamento pessoal (personal adviser)
relationship-residential-worker = profissional de um lar
relationship-teacher = professor, professora ou pessoal da escola
relationship-doctor = médico ou médica
relationship-nurse = enfermeiro ou enfermeira
relationship-health-visitor = profissional de saúde infantil (health visitor)
relationship-therapist = terapeuta
relationship-police-officer = agente da polícia
relationship-lawyer = advogado ou advogada
relationship-judge = juiz ou juíza
relationship-guardian = representante da criança no tribunal (children’s guardian)
relationship-advocate = pessoa que defende os direitos da criança (advocate)
relationship-interpreter = intérprete
relationship-other-professional = outra pessoa profissional
relationship-other = outra pessoa

# The words of the record's closed lists.
YesNo-yes = sim
YesNo-no = não
Standing-professional = profissional
Standing-carer = pessoa que cuida
Standing-family = família
Standing-third-party = outra pessoa
Living-alive = sim
Living-died = não
Living-not-known = não se sabe
NameUse-current = nome atual
NameUse-birth = nome de nascimento
NameUse-former = nome anterior
IdentifierKind-council = número no município
IdentifierKind-nhs = número do NHS
IdentifierKind-upn = número único de aluno (UPN)
IdentifierKind-uln = número único de formando (ULN)
IdentifierKind-national-insurance = número da segurança social (National Insurance)
IdentifierKind-home-office = número do Home Office
IdentifierKind-other = outro número
PlacementKind-foster = casa de uma família de acolhimento
PlacementKind-kinship = casa de familiares ou amigos
PlacementKind-parents = casa com os pais
PlacementKind-childrens-home = lar de crianças
PlacementKind-supported = casa com apoio
PlacementKind-adoptive = casa da família adotiva
PlacementKind-hospital = internamento no hospital
PlacementKind-secure = lar de regime fechado
PlacementKind-short-break = estadia curta
PlacementKind-other = outro tipo de casa
LegalStatusKind-child-in-need = criança que precisa de apoio (child in need)
LegalStatusKind-child-protection = plano de proteção da criança
LegalStatusKind-section-20 = ao cuidado do município com o acordo dos pais (section 20)
LegalStatusKind-police-protection = proteção pela polícia
LegalStatusKind-emergency-protection-order = ordem de proteção urgente
LegalStatusKind-interim-care-order = ordem provisória de acolhimento (interim care order)
LegalStatusKind-care-order = ordem de acolhimento (care order)
LegalStatusKind-supervision-order = ordem de supervisão
LegalStatusKind-placement-order = ordem de colocação para adoção (placement order)
LegalStatusKind-adoption-order = ordem de adoção
LegalStatusKind-special-guardianship-order = ordem de tutela especial (special guardianship order)
LegalStatusKind-care-leaver = jovem que saiu do acolhimento (care leaver)
LegalStatusKind-other = outra situação legal
SchoolKind-nursery = jardim de infância
SchoolKind-primary = escola primária
SchoolKind-secondary = escola secundária
SchoolKind-special = escola de educação especial
SchoolKind-college = college (ensino depois da escola secundária)
SchoolKind-other = outro lugar para aprender
EducationKind-personal-education-plan = plano pessoal de educação
EducationKind-ehc-plan = plano de educação, saúde e cuidados (EHC plan)
EducationKind-report = relatório da escola
EducationKind-attendance = presença nas aulas
EducationKind-other = outra coisa sobre a educação
HealthKind-assessment = avaliação de saúde
HealthKind-plan = plano de saúde
HealthKind-appointment = consulta
HealthKind-condition = uma doença ou condição
HealthKind-checkup = exame de rotina
HealthKind-mental-health = sentimentos e saúde mental
HealthKind-other = outra coisa sobre a saúde
PlanKind-care-plan = plano de acolhimento (care plan)
PlanKind-child-in-need-plan = plano para uma criança que precisa de apoio
PlanKind-child-protection-plan = plano de proteção da criança
PlanKind-pathway-plan = plano para a vida adulta (pathway plan)
PlanKind-other = outro plano
ProgressState-reached = alcançado
ProgressState-better = a melhorar
ProgressState-same = sem mudança
ProgressState-worse = a piorar
ProgressState-not-begun = por começar
ReviewKind-looked-after = revisão para uma criança ao cuidado do município
ReviewKind-child-protection = conferência de proteção da criança
ReviewKind-child-in-need = reunião sobre uma criança que precisa de apoio
ReviewKind-pathway = revisão do plano para a vida adulta
ReviewKind-other = outra revisão
VisitStatus-completed = aconteceu
VisitStatus-failed = não aconteceu
VisitStatus-no-response = ninguém respondeu
Channel-phone = telefone
Channel-email = e-mail
Channel-letter = carta
Channel-message = mensagem
Channel-meeting = reunião
Channel-video = videochamada
Channel-in-person = em pessoa
Channel-panel = comissão
Channel-file-note = nota no processo
DocumentKind-assessment = avaliação
DocumentKind-court-order = ordem do tribunal
DocumentKind-court-report = relatório para um tribunal
DocumentKind-expert-report = relatório pericial
DocumentKind-letter = carta
DocumentKind-plan = plano
DocumentKind-minutes = ata de uma reunião
DocumentKind-school-report = relatório da escola
DocumentKind-health-report = relatório de saúde
DocumentKind-risk-assessment = avaliação de risco
DocumentKind-closing-summary = resumo final
DocumentKind-childs-work = trabalho feito pela própria criança
DocumentKind-other = outro documento
RestrictionReason-serious-harm = mal grave
RestrictionReason-expected-confidence = contado em confiança
RestrictionReason-third-party-refused = outra pessoa disse que não
RestrictionOutcome-keep = a restrição mantém-se
RestrictionOutcome-lift = a restrição foi levantada
MovementKind-removal = foi retirado
MovementKind-transfer = foi entregue
MovementKind-loss = perdeu-se
Consent-agreed = houve acordo
Consent-refused = não houve acordo
Consent-not-asked = não se perguntou a ninguém
Consent-not-needed = não era preciso
Relationship-child = a criança
Relationship-mother = mãe
Relationship-father = pai
Relationship-step-parent = padrasto ou madrasta
Relationship-parents-partner = companheiro ou companheira do pai ou da mãe
Relationship-brother = irmão
Relationship-sister = irmã
Relationship-grandmother = avó
Relationship-grandfather = avô
Relationship-aunt = tia
Relationship-uncle = tio
Relationship-cousin = primo ou prima
Relationship-relative = familiar
Relationship-foster-carer = família de acolhimento
Relationship-carers-family = familiar de quem cuida da criança
Relationship-adoptive-parent = pai ou mãe por adoção
Relationship-friend = amigo ou amiga
Relationship-other-child = outra criança
Relationship-other-parent = pai ou mãe de outra criança
Relationship-neighbour = vizinho ou vizinha
Relationship-family-friend = pessoa amiga da família
Relationship-social-worker = assistente social
Relationship-manager = chefia
Relationship-reviewing-officer = responsável independente pelas revisões
Relationship-supervising-social-worker = assistente social de supervisão
Relationship-support-worker = profissional de apoio à família
Relationship-personal-adviser = profissional de acompanhamento pessoal (personal adviser)
Relationship-residential-worker = profissional de um lar
Relationship-teacher = professor, professora ou pessoal da escola
Relationship-doctor = médico ou médica
Relationship-nurse = enfermeiro ou enfermeira
Relationship-health-visitor = profissional de saúde infantil (health visitor)
Relationship-therapist = terapeuta
Relationship-police-officer = agente da polícia
Relationship-lawyer = advogado ou advogada
Relationship-judge = juiz ou juíza
Relationship-guardian = representante da criança no tribunal (children’s guardian)
Relationship-advocate = pessoa que defende os direitos da criança (advocate)
Relationship-interpreter = intérprete
Relationship-other-professional = outra pessoa profissional
Relationship-other = outra pessoa

# Kinds of homes as a child is told of them.
home-foster = a casa de uma família de acolhimento
home-kinship = uma casa com pessoas da família ou amigos
home-parents = a casa dos pais
home-childrens-home = um lar de crianças
home-supported = uma casa com apoio
home-adoptive = a casa da família adotiva
home-hospital = um hospital
home-secure = um lar de regime fechado
home-short-break = uma casa para uma estadia curta
home-other = outro tipo de casa

# How long something lasted.
duration-days = { $count ->
    [0] 0 dias
    [one] 1 dia
   *[other] { $count } dias
  }
duration-weeks = { $count ->
    [0] 0 semanas
    [one] 1 semana
   *[other] { $count } semanas
  }
duration-months = { $count ->
    [0] 0 meses
    [one] 1 mês
   *[other] { $count } meses
  }
duration-years = { $count ->
    [0] 0 anos
    [one] 1 ano
   *[other] { $count } anos
  }
duration-years-months = { $years ->
    [0] 0 anos
    [one] 1 ano
   *[other] { $years } anos
  } e { $months ->
    [0] 0 meses
    [one] 1 mês
   *[other] { $months } meses
  }
page-number = página { $page }
volume-title = { $title }: volume { $number } de { $count }
volume-page = { $page } do volume { $number }
volume-continued = { $heading }, continuação
acronym-unknown = não sabemos o que quer dizer
photo-date = (A foto é de { $date }.)
Sex-female = feminino
Sex-male = masculino
Sex-other = não indicado
entry-child = Sobre a criança
entry-life_letters = Carta para mais tarde
entry-people = Uma pessoa do processo
date-on-day = No dia { $date }
date-in = Em { $date }

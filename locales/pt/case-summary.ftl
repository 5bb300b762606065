# Wording of the case summary: Portuguese, for workers. It names everybody whom the record names.
# review: draft. No named person has reviewed this wording yet.

title-case-summary = Resumo do caso: { $name }
running-case-summary = Para profissionais. Nomeia outras pessoas: verifique antes de partilhar.

since = desde { $date }
not-recorded = não está registado

life-heading = Como é a vida para { $name }
life-missing = Não está registado para este período. Pede-se ao profissional que o escreva.
glance-heading = Num relance
glance-what = O quê
glance-is = No fim do período
glance-child = Criança
glance-age = data de nascimento: { $born }, { $age ->
    [0] menos de 1 ano
    [one] 1 ano
   *[other] { $age } anos
  } de idade
glance-period = Período
glance-from-to = desde { $from } até { $to }
glance-status = Situação legal
glance-home = Vive com
glance-school = Escola
glance-family-time = Tempo com a família
glance-author = Resumo de
glance-signed-off = Aprovação final de

progress-heading = Progresso para cada resultado do plano
progress-outcome = Resultado, e como está a correr
progress-evidence = O que o mostra
progress-unknown = nada registado
progress-kept = não mostrado
kept-here = Não é mostrado: veja o fim.
progress-none = Não está registado progresso para este resultado.
progress-not-new = Não está registado nada de novo neste período.
progress-no-plan = Não está registado nenhum plano em vigor para este período.

voice-heading = O que diz { $name }
voice-none = Não estão registadas palavras nem opiniões da criança neste período.
concerns-heading = Novas preocupações
concerns-none-said = Nenhuma. É o profissional que o diz.
concerns-none-recorded = Nenhuma registada.
analysis-heading = O que se conclui
analysis-missing = Não está registada nenhuma análise para este período. Pede-se ao profissional que a escreva.
engagement-child = Como { $name } participa:
engagement-family = Como a família participa:

visits-heading = Visitas
visits-count = { $count ->
    [0] Não estão registadas visitas neste período.
    [one] Está registada uma visita:
   *[other] Estão registadas { $count } visitas:
  }
visits-kept = Algumas visitas não são mostradas; estes números não as incluem.
contacts-count = Outros contactos: { $count }.
visit-date = Visitas
visit-seen-alone = criança vista a sós
visit-seen-not-alone = criança vista, com outras pessoas presentes
visit-seen = criança vista
visit-not-seen = criança não vista
visit-seen-unknown = não está registado
visit-recorded-late = escrito com atraso
visit-recorded-unknown = não está registado quando foi escrito

decisions-heading = Decisões
decisions-none = Não estão registadas decisões neste período.
decision-by = Quem:
decision-basis = Com que fundamento:
decision-child = A opinião da criança:
review-chair = (dirigida por { $chair })
reflection-heading = Sobre a última revisão:
involved-heading = Quem está envolvido
involved-none = Ninguém é nomeado nos registos deste período.
next-months-heading = Os próximos três meses
next-months-missing = Não está registado em que se vai centrar o trabalho nos próximos três meses. Pede-se ao profissional que o escreva.
task-due = prazo: { $due }
task-late = Com o prazo ultrapassado no fim do período:
contingency-heading = Se o plano não resultar
shared-heading = Partilhado:
shared-on = Este resumo foi partilhado com a criança e a família em { $date }.
shared-not = Não está registado que este resumo tenha sido partilhado com a criança e a família.
kept-heading-summary = Registos deste período que não são mostrados
gaps-heading-summary = Porque é que algumas partes não são mostradas
recorded-since = desde { $date }
family-time-supervised = está lá um profissional
tasks-open = Tarefas do plano por concluir:
glance-reason = Razão
contingency-none = Não está registado o que acontece se o plano não resultar.
voice-views-beside = { $count ->
    [one] Numa visita, o profissional também escreveu o que a criança pensava e queria; está no processo.
   *[other] Em { $count } visitas, o profissional também escreveu o que a criança pensava e queria; está no processo.
  }
family-views = O que a família pensa:
changed-heading = O que mudou desde o último resumo
changed-none = Não está registada nenhuma mudança neste período.
changed-home-began = Nova casa: { $what }.
changed-home-ended = Deixou esta casa: { $what }.
changed-status = Situação legal: { $what }.
changed-school = Nova escola: { $what }.
visit-how = Como foi
visit-key-alone = vista a sós: { $count };
visit-key-seen = vista com outras pessoas: { $count };
visit-key-not-seen = não vista: { $count };
visit-key-failed = não aconteceu: { $count };
visit-key-late = escrito com atraso: { $count }.
review-on = Revisão de { $date }
work-done = O que se fez:
progress-before = antes deste período: { $before }
glance-consent = Pode dar consentimento
the-council = o município

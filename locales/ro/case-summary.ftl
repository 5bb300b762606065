# Wording of the case summary: Romanian, for workers. It names everybody whom the record names.
# review: draft. No named person has reviewed this wording yet.

title-case-summary = Rezumatul cazului: { $name }
running-case-summary = Pentru lucrători. Numește alți oameni: verificați înainte de a-l împărtăși.

since = din { $date }
not-recorded = nu este notat

life-heading = Cum este viața pentru { $name }
life-missing = Nu este notat pentru această perioadă. Lucrătorul este rugat să scrie.
glance-heading = Dintr-o privire
glance-what = Ce
glance-is = La sfârșitul perioadei
glance-child = Copilul
glance-age = data nașterii { $born }, vârsta { $age ->
    [one] 1 an
    [few] { $age } ani
   *[other] { $age } de ani
  }
glance-period = Perioada
glance-from-to = din { $from } până la { $to }
glance-status = Statut legal
glance-home = Locuiește cu
glance-school = Școala
glance-family-time = Timp cu familia
glance-author = Rezumat de
glance-signed-off = Aprobat de

progress-heading = Progresul spre fiecare rezultat al planului
progress-outcome = Rezultatul și cum merge
progress-evidence = Ce arată asta
progress-unknown = nimic notat
progress-kept = nu este arătat
kept-here = Nu este arătat: vedeți la sfârșit.
progress-none = Nu este notat niciun progres pentru acest rezultat.
progress-not-new = Nu este notat nimic nou în această perioadă.
progress-no-plan = Nu este notat niciun plan în vigoare pentru această perioadă.

voice-heading = Ce spune { $name }
voice-none = În această perioadă nu sunt notate cuvinte sau păreri ale copilului.
concerns-heading = Îngrijorări noi
concerns-none-said = Niciuna. Așa spune lucrătorul.
concerns-none-recorded = Niciuna notată.
analysis-heading = Ce rezultă din toate acestea
analysis-missing = Nu este notată nicio analiză pentru această perioadă. Lucrătorul este rugat să o scrie.
engagement-child = Cum participă { $name }:
engagement-family = Cum participă familia:

visits-heading = Vizite
visits-count = { $count ->
    [0] Nu este notată nicio vizită în această perioadă.
    [one] Este notată o vizită:
    [few] Sunt notate { $count } vizite:
   *[other] Sunt notate { $count } de vizite:
  }
visits-kept = Unele vizite nu sunt arătate; aceste cifre sunt fără ele.
contacts-count = Alte contacte: { $count }.
visit-date = Vizite
visit-seen-alone = văzut fără alții de față
visit-seen-not-alone = văzut, cu alții de față
visit-seen = văzut
visit-not-seen = nu a fost văzut
visit-seen-unknown = nu este notat
visit-recorded-late = scris cu întârziere
visit-recorded-unknown = nu este notat când s-a scris

decisions-heading = Decizii
decisions-none = Nu sunt notate decizii în această perioadă.
decision-by = Cine:
decision-basis = Pe ce bază:
decision-child = Părerea copilului:
review-chair = (condusă de { $chair })
reflection-heading = Despre ultima revizuire:
involved-heading = Cine este implicat
involved-none = Nimeni nu este numit în înregistrările din această perioadă.
next-months-heading = Următoarele trei luni
next-months-missing = Nu este notat la ce se va lucra în următoarele trei luni. Lucrătorul este rugat să scrie.
task-due = termen { $due }
task-late = Cu termen depășit la sfârșitul perioadei:
contingency-heading = Dacă planul nu merge
shared-heading = Împărtășit:
shared-on = Acest rezumat a fost împărtășit copilului și familiei pe { $date }.
shared-not = Nu este notat că acest rezumat a fost împărtășit copilului și familiei.
kept-heading-summary = Înregistrări din această perioadă care nu sunt arătate
gaps-heading-summary = De ce unele părți nu sunt arătate
recorded-since = din { $date }
family-time-supervised = este de față un lucrător
tasks-open = Sarcini deschise ale planului:
glance-reason = Motivul
contingency-none = Nu este notat ce se întâmplă dacă planul nu merge.
voice-views-beside = { $count ->
    [one] La o vizită lucrătorul a scris și ce a crezut și ce a vrut copilul; este în dosar.
    [few] La { $count } vizite lucrătorul a scris și ce a crezut și ce a vrut copilul; este în dosar.
   *[other] La { $count } de vizite lucrătorul a scris și ce a crezut și ce a vrut copilul; este în dosar.
  }
family-views = Ce crede familia:
changed-heading = Ce s-a schimbat de la ultimul rezumat
changed-none = Nu este notată nicio schimbare în această perioadă.
changed-home-began = A venit să locuiască la { $what }.
changed-home-ended = A plecat de la { $what }.
changed-status = Statut legal: { $what }.
changed-school = Școală nouă: { $what }.
visit-how = Cum a fost
visit-key-alone = văzut fără alții de față: { $count };
visit-key-seen = văzut cu alții de față: { $count };
visit-key-not-seen = nu a fost văzut: { $count };
visit-key-failed = nu a avut loc: { $count };
visit-key-late = scris cu întârziere: { $count }.
review-on = Revizuirea din { $date }
work-done = Ce s-a făcut:
progress-before = înainte de această perioadă: { $before }
glance-consent = Poate da consimțământul
the-council = consiliul local

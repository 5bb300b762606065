# Wording of the case summary: Albanian, for workers. It names everybody whom the record names.
# review: draft. No named person has reviewed this wording yet.

title-case-summary = Përmbledhje e rastit: { $name }
running-case-summary = Për punonjësit. Përmend njerëz të tjerë: kontrollojeni para se ta ndani.

since = që nga { $date }
not-recorded = nuk është shënuar

life-heading = Si është jeta për { $name }
life-missing = Nuk është shënuar për këtë periudhë. Punonjësit i kërkohet ta shkruajë.
glance-heading = Me një vështrim
glance-what = Çfarë
glance-is = Në fund të periudhës
glance-child = Fëmija
glance-age = data e lindjes { $born }, { $age } vjeç
glance-period = Periudha
glance-from-to = nga { $from } deri në { $to }
glance-status = Statusi ligjor
glance-home = Jeton me
glance-school = Shkolla
glance-family-time = Koha me familjen
glance-author = Përmbledhja nga
glance-signed-off = Miratuar nga

progress-heading = Ecuria drejt çdo rezultati të planit
progress-outcome = Rezultati, dhe si po shkon
progress-evidence = Çfarë e tregon
progress-unknown = asgjë e shënuar
progress-kept = nuk tregohet
kept-here = Nuk tregohet: shihni në fund.
progress-none = Nuk është shënuar asnjë ecuri për këtë rezultat.
progress-not-new = Nuk është shënuar asgjë e re në këtë periudhë.
progress-no-plan = Nuk është shënuar asnjë plan në fuqi për këtë periudhë.

voice-heading = Çfarë thotë { $name }
voice-none = Nuk janë shënuar fjalë ose mendime të fëmijës në këtë periudhë.
concerns-heading = Shqetësime të reja
concerns-none-said = Asnjë. Kështu thotë punonjësi.
concerns-none-recorded = Asnjë i shënuar.
analysis-heading = Çfarë del nga kjo
analysis-missing = Nuk është shënuar asnjë analizë për këtë periudhë. Punonjësit i kërkohet ta shkruajë.
engagement-child = Si merr pjesë { $name }:
engagement-family = Si merr pjesë familja:

visits-heading = Vizitat
visits-count = { $count ->
    [0] Nuk është shënuar asnjë vizitë në këtë periudhë.
    [one] Është shënuar një vizitë:
   *[other] Janë shënuar { $count } vizita:
  }
visits-kept = Disa vizita nuk tregohen; këta numra janë pa to.
contacts-count = Kontakte të tjera: { $count }.
visit-date = Vizitat
visit-seen-alone = takuar pa të tjerë pranë
visit-seen-not-alone = takuar, me të tjerë pranë
visit-seen = takuar
visit-not-seen = nuk u takua
visit-seen-unknown = nuk është shënuar
visit-recorded-late = shkruar me vonesë
visit-recorded-unknown = nuk është shënuar kur u shkrua

decisions-heading = Vendimet
decisions-none = Nuk janë shënuar vendime në këtë periudhë.
decision-by = Kush:
decision-basis = Mbi çfarë baze:
decision-child = Mendimi i fëmijës:
review-chair = (drejtuar nga { $chair })
reflection-heading = Për rishikimin e fundit:
involved-heading = Kush është i përfshirë
involved-none = Askush nuk përmendet në shënimet e kësaj periudhe.
next-months-heading = Tre muajt e ardhshëm
next-months-missing = Nuk është shënuar se ku do të përqendrohet puna në tre muajt e ardhshëm. Punonjësit i kërkohet ta shkruajë.
task-due = afati { $due }
task-late = Me afat të kaluar në fund të periudhës:
contingency-heading = Nëse plani nuk ecën
shared-heading = Ndarë:
shared-on = Kjo përmbledhje u nda me fëmijën dhe familjen më { $date }.
shared-not = Nuk është shënuar që kjo përmbledhje të jetë ndarë me fëmijën dhe familjen.
kept-heading-summary = Shënime të kësaj periudhe që nuk tregohen
gaps-heading-summary = Pse disa pjesë nuk tregohen
recorded-since = që nga { $date }
family-time-supervised = është një punonjës aty
tasks-open = Detyrat e planit që janë të hapura:
glance-reason = Arsyeja
contingency-none = Nuk është shënuar çfarë ndodh nëse plani nuk ecën.
voice-views-beside = { $count ->
    [one] Në një vizitë punonjësi shkroi edhe çfarë mendoi dhe deshi fëmija; kjo është në dosje.
   *[other] Në { $count } vizita punonjësi shkroi edhe çfarë mendoi dhe deshi fëmija; kjo është në dosje.
  }
family-views = Çfarë mendon familja:
changed-heading = Çfarë ndryshoi që nga përmbledhja e fundit
changed-none = Nuk është shënuar asnjë ndryshim në këtë periudhë.
changed-home-began = Erdhi të jetojë te { $what }.
changed-home-ended = U largua nga { $what }.
changed-status = Statusi ligjor: { $what }.
changed-school = Shkollë e re: { $what }.
visit-how = Si ishte
visit-key-alone = takuar pa të tjerë pranë: { $count };
visit-key-seen = takuar me të tjerë pranë: { $count };
visit-key-not-seen = nuk u takua: { $count };
visit-key-failed = nuk u bë: { $count };
visit-key-late = shkruar me vonesë: { $count }.
review-on = Rishikimi i datës { $date }
work-done = Çfarë u bë:
progress-before = para kësaj periudhe: { $before }
glance-consent = Mund të japë pëlqimin
the-council = këshilli vendor

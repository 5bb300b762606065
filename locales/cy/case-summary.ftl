# Wording of the case summary: Welsh, for workers. It names everybody whom the record names.
# review: draft. No named person has reviewed this wording yet.

title-case-summary = Crynodeb achos: { $name }
running-case-summary = I weithwyr. Mae’n enwi pobl eraill: gwiriwch e cyn ei rannu.

since = ers { $date }
not-recorded = heb ei gofnodi

life-heading = Sut beth yw bywyd { $name }
life-missing = Heb ei gofnodi ar gyfer y cyfnod hwn. Mae gofyn i’r gweithiwr ei ysgrifennu.
glance-heading = Cipolwg
glance-what = Beth
glance-is = Ar ddiwedd y cyfnod
glance-child = Plentyn
glance-age = dyddiad geni { $born }, { $age } oed
glance-period = Cyfnod
glance-from-to = { $from } – { $to }
glance-status = Statws cyfreithiol
glance-home = Yn byw gyda
glance-school = Ysgol
glance-family-time = Amser gyda’r teulu
glance-author = Awdur y crynodeb
glance-signed-off = Pwy gymeradwyodd

progress-heading = Cynnydd tuag at bob canlyniad yn y cynllun
progress-outcome = Canlyniad, a sut mae’n mynd
progress-evidence = Beth sy’n ei ddangos
progress-unknown = dim byd wedi’i gofnodi
progress-kept = wedi’i gadw’n ôl
kept-here = Wedi’i gadw’n ôl: gweler y diwedd.
progress-none = Does dim cynnydd wedi’i gofnodi ar gyfer y canlyniad hwn.
progress-not-new = Does dim byd newydd wedi’i gofnodi yn y cyfnod hwn.
progress-no-plan = Does dim cynllun mewn grym wedi’i gofnodi ar gyfer y cyfnod hwn.

voice-heading = Beth mae { $name } yn ei ddweud
voice-none = Does dim geiriau na barn y plentyn wedi’u cofnodi yn y cyfnod hwn.
concerns-heading = Pryderon newydd
concerns-none-said = Dim. Y gweithiwr sy’n dweud hynny.
concerns-none-recorded = Dim wedi’u cofnodi.
analysis-heading = I beth mae hyn yn arwain
analysis-missing = Does dim dadansoddiad wedi’i gofnodi ar gyfer y cyfnod hwn. Mae gofyn i’r gweithiwr ei ysgrifennu.
engagement-child = Sut mae { $name } yn cymryd rhan:
engagement-family = Sut mae’r teulu’n cymryd rhan:

visits-heading = Ymweliadau
visits-count = { $count ->
    [0] Does dim ymweliadau wedi’u cofnodi yn y cyfnod hwn.
    [one] Mae un ymweliad wedi’i gofnodi:
    [two] Mae { $count } ymweliad wedi’u cofnodi:
    [few] Mae { $count } ymweliad wedi’u cofnodi:
    [many] Mae { $count } ymweliad wedi’u cofnodi:
   *[other] Mae { $count } ymweliad wedi’u cofnodi:
  }
visits-kept = Mae rhai ymweliadau wedi’u cadw’n ôl; dydyn nhw ddim yn y ffigurau hyn.
contacts-count = Cysylltiadau eraill: { $count }.
visit-date = Ymweliadau
visit-seen-alone = gwelwyd heb neb arall yno
visit-seen-not-alone = gwelwyd, gydag eraill yno
visit-seen = gwelwyd
visit-not-seen = ni welwyd
visit-seen-unknown = heb ei gofnodi
visit-recorded-late = ysgrifennwyd yn hwyr
visit-recorded-unknown = heb gofnodi pryd y cafodd ei ysgrifennu

decisions-heading = Penderfyniadau
decisions-none = Does dim penderfyniadau wedi’u cofnodi yn y cyfnod hwn.
decision-by = Pwy:
decision-basis = Ar ba sail:
decision-child = Barn y plentyn:
review-chair = (yn arwain: { $chair })
reflection-heading = Am yr adolygiad diwethaf:
involved-heading = Pwy sy’n rhan o hyn
involved-none = Does neb wedi’i enwi yn eitemau’r cyfnod hwn.
next-months-heading = Y tri mis nesaf
next-months-missing = Does dim ffocws ar gyfer y tri mis nesaf wedi’i gofnodi. Mae gofyn i’r gweithiwr ei ysgrifennu.
task-due = i’w wneud erbyn { $due }
task-late = Yn hwyr ar ddiwedd y cyfnod:
contingency-heading = Os nad yw’r cynllun yn gweithio
shared-heading = Rhannwyd:
shared-on = Rhannwyd y crynodeb hwn gyda’r plentyn a’r teulu ar { $date }.
shared-not = Does dim cofnod bod y crynodeb hwn wedi’i rannu gyda’r plentyn a’r teulu.
kept-heading-summary = Eitemau’r cyfnod hwn sydd wedi’u cadw’n ôl
gaps-heading-summary = Pam mae rhannau wedi’u cadw’n ôl
recorded-since = ers { $date }
family-time-supervised = mae gweithiwr yno
tasks-open = Tasgau’r cynllun sy’n agored:
glance-reason = Rheswm
contingency-none = Does dim cofnod o beth sy’n digwydd os nad yw’r cynllun yn gweithio.
voice-views-beside = { $count ->
    [zero] Ar { $count } ymweliad ysgrifennodd y gweithiwr hefyd beth oedd barn y plentyn a beth roedd y plentyn ei eisiau; mae yn y cofnod.
    [one] Ar un ymweliad ysgrifennodd y gweithiwr hefyd beth oedd barn y plentyn a beth roedd y plentyn ei eisiau; mae yn y cofnod.
    [two] Ar { $count } ymweliad ysgrifennodd y gweithiwr hefyd beth oedd barn y plentyn a beth roedd y plentyn ei eisiau; mae yn y cofnod.
    [few] Ar { $count } ymweliad ysgrifennodd y gweithiwr hefyd beth oedd barn y plentyn a beth roedd y plentyn ei eisiau; mae yn y cofnod.
    [many] Ar { $count } ymweliad ysgrifennodd y gweithiwr hefyd beth oedd barn y plentyn a beth roedd y plentyn ei eisiau; mae yn y cofnod.
   *[other] Ar { $count } ymweliad ysgrifennodd y gweithiwr hefyd beth oedd barn y plentyn a beth roedd y plentyn ei eisiau; mae yn y cofnod.
  }
family-views = Beth yw barn y teulu:
changed-heading = Beth sydd wedi newid ers y crynodeb diwethaf
changed-none = Does dim newid wedi’i gofnodi yn y cyfnod hwn.
changed-home-began = Daeth i fyw i’r cartref hwn: { $what }.
changed-home-ended = Gadawodd y cartref hwn: { $what }.
changed-status = Statws cyfreithiol: { $what }.
changed-school = Ysgol newydd: { $what }.
visit-how = Sut oedd hi
visit-key-alone = gwelwyd heb neb arall yno: { $count };
visit-key-seen = gwelwyd gydag eraill: { $count };
visit-key-not-seen = ni welwyd: { $count };
visit-key-failed = heb ddigwydd: { $count };
visit-key-late = ysgrifennwyd yn hwyr: { $count }.
review-on = Adolygiad { $date }
work-done = Beth wnaed:
progress-before = cyn y cyfnod hwn: { $before }
glance-consent = Pwy all gydsynio
the-council = y cyngor

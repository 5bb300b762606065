# Wording of the subject-access pack: Welsh.
# review: draft. No named person has reviewed this wording yet.

title-subject-access = Y cofnod am { $name }
running-subject-access = Eich cofnod

kind-fact = ffaith
kind-opinion = barn
kind-assessment = asesiad
kind-judgement = dyfarniad
kind-decision = penderfyniad
told-by = pwy ddywedodd:
first-hand = yn uniongyrchol
second-hand = yn anuniongyrchol
written-by = awdur:
see-entry = eitem { $number }
see-entry-unknown = eitem sydd ddim yn y pecyn hwn
timeline-home = Fe aethoch chi i fyw i’r cartref hwn:
timeline-school = Fe ddechreuoch chi yma:
timeline-status = Daeth hwn yn statws cyfreithiol i chi:
timeline-order = Gwnaeth llys y gorchymyn hwn:
timeline-decision = Penderfynwyd:

# The labels of fields.
field-reviews = Edrychwyd eto
field-names = Enw
field-called = Enw bob dydd
field-born = Dyddiad geni
field-birth = Genedigaeth
field-identifiers = Rhif
field-ethnicity = Ethnigrwydd
field-religion = Crefydd
field-communication = Sut i gyfathrebu
field-opened = Agorwyd y cofnod
field-closed = Caewyd y cofnod
field-adopted = Mabwysiadwyd
field-about_me = Amdana i
field-hopes = Gobeithion
field-why = Pam
field-full = Enw llawn
field-used = Pa enw
field-evidence = Beth sy’n ei ddangos
field-from = O
field-to = Hyd
field-place = Lle
field-time = Amser
field-weight = Pwysau
field-story = Sut beth oedd e
field-kind = Math
field-value = Rhif
field-language = Iaith
field-languages = Ieithoedd
field-preferred_language = Iaith i ddarllen ynddi
field-forms = Ffyrdd o ddarllen
field-font = Ffont
field-methods = Ffyrdd o gyfathrebu
field-interpreter = Angen cyfieithydd ar y pryd
field-support = Beth sy’n helpu
field-aliases = Enwau eraill
field-relationship = Pwy yw’r person i chi
field-standing = Rhan yn y cofnod hwn
field-role = Swydd
field-agency = Yn gweithio i
field-close = Yn arbennig o agos atoch chi
field-known_to_child = Beth nodon ni am sut rydych chi’n nabod y person
field-living = Yn fyw
field-died = Bu farw
field-notice_given = Wedi cael gwybod bod yr hyn a ddywedir yn cael ei gadw
field-contact = Sut i gysylltu
field-portrait = Am y person
field-who = Pwy
field-area = Ardal
field-address = Cyfeiriad
field-basis = Pam, ac ar ba sail
field-carers = Pwy oedd yn gofalu
field-household = Pwy arall oedd yn byw yno
field-name = Enw
field-provider = Darparwr
field-why_started = Pam y dechreuodd
field-why_ended = Pam y daeth i ben
field-memory = Atgof
field-status = Sut aeth hi
field-order = Gorchymyn
field-court = Llys
field-made = Gwnaed ar
field-expires = Yn dod i ben ar
field-number = Rhif
field-judge = Pwy benderfynodd
field-meaning = Beth mae’n ei olygu
field-document = Math o ddogfen
field-date = Dyddiad
field-recorded = Ysgrifennwyd ar
field-by = Awdur
field-text = Beth gafodd ei ysgrifennu
field-matter = Am
field-practitioner = Gweithiwr iechyd
field-with = Gyda
field-how = Pa mor aml a sut
field-venue = Ble
field-supervised = Roedd gweithiwr yno i helpu
field-decided_by = Pwy benderfynodd
field-plan = Cynllun
field-outcomes = Canlyniad
field-contingency = Os nad yw’r cynllun yn gweithio
field-title = Teitl
field-tasks = Tasg
field-progress = Cynnydd
field-task = Tasg
field-due = I’w wneud erbyn
field-done = Gwnaed ar
field-state = Sut mae’n mynd
field-review = Adolygiad
field-chaired_by = Pwy oedd yn arwain
field-present = Pwy oedd yno
field-child_took_part = Sut y cymeroch chi ran
field-discussion = Beth gafodd ei drafod
field-recommendations = Argymhelliad
field-recommendation = Argymhelliad
field-outcome = Canlyniad
field-what = Beth
field-options = Opsiwn
field-child_view = Beth roeddech chi ei eisiau
field-serves = Rhan o hyn
field-option = Opsiwn
field-preferred_by = Pwy oedd yn ei ffafrio
field-chosen = Wedi’i ddewis
field-reason = Rheswm
field-statutory = Ymweliad y mae’r gyfraith yn gofyn amdano
field-purpose = I ba bwrpas
field-interpreter_used = Defnyddiwyd cyfieithydd ar y pryd
field-seen = Fe welwyd chi
field-seen_alone = Fe welwyd chi heb neb arall yno
field-not_seen_reason = Pam na welwyd chi
field-info_given = Beth ddywedodd y gweithiwr
field-info_received = Beth ddywedwyd wrth y gweithiwr
field-narrative = Beth gafodd ei drafod
field-child_views = Beth oedd eich barn a beth roeddech chi ei eisiau
field-views_method = Sut y cafwyd gwybod eich barn
field-carer_views = Beth oedd barn rhieni neu ofalwyr
field-changes = Beth oedd wedi newid
field-relationship_note = Sut roeddech chi a’r gweithiwr yn dod ymlaen
field-analysis = Sut roedd y gweithiwr yn deall hyn
field-required_actions = Beth oedd angen ei wneud
field-signed = Llofnodwyd ar
field-read_with_child = Darllenwyd gyda chi ar
field-channel = Sut
field-told_by = Pwy ddywedodd
field-subject = Am
field-actions = Cytunwyd
field-achievement = Llwyddiant
field-said_to = Wrth bwy y dywedwyd hyn
field-words = Eich geiriau
field-signed_off_by = Pwy gymeradwyodd
field-life_for_child = Sut beth oedd bywyd i chi
field-engagement_child = Sut y cymeroch chi ran
field-engagement_family = Sut y cymerodd eich teulu ran
field-new_concerns = Pryder newydd
field-no_new_concerns = Doedd dim pryderon newydd
field-review_reflection = Am yr adolygiad diwethaf
field-next_three_months = Y tri mis nesaf
field-shared_on = Rhannwyd ar
field-pages = Nifer y tudalennau
field-volume = Cyfrol bapur
field-alt = Beth mae’r llun yn ei ddangos
field-shows = Pwy sydd ynddo
field-thing = Peth
field-kept_at = Ble mae e
field-held_since = Wedi’i gadw ers
field-returned = Rhoddwyd yn ôl ar
field-missing = Ar goll
field-search = Beth wnaed i ddod o hyd iddo
field-function = Beth wnaethon nhw
field-item = Eitem dan gyfyngiad
field-because = Ar beth mae’n seiliedig
field-adviser = Rheolwr a roddodd gyngor
field-advised = Rhoddwyd cyngor ar
field-placed_by = Pwy roddodd y cyfyngiad
field-placed = Rhoddwyd y cyfyngiad ar
field-on = Ar
field-consulted = Beth ddywedodd yr awdur
field-shared = Beth gafodd ei rannu
field-consent = Cytundeb
field-entry = Eitem
field-steps = Beth wnaed
field-told_on = Rhoddwyd gwybod ar
field-movement = Beth ddigwyddodd
field-approved_by = Pwy gymeradwyodd
field-due_back = I ddod yn ôl erbyn
field-told = Pwy gafodd wybod
field-ended = Daeth yn ôl neu cyrhaeddodd ar
field-confirmed_by = Pwy gadarnhaodd

# The kinds of entries.
entry-placements = Cartref
entry-legal_statuses = Statws cyfreithiol
entry-orders = Gorchymyn llys
entry-schools = Ysgol
entry-education = Addysg
entry-health = Iechyd
entry-family_time = Amser gyda theulu neu ffrindiau
entry-plans = Cynllun
entry-reviews = Cyfarfod adolygu
entry-decisions = Penderfyniad
entry-visits = Ymweliad
entry-contacts = Galwad, llythyr neu gyfarfod
entry-events = Digwyddiad
entry-achievements = Llwyddiant
entry-own_words = Eich geiriau chi eich hun
entry-summaries = Crynodeb gan eich gweithiwr
entry-documents = Dogfen
entry-photos = Ffotograff
entry-corrections = Cais i gywiro rhywbeth
entry-movements = I ble yr aeth y cofnod
entry-restrictions = Cyfyngiad
entry-any = Eitem
entry-belongings = Peth sy’n perthyn i chi
entry-households = Pwy oedd yn byw yng nghartref y teulu
entry-parental_responsibility = Cyfrifoldeb rhiant
entry-volumes = Cyfrol bapur
entry-providers = Rhywun a weithredodd ar ein rhan
entry-sharing = Pwy sydd wedi gweld eich cofnod

# The letter and the parts around the entries.
letter-heading = Llythyr
letter-dear = Annwyl { $recipient },
letter-dear-nobody = Annwyl ddarllenydd,
letter-asked = Fe wnaethoch chi ofyn am weld eich cofnod ar { $asked }. Dyma fe.
letter-asked-undated = Fe wnaethoch chi ofyn am weld eich cofnod. Dyma fe.
letter-found = Fe gawson ni hyd i { $entries ->
    [zero] { $entries } eitem
    [one] un eitem
    [two] { $entries } eitem
    [few] { $entries } eitem
    [many] { $entries } eitem
   *[other] { $entries } eitem
  }. Dyddiadau: { $covers }.
letter-gaps = { $gaps ->
    [zero] Mae { $gaps } rhan wedi’u cadw’n ôl. Mae gan bob un rif, ac mae’r rhestr yn agos at y diwedd yn dweud pam, a sut i ofyn eto.
    [one] Mae un rhan wedi’i chadw’n ôl. Mae rhif iddi, ac mae’r rhestr yn agos at y diwedd yn dweud pam, a sut i ofyn eto.
    [two] Mae { $gaps } ran wedi’u cadw’n ôl. Mae gan bob un rif, ac mae’r rhestr yn agos at y diwedd yn dweud pam, a sut i ofyn eto.
    [few] Mae { $gaps } rhan wedi’u cadw’n ôl. Mae gan bob un rif, ac mae’r rhestr yn agos at y diwedd yn dweud pam, a sut i ofyn eto.
    [many] Mae { $gaps } rhan wedi’u cadw’n ôl. Mae gan bob un rif, ac mae’r rhestr yn agos at y diwedd yn dweud pam, a sut i ofyn eto.
   *[other] Mae { $gaps } rhan wedi’u cadw’n ôl. Mae gan bob un rif, ac mae’r rhestr yn agos at y diwedd yn dweud pam, a sut i ofyn eto.
  }
letter-no-gaps = Does dim byd wedi’i gadw’n ôl.
letter-waiting = { $count ->
    [zero] Rydyn ni’n dal i ofyn i rywun am { $count } ohonyn nhw, ac fe ysgrifennwn ni atoch chi am hyn.
    [one] Rydyn ni’n dal i ofyn i rywun am un ohonyn nhw, ac fe ysgrifennwn ni atoch chi am hyn.
    [two] Rydyn ni’n dal i ofyn i rywun am { $count } ohonyn nhw, ac fe ysgrifennwn ni atoch chi am hyn.
    [few] Rydyn ni’n dal i ofyn i rywun am { $count } ohonyn nhw, ac fe ysgrifennwn ni atoch chi am hyn.
    [many] Rydyn ni’n dal i ofyn i rywun am { $count } ohonyn nhw, ac fe ysgrifennwn ni atoch chi am hyn.
   *[other] Rydyn ni’n dal i ofyn i rywun am { $count } ohonyn nhw, ac fe ysgrifennwn ni atoch chi am hyn.
  }
letter-searched = Fe edrychon ni yma:
letter-missing = { $count ->
    [zero] Doedd dim modd dod o hyd i { $count } cyfrol bapur. Mae’r rhan “Beth sydd ar goll” yn dweud beth wnaethon ni i ddod o hyd iddyn nhw.
    [one] Doedd dim modd dod o hyd i un gyfrol bapur. Mae’r rhan “Beth sydd ar goll” yn dweud beth wnaethon ni i ddod o hyd iddi.
    [two] Doedd dim modd dod o hyd i { $count } gyfrol bapur. Mae’r rhan “Beth sydd ar goll” yn dweud beth wnaethon ni i ddod o hyd iddyn nhw.
    [few] Doedd dim modd dod o hyd i { $count } cyfrol bapur. Mae’r rhan “Beth sydd ar goll” yn dweud beth wnaethon ni i ddod o hyd iddyn nhw.
    [many] Doedd dim modd dod o hyd i { $count } chyfrol bapur. Mae’r rhan “Beth sydd ar goll” yn dweud beth wnaethon ni i ddod o hyd iddyn nhw.
   *[other] Doedd dim modd dod o hyd i { $count } cyfrol bapur. Mae’r rhan “Beth sydd ar goll” yn dweud beth wnaethon ni i ddod o hyd iddyn nhw.
  }
letter-help = Os hoffech chi i rywun ei ddarllen gyda chi, neu os hoffech chi ei gael ar ffurf arall, dywedwch wrthon ni: { $contact }.

before-heading = Cyn i chi ddarllen
before-feel = Gweithwyr sy’n ysgrifennu cofnod, am gyfnodau anodd. Gall godi teimladau cryf. Efallai na fydd fel rydych chi’n cofio. Mae rhai geiriau’n perthyn i’w cyfnod, a gallan nhw frifo.
before-stop = Gallwch chi stopio unrhyw bryd. Does dim rhaid i chi ddarllen ar eich pen eich hun. Gall y bobl hyn eich cefnogi chi:

how-heading = Sut i ddarllen hwn
how-order = Mae’r eitemau yn nhrefn eu dyddiad, gyda’r hynaf yn gyntaf. Mae gan bob un rif. Mae’r geiriau mewn cromfachau’n dweud wrthoch chi pa fath o ddatganiad yw e ac o ble mae’n dod.
how-fact = Ffaith:
how-fact-means = beth ddigwyddodd neu beth welwyd.
how-opinion = Barn:
how-opinion-means = beth roedd rhywun yn ei feddwl neu’n ei deimlo.
how-assessment = Asesiad:
how-assessment-means = sut roedd gweithiwr yn deall hyn.
how-judgement = Dyfarniad:
how-judgement-means = casgliad y daethpwyd iddo.
how-decision = Penderfyniad:
how-decision-means = beth gafodd ei benderfynu.
how-first-hand = Yn uniongyrchol:
how-first-hand-means = gwelodd neu clywodd yr awdur hyn. Os dywedodd rhywun arall wrth yr awdur, mae’n dweud pwy.
how-gaps = Lle mae rhywbeth wedi’i gadw’n ôl, mae geiriau mewn bachau petryal yn dweud hynny, gyda rhif: bwlch 1, bwlch 2. Yr un llythyren sydd gan yr un person bob tro. Mae’r rhestr o fylchau’n dweud pam.
how-old-words = Y geiriau a gafodd eu hysgrifennu ar y pryd yw’r rhain. Dydyn ni ddim wedi eu newid nhw.
kinds-heading = Beth sydd yn eich cofnod
kinds-what = Math o eitem
kinds-how-many = Faint

about-heading-access = Amdanoch chi
people-heading-access = Pobl yn eich cofnod
people-intro = Dyma bawb mae’r cofnod yn eu henwi, a beth oedd eu cysylltiad â chi.
households-heading = Pwy oedd yn byw yng nghartref eich teulu
responsibility-heading = Pwy oedd â chyfrifoldeb rhiant
responsibility-means = Cyfrifoldeb rhiant yw’r hawl a’r ddyletswydd gyfreithiol i wneud penderfyniadau mawr dros blentyn.
timeline-heading = Eich llinell amser
timeline-entry = eitem { $entry }
entries-heading = Eich cofnod, eitem wrth eitem
entries-intro = Yr eitem hynaf yw’r gyntaf. Mae eitemau heb ddyddiad wedi’i gofnodi ar y dechrau, ac mae eitem lle dim ond y flwyddyn sy’n hysbys ar ddechrau ei blwyddyn.
entry-title = { $number }. { $what }, { $date }
entry-nothing-more = Does dim byd arall wedi’i gofnodi.

gaps-heading-access = Y rhestr o fylchau
gaps-intro-access = Mae gan bob bwlch yn y pecyn hwn rif. Dyma beth sydd wedi’i gadw’n ôl, pam, a phwy benderfynodd hynny a phryd.
gaps-number = Bwlch
gaps-what = Beth sydd wedi’i gadw’n ôl
gaps-why = Pam
gaps-when = Pwy benderfynodd
gaps-again = Gallwch chi ofyn i ni edrych eto ar unrhyw fwlch. Dywedwch rif y bwlch wrthon ni, er enghraifft bwlch 1: { $contact }. Bydd rhywun wnaeth ddim penderfynu y tro cyntaf yn edrych.
gaps-none = Does dim byd wedi’i gadw’n ôl o’r pecyn hwn.

words-heading = Geiriau a ffurfiau byr
words-intro = Mae gweithwyr yn defnyddio ffurfiau byr. Mae’r rhain yn eich cofnod:
words-word = Ffurf fer
words-means = Beth mae’n ei olygu
things-heading-access = Pethau sy’n perthyn i chi rydyn ni’n eu cadw
things-none = Does dim pethau sy’n perthyn i chi wedi’u cofnodi.
sharing-heading = Pwy sydd wedi gweld eich cofnod
releases-intro = Aeth pecynnau a wnaed o’ch cofnod i’r rhain:
sharing-none = Does dim cofnod bod neb o’r tu allan wedi gweld eich cofnod.

rights-heading = Eich hawliau
right-correct = Cael ei gywiro.
right-correct-how = Os oes rhywbeth yn anghywir, dywedwch wrthon ni: { $contact }. Mae gennym ni un mis i ateb.
right-add = Ychwanegu eich barn.
right-add-how = Gallwch chi ysgrifennu eich hanes eich hun o unrhyw eitem. Mae’n cael ei gadw gyda’r cofnod.
right-again = Gofyn eto am fwlch.
right-again-how = Dywedwch rif y bwlch wrthon ni: { $contact }.
right-complain = Cwyno wrthon ni.
right-complain-how = { $complaints }
right-regulator = Mynd at y rheoleiddiwr.
right-regulator-how = { $regulator }
right-court = Mynd i’r llys.
right-court-how = Gallwch chi ofyn i lys ein gorchymyn ni i ddilyn y gyfraith diogelu data.
rights-purposes = Pam rydyn ni’n cadw’r cofnod hwn: { $purposes }
rights-retention = Am faint rydyn ni’n ei gadw: { $retention }
rights-more = Gallwch chi hefyd ofyn i ni gyfyngu ar sut rydyn ni’n ei ddefnyddio, neu wrthwynebu sut rydyn ni’n ei ddefnyddio.

elsewhere-heading = Lleoedd eraill all fod â chofnodion amdanoch chi
elsewhere-intro = Gweithredodd y rhain ar ein rhan, ac efallai fod ganddyn nhw eu cofnodion eu hunain:
elsewhere-others = Mae ysgolion, y GIG (NHS), llysoedd ac, os cawsoch chi eich mabwysiadu, yr asiantaeth fabwysiadu hefyd yn cadw cofnodion. Gallwch chi ofyn i bob un ohonyn nhw.
missing-heading = Beth sydd ar goll, a beth wnaethon ni i ddod o hyd iddo
volumes-intro = Mae gan y cofnod papur y cyfrolau hyn:
volume = Cyfrol { $number }, { $span }.
missing-intro = Doedd dim modd dod o hyd i’r cyfrolau hyn:
missing-no-search = Does dim cofnod o beth wnaed i ddod o hyd iddi.
missing-none = Does dim cyfrol wedi’i chofnodi fel un ar goll.
entry-title-with = { $number }. { $what }, { $date }: { $title }
entry-corrected = Fe wnaethoch chi neu rywun ar eich rhan ofyn am gywiro hyn. Gweler eitem { $entry }.
field-writing = Am yr ysgrifennu
field-asked_by = Pwy ofynnodd
field-legal_statuses-status = Statws cyfreithiol
field-restrictions-reviews = Edrychwyd eto
field-visits-date = Dyddiad

# Where somebody else reads, such as a parent who asked: the same without "you".
running-subject-access-other = Y cofnod am { $name }
timeline-home-other = Aeth y plentyn i fyw i’r cartref hwn:
timeline-school-other = Dechreuodd y plentyn yma:
timeline-status-other = Daeth hwn yn statws cyfreithiol:
field-relationship-other = Perthynas â’r plentyn
field-close-other = Yn arbennig o agos at y plentyn
field-known_to_child-other = Beth nodwyd am sut mae’r plentyn yn nabod y person
field-child_took_part-other = Sut y cymerodd y plentyn ran
field-child_view-other = Beth roedd y plentyn ei eisiau
field-seen-other = Gwelwyd y plentyn
field-seen_alone-other = Gwelwyd y plentyn heb neb arall yno
field-not_seen_reason-other = Pam na welwyd y plentyn
field-child_views-other = Beth oedd barn y plentyn a beth roedd y plentyn ei eisiau
field-views_method-other = Sut y cafwyd gwybod barn y plentyn
field-relationship_note-other = Sut roedd y plentyn a’r gweithiwr yn dod ymlaen
field-read_with_child-other = Darllenwyd gyda’r plentyn ar
field-words-other = Geiriau’r plentyn
field-life_for_child-other = Sut beth oedd bywyd i’r plentyn
field-engagement_child-other = Sut y cymerodd y plentyn ran
field-engagement_family-other = Sut y cymerodd y teulu ran
entry-own_words-other = Geiriau’r plentyn ei hun
entry-summaries-other = Crynodeb gan y gweithiwr
letter-asked-other = Fe wnaethoch chi ofyn am weld cofnod { $name } ar { $asked }. Dyma fe.
letter-asked-undated-other = Fe wnaethoch chi ofyn am weld cofnod { $name }. Dyma fe.
kinds-heading-other = Beth sydd yn y cofnod
about-heading-access-other = Am y plentyn
people-heading-access-other = Pobl yn y cofnod
people-intro-other = Dyma bawb mae’r cofnod yn eu henwi.
households-heading-other = Pwy oedd yn byw yng nghartref y teulu
timeline-heading-other = Llinell amser y plentyn
entries-heading-other = Y cofnod, eitem wrth eitem
words-intro-other = Mae gweithwyr yn defnyddio ffurfiau byr. Mae’r rhain yn y cofnod:
things-heading-access-other = Pethau sy’n perthyn i’r plentyn rydyn ni’n eu cadw
things-none-other = Does dim pethau sy’n perthyn i’r plentyn wedi’u cofnodi.
sharing-heading-other = Pwy sydd wedi gweld y cofnod
releases-intro-other = Aeth pecynnau a wnaed o’r cofnod i’r rhain:
sharing-none-other = Does dim cofnod bod neb o’r tu allan wedi gweld y cofnod.
elsewhere-heading-other = Lleoedd eraill all fod â chofnodion am y plentyn
elsewhere-others-other = Mae ysgolion, y GIG (NHS) a llysoedd hefyd yn cadw cofnodion. Gallwch chi ofyn i bob un ohonyn nhw.
entry-corrected-other = Gofynnodd rhywun am gywiro hyn. Gweler eitem { $entry }.
entry-belongings-other = Peth sy’n perthyn i’r plentyn
entry-sharing-other = Pwy sydd wedi gweld y cofnod
field-any = Rhan o’r eitem hon

# The parts around the entries.
before-peers = Gall pobl fu mewn gofal eu hunain helpu hefyd:
before-together = Gallwch chi ofyn i ni ei ddarllen gyda chi, wyneb yn wyneb neu dros y ffôn, ar unwaith neu fesul tipyn.
how-then = Bryd hynny a nawr:
how-then-means = lle parhaodd rhywbeth am beth amser, rydyn ni’n dweud ai felly roedd hi bryd hynny neu ai felly mae hi nawr.
short-heading = Eich stori yn gryno
short-intro = Mae hon wedi’i llunio o’ch cofnod. Ar ôl pob brawddeg mae’r dudalen y mae’n dod ohoni. Mae’n dechrau gyda pham y daeth y cyngor yn rhan o’ch bywyd, a gall hynny fod yn anodd ei ddarllen. Gallwch chi ddechrau gyda’r llinell amser, neu gydag unrhyw ran, a stopio unrhyw bryd.
short-born = { $date } cawsoch chi eich geni.
short-opened = { $date } agorodd y cyngor y cofnod hwn.
short-home = { $date }, pan oeddech chi’n { $age } oed, aethoch chi i fyw i gartref { $home }. Roeddech chi mewn { $kind }. Am faint o amser roeddech chi’n byw yno: { $length }.
short-home-now = { $date }, pan oeddech chi’n { $age } oed, aethoch chi i fyw i gartref { $home }. Rydych chi mewn { $kind }. Does dim diwedd wedi’i gofnodi.
short-school = { $date } dechreuoch chi yn yr ysgol hon: { $school }.
short-order = { $date } gwnaeth { $court } y gorchymyn hwn: { $order }.
short-status-child-in-need = { $date } roedd y cyngor yn eich cyfrif chi’n blentyn mewn angen. Yna mae’r gyfraith yn gofyn i’r cyngor helpu.
short-status-child-protection = { $date } roedd cynllun i’ch amddiffyn chi rhag niwed.
short-status-section-20 = { $date } roedd y cyngor yn gofalu amdanoch chi, ac roedd eich rhieni’n cytuno.
short-status-police-protection = { $date } cadwodd yr heddlu chi’n ddiogel.
short-status-emergency-protection-order = { $date } dywedodd llys fod yn rhaid eich cadw chi’n ddiogel ar unwaith.
short-status-interim-care-order = { $date } roedd y cyngor yn rhannu dyletswyddau rhiant, nes i’r llys allu penderfynu.
short-status-care-order = { $date } roedd y cyngor yn rhannu dyletswyddau rhiant, drwy orchymyn gofal.
short-status-supervision-order = { $date } roedd yn rhaid i’r cyngor gadw golwg arnoch chi, drwy orchymyn goruchwylio.
short-status-placement-order = { $date } roedd y cyngor yn cael chwilio am deulu mabwysiadol, drwy orchymyn lleoli.
short-status-adoption-order = { $date } cawsoch chi eich mabwysiadu.
short-status-special-guardianship-order = { $date } roedd gennych chi warcheidwad arbennig.
short-status-care-leaver = { $date } roeddech chi’n berson oedd wedi gadael gofal, ac roedd gan y cyngor ddyletswyddau tuag atoch chi o hyd.
short-status-other = { $date } newidiodd eich statws cyfreithiol.
short-decision = { $date } gwnaed penderfyniad, yn y geiriau hyn: “{ $what }”
short-closed = { $date } caeodd y cyngor y cofnod hwn.
timeline-entry-page = eitem { $entry }, tudalen { $page }
map-heading = Y cyfnod mae eich ffeil yn ei gynnwys
map-intro = Ar gyfer pob blwyddyn mae hwn yn dangos faint o eitemau sydd, ac ym mha gyfrol bapur. Lle nad oes llawer neu ddim byd, dydy hynny ddim yn golygu na ddigwyddodd dim byd.
map-year = Blwyddyn
map-age = Eich oed yn y flwyddyn honno
map-volumes = Ar bapur
map-entries = Eitemau
map-line = Faint, fel bar
map-volume = cyfrol { $number }
map-volume-missing = cyfrol { $number }, sydd ar goll
map-no-volume = ddim ar bapur
map-quiet = (ychydig sydd wedi’i gofnodi)
map-quiet-years = Ychydig neu ddim sydd wedi’i gofnodi ar gyfer: { $years }.
map-elsewhere = Efallai fod gan y rhain gofnodion o’r cyfnod sydd ar goll yma. Mae llythyrau at rai ohonyn nhw ar ddiwedd y pecyn hwn, yn barod i’w hanfon.
people-family = Eich teulu
people-carers = Pobl fu’n gofalu amdanoch chi
people-workers = Gweithwyr
people-workers-intro = Mae gweithwyr yn mynd a dod. Dyma pwy oedden nhw a beth oedd eu swydd.
people-others = Eraill
index-heading = Mynegai i’r eitemau
index-intro = Pob eitem, gyda’r dudalen mae arni.
entry-same = Mae’r un geiriau yn eitem { $entry }.
entry-is-now = Felly mae hi nawr.
entry-was-then = Felly roedd hi bryd hynny. Mae wedi dod i ben.
entry-words = Geiriau yn yr eitem hon.
old-word-here = Mae “{ $word }” yn air o’i gyfnod (gweler Hen eiriau)
gaps-where = eitem { $entry }, tudalen { $page }
gaps-more = ac mewn { $count ->
    [zero] { $count } eitem arall
    [one] un eitem arall
    [two] { $count } eitem arall
    [few] { $count } eitem arall
    [many] { $count } eitem arall
   *[other] { $count } eitem arall
  }
terms-heading = Termau mae gweithwyr yn eu defnyddio
terms-word = Term
words-none = Chawson ni hyd i ddim ffurfiau byr na thermau.
old-words-heading = Hen eiriau
old-words-note = Roedd rhai geiriau mewn cofnodion yn arferol yn eu cyfnod, ond dydyn nhw ddim yn iawn heddiw; roedd rhai’n beio plant am yr hyn a gafodd ei wneud iddyn nhw. Maen nhw’n dweud mwy am y bobl a’u hysgrifennodd nag amdanoch chi. Dydyn ni ddim wedi eu newid nhw, am mai eich cofnod chi yw e, fel y cafodd ei ysgrifennu.
old-words-word = Gair
old-words-then = Am y gair
old-words-now = Beth fydden ni’n ei ddweud nawr
photos-heading-access = Ffotograffau
photos-held-access = { $count ->
    [zero] Dydy { $count } ffotograff ddim yn y pecyn hwn eto. Rhaid gofyn yn gyntaf i rywun sydd ynddyn nhw, neu rhaid i ni gael gwybod pwy sydd ynddyn nhw. Holwch ni amdanyn nhw: { $contact }.
    [one] Dydy un ffotograff ddim yn y pecyn hwn eto. Rhaid gofyn yn gyntaf i rywun sydd ynddo, neu rhaid i ni gael gwybod pwy sydd ynddo. Holwch ni amdano: { $contact }.
    [two] Dydy { $count } ffotograff ddim yn y pecyn hwn eto. Rhaid gofyn yn gyntaf i rywun sydd ynddyn nhw, neu rhaid i ni gael gwybod pwy sydd ynddyn nhw. Holwch ni amdanyn nhw: { $contact }.
    [few] Dydy { $count } ffotograff ddim yn y pecyn hwn eto. Rhaid gofyn yn gyntaf i rywun sydd ynddyn nhw, neu rhaid i ni gael gwybod pwy sydd ynddyn nhw. Holwch ni amdanyn nhw: { $contact }.
    [many] Dydy { $count } ffotograff ddim yn y pecyn hwn eto. Rhaid gofyn yn gyntaf i rywun sydd ynddyn nhw, neu rhaid i ni gael gwybod pwy sydd ynddyn nhw. Holwch ni amdanyn nhw: { $contact }.
   *[other] Dydy { $count } ffotograff ddim yn y pecyn hwn eto. Rhaid gofyn yn gyntaf i rywun sydd ynddyn nhw, neu rhaid i ni gael gwybod pwy sydd ynddyn nhw. Holwch ni amdanyn nhw: { $contact }.
  }
elsewhere-schools = Efallai fod eich cofnod ysgol gan yr ysgolion hyn o hyd:
elsewhere-courts = Mae gan y llysoedd hyn eu papurau eu hunain. Gallwch chi ofyn i’r llys am ganiatâd i’w gweld nhw:
slip-to = Anfonwch neu dewch â’r dudalen hon yma: { $contact }.
slip-correct-heading = Slip: cywirwch hyn, os gwelwch yn dda
slip-correct = Gallwch chi ddefnyddio’r dudalen hon os oes rhywbeth yn anghywir yn eich cofnod. Mae gennym ni un mis i ateb.
slip-entry = Rhif yr eitem:
slip-wrong = Beth sy’n anghywir, a sut roedd hi mewn gwirionedd:
slip-name = Eich enw, sut gallwn ni gysylltu â chi, a’r dyddiad:
slip-add-heading = Slip: fy marn i fy hun
slip-add = Gallwch chi ddefnyddio’r dudalen hon i ychwanegu eich hanes eich hun. Mae’n cael ei gadw gyda’r eitem am byth.
slip-view = Sut rydw i’n ei gweld hi:
slip-gap-heading = Slip: edrychwch eto ar fwlch, os gwelwch yn dda
slip-gap = Gallwch chi ddefnyddio’r dudalen hon os ydych chi eisiau i ni edrych eto ar rywbeth sydd wedi’i gadw’n ôl. Bydd rhywun wnaeth ddim penderfynu y tro cyntaf yn edrych.
slip-gap-number = Rhif y bwlch:
slip-gap-why = Beth rydych chi’n ei wybod yn barod, neu pam mae ei angen arnoch chi (does dim rhaid i chi ddweud):
slip-correct-other = Gallwch chi ddefnyddio’r dudalen hon os oes rhywbeth yn anghywir yn y cofnod. Mae gennym ni un mis i ateb.
short-heading-other = Y stori yn gryno
short-intro-other = Mae hon wedi’i llunio o’r cofnod. Ar ôl pob brawddeg mae’r dudalen y mae’n dod ohoni.
short-born-other = { $date } cafodd y plentyn ei eni.
short-home-other = { $date }, yn { $age } oed, aeth y plentyn i fyw i gartref { $home }. Roedd y plentyn mewn { $kind }. Am faint o amser y parhaodd hyn: { $length }.
short-home-now-other = { $date }, yn { $age } oed, aeth y plentyn i fyw i gartref { $home }. Mae’r plentyn mewn { $kind }. Does dim diwedd wedi’i gofnodi.
short-school-other = { $date } dechreuodd y plentyn yn yr ysgol hon: { $school }.
short-status-child-in-need-other = { $date } roedd y cyngor yn cyfrif bod y plentyn yn blentyn mewn angen. Yna mae’r gyfraith yn gofyn i’r cyngor helpu.
short-status-child-protection-other = { $date } roedd cynllun i amddiffyn y plentyn rhag niwed.
short-status-section-20-other = { $date } roedd y cyngor yn gofalu am y plentyn, ac roedd y rhieni’n cytuno.
short-status-police-protection-other = { $date } cadwodd yr heddlu’r plentyn yn ddiogel.
short-status-emergency-protection-order-other = { $date } dywedodd llys fod yn rhaid cadw’r plentyn yn ddiogel ar unwaith.
short-status-supervision-order-other = { $date } roedd yn rhaid i’r cyngor gadw golwg ar y plentyn, drwy orchymyn goruchwylio.
short-status-adoption-order-other = { $date } cafodd y plentyn ei fabwysiadu.
short-status-special-guardianship-order-other = { $date } roedd gan y plentyn warcheidwad arbennig.
short-status-care-leaver-other = { $date } roedd y plentyn yn berson oedd wedi gadael gofal, ac roedd gan y cyngor ddyletswyddau o hyd.
short-status-other-other = { $date } newidiodd y statws cyfreithiol.
map-heading-other = Y cyfnod mae’r ffeil yn ei gynnwys
map-age-other = Oed y plentyn yn y flwyddyn honno
people-family-other = Y teulu
people-carers-other = Pobl fu’n gofalu am y plentyn
old-words-note-other = Roedd rhai geiriau mewn cofnodion yn arferol yn eu cyfnod, ond dydyn nhw ddim yn iawn heddiw. Dydyn ni ddim wedi eu newid nhw, am mai’r cofnod yw hwn fel y cafodd ei ysgrifennu.
elsewhere-schools-other = Efallai fod cofnod ysgol gan yr ysgolion hyn o hyd:
field-life_letters = Llythyr bywyd diweddarach
field-who_i_am = Pwy sy’n ysgrifennu
field-parts = Beth mae’r llythyr yn ei ddweud
field-parents_said = Beth roedd y rhieni’n ei ddymuno a beth ddywedon nhw
field-closing = Sut mae’r llythyr yn gorffen
field-pen_picture = Portread byr mewn geiriau
field-reason_for_involvement = Pam roedd y cyngor yn rhan o bethau
field-family_views = Beth oedd barn eich teulu
field-family_views-other = Beth oedd barn y teulu
field-work_done = Beth wnaed
field-letter = Llythyr gan y gofalwyr
field-nobody = Does neb ynddo
field-belongs_to = Yn perthyn i
field-permissions = Pwy gytunodd y cewch chi ei gael
field-permissions-other = Pwy gytunodd
field-covered = Wedi’i orchuddio
field-sex = Rhyw
field-preferred_words = Geiriau sydd orau gennych chi
field-preferred_words-other = Geiriau sydd orau gan y plentyn
field-instead_of = Yn lle
field-say = Dywedwch
map-silences = Ar gyfer y cyfnodau hyn does dim un eitem yn y ffeil:
short-home-at = { $date }, pan oeddech chi’n { $age } oed, aethoch chi i fyw i’r cartref hwn: { $home }. Roeddech chi mewn { $kind }. Am faint o amser roeddech chi’n byw yno: { $length }.
short-home-at-now = { $date }, pan oeddech chi’n { $age } oed, aethoch chi i fyw i’r cartref hwn: { $home }. Rydych chi mewn { $kind }. Does dim diwedd wedi’i gofnodi.
short-home-at-other = { $date }, yn { $age } oed, aeth y plentyn i fyw i’r cartref hwn: { $home }. Roedd y plentyn mewn { $kind }. Am faint o amser y parhaodd hyn: { $length }.
short-home-at-now-other = { $date }, yn { $age } oed, aeth y plentyn i fyw i’r cartref hwn: { $home }. Mae’r plentyn mewn { $kind }. Does dim diwedd wedi’i gofnodi.
entry-no-basis = Pam: wnaeth neb ysgrifennu hyn.
entry-no-by = Pwy benderfynodd: wnaeth neb ysgrifennu hyn.
contents-heading = Beth sydd ymhle
contents-intro = Gallwch chi ddechrau yn unrhyw le. Mae’r rhannau ar y tudalennau hyn:
letter-repeats = { $count ->
    [zero] Mae { $count } bwlch arall yn sefyll yn lle geiriau y gallwch chi eu darllen mewn eitem arall.
    [one] Mae un bwlch arall yn sefyll yn lle geiriau y gallwch chi eu darllen mewn eitem arall.
    [two] Mae { $count } fwlch arall yn sefyll yn lle geiriau y gallwch chi eu darllen mewn eitem arall.
    [few] Mae { $count } bwlch arall yn sefyll yn lle geiriau y gallwch chi eu darllen mewn eitem arall.
    [many] Mae { $count } bwlch arall yn sefyll yn lle geiriau y gallwch chi eu darllen mewn eitem arall.
   *[other] Mae { $count } bwlch arall yn sefyll yn lle geiriau y gallwch chi eu darllen mewn eitem arall.
  }
map-missing-volumes = Mae’r cyfrolau papur hyn ar goll. Mae’r rhan “Beth sydd ar goll” yn dweud beth wnaethon ni i ddod o hyd iddyn nhw.
field-brief = Yn gryno

# The documents on the file. Their pages go out in a volume of their own.
field-bundle = Ei thudalennau
field-bundle-gaps = Wedi’i gadw’n ôl ynddi
field-contents = Beth mae’n ei ddweud
field-part = Rhan
field-says = Geiriau
field-within = Yn y ffeil
part-within = Ffeil { $number } a ddaeth gyda hi, { $part }
bundle-where = dogfen { $number } yn y gyfrol o ddogfennau
bundle-title = { $title }: y dogfennau
bundle-heading = Dogfen { $number }: { $title }
bundle-kind = Beth yw hi: { $kind }.
bundle-date = Ei dyddiad: { $date }.
bundle-by = Awdur: { $who }.
bundle-pages = { $count ->
    [zero] { $count } tudalen.
    [one] Un dudalen.
    [two] { $count } dudalen.
    [few] { $count } tudalen.
    [many] { $count } thudalen.
   *[other] { $count } tudalen.
  }
bundle-no-gaps = Does dim byd wedi’i gadw’n ôl ohoni.
bundle-gaps = Wedi’i gadw’n ôl ynddi: { $numbers }. Mae’r rhestr o fylchau yn y pecyn yn dweud pam, pwy benderfynodd, a sut i ofyn eto.
bundle-unread = { $count ->
    [zero] Doedd dim modd darllen { $count } gair yn ddigon da i’w dweud. Maen nhw wedi’u marcio “methu darllen”.
    [one] Doedd dim modd darllen un gair yn ddigon da i’w ddweud. Mae wedi’i farcio “methu darllen”.
    [two] Doedd dim modd darllen { $count } air yn ddigon da i’w dweud. Maen nhw wedi’u marcio “methu darllen”.
    [few] Doedd dim modd darllen { $count } gair yn ddigon da i’w dweud. Maen nhw wedi’u marcio “methu darllen”.
    [many] Doedd dim modd darllen { $count } gair yn ddigon da i’w dweud. Maen nhw wedi’u marcio “methu darllen”.
   *[other] Doedd dim modd darllen { $count } gair yn ddigon da i’w dweud. Maen nhw wedi’u marcio “methu darllen”.
  }
bundle-label = Dogfen { $number }
bundle-front-heading = Y dogfennau ar eich ffeil
bundle-front-count = { $count ->
    [zero] Mae { $count } dogfen o’ch ffeil yn y gyfrol hon, gyda’r hynaf yn gyntaf. Mae’n mynd gyda’ch pecyn.
    [one] Mae un ddogfen o’ch ffeil yn y gyfrol hon. Mae’n mynd gyda’ch pecyn.
    [two] Mae { $count } ddogfen o’ch ffeil yn y gyfrol hon, gyda’r hynaf yn gyntaf. Mae’n mynd gyda’ch pecyn.
    [few] Mae { $count } dogfen o’ch ffeil yn y gyfrol hon, gyda’r hynaf yn gyntaf. Mae’n mynd gyda’ch pecyn.
    [many] Mae { $count } dogfen o’ch ffeil yn y gyfrol hon, gyda’r hynaf yn gyntaf. Mae’n mynd gyda’ch pecyn.
   *[other] Mae { $count } dogfen o’ch ffeil yn y gyfrol hon, gyda’r hynaf yn gyntaf. Mae’n mynd gyda’ch pecyn.
  }
bundle-front-how = Mae’r tudalennau’n edrych fel yr oedden nhw, heblaw am yr hyn sydd wedi’i gadw’n ôl. Mae pob dogfen yn dechrau gyda thudalen sy’n dweud beth yw hi, pwy ysgrifennodd hi a phryd.
bundle-front-marks = Lle mae rhywbeth wedi’i gadw’n ôl fe welwch chi farc llwyd gyda rhif. Dyma’r rhif yn y rhestr o fylchau yn eich pecyn. Mae’r marc yr un lled bob tro, pa mor hir bynnag oedd y geiriau.
bundle-front-unread = Lle nad oedd modd darllen geiriau mewn sgan, maen nhw wedi’u marcio “methu darllen”. Gallwch chi ofyn am weld y gwreiddiol.
bundle-front-again = Os ydych chi’n meddwl y dylai rhywbeth gael ei ddweud, gofynnwch i ni edrych eto. Mae eich pecyn yn dweud sut.
bundle-mark = cadwyd yn ôl
bundle-mark-unread = methu darllen
bundle-picture = Llun o’r ffeil, heb ei ddisgrifio
bundle-page-withheld = Mae’r dudalen hon wedi’i chadw’n ôl yn gyfan. Mae’r rhestr o fylchau yn y pecyn yn dweud pam.
bundle-page-unread = Doedd dim modd darllen y dudalen hon yn ddigon da i fod yn siŵr beth mae’n ei ddangos, felly mae wedi’i chadw’n ôl yn gyfan. Gofynnwch i ni edrych ar y gwreiddiol.
bundle-footer = { $label }, tudalen { $page } o { $pages } · { $number }
letter-documents = { $count ->
    [zero] Mae { $count } dogfen o’ch ffeil mewn cyfrol ar wahân, fel yr oedden nhw’n edrych.
    [one] Mae un ddogfen o’ch ffeil mewn cyfrol ar wahân, fel yr oedd yn edrych.
    [two] Mae { $count } ddogfen o’ch ffeil mewn cyfrol ar wahân, fel yr oedden nhw’n edrych.
    [few] Mae { $count } dogfen o’ch ffeil mewn cyfrol ar wahân, fel yr oedden nhw’n edrych.
    [many] Mae { $count } dogfen o’ch ffeil mewn cyfrol ar wahân, fel yr oedden nhw’n edrych.
   *[other] Mae { $count } dogfen o’ch ffeil mewn cyfrol ar wahân, fel yr oedden nhw’n edrych.
  }
PartKind-page = Tudalen
PartKind-seen = Geiriau mewn lluniau ar dudalen
PartKind-photo = Llun
PartKind-picture = Llun
PartKind-body = Testun
PartKind-header = Pen tudalen
PartKind-footer = Troed tudalen
PartKind-note = Nodyn
PartKind-text-box = Testun mewn blwch
PartKind-comment = Sylw
PartKind-deleted = Wedi’i dynnu allan wrth ysgrifennu
PartKind-inserted = Wedi’i roi i mewn wrth ysgrifennu
PartKind-revision = Newidiadau i’r ffeil
PartKind-hidden = Testun cudd
PartKind-properties = Beth mae’r ffeil yn ei ddweud amdani ei hun
PartKind-description = Disgrifiad o lun
PartKind-field = Maes neu ddolen
PartKind-sheet = Taflen
PartKind-hidden-sheet = Taflen gudd
PartKind-mail-head = Pen yr e-bost
PartKind-mail-body = Beth mae’r e-bost yn ei ddweud
PartKind-mail-html = Beth sydd ddim ond i’w weld yn yr e-bost wedi’i fformatio
PartKind-quoted = E-bost hŷn wedi’i ddyfynnu ynddo
PartKind-attachment = Enw ffeil a ddaeth gydag e

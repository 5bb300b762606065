# Wording of the life story: Welsh, for a child to read.
# review: draft. No named person has reviewed this wording yet.

title-life-story = Stori { $name }
running-life-story = Stori { $name }

now-heading = Ti, nawr
now-name = Dy enw di yw { $name }. Dy enw llawn yw { $full }.
now-age = Rwyt ti’n { $age ->
    [zero] { $age } oed
    [one] 1 oed
    [two] { $age } oed
    [few] { $age } oed
    [many] { $age } oed
   *[other] { $age } oed
  }.
now-home = { $carers } sy’n byw gyda ti. Rwyt ti’n byw yma ers { $from }.
now-home-named = Dyma dy gartref di: { $home }. Rwyt ti’n byw yma ers { $from }.
now-others = Pwy arall sy’n byw yma gyda ti: { $others }.
now-school = Dyma ble rwyt ti’n dysgu: { $school }.
now-languages = Rwyt ti’n defnyddio { $languages } i siarad â phobl.
now-ethnicity = O ble mae dy deulu’n dod: { $ethnicity }
now-religion = Am grefydd a chred: { $religion }
about-heading = Beth rwyt ti’n ei ddweud amdanat ti dy hun

people-heading = Pobl yn dy fywyd di
# Each of these is a whole sentence, so that a language can say it as it has to.
person-is-mother = { $name } yw dy fam.
person-is-father = { $name } yw dy dad.
person-is-step-parent = Mae { $name } yn llys-riant i ti.
person-is-adoptive-parent = Mae { $name } yn rhiant mabwysiadol i ti.
person-is-brother = Mae { $name } yn frawd i ti.
person-is-sister = Mae { $name } yn chwaer i ti.
person-is-grandmother = Mae { $name } yn nain neu’n fam-gu i ti.
person-is-grandfather = Mae { $name } yn daid neu’n dad-cu i ti.
person-is-aunt = Mae { $name } yn fodryb i ti.
person-is-uncle = Mae { $name } yn ewythr i ti.
person-is-cousin = { $who ->
    [female] Mae { $name } yn gyfnither i ti.
    [male] Mae { $name } yn gefnder i ti.
   *[other] Mae { $name } yn gefnder neu’n gyfnither i ti.
  }
person-is-relative = Mae { $name } yn perthyn i ti.
person-is-foster-carer = Mae { $name } yn ofalwr maeth i ti.
person-is-friend = Mae { $name } yn ffrind i ti.
person-is-neighbour = Mae { $name } yn gymydog i ti.
person-is-social-worker = { $name } yw dy weithiwr cymdeithasol.
person-is-advocate = { $name } yw dy eiriolwr.
person-died = Bu farw { $name } ({ $died }).

born-heading = Pan gest ti dy eni
born-on = Dyma pryd y cest ti dy eni: { $born }.
born-place = Dyma ble y cest ti dy eni: { $place }.
born-time = Yr amser oedd { $time }.
born-weight = Roeddet ti’n pwyso { $weight }.

why-heading = Beth ddigwyddodd, a pham
why-not-your-fault = Doedd dim bai arnat ti am ddim o hyn. Gwaith oedolion yw cadw plant yn ddiogel. Oedolion wnaeth y penderfyniadau.
orders-heading = Beth benderfynodd y llys
order-made = Gwnaeth { $court } y gorchymyn hwn: { $order }.
order-judge = Y barnwr oedd { $judge }.

homes-heading = Y cartrefi rwyt ti wedi byw ynddyn nhw
homes-count = { $count ->
    [zero] Dyma { $count } lle rwyt ti wedi byw neu aros ynddyn nhw.
    [one] Dyma un lle rwyt ti wedi byw neu aros ynddo.
    [two] Dyma { $count } le rwyt ti wedi byw neu aros ynddyn nhw.
    [few] Dyma { $count } lle rwyt ti wedi byw neu aros ynddyn nhw.
    [many] Dyma { $count } lle rwyt ti wedi byw neu aros ynddyn nhw.
   *[other] Dyma { $count } lle rwyt ti wedi byw neu aros ynddyn nhw.
  }
home-heading = { $home }
home-age = { $age ->
    [0] Babi oeddet ti
   *[other] Roeddet ti’n { $age } oed
  } pan ddest ti yma. Roeddet ti mewn { $kind }. Dyma pryd roeddet ti’n byw yma: { $span }.
home-others = Pwy arall oedd yn byw yma gyda ti ar y pryd: { $others }.

schools-heading = Dy ysgolion
family-time-heading = Amser gyda dy deulu a dy ffrindiau
family-time-now = Dyma’r cynllun nawr:
family-time-then = Dyma oedd y cynllun ({ $span }):

achievements-heading = Beth rwyt ti wedi’i wneud yn dda
own-words-heading = Dy eiriau di dy hun
own-words = Fe ddywedaist ti hyn pan oeddet ti’n { $age } oed ({ $date }):
own-words-to = Wrth bwy y dywedaist ti hyn: { $to }. Roeddet ti’n { $age } oed ({ $date }). Dyma dy eiriau:

things-heading = Pethau sy’n perthyn i ti
thing-returned = Fe gest ti hwn yn ôl ({ $on }).
thing-kept = Dyma ble mae e: { $where }.
thing-kept-unknown = Dydy’r cofnod ddim yn dweud ble mae e. Fe gei di ofyn i ni.

next-heading = Ti, nawr a nesaf
next-home = { $carers } sy’n byw gyda ti.
next-home-named = Dyma dy gartref di: { $home }.
hopes-intro = Dyma beth rwyt ti’n gobeithio amdano.
hopes-none = Mae’r dudalen hon ar gyfer dy obeithion di. Fe gei di eu hysgrifennu nhw yma.

talk-heading = Pobl y gelli di siarad â nhw
talk-intro = Efallai y bydd darllen hwn yn codi teimladau neu gwestiynau. Mae hynny’n iawn. Fe gei di stopio unrhyw bryd. Gelli di siarad â’r bobl hyn.

kept-heading = Mwy yn dy gofnod di
kept-intro = Mae mwy am dy fywyd yn dy gofnod. Dydy’r rhannau hyn ddim yn cael eu dweud yma:
gaps-heading = Pam mae rhannau wedi’u cadw’n ôl
gaps-intro = Mae rhai rhannau o dy stori wedi’u cadw’n ôl. Mae gan bob un rif. Yma gelli di ddarllen pam, a phwy benderfynodd.
gap-number = Bwlch { $number }.
gap-decided = Dyma pwy benderfynodd, a phryd: { $decided }.
gaps-ask = Fe gei di ofyn i ni edrych ar fwlch eto. Dyweda ei rif wrthon ni. Gofynna yma: { $contact }.

made-heading = Sut y cafodd y stori hon ei gwneud
made-for = Gwnaeth { $council } y stori hon ar { $date }. Mae’n dod o’r hyn sydd wedi’i ysgrifennu yn dy gofnod.
made-approved = Dywedodd { $approver }, { $role }, y cei di ei chael hi.
made-more = Oes rhywbeth yn anghywir neu ar goll? Dyweda wrthon ni, ac fe edrychwn ni arno: { $contact }. Fe gei di ofyn am stori hirach pan fyddi di’n hŷn.
now-home-staff = Y bobl sy’n gofalu amdanat ti yma: { $carers }.
person-full = Enw llawn { $name } yw { $full }.
person-carers-family = Mae { $name } yn rhan o deulu sydd wedi gofalu amdanat ti.
person-carer-then = Roedd { $name } yn gofalu amdanat ti.
home-age-now = { $age ->
    [0] Babi oeddet ti
   *[other] Roeddet ti’n { $age } oed
  } pan ddest ti yma. Rwyt ti mewn { $kind }. Dyma pryd rwyt ti wedi byw yma: { $span }.

# Sections, pictures and pages to fill in.
first-home-heading = Dy gartref
first-then-heading = O’r blaen: { $home }
first-school-heading = Ble rwyt ti’n dysgu
first-family-time-heading = Teulu a ffrindiau
photos-heading = Lluniau
photos-held-heading = Mwy o luniau
photos-held = { $count ->
    [zero] Mae { $count } llun arall sydd ddim yn cael eu dangos yma. Fe gei di ofyn i ni amdanyn nhw.
    [one] Mae un llun arall sydd ddim yn cael ei ddangos yma. Fe gei di ofyn i ni amdano.
    [two] Mae { $count } lun arall sydd ddim yn cael eu dangos yma. Fe gei di ofyn i ni amdanyn nhw.
    [few] Mae { $count } llun arall sydd ddim yn cael eu dangos yma. Fe gei di ofyn i ni amdanyn nhw.
    [many] Mae { $count } llun arall sydd ddim yn cael eu dangos yma. Fe gei di ofyn i ni amdanyn nhw.
   *[other] Mae { $count } llun arall sydd ddim yn cael eu dangos yma. Fe gei di ofyn i ni amdanyn nhw.
  }
tree-heading = Dy deulu
tree-intro = Dyma bobl yn dy deulu sydd wedi’u henwi yn dy gofnod. Dydy symud cartref ddim yn newid pwy ydyn nhw. Mae’r rhai hynaf ar y top.
tree-me = Dyma ti.
tree-died = bu farw: { $on }
# The lines of the family tree in words. $others is one name or several with commas.
tree-parent = Mae { $name } yn rhiant i { $others }.
tree-partner = Mae neu roedd { $name } yn bartner i { $others }.
why-safe = Mae angen ar bob plentyn gartref lle mae’n ddiogel ac yn cael gofal. Rhaid i oedolion wneud yn siŵr o hynny.
why-more-later = Mae mwy i’w ddweud. Fe gei di ofyn amdano nawr. Fe gei di ofyn am stori hirach pan fyddi di’n hŷn.
statuses-heading = Beth ddywedodd y gyfraith, a phryd
decisions-heading-story = Penderfyniadau mawr amdanat ti
decisions-intro-story = Dyma benderfyniadau mawr am dy fywyd. Gelli di ddarllen pwy wnaeth nhw, pam, a beth roeddet ti ei eisiau. Os oes rhywbeth ar goll, fe gei di ofyn i ni.
decided-by = { $by } benderfynodd hyn.
decided-because = Pam:
decided-you-wanted = Beth roeddet ti ei eisiau:
seasons-heading = Dy gartrefi dros amser
seasons-intro = Mae hwn yn dangos am faint o amser roeddet ti’n byw ym mhob lle ({ $from } – { $to }).
seasons-where = Cartref
seasons-when = Pryd
seasons-how-long = Am faint o amser
seasons-line = { $from } – { $to }
season-family = Dy deulu
season-now = { $length } hyd yn hyn
schools-name = Ysgol
home-area = Dyma’r ardal: { $area }.
home-area-then = Dyma oedd yr ardal: { $area }.
home-came = Sut y dest ti i fyw yma.
home-letter = Llythyr i ti ({ $carers }):
at-age = { $age ->
    [0] Pan oeddet ti’n fabi:
   *[other] Pan oeddet ti’n { $age } oed:
  }
health-heading = Dy iechyd
health-intro = Dyma beth mae’r cofnod yn ei ddweud am dy iechyd.
documents-heading = Papurau amdanat ti
documents-intro = Mae’r papurau hyn yn dy gofnod. Fe gei di ofyn am eu gweld nhw.
made-whole-record = Fe gei di ofyn am weld dy gofnod unrhyw bryd. Mae gen ti hawl i wneud hynny, ac mae am ddim: { $contact }. Mae’r gyfraith yn gadael i ni gadw rhai rhannau’n ôl.
made-elsewhere = Efallai fod gan y rhain gofnodion amdanat ti hefyd. Fe gei di ofyn i bob un ohonyn nhw:
made-grown-up = I’r oedolyn: Gwnaeth { $council } y llyfr hwn ar { $date } o gofnod y plentyn. Os oes rhywbeth yn anghywir neu ar goll, dywedwch wrthon ni: { $contact }.
fill-heading = Tudalennau i ti
fill-intro = Fe gei di ysgrifennu yma, neu ofyn i rywun ysgrifennu drosot ti.
fill-remember = Beth rydw i’n ei gofio:
fill-proud = Beth rydw i’n falch ohono:
fill-ask = Beth rydw i eisiau ei ofyn:
fill-draw-heading = Tynna lun yma
fill-draw = Tynna lun o dy gartref, o rywun rwyt ti’n ei garu, neu o unrhyw beth rwyt ti’n ei hoffi.

# The later life letter.
title-life-story-later-life-letter = Llythyr at { $name }
running-life-story-later-life-letter = Llythyr at { $name }
later-heading = Llythyr i ti
later-dear = Annwyl { $name },
later-born-heading = Pan gest ti dy eni
later-people-heading = Y bobl yn dy fywyd di
later-why-heading = Beth ddigwyddodd
later-parents-heading = Beth roedd dy rieni’n ei ddymuno a beth ddywedon nhw
later-order = Gwnaeth { $court } y gorchymyn hwn: { $order } ({ $made }).
later-more-heading = Sut i gael gwybod mwy
later-more = Mae mwy yn dy gofnod. Mae gen ti hawl i ofyn amdano ar unrhyw oedran, ac mae am ddim: { $contact }. Mae’r gyfraith yn gadael i ni gadw rhai rhannau’n ôl. Does dim rhaid i ti ei ddarllen ar dy ben dy hun. Gelli di siarad â’r bobl hyn:

# The worker's edition with its sources.
title-life-story-sources = Ffynonellau stori { $name }
running-life-story-sources = Ffynonellau stori bywyd. I’r gweithiwr
sources-questions-heading = Beth sydd ddim yn y cofnod ar gyfer y stori hon
sources-questions-intro = Does dim byd wedi’i ddyfeisio yn stori { $name }, felly mae’r hyn sydd heb ei gofnodi ar goll. Dyma gwestiynau i’w gofyn, a phobl i’w holi:
sources-questions-none = Mae gan y cofnod rywbeth ar gyfer pob rhan o’r stori.
sources-heading = Pob brawddeg gyda’i ffynhonnell
sources-intro = Dyma’r llyfr ar gyfer yr oedran { $band }. Mae geiriau sefydlog y llyfr, sydd ddim yn dweud dim o’r cofnod, wedi’u gadael allan.
sources-sentence = Beth mae’r llyfr yn ei ddweud
sources-entry = Eitem neu ddarn
sources-kind = Pa fath, a chan bwy
sources-by = { $kind }, awdur: { $author }
sources-by-nobody = { $kind }, dim awdur wedi’i gofnodi
genogram-heading = Genogram y teulu
genogram-key = Cylch: menyw neu ferch. Sgwâr: dyn neu fachgen. Diemwnt: heb ei gofnodi. Llinell drwchus: y plentyn. Croes: wedi marw. Cenedlaethau yw’r rhesi, gyda’r hynaf ar y top.
genogram-who = Pwy
genogram-relationship = Perthynas â’r plentyn
genogram-symbol = Y symbol
symbol-circle = cylch
symbol-circle-died = cylch gyda chroes
symbol-square = sgwâr
symbol-square-died = sgwâr gyda chroes
symbol-diamond = diemwnt
symbol-diamond-died = diemwnt gyda chroes
ask-a-home = y cartref hwn
ask-birth-story = Beth sy’n hysbys am yr enedigaeth, a phwy ddewisodd yr enw? Gofynnwch i’r rhieni a’r teidiau a’r neiniau.
ask-birth-facts = Faint o’r gloch y cafodd y plentyn ei eni, ble, a beth oedd ei bwysau? Gofynnwch i’r rhieni, neu i’r ysbyty.
ask-why = Pam doedd y plentyn ddim yn gallu aros gyda’r teulu? Cytunwch ar y geiriau gyda’r rhieni lle mae hynny’n ddiogel.
ask-why-young = Sut byddech chi’n dweud hyn wrth blentyn pedair oed? Ysgrifennwch hyn gyda from_age: 3.
ask-about-me = Beth mae’r plentyn yn ei ddweud amdano’i hun nawr?
ask-hopes = Am beth mae’r plentyn yn gobeithio?
ask-ethnicity = Sut mae’r plentyn yn disgrifio o ble mae’r teulu’n dod?
ask-religion = Beth mae’r plentyn neu’r teulu’n ei gredu?
ask-own-words = Beth mae’r plentyn wedi’i ddweud, ei ddarlunio neu ei ysgrifennu y dylid ei gadw?
ask-achievements = Beth mae’r plentyn yn dda am ei wneud, ac o beth roedd y plentyn yn falch?
ask-photos = Pa luniau sydd? Gofynnwch i’r teulu, i ofalwyr ac i ysgolion.
ask-family-time = Pwy mae’r plentyn yn ei weld, a pha mor aml?
ask-life-letter = Pwy oedd yn nabod y plentyn ac yn gallu ysgrifennu llythyr bywyd diweddarach?
ask-portrait = Sut un yw { $name }? Gofynnwch i’r person, neu i bobl sy’n ei nabod.
ask-home-story = Sut beth oedd byw yno? ({ $name })
ask-home-memory = Pa atgof sydd? ({ $name })
ask-home-letter = A fyddai { $name } yn ysgrifennu llythyr?
ask-home-why-started = Pam y daeth y plentyn yno? ({ $name })
ask-home-why-ended = Pam y daeth i ben yno? ({ $name })
ask-between = Ble roedd y plentyn yn byw yn y cyfnod hwn? ({ $name })
ask-school-story = Sut beth oedd yr ysgol hon? ({ $name })
ask-photo-unknown = Pwy sydd yn y llun sydd ddim yn dweud? Holwch pwy, neu dywedwch nad oes neb.
ask-photo-permission = A gaiff y plentyn y llun sydd ag oedolyn ynddo? Gofynnwch i’r oedolyn ac ysgrifennwch pryd y cytunodd.
ask-photo-child = Mae plentyn arall mewn llun. Gorchuddiwch yr wyneb cyn i’r plentyn gael y llun.
person-named = { $name }: { $relationship }.
grown-up-heading = I’r oedolyn
later-parts-heading = Beth rydw i eisiau ei ddweud wrthot ti

# Wording of the letters about a request for access: Welsh, for the person who asks.
# review: draft. No named person has reviewed this wording yet.

title-letter-acknowledgement = Mae eich cais wedi’n cyrraedd ni
running-letter-acknowledgement = Mae eich cais wedi’n cyrraedd ni
title-letter-clarification = Mae angen i ni ofyn rhywbeth i chi
running-letter-clarification = Mae angen i ni ofyn rhywbeth i chi
title-letter-more-time = Mae angen mwy o amser arnon ni
running-letter-more-time = Mae angen mwy o amser arnon ni
title-letter-cover = Eich cofnod
running-letter-cover = Eich cofnod
title-letter-refusal-in-part = Beth sydd wedi’i gadw’n ôl, a pham
running-letter-refusal-in-part = Beth sydd wedi’i gadw’n ôl, a pham
title-letter-elsewhere = Llythyrau at eraill all fod â chofnodion
running-letter-elsewhere = Llythyrau at eraill


letter-ack-asked = Ar { $asked } fe wnaethoch chi ofyn am weld eich cofnod. Diolch. Mae eich cais wedi’n cyrraedd ni.
letter-ack-asked-other = Ar { $asked } fe wnaethoch chi ofyn am weld cofnod { $name }. Mae eich cais wedi’n cyrraedd ni.
letter-ack-right = Mae gennych chi hawl i’w weld, a does dim rhaid i chi dalu.
letter-ack-due = Fe wnawn ni ateb erbyn { $due }. Os bydd angen mwy o amser arnon ni, fe ddywedwn ni wrthoch chi cyn hynny, a pham.
letter-ack-what-next = Gallwch chi ein helpu ni i roi’r hyn sydd ei angen arnoch chi:
letter-ack-known = Dywedwch wrthon ni beth rydych chi’n ei wybod yn barod: enwau, lleoedd, beth ddigwyddodd. Does dim angen i ni gadw’n ôl yr hyn rydych chi’n ei wybod.
letter-ack-form = Dywedwch wrthon ni sut rydych chi’n hoffi darllen: ar bapur, ar sgrin, mewn print bras, gyda lluniau, mewn iaith arall, neu drwy gael rhywun i’w ddarllen yn uchel.
letter-ack-gaps = Mae’r gyfraith yn amddiffyn pobl eraill hefyd, felly gall rhannau gael eu cadw’n ôl. Mae gan bob un rif a rheswm, a gallwch chi ofyn i ni edrych eto.
letter-ack-feel = Gall cofnod godi teimladau cryf. Gall rhywun fod gyda chi pan fyddwch chi’n ei ddarllen. Gall y bobl hyn eich cefnogi chi:
letter-clar-asked = Ar { $asked } fe wnaethoch chi ofyn am weld eich cofnod.
letter-clar-asked-other = Ar { $asked } fe wnaethoch chi ofyn am weld cofnod { $name }.
letter-clar-need = Mae angen i ni wybod ychydig mwy, er mwyn i ni edrych yn y lleoedd iawn:
letter-clar-clock = Tra byddwn ni’n aros am eich ateb, mae’r amser mae’r gyfraith yn ei roi i ni yn sefyll yn stond. Mae wedi sefyll yn stond ers { $stopped }. Bydd yn mynd yn ei flaen o’r diwrnod rydych chi’n ateb.
letter-clar-no-answer = Os na allwch chi ateb, dywedwch hynny wrthon ni hefyd. Yna fe wnawn ni edrych orau gallwn ni gyda’r hyn rydyn ni’n ei wybod.
letter-clar-how = Gallwch chi ddweud wrthon ni mewn unrhyw ffordd sy’n eich siwtio chi: { $contact }.
letter-more-asked = Ar { $asked } fe wnaethoch chi ofyn am weld eich cofnod.
letter-more-asked-other = Ar { $asked } fe wnaethoch chi ofyn am weld cofnod { $name }.
letter-more-complex = Mae llawer iawn i’w ddarllen yn ofalus. Mae’r gyfraith yn gadael i ni gymryd { $months ->
    [zero] { $months } mis arall
    [one] un mis arall
    [two] { $months } fis arall
    [few] { $months } mis arall
    [many] { $months } mis arall
   *[other] { $months } mis arall
  } i wneud hyn.
letter-more-many = Mae gennym ni sawl cais gennych chi i’w ateb. Mae’r gyfraith yn gadael i ni gymryd { $months ->
    [zero] { $months } mis arall
    [one] un mis arall
    [two] { $months } fis arall
    [few] { $months } mis arall
    [many] { $months } mis arall
   *[other] { $months } mis arall
  } i wneud hyn.
letter-more-due = Fe wnawn ni ateb erbyn { $due }.
letter-more-sorry = Mae’n ddrwg gennym ni fod rhaid i chi aros. Gallwch chi ofyn i ni unrhyw bryd pa mor bell rydyn ni wedi cyrraedd.
letter-cover-codes = Mae geiriau mewn bachau petryal lle mae rhywbeth wedi’i gadw’n ôl. Mae gan bob bwlch rif. Mae’r rhestr o fylchau’n dweud pam. Mae rhestr arall yn dweud beth yw ystyr ffurfiau byr. Mae ffurfiau byr nad oedd neb yn gallu eu hesbonio wedi’u marcio.
letter-refusal-asked = Ar { $asked } fe wnaethoch chi ofyn am weld eich cofnod. Rydyn ni wedi rhoi i chi yr hyn y cawn ni ei roi. Mae rhannau ohono wedi’u cadw’n ôl.
letter-refusal-asked-other = Ar { $asked } fe wnaethoch chi ofyn am weld cofnod { $name }. Rydyn ni wedi rhoi i chi yr hyn y cawn ni ei roi. Mae rhannau ohono wedi’u cadw’n ôl.
letter-refusal-intro = Dyma’r rhesymau:
letter-refusal-count = { $count ->
    [zero] ({ $count } bwlch)
    [one] (un bwlch)
    [two] ({ $count } fwlch)
    [few] ({ $count } bwlch)
    [many] ({ $count } bwlch)
   *[other] ({ $count } bwlch)
  }
letter-refusal-again = Gallwch chi ofyn i ni edrych eto ar unrhyw fwlch. Dywedwch ei rif wrthon ni: { $contact }.
letter-refusal-none = Does dim byd wedi’i gadw’n ôl.

elsewhere-letter-heading = Llythyr at: { $name }
elsewhere-letter-ready = I chi: mae rhan o’r cyfnod ar goll o’n ffeil ni, ac efallai fod ganddyn nhw gofnodion ohono. Gallwch chi lofnodi’r llythyr isod a’i anfon. Dydy’r llinell hon ddim yn rhan ohono.
elsewhere-letter-to = At: { $name }.
elsewhere-letter-intro = Fy enw i yw { $name }. Fy nyddiad geni yw { $born }. Rydw i’n gofyn am gopi o bopeth sydd gennych chi amdana i, o dan Erthygl 15 o Reoliad Cyffredinol y DU ar Ddiogelu Data (UK GDPR).
elsewhere-letter-why = Beth wnaethoch chi i’r cyngor, yn ôl y ffeil: { $function }.
elsewhere-letter-when = Dyma’r cyfnod: { $span }.
elsewhere-letter-ask = Edrychwch hefyd mewn ffeiliau papur, mewn hen systemau ac mewn storfeydd, os gwelwch yn dda, a dywedwch wrtha i ble edrychoch chi. Os ydych chi wedi pasio’r cofnodion ymlaen, dywedwch wrtha i at bwy a phryd, os gwelwch yn dda.
elsewhere-letter-month = Mae’r gyfraith yn rhoi un mis i chi. Os oes angen prawf arnoch chi o bwy ydw i, dywedwch wrtha i ar unwaith, os gwelwch yn dda.
elsewhere-letter-sign = Enw, cyfeiriad a dyddiad:
elsewhere-letter-none-heading = Does neb arall wedi’i gofnodi
elsewhere-letter-none = Dydy’r cofnod ddim yn enwi neb a weithredodd ar ein rhan ac all fod â chofnodion.
letter-of-heading = Llythyr, { $date }

# Wording of the life story for the age 15+, where it differs from the usual one.
# review: draft. No named person has reviewed this wording yet.

# The present.
now-heading = Ble rwyt ti nawr
now-name = Dy enw di yw { $name }. Dy enw llawn yw { $full }.
now-home = { $carers } sy’n byw gyda ti ers { $from }.
now-home-named = Dyma dy gartref di: { $home }. Rwyt ti’n byw yno ers { $from }.
now-home-staff = Y bobl sy’n dy gefnogi di yno: { $carers }.
now-others = Pwy arall sy’n byw yma: { $others }.
now-school = Dyma ble rwyt ti’n astudio: { $school }.
now-languages = Dyma’r ieithoedd rwyt ti’n eu siarad neu’n eu harwyddo: { $languages }.
now-ethnicity = Cefndir ethnig: { $ethnicity }
now-religion = Crefydd neu gred: { $religion }
about-heading = Sut rwyt ti’n disgrifio dy hun
person-full = Enw llawn { $name } yw { $full }.
tree-intro = Dyma bobl yn dy deulu sydd wedi’u henwi yn dy gofnod. Mae’r genhedlaeth hynaf ar y top.
tree-me = ti

# Why, and who decided.
why-heading = Pam y daeth y cyngor yn rhan o dy fywyd
why-safe = Mae gan bob plentyn hawl i fod yn ddiogel ac i gael gofal da. Roedd dyletswydd ar yr oedolion o dy gwmpas i wneud yn siŵr o hynny.
why-not-your-fault = Doedd dim bai arnat ti am ddim o hyn. Plentyn oeddet ti. Oedolion oedd yn gyfrifol am dy ddiogelwch, ac oedolion wnaeth y penderfyniadau hyn.
orders-heading = Gorchmynion llys
statuses-heading = Dy statws cyfreithiol dros y blynyddoedd
decisions-heading-story = Prif benderfyniadau am dy fywyd
decisions-intro-story = Ar gyfer pob penderfyniad gelli di ddarllen pwy wnaeth y penderfyniad, y rhesymau a gafodd eu rhoi, a dy farn di. Os oes unrhyw un o’r rhain ar goll yma, fe gei di ofyn i ni amdano.
decided-because = Y rhesymau a gafodd eu rhoi:
decided-you-wanted = Dy farn di, fel y cafodd ei hysgrifennu:

# Homes.
homes-heading = Ble rwyt ti wedi byw
homes-count = { $count ->
    [zero] Mae dy gofnod yn enwi { $count } lle rwyt ti wedi byw neu aros ynddyn nhw.
    [one] Mae dy gofnod yn enwi un lle rwyt ti wedi byw neu aros ynddo.
    [two] Mae dy gofnod yn enwi { $count } le rwyt ti wedi byw neu aros ynddyn nhw.
    [few] Mae dy gofnod yn enwi { $count } lle rwyt ti wedi byw neu aros ynddyn nhw.
    [many] Mae dy gofnod yn enwi { $count } lle rwyt ti wedi byw neu aros ynddyn nhw.
   *[other] Mae dy gofnod yn enwi { $count } lle rwyt ti wedi byw neu aros ynddyn nhw.
  }
home-age = Dyma pryd roeddet ti’n byw yma: { $span }. Roeddet ti mewn { $kind }. { $age ->
    [0] Babi oeddet ti
   *[other] Roeddet ti’n { $age } oed
  } pan symudaist ti i mewn.
home-age-now = Dyma pryd rwyt ti wedi byw yma: { $span }. Rwyt ti mewn { $kind }. { $age ->
    [0] Babi oeddet ti
   *[other] Roeddet ti’n { $age } oed
  } pan symudaist ti i mewn.
home-kinship = cartref gyda pherthnasau neu ffrindiau i’r teulu
home-others = Pwy arall oedd yn byw yma ar y pryd: { $others }.
seasons-heading = Llinell amser o dy gartrefi
schools-heading = Ble buest ti’n astudio

# Family and friends, health, what you did and what is yours.
family-time-heading = Cadw mewn cysylltiad â theulu a ffrindiau
family-time-now = Beth sydd wedi’i drefnu ar hyn o bryd:
family-time-then = Beth oedd wedi’i drefnu ar y pryd ({ $span }):
health-intro = Dyma beth mae dy gofnod yn ei ddweud am dy iechyd. Fe gei di ofyn i feddyg neu nyrs esbonio unrhyw ran ohono.
achievements-heading = Beth rwyt ti wedi’i gyflawni
own-words-heading = Beth ddywedaist ti ar y pryd
things-heading = Dy eiddo
thing-returned = Cafodd hwn ei roi’n ôl i ti ({ $on }).
thing-kept = Ble mae’n cael ei gadw: { $where }.
thing-kept-unknown = Dydy’r cofnod ddim yn dweud ble mae hwn. Fe gei di ofyn i ni gael gwybod.
photos-held-heading = Lluniau sydd ddim yn cael eu dangos
photos-held = { $count ->
    [zero] Mae { $count } llun arall yn dy gofnod sydd ddim yn cael eu dangos yma. Fe gei di ofyn i ni pam, ac a gei di eu cael nhw.
    [one] Mae un llun arall yn dy gofnod sydd ddim yn cael ei ddangos yma. Fe gei di ofyn i ni pam, ac a gei di ei gael.
    [two] Mae { $count } lun arall yn dy gofnod sydd ddim yn cael eu dangos yma. Fe gei di ofyn i ni pam, ac a gei di eu cael nhw.
    [few] Mae { $count } llun arall yn dy gofnod sydd ddim yn cael eu dangos yma. Fe gei di ofyn i ni pam, ac a gei di eu cael nhw.
    [many] Mae { $count } llun arall yn dy gofnod sydd ddim yn cael eu dangos yma. Fe gei di ofyn i ni pam, ac a gei di eu cael nhw.
   *[other] Mae { $count } llun arall yn dy gofnod sydd ddim yn cael eu dangos yma. Fe gei di ofyn i ni pam, ac a gei di eu cael nhw.
  }
documents-heading = Dogfennau yn dy gofnod
documents-intro = Mae’r dogfennau hyn yn rhan o dy gofnod. Mae gen ti hawl i ofyn am gopïau. Gall y gyfraith olygu bod rhannau ohonyn nhw wedi’u cadw’n ôl.

# What is not told, your rights, and how it was made.
kept-heading = Mwy sydd yn dy gofnod
kept-intro = Mae mwy am dy fywyd yn dy gofnod. Mae’r rhannau hyn wedi’u cadw’n ôl yma:
gaps-heading = Beth sydd wedi’i gadw’n ôl, a pham
gaps-intro = Mae rhai rhannau o’r stori hon wedi’u cadw’n ôl. Mae gan bob un rif. Ar gyfer pob un gelli di ddarllen y rheswm, a phwy wnaeth y penderfyniad.
gaps-ask = Os nad wyt ti’n cytuno y dylai rhywbeth gael ei gadw’n ôl, fe gei di ofyn i ni edrych arno eto. Rho rif y bwlch i ni: { $contact }.
made-heading = Sut y cafodd y stori hon ei gwneud, a dy hawliau di
made-for = Gwnaeth { $council } y stori hon ar { $date } o dy gofnod. Dim ond yr hyn a gafodd ei ysgrifennu y gall hi ei ddweud wrthot ti. Efallai fod y bobl oedd yno yn cofio mwy, neu’n ei gofio mewn ffordd arall.
made-approved = Cytunodd { $approver }, { $role }, y dylai gael ei rhoi i ti.
made-more = Os oes rhywbeth yn anghywir neu ar goll, dyweda wrthon ni: { $contact }. Mae gen ti hawl i ofyn i ni ei gywiro.
made-whole-record = Mae gen ti hawl hefyd i ofyn am gopi o dy gofnod cyfan, yn yr un cyfeiriad. Fe gei di wneud hyn ar unrhyw oedran. Mae am ddim, a does dim rhaid i ti ddweud pam rwyt ti ei eisiau. Gall y gyfraith olygu bod rhai rhannau wedi’u cadw’n ôl.
made-elsewhere = Efallai fod gan eraill gofnodion amdanat ti hefyd. Fe gei di ofyn i bob un ohonyn nhw am gopi:

# The present again, and what comes.
next-heading = Nawr, a beth sy’n dod nesaf
hopes-intro = Dyma dy obeithion di, fel y cawson nhw eu hysgrifennu.
hopes-none = Dydy dy gofnod ddim yn dweud am beth rwyt ti’n gobeithio. Ti sydd i ddweud hynny, pan fyddi di eisiau ac os wyt ti eisiau.
fill-heading = Lle i ti
fill-intro = Defnyddia’r tudalennau hyn fel y mynni di. Fe gei di eu gadael nhw’n wag hefyd.
fill-ask = Beth rydw i eisiau ei wybod:
fill-draw-heading = Lle rhydd
fill-draw = Fe gei di ddefnyddio hwn ar gyfer nodiadau, lluniau, darluniau neu unrhyw beth arall.
talk-heading = Cymorth, a phobl y gelli di siarad â nhw
talk-intro = Gall darllen am dy fywyd dy hun fod yn anodd, hyd yn oed os oeddet ti’n gwybod llawer ohono yn barod. Cymer dy amser, a stopia pryd bynnag rwyt ti eisiau. Does dim rhaid i ti ei ddarllen ar dy ben dy hun. Gelli di siarad ag unrhyw un o’r bobl hyn.

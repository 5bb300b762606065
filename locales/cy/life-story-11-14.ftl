# Wording of the life story for the age 11-14, where it differs from the usual one.
# review: draft. No named person has reviewed this wording yet.

# The present.
now-name = Dy enw di yw { $name }. Dy enw llawn yw { $full }.
now-age = Rwyt ti’n { $age } oed.
now-home = { $carers } sy’n byw gyda ti, ac rwyt ti’n byw yma ers { $from }.
now-home-named = Dyma dy gartref di: { $home }. Rwyt ti’n byw yma ers { $from }.
now-languages = Dyma’r ieithoedd rwyt ti’n eu siarad neu’n eu harwyddo: { $languages }.
now-ethnicity = Cefndir dy deulu: { $ethnicity }
now-religion = Crefydd neu gred: { $religion }
about-heading = Sut rwyt ti’n disgrifio dy hun
person-full = Enw llawn { $name } yw { $full }.
tree-intro = Dyma bobl yn dy deulu sydd wedi’u henwi yn dy gofnod. Mae’r genhedlaeth hynaf ar y top.
tree-me = ti

# Why, and who decided.
why-safe = Mae gan bob plentyn hawl i fod yn ddiogel ac i gael gofal. Gwaith oedolion yw gwneud yn siŵr o hynny.
why-not-your-fault = Doedd dim bai arnat ti am ddim o hyn. Gwaith oedolion oedd dy gadw di’n ddiogel, ac oedolion wnaeth y penderfyniadau hyn.
why-more-later = Nid dyma’r stori gyfan. Mae rhai rhannau ohoni ar dy gyfer di pan fyddi di’n hŷn. Er hynny, fe gei di ofyn amdanyn nhw nawr, ac fe gei di ofyn am weld dy gofnod.
statuses-heading = Beth ddywedodd y gyfraith amdanat ti, a phryd
decisions-heading-story = Penderfyniadau pwysig am dy fywyd
decisions-intro-story = Ar gyfer pob penderfyniad gelli di ddarllen pwy wnaeth y penderfyniad, pam, a beth oedd dy farn di. Os oes rhywbeth ar goll yma, fe gei di ofyn i ni amdano.
decided-because = Rheswm:
decided-you-wanted = Beth oedd dy farn di:

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
home-age = { $age ->
    [0] Babi oeddet ti
   *[other] Roeddet ti’n { $age } oed
  } pan symudaist ti yma. Roeddet ti mewn { $kind }, a dyma pryd roeddet ti’n byw yma: { $span }.
home-age-now = { $age ->
    [0] Babi oeddet ti
   *[other] Roeddet ti’n { $age } oed
  } pan symudaist ti yma. Rwyt ti mewn { $kind }, a dyma pryd rwyt ti wedi byw yma: { $span }.
home-kinship = cartref gyda pherthnasau neu ffrindiau i’r teulu
home-others = Pwy arall oedd yn byw yma ar y pryd: { $others }.
seasons-heading = Llinell amser o dy gartrefi

# Family and friends, what you did and what is yours.
family-time-heading = Cadw mewn cysylltiad â theulu a ffrindiau
family-time-now = Beth sydd wedi’i drefnu nawr:
family-time-then = Beth oedd wedi’i drefnu ({ $span }):
achievements-heading = Beth rwyt ti wedi’i gyflawni
things-heading = Pethau sy’n eiddo i ti
thing-returned = Cafodd hwn ei roi’n ôl i ti ({ $on }).
thing-kept-unknown = Dydy’r cofnod ddim yn dweud ble mae hwn. Fe gei di ofyn i ni gael gwybod.
photos-held = { $count ->
    [zero] Mae { $count } llun arall yn dy gofnod sydd ddim yn cael eu dangos yma. Fe gei di ofyn i ni pam, ac a gei di eu gweld nhw.
    [one] Mae un llun arall yn dy gofnod sydd ddim yn cael ei ddangos yma. Fe gei di ofyn i ni pam, ac a gei di ei weld.
    [two] Mae { $count } lun arall yn dy gofnod sydd ddim yn cael eu dangos yma. Fe gei di ofyn i ni pam, ac a gei di eu gweld nhw.
    [few] Mae { $count } llun arall yn dy gofnod sydd ddim yn cael eu dangos yma. Fe gei di ofyn i ni pam, ac a gei di eu gweld nhw.
    [many] Mae { $count } llun arall yn dy gofnod sydd ddim yn cael eu dangos yma. Fe gei di ofyn i ni pam, ac a gei di eu gweld nhw.
   *[other] Mae { $count } llun arall yn dy gofnod sydd ddim yn cael eu dangos yma. Fe gei di ofyn i ni pam, ac a gei di eu gweld nhw.
  }
documents-heading = Dogfennau amdanat ti
documents-intro = Mae’r dogfennau hyn yn rhan o dy gofnod. Fe gei di ofyn am eu darllen nhw. Gall y gyfraith olygu bod rhannau ohonyn nhw wedi’u cadw’n ôl.

# What is not told, and how it was made.
kept-intro = Mae mwy am dy fywyd yn dy gofnod. Mae’r rhannau hyn wedi’u cadw’n ôl:
gaps-heading = Beth sydd wedi’i gadw’n ôl, a pham
gaps-intro = Mae rhai rhannau o dy stori wedi’u cadw’n ôl. Mae gan bob un rif. Ar gyfer pob un gelli di ddarllen y rheswm, a phwy benderfynodd.
gaps-ask = Os wyt ti’n meddwl nad yw bwlch yn deg, fe gei di ofyn i ni edrych arno eto. Rho ei rif i ni: { $contact }.
made-for = Gwnaeth { $council } y stori hon ar { $date } o’r hyn sydd wedi’i ysgrifennu yn dy gofnod. Lle na chafodd dim ei ysgrifennu, all y stori ddim dweud unrhyw beth wrthot ti.
made-approved = Cytunodd { $approver }, { $role }, y dylet ti ei chael hi.
made-more = Os wyt ti’n meddwl bod rhywbeth yn anghywir neu ar goll, dyweda wrthon ni ac fe edrychwn ni arno: { $contact }. Fe gei di ofyn i ni am weld dy gofnod hefyd.

# The present again, and what comes.
next-heading = Nawr, a beth sy’n dod nesaf
hopes-intro = Dyma dy obeithion di, fel y maen nhw wedi’u hysgrifennu yn dy gofnod.
hopes-none = Does dim byd wedi’i ysgrifennu eto am dy obeithion. Fe gei di eu hychwanegu nhw yma, os wyt ti eisiau.
fill-heading = Dy dudalennau di dy hun
fill-intro = Ti biau’r tudalennau hyn. Fe gei di ysgrifennu arnyn nhw, dod yn ôl atyn nhw nes ymlaen, neu eu gadael nhw’n wag.
fill-draw-heading = Lle rhydd
fill-draw = Fe gei di dynnu llun, ysgrifennu neu ludo beth bynnag rwyt ti’n ei hoffi.
talk-heading = Pobl y gelli di siarad â nhw
talk-intro = Gall darllen am dy fywyd dy hun fod yn anodd. Gall godi teimladau cryf a chwestiynau newydd. Fe gei di gymryd seibiant unrhyw bryd. Gelli di siarad ag unrhyw un o’r bobl hyn.

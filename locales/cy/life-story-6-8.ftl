# Wording of the life story for the age 6-8, where it differs from the usual one.
# review: draft. No named person has reviewed this wording yet.

# The safe present.
now-home = { $carers } sy’n byw gyda ti.
now-home-named = Dyma dy gartref di: { $home }.
now-home-staff = Pwy sy’n gofalu amdanat ti yma? { $carers }.
now-others = Pwy arall sy’n byw yma? { $others }.
now-languages = Rwyt ti’n siarad { $languages }.
about-heading = Beth rwyt ti’n ei ddweud amdanat ti
person-died = Mae { $name } wedi marw.
person-carers-family = Mae { $name } yn rhan o deulu gofalwr.
tree-intro = Dyma bobl yn dy deulu. Mae’r rhai hynaf ar y top.
tree-died = wedi marw

# Why.
why-heading = Pam y newidiodd pethau
why-safe = Mae angen cartref diogel ar bob plentyn. Rhaid i oedolion wneud yn siŵr o hynny.
why-not-your-fault = Doedd dim bai arnat ti am ddim o hyn. Oedolion sy’n penderfynu’r pethau hyn. Dydy plant ddim.
why-more-later = Mae mwy i’w ddweud. Fe gei di ofyn amdano. Fe gei di ofyn eto pan fyddi di’n hŷn.

# Homes.
homes-heading = Dy gartrefi
homes-count = { $count ->
    [zero] Dyma { $count } lle y buest ti’n byw neu’n aros.
    [one] Dyma un lle y buest ti’n byw neu’n aros.
    [two] Dyma { $count } le y buest ti’n byw neu’n aros.
    [few] Dyma { $count } lle y buest ti’n byw neu’n aros.
    [many] Dyma { $count } lle y buest ti’n byw neu’n aros.
   *[other] Dyma { $count } lle y buest ti’n byw neu’n aros.
  }
home-age = { $age ->
    [0] Babi oeddet ti
   *[other] Roeddet ti’n { $age } oed
  } pan ddest ti yma. Roeddet ti mewn { $kind }.
home-age-now = { $age ->
    [0] Babi oeddet ti
   *[other] Roeddet ti’n { $age } oed
  } pan ddest ti yma. Rwyt ti’n byw yma nawr. Rwyt ti mewn { $kind }.
home-kinship = cartref gyda theulu neu ffrindiau
home-others = Pwy arall oedd yn byw yma ar y pryd? { $others }.
home-came = Sut y dest ti yma.
seasons-intro = Edrycha am faint o amser roeddet ti’n byw ym mhob lle.
seasons-line = O dy eni hyd heddiw

# School, family and friends, what you did and said.
family-time-heading = Teulu a ffrindiau
family-time-now = Y cynllun nawr:
achievements-heading = Pethau wnest ti’n dda
own-words = Fe ddywedaist ti hyn pan oeddet ti’n { $age } oed:
own-words-to = Roeddet ti’n { $age } oed. Wrth bwy y dywedaist ti hyn? { $to }. Dyma dy eiriau:
things-heading = Dy bethau di
thing-returned = Fe gest ti hwn yn ôl.
thing-kept = Mae’n cael ei gadw yma: { $where }.
photos-held = { $count ->
    [zero] Mae { $count } llun arall. Dydyn nhw ddim yn y llyfr hwn. Fe gei di ofyn i ni amdanyn nhw.
    [one] Mae un llun arall. Dydy e ddim yn y llyfr hwn. Fe gei di ofyn i ni amdano.
    [two] Mae { $count } lun arall. Dydyn nhw ddim yn y llyfr hwn. Fe gei di ofyn i ni amdanyn nhw.
    [few] Mae { $count } llun arall. Dydyn nhw ddim yn y llyfr hwn. Fe gei di ofyn i ni amdanyn nhw.
    [many] Mae { $count } llun arall. Dydyn nhw ddim yn y llyfr hwn. Fe gei di ofyn i ni amdanyn nhw.
   *[other] Mae { $count } llun arall. Dydyn nhw ddim yn y llyfr hwn. Fe gei di ofyn i ni amdanyn nhw.
  }

# What is not told, and how it was made.
kept-intro = Mae mwy amdanat ti. Dydy e ddim yn cael ei ddweud yma:
gaps-heading = Pam dydy rhai rhannau ddim yma
gaps-intro = Mae rhai rhannau sydd ddim yma. Mae gan bob un rif. Mae hwn yn dweud pam.
gaps-ask = Fe gei di ofyn i ni am fwlch. Dyweda ei rif wrthon ni. Gall oedolyn dy helpu di: { $contact }.
made-for = Gwnaeth { $council } y stori hon ar { $date }. Mae’n dod o dy gofnod. Dy gofnod yw’r hyn ysgrifennodd pobl amdanat ti.
made-approved = Dywedodd { $approver }, { $role }, y cei di ei chael hi.
made-more = Oes rhywbeth yn anghywir? Oes rhywbeth ar goll? Dyweda wrthon ni: { $contact }. Fe gei di ofyn eto pan fyddi di’n hŷn.

# The present again, and what comes.
hopes-none = Am beth rwyt ti’n gobeithio? Fe gei di ei ysgrifennu yma.
fill-intro = Fe gei di ysgrifennu yma. Neu gall rhywun ysgrifennu drosot ti.
fill-draw = Tynna lun o dy gartref. Tynna lun o berson rwyt ti’n ei garu. Tynna lun o beth bynnag rwyt ti’n ei hoffi.
talk-intro = Efallai y bydd y stori hon yn dy wneud di’n drist neu’n flin. Efallai y byddi di eisiau gofyn pethau. Mae hynny’n iawn. Fe gei di stopio. Gelli di siarad â’r bobl hyn.

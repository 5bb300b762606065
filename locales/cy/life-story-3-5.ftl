# Wording of the life story for the age 3-5, where it differs from the usual one.
# review: draft. No named person has reviewed this wording yet.

# The safe present.
now-heading = Dyma ti
now-name = { $name } wyt ti. Dy enw llawn yw { $full }.
now-age = { $age ->
    [0] Babi wyt ti.
   *[other] Rwyt ti’n { $age } oed.
  }
now-home = { $carers } sy’n byw gyda ti. Dyma dy gartref di.
now-home-named = Dyma dy gartref di: { $home }.
now-others = Pwy arall sy’n byw yma? { $others }.
about-heading = Popeth amdanat ti
person-carers-family = Mae { $name } yn rhan o deulu gofalwr.

# Before.
born-heading = Cest ti dy eni
born-on = Yn gyntaf, babi oeddet ti.
home-age = { $age ->
    [0] Babi oeddet ti. Roeddet ti’n byw yma.
   *[other] Roeddet ti’n { $age } oed. Roeddet ti’n byw yma.
  }
home-kinship = cartref gyda theulu neu ffrindiau
why-heading = Dy gadw di’n ddiogel
why-safe = Mae angen cartref diogel ar bob plentyn.
why-not-your-fault = Rhaid i oedolion dy gadw di’n ddiogel. Oedolion benderfynodd. Doedd dim bai arnat ti.

# What is not told.
gaps-heading = Beth sydd ar goll
gaps-intro = Mae rhai geiriau sydd ddim yma. Mae hwn yn dweud pam.
gaps-ask = Fe gei di ofyn amdano. Gall oedolyn dy helpu di: { $contact }.

# The present again.
next-heading = Ti, nawr
next-home = { $carers } sy’n byw gyda ti. Dyma dy gartref di.
hopes-intro = Dyma dy ddymuniadau di.
hopes-none = Beth rwyt ti’n ei ddymuno?
fill-draw = Tynna lun o dy gartref. Tynna lun o berson rwyt ti’n ei garu. Tynna lun o beth bynnag rwyt ti’n ei hoffi.
talk-heading = Pobl i siarad â nhw
talk-intro = Efallai y byddi di’n teimlo’n drist neu’n flin. Mae hynny’n iawn. Fe gei di stopio. Gelli di siarad â’r bobl hyn.

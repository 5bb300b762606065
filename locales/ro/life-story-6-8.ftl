# Wording of the life story for the age 6-8 in Romanian, where it differs from the usual one.
# review: draft. No named person has reviewed this wording yet.

# The safe present.
now-home = Locuiești cu { $carers }.
now-home-named = Locuiești la { $home }.
now-home-staff = Cine are grijă de tine aici? { $carers }.
now-others = Cine mai locuiește aici? { $others }.
now-languages = Limbile în care vorbești: { $languages }.
about-heading = Ce spui tu despre tine
person-died = { $name } a murit.
person-carers-family = { $name } este din familia unui îngrijitor.
tree-intro = Aceștia sunt oameni din familia ta. Cei mai în vârstă sunt sus.
tree-died = a murit

# Why.
why-heading = De ce s-au schimbat lucrurile
why-safe = Fiecare copil are nevoie de o casă sigură. Cei mari trebuie să aibă grijă să fie așa.
why-not-your-fault = Nimic din asta nu a fost vina ta. Cei mari decid aceste lucruri. Copiii nu decid.
why-more-later = Mai sunt lucruri de povestit. Poți întreba despre ele. Poți întreba din nou când vei fi mai mare.

# Homes.
homes-heading = Casele tale
homes-count = { $count ->
    [one] Iată un loc unde ai locuit sau ai stat.
    [few] Iată { $count } locuri unde ai locuit sau ai stat.
   *[other] Iată { $count } de locuri unde ai locuit sau ai stat.
  }
home-age = { $age ->
    [0] Erai bebeluș
    [one] Aveai 1 an
    [few] Aveai { $age } ani
   *[other] Aveai { $age } de ani
  } când ai venit aici. Era { $kind }.
home-age-now = { $age ->
    [0] Erai bebeluș
    [one] Aveai 1 an
    [few] Aveai { $age } ani
   *[other] Aveai { $age } de ani
  } când ai venit aici. Acum locuiești aici. Este { $kind }.
home-kinship = casa unor oameni din familie sau prieteni
home-others = Cine mai locuia aici atunci? { $others }.
home-came = Cum ai venit aici.
seasons-intro = Vezi cât timp ai locuit în fiecare loc.
seasons-line = De la naștere până acum

# School, family and friends, what you did and said.
family-time-heading = Familie și prieteni
family-time-now = Planul de acum:
achievements-heading = Lucruri pe care le-ai făcut bine
own-words = Ai spus asta când aveai { $age ->
    [one] 1 an
    [few] { $age } ani
   *[other] { $age } de ani
  }:
own-words-to = Când aveai { $age ->
    [one] 1 an
    [few] { $age } ani
   *[other] { $age } de ani
  }, ai vorbit cu { $to } și ai spus asta:
things-heading = Lucrurile tale
thing-returned = Ai primit asta înapoi.
thing-kept = Este aici: { $where }.
photos-held = { $count ->
    [one] Mai este o fotografie. Nu este în această carte. Ne poți întreba despre ea.
    [few] Mai sunt { $count } fotografii. Nu sunt în această carte. Ne poți întreba despre ele.
   *[other] Mai sunt { $count } de fotografii. Nu sunt în această carte. Ne poți întreba despre ele.
  }

# What is not told, and how it was made.
kept-intro = Mai scriu lucruri despre tine. Ele nu sunt povestite aici:
gaps-heading = De ce unele părți nu sunt aici
gaps-intro = Unele părți nu sunt aici. Fiecare are un număr. Aici scrie de ce.
gaps-ask = Ne poți întreba despre un loc gol. Spune-ne numărul lui. Te poate ajuta un om mare: { $contact }.
made-for = { $council } a făcut această poveste pe { $date }. Ea vine din dosarul tău. Dosarul tău este ce au scris oamenii despre tine.
made-approved = { $approver }, { $role }, a spus că o poți primi.
made-more = Este ceva greșit? Lipsește ceva? Spune-ne: { $contact }. Poți întreba din nou când vei fi mai mare.

# The present again, and what comes.
hopes-none = La ce speri? Poți scrie aici.
fill-intro = Poți scrie aici. Sau poate scrie cineva pentru tine.
fill-draw = Desenează casa ta. Desenează un om drag. Desenează ce îți place.
talk-intro = Această poveste poate aduce tristețe sau supărare. Poate vrei să întrebi ceva. Este în regulă. Te poți opri. Poți vorbi cu acești oameni.

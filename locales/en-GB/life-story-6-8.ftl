# Wording of the life story for the age 6-8, where it differs from the usual one.
# review: draft. No named person has reviewed this wording yet.

# The safe present.
now-home = You live with { $carers }.
now-home-named = You live at { $home }.
now-home-staff = Who looks after you here? { $carers }.
now-others = Who else lives here? { $others }.
now-languages = You talk in { $languages }.
about-heading = What you say about you
person-died = { $name } has died.
person-carers-family = { $name } is part of a carer’s family.
tree-intro = These are people in your family. The oldest are at the top.
tree-died = has died

# Why.
why-heading = Why things changed
why-safe = Every child needs a safe home. Grown-ups have to make sure of that.
why-not-your-fault = None of this was your fault. Grown-ups decide these things. Children do not.
why-more-later = There is more to tell. You can ask about it. You can ask again when you are older.

# Homes.
homes-heading = Your homes
homes-count = { $count ->
    [one] Here is one place you lived or stayed.
   *[other] Here are { $count } places you lived or stayed.
  }
home-age = { $age ->
    [0] You were a baby
   *[other] You were { $age }
  } when you came here. It was { $kind }.
home-age-now = { $age ->
    [0] You were a baby
   *[other] You were { $age }
  } when you came here. You live here now. It is { $kind }.
home-kinship = a home with family or friends
home-others = Who else lived here then? { $others }.
home-came = How you came here.
seasons-intro = See how long you lived in each place.
seasons-line = From birth to now

# School, family and friends, what you did and said.
family-time-heading = Family and friends
family-time-now = The plan now:
achievements-heading = Things you did well
own-words = You said this when you were { $age }:
own-words-to = When you were { $age }, you told { $to } this:
things-heading = Your things
thing-returned = You got this back.
thing-kept = It is kept here: { $where }.
photos-held = { $count ->
    [one] There is one more photo. It is not in this book. You can ask us about it.
   *[other] There are { $count } more photos. They are not in this book. You can ask us about them.
  }

# What is not told, and how it was made.
kept-intro = There is more about you. It is not told here:
gaps-heading = Why some parts are not here
gaps-intro = Some parts are not here. Each one has a number. This tells you why.
gaps-ask = You can ask us about a gap. Tell us its number. A grown-up can help you: { $contact }.
made-for = { $council } made this story on { $date }. It comes from your record. Your record is what people wrote about you.
made-approved = { $approver }, { $role }, said that you can have it.
made-more = Is something wrong? Is something missing? Tell us: { $contact }. You can ask again when you are older.

# The present again, and what comes.
hopes-none = What do you hope for? You can write it here.
fill-intro = You can write here. Or somebody can write for you.
fill-draw = Draw your home. Draw a person you love. Draw what you like.
talk-intro = This story may make you sad or cross. You may want to ask things. That is all right. You can stop. You can talk to these people.

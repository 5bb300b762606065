# Wording of the life story for the age 3-5, where it differs from the usual one.
# review: draft. No named person has reviewed this wording yet.

# The safe present.
now-heading = This is you
now-name = You are { $name }. Your whole name is { $full }.
now-age = { $age ->
    [0] You are a baby.
   *[other] You are { $age }.
  }
now-home = You live with { $carers }. This is your home.
now-home-named = You live at { $home }.
now-others = Who else lives here? { $others }.
about-heading = All about you
person-carers-family = { $name } is part of a carer’s family.

# Before.
born-heading = You were born
born-on = First, you were a baby.
home-age = { $age ->
    [0] You were a baby. You lived here then.
   *[other] You were { $age }. You lived here then.
  }
home-kinship = a home with family or friends
why-heading = Keeping you safe
why-safe = Every child needs a safe home.
why-not-your-fault = Grown-ups must keep you safe. Grown-ups decided. It was not your fault.

# What is not told.
gaps-heading = What is missing
gaps-intro = Some words are not here. This says why.
gaps-ask = You can ask about it. A grown-up can help you: { $contact }.

# The present again.
next-heading = You, now
next-home = You live with { $carers }. This is your home.
hopes-intro = These are your wishes.
hopes-none = What do you wish for?
fill-draw = Draw your home. Draw a person you love. Draw what you like.
talk-heading = People to talk to
talk-intro = You may feel sad or cross. That is all right. You can stop. You can talk to these people.

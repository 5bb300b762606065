# Wording of the life story for the age 15+, where it differs from the usual one.
# review: draft. No named person has reviewed this wording yet.

# The present.
now-heading = Where you are now
now-name = You are called { $name }. Your full name is { $full }.
now-home = You live with { $carers }, and have done so since { $from }.
now-home-named = You live at { $home }, and have done so since { $from }.
now-home-staff = The people who support you there: { $carers }.
now-others = Also living here: { $others }.
now-school = You study at { $school }.
now-languages = You speak or sign in { $languages }.
now-ethnicity = Ethnic background: { $ethnicity }
now-religion = Religion or belief: { $religion }
about-heading = How you describe yourself
person-full = { $name }’s full name is { $full }.
tree-intro = These are people in your family who are named in your record. The oldest generation is at the top.
tree-me = you

# Why, and who decided.
why-heading = Why the council became part of your life
why-safe = Every child has a right to be safe and well looked after. The adults around you had a duty to make sure of that.
why-not-your-fault = None of this was your fault. You were a child. Adults were responsible for your safety, and adults made these decisions.
orders-heading = Court orders
statuses-heading = Your legal status over the years
decisions-heading-story = Major decisions about your life
decisions-intro-story = For each decision you can read who made it, the reasons they gave, and your view. If any of these is missing here, you can ask us about it.
decided-because = The reasons given:
decided-you-wanted = Your view, as written down:

# Homes.
homes-heading = Where you have lived
homes-count = { $count ->
    [one] Your record names one place where you have lived or stayed.
   *[other] Your record names { $count } places where you have lived or stayed.
  }
home-age = You lived here { $span }. It was { $kind }. { $age ->
    [0] You were a baby
   *[other] You were { $age }
  } when you moved in.
home-age-now = You have lived here { $span }. It is { $kind }. { $age ->
    [0] You were a baby
   *[other] You were { $age }
  } when you moved in.
home-kinship = a home with relatives or family friends
home-others = Also living here at the time: { $others }.
seasons-heading = A timeline of your homes
schools-heading = Where you studied

# Family and friends, health, what you did and what is yours.
family-time-heading = Keeping in touch with family and friends
family-time-now = What is arranged at present:
family-time-then = What was arranged at the time ({ $span }):
health-intro = This is what your record says about your health. You can ask a doctor or nurse to explain any of it.
achievements-heading = What you have achieved
own-words-heading = What you said at the time
things-heading = Your belongings
thing-returned = This was given back to you ({ $on }).
thing-kept = Where it is kept: { $where }.
thing-kept-unknown = The record does not say where this is. You can ask us to find out.
photos-held-heading = Photos that are not shown
photos-held = { $count ->
    [one] One more photo in your record is not shown here. You can ask us why, and whether you may have it.
   *[other] { $count } more photos in your record are not shown here. You can ask us why, and whether you may have them.
  }
documents-heading = Documents in your record
documents-intro = These documents are part of your record. You have the right to ask for copies. The law may mean that parts of them are kept back.

# What is not told, your rights, and how it was made.
kept-heading = More that your record holds
kept-intro = Your record holds more about your life. These parts are kept back here:
gaps-heading = What is kept back, and why
gaps-intro = Some parts of this story are kept back. Each has a number. For each you can read the reason, and who made the decision.
gaps-ask = If you do not agree that something should be kept back, you can ask us to look at it again. Give us the number of the gap: { $contact }.
made-heading = How this story was made, and your rights
made-for = { $council } made this story on { $date } from your record. It can tell you only what was written down. The people who were there may remember more, or remember it in another way.
made-approved = { $approver }, { $role }, agreed that it should be given to you.
made-more = If something is wrong or missing, tell us: { $contact }. You have the right to ask us to correct it.
made-whole-record = You also have the right to ask for a copy of your whole record, at the same address. You can do this at any age. It is free, and you do not have to say why you want it. The law may mean that some parts are kept back.
made-elsewhere = Others may hold records about you too. You can ask each of them for a copy:

# The present again, and what comes.
next-heading = Now, and what comes next
hopes-intro = These are your hopes, as they were written down.
hopes-none = Your record does not say what you hope for. That is for you to say, when and if you want to.
fill-heading = Space for you
fill-intro = These pages are yours to use as you like. You can leave them empty too.
fill-ask = What I want to find out:
fill-draw-heading = Free space
fill-draw = You can use this for notes, photos, drawings or anything else.
talk-heading = Support, and people you can talk to
talk-intro = Reading about your own life can be hard, even if you knew much of it already. You can take your time, and stop whenever you want to. You do not have to read it alone. You can talk to any of these people.

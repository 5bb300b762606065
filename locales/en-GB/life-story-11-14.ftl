# Wording of the life story for the age 11-14, where it differs from the usual one.
# review: draft. No named person has reviewed this wording yet.

# The present.
now-name = You are called { $name }. Your full name is { $full }.
now-age = You are { $age }.
now-home = You live with { $carers }, and you have lived here since { $from }.
now-home-named = You live at { $home }, and you have lived here since { $from }.
now-languages = You speak or sign in { $languages }.
now-ethnicity = Your family’s background: { $ethnicity }
now-religion = Religion or belief: { $religion }
about-heading = How you describe yourself
person-full = { $name }’s full name is { $full }.
tree-intro = These are people in your family who are named in your record. The oldest generation is at the top.
tree-me = you

# Why, and who decided.
why-safe = Every child has a right to be safe and to be looked after. It is the job of adults to make sure of that.
why-not-your-fault = None of this was your fault. It was for adults to keep you safe, and adults made these decisions.
why-more-later = This is not the whole story. Some of it is meant for when you are older. You can still ask about it now, and you can ask to see your record.
statuses-heading = What the law said about you, and when
decisions-heading-story = Important decisions about your life
decisions-intro-story = For each decision you can read who made it, why, and what you thought. If something is missing here, you can ask us about it.
decided-because = Reason:
decided-you-wanted = What you thought:

# Homes.
homes-heading = Where you have lived
homes-count = { $count ->
    [one] Your record names one place where you have lived or stayed.
   *[other] Your record names { $count } places where you have lived or stayed.
  }
home-age = { $age ->
    [0] You were a baby
   *[other] You were { $age }
  } when you moved here. It was { $kind }, and you lived here { $span }.
home-age-now = { $age ->
    [0] You were a baby
   *[other] You were { $age }
  } when you moved here. It is { $kind }, and you have lived here { $span }.
home-kinship = a home with relatives or family friends
home-others = Also living here at the time: { $others }.
seasons-heading = A timeline of your homes

# Family and friends, what you did and what is yours.
family-time-heading = Keeping in touch with family and friends
family-time-now = What is arranged now:
family-time-then = What was arranged ({ $span }):
achievements-heading = What you have achieved
things-heading = Things that belong to you
thing-returned = This was given back to you ({ $on }).
thing-kept-unknown = The record does not say where this is. You can ask us to find out.
photos-held = { $count ->
    [one] One more photo in your record is not shown here. You can ask us why, and whether you may see it.
   *[other] { $count } more photos in your record are not shown here. You can ask us why, and whether you may see them.
  }
documents-heading = Documents about you
documents-intro = These documents are part of your record. You can ask to read them. The law may mean that parts of them are kept back.

# What is not told, and how it was made.
kept-intro = Your record has more about your life. These parts are kept back:
gaps-heading = What is kept back, and why
gaps-intro = Some parts of your story are kept back. Each one has a number. For each you can read the reason, and who decided.
gaps-ask = If you think that a gap is not fair, you can ask us to look at it again. Give us its number: { $contact }.
made-for = { $council } made this story on { $date } from what is written in your record. Where nothing was written down, it cannot tell you anything.
made-approved = { $approver }, { $role }, agreed that you should have it.
made-more = If you think that something is wrong or missing, tell us and we will look at it: { $contact }. You can also ask us to see your record.

# The present again, and what comes.
next-heading = Now, and what comes next
hopes-intro = These are your hopes, as they are written in your record.
hopes-none = Nothing is written down yet about your hopes. You can add them here, if you want to.
fill-heading = Your own pages
fill-intro = These pages are yours. You can write on them, come back to them later, or leave them empty.
fill-draw-heading = Free space
fill-draw = You can draw, write or stick in whatever you like.
talk-heading = People you can talk to
talk-intro = Reading about your own life can be hard. It can bring up strong feelings and new questions. You can take a break at any time. You can talk to any of these people.

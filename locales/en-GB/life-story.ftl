# Wording of the life story: British English, for a child to read.
# review: draft. No named person has reviewed this wording yet.

title-life-story = The story of { $name }
running-life-story = The story of { $name }

now-heading = You, now
now-name = You are called { $name }. Your whole name is { $full }.
now-age = You are { $age ->
    [one] 1 year
   *[other] { $age } years
  } old.
now-home = You live with { $carers }. You came to live here on { $from }.
now-home-named = You live at { $home }. You came to live here on { $from }.
now-others = Also living here: { $others }.
now-school = You learn at { $school }.
now-languages = The languages you use are: { $languages }.
now-ethnicity = About where your family comes from: { $ethnicity }
now-religion = About what you believe: { $religion }
about-heading = What you say about yourself

people-heading = People in your life
person-is = { $name } is your { $relationship }.
person-died = { $name } died on { $died }.

born-heading = When you were born
born-on = You were born on { $born }.
born-place = You were born at { $place }.
born-time = The time was { $time }.
born-weight = You weighed { $weight }.

why-heading = Why you do not live with your family
why-not-your-fault = None of this was your fault. Adults made these decisions.
orders-heading = What the court decided
order-made = { $court } made this order: { $order }.
order-judge = The judge was { $judge }.

homes-heading = The homes you have lived in
homes-count = { $count ->
    [one] Since you came to be looked after, you have lived in one home.
   *[other] Since you came to be looked after, you have lived in { $count } homes.
  }
homes-timeline-heading = Your homes, one after the other
home-heading = { $home }
home-age = You were { $age } when you came here. It was { $kind }. You lived here { $span }.
home-others = Also living here then: { $others }.

schools-heading = Your schools
family-time-heading = Time with your family and friends
family-time-now = This is how you keep in touch now:
family-time-then = This is how you kept in touch { $span }:

achievements-heading = What you are good at
own-words-heading = Your own words
own-words = You said this when you were { $age }, on { $date }.
own-words-to = You said this to { $to } when you were { $age }, on { $date }.

things-heading = Things that are yours
thing-returned = You got this back on { $on }.
thing-kept = Where it is: { $where }.
thing-kept-unknown = Ask your social worker where it is.

next-heading = You, now and next
next-home = You live with { $carers }.
next-home-named = You live at { $home }.
hopes-intro = This is what you hope for.
hopes-none = This page is for your hopes. You can fill it in.

talk-heading = Who you can talk to
talk-intro = This story may give you feelings or questions. You can stop at any time. You can talk to these people.

kept-heading = More that we know
kept-intro = The record has more about your life. It is not told here:
gaps-heading = Why parts are kept back
gaps-intro = Some parts of your story are kept back. Each has a number. Here is why.
gap-number = Gap { $number }.
gap-decided = Decided by: { $decided }.
gaps-ask = You can ask us to look again at any gap. Tell us its number. You can do it here: { $contact }.

made-heading = How this story was made
made-for = This story was made on { $date } by { $council } from what is written in your record.
made-approved = { $approver }, { $role }, said that it may be given to you.
made-more = If something is wrong or missing, tell us and we will look at it: { $contact }. When you are older there can be more.
now-home-staff = { $carers } look after you there.
person-full = { $name }’s whole name is { $full }.
person-carers-family = { $name } is part of your carers’ family.
person-carer-then = { $name } looked after you.
home-age-now = You were { $age } when you came here. It is { $kind }. You have lived here { $span }.

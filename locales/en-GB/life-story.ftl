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
now-home = You live with { $carers }. You have lived here since { $from }.
now-home-named = You live at { $home }. You have lived here since { $from }.
now-others = Living here with you: { $others }.
now-school = You learn at { $school }.
now-languages = You use { $languages } to talk with people.
now-ethnicity = Where your family comes from: { $ethnicity }
now-religion = About religion and belief: { $religion }
about-heading = What you say about yourself

people-heading = People in your life
# Each of these is a whole sentence, so that a language can say it as it has to.
person-is-mother = { $name } is your mother.
person-is-father = { $name } is your father.
person-is-step-parent = { $name } is your step-parent.
person-is-adoptive-parent = { $name } is your adoptive parent.
person-is-brother = { $name } is your brother.
person-is-sister = { $name } is your sister.
person-is-grandmother = { $name } is your grandmother.
person-is-grandfather = { $name } is your grandfather.
person-is-aunt = { $name } is your aunt.
person-is-uncle = { $name } is your uncle.
person-is-cousin = { $name } is your cousin.
person-is-relative = { $name } is your relative.
person-is-foster-carer = { $name } is your foster carer.
person-is-friend = { $name } is your friend.
person-is-neighbour = { $name } is your neighbour.
person-is-social-worker = { $name } is your social worker.
person-is-advocate = { $name } is your advocate.
person-died = { $name } died ({ $died }).

born-heading = When you were born
born-on = You were born on { $born }.
born-place = You were born in { $place }.
born-time = The time was { $time }.
born-weight = You weighed { $weight }.

why-heading = What happened, and why
why-not-your-fault = None of this was your fault. Keeping children safe is a job for grown-ups. Grown-ups made the decisions.
orders-heading = What the court decided
order-made = { $court } made this order: { $order }.
order-judge = The judge was { $judge }.

homes-heading = The homes you have lived in
homes-count = { $count ->
    [one] Here is one place where you have lived or stayed.
   *[other] Here are { $count } places where you have lived or stayed.
  }
home-heading = { $home }
home-age = { $age ->
    [0] You were a baby
   *[other] You were { $age }
  } when you came here. It was { $kind }. You lived here { $span }.
home-others = Living here with you then: { $others }.

schools-heading = Your schools
family-time-heading = Time with your family and friends
family-time-now = This is the plan now:
family-time-then = This was the plan ({ $span }):

achievements-heading = What you have done well
own-words-heading = Your own words
own-words = You said this when you were { $age } ({ $date }):
own-words-to = You said this to { $to } when you were { $age } ({ $date }):

things-heading = Things that are yours
thing-returned = You got this back ({ $on }).
thing-kept = Where it is: { $where }.
thing-kept-unknown = The record does not say where it is. You can ask us.

next-heading = You, now and next
next-home = You live with { $carers }.
next-home-named = You live at { $home }.
hopes-intro = This is what you hope for.
hopes-none = This page is for your hopes. You can write them here.

talk-heading = Who you can talk to
talk-intro = Reading this may bring up feelings or questions. That is all right. You can stop at any time. You can talk to these people.

kept-heading = More in your record
kept-intro = Your record has more about your life. These parts are not told here:
gaps-heading = Why parts are kept back
gaps-intro = Some parts of your story are kept back. Each one has a number. Here you can read why, and who decided.
gap-number = Gap { $number }.
gap-decided = This is who decided, and when: { $decided }.
gaps-ask = You can ask us to look at a gap again. Tell us its number. Ask here: { $contact }.

made-heading = How this story was made
made-for = { $council } made this story on { $date }. It comes from what is written in your record.
made-approved = { $approver }, { $role }, said that you may have it.
made-more = Is something wrong or missing? Tell us, and we will look at it: { $contact }. You can ask for a longer story when you are older.
now-home-staff = You are looked after here by { $carers }.
person-full = { $name }’s whole name is { $full }.
person-carers-family = { $name } is part of a family that has looked after you.
person-carer-then = { $name } looked after you.
home-age-now = { $age ->
    [0] You were a baby
   *[other] You were { $age }
  } when you came here. It is { $kind }. You have lived here { $span }.

# Sections, pictures and pages to fill in.
first-home-heading = Your home
first-then-heading = Before: { $home }
first-school-heading = Where you learn
first-family-time-heading = Family and friends
photos-heading = Photos
photos-held-heading = More photos
photos-held = { $count ->
    [one] There is one more photo that is not shown here. You can ask us about it.
   *[other] There are { $count } more photos that are not shown here. You can ask us about them.
  }
tree-heading = Your family
tree-intro = These are people in your family who are named in your record. Moving home does not change who they are. The oldest are at the top.
tree-me = This is you.
tree-died = died { $on }
# The lines of the family tree in words. $others is one name or several with commas.
tree-parent = { $name } is a parent of { $others }.
tree-partner = { $name } is or was a partner of { $others }.
why-safe = Every child needs a home where they are safe and cared for. Grown-ups have to make sure of that.
why-more-later = There is more to tell. You can ask about it now. You can ask for a longer story when you are older.
statuses-heading = What the law said, and when
decisions-heading-story = Big decisions about you
decisions-intro-story = These are big decisions about your life. You can read who made them, why, and what you wanted. If something is missing, you can ask us.
decided-by = { $by } decided this.
decided-because = Why:
decided-you-wanted = What you wanted:
seasons-heading = Your homes over time
seasons-intro = This shows how long you lived in each place, from { $from } to { $to }.
seasons-where = Home
seasons-when = When
seasons-how-long = How long
seasons-line = From { $from } to { $to }
season-family = Your family
season-now = { $length } so far
schools-name = School
home-area = It is in { $area }.
home-area-then = It was in { $area }.
home-came = How you came to live here.
home-letter = A letter to you from { $carers }:
at-age = { $age ->
    [0] When you were a baby:
   *[other] When you were { $age }:
  }
health-heading = Your health
health-intro = This is what the record says about your health.
documents-heading = Papers about you
documents-intro = These papers are in your record. You can ask to see them.
made-whole-record = You can ask to see your record at any time. It is your right, and it is free: { $contact }. The law lets us keep some parts back.
made-elsewhere = These may have records about you too. You can ask each of them:
made-grown-up = For the grown-up: { $council } made this book on { $date } from the child’s record. If something is wrong or missing, tell us: { $contact }.
fill-heading = Pages for you
fill-intro = You can write here, or ask somebody to write for you.
fill-remember = What I remember:
fill-proud = What I am proud of:
fill-ask = What I want to ask:
fill-draw-heading = Draw here
fill-draw = Draw your home, somebody you love, or anything you like.

# The later life letter.
title-life-story-later-life-letter = A letter to { $name }
running-life-story-later-life-letter = A letter to { $name }
later-heading = A letter for you
later-dear = Dear { $name },
later-born-heading = When you were born
later-people-heading = The people in your life
later-why-heading = What happened
later-parents-heading = What your parents wished and said
later-order = On { $made }, { $court } made this order: { $order }.
later-more-heading = How to find out more
later-more = There is more in your record. You have the right to ask for it at any age, and it is free: { $contact }. The law lets us keep some parts back. You do not have to read it alone. You can talk to these people:

# The worker's edition with its sources.
title-life-story-sources = Sources of the story of { $name }
running-life-story-sources = Sources of a life story. For the worker
sources-questions-heading = What the record lacks for this story
sources-questions-intro = Nothing is made up in { $name }’s story, so what is not recorded is missing. These are questions to ask, and people to ask them of:
sources-questions-none = The record has something for every part of the story.
sources-heading = Each sentence with its source
sources-intro = This is the book for the age { $band }. Fixed words of the book that state nothing of the record are left out.
sources-sentence = What the book says
sources-entry = Entry or passage
sources-kind = What kind, and by whom
sources-by = { $kind }, written by { $author }
sources-by-nobody = { $kind }, no author recorded
genogram-heading = Genogram
genogram-key = A circle is a woman or girl. A square is a man or boy. A diamond: not recorded. A thick line: the child. A cross: has died. The rows are generations, the oldest at the top.
genogram-who = Who
genogram-relationship = What they are to the child
genogram-symbol = Symbol
symbol-circle = circle
symbol-circle-died = circle with a cross
symbol-square = square
symbol-square-died = square with a cross
symbol-diamond = diamond
symbol-diamond-died = diamond with a cross
ask-a-home = this home
ask-birth-story = What is known of the birth, and who chose the name? Ask the parents and grandparents.
ask-birth-facts = At what time was the child born, where, and how heavy? Ask the parents, or the hospital.
ask-why = Why could the child not stay with the family? Agree the words with the parents where it is safe.
ask-why-young = How would this be told to a child of four? Write it with from_age: 3.
ask-about-me = What does the child say about themself now?
ask-hopes = What does the child hope for?
ask-ethnicity = How does the child describe where the family comes from?
ask-religion = What does the child or the family believe?
ask-own-words = What did the child say, draw or write that should be kept?
ask-achievements = What is the child good at, and what were they proud of?
ask-photos = Which photos are there? Ask family, carers and schools.
ask-family-time = Whom does the child see, and how often?
ask-life-letter = Who knew the child and can write a later life letter?
ask-portrait = What is { $name } like? Ask them, or those who know them.
ask-home-story = What was it like to live with { $name }?
ask-home-memory = Which memory is there of { $name }?
ask-home-letter = Would { $name } write a letter?
ask-home-why-started = Why did the child come to { $name }?
ask-home-why-ended = Why did it end with { $name }?
ask-between = Where did the child live { $name }?
ask-school-story = What was it like at { $name }?
ask-photo-unknown = Who is on the photo that does not say? Find out, or say that nobody is.
ask-photo-permission = May the child have the photo with a grown-up on it? Ask them and write down when they agreed.
ask-photo-child = Another child is on a photo. Cover the face before the child has it.
person-named = { $name }: { $relationship }.
grown-up-heading = For the grown-up
later-parts-heading = What I want to tell you

# Wording that all packs share: British English.
# review: draft. No named person has reviewed this wording yet.

# Lists. $before is what stands before, $next what comes next, and $sound is "vowel" where $next
# begins with a vowel, for languages whose "and" asks for it.
list-middle = { $before }, { $next }
list-last = { $before } and { $next }
list-apart = { $before }; { $next }
list-or = { $before }; or { $next }
page-of = Page { $page } of { $pages }
draft-mark = DRAFT. Not approved. Not to be handed over.
undated = no date
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }
# A month stands alone, after the day and after "from" and "until" (its form .of, where it has one),
# and after "in" (its form .in, where it has one).
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
span-from-to = from { $from } to { $to }
span-from = since { $from }
span-to = until { $to }
span-unknown = dates not recorded
acronym-ambiguous = can mean: { $meanings }

# What stands where something is kept back. Nothing in it depends on the words.
gap-mark = gap { $number }: { $what }
gap-neighbour = a neighbour, person { $letter }
gap-other-child = another child, person { $letter }
gap-family = somebody in the family, person { $letter }
gap-carer = a carer, person { $letter }
gap-worker = a worker, person { $letter }
gap-family-friend = a friend of the family, person { $letter }
gap-other-parent = another parent, person { $letter }
gap-person = another person, person { $letter }
gap-entry = this entry is kept back
gap-passage = a part is kept back
gap-undecided = not decided yet
gap-waiting-entry = we are asking about this entry
gap-waiting = we are asking about this part
gap-repeat = the same as another entry
gap-repeat-of = the same as entry { $entry }
gap-what-name = A name
gap-what-passage = Part of an entry
gap-what-entry = A whole entry
gap-not-dated = not decided yet

# Why, in words for a reader of 12 (the code itself stays in the council's schedule).
reason-other-person = This part is about another person’s private life. The law protects them too. We thought hard about it. We decided it would not be fair to share it.
reason-other-said-no = This part is about another person. They would like it kept private. We thought about what you need too. We decided not to share it.
reason-told-in-private = Someone told us this and trusted us to keep it private. If we showed it, you could tell who they are.
reason-safe-address = This would show where someone lives. Hiding it keeps people safe.
reason-harm = We think reading this now could badly hurt you or someone else. You can ask us to look again.
reason-harm-health = A doctor, nurse or other health worker told us that reading this could badly hurt you or someone else. You can ask again later.
reason-harm-school = This is from school. We think reading it could badly hurt you or someone else.
reason-private = The law says we can keep this part private.
reason-private-for-now = The law says we must keep this part private for now. Ask us again later.
reason-court = This was given to a court. The court’s rules say it can be kept back.
reason-legal-advice = This is private advice from our lawyer. Everyone is allowed to talk to their lawyer in private.
reason-adoption = This is about an adoption. There is a special way to ask for it. We can help you do that.
reason-school-plan = There are special rules about this plan for help at school. We can tell you who to ask.
reason-parental-order = This is about how someone legally became a parent after a surrogate birth. Special rules say who can see it.
reason-fertility = This is about treatment to help someone have a baby. Special rules keep it private.
reason-reference = This is a private reference that someone wrote for a job or a course.
reason-not-about-you = This part is not about you. It is about someone else or about running the office.
reason-reporter = In Scotland, a person called the Reporter has to agree first. They did not agree.
reason-asking-someone = We are asking someone if we can share this. We will tell you what they say.
reason-asking-health = This is about health. The law says a health worker must check it first. We have asked them.
reason-asking-court = This came from a court. We are checking if we need the judge’s permission.
reason-asking-writer = We are asking the person who wrote this what they think. Then a manager will decide.
reason-you-asked = You asked us to leave this out. It is yours: you can have it whenever you want it.
reason-repeat = These are the same words as in another entry. You can read them there.
reason-undecided = Nobody has decided about this part yet.

# What people are to the child.
relationship-child = the child
relationship-mother = mother
relationship-father = father
relationship-step-parent = step-parent
relationship-parents-partner = a parent’s partner
relationship-brother = brother
relationship-sister = sister
relationship-grandmother = grandmother
relationship-grandfather = grandfather
relationship-aunt = aunt
relationship-uncle = uncle
relationship-cousin = cousin
relationship-relative = relative
relationship-foster-carer = foster carer
relationship-carers-family = member of a carer’s family
relationship-adoptive-parent = adoptive parent
relationship-friend = friend
relationship-other-child = another child
relationship-other-parent = parent of another child
relationship-neighbour = neighbour
relationship-family-friend = friend of the family
relationship-social-worker = social worker
relationship-manager = manager
relationship-reviewing-officer = independent reviewing officer
relationship-supervising-social-worker = supervising social worker
relationship-support-worker = family support worker
relationship-personal-adviser = personal adviser
relationship-residential-worker = residential worker
relationship-teacher = teacher or school staff
relationship-doctor = doctor
relationship-nurse = nurse
relationship-health-visitor = health visitor
relationship-therapist = therapist
relationship-police-officer = police officer
relationship-lawyer = lawyer
relationship-judge = judge
relationship-guardian = children’s guardian
relationship-advocate = advocate
relationship-interpreter = interpreter
relationship-other-professional = another worker
relationship-other = somebody else

# The words of the record's closed lists.
YesNo-yes = yes
YesNo-no = no
Standing-professional = a worker
Standing-carer = a carer
Standing-family = family
Standing-third-party = somebody else
Living-alive = yes
Living-died = no
Living-not-known = not known
NameUse-current = name now
NameUse-birth = name at birth
NameUse-former = name before
IdentifierKind-council = council number
IdentifierKind-nhs = NHS number
IdentifierKind-upn = unique pupil number
IdentifierKind-uln = unique learner number
IdentifierKind-national-insurance = National Insurance number
IdentifierKind-home-office = Home Office number
IdentifierKind-other = another number
PlacementKind-foster = foster home
PlacementKind-kinship = home with relatives or friends
PlacementKind-parents = home with parents
PlacementKind-childrens-home = children’s home
PlacementKind-supported = supported home
PlacementKind-adoptive = adoptive home
PlacementKind-hospital = hospital
PlacementKind-secure = secure home
PlacementKind-short-break = short break
PlacementKind-other = another kind of home
LegalStatusKind-child-in-need = child in need
LegalStatusKind-child-protection = child protection plan
LegalStatusKind-section-20 = looked after with the parents’ agreement (section 20)
LegalStatusKind-police-protection = police protection
LegalStatusKind-emergency-protection-order = emergency protection order
LegalStatusKind-interim-care-order = interim care order
LegalStatusKind-care-order = care order
LegalStatusKind-supervision-order = supervision order
LegalStatusKind-placement-order = placement order
LegalStatusKind-adoption-order = adoption order
LegalStatusKind-special-guardianship-order = special guardianship order
LegalStatusKind-care-leaver = care leaver
LegalStatusKind-other = another legal status
SchoolKind-nursery = nursery
SchoolKind-primary = primary school
SchoolKind-secondary = secondary school
SchoolKind-special = special school
SchoolKind-college = college
SchoolKind-other = another place to learn
EducationKind-personal-education-plan = personal education plan
EducationKind-ehc-plan = education, health and care plan
EducationKind-report = school report
EducationKind-attendance = attendance
EducationKind-other = something else about education
HealthKind-assessment = health assessment
HealthKind-plan = health plan
HealthKind-appointment = appointment
HealthKind-condition = a condition
HealthKind-checkup = check-up
HealthKind-mental-health = feelings and mental health
HealthKind-other = something else about health
PlanKind-care-plan = care plan
PlanKind-child-in-need-plan = child in need plan
PlanKind-child-protection-plan = child protection plan
PlanKind-pathway-plan = pathway plan
PlanKind-other = another plan
ProgressState-reached = reached
ProgressState-better = getting better
ProgressState-same = no change
ProgressState-worse = getting worse
ProgressState-not-begun = not begun
ReviewKind-looked-after = review for a looked-after child
ReviewKind-child-protection = child protection conference
ReviewKind-child-in-need = child in need meeting
ReviewKind-pathway = pathway plan review
ReviewKind-other = another review
VisitStatus-completed = took place
VisitStatus-failed = did not take place
VisitStatus-no-response = nobody answered
Channel-phone = telephone
Channel-email = email
Channel-letter = letter
Channel-message = message
Channel-meeting = meeting
Channel-video = video call
Channel-in-person = in person
Channel-panel = panel
Channel-file-note = note on the file
DocumentKind-assessment = assessment
DocumentKind-court-order = court order
DocumentKind-court-report = report for a court
DocumentKind-expert-report = report of an expert
DocumentKind-letter = letter
DocumentKind-plan = plan
DocumentKind-minutes = minutes of a meeting
DocumentKind-school-report = school report
DocumentKind-health-report = health report
DocumentKind-risk-assessment = risk assessment
DocumentKind-closing-summary = closing summary
DocumentKind-childs-work = your own work
DocumentKind-other = another document
RestrictionReason-serious-harm = serious harm
RestrictionReason-expected-confidence = told in confidence
RestrictionReason-third-party-refused = another person said no
RestrictionOutcome-keep = stays restricted
RestrictionOutcome-lift = lifted
MovementKind-removal = taken out
MovementKind-transfer = handed over
MovementKind-loss = lost
Consent-agreed = agreed
Consent-refused = not agreed
Consent-not-asked = nobody was asked
Consent-not-needed = not needed
Relationship-child = the child
Relationship-mother = mother
Relationship-father = father
Relationship-step-parent = step-parent
Relationship-parents-partner = a parent’s partner
Relationship-brother = brother
Relationship-sister = sister
Relationship-grandmother = grandmother
Relationship-grandfather = grandfather
Relationship-aunt = aunt
Relationship-uncle = uncle
Relationship-cousin = cousin
Relationship-relative = relative
Relationship-foster-carer = foster carer
Relationship-carers-family = member of a carer’s family
Relationship-adoptive-parent = adoptive parent
Relationship-friend = friend
Relationship-other-child = another child
Relationship-other-parent = parent of another child
Relationship-neighbour = neighbour
Relationship-family-friend = friend of the family
Relationship-social-worker = social worker
Relationship-manager = manager
Relationship-reviewing-officer = independent reviewing officer
Relationship-supervising-social-worker = supervising social worker
Relationship-support-worker = family support worker
Relationship-personal-adviser = personal adviser
Relationship-residential-worker = residential worker
Relationship-teacher = teacher or school staff
Relationship-doctor = doctor
Relationship-nurse = nurse
Relationship-health-visitor = health visitor
Relationship-therapist = therapist
Relationship-police-officer = police officer
Relationship-lawyer = lawyer
Relationship-judge = judge
Relationship-guardian = children’s guardian
Relationship-advocate = advocate
Relationship-interpreter = interpreter
Relationship-other-professional = another worker
Relationship-other = somebody else

# Kinds of homes as a child is told of them.
home-foster = a foster home
home-kinship = a home with people from your family or friends
home-parents = your parents’ home
home-childrens-home = a children’s home
home-supported = a home with support
home-adoptive = your adoptive home
home-hospital = a hospital
home-secure = a secure home
home-short-break = a home for a short stay
home-other = another kind of home

# How long something lasted.
duration-days = { $count ->
    [one] 1 day
   *[other] { $count } days
  }
duration-weeks = { $count ->
    [one] 1 week
   *[other] { $count } weeks
  }
duration-months = { $count ->
    [one] 1 month
   *[other] { $count } months
  }
duration-years = { $count ->
    [one] 1 year
   *[other] { $count } years
  }
duration-years-months = { $years ->
    [one] 1 year
   *[other] { $years } years
  } and { $months ->
    [one] 1 month
   *[other] { $months } months
  }
page-number = page { $page }
volume-title = { $title }: volume { $number } of { $count }
volume-page = { $page } of volume { $number }
volume-continued = { $heading }, continued
acronym-unknown = we do not know what this stands for
photo-date = (The photo is from { $date }.)
Sex-female = female
Sex-male = male
Sex-other = not said
entry-child = About the child
entry-life_letters = Later life letter
entry-people = Somebody in the record
date-on-day = On { $date }
date-in = In { $date }

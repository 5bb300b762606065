# Wording of the case summary: British English, for workers. It names everybody whom the record names.
# review: draft. No named person has reviewed this wording yet.

title-case-summary = Case summary: { $name }
running-case-summary = For workers. It names other people: check it before you share it.

since = since { $date }
not-recorded = not recorded

life-heading = What life is like for { $name }
life-missing = Not recorded for this period. The worker is asked to write it.
glance-heading = At a glance
glance-what = What
glance-is = At the end of the period
glance-child = Child
glance-age = born { $born }, { $age } years old
glance-period = Period
glance-from-to = { $from } to { $to }
glance-status = Legal status
glance-home = Lives with
glance-school = School
glance-family-time = Family time
glance-author = Summary by
glance-signed-off = Signed off by

progress-heading = Progress towards each outcome of the plan
progress-outcome = Outcome, and how it is going
progress-evidence = What shows it
progress-unknown = nothing recorded
progress-kept = kept back
kept-here = Kept back: see the end.
progress-none = No progress is recorded for this outcome.
progress-not-new = Nothing new is recorded in this period.
progress-no-plan = No plan in force is recorded for this period.

voice-heading = What { $name } says
voice-none = No words or views of the child are recorded in this period.
concerns-heading = New concerns
concerns-none-said = None. The worker says so.
concerns-none-recorded = None recorded.
analysis-heading = What it comes to
analysis-missing = No analysis is recorded for this period. The worker is asked to write it.
engagement-child = How { $name } takes part:
engagement-family = How the family takes part:

visits-heading = Visits
visits-count = { $count ->
    [0] No visits are recorded in this period.
    [one] One visit is recorded:
   *[other] { $count } visits are recorded:
  }
visits-kept = Some visits are kept back; these figures are without them.
contacts-count = Other contacts: { $count }.
visit-date = Visits
visit-seen-alone = seen alone
visit-seen-not-alone = seen, with others there
visit-seen = seen
visit-not-seen = not seen
visit-seen-unknown = not recorded
visit-recorded-late = written down late
visit-recorded-unknown = not recorded when it was written down

decisions-heading = Decisions
decisions-none = No decisions are recorded in this period.
decision-by = Who:
decision-basis = On what basis:
decision-child = The child’s view:
review-chair = (led by { $chair })
reflection-heading = About the last review:
involved-heading = Who is involved
involved-none = Nobody is named in the entries of this period.
next-months-heading = The next three months
next-months-missing = No focus for the next three months is recorded. The worker is asked to write it.
task-due = due { $due }
task-late = Overdue at the end of the period:
contingency-heading = If the plan does not work
shared-heading = Shared:
shared-on = This summary was shared with the child and family on { $date }.
shared-not = It is not recorded that this summary was shared with the child and family.
kept-heading-summary = Entries of this period that are kept back
gaps-heading-summary = Why parts are kept back
recorded-since = since { $date }
family-time-supervised = a worker is there
tasks-open = Tasks of the plan that are open:
glance-reason = Reason
contingency-none = It is not recorded what happens if the plan does not work.
voice-views-beside = { $count ->
    [one] On one visit the worker also wrote down what the child thought and wanted; it is in the record.
   *[other] On { $count } visits the worker also wrote down what the child thought and wanted; it is in the record.
  }
family-views = What the family thinks:
changed-heading = What changed since the last summary
changed-none = No change is recorded in this period.
changed-home-began = Came to live with { $what }.
changed-home-ended = Left { $what }.
changed-status = Legal status: { $what }.
changed-school = New school: { $what }.
visit-how = How it was
visit-key-alone = seen alone: { $count };
visit-key-seen = seen with others: { $count };
visit-key-not-seen = not seen: { $count };
visit-key-failed = did not take place: { $count };
visit-key-late = written down late: { $count }.
review-on = Review of { $date }
work-done = What was done:
progress-before = before this period: { $before }
glance-consent = Can consent
the-council = the council

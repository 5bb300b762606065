//! The checkable rows of the recording policy (S01 to S91, V01 to V13, Q01 to Q08, T01 and T02).

use std::collections::{BTreeMap, BTreeSet};

use jiff::ToSpan as _;
use jiff::civil::Date;
use record::{
    Consent, DocumentKind, EventDate, HeldText, IdentifierKind, ItemId, Kind, LegalStatusKind,
    MovementKind, PersonId, Place, PlanKind, ProgressState, Relationship, RestrictionOutcome,
    Standing, VisitStatus, YesNo,
};

use super::{Checker, passages, words};

/// Days within which anything but a visit is written down (T01: 24 hours).
const CONTACT_DAYS: i32 = 1;
/// A passage of fewer letters than this may well stand twice.
const SHORTEST_PASTED: usize = 120;

pub(crate) fn run(check: &mut Checker<'_>) {
    child(check);
    people(check);
    homes(check);
    plans(check);
    visits(check);
    contacts(check);
    decisions(check);
    reviews(check);
    summaries(check);
    documents(check);
    things(check);
    volumes(check);
    restrictions(check);
    sharing(check);
    movements(check);
    copies(check);
    balance(check);
    views(check);
}

fn days(from: EventDate, to: EventDate) -> i32 {
    disclosure::clock::days_between(from.last_day(), to.first_day())
}

/// Whether the council looks after the child under this status.
fn looked_after(status: LegalStatusKind) -> bool {
    matches!(
        status,
        LegalStatusKind::Accommodated
            | LegalStatusKind::PoliceProtection
            | LegalStatusKind::EmergencyProtection
            | LegalStatusKind::InterimCareOrder
            | LegalStatusKind::CareOrder
            | LegalStatusKind::PlacementOrder
    )
}

fn looked_after_now(check: &Checker<'_>) -> bool {
    let today = check.today();
    check.record.case().legal_statuses.iter().any(|status| {
        looked_after(status.status)
            && status.from <= today
            && status.to.is_none_or(|to| to >= today)
    })
}

fn child(check: &mut Checker<'_>) {
    let case = check.record.case();
    let child = &case.child;
    let place = &child.place;
    if child.names.iter().all(|name| name.evidence.is_none()) {
        check.find("policy/name", place, "nothing shows how the name is spelt");
    }
    if !child.identifiers.iter().any(|number| number.kind == IdentifierKind::Council) {
        check.find("policy/number", place, "the council's number is not recorded");
    }
    if child.communication.is_none() {
        check.find(
            "policy/communication",
            place,
            "nothing says how the child reads, talks and is talked with",
        );
    }
    if child.ethnicity.is_none() || child.religion.is_none() {
        check.find("policy/identity", place, "ethnicity or religion is not recorded");
    }
    if child.opened.is_none() {
        check.find("policy/opened", place, "it is not recorded when the record was opened");
    }
    if child.closed.zip(child.opened).is_some_and(|(closed, opened)| closed < opened) {
        check.find("policy/dates", place, "the record is closed before it is opened");
    }
    if case.households.is_empty() {
        check.find("policy/household", place, "nobody of the family home is recorded");
    }
    if case.parental_responsibility.is_empty() {
        check.find(
            "policy/responsibility",
            place,
            "it is not recorded who has parental responsibility",
        );
    }
    if looked_after_now(check) && child.closed.is_none() {
        let place = place.clone();
        let today = check.today();
        let year_ago = today.last_day().checked_sub(1.year()).unwrap_or(Date::MIN);
        let age = i32::from(today.year() - child.born.year());
        let pep = case.education.iter().any(|entry| {
            entry.document == record::EducationKind::PersonalEducationPlan
                && entry.date.last_day() >= year_ago
        });
        if (4..18).contains(&age) && !pep {
            check.find(
                "policy/education-plan",
                &place,
                "no personal education plan of the last year is recorded",
            );
        }
        let health = case.health.iter().any(|entry| {
            matches!(entry.matter, record::HealthKind::Assessment | record::HealthKind::Plan)
                && entry.date.last_day() >= year_ago
        });
        if !health {
            check.find(
                "policy/health-assessment",
                &place,
                "no health assessment or plan of the last year is recorded",
            );
        }
        if case.family_time.is_empty() {
            check.find(
                "policy/family-time",
                &place,
                "no arrangement for time with family is recorded",
            );
        }
        let advocate = case.people.iter().any(|person| {
            person.relationship == Relationship::Advocate && person.contact.is_some()
        });
        if !advocate {
            check.find(
                "policy/advocate",
                &place,
                "no advocate with a way to reach them is recorded",
            );
        }
        let read = case
            .visits
            .iter()
            .any(|visit| visit.read_with_child.is_some_and(|on| on.last_day() >= year_ago));
        if !read && !case.visits.is_empty() {
            check.find(
                "policy/read-with-child",
                &place,
                "nothing was read with the child in the last year",
            );
        }
    }
    if child.closed.is_some()
        && !case.documents.iter().any(|document| document.document == DocumentKind::ClosingSummary)
    {
        let place = place.clone();
        check.find(
            "policy/closing-summary",
            &place,
            "the record is closed and has no closing summary",
        );
    }
}

fn people(check: &mut Checker<'_>) {
    let case = check.record.case();
    let council: BTreeSet<String> = case
        .people
        .iter()
        .filter(|person| {
            matches!(person.relationship, Relationship::SocialWorker | Relationship::Manager)
        })
        .filter_map(|person| person.agency.as_ref())
        .map(|agency| words(&agency.0).split(',').next().unwrap_or_default().trim().to_lowercase())
        .collect();
    let mut found = Vec::new();
    for person in &case.people {
        let place = person.names.first().map_or(&case.child.place, |name| name.full.0.place());
        if person.standing == Standing::Professional
            && person.notice_given.is_none()
            && let Some(agency) = &person.agency
        {
            let own = words(&agency.0).split(',').next().unwrap_or_default().trim().to_lowercase();
            if !council.contains(&own) {
                found.push(("policy/notice", place.clone(), "it is not recorded that this agency was told that its information is kept and may be seen".to_owned()));
            }
        }
        if person.died.is_some() && person.living == Some(record::Living::Alive) {
            found.push((
                "policy/dates",
                place.clone(),
                "somebody who died is recorded as alive".to_owned(),
            ));
        }
    }
    // Spelling variants: a word in the record that is almost a recorded name, and is none.
    let mut names: BTreeMap<String, &Place> = BTreeMap::new();
    for person in &case.people {
        for name in &person.names {
            for part in
                words(&name.full.0).split_whitespace().filter(|part| part.chars().count() >= 5)
            {
                names.insert(part.to_lowercase(), name.full.0.place());
            }
        }
        for alias in &person.aliases {
            for part in words(&alias.0).split_whitespace() {
                names.insert(part.to_lowercase(), alias.0.place());
            }
        }
    }
    for name in &case.child.names {
        for part in words(&name.full.0).split_whitespace().filter(|part| part.chars().count() >= 5)
        {
            names.insert(part.to_lowercase(), name.full.0.place());
        }
    }
    let mut variants: BTreeMap<String, Place> = BTreeMap::new();
    for found in passages(check.record) {
        let text = words(&found.passage.text);
        let mut before = ' ';
        for word in text.split(|c: char| !c.is_alphabetic() && c != '\'' && c != '\u{2019}') {
            let sentence_start = matches!(before, '.' | '!' | '?');
            before = word.chars().next_back().unwrap_or(before);
            let bare = word.trim_end_matches("'s").trim_end_matches("\u{2019}s");
            let long = bare.chars().count();
            if long < 5 || !bare.chars().next().is_some_and(char::is_uppercase) || sentence_start {
                continue;
            }
            let low = bare.to_lowercase();
            if names.contains_key(&low) || variants.contains_key(&low) {
                continue;
            }
            let near = names.keys().any(|name| {
                name.chars().next() == low.chars().next()
                    && name.chars().count().abs_diff(long) <= 1
                    && is_near(name, &low)
            });
            if near && !is_ordinary(&low) {
                variants.insert(low, found.passage.place.clone());
            }
        }
    }
    for place in variants.into_values() {
        found.push((
            "policy/name-variant",
            place,
            "a name here is almost, and not quite, one of the recorded names".to_owned(),
        ));
    }
    for (code, place, message) in found {
        check.find(code, &place, message);
    }
}

/// Words that begin with a capital at times and are no names.
fn is_ordinary(word: &str) -> bool {
    const ORDINARY: [&str; 26] = [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "january",
        "february",
        "march",
        "april",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "christmas",
        "easter",
        "council",
        "school",
        "england",
        "english",
        "house",
        "mother",
    ];
    ORDINARY.contains(&word)
}

/// One letter more, less, other or swapped.
fn is_near(a: &str, b: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    if a == b {
        return false;
    }
    let same_start = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let same_end = a.iter().rev().zip(b.iter().rev()).take_while(|(x, y)| x == y).count();
    let left = (a.len().max(b.len())).saturating_sub(same_start + same_end);
    if left <= 1 {
        return true;
    }
    left == 2
        && a.len() == b.len()
        && a.get(same_start) == b.get(same_start + 1)
        && a.get(same_start + 1) == b.get(same_start)
}

fn homes(check: &mut Checker<'_>) {
    let case = check.record.case();
    let mut found: Vec<(&'static str, Place, String)> = Vec::new();
    for home in &case.placements {
        if home.to.is_some_and(|to| to.last_day() < home.from.first_day()) {
            found.push(("policy/dates", home.place.clone(), "it ends before it begins".into()));
        }
        if home.why_started.is_none() {
            found.push((
                "policy/placement-why",
                home.place.clone(),
                "it is not recorded why the child came there".into(),
            ));
        }
        if home.to.is_some() && home.why_ended.is_none() {
            found.push((
                "policy/placement-why",
                home.place.clone(),
                "it is not recorded why it ended".into(),
            ));
        }
    }
    for status in &case.legal_statuses {
        if status.to.is_some_and(|to| to.last_day() < status.from.first_day()) {
            found.push(("policy/dates", status.place.clone(), "it ends before it begins".into()));
        }
    }
    for school in &case.schools {
        if school.to.is_some_and(|to| to.last_day() < school.from.first_day()) {
            found.push(("policy/dates", school.place.clone(), "it ends before it begins".into()));
        }
    }
    let mut homes: Vec<_> = case.placements.iter().collect();
    homes.sort_by_key(|home| (home.from, home.item));
    for pair in homes.windows(2) {
        let [before, after] = pair else { continue };
        let Some(to) = before.to else { continue };
        let gap = disclosure::clock::days_between(to.last_day(), after.from.first_day());
        let cared_for = case.legal_statuses.iter().any(|status| {
            looked_after(status.status)
                && status.from <= to
                && status.to.is_none_or(|end| end >= after.from)
        });
        if gap > 1 && cared_for {
            found.push((
                "policy/placement-gap",
                after.place.clone(),
                format!("for {gap} days before it, it is not recorded where the child lived"),
            ));
        }
    }
    if !case.placements.is_empty() && case.legal_statuses.is_empty() {
        found.push((
            "policy/legal-status",
            case.child.place.clone(),
            "homes away from the family are recorded, and no legal status".into(),
        ));
    }
    for order in &case.orders {
        let paper =
            case.documents.iter().any(|document| document.document == DocumentKind::CourtOrder);
        if !paper {
            found.push((
                "policy/order-copy",
                order.place.clone(),
                "no copy of the order is among the documents".into(),
            ));
        }
    }
    // The chronology has moves and orders of its own; what it may lack are decisions and reviews without any event.
    if case.events.is_empty() && !(case.placements.is_empty() && case.decisions.is_empty()) {
        found.push((
            "policy/chronology",
            case.child.place.clone(),
            "the chronology has no events".into(),
        ));
    }
    for (code, place, message) in found {
        check.find(code, &place, message);
    }
}

fn plans(check: &mut Checker<'_>) {
    let case = check.record.case();
    let today = check.today();
    let mut found: Vec<(&'static str, Place, String)> = Vec::new();
    for plan in &case.plans {
        let now = plan.to.is_none_or(|to| to >= today);
        if now && plan.outcomes.is_empty() {
            found.push((
                "policy/plan-outcomes",
                plan.place.clone(),
                "the plan has no outcomes".into(),
            ));
        }
        if now
            && plan.contingency.is_none()
            && matches!(plan.plan, PlanKind::Care | PlanKind::Pathway | PlanKind::ChildProtection)
        {
            found.push((
                "policy/contingency",
                plan.place.clone(),
                "the plan does not say what happens if it does not work".into(),
            ));
        }
        for outcome in &plan.outcomes {
            if now && outcome.progress.is_empty() {
                found.push((
                    "policy/progress",
                    outcome.place.clone(),
                    "no progress is recorded for this outcome".into(),
                ));
            }
            tasks(&outcome.tasks, &outcome.place, today, now, &mut found);
        }
    }
    for (code, place, message) in found {
        check.find(code, &place, message);
    }
}

fn tasks(
    tasks: &[record::Task<HeldText>],
    place: &Place,
    today: EventDate,
    open: bool,
    found: &mut Vec<(&'static str, Place, String)>,
) {
    for (n, task) in tasks.iter().enumerate() {
        if task.who.is_empty() || task.due.is_none() {
            found.push((
                "policy/task",
                place.clone(),
                format!("task {} does not say who does it, or by when", n + 1),
            ));
        }
        if open && task.done.is_none() && task.due.is_some_and(|due| due < today) {
            found.push((
                "policy/task-overdue",
                place.clone(),
                format!("task {} is overdue", n + 1),
            ));
        }
    }
}

fn visits(check: &mut Checker<'_>) {
    let case = check.record.case();
    let settings = check.settings;
    let interpreter =
        case.child.communication.as_ref().is_some_and(|c| c.interpreter == Some(YesNo::Yes));
    let needs_method = case.child.communication.as_ref().is_some_and(|c| {
        c.methods.iter().any(|method| !words(&method.0).to_lowercase().contains("speech"))
    });
    let mut found: Vec<(&'static str, Place, String)> = Vec::new();
    for visit in &case.visits {
        let place = &visit.place;
        let late = match (visit.recorded, settings.working_days) {
            (Some(recorded), true) => {
                settings.holidays.working_days(visit.date.last_day(), recorded.first_day())
            }
            (Some(recorded), false) => days(visit.date, recorded),
            (None, _) => 0,
        };
        if late > settings.visit_days {
            found.push((
                "policy/late-visit",
                place.clone(),
                format!("written down {late} days after the visit"),
            ));
        }
        if visit.recorded.is_none() {
            found.push((
                "policy/recorded",
                place.clone(),
                "it is not recorded when this was written down".into(),
            ));
        } else if visit
            .recorded
            .is_some_and(|recorded| recorded.last_day() < visit.date.first_day())
        {
            found.push(("policy/dates", place.clone(), "written down before it happened".into()));
        }
        if visit.by.is_none() {
            found.push(("policy/author", place.clone(), "it is not recorded who visited".into()));
        }
        if visit.signed.is_none() {
            found.push(("policy/signed", place.clone(), "it is not signed".into()));
        }
        let mut actions = Vec::new();
        tasks(&visit.required_actions, place, check.today(), true, &mut actions);
        found.extend(actions);
        if visit.status != VisitStatus::Completed {
            if visit.required_actions.is_empty() {
                found.push((
                    "policy/visit-failed",
                    place.clone(),
                    "a visit that did not happen, and nothing says what was done about it (V13)"
                        .into(),
                ));
            }
            continue;
        }
        let by = visit.by.as_ref().map(|who| who.person);
        if by.is_some_and(|by| {
            !visit.present.is_empty() && !visit.present.iter().any(|who| who.person == by)
        }) {
            found.push((
                "policy/witness",
                place.clone(),
                "its writer is not among those who were there, and it does not say who told it"
                    .into(),
            ));
        }
        let mut lacks = Vec::new();
        let mut ask = |missing: bool, what: &'static str| {
            if missing {
                lacks.push(what)
            }
        };
        ask(visit.venue.is_none(), "venue (V01)");
        ask(visit.present.is_empty(), "present (V02)");
        ask(visit.purpose.is_none(), "purpose (V03)");
        ask(visit.interpreter_used.is_none(), "interpreter_used (V04)");
        ask(visit.seen.is_none(), "seen (V05)");
        ask(
            visit.seen == Some(YesNo::No) && visit.not_seen_reason.is_none(),
            "not_seen_reason (V05)",
        );
        ask(
            visit.info_given.is_empty() && visit.info_received.is_empty(),
            "info_given or info_received (V06)",
        );
        ask(visit.narrative.is_none(), "narrative (V07)");
        ask(visit.seen == Some(YesNo::Yes) && visit.child_views.is_none(), "child_views (V08)");
        ask(visit.carer_views.is_empty(), "carer_views (V09)");
        ask(visit.relationship_note.is_none(), "relationship_note (V11)");
        ask(visit.analysis.is_none(), "analysis (V12)");
        if !lacks.is_empty() {
            found.push((
                "policy/visit",
                place.clone(),
                format!("does not say {}", lacks.join(", ")),
            ));
        }
        if visit.serves.is_empty() {
            found.push((
                "policy/orphan",
                place.clone(),
                "it does not say which outcome or recommendation it serves (V12, S55)".into(),
            ));
        }
        if interpreter && visit.interpreter_used == Some(YesNo::No) {
            found.push((
                "policy/interpreter",
                place.clone(),
                "the child needs an interpreter, and none was used".into(),
            ));
        }
        if needs_method && visit.child_views.is_some() && visit.views_method.is_none() {
            found.push((
                "policy/views-method",
                place.clone(),
                "it does not say how the child's views were found out (V08)".into(),
            ));
        }
        if let Some(narrative) = &visit.narrative {
            let count = words(&narrative.text).split_whitespace().count();
            if count > settings.longest_narrative {
                found.push((
                    "policy/narrative-long",
                    place.clone(),
                    format!(
                        "the narrative has {count} words; up to {} is succinct (V07)",
                        settings.longest_narrative
                    ),
                ));
            }
        }
        // A change of the household belongs among the households too.
        if !visit.changes.is_empty() {
            let near = |date: Option<EventDate>| {
                date.is_some_and(|date| days(date, visit.date).abs() <= 62)
            };
            let moved = case.households.iter().any(|h| near(h.from) || near(h.to))
                || case.placements.iter().any(|h| near(Some(h.from)) || near(h.to));
            let household = visit.changes.iter().any(|change| {
                let text = words(&change.text).to_lowercase();
                ["moved in", "moved out", "household", "living with", "lives there now"]
                    .iter()
                    .any(|sign| text.contains(sign))
            });
            if household && !moved {
                found.push(("policy/household-change", place.clone(), "a change of the household is noted, and none is recorded among the households or homes (V10)".into()));
            }
        }
    }
    for (code, place, message) in found {
        check.find(code, &place, message);
    }
}

fn contacts(check: &mut Checker<'_>) {
    let case = check.record.case();
    let mut found: Vec<(&'static str, Place, String)> = Vec::new();
    for contact in &case.contacts {
        let place = &contact.place;
        let late = contact.recorded.map_or(0, |recorded| days(contact.date, recorded));
        if late > CONTACT_DAYS {
            found.push((
                "policy/late",
                place.clone(),
                format!("written down {late} days after it happened"),
            ));
        }
        if contact.recorded.is_none() {
            found.push((
                "policy/recorded",
                place.clone(),
                "it is not recorded when this was written down".into(),
            ));
        }
        if contact.by.is_none() {
            found.push(("policy/author", place.clone(), "it is not recorded who wrote it".into()));
        }
        if contact.with.is_empty()
            && contact.told_by.is_none()
            && contact.channel != record::Channel::FileNote
        {
            found.push(("policy/contact", place.clone(), "it does not say with whom (S46)".into()));
        }
        if contact.subject.is_none() {
            found.push((
                "policy/contact",
                place.clone(),
                "it does not say what it was about (S46)".into(),
            ));
        }
        tasks(&contact.actions, place, check.today(), true, &mut found);
    }
    for event in &case.events {
        let late = event.recorded.map_or(0, |recorded| days(event.date, recorded));
        if late > CONTACT_DAYS {
            found.push((
                "policy/late",
                event.place.clone(),
                format!("written down {late} days after it happened"),
            ));
        }
        if event.by.is_none() {
            found.push((
                "policy/author",
                event.place.clone(),
                "it is not recorded who wrote it".into(),
            ));
        }
    }
    for (code, place, message) in found {
        check.find(code, &place, message);
    }
}

fn decisions(check: &mut Checker<'_>) {
    let case = check.record.case();
    let mut found: Vec<(&'static str, Place, String)> = Vec::new();
    for decision in &case.decisions {
        let place = &decision.place;
        if decision.by.is_none() || decision.basis.is_none() {
            found.push((
                "policy/decision",
                place.clone(),
                "it does not say who decided, or on what basis".into(),
            ));
        }
        if decision.child_view.is_none() {
            found.push((
                "policy/child-view",
                place.clone(),
                "no view of the child is linked to this decision".into(),
            ));
        }
        if decision.options.is_empty() {
            found.push((
                "policy/options",
                place.clone(),
                "it does not say what else was thought of, and who preferred what".into(),
            ));
        } else if !decision.options.iter().any(|option| option.chosen == Some(YesNo::Yes)) {
            found.push((
                "policy/options",
                place.clone(),
                "none of its options is marked as chosen".into(),
            ));
        }
        if decision.serves.is_empty() {
            found.push((
                "policy/orphan",
                place.clone(),
                "it does not say which outcome or recommendation it serves (S55)".into(),
            ));
        }
    }
    for (code, place, message) in found {
        check.find(code, &place, message);
    }
}

fn reviews(check: &mut Checker<'_>) {
    let case = check.record.case();
    let today = check.today();
    let served: BTreeSet<ItemId> = case
        .visits
        .iter()
        .flat_map(|visit| &visit.serves)
        .chain(case.decisions.iter().flat_map(|decision| &decision.serves))
        .copied()
        .collect();
    let mut found: Vec<(&'static str, Place, String)> = Vec::new();
    for review in &case.reviews {
        if review.child_took_part.is_none() {
            found.push((
                "policy/review-child",
                review.place.clone(),
                "it does not say how the child took part".into(),
            ));
        }
        if review.recommendations.is_empty() {
            found.push((
                "policy/recommendation",
                review.place.clone(),
                "it has no recommendations".into(),
            ));
        }
        for recommendation in &review.recommendations {
            if recommendation.tasks.is_empty() {
                found.push((
                    "policy/recommendation",
                    recommendation.place.clone(),
                    "it does not say who does what by when".into(),
                ));
            }
            if recommendation.outcome.is_none() && !served.contains(&recommendation.item) {
                found.push((
                    "policy/orphan",
                    recommendation.place.clone(),
                    "it serves no outcome of a plan, and nothing serves it (S55)".into(),
                ));
            }
            tasks(&recommendation.tasks, &recommendation.place, today, true, &mut found);
        }
    }
    for (code, place, message) in found {
        check.find(code, &place, message);
    }
}

fn summaries(check: &mut Checker<'_>) {
    let case = check.record.case();
    let today = check.today();
    let mut found: Vec<(&'static str, Place, String)> = Vec::new();
    let mut summaries: Vec<_> = case.summaries.iter().collect();
    summaries.sort_by_key(|summary| (summary.to, summary.item));
    for pair in summaries.windows(2) {
        let [before, after] = pair else { continue };
        if disclosure::clock::days_between(before.to.last_day(), after.to.last_day()) > 100 {
            found.push((
                "policy/summary-late",
                after.place.clone(),
                "more than three months after the summary before it (Q01)".into(),
            ));
        }
    }
    for summary in &summaries {
        let mut lacks = Vec::new();
        let mut ask = |missing: bool, what: &'static str| {
            if missing {
                lacks.push(what)
            }
        };
        ask(summary.life_for_child.is_none(), "life_for_child (Q06)");
        ask(summary.analysis.is_none(), "analysis (Q04)");
        ask(summary.engagement_child.is_none(), "engagement_child (Q05)");
        ask(summary.engagement_family.is_none(), "engagement_family (Q05)");
        ask(
            summary.new_concerns.is_empty() && summary.no_new_concerns.is_none(),
            "new_concerns or no_new_concerns (Q03)",
        );
        ask(summary.next_three_months.is_empty(), "next_three_months (Q08)");
        ask(summary.signed_off_by.is_none(), "signed_off_by");
        if !lacks.is_empty() {
            found.push((
                "policy/summary",
                summary.place.clone(),
                format!("does not say {}", lacks.join(", ")),
            ));
        }
        if let Some(analysis) = &summary.analysis {
            let text = words(&analysis.text);
            let repeats =
                case.visits.iter().filter_map(|visit| visit.narrative.as_ref()).any(|narrative| {
                    let narrative = words(&narrative.text);
                    narrative.len() > SHORTEST_PASTED && text.contains(narrative)
                });
            if repeats {
                found.push((
                    "policy/analysis-repeats",
                    summary.place.clone(),
                    "the analysis repeats the narrative of a visit (Q04)".into(),
                ));
            }
        }
    }
    if case.child.closed.is_none() {
        let from = summaries.last().map(|summary| summary.to).or(case.child.opened);
        let due = from.and_then(|from| from.last_day().checked_add(3.months()).ok());
        if due.is_some_and(|due| due < today.first_day()) {
            let place =
                summaries.last().map_or(&case.child.place, |summary| &summary.place).clone();
            found.push((
                "policy/summary-overdue",
                place,
                "the next three-monthly summary is overdue (Q01)".into(),
            ));
        }
    }
    for (code, place, message) in found {
        check.find(code, &place, message);
    }
}

fn documents(check: &mut Checker<'_>) {
    let case = check.record.case();
    let mut found: Vec<(&'static str, Place, String)> = Vec::new();
    for document in &case.documents {
        let decides = matches!(
            document.document,
            DocumentKind::Assessment | DocumentKind::Plan | DocumentKind::Minutes
        );
        if decides && document.shared_on.is_none() {
            found.push(("policy/never-shared", document.place.clone(), "a document by which decisions were made, and it is not recorded that it was shared".into()));
        }
        if document.by.is_none() {
            found.push((
                "policy/author",
                document.place.clone(),
                "it is not recorded who wrote it".into(),
            ));
        }
        if let Some(volume) = document.volume
            && !case.volumes.iter().any(|known| known.number == volume)
        {
            found.push((
                "policy/paper",
                document.place.clone(),
                "its original is in a volume of paper that is not recorded (S10)".into(),
            ));
        }
    }
    for (code, place, message) in found {
        check.find(code, &place, message);
    }
}

fn things(check: &mut Checker<'_>) {
    let case = check.record.case();
    let closed = case.child.closed.is_some();
    let mut found: Vec<(&'static str, Place, String)> = Vec::new();
    for thing in &case.belongings {
        if thing.returned.is_none() && (thing.held_since.is_some() || closed) {
            found.push((
                "policy/original",
                thing.place.clone(),
                "something of the child's that is not recorded as given back (S53, S60)".into(),
            ));
        }
    }
    for photo in &case.photos {
        if photo.shows.is_empty() && photo.nobody != Some(YesNo::Yes) {
            found.push((
                "story/photo",
                photo.place.clone(),
                "it does not say who is on it, so it stays held".into(),
            ));
        }
        for who in &photo.shows {
            let Some(person) = case.person(who.person) else { continue };
            let asked = photo.permissions.iter().any(|p| p.who.person == who.person);
            let died = person.died.is_some() || person.living == Some(record::Living::Died);
            let other_child = person.relationship == Relationship::OtherChild;
            if other_child && !asked && photo.covered.is_empty() {
                found.push((
                    "story/photo",
                    photo.place.clone(),
                    "another child is on it and is not covered, so it stays held".into(),
                ));
            } else if !other_child && !asked && !died {
                found.push((
                    "story/photo",
                    photo.place.clone(),
                    "somebody on it has not been asked, so it stays held".into(),
                ));
            }
        }
    }
    for (code, place, message) in found {
        check.find(code, &place, message);
    }
}

fn volumes(check: &mut Checker<'_>) {
    let case = check.record.case();
    let mut volumes: Vec<_> = case.volumes.iter().collect();
    volumes.sort_by_key(|volume| (volume.from, volume.number.0));
    let mut found: Vec<(&'static str, Place, String)> = Vec::new();
    for pair in volumes.windows(2) {
        let [before, after] = pair else { continue };
        let Some(to) = before.to else { continue };
        if disclosure::clock::days_between(to.last_day(), after.from.first_day()) > 31 {
            found.push((
                "policy/volume-gap",
                after.place.clone(),
                "between this volume and the one before it is a time that none covers (S11)".into(),
            ));
        }
        if after.from.last_day() < to.first_day() {
            found.push((
                "policy/volume-overlap",
                after.place.clone(),
                "this volume and the one before it cover the same time (S11)".into(),
            ));
        }
    }
    for volume in volumes {
        if volume.missing == Some(YesNo::Yes) && volume.search.is_none() {
            found.push((
                "policy/volume-search",
                volume.place.clone(),
                "it is missing, and nothing says what was done to find it".into(),
            ));
        }
    }
    for (code, place, message) in found {
        check.find(code, &place, message);
    }
}

fn restrictions(check: &mut Checker<'_>) {
    let case = check.record.case();
    let today = check.today();
    let mut found: Vec<(&'static str, Place, String)> = Vec::new();
    for restriction in &case.restrictions {
        let place = &restriction.because.place;
        let manager = case
            .person(restriction.adviser.person)
            .is_some_and(|person| person.relationship == Relationship::Manager);
        if !manager {
            found.push((
                "policy/restriction-adviser",
                place.clone(),
                "whoever advised is not recorded as a manager (S67)".into(),
            ));
        }
        if restriction.advised.first_day() > restriction.placed.last_day() {
            found.push((
                "policy/restriction-adviser",
                place.clone(),
                "the manager advised after it was placed (S67)".into(),
            ));
        }
        if restriction.reviews.is_empty() {
            found.push((
                "policy/restriction-review",
                place.clone(),
                "no look by a manager is planned or done (S70)".into(),
            ));
        }
        for review in &restriction.reviews {
            if review.on.is_none() && review.due < today {
                found.push((
                    "policy/restriction-review",
                    place.clone(),
                    "a look by a manager is overdue (S70)".into(),
                ));
            }
            if review.outcome == Some(RestrictionOutcome::Lift) && review.consulted.is_none() {
                found.push((
                    "policy/restriction-consult",
                    place.clone(),
                    "it was lifted, and nothing says that the writer was asked (S71)".into(),
                ));
            }
            if review.on.is_some() && review.outcome.is_none() {
                found.push((
                    "policy/restriction-review",
                    place.clone(),
                    "a look by a manager has no outcome (S70)".into(),
                ));
            }
        }
    }
    for correction in &case.corrections {
        let due = correction.due.map(EventDate::last_day).or_else(|| {
            Some(disclosure::clock::one_month(correction.date.last_day(), &check.settings.holidays))
        });
        if correction.told_on.is_none() && due.is_some_and(|due| due < today.first_day()) {
            found.push((
                "policy/correction",
                correction.place.clone(),
                "a request to put something right is overdue for its answer (S77)".into(),
            ));
        }
    }
    for (code, place, message) in found {
        check.find(code, &place, message);
    }
}

fn sharing(check: &mut Checker<'_>) {
    let case = check.record.case();
    let mut found: Vec<(&'static str, Place, String)> = Vec::new();
    for sharing in &case.sharing {
        let without =
            matches!(sharing.consent, Consent::Refused | Consent::NotAsked | Consent::NotNeeded);
        if without && sharing.basis.is_none() {
            found.push((
                "policy/sharing-basis",
                sharing.place.clone(),
                "shared without agreement, and nothing says on what basis (S61, S62)".into(),
            ));
        }
    }
    for (code, place, message) in found {
        check.find(code, &place, message);
    }
}

fn movements(check: &mut Checker<'_>) {
    let case = check.record.case();
    let today = check.today();
    let mut found: Vec<(&'static str, Place, String)> = Vec::new();
    for movement in &case.movements {
        match movement.movement {
            MovementKind::Removal => {
                if movement.approved_by.is_none() || movement.due_back.is_none() {
                    found.push((
                        "policy/removal",
                        movement.place.clone(),
                        "it does not say which manager approved it, or when it is due back (S87)"
                            .into(),
                    ));
                }
                if movement.ended.is_none() && movement.due_back.is_some_and(|due| due < today) {
                    found.push((
                        "policy/removal",
                        movement.place.clone(),
                        "it is not back (S87)".into(),
                    ));
                }
            }
            MovementKind::Transfer => {
                if movement.ended.is_none() || movement.confirmed_by.is_none() {
                    found.push((
                        "policy/transfer",
                        movement.place.clone(),
                        "nobody confirmed that it arrived (S89)".into(),
                    ));
                }
            }
            MovementKind::Loss => {
                if movement.told.is_empty() {
                    found.push((
                        "policy/loss",
                        movement.place.clone(),
                        "it is not recorded who was told of the loss (S88)".into(),
                    ));
                }
            }
        }
    }
    for (code, place, message) in found {
        check.find(code, &place, message);
    }
}

/// Pasted passages, passages about somebody else, and the present tense about what is past (S48, S50, S80).
fn copies(check: &mut Checker<'_>) {
    let record = check.record;
    let case = record.case();
    let mut seen: BTreeMap<String, Place> = BTreeMap::new();
    let mut found: Vec<(&'static str, Place, String)> = Vec::new();
    let child_names: Vec<String> = case
        .child
        .names
        .iter()
        .flat_map(|name| words(&name.full.0).split_whitespace())
        .chain([words(&case.child.called.0)])
        .map(str::to_lowercase)
        .collect();
    let others: Vec<(PersonId, String)> = case
        .people
        .iter()
        .filter(|person| {
            matches!(
                person.relationship,
                Relationship::OtherChild
                    | Relationship::OtherParent
                    | Relationship::Friend
                    | Relationship::Neighbour
                    | Relationship::Brother
                    | Relationship::Sister
            )
        })
        .filter_map(|person| {
            let name = person.names.first()?;
            Some((person.key, words(&name.full.0).split_whitespace().next()?.to_lowercase()))
        })
        .collect();
    for passage in passages(record) {
        let text = words(&passage.passage.text);
        let plain = text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
        let place = &passage.passage.place;
        if plain.len() >= SHORTEST_PASTED {
            match seen.get(&plain) {
                Some(first) => found.push((
                    "policy/pasted",
                    place.clone(),
                    format!("the same words stand at {}", first.route()),
                )),
                None => {
                    seen.insert(plain.clone(), place.clone());
                }
            }
        }
        let tokens: BTreeSet<&str> = plain.split(|c: char| !c.is_alphanumeric()).collect();
        let entry = !matches!(passage.list, "child" | "people");
        if entry && plain.len() >= SHORTEST_PASTED && passage.passage.about.is_empty() {
            let child_named = child_names.iter().any(|name| tokens.contains(name.as_str()));
            let named = others.iter().filter(|(_, name)| tokens.contains(name.as_str())).count();
            let you = tokens.contains("you") || tokens.contains("i") || tokens.contains("me");
            if named > 0 && !child_named && !you {
                found.push(("policy/about-another", place.clone(), "a passage that names somebody else and not the child: if it is about them, say so under `about`, or take it out".into()));
            }
        }
        if is_past(case, &passage) && reads_as_present(&plain) {
            found.push((
                "policy/present-tense",
                place.clone(),
                "the present tense about something that has ended".into(),
            ));
        }
    }
    for (code, place, message) in found {
        check.find(code, &place, message);
    }
}

/// Whether what a passage is about has ended.
fn is_past(case: &record::Case<HeldText>, passage: &super::Found<'_>) -> bool {
    let Some(item) = passage.entry else { return false };
    let home =
        case.placements.iter().find(|home| home.item == item).is_some_and(|home| home.to.is_some());
    let school = case
        .schools
        .iter()
        .find(|school| school.item == item)
        .is_some_and(|school| school.to.is_some());
    let time = case
        .family_time
        .iter()
        .find(|time| time.item == item)
        .is_some_and(|time| time.to.is_some());
    // What was written down long after it happened.
    let written_later = passage
        .passage
        .event
        .zip(passage.passage.recorded)
        .is_some_and(|(event, recorded)| days(event, recorded) > 365);
    (matches!(passage.field, "story" | "why_started" | "why_ended" | "how")
        && (home || school || time))
        || written_later
}

/// Verbs of the present and hardly one of the past.
fn reads_as_present(plain: &str) -> bool {
    const NOW: [&str; 14] = [
        "is",
        "are",
        "has",
        "have",
        "lives",
        "live",
        "goes",
        "wants",
        "says",
        "likes",
        "needs",
        "continues",
        "remains",
        "presents",
    ];
    const THEN: [&str; 12] = [
        "was", "were", "had", "did", "went", "said", "lived", "came", "told", "wanted", "liked",
        "took",
    ];
    let tokens: Vec<&str> = plain.split(|c: char| !c.is_alphanumeric()).collect();
    let now = tokens.iter().filter(|token| NOW.contains(token)).count();
    let then = tokens
        .iter()
        .filter(|token| THEN.contains(token) || (token.len() > 4 && token.ends_with("ed")))
        .count();
    now >= 2 && now > then
}

/// Strengths and concerns in each of the last four quarters: an indicator for the writer (S03, S56).
fn balance(check: &mut Checker<'_>) {
    let case = check.record.case();
    if case.child.closed.is_some() {
        return;
    }
    let today = check.today().last_day();
    let mut found: Vec<(&'static str, Place, String)> = Vec::new();
    let mut to = today;
    for _ in 0..4 {
        let from = to.checked_sub(3.months()).unwrap_or(Date::MIN);
        let within = |date: EventDate| date.last_day() > from && date.first_day() <= to;
        let progress = || {
            case.plans
                .iter()
                .flat_map(|plan| &plan.outcomes)
                .flat_map(|outcome| &outcome.progress)
                .filter(|progress| within(progress.date))
        };
        let achievements = case.achievements.iter().filter(|found| within(found.date)).count();
        let good = achievements
            + progress()
                .filter(|p| matches!(p.state, ProgressState::Reached | ProgressState::Better))
                .count();
        let hard = progress().filter(|p| p.state == ProgressState::Worse).count()
            + case
                .summaries
                .iter()
                .filter(|summary| within(summary.to))
                .map(|summary| summary.new_concerns.len())
                .sum::<usize>();
        let anything = case.visits.iter().any(|visit| within(visit.date));
        if anything && achievements == 0 {
            found.push((
                "policy/achievement",
                case.child.place.clone(),
                format!("no achievement is recorded in the three months to {to}"),
            ));
        }
        if hard > 0 && hard >= good * 4 {
            found.push((
                "policy/balance",
                case.child.place.clone(),
                format!(
                    "in the three months to {to} there are {good} strengths and {hard} concerns"
                ),
            ));
        }
        to = from;
    }
    for (code, place, message) in found {
        check.find(code, &place, message);
    }
}

/// A view with nobody whose view it is (S06).
fn views(check: &mut Checker<'_>) {
    let record = check.record;
    let mut found = Vec::new();
    for passage in passages(record) {
        let view = matches!(passage.passage.kind, Kind::Opinion | Kind::Judgement);
        let own =
            matches!(passage.field, "words" | "child_views" | "child_view" | "hopes" | "about_me");
        let nobody = passage.passage.author.is_none() && passage.passage.told_by.is_none();
        // A request to put something right says who asks, beside it.
        if view && nobody && !own && passage.list != "corrections" {
            found.push(passage.passage.place.clone());
        }
    }
    for place in found {
        check.find("policy/speaker", &place, "a view that does not say whose it is");
    }
}

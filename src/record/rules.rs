//! What the recording policy asks of a record, told as notes: an old record is
//! often incomplete, and none of this keeps a child from its story.

use diagnostic::{Diagnostic, Location};

use crate::{EventDate, Place, Record, VisitStatus, YesNo};

/// Days within which a visit is written down (recording policy, T02; calendar days, the stricter reading).
const VISIT_DAYS: i32 = 5;
/// Days within which anything else is written down (T01: 24 hours).
const CONTACT_DAYS: i32 = 1;

/// What the recording policy would have and the record has not. `files` are the sources' paths in order.
#[must_use]
pub fn notes(record: &Record, files: &[String]) -> Vec<Diagnostic> {
    let case = record.case();
    let mut notes = Vec::new();
    let mut note = |place: &Place, code: &'static str, message: String, help: &str| {
        let file = usize::try_from(place.source()).ok().and_then(|n| files.get(n.wrapping_sub(1)));
        let file = file.map_or("record.yaml", String::as_str);
        notes.push(
            Diagnostic::note(code, message)
                .at(Location::at(file, place.line(), place.column()))
                .help(help),
        );
    };

    let child = &case.child;
    if child.names.iter().all(|name| name.evidence.is_none()) {
        note(
            &child.place,
            "policy/name",
            "child: nothing shows how the name is spelt".into(),
            "say what does, such as a birth certificate (S28)",
        );
    }
    if child.communication.is_none() {
        note(
            &child.place,
            "policy/communication",
            "child: nothing says how the child reads, talks and is talked with".into(),
            "add `communication` (S21)",
        );
    }
    for visit in &case.visits {
        let route = visit.place.route();
        let late = visit.recorded.and_then(|recorded| visit.date.days_until(recorded));
        if late.is_some_and(|days| days > VISIT_DAYS) {
            note(
                &visit.place,
                "policy/late",
                format!("{route}: written down more than {VISIT_DAYS} days after the visit"),
                "nothing to mend now; the summary counts it (T02)",
            );
        }
        if visit.status == VisitStatus::Completed {
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
            ask(visit.narrative.is_none(), "narrative (V07)");
            ask(visit.seen == Some(YesNo::Yes) && visit.child_views.is_none(), "child_views (V08)");
            ask(visit.analysis.is_none(), "analysis (V12)");
            if !lacks.is_empty() {
                note(
                    &visit.place,
                    "policy/visit",
                    format!("{route}: does not say {}", lacks.join(", ")),
                    "add what is known",
                );
            }
        } else if visit.required_actions.is_empty() {
            note(
                &visit.place,
                "policy/visit",
                format!(
                    "{route}: a visit that did not happen, and nothing says what was done about it"
                ),
                "add `required_actions` (V13)",
            );
        }
    }
    for contact in &case.contacts {
        let late = contact.recorded.and_then(|recorded| contact.date.days_until(recorded));
        if late.is_some_and(|days| days > CONTACT_DAYS) {
            note(
                &contact.place,
                "policy/late",
                format!(
                    "{}: written down more than a day after it happened",
                    contact.place.route()
                ),
                "nothing to mend now (T01)",
            );
        }
    }
    for decision in &case.decisions {
        if decision.basis.is_none() || decision.by.is_none() {
            note(
                &decision.place,
                "policy/decision",
                format!("{}: does not say who decided, or on what basis", decision.place.route()),
                "add `by` and `basis` (S26)",
            );
        }
    }
    let newest: Option<EventDate> =
        case.visits.iter().map(|v| v.date).chain(case.contacts.iter().map(|c| c.date)).max();
    for restriction in &case.restrictions {
        let last = restriction.reviews.last();
        if last
            .is_some_and(|review| review.on.is_none() && newest.is_some_and(|now| review.due < now))
        {
            note(
                &restriction.because.place,
                "policy/restriction",
                "a restriction is overdue for its review by a manager".into(),
                "review it and write down the outcome (S70)",
            );
        }
    }
    notes
}

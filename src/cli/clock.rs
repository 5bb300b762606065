//! `clock` and `summary-due`: what is due when.

use std::path::{Path, PathBuf};

use diagnostic::{Diagnostic, Location};
use disclosure::clock::{Clock, Holidays, days_between, one_month};
use disclosure::{ClockFacts, PackKind, Policy};
use jiff::civil::Date;
use record::{Case as RecordCase, EventDate, HeldText};
use retell::case::Case;
use serde_json::{Value as Json, json};

use crate::cli::DueFormat;

/// Something that is due. It names a place or a kind, never words of the record.
struct Due {
    what: String,
    due: Option<Date>,
    done: Option<Date>,
    detail: String,
    more: Json,
}

/// The clock of one request from dates alone.
pub(crate) fn of_dates(
    facts: &ClockFacts,
    policy: Option<&Path>,
    today: EventDate,
    format: DueFormat,
) -> Result<(), Vec<Diagnostic>> {
    let holidays = match policy {
        Some(path) => {
            let text = std::fs::read_to_string(path).map_err(|_| {
                vec![
                    Diagnostic::fault("policy/file", "this policy file cannot be read")
                        .at(Location::file(path.display().to_string())),
                ]
            })?;
            Policy::read(&path.display().to_string(), &text)
                .map_err(|error| diagnostic::Explain::explain(&error))?
                .settings()
                .holidays
                .clone()
        }
        None => Holidays::default(),
    };
    let (due, remarks) = request(facts, &holidays, today.last_day());
    print(&[due], today.last_day(), format);
    if remarks.is_empty() { Ok(()) } else { Err(remarks) }
}

/// Everything that is due in a case.
pub(crate) fn of_case(
    folder: &Path,
    policy: Option<&Path>,
    today: EventDate,
    format: DueFormat,
) -> Result<(), Vec<Diagnostic>> {
    let case = Case::open(folder, policy)?;
    let holidays = case.policy.settings().holidays.clone();
    let day = today.last_day();
    let asked = case.request(PackKind::SubjectAccess, today)?;
    let mut dues = Vec::new();
    let mut notes = Vec::new();
    if asked.clock.asked.is_some() {
        let (due, remarks) = request(&asked.clock, &holidays, day);
        dues.push(due);
        notes.extend(remarks.into_iter().map(|remark| {
            remark.at(Location::file(folder.join("decisions.yaml").display().to_string()))
        }));
    }
    let record = case.record.case();
    for correction in &record.corrections {
        if let EventDate::Day(on) = correction.date {
            let due = correction.due.map_or_else(|| one_month(on, &holidays), EventDate::last_day);
            dues.push(Due {
                what: format!("answer to a correction ({})", correction.place.route()),
                due: Some(due),
                done: correction.told_on.map(EventDate::first_day),
                detail: format!("asked on {on}; one month (UK GDPR Art 16, recording policy S77)"),
                more: Json::Null,
            });
        }
    }
    for restriction in &record.restrictions {
        for review in &restriction.reviews {
            dues.push(Due {
                what: format!(
                    "a manager's look at a restriction ({})",
                    restriction.because.place.route()
                ),
                due: Some(review.due.last_day()),
                done: review.on.map(EventDate::first_day),
                detail: "recording policy S70".into(),
                more: Json::Null,
            });
        }
    }
    for movement in &record.movements {
        if let Some(back) = movement.due_back {
            dues.push(Due {
                what: format!("the record back ({})", movement.place.route()),
                due: Some(back.last_day()),
                done: movement.ended.map(EventDate::first_day),
                detail: "recording policy S87".into(),
                more: Json::Null,
            });
        }
    }
    if let Some(due) = summary(record) {
        dues.push(due);
    }
    dues.sort_by_key(|due| (due.done.is_some(), due.due));
    print(&dues, day, format);
    crate::tell(&notes);
    Ok(())
}

/// A request's clock as something that is due, with what the clock does not go by.
fn request(facts: &ClockFacts, holidays: &Holidays, today: Date) -> (Due, Vec<Diagnostic>) {
    let clock = Clock::read(facts, holidays, today);
    let mut detail = match (facts.asked, clock.began) {
        (Some(asked), Some(began)) if asked.first_day() == began => format!("received {asked}"),
        (Some(asked), Some(began)) => format!("received {asked}; the month runs from {began}"),
        _ => "not received to the day".into(),
    };
    if clock.paused_days > 0 {
        detail.push_str(&format!("; stood still for {} days", clock.paused_days));
    }
    if let Some(stopped) = clock.stopped {
        detail.push_str(&format!(
            "; stands still since {stopped}, and the day given is the one if it goes on today"
        ));
    }
    if clock.further_months > 0 {
        detail.push_str(&format!("; {} further months", clock.further_months));
    }
    let text = |day: Option<Date>| day.map(|day| day.to_string());
    let more = json!({
        "began": text(clock.began),
        "first_month": text(clock.first_month),
        "paused_days": clock.paused_days,
        "stopped": text(clock.stopped),
        "further_months": clock.further_months,
    });
    let remarks = clock
        .remarks
        .iter()
        .map(|remark| {
            let (message, help) = remark.words();
            Diagnostic::fault("request/clock", message).help(help)
        })
        .collect();
    let due = Due {
        what: "answer to the request for access".into(),
        due: clock.due,
        done: clock.answered,
        detail,
        more,
    };
    (due, remarks)
}

/// The next three-monthly summary of an open record (Q01): three months after the end of the last, or
/// after the record was opened.
fn summary(record: &RecordCase<HeldText>) -> Option<Due> {
    if record.child.closed.is_some() {
        return None;
    }
    let last = record.summaries.iter().map(|summary| summary.to).max();
    let from = last.or(record.child.opened)?;
    let due = three_months(from.last_day());
    Some(Due {
        what: "the three-monthly summary".into(),
        due: Some(due),
        done: None,
        detail: match last {
            Some(last) => format!("the last one goes to {last} (recording policy Q01)"),
            None => format!("there is none; the record was opened {from} (recording policy Q01)"),
        },
        more: json!({"last": last.map(|last| last.to_string())}),
    })
}

/// Three months on. The last day of a month leads to the last day of a month.
fn three_months(day: Date) -> Date {
    use jiff::ToSpan as _;
    let later = day.checked_add(3.months()).unwrap_or(day);
    if day == day.last_of_month() { later.last_of_month() } else { later }
}

/// Who is due or overdue across folders.
pub(crate) fn summaries(
    folders: &[PathBuf],
    today: EventDate,
    format: DueFormat,
) -> Result<(), Vec<Diagnostic>> {
    let day = today.last_day();
    let (cases, mut faults) = retell::case::folders(folders);
    let mut dues = Vec::new();
    let mut closed = 0;
    for folder in &cases {
        match record::CaseFiles::open(folder).and_then(|files| record::read_yaml(&files)) {
            Ok(record) => match summary(record.case()) {
                Some(due) => dues.push(Due { what: folder.display().to_string(), ..due }),
                None if record.case().child.closed.is_some() => closed += 1,
                None => dues.push(Due {
                    what: folder.display().to_string(),
                    due: None,
                    done: None,
                    detail:
                        "neither a summary nor the day on which the record was opened is recorded"
                            .into(),
                    more: Json::Null,
                }),
            },
            Err(error) => faults.extend(diagnostic::Explain::explain(&error)),
        }
    }
    // The longest overdue first; what is not known comes before everything else.
    dues.sort_by(|a, b| (a.due, &a.what).cmp(&(b.due, &b.what)));
    if !dues.is_empty() || faults.is_empty() {
        print(&dues, day, format);
    }
    if format == DueFormat::Text {
        let overdue = dues.iter().filter(|due| due.due.is_none_or(|due| due < day)).count();
        crate::say(&format!(
            "{} cases: {overdue} overdue or not known, {closed} closed",
            cases.len()
        ));
    }
    if faults.is_empty() { Ok(()) } else { Err(faults) }
}

fn state(due: &Due, today: Date) -> (&'static str, i32) {
    match (due.due, due.done) {
        (Some(by), Some(done)) if done > by => ("done late", days_between(by, done)),
        (_, Some(_)) => ("done", 0),
        (Some(by), None) if by < today => ("overdue", days_between(by, today)),
        (Some(by), None) => ("due", days_between(today, by)),
        (None, None) => ("not known", 0),
    }
}

fn print(dues: &[Due], today: Date, format: DueFormat) {
    match format {
        DueFormat::Text => {
            for due in dues {
                let (state, days) = state(due, today);
                let by = due.due.map_or("-".to_owned(), |by| format!("{by} ({})", weekday(by)));
                let when = match state {
                    "due" if days == 0 => "due today".to_owned(),
                    "due" => format!("due in {days} days"),
                    "overdue" | "done late" => format!("{state} by {days} days"),
                    state => state.to_owned(),
                };
                crate::say(&format!("{}: {by}, {when}\n  {}", due.what, due.detail));
            }
            if dues.is_empty() {
                crate::say("nothing is due");
            }
        }
        DueFormat::Json => {
            let rows: Vec<Json> = dues
                .iter()
                .map(|due| {
                    let (state, days) = state(due, today);
                    let mut row = json!({
                        "what": due.what,
                        "due": due.due.map(|day| day.to_string()),
                        "done": due.done.map(|day| day.to_string()),
                        "state": state,
                        "days": days,
                        "detail": due.detail,
                    });
                    if let (Json::Object(row), Json::Object(more)) = (&mut row, &due.more) {
                        row.extend(more.clone());
                    }
                    row
                })
                .collect();
            crate::say(&format!("{:#}", json!({"today": today.to_string(), "due": rows})));
        }
        DueFormat::Ics => crate::say(calendar(dues, today).trim_end()),
    }
}

/// A calendar of what is due and not done (RFC 5545). An event keeps its identifier from day to day, so that a calendar
/// that takes the file again moves it and does not double it.
fn calendar(dues: &[Due], today: Date) -> String {
    use sha2::{Digest as _, Sha256};
    let stamp = |day: Date| format!("{:04}{:02}{:02}", day.year(), day.month(), day.day());
    let mut lines: Vec<String> =
        ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Retell//Clock//EN", "CALSCALE:GREGORIAN"]
            .map(String::from)
            .into();
    for due in dues.iter().filter(|due| due.done.is_none()) {
        let Some(by) = due.due else { continue };
        let uid: String = Sha256::digest(due.what.as_bytes())
            .iter()
            .take(12)
            .map(|byte| format!("{byte:02x}"))
            .collect();
        let next = by.tomorrow().unwrap_or(by);
        lines.extend([
            "BEGIN:VEVENT".to_owned(),
            format!("UID:{uid}@retell.invalid"),
            format!("DTSTAMP:{}T000000Z", stamp(today)),
            format!("DTSTART;VALUE=DATE:{}", stamp(by)),
            format!("DTEND;VALUE=DATE:{}", stamp(next)),
            format!("SUMMARY:{}", escaped(&due.what)),
            format!("DESCRIPTION:{}", escaped(&due.detail)),
            "TRANSP:TRANSPARENT".to_owned(),
            "END:VEVENT".to_owned(),
        ]);
    }
    lines.push("END:VCALENDAR".to_owned());
    lines.iter().map(|line| format!("{}\r\n", folded(line))).collect()
}

/// Words as a calendar takes them.
fn escaped(words: &str) -> String {
    words.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,").replace('\n', "\\n")
}

/// A line of at most 75 octets; what is longer goes on below, after a blank.
fn folded(line: &str) -> String {
    let mut folded = String::new();
    let mut length = 0;
    for c in line.chars() {
        if length + c.len_utf8() > 75 {
            folded.push_str("\r\n ");
            length = 1;
        }
        folded.push(c);
        length += c.len_utf8();
    }
    folded
}

fn weekday(day: Date) -> &'static str {
    match day.weekday() {
        jiff::civil::Weekday::Monday => "Monday",
        jiff::civil::Weekday::Tuesday => "Tuesday",
        jiff::civil::Weekday::Wednesday => "Wednesday",
        jiff::civil::Weekday::Thursday => "Thursday",
        jiff::civil::Weekday::Friday => "Friday",
        jiff::civil::Weekday::Saturday => "Saturday",
        jiff::civil::Weekday::Sunday => "Sunday",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_calendar_has_short_lines_and_only_what_is_open() {
        let due = |what: &str, done: Option<Date>| Due {
            what: what.to_owned(),
            due: Some(jiff::civil::date(2026, 11, 30)),
            done,
            detail: "an answer, due; by law ".repeat(9),
            more: Json::Null,
        };
        let today = jiff::civil::date(2026, 11, 2);
        let text = calendar(&[due("request", None), due("other", Some(today))], today);
        assert_eq!(text.matches("BEGIN:VEVENT").count(), 1);
        assert!(text.lines().all(|line| line.len() <= 75));
        assert!(
            text.contains("DTSTART;VALUE=DATE:20261130\r\n")
                && text.contains("an answer\\, due\\; by")
        );
    }
}

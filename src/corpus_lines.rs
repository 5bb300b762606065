//! Records as lines of JSON: how anybody's corpus is searched by the same finder as the packs.
//!
//! A line in: `record_id`, `child`, `requester`, `people_table`, `placements`, `entries`. Lines out:
//! an entry as it may be told, or where each span stands and what was done with it.

use std::ops::Range;

use find::{Category, Decision, Entry, Facts, Person, Policy, Record, Span, Value};
use serde_json::{Value as Json, json};

/// A record that came as a line.
#[derive(Clone, Debug, Default)]
pub struct Line {
    /// The record's identifier.
    pub id: String,
    /// Identifiers of its entries, in order.
    pub entries: Vec<String>,
    /// Entries that are withheld whole.
    pub restricted: Vec<bool>,
    /// What is searched.
    pub record: Record,
}

/// What keeps a line from being read: which field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unread(pub String);

/// Reads a line.
///
/// # Errors
/// The line is no JSON, or lacks a record's fields; the values are not told.
pub fn read(line: &str, policy: Policy) -> Result<Line, Unread> {
    let json: Json = serde_json::from_str(line)
        .map_err(|error| Unread(format!("no JSON at column {}", error.column())))?;
    let text = |json: &Json, key: &str| -> String { words(json.get(key)) };
    let child = text(&json, "child");
    let requester =
        json.get("requester").map(|requester| text(requester, "person")).unwrap_or_default();
    let table = json
        .get("people_table")
        .and_then(Json::as_array)
        .ok_or_else(|| Unread("people_table".into()))?;
    let mut line = Line { id: text(&json, "record_id"), ..Line::default() };
    for row in table {
        line.record.people.push(person(row, &child, &requester, policy));
    }
    for placement in json.get("placements").and_then(Json::as_array).into_iter().flatten() {
        let address = text(placement, "address");
        if !address.is_empty() {
            line.record.homes.push(address);
        }
    }
    let entries =
        json.get("entries").and_then(Json::as_array).ok_or_else(|| Unread("entries".into()))?;
    for (n, entry) in entries.iter().enumerate() {
        let id = text(entry, "id");
        line.entries.push(if id.is_empty() { (n + 1).to_string() } else { id });
        line.restricted.push(is_set(entry.get("restricted")));
        line.record
            .entries
            .push(Entry { text: text(entry, "text"), author: text(entry, "author_name") });
    }
    Ok(line)
}

fn words(json: Option<&Json>) -> String {
    match json {
        Some(Json::String(text)) => text.clone(),
        Some(Json::Number(number)) => number.to_string(),
        Some(Json::Null | Json::Bool(_) | Json::Array(_) | Json::Object(_)) | None => String::new(),
    }
}

/// Whether a field says yes: true, a ground, a date, a word other than no.
fn is_set(json: Option<&Json>) -> bool {
    match json {
        Some(Json::Bool(yes)) => *yes,
        Some(Json::String(text)) => !matches!(
            text.trim().to_lowercase().as_str(),
            "" | "no"
                | "false"
                | "none"
                | "n"
                | "refused"
                | "unknown"
                | "not known"
                | "withdrawn"
                | "not asked"
                | "pending"
        ),
        Some(Json::Number(number)) => number.as_f64() != Some(0.0),
        Some(Json::Object(map)) => !map.is_empty(),
        Some(Json::Array(list)) => !list.is_empty(),
        Some(Json::Null) | None => false,
    }
}

fn person(row: &Json, child: &str, requester: &str, policy: Policy) -> Person {
    let text = |key: &str| words(row.get(key));
    let id = text("id");
    let category = if id == child {
        Category::Child
    } else {
        match text("category").as_str() {
            "child" => Category::Child,
            "family" => Category::Family,
            "carer" => Category::Carer,
            "other_child" => Category::OtherChild,
            "professional" => Category::Professional,
            // Whoever has no category is held to be somebody else.
            _ => Category::ThirdParty,
        }
    };
    let facts = Facts {
        known_to_child: is_set(row.get("known_to_child")),
        consent: is_set(row.get("consent")),
        asked_not_to_be_named: is_set(row.get("asked_not_to_be_named")),
        safety_risk: is_set(row.get("safety_risk")),
        requester: !requester.is_empty() && requester == id,
    };
    let mut others = Vec::new();
    let mut values = Vec::new();
    for (key, value) in row.as_object().into_iter().flatten() {
        let kind = match key.as_str() {
            "phone" | "mobile" | "work_phone" | "work_mobile" | "tel" | "telephone" => Value::Phone,
            "email" | "work_email" => Value::Email,
            "nhs" | "nhs_number" => Value::Nhs,
            "ni" | "nino" => Value::Ni,
            "car" | "vehicle" => Value::Car,
            "school" => Value::School,
            "dob" | "date_of_birth" | "born" => Value::Born,
            "address" => Value::Address,
            "client_id" | "upn" | "uln" | "handle" | "bank" | "account" => Value::Client,
            key => {
                let name = [
                    "alias",
                    "known_as",
                    "maiden",
                    "nick",
                    "preferred",
                    "former",
                    "also",
                    "previous_name",
                    "aka",
                ];
                if name.iter().any(|part| key.contains(part)) && key != "known_to_child" {
                    match value {
                        Json::Array(list) => others.extend(list.iter().map(|one| words(Some(one)))),
                        one @ (Json::Null
                        | Json::Bool(_)
                        | Json::Number(_)
                        | Json::String(_)
                        | Json::Object(_)) => others.push(words(Some(one))),
                    }
                }
                continue;
            }
        };
        let one = words(Some(value));
        if !one.trim().is_empty() {
            values.push((kind, one));
        }
    }
    others.retain(|name| !name.trim().is_empty());
    Person {
        category,
        role: text("role"),
        title: text("title"),
        first: text("first"),
        middle: text("middle"),
        last: text("last"),
        others,
        male: match text("sex").to_lowercase().as_str() {
            "m" | "male" | "boy" | "man" => Some(true),
            "f" | "female" | "girl" | "woman" => Some(false),
            _ => None,
        },
        verdict: policy.verdict(category, facts),
        informant: facts.asked_not_to_be_named,
        values,
        id,
    }
}

/// What stands in the place of withheld words; the same whatever they were.
pub const GAP: &str = "[withheld]";

/// What stands in the place of words that somebody has to decide about.
pub const ASKED: &str = "[to be decided]";

/// Whether a span is cut out.
#[must_use]
pub fn is_cut(decision: Decision, tell_undecided: bool) -> bool {
    match decision {
        Decision::Tell(_) => false,
        Decision::Withhold(_) => true,
        Decision::Held => !tell_undecided,
    }
}

/// The entries of a record as they are released, restricted ones left out.
#[must_use]
pub fn released(line: &Line, spans: &[Span], tell_undecided: bool) -> Vec<String> {
    let mut out = Vec::new();
    for (n, entry) in line.record.entries.iter().enumerate() {
        if line.restricted.get(n) == Some(&true) {
            continue;
        }
        let mut text = String::with_capacity(entry.text.len());
        let mut reached = 0;
        for span in
            spans.iter().filter(|span| span.entry == n && is_cut(span.decision, tell_undecided))
        {
            text.push_str(entry.text.get(reached..span.range.start).unwrap_or_default());
            text.push_str(if span.decision == Decision::Held { ASKED } else { GAP });
            reached = reached.max(span.range.end);
        }
        text.push_str(entry.text.get(reached..).unwrap_or_default());
        out.push(
            json!({"record_id": line.id, "entry_id": line.entries.get(n), "text": text})
                .to_string(),
        );
    }
    out
}

/// Where each span stands, in code points, and what was done with it.
#[must_use]
pub fn listed(line: &Line, spans: &[Span]) -> Vec<String> {
    let mut out = Vec::new();
    for (n, entry) in line.record.entries.iter().enumerate() {
        let place = |range: &Range<usize>| {
            let start = entry.text.get(..range.start).map_or(0, |before| before.chars().count());
            (
                start,
                start + entry.text.get(range.clone()).map_or(0, |inside| inside.chars().count()),
            )
        };
        if line.restricted.get(n) == Some(&true) {
            out.push(
                json!({"record_id": line.id, "entry_id": line.entries.get(n), "start": 0, "end": entry.text.chars().count(), "person": null, "decision": "withhold", "code": "restricted"})
                    .to_string(),
            );
            continue;
        }
        for span in spans.iter().filter(|span| span.entry == n) {
            let (start, end) = place(&span.range);
            let person = match (&span.who[..], span.stranger) {
                ([], Some(stranger)) => Some(format!("U{}", stranger + 1)),
                ([], None) => None,
                (who, _) => {
                    let ids: Vec<&str> = who
                        .iter()
                        .filter_map(|n| line.record.people.get(*n))
                        .map(|person| person.id.as_str())
                        .collect();
                    Some(ids.join("|"))
                }
            };
            let (decision, code) = match span.decision {
                Decision::Tell(code) => ("release", Some(code)),
                Decision::Withhold(code) => ("withhold", Some(code)),
                Decision::Held => ("held", None),
            };
            out.push(
                json!({"record_id": line.id, "entry_id": line.entries.get(n), "start": start, "end": end, "person": person, "decision": decision, "code": code})
                    .to_string(),
            );
        }
    }
    out
}

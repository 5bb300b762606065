//! The census of children in need (CIN, XML): referrals, plans, enquiries and child protection, per child.

use std::collections::BTreeMap;

use diagnostic::{Diagnostic, Location};
use quick_xml::Reader;
use quick_xml::events::Event;

use crate::entries::{Entries, Entry};
use crate::ssda903::{in_words, said, sentence, words_and_kind};
use crate::table::{self, Row};

/// How this source is called.
pub(crate) const SOURCE: &str = "cin";

/// Elements are nested no deeper than this, and a value is no longer.
const DEEPEST: usize = 16;
const LONGEST: usize = 200;

/// A row as it was read: its table, its key, the numbers of the child, what it holds.
pub(crate) struct Read {
    pub(crate) table: &'static str,
    pub(crate) key: String,
    pub(crate) child: String,
    pub(crate) upn: String,
    pub(crate) row: Row,
}

/// Elements that are a row of their own, what the row is called, and the element that tells it apart.
const ROWS: [(&str, &str, &str); 6] = [
    ("Child", "children", "LAchildID"),
    ("CINdetails", "details", "CINreferralDate"),
    ("Assessments", "assessments", "AssessmentActualStartDate"),
    ("CINPlanDates", "plans", "CINPlanStartDate"),
    ("Section47", "enquiries", "S47ActualStartDate"),
    ("ChildProtectionPlans", "protection", "CPPstartDate"),
];

/// Elements with a code, and its list.
const CODES: [(&str, &str); 5] = [
    ("Ethnicity", "ETHNIC"),
    ("Sex", "SEX"),
    ("PrimaryNeedCode", "CIN_NEED"),
    ("InitialCategoryOfAbuse", "ABUSE"),
    ("LatestCategoryOfAbuse", "ABUSE"),
];

/// What a record tells; the rest is kept in the store.
const TOLD: [&str; 18] = [
    "LAchildID",
    "UPN",
    "PersonBirthDate",
    "Sex",
    "Ethnicity",
    "CINreferralDate",
    "PrimaryNeedCode",
    "CINclosureDate",
    "AssessmentActualStartDate",
    "AssessmentAuthorisationDate",
    "CINPlanStartDate",
    "CINPlanEndDate",
    "S47ActualStartDate",
    "CPPstartDate",
    "CPPendDate",
    "InitialCategoryOfAbuse",
    "LatestCategoryOfAbuse",
    "CPPreviewDate",
];

/// Whether a file is a return of this kind: by its first element and the name of the collection.
pub(crate) fn is_census(bytes: &[u8]) -> bool {
    let head = table::text_of(bytes.get(..4096).unwrap_or(bytes));
    head.contains("<Message") && head.contains("<Collection>CIN")
}

/// Reads a census.
///
/// # Errors
/// A file that is no XML, has a document type, or is nested too deeply; dates that are none; two rows with one key.
pub(crate) fn read(path: &str, bytes: &[u8]) -> (Vec<Read>, Vec<Diagnostic>) {
    let text = table::text_of(bytes);
    let mut found = Vec::new();
    let mut rows = Vec::new();
    let fault = |code: &'static str, line: usize, message: String, help: &str| {
        Diagnostic::fault(code, message).at(Location::at(path, line, 1)).help(help)
    };
    let broken = |line: usize| {
        fault("import/row", line, "this cannot be read as XML".into(), "export the return again")
    };
    let mut reader = Reader::from_str(&text);
    // Where lines end, to say where something is.
    let ends: Vec<usize> = text.match_indices('\n').map(|(at, _)| at).collect();
    let line_of = |at: u64| ends.partition_point(|end| (*end as u64) < at) + 1;
    let mut path_now: Vec<String> = Vec::new();
    let mut words = String::new();
    let mut open: Vec<Open> = Vec::new();
    loop {
        let line = line_of(reader.buffer_position());
        let Ok(event) = reader.read_event() else {
            found.push(broken(line));
            return (Vec::new(), found);
        };
        match event {
            Event::Eof => break,
            Event::DocType(_) => {
                found.push(fault(
                    "import/row",
                    line,
                    "a return has no document type".into(),
                    "export it again",
                ));
                return (Vec::new(), found);
            }
            Event::Start(start) => {
                let name = start.local_name();
                let name = name.as_ref().to_owned();
                if path_now.len() >= DEEPEST {
                    found.push(fault(
                        "import/row",
                        line,
                        "elements are nested too deeply".into(),
                        "export it again",
                    ));
                    return (Vec::new(), found);
                }
                if let Some((_, table, key)) = ROWS.iter().find(|(element, ..)| *element == name) {
                    open.push(Open {
                        table,
                        key,
                        depth: path_now.len(),
                        line,
                        cells: BTreeMap::new(),
                    });
                }
                path_now.push(name);
                words.clear();
            }
            Event::Text(piece) => words.push_str(&piece),
            Event::CData(piece) => words.push_str(&piece),
            Event::GeneralRef(reference) => {
                // Of names, codes and dates none needs one; what it would be is not guessed.
                let _ = reference;
                words.push('\u{FFFD}');
            }
            Event::End(_) => {
                let Some(name) = path_now.pop() else {
                    found.push(broken(line));
                    return (Vec::new(), found);
                };
                let value = words.trim().to_owned();
                words.clear();
                if open.last().is_some_and(|row| row.depth == path_now.len()) {
                    if let Some(row) = open.pop() {
                        rows.push((
                            open.iter().map(Open::id).next(),
                            open.first().map(|c| c.upn()),
                            row,
                        ));
                    }
                    continue;
                }
                if value.is_empty() {
                    continue;
                }
                if value.len() > LONGEST || value.chars().any(char::is_control) {
                    found.push(fault(
                        "import/cell",
                        line,
                        format!("element {name}: the value is too long, or has control characters"),
                        "put it right where it comes from",
                    ));
                    continue;
                }
                if name.ends_with("Date") && table::date(&value).is_none() {
                    found.push(fault(
                        "import/date",
                        line,
                        format!("element {name}: this is no date"),
                        "dates are yyyy-mm-dd",
                    ));
                }
                if let Some((_, list)) = CODES.iter().find(|(element, _)| *element == name)
                    && words_and_kind(list, &value).is_none()
                {
                    found.push(
                        Diagnostic::warning(
                            "import/code",
                            format!("element {name}: a code that is not known here; it is told as unknown"),
                        )
                        .at(Location::at(path, line, 1))
                        .help("if the code is right, add it to the list of codes"),
                    );
                }
                if let Some(row) = open.last_mut() {
                    row.cells
                        .entry(name)
                        .and_modify(|known| {
                            known.push(' ');
                            known.push_str(&value);
                        })
                        .or_insert(value);
                }
            }
            Event::Empty(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
        }
    }
    if !path_now.is_empty() {
        found.push(broken(line_of(u64::MAX)));
        return (Vec::new(), found);
    }
    let mut read: Vec<Read> = Vec::new();
    let mut seen = std::collections::BTreeSet::new();
    for (child, upn, row) in rows {
        let child = if row.table == "children" { Some(row.id()) } else { child };
        let upn = if row.table == "children" { Some(row.upn()) } else { upn };
        let child = child.filter(|child| !child.is_empty());
        let key = row.cells.get(row.key).cloned().unwrap_or_default();
        let (Some(child), false) = (child, key.is_empty()) else {
            found.push(fault(
                "import/key",
                row.line,
                format!("{}: it belongs to no child, or lacks {}", row.table, row.key),
                "each child has LAchildID, and each part its first date",
            ));
            continue;
        };
        if !seen.insert((row.table, child.clone(), key.clone())) {
            found.push(fault(
                "import/key",
                row.line,
                format!("{}: the same child and {} stand there twice", row.table, row.key),
                "take one of the two out",
            ));
        }
        read.push(Read {
            table: row.table,
            key: if row.table == "children" { String::new() } else { key },
            child,
            upn: upn.unwrap_or_default(),
            row: Row { line: row.line, cells: row.cells },
        });
    }
    let untold: std::collections::BTreeSet<&str> = read
        .iter()
        .flat_map(|one| one.row.cells.keys())
        .map(String::as_str)
        .filter(|name| !TOLD.contains(name))
        .collect();
    if !untold.is_empty() {
        let names: Vec<&str> = untold.into_iter().collect();
        found.push(
            Diagnostic::note(
                "import/kept",
                format!("kept in the store and told in no pack: {}", names.join(", ")),
            )
            .at(Location::file(path)),
        );
    }
    (read, found)
}

/// A row whose element is open.
struct Open {
    table: &'static str,
    key: &'static str,
    depth: usize,
    line: usize,
    cells: BTreeMap<String, String>,
}

impl Open {
    fn id(&self) -> String {
        self.cells.get("LAchildID").cloned().unwrap_or_default()
    }

    fn upn(&self) -> String {
        self.cells.get("UPN").cloned().unwrap_or_default()
    }
}

/// What the rows of one child say, as entries of a record. `rows`: table, key, row.
pub(crate) fn entries(rows: &[(String, String, Row)], into: &mut Entries) {
    let mut sorted: Vec<&(String, String, Row)> = rows.iter().collect();
    sorted.sort_by_key(|(table, key, _)| (table.clone(), key.clone()));
    let date = |row: &Row, name: &str| table::date(row.cell(name));
    for (table, key, row) in sorted {
        let event = |title: &str, when: Option<String>, text: &str| {
            let mut entry = Entry::new("events", SOURCE, table, key);
            entry.maybe("date", when);
            entry.set("title", title);
            entry.maybe("text", Some(text.to_owned()).filter(|text| !text.is_empty()));
            entry
        };
        match table.as_str() {
            "children" => {
                into.child("sex", words_and_kind("SEX", row.cell("Sex")).map(|(words, _)| words));
                into.child("born", date(row, "PersonBirthDate"));
                into.child(
                    "ethnicity",
                    said("ETHNIC", row.cell("Ethnicity")).map(|words| sentence(&words)),
                );
                if crate::ssda903::is_upn(row.cell("UPN")) {
                    into.number("upn", row.cell("UPN"));
                }
            }
            "details" => {
                let need = said("CIN_NEED", row.cell("PrimaryNeedCode"))
                    .map(|words| format!("The main need in the return: {words}."));
                let end = date(row, "CINclosureDate")
                    .map(|end| format!("The council’s work ended on {}.", in_words(&end)));
                let words: Vec<String> = need.into_iter().chain(end).collect();
                into.add(event(
                    "The council was asked to help",
                    date(row, "CINreferralDate"),
                    &words.join(" "),
                ));
            }
            "assessments" => {
                let end = date(row, "AssessmentAuthorisationDate")
                    .map(|end| format!("It was finished on {}.", in_words(&end)))
                    .unwrap_or_default();
                into.add(event(
                    "An assessment began",
                    date(row, "AssessmentActualStartDate"),
                    &end,
                ));
            }
            "enquiries" => {
                into.add(event(
                    "An enquiry whether the child was safe (section 47)",
                    date(row, "S47ActualStartDate"),
                    "",
                ));
            }
            "plans" | "protection" => {
                let protection = table == "protection";
                let (from, to, status) = if protection {
                    ("CPPstartDate", "CPPendDate", "child-protection")
                } else {
                    ("CINPlanStartDate", "CINPlanEndDate", "child-in-need")
                };
                let mut entry = Entry::new("legal_statuses", SOURCE, table, key);
                entry.set("status", status);
                entry.maybe("from", date(row, from));
                entry.maybe("to", date(row, to));
                let latest = row.cell("LatestCategoryOfAbuse");
                let harm =
                    if latest.is_empty() { row.cell("InitialCategoryOfAbuse") } else { latest };
                entry.maybe("why", said("ABUSE", harm).map(|words| sentence(&words)));
                into.add(entry);
                for review in row.cell("CPPreviewDate").split_whitespace() {
                    let mut entry = Entry::new("reviews", SOURCE, "reviews", review);
                    entry.set("review", "child-protection");
                    entry.maybe("date", table::date(review));
                    into.add(entry);
                }
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hostile_returns_are_refused() {
        let head = "<Message><Header><CollectionDetails><Collection>CIN</Collection></CollectionDetails></Header><Children>";
        for (bad, code) in [
            ("<!DOCTYPE x [<!ENTITY a \"b\">]><Message/>".to_owned(), "import/row"),
            (format!("{head}<Child>"), "import/row"),
            (format!("{}{}", "<a>".repeat(40), "</a>".repeat(40)), "import/row"),
            (
                format!(
                    "{head}<Child><ChildIdentifiers><LAchildID>{}</LAchildID></ChildIdentifiers></Child></Children></Message>",
                    "x".repeat(300)
                ),
                "import/cell",
            ),
            (
                format!(
                    "{head}<Child><ChildIdentifiers><LAchildID>1</LAchildID><PersonBirthDate>2020-02-31</PersonBirthDate></ChildIdentifiers></Child></Children></Message>"
                ),
                "import/date",
            ),
            (
                format!(
                    "{head}<Child><CINdetails><CINreferralDate>2020-02-01</CINreferralDate></CINdetails></Child></Children></Message>"
                ),
                "import/key",
            ),
        ] {
            let (_, found) = read("x.xml", bad.as_bytes());
            assert!(found.iter().any(|one| one.code == code), "{code}: {found:?}");
        }
    }
}

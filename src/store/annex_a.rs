//! The lists of Annex A (inspection of local authority children's services): a workbook with one list to a sheet,
//! told by their columns. They are a state of one day: a record takes the days and the law from them, and no count.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Cursor;

use calamine::{Data, Reader as _, Xlsx};
use diagnostic::{Diagnostic, Location};

use crate::entries::{Entries, Entry};
use crate::ssda903::{in_words, said, sentence, words_and_kind};
use crate::table::{self, Row};

/// How this source is called.
pub(crate) const SOURCE: &str = "annex-a";

/// A cell is no longer than this.
const LONGEST: usize = 400;

/// A list: what it is called, the columns by which it is told from the others (in small letters), the column that
/// tells its rows of one child apart.
struct Shape {
    name: &'static str,
    columns: &'static [&'static str],
    key: &'static str,
}

/// The lists that a record takes anything from, and those that are only kept.
const LISTS: [Shape; 10] = [
    Shape {
        name: "contacts",
        columns: &["date of contact", "contact source"],
        key: "date of contact",
    },
    Shape {
        name: "early-help",
        columns: &["assessment start date", "organisation completing assessment"],
        key: "assessment start date",
    },
    Shape {
        name: "referrals",
        columns: &["date of referral", "referral source"],
        key: "date of referral",
    },
    Shape {
        name: "assessments",
        columns: &[
            "continuous assessment start date",
            "continuous assessment date of authorisation",
        ],
        key: "continuous assessment start date",
    },
    Shape {
        name: "enquiries",
        columns: &["strategy discussion initiating section 47 enquiry start date"],
        key: "strategy discussion initiating section 47 enquiry start date",
    },
    Shape {
        name: "in-need",
        columns: &["cin start date", "cin closure date"],
        key: "cin start date",
    },
    Shape {
        name: "protection",
        columns: &["child protection plan start date", "child protection plan end date"],
        key: "child protection plan start date",
    },
    Shape {
        name: "looked-after",
        columns: &["date started to be looked after", "child's legal status"],
        key: "date started to be looked after",
    },
    Shape {
        name: "care-leavers",
        columns: &["eligibility category", "la in touch"],
        key: "eligibility category",
    },
    Shape {
        name: "adoption",
        columns: &["date the child entered care", "date of placement order"],
        key: "date the child entered care",
    },
];

/// What a record tells; the rest is kept.
const TOLD: [&str; 22] = [
    "child unique id",
    "gender",
    "ethnicity",
    "date of birth",
    "date of contact",
    "date of referral",
    "continuous assessment start date",
    "continuous assessment date of authorisation",
    "strategy discussion initiating section 47 enquiry start date",
    "cin start date",
    "cin closure date",
    "primary need code",
    "child protection plan start date",
    "child protection plan end date",
    "latest category of abuse",
    "date started to be looked after",
    "start date of current legal status",
    "child's legal status",
    "date of latest statutory review",
    "start date of most recent placement",
    "placement type",
    "date placed for adoption",
];

/// A row as it was read: its list, its key, the number of the child, what it holds.
pub(crate) struct Read {
    pub(crate) table: &'static str,
    pub(crate) key: String,
    pub(crate) child: String,
    pub(crate) row: Row,
}

/// Whether a file may be a workbook: a packed file with the parts of one.
pub(crate) fn is_workbook(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") && bytes.windows(12).any(|window| window == b"xl/workbook.")
}

/// Reads the lists of a workbook.
///
/// # Errors
/// No list at all; a list without a column that tells it apart; rows without a child; dates that are none.
pub(crate) fn read(path: &str, bytes: &[u8]) -> (Vec<Read>, Vec<Diagnostic>) {
    let fault = |code: &'static str, line: usize, message: String, help: &str| {
        Diagnostic::fault(code, message).at(Location::at(path, line, 1)).help(help)
    };
    let opened: Result<Xlsx<Cursor<&[u8]>>, _> =
        calamine::open_workbook_from_rs(Cursor::new(bytes));
    let Ok(mut book) = opened else {
        let broken = fault(
            "import/row",
            1,
            "this workbook cannot be read".into(),
            "save it again as .xlsx, without a password",
        );
        return (Vec::new(), vec![broken]);
    };
    let (mut rows, mut found, mut lists, mut other) = (Vec::new(), Vec::new(), 0, 0);
    let mut untold: BTreeSet<String> = BTreeSet::new();
    for (n, sheet) in book.sheet_names().into_iter().enumerate() {
        let Ok(range) = book.worksheet_range(&sheet) else {
            found.push(fault(
                "import/row",
                1,
                format!("sheet {}: it cannot be read", n + 1),
                "save the workbook again",
            ));
            continue;
        };
        let first = range.start().map_or(0, |(row, _)| row as usize);
        let head = range
            .rows()
            .take(20)
            .position(|row| row.iter().any(|cell| plain(&text(cell)) == "child unique id"));
        let Some(head) = head else {
            other += 1;
            continue;
        };
        let columns: Vec<String> = range
            .rows()
            .nth(head)
            .map(|row| row.iter().map(|cell| plain(&text(cell))).collect())
            .unwrap_or_default();
        let shape = LISTS.iter().find(|shape| {
            shape.columns.iter().all(|column| columns.iter().any(|own| own == column))
        });
        let Some(shape) = shape else {
            found.push(fault(
                "import/table",
                first + head + 1,
                format!("sheet {}: its columns are those of no list of Annex A", n + 1),
                "look for a column that was renamed",
            ));
            continue;
        };
        lists += 1;
        let mut seen = BTreeMap::new();
        for (m, cells) in range.rows().enumerate().skip(head + 1) {
            let line = first + m + 1;
            let place = format!("sheet {}, row {line}", n + 1);
            let mut row = Row { line, cells: BTreeMap::new() };
            for (column, cell) in columns.iter().zip(cells) {
                let value = if column.contains("date") { date_text(cell) } else { text(cell) };
                if value.len() > LONGEST || value.chars().any(char::is_control) {
                    found.push(fault(
                        "import/cell",
                        line,
                        format!("{place}: column {column}: the cell is too long, or has control characters"),
                        "put it right in the workbook",
                    ));
                } else if !column.is_empty() && !value.is_empty() {
                    if column.contains("date")
                        && !column.contains("source")
                        && table::date(&value).is_none()
                    {
                        found.push(fault(
                            "import/date",
                            line,
                            format!("{place}: column {column}: this is no date"),
                            "dates are dd/mm/yyyy",
                        ));
                    }
                    row.cells.insert(column.clone(), value);
                }
            }
            if row.cells.is_empty() {
                continue;
            }
            let child = row.cell("child unique id").to_owned();
            let key =
                table::date(row.cell(shape.key)).unwrap_or_else(|| row.cell(shape.key).to_owned());
            if child.is_empty() {
                found.push(fault(
                    "import/key",
                    line,
                    format!("{place}: the row has no child"),
                    "give each row a Child Unique ID",
                ));
                continue;
            }
            if let Some(line) = seen.insert((child.clone(), key.clone()), line) {
                found.push(fault(
                    "import/key",
                    row.line,
                    format!("{place}: the same child and day as in row {line}"),
                    "take one of the two rows out",
                ));
            }
            untold.extend(
                row.cells.keys().filter(|column| !TOLD.contains(&column.as_str())).cloned(),
            );
            rows.push(Read { table: shape.name, key, child, row });
        }
    }
    if lists == 0 {
        found.push(fault(
            "import/kind",
            1,
            "no sheet of this workbook is a list of Annex A".into(),
            "its lists have a column Child Unique ID",
        ));
    } else if other > 0 {
        found.push(
            Diagnostic::warning(
                "import/left",
                format!("{other} sheets are no lists of children and were not brought in"),
            )
            .at(Location::file(path)),
        );
    }
    if !untold.is_empty() {
        let names: Vec<String> = untold.into_iter().collect();
        found.push(
            Diagnostic::note(
                "import/kept",
                format!("kept in the store and told in no pack: {}", names.join(", ")),
            )
            .at(Location::file(path)),
        );
    }
    (rows, found)
}

/// The name of a column: small letters, one blank between words, straight apostrophes.
fn plain(name: &str) -> String {
    name.replace('\u{2019}', "'").split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

fn text(cell: &Data) -> String {
    cell.to_string().trim().to_owned()
}

/// A cell of a date: as text, or as Excel counts days.
fn date_text(cell: &Data) -> String {
    let days = if let Data::DateTime(when) = cell {
        Some(when.as_f64())
    } else if let Data::Float(number) = cell {
        Some(*number)
    } else {
        None
    };
    match days {
        // Day 0 is 30 December 1899, since Excel counts a 29 February 1900 that was none: right from March 1900 on.
        Some(days) if (61.0..120_000.0).contains(&days) => {
            #[expect(clippy::cast_possible_truncation, reason = "days, and few")]
            let days = jiff::Span::new().days(days.floor() as i64);
            jiff::civil::date(1899, 12, 30)
                .checked_add(days)
                .map_or_else(|_| text(cell), |date| date.to_string())
        }
        _ => text(cell),
    }
}

/// What the rows of one child say, as entries of a record. `rows`: list, key, row.
pub(crate) fn entries(rows: &[(String, String, Row)], into: &mut Entries) {
    let code = |cell: &str| {
        cell.split([' ', '-', ')', '(', ':'])
            .find(|part| !part.is_empty())
            .unwrap_or_default()
            .to_owned()
    };
    for (list, key, row) in rows {
        let date = |column: &str| table::date(row.cell(column));
        let sex = match row.cell("gender").to_lowercase().as_str() {
            "female" | "f" | "b) female" => Some("female"),
            "male" | "m" | "a) male" => Some("male"),
            _ => None,
        };
        into.child("sex", sex.map(str::to_owned));
        into.child("born", date("date of birth"));
        let ethnicity = code(row.cell("ethnicity"));
        if let Some((words, _)) = words_and_kind("ETHNIC", &ethnicity) {
            into.child("ethnicity", Some(sentence(&words)));
        }
        let mut event = |title: &str, when: Option<String>, text: Option<String>| {
            if when.is_some() {
                let mut entry = Entry::new("events", SOURCE, list, key);
                entry.maybe("date", when);
                entry.set("title", title);
                entry.maybe("text", text);
                into.add(entry);
            }
        };
        let mut status = None;
        match list.as_str() {
            "contacts" => event(
                "Somebody got in touch with the council about the child",
                date("date of contact"),
                None,
            ),
            "referrals" => event("The council was asked to help", date("date of referral"), None),
            "assessments" => {
                let end = date("continuous assessment date of authorisation")
                    .map(|end| format!("It was finished on {}.", in_words(&end)));
                event("An assessment began", date("continuous assessment start date"), end);
            }
            "enquiries" => event(
                "An enquiry whether the child was safe (section 47)",
                date("strategy discussion initiating section 47 enquiry start date"),
                None,
            ),
            "in-need" => {
                let why = said("CIN_NEED", &code(row.cell("primary need code")));
                status =
                    Some(("child-in-need", date("cin start date"), date("cin closure date"), why));
            }
            "protection" => {
                let why = said("ABUSE", &code(row.cell("latest category of abuse")));
                status = Some((
                    "child-protection",
                    date("child protection plan start date"),
                    date("child protection plan end date"),
                    why,
                ));
            }
            "adoption" => event("Placed for adoption", date("date placed for adoption"), None),
            "looked-after" => {
                event("Being looked after began", date("date started to be looked after"), None);
                let law = code(row.cell("child's legal status"));
                if let (Some((words, kind)), Some(from)) =
                    (words_and_kind("LS", &law), date("start date of current legal status"))
                {
                    let mut entry = Entry::new("legal_statuses", SOURCE, list, key);
                    entry.set("status", kind.as_deref().unwrap_or("other"));
                    entry.set("from", &from);
                    if kind.is_none_or(|kind| kind == "other") {
                        entry.set("why", &sentence(&words));
                    }
                    into.add(entry);
                }
                let place = code(row.cell("placement type"));
                if let Some(from) = date("start date of most recent placement") {
                    let mut entry = Entry::new("placements", SOURCE, list, key);
                    let kind = words_and_kind("PLACE", &place).and_then(|(_, kind)| kind);
                    entry.set("kind", kind.as_deref().unwrap_or("other"));
                    entry.set("from", &from);
                    entry.maybe("why_started", said("PLACE", &place).map(|words| sentence(&words)));
                    into.add(entry);
                }
                if let Some(review) = date("date of latest statutory review") {
                    let mut entry = Entry::new("reviews", SOURCE, list, key);
                    entry.set("review", "looked-after");
                    entry.set("date", &review);
                    into.add(entry);
                }
            }
            _ => {}
        }
        if let Some((what, Some(from), to, why)) = status {
            let mut entry = Entry::new("legal_statuses", SOURCE, list, key);
            entry.set("status", what);
            entry.set("from", &from);
            entry.maybe("to", to);
            entry.maybe("why", why.map(|words| sentence(&words)));
            into.add(entry);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_of_a_workbook_are_days_of_the_calendar() {
        assert_eq!(date_text(&Data::Float(43_831.0)), "2020-01-01");
        assert_eq!(date_text(&Data::Float(45_351.5)), "2024-02-29");
        assert_eq!(date_text(&Data::String("05/04/2024".into())), "05/04/2024");
        assert_eq!(plain("Child\u{2019}s  Legal Status"), "child's legal status");
    }

    #[test]
    fn what_is_no_workbook_is_a_fault() {
        assert!(!is_workbook(b"PK\x03\x04nothing"));
        let (rows, found) = read("x.xlsx", b"PK\x03\x04 xl/workbook.xml broken");
        assert!(rows.is_empty() && found[0].code == "import/row");
    }
}

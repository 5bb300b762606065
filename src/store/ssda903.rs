//! The yearly return on children looked after (SSDA903): its tables, its codes, and what a record can say of them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use diagnostic::{Diagnostic, Location};
use serde_json::Value as Json;

use crate::entries::{Entries, Entry};
use crate::table::{self, Row, Table};

/// How this source is called.
pub(crate) const SOURCE: &str = "ssda903";

/// A table of the return.
pub(crate) struct Shape {
    pub(crate) name: &'static str,
    columns: &'static [&'static str],
    /// What tells its rows of one child apart.
    key: &'static [&'static str],
    dates: &'static [&'static str],
    /// Columns with codes, and the list of each.
    codes: &'static [(&'static str, &'static str)],
}

/// The tables, with the columns of the return (2019 to 2026).
const TABLES: [Shape; 12] = [
    Shape {
        name: "header",
        columns: &["CHILD", "SEX", "DOB", "ETHNIC", "UPN", "MOTHER", "MC_DOB"],
        key: &[],
        dates: &["DOB", "MC_DOB"],
        codes: &[("SEX", "SEX"), ("ETHNIC", "ETHNIC")],
    },
    Shape {
        name: "episodes",
        columns: &[
            "CHILD",
            "DECOM",
            "RNE",
            "LS",
            "CIN",
            "PLACE",
            "PLACE_PROVIDER",
            "DEC",
            "REC",
            "REASON_PLACE_CHANGE",
            "HOME_POST",
            "PL_POST",
            "URN",
        ],
        key: &["DECOM"],
        dates: &["DECOM", "DEC"],
        codes: &[
            ("RNE", "RNE"),
            ("LS", "LS"),
            ("CIN", "CIN"),
            ("PLACE", "PLACE"),
            ("PLACE_PROVIDER", "PLACE_PROVIDER"),
            ("REC", "REC"),
            ("REASON_PLACE_CHANGE", "REASON_PLACE_CHANGE"),
        ],
    },
    Shape {
        name: "reviews",
        columns: &["CHILD", "DOB", "REVIEW", "REVIEW_CODE"],
        key: &["REVIEW"],
        dates: &["DOB", "REVIEW"],
        codes: &[("REVIEW_CODE", "REVIEW_CODE")],
    },
    Shape {
        name: "uasc",
        columns: &["CHILD", "SEX", "DOB", "DUC"],
        key: &[],
        dates: &["DOB", "DUC"],
        codes: &[("SEX", "SEX")],
    },
    Shape {
        name: "oc2",
        columns: &[
            "CHILD",
            "DOB",
            "SDQ_SCORE",
            "SDQ_REASON",
            "CONVICTED",
            "HEALTH_CHECK",
            "IMMUNISATIONS",
            "TEETH_CHECK",
            "HEALTH_ASSESSMENT",
            "SUBSTANCE_MISUSE",
            "INTERVENTION_RECEIVED",
            "INTERVENTION_OFFERED",
        ],
        key: &[],
        dates: &["DOB"],
        codes: &[],
    },
    Shape {
        name: "oc3",
        columns: &["CHILD", "DOB", "IN_TOUCH", "ACTIV", "ACCOM"],
        key: &[],
        dates: &["DOB"],
        codes: &[],
    },
    Shape {
        name: "ad1",
        columns: &[
            "CHILD",
            "DOB",
            "DATE_INT",
            "DATE_MATCH",
            "FOSTER_CARE",
            "NB_ADOPTR",
            "SEX_ADOPTR",
            "LS_ADOPTR",
        ],
        key: &[],
        dates: &["DOB", "DATE_INT", "DATE_MATCH"],
        codes: &[],
    },
    Shape {
        name: "placed_for_adoption",
        columns: &["CHILD", "DOB", "DATE_PLACED", "DATE_PLACED_CEASED", "REASON_PLACED_CEASED"],
        key: &["DATE_PLACED"],
        dates: &["DOB", "DATE_PLACED", "DATE_PLACED_CEASED"],
        codes: &[],
    },
    Shape {
        name: "previous_permanence",
        columns: &["CHILD", "DOB", "PREV_PERM", "LA_PERM", "DATE_PERM"],
        key: &[],
        dates: &["DOB"],
        codes: &[],
    },
    Shape {
        name: "missing",
        columns: &["CHILD", "DOB", "MISSING", "MIS_START", "MIS_END"],
        key: &["MIS_START"],
        dates: &["DOB", "MIS_START", "MIS_END"],
        codes: &[("MISSING", "MISSING")],
    },
    Shape {
        name: "sw_episodes",
        columns: &["CHILD", "DOB", "SW_ID", "SW_DECOM", "SW_DEC", "SW_REASON"],
        key: &["SW_ID", "SW_DECOM"],
        dates: &["DOB", "SW_DECOM", "SW_DEC"],
        codes: &[("SW_REASON", "SW_REASON")],
    },
    Shape {
        name: "dolo",
        columns: &["CHILD", "DOB", "DOLO_START", "DOLO_END"],
        key: &["DOLO_START"],
        dates: &["DOB", "DOLO_START", "DOLO_END"],
        codes: &[],
    },
];

/// What a record tells of the return. The other columns are kept in the store.
const TOLD: [(&str, &[&str]); 6] = [
    ("header", &["CHILD", "SEX", "DOB", "ETHNIC", "UPN"]),
    (
        "episodes",
        &[
            "CHILD",
            "DECOM",
            "RNE",
            "LS",
            "CIN",
            "PLACE",
            "PLACE_PROVIDER",
            "DEC",
            "REC",
            "REASON_PLACE_CHANGE",
        ],
    ),
    ("reviews", &["CHILD", "DOB", "REVIEW", "REVIEW_CODE"]),
    ("missing", &["CHILD", "DOB", "MISSING", "MIS_START", "MIS_END"]),
    ("sw_episodes", &["CHILD", "DOB", "SW_ID", "SW_DECOM", "SW_DEC", "SW_REASON"]),
    ("dolo", &["CHILD", "DOB", "DOLO_START", "DOLO_END"]),
];

/// What a code means.
#[derive(Debug)]
struct Code {
    /// In plain words.
    words: String,
    /// Its place in the closed lists of a record.
    kind: Option<String>,
}

/// The codes of the return by list.
fn codes() -> &'static BTreeMap<String, BTreeMap<String, Code>> {
    static CODES: OnceLock<BTreeMap<String, BTreeMap<String, Code>>> = OnceLock::new();
    CODES.get_or_init(|| {
        let json: Json =
            serde_json::from_str(include_str!("codes/ssda903.json")).unwrap_or_default();
        let lists = json.as_object().cloned().unwrap_or_default();
        lists
            .into_iter()
            .filter_map(|(list, codes)| {
                let codes = codes.as_object()?.iter().filter_map(|(code, means)| {
                    let words = means.get("words")?.as_str()?.to_owned();
                    let kind = means.get("kind").and_then(Json::as_str).map(str::to_owned);
                    Some((code.clone(), Code { words, kind }))
                });
                Some((list, codes.collect()))
            })
            .collect()
    })
}

fn code(list: &str, code: &str) -> Option<&'static Code> {
    codes().get(list)?.get(code)
}

/// Which table a head of columns is.
pub(crate) enum Match {
    /// This one.
    Table(&'static Shape),
    /// Nearly this one, without these columns.
    Lacks(&'static Shape, Vec<&'static str>),
    /// None.
    Other,
}

/// Finds the table of a head, whatever its file is called.
pub(crate) fn table_of(columns: &[String]) -> Match {
    let own: BTreeSet<String> = columns.iter().map(|column| column.to_uppercase()).collect();
    if !own.contains("CHILD") {
        return Match::Other;
    }
    let whole = TABLES
        .iter()
        .filter(|shape| shape.columns.iter().all(|column| own.contains(*column)))
        .max_by_key(|shape| shape.columns.len());
    if let Some(shape) = whole {
        return Match::Table(shape);
    }
    let near = TABLES
        .iter()
        .map(|shape| {
            let lacks: Vec<&str> =
                shape.columns.iter().copied().filter(|column| !own.contains(*column)).collect();
            (shape, lacks)
        })
        .min_by_key(|(_, lacks)| lacks.len());
    match near {
        Some((shape, lacks)) if lacks.len() * 3 <= shape.columns.len() => {
            Match::Lacks(shape, lacks)
        }
        _ => Match::Other,
    }
}

/// Checks a table of the return: keys, dates and codes. What is wrong but told as unknown is a warning.
pub(crate) fn check(shape: &Shape, table: &mut Table) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let at = |line: usize| Location::at(table.path.clone(), line, 1);
    for row in &mut table.rows {
        let cells = std::mem::take(&mut row.cells);
        row.cells = cells.into_iter().map(|(column, cell)| (column.to_uppercase(), cell)).collect();
        if row.cell("CHILD").is_empty() {
            found.push(
                Diagnostic::fault("import/key", "column CHILD: the row has no child")
                    .at(at(row.line))
                    .help("give the number of the child in each row"),
            );
            continue;
        }
        for column in shape.dates {
            let cell = row.cell(column);
            if !cell.is_empty() && table::date(cell).is_none() {
                found.push(
                    Diagnostic::fault("import/date", format!("column {column}: this is no date"))
                        .at(at(row.line))
                        .help("write it as dd/mm/yyyy"),
                );
            }
        }
        for column in shape.key.iter().filter(|column| row.cell(column).is_empty()) {
            found.push(
                Diagnostic::fault("import/key", format!("column {column} is empty"))
                    .at(at(row.line))
                    .help("a row is known by its child and this column: fill it in"),
            );
        }
        for (column, list) in shape.codes {
            let cell = row.cell(column);
            if !cell.is_empty() && code(list, cell).is_none() {
                found.push(
                    Diagnostic::warning(
                        "import/code",
                        format!(
                            "column {column}: a code that is not known here; it is told as unknown"
                        ),
                    )
                    .at(at(row.line))
                    .help("if the code is right, add it to the list of codes"),
                );
            }
        }
        let key = key(shape, row);
        if let Some(line) = seen.insert(format!("{}\u{1}{key}", row.cell("CHILD")), row.line) {
            found.push(
                Diagnostic::fault(
                    "import/key",
                    format!("the same child and key as in line {line}"),
                )
                .at(at(row.line))
                .help("take one of the two rows out"),
            );
        }
    }
    let extra = table
        .columns
        .iter()
        .filter(|column| !shape.columns.contains(&column.to_uppercase().as_str()));
    for column in extra {
        found.push(
            Diagnostic::warning(
                "import/column",
                format!("column {column} is not of the return: it is kept, and not told"),
            )
            .at(Location::at(table.path.clone(), 1, 1)),
        );
    }
    found
}

/// Columns with words in some row, which a record does not tell.
pub(crate) fn untold(shape: &Shape, table: &Table) -> Vec<String> {
    let told = TOLD.iter().find(|(name, _)| *name == shape.name).map_or(&[][..], |(_, told)| told);
    table
        .columns
        .iter()
        .map(|column| column.to_uppercase())
        .filter(|column| column != "CHILD" && column != "DOB" && !told.contains(&column.as_str()))
        .filter(|column| table.rows.iter().any(|row| !row.cell(column).is_empty()))
        .collect()
}

/// What tells a row apart among those of its child.
pub(crate) fn key(shape: &Shape, row: &Row) -> String {
    let parts: Vec<String> = shape
        .key
        .iter()
        .map(|column| {
            let cell = row.cell(column);
            table::date(cell).unwrap_or_else(|| cell.to_owned())
        })
        .collect();
    parts.join(" ")
}

/// The words of a code and its place in the closed lists of a record; none if it is not known.
pub(crate) fn words_and_kind(list: &str, cell: &str) -> Option<(String, Option<String>)> {
    code(list, cell).map(|code| (code.words.clone(), code.kind.clone()))
}

/// The words of a code; of one that is not known, that it is not.
pub(crate) fn said(list: &str, cell: &str) -> Option<String> {
    (!cell.is_empty()).then(|| {
        code(list, cell).map_or_else(
            || "The return gives a code here that is not known.".to_owned(),
            |code| code.words.clone(),
        )
    })
}

pub(crate) fn sentence(words: &str) -> String {
    let mut letters = words.chars();
    let first: String = letters.next().map(|c| c.to_uppercase().collect()).unwrap_or_default();
    let end = if words.ends_with('.') { "" } else { "." };
    format!("{first}{}{end}", letters.as_str())
}

/// What the rows of one child say, as entries of a record. `rows`: table, key, row.
pub(crate) fn entries(rows: &[(String, String, Row)], into: &mut Entries) {
    let of = |name: &str| {
        let mut found: Vec<&Row> =
            rows.iter().filter(|(table, ..)| table == name).map(|(.., row)| row).collect();
        found.sort_by_key(|row| {
            let first = ["DECOM", "REVIEW", "MIS_START", "SW_DECOM", "DOLO_START"]
                .iter()
                .find_map(|column| table::date(row.cell(column)));
            (first, row.line)
        });
        found
    };
    for row in of("header") {
        into.child("sex", code("SEX", row.cell("SEX")).map(|code| code.words.clone()));
        into.child("born", table::date(row.cell("DOB")));
        into.child("ethnicity", said("ETHNIC", row.cell("ETHNIC")).map(|words| sentence(&words)));
        if is_upn(row.cell("UPN")) {
            into.number("upn", row.cell("UPN"));
        }
    }
    if into.lacks("born") {
        let born = rows.iter().find_map(|(.., row)| table::date(row.cell("DOB")));
        into.child("born", born);
    }
    episodes(&of("episodes"), into);
    for row in of("reviews") {
        let mut entry = Entry::new("reviews", SOURCE, "reviews", row.cell("REVIEW"));
        entry.set("review", "looked-after");
        entry.maybe("date", table::date(row.cell("REVIEW")));
        entry.maybe("child_took_part", said("REVIEW_CODE", row.cell("REVIEW_CODE")));
        into.add(entry);
    }
    for row in of("missing") {
        let mut entry = Entry::new("events", SOURCE, "missing", row.cell("MIS_START"));
        entry.maybe("date", table::date(row.cell("MIS_START")));
        entry.set(
            "title",
            if row.cell("MISSING") == "A" { "Away without permission" } else { "Missing" },
        );
        let end = match table::date(row.cell("MIS_END")) {
            Some(end) => format!(" It ended on {}.", in_words(&end)),
            None => " The return does not say when it ended.".to_owned(),
        };
        entry.maybe("text", said("MISSING", row.cell("MISSING")).map(|words| words + &end));
        into.add(entry);
    }
    for row in of("dolo") {
        let mut entry = Entry::new("events", SOURCE, "dolo", row.cell("DOLO_START"));
        entry.maybe("date", table::date(row.cell("DOLO_START")));
        entry.set("title", "A court allowed that liberty was taken away");
        let end = match table::date(row.cell("DOLO_END")) {
            Some(end) => format!("The return says that it ended on {}.", in_words(&end)),
            None => "The return does not say when it ended.".to_owned(),
        };
        entry.set("text", &end);
        into.add(entry);
    }
    let mut workers: BTreeMap<String, usize> = BTreeMap::new();
    for row in of("sw_episodes") {
        let next = workers.len() + 1;
        let number = *workers.entry(row.cell("SW_ID").to_owned()).or_insert(next);
        let key = format!("worker-{number}");
        if number == next {
            let mut person = Entry::new("people", SOURCE, "sw_episodes", row.cell("SW_DECOM"));
            person.set("key", &key);
            person.set("called", &format!("Social worker {number}"));
            person.set("relationship", "social-worker");
            person.set("standing", "professional");
            into.add(person);
        }
        let mut entry = Entry::new("events", SOURCE, "sw_episodes", row.cell("SW_DECOM"));
        entry.maybe("date", table::date(row.cell("SW_DECOM")));
        entry.set("title", "A social worker began");
        entry.list("about", &["child".to_owned(), key]);
        let end = table::date(row.cell("SW_DEC"))
            .map(|end| format!("The work with this social worker ended on {}.", in_words(&end)));
        let reason = said("SW_REASON", row.cell("SW_REASON"));
        let words: Vec<String> = reason.into_iter().chain(end).collect();
        if !words.is_empty() {
            entry.set("text", &words.join(" "));
        }
        into.add(entry);
    }
}

/// Homes and legal status, from episodes: an episode of which only the status changed is the same home.
fn episodes(rows: &[&Row], into: &mut Entries) {
    let mut home: Option<(Entry, &Row)> = None;
    let mut status: Option<(Entry, String)> = None;
    for (n, row) in rows.iter().enumerate() {
        let from = table::date(row.cell("DECOM"));
        let goes_on = n.checked_sub(1).and_then(|before| rows.get(before)).is_some_and(|before| {
            before.cell("DEC") == row.cell("DECOM") && row.cell("RNE") != "S"
        });
        let same_home = goes_on && row.cell("RNE") == "L";
        if !same_home {
            close(home.take(), rows.get(n.wrapping_sub(1)).copied(), into);
            let mut entry = Entry::new("placements", SOURCE, "episodes", row.cell("DECOM"));
            let place = code("PLACE", row.cell("PLACE"));
            entry.set("kind", place.and_then(|code| code.kind.as_deref()).unwrap_or("other"));
            entry.maybe("from", from.clone());
            if row.cell("PLACE_PROVIDER") != "PR1" && row.cell("PLACE_PROVIDER") != "PR0" {
                entry.maybe("provider", said("PLACE_PROVIDER", row.cell("PLACE_PROVIDER")));
            }
            let lived = said("PLACE", row.cell("PLACE")).map(|words| sentence(&words));
            let why = said("RNE", row.cell("RNE"));
            let need = match row.cell("RNE") {
                "S" => said("CIN", row.cell("CIN"))
                    .map(|words| format!("The reason in the return: {words}.")),
                _ => None,
            };
            let words: Vec<String> = why.into_iter().chain(need).chain(lived).collect();
            entry.set("why_started", &words.join(" "));
            home = Some((entry, row));
        }
        let same_status =
            goes_on && status.as_ref().is_some_and(|(_, known)| known == row.cell("LS"));
        if !same_status {
            close_status(status.take(), rows.get(n.wrapping_sub(1)).copied(), into);
            let mut entry = Entry::new("legal_statuses", SOURCE, "episodes", row.cell("DECOM"));
            let law = code("LS", row.cell("LS"));
            entry.set("status", law.and_then(|code| code.kind.as_deref()).unwrap_or("other"));
            entry.maybe("from", from);
            if law.is_none_or(|code| code.kind.as_deref() == Some("other")) {
                entry.maybe("why", said("LS", row.cell("LS")).map(|words| sentence(&words)));
            }
            status = Some((entry, row.cell("LS").to_owned()));
        }
    }
    let last = rows.last().copied();
    close(home, last, into);
    close_status(status, last, into);
}

fn close(home: Option<(Entry, &Row)>, last: Option<&Row>, into: &mut Entries) {
    let (Some((mut entry, _)), Some(last)) = (home, last) else { return };
    entry.maybe("to", table::date(last.cell("DEC")));
    // Why a home ended stands in the episode that ended it; that being looked after ended, in another column.
    let moved = said("REASON_PLACE_CHANGE", last.cell("REASON_PLACE_CHANGE"));
    let ended = (last.cell("REC") != "X1").then(|| said("REC", last.cell("REC"))).flatten();
    let words: Vec<String> = moved.into_iter().chain(ended).collect();
    if !words.is_empty() {
        entry.set("why_ended", &words.join(" "));
    }
    into.add(entry);
}

fn close_status(status: Option<(Entry, String)>, last: Option<&Row>, into: &mut Entries) {
    let (Some((mut entry, _)), Some(last)) = (status, last) else { return };
    entry.maybe("to", table::date(last.cell("DEC")));
    into.add(entry);
}

/// A date in words, for a sentence of a record.
pub(crate) fn in_words(date: &str) -> String {
    let day = date.parse::<jiff::civil::Date>();
    day.map_or_else(|_| date.to_owned(), |day| day.strftime("%-d %B %Y").to_string())
}

/// Whether this is a pupil number; the return has codes such as UN1 where there is none.
pub(crate) fn is_upn(cell: &str) -> bool {
    cell.len() == 13 && cell.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

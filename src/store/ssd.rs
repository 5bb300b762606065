//! The Standard Safeguarding Dataset: tables of that name in a database that this one reads and never writes to.
//! They are a skeleton: who, where, under which law, who worked, which visits; no word that anybody said.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use diagnostic::{Diagnostic, Location};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OpenFlags};

use crate::entries::{Entries, Entry};
use crate::ssda903::{in_words, said, sentence, words_and_kind};
use crate::table::{self, Row};

/// How this source is called.
pub(crate) const SOURCE: &str = "ssd";

/// A table of the dataset: its key, the column with the person, and the columns that are read.
struct Shape {
    name: &'static str,
    key: &'static str,
    person: &'static str,
    columns: &'static [&'static str],
    dates: &'static [&'static str],
}

/// The tables that a record is made from. Of the person's own, nothing but the columns here is read.
const TABLES: [Shape; 8] = [
    Shape {
        name: "ssd_person",
        key: "pers_person_id",
        person: "pers_person_id",
        columns: &["pers_forename", "pers_surname", "pers_sex", "pers_ethnicity", "pers_dob"],
        dates: &["pers_dob"],
    },
    Shape {
        name: "ssd_cla_episodes",
        key: "clae_cla_episode_id",
        person: "clae_person_id",
        columns: &[
            "clae_cla_id",
            "clae_cla_episode_start_date",
            "clae_cla_episode_start_reason",
            "clae_cla_primary_need_code",
        ],
        dates: &["clae_cla_episode_start_date"],
    },
    Shape {
        name: "ssd_cla_placement",
        key: "clap_cla_placement_id",
        person: "clap_person_id",
        columns: &[
            "clap_cla_placement_start_date",
            "clap_cla_placement_type",
            "clap_cla_placement_provider",
            "clap_cla_placement_end_date",
            "clap_cla_placement_change_reason",
        ],
        dates: &["clap_cla_placement_start_date", "clap_cla_placement_end_date"],
    },
    Shape {
        name: "ssd_legal_status",
        key: "lega_legal_status_id",
        person: "lega_person_id",
        columns: &[
            "lega_legal_status",
            "lega_legal_status_start_date",
            "lega_legal_status_end_date",
        ],
        dates: &["lega_legal_status_start_date", "lega_legal_status_end_date"],
    },
    Shape {
        name: "ssd_cla_reviews",
        key: "clar_cla_review_id",
        person: "clar_cla_id",
        columns: &["clar_cla_review_date", "clar_cla_review_participation"],
        dates: &["clar_cla_review_date"],
    },
    Shape {
        name: "ssd_cla_visits",
        key: "clav_cla_visit_id",
        person: "clav_person_id",
        columns: &["clav_cla_visit_date", "clav_cla_visit_seen", "clav_cla_visit_seen_alone"],
        dates: &["clav_cla_visit_date"],
    },
    Shape {
        name: "ssd_involvements",
        key: "invo_involvements_id",
        person: "invo_person_id",
        columns: &[
            "invo_professional_id",
            "invo_involvement_start_date",
            "invo_involvement_end_date",
            "invo_worker_change_reason",
        ],
        dates: &["invo_involvement_start_date", "invo_involvement_end_date"],
    },
    Shape {
        name: "ssd_missing",
        key: "miss_table_id",
        person: "miss_person_id",
        columns: &[
            "miss_missing_episode_start_date",
            "miss_missing_episode_type",
            "miss_missing_episode_end_date",
        ],
        dates: &["miss_missing_episode_start_date", "miss_missing_episode_end_date"],
    },
];

/// A row as it was read: its table, its key, the number of the child, what it holds.
pub(crate) struct Read {
    pub(crate) table: &'static str,
    pub(crate) key: String,
    pub(crate) child: String,
    pub(crate) row: Row,
}

/// Whether a database has the dataset's tables.
pub(crate) fn is_dataset(path: &Path) -> bool {
    connect(path).is_some_and(|db| columns(&db, "ssd_person").is_some())
}

fn connect(path: &Path) -> Option<Connection> {
    Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY).ok()
}

/// The columns of a table in small letters; none if there is no such table.
fn columns(db: &Connection, name: &str) -> Option<BTreeSet<String>> {
    let mut statement = db.prepare("SELECT lower(name) FROM pragma_table_info($1)").ok()?;
    let found: BTreeSet<String> =
        statement.query_map([name], |row| row.get(0)).ok()?.collect::<Result<_, _>>().ok()?;
    (!found.is_empty()).then_some(found)
}

/// Reads the dataset.
///
/// # Errors
/// Tables without a column that is needed; dates that are none; two rows with one key; rows of nobody.
pub(crate) fn read(path: &Path) -> (Vec<Read>, Vec<Diagnostic>) {
    let shown = path.display().to_string();
    let mut found = Vec::new();
    let fault = |code: &'static str, table: &str, message: String, help: &str| {
        Diagnostic::fault(code, format!("{table}: {message}"))
            .at(Location::file(shown.clone()))
            .help(help)
    };
    let Some(db) = connect(path) else {
        return (
            Vec::new(),
            vec![fault(
                "import/file",
                "the database",
                "it cannot be read".into(),
                "check who may read it",
            )],
        );
    };
    let mut rows: Vec<(usize, String, String, Row)> = Vec::new();
    for (n, shape) in TABLES.iter().enumerate() {
        let Some(has) = columns(&db, shape.name) else { continue };
        let wanted = || shape.columns.iter().chain([&shape.key, &shape.person]);
        let lacks: Vec<&str> = wanted().filter(|column| !has.contains(**column)).copied().collect();
        if !lacks.is_empty() {
            found.push(fault(
                "import/table",
                shape.name,
                format!("it lacks {}", lacks.join(", ")),
                "run the dataset's own script again, of a version that has these columns",
            ));
            continue;
        }
        match read_table(&db, shape) {
            Some(read) => {
                rows.extend(read.into_iter().map(|(key, person, row)| (n, key, person, row)))
            }
            None => found.push(fault(
                "import/row",
                shape.name,
                "its rows cannot be read".into(),
                "look whether the database is whole",
            )),
        }
    }
    // A review knows the stretch of care that it belongs to, and that knows the person.
    let of_care: BTreeMap<String, String> = rows
        .iter()
        .filter(|(n, ..)| TABLES.get(*n).is_some_and(|shape| shape.name == "ssd_cla_episodes"))
        .map(|(_, _, person, row)| (row.cell("clae_cla_id").to_owned(), person.clone()))
        .collect();
    let legacy = numbers(&db);
    let workers = workers(&db);
    let mut seen = BTreeSet::new();
    let mut read = Vec::new();
    for (n, key, person, mut row) in rows {
        let Some(shape) = TABLES.get(n) else { continue };
        let person = if shape.name == "ssd_cla_reviews" {
            of_care.get(&person).cloned().unwrap_or_default()
        } else {
            person
        };
        let place = |message: &str| format!("row {}: {message}", row.line);
        if key.is_empty() || person.is_empty() {
            let message = place("it has no key, or belongs to nobody");
            found.push(fault(
                "import/key",
                shape.name,
                message,
                "look for the person that it belongs to",
            ));
            continue;
        }
        if !seen.insert((n, key.clone())) {
            let message = place("another row has the same key");
            found.push(fault("import/key", shape.name, message, "take one of the two out"));
        }
        for column in shape.dates {
            let cell = row.cell(column);
            if !cell.is_empty() && table::date(cell).is_none() {
                let message = place(&format!("column {column}: this is no date"));
                found.push(fault("import/date", shape.name, message, "dates are yyyy-mm-dd"));
            }
        }
        if let Some((name, title)) = workers.get(row.cell("invo_professional_id")) {
            row.cells.insert("prof_professional_name".into(), name.clone());
            row.cells.insert("prof_professional_job_title".into(), title.clone());
        }
        let child = legacy.get(&person).cloned().unwrap_or(person);
        read.push(Read { table: shape.name, key, child, row });
    }
    // Parents and others stand in the table of persons too: a child is who something else is known of.
    let known: BTreeSet<String> =
        read.iter().filter(|one| one.table != "ssd_person").map(|one| one.child.clone()).collect();
    let all = read.len();
    read.retain(|one| one.table != "ssd_person" || known.contains(&one.child));
    if read.len() < all {
        found.push(
            Diagnostic::warning(
                "import/left",
                format!(
                    "ssd_person: {} people of whom nothing else is known were not brought in",
                    all - read.len()
                ),
            )
            .at(Location::file(shown.clone())),
        );
    }
    (read, found)
}

/// The rows of a table: key, person, cells.
fn read_table(db: &Connection, shape: &Shape) -> Option<Vec<(String, String, Row)>> {
    let columns: Vec<&str> =
        [shape.key, shape.person].into_iter().chain(shape.columns.iter().copied()).collect();
    // The names are this program's own.
    let sql = format!("SELECT {} FROM {}", columns.join(", "), shape.name);
    let mut statement = db.prepare(&sql).ok()?;
    let mut rows = statement.query([]).ok()?;
    let mut read = Vec::new();
    while let Some(row) = rows.next().ok()? {
        let mut cells = BTreeMap::new();
        for (n, column) in columns.iter().enumerate() {
            cells.insert((*column).to_owned(), text(row.get_ref(n).ok()?));
        }
        let line = read.len() + 1;
        let row = Row { line, cells };
        read.push((row.cell(shape.key).to_owned(), row.cell(shape.person).to_owned(), row));
    }
    Some(read)
}

fn text(value: ValueRef<'_>) -> String {
    match value {
        ValueRef::Null | ValueRef::Blob(_) => String::new(),
        ValueRef::Integer(number) => number.to_string(),
        ValueRef::Real(number) => number.to_string(),
        ValueRef::Text(bytes) => String::from_utf8_lossy(bytes).trim().to_owned(),
    }
}

/// The council's own number of each person, where the dataset has one beside its key.
fn numbers(db: &Connection) -> BTreeMap<String, String> {
    pairs(db, "SELECT pers_person_id, pers_legacy_id, '' FROM ssd_person")
        .into_iter()
        .filter(|(_, (legacy, _))| !legacy.is_empty())
        .map(|(person, (legacy, _))| (person, legacy))
        .collect()
}

/// The name and job of each worker.
fn workers(db: &Connection) -> BTreeMap<String, (String, String)> {
    pairs(
        db,
        "SELECT prof_professional_id, prof_professional_name, prof_professional_job_title FROM ssd_professionals",
    )
}

fn pairs(db: &Connection, sql: &str) -> BTreeMap<String, (String, String)> {
    let mut found = BTreeMap::new();
    let Ok(mut statement) = db.prepare(sql) else { return found };
    let Ok(mut rows) = statement.query([]) else { return found };
    while let Ok(Some(row)) = rows.next() {
        let cell = |n: usize| row.get_ref(n).map(text).unwrap_or_default();
        found.insert(cell(0), (cell(1), cell(2)));
    }
    found
}

/// What the rows of one child say, as entries of a record. `rows`: table, key, row.
pub(crate) fn entries(rows: &[(String, String, Row)], into: &mut Entries) {
    let of = |name: &str, first: &str| {
        let mut found: Vec<(&str, &Row)> = rows
            .iter()
            .filter(|(table, ..)| table == name)
            .map(|(_, key, row)| (key.as_str(), row))
            .collect();
        found.sort_by_key(|(key, row)| (table::date(row.cell(first)), (*key).to_owned()));
        found
    };
    for (_, row) in of("ssd_person", "pers_dob") {
        let (first, last) = (row.cell("pers_forename"), row.cell("pers_surname"));
        let full = format!("{first} {last}");
        into.child("called", Some(first.to_owned()).filter(|name| !name.is_empty()));
        into.child("full", Some(full.trim().to_owned()).filter(|name| !name.is_empty()));
        into.child("sex", words_and_kind("SEX", row.cell("pers_sex")).map(|(words, _)| words));
        into.child("born", table::date(row.cell("pers_dob")));
        into.child(
            "ethnicity",
            said("ETHNIC", row.cell("pers_ethnicity")).map(|words| sentence(&words)),
        );
    }
    let began = of("ssd_cla_episodes", "clae_cla_episode_start_date");
    for (key, row) in of("ssd_cla_placement", "clap_cla_placement_start_date") {
        let mut entry = Entry::new("placements", SOURCE, "ssd_cla_placement", key);
        let from = table::date(row.cell("clap_cla_placement_start_date"));
        let place = row.cell("clap_cla_placement_type");
        let kind = words_and_kind("PLACE", place).and_then(|(_, kind)| kind);
        entry.set("kind", kind.as_deref().unwrap_or("other"));
        let need = began
            .iter()
            .find(|(_, episode)| {
                episode.cell("clae_cla_episode_start_reason") == "S"
                    && table::date(episode.cell("clae_cla_episode_start_date")) == from
            })
            .and_then(|(_, episode)| said("CIN", episode.cell("clae_cla_primary_need_code")))
            .map(|words| format!("Being looked after began. The reason in the records: {words}."));
        entry.maybe("from", from);
        entry.maybe("to", table::date(row.cell("clap_cla_placement_end_date")));
        let provider = row.cell("clap_cla_placement_provider");
        if provider != "PR1" && provider != "PR0" {
            entry.maybe("provider", said("PLACE_PROVIDER", provider));
        }
        let lived = said("PLACE", place).map(|words| sentence(&words));
        let words: Vec<String> = need.into_iter().chain(lived).collect();
        entry.maybe("why_started", Some(words.join(" ")).filter(|words| !words.is_empty()));
        entry.maybe(
            "why_ended",
            said("REASON_PLACE_CHANGE", row.cell("clap_cla_placement_change_reason")),
        );
        into.add(entry);
    }
    for (key, row) in of("ssd_legal_status", "lega_legal_status_start_date") {
        let mut entry = Entry::new("legal_statuses", SOURCE, "ssd_legal_status", key);
        let law = row.cell("lega_legal_status");
        let kind = words_and_kind("LS", law).and_then(|(_, kind)| kind);
        entry.set("status", kind.as_deref().unwrap_or("other"));
        entry.maybe("from", table::date(row.cell("lega_legal_status_start_date")));
        entry.maybe("to", table::date(row.cell("lega_legal_status_end_date")));
        if kind.is_none_or(|kind| kind == "other") {
            entry.maybe("why", said("LS", law).map(|words| sentence(&words)));
        }
        into.add(entry);
    }
    for (key, row) in of("ssd_cla_reviews", "clar_cla_review_date") {
        let Some(date) = table::date(row.cell("clar_cla_review_date")) else { continue };
        let mut entry = Entry::new("reviews", SOURCE, "ssd_cla_reviews", key);
        entry.set("review", "looked-after");
        entry.set("date", &date);
        entry.maybe(
            "child_took_part",
            said("REVIEW_CODE", row.cell("clar_cla_review_participation")),
        );
        into.add(entry);
    }
    for (key, row) in of("ssd_cla_visits", "clav_cla_visit_date") {
        let Some(date) = table::date(row.cell("clav_cla_visit_date")) else { continue };
        let mut entry = Entry::new("visits", SOURCE, "ssd_cla_visits", key);
        entry.set("date", &date);
        entry.set("status", "completed");
        let flag = |cell: &str| match cell {
            "Y" | "1" => Some("yes".to_owned()),
            "N" | "0" => Some("no".to_owned()),
            _ => None,
        };
        entry.maybe("seen", flag(row.cell("clav_cla_visit_seen")));
        entry.maybe("seen_alone", flag(row.cell("clav_cla_visit_seen_alone")));
        into.add(entry);
    }
    let mut workers: BTreeMap<String, usize> = BTreeMap::new();
    for (key, row) in of("ssd_involvements", "invo_involvement_start_date") {
        let next = workers.len() + 1;
        let number = *workers.entry(row.cell("invo_professional_id").to_owned()).or_insert(next);
        let worker = format!("worker-{number}");
        let name = row.cell("prof_professional_name");
        if number == next {
            let mut person = Entry::new("people", SOURCE, "ssd_involvements", key);
            person.set("key", &worker);
            if name.is_empty() {
                person.set("called", &format!("Worker {number}"));
            } else {
                person.name(name);
            }
            let title = row.cell("prof_professional_job_title");
            let social = title.is_empty() || title.to_lowercase().contains("social worker");
            person.set("relationship", if social { "social-worker" } else { "other-professional" });
            person.set("standing", "professional");
            person.maybe("role", Some(title.to_owned()).filter(|title| !title.is_empty()));
            into.add(person);
        }
        let mut entry = Entry::new("events", SOURCE, "ssd_involvements", key);
        entry.maybe("date", table::date(row.cell("invo_involvement_start_date")));
        entry.set("title", "A worker began");
        entry.list("about", &["child".to_owned(), worker]);
        let end = table::date(row.cell("invo_involvement_end_date"))
            .map(|end| format!("The work with this person ended on {}.", in_words(&end)));
        let reason = said("SW_REASON", row.cell("invo_worker_change_reason"));
        let words: Vec<String> = reason.into_iter().chain(end).collect();
        entry.maybe("text", Some(words.join(" ")).filter(|words| !words.is_empty()));
        into.add(entry);
    }
    for (key, row) in of("ssd_missing", "miss_missing_episode_start_date") {
        let mut entry = Entry::new("events", SOURCE, "ssd_missing", key);
        let kind = row.cell("miss_missing_episode_type");
        entry.maybe("date", table::date(row.cell("miss_missing_episode_start_date")));
        entry.set("title", if kind == "A" { "Away without permission" } else { "Missing" });
        let end = match table::date(row.cell("miss_missing_episode_end_date")) {
            Some(end) => format!(" It ended on {}.", in_words(&end)),
            None => " It is not written down when it ended.".to_owned(),
        };
        entry.maybe("text", said("MISSING", kind).map(|words| words + &end));
        into.add(entry);
    }
}

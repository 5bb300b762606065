//! One record of several sources: the case folder first, and what returns and exports add to it. Where they
//! contradict each other the folder is told, and both places are named.

use std::collections::BTreeMap;
use std::path::Path;

use diagnostic::{Diagnostic, Location};
use record::{CaseFiles, EventDate, Record};
use rusqlite::params;
use serde::Deserialize;

use crate::entries::{Entries, Entry, lists};
use crate::import::{marker_of, place_of, write};
use crate::narrative::{self, Mapping};
use crate::table::Row;
use crate::{Faults, Store, fault, refused};
use crate::{annex_a, cin, ssd, ssda903};

/// The file of a record that holds what returns and exports add.
const ADDED: &str = "imported";

/// A child's case folder, put together.
#[derive(Clone, Debug, Default)]
pub struct Merged {
    /// Its files.
    pub files: BTreeMap<String, Vec<u8>>,
    /// Where sources contradict each other.
    pub findings: Vec<Diagnostic>,
}

#[derive(Deserialize)]
struct Head {
    #[serde(default)]
    include: Vec<String>,
}

impl Store {
    /// What the sources besides its folder say of a child.
    fn entries(&self, child: &str) -> Result<Option<Entries>, Faults> {
        type Sealed = (String, String, String, i64, Vec<u8>);
        let read = || -> rusqlite::Result<Vec<Sealed>> {
            self.db
                .prepare_cached("SELECT source, name, key, line, cells FROM entry WHERE child = $1 ORDER BY source, name, key")?
                .query_map([child], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?)))?
                .collect()
        };
        let mut of_return: Vec<(String, String, Row)> = Vec::new();
        let mut of_dataset: Vec<(String, String, Row)> = Vec::new();
        let mut of_lists: Vec<(String, String, Row)> = Vec::new();
        let mut of_census: Vec<(String, String, Row)> = Vec::new();
        let mut of_exports: BTreeMap<(String, String), Vec<(String, Row)>> = BTreeMap::new();
        for (source, name, key, line, sealed) in
            read().map_err(|error| refused(&self.path, &error))?
        {
            let opened = self.seal.open_sealed(&place_of(&source, &name, child, &key), &sealed);
            let cells = opened
                .and_then(|bytes| serde_json::from_slice(&bytes).ok())
                .ok_or_else(|| self.broken())?;
            let row = Row { line: usize::try_from(line).unwrap_or_default(), cells };
            if source == ssda903::SOURCE {
                of_return.push((name, key, row));
            } else if source == annex_a::SOURCE {
                of_lists.push((name, key, row));
            } else if source == cin::SOURCE {
                of_census.push((name, key, row));
            } else if source == ssd::SOURCE {
                of_dataset.push((name, key, row));
            } else {
                of_exports.entry((source, name)).or_default().push((key, row));
            }
        }
        let none = of_return.is_empty()
            && of_dataset.is_empty()
            && of_census.is_empty()
            && of_lists.is_empty()
            && of_exports.is_empty();
        if none {
            return Ok(None);
        }
        let mut exports = Vec::new();
        for ((source, name), rows) in of_exports {
            let text: String = self
                .db
                .query_row(
                    "SELECT value FROM meta WHERE name = $1",
                    params![format!("mapping {source} {name}")],
                    |row| row.get(0),
                )
                .map_err(|error| refused(&self.path, &error))?;
            exports.push((Mapping::read("the mapping in the store", &text)?, rows));
        }
        let number = of_return.first().map(|(.., row)| row.cell("CHILD"));
        let census =
            of_census.iter().map(|(.., row)| row.cell("LAchildID")).find(|id| !id.is_empty());
        let list = of_lists.first().map(|(.., row)| row.cell("child unique id"));
        let number = number.or(census).or(list).or_else(|| {
            let (mapping, rows) = exports.first()?;
            Some(rows.first()?.1.cell(&mapping.child))
        });
        let mut entries = Entries::of(number.unwrap_or(child));
        if !of_return.is_empty() {
            ssda903::entries(&of_return, &mut entries);
        }
        if !of_census.is_empty() {
            let mut more = Entries::of(number.unwrap_or(child));
            cin::entries(&of_census, &mut more);
            let found = entries.take_in(more);
            entries.apart(found);
        }
        if !of_dataset.is_empty() {
            // The dataset and the return tell of the same homes and orders: what both have is told once.
            let mut more = Entries::of(number.unwrap_or(child));
            ssd::entries(&of_dataset, &mut more);
            let found = entries.take_in(more);
            entries.apart(found);
        }
        if !of_lists.is_empty() {
            let mut more = Entries::of(number.unwrap_or(child));
            annex_a::entries(&of_lists, &mut more);
            let found = entries.take_in(more);
            entries.apart(found);
        }
        for (mapping, rows) in &exports {
            narrative::entries(mapping, rows, &mut entries);
        }
        Ok(Some(entries))
    }

    /// A child's case folder with what every source says.
    ///
    /// # Errors
    /// A store that cannot be read, or whose content was changed by something else.
    pub fn merged(&self, child: &str) -> Result<Merged, Faults> {
        let mut files = self.files(child)?;
        let Some(entries) = self.entries(child)? else {
            return Ok(Merged { files, findings: Vec::new() });
        };
        let mut among: Vec<Diagnostic> = entries
            .apart
            .iter()
            .map(|(told, other)| {
                Diagnostic::warning(
                    "merge/conflict",
                    format!("the rows {told} and {other} contradict each other; the first is told"),
                )
                .at(Location::file(child))
                .help("find out which is right, and put it right where it is wrong")
            })
            .collect();
        let Some(own) = files.get("record.yaml").cloned() else {
            if entries.lacks("born") {
                among.push(
                    Diagnostic::warning(
                        "import/incomplete",
                        "no source says when this child was born: no pack can be made before one does",
                    )
                    .at(Location::file(child))
                    .help("bring in the table of the children as well, or write the record"),
                );
            }
            files.insert("record.yaml".into(), entries.record().into_bytes());
            return Ok(Merged { files, findings: among });
        };
        let text = String::from_utf8(own).map_err(|_| self.broken())?;
        let record = folder_record(&text, &files).ok_or_else(|| self.broken())?;
        let (added, findings) = compare(child, &record, entries);
        among.extend(findings);
        if !added.is_empty() {
            let yaml = format!(
                "# Made from the returns and exports in the store. Each entry says which row it comes from.\n{}",
                lists(&added)
            );
            // A folder that was taken out put together has such a file already.
            let mut name = format!("{ADDED}.yaml");
            let mut n = 1;
            while files.contains_key(&name) {
                n += 1;
                name = format!("{ADDED}-{n}.yaml");
            }
            files.insert("record.yaml".into(), including(&text, &name).into_bytes());
            files.insert(name, yaml.into_bytes());
        }
        Ok(Merged { files, findings: among })
    }

    /// Writes a child's case folder. With `merged` it holds what every source says; without, its files as they came.
    ///
    /// # Errors
    /// No such child; a folder that is there already; a place that cannot be written to.
    pub fn export(
        &self,
        child: &str,
        folder: &Path,
        merged: bool,
    ) -> Result<Vec<Diagnostic>, Faults> {
        let known: bool = self
            .db
            .query_row("SELECT EXISTS (SELECT 1 FROM child WHERE id = $1)", [child], |row| {
                row.get(0)
            })
            .map_err(|error| refused(&self.path, &error))?;
        if !known {
            return Err(fault(
                &self.path,
                "store/child",
                "the store has no such child",
                "retell store children lists them",
            ));
        }
        if folder.exists() {
            return Err(fault(
                folder,
                "store/write",
                "this folder is there already",
                "give another place: nothing is written over",
            ));
        }
        let mut put = self.merged(child)?;
        if !merged {
            let own = self.files(child)?;
            if !own.is_empty() {
                put.files = own;
            }
        }
        for (name, bytes) in &put.files {
            let path = folder.join(name);
            if let Some(parent) = path.parent() {
                folder_for_owner(parent)?;
            }
            write(&path, bytes)?;
        }
        Ok(put.findings)
    }

    /// As [`Store::export`], for somebody who brings it back with decisions.
    ///
    /// # Errors
    /// As [`Store::export`]; an officer who may not.
    pub fn take_out(
        &mut self,
        child: &str,
        folder: &Path,
        officer: &str,
    ) -> Result<Vec<Diagnostic>, Faults> {
        self.allow(officer, crate::May::Decide)?;
        let findings = self.export(child, folder, false)?;
        self.mark(folder, child)?;
        self.change(officer, serde_json::json!({"did": "took out", "child": child}), |_| Ok(()))?;
        debug_assert!(marker_of(folder).is_file());
        Ok(findings)
    }
}

/// A folder that its owner alone may look into.
fn folder_for_owner(path: &Path) -> Result<(), Faults> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt as _;
        builder.mode(0o700);
    }
    builder.create(path).map_err(|_| {
        fault(path, "store/write", "this folder cannot be made", "check who may write there")
    })
}

/// The record of the files of a folder.
fn folder_record(text: &str, files: &BTreeMap<String, Vec<u8>>) -> Option<Record> {
    let options = serde_saphyr::Options::default();
    let include = serde_saphyr::from_str_with_options::<Head>(text, options)
        .map(|head| head.include)
        .unwrap_or_default();
    let mut texts = vec![("record.yaml".to_owned(), text.to_owned())];
    for name in include {
        texts.push((name.clone(), String::from_utf8(files.get(&name)?.clone()).ok()?));
    }
    record::read_yaml(&CaseFiles::from_texts(texts)).ok()
}

/// A record that includes the added file as well. No line of it moves.
fn including(text: &str, name: &str) -> String {
    let mut out = String::with_capacity(text.len() + 40);
    let mut done = false;
    let mut lines = text.split_inclusive('\n').peekable();
    while let Some(line) = lines.next() {
        let inline = line.strip_prefix("include:").and_then(|rest| rest.rfind(']'));
        if let (false, Some(_), Some(at)) = (done, inline, line.rfind(']')) {
            let (before, after) = line.split_at(at);
            let comma = if before.trim_end().ends_with('[') { "" } else { ", " };
            out.push_str(&format!("{before}{comma}{name}{after}"));
            done = true;
        } else if !done && line.trim_end() == "include:" {
            // A list of lines: another one, in the same line as its first, would be another list.
            let indent: String = lines
                .peek()
                .map(|next| next.chars().take_while(|c| *c == ' ').collect())
                .unwrap_or_default();
            out.push_str(line);
            out.push_str(&format!("{indent}- {name}\n"));
            done = true;
        } else {
            out.push_str(line);
        }
    }
    if !done {
        if !out.ends_with('\n') {
            out.push('\n');
        }
        out.push_str(&format!("include: [{name}]\n"));
    }
    out
}

/// A stretch of time in which something was so.
struct Stretch {
    what: &'static str,
    from: EventDate,
    to: Option<EventDate>,
    route: String,
}

/// What the other sources add to a folder, and where they contradict it.
fn compare(child: &str, record: &Record, entries: Entries) -> (Vec<Entry>, Vec<Diagnostic>) {
    let case = record.case();
    let homes: Vec<Stretch> = case
        .placements
        .iter()
        .map(|home| Stretch {
            what: home.kind.code(),
            from: home.from,
            to: home.to,
            route: home.place.route().to_owned(),
        })
        .collect();
    let statuses: Vec<Stretch> = case
        .legal_statuses
        .iter()
        .map(|status| Stretch {
            what: status.status.code(),
            from: status.from,
            to: status.to,
            route: status.place.route().to_owned(),
        })
        .collect();
    let mut findings = Vec::new();
    let mut finding = |folder: &str, other: &str| {
        findings.push(
            Diagnostic::warning(
                "merge/conflict",
                format!("{folder} of the case folder and the row {other} contradict each other; the folder is told"),
            )
            .at(Location::file(child))
            .help("find out which is right, and put it right where it is wrong"),
        );
    };
    let born = entries.of_child("born").and_then(EventDate::parse);
    if born.is_some_and(|born| !covers(case.child.born, born)) {
        finding("child.born", "of the date of birth");
    }
    let sex = entries.of_child("sex").filter(|sex| *sex != "other");
    if let (Some(sex), Some(own)) = (sex, case.child.sex)
        && own.code() != sex
    {
        finding("child.sex", "of the sex");
    }
    let mut added = Vec::new();
    for mut entry in entries.list {
        let own = match entry.list {
            "placements" => entry.field("kind").map(|kind| (kind.to_owned(), &homes)),
            "legal_statuses" => entry.field("status").map(|status| (status.to_owned(), &statuses)),
            _ => None,
        };
        if let Some((what, own)) = own {
            let Some(from) = entry.field("from").and_then(EventDate::parse) else { continue };
            let to = entry.field("to").and_then(EventDate::parse);
            let same_day = own.iter().find(|one| covers(one.from, from));
            let during = own.iter().find(|one| {
                one.from.first_day() <= from.last_day()
                    && one.to.is_none_or(|end| end.last_day() > from.first_day())
            });
            match (same_day, during) {
                (Some(same), _) => {
                    let other_end = match (same.to, to) {
                        (Some(own), Some(end)) => !covers(own, end),
                        _ => false,
                    };
                    if same.what != what || other_end {
                        finding(&same.route, &entry.from);
                    }
                }
                (None, Some(during)) => finding(&during.route, &entry.from),
                (None, None) => added.push(entry),
            }
        } else if entry.list == "reviews" {
            let date = entry.field("date").and_then(EventDate::parse);
            let known =
                date.is_some_and(|date| case.reviews.iter().any(|own| covers(own.date, date)));
            if !known {
                added.push(entry);
            }
        } else {
            entry.apart();
            added.push(entry);
        }
    }
    (added, findings)
}

/// Whether a date, as precise as it is known, may be this day.
fn covers(date: EventDate, day: EventDate) -> bool {
    date.first_day() <= day.last_day() && date.last_day() >= day.first_day()
}

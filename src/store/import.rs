//! Bringing records in: what a path holds is told by its content, and all of it comes in or nothing does.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use diagnostic::{Diagnostic, Explain as _, Location};
use record::CaseFiles;
use rusqlite::{OptionalExtension as _, Transaction, params};
use serde_json::json;
use sha2::{Digest as _, Sha256};

use crate::narrative::Mapping;
use crate::seal::hex;
use crate::ssda903::{self, Match, Shape};
use crate::table::{self, Table};
use crate::{Faults, Store, fault};
use crate::{annex_a, cin, ssd};

/// A larger file is not kept in a store.
const LARGEST: u64 = 500 * 1024 * 1024;
/// What the program makes anew and nobody needs to keep.
const MADE_ANEW: [&str; 1] = ["readings"];

/// What came in.
#[derive(Clone, Debug, Default)]
pub struct Imported {
    /// The children that something came in for.
    pub children: BTreeSet<String>,
    /// Files of case folders.
    pub files: usize,
    /// Rows that are new.
    pub new: usize,
    /// Rows that were there and say something else now.
    pub changed: usize,
    /// Rows that were there.
    pub same: usize,
    /// What is worth knowing: unknown codes, columns that no pack tells, sources that contradict each other.
    pub notes: Vec<Diagnostic>,
}

/// Whether a file is a store, by its first bytes.
#[must_use]
pub fn is_store(path: &Path) -> bool {
    use std::io::Read as _;
    let mut head = [0; 16];
    path.is_file()
        && std::fs::File::open(path)
            .and_then(|mut file| file.read_exact(&mut head))
            .is_ok_and(|()| &head == b"SQLite format 3\0")
}

/// A case folder that was read.
struct Folder {
    child: String,
    /// The path for messages.
    path: PathBuf,
    files: BTreeMap<String, Vec<u8>>,
    numbers: Vec<(String, String)>,
    /// The state of the store from which it was taken, if it was.
    taken: Option<String>,
}

/// A row that was read: source, table, key, line, cells, and the child's numbers.
struct Given {
    source: String,
    name: String,
    key: String,
    line: usize,
    cells: BTreeMap<String, String>,
    council: String,
    upn: Option<String>,
}

#[derive(Default)]
struct Found {
    folders: Vec<Folder>,
    rows: Vec<Given>,
    mappings: Vec<(String, Mapping)>,
    notes: Vec<Diagnostic>,
    faults: Faults,
}

impl Store {
    /// Brings in what some paths hold: case folders, folders of them, tables of the SSDA903 return, exports of
    /// notes with the mapping of their columns. `replace`: a case folder takes the place of one that is there.
    ///
    /// # Errors
    /// Every fault of every file; then nothing came in.
    pub fn import(
        &mut self,
        paths: &[PathBuf],
        mappings: &[PathBuf],
        officer: &str,
        replace: bool,
    ) -> Result<Imported, Faults> {
        let mut found = Found::default();
        for path in mappings {
            found.mapping(path);
        }
        let mut tables = Vec::new();
        for path in paths {
            found.path(path, &mut tables);
        }
        for path in tables {
            found.table(&path);
        }
        let nothing = found.folders.is_empty() && found.rows.is_empty();
        if found.faults.is_empty() && nothing {
            found.faults.push(
                Diagnostic::fault("import/kind", "there is nothing here that can be brought in")
                    .help("give case folders, tables of the return as CSV, or an export of notes with its mapping"),
            );
        }
        self.same_folder_twice(&mut found);
        self.changed_meanwhile(&mut found, replace)?;
        if !found.faults.is_empty() {
            found.faults.sort_by(|a, b| a.location.cmp(&b.location));
            return Err(found.faults);
        }
        let mut clash = None;
        let mut imported = Imported { notes: found.notes, ..Imported::default() };
        let (folders, rows, maps) = (found.folders, found.rows, found.mappings);
        let sources: BTreeSet<&str> = rows
            .iter()
            .map(|row| row.source.as_str())
            .chain((!folders.is_empty()).then_some("case-folder"))
            .collect();
        let line = json!({
            "did": "imported", "sources": sources, "folders": folders.len(), "rows": rows.len(),
        });
        let seal = self.seal.clone();
        let done = self.change(officer, line, |tx| {
            let words: Vec<&str> = sources.iter().copied().collect();
            tx.execute(
                "INSERT INTO import (source, officer, at) VALUES ($1, $2, $3)",
                params![words.join(" "), officer, crate::now()],
            )?;
            let import = tx.last_insert_rowid();
            let mut into = Into {
                tx,
                seal: &seal,
                import,
                imported: &mut imported,
                clash: &mut clash,
                found: std::collections::HashMap::new(),
            };
            for folder in &folders {
                into.folder(folder)?;
            }
            for row in &rows {
                into.row(row)?;
            }
            for (text, mapping) in &maps {
                into.mapping(text, mapping)?;
            }
            Ok(())
        });
        // What the database undid has a reason of its own.
        if let Some(clash) = clash {
            return Err(clash);
        }
        done?;
        for folder in &folders {
            if folder.taken.is_some() {
                self.mark(&folder.path, &folder.child)?;
            }
        }
        for child in self.of_several_sources(&imported.children)? {
            imported.notes.extend(self.merged(&child)?.findings);
        }
        Ok(imported)
    }

    fn same_folder_twice(&self, found: &mut Found) {
        let mut seen = BTreeSet::new();
        for folder in &found.folders {
            if !seen.insert(folder.child.clone()) {
                found.faults.push(
                    Diagnostic::fault("import/key", "two case folders have this name")
                        .at(Location::file(folder.path.display().to_string()))
                        .help("the name of a folder is the key of its child: give one of them another"),
                );
            }
        }
    }

    /// Finds case folders that would undo what somebody else brought in since.
    fn changed_meanwhile(&self, found: &mut Found, replace: bool) -> Result<(), Faults> {
        for folder in &found.folders {
            let known = self.files(&folder.child)?;
            if known.is_empty() || known == folder.files || replace {
                continue;
            }
            let state = self.state(&folder.child)?;
            let message = match &folder.taken {
                Some(taken) if *taken == state => continue,
                Some(_) => "somebody changed this record in the store since it was taken out",
                None => "the store has this record already, and it says something else",
            };
            let names: Vec<&str> = folder
                .files
                .keys()
                .chain(known.keys())
                .filter(|name| folder.files.get(*name) != known.get(*name))
                .map(String::as_str)
                .collect::<BTreeSet<_>>()
                .into_iter()
                .filter(|name| !name.contains('/'))
                .collect();
            found.faults.push(
                Diagnostic::fault("store/changed", format!("{message}: {}", names.join(", ")))
                    .at(Location::file(folder.path.display().to_string()))
                    .help("take it out again with `retell export`, and put both together; or --replace"),
            );
        }
        Ok(())
    }

    /// Those of some children of whom more than the return says something: where sources may contradict each other, or
    /// none says when a child was born.
    fn of_several_sources(&self, children: &BTreeSet<String>) -> Result<Vec<String>, Faults> {
        let alone: BTreeSet<String> = self
            .all(
                "SELECT child FROM entry GROUP BY child HAVING MIN(source) = 'ssda903' AND MAX(source) = 'ssda903' AND MIN(CASE name WHEN 'header' THEN 0 ELSE 1 END) = 0",
                |row| row.get(0),
            )?
            .into_iter()
            .collect();
        let with_folder: BTreeSet<String> =
            self.all("SELECT DISTINCT child FROM file", |row| row.get(0))?.into_iter().collect();
        let several = |child: &&String| !alone.contains(*child) || with_folder.contains(*child);
        Ok(children.iter().filter(several).cloned().collect())
    }

    /// Writes down beside a folder which state of the store it is.
    pub(crate) fn mark(&self, folder: &Path, child: &str) -> Result<(), Faults> {
        let marker = marker_of(folder);
        let text = format!("{}\n", json!({"child": child, "state": self.state(child)?}));
        write(&marker, text.as_bytes())
    }
}

/// Where the state of a folder that was taken out is written down: beside it, since what is in it is the record.
pub(crate) fn marker_of(folder: &Path) -> PathBuf {
    let name =
        folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    folder.with_file_name(format!("{name}.taken.json"))
}

/// Writes a file for its owner only.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> Result<(), Faults> {
    use std::io::Write as _;
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    options.open(path).and_then(|mut file| file.write_all(bytes)).map_err(|_| {
        fault(
            path,
            "store/write",
            "this file cannot be written",
            "check who may write there, and that there is room",
        )
    })
}

impl Found {
    fn fault(&mut self, code: &'static str, path: &Path, message: &str, help: &str) {
        self.faults.push(
            Diagnostic::fault(code, message)
                .at(Location::file(path.display().to_string()))
                .help(help),
        );
    }

    fn mapping(&mut self, path: &Path) {
        match std::fs::read_to_string(path) {
            Ok(text) => match Mapping::read(&path.display().to_string(), &text) {
                Ok(mapping) => self.mappings.push((text, mapping)),
                Err(faults) => self.faults.extend(faults),
            },
            Err(_) => self.fault(
                "import/mapping",
                path,
                "this mapping cannot be read",
                "give a file of text",
            ),
        }
    }

    /// What a path holds.
    fn path(&mut self, path: &Path, tables: &mut Vec<PathBuf>) {
        if path.join("record.yaml").is_file() {
            self.folder(path);
        } else if path.is_dir() {
            let Ok(inner) = std::fs::read_dir(path) else {
                return self.fault(
                    "import/file",
                    path,
                    "this folder cannot be read",
                    "check who may read it",
                );
            };
            let mut inner: Vec<PathBuf> =
                inner.filter_map(|entry| Some(entry.ok()?.path())).collect();
            inner.sort();
            let mut left = 0;
            for path in inner {
                let ending = path.extension().map(|ending| ending.to_ascii_lowercase());
                if path.join("record.yaml").is_file() {
                    self.folder(&path);
                } else if ending
                    .as_deref()
                    .is_some_and(|ending| ending == "csv" || ending == "xml" || ending == "xlsx")
                    || crate::is_store(&path) && ssd::is_dataset(&path)
                {
                    tables.push(path);
                } else if path.file_name().is_some_and(|name| name == "mapping.yaml") {
                    self.mapping(&path);
                } else if !path.to_string_lossy().ends_with(".taken.json") {
                    left += 1;
                }
            }
            if left > 0 {
                self.notes.push(
                    Diagnostic::warning("import/left", format!("{left} of the files or folders here were not brought in: nothing says what they are"))
                        .at(Location::file(path.display().to_string()))
                        .help("case folders, .csv and mapping.yaml are"),
                );
            }
        } else if path.is_file() {
            tables.push(path.to_owned());
        } else {
            self.fault("import/file", path, "there is no such file or folder", "check the path");
        }
    }

    fn folder(&mut self, path: &Path) {
        let record = match CaseFiles::open(path).and_then(|files| record::read_yaml(&files)) {
            Ok(record) => record,
            Err(error) => return self.faults.extend(error.explain()),
        };
        let mut files = BTreeMap::new();
        self.files(path, "", &mut files);
        let child = path
            .canonicalize()
            .ok()
            .and_then(|path| Some(path.file_name()?.to_string_lossy().into_owned()))
            .unwrap_or_default();
        #[expect(
            clippy::disallowed_methods,
            reason = "the numbers are hashed, to find the same child in other sources"
        )]
        let numbers = record
            .case()
            .child
            .identifiers
            .iter()
            .map(|number| (number.kind.code().to_owned(), plain(number.value.0.expose())))
            .filter(|(kind, _)| kind == "council" || kind == "upn")
            .collect();
        let taken = std::fs::read_to_string(marker_of(path)).ok().and_then(|text| {
            let json: serde_json::Value = serde_json::from_str(&text).ok()?;
            (json.get("child")?.as_str()? == child)
                .then(|| json["state"].as_str().map(str::to_owned))?
        });
        self.folders.push(Folder { child, path: path.to_owned(), files, numbers, taken });
    }

    fn files(&mut self, folder: &Path, within: &str, into: &mut BTreeMap<String, Vec<u8>>) {
        let Ok(entries) = std::fs::read_dir(folder) else {
            return self.fault(
                "import/file",
                folder,
                "this folder cannot be read",
                "check who may read it",
            );
        };
        for entry in entries.flatten() {
            let path = entry.path();
            let name = entry.file_name().to_string_lossy().into_owned();
            let Ok(kind) = entry.file_type() else { continue };
            if kind.is_symlink() {
                self.fault(
                    "import/file",
                    &path,
                    "this leads elsewhere",
                    "put the file itself here",
                );
            } else if kind.is_dir() && within.is_empty() && MADE_ANEW.contains(&name.as_str()) {
                // Not kept.
            } else if kind.is_dir() {
                self.files(&path, &format!("{within}{name}/"), into);
            } else if entry.metadata().map_or(u64::MAX, |meta| meta.len()) > LARGEST {
                self.fault(
                    "import/size",
                    &path,
                    "this file is larger than 500 MB",
                    "keep it elsewhere, and say so in the record",
                );
            } else {
                match std::fs::read(&path) {
                    Ok(bytes) => {
                        into.insert(format!("{within}{name}"), bytes);
                    }
                    Err(_) => self.fault(
                        "import/file",
                        &path,
                        "this file cannot be read",
                        "check who may read it",
                    ),
                }
            }
        }
    }

    /// The rows of the Standard Safeguarding Dataset in a database.
    fn dataset(&mut self, path: &Path) {
        let (rows, found) = ssd::read(path);
        self.take(found);
        self.rows.extend(rows.into_iter().map(|read| Given {
            source: ssd::SOURCE.to_owned(),
            name: read.table.to_owned(),
            key: read.key,
            line: read.row.line,
            council: read.child,
            upn: None,
            cells: read.row.cells,
        }));
    }

    fn table(&mut self, path: &Path) {
        if crate::is_store(path) {
            if ssd::is_dataset(path) {
                return self.dataset(path);
            }
            return self.fault(
                "import/kind",
                path,
                "this database has no tables of the Standard Safeguarding Dataset",
                "give one with ssd_person and the tables beside it",
            );
        }
        let Ok(bytes) = std::fs::read(path) else {
            return self.fault(
                "import/file",
                path,
                "this file cannot be read",
                "check who may read it",
            );
        };
        let shown = path.display().to_string();
        if annex_a::is_workbook(&bytes) {
            let (rows, found) = annex_a::read(&shown, &bytes);
            self.take(found);
            self.rows.extend(rows.into_iter().map(|read| Given {
                source: annex_a::SOURCE.to_owned(),
                name: read.table.to_owned(),
                key: read.key,
                line: read.row.line,
                council: read.child,
                upn: None,
                cells: read.row.cells,
            }));
            return;
        }
        if cin::is_census(&bytes) {
            let (rows, found) = cin::read(&shown, &bytes);
            self.take(found);
            self.rows.extend(rows.into_iter().map(|read| Given {
                source: cin::SOURCE.to_owned(),
                name: read.table.to_owned(),
                key: read.key,
                line: read.row.line,
                council: read.child,
                upn: Some(read.upn).filter(|upn| ssda903::is_upn(upn)),
                cells: read.row.cells,
            }));
            return;
        }
        let Some(columns) = table::head(&bytes) else {
            return self.fault(
                "import/kind",
                path,
                "this is no table that is known here",
                "give CSV with a head of columns",
            );
        };
        if let Some((_, mapping)) = self.mappings.iter().find(|(_, mapping)| mapping.fits(&columns))
        {
            let mapping = mapping.clone();
            match table::read(&shown, &bytes, &mapping.notes()) {
                Ok(table) => {
                    let found = mapping.check(&table);
                    self.take(found);
                    self.rows.extend(table.rows.into_iter().map(|row| Given {
                        source: mapping.source.clone(),
                        name: mapping.entries.list().to_owned(),
                        key: row.cell(&mapping.key).to_owned(),
                        line: row.line,
                        council: row.cell(&mapping.child).to_owned(),
                        upn: None,
                        cells: row.cells,
                    }));
                }
                Err(faults) => self.faults.extend(faults),
            }
            return;
        }
        match ssda903::table_of(&columns) {
            Match::Table(shape) => match table::read(&shown, &bytes, &BTreeSet::new()) {
                Ok(table) => self.return_of(shape, table),
                Err(faults) => self.faults.extend(faults),
            },
            Match::Lacks(shape, lacks) => self.fault(
                "import/table",
                path,
                &format!(
                    "this looks like the table {} of the SSDA903 return, without: {}",
                    shape.name,
                    lacks.join(", ")
                ),
                "export it again with all its columns",
            ),
            Match::Other => self.fault(
                "import/kind",
                path,
                "no return that is known has these columns, and no mapping that was given",
                "give the mapping of its columns: --mapping FILE",
            ),
        }
    }

    fn return_of(&mut self, shape: &'static Shape, mut table: Table) {
        let found = ssda903::check(shape, &mut table);
        self.take(found);
        let untold = ssda903::untold(shape, &table);
        if !untold.is_empty() {
            self.notes.push(
                Diagnostic::note(
                    "import/kept",
                    format!("kept in the store and told in no pack: {}", untold.join(", ")),
                )
                .at(Location::file(table.path.clone())),
            );
        }
        self.rows.extend(table.rows.into_iter().map(|row| Given {
            source: ssda903::SOURCE.to_owned(),
            name: shape.name.to_owned(),
            key: ssda903::key(shape, &row),
            line: row.line,
            council: row.cell("CHILD").to_owned(),
            upn: Some(row.cell("UPN").to_owned()).filter(|upn| ssda903::is_upn(upn)),
            cells: row.cells,
        }));
    }

    /// Sorts what was found by its weight.
    fn take(&mut self, found: Vec<Diagnostic>) {
        for one in found {
            if one.severity == diagnostic::Severity::Fault {
                self.faults.push(one);
            } else {
                self.notes.push(one);
            }
        }
    }
}

/// A number without the marks that people put into it.
fn plain(number: &str) -> String {
    number.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_uppercase).collect()
}

/// A key for a child whom only returns know.
fn key_of(number: &str) -> String {
    let mut key = String::new();
    for c in number.chars() {
        if c.is_ascii_alphanumeric() {
            key.push(c.to_ascii_lowercase());
        } else if !key.ends_with('-') && !key.is_empty() {
            key.push('-');
        }
    }
    let key = key.trim_end_matches('-').to_owned();
    if key.is_empty() { "child".to_owned() } else { key }
}

/// An import that is under way.
struct Into<'a, 'b> {
    tx: &'a Transaction<'b>,
    seal: &'a crate::seal::Seal,
    import: i64,
    imported: &'a mut Imported,
    clash: &'a mut Option<Faults>,
    /// Children of rows that came in already, by their numbers.
    found: std::collections::HashMap<String, String>,
}

impl Into<'_, '_> {
    fn known(&self, kind: &str, number: &str) -> rusqlite::Result<Option<String>> {
        if number.is_empty() {
            return Ok(None);
        }
        self.tx
            .prepare_cached("SELECT child FROM number WHERE digest = $1")?
            .query_row([self.seal.digest(kind, number)], |row| row.get(0))
            .optional()
    }

    fn number(&self, kind: &str, number: &str, child: &str) -> rusqlite::Result<()> {
        self.tx
            .prepare_cached("INSERT INTO number (digest, child) VALUES ($1, $2) ON CONFLICT (digest) DO NOTHING")?
            .execute(params![self.seal.digest(kind, number), child])
            .map(|_| ())
    }

    fn folder(&mut self, folder: &Folder) -> rusqlite::Result<()> {
        let child = &folder.child;
        for (kind, number) in &folder.numbers {
            if let Some(other) = self.known(kind, number)?
                && other != *child
            {
                let taken: bool = self.tx.query_row(
                    "SELECT EXISTS (SELECT 1 FROM file WHERE child = $1)",
                    [&other],
                    |row| row.get(0),
                )?;
                if taken {
                    *self.clash = Some(vec![
                        Diagnostic::fault(
                            "import/number",
                            format!("another child in the store has the same {kind} number"),
                        )
                        .at(Location::file(folder.path.display().to_string()))
                        .help("one of the two records has a wrong number: put it right"),
                    ]);
                    return Err(rusqlite::Error::QueryReturnedNoRows);
                }
                // The child was known by a number only: now they have a folder.
                self.tx.execute(
                    "INSERT INTO child (id) VALUES ($1) ON CONFLICT (id) DO NOTHING",
                    [child],
                )?;
                self.move_child(&other, child)?;
            }
        }
        self.tx
            .execute("INSERT INTO child (id) VALUES ($1) ON CONFLICT (id) DO NOTHING", [child])?;
        for (kind, number) in &folder.numbers {
            self.number(kind, number, child)?;
        }
        // What the folder has no more, and what was before, is kept beside.
        let known: Vec<(String, String)> = self
            .tx
            .prepare_cached("SELECT path, digest FROM file WHERE child = $1")?
            .query_map([child], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<rusqlite::Result<_>>()?;
        let digests: BTreeMap<&String, String> =
            folder.files.iter().map(|(path, bytes)| (path, hex(&Sha256::digest(bytes)))).collect();
        for (path, digest) in &known {
            if digests.get(path) != Some(digest) {
                self.tx.execute(
                    "INSERT INTO earlier SELECT child, path, digest, bytes, import FROM file WHERE child = $1 AND path = $2",
                    params![child, path],
                )?;
                self.tx.execute(
                    "DELETE FROM file WHERE child = $1 AND path = $2",
                    params![child, path],
                )?;
            }
        }
        for (path, bytes) in &folder.files {
            let digest = digests.get(path).cloned().unwrap_or_default();
            if known.iter().any(|(other, same)| other == path && *same == digest) {
                continue;
            }
            let place = format!("file\u{1}{child}\u{1}{path}");
            let sealed = self.seal.seal(&place, bytes).ok_or(rusqlite::Error::InvalidQuery)?;
            self.tx
                .prepare_cached("INSERT INTO file (child, path, digest, bytes, import) VALUES ($1, $2, $3, $4, $5)")?
                .execute(params![child, path, digest, sealed, self.import])?;
            self.imported.files += 1;
        }
        self.imported.children.insert(child.clone());
        Ok(())
    }

    /// The rows and numbers of a child go to another key. Rows are sealed for their place, and sealed anew.
    fn move_child(&self, from: &str, to: &str) -> rusqlite::Result<()> {
        let rows: Vec<(String, String, String, Vec<u8>)> = self
            .tx
            .prepare_cached("SELECT source, name, key, cells FROM entry WHERE child = $1")?
            .query_map([from], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?
            .collect::<rusqlite::Result<_>>()?;
        for (source, name, key, cells) in rows {
            let opened = self
                .seal
                .open_sealed(&place_of(&source, &name, from, &key), &cells)
                .ok_or(rusqlite::Error::InvalidQuery)?;
            let sealed = self
                .seal
                .seal(&place_of(&source, &name, to, &key), &opened)
                .ok_or(rusqlite::Error::InvalidQuery)?;
            self.tx.execute(
                "UPDATE entry SET child = $1, cells = $2 WHERE source = $3 AND name = $4 AND child = $5 AND key = $6",
                params![to, sealed, source, name, from, key],
            )?;
        }
        self.tx.execute("UPDATE number SET child = $1 WHERE child = $2", params![to, from])?;
        self.tx.execute("DELETE FROM child WHERE id = $1", [from])?;
        Ok(())
    }

    /// The child of a row, who may be new.
    fn child_of(&mut self, row: &Given) -> rusqlite::Result<String> {
        let council = plain(&row.council);
        let upn = row.upn.as_deref().map(plain).unwrap_or_default();
        if upn.is_empty()
            && let Some(child) = self.found.get(&council)
        {
            return Ok(child.clone());
        }
        let known = match self.known("council", &council)? {
            Some(child) => Some(child),
            None => self.known("upn", &upn)?,
        };
        let child = match known {
            Some(child) => child,
            None => {
                let first = key_of(&row.council);
                let mut key = first.clone();
                let mut n = 1;
                while self.tx.query_row(
                    "SELECT EXISTS (SELECT 1 FROM child WHERE id = $1)",
                    [&key],
                    |row| row.get::<_, bool>(0),
                )? {
                    n += 1;
                    key = format!("{first}-{n}");
                }
                self.tx.execute("INSERT INTO child (id) VALUES ($1)", [&key])?;
                key
            }
        };
        self.number("council", &council, &child)?;
        if !upn.is_empty() {
            self.number("upn", &upn, &child)?;
        }
        self.found.insert(council, child.clone());
        Ok(child)
    }

    fn row(&mut self, row: &Given) -> rusqlite::Result<()> {
        let child = self.child_of(row)?;
        let place = place_of(&row.source, &row.name, &child, &row.key);
        let cells = serde_json::to_vec(&row.cells).map_err(|_| rusqlite::Error::InvalidQuery)?;
        let before: Option<Vec<u8>> = self
            .tx
            .prepare_cached("SELECT cells FROM entry WHERE source = $1 AND name = $2 AND child = $3 AND key = $4")?
            .query_row(params![row.source, row.name, child, row.key], |row| row.get(0))
            .optional()?;
        let before = before.and_then(|sealed| self.seal.open_sealed(&place, &sealed));
        self.imported.children.insert(child.clone());
        match before {
            Some(before) if before == cells => {
                self.imported.same += 1;
                return Ok(());
            }
            Some(_) => self.imported.changed += 1,
            None => self.imported.new += 1,
        }
        let sealed = self.seal.seal(&place, &cells).ok_or(rusqlite::Error::InvalidQuery)?;
        let line = i64::try_from(row.line).unwrap_or_default();
        self.tx
            .prepare_cached(
                "INSERT INTO entry (source, name, child, key, line, cells, import) VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (source, name, child, key) DO UPDATE SET line = excluded.line, cells = excluded.cells, import = excluded.import",
            )?
            .execute(params![row.source, row.name, child, row.key, line, sealed, self.import])?;
        Ok(())
    }

    /// Keeps the mapping of a source: its rows are read with it.
    fn mapping(&self, text: &str, mapping: &Mapping) -> rusqlite::Result<()> {
        self.tx.execute(
            "INSERT INTO meta (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            params![format!("mapping {} {}", mapping.source, mapping.entries.list()), text],
        )?;
        Ok(())
    }
}

/// For which place the cells of a row are sealed.
pub(crate) fn place_of(source: &str, name: &str, child: &str, key: &str) -> String {
    ["entry", source, name, child, key].join("\u{1}")
}

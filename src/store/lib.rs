//! WHERE RECORDS ARE KEPT FOR A WHOLE COUNCIL: one file that holds case folders as they came, and the rows of
//! returns and exports as they came, and gives each child's record.
//!
//! Nothing of a source is dropped: what a record does not tell stays in the store, and an import says which
//! columns those are. An import is whole or is not there at all. Who may do what is checked by the database itself.

mod annex_a;
mod cin;
mod entries;
mod import;
mod merge;
mod narrative;
mod seal;
mod ssd;
mod ssda903;
mod table;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use diagnostic::{Diagnostic, Location};
use rusqlite::{Connection, OptionalExtension as _, Transaction, TransactionBehavior, params};
use serde_json::{Value as Json, json};
use sha2::{Digest as _, Sha256};

pub use import::{Imported, is_store};
pub use merge::Merged;
use seal::{Seal, hex};

/// What an officer may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum May {
    /// Say who may do what.
    Administer,
    /// Bring records in.
    Import,
    /// Take a case folder out and bring it back with decisions.
    Decide,
    /// Approve a release.
    Approve,
    /// Release packs.
    Release,
}

impl May {
    /// Everything that somebody may do.
    pub const ALL: [Self; 5] =
        [Self::Administer, Self::Import, Self::Decide, Self::Approve, Self::Release];

    /// In a word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Administer => "administer",
            Self::Import => "import",
            Self::Decide => "decide",
            Self::Approve => "approve",
            Self::Release => "release",
        }
    }

    /// What a word says.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|may| may.word() == word)
    }
}

/// A store of records.
pub struct Store {
    db: Connection,
    path: PathBuf,
    seal: Seal,
    /// Whether it was made just now.
    pub is_new: bool,
}

/// How long one process waits for another.
const WAIT: Duration = Duration::from_secs(30);
/// The newest form of the tables.
const FORM: i64 = 1;

type Faults = Vec<Diagnostic>;

impl Store {
    /// Opens a store that is there.
    ///
    /// # Errors
    /// No store; another key; a form that a later version made.
    pub fn open(path: &Path, key: Option<&Path>) -> Result<Self, Faults> {
        if !path.is_file() {
            return Err(fault(
                path,
                "store/file",
                "there is no such store",
                "make one: retell import",
            ));
        }
        Self::connect(path, Seal::open(key, false)?, false)
    }

    /// Opens a store, or makes one whose first officer may do everything.
    ///
    /// # Errors
    /// As [`Store::open`]; a place that cannot be written to.
    pub fn open_or_make(path: &Path, key: Option<&Path>, officer: &str) -> Result<Self, Faults> {
        if path.is_file() {
            return Self::open(path, key);
        }
        let mut store = Self::connect(path, Seal::open(key, true)?, true)?;
        let check = store.seal.seal("check", b"retell").map(|bytes| hex(&bytes));
        let sealed = if store.seal.is_on() { "yes" } else { "no" };
        store.change(officer, json!({"did": "made the store"}), |tx| {
            tx.execute_batch(include_str!("sql/1.sql"))?;
            let put = |name: &str, value: &str| {
                tx.execute("INSERT INTO meta (name, value) VALUES ($1, $2)", params![name, value])
            };
            put("form", &FORM.to_string())?;
            put("sealed", sealed)?;
            put("check", &check.unwrap_or_default())?;
            for may in May::ALL {
                tx.execute(
                    "INSERT INTO role (officer, may) VALUES ($1, $2)",
                    params![officer, may.word()],
                )?;
            }
            Ok(())
        })?;
        Ok(store)
    }

    fn connect(path: &Path, seal: Seal, is_new: bool) -> Result<Self, Faults> {
        let wrong = |_| {
            fault(
                path,
                "store/file",
                "this is no store of ours",
                "give the file that `retell import` made",
            )
        };
        #[cfg(unix)]
        if is_new {
            use std::os::unix::fs::OpenOptionsExt as _;
            std::fs::OpenOptions::new()
                .write(true)
                .create_new(true)
                .mode(0o600)
                .open(path)
                .map_err(|_| {
                    fault(
                        path,
                        "store/file",
                        "the store cannot be made here",
                        "give a place that can be written to",
                    )
                })?;
        }
        let db = Connection::open(path).map_err(wrong)?;
        db.busy_timeout(WAIT).map_err(wrong)?;
        db.execute_batch(
            "PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA synchronous = FULL;",
        )
        .map_err(wrong)?;
        let store = Self { db, path: path.to_owned(), seal, is_new };
        if is_new {
            return Ok(store);
        }
        let meta = |name: &str| -> Result<Option<String>, Faults> {
            store
                .db
                .query_row("SELECT value FROM meta WHERE name = $1", [name], |row| row.get(0))
                .optional()
                .map_err(wrong)
        };
        let form = meta("form")?.and_then(|form| form.parse::<i64>().ok());
        if form != Some(FORM) {
            return Err(fault(
                path,
                "store/file",
                "the store is of another version of the program",
                "use the version that made it, or a newer one",
            ));
        }
        let sealed = meta("sealed")?.as_deref() == Some("yes");
        let check = meta("check")?.and_then(|check| bytes_of(&check)).unwrap_or_default();
        let opens = store.seal.open_sealed("check", &check).as_deref() == Some(b"retell");
        if sealed != store.seal.is_on() || !opens {
            return Err(fault(
                path,
                "store/key",
                if sealed {
                    "the store needs its key file"
                } else {
                    "the store is not sealed, and a key was given"
                },
                "give the key file that was made with it: --key",
            ));
        }
        Ok(store)
    }

    /// Whether what it holds is sealed; if not, whoever uses it is told.
    #[must_use]
    pub fn unsealed(&self) -> Option<Diagnostic> {
        (!self.seal.is_on()).then(|| {
            Diagnostic::note("store/plain", "what this store holds is not encrypted")
                .at(Location::file(self.path.display().to_string()))
                .help("make it with --key FILE, or keep it on an encrypted disk")
        })
    }

    /// Does something whole, with its line in the log, or does nothing.
    fn change<T>(
        &mut self,
        officer: &str,
        line: Json,
        work: impl FnOnce(&Transaction<'_>) -> rusqlite::Result<T>,
    ) -> Result<T, Faults> {
        let path = self.path.clone();
        let whole = || -> rusqlite::Result<T> {
            let tx = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let done = work(&tx)?;
            log(&tx, officer, line)?;
            tx.commit()?;
            Ok(done)
        };
        whole().map_err(|error| refused(&path, &error))
    }

    /// Says what an officer may do.
    ///
    /// # Errors
    /// Whoever says so may not; the last who may administer would be none.
    pub fn set_roles(&mut self, by: &str, officer: &str, may: &[May]) -> Result<(), Faults> {
        self.allow(by, May::Administer)?;
        let words: Vec<&str> = may.iter().map(|may| may.word()).collect();
        self.change(by, json!({"did": "set roles", "of": officer, "may": words}), |tx| {
            tx.execute("DELETE FROM role WHERE officer = $1", [officer])?;
            for word in &words {
                tx.execute(
                    "INSERT INTO role (officer, may) VALUES ($1, $2)",
                    params![officer, word],
                )?;
            }
            let left: i64 =
                tx.query_row("SELECT COUNT(*) FROM role WHERE may = 'administer'", [], |row| {
                    row.get(0)
                })?;
            if left == 0 { Err(rusqlite::Error::QueryReturnedNoRows) } else { Ok(()) }
        })
    }

    /// Who may do what.
    ///
    /// # Errors
    /// A store that cannot be read.
    pub fn roles(&self) -> Result<BTreeMap<String, Vec<String>>, Faults> {
        let mut roles: BTreeMap<String, Vec<String>> = BTreeMap::new();
        let pairs: Vec<(String, String)> = self
            .all("SELECT officer, may FROM role ORDER BY officer, may", |row| {
                Ok((row.get(0)?, row.get(1)?))
            })?;
        for (officer, may) in pairs {
            roles.entry(officer).or_default().push(may);
        }
        Ok(roles)
    }

    /// Whether an officer may do this.
    ///
    /// # Errors
    /// They may not.
    pub fn allow(&self, officer: &str, may: May) -> Result<(), Faults> {
        let found: Option<i64> = self
            .db
            .query_row(
                "SELECT 1 FROM role WHERE officer = $1 AND may = $2",
                params![officer, may.word()],
                |row| row.get(0),
            )
            .optional()
            .map_err(|error| refused(&self.path, &error))?;
        found.map(|_| ()).ok_or_else(|| not_allowed(&self.path, may.word()))
    }

    /// Whether an officer may do any of these.
    ///
    /// # Errors
    /// They may do none of them.
    pub fn allow_any(&self, officer: &str, may: &[May]) -> Result<(), Faults> {
        let mut last = Ok(());
        for one in may {
            last = self.allow(officer, *one);
            if last.is_ok() {
                break;
            }
        }
        last
    }

    /// The children, by their keys.
    ///
    /// # Errors
    /// A store that cannot be read.
    pub fn children(&self) -> Result<Vec<String>, Faults> {
        self.all("SELECT id FROM child ORDER BY id", |row| row.get(0))
    }

    fn all<T>(
        &self,
        sql: &str,
        row: impl FnMut(&rusqlite::Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>, Faults> {
        let read = || -> rusqlite::Result<Vec<T>> {
            self.db.prepare_cached(sql)?.query_map([], row)?.collect()
        };
        read().map_err(|error| refused(&self.path, &error))
    }

    /// The files of a child's case folder, as they came.
    pub(crate) fn files(&self, child: &str) -> Result<BTreeMap<String, Vec<u8>>, Faults> {
        let read = || -> rusqlite::Result<Vec<(String, Vec<u8>)>> {
            self.db
                .prepare_cached("SELECT path, bytes FROM file WHERE child = $1 ORDER BY path")?
                .query_map([child], |row| Ok((row.get(0)?, row.get(1)?)))?
                .collect()
        };
        let mut files = BTreeMap::new();
        for (path, sealed) in read().map_err(|error| refused(&self.path, &error))? {
            let place = format!("file\u{1}{child}\u{1}{path}");
            let bytes = self.seal.open_sealed(&place, &sealed).ok_or_else(|| self.broken())?;
            files.insert(path, bytes);
        }
        Ok(files)
    }

    fn broken(&self) -> Faults {
        fault(
            &self.path,
            "store/broken",
            "something in the store is not what was written to it",
            "restore it from a copy, and find out who changed it",
        )
    }

    /// A hash of all that a child's case folder holds: it changes when anything of it does.
    ///
    /// # Errors
    /// A store that cannot be read.
    pub fn state(&self, child: &str) -> Result<String, Faults> {
        let read = || -> rusqlite::Result<Vec<(String, String)>> {
            self.db
                .prepare_cached("SELECT path, digest FROM file WHERE child = $1 ORDER BY path")?
                .query_map([child], |row| Ok((row.get(0)?, row.get(1)?)))?
                .collect()
        };
        let mut hash = Sha256::new();
        for (path, digest) in read().map_err(|error| refused(&self.path, &error))? {
            hash.update(format!("{path}\n{digest}\n"));
        }
        Ok(hex(&hash.finalize()))
    }

    /// Writes down that packs of a child are released, before their files have names. `files` are their hashes.
    ///
    /// # Errors
    /// Whoever releases may not, or is the only one who approved.
    pub fn release(
        &mut self,
        child: &str,
        pack: &str,
        files: &[String],
        officer: &str,
        approved_by: &str,
    ) -> Result<(), Faults> {
        let line = json!({
            "did": "released", "child": child, "pack": pack, "files": files, "approved_by": approved_by,
        });
        let files = files.join(" ");
        self.change(officer, line, |tx| {
            tx.execute(
                "INSERT INTO release (child, pack, files, released_by, approved_by, at) VALUES ($1, $2, $3, $4, $5, $6)",
                params![child, pack, files, officer, approved_by, now()],
            )
        })?;
        Ok(())
    }

    /// Brings back files of a child's folder that a release wrote to: its logs.
    ///
    /// # Errors
    /// An officer who may not release.
    pub fn bring_back(
        &mut self,
        child: &str,
        files: &BTreeMap<String, Vec<u8>>,
        officer: &str,
    ) -> Result<(), Faults> {
        self.allow(officer, May::Release)?;
        let mut sealed = Vec::new();
        for (path, bytes) in files {
            let place = format!("file\u{1}{child}\u{1}{path}");
            let bytes_sealed = self.seal.seal(&place, bytes).ok_or_else(|| self.broken())?;
            sealed.push((path, hex(&Sha256::digest(bytes)), bytes_sealed));
        }
        self.change(officer, json!({"did": "brought back logs", "child": child}), |tx| {
            tx.execute(
                "INSERT INTO import (source, officer, at) VALUES ('logs', $1, $2)",
                params![officer, now()],
            )?;
            let import = tx.last_insert_rowid();
            for (path, digest, bytes) in &sealed {
                tx.execute(
                    "INSERT INTO earlier SELECT child, path, digest, bytes, import FROM file WHERE child = $1 AND path = $2",
                    params![child, path],
                )?;
                tx.execute(
                    "INSERT INTO file (child, path, digest, bytes, import) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (child, path) DO UPDATE SET digest = excluded.digest, bytes = excluded.bytes, import = excluded.import",
                    params![child, path, digest, bytes, import],
                )?;
            }
            Ok(())
        })
    }

    /// The lines of the log, oldest first, each as it was written. Every one was found to be what was written.
    ///
    /// # Errors
    /// A line that was changed or taken out.
    pub fn log(&self) -> Result<Vec<String>, Faults> {
        let lines: Vec<(i64, String, String)> = self
            .all("SELECT number, line, digest FROM log ORDER BY number", |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?))
            })?;
        let mut before = String::new();
        let mut told = Vec::new();
        for (expected, (number, line, digest)) in (1..).zip(lines) {
            let previous = serde_json::from_str::<Json>(&line)
                .ok()
                .and_then(|json| json.get("prev").and_then(Json::as_str).map(str::to_owned));
            let own = hex(&Sha256::digest(line.as_bytes()));
            if number != expected || previous.as_deref() != Some(before.as_str()) || own != digest {
                return Err(vec![
                    Diagnostic::fault("store/log", format!("line {expected} of the log is not the one that was written, or was taken out"))
                        .at(Location::file(self.path.display().to_string()))
                        .help("restore the store from a copy, and find out who changed it"),
                ]);
            }
            before = digest;
            told.push(line);
        }
        Ok(told)
    }
}

/// Adds a line to the log: what was done, by whom, when, with the hash of the line before.
fn log(tx: &Transaction<'_>, officer: &str, mut line: Json) -> rusqlite::Result<()> {
    let last: Option<(i64, String)> = tx
        .query_row("SELECT number, digest FROM log ORDER BY number DESC LIMIT 1", [], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .optional()?;
    let (number, before) = last.map_or((1, String::new()), |(number, digest)| (number + 1, digest));
    if let Json::Object(map) = &mut line {
        map.insert("by".into(), officer.into());
        map.insert("at".into(), now().into());
        map.insert("prev".into(), before.into());
    }
    let line = line.to_string();
    let digest = hex(&Sha256::digest(line.as_bytes()));
    tx.execute(
        "INSERT INTO log (number, line, digest) VALUES ($1, $2, $3)",
        params![number, line, digest],
    )?;
    Ok(())
}

/// Seconds since 1970.
fn now() -> i64 {
    #[expect(
        clippy::disallowed_methods,
        reason = "the log of the store says when; no pack depends on it"
    )]
    SystemTime::now()
        .duration_since(SystemTime::UNIX_EPOCH)
        .ok()
        .and_then(|time| i64::try_from(time.as_secs()).ok())
        .unwrap_or_default()
}

fn bytes_of(digits: &str) -> Option<Vec<u8>> {
    (0..digits.len() / 2)
        .map(|n| u8::from_str_radix(digits.get(n * 2..n * 2 + 2)?, 16).ok())
        .collect()
}

fn fault(path: &Path, code: &'static str, message: &str, help: &str) -> Faults {
    vec![Diagnostic::fault(code, message).at(Location::file(path.display().to_string())).help(help)]
}

fn not_allowed(path: &Path, may: &str) -> Faults {
    vec![
        Diagnostic::fault("store/role", format!("this officer may not {may}"))
            .at(Location::file(path.display().to_string()))
            .help("whoever administers the store can allow it: retell store roles"),
    ]
}

/// What the database refused. Its own message may hold words and is not told.
fn refused(path: &Path, error: &rusqlite::Error) -> Faults {
    let rusqlite::Error::SqliteFailure(cause, message) = error else {
        return fault(
            path,
            "store/file",
            "the store refused this",
            "check the file, and who may administer it",
        );
    };
    let raised = message.as_deref().unwrap_or_default();
    if let Some(may) = raised.strip_prefix("role ") {
        if may == "alone" {
            return fault(
                path,
                "store/role",
                "whoever releases a pack cannot be the only one who approved it",
                "have somebody else release it",
            );
        }
        return not_allowed(path, may);
    }
    use rusqlite::ErrorCode as Code;
    let known: [(&[Code], &str, &str); 4] = [
        (
            &[Code::DatabaseBusy, Code::DatabaseLocked],
            "somebody else is writing to the store",
            "try again in a moment; nothing was changed",
        ),
        (&[Code::DiskFull], "the disk is full", "make room and try again; nothing was changed"),
        (
            &[Code::NotADatabase, Code::DatabaseCorrupt],
            "this is no store of ours, or it is damaged",
            "give the file that `retell import` made",
        ),
        (
            &[Code::ReadOnly, Code::PermissionDenied, Code::CannotOpen],
            "the store cannot be written to",
            "check who may write to it",
        ),
    ];
    let (message, help) = known
        .iter()
        .find(|(codes, ..)| codes.contains(&cause.code))
        .map_or(("the store refused this", "nothing was changed"), |(_, message, help)| {
            (*message, *help)
        });
    fault(path, "store/file", message, help)
}

//! The ledger of a case folder: what was decided when somebody looked, and when a pack went out.
//!
//! `ledger.jsonl` is only ever added to. Each line carries a hash of itself and of the line before, so
//! that a line which was changed or taken out is found. It says where and on what ground, never what:
//! passages are known by their seals, people by a hash of their key.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write as _;
use std::path::{Path, PathBuf};

use diagnostic::{Diagnostic, Location};
use disclosure::{Authority, Decision, Matter, PackKind, Question, place_key};
use record::PersonId;
use serde_json::{Value as Json, json};
use sha2::{Digest as _, Sha256};

use crate::case::Case;

/// The ledger, read and found whole.
#[derive(Debug)]
pub struct Ledger {
    path: PathBuf,
    entries: Vec<Json>,
    last: String,
}

/// What a question was answered when somebody looked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// Where it stood.
    pub at: String,
    /// What was asked: `names a person`, `restricted entry`.
    pub what: String,
    /// `told`, `withheld`, `held`, `somebody else` or `undecided`.
    pub answer: String,
    /// The ground.
    pub code: String,
    /// On whose authority.
    pub by: String,
    /// Whom it names, as a hash of the key.
    pub person: Option<String>,
}

/// How a question stands beside the last time that somebody looked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// It was not there.
    New,
    /// It was answered otherwise.
    Answered {
        /// What the answer was.
        before: String,
    },
}

impl Ledger {
    /// Reads the ledger of a case folder; an empty one if there is none.
    ///
    /// # Errors
    /// A line that cannot be read, or that is not the one that was written.
    pub fn open(folder: &Path) -> Result<Self, Vec<Diagnostic>> {
        let path = folder.join("ledger.jsonl");
        let text = match std::fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
            Err(_) => {
                return Err(vec![fault(&path, 1, "ledger/line", "the ledger cannot be read")]);
            }
        };
        let mut ledger = Self { path, entries: Vec::new(), last: String::new() };
        let mut faults = Vec::new();
        for (n, line) in text.lines().enumerate() {
            let Ok(mut whole) = serde_json::from_str::<Json>(line) else {
                faults.push(fault(&ledger.path, n + 1, "ledger/line", "this line cannot be read"));
                continue;
            };
            let entry = whole.get_mut("entry").map(Json::take).unwrap_or_default();
            let said = whole.get("hash").and_then(Json::as_str).unwrap_or_default().to_owned();
            if said != hash(&ledger.last, &entry) {
                faults.push(fault(
                    &ledger.path,
                    n + 1,
                    "ledger/broken",
                    "this line, or one before it, is not the one that was written",
                ));
            }
            ledger.last = said;
            ledger.entries.push(entry);
        }
        if faults.is_empty() { Ok(ledger) } else { Err(faults) }
    }

    /// Its entries, oldest first.
    #[must_use]
    pub fn entries(&self) -> &[Json] {
        &self.entries
    }

    /// Adds an entry.
    ///
    /// # Errors
    /// A folder that cannot be written to.
    pub fn add(&mut self, mut entry: Json) -> Result<usize, Vec<Diagnostic>> {
        let number = self.entries.len() + 1;
        if let Json::Object(map) = &mut entry {
            map.insert("number".into(), json!(number));
        }
        // As it will be read again.
        let text = entry.to_string();
        let entry: Json = serde_json::from_str(&text).unwrap_or(entry);
        let hash = hash(&self.last, &entry);
        let line = format!("{}\n", json!({"entry": entry, "hash": hash}));
        std::fs::OpenOptions::new()
            .create(true)
            .append(true)
            .open(&self.path)
            .and_then(|mut file| {
                file.write_all(line.as_bytes())?;
                file.sync_all()
            })
            .map_err(|_| {
                vec![fault(&self.path, number, "ledger/line", "the ledger cannot be written to")]
            })?;
        self.last = hash;
        self.entries.push(entry);
        Ok(number)
    }

    /// Entries of packs that went out and were not taken back.
    fn released(&self) -> impl Iterator<Item = &Json> {
        let back: BTreeSet<u64> = self
            .entries
            .iter()
            .filter_map(|entry| entry.get("not_released").and_then(Json::as_u64))
            .collect();
        self.entries.iter().filter(move |entry| {
            entry.get("act").and_then(Json::as_str) == Some("released")
                && !entry
                    .get("number")
                    .and_then(Json::as_u64)
                    .is_some_and(|number| back.contains(&number))
        })
    }

    /// The letters by which people are told apart in packs that went out, by the hash of their key.
    #[must_use]
    pub fn letters(&self) -> BTreeMap<String, String> {
        let mut letters = BTreeMap::new();
        for entry in self.released() {
            for (person, letter) in
                entry.get("letters").and_then(Json::as_object).into_iter().flatten()
            {
                letters
                    .entry(person.clone())
                    .or_insert_with(|| letter.as_str().unwrap_or_default().to_owned());
            }
        }
        letters
    }

    /// What the last look at this pack found, if anybody looked: the number of the entry and the answers.
    #[must_use]
    pub fn last_look(
        &self,
        pack: PackKind,
        request: Option<&str>,
    ) -> Option<(u64, BTreeMap<String, State>)> {
        let entry = self.entries.iter().rev().find(|entry| {
            entry.get("pack").and_then(Json::as_str) == Some(pack.code())
                && entry.get("request").and_then(Json::as_str) == request
                && entry.get("answers").is_some()
        })?;
        let number = entry.get("number").and_then(Json::as_u64).unwrap_or_default();
        Some((number, answers_of(entry)))
    }

    /// What earlier packs tell that is kept back now, and what they kept back from others that is told
    /// now: whoever puts the packs together knows both.
    #[must_use]
    pub fn beside_earlier(
        &self,
        pack: PackKind,
        recipient: Option<&str>,
        now: &BTreeMap<String, State>,
    ) -> Vec<Diagnostic> {
        if pack == PackKind::CaseSummary {
            return Vec::new();
        }
        let mut notes = Vec::new();
        let (told_now, kept_now) = told_and_kept(now);
        for entry in self.released() {
            if entry.get("pack").and_then(Json::as_str) == Some(PackKind::CaseSummary.code()) {
                continue;
            }
            let number = entry.get("number").and_then(Json::as_u64).unwrap_or_default();
            let when = entry.get("when").and_then(Json::as_str).unwrap_or_default();
            let kind = entry.get("pack").and_then(Json::as_str).unwrap_or_default();
            let to = entry.get("to").and_then(Json::as_str);
            let then = answers_of(entry);
            let (told, kept) = told_and_kept(&then);
            let both: Vec<&str> = kept_now
                .iter()
                .filter(|(key, _)| told.contains_key(*key) && !kept.contains_key(*key))
                .map(|(_, at)| *at)
                .collect();
            if !both.is_empty() {
                let places: Vec<&str> = both.iter().copied().take(4).collect();
                notes.push(
                    Diagnostic::note(
                        "review/earlier-packs",
                        format!(
                            "{} matters that are kept back now were told in the {kind} pack of {when} (line {number} of the ledger): {}",
                            both.len(),
                            places.join(", ")
                        ),
                    )
                    .at(Location::file("ledger.jsonl"))
                    .help("whoever has that pack knows them; keep them back only if the readers differ"),
                );
            }
            if to == recipient {
                continue;
            }
            let other = told_now
                .keys()
                .filter(|key| kept.contains_key(*key) && !kept_now.contains_key(*key))
                .count();
            if other > 0 {
                notes.push(
                    Diagnostic::note(
                        "review/earlier-packs",
                        format!(
                            "{other} matters that are told now were kept back from somebody else in the {kind} pack of {when} (line {number} of the ledger)"
                        ),
                    )
                    .at(Location::file("ledger.jsonl"))
                    .help("the two readers may show each other their packs; decide whether that does harm"),
                );
            }
        }
        notes
    }
}

/// Whom and what some answers tell, and whom and what they keep back: people wherever they are named,
/// other matters one by one. The place stands with each.
fn told_and_kept(
    answers: &BTreeMap<String, State>,
) -> (BTreeMap<&String, &str>, BTreeMap<&String, &str>) {
    let mut told = BTreeMap::new();
    let mut kept = BTreeMap::new();
    for (key, state) in answers {
        let about = state.person.as_ref().unwrap_or(key);
        match state.answer.as_str() {
            "told" => {
                told.insert(about, state.at.as_str());
            }
            "withheld" => {
                kept.insert(about, state.at.as_str());
            }
            _ => {}
        }
    }
    (told, kept)
}

fn answers_of(entry: &Json) -> BTreeMap<String, State> {
    let text = |value: &Json, key: &str| {
        value.get(key).and_then(Json::as_str).unwrap_or_default().to_owned()
    };
    entry
        .get("answers")
        .and_then(Json::as_object)
        .into_iter()
        .flatten()
        .map(|(key, value)| {
            let state = State {
                at: text(value, "at"),
                what: text(value, "what"),
                answer: text(value, "answer"),
                code: text(value, "code"),
                by: text(value, "by"),
                person: value.get("person").and_then(Json::as_str).map(str::to_owned),
            };
            (key.clone(), state)
        })
        .collect()
}

/// What each question is answered now. A question is known by what it asks and by the seal of the words
/// that it is about, so that an entry which moves in its file is the same entry.
#[must_use]
pub fn states(case: &Case, questions: &[Question]) -> BTreeMap<String, State> {
    let mut states = BTreeMap::new();
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for question in questions {
        let (what, person) = match &question.matter {
            Matter::Mention(_, person) => {
                ("names a person".to_owned(), Some(key_of(case, *person)))
            }
            Matter::Found(_, finding) => (finding.what.words().to_owned(), None),
            Matter::Entry(_, why) | Matter::Passage(_, why) => (why.words().to_owned(), None),
        };
        let (answer, ground) = match &question.decision {
            Decision::Undecided => ("undecided", None),
            Decision::Disclose(ground) => ("told", Some(ground)),
            Decision::Withhold(ground) => ("withheld", Some(ground)),
            Decision::Hold(ground) => ("held", Some(ground)),
            Decision::NotThem(_) => ("somebody else", None),
        };
        let same = format!("{what} {} {}", person.as_deref().unwrap_or("-"), question.seal());
        let times = seen.entry(same.clone()).or_default();
        *times += 1;
        states.insert(
            format!("{same} {times}"),
            State {
                at: place_key(&question.place),
                what,
                answer: answer.to_owned(),
                code: ground.map(|ground| ground.code.code().to_owned()).unwrap_or_default(),
                by: match &question.decision {
                    Decision::NotThem(authority) => who(authority),
                    Decision::Undecided
                    | Decision::Disclose(_)
                    | Decision::Withhold(_)
                    | Decision::Hold(_) => {
                        ground.map(|ground| who(&ground.authority)).unwrap_or_default()
                    }
                },
                person,
            },
        );
    }
    states
}

/// The answers as they stand in an entry.
#[must_use]
pub fn answers(states: &BTreeMap<String, State>) -> Json {
    let rows = states.iter().map(|(key, state)| {
        let row = json!({
            "at": state.at, "what": state.what, "answer": state.answer, "code": state.code,
            "by": state.by, "person": state.person,
        });
        (key.clone(), row)
    });
    Json::Object(rows.collect())
}

/// How each question stands beside the last look; only those that stand otherwise. And how many that
/// were there then are there no longer.
#[must_use]
pub fn changes<'s>(
    before: &BTreeMap<String, State>,
    now: &'s BTreeMap<String, State>,
) -> (Vec<(&'s State, Change)>, usize) {
    let changed = now
        .iter()
        .filter_map(|(key, state)| match before.get(key) {
            None => Some((state, Change::New)),
            Some(old) if (&old.answer, &old.code) != (&state.answer, &state.code) => {
                let before = format!("{} {}", old.answer, old.code).trim_end().to_owned();
                Some((state, Change::Answered { before }))
            }
            Some(_) => None,
        })
        .collect();
    (changed, before.keys().filter(|key| !now.contains_key(*key)).count())
}

/// The letters that earlier packs gave to people, by their rows now.
#[must_use]
pub fn letters_by_row(case: &Case, ledger: &Ledger) -> BTreeMap<u32, String> {
    let letters = ledger.letters();
    case.record
        .case()
        .people
        .iter()
        .filter_map(|person| {
            let letter = letters.get(&key_of(case, person.key))?;
            Some((person.key.number(), letter.clone()))
        })
        .collect()
}

/// The letters of a pack, by the hashes of keys.
#[must_use]
pub fn letters_by_key(case: &Case, letters: &BTreeMap<u32, String>) -> Json {
    let rows = case.record.case().people.iter().filter_map(|person| {
        let letter = letters.get(&person.key.number())?;
        Some((key_of(case, person.key), json!(letter)))
    });
    Json::Object(rows.collect())
}

/// A hash of the key by which the record's files name somebody.
fn key_of(case: &Case, person: PersonId) -> String {
    let key = case.record.names().key_of(person);
    #[expect(
        clippy::disallowed_methods,
        reason = "eight hexadecimal digits of a hash leave, for the case folder only"
    )]
    let key = key.as_ref().map(record::HeldText::expose).unwrap_or_default();
    hex(&Sha256::digest(key.as_bytes())).chars().take(8).collect()
}

/// On whose authority, in words.
#[must_use]
pub fn who(authority: &Authority) -> String {
    match authority {
        Authority::Person { name, role, on } => format!("{name}, {role}, {on}"),
        Authority::Rule(name) => format!("rule {name}"),
        Authority::Known => "known to the reader".into(),
        Authority::Work => "a worker at work".into(),
        Authority::Reader => "the reader asked for that".into(),
    }
}

fn hash(before: &str, entry: &Json) -> String {
    let mut hash = Sha256::new();
    hash.update(before.as_bytes());
    hash.update(b"\n");
    hash.update(entry.to_string().as_bytes());
    hex(&hash.finalize())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn fault(path: &Path, line: usize, code: &'static str, message: &str) -> Diagnostic {
    Diagnostic::fault(code, message).at(Location::at(path.display().to_string(), line, 1)).help(
        "the program writes this file and only adds to it; restore it from a copy, or find out who changed it",
    )
}

//! A case folder: the record, its decisions, the council's policy, the sharing log.

use std::path::{Path, PathBuf};

use crate::dossier::{Dossier, Eyes};
use diagnostic::{Diagnostic, Explain, Location};
use disclosure::{Decisions, PackKind, Policy, Request};
use record::{CaseFiles, EventDate, HeldText, Record};
use serde_json::Value as Json;

/// The largest file of a photograph, in bytes.
const LARGEST_PHOTO: u64 = 64 * 1024 * 1024;

/// The policy that the product ships.
pub const SHIPPED_POLICY: &str = include_str!("../templates/policy.yaml");

/// The case folders of some folders: each that is one, and each within one that is none. And what is wrong.
#[must_use]
pub fn folders(sources: &[PathBuf]) -> (Vec<PathBuf>, Vec<Diagnostic>) {
    let mut cases = Vec::new();
    let mut faults = Vec::new();
    for folder in sources {
        if folder.join("record.yaml").is_file() {
            cases.push(folder.clone());
            continue;
        }
        match std::fs::read_dir(folder) {
            Ok(entries) => {
                let mut inner: Vec<PathBuf> = entries
                    .filter_map(|entry| Some(entry.ok()?.path()))
                    .filter(|path| path.join("record.yaml").is_file())
                    .collect();
                inner.sort();
                cases.extend(inner);
            }
            Err(_) => faults.push(
                Diagnostic::fault("case/file", "there is no such folder")
                    .at(Location::file(folder.display().to_string())),
            ),
        }
    }
    (cases, faults)
}

/// The strict policy, `--policy strict`: carers and family are asked about one by one.
pub const STRICT_POLICY: &str = include_str!("../templates/policy-strict.yaml");

/// A case that was read without fault.
pub struct Case {
    /// Its folder.
    pub folder: PathBuf,
    /// The record.
    pub record: Record,
    /// The paths of the record's files.
    pub files: Vec<String>,
    /// The decisions.
    pub decisions: Decisions,
    /// The policy.
    pub policy: Policy,
    /// The documents on the file, once they were read.
    pub dossier: Option<Dossier>,
    /// Which request is being answered, by its key, where the same pack is asked for more than once.
    pub asks: Option<String>,
}

impl Case {
    /// Opens a case folder. The policy is the one given, else `policy.yaml` in the folder or
    /// the one above, else the shipped one.
    ///
    /// # Errors
    /// Every fault of every file, each with its place; no word of the record.
    pub fn open(folder: &Path, policy: Option<&Path>) -> Result<Self, Vec<Diagnostic>> {
        let read = CaseFiles::open(folder)
            .and_then(|files| Ok((record::read_yaml(&files)?, files.paths())));
        match read {
            Ok((record, files)) => Self::with(folder, record, files, policy),
            Err(error) => {
                // Decisions cannot be read without the record's keys; the policy can.
                let mut faults = error.explain();
                match policy_text(folder, policy) {
                    Ok((path, text)) => faults.extend(
                        Policy::read(&path, &text)
                            .err()
                            .map(|error| error.explain())
                            .unwrap_or_default(),
                    ),
                    Err(fault) => faults.push(fault),
                }
                Err(faults)
            }
        }
    }

    /// A case whose record was read from elsewhere.
    ///
    /// # Errors
    /// As [`Case::open`].
    pub fn with(
        folder: &Path,
        record: Record,
        files: Vec<String>,
        policy: Option<&Path>,
    ) -> Result<Self, Vec<Diagnostic>> {
        let mut faults = Vec::new();
        let decisions_path = folder.join("decisions.yaml");
        let decisions = match text_of(&decisions_path) {
            Ok(Some(text)) => {
                Decisions::read(&decisions_path.display().to_string(), &text, &record)
            }
            Ok(None) => Ok(Decisions::none()),
            Err(fault) => {
                faults.push(fault);
                Ok(Decisions::none())
            }
        };
        let decisions = decisions.unwrap_or_else(|error| {
            faults.extend(error.explain());
            Decisions::none()
        });
        let (policy_path, policy_text) = policy_text(folder, policy).unwrap_or_else(|fault| {
            faults.push(fault);
            ("policy.yaml".into(), SHIPPED_POLICY.into())
        });
        let policy = match Policy::read(&policy_path, &policy_text) {
            Ok(policy) => policy,
            Err(error) => {
                faults.extend(error.explain());
                return Err(faults);
            }
        };
        faults.extend(missing_files(folder, &record, &files));
        if !faults.is_empty() {
            return Err(faults);
        }
        Ok(Self {
            folder: folder.to_owned(),
            record,
            files,
            decisions,
            policy,
            dossier: None,
            asks: None,
        })
    }

    /// Reads the documents on the file, for a pack that has them.
    pub fn read_documents(&mut self, eyes: Eyes) {
        self.dossier = Some(Dossier::read(self, eyes));
    }

    /// The record as a pack sees it: the answer to a subject access request has what the documents say.
    #[must_use]
    pub fn record_for(&self, pack: PackKind) -> &Record {
        let read = self.dossier.as_ref().and_then(|dossier| dossier.record.as_ref());
        read.filter(|_| pack == PackKind::SubjectAccess).unwrap_or(&self.record)
    }

    /// A file that the record names, if it is a plain file of that folder and not larger than this.
    pub(crate) fn file(&self, folder: &str, name: &HeldText, most: u64) -> Option<Vec<u8>> {
        let folder = self.folder.join(folder);
        #[expect(clippy::disallowed_methods, reason = "the file is opened; its name is not told")]
        let path = folder.join(name.expose());
        // What `Case::open` found to be a plain file of the folder may have become something else since.
        // Nor may the folder that it lies in lead elsewhere.
        let inside = path.canonicalize().ok()?.starts_with(folder.canonicalize().ok()?);
        let found = path.symlink_metadata().ok()?;
        let plain = inside && found.is_file() && found.len() <= most;
        plain.then(|| std::fs::read(&path).ok()).flatten()
    }

    /// A photograph of the record, upright, covered where it must be, without what its camera wrote.
    ///
    /// # Errors
    /// A file that is no such picture; the place in the record is told, never the file's name.
    pub fn photo(
        &self,
        photo: &record::Photo<record::HeldText>,
        covered: &[record::Area],
    ) -> Result<typeset::Photo, Diagnostic> {
        let fault = |message: &str, help: &str| {
            let place = &photo.place;
            let file = usize::try_from(place.source())
                .ok()
                .and_then(|n| self.files.get(n.wrapping_sub(1)));
            Diagnostic::fault("record/photo", format!("{} {message}", place.route()))
                .at(Location::at(
                    file.map_or("record.yaml", String::as_str),
                    place.line(),
                    place.column(),
                ))
                .help(help)
        };
        let name =
            photo.file.held().ok_or_else(|| fault("has no file", "name one under `file`"))?;
        let bytes = self.file("photos", name, LARGEST_PHOTO);
        let bytes = bytes.ok_or_else(|| {
            fault(
                "names a file that cannot be read, or is larger than 64 MB",
                "put a JPEG or PNG file of usual size under photos/",
            )
        })?;
        typeset::Photo::read(&bytes, covered).map_err(|error| match error {
            typeset::PhotoError::Unreadable => fault(
                "names a file that is not a JPEG or PNG picture",
                "save the picture as JPEG or PNG",
            ),
            typeset::PhotoError::TooLarge => {
                fault("names a picture that is larger than any camera makes", "save it smaller")
            }
        })
    }

    /// The request for a pack. `today` dates what nobody approved yet.
    ///
    /// # Errors
    /// A request that the record does not allow; a line of the sharing log that cannot be read.
    pub fn request(&self, pack: PackKind, today: EventDate) -> Result<Request, Vec<Diagnostic>> {
        let mut request =
            Request::find(&self.record, &self.decisions, pack, self.asks.as_deref(), today)
                .map_err(|error| error.explain())?;
        request.unread = match &self.dossier {
            Some(dossier) => !dossier.held.is_empty(),
            None => self.record.case().documents.iter().any(|document| document.file.is_some()),
        };
        let path = self.folder.join("sharing-log.jsonl");
        // Read anew each time: another pack may have been released since the case was opened.
        let log = text_of(&path).map_err(|fault| vec![fault])?;
        let mut taken_back = Vec::new();
        let mut lines = Vec::new();
        for (n, line) in log
            .iter()
            .flat_map(|log| log.lines().enumerate())
            .filter(|(_, line)| !line.trim().is_empty())
        {
            let Ok(line) = serde_json::from_str::<Json>(line) else {
                return Err(vec![
                    Diagnostic::fault("sharing/line", "this line of the sharing log cannot be read")
                        .at(Location::at(path.display().to_string(), n + 1, 1))
                        .help("the log is written by the program, one JSON object to a line; restore it from a copy"),
                ]);
            };
            if let Some(number) = line.get("not_written").and_then(Json::as_u64) {
                taken_back.push(number);
                continue;
            }
            // A letter about a request is no pack.
            if line.get("letter").is_some_and(|letter| !letter.is_null()) {
                continue;
            }
            let text =
                |key: &str| line.get(key).and_then(Json::as_str).unwrap_or_default().to_owned();
            if let Some(when) = EventDate::parse(&text("when")) {
                let number = line.get("number").and_then(Json::as_u64).unwrap_or_default();
                lines.push((number, when, text("to"), text("why")));
            }
        }
        // The reader knows of packs that they had themselves.
        request.shared = lines
            .into_iter()
            .filter(|(number, _, to, _)| {
                !taken_back.contains(number) && Some(to) != request.recipient.as_ref()
            })
            .map(|(_, when, to, why)| (when, to, why))
            .collect();
        request.shared.dedup();
        let ledger = crate::ledger::Ledger::open(&self.folder)?;
        request.letters = crate::ledger::letters_by_row(self, &ledger);
        Ok(request)
    }
}

/// Files that the record names and that are not there.
fn missing_files(folder: &Path, record: &Record, files: &[String]) -> Vec<Diagnostic> {
    let case = record.case();
    let documents = case
        .documents
        .iter()
        .filter_map(|document| Some(("documents", document.file.as_ref()?.held()?)));
    let photos = case.photos.iter().filter_map(|photo| Some(("photos", photo.file.held()?)));
    documents
        .chain(photos)
        .filter_map(|(sub, name)| {
            #[expect(
                clippy::disallowed_methods,
                reason = "the file's existence is looked up; its name is not told"
            )]
            let words = name.expose();
            let plain = Path::new(words)
                .components()
                .all(|part| matches!(part, std::path::Component::Normal(_)));
            if plain && folder.join(sub).join(words).is_file() {
                return None;
            }
            let place = name.place();
            let file =
                usize::try_from(place.source()).ok().and_then(|n| files.get(n.wrapping_sub(1)));
            Some(
                Diagnostic::fault(
                    "record/document",
                    format!("{} names a file that is not in {sub}/", place.route()),
                )
                .at(Location::at(
                    file.map_or("record.yaml", String::as_str),
                    place.line(),
                    place.column(),
                ))
                .help("put the file there, or leave `file` out"),
            )
        })
        .collect()
}

fn policy_text(folder: &Path, given: Option<&Path>) -> Result<(String, String), Diagnostic> {
    if let Some(path) = given {
        let shown = path.display().to_string();
        // The two policies that the program brings along have names; a file of that name comes first.
        if !path.exists() {
            match shown.as_str() {
                "standard" => return Ok(("templates/policy.yaml".into(), SHIPPED_POLICY.into())),
                "strict" => {
                    return Ok(("templates/policy-strict.yaml".into(), STRICT_POLICY.into()));
                }
                _ => {}
            }
        }
        return text_of(path)?.map(|text| (shown.clone(), text)).ok_or_else(|| {
            Diagnostic::fault("policy/file", "there is no such policy file")
                .at(Location::file(shown))
        });
    }
    for path in [folder.join("policy.yaml"), folder.join("../policy.yaml")] {
        if let Some(text) = text_of(&path)? {
            return Ok((path.display().to_string(), text));
        }
    }
    Ok(("templates/policy.yaml".into(), SHIPPED_POLICY.into()))
}

fn text_of(path: &Path) -> Result<Option<String>, Diagnostic> {
    let fault = |message: &str| {
        Diagnostic::fault("case/file", message)
            .at(Location::file(path.display().to_string()))
            .help("check its permissions, and save it as UTF-8")
    };
    match std::fs::read(path) {
        Ok(bytes) => {
            String::from_utf8(bytes).map(Some).map_err(|_| fault("this file is not UTF-8 text"))
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(_) => Err(fault("this file may not be read")),
    }
}

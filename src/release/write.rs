//! Writing what passed the gate: the file, its manifest, and the line in the sharing log.
//! Either all of it is there afterwards, or nothing is.

use std::fs::OpenOptions;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use diagnostic::{Diagnostic, Explain, Location};
use serde_json::{Value as Json, json};
use sha2::{Digest as _, Sha256};

use crate::verify::Release;

/// What goes with a released file.
pub struct Paperwork {
    /// What the manifest says besides hashes: versions, policy, who approved. No word of the record.
    pub manifest: Json,
    /// The sharing log of the case folder and the line for it; none for a draft.
    pub sharing: Option<(PathBuf, Json)>,
}

/// What was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// The file.
    pub file: PathBuf,
    /// Its manifest, which stays with the council.
    pub manifest: PathBuf,
}

/// Why nothing was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WriteError(Diagnostic);

impl Explain for WriteError {
    fn explain(&self) -> Vec<Diagnostic> {
        vec![self.0.clone()]
    }
}

impl Release {
    /// Writes the file and its manifest, and the line in the sharing log: [`write_all`] for one.
    ///
    /// # Errors
    /// As [`write_all`].
    pub fn write(&self, paperwork: &Paperwork) -> Result<Written, WriteError> {
        let mut written = write_all(std::slice::from_ref(self), paperwork)?;
        written.pop().ok_or_else(|| fail("the file cannot be written", &self.target))
    }

    /// The manifest stands beside the file.
    #[must_use]
    pub fn manifest_path(&self) -> PathBuf {
        manifest_path(&self.target)
    }
}

fn fail(what: &'static str, path: &Path) -> WriteError {
    WriteError(
        Diagnostic::fault("release/write", what)
            .at(Location::file(path.display().to_string()))
            .help(
                "nothing was written; check that the folder exists, has room and may be written to",
            ),
    )
}

/// A file that waits beside its target under another name.
struct Waiting {
    file: tempfile::NamedTempFile,
    target: PathBuf,
}

/// Writes the volumes of a pack with their manifests, and one line in the sharing log for all.
///
/// All files are first written beside their targets under other names; the log line is written next,
/// and only then do the files get their names. Whatever of an earlier pack they replace is put back
/// if one of them cannot get its name.
///
/// # Errors
/// A folder or a log that cannot be written to. Nothing is left behind, and what was there is as it was.
pub fn write_all(releases: &[Release], paperwork: &Paperwork) -> Result<Vec<Written>, WriteError> {
    let mut waiting: Vec<Waiting> = Vec::new();
    let mut hashes = Vec::new();
    for release in releases {
        let target = &release.target;
        let manifest_path = release.manifest_path();
        if paperwork.sharing.as_ref().is_some_and(|(log, _)| same_file(log, target)) {
            return Err(fail("this is the name of the sharing log", target));
        }
        // An earlier pack may be replaced; a record, a log or a device may not.
        let begins = release.form.map_or(&b"%PDF"[..], |form| form.begins());
        for (path, begins) in [(target.clone(), begins), (manifest_path.clone(), &b"{"[..])] {
            if path.symlink_metadata().is_ok() {
                let earlier = path.is_file()
                    && std::fs::read(&path).is_ok_and(|bytes| bytes.starts_with(begins));
                if !earlier {
                    return Err(fail(
                        "there is something else of this name already, which is not an earlier pack",
                        &path,
                    ));
                }
            }
        }
        let folder = folder_of(target);
        std::fs::create_dir_all(folder).map_err(|_| fail("the folder cannot be made", folder))?;
        let mut manifest = paperwork.manifest.clone();
        if let Json::Object(map) = &mut manifest {
            map.insert("file".into(), json!(name_of(target)));
            map.insert("sha256".into(), json!(release.sha256()));
            map.insert("text_sha256".into(), json!(release.text_sha256()));
            map.insert("pages".into(), json!(release.pages()));
            map.insert("withheld_terms_looked_for".into(), json!(release.terms()));
            map.insert("draft".into(), json!(release.draft));
            map.insert("locked".into(), json!(release.locked));
            map.insert("form".into(), json!(release.form.map(|form| form.name())));
            map.insert("documents_on_the_file".into(), json!(release.of_documents));
        }
        hashes.push(json!({"file": name_of(target), "sha256": release.sha256()}));
        let file = temporary(folder, &release.bytes)
            .map_err(|_| fail("the file cannot be written", target))?;
        waiting.push(Waiting { file, target: target.clone() });
        let text = format!("{manifest:#}\n");
        let file = temporary(folder, text.as_bytes())
            .map_err(|_| fail("the manifest cannot be written", &manifest_path))?;
        waiting.push(Waiting { file, target: manifest_path });
    }
    // Lines have numbers, so that one that did not come to pass can be taken back.
    let mut number = 0;
    if let Some((log, line)) = &paperwork.sharing {
        number = std::fs::read_to_string(log).unwrap_or_default().lines().count() + 1;
        let mut line = line.clone();
        if let Json::Object(map) = &mut line {
            map.insert("number".into(), json!(number));
            if let [only] = hashes.as_slice() {
                map.insert("file".into(), only["file"].clone());
                map.insert("sha256".into(), only["sha256"].clone());
            } else {
                map.insert("files".into(), json!(hashes));
            }
        }
        append(log, &chained(log, line))
            .map_err(|_| fail("the sharing log cannot be written to", log))?;
    }
    let mut undo: Vec<(PathBuf, Option<Vec<u8>>)> = Vec::new();
    for Waiting { file, target } in waiting {
        let earlier = std::fs::read(&target).ok();
        if file.persist(&target).is_ok() {
            undo.push((target, earlier));
            continue;
        }
        for (path, earlier) in undo.into_iter().rev() {
            match earlier {
                // What stood there before was written through this gate, and goes back unchanged.
                #[expect(clippy::disallowed_methods, reason = "an earlier pack is put back")]
                Some(bytes) => {
                    let _ = std::fs::write(&path, bytes);
                }
                None => {
                    let _ = std::fs::remove_file(&path);
                }
            }
        }
        if let Some((log, _)) = &paperwork.sharing {
            let _ = append(log, &chained(log, json!({ "not_written": number })));
        }
        return Err(fail("a file cannot get its name", &target));
    }
    Ok(releases
        .iter()
        .map(|release| Written { file: release.target.clone(), manifest: release.manifest_path() })
        .collect())
}

fn folder_of(target: &Path) -> &Path {
    target
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or_else(|| Path::new("."))
}

fn name_of(target: &Path) -> Option<String> {
    target.file_name().map(|name| name.to_string_lossy().into_owned())
}

/// Whether two paths lead to one place, whether anything is there or not.
fn same_file(a: &Path, b: &Path) -> bool {
    let whole = |path: &Path| {
        let folder = folder_of(path);
        folder
            .canonicalize()
            .unwrap_or_else(|_| folder.to_owned())
            .join(path.file_name().unwrap_or_default())
    };
    whole(a) == whole(b)
}

fn temporary(folder: &Path, bytes: &[u8]) -> std::io::Result<tempfile::NamedTempFile> {
    let mut file = tempfile::Builder::new().prefix(".retell-").tempfile_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    Ok(file)
}

pub(crate) fn manifest_path(file: &Path) -> PathBuf {
    let mut name = file.file_name().map(std::ffi::OsStr::to_os_string).unwrap_or_default();
    name.push(".manifest.json");
    file.with_file_name(name)
}

/// A line of a log, bound to the line before: `prev` is the SHA-256 of that line with its end, as `sha256sum`
/// gives it; of nothing for the first.
fn chained(log: &Path, mut line: Json) -> String {
    let text = std::fs::read_to_string(log).unwrap_or_default();
    let last = text.split_inclusive('\n').next_back().unwrap_or_default();
    if let Json::Object(map) = &mut line {
        map.insert("prev".into(), json!(crate::verify::hex(&Sha256::digest(last.as_bytes()))));
    }
    format!("{line}\n")
}

fn append(path: &Path, line: &str) -> std::io::Result<()> {
    let mut log = OpenOptions::new().create(true).append(true).open(path)?;
    log.write_all(line.as_bytes())?;
    log.sync_all()
}

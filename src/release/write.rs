//! Writing what passed the gate: the file, its manifest, and the line in the sharing log.
//! Either all of it is there afterwards, or nothing is.

use std::fs::OpenOptions;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use diagnostic::{Diagnostic, Explain, Location};
use serde_json::{Value as Json, json};

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
    /// Writes the file and its manifest, and the line in the sharing log.
    ///
    /// Both files are first written beside their targets under other names; the log line is
    /// written next, and only then do the files get their names.
    ///
    /// # Errors
    /// A folder or a log that cannot be written to. Nothing is left behind.
    pub fn write(&self, paperwork: &Paperwork) -> Result<Written, WriteError> {
        let folder = self
            .target
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty())
            .unwrap_or_else(|| Path::new("."));
        let fail = |what: &'static str, path: &Path| {
            WriteError(
                Diagnostic::fault("release/write", what)
                    .at(Location::file(path.display().to_string()))
                    .help("nothing was written; check that the folder exists, has room and may be written to"),
            )
        };
        // An earlier pack may be replaced; a record, a log or a device may not.
        for (path, begins) in
            [(self.target.clone(), &b"%PDF"[..]), (self.manifest_path(), &b"{"[..])]
        {
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
        std::fs::create_dir_all(folder).map_err(|_| fail("the folder cannot be made", folder))?;
        let manifest_path = self.manifest_path();
        let mut manifest = paperwork.manifest.clone();
        if let Json::Object(map) = &mut manifest {
            map.insert(
                "file".into(),
                json!(self.target.file_name().map(|name| name.to_string_lossy())),
            );
            map.insert("sha256".into(), json!(self.sha256()));
            map.insert("text_sha256".into(), json!(self.text_sha256()));
            map.insert("pages".into(), json!(self.pages()));
            map.insert("withheld_terms_looked_for".into(), json!(self.terms()));
            map.insert("draft".into(), json!(self.draft));
        }
        let temporary = |bytes: &[u8]| -> std::io::Result<tempfile::NamedTempFile> {
            let mut file = tempfile::Builder::new().prefix(".retell-").tempfile_in(folder)?;
            file.write_all(bytes)?;
            file.as_file().sync_all()?;
            Ok(file)
        };
        let file =
            temporary(&self.bytes).map_err(|_| fail("the file cannot be written", &self.target))?;
        let text = format!("{manifest:#}\n");
        let manifest_file = temporary(text.as_bytes())
            .map_err(|_| fail("the manifest cannot be written", &manifest_path))?;
        // Lines have numbers, so that one that did not come to pass can be taken back.
        let mut number = 0;
        if let Some((log, line)) = &paperwork.sharing {
            number = std::fs::read_to_string(log).unwrap_or_default().lines().count() + 1;
            let mut line = line.clone();
            if let Json::Object(map) = &mut line {
                map.insert("number".into(), json!(number));
                map.insert(
                    "file".into(),
                    json!(self.target.file_name().map(|name| name.to_string_lossy())),
                );
                map.insert("sha256".into(), json!(self.sha256()));
            }
            append(log, &format!("{line}\n"))
                .map_err(|_| fail("the sharing log cannot be written to", log))?;
        }
        let take_back = || {
            if let Some((log, _)) = &paperwork.sharing {
                let _ = append(log, &format!("{}\n", json!({ "not_written": number })));
            }
        };
        // The pack first: if it cannot get its name, an earlier pack and its manifest are as they were.
        if file.persist(&self.target).is_err() {
            take_back();
            return Err(fail("the file cannot get its name", &self.target));
        }
        if manifest_file.persist(&manifest_path).is_err() {
            // A pack without its manifest cannot be verified: it does not stay.
            let _ = std::fs::remove_file(&self.target);
            take_back();
            return Err(fail("the manifest cannot get its name", &manifest_path));
        }
        Ok(Written { file: self.target.clone(), manifest: manifest_path })
    }

    /// The manifest stands beside the file.
    #[must_use]
    pub fn manifest_path(&self) -> PathBuf {
        manifest_path(&self.target)
    }
}

pub(crate) fn manifest_path(file: &Path) -> PathBuf {
    let mut name = file.file_name().map(std::ffi::OsStr::to_os_string).unwrap_or_default();
    name.push(".manifest.json");
    file.with_file_name(name)
}

fn append(path: &Path, line: &str) -> std::io::Result<()> {
    let mut log = OpenOptions::new().create(true).append(true).open(path)?;
    log.write_all(line.as_bytes())?;
    log.sync_all()
}

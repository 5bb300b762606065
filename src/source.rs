//! From where the records of a run come: a folder of case folders, or a store.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use diagnostic::{Diagnostic, Location};
use store::Store;

/// A case folder that can be read now.
pub struct Opened {
    /// Where it is.
    pub folder: PathBuf,
    /// Where its sources contradict each other.
    pub findings: Vec<Diagnostic>,
    /// What is removed once the case is done.
    working: Option<tempfile::TempDir>,
}

/// What a run asks of whatever has the records.
pub trait Source: Sync {
    /// The keys of the children, in order.
    fn children(&self) -> &[String];

    /// A child's case folder.
    ///
    /// # Errors
    /// A record that cannot be read from there.
    fn open(&self, child: &str) -> Result<Opened, Vec<Diagnostic>>;

    /// Told before files of a release have their names: `files` are their hashes.
    ///
    /// # Errors
    /// The release may not be.
    fn releasing(
        &self,
        child: &str,
        pack: &str,
        files: &[String],
        approved_by: &str,
    ) -> Result<(), Vec<Diagnostic>>;

    /// Told once they have them.
    ///
    /// # Errors
    /// What was logged cannot be kept.
    fn released(&self, child: &str, opened: &Opened) -> Result<(), Vec<Diagnostic>>;
}

/// Case folders.
pub struct Folders {
    names: Vec<String>,
    folders: BTreeMap<String, PathBuf>,
}

impl Folders {
    /// These case folders. Two of one name are told apart by their whole paths.
    #[must_use]
    pub fn new(cases: Vec<PathBuf>) -> Self {
        let mut names = Vec::new();
        let mut folders = BTreeMap::new();
        for folder in cases {
            let name = folder
                .file_name()
                .map(|name| name.to_string_lossy().into_owned())
                .filter(|name| !folders.contains_key(name))
                .unwrap_or_else(|| folder.display().to_string());
            names.push(name.clone());
            folders.insert(name, folder);
        }
        Self { names, folders }
    }
}

impl Source for Folders {
    fn children(&self) -> &[String] {
        &self.names
    }

    fn open(&self, child: &str) -> Result<Opened, Vec<Diagnostic>> {
        match self.folders.get(child) {
            Some(folder) => {
                Ok(Opened { folder: folder.clone(), findings: Vec::new(), working: None })
            }
            None => Err(vec![Diagnostic::fault("case/file", "there is no such folder")]),
        }
    }

    fn releasing(&self, _: &str, _: &str, _: &[String], _: &str) -> Result<(), Vec<Diagnostic>> {
        // The log of the folder itself is written to with the files.
        Ok(())
    }

    fn released(&self, _: &str, _: &Opened) -> Result<(), Vec<Diagnostic>> {
        Ok(())
    }
}

/// A store. Each case is put together in a folder of its own, for its owner only, while it is worked on.
pub struct Stored {
    store: Mutex<Store>,
    children: Vec<String>,
    officer: String,
    working: PathBuf,
}

impl Stored {
    /// The records of a store, for an officer who releases. `working` is a folder in which cases may lie while
    /// they are worked on; what an earlier run left there is removed.
    ///
    /// # Errors
    /// A store that cannot be read; a folder that cannot be made.
    pub fn new(store: Store, officer: &str, working: &Path) -> Result<Self, Vec<Diagnostic>> {
        let children = store.children()?;
        let cannot = |_| {
            vec![
                Diagnostic::fault("release/write", "the folder of the run cannot be written to")
                    .at(Location::file(working.display().to_string())),
            ]
        };
        if working.exists() {
            std::fs::remove_dir_all(working).map_err(cannot)?;
        }
        let mut builder = std::fs::DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        {
            use std::os::unix::fs::DirBuilderExt as _;
            builder.mode(0o700);
        }
        builder.create(working).map_err(cannot)?;
        Ok(Self {
            store: Mutex::new(store),
            children,
            officer: officer.to_owned(),
            working: working.to_owned(),
        })
    }

    fn store(&self) -> std::sync::MutexGuard<'_, Store> {
        self.store.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

impl Drop for Stored {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.working);
    }
}

impl Source for Stored {
    fn children(&self) -> &[String] {
        &self.children
    }

    fn open(&self, child: &str) -> Result<Opened, Vec<Diagnostic>> {
        let working = tempfile::tempdir_in(&self.working).map_err(|_| {
            vec![
                Diagnostic::fault("release/write", "the folder of the run cannot be written to")
                    .at(Location::file(self.working.display().to_string())),
            ]
        })?;
        let folder = working.path().join(child);
        let findings = self.store().export(child, &folder, true)?;
        Ok(Opened { folder, findings, working: Some(working) })
    }

    fn releasing(
        &self,
        child: &str,
        pack: &str,
        files: &[String],
        approved_by: &str,
    ) -> Result<(), Vec<Diagnostic>> {
        self.store().release(child, pack, files, &self.officer, approved_by)
    }

    fn released(&self, child: &str, opened: &Opened) -> Result<(), Vec<Diagnostic>> {
        debug_assert!(opened.working.is_some());
        let mut files = BTreeMap::new();
        for name in ["sharing-log.jsonl", "ledger.jsonl"] {
            if let Ok(bytes) = std::fs::read(opened.folder.join(name)) {
                files.insert(name.to_owned(), bytes);
            }
        }
        self.store().bring_back(child, &files, &self.officer)
    }
}

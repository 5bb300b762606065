//! `import`, `export` and `store`: records of a whole council in one file.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use diagnostic::Diagnostic;
use store::{May, Store};

/// Which store, and who uses it.
#[derive(Args)]
pub(crate) struct StoreArgs {
    /// The store.
    #[arg(long, value_name = "FILE")]
    pub(crate) store: PathBuf,
    /// Its key file. A store that is made with one is encrypted; the file is made if it is not there.
    #[arg(long, value_name = "FILE")]
    pub(crate) key: Option<PathBuf>,
    /// The officer who does this; who is logged in, if left out.
    #[arg(long, value_name = "NAME")]
    pub(crate) by: Option<String>,
}

/// Who does this: a name that was given, or that of who is logged in.
pub(crate) fn officer(by: Option<&str>) -> String {
    let given = by.map(str::to_owned);
    let found =
        given.or_else(|| std::env::var("USER").ok()).or_else(|| std::env::var("LOGNAME").ok());
    found.filter(|name| !name.trim().is_empty()).unwrap_or_else(|| "officer".to_owned())
}

impl StoreArgs {
    fn open(&self) -> Result<Store, Vec<Diagnostic>> {
        let store = Store::open(&self.store, self.key.as_deref())?;
        if let Some(note) = store.unsealed() {
            crate::tell(std::slice::from_ref(&note));
        }
        Ok(store)
    }

    fn officer(&self) -> String {
        officer(self.by.as_deref())
    }
}

/// What is asked of a store.
#[derive(Subcommand)]
pub(crate) enum StoreCommand {
    /// List the children by their keys.
    Children {
        #[command(flatten)]
        store: StoreArgs,
    },
    /// Say who may do what, or list it: administer, import, decide, approve, release.
    Roles {
        #[command(flatten)]
        store: StoreArgs,
        /// The officer whose roles are set.
        #[arg(long, value_name = "NAME", requires = "may")]
        of: Option<String>,
        /// What they may do, with commas; nothing else than this.
        #[arg(long, value_name = "ROLES", value_delimiter = ',')]
        may: Vec<String>,
    },
    /// Print what was done in the store, by whom and when; every line was found to be what was written.
    Log {
        #[command(flatten)]
        store: StoreArgs,
    },
}

/// Brings records in.
pub(crate) fn import(
    paths: &[PathBuf],
    mappings: &[PathBuf],
    args: &StoreArgs,
    replace: bool,
) -> Result<(), Vec<Diagnostic>> {
    let officer = args.officer();
    let mut store = Store::open_or_make(&args.store, args.key.as_deref(), &officer)?;
    if let Some(note) = store.unsealed() {
        crate::tell(std::slice::from_ref(&note));
    }
    let is_new = store.is_new;
    let done = store.import(paths, mappings, &officer, replace);
    // A store that nothing came into was not asked for.
    let imported = done.inspect_err(|_| {
        if is_new {
            let _ = std::fs::remove_file(&args.store);
        }
    })?;
    for note in &imported.notes {
        crate::tell(std::slice::from_ref(note));
    }
    crate::say(&format!(
        "{}: {} children; {} files of case folders; rows: {} new, {} changed, {} as they were",
        args.store.display(),
        imported.children.len(),
        imported.files,
        imported.new,
        imported.changed,
        imported.same
    ));
    Ok(())
}

/// Writes a child's case folder.
pub(crate) fn export(
    child: &str,
    out: &Path,
    args: &StoreArgs,
    merged: bool,
) -> Result<(), Vec<Diagnostic>> {
    let mut store = args.open()?;
    let folder = out.join(child);
    let findings = if merged {
        store.allow(&args.officer(), May::Decide)?;
        store.export(child, &folder, true)?
    } else {
        store.take_out(child, &folder, &args.officer())?
    };
    for finding in &findings {
        crate::tell(std::slice::from_ref(finding));
    }
    crate::say(&format!("{}: bring it back with retell import", folder.display()));
    Ok(())
}

/// Answers what is asked of a store.
pub(crate) fn run(command: &StoreCommand) -> Result<(), Vec<Diagnostic>> {
    match command {
        StoreCommand::Children { store } => {
            for child in store.open()?.children()? {
                crate::say(&child);
            }
        }
        StoreCommand::Roles { store, of, may } => {
            let by = store.officer();
            let mut open = store.open()?;
            if let Some(of) = of {
                let mut roles = Vec::new();
                for word in may {
                    roles.push(May::parse(word.trim()).ok_or_else(|| {
                        vec![
                            Diagnostic::fault("store/role", "there is no such role")
                                .help("the roles are administer, import, decide, approve, release"),
                        ]
                    })?);
                }
                open.set_roles(&by, of, &roles)?;
            }
            for (officer, may) in open.roles()? {
                crate::say(&format!("{officer}: {}", may.join(", ")));
            }
        }
        StoreCommand::Log { store } => {
            for line in store.open()?.log()? {
                crate::say(&line);
            }
        }
    }
    Ok(())
}

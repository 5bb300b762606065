//! `proof` and `slips`: papers about the documents on the file that stay with the council.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use diagnostic::{Diagnostic, Location};
use disclosure::PackKind;
use retell::ledger::Ledger;
use retell::pipeline::{self, Workshop};

use crate::cli::CaseArgs;

/// Makes the proof, locks it and says with what it opens.
pub(crate) fn run(args: &CaseArgs, out: Option<PathBuf>, to: &str) -> Result<(), Vec<Diagnostic>> {
    let case = args.open_for(Some(PackKind::SubjectAccess), None)?;
    let workshop = Workshop::open(None, None)?;
    let composed =
        pipeline::compose_kind(PackKind::SubjectAccess, &case, &workshop, args.today(), true)?;
    let passphrase = retell::proof::passphrase()?;
    let file = pipeline::proof(&case, &composed, &passphrase)?;
    let target = out.unwrap_or_else(|| PathBuf::from("proof.pdf"));
    // Who was given what is kept back is in the ledger before the file is anywhere.
    Ledger::open(&case.folder)?.add(serde_json::json!({
        "act": "proof",
        "when": args.today().to_string(),
        "pack": PackKind::SubjectAccess.code(),
        "request": case.asks,
        "by": to,
        "role": "shown everything that is kept back",
    }))?;
    write(&target, &file)?;
    crate::say(&format!("{}: internal; it holds everything that is kept back", target.display()));
    crate::say(&format!("it opens with: {passphrase}"));
    crate::say("give this by another way than the file; it is kept nowhere");
    Ok(())
}

/// Makes the sheets that part a printed bundle.
pub(crate) fn slips(
    args: &CaseArgs,
    out: Option<PathBuf>,
    draft: bool,
) -> Result<(), Vec<Diagnostic>> {
    let case = args.open_for(Some(PackKind::SubjectAccess), None)?;
    let workshop = Workshop::open(None, None)?;
    let composed =
        pipeline::compose_kind(PackKind::SubjectAccess, &case, &workshop, args.today(), draft)?;
    let file = pipeline::slips(&composed)?;
    let target = out.unwrap_or_else(|| PathBuf::from("slips.pdf"));
    write(&target, &file)?;
    crate::say(&format!(
        "{}: sheets to put between the documents when they are printed",
        target.display()
    ));
    Ok(())
}

fn write(target: &Path, bytes: &[u8]) -> Result<(), Vec<Diagnostic>> {
    let folder = target.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    tempfile::NamedTempFile::new_in(folder)
        .and_then(|mut file| {
            file.write_all(bytes)?;
            file.as_file().sync_all()?;
            file.persist(target).map_err(|e| e.error)
        })
        .map(|_| ())
        .map_err(|_| {
            vec![
                Diagnostic::fault("proof/write", "this cannot be written to")
                    .at(Location::file(target.display().to_string())),
            ]
        })
}

//! `proof` and `slips`: papers about the documents on the file that stay with the council.

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

/// Writes the pictures of words that could not be read, and prints the lines to fill in.
pub(crate) fn unread(args: &CaseArgs, out: &Path) -> Result<(), Vec<Diagnostic>> {
    let case = args.open_for(Some(PackKind::SubjectAccess), None)?;
    let words = case.dossier.as_ref().map(|dossier| dossier.unread()).transpose()?;
    let words = words.unwrap_or_default();
    std::fs::create_dir_all(out).map_err(|_| cannot_write(out))?;
    let mut last = String::new();
    for unread in &words {
        // Named by places, never by what stands there.
        let place: String =
            unread.place.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
        let name = format!("{place}p{}-w{}.jpg", unread.page, unread.word);
        write(&out.join(&name), &unread.picture)?;
        if last != unread.place {
            crate::say(&format!("# in the row {}\n    readings:", unread.place));
            last.clone_from(&unread.place);
        }
        crate::say(&format!(
            "      - {{page: {}, word: {}, says: }} # {name}",
            unread.page, unread.word
        ));
    }
    crate::say(&format!(
        "{} words could not be read, and are kept back until somebody reads them",
        words.len()
    ));
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

fn cannot_write(target: &Path) -> Vec<Diagnostic> {
    vec![
        Diagnostic::fault("proof/write", "this cannot be written to")
            .at(Location::file(target.display().to_string())),
    ]
}

fn write(target: &Path, bytes: &[u8]) -> Result<(), Vec<Diagnostic>> {
    crate::cli::write_whole(target, bytes).map_err(|()| cannot_write(target))
}

//! `translate`: words for a translator, and back.

use diagnostic::{Diagnostic, Location};
use retell::pipeline::{self, Composed, Wanted, Workshop};
use retell::translate::{Memory, export};

use crate::cli::{CaseArgs, PackName, TranslateCommand};

pub(crate) fn run(what: &TranslateCommand) -> Result<(), Vec<Diagnostic>> {
    match what {
        TranslateCommand::Export { case, pack, to, out } => {
            let composed = composed(case, *pack, to)?;
            let (text, units) = export(&composed.document, &composed.locks);
            // What goes to a translator leaves the council like a pack does.
            if !composed.terms.found_in(&text, &|_| false).is_empty() {
                return Err(vec![
                    Diagnostic::refused(
                        "release/leak",
                        "words that were kept back are in what would go to the translator",
                    )
                    .help("nothing was written; decide of the places that `retell review` lists"),
                ]);
            }
            crate::cli::write_whole(out, text.as_bytes()).map_err(|()| fail(out))?;
            crate::say(&format!("{}: {units} passages to translate", out.display()));
            Ok(())
        }
        TranslateCommand::Import { case, file, pack, to, translator } => {
            let mut memory = Memory::open(&case.folder)?;
            let composed = composed(case, *pack, to)?;
            let date = case.today().to_string();
            let count =
                memory.import(file, &composed.document, &composed.locks, translator, &date)?;
            let (path, text) = memory.file(&case.folder);
            crate::cli::write_whole(&path, text.as_bytes()).map_err(|()| fail(&path))?;
            crate::say(&format!(
                "{count} passages taken in; a second person has to confirm them: retell translate confirm"
            ));
            Ok(())
        }
        TranslateCommand::Confirm { case, to, by } => {
            let mut memory = Memory::open(&case.folder)?;
            let count = memory.confirm(to, by, &case.today().to_string())?;
            let (path, text) = memory.file(&case.folder);
            crate::cli::write_whole(&path, text.as_bytes()).map_err(|()| fail(&path))?;
            crate::say(&format!("{count} passages confirmed"));
            Ok(())
        }
    }
}

/// The pack as it is told now, with no translation in it.
fn composed(
    case: &CaseArgs,
    pack: PackName,
    to: &'static pack::Locale,
) -> Result<Composed, Vec<Diagnostic>> {
    let opened = case.open_for(Some(pack.kind()), None)?;
    let workshop = Workshop::open(None, None)?;
    let wanted = Wanted { language: Some(to), without_translations: true, ..pack.kind().into() };
    pipeline::compose_kind(wanted, &opened, &workshop, case.today(), true)
}

fn fail(path: &std::path::Path) -> Vec<Diagnostic> {
    vec![
        Diagnostic::fault("release/write", "the file cannot be written")
            .at(Location::file(path.display().to_string()))
            .help("check that the folder exists, has room and may be written to"),
    ]
}

//! `check`: read a case folder and tell everything that is wrong or missing.

use std::path::Path;

use diagnostic::Diagnostic;
use disclosure::PackKind;
use retell::case::Case;

use crate::cli::{CaseArgs, CheckFormat};

pub(crate) fn run(
    args: &CaseArgs,
    format: CheckFormat,
    language: bool,
    locales: Option<&Path>,
) -> Result<(), Vec<Diagnostic>> {
    match look(args, language, locales) {
        Ok((case, found)) => {
            report(&found, format);
            if format == CheckFormat::Text {
                let people = case.record.case().people.len();
                let mut texts = 0_usize;
                case.record.each_text(&mut |_, _| texts += 1);
                crate::say(&format!(
                    "{}: no faults; {} files, {people} people, {texts} pieces of text, {} things worth mending",
                    args.folder.display(),
                    case.files.len(),
                    found.len()
                ));
            }
            Ok(())
        }
        // A machine reads faults where it reads findings; the exit code is the same.
        Err(faults) if format != CheckFormat::Text => {
            report(&faults, format);
            Err(faults)
        }
        Err(faults) => Err(faults),
    }
}

fn look(
    args: &CaseArgs,
    language: bool,
    locales: Option<&Path>,
) -> Result<(Case, Vec<Diagnostic>), Vec<Diagnostic>> {
    let case = args.open()?;
    // A letter that no font has would stop a pack later on.
    let workshop = retell::pipeline::Workshop::open(None, locales)?;
    let strange = retell::pipeline::strange_letters(&case, &workshop);
    if !strange.is_empty() {
        return Err(strange);
    }
    // Decisions are checked against each request too: a code that does not fit it is a fault.
    for pack in [PackKind::LifeStory, PackKind::CaseSummary, PackKind::SubjectAccess] {
        crate::cli::review::questions(&case, pack, args.today())?;
    }
    let found = retell::check::check(
        &case.record,
        &case.files,
        case.policy.settings(),
        workshop.materials.lexicon(),
        args.today(),
        language,
    );
    Ok((case, found))
}

fn report(found: &[Diagnostic], format: CheckFormat) {
    match format {
        CheckFormat::Text => crate::tell(found),
        CheckFormat::Json => crate::say(&format!("{:#}", retell::check::json(found))),
        CheckFormat::Sarif => crate::say(&format!("{:#}", retell::check::sarif(found))),
    }
}

/// Prints the page that documents every code.
#[expect(clippy::unnecessary_wraps, reason = "a command like the others")]
pub(crate) fn page() -> Result<(), Vec<Diagnostic>> {
    crate::say(retell::check::page().trim_end());
    Ok(())
}

//! `check`: read a case folder and tell everything that is wrong or missing.

use diagnostic::Diagnostic;
use disclosure::PackKind;
use retell::case::Case;

use crate::cli::CaseArgs;

pub(crate) fn run(args: &CaseArgs) -> Result<(), Vec<Diagnostic>> {
    let case = Case::open(&args.folder, args.policy.as_deref())?;
    let notes = record::notes(&case.record, &case.files);
    crate::tell(&notes);
    // A letter that no font has would stop a pack later on.
    let workshop = retell::pipeline::Workshop::open(None, None)?;
    let strange = retell::pipeline::strange_letters(&case, &workshop);
    if !strange.is_empty() {
        return Err(strange);
    }
    // Decisions are checked against each request too: a code that does not fit it is a fault.
    for pack in [PackKind::LifeStory, PackKind::CaseSummary, PackKind::SubjectAccess] {
        crate::cli::review::questions(&case, pack, args.today())?;
    }
    let people = case.record.case().people.len();
    let mut texts = 0_usize;
    case.record.each_text(&mut |_, _| texts += 1);
    crate::say(&format!(
        "{}: no faults; {} files, {people} people, {texts} pieces of text, {} things worth mending",
        args.folder.display(),
        case.files.len(),
        notes.len()
    ));
    Ok(())
}

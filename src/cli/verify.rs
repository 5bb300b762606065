//! `verify`: the last gate once more, on a file that was released earlier.

use std::path::Path;

use diagnostic::Diagnostic;

pub(crate) fn run(file: &Path) -> Result<(), Vec<Diagnostic>> {
    let verified = release::verify_again(file)?;
    crate::say(&format!(
        "{}: {} pages, unchanged since it was released{}",
        file.display(),
        verified.pages,
        if verified.draft { "; a draft, not to be handed over" } else { "" }
    ));
    Ok(())
}

//! `verify`: the last gate once more, on a file that was released earlier.

use std::path::Path;

use diagnostic::{Diagnostic, Location};

pub(crate) fn run(file: &Path) -> Result<(), Vec<Diagnostic>> {
    let verified = release::verify_again(file, &|bytes| documents::read_strictly(bytes).ok())?;
    crate::say(&format!(
        "{}: {} pages, unchanged since it was released{}",
        file.display(),
        verified.pages,
        if verified.draft { "; a draft, not to be handed over" } else { "" }
    ));
    Ok(())
}

/// Looks in anybody's redacted PDF for what it still tells.
pub(crate) fn look(
    file: &Path,
    terms: &Path,
    password: Option<&Path>,
    eyes: &crate::cli::EyeArgs,
    format: crate::cli::TableFormat,
) -> Result<(), Vec<Diagnostic>> {
    let list = crate::cli::redact::words(terms)?;
    let terms = documents::Terms::new(list.iter().map(String::as_str));
    let options = documents::Options {
        password: crate::cli::redact::password(password)?,
        read_in: eyes.read_in.clone().unwrap_or_else(|| "eng".to_owned()),
        kept: eyes.keep_readings.clone(),
        without_ocr: eyes.without_ocr,
        ..documents::Options::default()
    };
    let cannot = |why: String| {
        vec![Diagnostic::fault("verify/file", why).at(Location::file(file.display().to_string()))]
    };
    let bytes = std::fs::read(file).map_err(|_| cannot("the file cannot be read".to_owned()))?;
    let name = file.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    let seen = documents::inspect(&bytes, &name, &terms, &options)
        .map_err(|fault| cannot(fault.to_string()))?;
    match format {
        crate::cli::TableFormat::Json => {
            crate::say(&serde_json::to_string_pretty(&seen).unwrap_or_default());
        }
        crate::cli::TableFormat::Text => {
            crate::say(&format!("{} pages, {} words looked for", seen.pages, terms.len()));
            if !seen.pictures_read {
                crate::say("Pictures were not read: install tesseract-ocr to look into them too.");
            }
            let (gaps, widths) = seen.gaps;
            if gaps > 1 && widths > 1 {
                crate::say(&format!(
                    "{gaps} boxes have {widths} widths: each tells how long the word under it was."
                ));
            }
            for finding in &seen.findings {
                let place = finding.page.map(|p| format!(" on page {p}")).unwrap_or_default();
                let object = finding.object.map(|o| format!(" (object {o})")).unwrap_or_default();
                crate::say(&format!(
                    "word {} of the list is told{place} {}{object}",
                    finding.term,
                    finding.channel.plain()
                ));
            }
        }
    }
    if seen.findings.is_empty() {
        if format == crate::cli::TableFormat::Text {
            crate::say("None of them was found.");
        }
        return Ok(());
    }
    Err(vec![
        Diagnostic::refused(
            "verify/told",
            format!("{} findings: do not hand this file over", seen.findings.len()),
        )
        .help("make it anew with `retell redact`, from the file as it was before"),
    ])
}

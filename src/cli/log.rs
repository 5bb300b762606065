//! `log`: who has seen a record, for the child and for an auditor.

use std::path::{Path, PathBuf};

use diagnostic::Diagnostic;
use retell::sharing;

pub(crate) fn run(words: &[PathBuf]) -> Result<(), Vec<Diagnostic>> {
    match words {
        [verify, folder] if verify.as_os_str() == "verify" => {
            let lines = sharing::read(folder)?;
            crate::say(&format!("{} releases; no line was changed or taken out", lines.len()));
            Ok(())
        }
        [folder] => print(folder),
        _ => Err(vec![Diagnostic::fault(
            "sharing/usage",
            "give a case folder, or `verify` and a case folder",
        )]),
    }
}

fn print(folder: &Path) -> Result<(), Vec<Diagnostic>> {
    let lines = sharing::read(folder)?;
    crate::say("Who has seen this record:");
    if lines.is_empty() {
        crate::say("  Nothing was given to anybody by this program.");
    }
    for line in &lines {
        let or = |words: &str, other: &str| {
            if words.is_empty() { other.to_owned() } else { words.to_owned() }
        };
        crate::say(&format!(
            "  {}: the {} went to {}; what for: {}; approved by {}; version {}",
            line.when,
            line.what,
            or(&line.to, "somebody who is not named"),
            or(&line.why, "not recorded"),
            or(&line.by, "nobody who is named"),
            or(&line.version, "not recorded"),
        ));
    }
    // UK GDPR Article 19: whoever was given what is put right later has to be told.
    let case = retell::case::Case::open(folder, None)?;
    let corrections = &case.record.case().corrections;
    for correction in corrections.iter().filter(|correction| correction.outcome.is_some()) {
        let day = correction.date.to_string();
        let before: Vec<&str> = lines
            .iter()
            .filter(|line| line.when <= day && !line.to.is_empty())
            .map(|line| line.to.as_str())
            .collect();
        let earlier = case
            .record
            .case()
            .sharing
            .iter()
            .filter(|sharing| sharing.date <= correction.date)
            .count();
        crate::say(&format!(
            "  Something was put right ({day}). To be told of it (UK GDPR Art 19): {}{}",
            if before.is_empty() { "nobody in this log".to_owned() } else { before.join("; ") },
            if earlier > 0 {
                format!("; and those of {earlier} entries under `sharing` in the record")
            } else {
                String::new()
            }
        ));
    }
    Ok(())
}

//! Who has seen a record: the sharing log of a case folder, which is only added to.
//!
//! Each line has the SHA-256 of the line before it (`prev`), so that a line that was changed or taken out is found, also
//! with `sha256sum`. Lines of earlier versions, which have none, may stand at its beginning only.

use std::path::Path;

use diagnostic::{Diagnostic, Location};
use serde_json::Value as Json;
use sha2::{Digest as _, Sha256};

/// A line of the log that came to pass.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shared {
    /// When.
    pub when: String,
    /// What: the pack.
    pub what: String,
    /// To whom.
    pub to: String,
    /// What for.
    pub why: String,
    /// Who approved it, and their role.
    pub by: String,
    /// Which files, by the beginning of their hashes.
    pub version: String,
}

/// Reads the sharing log of a case folder and makes sure that no line of it was changed.
///
/// # Errors
/// Every line that cannot be read or is not the one that was written; of the last line nothing can be known but
/// that it can be read.
pub fn read(folder: &Path) -> Result<Vec<Shared>, Vec<Diagnostic>> {
    let path = folder.join("sharing-log.jsonl");
    let text = match std::fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(_) => {
            return Err(vec![
                Diagnostic::fault("sharing/line", "the sharing log cannot be read")
                    .at(Location::file(path.display().to_string())),
            ]);
        }
    };
    let at = |line: usize| Location::at(path.display().to_string(), line + 1, 1);
    let mut faults = Vec::new();
    let mut lines: Vec<Json> = Vec::new();
    let (mut before, mut chained) = ("", false);
    for (n, line) in text.split_inclusive('\n').enumerate() {
        let Ok(json) = serde_json::from_str::<Json>(line) else {
            faults.push(
                Diagnostic::fault("sharing/line", "this line of the sharing log cannot be read")
                    .at(at(n))
                    .help("the log is written by the program, one JSON object to a line; restore it from a copy"),
            );
            continue;
        };
        let prev = json.get("prev").and_then(Json::as_str);
        let hash: String =
            Sha256::digest(before.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect();
        let whole = match prev {
            Some(prev) => prev == hash,
            None => !chained,
        };
        if !whole {
            faults.push(
                Diagnostic::fault("sharing/broken", "the line before this one is not the one that was written, or one was taken out")
                    .at(at(n))
                    .help("restore the log from a copy, and find out who changed it"),
            );
        }
        chained |= prev.is_some();
        before = line;
        lines.push(json);
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    let taken_back: Vec<u64> =
        lines.iter().filter_map(|line| line.get("not_written").and_then(Json::as_u64)).collect();
    Ok(lines
        .iter()
        .filter(|line| line.get("not_written").is_none())
        .filter(|line| {
            line.get("number").and_then(Json::as_u64).is_none_or(|n| !taken_back.contains(&n))
        })
        .map(|line| {
            let text =
                |key: &str| line.get(key).and_then(Json::as_str).unwrap_or_default().to_owned();
            let hashes: Vec<String> = line
                .get("sha256")
                .into_iter()
                .chain(
                    line.get("files")
                        .and_then(Json::as_array)
                        .into_iter()
                        .flatten()
                        .filter_map(|file| file.get("sha256")),
                )
                .filter_map(Json::as_str)
                .map(|hash| hash.chars().take(12).collect())
                .collect();
            Shared {
                when: text("when"),
                what: text("pack"),
                to: text("to"),
                why: text("why"),
                by: [text("approved_by"), text("approved_role")]
                    .into_iter()
                    .filter(|words| !words.is_empty())
                    .collect::<Vec<_>>()
                    .join(", "),
                version: hashes.join(", "),
            }
        })
        .collect())
}

//! The last gate once more, on a file that was released earlier: is it still the file, and
//! does it still say what was approved?

use std::path::Path;

use diagnostic::{Diagnostic, Location};
use lopdf::Document;
use serde_json::Value as Json;
use sha2::{Digest as _, Sha256};

use crate::readback::{self, Unfit};
use crate::verify::{hex, text_hash};
use crate::write::manifest_path;

/// What a file that passed again is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verified {
    /// How many pages.
    pub pages: usize,
    /// Whether it is a draft.
    pub draft: bool,
}

/// Reads a released file and its manifest again. `pages_of` reads a volume of documents on the file, page by
/// page.
///
/// # Errors
/// A file or manifest that cannot be read; a file that is not the released one, or that does not say what was approved.
pub fn verify_again(
    file: &Path,
    pages_of: &dyn Fn(&[u8]) -> Option<Vec<String>>,
) -> Result<Verified, Vec<Diagnostic>> {
    let at = |path: &Path| Location::file(path.display().to_string());
    let bytes = std::fs::read(file).map_err(|_| {
        vec![
            Diagnostic::fault("verify/file", "there is no such file, or it may not be read")
                .at(at(file)),
        ]
    })?;
    let manifest = manifest_path(file);
    let described: Json = std::fs::read_to_string(&manifest).ok().and_then(|text| serde_json::from_str(&text).ok()).ok_or_else(|| {
        vec![
            Diagnostic::fault("verify/manifest", "there is no manifest beside the file, or it cannot be read")
                .at(at(&manifest))
                .help("a file can be verified only together with the manifest that was written with it"),
        ]
    })?;
    let text_of =
        |key: &str| described.get(key).and_then(Json::as_str).unwrap_or_default().to_owned();
    let mut refused = Vec::new();
    let mut refuse = |code: &'static str, message: &str| {
        refused.push(
            Diagnostic::refused(code, message)
                .at(at(file))
                .help("do not hand it over; make the pack again"),
        );
    };
    if hex(&Sha256::digest(&bytes)) != text_of("sha256") {
        refuse("verify/hash", "this is not the file that was released");
    }
    let mut pages = 0;
    let number =
        |key: &str| described.get(key).and_then(Json::as_u64).and_then(|n| usize::try_from(n).ok());
    let locked = described.get("locked").and_then(Json::as_bool) == Some(true);
    let form = described.get("form").and_then(Json::as_str).and_then(crate::forms::Form::of);
    if locked {
        // What it says was read back when it was locked; without the passphrase only its bytes can be compared.
        pages = number("pages").unwrap_or_default();
    } else if let Some(form) = form {
        match crate::forms::said_hash(form, &bytes) {
            Ok(hash) if hash == text_of("text_sha256") => pages = 1,
            Ok(_) => refuse("release/differs", "it does not say what was approved"),
            Err(_) => refuse("verify/file", "it has something that our files have not"),
        }
    } else if described.get("documents_on_the_file").and_then(Json::as_bool) == Some(true) {
        match pages_of(&bytes) {
            Some(says) if crate::verify::letters_hash(&says) == text_of("text_sha256") => {
                pages = says.len();
            }
            Some(_) => refuse("release/differs", "it does not say what was approved"),
            None => refuse("verify/file", "it has something that our files have not"),
        }
    } else {
        match Document::load_mem(&bytes) {
            Err(_) => refuse("verify/file", "it cannot be read as a PDF"),
            Ok(document) => match readback::read(&document) {
                Err(Unfit::Unreadable(what)) => refuse("release/access", what),
                Err(Unfit::Page(page, what)) => {
                    refuse("release/access", &format!("page {page}: {what}"))
                }
                Ok(back) => {
                    pages = back.pages.len();
                    let text: String = back
                        .pages
                        .iter()
                        .flat_map(|page| &page.runs)
                        .filter(|run| run.mcid.is_some())
                        .map(|run| run.text.as_str())
                        .collect();
                    if text_hash(&text) != text_of("text_sha256") {
                        refuse("release/differs", "it does not say what was approved");
                    }
                }
            },
        }
    }
    if refused.is_empty() {
        Ok(Verified {
            pages,
            draft: described.get("draft").and_then(Json::as_bool).unwrap_or(false),
        })
    } else {
        Err(refused)
    }
}

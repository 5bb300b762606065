//! Each example child, each pack: expected text, tags and schedule, and poppler's second opinion.

use std::process::Command;

use disclosure::PackKind;
use lopdf::{Document, Object};

use crate::support::{CHILDREN, example, expect, folder, make, retell, root, words};

#[test]
fn each_pack_says_what_is_expected() {
    for child in CHILDREN {
        let case = example(child);
        for kind in PackKind::ALL {
            let made = make(&case, *kind, false)
                .unwrap_or_else(|faults| panic!("{child} {}: {faults:#?}", kind.code()));
            let text: String =
                made.documents[0].pieces().into_iter().map(|(words, _)| words).collect();
            let expected = root().join("examples").join(child).join("expected");
            expect(&expected.join(format!("{}.txt", kind.code())), &text);
            expect(
                &expected.join(format!("{}.tags", kind.code())),
                &tags(made.releases[0].bytes()),
            );
            poppler_agrees(
                made.releases[0].bytes(),
                &made.documents[0],
                &format!("{child} {}", kind.code()),
            );
        }
    }
}

#[test]
fn each_schedule_says_what_is_expected() {
    for child in CHILDREN {
        let case = root().join("examples").join(child);
        for kind in PackKind::ALL {
            let output =
                retell(&["schedule", &case.display().to_string(), "--pack", kind.code()], &root());
            assert_eq!(crate::support::code(&output), 0, "{}", words(&output));
            let mut said = String::from_utf8_lossy(&output.stdout).into_owned();
            if *kind == PackKind::SubjectAccess && case.join("documents").is_dir() {
                // How many letters a scan has is Tesseract's to say.
                said = said
                    .lines()
                    .filter(|line| !line.starts_with("Of the record's letters"))
                    .fold(String::new(), |said, line| said + line + "\n");
            }
            expect(&case.join("expected").join(format!("{}.schedule", kind.code())), &said);
        }
    }
}

/// A second reader, not ours, reads the same words in the same order.
fn poppler_agrees(bytes: &[u8], document: &pack::Document, name: &str) {
    let folder = folder();
    let path = folder.path().join("x.pdf");
    std::fs::write(&path, bytes).unwrap();
    let output = Command::new("pdftotext")
        .arg("-raw")
        .arg(&path)
        .arg("-")
        .output()
        .expect("pdftotext is missing: install poppler-utils");
    let text = String::from_utf8(output.stdout).unwrap();
    let pages: Vec<&str> = text.trim_end_matches('\u{C}').split('\u{C}').collect();
    let mut read = String::new();
    for (n, page) in pages.iter().enumerate() {
        let label = format!(
            "{}{}{}{}{}",
            document.page_label.0,
            n + 1,
            document.page_label.1,
            pages.len(),
            document.page_label.2
        );
        let page = release::comparable(page);
        let page = page
            .strip_prefix(&release::comparable(&document.running))
            .unwrap_or_else(|| panic!("{name}: page {} has no head", n + 1));
        let page = page
            .strip_suffix(&release::comparable(&label))
            .unwrap_or_else(|| panic!("{name}: page {} has no foot", n + 1));
        read.push_str(page);
    }
    let expected: String = document.pieces().into_iter().map(|(words, _)| words).collect();
    let expected = release::comparable(&expected);
    if read != expected {
        // Rows that run over two pages are read page by page; then the letters must still be the same.
        let sorted = |text: &str| {
            let mut letters: Vec<char> = text.chars().collect();
            letters.sort_unstable();
            letters
        };
        assert!(sorted(&read) == sorted(&expected), "{name}: poppler reads other letters");
    }
}

/// The tag tree as a screen reader meets it, one line for each child of the document; runs of the same are counted.
pub(crate) fn tags(bytes: &[u8]) -> String {
    let document = Document::load_mem(bytes).unwrap();
    let root = document.catalog().unwrap().get(b"StructTreeRoot").unwrap();
    let (_, root) = document.dereference(root).unwrap();
    let mut lines = Vec::new();
    for child in children(&document, root) {
        for inner in children(&document, child) {
            lines.push(signature(&document, inner));
        }
    }
    let mut out = String::new();
    for (line, count) in runs(lines) {
        out.push_str(&if count > 1 { format!("{line} x{count}\n") } else { format!("{line}\n") });
    }
    out
}

fn children<'a>(document: &'a Document, object: &'a Object) -> Vec<&'a Object> {
    let Ok((_, object)) = document.dereference(object) else { return Vec::new() };
    let Ok(dict) = object.as_dict() else { return Vec::new() };
    let Ok(kids) = dict.get(b"K") else { return Vec::new() };
    let (_, kids) = document.dereference(kids).unwrap();
    let list: Vec<&Object> = match kids {
        Object::Array(list) => list.iter().collect(),
        one => vec![one],
    };
    list.into_iter()
        .filter(|kid| {
            document
                .dereference(kid)
                .is_ok_and(|(_, kid)| kid.as_dict().is_ok_and(|dict| dict.has(b"S")))
        })
        .collect()
}

fn signature(document: &Document, object: &Object) -> String {
    let (_, resolved) = document.dereference(object).unwrap();
    let dict = resolved.as_dict().unwrap();
    let role = String::from_utf8_lossy(dict.get(b"S").unwrap().as_name().unwrap()).into_owned();
    let inner =
        runs(children(document, object).into_iter().map(|kid| signature(document, kid)).collect());
    if inner.is_empty() {
        return role;
    }
    let inner: Vec<String> = inner
        .into_iter()
        .map(|(kid, count)| if count > 1 { format!("{kid} x{count}") } else { kid })
        .collect();
    format!("{role}({})", inner.join(" "))
}

fn runs(list: Vec<String>) -> Vec<(String, usize)> {
    let mut runs: Vec<(String, usize)> = Vec::new();
    for member in list {
        match runs.last_mut() {
            Some((last, count)) if *last == member => *count += 1,
            _ => runs.push((member, 1)),
        }
    }
    runs
}

//! `retell redact` and `retell verify --terms`, as somebody would use them. What they make of the ways to
//! hide a word is in `tests/attacks/`.

use std::path::Path;

use lopdf::Document;
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf};

use crate::support::{code, folder, lock, page, poppler, retell, words};

/// A page of text with a heading, as a small file.
fn letter(lines: &[&str]) -> Vec<u8> {
    let mut content =
        String::from("BT /F1 20 Tf 60 780 Td (About the visit) Tj /F1 11 Tf 0 -30 Td 15 TL\n");
    for line in lines {
        content.push_str(&format!("({line}) Tj T*\n"));
    }
    content.push_str("ET\n");
    page(&content, None, &|_, _, _| {})
}

fn redact(folder: &Path, more: &[&str]) -> std::process::Output {
    let mut args = vec!["redact", "in", "--terms", "terms.txt", "--out", "out"];
    args.extend(more);
    retell(&args, folder)
}

#[test]
fn a_rebuilt_letter_says_what_may_be_told_and_is_for_everybody() {
    let folder = folder();
    let at = folder.path();
    std::fs::create_dir(at.join("in")).unwrap();
    std::fs::write(at.join("terms.txt"), "# invented\nQuillfeather\n").unwrap();
    std::fs::write(
        at.join("in/letter about Quillfeather.pdf"),
        letter(&["Seen with Quillfeather at the kitchen table.", "The school nurse came later."]),
    )
    .unwrap();
    let made = redact(at, &["--map", "map.json"]);
    assert_eq!(code(&made), 0, "{}", words(&made));
    assert!(!words(&made).contains("Quillfeather"));
    let file = at.join("out/document-1.pdf");
    let text = poppler(&file);
    for told in ["About the visit", "kitchen table", "school nurse", "withheld 1"] {
        assert!(text.contains(told), "{told}");
    }
    assert!(!text.to_lowercase().contains("quill"));
    let report =
        validate_pdf(&file, &ValidationOptions::default().profile(ValidationProfile::PdfUa1))
            .unwrap();
    assert!(report.is_compliant, "{:#?}", report.failures);
    let seen = retell(&["verify", "out/document-1.pdf", "--terms", "terms.txt"], at);
    assert_eq!(code(&seen), 0, "{}", words(&seen));
    let source =
        retell(&["verify", "in/letter about Quillfeather.pdf", "--terms", "terms.txt"], at);
    assert_eq!(code(&source), 3, "{}", words(&source));
}

#[test]
fn a_hostile_file_is_a_finding_for_itself_alone() {
    let folder = folder();
    let at = folder.path();
    std::fs::create_dir(at.join("in")).unwrap();
    std::fs::write(at.join("terms.txt"), "Quillfeather\n").unwrap();
    std::fs::write(at.join("in/a.pdf"), letter(&["Seen with Quillfeather."])).unwrap();
    std::fs::write(at.join("in/b.pdf"), b"%PDF-1.7\nnothing of a PDF follows").unwrap();
    // Arrays in arrays, deeper than any reader goes.
    let mut deep = b"%PDF-1.7\n1 0 obj\n".to_vec();
    deep.extend(std::iter::repeat_n(b'[', 2_000_000));
    std::fs::write(at.join("in/c.pdf"), deep).unwrap();
    std::fs::write(at.join("in/d.pdf"), letter(&["Nobody is named here."])).unwrap();
    let made = redact(at, &["--time-limit", "60"]);
    assert_eq!(code(&made), 1, "{}", words(&made));
    for (name, there) in [("a", true), ("b", false), ("c", false), ("d", true)] {
        assert_eq!(at.join(format!("out/{name}.pdf")).is_file(), there, "{name}");
    }
    let report = std::fs::read_to_string(at.join("out/report.json")).unwrap();
    let report: serde_json::Value = serde_json::from_str(&report).unwrap();
    assert_eq!(report["files"].as_array().unwrap().len(), 4);
    assert!(report["files"][1]["fault"].is_string());
}

#[test]
fn an_empty_list_or_a_missing_file_is_said_so() {
    let folder = folder();
    let at = folder.path();
    std::fs::create_dir(at.join("in")).unwrap();
    std::fs::write(at.join("terms.txt"), "# nothing\n").unwrap();
    let made = redact(at, &[]);
    assert_eq!(code(&made), 1);
    assert!(words(&made).contains("the list has no word in it"));
    std::fs::write(at.join("terms.txt"), "Quillfeather\n").unwrap();
    let made = redact(at, &[]);
    assert_eq!(code(&made), 1);
    assert!(words(&made).contains("there is no PDF in what was given"));
}

#[test]
fn with_a_file_of_people_every_form_of_their_names_is_withheld() {
    let folder = folder();
    let at = folder.path();
    std::fs::create_dir(at.join("in")).unwrap();
    std::fs::write(
        at.join("people.yaml"),
        "people:\n  - {name: Jordan Oake, kind: child, tell: yes}\n  - {name: Darren Quillfeather, also: [Daz], title: Mr, role: mother's ex-partner, kind: other}\n  - {name: Leah Kettle, kind: professional, role: social worker, tell: yes}\n",
    )
    .unwrap();
    std::fs::write(
        at.join("in/a.pdf"),
        letter(&[
            "Leah saw Jordan at home. Daz was there, and left at once.",
            "Mr Quillfeather's van stood outside. QUILLFEATHER rang later.",
            "A Mrs Zelda Pobblethwaite came to the door as well.",
        ]),
    )
    .unwrap();
    let made = retell(&["redact", "in", "--people", "people.yaml", "--out", "out"], at);
    assert_eq!(code(&made), 0, "{}", words(&made));
    let text = poppler(&at.join("out/a.pdf"));
    for told in ["Leah saw Jordan at home", "van stood outside", "came to the door"] {
        assert!(text.contains(told), "{told}: {text}");
    }
    for gone in ["Daz", "uillfeather", "UILLFEATHER", "Pobblethwaite"] {
        assert!(!text.contains(gone), "{gone}: {text}");
    }
    let report = std::fs::read_to_string(at.join("out/report.json")).unwrap();
    let report: serde_json::Value = serde_json::from_str(&report).unwrap();
    assert!(report["files"][0]["names"]["withheld"].as_u64().unwrap() >= 3, "{report}");
    assert!(report["files"][0]["names"]["told"].as_u64().unwrap() >= 2, "{report}");
    // What is wrong in the file of people is told by its place.
    std::fs::write(at.join("people.yaml"), "people:\n  - {nmae: Zibzib}\n").unwrap();
    let made = retell(&["redact", "in", "--people", "people.yaml", "--out", "out"], at);
    assert_eq!(code(&made), 1);
    assert!(words(&made).contains("people.yaml:2:") && !words(&made).contains("Zibzib"));
}

#[test]
fn a_document_that_takes_too_much_is_stopped_and_locked_ones_want_their_password() {
    let folder = folder();
    let at = folder.path();
    std::fs::create_dir(at.join("in")).unwrap();
    std::fs::write(at.join("terms.txt"), "Quillfeather\n").unwrap();
    std::fs::write(at.join("in/a.pdf"), letter(&["Seen with Quillfeather."])).unwrap();
    for limit in [["--memory-limit", "40"], ["--time-limit", "0"]] {
        let made = redact(at, &limit);
        assert_eq!(code(&made), 1, "{limit:?}: {}", words(&made));
        assert!(words(&made).contains("took too much"), "{limit:?}: {}", words(&made));
        assert!(!at.join("out/a.pdf").exists(), "{limit:?}");
    }
    let mut locked = Document::load_mem(&letter(&["Seen with Quillfeather at the door."])).unwrap();
    lock(&mut locked, "teaspoon");
    let mut bytes = Vec::new();
    locked.save_to(&mut bytes).unwrap();
    std::fs::write(at.join("in/a.pdf"), bytes).unwrap();
    let made = redact(at, &[]);
    assert_eq!(code(&made), 1);
    assert!(words(&made).contains("it is locked"), "{}", words(&made));
    std::fs::write(at.join("password.txt"), "teaspoon\n").unwrap();
    let made = redact(at, &["--password-file", "password.txt"]);
    assert_eq!(code(&made), 0, "{}", words(&made));
    let text = poppler(&at.join("out/a.pdf"));
    assert!(text.contains("at the door") && !text.contains("Quillfeather"), "{text}");
}

#[test]
fn entries_of_a_table_of_contents_keep_their_page_numbers() {
    let folder = folder();
    let at = folder.path();
    std::fs::create_dir(at.join("in")).unwrap();
    std::fs::write(at.join("terms.txt"), "Quillfeather\n").unwrap();
    // Dots written together, and dots written one by one.
    let dots = ".".repeat(60);
    let apart = ". ".repeat(40);
    std::fs::write(
        at.join("in/a.pdf"),
        letter(&[
            &format!("First visits at home {dots} 4"),
            &format!("Talks with Quillfeather about the home {dots} 17"),
            &format!("Letters to the school and its answers {dots} 23"),
            &format!("What Quillfeather said later {apart} 38"),
            &format!("What was decided at the end of it {apart} 41"),
        ]),
    )
    .unwrap();
    let made = redact(at, &[]);
    assert_eq!(code(&made), 0, "{}", words(&made));
    let text = poppler(&at.join("out/a.pdf"));
    let line = |word: &str| text.lines().find(|line| line.contains(word)).unwrap_or_default();
    for (entry, number) in [
        ("First visits", "4"),
        ("Talks with", "17"),
        ("Letters to", "23"),
        ("said later", "38"),
        ("was decided", "41"),
    ] {
        assert!(line(entry).trim_end().ends_with(number), "{entry}: {text}");
    }
    // How many dots there were tells how long the word was.
    for entry in ["Talks with", "said later"] {
        assert!(!line(entry).contains('.'), "{}", line(entry));
    }
}

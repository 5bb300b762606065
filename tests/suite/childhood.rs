//! The file of a whole childhood, made by the project's own generator: volumes, page numbers that
//! are true, the parts of the pack, letters, and what is due.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use disclosure::PackKind;
use lopdf::{Document, Object};
use pack::Letter;
use record::EventDate;
use retell::case::Case;
use retell::pipeline::{self, Made, Wanted};

use crate::support::{code, deep, example, folder, retell, root, words, workshop};

fn day() -> EventDate {
    EventDate::parse("2026-11-24").unwrap()
}

fn lay_out(seed: u64) -> tempfile::TempDir {
    let folder = folder();
    for (name, text) in retell::generate::care_leaver(seed) {
        std::fs::write(folder.path().join(name), text).unwrap();
    }
    folder
}

fn make(case: &Case, wanted: Wanted) -> Made {
    deep(|| {
        pipeline::make(wanted, case, workshop(), std::path::Path::new("x.pdf"), day(), false)
            .unwrap_or_else(|faults| panic!("{faults:#?}"))
    })
}

fn whole() -> &'static (Case, Made) {
    static WHOLE: OnceLock<(Case, Made)> = OnceLock::new();
    WHOLE.get_or_init(|| {
        let folder = lay_out(1);
        let case = Case::open(folder.path(), None).unwrap_or_else(|faults| panic!("{faults:#?}"));
        let made = make(&case, PackKind::SubjectAccess.into());
        (case, made)
    })
}

#[test]
fn the_generator_makes_a_childhood_and_the_same_one_again() {
    assert!(retell::generate::care_leaver(1) == retell::generate::care_leaver(1));
    assert!(retell::generate::care_leaver(1) != retell::generate::care_leaver(2));
    for seed in [2, 7] {
        let folder = lay_out(seed);
        let output =
            retell(&["check", ".", "--date", "2026-11-24", "--without-language"], folder.path());
        assert_eq!(code(&output), 0, "seed {seed}: {}", words(&output));
    }
    let case = whole().0.record.case();
    let mut entries = 0;
    case.each_entry(&mut |lineage, _| entries += usize::from(lineage.len() == 1));
    assert!(entries >= 400, "{entries} entries");
    assert!(case.people.len() >= 30 && case.placements.len() >= 6);
    assert!(case.volumes.iter().any(|volume| volume.missing.is_some()));
    assert!(case.documents.iter().any(|d| d.document == record::DocumentKind::CourtReport));
}

#[test]
fn a_long_pack_comes_in_volumes_with_one_index_whose_pages_are_true() {
    let (_, made) = whole();
    assert!(made.releases.len() >= 2);
    assert!(made.releases.iter().all(|release| release.pages() <= 150));
    // Where each entry's heading stands, by the bookmarks of each file.
    let mut places: BTreeMap<u32, (usize, usize)> = BTreeMap::new();
    for (volume, release) in made.releases.iter().enumerate() {
        for (title, page) in bookmarks(release.bytes()) {
            if let Some((number, _)) = title.split_once(". ")
                && let Ok(number) = number.parse()
            {
                places.insert(number, (volume, page));
            }
        }
    }
    assert!(places.len() >= 400);
    let mut checked = 0;
    for (volume, document) in made.documents.iter().enumerate() {
        let mut document = document.clone();
        document.each_page(&mut |anchor, said| {
            // The parts of the pack have anchors of their own, which are looked at in their order elsewhere.
            let Some((in_volume, page)) = places.get(&anchor).copied() else {
                assert!(anchor >= 10_000_000 && said.is_some(), "anchor {anchor}");
                return;
            };
            let expected = if in_volume == volume {
                page.to_string()
            } else {
                format!("{page} of volume {}", in_volume + 1)
            };
            assert_eq!(
                said.as_deref(),
                Some(expected.as_str()),
                "entry {anchor} in volume {}",
                volume + 1
            );
            checked += 1;
        });
    }
    assert!(checked > 600, "{checked} page numbers");
}

/// Titles with their pages from 1, by the outline of a file.
fn bookmarks(bytes: &[u8]) -> Vec<(String, usize)> {
    let document = Document::load_mem(bytes).unwrap();
    let pages: BTreeMap<_, _> =
        document.page_iter().enumerate().map(|(n, id)| (id, n + 1)).collect();
    let mut found = Vec::new();
    for object in document.objects.values() {
        let Ok(dict) = object.as_dict() else { continue };
        let (Ok(title), Ok(dest)) = (dict.get(b"Title"), dict.get(b"Dest")) else { continue };
        let Object::String(bytes, _) = title else { continue };
        let title = match bytes.strip_prefix(&[0xFE, 0xFF]) {
            Some(rest) => String::from_utf16(
                &rest.chunks(2).map(|p| u16::from_be_bytes([p[0], p[1]])).collect::<Vec<_>>(),
            )
            .unwrap(),
            None => String::from_utf8_lossy(bytes).into_owned(),
        };
        let (_, dest) = document.dereference(dest).unwrap();
        if let Ok(array) = dest.as_array()
            && let Ok(page) = array[0].as_reference()
        {
            found.push((title, pages[&page]));
        }
    }
    found
}

#[test]
fn all_fifteen_parts_are_there_in_order() {
    let (_, made) = whole();
    let text: String =
        made.documents.iter().flat_map(pack::Document::pieces).map(|(words, _)| words).collect();
    let mut at = 0;
    for part in [
        "Before you read\n",
        "Letter\n",
        "What is where\n",
        "How to read this\n",
        "Your story in short\n",
        "About you\n",
        "Your timeline\n",
        "The time that your file covers\n",
        "People in your record\n",
        "Your record, entry by entry\n",
        "Index of the entries\n",
        "The list of gaps\n",
        "Words and short forms\n",
        "Old words\n",
        "Things of yours that we hold\n",
        "Who has seen your record\n",
        "Your rights\n",
        "Other places that may hold records about you\n",
        "What is missing, and what we did to find it\n",
        "Slip: please put this right\n",
        "Slip: my own view\n",
        "Slip: please look again at a gap\n",
    ] {
        let found =
            text[at..].find(part).unwrap_or_else(|| panic!("{part:?} is missing or out of order"));
        at += found;
    }
    for said in [
        "we do not know what this stands for",
        "is a word of its time",
        "can mean:",
        "The same words stand in entry",
        "This was so then.",
        "which is missing",
        "These volumes of paper are missing",
    ] {
        assert!(text.contains(said), "{said}");
    }
    // The story in short is two to four pages.
    let document = &made.documents[0];
    let story =
        document.headings().iter().position(|(_, words)| words == "Your story in short").unwrap();
    let pages = bookmarks(made.releases[0].bytes());
    let page = |title: &str| pages.iter().find(|(words, _)| words == title).unwrap().1;
    assert!(story > 0);
    let length = page("About you") - page("Your story in short") + 1;
    assert!((2..=4).contains(&length), "{length} pages");
}

#[test]
fn every_sentence_of_the_story_in_short_has_its_page() {
    let (_, made) = whole();
    let text: String = made.documents[0].pieces().into_iter().map(|(words, _)| words).collect();
    let story = text.split("Your story in short\n").nth(1).unwrap();
    let story = story.split("About you\n").next().unwrap();
    let sentences: Vec<&str> = story.lines().filter(|line| line.starts_with("• On ")).collect();
    assert!(sentences.len() > 15, "{sentences:?}");
    for sentence in sentences {
        assert!(sentence.contains("(page "), "{sentence}");
    }
}

#[test]
fn each_letter_is_made_and_says_when() {
    let case = example("jordan");
    for letter in Letter::ALL {
        if matches!(letter, Letter::Clarification | Letter::MoreTime) {
            // There is nothing to ask and no more time is taken: such a letter would say what is not so.
            let refused = retell(
                &["letter", letter.code(), "examples/jordan", "--out", "/nowhere/x.pdf"],
                &root(),
            );
            assert_eq!(code(&refused), 2, "{}", words(&refused));
            continue;
        }
        let wanted = Wanted { letter: Some(letter), ..PackKind::SubjectAccess.into() };
        let made = make(&case, wanted);
        let text: String = made.documents[0].pieces().into_iter().map(|(words, _)| words).collect();
        let expected =
            root().join("examples/jordan/expected").join(format!("letter-{}.txt", letter.code()));
        crate::support::expect(&expected, &text);
    }
    // A letter that goes out before anything is decided tells nothing of the record.
    let case = crate::support::lay_out(&[
        (
            "record.yaml",
            &format!(
                "{}{}contacts:\n  - {{date: 2026-08-03, by: worker, channel: phone, text: Zibbleflax rang about Bob Vole.}}\n",
                crate::support::CHILD,
                crate::support::PEOPLE.replace("OTHER", "Bob Vole")
            ),
        ),
        (
            "decisions.yaml",
            "packs:\n  - {pack: subject-access, recipient: Pip Quill, asked: 2026-10-30, paused: [{from: 2026-11-03, asked: Which years do you mean?}]}\n",
        ),
    ]);
    let opened = Case::open(case.path(), None).unwrap_or_else(|f| panic!("{f:#?}"));
    for (letter, says) in [
        (Letter::Acknowledgement, "30 October 2026"),
        (Letter::Clarification, "Which years do you mean?"),
    ] {
        let made = make(&opened, Wanted { letter: Some(letter), ..PackKind::SubjectAccess.into() });
        let text: String = made.documents[0].pieces().into_iter().map(|(words, _)| words).collect();
        assert!(
            text.contains(says) && !text.contains("Zibbleflax") && !text.contains("Bob"),
            "{text}"
        );
    }
    let refused = retell(&["letter", "refusal-in-part", "."], case.path());
    assert_eq!(code(&refused), 2, "what is kept back must be decided first: {}", words(&refused));
}

#[test]
fn the_clock_tells_what_is_due() {
    let folder = folder();
    let clock = |args: &[&str]| {
        let output = retell(&[&["clock"], args].concat(), folder.path());
        assert_eq!(code(&output), 0, "{}", words(&output));
        words(&output)
    };
    assert!(
        clock(&["--received", "2026-01-31", "--date", "2026-02-01"])
            .contains("2026-03-02 (Monday), due in 29 days")
    );
    assert!(
        clock(&[
            "--received",
            "2026-09-01",
            "--paused",
            "2026-09-07..2026-09-17",
            "--date",
            "2026-10-20"
        ])
        .contains("2026-10-12 (Monday), overdue by 8 days")
    );
    let json = clock(&[
        "--received",
        "2026-09-01",
        "--paused",
        "2026-09-07..",
        "--date",
        "2026-09-27",
        "--format",
        "json",
    ]);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["due"][0]["stopped"], "2026-09-07");
    let late = retell(
        &[
            "clock",
            "--received",
            "2026-09-01",
            "--extended",
            "2",
            "--told",
            "2026-10-05",
            "--date",
            "2026-10-20",
        ],
        folder.path(),
    );
    assert_eq!(code(&late), 1);
    assert!(words(&late).contains("request/clock") && words(&late).contains("2026-10-01"));
    let case =
        clock(&[&root().join("examples/jordan").display().to_string(), "--date", "2026-11-02"]);
    assert!(
        case.contains("answer to the request for access") && case.contains("restriction"),
        "{case}"
    );
}

#[test]
fn summaries_that_are_due_are_listed_across_cases() {
    let output = retell(&["summary-due", "examples", "--date", "2026-11-02"], &root());
    assert_eq!(code(&output), 0, "{}", words(&output));
    let text = words(&output);
    assert!(
        text.contains("examples/jordan: 2026-12-31") && text.contains("due in 59 days"),
        "{text}"
    );
    let later =
        retell(&["summary-due", "examples", "--date", "2027-02-01", "--format", "json"], &root());
    let json: serde_json::Value = serde_json::from_slice(&later.stdout).unwrap();
    assert!(json["due"].as_array().unwrap().iter().all(|row| row["state"] == "overdue"), "{json}");
}

#[test]
fn a_case_summary_of_an_ordinary_quarter_is_two_pages() {
    for child in crate::support::CHILDREN {
        let case = example(child);
        let made = crate::support::make(&case, PackKind::CaseSummary, false).unwrap();
        assert_eq!(made.pages(), 2, "{child}");
        // What life is like comes first, and the first page is enough for tonight.
        let folder = folder();
        let path = folder.path().join("x.pdf");
        std::fs::write(&path, made.releases[0].bytes()).unwrap();
        let output = std::process::Command::new("pdftotext")
            .args(["-l", "1", "-raw"])
            .arg(&path)
            .arg("-")
            .output()
            .expect("pdftotext is missing: install poppler-utils");
        let page = String::from_utf8(output.stdout).unwrap();
        for part in [
            "What life is like",
            "Lives with",
            "New concerns",
            "If the plan does not work",
            "Who is involved",
        ] {
            assert!(page.contains(part), "{child}: {part} is not on the first page");
        }
    }
}

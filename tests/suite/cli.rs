//! The command line, as a new user meets it.

use crate::support::{BALANCE, CHILD, PACKS, PEOPLE, code, folder, lay_out, retell, words};

#[test]
fn exit_codes_say_how_it_ended() {
    let folder = folder();
    for (args, expected) in [
        (vec!["--help"], 0),
        (vec!["--version"], 0),
        (vec!["pack", "--help"], 0),
        (vec!["schema"], 0),
        (vec!["codes"], 0),
        (vec!["completions", "bash"], 0),
        (vec!["man", "--out", "man"], 0),
        (vec![], 64),
        (vec!["retell"], 64),
        (vec!["pack", "poem", "case"], 64),
        (vec!["check", "case", "--date", "yesterday"], 64),
        (vec!["check", "nowhere"], 1),
        (vec!["verify", "nowhere.pdf"], 1),
    ] {
        let output = retell(&args, folder.path());
        assert_eq!(code(&output), expected, "{args:?}: {}", words(&output));
    }
    assert!(
        folder.path().join("man/retell.1").exists()
            && folder.path().join("man/retell-pack.1").exists()
    );
}

#[test]
fn a_closed_pipe_is_no_fault_of_the_program() {
    let output = std::process::Command::new("sh")
        .arg("-c")
        .arg(format!("{} schema | head -n 1", env!("CARGO_BIN_EXE_retell")))
        .output()
        .unwrap();
    assert!(!words(&output).contains("panic"), "{}", words(&output));
}

#[test]
fn from_questions_to_a_pack_that_is_verified() {
    let record = format!(
        "{CHILD}{}visits:\n  - {{date: 2026-08-03, by: worker, status: completed, present: [child], narrative: Darren was there.}}\nhealth:\n  - {{id: ill, matter: condition, date: 2026-08-06, by: worker, text: Asthma.}}\n",
        PEOPLE.replace("OTHER", "Darren Mott")
    );
    let case = lay_out(&[("record.yaml", &record), ("decisions.yaml", PACKS)]);
    let here = case.path();
    let check = retell(&["check", "."], here);
    assert_eq!(code(&check), 0, "{}", words(&check));

    // The questions, as text and as a file to fill in.
    let review =
        retell(&["review", ".", "--pack", "subject-access", "--fill-in", "answers.yaml"], here);
    assert_eq!(code(&review), 2, "{}", words(&review));
    assert!(
        words(&review).contains("3 to decide") && !words(&review).contains("Darren"),
        "{}",
        words(&review)
    );
    let pack = retell(&["pack", "subject-access", "."], here);
    assert_eq!(code(&pack), 2);
    assert!(!here.join("subject-access.pdf").exists());
    let again = retell(&["review", ".", "--fill-in", "answers.yaml"], here);
    assert_eq!(code(&again), 1, "a filled-in file is never overwritten");

    // Filled in as a person would: one decision for the person, however often they are named.
    let sheet = std::fs::read_to_string(here.join("answers.yaml")).unwrap();
    let lines = sheet.split("\ndecisions:\n").nth(1).unwrap();
    assert_eq!(lines.matches("  - ").count(), 2, "{sheet}");
    let filled: String = lines
        .split("  - ")
        .skip(1)
        .map(|question| {
            let (answer, code, evidence) = if question.starts_with("entry") {
                ("hold", "H2", "asked_on: 2026-09-30")
            } else {
                ("withhold", "W1", BALANCE)
            };
            let filled = question
                .replace("answer:\n", &format!("answer: {answer}\n"))
                .replace("code:\n", &format!("code: {code}\n"))
                .replace("by:\n", "by: Jo Chief\n")
                .replace("role:\n", "role: Manager\n")
                .replace("on:\n", "on: 2026-10-01\n")
                .replace("evidence: {}", &format!("evidence: {{{evidence}}}"));
            format!("  - {filled}")
        })
        .collect();
    std::fs::write(here.join("decisions.yaml"), format!("{PACKS}decisions:\n{filled}")).unwrap();
    let pack = retell(&["pack", "subject-access", ".", "--date", "2026-11-02"], here);
    assert_eq!(code(&pack), 0, "{}", words(&pack));
    let verify = retell(&["verify", "subject-access.pdf"], here);
    assert_eq!(code(&verify), 0, "{}", words(&verify));
    let log = std::fs::read_to_string(here.join("sharing-log.jsonl")).unwrap();
    assert!(
        log.contains("\"to\":\"Pip Quill\"")
            && log.contains("\"when\":\"2026-11-02\"")
            && log.contains("\"why\":\"Pip asked\""),
        "{log}"
    );
    let manifest = std::fs::read_to_string(here.join("subject-access.pdf.manifest.json")).unwrap();
    for key in ["sha256", "text_sha256", "policy", "approved_by", "materials", "sources"] {
        assert!(manifest.contains(&format!("\"{key}\"")), "{key}");
    }
    assert!(manifest.contains("visits[0]"), "each paragraph points to its entries");

    // A changed file is no longer the one that was released.
    let mut bytes = std::fs::read(here.join("subject-access.pdf")).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(here.join("subject-access.pdf"), bytes).unwrap();
    assert_eq!(code(&retell(&["verify", "subject-access.pdf"], here)), 3);

    // The words change: a decision that carries their seal no longer holds.
    std::fs::write(here.join("record.yaml"), record.replace("Asthma.", "Something else.")).unwrap();
    let stale = retell(&["pack", "subject-access", "."], here);
    assert_eq!(code(&stale), 1, "{}", words(&stale));
    assert!(words(&stale).contains("decision/seal"), "{}", words(&stale));
}

#[test]
fn from_nothing_a_sheet_asks_for_all_that_a_pack_needs() {
    let record = format!("{CHILD}{}", PEOPLE.replace("OTHER", "Darren Mott"));
    let case = lay_out(&[("record.yaml", &record), ("decisions.yaml", "# nothing yet\n")]);
    let review = retell(
        &["review", ".", "--pack", "subject-access", "--fill-in", "answers.yaml"],
        case.path(),
    );
    assert_eq!(code(&review), 2, "{}", words(&review));
    let sheet = std::fs::read_to_string(case.path().join("answers.yaml")).unwrap();
    for part in [
        "packs:\n  - pack: subject-access",
        "recipient:",
        "approved:",
        "person: \"other\"",
        "balance:",
    ] {
        assert!(sheet.contains(part), "{part}: {sheet}");
    }
}

#[test]
fn without_a_recipient_and_an_approver_there_is_only_a_draft() {
    let case = lay_out(&[("record.yaml", CHILD)]);
    let refused = retell(&["pack", "life-story", "."], case.path());
    assert_eq!(code(&refused), 2);
    assert!(words(&refused).contains("request/missing"), "{}", words(&refused));
    let draft = retell(&["pack", "life-story", ".", "--draft"], case.path());
    assert_eq!(code(&draft), 0, "{}", words(&draft));
    assert!(case.path().join("life-story-draft.pdf").exists());
    assert!(!case.path().join("sharing-log.jsonl").exists(), "a draft is not shared");
    let text = std::process::Command::new("pdftotext")
        .arg(case.path().join("life-story-draft.pdf"))
        .arg("-")
        .output()
        .unwrap();
    let text = String::from_utf8(text.stdout).unwrap();
    let pages = text.trim_end_matches('\u{C}').split('\u{C}').count();
    assert!(text.matches("DRAFT").count() >= pages, "each page says that it is a draft");
}

#[test]
fn the_demonstration_makes_nine_packs_twice_the_same() {
    let folder = folder();
    for out in ["one", "two"] {
        let demo = retell(&["demo", "--out", out], folder.path());
        assert_eq!(code(&demo), 0, "{}", words(&demo));
    }
    assert_eq!(code(&retell(&["demo", "--out", "one"], folder.path())), 0);
    let mut packs = 0;
    for entry in std::fs::read_dir(folder.path().join("one")).unwrap() {
        let name = entry.unwrap().file_name();
        if name.to_string_lossy().ends_with(".pdf") {
            packs += 1;
            let (one, two) = (
                std::fs::read(folder.path().join("one").join(&name)).unwrap(),
                std::fs::read(folder.path().join("two").join(&name)).unwrap(),
            );
            assert!(one == two, "{}", name.to_string_lossy());
        }
    }
    // Three packs for each of three; the care leaver's access pack comes in volumes.
    assert!(packs > 9, "{packs}");
    // The access pack, made last, says that another pack went out before it.
    let text = std::process::Command::new("pdftotext")
        .arg(folder.path().join("one/mia-subject-access.pdf"))
        .arg("-")
        .output()
        .unwrap();
    assert!(
        String::from_utf8_lossy(&text.stdout).contains("Looked After Children Team: Quarterly")
    );
}

#[test]
fn grounds_without_their_evidence_and_codes_that_do_not_fit_are_refused() {
    let record = format!(
        "{CHILD}{}health:\n  - {{id: ill, matter: condition, date: 2026-08-06, by: worker, text: Asthma.}}\n",
        PEOPLE.replace("OTHER", "Darren Mott")
    );
    let head = "by: Jo Chief, role: Manager, on: 2026-10-01";
    for (line, told) in [
        (format!("{{person: other, answer: withhold, code: W1, {head}}}"), "balance"),
        (
            format!(
                "{{person: other, answer: withhold, code: W3, {head}, evidence: {{{BALANCE}}}}}"
            ),
            "confidence_why",
        ),
        (
            format!(
                "{{person: other, answer: disclose, code: W1, {head}, evidence: {{{BALANCE}}}}}"
            ),
            "does not go with",
        ),
        (format!("{{person: other, answer: withhold, {head}}}"), "has no ground"),
        (
            format!(
                "{{person: other, answer: withhold, code: W8, {head}, evidence: {{child_words: no, child_words_on: 2026-01-01}}}}"
            ),
            "only when a parent",
        ),
        (
            format!("{{entry: ill, answer: disclose, code: R3, {head}, evidence: {{{BALANCE}}}}}"),
            "health professional",
        ),
        (
            format!(
                "{{entry: ill, answer: withhold, code: W6, {head}, evidence: {{health_professional: Dr A, opinion: harm, opinion_on: 2025-01-01}}}}"
            ),
            "six months",
        ),
        (
            format!("{{entry: ill, answer: withhold, code: W5, {head}, evidence: {{harm: yes}}}}"),
            "prejudice, manager",
        ),
        (
            format!("{{answer: withhold, code: W1, {head}, evidence: {{{BALANCE}}}}}"),
            "what it is about",
        ),
    ] {
        let case = lay_out(&[
            ("record.yaml", &record),
            ("decisions.yaml", &format!("{PACKS}decisions:\n  - {line}\n")),
        ]);
        let output = retell(&["check", "."], case.path());
        assert_eq!(code(&output), 1, "{line}: {}", words(&output));
        assert!(words(&output).contains(told), "{line}: {}", words(&output));
        assert!(words(&output).contains("decisions.yaml:"), "{}", words(&output));
    }
}

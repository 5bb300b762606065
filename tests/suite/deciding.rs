//! The ledger, requests of several people, second persons, and the two policies that are shipped.

use disclosure::PackKind;
use retell::case::Case;

use crate::support::{
    BALANCE, CHILD, CHILDREN, PACKS, PEOPLE, code, example, lay_out, make, retell, today, words,
    workshop,
};

const HEAD: &str = "by: Jo Chief, role: Manager, on: 2026-10-01";

fn record() -> String {
    format!(
        "{CHILD}{}  - {{key: second, names: [{{full: Hester Vane}}], relationship: friend, standing: third-party}}
contacts:
  - {{id: first, date: 2024-05-06, by: worker, channel: phone, text: Gareth Mott rang. He had seen Pip in the park.}}
  - {{id: later, date: 2024-06-06, by: worker, channel: phone, text: Pip played chess with Hester Vane and with Gareth Mott.}}
",
        PEOPLE.replace("OTHER", "Gareth Mott")
    )
}

fn decisions(packs: &str, more: &str) -> String {
    format!(
        "{packs}decisions:
  - {{person: other, answer: withhold, code: W1, {HEAD}, advice_from: Legal team, evidence: {{{BALANCE}}}}}
  - {{person: second, answer: withhold, code: W1, {HEAD}, evidence: {{{BALANCE}}}}}
{more}"
    )
}

fn case(record: &str, decisions: &str) -> tempfile::TempDir {
    lay_out(&[("record.yaml", record), ("decisions.yaml", decisions)])
}

fn told(
    folder: &std::path::Path,
    request: Option<&str>,
) -> Result<String, Vec<diagnostic::Diagnostic>> {
    let mut case = Case::open(folder, None)?;
    case.asks = request.map(str::to_owned);
    let composed =
        retell::pipeline::compose_kind(PackKind::SubjectAccess, &case, workshop(), today(), false)?;
    Ok(composed.document.pieces().into_iter().map(|(words, _)| words).collect())
}

#[test]
fn a_second_checker_reads_only_what_changed() {
    let folder = case(&record(), &decisions(PACKS, ""));
    let at = folder.path();
    let pack = ["--pack", "subject-access", "--date", "2026-11-02"];
    let review = |more: &[&str]| {
        let args: Vec<&str> = ["review", "."].iter().chain(&pack).chain(more).copied().collect();
        let done = retell(&args, at);
        assert_eq!(code(&done), 0, "{}", words(&done));
        words(&done)
    };
    assert!(review(&["--changes"]).contains("nobody has signed"));
    assert!(review(&["--sign", "Sam Second", "--role", "Records officer"]).contains("line 1"));
    assert!(review(&["--changes"]).contains("0 of"), "nothing changed");
    // One answer changes, an entry moves down, and a new one comes.
    let moved = record().replace(
        "contacts:\n",
        "contacts:\n  - {id: new, date: 2024-07-07, by: worker, channel: phone, text: Hester Vane moved away.}\n",
    );
    std::fs::write(at.join("record.yaml"), moved).unwrap();
    let told = decisions(PACKS, "")
        .replacen("answer: withhold, code: W1", "answer: hold, code: H1", 1)
        .replacen(
            &format!("evidence: {{{BALANCE}}}"),
            "evidence: {asked_on: 2026-10-01, chase_on: 2026-11-20}",
            1,
        );
    std::fs::write(at.join("decisions.yaml"), told).unwrap();
    let changed = review(&["--changes"]);
    assert!(changed.contains("held H1 (was withheld W1"), "{changed}");
    assert!(changed.contains("(new;"), "{changed}");
    let lines = changed.lines().filter(|l| l.contains("(was ") || l.contains("(new;")).count();
    assert_eq!(
        lines, 5,
        "a person's row and two mentions, a new mention and its writer: {changed}"
    );
    for word in ["Gareth", "Hester", "chess"] {
        assert!(!changed.contains(word));
        assert!(!std::fs::read_to_string(at.join("ledger.jsonl")).unwrap().contains(word));
    }
}

#[test]
fn a_ledger_that_was_changed_is_found() {
    let folder = case(&record(), &decisions(PACKS, ""));
    let at = folder.path();
    for _ in 0..3 {
        let sign =
            ["review", ".", "--pack", "life-story", "--sign", "Sam Second", "--role", "Officer"];
        assert_eq!(code(&retell(&sign, at)), 0);
    }
    let list = retell(&["ledger", "."], at);
    assert_eq!(code(&list), 0);
    assert!(words(&list).contains("3 lines, each as it was written"));
    let path = at.join("ledger.jsonl");
    let text = std::fs::read_to_string(&path).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    for broken in [
        text.replacen("Sam Second", "Sam Secund", 1),
        format!("{}\n{}\n", lines[0], lines[2]),
        text.replacen("\"withheld\"", "\"told\"", 1),
        text.replacen('{', "", 1),
    ] {
        std::fs::write(&path, &broken).unwrap();
        let refused = retell(&["ledger", "."], at);
        assert_eq!(code(&refused), 1, "{}", words(&refused));
        assert!(words(&refused).contains("ledger.jsonl:"), "{}", words(&refused));
    }
}

#[test]
fn a_pack_goes_into_the_ledger_and_the_next_one_is_held_beside_it() {
    // The first pack tells of Gareth Mott, and the next keeps him back.
    let first = decisions(PACKS, "").replacen(
        "answer: withhold, code: W1",
        "answer: disclose, code: R3",
        1,
    );
    let folder = case(&record(), &first);
    let at = folder.path();
    let pack = ["pack", "subject-access", ".", "--date", "2026-11-02"];
    let made = retell(&pack, at);
    assert_eq!(code(&made), 0, "{}", words(&made));
    assert!(!words(&made).contains("review/earlier-packs"));
    std::fs::write(at.join("decisions.yaml"), decisions(PACKS, "")).unwrap();
    let made = retell(&pack, at);
    assert_eq!(code(&made), 0, "{}", words(&made));
    assert!(words(&made).contains("review/earlier-packs"), "{}", words(&made));
    let ledger = words(&retell(&["ledger", "."], at));
    assert_eq!(ledger.matches("released subject-access").count(), 2, "{ledger}");
}

#[test]
fn somebody_has_the_same_letter_in_every_pack() {
    let folder = case(&record(), &decisions(PACKS, ""));
    let at = folder.path();
    let letters = |entry: &serde_json::Value| entry["entry"]["letters"].clone();
    let pack = |kind: &str| {
        let made = retell(&["pack", kind, ".", "--date", "2026-11-02"], at);
        assert_eq!(code(&made), 0, "{}", words(&made));
    };
    pack("subject-access");
    // Hester Vane is now read of first, and keeps her letter.
    std::fs::write(
        at.join("record.yaml"),
        record().replace("date: 2024-06-06", "date: 2023-06-06"),
    )
    .unwrap();
    pack("subject-access");
    let text = std::fs::read_to_string(at.join("ledger.jsonl")).unwrap();
    let entries: Vec<serde_json::Value> =
        text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(letters(&entries[0]).as_object().unwrap().len(), 2);
    assert_eq!(letters(&entries[0]), letters(&entries[1]));
}

#[test]
fn each_requester_has_answers_of_their_own() {
    let packs = format!(
        "{PACKS}  - {{pack: subject-access, key: solicitor, recipient: Vale and Partners, agent: {{name: Vale and Partners, authority: Letter signed by Pip, seen_on: 2026-09-28}}, purpose: Pip asked through a solicitor, asked: 2026-09-25, approved_by: Jo Chief, approved_role: Manager, approved: 2026-10-20}}\n"
    );
    let more = format!(
        "  - {{person: second, requests: [solicitor], answer: disclose, code: R2, {HEAD}, evidence: {{consent_on: 2026-09-30}}}}\n"
    );
    let folder = case(&record(), &decisions(&packs, &more));
    let own = told(folder.path(), None).unwrap_or_else(|faults| panic!("{faults:#?}"));
    let other =
        told(folder.path(), Some("solicitor")).unwrap_or_else(|faults| panic!("{faults:#?}"));
    assert!(!own.contains("Hester") && other.contains("Hester Vane"));
    assert!(!own.contains("Gareth") && !other.contains("Gareth"));
    let unknown = told(folder.path(), Some("nobody")).unwrap_err();
    assert!(unknown.iter().any(|fault| fault.code == "request/key"), "{unknown:#?}");
    // Without proof of authority nothing goes to an agent.
    let unproven = packs.replace(", authority: Letter signed by Pip, seen_on: 2026-09-28", "");
    let folder = case(&record(), &decisions(&unproven, &more));
    let open = told(folder.path(), Some("solicitor")).unwrap_err();
    assert!(open.iter().any(|found| found.code == "request/missing"), "{open:#?}");
    let twice = packs.replace("key: solicitor, ", "");
    let folder = case(&record(), &decisions(&twice, ""));
    let fault = told(folder.path(), None).unwrap_err();
    assert!(fault.iter().any(|found| found.code == "request/twice"), "{fault:#?}");
}

#[test]
fn what_the_reader_would_rather_not_read_is_left_out_and_says_so() {
    let wish = PACKS.replace(
        "purpose: Pip asked,",
        "purpose: Pip asked, leave_out: [{person: mum, asked: Pip said so on 2026-09-25}, {entry: later, asked: Pip said so on 2026-09-25}],",
    );
    let with_mum = record().replace("rang. He had", "rang Ada Quill. He had");
    let folder = case(&with_mum, &decisions(&wish, ""));
    let text = told(folder.path(), None).unwrap_or_else(|faults| panic!("{faults:#?}"));
    assert!(!text.contains("Ada Quill") && !text.contains("chess"), "{text}");
    assert!(text.contains("You asked us to leave this out"), "{text}");
    let folder = case(&with_mum, &decisions(PACKS, ""));
    let text = told(folder.path(), None).unwrap_or_else(|faults| panic!("{faults:#?}"));
    assert!(text.contains("Ada Quill") && text.contains("chess"));
}

#[test]
fn what_is_restricted_and_what_would_harm_needs_two_people() {
    let harm = |agreed: &str| {
        format!(
            "  - {{entry: first, answer: withhold, code: W7, {HEAD}, {agreed}evidence: {{harm: It would put a person at risk}}}}\n"
        )
    };
    let opens = |agreed: &str| told(case(&record(), &decisions(PACKS, &harm(agreed))).path(), None);
    for refused in ["", "agreed_by: jo chief, agreed_on: 2026-10-02, "] {
        let faults = opens(refused).unwrap_err();
        assert!(faults.iter().any(|fault| fault.code == "decision/second-person"), "{faults:#?}");
    }
    assert!(opens("agreed_by: Sam Second, agreed_on: 2026-10-02, ").is_ok());
}

#[test]
fn the_strict_policy_asks_wherever_the_standard_one_tells_by_rule() {
    for child in CHILDREN {
        let standard = example(child);
        let mut strict = Case::open(&standard.folder, Some(std::path::Path::new("strict")))
            .unwrap_or_else(|faults| panic!("{faults:#?}"));
        strict.read_documents(crate::support::eyes());
        for kind in [PackKind::LifeStory, PackKind::SubjectAccess] {
            let letters = |case: &Case| {
                let made = make(case, kind, true).unwrap_or_else(|faults| panic!("{faults:#?}"));
                made.schedule.account
            };
            let (one, two) = (letters(&standard), letters(&strict));
            assert!(two.told <= one.told, "{child}: the strict policy tells no more");
            assert!(two.held + two.withheld >= one.held + one.withheld);
        }
    }
}

#[test]
fn the_schedule_is_a_document_too() {
    let folder = case(&record(), &decisions(PACKS, ""));
    let made = retell(
        &["schedule", ".", "--format", "pdf", "--out", "schedule.pdf", "--date", "2026-11-02"],
        folder.path(),
    );
    assert_eq!(code(&made), 0, "{}", words(&made));
    let checked = retell(&["verify", "schedule.pdf"], folder.path());
    assert_eq!(code(&checked), 0, "{}", words(&checked));
    let intake = retell(&["intake", "."], folder.path());
    let list = words(&intake);
    assert_eq!(code(&intake), 0, "{list}");
    assert!(list.contains("would open 2 places") && !list.contains("Gareth"), "{list}");
}

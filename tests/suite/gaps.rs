//! What a reader is told of a gap: a number, whose kind where that tells nothing, why, who decided,
//! and nothing that tells by itself.

use disclosure::PackKind;
use retell::case::Case;

use crate::support::{BALANCE, CHILD, PACKS, PEOPLE, lay_out, today, workshop};

/// The words of a pack.
fn words(record: &str, decisions: &str, pack: PackKind) -> String {
    let folder = lay_out(&[("record.yaml", record), ("decisions.yaml", decisions)]);
    let case = Case::open(folder.path(), None).unwrap_or_else(|faults| panic!("{faults:#?}"));
    let composed = retell::pipeline::compose_kind(pack, &case, workshop(), today(), false)
        .unwrap_or_else(|faults| panic!("{faults:#?}"));
    composed.document.pieces().into_iter().map(|(words, _)| words).collect()
}

const HEAD: &str = "by: Jo Chief, role: Manager, on: 2026-10-01";

fn record() -> String {
    format!(
        "{CHILD}{}contacts:
  - {{id: first, date: 2024-05-06, by: worker, channel: phone, with: [other], text: Darren Mott rang.}}
  - {{id: second, date: 2024-05-09, by: worker, channel: phone, subject: About the SDQ, text: Something that only one person could know.}}
  - {{id: third, date: 2024-06-01, by: worker, channel: email, text: The same words again.}}
  - {{id: fourth, date: 2024-06-02, by: worker, channel: email, text: The same words again.}}
",
        PEOPLE.replace("OTHER", "Darren Mott")
    )
}

fn decisions(code: &str, evidence: &str) -> String {
    format!(
        "{PACKS}decisions:
  - {{person: other, answer: withhold, code: {code}, {HEAD}, evidence: {{{BALANCE}{evidence}}}}}
  - {{entry: second, answer: withhold, code: W3, {HEAD}, evidence: {{{BALANCE}, confidence_why: promised}}}}
  - {{entry: fourth, answer: withhold, code: D1, {HEAD}, evidence: {{same_as: third}}}}
"
    )
}

#[test]
fn a_gap_has_a_number_a_reason_and_a_person_who_decided() {
    let told = words(&record(), &decisions("W1", ""), PackKind::SubjectAccess);
    assert!(told.contains("[gap 1: a neighbour, person A]"), "{told}");
    assert_eq!(told.matches("person A]").count(), 3, "the same person has the same label");
    assert!(told.contains("This part is about another person’s private life."));
    assert!(told.contains("Jo Chief, Manager, 1 October 2026"));
    assert!(told.contains("You can ask us to look again at any gap."));
    assert!(told.contains("the same as entry"), "a repeat points to the first");
}

#[test]
fn nothing_of_a_row_of_somebody_who_is_kept_back_is_told() {
    for (code, evidence) in [("W1", ""), ("W3", ", confidence_why: promised")] {
        let told = words(&record(), &decisions(code, evidence), PackKind::SubjectAccess);
        let row = told.lines().find(|line| line.starts_with("• [gap")).unwrap_or_default();
        assert!(row.ends_with(']'), "{row}");
    }
    // Whoever trusted us is not even said to be a neighbour, since there is only one.
    let told =
        words(&record(), &decisions("W3", ", confidence_why: promised"), PackKind::SubjectAccess);
    assert!(!told.contains("neighbour"), "{told}");
    assert!(told.contains("another person, person A"));
}

#[test]
fn only_one_who_refused_is_not_said_to_have_refused() {
    let refused = ", refused_on: 2026-01-01, refused_words: no";
    let told = words(&record(), &decisions("W2", refused), PackKind::SubjectAccess);
    assert!(!told.contains("They would like it kept private"), "{told}");
}

#[test]
fn what_was_told_in_private_has_no_day_no_subject_and_no_words_in_the_word_list() {
    let told = words(&record(), &decisions("W1", ""), PackKind::SubjectAccess);
    assert!(
        !told.contains("9 May 2024") && told.contains("Call, letter or meeting, 2024"),
        "{told}"
    );
    assert!(!told.contains("SDQ"), "the word list is made of what is told");
    assert!(told.contains("6 May 2024"), "what was not told in private keeps its day");
}

/// A record with one of each thing that has words of closed lists, and decisions that keep some back.
fn kept(decisions: &str, extra: &str, pack: PackKind) -> String {
    let record = format!(
        "{CHILD}{}placements:
  - {{id: home, kind: secure, from: 2023-01-02, to: 2023-05-06}}
  - {{id: now, kind: foster, carers: [mum], from: 2023-05-07}}
legal_statuses:
  - {{id: status, status: police-protection, from: 2022-03-04}}
belongings:
  - {{id: thing, thing: A hat., returned: 2021-02-03}}
plans:
  - id: plan
    plan: care-plan
    from: 2023-06-07
    outcomes:
      - {{id: one, title: First aim, progress: [{{date: 2026-08-01, state: worse, evidence: Things are hard.}}]}}
      - {{id: two, title: Second aim, progress: [{{date: 2026-08-02, state: better, evidence: Things are fine.}}]}}
visits:
  - {{id: visit, date: 2026-08-03, by: worker, status: no-response, seen: no}}
{extra}",
        PEOPLE.replace("OTHER", "Darren Mott").replace("standing: third-party", "standing: third-party, known_to_child: next door")
    );
    words(&record, &format!("{PACKS}decisions:\n{decisions}"), pack)
}

fn withhold(entry: &str) -> String {
    format!(
        "  - {{entry: {entry}, packs: [life-story, subject-access, case-summary], answer: withhold, code: W5, {HEAD}, evidence: {{prejudice: a, harm: b, manager: c}}}}\n"
    )
}

#[test]
fn nothing_of_an_entry_that_is_kept_back_is_told_anywhere() {
    let all: String = ["home", "status", "thing", "one", "visit"].map(withhold).concat();
    let told = kept(&all, "", PackKind::SubjectAccess);
    for word in [
        "secure",
        "police protection",
        "A hat",
        "3 February 2021",
        "First aim",
        "getting worse",
        "nobody answered",
    ] {
        assert!(!told.contains(word), "{word}: {told}");
    }
    assert!(
        told.contains("Second aim") && told.contains("getting better"),
        "what is not kept back is told"
    );
    assert!(told.matches("this entry is kept back").count() >= 5, "each has a gap: {told}");
    let story = kept(&all, "", PackKind::LifeStory);
    assert!(
        !story.contains("secure")
            && !story.contains("2 January 2023")
            && story.contains("this entry is kept back"),
        "{story}"
    );
    let summary = kept(&all, "", PackKind::CaseSummary);
    assert!(!summary.contains("nobody answered") && !summary.contains("First aim"), "{summary}");
    assert!(summary.contains("this entry is kept back"), "{summary}");
    // Without a decision the same words are there.
    let open = kept("", "", PackKind::SubjectAccess);
    assert!(
        open.contains("secure")
            && open.contains("police protection")
            && open.contains("nobody answered")
    );
}

#[test]
fn an_inner_entry_does_not_answer_for_the_one_around_it() {
    // The plan is kept back; that its first outcome may be told does not tell the plan.
    let tell = format!(
        "  - {{entry: one, answer: disclose, code: R3, {HEAD}, evidence: {{{BALANCE}}}}}\n"
    );
    let told = kept(&format!("{}{tell}", withhold("plan")), "", PackKind::SubjectAccess);
    assert!(!told.contains("First aim") && !told.contains("Second aim"), "{told}");
}

#[test]
fn an_address_ground_without_an_address_field_keeps_the_entry_back() {
    let risk = format!(
        "  - {{entry: call, answer: withhold, code: W4, {HEAD}, evidence: {{risk: somebody looks}}}}\n"
    );
    let call = "contacts:\n  - {id: call, date: 2026-08-04, by: worker, channel: phone, text: She lives at 14 Sorrel Close.}\n";
    assert!(!kept(&risk, call, PackKind::SubjectAccess).contains("Sorrel"));
}

#[test]
fn each_category_is_asked_about_for_itself() {
    let record = format!(
        "{CHILD}{}health:\n  - {{id: ill, matter: condition, date: 2026-08-06, by: worker, text: {{text: The solicitor advised., category: legal-advice}}}}\n",
        PEOPLE.replace("OTHER", "Darren Mott")
    );
    let told = format!(
        "{PACKS}decisions:\n  - {{entry: ill, answer: disclose, code: R1, {HEAD}, evidence: {{how_known: was there}}}}\n"
    );
    let folder = lay_out(&[("record.yaml", &record), ("decisions.yaml", &told)]);
    let case = Case::open(folder.path(), None).unwrap_or_else(|faults| panic!("{faults:#?}"));
    let questions = disclosure::review::<disclosure::DataSubject>(
        &case.record,
        &case.policy,
        &case.decisions,
        case.request(PackKind::SubjectAccess, today()).unwrap(),
    )
    .unwrap_or_else(|_| panic!("not reviewed"));
    let legal = questions.questions().iter().any(|question| {
        matches!(question.matter, disclosure::Matter::Passage(_, disclosure::Why::LegalAdvice))
    });
    assert!(legal, "the passage is legal advice, whatever its entry is");
}

#[test]
fn who_told_something_in_private_is_not_among_those_involved() {
    let call = "contacts:\n  - {id: call, date: 2026-08-04, by: worker, channel: phone, with: [other], text: Something.}\nrestrictions:\n  - {item: call, reason: expected-confidence, because: Asked., adviser: worker, advised: 2026-08-05, placed_by: worker, placed: 2026-08-05}\n";
    let keep = format!(
        "  - {{entry: call, answer: withhold, code: W3, {HEAD}, agreed_by: Sam Second, agreed_on: 2026-10-02, evidence: {{{BALANCE}, confidence_why: promised}}}}\n"
    );
    let summary = kept(&keep, call, PackKind::CaseSummary);
    assert!(
        !summary.contains("Darren") && summary.contains("this entry is kept back"),
        "{summary}"
    );
}

#[test]
fn beside_a_gap_stands_neither_what_kind_of_words_they_were_nor_who_said_them() {
    let call = "contacts:\n  - {id: call, date: 2026-08-04, by: worker, channel: phone, text: {text: It will not get better., kind: opinion, told_by: mum}}\n";
    let note = "(opinion";
    let open = kept("", call, PackKind::SubjectAccess);
    assert!(open.contains(note), "{open}");
    let told = kept(&withhold("call"), call, PackKind::SubjectAccess);
    assert!(!told.contains(note) && !told.contains("not get better"), "{told}");
}

#[test]
fn a_carer_who_is_kept_back_is_not_known_by_the_home() {
    let carer = |decisions: &str, pack| {
        let record = format!(
            "{CHILD}{}placements:\n  - {{id: now, kind: foster, carers: [other], from: 2023-05-07}}\n",
            PEOPLE.replace("OTHER", "Darren Mott").replace(
                "relationship: neighbour, standing: third-party",
                "relationship: foster-carer, standing: carer, portrait: He sings."
            )
        );
        words(&record, &format!("{PACKS}decisions:\n{decisions}"), pack)
    };
    let keep = format!(
        "  - {{person: other, packs: [life-story, subject-access], answer: withhold, code: W1, {HEAD}, evidence: {{{BALANCE}}}}}\n"
    );
    for pack in [PackKind::LifeStory, PackKind::SubjectAccess] {
        let told = carer(&keep, pack);
        assert!(!told.contains("Darren") && !told.contains("He sings"), "{told}");
        assert!(!told.contains("a foster carer, person"), "{told}");
    }
}

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
    assert!(!told.contains("9 May 2024") && told.contains("Contact, 2024"), "{told}");
    assert!(!told.contains("SDQ"), "the word list is made of what is told");
    assert!(told.contains("6 May 2024"), "what was not told in private keeps its day");
}

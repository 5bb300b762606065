//! Two records that differ only in words that are kept back give the same files, byte for byte.

use disclosure::PackKind;
use proptest::prelude::*;

use crate::support::{BALANCE, CHILD, PACKS, PEOPLE, lay_out, make};

/// A record in which one person, one restricted entry, one health entry and one address are kept back.
fn files(name: &str, secret: &str, health: &str, address: &str) -> (String, String) {
    let text = |words: &str| serde_json::Value::from(words).to_string();
    let people = PEOPLE.replace("OTHER", name);
    let record = format!(
        "{CHILD}{people}
placements:
  - {{id: home, kind: foster, carers: [mum], from: 2022-01-01, address: {address}, story: {story}}}
visits:
  - {{date: 2026-08-03, recorded: 2026-08-04, by: worker, status: completed, present: [child, other], seen: yes, narrative: {narrative}}}
contacts:
  - {{id: secret, date: 2026-08-05, recorded: 2026-08-05, by: worker, channel: phone, with: [other], text: {secret}}}
health:
  - {{id: ill, matter: condition, date: 2026-08-06, by: worker, text: {health}}}
events:
  - {{date: 2026-08-07, title: {title}, text: Pip went home.}}
restrictions:
  - {{item: secret, reason: serious-harm, because: {secret}, adviser: worker, advised: 2026-08-06, placed_by: worker, placed: 2026-08-06}}
",
        address = text(address),
        story = text(&format!("Pip played with {name} there.")),
        narrative = text(&format!("{name} was there. Pip told {name} of the dog; {name}'s dog is old.")),
        secret = text(secret),
        health = text(health),
        title = text(&format!("A day with {name}")),
    );
    let decisions = format!(
        "{PACKS}decisions:
  - {{person: other, packs: [life-story, subject-access, case-summary], answer: withhold, code: W1, by: Jo Chief, role: Manager, on: 2026-10-01, evidence: {{{BALANCE}}}}}
  - {{entry: secret, answer: withhold, code: W5, by: Jo Chief, role: Manager, on: 2026-10-01, evidence: {{prejudice: work would stop, harm: to Pip, manager: Sam Head}}}}
  - {{entry: ill, answer: hold, code: H2, by: Jo Chief, role: Manager, on: 2026-10-01, evidence: {{asked_on: 2026-09-30}}}}
  - {{entry: ill, packs: [case-summary], answer: hold, code: H2, by: Jo Chief, role: Manager, on: 2026-10-01, evidence: {{asked_on: 2026-09-30}}}}
  - {{entry: home, answer: withhold, code: W4, by: Jo Chief, role: Manager, on: 2026-10-01, evidence: {{risk: somebody looks for the carers}}}}
"
    );
    (record, decisions)
}

fn packs(name: &str, secret: &str, health: &str, address: &str) -> Vec<Vec<u8>> {
    let (record, decisions) = files(name, secret, health, address);
    let folder = lay_out(&[("record.yaml", &record), ("decisions.yaml", &decisions)]);
    let case = retell::case::Case::open(folder.path(), None)
        .unwrap_or_else(|faults| panic!("{faults:#?}\n{record}"));
    PackKind::ALL
        .iter()
        .map(|kind| {
            let made = make(&case, *kind, false)
                .unwrap_or_else(|faults| panic!("{}: {faults:#?}\n{record}", kind.code()));
            made.releases[0].bytes().to_vec()
        })
        .collect()
}

/// Names that no told word of the record contains.
fn name() -> impl Strategy<Value = String> {
    proptest::string::string_regex("[B-Z][a-zéłüß]{3,14}( [B-Z][a-zé]{4,12}){0,2}")
        .unwrap()
        .prop_map(|name| format!("Qx{name}"))
}

fn passage() -> impl Strategy<Value = String> {
    proptest::string::string_regex("([A-Za-zéł*#{}<>\"'.]{1,12}[ \n]){1,60}Q[.]").unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn the_same_bytes_whatever_is_kept_back(
        one in (name(), passage(), passage(), passage()),
        two in (name(), passage(), passage(), passage()),
    ) {
        let first = packs(&one.0, &one.1, &one.2, &one.3);
        let second = packs(&two.0, &two.1, &two.2, &two.3);
        for ((first, second), kind) in first.iter().zip(&second).zip(PackKind::ALL) {
            prop_assert!(first == second, "{} differs", kind.code());
        }
    }
}

#[test]
fn the_same_record_gives_the_same_bytes() {
    let once = packs("Qxavier Bell", "a secret", "an illness", "a street");
    let again = packs("Qxavier Bell", "a secret", "an illness", "a street");
    assert!(once == again);
}

//! The laws of withholding, over records made for the purpose.

#![expect(clippy::disallowed_methods, reason = "the laws are about held words")]

use diagnostic::Explain as _;
use proptest::prelude::*;
use record::{CaseFiles, EventDate, Record, read_yaml};

use crate::{
    Account, Child, DataSubject, Decision, Decisions, Disclosure, Fragment, Matter, PackKind,
    Policy, Practitioner, Request, Schedule, Telling, ToldReason, WithheldTerms, review, withhold,
};

const POLICY: &str = include_str!("../../templates/policy.yaml");
const HEAD: &str = "by: Jo Chief, role: Manager, on: 2026-10-01";
const BALANCE: &str =
    "balance: {information: a, confidentiality: b, consent_steps: c, capacity: d, refusal: e}";

fn record(text: &str) -> Record {
    let files = CaseFiles::from_texts(vec![("record.yaml".into(), text.into())]);
    read_yaml(&files).unwrap_or_else(|error| panic!("{:#?}\n{text}", error.explain()))
}

fn decisions(record: &Record, lines: &[String]) -> Decisions {
    let text: String = lines.iter().map(|line| format!("  - {{{line}}}\n")).collect();
    let text = if lines.is_empty() { "packs: []\n".into() } else { format!("decisions:\n{text}") };
    Decisions::read("decisions.yaml", &text, record)
        .unwrap_or_else(|error| panic!("{:#?}\n{text}", error.explain()))
}

fn today() -> EventDate {
    EventDate::parse("2026-11-01").unwrap()
}

struct Outcome {
    disclosure: Disclosure<DataSubject>,
    schedule: Schedule,
    terms: WithheldTerms,
    asked: usize,
}

fn outcome(record: &Record, lines: &[String]) -> Outcome {
    let policy = Policy::read("policy.yaml", POLICY)
        .unwrap_or_else(|error| panic!("{:#?}", error.explain()));
    let decisions = decisions(record, lines);
    let request = Request::find(record, &decisions, PackKind::SubjectAccess, None, today())
        .unwrap_or_else(|e| panic!("{:#?}", e.explain()));
    let review = review::<DataSubject>(record, &policy, &decisions, request)
        .unwrap_or_else(|e| panic!("{:#?}", e.explain()));
    let asked = review.questions().len();
    let (disclosure, schedule, terms) = withhold(review.draft());
    Outcome { disclosure, schedule, terms, asked }
}

fn told(disclosure: &Disclosure<DataSubject>) -> Vec<Telling> {
    let mut all = Vec::new();
    disclosure.each_told(&mut |telling| all.push(telling.clone()));
    all
}

fn letters(record: &Record) -> usize {
    let mut count = 0;
    record.each_text(&mut |text, _| count += text.expose().chars().count());
    count
}

const NAMES: [&str; 6] =
    ["Darren Mott", "Zoë Hart-Lindley", "Łukasz Wiśniewski", "Rose May", "Sam Quill", "Darren Oak"];
const WORDS: [&str; 8] = [
    "the",
    "came in",
    "and rang",
    "about the dog.",
    "É été",
    "in may there",
    "who said",
    "\u{1F600}",
];

fn base(first: usize, second: usize) -> String {
    format!(
        "child: {{names: [{{full: Pip Quill}}], called: Pip, born: 2018-02-03}}\npeople:\n  - {{key: one, names: [{{full: {}}}], relationship: neighbour, standing: third-party, portrait: A kind person.}}\n  - {{key: two, names: [{{full: {}}}], aliases: [Bobs], relationship: friend, standing: third-party}}\n  - {{key: worker, names: [{{full: Wen Lo}}], relationship: social-worker, standing: professional}}\n",
        NAMES[first], NAMES[second]
    )
}

/// A small record with texts in which people are named in any order, nested and side by side.
fn records() -> impl Strategy<Value = (String, Vec<usize>)> {
    let piece = prop_oneof![
        (0..WORDS.len()).prop_map(|n| WORDS[n].to_owned()),
        (0..NAMES.len()).prop_map(|n| NAMES[n].to_owned()),
        (0..NAMES.len()).prop_map(|n| NAMES[n]
            .split(' ')
            .next()
            .unwrap_or_default()
            .to_uppercase()),
        (0..NAMES.len())
            .prop_map(|n| format!("{}'s", NAMES[n].split(' ').next_back().unwrap_or_default())),
    ];
    let text = proptest::collection::vec(piece, 1..8).prop_map(|pieces| pieces.join(" "));
    (0..NAMES.len(), 0..NAMES.len(), proptest::collection::vec(text, 1..4), proptest::collection::vec(0..7_usize, 0..4)).prop_map(
        |(first, second, texts, lines)| {
            let mut record = base(first, second);
            record.push_str("visits:\n");
            for (n, text) in texts.iter().enumerate() {
                let quoted = serde_json::Value::from(text.as_str());
                record.push_str(&format!("  - {{id: v{n}, date: 2024-01-0{}, by: worker, status: completed, present: [one, child], narrative: {quoted}, child_views: {{text: {quoted}, about: [two]}}}}\n", n + 1));
            }
            record.push_str("health:\n  - {id: h, matter: condition, date: 2024-02-01, by: worker, text: An illness of Pip.}\n");
            (record, lines)
        },
    )
}

fn line(n: usize) -> String {
    match n {
        0 => format!("person: one, answer: withhold, code: W1, {HEAD}, evidence: {{{BALANCE}}}"),
        1 => format!(
            "person: two, answer: withhold, code: W2, {HEAD}, evidence: {{{BALANCE}, refused_on: 2026-01-01, refused_words: no}}"
        ),
        2 => format!(
            "person: two, entry: v0, answer: disclose, code: R3, {HEAD}, evidence: {{{BALANCE}}}"
        ),
        3 => {
            format!("entry: v0, answer: withhold, code: W18, {HEAD}, evidence: {{no_link: looked}}")
        }
        4 => {
            format!("entry: h, answer: hold, code: H2, {HEAD}, evidence: {{asked_on: 2026-09-01}}")
        }
        5 => format!(
            "person: one, entry: v0, answer: disclose, code: R2, {HEAD}, evidence: {{consent_on: 2026-01-01}}"
        ),
        _ => format!("person: worker, answer: withhold, code: W1, {HEAD}, evidence: {{{BALANCE}}}"),
    }
}

fn lines(chosen: &[usize]) -> Vec<String> {
    let mut chosen = chosen.to_vec();
    chosen.sort_unstable();
    chosen.dedup();
    chosen.into_iter().map(line).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    /// Nothing vanishes: every letter of the record is told, withheld or held.
    #[test]
    fn told_withheld_and_held_are_the_record((text, chosen) in records()) {
        let record = record(&text);
        let made = outcome(&record, &lines(&chosen));
        let Account { told: n_told, withheld, held } = made.schedule.account;
        prop_assert_eq!(n_told + withheld + held, letters(&record));
        let printed: usize = told(&made.disclosure).iter().flatten().map(|fragment| match fragment {
            // Gaps for several people side by side have one blank between them, which is no letter of the record.
            Fragment::Told(words) if words == " " => 0,
            Fragment::Told(words) => words.chars().count(),
            Fragment::Gap(_) => 0,
        }).sum();
        prop_assert!(printed <= n_told && n_told - printed <= told(&made.disclosure).len());
    }

    /// Each gap has one line and each line a gap, and no withheld word is among the told ones.
    #[test]
    fn gaps_and_lines_agree_and_no_term_is_told((text, chosen) in records()) {
        let record = record(&text);
        let made = outcome(&record, &lines(&chosen));
        prop_assert_eq!(made.disclosure.gaps().len(), made.schedule.lines.len());
        let mut seen = std::collections::BTreeSet::new();
        let mut whole = String::new();
        for telling in told(&made.disclosure) {
            for fragment in telling {
                match fragment {
                    Fragment::Gap(line) => { seen.insert(line); whole.push('\u{1}'); }
                    Fragment::Told(words) => whole.push_str(&words),
                }
            }
            whole.push('\n');
        }
        prop_assert!(seen.iter().all(|line| *line < made.schedule.lines.len()));
        // Passage by passage: "Rose May" and then "Rose" are no "May Rose".
        for passage in whole.lines() {
            prop_assert_eq!(made.terms.found_in(passage, &|_| false), Vec::new());
        }
    }

    /// Another decision to withhold never shows more.
    #[test]
    fn withholding_more_shows_no_more((text, chosen) in records(), more in 0..2_usize) {
        let record = record(&text);
        let before = outcome(&record, &lines(&chosen)).schedule.account.told;
        let mut with = chosen.clone();
        with.push(more);
        // A line for the same person may replace a rule that told; it never tells by itself.
        let after = outcome(&record, &lines(&with)).schedule.account.told;
        prop_assert!(after <= before, "{before} {after}");
    }

    /// The order of decisions makes no difference.
    #[test]
    fn the_order_of_decisions_does_not_matter((text, chosen) in records()) {
        let record = record(&text);
        let forward = lines(&chosen);
        let backward: Vec<String> = forward.iter().rev().cloned().collect();
        let (one, two) = (outcome(&record, &forward), outcome(&record, &backward));
        prop_assert!(told(&one.disclosure) == told(&two.disclosure));
        prop_assert_eq!(one.asked, two.asked);
    }
}

fn states(record: &Record, lines: &[String], pack: PackKind) -> Vec<(String, bool)> {
    let policy = Policy::read("policy.yaml", POLICY)
        .unwrap_or_else(|error| panic!("{:#?}", error.explain()));
    let decisions = decisions(record, lines);
    let request = Request::find(record, &decisions, pack, None, today())
        .unwrap_or_else(|e| panic!("{:#?}", e.explain()));
    let name = |matter: &Matter| match matter {
        Matter::Mention(_, person) => format!("person {}", person.number()),
        Matter::Found(_, finding) => format!("found {}", finding.number),
        Matter::Entry(_, why) | Matter::Passage(_, why) => why.words().to_owned(),
    };
    macro_rules! ask {
        ($audience:ty) => {
            review::<$audience>(record, &policy, &decisions, request)
                .unwrap_or_else(|e| panic!("{:#?}", e.explain()))
                .questions()
                .iter()
                .map(|question| (name(&question.matter), question.decision != Decision::Undecided))
                .collect()
        };
    }
    match pack {
        PackKind::LifeStory => ask!(Child),
        PackKind::CaseSummary => ask!(Practitioner),
        PackKind::SubjectAccess => ask!(DataSubject),
    }
}

const EACH_KIND: &str = "
child: {names: [{full: Pip Quill}], called: Pip, born: 2018-02-03}
people:
  - {key: worker, names: [{full: Wen Lo}], relationship: social-worker, standing: professional}
  - {key: mum, names: [{full: Ada Quill}], relationship: mother, standing: family, known_to_child: lives with her}
  - {key: other, names: [{full: Darren Mott}], relationship: neighbour, standing: third-party}
placements: [{kind: foster, carers: [mum], from: 2022, address: 1 Long Lane}]
events:
  - {id: plain, date: 2024-01-01, title: A day, text: Wen Lo and Ada came.}
  - {id: secret, date: 2024-01-02, title: A call, text: Something.}
  - {id: not-pip, date: 2024-01-03, title: A call, text: About him., about: [other]}
health: [{id: ill, matter: condition, date: 2024-01-04, text: Asthma.}]
education: [{id: plan, document: ehc-plan, date: 2024-01-05, text: Help.}]
documents:
  - {id: report, document: court-report, title: Report, date: 2024-01-06, text: For the judge.}
contacts:
  - {id: law, date: 2024-01-07, channel: email, text: Advice., category: legal-advice}
restrictions: [{item: secret, reason: expected-confidence, because: Asked., adviser: worker, advised: 2024-01-03, placed_by: worker, placed: 2024-01-03}]
";

#[test]
fn what_is_asked_and_what_is_told_at_once() {
    let record = record(EACH_KIND);
    let asked = states(&record, &[], PackKind::SubjectAccess);
    for (matter, decided) in [
        ("restricted entry", false),
        ("health data, which starts held", false),
        ("court papers, which start held", false),
        ("legal advice", false),
        ("education, health and care plan", false),
        ("about somebody else, not about the child", false),
        ("an address", false),
        ("person 3", false),
        ("person 1", true),
        ("person 2", true),
    ] {
        let found: Vec<bool> =
            asked.iter().filter(|(name, _)| name == matter).map(|(_, decided)| *decided).collect();
        assert!(
            !found.is_empty() && found.iter().all(|state| *state == decided),
            "{matter}: {found:?}"
        );
    }
    // At work a worker reads the record; what is restricted is asked about all the same.
    let at_work = states(&record, &[], PackKind::CaseSummary);
    assert!(at_work.iter().all(|(name, _)| name == "restricted entry"), "{at_work:?}");
}

#[test]
fn the_printed_reason_does_not_tell() {
    use crate::Code;
    assert_eq!(Code::W8.told(false), ToldReason::Private);
    assert_eq!(Code::W9.told(false), ToldReason::Private);
    assert_eq!(Code::W12.told(false), ToldReason::PrivateForNow);
    assert_eq!(Code::W2.told(true), ToldReason::OtherPerson);
    assert_eq!(Code::W2.told(false), ToldReason::OtherSaidNo);
}

#[test]
fn every_code_has_a_law_an_answer_and_its_evidence() {
    use crate::Code;
    // Grounds to withhold, to hold and to tell, the pointer to a repeat, and the reader's own wish.
    assert_eq!(Code::ALL.len(), 19 + 4 + 6 + 1 + 1);
    for code in Code::ALL {
        assert!(!code.law().is_empty());
        // Every need is a field that a decision can give: without evidence it lacks all of them.
        let record = record(EACH_KIND);
        let text = format!(
            "decisions:\n  - {{entry: plain, answer: {}, code: {}, {HEAD}}}\n",
            code.answer().code(),
            code.code()
        );
        let read = Decisions::read("d.yaml", &text, &record);
        assert_eq!(read.is_err(), !code.needs().is_empty(), "{}", code.code());
    }
}

#[test]
fn a_parent_who_asks_is_told_less_of_what_the_child_said() {
    let text = "
child: {names: [{full: Pip Quill}], called: Pip, born: 2018-02-03, preferred_words: [{instead_of: contact, say: seeing Mum for an hour}]}
people: [{key: mum, names: [{full: Ada Quill}], relationship: mother, standing: family, known_to_child: yes}]
parental_responsibility: [{who: mum, basis: by birth}]
own_words: [{date: 2024, words: I want to go home.}]
contacts: [{id: told, date: 2024-02-03, channel: phone, subject: What Pip says of him, told_by: child, text: He hits her.}, {id: wrote, date: 2024-02-05, by: child, channel: email, text: Please do not send me back.}]
documents: [{id: drawn, document: childs-work, title: My bad week, date: 2024-02-06, by: child}]
corrections: [{date: 2024-03-04, asked_by: child, what: It was not so.}]
";
    let record = record(text);
    let policy = Policy::read("policy.yaml", POLICY)
        .unwrap_or_else(|error| panic!("{:#?}", error.explain()));
    let text = format!(
        "packs: [{{pack: subject-access, requester: mum}}]\ndecisions:\n  - {{at: \"own_words[0]\", seal: SEAL, answer: withhold, code: W8, {HEAD}, evidence: {{child_words: do not tell Mum, child_words_on: 2024-01-01}}}}\n"
    );
    let seal = crate::review::seal([&record.case().own_words[0].words.text]);
    let decisions =
        Decisions::read("d.yaml", &text.replace("SEAL", &format!("\"{seal}\"")), &record)
            .unwrap_or_else(|e| panic!("{:#?}", e.explain()));
    let request = Request::find(&record, &decisions, PackKind::SubjectAccess, None, today())
        .unwrap_or_else(|e| panic!("{:#?}", e.explain()));
    let review = review::<DataSubject>(&record, &policy, &decisions, request)
        .unwrap_or_else(|e| panic!("{:#?}", e.explain()));
    let (disclosure, schedule, _) = withhold(review.draft());
    // Her own words, what she told on the telephone, wrote, drew and asked to be put right: as wholes.
    assert!(schedule.lines.len() >= 5, "{:#?}", schedule.lines);
    assert!(disclosure.gaps().iter().any(|gap| gap.reason == ToldReason::Private));
    let all: String = told(&disclosure)
        .into_iter()
        .flatten()
        .map(|fragment| match fragment {
            Fragment::Told(words) => words,
            Fragment::Gap(_) => String::new(),
        })
        .collect();
    for words in
        ["go home", "hits", "What Pip says", "not so", "send me back", "bad week", "for an hour"]
    {
        assert!(!all.contains(words), "{words}");
    }
    // The requester is told of themself; a requester without parental responsibility is refused.
    let stranger =
        Decisions::read("d.yaml", "packs: [{pack: life-story, requester: mum}]\n", &record)
            .unwrap_or_else(|e| panic!("{:#?}", e.explain()));
    assert!(Request::find(&record, &stranger, PackKind::LifeStory, None, today()).is_err());
}

#[test]
fn what_the_reader_knows_is_told() {
    let record = record(EACH_KIND);
    let policy = Policy::read("policy.yaml", POLICY)
        .unwrap_or_else(|error| panic!("{:#?}", error.explain()));
    let text = "packs: [{pack: subject-access, known: [{person: other, how: lived next door}, {entry: ill, how: was there}, {entry: secret, how: heard it}]}]\n";
    let decisions =
        Decisions::read("d.yaml", text, &record).unwrap_or_else(|e| panic!("{:#?}", e.explain()));
    let request = Request::find(&record, &decisions, PackKind::SubjectAccess, None, today())
        .unwrap_or_else(|e| panic!("{:#?}", e.explain()));
    let review = review::<DataSubject>(&record, &policy, &decisions, request)
        .unwrap_or_else(|e| panic!("{:#?}", e.explain()));
    for question in review.questions() {
        let known = match &question.matter {
            Matter::Mention(_, person) => person.number() == 3,
            Matter::Entry(_, why) => *why == crate::Why::Health,
            Matter::Found(..) | Matter::Passage(..) => false,
        };
        if known {
            assert!(
                matches!(&question.decision, Decision::Disclose(ground) if ground.code == crate::Code::R1),
                "{:?}",
                question.matter
            );
        }
        // A restricted entry is asked about even if the reader knows it.
        if matches!(question.matter, Matter::Entry(_, crate::Why::Restricted)) {
            assert_eq!(question.decision, Decision::Undecided);
        }
    }
}

#[test]
fn decisions_that_contradict_each_other_are_faults() {
    let record = record(EACH_KIND);
    let policy = Policy::read("policy.yaml", POLICY)
        .unwrap_or_else(|error| panic!("{:#?}", error.explain()));
    let decisions = decisions(
        &record,
        &[
            format!("person: other, answer: withhold, code: W1, {HEAD}, evidence: {{{BALANCE}}}"),
            format!("person: other, answer: disclose, code: R3, {HEAD}, evidence: {{{BALANCE}}}"),
        ],
    );
    let request = Request::find(&record, &decisions, PackKind::SubjectAccess, None, today())
        .unwrap_or_else(|e| panic!("{:#?}", e.explain()));
    let faults = review::<DataSubject>(&record, &policy, &decisions, request)
        .err()
        .map(|error| error.explain())
        .unwrap_or_default();
    assert!(faults.iter().any(|fault| fault.code == "decision/conflict"), "{faults:#?}");
}

#[test]
fn telling_on_one_reason_does_not_answer_another() {
    let text = EACH_KIND.replace("restrictions: [{item: secret", "restrictions: [{item: ill");
    let record = record(&text);
    let policy = Policy::read("policy.yaml", POLICY)
        .unwrap_or_else(|error| panic!("{:#?}", error.explain()));
    let opinion = "health_professional: Dr A, opinion: no harm, opinion_on: 2026-10-01";
    let tell = format!(
        "entry: ill, answer: disclose, code: R3, {HEAD}, evidence: {{{BALANCE}, {opinion}}}"
    );
    let asked = |lines: &[String]| {
        let decisions = decisions(&record, lines);
        let request = Request::find(&record, &decisions, PackKind::SubjectAccess, None, today())
            .unwrap_or_else(|e| panic!("{:#?}", e.explain()));
        review::<DataSubject>(&record, &policy, &decisions, request).map(|review| {
            review
                .questions()
                .iter()
                .filter(|question| question.decision == Decision::Undecided)
                .count()
        })
    };
    let faults =
        asked(std::slice::from_ref(&tell)).err().map(|error| error.explain()).unwrap_or_default();
    assert!(faults.iter().any(|fault| fault.code == "decision/matter"), "{faults:#?}");
    // Said of health alone, it leaves the restriction open.
    let before = asked(&[]).unwrap_or_default();
    let health = tell.replace("answer:", "matter: health, answer:");
    assert_eq!(asked(&[health]).unwrap_or_default(), before - 1);
}

#[test]
fn a_policy_may_tell_or_ask_and_never_keep_back() {
    let withhold =
        POLICY.replace("answer: disclose\n    code: R4", "answer: disclose\n    code: W1");
    assert!(Policy::read("policy.yaml", &withhold).is_err());
    let hold = POLICY.replacen("answer: disclose", "answer: withhold", 1);
    assert!(Policy::read("policy.yaml", &hold).is_err());
}

/// Whether the sealed place is exactly the one that a question names, and its seal the words' own.
#[test]
fn a_seal_changes_with_the_words() {
    let one = record(EACH_KIND);
    let two = record(&EACH_KIND.replace("Something.", "Something else."));
    let seal = |record: &Record| {
        crate::review::seal([&record.case().events[1].text.as_ref().unwrap().text])
    };
    assert_ne!(seal(&one), seal(&two));
    assert_eq!(seal(&one).len(), 8);
}

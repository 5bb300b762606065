//! `check`: every code is documented, the three formats say the same, and each rule fires.

use std::collections::BTreeSet;

use serde_json::Value as Json;

use crate::support::{PACKS, code, expect, lay_out, retell, root, words};

#[test]
fn one_page_documents_every_code() {
    expect(&root().join("docs/checks.md"), &retell::check::page());
    let known: BTreeSet<&str> = retell::check::catalogue().map(|entry| entry.code).collect();
    let mut used = BTreeSet::new();
    for file in rust_files(&root().join("src")) {
        if file.ends_with("catalogue.rs") {
            continue;
        }
        let text = std::fs::read_to_string(&file).unwrap();
        // Only what stands before the tests of a file is printed by the program.
        let text = text.split("#[cfg(test)]").next().unwrap();
        for part in text.split('"').skip(1).step_by(1) {
            let mut halves = part.split('/');
            let (area, noun) = (halves.next().unwrap_or(""), halves.next().unwrap_or(""));
            let word =
                |w: &str| !w.is_empty() && w.chars().all(|c| c.is_ascii_lowercase() || c == '-');
            if word(area)
                && word(noun)
                && halves.next().is_none()
                && known.iter().any(|code| code.starts_with(&format!("{area}/")))
            {
                used.insert(part.to_owned());
            }
        }
    }
    let undocumented: Vec<&String> =
        used.iter().filter(|code| !known.contains(code.as_str())).collect();
    assert!(undocumented.is_empty(), "not in the catalogue: {undocumented:?}");
    let unused: Vec<&&str> =
        known.iter().filter(|code| !used.contains(**code) && **code != "retell/panic").collect();
    assert!(unused.is_empty(), "in the catalogue and never printed: {unused:?}");
}

fn rust_files(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs")
            && path.file_name().is_some_and(|name| name != "tests.rs")
        {
            files.push(path);
        }
    }
    files
}

/// A record in which much is wrong.
const BAD: &str = r#"
child:
  id: child-row
  names: [{full: Tamsin Quillfeather}]
  called: Tamsin
  born: 2015-02-03
  communication: {languages: [Polish], methods: [symbols], interpreter: yes}
  preferred_words: [{instead_of: placement, say: my flat}]
  why:
    - You had to leave because of your behaviour. Your dad is an alcoholic. It was a volatile relationship.
people:
  - {key: worker, names: [{full: Wendolyn Lowther}], relationship: social-worker, standing: professional, agency: Sandmere Council}
  - {key: nurse, names: [{full: Orla Keatinge}], relationship: nurse, standing: professional, agency: Health Trust}
  - {key: kim, names: [{full: Kimber Vole}], relationship: other-child, standing: third-party}
placements:
  - {id: one, kind: foster, from: 2020-01-01, to: 2020-02-01, story: It is a big house and she has a dog. She lives near the sea and goes there often.}
  - {id: two, kind: foster, from: 2020-06-01}
legal_statuses:
  - {status: care-order, from: 2020-01-01}
orders:
  - {order: care-order, court: Family Court, made: 2020-01-01}
plans:
  - id: plan
    plan: care-plan
    from: 2020-01-01
    outcomes:
      - {title: She is safe, tasks: [{task: Ring the school, due: 2026-01-01}]}
reviews:
  - {review: looked-after, date: 2026-05-01, recommendations: [{recommendation: Find a club}]}
decisions:
  - {date: 2026-05-02, what: She moves school.}
visits:
  - {date: 2026-05-03, recorded: 2026-05-20, status: completed, by: worker, interpreter_used: no, seen: yes, present: [child], child_views: She liked it., narrative: Went to see Tamzin Quillfeather at home.}
  - {date: 2026-06-03, recorded: 2026-06-04, status: no-response, by: worker}
contacts:
  - {date: 2026-05-04, recorded: 2026-05-09, channel: phone, text: "Kimber was seen behind the shop again and the caller thinks that somebody ought to look into what goes on over there at night. Nothing more was said about it."}
  - {date: 2026-05-05, recorded: 2026-05-05, by: worker, with: [nurse], subject: x, channel: email, text: "Kimber was seen behind the shop again and the caller thinks that somebody ought to look into what goes on over there at night. Nothing more was said about it."}
events:
  - {date: 2026-05-06, title: A move}
summaries:
  - {from: 2025-10-01, to: 2025-12-31, date: 2026-01-05, by: worker}
documents:
  - {document: assessment, title: Assessment, date: 2026-01-01, volume: 9}
photos: []
belongings:
  - {thing: A bear, held_since: 2020-01-01}
volumes:
  - {number: 1, from: 2020-01-01, to: 2021-01-01, missing: yes}
  - {number: 2, from: 2022-01-01}
restrictions:
  - {item: one, reason: serious-harm, because: A risk., adviser: worker, advised: 2026-02-02, placed_by: worker, placed: 2026-02-01}
sharing:
  - {date: 2026-01-01, with: Police, shared: Address, consent: refused}
corrections:
  - {date: 2026-01-01, what: The date is wrong.}
movements:
  - {movement: removal, date: 2026-01-01, what: Volume 2, due_back: 2026-02-01}
  - {movement: transfer, date: 2026-01-01, what: All}
  - {movement: loss, date: 2026-01-01, what: Volume 1}
health:
  - {matter: checkup, date: 2026-03-01, by: nurse, text: "She absconded. She is attention seeking and half-caste. It was decided. The placement is good. QZX was told. The ICO rang. A problem family. He was boarded out. It was just a domestic."}
"#;

#[test]
fn each_rule_fires_on_a_record_that_breaks_it() {
    let case = lay_out(&[("record.yaml", BAD), ("decisions.yaml", PACKS)]);
    let output = retell(&["check", ".", "--date", "2026-11-02", "--format", "json"], case.path());
    assert_eq!(code(&output), 0, "{}", words(&output));
    let json: Json = serde_json::from_slice(&output.stdout).unwrap();
    let found: BTreeSet<&str> =
        json["findings"].as_array().unwrap().iter().filter_map(|f| f["code"].as_str()).collect();
    for expected in [
        "policy/name",
        "policy/number",
        "policy/identity",
        "policy/opened",
        "policy/household",
        "policy/responsibility",
        "policy/education-plan",
        "policy/health-assessment",
        "policy/family-time",
        "policy/advocate",
        "policy/notice",
        "policy/name-variant",
        "policy/placement-gap",
        "policy/placement-why",
        "policy/order-copy",
        "policy/progress",
        "policy/contingency",
        "policy/task",
        "policy/task-overdue",
        "policy/late-visit",
        "policy/visit",
        "policy/visit-failed",
        "policy/orphan",
        "policy/interpreter",
        "policy/views-method",
        "policy/witness",
        "policy/late",
        "policy/author",
        "policy/contact",
        "policy/decision",
        "policy/child-view",
        "policy/options",
        "policy/review-child",
        "policy/recommendation",
        "policy/summary",
        "policy/summary-overdue",
        "policy/never-shared",
        "policy/paper",
        "policy/original",
        "policy/volume-gap",
        "policy/volume-search",
        "policy/restriction-adviser",
        "policy/restriction-review",
        "policy/correction",
        "policy/sharing-basis",
        "policy/removal",
        "policy/transfer",
        "policy/loss",
        "policy/pasted",
        "policy/about-another",
        "policy/present-tense",
        "policy/achievement",
        "policy/signed",
        "policy/read-with-child",
        "story/blame",
        "story/person-and-act",
        "story/softened",
        "story/decided",
        "story/tried",
        "story/fault",
        "language/jargon",
        "language/own-choice",
        "language/blaming",
        "language/labelling",
        "language/offensive",
        "language/dated",
        "language/passive",
        "language/short-form",
        "language/ambiguous",
    ] {
        assert!(found.contains(expected), "{expected} does not fire; {found:?}");
    }
    // Where, never what.
    let all = words(&output);
    for secret in ["Tamsin", "Quillfeather", "Kimber", "Wendolyn", "my flat", "behind the shop"] {
        assert!(!all.contains(secret), "a finding carries the record's words: {secret}");
    }
    for finding in json["findings"].as_array().unwrap() {
        assert!(finding["line"].as_u64().is_some_and(|line| line > 0), "{finding}");
        assert!(finding["next"].as_str().is_some_and(|next| !next.is_empty()), "{finding}");
    }
}

#[test]
fn sarif_says_the_same_in_its_own_form() {
    let case = lay_out(&[("record.yaml", BAD), ("decisions.yaml", PACKS)]);
    let run = |format: &str| {
        let output =
            retell(&["check", ".", "--date", "2026-11-02", "--format", format], case.path());
        serde_json::from_slice::<Json>(&output.stdout).unwrap()
    };
    let (sarif, json) = (run("sarif"), run("json"));
    assert_eq!(sarif["version"], "2.1.0");
    let results = sarif["runs"][0]["results"].as_array().unwrap();
    assert_eq!(results.len(), json["findings"].as_array().unwrap().len());
    let rules = sarif["runs"][0]["tool"]["driver"]["rules"].as_array().unwrap();
    for result in results {
        let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(rules[index]["id"], result["ruleId"]);
        let place = &result["locations"][0]["physicalLocation"];
        assert!(
            place["artifactLocation"]["uri"].is_string() && place["region"]["startLine"].is_u64()
        );
        assert!(["error", "warning", "note"].contains(&result["level"].as_str().unwrap()));
    }
    // A record that cannot be read is told in the same forms, and the exit code says so.
    let broken = lay_out(&[("record.yaml", "child: {born: someday}\n")]);
    let output = retell(&["check", ".", "--format", "sarif"], broken.path());
    assert_eq!(code(&output), 1);
    let sarif: Json = serde_json::from_slice(&output.stdout).unwrap();
    assert!(sarif["runs"][0]["results"].as_array().unwrap().iter().all(|r| r["level"] == "error"));
}

#[test]
fn a_council_adds_words_and_short_forms_of_its_own() {
    let case = lay_out(&[("note.txt", "The QZX met. She likes the flumble scheme.\n")]);
    let own = case.path().join("own/en-GB");
    std::fs::create_dir_all(&own).unwrap();
    std::fs::write(own.join("acronyms.json"), r#"{"acronyms": {"QZX": ["quayside exchange"]}}"#)
        .unwrap();
    std::fs::write(
        own.join("preferred-words.json"),
        r#"{"review": "draft", "words": [{"word": "flumble", "forms": ["flumble scheme"], "say": ["Saturday club"], "category": "jargon", "sources": ["ours"]}]}"#,
    )
    .unwrap();
    let lint = |more: &[&str]| {
        let output =
            retell(&[&["lint", "note.txt", "--format", "json"], more].concat(), case.path());
        assert_eq!(code(&output), 0, "{}", words(&output));
        words(&output)
    };
    assert!(lint(&[]).contains("language/short-form"));
    let with = lint(&["--locales", "own"]);
    assert!(!with.contains("language/short-form") && with.contains("Saturday club"), "{with}");
}

//! How hard our own wording is to read, and that the measure is the one it says it is.

use disclosure::Band;
use fluent_bundle::FluentArgs;
use serde_json::Value as Json;

use crate::support::{root, workshop};

#[test]
fn grades_agree_with_textstat_and_lix_is_the_same() {
    let text = std::fs::read_to_string(root().join("tests/golden/readability.json")).unwrap();
    let golden: Json = serde_json::from_str(&text).unwrap();
    let passages = golden["passages"].as_array().unwrap();
    assert!(passages.len() >= 120);
    for passage in passages {
        let text = passage["text"].as_str().unwrap();
        let measured = language::measure(text).unwrap();
        let grade = passage["flesch_kincaid"].as_f64().unwrap();
        let lix = passage["lix"].as_f64().unwrap();
        assert!(
            (measured.flesch_kincaid - grade).abs() < 1.0,
            "{text}: {} for {grade}",
            measured.flesch_kincaid
        );
        assert!((measured.lix - lix).abs() < 0.011, "{text}: {} for {lix}", measured.lix);
    }
}

/// Every message of the life story with sample words put in.
fn wording(band: Band) -> Vec<(String, String)> {
    let wording = workshop().materials.wording().for_band(Some(band));
    let samples = [
        ("name", "Mia"),
        ("full", "Mia Tarrant"),
        ("carers", "Helen and Marcus"),
        ("from", "2018"),
        ("to", "2026"),
        ("home", "Elm House"),
        ("others", "Freya"),
        ("school", "Elm School"),
        ("languages", "English"),
        ("ethnicity", "White British."),
        ("religion", "None."),
        ("relationship", "aunt"),
        ("died", "3 May 2020"),
        ("born", "14 May 2018"),
        ("place", "Elm Hospital"),
        ("time", "4 in the morning"),
        ("weight", "3 kilos"),
        ("court", "Elm Court"),
        ("order", "care order"),
        ("judge", "Judge Farrow"),
        ("kind", "a foster home"),
        ("span", "from 2020 to 2023"),
        ("with", "Nan"),
        ("on", "3 May 2020"),
        ("where", "at the office"),
        ("contact", "01632 960 100"),
        ("number", "1"),
        ("decided", "Jo Chief"),
        ("date", "3 May 2020"),
        ("council", "Sandmere Council"),
        ("approver", "Jo Chief"),
        ("role", "manager"),
        ("area", "Elm"),
        ("by", "Jo Chief"),
        ("made", "3 May 2020"),
        ("length", "2 years"),
        ("band", "8-11"),
        ("author", "Jo Chief"),
    ];
    let mut args = FluentArgs::new();
    for (name, value) in samples {
        args.set(name, value);
    }
    args.set("age", 8);
    args.set("count", 2);
    args.set("age_from", 5);
    args.set("age_to", 8);
    let text = std::fs::read_to_string(root().join("locales/en-GB/life-story.ftl")).unwrap();
    text.lines()
        .filter_map(|line| line.split_once(" = ").map(|(key, _)| key.trim().to_owned()))
        .filter(|key| key.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'))
        // What only workers and adults read.
        .filter(|key| {
            !["sources", "ask", "genogram", "symbol", "later", "made", "title", "running"]
                .contains(&key.split('-').next().unwrap())
        })
        .map(|key| {
            let said = wording.say(&key, Some(&args)).unwrap_or_else(|error| panic!("{error}"));
            (key, said)
        })
        .collect()
}

#[test]
fn our_own_wording_meets_the_target_of_its_age() {
    // A reading age is a grade and five: nine for readers up to eleven, eleven to twelve above.
    for (band, target) in [
        (Band::ThreeToFive, 2.5),
        (Band::SixToEight, 3.5),
        (Band::EightToEleven, 4.0),
        (Band::ElevenToFourteen, 6.6),
        (Band::FifteenUp, 6.6),
    ] {
        let messages = wording(band);
        assert!(messages.len() > 60, "{}", messages.len());
        let sentences: Vec<&str> = messages
            .iter()
            .filter(|(_, said)| said.trim_end().ends_with(['.', '!', '?']))
            .map(|(_, said)| said.as_str())
            .collect();
        let all = language::measure(&sentences.join(" ")).unwrap();
        assert!(
            all.flesch_kincaid <= target,
            "{}: grade {:.2} is above {target}",
            band.code(),
            all.flesch_kincaid
        );
        for (key, said) in &messages {
            let measured = language::measure(said).unwrap();
            let long = measured.words_per_sentence;
            let most = if band <= Band::EightToEleven { 18.0 } else { 25.0 };
            assert!(long <= most, "{} {key}: {long:.0} words to a sentence", band.code());
        }
    }
}

#[test]
fn reasons_for_gaps_can_be_read_at_twelve() {
    let text = std::fs::read_to_string(root().join("locales/en-GB/common.ftl")).unwrap();
    let mut count = 0;
    for line in text.lines().filter(|line| line.starts_with("reason-")) {
        let (key, words) = line.split_once(" = ").unwrap();
        let measured = language::measure(words).unwrap();
        assert!(measured.flesch_kincaid <= 7.0, "{key}: grade {:.1}", measured.flesch_kincaid);
        count += 1;
    }
    assert!(count > 20);
}

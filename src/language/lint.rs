//! Looks at a text as its reader will: too hard, too long, in the passive, in short forms and in
//! words that hurt. It says which rule and where; what to write instead comes from the lists.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::lexicon::{Lexicon, tokens};
use crate::readability::{measure, sentences};

/// What a finding is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    /// Harder to read than its readers can be expected to.
    HardToRead,
    /// A sentence that is too long.
    LongSentence,
    /// Nobody is named who did it.
    Passive,
    /// A short form that no list explains.
    UnknownShortForm,
    /// A short form that can mean two things, with nothing near that tells which.
    AmbiguousShortForm,
    /// A word of the trade that children have asked workers not to use.
    Jargon,
    /// The child chose another word.
    OwnChoice,
    /// It blames the child or the family.
    Blaming,
    /// It makes a person the problem.
    Labelling,
    /// It softens what happened into something else.
    Euphemism,
    /// It makes what happened small.
    Minimising,
    /// It may offend on race, culture, religion, age, disability, sexual orientation, gender or class.
    Offensive,
    /// A word of its time.
    Dated,
}

/// Something in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Which rule.
    pub rule: Rule,
    /// Where in the text, in bytes.
    pub at: Range<usize>,
    /// The row of our own list, such as `abscond`; never words of the text.
    pub word: Option<String>,
    /// What to write instead, or what was measured.
    pub say: String,
}

/// How hard a text may be.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// The highest Flesch-Kincaid grade.
    pub grade: f64,
    /// The longest sentence, in words (GOV.UK: 25).
    pub sentence: usize,
}

impl Default for Limits {
    /// What a record that the child and the family will read may be (recording policy, S72): grade 9,
    /// a reading age of about 14, and sentences of 25 words.
    fn default() -> Self {
        Self { grade: 9.0, sentence: 25 }
    }
}

/// Texts of fewer words than this have no grade that means anything.
const SHORTEST: usize = 20;

/// Looks at a text.
#[must_use]
pub fn lint(text: &str, lexicon: &Lexicon, limits: Limits) -> Vec<Finding> {
    let mut findings = Vec::new();
    if let Some(measured) = measure(text)
        && measured.words >= SHORTEST
        && measured.flesch_kincaid > limits.grade
    {
        findings.push(Finding {
            rule: Rule::HardToRead,
            at: 0..text.len(),
            word: None,
            say: format!(
                "Flesch-Kincaid grade {:.1} (a reading age of about {:.0}), LIX {:.0}, {:.0} words to a sentence",
                measured.flesch_kincaid,
                crate::readability::reading_age(measured.flesch_kincaid),
                measured.lix,
                measured.words_per_sentence
            ),
        });
    }
    for sentence in sentences(text) {
        let Some(at) = place(text, sentence) else { continue };
        let words = crate::readability::words(sentence).len();
        if words > limits.sentence {
            findings.push(Finding {
                rule: Rule::LongSentence,
                at: at.clone(),
                word: None,
                say: format!(
                    "{words} words; make it two or three sentences of up to {}",
                    limits.sentence
                ),
            });
        }
        if let Some(range) = passive(sentence) {
            findings.push(Finding {
                rule: Rule::Passive,
                at: at.start + range.start..at.start + range.end,
                word: None,
                say: "say who did it".into(),
            });
        }
    }
    for (row, at) in lexicon.list.find(text) {
        let rule = match row.category.as_str() {
            "own-choice" => Rule::OwnChoice,
            "blaming" => Rule::Blaming,
            "labelling" => Rule::Labelling,
            "euphemism" => Rule::Euphemism,
            "minimising" => Rule::Minimising,
            "offensive" => Rule::Offensive,
            "dated" => Rule::Dated,
            _ => Rule::Jargon,
        };
        let mut say = row.say.join("; ");
        if let Some(note) = &row.note {
            say = format!("{say} ({note})");
        }
        findings.push(Finding { rule, at, word: Some(row.word.clone()), say });
    }
    let mut seen = BTreeSet::new();
    for (at, short) in short_forms(text) {
        if !seen.insert(short) {
            continue;
        }
        match lexicon.acronym(short) {
            None => findings.push(Finding {
                rule: Rule::UnknownShortForm,
                at,
                word: None,
                say: "write it out, or add it to the list of short forms".into(),
            }),
            Some(known) if known.meaning(text).is_none() => findings.push(Finding {
                rule: Rule::AmbiguousShortForm,
                at,
                word: Some(short.to_owned()),
                say: format!("write out which is meant: {}", known.meanings.join("; ")),
            }),
            Some(_) => {}
        }
    }
    findings.sort_by_key(|finding| (finding.at.start, finding.rule));
    findings
}

/// Words that look like short forms: two to six capitals, digits among them, or capitals around an
/// ampersand; and sections of the Children Act such as S47.
#[must_use]
pub fn short_forms(text: &str) -> Vec<(Range<usize>, &str)> {
    let mut found = Vec::new();
    for (at, word) in tokens(text) {
        let Some(as_written) = text.get(at.clone()) else { continue };
        let as_written = as_written.trim_matches(['\'', '\u{2019}']);
        let bare = as_written
            .strip_suffix("'s")
            .or_else(|| as_written.strip_suffix("\u{2019}s"))
            .or_else(|| as_written.strip_suffix("'d"))
            .or_else(|| as_written.strip_suffix("\u{2019}d"))
            .or_else(|| as_written.strip_suffix('s').filter(|rest| rest.len() > 1))
            .unwrap_or(as_written);
        let capitals = bare.chars().filter(|c| c.is_ascii_uppercase()).count();
        let plain = bare.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '&');
        let shout = word.chars().count() > 6;
        // "SL/2B" is the number of a form.
        let number = text.get(at.end..).is_some_and(|after| after.starts_with('/'));
        let section = bare
            .strip_prefix('S')
            .is_some_and(|number| !number.is_empty() && number.chars().all(|c| c.is_ascii_digit()));
        if plain && (capitals >= 2 || section) && !shout && !number && !ORDINARY.contains(&bare) {
            let start = at.start + text.get(at).and_then(|w| w.find(bare)).unwrap_or_default();
            if let Some(slice) = text.get(start..start + bare.len()) {
                found.push((start..start + bare.len(), slice));
            }
        }
    }
    found
}

/// Capitals that everybody knows.
const ORDINARY: [&str; 24] = [
    "FORM", "FORMS", "OK", "TV", "UK", "USA", "EU", "GP", "DVD", "CD", "PC", "AM", "PM", "ID",
    "UP", "NO", "YES", "BBC", "MP", "DJ", "XL", "NHS", "PE", "IT",
];

const BE: [&str; 8] = ["is", "are", "was", "were", "be", "been", "being", "am"];
/// Participles that do not end in -ed and stand in records often.
const PARTICIPLES: [&str; 40] = [
    "taken",
    "given",
    "told",
    "seen",
    "made",
    "done",
    "brought",
    "sent",
    "held",
    "kept",
    "left",
    "found",
    "heard",
    "hit",
    "hurt",
    "put",
    "read",
    "said",
    "shown",
    "spoken",
    "thrown",
    "written",
    "driven",
    "chosen",
    "known",
    "felt",
    "met",
    "paid",
    "sold",
    "taught",
    "understood",
    "withdrawn",
    "broken",
    "fed",
    "grown",
    "hidden",
    "led",
    "lost",
    "sought",
    "undertaken",
];
/// Words in -ed that say how somebody is, not what was done to them.
const STATES: [&str; 22] = [
    "excited",
    "worried",
    "tired",
    "pleased",
    "interested",
    "scared",
    "frightened",
    "upset",
    "relaxed",
    "settled",
    "bored",
    "confused",
    "married",
    "born",
    "used",
    "supposed",
    "delighted",
    "concerned",
    "embarrassed",
    "annoyed",
    "surprised",
    "need",
];

/// A form of "to be" with a participle after it, in a sentence without "by".
fn passive(sentence: &str) -> Option<Range<usize>> {
    let tokens = tokens(sentence);
    let by = |from: usize| tokens.iter().skip(from).take(8).any(|(_, word)| word == "by");
    tokens.iter().enumerate().find_map(|(n, (at, word))| {
        if !BE.contains(&word.as_str()) {
            return None;
        }
        // "was not always taken": an adverb may stand between.
        let (m, (end, _)) =
            tokens.iter().enumerate().skip(n + 1).take(3).find(|(_, (_, word))| {
                let word = word.as_str();
                PARTICIPLES.contains(&word)
                    || (word.len() > 4 && word.ends_with("ed") && !STATES.contains(&word))
            })?;
        let between = tokens.get(n + 1..m)?;
        let adverbs = between.iter().all(|(_, word)| {
            word.ends_with("ly")
                || ["not", "also", "always", "never", "then", "often", "being", "been"]
                    .contains(&word.as_str())
        });
        (adverbs && !by(m + 1)).then_some(at.start..end.end)
    })
}

/// Where a slice stands in the text that it was cut from.
fn place(text: &str, part: &str) -> Option<Range<usize>> {
    let start = (part.as_ptr() as usize).checked_sub(text.as_ptr() as usize)?;
    text.get(start..start + part.len()).map(|_| start..start + part.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rules(text: &str) -> Vec<Rule> {
        let lexicon = Lexicon::open(None).unwrap_or_else(|_| panic!("not read"));
        lint(text, &lexicon, Limits::default()).into_iter().map(|finding| finding.rule).collect()
    }

    #[test]
    fn plain_recording_has_no_findings() {
        for text in [
            "Mia showed me her drawing of the seal. She said she wants to go swimming on Saturday.",
            "I visited Jordan at home. He told me about football and we made toast.",
            "Mum rang at 16:30. She was worried about the meeting and asked me to come with her.",
        ] {
            assert_eq!(rules(text), [], "{text}");
        }
    }

    #[test]
    fn what_hurts_or_hides_is_found() {
        for (text, rule) in [
            ("He absconded from placement.", Rule::Jargon),
            ("She is attention seeking.", Rule::Blaming),
            ("The bruise was noticed at school.", Rule::Passive),
            ("There was a QZX meeting.", Rule::UnknownShortForm),
            ("The ICO was discussed with her.", Rule::AmbiguousShortForm),
        ] {
            assert!(rules(text).contains(&rule), "{text}: {:?}", rules(text));
        }
        let long = "It was considered appropriate to facilitate a multi-agency professionals consultation regarding the \
            implementation of alternative accommodation arrangements, notwithstanding the reservations articulated at the \
            preceding review, and to communicate the outcome to all relevant parties in due course.";
        assert!(
            rules(long).contains(&Rule::HardToRead) && rules(long).contains(&Rule::LongSentence)
        );
    }

    #[test]
    fn short_forms_are_found_whole() {
        let found: Vec<&str> = short_forms("The IROs, CAMHS and S47; IRO's; OK, a TV. SHOUTING")
            .into_iter()
            .map(|(_, s)| s)
            .collect();
        assert_eq!(found, ["IRO", "CAMHS", "S47", "IRO"]);
    }
}

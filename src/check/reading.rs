//! How a record reads: to the child and the family whom it is about (S72 to S75), and what is told
//! of hard things in a life story: true, without blame, the person apart from the act.

use language::{Lexicon, Limits, Rule, lint};

use super::{Checker, passages, words};

/// The code of a rule of the language lint.
#[must_use]
pub fn code(rule: Rule) -> &'static str {
    match rule {
        Rule::HardToRead => "language/hard",
        Rule::LongSentence => "language/long-sentence",
        Rule::Passive => "language/passive",
        Rule::UnknownShortForm => "language/short-form",
        Rule::AmbiguousShortForm => "language/ambiguous",
        Rule::Jargon => "language/jargon",
        Rule::OwnChoice => "language/own-choice",
        Rule::Blaming => "language/blaming",
        Rule::Labelling => "language/labelling",
        Rule::Euphemism => "language/euphemism",
        Rule::Minimising => "language/minimising",
        Rule::Offensive => "language/offensive",
        Rule::Dated => "language/dated",
    }
}

/// The lists with the child's own choices before everything else.
fn of_child(check: &Checker<'_>, lexicon: &Lexicon) -> Lexicon {
    let mut lexicon = lexicon.clone();
    for choice in &check.record.case().child.preferred_words {
        lexicon.list.prefer(words(&choice.instead_of.0), words(&choice.say.0));
    }
    lexicon
}

/// Every passage that a worker wrote.
pub(crate) fn run(check: &mut Checker<'_>, lexicon: &Lexicon) {
    let lexicon = of_child(check, lexicon);
    let settled: Vec<String> = check
        .record
        .case()
        .meanings
        .iter()
        .map(|meaning| words(&meaning.word.0).to_owned())
        .collect();
    let record = check.record;
    for passage in passages(record) {
        // What the child said is the child's.
        if matches!(passage.field, "words" | "about_me" | "hopes" | "child_views" | "child_view") {
            continue;
        }
        let text = words(&passage.passage.text);
        for finding in lint(text, &lexicon, Limits::default()) {
            let short = text.get(finding.at.clone()).unwrap_or_default();
            let is_short =
                matches!(finding.rule, Rule::UnknownShortForm | Rule::AmbiguousShortForm);
            if is_short && settled.iter().any(|known| known == short) {
                continue;
            }
            let at = text.get(..finding.at.start).map_or(0, |before| before.chars().count()) + 1;
            let message = match (&finding.word, finding.rule) {
                // The child's own words stay in the record.
                (_, Rule::OwnChoice) => {
                    format!("letter {at}: the child chose another word for this")
                }
                (Some(word), _) => format!("letter {at}: `{word}`"),
                (None, Rule::HardToRead) => finding.say.clone(),
                (None, Rule::LongSentence) => format!(
                    "letter {at}: a sentence of {}",
                    finding.say.split(';').next().unwrap_or_default()
                ),
                (None, Rule::Passive) => format!("letter {at}: nobody is named who did it"),
                (None, _) => format!("letter {at}: a short form that no list explains"),
            };
            let next = if finding.rule == Rule::HardToRead {
                "write short sentences with everyday words".to_owned()
            } else if finding.rule == Rule::OwnChoice {
                "use the child's word: `preferred_words`".to_owned()
            } else {
                finding.say.clone()
            };
            check.find_with(code(finding.rule), &passage.passage.place, message, next);
        }
    }
}

/// What a life story tells of hard things (the rules of telling, see `docs/checks.md`).
pub(crate) fn story(check: &mut Checker<'_>, lexicon: &Lexicon) {
    let record = check.record;
    let child = &record.case().child;
    let mut decided = false;
    let mut tried = false;
    let mut fault = false;
    for passage in &child.why {
        let text = words(&passage.text).to_lowercase();
        decided |=
            ["judge", "court", "decided", "magistrate"].iter().any(|sign| text.contains(sign));
        tried |=
            ["tried", "helped", "help at home", "support"].iter().any(|sign| text.contains(sign));
        fault |= text.contains("not your fault") || text.contains("fault");
    }
    if !child.why.is_empty() {
        let place = child.why.first().map_or(&child.place, |passage| &passage.place).clone();
        if !decided {
            check.find(
                "story/decided",
                &place,
                "why the child is looked after does not say who decided",
            );
        }
        if !tried {
            check.find(
                "story/tried",
                &place,
                "why the child is looked after does not say what was tried",
            );
        }
        if !fault {
            check.find(
                "story/fault",
                &place,
                "why the child is looked after does not say that it was not the child's fault",
            );
        }
    } else if !record.case().placements.is_empty() {
        let place = child.place.clone();
        check.find(
            "story/why",
            &place,
            "nothing that was agreed for telling says why the child is looked after",
        );
    }
    for passage in passages(record) {
        let told = matches!(
            (passage.list, passage.field),
            ("child", "why" | "story") | ("people", "portrait")
        ) || matches!(passage.field, "why_started" | "why_ended" | "meaning")
            || passage.list == "life_letters";
        if !told {
            continue;
        }
        let text = words(&passage.passage.text);
        let place = &passage.passage.place;
        for (row, _) in lexicon.list.find(text) {
            let rule = match row.category.as_str() {
                "blaming" => "story/blame",
                "labelling" => "story/person-and-act",
                "euphemism" | "minimising" => "story/softened",
                _ => continue,
            };
            check.find_with(rule, place, format!("`{}`", row.word), row.say.join("; "));
        }
        let low = text.to_lowercase();
        if BLAMES_THE_CHILD.iter().any(|sign| low.contains(sign)) {
            check.find("story/blame", place, "it reads as if the child had caused it");
        }
        if PERSON_FOR_ACT.iter().any(|sign| low.contains(sign)) {
            check.find("story/person-and-act", place, "it makes somebody what they did");
        }
    }
}

/// Turns of phrase by which a story gives a child the fault.
const BLAMES_THE_CHILD: [&str; 12] = [
    "because you were naughty",
    "because of your behaviour",
    "because you were difficult",
    "you were too difficult",
    "you were too much",
    "your behaviour meant",
    "because you would not",
    "you made it hard",
    "you broke down the placement",
    "because you kept",
    "you caused",
    "you let them",
];

/// Turns of phrase that make a parent what they did.
const PERSON_FOR_ACT: [&str; 14] = [
    "is an alcoholic",
    "was an alcoholic",
    "is a drug addict",
    "was a drug addict",
    "is an addict",
    "was an addict",
    "a bad mother",
    "a bad father",
    "a bad parent",
    "is an abuser",
    "was an abuser",
    "is a monster",
    "a violent man",
    "is a criminal",
];

//! Translations of what people wrote: given out as XLIFF 1.2, taken back with checks, confirmed by a second person.
//!
//! Only disclosed words go out, as the pack tells them, with a mark in place of each gap. Names, dates, numbers,
//! gaps and legal terms are locked as placeholders. A translation belongs to exactly these words: if
//! another decision takes something out of them, it does not fit any more, and the original stands.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use diagnostic::{Diagnostic, Location};
use forms::escape;
use pack::{Block, Document, Inline, Inlines, Locale, Paragraph, Script, Section, Wording};
use quick_xml::Reader;
use quick_xml::events::Event;
use serde_json::{Value as Json, json};
use sha2::{Digest as _, Sha256};

use crate::tongue::Tongues;

/// The file of a case folder in which translations stand.
pub const FILE: &str = "translations.json";

/// What is locked in a unit.
#[derive(Clone, Debug)]
enum Locked {
    /// A gap, a name, a date or a number: it stands in the translation as it is.
    AsItIs(Inline),
    /// A legal term, by the key of its wording: it is told in the wording of the language.
    Term(String),
}

/// A piece of a unit.
#[derive(Clone, Debug)]
enum Piece {
    Words(String),
    Locked(Locked, &'static str, String),
}

/// A stretch of recorded words that can be translated.
struct Unit {
    pieces: Vec<Piece>,
}

impl Unit {
    /// What it belongs to: the hash of its words, with what is locked by kind and words.
    fn key(&self) -> String {
        let mut text = String::new();
        for piece in &self.pieces {
            match piece {
                Piece::Words(words) => text.push_str(words),
                // A gap's own words depend on its number and not on what it stands for.
                Piece::Locked(_, kind, words) => {
                    let _ = write!(
                        text,
                        "\u{1}{kind}:{}\u{2}",
                        if *kind == "x-gap" { "" } else { words }
                    );
                }
            }
        }
        let hash: String = Sha256::digest(text.as_bytes())
            .iter()
            .take(12)
            .map(|byte| format!("{byte:02x}"))
            .collect();
        format!("u-{hash}")
    }

    /// Its words as XLIFF has them inside a source or a target.
    fn markup(&self) -> String {
        let mut out = String::new();
        let mut number = 0;
        for piece in &self.pieces {
            match piece {
                Piece::Words(words) => out.push_str(&escape(words)),
                Piece::Locked(_, kind, words) => {
                    number += 1;
                    let _ = write!(
                        out,
                        "<x id=\"{number}\" ctype=\"{kind}\" equiv-text=\"{}\"/>",
                        escape(words)
                    );
                }
            }
        }
        out
    }

    fn locked(&self) -> Vec<&Locked> {
        self.pieces
            .iter()
            .filter_map(|piece| match piece {
                Piece::Locked(locked, ..) => Some(locked),
                Piece::Words(_) => None,
            })
            .collect()
    }

    /// Whether anything of it can be translated.
    fn tells(&self) -> bool {
        self.pieces.iter().any(|piece| match piece {
            Piece::Words(words) => words.chars().any(char::is_alphabetic),
            Piece::Locked(..) => false,
        })
    }
}

/// What is locked besides gaps: the names that the pack tells, and the legal terms.
#[derive(Clone, Debug, Default)]
pub struct Locks {
    /// Names as they are told, the longest first.
    pub names: Vec<String>,
    /// Legal terms in English, and the keys of their wording.
    pub terms: Vec<(String, String)>,
}

impl Locks {
    /// The legal terms of the English wording.
    #[must_use]
    pub fn with_terms(mut self, english: &Wording) -> Self {
        for status in disclosure::told::LegalStatusKind::ALL {
            let key = format!("LegalStatusKind-{}", status.code());
            if let Ok(words) = english.say(&key, None)
                && status.code() != "other"
            {
                self.terms.push((words, key));
            }
        }
        self.terms.sort_by_key(|(words, _)| std::cmp::Reverse(words.len()));
        self.names.sort_by_key(|name| std::cmp::Reverse(name.len()));
        self.names.dedup();
        self
    }
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Cuts words into what is locked and what is not.
fn pieces(words: &str, language: Option<&'static Locale>, locks: &Locks, out: &mut Vec<Piece>) {
    let inline = |words: &str| Inline::Text { words: words.to_owned(), ours: false, language };
    let add = |words: &str, out: &mut Vec<Piece>| match out.last_mut() {
        Some(Piece::Words(last)) => last.push_str(words),
        _ if words.is_empty() => {}
        _ => out.push(Piece::Words(words.to_owned())),
    };
    let mut rest = words;
    let mut before = ' ';
    while let Some(first) = rest.chars().next() {
        let at_start = !before.is_alphanumeric();
        let whole = |found: &str| {
            at_start
                && rest.starts_with(found)
                && !rest
                    .get(found.len()..)
                    .is_some_and(|after| after.starts_with(char::is_alphanumeric))
        };
        let (kind, length, term) = if let Some(name) = locks.names.iter().find(|name| whole(name)) {
            ("x-name", name.len(), None)
        } else if let Some((words, key)) = locks.terms.iter().find(|(words, _)| whole(words)) {
            ("x-legal", words.len(), Some(key.clone()))
        } else if at_start && first.is_ascii_digit() {
            ("x-number", number_or_date(rest), None)
        } else {
            ("", 0, None)
        };
        if length == 0 {
            let (one, after) = rest.split_at(first.len_utf8());
            add(one, out);
            before = first;
            rest = after;
            continue;
        }
        let (found, after) = rest.split_at(length);
        let locked = match term {
            Some(key) => Locked::Term(key),
            None => Locked::AsItIs(inline(found)),
        };
        out.push(Piece::Locked(locked, kind, found.to_owned()));
        before = found.chars().last().unwrap_or(' ');
        rest = after;
    }
}

/// How long a number or a date ("3 May 2020", "14:30", "2,000") at the beginning is.
fn number_or_date(words: &str) -> usize {
    let digits = |words: &str| {
        words
            .find(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | ',' | ':' | '/' | '-')))
            .unwrap_or(words.len())
    };
    let mut length = digits(words);
    while words.get(..length).is_some_and(|found| found.ends_with(['.', ',', ':', '/', '-'])) {
        length -= 1;
    }
    let after = words.get(length..).unwrap_or_default();
    if let Some(month) = MONTHS.iter().find(|month| after.trim_start().starts_with(**month)) {
        let blanks = after.len() - after.trim_start().len();
        let end = length + blanks + month.len();
        let tail = words.get(end..).unwrap_or_default();
        let year = tail.trim_start();
        let years = year.find(|c: char| !c.is_ascii_digit()).unwrap_or(year.len());
        return if years == 4 { end + (tail.len() - year.len()) + years } else { end };
    }
    length
}

/// Where a stretch of recorded words begins and ends in a line, and its unit.
fn units_of(words: &[Inline], document: &Document, locks: &Locks) -> Vec<(usize, usize, Unit)> {
    let told = |inline: &Inline| match inline {
        Inline::Text { ours: false, language: Some(language), .. } => {
            *language != document.language
        }
        Inline::Gap(_) | Inline::Break => true,
        Inline::Text { .. }
        | Inline::Strong(_)
        | Inline::Anchor(_)
        | Inline::Page { .. }
        | Inline::Mark(_) => false,
    };
    let mut units = Vec::new();
    let mut start = 0;
    while start < words.len() {
        if !words.get(start).is_some_and(told) {
            start += 1;
            continue;
        }
        let end = words
            .get(start..)
            .and_then(|rest| rest.iter().position(|inline| !told(inline)))
            .map_or(words.len(), |length| start + length);
        let mut unit = Unit { pieces: Vec::new() };
        for inline in words.get(start..end).unwrap_or_default() {
            match inline {
                Inline::Text { words, language, .. } => {
                    pieces(words, *language, locks, &mut unit.pieces)
                }
                Inline::Gap(mark) => unit.pieces.push(Piece::Locked(
                    Locked::AsItIs(inline.clone()),
                    "x-gap",
                    format!("[{}]", mark.label),
                )),
                Inline::Break => unit.pieces.push(Piece::Locked(
                    Locked::AsItIs(Inline::Break),
                    "lb",
                    "new line".to_owned(),
                )),
                Inline::Strong(_) | Inline::Anchor(_) | Inline::Page { .. } | Inline::Mark(_) => {}
            }
        }
        if unit.tells() {
            units.push((start, end, unit));
        }
        start = end;
    }
    units
}

/// Visits the lines of words of a document.
fn each_line(sections: &mut [Section], visit: &mut dyn FnMut(&mut Inlines)) {
    fn blocks(list: &mut [Block], visit: &mut dyn FnMut(&mut Inlines)) {
        for block in list {
            match block {
                Block::Paragraph(paragraph) => visit(&mut paragraph.words),
                Block::List(items) => items.iter_mut().for_each(|item| blocks(item, visit)),
                Block::Quote(inner) => blocks(inner, visit),
                Block::Table(table) => table.each_cell(visit),
                Block::Pictured(line) => visit(&mut line.words.words),
                Block::Tree(_)
                | Block::Room(_)
                | Block::Picture(_)
                | Block::Icon(_)
                | Block::Visits(_) => {}
            }
        }
    }
    for section in sections {
        blocks(&mut section.blocks, visit);
        each_line(&mut section.sections, visit);
    }
}

/// Every unit of a document, each once, in reading order.
fn all_units(document: &Document, locks: &Locks) -> Vec<(String, Unit)> {
    let mut copy = document.clone();
    let mut units: Vec<(String, Unit)> = Vec::new();
    let mut seen = BTreeSet::new();
    each_line(&mut copy.sections, &mut |words| {
        for (_, _, unit) in units_of(words, document, locks) {
            let key = unit.key();
            if seen.insert(key.clone()) {
                units.push((key, unit));
            }
        }
    });
    units
}

/// A document's recorded words for a translator. Nothing that is held is in it.
#[must_use]
pub fn export(document: &Document, locks: &Locks) -> (String, usize) {
    let units = all_units(document, locks);
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">\n",
    );
    let _ = write!(
        out,
        "<file original=\"{}\" source-language=\"en-GB\" target-language=\"{}\" datatype=\"plaintext\">\n<header><note>Words of a child's record, as a pack tells them. Names, dates, numbers, gaps and legal terms are locked: keep each placeholder, once. Each target holds the source; write the translation in its place.</note></header>\n<body>\n",
        document.pack.code(),
        document.language.tag
    );
    for (key, unit) in &units {
        let words = unit.markup();
        let _ = write!(
            out,
            "<trans-unit id=\"{key}\" xml:space=\"preserve\">\n<source>{words}</source>\n<target state=\"needs-translation\">{words}</target>\n</trans-unit>\n"
        );
    }
    out.push_str("</body>\n</file>\n</xliff>\n");
    (out, units.len())
}

/// A translation that somebody made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Translation {
    /// Its words, with `\u{1}1\u{2}` for the first thing that is locked.
    pub words: String,
    /// Who translated.
    pub translator: String,
    /// When it was taken in.
    pub date: String,
    /// Who confirmed it, and when.
    pub checked: Option<(String, String)>,
}

/// The translations of a case, by language and unit.
#[derive(Clone, Debug, Default)]
pub struct Memory {
    by_language: BTreeMap<String, BTreeMap<String, Translation>>,
}

impl Memory {
    /// Reads the translations of a case folder.
    ///
    /// # Errors
    /// A file that is not one of ours.
    pub fn open(folder: &Path) -> Result<Self, Vec<Diagnostic>> {
        let path = folder.join(FILE);
        let Ok(text) = std::fs::read_to_string(&path) else { return Ok(Self::default()) };
        let fault = || {
            vec![
                Diagnostic::fault("translate/file", "the translations of this case cannot be read")
                    .at(Location::file(path.display().to_string()))
                    .help("put it back from a copy; `retell translate import` writes it"),
            ]
        };
        let Ok(Json::Object(languages)) = serde_json::from_str::<Json>(&text) else {
            return Err(fault());
        };
        let mut memory = Self::default();
        for (language, units) in languages {
            let units = units.as_object().ok_or_else(fault)?;
            for (key, unit) in units {
                let text = |name: &str| unit.get(name).and_then(Json::as_str).map(str::to_owned);
                let checked = text("checked_by").zip(text("checked_on"));
                let translation = Translation {
                    words: text("words").ok_or_else(fault)?,
                    translator: text("translator").ok_or_else(fault)?,
                    date: text("date").ok_or_else(fault)?,
                    checked,
                };
                memory
                    .by_language
                    .entry(language.clone())
                    .or_default()
                    .insert(key.clone(), translation);
            }
        }
        Ok(memory)
    }

    /// The file as it is to be written: its path and text.
    #[must_use]
    pub fn file(&self, folder: &Path) -> (PathBuf, String) {
        let languages: BTreeMap<&String, BTreeMap<&String, Json>> = self
            .by_language
            .iter()
            .map(|(language, units)| {
                let units = units
                    .iter()
                    .map(|(key, unit)| {
                        let json = json!({
                            "words": unit.words,
                            "translator": unit.translator,
                            "date": unit.date,
                            "checked_by": unit.checked.as_ref().map(|(name, _)| name),
                            "checked_on": unit.checked.as_ref().map(|(_, date)| date),
                        });
                        (key, json)
                    })
                    .collect();
                (language, units)
            })
            .collect();
        (folder.join(FILE), format!("{:#}\n", json!(languages)))
    }

    /// Confirms the translations of a language that nobody has confirmed. The one who confirms is another
    /// person than the translator.
    ///
    /// # Errors
    /// The same person; nothing to confirm.
    pub fn confirm(
        &mut self,
        language: &Locale,
        by: &str,
        on: &str,
    ) -> Result<usize, Vec<Diagnostic>> {
        let same = |a: &str, b: &str| a.trim().to_lowercase() == b.trim().to_lowercase();
        let waiting: Vec<&mut Translation> = self
            .by_language
            .get_mut(language.tag)
            .into_iter()
            .flat_map(BTreeMap::values_mut)
            .filter(|unit| unit.checked.is_none())
            .collect();
        if waiting.is_empty() {
            return Err(vec![
                Diagnostic::fault(
                    "translate/confirm",
                    "there is no translation to confirm in this language",
                )
                .help("take one in first: `retell translate import`"),
            ]);
        }
        if waiting.iter().any(|unit| same(&unit.translator, by)) {
            return Err(vec![
                Diagnostic::fault("translate/confirm", "whoever translated cannot confirm it")
                    .help("a second person who reads both languages confirms"),
            ]);
        }
        let count = waiting.len();
        for unit in waiting {
            unit.checked = Some((by.trim().to_owned(), on.to_owned()));
        }
        Ok(count)
    }

    /// Takes a translator's file in.
    ///
    /// # Errors
    /// Every fault of it at once: units that are missing or unknown, placeholders that are lost or doubled,
    /// numbers that were changed, words in another language. Nothing is taken in then.
    pub fn import(
        &mut self,
        path: &Path,
        document: &Document,
        locks: &Locks,
        translator: &str,
        date: &str,
    ) -> Result<usize, Vec<Diagnostic>> {
        let text = std::fs::read_to_string(path).map_err(|_| {
            vec![
                Diagnostic::fault("translate/xliff", "this file cannot be read")
                    .at(Location::file(path.display().to_string()))
                    .help("give the XLIFF file that the translator sent back"),
            ]
        })?;
        let file = read(&text).map_err(|line| {
            vec![
                Diagnostic::fault("translate/xliff", "this is no XLIFF 1.2 that can be read")
                    .at(Location::at(path.display().to_string(), line, 1))
                    .help("have it saved as XLIFF 1.2 again"),
            ]
        })?;
        let mut faults = Vec::new();
        let mut fault = |line: usize, message: String, help: &str| {
            faults.push(
                Diagnostic::fault("translate/unit", message)
                    .at(Location::at(path.display().to_string(), line, 1))
                    .help(help),
            );
        };
        if file.language.as_deref() != Some(document.language.tag) {
            fault(
                1,
                format!("its target language is not {}", document.language.tag),
                "give the file of this language, or another `--to`",
            );
        }
        let units = all_units(document, locks);
        let tongues = Tongues::of(document.language.script);
        let mut taken: BTreeMap<String, String> = BTreeMap::new();
        for (key, unit) in &units {
            let found: Vec<&Target> =
                file.units.iter().filter(|target| target.id == *key).collect();
            let target = match found.as_slice() {
                [] => {
                    fault(
                        1,
                        format!("unit {key} is missing"),
                        "each unit of the export comes back",
                    );
                    continue;
                }
                [target] => target,
                [_, second, ..] => {
                    fault(
                        second.line,
                        format!("unit {key} stands there twice"),
                        "take one of them out",
                    );
                    continue;
                }
            };
            let mut problems = problems(target, unit, document.language, &tongues);
            problems.sort();
            for (message, help) in problems {
                fault(target.line, format!("unit {key}: {message}"), help);
            }
            taken.insert(key.clone(), target.words.clone());
        }
        for target in &file.units {
            if !units.iter().any(|(key, _)| *key == target.id) {
                fault(
                    target.line,
                    "a unit that the pack does not have now".to_owned(),
                    "the record or a decision was changed since: export again",
                );
            }
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        let count = taken.len();
        let language = self.by_language.entry(document.language.tag.to_owned()).or_default();
        for (key, words) in taken {
            let same = language.get(&key).is_some_and(|known| known.words == words);
            if !same {
                language.insert(
                    key,
                    Translation {
                        words,
                        translator: translator.trim().to_owned(),
                        date: date.to_owned(),
                        checked: None,
                    },
                );
            }
        }
        Ok(count)
    }

    /// Puts translations in the place of recorded words. Only confirmed ones, unless it is a draft. Gives
    /// who translated and who confirmed, and how many stretches stand in the original.
    ///
    /// # Errors
    /// A legal term without wording.
    pub fn apply(
        &self,
        document: &mut Document,
        locks: &Locks,
        wording: &Wording,
        draft: bool,
        both: bool,
    ) -> Result<Applied, String> {
        let known = self.by_language.get(document.language.tag);
        let mut applied = Applied::default();
        let copy = Document { sections: Vec::new(), ..document.clone() };
        let mut missing = None;
        let mut replace = |words: &mut Inlines| {
            for (start, end, unit) in units_of(words, &copy, locks).into_iter().rev() {
                let found = known
                    .and_then(|known| known.get(&unit.key()))
                    .filter(|found| draft || found.checked.is_some());
                let Some(found) = found else {
                    applied.left += 1;
                    continue;
                };
                let checked = found.checked.clone().map(|(name, _)| name);
                applied.people.insert((found.translator.clone(), found.date.clone(), checked));
                match told(&found.words, &unit, wording) {
                    Ok(translated) => {
                        words.splice(start..end, translated);
                    }
                    Err(message) => missing = Some(message),
                }
            }
        };
        if both {
            beside(&mut document.sections, &mut replace);
        } else {
            each_line(&mut document.sections, &mut replace);
        }
        match missing {
            Some(message) => Err(message),
            None => Ok(applied),
        }
    }
}

/// Translates paragraphs and leaves the original below each, for reading with an interpreter.
fn beside(sections: &mut [Section], replace: &mut dyn FnMut(&mut Inlines)) {
    for section in sections {
        let mut blocks = Vec::new();
        for mut block in std::mem::take(&mut section.blocks) {
            let before = block.clone();
            let mut changed = false;
            let only = std::slice::from_mut(&mut block);
            let mut inner = Section::new(section.heading().clone(), section.style).ok();
            if let Some(inner) = &mut inner {
                inner.blocks = only.to_vec();
                each_line(std::slice::from_mut(inner), &mut |words| {
                    let count = format!("{words:?}");
                    replace(words);
                    changed |= count != format!("{words:?}");
                });
                if let Some(done) = inner.blocks.pop() {
                    block = done;
                }
            }
            blocks.push(block);
            if changed && let Block::Paragraph(original) = before {
                let original = Paragraph { words: original.words, sources: original.sources };
                blocks.push(Block::Quote(vec![Block::Paragraph(original)]));
            }
        }
        section.blocks = blocks;
        beside(&mut section.sections, replace);
    }
}

/// What was put in.
#[derive(Clone, Debug, Default)]
pub struct Applied {
    /// Translators, dates, and who confirmed.
    pub people: BTreeSet<(String, String, Option<String>)>,
    /// How many stretches stand in the original.
    pub left: usize,
}

/// The words of a translation, with what is locked in its places.
fn told(words: &str, unit: &Unit, wording: &Wording) -> Result<Inlines, String> {
    let locked = unit.locked();
    let mut inlines = Inlines::new();
    let own = |words: &str| Inline::Text { words: words.to_owned(), ours: false, language: None };
    let mut rest = words;
    while let Some((before, after)) = rest.split_once('\u{1}') {
        let (number, after) = after.split_once('\u{2}').unwrap_or((after, ""));
        if !before.is_empty() {
            inlines.push(own(before));
        }
        let index: usize = number.parse().unwrap_or_default();
        match index.checked_sub(1).and_then(|index| locked.get(index)) {
            Some(Locked::AsItIs(inline)) => inlines.push(inline.clone()),
            Some(Locked::Term(key)) => inlines.push(own(&wording.say(key, None)?)),
            None => {}
        }
        rest = after;
    }
    if !rest.is_empty() {
        inlines.push(own(rest));
    }
    Ok(inlines)
}

/// What is wrong with a target.
fn problems(
    target: &Target,
    unit: &Unit,
    language: &Locale,
    tongues: &Tongues,
) -> Vec<(String, &'static str)> {
    let mut problems = Vec::new();
    let count = unit.locked().len();
    let mut seen: BTreeMap<usize, usize> = BTreeMap::new();
    for number in &target.placeholders {
        *seen.entry(*number).or_default() += 1;
    }
    for number in 1..=count {
        match seen.remove(&number) {
            None => problems.push((
                format!("placeholder {number} is lost"),
                "put it where it belongs in the sentence",
            )),
            Some(1) => {}
            Some(_) => problems
                .push((format!("placeholder {number} stands there more than once"), "keep one")),
        }
    }
    if !seen.is_empty() {
        problems.push(("a placeholder that the source has not".into(), "take it out"));
    }
    let words: String = {
        let mut words = String::new();
        let mut inside = false;
        for c in target.words.chars() {
            match c {
                '\u{1}' => inside = true,
                '\u{2}' => inside = false,
                c if !inside => words.push(c),
                _ => {}
            }
        }
        words
    };
    // Every number of the source is locked, so that a digit is one that was put in.
    if words.chars().any(char::is_numeric) && !unit_words(unit).chars().any(char::is_numeric) {
        problems
            .push(("a number that the source has not".into(), "numbers are locked: take it out"));
    }
    let letters = words.chars().filter(|c| c.is_alphabetic()).count();
    if letters == 0 {
        problems.push(("it is empty".into(), "write the translation in the target"));
    }
    if words.trim() == unit_words(unit).trim() && letters > 12 {
        problems.push(("it is not translated".into(), "write the translation in the target"));
    }
    let own =
        words.chars().filter(|c| c.is_alphabetic() && script(*c) == Some(language.script)).count();
    if letters > 0 && own * 2 < letters {
        problems.push((
            "it is in another script than the language".into(),
            "give the translation into the language of the file",
        ));
    }
    if let Some(other) = tongues.other(&words, language) {
        problems.push((
            format!("its words look like {}", other.english),
            "give the translation into the language of the file",
        ));
    }
    problems
}

fn unit_words(unit: &Unit) -> String {
    unit.pieces
        .iter()
        .map(|piece| match piece {
            Piece::Words(words) => words.as_str(),
            Piece::Locked(..) => "",
        })
        .collect()
}

/// The script of a letter.
fn script(c: char) -> Option<Script> {
    Some(match u32::from(c) {
        0x0041..=0x024F | 0x1E00..=0x1EFF => Script::Latin,
        0x0400..=0x052F => Script::Cyrillic,
        0x0600..=0x06FF | 0x0750..=0x077F | 0xFB50..=0xFDFF | 0xFE70..=0xFEFF => Script::Arabic,
        0x1200..=0x139F => Script::Ethiopic,
        0x0A00..=0x0A7F => Script::Gurmukhi,
        0x0980..=0x09FF => Script::Bengali,
        _ => return None,
    })
}

/// A unit as it came back.
struct Target {
    id: String,
    line: usize,
    words: String,
    placeholders: Vec<usize>,
}

struct File {
    language: Option<String>,
    units: Vec<Target>,
}

/// Reads an XLIFF file; on failure, the line.
fn read(text: &str) -> Result<File, usize> {
    let mut reader = Reader::from_str(text);
    let mut file = File { language: None, units: Vec::new() };
    let mut in_target = false;
    let line_of = |at: u64| {
        text.get(..usize::try_from(at).unwrap_or(0)).unwrap_or_default().matches('\n').count() + 1
    };
    loop {
        let at = line_of(reader.buffer_position());
        let event = reader.read_event().map_err(|_| at)?;
        let attribute = |start: &quick_xml::events::BytesStart<'_>, name: &str| {
            start
                .try_get_attribute(name)
                .ok()
                .flatten()
                .and_then(|found| found.normalized_value(quick_xml::XmlVersion::Implicit1_0).ok())
                .map(std::borrow::Cow::into_owned)
        };
        match event {
            Event::Eof => break,
            Event::DocType(_) => return Err(at),
            Event::Start(start) => match start.name().as_ref() {
                "file" => file.language = attribute(&start, "target-language"),
                "trans-unit" => file.units.push(Target {
                    id: attribute(&start, "id").unwrap_or_default(),
                    line: at,
                    words: String::new(),
                    placeholders: Vec::new(),
                }),
                "target" => in_target = true,
                _ => {}
            },
            Event::Empty(start) if in_target && start.name().as_ref() == "x" => {
                let number: usize =
                    attribute(&start, "id").and_then(|id| id.parse().ok()).unwrap_or_default();
                if let Some(unit) = file.units.last_mut() {
                    unit.placeholders.push(number);
                    let _ = write!(unit.words, "\u{1}{number}\u{2}");
                }
            }
            Event::End(end) if end.name().as_ref() == "target" => in_target = false,
            Event::Text(words) if in_target => {
                if let Some(unit) = file.units.last_mut() {
                    unit.words.extend(words.chars().filter(|c| !is_disguise(*c)));
                }
            }
            Event::CData(words) if in_target => {
                if let Some(unit) = file.units.last_mut() {
                    unit.words.extend(words.chars().filter(|c| !is_disguise(*c)));
                }
            }
            Event::GeneralRef(reference) if in_target => {
                let letter = match &*reference {
                    "amp" => '&',
                    "lt" => '<',
                    "gt" => '>',
                    "quot" => '"',
                    "apos" => '\'',
                    other => other
                        .strip_prefix('#')
                        .and_then(|code| match code.strip_prefix('x') {
                            Some(hex) => u32::from_str_radix(hex, 16).ok(),
                            None => code.parse().ok(),
                        })
                        .and_then(char::from_u32)
                        .filter(|c| !is_disguise(*c))
                        .ok_or(at)?,
                };
                if let Some(unit) = file.units.last_mut() {
                    unit.words.push(letter);
                }
            }
            Event::Empty(_)
            | Event::End(_)
            | Event::Text(_)
            | Event::CData(_)
            | Event::Comment(_)
            | Event::Decl(_)
            | Event::PI(_)
            | Event::GeneralRef(_) => {}
        }
    }
    if file.units.is_empty() && file.language.is_none() { Err(1) } else { Ok(file) }
}

/// What would disguise words on the way to a reader: controls, overrides and marks of direction, private letters.
fn is_disguise(c: char) -> bool {
    c.is_control() && c != '\n'
        || matches!(u32::from(c), 0x200E | 0x200F | 0x202A..=0x202E | 0x2060..=0x206F | 0xE000..=0xF8FF | 0xF_0000..)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(words: &str) -> Vec<String> {
        let locks = Locks {
            names: vec!["Mia Tarrant".into(), "Mia".into()],
            terms: vec![("care order".into(), "k".into())],
        };
        let mut out = Vec::new();
        pieces(words, None, &locks, &mut out);
        out.iter()
            .map(|piece| match piece {
                Piece::Words(words) => words.clone(),
                Piece::Locked(_, kind, words) => format!("<{kind} {words}>"),
            })
            .collect()
    }

    #[test]
    fn names_dates_numbers_and_terms_are_locked() {
        assert_eq!(
            cut("Mia Tarrant came on 3 May 2020 at 14:30, under a care order. Miami is 2."),
            [
                "<x-name Mia Tarrant>",
                " came on ",
                "<x-number 3 May 2020>",
                " at ",
                "<x-number 14:30>",
                ", under a ",
                "<x-legal care order>",
                ". Miami is ",
                "<x-number 2>",
                "."
            ]
        );
    }
}

//! `lint`: how a text reads, passage by passage, before it becomes a record.

use std::io::Read as _;
use std::path::Path;

use diagnostic::{Diagnostic, Explain as _, Location};
use language::{Lexicon, Limits, Rule, lint, measure};
use serde_json::{Value as Json, json};

use crate::cli::TableFormat;

/// A text of more bytes than this is not something that somebody is writing.
const LARGEST: u64 = 4 * 1024 * 1024;

pub(crate) fn run(
    file: Option<&Path>,
    locales: Option<&Path>,
    format: TableFormat,
) -> Result<(), Vec<Diagnostic>> {
    let lexicon = Lexicon::open(locales).map_err(|error| error.explain())?;
    let name = file.map_or("-".to_owned(), |file| file.display().to_string());
    let text = read(file).ok_or_else(|| {
        vec![
            Diagnostic::fault("case/file", "this cannot be read as text, or is larger than 4 MB")
                .at(Location::file(name.as_str()))
                .help("save it as UTF-8"),
        ]
    })?;
    let mut passages = Vec::new();
    for (line, passage) in passages_of(&text) {
        let findings = lint(passage, &lexicon, Limits::default());
        let measured = measure(passage);
        if format == TableFormat::Text {
            if let Some(m) = &measured {
                crate::say(&format!(
                    "{name}:{line}: Flesch-Kincaid grade {:.1} (reading age {:.0}), LIX {:.1}; {} words, {:.1} to a sentence",
                    m.flesch_kincaid,
                    language::reading_age(m.flesch_kincaid).max(5.0),
                    m.lix,
                    m.words,
                    m.words_per_sentence
                ));
            }
            for finding in &findings {
                let (row, column) = place(passage, finding.at.start);
                let word = finding.word.as_ref().map_or(String::new(), |word| format!(" `{word}`"));
                crate::say(&format!(
                    "{name}:{}:{column}: {}{word}: {}",
                    line + row,
                    code(finding.rule),
                    finding.say
                ));
            }
            continue;
        }
        let findings: Vec<Json> = findings
            .iter()
            .map(|finding| {
                let (row, column) = place(passage, finding.at.start);
                json!({
                    "code": code(finding.rule),
                    "line": line + row,
                    "column": column,
                    "word": finding.word,
                    "say": finding.say,
                })
            })
            .collect();
        passages.push(json!({
            "line": line,
            "words": measured.as_ref().map(|m| m.words),
            "sentences": measured.as_ref().map(|m| m.sentences),
            "flesch_kincaid": measured.as_ref().map(|m| (m.flesch_kincaid * 100.0).round() / 100.0),
            "lix": measured.as_ref().map(|m| (m.lix * 100.0).round() / 100.0),
            "findings": findings,
        }));
    }
    if format == TableFormat::Json {
        crate::say(&format!("{:#}", json!({"file": name, "passages": passages})));
    }
    Ok(())
}

fn read(file: Option<&Path>) -> Option<String> {
    let mut bytes = Vec::new();
    match file {
        Some(file) => {
            std::fs::File::open(file).ok()?.take(LARGEST + 1).read_to_end(&mut bytes).ok()?
        }
        None => std::io::stdin().lock().take(LARGEST + 1).read_to_end(&mut bytes).ok()?,
    };
    if bytes.len() as u64 > LARGEST {
        return None;
    }
    String::from_utf8(bytes).ok()
}

/// Passages are parted by empty lines; each with the line on which it begins, from 1.
fn passages_of(text: &str) -> Vec<(usize, &str)> {
    let mut passages = Vec::new();
    let (mut start, mut at, mut line, mut first) = (None, 0, 1, 1);
    for part in text.split_inclusive('\n') {
        if part.trim().is_empty() {
            if let Some(from) = start.take() {
                passages
                    .extend(text.get(from..at).map(|passage: &str| (first, passage.trim_end())));
            }
        } else if start.is_none() {
            start = Some(at);
            first = line;
        }
        at += part.len();
        line += 1;
    }
    if let Some(from) = start {
        passages.extend(text.get(from..).map(|passage| (first, passage.trim_end())));
    }
    passages
}

/// Line from 0 and column from 1 of a place in a passage.
fn place(passage: &str, at: usize) -> (usize, usize) {
    let before = passage.get(..at).unwrap_or_default();
    let row = before.matches('\n').count();
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    (row, column)
}

fn code(rule: Rule) -> &'static str {
    retell::check::code_of(rule)
}

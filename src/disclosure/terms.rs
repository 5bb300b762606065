//! The words that must not appear. Only the last gate uses them, and it learns numbers.

use record::{HeldText, RecordId};

use crate::mention::{Finder, Folded, Form};

/// A sentence of a withheld passage is looked for if it has at least this many words.
const SENTENCE_WORDS: usize = 6;

/// The words that were kept back from one disclosure of one record.
#[must_use]
pub struct WithheldTerms {
    record: RecordId,
    names: Finder,
    /// The schedule line of each name.
    lines: Vec<usize>,
    /// Folded sentences of withheld passages, with their line.
    sentences: Vec<(String, usize)>,
    spans: Vec<Span>,
}

/// Bytes of a passage of a document that are kept back, and the line of the schedule.
pub type Span = (record::Place, std::ops::Range<usize>, usize);

/// What the gate found: the line of the schedule whose words are there, and where they begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Found {
    /// The line of the schedule, from 0.
    pub line: usize,
    /// The byte at which they begin in the text that was searched.
    pub at: usize,
}

impl WithheldTerms {
    pub(crate) fn new(
        record: RecordId,
        names: Vec<(Form, usize)>,
        texts: Vec<(HeldText, usize)>,
        told: &[String],
        spans: Vec<Span>,
    ) -> Self {
        let (forms, lines) = names.into_iter().unzip();
        let mut sentences = Vec::new();
        for (text, line) in texts {
            #[expect(
                clippy::disallowed_methods,
                reason = "withheld words are looked for in the finished file; only line numbers come out"
            )]
            let words = text.expose();
            for sentence in words.split(['.', '!', '?', '\n']) {
                let folded = Folded::new(sentence).text.trim().to_owned();
                // What stands in a told passage too was told there by a decision.
                if folded.split(' ').count() >= SENTENCE_WORDS
                    && !told.iter().any(|told| told.contains(&folded))
                {
                    sentences.push((folded, line));
                }
            }
        }
        Self { record, names: Finder::new(forms), lines, sentences, spans }
    }

    /// The record that they belong to.
    #[must_use]
    pub fn record(&self) -> RecordId {
        self.record
    }

    /// What is kept back of the documents on the file: where, and by which line of the schedule. Places
    /// only; the words are in the record.
    #[must_use]
    pub fn in_documents(&self) -> &[Span] {
        &self.spans
    }

    /// How many there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.lines.len() + self.sentences.len()
    }

    /// Looks for them. `ours` says whether a stretch of the text is the product's own fixed wording,
    /// in which a common word ("hope") is no name.
    #[must_use]
    pub fn found_in(&self, text: &str, ours: &dyn Fn(usize) -> bool) -> Vec<Found> {
        self.found_among(text, ours, &|_| false)
    }

    /// As [`WithheldTerms::found_in`], in a document whose own wording is in another language: `own` is
    /// whether a word is one of that wording. A name that is a word there is found wherever the wording
    /// does not stand.
    #[must_use]
    pub fn found_among(
        &self,
        text: &str,
        ours: &dyn Fn(usize) -> bool,
        own: &dyn Fn(&str) -> bool,
    ) -> Vec<Found> {
        let mut found: Vec<Found> = self
            .names
            .find(text)
            .into_iter()
            .filter(|hit| {
                let words = text.get(hit.range.clone()).unwrap_or_default();
                !(ours(hit.range.start) && (self.names.forms[hit.form].common || own(words)))
            })
            .map(|hit| Found { line: self.lines[hit.form], at: hit.range.start })
            .collect();
        if !self.sentences.is_empty() {
            let folded = Folded::new(text).text;
            found.extend(
                self.sentences
                    .iter()
                    .filter(|(sentence, _)| folded.contains(sentence))
                    .map(|(_, line)| Found { line: *line, at: 0 }),
            );
        }
        found.sort();
        found.dedup();
        found
    }
}

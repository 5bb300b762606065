//! HOW IT READS: how hard a text is, and which of its words children and care leavers have asked
//! workers not to use, with the words that they would rather read.
//!
//! This crate knows no records. It is given text and says where what stands in it, as a row of
//! its own lists and never as the text itself.

mod lexicon;
mod lint;
mod readability;

pub use lexicon::{Acronym, Glossary, Lexicon, LexiconError, Row, Term, WordList};
pub use lint::{Finding, Limits, Rule, lint, short_forms};
pub use readability::{Readability, measure, reading_age, sentences, syllables, words};

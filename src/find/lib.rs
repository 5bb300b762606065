//! Finds whom a record's words identify: people of the register in every form of their names,
//! people whom nobody listed, what is said of them by relation, and numbers and addresses.
//!
//! 1. A text is made ready ([`fold`]): no trick of writing hides a name.
//! 2. Identifiers are found and given to whom they belong.
//! 3. Names of the register are looked for, the longest first; slips of the pen are linked.
//! 4. What is left and looks like a name becomes a stranger; all entries are searched for strangers again.
//! 5. Who is meant by a name that several people bear is told from what stands around it; otherwise it is asked.
//!
//! This crate decides nothing of its own: a person's verdict comes from the caller.

mod engine;
mod fold;
mod forms;
mod identifiers;
mod lists;
mod register;
mod sweep;

use std::ops::Range;

pub use fold::{fold, is_ignorable};
pub use forms::Form;
pub use register::{Category, Entry, Facts, Person, Policy, Value, Verdict};

/// What is done with a span.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// Told, and on which ground.
    Tell(&'static str),
    /// Withheld, and on which ground.
    Withhold(&'static str),
    /// To be asked; withheld until then.
    Held,
}

/// Words that identify somebody, or belong to somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// Which entry.
    pub entry: usize,
    /// Bytes of the entry's text as it was written.
    pub range: Range<usize>,
    /// Whom it may mean: rows of the register.
    pub who: Vec<usize>,
    /// Or which stranger, by number.
    pub stranger: Option<usize>,
    /// How it is written.
    pub form: Form,
    /// What is done with it.
    pub decision: Decision,
}

/// A record to search.
#[derive(Clone, Debug, Default)]
pub struct Record {
    /// The register.
    pub people: Vec<Person>,
    /// Addresses where the child lived.
    pub homes: Vec<String>,
    /// Places, schools and services of the area: words that are no person's.
    pub things: Vec<String>,
    /// What was written, in any order.
    pub entries: Vec<Entry>,
}

/// Whether a word is an ordinary word of English or Welsh, whatever else it is.
#[must_use]
pub fn is_ordinary(word: &str) -> bool {
    use lists::Known;
    let known = lists::Lists::get().of(&fold(word));
    known.has(Known::NONE.or(&[Known::WORD, Known::WELSH, Known::SMALL]))
}

/// Whether people are called so, by the lists.
#[must_use]
pub fn is_a_name(word: &str) -> bool {
    use lists::Known;
    lists::Lists::get().of(&fold(word)).has(Known::NAME)
}

/// Whether a word stands before names as a title does: "Mrs", "Dr".
#[must_use]
pub fn is_title(word: &str) -> bool {
    lists::Lists::get().titles.contains_key(fold(word).as_str())
}

/// Whether a word begins a last name of several words: "van", "ap".
#[must_use]
pub fn is_particle(word: &str) -> bool {
    forms::is_particle(&fold(word))
}

/// Finds everybody in a record, entry by entry and from left to right, without overlaps.
#[must_use]
pub fn find(record: &Record) -> Vec<Span> {
    engine::Engine::new(record).run()
}

//! What the recording policy asks of a record, and how the record reads to those it is about.
//!
//! An old record is often incomplete, and none of this keeps a child from its story: findings are
//! warnings and notes. Each has a stable code, a place and a next step, and never a word of the record.

mod catalogue;
mod reading;
mod record_rules;
mod report;

use std::collections::BTreeMap;

use diagnostic::{Diagnostic, Location};
use disclosure::Settings;
use language::Lexicon;
use record::{EventDate, HeldText, Passage, Place, Record};

pub use catalogue::{Entry, Level, catalogue, entry, page};
pub use reading::code as code_of;
pub use report::{json, sarif};

/// Looks at a record. `files` are its paths in order; `today` is the day on which this happens.
/// With `lexicon` it also looks at how the record reads.
#[must_use]
pub fn check(
    record: &Record,
    files: &[String],
    settings: &Settings,
    lexicon: &Lexicon,
    today: EventDate,
    reading: bool,
) -> Vec<Diagnostic> {
    let mut checker = Checker { record, files, settings, today, found: Vec::new() };
    record_rules::run(&mut checker);
    reading::story(&mut checker, lexicon);
    if reading {
        reading::run(&mut checker, lexicon);
    }
    let mut found = checker.found;
    found.sort_by(|a, b| (&a.location, a.code).cmp(&(&b.location, b.code)));
    found.dedup();
    found
}

/// Collects findings.
pub(crate) struct Checker<'a> {
    record: &'a Record,
    files: &'a [String],
    settings: &'a Settings,
    today: EventDate,
    found: Vec<Diagnostic>,
}

impl Checker<'_> {
    /// Adds a finding of the catalogue at a place.
    fn find(&mut self, code: &'static str, place: &Place, message: impl Into<String>) {
        let route = place.route();
        let message = message.into();
        let message = if route.is_empty() { message } else { format!("{route}: {message}") };
        let file =
            usize::try_from(place.source()).ok().and_then(|n| self.files.get(n.wrapping_sub(1)));
        let file = file.map_or("record.yaml", String::as_str);
        let entry = entry(code);
        let finding = match entry.map(|entry| entry.level) {
            Some(Level::Warning) => Diagnostic::warning(code, message),
            Some(Level::Note | Level::Fault | Level::Undecided | Level::Refused) | None => {
                Diagnostic::note(code, message)
            }
        };
        let finding = finding.at(Location::at(file, place.line(), place.column()));
        self.found.push(match entry {
            Some(entry) => finding.help(entry.next),
            None => finding,
        });
    }

    /// The same with a next step of its own.
    fn find_with(
        &mut self,
        code: &'static str,
        place: &Place,
        message: impl Into<String>,
        next: impl Into<String>,
    ) {
        self.find(code, place, message);
        if let Some(last) = self.found.pop() {
            self.found.push(last.help(next));
        }
    }

    /// Finds and counts: how often the same stands in the same list, at its first place.
    fn today(&self) -> EventDate {
        self.today
    }
}

/// Recorded words, for comparing and measuring. They do not leave this module.
#[expect(
    clippy::disallowed_methods,
    reason = "words are compared and measured; findings never carry them"
)]
pub(crate) fn words(text: &HeldText) -> &str {
    text.expose()
}

/// Every passage of a record, with the list and the entry that it stands in.
pub(crate) fn passages(record: &Record) -> Vec<Found<'_>> {
    use record::{Line, Outline as _, Part};
    fn walk<'a>(
        lines: Vec<Line<'a, HeldText>>,
        list: &'static str,
        entry: Option<record::ItemId>,
        found: &mut Vec<Found<'a>>,
    ) {
        for line in lines {
            match line.part {
                Part::Passage(passage) => {
                    found.push(Found { list, field: line.field, entry, passage });
                }
                Part::Group(_, item, inner) => {
                    walk(inner, list, entry.or(item), found);
                }
                Part::Text(_)
                | Part::Who(_)
                | Part::Date(_)
                | Part::Word(..)
                | Part::Number(_)
                | Part::Entry(_) => {}
            }
        }
    }
    let case = record.case();
    let mut found = Vec::new();
    let mut lines = Vec::new();
    case.child.outline("child", &mut lines);
    walk(lines, "child", None, &mut found);
    let mut lines = Vec::new();
    case.source.outline("source", &mut lines);
    for line in lines {
        if let Part::Group(_, _, lists) = line.part {
            for line in lists {
                let list = line.field;
                if let Part::Group(_, item, inner) = line.part {
                    walk(inner, list, item, &mut found);
                }
            }
        }
    }
    found
}

/// A passage and where it stands.
pub(crate) struct Found<'a> {
    /// The list, such as `visits`.
    pub(crate) list: &'static str,
    /// The field, such as `narrative`.
    pub(crate) field: &'static str,
    /// The entry.
    pub(crate) entry: Option<record::ItemId>,
    /// The passage.
    pub(crate) passage: &'a Passage<HeldText>,
}

/// How many findings there are of each code.
#[must_use]
pub fn counts(found: &[Diagnostic]) -> BTreeMap<&'static str, usize> {
    let mut counts = BTreeMap::new();
    for finding in found {
        *counts.entry(finding.code).or_default() += 1;
    }
    counts
}

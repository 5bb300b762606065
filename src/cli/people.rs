//! `redact --people`: who is known of in documents that belong to no record, and what is withheld for that.

use std::path::Path;

use diagnostic::{Diagnostic, Location};
use documents::{Reading, Span, Withhold};
use find::{Category, Decision, Entry, Person, Value, Verdict};
use serde::Deserialize;

/// A file of people.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    people: Vec<Row>,
    /// Places, schools and services: words that are no person's.
    #[serde(default)]
    places: Vec<String>,
}

/// Somebody.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    /// First name, middle names, last name.
    name: String,
    /// Other names, whole or single.
    #[serde(default)]
    also: Vec<String>,
    /// "Mrs", "Dr".
    #[serde(default)]
    title: String,
    /// What they are to the child, in words: "mother's ex-partner".
    #[serde(default)]
    role: String,
    #[serde(default)]
    kind: Kind,
    /// Whether they may be told. Whoever may not is withheld.
    #[serde(default)]
    tell: bool,
    /// Whether they trusted that they would not be named.
    #[serde(default)]
    informant: bool,
    #[serde(default)]
    phones: Vec<String>,
    #[serde(default)]
    emails: Vec<String>,
    #[serde(default)]
    addresses: Vec<String>,
    #[serde(default)]
    born: Option<String>,
}

#[derive(Clone, Copy, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Kind {
    Child,
    Family,
    Carer,
    OtherChild,
    Professional,
    #[default]
    Other,
}

/// Everybody who is known of.
pub(crate) struct People {
    people: Vec<Person>,
    places: Vec<String>,
}

/// How many names and numbers were found in a document.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Counts {
    /// Withheld, as the file of people says.
    pub(crate) withheld: usize,
    /// Withheld because nobody in the file of people says otherwise.
    pub(crate) to_decide: usize,
    /// Told, as the file of people says.
    pub(crate) told: usize,
}

impl People {
    /// Reads a file of people.
    ///
    /// # Errors
    /// A file that cannot be read, with line and column; never what stands there.
    pub(crate) fn read(path: &Path) -> Result<Self, Vec<Diagnostic>> {
        let shown = path.display().to_string();
        let fault = |message: &str, at: Location| {
            vec![
                Diagnostic::fault("redact/people", message)
                    .at(at)
                    .help("a row is `- {name: First Last, also: [Other name], role: in words, kind: family, tell: no}`; kinds are child, family, carer, other-child, professional, other"),
            ]
        };
        let text = std::fs::read_to_string(path).map_err(|_| {
            fault("the file of people cannot be read as UTF-8 text", Location::file(&shown))
        })?;
        let file: File = serde_saphyr::from_str(&text).map_err(|error| {
            let at = error.location().map_or_else(
                || Location::file(&shown),
                |at| {
                    let place = |n: u64| usize::try_from(n).unwrap_or_default();
                    Location::at(&shown, place(at.line()), place(at.column()))
                },
            );
            fault("the file of people has something else here than it should", at)
        })?;
        if file.people.is_empty() {
            return Err(fault("the file of people has nobody in it", Location::file(&shown)));
        }
        let people = file.people.into_iter().enumerate().map(|(n, row)| row.person(n)).collect();
        Ok(Self { people, places: file.places })
    }

    /// What is withheld from a document that was read, whomever of the file it names and whomever it does not.
    pub(crate) fn withhold(&self, reading: &Reading, words: &[String]) -> (Withhold, Counts) {
        let mut places: Vec<(usize, usize)> = Vec::new();
        let mut entries = Vec::new();
        for (n, page) in reading.pages.iter().enumerate() {
            for (m, passage) in page.passages.iter().enumerate() {
                places.push((n + 1, m));
                entries.push(Entry { text: passage.clone(), author: String::new() });
            }
        }
        let record = find::Record {
            people: self.people.clone(),
            homes: Vec::new(),
            things: self.places.clone(),
            entries,
        };
        let mut counts = Counts::default();
        let mut spans = Vec::new();
        for span in find::find(&record) {
            match span.decision {
                Decision::Tell(_) => {
                    counts.told += 1;
                    continue;
                }
                Decision::Withhold(_) => counts.withheld += 1,
                Decision::Held => counts.to_decide += 1,
            }
            let (Some((page, passage)), Some(entry)) =
                (places.get(span.entry).copied(), record.entries.get(span.entry))
            else {
                continue;
            };
            let letters = |to: usize| entry.text.get(..to).map(|part| part.chars().count());
            let (Some(from), Some(to)) = (letters(span.range.start), letters(span.range.end))
            else {
                continue;
            };
            spans.push(Span { page, passage, from, to, number: 0 });
        }
        let mut withhold = Withhold::of_places(reading.clone(), spans);
        withhold.words.extend(words.iter().map(|word| (word.clone(), 0)));
        (withhold, counts)
    }
}

impl Row {
    fn person(self, number: usize) -> Person {
        let mut names = self.name.split_whitespace().map(str::to_owned);
        let first = names.next().unwrap_or_default();
        let mut rest: Vec<String> = names.collect();
        let last = rest.pop().unwrap_or_default();
        let values = self
            .phones
            .into_iter()
            .map(|value| (Value::Phone, value))
            .chain(self.emails.into_iter().map(|value| (Value::Email, value)))
            .chain(self.addresses.into_iter().map(|value| (Value::Address, value)))
            .chain(self.born.into_iter().map(|value| (Value::Born, value)))
            .collect();
        Person {
            id: format!("row {}", number + 1),
            category: match self.kind {
                Kind::Child => Category::Child,
                Kind::Family => Category::Family,
                Kind::Carer => Category::Carer,
                Kind::OtherChild => Category::OtherChild,
                Kind::Professional => Category::Professional,
                Kind::Other => Category::ThirdParty,
            },
            role: self.role,
            title: self.title,
            first,
            middle: rest.join(" "),
            last,
            others: self.also,
            male: None,
            verdict: if self.tell { Verdict::Tell("listed") } else { Verdict::Withhold("listed") },
            informant: self.informant,
            values,
        }
    }
}

//! The finder over a whole record: who else is named than the exact forms of `people` say, who is named
//! that nobody listed, and numbers and addresses. It finds; what may be told is decided in the review.

use std::collections::BTreeMap;
use std::ops::Range;

use find::{Category, Decision, Value, Verdict};
use record::{HeldText, Person, PersonId, Record, Relationship, Sex, Standing};

use crate::mention::{Finder, Folded, Form};

/// What was found besides people of the record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum What {
    /// A name that nobody in `people` bears.
    Name,
    /// Somebody described by what they are to another: "Kayleigh's brother".
    Relation,
    /// A number, an address or an account.
    Identifier,
}

impl What {
    /// In the words of the field, for the schedule and the list of questions.
    #[must_use]
    pub fn words(self) -> &'static str {
        match self {
            Self::Name => "a name that nobody in `people` bears",
            Self::Relation => "somebody told by what they are to another",
            Self::Identifier => "a number, address or account",
        }
    }
}

/// One of the things found in a record, wherever it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Finding {
    /// What it is.
    pub what: What,
    /// Its number in the record, from 1, in the order of the record.
    pub number: u32,
}

/// What stands at one place of a text.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    pub(crate) range: Range<usize>,
    /// People of the record who may be meant.
    pub(crate) people: Vec<PersonId>,
    /// Or something else.
    pub(crate) finding: Option<Finding>,
}

/// Whether words that were found are looked for again, letter by letter: dates and single ordinary
/// words are not, since they mean other things elsewhere.
pub(crate) fn is_looked_for(folded: &str) -> bool {
    let figures = folded.chars().filter(char::is_ascii_digit).count();
    let is_date = figures > 0 && figures < 9 && !folded.contains('@');
    let letters = folded.chars().filter(|c| c.is_alphanumeric()).count();
    letters >= 3 && !is_date && (folded.contains(' ') || !find::is_ordinary(folded))
}

/// All that was found in a record.
#[derive(Debug, Default)]
pub(crate) struct Search {
    /// For each text of the record, in its order.
    texts: Vec<Vec<Found>>,
    /// For each finding the ways in which it is written, folded.
    written: BTreeMap<Finding, Vec<String>>,
    /// The longest way in which each is written, as it stands.
    spelled: BTreeMap<Finding, String>,
    /// Findings that are people in their work, by what introduces them.
    at_work: Vec<Finding>,
}

impl Search {
    /// Searches a record. `local` are names of the area that are no person's.
    pub(crate) fn of(record: &Record, local: &[String]) -> Self {
        let case = record.case();
        let mut ids = vec![PersonId::CHILD];
        let mut people = vec![child(record)];
        for person in &case.people {
            ids.push(person.key);
            people.push(row(person));
        }
        let mut texts: Vec<String> = Vec::new();
        let mut things: Vec<String> = local.to_vec();
        record.each_text(&mut |text, context| {
            let route = text.place().route();
            let words = open(text);
            let ends = |names: &[&str]| names.iter().any(|name| route.ends_with(name));
            let row = route.starts_with("people[");
            if !row
                && ends(&[".area", ".provider", ".court", ".agency", ".place", ".name", ".kept_at"])
                && !words.contains(['\'', '\u{2019}', '\n'])
                && !words.contains(|c: char| c.is_ascii_digit())
            {
                things.push(words.to_owned());
            }
            if row && route.ends_with(".agency") {
                things.push(words.to_owned());
            }
            // References, and what stands in somebody's own row, are asked about as a whole.
            let whole = context.names.is_some()
                || row
                || route.starts_with("child.")
                // Addresses are asked about by their field; a provider's contact is its office.
                || ends(&[".address"])
                || (route.starts_with("providers[") && ends(&[".contact"]));
            texts.push(if whole { String::new() } else { words.to_owned() });
        });
        // "Dovecote Family Centre" is Dovecote for short, unless people are called so.
        let short: Vec<String> = things
            .iter()
            .filter_map(|thing| {
                let (first, rest) = thing.split_once(' ')?;
                let long = first.chars().count() >= 5 && !rest.is_empty();
                let names = ids.len() > 1
                    && people.iter().any(|person| {
                        [&person.first, &person.last, &person.middle]
                            .iter()
                            .any(|name| find::fold(name) == find::fold(first))
                    });
                (long && !names && !find::is_a_name(first) && !find::is_ordinary(first))
                    .then(|| first.to_owned())
            })
            .collect();
        things.extend(short);
        let entries = texts
            .iter()
            .map(|text| find::Entry { text: text.clone(), author: String::new() })
            .collect();
        let spans = find::find(&find::Record { people, homes: Vec::new(), things, entries });
        let mut search = Self { texts: vec![Vec::new(); texts.len()], ..Self::default() };
        let mut numbers: BTreeMap<(What, String), u32> = BTreeMap::new();
        let mut next = 0;
        for span in spans {
            let words = texts
                .get(span.entry)
                .and_then(|text| text.get(span.range.clone()))
                .unwrap_or_default();
            let who: Vec<PersonId> = span.who.iter().filter_map(|n| ids.get(*n).copied()).collect();
            let folded = find::fold(words);
            let identifier = span.form == find::Form::Identifier;
            // What belongs to the child, and what anybody may know, is not asked about.
            if matches!(span.decision, Decision::Tell(_))
                && (identifier || who == [PersonId::CHILD])
            {
                continue;
            }
            let finding = if identifier || who.is_empty() {
                let what = if identifier {
                    What::Identifier
                } else if span.form == find::Form::Relation {
                    What::Relation
                } else {
                    What::Name
                };
                let key = match span.stranger {
                    Some(stranger) if what == What::Name => format!("#{stranger}"),
                    _ => folded.clone(),
                };
                let number = *numbers.entry((what, key)).or_insert_with(|| {
                    next += 1;
                    next
                });
                let finding = Finding { what, number };
                let spelled = search.spelled.entry(finding).or_default();
                if words.chars().count() > spelled.chars().count() {
                    words.clone_into(spelled);
                }
                let written = search.written.entry(finding).or_default();
                if !written.contains(&folded) {
                    written.push(folded);
                }
                if matches!(span.decision, Decision::Tell(_)) && !search.at_work.contains(&finding)
                {
                    search.at_work.push(finding);
                }
                Some(finding)
            } else {
                None
            };
            let people = who.into_iter().filter(|id| *id != PersonId::CHILD).collect::<Vec<_>>();
            if finding.is_none() && people.is_empty() {
                continue;
            }
            if let Some(list) = search.texts.get_mut(span.entry) {
                let people = if finding.is_some() { Vec::new() } else { people };
                list.push(Found { range: span.range, people, finding });
            }
        }
        search.everywhere(&texts);
        search
    }

    /// What was found once is found wherever it is written the same way, by the rule by which the
    /// finished file is searched: nobody is kept back in one place and told in another by chance.
    fn everywhere(&mut self, texts: &[String]) {
        let mut forms: Vec<Form> = Vec::new();
        let mut means: Vec<(Vec<PersonId>, Option<Finding>)> = Vec::new();
        for (text, found) in texts.iter().zip(&self.texts) {
            for one in found {
                let written = Folded::new(text.get(one.range.clone()).unwrap_or_default());
                let written = written.text.trim();
                if is_looked_for(written) && !forms.iter().any(|form| form.text == written) {
                    forms.push(Form {
                        text: written.to_owned(),
                        people: Vec::new(),
                        common: false,
                    });
                    means.push((one.people.clone(), one.finding));
                }
            }
        }
        let finder = Finder::new(forms);
        for (text, found) in texts.iter().zip(&mut self.texts) {
            for hit in finder.find(text) {
                let range = hit.range;
                let touches =
                    |one: &Found| one.range.start < range.end && range.start < one.range.end;
                if !found.iter().any(touches)
                    && let Some((people, finding)) = means.get(hit.form)
                {
                    found.push(Found { range, people: people.clone(), finding: *finding });
                }
            }
            found.sort_by_key(|one| one.range.start);
        }
    }

    /// What stands in a text, from left to right.
    pub(crate) fn text(&self, number: usize) -> &[Found] {
        self.texts.get(number).map_or(&[], Vec::as_slice)
    }

    /// Whether words that a decision gives are a way in which something is written.
    pub(crate) fn is_written(&self, finding: Finding, words: &str) -> bool {
        let folded = find::fold(words);
        self.written.get(&finding).is_some_and(|written| written.contains(&folded))
    }

    /// The longest way in which something is written, with line breaks as blanks.
    pub(crate) fn spelled(&self, finding: Finding) -> String {
        let words = self.spelled.get(&finding).map_or("", String::as_str);
        words.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Whether somebody is introduced as a person in their work.
    pub(crate) fn is_at_work(&self, finding: Finding) -> bool {
        self.at_work.contains(&finding)
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "the finder looks for names; only positions and folded forms for comparison are kept"
)]
fn open(text: &HeldText) -> &str {
    text.expose()
}

fn child(record: &Record) -> find::Person {
    let case = record.case();
    let names: Vec<&str> = case.child.names.iter().map(|name| open(&name.full.0)).collect();
    let mut person = named(&names, &[open(&case.child.called.0)]);
    person.category = Category::Child;
    person.verdict = Verdict::Tell("R1");
    person.role = "child".into();
    for identifier in &case.child.identifiers {
        let value = open(&identifier.value.0);
        let kind = if value.chars().filter(char::is_ascii_digit).count() == 10 {
            Value::Nhs
        } else {
            Value::Client
        };
        person.values.push((kind, value.to_owned()));
    }
    person.values.push((Value::Born, case.child.born.to_string()));
    person
}

fn row(person: &Person<HeldText>) -> find::Person {
    let names: Vec<&str> = person.names.iter().map(|name| open(&name.full.0)).collect();
    let mut others: Vec<&str> = person.aliases.iter().map(|alias| open(&alias.0)).collect();
    others.extend(person.called.iter().map(|called| open(&called.0)));
    let mut row = named(&names, &others);
    row.category = match person.standing {
        Standing::Professional => Category::Professional,
        Standing::Carer => Category::Carer,
        Standing::Family => Category::Family,
        Standing::ThirdParty
            if matches!(person.relationship, Relationship::OtherChild | Relationship::Friend) =>
        {
            Category::OtherChild
        }
        Standing::ThirdParty => Category::ThirdParty,
    };
    if person.standing == Standing::Professional {
        row.verdict = Verdict::Tell("R4");
    }
    row.role = person.relationship.code().replace('-', " ");
    row.male = match person.sex {
        Some(Sex::Male) => Some(true),
        Some(Sex::Female) => Some(false),
        Some(Sex::Other) | None => None,
    };
    if let Some(contact) = &person.contact {
        for part in open(&contact.0).split([',', ';']) {
            let part = part.trim();
            let kind = if part.contains('@') { Value::Email } else { Value::Phone };
            row.values.push((kind, part.to_owned()));
        }
    }
    row
}

/// A row from whole names, the one in use first.
fn named(names: &[&str], others: &[&str]) -> find::Person {
    let mut person = find::Person {
        id: String::new(),
        category: Category::ThirdParty,
        role: String::new(),
        title: String::new(),
        first: String::new(),
        middle: String::new(),
        last: String::new(),
        others: others.iter().map(|other| (*other).to_owned()).collect(),
        male: None,
        verdict: Verdict::Open,
        informant: false,
        values: Vec::new(),
    };
    let Some((first, rest)) = names.split_first() else { return person };
    let turned = match first.split_once(',') {
        Some((last, first)) => format!("{} {}", first.trim(), last.trim()),
        None => (*first).to_owned(),
    };
    let mut words: Vec<&str> = turned
        .split_whitespace()
        .filter(|word| !word.starts_with(['(', '"', '\u{201C}']))
        .collect();
    if words.len() > 1 && find::is_title(words[0]) {
        person.title = words.remove(0).to_owned();
    }
    match words[..] {
        [] => {}
        // "Mrs Quill" has a last name, "Anita" a first.
        [one] if !person.title.is_empty() => person.last = one.to_owned(),
        [one] => person.first = one.to_owned(),
        [one, .., last] => {
            person.first = one.to_owned();
            // "Maria van der Berg"
            let particle = words.iter().skip(1).position(|word| find::is_particle(word));
            let from = particle.map_or(words.len() - 1, |at| at + 1);
            person.middle = words.get(1..from).unwrap_or_default().join(" ");
            person.last =
                if from < words.len() { words[from..].join(" ") } else { last.to_owned() };
        }
    }
    person.others.extend(rest.iter().map(|name| (*name).to_owned()));
    person
}

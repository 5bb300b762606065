//! What the packs share: facts of the disclosure turned into slots and yes-or-no values.

use std::collections::BTreeMap;

use disclosure::told::{Case, EventDate, ItemId, Passage, Person, PersonId, Who};
use disclosure::{Fragment, Gap, Telling, Told};
use serde_json::{Map, Value as Json};

use crate::slot::Slots;
use crate::wording::Wording;

/// Collects the data of a template.
pub(crate) struct Composer<'a> {
    /// What may be told, without the entries that are kept back as a whole.
    pub(crate) case: &'a Case<Telling>,
    /// The same with them; all that is told of those is that they are there.
    pub(crate) whole: &'a Case<Telling>,
    /// The entries that are kept back as a whole, and by which line of the schedule.
    pub(crate) kept: &'a BTreeMap<ItemId, usize>,
    pub(crate) gaps: &'a [Gap],
    pub(crate) request: &'a Told,
    pub(crate) wording: &'a Wording,
    pub(crate) slots: Slots,
    /// Wordings that were missing.
    pub(crate) missing: Vec<String>,
    /// Numbers of entries, where a pack lists them.
    pub(crate) entry_numbers: BTreeMap<ItemId, usize>,
}

/// The data of a template, or of one member of a list in it.
#[derive(Default)]
pub(crate) struct Data(Map<String, Json>);

impl Data {
    pub(crate) fn set(&mut self, name: &str, value: impl Into<Json>) -> &mut Self {
        self.0.insert(name.to_owned(), value.into());
        self
    }

    /// A value that may be absent: `name` and a yes or no `has_name`.
    pub(crate) fn maybe(&mut self, name: &str, value: Option<String>) -> &mut Self {
        self.0.insert(format!("has_{name}"), value.is_some().into());
        self.set(name, value.unwrap_or_default())
    }

    /// A list: `name` and a yes or no `has_name`.
    pub(crate) fn list(&mut self, name: &str, members: Vec<Data>) -> &mut Self {
        self.0.insert(format!("has_{name}"), (!members.is_empty()).into());
        self.0.insert(format!("{name}_count"), members.len().into());
        self.set(name, members.into_iter().map(|member| Json::Object(member.0)).collect::<Vec<_>>())
    }

    pub(crate) fn into_json(self) -> Json {
        Json::Object(self.0)
    }
}

impl<'a> Composer<'a> {
    pub(crate) fn told(&mut self, telling: &Telling, item: ItemId) -> String {
        self.slots.told(telling, &[item])
    }

    /// Fixed wording without arguments, as a slot.
    pub(crate) fn word(&mut self, key: &str) -> String {
        let words = self.say(key);
        self.slots.ours(words, &[])
    }

    /// Fixed wording without arguments.
    pub(crate) fn say(&mut self, key: &str) -> String {
        let key = self.wording.key_for(key, !self.request.subject_asks);
        self.wording.say(&key, None).unwrap_or_else(|message| {
            self.missing.push(message);
            String::new()
        })
    }

    /// Fixed wording with numbers and words.
    pub(crate) fn say_with(&mut self, key: &str, args: &[(&str, &str)]) -> String {
        let mut fluent = fluent_bundle::FluentArgs::new();
        for (name, value) in args {
            fluent.set((*name).to_owned(), (*value).to_owned());
        }
        let key = self.wording.key_for(key, !self.request.subject_asks);
        self.wording.say(&key, Some(&fluent)).unwrap_or_else(|message| {
            self.missing.push(message);
            String::new()
        })
    }

    pub(crate) fn date_words(&mut self, date: EventDate) -> String {
        self.wording.date(date).unwrap_or_else(|message| {
            self.missing.push(message);
            String::new()
        })
    }

    /// A recorded date in words.
    pub(crate) fn date(&mut self, date: EventDate, item: ItemId) -> String {
        let words = self.date_words(date);
        self.slots.ours(words, &[item])
    }

    /// From when until when, in words.
    pub(crate) fn span_words(&mut self, from: Option<EventDate>, to: Option<EventDate>) -> String {
        let from = from.map(|date| self.date_words(date));
        let to = to.map(|date| self.date_words(date));
        match (from.as_deref(), to.as_deref()) {
            (Some(from), Some(to)) => self.say_with("span-from-to", &[("from", from), ("to", to)]),
            (Some(from), None) => self.say_with("span-from", &[("from", from)]),
            (None, Some(to)) => self.say_with("span-to", &[("to", to)]),
            (None, None) => self.say("span-unknown"),
        }
    }

    pub(crate) fn span(
        &mut self,
        from: Option<EventDate>,
        to: Option<EventDate>,
        item: ItemId,
    ) -> String {
        let words = self.span_words(from, to);
        self.slots.ours(words, &[item])
    }

    /// Several tellings as "A, B and C".
    pub(crate) fn join(&mut self, tellings: &[Telling]) -> Telling {
        let last = format!(" {} ", self.say("and"));
        let mut joined = Telling::new();
        for (n, telling) in tellings.iter().enumerate() {
            if n > 0 {
                let between = if n + 1 == tellings.len() { last.clone() } else { ", ".into() };
                joined.push(Fragment::Told(between));
            }
            joined.extend(telling.iter().cloned());
        }
        joined
    }

    /// What the child calls these people.
    pub(crate) fn called(&mut self, people: &[Who<Telling>], item: ItemId) -> Option<String> {
        let names: Vec<Telling> = people.iter().map(|who| who.called.clone()).collect();
        (!names.is_empty()).then(|| {
            let joined = self.join(&names);
            self.told(&joined, item)
        })
    }

    /// The full names of these people.
    pub(crate) fn full(&mut self, people: &[Who<Telling>], item: ItemId) -> Option<String> {
        let names: Vec<Telling> = people.iter().map(|who| who.full.clone()).collect();
        (!names.is_empty()).then(|| {
            let joined = self.join(&names);
            self.told(&joined, item)
        })
    }

    pub(crate) fn passage(&mut self, passage: Option<&Passage<Telling>>) -> Option<String> {
        passage.map(|passage| self.slots.passage(passage))
    }

    pub(crate) fn passages(&mut self, passages: &[Passage<Telling>]) -> Vec<Data> {
        passages
            .iter()
            .map(|passage| {
                let mut data = Data::default();
                data.set("text", self.slots.passage(passage));
                data
            })
            .collect()
    }

    /// The name of somebody as the record has it now; a gap if it is kept back.
    pub(crate) fn name_of(&self, person: &Person<Telling>) -> Telling {
        person.names.first().map(|name| name.full.0.clone()).unwrap_or_default()
    }

    /// Entries of the pack's own lists that are kept back as a whole: a gap each.
    pub(crate) fn kept_entries(&mut self, data: &mut Data, items: &[ItemId]) {
        let lines: std::collections::BTreeSet<usize> =
            items.iter().filter_map(|item| self.kept.get(item).copied()).collect();
        let gaps = lines
            .into_iter()
            .map(|line| {
                let mut member = Data::default();
                member.set("gap", self.slots.told(&vec![Fragment::Gap(line)], &[]));
                member
            })
            .collect();
        data.list("kept", gaps);
    }

    /// What a person is to the child, in words.
    pub(crate) fn relationship(&mut self, person: &Person<Telling>) -> String {
        let key = format!("relationship-{}", person.relationship.code());
        self.word(&key)
    }

    /// Whether a person's name is told.
    pub(crate) fn is_told(&self, telling: &Telling) -> bool {
        telling.iter().any(|fragment| matches!(fragment, Fragment::Told(_)))
    }

    /// Whole years from birth to a date.
    pub(crate) fn age(&self, at: EventDate) -> i64 {
        let born = self.case.child.born;
        let years = i64::from(at.year() - born.year());
        let before = (at.month(), at.day()) < (born.month(), born.day())
            && at.month().is_some()
            && born.month().is_some();
        if before { years - 1 } else { years }
    }

    /// The people of the record by key.
    pub(crate) fn person(&self, id: PersonId) -> Option<&'a Person<Telling>> {
        self.case.person(id)
    }

    /// Whom the reader can talk to: those with a way to reach them.
    pub(crate) fn talk(&mut self, data: &mut Data) {
        let mut talk = Vec::new();
        for person in &self.case.people {
            let Some(contact) = &person.contact else { continue };
            let name = self.name_of(person);
            if !self.is_told(&name) || !self.is_told(&contact.0) {
                continue;
            }
            let mut member = Data::default();
            member.set("name", self.told(&name, self.case.child.item));
            member.set("relationship", self.relationship(person));
            member.set("contact", self.told(&contact.0, self.case.child.item));
            member.maybe("portrait", self.passage(person.portrait.as_ref()));
            talk.push(member);
        }
        data.list("talk", talk);
    }

    /// What every template may use.
    pub(crate) fn common(&mut self, data: &mut Data, council: &disclosure::Council) {
        let child = &self.case.child;
        let item = child.item;
        let full = child.names.first().map(|name| name.full.0.clone()).unwrap_or_default();
        data.set("child_called", self.told(&child.called.0, item));
        data.set("child_full", self.told(&full, item));
        data.set("child_born", self.date(child.born, item));
        let age = self.age(self.request.date);
        data.set("child_age", age);
        let date = self.request.date;
        let words = self.date_words(date);
        data.set("date", self.slots.ours(words, &[]));
        data.maybe(
            "recipient",
            self.request.recipient.clone().map(|words| self.slots.given(words)),
        );
        data.maybe("purpose", self.request.purpose.clone().map(|words| self.slots.given(words)));
        data.maybe(
            "approver",
            self.request.approved.clone().map(|(name, _)| self.slots.given(name)),
        );
        data.maybe(
            "approver_role",
            self.request.approved.clone().map(|(_, role)| self.slots.given(role)),
        );
        data.set("council", self.slots.given(&council.name));
        data.set("contact", self.slots.given(&council.contact));
        data.set("complaints", self.slots.given(&council.complaints));
        data.set("regulator", self.slots.given(&council.regulator));
        data.set("purposes", self.slots.given(&council.purposes));
        data.set("retention", self.slots.given(&council.retention));
        let support = council
            .support
            .iter()
            .map(|words| {
                let mut data = Data::default();
                data.set("text", self.slots.given(words));
                data
            })
            .collect();
        data.list("support", support);
    }
}

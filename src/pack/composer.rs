//! What the packs share: facts of the disclosure turned into slots and yes-or-no values.

use std::collections::BTreeMap;

use disclosure::told::{Case, EventDate, ItemId, Passage, Person, PersonId, Sex, Who};
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
    /// Short forms, terms and words of their time.
    pub(crate) lexicon: &'a language::Lexicon,
    pub(crate) slots: Slots,
    /// Wordings that were missing.
    pub(crate) missing: Vec<String>,
    /// For which age a life story is told; the oldest for the other packs.
    pub(crate) band: disclosure::Band,
    /// Numbers of entries, where a pack lists them.
    pub(crate) entry_numbers: BTreeMap<ItemId, usize>,
    /// Numbers of documents in the volume of their pages.
    pub(crate) document_numbers: BTreeMap<ItemId, usize>,
}

/// The data of a template, or of one member of a list in it.
#[derive(Clone, Default)]
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
        let count = members.len();
        let members = members.into_iter().enumerate().map(|(n, mut member)| {
            member.set("last", n + 1 == count);
            Json::Object(member.0)
        });
        self.set(name, members.collect::<Vec<_>>())
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

    /// Fixed wording with words and an age, which the wording may count by.
    pub(crate) fn say_aged(&mut self, key: &str, age: i64, args: &[(&str, &str)]) -> String {
        let mut fluent = fluent_bundle::FluentArgs::new();
        fluent.set("age", age);
        self.say_args(key, fluent, args)
    }

    /// Fixed wording with numbers and words.
    pub(crate) fn say_with(&mut self, key: &str, args: &[(&str, &str)]) -> String {
        self.say_args(key, fluent_bundle::FluentArgs::new(), args)
    }

    fn say_args(
        &mut self,
        key: &str,
        mut fluent: fluent_bundle::FluentArgs<'_>,
        args: &[(&str, &str)],
    ) -> String {
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
        self.date_as(date, "")
    }

    fn date_as(&mut self, date: EventDate, form: &str) -> String {
        self.wording.date_as(date, form).unwrap_or_else(|message| {
            self.missing.push(message);
            String::new()
        })
    }

    /// Several words as a list, each but the last joined as `middle` says and the last as `last` says.
    pub(crate) fn list_words(&mut self, members: &[String], middle: &str, last: &str) -> String {
        self.wording.list(members, middle, last).unwrap_or_else(|message| {
            self.missing.push(message);
            String::new()
        })
    }

    /// A recorded date at the beginning of a sentence.
    pub(crate) fn on_date(&mut self, date: EventDate, item: ItemId) -> String {
        let words = self.wording.on_date(date).unwrap_or_else(|message| {
            self.missing.push(message);
            String::new()
        });
        self.slots.ours(words, &[item])
    }

    /// A recorded date in words.
    pub(crate) fn date(&mut self, date: EventDate, item: ItemId) -> String {
        let words = self.date_words(date);
        self.slots.ours(words, &[item])
    }

    /// From when until when, in words.
    pub(crate) fn span_words(&mut self, from: Option<EventDate>, to: Option<EventDate>) -> String {
        let from = from.map(|date| self.date_as(date, "of"));
        let to = to.map(|date| self.date_as(date, "of"));
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

    /// Our own words among words of the record: in a pack in another language than the record's they are
    /// told apart, so that each is set and read in its own.
    pub(crate) fn mine(&mut self, words: impl Into<String>) -> Fragment {
        let words = words.into();
        if self.wording.locale() == &crate::locale::ENGLISH {
            Fragment::Told(words)
        } else {
            Fragment::Told(self.slots.ours(words, &[]))
        }
    }

    /// Words of our lists that are English in every pack, each told apart in a pack of another language.
    pub(crate) fn in_english(&mut self, words: &[String]) -> Vec<String> {
        if self.wording.locale() == &crate::locale::ENGLISH {
            words.to_vec()
        } else {
            words.iter().map(|words| self.slots.english(words.as_str())).collect()
        }
    }

    /// What a short form means, in the language of the pack where its word list has the meaning; what only
    /// the record says it means stands as it is.
    pub(crate) fn meanings(&mut self, short: &str, meanings: &[String]) -> Vec<String> {
        let known =
            self.lexicon.acronym(short).map(|known| known.meanings.clone()).unwrap_or_default();
        meanings
            .iter()
            .map(|meaning| {
                let told = known
                    .iter()
                    .position(|other| other == meaning)
                    .and_then(|index| self.wording.spells_out(short, index));
                match told {
                    Some(told) => self.slots.ours(told, &[]),
                    None => self.in_english(std::slice::from_ref(meaning)).concat(),
                }
            })
            .collect()
    }

    /// What stands between members of a list.
    pub(crate) fn between(&mut self, key: &str, next: &str) -> String {
        self.wording.between(key, next).unwrap_or_else(|message| {
            self.missing.push(message);
            String::new()
        })
    }

    /// Two pieces with the comma of the language between them.
    pub(crate) fn beside(&self, first: &str, second: &str) -> String {
        format!("{first}{}{second}", self.wording.locale().marks(", "))
    }

    /// Fixed wording as a part of a telling.
    pub(crate) fn said(&mut self, key: &str) -> Fragment {
        let words = self.say(key);
        self.mine(words)
    }

    /// Fixed wording that other words follow.
    pub(crate) fn said_before(&mut self, key: &str) -> Fragment {
        let words = format!("{} ", self.say(key));
        self.mine(words)
    }

    /// Several tellings as "A, B and C".
    pub(crate) fn join(&mut self, tellings: &[Telling]) -> Telling {
        let mut joined = Telling::new();
        for (n, telling) in tellings.iter().enumerate() {
            if n > 0 {
                let key = if n + 1 == tellings.len() { "list-last" } else { "list-middle" };
                let next = match telling.first() {
                    Some(Fragment::Told(words)) => words.as_str(),
                    Some(Fragment::Gap(_)) | None => "",
                };
                let between = self.between(key, next);
                joined.push(self.mine(between));
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

    /// Whether a life story for this age tells a passage. Somebody may have said from which age on it
    /// is told; else it is told once it reads as easily as that age needs. What is told at one age is
    /// told at every later one, so that a later edition adds and never contradicts.
    pub(crate) fn fits(&self, passage: &Passage<Telling>) -> bool {
        use disclosure::Band as B;
        let (oldest, words, in_a_sentence, grade) = match self.band {
            B::ThreeToFive => (5, 25, 10.0, 3.0),
            B::SixToEight => (7, 70, 12.0, 4.5),
            B::EightToEleven => (10, usize::MAX, f64::MAX, f64::MAX),
            B::ElevenToFourteen => (14, usize::MAX, f64::MAX, f64::MAX),
            B::FifteenUp => (u32::MAX, usize::MAX, f64::MAX, f64::MAX),
        };
        // A gap stands wherever words would, whatever they are and for whom.
        if passage.text.iter().all(|fragment| matches!(fragment, Fragment::Gap(_))) {
            return true;
        }
        if let Some(age) = passage.from_age {
            return age <= oldest;
        }
        let text: String = passage
            .text
            .iter()
            .map(|fragment| match fragment {
                Fragment::Told(words) => words.as_str(),
                Fragment::Gap(_) => " somebody ",
            })
            .collect();
        language::measure(&text).is_none_or(|measured| {
            measured.words <= words
                && measured.words_per_sentence <= in_a_sentence
                && measured.flesch_kincaid <= grade
        })
    }

    /// A passage, if a life story for this age tells it.
    pub(crate) fn fitting(&mut self, passage: Option<&Passage<Telling>>) -> Option<String> {
        let passage = passage.filter(|passage| self.fits(passage));
        self.passage(passage)
    }

    /// The passages that a life story for this age tells.
    pub(crate) fn fitting_all(&mut self, passages: &[Passage<Telling>]) -> Vec<Data> {
        let fitting: Vec<Passage<Telling>> =
            passages.iter().filter(|passage| self.fits(passage)).cloned().collect();
        self.passages(&fitting)
    }

    /// How long something lasted, in words.
    pub(crate) fn duration_words(&mut self, from: EventDate, to: EventDate) -> String {
        let days = disclosure::clock::days_between(from.first_day(), to.first_day()).max(0);
        let months = from
            .first_day()
            .until((jiff::Unit::Month, to.first_day()))
            .map(|span| span.get_months())
            .unwrap_or_default();
        let (years, rest) = (months / 12, months % 12);
        let (key, args): (&str, Vec<(&str, String)>) = if days < 14 {
            ("duration-days", vec![("count", days.max(1).to_string())])
        } else if months < 2 {
            ("duration-weeks", vec![("count", (days / 7).to_string())])
        } else if years < 1 {
            ("duration-months", vec![("count", months.to_string())])
        } else if rest == 0 {
            ("duration-years", vec![("count", years.to_string())])
        } else {
            (
                "duration-years-months",
                vec![("years", years.to_string()), ("months", rest.to_string())],
            )
        };
        let args: Vec<(&str, i64)> =
            args.iter().map(|(name, value)| (*name, value.parse().unwrap_or_default())).collect();
        self.say_counts(key, &args)
    }

    /// Fixed wording with numbers, which the wording may count by.
    pub(crate) fn say_counts(&mut self, key: &str, args: &[(&str, i64)]) -> String {
        let mut fluent = fluent_bundle::FluentArgs::new();
        for (name, value) in args {
            fluent.set((*name).to_owned(), *value);
        }
        let key = self.wording.key_for(key, !self.request.subject_asks);
        self.wording.say(&key, Some(&fluent)).unwrap_or_else(|message| {
            self.missing.push(message);
            String::new()
        })
    }

    /// A bar on a line from one day to another.
    pub(crate) fn bar(
        &mut self,
        from: EventDate,
        to: EventDate,
        line: (EventDate, EventDate),
    ) -> String {
        let (start, end) = (line.0.first_day(), line.1.last_day());
        let whole = i64::from(disclosure::clock::days_between(start, end).max(1));
        let at = |date: jiff::civil::Date| {
            let days = i64::from(disclosure::clock::days_between(start, date));
            u16::try_from((days * 1000 / whole).clamp(0, 1000)).unwrap_or(1000)
        };
        let (from, to) = (at(from.first_day()), at(to.last_day()));
        self.slots.figure(crate::slot::Figure::Mark(crate::document::Mark::Bar { from, to }))
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

    /// Fixed wording about somebody, who has a sex in some languages.
    pub(crate) fn say_of(&mut self, key: &str, sex: Option<Sex>, args: &[(&str, &str)]) -> String {
        let who = crate::wording::gender(sex);
        self.say_with(key, &[args, &[("who", who)]].concat())
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
        years(self.case.child.born, at)
    }

    /// Room to write or draw in.
    pub(crate) fn room(&mut self, room: crate::document::Room) -> String {
        self.slots.figure(crate::slot::Figure::Room(room))
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
            member.maybe("portrait", self.fitting(person.portrait.as_ref()));
            talk.push(member);
        }
        data.list("talk", talk);
    }

    /// How the pack was read with somebody, what language some of its words are in, and which other forms
    /// of it there are.
    fn reading(&mut self, data: &mut Data, council: &disclosure::Council) {
        let mut notes = Vec::new();
        let (interpreter, read_with, on) = self.request.read.clone();
        let on = on.map(|on| self.date_words(on)).unwrap_or_default();
        for (key, name) in [("interpreter-here", interpreter), ("read-through-here", read_with)] {
            if let Some(name) = name {
                let name = self.slots.given(name);
                notes.push(self.say_with(key, &[("name", &name), ("date", &on)]));
            }
        }
        if self.wording.locale() != &crate::locale::ENGLISH {
            let language = self.say("language-en-GB");
            let contact = self.slots.given(&council.contact);
            let args = [("language", language.as_str()), ("contact", contact.as_str())];
            notes.push(self.say_with("some-words-in", &args));
        }
        let paragraph = |composer: &mut Self, words: String| {
            let mut data = Data::default();
            data.set("text", composer.slots.ours(words, &[]));
            data
        };
        let notes = notes.into_iter().map(|words| paragraph(self, words)).collect();
        data.list("reading_notes", notes);
        let mut forms: Vec<String> = disclosure::told::Form::ALL
            .iter()
            .map(|form| self.say(&format!("form-{}", form.code())))
            .collect();
        forms.push(self.say("form-language"));
        let forms = forms.into_iter().map(|words| paragraph(self, words)).collect();
        data.list("other_forms", forms);
    }

    /// What every template may use.
    pub(crate) fn common(&mut self, data: &mut Data, council: &disclosure::Council) {
        let child = &self.case.child;
        let item = child.item;
        // A record from a return has no name yet: what the child is called stands for it.
        let full = child.names.first().map_or(&child.called.0, |name| &name.full.0).clone();
        data.set("child_called", self.told(&child.called.0, item));
        data.set("child_full", self.told(&full, item));
        data.set("child_born", self.date(child.born, item));
        let age = self.age(self.request.date);
        data.set("child_age", age);
        self.reading(data, council);
        // Words of the record and our own can stand in one paragraph where both are in one language.
        data.set("own_language", self.wording.locale() == &crate::locale::ENGLISH);
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
        data.set("lines", self.room(crate::document::Room::Lines(4)));
        data.set("lines_for_signing", self.room(crate::document::Room::Lines(2)));
        data.set("lines_for_slip", self.room(crate::document::Room::Lines(5)));
        data.set("frame", self.room(crate::document::Room::Frame(90)));
        let peers = council
            .peer_support
            .iter()
            .map(|words| {
                let mut data = Data::default();
                data.set("text", self.slots.given(words));
                data
            })
            .collect();
        data.list("peer_support", peers);
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

/// Whole years from one date to a later one.
pub(crate) fn years(from: EventDate, to: EventDate) -> i64 {
    let years = i64::from(to.year() - from.year());
    let before = (to.month(), to.day()) < (from.month(), from.day())
        && to.month().is_some()
        && from.month().is_some();
    if before { years - 1 } else { years }
}

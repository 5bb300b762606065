//! The search of a record.

use std::ops::Range;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::fold::{Case, Clean, Gap, Token, Words, fold, tokens};
use crate::forms::{Form, Forms, Single};
use crate::identifiers::{Belongings, Identifier};
use crate::lists::{Known, Lists};
use crate::register::{Category, Person, Verdict};
use crate::sweep::Stranger;
use crate::{Decision, Record, Span};

/// An entry, made ready.
pub(crate) struct Page {
    pub(crate) clean: Clean,
    pub(crate) tokens: Vec<Token>,
    /// For each word, what it is part of that is no person: an identifier, a brand, a place.
    pub(crate) closed: Vec<Closed>,
    pub(crate) identifiers: Vec<Identifier>,
}

/// Why a word is not looked at as a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Closed {
    No,
    /// Part of an identifier.
    Identifier,
    /// Part of an entry of several words in the lists, or of a place named after somebody.
    Thing,
}

/// People who may be meant by some words.
#[derive(Clone, Debug)]
pub(crate) struct Match {
    /// Words.
    pub(crate) from: usize,
    pub(crate) to: usize,
    pub(crate) form: Form,
    /// Rows of the register, then strangers.
    pub(crate) who: Vec<usize>,
    /// Whether it may as well be another word: to be asked about.
    pub(crate) maybe: bool,
}

pub(crate) struct Engine<'a> {
    record: &'a Record,
    pub(crate) lists: &'static Lists,
    pub(crate) words: Words,
    pub(crate) known: Vec<Known>,
    pub(crate) people: Vec<Person>,
    /// How many of `people` are of the register.
    pub(crate) listed: usize,
    /// People whose names are only sure with a capital.
    pub(crate) unsure: FxHashSet<usize>,
    pub(crate) forms: Forms,
    belongings: Belongings,
    /// Relations of everybody in the register, by what their role says.
    relations: Vec<Vec<&'static str>>,
    near: FxHashMap<u32, Vec<u32>>,
    /// The first three to five letters of first names, and whose.
    heads: FxHashMap<String, Vec<usize>>,
    /// Names of places and services, word by word, by their first word.
    things: FxHashMap<u32, Vec<Vec<u32>>>,
    /// Schools of the child, folded, and of others: whose, and word by word, by their first word.
    own_schools: Vec<String>,
    other_schools: FxHashMap<u32, Vec<(usize, Vec<u32>)>>,
    sites: FxHashSet<u32>,
    /// Looks for single names of five letters and more inside other words; which of `singles` each is.
    inside: Option<aho_corasick::AhoCorasick>,
    inside_of: Vec<usize>,
}

impl<'a> Engine<'a> {
    pub(crate) fn new(record: &'a Record) -> Self {
        let lists = Lists::get();
        let mut words = Words::default();
        let mut forms = Forms::default();
        for (n, person) in record.people.iter().enumerate() {
            forms.of(&mut words, n, person);
        }
        forms.ready();
        let mut things: FxHashMap<u32, Vec<Vec<u32>>> = FxHashMap::default();
        for thing in &record.things {
            let numbers: Vec<u32> = fold(thing)
                .split(' ')
                .filter(|word| !word.is_empty())
                .map(|word| words.number(word))
                .collect();
            if let Some(first) = numbers.first() {
                things.entry(*first).or_default().push(numbers);
            }
        }
        let schools = |of_child: bool| {
            record
                .people
                .iter()
                .enumerate()
                .filter(move |(_, person)| {
                    if of_child {
                        person.category == Category::Child
                    } else {
                        !matches!(person.category, Category::Child | Category::Professional)
                    }
                })
                .flat_map(|(n, person)| {
                    person
                        .values
                        .iter()
                        .filter(|(kind, _)| *kind == crate::register::Value::School)
                        .map(move |(_, school)| (n, fold(school)))
                })
        };
        let own_schools: Vec<String> = schools(true).map(|(_, school)| school).collect();
        let mut other_schools: FxHashMap<u32, Vec<(usize, Vec<u32>)>> = FxHashMap::default();
        for (n, school) in schools(false).filter(|(_, school)| !own_schools.contains(school)) {
            let numbers: Vec<u32> = school.split(' ').map(|word| words.number(word)).collect();
            if numbers.len() > 1 {
                other_schools.entry(numbers[0]).or_default().push((n, numbers.clone()));
                // "St Mary's" loses its s before its owner is known.
                if let Some(bare) = school.split(' ').next().and_then(|word| word.strip_suffix('s'))
                {
                    other_schools.entry(words.number(bare)).or_default().push((n, numbers));
                }
            }
        }
        let sites = SITES.iter().map(|site| words.number(site)).collect();
        let relations = record.people.iter().map(|person| relations_of(lists, person)).collect();
        Self {
            record,
            lists,
            words,
            known: Vec::new(),
            people: record.people.clone(),
            listed: record.people.len(),
            unsure: FxHashSet::default(),
            forms,
            belongings: Belongings::of(&record.people, &record.homes),
            relations,
            near: FxHashMap::default(),
            heads: heads_of(record.people.iter(), 0),
            things,
            own_schools,
            other_schools,
            sites,
            inside: None,
            inside_of: Vec::new(),
        }
    }

    pub(crate) fn run(mut self) -> Vec<Span> {
        let mut pages: Vec<Page> = Vec::with_capacity(self.record.entries.len());
        for entry in &self.record.entries {
            let clean = Clean::new(&entry.text);
            let tokens = tokens(&clean.text, &mut self.words);
            let identifiers = crate::identifiers::find(&clean.text, &self.people, &self.belongings);
            pages.push(Page { clean, closed: vec![Closed::No; tokens.len()], tokens, identifiers });
        }
        self.learn_words();
        for page in &mut pages {
            self.close(page);
        }
        let strangers = crate::sweep::strangers(&mut self, &pages);
        self.welcome(&strangers);
        let mut spans = Vec::new();
        for (n, page) in pages.iter().enumerate() {
            let author = self.record.entries.get(n).map_or("", |entry| entry.author.as_str());
            self.spans(n, page, author, &mut spans);
        }
        spans
    }

    /// What the lists say of each word, once for each.
    pub(crate) fn learn_words(&mut self) {
        for n in self.known.len()..self.words.list.len() {
            let word = self.words.list.get(n).map_or("", |word| word);
            self.known.push(self.lists.of(word));
        }
    }

    pub(crate) fn entries(&self) -> &[crate::Entry] {
        &self.record.entries
    }

    /// Whether a single word of a match names somebody where it stands.
    pub(crate) fn name_here(&self, page: &Page, hit: &Match) -> bool {
        self.is_name(page, hit)
    }

    /// Whether a word that no list has is a slip of an ordinary one.
    pub(crate) fn is_nearly_a_word(&self, word: &str) -> bool {
        is_nearly_a_word(self.lists, word)
    }

    pub(crate) fn know(&self, token: &Token) -> Known {
        self.known.get(token.word as usize).copied().unwrap_or_default()
    }

    pub(crate) fn word(&self, token: &Token) -> &str {
        self.words.word(token.word)
    }

    /// Marks words that are part of something that is no person.
    fn close(&self, page: &mut Page) {
        let Page { tokens, closed, identifiers, .. } = page;
        for n in 0..tokens.len() {
            for thing in self.things.get(&tokens[n].word).into_iter().flatten() {
                let written = tokens.get(n..n + thing.len()).is_some_and(|part| {
                    part.iter().zip(thing).all(|(token, word)| token.word == *word)
                        && part.iter().any(|token| {
                            matches!(token.case, Case::Title | Case::Upper) || token.flat
                        })
                });
                if written {
                    closed[n..n + thing.len()].fill(Closed::Thing);
                }
            }
        }
        // The child's own school is no person, whoever is called so.
        for school in &self.own_schools {
            {
                let words: Vec<&str> = school.split(' ').collect();
                if words.len() < 2 {
                    continue;
                }
                for n in 0..tokens.len() {
                    let same = |token: &Token, word: &str| {
                        self.word(token) == word
                            || (token.owner.is_some()
                                && word.strip_suffix('s') == Some(self.word(token)))
                    };
                    if same(&tokens[n], words[0])
                        && tokens.get(n..n + words.len()).is_some_and(|part| {
                            part.iter().zip(&words).all(|(token, word)| same(token, word))
                        })
                    {
                        closed[n..n + words.len()].fill(Closed::Identifier);
                    }
                }
            }
        }
        let mut next = 0;
        for (n, token) in tokens.iter().enumerate() {
            while identifiers.get(next).is_some_and(|id| id.at.end <= token.at.start) {
                next += 1;
            }
            if identifiers.get(next).is_some_and(|id| id.at.start < token.at.end) {
                closed[n] = Closed::Identifier;
            }
        }
        let mut n = 0;
        while n < tokens.len() {
            let mut long = 1;
            if self.know(&tokens[n]).has(Known::BEGINS)
                && let Some((length, known)) = self.phrase(tokens, n)
                && known.has(Known::NONE.or(&[Known::THING, Known::PLACE, Known::PROPER]))
            {
                let capital = tokens[n..n + length]
                    .iter()
                    .any(|t| matches!(t.case, Case::Title | Case::Upper))
                    || tokens[n].flat;
                if capital {
                    closed[n..n + length]
                        .iter_mut()
                        .filter(|c| **c == Closed::No)
                        .for_each(|c| *c = Closed::Thing);
                    long = length;
                }
            }
            // "Nando's": a brand with its s.
            let token = &tokens[n];
            if long == 1
                && closed[n] == Closed::No
                && token.owner.is_some()
                && (token.case == Case::Title || token.flat)
                && self.lists.of(&format!("{}s", self.word(token))).has(Known::THING)
                && !(self.know(token).has(Known::FIRST)
                    && !(n > 0
                        && token.gap == Gap::Space
                        && matches!(
                            self.word(&tokens[n - 1]),
                            "in" | "at" | "to" | "from" | "the" | "a" | "outside" | "near"
                        )))
            {
                closed[n] = Closed::Thing;
            }
            n += long;
        }
        // "Marlowe Primary School", "Holt Ward": a name, and what it is the name of.
        for n in 0..tokens.len() {
            if closed[n] != Closed::No
                || (tokens[n].owner.is_some() && !self.know(&tokens[n]).has(Known::WORD))
                || tokens[n].case == Case::Digits
            {
                continue;
            }
            let mut end = n + 1;
            let mut body = false;
            while end < tokens.len()
                && end < n + 4
                && tokens[end].gap == Gap::Space
                && !tokens[end].first
            {
                let known = self.know(&tokens[end]);
                let capital = matches!(tokens[end].case, Case::Title | Case::Upper);
                // "Queen's Buildings", "Magistrates' Court"; but "Kayleigh's House" is hers.
                let owner = tokens[end - 1].owner.is_some()
                    && (self.know(&tokens[end - 1]).has(Known::FIRST)
                        || !self.know(&tokens[end - 1]).has(Known::WORD));
                if !(capital || tokens[end].flat) || owner {
                    break;
                }
                if known.has(Known::BODY) || known.has(Known::STREET) {
                    body = true;
                    end += 1;
                    break;
                }
                // In flat text only the very next word makes a place of a name.
                if tokens[end].flat {
                    break;
                }
                end += 1;
            }
            let capital = matches!(tokens[n].case, Case::Title | Case::Upper | Case::Single)
                || tokens[n].flat;
            let known = self.know(&tokens[n]);
            // "Ben Field" is a man where nothing says that it is a field.
            let beside = (n > 0 && !tokens[n].first && tokens[n].gap == Gap::Space)
                .then(|| self.word(&tokens[n - 1]));
            let person = end == n + 2
                && known.has(Known::FIRST)
                && !known.has(Known::NONE.or(&[Known::WORD, Known::PLACE, Known::THING]))
                && self.know(&tokens[n + 1]).has(Known::LAST)
                && !matches!(
                    beside,
                    Some(
                        "at" | "in"
                            | "near"
                            | "on"
                            | "the"
                            | "from"
                            | "to"
                            | "into"
                            | "around"
                            | "of"
                    )
                )
                && !tokens
                    .get(end)
                    .is_some_and(|next| next.gap == Gap::Space && self.know(next).has(Known::BODY));
            let body = body && !person;
            let title = self.lists.titles.contains_key(self.word(&tokens[n]))
                && self.word(&tokens[n]) != "st";
            if body
                && capital
                && !title
                && !known.has(Known::SMALL)
                && !known.has(Known::KIN)
                && (!tokens[n].flat || !known.has(Known::WORD))
            {
                closed[n..end]
                    .iter_mut()
                    .filter(|c| **c == Closed::No)
                    .for_each(|c| *c = Closed::Thing);
            }
        }
    }

    /// The longest entry of the lists that begins at a word: how many words, and what it is.
    pub(crate) fn phrase(&self, tokens: &[Token], from: usize) -> Option<(usize, Known)> {
        let mut words = self.word(tokens.get(from)?).to_owned();
        let mut best = None;
        for (n, token) in tokens.iter().enumerate().skip(from + 1).take(self.lists.longest - 1) {
            let before = &tokens[n - 1];
            let joined = matches!(token.gap, Gap::Space | Gap::Hyphen | Gap::Line | Gap::None)
                || (token.gap == Gap::Dot && before.at.len() <= 3)
                // "Marks & Spencer"
                || token.gap == Gap::Joiner;
            if !joined {
                break;
            }
            if token.gap == Gap::Joiner {
                words.push_str(" and");
            }
            words.push(' ');
            words.push_str(self.word(token));
            // "st marys church" is written "St Mary's Church".
            let owner = before.owner.is_some();
            if owner {
                let mut with = words.clone();
                let cut = with.len() - self.word(token).len() - 1;
                with.insert(cut, 's');
                words = with;
            }
            if let Some(known) = self.lists.phrase(&words) {
                best = Some((n + 1 - from, known));
            }
            // "Ben & Jerry's" has its s; "the Co-op's" has not.
            if token.owner.is_some()
                && let Some(known) = self.lists.phrase(&format!("{words}s"))
            {
                best = Some((n + 1 - from, known));
            }
        }
        best
    }

    /// Gives the strangers forms, so that every entry is searched for them.
    fn welcome(&mut self, strangers: &[Stranger]) {
        for stranger in strangers {
            let number = self.people.len();
            self.forms.of(&mut self.words, number, &stranger.person);
            self.relations.push(Vec::new());
            if !stranger.sure {
                self.unsure.insert(number);
            }
            self.people.push(stranger.person.clone());
        }
        #[expect(clippy::iter_over_hash_type, reason = "each list is added to by itself")]
        for (head, people) in heads_of(self.people.iter().skip(self.listed), self.listed) {
            self.heads.entry(head).or_default().extend(people);
        }
        self.forms.ready();
        self.inside_of = (0..self.forms.singles.len())
            .filter(|n| self.forms.singles[*n].word.len() >= 5)
            .collect();
        self.inside = aho_corasick::AhoCorasick::new(
            self.inside_of.iter().map(|n| &*self.forms.singles[*n].word),
        )
        .ok();
        self.learn_words();
        self.near.clear();
    }

    /// All forms that are written at a word, the longest only.
    pub(crate) fn at(&self, page: &Page, from: usize) -> Option<Match> {
        let tokens = &page.tokens;
        let first = tokens.get(from)?;
        let mut best: Option<Match> = None;
        let list = self.forms.by_first.get(&first.word).map_or(&[][..], Vec::as_slice);
        for at in list {
            let entry = self.forms.entries.get(*at as usize)?;
            let long = entry.words.len();
            if best.as_ref().is_some_and(|best| best.to - best.from > long) {
                break;
            }
            if !self.is_written(tokens, from, &entry.words, entry.form) {
                continue;
            }
            if entry.person >= self.listed
                && long == 1
                && !self.stranger_fits(page, from, entry.person, entry.form)
            {
                continue;
            }
            // Whoever bears a name comes before whoever might be called so.
            let might = |form: Form| form == Form::Nickname;
            match &mut best {
                Some(best) if might(best.form) && !might(entry.form) => {
                    best.who = vec![entry.person];
                    best.form = entry.form;
                }
                Some(best) if !might(best.form) && might(entry.form) => {}
                Some(best) => {
                    if !best.who.contains(&entry.person) {
                        best.who.push(entry.person);
                    }
                    best.form = best.form.min(entry.form);
                }
                None => {
                    best = Some(Match {
                        from,
                        to: from + long,
                        form: entry.form,
                        who: vec![entry.person],
                        maybe: false,
                    });
                }
            }
        }
        best
    }

    /// A stranger's single name counts as it stands; a nickname of it only where it is no other word.
    fn stranger_fits(&self, page: &Page, from: usize, person: usize, form: Form) -> bool {
        let token = &page.tokens[from];
        if form == Form::Initials {
            return !self.unsure.contains(&person) && !token.flat;
        }
        if form == Form::Nickname {
            return token.case == Case::Title
                && (!self.know(token).has(Known::WORD)
                    || (!token.first && !self.know(token).has(Known::SMALL)));
        }
        // "in case", whoever was called Case once.
        let known = self.know(token);
        if known.has(Known::WORD) && !known.has(Known::FIRST) && token.case == Case::Lower {
            return false;
        }
        if self.unsure.contains(&person) {
            return token.case != Case::Lower || (token.flat && !self.know(token).has(Known::WORD));
        }
        true
    }

    fn is_written(&self, tokens: &[Token], from: usize, words: &[u32], form: Form) -> bool {
        let Some(written) = tokens.get(from..from + words.len()) else { return false };
        for (n, (token, word)) in written.iter().zip(words).enumerate() {
            if token.word != *word {
                return false;
            }
            if n > 0 {
                let before = &written[n - 1];
                if before.owner.is_some() {
                    return false;
                }
                let short =
                    before.at.len() == 1 || self.lists.titles.contains_key(self.word(before));
                let fits = match token.gap {
                    Gap::Space | Gap::Hyphen | Gap::None | Gap::Joiner => true,
                    Gap::Line => true,
                    Gap::Dot => {
                        short || form == Form::Full && before.case != Case::Lower && !token.first
                    }
                    Gap::Comma => form == Form::Full || form == Form::InitialLast,
                    Gap::Other => false,
                };
                if !fits {
                    return false;
                }
            }
        }
        let last = &written[written.len() - 1];
        let next = tokens.get(from + words.len());
        let glued = next.is_some_and(|next| next.gap == Gap::None && next.case != Case::Digits)
            || (from > 0 && written[0].gap == Gap::None && tokens[from - 1].case != Case::Digits);
        match form {
            Form::FirstInitial => {
                let pronoun = matches!(self.word(last), "i" | "a")
                    && last.case == Case::Lower
                    && next.is_some_and(|next| {
                        next.gap == Gap::Space
                            && !next.first
                            && !(self.word(last) == "a" && is_saying(self.word(next)))
                    });
                (last.case == Case::Single || (last.flat && last.case == Case::Lower))
                    && last.gap != Gap::Hyphen
                    && !pronoun
                    && !glued
                    && written[0].case != Case::Single
            }
            Form::InitialLast => {
                let initial = written.iter().find(|token| token.at.len() == 1).unwrap_or(last);
                let capital =
                    initial.case == Case::Single || (initial.flat && initial.case == Case::Lower);
                let name = written.iter().find(|token| token.at.len() > 1).unwrap_or(last);
                // "I Brown", "A Price": only with a full stop, or where the name is no other word.
                let word = self.know(name).has(Known::WORD) && name.case == Case::Lower;
                let pronoun = matches!(self.word(initial), "i" | "a")
                    && initial.at.start < name.at.start
                    && name.gap == Gap::Space
                    && (is_auxiliary(self.word(name))
                        || (name.case == Case::Lower
                            && (!name.flat
                                || self.know(name).has(Known::NONE.or(&[
                                    Known::WORD,
                                    Known::PLACE,
                                    Known::THING,
                                ]))))
                        || self.know(name).has(Known::SMALL));
                capital
                    && !word
                    && !pronoun
                    && (name.case != Case::Lower || name.flat)
                    && (initial.at.start < name.at.start || initial.gap != Gap::Line)
            }
            Form::TitleInitial => {
                (last.case == Case::Single || last.flat)
                    && !next.is_some_and(|n| n.gap == Gap::None)
            }
            Form::Initials if words.len() == 1 => {
                let known = self.know(last);
                let beside = |token: &Token| {
                    matches!(token.case, Case::Title) && self.know(token).has(Known::FIRST)
                };
                let in_a_list = (last.gap == Gap::Comma && from > 0 && beside(&tokens[from - 1]))
                    || next.is_some_and(|next| next.gap == Gap::Comma && beside(next));
                // Short forms that everybody writes are initials only where somebody does something;
                // those that are rare in a file are initials of whoever has them.
                let does = next.is_some_and(|next| {
                    let word = self.word(next);
                    next.gap == Gap::Space
                        && !next.first
                        && (is_saying(word)
                            || (word.len() > 3 && (word.ends_with('s') || word.ends_with("ed"))))
                });
                // "KM", "DR", "DT": measures and titles, where no figure and no name stands beside them.
                let figure = from > 0 && tokens[from - 1].case == Case::Digits;
                let title = next.is_some_and(|next| {
                    next.case == Case::Title && matches!(next.gap, Gap::Space | Gap::Dot)
                });
                let somebodys = last.at.len() == 2
                    && !figure
                    && !title
                    && !is_everybodys(self.word(last))
                    && from > 0
                    && !last.first
                    && last.gap == Gap::Space
                    && expects_a_name(self.word(&tokens[from - 1]));
                let acronym = known.has(Known::SHORT)
                    && (last.at.len() > 2
                        || (is_short_form(self.word(last)) && !in_a_list && !somebodys))
                    && (!does || last.first);
                // Among small letters two capitals stand out; among capitals they are a word.
                let among_small = next.is_some_and(|next| next.case == Case::Lower)
                    || (from > 0 && tokens[from - 1].case == Case::Lower);
                let word = last.flat
                    && !among_small
                    && (known.has(Known::WORD) || known.has(Known::SMALL));
                last.case == Case::Upper
                    && !acronym
                    && !word
                    && !glued
                    && last.gap != Gap::Joiner
                    && !next.is_some_and(|n| n.gap == Gap::None)
            }
            Form::Initials => {
                written.iter().all(|token| token.case == Case::Single)
                    && written
                        .windows(2)
                        .all(|pair| matches!(pair[1].gap, Gap::Dot | Gap::Space | Gap::None))
            }
            Form::Plural => {
                let the = from > 0 && self.word(&tokens[from - 1]) == "the";
                let capital = last.case != Case::Lower;
                let known = self.know(last);
                // "Olives profile", "Dales parents": an s without its apostrophe.
                let owns = capital
                    && !last.flat
                    && next.is_some_and(|next| {
                        next.gap == Gap::Space
                            && !next.first
                            && (self.know(next).has(Known::KIN) || is_owned(self.word(next)))
                    });
                (capital || the || last.flat)
                    && (owns
                        || ((!known.has(Known::WORD) || (the && capital && !last.flat))
                            && !known.has(Known::THING)
                            && !known.has(Known::SHORT)))
            }
            Form::Full
            | Form::First
            | Form::Last
            | Form::Nickname
            | Form::Alias
            | Form::Misspelt
            | Form::Joined
            | Form::Relation
            | Form::Identifier
            | Form::Unlisted => true,
        }
    }

    /// How much what stands around some words says that they name somebody.
    pub(crate) fn evidence(&self, page: &Page, from: usize, to: usize) -> i32 {
        let tokens = &page.tokens;
        let (first, last) = (&tokens[from], &tokens[to - 1]);
        let mut score = 0;
        let capital = matches!(first.case, Case::Title | Case::Upper);
        if capital && !first.first && !first.flat {
            score += 2;
        }
        if first.case == Case::Lower && !first.flat {
            score -= 2;
        }
        if last.owner.is_some() {
            score += 2;
        }
        let before = (!first.first && matches!(first.gap, Gap::Space | Gap::Line))
            .then(|| &tokens[from - 1]);
        if let Some(before) = before {
            let word = self.word(before);
            if self.lists.titles.contains_key(word) && before.owner.is_none() {
                score += 4;
            } else if before.owner.is_none()
                && (self.lists.kin.contains_key(word) || self.ends_role(tokens, from))
            {
                score += 3;
            }
            score += match word {
                "called" | "named" | "nicknamed" | "aka" => 4,
                "with" | "told" | "asked" | "saw" | "met" | "rang" | "phoned" | "texted"
                | "visited" | "emailed" | "invited" | "contacted" | "supervised" | "hugged"
                | "hit" | "thanked" | "want" | "wants" | "wanted" | "described" | "joined"
                | "blamed" | "blames" | "missed" | "misses" | "loves" | "hates" | "trusts"
                | "knows" | "knew" | "remembers" | "mentioned" | "introduced" | "accused"
                | "ask" | "tell" | "ring" | "call" | "phone" | "text" | "email" | "meet"
                | "thank" | "collected" | "threatened" | "between" | "whether" | "why"
                | "married" | "dating" | "except" | "including" | "hurt" | "helped" | "let"
                | "made" => 2,
                "by" | "and" | "for" | "about" | "that" | "if" | "when" | "but" | "because"
                | "dear" | "hi" | "hello" | "hiya" | "while" | "where" | "said" => 1,
                "from" | "to" | "at" => i32::from(!self.know(first).has(Known::PLACE)),
                "in" | "near" | "around" | "across" | "outside" | "towards" => -3,
                "supports" | "supporting" | "support" | "supported"
                    if (capital || first.flat)
                        && self.know(first).has(Known::NONE.or(&[Known::THING, Known::PLACE])) =>
                {
                    -7
                }
                "reading" | "reads" | "watched" | "watching" | "watches" | "playing" | "plays"
                | "then" | "like" | "likes"
                    if self.know(first).has(Known::THING) =>
                {
                    -4
                }
                "the" | "a" | "an" | "this" | "her" | "his" | "my" | "their" | "our" | "your"
                | "no" | "some" | "every" | "each" | "of" => -2,
                other => i32::from(other.len() > 5 && other.ends_with("ed")),
            };
            // "go to Lincoln every summer", "a poster of Ashley Young on the wall"
            let earlier = from.checked_sub(2).and_then(|n| tokens.get(n));
            if let Some(earlier) = earlier
                && before.gap == Gap::Space
            {
                let earlier = self.word(earlier);
                if word == "to"
                    && self.know(first).has(Known::PLACE)
                    && matches!(
                        earlier,
                        "go" | "goes"
                            | "went"
                            | "going"
                            | "gone"
                            | "trip"
                            | "holiday"
                            | "holidays"
                            | "day"
                            | "drive"
                            | "drove"
                            | "train"
                            | "bus"
                            | "moved"
                            | "move"
                            | "moving"
                            | "visits"
                            | "outing"
                            | "travel"
                            | "travelled"
                    )
                {
                    score -= 6;
                }
                if word == "as" && matches!(earlier, "known" | "nicknamed") {
                    score += 4;
                }
                if word == "to"
                    && self.know(first).has(Known::THING)
                    && matches!(earlier, "listened" | "listening" | "listens")
                {
                    score -= 6;
                }
                if word == "of"
                    && matches!(
                        earlier,
                        "video"
                            | "videos"
                            | "photo"
                            | "photos"
                            | "photograph"
                            | "photographs"
                            | "picture"
                            | "pictures"
                            | "drawing"
                            | "pic"
                            | "pics"
                            | "scared"
                            | "afraid"
                            | "frightened"
                            | "jealous"
                            | "fond"
                            | "care"
                            | "instead"
                            | "friend"
                            | "friends"
                            | "mother"
                            | "father"
                            | "behalf"
                    )
                {
                    score += 4;
                }
                if word == "by" && earlier.ends_with("ed") {
                    score += 2;
                }
                if matches!(word, "of" | "by" | "with" | "on")
                    && matches!(
                        earlier,
                        "poster"
                            | "posters"
                            | "fan"
                            | "song"
                            | "songs"
                            | "book"
                            | "books"
                            | "film"
                            | "films"
                            | "album"
                            | "concert"
                            | "sticker"
                            | "stickers"
                    )
                {
                    score -= 8;
                }
            }
            let dated = before.case == Case::Digits
                || matches!(
                    word,
                    "in" | "since"
                        | "until"
                        | "till"
                        | "last"
                        | "next"
                        | "early"
                        | "late"
                        | "mid"
                        | "during"
                        | "th"
                        | "st"
                        | "nd"
                        | "rd"
                        | "by"
                        | "from"
                        | "of"
                );
            let quoted = matches!(word, "from" | "by")
                && tokens.get(to).is_some_and(|next| next.gap == Gap::Other);
            if dated && !quoted && is_month(self.word(first)) {
                score -= 6;
            }
        }
        if let Some(next) = tokens.get(to)
            && !next.first
        {
            let word = self.word(next);
            if next.gap == Gap::Space && last.owner.is_none() {
                if is_saying(word) || (word.len() > 4 && word.ends_with("ed")) {
                    score += 2;
                }
                if is_month(self.word(first)) && next.case == Case::Digits {
                    score -= 6;
                }
                if matches!(
                    word,
                    "he" | "she"
                        | "they"
                        | "we"
                        | "i"
                        | "you"
                        | "the"
                        | "it"
                        | "this"
                        | "not"
                        | "be"
                        | "have"
                        | "need"
                        | "also"
                        | "there"
                        | "a"
                        | "an"
                ) {
                    score -= 3;
                }
                let known = self.know(next);
                if known.has(Known::BODY) && !first.flat {
                    score -= 2;
                }
                if matches!(
                    word,
                    "shirt"
                        | "shirts"
                        | "kit"
                        | "match"
                        | "game"
                        | "scarf"
                        | "tickets"
                        | "ticket"
                        | "advert"
                        | "fans"
                        | "fan"
                        | "film"
                        | "films"
                        | "song"
                        | "songs"
                        | "dvd"
                        | "lego"
                        | "toys"
                        | "trainers"
                        | "backpack"
                        | "lunchbox"
                        | "pyjamas"
                ) && (capital || first.flat)
                {
                    score -= 7;
                }
                if matches!(next.case, Case::Title)
                    && known.has(Known::NAME)
                    && !known.has(Known::PLACE)
                {
                    score += 1;
                }
            }
            if next.bracket {
                score += 1;
            }
            let word = self.word(next);
            if matches!(next.gap, Gap::Comma | Gap::Space) && matches!(word, "dob" | "aged" | "age")
            {
                score += 3;
            }
            // A list of names.
            let other = if word == "and" && next.gap == Gap::Space {
                tokens.get(to + 1)
            } else if next.gap == Gap::Comma {
                Some(next)
            } else {
                None
            };
            if other.is_some_and(|other| {
                (matches!(other.case, Case::Title | Case::Upper) || other.flat)
                    && self.know(other).has(Known::FIRST)
                    && !self.know(other).has(Known::WORD)
            }) {
                score += 2;
            }
        }
        // "her nan, Ivy"
        if from > 0
            && first.gap == Gap::Comma
            && capital
            && !first.first
            && self.know(&tokens[from - 1]).has(Known::KIN)
            && tokens[from - 1].case == Case::Lower
        {
            score += 2;
        }
        // "Will Jade be allowed out?"
        if first.first
            && is_auxiliary(self.word(first))
            && tokens.get(to).is_some_and(|next| {
                next.gap == Gap::Space
                    && next.case == Case::Title
                    && self.know(next).has(Known::FIRST)
            })
        {
            score -= 5;
        }
        if from > 0 && first.gap == Gap::Comma && (capital || first.flat) {
            let other = &tokens[from - 1];
            let known = self.know(other);
            if (matches!(other.case, Case::Title | Case::Upper) || other.flat)
                && known.has(Known::NAME)
                && !known.has(Known::WORD)
            {
                score += 2;
            }
        }
        if from > 0
            && first.gap == Gap::Other
            && matches!(
                self.word(&tokens[from - 1]),
                "seen"
                    | "present"
                    | "attended"
                    | "apologies"
                    | "attendance"
                    | "from"
                    | "to"
                    | "cc"
                    | "pupils"
                    | "pupil"
                    | "subjects"
                    | "subject"
                    | "client"
                    | "child"
                    | "name"
                    | "re"
                    | "invited"
                    | "attending"
                    | "visitors"
            )
        {
            score += 2;
        }
        score
    }

    /// Whether a role ends just before a word: "social worker Ana".
    pub(crate) fn ends_role(&self, tokens: &[Token], at: usize) -> bool {
        if at == 0 || !self.know(&tokens[at - 1]).has(Known::ENDS_ROLE) {
            return false;
        }
        for long in (1..=3).rev() {
            if at < long {
                continue;
            }
            let part = &tokens[at - long..at];
            if part
                .iter()
                .skip(1)
                .any(|token| !matches!(token.gap, Gap::Space | Gap::Hyphen | Gap::Line))
                || part.iter().any(|t| t.owner.is_some())
            {
                continue;
            }
            // "At 7.15 pm Irina Iacob": an hour, and no manager.
            if long == 1
                && matches!(self.word(&part[0]), "am" | "pm")
                && (part[0].case != Case::Upper || (at > 1 && tokens[at - 2].case == Case::Digits))
            {
                continue;
            }
            // "Dean Moore" is a man, not the head of a faculty.
            if long == 1
                && self.know(&part[0]).has(Known::FIRST)
                && (part[0].case != Case::Lower || part[0].flat)
            {
                continue;
            }
            let words = part.iter().map(|token| self.word(token)).collect::<Vec<_>>().join(" ");
            if self.lists.roles.get(words.as_str()).is_some_and(|role| role.before) {
                return true;
            }
        }
        false
    }

    /// Whether a role begins at a word: "(social worker)". Gives how many words.
    pub(crate) fn begins_role(&self, tokens: &[Token], at: usize) -> Option<usize> {
        if !self.know(tokens.get(at)?).has(Known::BEGINS_ROLE) {
            return None;
        }
        for long in (1..=4).rev() {
            let Some(part) = tokens.get(at..at + long) else { continue };
            if part
                .iter()
                .skip(1)
                .any(|token| !matches!(token.gap, Gap::Space | Gap::Hyphen | Gap::Line))
            {
                continue;
            }
            let words = part.iter().map(|token| self.word(token)).collect::<Vec<_>>().join(" ");
            if self.lists.roles.get(words.as_str()).is_some_and(|role| role.after) {
                return Some(long);
            }
        }
        None
    }

    /// Whether a single word that is also another word names somebody here.
    fn is_name(&self, page: &Page, found: &Match) -> bool {
        self.doubt(page, found) <= 0
    }

    /// How much is missing to what would show that a single word names somebody here; none at all if it is nought or less.
    fn doubt(&self, page: &Page, found: &Match) -> i32 {
        let tokens = &page.tokens;
        let token = &tokens[found.from];
        let known = self.know(token);
        if found.to - found.from > 1
            || !matches!(found.form, Form::First | Form::Last | Form::Nickname | Form::Alias)
        {
            return 0;
        }
        let small = known.has(Known::SMALL);
        let word = known.has(Known::WORD) || small;
        let other =
            known.has(Known::NONE.or(&[Known::PROPER, Known::PLACE, Known::THING, Known::SHORT]));
        if !word && !other {
            return 0;
        }
        // A kin word that somebody is called by is everybody's word.
        if known.has(Known::KIN) && !word {
            return if token.case != Case::Lower || token.flat { 0 } else { 9 };
        }
        if token.case == Case::Single {
            return 9;
        }
        let score = self.evidence(page, found.from, found.to);
        let capital = matches!(token.case, Case::Title | Case::Upper) && !token.flat;
        let nickname = found.form == Form::Nickname;
        let auxiliary = is_auxiliary(self.word(token));
        let needed = if capital {
            if small {
                4
            } else if word && token.first {
                if auxiliary || nickname || !known.has(Known::FIRST) { 2 } else { 0 }
            } else if word {
                if nickname { 3 } else { 1 }
            } else {
                0
            }
        } else if token.flat {
            if small {
                5
            } else if word {
                if auxiliary || nickname {
                    4
                } else if known.has(Known::FIRST) {
                    0
                } else {
                    2
                }
            } else {
                -1
            }
        } else if word {
            if auxiliary || nickname || small { 4 } else { 2 }
        } else {
            0
        };
        needed - score
    }

    /// The names of register and strangers in a page, from left to right, without overlaps.
    fn matches(&mut self, page: &Page) -> Vec<Match> {
        let mut found: Vec<Match> = Vec::new();
        let mut n = 0;
        while n < page.tokens.len() {
            if page.closed[n] == Closed::Identifier {
                n += 1;
                continue;
            }
            let mut hit = self.at(page, n).filter(|hit| {
                // A full name counts even where a list has a thing of that name; a single one does not.
                let thing =
                    page.closed[hit.from..hit.to].iter().all(|closed| *closed == Closed::Thing);
                !thing
                    || (matches!(hit.form, Form::Full | Form::FirstInitial | Form::InitialLast)
                        && hit.who.iter().any(|who| *who < self.listed))
            });
            // "a poster of Ashley Young", "a Chelsea shirt": nobody of this record, if only a part of a name says so.
            if hit.as_ref().is_some_and(|hit| {
                let known = self.know(&page.tokens[hit.from]);
                // A name that is nothing else stays one wherever it stands, unless a thing is named by it.
                let only_a_name = !known.has(Known::NONE.or(&[
                    Known::WORD,
                    Known::PLACE,
                    Known::THING,
                    Known::PROPER,
                    Known::SMALL,
                    Known::KIN,
                ]));
                hit.to - hit.from == 1
                    && hit.form != Form::Plural
                    && self.evidence(page, hit.from, hit.to) <= if only_a_name { -6 } else { -4 }
            }) {
                n = self.end_of_capitals(page, n);
                continue;
            }
            if let Some(candidate) = &mut hit {
                let doubt = self.doubt(page, candidate);
                let known = self.know(&page.tokens[n]);
                // "terry, otka and holly were excluded": a word that is mostly a name.
                let token = &page.tokens[n];
                let before = (n > 0 && token.gap == Gap::Space && !token.first)
                    .then(|| self.word(&page.tokens[n - 1]));
                let mostly = token.case == Case::Lower
                    && matches!(candidate.form, Form::First | Form::Alias | Form::Nickname)
                    && is_mostly_a_name(self.word(token))
                    && (!is_abstract(self.word(token))
                        || page.tokens.get(n + 1).is_some_and(|next| {
                            next.gap == Gap::Space && !next.first && is_saying(self.word(next))
                        }))
                    && page.tokens.get(n + 1).is_none_or(|next| {
                        next.gap != Gap::Hyphen
                            && !(next.gap == Gap::Space
                                && !next.first
                                && matches!(
                                    self.word(next),
                                    "of" | "the" | "a" | "it" | "up" | "off" | "out" | "down"
                                ))
                    })
                    && (candidate.form != Form::Nickname || self.evidence(page, n, n + 1) >= 0)
                    && (before.is_none_or(|before| !is_determiner(before))
                        || matches!(before, Some("with" | "that" | "of" | "is" | "was"))
                            && !matches!(
                                self.word(token),
                                "grace"
                                    | "faith"
                                    | "hope"
                                    | "joy"
                                    | "patience"
                                    | "harmony"
                                    | "summer"
                                    | "autumn"
                                    | "justice"
                                    | "precious"
                                    | "amber"
                            ));
                let asks = (known.has(Known::FIRST)
                    || (candidate.form == Form::Nickname
                        && page.tokens[n].case == Case::Title
                        && !page.tokens[n].first))
                    && !known.has(Known::SMALL)
                    && !is_month(self.word(&page.tokens[n]));
                if doubt > 0 {
                    candidate.maybe = true;
                    let token = &page.tokens[n];
                    let most = match (token.case, token.flat) {
                        (Case::Lower, false) => 2,
                        (_, true) => 3,
                        _ => 4,
                    };
                    let does = is_month(self.word(&page.tokens[n]))
                        && page.tokens.get(n + 1).is_some_and(|next| {
                            next.gap == Gap::Space && !next.first && is_saying(self.word(next))
                        })
                        && self.word(&page.tokens[n]) == "august";
                    if !(asks && doubt <= most || mostly || does) {
                        hit = None;
                    }
                }
            }
            if hit.is_none() && page.closed[n] == Closed::No {
                hit = self
                    .misspelt(page, n)
                    .or_else(|| self.run_together(page, n))
                    .or_else(|| self.shortened(page, n));
            }
            match hit {
                Some(hit) => {
                    n = hit.to;
                    found.push(hit);
                }
                None => n += 1,
            }
        }
        found
    }

    /// Where a run of words with capitals ends that begins at a word.
    pub(crate) fn end_of_capitals(&self, page: &Page, from: usize) -> usize {
        let tokens = &page.tokens;
        let mut to = from + 1;
        while tokens.get(to).is_some_and(|next| {
            matches!(next.gap, Gap::Space | Gap::Hyphen | Gap::None)
                && !next.first
                && (matches!(next.case, Case::Title)
                    || (next.flat && self.know(next).has(Known::LAST)))
                && tokens[to - 1].owner.is_none()
        }) && to < from + 3
        {
            to += 1;
        }
        to
    }

    /// A word that is nearly a name of somebody.
    pub(crate) fn misspelt(&mut self, page: &Page, at: usize) -> Option<Match> {
        let token = &page.tokens[at];
        let known = self.know(token);
        let role = Known::ENDS_ROLE.or(&[Known::BEGINS_ROLE]);
        if known.without(role) != Known::default() && !known.has(Known::NAME)
            || known.has(Known::WORD)
        {
            return None;
        }
        let number = token.word;
        if !self.near.contains_key(&number) {
            let word = self.word(token).to_owned();
            let near = self.nearest(&word, known.has(Known::NAME));
            self.near.insert(number, near);
        }
        let near = self.near.get(&number)?;
        let mut hit: Option<Match> = None;
        for entry in near {
            let entry = self.forms.entries.get(*entry as usize)?;
            if self.unsure.contains(&entry.person) {
                continue;
            }
            match &mut hit {
                Some(hit) => {
                    if !hit.who.contains(&entry.person) {
                        hit.who.push(entry.person);
                    }
                }
                None => {
                    hit = Some(Match {
                        from: at,
                        to: at + 1,
                        form: Form::Misspelt,
                        who: vec![entry.person],
                        maybe: false,
                    })
                }
            }
        }
        let mut hit = hit?;
        // The rest of the name may stand beside it: "Jordn Okoro", "Jordan Okroo".
        let tokens = &page.tokens;
        if let Some(next) = tokens.get(at + 1)
            && matches!(next.gap, Gap::Space | Gap::Hyphen)
            && !next.first
            && token.owner.is_none()
        {
            let both: Vec<usize> =
                hit.who.iter().copied().filter(|who| self.has_last(*who, next.word)).collect();
            if !both.is_empty() {
                hit.who = both;
                hit.to += 1;
            }
        }
        Some(hit)
    }

    fn has_last(&self, person: usize, word: u32) -> bool {
        let last = fold(&self.people[person].last);
        !last.is_empty() && last.split(' ').any(|part| part == self.words.word(word))
    }

    /// Entries whose word is one or two letters away; only the nearest.
    fn nearest(&self, word: &str, is_known_name: bool) -> Vec<u32> {
        let count = word.chars().count();
        if count < 4 || word.starts_with(|c: char| c.is_ascii_digit()) {
            return Vec::new();
        }
        let first = word.chars().next();
        let mut best = if is_known_name {
            1
        } else if count >= 7 {
            2
        } else {
            1
        };
        let mut near: Vec<u32> = Vec::new();
        let mask = crate::forms::letters(word);
        for single in &self.forms.singles {
            let (name, entry, long) = (&single.word, &single.entry, single.long);
            if long < 4
                || long.abs_diff(count) > best
                || (single.letters ^ mask).count_ones() as usize > 2 * best
            {
                continue;
            }
            // A name of its own is another name, unless it is longer and differs by one letter.
            if is_known_name && (count < 5 || long < 5) {
                continue;
            }
            if count == 4 && long == 4 && first != name.chars().next() {
                continue;
            }
            let distance = strsim::osa_distance(word, name);
            if distance == 0 || distance > best {
                continue;
            }
            if first != name.chars().next() && (distance > 1 || count < 6) {
                continue;
            }
            if distance < best {
                near.clear();
                best = distance;
            }
            near.push(*entry);
        }
        near
    }

    /// A pet name that no list has, made of the head of somebody's first name: "Court", "Mudi", "Debs".
    pub(crate) fn shortened(&self, page: &Page, at: usize) -> Option<Match> {
        let token = &page.tokens[at];
        let known = self.know(token);
        let word = self.word(token);
        let count = word.chars().count();
        // "Lew", where Lewis is the child and nobody else begins so: other Lews have a last name.
        if token.case == Case::Title
            && (3..=5).contains(&count)
            && !known.has(Known::NONE.or(&[Known::SMALL, Known::KIN, Known::WORD, Known::SHORT]))
            && let Some(people) = self.heads.get(word)
            && people.iter().all(|who| self.is_the_child(*who))
        {
            return Some(Match {
                from: at,
                to: at + 1,
                form: Form::Nickname,
                who: vec![people[0]],
                maybe: false,
            });
        }
        if token.case != Case::Title
            || !(3..=7).contains(&count)
            || known.has(Known::NONE.or(&[
                Known::SMALL,
                Known::KIN,
                Known::PLACE,
                Known::THING,
                Known::PROPER,
                Known::SHORT,
                Known::LAST,
            ]))
            || is_month(word)
            || token.gap == Gap::None && at > 0
        {
            return None;
        }
        let ordinary = known.has(Known::WORD) || known.has(Known::FIRST) || known.has(Known::BODY);
        if ordinary && (token.first || self.evidence(page, at, at + 1) < 3) {
            return None;
        }
        let mut who: Vec<usize> = Vec::new();
        let mut long = 0;
        for ending in ["", "s", "y", "ie", "i", "o", "a", "z", "ey", "er", "ers"] {
            let Some(stem) = word.strip_suffix(ending) else { continue };
            // "Gabby" is Gab with its last letter twice.
            let mut letters = stem.chars().rev();
            let twice = !ending.is_empty() && letters.next() == letters.next();
            for stem in [Some(stem), twice.then(|| stem.get(..stem.len() - 1)).flatten()]
                .into_iter()
                .flatten()
            {
                if stem.len() < 3 {
                    continue;
                }
                if let Some(people) = self.heads.get(stem) {
                    if stem.len() > long {
                        who.clear();
                        long = stem.len();
                    }
                    if stem.len() == long {
                        who.extend(people.iter().filter(|who| {
                            // The whole name is no short form of itself, nor one with a slip.
                            fold(&self.people[**who].first).chars().count() > count
                        }));
                    }
                }
            }
        }
        who.sort_unstable();
        who.dedup();
        if who.is_empty() || who.iter().any(|who| self.unsure.contains(who)) {
            return None;
        }
        let tells = who.iter().all(|who| self.people[*who].verdict.tells());
        Some(Match { from: at, to: at + 1, form: Form::Nickname, who, maybe: ordinary || tells })
    }

    /// A technical word that holds a name: "kayleighsmith09".
    pub(crate) fn run_together(&self, page: &Page, at: usize) -> Option<Match> {
        let token = &page.tokens[at];
        let known = self.know(token);
        if token.at.len() < 5 || known.has(Known::WORD) || known.has(Known::NAME) {
            return None;
        }
        let who = self.forms.joined.get(self.word(token))?;
        Some(Match { from: at, to: at + 1, form: Form::Joined, who: who.clone(), maybe: false })
    }

    /// All spans of a page.
    fn spans(&mut self, entry: usize, page: &Page, author: &str, spans: &mut Vec<Span>) {
        let matches = self.matches(page);
        let author = fold(author);
        let mut found: Vec<(Range<usize>, Vec<usize>, Form, Decision)> = Vec::new();
        let mut anchors: Vec<(usize, usize)> = Vec::new();
        for hit in &matches {
            // Whole names and last names say for sure who is in the entry.
            if let [who] = hit.who[..]
                && (hit.to - hit.from > 1
                    || matches!(hit.form, Form::Full | Form::Last | Form::Alias | Form::First))
                && !hit.maybe
            {
                anchors.push((hit.from, who));
            }
        }
        let mut skip_to = 0;
        self.unknown_initials(page, &matches, &mut found);
        self.unknown_accounts(page, &matches, &mut found);
        for (n, hit) in matches.iter().enumerate() {
            if hit.from < skip_to {
                continue;
            }
            let mut hit = hit.clone();
            let title = self.title_before(page, hit.from);
            // "Kayleigh Brown" is not Kayleigh Smith.
            if let Some(to) = self.somebody_else(page, &hit, matches.get(n + 1)) {
                hit.to = to;
                hit.who = Vec::new();
                hit.form = Form::Unlisted;
            } else if let Some(from) =
                self.other_first(page, &hit, n.checked_sub(1).and_then(|n| matches.get(n)))
            {
                hit.from = from;
                hit.who = Vec::new();
                hit.form = Form::Unlisted;
            } else if let Some(title) = title
                && matches!(
                    hit.form,
                    Form::Last
                        | Form::TitleInitial
                        | Form::InitialLast
                        | Form::Misspelt
                        | Form::Full
                )
            {
                hit.who.retain(|who| self.may_be_called(*who, title));
                if hit.form == Form::Last
                    && hit.who.iter().any(|who| !self.is_the_child(*who) && *who < self.listed)
                {
                    hit.who.retain(|who| !self.is_the_child(*who));
                }
            } else if hit.form == Form::TitleInitial {
                let title = self.word(&page.tokens[hit.from]).to_owned();
                hit.who.retain(|who| self.may_be_called(*who, &title));
            }
            // "Glyn" is Glyn Parry before he is Ms Glyn, where nothing says that a last name is meant.
            if title.is_none() && hit.to - hit.from == 1 && hit.who.len() > 1 {
                let word = self.word(&page.tokens[hit.from]);
                let bears = |who: &usize| {
                    fold(&self.people[*who].first).split(' ').any(|part| part == word)
                };
                if hit.who.iter().any(|who| bears(who) && !self.people[*who].verdict.tells())
                    && hit.who.iter().any(|who| !bears(who) && self.people[*who].verdict.tells())
                {
                    hit.who.retain(bears);
                }
            }
            let professional = self.is_introduced_by_role(page, hit.from, hit.to);
            let decision = if hit.who.is_empty() {
                if professional
                    || title
                        .is_some_and(|title| self.lists.titles.get(title) == Some(&"professional"))
                {
                    Decision::Tell("R4")
                } else {
                    Decision::Withhold("W1")
                }
            } else {
                self.decide(page, &mut hit, &anchors, &author)
            };
            let mut range = page.tokens[hit.from].at.start..page.tokens[hit.to - 1].at.end;
            if !matches!(decision, Decision::Tell(_)) {
                range = self.whole_name(page, range, hit.from, hit.to);
            }
            // A title is no name: "Mr [...]" reads on, and says no more than the sentence does.
            if hit.form == Form::TitleInitial
                && hit.to - hit.from > 1
                && let Some(after) = page.tokens.get(hit.from + 1)
            {
                range.start = after.at.start;
            }
            // "Kayleigh's brother": one description of one person.
            let mut form = hit.form;
            let mut decision = decision;
            if let Some((to, who, other)) = self.relation(page, &hit, decision) {
                range.end = page.tokens[to - 1].at.end;
                skip_to = to;
                form = Form::Relation;
                decision = other;
                hit.who = who;
            }
            found.push((range, hit.who.clone(), form, decision));
        }
        self.schools(page, &mut found);
        self.informants(page, &mut found);
        self.single_letters(page, &matches, &mut found);
        self.technical(page, &mut found);
        found.sort_by_key(|(range, ..)| (range.start, std::cmp::Reverse(range.end)));
        let mut reached = 0;
        for (range, who, form, decision) in found {
            if range.start < reached {
                // What overlaps something told is not lost if it is withheld.
                if matches!(decision, Decision::Tell(_)) || range.end <= reached {
                    continue;
                }
            }
            // "Kwok Iwng Cheung": what stands between two parts of one name is a part of it.
            if let Some(last) = spans.last_mut()
                && last.entry == entry
                && !matches!(decision, Decision::Tell(_))
                && !matches!(last.decision, Decision::Tell(_))
                // A first name, and after it a last one.
                && matches!(
                    last.form,
                    Form::First | Form::Nickname | Form::Misspelt | Form::Alias | Form::Full
                )
                && matches!(form, Form::Last | Form::Misspelt)
                && range.start > reached
                && let Some(between) = page.clean.text.get(reached..range.start)
                && between.len() <= 14
                && between.starts_with([' ', '-'])
                && between.ends_with([' ', '-'])
                && !between.trim().contains(' ')
                && between.trim().chars().any(char::is_alphabetic)
                && between
                    .trim()
                    .trim_matches(['"', '\'', '(', ')'])
                    .chars()
                    .all(|c| c.is_alphabetic() || c == '-')
                && {
                    let stranger =
                        who.first().filter(|who| **who >= self.listed).map(|who| who - self.listed);
                    let same = (stranger.is_some() && last.stranger == stranger)
                        || (stranger.is_none() && !who.is_empty() && who == last.who);
                    let word = fold(between.trim());
                    let known = self.lists.of(&word);
                    let quoted = between.trim().starts_with(['"', '\'', '(']);
                    quoted && same
                        || same
                            && !known.has(Known::SMALL)
                            && !known.has(Known::KIN)
                            && (!known.has(Known::WORD) || word.len() <= 3)
                }
            {
                last.range.end = page.clean.original(&(reached..range.end)).end;
                reached = range.end;
                continue;
            }
            let mut start = range.start.max(reached);
            while start > range.start
                && start < range.end
                && page.clean.text.as_bytes().get(start).is_some_and(u8::is_ascii_whitespace)
            {
                start += 1;
            }
            reached = range.end;
            let stranger =
                who.first().filter(|who| **who >= self.listed).map(|who| who - self.listed);
            spans.push(Span {
                entry,
                range: page.clean.original(&(start..range.end)),
                who: who.into_iter().filter(|who| *who < self.listed).collect(),
                stranger,
                form,
                decision,
            });
        }
    }

    /// A word that no list has beside the name of a site where people have accounts: asked about.
    fn unknown_accounts(
        &self,
        page: &Page,
        matches: &[Match],
        found: &mut Vec<(Range<usize>, Vec<usize>, Form, Decision)>,
    ) {
        let tokens = &page.tokens;
        for (n, token) in tokens.iter().enumerate() {
            if !self.sites.contains(&token.word) {
                continue;
            }
            for (at, other) in tokens
                .iter()
                .enumerate()
                .skip(n.saturating_sub(8))
                .take(n - n.saturating_sub(8) + 6)
            {
                let role = Known::ENDS_ROLE.or(&[Known::BEGINS_ROLE, Known::BEGINS]);
                let word = self.word(other);
                if other.case == Case::Lower
                    && other.at.len() >= 7
                    && self.know(other).without(role) == Known::default()
                    && page.closed[at] == Closed::No
                    && !matches.iter().any(|hit| hit.from <= at && at < hit.to)
                    && !self.sites.contains(&other.word)
                    && !is_nearly_a_word(self.lists, word)
                {
                    found.push((other.at.clone(), Vec::new(), Form::Identifier, Decision::Held));
                }
            }
        }
    }

    /// A name with what is written as one with it: "Al-Masri", "Lowe-Pritchard", "van Dijk".
    fn whole_name(&self, page: &Page, range: Range<usize>, from: usize, to: usize) -> Range<usize> {
        let tokens = &page.tokens;
        let (mut from, mut to) = (from, to);
        let mut range = range;
        let is_part = |token: &Token| {
            let known = self.know(token);
            token.case != Case::Digits
                && (matches!(token.case, Case::Title | Case::Upper | Case::Single)
                    || (token.flat && !known.has(Known::WORD)))
                && (known.has(Known::NAME)
                    || !known.has(Known::WORD)
                    || crate::forms::is_particle(self.word(token)))
        };
        // "S Booth-Harris", "Kuldeep A": the letter that stands for the rest of the name is part of it.
        let letter = |token: &Token| token.at.len() == 1 && token.case != Case::Digits;
        while from > 0
            && ((tokens[from].gap == Gap::Hyphen
                && (is_part(&tokens[from - 1])
                    || (tokens[from].flat && tokens[from - 1].at.len() > 3)))
                || (matches!(tokens[from].gap, Gap::Space | Gap::Hyphen)
                    && !tokens[from].first
                    && crate::forms::is_particle(self.word(&tokens[from - 1]))
                    && !matches!(self.word(&tokens[from - 1]), "la" | "le" | "da" | "ben" | "de")))
            && tokens[from - 1].owner.is_none()
        {
            from -= 1;
            range.start = tokens[from].at.start;
        }
        while let Some(next) = tokens.get(to)
            && next.gap == Gap::Hyphen
            && tokens[to - 1].owner.is_none()
            && is_part(next)
        {
            range.end = next.at.end;
            to += 1;
        }
        if from > 0
            && tokens[from].gap == Gap::Space
            && !tokens[from].first
            && tokens[from - 1].case == Case::Title
            && !tokens[from - 1].flat
            && matches!(self.word(&tokens[from - 1]), "big" | "little" | "lil" | "fat" | "mad")
        {
            from -= 1;
            range.start = tokens[from].at.start;
        }
        if from > 0
            && matches!(tokens[from].gap, Gap::Space | Gap::Dot)
            && !tokens[from].first
            && letter(&tokens[from - 1])
            && tokens[from].at.start - tokens[from - 1].at.end <= 2
            && tokens[from].at.len() > 1
            && tokens[from - 1].owner.is_none()
            && tokens[from - 1].gap != Gap::None
            && (matches!(tokens[from - 1].case, Case::Single)
                || (tokens[from].flat && !self.know(&tokens[from]).has(Known::WORD)))
            && !(matches!(self.word(&tokens[from - 1]), "i" | "a")
                && tokens[from].gap == Gap::Space)
            && !(from > 1
                && tokens[from - 1].gap == Gap::Space
                && !tokens[from - 1].first
                && matches!(tokens[from - 2].case, Case::Title)
                && self.know(&tokens[from - 2]).has(Known::NAME))
        {
            from -= 1;
            range.start = tokens[from].at.start;
        }
        if let Some(next) = tokens.get(to)
            && next.gap == Gap::Space
            && !next.first
            && tokens[to - 1].owner.is_none()
            && letter(next)
            && tokens[to - 1].at.len() > 1
            && self.know(&tokens[to - 1]).has(Known::FIRST)
            // After a whole name a letter is another word: "Łukasz Wiśniewski É".
            && (to - from == 1 || !self.know(&tokens[to - 1]).has(Known::LAST))
            && tokens.get(to + 1).is_none_or(|after| after.gap != Gap::None)
            && (matches!(next.case, Case::Single) || next.flat)
        {
            let word = self.word(next);
            let after = tokens.get(to + 1).filter(|after| !after.first && after.gap == Gap::Space);
            let goes_on = after.is_none_or(|after| {
                is_saying(self.word(after))
                    || self.word(after).ends_with("ed")
                    || matches!(
                        self.word(after),
                        "in" | "and"
                            | "or"
                            | "since"
                            | "at"
                            | "on"
                            | "from"
                            | "for"
                            | "with"
                            | "about"
                            | "should"
                            | "must"
                            | "may"
                            | "when"
                            | "before"
                            | "after"
                            | "into"
                            | "to"
                    )
            });
            let pronoun = word == "i" && next.case == Case::Single && after.is_some() && goes_on;
            if (!matches!(word, "a" | "i") || goes_on) && !pronoun {
                range.end = next.at.end;
                to += 1;
            }
        }
        // "Lacoste Tattersall", "Adelaide Ibos": what no list has goes on with the name before it.
        if let Some(next) = tokens.get(to)
            && matches!(next.gap, Gap::Space)
            && !next.first
            && tokens[to - 1].owner.is_none()
            && tokens[to - 1].at.len() > 1
            && page.closed[to] == Closed::No
        {
            let known = self.know(next);
            let capital = matches!(next.case, Case::Title) && !next.flat;
            let no_name = known.has(Known::NONE.or(&[
                Known::SMALL,
                Known::KIN,
                Known::BODY,
                Known::STREET,
                Known::SHORT,
                Known::PROPER,
                Known::THING,
            ]));
            let unknown =
                known.without(Known::ENDS_ROLE.or(&[Known::BEGINS_ROLE])) == Known::default();
            let more = if capital {
                !no_name && (known.has(Known::LAST) || unknown) && !known.has(Known::WORD)
            } else {
                next.flat
                    && next.at.len() > 3
                    && !no_name
                    && (!known.has(Known::WORD)
                        || (known.has(Known::LAST)
                            && next.case == Case::Upper
                            && !is_saying(self.word(next))
                            && !self.word(next).ends_with("ed")
                            && !self.word(next).ends_with("ing")
                            && tokens.get(to + 1).is_none_or(|after| {
                                after.gap != Gap::Space
                                    || after.first
                                    || is_saying(self.word(after))
                            })))
                    && !known.has(Known::PLACE)
                    && (unknown || (known.has(Known::LAST) && !known.has(Known::FIRST)))
                    && (known.has(Known::LAST) || !is_nearly_a_word(self.lists, self.word(next)))
            };
            if more && self.know(&tokens[to - 1]).has(Known::FIRST) && self.at(page, to).is_none() {
                range.end = next.at.end;
            }
        }
        range
    }

    /// Two letters in capitals, with or without full stops, that stand for nobody known: asked about.
    fn unknown_initials(
        &self,
        page: &Page,
        matches: &[Match],
        found: &mut Vec<(Range<usize>, Vec<usize>, Form, Decision)>,
    ) {
        let tokens = &page.tokens;
        let mut next_match = 0;
        for (n, token) in tokens.iter().enumerate() {
            while matches.get(next_match).is_some_and(|hit| hit.to <= n) {
                next_match += 1;
            }
            if matches.get(next_match).is_some_and(|hit| hit.from <= n)
                || page.closed[n] != Closed::No
                || token.flat
            {
                continue;
            }
            let after = |to: usize| tokens.get(to).filter(|next| !next.first);
            let dotted = token.case == Case::Single
                && tokens.get(n + 1).is_some_and(|next| {
                    next.case == Case::Single
                        && next.gap == Gap::Dot
                        && next.at.start == token.at.end + 1
                        && !matches!(
                            (self.word(token), self.word(next)),
                            ("a" | "p", "m")
                                | ("i", "e")
                                | ("e", "g")
                                | ("n", "b")
                                | ("u", "k" | "s")
                                | ("b", "a")
                                | ("p", "s")
                        )
                })
                && !tokens.get(n + 2).is_some_and(|more| {
                    more.case == Case::Single && more.at.start == tokens[n + 1].at.end + 1
                })
                && !(n > 0 && tokens[n - 1].case == Case::Single && token.gap == Gap::Dot);
            let two = token.case == Case::Upper
                && token.at.len() == 2
                && !is_short_form(self.word(token))
                && !matches!(self.word(token), "co" | "so" | "io");
            let odd = !self.know(token).has(Known::NONE.or(&[
                Known::SHORT,
                Known::WORD,
                Known::PROPER,
                Known::PLACE,
            ]));
            // "Mr T", whoever that is.
            let titled = token.case == Case::Single
                && n > 0
                && matches!(token.gap, Gap::Space | Gap::Dot)
                && matches!(self.word(&tokens[n - 1]), "mr" | "mrs" | "ms" | "miss" | "dr")
                && tokens.get(n + 1).is_none_or(|next| next.gap != Gap::None);
            let to = if dotted { n + 2 } else { n + 1 };
            if !(dotted || titled || two || token.case == Case::Single) {
                continue;
            }
            let does = (dotted || titled || two)
                && after(to).is_some_and(|next| {
                    let word = self.word(next);
                    next.gap == Gap::Space
                        && (is_saying(word)
                            || (word.len() > 3 && (word.ends_with('s') || word.ends_with("ed"))))
                });
            let beside = n > 0
                && !token.first
                && token.gap == Gap::Space
                && expects_a_name(self.word(&tokens[n - 1]));
            let among_small = two
                && odd
                && after(to).is_some_and(|next| next.case == Case::Lower)
                && !(n > 0 && tokens[n - 1].case == Case::Digits)
                && (n == 0 || token.gap != Gap::Joiner);
            let spaced = token.case == Case::Single
                && !token.flat
                && tokens.get(n + 1).is_some_and(|next| {
                    next.case == Case::Single && next.gap == Gap::Space && !next.flat
                })
                && after(n + 2).is_some_and(|next| {
                    next.gap == Gap::Space
                        && (is_saying(self.word(next))
                            || (self.word(next).len() > 3 && self.word(next).ends_with('s')))
                });
            if spaced {
                found.push((
                    token.at.start..tokens[n + 1].at.end,
                    Vec::new(),
                    Form::Initials,
                    Decision::Held,
                ));
                continue;
            }
            if does
                || (beside && (dotted || (two && odd)))
                || titled
                || among_small
                || (dotted && !token.first)
            {
                found.push((
                    token.at.start..tokens[to - 1].at.end,
                    Vec::new(),
                    Form::Initials,
                    Decision::Held,
                ));
            }
        }
    }

    /// "Penny and G": a letter that begins the name of somebody who is withheld, where somebody is named.
    fn single_letters(
        &self,
        page: &Page,
        matches: &[Match],
        found: &mut Vec<(Range<usize>, Vec<usize>, Form, Decision)>,
    ) {
        let tokens = &page.tokens;
        for (n, token) in tokens.iter().enumerate() {
            if token.case != Case::Single
                || token.flat
                || page.closed[n] != Closed::No
                || matches!(self.word(token), "i" | "a" | "x" | "o" | "v")
                || token.gap != Gap::Space && !token.first
                || matches.iter().any(|hit| hit.from <= n && n < hit.to)
            {
                continue;
            }
            let next = tokens.get(n + 1);
            // A letter of a name, of initials, or of a list.
            if next.is_some_and(|next| {
                matches!(next.gap, Gap::None | Gap::Hyphen | Gap::Joiner)
                    || (matches!(next.gap, Gap::Space | Gap::Dot)
                        && matches!(
                            next.case,
                            Case::Title | Case::Single | Case::Digits | Case::Upper
                        )
                        && !next.first)
            }) || (n > 0
                && matches!(
                    tokens[n - 1].case,
                    Case::Title | Case::Single | Case::Digits | Case::Upper
                )
                && !token.first)
            {
                continue;
            }
            let beside = n > 0
                && !token.first
                && matches!(
                    self.word(&tokens[n - 1]),
                    "with" | "and" | "told" | "that" | "asked" | "saw" | "rang" | "met" | "but"
                );
            let does = next.is_some_and(|next| {
                next.gap == Gap::Space && !next.first && is_saying(self.word(next))
            });
            if !(does || (beside && next.is_none_or(|next| next.gap != Gap::Space))) {
                continue;
            }
            let letter = self.word(token);
            let begins = |person: &Person| fold(&person.first).starts_with(letter);
            let listed = self.people.get(..self.listed).unwrap_or_default();
            if listed.iter().any(|person| {
                begins(person) && (person.category == Category::Child || person.verdict.tells())
            }) {
                continue;
            }
            let who: Vec<usize> =
                listed.iter().enumerate().filter(|(_, p)| begins(p)).map(|(n, _)| n).collect();
            if !who.is_empty() {
                found.push((token.at.clone(), who, Form::Initials, Decision::Held));
            }
        }
    }

    fn title_before(&self, page: &Page, from: usize) -> Option<&'static str> {
        let token = page.tokens.get(from)?;
        let before = page.tokens.get(from.checked_sub(1)?)?;
        if !matches!(token.gap, Gap::Space | Gap::Dot | Gap::Line) || before.owner.is_some() {
            return None;
        }
        let (title, kind) = self.lists.titles.get_key_value(self.word(before))?;
        let _ = kind;
        Some(*title)
    }

    fn may_be_called(&self, who: usize, title: &str) -> bool {
        let Some(person) = self.people.get(who) else { return false };
        match title {
            "mr" | "mister" | "sir" => person.male != Some(false) && !person.is_young(),
            "mrs" | "ms" | "miss" | "lady" => {
                person.male != Some(true) && (title == "miss" || !person.is_young())
            }
            _ if self.lists.titles.get(title) == Some(&"professional") => {
                person.category == Category::Professional || fold(&person.title) == title
            }
            _ => true,
        }
    }

    /// A first name with a last name that is not this person's: where the whole name ends.
    pub(crate) fn somebody_else(
        &self,
        page: &Page,
        hit: &Match,
        next: Option<&Match>,
    ) -> Option<usize> {
        if !matches!(hit.form, Form::First | Form::Nickname | Form::Alias | Form::Misspelt)
            || hit.to - hit.from != 1
        {
            return None;
        }
        let tokens = &page.tokens;
        let token = &tokens[hit.from];
        let after = tokens.get(hit.to)?;
        // "Billie-Jo" is not Billie, unless that is how Billie is called in full.
        if after.gap == Gap::Hyphen
            && token.owner.is_none()
            && (matches!(after.case, Case::Title | Case::Upper) || after.flat)
            && self.know(after).has(Known::FIRST)
            && !self.know(after).has(Known::SMALL)
            && !hit.who.iter().any(|who| {
                let person = &self.people[*who];
                [&person.first, &person.middle, &person.last]
                    .iter()
                    .any(|name| fold(name).split(' ').any(|part| part == self.word(after)))
            })
        {
            return Some(hit.to + 1);
        }
        if token.owner.is_some()
            || !matches!(after.gap, Gap::Space | Gap::Hyphen)
            || after.first
            || page.closed[hit.to] != Closed::No
        {
            return None;
        }
        // "Owain Ap Rhys", "Maria van der Berg": small words before another's last name.
        if crate::forms::is_particle(self.word(after))
            && let Some(last) = tokens.get(hit.to + 1)
            && matches!(last.gap, Gap::Space | Gap::Hyphen)
            && !last.first
            && page.closed[hit.to + 1] == Closed::No
            && (matches!(last.case, Case::Title | Case::Upper) || last.flat)
            && (self.know(last).has(Known::LAST) || self.know(last) == Known::default())
            && !self.know(last).has(Known::WORD)
        {
            return Some(hit.to + 2);
        }
        let known = self.know(after);
        let capital = matches!(after.case, Case::Title | Case::Upper) && !after.flat;
        // "Louie Rigby" is not Lewis Moore, whoever else is called Rigby.
        let nobody_of_it = hit.form == Form::Nickname
            && (capital || after.flat)
            && known.has(Known::LAST)
            && !known.has(Known::NONE.or(&[Known::SMALL, Known::KIN]))
            && (capital || !known.has(Known::WORD))
            && !hit.who.iter().any(|who| self.has_last(*who, after.word))
            && !self.is_near_last(hit, after);
        if nobody_of_it && (capital || !known.has(Known::PLACE)) && token.case != Case::Lower
            || (nobody_of_it && after.flat && known.has(Known::FIRST) == known.has(Known::WORD))
        {
            return Some(hit.to + 1);
        }
        // "Li Na": two short names of which only one is somebody's of the register.
        if hit.form == Form::Nickname
            && token.case == Case::Title
            && after.case == Case::Title
            && token.at.len() <= 3
            && after.at.len() <= 3
            && !known.has(Known::WORD)
        {
            return Some(hit.to + 1);
        }
        let named_next = next.filter(|next| next.from == hit.to);
        if let Some(next) = named_next {
            // A last name that follows and belongs to others than the first: a third person, or a slip.
            if matches!(next.form, Form::Last)
                && capital
                && !next.who.iter().any(|who| hit.who.contains(who))
            {
                return Some(hit.to + 1);
            }
            // "Jordan Khan", where a stranger is known as Khan.
            if capital
                && matches!(next.form, Form::First | Form::Full)
                && next.who.iter().all(|who| *who >= self.listed)
                && self.know(after).has(Known::LAST)
                && !self.know(after).has(Known::FIRST)
            {
                return Some(next.to);
            }
            return None;
        }
        let nameless = known.has(Known::NONE.or(&[
            Known::PROPER,
            Known::THING,
            Known::SHORT,
            Known::SMALL,
            Known::KIN,
            Known::BODY,
        ]));
        // A slip in the first word of a sentence that lost its full stop is no last name.
        let rare = !known.has(Known::LAST) || known.has(Known::RARE);
        let slip = rare && is_nearly_a_word(self.lists, self.word(after));
        // A word with a capital is a last name only where the sentence goes on as after one.
        let goes_on = !known.has(Known::WORD)
            || tokens.get(hit.to + 1).is_none_or(|next| {
                next.gap != Gap::Space
                    || next.first
                    || is_saying(self.word(next))
                    || self.word(next).ends_with("ed")
                    || matches!(
                        self.word(next),
                        "and" | "or" | "to" | "at" | "on" | "in" | "with" | "for"
                    )
            });
        if capital
            && !nameless
            && !slip
            && goes_on
            && (known.has(Known::LAST) || !known.has(Known::WORD))
            && !self.is_near_last(hit, after)
        {
            return Some(hit.to + 1);
        }
        if after.flat
            && !slip
            && known.has(Known::LAST)
            && !known.has(Known::WORD)
            && !nameless
            && !known.has(Known::PLACE)
        {
            return Some(hit.to + 1);
        }
        // "Jordan O": the initial is another's.
        if after.case == Case::Single
            && !after.flat
            && !matches!(self.word(after), "i" | "a")
            && !hit
                .who
                .iter()
                .any(|who| fold(&self.people[*who].last).starts_with(self.word(after)))
        {
            return Some(hit.to + 1);
        }
        None
    }

    fn is_near_last(&self, hit: &Match, token: &Token) -> bool {
        let word = self.word(token);
        hit.who.iter().any(|who| {
            let last = fold(&self.people[*who].last);
            !last.is_empty()
                && last.split(' ').any(|part| {
                    strsim::osa_distance(part, word) <= if part.len() > 5 { 2 } else { 1 }
                })
        })
    }

    /// A last name with a first name before it that is not this person's: where the whole name begins.
    fn other_first(&self, page: &Page, hit: &Match, before: Option<&Match>) -> Option<usize> {
        if hit.form != Form::Last
            || hit.from == 0
            || before.is_some_and(|before| before.to == hit.from)
        {
            return None;
        }
        let token = &page.tokens[hit.from];
        let other = &page.tokens[hit.from - 1];
        // "V. Begum" is not Nurse Samina Begum.
        if other.case == Case::Single
            && matches!(token.gap, Gap::Space | Gap::Dot)
            && !matches!(self.word(other), "i" | "a")
            && !(hit.from > 1
                && matches!(other.gap, Gap::Space | Gap::Dot | Gap::None)
                && !other.first
                && matches!(page.tokens[hit.from - 2].case, Case::Title | Case::Single))
            && !hit.who.iter().any(|who| {
                let person = &self.people[*who];
                person.first.is_empty() || fold(&person.first).starts_with(self.word(other))
            })
        {
            return Some(hit.from - 1);
        }
        if !matches!(token.gap, Gap::Space)
            || other.owner.is_some()
            || page.closed[hit.from - 1] != Closed::No
        {
            return None;
        }
        let known = self.know(other);
        let capital = matches!(other.case, Case::Title | Case::Upper) && !other.flat;
        let name = known.has(Known::FIRST)
            && (!known.has(Known::WORD) || (capital && !other.first))
            && (capital || other.flat);
        let title = self.lists.titles.contains_key(self.word(other));
        (name && !title && !known.has(Known::KIN)).then(|| hit.from - 1)
    }

    /// Whether a role stands before or after a name.
    pub(crate) fn is_introduced_by_role(&self, page: &Page, from: usize, to: usize) -> bool {
        let tokens = &page.tokens;
        if from > 0
            && !tokens[from].first
            && matches!(tokens[from].gap, Gap::Space | Gap::Comma | Gap::Hyphen | Gap::Line)
            && self.ends_role(tokens, from)
        {
            return true;
        }
        // "the social worker (Ana Lopes)", "our new IRO is Ana Lopes", "a teacher called Ana Lopes"
        if from > 0 && tokens[from].bracket && self.ends_role(tokens, from) {
            return true;
        }
        if from > 1
            && !tokens[from].first
            && tokens[from].gap == Gap::Space
            && tokens[from - 1].gap == Gap::Space
            && matches!(self.word(&tokens[from - 1]), "is" | "was" | "called" | "named" | "be")
            && (self.ends_role(tokens, from - 1)
                || (from > 2
                    && self.word(&tokens[from - 1]) == "be"
                    && self.ends_role(tokens, from - 2)))
        {
            return true;
        }
        // "Ana Lopes <ana.lopes@marlowe.gov.uk>"
        if let Some(rest) = page.clean.text.get(tokens[to - 1].at.end..)
            && let Some(mail) = rest.strip_prefix(" <").or_else(|| rest.strip_prefix(" ("))
            && let Some((mail, _)) = mail.split_once(['>', ')', '\n'])
            && mail.contains('@')
            && !mail.contains(' ')
            && crate::identifiers::is_official(mail.rsplit('@').next().unwrap_or_default())
        {
            return true;
        }
        // "Officer: Owain Rees"
        if from > 0 && tokens[from].gap == Gap::Other && self.ends_role(tokens, from) {
            let between = page
                .clean
                .text
                .get(tokens[from - 1].at.end..tokens[from].at.start)
                .unwrap_or_default();
            if between.trim() == ":" {
                return true;
            }
        }
        // "Owain Rees from the youth offending team"
        if let Some(next) = tokens.get(to)
            && matches!(self.word(next), "from" | "at" | "of" | "for" | "with" | "in")
            // "Owain at school" may be a pupil: only a whole name is somebody's who works there.
            && (to - from > 1
                || matches!(self.word(next), "from")
                || self.title_before(page, from).is_some())
            && next.gap == Gap::Space
            && tokens[to - 1].owner.is_none()
            && (self.word(next) != "in"
                || tokens.get(to + 1).is_some_and(|next| self.word(next) == "the"))
        {
            let far = if self.word(next) == "in" { 4 } else { 5 };
            for token in tokens.iter().skip(to + 1).take(far) {
                if matches!(self.word(token), "by" | "and") {
                    break;
                }
                // "Kai from the college" goes there, for all that anybody knows.
                if to - from == 1
                    && self.title_before(page, from).is_none()
                    && matches!(
                        self.word(token),
                        "school"
                            | "nursery"
                            | "college"
                            | "academy"
                            | "hospital"
                            | "unit"
                            | "hub"
                            | "court"
                            | "clinic"
                            | "surgery"
                            | "housing"
                            | "health"
                            | "education"
                    )
                {
                    break;
                }
                if token.first || !matches!(token.gap, Gap::Space | Gap::Hyphen) {
                    break;
                }
                if matches!(
                    self.word(token),
                    "team"
                        | "service"
                        | "services"
                        | "hub"
                        | "unit"
                        | "police"
                        | "council"
                        | "camhs"
                        | "cafcass"
                        | "hospital"
                        | "nspcc"
                        | "barnardos"
                        | "constabulary"
                        | "school"
                        | "nursery"
                        | "college"
                        | "academy"
                        | "surgery"
                        | "clinic"
                        | "mash"
                        | "edt"
                        | "yot"
                        | "yos"
                        | "housing"
                        | "probation"
                        | "ofsted"
                        | "agency"
                        | "court"
                        | "justice"
                        | "health"
                        | "education"
                        | "advocacy"
                ) {
                    return true;
                }
            }
        }
        // "PC 4471 Holt"
        if from > 1
            && tokens[from - 1].case == Case::Digits
            && tokens[from - 1].at.len() > 1
            && matches!(tokens[from].gap, Gap::Space | Gap::Line)
            && matches!(tokens[from - 1].gap, Gap::Space | Gap::Line)
            && !tokens[from - 1].first
            && self.ends_role(tokens, from - 1)
        {
            return true;
        }
        // "Ana Lopes is the new IRO", "Ana Lopes introduced herself as the school nurse"
        if let Some(next) = tokens.get(to)
            && next.gap == Gap::Space
            && matches!(
                self.word(next),
                "is" | "was" | "became" | "works" | "worked" | "introduced" | "acting" | "as"
            )
        {
            let mut at = to + 1;
            while at < to + 5
                && tokens.get(at).is_some_and(|token| {
                    matches!(
                        self.word(token),
                        "the"
                            | "a"
                            | "an"
                            | "her"
                            | "his"
                            | "our"
                            | "their"
                            | "as"
                            | "new"
                            | "now"
                            | "allocated"
                            | "herself"
                            | "himself"
                            | "my"
                            | "current"
                            | "duty"
                    )
                })
            {
                at += 1;
            }
            if at > to + 1 && self.begins_role(tokens, at).is_some() {
                return true;
            }
        }
        let Some(next) = tokens.get(to) else { return false };
        let apposition =
            next.bracket || matches!(next.gap, Gap::Comma | Gap::Other | Gap::Line | Gap::Hyphen);
        if !apposition {
            return false;
        }
        let skip = usize::from(matches!(
            self.word(next),
            "the" | "her" | "his" | "a" | "an" | "our" | "my" | "their" | "new"
        ));
        for more in 0..=2 {
            if let Some(long) = self.begins_role(tokens, to + skip + more) {
                // "Ana Lopes, social worker rang Dr Holt": a role that goes on to another name is that one's.
                let after = tokens.get(to + skip + more + long);
                let goes_on = after.is_some_and(|after| {
                    after.gap == Gap::Space
                        && matches!(after.case, Case::Title)
                        && self.know(after).has(Known::NAME)
                });
                return !(goes_on && next.gap == Gap::Comma);
            }
            if !tokens
                .get(to + skip + more)
                .is_some_and(|t| t.gap != Gap::Dot && !t.first || more == 0)
            {
                break;
            }
            let word = &tokens[to + skip + more];
            let adjective = next.gap == Gap::Comma
                && word.case == Case::Lower
                && !word.flat
                && more == 0
                && self.know(word).has(Known::WORD)
                && !self.know(word).has(Known::NONE.or(&[Known::KIN, Known::SMALL]))
                && !is_saying(self.word(word));
            if !(next.bracket || self.know(word).has(Known::PLACE) || adjective) {
                break;
            }
        }
        false
    }

    /// Who of several is meant, and what is done.
    fn decide(
        &self,
        page: &Page,
        hit: &mut Match,
        anchors: &[(usize, usize)],
        author: &str,
    ) -> Decision {
        let verdict =
            |who: usize| self.people.get(who).map_or(Verdict::Open, |person| person.verdict);
        let same = |who: &[usize]| -> Option<Verdict> {
            let first = verdict(*who.first()?);
            let alike = who.iter().all(|other| match (first, verdict(*other)) {
                (Verdict::Tell(_), Verdict::Tell(_))
                | (Verdict::Withhold(_), Verdict::Withhold(_))
                | (Verdict::Open, Verdict::Open) => true,
                (Verdict::Tell(_) | Verdict::Withhold(_) | Verdict::Open, _) => false,
            });
            alike.then_some(first)
        };
        let before_meant = hit.who.clone();
        if same(&hit.who).is_none() {
            // Whole names before initials, people of the register before strangers who only share a name.
            let listed: Vec<usize> =
                hit.who.iter().copied().filter(|who| *who < self.listed).collect();
            if !listed.is_empty() && listed.len() < hit.who.len() && same(&listed).is_some() {
                let strangers: Vec<usize> =
                    hit.who.iter().copied().filter(|who| *who >= self.listed).collect();
                match self.meant(page, hit, anchors, author) {
                    Some(who) => hit.who = vec![who],
                    None if strangers.iter().all(|who| self.unsure.contains(who)) => {
                        hit.who = listed
                    }
                    None => {}
                }
            } else if let Some(who) = self.meant(page, hit, anchors, author) {
                hit.who = vec![who];
            }
        }
        // The child's own name is another's only where that other was named beside it: then it is asked.
        let child =
            before_meant.iter().copied().find(|who| self.people[*who].category == Category::Child);
        if let Some(child) = child
            && !hit.who.contains(&child)
            && hit.to - hit.from == 1
        {
            let beside = anchors
                .iter()
                .any(|(at, who)| hit.who.contains(who) && *at < hit.from && hit.from - at < 60);
            if beside {
                return Decision::Held;
            }
            hit.who = vec![child];
        }
        // A stranger of the same first name is somebody else, and is not in this entry.
        if same(&hit.who).is_none()
            && hit.to - hit.from == 1
            && matches!(hit.form, Form::First | Form::Alias)
        {
            let listed: Vec<usize> = hit
                .who
                .iter()
                .copied()
                .filter(|who| {
                    *who < self.listed
                        && !matches!(
                            self.people[*who].category,
                            Category::ThirdParty | Category::OtherChild
                        )
                })
                .collect();
            if !listed.is_empty()
                && same(&listed).is_some()
                && hit.who.iter().all(|who| *who >= self.listed || listed.contains(who))
            {
                hit.who = listed;
            }
        }
        match same(&hit.who) {
            // Liam may be what Lee is short for, or may be somebody else.
            Some(Verdict::Tell(_))
                if hit.form == Form::Nickname
                    && hit.who.iter().all(|who| {
                        let first = fold(&self.people[*who].first);
                        let word = self.word(&page.tokens[hit.from]);
                        self.lists.formal(&first).contains(&word)
                            && !self.lists.nicknames(&first).contains(&word)
                    }) =>
            {
                Decision::Held
            }
            Some(Verdict::Tell(code)) => Decision::Tell(code),
            Some(Verdict::Withhold(code)) => {
                if hit.maybe || hit.who.iter().all(|who| self.unsure.contains(who)) {
                    Decision::Held
                } else {
                    Decision::Withhold(code)
                }
            }
            Some(Verdict::Open) => Decision::Held,
            None => {
                // Where nothing else tells, the child's own first name is the child's.
                let child =
                    hit.who.iter().find(|who| self.people[**who].category == Category::Child);
                match child {
                    Some(child)
                        if matches!(
                            hit.form,
                            Form::First | Form::Nickname | Form::Alias | Form::Initials
                        ) =>
                    {
                        hit.who = vec![*child];
                        Decision::Tell("R1")
                    }
                    _ => Decision::Held,
                }
            }
        }
    }

    /// Who is meant by a name that several bear, from what stands around it.
    fn meant(
        &self,
        page: &Page,
        hit: &Match,
        anchors: &[(usize, usize)],
        author: &str,
    ) -> Option<usize> {
        let tokens = &page.tokens;
        let only = |fits: &dyn Fn(usize) -> bool| -> Option<usize> {
            let mut fitting = hit.who.iter().copied().filter(|who| fits(*who));
            let one = fitting.next()?;
            fitting.next().is_none().then_some(one)
        };
        // A relation or a role beside the name: "friend Sam", "Sam (foster carer)".
        let mut near: Vec<&'static str> = Vec::new();
        let mut role = false;
        if hit.from > 0 && !tokens[hit.from].first {
            let before = &tokens[hit.from - 1];
            if let Some(relation) = self.lists.kin.get(self.word(before)) {
                near.push(relation);
            }
            role |= self.ends_role(tokens, hit.from);
        }
        if let Some(next) = tokens.get(hit.to)
            && (next.bracket || matches!(next.gap, Gap::Comma | Gap::Hyphen | Gap::Other))
        {
            for token in tokens.iter().skip(hit.to).take(4) {
                if let Some(relation) = self.lists.kin.get(self.word(token)) {
                    near.push(relation);
                }
            }
            role |= self.begins_role(tokens, hit.to).is_some();
        }
        if !near.is_empty()
            && let Some(one) = only(&|who| {
                self.relations.get(who).is_some_and(|all| all.iter().any(|r| near.contains(r)))
            })
        {
            return Some(one);
        }
        if role && let Some(one) = only(&|who| self.people[who].category == Category::Professional)
        {
            return Some(one);
        }
        // Whoever was named last in this entry without doubt; otherwise who is named next.
        let before = anchors.iter().rev().find(|(at, who)| *at < hit.from && hit.who.contains(who));
        if let Some((_, who)) = before {
            return Some(*who);
        }
        if !author.is_empty()
            && let Some(one) = only(&|who| {
                let person = &self.people[who];
                let (first, last) = (fold(&person.first), fold(&person.last));
                !last.is_empty() && author.contains(&last) && author.contains(&first)
            })
            && hit.from + 8 > tokens.len()
        {
            return Some(one);
        }
        anchors
            .iter()
            .find(|(at, who)| *at > hit.from && hit.who.contains(who))
            .map(|(_, who)| *who)
    }

    /// A description by relation that begins with a mention: where it ends, whom it means, what is done.
    fn relation(
        &self,
        page: &Page,
        hit: &Match,
        decision: Decision,
    ) -> Option<(usize, Vec<usize>, Decision)> {
        let tokens = &page.tokens;
        let last = &tokens[hit.to - 1];
        let mut at = hit.to;
        let owner = last.owner.is_some()
            // "Kayleighs brother": an s without its apostrophe.
            || hit.form == Form::Plural
            || (self.word(last).ends_with('s') && hit.form == Form::Misspelt);
        if !owner {
            return None;
        }
        let mut steps = 0;
        while let Some(token) = tokens.get(at) {
            if token.first || !matches!(token.gap, Gap::Space | Gap::Hyphen | Gap::Line) {
                return None;
            }
            let word = self.word(token);
            if let Some((long, relation)) = self.kin_at(tokens, at) {
                let mut to = at + long;
                let mut relation = relation;
                // "mum's ex partner": one kin word after the other.
                while let Some(next) = tokens.get(to) {
                    if matches!(next.gap, Gap::Space | Gap::Hyphen)
                        && !next.first
                        && tokens[to - 1].owner.is_none()
                        && let Some((long, other)) = self.kin_at(tokens, to)
                    {
                        relation = other;
                        to += long;
                    } else {
                        break;
                    }
                }
                let withheld = !matches!(decision, Decision::Tell(_));
                if withheld {
                    return Some((to, hit.who.clone(), decision));
                }
                // "Ms Akhtar's sibling assessment" is about work and about nobody in particular.
                let work = tokens.get(to).is_some_and(|next| {
                    next.gap == Gap::Space
                        && !next.first
                        && tokens[to - 1].owner.is_none()
                        && matches!(
                            self.word(next),
                            "assessment"
                                | "assessments"
                                | "contact"
                                | "group"
                                | "time"
                                | "session"
                                | "sessions"
                                | "meeting"
                                | "visit"
                                | "visits"
                                | "work"
                                | "placement"
                                | "relationship"
                                | "relationships"
                                | "centre"
                        )
                });
                // "Beti is Mair's oldest friend", "Karwan, Shilan's brother": it says who Beti and
                // Karwan are, and they are told or withheld by their names.
                let said_of = hit.from > 0
                    && !tokens[hit.from].first
                    && ((tokens[hit.from].gap == Gap::Comma
                        && matches!(tokens[hit.from - 1].case, Case::Title | Case::Upper)
                        && self.told_at(page, hit.from - 1))
                        || (hit.from > 1
                            && matches!(self.word(&tokens[hit.from - 1]), "is" | "was")
                            && tokens[hit.from].gap == Gap::Space
                            && !tokens[hit.from - 1].first
                            && self.told_at(page, hit.from - 2)));
                if work || said_of {
                    return None;
                }
                let child = hit.who.iter().any(|who| self.people[*who].category == Category::Child);
                // "parents", "friends", "carers": nobody in particular.
                let word = self.word(&tokens[to - 1]);
                let several = word.ends_with('s')
                    && word.len() > 3
                    && self.lists.kin.contains_key(word.trim_end_matches('s'));
                if several
                    || matches!(
                        relation,
                        "other" | "relative" | "perpetrator" | "parent" | "carer" | "informant"
                    )
                {
                    return None;
                }
                let people: Vec<usize> = (0..self.listed)
                    .filter(|n| !hit.who.contains(n) && self.relations[*n].contains(&relation))
                    .filter(|n| if child { self.is_of_child(*n) } else { self.is_of(*n, &hit.who) })
                    .filter(|n| {
                        sex_of(word).is_none_or(|male| {
                            self.people[*n].male.is_none_or(|known| known == male)
                        })
                    })
                    .collect();
                // "Older sister" is no half-sister, and not the younger one.
                let said: Vec<&str> = (hit.to..to).map(|n| self.word(&tokens[n])).collect();
                let role = |n: &usize| self.people[*n].role.to_lowercase();
                let narrow = |people: Vec<usize>, keep: &dyn Fn(&str) -> bool| -> Vec<usize> {
                    let some: Vec<usize> =
                        people.iter().copied().filter(|n| keep(&role(n))).collect();
                    if some.is_empty() { people } else { some }
                };
                let mut people = people;
                if said.iter().any(|word| matches!(*word, "older" | "big" | "elder" | "eldest")) {
                    people =
                        narrow(people, &|role| !role.contains("young") && !role.contains("little"));
                    people = narrow(people, &|role| role.contains("old") || role.contains("eld"));
                }
                if said
                    .iter()
                    .any(|word| matches!(*word, "younger" | "little" | "youngest" | "baby"))
                {
                    people = narrow(people, &|role| !role.contains("old"));
                    people = narrow(people, &|role| {
                        role.contains("young") || role.contains("little") || role.contains("baby")
                    });
                }
                for (side, other) in [("maternal", "paternal"), ("paternal", "maternal")] {
                    if said.contains(&side) {
                        people = narrow(people, &|role| !role.contains(other));
                    }
                }
                let part = ["half", "step", "adopted", "adoptive", "foster"];
                if !said.iter().any(|word| part.iter().any(|part| word.starts_with(part))) {
                    people = narrow(people, &|role| !part.iter().any(|part| role.contains(part)));
                }
                let told =
                    !people.is_empty() && people.iter().all(|n| self.people[*n].verdict.tells());
                let mixed = !told && people.iter().any(|n| self.people[*n].verdict.tells());
                // Whoever is named just after is told or withheld by their name.
                let named = tokens.get(to).is_some_and(|next| {
                    matches!(next.gap, Gap::Space | Gap::Comma)
                        && next.case == Case::Title
                        && !next.first
                        && self.know(next).has(Known::NAME)
                });
                if told || named {
                    return None;
                }
                return Some((
                    to,
                    people,
                    if mixed { Decision::Held } else { Decision::Withhold("W1") },
                ));
            }
            let adjective = matches!(
                word,
                "new"
                    | "old"
                    | "ex"
                    | "older"
                    | "younger"
                    | "little"
                    | "big"
                    | "half"
                    | "step"
                    | "best"
                    | "current"
                    | "former"
                    | "late"
                    | "own"
                    | "birth"
                    | "twin"
                    | "eldest"
                    | "youngest"
                    | "oldest"
                    | "foster"
                    | "maternal"
                    | "paternal"
                    | "elder"
                    | "baby"
                    | "great"
                    | "close"
                    | "older-"
                    | "god"
            );
            if !adjective || steps > 2 {
                return None;
            }
            steps += 1;
            at += 1;
        }
        None
    }

    /// Whether a name of the register that is told ends at a word.
    fn told_at(&self, page: &Page, at: usize) -> bool {
        (at.saturating_sub(1)..=at).any(|from| {
            self.at(page, from).is_some_and(|hit| {
                hit.to == at + 1
                    && hit.who.iter().all(|who| {
                        *who < self.listed
                            && self.people.get(*who).is_some_and(|person| person.verdict.tells())
                    })
            })
        })
    }

    /// The longest word or words for a relation that begin here: how many, and which relation.
    fn kin_at(&self, tokens: &[Token], at: usize) -> Option<(usize, &'static str)> {
        let mut words = String::new();
        let mut best = None;
        for (n, token) in tokens.iter().enumerate().skip(at).take(4) {
            if n > at {
                if token.first
                    || !matches!(token.gap, Gap::Space | Gap::Hyphen | Gap::Line)
                    || tokens[n - 1].owner.is_some()
                {
                    break;
                }
                words.push(' ');
            }
            words.push_str(self.word(token));
            if let Some(relation) = self.lists.kin.get(words.as_str()) {
                best = Some((n + 1 - at, *relation));
            }
        }
        best
    }

    /// Whether somebody's role is a relation to one of these people: "mother's partner" to the mother.
    fn is_of(&self, who: usize, owners: &[usize]) -> bool {
        let role = fold(&self.people[who].role);
        owners.iter().filter(|owner| **owner < self.people.len()).any(|owner| {
            let first = fold(&self.people[*owner].first);
            let relation = fold(&self.people[*owner].role);
            let last = relation.rsplit(' ').next().unwrap_or_default();
            (!first.is_empty() && role.contains(&first))
                || (last.len() > 2 && role.contains(&format!("{last}s ")))
                || role.contains(&format!("of {last}"))
        })
    }

    /// Whether somebody's role is a relation to the child, not to another.
    fn is_of_child(&self, who: usize) -> bool {
        let role = self.people[who].role.to_lowercase();
        !role.contains("'s ") && !role.contains("’s ") && !role.contains(" of ")
    }

    /// "The woman who runs the corner shop", in a record in which somebody trusted not to be named.
    fn described(&self, page: &Page, found: &mut Vec<(Range<usize>, Vec<usize>, Form, Decision)>) {
        let tokens = &page.tokens;
        for (n, token) in tokens.iter().enumerate() {
            if self.word(token) != "who" || n < 2 || !matches!(token.gap, Gap::Space | Gap::Line) {
                continue;
            }
            let described = matches!(
                self.word(&tokens[n - 1]),
                "man"
                    | "woman"
                    | "lady"
                    | "gentleman"
                    | "person"
                    | "couple"
                    | "neighbour"
                    | "lad"
                    | "bloke"
                    | "guy"
                    | "chap"
                    | "caller"
            ) && matches!(self.word(&tokens[n - 2]), "the" | "a");
            let does = tokens.get(n + 1).is_some_and(|next| {
                matches!(
                    self.word(next),
                    "runs"
                        | "lives"
                        | "works"
                        | "owns"
                        | "keeps"
                        | "cleans"
                        | "walks"
                        | "sells"
                        | "drives"
                        | "delivers"
                        | "rents"
                        | "manages"
                        | "serves"
                )
            });
            if !described || !does {
                continue;
            }
            let mut to = n + 2;
            while let Some(next) = tokens.get(to) {
                let word = self.word(next);
                let goes_on = matches!(next.gap, Gap::Space | Gap::Hyphen | Gap::Line)
                    && !next.first
                    && to < n + 9;
                if !goes_on
                    || (is_saying(word) && !matches!(word, "is" | "was" | "works" | "left"))
                    || (word.ends_with("ed") && to > n + 2)
                    || matches!(word, "and" | "that" | "but" | "is" | "was")
                {
                    break;
                }
                to += 1;
            }
            found.push((
                tokens[n - 2].at.start..tokens[to - 1].at.end,
                Vec::new(),
                Form::Relation,
                Decision::Withhold("W3"),
            ));
        }
    }

    /// "A relative on dad's side", in a record in which somebody trusted not to be named.
    fn of_a_side(&self, page: &Page, found: &mut Vec<(Range<usize>, Vec<usize>, Form, Decision)>) {
        let tokens = &page.tokens;
        for (n, token) in tokens.iter().enumerate() {
            if self.word(token) != "side" || n < 3 || token.gap != Gap::Space {
                continue;
            }
            let mut from = n;
            while from > 0 && n - from < 4 && self.word(&tokens[from]) != "on" {
                from -= 1;
            }
            if self.word(&tokens[from]) != "on" || from == 0 {
                continue;
            }
            let mut start = from - 1;
            let one = |word: &str| {
                self.lists.kin.contains_key(word)
                    || matches!(word, "someone" | "somebody" | "person" | "member")
            };
            if !one(self.word(&tokens[start])) {
                continue;
            }
            while start > 0
                && from - start < 4
                && tokens[start].gap == Gap::Space
                && matches!(
                    self.word(&tokens[start - 1]),
                    "a" | "an" | "the" | "another" | "one" | "family" | "close" | "distant"
                )
            {
                start -= 1;
            }
            let mut to = n + 1;
            if tokens.get(to).is_some_and(|next| self.word(next) == "of")
                && tokens.get(to + 2).is_some_and(|next| self.word(next) == "family")
            {
                to += 3;
            }
            found.push((
                tokens[start].at.start..tokens[to - 1].at.end,
                Vec::new(),
                Form::Relation,
                Decision::Withhold("W3"),
            ));
        }
    }

    /// Schools that somebody else goes to.
    fn schools(&self, page: &Page, found: &mut Vec<(Range<usize>, Vec<usize>, Form, Decision)>) {
        let tokens = &page.tokens;
        let own = &self.own_schools;
        let others = &self.other_schools;
        let is_school = |word: &str| {
            matches!(
                word,
                "school"
                    | "primary"
                    | "academy"
                    | "college"
                    | "high"
                    | "nursery"
                    | "infants"
                    | "juniors"
                    | "infant"
                    | "junior"
                    | "grammar"
                    | "secondary"
                    | "comprehensive"
                    | "preschool"
            )
        };
        for n in 0..tokens.len() {
            if page.closed[n] == Closed::Identifier
                || !(matches!(tokens[n].case, Case::Title | Case::Upper) || tokens[n].flat)
            {
                continue;
            }
            // A school of the register, wherever it stands.
            let mut hit: Option<(usize, Vec<usize>)> = None;
            for (who, words) in others.get(&tokens[n].word).into_iter().flatten() {
                let written = tokens.get(n..n + words.len()).is_some_and(|part| {
                    part.iter().zip(words).all(|(token, word)| {
                        token.word == *word
                            || (token.owner.is_some()
                                && self.words.word(*word).strip_suffix('s')
                                    == Some(self.word(token)))
                    })
                });
                if written {
                    hit = Some((n + words.len(), vec![*who]));
                }
            }
            // Any school that somebody attends who is not the child.
            if hit.is_none() && n > 0 {
                let before = self.word(&tokens[n - 1]);
                let attends = matches!(before, "attends" | "attended" | "attending" | "attend")
                    || (n > 1
                        && matches!(before, "at" | "to")
                        && matches!(
                            self.word(&tokens[n - 2]),
                            "pupil"
                                | "goes"
                                | "went"
                                | "student"
                                | "enrolled"
                                | "starts"
                                | "started"
                                | "boarder"
                                | "moved"
                                | "transferred"
                                | "6"
                                | "8"
                                | "9"
                                | "10"
                                | "11"
                                | "7"
                                | "5"
                                | "4"
                                | "3"
                                | "place"
                        ));
                let only_attends =
                    matches!(before, "attends" | "attended" | "attending" | "attend");
                if attends {
                    let mut to = n + 1;
                    let mut school = false;
                    let mut named = false;
                    while let Some(next) = tokens.get(to)
                        && matches!(next.gap, Gap::Space | Gap::Hyphen | Gap::Line | Gap::Dot)
                        && !(next.first && next.gap != Gap::Dot)
                        && to < n + 6
                        && (matches!(next.case, Case::Title | Case::Upper | Case::Single)
                            || next.flat
                            || matches!(self.word(next), "of" | "the" | "and"))
                    {
                        if next.flat && self.know(next).has(Known::SMALL) {
                            break;
                        }
                        school |= is_school(self.word(next));
                        named |= matches!(
                            self.word(next),
                            "grange"
                                | "park"
                                | "hill"
                                | "house"
                                | "lodge"
                                | "manor"
                                | "bank"
                                | "lane"
                                | "road"
                                | "fields"
                                | "view"
                                | "green"
                                | "church"
                                | "cofe"
                        );
                        to += 1;
                        if school
                            && !tokens.get(to).is_some_and(|after| {
                                is_school(self.word(after)) && after.gap == Gap::Space
                            })
                        {
                            break;
                        }
                    }
                    if school || (named && only_attends) {
                        let written = tokens[n..to]
                            .iter()
                            .map(|token| {
                                if token.owner.is_some() {
                                    format!("{}s", self.word(token))
                                } else {
                                    self.word(token).to_owned()
                                }
                            })
                            .collect::<Vec<_>>()
                            .join(" ");
                        let childs = own.iter().any(|own| {
                            own.starts_with(&written) || written.starts_with(own.as_str())
                        });
                        if !childs {
                            let at = tokens[n].at.start..tokens[to - 1].at.end;
                            let nearest = self.nearest_person(page, &at, found);
                            let theirs = nearest
                                .and_then(|who| self.people.get(who))
                                .is_some_and(|person| person.category == Category::Child);
                            if nearest.is_some() && !theirs {
                                hit = Some((to, Vec::new()));
                            }
                        }
                    }
                }
            }
            // "Connor Webb, St Anne's Primary": any school by its name where somebody else is spoken of.
            if hit.is_none()
                && !tokens[n].flat
                && tokens[n].case == Case::Title
                && !is_school(self.word(&tokens[n]))
                && !(n > 0
                    && !tokens[n].first
                    && tokens[n].gap == Gap::Space
                    && matches!(tokens[n - 1].case, Case::Title | Case::Single))
            {
                let mut to = n + 1;
                let mut school = false;
                while let Some(next) = tokens.get(to)
                    && (matches!(next.gap, Gap::Space | Gap::Hyphen)
                        || (next.gap == Gap::Dot && self.word(&tokens[to - 1]) == "st"))
                    && (!next.first || next.gap == Gap::Dot)
                    && to < n + 6
                    && (matches!(next.case, Case::Title | Case::Upper | Case::Single)
                        || matches!(self.word(next), "of" | "the" | "and"))
                {
                    if school && !is_school(self.word(next)) {
                        break;
                    }
                    school |= is_school(self.word(next));
                    to += 1;
                }
                let written = tokens[n..to]
                    .iter()
                    .map(|token| {
                        let s = if token.owner.is_some() { "s" } else { "" };
                        format!("{}{s}", self.word(token))
                    })
                    .collect::<Vec<_>>()
                    .join(" ");
                let childs = own
                    .iter()
                    .any(|own| own.starts_with(&written) || written.starts_with(own.as_str()));
                if school && !childs {
                    let at = tokens[n].at.start..tokens[to - 1].at.end;
                    let nearest = self.nearest_person(page, &at, found);
                    let anothers = nearest.is_some_and(|who| {
                        self.people.get(who).is_none_or(|person| {
                            !matches!(person.category, Category::Child | Category::Professional)
                                && matches!(person.verdict, Verdict::Withhold(_))
                        })
                    });
                    if anothers && self.another_in_sentence(page, &at, found) {
                        hit = Some((to, Vec::new()));
                    }
                }
            }
            if let Some((to, who)) = hit {
                let from = if n > 0
                    && self.word(&tokens[n - 1]) == "the"
                    && tokens[n - 1].case == Case::Title
                {
                    n - 1
                } else {
                    n
                };
                found.push((
                    tokens[from].at.start..tokens[to - 1].at.end,
                    who,
                    Form::Identifier,
                    Decision::Withhold("W1"),
                ));
            }
        }
    }

    /// Descriptions of people who trusted that they would not be known: "the neighbour at number 12".
    /// Anybody who is described by the number of their house is described as nobody else is.
    fn informants(&self, page: &Page, found: &mut Vec<(Range<usize>, Vec<usize>, Form, Decision)>) {
        let all = &page.tokens;
        for (n, token) in all.iter().enumerate() {
            let word = self.word(token);
            if !matches!(word, "number" | "no" | "num" | "flat" | "house")
                || n < 2
                || !all.get(n + 1).is_some_and(|next| {
                    next.case == Case::Digits
                        && matches!(next.gap, Gap::Space | Gap::Dot | Gap::None | Gap::Line)
                })
            {
                continue;
            }
            if !matches!(self.word(&all[n - 1]), "at" | "from" | "in" | "of") || token.first {
                continue;
            }
            let who = self.word(&all[n - 2]);
            if !(matches!(
                who,
                "woman"
                    | "man"
                    | "lady"
                    | "gentleman"
                    | "person"
                    | "couple"
                    | "family"
                    | "people"
                    | "neighbour"
                    | "neighbours"
                    | "resident"
                    | "residents"
                    | "caller"
                    | "lad"
                    | "girl"
                    | "boy"
                    | "guy"
                    | "bloke"
                    | "tenant"
                    | "chap"
                    | "occupant"
                    | "pensioner"
                    | "student"
                    | "someone"
                    | "somebody"
            ) || self.lists.kin.contains_key(who))
            {
                continue;
            }
            let mut from = n - 2;
            while from > 0
                && n - from < 5
                && matches!(all[from].gap, Gap::Space)
                && matches!(
                    self.word(&all[from - 1]),
                    "the" | "a" | "an" | "elderly" | "old" | "young" | "older"
                )
            {
                from -= 1;
            }
            found.push((
                all[from].at.start..all[n + 1].at.end,
                Vec::new(),
                Form::Relation,
                Decision::Withhold("W3"),
            ));
        }
        let informants: Vec<usize> =
            (0..self.listed).filter(|n| self.people[*n].informant).collect();
        if informants.is_empty() {
            return;
        }
        self.described(page, found);
        self.of_a_side(page, found);
        let tokens = &page.tokens;
        for (n, token) in tokens.iter().enumerate() {
            if !self.know(token).has(Known::KIN.or(&[Known::BEGINS])) {
                continue;
            }
            let mut long = 1;
            let mut relation = self.lists.kin.get(self.word(token)).copied();
            if let Some(next) = tokens.get(n + 1)
                && let Some(both) =
                    self.lists.kin.get(format!("{} {}", self.word(token), self.word(next)).as_str())
            {
                relation = Some(both);
                long = 2;
            }
            let Some(relation) = relation else { continue };
            let who: Vec<usize> = informants
                .iter()
                .copied()
                .filter(|who| self.relations[*who].contains(&relation))
                .collect();
            if who.is_empty() {
                continue;
            }
            let others = (0..self.listed).any(|other| {
                !self.people[other].informant
                    && self.relations[other].contains(&relation)
                    && self.people[other].verdict.tells()
            });
            let mut to = n + long;
            let mut place = false;
            if let Some(word) = tokens.get(to).map(|token| self.word(token))
                && matches!(
                    word,
                    "at" | "from"
                        | "in"
                        | "across"
                        | "opposite"
                        | "next"
                        | "upstairs"
                        | "downstairs"
                        | "over"
                        | "who"
                        | "two"
                        | "three"
                        | "below"
                        | "above"
                )
            {
                let ends = tokens.iter().enumerate().skip(to + 1).take(5).find(|(_, token)| {
                    token.case == Case::Digits
                        || matches!(
                            self.word(token),
                            "door"
                                | "road"
                                | "street"
                                | "opposite"
                                | "flat"
                                | "landing"
                                | "floor"
                                | "way"
                                | "corner"
                                | "down"
                                | "up"
                                | "along"
                                | "shop"
                        )
                });
                if matches!(word, "upstairs" | "downstairs" | "opposite" | "below" | "above") {
                    to += 1;
                    place = true;
                } else if let Some((end, _)) = ends
                    && !tokens[to..=end].iter().any(|token| token.first)
                {
                    to = end + 1;
                    place = true;
                }
            }
            if others && !place {
                continue;
            }
            let mut from = n;
            while from > 0
                && n - from < 3
                && matches!(tokens[from].gap, Gap::Space | Gap::Hyphen)
                && matches!(
                    self.word(&tokens[from - 1]),
                    "the"
                        | "a"
                        | "an"
                        | "her"
                        | "his"
                        | "their"
                        | "elderly"
                        | "old"
                        | "next"
                        | "door"
                        | "immediate"
                        | "concerned"
                        | "anonymous"
                )
            {
                from -= 1;
            }
            found.push((
                tokens[from].at.start..tokens[to - 1].at.end,
                who,
                Form::Relation,
                Decision::Withhold("W3"),
            ));
        }
    }

    /// Whose an identifier is that the register does not have: whoever is named nearest before it.
    fn nearest_person(
        &self,
        page: &Page,
        at: &Range<usize>,
        found: &[(Range<usize>, Vec<usize>, Form, Decision)],
    ) -> Option<usize> {
        let text = &page.clean.text;
        let near = |range: &Range<usize>, far: usize| -> bool {
            let between = if range.end <= at.start {
                text.get(range.end..at.start)
            } else {
                text.get(at.end..range.start)
            };
            between.is_some_and(|between| {
                let lower = between.to_lowercase();
                between.len() <= far
                    && !ends_sentence(between)
                    && !lower.contains("\nfrom")
                    && !lower.contains("\nto ")
            })
        };
        let before = found
            .iter()
            .filter(|(range, _, form, _)| {
                range.end <= at.start && *form != Form::Identifier && near(range, 110)
            })
            .max_by_key(|(range, ..)| range.end);
        let after = found
            .iter()
            .filter(|(range, who, form, _)| {
                range.start >= at.end
                    && !who.is_empty()
                    && *form != Form::Identifier
                    && near(range, 40)
            })
            .min_by_key(|(range, ..)| range.start);
        // "… belongs to Kai", "… is Kai's number": whoever comes after has it.
        let belongs = after.is_some_and(|(range, ..)| {
            text.get(at.end..range.start).is_some_and(|between| {
                let start = between.trim_start();
                between.to_lowercase().contains("belong")
                    || (["for ", "is ", "("].iter().any(|word| start.starts_with(word))
                        && start.len() <= 20)
            })
        });
        if belongs && let Some((_, who, ..)) = after {
            return who.first().copied();
        }
        // Somebody whom no list has is somebody, too.
        before.map(|(_, who, ..)| who.first().copied().unwrap_or(usize::MAX))
    }

    /// Identifiers: by whom they belong to, and by the names in them.
    fn technical(&self, page: &Page, found: &mut Vec<(Range<usize>, Vec<usize>, Form, Decision)>) {
        for id in &page.identifiers {
            let inside: Vec<usize> = page
                .tokens
                .iter()
                .enumerate()
                .skip_while(|(_, token)| token.at.end <= id.at.start)
                .take_while(|(_, token)| token.at.start < id.at.end)
                .map(|(n, _)| n)
                .collect();
            let mut told: Vec<usize> = Vec::new();
            let mut kept: Vec<usize> = Vec::new();
            let text = id.kind != crate::register::Value::Address
                && id.kind != crate::register::Value::Born;
            if text {
                for n in inside {
                    let word = self.word(&page.tokens[n]).to_owned();
                    let mut who = self.named_in(&word);
                    if who.is_empty()
                        && let Some(hit) = self.at(page, n)
                        && matches!(hit.form, Form::Full | Form::InitialLast)
                    {
                        who = hit.who;
                    }
                    let (t, k): (Vec<usize>, Vec<usize>) =
                        who.into_iter().partition(|who| self.people[*who].verdict.tells());
                    if t.is_empty() {
                        kept.extend(k);
                    } else if k.is_empty() {
                        told.extend(t);
                    }
                }
            }
            let account_name = id.kind == crate::register::Value::Email
                && page.clean.text.get(id.at.clone()).is_some_and(is_handle);
            let nearest = (!id.open && id.owners.is_empty())
                .then(|| self.nearest_person(page, &id.at, found))
                .flatten();
            // What the register says otherwise of the child is not the child's.
            let number = page.clean.text.get(id.at.clone()).unwrap_or_default();
            // A number or an account that the register does not have is nobody's for standing beside the child.
            let mut near_at = id.at.start.saturating_sub(46);
            while !page.clean.text.is_char_boundary(near_at) {
                near_at += 1;
            }
            let cue = page.clean.text.get(near_at..id.at.start).unwrap_or_default().to_lowercase();
            let cued = [
                "number",
                "account",
                "email",
                "e-mail",
                "profile",
                "username",
                "uses ",
                "phone",
                "mobile",
                "address",
                "lives",
                "moved to",
                "living at",
                "text",
                "contact",
                "tel",
            ]
            .iter()
            .any(|word| cue.contains(word));
            let loose = !cued
                && (matches!(
                    id.kind,
                    crate::register::Value::Phone | crate::register::Value::Address
                ) || (id.kind == crate::register::Value::Email && told.is_empty()));
            let apart = crate::identifiers::is_upn(number)
                || is_court_case(number)
                || (id.kind == crate::register::Value::Email && !number.contains("example"))
                    && !number.get(1..).is_some_and(|rest| rest.contains('@'));
            let theirs = nearest.and_then(|who| self.people.get(who)).is_some_and(|person| {
                (person.category == Category::Child
                    && !loose
                    && !(id.kind == crate::register::Value::Phone
                        && self.another_in_sentence(page, &id.at, found))
                    && !(id.kind == crate::register::Value::Address
                        && !person.values.iter().any(|(kind, _)| *kind == id.kind)
                        && !cue.contains("address")
                        && !cue.contains("lives at"))
                    && (apart || !person.values.iter().any(|(kind, _)| *kind == id.kind)))
                    || (person.category == Category::Professional
                        && person.verdict.tells()
                        && matches!(
                            id.kind,
                            crate::register::Value::Phone | crate::register::Value::Email
                        ))
            });
            let case = id.kind == crate::register::Value::Client
                && is_court_case(page.clean.text.get(id.at.clone()).unwrap_or_default())
                && id.owners.is_empty()
                && !self.another_in_sentence(page, &id.at, found);
            // "The UPN on the form is …", with nobody's name to it: in a child's file it is the child's.
            let before = page.clean.text.get(..id.at.start).unwrap_or_default();
            let mut tail_at = before.len().saturating_sub(44);
            while !before.is_char_boundary(tail_at) {
                tail_at += 1;
            }
            let tail = before.get(tail_at..).unwrap_or_default().to_lowercase();
            let the = [
                "the upn",
                "the nhs number",
                "the uln",
                "the unique pupil number",
                "the case number",
            ]
            .iter()
            .find_map(|cue| tail.rfind(cue).map(|at| tail_at + at))
            .or_else(|| before.get(tail_at..)?.rfind("Case number").map(|at| tail_at + at));
            let the_childs = id.owners.is_empty()
                && the.is_some_and(|the| {
                    !found.iter().any(|(range, ..)| range.start >= the && range.end <= id.at.start)
                })
                && !page.clean.text.get(id.at.end..).is_some_and(|after| {
                    after.chars().take(45).collect::<String>().to_lowercase().contains("belong")
                });
            let anothers = page.clean.text.get(id.at.end..).is_some_and(|after| {
                after.chars().take(60).collect::<String>().to_lowercase().contains("belong")
            });
            let pupil = id.owners.is_empty()
                && nearest.is_none()
                && !anothers
                && crate::identifiers::is_upn(number);
            // A handle is the child's if the child's first name is in it, or nobody's is and it stands
            // beside the child's.
            let named = account_name.then(|| self.named_in_handle(number)).flatten();
            // A number of somebody's own belongs to whoever the sentence is about.
            let numbered = crate::identifiers::is_upn(number) || is_court_case(number);
            let another =
                numbered && id.owners.is_empty() && self.another_in_sentence(page, &id.at, found);
            // "@itsbilaldhillon": the child's first name makes it the child's, whoever shares the last.
            if named == Some(true) {
                kept.clear();
            }
            let theirs = match named {
                _ if another => false,
                Some(childs) => childs,
                None if account_name => {
                    theirs && kept.is_empty() && told.iter().all(|who| self.is_the_child(*who))
                }
                None => theirs || the_childs || pupil,
            };
            // An account of somebody: of whoever is named in it, or else of whoever is named beside it.
            let account = (id.open
                && id.kind == crate::register::Value::Client
                && !told.iter().any(|who| self.is_the_child(*who))
                && page.clean.text.get(id.at.clone()).is_some_and(crate::identifiers::is_profile))
            .then(|| self.nearest_person(page, &id.at, found));
            let unknown = account.is_some_and(|who| {
                who.and_then(|who| self.people.get(who))
                    .is_none_or(|person| person.category != Category::Child)
            });
            let mut decision = if unknown && kept.is_empty() {
                Decision::Held
            } else if id.open || theirs || case {
                Decision::Tell("R1")
            } else if id.owners.is_empty()
                && id.kind == crate::register::Value::Email
                && !account_name
                && nearest
                    .filter(|_| !number.get(1..).is_some_and(|rest| rest.contains('@')))
                    .is_none_or(|who| {
                        told.contains(&who)
                            || told.len() > 1
                            || self.people.get(who).is_some_and(|person| person.verdict.tells())
                    })
                && kept.is_empty()
                && !told.is_empty()
                && told.iter().all(|who| {
                    matches!(self.people[*who].category, Category::Child | Category::Professional)
                })
            {
                // An address or a handle that nobody has by the register, with a told name in it.
                Decision::Tell("R1")
            } else {
                Decision::Withhold(if id.kind == crate::register::Value::Address {
                    "W4"
                } else {
                    "W1"
                })
            };
            if !kept.is_empty() && (!id.open || id.owners.is_empty()) {
                decision = Decision::Withhold("W1");
            }
            // "drewy_threat.jpg": a word of a file's name that no list has may be somebody.
            if matches!(decision, Decision::Tell(_))
                && id.kind == crate::register::Value::Client
                && id.open
                && told.is_empty()
                && crate::identifiers::path_of(number).is_none()
                && number.rsplit_once('.').is_some_and(|(stem, ending)| {
                    ending.len() <= 4
                        && stem.split(|c: char| !c.is_alphabetic()).any(|word| {
                            let word = fold(word);
                            let known = self.lists.of(&word);
                            word.chars().count() >= 4
                                && (known == Known::default()
                                    || (known.has(Known::FIRST) && !known.has(Known::WORD)))
                                && !is_nearly_a_word(self.lists, &word)
                        })
                })
            {
                decision = Decision::Held;
            }
            if id.open && id.kind == crate::register::Value::Born && id.owners.is_empty() {
                // A date beside a withheld name is that person's: "Kai Moss, 3 May 2009", "Kai (3.5.09)".
                let name = found.iter().any(|(range, _, form, decision)| {
                    !matches!(decision, Decision::Tell(_))
                        && *form != Form::Identifier
                        && range.end < id.at.start
                        && id.at.start - range.end <= 6
                        && page.clean.text.get(range.end..id.at.start).is_some_and(|between| {
                            let bare = between.trim();
                            matches!(
                                bare,
                                "" | "("
                                    | ","
                                    | "-"
                                    | "–"
                                    | "b"
                                    | "b."
                                    | ", b"
                                    | "(b"
                                    | ":"
                                    | "(b:"
                            ) && !between.contains('\n')
                        })
                });
                if name {
                    decision = Decision::Withhold("W1");
                } else {
                    continue;
                }
            }
            let who: Vec<usize> = if id.owners.is_empty() {
                kept.iter().chain(&told).copied().filter(|who| *who < self.listed).collect()
            } else {
                id.owners.clone()
            };
            let mut at = id.at.clone();
            if matches!(decision, Decision::Withhold(_))
                && id.kind == crate::register::Value::Client
            {
                at = self.naming_part(page, at);
            }
            found.push((at, who, Form::Identifier, decision));
        }
    }

    /// Whether somebody who is neither the child nor at work is named or spoken of in the sentence
    /// that an identifier stands in.
    fn another_in_sentence(
        &self,
        page: &Page,
        at: &Range<usize>,
        found: &[(Range<usize>, Vec<usize>, Form, Decision)],
    ) -> bool {
        let text = &page.clean.text;
        let (from, to) = sentence_of(text, at);
        let named = found.iter().any(|(range, who, form, decision)| {
            let ours = !who.is_empty()
                && who.iter().all(|who| {
                    self.people.get(*who).is_some_and(|person| {
                        matches!(person.category, Category::Child)
                            || (person.category == Category::Professional && person.verdict.tells())
                    })
                });
            *form != Form::Identifier
                && !ours
                && !(who.is_empty() && matches!(decision, Decision::Tell(_)))
                && range.start >= from
                && range.end <= to
        });
        named
            || text.get(from..to).is_some_and(|sentence| {
                let lower = sentence.to_lowercase();
                ["another", "other case", "separate", "belong", "wrong", "mistake", "own children"]
                    .iter()
                    .any(|word| lower.contains(word))
            })
    }

    fn is_the_child(&self, who: usize) -> bool {
        self.people.get(who).is_some_and(|person| person.category == Category::Child)
    }

    /// Whether the name in a handle is the child's; nothing if no name is known in it.
    fn named_in_handle(&self, handle: &str) -> Option<bool> {
        let word: String = fold(handle).chars().filter(|c| c.is_alphabetic()).collect::<String>();
        let bare = ["its", "the", "real", "official", "lil", "im", "xx", "x"]
            .iter()
            .find_map(|start| word.strip_prefix(start))
            .filter(|rest| rest.len() > 3);
        let mut best: Option<(usize, bool)> = None;
        for single in &self.forms.singles {
            let Some(entry) = self.forms.entries.get(single.entry as usize) else { continue };
            if single.long < 3 || entry.form == Form::Last {
                continue;
            }
            let at_head = word.starts_with(&*single.word)
                || bare.is_some_and(|bare| bare.starts_with(&*single.word));
            if !(at_head || (single.long >= 5 && word.contains(&*single.word))) {
                continue;
            }
            let childs = self.is_the_child(entry.person);
            match best {
                Some((long, theirs)) if long > single.long || (long == single.long && theirs) => {}
                _ => best = Some((single.long, childs)),
            }
        }
        best.map(|(_, childs)| childs)
    }

    /// Of an address on the web or a file's name, the part that names: the path, or the stem.
    fn naming_part(&self, page: &Page, at: Range<usize>) -> Range<usize> {
        let text = page.clean.text.get(at.clone()).unwrap_or_default();
        if let Some(path) = crate::identifiers::path_of(text) {
            return at.start + path..at.end;
        }
        let Some(dot) = text.rfind('.').filter(|dot| {
            text.len() - dot <= 6 && !text.get(..*dot).unwrap_or_default().contains('/')
        }) else {
            return at;
        };
        if text.bytes().next().is_some_and(|b| b.is_ascii_digit()) && !text.contains('_') {
            return at;
        }
        // Words at the end of a stem that are ordinary ones: "_report.docx".
        let mut end = dot;
        let stem = text.get(..dot).unwrap_or_default();
        while let Some(cut) = stem.get(..end).and_then(|stem| stem.rfind(['_', '-'])) {
            let word = fold(stem.get(cut + 1..end).unwrap_or_default());
            let known = self.lists.of(&word);
            if known.has(Known::WORD.union(Known::SHORT)) && !known.has(Known::NAME) {
                end = cut;
            } else {
                break;
            }
        }
        at.start..at.start + end
    }

    /// Whose name stands in a technical word.
    fn named_in(&self, word: &str) -> Vec<usize> {
        if word.chars().count() < 3 {
            return Vec::new();
        }
        if let Some(who) = self.forms.joined.get(word) {
            return who.clone();
        }
        if let Some(number) = self.words.known(word)
            && let Some(list) = self.forms.by_first.get(&number)
        {
            let known = self.lists.of(word);
            let who: Vec<usize> = list
                .iter()
                .filter_map(|at| self.forms.entries.get(*at as usize))
                .filter(|entry| {
                    entry.words.len() == 1
                        && !matches!(entry.form, Form::Initials | Form::Plural | Form::TitleInitial)
                })
                .filter(|entry| {
                    !known.has(Known::WORD)
                        || (entry.person < self.listed && entry.form != Form::Nickname)
                })
                .map(|entry| entry.person)
                .collect();
            if !who.is_empty() {
                return who;
            }
        }
        if word.len() >= 7 {
            // The longest run of names inside, such as "itskayleighsmith" or "lilmissjordan".
            let best = self.inside.as_ref().and_then(|inside| {
                inside
                    .find_overlapping_iter(word)
                    .max_by_key(|m| (m.len(), std::cmp::Reverse(m.pattern().as_usize())))
            });
            let single = best
                .and_then(|m| self.inside_of.get(m.pattern().as_usize()))
                .and_then(|at| self.forms.singles.get(*at));
            if let Some(Single { entry, .. }) = single {
                let person = self.forms.entries.get(*entry as usize).map(|entry| entry.person);
                return person.into_iter().collect();
            }
        }
        Vec::new()
    }
}

/// Sites and words beside which accounts are named.
const SITES: [&str; 26] = [
    "snapchat",
    "snap",
    "instagram",
    "insta",
    "tiktok",
    "facebook",
    "discord",
    "whatsapp",
    "xbox",
    "psn",
    "playstation",
    "roblox",
    "youtube",
    "twitter",
    "kik",
    "telegram",
    "messenger",
    "twitch",
    "reddit",
    "fortnite",
    "steam",
    "onlyfans",
    "vinted",
    "ebay",
    "paypal",
    "username",
];

impl Known {
    /// All of several marks.
    pub(crate) fn or(self, others: &[Self]) -> Self {
        others.iter().fold(self, |all, other| all.union(*other))
    }
}

fn heads_of<'p>(
    people: impl Iterator<Item = &'p Person>,
    from: usize,
) -> FxHashMap<String, Vec<usize>> {
    let mut heads: FxHashMap<String, Vec<usize>> = FxHashMap::default();
    for (n, person) in people.enumerate() {
        let first = fold(&person.first);
        let first = first.split(' ').next().unwrap_or_default();
        let count = first.chars().count();
        for long in 3..=5 {
            if long + 1 < count {
                let head: String = first.chars().take(long).collect();
                heads.entry(head).or_default().push(from + n);
            }
        }
    }
    heads
}

fn relations_of(lists: &'static Lists, person: &Person) -> Vec<&'static str> {
    let role = fold(&person.role);
    let words: Vec<&str> = role.split(' ').collect();
    let mut found = Vec::new();
    for n in 0..words.len() {
        for long in [3, 2, 1] {
            if let Some(part) = words.get(n..n + long)
                && let Some(relation) = lists.kin.get(part.join(" ").as_str())
            {
                if !found.contains(relation) {
                    found.push(*relation);
                }
                break;
            }
        }
    }
    // "mother's ex-partner" is an ex-partner, and no mother.
    if found.len() > 1 && (person.role.contains("'s ") || person.role.contains("’s ")) {
        found.remove(0);
    }
    found
}

pub(crate) fn is_month(word: &str) -> bool {
    matches!(
        word,
        "january"
            | "february"
            | "march"
            | "april"
            | "may"
            | "june"
            | "july"
            | "august"
            | "september"
            | "october"
            | "november"
            | "december"
    )
}

/// What somebody has whose name stands before it.
fn is_owned(word: &str) -> bool {
    matches!(
        word,
        "account"
            | "phone"
            | "mobile"
            | "surname"
            | "name"
            | "consent"
            | "profile"
            | "transport"
            | "allowance"
            | "house"
            | "flat"
            | "room"
            | "bedroom"
            | "version"
            | "school"
            | "messages"
            | "number"
            | "address"
            | "behaviour"
            | "birthday"
            | "car"
            | "bag"
            | "coat"
            | "social"
            | "plan"
            | "review"
            | "placement"
            | "family"
            | "carer"
            | "carers"
            | "parents"
            | "friends"
            | "mates"
            | "things"
            | "clothes"
            | "bed"
            | "place"
            | "death"
            | "funeral"
            | "view"
            | "views"
            | "wishes"
            | "worker"
            | "tenancy"
            | "home"
            | "dog"
            | "initials"
            | "signature"
            | "transfer"
            | "headphones"
            | "job"
            | "work"
            | "teacher"
            | "solicitor"
            | "side"
    )
}

/// Words that are more often a name: without a capital, too, they are one where somebody is called so.
fn is_mostly_a_name(word: &str) -> bool {
    matches!(
        word,
        "josh"
            | "brad"
            | "terry"
            | "dean"
            | "mason"
            | "joy"
            | "pat"
            | "jack"
            | "tom"
            | "nick"
            | "bob"
            | "rob"
            | "ray"
            | "ruth"
            | "eve"
            | "gail"
            | "gene"
            | "drew"
            | "carol"
            | "robin"
            | "martin"
            | "warren"
            | "lance"
            | "kit"
            | "toby"
            | "ruby"
            | "amber"
            | "jade"
            | "pearl"
            | "opal"
            | "poppy"
            | "daisy"
            | "lily"
            | "ivy"
            | "holly"
            | "hazel"
            | "heather"
            | "iris"
            | "violet"
            | "olive"
            | "rosemary"
            | "jasmine"
            | "willow"
            | "summer"
            | "autumn"
            | "melody"
            | "harmony"
            | "grace"
            | "faith"
            | "charity"
            | "destiny"
            | "angel"
            | "trinity"
            | "patience"
            | "august"
            | "chase"
            | "hunter"
            | "tanner"
            | "sonny"
            | "basil"
            | "clay"
            | "cliff"
            | "glen"
            | "jimmy"
            | "barry"
            | "harry"
            | "dolly"
            | "molly"
            | "penny"
            | "sandy"
            | "misty"
            | "sky"
            | "brook"
            | "eden"
            | "logan"
            | "jay"
            | "guy"
            | "max"
            | "rex"
            | "roman"
            | "dale"
            | "ford"
            | "miles"
            | "wade"
            | "gill"
            | "jenny"
            | "kitty"
            | "polly"
            | "sally"
            | "tess"
            | "viola"
            | "wren"
            | "robbie"
            | "teddy"
            | "mick"
            | "matt"
            | "jock"
            | "abbey"
            | "crystal"
            | "ginger"
            | "dot"
            | "kirk"
            | "nelson"
            | "norman"
            | "victor"
            | "oscar"
            | "romeo"
            | "stew"
            | "stanley"
            | "tony"
            | "timothy"
            | "vera"
            | "eric"
            | "archer"
            | "carter"
            | "cooper"
            | "tyler"
            | "taylor"
            | "parker"
            | "blessing"
            | "precious"
            | "prince"
            | "justice"
            | "kale"
            | "sage"
            | "rowan"
            | "ash"
            | "reed"
            | "heath"
            | "bailey"
            | "marina"
            | "verity"
            | "constance"
            | "clement"
            | "ernest"
    )
}

/// Names that are spoken of as what they mean, too: "said grace", "a lot of joy".
fn is_abstract(word: &str) -> bool {
    matches!(
        word,
        "grace"
            | "faith"
            | "charity"
            | "patience"
            | "harmony"
            | "justice"
            | "blessing"
            | "precious"
            | "melody"
            | "joy"
            | "summer"
            | "autumn"
            | "angel"
            | "trinity"
            | "prince"
            | "sky"
            | "destiny"
            | "verity"
            | "constance"
            | "clay"
            | "cliff"
            | "glen"
            | "heath"
            | "reed"
            | "ash"
            | "dot"
            | "ginger"
            | "kit"
            | "guy"
            | "chase"
            | "roman"
            | "miles"
            | "wade"
            | "ford"
            | "brook"
    )
}

/// Words after which something is spoken of that has no name of its own.
fn is_determiner(word: &str) -> bool {
    matches!(
        word,
        "the"
            | "a"
            | "an"
            | "this"
            | "that"
            | "these"
            | "those"
            | "his"
            | "her"
            | "their"
            | "my"
            | "our"
            | "your"
            | "its"
            | "no"
            | "some"
            | "any"
            | "every"
            | "each"
            | "of"
            | "more"
            | "much"
            | "little"
            | "great"
            | "good"
            | "in"
            | "be"
            | "is"
            | "was"
            | "rated"
            | "graded"
            | "very"
            | "red"
            | "green"
            | "dark"
            | "light"
            | "what"
            | "full"
            | "with"
            | "per"
            | "one"
            | "two"
            | "last"
            | "next"
            | "all"
    )
}

/// Words after which somebody is named.
fn expects_a_name(word: &str) -> bool {
    matches!(
        word,
        "with"
            | "and"
            | "told"
            | "between"
            | "that"
            | "asked"
            | "misses"
            | "from"
            | "to"
            | "by"
            | "for"
            | "about"
            | "when"
            | "saw"
            | "seen"
            | "rang"
            | "want"
            | "wants"
            | "likes"
            | "called"
            | "named"
            | "names"
            | "links"
            | "said"
            | "says"
            | "took"
            | "whether"
            | "because"
            | "if"
            | "met"
            | "knows"
            | "knew"
            | "not"
            | "blames"
            | "than"
            | "but"
            | "where"
            | "while"
    )
}

/// Short forms that are written about, and not only with, in every file.
fn is_everybodys(word: &str) -> bool {
    matches!(
        word,
        "sw" | "pa"
            | "la"
            | "gp"
            | "dv"
            | "ep"
            | "ta"
            | "tv"
            | "uk"
            | "pc"
            | "hr"
            | "it"
            | "id"
            | "no"
            | "ok"
            | "am"
            | "pm"
            | "cp"
            | "yp"
            | "us"
            | "eu"
            | "ni"
            | "iq"
            | "pe"
            | "re"
            | "hv"
            | "fc"
            | "mp"
    )
}

/// Short forms of two letters that stand in every file: initials of nobody, unless they do something.
fn is_short_form(word: &str) -> bool {
    matches!(
        word,
        "sw" | "pa"
            | "la"
            | "gp"
            | "dv"
            | "ep"
            | "ta"
            | "tv"
            | "uk"
            | "pc"
            | "dc"
            | "ds"
            | "mp"
            | "hr"
            | "it"
            | "id"
            | "no"
            | "ok"
            | "am"
            | "pm"
            | "cp"
            | "yp"
            | "us"
            | "eu"
            | "ni"
            | "iq"
            | "rn"
            | "pe"
            | "re"
            | "pr"
            | "cd"
            | "dr"
            | "st"
            | "mr"
            | "ms"
            | "rd"
            | "fc"
            | "fm"
            | "dt"
            | "hv"
            | "nb"
            | "cc"
            | "pp"
            | "fa"
            | "ra"
            | "sg"
            | "tc"
            | "hb"
            | "sb"
            | "dl"
            | "io"
            | "ml"
            | "cm"
            | "mm"
            | "kg"
            | "km"
            | "gb"
    )
}

/// Whether an account is a name on a site rather than an address for mail.
fn is_handle(text: &str) -> bool {
    !text
        .get(1..)
        .is_some_and(|rest| rest.contains('@') || rest.contains("at]") || rest.contains("at)"))
}

/// Words that follow the name of somebody who does something.
pub(crate) fn is_saying(word: &str) -> bool {
    matches!(
        word,
        "said"
            | "says"
            | "told"
            | "asked"
            | "asks"
            | "rang"
            | "was"
            | "is"
            | "has"
            | "had"
            | "replied"
            | "felt"
            | "feels"
            | "went"
            | "came"
            | "wants"
            | "thinks"
            | "thought"
            | "explained"
            | "texts"
            | "phones"
            | "did"
            | "does"
            | "didnt"
            | "doesnt"
            | "wasnt"
            | "isnt"
            | "hasnt"
            | "got"
            | "gets"
            | "took"
            | "takes"
            | "gave"
            | "gives"
            | "left"
            | "made"
            | "makes"
            | "goes"
            | "comes"
            | "likes"
            | "loves"
            | "hates"
            | "lives"
            | "knows"
            | "knew"
            | "saw"
            | "sees"
            | "met"
            | "brought"
            | "kept"
            | "keeps"
            | "sent"
            | "spoke"
            | "speaks"
            | "sat"
            | "stood"
            | "ran"
            | "drove"
            | "held"
            | "hit"
            | "put"
            | "became"
            | "began"
            | "bought"
            | "wrote"
            | "read"
            | "reports"
            | "who"
            | "used"
            | "rings"
            | "works"
            | "will"
            | "wont"
            | "can"
            | "cant"
            | "could"
            | "would"
            | "slept"
            | "ate"
            | "then"
            | "also"
            | "hurt"
    )
}

/// Whether one slip of the pen makes an ordinary word of a word: a letter too many, too few, wrong or changed over.
fn is_nearly_a_word(lists: &Lists, word: &str) -> bool {
    let letters: Vec<char> = word.chars().collect();
    if letters.len() < 5 || letters.len() > 20 {
        return false;
    }
    let is_word = |letters: &[char]| lists.of(&letters.iter().collect::<String>()).has(Known::WORD);
    for n in 0..letters.len() {
        let mut less = letters.clone();
        less.remove(n);
        if is_word(&less) {
            return true;
        }
        if n + 1 < letters.len() {
            let mut swapped = letters.clone();
            swapped.swap(n, n + 1);
            if is_word(&swapped) {
                return true;
            }
        }
        for c in 'a'..='z' {
            let mut other = letters.clone();
            other[n] = c;
            if n > 0 && is_word(&other) {
                return true;
            }
            if n > 0 {
                let mut more = letters.clone();
                more.insert(n, c);
                if is_word(&more) {
                    return true;
                }
            }
        }
    }
    false
}

/// Names whose word is mostly a verb: without a capital they are no names unless much says so.
fn is_auxiliary(word: &str) -> bool {
    matches!(
        word,
        "may"
            | "will"
            | "can"
            | "mark"
            | "bill"
            | "chase"
            | "price"
            | "sue"
            | "rob"
            | "grant"
            | "drew"
            | "art"
            | "ward"
            | "pat"
            | "hope"
            | "rose"
            | "young"
            | "long"
            | "field"
            | "day"
            | "wood"
            | "read"
            | "cook"
            | "hall"
            | "page"
    )
}

pub(crate) fn is_weekday(word: &str) -> bool {
    matches!(
        word,
        "monday"
            | "tuesday"
            | "wednesday"
            | "thursday"
            | "friday"
            | "saturday"
            | "sunday"
            | "easter"
            | "christmas"
    )
}

/// Whether a sentence ends between two places; a line of a letter's foot is no sentence.
/// Where the sentence begins and ends that something stands in. What begins a label, such as "Case
/// number", begins a sentence where full stops are missing.
fn sentence_of(text: &str, at: &Range<usize>) -> (usize, usize) {
    let breaks = |n: usize| -> bool {
        let bytes = text.as_bytes();
        match bytes.get(n) {
            Some(b'.' | b'!' | b'?') => bytes.get(n + 1).is_none_or(u8::is_ascii_whitespace),
            // A line that goes on with a small letter goes on with its sentence.
            Some(b'\n') => !bytes.get(n + 1).is_some_and(u8::is_ascii_lowercase),
            _ => false,
        }
    };
    let mut from = (0..at.start).rev().find(|n| breaks(*n)).map_or(0, |n| n + 1);
    let to = (at.end..text.len()).find(|n| breaks(*n)).unwrap_or(text.len());
    if let Some(before) = text.get(from..at.start) {
        let label = [
            "The UPN",
            "UPN",
            "Unique pupil number",
            "Unique Pupil Number",
            "Case number",
            "Case Number",
            "The case",
            "The bundle",
            "NHS",
        ]
        .iter()
        .filter_map(|label| before.rfind(label))
        .min();
        from += label.unwrap_or(0);
    }
    (from, to)
}

fn ends_sentence(between: &str) -> bool {
    let bytes = between.as_bytes();
    between.contains("\n\n")
        || (0..bytes.len()).any(|n| {
            matches!(bytes[n], b'.' | b'!' | b'?')
                && bytes.get(n + 1).is_some_and(u8::is_ascii_whitespace)
                && n > 2
                && !matches!(
                    between.get(n.saturating_sub(3)..n),
                    Some("tel" | "Tel" | " no" | "o.b")
                )
        })
}

/// A family court's case number: ZE23C00417.
fn is_court_case(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.len() == 10
        && bytes[..2].iter().all(u8::is_ascii_alphabetic)
        && bytes[2..4].iter().all(u8::is_ascii_digit)
        && bytes[4].is_ascii_alphabetic()
        && bytes[5..].iter().all(u8::is_ascii_digit)
}

/// Whether a word for a relation says that somebody is male or female.
fn sex_of(word: &str) -> Option<bool> {
    const MALE: [&str; 15] = [
        "brother",
        "bro",
        "boy",
        "son",
        "dad",
        "father",
        "uncle",
        "nephew",
        "grandad",
        "grandfather",
        "grandpa",
        "husband",
        "boyfriend",
        "man",
        "bf",
    ];
    const FEMALE: [&str; 16] = [
        "sister",
        "sis",
        "girl",
        "daughter",
        "mum",
        "mother",
        "aunt",
        "auntie",
        "niece",
        "nan",
        "gran",
        "grandmother",
        "wife",
        "girlfriend",
        "woman",
        "gf",
    ];
    if MALE.iter().any(|one| word == *one || word.ends_with(one)) {
        Some(true)
    } else if FEMALE.iter().any(|one| word == *one || word.ends_with(one)) {
        Some(false)
    } else {
        None
    }
}

//! The ways in which somebody of the register is named.

use rustc_hash::FxHashMap;

use crate::fold::{Words, fold};
use crate::lists::Lists;
use crate::register::Person;

/// What kind of form a mention has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Form {
    /// First name and last name, in either order, with or without others between.
    Full,
    /// First name and the first letter of the last.
    FirstInitial,
    /// First letter and last name.
    InitialLast,
    /// A title and the first letter of the last name.
    TitleInitial,
    /// A first name.
    First,
    /// A last name, or a part of one.
    Last,
    /// A short or pet form of a first name.
    Nickname,
    /// Another name, as the register has it.
    Alias,
    /// Initials.
    Initials,
    /// Names run together, as in an e-mail address.
    Joined,
    /// A family, by its name.
    Plural,
    /// With a slip of the pen.
    Misspelt,
    /// By relation or role: "Kayleigh's brother".
    Relation,
    /// A number, an address, a handle.
    Identifier,
    /// Somebody whom the register does not have.
    Unlisted,
}

/// A form as words.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub(crate) words: Box<[u32]>,
    pub(crate) form: Form,
    pub(crate) person: usize,
}

/// A name of one word.
#[derive(Debug)]
pub(crate) struct Single {
    pub(crate) word: Box<str>,
    pub(crate) entry: u32,
    /// How many letters.
    pub(crate) long: usize,
    /// Which letters, as [`letters`] gives them.
    pub(crate) letters: u32,
}

/// Which letters a word has, one bit for each: two words of which one slip makes the other differ in two bits at most.
pub(crate) fn letters(word: &str) -> u32 {
    word.chars().fold(0, |all, c| all | 1 << (u32::from(c) % 32))
}

/// All forms of all people, by the first word.
#[derive(Debug, Default)]
pub(crate) struct Forms {
    pub(crate) entries: Vec<Entry>,
    pub(crate) by_first: FxHashMap<u32, Vec<u32>>,
    /// Single words of names, for slips of the pen: the word and which entries.
    pub(crate) singles: Vec<Single>,
    /// Names run together, for technical words.
    pub(crate) joined: FxHashMap<Box<str>, Vec<usize>>,
    seen: rustc_hash::FxHashSet<(Vec<u32>, usize)>,
}

impl Forms {
    pub(crate) fn add(&mut self, words: &mut Words, text: &str, form: Form, person: usize) {
        let numbers: Vec<u32> = text
            .split(' ')
            .filter(|word| !word.is_empty())
            .map(|word| words.number(word))
            .collect();
        let Some(first) = numbers.first().copied() else { return };
        if !self.seen.insert((numbers.clone(), person)) {
            return;
        }
        let at = u32::try_from(self.entries.len()).unwrap_or(u32::MAX);
        if numbers.len() == 1
            && matches!(form, Form::First | Form::Last | Form::Nickname | Form::Alias)
        {
            self.singles.push(Single {
                long: text.chars().count(),
                letters: letters(text),
                word: text.into(),
                entry: at,
            });
        }
        self.entries.push(Entry { words: numbers.into(), form, person });
        self.by_first.entry(first).or_default().push(at);
    }

    fn join(&mut self, text: String, person: usize) {
        if text.chars().count() >= 4 {
            let people = self.joined.entry(text.into()).or_default();
            if !people.contains(&person) {
                people.push(person);
            }
        }
    }

    /// Adds every form of somebody.
    pub(crate) fn of(&mut self, words: &mut Words, number: usize, person: &Person) {
        let lists = Lists::get();
        let first = fold(&person.first);
        let last = fold(&person.last);
        let middle = fold(&person.middle);
        let mut firsts: Vec<(String, Form)> = Vec::new();
        let name_first = |name: &str, form: Form, firsts: &mut Vec<(String, Form)>| {
            if name.is_empty() || firsts.iter().any(|(known, _)| known == name) {
                return;
            }
            firsts.push((name.to_owned(), form));
        };
        name_first(&first, Form::First, &mut firsts);
        // "Anna Maria" is also Anna; "Mary Ann" is also Maryann.
        if first.contains(' ') {
            name_first(&first.replace(' ', ""), Form::First, &mut firsts);
            if let Some((one, _)) = first.split_once(' ')
                && one.chars().count() > 2
            {
                name_first(one, Form::First, &mut firsts);
            }
            // "Demi-Leigh" is also Leigh.
            if person.first.contains('-') {
                for part in first.split(' ').skip(1).filter(|part| part.chars().count() > 2) {
                    name_first(part, Form::Nickname, &mut firsts);
                }
            }
        }
        let mut lasts: Vec<String> = Vec::new();
        let mut others = person.others.clone();
        // A known-as name of one word stands where the first name stands.
        others.retain(|other| {
            let folded = fold(other);
            let one = !folded.is_empty() && !folded.contains(' ');
            if one {
                name_first(&folded, Form::Alias, &mut firsts);
            }
            !one
        });
        for (name, _) in firsts.clone() {
            for other in lists.spellings(&name) {
                name_first(other, Form::First, &mut firsts);
            }
        }
        for (name, _) in firsts.clone() {
            for nick in lists.nicknames(&name) {
                name_first(nick, Form::Nickname, &mut firsts);
            }
            for formal in lists.formal(&name) {
                name_first(formal, Form::Nickname, &mut firsts);
            }
        }
        if !last.is_empty() {
            lasts.push(last.clone());
            for other in lists.spellings(&last) {
                lasts.push((*other).to_owned());
            }
            // O'Brien is obrien, "o brien" and, carelessly, brien.
            let apart = fold(&person.last.replace(['\'', '\u{2019}'], " "));
            if apart != last {
                lasts.push(apart);
            }
            if last.contains(' ') {
                lasts.push(last.replace(' ', ""));
            }
        }
        for (name, form) in &firsts {
            self.add(words, name, *form, number);
            if *form != Form::Nickname || name.chars().count() > 3 {
                self.add(words, &format!("{name}s"), Form::Plural, number);
            }
            for family in &lasts {
                self.add(words, &format!("{name} {family}"), Form::Full, number);
                self.add(words, &format!("{family} {name}"), Form::Full, number);
                // An s without its apostrophe: "Kayleigh Smiths brother".
                self.add(words, &format!("{name} {family}s"), Form::Full, number);
                let initial = family.chars().next().unwrap_or(' ');
                self.add(words, &format!("{name} {initial}"), Form::FirstInitial, number);
            }
        }
        let start = first.chars().next();
        for (n, family) in lasts.iter().enumerate() {
            self.add(words, family, Form::Last, number);
            let (ending, more) =
                (family.ends_with('s') || family.ends_with('x') || family.ends_with("ch"), family);
            self.add(
                words,
                &if ending { format!("{more}es") } else { format!("{more}s") },
                Form::Plural,
                number,
            );
            for (name, _) in firsts.iter().take(4) {
                if let Some(initial) = name.chars().next() {
                    self.add(words, &format!("{initial} {family}"), Form::InitialLast, number);
                    self.add(words, &format!("{family} {initial}"), Form::InitialLast, number);
                    let together = family.replace(' ', "");
                    for joined in [
                        format!("{name}{together}"),
                        format!("{together}{name}"),
                        format!("{initial}{together}"),
                        format!("{together}{initial}"),
                    ] {
                        self.join(joined.replace(' ', ""), number);
                    }
                    if let Some(of_last) = family.chars().next() {
                        self.join(format!("{name}{of_last}"), number);
                    }
                }
            }
            if n == 0 {
                for title in ["mr", "mrs", "ms", "miss", "dr", "mister"] {
                    if let Some(initial) = family.chars().next() {
                        self.add(words, &format!("{title} {initial}"), Form::TitleInitial, number);
                    }
                }
            }
            // Parts of a double name, with or without the first name.
            let parts: Vec<&str> = family.split(' ').collect();
            if parts.len() > 1 {
                for part in &parts {
                    if part.chars().count() > 3 || (part.chars().count() > 2 && !is_small(part)) {
                        self.add(words, part, Form::Last, number);
                        for (name, _) in &firsts {
                            self.add(words, &format!("{name} {part}"), Form::Full, number);
                        }
                    }
                }
                if is_small(parts[0]) {
                    self.add(words, &parts[1..].join(" "), Form::Last, number);
                }
            }
        }
        if let (Some(start), Some(family)) = (start, last.chars().next()) {
            self.add(words, &format!("{start}{family}"), Form::Initials, number);
            self.add(words, &format!("{start} {family}"), Form::Initials, number);
            if let Some(between) = middle.chars().next() {
                self.add(words, &format!("{start}{between}{family}"), Form::Initials, number);
                self.add(words, &format!("{start} {between} {family}"), Form::Initials, number);
            }
            let parts: Vec<char> = last.split(' ').filter_map(|part| part.chars().next()).collect();
            if let [one, two] = parts[..] {
                self.add(words, &format!("{start}{one}{two}"), Form::Initials, number);
                self.add(words, &format!("{start} {one} {two}"), Form::Initials, number);
            }
        }
        if !middle.is_empty() && !last.is_empty() {
            self.add(words, &format!("{first} {middle} {last}"), Form::Full, number);
            self.add(words, &format!("{last} {first} {middle}"), Form::Full, number);
            self.add(words, &format!("{first} {middle}"), Form::Full, number);
            self.add(words, &format!("{middle} {last}"), Form::Full, number);
            if let Some(initial) = middle.chars().next() {
                self.add(words, &format!("{first} {initial} {last}"), Form::Full, number);
            }
        }
        for other in &others {
            let folded = fold(other);
            self.add(words, &folded, Form::Full, number);
            let parts: Vec<&str> =
                folded.split(' ').filter(|part| !lists.titles.contains_key(part)).collect();
            if let (Some(one), Some(family), true) = (parts.first(), parts.last(), parts.len() > 1)
            {
                self.add(words, family, Form::Last, number);
                if !is_small(one) {
                    self.add(words, one, Form::Alias, number);
                }
                for (name, _) in &firsts {
                    self.add(words, &format!("{name} {family}"), Form::Full, number);
                }
                if let (Some(a), Some(b)) = (one.chars().next(), family.chars().next()) {
                    self.add(words, &format!("{a} {family}"), Form::InitialLast, number);
                    self.add(words, &format!("{a}{b}"), Form::Initials, number);
                }
                self.join(parts.concat(), number);
            }
        }
    }

    /// Puts the longest entries first.
    pub(crate) fn ready(&mut self) {
        let entries = &self.entries;
        // Order does not depend on the hash: each list is sorted by itself.
        #[expect(clippy::iter_over_hash_type, reason = "each list is put in order by itself")]
        for list in self.by_first.values_mut() {
            list.sort_by_key(|at| (std::cmp::Reverse(entries[*at as usize].words.len()), *at));
        }
    }
}

/// Small words that a family name begins with, and that begin no phrase of their own.
pub(crate) fn is_particle(word: &str) -> bool {
    matches!(
        word,
        "van"
            | "von"
            | "der"
            | "den"
            | "de"
            | "di"
            | "da"
            | "del"
            | "la"
            | "le"
            | "al"
            | "el"
            | "bin"
            | "ibn"
            | "ap"
            | "ab"
            | "mac"
            | "mc"
            | "abu"
            | "ben"
            | "bint"
            | "ferch"
    )
}

/// Small words inside a family name.
pub(crate) fn is_small(word: &str) -> bool {
    matches!(
        word,
        "van"
            | "von"
            | "der"
            | "den"
            | "de"
            | "di"
            | "da"
            | "del"
            | "la"
            | "le"
            | "al"
            | "el"
            | "bin"
            | "ibn"
            | "ap"
            | "o"
            | "the"
            | "and"
    )
}

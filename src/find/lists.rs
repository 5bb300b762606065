//! The word and name lists, and what is known of a word from them.

use std::sync::OnceLock;

use rustc_hash::FxHashMap;

/// What the lists say of a word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Known(u32);

impl Known {
    pub(crate) const NONE: Self = Self(0);
    pub(crate) const WORD: Self = Self(1);
    /// Written with a capital, and no person: a month, a language, a country.
    pub(crate) const PROPER: Self = Self(2);
    pub(crate) const FIRST: Self = Self(4);
    pub(crate) const LAST: Self = Self(8);
    pub(crate) const PLACE: Self = Self(16);
    /// A brand, a club, a film, a famous person.
    pub(crate) const THING: Self = Self(32);
    /// Such a thing whose name people bear, too.
    pub(crate) const THING_NAME: Self = Self(64);
    pub(crate) const SHORT: Self = Self(128);
    /// A longer entry of some list begins with this word.
    pub(crate) const BEGINS: Self = Self(256);
    pub(crate) const STREET: Self = Self(512);
    pub(crate) const BODY: Self = Self(1024);
    pub(crate) const KIN: Self = Self(2048);
    /// A Welsh word.
    pub(crate) const WELSH: Self = Self(4096);
    /// A word that does nothing but join others.
    pub(crate) const SMALL: Self = Self(8192);
    /// A last name that is rare, and no other word: weak evidence by itself.
    pub(crate) const RARE: Self = Self(16384);
    /// The last word of some role, and the first.
    pub(crate) const ENDS_ROLE: Self = Self(32768);
    pub(crate) const BEGINS_ROLE: Self = Self(65536);
    pub(crate) const NAME: Self = Self(4 | 8);

    pub(crate) fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Without some marks.
    pub(crate) fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    pub(crate) fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// Where a role stands beside a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Role {
    pub(crate) before: bool,
    pub(crate) after: bool,
}

/// All lists, read once.
pub(crate) struct Lists {
    known: FxHashMap<&'static str, Known>,
    /// Entries of several words: what they are.
    phrases: FxHashMap<&'static str, Known>,
    /// Roles of people who act for the council, a school, the police or a hospital.
    pub(crate) roles: FxHashMap<&'static str, Role>,
    /// Words for relations, with the relation that they name.
    pub(crate) kin: FxHashMap<&'static str, &'static str>,
    pub(crate) titles: FxHashMap<&'static str, &'static str>,
    /// For a name, the names that may stand for it.
    nicknames: FxHashMap<&'static str, Vec<&'static str>>,
    /// For a nickname, the names it may stand for.
    formal: FxHashMap<&'static str, Vec<&'static str>>,
    spellings: FxHashMap<&'static str, Vec<&'static str>>,
    /// How many words the longest entry has.
    pub(crate) longest: usize,
}

macro_rules! data {
    ($name:literal) => {
        include_str!(concat!("data/", $name))
    };
}

fn lines(text: &'static str) -> impl Iterator<Item = &'static str> {
    text.lines().map(str::trim_end).filter(|line| !line.is_empty() && !line.starts_with('#'))
}

impl Lists {
    pub(crate) fn get() -> &'static Self {
        static LISTS: OnceLock<Lists> = OnceLock::new();
        LISTS.get_or_init(Self::read)
    }

    fn read() -> Self {
        let mut lists = Self {
            known: FxHashMap::default(),
            phrases: FxHashMap::default(),
            roles: FxHashMap::default(),
            kin: FxHashMap::default(),
            titles: FxHashMap::default(),
            nicknames: FxHashMap::default(),
            formal: FxHashMap::default(),
            spellings: FxHashMap::default(),
            longest: 1,
        };
        lists.known.reserve(200_000);
        for (text, mark) in [
            (data!("words.txt"), Known::WORD),
            (data!("cy/words.txt"), Known::WELSH),
            (data!("proper.txt"), Known::PROPER),
            (data!("places.txt"), Known::PLACE),
            (data!("cy/places.txt"), Known::PLACE),
            (data!("first-names.txt"), Known::FIRST),
            (data!("last-names.txt"), Known::LAST),
            (data!("streets.txt"), Known::STREET),
            (data!("places-nouns.txt"), Known::BODY),
            (data!("short.txt"), Known::SHORT),
            (data!("small.txt"), Known::SMALL),
        ] {
            for line in lines(text) {
                let mut fields = line.split('\t');
                let entry = fields.next().unwrap_or_default();
                lists.add(entry, mark);
                if fields.next() == Some("word") {
                    lists.add(entry, Known::WORD);
                }
            }
        }
        for line in lines(data!("last-names-rare.txt")) {
            if lists.of(line) == Known::default() {
                lists.add(line, Known::LAST.union(Known::RARE));
            }
        }
        for line in lines(data!("things.txt")) {
            match line.split_once('\t') {
                Some((entry, _)) => lists.add(entry, Known::THING.union(Known::THING_NAME)),
                None => lists.add(line, Known::THING),
            }
        }
        for text in [data!("kin.txt"), data!("cy/kin.txt")] {
            for line in lines(text) {
                if let Some((entry, relation)) = line.split_once('\t') {
                    lists.kin.insert(entry, relation.trim());
                    lists.add(entry, Known::KIN);
                }
            }
        }
        for line in lines(data!("roles.txt")) {
            if let Some((entry, place)) = line.split_once('\t') {
                lists
                    .roles
                    .insert(entry, Role { before: place != "after", after: place != "before" });
                lists.add(entry, Known::default());
                for (word, mark) in [
                    (entry.rsplit(' ').next(), Known::ENDS_ROLE),
                    (entry.split(' ').next(), Known::BEGINS_ROLE),
                ] {
                    if let Some(word) = word {
                        lists.add(word, mark);
                    }
                }
            }
        }
        for line in lines(data!("titles.txt")) {
            if let Some((entry, kind)) = line.split_once('\t') {
                lists.titles.insert(entry, kind.trim());
            }
        }
        for line in lines(data!("nicknames.txt")) {
            let Some((formal, nicks)) = line.split_once(':') else { continue };
            for nick in nicks.split_whitespace() {
                lists.nicknames.entry(formal.trim()).or_default().push(nick);
                lists.formal.entry(nick).or_default().push(formal.trim());
                // "Case" may be short for Casey; by itself it is a word.
                if !lists.of(nick).has(Known::WORD) {
                    lists.add(nick, Known::FIRST);
                }
            }
        }
        for line in lines(data!("spellings.txt")) {
            let class: Vec<&'static str> = line.split_whitespace().collect();
            for name in &class {
                let others = class.iter().filter(|other| *other != name).copied();
                lists.spellings.entry(name).or_default().extend(others);
                lists.add(name, Known::FIRST);
            }
        }
        lists
    }

    fn add(&mut self, entry: &'static str, mark: Known) {
        match entry.split_once(' ') {
            None => {
                let known = self.known.entry(entry).or_default();
                *known = known.union(mark);
            }
            Some((first, _)) => {
                self.longest = self.longest.max(entry.split(' ').count());
                let known = self.phrases.entry(entry).or_default();
                *known = known.union(mark);
                let known = self.known.entry(first).or_default();
                *known = known.union(Known::BEGINS);
            }
        }
    }

    pub(crate) fn of(&self, word: &str) -> Known {
        self.known.get(word).copied().unwrap_or_default()
    }

    pub(crate) fn phrase(&self, words: &str) -> Option<Known> {
        self.phrases.get(words).copied()
    }

    pub(crate) fn nicknames(&self, name: &str) -> &[&'static str] {
        self.nicknames.get(name).map_or(&[], Vec::as_slice)
    }

    pub(crate) fn formal(&self, nickname: &str) -> &[&'static str] {
        self.formal.get(nickname).map_or(&[], Vec::as_slice)
    }

    pub(crate) fn spellings(&self, name: &str) -> &[&'static str] {
        self.spellings.get(name).map_or(&[], Vec::as_slice)
    }
}

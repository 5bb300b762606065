//! The ways in which a person is mentioned.

use crate::data::Data;
use crate::people::{Cast, Person, Verdict};
use crate::rng::Rng;
use crate::typing::Style;

const PLAIN: [(&str, &str); 12] = [
    ("a", "áàâäãåāăąÁÀÂÄÃÅĀĂĄ"),
    ("c", "çćčďÇĆČ"),
    ("e", "éèêëęěÉÈÊËĘĚ"),
    ("i", "íìîïıİÍÌÎÏ"),
    ("l", "łľĺŁĽ"),
    ("n", "ńñňŃÑŇ"),
    ("o", "óòôöõőøÓÒÔÖÕ"),
    ("r", "řŘ"),
    ("s", "śšşșŚŠŞȘ"),
    ("t", "ťțţŤȚ"),
    ("u", "úùûüűůÚÙÛÜ"),
    ("z", "źżžŹŻŽ"),
];

/// A letter without its marks.
fn bare(c: char) -> char {
    let row = PLAIN.iter().find(|(_, marked)| marked.contains(c));
    match (row.and_then(|(plain, _)| plain.chars().next()), c) {
        (Some(plain), _) if c.is_uppercase() => plain.to_ascii_uppercase(),
        (Some(plain), _) => plain,
        (None, 'ŷ' | 'ý') => 'y',
        (None, 'ŵ') => 'w',
        (None, 'ğ' | 'ģ') => 'g',
        _ => c,
    }
}

/// A text without marks.
fn stripped(text: &str) -> String {
    text.chars().map(bare).collect()
}

/// A name in lower case, without marks and apostrophes.
pub(crate) fn fold(text: &str) -> String {
    let text = stripped(text).to_lowercase();
    text.chars().filter(|c| !matches!(c, '\'' | '’' | '\u{200b}' | '\u{ad}')).collect()
}

/// Whether two words are the same but for one edit.
pub(crate) fn near(a: &str, b: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let (short, long) = if a.len() <= b.len() { (&a, &b) } else { (&b, &a) };
    let head = short.iter().zip(long).take_while(|(x, y)| x == y).count();
    let tail = short.iter().rev().zip(long.iter().rev()).take_while(|(x, y)| x == y).count();
    long.len() - short.len() <= 1 && long.len() <= (head + tail).max(head) + 1
}

fn initial(name: &str) -> String {
    name.chars().take(1).collect()
}

/// Capitals that are read as something else.
const TAKEN: &str = " SW GP PC IT PE TV AM PM OK LA FC HV ID IQ UK US EU NI CP CI DV HR MP QC PA \
    PS RE AS IS IT IN ON AT TO BE BY DO GO HE HI IF ME MY NO OF OR SO UP US WE AN AD AA BA MA ";

/// One mention: what stands before and after it, and its own words.
pub(crate) struct Mention {
    pub(crate) before: String,
    pub(crate) text: String,
    pub(crate) after: String,
    pub(crate) form: &'static str,
    /// Not one of the person's names, so neither policy need take it.
    pub(crate) role: bool,
}

impl Mention {
    fn bare(text: String, form: &'static str) -> Self {
        Self { before: String::new(), text, after: String::new(), form, role: false }
    }
}

/// How a released person or a child is usually named.
const EVERYDAY: &[(&str, usize)] = &[
    ("first", 52),
    ("full", 9),
    ("known", 10),
    ("tl", 10),
    ("nick", 3),
    ("init", 2),
    ("fi", 2),
    ("fl", 1),
    ("rev", 1),
    ("caps", 2),
    ("lower", 2),
    ("misspelt", 3),
    ("variant", 2),
    ("part", 1),
    ("bare_marks", 3),
    ("zero_width", 1),
    ("homoglyph", 1),
    ("nr", 2),
    ("kin", 2),
    ("last", 1),
];

/// How somebody else is named.
const OTHERS: &[(&str, usize)] = &[
    ("first", 25),
    ("full", 14),
    ("known", 9),
    ("alias", 4),
    ("tl", 8),
    ("tf", 3),
    ("nick", 8),
    ("init", 6),
    ("fi", 6),
    ("fl", 3),
    ("ti", 5),
    ("rev", 3),
    ("caps", 4),
    ("lower", 5),
    ("middle", 4),
    ("misspelt", 6),
    ("variant", 5),
    ("part", 4),
    ("bare_marks", 5),
    ("zero_width", 2),
    ("homoglyph", 2),
    ("nr", 5),
    ("kin", 6),
    ("last", 5),
    ("role", 2),
    ("desc", 0),
    ("break", 2),
];

const INFORMANT: &[(&str, usize)] = &[
    ("desc", 40),
    ("full", 18),
    ("first", 16),
    ("tl", 16),
    ("init", 4),
    ("ti", 6),
    ("fi", 4),
    ("misspelt", 4),
];

const PROFESSIONAL: &[(&str, usize)] = &[
    ("first", 34),
    ("full", 20),
    ("tl", 20),
    ("init", 6),
    ("last", 3),
    ("nr", 6),
    ("fl", 3),
    ("known", 3),
    ("nick", 2),
    ("misspelt", 2),
    ("variant", 2),
    ("bare_marks", 3),
    ("caps", 1),
    ("lower", 1),
];

/// Forms that only some names have; those that fit get an even share.
const RARE: [&str; 9] =
    ["ti", "nick", "variant", "tf", "middle", "part", "bare_marks", "known", "alias"];

/// What is known where a mention is made.
pub(crate) struct Scene<'a> {
    pub(crate) data: &'a Data,
    pub(crate) cast: &'a Cast,
    pub(crate) style: Style,
    /// Who has been named in this entry.
    pub(crate) here: &'a [usize],
    /// Who has been named in this sentence.
    pub(crate) said: &'a [usize],
}

impl Scene<'_> {
    /// Somebody of another standing whom these words could mean as well.
    fn mistaken(&self, at: usize, person: &Person, test: impl Fn(&Person) -> bool) -> bool {
        self.cast.people.iter().enumerate().any(|(other, q)| {
            let known_here = !person.shadow && q.shadow && !self.here.contains(&other);
            other != at && !known_here && q.verdicts() != person.verdicts() && test(q)
        })
    }

    fn clear_word(&self, at: usize, person: &Person, word: &str) -> bool {
        let words: Vec<String> = fold(word).split([' ', '-']).map(str::to_owned).collect();
        !self.mistaken(at, person, |q| {
            let tokens = q.tokens();
            words.iter().any(|word| tokens.contains(word))
        })
    }

    fn clear_typo(&self, at: usize, person: &Person, word: &str) -> bool {
        let word = fold(word);
        !self.cast.people.iter().enumerate().any(|(other, q)| {
            other != at
                && q.verdicts() != person.verdicts()
                && q.tokens().iter().any(|token| near(token, &word))
        })
    }

    /// Somebody whose surname is shared only by people of the same standing.
    fn own_last(&self, at: usize, person: &Person) -> bool {
        !person.last.is_empty() && self.clear_word(at, person, &person.last)
    }

    fn misspelt(&self, rng: &mut Rng, at: usize, person: &Person) -> Option<String> {
        let whole = rng.chance(35) && !person.last.is_empty();
        let spoil_last = whole && rng.chance(50);
        let word = if spoil_last { &person.last } else { &person.first };
        let count = word.chars().count();
        if count < 5 || (!whole && !self.clear_word(at, person, &person.first)) {
            return None;
        }
        let mut letters: Vec<char> = word.chars().collect();
        for _ in 0..if count >= 9 && rng.chance(40) { 2 } else { 1 } {
            let place = rng.range(1, letters.len().saturating_sub(2));
            match rng.below(4) {
                0 => {
                    letters.remove(place);
                }
                1 => letters.swap(place, place + 1),
                2 => letters.insert(place, letters.get(place).copied().unwrap_or('e')),
                _ => {
                    let new = rng.letter("aeioulnrst");
                    if let Some(letter) = letters.get_mut(place) {
                        *letter = new;
                    }
                }
            }
        }
        let spoilt: String = letters.into_iter().collect();
        if fold(&spoilt) == fold(word) || !self.clear_typo(at, person, &spoilt) {
            return None;
        }
        Some(match (whole, spoil_last) {
            (false, _) => spoilt,
            (true, true) => format!("{} {spoilt}", person.first),
            (true, false) => format!("{spoilt} {}", person.last),
        })
    }

    /// A first or full name that is nobody else's.
    fn base(&self, rng: &mut Rng, at: usize, person: &Person) -> Option<String> {
        let full = format!("{} {}", person.first, person.last);
        let first = self.clear_word(at, person, &person.first);
        match (first, person.last.is_empty()) {
            (true, true) => Some(person.first.clone()),
            (true, false) if rng.chance(60) => Some(person.first.clone()),
            (_, false) => Some(full),
            (false, true) => None,
        }
    }

    /// The person in one form, if it leaves no doubt who is meant.
    pub(crate) fn form(&self, rng: &mut Rng, at: usize, form: &str) -> Option<Mention> {
        let person = self.cast.people.get(at)?;
        // Who was only ever called by their last name is not known by the first, nor the other way.
        if person.class == "professional_by_role" {
            let told = |part: &str| person.intros.iter().all(|intro| intro.contains(part));
            if (!told("{f}") && !matches!(form, "tl" | "last"))
                || (!told("{l}") && !matches!(form, "first" | "nick" | "variant"))
            {
                return None;
            }
        }
        match form {
            "kin" | "role" | "desc" | "plural" | "file" => self.related(rng, at, person, form),
            "tl" | "tf" | "fi" | "fl" | "init" | "ti" | "nr" => {
                self.shortened(rng, at, person, form)
            }
            "misspelt" | "variant" | "part" | "bare_marks" | "zero_width" | "homoglyph"
            | "caps" | "lower" => {
                let (text, name) = self.altered(rng, at, person, form)?;
                Some(Mention::bare(text, name))
            }
            _ => {
                let (text, name) = self.named(rng, at, person, form)?;
                Some(Mention::bare(text, name))
            }
        }
    }

    /// The name as the person bears it.
    fn named(
        &self,
        rng: &mut Rng,
        at: usize,
        person: &Person,
        form: &str,
    ) -> Option<(String, &'static str)> {
        let (first, last) = (person.first.as_str(), person.last.as_str());
        let whole = !last.is_empty();
        Some(match form {
            "full" if whole => (format!("{first} {last}"), "full"),
            "first" => {
                let again = self.said.contains(&at) && person.shadow;
                if !again && !self.clear_word(at, person, first) {
                    return None;
                }
                (first.to_owned(), "first")
            }
            "last" if self.own_last(at, person) => (last.to_owned(), "last"),
            "nick" => {
                let nick = rng.pick(&person.nicks)?;
                (Some(nick).filter(|nick| self.clear_word(at, person, nick))?, "nickname")
            }
            "known" | "alias" => {
                let name = if form == "known" { &person.known_as } else { &person.alias };
                if name.is_empty() || !self.clear_word(at, person, name) {
                    return None;
                }
                match form {
                    "known" => (name.clone(), "known_as"),
                    _ if person.male => (name.clone(), "alias"),
                    _ => (format!("{first} {name}"), "alias"),
                }
            }
            "rev" if whole => {
                let upper = rng.chance(50);
                let last = if upper { last.to_uppercase() } else { last.to_owned() };
                (format!("{last}, {first}"), "reversed")
            }
            "middle" if whole && !person.middle.is_empty() => {
                (format!("{first} {} {last}", person.middle), "middle")
            }
            "break" if whole => (format!("{first}\n{last}"), "line_break"),
            _ => return None,
        })
    }

    /// The name with a title, as initials, or with the role beside it.
    fn shortened(&self, rng: &mut Rng, at: usize, person: &Person, form: &str) -> Option<Mention> {
        let odd = matches!(self.style, Style::Lower | Style::Capitals);
        let (first, last) = (person.first.as_str(), person.last.as_str());
        let (a, b) = (initial(first), initial(last));
        let same = |one: &str, other: &str| fold(one) == fold(other);
        let lady = person.title != "Mr";
        let alike = |q: &Person| q.title.is_empty() || (q.title != "Mr") == lady;
        let titled = person.adult && !person.title.is_empty();
        if form == "nr" && !odd {
            let base = self.base(rng, at, person)?;
            let role = rng.pick(&person.bare).or_else(|| person.intros.first().cloned());
            let role = role.filter(|role| !role.is_empty() && !role.contains('{'))?;
            return Some(Mention {
                after: format!(" ({role})"),
                ..Mention::bare(base, "name_role")
            });
        }
        if last.is_empty() {
            return None;
        }
        let doubt =
            match form {
                "tl" => self.mistaken(at, person, |q| same(&q.last, last) && q.adult && alike(q)),
                "fi" => self
                    .mistaken(at, person, |q| same(&q.first, first) && same(&initial(&q.last), &b)),
                "fl" => self
                    .mistaken(at, person, |q| same(&q.last, last) && same(&initial(&q.first), &a)),
                "init" => self.mistaken(at, person, |q| {
                    same(&initial(&q.first), &a) && same(&initial(&q.last), &b)
                }),
                "ti" => self
                    .mistaken(at, person, |q| q.adult && same(&initial(&q.last), &b) && alike(q)),
                _ => false,
            };
        if doubt {
            return None;
        }
        let dot = |rng: &mut Rng, percent| if rng.chance(percent) && !odd { "." } else { "" };
        let mention = match form {
            "tl" | "tf" if titled => {
                let full = format!("{first} {last}");
                let before = format!("{}{} ", person.title, dot(rng, 15));
                let made = if form == "tl" {
                    Mention::bare(last.to_owned(), "title_last")
                } else {
                    Mention::bare(full, "title_full")
                };
                Mention { before, ..made }
            }
            "fi" => Mention::bare(format!("{first} {b}{}", dot(rng, 30)), "first_initial"),
            "fl" => Mention::bare(format!("{a}{} {last}", dot(rng, 50)), "initial_last"),
            "init" if !odd => {
                let (a, b) = (a.to_uppercase(), b.to_uppercase());
                if TAKEN.contains(&format!(" {a}{b} ")) {
                    return None;
                }
                let text = match rng.below(6) {
                    0 => format!("{a}.{b}."),
                    1 => format!("{a} {b}"),
                    2 => format!("{a}.{b}"),
                    _ => format!("{a}{b}"),
                };
                Mention::bare(text, "initials")
            }
            "ti" if titled && !odd && person.title != "Dr" => Mention {
                before: format!("{} ", person.title),
                ..Mention::bare(b.to_uppercase(), "title_initial")
            },
            _ => return None,
        };
        Some(mention)
    }

    /// The name as a hurried, mistaken or cunning hand writes it.
    fn altered(
        &self,
        rng: &mut Rng,
        at: usize,
        person: &Person,
        form: &str,
    ) -> Option<(String, &'static str)> {
        let (first, last) = (person.first.as_str(), person.last.as_str());
        if form == "misspelt" {
            return Some((self.misspelt(rng, at, person)?, "misspelt"));
        }
        if form == "part" {
            let (name, double) =
                if last.contains('-') { (last, true) } else { (first, first.contains('-')) };
            let parts: Vec<&str> = name.split('-').filter(|p| p.chars().count() > 2).collect();
            let part = rng.pick(&parts).filter(|_| double)?;
            if (name == last && !self.own_last(at, person)) || !self.clear_word(at, person, part) {
                return None;
            }
            let text = if name == last { format!("{first} {part}") } else { part.to_owned() };
            return Some((text, "double_barrel_part"));
        }
        let base = self.base(rng, at, person)?;
        Some(match form {
            "caps" => (base.to_uppercase(), "all_caps"),
            "lower" => (base.to_lowercase(), "lower"),
            "variant" => {
                let (name, others) = match self.data.beside("spellings", first) {
                    others if !others.is_empty() => (first, others),
                    _ => (last, self.data.beside("spellings", last)),
                };
                let other = rng.pick(&others)?;
                if !self.clear_typo(at, person, other) || !base.contains(name) {
                    return None;
                }
                (base.replacen(name, other, 1), "variant")
            }
            "bare_marks" => {
                let plain = stripped(&base);
                (Some(plain).filter(|plain| *plain != base)?, "no_diacritics")
            }
            "zero_width" => {
                let place = rng.range(1, base.chars().count().saturating_sub(1));
                let mark = rng.pick(&['\u{200b}', '\u{ad}', '\u{200c}', '\u{feff}'])?;
                let mut letters: Vec<char> = base.chars().collect();
                letters.insert(place.min(letters.len()), mark);
                (letters.into_iter().collect(), "zero_width")
            }
            "homoglyph" => {
                let rows = self.data.lines("alikes").iter().filter_map(|row| row.split_once('='));
                let rows: Vec<(&str, &str)> =
                    rows.filter(|(_, latin)| base.contains(latin)).collect();
                let (alike, latin) = rng.pick(&rows)?;
                (base.replacen(latin, alike, 1), "homoglyph")
            }
            _ => return None,
        })
    }

    /// The person by somebody else, by what they are, as a family, or in a file's name.
    fn related(&self, rng: &mut Rng, at: usize, person: &Person, form: &str) -> Option<Mention> {
        let (first, last) = (person.first.as_str(), person.last.as_str());
        match form {
            "kin" => {
                let (anchor, noun) = person.kin.clone()?;
                let owner = self.cast.people.get(anchor)?;
                let twins = self.cast.people.iter().enumerate().any(|(other, q)| {
                    other != at
                        && q.verdicts() != person.verdicts()
                        && q.kin.as_ref().is_some_and(|(whose, what)| {
                            *whose == anchor && (what.ends_with(&noun) || noun.ends_with(what))
                        })
                });
                if twins
                    || (!person.withheld() && anchor != 0)
                    || !self.clear_word(anchor, owner, &owner.first)
                {
                    return None;
                }
                let marks: &[&str] =
                    if self.style == Style::Unpointed { &[""] } else { &["'", "'", "’"] };
                let mark = rng.word(marks);
                Some(Mention::bare(format!("{}{mark}s {noun}", owner.first), "named_relationship"))
            }
            "role" => {
                let words = rng.pick(&person.bare).filter(|words| !words.is_empty())?;
                Some(Mention { role: true, ..Mention::bare(words, "relationship_role") })
            }
            "desc" if person.anonymous => {
                let words = person.bare.first().cloned().filter(|words| !words.is_empty())?;
                Some(Mention::bare(words, "described"))
            }
            "plural" if !last.is_empty() && (at == 0 || self.own_last(at, person)) => {
                let s = if last.ends_with(['s', 'x', 'z']) { "es" } else { "s" };
                Some(Mention {
                    before: "the ".to_owned(),
                    role: at == 0,
                    ..Mention::bare(format!("{last}{s}"), "plural")
                })
            }
            "file" if !last.is_empty() => {
                let (low, name) = (fold(first).replace(' ', ""), fold(last).replace(' ', ""));
                let text = match rng.below(4) {
                    0 => format!("{name}_{low}"),
                    1 => format!("{}-{}", stripped(first), stripped(last)),
                    2 => format!("{low}{name}"),
                    _ => format!("{low}_{name}"),
                };
                Some(Mention::bare(text.replace(' ', "_"), "file_name"))
            }
            _ => None,
        }
    }

    /// The person in whichever form suits.
    pub(crate) fn any(&self, rng: &mut Rng, at: usize) -> Option<Mention> {
        let person = self.cast.people.get(at)?;
        let forms = match person.class {
            "informant" => INFORMANT,
            "child" | "family_known" | "carer" => EVERYDAY,
            "professional" | "professional_by_role" => PROFESSIONAL,
            _ => OTHERS,
        };
        let seldom = person.withheld() && person.class != "informant";
        if rng.chance(if seldom { 22 } else { 4 }) {
            let mut rare = RARE.to_vec();
            while !rare.is_empty() {
                let form = rare.swap_remove(rng.below(rare.len()));
                if let Some(mention) = self.form(rng, at, form) {
                    return Some(mention);
                }
            }
        }
        for _ in 0..12 {
            let form = rng.weighted(forms)?;
            let form = if form == "break" && self.style == Style::Fax { "full" } else { form };
            if form == "role" && self.said.contains(&at) {
                continue;
            }
            if let Some(mention) = self.form(rng, at, form) {
                return Some(mention);
            }
        }
        ["full", "rev", "tl", "first"].iter().find_map(|form| self.form(rng, at, form))
    }

    /// What the policies say of a mention.
    pub(crate) fn verdicts(&self, at: usize, mention: &Mention) -> (Verdict, Verdict) {
        let Some(person) = self.cast.people.get(at) else {
            return (Verdict::Either, Verdict::Either);
        };
        let (standard, strict) = person.verdicts();
        match (mention.form, standard) {
            ("plural", _) if mention.role => (Verdict::Either, Verdict::Either),
            ("relationship_role", Verdict::Withhold) => (Verdict::Either, Verdict::Either),
            ("relationship_role", _) => (Verdict::Release, Verdict::Either),
            _ => (standard, strict),
        }
    }
}

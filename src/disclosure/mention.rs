//! Finds whom a piece of text names: names, aliases and obvious forms of the people in the record.
//!
//! 1. Text and names are folded alike: marks off letters, case, curly apostrophes, hyphens,
//!    line breaks and invisible characters; each folded byte knows where it came from.
//! 2. All forms are looked for at once; a hit must stand between characters that are no letters.
//! 3. Of hits that overlap, the leftmost and longest counts.
//! 4. A form that is also a common word ("May", "Rose", "Hill") counts only with a capital.

use std::collections::BTreeMap;
use std::ops::Range;

use aho_corasick::AhoCorasick;
use icu_normalizer::DecomposingNormalizerBorrowed;
use record::{HeldText, PersonId, Record};

/// Somebody, or one of several, is named here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Hit {
    /// Bytes of the text as it was written.
    pub(crate) range: Range<usize>,
    /// Everybody whom the form can mean.
    pub(crate) people: Vec<PersonId>,
    /// Which form, as an index into [`Finder::forms`].
    pub(crate) form: usize,
}

/// Text folded for comparison, with the way back.
pub(crate) struct Folded {
    pub(crate) text: String,
    /// For each byte of `text`, the bytes of the original character that it came from.
    origin: Vec<(usize, usize)>,
}

impl Folded {
    pub(crate) fn new(original: &str) -> Self {
        let decomposer = DecomposingNormalizerBorrowed::new_nfkd();
        let mut folded = Self { text: String::with_capacity(original.len()), origin: Vec::new() };
        let mut skip_blanks = false;
        for (start, character) in original.char_indices() {
            let end = start + character.len_utf8();
            let mut push = |c: char, text: &mut String| {
                for lower in c.to_lowercase() {
                    text.push(lower);
                    folded.origin.resize(text.len(), (start, end));
                }
            };
            match character {
                '\u{2018}' | '\u{2019}' | '\u{02BC}' | '`' => push('\'', &mut folded.text),
                c if is_ignorable(c) => {}
                // A hyphen joins as a blank does; at the end of a line it is no more than that line's end.
                '-' | '\u{2010}'..='\u{2015}' if ends_line(original, end) => skip_blanks = true,
                c if c.is_whitespace() && skip_blanks => {}
                c if c.is_whitespace() || matches!(c, '-' | '\u{2010}'..='\u{2015}') => {
                    if !folded.text.ends_with(' ') {
                        push(' ', &mut folded.text);
                    }
                }
                c if let Some(plain) = plain_letters(c) => {
                    skip_blanks = false;
                    plain.chars().for_each(|c| push(c, &mut folded.text));
                }
                c => {
                    skip_blanks = false;
                    let mut buffer = [0; 4];
                    for part in decomposer.normalize_iter(c.encode_utf8(&mut buffer).chars()) {
                        if !is_mark(part) {
                            push(part, &mut folded.text);
                        }
                    }
                }
            }
        }
        folded
    }

    fn original(&self, range: Range<usize>) -> Range<usize> {
        let start = self.origin.get(range.start).map_or(0, |(start, _)| *start);
        let end = range
            .end
            .checked_sub(1)
            .and_then(|last| self.origin.get(last))
            .map_or(start, |(_, end)| *end);
        start..end
    }
}

/// Whether only blanks follow up to the end of the line, and a letter begins the next.
fn ends_line(text: &str, at: usize) -> bool {
    let rest = text.get(at..).unwrap_or_default().trim_start_matches([' ', '\t', '\r']);
    rest.starts_with('\n') && rest.trim_start().starts_with(char::is_alphabetic)
}

/// Letters that decompose into nothing, and letters of another script that look the same.
fn plain_letters(c: char) -> Option<&'static str> {
    Some(match c {
        'ł' | 'Ł' => "l",
        'ø' | 'Ø' => "o",
        'đ' | 'Đ' | 'ð' | 'Ð' => "d",
        'ß' | 'ẞ' => "ss",
        'æ' | 'Æ' => "ae",
        'œ' | 'Œ' => "oe",
        'þ' | 'Þ' => "th",
        'ı' => "i",
        'а' | 'А' => "a",
        'е' | 'Е' => "e",
        'о' | 'О' => "o",
        'р' | 'Р' => "p",
        'с' | 'С' => "c",
        'х' | 'Х' => "x",
        'і' | 'І' => "i",
        'ј' | 'Ј' => "j",
        _ => return None,
    })
}

fn is_mark(c: char) -> bool {
    matches!(u32::from(c), 0x0300..=0x036F | 0x1AB0..=0x1AFF | 0x1DC0..=0x1DFF | 0x20D0..=0x20FF)
}

/// Characters that show nothing: soft hyphens, zero-width characters, direction marks and isolates.
pub(crate) fn is_ignorable(c: char) -> bool {
    matches!(u32::from(c), 0x00AD | 0x034F | 0x061C | 0x180E | 0x200B..=0x200F | 0x202A..=0x202E | 0x2060..=0x2069 | 0xFEFF)
}

/// A way in which somebody is named.
#[derive(Clone, Debug)]
pub(crate) struct Form {
    /// Folded.
    pub(crate) text: String,
    pub(crate) people: Vec<PersonId>,
    /// Also a word of the language.
    pub(crate) common: bool,
}

/// Looks for many forms at once.
pub(crate) struct Finder {
    automaton: Option<AhoCorasick>,
    pub(crate) forms: Vec<Form>,
}

impl Finder {
    /// All forms of all people in a record.
    pub(crate) fn of(record: &Record) -> Self {
        let mut forms: BTreeMap<String, Vec<PersonId>> = BTreeMap::new();
        let mut add = |person: PersonId, form: &str| {
            let folded = Folded::new(form).text.trim().to_owned();
            if folded.chars().filter(|c| c.is_alphanumeric()).count() >= 2 {
                let people = forms.entry(folded).or_default();
                if !people.contains(&person) {
                    people.push(person);
                }
            }
        };
        let case = record.case();
        for name in &case.child.names {
            forms_of_name(open(&name.full.0), &mut |form| add(PersonId::CHILD, form));
        }
        add(PersonId::CHILD, open(&case.child.called.0));
        for person in &case.people {
            for name in &person.names {
                forms_of_name(open(&name.full.0), &mut |form| add(person.key, form));
            }
            person.called.iter().for_each(|called| add(person.key, open(&called.0)));
            for alias in &person.aliases {
                forms_of_name(open(&alias.0), &mut |form| add(person.key, form));
            }
        }
        // "Mum" and "Nan" are forms of somebody, but the words of everybody.
        Self::new(
            forms
                .into_iter()
                .map(|(text, people)| Form { common: is_common(&text), text, people })
                .collect(),
        )
    }

    pub(crate) fn new(forms: Vec<Form>) -> Self {
        let automaton = AhoCorasick::new(forms.iter().map(|form| form.text.as_str()))
            .ok()
            .filter(|_| !forms.is_empty());
        Self { automaton, forms }
    }

    /// Whom the text names, from left to right, without overlaps.
    pub(crate) fn find(&self, text: &str) -> Vec<Hit> {
        let Some(automaton) = &self.automaton else { return Vec::new() };
        let folded = Folded::new(text);
        // A figure beside a name ("darren99") does not make it another word.
        let letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
        let mut hits: Vec<(Range<usize>, usize)> = automaton
            .find_overlapping_iter(&folded.text)
            .filter_map(|hit| {
                let (before, after) =
                    (folded.text.get(..hit.start())?, folded.text.get(hit.end()..)?);
                let plural_after = ["s", "es"]
                    .iter()
                    .find(|ending| {
                        after
                            .strip_prefix(**ending)
                            .is_some_and(|rest| !letter(rest.chars().next()))
                    })
                    .map_or(0, |ending| ending.len());
                if letter(before.chars().next_back())
                    || (letter(after.chars().next()) && plural_after == 0)
                {
                    return None;
                }
                let index = hit.pattern().as_usize();
                let range = hit.start()..hit.end() + plural_after;
                let form = &self.forms[index];
                let written = text.get(folded.original(range.clone()))?;
                let capital =
                    written.chars().next().is_some_and(|c| c.is_uppercase() || !c.is_lowercase());
                (capital || !form.common).then_some((range, index))
            })
            .collect();
        hits.sort_by_key(|(range, _)| (range.start, std::cmp::Reverse(range.end)));
        let mut found: Vec<Hit> = Vec::new();
        let mut reached = 0;
        for (range, index) in hits {
            if range.start < reached {
                continue;
            }
            reached = range.end;
            let plural = folded
                .text
                .get(range.clone())
                .is_some_and(|written| written.len() > self.forms[index].text.len());
            let original = with_title(text, with_marks(text, folded.original(range)));
            let original = if plural { as_a_family(text, original) } else { original };
            found.push(Hit {
                range: original,
                people: self.forms[index].people.clone(),
                form: index,
            });
        }
        found
    }
}

/// The forms of a name: whole, each of its words, the first with the last, joined as in an address,
/// the first letter with the last name, without apostrophes, with German vowels written out.
/// "Mott, Darren (Daz) Jnr" is Darren Mott, and Daz.
fn forms_of_name(name: &str, add: &mut dyn FnMut(&str)) {
    const SUFFIXES: [&str; 8] = ["jnr", "jr", "snr", "sr", "ii", "iii", "esq", "obe"];
    const PARTICLES: [&str; 16] = [
        "van", "von", "der", "den", "de", "di", "da", "del", "della", "le", "la", "al", "el",
        "bin", "ibn", "mac",
    ];
    let turned = match name.split_once(',') {
        Some((last, first)) => format!("{first} {last}"),
        None => name.to_owned(),
    };
    let nickname = |word: &str| {
        word.starts_with(['(', '"', '\u{201C}', '\u{2018}', '\'']) && word.chars().count() > 2
    };
    let bare = |word: &str| word.trim_matches(|c: char| !c.is_alphanumeric()).to_owned();
    let (nicknames, words): (Vec<&str>, Vec<&str>) =
        turned.split_whitespace().partition(|word| nickname(word));
    let words: Vec<String> = words
        .into_iter()
        .map(bare)
        .filter(|word| {
            !word.is_empty() && !is_title(word) && !SUFFIXES.contains(&word.to_lowercase().as_str())
        })
        .collect();
    let mut add_with_spellings = |form: &str| {
        add(form);
        if form.contains(['\'', '\u{2019}']) {
            add(&form.replace(['\'', '\u{2019}'], ""));
            add(&form.replace(['\'', '\u{2019}'], " "));
        }
        let written_out: String = form
            .chars()
            .map(|c| match c {
                'ä' | 'Ä' => "ae".into(),
                'ö' | 'Ö' => "oe".into(),
                'ü' | 'Ü' => "ue".into(),
                c => c.to_string(),
            })
            .collect();
        if written_out != form {
            add(&written_out);
        }
    };
    nicknames.iter().for_each(|word| add_with_spellings(&bare(word)));
    add_with_spellings(&words.join(" "));
    let (Some(first), Some(last)) = (words.first(), words.last()) else { return };
    for word in &words {
        if !PARTICLES.contains(&word.to_lowercase().as_str()) {
            add_with_spellings(word);
        }
    }
    if words.len() > 1 {
        add_with_spellings(&format!("{first} {last}"));
        for joined in [format!("{first}{last}"), format!("{last}{first}")] {
            add_with_spellings(&joined);
        }
        if let Some(initial) = first.chars().next()
            && last.chars().count() > 2
        {
            add_with_spellings(&format!("{initial}{last}"));
        }
    }
    if let Some(from) =
        words.iter().position(|word| PARTICLES.contains(&word.to_lowercase().as_str()))
        && from > 0
    {
        add_with_spellings(&words[from..].join(" "));
    }
    if words.len() > 2 {
        add_with_spellings(&format!("{first}{}", words[1]));
    }
    for part in last.split(['-', '\u{2010}', '\u{2011}']).filter(|part| part.chars().count() > 3) {
        add_with_spellings(part);
    }
}

fn is_title(word: &str) -> bool {
    const TITLES: [&str; 14] = [
        "mr", "mrs", "miss", "ms", "mx", "dr", "pc", "ps", "sgt", "judge", "sir", "rev", "prof",
        "cllr",
    ];
    TITLES.contains(&word.trim_end_matches('.').to_lowercase().as_str())
}

/// Takes the marks after a name's last letter into the mention: "Zoe" and a diaeresis are one letter.
fn with_marks(text: &str, range: Range<usize>) -> Range<usize> {
    let after = text.get(range.end..).unwrap_or_default();
    let marks: usize =
        after.chars().take_while(|c| is_mark(*c) || is_ignorable(*c)).map(char::len_utf8).sum();
    range.start..range.end + marks
}

/// Takes "the " before and an apostrophe after a plural into the mention: they would tell that it is a family's name.
fn as_a_family(text: &str, range: Range<usize>) -> Range<usize> {
    let before = text.get(..range.start).unwrap_or_default();
    let start = ["the ", "The "]
        .iter()
        .find(|word| before.ends_with(**word))
        .map_or(range.start, |word| range.start - word.len());
    let after = text.get(range.end..).unwrap_or_default();
    let end = after
        .chars()
        .next()
        .filter(|c| matches!(c, '\'' | '\u{2019}'))
        .map_or(range.end, |c| range.end + c.len_utf8());
    start..end
}

/// Takes "Mrs " and "Mr and Mrs " before a name into the mention, since a title tells who is meant.
fn with_title(text: &str, range: Range<usize>) -> Range<usize> {
    let mut start = range.start;
    while let Some(word) = word_before(text, start) {
        let written = text.get(word.clone()).unwrap_or_default();
        let and = matches!(written, "and" | "&")
            && word_before(text, word.start)
                .is_some_and(|before| is_title(text.get(before).unwrap_or_default()));
        if !is_title(written) && !and {
            break;
        }
        start = word.start;
    }
    start..range.end
}

/// The word before a place, on the same line.
pub(crate) fn word_before(text: &str, at: usize) -> Option<Range<usize>> {
    let before = text.get(..at)?;
    let trimmed = before.trim_end_matches(|c: char| c.is_whitespace() && c != '\n');
    if trimmed.len() == before.len() || trimmed.is_empty() {
        return None;
    }
    let start = trimmed.rfind(|c: char| c.is_whitespace() || c == '(').map_or(0, |at| {
        at + trimmed.get(at..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8)
    });
    Some(start..trimmed.len())
}

/// Whether a mention begins with a title, or with what a relative is called: "Mr Quill", "Uncle Quill".
pub(crate) fn is_somebody_else(text: &str, range: &Range<usize>) -> bool {
    const KIN: [&str; 12] = [
        "uncle", "aunt", "auntie", "aunty", "mum", "dad", "mother", "father", "nan", "gran",
        "grandma", "grandad",
    ];
    let first = text
        .get(range.clone())
        .and_then(|mention| mention.split_whitespace().next())
        .unwrap_or_default();
    let before = word_before(text, range.start)
        .and_then(|word| text.get(word))
        .unwrap_or_default()
        .to_lowercase();
    is_title(first) || KIN.contains(&before.as_str())
}

fn open(text: &HeldText) -> &str {
    #[expect(
        clippy::disallowed_methods,
        reason = "the finder compares names with text; nothing of it leaves this module"
    )]
    text.expose()
}

/// Names that are also words; such a form counts only where it has a capital letter.
fn is_common(form: &str) -> bool {
    const WORDS: &[&str] = &[
        "mum", "mummy", "mam", "mom", "mother", "dad", "daddy", "father", "nan", "nana", "nanny",
        "gran", "granny", "grandma", "grandad", "grandpa", "auntie", "aunty", "uncle", "baby",
        "april", "art", "autumn", "august", "baker", "bell", "bill", "bishop", "black", "bond",
        "brook", "brown", "bush", "butler", "carter", "carol", "chance", "chase", "church", "clay",
        "cliff", "cook", "cross", "daisy", "dale", "dawn", "day", "dean", "drew", "faith", "field",
        "fish", "ford", "forest", "fox", "frank", "gay", "gene", "glen", "grace", "grant", "gray",
        "green", "grey", "hall", "harmony", "hart", "heath", "heather", "hill", "holly", "hope",
        "hunt", "hunter", "ivy", "jack", "jasmine", "joy", "june", "king", "kit", "knight", "lake",
        "lane", "lily", "little", "long", "love", "mark", "marsh", "mason", "may", "melody",
        "mercy", "miles", "mill", "miller", "moon", "moor", "nick", "noble", "north", "olive",
        "page", "park", "parish", "pat", "patience", "pearl", "penny", "peace", "pierce", "poppy",
        "price", "prince", "ray", "read", "reed", "rich", "rob", "robin", "rose", "rosemary",
        "ruby", "sandy", "savage", "scarlett", "sharp", "short", "sky", "small", "smith", "snow",
        "star", "stone", "storm", "street", "sue", "summer", "sunny", "taylor", "temple", "victor",
        "violet", "walker", "wall", "ward", "waters", "way", "wells", "west", "white", "will",
        "winter", "wise", "wood", "woods", "young",
    ];
    WORDS.binary_search(&form).is_ok() || WORDS.contains(&form)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(names: &[&str], text: &str) -> Vec<String> {
        let mut forms = Vec::new();
        for name in names {
            forms_of_name(name, &mut |form| {
                let text = Folded::new(form).text;
                forms.push(Form { common: is_common(&text), text, people: vec![PersonId::CHILD] });
            });
        }
        Finder::new(forms)
            .find(text)
            .iter()
            .map(|hit| text.get(hit.range.clone()).unwrap().to_owned())
            .collect()
    }

    #[test]
    fn names_are_found_in_their_obvious_forms() {
        let cases: &[(&str, &str, &[&str])] = &[
            ("Darren Mott", "Spoke to Darren Mott.", &["Darren Mott"]),
            (
                "Darren Mott",
                "DARREN's van; Mr Mott left. The Motts.",
                &["DARREN", "Mr Mott", "The Motts"],
            ),
            ("Darren Mott", "darren came, Darr\u{AD}en left", &["darren", "Darr\u{AD}en"]),
            ("Łukasz Wiśniewski", "Lukasz and Mr. WISNIEWSKI", &["Lukasz", "Mr. WISNIEWSKI"]),
            ("Zoë Hale", "Zoe\u{308} or zoe", &["Zoe\u{308}", "zoe"]),
            ("Rose May", "in may she may pick a rose. Rose came in May", &["Rose", "May"]),
            ("Ann Lee", "Annabel leeward", &[]),
            ("Ann\nLee", "Ann\n Lee", &["Ann\n Lee"]),
            ("Darren (Daz) Mott", "Daz rang; Mr and Mrs Mott", &["Daz", "Mr and Mrs Mott"]),
            (
                "Mott, Darren",
                "MOTT rang, darren.mott@x and dmott99",
                &["MOTT", "darren", "mott", "dmott"],
            ),
            (
                "Darren Mott (Jnr)",
                "Mr\u{A0}Mott, DarrenMott, Dar-\nren",
                &["Mr\u{A0}Mott", "DarrenMott", "Dar-\nren"],
            ),
            (
                "Mary Ann Jane Jones",
                "Ann, MaryAnn and the Joneses",
                &["Ann", "MaryAnn", "the Joneses"],
            ),
            ("Jürgen Groß", "GROSS, Juergen, Jurgen", &["GROSS", "Juergen", "Jurgen"]),
            ("Mary O'Neil", "ONeil, O Neil and O'Neil", &["ONeil", "O Neil", "O'Neil"]),
            ("Jan van der Berg", "Mr van der Berg", &["Mr van der Berg"]),
            ("The Ice Cream Man", "the ice-cream man", &["the ice-cream man"]),
            ("Darren Mott", "D\u{430}rren", &["D\u{430}rren"]),
            ("Mary O'Neil", "MARY O\u{2019}NEIL rang", &["MARY O\u{2019}NEIL"]),
            ("Ivo Hart-Lindley", "by the Lindleys' gate", &["the Lindleys'"]),
        ];
        for (name, text, expected) in cases {
            assert_eq!(found(&[name], text), *expected, "{name} in {text}");
        }
    }

    #[test]
    fn the_longest_name_counts() {
        assert_eq!(found(&["Sam Oak", "Oak Field"], "Sam Oak Field"), ["Sam Oak", "Field"]);
    }
}

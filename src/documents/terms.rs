//! Looks for words in text that was written to be looked at: broken over lines, spaced out, in capitals,
//! with accents or without, in ligatures and presentation forms, from right to left.

use icu_normalizer::DecomposingNormalizer;
use icu_normalizer::properties::CanonicalCombiningClassMap;

/// What stands between two letters of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Break {
    /// Nothing.
    None,
    /// A mark inside a word: an apostrophe, a full stop.
    Mark,
    /// A hyphen inside a word.
    Dash,
    /// A space.
    Space,
    /// Another cell of a table, or another column.
    Cell,
    /// Another line, after a hyphen.
    Hyphen,
    /// Another line.
    Line,
    /// Another block or page.
    Block,
}

/// A text folded for looking up: letters and digits only, in small letters, without accents.
#[derive(Clone, Debug, Default)]
pub struct Folded {
    letters: Vec<char>,
    breaks: Vec<Break>,
    /// Whether the letter was a capital.
    capital: Vec<bool>,
    /// For each letter, where it is from: whatever the caller counts.
    from: Vec<usize>,
    waiting: Option<Break>,
}

impl Folded {
    /// An empty text.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds what one place of the text says.
    pub fn push(&mut self, text: &str, from: usize) {
        let normalizer = DecomposingNormalizer::new_nfkd();
        let classes = CanonicalCombiningClassMap::new();
        for c in normalizer.normalize_iter(text.chars()) {
            if is_ignorable(c) || classes.get_u8(c) != 0 {
                continue;
            }
            if !c.is_alphanumeric() {
                self.pause(match c {
                    '-' | '\u{2010}' | '\u{2011}' => Break::Dash,
                    _ if c.is_whitespace() => Break::Space,
                    _ => Break::Mark,
                });
                continue;
            }
            let capital = c.is_uppercase();
            for small in c.to_lowercase() {
                if classes.get_u8(small) != 0 {
                    continue;
                }
                self.letters.push(plain(small));
                self.breaks.push(self.waiting.take().unwrap_or(Break::None));
                self.capital.push(capital);
                self.from.push(from);
            }
        }
    }

    /// Says what stands between what was pushed and what comes next.
    pub fn pause(&mut self, kind: Break) {
        self.waiting = Some(match self.waiting {
            // A hyphen before the end of a line.
            Some(Break::Dash) if matches!(kind, Break::Line | Break::Cell | Break::Block) => {
                Break::Hyphen
            }
            Some(known) => known.max(kind),
            None => kind,
        });
    }

    /// How many letters and digits it has.
    #[must_use]
    pub fn len(&self) -> usize {
        self.letters.len()
    }

    /// Whether it has none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.letters.is_empty()
    }
}

/// Marks that are drawn as nothing.
pub(crate) fn is_ignorable(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{640}' | '\u{34f}')
}

/// Letters that no decomposition makes plain, and letters of other scripts that look like Latin ones.
fn plain(c: char) -> char {
    match c {
        'ł' => 'l',
        'đ' | 'ð' => 'd',
        'ø' => 'o',
        'ı' => 'i',
        'ħ' => 'h',
        'ŧ' => 't',
        'а' => 'a',
        'е' => 'e',
        'о' => 'o',
        'р' => 'p',
        'с' => 'c',
        'х' => 'x',
        'у' => 'y',
        'і' => 'i',
        'ј' => 'j',
        'ο' => 'o',
        'α' => 'a',
        '\u{6cc}' | '\u{649}' => '\u{64a}',
        '\u{6a9}' => '\u{643}',
        '\u{629}' => '\u{647}',
        _ => c,
    }
}

/// A word or phrase to look for.
#[derive(Clone, Debug)]
pub struct Term {
    letters: Vec<char>,
    /// Whether something stands before each letter.
    parted: Vec<bool>,
    digits: bool,
    mixed: bool,
}

impl Term {
    /// Of a word or phrase; nothing if it has no letter and no digit.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let mut folded = Folded::new();
        folded.push(text, 0);
        if folded.is_empty() {
            return None;
        }
        let parted = folded.breaks.iter().map(|b| *b != Break::None).collect();
        let count = folded.letters.iter().filter(|c| c.is_ascii_digit()).count();
        Some(Self {
            digits: count == folded.letters.len(),
            mixed: count > 0 && count < folded.letters.len(),
            letters: folded.letters,
            parted,
        })
    }

    /// How many letters and digits it has.
    #[must_use]
    pub fn len(&self) -> usize {
        self.letters.len()
    }

    /// Never: a term has a letter.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.letters.is_empty()
    }
}

/// Words and phrases to look for.
#[derive(Clone, Debug, Default)]
pub struct Terms {
    terms: Vec<Term>,
    /// The letters that a term starts with, and which.
    first: rustc_hash::FxHashMap<(char, char), Vec<usize>>,
    single: Vec<usize>,
}

/// A place where a term was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Which term, in the order of the list.
    pub term: usize,
    /// The letters of the folded text.
    pub letters: std::ops::Range<usize>,
}

impl Terms {
    /// Of a list, a word or phrase a line; empty lines and lines that start with `#` are left out.
    #[must_use]
    pub fn read(list: &str) -> Self {
        Self::new(
            list.trim_start_matches('\u{feff}')
                .lines()
                .map(str::trim)
                .filter(|line| !line.is_empty() && !line.starts_with('#')),
        )
    }

    /// Of words and phrases.
    pub fn new<'t>(terms: impl IntoIterator<Item = &'t str>) -> Self {
        let terms: Vec<Term> = terms.into_iter().filter_map(Term::new).collect();
        let mut first = rustc_hash::FxHashMap::<(char, char), Vec<usize>>::default();
        let mut single = Vec::new();
        for (at, term) in terms.iter().enumerate() {
            match (term.letters.first(), term.letters.get(1)) {
                (Some(a), Some(b)) => first.entry((*a, *b)).or_default().push(at),
                _ => single.push(at),
            }
        }
        Self { terms, first, single }
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.terms.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.terms.is_empty()
    }

    /// The letters of each term, folded.
    pub fn letters(&self) -> impl Iterator<Item = String> {
        self.terms.iter().map(|t| t.letters.iter().collect())
    }

    /// How many letters and digits a term has.
    #[must_use]
    pub fn length(&self, term: usize) -> usize {
        self.terms.get(term).map_or(0, Term::len)
    }

    /// Which terms are as wide as a gap, to three quarters of a point, by the widths of the letters of its line.
    pub(crate) fn fitting(
        &self,
        width: f64,
        size: f64,
        letters: &rustc_hash::FxHashMap<char, f64>,
    ) -> Vec<usize> {
        self.terms
            .iter()
            .enumerate()
            .filter(|(_, term)| {
                let mut sum = 0.0;
                let mut known = 0;
                for (at, c) in term.letters.iter().enumerate() {
                    if term.parted.get(at).copied().unwrap_or(false) && at > 0 {
                        sum += 0.27 * size;
                    }
                    let first = at == 0 || term.parted.get(at).copied().unwrap_or(false);
                    let shown = if first { c.to_uppercase().next().unwrap_or(*c) } else { *c };
                    match letters.get(&shown).or_else(|| letters.get(c)) {
                        Some(wide) => {
                            known += 1;
                            sum += wide;
                        }
                        None => sum += 0.5 * size,
                    }
                }
                known * 4 >= term.letters.len() * 3 && (sum - width).abs() < 0.12 * size
            })
            .map(|(at, _)| at)
            .collect()
    }

    /// Where they stand in a text.
    #[must_use]
    pub fn find(&self, text: &Folded) -> Vec<Hit> {
        let mut hits = Vec::new();
        let letters = &text.letters;
        for start in 0..letters.len() {
            let candidates = match letters.get(start + 1) {
                Some(next) => {
                    self.first.get(&(letters[start], *next)).map(Vec::as_slice).unwrap_or_default()
                }
                None => &[],
            };
            for at in candidates.iter().chain(&self.single) {
                let term = &self.terms[*at];
                let end = start + term.letters.len();
                if letters.get(start..end).is_some_and(|part| part == term.letters)
                    && fits(text, term, start, end)
                {
                    hits.push(Hit { term: *at, letters: start..end });
                }
            }
        }
        hits
    }

    /// Whether a word may be a piece of a term that was cut: its beginning or its end, of four letters or more.
    #[must_use]
    pub fn has_piece(&self, word: &str) -> bool {
        let mut folded = Folded::new();
        folded.push(word, 0);
        let piece: Vec<char> = folded.letters.into_iter().map(look).collect();
        // The letter at the cut is cut itself, and read as another.
        let same = |a: &mut dyn Iterator<Item = char>, b: &mut dyn Iterator<Item = char>| {
            a.zip(b).take_while(|(x, y)| x == y).count()
        };
        piece.len() >= 4
            && self.terms.iter().any(|term| {
                let letters: Vec<char> = term.letters.iter().copied().map(look).collect();
                let start = same(&mut piece.iter().copied(), &mut letters.iter().copied());
                let end =
                    same(&mut piece.iter().rev().copied(), &mut letters.iter().rev().copied());
                let most = start.max(end);
                most >= 4 && most + 2 >= piece.len()
            })
    }

    /// Where they stand in a text that was read from a picture, with slips of one letter in six forgiven.
    #[must_use]
    pub fn find_unsure(&self, text: &Folded) -> Vec<Hit> {
        let mut hits = self.find(text);
        for (at, term) in self.terms.iter().enumerate() {
            let budget = if term.letters.len() >= 12 {
                3
            } else if term.letters.len() >= 8 {
                2
            } else {
                usize::from(term.letters.len() >= 4)
            };
            if budget == 0 {
                continue;
            }
            for start in 0..text.letters.len() {
                if start > 0 && text.breaks[start] == Break::None {
                    continue;
                }
                let mut best: Option<(usize, usize)> = None;
                for length in
                    term.letters.len().saturating_sub(budget)..=term.letters.len() + budget
                {
                    let end = start + length;
                    if end > text.letters.len() || length == 0 {
                        continue;
                    }
                    let closed = end == text.letters.len()
                        || text.breaks[end] != Break::None
                        || (text.letters[end] == 's'
                            && (end + 1 == text.letters.len()
                                || text.breaks[end + 1] != Break::None));
                    if !closed
                        || spaces(text, start, end) > term.parted.iter().filter(|p| **p).count() + 1
                    {
                        continue;
                    }
                    let distance = distance(&text.letters[start..end], &term.letters, budget);
                    if distance <= budget && best.is_none_or(|(d, _)| distance < d) {
                        best = Some((distance, end));
                    }
                }
                if let Some((_, end)) = best {
                    let hit = Hit { term: at, letters: start..end };
                    if !hits.contains(&hit) {
                        hits.push(hit);
                    }
                }
            }
        }
        hits
    }
}

fn spaces(text: &Folded, start: usize, end: usize) -> usize {
    text.breaks[start + 1..end.max(start + 1)].iter().filter(|b| **b >= Break::Space).count()
}

/// What letters look like to a reader of pictures.
pub(crate) fn look(c: char) -> char {
    match c {
        '1' | 'l' | 'i' | 'j' | 't' | 'f' => 'i',
        '0' | 'o' | 'q' | 'd' => 'o',
        '5' | 's' => 's',
        '8' | 'b' => 'b',
        '2' | 'z' => 'z',
        'v' | 'u' | 'y' => 'u',
        'e' | 'c' => 'c',
        '9' | 'g' => 'g',
        _ => c,
    }
}

/// In how many letters two words differ, up to a budget; letters that look alike differ by nothing
/// once the first letter of both looks alike.
fn distance(a: &[char], b: &[char], budget: usize) -> usize {
    let mut before: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut row = Vec::with_capacity(b.len() + 1);
        row.push(i + 1);
        let mut least = i + 1;
        for (j, y) in b.iter().enumerate() {
            let same = usize::from(look(*x) != look(*y));
            let value = (before[j] + same).min(before[j + 1] + 1).min(row[j] + 1);
            least = least.min(value);
            row.push(value);
        }
        if least > budget {
            return budget + 1;
        }
        before = row;
    }
    before.last().copied().unwrap_or(usize::MAX)
}

/// Whether a match is the word, and not a part of another or the end of one and the start of the next.
fn fits(text: &Folded, term: &Term, start: usize, end: usize) -> bool {
    let long = term.letters.len() >= 6 && !term.digits;
    let opens = start == 0
        || text.breaks[start] != Break::None
        || (text.capital[start] && !text.capital[start - 1])
        || (text.letters[start].is_ascii_digit() != text.letters[start - 1].is_ascii_digit())
        || long;
    if !opens {
        return false;
    }
    let open_end = |at: usize| at >= text.letters.len() || text.breaks[at] != Break::None;
    let ends_in_s = |at: usize| {
        text.letters.get(at) == Some(&'s') && open_end(at + 1)
            || text.letters.get(at) == Some(&'e')
                && text.letters.get(at + 1) == Some(&'s')
                && open_end(at + 2)
    };
    let closes = open_end(end)
        || ends_in_s(end)
        || (text.capital[end] && !text.capital[end - 1])
        || (text.letters[end].is_ascii_digit() != text.letters[end - 1].is_ascii_digit())
        || long;
    if !closes {
        return false;
    }
    if term.digits || term.mixed {
        return true;
    }
    // Breaks within the match that the term does not have.
    let mut strange: Vec<Break> = Vec::new();
    let mut pieces = 1;
    let mut longest = 0;
    let mut piece = 1;
    for at in start + 1..end {
        if text.breaks[at] == Break::None {
            piece += 1;
            continue;
        }
        pieces += 1;
        longest = longest.max(piece);
        piece = 1;
        if !term.parted[at - start] {
            strange.push(text.breaks[at]);
        }
    }
    longest = longest.max(piece);
    match strange.as_slice() {
        [] => true,
        // Spaced-out letters.
        _ if longest <= 1 && pieces >= 3 => true,
        [Break::Hyphen | Break::Mark | Break::Dash] => true,
        [Break::Line | Break::Cell | Break::Block] => term.letters.len() >= 6,
        [Break::Space] => term.letters.len() >= 8,
        // Capitals with a space here and there: letters set apart by hand.
        more => {
            term.letters.len() >= 6
                && (more.iter().all(|b| matches!(b, Break::Mark | Break::Dash | Break::Hyphen))
                    || (longest <= 3 && pieces * 2 >= term.letters.len()))
        }
    }
}

impl Folded {
    /// The places that a hit is from, each once, in order.
    #[must_use]
    pub fn places(&self, hit: &Hit) -> Vec<usize> {
        let mut places: Vec<usize> =
            self.from.get(hit.letters.clone()).unwrap_or_default().to_vec();
        places.dedup();
        places
    }

    /// Its letters as a string, for comparing two texts.
    #[must_use]
    pub fn letters(&self) -> String {
        self.letters.iter().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(term: &str, text: &str) -> bool {
        let mut folded = Folded::new();
        for (at, line) in text.split('\n').enumerate() {
            if at > 0 {
                folded.pause(Break::Line);
            }
            folded.push(line, at);
        }
        !Terms::new([term]).find(&folded).is_empty()
    }

    #[test]
    fn a_word_is_found_however_it_is_written() {
        for text in [
            "Seen with Quillfeather.",
            "QUILLFEATHER'S coat",
            "the Quillfeathers",
            "Quill\u{ad}feather",
            "Quill-\nfeather",
            "Q u i l l f e a t h e r",
            "j.quillfeather@example.org",
            "Quıllfeather",
            "QuillfeatherMara",
        ] {
            assert!(found("Quillfeather", text), "{}", text.len());
        }
        assert!(found("Zoë Łukasz", "zoe lukasz"));
        assert!(found("Griffiths", "Gri\u{fb03}ths"));
        assert!(found("020 7946 0958", "02079 460958"));
        assert!(found("زهراء", "\u{fee9}") || found("زهراء", "ﺯﻫﺮﺍﺀ"));
    }

    #[test]
    fn another_word_is_not() {
        for (term, text) in [
            ("Ann", "Annabel came"),
            ("Ivy", "a privy"),
            ("together", "to get her"),
            ("Fox", "foxglove"),
            ("12", "1234"),
        ] {
            assert!(!found(term, text), "{term}");
        }
    }

    #[test]
    fn slips_of_a_reader_of_pictures_are_forgiven() {
        let mut folded = Folded::new();
        folded.push("Seen with Qui11feather and Quilfeathor", 0);
        assert_eq!(Terms::new(["Quillfeather"]).find_unsure(&folded).len(), 2);
        let mut other = Folded::new();
        other.push("the weather was fine", 0);
        assert!(Terms::new(["Quillfeather", "Feather"]).find_unsure(&other).len() <= 1);
    }
}

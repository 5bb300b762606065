//! Text made ready for the search, with the way back: what cannot be seen is dropped, letters that
//! look alike are one letter, and words broken over a line are whole again. Then it is cut into words.

use std::ops::Range;

use icu_normalizer::DecomposingNormalizerBorrowed;

/// A text without disguises. Case and punctuation are kept.
#[derive(Debug, Default)]
pub(crate) struct Clean {
    pub(crate) text: String,
    /// For each byte of `text`, where the original character begins and ends.
    from: Vec<(u32, u32)>,
}

impl Clean {
    pub(crate) fn new(original: &str) -> Self {
        let decomposer = DecomposingNormalizerBorrowed::new_nfkd();
        let mut clean = Self {
            text: String::with_capacity(original.len()),
            from: Vec::with_capacity(original.len()),
        };
        let bytes = original.as_bytes();
        let mut skip_blanks = false;
        for (start, c) in original.char_indices() {
            let end = start + c.len_utf8();
            let at = (narrow(start), narrow(end));
            if c.is_ascii() {
                if skip_blanks && c.is_ascii_whitespace() {
                    continue;
                }
                skip_blanks = false;
                if c == '-' && broken_word(original, bytes, start, end) {
                    skip_blanks = true;
                    continue;
                }
                clean.push(if c == '`' { '\'' } else { c }, at);
                continue;
            }
            if is_ignorable(c) {
                // The mark of a hidden character belongs to the letter before it.
                if let Some(last) = clean.from.last_mut()
                    && last.1 == at.0
                {
                    last.1 = at.1;
                }
                continue;
            }
            match c {
                '\u{2018}' | '\u{2019}' | '\u{02BC}' | '\u{2032}' | '\u{00B4}' => {
                    clean.push('\'', at)
                }
                '\u{201C}' | '\u{201D}' => clean.push('"', at),
                '\u{2010}' | '\u{2011}' => {
                    if broken_word(original, bytes, start, end) {
                        skip_blanks = true;
                        continue;
                    }
                    clean.push('-', at);
                }
                c if c.is_whitespace() => {
                    if skip_blanks {
                        continue;
                    }
                    clean.push(
                        if matches!(c, '\u{0085}' | '\u{2028}' | '\u{2029}') { '\n' } else { ' ' },
                        at,
                    );
                }
                c => {
                    if let Some(plain) = plain_letters(c) {
                        let upper = c.is_uppercase();
                        for (n, letter) in plain.chars().enumerate() {
                            clean.push(
                                if upper && n == 0 { letter.to_ascii_uppercase() } else { letter },
                                at,
                            );
                        }
                    } else {
                        let mut buffer = [0; 4];
                        for part in decomposer.normalize_iter(c.encode_utf8(&mut buffer).chars()) {
                            if is_mark(part) {
                                if let Some(last) = clean.from.last_mut()
                                    && last.1 == at.0
                                {
                                    last.1 = at.1;
                                }
                            } else if let Some(plain) = plain_letters(part) {
                                plain.chars().for_each(|letter| clean.push(letter, at));
                            } else {
                                clean.push(part, at);
                            }
                        }
                    }
                }
            }
            skip_blanks = false;
        }
        clean
    }

    fn push(&mut self, c: char, at: (u32, u32)) {
        self.text.push(c);
        self.from.resize(self.text.len(), at);
    }

    /// The bytes of the original that these bytes of the clean text came from.
    pub(crate) fn original(&self, range: &Range<usize>) -> Range<usize> {
        let start = self.from.get(range.start).map_or(0, |at| at.0 as usize);
        let end = range
            .end
            .checked_sub(1)
            .and_then(|last| self.from.get(last))
            .map_or(start, |at| at.1 as usize);
        start..end.max(start)
    }
}

fn narrow(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// A hyphen at the end of a line inside a word: a letter before it, and the next line goes on with a small letter.
fn broken_word(text: &str, bytes: &[u8], start: usize, end: usize) -> bool {
    let before = start
        .checked_sub(1)
        .and_then(|at| bytes.get(at))
        .is_some_and(|b| b.is_ascii_alphabetic() || *b >= 0x80);
    if !before {
        return false;
    }
    let rest = text.get(end..).unwrap_or_default().trim_start_matches([' ', '\t', '\r']);
    rest.strip_prefix('\n')
        .is_some_and(|next| next.trim_start().chars().next().is_some_and(char::is_lowercase))
}

/// Letters that decompose into nothing, and letters of other scripts that look like Latin ones.
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
        'ħ' | 'Ħ' => "h",
        'ŋ' | 'Ŋ' => "ng",
        // Cyrillic and Greek, by look.
        'а' | 'А' | 'α' | 'Α' => "a",
        'В' | 'Β' => "b",
        'с' | 'С' | 'ϲ' => "c",
        'ԁ' => "d",
        'е' | 'Е' | 'Ε' => "e",
        'һ' | 'Н' | 'Η' => "h",
        'і' | 'І' | 'ι' | 'Ι' => "i",
        'ј' | 'Ј' => "j",
        'К' | 'κ' | 'Κ' | 'к' => "k",
        'М' | 'Μ' => "m",
        'Ν' => "n",
        'о' | 'О' | 'ο' | 'Ο' => "o",
        'р' | 'Р' | 'ρ' | 'Ρ' => "p",
        'ѕ' | 'Ѕ' => "s",
        'Т' | 'Τ' | 'τ' => "t",
        'ν' => "v",
        'υ' => "u",
        'х' | 'Х' | 'Χ' | 'χ' => "x",
        'у' | 'У' | 'Υ' => "y",
        'Ζ' => "z",
        _ => return None,
    })
}

fn is_mark(c: char) -> bool {
    matches!(u32::from(c), 0x0300..=0x036F | 0x0610..=0x061A | 0x064B..=0x065F | 0x0670 | 0x1AB0..=0x1AFF | 0x1DC0..=0x1DFF | 0x20D0..=0x20FF | 0xFE00..=0xFE0F)
}

/// Characters that show nothing: soft hyphens, zero-width characters, direction marks and isolates.
#[must_use]
pub fn is_ignorable(c: char) -> bool {
    matches!(u32::from(c), 0x00AD | 0x034F | 0x061C | 0x115F | 0x1160 | 0x17B4 | 0x17B5 | 0x180B..=0x180E | 0x200B..=0x200F | 0x202A..=0x202E | 0x2060..=0x206F | 0x3164 | 0xFE00..=0xFE0F | 0xFEFF | 0xFFA0 | 0xE0000..=0xE007F)
}

/// How a word is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Case {
    Lower,
    /// The first letter is a capital.
    Title,
    /// All letters are capitals, and there is more than one.
    Upper,
    /// One letter, a capital.
    Single,
    Digits,
}

/// What stands between a word and the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Gap {
    /// Nothing: `darren|99`, `Kayleigh|Smith`.
    None,
    Space,
    Hyphen,
    /// A full stop and perhaps a blank.
    Dot,
    Comma,
    /// The end of a line.
    Line,
    /// An underscore, slash, at or another sign inside a technical word.
    Joiner,
    /// Whatever else: brackets, quotes, colons.
    Other,
}

/// A word.
#[derive(Clone, Debug)]
pub(crate) struct Token {
    /// Bytes of the clean text, without a possessive ending.
    pub(crate) at: Range<usize>,
    /// Where the possessive ending ends, if there is one.
    pub(crate) owner: Option<usize>,
    /// The word, as a number: see [`Words`].
    pub(crate) word: u32,
    pub(crate) case: Case,
    pub(crate) gap: Gap,
    /// Whether a sentence, line or cell begins here.
    pub(crate) first: bool,
    /// Whether an opening bracket stands just before.
    pub(crate) bracket: bool,
    /// Whether it is written in a stretch where capitals tell nothing.
    pub(crate) flat: bool,
}

/// Numbers for words, so that a text is compared by numbers.
#[derive(Debug, Default)]
pub(crate) struct Words {
    numbers: rustc_hash::FxHashMap<Box<str>, u32>,
    pub(crate) list: Vec<Box<str>>,
}

impl Words {
    pub(crate) fn number(&mut self, word: &str) -> u32 {
        if let Some(number) = self.numbers.get(word) {
            return *number;
        }
        let number = narrow(self.list.len());
        self.numbers.insert(word.into(), number);
        self.list.push(word.into());
        number
    }

    pub(crate) fn known(&self, word: &str) -> Option<u32> {
        self.numbers.get(word).copied()
    }

    pub(crate) fn word(&self, number: u32) -> &str {
        self.list.get(number as usize).map_or("", |word| word)
    }
}

/// Folds a name or a word as a text is folded: lower case, without marks and apostrophes.
#[must_use]
pub fn fold(text: &str) -> String {
    let clean = Clean::new(text).text;
    let mut folded = String::with_capacity(clean.len());
    for c in clean.chars().flat_map(char::to_lowercase) {
        if c.is_alphanumeric() {
            folded.push(c);
        } else if c != '\'' && !folded.is_empty() && !folded.ends_with(' ') {
            folded.push(' ');
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// Cuts a clean text into words.
pub(crate) fn tokens(clean: &str, words: &mut Words) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::with_capacity(clean.len() / 5);
    let mut folded = String::new();
    let mut chars = clean.char_indices().peekable();
    let mut last_end = 0;
    while let Some((start, c)) = chars.next() {
        if !c.is_alphanumeric() {
            continue;
        }
        folded.clear();
        folded.extend(c.to_lowercase());
        let digits = c.is_numeric();
        let (mut uppers, mut lowers, mut count) =
            (usize::from(c.is_uppercase()), usize::from(c.is_lowercase()), 1);
        let first_upper = c.is_uppercase();
        let mut end = start + c.len_utf8();
        let mut owner = None;
        let mut before_lower = c.is_lowercase();
        while let Some(&(at, next)) = chars.peek() {
            if next == '\'' && !digits {
                let rest = clean.get(at + 1..).unwrap_or_default();
                let mut after = rest.chars();
                let (one, two) = (after.next(), after.next());
                if matches!(one, Some('s' | 'S')) && !two.is_some_and(char::is_alphanumeric) {
                    owner = Some(at + 2);
                    chars.next();
                    chars.next();
                    break;
                }
                if one.is_some_and(char::is_alphabetic) {
                    chars.next();
                    before_lower = false;
                    continue;
                }
                // "the Smiths' house"
                if folded.ends_with('s') && !one.is_some_and(char::is_alphanumeric) {
                    owner = Some(at + 1);
                }
                break;
            }
            if !next.is_alphanumeric() || next.is_numeric() != digits {
                break;
            }
            // "KayleighSmith" is two words, "McDonald" is one.
            if next.is_uppercase() && before_lower && count > 1 && !is_particle(&folded) {
                break;
            }
            before_lower = next.is_lowercase();
            uppers += usize::from(next.is_uppercase());
            lowers += usize::from(next.is_lowercase());
            count += 1;
            folded.extend(next.to_lowercase());
            end = at + next.len_utf8();
            chars.next();
        }
        let case = if digits {
            Case::Digits
        } else if first_upper && count == 1 {
            Case::Single
        } else if lowers == 0 && uppers > 1 {
            Case::Upper
        } else if first_upper || (uppers > 0 && lowers > 0) {
            Case::Title
        } else {
            Case::Lower
        };
        let between = clean.get(last_end..start).unwrap_or_default();
        let gap = gap_of(between);
        let wrapped = between.matches('\n').count() == 1 && {
            let line = clean.get(..last_end).unwrap_or_default();
            line.len() - line.rfind('\n').map_or(0, |at| at + 1) >= 45
        };
        let first = tokens.last().is_none_or(|last| begins(between, last, words, wrapped));
        let bracket = between.ends_with(['(', '[']);
        last_end = owner.unwrap_or(end);
        tokens.push(Token {
            at: start..end,
            owner,
            word: words.number(&folded),
            case,
            gap,
            first,
            bracket,
            flat: false,
        });
    }
    mark_flat(clean, &mut tokens);
    tokens
}

fn is_particle(folded: &str) -> bool {
    matches!(
        folded,
        "mc" | "mac"
            | "o"
            | "de"
            | "la"
            | "le"
            | "fitz"
            | "van"
            | "al"
            | "ap"
            | "di"
            | "da"
            | "du"
            | "abdul"
            | "abd"
    )
}

fn gap_of(between: &str) -> Gap {
    let bare = between.trim_matches([' ', '\t']);
    match bare {
        "" if between.is_empty() => Gap::None,
        "" => Gap::Space,
        "-" if between.len() == 1 => Gap::Hyphen,
        "-\n" | "-\r\n" => Gap::Hyphen,
        "." => Gap::Dot,
        "," => Gap::Comma,
        "_" | "/" | "@" | "+" | "#" | "=" | "?" | "&" | "\\" => Gap::Joiner,
        _ if bare.trim_matches(['\n', '\r', ' ', '>']).is_empty() => Gap::Line,
        _ => Gap::Other,
    }
}

/// Whether a sentence begins after what stands between two words.
///
/// A line that is as long as a line of a letter goes on in the next.
fn begins(between: &str, last: &Token, words: &Words, wrapped: bool) -> bool {
    const SHORT: [&str; 16] = [
        "mr", "mrs", "ms", "miss", "dr", "st", "prof", "rev", "sgt", "cllr", "no", "tel", "ext",
        "eg", "ie", "approx",
    ];
    if between.contains("\n\n") {
        return true;
    }
    let mut marks = between
        .chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '"' | '\'' | ')' | '(' | '>' | '*'));
    match marks.next() {
        Some('.') => {
            let blank = between.contains(char::is_whitespace);
            blank && !(SHORT.contains(&words.word(last.word)) || last.case == Case::Single)
        }
        Some('!' | '?' | ':' | ';' | '•' | '–' | '—' | '|' | '…') => true,
        Some('-') => between.contains(char::is_whitespace),
        Some(_) => false,
        None => (between.contains('\n') && !wrapped) || between.contains('"'),
    }
}

/// Marks stretches in which capitals tell nothing: lines all in capitals or all in small letters.
fn mark_flat(clean: &str, tokens: &mut [Token]) {
    let whole = Count::of(tokens.iter());
    let whole_flat = whole.letters >= 6
        && (whole.titles * 25 <= whole.letters || whole.uppers * 10 >= whole.letters * 7);
    let mut from = 0;
    while from < tokens.len() {
        // A stretch ends where a sentence or a line does.
        let mut to = from + 1;
        while to < tokens.len() && !tokens[to].first {
            to += 1;
        }
        let count = Count::of(tokens[from..to].iter());
        let upper = count.letters >= 3 && count.uppers * 10 >= count.letters * 8;
        let lower = count.letters >= 3 && count.titles == 0 && count.uppers * 4 <= count.letters;
        let flat = upper || lower || (whole_flat && count.titles * 4 <= count.letters.max(1));
        if flat {
            tokens[from..to].iter_mut().for_each(|token| token.flat = true);
        }
        from = to;
    }
    let _ = clean;
}

#[derive(Default)]
struct Count {
    letters: usize,
    titles: usize,
    uppers: usize,
}

impl Count {
    fn of<'a>(tokens: impl Iterator<Item = &'a Token>) -> Self {
        let mut count = Self::default();
        for token in tokens {
            match token.case {
                Case::Lower => count.letters += 1,
                Case::Title => {
                    count.letters += 1;
                    count.titles += 1;
                }
                Case::Upper => {
                    count.letters += 1;
                    count.uppers += 1;
                }
                Case::Single | Case::Digits => {}
            }
        }
        count
    }
}

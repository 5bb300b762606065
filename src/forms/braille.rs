//! Braille to be embossed (BRF): cells as ASCII letters, lines and pages of a fixed size.
//!
//! Words become cells by liblouis (`lou_translate`, in a process of its own, with nothing but the told words
//! on its input): contracted English (UEB), and the table of each other language that is sound enough.
//! Where there is none, the form is not available, and no other language's cells are passed off as it.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write as _;
use std::process::{Command, Stdio};

use diagnostic::Diagnostic;
use pack::{Document, Locale};

use crate::{Kind, Line, Words, lines, visible};

/// How braille is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Braille {
    /// Cells on a line.
    pub cells: usize,
    /// Lines on a page.
    pub lines: usize,
    /// Whether English is contracted (UEB grade 2), or written letter by letter (grade 1).
    pub contracted: bool,
}

/// The table of liblouis for a language; none where no table is sound (liblouis 3.24: Romanian there is
/// of eight dots, and there is none for Pashto, Dari, Somali and Albanian).
fn table(locale: &Locale, contracted: bool) -> Option<&'static str> {
    Some(match locale.tag {
        "en-GB" if contracted => "unicode.dis,en-ueb-g2.ctb",
        "en-GB" => "unicode.dis,en-ueb-g1.ctb",
        "cy" => "unicode.dis,cy-cy-g1.utb",
        "pl" => "unicode.dis,pl.tbl",
        "pt" => "unicode.dis,pt-pt-g1.utb",
        "uk" => "ru-unicode.dis,uk.utb",
        "ar" => "unicode.dis,ar-ar-g1.utb",
        "fa" => "unicode.dis,fa-ir-g1.utb",
        "ckb" => "unicode.dis,ckb-g1.ctb",
        "ur" => "unicode.dis,ur-pk-g1.utb",
        "pa" => "unicode.dis,pu-in-g1.utb",
        "bn" => "unicode.dis,be-in-g1.utb",
        "am" | "ti" => "unicode.dis,ethio-g1.ctb",
        "vi" => "unicode.dis,vi-vn-g1.ctb",
        _ => return None,
    })
}

/// What a table lacks, mostly signs, is written by these in turn.
const FURTHER: [&str; 2] = ["unicode.dis,en-ueb-g1.ctb", "unicode.dis,ar-ar-g1.utb"];

/// The cells of one document without their layout, and the file.
pub struct Embossed {
    /// The file.
    pub file: String,
    /// Every cell that tells something, in the order of reading.
    pub cells: String,
}

/// Writes a document as braille. `print` is the page of the printed copy on which each heading stands.
///
/// # Errors
/// A language without a sound table; liblouis not installed; a letter that has no braille.
pub fn braille(
    document: &Document,
    words: &Words,
    size: Braille,
    print: &[usize],
) -> Result<Embossed, Diagnostic> {
    let all = lines(document, &|label| format!("[{label}]"), "; ");
    let mut translator = Translator::new(&all, size.contracted)?;
    let mut paper = Paper::new(size);
    let mut cells = String::new();
    let mut page = 0;
    for line in &all {
        if let Kind::Heading(_, number) = line.kind
            && let Some(found) = print.get(number.saturating_sub(1)).filter(|found| **found != page)
        {
            page = *found;
            let named = words.print_page.replace('\u{1}', &page.to_string());
            let named = translator.translate(document.language, &named)?;
            cells.push_str(&named.replace(' ', ""));
            paper.print_page(&named);
        }
        let mut said = String::new();
        for stretch in &line.stretches {
            said.push_str(&translator.translate(stretch.language, &stretch.words)?);
        }
        cells.extend(said.chars().filter(|c| *c != ' '));
        paper.line(line.kind, &said);
    }
    Ok(Embossed { file: paper.finish(), cells })
}

/// Words to cells, as ASCII letters.
struct Translator {
    /// What each table makes of what it was asked.
    known: BTreeMap<(&'static str, String), String>,
    contracted: bool,
}

fn no_table(locale: &Locale) -> Diagnostic {
    Diagnostic::fault(
        "form/braille-language",
        format!("there is no sound braille table for {}", locale.english),
    )
    .help("ask a transcriber; the text form and HTML have the same words")
}

impl Translator {
    /// Translates everything that a document says, at once for each table.
    fn new(lines: &[Line], contracted: bool) -> Result<Self, Diagnostic> {
        let mut translator = Self { known: BTreeMap::new(), contracted };
        let mut texts: BTreeMap<&'static str, BTreeSet<String>> = BTreeMap::new();
        for stretch in lines.iter().flat_map(|line| &line.stretches) {
            let table =
                table(stretch.language, contracted).ok_or_else(|| no_table(stretch.language))?;
            texts.entry(table).or_default().insert(plain(&stretch.words));
        }
        // A letter that a table does not know becomes an escape, which has cells of more than six dots.
        for (table, texts) in &texts {
            let letters: BTreeSet<String> =
                texts.iter().flat_map(|text| text.chars()).map(String::from).collect();
            translator.ask(table, &letters)?;
        }
        let mut asked: BTreeMap<&'static str, BTreeSet<String>> = BTreeMap::new();
        for (table, texts) in &texts {
            for text in texts {
                for (table, piece) in translator.pieces(table, text)? {
                    asked.entry(table).or_default().insert(piece);
                }
            }
        }
        for (table, pieces) in &asked {
            translator.ask(table, pieces)?;
        }
        Ok(translator)
    }

    /// A text in pieces that one table each can write.
    fn pieces(
        &mut self,
        own: &'static str,
        text: &str,
    ) -> Result<Vec<(&'static str, String)>, Diagnostic> {
        let mut pieces: Vec<(&'static str, String)> = Vec::new();
        for c in text.chars() {
            let mut found = None;
            for table in std::iter::once(own).chain(FURTHER) {
                let letter = c.to_string();
                if !self.known.contains_key(&(table, letter.clone())) {
                    self.ask(table, &BTreeSet::from([letter.clone()]))?;
                }
                let cells = self.known.get(&(table, letter));
                if c == ' '
                    || cells.is_some_and(|cells| !cells.is_empty() && ascii(cells).is_some())
                {
                    found = Some(table);
                    break;
                }
            }
            let table = found.ok_or_else(|| {
                Diagnostic::fault(
                    "form/braille-letter",
                    format!("U+{:04X} has no braille in the tables of the language", u32::from(c)),
                )
                .help("write in the record what the sign stands for")
            })?;
            match pieces.last_mut() {
                Some((last, piece)) if *last == table => piece.push(c),
                _ => pieces.push((table, c.to_string())),
            }
        }
        Ok(pieces)
    }

    fn translate(&mut self, locale: &'static Locale, words: &str) -> Result<String, Diagnostic> {
        let own = table(locale, self.contracted).ok_or_else(|| no_table(locale))?;
        let mut cells = String::new();
        for (table, piece) in self.pieces(own, &plain(words))? {
            let key = (table, piece.clone());
            if !self.known.contains_key(&key) {
                self.ask(table, &BTreeSet::from([piece]))?;
            }
            let found = self.known.get(&key).and_then(|cells| ascii(cells));
            cells.push_str(&found.ok_or_else(|| {
                Diagnostic::fault(
                    "form/braille-letter",
                    "some words have no braille in the tables of the language",
                )
                .help("write in the record what their signs stand for")
            })?);
        }
        Ok(cells)
    }

    /// Asks liblouis, a text to a line. Blanks at its ends are kept here, since the program takes them off.
    fn ask(&mut self, table: &'static str, texts: &BTreeSet<String>) -> Result<(), Diagnostic> {
        let wanted: Vec<&String> = texts
            .iter()
            .filter(|text| !self.known.contains_key(&(table, (*text).clone())))
            .collect();
        if wanted.is_empty() {
            return Ok(());
        }
        let missing = || {
            Diagnostic::fault("form/braille-program", "liblouis is not installed, or it failed")
                .help("install `liblouis-bin` and `liblouis-data`, then make the pack again")
        };
        let mut child = Command::new("lou_translate")
            .args(["-f", table])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|_| missing())?;
        // Long texts are asked for in parts, at blanks: the program's lines have an end.
        let mut parts: Vec<(usize, String)> = Vec::new();
        for (n, text) in wanted.iter().enumerate() {
            let mut part = String::new();
            for word in text.split_inclusive(' ') {
                if part.len() + word.len() > 900 && !part.trim().is_empty() {
                    parts.push((n, std::mem::take(&mut part)));
                }
                part.push_str(word);
            }
            parts.push((n, part));
        }
        let input: String =
            // The program takes a backslash for the beginning of an escape.
            parts
                .iter()
                .map(|(_, part)| format!("{}\n", part.trim_matches(' ').replace('\\', "\\\\")))
                .collect();
        let mut stdin = child.stdin.take().ok_or_else(missing)?;
        let writer = std::thread::spawn(move || stdin.write_all(input.as_bytes()));
        let output = child.wait_with_output().map_err(|_| missing())?;
        let written = writer.join().is_ok_and(|written| written.is_ok());
        let text = String::from_utf8(output.stdout).map_err(|_| missing())?;
        let answers: Vec<&str> = text.lines().collect();
        if !output.status.success() || !written || answers.len() != parts.len() {
            return Err(missing());
        }
        let mut all: Vec<String> = vec![String::new(); wanted.len()];
        for ((n, part), answer) in parts.iter().zip(answers) {
            let Some(cells) = all.get_mut(*n) else { continue };
            let blanks = |found: usize| "\u{2800}".repeat(found.min(1));
            cells.push_str(&blanks(part.len() - part.trim_start_matches(' ').len()));
            if !part.trim().is_empty() {
                cells.push_str(answer);
                cells.push_str(&blanks(part.len() - part.trim_end_matches(' ').len()));
            }
        }
        for (text, cells) in wanted.into_iter().cloned().collect::<Vec<_>>().into_iter().zip(all) {
            self.known.insert((table, text), cells);
        }
        Ok(())
    }
}

/// Words as a braille table takes them: one blank where there is any, nothing that shows nothing.
fn plain(words: &str) -> String {
    let words = visible(words);
    let mut plain = String::with_capacity(words.len());
    for c in words.chars() {
        let c = match c {
            // No-break and other blanks; joiners have no cells.
            c if c.is_whitespace() => ' ',
            '\u{200B}'..='\u{200D}' | '\u{FEFF}' | '\u{AD}' | '\u{FE0F}' => continue,
            c => c,
        };
        // A letter with a dot below is one letter in braille; Unicode writes it as two.
        let whole = plain.chars().next_back().and_then(|letter| match (letter, c) {
            ('ਸ', '\u{A3C}') => Some('\u{A36}'),
            ('ਲ', '\u{A3C}') => Some('\u{A33}'),
            ('ਖ', '\u{A3C}') => Some('\u{A59}'),
            ('ਗ', '\u{A3C}') => Some('\u{A5A}'),
            ('ਜ', '\u{A3C}') => Some('\u{A5B}'),
            ('ਫ', '\u{A3C}') => Some('\u{A5E}'),
            ('ড', '\u{9BC}') => Some('\u{9DC}'),
            ('ঢ', '\u{9BC}') => Some('\u{9DD}'),
            ('য', '\u{9BC}') => Some('\u{9DF}'),
            _ => None,
        });
        if let Some(whole) = whole {
            plain.pop();
            plain.push(whole);
            continue;
        }
        // Signs of these scripts that the tables have under another.
        let c = match c {
            '\u{964}' => '.',
            '\u{1366}' => ':',
            c => c,
        };
        if !(c == ' ' && plain.ends_with(' ')) {
            plain.push(c);
        }
    }
    plain
}

/// Cells of six dots as the ASCII letters of embossers (North American Braille Computer Code).
fn ascii(cells: &str) -> Option<String> {
    const LETTERS: &[u8; 64] =
        b" A1B'K2L@CIF/MSP\"E3H9O6R^DJG>NTQ,*5<-U8V.%[$+X!&;:4\\0Z7(_?W]#Y)=";
    cells
        .chars()
        .map(|c| {
            let index = u32::from(c).checked_sub(0x2800)?;
            LETTERS.get(usize::try_from(index).ok()?).copied().map(char::from)
        })
        .collect()
}

/// A number as embossers write it.
fn number(mut number: usize) -> String {
    const DIGITS: [char; 10] = ['J', 'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'];
    let mut digits = Vec::new();
    loop {
        digits.extend(DIGITS.get(number % 10));
        number /= 10;
        if number == 0 {
            break;
        }
    }
    std::iter::once('#').chain(digits.into_iter().rev()).collect()
}

/// The pages as they are filled.
struct Paper {
    size: Braille,
    pages: Vec<Vec<String>>,
}

impl Paper {
    fn new(size: Braille) -> Self {
        Self { size, pages: vec![Vec::new()] }
    }

    /// How many lines of a page have words; the last has its number.
    fn room(&self) -> usize {
        self.size.lines - 1
    }

    fn put(&mut self, line: String) {
        let full = self.pages.last().is_none_or(|page| page.len() >= self.room());
        if full {
            self.pages.push(Vec::new());
        }
        if let Some(page) = self.pages.last_mut() {
            // A page does not begin with a blank line.
            if !(page.is_empty() && line.is_empty()) {
                page.push(line);
            }
        }
    }

    /// Where a page of the printed copy begins: a line of dots 3-6 with its name at the end.
    fn print_page(&mut self, named: &str) {
        let named = named.trim();
        let dashes = self.size.cells.saturating_sub(named.chars().count() + 1);
        self.put(
            format!("{} {named}", "-".repeat(dashes.max(3)))
                .chars()
                .take(self.size.cells)
                .collect(),
        );
    }

    fn line(&mut self, kind: Kind, cells: &str) {
        // Where the first line begins, and those below it.
        let (first, below) = match kind {
            Kind::Title | Kind::Heading(1, _) => (0, 0),
            Kind::Heading(..) => (4, 4),
            Kind::Paragraph => (2, 0),
            Kind::Item | Kind::Picture => (0, 2),
            Kind::Row => (0, 4),
            Kind::Quote => (4, 2),
        };
        let centred = matches!(kind, Kind::Title | Kind::Heading(1, _));
        let heading = matches!(kind, Kind::Title | Kind::Heading(..));
        let width = self.size.cells;
        let mut lines: Vec<String> = Vec::new();
        let mut line = " ".repeat(first);
        let mut empty = true;
        for word in cells.split(' ').filter(|word| !word.is_empty()) {
            let mut word: Vec<char> = word.chars().collect();
            let indent = if lines.is_empty() { first } else { below };
            if !empty && line.chars().count() + 1 + word.len() > width {
                lines.push(std::mem::replace(&mut line, " ".repeat(below)));
                empty = true;
            } else if !empty {
                line.push(' ');
            }
            // A word that is longer than a line goes on below.
            while word.len()
                > width - if empty { line.chars().count().min(indent.max(below)) } else { 0 }
            {
                let room = width - line.chars().count();
                line.extend(word.drain(..room.min(word.len())));
                lines.push(std::mem::replace(&mut line, " ".repeat(below)));
            }
            line.extend(word);
            empty = false;
        }
        lines.push(line);
        if centred {
            for line in &mut lines {
                let left = (width - line.trim().chars().count().min(width)) / 2;
                *line = format!("{}{}", " ".repeat(left), line.trim());
            }
        }
        if heading {
            // A heading has words below it on its page.
            let used = self.pages.last().map_or(0, Vec::len);
            if used + lines.len() + 3 > self.room() && used > 0 {
                self.pages.push(Vec::new());
            } else {
                self.put(String::new());
            }
        }
        for line in lines {
            self.put(line.trim_end().to_owned());
        }
        if heading {
            self.put(String::new());
        }
    }

    fn finish(self) -> String {
        let mut file = String::new();
        let (width, room) = (self.size.cells, self.room());
        let pages = self.pages.into_iter().filter(|page| !page.is_empty());
        for (n, page) in pages.enumerate() {
            for line in 0..room {
                file.push_str(page.get(line).map(String::as_str).unwrap_or_default());
                file.push_str("\r\n");
            }
            let number = number(n + 1);
            file.push_str(&" ".repeat(width - number.chars().count()));
            file.push_str(&number);
            file.push_str("\r\n\u{C}");
        }
        file
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_written_in_letters() {
        assert_eq!(number(1), "#A");
        assert_eq!(number(120), "#ABJ");
    }

    #[test]
    fn a_page_has_its_lines_and_no_longer_ones() {
        let mut paper = Paper::new(Braille { cells: 20, lines: 15, contracted: true });
        paper.line(Kind::Heading(1, 1), "A HEADING THAT IS LONGER THAN A LINE");
        for _ in 0..10 {
            paper.line(Kind::Paragraph, &"WORD ".repeat(9));
        }
        paper.line(Kind::Paragraph, &"X".repeat(70));
        let file = paper.finish();
        for page in file.split_terminator('\u{C}') {
            assert_eq!(page.matches("\r\n").count(), 15);
            assert!(page.lines().all(|line| line.chars().count() <= 20));
        }
        assert_eq!(file.matches('X').count(), 70);
        assert_eq!(file.matches("WORD").count(), 90);
    }
}

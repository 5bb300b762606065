//! Easy Read: one idea a line, a picture on one side and the words on the other.
//!
//! Nothing is written anew: each sentence of the told words that is short enough is a line of its own. What
//! cannot be put so stands whole at the end, and is listed for a person, who can put it into Easy Read.
//! After the sentence in which a hard word stands first, the next line says what it means.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use diagnostic::{Diagnostic, Location};
use pack::{Block, Document, Inline, Paragraph, Pictured, Section, Style};

/// At most so many words on a line (Easy Read: 10 to 15; domain of the Department of Health's guide).
const MOST_WORDS: usize = 15;

/// Pictures and the words for which they stand.
#[derive(Clone, Debug, Default)]
pub struct Symbols {
    /// For each word or phrase, in small letters: the picture.
    words: BTreeMap<String, String>,
    /// For each picture: its SVG file and what it shows.
    files: BTreeMap<String, (String, String)>,
}

/// What is wrong with a list of symbols.
pub type SymbolsError = Vec<Diagnostic>;

impl Symbols {
    /// The symbols that the product ships.
    #[must_use]
    pub fn product() -> Self {
        let file = |name: &str| {
            crate::symbols::FILES.iter().find(|(own, _)| *own == name).map(|(_, svg)| *svg)
        };
        Self::shipped(crate::symbols::LIST, &file)
    }

    /// The symbols of a list: a CSV and the files that it names.
    #[must_use]
    pub fn shipped(csv: &str, file: &dyn Fn(&str) -> Option<&'static str>) -> Self {
        let mut symbols = Self::default();
        for row in csv.lines().skip(1) {
            let cells = cells(row);
            if let [symbol, name, words, alt] = cells.as_slice()
                && let Some(svg) = file(name)
            {
                symbols.add(symbol, svg, words, alt);
            }
        }
        symbols
    }

    /// A council's own symbols, which go before the shipped ones: a CSV with the columns symbol, file,
    /// words and alt; the files stand beside it.
    ///
    /// # Errors
    /// A file that cannot be read, a row that is not one, a picture that is no plain SVG.
    pub fn with_own(mut self, path: &Path) -> Result<Self, SymbolsError> {
        let at = |line: usize| Location::at(path.display().to_string(), line, 1);
        let fault = |line: usize, message: &str, help: &str| {
            Diagnostic::fault("form/symbols", message).at(at(line)).help(help)
        };
        let text = std::fs::read_to_string(path).map_err(|_| {
            vec![fault(1, "this list of symbols cannot be read", "give a CSV saved as UTF-8")]
        })?;
        let folder: PathBuf = path.parent().map(Path::to_owned).unwrap_or_default();
        let mut faults = Vec::new();
        for (n, row) in text.trim_start_matches('\u{FEFF}').lines().enumerate().skip(1) {
            if row.trim().is_empty() {
                continue;
            }
            let cells = cells(row);
            let [symbol, file, words, alt] = cells.as_slice() else {
                faults.push(fault(n + 1, "a row has not four columns", "symbol,file,words,alt"));
                continue;
            };
            let svg = std::fs::read_to_string(folder.join(file)).ok().filter(|svg| {
                let low = svg.to_lowercase();
                low.contains("<svg")
                    && !["<script", "<image", "<foreignobject", "<text", "href=", "<!entity"]
                        .iter()
                        .any(|part| low.contains(part))
            });
            match svg {
                Some(svg) => self.add(symbol, &svg, words, alt),
                None => faults.push(fault(
                    n + 1,
                    "the picture of this row cannot be used",
                    "give a plain SVG file beside the list: no words, images, links or scripts in it",
                )),
            }
        }
        if faults.is_empty() { Ok(self) } else { Err(faults) }
    }

    fn add(&mut self, symbol: &str, svg: &str, words: &str, alt: &str) {
        for word in words.split('|').map(str::trim).filter(|word| !word.is_empty()) {
            self.words.insert(word.to_lowercase(), symbol.to_owned());
        }
        self.files.insert(symbol.to_owned(), (svg.to_owned(), alt.to_owned()));
    }

    /// The picture that fits words best: that of the longest phrase that stands in them.
    fn find(&self, words: &str) -> Option<(String, String)> {
        let low: Vec<String> = words
            .split(|c: char| !(c.is_alphanumeric() || c == '\'' || c == '\u{2019}' || c == '-'))
            .filter(|word| !word.is_empty())
            .map(str::to_lowercase)
            .collect();
        for length in (1..=4).rev() {
            for window in low.windows(length) {
                if let Some(symbol) = self.words.get(&window.join(" ")) {
                    return self.files.get(symbol).cloned();
                }
            }
        }
        None
    }

    /// How many pictures there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.files.len()
    }
}

/// The cells of a row of a CSV file.
fn cells(row: &str) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut quoted = false;
    for c in row.trim_end_matches('\r').chars() {
        match c {
            '"' => quoted = !quoted,
            ',' if !quoted => cells.push(String::new()),
            c => {
                if let Some(cell) = cells.last_mut() {
                    cell.push(c);
                }
            }
        }
    }
    cells
}

/// A document in Easy Read.
pub struct EasyRead {
    /// The document.
    pub document: Document,
    /// How many paragraphs could not be put so.
    pub left: usize,
    /// Where they stand: the part and the paragraph, as in the manifest.
    pub places: Vec<String>,
}

/// The fixed words of Easy Read.
pub struct EasyWords<'a> {
    /// What the document is: "This is in Easy Read …".
    pub note: String,
    /// The heading of what could not be put so.
    pub not_yet: String,
    /// What is said there, by how many there are.
    pub not_yet_count: &'a dyn Fn(usize) -> String,
    /// What a hard word means: word and meaning.
    pub means: &'a dyn Fn(&str, &str) -> String,
}

/// Puts a document into Easy Read.
///
/// # Errors
/// A heading without words, which means a broken locale.
pub fn easy_read(
    document: &Document,
    symbols: &Symbols,
    lexicon: &language::Lexicon,
    words: &EasyWords<'_>,
) -> Result<EasyRead, pack::Inaccessible> {
    let mut easy = Easy {
        symbols,
        lexicon,
        words,
        english: document.language == &pack::ENGLISH,
        explained: BTreeSet::new(),
        left: Vec::new(),
        places: Vec::new(),
    };
    let mut sections = Vec::new();
    for (n, section) in document.sections.iter().enumerate() {
        let section = easy.section(section, &format!("{}", n + 1))?;
        if !(section.blocks.is_empty() && section.sections.is_empty()) {
            sections.push(section);
        }
    }
    if let Some(first) = sections.first_mut() {
        let note = easy.row(vec![Inline::ours(words.note.as_str())], Vec::new());
        first.blocks.insert(0, note);
    }
    let left = easy.places.len();
    if left > 0 {
        let mut section = Section::new(vec![Inline::ours(words.not_yet.as_str())], Style::Page)?;
        let said = (words.not_yet_count)(left);
        section.blocks.push(easy.row(vec![Inline::ours(said)], Vec::new()));
        for (heading, blocks) in std::mem::take(&mut easy.left) {
            let mut part = Section::new(heading, Style::Plain)?;
            part.blocks = blocks;
            section.sections.push(part);
        }
        sections.push(section);
    }
    Ok(EasyRead { left, places: easy.places, document: Document { sections, ..document.clone() } })
}

struct Easy<'a> {
    symbols: &'a Symbols,
    lexicon: &'a language::Lexicon,
    words: &'a EasyWords<'a>,
    english: bool,
    explained: BTreeSet<usize>,
    /// What could not be put so, by the heading under which it stood.
    left: Vec<(Vec<Inline>, Vec<Block>)>,
    places: Vec<String>,
}

impl Easy<'_> {
    fn section(&mut self, section: &Section, path: &str) -> Result<Section, pack::Inaccessible> {
        let before = self.left.len();
        self.left.push((section.heading().clone(), Vec::new()));
        let mut easy = Section::new(section.heading().clone(), section.style)?;
        if easy.style == Style::Timeline || easy.style == Style::Panel || easy.style == Style::Index
        {
            easy.style = Style::Plain;
        }
        let mut count = 0;
        self.blocks(&section.blocks, path, &mut count, &mut easy.blocks);
        for (n, inner) in section.sections.iter().enumerate() {
            let inner = self.section(inner, &format!("{path}.{}", n + 1))?;
            // A heading under which nothing is left stands at the end, with its words.
            if !(inner.blocks.is_empty() && inner.sections.is_empty()) {
                easy.sections.push(inner);
            }
        }
        if self.left.get(before).is_some_and(|(_, blocks)| blocks.is_empty()) {
            self.left.remove(before);
        }
        Ok(easy)
    }

    fn blocks(&mut self, blocks: &[Block], path: &str, count: &mut usize, out: &mut Vec<Block>) {
        for block in blocks {
            match block {
                Block::Paragraph(paragraph) => self.paragraph(paragraph, path, count, out),
                Block::List(items) => {
                    for item in items {
                        self.blocks(item, path, count, out);
                    }
                }
                Block::Quote(inner) => self.blocks(inner, path, count, out),
                Block::Table(table) => {
                    // "Home: Tern House. When: …": a row in a line for each cell, with the name of its column.
                    for row in table.rows() {
                        for (head, cell) in table.header().iter().zip(row) {
                            let mut words = head.clone();
                            words.push(Inline::ours(": "));
                            words.extend(cell.words.iter().cloned());
                            let paragraph = Paragraph { words, sources: cell.sources.clone() };
                            self.paragraph(&paragraph, path, count, out);
                        }
                    }
                }
                Block::Tree(tree) => {
                    for node in tree.rows.iter().flatten() {
                        self.paragraph(&node.words, path, count, out);
                    }
                }
                Block::Picture(_) | Block::Room(_) => out.push(block.clone()),
                Block::Icon(_) | Block::Visits(_) | Block::Pictured(_) => {}
            }
        }
    }

    fn paragraph(
        &mut self,
        paragraph: &Paragraph,
        path: &str,
        count: &mut usize,
        out: &mut Vec<Block>,
    ) {
        *count += 1;
        let sentences = sentences(&paragraph.words);
        let fits = sentences.iter().all(|sentence| length(sentence) <= MOST_WORDS);
        if !fits {
            self.places.push(format!("{path}:{count}"));
            if let Some((_, blocks)) = self.left.last_mut() {
                blocks.push(Block::Paragraph(paragraph.clone()));
            }
            return;
        }
        for sentence in sentences {
            let text = text(&sentence);
            if text.trim().is_empty() {
                continue;
            }
            out.push(self.row(sentence, paragraph.sources.clone()));
            if self.english {
                for (word, meaning) in self.hard_words(&text) {
                    let said = (self.words.means)(&word, &meaning);
                    out.push(self.row(vec![Inline::ours(said)], Vec::new()));
                }
            }
        }
    }

    /// Terms that stand here for the first time, with what they mean in at most so many words.
    fn hard_words(&mut self, text: &str) -> Vec<(String, String)> {
        let mut found = Vec::new();
        for (term, _) in self.lexicon.glossary.find(text) {
            let Some(index) =
                self.lexicon.glossary.terms().iter().position(|other| other.term == term.term)
            else {
                continue;
            };
            let short = term.means.split_whitespace().count() <= MOST_WORDS;
            if short && self.explained.insert(index) {
                found.push((term.term.clone(), term.means.clone()));
            }
        }
        found
    }

    fn row(&self, words: Vec<Inline>, sources: Vec<pack::Source>) -> Block {
        let picture = self.symbols.find(&text(&words)).map(|(svg, _)| svg);
        Block::Pictured(Pictured { picture, words: Paragraph { words, sources } })
    }
}

fn text(words: &[Inline]) -> String {
    words
        .iter()
        .map(|inline| match inline {
            Inline::Text { words, .. } => words.clone(),
            Inline::Strong(inner) => text(inner),
            Inline::Gap(mark) => format!("[{}]", mark.label),
            Inline::Page { words, .. } => words.clone().unwrap_or_default(),
            Inline::Break => " ".into(),
            Inline::Anchor(_) | Inline::Mark(_) => String::new(),
        })
        .collect()
}

/// How many words a line has; a gap is one.
fn length(words: &[Inline]) -> usize {
    words
        .iter()
        .map(|inline| match inline {
            Inline::Text { words, .. } => words
                .split_whitespace()
                .filter(|word| word.chars().any(char::is_alphanumeric))
                .count(),
            Inline::Strong(inner) => length(inner),
            Inline::Gap(_) | Inline::Page { .. } => 1,
            Inline::Break | Inline::Anchor(_) | Inline::Mark(_) => 0,
        })
        .sum()
}

/// A paragraph in sentences: after a full stop, a question or an exclamation mark with a blank behind
/// it, and at a new line. Initials and short titles end none.
fn sentences(words: &[Inline]) -> Vec<Vec<Inline>> {
    let mut sentences: Vec<Vec<Inline>> = vec![Vec::new()];
    // Whether the last words ended a sentence, if a blank comes next.
    let mut ended = false;
    for inline in words {
        if let Inline::Text { words, .. } = inline
            && std::mem::take(&mut ended)
            && words.starts_with(char::is_whitespace)
        {
            sentences.push(Vec::new());
        }
        match inline {
            Inline::Text { words, ours, language } => {
                ended = ends(&format!("{words} ")).last().is_some_and(|end| *end == words.len());
                let mut start = 0;
                let ends = ends(words);
                for end in ends.into_iter().chain([words.len()]) {
                    let piece = words.get(start..end).unwrap_or_default();
                    if !piece.is_empty()
                        && let Some(last) = sentences.last_mut()
                    {
                        let piece = if last.is_empty() { piece.trim_start() } else { piece };
                        if !piece.is_empty() {
                            last.push(Inline::Text {
                                words: piece.to_owned(),
                                ours: *ours,
                                language: *language,
                            });
                        }
                    }
                    if end < words.len() {
                        sentences.push(Vec::new());
                    }
                    start = end;
                }
            }
            Inline::Break => sentences.push(Vec::new()),
            Inline::Mark(_) => {}
            Inline::Strong(_) | Inline::Gap(_) | Inline::Anchor(_) | Inline::Page { .. } => {
                if let Some(last) = sentences.last_mut() {
                    last.push(inline.clone());
                }
            }
        }
    }
    sentences.retain(|sentence| !sentence.is_empty());
    sentences
}

/// Where sentences end within words.
fn ends(words: &str) -> Vec<usize> {
    const SHORT: [&str; 8] = ["mr", "mrs", "ms", "dr", "st", "no", "e.g", "i.e"];
    let mut ends = Vec::new();
    let letters: Vec<(usize, char)> = words.char_indices().collect();
    for (n, (at, c)) in letters.iter().enumerate() {
        if !matches!(c, '.' | '!' | '?' | '؟' | '۔' | '।' | '።') {
            continue;
        }
        // Closing quotation marks and brackets go with the sentence.
        let mut after = n + 1;
        while letters.get(after).is_some_and(|(_, c)| {
            matches!(c, '"' | '\'' | '\u{2019}' | '\u{201D}' | ')' | '\u{2069}')
        }) {
            after += 1;
        }
        let Some((end, blank)) = letters.get(after) else { continue };
        if !blank.is_whitespace() {
            continue;
        }
        let before = words.get(..*at).unwrap_or_default();
        let word =
            before.rsplit(|c: char| c.is_whitespace() || c == '(').next().unwrap_or_default();
        let initial = word.chars().count() == 1 && word.chars().all(char::is_uppercase);
        if *c == '.' && (initial || SHORT.contains(&word.to_lowercase().as_str())) {
            continue;
        }
        ends.push(*end);
    }
    ends
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(words: &str) -> Vec<String> {
        sentences(&[Inline::ours(words)]).iter().map(|sentence| text(sentence)).collect()
    }

    #[test]
    fn a_sentence_is_a_line() {
        assert_eq!(
            split("You live with Mr. Hale. He said \"Come in.\" J. Smith came at 4.30 too! Why?"),
            [
                "You live with Mr. Hale.",
                "He said \"Come in.\"",
                "J. Smith came at 4.30 too!",
                "Why?"
            ]
            .map(str::to_owned)
            .map(|words| words)
        );
    }

    #[test]
    fn a_phrase_goes_before_a_word() {
        let mut symbols = Symbols::default();
        symbols.add("worker", "<svg a/>", "worker", "");
        symbols.add("social-worker", "<svg b/>", "social worker|social workers", "");
        assert_eq!(symbols.find("Your social worker came.").unwrap().0, "<svg b/>");
        assert_eq!(symbols.find("A worker came.").unwrap().0, "<svg a/>");
        assert!(symbols.find("Nothing fits.").is_none());
    }
}

//! THE OTHER WAYS OF READING: one document tree as a page for a browser, an e-book, braille and a script to be
//! read aloud. Every form tells the same words and the same gaps; each is read back by `release` before it is written.
//!
//! No form has a picture, a link or a word that the tree has not, and none asks the network for anything.

mod braille;
mod easy;
mod epub;
mod html;
mod spoken;
mod symbols;

use std::collections::BTreeMap;

use disclosure::told::ItemId;
use pack::{Block, Document, Inline, Locale, Section};

pub use braille::{Braille, Embossed, braille};
pub use easy::{EasyRead, EasyWords, Symbols, SymbolsError, easy_read};
pub use epub::epub;
pub use html::{escape, html};
pub use spoken::{Spoken, Voice, spoken, voice_of};

/// The photographs of a document: JPEG files by entry.
pub type Photographs<'a> = BTreeMap<ItemId, &'a [u8]>;

/// The fixed words of a form, in the language of the document.
#[derive(Clone, Debug, Default)]
pub struct Words {
    /// What leads past the contents.
    pub skip: String,
    /// The heading of the contents.
    pub contents: String,
    /// What is said for a gap: `\u{1}` is its words.
    pub gap: String,
    /// What is said for a picture: `\u{1}` is what it shows.
    pub picture: String,
    /// What is said at the end.
    pub end: String,
    /// How a page of the printed copy is named in braille: `\u{1}` is its number.
    pub print_page: String,
}

/// A stretch of words in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Stretch {
    pub(crate) language: &'static Locale,
    pub(crate) words: String,
}

/// A line of a document without its looks: what braille and a voice tell one after the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Line {
    pub(crate) kind: Kind,
    pub(crate) stretches: Vec<Stretch>,
}

/// What a line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// The title.
    Title,
    /// A heading, with its depth from 1 and its number in the order of reading.
    Heading(usize, usize),
    /// A paragraph.
    Paragraph,
    /// A member of a list.
    Item,
    /// A row of a table: its cells one after the other.
    Row,
    /// Somebody's words.
    Quote,
    /// What a picture shows.
    Picture,
}

/// How a gap and a page are put into words.
pub(crate) type Mark<'a> = &'a dyn Fn(&str) -> String;

/// The lines of a document in reading order. Cells are parted by `between`.
pub(crate) fn lines(document: &Document, gap: Mark<'_>, between: &str) -> Vec<Line> {
    let own = document.language;
    let plain = |words: &str| vec![Stretch { language: own, words: words.to_owned() }];
    let mut lines = vec![Line { kind: Kind::Title, stretches: plain(&document.title) }];
    if let Some(draft) = &document.draft {
        lines.push(Line { kind: Kind::Paragraph, stretches: plain(draft) });
    }
    let mut number = 0;
    for section in &document.sections {
        section_lines(section, 1, &mut number, own, gap, between, &mut lines);
    }
    lines
}

fn section_lines(
    section: &Section,
    depth: usize,
    number: &mut usize,
    own: &'static Locale,
    gap: Mark<'_>,
    between: &str,
    lines: &mut Vec<Line>,
) {
    *number += 1;
    let stretches = stretches(section.heading(), own, gap);
    lines.push(Line { kind: Kind::Heading(depth, *number), stretches });
    block_lines(&section.blocks, Kind::Paragraph, own, gap, between, lines);
    for inner in &section.sections {
        section_lines(inner, depth + 1, number, own, gap, between, lines);
    }
}

fn block_lines(
    blocks: &[Block],
    kind: Kind,
    own: &'static Locale,
    gap: Mark<'_>,
    between: &str,
    lines: &mut Vec<Line>,
) {
    for block in blocks {
        match block {
            Block::Paragraph(paragraph) => {
                lines.push(Line { kind, stretches: stretches(&paragraph.words, own, gap) });
            }
            Block::List(items) => {
                for item in items {
                    block_lines(item, Kind::Item, own, gap, between, lines);
                }
            }
            Block::Table(table) => {
                let mut row = |cells: Vec<Vec<Stretch>>| {
                    let mut all = Vec::new();
                    for (n, cell) in cells.into_iter().enumerate() {
                        if n > 0 {
                            all.push(Stretch { language: own, words: between.to_owned() });
                        }
                        all.extend(cell);
                    }
                    lines.push(Line { kind: Kind::Row, stretches: all });
                };
                row(table.header().iter().map(|cell| stretches(cell, own, gap)).collect());
                for cells in table.rows() {
                    row(cells.iter().map(|cell| stretches(&cell.words, own, gap)).collect());
                }
            }
            Block::Quote(inner) => block_lines(inner, Kind::Quote, own, gap, between, lines),
            Block::Tree(tree) => {
                for node in tree.rows.iter().flatten() {
                    let stretches = stretches(&node.words.words, own, gap);
                    lines.push(Line { kind: Kind::Item, stretches });
                }
            }
            Block::Picture(picture) => lines.push(Line {
                kind: Kind::Picture,
                stretches: vec![Stretch { language: &pack::ENGLISH, words: picture.alt.clone() }],
            }),
            Block::Pictured(line) => {
                lines.push(Line { kind, stretches: stretches(&line.words.words, own, gap) });
            }
            Block::Room(_) | Block::Icon(_) | Block::Visits(_) => {}
        }
    }
}

/// The words of a line in stretches of one language each.
fn stretches(inlines: &[Inline], own: &'static Locale, gap: Mark<'_>) -> Vec<Stretch> {
    let mut stretches: Vec<Stretch> = Vec::new();
    let mut add = |language: &'static Locale, words: &str| match stretches.last_mut() {
        Some(last) if last.language == language => last.words.push_str(words),
        _ => stretches.push(Stretch { language, words: words.to_owned() }),
    };
    fn walk(
        inlines: &[Inline],
        own: &'static Locale,
        gap: Mark<'_>,
        add: &mut dyn FnMut(&'static Locale, &str),
    ) {
        for inline in inlines {
            match inline {
                Inline::Text { words, language, .. } => add(language.unwrap_or(own), words),
                Inline::Strong(inner) => walk(inner, own, gap, add),
                Inline::Gap(mark) => add(own, &gap(&mark.label)),
                Inline::Break => add(own, " "),
                Inline::Page { words: Some(words), .. } => add(own, words),
                Inline::Page { words: None, .. } | Inline::Anchor(_) | Inline::Mark(_) => {}
            }
        }
    }
    walk(inlines, own, gap, &mut add);
    stretches
}

/// Words with what shows nothing taken out.
pub(crate) fn visible(words: &str) -> String {
    words
        .chars()
        .filter(|c| !matches!(u32::from(*c), 0x200E | 0x200F | 0x202A..=0x202E | 0x2066..=0x2069))
        .collect()
}

//! The document tree. What cannot be read by everybody cannot be built: a heading has words
//! and its depth is its nesting, a table has a header of the width of its rows, a document
//! has a title and a language.

use std::fmt;

use disclosure::told::{EventDate, ItemId, RecordId};
use disclosure::{Extent, PackKind};

/// A document, ready to be typeset.
#[derive(Clone, Debug)]
pub struct Document {
    /// The stamp of the record that it tells.
    pub record: RecordId,
    /// Which pack it is.
    pub pack: PackKind,
    /// The language, as in `en-GB`.
    pub language: String,
    /// The title.
    pub title: String,
    /// What stands at the head of each page.
    pub running: String,
    /// How a page is numbered: `Page 3 of 12` is `("Page ", " of ", "")`.
    pub page_label: (String, String, String),
    /// The mark on each page of a draft.
    pub draft: Option<String>,
    /// The date that it bears.
    pub date: EventDate,
    /// Its sections.
    pub sections: Vec<Section>,
    /// The line of the schedule behind each gap: gap 1 is the first.
    pub gaps: Vec<usize>,
}

/// A heading and what stands under it.
#[derive(Clone, Debug)]
pub struct Section {
    heading: Inlines,
    /// How the section looks.
    pub style: Style,
    /// What stands under the heading.
    pub blocks: Vec<Block>,
    /// Sections within.
    pub sections: Vec<Section>,
}

/// The looks that a template may ask for, as in `# Heading {.timeline}`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Style {
    /// As usual.
    #[default]
    Plain,
    /// Begins on a new page.
    Page,
    /// A list drawn along a line of time.
    Timeline,
    /// A calm box.
    Panel,
    /// A letter, on a page of its own.
    Letter,
    /// One recorded entry.
    Entry,
}

impl Style {
    pub(crate) const NAMES: [(&'static str, Self); 5] = [
        ("page", Self::Page),
        ("timeline", Self::Timeline),
        ("panel", Self::Panel),
        ("letter", Self::Letter),
        ("entry", Self::Entry),
    ];
}

/// A piece of a section.
#[derive(Clone, Debug)]
pub enum Block {
    /// A paragraph.
    Paragraph(Paragraph),
    /// A list.
    List(Vec<Vec<Block>>),
    /// A table.
    Table(Table),
    /// Somebody's words, as they were said or written.
    Quote(Vec<Block>),
}

/// Where the words of a paragraph come from.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Source {
    /// An entry of the record.
    Entry(ItemId),
    /// Exactly one passage, by its place.
    Passage(String),
}

/// A paragraph, with the entries that its facts come from.
#[derive(Clone, Debug)]
pub struct Paragraph {
    /// Its words.
    pub words: Inlines,
    /// The entries. Empty where the words are our own and state no fact of the record.
    pub sources: Vec<Source>,
}

/// A table. Each column has a header.
#[derive(Clone, Debug)]
pub struct Table {
    header: Vec<Inlines>,
    rows: Vec<Vec<Paragraph>>,
}

/// Words on a line.
pub type Inlines = Vec<Inline>;

/// A piece of a line.
#[derive(Clone, Debug)]
pub enum Inline {
    /// Words. `ours`: wording of the product or the council's templates, not of the record.
    Text {
        /// The words.
        words: String,
        /// Whose.
        ours: bool,
    },
    /// Stressed words.
    Strong(Inlines),
    /// A gap.
    Gap(GapMark),
    /// A new line.
    Break,
}

/// What a reader sees where something is kept back. Its words depend on nothing that is kept back.
#[derive(Clone, Debug)]
pub struct GapMark {
    /// The line of the schedule.
    pub line: usize,
    /// Its number in this pack, from 1.
    pub number: usize,
    /// How much it stands for.
    pub extent: Extent,
    /// Its words, number included.
    pub label: String,
}

/// Why a tree could not be built.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Inaccessible {
    /// A heading without words.
    EmptyHeading,
    /// A table with no header row, or a header cell without words.
    TableHeader,
    /// A row that is not as wide as the header.
    TableWidth,
}

impl fmt::Display for Inaccessible {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::EmptyHeading => "a heading has no words",
            Self::TableHeader => "a column of a table has no header",
            Self::TableWidth => "a row of a table is not as wide as its header",
        })
    }
}

impl Section {
    /// A section.
    ///
    /// # Errors
    /// A heading without words.
    pub fn new(heading: Inlines, style: Style) -> Result<Self, Inaccessible> {
        if !has_words(&heading) {
            return Err(Inaccessible::EmptyHeading);
        }
        Ok(Self { heading, style, blocks: Vec::new(), sections: Vec::new() })
    }

    /// Its heading.
    #[must_use]
    pub fn heading(&self) -> &Inlines {
        &self.heading
    }
}

impl Table {
    /// A table.
    ///
    /// # Errors
    /// A missing or blank header, a row of another width.
    pub fn new(header: Vec<Inlines>, rows: Vec<Vec<Paragraph>>) -> Result<Self, Inaccessible> {
        if header.is_empty() || !header.iter().all(|cell| has_words(cell)) {
            return Err(Inaccessible::TableHeader);
        }
        if rows.iter().any(|row| row.len() != header.len()) {
            return Err(Inaccessible::TableWidth);
        }
        Ok(Self { header, rows })
    }

    /// The header row.
    #[must_use]
    pub fn header(&self) -> &[Inlines] {
        &self.header
    }

    /// The rows below.
    #[must_use]
    pub fn rows(&self) -> &[Vec<Paragraph>] {
        &self.rows
    }
}

fn has_words(inlines: &[Inline]) -> bool {
    inlines.iter().any(|inline| match inline {
        Inline::Text { words, .. } => !words.trim().is_empty(),
        Inline::Strong(inner) => has_words(inner),
        Inline::Gap(_) => true,
        Inline::Break => false,
    })
}

impl Document {
    /// Every stretch of words in reading order, and whether it is our own wording.
    /// The stretches with their breaks are the text that the finished file must equal.
    #[must_use]
    pub fn pieces(&self) -> Vec<(String, bool)> {
        let mut pieces = vec![(self.title.clone(), false), ("\n".into(), true)];
        if let Some(draft) = &self.draft {
            pieces.push((draft.clone(), true));
            pieces.push(("\n".into(), true));
        }
        self.sections.iter().for_each(|section| section_pieces(section, &mut pieces));
        pieces
    }

    /// The headings in reading order with their depth from 1, which are the bookmarks.
    #[must_use]
    pub fn headings(&self) -> Vec<(usize, String)> {
        fn walk(sections: &[Section], depth: usize, headings: &mut Vec<(usize, String)>) {
            for section in sections {
                let mut pieces = Vec::new();
                inline_pieces(&section.heading, &mut pieces);
                headings.push((depth, pieces.into_iter().map(|(words, _)| words).collect()));
                walk(&section.sections, depth + 1, headings);
            }
        }
        let mut headings = Vec::new();
        walk(&self.sections, 1, &mut headings);
        headings
    }

    /// Each paragraph with the entries behind it, in reading order: position and entries, no words.
    #[must_use]
    pub fn trace(&self) -> Vec<(String, Vec<Source>)> {
        let mut trace = Vec::new();
        for (n, section) in self.sections.iter().enumerate() {
            trace_section(section, &format!("{}", n + 1), &mut trace);
        }
        trace
    }

    /// Visits every gap mark in reading order.
    pub(crate) fn each_gap(&mut self, visit: &mut dyn FnMut(&mut GapMark)) {
        self.sections.iter_mut().for_each(|section| section_gaps(section, visit));
    }
}

fn trace_section(section: &Section, path: &str, trace: &mut Vec<(String, Vec<Source>)>) {
    fn walk(
        blocks: &[Block],
        path: &str,
        count: &mut usize,
        trace: &mut Vec<(String, Vec<Source>)>,
    ) {
        for block in blocks {
            match block {
                Block::Paragraph(paragraph) => {
                    *count += 1;
                    trace.push((format!("{path}:{count}"), paragraph.sources.clone()));
                }
                Block::List(items) => items.iter().for_each(|item| walk(item, path, count, trace)),
                Block::Table(table) => {
                    for paragraph in table.rows().iter().flatten() {
                        *count += 1;
                        trace.push((format!("{path}:{count}"), paragraph.sources.clone()));
                    }
                }
                Block::Quote(inner) => walk(inner, path, count, trace),
            }
        }
    }
    walk(&section.blocks, path, &mut 0, trace);
    for (n, inner) in section.sections.iter().enumerate() {
        trace_section(inner, &format!("{path}.{}", n + 1), trace);
    }
}

fn section_gaps(section: &mut Section, visit: &mut dyn FnMut(&mut GapMark)) {
    inline_gaps(&mut section.heading, visit);
    section.blocks.iter_mut().for_each(|block| block_gaps(block, visit));
    section.sections.iter_mut().for_each(|inner| section_gaps(inner, visit));
}

fn block_gaps(block: &mut Block, visit: &mut dyn FnMut(&mut GapMark)) {
    match block {
        Block::Paragraph(paragraph) => inline_gaps(&mut paragraph.words, visit),
        Block::List(items) => items.iter_mut().flatten().for_each(|block| block_gaps(block, visit)),
        Block::Table(table) => {
            table.header.iter_mut().for_each(|cell| inline_gaps(cell, visit));
            table.rows.iter_mut().flatten().for_each(|cell| inline_gaps(&mut cell.words, visit));
        }
        Block::Quote(inner) => inner.iter_mut().for_each(|block| block_gaps(block, visit)),
    }
}

fn inline_gaps(inlines: &mut Inlines, visit: &mut dyn FnMut(&mut GapMark)) {
    for inline in inlines {
        match inline {
            Inline::Gap(mark) => visit(mark),
            Inline::Strong(inner) => inline_gaps(inner, visit),
            Inline::Text { .. } | Inline::Break => {}
        }
    }
}

fn section_pieces(section: &Section, pieces: &mut Vec<(String, bool)>) {
    inline_pieces(&section.heading, pieces);
    pieces.push(("\n".into(), true));
    block_pieces(&section.blocks, pieces);
    section.sections.iter().for_each(|inner| section_pieces(inner, pieces));
}

fn block_pieces(blocks: &[Block], pieces: &mut Vec<(String, bool)>) {
    for block in blocks {
        match block {
            Block::Paragraph(paragraph) => {
                inline_pieces(&paragraph.words, pieces);
                pieces.push(("\n".into(), true));
            }
            Block::List(items) => {
                for item in items {
                    pieces.push((format!("{BULLET} "), true));
                    block_pieces(item, pieces);
                }
            }
            Block::Table(table) => {
                for cell in &table.header {
                    inline_pieces(cell, pieces);
                    pieces.push(("\n".into(), true));
                }
                for cell in table.rows.iter().flatten() {
                    inline_pieces(&cell.words, pieces);
                    pieces.push(("\n".into(), true));
                }
            }
            Block::Quote(inner) => block_pieces(inner, pieces),
        }
    }
}

fn inline_pieces(inlines: &[Inline], pieces: &mut Vec<(String, bool)>) {
    for inline in inlines {
        match inline {
            Inline::Text { words, ours } => pieces.push((words.clone(), *ours)),
            Inline::Strong(inner) => inline_pieces(inner, pieces),
            Inline::Gap(mark) => pieces.push((format!("[{}]", mark.label), true)),
            Inline::Break => pieces.push(("\n".into(), true)),
        }
    }
}

/// The mark before each item of a list.
pub const BULLET: &str = "•";

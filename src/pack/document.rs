//! The document tree. What cannot be read by everybody cannot be built: a heading has words
//! and its depth is its nesting, a table has a header of the width of its rows, a document
//! has a title and a language.

use std::collections::BTreeMap;
use std::fmt;

use disclosure::told::{EventDate, Face, Form, ItemId, RecordId};
use disclosure::{Band, Extent, PackKind};

use crate::locale::Locale;

/// A document, ready to be typeset.
#[derive(Clone, Debug)]
pub struct Document {
    /// The stamp of the record that it tells.
    pub record: RecordId,
    /// Which pack it is.
    pub pack: PackKind,
    /// The language.
    pub language: &'static Locale,
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
    /// The letters by which people who are kept back are told apart, by row of `people`.
    pub letters: std::collections::BTreeMap<u32, String>,
    /// For which age a life story is told; it decides the size of the letters.
    pub band: Option<Band>,
    /// How volumes are spoken of, if the document may be split.
    pub volumes: VolumeWords,
    /// Every word of the fixed wording, where it is not in the record's language.
    pub own_words: std::sync::Arc<std::collections::BTreeSet<String>>,
    /// How it is printed.
    pub look: Look,
    /// How close it is set: 0 as usual, 1 closer, where it has to fit on so many pages.
    pub density: u8,
}

/// How a document is printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// In which form.
    pub form: PrintForm,
    /// In which font, if the reader chose one.
    pub face: Option<Face>,
}

/// A form of print.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PrintForm {
    /// As usual.
    #[default]
    Standard,
    /// Large print: 18 point and more (UKAAF).
    LargePrint,
    /// For readers with dyslexia: wider spacing, short lines, a cream page.
    Dyslexia,
    /// Black and white only.
    HighContrast,
    /// Easy Read: large letters, much room (16 point).
    EasyRead,
}

impl PrintForm {
    /// The form of print that is a way of reading, if it is one.
    #[must_use]
    pub fn of(form: Form) -> Option<Self> {
        match form {
            Form::Standard => Some(Self::Standard),
            Form::LargePrint => Some(Self::LargePrint),
            Form::Dyslexia => Some(Self::Dyslexia),
            Form::HighContrast => Some(Self::HighContrast),
            Form::EasyRead | Form::Html | Form::Epub | Form::Braille | Form::Spoken => None,
        }
    }

    /// Its name in the look.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Standard => "standard",
            Self::LargePrint => "large-print",
            Self::Dyslexia => "dyslexia",
            Self::HighContrast => "high-contrast",
            Self::EasyRead => "easy-read",
        }
    }
}

/// How volumes are spoken of. `\u{1}`, `\u{2}` and so on stand for what is put in.
#[derive(Clone, Debug, Default)]
pub struct VolumeWords {
    /// The title of a volume: title, number, how many.
    pub title: String,
    /// A page of another volume: number of the volume, page.
    pub page: String,
    /// The heading of a section that goes on from the volume before: heading.
    pub continued: String,
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
    /// A long list of short lines, set close.
    Index,
}

impl Style {
    pub(crate) const NAMES: [(&'static str, Self); 6] = [
        ("page", Self::Page),
        ("timeline", Self::Timeline),
        ("panel", Self::Panel),
        ("letter", Self::Letter),
        ("entry", Self::Entry),
        ("index", Self::Index),
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
    /// Room to write or draw in.
    Room(Room),
    /// A photograph.
    Picture(Picture),
    /// A family tree: rows of people, the oldest generation first.
    Tree(Tree),
    /// A small picture that goes with a page of a first book. It says nothing that the words do not.
    Icon(Icon),
    /// A line of Easy Read: a picture on one side and the words on the other.
    Pictured(Pictured),
    /// The visits of a period as points along a line. All that it shows stands in words beside it.
    Visits(Vec<Dot>),
}

/// A line of Easy Read.
#[derive(Clone, Debug)]
pub struct Pictured {
    /// The picture, as SVG; it says nothing that the words do not.
    pub picture: Option<String>,
    /// The words.
    pub words: Paragraph,
}

/// Room to write or draw in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Room {
    /// So many lines to write on.
    Lines(u8),
    /// An empty frame to draw in, so many millimetres high.
    Frame(u8),
}

/// A small picture of a first book.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// Somebody.
    Person,
    /// Several people.
    People,
    /// A home.
    Home,
    /// A school.
    School,
    /// The sun.
    Sun,
    /// A heart.
    Heart,
    /// A star.
    Star,
    /// An umbrella, for being kept safe.
    Umbrella,
    /// A pencil.
    Pencil,
    /// A bubble of speech.
    Talk,
}

impl Icon {
    /// Every picture, with its name in templates and in the look.
    pub const ALL: [(&'static str, Self); 10] = [
        ("person", Self::Person),
        ("people", Self::People),
        ("home", Self::Home),
        ("school", Self::School),
        ("sun", Self::Sun),
        ("heart", Self::Heart),
        ("star", Self::Star),
        ("umbrella", Self::Umbrella),
        ("pencil", Self::Pencil),
        ("talk", Self::Talk),
    ];

    /// Its name.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(_, icon)| *icon == self).map_or("star", |(name, _)| name)
    }
}

/// A photograph, with what it shows in words.
#[derive(Clone, Debug)]
pub struct Picture {
    /// The entry of the photograph.
    pub item: ItemId,
    /// What it shows, for those who cannot see it.
    pub alt: String,
}

/// A family tree. A person's words stand in a box; the lines between the boxes say nothing
/// that the words do not.
#[derive(Clone, Debug)]
pub struct Tree {
    /// Whether it has the symbols of a genogram.
    pub genogram: bool,
    /// The generations, the oldest first.
    pub rows: Vec<Vec<TreeNode>>,
    /// Who is whose parent, where the record says: the row of the parent, and the places in it and in the next row.
    pub parents: Vec<(usize, usize, usize)>,
    /// Who are or were partners: the row, and two places in it.
    pub partners: Vec<(usize, usize, usize)>,
}

/// Somebody in a family tree.
#[derive(Clone, Debug)]
pub struct TreeNode {
    /// Who they are, in words.
    pub words: Paragraph,
    /// Their symbol: a circle, a square or, where the sex is not known, a diamond.
    pub symbol: Symbol,
    /// Whether it is the child whose record it is.
    pub child: bool,
    /// Whether they have died.
    pub died: bool,
}

/// A symbol of a genogram.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Symbol {
    /// Female.
    Circle,
    /// Male.
    Square,
    /// Not known.
    Diamond,
}

/// A visit as a point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dot {
    /// Where in the period, in thousandths.
    pub at: u16,
    /// What it was.
    pub kind: DotKind,
    /// Whether it was written down late.
    pub late: bool,
}

/// What a point means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DotKind {
    /// The child was seen alone.
    Alone,
    /// The child was seen.
    Seen,
    /// A visit, and the child was not seen.
    NotSeen,
    /// It did not take place.
    Failed,
}

/// A drawing on a line of words, which stands for nothing that the words do not say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// A bar from one thousandth of the line to another.
    Bar {
        /// Where it begins.
        from: u16,
        /// Where it ends.
        to: u16,
    },
    /// The sign of a kind of visit.
    Dot(DotKind),
    /// The sign of something written down late.
    Late,
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
        /// Its language, where it is not the document's.
        language: Option<&'static Locale>,
    },
    /// Stressed words.
    Strong(Inlines),
    /// A gap.
    Gap(GapMark),
    /// A new line.
    Break,
    /// A place that others point to, by its number. Nothing to read.
    Anchor(u32),
    /// The number of the page on which an anchor stands. It is known once pages are.
    Page {
        /// The anchor.
        anchor: u32,
        /// The number, or volume and number; none while it is not known.
        words: Option<String>,
    },
    /// A drawing.
    Mark(Mark),
}

impl Inline {
    /// Our own wording, in the language of the document.
    #[must_use]
    pub fn ours(words: impl Into<String>) -> Self {
        Self::Text { words: words.into(), ours: true, language: None }
    }
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

    /// Visits the words of each cell below the header.
    pub fn each_cell(&mut self, visit: &mut dyn FnMut(&mut Inlines)) {
        self.rows.iter_mut().flatten().for_each(|cell| visit(&mut cell.words));
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
        Inline::Gap(_) | Inline::Page { .. } => true,
        Inline::Break | Inline::Anchor(_) | Inline::Mark(_) => false,
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

    /// What is said in another language than the document's: by language, all its words in reading order.
    #[must_use]
    pub fn foreign(&self) -> BTreeMap<String, String> {
        let mut foreign = BTreeMap::new();
        let mut copy = self.clone();
        let own = self.language;
        let mut visit = |inline: &mut Inline| {
            if let Inline::Text { words, language: Some(language), .. } = inline
                && *language != own
            {
                foreign.entry(language.tag.to_owned()).or_insert_with(String::new).push_str(words);
            }
        };
        copy.sections.iter_mut().for_each(|section| section_inlines(section, &mut visit));
        foreign
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

    /// What each photograph shows in words, in reading order.
    #[must_use]
    pub fn pictures(&self) -> Vec<&Picture> {
        fn walk<'a>(sections: &'a [Section], found: &mut Vec<&'a Picture>) {
            for section in sections {
                found.extend(section.blocks.iter().filter_map(|block| match block {
                    Block::Picture(picture) => Some(picture),
                    Block::Paragraph(_)
                    | Block::List(_)
                    | Block::Table(_)
                    | Block::Quote(_)
                    | Block::Room(_)
                    | Block::Icon(_)
                    | Block::Tree(_)
                    | Block::Pictured(_)
                    | Block::Visits(_) => None,
                }));
                walk(&section.sections, found);
            }
        }
        let mut found = Vec::new();
        walk(&self.sections, &mut found);
        found
    }

    /// Visits every number of a page in reading order: the anchor, and the words to set.
    pub fn each_page(&mut self, visit: &mut dyn FnMut(u32, &mut Option<String>)) {
        let mut inline = |inline: &mut Inline| {
            if let Inline::Page { anchor, words } = inline {
                visit(*anchor, words);
            }
        };
        self.sections.iter_mut().for_each(|section| section_inlines(section, &mut inline));
    }

    /// Visits everything that is said, and the words at the head and foot of the pages.
    pub fn each_text(&mut self, visit: &mut dyn FnMut(&mut String)) {
        visit(&mut self.title);
        visit(&mut self.running);
        self.draft.iter_mut().for_each(&mut *visit);
        let (before, between, after) = &mut self.page_label;
        [before, between, after].into_iter().for_each(&mut *visit);
        let mut inline = |inline: &mut Inline| match inline {
            Inline::Text { words, .. } => visit(words),
            Inline::Gap(mark) => visit(&mut mark.label),
            Inline::Page { words: Some(words), .. } => visit(words),
            Inline::Strong(_)
            | Inline::Break
            | Inline::Anchor(_)
            | Inline::Page { words: None, .. }
            | Inline::Mark(_) => {}
        };
        self.sections.iter_mut().for_each(|section| section_inlines(section, &mut inline));
    }

    /// Makes words of the numbers of pages that are known, so that they stay those of the printed copy.
    pub fn fix_pages(&mut self) {
        let mut fix = |inline: &mut Inline| {
            if let Inline::Page { words: Some(words), .. } = inline {
                *inline = Inline::ours(std::mem::take(words));
            }
        };
        self.sections.iter_mut().for_each(|section| section_inlines(section, &mut fix));
    }

    /// The anchors that stand in this document.
    #[must_use]
    pub fn anchors(&mut self) -> Vec<u32> {
        let mut anchors = Vec::new();
        let mut inline = |inline: &mut Inline| {
            if let Inline::Anchor(anchor) = inline {
                anchors.push(*anchor);
            }
        };
        self.sections.iter_mut().for_each(|section| section_inlines(section, &mut inline));
        anchors
    }

    /// About how many letters a reader reads.
    #[must_use]
    pub fn length(&self) -> usize {
        self.sections.iter().map(section_length).sum()
    }

    /// Splits a document into volumes of about `letters` letters each, at the entries of its longest
    /// section. Gaps and entries keep their numbers throughout.
    #[must_use]
    pub fn split(self, letters: usize) -> Vec<Self> {
        let lengths: Vec<usize> = self.sections.iter().map(section_length).collect();
        let total: usize = lengths.iter().sum();
        let longest = (0..lengths.len())
            .max_by_key(|n| self.sections.get(*n).map_or(0, |section| section.sections.len()));
        let count = total.div_ceil(letters.max(1));
        let Some(longest) = longest.filter(|_| count > 1) else { return vec![self] };
        let share = total.div_ceil(count);
        let mut rest = self.sections.clone();
        let after = rest.split_off(longest + 1);
        let Some(mut entries) = rest.pop() else { return vec![self] };
        let before = rest;
        let inner = std::mem::take(&mut entries.sections);
        // What stands before the entries is in the first volume, what stands after them in the last.
        let mut parts: Vec<Vec<Section>> = Vec::new();
        let mut part = Vec::new();
        let mut filled: usize =
            before.iter().map(section_length).sum::<usize>() + section_length(&entries);
        for section in inner {
            let length = section_length(&section);
            if filled + length > share && !part.is_empty() && parts.len() + 1 < count {
                parts.push(std::mem::take(&mut part));
                filled = 0;
            }
            filled += length;
            part.push(section);
        }
        parts.push(part);
        let count = parts.len();
        if count < 2 {
            return vec![self];
        }
        let mut before = Some(before);
        let mut after = Some(after);
        parts
            .into_iter()
            .enumerate()
            .map(|(n, part)| {
                let first = n == 0;
                let mut section = entries.clone();
                section.sections = part;
                if !first {
                    section.heading = continued(&section.heading, &self.volumes.continued);
                    section.blocks.clear();
                }
                let mut sections =
                    if first { before.take().unwrap_or_default() } else { Vec::new() };
                sections.push(section);
                if n + 1 == count {
                    sections.extend(after.take().unwrap_or_default());
                }
                Self {
                    sections,
                    title: filled_in(
                        &self.volumes.title,
                        &[&self.title, &(n + 1).to_string(), &count.to_string()],
                    ),
                    ..self.clone()
                }
            })
            .collect()
    }

    /// Parts a document at its sections into so many volumes of about the same length, or as many as it has
    /// sections.
    #[must_use]
    pub fn part(&self, count: usize) -> Vec<Self> {
        let lengths: Vec<usize> = self.sections.iter().map(section_length).collect();
        let share = lengths.iter().sum::<usize>().div_ceil(count.max(1)).max(1);
        let mut parts: Vec<Vec<Section>> = vec![Vec::new()];
        let mut filled = 0;
        for (section, length) in self.sections.iter().zip(&lengths) {
            // A section goes where its middle lies.
            let wanted = (filled + length / 2) / share;
            if wanted + 1 > parts.len() && parts.last().is_some_and(|part| !part.is_empty()) {
                parts.push(Vec::new());
            }
            if let Some(part) = parts.last_mut() {
                part.push(section.clone());
            }
            filled += length;
        }
        let count = parts.len();
        if count < 2 {
            return vec![self.clone()];
        }
        parts
            .into_iter()
            .enumerate()
            .map(|(n, sections)| Self {
                sections,
                title: filled_in(
                    &self.volumes.title,
                    &[&self.title, &(n + 1).to_string(), &count.to_string()],
                ),
                ..self.clone()
            })
            .collect()
    }

    /// The anchors of the sections in which each gap stands, each once, in reading order.
    pub(crate) fn gap_places(&mut self) -> BTreeMap<usize, Vec<u32>> {
        fn walk(
            sections: &mut [Section],
            around: Option<u32>,
            places: &mut BTreeMap<usize, Vec<u32>>,
        ) {
            for section in sections {
                let own = section.heading.iter().find_map(|inline| match inline {
                    Inline::Anchor(anchor) => Some(*anchor),
                    Inline::Text { .. }
                    | Inline::Strong(_)
                    | Inline::Gap(_)
                    | Inline::Break
                    | Inline::Page { .. }
                    | Inline::Mark(_) => None,
                });
                let around = own.or(around);
                let mut visit = |inline: &mut Inline| {
                    if let (Inline::Gap(mark), Some(anchor)) = (inline, around) {
                        let list = places.entry(mark.line).or_default();
                        if list.last() != Some(&anchor) {
                            list.push(anchor);
                        }
                    }
                };
                each_inline(&mut section.heading, &mut visit);
                section.blocks.iter_mut().for_each(|block| block_inlines(block, &mut visit));
                walk(&mut section.sections, around, places);
            }
        }
        let mut places = BTreeMap::new();
        walk(&mut self.sections, None, &mut places);
        places
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
                Block::Pictured(line) => {
                    *count += 1;
                    trace.push((format!("{path}:{count}"), line.words.sources.clone()));
                }
                Block::Picture(picture) => {
                    *count += 1;
                    trace.push((format!("{path}:{count}"), vec![Source::Entry(picture.item)]));
                }
                Block::Tree(tree) => {
                    for node in tree.rows.iter().flatten() {
                        *count += 1;
                        trace.push((format!("{path}:{count}"), node.words.sources.clone()));
                    }
                }
                Block::Room(_) | Block::Icon(_) | Block::Visits(_) => {}
            }
        }
    }
    walk(&section.blocks, path, &mut 0, trace);
    for (n, inner) in section.sections.iter().enumerate() {
        trace_section(inner, &format!("{path}.{}", n + 1), trace);
    }
}

fn section_gaps(section: &mut Section, visit: &mut dyn FnMut(&mut GapMark)) {
    section_inlines(section, &mut |inline| {
        if let Inline::Gap(mark) = inline {
            visit(mark);
        }
    });
}

fn section_inlines(section: &mut Section, visit: &mut dyn FnMut(&mut Inline)) {
    each_inline(&mut section.heading, visit);
    section.blocks.iter_mut().for_each(|block| block_inlines(block, visit));
    section.sections.iter_mut().for_each(|inner| section_inlines(inner, visit));
}

fn block_inlines(block: &mut Block, visit: &mut dyn FnMut(&mut Inline)) {
    match block {
        Block::Paragraph(paragraph) => each_inline(&mut paragraph.words, visit),
        Block::List(items) => {
            items.iter_mut().flatten().for_each(|block| block_inlines(block, visit))
        }
        Block::Table(table) => {
            table.header.iter_mut().for_each(|cell| each_inline(cell, visit));
            table.rows.iter_mut().flatten().for_each(|cell| each_inline(&mut cell.words, visit));
        }
        Block::Quote(inner) => inner.iter_mut().for_each(|block| block_inlines(block, visit)),
        Block::Pictured(line) => each_inline(&mut line.words.words, visit),
        Block::Tree(tree) => tree
            .rows
            .iter_mut()
            .flatten()
            .for_each(|node| each_inline(&mut node.words.words, visit)),
        Block::Room(_) | Block::Icon(_) | Block::Picture(_) | Block::Visits(_) => {}
    }
}

fn each_inline(inlines: &mut Inlines, visit: &mut dyn FnMut(&mut Inline)) {
    for inline in inlines {
        if let Inline::Strong(inner) = inline {
            each_inline(inner, visit);
        } else {
            visit(inline);
        }
    }
}

fn section_length(section: &Section) -> usize {
    let mut pieces = Vec::new();
    section_pieces(section, &mut pieces);
    // A heading and the blank after a paragraph take room too.
    let room: usize =
        pieces.iter().map(|(words, _)| if words == "\n" { 40 } else { words.len() }).sum();
    room + 120 * (1 + section.sections.len())
}

/// Words with what is put in for `\u{1}`, `\u{2}` and so on.
#[must_use]
pub fn filled_in(words: &str, parts: &[&str]) -> String {
    let mut filled = String::with_capacity(words.len() + 16);
    for c in words.chars() {
        let index = (u32::from(c) as usize).checked_sub(1);
        match index.and_then(|index| parts.get(index)) {
            Some(part) => filled.push_str(part),
            None => filled.push(c),
        }
    }
    filled
}

/// The heading of a section that goes on.
fn continued(heading: &Inlines, words: &str) -> Inlines {
    let (before, after) = words.split_once('\u{1}').unwrap_or(("", words));
    let ours = |words: &str| Inline::ours(words);
    let mut continued = vec![ours(before)];
    continued.extend(heading.iter().cloned());
    continued.push(ours(after));
    continued.retain(|inline| !matches!(inline, Inline::Text { words, .. } if words.is_empty()));
    continued
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
            Block::Pictured(line) => {
                inline_pieces(&line.words.words, pieces);
                pieces.push(("\n".into(), true));
            }
            Block::Tree(tree) => {
                for node in tree.rows.iter().flatten() {
                    inline_pieces(&node.words.words, pieces);
                    pieces.push(("\n".into(), true));
                }
            }
            Block::Room(_) | Block::Icon(_) | Block::Picture(_) | Block::Visits(_) => {}
        }
    }
}

fn inline_pieces(inlines: &[Inline], pieces: &mut Vec<(String, bool)>) {
    for inline in inlines {
        match inline {
            Inline::Text { words, ours, .. } => pieces.push((words.clone(), *ours)),
            Inline::Strong(inner) => inline_pieces(inner, pieces),
            Inline::Gap(mark) => pieces.push((format!("[{}]", mark.label), true)),
            Inline::Break => pieces.push(("\n".into(), true)),
            Inline::Page { words, .. } => {
                pieces.push((words.clone().unwrap_or_default(), true));
            }
            Inline::Anchor(_) | Inline::Mark(_) => {}
        }
    }
}

/// The mark before each item of a list.
pub const BULLET: &str = "•";

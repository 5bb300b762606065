//! Markdown to the document tree.
//!
//! 1. pulldown-cmark reads the Markdown that a template made; slots pass through it as letters.
//! 2. The walker keeps headings, paragraphs, lists, tables, quotes and strong words, and refuses
//!    the rest: raw HTML, links, images, code and emphasis by slant have no place in a pack.
//! 3. Slots are put in as text of the tree.
//!
//! The same refusals are made on a template's own source when it is loaded, where the line is known.

use diagnostic::{Diagnostic, Location};
use disclosure::{Extent, Fragment};
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use crate::document::{
    Block, GapMark, Inaccessible, Inline, Inlines, Paragraph, Picture, Section, Source, Style,
    Table, Tree, TreeNode,
};
use crate::locale::{ENGLISH, Locale};
use crate::slot::{Figure, Leaf, Slots, is_slot};

/// No block may lie deeper than this.
const MAX_DEPTH: usize = 12;

fn options() -> Options {
    Options::ENABLE_TABLES | Options::ENABLE_HEADING_ATTRIBUTES
}

/// Makes fixed wording safe: whatever Markdown would take for a mark is a letter.
pub(crate) fn escape(words: &str) -> String {
    let mut escaped = String::with_capacity(words.len() + 8);
    for c in words.trim().chars() {
        if c.is_ascii_punctuation() {
            escaped.push('\\');
        }
        escaped.push(if c.is_control() { ' ' } else { c });
    }
    escaped
}

/// What is wrong with a template as Markdown, with its line.
pub(crate) fn lint(path: &str, source: &str) -> Vec<Diagnostic> {
    // Values are covered up letter for letter, and blocks taken out, so that lines stay. Blanks in
    // place of a block would make its line code.
    let mut covered = String::with_capacity(source.len());
    let mut rest = source;
    while let Some(start) = rest.find("{{") {
        let (before, tag_on) = rest.split_at(start);
        covered.push_str(before);
        let comment = tag_on.starts_with("{{!--");
        let end = if comment {
            tag_on.find("--}}").map(|end| end + 4)
        } else {
            tag_on.find("}}").map(|end| end + 2)
        };
        let Some(end) = end else { break };
        let (tag, after) = tag_on.split_at(end);
        let silent = tag.starts_with("{{#")
            || tag.starts_with("{{/")
            || tag.starts_with("{{else")
            || tag.starts_with("{{!");
        covered.extend(
            tag.chars()
                .filter(|c| !silent || *c == '\n')
                .map(|c| if c == '\n' { '\n' } else { 'x' }),
        );
        rest = after;
    }
    covered.push_str(rest);

    let mut faults = Vec::new();
    let mut depth = 0;
    for (event, range) in Parser::new_ext(&covered, options()).into_offset_iter() {
        let before = covered.get(..range.start).unwrap_or_default();
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        let mut fault = |message: &str, help: &str| {
            faults.push(
                Diagnostic::fault("template/markdown", message)
                    .at(Location::at(path, line, column))
                    .help(help),
            );
        };
        match &event {
            Event::Start(Tag::Heading { level, classes, .. }) => {
                let level = number(*level);
                if level > depth + 1 {
                    fault(
                        "a heading skips a level",
                        "a heading may be one level deeper than the one before",
                    );
                }
                depth = level;
                for class in classes {
                    if !Style::NAMES.iter().any(|(name, _)| *name == class.as_ref()) {
                        let names: Vec<_> = Style::NAMES.iter().map(|(name, _)| *name).collect();
                        fault(
                            "there is no such look",
                            &format!("the looks are {}", names.join(", ")),
                        );
                    }
                }
            }
            event => {
                if let Some(what) = refused(event) {
                    fault(
                        &format!("{what} has no place in a pack"),
                        "use headings, paragraphs, lists, tables, quotes and **strong** words",
                    );
                }
            }
        }
    }
    faults
}

/// What the tree has no place for.
fn refused(event: &Event<'_>) -> Option<&'static str> {
    match event {
        Event::Html(_) | Event::InlineHtml(_) | Event::Start(Tag::HtmlBlock) => Some("raw HTML"),
        Event::Code(_) | Event::Start(Tag::CodeBlock(_)) => Some("code"),
        Event::Start(Tag::Emphasis) => Some("emphasis by slant"),
        Event::Start(Tag::Link { .. }) => Some("a link"),
        Event::Start(Tag::Image { .. }) => Some("an image without a described place"),
        Event::Rule => Some("a rule"),
        Event::Start(
            Tag::Paragraph
            | Tag::Heading { .. }
            | Tag::BlockQuote(_)
            | Tag::List(_)
            | Tag::Item
            | Tag::Table(_)
            | Tag::TableHead
            | Tag::TableRow
            | Tag::TableCell
            | Tag::Strong,
        )
        | Event::End(_)
        | Event::Text(_)
        | Event::SoftBreak
        | Event::HardBreak => None,
        _ => Some("this"),
    }
}

fn number(level: HeadingLevel) -> usize {
    level as usize
}

/// Why Markdown did not become a tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum TreeError {
    Inaccessible(Inaccessible),
    Skipped,
    Refused(&'static str),
    NoHeading,
    Deep,
}

impl TreeError {
    pub(crate) fn words(&self) -> String {
        match self {
            Self::Inaccessible(why) => why.to_string(),
            Self::Skipped => "a heading skips a level".into(),
            Self::Refused(what) => format!("{what} has no place in a pack"),
            Self::NoHeading => "words stand before the first heading".into(),
            Self::Deep => "blocks lie too deep in each other".into(),
        }
    }
}

/// Reads Markdown into sections and puts the words in.
pub(crate) fn tree(markdown: &str, slots: &Slots) -> Result<Vec<Section>, TreeError> {
    let mut walker = Walker {
        slots,
        parser: Parser::new_ext(markdown, options()),
        depth: 0,
        figures: Vec::new(),
    };
    let mut open: Vec<Section> = Vec::new();
    let mut done: Vec<Section> = Vec::new();
    while let Some(event) = walker.parser.next() {
        match event {
            Event::Start(Tag::Heading { level, classes, .. }) => {
                let level = number(level);
                let style = classes
                    .iter()
                    .find_map(|class| Style::NAMES.iter().find(|(name, _)| *name == class.as_ref()))
                    .map(|(_, style)| *style)
                    .unwrap_or_default();
                let (heading, _) = walker.inlines()?;
                if level > open.len() + 1 {
                    return Err(TreeError::Skipped);
                }
                while open.len() >= level {
                    close(&mut open, &mut done);
                }
                open.push(Section::new(heading, style).map_err(TreeError::Inaccessible)?);
            }
            Event::Start(tag) => {
                let block = walker.block(tag)?;
                let Some(section) = open.last_mut() else { return Err(TreeError::NoHeading) };
                section.blocks.extend(block);
            }
            event => {
                if let Some(what) = refused(&event) {
                    return Err(TreeError::Refused(what));
                }
            }
        }
    }
    while !open.is_empty() {
        close(&mut open, &mut done);
    }
    Ok(done)
}

fn close(open: &mut Vec<Section>, done: &mut Vec<Section>) {
    let Some(section) = open.pop() else { return };
    match open.last_mut() {
        Some(outer) => outer.sections.push(section),
        None => done.push(section),
    }
}

struct Walker<'a, 'p> {
    slots: &'a Slots,
    parser: Parser<'p>,
    depth: usize,
    /// Blocks whose slots stood in the paragraph that is being read.
    figures: Vec<Block>,
}

impl Walker<'_, '_> {
    fn block(&mut self, tag: Tag<'_>) -> Result<Vec<Block>, TreeError> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(TreeError::Deep);
        }
        let blocks = match tag {
            Tag::Paragraph => self.paragraph()?,
            Tag::BlockQuote(_) => vec![Block::Quote(self.blocks(&TagEnd::BlockQuote(None))?)],
            Tag::List(_) => {
                let mut items = Vec::new();
                loop {
                    match self.parser.next() {
                        Some(Event::Start(Tag::Item)) => items.push(self.blocks(&TagEnd::Item)?),
                        Some(Event::End(TagEnd::List(_))) | None => break,
                        Some(event) => self.refuse(&event)?,
                    }
                }
                vec![Block::List(items)]
            }
            Tag::Table(_) => vec![Block::Table(self.table()?)],
            tag => {
                self.refuse(&Event::Start(tag))?;
                Vec::new()
            }
        };
        self.depth -= 1;
        Ok(blocks)
    }

    fn refuse(&self, event: &Event<'_>) -> Result<(), TreeError> {
        refused(event).map_or(Ok(()), |what| Err(TreeError::Refused(what)))
    }

    /// The blocks up to the end of what was opened. In a tight list words stand without a paragraph.
    fn blocks(&mut self, end: &TagEnd) -> Result<Vec<Block>, TreeError> {
        let mut blocks = Vec::new();
        let mut loose: (Inlines, Vec<Source>) = Default::default();
        let flush = |loose: &mut (Inlines, Vec<Source>), blocks: &mut Vec<Block>| {
            let (words, sources) = std::mem::take(loose);
            blocks.extend(paragraph(words, sources).map(Block::Paragraph));
        };
        while let Some(event) = self.parser.next() {
            match event {
                Event::End(found)
                    if std::mem::discriminant(&found) == std::mem::discriminant(end) =>
                {
                    break;
                }
                Event::Start(Tag::Strong) => {
                    let (words, sources) = self.inlines()?;
                    loose.0.push(Inline::Strong(words));
                    loose.1.extend(sources);
                }
                Event::Text(text) => self.words(&text, &mut loose.0, &mut loose.1),
                Event::SoftBreak => loose.0.push(Inline::ours(" ")),
                Event::HardBreak => loose.0.push(Inline::Break),
                Event::Start(tag) => {
                    flush(&mut loose, &mut blocks);
                    let inner = self.block(tag)?;
                    blocks.extend(inner);
                }
                event => self.refuse(&event)?,
            }
        }
        flush(&mut loose, &mut blocks);
        blocks.append(&mut self.figures);
        Ok(blocks)
    }

    /// A paragraph, or what stands in its place: a photograph, a family tree, room to write in.
    fn paragraph(&mut self) -> Result<Vec<Block>, TreeError> {
        let (words, sources) = self.inlines()?;
        let blocks = std::mem::take(&mut self.figures);
        Ok(paragraph(words, sources).map(Block::Paragraph).into_iter().chain(blocks).collect())
    }

    fn table(&mut self) -> Result<Table, TreeError> {
        let mut header = Vec::new();
        let mut rows: Vec<Vec<Paragraph>> = Vec::new();
        let mut in_head = false;
        loop {
            match self.parser.next() {
                Some(Event::Start(Tag::TableHead)) => in_head = true,
                Some(Event::End(TagEnd::TableHead)) => in_head = false,
                Some(Event::Start(Tag::TableRow)) => rows.push(Vec::new()),
                Some(Event::Start(Tag::TableCell)) => {
                    let (words, sources) = self.inlines()?;
                    if in_head {
                        header.push(words);
                    } else if let Some(row) = rows.last_mut() {
                        row.push(Paragraph { words, sources });
                    }
                }
                Some(Event::End(TagEnd::Table)) | None => break,
                Some(event) => self.refuse(&event)?,
            }
        }
        Table::new(header, rows).map_err(TreeError::Inaccessible)
    }

    /// Words up to the end of the line, cell or strong stretch.
    fn inlines(&mut self) -> Result<(Inlines, Vec<Source>), TreeError> {
        let mut words = Inlines::new();
        let mut sources = Vec::new();
        while let Some(event) = self.parser.next() {
            match event {
                Event::End(_) => break,
                Event::Start(Tag::Strong) => {
                    let (inner, more) = self.inlines()?;
                    words.push(Inline::Strong(inner));
                    sources.extend(more);
                }
                Event::Text(text) => self.words(&text, &mut words, &mut sources),
                Event::SoftBreak => words.push(Inline::ours(" ")),
                Event::HardBreak => words.push(Inline::Break),
                event => self.refuse(&event)?,
            }
        }
        Ok((words, sources))
    }

    fn leaf(&mut self, leaf: &Leaf) -> TreeNode {
        let (mut words, mut sources) = (Inlines::new(), Vec::new());
        for (n, line) in leaf.words.split('\n').enumerate() {
            if n > 0 {
                words.push(Inline::Break);
            }
            self.words(line, &mut words, &mut sources);
        }
        TreeNode {
            words: Paragraph { words, sources },
            symbol: leaf.symbol,
            child: leaf.child,
            died: leaf.died,
        }
    }

    /// Puts the words in where their slots stand.
    fn words(&mut self, text: &str, words: &mut Inlines, sources: &mut Vec<Source>) {
        let mut ours = String::new();
        for c in text.chars() {
            let Some(slot) = self.slots.get(c) else {
                ours.push(c);
                continue;
            };
            if !ours.is_empty() {
                words.push(Inline::ours(std::mem::take(&mut ours)));
            }
            sources.extend(slot.sources.iter().cloned());
            match &slot.figure {
                None => {}
                Some(Figure::Anchor(anchor)) => words.push(Inline::Anchor(*anchor)),
                Some(Figure::Page(anchor)) => {
                    words.push(Inline::Page { anchor: *anchor, words: None })
                }
                Some(Figure::Mark(mark)) => words.push(Inline::Mark(*mark)),
                Some(Figure::Room(room)) => self.figures.push(Block::Room(*room)),
                Some(Figure::Icon(icon)) => self.figures.push(Block::Icon(*icon)),
                Some(Figure::Picture(item, alt)) => {
                    self.figures.push(Block::Picture(Picture { item: *item, alt: alt.clone() }))
                }
                Some(Figure::Visits(dots)) => self.figures.push(Block::Visits(dots.clone())),
                Some(Figure::Tree(genogram, rows)) => {
                    let (parents, partners) = lines(rows);
                    let rows = rows
                        .iter()
                        .map(|row| row.iter().map(|leaf| self.leaf(leaf)).collect())
                        .collect();
                    let tree = Tree { genogram: *genogram, rows, parents, partners };
                    self.figures.push(Block::Tree(tree));
                }
            }
            for fragment in &slot.telling {
                match fragment {
                    // Our own wording may hold other slots: "You went to live with …".
                    // A record has no such characters, so that none of its words can be taken for one.
                    Fragment::Told(told) if told.chars().any(is_slot) => {
                        self.words(told, words, sources);
                    }
                    Fragment::Told(told) => {
                        let language = slot.english.then_some(&ENGLISH);
                        told_words(told, slot.ours, language, words);
                    }
                    Fragment::Gap(line) => words.push(Inline::Gap(GapMark {
                        line: *line,
                        number: 0,
                        extent: Extent::Passage,
                        label: String::new(),
                    })),
                }
            }
        }
        if !ours.is_empty() {
            words.push(Inline::ours(ours));
        }
    }
}

type Lines = Vec<(usize, usize, usize)>;

/// The lines of a family tree: from parents to children in the next row, and between partners.
fn lines(rows: &[Vec<Leaf>]) -> (Lines, Lines) {
    let (mut parents, mut partners) = (Lines::new(), Lines::new());
    for (r, row) in rows.iter().enumerate() {
        for (n, leaf) in row.iter().enumerate() {
            for (m, child) in rows.get(r + 1).into_iter().flatten().enumerate() {
                if leaf.parent_of.contains(&child.person) {
                    parents.push((r, n, m));
                }
            }
            for (m, other) in row.iter().enumerate().skip(n + 1) {
                if leaf.partner_of.contains(&other.person)
                    || other.partner_of.contains(&leaf.person)
                {
                    partners.push((r, n, m));
                }
            }
        }
    }
    (parents, partners)
}

/// Words in stretches that run from left to right and from right to left. What has no direction of its own,
/// between letters that run from right to left, goes with them.
fn stretches(words: &str) -> Vec<(&str, bool)> {
    let mut stretches = Vec::new();
    let mut rest = words;
    while let Some(start) = rest.find(is_right_to_left) {
        let (before, turned) = rest.split_at(start);
        let end = turned.find(|c: char| c.is_alphabetic() && !is_right_to_left(c));
        let within = turned.get(..end.unwrap_or(turned.len())).unwrap_or_default();
        let last = within
            .char_indices()
            .rfind(|(_, c)| is_right_to_left(*c))
            .map_or(0, |(at, c)| at + c.len_utf8());
        let (stretch, after) = turned.split_at(last);
        if !before.is_empty() {
            stretches.push((before, false));
        }
        stretches.push((stretch, true));
        rest = after;
    }
    if !rest.is_empty() {
        stretches.push((rest, false));
    }
    stretches
}

/// Recorded words keep their lines; what disguises text on the way to a reader is taken out.
fn told_words(told: &str, ours: bool, language: Option<&'static Locale>, words: &mut Inlines) {
    for (n, line) in told.split('\n').enumerate() {
        if n > 0 {
            words.push(Inline::Break);
        }
        let clean: String = line
            .chars()
            .filter(|c| !is_disguise(*c))
            .map(|c| if c.is_control() || is_odd_blank(c) { ' ' } else { c })
            .collect();
        // A stretch that runs from right to left stands by itself, so that it cannot turn its neighbours
        // round; it is not English, whatever the words around it are.
        for (stretch, turned) in stretches(&clean) {
            let (words_of, language) = if turned {
                (format!("\u{2067}{stretch}\u{2069}"), None)
            } else {
                (stretch.to_owned(), language)
            };
            words.push(Inline::Text { words: words_of, ours, language });
        }
    }
}

/// Overrides and embeddings of direction, which can make text show as another; isolates that could be left open.
fn is_disguise(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

/// Blanks other than the usual ones; few fonts have them.
fn is_odd_blank(c: char) -> bool {
    c.is_whitespace() && !matches!(c, ' ' | '\u{A0}' | '\u{2009}' | '\u{202F}')
}

fn is_right_to_left(c: char) -> bool {
    matches!(u32::from(c), 0x0590..=0x08FF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFF | 0x10800..=0x10FFF | 0x1E800..=0x1EFFF)
}

fn paragraph(words: Inlines, mut sources: Vec<Source>) -> Option<Paragraph> {
    let empty = words.iter().all(|inline| match inline {
        Inline::Text { words, .. } => words.trim().is_empty(),
        Inline::Break | Inline::Anchor(_) => true,
        Inline::Strong(_) | Inline::Gap(_) | Inline::Page { .. } | Inline::Mark(_) => false,
    });
    sources.sort();
    sources.dedup();
    (!empty).then_some(Paragraph { words, sources })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn held_words_are_text_whatever_they_look_like() {
        let mut slots = Slots::default();
        let hostile =
            "*and* #read(\"/etc/passwd\") {{secret}} <script> [x](y) | a |\n# not a heading";
        let slot = slots.told(&vec![Fragment::Told(hostile.into())], &[]);
        let sections =
            tree(&format!("# H\n\n| A |\n|---|\n| {slot} |\n\n- {slot}\n"), &slots).unwrap();
        assert_eq!(sections.len(), 1);
        assert!(sections[0].sections.is_empty());
        assert_eq!(sections[0].blocks.len(), 2);
    }

    #[test]
    fn what_is_not_for_everybody_is_refused_with_its_line() {
        for (text, line) in [
            ("# A\n\n<b>x</b>\n", 3),
            ("# A\n\n*x*\n", 3),
            ("# A\n\n[x](http://y)\n", 3),
            ("# A\n\n![x](y)\n", 3),
            ("# A\n### B\n", 2),
            ("# A\n\n`x`\n", 3),
            ("# A {.shiny}\n", 1),
            ("# A\n\n---\n", 3),
        ] {
            let faults = lint("t.md.hbs", text);
            assert!(
                faults
                    .first()
                    .is_some_and(|f| f.to_string().starts_with(&format!("t.md.hbs:{line}:"))),
                "{text}: {faults:?}"
            );
        }
        assert!(
            lint(
                "t.md.hbs",
                "# {{t \"x\"}} {.timeline}\n\n{{#each list}}\n- **{{a}}** b\n{{/each}}\n"
            )
            .is_empty()
        );
    }

    #[test]
    fn a_tree_that_skips_a_level_or_has_no_header_is_refused() {
        let slots = Slots::default();
        assert_eq!(tree("# A\n### B\n", &slots).err(), Some(TreeError::Skipped));
        assert_eq!(tree("words\n", &slots).err(), Some(TreeError::NoHeading));
        assert_eq!(
            tree("# A\n\n| |\n|---|\n| x |\n", &slots).err(),
            Some(TreeError::Inaccessible(Inaccessible::TableHeader))
        );
        let deep = format!("# A\n\n{} x\n", "> ".repeat(40));
        assert_eq!(tree(&deep, &slots).err(), Some(TreeError::Deep));
    }

    #[test]
    fn overrides_of_direction_do_not_reach_a_page() {
        let mut words = Inlines::new();
        told_words("a\u{202E}b\u{2066}c", false, None, &mut words);
        assert!(matches!(&words[..], [Inline::Text { words, .. }] if words == "abc"));
    }
}

//! The document as Typst source: a skeleton of our own in which every word is a string literal.

use std::fmt::Write as _;

use disclosure::PackKind;
use disclosure::told::ItemId;
use pack::{
    Block, Document, DotKind, Face, Inline, Locale, Mark, PrintForm, Room, Script, Section, Style,
    Symbol, Table,
};

use crate::Engine;

/// What words are set with: the fonts, and the first of them on this document's pages.
struct Setter<'a> {
    engine: &'a Engine,
    face: usize,
    document: &'static Locale,
    symbols: &'a [String],
    /// Whether a heading is being set: its bookmark has no words of a box.
    heading: bool,
    /// What marks a gap.
    gap: &'static str,
}

impl Setter<'_> {
    fn is_plain(&self, word: &str) -> bool {
        // Only Latin and Cyrillic letters are put together from parts where a font lacks the whole.
        !matches!(self.document.script, Script::Latin | Script::Cyrillic)
            || self.engine.is_plain(word, self.face)
    }

    /// Our own words in a document that runs from right to left, in pieces of one font each: where the
    /// typesetter has to change fonts within a piece, it draws the parts from left to right, and a
    /// screen reader would meet them in that order.
    fn pieces<'w>(&'w self, words: &'w str) -> Vec<(Option<&'w str>, &'w str)> {
        let mut pieces: Vec<(Option<&str>, &str)> = Vec::new();
        let mut start = 0;
        let mut current = None;
        for (at, c) in words.char_indices() {
            let own = self.engine.font_has(self.face, c);
            let sticks = c.is_whitespace() || !self.engine.draws(c);
            let other = || {
                let mut families = OTHERS.iter().copied().chain(self.engine.own());
                families.find(|other| self.engine.font_has(self.engine.face(other), c))
            };
            let next = if own || sticks { None } else { other() };
            if next != current && at > start {
                pieces.push((current, words.get(start..at).unwrap_or_default()));
                start = at;
            }
            current = next;
        }
        if start < words.len() {
            pieces.push((current, words.get(start..).unwrap_or_default()));
        }
        pieces
    }

    fn write_pieces(&self, words: &str, out: &mut String) {
        for (font, piece) in self.pieces(words) {
            let _ = match font {
                None => write!(out, "#{};", breakable(piece)),
                Some(font) => write!(out, "#set-in({})[#{}];", literal(font), breakable(piece)),
            };
        }
    }
}

/// The fonts for what the font of a page lacks, in the order in which the look tries them.
const OTHERS: [&str; 8] = [
    "Noto Sans",
    "Noto Naskh Arabic",
    "Noto Sans Ethiopic",
    "Noto Sans Gurmukhi",
    "Noto Sans Bengali",
    "Noto Sans Symbols 2",
    "Noto Emoji",
    "Noto Sans Math",
];

/// A language and its region, as the typesetter takes them.
fn tag_parts(locale: &Locale) -> (&'static str, Option<&'static str>) {
    match locale.tag.split_once('-') {
        Some((language, region)) => (language, Some(region)),
        None => (locale.tag, None),
    }
}

fn direction(locale: &Locale) -> &'static str {
    if locale.is_rtl() { "rtl" } else { "ltr" }
}

/// The font of a page: that of the script, or the one that a reader of Latin letters chose.
fn face(locale: &Locale, wanted: Option<Face>, form: PrintForm) -> &'static str {
    match locale.script {
        // Nastaliq, which readers of Urdu expect, cannot be read back from a file in its order.
        Script::Arabic => "Noto Naskh Arabic",
        Script::Ethiopic => "Noto Sans Ethiopic",
        Script::Gurmukhi => "Noto Sans Gurmukhi",
        Script::Bengali => "Noto Sans Bengali",
        // Of the fonts to choose from only Andika has Cyrillic letters, and Andika and Lexend Vietnamese ones.
        Script::Cyrillic if wanted.is_some() || form == PrintForm::Dyslexia => "Andika",
        Script::Cyrillic => "Noto Sans",
        Script::Latin => match (wanted, form) {
            (Some(Face::Andika), _) => "Andika",
            (Some(Face::Lexend), _) => "Lexend",
            (Some(Face::OpenDyslexic), _) | (None, PrintForm::Dyslexia) if locale.tag != "vi" => {
                "OpenDyslexic"
            }
            (Some(Face::OpenDyslexic), _) | (None, PrintForm::Dyslexia) => "Andika",
            _ if locale.tag == "vi" => "Noto Sans",
            _ => "Atkinson Hyperlegible Next",
        },
    }
}

/// Writes the source of a document.
pub(crate) fn write(engine: &Engine, document: &Document) -> String {
    let face = face(document.language, document.look.face, document.look.form);
    let symbols = symbols(document);
    let gap = if document.look.form == PrintForm::HighContrast { "#gap-bare" } else { "#gap" };
    let engine = &Setter {
        engine,
        face: engine.face(face),
        document: document.language,
        symbols: &symbols,
        heading: false,
        gap,
    };
    let plain = [&document.title, &document.running].iter().all(|words| engine.is_plain(words));
    let mut out = String::with_capacity(64 * 1024);
    let (language, region) = tag_parts(document.language);
    let day = document.date.first_day();
    let (before, between, after) = &document.page_label;
    out.push_str("#import \"/look.typ\": *\n");
    let _ = writeln!(
        out,
        "#show: look.with(pack: {}, band: {}, density: {}, title: {}, running: {}, page-label: ({}, {}, {}), draft: {}, plain: {plain}, lang: {}, region: {}, dir: {}, face: {}, tall: {}, form: {}, date: datetime(year: {}, month: {}, day: {}))",
        literal(document.pack.code()),
        document.band.map_or("none".into(), |band| literal(band.code())),
        document.density,
        literal(&document.title),
        literal(&document.running),
        literal(before),
        literal(between),
        literal(after),
        document.draft.as_deref().map_or("none".into(), literal),
        literal(language),
        region.map_or("none".into(), literal),
        direction(document.language),
        literal(face),
        document.language.script != Script::Latin && document.language.script != Script::Cyrillic,
        literal(document.look.form.code()),
        day.year(),
        day.month(),
        day.day(),
    );
    out.push_str("#title()\n");
    if let Some(draft) = &document.draft {
        out.push_str("#par[#strong[");
        engine.write_pieces(draft, &mut out);
        out.push_str("]]\n");
    }
    for (n, section) in document.sections.iter().enumerate() {
        write_section(engine, document.pack, section, 1, n == 0, &mut out);
    }
    out
}

fn write_section(
    engine: &Setter<'_>,
    pack: PackKind,
    section: &Section,
    level: usize,
    first: bool,
    out: &mut String,
) {
    if matches!(section.style, Style::Page | Style::Letter | Style::Index) && !first {
        out.push_str("#pagebreak(weak: true)\n");
    }
    let _ = write!(out, "#heading(level: {level})");
    write_inlines(&Setter { heading: true, ..*engine }, section.heading(), out);
    out.push('\n');
    let wrap = match section.style {
        Style::Timeline => Some("timeline"),
        Style::Panel => Some("panel"),
        Style::Index => Some("index"),
        Style::Plain | Style::Page | Style::Letter | Style::Entry => None,
    };
    match wrap.filter(|_| !section.blocks.is_empty()) {
        Some(function) => {
            let _ = writeln!(out, "#{function}[");
            write_blocks(engine, pack, &section.blocks, out);
            out.push_str("]\n");
        }
        None => write_blocks(engine, pack, &section.blocks, out),
    }
    for inner in &section.sections {
        write_section(engine, pack, inner, level + 1, false, out);
    }
}

/// The language in which all the recorded words of a paragraph are, if they are in one other than the
/// document's and none of our own stand among them.
fn sole_language(words: &[Inline]) -> Option<&'static Locale> {
    let mut sole = None;
    for inline in words {
        match inline {
            Inline::Text { words, language, .. } => match language {
                Some(language) if sole.is_none_or(|sole| sole == *language) => {
                    sole = Some(*language)
                }
                _ if words.trim().is_empty() => {}
                _ => return None,
            },
            Inline::Break | Inline::Anchor(_) => {}
            Inline::Strong(_) | Inline::Gap(_) | Inline::Page { .. } | Inline::Mark(_) => {
                return None;
            }
        }
    }
    sole
}

fn write_blocks(engine: &Setter<'_>, pack: PackKind, blocks: &[Block], out: &mut String) {
    write_blocks_in(engine, pack, blocks, false, out);
}

fn write_blocks_in(
    engine: &Setter<'_>,
    pack: PackKind,
    blocks: &[Block],
    within_list: bool,
    out: &mut String,
) {
    for (n, block) in blocks.iter().enumerate() {
        match block {
            Block::Paragraph(paragraph) => {
                // A short paragraph stays with the list, table or quote that it introduces.
                let introduces = matches!(
                    blocks.get(n + 1),
                    Some(
                        Block::List(_)
                            | Block::Table(_)
                            | Block::Quote(_)
                            | Block::Tree(_)
                            | Block::Room(_)
                            | Block::Picture(_)
                            | Block::Pictured(_)
                            | Block::Visits(_)
                    )
                );
                let intro = introduces && length(&paragraph.words) < LONGEST_INTRODUCTION;
                if let Some(language) = sole_language(&paragraph.words)
                    && language.is_rtl() != engine.document.is_rtl()
                    && !within_list
                {
                    let (lang, region) = tag_parts(language);
                    let inner = Setter { document: language, ..*engine };
                    for part in parts(&paragraph.words) {
                        let _ = write!(
                            out,
                            "#foreign-par({}, {}, {}, {})",
                            literal(lang),
                            region.map_or("none".into(), literal),
                            direction(language),
                            literal(face(language, None, PrintForm::Standard)),
                        );
                        write_inlines(&inner, part, out);
                        out.push('\n');
                    }
                    continue;
                }
                for part in parts(&paragraph.words) {
                    out.push_str(if intro { "#intro[#par" } else { "#par" });
                    write_inlines(engine, part, out);
                    out.push_str(if intro { "]\n" } else { "\n" });
                }
            }
            Block::List(items) => {
                out.push_str("#list(");
                for item in items {
                    out.push('[');
                    write_blocks_in(engine, pack, item, true, out);
                    out.push_str("], ");
                }
                out.push_str(")\n");
            }
            Block::Table(table) => {
                let columns = table.header().len();
                let widths = widths(columns, table, pack);
                let _ = write!(out, "#table(columns: ({widths}), table.header(repeat: false, ");
                for cell in table.header() {
                    out.push_str("[#par[#strong");
                    write_inlines(engine, cell, out);
                    out.push_str("]], ");
                }
                out.push_str("), ");
                for row in table.rows() {
                    // A row stays on one page, unless it is too long for that.
                    let length: usize =
                        row.iter().map(|cell| length(&cell.words)).max().unwrap_or_default();
                    let whole = length * columns <= LONGEST_WHOLE_ROW;
                    for cell in row {
                        let _ = write!(out, "table.cell(breakable: {})[#par", !whole);
                        write_inlines(engine, &cell.words, out);
                        out.push_str("], ");
                    }
                }
                out.push_str(")\n");
            }
            Block::Quote(inner) => {
                out.push_str("#said[");
                write_blocks(engine, pack, inner, out);
                out.push_str("]\n");
            }
            Block::Room(Room::Lines(count)) => {
                let _ = writeln!(out, "#lines({count})");
            }
            Block::Room(Room::Frame(height)) => {
                let _ = writeln!(out, "#frame({height}mm)");
            }
            Block::Icon(icon) => {
                let _ = writeln!(out, "#icon({})", literal(icon.name()));
            }
            Block::Picture(picture) => {
                let path = literal(&picture_path(picture.item));
                let _ = writeln!(out, "#photo({path}, {})", literal(&picture.alt));
            }
            Block::Pictured(line) => {
                let path = line
                    .picture
                    .as_ref()
                    .and_then(|svg| engine.symbols.iter().position(|other| other == svg))
                    .map_or("none".into(), |n| literal(&symbol_path(n)));
                let _ = write!(out, "#pictured({path})[#par");
                write_inlines(engine, &line.words.words, out);
                out.push_str("]\n");
            }
            Block::Visits(dots) => {
                out.push_str("#visits((");
                for dot in dots {
                    let _ = write!(
                        out,
                        "({}, {}, {}), ",
                        dot.at,
                        literal(dot_name(dot.kind)),
                        dot.late
                    );
                }
                out.push_str("))\n");
            }
            Block::Tree(tree) => {
                let triples = |list: &[(usize, usize, usize)]| -> String {
                    list.iter().map(|(row, a, b)| format!("({row}, {a}, {b}), ")).collect()
                };
                let _ = write!(
                    out,
                    "#tree({}, ({}), ({}), ",
                    tree.genogram,
                    triples(&tree.parents),
                    triples(&tree.partners)
                );
                for row in &tree.rows {
                    out.push('(');
                    for node in row {
                        let symbol = match node.symbol {
                            Symbol::Circle => "circle",
                            Symbol::Square => "square",
                            Symbol::Diamond => "diamond",
                        };
                        let _ = write!(
                            out,
                            "({}, {}, {}, [#par",
                            literal(symbol),
                            node.child,
                            node.died
                        );
                        write_inlines(engine, &node.words.words, out);
                        out.push_str("]), ");
                    }
                    out.push_str("), ");
                }
                out.push_str(")\n");
            }
        }
    }
}

/// A paragraph of more letters than this introduces nothing.
const LONGEST_INTRODUCTION: usize = 300;

/// A paragraph of more lines than this is set as several: one with thousands takes the typesetter minutes.
const MOST_LINES: usize = 60;

/// A paragraph cut at every so many of its own line breaks.
fn parts(words: &[Inline]) -> Vec<&[Inline]> {
    let mut parts = Vec::new();
    let (mut start, mut lines) = (0, 0);
    for (n, inline) in words.iter().enumerate() {
        if matches!(inline, Inline::Break) {
            lines += 1;
            if lines == MOST_LINES {
                parts.extend(words.get(start..n));
                (start, lines) = (n + 1, 0);
            }
        }
    }
    parts.extend(words.get(start..));
    parts
}

/// A stretch from right to left of more letters than this has lines of its own.
const LONGEST_TURNED: usize = 40;

/// A row of more letters than this, counted as the longest cell times the number of columns, may run on to the next page.
const LONGEST_WHOLE_ROW: usize = 1500;

fn length(inlines: &[Inline]) -> usize {
    inlines
        .iter()
        .map(|inline| match inline {
            Inline::Text { words, .. } => words.chars().count(),
            Inline::Strong(inner) => length(inner),
            Inline::Gap(mark) => mark.label.chars().count(),
            Inline::Page { .. } => 3,
            Inline::Break | Inline::Anchor(_) | Inline::Mark(_) => 0,
        })
        .sum()
}

/// The label of an anchor.
pub(crate) fn anchor_name(anchor: u32) -> String {
    format!("a{anchor}")
}

fn dot_name(kind: DotKind) -> &'static str {
    match kind {
        DotKind::Alone => "alone",
        DotKind::Seen => "seen",
        DotKind::NotSeen => "not-seen",
        DotKind::Failed => "failed",
    }
}

/// The small pictures of a document, each once.
pub(crate) fn symbols(document: &Document) -> Vec<String> {
    fn walk(sections: &[Section], symbols: &mut Vec<String>) {
        for section in sections {
            for block in &section.blocks {
                if let Block::Pictured(line) = block
                    && let Some(svg) = &line.picture
                    && !symbols.contains(svg)
                {
                    symbols.push(svg.clone());
                }
            }
            walk(&section.sections, symbols);
        }
    }
    let mut symbols = Vec::new();
    walk(&document.sections, &mut symbols);
    symbols
}

/// The name under which Typst finds a small picture.
pub(crate) fn symbol_path(number: usize) -> String {
    format!("/symbol-{number}.svg")
}

/// The name under which Typst finds a photograph.
pub(crate) fn picture_path(item: ItemId) -> String {
    format!("/photo-{}.jpg", item.number())
}

/// Columns that fit their use: two as label and value, more alike.
fn widths(columns: usize, table: &Table, pack: PackKind) -> String {
    // The last column is a line along which bars stand.
    let bars = table.rows().iter().any(|row| {
        row.last().is_some_and(|cell| {
            cell.words.iter().any(|inline| matches!(inline, Inline::Mark(Mark::Bar { .. })))
        })
    });
    if bars {
        return match columns {
            3 => "1.4fr, 1.2fr, 2fr,".into(),
            4 => "1.3fr, 2fr, 1.2fr, 2fr,".into(),
            5 => "0.7fr, 0.7fr, 1.6fr, 1.2fr, 2fr,".into(),
            n => "1fr, ".repeat(n),
        };
    }
    if pack == PackKind::CaseSummary {
        return match columns {
            // What a thing is and its value; or an outcome and what shows it.
            2 if table
                .rows()
                .iter()
                .all(|row| row.first().is_some_and(|cell| length(&cell.words) < 26)) =>
            {
                "0.85fr, 4fr,".into()
            }
            2 if table
                .rows()
                .iter()
                .all(|row| row.first().is_some_and(|cell| length(&cell.words) < 48)) =>
            {
                "1.2fr, 2.4fr,".into()
            }
            2 => "1.75fr, 2.2fr,".into(),
            3 => "1.3fr, 0.9fr, 3fr,".into(),
            n => "1fr, ".repeat(n),
        };
    }
    // Columns with more words are wider, by the root of how many letters they have on average.
    let count = table.rows().len().max(1);
    let mut widths = String::new();
    for column in 0..columns {
        let head = table.header().get(column).map_or(0, |cell| length(cell));
        let letters: usize = table
            .rows()
            .iter()
            .filter_map(|row| row.get(column))
            .map(|cell| length(&cell.words))
            .sum();
        let longest = table
            .rows()
            .iter()
            .filter_map(|row| row.get(column))
            .map(|cell| length(&cell.words))
            .max()
            .unwrap_or_default();
        let root = (letters / count + longest / 4).max(head).isqrt().clamp(2, 9);
        let _ = write!(widths, "{root}fr, ");
    }
    widths
}

fn write_inlines(engine: &Setter<'_>, inlines: &[Inline], out: &mut String) {
    out.push('[');
    for inline in inlines {
        match inline {
            // A stretch that runs the other way has a box of its own: within a line from left to right, the
            // typesetter would set its words in the order in which they are drawn, and not read.
            Inline::Text { words, .. }
                if !engine.document.is_rtl()
                    && words.starts_with('\u{2067}')
                    && !engine.heading =>
            {
                let stretch = words.trim_matches(['\u{2067}', '\u{2069}']);
                let wide = stretch.chars().count() > LONGEST_TURNED;
                out.push_str(if wide { "#turned-lines[" } else { "#turned[" });
                let turned = Setter {
                    face: engine.engine.face("Noto Naskh Arabic"),
                    document: pack::Locale::find("ar").unwrap_or(&pack::ENGLISH),
                    ..*engine
                };
                turned.write_pieces(stretch, out);
                out.push_str("];");
            }
            Inline::Text { words, language: Some(language), .. }
                if *language != engine.document =>
            {
                let (lang, region) = tag_parts(language);
                let _ = write!(
                    out,
                    "#foreign({}, {}, {})[#{}];",
                    literal(lang),
                    region.map_or("none".into(), literal),
                    literal(face(language, None, PrintForm::Standard)),
                    // Isolated, so that its points and brackets stay with it.
                    breakable(&format!(
                        "{}{words}\u{2069}",
                        if language.is_rtl() { '\u{2067}' } else { '\u{2066}' }
                    ))
                );
            }
            Inline::Text { words, .. } if engine.document.is_rtl() => {
                engine.write_pieces(words, out);
            }
            Inline::Text { words, .. } => {
                for (word, plain) in runs(engine, words) {
                    if plain {
                        let _ = write!(out, "#{};", breakable(word));
                    } else {
                        let _ = write!(out, "#other[#{}];", breakable(word));
                    }
                }
            }
            Inline::Strong(inner) => {
                out.push_str("#strong");
                write_inlines(engine, inner, out);
                out.push(';');
            }
            Inline::Gap(mark) if engine.document.is_rtl() => {
                out.push_str(engine.gap);
                out.push('[');
                engine.write_pieces(&format!("[{}]", mark.label), out);
                out.push_str("];");
            }
            Inline::Gap(mark) => {
                let _ = write!(out, "{}[#{}];", engine.gap, literal(&format!("[{}]", mark.label)));
            }
            Inline::Break => out.push_str("#linebreak();"),
            Inline::Anchor(anchor) => {
                let _ = write!(out, "#metadata(none)<{}>", anchor_name(*anchor));
            }
            Inline::Page { words: Some(words), .. } => {
                let _ = write!(out, "#{};", literal(words));
            }
            Inline::Page { anchor, words: None } => {
                let _ = write!(out, "#page-of(<{}>);", anchor_name(*anchor));
            }
            Inline::Mark(Mark::Bar { from, to }) => {
                let _ = write!(out, "#bar({from}, {to});");
            }
            Inline::Mark(Mark::Dot(kind)) => {
                let _ = write!(out, "#dot({});", literal(dot_name(*kind)));
            }
            Inline::Mark(Mark::Late) => out.push_str("#late;"),
        }
    }
    out.push(']');
}

/// Words that the first font has, and words that it has not, in turn.
fn runs<'a>(engine: &Setter<'_>, words: &'a str) -> Vec<(&'a str, bool)> {
    if engine.is_plain(words) {
        return vec![(words, true)];
    }
    let mut runs: Vec<(&str, bool)> = Vec::new();
    let mut start = 0;
    for piece in words.split_inclusive(' ') {
        let plain = engine.is_plain(piece);
        let end = start + piece.len();
        runs.extend(words.get(start..end).map(|run| (run, plain)));
        start = end;
    }
    runs
}

/// In a word of more letters than this a line may break.
const LONGEST_WORD: usize = 30;

/// A string literal in which a word without end may be broken here and there, or it would run off the page.
fn breakable(words: &str) -> String {
    let mut broken = String::with_capacity(words.len() + 8);
    let mut unbroken = 0;
    for c in words.chars() {
        broken.push(c);
        unbroken = if c.is_whitespace() { 0 } else { unbroken + 1 };
        if unbroken >= LONGEST_WORD && c.is_alphanumeric() {
            broken.push('\u{200B}');
            unbroken = 0;
        }
    }
    literal(&broken)
}

/// A string literal. Quotes and backslashes are escaped; controls cannot occur, and become blanks if they do.
pub(crate) fn literal(words: &str) -> String {
    let mut literal = String::with_capacity(words.len() + 2);
    literal.push('"');
    for c in words.chars() {
        match c {
            '"' => literal.push_str("\\\""),
            '\\' => literal.push_str("\\\\"),
            c if c.is_control() => literal.push(' '),
            c => literal.push(c),
        }
    }
    literal.push('"');
    literal
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_literal_stays_one() {
        assert_eq!(literal("a\"; #read(\"/etc\") \\\n"), "\"a\\\"; #read(\\\"/etc\\\") \\\\ \"");
    }
}

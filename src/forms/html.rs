//! One file for a browser: no script, no network, nothing beside the words but their looks. It is written as
//! XML that is HTML too, so that a strict second reader can read it back.

use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use pack::{Block, Document, Inline, Locale, Mark, Room, Section, Style, Table};

use crate::{Photographs, Words};

/// How it looks on a screen and on paper. At least 16 pixels, 66 letters to a line, one column, contrast of 7 to 1 and more.
const STYLE: &str = "
:root { color-scheme: light; }
body { margin: 0 auto; padding: 1rem 1.2rem 4rem; max-width: 42rem; font: 1.125rem/1.6 'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', Verdana, 'Noto Sans', 'Noto Naskh Arabic', 'Noto Sans Ethiopic', 'Noto Sans Gurmukhi', 'Noto Sans Bengali', sans-serif; color: #1b2330; background: #fff; overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; color: #1f4d45; margin: 2.2em 0 .5em; }
h1 { font-size: 2em; margin-top: .6em; }
h2 { font-size: 1.45em; } h3 { font-size: 1.2em; } h4, h5, h6 { font-size: 1.05em; }
p { margin: 0 0 1em; }
a { color: #14405f; } a:focus { outline: 3px solid #14405f; outline-offset: 2px; }
.skip { position: absolute; inset-inline-start: -999rem; } .skip:focus { position: static; }
nav ul { padding-inline-start: 1.2em; }
.draft { font-weight: 700; border: 2px solid #8c3b00; padding: .5em .8em; }
.gap { background: #eceef1; border-radius: .2em; padding: .1em .25em; }
.panel { background: #e8eef4; border-radius: .4em; padding: .6em 1em; }
.timeline { border-inline-start: 3px solid #5b7a99; padding-inline-start: .8em; }
blockquote { margin: 1em 0; border-inline-start: 4px solid #8aa3b8; padding-inline-start: 1em; }
figure { margin: 1.2em 0; } img { max-width: 100%; height: auto; border-radius: .3em; }
.table { overflow-x: auto; } table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; vertical-align: top; padding: .45em .6em; border-bottom: 1px solid #6d7a87; } th { background: #e6f0ec; }
.tree { display: grid; gap: .8em; } .row { display: flex; flex-wrap: wrap; gap: .8em; justify-content: center; }
.node { border: 2px solid #5b7a99; border-radius: .4em; padding: .4em .8em; text-align: center; background: #e8eef4; } .me { background: #d3e4de; }
.bar { display: inline-block; width: 100%; height: .7em; background: linear-gradient(#5b7a99, #5b7a99) no-repeat; background-size: var(--w) 100%; background-position: var(--x) 0; border-bottom: 1px solid #8a97a6; }
.lines { height: 8em; background: repeating-linear-gradient(#fff, #fff 2.4em, #6d7a87 2.5em); } .frame { height: 14em; border: 2px solid #8aa3b8; border-radius: .4em; }
@media print { body { max-width: none; font-size: 12pt; } nav, .skip { display: none; } h2, h3 { break-after: avoid; } figure, tr, blockquote { break-inside: avoid; } a { color: inherit; text-decoration: none; } }
";

/// Writes a document as one page of HTML.
#[must_use]
pub fn html(document: &Document, words: &Words, photographs: &Photographs<'_>) -> String {
    let mut out = String::with_capacity(64 * 1024);
    let language = document.language;
    let _ = write!(
        out,
        "<!DOCTYPE html>\n<html lang=\"{}\" dir=\"{}\">\n<head>\n<meta charset=\"utf-8\" />\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n<meta name=\"robots\" content=\"noindex\" />\n<title>{}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n",
        language.tag,
        direction(language),
        escape(&document.title),
    );
    let _ = writeln!(out, "<a class=\"skip\" href=\"#words\">{}</a>", escape(&words.skip));
    let mut writer = Writer {
        language,
        photograph: &|item| {
            photographs
                .get(&item)
                .map(|bytes| format!("data:image/jpeg;base64,{}", STANDARD.encode(bytes)))
        },
        link: &|anchor| format!("#a{anchor}"),
        out,
        heading: 0,
    };
    writer.contents(document, words);
    let _ = write!(writer.out, "<main id=\"words\">\n<h1>{}</h1>\n", escape(&document.title));
    if let Some(draft) = &document.draft {
        let _ = writeln!(writer.out, "<p class=\"draft\">{}</p>", escape(draft));
    }
    for section in &document.sections {
        writer.section(section, 1);
    }
    let mut out = writer.out;
    out.push_str("</main>\n</body>\n</html>\n");
    // HTML has no slash at the end of an element without words.
    out.replace(" />", ">")
}

pub(crate) fn direction(language: &Locale) -> &'static str {
    if language.is_rtl() { "rtl" } else { "ltr" }
}

/// Writes the parts of a page.
pub(crate) struct Writer<'a> {
    pub(crate) language: &'static Locale,
    /// Where a photograph is.
    pub(crate) photograph: &'a dyn Fn(disclosure::told::ItemId) -> Option<String>,
    /// Where an anchor is.
    pub(crate) link: &'a dyn Fn(u32) -> String,
    pub(crate) out: String,
    /// How many headings there were.
    pub(crate) heading: usize,
}

impl Writer<'_> {
    fn contents(&mut self, document: &Document, words: &Words) {
        let name = escape(&words.contents);
        let _ = write!(
            self.out,
            "<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">{name}</h2>\n<ul>\n"
        );
        let mut number = 0;
        fn walk(
            sections: &[Section],
            depth: usize,
            number: &mut usize,
            out: &mut Vec<(usize, usize)>,
        ) {
            for section in sections {
                *number += 1;
                if depth == 1 {
                    out.push((*number, depth));
                }
                walk(&section.sections, depth + 1, number, out);
            }
        }
        let mut tops = Vec::new();
        walk(&document.sections, 1, &mut number, &mut tops);
        for ((number, _), section) in tops.iter().zip(&document.sections) {
            let _ = write!(self.out, "<li><a href=\"#h{number}\">");
            self.inlines(section.heading(), false);
            self.out.push_str("</a></li>\n");
        }
        self.out.push_str("</ul>\n</nav>\n");
    }

    pub(crate) fn section(&mut self, section: &Section, depth: usize) {
        self.heading += 1;
        let level = (depth + 1).min(6);
        let _ = write!(self.out, "<section>\n<h{level} id=\"h{}\">", self.heading);
        self.inlines(section.heading(), true);
        let _ = writeln!(self.out, "</h{level}>");
        let class = match section.style {
            Style::Timeline => Some("timeline"),
            Style::Panel => Some("panel"),
            Style::Plain | Style::Page | Style::Letter | Style::Entry | Style::Index => None,
        };
        match class.filter(|_| !section.blocks.is_empty()) {
            Some(class) => {
                let _ = writeln!(self.out, "<div class=\"{class}\">");
                self.blocks(&section.blocks);
                self.out.push_str("</div>\n");
            }
            None => self.blocks(&section.blocks),
        }
        for inner in &section.sections {
            self.section(inner, depth + 1);
        }
        self.out.push_str("</section>\n");
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::Paragraph(paragraph) => {
                    // A paragraph that is all in another language runs in its own direction.
                    match sole_language(&paragraph.words).filter(|other| *other != self.language) {
                        Some(other) => {
                            let _ = write!(
                                self.out,
                                "<p lang=\"{}\" dir=\"{}\">",
                                other.tag,
                                direction(other)
                            );
                            let own = std::mem::replace(&mut self.language, other);
                            self.inlines(&paragraph.words, true);
                            self.language = own;
                        }
                        None => {
                            self.out.push_str("<p>");
                            self.inlines(&paragraph.words, true);
                        }
                    }
                    self.out.push_str("</p>\n");
                }
                Block::List(items) => {
                    self.out.push_str("<ul>\n");
                    for item in items {
                        self.out.push_str("<li>");
                        match item.as_slice() {
                            [Block::Paragraph(only)] => self.inlines(&only.words, true),
                            blocks => self.blocks(blocks),
                        }
                        self.out.push_str("</li>\n");
                    }
                    self.out.push_str("</ul>\n");
                }
                Block::Table(table) => self.table(table),
                Block::Quote(inner) => {
                    self.out.push_str("<blockquote>\n");
                    self.blocks(inner);
                    self.out.push_str("</blockquote>\n");
                }
                Block::Room(Room::Lines(_)) => self.out.push_str("<div class=\"lines\"></div>\n"),
                Block::Room(Room::Frame(_)) => self.out.push_str("<div class=\"frame\"></div>\n"),
                Block::Picture(picture) => {
                    if let Some(source) = (self.photograph)(picture.item) {
                        let alt = escape(&picture.alt);
                        let english = pack::ENGLISH.tag;
                        let _ = writeln!(
                            self.out,
                            "<figure><img src=\"{source}\" alt=\"{alt}\" lang=\"{english}\" /></figure>"
                        );
                    }
                }
                Block::Tree(tree) => {
                    self.out.push_str("<div class=\"tree\">\n");
                    for row in &tree.rows {
                        self.out.push_str("<div class=\"row\">\n");
                        for node in row {
                            let class = if node.child { "node me" } else { "node" };
                            let _ = write!(self.out, "<div class=\"{class}\">");
                            self.inlines(&node.words.words, true);
                            self.out.push_str("</div>\n");
                        }
                        self.out.push_str("</div>\n");
                    }
                    self.out.push_str("</div>\n");
                }
                Block::Pictured(line) => {
                    self.out.push_str("<p>");
                    self.inlines(&line.words.words, true);
                    self.out.push_str("</p>\n");
                }
                // The small pictures of a first book, and points along a line, say nothing that the words do not.
                Block::Icon(_) | Block::Visits(_) => {}
            }
        }
    }

    fn table(&mut self, table: &Table) {
        self.out.push_str("<div class=\"table\" tabindex=\"0\"><table>\n<thead><tr>");
        for cell in table.header() {
            self.out.push_str("<th scope=\"col\">");
            self.inlines(cell, true);
            self.out.push_str("</th>");
        }
        self.out.push_str("</tr></thead>\n<tbody>\n");
        for row in table.rows() {
            self.out.push_str("<tr>");
            for cell in row {
                self.out.push_str("<td>");
                self.inlines(&cell.words, true);
                self.out.push_str("</td>");
            }
            self.out.push_str("</tr>\n");
        }
        self.out.push_str("</tbody>\n</table></div>\n");
    }

    fn inlines(&mut self, inlines: &[Inline], anchors: bool) {
        for inline in inlines {
            match inline {
                Inline::Text { words, language, .. } => match language {
                    Some(other) if *other != self.language => {
                        let _ = write!(
                            self.out,
                            "<bdi lang=\"{}\" dir=\"{}\">{}</bdi>",
                            other.tag,
                            direction(other),
                            escape(words)
                        );
                    }
                    _ => self.out.push_str(&escape(words)),
                },
                Inline::Strong(inner) => {
                    self.out.push_str("<strong>");
                    self.inlines(inner, anchors);
                    self.out.push_str("</strong>");
                }
                Inline::Gap(mark) => {
                    let _ =
                        write!(self.out, "<span class=\"gap\">[{}]</span>", escape(&mark.label));
                }
                Inline::Break => self.out.push_str("<br />"),
                Inline::Anchor(anchor) if anchors => {
                    let _ = write!(self.out, "<span id=\"a{anchor}\"></span>");
                }
                Inline::Anchor(_) => {}
                Inline::Page { anchor, words } => {
                    let target = (self.link)(*anchor);
                    let words = escape(words.as_deref().unwrap_or_default());
                    let _ = if anchors {
                        write!(self.out, "<a href=\"{target}\">{words}</a>")
                    } else {
                        write!(self.out, "{words}")
                    };
                }
                Inline::Mark(Mark::Bar { from, to }) => {
                    let width = (i32::from(*to) - i32::from(*from)).clamp(8, 1000);
                    // The share of the room that is left over, from the side where reading begins.
                    let left =
                        if width >= 1000 { 0 } else { i32::from(*from) * 1000 / (1000 - width) };
                    let left =
                        if self.language.is_rtl() { 1000 - left } else { left }.clamp(0, 1000);
                    let _ = write!(
                        self.out,
                        "<span class=\"bar\" style=\"--w: {}.{}%; --x: {}.{}%\"></span>",
                        width / 10,
                        width % 10,
                        left / 10,
                        left % 10
                    );
                }
                Inline::Mark(Mark::Dot(_) | Mark::Late) => {}
            }
        }
    }
}

/// The language in which all words are, if it is one and none is ours.
fn sole_language(words: &[Inline]) -> Option<&'static Locale> {
    let mut sole = None;
    for inline in words {
        match inline {
            Inline::Text { language: Some(language), .. }
                if sole.is_none_or(|sole| sole == *language) =>
            {
                sole = Some(*language);
            }
            Inline::Text { words, language: None, .. } if words.trim().is_empty() => {}
            Inline::Break | Inline::Anchor(_) => {}
            Inline::Text { .. }
            | Inline::Strong(_)
            | Inline::Gap(_)
            | Inline::Page { .. }
            | Inline::Mark(_) => return None,
        }
    }
    sole
}

/// Words as XML that says exactly them, in text and in attributes.
#[must_use]
pub fn escape(words: &str) -> String {
    let mut escaped = String::with_capacity(words.len() + 8);
    for c in words.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            c if c.is_control() => escaped.push(' '),
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escaped_words_are_words() {
        assert_eq!(escape("<script>\"'&\u{1}"), "&lt;script&gt;&quot;&#39;&amp; ");
    }
}

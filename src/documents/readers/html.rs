//! Web pages and the formatted form of mails: the words that are shown, and those that are not.

use mail_parser::decoders::base64::base64_decode;
use quick_xml::escape::resolve_html5_entity;

use super::{Gather, Held, PartKind, text};

/// What was read of a page.
#[derive(Default)]
pub(crate) struct Page {
    /// Paragraphs and rows.
    pub(crate) passages: Vec<String>,
    /// What is told apart.
    pub(crate) said: Vec<(PartKind, String)>,
    /// Files written into it.
    files: Vec<Vec<u8>>,
}

/// Reads a page that is a file.
pub(crate) fn read_file(gather: &mut Gather, within: &[usize], bytes: &[u8]) -> Result<(), Held> {
    let page = read(&text::decode(bytes).ok_or(Held::UnknownKind)?);
    gather.part(PartKind::Body, within, &page.passages);
    page.list_rest(gather, within);
    Ok(())
}

impl Page {
    /// Lists what is told apart.
    pub(crate) fn list_rest(self, gather: &mut Gather, within: &[usize]) {
        for (kind, words) in &self.said {
            gather.say(*kind, within, words);
        }
        for file in &self.files {
            gather.attach(within, &[], file);
        }
    }

    fn say(&mut self, kind: PartKind, words: &str) {
        if text::tells(words) {
            self.said.push((kind, words.to_owned()));
        }
    }
}

/// Reads a page.
pub(crate) fn read(html: &str) -> Page {
    read_at(html, true)
}

/// Reads a page, or what a remark on it holds.
fn read_at(html: &str, outer: bool) -> Page {
    let mut walk = Walk::default();
    let mut rest = html;
    while let Some((before, after)) = rest.split_once('<') {
        walk.words(&decoded(before));
        if let Some(inner) = after.strip_prefix("!--") {
            let (remark, more) = inner.split_once("-->").unwrap_or((inner, ""));
            if outer {
                // Some programs read what stands under a condition.
                let remark = match remark.trim_start().strip_prefix("[if") {
                    Some(condition) => condition.split_once("]>").map_or("", |(_, words)| words),
                    None => remark,
                };
                let inner = read_at(remark, false);
                walk.page.say(PartKind::Hidden, &inner.passages.join("\n"));
                walk.page.said.extend(inner.said);
                walk.page.files.extend(inner.files);
            } else {
                walk.page.say(PartKind::Hidden, &bare(remark));
            }
            rest = more;
        } else if after.starts_with(['!', '?']) {
            let (said, more) = after.split_once('>').unwrap_or((after, ""));
            if !said.to_ascii_lowercase().starts_with("!doctype") && !said.starts_with("![") {
                walk.page.say(PartKind::Hidden, said);
            }
            rest = more;
        } else if after.starts_with(|c: char| c == '/' || c.is_ascii_alphabetic()) {
            let Some((tag, more)) = tag(after) else {
                // A tag without an end hides nothing.
                walk.words("<");
                walk.words(&decoded(after));
                rest = "";
                break;
            };
            rest = more;
            if !tag.closes && matches!(tag.name.as_str(), "script" | "style") {
                let end = format!("</{}", tag.name);
                rest = find_end(rest, &end);
            } else {
                walk.tag(&tag);
            }
        } else {
            walk.words("<");
            rest = after;
        }
    }
    walk.words(&decoded(rest));
    walk.end_line();
    walk.end_secret();
    walk.page
}

/// What follows from where this tag closes.
fn find_end<'a>(rest: &'a str, end: &str) -> &'a str {
    let found =
        rest.as_bytes().windows(end.len()).position(|w| w.eq_ignore_ascii_case(end.as_bytes()));
    found.and_then(|at| rest.get(at..)).unwrap_or_default()
}

/// Text without tags.
fn bare(html: &str) -> String {
    let mut out = String::new();
    let mut rest = html;
    while let Some((before, after)) = rest.split_once('<') {
        out.push_str(before);
        match after.split_once('>') {
            Some((_, more)) => rest = more,
            None => {
                rest = after;
                break;
            }
        }
        out.push(' ');
    }
    out.push_str(rest);
    let words = decoded(&out);
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

struct Tag {
    name: String,
    closes: bool,
    attributes: Vec<(String, String)>,
}

/// Reads a tag from after its "<"; nothing if it does not end.
fn tag(from: &str) -> Option<(Tag, &str)> {
    let (closes, from) = from.strip_prefix('/').map_or((false, from), |rest| (true, rest));
    let ends = |c: char| c.is_whitespace() || c == '>' || c == '/';
    let (name, mut rest) = from.split_at_checked(from.find(ends)?)?;
    let mut tag = Tag { name: name.to_ascii_lowercase(), closes, attributes: Vec::new() };
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
        if let Some(rest) = rest.strip_prefix('>') {
            return Some((tag, rest));
        }
        // A name may begin with "=".
        let mut ends = rest.char_indices().skip(1);
        let (at, _) = ends.find(|(_, c)| c.is_whitespace() || "=>/".contains(*c))?;
        let (name, after) = rest.split_at_checked(at)?;
        rest = after.trim_start();
        let mut value = "";
        if let Some(after) = rest.strip_prefix('=') {
            let after = after.trim_start();
            (value, rest) = if let Some(inner) = after.strip_prefix('"') {
                inner.split_once('"')?
            } else if let Some(inner) = after.strip_prefix('\'') {
                inner.split_once('\'')?
            } else {
                after.split_at_checked(after.find(|c: char| c.is_whitespace() || c == '>')?)?
            };
        }
        tag.attributes.push((name.to_ascii_lowercase(), decoded(value)));
    }
}

/// Text with its named letters read.
fn decoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let name_end = after.find(|c: char| !c.is_ascii_alphanumeric() && c != '#');
        let (name, tail) =
            after.split_at_checked(name_end.unwrap_or(after.len())).unwrap_or((after, ""));
        let found = match name.strip_prefix('#') {
            Some(number) => {
                let hex = number.strip_prefix(['x', 'X']);
                let code =
                    hex.map_or_else(|| number.parse().ok(), |h| u32::from_str_radix(h, 16).ok());
                code.map(|code| letter(code).to_string())
            }
            None => resolve_html5_entity(name).map(str::to_owned),
        };
        match found {
            Some(found) => {
                out.push_str(&found);
                rest = tail.strip_prefix(';').unwrap_or(tail);
            }
            None => {
                out.push('&');
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}

/// A letter by its number; old numbers are those of Windows.
fn letter(code: u32) -> char {
    match u8::try_from(code) {
        Ok(byte @ 0x80..=0x9F) => {
            let bytes = [byte];
            let (letters, _) = encoding_rs::WINDOWS_1252.decode_without_bom_handling(&bytes);
            letters.chars().next().unwrap_or('\u{FFFD}')
        }
        _ => char::from_u32(code).unwrap_or('\u{FFFD}'),
    }
}

#[derive(Default)]
struct Walk {
    page: Page,
    line: String,
    secret: String,
    /// The element that is not shown, and how many of its name are open.
    hidden: Option<(String, usize)>,
    /// A paragraph ended; a cell may still join it.
    ended: bool,
    title: bool,
    as_typed: usize,
}

impl Walk {
    fn words(&mut self, words: &str) {
        if self.ended && !words.trim().is_empty() {
            self.end_line();
        }
        let to =
            if self.hidden.is_some() || self.title { &mut self.secret } else { &mut self.line };
        for c in words.chars() {
            let space = matches!(c, ' ' | '\t' | '\n' | '\r' | '\u{c}');
            if !space || (self.as_typed > 0 && c != '\r') {
                to.push(c);
            } else if !to.is_empty() && !to.ends_with([' ', '\n']) {
                to.push(' ');
            }
        }
    }

    fn end_line(&mut self) {
        self.ended = false;
        let line = std::mem::take(&mut self.line);
        if !line.trim().is_empty() {
            self.page.passages.push(line.trim_end_matches([' ', '|']).to_owned());
        }
    }

    fn end_secret(&mut self) {
        let secret = std::mem::take(&mut self.secret);
        let kind = if self.title { PartKind::Description } else { PartKind::Hidden };
        self.page.say(kind, secret.trim());
    }

    fn tag(&mut self, tag: &Tag) {
        let name = tag.name.as_str();
        if !tag.closes {
            self.attributes(tag);
        }
        if name == "title" {
            self.end_secret();
            self.title = !tag.closes;
        }
        let was_hidden = self.hidden.is_some();
        self.hide(tag);
        if was_hidden || self.hidden.is_some() {
            // What is not shown breaks no line that is.
            if !self.secret.is_empty() && (BLOCKS.contains(&name) || name == "br") {
                self.secret.push('\n');
            }
            return;
        }
        match name {
            "br" => self.line.push('\n'),
            "td" | "th" if !tag.closes => {
                self.ended = false;
                let line = self.line.trim_end().len();
                self.line.truncate(line);
                if !self.line.is_empty() && !self.line.ends_with('|') {
                    self.line.push_str(" |");
                }
                if !self.line.is_empty() {
                    self.line.push(' ');
                }
            }
            "td" | "th" => {}
            "tr" | "table" | "caption" => self.end_line(),
            "pre" | "textarea" => {
                self.ended = true;
                self.as_typed =
                    if tag.closes { self.as_typed.saturating_sub(1) } else { self.as_typed + 1 };
            }
            _ if BLOCKS.contains(&name) => self.ended = !self.line.trim().is_empty(),
            _ => {}
        }
    }

    /// Follows elements that are not shown.
    fn hide(&mut self, tag: &Tag) {
        if VOID.contains(&tag.name.as_str()) {
            return;
        }
        let same = self.hidden.as_ref().is_some_and(|(name, _)| *name == tag.name);
        if let Some((_, depth)) = &mut self.hidden {
            if same {
                *depth = if tag.closes { *depth - 1 } else { *depth + 1 };
            }
            if *depth == 0 {
                self.end_secret();
                self.hidden = None;
            }
        } else if !tag.closes && is_hidden(tag) {
            self.hidden = Some((tag.name.clone(), 1));
        }
    }

    fn attributes(&mut self, tag: &Tag) {
        for (name, value) in &tag.attributes {
            match name.as_str() {
                "alt" | "title" | "aria-label" | "aria-description" | "summary" | "label"
                | "placeholder" | "content"
                    if !(tag.name == "meta" && is_technical(tag)) =>
                {
                    self.page.say(PartKind::Description, value);
                }
                "value" | "srcdoc" | "data-name" | "data-email" => {
                    self.page.say(PartKind::Hidden, &bare(value));
                }
                "href" | "src" | "background" | "action" | "cite" | "data" => self.link(value),
                "srcset" => self.page.say(PartKind::Field, value),
                _ => {}
            }
        }
    }

    fn link(&mut self, value: &str) {
        let value = value.trim();
        if let Some((_, packed)) = value.split_once(";base64,").filter(|_| is_data(value)) {
            let packed: String = packed.chars().filter(|c| !c.is_whitespace()).collect();
            match base64_decode(packed.as_bytes()) {
                Some(file) => self.page.files.push(file),
                None => self.page.files.push(vec![0]),
            }
        } else if !value.starts_with('#') && !value.starts_with("cid:") {
            self.page.say(PartKind::Field, value);
        }
    }
}

fn is_data(link: &str) -> bool {
    link.get(..5).is_some_and(|l| l.eq_ignore_ascii_case("data:"))
}

fn is_technical(meta: &Tag) -> bool {
    let of = |name: &str| meta.attributes.iter().find(|(n, _)| n == name).map(|(_, v)| v.as_str());
    of("http-equiv").is_some()
        || of("name").is_some_and(|n| {
            let n = n.to_ascii_lowercase();
            ["generator", "viewport", "progid", "originator", "format-detection"]
                .contains(&n.as_str())
        })
}

fn is_hidden(tag: &Tag) -> bool {
    tag.name == "template"
        || tag.name == "noscript"
        || tag.attributes.iter().any(|(name, value)| {
            let value: String =
                value.to_ascii_lowercase().chars().filter(|c| !c.is_whitespace()).collect();
            let looks = ["display:none", "visibility:hidden", "mso-hide:all", "opacity:0;"];
            match name.as_str() {
                "hidden" => true,
                "style" => {
                    looks.iter().any(|look| value.contains(look))
                        || value.split(';').any(|l| {
                            ["font-size:0", "font-size:0px", "font-size:0pt", "opacity:0"]
                                .contains(&l)
                        })
                }
                _ => false,
            }
        })
}

const VOID: [&str; 14] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr",
];

const BLOCKS: [&str; 40] = [
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "center",
    "dd",
    "details",
    "dialog",
    "dir",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "header",
    "hr",
    "html",
    "legend",
    "li",
    "main",
    "nav",
    "ol",
    "option",
    "p",
    "section",
    "select",
    "ul",
    "summary",
    "title",
];

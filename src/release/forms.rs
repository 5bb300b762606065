//! The last gate of the other ways of reading: a page, an e-book, braille, a script. Each is read back by a
//! reader of its own and must say exactly what was approved; what such a file need not have is refused.

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _};
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use disclosure::WithheldTerms;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use sha2::{Digest as _, Sha256};

use crate::approved::Approved;
use crate::text::comparable;
use crate::verify::{Refusal, Refused, Release, hex, leak, leak_among, path_words, text_hash};

/// A form that is not on pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// One page for a browser.
    Html,
    /// An e-book.
    Epub,
    /// Braille.
    Braille,
    /// A script to be read aloud.
    Spoken,
}

impl Form {
    /// Its name in a manifest.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Epub => "epub",
            Self::Braille => "braille",
            Self::Spoken => "spoken",
        }
    }

    /// The form of a name in a manifest.
    pub(crate) fn of(name: &str) -> Option<Self> {
        [Self::Html, Self::Epub, Self::Braille, Self::Spoken]
            .into_iter()
            .find(|form| form.name() == name)
    }

    /// How its files begin.
    pub(crate) fn begins(self) -> &'static [u8] {
        match self {
            Self::Html => b"<!DOCTYPE html>",
            Self::Epub | Self::Spoken => b"PK",
            // Cells and blanks may be anything.
            Self::Braille => b"",
        }
    }
}

/// What was read of a file.
#[derive(Default)]
pub(crate) struct Said {
    /// Its words in reading order.
    pub(crate) text: String,
    /// What leads to its parts.
    navigation: String,
    /// What is marked as being in another language, by language.
    foreign: BTreeMap<String, String>,
    /// What pictures show.
    alts: Vec<String>,
    /// The pictures.
    pictures: Vec<Vec<u8>>,
    /// Its language.
    language: Option<String>,
}

/// Checks a file that is to become `target`. `beside` is what the manifest will say of people; `sayings` are the
/// fixed words of the form besides the approved ones, and, for braille and a script, everything that it says.
///
/// # Errors
/// Everything that is wrong with it.
pub fn verify_form(
    form: Form,
    bytes: Vec<u8>,
    approved: &Approved,
    sayings: &[String],
    terms: &WithheldTerms,
    target: &Path,
    beside: &[String],
) -> Result<Release, Refused> {
    let mut refusals = Vec::new();
    if terms.record() != approved.record {
        refusals.push(Refusal::WrongTerms);
    }
    leak(terms, &path_words(target), &|_| false, "file name", &mut refusals);
    leak(terms, &beside.join("\n"), &|_| false, "manifest", &mut refusals);
    let mut ends = Vec::new();
    let mut reached = 0;
    for (words, ours) in &approved.pieces {
        reached += words.len();
        ends.push((reached, *ours));
    }
    let ours = |at: usize| ends.iter().find(|(end, _)| at < *end).is_some_and(|(_, ours)| *ours);
    leak_among(terms, &approved.text(), &ours, approved, "text", &mut refusals);
    leak(terms, &approved.alts.join("\n"), &|_| false, "pictures", &mut refusals);
    if matches!(form, Form::Html | Form::Epub) {
        let fixed = sayings.join("\n");
        leak_among(terms, &fixed, &|_| true, approved, "fixed words", &mut refusals);
    }
    let said = read(form, &bytes);
    match (&said, form) {
        (Err(what), _) => refusals.push(Refusal::Foreign(what)),
        (Ok(said), Form::Html | Form::Epub) => equal(said, approved, sayings, &mut refusals),
        (Ok(said), Form::Braille | Form::Spoken) => {
            let expected: String = sayings.concat();
            let same = if form == Form::Braille {
                said.text == expected
            } else {
                comparable(&said.text) == comparable(&expected)
            };
            if !same {
                refusals.push(Refusal::Differs { page: 1, reading: "in the order of reading" });
            }
        }
    }
    match said {
        Ok(said) if refusals.is_empty() => Ok(Release {
            sha256: hex(&Sha256::digest(&bytes)),
            text_sha256: text_hash(&said.text),
            pages: match form {
                Form::Braille => bytes.iter().filter(|byte| **byte == 0x0C).count(),
                Form::Html | Form::Epub | Form::Spoken => 1,
            },
            terms: terms.count(),
            bytes,
            target: target.to_owned(),
            draft: approved.draft,
            of_documents: false,
            form: Some(form),
            locked: false,
        }),
        _ => Err(Refused { target: target.to_owned(), refusals }),
    }
}

/// The hash of what a file says, where it is a file of ours.
pub(crate) fn said_hash(form: Form, bytes: &[u8]) -> Result<String, &'static str> {
    read(form, bytes).map(|said| text_hash(&said.text))
}

fn equal(said: &Said, approved: &Approved, sayings: &[String], refusals: &mut Vec<Refusal>) {
    if comparable(&said.text) != comparable(&approved.text()) {
        refusals.push(Refusal::Differs { page: 1, reading: "in the order of reading" });
    }
    // What leads to the parts: fixed words, and the headings of the parts.
    let headings: String = approved
        .headings
        .iter()
        .filter(|(depth, _)| *depth == 1)
        .map(|(_, words)| words.as_str())
        .collect();
    if comparable(&said.navigation) != comparable(&format!("{}{headings}", sayings.concat())) {
        refusals.push(Refusal::Foreign("something in its contents that was not approved"));
    }
    let told = |list: &BTreeMap<String, String>| -> Vec<(String, String)> {
        list.iter()
            .map(|(tag, words)| (tag.clone(), comparable(words)))
            .filter(|(_, words)| !words.is_empty())
            .collect()
    };
    if told(&said.foreign) != told(&approved.foreign)
        || said.language.as_deref() != Some(approved.language.as_str())
    {
        refusals.push(Refusal::Inaccessible {
            page: 0,
            what: "some of its words are marked as being in another language than they are",
        });
    }
    let mut pictures = approved.pictures.clone();
    let mut found = said.pictures.clone();
    // An e-book holds each picture once.
    for list in [&mut pictures, &mut found] {
        list.sort();
        list.dedup();
    }
    if pictures != found {
        refusals.push(Refusal::Foreign("a picture that was not approved, or one too few"));
    }
    let same = said.alts.len() == approved.alts.len()
        && said.alts.iter().zip(&approved.alts).all(|(a, b)| comparable(a) == comparable(b));
    if !same {
        refusals.push(Refusal::Inaccessible {
            page: 0,
            what: "a picture does not say in words what it shows",
        });
    }
}

fn read(form: Form, bytes: &[u8]) -> Result<Said, &'static str> {
    match form {
        Form::Html => {
            let text = std::str::from_utf8(bytes).map_err(|_| "letters that cannot be read")?;
            let mut said = Said::default();
            xml(text, &mut said)?;
            Ok(said)
        }
        Form::Epub => epub(bytes),
        Form::Braille => embossed(bytes),
        Form::Spoken => script(bytes),
    }
}

/// The elements that our pages have.
const ELEMENTS: [&str; 41] = [
    "html",
    "head",
    "meta",
    "title",
    "style",
    "link",
    "body",
    "a",
    "nav",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "ul",
    "ol",
    "li",
    "main",
    "section",
    "p",
    "div",
    "span",
    "strong",
    "bdi",
    "br",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "figure",
    "img",
    "blockquote",
    "speak",
    "emphasis",
    "break",
    "item",
    "itemref",
    "none",
];
/// The attributes that they have.
const ATTRIBUTES: [&str; 24] = [
    "lang",
    "xml:lang",
    "dir",
    "charset",
    "name",
    "content",
    "http-equiv",
    "class",
    "href",
    "id",
    "rel",
    "aria-labelledby",
    "role",
    "epub:type",
    "scope",
    "tabindex",
    "style",
    "src",
    "alt",
    "xmlns",
    "xmlns:epub",
    "version",
    "time",
    "none",
];

/// Reads a page. Whatever is not on the lists is refused: a script, a frame, a form, a remark.
fn xml(text: &str, said: &mut Said) -> Result<(), &'static str> {
    let mut reader = Reader::from_str(text);
    // HTML does not close an element that cannot have words; everything else is closed in its order.
    reader.config_mut().check_end_names = false;
    // Languages of the open elements, and which of them are contents or a list.
    let mut open: Vec<(String, Option<String>, bool)> = Vec::new();
    loop {
        let event = reader.read_event().map_err(|_| "something that is no markup of ours")?;
        match event {
            Event::Eof => break,
            Event::Start(start) => {
                let (name, language) = element(&start, said)?;
                if matches!(name.as_str(), "meta" | "link" | "img" | "br") {
                    continue;
                }
                let skip = start
                    .try_get_attribute("class")
                    .ok()
                    .flatten()
                    .is_some_and(|class| class.value.as_ref() == "skip");
                let within = open.last().is_some_and(|(_, _, within)| *within);
                if name == "li" && !within {
                    said.text.push_str("\u{2022} ");
                }
                if name == "html" || name == "speak" {
                    said.language.clone_from(&language);
                }
                let within = within || name == "nav" || skip;
                open.push((name, language, within));
            }
            Event::Empty(start) => {
                element(&start, said)?;
            }
            Event::End(end) => {
                let closed = open.pop();
                if closed.is_none_or(|(name, ..)| name != end.name().as_ref()) {
                    return Err("an end that is out of order");
                }
            }
            Event::Text(words) => {
                tell(&words, &open, said);
            }
            Event::GeneralRef(reference) => {
                let letter = match &*reference {
                    "amp" => "&",
                    "lt" => "<",
                    "gt" => ">",
                    "quot" => "\"",
                    "#39" => "'",
                    _ => return Err("a letter in disguise"),
                };
                tell(letter, &open, said);
            }
            Event::DocType(kind) if &*kind == "html" => {}
            Event::Decl(_) => {}
            Event::Comment(_) | Event::CData(_) | Event::PI(_) | Event::DocType(_) => {
                return Err("a remark or a script");
            }
        }
    }
    if open.is_empty() { Ok(()) } else { Err("an end that is missing") }
}

fn tell(words: &str, open: &[(String, Option<String>, bool)], said: &mut Said) {
    let Some((name, _, within)) = open.last() else { return };
    if open.iter().any(|(name, ..)| name == "head") || name == "style" {
        return;
    }
    if *within {
        said.navigation.push_str(words);
        return;
    }
    said.text.push_str(words);
    let language = open.iter().rev().find_map(|(_, language, _)| language.as_ref());
    if let Some(language) = language.filter(|language| Some(*language) != said.language.as_ref()) {
        said.foreign.entry(language.clone()).or_default().push_str(words);
    }
}

/// An element's name and language. Links lead to places in the same book, pictures are in it.
fn element(
    start: &BytesStart<'_>,
    said: &mut Said,
) -> Result<(String, Option<String>), &'static str> {
    let name = start.name().as_ref().to_owned();
    if !ELEMENTS.contains(&name.as_str()) {
        return Err("an element that our files have not");
    }
    let mut language = None;
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|_| "an attribute that cannot be read")?;
        let key = attribute.key.as_ref().to_owned();
        if !ATTRIBUTES.contains(&key.as_str()) {
            return Err("an attribute that our files have not");
        }
        let value = attribute
            .normalized_value(quick_xml::XmlVersion::Implicit1_0)
            .map_err(|_| "an attribute that cannot be read")?
            .into_owned();
        match key.as_str() {
            "lang" => language = Some(value),
            "xml:lang" if name == "speak" => language = Some(value),
            "alt" => said.alts.push(value),
            "href" => {
                let inner = value.starts_with('#')
                    || value == "style.css"
                    || value.strip_prefix("chapter-").is_some_and(|rest| {
                        rest.chars().all(|c| c.is_ascii_alphanumeric() || ".#".contains(c))
                    });
                if !inner {
                    return Err("a link to somewhere else");
                }
            }
            "src" => {
                if let Some(data) = value.strip_prefix("data:image/jpeg;base64,") {
                    said.pictures
                        .push(STANDARD.decode(data).map_err(|_| "a picture that cannot be read")?);
                } else if !value
                    .strip_prefix("photo-")
                    .is_some_and(|rest| rest.chars().all(|c| c.is_ascii_alphanumeric() || c == '.'))
                {
                    return Err("a picture from somewhere else");
                }
            }
            "style" if !value.chars().all(|c| c.is_ascii_digit() || "-wx:.%; ".contains(c)) => {
                return Err("a look that our files have not");
            }
            _ => {}
        }
    }
    Ok((name, language))
}

/// So many bytes of an archive are unpacked at most.
const MOST_BYTES: u64 = 512 * 1024 * 1024;

/// The members of an archive in their order.
fn members(bytes: &[u8]) -> Result<Vec<(String, Vec<u8>)>, &'static str> {
    let fail = "an archive that cannot be read";
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| fail)?;
    if !zip.comment().is_empty() {
        return Err("a remark in its archive");
    }
    let mut members = Vec::new();
    for n in 0..zip.len() {
        let mut member = zip.by_index(n).map_err(|_| fail)?;
        if !member.comment().is_empty() || member.size() > MOST_BYTES {
            return Err("a remark in its archive");
        }
        let mut inner = Vec::new();
        member.read_to_end(&mut inner).map_err(|_| fail)?;
        let name = member.name().map_err(|_| fail)?.into_owned();
        members.push((name, inner));
    }
    Ok(members)
}

fn epub(bytes: &[u8]) -> Result<Said, &'static str> {
    let mut said = Said::default();
    for (name, inner) in members(bytes)? {
        let text = || std::str::from_utf8(&inner).map_err(|_| "letters that cannot be read");
        match name.as_str() {
            "mimetype" if inner == b"application/epub+zip" => {}
            "META-INF/container.xml" | "book/style.css" => {}
            "book/package.opf" => {
                // Its words are the title's; the rest is fixed.
                text()?;
            }
            "book/nav.xhtml" => xml(text()?, &mut said)?,
            name if name.starts_with("book/chapter-") => xml(text()?, &mut said)?,
            name if name.starts_with("book/photo-") => said.pictures.push(inner),
            _ => return Err("a file within it that our books have not"),
        }
    }
    Ok(said)
}

/// The cells of braille, without its layout: numbers of pages, lines of the printed copy's pages, blanks.
fn embossed(bytes: &[u8]) -> Result<Said, &'static str> {
    let text = std::str::from_utf8(bytes).map_err(|_| "letters that are no cells")?;
    if !text.chars().all(|c| matches!(c, ' '..='_' | '\r' | '\n' | '\u{C}')) {
        return Err("letters that are no cells");
    }
    let mut said = Said::default();
    for page in text.split_terminator('\u{C}') {
        let lines: Vec<&str> = page.split_terminator("\r\n").collect();
        let Some((number, lines)) = lines.split_last() else { return Err("a page without lines") };
        if !number.trim().starts_with('#') {
            return Err("a page without its number");
        }
        for line in lines {
            let words = line.trim_start_matches('-');
            let print = line.len() - words.len() >= 3;
            let words = if print { words } else { line };
            said.text.extend(words.chars().filter(|c| *c != ' '));
        }
    }
    Ok(said)
}

/// What a script says, part by part.
fn script(bytes: &[u8]) -> Result<Said, &'static str> {
    let mut said = Said::default();
    let mut plain = String::new();
    for (name, inner) in members(bytes)? {
        let text = String::from_utf8(inner).map_err(|_| "letters that cannot be read")?;
        if name == "script.txt" {
            plain = text;
        } else if name.ends_with(".ssml") && name.starts_with(|c: char| c.is_ascii_digit()) {
            let mut part = Said::default();
            xml(&text, &mut part)?;
            said.text.push_str(&part.text);
        } else {
            return Err("a file within it that our scripts have not");
        }
    }
    if comparable(&plain) != comparable(&said.text) {
        return Err("two scripts that differ");
    }
    Ok(said)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refuses(body: &str) {
        let page = format!("<!DOCTYPE html>\n<html lang=\"en-GB\"><body>{body}</body></html>");
        assert!(xml(&page, &mut Said::default()).is_err(), "{body}");
    }

    #[test]
    fn what_a_page_of_ours_has_not_is_refused() {
        for body in [
            "<script>1</script>",
            "<p onclick=\"x\">a</p>",
            "<a href=\"https://x.example\">a</a>",
            "<img src=\"https://x.example/a.jpg\" alt=\"\" />",
            "<!-- a remark -->",
            "<p>&#83;ecret</p>",
            "<iframe></iframe>",
            "<p style=\"background: url(x)\">a</p>",
            "<p data-x=\"a\">a</p>",
            "<p>a",
        ] {
            refuses(body);
        }
    }

    #[test]
    fn a_page_is_read_in_its_order() {
        let page = "<!DOCTYPE html>\n<html lang=\"cy\"><head><title>t</title></head><body><a class=\"skip\" href=\"#w\">s</a><nav><ul><li>n</li></ul></nav><p>a &amp; <bdi lang=\"en-GB\">b</bdi></p><ul><li>c</li></ul></body></html>";
        let mut said = Said::default();
        xml(page, &mut said).unwrap();
        assert_eq!(comparable(&said.text), "a&b\u{2022}c");
        assert_eq!(said.navigation, "sn");
        assert_eq!(said.foreign["en-GB"], "b");
    }
}

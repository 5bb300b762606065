//! What a document says, passage by passage, and what is withheld from it: what goes between whoever reads
//! it and whoever decides.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::picture::ReadPicture;
use crate::readers::{Held, Part};
use crate::{Folded, PageReport, Seen, Terms, Why};

/// Less sure than this, a word seen beside the letters of a page says nothing.
const SEEN: f64 = 30.0;
/// Words of fewer letters are withheld where they were decided on, and looked for nowhere else.
const SHORTEST: usize = 3;

/// What a document says.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Reading {
    /// Its pages, where it has any.
    pub pages: Vec<PageRead>,
    /// Its parts, beside or instead of pages: text, comments, mails and what came with them.
    pub parts: Vec<Part>,
    /// What of it could not be read, and why: the numbers of the files it lies in, from the outermost.
    pub held: Vec<(Vec<usize>, Held)>,
    /// Where it was photographed stood in the picture; it is not passed on.
    pub had_place: bool,
}

/// A page as it was read.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct PageRead {
    /// What it says, in the order of reading.
    pub passages: Vec<String>,
    /// How many of the last of them were seen in pictures and drawings beside its letters.
    pub seen: usize,
    /// It was read by its picture, and goes out as one.
    pub pictured: bool,
    /// Why its letters were not taken as they are.
    pub whys: Vec<Why>,
    /// Words that could not be read.
    pub unread: Vec<Unread>,
    /// It could not be read at all.
    pub held: bool,
    /// The pictures on it that somebody has to look at.
    pub photos: Vec<Photo>,
    /// Changes when anything that it says does.
    pub digest: String,
}

/// A picture on a page: a photograph, or one with words that could not be read.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Photo {
    /// Which drawing of its page it is; none where it is the page.
    pub drawing: Option<usize>,
    /// A seal of its pixels.
    pub seal: String,
}

/// A word that could not be read.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Unread {
    /// Which passage of its page it stands in, from nought.
    pub passage: usize,
    /// Its number among those of its page that could not be read, from one.
    pub number: usize,
}

/// What somebody read of a word that could not be read here.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct WordRead {
    /// The page, counted from one.
    pub page: usize,
    /// Its number among those of its page that could not be read.
    pub word: usize,
    /// What it says.
    pub says: String,
}

/// What is withheld from a document.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Withhold {
    /// Words and phrases, wherever they stand, each with the number of its gap. Nought: it is numbered in
    /// the new file.
    pub words: Vec<(String, u32)>,
    /// Places in what was read.
    pub spans: Vec<Span>,
    /// Pages, counted from one, that are withheld whole, each with its number.
    pub pages: Vec<(usize, u32)>,
    /// Photographs: the page, which of those on it, counted from nought, and the number.
    pub photos: Vec<(usize, usize, u32)>,
    /// What was read, so that the places are those of the same words. None where there are no places.
    pub read: Option<Reading>,
}

impl Withhold {
    /// Words and phrases wherever they stand, numbered in the new file.
    #[must_use]
    pub fn of_words(words: &[String]) -> Self {
        Self { words: words.iter().map(|word| (word.clone(), 0)).collect(), ..Self::default() }
    }

    /// Places in what was read. The words that stand there are withheld wherever else they are seen in the
    /// document, in its pictures too, unless they are told somewhere in it.
    #[must_use]
    pub fn of_places(reading: Reading, spans: Vec<Span>) -> Self {
        let passage_of = |span: &Span| -> Option<&String> {
            reading.pages.get(span.page.checked_sub(1)?)?.passages.get(span.passage)
        };
        let mut found: BTreeMap<String, u32> = BTreeMap::new();
        let mut hidden: BTreeMap<(usize, usize), Vec<std::ops::Range<usize>>> = BTreeMap::new();
        for span in &spans {
            let Some(passage) = passage_of(span) else { continue };
            hidden.entry((span.page, span.passage)).or_default().push(span.from..span.to);
            let word: String =
                passage.chars().take(span.to).skip(span.from).collect::<String>().trim().to_owned();
            if word.chars().count() < passage.chars().count() {
                found.entry(word).or_insert(span.number);
            }
        }
        // What is told of each passage, in stretches between what is not.
        let mut told: Vec<Folded> = Vec::new();
        // Pages of which nothing is told go out as pages of ours: their drawings could tell.
        let mut pages = Vec::new();
        for (n, page) in reading.pages.iter().enumerate() {
            let mut whole = !page.passages.is_empty();
            for (m, passage) in page.passages.iter().enumerate() {
                let ranges = hidden.get(&(n + 1, m)).map(Vec::as_slice).unwrap_or_default();
                let mut stretch = String::new();
                for (at, c) in passage.chars().enumerate() {
                    if !ranges.iter().any(|range| range.contains(&at)) {
                        stretch.push(c);
                        whole &= c.is_whitespace();
                    } else if !stretch.is_empty() {
                        told.push(folded(&std::mem::take(&mut stretch)));
                    }
                }
                told.push(folded(&stretch));
            }
            if whole && let Some(span) = spans.iter().find(|span| span.page == n + 1) {
                pages.push((n + 1, span.number));
            }
        }
        found.retain(|word, _| {
            let terms = Terms::new([word.as_str()]);
            terms.length(0) >= SHORTEST && !told.iter().any(|part| !terms.find(part).is_empty())
        });
        let words = found.into_iter().collect();
        Self { words, spans, pages, photos: Vec::new(), read: Some(reading) }
    }
}

fn folded(text: &str) -> Folded {
    let mut folded = Folded::new();
    folded.push(text, 0);
    folded
}

/// Letters of a passage.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Span {
    /// The page, counted from one.
    pub page: usize,
    /// The passage on it, counted from nought.
    pub passage: usize,
    /// From which letter on.
    pub from: usize,
    /// To which letter: the first one after it.
    pub to: usize,
    /// The number of the gap.
    pub number: u32,
}

/// Several documents of one file that become one.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Bundle {
    /// What stands before the first of them.
    pub front: Option<Cover>,
    /// The documents, in order.
    pub items: Vec<Item>,
}

/// A document of a bundle.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Item {
    /// What stands before it.
    pub cover: Cover,
    /// What is withheld from it.
    pub withhold: Withhold,
    /// Its password, if it has one.
    pub password: String,
    /// What somebody read of words that could not be read here.
    pub known: Vec<WordRead>,
    /// The languages in which its pictures are read, as Tesseract calls them.
    pub read_in: String,
    /// What it is called at the foot of its pages.
    pub label: String,
}

/// A page of ours before a document.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Cover {
    /// Its heading, and the bookmark.
    pub heading: String,
    /// What stands below.
    pub lines: Vec<String>,
}

/// How a bundle is made.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct BundleOptions {
    /// The title of the file.
    pub title: String,
    /// Its language, as in `en-GB`.
    pub language: String,
    /// What a mark says before its number.
    pub withheld: String,
    /// What a mark says where words could not be read.
    pub unread: String,
    /// What stands in place of a picture that nobody described.
    pub undescribed: String,
    /// What stands on a page that is withheld whole, below its mark.
    pub page_withheld: String,
    /// What stands on a page that could not be read.
    pub page_unread: String,
    /// What stands below each page: `{label}` is the document, `{page}` and `{pages}` the page of it,
    /// `{number}` the page of the bundle.
    pub footer: String,
    /// The same below our own pages: `{number}` is the page of the bundle.
    pub own_footer: String,
    /// The number of the first page in the bundle.
    pub first_page: usize,
    /// Where what was read in pictures is kept for a second run.
    pub kept: Option<std::path::PathBuf>,
    /// Leave pictures unread: they are withheld.
    pub without_ocr: bool,
}

/// A bundle as it was made.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Bundled {
    /// The new file.
    #[serde(skip)]
    pub file: Vec<u8>,
    /// What became of the pages of each document.
    pub items: Vec<Vec<PageReport>>,
    /// What it says, page by page, with covers and marks.
    pub says: Vec<String>,
}

/// A page as it is, and what would be withheld from it.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct ProofPage {
    /// Its width in points.
    pub width: f64,
    /// Its height.
    pub height: f64,
    /// The size of its picture in pixels, and whether that has no colours.
    pub pixels: (u32, u32, bool),
    /// Its picture, a JPEG file.
    #[serde(skip)]
    pub jpeg: Vec<u8>,
    /// Left, top, right and foot of what would be withheld, in points, and the number of its gap.
    pub boxes: Vec<([f64; 4], u32)>,
    /// The words that could not be read, by their numbers: JPEG files.
    #[serde(skip)]
    pub unread: Vec<(usize, Vec<u8>)>,
}

/// A passage with where each of its letters is from.
pub(crate) struct Said<P> {
    pub(crate) text: String,
    places: Vec<Option<P>>,
}

impl<P: Copy + Ord> Said<P> {
    fn new() -> Self {
        Self { text: String::new(), places: Vec::new() }
    }

    fn push(&mut self, text: &str, place: Option<P>) {
        for c in text.chars() {
            let c = if c.is_whitespace() { ' ' } else { c };
            // What no record may hold stands as what it is: something unknown.
            let c = if unprintable(c) { '\u{fffd}' } else { c };
            if c == ' ' && (self.text.is_empty() || self.text.ends_with(' ')) {
                continue;
            }
            self.text.push(c);
            self.places.push(place);
        }
    }

    /// Goes on in another line: with a space, or without one where a word is broken.
    fn line(&mut self, next: &str) {
        let broken = self.text.ends_with(['-', '\u{2010}', '\u{ad}']);
        let mut before = self.text.chars().rev().skip(1);
        let small = next.chars().next().is_some_and(char::is_lowercase);
        if broken && before.next().is_some_and(char::is_alphabetic) {
            // "Dar-" and "ren" are one word; in "Hart-" and "Lindley" the mark stays.
            if small {
                self.text.pop();
                self.places.pop();
            }
        } else {
            self.push(" ", None);
        }
    }

    /// Where letters are from.
    pub(crate) fn spots(&self, from: usize, to: usize) -> BTreeSet<P> {
        self.places.iter().take(to).skip(from).filter_map(|p| *p).collect()
    }

    fn finished(mut self) -> Option<Self> {
        if self.text.ends_with(' ') {
            self.text.pop();
            self.places.pop();
        }
        (!self.text.is_empty()).then_some(self)
    }
}

/// Characters that a record does not hold (see `record`): controls, private use and non-characters.
fn unprintable(c: char) -> bool {
    let n = u32::from(c);
    c.is_control()
        || matches!(n, 0xE000..=0xF8FF | 0xF_0000..=0x10_FFFF | 0xFFF9..=0xFFFB | 0xFEFF | 0xFDD0..=0xFDEF)
        || n & 0xFFFE == 0xFFFE
}

/// What the letters of a page say: a passage for each block, in the order of reading.
pub(crate) fn of_letters(seen: &Seen) -> Vec<Said<usize>> {
    let text_of = |glyph: &usize| seen.page.glyphs.get(*glyph).map(|g| g.text.as_ref());
    // The cells of a row are one passage.
    let row = |block: &crate::layout::Block| block.cell.map(|(table, row, _)| (table, row));
    seen.layout
        .blocks
        .chunk_by(|a, b| row(a).is_some() && row(a) == row(b))
        .filter_map(|blocks| {
            let mut said = Said::new();
            for (cell, block) in blocks.iter().enumerate() {
                if cell > 0 {
                    said.push(" | ", None);
                }
                for (line, piece) in block.pieces.iter().enumerate() {
                    let words = seen.layout.pieces.get(*piece).map(|p| p.words.as_slice());
                    for (number, word) in words.unwrap_or_default().iter().enumerate() {
                        if number > 0 {
                            said.push(" ", None);
                        } else if line > 0 {
                            said.line(word.glyphs.first().and_then(text_of).unwrap_or_default());
                        }
                        for glyph in &word.glyphs {
                            said.push(text_of(glyph).unwrap_or_default(), Some(*glyph));
                        }
                    }
                }
            }
            said.finished()
        })
        .collect()
}

/// What the picture of a page says: a passage for each paragraph that Tesseract found. `beside` leaves out
/// words that stand where letters of the page do.
pub(crate) fn of_picture(
    read: &ReadPicture,
    beside: Option<&Seen>,
) -> (Vec<Said<(usize, usize)>>, Vec<Unread>) {
    let mut out: Vec<Said<(usize, usize)>> = Vec::new();
    let mut unread: Vec<Unread> = Vec::new();
    let mut said = Said::new();
    let mut last = None;
    let close = |said: Said<(usize, usize)>, out: &mut Vec<_>| out.extend(said.finished());
    for (number, line) in read.lines.iter().enumerate() {
        let paragraph = line.words.first().map(|w| (w.line.0, w.line.1));
        let mut fresh = true;
        if paragraph != last || paragraph.is_some_and(|p| p.0 == u32::MAX) {
            close(std::mem::replace(&mut said, Said::new()), &mut out);
            fresh = false;
            last = paragraph;
        }
        let mut before: Option<u32> = None;
        for (at, word) in line.words.iter().enumerate() {
            if let Some(seen) = beside
                && (word.sure < SEEN || stands_in(read, word, seen))
            {
                continue;
            }
            let known = !crate::picture::is_unread(word);
            let text = if known { word.text.as_str() } else { "[?]" };
            match before {
                // A wide step is another column or cell.
                Some(end) if word.x0.saturating_sub(end) > 3 * (word.y1 - word.y0).max(1) => {
                    said.push(" | ", None);
                }
                Some(_) => said.push(" ", None),
                None if fresh => said.line(text),
                None => {}
            }
            fresh = false;
            before = Some(word.x1);
            said.push(text, Some((number, at)));
            if !known {
                unread.push(Unread { passage: out.len(), number: word.number });
            }
        }
    }
    close(said, &mut out);
    (out, unread)
}

/// Whether a word of a picture stands where letters of the page do.
pub(crate) fn stands_in(read: &ReadPicture, word: &crate::ocr::OcrWord, seen: &Seen) -> bool {
    let at = read.middle(word);
    seen.page.glyphs.iter().any(|g| g.ink().inflate(0.6 * g.size, 0.3 * g.size).contains(at))
}

/// A seal of what a page says.
pub(crate) fn digest(passages: &[String]) -> String {
    let mut hash = Sha256::new();
    for passage in passages {
        hash.update(passage.as_bytes());
        hash.update([0]);
    }
    hash.finalize().iter().take(8).map(|b| format!("{b:02x}")).collect()
}

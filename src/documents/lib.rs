//! The documents on a file: read as they are drawn, rebuilt without what is withheld, and proven.
//!
//! A page that goes out is written new from what an interpreter drew and the decisions allow. Nothing of
//! the source file is copied: no stream, font, metadata, note, form, layer, attachment or earlier revision.
//! What cannot be proven clean goes out as a picture of the page with the withheld parts painted out, and
//! what cannot be that is withheld whole, and says so.

mod check;
mod font;
mod grid;
mod inspect;
mod layout;
mod letters;
mod make;
mod ocr;
mod office;
mod picture;
mod pixels;
mod plan;
mod read;
pub mod readers;
mod reading;
mod second;
mod sheets;
mod specimen;
mod terms;
mod worker;
mod write;

use std::collections::BTreeSet;
use std::panic::AssertUnwindSafe;
use std::path::PathBuf;

use hayro_interpret::InterpreterCache;
use hayro_interpret::hayro_syntax::{DecryptionError, LoadPdfError, Pdf};
use rayon::prelude::*;
use serde::{Deserialize, Serialize};

pub use check::{read_strictly, same_letters};
pub use inspect::{Channel, Finding, Inspected, inspect};
pub use make::{bundle, proof, read, redact};
pub use ocr::{keep, missing};
pub use reading::{
    Bundle, BundleOptions, Bundled, Cover, Item, PageRead, Photo, ProofPage, Reading, Span, Unread,
    Withhold, WordRead,
};
pub use terms::{Break, Folded, Hit, Term, Terms};
pub use worker::{Limits, Server, bundle_apart, proof_apart, read_apart, redact_apart, serve};

use crate::read::Page;

/// A page with pictures over more than this share of it is a scan.
const SCAN_SHARE: f64 = 0.5;
/// More curves and small shapes than this, and a page may have words drawn as shapes.
const FEW_CURVES: usize = 40;

/// Why a page is not set anew from what is drawn on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Why {
    /// It is a picture.
    Scan,
    /// Something on it could not be drawn.
    NotDrawn,
    /// It is filled with a pattern or a shade.
    Pattern,
    /// Parts of it are seen through a mask.
    Mask,
    /// Parts of it are mixed with what lies under them.
    Blending,
    /// There is more on it than can be set anew.
    TooMuch,
    /// Letters are mirrored or lean.
    Mirrored,
    /// The file does not say which letters these are.
    UnknownLetters,
    /// Letters are drawings.
    DrawnLetters,
    /// A picture on it could not be cut to what is shown.
    Picture,
    /// What the file calls its letters is not what they look like.
    OtherLetters,
    /// Words that are withheld were seen on it that are no text.
    SeenWords,
    /// How it would look depends on how long a withheld word is.
    Width,
}

impl Why {
    /// In plain words.
    #[must_use]
    pub fn plain(self) -> &'static str {
        match self {
            Self::Scan => "it is a picture of a page",
            Self::NotDrawn => "something on it could not be drawn",
            Self::Pattern => "it is filled with a pattern or a shade",
            Self::Mask => "parts of it are seen through a mask",
            Self::Blending => "parts of it are mixed with what lies under them",
            Self::TooMuch => "there is more drawn on it than can be set anew",
            Self::Mirrored => "letters on it are mirrored or lean",
            Self::UnknownLetters => "the file does not say which letters these are",
            Self::DrawnLetters => "letters on it are drawings",
            Self::Picture => "a picture on it could not be cut to what is shown",
            Self::OtherLetters => "its letters look other than the file says",
            Self::SeenWords => "words that are withheld are drawn on it",
            Self::Width => "how it looks would depend on how long a withheld word is",
        }
    }
}

/// What became of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Made {
    /// Set anew from what was drawn.
    Rebuilt,
    /// A picture with its words as text.
    Pictured,
    /// Withheld whole.
    Withheld,
}

/// What is told of a page.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct PageReport {
    /// Counted from one.
    pub page: usize,
    /// What became of it.
    pub made: Made,
    /// Why it was not rebuilt.
    pub whys: Vec<Why>,
    /// Gaps on it.
    pub gaps: usize,
    /// Words in its picture that could not be read, and are withheld for that.
    pub unread: usize,
    /// Lines, highlights and frames that went with a withheld word.
    pub drawings: usize,
    /// A paragraph with a gap kept the ends of its lines: where they break tells a little of how long a word is.
    pub line_ends_kept: bool,
}

/// Why there is no file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "kebab-case")]
pub enum Fault {
    /// It is no PDF, or too damaged.
    #[error("it cannot be opened as a PDF")]
    Unreadable,
    /// It wants a password, or another one.
    #[error("it is locked: give its password, or ask for an unlocked copy")]
    Locked,
    /// It is locked in a way that is not known here.
    #[error("it is locked in a way that cannot be opened here: ask for an unlocked copy")]
    LockedOtherwise,
    /// More pages than are taken.
    #[error("it has more pages than are taken at once")]
    TooLong,
    /// It has no pages.
    #[error("it has no pages")]
    Empty,
    /// The new file could not be written.
    #[error("the new file could not be put together")]
    Unwritable,
    /// It says something else than when it was read.
    #[error("it is not the file that was read when it was decided on")]
    Changed,
    /// The new file says something that it must not say.
    #[error("the new file was read back and refused")]
    Refused,
    /// The reader came to grief, or took too long.
    #[error("reading it took too much, or came to grief")]
    Stopped,
}

/// How a document is redacted.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Options {
    /// Its password, if it has one.
    pub password: String,
    /// The title of the new file. The old one may name somebody.
    pub title: String,
    /// Its language, as in `en-GB`.
    pub language: String,
    /// The languages in which pictures are read, as Tesseract calls them.
    pub read_in: String,
    /// Where what was read in pictures is kept for a second run.
    pub kept: Option<PathBuf>,
    /// The most pages that are taken.
    pub most_pages: usize,
    /// Leave pictures unread: they are withheld.
    pub without_ocr: bool,
    /// What somebody read of words that could not be read here.
    pub known: Vec<WordRead>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            password: String::new(),
            title: "Document".to_owned(),
            language: "en-GB".to_owned(),
            read_in: "eng".to_owned(),
            kept: None,
            most_pages: 10_000,
            without_ocr: false,
            known: Vec::new(),
        }
    }
}

/// A redacted document.
#[derive(Debug)]
pub struct Redacted {
    /// The new file.
    pub file: Vec<u8>,
    /// What became of each page.
    pub pages: Vec<PageReport>,
    /// How many gaps it has.
    pub gaps: usize,
    /// How often each term was found, in the order of the list.
    pub found: Vec<usize>,
    /// What it says, page by page, with the marks: for whoever reads it back.
    pub says: Vec<String>,
    /// Scripts whose letters could not be checked for want of their data.
    pub unchecked: usize,
}

fn open(input: &[u8], options: &Options) -> Result<Pdf, Fault> {
    let opened = std::panic::catch_unwind(AssertUnwindSafe(|| {
        Pdf::new_with_password(input.to_vec(), &options.password)
    }))
    .map_err(|_| Fault::Stopped)?;
    let pdf = opened.map_err(|e| match e {
        LoadPdfError::Decryption(DecryptionError::PasswordProtected) => Fault::Locked,
        LoadPdfError::Decryption(_) => Fault::LockedOtherwise,
        LoadPdfError::Invalid => Fault::Unreadable,
    })?;
    match pdf.pages().len() {
        0 => Err(Fault::Empty),
        n if n > options.most_pages => Err(Fault::TooLong),
        _ => Ok(pdf),
    }
}

/// A page with how it is laid out.
pub(crate) struct Seen {
    pub(crate) page: Page,
    pub(crate) layout: layout::Layout,
}

/// Reads all pages, in parallel.
fn see(pdf: &Pdf) -> Vec<Option<Seen>> {
    let count = pdf.pages().len();
    let chunk = count.div_ceil(rayon::current_num_threads() * 4).max(1);
    let numbers: Vec<usize> = (0..count).collect();
    numbers
        .par_chunks(chunk)
        .flat_map_iter(|part| {
            let mut cache = InterpreterCache::new();
            let mut outlines = read::Outlines::default();
            part.iter()
                .map(|number| {
                    let page = pdf.pages().get(*number)?;
                    let seen = std::panic::catch_unwind(AssertUnwindSafe(|| {
                        let mut page = read::page(*number, page, &cache, &mut outlines);
                        let mut layout = layout::layout(&page);
                        if layout::without_doubles(&mut page, &layout) {
                            layout = layout::layout(&page);
                        }
                        Seen { page, layout }
                    }));
                    match seen {
                        Ok(seen) => Some(seen),
                        Err(_) => {
                            // What a reader left behind half done is not used again.
                            cache = InterpreterCache::new();
                            outlines = read::Outlines::default();
                            None
                        }
                    }
                })
                .collect::<Vec<_>>()
        })
        .collect()
}

/// Words that lie unseen in a line keep its other words apart by their length. Where one of them is
/// withheld, it is taken into the line, to leave a gap like any other; and what a line with a gap has
/// beyond the edge of the page is taken in too, since how much of it shows depends on the gap.
fn reveal(pages: &mut [Option<Seen>], terms: &Terms) {
    pages.par_iter_mut().flatten().for_each(|seen| {
        if seen.page.unseen.is_empty() || seen.page.whys.contains(&Why::Scan) {
            return;
        }
        let shown = seen.page.glyphs.len();
        let usable = |g: &read::Glyph| g.size >= 2.0 && g.stretch >= 0.2;
        let mut all = seen.page.glyphs.clone();
        all.extend(seen.page.unseen.iter().filter(|g| usable(g)).cloned());
        let page = Page {
            index: seen.page.index,
            width: seen.page.width,
            height: seen.page.height,
            glyphs: all,
            unseen: Vec::new(),
            drawings: Vec::new(),
            whys: BTreeSet::new(),
            pictured: 0.0,
            curves: 0,
        };
        let layout = layout::layout(&page);
        let mut whole = Seen { page, layout };
        let mut hits: BTreeSet<usize> = BTreeSet::new();
        for by_line in [false, true] {
            let (text, places) = fold(&whole, by_line);
            for hit in terms.find(&text) {
                hits.extend(glyphs_of(&text, &places, &hit));
            }
        }
        let mut taken: BTreeSet<usize> = BTreeSet::new();
        for piece in &whole.layout.pieces {
            if !piece.words.iter().any(|w| w.glyphs.iter().any(|g| hits.contains(g))) {
                continue;
            }
            for word in &piece.words {
                let hidden = word.glyphs.iter().any(|g| hits.contains(g));
                for glyph in &word.glyphs {
                    let beyond = whole.page.glyphs.get(*glyph).is_some_and(|g| {
                        let ink = g.ink();
                        ink.x1 > seen.page.width
                            || ink.x0 < 0.0
                            || ink.y0 < 0.0
                            || ink.y1 > seen.page.height
                    });
                    if *glyph >= shown && (hidden || beyond) {
                        taken.insert(*glyph);
                    }
                }
            }
        }
        if taken.is_empty() {
            return;
        }
        for at in taken {
            if let Some(glyph) = whole.page.glyphs.get_mut(at) {
                // White on white it would be taken out again on reading the new file back.
                seen.page.glyphs.push(glyph.clone());
            }
        }
        seen.layout = layout::layout(&seen.page);
    });
}

/// The withheld glyphs of each page, how often each term was found, and which glyph is of which term.
type Found = (Vec<BTreeSet<usize>>, Vec<usize>, Vec<Vec<(usize, usize)>>);

/// Which glyphs of each page are withheld, and how often each term was found.
fn find(pages: &[Option<Seen>], terms: &Terms) -> Found {
    let mut tagged: Vec<Vec<(usize, usize)>> = vec![Vec::new(); pages.len()];
    let mut withheld: Vec<BTreeSet<usize>> = vec![BTreeSet::new(); pages.len()];
    let mut found = vec![0; terms.len()];
    for by_line in [false, true] {
        let folded: Vec<(Folded, Vec<usize>)> = pages
            .par_iter()
            .map(|seen| seen.as_ref().map(|s| fold(s, by_line)).unwrap_or_default())
            .collect();
        let hits: Vec<Vec<(usize, Vec<usize>)>> = folded
            .par_iter()
            .map(|(text, places)| {
                terms
                    .find(text)
                    .iter()
                    .map(|hit| (hit.term, glyphs_of(text, places, hit)))
                    .collect()
            })
            .collect();
        for (page, hits) in hits.into_iter().enumerate() {
            for (term, glyphs) in hits {
                let new = glyphs.iter().any(|g| !withheld[page].contains(g));
                if new && let Some(count) = found.get_mut(term) {
                    *count += 1;
                }
                tagged[page].extend(glyphs.iter().map(|g| (*g, term)));
                withheld[page].extend(glyphs);
            }
        }
        if !by_line {
            over_pages(pages, terms, &mut withheld, &mut tagged);
        }
    }
    (withheld, found, tagged)
}

/// A word of which a part is withheld is withheld whole, where nothing parts it.
fn whole_words(pages: &[Option<Seen>], withheld: &mut [BTreeSet<usize>]) {
    for (seen, withheld) in pages.iter().zip(withheld) {
        let Some(seen) = seen else { continue };
        let hidden: Vec<usize> = seen
            .layout
            .pieces
            .iter()
            .flat_map(|p| &p.words)
            .filter(|w| w.glyphs.iter().any(|g| withheld.contains(g)))
            .flat_map(|w| w.glyphs.clone())
            .collect();
        withheld.extend(hidden);
    }
}

fn glyphs_of(text: &Folded, places: &[usize], hit: &Hit) -> Vec<usize> {
    text.places(hit).iter().filter_map(|p| places.get(*p).copied()).collect()
}

/// A name that starts on one page and ends on the next.
fn over_pages(
    pages: &[Option<Seen>],
    terms: &Terms,
    withheld: &mut [BTreeSet<usize>],
    tagged: &mut [Vec<(usize, usize)>],
) {
    for number in 1..pages.len() {
        let (Some(before), Some(after)) = (&pages[number - 1], &pages[number]) else { continue };
        // Heads and feet of pages may stand between: the last lines are tried with the first ones.
        for last in 0..3_usize {
            for first in 0..3_usize {
                let mut text = Folded::new();
                let mut places: Vec<(usize, usize)> = Vec::new();
                let blocks = &before.layout.blocks;
                let Some(end) = blocks.len().checked_sub(last + 1).and_then(|n| blocks.get(n))
                else {
                    continue;
                };
                let Some(start) = after.layout.blocks.get(first) else { continue };
                let mut push = |seen: &Seen, page: usize, piece: usize, text: &mut Folded| {
                    for word in &seen.layout.pieces[piece].words {
                        text.pause(Break::Space);
                        for glyph in &word.glyphs {
                            text.push(&seen.page.glyphs[*glyph].text, places.len());
                            places.push((page, *glyph));
                        }
                    }
                };
                let Some(tail) = end.pieces.last() else { continue };
                push(before, number - 1, *tail, &mut text);
                text.pause(Break::Line);
                let Some(head) = start.pieces.first() else { continue };
                push(after, number, *head, &mut text);
                for hit in terms.find(&text) {
                    for place in text.places(&hit) {
                        if let Some((page, glyph)) = places.get(place) {
                            withheld[*page].insert(*glyph);
                            tagged[*page].push((*glyph, hit.term));
                        }
                    }
                }
            }
        }
    }
}

/// What a page says, folded: in the order of reading, or line by line over all columns.
fn fold(seen: &Seen, by_line: bool) -> (Folded, Vec<usize>) {
    let mut text = Folded::new();
    let mut places = Vec::new();
    let mut pieces: Vec<(usize, Break)> = Vec::new();
    if by_line {
        let mut all: Vec<usize> = (0..seen.layout.pieces.len()).collect();
        all.sort_by(|a, b| {
            let (a, b) = (&seen.layout.pieces[*a], &seen.layout.pieces[*b]);
            a.line
                .cmp(&b.line)
                .then(a.start.partial_cmp(&b.start).unwrap_or(std::cmp::Ordering::Equal))
        });
        let mut line = usize::MAX;
        for piece in all {
            let this = seen.layout.pieces[piece].line;
            pieces.push((piece, if this == line { Break::Cell } else { Break::Line }));
            line = this;
        }
    } else {
        for block in &seen.layout.blocks {
            for (number, piece) in block.pieces.iter().enumerate() {
                pieces.push((*piece, if number == 0 { Break::Block } else { Break::Line }));
            }
        }
    }
    for (piece, kind) in pieces {
        text.pause(kind);
        for (number, word) in seen.layout.pieces[piece].words.iter().enumerate() {
            if number > 0 {
                text.pause(Break::Space);
            }
            for glyph in &word.glyphs {
                text.push(&seen.page.glyphs[*glyph].text, places.len());
                places.push(*glyph);
            }
        }
    }
    (text, places)
}

//! From a file to a new one: read, find, plan, write, read back.

use std::collections::{BTreeMap, BTreeSet};
use std::panic::AssertUnwindSafe;

use hayro::RenderCache;
use hayro_interpret::hayro_syntax::Pdf;
use hayro_interpret::kurbo::{Point, Rect};
use rayon::prelude::*;

use crate::letters::Letters;
use crate::ocr::Ocr;
use crate::pixels::Pixels;
use crate::plan::{self, Plan};
use crate::read::{Drawn, Page};
use crate::readers::{self, Held, Kind, Part, PartKind, kind_of};
use crate::reading::{
    Bundle, BundleOptions, Bundled, Cover, PageRead, Photo, ProofPage, Reading, Said, Withhold,
    WordRead,
};
use crate::sheets::Sheets;
use crate::terms::Term;
use crate::{
    FEW_CURVES, Fault, Made, Options, PageReport, Redacted, Seen, Terms, Why, check, find, layout,
    office, open, picture, pixels, reading, reveal, see, specimen, whole_words, write,
};

/// What becomes of a page.
enum Fate {
    Rebuilt(Plan, plan::Left),
    Pictured(Plan, usize, picture::Withheld),
    Withheld,
    /// Withheld whole by a decision: the number of its gap.
    Decided(u32),
}

/// A file, opened.
enum Source {
    Pdf(Pdf),
    /// Pictures.
    Pictures(Sheets),
}

/// More pieces of lines than these are not set anew around what is withheld: the page becomes a picture.
const MOST_PIECES: usize = 4_000;

impl Source {
    fn open(input: &[u8], options: &Options) -> Result<Self, Fault> {
        if input.iter().take(1024).copied().collect::<Vec<u8>>().windows(5).any(|w| w == b"%PDF-") {
            return open(input, options).map(Self::Pdf);
        }
        match std::panic::catch_unwind(AssertUnwindSafe(|| Sheets::open(input))) {
            Ok(Some(sheets)) => Ok(Self::Pictures(sheets)),
            // Whatever it is, it may still be a damaged PDF.
            _ => open(input, options).map(Self::Pdf),
        }
    }

    /// Reads all pages as they are drawn.
    fn see(&self) -> Vec<Option<Seen>> {
        match self {
            Self::Pdf(pdf) => see(pdf),
            Self::Pictures(sheets) => sheets
                .sheets
                .iter()
                .enumerate()
                .map(|(index, sheet)| {
                    let page = Page {
                        index,
                        width: sheet.width,
                        height: sheet.height,
                        glyphs: Vec::new(),
                        unseen: Vec::new(),
                        drawings: Vec::new(),
                        whys: BTreeSet::from([Why::Scan]),
                        pictured: 1.0,
                        curves: 0,
                    };
                    let layout = layout::layout(&page);
                    Some(Seen { page, layout })
                })
                .collect(),
        }
    }

    /// A page as a person would see it, read.
    fn by_eye(&self, number: usize, ocr: &Ocr) -> Option<picture::ReadPicture> {
        let (pixels, width, height) = self.shows(number)?;
        picture::read(pixels, width, height, ocr)
    }

    /// What a page shows, and how large it is.
    fn shows(&self, number: usize) -> Option<(Pixels, f64, f64)> {
        match self {
            Self::Pdf(pdf) => drawn(pdf, number),
            Self::Pictures(sheets) => {
                let sheet = sheets.sheets.get(number)?;
                let pixels =
                    std::panic::catch_unwind(AssertUnwindSafe(|| sheets.pixels(number))).ok()??;
                Some((pixels, sheet.width, sheet.height))
            }
        }
    }
}

/// A page as a person would see it, read.
pub(crate) fn by_eye(pdf: &Pdf, number: usize, ocr: &Ocr) -> Option<picture::ReadPicture> {
    let (pixels, width, height) = drawn(pdf, number)?;
    picture::read(pixels, width, height, ocr)
}

/// The picture of a page, and how large it is.
fn drawn(pdf: &Pdf, number: usize) -> Option<(Pixels, f64, f64)> {
    let page = pdf.pages().get(number)?;
    let (width, height) = page.render_dimensions();
    let pixels = std::panic::catch_unwind(AssertUnwindSafe(|| {
        let cache = RenderCache::new();
        pixels::draw(page, &cache, &hayro_interpret::InterpreterSettings::default())
    }))
    .ok()?;
    Some((pixels, f64::from(width), f64::from(height)))
}

/// What pages are made with, once for a file.
struct Shop {
    letters: Letters,
    ocr: Ocr,
    reads: bool,
    known: Vec<WordRead>,
}

impl Shop {
    fn new(read_in: &str, kept: Option<&std::path::Path>, without_ocr: bool) -> Self {
        let ocr = Ocr::new(read_in, kept);
        let reads = ocr.is_there() && !without_ocr;
        Self { letters: Letters::new(), ocr, reads, known: Vec::new() }
    }

    fn eyes(&self) -> Option<&Ocr> {
        self.reads.then_some(&self.ocr)
    }

    /// A page as it is seen, with what somebody read of it.
    fn look(&self, source: &Source, number: usize) -> Option<picture::ReadPicture> {
        let mut eye = source.by_eye(number, self.eyes()?)?;
        eye.know(&self.known, number + 1);
        Some(eye)
    }
}

/// What stands on a page of ours in place of one that is not told.
struct Slips<'a> {
    decided: &'a str,
    unread: &'a str,
}

/// A document without what is withheld.
struct Processed {
    plans: Vec<Plan>,
    reports: Vec<PageReport>,
    found: Vec<usize>,
    unchecked: usize,
}

/// Words to look for, with the numbers of their gaps.
fn terms_of(words: &[(String, u32)]) -> (Terms, Vec<u32>) {
    let good = || words.iter().filter(|(word, _)| Term::new(word).is_some());
    (Terms::new(good().map(|(word, _)| word.as_str())), good().map(|(_, n)| *n).collect())
}

fn texts<P>(said: &[Said<P>]) -> Vec<String> {
    said.iter().map(|s| s.text.clone()).collect()
}

/// Reads a document.
///
/// # Errors
///
/// Why it cannot be opened.
pub fn read(input: &[u8], options: &Options) -> Result<Reading, Fault> {
    let kind = kind_of(input);
    if kind.has_pages() {
        return read_pages(input, options);
    }
    if kind == Kind::Unknown
        && let Ok(read) = read_pages(input, options)
    {
        // What nobody knows may be a damaged PDF.
        return Ok(read);
    }
    if kind.needs_office()
        && let Some(word) = office::as_word(input)
    {
        return Ok(read_parts(&word, Kind::Word, options));
    }
    Ok(read_parts(input, kind, options))
}

/// Reads a document without pages, and the files within it.
fn read_parts(input: &[u8], kind: Kind, options: &Options) -> Reading {
    let readers::Reading { mut parts, mut held, attachments } = readers::read(input, kind);
    for file in attachments {
        let here = |why: Held| (file.within.clone(), why);
        let read = if file.kind.has_pages() {
            read_pages(&file.bytes, options).map_err(|fault| match fault {
                Fault::Locked | Fault::LockedOtherwise => Held::Locked,
                Fault::TooLong => Held::TooLarge,
                Fault::Unreadable
                | Fault::Empty
                | Fault::Unwritable
                | Fault::Changed
                | Fault::Refused
                | Fault::Stopped => Held::Damaged,
            })
        } else if file.kind.needs_office() && !file.within.is_empty() {
            office::as_word(&file.bytes)
                .map(|word| read_parts(&word, Kind::Word, options))
                .ok_or(Held::NeedsOffice)
        } else {
            Err(if file.kind.needs_office() { Held::NeedsOffice } else { Held::UnknownKind })
        };
        let inner = match read {
            Ok(inner) => inner,
            Err(why) => {
                if !held.contains(&here(why)) {
                    held.push(here(why));
                }
                continue;
            }
        };
        held.retain(|one| *one != here(Held::NeedsOffice));
        if file.kind.is_picture() {
            // What it shows goes out with nobody; that it is there is told.
            let passages = vec!["A picture that is not shown here. Ask to see it.".to_owned()];
            let within = file.within.clone();
            parts.push(Part { kind: PartKind::Picture, number: 1, within, passages });
        }
        for (n, page) in inner.pages.into_iter().enumerate() {
            if page.held {
                held.push(here(Held::NeedsEyes));
            }
            if !page.passages.is_empty() {
                let (within, passages) = (file.within.clone(), page.passages);
                parts.push(Part { kind: PartKind::Page, number: n + 1, within, passages });
            }
        }
        let path = |within: Vec<usize>| [file.within.clone(), within].concat();
        parts
            .extend(inner.parts.into_iter().map(|part| Part { within: path(part.within), ..part }));
        held.extend(inner.held.into_iter().map(|(within, why)| (path(within), why)));
    }
    Reading { parts, held, ..Reading::default() }
}

/// Reads a document page by page, as it is drawn.
fn read_pages(input: &[u8], options: &Options) -> Result<Reading, Fault> {
    let source = Source::open(input, options)?;
    let shop = Shop {
        known: options.known.clone(),
        ..Shop::new(&options.read_in, options.kept.as_deref(), options.without_ocr)
    };
    let mut pages = source.see();
    let nothing = vec![BTreeSet::new(); pages.len()];
    specimen::check(&mut pages, &nothing, &shop.letters, shop.eyes());
    let shown = pages;
    let pages: Vec<PageRead> = shown
        .par_iter()
        .enumerate()
        .map(|(number, seen)| {
            let Some(seen) = seen else {
                return PageRead { held: true, whys: vec![Why::NotDrawn], ..PageRead::default() };
            };
            let mut whys = seen.page.whys.clone();
            let mut eye = None;
            if whys.is_empty() && needs_eye(seen) {
                eye = shop.look(&source, number);
                if eye.is_none() {
                    whys.insert(Why::Picture);
                }
            }
            let mut page = PageRead {
                pictured: !whys.is_empty(),
                whys: whys.into_iter().collect(),
                ..PageRead::default()
            };
            if page.pictured {
                let eye = eye.or_else(|| shop.look(&source, number));
                let Some(eye) = eye else {
                    return PageRead { held: true, ..page };
                };
                let (said, unread) = reading::of_picture(&eye, None);
                if eye.pixels.has_photo() {
                    page.photos.push(Photo { drawing: None, seal: eye.pixels.seal() });
                }
                page.passages = texts(&said);
                page.unread = unread;
                page.digest = reading::digest(&page.passages);
            } else {
                page.photos = photos(seen, eye.as_ref());
                page.passages = texts(&reading::of_letters(seen));
                page.digest = reading::digest(&page.passages);
                if let Some(eye) = eye {
                    let (said, _) = reading::of_picture(&eye, Some(seen));
                    page.seen = said.len();
                    page.passages.extend(texts(&said));
                }
            }
            page
        })
        .collect();
    let mut reading = Reading { pages, ..Reading::default() };
    match &source {
        Source::Pdf(_) => beside(&mut reading, &shown, input, &options.password),
        Source::Pictures(_) => reading.had_place = pixels::has_place(input),
    }
    Ok(reading)
}

/// Adds what a PDF holds beside what its pages show: hidden text, values of forms, notes, what it says of
/// itself. What its pages say too is left out.
fn beside(reading: &mut Reading, seen: &[Option<Seen>], input: &[u8], password: &str) {
    let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let said: String = reading
        .pages
        .iter()
        .flat_map(|page| &page.passages)
        .map(|passage| plain(passage) + "\n")
        .collect();
    let new = |texts: Vec<String>| -> Vec<String> {
        let mut known = BTreeSet::new();
        texts
            .iter()
            .flat_map(|text| readers::clean(text))
            .filter(|text| !said.contains(&plain(text)) && known.insert(text.clone()))
            .collect()
    };
    for (n, (page, seen)) in reading.pages.iter().zip(seen).enumerate() {
        // A scan has its text a second time, unseen; it was read by its picture.
        let Some(seen) = seen.as_ref().filter(|_| !page.pictured && !page.held) else { continue };
        let hidden = Page {
            index: n,
            width: seen.page.width,
            height: seen.page.height,
            glyphs: seen.page.unseen.clone(),
            unseen: Vec::new(),
            drawings: Vec::new(),
            whys: BTreeSet::new(),
            pictured: 0.0,
            curves: 0,
        };
        let layout = layout::layout(&hidden);
        let passages = new(texts(&reading::of_letters(&Seen { page: hidden, layout })));
        if !passages.is_empty() {
            let kind = PartKind::Hidden;
            reading.parts.push(Part { kind, number: n + 1, within: Vec::new(), passages });
        }
    }
    let Some(found) = crate::inspect::beside(input, password) else {
        reading.held.push((Vec::new(), Held::FilesWithin));
        return;
    };
    if found.files > 0 {
        reading.held.push((Vec::new(), Held::FilesWithin));
    }
    for (kind, texts) in [
        (PartKind::Field, found.fields),
        (PartKind::Comment, found.notes),
        (PartKind::Properties, found.properties),
    ] {
        let passages = new(texts);
        if !passages.is_empty() {
            reading.parts.push(Part { kind, number: 1, within: Vec::new(), passages });
        }
    }
}

/// The pictures of a page that somebody has to look at: photographs, and those with words that could not be
/// read.
fn photos(seen: &Seen, eye: Option<&picture::ReadPicture>) -> Vec<Photo> {
    /// Smaller ones, in points, are signs and logos.
    const LEAST: f64 = 48.0;
    let unread: Vec<Point> = eye
        .into_iter()
        .flat_map(|eye| eye.lines.iter().flat_map(|l| &l.words).map(move |word| (eye, word)))
        .filter(|(eye, word)| picture::is_unread(word) && !reading::stands_in(eye, word, seen))
        .map(|(eye, word)| eye.middle(word))
        .collect();
    seen.page
        .drawings
        .iter()
        .enumerate()
        .filter_map(|(at, drawing)| {
            let Drawn::Picture { picture, .. } = &drawing.what else { return None };
            let b = drawing.bounds;
            let pixels = pixels_of(picture);
            let photo = b.width() >= LEAST && b.height() >= LEAST && pixels.is_photo();
            (photo || unread.iter().any(|point| b.contains(*point)))
                .then(|| Photo { drawing: Some(at), seal: pixels.seal() })
        })
        .collect()
}

fn pixels_of(picture: &crate::read::Picture) -> Pixels {
    Pixels { width: picture.width, height: picture.height, rgb: picture.rgb.clone() }
}

/// Words may be drawn as shapes or stand in a picture: such a page is also read by eye.
fn needs_eye(seen: &Seen) -> bool {
    seen.page.curves > FEW_CURVES || seen.page.pictured > 0.0
}

/// The letters of each page that the places of `withhold` name, with their numbers.
fn places(pages: &[Option<Seen>], withhold: &Withhold) -> Result<Vec<BTreeMap<usize, u32>>, Fault> {
    let mut out = vec![BTreeMap::new(); pages.len()];
    let Some(read) = &withhold.read else { return Ok(out) };
    if read.pages.len() != pages.len() {
        return Err(Fault::Changed);
    }
    for (number, (seen, page)) in pages.iter().zip(&read.pages).enumerate() {
        let (Some(seen), false, false) = (seen, page.pictured, page.held) else { continue };
        let said = reading::of_letters(seen);
        if reading::digest(&texts(&said)) != page.digest {
            return Err(Fault::Changed);
        }
        for span in withhold.spans.iter().filter(|s| s.page == number + 1) {
            if let (Some(said), Some(out)) = (said.get(span.passage), out.get_mut(number)) {
                out.extend(said.spots(span.from, span.to).into_iter().map(|g| (g, span.number)));
            }
        }
    }
    Ok(out)
}

/// Withholds from a document: plans each page anew.
fn process(
    source: &Source,
    withhold: &Withhold,
    shop: &Shop,
    slips: &Slips<'_>,
) -> Result<Processed, Fault> {
    let (terms, tags) = terms_of(&withhold.words);
    let letters = &shop.letters;
    let mut pages = source.see();
    let marked = places(&pages, withhold)?;
    for (seen, marked) in pages.iter_mut().zip(&marked) {
        for (glyph, number) in marked {
            if let Some(glyph) = seen.as_mut().and_then(|s| s.page.glyphs.get_mut(*glyph)) {
                glyph.tag = *number;
            }
        }
    }
    reveal(&mut pages, &terms);
    let (mut withheld, mut found, hits) = find(&pages, &terms);
    for ((seen, hits), (withheld, marked)) in
        pages.iter_mut().zip(&hits).zip(withheld.iter_mut().zip(&marked))
    {
        withheld.extend(marked.keys().copied());
        let Some(seen) = seen else { continue };
        for (glyph, term) in hits {
            if let Some(glyph) = seen.page.glyphs.get_mut(*glyph).filter(|g| g.tag == 0) {
                glyph.tag = tags.get(*term).copied().unwrap_or_default();
            }
        }
    }
    whole_words(&pages, &mut withheld);
    for (seen, withheld) in pages.iter_mut().zip(&withheld) {
        if let Some(seen) = seen {
            layout::regroup(&seen.page, &mut seen.layout, withheld);
        }
    }
    let unchecked = specimen::check(&mut pages, &withheld, letters, shop.eyes());
    let fates: Vec<(Fate, Vec<Why>)> = pages
        .par_iter()
        .zip(&withheld)
        .enumerate()
        .map(|(number, (seen, withheld))| {
            let one = OnePage { source, withhold, shop, number, terms: &terms, tags: &tags };
            one.fate(seen.as_ref(), withheld)
        })
        .collect();
    let mut reports = Vec::with_capacity(fates.len());
    let mut plans: Vec<Plan> = Vec::with_capacity(fates.len());
    for (number, (fate, whys)) in fates.into_iter().enumerate() {
        let whole = |tag: u32, said: &str| {
            let plan = slip(pages.get(number).and_then(Option::as_ref), letters, tag, said);
            (Made::Withheld, plan, plan::Left { gaps: 1, ..plan::Left::default() }, 0)
        };
        let (made, plan, left, unread) = match fate {
            Fate::Rebuilt(plan, left) => (Made::Rebuilt, plan, left, 0),
            Fate::Pictured(plan, gaps, read) => {
                for (count, more) in found.iter_mut().zip(&read.found) {
                    *count += more;
                }
                (Made::Pictured, plan, plan::Left { gaps, ..plan::Left::default() }, read.unread)
            }
            Fate::Withheld => whole(0, slips.unread),
            Fate::Decided(tag) => whole(tag, slips.decided),
        };
        reports.push(PageReport {
            page: number + 1,
            made,
            whys,
            gaps: left.gaps,
            unread,
            drawings: left.drawings,
            line_ends_kept: left.breaks,
        });
        plans.push(plan);
    }
    Ok(Processed { plans, reports, found, unchecked })
}

/// One page, with what is withheld from it.
struct OnePage<'a> {
    source: &'a Source,
    withhold: &'a Withhold,
    shop: &'a Shop,
    number: usize,
    terms: &'a Terms,
    tags: &'a [u32],
}

impl OnePage<'_> {
    fn spans(&self) -> impl Iterator<Item = &reading::Span> {
        self.withhold.spans.iter().filter(|s| s.page == self.number + 1)
    }

    fn eye(&self) -> Option<picture::ReadPicture> {
        self.shop.look(self.source, self.number)
    }

    fn fate(&self, seen: Option<&Seen>, withheld: &BTreeSet<usize>) -> (Fate, Vec<Why>) {
        if let Some((_, tag)) = self.withhold.pages.iter().find(|(n, _)| *n == self.number + 1) {
            return (Fate::Decided(*tag), Vec::new());
        }
        let Some(seen) = seen else { return (Fate::Withheld, vec![Why::NotDrawn]) };
        let read = self.withhold.read.as_ref().and_then(|r| r.pages.get(self.number));
        let mut whys: BTreeSet<Why> = seen.page.whys.clone();
        if let Some(read) = read {
            if read.held {
                // Nobody could read it, so nobody decided.
                return (Fate::Withheld, read.whys.clone());
            }
            if read.pictured {
                whys.extend(read.whys.iter().copied());
                if whys.is_empty() {
                    whys.insert(Why::OtherLetters);
                }
            } else {
                let letters = read.passages.len().saturating_sub(read.seen);
                if self.spans().any(|s| s.passage >= letters) {
                    whys.insert(Why::SeenWords);
                }
            }
        }
        let covered = || self.withhold.photos.iter().filter(|(page, ..)| *page == self.number + 1);
        if let Some((_, _, tag)) = covered().next()
            && !whys.is_empty()
        {
            // In the picture of a page nobody says where a photograph on it ends.
            return (Fate::Decided(*tag), whys.into_iter().collect());
        }
        // Setting lines anew takes time by the square of their number; so many stand on no page of a file.
        if !withheld.is_empty() && seen.layout.pieces.len() > MOST_PIECES {
            whys.insert(Why::TooMuch);
        }
        let mut picture = None;
        if whys.is_empty() && needs_eye(seen) {
            picture = self.eye();
            match &picture {
                Some(eye) if sees_more(eye, seen, withheld, self.terms) => {
                    whys.insert(Why::SeenWords);
                }
                Some(_) => {}
                None => {
                    whys.insert(Why::Picture);
                }
            }
        }
        if whys.is_empty() {
            let blank = self.shop.letters.blank();
            let (mut plan, left) = plan::plan(&seen.page, &seen.layout, withheld, &blank);
            for (_, index, tag) in covered() {
                let photo = read.and_then(|read| read.photos.get(*index));
                if !photo.is_some_and(|photo| cover_photo(&mut plan, &seen.page, photo, *tag)) {
                    return (Fate::Withheld, vec![Why::Picture]);
                }
            }
            if withheld.is_empty() || check::tells_no_width(seen, withheld, &plan, &blank) {
                return (Fate::Rebuilt(plan, left), Vec::new());
            }
            whys.insert(Why::Width);
        }
        if let Some((_, _, tag)) = covered().next() {
            return (Fate::Decided(*tag), whys.into_iter().collect());
        }
        let whys: Vec<Why> = whys.into_iter().collect();
        if !self.shop.reads {
            return (Fate::Withheld, whys);
        }
        let Some(eye) = picture.or_else(|| self.eye()) else { return (Fate::Withheld, whys) };
        let mut hidden = picture::find(&eye, self.terms, self.tags);
        if whys
            .iter()
            .any(|w| matches!(w, Why::Pattern | Why::Mask | Why::DrawnLetters | Why::SeenWords))
        {
            // Words in a pattern or behind a mask are cut at its edges.
            picture::find_pieces(&eye, self.terms, &mut hidden);
        }
        if !mark_glyphs(&eye, seen, withheld, &mut hidden) {
            return (Fate::Withheld, whys);
        }
        if let Some(read) = read
            && !self.mark_spans(&eye, seen, read, &mut hidden)
        {
            return (Fate::Withheld, whys);
        }
        // Words that the file has and the eye does not see: somewhere in the pixels they may be faint.
        match picture::plan(&eye, &hidden, &self.shop.letters, 75) {
            Ok((plan, gaps)) => (Fate::Pictured(plan, gaps, hidden), whys),
            Err(_) => (Fate::Withheld, whys),
        }
    }

    /// Withholds the places that were decided of in what was read of the picture. Says whether they are
    /// still those of the same words.
    fn mark_spans(
        &self,
        eye: &picture::ReadPicture,
        seen: &Seen,
        read: &PageRead,
        hidden: &mut picture::Withheld,
    ) -> bool {
        let (first, beside) = if read.pictured {
            (0, None)
        } else {
            (read.passages.len().saturating_sub(read.seen), Some(seen))
        };
        let mut wanted = self.spans().filter(|s| s.passage >= first).peekable();
        if wanted.peek().is_none() {
            return true;
        }
        let (said, _) = reading::of_picture(eye, beside);
        if texts(&said).as_slice() != read.passages.get(first..).unwrap_or_default() {
            return false;
        }
        for span in wanted {
            let Some(said) = said.get(span.passage - first) else { return false };
            for (line, word) in said.spots(span.from, span.to) {
                if let Some(one) = hidden.words.get_mut(line).and_then(|l| l.get_mut(word)) {
                    *one = Some(span.number);
                }
            }
        }
        true
    }
}

/// Puts a plain box with its mark in place of a photograph. Says whether it is still the one that was read.
fn cover_photo(plan: &mut Plan, page: &Page, photo: &Photo, tag: u32) -> bool {
    let drawing = photo.drawing.and_then(|at| page.drawings.get(at));
    let Some((drawing, Drawn::Picture { picture, .. })) = drawing.map(|d| (d, &d.what)) else {
        return false;
    };
    if pixels_of(picture).seal() != photo.seal {
        return false;
    }
    plan.drawings.retain(|art| {
        !matches!(&art.what, Drawn::Picture { picture: other, .. } if std::sync::Arc::ptr_eq(other, picture))
    });
    let bounds = drawing.bounds;
    let size = (bounds.width() / 8.0).clamp(5.0, 11.0);
    let box_ = hayro_interpret::kurbo::Shape::to_path(&bounds, 0.1);
    plan.drawings.push(plan::Art {
        what: Drawn::Fill {
            path: box_,
            rule: hayro_interpret::FillRule::NonZero,
            colour: [224, 224, 224, 255],
        },
        clips: Vec::new(),
    });
    let at = Point::new(bounds.x0 + 0.3 * size, bounds.center().y);
    plan.blocks.push(plan::PlanBlock {
        role: plan::Role::Paragraph,
        cell: None,
        lines: vec![plan::PlanLine { runs: vec![plan::Run::Gap { at, angle: 0.0, size, tag }] }],
    });
    true
}

/// Redacts a PDF or a picture.
///
/// # Errors
///
/// Why there is no new file.
pub fn redact(input: &[u8], withhold: &Withhold, options: &Options) -> Result<Redacted, Fault> {
    let (terms, _) = terms_of(&withhold.words);
    let source = Source::open(input, options)?;
    let shop = Shop {
        known: options.known.clone(),
        ..Shop::new(&options.read_in, options.kept.as_deref(), options.without_ocr)
    };
    let slips = Slips {
        decided: "This page is withheld whole.",
        unread: "This page is withheld whole. It could not be read well enough to be sure what it shows.",
    };
    let made = process(&source, withhold, &shop, &slips)?;
    drop(source);
    let about = write::About {
        title: options.title.clone(),
        language: options.language.clone(),
        withheld: "withheld".to_owned(),
        undescribed: "Picture from the file, not described".to_owned(),
        unread: None,
        bookmarks: Vec::new(),
    };
    let (file, gaps) = write::write(&made.plans, &about, &shop.letters)?;
    let says = check::says(&made.plans, &about);
    check::read_back(&file, &says, &terms)?;
    Ok(Redacted {
        file,
        pages: made.reports,
        gaps,
        found: made.found,
        says,
        unchecked: made.unchecked,
    })
}

/// Makes one file of several documents of one record, each behind a page that says what it is.
///
/// # Errors
///
/// Why there is no new file.
pub fn bundle(
    files: &[Vec<u8>],
    bundle: &Bundle,
    options: &BundleOptions,
) -> Result<Bundled, Fault> {
    let mut shop = Shop::new("eng", options.kept.as_deref(), options.without_ocr);
    let slips = Slips { decided: &options.page_withheld, unread: &options.page_unread };
    let mut plans: Vec<Plan> = Vec::new();
    let mut bookmarks = Vec::new();
    let mut items = Vec::new();
    let mut ranges = Vec::new();
    let footer = |label: &str, page: usize, pages: usize, number: usize| {
        options
            .footer
            .replace("{label}", label)
            .replace("{page}", &page.to_string())
            .replace("{pages}", &pages.to_string())
            .replace("{number}", &number.to_string())
    };
    let own = |number: usize| options.own_footer.replace("{number}", &number.to_string());
    if let Some(front) = &bundle.front {
        bookmarks.push((0, front.heading.clone()));
        for mut plan in cover(front, &shop.letters) {
            plan.footer = Some(own(options.first_page + plans.len()));
            plans.push(plan);
        }
    }
    for (item, input) in bundle.items.iter().zip(files) {
        let from = plans.len();
        bookmarks.push((from, item.cover.heading.clone()));
        for mut plan in cover(&item.cover, &shop.letters) {
            plan.footer = Some(own(options.first_page + plans.len()));
            plans.push(plan);
        }
        let opened = Options {
            password: item.password.clone(),
            read_in: item.read_in.clone(),
            without_ocr: options.without_ocr,
            ..Options::default()
        };
        let source = Source::open(input, &opened)?;
        shop.known.clone_from(&item.known);
        shop.ocr = Ocr::new(&item.read_in, options.kept.as_deref());
        let made = process(&source, &item.withhold, &shop, &slips)?;
        let count = made.plans.len();
        for (page, mut plan) in made.plans.into_iter().enumerate() {
            let number = options.first_page + plans.len();
            plan.footer = Some(footer(&item.label, page + 1, count, number));
            for block in &mut plan.blocks {
                // The document's own heading stands above those of its pages.
                if let plan::Role::Heading(level) = &mut block.role {
                    *level += 1;
                }
            }
            plans.push(plan);
        }
        ranges.push(from..plans.len());
        items.push(made.reports);
    }
    let about = write::About {
        title: options.title.clone(),
        language: options.language.clone(),
        withheld: options.withheld.clone(),
        undescribed: options.undescribed.clone(),
        unread: Some(options.unread.clone()),
        bookmarks,
    };
    let (file, _) = write::write(&plans, &about, &shop.letters)?;
    let says = check::says(&plans, &about);
    drop(plans);
    // What one document tells may be withheld from another: each is held against its own words.
    let mut all: Vec<String> = Vec::new();
    for (item, range) in bundle.items.iter().zip(&ranges) {
        let (terms, _) = terms_of(&item.withhold.words);
        check::tells_none(says.get(range.clone()).unwrap_or_default(), &terms)?;
        all.extend(item.withhold.words.iter().map(|(word, _)| word.clone()));
    }
    all.retain(|word| {
        let terms = Terms::new([word.as_str()]);
        check::tells_none(&says, &terms).is_ok()
    });
    check::read_back(&file, &says, &Terms::new(all.iter().map(String::as_str)))?;
    Ok(Bundled { file, items, says })
}

/// Shows what would be withheld from a document, on pictures of its pages: for whoever checks it before it
/// goes out. The pictures hold everything.
///
/// # Errors
///
/// Why it cannot be opened.
pub fn proof(
    input: &[u8],
    withhold: &Withhold,
    options: &Options,
) -> Result<Vec<ProofPage>, Fault> {
    let source = Source::open(input, options)?;
    let shop = Shop {
        known: options.known.clone(),
        ..Shop::new(&options.read_in, options.kept.as_deref(), options.without_ocr)
    };
    let pages = source.see();
    let marked = places(&pages, withhold)?;
    pages
        .par_iter()
        .zip(&marked)
        .enumerate()
        .map(|(number, (seen, marked))| {
            let read = withhold.read.as_ref().and_then(|r| r.pages.get(number));
            let mut boxes: Vec<([f64; 4], u32)> = Vec::new();
            let of_picture = read.is_some_and(|read| read.pictured || read.seen > 0);
            let eye = if of_picture { shop.look(&source, number) } else { None };
            let (pixels, width, height) = match &eye {
                Some(eye) => (eye.pixels.clone(), eye.width, eye.height),
                None => source.shows(number).ok_or(Fault::Stopped)?,
            };
            if let Some(seen) = seen {
                for (glyph, number) in marked {
                    let Some(glyph) = seen.page.glyphs.get(*glyph) else { continue };
                    let ink = glyph.ink();
                    let high = glyph.size;
                    let here = [ink.x0, ink.y0.min(ink.y1 - 0.7 * high), ink.x1, ink.y1];
                    match boxes.last_mut() {
                        Some((last, n))
                            if n == number
                                && (here[3] - last[3]).abs() < 0.5 * high
                                && here[0] - last[2] < 0.6 * high =>
                        {
                            last[0] = last[0].min(here[0]);
                            last[1] = last[1].min(here[1]);
                            last[2] = last[2].max(here[2]);
                            last[3] = last[3].max(here[3]);
                        }
                        _ => boxes.push((here, *number)),
                    }
                }
            }
            if let (Some(eye), Some(seen), Some(read)) = (&eye, seen, read) {
                let one = OnePage {
                    source: &source,
                    withhold,
                    shop: &shop,
                    number,
                    terms: &Terms::default(),
                    tags: &[],
                };
                let mut hidden = picture::Withheld {
                    words: eye.lines.iter().map(|l| vec![None; l.words.len()]).collect(),
                    unread: 0,
                    found: Vec::new(),
                };
                if !one.mark_spans(eye, seen, read, &mut hidden) {
                    return Err(Fault::Changed);
                }
                for (line, words) in eye.lines.iter().zip(&hidden.words) {
                    for (word, number) in line.words.iter().zip(words) {
                        let Some(number) = number else { continue };
                        let pt = |v: u32| f64::from(v) / eye.scale;
                        boxes.push(([pt(word.x0), pt(word.y0), pt(word.x1), pt(word.y1)], *number));
                    }
                }
            }
            if let Some(seen) = seen {
                for (_, index, tag) in withhold.photos.iter().filter(|(n, ..)| *n == number + 1) {
                    let bounds = read
                        .and_then(|read| read.photos.get(*index))
                        .and_then(|photo| seen.page.drawings.get(photo.drawing?));
                    let all = Rect::new(0.0, 0.0, width, height);
                    let b = bounds.map_or(all, |drawing| drawing.bounds);
                    boxes.push(([b.x0, b.y0, b.x1, b.y1], *tag));
                }
            }
            if let Some((_, tag)) = withhold.pages.iter().find(|(n, _)| *n == number + 1) {
                boxes.push(([0.0, 0.0, width, height], *tag));
            }
            let jpeg =
                pixels::jpeg(&pixels.rgb, pixels.width, pixels.height, pixels.is_grey(), 60)?;
            let mut unread = Vec::new();
            for word in eye.iter().flat_map(|eye| &eye.lines).flat_map(|line| &line.words) {
                if picture::is_unread(word) {
                    let part = pixels.part(word.x0, word.y0, word.x1, word.y1);
                    let (wide, high) = (part.width, part.height);
                    unread.push((word.number, pixels::jpeg(&part.rgb, wide, high, false, 85)?));
                }
            }
            let pixels = (pixels.width, pixels.height, pixels.is_grey());
            Ok(ProofPage { width, height, pixels, jpeg, boxes, unread })
        })
        .collect()
}

/// A page of ours: a heading and lines below it, as many pages as they need.
fn cover(cover: &Cover, letters: &Letters) -> Vec<Plan> {
    const WIDTH: f64 = 595.0;
    const HEIGHT: f64 = 842.0;
    const MARGIN: f64 = 71.0;
    let mut plans: Vec<Plan> = Vec::new();
    let mut down = HEIGHT;
    let mut texts = vec![(cover.heading.as_str(), 20.0, plan::Role::Heading(1))];
    texts.extend(cover.lines.iter().map(|line| (line.as_str(), 12.0, plan::Role::Paragraph)));
    for (text, size, role) in texts {
        let mut lines: Vec<plan::PlanLine> = Vec::new();
        let rows = wrapped(text, letters, size, WIDTH - 2.0 * MARGIN);
        #[expect(clippy::cast_precision_loss, reason = "a count of lines")]
        let high = rows.len() as f64 * size * 1.4;
        if down + high > HEIGHT - MARGIN {
            plans.push(Plan {
                width: WIDTH,
                height: HEIGHT,
                picture: None,
                drawings: Vec::new(),
                blocks: Vec::new(),
                covers: Vec::new(),
                footer: None,
            });
            down = if plans.len() == 1 { 2.0 * MARGIN } else { MARGIN };
        }
        for row in rows {
            down += size * 1.4;
            lines.push(plan::PlanLine {
                runs: vec![plan::Run::Text(plan::Text {
                    at: Point::new(MARGIN, down),
                    angle: 0.0,
                    size,
                    stretch: 1.0,
                    colour: [0, 0, 0, 255],
                    glyphs: letters.set(&row),
                })],
            });
        }
        down += 8.0;
        if let Some(plan) = plans.last_mut() {
            plan.blocks.push(plan::PlanBlock { role, cell: None, lines });
        }
    }
    plans
}

/// A text in rows that fit.
fn wrapped(text: &str, letters: &Letters, size: f64, width: f64) -> Vec<String> {
    let wide = |row: &str| letters.set(row).last().map_or(0.0, |g| g.along + g.advance) * size;
    let mut rows: Vec<String> = Vec::new();
    let mut row = String::new();
    for word in text.split_whitespace() {
        let longer = if row.is_empty() { word.to_owned() } else { format!("{row} {word}") };
        if !row.is_empty() && wide(&longer) > width {
            rows.push(std::mem::replace(&mut row, word.to_owned()));
        } else {
            row = longer;
        }
    }
    if !row.is_empty() {
        rows.push(row);
    }
    rows
}

/// Whether a withheld word is seen where no withheld glyph stands.
fn sees_more(
    read: &picture::ReadPicture,
    seen: &Seen,
    withheld: &BTreeSet<usize>,
    terms: &Terms,
) -> bool {
    let hidden = picture::find(read, terms, &[]);
    read.lines.iter().zip(&hidden.words).any(|(line, words)| {
        line.words.iter().zip(words).any(|(word, hit)| {
            hit.is_some() && word.sure >= 30.0 && {
                let at = Point::new(
                    f64::from(u32::midpoint(word.x0, word.x1)) / read.scale,
                    f64::from(u32::midpoint(word.y0, word.y1)) / read.scale,
                );
                !withheld.iter().any(|g| {
                    seen.page.glyphs[*g].ink().inflate(seen.page.glyphs[*g].size, 3.0).contains(at)
                })
            }
        })
    })
}

/// Withholds words of a picture that stand where withheld glyphs are drawn. Says whether they could be
/// looked for: in a page that was turned they are elsewhere.
fn mark_glyphs(
    read: &picture::ReadPicture,
    seen: &Seen,
    withheld: &BTreeSet<usize>,
    hidden: &mut picture::Withheld,
) -> bool {
    let boxes: Vec<(Rect, u32)> = withheld
        .iter()
        .filter_map(|g| seen.page.glyphs.get(*g))
        .map(|g| (g.ink(), g.tag))
        .collect();
    if boxes.is_empty() {
        return true;
    }
    if (read.width - seen.page.width).abs() > 1.0 {
        return boxes.iter().all(|(_, tag)| *tag == 0);
    }
    for (line, words) in read.lines.iter().zip(&mut hidden.words) {
        for (word, hit) in line.words.iter().zip(words.iter_mut()) {
            let area = Rect::new(
                f64::from(word.x0) / read.scale,
                f64::from(word.y0) / read.scale,
                f64::from(word.x1) / read.scale,
                f64::from(word.y1) / read.scale,
            );
            for (ink, tag) in &boxes {
                let shared = area.intersect(*ink);
                if shared.width() > 0.0 && shared.height() > 0.0 && shared.area() > 0.3 * ink.area()
                {
                    let known = hit.unwrap_or_default();
                    *hit = Some(if known > 0 { known } else { *tag });
                }
            }
        }
    }
    true
}

/// What stands in place of a page that is withheld whole: its mark, and why in a sentence.
fn slip(seen: Option<&Seen>, letters: &Letters, tag: u32, said: &str) -> Plan {
    let (width, height) = seen.map_or((595.0, 842.0), |s| (s.page.width, s.page.height));
    let size = (width / 36.0).clamp(6.0, 16.0);
    let at = |down: f64| Point::new(width / 10.0, height / 3.0 + down * size);
    let block = |runs| plan::PlanBlock {
        role: plan::Role::Paragraph,
        cell: None,
        lines: vec![plan::PlanLine { runs }],
    };
    let mut blocks = vec![block(vec![plan::Run::Gap { at: at(0.0), angle: 0.0, size, tag }])];
    for (number, row) in wrapped(said, letters, size, width * 0.8).into_iter().enumerate() {
        #[expect(clippy::cast_precision_loss, reason = "a count of lines")]
        let down = 2.0 + 1.4 * number as f64;
        let text = plan::Text {
            at: at(down),
            angle: 0.0,
            size,
            stretch: 1.0,
            colour: [0, 0, 0, 255],
            glyphs: letters.set(&row),
        };
        blocks.push(block(vec![plan::Run::Text(text)]));
    }
    Plan {
        width,
        height,
        picture: None,
        drawings: Vec::new(),
        blocks,
        covers: Vec::new(),
        footer: None,
    }
}

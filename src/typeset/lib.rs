//! HOW IT LOOKS: a document becomes a PDF/UA-1 and PDF/A-2a file, in this process.
//!
//! This is the only crate that links Typst. Words go in as string literals of a generated
//! skeleton, never as markup, so that text such as `#read("/etc/passwd")` is text. Typst's
//! world holds the skeleton, the look and our fonts, and nothing else can be read.

mod picture;
mod skeleton;
mod world;

use std::collections::BTreeMap;

use diagnostic::{Diagnostic, Explain};
use pack::{Block, Document, Inline, Section};
use release::{Approved, Draft};
use typst::foundations::{Datetime, Label, NativeElement as _, Smart};
use typst::introspection::Introspector as _;
use typst::model::HeadingElem;
use typst::utils::PicoStr;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

pub use picture::{Photo, PhotoError, Pictures};
pub use world::Engine;

/// Why a document could not be typeset.
#[derive(Debug)]
pub struct TypesetError(Vec<Diagnostic>);

impl Explain for TypesetError {
    fn explain(&self) -> Vec<Diagnostic> {
        self.0.clone()
    }
}

/// The name and version that the finished file bears.
pub const CREATOR: &str = concat!("Retell ", env!("CARGO_PKG_VERSION"));

/// A document on pages.
pub struct Laid {
    paged: PagedDocument,
    document: Document,
    pages: BTreeMap<u32, usize>,
    headings: Vec<usize>,
}

impl Laid {
    /// How many pages.
    #[must_use]
    pub fn count(&self) -> usize {
        self.paged.pages().len()
    }

    /// The document, with the numbers of its pages.
    #[must_use]
    pub fn document(&self) -> &Document {
        &self.document
    }

    /// The page, from 1, on which each heading stands, in the order of reading.
    #[must_use]
    pub fn headings(&self) -> &[usize] {
        &self.headings
    }

    /// The page, from 1, on which each anchor stands.
    #[must_use]
    pub fn pages(&self) -> &BTreeMap<u32, usize> {
        &self.pages
    }
}

/// Puts a document on pages. Numbers of pages that are not set already are those of this document.
///
/// # Errors
/// A letter that none of the fonts has; anything that Typst refuses. No words of the document.
pub fn lay_out(
    engine: &Engine,
    document: &Document,
    pictures: &Pictures,
) -> Result<Laid, TypesetError> {
    letters(engine, document)?;
    let mut document = document.clone();
    if matches!(document.language.tag, "pl" | "pt") {
        // There the typesetter says a hyphen again at the beginning of the next line, as printers of these languages
        // do; what is read back would have one more. A line does not break at it then.
        document.each_text(&mut |words| {
            if words.contains('-') {
                *words = words.replace('-', "-\u{2060}");
            }
        });
    }
    if document.language.is_rtl() {
        document.each_text(&mut |words| words.retain(|c| !is_vowel_mark(c)));
    }
    let source = skeleton::write(engine, &document);
    let world = engine.world(source, pictures, skeleton::symbols(&document));
    let paged =
        typst::compile::<PagedDocument>(&world).output.map_err(|errors| refused(&errors))?;
    let mut pages = BTreeMap::new();
    let introspector = paged.introspector();
    for anchor in document.anchors() {
        let page = Label::new(PicoStr::intern(&skeleton::anchor_name(anchor)))
            .and_then(|label| introspector.query_label(label).ok())
            .and_then(|found| found.location())
            .and_then(|location| introspector.position(location))
            .map(|position| position.page.get());
        pages.extend(page.map(|page| (anchor, page)));
    }
    // What stands on the page as a number is known now, and the last gate must know it too.
    document.each_page(&mut |anchor, words| {
        if words.is_none() {
            *words = pages.get(&anchor).map(ToString::to_string);
        }
    });
    let headings = introspector
        .query(&HeadingElem::ELEM.select())
        .iter()
        .filter_map(|heading| heading.location())
        .filter_map(|location| introspector.position(location))
        .map(|position| position.page.get())
        .collect();
    Ok(Laid { paged, document, pages, headings })
}

/// Vowel marks above and below Arabic letters. The typesetter sets each as a piece of its own, from left to
/// right, so that a screen reader would meet the words around it in the wrong order. Everyday writing has
/// none, and nothing hangs on them; other forms of the document keep them.
fn is_vowel_mark(c: char) -> bool {
    matches!(u32::from(c), 0x064B..=0x0652 | 0x0670)
}

/// Makes the file of a document on pages.
///
/// # Errors
/// As [`lay_out`].
pub fn export(laid: &Laid, pictures: &Pictures) -> Result<Draft, TypesetError> {
    let document = &laid.document;
    let options = PdfOptions {
        ident: Smart::Custom(ident(document)),
        creator: Smart::Custom(Some(CREATOR.into())),
        timestamp: datetime(document).map(Timestamp::new_utc),
        standards: PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a]).map_err(|_| {
            TypesetError(vec![Diagnostic::fault(
                "typeset/standard",
                "the standards cannot be combined",
            )])
        })?,
        ..PdfOptions::default()
    };
    let bytes = typst_pdf::pdf(&laid.paged, &options).map_err(|errors| refused(&errors))?;
    let bytes = direction(plain_ends(bytes), document.language.is_rtl());
    Ok(Draft::new(bytes, approved(document, pictures)))
}

/// Typesets a document that has no photographs and is one volume.
///
/// Typst's caches are emptied afterwards, on success and on failure, so that memory stays
/// flat over any number of documents. The caller's stack should be 16 MB or more.
///
/// # Errors
/// As [`lay_out`].
pub fn typeset(engine: &Engine, document: &Document) -> Result<Draft, TypesetError> {
    let pictures = Pictures::new();
    let draft = lay_out(engine, document, &pictures).and_then(|laid| export(&laid, &pictures));
    forget();
    draft
}

/// Empties Typst's caches.
pub fn forget() {
    typst::comemo::evict(0);
}

fn refused(errors: &[typst::diag::SourceDiagnostic]) -> TypesetError {
    // Typst's message may quote the text; only the number of faults is passed on.
    #[cfg(debug_assertions)]
    if std::env::var_os("RETELL_TYPST_ERRORS").is_some() {
        debug_errors(errors);
    }
    TypesetError(vec![
        Diagnostic::fault("typeset/refused", format!("the typesetter refused the document ({} faults)", errors.len()))
            .help("this is a fault of the product or of its look file; please report it with the pack and the version"),
    ])
}

/// A compressed stream whose last byte happens to be a carriage return stands before a line feed,
/// and the two together look like one end of line, one byte short of the stream's length (ISO
/// 19005-2, 6.1.7.1). There the end of line is made a carriage return: same length, no doubt.
fn plain_ends(mut bytes: Vec<u8>) -> Vec<u8> {
    const END: &[u8] = b"\r\nendstream";
    let places: Vec<usize> = bytes
        .windows(END.len())
        .enumerate()
        .filter(|(_, window)| *window == END)
        .map(|(at, _)| at)
        .collect();
    for at in places {
        bytes[at + 1] = b'\r';
    }
    bytes
}

/// The direction in which a viewer lays pages side by side: the typesetter goes by the language, and takes
/// Kurdish for one from left to right and Punjabi for one from right to left.
fn direction(mut bytes: Vec<u8>, rtl: bool) -> Vec<u8> {
    let (wrong, right): (&[u8], &[u8]) = if rtl {
        (b"/Direction/L2R", b"/Direction/R2L")
    } else {
        (b"/Direction/R2L", b"/Direction/L2R")
    };
    let places: Vec<usize> = bytes
        .windows(wrong.len())
        .enumerate()
        .filter(|(_, window)| *window == wrong)
        .map(|(at, _)| at)
        .collect();
    for at in places {
        bytes[at..at + right.len()].copy_from_slice(right);
    }
    bytes
}

#[cfg(debug_assertions)]
#[expect(
    clippy::print_stderr,
    reason = "for developers of the look file, on invented records; not in a release build"
)]
fn debug_errors(errors: &[typst::diag::SourceDiagnostic]) {
    errors.iter().for_each(|error| eprintln!("{}", error.message));
}

fn ident(document: &Document) -> String {
    format!("retell/{}/{}/{}", document.pack.code(), document.title, document.date)
}

fn datetime(document: &Document) -> Option<Datetime> {
    let day = document.date.first_day();
    Datetime::from_ymd_hms(
        i32::from(day.year()),
        u8::try_from(day.month()).ok()?,
        u8::try_from(day.day()).ok()?,
        0,
        0,
        0,
    )
}

/// What the last gate compares the file with.
///
/// Other forms of the document are compared with the same.
#[must_use]
pub fn approved(document: &Document, pictures: &Pictures) -> Approved {
    let shown = document.pictures();
    Approved {
        record: document.record,
        language: document.language.tag.to_owned(),
        foreign: document.foreign(),
        own_words: std::sync::Arc::clone(&document.own_words),
        title: document.title.clone(),
        creator: CREATOR.into(),
        pieces: document.pieces(),
        headings: document.headings(),
        header: document.draft.clone().unwrap_or_else(|| document.running.clone()),
        page_label: document.page_label.clone(),
        draft: document.draft.is_some(),
        alts: shown.iter().map(|picture| picture.alt.clone()).collect(),
        pictures: shown
            .iter()
            .filter_map(|picture| pictures.get(&picture.item))
            .map(|picture| picture.bytes.clone())
            .collect(),
    }
}

/// Every letter must be in one of the fonts, or Typst would refuse with the word in its message.
fn letters(engine: &Engine, document: &Document) -> Result<(), TypesetError> {
    let mut faults = Vec::new();
    let mut check = |words: &str, place: &str| {
        if words.chars().any(|c| !engine.has_letter(c)) {
            faults.push(
                Diagnostic::fault("typeset/letter", format!("{place} has a letter that none of the fonts has"))
                    .help("fonts/README.md lists the scripts; replace the letter in the record by what it stands for, or ask for its font"),
            );
        }
    };
    check(&document.title, "the title");
    check(&document.running, "the head of the pages");
    for (n, section) in document.sections.iter().enumerate() {
        section_letters(section, &format!("section {}", n + 1), &mut check);
    }
    faults.dedup();
    if faults.is_empty() { Ok(()) } else { Err(TypesetError(faults)) }
}

fn section_letters(section: &Section, place: &str, check: &mut dyn FnMut(&str, &str)) {
    inline_letters(section.heading(), place, check);
    block_letters(&section.blocks, place, check);
    for (n, inner) in section.sections.iter().enumerate() {
        section_letters(inner, &format!("{place}.{}", n + 1), check);
    }
}

fn block_letters(blocks: &[Block], place: &str, check: &mut dyn FnMut(&str, &str)) {
    for block in blocks {
        match block {
            Block::Paragraph(paragraph) => inline_letters(&paragraph.words, place, check),
            Block::List(items) => items.iter().for_each(|item| block_letters(item, place, check)),
            Block::Table(table) => {
                table.header().iter().for_each(|cell| inline_letters(cell, place, check));
                table
                    .rows()
                    .iter()
                    .flatten()
                    .for_each(|cell| inline_letters(&cell.words, place, check));
            }
            Block::Quote(inner) => block_letters(inner, place, check),
            Block::Pictured(line) => inline_letters(&line.words.words, place, check),
            Block::Tree(tree) => tree
                .rows
                .iter()
                .flatten()
                .for_each(|node| inline_letters(&node.words.words, place, check)),
            Block::Room(_) | Block::Icon(_) | Block::Picture(_) | Block::Visits(_) => {}
        }
    }
}

fn inline_letters(inlines: &[Inline], place: &str, check: &mut dyn FnMut(&str, &str)) {
    for inline in inlines {
        match inline {
            Inline::Text { words, .. } => check(words, place),
            Inline::Strong(inner) => inline_letters(inner, place, check),
            Inline::Gap(mark) => check(&mark.label, place),
            Inline::Break | Inline::Anchor(_) | Inline::Page { .. } | Inline::Mark(_) => {}
        }
    }
}

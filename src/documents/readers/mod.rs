//! Reads the documents of a record whole: every part of a document that can hold words is listed, and a
//! document with a part that is not understood is held, with the reason.
//!
//! What is told of a fault says where, never what: no text of a document is in it.

mod html;
mod kinds;
mod mail;
mod outlook;
mod package;
mod rtf;
#[cfg(test)]
mod tests;
mod text;
mod word;
mod workbook;
mod xml;

use std::collections::{BTreeMap, BTreeSet};
use std::panic::{AssertUnwindSafe, catch_unwind};

use serde::{Deserialize, Serialize};

pub use kinds::{Kind, kind_of};
pub(crate) use text::clean;

/// Files within files are read down to here.
const DEPTH: usize = 8;
/// More files than this on one document are not read.
const FILES: usize = 2_000;
/// More than this is not unpacked, in one document with all that is within it.
const UNPACKED: u64 = 256 << 20;
/// More letters than this are not listed.
const LETTERS: usize = 64 << 20;
/// A longer passage is split.
const PASSAGE: usize = 8_000;

/// What a part of a document is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PartKind {
    /// What is read from top to bottom.
    Body,
    /// The head of its pages.
    Header,
    /// The foot of its pages.
    Footer,
    /// A note at the foot of a page.
    Footnote,
    /// A note at the end.
    Endnote,
    /// A box, a shape, a chart or a diagram with words.
    TextBox,
    /// A comment, with who wrote it and when.
    Comment,
    /// Words that were deleted while changes were tracked; or a paragraph as it was, if a word was cut.
    Deleted,
    /// Words that were put in while changes were tracked. They are in the body too.
    Inserted,
    /// Words that are in the file but not shown.
    Hidden,
    /// What the file says of itself: its author, title, company.
    Properties,
    /// The description or name of a picture, box or link.
    Description,
    /// A field, a control, a link, a bookmark, a formula with words.
    Field,
    /// Who changed something, and when.
    Revision,
    /// A sheet: its name, then its rows.
    Sheet,
    /// A sheet that is not shown.
    HiddenSheet,
    /// From, to, subject and date of a mail; the second: how it was carried.
    MailHead,
    /// What a mail says.
    MailBody,
    /// What only the formatted form of a mail says.
    MailHtml,
    /// An older mail quoted in this one.
    Quoted,
    /// The name of a file within this one; its number is the last in `within` of what it holds.
    Attachment,
    /// A page, as another reader reads it.
    Page,
    /// A picture within it, which is not shown.
    Picture,
}

/// A part of a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// What it is.
    pub kind: PartKind,
    /// Counted from one among its kind, in the file it lies in.
    pub number: usize,
    /// The numbers of the files it lies in, from the outermost; none for the document itself.
    pub within: Vec<usize>,
    /// Its paragraphs or rows.
    pub passages: Vec<String>,
}

/// Why a document is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Held {
    /// A part of it is not understood.
    UnknownPart,
    /// It is of no kind that can be read.
    UnknownKind,
    /// It wants a password or a key.
    Locked,
    /// It breaks the rules of its kind.
    Damaged,
    /// There is too much in it.
    TooLarge,
    /// Things lie too deep within things.
    TooDeep,
    /// Another program must read it first; the file is among the attachments.
    NeedsOffice,
    /// There is a program in it.
    Macros,
    /// A drawing in it cannot be looked into.
    Drawing,
    /// It is a mail packed by Outlook in a form of its own.
    Winmail,
    /// It is a picture, and pictures cannot be read here.
    NeedsEyes,
    /// Files may lie within it, and nobody can look.
    FilesWithin,
}

impl Held {
    /// In plain words, for a records officer.
    #[must_use]
    pub fn plain(self) -> &'static str {
        match self {
            Self::UnknownPart => "A part of this document is not understood.",
            Self::UnknownKind => {
                "This is not a kind of document that can be read here: save it as PDF, PNG or Word."
            }
            Self::Locked => "This document is locked with a password or a key.",
            Self::Damaged => "This document is damaged or breaks the rules of its kind.",
            Self::TooLarge => "There is too much in this document to read it safely.",
            Self::TooDeep => "Things lie too deep within one another in this document.",
            Self::NeedsOffice => {
                "This document must first be read by an office program: install libreoffice-writer."
            }
            Self::FilesWithin => {
                "Files lie within it, or may: take them out, and put each on the file by itself."
            }
            Self::NeedsEyes => "Pages can be read only by their picture: install tesseract-ocr.",
            Self::Macros => "There is a program (a macro) in this document.",
            Self::Drawing => "There is a drawing in this document that cannot be looked into.",
            Self::Winmail => {
                "This is a winmail.dat file: ask the sender for the mail or its files in another form."
            }
        }
    }
}

/// A file within a document that another reader must read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    /// The numbers of the files down to this one, from the outermost; none if it is the document itself.
    pub within: Vec<usize>,
    /// What it is.
    pub kind: Kind,
    /// The file.
    pub bytes: Vec<u8>,
}

/// All that was read of a document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// Its parts, in the order they were met.
    pub parts: Vec<Part>,
    /// What holds it, and in which file within it.
    pub held: Vec<(Vec<usize>, Held)>,
    /// What another reader must read: PDFs, pictures, and what holds it as [`Held::NeedsOffice`].
    pub attachments: Vec<Attachment>,
}

/// Reads a document of this kind, with all that is within it.
#[must_use]
pub fn read(bytes: &[u8], kind: Kind) -> Reading {
    let mut gather = Gather::default();
    gather.file(&[], bytes, kind);
    gather.reading
}

/// What is gathered while a document is read.
#[derive(Default)]
pub(crate) struct Gather {
    reading: Reading,
    counts: BTreeMap<(Vec<usize>, PartKind), usize>,
    said: BTreeMap<(Vec<usize>, PartKind), (usize, BTreeSet<String>)>,
    files: BTreeMap<Vec<usize>, usize>,
    all_files: usize,
    unpacked: u64,
    letters: usize,
    pub(crate) nodes: usize,
}

impl Gather {
    /// Reads a file that lies there.
    fn file(&mut self, within: &[usize], bytes: &[u8], kind: Kind) {
        let fared = catch_unwind(AssertUnwindSafe(|| match kind {
            Kind::Word | Kind::Workbook => package::read(self, within, bytes, kind),
            Kind::Mail => mail::read(self, within, bytes),
            Kind::Outlook => outlook::read(self, within, bytes),
            Kind::Text => text::read(self, within, bytes),
            Kind::Html => html::read_file(self, within, bytes),
            Kind::Archive => package::read_archive(self, within, bytes),
            Kind::Pdf
            | Kind::Jpeg
            | Kind::Png
            | Kind::Tiff
            | Kind::Gif
            | Kind::Bmp
            | Kind::Webp
            | Kind::Heic => {
                self.leave(within, bytes, kind);
                Ok(())
            }
            Kind::Rtf | Kind::OpenText | Kind::OldWord => {
                self.leave(within, bytes, kind);
                Err(Held::NeedsOffice)
            }
            Kind::Unknown if kinds::is_winmail(bytes) => Err(Held::Winmail),
            Kind::Unknown => Err(Held::UnknownKind),
        }));
        if let Err(held) = fared.unwrap_or(Err(Held::Damaged)) {
            self.hold(within, held);
        }
    }

    fn leave(&mut self, within: &[usize], bytes: &[u8], kind: Kind) {
        let (within, bytes) = (within.to_vec(), bytes.to_vec());
        self.reading.attachments.push(Attachment { within, kind, bytes });
    }

    /// Holds the document.
    pub(crate) fn hold(&mut self, within: &[usize], held: Held) {
        let new = (within.to_vec(), held);
        if !self.reading.held.contains(&new) {
            self.reading.held.push(new);
        }
    }

    /// Takes this much out of what may be unpacked.
    pub(crate) fn unpack(&mut self, bytes: u64) -> Result<(), Held> {
        self.unpacked = self.unpacked.saturating_add(bytes);
        if self.unpacked > UNPACKED { Err(Held::TooLarge) } else { Ok(()) }
    }

    /// Adds a part, if there are words in it.
    pub(crate) fn part(&mut self, kind: PartKind, within: &[usize], passages: &[String]) {
        let passages: Vec<String> = passages.iter().flat_map(|p| text::clean(p)).collect();
        if passages.is_empty() || !self.count(within, &passages) {
            return;
        }
        let number = self.counts.entry((within.to_vec(), kind)).or_default();
        *number += 1;
        let number = *number;
        self.reading.parts.push(Part { kind, number, within: within.to_vec(), passages });
    }

    /// Adds a passage to the one part of this kind, if it is not there yet.
    pub(crate) fn say(&mut self, kind: PartKind, within: &[usize], passage: &str) {
        for passage in text::clean(passage) {
            let key = (within.to_vec(), kind);
            if let Some((place, known)) = self.said.get_mut(&key) {
                let place = *place;
                if known.insert(passage.clone())
                    && self.count(within, std::slice::from_ref(&passage))
                    && let Some(part) = self.reading.parts.get_mut(place)
                {
                    part.passages.push(passage);
                }
            } else {
                self.said
                    .insert(key, (self.reading.parts.len(), BTreeSet::from([passage.clone()])));
                let before = self.reading.parts.len();
                self.part(kind, within, &[passage]);
                if self.reading.parts.len() == before {
                    self.said.remove(&(within.to_vec(), kind));
                }
            }
        }
    }

    /// Whether so many letters more can be listed. If not, the document is held.
    pub(crate) fn room(&mut self, within: &[usize], more: usize) -> bool {
        let fits = self.letters.saturating_add(more) <= LETTERS;
        if !fits {
            self.hold(within, Held::TooLarge);
        }
        fits
    }

    /// Counts letters; nothing more is listed once there are too many.
    fn count(&mut self, within: &[usize], passages: &[String]) -> bool {
        let more: usize = passages.iter().map(String::len).sum();
        self.letters = self.letters.saturating_add(more);
        if self.letters > LETTERS {
            self.hold(within, Held::TooLarge);
        }
        self.letters <= LETTERS
    }

    /// A file within the file that lies there: its names are listed, and it is read by its content.
    pub(crate) fn attach(&mut self, within: &[usize], names: &[String], bytes: &[u8]) {
        let kind = kind_of(bytes);
        if let Some(inner) = self.enter(within, names) {
            self.file(&inner, bytes, kind);
        }
    }

    /// Goes into a file within the file that lies there.
    pub(crate) fn enter(&mut self, within: &[usize], names: &[String]) -> Option<Vec<usize>> {
        let number = self.files.entry(within.to_vec()).or_default();
        *number += 1;
        let number = *number;
        let passages: Vec<String> = names.iter().flat_map(|p| text::clean(p)).collect();
        if !passages.is_empty() && self.count(within, &passages) {
            let (kind, within) = (PartKind::Attachment, within.to_vec());
            self.reading.parts.push(Part { kind, number, within, passages });
        }
        let mut inner = within.to_vec();
        inner.push(number);
        self.all_files += 1;
        if inner.len() > DEPTH {
            self.hold(within, Held::TooDeep);
        } else if self.all_files > FILES {
            self.hold(within, Held::TooLarge);
        } else {
            return Some(inner);
        }
        None
    }
}

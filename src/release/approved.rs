//! What the gate is given: a file that nobody has checked, and what it must say.

use disclosure::told::RecordId;

/// What a finished file must say.
#[derive(Clone, Debug)]
pub struct Approved {
    /// The stamp of the record.
    pub record: RecordId,
    /// The language of the document.
    pub language: String,
    /// What is said in another language than the document's: the language, and all its words in reading order.
    pub foreign: std::collections::BTreeMap<String, String>,
    /// Every word of the fixed wording, where the document is not in the record's language: a name that is
    /// kept back may be a word there.
    pub own_words: std::sync::Arc<std::collections::BTreeSet<String>>,
    /// The title.
    pub title: String,
    /// The name and version of the product.
    pub creator: String,
    /// Every stretch of words in reading order, and whether it is our own wording.
    pub pieces: Vec<(String, bool)>,
    /// The headings in reading order, with their depth from 1: the bookmarks.
    pub headings: Vec<(usize, String)>,
    /// What stands at the head of each page.
    pub header: String,
    /// What stands around the numbers at the foot of each page.
    pub page_label: (String, String, String),
    /// Whether it is a draft.
    pub draft: bool,
    /// What each photograph shows in words, in reading order.
    pub alts: Vec<String>,
    /// The photographs in reading order: the JPEG files that were approved.
    pub pictures: Vec<Vec<u8>>,
}

impl Approved {
    /// Whether words are of the fixed wording.
    pub(crate) fn is_own(&self, words: &str) -> bool {
        let mut any = false;
        words.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).all(|word| {
            any = true;
            self.own_words.contains(&word.to_lowercase())
        }) && any
    }

    /// The whole text in reading order.
    #[must_use]
    pub fn text(&self) -> String {
        self.pieces.iter().map(|(words, _)| words.as_str()).collect()
    }
}

/// A file that nobody has checked. It can be neither read nor written.
pub struct Draft {
    pub(crate) bytes: Vec<u8>,
    pub(crate) approved: Approved,
}

impl Draft {
    /// Takes a file as it came from the typesetter.
    #[must_use]
    pub fn new(bytes: Vec<u8>, approved: Approved) -> Self {
        Self { bytes, approved }
    }

    /// How many pages it has.
    #[must_use]
    pub fn pages(&self) -> usize {
        lopdf::Document::load_mem(&self.bytes).map_or(0, |document| document.page_iter().count())
    }

    /// Lets a test lay hands on the bytes, to see that the gate notices.
    #[doc(hidden)]
    #[must_use]
    pub fn tampered(mut self, change: &dyn Fn(Vec<u8>) -> Vec<u8>) -> Self {
        self.bytes = change(self.bytes);
        self
    }
}

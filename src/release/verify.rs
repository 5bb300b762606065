//! The last gate: equality, not search. The composed document is known; the finished file is
//! read back and must say exactly that, by every channel that a reader or a machine could use.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use diagnostic::{Diagnostic, Explain, Location};
use disclosure::WithheldTerms;
use lopdf::{Document, Object, ObjectId};
use sha2::{Digest as _, Sha256};

use crate::approved::{Approved, Draft};
use crate::readback::{self, ReadBack, Unfit, text_string};
use crate::text::comparable;

/// A file that passed the gate. The only thing that can be written for people.
pub struct Release {
    pub(crate) bytes: Vec<u8>,
    pub(crate) target: PathBuf,
    pub(crate) draft: bool,
    /// Whether it is a volume of the documents on the file.
    pub(crate) of_documents: bool,
    /// In which form it is, if not a pack on pages.
    pub(crate) form: Option<crate::forms::Form>,
    /// Whether it is locked with a passphrase.
    pub(crate) locked: bool,
    pub(crate) sha256: String,
    pub(crate) text_sha256: String,
    pub(crate) pages: usize,
    pub(crate) terms: usize,
}

/// Why a file was refused: numbers and channels, never words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Withheld words are there: lines of the schedule, from 0, and the channel.
    Leak {
        /// Lines of the schedule, from 0.
        lines: Vec<usize>,
        /// Where: text, metadata, file name.
        channel: &'static str,
    },
    /// The terms belong to another record.
    WrongTerms,
    /// The file says something else than was approved; the page from 1.
    Differs {
        /// The page on which it first differs, from 1.
        page: usize,
        /// In which order it was read.
        reading: &'static str,
    },
    /// The file has something that a pack has not.
    Foreign(&'static str),
    /// Not fit for all readers.
    Inaccessible {
        /// The page from 1; 0 for the file as a whole.
        page: usize,
        /// What is wrong.
        what: &'static str,
    },
}

/// A refusal, with the file that was not written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// The file that was not written.
    pub target: PathBuf,
    /// Why.
    pub refusals: Vec<Refusal>,
}

impl Explain for Refused {
    fn explain(&self) -> Vec<Diagnostic> {
        // A file's name may itself be what was refused.
        let named = !self
            .refusals
            .iter()
            .any(|refusal| matches!(refusal, Refusal::Leak { channel: "file name", .. }));
        self.refusals
            .iter()
            .map(|refusal| {
                let (code, message) = match refusal {
                    Refusal::Leak { lines, channel } => {
                        let lines: Vec<String> =
                            lines.iter().map(|line| (line + 1).to_string()).collect();
                        (
                            "release/leak",
                            format!(
                                "words that were kept back are in its {channel}: schedule line {}",
                                lines.join(", ")
                            ),
                        )
                    }
                    Refusal::WrongTerms => {
                        ("release/terms", "the words to look for belong to another record".into())
                    }
                    Refusal::Differs { page, reading } => (
                        "release/differs",
                        format!("page {page} does not say what was approved ({reading})"),
                    ),
                    Refusal::Foreign(what) => ("release/foreign", format!("it has {what}")),
                    Refusal::Inaccessible { page: 0, what } => ("release/access", (*what).into()),
                    Refusal::Inaccessible { page, what } => {
                        ("release/access", format!("page {page}: {what}"))
                    }
                };
                let diagnostic = Diagnostic::refused(code, message).help("nothing was written");
                if named {
                    diagnostic.at(Location::file(self.target.display().to_string()))
                } else {
                    diagnostic
                }
            })
            .collect()
    }
}

/// Checks a draft that is to become the file `target`. `beside` is what the manifest will say of
/// people: recipient, purpose, who approved.
///
/// # Errors
/// Everything that is wrong with it.
pub fn verify(
    draft: Draft,
    terms: &WithheldTerms,
    target: &Path,
    beside: &[String],
) -> Result<Release, Refused> {
    let Draft { bytes, approved } = draft;
    let mut refusals = Vec::new();
    if terms.record() != approved.record {
        refusals.push(Refusal::WrongTerms);
    }
    leak(terms, &path_words(target), &|_| false, "file name", &mut refusals);
    leak(terms, &beside.join("\n"), &|_| false, "manifest", &mut refusals);
    match Document::load_mem(&bytes) {
        Ok(document) => {
            one_revision(&bytes, &mut refusals);
            match readback::read(&document) {
                Ok(back) => check(&document, &back, &approved, terms, &mut refusals),
                Err(Unfit::Unreadable(what)) => {
                    refusals.push(Refusal::Inaccessible { page: 0, what })
                }
                Err(Unfit::Page(page, what)) => refusals.push(Refusal::Inaccessible { page, what }),
            }
            if refusals.is_empty() {
                return Ok(Release {
                    sha256: hex(&Sha256::digest(&bytes)),
                    text_sha256: text_hash(&approved.text()),
                    pages: document.page_iter().count(),
                    terms: terms.count(),
                    bytes,
                    target: target.to_owned(),
                    draft: approved.draft,
                    of_documents: false,
                    form: None,
                    locked: false,
                });
            }
        }
        Err(_) => {
            refusals.push(Refusal::Inaccessible { page: 0, what: "it cannot be read as a PDF" })
        }
    }
    Err(Refused { target: target.to_owned(), refusals })
}

/// Checks the pages of documents on the file, which were read back when they were made: `says` is what each
/// of them says. Nothing that is withheld may be in them or in the file's name.
///
/// # Errors
/// Everything that is wrong with it.
pub fn verify_pages(
    bytes: Vec<u8>,
    says: &[String],
    terms: &WithheldTerms,
    target: &Path,
    draft: bool,
) -> Result<Release, Refused> {
    let mut refusals = Vec::new();
    leak(terms, &path_words(target), &|_| false, "file name", &mut refusals);
    for said in says {
        leak(terms, said, &|_| false, "pages", &mut refusals);
    }
    if !refusals.is_empty() {
        return Err(Refused { target: target.to_owned(), refusals });
    }
    Ok(Release {
        sha256: hex(&Sha256::digest(&bytes)),
        text_sha256: letters_hash(says),
        pages: says.len(),
        terms: terms.count(),
        bytes,
        target: target.to_owned(),
        draft,
        of_documents: true,
        form: None,
        locked: false,
    })
}

/// The hash of the letters of each page, whatever their order: pages of foreign files are drawn in another
/// order than they are read.
pub(crate) fn letters_hash(says: &[String]) -> String {
    let mut hash = Sha256::new();
    for page in says {
        let mut letters: Vec<char> = page.chars().filter(|c| !c.is_whitespace()).collect();
        letters.sort_unstable();
        hash.update(letters.into_iter().collect::<String>());
        hash.update([0]);
    }
    hex(&hash.finalize())
}

impl Release {
    /// The hash of the file.
    #[must_use]
    pub fn sha256(&self) -> &str {
        &self.sha256
    }

    /// The hash of its text, as the second reader reads it.
    #[must_use]
    pub fn text_sha256(&self) -> &str {
        &self.text_sha256
    }

    /// How many pages.
    #[must_use]
    pub fn pages(&self) -> usize {
        self.pages
    }

    /// How many withheld terms were looked for.
    #[must_use]
    pub fn terms(&self) -> usize {
        self.terms
    }

    /// Where it will be written.
    #[must_use]
    pub fn target(&self) -> &Path {
        &self.target
    }

    /// The file itself, for a test or a bench that writes nothing.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }
}

/// The hash of a text in its comparable form.
pub(crate) fn text_hash(text: &str) -> String {
    hex(&Sha256::digest(comparable(text).as_bytes()))
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The words of a path: the file's name and the folders that were named with it, or the folder it
/// stands in. "BerylHarrow_2.pdf" is "Beryl Harrow 2 pdf".
pub(crate) fn path_words(target: &Path) -> String {
    let parts: Vec<String> = target
        .components()
        .filter_map(|part| match part {
            std::path::Component::Normal(name) => Some(name.to_string_lossy().into_owned()),
            _ => None,
        })
        .collect();
    let named = if target.is_absolute() {
        parts.get(parts.len().saturating_sub(2)..).unwrap_or_default()
    } else {
        &parts
    };
    let mut words = String::new();
    for part in named {
        let mut small = false;
        for c in part.chars() {
            if !c.is_alphanumeric() {
                words.push(' ');
            } else {
                if small && c.is_uppercase() {
                    words.push(' ');
                }
                words.push(c);
            }
            small = c.is_lowercase();
        }
        words.push('\n');
        words.push_str(part);
        words.push('\n');
    }
    words
}

pub(crate) fn leak(
    terms: &WithheldTerms,
    text: &str,
    ours: &dyn Fn(usize) -> bool,
    channel: &'static str,
    refusals: &mut Vec<Refusal>,
) {
    let mut lines: Vec<usize> =
        terms.found_in(text, ours).into_iter().map(|found| found.line).collect();
    lines.sort_unstable();
    lines.dedup();
    if !lines.is_empty() {
        refusals.push(Refusal::Leak { lines, channel });
    }
}

/// As [`leak`], in text that holds fixed wording of another language than the record's.
pub(crate) fn leak_among(
    terms: &WithheldTerms,
    text: &str,
    ours: &dyn Fn(usize) -> bool,
    approved: &Approved,
    channel: &'static str,
    refusals: &mut Vec<Refusal>,
) {
    let own = |words: &str| approved.is_own(words);
    let mut lines: Vec<usize> =
        terms.found_among(text, ours, &own).into_iter().map(|found| found.line).collect();
    lines.sort_unstable();
    lines.dedup();
    if !lines.is_empty() {
        refusals.push(Refusal::Leak { lines, channel });
    }
}

fn check(
    document: &Document,
    back: &ReadBack,
    approved: &Approved,
    terms: &WithheldTerms,
    refusals: &mut Vec<Refusal>,
) {
    equal(back, approved, refusals);
    languages(back, approved, refusals);
    furniture(back, approved, refusals);
    // The approved text itself, in which the file's equals it now: no withheld words.
    let mut ends = Vec::new();
    let mut reached = 0;
    for (words, ours) in &approved.pieces {
        reached += words.len();
        ends.push((reached, *ours));
    }
    let ours = |at: usize| ends.iter().find(|(end, _)| at < *end).is_some_and(|(_, ours)| *ours);
    leak_among(terms, &approved.text(), &ours, approved, "text", refusals);
    // The head of a page is fixed wording and the child's own name.
    let other = !approved.own_words.is_empty();
    leak_among(terms, &approved.header, &|_| other, approved, "page heads", refusals);
    // What the glyphs say, where a replacement text says otherwise.
    let drawn: String =
        back.pages.iter().flat_map(|page| &page.runs).map(|run| run.drawn.as_str()).collect();
    let read: String =
        back.pages.iter().flat_map(|page| &page.runs).map(|run| run.text.as_str()).collect();
    if drawn != read {
        // What the text says as well was looked at there, with what is our own.
        let lines = |text: &str| -> BTreeSet<usize> {
            terms.found_in(text, &|_| false).into_iter().map(|found| found.line).collect()
        };
        let more: Vec<usize> = lines(&drawn).difference(&lines(&read)).copied().collect();
        if !more.is_empty() {
            refusals.push(Refusal::Leak { lines: more, channel: "glyphs" });
        }
    }
    catalog(document, approved, refusals);
    strings(document, approved, terms, refusals);
    streams(document, back, refusals);
    bookmarks(document, approved, refusals);
    letters(back, approved, refusals);
    pictures(back, approved, terms, refusals);
}

/// The pictures are those that were approved, byte for byte, each with its words, in order.
fn pictures(
    back: &ReadBack,
    approved: &Approved,
    terms: &WithheldTerms,
    refusals: &mut Vec<Refusal>,
) {
    if back.pictures != approved.pictures {
        refusals.push(Refusal::Foreign("a picture that was not approved, or one too few"));
    }
    let same = |said: &[String]| {
        said.len() == approved.alts.len()
            && said.iter().zip(&approved.alts).all(|(a, b)| comparable(a) == comparable(b))
    };
    // The marks on the pages need not say it, but if they do, they say the same.
    let marked = back.marked_alts.is_empty() || same(&back.marked_alts);
    if !same(&back.alts) || !marked || approved.alts.len() != approved.pictures.len() {
        refusals.push(Refusal::Inaccessible {
            page: 0,
            what: "a picture does not say in words what it shows",
        });
    }
    leak(terms, &approved.alts.join("\n"), &|_| false, "pictures", refusals);
}

/// The file's words equal the approved ones, in the order in which they are drawn and in the order of the tags.
fn equal(back: &ReadBack, approved: &Approved, refusals: &mut Vec<Refusal>) {
    let expected = comparable(&approved.text());
    let mut by_mark: BTreeMap<(usize, i64), String> = BTreeMap::new();
    let mut drawn = Vec::new();
    for (n, page) in back.pages.iter().enumerate() {
        for run in &page.runs {
            if let Some(mcid) = run.mcid {
                by_mark.entry((n, mcid)).or_default().push_str(&run.text);
                drawn.push((n, run.text.as_str()));
            }
        }
    }
    if let Some(page) = first_difference(&expected, &drawn)
        && !row_over_two_pages(back)
    {
        refusals.push(Refusal::Differs { page: page + 1, reading: "in the order of the page" });
    }
    let mut seen = BTreeSet::new();
    let tagged: Vec<(usize, &str)> = back
        .order
        .iter()
        .filter(|key| seen.insert(**key))
        .map(|key| (key.0, by_mark.get(key).map(String::as_str).unwrap_or_default()))
        .collect();
    if let Some(page) = first_difference(&expected, &tagged) {
        refusals
            .push(Refusal::Differs { page: page + 1, reading: "in the order of a screen reader" });
    }
}

/// What is said in another language than the document's is marked as such, in the order of a screen
/// reader, and nothing else is: a voice would read it in the wrong one.
fn languages(back: &ReadBack, approved: &Approved, refusals: &mut Vec<Refusal>) {
    let mut marked: BTreeMap<(usize, i64), Vec<(&str, &str)>> = BTreeMap::new();
    for (n, page) in back.pages.iter().enumerate() {
        for run in &page.runs {
            let Some(mcid) = run.mcid else { continue };
            let of_tree = back.languages.get(&(n, mcid)).map(String::as_str);
            let language = run.language.as_deref().or(of_tree).unwrap_or(&approved.language);
            marked.entry((n, mcid)).or_default().push((language, &run.text));
        }
    }
    let mut seen = BTreeSet::new();
    let mut said: BTreeMap<&str, String> = BTreeMap::new();
    for at in back.order.iter().filter(|at| seen.insert(**at)) {
        for (language, text) in marked.get(at).into_iter().flatten() {
            if *language != approved.language {
                said.entry(language).or_default().push_str(text);
            }
        }
    }
    let comparable_of = |language: &str, words: Option<&String>| {
        (language.to_owned(), words.map(|words| comparable(words)).unwrap_or_default())
    };
    let expected: Vec<_> =
        approved.foreign.iter().map(|(tag, words)| comparable_of(tag, Some(words))).collect();
    let found: Vec<_> = said.iter().map(|(tag, words)| comparable_of(tag, Some(words))).collect();
    let told = |list: &[(String, String)]| -> Vec<(String, String)> {
        list.iter().filter(|(_, words)| !words.is_empty()).cloned().collect()
    };
    if told(&expected) != told(&found) {
        refusals.push(Refusal::Inaccessible {
            page: 0,
            what: "some of its words are marked as being in another language than they are",
        });
    }
}

/// Whether the pages are out of order only because a long row of a table runs on to the next
/// page: then each page still draws exactly the marked contents that the tags put on it.
fn row_over_two_pages(back: &ReadBack) -> bool {
    let mut tagged: BTreeMap<usize, BTreeSet<i64>> = BTreeMap::new();
    for (page, mcid) in &back.order {
        tagged.entry(*page).or_default().insert(*mcid);
    }
    let back_and_forth = back.order.windows(2).any(|pair| pair[1].0 < pair[0].0);
    back_and_forth
        && back.pages.iter().enumerate().all(|(n, page)| {
            let drawn: BTreeSet<i64> = page.runs.iter().filter_map(|run| run.mcid).collect();
            // A mark without words, such as a picture, is tagged and draws none; every word drawn is tagged.
            drawn.is_subset(&tagged.remove(&n).unwrap_or_default())
        })
}

/// The page on which a text first differs from what is expected.
fn first_difference(expected: &str, read: &[(usize, &str)]) -> Option<usize> {
    // Composition may join letters of neighbouring runs, so the whole is compared first.
    let whole: String = read.iter().map(|(_, text)| *text).collect();
    if comparable(&whole) == expected {
        return None;
    }
    let mut rest = expected;
    for (page, text) in read {
        match rest.strip_prefix(comparable(text).as_str()) {
            Some(after) => rest = after,
            None => return Some(*page),
        }
    }
    Some(read.last().map_or(0, |(page, _)| *page))
}

/// The head and the foot of each page say what they should, and nothing else is an artifact with words.
fn furniture(back: &ReadBack, approved: &Approved, refusals: &mut Vec<Refusal>) {
    let (before, between, after) = &approved.page_label;
    let count = back.pages.len();
    for (n, page) in back.pages.iter().enumerate() {
        let read: String = page
            .runs
            .iter()
            .filter(|run| run.mcid.is_none())
            .map(|run| run.text.as_str())
            .collect();
        let foot = format!("{before}{}{between}{count}{after}", n + 1);
        let expected = comparable(&format!("{}{foot}", approved.header));
        // Head and foot are drawn from left to right; where they are read the other way round, the
        // letters are compared, and the page's own words in their order.
        let mixed = back.pages.iter().any(|page| page.runs.iter().any(|run| run.reversed));
        let letters = |text: &str| {
            let mut letters: Vec<char> = comparable(text).chars().collect();
            letters.sort_unstable();
            letters
        };
        let same = if mixed {
            letters(&read) == letters(&expected)
        } else {
            comparable(&read) == expected
        };
        if !same {
            refusals.push(Refusal::Differs { page: n + 1, reading: "at its head or foot" });
            return;
        }
    }
}

/// One revision only: what was taken out earlier must not be in the file still.
fn one_revision(bytes: &[u8], refusals: &mut Vec<Refusal>) {
    let count =
        |needle: &[u8]| bytes.windows(needle.len()).filter(|window| *window == needle).count();
    let tail = bytes.rsplit(|byte| *byte == b'F').next().unwrap_or_default();
    if count(b"startxref") != 1 || count(b"%%EOF") != 1 || !tail.iter().all(u8::is_ascii_whitespace)
    {
        refusals.push(Refusal::Foreign("an earlier revision, or something after its end"));
    }
}

fn catalog(document: &Document, approved: &Approved, refusals: &mut Vec<Refusal>) {
    let Ok(catalog) = document.catalog() else {
        refusals.push(Refusal::Inaccessible { page: 0, what: "it has no catalogue" });
        return;
    };
    const KNOWN: [&[u8]; 13] = [
        b"Lang",
        b"MarkInfo",
        b"Metadata",
        b"Outlines",
        b"OutputIntents",
        b"Pages",
        b"StructTreeRoot",
        b"Type",
        b"ViewerPreferences",
        b"PageLabels",
        b"PageMode",
        b"PageLayout",
        b"Version",
    ];
    if catalog.iter().any(|(key, _)| !KNOWN.contains(&key.as_slice())) {
        refusals.push(Refusal::Foreign(
            "an action, an attachment, a form, a layer or something else that a pack has not",
        ));
    }
    if document.trailer.iter().any(|(key, _)| key == b"Encrypt" || key == b"Prev") {
        refusals.push(Refusal::Foreign("an encryption or an earlier revision"));
    }
    let language = catalog.get(b"Lang").ok().and_then(text_string);
    if language.as_deref() != Some(approved.language.as_str()) {
        refusals.push(Refusal::Inaccessible {
            page: 0,
            what: "its language is not that of the document",
        });
    }
    let flag = |dict: &[u8], key: &[u8]| {
        catalog
            .get(dict)
            .and_then(|object| document.dereference(object))
            .and_then(|(_, object)| object.as_dict())
            .and_then(|dict| dict.get(key))
            .and_then(Object::as_bool)
            .unwrap_or(false)
    };
    if !flag(b"MarkInfo", b"Marked") {
        refusals.push(Refusal::Inaccessible { page: 0, what: "it is not tagged" });
    }
    if !flag(b"ViewerPreferences", b"DisplayDocTitle") {
        refusals.push(Refusal::Inaccessible { page: 0, what: "its title is not shown" });
    }
}

/// Every string in the file outside the pages: each stands under a key that we know, and says what that key may say.
fn strings(
    document: &Document,
    approved: &Approved,
    terms: &WithheldTerms,
    refusals: &mut Vec<Refusal>,
) {
    let headings: BTreeSet<String> =
        approved.headings.iter().map(|(_, words)| comparable(words)).collect();
    let title = comparable(&approved.title);
    let alts: BTreeSet<String> = approved.alts.iter().map(|words| comparable(words)).collect();
    let mut foreign = false;
    let mut all = String::new();
    let mut visit = |key: &[u8], object: &Object| {
        let text = text_string(object);
        let fits = match (key, text.as_deref()) {
            // Identifiers of the file are hashes.
            (b"ID", Some(text)) if text.len() == 24 => {
                text.chars().all(|c| c.is_ascii_alphanumeric() || "+/=".contains(c))
            }
            (b"Title" | b"T", Some(text)) => {
                comparable(text) == title || headings.contains(&comparable(text))
            }
            (b"Alt", Some(text)) => alts.contains(&comparable(text)),
            (b"Creator", Some(text)) => text == approved.creator,
            (b"CreationDate" | b"ModDate", Some(text)) => {
                text.starts_with("D:")
                    && text.chars().skip(2).all(|c| c.is_ascii_digit() || "Z+-'".contains(c))
            }
            (b"Lang", Some(text)) => {
                text == approved.language || approved.foreign.contains_key(text)
            }
            (b"Registry", Some(text)) => text == "Adobe",
            (b"Ordering", Some(text)) => text == "Identity",
            (
                b"OutputConditionIdentifier" | b"OutputCondition" | b"RegistryName" | b"Info",
                Some(text),
            ) => {
                ["Custom", "sRGB", "sRGB v4.2", "sRGB IEC61966-2.1", ""].contains(&text)
                    || text.starts_with("http://www.color.org")
            }
            // The cells of a table name their headers by number.
            (b"Headers" | b"ID" | b"Names" | b"Limits", Some(text)) => is_cell_id(text),
            (b"FontFamily", Some(text)) => text.is_ascii(),
            _ => false,
        };
        if let Some(text) = text.filter(|_| key != b"Title" && key != b"T") {
            all.push_str(&text);
            all.push('\n');
        }
        foreign |= !fits;
    };
    for object in document.objects.values() {
        each_string(b"", object, &mut visit);
    }
    each_string(b"", &Object::Dictionary(document.trailer.clone()), &mut visit);
    if foreign {
        refusals.push(Refusal::Foreign("a text outside its pages that was not approved"));
        leak(terms, &all, &|_| false, "hidden texts", refusals);
    }
    for (id, object) in &document.objects {
        if let Object::Stream(stream) = object
            && stream.dict.get(b"Type").and_then(Object::as_name).ok() == Some(b"Metadata")
        {
            metadata(document, *id, approved, terms, refusals);
        }
    }
}

fn is_cell_id(text: &str) -> bool {
    text.starts_with('U')
        && text.chars().skip(1).all(|c| c.is_ascii_digit() || c == 'x' || c == 'y')
}

fn each_string(key: &[u8], object: &Object, visit: &mut dyn FnMut(&[u8], &Object)) {
    match object {
        Object::String(..) => visit(key, object),
        Object::Array(members) => members.iter().for_each(|member| each_string(key, member, visit)),
        Object::Dictionary(dict) => {
            dict.iter().for_each(|(key, value)| each_string(key, value, visit))
        }
        Object::Stream(stream) => {
            stream.dict.iter().for_each(|(key, value)| each_string(key, value, visit))
        }
        _ => {}
    }
}

/// The XMP packet: title, standards, and no word of its own.
fn metadata(
    document: &Document,
    id: ObjectId,
    approved: &Approved,
    terms: &WithheldTerms,
    refusals: &mut Vec<Refusal>,
) {
    let packet = document
        .get_object(id)
        .and_then(Object::as_stream)
        .map(|stream| stream.decompressed_content().unwrap_or_else(|_| stream.content.clone()))
        .ok()
        .and_then(|bytes| String::from_utf8(bytes).ok());
    let Some(packet) = packet else {
        refusals.push(Refusal::Foreign("metadata that cannot be read"));
        return;
    };
    let escaped = approved.title.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let titled = packet.contains(&format!(">{escaped}<"))
        || packet
            .contains(&format!(">{}<", escaped.replace('\'', "&apos;").replace('"', "&quot;")));
    if !titled
        || !packet.contains("<pdfuaid:part>1<")
        || !packet.contains("<pdfaid:part>2<")
        || !packet.contains("<pdfaid:conformance>A<")
    {
        refusals.push(Refusal::Inaccessible {
            page: 0,
            what: "its metadata does not give the title and the standards PDF/UA-1 and PDF/A-2a",
        });
    }
    // Tags out, then every stretch between them must be one that the typesetter writes.
    let mut texts = String::new();
    let mut in_tag = false;
    for c in packet.chars() {
        match c {
            '<' => in_tag = true,
            '>' => {
                in_tag = false;
                texts.push('\n');
            }
            c if !in_tag => texts.push(c),
            _ => {}
        }
    }
    let ours = texts.replace(&escaped, "");
    leak(terms, &ours, &|_| true, "metadata", refusals);
}

/// Every stream has a purpose that we know.
fn streams(document: &Document, back: &ReadBack, refusals: &mut Vec<Refusal>) {
    let intents = document
        .catalog()
        .ok()
        .and_then(|catalog| catalog.get(b"OutputIntents").ok())
        .and_then(|object| document.dereference(object).ok())
        .map(|(_, object)| object.clone());
    let mut profiles = BTreeSet::new();
    if let Some(intents) = intents {
        each_reference(document, &intents, 0, &mut profiles);
    }
    for (id, object) in &document.objects {
        let Object::Stream(stream) = object else { continue };
        let kind = stream.dict.get(b"Type").and_then(Object::as_name).unwrap_or_default();
        // A colour profile has a number of components and a header of its own.
        let profile = stream.dict.has(b"N")
            && (profiles.contains(id) || stream.dict.has(b"Alternate") || kind.is_empty())
            && stream.decompressed_content().is_ok_and(|bytes| bytes.get(36..40) == Some(b"acsp"));
        let known = back.known_streams.contains(id)
            || profile
            || matches!(kind, b"Metadata" | b"ObjStm" | b"XRef");
        if !known {
            refusals.push(Refusal::Foreign("a stream whose purpose is not known"));
            return;
        }
    }
}

fn each_reference(
    document: &Document,
    object: &Object,
    depth: usize,
    found: &mut BTreeSet<ObjectId>,
) {
    if depth > 8 {
        return;
    }
    match object {
        Object::Reference(id) => {
            if found.insert(*id)
                && let Ok(object) = document.get_object(*id)
            {
                each_reference(document, object, depth + 1, found);
            }
        }
        Object::Array(members) => {
            members.iter().for_each(|member| each_reference(document, member, depth + 1, found))
        }
        Object::Dictionary(dict) => {
            dict.iter().for_each(|(_, value)| each_reference(document, value, depth + 1, found))
        }
        _ => {}
    }
}

/// The bookmarks are the headings, in order and depth.
fn bookmarks(document: &Document, approved: &Approved, refusals: &mut Vec<Refusal>) {
    let mut found: Vec<(usize, String)> = Vec::new();
    let get =
        |dict: &lopdf::Dictionary, key: &[u8]| dict.get(key).and_then(Object::as_reference).ok();
    let first = document
        .catalog()
        .ok()
        .and_then(|catalog| catalog.get(b"Outlines").ok())
        .and_then(|object| document.dereference(object).ok())
        .and_then(|(_, object)| object.as_dict().ok())
        .and_then(|outlines| get(outlines, b"First"));
    let mut stack: Vec<(ObjectId, usize)> = first.into_iter().map(|id| (id, 1)).collect();
    let mut seen = BTreeSet::new();
    while let Some((id, depth)) = stack.pop() {
        if !seen.insert(id) {
            break;
        }
        let Ok(dict) = document.get_dictionary(id) else { break };
        let title = dict.get(b"Title").ok().and_then(text_string).unwrap_or_default();
        found.push((depth, comparable(&title)));
        if let Some(next) = get(dict, b"Next") {
            stack.push((next, depth));
        }
        if let Some(first) = get(dict, b"First") {
            stack.push((first, depth + 1));
        }
    }
    let expected: Vec<(usize, String)> =
        approved.headings.iter().map(|(depth, words)| (*depth, comparable(words))).collect();
    if found != expected {
        refusals
            .push(Refusal::Inaccessible { page: 0, what: "its bookmarks are not its headings" });
    }
}

/// The fonts can show no letter that the document does not have: which letters occur would tell.
fn letters(back: &ReadBack, approved: &Approved, refusals: &mut Vec<Refusal>) {
    let (before, between, after) = &approved.page_label;
    let all = format!("{}{}{before}{between}{after}0123456789", approved.text(), approved.header);
    let known: BTreeSet<char> = all.chars().chain(comparable(&all).chars()).collect();
    let blank = |c: char| c.is_whitespace() || c.is_control();
    if back.letters.iter().any(|c| {
        !known.contains(c)
            && !blank(*c)
            && comparable(&c.to_string()).chars().any(|c| !known.contains(&c))
    }) {
        refusals.push(Refusal::Foreign("a letter in its fonts that no page shows"));
    }
}

//! The documents on the file: read, so that the same review, people and decisions hold for them, and
//! given out as they looked, in volumes of their own.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use diagnostic::{Diagnostic, Explain as _, Location};
use disclosure::{Audience, Disclosure, WithheldTerms};
use documents::readers::PartKind as Said;
use documents::{
    Bundle, BundleOptions, Cover, Fault, Item, Limits, Options, PageReport, Reading, Server, Span,
    Withhold, WordRead,
};
use pack::{BundleFacts, BundleText};
use record::{ItemId, PartKind, Place, ReadDocument, ReadPart, Record, Tongue};
use release::Release;
use serde_json::{Value as Json, json};
use sha2::{Digest as _, Sha256};

use crate::case::Case;

/// Larger files are not taken.
const LARGEST: u64 = 2 << 30;
/// Goes up whenever documents are read otherwise than before: what was kept of earlier readings is not used.
const READING: u8 = 9;
/// From here on the place of a part is that of a photograph.
const PHOTO: usize = 1 << 32;

/// How documents are read.
#[derive(Clone, Debug, Default)]
pub struct Eyes {
    /// The program that reads each file in a process of its own, with its arguments. Without it files are
    /// read here: in tests, of our own files.
    pub server: Option<(PathBuf, Vec<&'static str>)>,
    /// The languages in which all pictures are read, as Tesseract calls them, whatever the record says.
    pub read_in: Option<String>,
    /// Where what was read is kept for a second run.
    pub kept: Option<PathBuf>,
    /// Leave pictures unread.
    pub without_ocr: bool,
}

/// A document of the file that was read.
pub struct Paper {
    /// The entry.
    pub item: ItemId,
    bytes: Vec<u8>,
    password: String,
    known: Vec<WordRead>,
    read_in: String,
    /// What it says.
    pub reading: Reading,
    /// Where each part of the record is from: the page, counted from one, and the first of its passages.
    parts: Vec<(usize, usize)>,
}

/// The documents of a case that were read, and what could not be.
#[derive(Default)]
pub struct Dossier {
    /// What was read, by entry.
    pub papers: BTreeMap<ItemId, Paper>,
    /// What is held, with the reason: nothing of it is told, and no pack is released before somebody
    /// decided of it.
    pub held: Vec<(ItemId, Diagnostic)>,
    /// The record with what the documents say.
    pub record: Option<Record>,
    eyes: Eyes,
}

impl Eyes {
    fn options(&self, password: &str, known: &[WordRead], read_in: &str) -> Options {
        Options {
            password: password.to_owned(),
            known: known.to_vec(),
            read_in: read_in.to_owned(),
            kept: self.kept.clone(),
            without_ocr: self.without_ocr,
            ..Options::default()
        }
    }

    /// The languages in which the pictures of a document are read: those that somebody asked for; or its own
    /// and English; or English and that of the child, where Tesseract has its data.
    fn languages(&self, own: Option<Tongue>, child: Option<Tongue>) -> String {
        if let Some(asked) = &self.read_in {
            return asked.clone();
        }
        let likely = child.and_then(data_of).filter(|data| documents::missing(data).is_empty());
        match own.map(data_of).unwrap_or(likely) {
            Some(data) => format!("{data}+eng"),
            None => "eng".to_owned(),
        }
    }

    fn read(
        &self,
        bytes: &[u8],
        password: &str,
        known: &[WordRead],
        read_in: &str,
    ) -> Result<Reading, Fault> {
        let mut hash = Sha256::new();
        hash.update(env!("CARGO_PKG_VERSION"));
        hash.update(read_in);
        hash.update([READING, u8::from(self.without_ocr)]);
        hash.update(serde_json::to_vec(&(password, known)).unwrap_or_default());
        hash.update([0]);
        hash.update(bytes);
        let name: String = hash.finalize().iter().map(|b| format!("{b:02x}")).collect();
        let file = self.kept.as_ref().map(|folder| folder.join(format!("{name}.json")));
        let kept = file.as_ref().and_then(|file| std::fs::read(file).ok());
        if let Some(kept) = kept.and_then(|bytes| serde_json::from_slice(&bytes).ok()) {
            return Ok(kept);
        }
        let options = self.options(password, known, read_in);
        let reading = match &self.server {
            Some((program, arguments)) => {
                let server = Server { program, arguments };
                documents::read_apart(server, bytes, &options, Limits::default())?
            }
            None => documents::read(bytes, &options)?,
        };
        // What could not be read now may be readable once Tesseract is there.
        let whole = reading.held.is_empty() && !reading.pages.iter().any(|page| page.held);
        if let (Some(file), true, Ok(text)) = (file, whole, serde_json::to_string(&reading)) {
            documents::keep(&file, &text);
        }
        Ok(reading)
    }
}

impl Dossier {
    /// Reads every document of a case that has a file. What cannot be read is held.
    #[must_use]
    pub fn read(case: &Case, eyes: Eyes) -> Self {
        let mut papers = BTreeMap::new();
        let mut held = Vec::new();
        let mut read: Vec<ReadDocument> = Vec::new();
        for document in &case.record.case().documents {
            let Some(name) = document.file.as_ref().and_then(|file| file.held()) else { continue };
            let hold = |message: &str, help: &str| {
                let place = name.place();
                let file = usize::try_from(place.source())
                    .ok()
                    .and_then(|n| case.files.get(n.wrapping_sub(1)));
                let file = file.map_or("record.yaml", String::as_str);
                Diagnostic::undecided(
                    "documents/held",
                    format!("{} is held: {message}", document.place.route()),
                )
                .at(Location::at(file, place.line(), place.column()))
                .help(help)
            };
            let decide =
                "decide about the whole entry, or give the file in a form that can be read";
            let Some(bytes) = case.file("documents", name, LARGEST) else {
                held.push((
                    document.item,
                    hold("its file cannot be read, or is larger than 2 GB", decide),
                ));
                continue;
            };
            #[expect(clippy::disallowed_methods, reason = "the file is opened and read with it")]
            let held_words = |words: &record::FileRef<record::HeldText>| {
                words.held().map(|held| held.expose().to_owned()).unwrap_or_default()
            };
            let password = document.password.as_ref().map(held_words).unwrap_or_default();
            let number = |number: record::Number| usize::try_from(number.0).unwrap_or_default();
            let known: Vec<WordRead> = document
                .readings
                .iter()
                .map(|read| WordRead {
                    page: number(read.page),
                    word: number(read.word),
                    says: held_words(&read.says),
                })
                .collect();
            let profile = case.record.case().child.communication.as_ref();
            let child = profile.and_then(|profile| profile.preferred_language);
            let read_in = eyes.languages(document.language, child);
            match eyes.read(&bytes, &password, &known, &read_in) {
                Ok(reading) => {
                    let unread: Vec<String> = reading
                        .pages
                        .iter()
                        .enumerate()
                        .filter(|(_, page)| page.held)
                        .map(|(n, _)| (n + 1).to_string())
                        .collect();
                    if !unread.is_empty() {
                        let pages = unread.join(", ");
                        let lacks = documents::missing(&read_in);
                        let help = if lacks.is_empty() {
                            "install tesseract-ocr, or leave out --without-ocr; or decide about the whole entry".to_owned()
                        } else {
                            let packages: Vec<String> =
                                lacks.iter().map(|data| package(data)).collect();
                            format!(
                                "install {}; or put the language of the document right, or decide about the whole entry",
                                packages.join(" and ")
                            )
                        };
                        held.push((
                            document.item,
                            hold(
                                &format!(
                                    "these of its pages can be read only by their picture: {pages}"
                                ),
                                &help,
                            ),
                        ));
                        continue;
                    }
                    if let Some((_, why)) = reading.held.first() {
                        let more = reading.held.len() - 1;
                        let more =
                            if more > 0 { format!(" (and {more} more)") } else { String::new() };
                        held.push((document.item, hold(&format!("{}{more}", why.plain()), decide)));
                        continue;
                    }
                    let (parts, from) = parts(&reading);
                    read.push((document.item, parts));
                    papers.insert(
                        document.item,
                        Paper {
                            item: document.item,
                            bytes,
                            password,
                            known,
                            read_in,
                            reading,
                            parts: from,
                        },
                    );
                }
                Err(fault) => held.push((document.item, hold(&fault.to_string(), decide))),
            }
        }
        let record = (!read.is_empty()).then(|| case.record.with_documents(read));
        Self { papers, held, record, eyes }
    }

    /// What each document of the volume comes to in numbers.
    #[must_use]
    pub fn facts(&self, terms: &WithheldTerms) -> BTreeMap<ItemId, BundleFacts> {
        let mut facts: BTreeMap<ItemId, BundleFacts> = BTreeMap::new();
        for paper in self.papers.values() {
            let unread = paper.reading.pages.iter().map(|page| page.unread.len()).sum();
            let fact = BundleFacts { pages: paper.reading.pages.len(), gaps: Vec::new(), unread };
            facts.insert(paper.item, fact);
        }
        let Some(record) = &self.record else { return facts };
        for (place, _, line) in terms.in_documents() {
            if let Some((item, _)) = part_of(record, place)
                && let Some(fact) = facts.get_mut(&item)
            {
                fact.gaps.push(*line);
            }
        }
        facts
    }

    /// Whether anything that is held is wanted in a pack: what nobody decided of is not left out in silence.
    #[must_use]
    pub fn held_for<A: Audience>(&self, disclosure: &Disclosure<A>) -> Vec<Diagnostic> {
        self.held
            .iter()
            .filter(|(item, _)| !disclosure.kept().contains_key(item))
            .map(|(_, diagnostic)| diagnostic.clone())
            .collect()
    }

    /// What is withheld from a document: `numbers` are those of the gaps, by line of the schedule.
    fn withhold(
        &self,
        item: ItemId,
        terms: &WithheldTerms,
        numbers: &BTreeMap<usize, u32>,
    ) -> Option<Withhold> {
        let paper = self.papers.get(&item)?;
        let record = self.record.as_ref()?;
        let mut spans: Vec<Span> = Vec::new();
        let mut photos = Vec::new();
        for (place, range, line) in terms.in_documents() {
            let Some((of, (part, says))) = part_of(record, place) else { continue };
            if of != item {
                continue;
            }
            // A gap without a number would be one without a reason.
            let number = *numbers.get(line)?;
            // What stands beside the pages is not on them.
            let Some((page, first)) = paper.parts.get(part).copied() else { continue };
            if first >= PHOTO {
                photos.push((page, first - PHOTO, number));
                continue;
            }
            let passage = first + says;
            let text = paper.reading.pages.get(page - 1)?.passages.get(passage)?;
            let letters = |to: usize| text.get(..to).map(|part| part.chars().count());
            let (from, to) = (letters(range.start)?, letters(range.end)?);
            spans.push(Span { page, passage, from, to, number });
        }
        Some(Withhold { photos, ..Withhold::of_places(paper.reading.clone(), spans) })
    }
}

/// The package of Debian that has such data.
fn package(data: &str) -> String {
    match data {
        "script/Arabic" => "tesseract-ocr-script-arab".to_owned(),
        data => format!("tesseract-ocr-{}", data.replace('_', "-").to_lowercase()),
    }
}

/// The data that Tesseract reads a language with; none where that of English has its letters, or there is none.
fn data_of(language: Tongue) -> Option<&'static str> {
    Some(match language {
        Tongue::EnglishGb | Tongue::Somali => return None,
        Tongue::Welsh => "cym",
        Tongue::Arabic => "ara",
        // There is none for Sorani itself: the one for the whole script has its letters.
        Tongue::Sorani => "script/Arabic",
        Tongue::Pashto => "pus",
        Tongue::Dari | Tongue::Farsi => "fas",
        Tongue::Tigrinya => "tir",
        Tongue::Amharic => "amh",
        Tongue::Vietnamese => "vie",
        Tongue::Albanian => "sqi",
        Tongue::Urdu => "urd",
        Tongue::Punjabi => "pan",
        Tongue::Bengali => "ben",
        Tongue::Polish => "pol",
        Tongue::Romanian => "ron",
        Tongue::Portuguese => "por",
        Tongue::Ukrainian => "ukr",
    })
}

/// A word that could not be read, with its picture.
pub struct UnreadWord {
    /// Where its document stands in the record.
    pub place: String,
    /// Its page, counted from one.
    pub page: usize,
    /// Its number among those of its page that could not be read.
    pub word: usize,
    /// Its picture, a JPEG file.
    pub picture: Vec<u8>,
}

impl Dossier {
    /// The words of scans that could not be read and that nobody has read, with their pictures.
    ///
    /// # Errors
    /// A document that cannot be drawn.
    pub fn unread(&self) -> Result<Vec<UnreadWord>, Vec<Diagnostic>> {
        let Some(record) = &self.record else { return Ok(Vec::new()) };
        let mut out = Vec::new();
        for document in &record.case().documents {
            let Some(paper) = self.papers.get(&document.item) else { continue };
            if paper.reading.pages.iter().all(|page| page.unread.is_empty()) {
                continue;
            }
            let place = disclosure::place_key(&document.place);
            let withhold = Withhold { read: Some(paper.reading.clone()), ..Withhold::default() };
            for (n, page) in self.shown(paper, &withhold, &place)?.into_iter().enumerate() {
                out.extend(page.unread.into_iter().map(|(word, picture)| UnreadWord {
                    place: place.clone(),
                    page: n + 1,
                    word,
                    picture,
                }));
            }
        }
        Ok(out)
    }

    /// Pictures of the pages of a document, drawn by a process of their own.
    fn shown(
        &self,
        paper: &Paper,
        withhold: &Withhold,
        place: &str,
    ) -> Result<Vec<documents::ProofPage>, Vec<Diagnostic>> {
        let options = self.eyes.options(&paper.password, &paper.known, &paper.read_in);
        let shown = match &self.eyes.server {
            Some((program, arguments)) => documents::proof_apart(
                Server { program, arguments },
                &paper.bytes,
                withhold,
                &options,
                Limits::default(),
            ),
            None => documents::proof(&paper.bytes, withhold, &options),
        };
        shown.map_err(|fault| {
            let message = format!("{place} cannot be shown: {fault}");
            vec![Diagnostic::fault("proof/document", message)]
        })
    }

    /// The documents with what would be withheld from them, as pictures: those of the volume, and those that
    /// are kept back as a whole.
    ///
    /// # Errors
    /// A document that cannot be drawn.
    pub fn proof(
        &self,
        terms: &WithheldTerms,
        numbers: &BTreeMap<usize, u32>,
        kept: &BTreeMap<ItemId, usize>,
    ) -> Result<Vec<crate::proof::ProofDocument>, Vec<Diagnostic>> {
        let Some(record) = &self.record else { return Ok(Vec::new()) };
        let mut documents: Vec<_> = record.case().documents.iter().collect();
        documents.sort_by_key(|document| (document.date, document.item));
        let mut out = Vec::new();
        for document in documents {
            let Some(paper) = self.papers.get(&document.item) else { continue };
            if paper.reading.pages.is_empty() {
                continue;
            }
            let whole = kept.get(&document.item).and_then(|line| numbers.get(line));
            let withhold = match whole {
                Some(number) => Some(Withhold {
                    pages: (1..=paper.reading.pages.len()).map(|page| (page, *number)).collect(),
                    read: Some(paper.reading.clone()),
                    ..Withhold::default()
                }),
                None => self.withhold(document.item, terms, numbers),
            };
            let place = disclosure::place_key(&document.place);
            let Some(withhold) = withhold else {
                let message = format!("{place} cannot be shown: {}", Fault::Changed);
                return Err(vec![Diagnostic::fault("proof/document", message)]);
            };
            let pages = self.shown(paper, &withhold, &place)?;
            out.push(crate::proof::ProofDocument { number: out.len() + 1, place, pages });
        }
        Ok(out)
    }
}

/// The parts of a document for the record, and where each is from.
fn parts(reading: &Reading) -> (Vec<ReadPart>, Vec<(usize, usize)>) {
    let mut parts = Vec::new();
    let mut from = Vec::new();
    for (n, page) in reading.pages.iter().enumerate() {
        let number = u32::try_from(n + 1).unwrap_or(u32::MAX);
        let letters = page.passages.len().saturating_sub(page.seen);
        let (said, seen) = page.passages.split_at(letters);
        let told =
            |part, says: &[String]| ReadPart { part, number, within: None, says: says.to_vec() };
        parts.push(told(PartKind::Page, said));
        from.push((n + 1, 0));
        for (n, photo) in page.photos.iter().enumerate() {
            // The seal binds a decision to this picture.
            let says = format!("Picture {} on page {number} ({})", n + 1, photo.seal);
            parts.push(ReadPart {
                part: PartKind::Photo,
                number: u32::try_from(n + 1).unwrap_or(u32::MAX),
                within: None,
                says: vec![says],
            });
            from.push((number as usize, PHOTO + n));
        }
        if !seen.is_empty() {
            parts.push(told(PartKind::Seen, seen));
            from.push((n + 1, letters));
        }
    }
    // Files within files are counted through, whatever lies in which.
    let mut files: Vec<Vec<usize>> = Vec::new();
    let mut number_of = |path: &[usize]| -> Option<u32> {
        if path.is_empty() {
            return None;
        }
        let at = files.iter().position(|known| known == path).unwrap_or_else(|| {
            files.push(path.to_vec());
            files.len() - 1
        });
        u32::try_from(at + 1).ok()
    };
    for part in &reading.parts {
        let mut number = u32::try_from(part.number).unwrap_or(u32::MAX);
        if part.kind == Said::Attachment {
            let path: Vec<usize> = part.within.iter().copied().chain([part.number]).collect();
            number = number_of(&path).unwrap_or(number);
        }
        parts.push(ReadPart {
            part: kind(part.kind),
            number,
            within: number_of(&part.within),
            says: part.passages.clone(),
        });
    }
    (parts, from)
}

/// What the record calls a part.
fn kind(part: Said) -> PartKind {
    match part {
        Said::Body => PartKind::Body,
        Said::Header => PartKind::Header,
        Said::Footer => PartKind::Footer,
        Said::Footnote | Said::Endnote => PartKind::Note,
        Said::TextBox => PartKind::TextBox,
        Said::Comment => PartKind::Comment,
        Said::Deleted => PartKind::Deleted,
        Said::Inserted => PartKind::Inserted,
        Said::Hidden => PartKind::Hidden,
        Said::Properties => PartKind::Properties,
        Said::Description => PartKind::Description,
        Said::Field => PartKind::Field,
        Said::Revision => PartKind::Revision,
        Said::Sheet => PartKind::Sheet,
        Said::HiddenSheet => PartKind::HiddenSheet,
        Said::MailHead => PartKind::MailHead,
        Said::MailBody => PartKind::MailBody,
        Said::MailHtml => PartKind::MailHtml,
        Said::Quoted => PartKind::Quoted,
        Said::Attachment => PartKind::Attachment,
        Said::Page => PartKind::Page,
        Said::Picture => PartKind::Picture,
    }
}

/// The document that a place is in, and which part and passage of it.
fn part_of(record: &Record, place: &Place) -> Option<(ItemId, (usize, usize))> {
    let (entry, rest) = place.route().split_once(".contents[")?;
    let (part, rest) = rest.split_once("].says[")?;
    let says = rest.strip_suffix(']')?;
    let document = record
        .case()
        .documents
        .iter()
        .find(|d| d.place.source() == place.source() && d.place.route() == entry)?;
    Some((document.item, (part.parse().ok()?, says.parse().ok()?)))
}

/// The volumes of documents of a pack, proven, and what became of each page.
pub struct Volumes {
    /// The files.
    pub releases: Vec<Release>,
    /// For the manifest: each document with its pages, and why a page was not rebuilt.
    pub report: Json,
}

/// What the volumes are made from.
pub struct Wanted<'a> {
    /// The documents in order.
    pub order: &'a [ItemId],
    /// What our own pages say.
    pub text: &'a BundleText,
    /// What is withheld.
    pub terms: &'a WithheldTerms,
    /// The number of each gap, by line of the schedule.
    pub numbers: &'a BTreeMap<usize, u32>,
    /// The language of the pack.
    pub language: &'a str,
    /// The file of the pack; the volumes lie beside it.
    pub target: &'a Path,
    /// How many pages a volume has at most, where a document is not longer by itself.
    pub pages: usize,
    /// Whether it is a draft.
    pub draft: bool,
}

impl Dossier {
    /// Makes the volumes of documents, reads them back and holds them against what is withheld.
    ///
    /// # Errors
    /// A document that cannot be made without what is withheld; a refusal at the last gate.
    pub fn volumes(&self, wanted: &Wanted<'_>) -> Result<Volumes, Vec<Diagnostic>> {
        let mut groups: Vec<Vec<usize>> = Vec::new();
        let mut count = 0;
        for (n, item) in wanted.order.iter().enumerate() {
            let Some(paper) = self.papers.get(item) else { continue };
            let pages = paper.reading.pages.len() + 1;
            match groups.last_mut() {
                Some(group) if count + pages <= wanted.pages => {
                    group.push(n);
                    count += pages;
                }
                _ => {
                    groups.push(vec![n]);
                    count = pages;
                }
            }
        }
        let mut first_page = 1;
        let mut made: Vec<(Vec<u8>, Vec<String>)> = Vec::new();
        let mut report = Vec::new();
        for (volume, group) in groups.iter().enumerate() {
            let (bundle, files) = self.bundle(wanted, group, volume == 0)?;
            let options = self.options(wanted, first_page);
            let done = match &self.eyes.server {
                Some((program, arguments)) => {
                    let server = Server { program, arguments };
                    documents::bundle_apart(server, &files, &bundle, &options, Limits::default())
                }
                None => {
                    let files: Vec<Vec<u8>> = files.iter().map(|file| file.to_vec()).collect();
                    documents::bundle(&files, &bundle, &options)
                }
            };
            let done = done.map_err(|fault| {
                vec![
                    Diagnostic::refused(
                        "documents/volume",
                        format!("volume {} of the documents was not made: {fault}", volume + 1),
                    )
                    .help("decide about its documents one by one to find which it is, and keep that one back"),
                ]
            })?;
            // Read once more here, by the strict reader alone: whoever reads foreign files is not believed.
            let read = documents::read_strictly(&done.file).map_err(|_| unread(volume))?;
            if !documents::same_letters(&read, &done.says) {
                return Err(unread(volume));
            }
            for (n, pages) in group.iter().zip(&done.items) {
                let place = wanted
                    .order
                    .get(*n)
                    .and_then(|item| self.papers.get(item))
                    .is_some_and(|paper| paper.reading.had_place);
                report.push(row(*n, pages, place));
            }
            first_page += done.says.len();
            made.push((done.file, done.says));
        }
        let count = made.len();
        let stem = wanted.target.file_stem().map(|s| s.to_string_lossy().into_owned());
        let beside =
            wanted.target.with_file_name(format!("{}-documents.pdf", stem.unwrap_or_default()));
        let mut releases = Vec::new();
        let mut faults = Vec::new();
        for (n, (file, says)) in made.into_iter().enumerate() {
            let target = crate::pipeline::volume_path(&beside, n + 1, count);
            match release::verify_pages(file, &says, wanted.terms, &target, wanted.draft) {
                Ok(release) => releases.push(release),
                Err(refused) => faults.extend(refused.explain()),
            }
        }
        if faults.is_empty() {
            Ok(Volumes { releases, report: Json::Array(report) })
        } else {
            Err(faults)
        }
    }

    /// One volume: what it is made from.
    fn bundle(
        &self,
        wanted: &Wanted<'_>,
        group: &[usize],
        first: bool,
    ) -> Result<(Bundle, Vec<&[u8]>), Vec<Diagnostic>> {
        let mut bundle = Bundle::default();
        if first {
            let (heading, lines) = wanted.text.front.clone();
            bundle.front = Some(Cover { heading, lines });
        }
        let mut files = Vec::new();
        for n in group {
            let found = wanted.order.get(*n).and_then(|item| {
                let paper = self.papers.get(item)?;
                let withhold = self.withhold(*item, wanted.terms, wanted.numbers)?;
                let (heading, lines, label) = wanted.text.items.get(*n)?.clone();
                Some((
                    paper,
                    Item {
                        cover: Cover { heading, lines },
                        withhold,
                        password: paper.password.clone(),
                        known: paper.known.clone(),
                        read_in: paper.read_in.clone(),
                        label,
                    },
                ))
            });
            let Some((paper, item)) = found else {
                return Err(vec![
                    Diagnostic::refused(
                        "documents/place",
                        format!(
                            "what is kept back of document {} cannot be found in its file",
                            n + 1
                        ),
                    )
                    .help("make the pack again; if it stays so, keep the document back as a whole"),
                ]);
            };
            files.push(paper.bytes.as_slice());
            bundle.items.push(item);
        }
        Ok((bundle, files))
    }

    fn options(&self, wanted: &Wanted<'_>, first_page: usize) -> BundleOptions {
        let text = wanted.text;
        BundleOptions {
            title: text.title.clone(),
            language: wanted.language.to_owned(),
            withheld: text.withheld.clone(),
            unread: text.unread.clone(),
            undescribed: text.undescribed.clone(),
            page_withheld: text.page_withheld.clone(),
            page_unread: text.page_unread.clone(),
            footer: text.footer.clone(),
            own_footer: text.own_footer.clone(),
            first_page,
            kept: self.eyes.kept.clone(),
            without_ocr: self.eyes.without_ocr,
        }
    }
}

fn unread(volume: usize) -> Vec<Diagnostic> {
    vec![
        Diagnostic::refused(
            "documents/differs",
            format!("volume {} of the documents does not say what was planned", volume + 1),
        )
        .help("nothing was written"),
    ]
}

/// A document in the manifest.
fn row(number: usize, pages: &[PageReport], place: bool) -> Json {
    let pages: Vec<Json> = pages
        .iter()
        .map(|page| {
            json!({
                "page": page.page,
                "made": page.made,
                "why": page.whys.iter().map(|why| why.plain()).collect::<Vec<_>>(),
                "gaps": page.gaps,
                "unread_words": page.unread,
            })
        })
        .collect();
    // Where a picture was taken is not passed on; that its file said so is worth knowing.
    json!({ "document": number + 1, "pages": pages, "said_where_it_was_taken": place })
}

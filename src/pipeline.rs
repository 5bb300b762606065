//! One pack, from a case to a release: each step takes one noun and gives the next.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use diagnostic::{Diagnostic, Explain, Severity};
use disclosure::{Band, PackKind, Schedule, StoryForm};
use pack::{
    CaseSummary, Document, Edition, Face, Form, Letter, LifeStory, Locale, Look, Materials, Pack,
    PrintForm, Source, SubjectAccess,
};
use record::{EventDate, ItemId, Record};
use release::{Draft, Paperwork, Release};
use serde_json::{Value as Json, json};
use sha2::{Digest as _, Sha256};
use typeset::{Engine, Laid, Pictures};

use crate::case::Case;

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Released, or nothing wrong.
    Done = 0,
    /// Faults in what was given.
    Faults = 1,
    /// Questions that somebody has to answer.
    Undecided = 2,
    /// Refused at the last gate.
    Refused = 3,
    /// Wrong usage.
    Usage = 64,
}

impl Outcome {
    /// What a list of diagnostics comes to.
    #[must_use]
    pub fn of(diagnostics: &[Diagnostic]) -> Self {
        let has = |severity| diagnostics.iter().any(|diagnostic| diagnostic.severity == severity);
        if has(Severity::Refused) {
            Self::Refused
        } else if has(Severity::Fault) {
            Self::Faults
        } else if has(Severity::Undecided) {
            Self::Undecided
        } else {
            Self::Done
        }
    }
}

/// What a pack is made with, once for all packs of a run.
pub struct Workshop {
    /// Templates and wording.
    pub materials: Materials,
    /// Fonts.
    pub engine: Engine,
}

impl Workshop {
    /// Loads fonts, templates and wording.
    ///
    /// # Errors
    /// Every fault of every file.
    pub fn open(templates: Option<&Path>, locales: Option<&Path>) -> Result<Self, Vec<Diagnostic>> {
        Self::open_with(templates, locales, None)
    }

    /// As [`Workshop::open`], with a council's own fonts besides.
    ///
    /// # Errors
    /// Every fault of every file.
    pub fn open_with(
        templates: Option<&Path>,
        locales: Option<&Path>,
        fonts: Option<&Path>,
    ) -> Result<Self, Vec<Diagnostic>> {
        let materials = Materials::open(templates, locales).map_err(|error| error.explain())?;
        let engine = match fonts {
            None => Engine::new(),
            Some(folder) => Engine::with_folder(folder),
        };
        let engine = engine.map_err(|_| {
            vec![Diagnostic::fault(
                "typeset/font",
                "a font cannot be read: one of the folder that was named, or the build is broken",
            )]
        })?;
        Ok(Self { materials, engine })
    }
}

/// What is wanted of a case: which pack, and which form of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// Which pack.
    pub kind: PackKind,
    /// For which age a life story is told, if not as the request or the date of birth says.
    pub band: Option<Band>,
    /// In which form a life story is told, if not as the request says.
    pub form: Option<StoryForm>,
    /// A letter about a request in place of the pack.
    pub letter: Option<Letter>,
    /// Which days a case summary covers, if not those of the request.
    pub period: Option<(EventDate, EventDate)>,
    /// In which language, if not as the record says of the reader.
    pub language: Option<&'static Locale>,
    /// In which form of print, if not as the record says of the reader.
    pub form_of_print: Option<PrintForm>,
    /// In which font, if not as the record says of the reader.
    pub face: Option<Face>,
    /// Whether the original stands below each translated passage.
    pub both_languages: bool,
    /// Whether recorded words stand as they were written, although they are translated.
    pub without_translations: bool,
}

impl From<PackKind> for Wanted {
    fn from(kind: PackKind) -> Self {
        Self {
            kind,
            band: None,
            form: None,
            letter: None,
            period: None,
            language: None,
            form_of_print: None,
            face: None,
            both_languages: false,
            without_translations: false,
        }
    }
}

/// A pack that passed the gate, with what belongs to it.
pub struct Made {
    /// The files: one, or the volumes of a long pack in order.
    pub releases: Vec<Release>,
    /// How many of the files are the pack itself; those after them are the documents on the file.
    pub volumes_of_pack: usize,
    /// What each file of the pack says.
    pub documents: Vec<Document>,
    /// What was kept back and why, for the council.
    pub schedule: Schedule,
    /// The line of the schedule behind each gap of the pack.
    pub gaps: Vec<usize>,
    /// What is worth a look.
    pub notes: Vec<Diagnostic>,
    /// What only a person can write and nobody has written (case summary).
    pub unwritten: Vec<Diagnostic>,
    paperwork: Json,
    sharing: Json,
    ledger: Option<Json>,
}

/// What may be told for one pack, composed.
pub struct Composed {
    /// The document.
    pub document: Document,
    /// What was kept back.
    pub schedule: Schedule,
    /// The words that must not appear.
    pub terms: disclosure::WithheldTerms,
    /// What is worth a look.
    pub notes: Vec<Diagnostic>,
    /// The volumes of documents that go with it.
    papers: Option<Papers>,
    /// The entries that are kept back as a whole, by line of the schedule.
    kept: BTreeMap<ItemId, usize>,
    /// Which parts of each photograph are covered.
    covered: BTreeMap<ItemId, Vec<record::Area>>,
    /// What each question is answered, for the ledger.
    pub answers: BTreeMap<String, crate::ledger::State>,
    request: disclosure::Told,
    council: disclosure::Council,
    /// In which ways the reader reads, as the record says.
    pub forms: Vec<Form>,
    /// Who vouches for the wording.
    pub reviewed: pack::Reviewed,
    /// Templates and wording in the language of the document.
    materials: Materials,
    /// What a translator may not change.
    pub locks: crate::translate::Locks,
}

/// The names that are told, which a translation keeps.
fn locks(case: &disclosure::told::Case<disclosure::Telling>) -> crate::translate::Locks {
    let mut names = BTreeSet::new();
    let mut add = |telling: &disclosure::Telling| {
        if let [disclosure::Fragment::Told(words)] = telling.as_slice()
            && words.trim().chars().count() > 1
        {
            names.insert(words.trim().to_owned());
            // Somebody is often told by one of their names.
            names.extend(
                words
                    .split_whitespace()
                    .filter(|word| {
                        word.chars().next().is_some_and(char::is_uppercase) && word.len() > 2
                    })
                    .map(|word| word.trim_matches(',').to_owned()),
            );
        }
    };
    add(&case.child.called.0);
    case.child.names.iter().for_each(|name| add(&name.full.0));
    for person in &case.people {
        person.names.iter().for_each(|name| add(&name.full.0));
        person.called.iter().for_each(|called| add(&called.0));
    }
    case.placements.iter().filter_map(|home| home.name.as_ref()).for_each(|name| add(&name.0));
    case.schools.iter().for_each(|school| add(&school.name.0));
    crate::translate::Locks { names: names.into_iter().collect(), terms: Vec::new() }
}

/// Puts in what was translated of the record's words, and says who translated and who confirmed.
fn translated(
    case: &Case,
    document: &mut Document,
    locks: &crate::translate::Locks,
    materials: &Materials,
    draft: bool,
    both: bool,
) -> Result<(), Vec<Diagnostic>> {
    let memory = crate::translate::Memory::open(&case.folder)?;
    let wording = materials.wording();
    let applied = memory.apply(document, locks, wording, draft, both).map_err(wording_fault)?;
    let mut lines = Vec::new();
    for (translator, date, checker) in &applied.people {
        let date = EventDate::parse(date)
            .and_then(|date| wording.date(date).ok())
            .unwrap_or_else(|| date.clone());
        let checker = checker.clone().unwrap_or_else(|| "\u{2013}".to_owned());
        let english = wording.say("language-en-GB", None).map_err(wording_fault)?;
        let args = [
            ("language", english.as_str()),
            ("translator", translator.as_str()),
            ("date", date.as_str()),
            ("checker", checker.as_str()),
        ];
        lines.push(wording.say_with("words-translated-by", &args).map_err(wording_fault)?);
    }
    if let Some(first) = document.sections.first_mut() {
        for line in lines.into_iter().rev() {
            let words = vec![pack::Inline::ours(line)];
            let paragraph = pack::Paragraph { words, sources: Vec::new() };
            first.blocks.insert(0, pack::Block::Paragraph(paragraph));
        }
    }
    Ok(())
}

/// How the reader of a pack reads it: as the record says of the child where the child is the reader, unless
/// another language or form is wanted. A worker reads English, as the record is.
#[derive(Clone, Debug)]
pub struct Reads {
    /// In which language.
    pub language: &'static Locale,
    /// How it is printed.
    pub look: Look,
    /// In which ways, the usual one first.
    pub forms: Vec<Form>,
}

impl Reads {
    /// What the record and the command say.
    #[must_use]
    pub fn of(case: &Case, kind: PackKind, subject_asks: bool, wanted: Wanted) -> Self {
        let profile = case
            .record
            .case()
            .child
            .communication
            .as_ref()
            .filter(|_| subject_asks && kind != PackKind::CaseSummary);
        let language = profile
            .and_then(|profile| profile.preferred_language)
            .and_then(|tongue| Locale::find(tongue.code()));
        let forms = profile.map(|profile| profile.forms.clone()).unwrap_or_default();
        let form = forms.iter().find_map(|form| PrintForm::of(*form));
        Self {
            language: wanted.language.or(language).unwrap_or(&pack::ENGLISH),
            look: Look {
                form: wanted.form_of_print.or(form).unwrap_or_default(),
                face: wanted.face.or(profile.and_then(|profile| profile.font)),
            },
            forms,
        }
    }
}

/// Reviews, withholds and composes.
///
/// # Errors
/// Faults, or questions that nobody answered.
pub fn compose<P: Pack>(
    case: &Case,
    workshop: &Workshop,
    today: EventDate,
    draft: bool,
    wanted: Wanted,
) -> Result<Composed, Vec<Diagnostic>> {
    let mut request = case.request(P::KIND, today)?;
    request.band = wanted.band.or(request.band);
    request.form = wanted.form.unwrap_or(request.form);
    if wanted.letter.is_some() {
        // A letter bears the day on which it is written, not that of the pack's approval.
        request.date = today;
    }
    if let Some((from, to)) = wanted.period.filter(|_| P::KIND == PackKind::CaseSummary) {
        // Whoever approved one quarter did not approve another.
        if (request.from, request.to) != (Some(from), Some(to)) {
            request.approved_by = None;
        }
        request.from = Some(from);
        request.to = Some(to);
    }
    let recipient = request.recipient.clone();
    let review = disclosure::review::<P::Audience>(
        case.record_for(P::KIND),
        &case.policy,
        &case.decisions,
        request,
    )
    .map_err(|error| error.explain())?;
    let mut notes = review.notes().to_vec();
    let answers = crate::ledger::states(case, review.questions());
    if wanted.letter.is_none() {
        let ledger = crate::ledger::Ledger::open(&case.folder)?;
        notes.extend(ledger.beside_earlier(P::KIND, recipient.as_deref(), &answers));
    }
    let review = if draft {
        review.draft()
    } else if wanted.letter.is_some_and(|letter| !letter.tells_of_gaps()) {
        // Such a letter is sent before anything is decided, and tells nothing of the record.
        review.for_letter().map_err(|error| error.explain())?
    } else {
        review.conclude(&case.files).map_err(|error| error.explain())?
    };
    let (disclosure, schedule, terms) = disclosure::withhold(review);
    let edition = wanted.letter.map_or(Edition::Pack, Edition::Letter);
    let reads = Reads::of(case, P::KIND, disclosure.request().subject_asks, wanted);
    let materials =
        workshop.materials.in_language(reads.language).map_err(|error| error.explain())?;
    let mut document =
        pack::compose::<P>(&disclosure, &materials, edition).map_err(|error| error.explain())?;
    document.look = reads.look;
    let locks = locks(disclosure.case()).with_terms(workshop.materials.wording());
    if document.language != &pack::ENGLISH
        && wanted.letter.is_none()
        && !wanted.without_translations
    {
        translated(case, &mut document, &locks, &materials, draft, wanted.both_languages)?;
    }
    let papers = if P::KIND == PackKind::SubjectAccess && wanted.letter.is_none() {
        // The pages of foreign files are put together by a writer that sets letters one by one: in scripts
        // that join or stack them the sheets between the documents are English, as the documents are.
        let plain = matches!(
            document.language.script,
            pack::Script::Latin | pack::Script::Cyrillic | pack::Script::Ethiopic
        );
        if plain {
            papers(case, &disclosure, &document, &terms, &materials, draft)?
        } else {
            // What those sheets say stands in the pack itself then, in the reader's language.
            if let Some(own) = papers(case, &disclosure, &document, &terms, &materials, draft)? {
                document.sections.push(guide(&own.text)?);
            }
            let english = pack::compose::<P>(&disclosure, &workshop.materials, edition)
                .map_err(|error| error.explain())?;
            papers(case, &disclosure, &english, &terms, &workshop.materials, draft)?
        }
    } else {
        None
    };
    let covered =
        disclosure.case().photos.iter().map(|photo| (photo.item, photo.covered.clone())).collect();
    Ok(Composed {
        papers,
        forms: reads.forms,
        locks,
        reviewed: materials.reviewed(),
        materials,
        kept: disclosure.kept().clone(),
        document,
        schedule,
        terms,
        notes,
        covered,
        answers,
        request: disclosure.request().clone(),
        council: disclosure.council().clone(),
    })
}

/// A proof of what is kept back from the documents on the file, for a legal adviser: locked with the
/// passphrase. It holds everything that is kept back.
///
/// # Errors
/// A document that cannot be drawn, or none at all.
pub fn proof(
    case: &Case,
    composed: &Composed,
    passphrase: &str,
) -> Result<Vec<u8>, Vec<Diagnostic>> {
    let Some(dossier) = &case.dossier else { return Err(Vec::new()) };
    let gaps = || (1_u32..).zip(&composed.document.gaps);
    let numbers: BTreeMap<usize, u32> = gaps().map(|(number, line)| (*line, number)).collect();
    let grounds = gaps()
        .filter_map(|(number, line)| {
            let line = composed.schedule.lines.get(*line)?;
            let ground = match line.code {
                Some(code) => (code.code().to_owned(), code.law().to_owned()),
                None => ("?".to_owned(), "not decided yet".to_owned()),
            };
            Some((number, ground))
        })
        .collect();
    let documents = dossier.proof(&composed.terms, &numbers, &composed.kept)?;
    crate::proof::proof(&documents, &grounds, passphrase)
}

/// What the sheets between the documents of a file say, as a section of a pack.
fn guide(text: &pack::BundleText) -> Result<pack::Section, Vec<Diagnostic>> {
    // Titles and authors of documents are the record's: the gate looks for withheld names in them as in any other.
    let section = |heading: &str, lines: &[String], style: pack::Style, ours: bool| {
        let said = |words: &str| {
            vec![pack::Inline::Text { words: words.to_owned(), ours, language: None }]
        };
        let mut section = pack::Section::new(said(heading), style).map_err(|_| {
            vec![Diagnostic::fault("wording/missing", "a heading of the documents has no words")]
        })?;
        section.blocks = lines
            .iter()
            .map(|line| {
                let words = said(line);
                pack::Block::Paragraph(pack::Paragraph { words, sources: Vec::new() })
            })
            .collect();
        Ok::<_, Vec<Diagnostic>>(section)
    };
    let mut guide = section(&text.front.0, &text.front.1, pack::Style::Page, true)?;
    for (heading, lines, _) in &text.items {
        guide.sections.push(section(heading, lines, pack::Style::Plain, false)?);
    }
    Ok(guide)
}

/// The volumes of documents, with the numbers of the pack's gaps.
fn dossier_volumes(
    composed: &Composed,
    papers: &Papers,
    dossier: &crate::dossier::Dossier,
    target: &Path,
    pages: usize,
    draft: bool,
) -> Result<crate::dossier::Volumes, Vec<Diagnostic>> {
    let numbers =
        (1..).zip(&composed.document.gaps).map(|(number, line)| (*line, number)).collect();
    dossier.volumes(&crate::dossier::Wanted {
        order: &papers.order,
        text: &papers.text,
        terms: &composed.terms,
        numbers: &numbers,
        language: papers.language.tag,
        target,
        pages,
        draft,
    })
}

/// How each page of the documents on the file goes out: set anew, as a picture, or withheld whole, and why. For the
/// council's schedule; no word of them.
///
/// # Errors
/// A document that cannot be drawn.
pub fn fates(case: &Case, composed: &Composed) -> Result<Vec<String>, Vec<Diagnostic>> {
    let (Some(papers), Some(dossier)) = (&composed.papers, &case.dossier) else {
        return Ok(Vec::new());
    };
    let pages = usize::try_from(composed.council.volume_pages).unwrap_or(usize::MAX);
    let volumes =
        dossier_volumes(composed, papers, dossier, Path::new("documents.pdf"), pages, true)?;
    let mut lines = Vec::new();
    for document in volumes.report.as_array().into_iter().flatten() {
        for page in document["pages"].as_array().into_iter().flatten() {
            let whys: Vec<&str> =
                page["why"].as_array().into_iter().flatten().filter_map(Json::as_str).collect();
            let why =
                if whys.is_empty() { String::new() } else { format!(": {}", whys.join("; ")) };
            lines.push(format!(
                "document {}, page {}: {}{why}",
                document["document"],
                page["page"],
                page["made"].as_str().unwrap_or_default()
            ));
        }
    }
    Ok(lines)
}

/// Sheets that part the documents in a printed bundle.
///
/// # Errors
/// No document with pages.
pub fn slips(composed: &Composed) -> Result<Vec<u8>, Vec<Diagnostic>> {
    let text = composed.papers.as_ref().map(|papers| papers.text.items.as_slice());
    let slips: Vec<crate::proof::Slip> = text
        .unwrap_or_default()
        .iter()
        .enumerate()
        .map(|(n, (heading, lines, _))| crate::proof::Slip {
            heading: heading.split(':').next().unwrap_or_default().to_owned(),
            lines: std::iter::once(heading.clone()).chain(lines.iter().cloned()).collect(),
            code: format!("D{}", n + 1),
        })
        .collect();
    crate::proof::slips(&slips)
}

/// The documents that go out with a pack as they looked.
struct Papers {
    order: Vec<ItemId>,
    text: pack::BundleText,
    language: &'static Locale,
}

/// What goes out of the documents on the file, and what our own pages say of them.
fn papers<A: disclosure::Audience>(
    case: &Case,
    disclosure: &disclosure::Disclosure<A>,
    document: &Document,
    terms: &disclosure::WithheldTerms,
    materials: &Materials,
    draft: bool,
) -> Result<Option<Papers>, Vec<Diagnostic>> {
    let Some(dossier) = &case.dossier else {
        let files =
            disclosure.case().documents.iter().zip(&case.record.case().documents).any(
                |(_, held)| held.file.is_some() && !disclosure.kept().contains_key(&held.item),
            );
        if files && !draft {
            return Err(vec![Diagnostic::fault(
                "documents/unread",
                "the documents on the file were not read",
            )]);
        }
        return Ok(None);
    };
    let held = dossier.held_for(disclosure);
    if !held.is_empty() && !draft {
        return Err(held);
    }
    let order = pack::bundle_order(disclosure);
    if order.is_empty() {
        return Ok(None);
    }
    let facts = dossier.facts(terms);
    let text = pack::bundle_text(disclosure, document, materials, &facts)
        .map_err(|error| error.explain())?;
    Ok(Some(Papers { order, text, language: document.language }))
}

/// The photographs that a document shows, made ready.
///
/// # Errors
/// A file that is no picture; its name is not told.
pub fn pictures(case: &Case, composed: &Composed) -> Result<Pictures, Vec<Diagnostic>> {
    let mut pictures = Pictures::new();
    let mut faults = Vec::new();
    for shown in composed.document.pictures() {
        let Some(photo) = case.record.case().photos.iter().find(|photo| photo.item == shown.item)
        else {
            continue;
        };
        let covered = composed.covered.get(&shown.item).cloned().unwrap_or_default();
        match case.photo(photo, &covered) {
            Ok(picture) => {
                pictures.insert(shown.item, picture);
            }
            Err(fault) => faults.push(fault),
        }
    }
    if faults.is_empty() { Ok(pictures) } else { Err(faults) }
}

/// How many letters of a document make a page, roughly: where a long pack is split is put right afterwards.
const LETTERS_A_PAGE: usize = 2750;

/// Typesets a document, in volumes if it is long, each on a thread of its own. The caller empties
/// the typesetter's caches afterwards ([`typeset::forget`]); on failure they are emptied here.
///
/// # Errors
/// What the typesetter refuses.
pub fn volumes(
    document: Document,
    workshop: &Workshop,
    pictures: &Pictures,
    pages: usize,
) -> Result<Vec<(Document, Draft)>, Vec<Diagnostic>> {
    let done = volumes_of(document, workshop, pictures, pages);
    if done.is_err() {
        typeset::forget();
    }
    done
}

fn volumes_of(
    document: Document,
    workshop: &Workshop,
    pictures: &Pictures,
    pages: usize,
) -> Result<Vec<(Document, Draft)>, Vec<Diagnostic>> {
    let may_split = document.pack == PackKind::SubjectAccess && !document.volumes.title.is_empty();
    let mut share = if may_split { pages.saturating_mul(LETTERS_A_PAGE) } else { usize::MAX };
    loop {
        let mut parts = document.clone().split(share);
        // The typesetter could look up the pages of references itself, at the cost of laying out
        // everything once more for each volume: what stands where is asked once all are laid out.
        let own: Vec<BTreeSet<u32>> =
            parts.iter_mut().map(|part| part.anchors().into_iter().collect()).collect();
        let mut refers = false;
        for (part, own) in parts.iter_mut().zip(&own) {
            let words = part.volumes.page.clone();
            part.each_page(&mut |anchor, set| {
                refers = true;
                let far = !own.contains(&anchor);
                *set = Some(if far { pack::filled_in(&words, &["1", "50"]) } else { "50".into() });
            });
        }
        let mut laid = each(&parts, |part| typeset::lay_out(&workshop.engine, part, pictures))?;
        // A summary of a quarter is two pages: if it is more, it is set closer.
        let pages_of_first = laid.first().map_or(0, Laid::count);
        if document.pack == PackKind::CaseSummary && pages_of_first > SUMMARY_PAGES {
            parts.iter_mut().for_each(|part| part.density = 1);
            laid = each(&parts, |part| typeset::lay_out(&workshop.engine, part, pictures))?;
        }
        // A volume that came out longer than it may be is split more finely.
        let longest = laid.iter().map(Laid::count).max().unwrap_or_default();
        if may_split && longest > pages && share > 20_000 {
            share = share * 9 / 10;
            continue;
        }
        let mut tries = 0;
        while refers {
            let places: BTreeMap<u32, (usize, usize)> = laid
                .iter()
                .enumerate()
                .flat_map(|(n, laid)| laid.pages().iter().map(move |(a, page)| (*a, (n, *page))))
                .collect();
            for (n, part) in parts.iter_mut().enumerate() {
                let words = part.volumes.page.clone();
                part.each_page(&mut |anchor, set| {
                    *set = places.get(&anchor).map(|(volume, page)| {
                        if *volume == n {
                            page.to_string()
                        } else {
                            pack::filled_in(&words, &[&(volume + 1).to_string(), &page.to_string()])
                        }
                    });
                });
            }
            let again = each(&parts, |part| typeset::lay_out(&workshop.engine, part, pictures))?;
            refers = laid.iter().zip(&again).any(|(a, b)| a.pages() != b.pages());
            laid = again;
            tries += 1;
            if refers && tries > 4 {
                return Err(vec![
                    Diagnostic::fault("typeset/pages", "the page numbers do not come to rest")
                        .help("give another number of pages as `volume_pages` in the policy"),
                ]);
            }
        }
        return each(&laid, |laid| {
            typeset::export(laid, pictures).map(|draft| (laid.document().clone(), draft))
        });
    }
}

/// How many pages a case summary of an ordinary quarter may have.
const SUMMARY_PAGES: usize = 2;

/// The stack of a thread that typesets.
const STACK: usize = 64 * 1024 * 1024;

/// Does the same with each, side by side on all cores.
fn each<X: Sync, Y: Send, E: Explain + Send>(
    members: &[X],
    work: impl Fn(&X) -> Result<Y, E> + Sync,
) -> Result<Vec<Y>, Vec<Diagnostic>> {
    let work = &work;
    let results: Vec<Result<Y, Vec<Diagnostic>>> = if members.len() == 1 {
        members.iter().map(|member| work(member).map_err(|error| error.explain())).collect()
    } else {
        std::thread::scope(|scope| {
            let threads: Vec<_> = members
                .iter()
                .map(|member| {
                    std::thread::Builder::new()
                        .stack_size(STACK)
                        .spawn_scoped(scope, move || work(member).map_err(|error| error.explain()))
                })
                .collect();
            threads
                .into_iter()
                .map(|thread| {
                    thread.ok().and_then(|thread| thread.join().ok()).unwrap_or_else(|| {
                        Err(vec![Diagnostic::fault(
                            "typeset/thread",
                            "a volume could not be typeset",
                        )])
                    })
                })
                .collect()
        })
    };
    let mut done = Vec::new();
    let mut faults = Vec::new();
    for result in results {
        match result {
            Ok(value) => done.push(value),
            Err(more) => faults.extend(more),
        }
    }
    if faults.is_empty() { Ok(done) } else { Err(faults) }
}

/// Where the record has a letter that none of the fonts has.
#[must_use]
pub fn strange_letters(case: &Case, workshop: &Workshop) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    case.record.each_text(&mut |text, context| {
        #[expect(clippy::disallowed_methods, reason = "letters are looked up one by one; only the place is told")]
        let strange = context.names.is_none() && text.expose().chars().any(|c| !c.is_control() && !workshop.engine.has_letter(c));
        if strange {
            let place = text.place();
            let file = usize::try_from(place.source()).ok().and_then(|n| case.files.get(n.wrapping_sub(1)));
            faults.push(
                Diagnostic::fault("typeset/letter", format!("{} has a letter that none of the fonts has", place.route()))
                    .at(diagnostic::Location::at(file.map_or("record.yaml", String::as_str), place.line(), place.column()))
                    .help("fonts/README.md lists the scripts; write what the letter stands for, in brackets"),
            );
        }
    });
    faults
}

/// At most so many pages of Easy Read (GOV.UK's list for Easy Read: 24).
const EASY_PAGES: usize = 24;

/// Where things stand in the printed copy: the numbers of pages filled in, and the page of each heading.
struct Print {
    document: Document,
    headings: Vec<usize>,
}

/// Lays a document out as it is printed, to say of other forms on which page something stands there.
fn print_places(
    document: &Document,
    workshop: &Workshop,
    pictures: &Pictures,
    pages: usize,
) -> Result<Print, Vec<Diagnostic>> {
    let drafts = volumes(document.clone(), workshop, pictures, pages)?;
    typeset::forget();
    let (parts, _): (Vec<Document>, Vec<Draft>) = drafts.into_iter().unzip();
    let mut numbers: BTreeMap<u32, String> = BTreeMap::new();
    for mut part in parts {
        part.each_page(&mut |anchor, words| {
            if let Some(words) = words {
                // Seen from another volume, a page is named with its volume.
                let known = numbers.entry(anchor).or_default();
                if words.len() > known.len() {
                    known.clone_from(words);
                }
            }
        });
    }
    let mut document = document.clone();
    document.each_page(&mut |anchor, words| *words = numbers.get(&anchor).cloned());
    let laid = typeset::lay_out(&workshop.engine, &document, pictures).map_err(|e| e.explain())?;
    let headings = laid.headings().to_vec();
    typeset::forget();
    Ok(Print { document, headings })
}

/// The wording of a form, or what is missing.
fn wording_fault(message: String) -> Vec<Diagnostic> {
    vec![Diagnostic::fault("wording/missing", message)]
}

/// A form that is not on pages, read back.
fn other_form(
    form: Form,
    composed: &Composed,
    print: &Print,
    pictures: &Pictures,
    target: &Path,
    beside: &[String],
    ways: &Ways,
) -> Result<Release, Vec<Diagnostic>> {
    let wording = composed.materials.wording();
    let say = |key: &str, args: &[(&str, &str)]| wording.say_with(key, args).map_err(wording_fault);
    let words = forms::Words {
        skip: say("skip-to-words", &[])?,
        contents: say("part-of-contents", &[])?,
        gap: say("spoken-gap", &[("what", "\u{1}")])?,
        picture: say("spoken-picture", &[("what", "\u{1}")])?,
        end: say("spoken-end", &[])?,
        print_page: say("braille-print-page", &[("page", "\u{1}")])?,
    };
    let document = &print.document;
    let photographs: forms::Photographs<'_> =
        pictures.iter().map(|(item, photo)| (*item, photo.bytes())).collect();
    let approved = typeset::approved(document, pictures);
    let broken = |what: &'static str| vec![Diagnostic::fault("form/archive", what)];
    let (form, bytes, sayings) = match form {
        Form::Html => (
            release::Form::Html,
            forms::html(document, &words, &photographs).into_bytes(),
            vec![words.skip, words.contents],
        ),
        Form::Epub => {
            let bytes = forms::epub(document, &words, &photographs).map_err(broken)?;
            (release::Form::Epub, bytes, vec![words.contents])
        }
        Form::Braille => {
            let size = forms::Braille {
                cells: ways.braille.0,
                lines: ways.braille.1,
                contracted: !ways.uncontracted,
            };
            let embossed = forms::braille(document, &words, size, &print.headings)
                .map_err(|fault| vec![fault])?;
            (release::Form::Braille, embossed.file.into_bytes(), vec![embossed.cells])
        }
        Form::Spoken => {
            let spoken = forms::spoken(document, &words).map_err(broken)?;
            (release::Form::Spoken, spoken.file, vec![spoken.script])
        }
        Form::Standard
        | Form::LargePrint
        | Form::Dyslexia
        | Form::HighContrast
        | Form::EasyRead => {
            return Err(vec![Diagnostic::fault("form/pages", "this form is made on pages")]);
        }
    };
    release::verify_form(form, bytes, &approved, &sayings, &composed.terms, target, beside)
        .map_err(|refused| refused.explain())
}

/// The Easy Read edition on pages; what could not be put so is a note.
fn easy(
    composed: &mut Composed,
    print: &Print,
    workshop: &Workshop,
    pictures: &Pictures,
    pages: usize,
    ways: &Ways,
) -> Result<Vec<(Document, Draft)>, Vec<Diagnostic>> {
    let symbols = match &ways.symbols {
        Some(own) => forms::Symbols::product().with_own(own)?,
        None => forms::Symbols::product(),
    };
    let wording = composed.materials.wording();
    let missing = std::cell::RefCell::new(Vec::new());
    let kept = |words: Result<String, String>| {
        words.unwrap_or_else(|message| {
            missing.borrow_mut().push(message);
            String::new()
        })
    };
    let words = forms::EasyWords {
        note: kept(wording.say("easy-heading-note", None)),
        not_yet: kept(wording.say("easy-not-yet-heading", None)),
        not_yet_count: &|count| kept(wording.say_count("easy-not-yet", count)),
        means: &|word, meaning| {
            kept(wording.say_with("easy-word", &[("word", word), ("meaning", meaning)]))
        },
    };
    let mut printed = print.document.clone();
    printed.fix_pages();
    let easy = forms::easy_read(&printed, &symbols, composed.materials.lexicon(), &words)
        .map_err(|error| vec![Diagnostic::fault("pack/tree", error.to_string())])?;
    drop(words);
    if let Some(message) = missing.into_inner().pop() {
        return Err(wording_fault(message));
    }
    if easy.left > 0 {
        composed.notes.push(
            Diagnostic::note(
                "form/easy-read-left",
                format!(
                    "{} paragraphs are too long for Easy Read and stand whole at its end: {}",
                    easy.left,
                    easy.places.join(", ")
                ),
            )
            .help("write the passage in sentences of at most 15 words, one idea each"),
        );
    }
    let mut document = easy.document;
    document.look.form = PrintForm::EasyRead;
    // A long one is parted between its parts, so that no volume is too long.
    let mut count = 1;
    loop {
        let mut drafts = Vec::new();
        let parts = document.part(count);
        let parted = parts.len();
        for part in parts {
            drafts.extend(volumes(part, workshop, pictures, pages)?);
        }
        let longest = drafts.iter().map(|(_, draft)| draft.pages()).max().unwrap_or_default();
        if longest <= EASY_PAGES || parted < count {
            return Ok(drafts);
        }
        count += 1;
    }
}

/// Reads the volumes of a pack back, each on a thread of its own.
fn released(
    drafts: Vec<(Document, Draft)>,
    composed: &Composed,
    target: &Path,
    beside: &[String],
) -> Result<(Vec<Document>, Vec<Release>), Vec<Diagnostic>> {
    let count = drafts.len();
    let (documents, drafts): (Vec<Document>, Vec<Draft>) = drafts.into_iter().unzip();
    let numbered: Vec<(usize, std::sync::Mutex<Option<Draft>>)> = drafts
        .into_iter()
        .enumerate()
        .map(|(n, draft)| (n, std::sync::Mutex::new(Some(draft))))
        .collect();
    // Emptying the typesetter's caches takes a while, and reading back does not need them.
    let releases = std::thread::scope(|scope| {
        scope.spawn(typeset::forget);
        each(&numbered, |(n, draft)| {
            let target = volume_path(target, n + 1, count);
            let draft = draft.lock().ok().and_then(|mut draft| draft.take());
            match draft {
                Some(draft) => release::verify(draft, &composed.terms, &target, beside)
                    .map_err(|error| error.explain()),
                None => Err(vec![Diagnostic::fault("typeset/thread", "a volume is lost")]),
            }
        })
    })?;
    Ok((documents, releases))
}

/// The ending of a form's file, and what stands before it where a pack has several forms.
fn form_path(target: &Path, form: Form, count: usize) -> PathBuf {
    let ending = match form {
        Form::Html => "html",
        Form::Epub => "epub",
        Form::Braille => "brf",
        Form::Spoken => "zip",
        Form::Standard
        | Form::LargePrint
        | Form::Dyslexia
        | Form::HighContrast
        | Form::EasyRead => "pdf",
    };
    let stem =
        target.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let own = target.extension().is_some_and(|own| own.eq_ignore_ascii_case(ending));
    if count == 1 {
        return if own {
            target.to_owned()
        } else {
            target.with_file_name(format!("{stem}.{ending}"))
        };
    }
    match form {
        Form::Standard => target.with_file_name(format!("{stem}.pdf")),
        Form::LargePrint
        | Form::Dyslexia
        | Form::HighContrast
        | Form::EasyRead
        | Form::Html
        | Form::Epub
        | Form::Braille
        | Form::Spoken => target.with_file_name(format!("{stem}-{}.{ending}", form.code())),
    }
}

/// As [`compose`], with the pack as a value.
///
/// # Errors
/// As [`compose`].
pub fn compose_kind(
    wanted: impl Into<Wanted>,
    case: &Case,
    workshop: &Workshop,
    today: EventDate,
    draft: bool,
) -> Result<Composed, Vec<Diagnostic>> {
    let wanted = wanted.into();
    match wanted.kind {
        PackKind::LifeStory => compose::<LifeStory>(case, workshop, today, draft, wanted),
        PackKind::CaseSummary => compose::<CaseSummary>(case, workshop, today, draft, wanted),
        PackKind::SubjectAccess => compose::<SubjectAccess>(case, workshop, today, draft, wanted),
    }
}

/// How the forms of a pack are made.
#[derive(Clone, Debug)]
pub struct Ways {
    /// In which forms; as the record says of the reader if empty.
    pub forms: Vec<Form>,
    /// Whether wording that no named person has reviewed may be used in a language that whoever releases
    /// the pack may not read.
    pub draft_wording: bool,
    /// A council's own symbols for Easy Read.
    pub symbols: Option<PathBuf>,
    /// Cells on a line of braille, and lines on a page.
    pub braille: (usize, usize),
    /// Whether English braille is written letter by letter (UEB grade 1).
    pub uncontracted: bool,
    /// The passphrase with which the files are locked, if they are.
    pub lock: Option<String>,
}

impl Default for Ways {
    fn default() -> Self {
        Self {
            forms: Vec::new(),
            draft_wording: false,
            symbols: None,
            braille: (38, 25),
            uncontracted: false,
            lock: None,
        }
    }
}

/// As [`make_in`], in the forms that the record names.
///
/// # Errors
/// As [`make_in`].
pub fn make(
    wanted: impl Into<Wanted>,
    case: &Case,
    workshop: &Workshop,
    target: &Path,
    today: EventDate,
    draft: bool,
) -> Result<Made, Vec<Diagnostic>> {
    let ways = Ways { draft_wording: true, ..Ways::default() };
    make_in(wanted, case, workshop, target, today, draft, &ways)
}

/// Makes a pack that is to become the file `target`, in every form wanted; a long one becomes several
/// files, `target` with the number of the volume before its ending.
///
/// # Errors
/// Faults, open questions, or a refusal at the last gate.
pub fn make_in(
    wanted: impl Into<Wanted>,
    case: &Case,
    workshop: &Workshop,
    target: &Path,
    today: EventDate,
    draft: bool,
    ways: &Ways,
) -> Result<Made, Vec<Diagnostic>> {
    let wanted = wanted.into();
    let mut composed = compose_kind(wanted, case, workshop, today, draft)?;
    let language = composed.document.language;
    if composed.reviewed == pack::Reviewed::Draft && language != &pack::ENGLISH {
        let note = format!("no named person has reviewed the {} wording", language.english);
        let help = "have somebody who reads it check the pack, and release it with --draft-wording";
        if !draft && !ways.draft_wording {
            return Err(vec![Diagnostic::undecided("wording/draft", note).help(help)]);
        }
        composed.notes.push(Diagnostic::note("wording/draft", note).help(help));
    }
    let mut forms = if ways.forms.is_empty() { composed.forms.clone() } else { ways.forms.clone() };
    if forms.is_empty() {
        forms.push(Form::Standard);
    }
    forms.dedup();
    let pictures = pictures(case, &composed)?;
    let pages = usize::try_from(composed.council.volume_pages).unwrap_or(usize::MAX);
    let request = composed.request.clone();
    let beside: Vec<String> = [request.recipient.clone(), request.purpose.clone()]
        .into_iter()
        .chain(request.approved.clone().map(|(name, role)| Some(format!("{name}, {role}"))))
        .flatten()
        .collect();
    let beside = beside.clone();
    let mut releases = Vec::new();
    let mut documents = Vec::new();
    let mut print: Option<Print> = None;
    for form in &forms {
        let target = form_path(target, *form, forms.len());
        if *form == Form::EasyRead {
            let places = match &print {
                Some(places) => places,
                None => print.insert(print_places(&composed.document, workshop, &pictures, pages)?),
            };
            let drafts = easy(&mut composed, places, workshop, &pictures, pages, ways)?;
            let (said, done) = released(drafts, &composed, &target, &beside)?;
            if let Some(long) = done.iter().map(Release::pages).find(|pages| *pages > EASY_PAGES) {
                composed.notes.push(
                    Diagnostic::note("form/easy-read-long", format!("a volume of the Easy Read edition has {long} pages; it should have at most {EASY_PAGES}"))
                        .help("make it for a younger age (--band)"),
                );
            }
            documents.extend(said);
            releases.extend(done);
        } else if let Some(print) = PrintForm::of(*form) {
            let mut document = composed.document.clone();
            document.look.form = print;
            let drafts = volumes(document, workshop, &pictures, pages)
                .map_err(|faults| [strange_letters(case, workshop), faults].concat())?;
            let (said, done) = released(drafts, &composed, &target, &beside)?;
            documents.extend(said);
            releases.extend(done);
        } else {
            let places = match &print {
                Some(places) => places,
                None => print.insert(print_places(&composed.document, workshop, &pictures, pages)?),
            };
            releases.push(other_form(*form, &composed, places, &pictures, &target, &beside, ways)?);
        }
    }
    let request = &composed.request;
    let mut paperwork = manifest(&composed, case, workshop, wanted);
    let volumes_of_pack = releases.len();
    if let (Some(papers), Some(dossier)) = (&composed.papers, &case.dossier) {
        let volumes = dossier_volumes(&composed, papers, dossier, target, pages, draft)?;
        releases.extend(volumes.releases);
        if let Json::Object(map) = &mut paperwork {
            map.insert("documents".into(), volumes.report);
        }
    }
    if let Some(passphrase) = &ways.lock {
        releases = releases
            .into_iter()
            .map(|release| release.locked(passphrase))
            .collect::<Result<Vec<_>, _>>()
            .map_err(|what| {
                vec![
                    Diagnostic::refused("release/lock", what)
                        .help("nothing was written; lock the forms that are PDFs, and hand the others over in another way"),
                ]
            })?;
    }
    let approved = request.approved.clone().unwrap_or_default();
    let (approved_by, approved_role) = approved.clone();
    let worker = request.form == StoryForm::Sources && wanted.kind == PackKind::LifeStory;
    let sharing = json!({
        "when": today.to_string(),
        "pack": kind_words(wanted),
        "to": if worker { Some("the worker (edition with sources)") } else { request.recipient.as_deref() },
        "why": request.purpose,
        "band": composed.document.band.map(Band::code),
        "letter": wanted.letter.map(Letter::code),
        "approved_by": approved.0,
        "approved_role": approved.1,
        "record": record_hash(case),
    });
    let ledger = (!draft && wanted.letter.is_none()).then(|| {
        json!({
            "act": "released",
            "when": today.to_string(),
            "pack": wanted.kind.code(),
            "request": case.asks,
            "to": request.recipient,
            "by": approved_by,
            "role": approved_role,
            "policy": composed.council.policy_version,
            "record": record_hash(case),
            "letters": crate::ledger::letters_by_key(case, &composed.document.letters),
            "answers": crate::ledger::answers(&composed.answers),
        })
    });
    Ok(Made {
        ledger,
        releases,
        volumes_of_pack,
        documents,
        gaps: composed.document.gaps,
        schedule: composed.schedule,
        notes: composed.notes,
        unwritten: if wanted.kind == PackKind::CaseSummary {
            unwritten(case, &composed.request)
        } else {
            Vec::new()
        },
        paperwork,
        sharing,
    })
}

/// The schedule of a pack as a PDF for the council's file, read back like any other and written.
///
/// # Errors
/// A refusal at the last gate, or a folder that cannot be written to.
pub fn paper(
    composed: &Composed,
    workshop: &Workshop,
    title: &str,
    markdown: &str,
    target: &Path,
) -> Result<usize, Vec<Diagnostic>> {
    let document = pack::paper(&composed.document, title, markdown).map_err(|e| e.explain())?;
    let draft = typeset::typeset(&workshop.engine, &document).map_err(|error| error.explain())?;
    typeset::forget();
    let release =
        release::verify(draft, &composed.terms, target, &[]).map_err(|error| error.explain())?;
    let paperwork = Paperwork {
        manifest: json!({
            "about": "For the council's own file. It goes to nobody else.",
            "product": typeset::CREATOR,
            "paper": title,
        }),
        sharing: None,
    };
    let pages = release.pages();
    release::write_all(&[release], &paperwork).map_err(|error| error.explain())?;
    Ok(pages)
}

/// What a quarterly summary needs from a person and the record has not (recording policy, Q01 to Q08).
fn unwritten(case: &Case, request: &disclosure::Told) -> Vec<Diagnostic> {
    let (Some(from), Some(to)) = (request.from, request.to) else { return Vec::new() };
    let summary = case
        .record
        .case()
        .summaries
        .iter()
        .filter(|summary| {
            summary.to.first_day() <= to.last_day() && summary.to.last_day() >= from.first_day()
        })
        .max_by_key(|summary| (summary.to, summary.item));
    let lacks: Vec<(bool, &str)> = match summary {
        None => vec![(true, "a summary by the worker for this period (`summaries`)")],
        Some(summary) => vec![
            (
                summary.life_for_child.is_none(),
                "`life_for_child`: what life is like for this child (Q06)",
            ),
            (summary.analysis.is_none(), "`analysis` (Q04)"),
            (summary.engagement_child.is_none(), "`engagement_child` (Q05)"),
            (summary.engagement_family.is_none(), "`engagement_family` (Q05)"),
            (
                summary.new_concerns.is_empty() && summary.no_new_concerns.is_none(),
                "`new_concerns`, or `no_new_concerns: yes` (Q03)",
            ),
            (summary.next_three_months.is_empty(), "`next_three_months` (Q08)"),
            (summary.pen_picture.is_none(), "`pen_picture`"),
            (summary.reason_for_involvement.is_none(), "`reason_for_involvement`"),
            (summary.family_views.is_empty(), "`family_views`"),
            (summary.signed_off_by.is_none(), "`signed_off_by`"),
        ],
    };
    let at = summary.map(|summary| {
        let file = usize::try_from(summary.place.source())
            .ok()
            .and_then(|n| case.files.get(n.wrapping_sub(1)));
        diagnostic::Location::at(
            file.map_or("record.yaml", String::as_str),
            summary.place.line(),
            summary.place.column(),
        )
    });
    lacks
        .into_iter()
        .filter(|(lacks, _)| *lacks)
        .map(|(_, what)| {
            let note = Diagnostic::note("summary/unwritten", format!("the record has not {what}"))
                .help("only a person can write it; the summary says that it is not recorded");
            match &at {
                Some(at) => note.at(at.clone()),
                None => note,
            }
        })
        .collect()
}

/// `pack.pdf`, or `pack-2-of-3.pdf` for a volume.
pub(crate) fn volume_path(target: &Path, number: usize, count: usize) -> PathBuf {
    if count < 2 {
        return target.to_owned();
    }
    let stem =
        target.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    target.with_file_name(format!("{stem}-{number}-of-{count}.pdf"))
}

/// What was made, in a word.
fn kind_words(wanted: Wanted) -> String {
    let more = [
        wanted.letter.map(Letter::code),
        wanted.form.filter(|form| *form != StoryForm::Book).map(StoryForm::code),
    ];
    let mut words = wanted.kind.code().to_owned();
    for more in more.into_iter().flatten() {
        words.push_str(", ");
        words.push_str(more);
    }
    words
}

impl Made {
    /// Writes the file, its manifest and, unless it is a draft, the line in the sharing log.
    ///
    /// # Errors
    /// A folder or a log that cannot be written to.
    pub fn write(
        &self,
        sharing_log: Option<PathBuf>,
    ) -> Result<Vec<release::Written>, Vec<Diagnostic>> {
        // What was decided is in the ledger before the pack is anywhere.
        let mut entry = None;
        if let (Some(log), Some(ledger)) = (&sharing_log, &self.ledger) {
            let folder = log.parent().unwrap_or_else(|| Path::new("."));
            let mut book = crate::ledger::Ledger::open(folder)?;
            let number = book.add(ledger.clone())?;
            entry = Some((book, number));
        }
        let paperwork = Paperwork {
            manifest: self.paperwork.clone(),
            sharing: sharing_log.map(|log| (log, self.sharing.clone())),
        };
        release::write_all(&self.releases, &paperwork).map_err(|error| {
            let mut faults = error.explain();
            if let Some((mut book, number)) = entry {
                faults.extend(book.add(json!({"not_released": number})).err().unwrap_or_default());
            }
            faults
        })
    }

    /// Who approved it; nobody, if it is a draft.
    #[must_use]
    pub fn approved_by(&self) -> &str {
        self.paperwork.get("approved_by").and_then(Json::as_str).unwrap_or_default()
    }

    /// How many pages in all.
    #[must_use]
    pub fn pages(&self) -> usize {
        self.releases.iter().map(Release::pages).sum()
    }
}

fn manifest(composed: &Composed, case: &Case, workshop: &Workshop, wanted: Wanted) -> Json {
    let request = &composed.request;
    let approved = request.approved.clone().unwrap_or_default();
    let routes = routes(case.record_for(wanted.kind));
    let trace: Vec<Json> = composed
        .document
        .trace()
        .into_iter()
        .filter(|(_, entries)| !entries.is_empty())
        .map(|(at, entries)| {
            let mut entries: Vec<String> = entries
                .into_iter()
                .filter_map(|source| match source {
                    Source::Entry(item) => routes.get(&item).cloned(),
                    Source::Passage(place) => Some(place),
                })
                .collect();
            entries.sort();
            entries.dedup();
            json!({"paragraph": at, "entries": entries})
        })
        .collect();
    let materials: Vec<Json> = workshop
        .materials
        .sources()
        .map(|(path, text)| {
            // A council's folder may be anywhere; its own name is enough.
            let name = Path::new(path).file_name().map(|name| name.to_string_lossy().into_owned());
            json!({"file": name, "sha256": hex(text.as_bytes())})
        })
        .collect();
    json!({
        "about": "Keep this with the record. It goes with the file, not to its reader.",
        "product": typeset::CREATOR,
        "pack": kind_words(wanted),
        "band": composed.document.band.map(Band::code),
        "date": request.date.to_string(),
        "language": composed.document.language.tag,
        "recipient": request.recipient,
        "purpose": request.purpose,
        "approved_by": approved.0,
        "approved_role": approved.1,
        "policy": composed.council.policy_version,
        "materials": materials,
        "gaps": composed.document.gaps.len(),
        "sources": trace,
    })
}

/// Where each entry stands, as a route: `visits[2]`, `plans[0].outcomes[1]`, `child`.
fn routes(record: &Record) -> BTreeMap<ItemId, String> {
    let mut routes = BTreeMap::new();
    let child = record.case().child.item;
    record.each_text(&mut |text, context| {
        let depth = context.within.len();
        routes.entry(context.item).or_insert_with(|| {
            if context.item == child {
                return "child".to_owned();
            }
            // Each entry around the text has its number in its list: the route up to as many numbers is the entry's.
            let key = disclosure::place_key(text.place());
            let end = key
                .match_indices(']')
                .nth(depth.saturating_sub(1))
                .map_or(key.len(), |(at, _)| at + 1);
            key.get(..end).unwrap_or(&key).to_owned()
        });
    });
    routes
}

fn record_hash(case: &Case) -> String {
    // The log stays in the case folder, beside the record itself.
    let mut all = Vec::new();
    for file in &case.files {
        all.extend(std::fs::read(file).unwrap_or_default());
    }
    hex(&all)
}

fn hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

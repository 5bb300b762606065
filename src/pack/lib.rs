//! WHAT IT SAYS, in which language.
//!
//! [`compose`] takes what may be told and the council's templates and wording, and gives a
//! document tree. This crate does not depend on `record`: what is held cannot be named here.
//!
//! 1. The pack turns facts into numbered slots, yes-or-no values and lists.
//! 2. Handlebars makes Markdown of them; no held word passes through it.
//! 3. Markdown becomes a tree, and the words are put in.
//! 4. Gaps are numbered in the order in which a reader meets them, and people who are kept
//!    back get a letter each. Then all is made once more, with the list of gaps.

mod access_parts;
mod bundle;
mod case_summary;
mod composer;
mod document;
mod glossary;
mod letters;
mod life_story;
mod locale;
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "Markdown's events are not our types; what is not named is refused"
)]
mod markdown;
mod photos;
mod plural;
mod slot;
mod sources;
mod subject_access;
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "Handlebars' elements are not our types; what is not named is refused"
)]
mod template;
mod wording;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use diagnostic::{Diagnostic, Explain, Location};
use disclosure::{
    Audience, Band, Child, DataSubject, Disclosure, Extent, KindOfPerson, PackKind, Practitioner,
    StoryForm, ToldReason,
};

pub use bundle::{BundleFacts, BundleText, bundle_order, bundle_text};
pub use disclosure::PackKind as Kind;
pub use disclosure::told::{Face, Form, Tongue};
pub use document::{
    BULLET, Block, Document, Dot, DotKind, GapMark, Icon, Inaccessible, Inline, Inlines, Look,
    Mark, Paragraph, Picture, Pictured, PrintForm, Room, Section, Source, Style, Symbol, Table,
    Tree, TreeNode, VolumeWords, filled_in,
};
pub use locale::{ENGLISH, LOCALES, Locale, Script};
pub use template::TemplateFile;
pub use wording::{Reviewed, Wording, running_words};

use crate::composer::{Composer, Data};
use crate::template::Checked;

/// A pack.
pub trait Pack: sealed::Sealed {
    /// For whom.
    type Audience: Audience;
    /// Which.
    const KIND: PackKind;
}

mod sealed {
    pub trait Sealed {}
}

/// A child's own history, from the safe present into the past and back.
#[derive(Debug)]
pub enum LifeStory {}
/// The worker's summary of a quarter.
#[derive(Debug)]
pub enum CaseSummary {}
/// What somebody gets who asks for their file.
#[derive(Debug)]
pub enum SubjectAccess {}

impl sealed::Sealed for LifeStory {}
impl sealed::Sealed for CaseSummary {}
impl sealed::Sealed for SubjectAccess {}

impl Pack for LifeStory {
    type Audience = Child;
    const KIND: PackKind = PackKind::LifeStory;
}

impl Pack for CaseSummary {
    type Audience = Practitioner;
    const KIND: PackKind = PackKind::CaseSummary;
}

impl Pack for SubjectAccess {
    type Audience = DataSubject;
    const KIND: PackKind = PackKind::SubjectAccess;
}

/// The templates that the product ships.
const SHIPPED: [(&str, &str); 6] = [
    ("templates/life-story/story.md.hbs", include_str!("../../templates/life-story/story.md.hbs")),
    (
        "templates/case-summary/summary.md.hbs",
        include_str!("../../templates/case-summary/summary.md.hbs"),
    ),
    (
        "templates/subject-access/pack.md.hbs",
        include_str!("../../templates/subject-access/pack.md.hbs"),
    ),
    (
        "templates/life-story/letter.md.hbs",
        include_str!("../../templates/life-story/letter.md.hbs"),
    ),
    (
        "templates/life-story/sources.md.hbs",
        include_str!("../../templates/life-story/sources.md.hbs"),
    ),
    (
        "templates/subject-access/letter.md.hbs",
        include_str!("../../templates/subject-access/letter.md.hbs"),
    ),
];

/// What is made of a disclosure: its pack, or a letter about the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edition {
    /// The pack.
    Pack,
    /// A letter (subject access).
    Letter(Letter),
}

/// A letter about a request for access.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Letter {
    /// That the request has come, and when the answer is due.
    Acknowledgement,
    /// What the council has to know to answer; the clock stands still until it does.
    Clarification,
    /// That more time is taken, and why (UK GDPR Art 12A).
    MoreTime,
    /// What goes with the pack: what was searched, what it holds, codes and short forms explained.
    Cover,
    /// What is kept back and on what grounds, and how to complain (UK GDPR Art 12(4)).
    RefusalInPart,
    /// To others who may hold records of a time that is missing here: ready for the person to send.
    Elsewhere,
}

impl Letter {
    /// Every letter.
    pub const ALL: [Self; 6] = [
        Self::Acknowledgement,
        Self::Clarification,
        Self::MoreTime,
        Self::Cover,
        Self::RefusalInPart,
        Self::Elsewhere,
    ];

    /// Its name on the command line.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Acknowledgement => "acknowledgement",
            Self::Clarification => "clarification",
            Self::MoreTime => "more-time",
            Self::Cover => "cover",
            Self::RefusalInPart => "refusal-in-part",
            Self::Elsewhere => "elsewhere",
        }
    }

    /// Whether it says what is kept back, so that everything must be decided first.
    #[must_use]
    pub fn tells_of_gaps(self) -> bool {
        match self {
            Self::Cover | Self::RefusalInPart | Self::Elsewhere => true,
            Self::Acknowledgement | Self::Clarification | Self::MoreTime => false,
        }
    }
}

/// Templates and wording, checked.
#[derive(Clone)]
pub struct Materials {
    templates: Arc<Vec<Checked>>,
    wording: Wording,
    lexicon: Arc<language::Lexicon>,
    /// The files of the wording, for the manifest's hashes.
    words: Vec<(String, String)>,
    /// The files of the templates, likewise.
    sources: Vec<(String, String)>,
    /// A council's own wording.
    locales: Option<PathBuf>,
    /// Wordings of other languages that were read already.
    read: Arc<Mutex<BTreeMap<&'static str, ReadWording>>>,
}

/// A wording, with its files.
type ReadWording = (Wording, Vec<(String, String)>);

/// Why a document could not be composed.
#[derive(Debug)]
pub struct ComposeError(Vec<Diagnostic>);

impl Explain for ComposeError {
    fn explain(&self) -> Vec<Diagnostic> {
        self.0.clone()
    }
}

impl Materials {
    /// What the product ships, with a council's own files in place of it where there are any:
    /// `templates` has folders `life-story` and so on, `locales` has folders such as `en-GB`.
    ///
    /// # Errors
    /// Every fault of every file.
    pub fn open(templates: Option<&Path>, locales: Option<&Path>) -> Result<Self, ComposeError> {
        let mut faults = Vec::new();
        let words = words_of(&ENGLISH, locales, &mut faults);
        let sources: Vec<(String, String)> =
            SHIPPED.iter().map(|(path, text)| own(templates, path, text, &mut faults)).collect();
        let taken = |files: &[(String, String)], folder: &Path| {
            files.iter().any(|(path, _)| Path::new(path).starts_with(folder))
        };
        for (folder, files) in [(templates, &sources), (locales, &words)] {
            let Some(folder) = folder else { continue };
            // A council may add word lists alone.
            let lists = language::Lexicon::files_under(folder);
            // Or wording of other languages.
            let others = LOCALES.iter().any(|locale| folder.join(locale.tag).is_dir());
            if folder.is_dir() && !taken(files, folder) && !lists && !others {
                faults.push(
                    Diagnostic::fault("template/file", "this folder has no file that would be used")
                        .at(Location::file(folder.display().to_string()))
                        .help("templates are life-story/story.md.hbs and so on; wording is en-GB/life-story.ftl and so on"),
                );
            }
            if !folder.is_dir() {
                faults.push(
                    Diagnostic::fault("template/file", "there is no such folder")
                        .at(Location::file(folder.display().to_string())),
                );
            }
        }
        let wording = Wording::read(&ENGLISH, &words)
            .map_err(|more| ComposeError([faults.clone(), more].concat()))?;
        let lexicon = language::Lexicon::open(locales)
            .map_err(|error| ComposeError([faults.clone(), error.explain()].concat()))?;
        let mut checked = Vec::new();
        for ((path, text), (_, shipped)) in sources.iter().zip(SHIPPED) {
            let file = TemplateFile { path: path.clone(), text: text.clone() };
            match Checked::new(&file, &wording, &template::names(shipped)) {
                Ok(template) => checked.push(template),
                Err(more) => faults.extend(more),
            }
        }
        if !faults.is_empty() {
            return Err(ComposeError(faults));
        }
        Ok(Self {
            templates: Arc::new(checked),
            wording,
            lexicon: Arc::new(lexicon),
            words,
            sources,
            locales: locales.map(Path::to_owned),
            read: Arc::default(),
        })
    }

    /// The same templates with the wording of a language.
    ///
    /// # Errors
    /// A language that has no wording; every fault of a council's own wording for it.
    pub fn in_language(&self, locale: &'static Locale) -> Result<Self, ComposeError> {
        if self.wording.locale() == locale {
            return Ok(self.clone());
        }
        let lock = || self.read.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let known = lock().get(locale.tag).cloned();
        let (wording, words) = match known {
            Some(known) => known,
            None => {
                let mut faults = Vec::new();
                let words = words_of(locale, self.locales.as_deref(), &mut faults);
                if words.is_empty() {
                    faults.push(
                        Diagnostic::fault(
                            "wording/language",
                            format!("there is no wording in {} yet", locale.english),
                        )
                        .help("`retell locales` lists the languages"),
                    );
                }
                if !faults.is_empty() {
                    return Err(ComposeError(faults));
                }
                let wording = Wording::read(locale, &words).map_err(ComposeError)?;
                lock().insert(locale.tag, (wording.clone(), words.clone()));
                (wording, words)
            }
        };
        Ok(Self { wording, words, ..self.clone() })
    }

    /// Who vouches for the wording of the language.
    #[must_use]
    pub fn reviewed(&self) -> Reviewed {
        wording::reviewed(&self.words)
    }

    /// Every file that the materials were made of: path and text.
    pub fn sources(&self) -> impl Iterator<Item = &(String, String)> {
        self.words.iter().chain(&self.sources)
    }

    /// Short forms, terms and words of their time.
    #[must_use]
    pub fn lexicon(&self) -> &language::Lexicon {
        &self.lexicon
    }

    /// The wording.
    #[must_use]
    pub fn wording(&self) -> &Wording {
        &self.wording
    }

    fn template(&self, kind: PackKind, form: StoryForm, edition: Edition) -> Option<&Checked> {
        self.templates.get(match (kind, form, edition) {
            (PackKind::LifeStory, StoryForm::Book, _) => 0,
            (PackKind::LifeStory, StoryForm::LaterLifeLetter, _) => 3,
            (PackKind::LifeStory, StoryForm::Sources, _) => 4,
            (PackKind::CaseSummary, ..) => 1,
            (PackKind::SubjectAccess, _, Edition::Pack) => 2,
            (PackKind::SubjectAccess, _, Edition::Letter(_)) => 5,
        })
    }
}

/// A council's own file in place of a shipped one, if there is one.
fn own(
    folder: Option<&Path>,
    shipped: &str,
    text: &str,
    faults: &mut Vec<Diagnostic>,
) -> (String, String) {
    let Some(folder) = folder else { return (shipped.to_owned(), text.to_owned()) };
    let path = folder.join(shipped.split_once('/').map_or(shipped, |(_, rest)| rest));
    match std::fs::read_to_string(&path) {
        // Some editors begin a file with a mark of its encoding.
        Ok(own) => (path.display().to_string(), own.trim_start_matches('\u{FEFF}').to_owned()),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            (shipped.to_owned(), text.to_owned())
        }
        Err(_) => {
            faults.push(
                Diagnostic::fault("template/file", "this file cannot be read as text")
                    .at(Location::file(path.display().to_string()))
                    .help("check its permissions, and save it as UTF-8"),
            );
            (shipped.to_owned(), text.to_owned())
        }
    }
}

/// The wording of a language: the shipped files, and a council's own, which replace message by message.
fn words_of(
    locale: &'static Locale,
    locales: Option<&Path>,
    faults: &mut Vec<Diagnostic>,
) -> Vec<(String, String)> {
    let shipped = wording::shipped(locale);
    let mut words: Vec<(String, String)> =
        shipped.iter().map(|(path, text)| (path.clone(), (*text).to_owned())).collect();
    for (path, text) in &shipped {
        let (found, own_text) = own(locales, path, text, faults);
        if found != *path {
            words.push((found, own_text));
        }
    }
    // A folder or a key that is spelt otherwise would leave the shipped words in place, unnoticed.
    let shipped_keys: std::collections::BTreeSet<String> =
        shipped.iter().flat_map(|(_, text)| wording::keys(text)).map(|(key, _)| key).collect();
    for (path, text) in words.iter().skip(shipped.len()) {
        for (key, line) in wording::keys(text) {
            if !shipped_keys.contains(key.trim_end_matches("-other"))
                && !shipped_keys.contains(&key)
            {
                faults.push(
                    Diagnostic::fault(
                        "wording/key",
                        format!("there is no wording `{key}` to replace"),
                    )
                    .at(Location::at(path.as_str(), line, 1))
                    .help("look at the shipped wording of this pack for its keys"),
                );
            }
        }
    }
    words
}

/// Composes a pack.
///
/// # Errors
/// Templates that ask for what is not there, wordings that are missing, a tree that would not be accessible.
pub fn compose<P: Pack>(
    disclosure: &Disclosure<P::Audience>,
    materials: &Materials,
    edition: Edition,
) -> Result<Document, ComposeError> {
    let internal = |message: &str| ComposeError(vec![Diagnostic::fault("pack/tree", message)]);
    let letter = match edition {
        Edition::Pack => None,
        Edition::Letter(letter) => Some(letter),
    };
    if letter.is_some() && P::KIND != PackKind::SubjectAccess {
        return Err(internal("letters about a request belong to subject access"));
    }
    if disclosure.is_letter_only() && letter.is_none_or(Letter::tells_of_gaps) {
        return Err(internal(
            "nothing is decided yet, so that only a letter about the request can be made",
        ));
    }
    let request = disclosure.request();
    // A letter says nothing that is not so: it asks something, and more time was taken.
    let open = request.clock.pauses.iter().any(|(_, to, asked)| to.is_none() && asked.is_some());
    let nothing_to_say = match letter {
        Some(Letter::Clarification) if !open => {
            Some("there is nothing to ask: no pause of the clock is open with a question")
        }
        Some(Letter::MoreTime)
            if disclosure::Clock::read(
                &request.clock,
                &disclosure.council().holidays,
                request.date.last_day(),
            )
            .further_months
                == 0 =>
        {
            Some("no more time is taken for this request")
        }
        _ => None,
    };
    if let Some(message) = nothing_to_say {
        return Err(ComposeError(vec![
            Diagnostic::undecided("letter/nothing", message)
                .help("write it under `packs` in decisions.yaml: `paused` with `from` and `asked`, or `extended`"),
        ]));
    }
    // What a letter says of gaps is what the pack numbers.
    let in_pack = match letter {
        Some(letter) if letter.tells_of_gaps() => {
            compose::<P>(disclosure, materials, Edition::Pack)?.gaps
        }
        Some(_) | None => Vec::new(),
    };
    let template = materials
        .template(P::KIND, request.form, edition)
        .ok_or_else(|| internal("this pack has no template"))?;
    let band = (P::KIND == PackKind::LifeStory).then(|| {
        request.band.unwrap_or_else(|| band_at(disclosure.case().child.born, request.date))
    });
    // A letter of later life and the worker's edition are not for a small child to read.
    let band = match request.form {
        StoryForm::LaterLifeLetter => band.map(|_| Band::FifteenUp),
        StoryForm::Book | StoryForm::Sources => band,
    };
    let wording = &materials
        .wording
        .for_band(band)
        .speaking_of(disclosure.case().child.sex, request.subject_asks);
    let kept = disclosure.kept();
    let told = disclosure.case().without(&|item| kept.contains_key(&item));
    let new_composer = || Composer {
        case: &told,
        whole: disclosure.case(),
        kept,
        gaps: disclosure.gaps(),
        request: disclosure.request(),
        wording,
        lexicon: &materials.lexicon,
        slots: slot::Slots::default(),
        missing: Vec::new(),
        band: band.unwrap_or(Band::FifteenUp),
        entry_numbers: BTreeMap::new(),
        document_numbers: BTreeMap::new(),
    };
    let make = |numbering: Option<&Numbering>| -> Result<
        (Vec<Section>, BTreeMap<disclosure::told::ItemId, usize>),
        ComposeError,
    > {
        let mut composer = new_composer();
        let mut data = Data::default();
        composer.common(&mut data, disclosure.council());
        match P::KIND {
            PackKind::LifeStory => {
                life_story::data(&mut composer, &mut data);
                if request.form == StoryForm::LaterLifeLetter
                    && composer.case.life_letters.is_empty()
                {
                    return Err(ComposeError(vec![
                        Diagnostic::undecided("story/letter", "the record has no later life letter, and nothing is written in anybody's place")
                            .help("add what somebody who knew the child wrote under `life_letters`: who_i_am, parts, parents_said, closing"),
                    ]));
                }
                if request.form == StoryForm::Sources {
                    let book = materials
                        .template(P::KIND, StoryForm::Book, edition)
                        .ok_or_else(|| internal("the book has no template"))?;
                    // The book is made first; its gap list is not a part of the story.
                    gap_list(&mut composer, None, &mut data);
                    let markdown = book
                        .render(&data.clone().into_json(), wording, !request.subject_asks)
                        .map_err(ComposeError)?;
                    let sections = markdown::tree(&markdown, &composer.slots)
                        .map_err(|error| internal(&error.words()))?;
                    sources::data(&mut composer, &mut data, &sections);
                }
            }
            PackKind::CaseSummary => case_summary::data(&mut composer, &mut data),
            PackKind::SubjectAccess => match letter {
                None => subject_access::data(&mut composer, &mut data),
                Some(letter) => {
                    letters::data(&mut composer, &mut data, letter, disclosure.council(), &in_pack)
                }
            },
        }
        gap_list(&mut composer, numbering, &mut data);
        glossary::list(
            &mut composer,
            numbering.map(|numbering| numbering.acronyms.as_slice()),
            &mut data,
        );
        if composer.slots.overflowed() {
            return Err(internal("the record is too large for one pack; give a shorter period"));
        }
        if !composer.missing.is_empty() {
            let faults = composer
                .missing
                .iter()
                .map(|message| Diagnostic::fault("wording/missing", message.as_str()));
            return Err(ComposeError(faults.collect()));
        }
        let markdown = template
            .render(&data.into_json(), wording, !disclosure.request().subject_asks)
            .map_err(ComposeError)?;
        let sections =
            markdown::tree(&markdown, &composer.slots).map_err(|error| internal(&error.words()))?;
        Ok((sections, composer.entry_numbers))
    };

    // First pass: in which order does a reader meet the gaps, and which acronyms?
    let (sections, _) = make(None)?;
    let mut document = shell::<P>(disclosure, wording, sections, letter)?;
    document.band =
        if request.form == StoryForm::Book { band } else { band.map(|_| Band::FifteenUp) };
    if letter.is_none() {
        document.volumes = volume_words(wording)
            .map_err(|message| ComposeError(vec![Diagnostic::fault("wording/missing", message)]))?;
    }
    let numbering = Numbering::of(&mut document, disclosure);
    // Second pass, now that the gaps are known.
    let (sections, entries) = make(Some(&numbering))?;
    document.sections = sections;
    let mut faults = Vec::new();
    document.each_gap(
        &mut |mark| match numbering.label(mark.line, disclosure, wording, &entries) {
            Ok((number, extent, label)) => {
                mark.number = number;
                mark.extent = extent;
                mark.label = label;
            }
            Err(message) => faults.push(Diagnostic::fault("wording/missing", message)),
        },
    );
    document.gaps = numbering.order;
    document.letters = numbering.letters;
    if faults.is_empty() { Ok(document) } else { Err(ComposeError(faults)) }
}

/// A paper of the council's own about a pack, such as its schedule: `like` gives record, date and
/// language, and no word of the record is in it.
///
/// # Errors
/// Markdown that makes no accessible document.
pub fn paper(like: &Document, title: &str, markdown: &str) -> Result<Document, ComposeError> {
    let sections = markdown::tree(markdown, &slot::Slots::default())
        .map_err(|error| ComposeError(vec![Diagnostic::fault("pack/tree", error.words())]))?;
    Ok(Document {
        title: title.to_owned(),
        running: title.to_owned(),
        sections,
        gaps: Vec::new(),
        letters: BTreeMap::new(),
        band: None,
        draft: None,
        volumes: VolumeWords::default(),
        density: 0,
        ..like.clone()
    })
}

/// Words as Markdown that says exactly them.
#[must_use]
pub fn plain(words: &str) -> String {
    markdown::escape(words)
}

fn shell<P: Pack>(
    disclosure: &Disclosure<P::Audience>,
    wording: &Wording,
    sections: Vec<Section>,
    letter: Option<Letter>,
) -> Result<Document, ComposeError> {
    let say = |key: &str, args: Option<&fluent_bundle::FluentArgs<'_>>| {
        wording
            .say(key, args)
            .map_err(|message| ComposeError(vec![Diagnostic::fault("wording/missing", message)]))
    };
    let called: String = disclosure
        .case()
        .child
        .called
        .0
        .iter()
        .map(|fragment| match fragment {
            disclosure::Fragment::Told(words) => words.as_str(),
            disclosure::Fragment::Gap(_) => "…",
        })
        .collect();
    let called = called.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut args = fluent_bundle::FluentArgs::new();
    args.set("name", called);
    let other = !disclosure.request().subject_asks;
    let form = disclosure.request().form;
    let made = match letter {
        Some(letter) => format!("letter-{}", letter.code()),
        None if P::KIND == PackKind::LifeStory && form != StoryForm::Book => {
            format!("{}-{}", P::KIND.code(), form.code())
        }
        None => P::KIND.code().to_owned(),
    };
    let key = |part: &str| wording.key_for(&format!("{part}-{made}"), other);
    let title = say(&key("title"), Some(&args))?;
    let running = say(&key("running"), Some(&args))?;
    let mut page = fluent_bundle::FluentArgs::new();
    page.set("page", "\u{1}");
    page.set("pages", "\u{2}");
    let label = say("page-of", Some(&page))?;
    let (before, rest) = label.split_once('\u{1}').unwrap_or(("", ""));
    let (between, after) = rest.split_once('\u{2}').unwrap_or(("", ""));
    let draft = if disclosure.is_draft() { Some(say("draft-mark", None)?) } else { None };
    if sections.is_empty() {
        return Err(ComposeError(vec![Diagnostic::fault(
            "pack/tree",
            "the template made a document without a heading",
        )]));
    }
    Ok(Document {
        record: disclosure.record(),
        pack: P::KIND,
        language: wording.locale(),
        title,
        running,
        page_label: (before.into(), between.into(), after.into()),
        draft,
        date: disclosure.request().date,
        sections,
        gaps: Vec::new(),
        letters: BTreeMap::new(),
        band: None,
        volumes: VolumeWords::default(),
        own_words: wording.own_words(),
        look: Look::default(),
        density: 0,
    })
}

/// The age band of somebody on a day.
fn band_at(born: disclosure::told::EventDate, on: disclosure::told::EventDate) -> Band {
    match composer::years(born, on) {
        ..=5 => Band::ThreeToFive,
        6..=7 => Band::SixToEight,
        8..=10 => Band::EightToEleven,
        11..=14 => Band::ElevenToFourteen,
        15.. => Band::FifteenUp,
    }
}

/// How volumes are spoken of, with `\u{1}` and so on for what is put in.
fn volume_words(wording: &Wording) -> Result<VolumeWords, String> {
    let say = |key: &str, names: &[&str]| {
        let mut args = fluent_bundle::FluentArgs::new();
        for (name, stand_in) in names.iter().zip(["\u{1}", "\u{2}", "\u{3}"]) {
            args.set((*name).to_owned(), stand_in);
        }
        wording.say(key, Some(&args))
    };
    Ok(VolumeWords {
        title: say("volume-title", &["title", "number", "count"])?,
        page: say("volume-page", &["number", "page"])?,
        continued: say("volume-continued", &["heading"])?,
    })
}

/// The numbers of the gaps and the letters of the people, in the order of reading.
struct Numbering {
    /// The line of the schedule behind each gap.
    order: Vec<usize>,
    numbers: BTreeMap<usize, usize>,
    letters: BTreeMap<u32, String>,
    acronyms: Vec<String>,
    /// The entries in which each gap stands, by their anchors.
    places: BTreeMap<usize, Vec<u32>>,
}

impl Numbering {
    fn of<A>(document: &mut Document, disclosure: &Disclosure<A>) -> Self {
        let acronyms = glossary::acronyms(&document.pieces());
        let mut numbering = Self {
            order: Vec::new(),
            numbers: BTreeMap::new(),
            letters: BTreeMap::new(),
            acronyms,
            places: document.gap_places(),
        };
        document.each_gap(&mut |mark| {
            if !numbering.numbers.contains_key(&mark.line) {
                numbering.order.push(mark.line);
                numbering.numbers.insert(mark.line, numbering.order.len());
                if let Some((person, _)) = disclosure.gaps().get(mark.line).and_then(|gap| gap.whom)
                {
                    // Whoever had a letter in an earlier pack keeps it; nobody else gets it.
                    let earlier = &disclosure.request().letters;
                    let new = || {
                        let taken = |letter: &String| {
                            numbering.letters.values().any(|other| other == letter)
                                || earlier.values().any(|other| other == letter)
                        };
                        (0..).map(letter).find(|letter| !taken(letter)).unwrap_or_default()
                    };
                    let letter = match numbering.letters.get(&person).or(earlier.get(&person)) {
                        Some(letter) => letter.clone(),
                        None => new(),
                    };
                    numbering.letters.insert(person, letter);
                }
            }
        });
        numbering
    }

    /// Number, extent and words of a gap.
    fn label<A>(
        &self,
        line: usize,
        disclosure: &Disclosure<A>,
        wording: &Wording,
        entries: &BTreeMap<disclosure::told::ItemId, usize>,
    ) -> Result<(usize, Extent, String), String> {
        let number = self.numbers.get(&line).copied().unwrap_or_default();
        let Some(gap) = disclosure.gaps().get(line) else {
            return Err("a gap without a line".into());
        };
        let mut args = fluent_bundle::FluentArgs::new();
        let key = match (gap.whom, gap.extent) {
            (Some((person, kind)), _) => {
                args.set("letter", self.letters.get(&person).cloned().unwrap_or_default());
                format!("gap-{}", kind_key(kind))
            }
            (None, _) if gap.reason == ToldReason::Repeat => {
                match gap.same_as.and_then(|item| entries.get(&item)) {
                    Some(entry) => {
                        args.set("entry", entry.to_string());
                        "gap-repeat-of".into()
                    }
                    None => "gap-repeat".into(),
                }
            }
            (None, _) if gap.reason == ToldReason::Undecided => "gap-undecided".into(),
            (None, Extent::Entry) if gap.reason.is_waiting() => "gap-waiting-entry".into(),
            (None, _) if gap.reason.is_waiting() => "gap-waiting".into(),
            (None, Extent::Entry) => "gap-entry".into(),
            (None, Extent::Passage | Extent::Name) => "gap-passage".into(),
        };
        // A gap's number is quoted to the council, and has its digits there.
        let mut mark = fluent_bundle::FluentArgs::new();
        mark.set("number", number.to_string());
        mark.set("what", wording.say(&key, Some(&args))?);
        Ok((number, gap.extent, wording.say("gap-mark", Some(&mark))?))
    }
}

fn kind_key(kind: KindOfPerson) -> &'static str {
    match kind {
        KindOfPerson::Neighbour => "neighbour",
        KindOfPerson::OtherChild => "other-child",
        KindOfPerson::Family => "family",
        KindOfPerson::Carer => "carer",
        KindOfPerson::Worker => "worker",
        KindOfPerson::FamilyFriend => "family-friend",
        KindOfPerson::OtherParent => "other-parent",
        KindOfPerson::Person => "person",
    }
}

/// A, B, … Z, AA, AB, …
fn letter(n: usize) -> String {
    let last = char::from(b'A' + u8::try_from(n % 26).unwrap_or_default());
    if n < 26 { last.to_string() } else { format!("{}{last}", letter(n / 26 - 1)) }
}

/// The list of gaps: numbers, what is kept back, where, why, and who decided it when. Gaps that stand
/// for one person for one reason share a row.
fn gap_list(composer: &mut Composer<'_>, numbering: Option<&Numbering>, data: &mut Data) {
    let order = numbering.map(|numbering| numbering.order.as_slice()).unwrap_or_default();
    let mut rows: Vec<GapRow> = Vec::new();
    let (mut waiting, mut repeats) = (0, 0);
    for (n, line) in order.iter().enumerate() {
        let Some(gap) = composer.gaps.get(*line) else { continue };
        waiting += usize::from(gap.reason.is_waiting());
        repeats += usize::from(gap.reason == ToldReason::Repeat);
        let places =
            numbering.and_then(|numbering| numbering.places.get(line)).cloned().unwrap_or_default();
        let same = rows.iter_mut().find(|row| {
            gap.whom.is_some()
                && row.gap.whom == gap.whom
                && row.gap.reason == gap.reason
                && row.gap.decided == gap.decided
        });
        match same {
            Some(row) => {
                row.numbers.push(n + 1);
                row.places.extend(places);
            }
            None => rows.push(GapRow { gap: gap.clone(), numbers: vec![n + 1], places }),
        }
    }
    let mut members = Vec::new();
    for row in rows {
        let what = match row.gap.whom {
            Some((person, kind)) => {
                let letter = numbering
                    .and_then(|numbering| numbering.letters.get(&person))
                    .cloned()
                    .unwrap_or_default();
                composer.say_with(&format!("gap-{}", kind_key(kind)), &[("letter", &letter)])
            }
            None => composer.say(match row.gap.extent {
                Extent::Name => "gap-what-name",
                Extent::Passage => "gap-what-passage",
                Extent::Entry => "gap-what-entry",
            }),
        };
        let reason = composer.word(row.gap.reason.key());
        let decided = match row.gap.decided {
            Some((name, role, on)) => {
                let on = composer.date_words(on);
                let by = composer.slots.given(format!("{name}, {role}"));
                let comma = composer.between("list-middle", "");
                composer.slots.ours(format!("{by}{comma}{on}"), &[])
            }
            None => composer.word("gap-not-dated"),
        };
        let mut member = Data::default();
        member.set("number", composer.slots.ours(number_ranges(&row.numbers), &[]));
        member.set("what", composer.slots.ours(what, &[]));
        member.set("reason", reason);
        member.set("decided", decided);
        let places = places_words(composer, row.places);
        member.maybe("places", places);
        members.push(member);
    }
    data.set("waiting_count", waiting).set("has_waiting", waiting > 0);
    data.set("repeats_count", repeats).set("has_repeats", repeats > 0);
    let count = order.len() - repeats;
    data.list("gaps", members);
    data.set("gaps_count", count);
}

/// Gaps that are explained together.
struct GapRow {
    gap: disclosure::Gap,
    numbers: Vec<usize>,
    places: Vec<u32>,
}

/// So many places of a row are named; of more, how many.
const MOST_PLACES: usize = 3;

/// Where gaps stand: entries and pages, or pages alone outside of entries.
fn places_words(composer: &mut Composer<'_>, mut places: Vec<u32>) -> Option<String> {
    let mut seen = std::collections::BTreeSet::new();
    places.retain(|place| seen.insert(*place));
    if places.is_empty() {
        return None;
    }
    let more = places.len().saturating_sub(MOST_PLACES);
    let mut words = Vec::new();
    for anchor in places.into_iter().take(MOST_PLACES) {
        let page = composer.slots.figure(slot::Figure::Page(anchor));
        words.push(if anchor < access_parts::FIRST_PART {
            composer.say_with("gaps-where", &[("entry", &anchor.to_string()), ("page", &page)])
        } else {
            composer.say_with("page-number", &[("page", &page)])
        });
    }
    let mut words = composer.list_words(&words, "list-apart", "list-apart");
    if more > 0 {
        let count = i64::try_from(more).unwrap_or(i64::MAX);
        words = format!("{words} {}", composer.say_counts("gaps-more", &[("count", count)]));
    }
    Some(composer.slots.ours(words, &[]))
}

/// 5, 28, 30–40.
pub(crate) fn number_ranges(numbers: &[usize]) -> String {
    let mut parts: Vec<(usize, usize)> = Vec::new();
    for number in numbers {
        match parts.last_mut() {
            Some((_, end)) if *end + 1 == *number => *end = *number,
            _ => parts.push((*number, *number)),
        }
    }
    let words: Vec<String> = parts
        .into_iter()
        .map(|(from, to)| match to - from {
            0 => from.to_string(),
            1 => format!("{from}, {to}"),
            _ => format!("{from}\u{2013}{to}"),
        })
        .collect();
    words.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_go_on_after_z() {
        let letters: Vec<_> = [0, 25, 26, 51, 52, 701, 702].map(letter).into();
        assert_eq!(letters, ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
    }

    #[test]
    fn what_the_product_ships_is_without_fault() {
        let materials = Materials::open(None, None);
        let faults = materials.err().map(|error| error.explain()).unwrap_or_default();
        assert!(faults.is_empty(), "{faults:#?}");
    }
}

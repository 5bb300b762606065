//! Whom and what a record names, and what was decided of it.
//!
//! 1. Walk every piece of text in the order of the record.
//! 2. Ask of the whole text: is it restricted, health, court, adoption, legal advice, an EHC plan,
//!    about somebody else only, an address, or something a child may have said in private?
//! 3. Ask of each person it names: may the reader be told of them here?
//! 4. Answer from `decisions.yaml`, then from what the reader knows, then from the policy's rules.
//!    What nobody answered is undecided, and no pack can be released.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::marker::PhantomData;
use std::ops::Range;

use diagnostic::{Diagnostic, Explain, Location};
use record::{
    Category, Context, DocumentKind, EducationKind, EventDate, HeldText, ItemId, Living, Person,
    PersonId, Place, Record, RestrictionOutcome, Standing,
};
use sha2::{Digest as _, Sha256};

use crate::audience::{Audience, AudienceKind, Requester};
use crate::decisions::{Answer, Asked, Decisions, DecisionsError, Line};
use crate::ground::Code;
use crate::likeness::{Print, near_copies};
use crate::mention::Finder;
use crate::policy::Policy;
use crate::request::Request;
use crate::search::{Finding, Search};

/// A health professional's opinion counts for this long (DPA 2018 Sch 3 paras 5 and 6).
const OPINION_MONTHS: i32 = 6;

/// Nothing is decided yet, or not everything.
#[derive(Debug)]
pub enum Open {}
/// Every question has an answer.
#[derive(Debug)]
pub enum Concluded {}

/// Why a whole text is asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Why {
    /// In the restricted section.
    Restricted,
    /// Health data starts held.
    Health,
    /// Court papers start held.
    Court,
    /// Of an adoption.
    Adoption,
    /// A lawyer's advice.
    LegalAdvice,
    /// An education, health and care plan.
    EhcPlan,
    /// About somebody else, not about the child.
    AboutAnother,
    /// Where somebody lives.
    Address,
    /// Something a child may have told in private, and a parent asks.
    ChildsPrivate,
    /// A picture in a document: who is on it, and what does it say?
    Photograph,
    /// Somebody decided to keep it back without being asked.
    Unasked,
}

impl Why {
    /// The word by which a decision names it; none where nothing was asked.
    #[must_use]
    pub fn asked(self) -> Option<Asked> {
        match self {
            Self::Restricted => Some(Asked::Restricted),
            Self::Health => Some(Asked::Health),
            Self::Court => Some(Asked::Court),
            Self::Adoption => Some(Asked::Adoption),
            Self::LegalAdvice => Some(Asked::LegalAdvice),
            Self::EhcPlan => Some(Asked::EhcPlan),
            Self::AboutAnother => Some(Asked::AboutAnother),
            Self::ChildsPrivate => Some(Asked::ChildsPrivate),
            Self::Address | Self::Photograph | Self::Unasked => None,
        }
    }

    /// In the words of the field, for the schedule and the list of questions.
    #[must_use]
    pub fn words(self) -> &'static str {
        match self {
            Self::Restricted => "restricted entry",
            Self::Health => "health data, which starts held",
            Self::Court => "court papers, which start held",
            Self::Adoption => "adoption records",
            Self::LegalAdvice => "legal advice",
            Self::EhcPlan => "education, health and care plan",
            Self::AboutAnother => "about somebody else, not about the child",
            Self::Address => "an address",
            Self::ChildsPrivate => "what the child may have said in private",
            Self::Photograph => "a picture, and nobody has said who is on it or what it says",
            Self::Unasked => "kept back by a decision",
        }
    }
}

/// What a question is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Matter {
    /// May the reader be told of this person here?
    Mention(Place, PersonId),
    /// May the reader be told of somebody or something that nobody listed here?
    Found(Place, Finding),
    /// May the reader be told this entry?
    Entry(ItemId, Why),
    /// May the reader be told this passage?
    Passage(Place, Why),
}

/// Who or what answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Authority {
    /// Somebody, in their role, on a day.
    Person {
        /// Their name.
        name: String,
        /// Their role.
        role: String,
        /// When.
        on: EventDate,
    },
    /// A rule of the council's policy, by its name.
    Rule(String),
    /// What the record or the request says the reader knows.
    Known,
    /// The audience: a worker reads the record at work.
    Work,
    /// The reader, who asked not to be told.
    Reader,
}

/// An exemption or a reason to tell, and who relies on it. One without the other does not exist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ground {
    /// The code.
    pub code: Code,
    /// Who relies on it.
    pub authority: Authority,
}

/// The state of a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision {
    /// Nobody answered yet. Kept back, and no release.
    Undecided,
    /// Told.
    Disclose(Ground),
    /// Kept back.
    Withhold(Ground),
    /// Kept back while somebody is asked.
    Hold(Ground),
    /// The word names somebody or something else.
    NotThem(Authority),
}

impl Decision {
    pub(crate) fn tells(&self) -> bool {
        match self {
            Self::Disclose(_) | Self::NotThem(_) => true,
            Self::Undecided | Self::Withhold(_) | Self::Hold(_) => false,
        }
    }
}

/// A numbered question with its answer.
#[derive(Clone, Debug)]
pub struct Question {
    /// Its number in this review, from 1, in the order of the record.
    pub number: usize,
    /// What it is about.
    pub matter: Matter,
    /// Where it comes up first.
    pub place: Place,
    /// The entry that it comes up in.
    pub item: ItemId,
    /// How often the person is named there.
    pub times: usize,
    /// The answer.
    pub decision: Decision,
    /// Every piece of text in question.
    pub(crate) texts: Vec<HeldText>,
    seal: String,
    /// How it is written, if it is of nobody in `people`.
    written: Option<HeldText>,
    /// Where the decision stands that answers it, if a decision does.
    decided_at: Option<Location>,
    /// The first entry that says the same, if the answer is D1.
    pub(crate) same_as: Option<ItemId>,
    advice: Option<String>,
    agreed: Option<String>,
}

impl Question {
    /// Changes when any of the words in question do; a decision about an exact place carries it.
    #[must_use]
    pub fn seal(&self) -> &str {
        &self.seal
    }

    /// Where the decision stands that answers it; none where a rule or nobody answers.
    #[must_use]
    pub fn decided_at(&self) -> Option<&Location> {
        self.decided_at.as_ref()
    }

    /// On whose advice it was decided, if a decision says so.
    #[must_use]
    pub fn advice(&self) -> Option<&str> {
        self.advice.as_deref()
    }

    /// The second person who agreed, if a decision says so.
    #[must_use]
    pub fn agreed(&self) -> Option<&str> {
        self.agreed.as_deref()
    }

    /// How somebody or something is written that is of nobody in `people`: what a decision gives as
    /// `words`. For the file to fill in, and when words were asked for.
    #[must_use]
    pub fn written(&self) -> Option<&HeldText> {
        self.written.as_ref()
    }

    /// The words in question, piece by piece. For the review alone, and only when it was asked for words.
    #[must_use]
    pub fn held(&self) -> &[HeldText] {
        &self.texts
    }
}

pub(crate) fn seal<'t>(texts: impl IntoIterator<Item = &'t HeldText>) -> String {
    let mut hash = Sha256::new();
    for text in texts {
        #[expect(
            clippy::disallowed_methods,
            reason = "eight hexadecimal digits of a hash leave, for the case folder only"
        )]
        hash.update(text.expose().as_bytes());
        hash.update([0]);
    }
    hash.finalize().iter().take(4).map(|byte| format!("{byte:02x}")).collect()
}

/// The seal of one passage.
#[must_use]
pub fn seal_of(text: &HeldText) -> String {
    seal([text])
}

/// An entry of the record, as decisions see it.
struct Entry {
    /// The entries around it, outermost first, and itself.
    lineage: Vec<ItemId>,
    /// Its own place: `visits[2]`, `plans[0].outcomes[1]`.
    place: Place,
    texts: Vec<HeldText>,
    has_address: bool,
}

/// Every entry of a record, those without text too.
fn entries(record: &Record) -> BTreeMap<ItemId, Entry> {
    let mut entries = BTreeMap::new();
    record.case().each_entry(&mut |lineage, place| {
        let Some(item) = lineage.last() else { return };
        let entry = Entry {
            lineage: lineage.to_vec(),
            place: place.clone(),
            texts: Vec::new(),
            has_address: false,
        };
        entries.insert(*item, entry);
    });
    record.each_text(&mut |text, context| {
        for item in &context.within {
            if let Some(entry) = entries.get_mut(item) {
                entry.texts.push(text.clone());
                entry.has_address |= is_address(text.place());
            }
        }
    });
    entries
}

fn is_address(place: &Place) -> bool {
    place.route() == "address" || place.route().ends_with(".address")
}

/// How a place is written in `decisions.yaml` and in messages: its route, with the file's number if not the first.
#[must_use]
pub fn place_key(place: &Place) -> String {
    if place.source() == 1 {
        place.route().to_owned()
    } else {
        format!("{}/{}", place.source(), place.route())
    }
}

/// One piece of text and the questions that touch it.
pub(crate) struct Examined {
    pub(crate) covers: Vec<usize>,
    /// Bytes, the questions about them, and the form of a name in `people` if it is exactly one.
    pub(crate) spans: Vec<(Range<usize>, Vec<usize>, Option<usize>)>,
}

/// Whom and what a record names, for one audience.
pub struct Review<'r, A, State> {
    pub(crate) record: &'r Record,
    pub(crate) request: Request,
    pub(crate) council: crate::policy::Council,
    pub(crate) questions: Vec<Question>,
    pub(crate) examined: Vec<Examined>,
    /// For each entry the questions about it or an entry around it as a whole.
    pub(crate) about_entries: BTreeMap<ItemId, Vec<usize>>,
    pub(crate) finder: Finder,
    pub(crate) draft: bool,
    pub(crate) letter_only: bool,
    notes: Vec<Diagnostic>,
    state: PhantomData<(fn() -> A, State)>,
}

/// Questions that nobody answered.
#[derive(Debug)]
pub struct Undecided(Vec<Diagnostic>);

impl Explain for Undecided {
    fn explain(&self) -> Vec<Diagnostic> {
        self.0.clone()
    }
}

/// Examines a record for an audience. `files` are the record's paths in order, for messages.
///
/// # Errors
/// Decisions that contradict each other, whose words have changed, or whose code does not fit the request.
pub fn review<'r, A: Audience>(
    record: &'r Record,
    policy: &Policy,
    decisions: &Decisions,
    request: Request,
) -> Result<Review<'r, A, Open>, DecisionsError> {
    let mut asker = Asker::new(record, policy, decisions, &request, A::KIND);
    record.each_text(&mut |text, context| asker.examine(text, context));
    asker.examine_entries();
    let Examination { questions, examined, about_entries, finder, faults, notes } = asker.finish();
    if !faults.is_empty() {
        return Err(DecisionsError(faults));
    }
    Ok(Review {
        record,
        request,
        council: policy.council().clone(),
        questions,
        examined,
        about_entries,
        finder,
        draft: false,
        letter_only: false,
        notes,
        state: PhantomData,
    })
}

impl<'r, A: Audience, State> Review<'r, A, State> {
    /// Every question, answered or not, in the order of the record.
    #[must_use]
    pub fn questions(&self) -> &[Question] {
        &self.questions
    }

    /// What is worth a look and stops nothing, such as a decision that touches nothing.
    #[must_use]
    pub fn notes(&self) -> &[Diagnostic] {
        &self.notes
    }

    fn into_state<S>(self, draft: bool) -> Review<'r, A, S> {
        Review {
            record: self.record,
            request: self.request,
            council: self.council,
            questions: self.questions,
            examined: self.examined,
            about_entries: self.about_entries,
            finder: self.finder,
            draft,
            letter_only: false,
            notes: self.notes,
            state: PhantomData,
        }
    }
}

impl<'r, A: Audience> Review<'r, A, Open> {
    /// Closes a review in which every question has an answer.
    ///
    /// # Errors
    /// The open questions, by number and place.
    pub fn conclude(self, files: &[String]) -> Result<Review<'r, A, Concluded>, Undecided> {
        let mut open: Vec<Diagnostic> = self
            .questions
            .iter()
            .filter(|question| question.decision == Decision::Undecided)
            .map(|question| {
                let what = match &question.matter {
                    Matter::Mention(..) => "somebody is named here".to_owned(),
                    Matter::Found(_, finding) => finding.what.words().to_owned(),
                    Matter::Entry(_, why) | Matter::Passage(_, why) => why.words().to_owned(),
                };
                let place = &question.place;
                let file =
                    usize::try_from(place.source()).ok().and_then(|n| files.get(n.wrapping_sub(1)));
                Diagnostic::undecided(
                    "review/undecided",
                    format!("question {}: {what} ({})", question.number, place.route()),
                )
                .at(Location::at(
                    file.map_or("record.yaml", String::as_str),
                    place.line(),
                    place.column(),
                ))
            })
            .collect();
        open.extend(self.request.missing());
        if open.is_empty() { Ok(self.into_state(false)) } else { Err(Undecided(open)) }
    }

    /// Closes a review as a draft: whatever is undecided is kept back and marked, and every page says that it is a draft.
    #[must_use]
    pub fn draft(self) -> Review<'r, A, Concluded> {
        self.into_state(true)
    }

    /// Closes a review for a letter about the request itself, such as an acknowledgement: it goes out
    /// before anything is decided, so whatever is undecided is kept back, and no pack can be made of it.
    ///
    /// # Errors
    /// A request that does not say to whom the letter goes, or when the request came.
    pub fn for_letter(self) -> Result<Review<'r, A, Concluded>, Undecided> {
        let mut lacks = Vec::new();
        if self.request.recipient.is_none() {
            lacks.push("`recipient`");
        }
        if self.request.asked.is_none() {
            lacks.push("`asked`");
        }
        if !lacks.is_empty() {
            return Err(Undecided(
                lacks
                    .into_iter()
                    .map(|lack| {
                        Diagnostic::undecided(
                            "request/missing",
                            format!("the request for this pack has no {lack}"),
                        )
                        .at(Location::file(&self.request.file))
                        .help("add it under `packs` in decisions.yaml")
                    })
                    .collect(),
            ));
        }
        Ok(Review { letter_only: true, ..self.into_state(false) })
    }
}

/// What was asked and answered.
struct Examination {
    questions: Vec<Question>,
    examined: Vec<Examined>,
    about_entries: BTreeMap<ItemId, Vec<usize>>,
    finder: Finder,
    faults: Vec<Diagnostic>,
    notes: Vec<Diagnostic>,
}

/// Finds questions and answers them.
struct Asker<'a> {
    policy: &'a Policy,
    decisions: &'a Decisions,
    request: &'a Request,
    audience: AudienceKind,
    finder: Finder,
    /// What the finder says of each text, and how many texts were examined.
    search: Search,
    walked: usize,
    /// What each longer text is compared by, to find near copies that were decided differently.
    prints: Vec<(usize, Print)>,
    places: Vec<Place>,
    people: BTreeMap<PersonId, &'a Person<HeldText>>,
    /// Entries that are restricted now, and the rows that say so, by source and route.
    restricted: BTreeSet<ItemId>,
    restriction_rows: BTreeMap<(u32, String), ItemId>,
    /// Rows of `people`, by source and route.
    person_rows: BTreeMap<(u32, String), (PersonId, Place)>,
    entries: BTreeMap<ItemId, Entry>,
    ehc_plans: BTreeSet<ItemId>,
    /// Parts of documents that are photographs, by source and route.
    photographs: BTreeSet<(u32, String)>,
    as_category: BTreeMap<ItemId, Category>,
    lines: Vec<&'a Line<HeldText>>,
    used: Vec<bool>,
    /// The questions about entries that each line answered.
    answered: Vec<BTreeSet<Matter>>,
    /// Entries that the child told, in whole or in part.
    told_by_child: BTreeSet<ItemId>,
    questions: Vec<Question>,
    by_matter: HashMap<Matter, usize>,
    examined: Vec<Examined>,
    faults: Vec<Diagnostic>,
    /// Who advised and who agreed, of the decision that was applied last.
    advised: Option<String>,
    agreed: Option<String>,
}

impl<'a> Asker<'a> {
    fn new(
        record: &'a Record,
        policy: &'a Policy,
        decisions: &'a Decisions,
        request: &'a Request,
        audience: AudienceKind,
    ) -> Self {
        let case = record.case();
        let row = |place: &Place| {
            let end = place.route().find(']').map_or(place.route().len(), |at| at + 1);
            (place.source(), place.route().get(..end).unwrap_or_default().to_owned())
        };
        let lines: Vec<_> = decisions
            .content
            .decisions
            .iter()
            .filter(|line| line.packs.is_empty() || line.packs.contains(&request.pack))
            .filter(|line| line.is_for_request(request.key.as_deref()))
            .collect();
        Self {
            policy,
            decisions,
            request,
            audience,
            finder: Finder::of(record),
            search: Search::of(record, &policy.local_names),
            walked: 0,
            prints: Vec::new(),
            places: Vec::new(),
            people: case.people.iter().map(|person| (person.key, person)).collect(),
            restricted: case
                .restrictions
                .iter()
                // Lifted only once the writer was asked, or it was tried (recording policy, S71).
                .filter(|r| {
                    !r.reviews.last().is_some_and(|review| {
                        review.outcome == Some(RestrictionOutcome::Lift)
                            && review.consulted.is_some()
                    })
                })
                .map(|r| r.item)
                .collect(),
            restriction_rows: case
                .restrictions
                .iter()
                .map(|r| (row(&r.because.place), r.item))
                .collect(),
            person_rows: case
                .people
                .iter()
                .filter_map(|person| {
                    let place = person.names.first()?.full.0.place();
                    let (source, route) = row(place);
                    let own = Place::new(source, route.clone(), place.line(), place.column());
                    Some(((source, route), (person.key, own)))
                })
                .collect(),
            entries: entries(record),
            photographs: photographs(record),
            ehc_plans: case
                .education
                .iter()
                .filter(|e| e.document == EducationKind::EhcPlan)
                .map(|e| e.item)
                .collect(),
            as_category: case
                .documents
                .iter()
                .filter_map(|document| match document.document {
                    DocumentKind::CourtReport | DocumentKind::ExpertReport => {
                        Some((document.item, Category::Court))
                    }
                    DocumentKind::HealthReport => Some((document.item, Category::Health)),
                    DocumentKind::Assessment
                    | DocumentKind::CourtOrder
                    | DocumentKind::Letter
                    | DocumentKind::Plan
                    | DocumentKind::Minutes
                    | DocumentKind::SchoolReport
                    | DocumentKind::RiskAssessment
                    | DocumentKind::ClosingSummary
                    | DocumentKind::ChildsWork
                    | DocumentKind::Other => None,
                })
                .collect(),
            used: vec![false; lines.len()],
            answered: vec![BTreeSet::new(); lines.len()],
            told_by_child: told_by_child(record),
            lines,
            questions: Vec::new(),
            by_matter: HashMap::new(),
            examined: Vec::new(),
            faults: Vec::new(),
            advised: None,
            agreed: None,
        }
    }

    fn examine(&mut self, text: &HeldText, context: &Context) {
        let number = self.walked;
        self.walked += 1;
        #[expect(clippy::disallowed_methods, reason = "only hashes of runs of words are kept")]
        let print = Print::of(&find::fold(text.expose()));
        self.prints.extend(print.map(|print| (number, print)));
        self.places.push(text.place().clone());
        let mut covers = Vec::new();
        for (matter, category) in self.covering(text, context) {
            covers.push(self.question(matter, text, context, category));
        }
        let mut own = None;
        if let Some((person, place)) = self.named_as_a_whole(text, context) {
            // Whole rows and references are one question each, wherever in the row the words stand.
            if self.asks_about(person) {
                covers.push(self.question(Matter::Mention(place, person), text, context, None));
            }
            if context.names.is_some() {
                self.examined.push(Examined { covers, spans: Vec::new() });
                return;
            }
            // A row may speak of others; of its own person it may speak.
            own = Some(person);
        }
        let mut spans = Vec::new();
        #[expect(
            clippy::disallowed_methods,
            reason = "the finder looks for names; only positions are kept"
        )]
        let words = text.expose();
        for hit in self.finder.find(words) {
            // A form that is also the child's own name tells nothing of anybody else, unless a title says that it is not the child.
            let childs = hit.people.contains(&PersonId::CHILD)
                && !crate::mention::is_somebody_else(words, &hit.range);
            let people: Vec<PersonId> =
                if childs || own.is_some_and(|own| hit.people.contains(&own)) {
                    Vec::new()
                } else {
                    hit.people.iter().copied().filter(|person| *person != PersonId::CHILD).collect()
                };
            let mut questions = Vec::new();
            for person in people {
                if self.asks_about(person) {
                    let index = self.question(
                        Matter::Mention(text.place().clone(), person),
                        text,
                        context,
                        None,
                    );
                    self.questions[index].times += 1;
                    questions.push(index);
                }
            }
            spans.push((hit.range, questions, Some(hit.form)));
        }
        // What is kept back as a whole needs no answer about its parts.
        let hidden = covers.iter().any(|cover| match self.questions[*cover].decision {
            Decision::Withhold(_) | Decision::Hold(_) => true,
            Decision::Undecided | Decision::Disclose(_) | Decision::NotThem(_) => false,
        });
        if !hidden {
            self.found(number, own, text, context, &mut spans);
        }
        self.examined.push(Examined { covers, spans });
    }

    /// Adds what the finder found besides the exact forms of names: one mark for words that overlap.
    fn found(
        &mut self,
        number: usize,
        own: Option<PersonId>,
        text: &HeldText,
        context: &Context,
        spans: &mut Vec<(Range<usize>, Vec<usize>, Option<usize>)>,
    ) {
        let found = self.search.text(number).to_vec();
        for one in found {
            let inside =
                |outer: &Range<usize>| outer.start <= one.range.start && one.range.end <= outer.end;
            if spans.iter().any(|(range, ..)| inside(range)) {
                continue;
            }
            let mut questions = Vec::new();
            for person in one.people.iter().copied() {
                if self.asks_about(person) && Some(person) != own {
                    let matter = Matter::Mention(text.place().clone(), person);
                    let index = self.question(matter, text, context, None);
                    self.questions[index].times += 1;
                    questions.push(index);
                }
            }
            if let Some(finding) = one.finding {
                // A worker reads the record at work, unless a decision for this pack says otherwise.
                let asks = self.audience != AudienceKind::Practitioner
                    || self.lines.iter().any(|line| {
                        !line.packs.is_empty()
                            && line
                                .written()
                                .is_some_and(|words| self.search.is_written(finding, words))
                    });
                if asks {
                    let matter = Matter::Found(text.place().clone(), finding);
                    let index = self.question(matter, text, context, None);
                    self.questions[index].times += 1;
                    questions.push(index);
                }
            }
            if questions.is_empty() {
                continue;
            }
            // "Kayleigh's brother" holds "Kayleigh": one mark, with the questions of both.
            let mut range = one.range.clone();
            let mut rest = Vec::new();
            for (other, more, form) in spans.drain(..) {
                if other.start < range.end && range.start < other.end {
                    range = range.start.min(other.start)..range.end.max(other.end);
                    for question in more {
                        if !questions.contains(&question) {
                            questions.push(question);
                        }
                    }
                } else {
                    rest.push((other, more, form));
                }
            }
            rest.push((range, questions, None));
            rest.sort_by_key(|(range, ..)| range.start);
            *spans = rest;
        }
    }

    /// The entry that a row of `restrictions` is about.
    fn restriction_of(&self, place: &Place) -> Option<ItemId> {
        let end = place.route().find(']').map_or(place.route().len(), |at| at + 1);
        let row = (place.source(), place.route().get(..end).unwrap_or_default().to_owned());
        self.restriction_rows.get(&row).copied()
    }

    /// The entries that a text lies in, outermost first; a row of `restrictions` lies in the entry that it is about.
    fn around(&self, place: &Place, context: &Context) -> Vec<ItemId> {
        match self.restriction_of(place).and_then(|item| self.entries.get(&item)) {
            Some(entry) => entry.lineage.clone(),
            None => context.within.clone(),
        }
    }

    /// The questions that a text raises as a whole.
    fn covering(&self, text: &HeldText, context: &Context) -> Vec<(Matter, Option<Category>)> {
        let place = text.place();
        let route = place.route();
        let around = self.around(place, context);
        let mut matters = Vec::new();
        if let Some(item) = around.iter().find(|item| self.restricted.contains(item)) {
            matters.push((Matter::Entry(*item, Why::Restricted), None));
        }
        if self.audience != AudienceKind::Practitioner {
            // What the record says of an entry counts, and so does what kind of document it is.
            let entry_category = context.entry_category;
            let from_kind =
                self.as_category.get(&context.item).copied().filter(|kind| *kind != entry_category);
            for category in [Some(entry_category), from_kind].into_iter().flatten() {
                if let Some(why) = held_category(category) {
                    matters.push((Matter::Entry(context.item, why), Some(category)));
                }
            }
            if let Some(why) = held_category(context.category)
                .filter(|_| context.category != entry_category && context.names.is_none())
            {
                matters.push((Matter::Passage(place.clone(), why), Some(context.category)));
            }
            if let Some(plan) = around.iter().find(|item| self.ehc_plans.contains(item)) {
                matters.push((Matter::Entry(*plan, Why::EhcPlan), Some(Category::Education)));
            }
            let other = |about: &[PersonId]| !about.is_empty() && !about.contains(&PersonId::CHILD);
            if other(&context.entry_about) {
                matters.push((Matter::Entry(context.item, Why::AboutAnother), None));
            } else if other(&context.about) && context.names.is_none() {
                matters.push((Matter::Passage(place.clone(), Why::AboutAnother), None));
            }
            if is_address(place) {
                matters.push((Matter::Passage(place.clone(), Why::Address), None));
            }
            if self.photographs.contains(&(place.source(), part_route(route).to_owned())) {
                matters.push((Matter::Passage(place.clone(), Why::Photograph), None));
            }
            let parent = matches!(self.request.requester, Requester::Parent(_));
            if parent && self.told_by_child.contains(&context.item) {
                matters.push((Matter::Entry(context.item, Why::ChildsPrivate), None));
            } else if parent && context.names.is_none() && childs_words(route, context) {
                matters.push((Matter::Passage(place.clone(), Why::ChildsPrivate), None));
            }
        }
        self.unasked(text, &around, &mut matters);
        matters
    }

    /// A decision may keep back what the program did not ask about.
    fn unasked(
        &self,
        text: &HeldText,
        around: &[ItemId],
        matters: &mut Vec<(Matter, Option<Category>)>,
    ) {
        let key = place_key(text.place());
        for item in around.iter().filter(|item| self.request.left_out_entries.contains(item)) {
            if !matters
                .iter()
                .any(|(matter, _)| matches!(matter, Matter::Entry(about, _) if about == item))
            {
                matters.push((Matter::Entry(*item, Why::Unasked), None));
            }
        }
        for line in &self.lines {
            if line.person.is_some()
                || line.words.is_some()
                || !keeps(line)
                || !self.is_for_this(line)
            {
                continue;
            }
            for item in around {
                let Some(entry) = self.entries.get(item) else { continue };
                let by_place = line.at_route() == Some(place_key(&entry.place).as_str());
                // W4 beside an entry that has an address keeps that back, and not the entry.
                let by_entry = line.entry == Some(*item)
                    && !(line.code == Some(Code::W4) && entry.has_address);
                let asked = matters.iter().any(|(matter, _)| {
                    matches!(matter, Matter::Entry(about, _) if self.lies_in(*about, *item))
                });
                if (by_place || by_entry) && !asked {
                    matters.push((Matter::Entry(*item, Why::Unasked), None));
                }
            }
            if line.at_route() == Some(key.as_str())
                && !matters.iter().any(|(matter, _)| matches!(matter, Matter::Passage(..)))
            {
                matters.push((Matter::Passage(text.place().clone(), Why::Unasked), None));
            }
        }
    }

    /// Whether an entry is another or lies in it.
    fn lies_in(&self, inner: ItemId, outer: ItemId) -> bool {
        self.entries.get(&inner).is_some_and(|entry| entry.lineage.contains(&outer))
    }

    /// What is kept from a reader is not kept from the worker, unless the line says so.
    fn is_for_this(&self, line: &Line<HeldText>) -> bool {
        self.audience != AudienceKind::Practitioner || !line.packs.is_empty()
    }

    /// Entries without a word of text have dates and kinds all the same.
    fn examine_entries(&mut self) {
        let textless: Vec<(ItemId, Vec<ItemId>, Place)> = self
            .entries
            .iter()
            .filter(|(_, entry)| entry.texts.is_empty())
            .map(|(item, entry)| (*item, entry.lineage.clone(), entry.place.clone()))
            .collect();
        for (item, within, place) in textless {
            let text = HeldText::new("", place);
            let context = Context {
                item,
                within,
                entry_category: Category::SocialWork,
                category: Category::SocialWork,
                entry_about: Vec::new(),
                about: Vec::new(),
                kind: None,
                told_by: None,
                author: None,
                names: None,
            };
            for (matter, category) in self.covering(&text, &context) {
                if matches!(matter, Matter::Entry(..)) {
                    self.question(matter, &text, &context, category);
                }
            }
        }
    }

    /// A reference to a person, or anything in that person's row of `people`, names them as a whole.
    fn named_as_a_whole(&self, text: &HeldText, context: &Context) -> Option<(PersonId, Place)> {
        if let Some(person) = context.names {
            return Some((person, text.place().clone()));
        }
        let place = text.place();
        let row_end = place.route().find(']').map_or(0, |at| at + 1);
        let row = (place.source(), place.route().get(..row_end)?.to_owned());
        self.person_rows.get(&row).cloned()
    }

    /// Whether the reader has to be told of this person with care.
    fn asks_about(&self, person: PersonId) -> bool {
        if person == PersonId::CHILD || self.audience == AudienceKind::Practitioner {
            // A line of `decisions.yaml` for this pack may still keep somebody back.
            return person != PersonId::CHILD
                && self
                    .lines
                    .iter()
                    .any(|line| line.person == Some(person) && !line.packs.is_empty());
        }
        self.request.requester != Requester::Parent(person)
    }

    fn question(
        &mut self,
        matter: Matter,
        text: &HeldText,
        context: &Context,
        category: Option<Category>,
    ) -> usize {
        if let Some(index) = self.by_matter.get(&matter) {
            return *index;
        }
        let (mut decision, same_as, decided_at) = self.answer(&matter, text, context, category);
        if self.is_left_out(&matter, text, context)
            && matches!(decision, Decision::Disclose(_) | Decision::Undecided)
        {
            decision = Decision::Withhold(Ground { code: Code::O1, authority: Authority::Reader });
        }
        let index = self.questions.len();
        let (place, item, texts) = match &matter {
            Matter::Mention(place, _) | Matter::Found(place, _) | Matter::Passage(place, _) => {
                (place.clone(), context.item, vec![text.clone()])
            }
            Matter::Entry(item, _) => match self.entries.get(item) {
                Some(entry) => (entry.place.clone(), *item, entry.texts.clone()),
                None => (text.place().clone(), *item, vec![text.clone()]),
            },
        };
        self.questions.push(Question {
            number: index + 1,
            matter: matter.clone(),
            place,
            item,
            times: 0,
            decision,
            seal: seal(&texts),
            advice: self.advised.take(),
            agreed: self.agreed.take(),
            decided_at,
            written: match &matter {
                Matter::Found(place, finding) => {
                    Some(HeldText::new(self.search.spelled(*finding), place.clone()))
                }
                Matter::Mention(..) | Matter::Entry(..) | Matter::Passage(..) => None,
            },
            texts,
            same_as,
        });
        self.by_matter.insert(matter, index);
        index
    }

    /// Whether the reader asked not to be told of this person or entry.
    fn is_left_out(&self, matter: &Matter, text: &HeldText, context: &Context) -> bool {
        let entries = &self.request.left_out_entries;
        match matter {
            Matter::Mention(_, person) => self.request.left_out_people.contains(person),
            Matter::Entry(item, _) => self
                .entries
                .get(item)
                .is_some_and(|entry| entry.lineage.iter().any(|outer| entries.contains(outer))),
            Matter::Found(..) | Matter::Passage(..) => {
                self.around(text.place(), context).iter().any(|item| entries.contains(item))
            }
        }
    }

    fn answer(
        &mut self,
        matter: &Matter,
        text: &HeldText,
        context: &Context,
        category: Option<Category>,
    ) -> (Decision, Option<ItemId>, Option<Location>) {
        // By which places a line may name this question, and by which entries around it.
        let (keys, around, sealed) = match matter {
            Matter::Entry(item, _) => match self.entries.get(item) {
                Some(entry) => {
                    (vec![place_key(&entry.place)], entry.lineage.clone(), seal(&entry.texts))
                }
                None => (Vec::new(), vec![*item], seal([text])),
            },
            Matter::Mention(place, _) | Matter::Found(place, _) | Matter::Passage(place, _) => (
                vec![place_key(text.place()), place_key(place)],
                self.around(text.place(), context),
                seal([text]),
            ),
        };
        let person = match matter {
            Matter::Mention(_, person) => Some(*person),
            Matter::Found(..) | Matter::Entry(..) | Matter::Passage(..) => None,
        };
        let finding = match matter {
            Matter::Found(_, finding) => Some(*finding),
            Matter::Mention(..) | Matter::Entry(..) | Matter::Passage(..) => None,
        };
        let restricted = matches!(matter, Matter::Entry(_, Why::Restricted));
        let address = matches!(matter, Matter::Passage(_, Why::Address));
        let mut best: Vec<((usize, bool, bool), usize)> = Vec::new();
        for (index, line) in self.lines.iter().enumerate() {
            if line.person != person || !(restricted || self.is_for_this(line)) {
                continue;
            }
            let fits = match (line.written(), finding) {
                (Some(words), Some(finding)) => self.search.is_written(finding, words),
                (None, None) => true,
                (Some(_), None) | (None, Some(_)) => false,
            };
            if !fits {
                continue;
            }
            if let (Some(asked), Matter::Entry(_, why)) = (line.matter, matter)
                && why.asked() != Some(asked)
            {
                continue;
            }
            // The narrower place counts, the inner entry before the outer, and a line for this pack before one for all.
            let rank = match (line.at_route(), line.entry) {
                (Some(at), _) if keys.iter().any(|key| key == at) => 1000,
                (Some(_), _) => continue,
                (None, Some(entry)) => {
                    let Some(depth) = around.iter().position(|item| *item == entry) else {
                        continue;
                    };
                    let has_address =
                        self.entries.get(&entry).is_some_and(|entry| entry.has_address);
                    // Telling an entry tells neither a passage of another kind in it nor an address.
                    if matches!(matter, Matter::Passage(..)) && !keeps(line) {
                        continue;
                    }
                    if person.is_none() {
                        // W4 with an entry that has an address answers for that; telling an entry does not tell an address.
                        let for_address = line.code == Some(Code::W4) && has_address;
                        if for_address != address && !(address && keeps(line)) {
                            continue;
                        }
                    }
                    10 + depth
                }
                (None, None) => 1,
            };
            let narrow = !line.packs.is_empty() || !line.requests.is_empty();
            best.push(((rank, line.matter.is_some(), narrow), index));
        }
        // A decision about exact words binds their copies elsewhere, unless those have one of their own.
        if best.is_empty() && !restricted && is_long(text) {
            for (index, line) in self.lines.iter().enumerate() {
                let same_kind = match (line.written(), finding) {
                    (Some(words), Some(finding)) => self.search.is_written(finding, words),
                    (None, None) => true,
                    (Some(_), None) | (None, Some(_)) => false,
                };
                if line.person == person
                    && same_kind
                    && line.at.is_some()
                    && line.seal.is_some()
                    && self.is_for_this(line)
                    && self.is_sealed(line, &sealed)
                {
                    best.push(((0, line.matter.is_some(), !line.packs.is_empty()), index));
                }
            }
        }
        let top = best.iter().map(|(rank, _)| *rank).max();
        let chosen: Vec<usize> =
            best.iter().filter(|(rank, _)| Some(*rank) == top).map(|(_, index)| *index).collect();
        for index in &chosen {
            self.used[*index] = true;
            if matches!(matter, Matter::Entry(..)) {
                self.answered[*index].insert(matter.clone());
            }
        }
        if let Some(first) = chosen.first().copied() {
            let line = self.lines[first];
            for index in &chosen {
                let other = self.lines[*index];
                let same_as = |line: &Line<HeldText>| {
                    line.evidence.as_ref().and_then(|evidence| evidence.same_as)
                };
                if other.answer != line.answer
                    || other.code != line.code
                    || same_as(other) != same_as(line)
                {
                    self.fault(
                        other,
                        "decision/conflict",
                        "another decision answers the same question differently",
                        "keep one of them, or narrow one down with `entry` or `at`",
                    );
                }
            }
            if !self.is_sealed(line, &sealed) {
                self.fault(
                    line,
                    "decision/seal",
                    "the words at this place are no longer those that were decided about",
                    "look at it again with `retell review` and copy the new seal",
                );
            }
            return (
                self.decided(line, category, person, restricted),
                line.evidence.as_ref().and_then(|evidence| evidence.same_as),
                Some(line.location(&self.decisions.file)),
            );
        }
        (self.default_answer(matter, context, category), None, None)
    }

    /// Whether the words are those that a line was decided about; a line without a seal names no exact words.
    fn is_sealed(&self, line: &Line<HeldText>, sealed: &str) -> bool {
        #[expect(clippy::disallowed_methods, reason = "eight hexadecimal digits are compared")]
        line.seal.as_ref().is_none_or(|given| given.0.expose() == sealed)
    }

    fn decided(
        &mut self,
        line: &'a Line<HeldText>,
        category: Option<Category>,
        person: Option<PersonId>,
        restricted: bool,
    ) -> Decision {
        #[expect(
            clippy::disallowed_methods,
            reason = "who decided goes into the schedule and the manifest"
        )]
        let authority = Authority::Person {
            name: line.by.0.expose().to_owned(),
            role: line.role.0.expose().to_owned(),
            on: line.on,
        };
        #[expect(
            clippy::disallowed_methods,
            reason = "who advised and who agreed is asked with `why`"
        )]
        let told = |name: Option<&record::Text<HeldText>>| name.map(|n| n.0.expose().to_owned());
        self.advised = told(line.advice_from.as_ref());
        let manager = line.evidence.as_ref().and_then(|evidence| evidence.manager.as_ref());
        self.agreed = told(line.agreed_by.as_ref().or(manager));
        if line.on > self.request.date {
            self.fault(
                line,
                "decision/date",
                "this was decided after the day of the pack",
                "put `on` right, or let the pack be approved after its decisions",
            );
        }
        let Some(code) = line.code else { return Decision::NotThem(authority) };
        if code == Code::O1 {
            self.fault(
                line,
                "decision/evidence",
                "O1 is the reader's own wish and nobody else's decision",
                "put it under `leave_out` of the request",
            );
        }
        // Restricted and safety grounds need a second person (recording policy, S67: after advice from a manager).
        #[expect(clippy::disallowed_methods, reason = "names are compared")]
        let (by, others) = (
            find::fold(line.by.0.expose()),
            [
                line.evidence.as_ref().and_then(|evidence| evidence.manager.as_ref()),
                line.agreed_by.as_ref(),
            ]
            .into_iter()
            .flatten()
            .map(|other| find::fold(other.0.expose()))
            .collect::<Vec<_>>(),
        );
        let needs = restricted || matches!(code, Code::W5 | Code::W7);
        if others.contains(&by) {
            self.fault(
                line,
                "decision/second-person",
                "the second person who agreed is the one who decided",
                "restricted and safety grounds need two people: let somebody else agree, and name them under `agreed_by`, or as the manager under `evidence`",
            );
        } else if needs && others.is_empty() {
            self.fault(
                line,
                "decision/second-person",
                "this needs a second person who agreed",
                "what is restricted, and W5 and W7, is decided by two: name the other under `agreed_by` with `agreed_on`, or as the manager under `evidence`",
            );
        }
        let opinion_on = line.evidence.as_ref().and_then(|evidence| evidence.opinion_on);
        let opined = line.evidence.as_ref().is_some_and(|evidence| {
            evidence.opinion.is_some() && evidence.health_professional.is_some()
        });
        let fresh = opinion_on.is_some_and(|on| {
            on <= self.request.date && on.within_months(self.request.date, OPINION_MONTHS)
        });
        if code.only_when_a_parent_asks() && self.request.requester == Requester::Subject {
            self.fault(
                line,
                "decision/requester",
                &format!("{} may be used only when a parent or appointee asks", code.code()),
                "the person the record is about asks here: choose another ground, or tell",
            );
        }
        let named = person.and_then(|person| self.people.get(&person).copied());
        let in_role =
            |p: &Person<HeldText>| matches!(p.standing, Standing::Professional | Standing::Carer);
        if code == Code::R4 && named.is_some_and(|p| !in_role(p)) {
            self.fault(
                line,
                "decision/evidence",
                "R4 is for workers and carers in their role",
                "choose another ground to tell, such as R3",
            );
        }
        if code == Code::R5 && named.is_some_and(|p| p.living == Some(Living::Alive)) {
            self.fault(
                line,
                "decision/evidence",
                "R5 is for somebody who has died, and the record says that this person is alive",
                "choose another ground, or put the record right",
            );
        }
        if code == Code::D1 {
            let same_as = line.evidence.as_ref().and_then(|evidence| evidence.same_as);
            if person.is_some() || same_as.is_none() || same_as == line.entry {
                self.fault(
                    line,
                    "decision/repeat",
                    "D1 points from one entry to another that says the same",
                    "give the `entry` that repeats, and the first one under `evidence: {same_as}`",
                );
            }
        }
        if code == Code::W6 && !fresh {
            self.fault(
                line,
                "decision/evidence",
                "the health professional's opinion is more than six months old",
                "ask again; until then hold with H2",
            );
        }
        if category == Some(Category::Health)
            && code.answer() == Answer::Disclose
            && code != Code::R1
            && !(fresh && opined)
        {
            self.fault(
                line,
                "decision/evidence",
                "health data may not be told without a health professional's opinion of the last six months (DPA 2018 Sch 3 para 6)",
                "add health_professional, opinion and opinion_on under `evidence`, use R1 if the reader knows, or hold with H2",
            );
        }
        let ground = Ground { code, authority };
        match code.answer() {
            Answer::Disclose => Decision::Disclose(ground),
            Answer::Hold => Decision::Hold(ground),
            Answer::Withhold | Answer::NotThem => Decision::Withhold(ground),
        }
    }

    fn default_answer(
        &self,
        matter: &Matter,
        context: &Context,
        category: Option<Category>,
    ) -> Decision {
        let known = Decision::Disclose(Ground { code: Code::R1, authority: Authority::Known });
        let rule = |found: Option<(String, Code)>| {
            found.map_or(Decision::Undecided, |(name, code)| {
                Decision::Disclose(Ground { code, authority: Authority::Rule(name) })
            })
        };
        match matter {
            Matter::Mention(_, id) => {
                if self.audience == AudienceKind::Practitioner {
                    return Decision::Disclose(Ground {
                        code: Code::R4,
                        authority: Authority::Work,
                    });
                }
                let Some(person) = self.people.get(id) else { return Decision::Undecided };
                let known_to_child = person.known_to_child.is_some()
                    && self.policy.tells_known_people
                    && self.request.requester == Requester::Subject;
                if known_to_child || self.request.known_people.contains(id) {
                    return known;
                }
                rule(self.policy.tells_person(person, self.request.pack))
            }
            Matter::Found(_, finding) => {
                if self.audience == AudienceKind::Practitioner {
                    return Decision::Disclose(Ground {
                        code: Code::R4,
                        authority: Authority::Work,
                    });
                }
                if self.search.is_at_work(*finding) {
                    rule(self.policy.tells_at_work(self.request.pack))
                } else {
                    Decision::Undecided
                }
            }
            Matter::Entry(item, why) => {
                let known_entry = self.request.known_entries.contains(item)
                    || context.within.iter().any(|i| self.request.known_entries.contains(i));
                match why {
                    // What is restricted is asked about even if it is known: that is what the question is for.
                    Why::Restricted => Decision::Undecided,
                    _ if known_entry => known,
                    Why::Health
                    | Why::Court
                    | Why::Adoption
                    | Why::LegalAdvice
                    | Why::EhcPlan
                    | Why::AboutAnother
                    | Why::Address
                    | Why::ChildsPrivate
                    | Why::Photograph
                    | Why::Unasked => rule(category.and_then(|category| {
                        self.policy.tells_category(category, self.request.pack)
                    })),
                }
            }
            Matter::Passage(..) => {
                let known_entry =
                    context.within.iter().any(|item| self.request.known_entries.contains(item));
                if known_entry { known } else { Decision::Undecided }
            }
        }
    }

    fn fault(&mut self, line: &Line<HeldText>, code: &'static str, message: &str, help: &str) {
        let fault =
            Diagnostic::fault(code, message).at(line.location(&self.decisions.file)).help(help);
        if !self.faults.contains(&fault) {
            self.faults.push(fault);
        }
    }

    /// For each entry the questions about it, or about an entry around it, as a whole.
    fn about_entries(&self) -> BTreeMap<ItemId, Vec<usize>> {
        let mut about: BTreeMap<ItemId, Vec<usize>> = BTreeMap::new();
        for (index, question) in self.questions.iter().enumerate() {
            if let Matter::Entry(item, _) = question.matter {
                for (other, entry) in &self.entries {
                    if entry.lineage.contains(&item) {
                        about.entry(*other).or_default().push(index);
                    }
                }
            }
        }
        about
    }

    /// Where a name is kept back to protect somebody, the words around it may still tell who it is
    /// (DPA 2018 Sch 2 para 16(4)). Only a person can see that, so the places are told.
    fn words_around(&self) -> Option<Diagnostic> {
        let guarded = |index: &usize| match &self.questions[*index].decision {
            Decision::Withhold(ground) => {
                matches!(ground.code, Code::W2 | Code::W3 | Code::W4 | Code::W5)
            }
            Decision::Undecided
            | Decision::Disclose(_)
            | Decision::Hold(_)
            | Decision::NotThem(_) => false,
        };
        let places: BTreeSet<String> = self
            .examined
            .iter()
            // Where the whole text is kept back there are no words around.
            .filter(|text| text.covers.iter().all(|cover| self.questions[*cover].decision.tells()))
            .flat_map(|text| text.spans.iter().flat_map(|(_, questions, _)| questions))
            .filter(|index| guarded(index))
            .map(|index| place_key(&self.questions[*index].place))
            .collect();
        let places: Vec<String> = places.into_iter().collect();
        (!places.is_empty()).then(|| {
            Diagnostic::note("review/around", format!("a name is kept back to protect somebody, and the words around it are told: {}", places.join(", ")))
                .at(Location::file(&self.decisions.file))
                .help("read these places; if the words tell who it is, decide about the entry as well (`entry` without `person`)")
        })
    }

    /// Near copies of which one is told and the other kept back as a whole: never settled in silence.
    fn copies(&self) -> Option<Diagnostic> {
        let kept = |number: usize| {
            self.examined.get(number).is_some_and(|text| {
                text.covers.iter().any(|cover| !self.questions[*cover].decision.tells())
            })
        };
        let open = |number: usize| {
            self.examined.get(number).is_some_and(|text| {
                text.covers
                    .iter()
                    .any(|cover| self.questions[*cover].decision == Decision::Undecided)
            })
        };
        let pairs: Vec<String> = near_copies(&self.prints)
            .into_iter()
            .filter(|(one, two)| kept(*one) != kept(*two) && !open(*one) && !open(*two))
            .filter_map(|(one, two)| {
                Some(format!(
                    "{} and {}",
                    place_key(self.places.get(one)?),
                    place_key(self.places.get(two)?)
                ))
            })
            .collect();
        (!pairs.is_empty()).then(|| {
            Diagnostic::note(
                "review/copies",
                format!("nearly the same words are told in one place and kept back in another: {}", pairs.join(", ")),
            )
            .at(Location::file(&self.decisions.file))
            .help("read both; if they say the same, decide both alike, with `at` and `seal`, or the entry")
        })
    }

    fn finish(mut self) -> Examination {
        // Telling on one reason does not answer another: each is said.
        let broad: Vec<&'a Line<HeldText>> = self
            .lines
            .iter()
            .zip(&self.answered)
            .filter(|(line, answered)| {
                let mut reasons: BTreeMap<ItemId, BTreeSet<Why>> = BTreeMap::new();
                for matter in *answered {
                    if let Matter::Entry(item, why) = matter {
                        reasons.entry(*item).or_default().insert(*why);
                    }
                }
                !keeps(line) && line.matter.is_none() && reasons.values().any(|whys| whys.len() > 1)
            })
            .map(|(line, _)| *line)
            .collect();
        for line in broad {
            self.fault(
                line,
                "decision/matter",
                "this entry is asked about for several reasons, and one decision to tell does not answer all of them",
                "make one decision for each, with `matter: restricted`, `matter: health` and so on, as `retell review` lists them",
            );
        }
        // A repeat must point to something that is told.
        let kept: BTreeSet<ItemId> = self
            .questions
            .iter()
            .filter(|question| !question.decision.tells())
            .filter_map(|question| match question.matter {
                Matter::Entry(item, _) => Some(item),
                Matter::Mention(..) | Matter::Found(..) | Matter::Passage(..) => None,
            })
            .collect();
        let lost: Vec<&'a Line<HeldText>> = self
            .lines
            .iter()
            .zip(&self.used)
            .filter(|(line, used)| {
                let same_as = line.evidence.as_ref().and_then(|evidence| evidence.same_as);
                **used
                    && line.code == Some(Code::D1)
                    && same_as.is_some_and(|item| {
                        let around = self
                            .entries
                            .get(&item)
                            .map(|entry| entry.lineage.as_slice())
                            .unwrap_or_default();
                        let nested = line
                            .entry
                            .is_some_and(|own| self.lies_in(item, own) || self.lies_in(own, item));
                        nested || around.iter().any(|item| kept.contains(item))
                    })
            })
            .map(|(line, _)| *line)
            .collect();
        for line in lost {
            self.fault(
                line,
                "decision/repeat",
                "this points to an entry that is kept back itself, or that lies in this one or around it",
                "point to one that is told, or keep this back on its own ground",
            );
        }
        // A decision to keep something back that touches nothing at all would leave it told.
        let mistaken: Vec<&Line<HeldText>> = self
            .lines
            .iter()
            .zip(&self.used)
            .filter(|(line, used)| {
                let keeps = matches!(line.answer, Answer::Withhold | Answer::Hold);
                !**used
                    && self.audience != AudienceKind::Practitioner
                    && keeps
                    && self.is_for_this(line)
                    && (line.person == Some(PersonId::CHILD) || line.person.is_none())
                    // What is said in a document that was not read cannot be looked for.
                    && !(self.request.unread && may_be_in_a_document(line))
            })
            .map(|(line, _)| *line)
            .collect();
        for line in mistaken {
            self.fault(line, "decision/place", "this decision keeps back what is not there: a place that the record does not have, or the child", "copy `at` and `seal` from what `retell review` prints");
        }
        self.faults.sort_by(|a, b| a.location.cmp(&b.location));
        let notes = self
            .lines
            .iter()
            .zip(&self.used)
            .filter(|(line, used)| !(**used || self.audience == AudienceKind::Practitioner && line.packs.is_empty()))
            .map(|(line, _)| {
                Diagnostic::note("decision/unused", "this decision touches nothing in this pack")
                    .at(line.location(&self.decisions.file))
                    .help("if it should, look at what it names; `packs` narrows a decision to the packs it is for")
            })
            .chain(self.words_around())
            .chain(self.copies())
            .collect();
        let about_entries = self.about_entries();
        Examination {
            questions: self.questions,
            examined: self.examined,
            about_entries,
            finder: self.finder,
            faults: self.faults,
            notes,
        }
    }
}

/// Whether a text is long enough that the same words elsewhere are a copy and no coincidence.
fn is_long(text: &HeldText) -> bool {
    #[expect(clippy::disallowed_methods, reason = "its length only")]
    let words = text.expose();
    words.chars().count() >= 40
}

/// The route of the part of a document that a passage stands in.
fn part_route(route: &str) -> &str {
    route.split_once(".says[").map_or(route, |(part, _)| part)
}

/// The parts of documents that are photographs.
fn photographs(record: &Record) -> BTreeSet<(u32, String)> {
    record
        .case()
        .documents
        .iter()
        .flat_map(|document| &document.contents)
        .filter(|part| part.part == record::PartKind::Photo)
        .flat_map(|part| &part.says)
        .map(|passage| (passage.place.source(), part_route(passage.place.route()).to_owned()))
        .collect()
}

/// Whether a line may be about what the file of a document says.
fn may_be_in_a_document(line: &Line<HeldText>) -> bool {
    let Some(at) = &line.at else { return line.words.is_some() };
    #[expect(clippy::disallowed_methods, reason = "a place is looked at; it is not told")]
    let at = at.0.expose();
    at.contains("documents[") && at.contains("].contents[")
}

/// Whether a line keeps something back.
fn keeps(line: &Line<HeldText>) -> bool {
    matches!(line.answer, Answer::Withhold | Answer::Hold)
}

/// Entries that the child told, in whole or in part: their own words, what they asked to be put right,
/// and whatever was written down from them.
fn told_by_child(record: &Record) -> BTreeSet<ItemId> {
    let case = record.case();
    let by_child = |who: &Option<record::Who<HeldText>>| {
        who.as_ref().is_some_and(|who| who.person == PersonId::CHILD)
    };
    let mut items: BTreeSet<ItemId> = case.own_words.iter().map(|own| own.item).collect();
    items.extend(case.corrections.iter().filter(|c| by_child(&c.asked_by)).map(|c| c.item));
    items.extend(case.contacts.iter().filter(|c| by_child(&c.told_by)).map(|c| c.item));
    items.extend(case.events.iter().filter(|e| by_child(&e.told_by)).map(|e| e.item));
    // What the child wrote is the child's as much as what the child said.
    items.extend(case.contacts.iter().filter(|c| by_child(&c.by)).map(|c| c.item));
    items.extend(case.events.iter().filter(|e| by_child(&e.by)).map(|e| e.item));
    items.extend(
        case.documents
            .iter()
            .filter(|d| by_child(&d.by) || d.document == record::DocumentKind::ChildsWork)
            .map(|d| d.item),
    );
    record.each_text(&mut |_, context| {
        let childs = [context.told_by, context.author].contains(&Some(PersonId::CHILD));
        if childs && context.item != case.child.item {
            items.insert(context.item);
        }
    });
    items
}

/// What the child said, or may have said, to somebody whom they trusted (DPA 2018 Sch 3 paras 4, 10).
fn childs_words(route: &str, context: &Context) -> bool {
    const FIELDS: [&str; 11] = [
        "preferred_words[",
        ".memory",
        "own_words[",
        "child_view",
        "hopes[",
        "about_me[",
        "child_took_part",
        "engagement_child",
        "life_for_child",
        ".narrative",
        ".info_received[",
    ];
    [context.told_by, context.author].contains(&Some(PersonId::CHILD))
        || FIELDS.iter().any(|field| route.contains(field))
}

fn held_category(category: Category) -> Option<Why> {
    match category {
        Category::SocialWork | Category::Education => None,
        Category::Health => Some(Why::Health),
        Category::Court => Some(Why::Court),
        Category::Adoption => Some(Why::Adoption),
        Category::LegalAdvice => Some(Why::LegalAdvice),
    }
}

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
    Category, Context, DocumentKind, EducationKind, EventDate, HeldText, ItemId, Kind, Person,
    PersonId, Place, Record, RestrictionOutcome,
};
use sha2::{Digest as _, Sha256};

use crate::audience::{Audience, AudienceKind, Requester};
use crate::decisions::{Answer, Decisions, DecisionsError, Line};
use crate::ground::Code;
use crate::mention::Finder;
use crate::policy::Policy;
use crate::request::Request;

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
    /// Somebody decided to keep it back without being asked.
    Unasked,
}

impl Why {
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
            Self::Unasked => "kept back by a decision",
        }
    }
}

/// What a question is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Matter {
    /// May the reader be told of this person here?
    Mention(Place, PersonId),
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
    pub(crate) text: HeldText,
    /// The first entry that says the same, if the answer is D1.
    pub(crate) same_as: Option<ItemId>,
}

impl Question {
    /// Changes when the words do; a decision about an exact place carries it.
    #[must_use]
    pub fn seal(&self) -> String {
        seal(&self.text)
    }

    /// The words in question. For the review alone, and only when it was asked for words.
    #[must_use]
    pub fn held(&self) -> &HeldText {
        &self.text
    }
}

pub(crate) fn seal(text: &HeldText) -> String {
    #[expect(
        clippy::disallowed_methods,
        reason = "eight hexadecimal digits of a hash leave, for the case folder only"
    )]
    let digest = Sha256::digest(text.expose().as_bytes());
    digest.iter().take(4).map(|byte| format!("{byte:02x}")).collect()
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
    pub(crate) spans: Vec<(Range<usize>, Vec<usize>, usize)>,
}

/// Whom and what a record names, for one audience.
pub struct Review<'r, A, State> {
    pub(crate) record: &'r Record,
    pub(crate) request: Request,
    pub(crate) council: crate::policy::Council,
    pub(crate) questions: Vec<Question>,
    pub(crate) examined: Vec<Examined>,
    pub(crate) finder: Finder,
    pub(crate) draft: bool,
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
    let (questions, examined, finder, faults, notes) = asker.finish();
    if !faults.is_empty() {
        return Err(DecisionsError(faults));
    }
    Ok(Review {
        record,
        request,
        council: policy.council().clone(),
        questions,
        examined,
        finder,
        draft: false,
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
            finder: self.finder,
            draft,
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
}

/// Finds questions and answers them.
struct Asker<'a> {
    policy: &'a Policy,
    decisions: &'a Decisions,
    request: &'a Request,
    audience: AudienceKind,
    finder: Finder,
    people: BTreeMap<PersonId, &'a Person<HeldText>>,
    /// Entries that are restricted now, and the rows that say so, by source and route.
    restricted: BTreeSet<ItemId>,
    restriction_rows: BTreeMap<(u32, String), ItemId>,
    /// Rows of `people`, by source and route.
    person_rows: BTreeMap<(u32, String), (PersonId, Place)>,
    ehc_plans: BTreeSet<ItemId>,
    as_category: BTreeMap<ItemId, Category>,
    lines: Vec<&'a Line<HeldText>>,
    used: Vec<bool>,
    questions: Vec<Question>,
    by_matter: HashMap<Matter, usize>,
    examined: Vec<Examined>,
    faults: Vec<Diagnostic>,
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
            .collect();
        Self {
            policy,
            decisions,
            request,
            audience,
            finder: Finder::of(record),
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
            lines,
            questions: Vec::new(),
            by_matter: HashMap::new(),
            examined: Vec::new(),
            faults: Vec::new(),
        }
    }

    fn examine(&mut self, text: &HeldText, context: &Context) {
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
            spans.push((hit.range, questions, hit.form));
        }
        self.examined.push(Examined { covers, spans });
    }

    /// The questions that a text raises as a whole.
    fn covering(&self, text: &HeldText, context: &Context) -> Vec<(Matter, Option<Category>)> {
        let place = text.place();
        let route = place.route();
        let mut matters = Vec::new();
        let row_end = route.find(']').map_or(route.len(), |at| at + 1);
        let row = (place.source(), route.get(..row_end).unwrap_or_default().to_owned());
        let restricted = context
            .within
            .iter()
            .chain(self.restriction_rows.get(&row))
            .find(|item| self.restricted.contains(item));
        if let Some(item) = restricted {
            matters.push((Matter::Entry(*item, Why::Restricted), None));
        }
        if self.audience == AudienceKind::Practitioner {
            self.unasked(text, context, &mut matters);
            return matters;
        }
        let entry_category =
            self.as_category.get(&context.item).copied().unwrap_or(context.entry_category);
        if let Some(why) = held_category(entry_category) {
            matters.push((Matter::Entry(context.item, why), Some(entry_category)));
        } else if let Some(why) = held_category(context.category) {
            matters.push((Matter::Passage(place.clone(), why), Some(context.category)));
        }
        if context.within.iter().any(|item| self.ehc_plans.contains(item)) {
            matters.push((Matter::Entry(context.item, Why::EhcPlan), Some(Category::Education)));
        }
        let other = |about: &[PersonId]| !about.is_empty() && !about.contains(&PersonId::CHILD);
        if other(&context.entry_about) {
            matters.push((Matter::Entry(context.item, Why::AboutAnother), None));
        } else if other(&context.about) {
            matters.push((Matter::Passage(place.clone(), Why::AboutAnother), None));
        }
        if route == "address" || route.ends_with(".address") {
            matters.push((Matter::Passage(place.clone(), Why::Address), None));
        }
        let childs_words = route.starts_with("own_words[")
            || route.contains("child_view")
            || route.contains(".hopes[");
        if matches!(self.request.requester, Requester::Parent(_))
            && childs_words
            && context.kind == Some(Kind::Opinion)
        {
            matters.push((Matter::Passage(place.clone(), Why::ChildsPrivate), None));
        }
        self.unasked(text, context, &mut matters);
        matters
    }

    /// A decision may keep back what the program did not ask about.
    fn unasked(
        &self,
        text: &HeldText,
        context: &Context,
        matters: &mut Vec<(Matter, Option<Category>)>,
    ) {
        let key = place_key(text.place());
        for line in &self.lines {
            if line.person.is_some()
                || line.answer == Answer::Disclose
                || line.answer == Answer::NotThem
            {
                continue;
            }
            // What is kept from a reader is not kept from the worker, unless the line says so.
            if self.audience == AudienceKind::Practitioner && line.packs.is_empty() {
                continue;
            }
            // W4 beside an entry keeps its addresses back, not the entry.
            if let Some(item) = line
                .entry
                .filter(|item| context.within.contains(item) && line.code != Some(Code::W4))
            {
                let asked = matters.iter().any(|(matter, _)| match matter {
                    Matter::Entry(about, _) => context.within.contains(about),
                    Matter::Passage(..) | Matter::Mention(..) => false,
                });
                if !asked {
                    matters.push((Matter::Entry(item, Why::Unasked), None));
                }
            }
            if line.at_route() == Some(key.as_str())
                && !matters.iter().any(|(matter, _)| matches!(matter, Matter::Passage(..)))
            {
                matters.push((Matter::Passage(text.place().clone(), Why::Unasked), None));
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
        let (decision, same_as) = self.answer(&matter, text, context, category);
        let index = self.questions.len();
        let place = match &matter {
            Matter::Mention(place, _) | Matter::Passage(place, _) => place.clone(),
            Matter::Entry(..) => text.place().clone(),
        };
        self.questions.push(Question {
            number: index + 1,
            matter: matter.clone(),
            place,
            item: context.item,
            times: 0,
            decision,
            text: text.clone(),
            same_as,
        });
        self.by_matter.insert(matter, index);
        index
    }

    fn answer(
        &mut self,
        matter: &Matter,
        text: &HeldText,
        context: &Context,
        category: Option<Category>,
    ) -> (Decision, Option<ItemId>) {
        let key = place_key(text.place());
        let row_key = match matter {
            Matter::Mention(place, _) => place_key(place),
            Matter::Entry(..) | Matter::Passage(..) => key.clone(),
        };
        let person = match matter {
            Matter::Mention(_, person) => Some(*person),
            Matter::Entry(..) | Matter::Passage(..) => None,
        };
        let mut best: Vec<(usize, usize)> = Vec::new();
        for (index, line) in self.lines.iter().enumerate() {
            if line.person != person {
                continue;
            }
            let at = line.at_route();
            let rank = match (at, line.entry) {
                (Some(at), _) if at == key || at == row_key => 4,
                (Some(_), _) => continue,
                (None, Some(entry))
                    if context.within.contains(&entry)
                        || matches!(matter, Matter::Entry(item, _) if *item == entry) =>
                {
                    // W4 with an entry answers for its addresses, and for nothing else.
                    let address = matches!(matter, Matter::Passage(_, Why::Address));
                    if line.person.is_none() && (line.code == Some(Code::W4)) != address {
                        continue;
                    }
                    3
                }
                (None, Some(_)) => continue,
                (None, None) => 1,
            };
            best.push((rank, index));
        }
        let top = best.iter().map(|(rank, _)| *rank).max();
        let chosen: Vec<usize> =
            best.iter().filter(|(rank, _)| Some(*rank) == top).map(|(_, index)| *index).collect();
        for index in &chosen {
            self.used[*index] = true;
        }
        if let Some(first) = chosen.first().copied() {
            let line = self.lines[first];
            for index in &chosen {
                let other = self.lines[*index];
                if other.answer != line.answer || other.code != line.code {
                    self.fault(
                        other,
                        "decision/conflict",
                        "another decision answers the same question differently",
                        "keep one of them, or narrow one down with `entry` or `at`",
                    );
                }
            }
            if line.at.is_some() && !self.sealed(line, text) {
                self.fault(
                    line,
                    "decision/seal",
                    "the words at this place are no longer those that were decided about",
                    "look at it again with `retell review` and copy the new seal",
                );
            }
            return (
                self.decided(line, category),
                line.evidence.as_ref().and_then(|evidence| evidence.same_as),
            );
        }
        (self.default_answer(matter, context, category), None)
    }

    fn sealed(&self, line: &Line<HeldText>, text: &HeldText) -> bool {
        #[expect(clippy::disallowed_methods, reason = "eight hexadecimal digits are compared")]
        let given = line.seal.as_ref().map(|given| given.0.expose());
        given == Some(seal(text).as_str())
    }

    fn decided(&mut self, line: &'a Line<HeldText>, category: Option<Category>) -> Decision {
        #[expect(
            clippy::disallowed_methods,
            reason = "who decided goes into the schedule and the manifest"
        )]
        let authority = Authority::Person {
            name: line.by.0.expose().to_owned(),
            role: line.role.0.expose().to_owned(),
            on: line.on,
        };
        let Some(code) = line.code else { return Decision::NotThem(authority) };
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
                let known_to_child =
                    person.known_to_child.is_some() && self.request.requester == Requester::Subject;
                if known_to_child || self.request.known_people.contains(id) {
                    return known;
                }
                rule(self.policy.tells_person(person, self.request.pack))
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

    fn finish(
        mut self,
    ) -> (Vec<Question>, Vec<Examined>, Finder, Vec<Diagnostic>, Vec<Diagnostic>) {
        // A decision to keep something back that touches nothing at all would leave it told.
        let mistaken: Vec<&Line<HeldText>> = self
            .lines
            .iter()
            .zip(&self.used)
            .filter(|(line, used)| {
                let keeps = matches!(line.answer, Answer::Withhold | Answer::Hold);
                !**used && keeps && (line.person == Some(PersonId::CHILD) || line.at.is_some())
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
            .collect();
        (self.questions, self.examined, self.finder, self.faults, notes)
    }
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

//! The only door: a concluded review gives what may be told, what was kept back and why,
//! and the words that must not appear. The three have different readers and never travel
//! together again.

use std::collections::{BTreeMap, BTreeSet};
use std::marker::PhantomData;

use record::{Case, EventDate, ItemId, PersonId, RecordId, Relationship};

use crate::audience::{Audience, Requester};
use crate::decisions::PackKind;
use crate::ground::{Code, ToldReason};
use crate::mention::{Folded, Form};
use crate::policy::Council;
use crate::review::{Concluded, Decision, Ground, Matter, Question, Review};
use crate::schedule::{Schedule, ScheduleLine};
use crate::search::{What, is_looked_for};
use crate::terms::WithheldTerms;

/// Numbers of people whom nobody listed begin above those of `people`.
const STRANGERS: u32 = 1 << 24;

/// Words, in which some may be kept back.
pub type Telling = Vec<Fragment>;

/// A stretch of told words, or a gap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fragment {
    /// Words that may be told.
    Told(String),
    /// Here something is kept back: the line of the schedule, from 0.
    Gap(usize),
}

/// How much a gap stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Extent {
    /// A person's name.
    Name,
    /// A passage.
    Passage,
    /// A whole entry.
    Entry,
}

/// What kind of person is kept back, where saying so tells nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum KindOfPerson {
    /// A neighbour.
    Neighbour,
    /// Another child.
    OtherChild,
    /// Somebody of the family.
    Family,
    /// Somebody who looks after children.
    Carer,
    /// A worker.
    Worker,
    /// A friend of the family.
    FamilyFriend,
    /// A parent of another child.
    OtherParent,
    /// Another person; nothing more is said.
    Person,
}

/// What a reader is told of a gap. There is no ground in it: that is in the schedule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// How much it stands for.
    pub extent: Extent,
    /// The reason in a form that does not tell by itself.
    pub reason: ToldReason,
    /// Whom it stands for: the same number is the same person throughout, and what kind of person.
    pub whom: Option<(u32, KindOfPerson)>,
    /// Where the same words stand, if it is a repeat.
    pub same_as: Option<ItemId>,
    /// Who decided, in which role, and when: a gap without a person who decided does not exist.
    pub decided: Option<(String, String, EventDate)>,
}

/// What may be told to an audience. Only [`withhold`] makes one.
pub struct Disclosure<A> {
    record: RecordId,
    case: Case<Telling>,
    gaps: Vec<Gap>,
    kept: BTreeMap<ItemId, usize>,
    request: Told,
    council: Council,
    draft: bool,
    letter_only: bool,
    audience: PhantomData<fn() -> A>,
}

/// The request as a pack may state it.
#[derive(Clone, Debug)]
pub struct Told {
    /// Which pack.
    pub pack: PackKind,
    /// Whether the person the record is about asks themself.
    pub subject_asks: bool,
    /// Who gets it.
    pub recipient: Option<String>,
    /// What it is for.
    pub purpose: Option<String>,
    /// When it was asked for.
    pub asked: Option<EventDate>,
    /// Who approved it, with their role.
    pub approved: Option<(String, String)>,
    /// The date of the pack.
    pub date: EventDate,
    /// The first day that it covers.
    pub from: Option<EventDate>,
    /// The last.
    pub to: Option<EventDate>,
    /// Where was searched.
    pub searched: Vec<String>,
    /// Earlier packs that went to somebody else.
    pub shared: Vec<(EventDate, String, String)>,
    /// For which age a life story is told.
    pub band: Option<crate::decisions::Band>,
    /// In which form.
    pub form: crate::decisions::StoryForm,
    /// In which form the documents on the file go out.
    pub documents: crate::decisions::DocumentForm,
    /// The interpreter who helped to read it, who read it with the reader, and when.
    pub read: (Option<String>, Option<String>, Option<EventDate>),
    /// What the clock runs by.
    pub clock: crate::request::ClockFacts,
    /// The letters by which earlier packs tell people apart, by row of `people`.
    pub letters: BTreeMap<u32, String>,
}

impl<A> Disclosure<A> {
    /// The stamp of the record that it came from.
    #[must_use]
    pub fn record(&self) -> RecordId {
        self.record
    }

    /// The record as it may be told.
    #[must_use]
    pub fn case(&self) -> &Case<Telling> {
        &self.case
    }

    /// Visits every piece of what may be told, in the order of the record.
    pub fn each_told(&self, visit: &mut dyn FnMut(&Telling)) {
        self.case.each(visit);
    }

    /// The gaps, by line of the schedule.
    #[must_use]
    pub fn gaps(&self) -> &[Gap] {
        &self.gaps
    }

    /// The line of the schedule by which an entry is kept back as a whole. Nothing of such an entry
    /// is told: not its dates, its kind or any other word of a closed list.
    #[must_use]
    pub fn kept(&self) -> &BTreeMap<ItemId, usize> {
        &self.kept
    }

    /// The request.
    #[must_use]
    pub fn request(&self) -> &Told {
        &self.request
    }

    /// The council.
    #[must_use]
    pub fn council(&self) -> &Council {
        &self.council
    }

    /// Whether this is for a letter that is sent before anything is decided: everything that is not
    /// decided is kept back, and no pack can be made of it.
    #[must_use]
    pub fn is_letter_only(&self) -> bool {
        self.letter_only
    }

    /// Whether something was still undecided.
    #[must_use]
    pub fn is_draft(&self) -> bool {
        self.draft
    }
}

/// How many characters of the record went where. The three together are the record.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Account {
    /// Told.
    pub told: usize,
    /// Kept back.
    pub withheld: usize,
    /// Held: undecided, or somebody is being asked.
    pub held: usize,
}

/// Applies a concluded review.
pub fn withhold<A: Audience>(
    review: Review<'_, A, Concluded>,
) -> (Disclosure<A>, Schedule, WithheldTerms) {
    let record = review.record;
    let labels = Labels::new(&review);
    // Each question that keeps something back is a line of the schedule and a gap.
    let mut line_of: BTreeMap<usize, usize> = BTreeMap::new();
    let mut lines = Vec::new();
    let mut gaps = Vec::new();
    for (index, question) in review.questions.iter().enumerate() {
        if question.decision.tells() {
            continue;
        }
        line_of.insert(index, lines.len());
        gaps.push(labels.gap(question));
        lines.push(ScheduleLine::new(lines.len(), question, record));
    }

    let mut account = Account::default();
    let mut told_forms: BTreeSet<usize> = BTreeSet::new();
    let mut kept_people: BTreeSet<PersonId> = BTreeSet::new();
    let mut kept_words: Vec<(String, usize)> = Vec::new();
    let mut kept_texts: Vec<(record::HeldText, usize)> = Vec::new();
    let mut told_texts: Vec<String> = Vec::new();
    let mut spans: Vec<crate::terms::Span> = Vec::new();
    let mut examined = review.examined.iter();
    let case = record.tell(&mut |text, context| {
        #[expect(
            clippy::disallowed_methods,
            reason = "this is the door: words leave here, and only where every question says so"
        )]
        let words = text.expose();
        // The walk is the one that the review made; a text without an examination would be a bug, and is kept back.
        let Some(examined) = examined.next() else { return Vec::new() };
        let cover = examined
            .covers
            .iter()
            .copied()
            .filter(|q| line_of.contains_key(q))
            .max_by_key(|q| weight(&review.questions[*q]));
        if let Some(question) = cover {
            let count = words.chars().count();
            match review.questions[question].decision {
                Decision::Withhold(_) => account.withheld += count,
                Decision::Undecided
                | Decision::Hold(_)
                | Decision::Disclose(_)
                | Decision::NotThem(_) => account.held += count,
            }
            if let Matter::Mention(_, person) = review.questions[question].matter {
                kept_people.insert(person);
            } else {
                kept_texts.push((text.clone(), line_of[&question]));
            }
            if in_document(text) {
                spans.push((text.place().clone(), 0..words.len(), line_of[&question]));
            }
            return vec![Fragment::Gap(line_of[&question])];
        }
        if context.names.is_some() {
            // A reference that is told tells the name, whoever else bears it.
            told_forms.extend(review.finder.find(words).into_iter().map(|hit| hit.form));
        }
        let mut telling = Vec::new();
        let mut reached = 0;
        let tell = |from: usize, to: usize, telling: &mut Telling, account: &mut Account| {
            if let Some(part) = words.get(from..to).filter(|part| !part.is_empty()) {
                account.told += part.chars().count();
                telling.push(Fragment::Told(part.to_owned()));
            }
        };
        for (range, questions, form) in &examined.spans {
            let kept = questions
                .iter()
                .copied()
                .filter(|q| line_of.contains_key(q))
                .max_by_key(|q| weight(&review.questions[*q]));
            let Some(question) = kept else {
                told_forms.extend(form);
                continue;
            };
            // Words that are no exact form of a name of `people` are looked for in the finished file as they stand.
            if form.is_none()
                && let Some(written) = words.get(range.clone())
            {
                kept_words.push((Folded::new(written).text.trim().to_owned(), line_of[&question]));
            }
            if in_document(text) {
                spans.push((text.place().clone(), range.clone(), line_of[&question]));
            }
            tell(reached, range.start, &mut telling, &mut account);
            let count = words.get(range.clone()).unwrap_or_default().chars().count();
            match review.questions[question].decision {
                Decision::Withhold(_) => account.withheld += count,
                Decision::Undecided
                | Decision::Hold(_)
                | Decision::Disclose(_)
                | Decision::NotThem(_) => account.held += count,
            }
            kept_people.extend(questions.iter().filter_map(
                |q| match review.questions[*q].matter {
                    Matter::Mention(_, person) => Some(person),
                    Matter::Found(..) | Matter::Entry(..) | Matter::Passage(..) => None,
                },
            ));
            // A family's name can mean several people; each who is kept back has a gap.
            let mut gaps: Vec<usize> =
                questions.iter().filter_map(|q| line_of.get(q).copied()).collect();
            gaps.sort_unstable();
            gaps.dedup();
            for (n, gap) in gaps.into_iter().enumerate() {
                if n > 0 {
                    telling.push(Fragment::Told(" ".into()));
                }
                telling.push(Fragment::Gap(gap));
            }
            reached = range.end;
        }
        tell(reached, words.len(), &mut telling, &mut account);
        telling.iter().for_each(|fragment| {
            if let Fragment::Told(part) = fragment {
                told_texts.push(Folded::new(part).text);
            }
        });
        telling
    });

    let line_of_person = |person: PersonId| {
        review
            .questions
            .iter()
            .enumerate()
            .find(|(index, question)| {
                line_of.contains_key(index)
                    && matches!(question.matter, Matter::Mention(_, p) if p == person)
            })
            .and_then(|(index, _)| line_of.get(&index).copied())
            .unwrap_or_default()
    };
    let mut names = Vec::new();
    for (index, form) in review.finder.forms.iter().enumerate() {
        // "Darren Mott", told in one place by a decision, tells "Darren" and "Mott" as well.
        let part_of_told =
            told_forms.iter().filter_map(|told| review.finder.forms.get(*told)).any(|told| {
                told.people.iter().any(|person| form.people.contains(person))
                    && format!(" {} ", told.text).contains(&format!(" {} ", form.text))
            });
        let kept = form
            .people
            .iter()
            .copied()
            .find(|person| kept_people.contains(person) && !part_of_told);
        let shared = form
            .people
            .iter()
            .any(|person| *person == PersonId::CHILD || !kept_people.contains(person));
        if let Some(person) = kept.filter(|_| !shared && !told_forms.contains(&index)) {
            names.push((form.clone(), line_of_person(person)));
        }
    }
    for (written, line) in kept_words {
        let told =
            told_texts.iter().any(|told| format!(" {told} ").contains(&format!(" {written} ")));
        let exact = review.finder.forms.iter().any(|form| form.text == written);
        // A date of birth is also the date of other things; a name that is told elsewhere is told.
        if told
            || exact
            || !is_looked_for(&written)
            || names.iter().any(|(form, _)| form.text == written)
        {
            continue;
        }
        names.push((Form { text: written, people: Vec::new(), common: false }, line));
    }
    let terms = WithheldTerms::new(record.id(), names, kept_texts, &told_texts, spans);
    let request = &review.request;
    let kept = review
        .about_entries
        .iter()
        .filter_map(|(item, questions)| {
            let kept = questions.iter().copied().filter(|q| line_of.contains_key(q));
            let question = kept.max_by_key(|q| weight(&review.questions[*q]))?;
            Some((*item, line_of[&question]))
        })
        .collect();
    let disclosure = Disclosure {
        record: record.id(),
        case,
        gaps,
        kept,
        request: Told {
            pack: request.pack,
            subject_asks: request.requester == Requester::Subject,
            recipient: request.recipient.clone(),
            purpose: request.purpose.clone(),
            asked: request.asked,
            approved: request.approved_by.clone().zip(request.approved_role.clone()),
            date: request.date,
            from: request.from,
            to: request.to,
            searched: request.searched.clone(),
            shared: request.shared.clone(),
            band: request.band,
            form: request.form,
            documents: request.documents,
            read: (request.interpreter.clone(), request.read_with.clone(), request.read_on),
            clock: request.clock.clone(),
            letters: request.letters.clone(),
        },
        council: review.council.clone(),
        draft: review.draft,
        letter_only: review.letter_only,
        audience: PhantomData,
    };
    (disclosure, Schedule { lines, account, pack: request.pack }, terms)
}

/// Whether a text was read from the file of a document.
fn in_document(text: &record::HeldText) -> bool {
    text.place().route().starts_with("documents[") && text.place().route().contains("].contents[")
}

/// Which of several questions a gap is told by: kept back before held, whole entries before names.
fn weight(question: &Question) -> (u8, u8, std::cmp::Reverse<usize>) {
    let decision = match question.decision {
        Decision::Withhold(_) => 2,
        Decision::Hold(_) => 1,
        Decision::Undecided | Decision::Disclose(_) | Decision::NotThem(_) => 0,
    };
    let extent = match question.matter {
        Matter::Entry(..) => 2,
        Matter::Passage(..) => 1,
        Matter::Mention(..) | Matter::Found(..) => 0,
    };
    (extent, decision, std::cmp::Reverse(question.number))
}

/// What kind of person a gap may name. The same person has the same label throughout a pack.
struct Labels {
    kinds: BTreeMap<PersonId, KindOfPerson>,
    guessable: BTreeSet<PersonId>,
}

impl Labels {
    fn new<A: Audience>(review: &Review<'_, A, Concluded>) -> Self {
        let case = review.record.case();
        let mut how_many: BTreeMap<KindOfPerson, usize> = BTreeMap::new();
        for person in &case.people {
            *how_many.entry(kind_of(person.relationship)).or_default() += 1;
        }
        let alone: BTreeSet<PersonId> = case
            .people
            .iter()
            .filter(|person| how_many.get(&kind_of(person.relationship)).is_none_or(|n| *n < 2))
            .map(|person| person.key)
            .collect();
        // "They said no" tells who it is when only one person said no.
        let refused: BTreeSet<PersonId> = review
            .questions
            .iter()
            .filter_map(|question| match question.matter {
                Matter::Mention(_, person)
                    if kept_on(&question.decision)
                        .is_some_and(|ground| ground.code == Code::W2) =>
                {
                    Some(person)
                }
                Matter::Mention(..)
                | Matter::Found(..)
                | Matter::Entry(..)
                | Matter::Passage(..) => None,
            })
            .collect();
        let guessable = if refused.len() < 2 {
            alone.union(&refused).copied().collect()
        } else {
            alone.clone()
        };
        // Somebody who refused, who trusted us or who is in danger is not narrowed down: "a neighbour"
        // beside what somebody told us in confidence tells that a neighbour told it.
        let mut careful: BTreeSet<PersonId> = BTreeSet::new();
        for question in &review.questions {
            if let Matter::Mention(_, person) = question.matter {
                let narrow = match kept_on(&question.decision) {
                    Some(ground) => !matches!(ground.code, Code::W1 | Code::W18),
                    None => question.decision == Decision::Undecided,
                };
                if narrow {
                    careful.insert(person);
                }
            }
        }
        let kinds = case
            .people
            .iter()
            .map(|person| {
                let kind = if careful.contains(&person.key) {
                    KindOfPerson::Person
                } else {
                    kind_of(person.relationship)
                };
                (person.key, kind)
            })
            .collect();
        Self { kinds, guessable }
    }

    fn gap(&self, question: &Question) -> Gap {
        let person = match question.matter {
            Matter::Mention(_, person) => Some(person),
            Matter::Found(..) | Matter::Entry(..) | Matter::Passage(..) => None,
        };
        // Somebody whom nobody listed has a letter like anybody else; numbers and addresses have none.
        let stranger = match question.matter {
            Matter::Found(_, finding) if finding.what != What::Identifier => {
                Some((STRANGERS + finding.number, KindOfPerson::Person))
            }
            Matter::Found(..) | Matter::Mention(..) | Matter::Entry(..) | Matter::Passage(..) => {
                None
            }
        };
        let extent = match question.matter {
            Matter::Found(_, finding) if finding.what == What::Identifier => Extent::Passage,
            Matter::Mention(..) | Matter::Found(..) => Extent::Name,
            Matter::Entry(..) => Extent::Entry,
            Matter::Passage(..) => Extent::Passage,
        };
        let guessable = person.is_some_and(|person| self.guessable.contains(&person));
        let ground = kept_on(&question.decision);
        Gap {
            extent,
            reason: ground.map_or(ToldReason::Undecided, |ground| {
                ground.code.told(guessable || person.is_none())
            }),
            whom: person
                .map(|person| {
                    let kind = self.kinds.get(&person).copied();
                    (person.number(), kind.unwrap_or(KindOfPerson::Person))
                })
                .or(stranger),
            same_as: question.same_as,
            decided: ground.and_then(|ground| match &ground.authority {
                crate::review::Authority::Person { name, role, on } => {
                    Some((name.clone(), role.clone(), *on))
                }
                crate::review::Authority::Rule(_)
                | crate::review::Authority::Known
                | crate::review::Authority::Reader
                | crate::review::Authority::Work => None,
            }),
        }
    }
}

fn kept_on(decision: &Decision) -> Option<&Ground> {
    match decision {
        Decision::Withhold(ground) | Decision::Hold(ground) => Some(ground),
        Decision::Undecided | Decision::Disclose(_) | Decision::NotThem(_) => None,
    }
}

fn kind_of(relationship: Relationship) -> KindOfPerson {
    use Relationship as R;
    match relationship {
        R::Neighbour => KindOfPerson::Neighbour,
        R::OtherChild | R::Friend => KindOfPerson::OtherChild,
        R::OtherParent => KindOfPerson::OtherParent,
        R::FamilyFriend => KindOfPerson::FamilyFriend,
        R::Mother
        | R::Father
        | R::StepParent
        | R::ParentsPartner
        | R::Brother
        | R::Sister
        | R::Grandmother
        | R::Grandfather
        | R::Aunt
        | R::Uncle
        | R::Cousin
        | R::Relative => KindOfPerson::Family,
        R::FosterCarer => KindOfPerson::Carer,
        R::SocialWorker
        | R::Manager
        | R::ReviewingOfficer
        | R::SupervisingSocialWorker
        | R::SupportWorker
        | R::PersonalAdviser
        | R::ResidentialWorker
        | R::Teacher
        | R::Doctor
        | R::Nurse
        | R::HealthVisitor
        | R::Therapist
        | R::PoliceOfficer
        | R::Lawyer
        | R::Judge
        | R::Guardian
        | R::Advocate
        | R::Interpreter
        | R::OtherProfessional => KindOfPerson::Worker,
        // A carer's child is no carer; the reader would look for one.
        R::Child | R::Other | R::CarersFamily | R::AdoptiveParent => KindOfPerson::Person,
    }
}

//! Who asks for which pack, to whom it goes, who approved it, and what the reader knows already.

use std::collections::BTreeSet;

use diagnostic::{Diagnostic, Location};
use record::{EventDate, HeldText, ItemId, PersonId, Record};

use crate::audience::Requester;
use crate::decisions::{
    Band, Decisions, DecisionsError, DocumentForm, MoreTime, PackKind, StoryForm,
};

/// What the clock of a request runs by (UK GDPR Art 12A), as the decisions file has it.
#[derive(Clone, Debug, Default)]
pub struct ClockFacts {
    /// When the request came.
    pub asked: Option<EventDate>,
    /// When proof of who asks came, if it was needed.
    pub identity: Option<EventDate>,
    /// When a lawful fee was paid, if one was asked for.
    pub fee: Option<EventDate>,
    /// When the council asked what is wanted, when the answer came, and what was asked.
    pub pauses: Vec<(EventDate, Option<EventDate>, Option<String>)>,
    /// More time: when the person was told, how many months, why, and the reason given.
    pub extension: Option<(EventDate, u32, MoreTime, Option<String>)>,
    /// When the answer was sent.
    pub answered: Option<EventDate>,
}

/// A request for a pack.
#[derive(Clone, Debug)]
pub struct Request {
    /// Which pack.
    pub pack: PackKind,
    /// Who asks.
    pub requester: Requester,
    /// Who gets it, by name.
    pub recipient: Option<String>,
    /// What it is for.
    pub purpose: Option<String>,
    /// When it was asked for.
    pub asked: Option<EventDate>,
    /// Who approved its release, by name.
    pub approved_by: Option<String>,
    /// Their role.
    pub approved_role: Option<String>,
    /// When it was approved.
    pub approved: Option<EventDate>,
    /// The date that the pack bears.
    pub date: EventDate,
    /// The first day that it covers.
    pub from: Option<EventDate>,
    /// The last day that it covers.
    pub to: Option<EventDate>,
    /// Where was searched.
    pub searched: Vec<String>,
    /// Earlier packs that went to somebody else: when, to whom, what for, as the sharing log has it.
    pub shared: Vec<(EventDate, String, String)>,
    /// For which age a life story is told.
    pub band: Option<Band>,
    /// In which form.
    pub form: StoryForm,
    /// In which form the documents on the file go out.
    pub documents: DocumentForm,
    /// The interpreter who helped to read it, by name.
    pub interpreter: Option<String>,
    /// Who read it with the reader, by name.
    pub read_with: Option<String>,
    /// When it was read with them.
    pub read_on: Option<EventDate>,
    /// Whether the files of some documents were not read: nobody asked for them, or they are held.
    pub unread: bool,
    /// What its clock runs by.
    pub clock: ClockFacts,
    /// Its key, where the same pack is asked for more than once.
    pub key: Option<String>,
    /// Who asks on the person's authority, by name.
    pub agent: Option<String>,
    /// Whether the agent's authority was seen; true where there is no agent.
    pub authorised: bool,
    /// The letters by which earlier packs tell people apart, by row of `people`.
    pub letters: std::collections::BTreeMap<u32, String>,
    pub(crate) known_people: BTreeSet<PersonId>,
    pub(crate) known_entries: BTreeSet<ItemId>,
    pub(crate) left_out_people: BTreeSet<PersonId>,
    pub(crate) left_out_entries: BTreeSet<ItemId>,
    pub(crate) file: String,
}

impl Request {
    /// The request that a decisions file makes for a pack, or an empty one, from which only a draft can be made.
    /// `today` is the date of a pack that nobody approved yet.
    ///
    /// # Errors
    /// A requester without parental responsibility, or one other than the child for a pack that is the child's.
    pub fn find(
        record: &Record,
        decisions: &Decisions,
        pack: PackKind,
        key: Option<&str>,
        today: EventDate,
    ) -> Result<Self, DecisionsError> {
        let Some(found) = decisions.request(pack, key) else {
            if key.is_some() {
                return Err(DecisionsError(vec![
                    Diagnostic::fault("request/key", "no request for this pack has this key")
                        .at(Location::file(&decisions.file))
                        .help("use the `key` of a request under `packs`"),
                ]));
            }
            return Ok(Self {
                pack,
                requester: Requester::Subject,
                recipient: None,
                purpose: None,
                asked: None,
                approved_by: None,
                approved_role: None,
                approved: None,
                date: today,
                from: None,
                to: None,
                searched: Vec::new(),
                shared: Vec::new(),
                band: None,
                form: StoryForm::Book,
                documents: DocumentForm::Pages,
                interpreter: None,
                read_with: None,
                read_on: None,
                unread: false,
                clock: ClockFacts::default(),
                letters: std::collections::BTreeMap::new(),
                known_people: BTreeSet::new(),
                known_entries: BTreeSet::new(),
                left_out_people: BTreeSet::new(),
                left_out_entries: BTreeSet::new(),
                key: None,
                agent: None,
                authorised: true,
                file: decisions.file.clone(),
            });
        };
        let mut faults = Vec::new();
        let requester = match found.requester {
            None | Some(PersonId::CHILD) => Requester::Subject,
            Some(person) => {
                let responsible = record.case().parental_responsibility.iter().any(|pr| {
                    pr.who.as_ref().is_some_and(|who| who.person == person)
                        && pr.to.is_none_or(|to| to >= today)
                        && pr.from.is_none_or(|from| from <= today)
                });
                if !responsible {
                    faults.push(
                        Diagnostic::fault("request/requester", "the requester has no parental responsibility in this record")
                            .help("add it under `parental_responsibility`, or leave `requester` out if the person the record is about asks"),
                    );
                }
                if pack != PackKind::SubjectAccess {
                    faults.push(
                        Diagnostic::fault(
                            "request/requester",
                            "only a subject-access pack may be asked for by somebody else",
                        )
                        .help("leave `requester` out"),
                    );
                }
                Requester::Parent(person)
            }
        };
        if found.from.zip(found.to).is_some_and(|(from, to)| from > to) {
            faults.push(
                Diagnostic::fault("request/period", "the period of a pack ends before it begins")
                    .help("put `from` and `to` right"),
            );
        }
        if found.asked.zip(found.approved).is_some_and(|(asked, approved)| approved < asked) {
            faults.push(
                Diagnostic::fault("request/approved", "a pack is approved before it is asked for")
                    .help("put `asked` or `approved` right"),
            );
        }
        if found.approved.is_some_and(|approved| approved > today) {
            faults.push(
                Diagnostic::fault(
                    "request/approved",
                    "a pack is approved on a day that is still to come",
                )
                .help("put `approved` right, or give the day of work with --date"),
            );
        }
        if !faults.is_empty() {
            return Err(DecisionsError(
                faults.into_iter().map(|fault| fault.at(Location::file(&decisions.file))).collect(),
            ));
        }
        let told = |text: &Option<record::Text<HeldText>>| text.as_ref().map(|text| words(&text.0));
        Ok(Self {
            pack,
            requester,
            recipient: told(&found.recipient),
            purpose: told(&found.purpose),
            asked: found.asked,
            approved_by: told(&found.approved_by),
            approved_role: told(&found.approved_role),
            approved: found.approved,
            date: found.approved.unwrap_or(today),
            from: found.from,
            to: found.to,
            shared: Vec::new(),
            searched: found.searched.iter().map(|text| words(&text.0)).collect(),
            band: found.band,
            form: found.form.unwrap_or(StoryForm::Book),
            documents: found.documents.unwrap_or(DocumentForm::Pages),
            interpreter: told(&found.interpreter),
            read_with: told(&found.read_with),
            read_on: found.read_on,
            unread: false,
            clock: ClockFacts {
                asked: found.asked,
                // An agent's authority is part of knowing who asks.
                identity: found
                    .identity_on
                    .max(found.agent.as_ref().and_then(|agent| agent.seen_on)),
                fee: found.fee_on,
                pauses: found
                    .paused
                    .iter()
                    .map(|pause| (pause.from, pause.to, told(&pause.asked)))
                    .collect(),
                extension: found
                    .extended
                    .as_ref()
                    .map(|more| (more.on, more.months.0, more.because, told(&more.reason))),
                answered: found.answered,
            },
            letters: std::collections::BTreeMap::new(),
            known_people: found.known.iter().filter_map(|known| known.person).collect(),
            known_entries: found.known.iter().filter_map(|known| known.entry).collect(),
            left_out_people: found.leave_out.iter().filter_map(|left| left.person).collect(),
            left_out_entries: found.leave_out.iter().filter_map(|left| left.entry).collect(),
            key: found.name(),
            agent: found.agent.as_ref().map(|agent| words(&agent.name.0)),
            authorised: found
                .agent
                .as_ref()
                .is_none_or(|agent| agent.authority.is_some() && agent.seen_on.is_some()),
            file: decisions.file.clone(),
        })
    }

    /// What a release needs and the request has not.
    #[must_use]
    pub fn missing(&self) -> Vec<Diagnostic> {
        let mut lacks = Vec::new();
        if self.recipient.is_none() {
            lacks.push("`recipient`");
        }
        if self.purpose.is_none() {
            lacks.push("`purpose`");
        }
        if self.approved_by.is_none() || self.approved_role.is_none() || self.approved.is_none() {
            lacks.push("`approved_by` with `approved_role` and `approved`");
        }
        if !self.authorised {
            lacks.push("`authority` and `seen_on` of its `agent`");
        }
        if self.pack == PackKind::CaseSummary && (self.from.is_none() || self.to.is_none()) {
            lacks.push("`from` and `to`");
        }
        lacks
            .into_iter()
            .map(|lack| {
                Diagnostic::undecided("request/missing", format!("the {} pack has no {lack}", self.pack.code()))
                    .at(Location::file(&self.file))
                    .help("add it under `packs` in decisions.yaml; without it only a draft can be made (--draft)")
            })
            .collect()
    }
}

fn words(text: &HeldText) -> String {
    #[expect(
        clippy::disallowed_methods,
        reason = "who asked, who gets it and who approved stand on the pack"
    )]
    text.expose().to_owned()
}

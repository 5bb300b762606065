//! `decisions.yaml`: to whom a pack goes and who approved it, and what people decided.
//!
//! The shapes are made by the same macro as the record's, so the file is read with the
//! same care: every fault at once, each with its place, none with its words.

use diagnostic::{Diagnostic, Explain, Location};
use record::{EventDate, HeldText, ItemId, Number, PersonId, Text, shapes, vocabulary, yaml};

use crate::ground::Code;

vocabulary! {
    /// Which pack.
    pub enum PackKind {
        /// A child's own history.
        LifeStory = "life-story",
        /// The worker's summary of a quarter.
        CaseSummary = "case-summary",
        /// What somebody gets who asks for their file.
        SubjectAccess = "subject-access",
    }

    /// For which age a life story is told.
    pub enum Band {
        /// Three to five: one idea to a page.
        ThreeToFive = "3-5",
        /// Six and seven.
        SixToEight = "6-8",
        /// Eight to ten.
        EightToEleven = "8-11",
        /// Eleven to fourteen.
        ElevenToFourteen = "11-14",
        /// Fifteen and older.
        FifteenUp = "15+",
    }

    /// In which form the documents on the file go out with a subject-access pack.
    pub enum DocumentForm {
        /// Their pages as they looked, in volumes of their own.
        Pages = "pages",
        /// Their words, set anew among the entries.
        Text = "text",
        /// Both.
        Both = "both",
    }

    /// In which form a life story is told.
    pub enum StoryForm {
        /// The book, for the child.
        Book = "book",
        /// A later life letter, for the teenager and for those who bring the child up.
        LaterLifeLetter = "later-life-letter",
        /// The book with its sources, for the worker.
        Sources = "sources",
    }

    /// Why more time is taken for an answer (UK GDPR Art 12A).
    pub enum MoreTime {
        /// The request is complex.
        Complex = "complex",
        /// Many requests of the same person.
        Many = "many",
    }

    /// Why an entry is asked about, where a decision is about one reason of several.
    pub enum Asked {
        /// In the restricted section.
        Restricted = "restricted",
        /// Health data.
        Health = "health",
        /// Court papers.
        Court = "court",
        /// Adoption records.
        Adoption = "adoption",
        /// Legal advice.
        LegalAdvice = "legal-advice",
        /// An education, health and care plan.
        EhcPlan = "ehc-plan",
        /// About somebody else only.
        AboutAnother = "about-another",
        /// What the child said, and a parent asks.
        ChildsPrivate = "childs-private",
    }

    /// What was decided.
    pub enum Answer {
        /// It is told.
        Disclose = "disclose",
        /// It is kept back.
        Withhold = "withhold",
        /// Somebody is being asked; until then it is kept back.
        Hold = "hold",
        /// The word does not name this person.
        NotThem = "not-them",
    }
}

shapes! {
    /// What people decided of a record, and to whom its packs go.
    part DecisionsFile {
        /// The packs that were asked for.
        packs: Vec<PackRequest<T>>,
        /// What was decided.
        decisions: Vec<Line<T>>,
    }

    /// A pack that was asked for.
    part PackRequest {
        /// Which.
        pack: PackKind,
        /// A short name for this request, where the same pack is asked for more than once.
        key: Option<Text<T>>,
        /// Who asks: left out for the person the record is about, or the key of somebody with parental responsibility.
        requester: Option<PersonId>,
        /// Who gets it, by name.
        recipient: Option<Text<T>>,
        /// What it is for.
        purpose: Option<Text<T>>,
        /// When it was asked for.
        asked: Option<EventDate>,
        /// Who approved its release.
        approved_by: Option<Text<T>>,
        /// Their role.
        approved_role: Option<Text<T>>,
        /// When. This is also the date that the pack bears.
        approved: Option<EventDate>,
        /// The first day that the pack covers (case summary).
        from: Option<EventDate>,
        /// The last day that the pack covers (case summary).
        to: Option<EventDate>,
        /// Where was searched (subject access).
        searched: Vec<Text<T>>,
        /// Whom and what the reader already knows (R1).
        known: Vec<Known<T>>,
        /// Whom and what the reader asked not to be told of.
        leave_out: Vec<LeftOut<T>>,
        /// Who asks for them, on their authority: a solicitor, an advocate, a relative.
        agent: Option<Agent<T>>,
        /// For which age a life story is told; by the date of birth if left out.
        band: Option<Band>,
        /// In which form a life story is told; the book if left out.
        form: Option<StoryForm>,
        /// In which form the documents on the file go out (subject access); as pages if left out.
        documents: Option<DocumentForm>,
        /// When proof came of who asks, where it was needed: the month begins then, if later.
        identity_on: Option<EventDate>,
        /// When a lawful fee was paid, where one was asked for: the month begins then, if later.
        fee_on: Option<EventDate>,
        /// When the clock stood still, because the council had to ask what is wanted.
        paused: Vec<Pause<T>>,
        /// That more time is taken, and that the person was told.
        extended: Option<Extension<T>>,
        /// When the answer was sent.
        answered: Option<EventDate>,
        /// The interpreter who helped to read the pack with the reader, by name.
        interpreter: Option<Text<T>>,
        /// Who read it with the reader, by name.
        read_with: Option<Text<T>>,
        /// When it was read with them.
        read_on: Option<EventDate>,
    }

    /// Somebody or something that the reader asked not to be told of.
    part LeftOut {
        /// Whom.
        person: Option<PersonId>,
        /// Or which entry.
        entry: Option<ItemId>,
        /// When and how they asked.
        asked: Text<T>,
    }

    /// Somebody who asks on another's authority (ICO guide, subject access: requests on behalf of others).
    part Agent {
        /// By name, and their firm if any.
        name: Text<T>,
        /// What shows that the person it is about authorised them.
        authority: Option<Text<T>>,
        /// When that was seen: the month begins then, if later.
        seen_on: Option<EventDate>,
    }

    /// A time in which the clock stood still (UK GDPR Art 12A).
    part Pause {
        /// When the council asked.
        from: EventDate,
        /// When the person answered; left out while they have not.
        to: Option<EventDate>,
        /// What was asked.
        asked: Option<Text<T>>,
    }

    /// More time for an answer, up to two further months.
    part Extension {
        /// When the person was told: within the first month.
        on: EventDate,
        /// How many further months: one or two.
        months: Number,
        /// Why.
        because: MoreTime,
        /// The reason as it was given to the person.
        reason: Option<Text<T>>,
    }

    /// Somebody or something that the reader already knows.
    part Known {
        /// Whom.
        person: Option<PersonId>,
        /// Or which entry.
        entry: Option<ItemId>,
        /// How it is known that they know.
        how: Text<T>,
    }

    /// One decision.
    part Line {
        /// Mentions of this person …
        person: Option<PersonId>,
        /// … or of somebody or something that is written like this and is nobody of `people` …
        words: Option<Text<T>>,
        /// … in this entry, or the entry itself if no person is given.
        entry: Option<ItemId>,
        /// Which question about the entry, if it is asked about for several reasons.
        matter: Option<Asked>,
        /// Or exactly this place, as `retell review` names it.
        at: Option<Text<T>>,
        /// With `at`: the seal that `retell review` gives, so that a decision never slides onto other words.
        seal: Option<Text<T>>,
        /// For these packs; for all if left out.
        packs: Vec<PackKind>,
        /// For the requests of these keys; for all if left out.
        requests: Vec<Text<T>>,
        /// What was decided.
        answer: Answer,
        /// On what ground; not needed for `not-them`.
        code: Option<Code>,
        /// Who decided, by name.
        by: Text<T>,
        /// Their role.
        role: Text<T>,
        /// When.
        on: EventDate,
        /// On whose advice.
        advice_from: Option<Text<T>>,
        /// Who else looked at it and agreed: needed for what is restricted, and for W5 and W7.
        agreed_by: Option<Text<T>>,
        /// When they agreed.
        agreed_on: Option<EventDate>,
        /// What the ground rests on.
        evidence: Option<Evidence<T>>,
    }

    /// What a ground rests on. Each code needs some of it; `retell codes` lists which.
    part Evidence {
        /// The five factors weighed (DPA 2018 Sch 2 para 16(3)).
        balance: Option<Balance<T>>,
        /// When somebody refused.
        refused_on: Option<EventDate>,
        /// In what words.
        refused_words: Option<Text<T>>,
        /// Why confidence was expected.
        confidence_why: Option<Text<T>>,
        /// What the risk is.
        risk: Option<Text<T>>,
        /// How telling would prejudice social work (first limb of Sch 3 para 11).
        prejudice: Option<Text<T>>,
        /// What serious harm is likely, to whom (second limb).
        harm: Option<Text<T>>,
        /// Which manager agreed.
        manager: Option<Text<T>>,
        /// Which health professional was asked.
        health_professional: Option<Text<T>>,
        /// What they think.
        opinion: Option<Text<T>>,
        /// When they said so.
        opinion_on: Option<EventDate>,
        /// What the child asked, in their words.
        child_words: Option<Text<T>>,
        /// When.
        child_words_on: Option<EventDate>,
        /// Why telling would not be in the child's best interests.
        best_interests: Option<Text<T>>,
        /// Which court.
        court: Option<Text<T>>,
        /// Which rule of court.
        rule: Option<Text<T>>,
        /// Which lawyer confirmed.
        lawyer: Option<Text<T>>,
        /// When.
        confirmed_on: Option<EventDate>,
        /// Whom at the police was asked.
        police_contact: Option<Text<T>>,
        /// When it is looked at again.
        review_on: Option<EventDate>,
        /// What shows that it is about an adoption.
        adoption: Option<Text<T>>,
        /// Which regulation.
        regulation: Option<Text<T>>,
        /// Which kind of order.
        order_type: Option<Text<T>>,
        /// That nothing links it to the reader, and who looked.
        no_link: Option<Text<T>>,
        /// What the Reporter answered.
        reporter_reply: Option<Text<T>>,
        /// When somebody was asked.
        asked_on: Option<EventDate>,
        /// When to ask again.
        chase_on: Option<EventDate>,
        /// The lawyers' reference.
        legal_ref: Option<Text<T>>,
        /// Who wrote it and is being asked.
        originator: Option<Text<T>>,
        /// How it is known that the reader knows.
        how_known: Option<Text<T>>,
        /// When the person agreed.
        consent_on: Option<EventDate>,
        /// In which role the worker is named.
        role: Option<Text<T>>,
        /// When the person died.
        died: Option<EventDate>,
        /// That a duty of confidence was looked at.
        confidentiality_checked: Option<Text<T>>,
        /// Where it is public.
        public_where: Option<Text<T>>,
        /// Of which entry this is a repeat.
        same_as: Option<ItemId>,
    }

    /// The balance of DPA 2018 Sch 2 para 16(3), factor by factor.
    part Balance {
        /// What type of information it is.
        information: Text<T>,
        /// Whether confidence is owed to the other person.
        confidentiality: Text<T>,
        /// What was done to get their consent.
        consent_steps: Text<T>,
        /// Whether they are able to consent.
        capacity: Text<T>,
        /// Whether they refused.
        refusal: Text<T>,
    }
}

/// The decisions of one case folder, read and still unchecked against a record.
#[derive(Clone, Debug)]
pub struct Decisions {
    pub(crate) file: String,
    pub(crate) content: DecisionsFile<HeldText>,
}

/// Everything that is wrong with a file of decisions or of policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecisionsError(pub(crate) Vec<Diagnostic>);

impl Explain for DecisionsError {
    fn explain(&self) -> Vec<Diagnostic> {
        self.0.clone()
    }
}

/// The number under which places of a decisions file are told.
pub(crate) const DECISIONS_SOURCE: u32 = 1000;

impl Decisions {
    /// No decision at all.
    #[must_use]
    pub fn none() -> Self {
        Self {
            file: "decisions.yaml".into(),
            content: DecisionsFile { packs: Vec::new(), decisions: Vec::new() },
        }
    }

    /// Reads decisions for a record whose people and entries they name.
    ///
    /// # Errors
    /// Every fault with its place; no words of the file.
    pub fn read(file: &str, text: &str, record: &record::Record) -> Result<Self, DecisionsError> {
        use record::shape::{Reader, Shape as _};
        // A file of comments only decides nothing.
        if text.lines().all(|line| line.trim().is_empty() || line.trim_start().starts_with('#')) {
            return Ok(Self { file: file.into(), ..Self::none() });
        }
        let tree = yaml::parse(file, text).map_err(|fault| DecisionsError(vec![fault]))?;
        let mut reader = Reader::new(file, DECISIONS_SOURCE, record.names(), 0);
        let content = DecisionsFile::read(&mut reader, &tree);
        let (mut faults, _) = reader.finish();
        let Some(content) = content.filter(|_| faults.is_empty()) else {
            faults.sort_by(|a, b| a.location.cmp(&b.location));
            return Err(DecisionsError(faults));
        };
        for known in content.packs.iter().flat_map(|request| &request.known) {
            if known.person.is_none() && known.entry.is_none() {
                let place = known.how.0.place();
                faults.push(
                    Diagnostic::fault(
                        "request/known",
                        "this says neither whom nor what the reader knows",
                    )
                    .at(Location::at(file, place.line(), place.column()))
                    .help("give `person` or `entry`"),
                );
            }
        }
        for left in content.packs.iter().flat_map(|request| &request.leave_out) {
            if left.person.is_some() == left.entry.is_some() {
                let place = left.asked.0.place();
                faults.push(
                    Diagnostic::fault(
                        "request/leave-out",
                        "this says neither whom nor what to leave out, or both",
                    )
                    .at(Location::at(file, place.line(), place.column()))
                    .help("give `person` or `entry`"),
                );
            }
        }
        for kind in PackKind::ALL {
            let mut keys: Vec<Option<String>> = content
                .packs
                .iter()
                .filter(|request| request.pack == *kind)
                .map(PackRequest::name)
                .collect();
            let all = keys.len();
            keys.sort();
            keys.dedup();
            if keys.len() < all {
                faults.push(
                    Diagnostic::fault(
                        "request/twice",
                        format!("the {} pack is asked for twice", kind.code()),
                    )
                    .at(Location::file(file))
                    .help("give each request a `key` of its own, and choose one with --request"),
                );
            }
        }
        for line in &content.decisions {
            for key in &line.requests {
                let known = content
                    .packs
                    .iter()
                    .any(|request| request.key.as_ref().is_some_and(|name| same(&name.0, &key.0)));
                if !known {
                    let place = key.0.place();
                    faults.push(
                        Diagnostic::fault("request/key", "no request has this key")
                            .at(Location::at(file, place.line(), place.column()))
                            .help("use the `key` of a request under `packs`"),
                    );
                }
            }
        }
        for line in &content.decisions {
            faults.extend(line.faults(file, record));
        }
        if faults.is_empty() {
            Ok(Self { file: file.into(), content })
        } else {
            Err(DecisionsError(faults))
        }
    }

    /// The request for a pack, by its key if one is given; the first one without a key otherwise, or the
    /// first of all.
    #[must_use]
    pub fn request(&self, pack: PackKind, key: Option<&str>) -> Option<&PackRequest<HeldText>> {
        let mut of_pack = self.content.packs.iter().filter(|request| request.pack == pack);
        match key {
            Some(key) => of_pack.find(|request| request.name().as_deref() == Some(key)),
            None => {
                let all: Vec<_> = of_pack.collect();
                all.iter().find(|request| request.key.is_none()).or(all.first()).copied()
            }
        }
    }
}

impl PackRequest<HeldText> {
    /// Its key.
    #[must_use]
    pub fn name(&self) -> Option<String> {
        #[expect(clippy::disallowed_methods, reason = "a request's key is the council's own word")]
        self.key.as_ref().map(|key| key.0.expose().to_owned())
    }
}

fn same(one: &HeldText, two: &HeldText) -> bool {
    #[expect(clippy::disallowed_methods, reason = "two keys are compared")]
    let same = one.expose() == two.expose();
    same
}

impl Line<HeldText> {
    pub(crate) fn location(&self, file: &str) -> Location {
        let place = self.by.0.place();
        Location::at(file, place.line(), place.column())
    }

    /// The words that it is about, if it is about nobody of `people`.
    pub(crate) fn written(&self) -> Option<&str> {
        #[expect(
            clippy::disallowed_methods,
            reason = "compared with what is found, and kept nowhere"
        )]
        self.words.as_ref().map(|words| words.0.expose())
    }

    /// Whether it is for the request of this key, or for all.
    pub(crate) fn is_for_request(&self, key: Option<&str>) -> bool {
        #[expect(clippy::disallowed_methods, reason = "keys of requests are compared")]
        let named = |name: &Text<HeldText>| Some(name.0.expose()) == key;
        self.requests.is_empty() || self.requests.iter().any(named)
    }

    /// The exact place that it answers, if it names one.
    pub(crate) fn at_route(&self) -> Option<&str> {
        #[expect(
            clippy::disallowed_methods,
            reason = "a route names fields and positions, and is compared only"
        )]
        self.at.as_ref().map(|at| at.0.expose())
    }

    /// What is wrong with it apart from the rules of its code, which depend on the pack.
    fn faults(&self, file: &str, record: &record::Record) -> Vec<Diagnostic> {
        let mut faults = Vec::new();
        let mut fault = |message: &str, help: String| {
            faults.push(
                Diagnostic::fault("decision/shape", message).at(self.location(file)).help(help),
            );
        };
        if self.person.is_none()
            && self.words.is_none()
            && self.entry.is_none()
            && self.at.is_none()
        {
            fault(
                "this decision does not say what it is about",
                "give `person`, `words`, `entry` or `at`".into(),
            );
        }
        if self.person.is_some() && self.words.is_some() {
            fault(
                "this decision gives both `person` and `words`",
                "`words` is for what is written of nobody in `people`".into(),
            );
        }
        if self.entry.is_some() && self.at.is_some() {
            fault("this decision gives both `entry` and `at`", "one of them is enough".into());
        }
        if (self.at.is_some() && self.seal.is_none())
            || (self.seal.is_some() && self.at.is_none() && self.entry.is_none())
        {
            fault(
                "`at` needs `seal`, and `seal` goes with `at` or `entry`",
                "copy both from what `retell review` prints".into(),
            );
        }
        match (self.answer, self.code) {
            (Answer::NotThem, None) => {
                if self.words.is_none() && (self.person.is_none() || self.at.is_none()) {
                    fault(
                        "`not-them` is said of one person at one place, or of words that name nobody",
                        "give `person`, `at` and `seal`, or `words`".into(),
                    );
                }
            }
            (Answer::NotThem, Some(_)) => {
                fault("`not-them` has no code", "leave `code` out".into())
            }
            (Answer::Disclose | Answer::Withhold | Answer::Hold, None) => {
                fault(
                    "this decision has no ground",
                    "give a `code`; `retell codes` lists them".into(),
                );
            }
            (answer, Some(code)) => {
                if code.answer() != answer {
                    fault(
                        &format!("{} does not go with `{}`", code.code(), answer.code()),
                        format!("{} is a code to {}", code.code(), code.answer().code()),
                    );
                }
                let lacks = code.lacks(self, record);
                if !lacks.is_empty() {
                    fault(
                        &format!("{} is refused without evidence", code.code()),
                        format!("under `evidence`, add {}", lacks.join(", ")),
                    );
                }
            }
        }
        faults
    }
}

//! The grounds on which something is told, kept back or held, with their law, the evidence
//! that each needs, and what the reader is told of each (`examples/README.md` lists them).

use record::{HeldText, Record, YesNo, vocabulary};

use crate::decisions::{Answer, Line};

vocabulary! {
    /// A ground. W keeps back, H holds while somebody is asked, R tells, D points to a repeat.
    pub enum Code {
        /// About another person; the balance fell that way (DPA 2018 Sch 2 para 16).
        W1 = "W1",
        /// The other person refused; not decisive alone (Sch 2 para 16(3)).
        W2 = "W2",
        /// Told in confidence (Sch 2 para 16(3)).
        W3 = "W3",
        /// Shows where somebody lives (Sch 2 para 16, Sch 3 para 11).
        W4 = "W4",
        /// Serious harm, social work data (Sch 3 para 11).
        W5 = "W5",
        /// Serious harm, health data (Sch 3 para 5).
        W6 = "W6",
        /// Serious harm, education data (Sch 3 para 19).
        W7 = "W7",
        /// The child expected it to be kept from a parent (Sch 3 paras 4, 10).
        W8 = "W8",
        /// Child abuse data, a parent asks (Sch 3 para 21).
        W9 = "W9",
        /// Given to a court (Sch 3 paras 3, 9, 18).
        W10 = "W10",
        /// Legal advice (Sch 2 para 19).
        W11 = "W11",
        /// Crime (Sch 2 para 2).
        W12 = "W12",
        /// Adoption records (Sch 4 para 3).
        W13 = "W13",
        /// Education, health and care plan (Sch 4 para 4).
        W14 = "W14",
        /// Parental order (Sch 4 para 5).
        W15 = "W15",
        /// Fertility treatment (Sch 4 para 2).
        W16 = "W16",
        /// Confidential reference (Sch 2 para 24).
        W17 = "W17",
        /// Not about the reader at all (outside UK GDPR Art 15).
        W18 = "W18",
        /// The Reporter did not agree (Scotland; Sch 3 paras 12, 20).
        W19 = "W19",
        /// The other person is being asked (pending Sch 2 para 16).
        H1 = "H1",
        /// A health professional is being asked (Sch 3 para 6).
        H2 = "H2",
        /// Leave of the court is being looked into (FPR 2010 Pt 12; AJA 1960 s.12).
        H3 = "H3",
        /// The writer is being asked (recording policy, restricted section).
        H4 = "H4",
        /// The reader knows already (Sch 2 para 16(4); Children Act 1989 guidance vol 3).
        R1 = "R1",
        /// The other person agreed (Sch 2 para 16(1)).
        R2 = "R2",
        /// Reasonable without consent (Sch 2 para 16(1)).
        R3 = "R3",
        /// A worker in their role (Sch 2 para 17).
        R4 = "R4",
        /// The person has died (DPA 2018 s.3: living individuals).
        R5 = "R5",
        /// Public already.
        R6 = "R6",
        /// A repeat of another entry, replaced by a pointer; not a redaction.
        D1 = "D1",
        /// The reader asked not to be told of it; theirs whenever they want it.
        O1 = "O1",
    }
}

/// What the reader is told of a gap. Not the ground: the printed reason can itself tell
/// ("the child asked us not to", shown to a parent). The ground stays in the schedule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ToldReason {
    /// About another person's private life.
    OtherPerson,
    /// The other person would like it kept private.
    OtherSaidNo,
    /// Somebody told us in private.
    ToldInPrivate,
    /// It would show where somebody lives.
    SafeAddress,
    /// It could badly hurt somebody.
    Harm,
    /// A health worker says it could badly hurt somebody.
    HarmHealth,
    /// From school, and it could badly hurt somebody.
    HarmSchool,
    /// The law lets us keep it private, and nothing more is said.
    Private,
    /// The same, for now.
    PrivateForNow,
    /// Given to a court.
    Court,
    /// Advice of our lawyer.
    LegalAdvice,
    /// About an adoption.
    Adoption,
    /// About a plan for help at school.
    SchoolPlan,
    /// About becoming a parent after a surrogate birth.
    ParentalOrder,
    /// About treatment to have a baby.
    Fertility,
    /// A private reference.
    Reference,
    /// Not about the reader.
    NotAboutYou,
    /// The Reporter did not agree.
    Reporter,
    /// We are asking somebody.
    AskingSomeone,
    /// We are asking a health worker.
    AskingHealth,
    /// We are asking about the court.
    AskingCourt,
    /// We are asking the writer.
    AskingWriter,
    /// The same as another entry.
    Repeat,
    /// The reader asked for it to be left out.
    YouAsked,
    /// Nobody has decided yet; in drafts only.
    Undecided,
}

impl ToldReason {
    /// The key under which the wording is found.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::OtherPerson => "reason-other-person",
            Self::OtherSaidNo => "reason-other-said-no",
            Self::ToldInPrivate => "reason-told-in-private",
            Self::SafeAddress => "reason-safe-address",
            Self::Harm => "reason-harm",
            Self::HarmHealth => "reason-harm-health",
            Self::HarmSchool => "reason-harm-school",
            Self::Private => "reason-private",
            Self::PrivateForNow => "reason-private-for-now",
            Self::Court => "reason-court",
            Self::LegalAdvice => "reason-legal-advice",
            Self::Adoption => "reason-adoption",
            Self::SchoolPlan => "reason-school-plan",
            Self::ParentalOrder => "reason-parental-order",
            Self::Fertility => "reason-fertility",
            Self::Reference => "reason-reference",
            Self::NotAboutYou => "reason-not-about-you",
            Self::Reporter => "reason-reporter",
            Self::AskingSomeone => "reason-asking-someone",
            Self::AskingHealth => "reason-asking-health",
            Self::AskingCourt => "reason-asking-court",
            Self::AskingWriter => "reason-asking-writer",
            Self::Repeat => "reason-repeat",
            Self::YouAsked => "reason-you-asked",
            Self::Undecided => "reason-undecided",
        }
    }

    /// Whether an answer is still to come.
    #[must_use]
    pub fn is_waiting(self) -> bool {
        matches!(
            self,
            Self::AskingSomeone
                | Self::AskingHealth
                | Self::AskingCourt
                | Self::AskingWriter
                | Self::Undecided
        )
    }
}

impl Code {
    /// What a code answers. D1 keeps the repeat back and points to the first.
    #[must_use]
    pub fn answer(self) -> Answer {
        match self {
            Self::W1
            | Self::W2
            | Self::W3
            | Self::W4
            | Self::W5
            | Self::W6
            | Self::W7
            | Self::W8
            | Self::W9
            | Self::W10
            | Self::W11
            | Self::W12
            | Self::W13
            | Self::W14
            | Self::W15
            | Self::W16
            | Self::W17
            | Self::W18
            | Self::W19
            | Self::D1
            | Self::O1 => Answer::Withhold,
            Self::H1 | Self::H2 | Self::H3 | Self::H4 => Answer::Hold,
            Self::R1 | Self::R2 | Self::R3 | Self::R4 | Self::R5 | Self::R6 => Answer::Disclose,
        }
    }

    /// The law behind it, for the schedule.
    #[must_use]
    pub fn law(self) -> &'static str {
        match self {
            Self::W1 => "DPA 2018 Sch 2 para 16: another person",
            Self::W2 => "DPA 2018 Sch 2 para 16(3): another person, who refused",
            Self::W3 => "DPA 2018 Sch 2 para 16(3): told in confidence",
            Self::W4 => "DPA 2018 Sch 2 para 16, Sch 3 para 11: where somebody lives",
            Self::W5 => "DPA 2018 Sch 3 para 11: serious harm, social work data",
            Self::W6 => "DPA 2018 Sch 3 para 5: serious harm, health data",
            Self::W7 => "DPA 2018 Sch 3 para 19: serious harm, education data",
            Self::W8 => "DPA 2018 Sch 3 paras 4, 10: the child expected privacy",
            Self::W9 => "DPA 2018 Sch 3 para 21: child abuse data",
            Self::W10 => "DPA 2018 Sch 3 paras 3, 9, 18: given to a court",
            Self::W11 => "DPA 2018 Sch 2 para 19: legal advice",
            Self::W12 => "DPA 2018 Sch 2 para 2: crime",
            Self::W13 => "DPA 2018 Sch 4 para 3: adoption records",
            Self::W14 => "DPA 2018 Sch 4 para 4: education, health and care plan",
            Self::W15 => "DPA 2018 Sch 4 para 5: parental order",
            Self::W16 => "DPA 2018 Sch 4 para 2: fertility treatment",
            Self::W17 => "DPA 2018 Sch 2 para 24: confidential reference",
            Self::W18 => "outside UK GDPR Art 15: not about the reader",
            Self::W19 => "DPA 2018 Sch 3 paras 12, 20: the Reporter (Scotland)",
            Self::H1 => "waiting for another person's answer (Sch 2 para 16)",
            Self::H2 => "waiting for a health professional (Sch 3 para 6)",
            Self::H3 => "waiting for the court (FPR 2010 Pt 12; AJA 1960 s.12)",
            Self::H4 => "waiting for the writer (recording policy, restricted section)",
            Self::R1 => "known to the reader (Sch 2 para 16(4))",
            Self::R2 => "the other person agreed (Sch 2 para 16(1))",
            Self::R3 => "reasonable without consent (Sch 2 para 16(1))",
            Self::R4 => "a worker in their role (Sch 2 para 17)",
            Self::R5 => "the person has died (DPA 2018 s.3)",
            Self::R6 => "public already",
            Self::D1 => "a repeat, replaced by a pointer",
            Self::O1 => "left out because the reader asked for that; no exemption",
        }
    }

    /// Whether it may be used only when a parent or appointee asks.
    #[must_use]
    pub fn only_when_a_parent_asks(self) -> bool {
        matches!(self, Self::W8 | Self::W9)
    }

    /// What the reader is told. `guessable`: only one person could be meant.
    #[must_use]
    pub fn told(self, guessable: bool) -> ToldReason {
        match self {
            Self::W2 if !guessable => ToldReason::OtherSaidNo,
            Self::W1 | Self::W2 => ToldReason::OtherPerson,
            Self::W3 => ToldReason::ToldInPrivate,
            Self::W4 => ToldReason::SafeAddress,
            Self::W5 => ToldReason::Harm,
            Self::W6 => ToldReason::HarmHealth,
            Self::W7 => ToldReason::HarmSchool,
            Self::W8 | Self::W9 => ToldReason::Private,
            Self::W10 => ToldReason::Court,
            Self::W11 => ToldReason::LegalAdvice,
            Self::W12 => ToldReason::PrivateForNow,
            Self::W13 => ToldReason::Adoption,
            Self::W14 => ToldReason::SchoolPlan,
            Self::W15 => ToldReason::ParentalOrder,
            Self::W16 => ToldReason::Fertility,
            Self::W17 => ToldReason::Reference,
            Self::W18 => ToldReason::NotAboutYou,
            Self::W19 => ToldReason::Reporter,
            Self::H1 => ToldReason::AskingSomeone,
            Self::H2 => ToldReason::AskingHealth,
            Self::H3 => ToldReason::AskingCourt,
            Self::H4 => ToldReason::AskingWriter,
            Self::D1 => ToldReason::Repeat,
            Self::O1 => ToldReason::YouAsked,
            Self::R1 | Self::R2 | Self::R3 | Self::R4 | Self::R5 | Self::R6 => {
                ToldReason::Undecided
            }
        }
    }

    /// The fields of `evidence` that it needs.
    #[must_use]
    pub fn needs(self) -> &'static [&'static str] {
        match self {
            Self::W1 | Self::R3 => &["balance"],
            Self::W2 => &["balance", "refused_on", "refused_words"],
            Self::W3 => &["balance", "confidence_why"],
            Self::W4 => &["risk"],
            Self::W5 => &["prejudice", "harm", "manager"],
            Self::W6 => &["health_professional", "opinion", "opinion_on"],
            Self::W7 => &["harm"],
            Self::W8 => &["child_words", "child_words_on"],
            Self::W9 => &["best_interests"],
            Self::W10 => &["court", "rule"],
            Self::W11 => &["lawyer", "confirmed_on"],
            Self::W12 => &["police_contact", "prejudice", "review_on"],
            Self::W13 => &["adoption"],
            Self::W14 => &["regulation"],
            Self::W15 => &["order_type"],
            Self::W16 | Self::W17 | Self::O1 => &[],
            Self::W18 => &["no_link"],
            Self::W19 => &["reporter_reply"],
            Self::H1 => &["asked_on", "chase_on"],
            Self::H2 => &["asked_on"],
            Self::H3 => &["legal_ref"],
            Self::H4 => &["originator"],
            Self::R1 => &["how_known"],
            Self::R2 => &["consent_on"],
            Self::R4 => &["role"],
            Self::R5 => &["died", "confidentiality_checked"],
            Self::R6 => &["public_where"],
            Self::D1 => &["same_as"],
        }
    }

    /// The evidence that a decision's code needs and the decision has not.
    pub(crate) fn lacks(self, line: &Line<HeldText>, record: &Record) -> Vec<&'static str> {
        let adopted = record.case().child.adopted == Some(YesNo::Yes);
        self.needs()
            .iter()
            .copied()
            .filter(|need| {
                let Some(evidence) = &line.evidence else {
                    return !(*need == "adoption" && adopted);
                };
                match *need {
                    "balance" => evidence.balance.is_none(),
                    "refused_on" => evidence.refused_on.is_none(),
                    "refused_words" => evidence.refused_words.is_none(),
                    "confidence_why" => evidence.confidence_why.is_none(),
                    "risk" => evidence.risk.is_none(),
                    "prejudice" => evidence.prejudice.is_none(),
                    "harm" => evidence.harm.is_none(),
                    "manager" => evidence.manager.is_none(),
                    "health_professional" => evidence.health_professional.is_none(),
                    "opinion" => evidence.opinion.is_none(),
                    "opinion_on" => evidence.opinion_on.is_none(),
                    "child_words" => evidence.child_words.is_none(),
                    "child_words_on" => evidence.child_words_on.is_none(),
                    "best_interests" => evidence.best_interests.is_none(),
                    "court" => evidence.court.is_none(),
                    "rule" => evidence.rule.is_none(),
                    "lawyer" => evidence.lawyer.is_none(),
                    "confirmed_on" => evidence.confirmed_on.is_none(),
                    "police_contact" => evidence.police_contact.is_none(),
                    "review_on" => evidence.review_on.is_none(),
                    "adoption" => evidence.adoption.is_none() && !adopted,
                    "regulation" => evidence.regulation.is_none(),
                    "order_type" => evidence.order_type.is_none(),
                    "no_link" => evidence.no_link.is_none(),
                    "reporter_reply" => evidence.reporter_reply.is_none(),
                    "asked_on" => evidence.asked_on.is_none(),
                    "chase_on" => evidence.chase_on.is_none(),
                    "legal_ref" => evidence.legal_ref.is_none(),
                    "originator" => evidence.originator.is_none(),
                    "how_known" => evidence.how_known.is_none(),
                    "consent_on" => evidence.consent_on.is_none(),
                    "role" => evidence.role.is_none(),
                    "died" => evidence.died.is_none(),
                    "confidentiality_checked" => evidence.confidentiality_checked.is_none(),
                    "public_where" => evidence.public_where.is_none(),
                    "same_as" => evidence.same_as.is_none(),
                    // A need without a field is never met.
                    _ => true,
                }
            })
            .collect()
    }
}

//! WHAT MAY BE TOLD, to whom, on whose authority.
//!
//! [`review`] finds whom and what a record names, [`Review::conclude`] closes it once every
//! question has an answer, and [`withhold`] is the only door through which words leave.
//!
//! The types guard the path, not the judgement: that everything in a pack came through
//! here is proved; that the right words were kept back is a matter of the finder, the
//! reviewer and the tests.

mod audience;
pub mod clock;
mod decisions;
mod ground;
mod likeness;
mod mention;
mod policy;
mod request;
mod review;
mod schedule;
mod search;
mod terms;
mod withhold;

pub use audience::{Audience, AudienceKind, Child, DataSubject, Practitioner, Requester};
pub use clock::{Clock, Holidays, Remark};
pub use decisions::{
    Answer, Asked, Band, Decisions, DecisionsError, DocumentForm, MoreTime, PackKind, PackRequest,
    StoryForm,
};
pub use ground::{Code, ToldReason};
pub use policy::{Council, Policy, Settings};
pub use request::{ClockFacts, Request};
pub use review::{
    Authority, Concluded, Decision, Ground, Matter, Open, Question, Review, Undecided, Why,
    place_key, review, seal_of,
};
pub use schedule::{Schedule, ScheduleLine};
pub use search::{Finding, What};
pub use terms::{Found, Span, WithheldTerms};
pub use withhold::{
    Account, Disclosure, Extent, Fragment, Gap, KindOfPerson, Telling, Told, withhold,
};

/// The things of a record in the shape that a pack may see. `Record` and `HeldText` are not among them.
pub mod told {
    pub use record::{
        Achievement, Area, Belonging, Case, Category, Channel, Child, Consent, Contact, Correction,
        Decision, Document, DocumentKind, DocumentPart, Education, EducationKind, Event, EventDate,
        Face, FamilyTime, Form, Health, HealthKind, Household, ItemId, Kind, LegalStatus,
        LegalStatusKind, LifeLetter, Line, Living, Meaning, Movement, MovementKind, Order, Outcome,
        Outline, OwnWords, ParentalResponsibility, Part, PartKind, Passage, Permission, Person,
        PersonId, Photo, Place, Placement, PlacementKind, Plan, PlanKind, Progress, ProgressState,
        Provider, RecordId, Relationship, Review, ReviewKind, School, SchoolKind, Sex, Sharing,
        Standing, Summary, Task, Text, Tongue, Visit, VisitStatus, Volume, Who, WordChoice, YesNo,
    };
}

#[cfg(test)]
mod tests;

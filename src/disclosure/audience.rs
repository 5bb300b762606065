//! For whom something is told. The audience is a type at the boundary, where it refuses
//! a real mistake: what a data subject may have is not what fits a child's life story.

use record::PersonId;

use crate::decisions::PackKind;

mod sealed {
    pub trait Sealed {}
}

/// For whom.
pub trait Audience: sealed::Sealed {
    /// The same as a value.
    const KIND: AudienceKind;
    /// The pack that is made for this audience.
    const PACK: PackKind;
}

/// For whom, as a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AudienceKind {
    /// The child, for a life story.
    Child,
    /// The person whose data it is, or somebody with parental responsibility who asks for them.
    DataSubject,
    /// The worker, at work.
    Practitioner,
}

macro_rules! audiences {
    ($($(#[$doc:meta])* $name:ident $pack:ident),*) => {$(
        $(#[$doc])*
        #[derive(Debug)]
        pub enum $name {}
        impl sealed::Sealed for $name {}
        impl Audience for $name {
            const KIND: AudienceKind = AudienceKind::$name;
            const PACK: PackKind = PackKind::$pack;
        }
    )*};
}
audiences! {
    /// The child, reading a life story.
    Child LifeStory,
    /// The person whose data it is.
    DataSubject SubjectAccess,
    /// The worker.
    Practitioner CaseSummary
}

/// Who asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Requester {
    /// The person the record is about.
    Subject,
    /// Somebody with parental responsibility (DPA 2018 Sch 3 paras 4, 10, 21 then apply).
    Parent(PersonId),
}

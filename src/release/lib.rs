//! THE LAST GATE: nothing is written that was not read back.
//!
//! [`verify`] takes a [`Draft`], reads the finished file with a reader that shares nothing with
//! the typesetter, and requires it to say exactly what was approved; only a [`Release`] can be
//! written. This crate does not know `pack`: it is given the document's words by value.

mod again;
mod approved;
mod forms;
mod lock;
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "the kinds of objects in a PDF are not our types; what is not named is refused"
)]
mod readback;
mod text;
#[expect(clippy::wildcard_enum_match_arm, reason = "as above")]
mod verify;
mod write;

pub use again::{Verified, verify_again};
pub use approved::{Approved, Draft};
pub use forms::{Form, verify_form};
pub use lock::{lock, random};
pub use text::comparable;
pub use verify::{Refusal, Refused, Release, verify, verify_pages};
pub use write::{Paperwork, WriteError, Written, write_all};

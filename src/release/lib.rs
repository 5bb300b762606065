//! THE LAST GATE: nothing is written that was not read back.
//!
//! [`verify`] takes a [`Draft`], reads the finished file with a reader that shares nothing with
//! the typesetter, and requires it to say exactly what was approved; only a [`Release`] can be
//! written. This crate does not know `pack`: it is given the document's words by value.

mod again;
mod approved;
mod readback;
mod text;
mod verify;
mod write;

pub use again::{Verified, verify_again};
pub use approved::{Approved, Draft};
pub use text::comparable;
pub use verify::{Refusal, Refused, Release, verify};
pub use write::{Paperwork, WriteError, Written};

//! The one integration-test binary: tests/README.md says how to run, add and bless.

#![expect(
    clippy::disallowed_methods,
    clippy::string_slice,
    clippy::unwrap_used,
    clippy::wildcard_enum_match_arm,
    reason = "tests lay out case folders and read what was written; a test that fails here has failed"
)]

mod bands;
mod batch;
mod canaries;
mod checks;
mod childhood;
mod cli;
mod deciding;
mod dossier;
mod examples;
mod finding;
mod gaps;
mod gate;
mod hostile;
mod languages;
mod photos;
mod reading;
mod redacting;
mod schema;
mod standards;
mod store;
mod support;
mod tidy;
mod twins;

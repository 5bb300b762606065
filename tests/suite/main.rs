//! The one integration-test binary: tests/README.md says how to run, add and bless.

#![expect(clippy::disallowed_methods, reason = "tests lay out case folders and read what was written")]

mod canaries;
mod cli;
mod examples;
mod gate;
mod hostile;
mod schema;
mod standards;
mod support;
mod tidy;
mod twins;

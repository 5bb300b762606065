//! The sentence that the program is: read a record, review it, withhold, compose, typeset,
//! verify, write. The command and the benches speak it through here.

pub mod authority;
pub mod batch;
pub mod case;
pub mod check;
pub mod corpus_lines;
pub mod dossier;
pub mod generate;
pub mod ledger;
pub mod pipeline;
pub mod proof;
pub mod sharing;
pub mod source;
mod tongue;
pub mod translate;

//! `find`: the finder alone, over records given as lines of JSON.

use std::io::{BufRead as _, Write as _};

use diagnostic::{Diagnostic, Location};
use retell::corpus_lines::{listed, read, released};

use crate::cli::{FindPolicy, Undecided};

pub(crate) fn run(
    policy: FindPolicy,
    spans: bool,
    undecided: Undecided,
) -> Result<(), Vec<Diagnostic>> {
    let policy = match policy {
        FindPolicy::Standard => find::Policy::Standard,
        FindPolicy::Strict => find::Policy::Strict,
    };
    let tell_undecided = undecided == Undecided::Tell;
    let mut faults = Vec::new();
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    let closed = |_| vec![Diagnostic::fault("find/output", "the output cannot be written to")];
    for (n, line) in std::io::stdin().lock().lines().enumerate() {
        let place = || Location::at("-", n + 1, 1);
        let Ok(line) = line else {
            faults.push(Diagnostic::fault("find/input", "this line is no UTF-8").at(place()));
            break;
        };
        if line.trim().is_empty() {
            continue;
        }
        let line = match read(&line, policy) {
            Ok(line) => line,
            Err(wrong) => {
                faults.push(
                    Diagnostic::fault("find/input", format!("this line cannot be read: {}", wrong.0))
                        .at(place())
                        .help("a line is a record with `record_id`, `child`, `people_table` and `entries`"),
                );
                continue;
            }
        };
        let found = find::find(&line.record);
        let lines =
            if spans { listed(&line, &found) } else { released(&line, &found, tell_undecided) };
        for line in lines {
            writeln!(out, "{line}").map_err(closed)?;
        }
    }
    out.flush().map_err(closed)?;
    if faults.is_empty() { Ok(()) } else { Err(faults) }
}

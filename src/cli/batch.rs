//! `batch`: the summaries of a quarter for all children of a folder.

use std::path::{Path, PathBuf};

use diagnostic::Diagnostic;
use record::EventDate;
use retell::batch::{self, Run, State};
use retell::pipeline::{Outcome, Workshop};

/// Makes the packs, and the pages that list them. The outcome is that of the worst case.
pub(crate) fn run(
    sources: &[PathBuf],
    quarter: (&str, (EventDate, EventDate)),
    out: &Path,
    draft: bool,
    threads: Option<usize>,
    today: EventDate,
) -> Result<Outcome, Vec<Diagnostic>> {
    let (cases, faults) = retell::case::folders(sources);
    if !faults.is_empty() {
        return Err(faults);
    }
    let workshop = Workshop::open(None, None)?;
    let threads = threads
        .unwrap_or_else(|| std::thread::available_parallelism().map_or(1, std::num::NonZero::get));
    let run =
        Run { cases: &cases, period: quarter.1, quarter: quarter.0, out, draft, today, threads };
    let bar = indicatif::ProgressBar::new(cases.len() as u64);
    if let Ok(style) = indicatif::ProgressStyle::with_template("{bar:30} {pos}/{len}, {eta} left") {
        bar.set_style(style);
    }
    let ended = batch::run(&run, &workshop, &|| bar.inc(1))?;
    bar.finish_and_clear();
    for (path, text) in batch::report(&run, &ended) {
        let written = path.parent().is_none_or(|folder| std::fs::create_dir_all(folder).is_ok())
            && crate::cli::write_whole(&path, text.as_bytes()).is_ok();
        if !written {
            return Err(vec![
                Diagnostic::fault("release/write", "the report of the run cannot be written")
                    .at(diagnostic::Location::file(path.display().to_string())),
            ]);
        }
    }
    for one in ended.iter().filter(|one| !matches!(one.state, State::Made | State::NotDue)) {
        crate::say(&format!("{}: {}, {}", one.case, one.state.word(), one.why.join("; ")));
    }
    let count = |state: State| ended.iter().filter(|one| one.state == state).count();
    let before = ended.iter().filter(|one| one.before).count();
    crate::say(&format!(
        "{} cases: {} made ({before} by an earlier run), {} not due, {} held for decisions, {} failed, {} refused; {}",
        ended.len(),
        count(State::Made),
        count(State::NotDue),
        count(State::Held),
        count(State::Failed),
        count(State::Refused),
        out.join("index.html").display()
    ));
    Ok(match ended.iter().map(|one| one.state).max() {
        None | Some(State::NotDue | State::Made) => Outcome::Done,
        Some(State::Held) => Outcome::Undecided,
        Some(State::Failed) => Outcome::Faults,
        Some(State::Refused) => Outcome::Refused,
    })
}

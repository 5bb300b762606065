//! `batch`: the summaries of a quarter for all children of a folder.

use std::path::{Path, PathBuf};

use diagnostic::Diagnostic;
use record::EventDate;
use retell::batch::{self, Run, State};
use retell::pipeline::{Outcome, Workshop};
use retell::source::{Folders, Source, Stored};

/// What a run is asked for.
pub(crate) struct Wanted<'a> {
    pub(crate) sources: &'a [PathBuf],
    pub(crate) key: Option<&'a Path>,
    pub(crate) by: Option<&'a str>,
    pub(crate) policy: Option<&'a Path>,
    pub(crate) quarter: (&'a str, (EventDate, EventDate)),
    pub(crate) out: &'a Path,
    pub(crate) draft: bool,
    pub(crate) threads: Option<usize>,
    pub(crate) today: EventDate,
}

/// Where the records of a run are: one store, or case folders.
fn source(wanted: &Wanted<'_>) -> Result<Box<dyn Source>, Vec<Diagnostic>> {
    if let [one] = wanted.sources
        && store::is_store(one)
    {
        let store = store::Store::open(one, wanted.key)?;
        if let Some(note) = store.unsealed() {
            crate::tell(std::slice::from_ref(&note));
        }
        let officer = crate::cli::store::officer(wanted.by);
        // A draft shows everything too.
        let may: &[store::May] = if wanted.draft {
            &[store::May::Decide, store::May::Release]
        } else {
            &[store::May::Release]
        };
        store.allow_any(&officer, may)?;
        let working = wanted.out.join(".working");
        return Ok(Box::new(Stored::new(store, &officer, &working)?));
    }
    let (cases, faults) = retell::case::folders(wanted.sources);
    if faults.is_empty() { Ok(Box::new(Folders::new(cases))) } else { Err(faults) }
}

/// Makes the packs, and the pages that list them. The outcome is that of the worst case.
pub(crate) fn run(wanted: &Wanted<'_>) -> Result<Outcome, Vec<Diagnostic>> {
    let source = source(wanted)?;
    let out = wanted.out;
    let workshop = Workshop::open(None, None)?;
    let threads = wanted
        .threads
        .unwrap_or_else(|| std::thread::available_parallelism().map_or(1, std::num::NonZero::get));
    let run = Run {
        source: &*source,
        policy: wanted.policy,
        period: wanted.quarter.1,
        quarter: wanted.quarter.0,
        out,
        draft: wanted.draft,
        today: wanted.today,
        threads,
    };
    let cases = source.children();
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

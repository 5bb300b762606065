//! `pack`: make one pack.

use std::path::PathBuf;

use diagnostic::Diagnostic;
use disclosure::PackKind;
use retell::case::Case;
use retell::pipeline::{self, Workshop};

use crate::cli::{CaseArgs, PaperArgs};

pub(crate) fn run(
    kind: PackKind,
    args: &CaseArgs,
    paper: &PaperArgs,
    out: Option<PathBuf>,
    draft: bool,
) -> Result<(), Vec<Diagnostic>> {
    let progress = progress(4);
    progress.set_message("reading the case");
    let case = Case::open(&args.folder, args.policy.as_deref())?;
    progress.inc(1);
    progress.set_message("loading templates and fonts");
    let workshop = Workshop::open(paper.templates.as_deref(), paper.locales.as_deref())?;
    progress.inc(1);
    progress.set_message("making the pack and reading it back");
    let name =
        if draft { format!("{}-draft.pdf", kind.code()) } else { format!("{}.pdf", kind.code()) };
    let target = out.unwrap_or_else(|| PathBuf::from(name));
    let made = pipeline::make(kind, &case, &workshop, &target, args.today(), draft)?;
    progress.inc(1);
    progress.set_message("writing");
    let log = (!draft).then(|| args.folder.join("sharing-log.jsonl"));
    let written = made.write(log)?;
    progress.finish_and_clear();
    crate::tell(&made.notes);
    crate::say(&format!(
        "{}: {} pages, {} gaps{}",
        written.file.display(),
        made.release.pages(),
        made.gaps.len(),
        if draft { "; a draft, not to be handed over" } else { "" }
    ));
    crate::say(&format!("{}: keep this with the record", written.manifest.display()));
    Ok(())
}

/// A bar on a terminal; nothing elsewhere.
pub(crate) fn progress(steps: u64) -> indicatif::ProgressBar {
    let bar = indicatif::ProgressBar::new(steps);
    if let Ok(style) = indicatif::ProgressStyle::with_template("{bar:24} {pos}/{len} {msg}") {
        bar.set_style(style);
    }
    bar
}

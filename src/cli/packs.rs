//! `pack` and `letter`: make one pack, or one letter about a request.

use std::path::PathBuf;

use diagnostic::Diagnostic;
use retell::pipeline::{self, Wanted, Ways, Workshop};

use crate::cli::{CaseArgs, PaperArgs};

pub(crate) fn run(
    wanted: Wanted,
    args: &CaseArgs,
    paper: &PaperArgs,
    out: Option<PathBuf>,
    draft: bool,
    ways: &Ways,
) -> Result<(), Vec<Diagnostic>> {
    let progress = progress(4);
    progress.set_message("reading the case");
    let case = args.open_for(Some(wanted.kind), wanted.letter)?;
    progress.inc(1);
    progress.set_message("loading templates and fonts");
    let workshop = Workshop::open_with(
        paper.templates.as_deref(),
        paper.locales.as_deref(),
        paper.fonts.as_deref(),
    )?;
    progress.inc(1);
    progress.set_message("making the pack and reading it back");
    let stem = wanted.letter.map_or(wanted.kind.code(), pack::Letter::code);
    let name = if draft { format!("{stem}-draft.pdf") } else { format!("{stem}.pdf") };
    let target = out.unwrap_or_else(|| PathBuf::from(name));
    let made = pipeline::make_in(wanted, &case, &workshop, &target, args.today(), draft, ways)?;
    progress.inc(1);
    progress.set_message("writing");
    let log = (!draft).then(|| args.folder.join("sharing-log.jsonl"));
    let written = made.write(log)?;
    progress.finish_and_clear();
    crate::tell(&made.notes);
    for (written, release) in written.iter().zip(&made.releases) {
        let gaps = if written.file == release.target()
            && made.volumes_of_pack == 1
            && release.target() == target
        {
            format!(", {} gaps", made.gaps.len())
        } else {
            String::new()
        };
        crate::say(&format!(
            "{}: {} pages{gaps}{}",
            written.file.display(),
            release.pages(),
            if draft { "; a draft, not to be handed over" } else { "" }
        ));
        crate::say(&format!("{}: keep this with the record", written.manifest.display()));
    }
    if made.releases.len() > 1 {
        crate::say(&format!(
            "{} files, {} pages, {} gaps",
            made.releases.len(),
            made.pages(),
            made.gaps.len()
        ));
    }
    if let Some(passphrase) = &ways.lock {
        crate::say(&format!(
            "passphrase: {passphrase} (kept nowhere; tell it to the reader in another way than the file)"
        ));
    }
    // What only a person can write and nobody has written yet.
    crate::tell(&made.unwritten);
    Ok(())
}

/// The languages in which packs are made, and who vouches for the wording of each.
pub(crate) fn locales() -> Result<(), Vec<Diagnostic>> {
    let workshop = Workshop::open(None, None)?;
    for locale in pack::LOCALES {
        let state = match workshop.materials.in_language(locale).map(|found| found.reviewed()) {
            Ok(pack::Reviewed::Draft) => "draft: no named person has reviewed it".to_owned(),
            Ok(pack::Reviewed::By(names)) => format!("reviewed by {names}"),
            Err(_) => "no wording yet".to_owned(),
        };
        let direction = if locale.is_rtl() { "right to left" } else { "left to right" };
        crate::say(&format!(
            "{}\t{} ({})\t{direction}\t{state}",
            locale.tag, locale.english, locale.own
        ));
    }
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

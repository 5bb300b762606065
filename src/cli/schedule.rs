//! `schedule`: what is kept back from a pack, for the council's own file.

use diagnostic::Diagnostic;
use disclosure::PackKind;
use retell::case::Case;
use retell::pipeline::{self, Workshop};

use crate::cli::review::authority;
use crate::cli::{CaseArgs, PaperArgs};

pub(crate) fn run(
    kind: PackKind,
    args: &CaseArgs,
    paper: &PaperArgs,
) -> Result<(), Vec<Diagnostic>> {
    let case = Case::open(&args.folder, args.policy.as_deref())?;
    let workshop = Workshop::open(paper.templates.as_deref(), paper.locales.as_deref())?;
    // A schedule is of use before everything is decided too.
    let composed = pipeline::compose_kind(kind, &case, &workshop, args.today(), true)?;
    for line in table(&composed.schedule, &composed.document.gaps) {
        crate::say(&line);
    }
    Ok(())
}

/// The schedule as lines: gaps in the order of the pack, then what is kept back and does not come up in it.
pub(crate) fn table(schedule: &disclosure::Schedule, gaps: &[usize]) -> Vec<String> {
    let mut lines = vec![
        format!(
            "Schedule of what is kept back from the {} pack. For the council's file; it says where, never what.",
            schedule.pack.code()
        ),
        format!(
            "Of the record's letters {} are told, {} kept back, {} held.",
            schedule.account.told, schedule.account.withheld, schedule.account.held
        ),
        format!("{:>5}  {:<5} {:<44} {:<42} {}", "gap", "code", "where", "what", "who decided"),
    ];
    let mut listed: Vec<(Option<usize>, &disclosure::ScheduleLine)> = gaps
        .iter()
        .enumerate()
        .filter_map(|(n, line)| Some((Some(n + 1), schedule.lines.get(*line)?)))
        .collect();
    listed.extend(
        schedule.lines.iter().filter(|line| !gaps.contains(&line.line)).map(|line| (None, line)),
    );
    for (number, line) in listed {
        lines.push(format!(
            "{:>5}  {:<5} {:<44} {:<42} {}",
            number.map_or("-".into(), |number| number.to_string()),
            line.code.map_or("-", |code| code.code()),
            line.place_key(),
            line.matter,
            line.authority.as_ref().map_or("nobody yet".into(), authority),
        ));
        if let Some(code) = line.code {
            lines.push(format!("              {}", code.law()));
        }
    }
    lines
}

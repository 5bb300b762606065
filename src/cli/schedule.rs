//! `schedule`: what is kept back from a pack, for the council's own file.

use std::collections::BTreeMap;

use diagnostic::Diagnostic;
use disclosure::PackKind;
use retell::case::Case;
use retell::pipeline::{self, Workshop};

use crate::cli::review::authority;
use crate::cli::{CaseArgs, PaperArgs, ScheduleFormat};

pub(crate) fn run(
    kind: PackKind,
    args: &CaseArgs,
    paper: &PaperArgs,
    format: ScheduleFormat,
) -> Result<(), Vec<Diagnostic>> {
    let case = Case::open(&args.folder, args.policy.as_deref())?;
    let workshop = Workshop::open(paper.templates.as_deref(), paper.locales.as_deref())?;
    // A schedule is of use before everything is decided too.
    let composed = pipeline::compose_kind(kind, &case, &workshop, args.today(), true)?;
    let (schedule, gaps) = (&composed.schedule, &composed.document.gaps);
    let lines = match format {
        ScheduleFormat::Text => {
            let mut lines = table(schedule, gaps);
            lines.extend(totals(schedule));
            lines
        }
        ScheduleFormat::Csv => csv(schedule, gaps),
    };
    for line in lines {
        crate::say(&line);
    }
    Ok(())
}

/// How often each ground is relied on, and how often each person is kept back.
fn totals(schedule: &disclosure::Schedule) -> Vec<String> {
    let mut grounds: BTreeMap<&'static str, usize> = BTreeMap::new();
    let mut people: BTreeMap<u32, usize> = BTreeMap::new();
    for line in &schedule.lines {
        *grounds.entry(line.code.map_or("undecided", |code| code.code())).or_default() += 1;
        if let Some(person) = line.person {
            *people.entry(person.number()).or_default() += 1;
        }
    }
    let mut lines = vec![format!("Totals: {} kept back.", schedule.lines.len())];
    lines.extend(grounds.iter().map(|(ground, count)| format!("  on {ground}: {count}")));
    lines.extend(people.iter().map(|(row, count)| format!("  of people row {row}: {count}")));
    lines
}

/// The schedule as comma-separated values (RFC 4180), with a row of heads.
fn csv(schedule: &disclosure::Schedule, gaps: &[usize]) -> Vec<String> {
    // A cell that begins like a formula is none in a spreadsheet.
    let cell = |text: &str| {
        let guard = if text.starts_with(['=', '+', '-', '@']) { "'" } else { "" };
        format!("\"{guard}{}\"", text.replace('"', "\"\""))
    };
    let mut lines = vec!["gap,question,code,law,where,what,people_row,decided".to_owned()];
    for line in &schedule.lines {
        let gap = gaps.iter().position(|gap| *gap == line.line).map(|n| (n + 1).to_string());
        lines.push(
            [
                gap.unwrap_or_default(),
                line.question.to_string(),
                line.code.map_or("", |code| code.code()).to_owned(),
                cell(line.code.map_or("", |code| code.law())),
                cell(&line.place_key()),
                cell(&line.matter),
                line.person.map(|person| person.number().to_string()).unwrap_or_default(),
                cell(&line.authority.as_ref().map_or("nobody yet".into(), authority)),
            ]
            .join(","),
        );
    }
    lines
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

//! `schedule`: what is kept back from a pack, for the council's own file.

use std::collections::BTreeMap;
use std::path::PathBuf;

use diagnostic::Diagnostic;
use disclosure::PackKind;
use retell::pipeline::{self, Workshop};

use crate::cli::review::authority;
use crate::cli::{CaseArgs, PaperArgs, ScheduleFormat};

pub(crate) fn run(
    kind: PackKind,
    args: &CaseArgs,
    paper: &PaperArgs,
    format: ScheduleFormat,
    out: Option<PathBuf>,
) -> Result<(), Vec<Diagnostic>> {
    let case = args.open_for(Some(kind), None)?;
    let workshop = Workshop::open(paper.templates.as_deref(), paper.locales.as_deref())?;
    // A schedule is of use before everything is decided too.
    let composed = pipeline::compose_kind(kind, &case, &workshop, args.today(), true)?;
    let (schedule, gaps) = (&composed.schedule, &composed.document.gaps);
    let fates = match format {
        ScheduleFormat::Csv => Vec::new(),
        ScheduleFormat::Text | ScheduleFormat::Pdf => pipeline::fates(&case, &composed)?,
    };
    let lines = match format {
        ScheduleFormat::Text => {
            let mut lines = table(schedule, gaps);
            lines.extend(totals(schedule));
            if !fates.is_empty() {
                lines.push("Pages of the documents on the file, and how each goes out:".into());
                lines.extend(fates.iter().map(|fate| format!("  {fate}")));
            }
            lines
        }
        ScheduleFormat::Csv => csv(schedule, gaps),
        ScheduleFormat::Pdf => {
            let target = out.unwrap_or_else(|| PathBuf::from("schedule.pdf"));
            let title = format!("Schedule of the {} pack", kind.code());
            let mut text = markdown(schedule, gaps);
            if !fates.is_empty() {
                text.push_str("\n# Pages of the documents on the file\n\n");
                for fate in &fates {
                    text.push_str(&format!("- {}\n", pack::plain(fate)));
                }
            }
            let pages = pipeline::paper(&composed, &workshop, &title, &text, &target)?;
            vec![format!("{}: {pages} pages, for the council's own file", target.display())]
        }
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

/// The schedule as Markdown: what the table says, and the totals.
fn markdown(schedule: &disclosure::Schedule, gaps: &[usize]) -> String {
    let row = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
    let mut text = String::from(
        "# What is kept back\n\nFor the council's own file. It says where and on what ground, never what.\n\n",
    );
    if schedule.lines.is_empty() {
        text.push_str("Nothing is kept back.\n\n");
    } else {
        text.push_str(
            "| Gap | Code | Where | What | Decided by |\n| --- | --- | --- | --- | --- |\n",
        );
    }
    for (number, line) in listed(schedule, gaps) {
        text.push_str(&row(&[
            number.map_or_else(|| "not in the pack".into(), |number| number.to_string()),
            line.code.map_or("undecided", |code| code.code()).to_owned(),
            // A long route has to break somewhere; the table in CSV has it letter for letter.
            pack::plain(&line.place_key().replace('.', ", ")),
            pack::plain(&line.matter),
            pack::plain(&line.authority.as_ref().map_or("nobody yet".into(), authority)),
        ]));
    }
    let codes: std::collections::BTreeSet<disclosure::Code> =
        schedule.lines.iter().filter_map(|line| line.code).collect();
    if !codes.is_empty() {
        text.push_str("\n# The grounds\n\n| Code | Law |\n| --- | --- |\n");
        for code in codes {
            text.push_str(&row(&[code.code().to_owned(), pack::plain(code.law())]));
        }
    }
    text.push_str("\n# Totals\n\n");
    for line in totals(schedule) {
        text.push_str(&format!("- {}\n", pack::plain(line.trim())));
    }
    text
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
    for (number, line) in listed(schedule, gaps) {
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

/// The gaps in the order of the pack, then what is kept back and does not come up in it.
fn listed<'s>(
    schedule: &'s disclosure::Schedule,
    gaps: &[usize],
) -> Vec<(Option<usize>, &'s disclosure::ScheduleLine)> {
    let mut listed: Vec<(Option<usize>, &disclosure::ScheduleLine)> = gaps
        .iter()
        .enumerate()
        .filter_map(|(n, line)| Some((Some(n + 1), schedule.lines.get(*line)?)))
        .collect();
    listed.extend(
        schedule.lines.iter().filter(|line| !gaps.contains(&line.line)).map(|line| (None, line)),
    );
    listed
}

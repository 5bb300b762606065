//! The command line as types.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use disclosure::PackKind;
use record::EventDate;

pub(crate) mod check;
pub(crate) mod demo;
pub(crate) mod packs;
pub(crate) mod paper;
pub(crate) mod review;
pub(crate) mod schedule;
pub(crate) mod verify;

/// Turns a child's social-care record into documents that people can read and that are safe to hand over.
///
/// A case folder holds record.yaml, decisions.yaml and, if there are any, documents/, photos/ and sharing-log.jsonl.
/// Nothing leaves this machine.
#[derive(Parser)]
#[command(
    name = "retell",
    version,
    after_help = "Exit codes: 0 released or nothing wrong, 1 faults in what was given, 2 questions to decide, 3 refused at the last gate, 64 wrong usage."
)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Read a case folder and tell everything that is wrong or missing.
    Check {
        #[command(flatten)]
        case: CaseArgs,
    },
    /// List what has to be decided before a pack can be handed over.
    ///
    /// Says where, never what; with --words it also prints the words, for your eyes only.
    Review {
        #[command(flatten)]
        case: CaseArgs,
        /// For this pack only; for all three if left out.
        #[arg(long, value_enum)]
        pack: Option<PackName>,
        /// Write the open questions into this new file, ready to be filled in and copied into decisions.yaml.
        #[arg(long, value_name = "FILE")]
        fill_in: Option<PathBuf>,
        /// Print the words in question too. They stay on your screen: take care who sees it.
        #[arg(long)]
        words: bool,
        /// List the answered questions too.
        #[arg(long)]
        all: bool,
        /// List every passage with the place and the seal by which a decision can keep it back.
        #[arg(long)]
        places: bool,
    },
    /// Make a pack: a life story, a case summary or a subject-access pack.
    Pack {
        /// Which pack.
        #[arg(value_enum)]
        pack: PackName,
        #[command(flatten)]
        case: CaseArgs,
        #[command(flatten)]
        paper: PaperArgs,
        /// The file to write; a file named after the pack in the current folder if left out.
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
        /// Make a draft, although something is undecided or nobody approved. Each page says so, and what is undecided is kept back.
        #[arg(long)]
        draft: bool,
    },
    /// Print what is kept back from a pack, on what ground and on whose authority.
    Schedule {
        #[command(flatten)]
        case: CaseArgs,
        #[command(flatten)]
        paper: PaperArgs,
        /// Which pack.
        #[arg(long, value_enum, default_value = "subject-access")]
        pack: PackName,
    },
    /// Check again that a file is the one that was released and says what was approved.
    Verify {
        /// The PDF; its manifest must stand beside it.
        file: PathBuf,
    },
    /// Print the JSON Schema of record.yaml, for editors.
    Schema,
    /// Print the grounds for keeping back, holding and telling, and the evidence that each needs.
    Codes,
    /// Make all three packs for the two invented example children.
    Demo {
        /// The folder to write to.
        #[arg(long, value_name = "DIR", default_value = "out")]
        out: PathBuf,
    },
    /// Print completions for a shell.
    Completions {
        /// Which shell.
        shell: clap_complete::Shell,
    },
    /// Write the manual pages into a folder.
    Man {
        /// The folder.
        #[arg(long, value_name = "DIR", default_value = "man")]
        out: PathBuf,
    },
}

#[derive(Args)]
pub(crate) struct CaseArgs {
    /// The case folder.
    #[arg(value_name = "CASE")]
    pub(crate) folder: PathBuf,
    /// The council's policy; otherwise policy.yaml in the case folder or the one above it, or the shipped one.
    #[arg(long, value_name = "FILE")]
    pub(crate) policy: Option<PathBuf>,
    /// The day on which this happens, as in 2026-03-09; today if left out. A pack bears the date of its approval.
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(crate) date: Option<EventDate>,
}

#[derive(Args)]
pub(crate) struct PaperArgs {
    /// A folder with the council's own templates, such as life-story/story.md.hbs.
    #[arg(long, value_name = "DIR")]
    pub(crate) templates: Option<PathBuf>,
    /// A folder with the council's own wording, such as en-GB/life-story.ftl.
    #[arg(long, value_name = "DIR")]
    pub(crate) locales: Option<PathBuf>,
}

#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum PackName {
    /// A child's own history, for the child.
    LifeStory,
    /// The worker's summary of a quarter.
    CaseSummary,
    /// What somebody gets who asks for their file.
    SubjectAccess,
}

impl PackName {
    pub(crate) fn kind(self) -> PackKind {
        match self {
            Self::LifeStory => PackKind::LifeStory,
            Self::CaseSummary => PackKind::CaseSummary,
            Self::SubjectAccess => PackKind::SubjectAccess,
        }
    }
}

fn date(text: &str) -> Result<EventDate, String> {
    EventDate::parse(text)
        .filter(|date| date.day().is_some())
        .ok_or_else(|| "write a day as 2026-03-09".into())
}

impl CaseArgs {
    /// The day on which this happens.
    pub(crate) fn today(&self) -> EventDate {
        self.date.unwrap_or_else(|| {
            // The one place that asks the clock; everything else is given a date.
            EventDate::Day(jiff::tz::Offset::UTC.to_datetime(jiff::Timestamp::now()).date())
        })
    }
}

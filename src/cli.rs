//! The command line as types.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use disclosure::{Band, PackKind, StoryForm};
use pack::Letter;
use record::EventDate;

pub(crate) mod batch;
pub(crate) mod check;
pub(crate) mod clock;
pub(crate) mod demo;
pub(crate) mod find;
pub(crate) mod ledger;
pub(crate) mod lint;
pub(crate) mod log;
pub(crate) mod packs;
pub(crate) mod paper;
pub(crate) mod people;
pub(crate) mod proof;
pub(crate) mod redact;
pub(crate) mod review;
pub(crate) mod schedule;
pub(crate) mod speak;
pub(crate) mod store;
pub(crate) mod translate;
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
        /// As text, as JSON, or as SARIF 2.1.0 for editors and build servers.
        #[arg(long, value_enum, default_value = "text")]
        format: CheckFormat,
        /// Leave out how the record reads: hard passages, short forms, words that blame, label or hurt.
        #[arg(long)]
        without_language: bool,
        /// A folder with the council's own lists, such as en-GB/preferred-words.json.
        #[arg(long, value_name = "DIR")]
        locales: Option<PathBuf>,
    },
    /// Print the page that documents every finding of `check`.
    Checks,
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
        /// List only what stands otherwise than when somebody last signed or released this pack: for a second checker.
        #[arg(long, requires = "pack", conflicts_with_all = ["all", "fill_in", "sign"])]
        changes: bool,
        /// Write into the ledger that this person has looked at every answer of the pack, as they stand now.
        #[arg(long, value_name = "NAME", requires_all = ["pack", "role"])]
        sign: Option<String>,
        /// In which role they signed.
        #[arg(long, value_name = "ROLE", requires = "sign")]
        role: Option<String>,
    },
    /// Print the ledger of a case folder, after making sure that no line of it was changed: who looked, what went out, on what grounds.
    Ledger {
        /// The case folder.
        #[arg(value_name = "CASE")]
        folder: PathBuf,
    },
    /// Print who has seen a record: what went to whom, when and what for, after making sure that no line was changed.
    ///
    /// `retell log verify CASE` only makes sure.
    Log {
        /// The case folder, with `verify` before it or not.
        #[arg(value_name = "CASE", required = true, num_args = 1..=2)]
        words: Vec<PathBuf>,
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
        /// For which age a life story is told; by the date of birth if left out.
        #[arg(long, value_enum)]
        band: Option<BandName>,
        /// In which form: a way of reading (as the record says of the reader if left out; may be given more than once), and for a life story also the book, a later life letter, or the worker's edition with its sources.
        #[arg(long, value_enum)]
        form: Vec<FormName>,
        #[command(flatten)]
        reads: ReadsArgs,
        /// Which quarter a case summary covers, as in 2026-Q3; as the request says if left out.
        #[arg(long, value_name = "QUARTER", value_parser = quarter)]
        quarter: Option<(EventDate, EventDate)>,
        /// Make a draft, although something is undecided or nobody approved. Each page says so, and what is undecided is kept back.
        #[arg(long)]
        draft: bool,
    },
    /// Make a letter about a request for access.
    Letter {
        /// Which letter.
        #[arg(value_enum)]
        letter: LetterName,
        #[command(flatten)]
        case: CaseArgs,
        #[command(flatten)]
        paper: PaperArgs,
        /// The file to write; a file named after the letter in the current folder if left out.
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
        /// In which language; as the record says of the reader if left out.
        #[arg(long, value_name = "TAG", value_parser = locale)]
        language: Option<&'static pack::Locale>,
        /// Use wording in a language that no named person has reviewed yet.
        #[arg(long)]
        draft_wording: bool,
    },
    /// Have a script read aloud by espeak-ng, chapter by chapter, where each of its languages has a voice.
    Speak {
        /// The file that `pack --form spoken` made.
        #[arg(value_name = "FILE")]
        script: PathBuf,
        /// The folder for the sound files.
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
    },
    /// Have the words of a record translated: give them out, take them back, confirm them.
    Translate {
        #[command(subcommand)]
        what: TranslateCommand,
    },
    /// Make the summaries of a quarter for all children of a folder, case after case on each core.
    ///
    /// What is made is written down as it is made: the same command goes on after a stop and makes nothing twice. One
    /// child's faults stop no other; the exit code is that of the worst.
    Batch {
        /// Which pack.
        #[arg(value_enum)]
        pack: PackName,
        /// Folders of case folders, or case folders; or one store.
        #[arg(long = "source", value_name = "PATH", required = true)]
        sources: Vec<PathBuf>,
        /// The key file of the store.
        #[arg(long, value_name = "FILE")]
        key: Option<PathBuf>,
        /// The officer who releases from the store; who is logged in, if left out.
        #[arg(long, value_name = "NAME")]
        by: Option<String>,
        /// The council's policy, if it does not stand with the folders.
        #[arg(long, value_name = "FILE")]
        policy: Option<PathBuf>,
        /// Which quarter, as in 2026-Q3.
        #[arg(long, value_name = "QUARTER")]
        quarter: String,
        /// The folder for the packs, with a folder and a page for each team.
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
        /// Make drafts.
        #[arg(long)]
        draft: bool,
        /// Stop a case that takes longer, in seconds; the others go on.
        #[arg(long, value_name = "SECONDS", default_value_t = 300)]
        time_limit: u64,
        /// Stop a case that takes more memory, in megabytes; the others go on.
        #[arg(long, value_name = "MB", default_value_t = 4096)]
        memory_limit: u64,
        /// A worker of a run.
        #[arg(long, hide = true)]
        serve: bool,
        /// How many cases at once; as many as the machine has cores if left out.
        #[arg(long, value_name = "N")]
        threads: Option<usize>,
        /// The date of the run; today if left out.
        #[arg(long, value_name = "DATE", value_parser = date)]
        date: Option<EventDate>,
    },
    /// Bring records into a store: case folders, tables of the SSDA903 return, exports of notes.
    ///
    /// What a path holds is told by its content. All of it comes in, or nothing does.
    Import {
        /// Case folders, folders of them, folders of tables, tables.
        #[arg(value_name = "PATH", required = true)]
        paths: Vec<PathBuf>,
        /// What the columns of an export are; a file mapping.yaml beside the tables is found by itself.
        #[arg(long = "mapping", value_name = "FILE")]
        mappings: Vec<PathBuf>,
        #[command(flatten)]
        store: store::StoreArgs,
        /// Let a case folder take the place of one that is there and was not taken out.
        #[arg(long)]
        replace: bool,
    },
    /// Take a child's case folder out of a store, to decide in it and bring it back.
    Export {
        /// The child, by the key that `retell store children` lists.
        #[arg(value_name = "CHILD")]
        child: String,
        #[command(flatten)]
        store: store::StoreArgs,
        /// The folder in which the case folder is made.
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
        /// With what returns and exports add; else as it came in, byte by byte.
        #[arg(long)]
        merged: bool,
    },
    /// Ask a store: its children, who may do what, what was done.
    Store {
        #[command(subcommand)]
        what: store::StoreCommand,
    },
    /// List the languages in which packs are made, and who has reviewed the wording of each.
    Locales,
    /// Tell when answers are due: requests for access, corrections, looks at restrictions, summaries.
    ///
    /// With a case folder it reads the dates there; without one it works out a single request from the dates given.
    Clock {
        /// The case folder.
        #[arg(
            value_name = "CASE",
            required_unless_present = "received",
            conflicts_with = "received"
        )]
        folder: Option<PathBuf>,
        /// The day on which the request came.
        #[arg(long, value_name = "DATE", value_parser = date)]
        received: Option<EventDate>,
        /// The day on which proof of who asks came, where it was needed.
        #[arg(long, value_name = "DATE", value_parser = date, requires = "received")]
        identity: Option<EventDate>,
        /// The day on which a lawful fee was paid, where one was asked for.
        #[arg(long, value_name = "DATE", value_parser = date, requires = "received")]
        fee: Option<EventDate>,
        /// A time in which the clock stood still, as in 2026-03-09..2026-03-20, or 2026-03-09.. while it stands.
        #[arg(long, value_name = "FROM..TO", value_parser = pause, requires = "received")]
        paused: Vec<(EventDate, Option<EventDate>)>,
        /// How many further months are taken: 1 or 2.
        #[arg(long, value_name = "MONTHS", requires_all = ["received", "told"])]
        extended: Option<u32>,
        /// The day on which the person was told of more time.
        #[arg(long, value_name = "DATE", value_parser = date, requires = "extended")]
        told: Option<EventDate>,
        /// The council's policy, for bank holidays of its own.
        #[arg(long, value_name = "FILE")]
        policy: Option<PathBuf>,
        /// The day on which this happens; today if left out.
        #[arg(long, value_name = "DATE", value_parser = date)]
        date: Option<EventDate>,
        /// As text or as JSON.
        #[arg(long, value_enum, default_value = "text")]
        format: DueFormat,
    },
    /// Tell for which children a three-monthly summary is due or overdue, across a folder of cases.
    SummaryDue {
        /// Folders of cases, or case folders.
        #[arg(value_name = "FOLDER", required = true)]
        folders: Vec<PathBuf>,
        /// The day on which this happens; today if left out.
        #[arg(long, value_name = "DATE", value_parser = date)]
        date: Option<EventDate>,
        /// As text or as JSON.
        #[arg(long, value_enum, default_value = "text")]
        format: DueFormat,
    },
    /// List whom a pack keeps back whom its reader may know already, to ask the reader before deciding.
    ///
    /// What somebody knows need not be kept from them. Ask openly whom they remember: the list names people
    /// by their row only, so that it can lie on the table.
    Intake {
        #[command(flatten)]
        case: CaseArgs,
        /// Which pack.
        #[arg(long, value_enum, default_value = "subject-access")]
        pack: PackName,
    },
    /// Say which rule, decision and evidence made a name told or a gap a gap.
    Why {
        /// The number of the question, as `review --all` lists it, or of the gap with --gap.
        number: usize,
        #[command(flatten)]
        case: CaseArgs,
        /// Which pack.
        #[arg(long, value_enum, default_value = "subject-access")]
        pack: PackName,
        /// The number is that of a gap in the pack.
        #[arg(long)]
        gap: bool,
        /// Print the words in question as well.
        #[arg(long)]
        words: bool,
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
        /// As text with totals, as comma-separated values for a spreadsheet, or as a PDF for the council's file.
        #[arg(long, value_enum, default_value = "text")]
        format: ScheduleFormat,
        /// The PDF to write; schedule.pdf in the current folder if left out.
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
    /// Make a proof of what is kept back from the documents on the file, for a legal adviser: each ground a layer to switch on and off.
    ///
    /// It holds everything that is kept back, so it is locked, and the ledger says that it was made. It never goes into a pack.
    Proof {
        #[command(flatten)]
        case: CaseArgs,
        /// For whom it is made, for the ledger.
        #[arg(long, value_name = "NAME")]
        to: String,
        /// The PDF to write; proof.pdf in the current folder if left out.
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
    /// Give pictures of the words in scans that could not be read, for somebody to read them.
    ///
    /// What somebody read goes into the row of the document, under `readings`: the lines to fill in are printed. Until
    /// then the words are kept back.
    Unread {
        #[command(flatten)]
        case: CaseArgs,
        /// The folder to write the pictures to. They hold words of the record: keep it in the case folder.
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
    },
    /// Make the sheets that part the documents in a printed bundle.
    Slips {
        #[command(flatten)]
        case: CaseArgs,
        /// The PDF to write; slips.pdf in the current folder if left out.
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
        /// Although something is undecided.
        #[arg(long)]
        draft: bool,
    },
    /// Withhold words from PDFs: any PDFs and a list of words, no record needed.
    ///
    /// Every page is written new from what is drawn on it, without what is withheld; what cannot be proven clean goes
    /// out as a picture of the page with the words painted out, and what cannot be that is withheld whole.
    Redact {
        /// PDFs, and folders of PDFs.
        #[arg(value_name = "IN", required = true)]
        inputs: Vec<PathBuf>,
        /// A text file with the words and phrases to withhold, one a line; lines that start with # are left out.
        #[arg(long, value_name = "FILE", required_unless_present = "people")]
        terms: Option<PathBuf>,
        /// A YAML file of people, with their names and who may be told: everybody else is found in every form of their names, and withheld.
        #[arg(long, value_name = "FILE")]
        people: Option<PathBuf>,
        /// The folder for the new files and report.json.
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
        /// Write which new file is made of which old one into this file, for the council's own use.
        #[arg(long, value_name = "FILE")]
        map: Option<PathBuf>,
        /// A file whose first line is the password of locked PDFs.
        #[arg(long, value_name = "FILE")]
        password_file: Option<PathBuf>,
        #[command(flatten)]
        eyes: EyeArgs,
        /// The language of the documents, for screen readers.
        #[arg(long, value_name = "TAG", default_value = "en-GB")]
        language: String,
        /// How long one document may take, in seconds.
        #[arg(long, value_name = "SECONDS", default_value_t = 3600)]
        time_limit: u64,
        /// How much memory one document may take, in megabytes.
        #[arg(long, value_name = "MB", default_value_t = 6000)]
        memory_limit: u64,
    },
    /// The reader of one document, in a process of its own.
    #[command(hide = true)]
    RedactOne,
    /// Check again that a file is the one that was released and says what was approved; with --terms, look in anybody's redacted PDF for what it still tells.
    Verify {
        /// The PDF; its manifest must stand beside it, unless --terms is given.
        file: PathBuf,
        /// A text file with words that must not be in it, one a line.
        #[arg(long, value_name = "FILE")]
        terms: Option<PathBuf>,
        /// A file whose first line is the password of a locked PDF.
        #[arg(long, value_name = "FILE", requires = "terms")]
        password_file: Option<PathBuf>,
        #[command(flatten)]
        eyes: EyeArgs,
        /// As text or as JSON.
        #[arg(long, value_enum, default_value = "text", requires = "terms")]
        format: TableFormat,
    },
    /// Print the JSON Schema of record.yaml, for editors.
    Schema,
    /// Print the grounds for keeping back, holding and telling, and the evidence that each needs.
    Codes,
    /// Make all packs for the invented examples: two children and a care leaver of 24.
    Demo {
        /// The folder to write to.
        #[arg(long, value_name = "DIR", default_value = "out")]
        out: PathBuf,
    },
    /// Write the record of an invented care leaver of 24, with 15 years of file, from a seed.
    Example {
        /// The seed: the same one gives the same bytes.
        #[arg(long, default_value_t = 1)]
        seed: u64,
        /// The case folder to write.
        #[arg(long, value_name = "DIR", default_value = "care-leaver")]
        out: PathBuf,
    },
    /// Write the records of an invented council from a seed: a return, a list of children, notes, with their mappings.
    Authority {
        /// The seed: the same one gives the same bytes.
        #[arg(long, default_value_t = 1)]
        seed: u64,
        /// How many children.
        #[arg(long, value_name = "N", default_value_t = 1000)]
        children: usize,
        /// The folder to write.
        #[arg(long, value_name = "DIR", default_value = "authority")]
        out: PathBuf,
    },
    /// Find whom texts identify: records as lines of JSON in, released entries as lines of JSON out.
    ///
    /// The same finder as in the packs, over anybody's records, with a council's rule for everybody. Each
    /// line in is a record: `record_id`, `child`, `requester`, `people_table`, `placements`, `entries`.
    Find {
        /// What is told of whom: as most councils do, or as little as can be.
        #[arg(long, value_enum, default_value = "standard")]
        policy: FindPolicy,
        /// Print where each span stands and what is done with it, in place of the entries.
        #[arg(long)]
        spans: bool,
        /// What is done with words that nobody has decided about.
        #[arg(long, value_enum, default_value = "withhold")]
        undecided: Undecided,
    },
    /// Look at how a text reads: grade, LIX, long sentences, short forms, words that blame or hurt.
    ///
    /// For what somebody is about to write. It reads a file, or what is piped in, and keeps nothing.
    Lint {
        /// The text; standard input if left out.
        #[arg(value_name = "FILE")]
        file: Option<PathBuf>,
        /// A folder with the council's own lists, such as en-GB/preferred-words.json.
        #[arg(long, value_name = "DIR")]
        locales: Option<PathBuf>,
        /// As text or as JSON.
        #[arg(long, value_enum, default_value = "text")]
        format: TableFormat,
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

/// A rule for everybody who is not decided about one by one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum FindPolicy {
    /// Carers and family whom the child knows are told, and professionals.
    Standard,
    /// Only professionals, and whoever agreed.
    Strict,
}

/// What is done with words that nobody has decided about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Undecided {
    /// Withhold them.
    Withhold,
    /// Tell them: to see what the questions are worth.
    Tell,
}

#[derive(Args)]
pub(crate) struct CaseArgs {
    /// The case folder.
    #[arg(value_name = "CASE")]
    pub(crate) folder: PathBuf,
    /// The council's policy; otherwise policy.yaml in the case folder or the one above it, or the shipped one.
    #[arg(long, value_name = "FILE")]
    pub(crate) policy: Option<PathBuf>,
    /// Which request is answered, by its `key` in decisions.yaml, where the same pack is asked for more than once.
    #[arg(long, value_name = "KEY")]
    pub(crate) request: Option<String>,
    /// The day on which this happens, as in 2026-03-09; today if left out. A pack bears the date of its approval.
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(crate) date: Option<EventDate>,
    #[command(flatten)]
    pub(crate) eyes: EyeArgs,
}

/// How pictures are read.
#[derive(Args)]
pub(crate) struct EyeArgs {
    /// The languages in which pictures are read, as Tesseract calls them, such as eng+cym; else as the record says, and English.
    #[arg(long, value_name = "LANGS")]
    pub(crate) read_in: Option<String>,
    /// Keep what was read in this folder, for a second run; in the case folder under readings/, where there is one. It holds words of the documents.
    #[arg(long, value_name = "DIR")]
    pub(crate) keep_readings: Option<PathBuf>,
    /// Do not read pictures.
    #[arg(long)]
    pub(crate) without_ocr: bool,
}

/// What is done with a translation.
#[derive(Subcommand)]
pub(crate) enum TranslateCommand {
    /// Write the words that a pack tells as XLIFF 1.2 for a translator. Nothing that is held is in it.
    Export {
        /// The case folder.
        #[command(flatten)]
        case: CaseArgs,
        /// Of which pack.
        #[arg(long, value_enum, default_value = "life-story")]
        pack: PackName,
        /// Into which language.
        #[arg(long, value_name = "TAG", value_parser = locale)]
        to: &'static pack::Locale,
        /// The file to write.
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Take a translator's XLIFF file in. Every fault of it is told, and with one nothing is taken in.
    Import {
        #[command(flatten)]
        case: CaseArgs,
        /// The file that came back.
        #[arg(value_name = "FILE")]
        file: PathBuf,
        /// Of which pack.
        #[arg(long, value_enum, default_value = "life-story")]
        pack: PackName,
        /// Into which language.
        #[arg(long, value_name = "TAG", value_parser = locale)]
        to: &'static pack::Locale,
        /// Who translated, by name.
        #[arg(long, value_name = "NAME")]
        translator: String,
    },
    /// Confirm the translations of a language, as a second person who reads both.
    Confirm {
        #[command(flatten)]
        case: CaseArgs,
        /// In which language.
        #[arg(long, value_name = "TAG", value_parser = locale)]
        to: &'static pack::Locale,
        /// Who confirms, by name.
        #[arg(long, value_name = "NAME")]
        by: String,
    },
}

/// How a reader reads, where it is to be other than the record says.
#[derive(Args)]
pub(crate) struct ReadsArgs {
    /// In which language, by its tag: `retell locales` lists them.
    #[arg(long, value_name = "TAG", value_parser = locale)]
    pub(crate) language: Option<&'static pack::Locale>,
    /// In which font.
    #[arg(long, value_enum)]
    pub(crate) font: Option<FontName>,
    /// Use wording in a language that no named person has reviewed yet.
    #[arg(long)]
    pub(crate) draft_wording: bool,
    /// Write English braille letter by letter (UEB grade 1), not contracted.
    #[arg(long)]
    pub(crate) uncontracted: bool,
    /// Lock the files with a passphrase (AES-256), which is printed once and kept nowhere: tell it to the reader in another way.
    #[arg(long)]
    pub(crate) lock: bool,
    /// Leave the original below each passage that is translated, for reading with an interpreter.
    #[arg(long)]
    pub(crate) both_languages: bool,
    /// The council's own licensed symbols for Easy Read: a CSV with the columns symbol, file, words, alt.
    #[arg(long, value_name = "FILE")]
    pub(crate) symbols: Option<PathBuf>,
    /// Cells on a line of braille.
    #[arg(long, value_name = "N", default_value_t = 38, value_parser = clap::value_parser!(u8).range(20..=60))]
    pub(crate) cells: u8,
    /// Lines on a page of braille.
    #[arg(long, value_name = "N", default_value_t = 25, value_parser = clap::value_parser!(u8).range(15..=40))]
    pub(crate) lines: u8,
}

/// A language by its tag.
fn locale(tag: &str) -> Result<&'static pack::Locale, String> {
    pack::Locale::find(tag).ok_or_else(|| {
        "packs are not made in this language; `retell locales` lists those that are".to_owned()
    })
}

/// A font that a reader may choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum FontName {
    /// Atkinson Hyperlegible Next.
    Atkinson,
    /// Andika.
    Andika,
    /// Lexend.
    Lexend,
    /// OpenDyslexic.
    Opendyslexic,
}

impl FontName {
    pub(crate) fn face(self) -> pack::Face {
        match self {
            Self::Atkinson => pack::Face::Atkinson,
            Self::Andika => pack::Face::Andika,
            Self::Lexend => pack::Face::Lexend,
            Self::Opendyslexic => pack::Face::OpenDyslexic,
        }
    }
}

#[derive(Args)]
pub(crate) struct PaperArgs {
    /// A folder with the council's own templates, such as life-story/story.md.hbs.
    #[arg(long, value_name = "DIR")]
    pub(crate) templates: Option<PathBuf>,
    /// A folder with the council's own wording, such as en-GB/life-story.ftl.
    #[arg(long, value_name = "DIR")]
    pub(crate) locales: Option<PathBuf>,
    /// A folder with further fonts, for scripts that the shipped ones have not.
    #[arg(long, value_name = "DIR")]
    pub(crate) fonts: Option<PathBuf>,
}

/// How findings are printed.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum CheckFormat {
    /// Lines for people.
    Text,
    /// One JSON document.
    Json,
    /// SARIF 2.1.0.
    Sarif,
}

/// How a schedule is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum ScheduleFormat {
    /// Lines for a person, with totals.
    Text,
    /// A row for each thing that is kept back.
    Csv,
    /// A document with a table and totals.
    Pdf,
}

/// How a table is printed.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum TableFormat {
    /// Lines for people.
    Text,
    /// One JSON document.
    Json,
}

/// How what is due is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum DueFormat {
    /// Lines for people.
    Text,
    /// One JSON document.
    Json,
    /// A calendar (iCalendar, RFC 5545): a day for each thing that is due and not done.
    Ics,
}

#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum BandName {
    /// Three to five: one idea to a page.
    #[value(name = "3-5")]
    ThreeToFive,
    /// Six and seven.
    #[value(name = "6-8")]
    SixToEight,
    /// Eight to ten.
    #[value(name = "8-11")]
    EightToEleven,
    /// Eleven to fourteen.
    #[value(name = "11-14")]
    ElevenToFourteen,
    /// Fifteen and older.
    #[value(name = "15+")]
    FifteenUp,
}

impl BandName {
    pub(crate) fn band(self) -> Band {
        match self {
            Self::ThreeToFive => Band::ThreeToFive,
            Self::SixToEight => Band::SixToEight,
            Self::EightToEleven => Band::EightToEleven,
            Self::ElevenToFourteen => Band::ElevenToFourteen,
            Self::FifteenUp => Band::FifteenUp,
        }
    }
}

#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum FormName {
    /// The book, for the child.
    Book,
    /// A later life letter.
    LaterLifeLetter,
    /// The book with its sources, for the worker.
    Sources,
    /// Print as usual.
    Standard,
    /// Large print.
    LargePrint,
    /// Print for readers with dyslexia.
    Dyslexia,
    /// Print in black and white only.
    HighContrast,
    /// Easy Read, with pictures.
    EasyRead,
    /// One page for a phone or a computer.
    Html,
    /// An e-book.
    Epub,
    /// Braille, to be embossed.
    Braille,
    /// A script to be read aloud.
    Spoken,
}

impl FormName {
    /// The form of a life story, if it is one.
    pub(crate) fn story(self) -> Option<StoryForm> {
        match self {
            Self::Book => Some(StoryForm::Book),
            Self::LaterLifeLetter => Some(StoryForm::LaterLifeLetter),
            Self::Sources => Some(StoryForm::Sources),
            Self::Standard
            | Self::LargePrint
            | Self::Dyslexia
            | Self::HighContrast
            | Self::EasyRead
            | Self::Html
            | Self::Epub
            | Self::Braille
            | Self::Spoken => None,
        }
    }

    /// The way of reading, if it is one.
    pub(crate) fn reading(self) -> Option<pack::Form> {
        match self {
            Self::Book | Self::LaterLifeLetter | Self::Sources => None,
            Self::Standard => Some(pack::Form::Standard),
            Self::LargePrint => Some(pack::Form::LargePrint),
            Self::Dyslexia => Some(pack::Form::Dyslexia),
            Self::HighContrast => Some(pack::Form::HighContrast),
            Self::EasyRead => Some(pack::Form::EasyRead),
            Self::Html => Some(pack::Form::Html),
            Self::Epub => Some(pack::Form::Epub),
            Self::Braille => Some(pack::Form::Braille),
            Self::Spoken => Some(pack::Form::Spoken),
        }
    }
}

#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum LetterName {
    /// That the request has come.
    Acknowledgement,
    /// What the council has to know; the clock stands still until it does.
    Clarification,
    /// That more time is taken, and why.
    #[value(alias = "extension")]
    MoreTime,
    /// What goes with the pack.
    Cover,
    /// What is kept back, on what grounds, and how to complain.
    RefusalInPart,
    /// To others who may hold records, ready to send.
    Elsewhere,
}

impl LetterName {
    pub(crate) fn letter(self) -> Letter {
        match self {
            Self::Acknowledgement => Letter::Acknowledgement,
            Self::Clarification => Letter::Clarification,
            Self::MoreTime => Letter::MoreTime,
            Self::Cover => Letter::Cover,
            Self::RefusalInPart => Letter::RefusalInPart,
            Self::Elsewhere => Letter::Elsewhere,
        }
    }
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

/// The first and the last day of a quarter of the calendar.
pub(crate) fn quarter(text: &str) -> Result<(EventDate, EventDate), String> {
    let wrong = || "write a quarter as 2026-Q3".to_owned();
    let (year, number) = text.split_once("-Q").ok_or_else(wrong)?;
    let number: u8 = number.parse().ok().filter(|n| (1..=4).contains(n)).ok_or_else(wrong)?;
    let first = EventDate::parse(&format!("{year}-{:02}-01", number * 3 - 2)).ok_or_else(wrong)?;
    let last = EventDate::parse(&format!("{year}-{:02}", number * 3)).ok_or_else(wrong)?;
    Ok((first, EventDate::Day(last.last_day())))
}

fn pause(text: &str) -> Result<(EventDate, Option<EventDate>), String> {
    let (from, to) = text.split_once("..").unwrap_or((text, ""));
    let to = if to.is_empty() { None } else { Some(date(to)?) };
    Ok((date(from)?, to))
}

/// The day given, or today.
pub(crate) fn day(date: Option<EventDate>) -> EventDate {
    // The one place that asks the clock; everything else is given a date.
    date.unwrap_or_else(|| {
        EventDate::Day(jiff::tz::Offset::UTC.to_datetime(jiff::Timestamp::now()).date())
    })
}

/// Where this program is: it reads foreign files in processes of its own.
pub(crate) fn this_program() -> Result<PathBuf, Vec<diagnostic::Diagnostic>> {
    std::env::current_exe().map_err(|_| {
        vec![diagnostic::Diagnostic::fault("redact/program", "this program cannot find itself")]
    })
}

/// Writes a file whole or not at all.
pub(crate) fn write_whole(path: &std::path::Path, bytes: &[u8]) -> Result<(), ()> {
    use std::io::Write as _;
    let folder = path.parent().filter(|p| !p.as_os_str().is_empty());
    tempfile::NamedTempFile::new_in(folder.unwrap_or(std::path::Path::new(".")))
        .and_then(|mut file| {
            file.write_all(bytes)?;
            file.as_file().sync_all()?;
            file.persist(path).map_err(|e| e.error)
        })
        .map(|_| ())
        .map_err(|_| ())
}

/// Documents are read by this program, in a process of its own for each.
pub(crate) fn eyes(
    read_in: Option<String>,
    without_ocr: bool,
    kept: &std::path::Path,
) -> Result<retell::dossier::Eyes, Vec<diagnostic::Diagnostic>> {
    let program = this_program()?;
    Ok(retell::dossier::Eyes {
        server: Some((program, vec!["redact-one"])),
        read_in,
        kept: Some(kept.to_owned()),
        without_ocr,
    })
}

impl CaseArgs {
    /// Opens the case folder.
    pub(crate) fn open(&self) -> Result<retell::case::Case, Vec<diagnostic::Diagnostic>> {
        let mut case = retell::case::Case::open(&self.folder, self.policy.as_deref())?;
        case.asks.clone_from(&self.request);
        Ok(case)
    }

    /// Opens the case folder, and reads the documents on the file where the pack has them; none for all packs.
    pub(crate) fn open_for(
        &self,
        pack: Option<PackKind>,
        letter: Option<Letter>,
    ) -> Result<retell::case::Case, Vec<diagnostic::Diagnostic>> {
        let mut case = self.open()?;
        let wanted = pack.is_none_or(|pack| pack == PackKind::SubjectAccess)
            && letter.is_none_or(Letter::tells_of_gaps);
        if wanted {
            let kept = self.eyes.keep_readings.clone();
            let kept = kept.unwrap_or_else(|| self.folder.join("readings"));
            let read_in = self.eyes.read_in.clone();
            case.read_documents(eyes(read_in, self.eyes.without_ocr, &kept)?);
        }
        Ok(case)
    }

    /// The day on which this happens.
    pub(crate) fn today(&self) -> EventDate {
        day(self.date)
    }
}

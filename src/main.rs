//! The command: parse the arguments, run one command, print diagnostics, exit code.

#![expect(clippy::print_stderr, reason = "this is the command that talks to a person")]

mod cli;

use std::panic;
use std::process::ExitCode;
use std::thread;

use clap::Parser as _;
use diagnostic::Diagnostic;
use disclosure::PackKind;
use retell::pipeline::{Outcome, Wanted, Ways};

use crate::cli::{Cli, Command};

/// Deep documents are walked by recursion; a main thread's stack is too small for the deepest that is allowed.
const STACK: usize = 64 * 1024 * 1024;

fn main() -> ExitCode {
    // A panic may carry a piece of the record as its message: only the place is printed.
    panic::set_hook(Box::new(|info| {
        let place = info
            .location()
            .map(|location| format!("{}:{}", location.file(), location.line()))
            .unwrap_or_default();
        eprintln!(
            "fault[retell/panic]: the program failed at {place}\n  help: nothing was written; please report the place and the version"
        );
    }));
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => {
            let usage = error.use_stderr();
            let _ = error.print();
            return ExitCode::from(if usage { Outcome::Usage as u8 } else { Outcome::Done as u8 });
        }
    };
    let outcome = thread::Builder::new()
        .stack_size(STACK)
        .spawn(move || run(cli))
        .ok()
        .and_then(|work| work.join().ok());
    ExitCode::from(outcome.unwrap_or(Outcome::Faults) as u8)
}

fn run(cli: Cli) -> Outcome {
    let done = match cli.command {
        Command::Check { case, format, without_language, locales } => {
            cli::check::run(&case, format, !without_language, locales.as_deref())
        }
        Command::Checks => cli::check::page(),
        Command::Review { case, pack: Some(pack), changes: true, .. } => {
            cli::review::changes(&case, pack.kind())
        }
        Command::Review { case, pack: Some(pack), sign: Some(name), role, .. } => {
            cli::review::sign(&case, pack.kind(), &name, &role.unwrap_or_default())
        }
        Command::Review { case, pack, fill_in, words, all, places, .. } => cli::review::run(
            &case,
            pack.map(cli::PackName::kind),
            fill_in.as_deref(),
            words,
            all,
            places,
        ),
        Command::Ledger { folder } => cli::ledger::run(&folder),
        Command::Log { words } => cli::log::run(&words),
        Command::Pack { pack, case, paper, out, draft, band, form, quarter, reads } => {
            let wanted = Wanted {
                band: band.map(cli::BandName::band),
                form: form.iter().find_map(|form| form.story()),
                period: quarter,
                language: reads.language,
                face: reads.font.map(cli::FontName::face),
                both_languages: reads.both_languages,
                ..pack.kind().into()
            };
            let forms: Vec<pack::Form> = form.iter().filter_map(|form| form.reading()).collect();
            let ways = Ways {
                forms,
                draft_wording: reads.draft_wording,
                symbols: reads.symbols,
                braille: (usize::from(reads.cells), usize::from(reads.lines)),
                uncontracted: reads.uncontracted,
                lock: None,
            };
            let lock = reads.lock.then(retell::proof::passphrase).transpose();
            lock.and_then(|lock| {
                cli::packs::run(wanted, &case, &paper, out, draft, &Ways { lock, ..ways })
            })
        }
        Command::Batch { pack, .. } if pack.kind() != PackKind::CaseSummary => {
            eprintln!(
                "error: only case summaries are made for many children at once; the other packs have a reader each who asked"
            );
            return Outcome::Usage;
        }
        Command::Batch {
            pack: _,
            sources,
            key,
            by,
            policy,
            quarter,
            out,
            draft,
            threads,
            date,
            time_limit,
            memory_limit,
            serve,
        } => {
            let period = match cli::quarter(&quarter) {
                Ok(period) => period,
                Err(message) => {
                    eprintln!("error: {message}");
                    return Outcome::Usage;
                }
            };
            let wanted = cli::batch::Wanted {
                sources: &sources,
                key: key.as_deref(),
                by: by.as_deref(),
                policy: policy.as_deref(),
                quarter: (&quarter, period),
                out: &out,
                draft,
                threads,
                today: cli::day(date),
                limits: (time_limit, memory_limit),
                serve,
            };
            let done = cli::batch::run(&wanted);
            match done {
                Ok(outcome) => return outcome,
                Err(faults) => Err(faults),
            }
        }
        Command::Import { paths, mappings, store, replace } => {
            cli::store::import(&paths, &mappings, &store, replace)
        }
        Command::Export { child, store, out, merged } => {
            cli::store::export(&child, &out, &store, merged)
        }
        Command::Store { what } => cli::store::run(&what),
        Command::Locales => cli::packs::locales(),
        Command::Speak { script, out } => cli::speak::run(&script, &out),
        Command::Translate { what } => cli::translate::run(&what),
        Command::Letter { letter, case, paper, out, language, draft_wording } => {
            let wanted = Wanted {
                letter: Some(letter.letter()),
                language,
                ..PackKind::SubjectAccess.into()
            };
            let ways = Ways { draft_wording, forms: vec![pack::Form::Standard], ..Ways::default() };
            cli::packs::run(wanted, &case, &paper, out, false, &ways)
        }
        Command::Clock {
            folder,
            received,
            identity,
            fee,
            paused,
            extended,
            told,
            policy,
            date,
            format,
        } => {
            let today = cli::day(date);
            match folder {
                Some(folder) => cli::clock::of_case(&folder, policy.as_deref(), today, format),
                None => {
                    let facts = disclosure::ClockFacts {
                        asked: received,
                        identity,
                        fee,
                        pauses: paused.into_iter().map(|(from, to)| (from, to, None)).collect(),
                        extension: extended
                            .zip(told)
                            .map(|(months, on)| (on, months, disclosure::MoreTime::Complex, None)),
                        answered: None,
                    };
                    cli::clock::of_dates(&facts, policy.as_deref(), today, format)
                }
            }
        }
        Command::SummaryDue { folders, date, format } => {
            cli::clock::summaries(&folders, cli::day(date), format)
        }
        Command::Why { case, pack, number, gap, words } => {
            cli::review::why(&case, pack.kind(), number, gap, words)
        }
        Command::Schedule { case, paper, pack, format, out } => {
            cli::schedule::run(pack.kind(), &case, &paper, format, out)
        }
        Command::Proof { case, to, out } => cli::proof::run(&case, out, &to),
        Command::Unread { case, out } => cli::proof::unread(&case, &out),
        Command::Slips { case, out, draft } => cli::proof::slips(&case, out, draft),
        Command::Intake { case, pack } => cli::review::intake(&case, pack.kind()),
        Command::Redact {
            inputs,
            terms,
            people,
            out,
            map,
            password_file,
            eyes,
            language,
            time_limit,
            memory_limit,
        } => cli::redact::run(&cli::redact::Wanted {
            inputs,
            terms,
            people,
            out,
            map,
            password: password_file,
            eyes,
            language,
            time_limit,
            memory_limit,
        }),
        Command::RedactOne => cli::redact::serve(),
        Command::Verify { file, terms: Some(terms), password_file, eyes, format } => {
            cli::verify::look(&file, &terms, password_file.as_deref(), &eyes, format)
        }
        Command::Verify { file, .. } => cli::verify::run(&file),
        Command::Schema => cli::paper::schema(),
        Command::Codes => cli::paper::codes(),
        Command::Demo { out } => cli::demo::run(&out),
        Command::Authority { seed, children, out } => cli::demo::authority(seed, children, &out),
        Command::Example { seed, out } => cli::demo::example(seed, &out),
        Command::Find { policy, spans, undecided } => cli::find::run(policy, spans, undecided),
        Command::Lint { file, locales, format } => {
            cli::lint::run(file.as_deref(), locales.as_deref(), format)
        }
        Command::Completions { shell } => cli::paper::completions(shell),
        Command::Man { out } => cli::paper::man(&out),
    };
    match done {
        Ok(()) => Outcome::Done,
        Err(diagnostics) => {
            tell(&diagnostics);
            Outcome::of(&diagnostics)
        }
    }
}

/// Prints what went wrong, all of it.
pub(crate) fn tell(diagnostics: &[Diagnostic]) {
    use std::io::Write as _;
    let mut out = std::io::stderr().lock();
    for diagnostic in diagnostics {
        // Somebody may have closed the other end; there is nobody left to tell then.
        let _ = writeln!(out, "{diagnostic}");
    }
}

/// Prints a line for a person; a closed pipe is no fault.
pub(crate) fn say(line: &str) {
    use std::io::Write as _;
    let _ = writeln!(std::io::stdout().lock(), "{line}");
}

//! The command: parse the arguments, run one command, print diagnostics, exit code.

#![expect(clippy::print_stderr, reason = "this is the command that talks to a person")]

mod cli;

use std::panic;
use std::process::ExitCode;
use std::thread;

use clap::Parser as _;
use diagnostic::Diagnostic;
use retell::pipeline::Outcome;

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
        Command::Check { case } => cli::check::run(&case),
        Command::Review { case, pack, fill_in, words, all, places } => cli::review::run(
            &case,
            pack.map(cli::PackName::kind),
            fill_in.as_deref(),
            words,
            all,
            places,
        ),
        Command::Pack { pack, case, paper, out, draft } => {
            cli::packs::run(pack.kind(), &case, &paper, out, draft)
        }
        Command::Schedule { case, paper, pack } => cli::schedule::run(pack.kind(), &case, &paper),
        Command::Verify { file } => cli::verify::run(&file),
        Command::Schema => cli::paper::schema(),
        Command::Codes => cli::paper::codes(),
        Command::Demo { out } => cli::demo::run(&out),
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

//! What the program says of itself: schema, codes, completions, manual pages.

use std::path::Path;

use clap::CommandFactory as _;
use diagnostic::{Diagnostic, Location};
use disclosure::Code;

use crate::cli::Cli;

pub(crate) fn schema() -> Result<(), Vec<Diagnostic>> {
    crate::say(&format!("{:#}", record::schema()));
    Ok(())
}

pub(crate) fn codes() -> Result<(), Vec<Diagnostic>> {
    for code in Code::ALL {
        let needs = if code.needs().is_empty() {
            "no evidence".to_owned()
        } else {
            code.needs().join(", ")
        };
        let parent = if code.only_when_a_parent_asks() { "; only when a parent asks" } else { "" };
        crate::say(&format!(
            "{:<4} {:<9} {}{parent}\n               needs: {needs}",
            code.code(),
            code.answer().code(),
            code.law()
        ));
    }
    Ok(())
}

pub(crate) fn completions(shell: clap_complete::Shell) -> Result<(), Vec<Diagnostic>> {
    // The generator panics where nobody reads on; so it writes to memory.
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "retell", &mut script);
    crate::say(String::from_utf8_lossy(&script).trim_end());
    Ok(())
}

pub(crate) fn man(out: &Path) -> Result<(), Vec<Diagnostic>> {
    let fail = |_| {
        vec![
            Diagnostic::fault("man/write", "the folder cannot be written to")
                .at(Location::file(out.display().to_string())),
        ]
    };
    std::fs::create_dir_all(out).map_err(fail)?;
    clap_mangen::generate_to(Cli::command(), out).map_err(fail)?;
    crate::say(&format!("the manual pages are in {}", out.display()));
    Ok(())
}

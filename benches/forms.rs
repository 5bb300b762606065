//! Time and memory of each way of reading and of each language, side by side in one run. `cargo bench --bench
//! forms` prints two tables; it judges nothing.

#![expect(clippy::print_stdout, reason = "a bench prints its figures")]

use std::path::{Path, PathBuf};
use std::time::Instant;

use disclosure::PackKind;
use pack::{Form, LOCALES};
use record::EventDate;
use retell::case::Case;
use retell::pipeline::{self, Wanted, Ways, Workshop};

fn main() {
    // `cargo test --all-targets` starts benches too; there is nothing to test here.
    if std::env::args().any(|argument| argument == "--test") {
        return;
    }
    let work = std::thread::Builder::new()
        .stack_size(64 * 1024 * 1024)
        .spawn(measure)
        .unwrap_or_else(|error| panic!("{error}"));
    work.join().unwrap_or_else(|_| panic!("the bench failed"));
}

fn measure() {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let today = EventDate::parse("2026-11-02").unwrap_or_else(|| panic!("a date"));
    let workshop = Workshop::open(None, None).unwrap_or_else(|faults| panic!("{faults:#?}"));
    let case =
        Case::open(&root.join("examples/mia"), None).unwrap_or_else(|faults| panic!("{faults:#?}"));
    let make = |wanted: Wanted, forms: &[Form]| {
        let ways = Ways { forms: forms.to_vec(), draft_wording: true, ..Ways::default() };
        let made =
            pipeline::make_in(wanted, &case, &workshop, Path::new("x.pdf"), today, true, &ways);
        made.unwrap_or_else(|faults| panic!("{faults:#?}"))
            .releases
            .iter()
            .map(|release| release.bytes().len())
            .sum::<usize>()
    };
    println!("| one life story | seconds | kB | peak, MB |");
    println!("|---|---|---|---|");
    let row = |what: &str, work: &dyn Fn() -> usize| {
        // The highest use of memory is counted anew from here (Linux).
        #[expect(clippy::disallowed_methods, reason = "a switch of the kernel, and no file")]
        let _ = std::fs::write("/proc/self/clear_refs", "5");
        let start = Instant::now();
        let bytes = work();
        println!(
            "| {what} | {:.2} | {} | {} |",
            start.elapsed().as_secs_f64(),
            bytes / 1024,
            peak()
        );
    };
    for form in Form::ALL {
        row(form.code(), &|| make(PackKind::LifeStory.into(), &[*form]));
    }
    row("all forms in one run", &|| make(PackKind::LifeStory.into(), Form::ALL));
    for locale in LOCALES {
        let wanted = Wanted { language: Some(locale), ..PackKind::LifeStory.into() };
        row(locale.tag, &|| make(wanted, &[Form::Standard]));
    }
    row("all nineteen languages", &|| {
        LOCALES
            .iter()
            .map(|locale| {
                let wanted = Wanted { language: Some(locale), ..PackKind::LifeStory.into() };
                make(wanted, &[Form::Standard])
            })
            .sum()
    });
}

/// The most memory that was in use, in MB.
fn peak() -> u64 {
    std::fs::read_to_string("/proc/self/status")
        .unwrap_or_default()
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))
        .and_then(|value| value.split_whitespace().next().and_then(|kb| kb.parse::<u64>().ok()))
        .unwrap_or_default()
        / 1024
}

//! Packs per second and peak memory, side by side in one run: many packs in one process, and a
//! process for each pack. `cargo bench` prints a table; it judges nothing.
//!
//! `RETELL_BENCH_PACKS` sets how many packs are made in one process (1000 if not set).

#![expect(clippy::print_stdout, clippy::disallowed_methods, reason = "a bench prints its figures")]

use std::path::PathBuf;
use std::process::Command;
use std::time::Instant;

use disclosure::PackKind;
use record::EventDate;
use retell::case::Case;
use retell::pipeline::{self, Workshop};

const STACK: usize = 64 * 1024 * 1024;

fn main() {
    // `cargo test --all-targets` starts benches too; there is nothing to test here.
    if std::env::args().any(|argument| argument == "--test") {
        return;
    }
    let work = std::thread::Builder::new()
        .stack_size(STACK)
        .spawn(measure)
        .unwrap_or_else(|error| panic!("{error}"));
    work.join().unwrap_or_else(|_| panic!("the bench failed"));
}

fn measure() {
    let packs: usize =
        std::env::var("RETELL_BENCH_PACKS").ok().and_then(|n| n.parse().ok()).unwrap_or(1000);
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let today = EventDate::parse("2026-11-02").unwrap_or_else(|| panic!("a date"));
    let workshop = Workshop::open(None, None).unwrap_or_else(|faults| panic!("{faults:#?}"));
    let cases: Vec<Case> = ["mia", "jordan"]
        .iter()
        .map(|child| {
            let mut case = Case::open(&root.join("examples").join(child), None)
                .unwrap_or_else(|faults| panic!("{faults:#?}"));
            case.read_documents(retell::dossier::Eyes {
                kept: Some(std::env::temp_dir().join("retell-bench-readings")),
                ..retell::dossier::Eyes::default()
            });
            case
        })
        .collect();
    let target = PathBuf::from("pack.pdf");
    let make = |kind: PackKind, case: &Case| {
        pipeline::make(kind, case, &workshop, &target, today, false)
            .unwrap_or_else(|faults| panic!("{faults:#?}"))
            .pages()
    };

    println!(
        "| what | packs | packs per second | pages per second | memory after, MB | peak, MB |"
    );
    println!("|---|---|---|---|---|---|");
    for kind in PackKind::ALL {
        let many = (packs / 10).max(6);
        let (start, mut pages) = (Instant::now(), 0);
        for n in 0..many {
            pages += make(*kind, &cases[n % cases.len()]);
        }
        row(&format!("{}, one process", kind.code()), many, pages, start);
    }
    // The file of a whole childhood: made, read back and ready to be written.
    let folder = std::env::temp_dir().join(format!("retell-bench-record-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap_or_else(|error| panic!("{error}"));
    for (name, text) in retell::generate::care_leaver(1) {
        std::fs::write(folder.join(name), text).unwrap_or_else(|error| panic!("{error}"));
    }
    let later = EventDate::parse("2026-11-24").unwrap_or_else(|| panic!("a date"));
    let read = Instant::now();
    let care_leaver = Case::open(&folder, None).unwrap_or_else(|faults| panic!("{faults:#?}"));
    let read = read.elapsed();
    let mut times = Vec::new();
    let (start, mut pages) = (Instant::now(), 0);
    for _ in 0..7 {
        let one = Instant::now();
        let made =
            pipeline::make(PackKind::SubjectAccess, &care_leaver, &workshop, &target, later, false)
                .unwrap_or_else(|faults| panic!("{faults:#?}"));
        pages += made.pages();
        times.push(one.elapsed());
    }
    row("subject-access of 15 years of record, one process", 7, pages, start);
    times.sort();
    let _ = std::fs::remove_dir_all(&folder);
    let slowest = times.last().copied().unwrap_or_default();
    println!(
        "\n15 years of record, {} pages a pack: read in {:.2} s; made in {:.2} s (middle of 7; the slowest {:.2} s)\n",
        pages / 7,
        read.as_secs_f64(),
        times.get(3).copied().unwrap_or_default().as_secs_f64(),
        slowest.as_secs_f64()
    );
    let (start, mut pages) = (Instant::now(), 0);
    for n in 0..packs {
        pages +=
            make([PackKind::LifeStory, PackKind::CaseSummary][n / 2 % 2], &cases[n % cases.len()]);
        if n + 1 == packs / 10 || n + 1 == packs / 2 {
            row(
                &format!("stories and summaries, one process, first {}", n + 1),
                n + 1,
                pages,
                start,
            );
        }
    }
    let one = row("stories and summaries, one process, all", packs, pages, start);

    // A process for each pack: what a script over the command would cost.
    let out = std::env::temp_dir().join(format!("retell-bench-{}", std::process::id()));
    let few = (packs / 20).max(4);
    let (start, mut pages) = (Instant::now(), 0);
    for n in 0..few {
        let child = ["mia", "jordan"][n % 2];
        let kind = [PackKind::LifeStory, PackKind::CaseSummary][n / 2 % 2];
        let case = root.join("examples").join(child);
        let file = out.join(format!("{n}-draft.pdf"));
        let done = Command::new(env!("CARGO_BIN_EXE_retell"))
            .args(["pack", kind.code()])
            .arg(&case)
            .args(["--draft", "--date", "2026-11-02", "--out"])
            .arg(&file)
            .output()
            .unwrap_or_else(|error| panic!("{error}"));
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
        // The command says how many pages it made.
        let said = String::from_utf8_lossy(&done.stdout).into_owned();
        let made = said.split(" pages").next().and_then(|before| before.rsplit(' ').next());
        pages += made.and_then(|number| number.parse::<usize>().ok()).unwrap_or_default();
    }
    let each = row("the same, a process for each (memory: of the bench itself)", few, pages, start);
    let _ = std::fs::remove_dir_all(&out);
    println!("\none process : a process for each = {:.2} : 1 (packs per second)", one / each);
}

/// Prints a row and gives the packs per second.
fn row(what: &str, packs: usize, pages: usize, start: Instant) -> f64 {
    let seconds = start.elapsed().as_secs_f64();
    #[expect(clippy::cast_precision_loss, reason = "figures for people")]
    let per = |n: usize| n as f64 / seconds;
    let (now, peak) = memory();
    println!("| {what} | {packs} | {:.1} | {:.0} | {now} | {peak} |", per(packs), per(pages));
    per(packs)
}

/// Resident memory now and at its peak, in MB, as the kernel counts it.
fn memory() -> (u64, u64) {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let field = |name: &str| {
        status
            .lines()
            .find(|line| line.starts_with(name))
            .and_then(|line| line.split_whitespace().nth(1))
            .and_then(|kb| kb.parse::<u64>().ok())
            .map_or(0, |kb| kb / 1024)
    };
    (field("VmRSS:"), field("VmHWM:"))
}

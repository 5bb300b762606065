//! A council's run: the import of a return, the summaries of a quarter at one and two threads, memory as the council grows,
//! and the same summary by a process for each and by WeasyPrint. `cargo bench --bench authority` prints them side by side.
//!
//! WeasyPrint is called as a tool, if `python3 -c 'import weasyprint'` works; it renders the page for a browser that is made
//! of the same summary, many times in one process. Environment: `RETELL_BENCH_CHILDREN` (1000; 10000 takes ten minutes).

#![expect(clippy::print_stdout, reason = "a bench prints")]

mod support;

use std::path::Path;

use support::{Run, timed};

const PROGRAM: &str = env!("CARGO_BIN_EXE_retell");

fn main() {
    // `cargo test --all-targets` starts benches too; there is nothing to test here.
    if std::env::args().any(|argument| argument == "--test") {
        return;
    }
    let most: usize =
        std::env::var("RETELL_BENCH_CHILDREN").ok().and_then(|n| n.parse().ok()).unwrap_or(1000);
    let folder = tempfile::tempdir().expect("a folder");
    let at = |name: &str| folder.path().join(name).to_string_lossy().into_owned();

    println!("Import of the SSDA903 return of 3,000 children:");
    council(&at("large"), 3000);
    let back = at("large.db");
    let run =
        retell(&["import", &at("large/return"), "--store", &back, "--by", "Bench"], folder.path());
    println!("  {:.1} s by the clock, {} MB", run.clock, run.memory / 1024);

    println!("Summaries of a quarter, from a store, each read back and written (drafts):");
    let mut per_child = Vec::new();
    let mut warm = 0.0;
    for children in [100, most] {
        let (records, store) = (at(&format!("c{children}")), at(&format!("c{children}.db")));
        council(&records, children);
        let parts = ["return", "children", "notes"].map(|part| format!("{records}/{part}"));
        let args = ["import", &parts[0], &parts[1], &parts[2], "--store", &store, "--by", "Bench"];
        retell(&args, folder.path());
        for threads in ["1", "2"] {
            let out = at(&format!("out-{children}-{threads}"));
            let run = retell(
                &[
                    "batch",
                    "case-summary",
                    "--source",
                    &store,
                    "--quarter",
                    "2026-Q3",
                    "--out",
                    &out,
                    "--draft",
                    "--by",
                    "Bench",
                    "--date",
                    "2026-11-02",
                    "--threads",
                    threads,
                ],
                folder.path(),
            );
            let each = run.processor / children as f64;
            println!(
                "  {children:>6} children, {threads} threads: {:>6.1} a second by the clock, {:.1} ms of processor each, {} MB at the peak",
                children as f64 / run.clock,
                each * 1000.0,
                run.memory / 1024
            );
            if threads == "1" {
                per_child.push(each);
                warm = each;
            }
        }
    }
    if let [few, many] = per_child.as_slice() {
        println!(
            "  ratio: a child of {most} takes {:.2} times the time of a child of 100",
            many / few
        );
    }

    println!("The same summary:");
    let case = at("desk");
    let store = at("c100.db");
    retell(
        &["export", "c100003", "--store", &store, "--by", "Bench", "--out", &case],
        folder.path(),
    );
    let target = at("one.pdf");
    let case = format!("{case}/c100003");
    let args = [
        "pack",
        "case-summary",
        &case,
        "--draft",
        "--date",
        "2026-11-02",
        "--form",
        "standard",
        "--out",
        &target,
    ];
    let alone = retell(&args, folder.path());
    println!(
        "  a process for each: {:.0} ms of processor, {:.0} times that of the run",
        alone.processor * 1000.0,
        alone.processor / warm
    );
    let html = at("one.html");
    let args = [
        "pack",
        "case-summary",
        &case,
        "--draft",
        "--date",
        "2026-11-02",
        "--form",
        "html",
        "--out",
        &html,
    ];
    retell(&args, folder.path());
    match weasyprint(&html, folder.path()) {
        Some((each, alone)) => println!(
            "  WeasyPrint: {:.0} ms of processor each in one process, {:.1} times that of the run; {:.0} ms in a process of its own, {:.1} times",
            each * 1000.0,
            each / warm,
            alone * 1000.0,
            alone / warm
        ),
        None => println!("  WeasyPrint is not there: pip install weasyprint"),
    }
}

fn retell(args: &[&str], made: &Path) -> Run {
    let mut command = vec![PROGRAM];
    command.extend(args);
    timed(&command, made).expect("retell runs, and GNU time is there (apt-get install time)")
}

fn council(folder: &str, children: usize) {
    let children = children.to_string();
    retell(
        &["authority", "--children", &children, "--seed", "5", "--out", folder],
        Path::new(folder),
    );
}

/// Seconds of processor of a document by WeasyPrint: among many in one process, and alone.
fn weasyprint(html: &str, folder: &Path) -> Option<(f64, f64)> {
    const SCRIPT: &str = "import sys, weasyprint\nfor _ in range(int(sys.argv[3])):\n    weasyprint.HTML(filename=sys.argv[1]).write_pdf(sys.argv[2], pdf_variant='pdf/ua-1')\n";
    let made = folder.join("theirs.pdf");
    let run = |times: &str| {
        timed(&["python3", "-c", SCRIPT, html, made.to_str()?, times], &made)
            .map(|run| run.processor)
    };
    let (few, many) = (run("1")?, run("21")?);
    Some(((many - few) / 20.0, few))
}

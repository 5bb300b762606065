//! `batch`: the summaries of a quarter for all children of a folder.

use std::path::{Path, PathBuf};

use diagnostic::Diagnostic;
use record::EventDate;
use retell::batch::{self, Run, State};
use retell::pipeline::{Outcome, Workshop};
use retell::source::{Folders, Source, Stored};

/// What a run is asked for.
pub(crate) struct Wanted<'a> {
    pub(crate) sources: &'a [PathBuf],
    pub(crate) key: Option<&'a Path>,
    pub(crate) by: Option<&'a str>,
    pub(crate) policy: Option<&'a Path>,
    pub(crate) quarter: (&'a str, (EventDate, EventDate)),
    pub(crate) out: &'a Path,
    pub(crate) draft: bool,
    pub(crate) threads: Option<usize>,
    pub(crate) today: EventDate,
    /// Seconds and megabytes that a case may take.
    pub(crate) limits: (u64, u64),
    /// Whether this is a worker: keys of children come in, and what became of each goes out.
    pub(crate) serve: bool,
}

/// After so many cases a worker gives its place to a new one.
const RECYCLE: usize = 500;

/// Where the records of a run are: one store, or case folders.
fn source(wanted: &Wanted<'_>) -> Result<Box<dyn Source>, Vec<Diagnostic>> {
    if let [one] = wanted.sources
        && store::is_store(one)
    {
        let store = store::Store::open(one, wanted.key)?;
        if let Some(note) = store.unsealed().filter(|_| !wanted.serve) {
            crate::tell(std::slice::from_ref(&note));
        }
        let officer = crate::cli::store::officer(wanted.by);
        // A draft shows everything too.
        let may: &[store::May] = if wanted.draft {
            &[store::May::Decide, store::May::Release]
        } else {
            &[store::May::Release]
        };
        store.allow_any(&officer, may)?;
        let mut working = wanted.out.join(WORKING);
        if wanted.serve {
            working.push(std::process::id().to_string());
        }
        return Ok(Box::new(Stored::new(store, &officer, &working)?));
    }
    let (cases, faults) = retell::case::folders(wanted.sources);
    if faults.is_empty() { Ok(Box::new(Folders::new(cases))) } else { Err(faults) }
}

/// Where cases lie while they are worked on.
const WORKING: &str = ".working";

/// Makes the packs, and the pages that list them. The outcome is that of the worst case.
pub(crate) fn run(wanted: &Wanted<'_>) -> Result<Outcome, Vec<Diagnostic>> {
    let out = wanted.out;
    std::fs::create_dir_all(out).map_err(|_| write_fault(out))?;
    let locks = if wanted.serve { None } else { Some(alone(out)?) };
    let source = source(wanted)?;
    let run = Run {
        source: &*source,
        policy: wanted.policy,
        period: wanted.quarter.1,
        quarter: wanted.quarter.0,
        out,
        draft: wanted.draft,
        today: wanted.today,
    };
    if wanted.serve {
        return serve(&run, wanted.limits.0);
    }
    let threads = wanted
        .threads
        .unwrap_or_else(|| std::thread::available_parallelism().map_or(1, std::num::NonZero::get));
    let cases = source.children();
    let bar = indicatif::ProgressBar::new(cases.len() as u64);
    if let Ok(style) = indicatif::ProgressStyle::with_template("{bar:30} {pos}/{len}, {eta} left") {
        bar.set_style(style);
    }
    let ended = shared_out(cases, threads.max(1), wanted, &|| bar.inc(1))?;
    bar.finish_and_clear();
    drop(locks);
    for (path, text) in batch::report(&run, &ended) {
        let written = path.parent().is_none_or(|folder| std::fs::create_dir_all(folder).is_ok())
            && crate::cli::write_whole(&path, text.as_bytes()).is_ok();
        if !written {
            return Err(vec![
                Diagnostic::fault("release/write", "the report of the run cannot be written")
                    .at(diagnostic::Location::file(path.display().to_string())),
            ]);
        }
    }
    for one in ended.iter().filter(|one| !matches!(one.state, State::Made | State::NotDue)) {
        crate::say(&format!("{}: {}, {}", one.case, one.state.word(), one.why.join("; ")));
    }
    let count = |state: State| ended.iter().filter(|one| one.state == state).count();
    let before = ended.iter().filter(|one| one.before).count();
    crate::say(&format!(
        "{} cases: {} made ({before} by an earlier run), {} not due, {} held for decisions, {} failed, {} refused; {}",
        ended.len(),
        count(State::Made),
        count(State::NotDue),
        count(State::Held),
        count(State::Failed),
        count(State::Refused),
        out.join("index.html").display()
    ));
    Ok(match ended.iter().map(|one| one.state).max() {
        None | Some(State::NotDue | State::Made) => Outcome::Done,
        Some(State::Held) => Outcome::Undecided,
        Some(State::Failed) => Outcome::Faults,
        Some(State::Refused) => Outcome::Refused,
    })
}

fn write_fault(path: &Path) -> Vec<Diagnostic> {
    vec![
        Diagnostic::fault("release/write", "the folder of the run cannot be written to")
            .at(diagnostic::Location::file(path.display().to_string()))
            .help("check that it exists, has room and may be written to"),
    ]
}

/// Makes sure that no other run works in this folder, nor a worker of one that was killed. Both locks go with
/// the processes that hold them.
fn alone(out: &Path) -> Result<std::fs::File, Vec<Diagnostic>> {
    let open = |name: &str| {
        let path = out.join(name);
        let mut options = std::fs::OpenOptions::new();
        options.create(true).truncate(false).write(true);
        options.open(&path).map_err(|_| write_fault(&path))
    };
    let run = open(".run.lock")?;
    if run.try_lock().is_err() {
        return Err(vec![
            Diagnostic::fault("batch/running", "another run works in this folder")
                .at(diagnostic::Location::file(out.display().to_string()))
                .help("wait until it ends, or give another folder"),
        ]);
    }
    // A worker ends with the case that it has in hand once nobody asks it any more.
    let workers = open(WORKERS)?;
    workers.lock().map_err(|_| write_fault(out))?;
    Ok(run)
}

/// The lock that every worker shares.
const WORKERS: &str = ".workers.lock";

/// What a worker does: a key comes in on a line, and what became of the child goes out on one.
fn serve(run: &Run<'_>, seconds: u64) -> Result<Outcome, Vec<Diagnostic>> {
    use std::io::{BufRead as _, Write as _};
    let lock = std::fs::File::open(run.out.join(WORKERS)).map_err(|_| write_fault(run.out))?;
    lock.lock_shared().map_err(|_| write_fault(run.out))?;
    let workshop = Workshop::open(None, None)?;
    let maker = batch::Maker::new(run, &workshop)?;
    let (send, keys) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        for line in std::io::stdin().lock().lines() {
            if line.is_ok_and(|child| send.send(child).is_err()) {
                break;
            }
        }
        drop(send);
        // Nobody asks any more. A case that hangs must not keep the next run waiting.
        std::thread::sleep(std::time::Duration::from_secs(seconds));
        std::process::exit(1);
    });
    for child in keys {
        let ended = maker.one(&child);
        let Ok(said) = serde_json::to_string(&ended) else { break };
        if writeln!(std::io::stdout().lock(), "{said}").is_err() {
            break;
        }
    }
    Ok(Outcome::Done)
}

/// A worker process, and what it says.
struct Worker {
    process: std::process::Child,
    asks: Option<std::process::ChildStdin>,
    says: std::sync::mpsc::Receiver<String>,
    made: usize,
}

impl Worker {
    /// Starts this program again with the same arguments.
    fn start() -> Result<Self, Vec<Diagnostic>> {
        use std::io::BufRead as _;
        use std::process::Stdio;
        let cannot = |_| {
            vec![
                Diagnostic::fault("batch/thread", "the run could not start its workers")
                    .help("try again with --threads 1"),
            ]
        };
        let mut process = std::process::Command::new(crate::cli::this_program()?)
            .args(std::env::args_os().skip(1))
            .arg("--serve")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(cannot)?;
        let asks = process.stdin.take();
        let out = process.stdout.take();
        let (send, says) = std::sync::mpsc::channel();
        std::thread::spawn(move || {
            for line in out.into_iter().flat_map(|out| std::io::BufReader::new(out).lines()) {
                let Ok(line) = line else { break };
                if send.send(line).is_err() {
                    break;
                }
            }
        });
        Ok(Self { process, asks, says, made: 0 })
    }

    /// Has a child's pack made within the limits. On failure the code of what stopped it; the worker is of no use then.
    fn make(
        &mut self,
        child: &str,
        (seconds, megabytes): (u64, u64),
    ) -> Result<batch::Ended, &'static str> {
        use std::io::Write as _;
        use std::sync::mpsc::RecvTimeoutError;
        let Some(asks) = &mut self.asks else { return Err("batch/worker") };
        writeln!(asks, "{child}").map_err(|_| "batch/worker")?;
        let step = std::time::Duration::from_millis(100);
        // The first case waits for the fonts as well.
        for _ in 0..(seconds + 5) * 10 {
            match self.says.recv_timeout(step) {
                Ok(line) => {
                    self.made += 1;
                    return serde_json::from_str(&line).map_err(|_| "batch/worker");
                }
                Err(RecvTimeoutError::Disconnected) => return Err("batch/worker"),
                Err(RecvTimeoutError::Timeout) => {
                    if memory(self.process.id()).is_some_and(|used| used > megabytes) {
                        return Err("batch/memory");
                    }
                }
            }
        }
        Err("batch/time")
    }

    /// Ends it: by itself, or at once.
    fn end(mut self, at_once: bool, out: &Path) {
        drop(self.asks.take());
        if at_once {
            let _ = self.process.kill();
        }
        let _ = self.process.wait();
        let _ = std::fs::remove_dir_all(out.join(WORKING).join(self.process.id().to_string()));
    }
}

/// How many megabytes a process has in memory, where the system says.
fn memory(process: u32) -> Option<u64> {
    let said = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = said.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.trim().trim_end_matches("kB").trim().parse::<u64>().ok().map(|kilobytes| kilobytes / 1024)
}

/// Shares the cases out among worker processes: one that hangs, grows or dies takes its own case with it and no other.
fn shared_out(
    cases: &[String],
    threads: usize,
    wanted: &Wanted<'_>,
    progress: &(dyn Fn() + Sync),
) -> Result<Vec<batch::Ended>, Vec<Diagnostic>> {
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::sync::{Mutex, PoisonError};
    let next = AtomicUsize::new(0);
    let ended: Mutex<Vec<batch::Ended>> = Mutex::new(Vec::new());
    let faults: Mutex<Vec<Diagnostic>> = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..threads.min(cases.len()) {
            scope.spawn(|| {
                let mut worker: Option<Worker> = None;
                while let Some(child) = cases.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let mut own = match worker.take().map_or_else(Worker::start, Ok) {
                        Ok(own) => own,
                        Err(found) => {
                            faults.lock().unwrap_or_else(PoisonError::into_inner).extend(found);
                            break;
                        }
                    };
                    let one = own.make(child, wanted.limits);
                    let stopped = one.is_err();
                    if stopped || own.made >= RECYCLE {
                        own.end(stopped, wanted.out);
                    } else {
                        worker = Some(own);
                    }
                    let one = one.unwrap_or_else(|code| batch::Ended::stopped(child, code));
                    ended.lock().unwrap_or_else(PoisonError::into_inner).push(one);
                    progress();
                }
                if let Some(own) = worker {
                    own.end(false, wanted.out);
                }
            });
        }
    });
    let mut faults = faults.into_inner().unwrap_or_else(PoisonError::into_inner);
    let mut ended = ended.into_inner().unwrap_or_else(PoisonError::into_inner);
    if ended.len() < cases.len() {
        faults.truncate(1);
        return Err(faults);
    }
    ended.sort_by(|a, b| a.case.cmp(&b.case));
    Ok(ended)
}

//! A process of its own for each document: what a foreign file does to its reader ends there.
//!
//! The parent gives the file and the words over a pipe and takes the new file back; neither is on a
//! command line or on a disk. The child may use so much memory and time and no more.

use std::io::{Read, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};

use crate::{Fault, Options, PageReport, Redacted, Terms};

/// How much a reader may use.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Bytes of memory.
    pub memory: u64,
    /// Time by the clock.
    pub time: Duration,
    /// Bytes of a new file.
    pub output: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self { memory: 6 << 30, time: Duration::from_secs(3600), output: 4 << 30 }
    }
}

#[derive(Serialize, Deserialize)]
struct Job {
    terms: Vec<String>,
    password: String,
    title: String,
    language: String,
    read_in: String,
    kept: Option<std::path::PathBuf>,
    most_pages: usize,
    without_ocr: bool,
    memory: u64,
    seconds: u64,
}

#[derive(Serialize, Deserialize)]
enum Answer {
    Made {
        pages: Vec<PageReport>,
        gaps: usize,
        found: Vec<usize>,
        unchecked: usize,
        says: Vec<String>,
    },
    Fault(Fault),
}

fn put(out: &mut impl Write, bytes: &[u8]) -> std::io::Result<()> {
    out.write_all(&(bytes.len() as u64).to_le_bytes())?;
    out.write_all(bytes)
}

fn take(input: &mut impl Read, most: u64) -> std::io::Result<Vec<u8>> {
    let mut length = [0; 8];
    input.read_exact(&mut length)?;
    let length = u64::from_le_bytes(length);
    if length > most {
        return Err(std::io::ErrorKind::InvalidData.into());
    }
    let mut bytes = Vec::new();
    input.take(length).read_to_end(&mut bytes)?;
    if bytes.len() as u64 == length {
        Ok(bytes)
    } else {
        Err(std::io::ErrorKind::UnexpectedEof.into())
    }
}

/// The child's side: reads one job from standard input and answers on standard output.
///
/// # Errors
///
/// The pipe is closed or holds something else.
pub fn serve() -> std::io::Result<()> {
    use rustix::process::{Resource, Rlimit, setrlimit};
    let mut input = std::io::stdin().lock();
    let job: Job = serde_json::from_slice(&take(&mut input, 1 << 28)?)?;
    let file = take(&mut input, 1 << 34)?;
    let limit = |value| Rlimit { current: Some(value), maximum: Some(value) };
    setrlimit(Resource::As, limit(job.memory))?;
    // Two cores' worth of the time by the clock.
    setrlimit(Resource::Cpu, limit(job.seconds.saturating_mul(4).max(60)))?;
    // Memory that fell is not written out: it would hold the file.
    setrlimit(Resource::Core, limit(0))?;
    let options = Options {
        password: job.password,
        title: job.title,
        language: job.language,
        read_in: job.read_in,
        kept: job.kept,
        most_pages: job.most_pages,
        without_ocr: job.without_ocr,
    };
    let terms = Terms::new(job.terms.iter().map(String::as_str));
    let result = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        // Deep structures are walked by recursion.
        std::thread::scope(|scope| {
            std::thread::Builder::new()
                .stack_size(256 << 20)
                .spawn_scoped(scope, || crate::redact(&file, &terms, &options))
                .ok()
                .and_then(|work| work.join().ok())
        })
    }))
    .ok()
    .flatten()
    .unwrap_or(Err(Fault::Stopped));
    let mut out = std::io::stdout().lock();
    match result {
        Ok(made) => {
            let answer = Answer::Made {
                pages: made.pages,
                gaps: made.gaps,
                found: made.found,
                unchecked: made.unchecked,
                says: made.says,
            };
            put(&mut out, &serde_json::to_vec(&answer)?)?;
            put(&mut out, &made.file)?;
        }
        Err(fault) => {
            put(&mut out, &serde_json::to_vec(&Answer::Fault(fault))?)?;
            put(&mut out, &[])?;
        }
    }
    out.flush()
}

/// Redacts a PDF in a process of its own: `program` with `arguments` must call [`serve`].
///
/// # Errors
///
/// Why there is no new file; [`Fault::Stopped`] if the reader came to grief or took too much.
pub fn redact_apart(
    program: &Path,
    arguments: &[&str],
    input: &[u8],
    terms: &[String],
    options: &Options,
    limits: Limits,
) -> Result<Redacted, Fault> {
    let job = Job {
        terms: terms.to_vec(),
        password: options.password.clone(),
        title: options.title.clone(),
        language: options.language.clone(),
        read_in: options.read_in.clone(),
        kept: options.kept.clone(),
        most_pages: options.most_pages,
        without_ocr: options.without_ocr,
        memory: limits.memory,
        seconds: limits.time.as_secs(),
    };
    let job = serde_json::to_vec(&job).map_err(|_| Fault::Stopped)?;
    let mut child = Command::new(program)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|_| Fault::Stopped)?;
    let (Some(mut to), Some(mut from)) = (child.stdin.take(), child.stdout.take()) else {
        return Err(Fault::Stopped);
    };
    let answer = std::thread::scope(|scope| {
        scope.spawn(move || {
            // A child that fell does not read on: what it answered says so.
            let _ = put(&mut to, &job).and_then(|()| put(&mut to, input)).and_then(|()| to.flush());
        });
        let answer = scope.spawn(move || {
            let head = take(&mut from, 1 << 30).ok()?;
            let file = take(&mut from, limits.output).ok()?;
            Some((head, file))
        });
        let until = Instant::now() + limits.time;
        while !answer.is_finished() {
            if Instant::now() > until {
                let _ = child.kill();
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        answer.join().ok().flatten()
    });
    let _ = child.kill();
    let _ = child.wait();
    let (head, file) = answer.ok_or(Fault::Stopped)?;
    match serde_json::from_slice(&head).map_err(|_| Fault::Stopped)? {
        Answer::Made { pages, gaps, found, unchecked, says } => {
            Ok(Redacted { file, pages, gaps, found, says, unchecked })
        }
        Answer::Fault(fault) => Err(fault),
    }
}

//! A process of its own for each document: what a foreign file does to its reader ends there.
//!
//! The parent gives the file and the words over a pipe and takes the new file back; neither is on a
//! command line or on a disk. The child may use so much memory and time and no more.

use std::io::{Read, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};

use crate::{
    Bundle, BundleOptions, Bundled, Fault, Options, PageReport, ProofPage, Reading, Redacted,
    Withhold,
};

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

/// What is to be done with the files that follow.
#[derive(Serialize, Deserialize)]
enum Task {
    Redact { withhold: Withhold, options: Options },
    Read { options: Options },
    Bundle { bundle: Bundle, options: BundleOptions },
    Proof { withhold: Withhold, options: Options },
}

#[derive(Serialize, Deserialize)]
struct Job {
    task: Task,
    files: usize,
    memory: u64,
    seconds: u64,
}

/// How long pictures are in the file that follows, by their numbers.
type Lengths = Vec<(usize, usize)>;

#[derive(Serialize, Deserialize)]
enum Answer {
    Made {
        pages: Vec<PageReport>,
        gaps: usize,
        found: Vec<usize>,
        unchecked: usize,
        says: Vec<String>,
    },
    Read(Reading),
    Bundled(Bundled),
    /// Pages, and how long the picture of each is in the file that follows, and those of its unread words.
    Proof(Vec<(ProofPage, usize, Lengths)>),
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
    let job: Job = serde_json::from_slice(&take(&mut input, 1 << 30)?)?;
    let mut files = Vec::new();
    for _ in 0..job.files {
        files.push(take(&mut input, 1 << 34)?);
    }
    let limit = |value| Rlimit { current: Some(value), maximum: Some(value) };
    setrlimit(Resource::As, limit(job.memory))?;
    // Two cores' worth of the time by the clock.
    setrlimit(Resource::Cpu, limit(job.seconds.saturating_mul(4).max(60)))?;
    // Memory that fell is not written out: it would hold the file.
    setrlimit(Resource::Core, limit(0))?;
    let result = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        // Deep structures are walked by recursion.
        std::thread::scope(|scope| {
            std::thread::Builder::new()
                .stack_size(256 << 20)
                .spawn_scoped(scope, || job.task.done(&files))
                .ok()
                .and_then(|work| work.join().ok())
        })
    }))
    .ok()
    .flatten()
    .unwrap_or(Err(Fault::Stopped));
    let mut out = std::io::stdout().lock();
    let (answer, file) = result.unwrap_or_else(|fault| (Answer::Fault(fault), Vec::new()));
    put(&mut out, &serde_json::to_vec(&answer)?)?;
    put(&mut out, &file)?;
    out.flush()
}

impl Task {
    /// Does it: what is answered, and the new file if there is one.
    fn done(&self, files: &[Vec<u8>]) -> Result<(Answer, Vec<u8>), Fault> {
        let first = files.first().map(Vec::as_slice).unwrap_or_default();
        match self {
            Self::Redact { withhold, options } => {
                let made = crate::redact(first, withhold, options)?;
                let answer = Answer::Made {
                    pages: made.pages,
                    gaps: made.gaps,
                    found: made.found,
                    unchecked: made.unchecked,
                    says: made.says,
                };
                Ok((answer, made.file))
            }
            Self::Read { options } => {
                crate::read(first, options).map(|reading| (Answer::Read(reading), Vec::new()))
            }
            Self::Bundle { bundle, options } => {
                let mut made = crate::bundle(files, bundle, options)?;
                let file = std::mem::take(&mut made.file);
                Ok((Answer::Bundled(made), file))
            }
            Self::Proof { withhold, options } => {
                let pages = crate::proof(first, withhold, options)?;
                let mut file = Vec::new();
                let mut told = Vec::new();
                for mut page in pages {
                    let jpeg = std::mem::take(&mut page.jpeg);
                    let words = std::mem::take(&mut page.unread);
                    let lengths =
                        words.iter().map(|(number, word)| (*number, word.len())).collect();
                    told.push((page, jpeg.len(), lengths));
                    file.extend(jpeg);
                    file.extend(words.into_iter().flat_map(|(_, word)| word));
                }
                Ok((Answer::Proof(told), file))
            }
        }
    }
}

/// A program that calls [`serve`] when it is given these arguments.
#[derive(Clone, Copy, Debug)]
pub struct Server<'a> {
    /// The program.
    pub program: &'a Path,
    /// Its arguments.
    pub arguments: &'a [&'a str],
}

/// Redacts a PDF or a picture in a process of its own.
///
/// # Errors
///
/// Why there is no new file; [`Fault::Stopped`] if the reader came to grief or took too much.
pub fn redact_apart(
    server: Server<'_>,
    input: &[u8],
    withhold: &Withhold,
    options: &Options,
    limits: Limits,
) -> Result<Redacted, Fault> {
    let task = Task::Redact { withhold: withhold.clone(), options: options.clone() };
    match apart(server, task, &[input], limits)? {
        (Answer::Made { pages, gaps, found, unchecked, says }, file) => {
            Ok(Redacted { file, pages, gaps, found, says, unchecked })
        }
        _ => Err(Fault::Stopped),
    }
}

/// Reads a PDF or a picture in a process of its own.
///
/// # Errors
///
/// As [`redact_apart`].
pub fn read_apart(
    server: Server<'_>,
    input: &[u8],
    options: &Options,
    limits: Limits,
) -> Result<Reading, Fault> {
    match apart(server, Task::Read { options: options.clone() }, &[input], limits)? {
        (Answer::Read(reading), _) => Ok(reading),
        _ => Err(Fault::Stopped),
    }
}

/// Makes a bundle of documents of one record in a process of its own.
///
/// # Errors
///
/// As [`redact_apart`].
pub fn bundle_apart(
    server: Server<'_>,
    files: &[&[u8]],
    bundle: &Bundle,
    options: &BundleOptions,
    limits: Limits,
) -> Result<Bundled, Fault> {
    let task = Task::Bundle { bundle: bundle.clone(), options: options.clone() };
    match apart(server, task, files, limits)? {
        (Answer::Bundled(made), file) => Ok(Bundled { file, ..made }),
        _ => Err(Fault::Stopped),
    }
}

/// Shows what would be withheld from a document, by a process of its own.
///
/// # Errors
///
/// As [`redact_apart`].
pub fn proof_apart(
    server: Server<'_>,
    input: &[u8],
    withhold: &Withhold,
    options: &Options,
    limits: Limits,
) -> Result<Vec<ProofPage>, Fault> {
    let task = Task::Proof { withhold: withhold.clone(), options: options.clone() };
    let (Answer::Proof(pages), file) = apart(server, task, &[input], limits)? else {
        return Err(Fault::Stopped);
    };
    let mut rest = file.as_slice();
    let mut next = |length: usize| {
        let (part, after) = rest.split_at_checked(length).ok_or(Fault::Stopped)?;
        rest = after;
        Ok(part.to_vec())
    };
    pages
        .into_iter()
        .map(|(page, length, words)| {
            let jpeg = next(length)?;
            let words = words.into_iter().map(|(number, length)| Ok((number, next(length)?)));
            let unread = words.collect::<Result<_, Fault>>()?;
            Ok(ProofPage { jpeg, unread, ..page })
        })
        .collect()
}

fn apart(
    server: Server<'_>,
    task: Task,
    files: &[&[u8]],
    limits: Limits,
) -> Result<(Answer, Vec<u8>), Fault> {
    let job =
        Job { task, files: files.len(), memory: limits.memory, seconds: limits.time.as_secs() };
    let job = serde_json::to_vec(&job).map_err(|_| Fault::Stopped)?;
    let mut child = Command::new(server.program)
        .args(server.arguments)
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
            let mut given = put(&mut to, &job);
            for file in files {
                given = given.and_then(|()| put(&mut to, file));
            }
            let _ = given.and_then(|()| to.flush());
        });
        let answer = scope.spawn(move || {
            let head = take(&mut from, 1 << 31).ok()?;
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
        Answer::Fault(fault) => Err(fault),
        answer
        @ (Answer::Made { .. } | Answer::Read(_) | Answer::Bundled(_) | Answer::Proof(_)) => {
            Ok((answer, file))
        }
    }
}

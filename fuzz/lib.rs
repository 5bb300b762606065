//! What the targets share: a hook for panics, a clock, and what every reader promises of what it returns.
//!
//! `documents` catches the panics of what it is built on, so a panic alone is no fault. The hook that
//! libfuzzer brings would end the process at each of them; ours notes where they were, says each place once,
//! and ends nothing. What escapes is the crash.

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::Mutex;
use std::time::{Duration, Instant};

use documents::readers::{PartKind, Reading};

/// No input of at most 64 kB may take longer.
const TIME: Duration = Duration::from_secs(10);
/// A passage is at most so many letters.
const PASSAGE: usize = 8_000;

static PLACES: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());
static LAST: Mutex<String> = Mutex::new(String::new());

/// Replaces the hook for panics, and hides other programs: neither LibreOffice nor Tesseract is to be
/// started thousands of times.
pub fn init() {
    // SAFETY: nothing else runs yet.
    unsafe {
        std::env::set_var("PATH", "");
        if std::env::var_os("RAYON_NUM_THREADS").is_none() {
            // The same input takes the same path.
            std::env::set_var("RAYON_NUM_THREADS", "1");
        }
    }
    std::panic::set_hook(Box::new(|info| {
        let place = info.location().map(ToString::to_string).unwrap_or_default();
        if let Ok(mut places) = PLACES.lock()
            && places.insert(place.clone())
        {
            eprintln!("a panic at {place}");
            if std::env::var_os("FUZZ_PANICS").is_some() {
                eprintln!("{info}\n{}", std::backtrace::Backtrace::force_capture());
            }
        }
        if let Ok(mut last) = LAST.lock() {
            *last = place;
        }
    }));
}

/// Does what a target does: a panic that gets this far, or too much time, is a crash.
pub fn run<T>(what: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let fared = catch_unwind(AssertUnwindSafe(what));
    let took = start.elapsed();
    match fared {
        Ok(out) => {
            if took > TIME {
                eprintln!("it took {took:?}");
                std::process::abort();
            }
            out
        }
        Err(panic) => {
            eprintln!("a panic escaped: {}", LAST.lock().map(|l| l.clone()).unwrap_or_default());
            resume_unwind(panic)
        }
    }
}

/// What a passage may hold.
pub fn passage(text: &str) {
    assert!(
        text.chars().all(|c| c == '\n' || !c.is_control()),
        "a passage holds a control character"
    );
    assert!(!text.trim().is_empty(), "a passage is empty");
}

/// What every reader promises of what it returns.
pub fn promises(reading: &Reading) {
    for part in &reading.parts {
        parts(part);
    }
}

/// The same of one part.
pub fn parts(part: &documents::readers::Part) {
    assert!(part.number > 0, "a part has no number");
    for said in &part.passages {
        passage(said);
        // The paragraphs of a page are as long as they are.
        if part.kind != PartKind::Page {
            assert!(said.chars().count() <= PASSAGE, "a passage is too long");
        }
    }
}

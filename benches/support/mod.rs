//! What benches share: a command under GNU time.

use std::path::Path;
use std::process::Command;
use std::time::Instant;

/// What a command and its children used.
pub(crate) struct Run {
    /// Seconds of processor.
    pub(crate) processor: f64,
    /// Seconds by the clock.
    pub(crate) clock: f64,
    /// Kilobytes at the peak.
    pub(crate) memory: u64,
    /// Bytes of what it made.
    pub(crate) size: u64,
}

/// Runs a command under GNU time, for what it and its children used.
pub(crate) fn timed(command: &[&str], made: &Path) -> Option<Run> {
    let start = Instant::now();
    let output =
        Command::new("/usr/bin/time").args(["-f", "%U %S %M"]).args(command).output().ok()?;
    let clock = start.elapsed().as_secs_f64();
    if !output.status.success() {
        return None;
    }
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    let last: Vec<f64> = said.lines().last()?.split(' ').filter_map(|v| v.parse().ok()).collect();
    let [user, system, memory] = last.as_slice() else { return None };
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a size in kilobytes"
    )]
    let memory = *memory as u64;
    Some(Run { processor: user + system, clock, memory, size: size(made) })
}

/// How many bytes a file has.
pub(crate) fn size(path: &Path) -> u64 {
    std::fs::metadata(path).map_or(0, |m| m.len())
}

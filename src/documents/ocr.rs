//! Reading pictures of pages, by Tesseract where it is installed.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use sha2::{Digest, Sha256};

/// A word in a picture, its box in pixels.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct OcrWord {
    pub(crate) text: String,
    pub(crate) x0: u32,
    pub(crate) y0: u32,
    pub(crate) x1: u32,
    pub(crate) y1: u32,
    /// From nought to a hundred.
    pub(crate) sure: f64,
    /// Block, paragraph and line.
    pub(crate) line: (u32, u32, u32),
    /// Its number among the words of its page that could not be read, from one; nought if it was read.
    pub(crate) number: usize,
}

/// Reads pictures, and keeps what it read by what the pixels are.
pub(crate) struct Ocr {
    program: Option<PathBuf>,
    languages: String,
    /// Where what was read is kept; nowhere if nothing is said.
    kept: Option<PathBuf>,
}

impl Ocr {
    /// With the languages in which pictures are read, as Tesseract calls them.
    pub(crate) fn new(languages: &str, kept: Option<&Path>) -> Self {
        let program = std::env::var_os("PATH").and_then(|path| {
            std::env::split_paths(&path).map(|p| p.join("tesseract")).find(|p| p.is_file())
        });
        Self { program, languages: languages.to_owned(), kept: kept.map(Path::to_owned) }
    }

    /// Whether pictures can be read here, in each of the languages: without the data of one Tesseract would
    /// read on in the others, and make letters of them that nobody wrote.
    pub(crate) fn is_there(&self) -> bool {
        self.program.is_some() && missing(&self.languages).is_empty()
    }

    /// Reads a picture in shades of grey. `mode` is how Tesseract looks at a page: 3 finds columns, 6 takes it for one block.
    pub(crate) fn read(
        &self,
        grey: &[u8],
        width: u32,
        height: u32,
        mode: u8,
    ) -> Option<Vec<OcrWord>> {
        let program = self.program.as_ref()?;
        let mut hash = Sha256::new();
        hash.update(self.languages.as_bytes());
        hash.update([mode]);
        hash.update(width.to_le_bytes());
        hash.update(grey);
        let name: String = hash.finalize().iter().map(|b| format!("{b:02x}")).collect();
        let file = self.kept.as_ref().map(|folder| folder.join(format!("{name}.tsv")));
        if let Some(known) = file.as_ref().and_then(|f| std::fs::read_to_string(f).ok()) {
            return Some(words(&known));
        }
        let mut picture = format!("P5\n{width} {height}\n255\n").into_bytes();
        picture.extend_from_slice(grey);
        let mut child = Command::new(program)
            .args([
                "stdin",
                "stdout",
                "-l",
                &self.languages,
                "--dpi",
                "200",
                "--psm",
                &mode.to_string(),
                "tsv",
            ])
            .env("OMP_THREAD_LIMIT", "1")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .ok()?;
        let mut input = child.stdin.take()?;
        // The picture is read whole before anything is said, so one thread does.
        let sent = input.write_all(&picture);
        drop(input);
        let output = child.wait_with_output().ok()?;
        if sent.is_err() || !output.status.success() {
            return None;
        }
        let text = String::from_utf8(output.stdout).ok()?;
        if let Some(file) = file {
            keep(&file, &text);
        }
        Some(words(&text))
    }
}

/// Those of the languages ("pol+eng") for which Tesseract has no data here. English comes with it.
#[must_use]
pub fn missing(languages: &str) -> Vec<String> {
    static INSTALLED: std::sync::OnceLock<Vec<String>> = std::sync::OnceLock::new();
    let wanted = || languages.split('+').filter(|language| *language != "eng");
    if wanted().next().is_none() {
        return Vec::new();
    }
    let installed = INSTALLED.get_or_init(|| {
        let output = Command::new("tesseract").arg("--list-langs").output();
        let text = output.map(|output| String::from_utf8_lossy(&output.stdout).into_owned());
        text.unwrap_or_default().lines().skip(1).map(|line| line.trim().to_owned()).collect()
    });
    wanted()
        .filter(|wanted| !installed.iter().any(|one| one == wanted))
        .map(str::to_owned)
        .collect()
}

/// Keeps what was read. It holds a child's words: the folder is the council's own, and for its owner only.
pub fn keep(file: &Path, text: &str) {
    use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
    let Some(folder) = file.parent() else { return };
    if !folder.is_dir()
        && std::fs::DirBuilder::new().recursive(true).mode(0o700).create(folder).is_err()
    {
        return;
    }
    let new = file.with_extension(format!("{}.new", std::process::id()));
    let written = std::fs::OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(true)
        .mode(0o600)
        .open(&new)
        .and_then(|mut f| f.write_all(text.as_bytes()));
    if written.is_ok() {
        let _ = std::fs::rename(&new, file);
    }
}

/// The words of Tesseract's table.
fn words(table: &str) -> Vec<OcrWord> {
    table
        .lines()
        .skip(1)
        .filter_map(|row| {
            let columns: Vec<&str> = row.split('\t').collect();
            let number = |at: usize| columns.get(at)?.parse::<u32>().ok();
            let text = columns.get(11)?.trim();
            if *columns.first()? != "5" || text.is_empty() {
                return None;
            }
            Some(OcrWord {
                text: text.to_owned(),
                x0: number(6)?,
                y0: number(7)?,
                x1: number(6)? + number(8)?,
                y1: number(7)? + number(9)?,
                sure: columns.get(10)?.parse().ok()?,
                line: (number(2)?, number(3)?, number(4)?),
                number: 0,
            })
        })
        .collect()
}

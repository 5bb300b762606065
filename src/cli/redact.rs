//! `redact`: words withheld from PDFs, without a record.

use std::collections::BTreeSet;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use diagnostic::{Diagnostic, Location};
use documents::{Fault, Limits, Made, Options, Redacted, Server, Terms, Withhold};
use indicatif::{ProgressBar, ProgressStyle};
use serde_json::{Value, json};

use crate::cli::EyeArgs;
use crate::cli::people::{Counts, People};

/// What was asked for.
pub(crate) struct Wanted {
    pub(crate) inputs: Vec<PathBuf>,
    pub(crate) terms: Option<PathBuf>,
    pub(crate) people: Option<PathBuf>,
    pub(crate) out: PathBuf,
    pub(crate) map: Option<PathBuf>,
    pub(crate) password: Option<PathBuf>,
    pub(crate) eyes: EyeArgs,
    pub(crate) language: String,
    pub(crate) time_limit: u64,
    pub(crate) memory_limit: u64,
}

/// Larger files are not taken.
const LARGEST: u64 = 4 << 30;

pub(crate) fn serve() -> Result<(), Vec<Diagnostic>> {
    documents::serve().map_err(|_| {
        vec![Diagnostic::fault("redact/pipe", "this command is called by `redact` only")]
    })
}

pub(crate) fn run(wanted: &Wanted) -> Result<(), Vec<Diagnostic>> {
    let list = wanted.terms.as_deref().map(words).transpose()?.unwrap_or_default();
    let people = wanted.people.as_deref().map(People::read).transpose()?;
    let terms = Terms::new(list.iter().map(String::as_str));
    if let Some(path) = wanted.terms.as_ref().filter(|_| terms.is_empty()) {
        return Err(vec![
            Diagnostic::fault("redact/terms", "the list has no word in it")
                .at(Location::file(path.display().to_string()))
                .help("write the words and phrases to withhold into it, one a line"),
        ]);
    }
    let password = password(wanted.password.as_deref())?;
    let mut faults = Vec::new();
    let mut passed = 0;
    let inputs = gather(&wanted.inputs, &mut passed, &mut faults);
    std::fs::create_dir_all(&wanted.out).map_err(|_| vec![cannot_write(&wanted.out)])?;
    let out = wanted.out.canonicalize().map_err(|_| vec![cannot_write(&wanted.out)])?;
    let program = crate::cli::this_program()?;
    let mut names: BTreeSet<String> = BTreeSet::new();
    let bar = ProgressBar::new(inputs.len() as u64);
    bar.set_style(
        ProgressStyle::with_template("{pos}/{len} {bar:30} {eta}")
            .unwrap_or_else(|_| ProgressStyle::default_bar()),
    );
    let mut report: Vec<Value> = Vec::new();
    let mut map: Vec<Value> = Vec::new();
    for (number, input) in inputs.iter().enumerate() {
        let name = name_for(input, number + 1, &terms, &mut names);
        let made = read(input).and_then(|bytes| {
            // Never over the source itself.
            if input.parent().and_then(|p| p.canonicalize().ok()).is_some_and(|p| p == out)
                && input.file_name().is_some_and(|n| n == name.as_str())
            {
                return Err(Fault::Unwritable);
            }
            let options = Options {
                password: password.clone(),
                title: name.trim_end_matches(".pdf").to_owned(),
                language: wanted.language.clone(),
                read_in: wanted.eyes.read_in.clone().unwrap_or_else(|| "eng".to_owned()),
                kept: wanted.eyes.keep_readings.clone(),
                without_ocr: wanted.eyes.without_ocr,
                ..Options::default()
            };
            let limits = Limits {
                memory: wanted.memory_limit.saturating_mul(1 << 20),
                time: Duration::from_secs(wanted.time_limit),
                ..Limits::default()
            };
            let server = Server { program: &program, arguments: &["redact-one"] };
            let (withhold, counts) = match &people {
                None => (Withhold::of_words(&list), None),
                Some(people) => {
                    let reading = documents::read_apart(server, &bytes, &options, limits)?;
                    let (withhold, counts) = people.withhold(&reading, &list);
                    (withhold, Some(counts))
                }
            };
            let made = documents::redact_apart(server, &bytes, &withhold, &options, limits)?;
            Ok((made, counts))
        });
        // The place of a file is told by its number where its name has a withheld word.
        let told = told_name(input, number + 1, &terms);
        match made {
            Ok((made, counts)) => {
                write(&out.join(&name), &made.file)?;
                report.push(row(&told, &name, &made, counts));
                map.push(json!({ "from": input.display().to_string(), "to": name }));
                let mut line = summary(&name, &made);
                if let Some(counts) = counts {
                    line.push_str(&format!(
                        "; {} names and numbers withheld, {} more until somebody decides, {} told",
                        counts.withheld, counts.to_decide, counts.told
                    ));
                }
                bar.suspend(|| crate::say(&line));
            }
            Err(fault) => {
                report.push(json!({ "from": told, "to": Value::Null, "fault": fault, "why": fault.to_string() }));
                map.push(json!({ "from": input.display().to_string(), "to": Value::Null }));
                let diagnostic = match fault {
                    Fault::Refused => Diagnostic::refused("redact/refused", fault.to_string()),
                    Fault::Unreadable
                    | Fault::Locked
                    | Fault::LockedOtherwise
                    | Fault::TooLong
                    | Fault::Empty
                    | Fault::Unwritable
                    | Fault::Changed
                    | Fault::Stopped => {
                        Diagnostic::fault("redact/file", format!("no new file was made: {fault}"))
                    }
                };
                faults.push(diagnostic.at(Location::file(told)));
            }
        }
        bar.inc(1);
    }
    bar.finish_and_clear();
    let report = json!({
        "made_by": concat!("retell ", env!("CARGO_PKG_VERSION")),
        "terms": terms.len(),
        "passed_over": passed,
        "files": report,
    });
    write(&out.join("report.json"), pretty(&report).as_bytes())?;
    if let Some(path) = &wanted.map {
        write(path, pretty(&Value::Array(map)).as_bytes())?;
    }
    if passed > 0 {
        crate::say(&format!(
            "{passed} files are neither PDFs nor pictures and were passed over; nothing was made of them"
        ));
    }
    if inputs.is_empty() && faults.is_empty() {
        faults.push(Diagnostic::fault("redact/nothing", "there is no PDF in what was given"));
    }
    if faults.is_empty() { Ok(()) } else { Err(faults) }
}

fn pretty(value: &Value) -> String {
    let mut text = serde_json::to_string_pretty(value).unwrap_or_default();
    text.push('\n');
    text
}

fn cannot_write(path: &Path) -> Diagnostic {
    Diagnostic::fault("redact/output", "this cannot be written to")
        .at(Location::file(path.display().to_string()))
}

/// The words of a list, as they stand in it.
pub(crate) fn words(path: &Path) -> Result<Vec<String>, Vec<Diagnostic>> {
    let cannot = |what: &str| {
        vec![Diagnostic::fault("redact/terms", what).at(Location::file(path.display().to_string()))]
    };
    let bytes = std::fs::read(path).map_err(|_| cannot("the list of words cannot be read"))?;
    let text =
        String::from_utf8(bytes).map_err(|_| cannot("the list of words is no UTF-8 text"))?;
    Ok(text
        .trim_start_matches('\u{feff}')
        .lines()
        .map(str::trim)
        .filter(|l| !l.is_empty() && !l.starts_with('#'))
        .map(str::to_owned)
        .collect())
}

pub(crate) fn password(path: Option<&Path>) -> Result<String, Vec<Diagnostic>> {
    let Some(path) = path else { return Ok(String::new()) };
    let text = std::fs::read_to_string(path).map_err(|_| {
        vec![
            Diagnostic::fault("redact/password", "the password file cannot be read")
                .at(Location::file(path.display().to_string())),
        ]
    })?;
    Ok(text.lines().next().unwrap_or_default().to_owned())
}

/// The PDFs and pictures among what was given: files as they are, folders by what is in them, by content and not by name.
fn gather(inputs: &[PathBuf], passed: &mut usize, faults: &mut Vec<Diagnostic>) -> Vec<PathBuf> {
    let mut out = Vec::new();
    for (number, input) in inputs.iter().enumerate() {
        if input.is_dir() {
            walk(input, &mut out, passed, 0);
        } else if input.is_file() {
            out.push(input.clone());
        } else {
            faults.push(Diagnostic::fault(
                "redact/input",
                format!("input {} is not there", number + 1),
            ));
        }
    }
    out
}

fn walk(folder: &Path, out: &mut Vec<PathBuf>, passed: &mut usize, depth: usize) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    let mut paths: Vec<PathBuf> = entries.filter_map(|e| e.ok().map(|e| e.path())).collect();
    paths.sort();
    for path in paths {
        let link = path.symlink_metadata().is_ok_and(|m| m.is_symlink());
        if path.is_dir() && !link && depth < 40 {
            walk(&path, out, passed, depth + 1);
        } else if path.is_file() && is_taken(&path) {
            out.push(path);
        } else {
            *passed += 1;
        }
    }
}

/// A PDF says so in its first kilobyte; a photograph or a scan (JPEG, PNG) in its first bytes.
fn is_taken(path: &Path) -> bool {
    let mut head = Vec::new();
    std::fs::File::open(path).and_then(|f| f.take(1024).read_to_end(&mut head)).is_ok()
        && (head.windows(5).any(|w| w == b"%PDF-")
            || head.starts_with(&[0xff, 0xd8, 0xff])
            || head.starts_with(b"\x89PNG\r\n\x1a\n"))
}

fn read(path: &Path) -> Result<Vec<u8>, Fault> {
    let file = std::fs::File::open(path).map_err(|_| Fault::Unreadable)?;
    let mut bytes = Vec::new();
    file.take(LARGEST).read_to_end(&mut bytes).map_err(|_| Fault::Unreadable)?;
    Ok(bytes)
}

fn has_term(text: &str, terms: &Terms) -> bool {
    let mut folded = documents::Folded::new();
    folded.push(text, 0);
    // A name in a file name may be glued to other words.
    let letters = folded.letters();
    !terms.find(&folded).is_empty()
        || terms.letters().any(|term| term.chars().count() >= 4 && letters.contains(&term))
}

/// What a new file is called: as the old one, unless that has a withheld word or is taken.
fn name_for(input: &Path, number: usize, terms: &Terms, taken: &mut BTreeSet<String>) -> String {
    let stem = input.file_stem().map(|s| s.to_string_lossy().into_owned()).unwrap_or_default();
    let plain = stem
        .chars()
        .all(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_' | '.' | '(' | ')' | ','));
    let mut name = if has_term(&stem, terms) || !plain || stem.is_empty() {
        format!("document-{number}.pdf")
    } else {
        format!("{stem}.pdf")
    };
    let mut again = 1;
    while !taken.insert(name.to_lowercase()) {
        again += 1;
        name = format!("document-{number}-{again}.pdf");
    }
    name
}

/// What an old file is called in the report.
fn told_name(input: &Path, number: usize, terms: &Terms) -> String {
    let name = input.file_name().map(|s| s.to_string_lossy().into_owned()).unwrap_or_default();
    if has_term(&name, terms) { format!("input {number}") } else { name }
}

/// Writes a file whole or not at all.
fn write(path: &Path, bytes: &[u8]) -> Result<(), Vec<Diagnostic>> {
    crate::cli::write_whole(path, bytes).map_err(|()| vec![cannot_write(path)])
}

fn count(made: &Redacted, what: Made) -> usize {
    made.pages.iter().filter(|p| p.made == what).count()
}

fn row(from: &str, to: &str, made: &Redacted, counts: Option<Counts>) -> Value {
    json!({
        "names": counts.map(|counts| json!({
            "withheld": counts.withheld,
            "to_decide": counts.to_decide,
            "told": counts.told,
        })),
        "from": from,
        "to": to,
        "pages": made.pages.len(),
        "rebuilt": count(made, Made::Rebuilt),
        "pictured": count(made, Made::Pictured),
        "withheld": count(made, Made::Withheld),
        "gaps": made.gaps,
        "unread_words": made.pages.iter().map(|p| p.unread).sum::<usize>(),
        "letters_not_checked": made.unchecked,
        "found": made.found,
        "by_page": made
            .pages
            .iter()
            .map(|p| {
                json!({
                    "page": p.page,
                    "made": p.made,
                    "why": p.whys.iter().map(|w| json!({ "code": w, "plain": w.plain() })).collect::<Vec<_>>(),
                    "gaps": p.gaps,
                    "unread_words": p.unread,
                    "drawings_removed": p.drawings,
                    "line_ends_kept": p.line_ends_kept,
                })
            })
            .collect::<Vec<_>>(),
    })
}

fn summary(name: &str, made: &Redacted) -> String {
    let mut line = format!("{name}: {} pages, {} gaps", made.pages.len(), made.gaps);
    for (what, said) in [(Made::Pictured, "as pictures"), (Made::Withheld, "withheld whole")] {
        let pages = count(made, what);
        if pages > 0 {
            line.push_str(&format!("; {pages} {said}"));
        }
    }
    let unread: usize = made.pages.iter().map(|p| p.unread).sum();
    if unread > 0 {
        line.push_str(&format!("; {unread} words that could not be read are withheld"));
    }
    line
}

//! One pack for many children: the same run over a folder of case folders. Case after case on each core, with what
//! was made written down as it is made, so that a run that was stopped goes on and makes nothing twice.
//!
//! One child's faults stop no other. Names of children stand in the packs only: the run speaks of case folders.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Write as _;
use std::panic::AssertUnwindSafe;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use diagnostic::{Diagnostic, Location, Severity};
use disclosure::PackKind;
use forms::escape;
use record::EventDate;
use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};
use sha2::{Digest as _, Sha256};

use crate::case::Case;
use crate::pipeline::{self, Wanted, Workshop};
use crate::source::Source;

/// What a run makes.
pub struct Run<'a> {
    /// The records.
    pub source: &'a dyn Source,
    /// The council's policy, where it is not in the folders.
    pub policy: Option<&'a Path>,
    /// Which days a summary covers.
    pub period: (EventDate, EventDate),
    /// How the quarter is named in file names, as in 2026-Q3.
    pub quarter: &'a str,
    /// Where the packs go.
    pub out: &'a Path,
    /// Whether drafts are made.
    pub draft: bool,
    /// The date of the run.
    pub today: EventDate,
}

/// How one case ended.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Ended {
    /// The case folder's own name.
    pub case: String,
    /// The team and the worker, as the record has them.
    pub team: String,
    /// The worker.
    pub worker: String,
    /// What it came to.
    pub state: State,
    /// The file, relative to the folder of the run; empty if none was made.
    pub file: String,
    /// Codes and places of what is wrong or open; no word of the record.
    pub why: Vec<String>,
    /// Whether it was made by an earlier run.
    pub before: bool,
}

/// What a case came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum State {
    /// The record was closed before the quarter began: no summary is due.
    NotDue,
    /// A pack was made.
    Made,
    /// Somebody has to decide or approve something first.
    Held,
    /// The record or the program has a fault.
    Failed,
    /// The last gate refused it.
    Refused,
}

impl State {
    /// In a word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::NotDue => "not due",
            Self::Made => "made",
            Self::Held => "held",
            Self::Failed => "failed",
            Self::Refused => "refused",
        }
    }

    fn of(faults: &[Diagnostic]) -> Self {
        if faults.iter().any(|fault| fault.severity == Severity::Refused) {
            Self::Refused
        } else if faults.iter().any(|fault| fault.severity == Severity::Fault) {
            Self::Failed
        } else {
            Self::Held
        }
    }
}

/// The name of the file in which a run writes down what it made.
pub const JOURNAL: &str = "batch.jsonl";

/// Makes the packs of a run, one after the other: what a worker process does.
pub struct Maker<'a> {
    run: &'a Run<'a>,
    workshop: &'a Workshop,
    earlier: BTreeMap<String, (String, String, String)>,
    journal: Mutex<std::fs::File>,
    pool: rayon::ThreadPool,
}

impl<'a> Maker<'a> {
    /// Gets ready; what earlier runs made is read from the journal.
    ///
    /// # Errors
    /// A folder that cannot be written to.
    pub fn new(run: &'a Run<'a>, workshop: &'a Workshop) -> Result<Self, Vec<Diagnostic>> {
        let path = run.out.join(JOURNAL);
        let fail = |_| {
            vec![
                Diagnostic::fault("release/write", "the folder of the run cannot be written to")
                    .at(Location::file(path.display().to_string()))
                    .help("check that it exists, has room and may be written to"),
            ]
        };
        std::fs::create_dir_all(run.out).map_err(fail)?;
        let earlier = journal(&path);
        let file =
            std::fs::OpenOptions::new().create(true).append(true).open(&path).map_err(fail)?;
        // Each case is typeset on one thread, whose stack deep documents need.
        let pool = rayon::ThreadPoolBuilder::new()
            .num_threads(1)
            .stack_size(64 * 1024 * 1024)
            .build()
            .map_err(|_| {
                vec![Diagnostic::fault("batch/thread", "the run could not start its threads")]
            })?;
        Ok(Self { run, workshop, earlier, journal: Mutex::new(file), pool })
    }

    /// Makes the pack of one child. What is wrong with it is in the result.
    #[must_use]
    pub fn one(&self, child: &str) -> Ended {
        let ended =
            self.pool.install(|| one(self.run, child, self.workshop, &self.earlier, &self.journal));
        typeset::forget();
        ended
    }
}

impl Ended {
    /// A case that a worker process did not come to an end with.
    #[must_use]
    pub fn stopped(child: &str, code: &str) -> Self {
        Self {
            case: child.to_owned(),
            team: String::from("no team recorded"),
            worker: String::from("no worker recorded"),
            state: State::Failed,
            file: String::new(),
            why: vec![code.to_owned()],
            before: false,
        }
    }
}

/// What an earlier run made, by case: the file, its hash and the hash of the record. A case that was begun and
/// not ended has no hash: its manifest says then whether the file is whole.
fn journal(path: &Path) -> BTreeMap<String, (String, String, String)> {
    let mut made = BTreeMap::new();
    for line in std::fs::read_to_string(path).unwrap_or_default().lines() {
        // A line that was being written when the run was stopped is no line.
        let Ok(line) = serde_json::from_str::<Json>(line) else { continue };
        let text = |key: &str| line.get(key).and_then(Json::as_str).unwrap_or_default().to_owned();
        made.insert(text("case"), (text("file"), text("sha256"), text("record")));
    }
    made
}

fn one(
    run: &Run<'_>,
    child: &str,
    workshop: &Workshop,
    earlier: &BTreeMap<String, (String, String, String)>,
    journal: &Mutex<std::fs::File>,
) -> Ended {
    let mut ended = Ended { why: Vec::new(), ..Ended::stopped(child, "") };
    let made = std::panic::catch_unwind(AssertUnwindSafe(|| {
        made(run, child, workshop, earlier, journal, &mut ended)
    }));
    match made {
        Ok(Ok(())) => {}
        Ok(Err(faults)) => {
            ended.state = State::of(&faults);
            ended.why = faults
                .iter()
                .map(|fault| match &fault.location {
                    Some(at) => format!("{} at {at}", fault.code),
                    None => fault.code.to_owned(),
                })
                .collect();
            ended.why.dedup();
        }
        // The message of a panic is not told: it may hold a word.
        Err(_) => ended.why = vec!["retell/panic".into()],
    }
    ended
}

fn made(
    run: &Run<'_>,
    child: &str,
    workshop: &Workshop,
    earlier: &BTreeMap<String, (String, String, String)>,
    journal: &Mutex<std::fs::File>,
    ended: &mut Ended,
) -> Result<(), Vec<Diagnostic>> {
    let opened = run.source.open(child)?;
    let folder = opened.folder.as_path();
    let case = Case::open(folder, run.policy)?;
    (ended.team, ended.worker) = worker(&case);
    let name = format!(
        "{}-case-summary-{}{}.pdf",
        plain(&ended.case),
        run.quarter,
        if run.draft { "-draft" } else { "" }
    );
    let file = PathBuf::from(plain(&ended.team)).join(name);
    let target = run.out.join(&file);
    let record = record_hash(&case);
    let known = file.display().to_string();
    if let Some((earlier_file, sha256, earlier_record)) = earlier.get(&ended.case)
        && *earlier_file == known
        && *earlier_record == record
        && let Ok(bytes) = std::fs::read(&target)
        && (if sha256.is_empty() { manifest_hash(&target) } else { Some(sha256.clone()) })
            .is_some_and(|sha256| sha256 == hex(&bytes))
    {
        ended.state = State::Made;
        ended.file = known;
        ended.before = true;
        return Ok(());
    }
    if case
        .record
        .case()
        .child
        .closed
        .is_some_and(|closed| closed.last_day() < run.period.0.first_day())
    {
        ended.state = State::NotDue;
        return Ok(());
    }
    let write = |line: Json| {
        let mut journal = journal.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        journal
            .write_all(format!("{line}\n").as_bytes())
            .and_then(|()| journal.sync_data())
            .map_err(|_| {
                vec![Diagnostic::fault(
                    "release/write",
                    "the journal of the run cannot be written to",
                )]
            })
    };
    let wanted = Wanted { period: Some(run.period), ..PackKind::CaseSummary.into() };
    let made = pipeline::make(wanted, &case, workshop, &target, run.today, run.draft)?;
    let log = (!run.draft).then(|| folder.join("sharing-log.jsonl"));
    write(json!({"case": ended.case, "file": known, "record": record, "begun": true}))?;
    if !run.draft {
        let files: Vec<String> =
            made.releases.iter().map(|release| release.sha256().to_owned()).collect();
        run.source.releasing(child, "case-summary", &files, made.approved_by())?;
    }
    made.write(log)?;
    if !run.draft {
        run.source.released(child, &opened)?;
    }
    let sha256 =
        made.releases.first().map(|release| release.sha256().to_owned()).unwrap_or_default();
    write(json!({"case": ended.case, "file": known, "sha256": sha256, "record": record}))?;
    ended.state = State::Made;
    ended.file = known;
    ended.why = made.unwritten.iter().map(|note| note.code.to_owned()).collect();
    ended.why.extend(opened.findings.iter().map(|finding| finding.code.to_owned()));
    ended.why.dedup();
    Ok(())
}

/// Who wrote the newest summary, and for which agency they work: the worker's inbox.
fn worker(case: &Case) -> (String, String) {
    let record = case.record.case();
    let newest = record.summaries.iter().max_by_key(|summary| (summary.to, summary.item));
    let person =
        newest.and_then(|summary| summary.by.as_ref()).and_then(|who| record.person(who.person));
    #[expect(
        clippy::disallowed_methods,
        reason = "the name of a worker and their team, for the council's own report"
    )]
    let words = |text: Option<&record::HeldText>| text.map(|text| text.expose().to_owned());
    let name = person.and_then(|person| words(person.names.first().map(|name| &name.full.0)));
    let team = person.and_then(|person| words(person.agency.as_ref().map(|text| &text.0)));
    (
        team.unwrap_or_else(|| "no team recorded".into()),
        name.unwrap_or_else(|| "no worker recorded".into()),
    )
}

/// The hash that a file's manifest gives.
fn manifest_hash(target: &Path) -> Option<String> {
    let name = format!("{}.manifest.json", target.file_name()?.to_string_lossy());
    let manifest = std::fs::read_to_string(target.with_file_name(name)).ok()?;
    let manifest: Json = serde_json::from_str(&manifest).ok()?;
    manifest.get("sha256").and_then(Json::as_str).map(str::to_owned)
}

/// A name for a file or folder: letters and digits.
fn plain(name: &str) -> String {
    let mut plain = String::new();
    for c in name.chars() {
        if c.is_alphanumeric() {
            plain.extend(c.to_lowercase());
        } else if !plain.ends_with('-') && !plain.is_empty() {
            plain.push('-');
        }
    }
    plain.trim_end_matches('-').to_owned()
}

fn record_hash(case: &Case) -> String {
    let mut all = Vec::new();
    for file in case.files.iter().cloned().chain(["decisions.yaml".to_owned()]) {
        let path = case.folder.join(&file);
        all.extend(
            std::fs::read(if path.is_file() { path } else { PathBuf::from(file) })
                .unwrap_or_default(),
        );
    }
    hex(&all)
}

fn hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The report of a run: a page for all and one for each team, to be written beside the packs. Path and text.
#[must_use]
pub fn report(run: &Run<'_>, ended: &[Ended]) -> Vec<(PathBuf, String)> {
    let mut teams: BTreeMap<&str, Vec<&Ended>> = BTreeMap::new();
    for one in ended {
        teams.entry(&one.team).or_default().push(one);
    }
    let count =
        |list: &[&Ended], state: State| list.iter().filter(|one| one.state == state).count();
    let all: Vec<&Ended> = ended.iter().collect();
    let mut body = String::new();
    let _ = write!(
        body,
        "<p>{} cases: {} made, {} held for decisions, {} failed, {} refused.</p>\n<div tabindex=\"0\"><table>\n<thead><tr><th scope=\"col\">Team</th><th scope=\"col\">Made</th><th scope=\"col\">Held</th><th scope=\"col\">Failed</th><th scope=\"col\">Refused</th></tr></thead>\n<tbody>\n",
        all.len(),
        count(&all, State::Made),
        count(&all, State::Held),
        count(&all, State::Failed),
        count(&all, State::Refused)
    );
    for (team, list) in &teams {
        let _ = writeln!(
            body,
            "<tr><th scope=\"row\"><a href=\"{}/index.html\">{}</a></th><td>{}</td><td>{}</td><td>{}</td><td>{}</td></tr>",
            plain(team),
            escape(team),
            count(list, State::Made),
            count(list, State::Held),
            count(list, State::Failed),
            count(list, State::Refused)
        );
    }
    body.push_str("</tbody>\n</table></div>\n");
    let mut pages = vec![(
        run.out.join("index.html"),
        page(&format!("Case summaries, {}", run.quarter), &body),
    )];
    for (team, list) in &teams {
        let mut workers: BTreeMap<&str, Vec<&&Ended>> = BTreeMap::new();
        for one in list {
            workers.entry(&one.worker).or_default().push(one);
        }
        let mut body = String::from("<p><a href=\"../index.html\">All teams</a></p>\n");
        for (worker, list) in workers {
            let _ = write!(
                body,
                "<h2>{}</h2>\n<div tabindex=\"0\"><table>\n<thead><tr><th scope=\"col\">Case</th><th scope=\"col\">State</th><th scope=\"col\">What is open</th></tr></thead>\n<tbody>\n",
                escape(worker)
            );
            for one in list {
                let name = Path::new(&one.file)
                    .file_name()
                    .map(|name| name.to_string_lossy().into_owned());
                let case = match name {
                    Some(name) => {
                        format!("<a href=\"{}\">{}</a>", escape(&name), escape(&one.case))
                    }
                    None => escape(&one.case),
                };
                let why = if one.why.is_empty() {
                    "nothing".to_owned()
                } else {
                    escape(&one.why.join("; "))
                };
                let _ = writeln!(
                    body,
                    "<tr><th scope=\"row\">{case}</th><td>{}</td><td>{why}</td></tr>",
                    one.state.word()
                );
            }
            body.push_str("</tbody>\n</table></div>\n");
        }
        pages.push((
            run.out.join(plain(team)).join("index.html"),
            page(&format!("{team}: case summaries, {}", run.quarter), &body),
        ));
    }
    pages
}

/// A page for a browser, with nothing from elsewhere.
fn page(title: &str, body: &str) -> String {
    let title = escape(title);
    format!(
        "<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n<style>body {{ font: 1.1rem/1.5 Verdana, sans-serif; max-width: 60rem; margin: 1rem auto; padding: 0 1rem; color: #1b2330; }} table {{ border-collapse: collapse; }} th, td {{ text-align: start; vertical-align: top; padding: .4em .7em; border-bottom: 1px solid #6d7a87; }} a {{ color: #14405f; }}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n{body}</main>\n</body>\n</html>\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_of_a_folder_is_letters_and_digits() {
        assert_eq!(plain("Sandmere Council, Team 2/../x"), "sandmere-council-team-2-x");
    }
}

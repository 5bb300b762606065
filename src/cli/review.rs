//! `review`: what has to be decided, as text and as a file to fill in.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;

use diagnostic::{Diagnostic, Location};
use disclosure::{Authority, Decision, Matter, PackKind, Question, Why, place_key};
use record::EventDate;
use retell::case::Case;

use crate::cli::CaseArgs;

pub(crate) fn run(
    args: &CaseArgs,
    pack: Option<PackKind>,
    fill_in: Option<&Path>,
    words: bool,
    all: bool,
) -> Result<(), Vec<Diagnostic>> {
    let case = Case::open(&args.folder, args.policy.as_deref())?;
    let packs = pack.map_or_else(|| PackKind::ALL.to_vec(), |pack| vec![pack]);
    let mut open = Vec::new();
    let mut sheet = String::from(
        "# Questions to decide. Fill in `answer`, `code`, `by`, `role`, `on` and `evidence` (`retell codes` says which),\n\
         # then copy the lines under `decisions:` in decisions.yaml. This file names people: keep it in the case folder.\n\
         decisions:\n",
    );
    for pack in packs {
        let (questions, notes) = questions(&case, pack, args.today())?;
        crate::tell(&notes);
        let undecided =
            questions.iter().filter(|question| question.decision == Decision::Undecided).count();
        crate::say(&format!(
            "{}: {} questions, {undecided} to decide",
            pack.code(),
            questions.len()
        ));
        for question in &questions {
            let is_open = question.decision == Decision::Undecided;
            if is_open {
                open.push(undecided_line(&case, pack, question));
                write_line(&case, pack, question, &mut sheet);
            }
            if is_open || all {
                crate::say(&line(&case, question));
                if words {
                    crate::say(&format!("      words: {}", held_words(question)));
                }
            }
        }
    }
    if let Some(path) = fill_in {
        write_sheet(path, &sheet)?;
        crate::say(&format!("the open questions are in {}", path.display()));
    } else if !open.is_empty() {
        crate::say("to get them as a file to fill in, add --fill-in FILE");
    }
    if open.is_empty() { Ok(()) } else { Err(open) }
}

/// The questions of one pack, answered or not.
pub(crate) fn questions(
    case: &Case,
    pack: PackKind,
    today: EventDate,
) -> Result<(Vec<Question>, Vec<Diagnostic>), Vec<Diagnostic>> {
    use diagnostic::Explain as _;
    let request = case.request(pack, today)?;
    macro_rules! ask {
        ($audience:ty) => {
            disclosure::review::<$audience>(&case.record, &case.policy, &case.decisions, request)
                .map(|review| (review.questions().to_vec(), review.notes().to_vec()))
                .map_err(|error| error.explain())
        };
    }
    match pack {
        PackKind::LifeStory => ask!(disclosure::Child),
        PackKind::CaseSummary => ask!(disclosure::Practitioner),
        PackKind::SubjectAccess => ask!(disclosure::DataSubject),
    }
}

/// A question in words that do not tell what is asked about.
fn line(case: &Case, question: &Question) -> String {
    let what = match &question.matter {
        Matter::Mention(_, person) => {
            let relationship = case
                .record
                .case()
                .person(*person)
                .map_or("somebody", |person| person.relationship.code());
            let times = if question.times > 1 {
                format!(", {} times", question.times)
            } else {
                String::new()
            };
            format!("names a person ({relationship}, people row {}){times}", person.number())
        }
        Matter::Entry(_, why) | Matter::Passage(_, why) => why.words().to_owned(),
    };
    let answer = match &question.decision {
        Decision::Undecided => "to decide".to_owned(),
        Decision::Disclose(ground) => {
            format!("told, {} ({})", ground.code.code(), authority(&ground.authority))
        }
        Decision::Withhold(ground) => {
            format!("kept back, {} ({})", ground.code.code(), authority(&ground.authority))
        }
        Decision::Hold(ground) => {
            format!("held, {} ({})", ground.code.code(), authority(&ground.authority))
        }
        Decision::NotThem(by) => format!("names somebody else ({})", authority(by)),
    };
    format!("  {:>4}  {:<44}  {what}: {answer}", question.number, place_key(&question.place))
}

pub(crate) fn authority(authority: &Authority) -> String {
    match authority {
        Authority::Person { name, role, on } => format!("{name}, {role}, {on}"),
        Authority::Rule(name) => format!("rule {name}"),
        Authority::Known => "known to the reader".into(),
        Authority::Work => "a worker at work".into(),
    }
}

fn undecided_line(case: &Case, pack: PackKind, question: &Question) -> Diagnostic {
    let place = &question.place;
    let file = usize::try_from(place.source()).ok().and_then(|n| case.files.get(n.wrapping_sub(1)));
    Diagnostic::undecided(
        "review/undecided",
        format!("{}: question {} ({})", pack.code(), question.number, place_key(place)),
    )
    .at(Location::at(file.map_or("record.yaml", String::as_str), place.line(), place.column()))
}

/// One question as a decision to fill in. The keys of people stand in it, since decisions name people by key.
fn write_line(case: &Case, pack: PackKind, question: &Question, sheet: &mut String) {
    let names = case.record.names();
    let place = place_key(&question.place);
    let (about, why) = match &question.matter {
        Matter::Mention(_, person) => {
            let key = names.key_of(*person).map(|key| quoted(held(&key))).unwrap_or_default();
            (
                format!(
                    "person: {key}\n    at: {}\n    seal: \"{}\"",
                    quoted(&place),
                    question.seal()
                ),
                "names a person",
            )
        }
        Matter::Entry(item, why) => {
            let about = match names.key_of_item(*item) {
                Some(key) => format!("entry: {}", quoted(held(&key))),
                None => format!("at: {}\n    seal: \"{}\"", quoted(&place), question.seal()),
            };
            (about, why.words())
        }
        Matter::Passage(_, why) => {
            (format!("at: {}\n    seal: \"{}\"", quoted(&place), question.seal()), why.words())
        }
    };
    let suggestion = match &question.matter {
        Matter::Entry(_, Why::Health) => "hold or disclose",
        Matter::Mention(..) | Matter::Entry(..) | Matter::Passage(..) => {
            "disclose, withhold or hold"
        }
    };
    let _ = write!(
        sheet,
        "  # {why}; answer: {suggestion}\n  - {about}\n    packs: [{}]\n    answer:\n    code:\n    by:\n    role:\n    on:\n    evidence: {{}}\n",
        pack.code()
    );
}

fn quoted(text: &str) -> String {
    // A JSON string is a YAML string too.
    serde_json::Value::from(text).to_string()
}

fn held(text: &record::HeldText) -> &str {
    #[expect(
        clippy::disallowed_methods,
        reason = "the file to fill in names people by their keys, as decisions do; it stays in the case folder"
    )]
    text.expose()
}

fn held_words(question: &Question) -> String {
    #[expect(clippy::disallowed_methods, reason = "the reviewer asked for the words with --words")]
    question.held().expose().replace(|c: char| c.is_control(), " ")
}

fn write_sheet(path: &Path, sheet: &str) -> Result<(), Vec<Diagnostic>> {
    // An answered sheet must never be overwritten.
    std::fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(path)
        .and_then(|mut file| file.write_all(sheet.as_bytes()))
        .map_err(|_| {
            vec![
                Diagnostic::fault(
                    "review/fill-in",
                    "the file to fill in cannot be written, or is there already",
                )
                .at(Location::file(path.display().to_string()))
                .help("give a file name that does not exist yet"),
            ]
        })
}

//! `review`: what has to be decided, as text and as a file to fill in.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;

use diagnostic::{Diagnostic, Location};
use disclosure::{Decision, Finding, Matter, PackKind, Question, place_key};
use record::{EventDate, PersonId};
use retell::case::Case;
pub(crate) use retell::ledger::who as authority;

use crate::cli::CaseArgs;

pub(crate) fn run(
    args: &CaseArgs,
    pack: Option<PackKind>,
    fill_in: Option<&Path>,
    words: bool,
    all: bool,
    places: bool,
) -> Result<(), Vec<Diagnostic>> {
    let case = args.open_for(pack, None)?;
    let packs = pack.map_or_else(|| PackKind::ALL.to_vec(), |pack| vec![pack]);
    let mut open = Vec::new();
    let mut sheet = Sheet::default();
    let mut between = Between::default();
    for pack in packs {
        let (questions, notes) = questions(&case, pack, args.today())?;
        crate::tell(&notes);
        between.add(pack, &questions);
        let undecided =
            questions.iter().filter(|question| question.decision == Decision::Undecided).count();
        crate::say(&format!(
            "{}: {} questions, {undecided} to decide",
            pack.code(),
            questions.len()
        ));
        if places {
            // Any passage may be kept back, asked about or not: these are the names that a decision gives it.
            case.record_for(pack).each_text(&mut |text, context| {
                if context.names.is_none() {
                    crate::say(&format!(
                        "      at: {}  seal: \"{}\"",
                        place_key(text.place()),
                        disclosure::seal_of(text)
                    ));
                }
            });
        }
        for question in &questions {
            let is_open = question.decision == Decision::Undecided;
            if is_open {
                open.push(undecided_line(&case, pack, question));
                sheet.add(&case, question);
            }
            if is_open || all {
                crate::say(&line(&case, question));
                for held in question.written().iter().filter(|_| words) {
                    crate::say(&format!("      written: {}", held_words(held)));
                }
                for held in question.held().iter().filter(|_| words) {
                    crate::say(&format!("      words: {}", held_words(held)));
                }
            }
        }
        settled_together(&case, &questions);
        // A pack needs a recipient and an approver too.
        let missing = case.request(pack, args.today())?.missing();
        if !missing.is_empty() {
            sheet.packs.push(pack);
        }
        open.extend(missing);
    }
    crate::tell(&between.notes(&case));
    if let Some(path) = fill_in {
        write_sheet(path, &sheet.with_people(&case))?;
        crate::say(&format!("the open questions are in {}", path.display()));
    } else if !open.is_empty() {
        crate::say("to get them as a file to fill in, add --fill-in FILE");
    }
    if open.is_empty() { Ok(()) } else { Err(open) }
}

/// Whom the reader may know: people who are not told, by how much of the pack each would open.
pub(crate) fn intake(args: &CaseArgs, pack: PackKind) -> Result<(), Vec<Diagnostic>> {
    let case = args.open_for(Some(pack), None)?;
    let (questions, _) = questions(&case, pack, args.today())?;
    let mut people: BTreeMap<PersonId, (usize, usize)> = BTreeMap::new();
    for question in &questions {
        if let Matter::Mention(_, person) = &question.matter {
            let count = people.entry(*person).or_default();
            match &question.decision {
                Decision::Undecided => count.0 += 1,
                Decision::Withhold(_) | Decision::Hold(_) => count.1 += 1,
                Decision::Disclose(_) | Decision::NotThem(_) => {}
            }
        }
    }
    let mut people: Vec<(PersonId, usize, usize)> = people
        .into_iter()
        .filter(|(_, (open, kept))| open + kept > 0)
        .map(|(person, (open, kept))| (person, open, kept))
        .collect();
    people.sort_by_key(|(person, open, kept)| (std::cmp::Reverse(open + kept), *person));
    crate::say(
        "Ask the reader openly whom they remember; show no name. Whoever they name themselves goes under `known` of the request, with how they know.",
    );
    for (person, open, kept) in &people {
        crate::say(&format!(
            "  [ ] people row {:<4} {:<22} would open {} places ({open} undecided, {kept} kept back)",
            person.number(),
            relationship(&case, *person),
            open + kept
        ));
    }
    crate::say(&format!("{} people are not told in this pack", people.len()));
    crate::say("And ask what they would rather not read: that goes under `leave_out`.");
    Ok(())
}

/// Lists what stands otherwise than at the last look.
pub(crate) fn changes(args: &CaseArgs, pack: PackKind) -> Result<(), Vec<Diagnostic>> {
    use retell::ledger::{Change, Ledger, changes, states};
    let case = args.open_for(Some(pack), None)?;
    let (questions, notes) = questions(&case, pack, args.today())?;
    crate::tell(&notes);
    let now = states(&case, &questions);
    let ledger = Ledger::open(&case.folder)?;
    crate::tell(&ledger.beside_earlier(
        pack,
        case.request(pack, args.today())?.recipient.as_deref(),
        &now,
    ));
    let Some((number, before)) = ledger.last_look(pack, case.asks.as_deref()) else {
        crate::say(&format!(
            "{}: nobody has signed or released this pack yet; all {} answers are new",
            pack.code(),
            now.len()
        ));
        return Ok(());
    };
    let (changed, gone) = changes(&before, &now);
    crate::say(&format!(
        "{}: {} of {} answers stand otherwise than in line {number} of the ledger, {gone} are gone",
        pack.code(),
        changed.len(),
        now.len()
    ));
    for (state, change) in changed {
        let was = match change {
            Change::New => "new".to_owned(),
            Change::Answered { before } => format!("was {before}"),
        };
        crate::say(&format!(
            "  {:<44}  {}: {} {} ({was}; {})",
            state.at, state.what, state.answer, state.code, state.by
        ));
    }
    Ok(())
}

/// Writes into the ledger that somebody has looked at every answer.
pub(crate) fn sign(
    args: &CaseArgs,
    pack: PackKind,
    name: &str,
    role: &str,
) -> Result<(), Vec<Diagnostic>> {
    use retell::ledger::{Ledger, answers, states};
    let case = args.open_for(Some(pack), None)?;
    let (questions, _) = questions(&case, pack, args.today())?;
    let states = states(&case, &questions);
    let number = Ledger::open(&case.folder)?.add(serde_json::json!({
        "act": "signed",
        "when": args.today().to_string(),
        "pack": pack.code(),
        "request": case.asks,
        "by": name,
        "role": role,
        "answers": answers(&states),
    }))?;
    let open = questions.iter().filter(|q| q.decision == Decision::Undecided).count();
    crate::say(&format!(
        "{}: {} answers signed in line {number} of the ledger, {open} of them undecided",
        pack.code(),
        states.len()
    ));
    Ok(())
}

/// Says of one question, or of one gap of the pack, which rule, decision and evidence made it so.
pub(crate) fn why(
    args: &CaseArgs,
    pack: PackKind,
    number: usize,
    gap: bool,
    words: bool,
) -> Result<(), Vec<Diagnostic>> {
    let case = args.open_for(Some(pack), None)?;
    let number = if gap {
        let workshop = retell::pipeline::Workshop::open(None, None)?;
        let composed = retell::pipeline::compose_kind(pack, &case, &workshop, args.today(), true)?;
        let line = number
            .checked_sub(1)
            .and_then(|at| composed.document.gaps.get(at))
            .and_then(|line| composed.schedule.lines.get(*line));
        match line {
            Some(line) => line.question,
            None => return Err(vec![none("this pack has no gap of this number")]),
        }
    } else {
        number
    };
    let (questions, _) = questions(&case, pack, args.today())?;
    let Some(question) = number.checked_sub(1).and_then(|at| questions.get(at)) else {
        return Err(vec![none("this pack has no question of this number")]);
    };
    crate::say(&line(&case, question));
    let place = &question.place;
    let file = usize::try_from(place.source()).ok().and_then(|n| case.files.get(n.wrapping_sub(1)));
    crate::say(&format!(
        "  where: {}:{}:{}",
        file.map_or("record.yaml", String::as_str),
        place.line(),
        place.column()
    ));
    for held in question.written().iter().filter(|_| words) {
        crate::say(&format!("  written: {}", held_words(held)));
    }
    for held in question.held().iter().filter(|_| words) {
        crate::say(&format!("  words: {}", held_words(held)));
    }
    match &question.decision {
        Decision::Undecided => {
            crate::say(
                "  why: nobody has decided, and no rule of the policy tells it; until then it is held",
            );
        }
        Decision::NotThem(by) => {
            crate::say(&format!(
                "  why: {} decided that it names nobody of this record",
                authority(by)
            ));
        }
        Decision::Disclose(ground) | Decision::Withhold(ground) | Decision::Hold(ground) => {
            crate::say(&format!("  ground: {}", ground.code.code()));
            crate::say(&format!("  law: {}", ground.code.law()));
            crate::say(&format!("  on whose authority: {}", authority(&ground.authority)));
        }
    }
    if let Some(at) = question.decided_at() {
        crate::say(&format!("  decision and evidence: {at}"));
    }
    for (what, who) in
        [("on the advice of", question.advice()), ("second person", question.agreed())]
    {
        if let Some(who) = who {
            crate::say(&format!("  {what}: {who}"));
        }
    }
    let same = questions.iter().filter(|other| same_answer(other, question)).count();
    crate::say(&format!("  the same answer settles {same} questions of this pack"));
    Ok(())
}

fn same_answer(one: &Question, two: &Question) -> bool {
    match (&one.matter, &two.matter) {
        (Matter::Mention(_, a), Matter::Mention(_, b)) => a == b && one.decision == two.decision,
        (Matter::Found(_, a), Matter::Found(_, b)) => a == b && one.decision == two.decision,
        _ => one.number == two.number,
    }
}

fn none(message: &str) -> Diagnostic {
    Diagnostic::fault("review/number", message)
        .help("`retell review --all` lists the questions, `retell schedule` the gaps")
}

/// What one pack tells and another keeps back: whoever reads both puts them together.
#[derive(Default)]
struct Between {
    people: BTreeMap<PersonId, (BTreeSet<PackKind>, BTreeSet<PackKind>)>,
    entries: BTreeMap<String, (BTreeSet<PackKind>, BTreeSet<PackKind>)>,
}

impl Between {
    fn add(&mut self, pack: PackKind, questions: &[Question]) {
        // The worker's summary stays with workers.
        if pack == PackKind::CaseSummary {
            return;
        }
        for question in questions {
            let told = match question.decision {
                Decision::Disclose(_) => true,
                Decision::Withhold(_) => false,
                Decision::Undecided | Decision::Hold(_) | Decision::NotThem(_) => continue,
            };
            let (tells, keeps) = match &question.matter {
                Matter::Mention(_, person) => self.people.entry(*person).or_default(),
                Matter::Entry(..) => self.entries.entry(place_key(&question.place)).or_default(),
                Matter::Found(..) | Matter::Passage(..) => continue,
            };
            if told {
                tells.insert(pack)
            } else {
                keeps.insert(pack)
            };
        }
    }

    fn notes(&self, case: &Case) -> Vec<Diagnostic> {
        let codes = |packs: &BTreeSet<PackKind>| {
            packs.iter().map(|pack| pack.code()).collect::<Vec<_>>().join(" and ")
        };
        let apart = |tells: &BTreeSet<PackKind>, keeps: &BTreeSet<PackKind>| {
            !keeps.is_empty() && tells.iter().any(|pack| !keeps.contains(pack))
        };
        let people = self.people.iter().filter(|(_, (tells, keeps))| apart(tells, keeps)).map(
            |(person, (tells, keeps))| {
                let key = case.record.case().person(*person).map_or_else(
                    || "somebody".to_owned(),
                    |known| {
                        format!("people row {} ({})", person.number(), known.relationship.code())
                    },
                );
                format!("{key} is told in {} and kept back in {}", codes(tells), codes(keeps))
            },
        );
        let entries = self.entries.iter().filter(|(_, (tells, keeps))| apart(tells, keeps)).map(
            |(place, (tells, keeps))| {
                format!("{place} is told in {} and kept back in {}", codes(tells), codes(keeps))
            },
        );
        people
            .chain(entries)
            .map(|message| {
                Diagnostic::note("review/between-packs", message)
                    .at(Location::file("decisions.yaml"))
                    .help("whoever reads both packs knows; decide alike, or make sure that the readers differ")
            })
            .collect()
    }
}

/// What one answer settles: open questions about one person, or about one thing found, in order of
/// how many they are.
fn settled_together(case: &Case, questions: &[Question]) {
    let mut groups: BTreeMap<String, usize> = BTreeMap::new();
    for question in questions.iter().filter(|q| q.decision == Decision::Undecided) {
        let group = match &question.matter {
            Matter::Mention(_, person) => {
                let relation = relationship(case, *person);
                format!("about people row {} ({relation})", person.number())
            }
            Matter::Found(_, finding) => {
                format!("about {}, number {}", finding.what.words(), finding.number)
            }
            Matter::Entry(_, why) | Matter::Passage(_, why) => {
                format!("one by one: {}", why.words())
            }
        };
        *groups.entry(group).or_default() += 1;
    }
    let mut groups: Vec<(usize, String)> =
        groups.into_iter().map(|(group, n)| (n, group)).collect();
    groups.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    for (count, group) in groups.iter().filter(|(count, _)| *count > 1) {
        let settles =
            if group.starts_with("one by one") { "are asked" } else { "one answer settles" };
        if settles == "are asked" {
            crate::say(&format!("      {count} {settles} {group}"));
        } else {
            crate::say(&format!("      {settles} {count} {group}"));
        }
    }
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
            disclosure::review::<$audience>(
                case.record_for(pack),
                &case.policy,
                &case.decisions,
                request,
            )
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

/// What somebody is to the child, in the field's word.
fn relationship(case: &Case, person: PersonId) -> &'static str {
    case.record.case().person(person).map_or("somebody", |person| person.relationship.code())
}

/// A question in words that do not tell what is asked about.
fn line(case: &Case, question: &Question) -> String {
    let what = match &question.matter {
        Matter::Mention(_, person) => {
            let relation = relationship(case, *person);
            let times = if question.times > 1 {
                format!(", {} times", question.times)
            } else {
                String::new()
            };
            format!("names a person ({relation}, people row {}){times}", person.number())
        }
        Matter::Found(_, finding) => {
            let times = if question.times > 1 {
                format!(", {} times", question.times)
            } else {
                String::new()
            };
            format!("{}, number {}{times}", finding.what.words(), finding.number)
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

fn undecided_line(case: &Case, pack: PackKind, question: &Question) -> Diagnostic {
    let place = &question.place;
    let file = usize::try_from(place.source()).ok().and_then(|n| case.files.get(n.wrapping_sub(1)));
    Diagnostic::undecided(
        "review/undecided",
        format!("{}: question {} ({})", pack.code(), question.number, place_key(place)),
    )
    .at(Location::at(file.map_or("record.yaml", String::as_str), place.line(), place.column()))
}

/// The file to fill in. A person is one decision, however often they are named; it names people by
/// their keys, as decisions do.
#[derive(Default)]
struct Sheet {
    packs: Vec<PackKind>,
    /// For each person the places that name them, with their seals.
    people: BTreeMap<PersonId, Vec<String>>,
    /// For each thing found of nobody in `people` how it is written, what it is and how often it is there.
    found: BTreeMap<Finding, (String, usize)>,
    /// What else is asked: how a decision names it, and why it is asked.
    others: BTreeMap<String, &'static str>,
}

impl Sheet {
    fn add(&mut self, case: &Case, question: &Question) {
        let place = place_key(&question.place);
        let exactly = format!("at: {}\n    seal: \"{}\"", quoted(&place), question.seal());
        match &question.matter {
            Matter::Mention(_, person) => {
                let places = self.people.entry(*person).or_default();
                let line = format!("at: {}, seal: \"{}\"", quoted(&place), question.seal());
                if !places.contains(&line) {
                    places.push(line);
                }
            }
            Matter::Found(_, finding) => {
                let found = self.found.entry(*finding).or_default();
                found.0 = question.written().map(held).unwrap_or_default().to_owned();
                found.1 += question.times;
            }
            Matter::Entry(item, why) => {
                let mut about = match case.record.names().key_of_item(*item) {
                    Some(key) => {
                        format!("entry: {}\n    seal: \"{}\"", quoted(held(&key)), question.seal())
                    }
                    None => exactly,
                };
                if let Some(asked) = why.asked() {
                    about.push_str(&format!("\n    matter: {}", asked.code()));
                }
                self.others.insert(about, why.words());
            }
            Matter::Passage(_, why) => {
                self.others.insert(exactly, why.words());
            }
        }
    }

    fn text(&self) -> String {
        let mut text = String::from(
            "# Questions to decide. Fill in `answer`, `code`, `by`, `role`, `on` and `evidence`, take out what is not\n\
             # needed, and put the lines into decisions.yaml. This file names people: keep it in the case folder.\n\
             # `answer` is disclose, withhold or hold; `retell codes` lists the codes with the evidence that each needs.\n\
             # The balance that W1, W2, W3 and R3 need:\n\
             #   evidence:\n\
             #     balance:\n\
             #       information: what type of information it is\n\
             #       confidentiality: whether confidence is owed to the other person\n\
             #       consent_steps: what was done to get their consent\n\
             #       capacity: whether they are able to consent\n\
             #       refusal: whether they refused\n\
             # Add `packs: [subject-access]` to a decision that is for one pack only.\n",
        );
        if !self.packs.is_empty() {
            text.push_str("packs:\n");
        }
        for pack in &self.packs {
            let period = if *pack == PackKind::CaseSummary { "    from:\n    to:\n" } else { "" };
            let asked = if *pack == PackKind::SubjectAccess {
                "    asked:\n    searched: []\n    known: []  # people and entries the reader knows: {person: key, how: …}\n"
            } else {
                ""
            };
            let _ = write!(
                text,
                "  - pack: {}\n    recipient:\n    purpose:\n{period}{asked}    approved_by:\n    approved_role:\n    approved:\n",
                pack.code()
            );
        }
        text.push_str("decisions:\n");
        const ANSWER: &str =
            "    answer:\n    code:\n    by:\n    role:\n    on:\n    evidence: {}\n";
        for (about, why) in &self.others {
            let _ = write!(text, "  # {why}\n  - {about}\n{ANSWER}");
        }
        text
    }

    /// The whole file, with the keys of the people.
    fn with_people(&self, case: &Case) -> String {
        let mut text = self.text();
        const ANSWER: &str =
            "    answer:\n    code:\n    by:\n    role:\n    on:\n    evidence: {}\n";
        for (person, places) in &self.people {
            let names = case.record.names();
            let key = names.key_of(*person).map(|key| quoted(held(&key))).unwrap_or_default();
            let relation = relationship(case, *person);
            let _ = writeln!(
                text,
                "  # names a person ({relation}), in {} places; for one of them alone add its line:",
                places.len()
            );
            for place in places {
                let _ = writeln!(text, "  #   {place}");
            }
            let _ = write!(text, "  - person: {key}\n{ANSWER}");
        }
        for (finding, (written, times)) in &self.found {
            let _ = write!(
                text,
                "  # {}, {times} times: `not-them` without a code if it is nobody's; or add the person to `people` instead\n  - words: {}\n{ANSWER}",
                finding.what.words(),
                quoted(written)
            );
        }
        text
    }
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

fn held_words(held: &record::HeldText) -> String {
    #[expect(clippy::disallowed_methods, reason = "the reviewer asked for the words with --words")]
    held.expose().replace(|c: char| c.is_control(), " ")
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

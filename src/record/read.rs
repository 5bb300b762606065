use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::Path;

use diagnostic::{Diagnostic, Explain, Location};

use crate::shape::{Reader, Shape as _};
use crate::yaml::{self, Node, Value};
use crate::{Case, HeldText, ItemId, Names, PersonId, Record, RecordId, Source};

/// The files of a record as they were found: the path for messages, and the text.
pub struct CaseFiles {
    files: Vec<(String, String)>,
}

/// Everything that is wrong with a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadError(Vec<Diagnostic>);

impl Explain for ReadError {
    fn explain(&self) -> Vec<Diagnostic> {
        self.0.clone()
    }
}

impl CaseFiles {
    /// Takes texts that were read elsewhere; the first is `record.yaml`.
    #[must_use]
    pub fn from_texts(files: Vec<(String, String)>) -> Self {
        Self { files }
    }

    /// The paths of the files, in order, for messages.
    #[must_use]
    pub fn paths(&self) -> Vec<String> {
        self.files.iter().map(|(path, _)| path.clone()).collect()
    }

    /// Opens a case folder: `record.yaml` and the files that it names under `include`.
    ///
    /// # Errors
    /// A file that is missing, too large or not text; each is named by its path.
    pub fn open(folder: &Path) -> Result<Self, ReadError> {
        let mut faults = Vec::new();
        let mut files = Vec::new();
        let mut load = |name: &str, files: &mut Vec<(String, String)>| {
            let path = folder.join(name);
            let shown = path.display().to_string();
            match read_text(&path) {
                Ok(text) => files.push((shown, text)),
                Err(fault) => faults.push(fault.at(Location::file(shown))),
            }
        };
        load("record.yaml", &mut files);
        let included: Vec<String> = files
            .first()
            .and_then(|(path, text)| yaml::parse(path, text).ok())
            .and_then(|tree| {
                let include = tree.get("include")?;
                Some(
                    include
                        .items()
                        .iter()
                        .filter_map(Node::scalar)
                        .filter(|name| is_part_name(name))
                        .map(str::to_owned)
                        .collect(),
                )
            })
            .unwrap_or_default();
        for name in included {
            load(&name, &mut files);
        }
        if faults.is_empty() { Ok(Self { files }) } else { Err(ReadError(faults)) }
    }
}

/// Reads a text file within the size limit. The fault has no place yet.
///
/// # Errors
/// A missing, unreadable or too large file, or one that is not UTF-8.
pub(crate) fn read_text(path: &Path) -> Result<String, Diagnostic> {
    let size = std::fs::metadata(path)
        .map_err(|_| {
            Diagnostic::fault("record/file", "there is no such file, or it may not be read")
                .help("a case folder holds record.yaml; see examples/README.md")
        })?
        .len();
    if size > yaml::MAX_BYTES as u64 {
        return Err(Diagnostic::fault(
            "record/size",
            format!("the file is larger than {} MB", yaml::MAX_BYTES / 1024 / 1024),
        )
        .help("split the record into several files and name them under `include` in record.yaml"));
    }
    let bytes = std::fs::read(path).map_err(|_| {
        Diagnostic::fault("record/file", "this cannot be read as a file")
            .help("check the file's permissions")
    })?;
    String::from_utf8(bytes).map_err(|_| {
        Diagnostic::fault("record/encoding", "the file is not UTF-8 text")
            .help("save it again as UTF-8")
    })
}

/// Whether a name is fit for a further file of a record: it may be printed in messages.
fn is_part_name(name: &str) -> bool {
    name.strip_suffix(".yaml").is_some_and(|stem| {
        !stem.is_empty()
            && stem.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
    })
}

/// Reads a record from its files.
///
/// # Errors
/// Every fault of every file, with file, line, column, route and what to do; no value of the record.
pub fn read_yaml(case: &CaseFiles) -> Result<Record, ReadError> {
    let mut faults = Vec::new();
    let mut trees = Vec::new();
    for (path, text) in &case.files {
        match yaml::parse(path, text) {
            Ok(tree) => trees.push((path.as_str(), tree)),
            Err(fault) => faults.push(fault),
        }
    }
    // A file that is no YAML hides what it would have defined; the others are read all the same.
    let partly = !faults.is_empty();
    if trees.is_empty() {
        return Err(ReadError(faults));
    }

    let names = collect_names(&trees, &mut faults);
    let mut next_item = u32::try_from(names.items.len()).unwrap_or(u32::MAX);
    let mut sources: Vec<Source<HeldText>> = Vec::new();
    for (n, (path, tree)) in trees.iter().enumerate() {
        let n = case.files.iter().position(|(file, _)| file == path).unwrap_or(n);
        let number = u32::try_from(n + 1).unwrap_or(u32::MAX);
        let mut reader = Reader::new(path, number, &names, next_item);
        let source = Source::read(&mut reader, tree);
        if n == 0 {
            if tree.get("child").is_none_or(|child| matches!(child.value, Value::Nothing)) {
                reader.fault(
                    tree,
                    "record/missing",
                    "has no `child`",
                    "say whose record it is under `child`",
                );
            }
            for file in tree.get("include").map(Node::items).unwrap_or_default() {
                if !file.scalar().is_some_and(is_part_name) {
                    reader.fault(file, "record/include", "names a file that cannot be part of a record", "name a file of this folder in lower-case letters, digits and dashes, such as record-visits.yaml");
                }
            }
        } else if tree.get("child").is_some() || tree.get("include").is_some() {
            reader.fault(
                tree,
                "record/include",
                "says `child` or `include`, which only record.yaml may",
                "move it to record.yaml",
            );
        }
        let (found, next) = reader.finish();
        faults.extend(
            found.into_iter().filter(|fault| {
                !(partly && matches!(fault.code, "record/person" | "record/entry"))
            }),
        );
        next_item = next;
        sources.extend(source);
    }
    if !faults.is_empty() {
        faults.sort_by(|a, b| a.location.cmp(&b.location));
        faults.dedup();
        return Err(ReadError(faults));
    }

    for person in sources.iter().flat_map(|source| &source.people) {
        let Some(known) = &person.known_to_child else { continue };
        #[expect(
            clippy::disallowed_methods,
            reason = "compared with a few words that mean no; not told"
        )]
        let words = known.0.expose().to_lowercase();
        // Whoever writes `no` here means the opposite of what any text here says.
        if ["no", "n", "false", "none", "unknown", "not known", "not sure", "unsure", "?"]
            .contains(&words.as_str())
        {
            let place = known.0.place();
            let file = usize::try_from(place.source())
                .ok()
                .and_then(|n| case.files.get(n.wrapping_sub(1)));
            faults.push(
                Diagnostic::fault("record/known", format!("{} says that the child does not know", place.route()))
                    .at(Location::at(file.map_or("record.yaml", |(path, _)| path.as_str()), place.line(), place.column()))
                    .help("leave `known_to_child` out; with any text here the person is told to the child"),
            );
        }
    }
    if !faults.is_empty() {
        return Err(ReadError(faults));
    }

    let mut stamp = DefaultHasher::new();
    case.files.iter().for_each(|(_, text)| text.hash(&mut stamp));
    let mut sources = sources.into_iter();
    let mut whole = sources.next().unwrap_or_else(|| unreachable!("a file was read"));
    for part in sources {
        whole.append(part);
    }
    let child = whole.child.take().unwrap_or_else(|| unreachable!("a missing child is a fault"));
    Ok(Record { id: RecordId(stamp.finish()), case: Case { child, source: whole }, names })
}

/// Collects the keys of people and entries before anything refers to them.
fn collect_names(trees: &[(&str, Node)], faults: &mut Vec<Diagnostic>) -> Names {
    let mut names = Names::default();
    let name_of = |person: &Node| {
        let full = person
            .get("names")
            .and_then(|names| names.items().first())
            .and_then(|name| name.get("full"));
        let full = full.and_then(Node::scalar).unwrap_or_default().trim().to_owned();
        let called =
            person.get("called").and_then(Node::scalar).map(|called| called.trim().to_owned());
        let called = called.unwrap_or_else(|| first_name(&full));
        (full, called)
    };
    if let Some(child) = trees.first().and_then(|(_, tree)| tree.get("child")) {
        let (full, called) = name_of(child);
        names.people.insert("child".into(), (PersonId::CHILD, full, called));
    }
    let mut number = 0;
    for (path, tree) in trees {
        for person in tree.get("people").map(Node::items).unwrap_or_default() {
            let Some((key, node)) = person.get("key").and_then(|node| Some((node.scalar()?, node)))
            else {
                continue;
            };
            number += 1;
            let (full, called) = name_of(person);
            if names.people.insert(key.to_owned(), (PersonId(number), full, called)).is_some() {
                faults.push(
                    Diagnostic::fault("record/key", "this key is taken by somebody else")
                        .at(Location::at(*path, node.line, node.column))
                        .help("give each person a key of their own; `child` is the child's"),
                );
            }
        }
        collect_items(path, tree, &mut names, faults);
    }
    names
}

fn collect_items(path: &str, node: &Node, names: &mut Names, faults: &mut Vec<Diagnostic>) {
    match &node.value {
        Value::Map(pairs) => {
            if let Some((key, at)) = node.get("id").and_then(|id| Some((id.scalar()?, id))) {
                let number = u32::try_from(names.items.len() + 1).unwrap_or(u32::MAX);
                if names.items.insert(key.to_owned(), ItemId(number)).is_some() {
                    faults.push(
                        Diagnostic::fault("record/key", "this id is taken by another entry")
                            .at(Location::at(path, at.line, at.column))
                            .help("give each entry an id of its own"),
                    );
                }
            }
            pairs.iter().for_each(|(_, value)| collect_items(path, value, names, faults));
        }
        Value::List(items) => {
            items.iter().for_each(|item| collect_items(path, item, names, faults))
        }
        Value::Nothing | Value::Scalar(_) => {}
    }
}

/// The first word of a name, after a title such as Mr or Dr.
fn first_name(full: &str) -> String {
    const TITLES: [&str; 8] = ["mr", "mrs", "miss", "ms", "mx", "dr", "pc", "judge"];
    let mut words = full.split_whitespace();
    match words.next() {
        Some(first) if TITLES.contains(&first.trim_end_matches('.').to_lowercase().as_str()) => {
            full.to_owned()
        }
        Some(first) => first.to_owned(),
        None => String::new(),
    }
}

impl<T> Source<T> {
    /// Adds what another file of the same record holds.
    fn append(&mut self, other: Self) {
        let Self {
            include: _,
            child: _,
            people,
            households,
            parental_responsibility,
            placements,
            legal_statuses,
            orders,
            schools,
            education,
            health,
            family_time,
            plans,
            reviews,
            decisions,
            visits,
            contacts,
            events,
            achievements,
            own_words,
            summaries,
            documents,
            photos,
            belongings,
            volumes,
            providers,
            restrictions,
            sharing,
            corrections,
            movements,
            life_letters,
            meanings,
        } = other;
        self.people.extend(people);
        self.households.extend(households);
        self.parental_responsibility.extend(parental_responsibility);
        self.placements.extend(placements);
        self.legal_statuses.extend(legal_statuses);
        self.orders.extend(orders);
        self.schools.extend(schools);
        self.education.extend(education);
        self.health.extend(health);
        self.family_time.extend(family_time);
        self.plans.extend(plans);
        self.reviews.extend(reviews);
        self.decisions.extend(decisions);
        self.visits.extend(visits);
        self.contacts.extend(contacts);
        self.events.extend(events);
        self.achievements.extend(achievements);
        self.own_words.extend(own_words);
        self.summaries.extend(summaries);
        self.documents.extend(documents);
        self.photos.extend(photos);
        self.belongings.extend(belongings);
        self.volumes.extend(volumes);
        self.providers.extend(providers);
        self.restrictions.extend(restrictions);
        self.sharing.extend(sharing);
        self.corrections.extend(corrections);
        self.movements.extend(movements);
        self.life_letters.extend(life_letters);
        self.meanings.extend(meanings);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SMALL: &str = "child:\n  names: [{full: Ada Quill}]\n  called: Ada\n  born: 2018-02-03\n";

    fn read(text: &str) -> Result<Record, ReadError> {
        read_yaml(&CaseFiles::from_texts(vec![("record.yaml".into(), text.into())]))
    }

    fn faults(text: &str) -> Vec<String> {
        match read(text) {
            Ok(_) => Vec::new(),
            Err(error) => error.explain().iter().map(ToString::to_string).collect(),
        }
    }

    #[test]
    fn a_small_record_is_read() {
        assert_eq!(faults(SMALL), Vec::<String>::new());
    }

    #[test]
    fn every_fault_is_told_at_once_with_its_place_and_without_its_words() {
        let text = format!(
            "{SMALL}visits:\n  - date: zibzib\n    status: zibzib\n    narative: zibzib\n  - date: 2020\n    status: completed\n    present: [zibzib]\nzibzib: 1\n"
        );
        let told = faults(&text);
        let heads: Vec<_> =
            told.iter().map(|f| f.split(": ").take(2).collect::<Vec<_>>().join(" ")).collect();
        assert_eq!(
            heads,
            [
                "record.yaml:6:11 fault[record/date]",
                "record.yaml:7:13 fault[record/word]",
                "record.yaml:8:5 fault[record/field]",
                "record.yaml:11:15 fault[record/person]",
                "record.yaml:12:1 fault[record/field]",
            ]
        );
        assert!(told.iter().all(|f| !f.contains("zibzib")), "{told:?}");
        assert!(told[2].contains("did you mean `narrative`"));
    }

    #[test]
    fn missing_fields_are_faults() {
        let told = faults("child: {called: A}\n");
        assert_eq!(told.len(), 1, "{told:?}");
        assert!(told[0].contains("child has no `born`"));
        assert!(faults("people: []\n")[0].contains("has no `child`"));
    }

    #[test]
    fn a_passage_takes_from_its_entry_what_it_does_not_say() {
        let text = format!(
            "{SMALL}people: [{{key: w, names: [{{full: Wen Lo}}], relationship: social-worker, standing: professional}}]\nvisits:\n  - date: 2020-01-02\n    recorded: 2020-01-03\n    by: w\n    status: completed\n    narrative: one\n    child_views: two\n    analysis: {{text: three, kind: judgement, told_by: w}}\n"
        );
        let record = read(&text).unwrap_or_else(|_| panic!("not read"));
        let visit = &record.case().visits[0];
        let narrative = visit.narrative.as_ref().unwrap();
        assert_eq!(narrative.kind, crate::Kind::Fact);
        assert_eq!(narrative.author.as_ref().map(|w| w.person), Some(PersonId(1)));
        assert_eq!(narrative.event, EventDate::parse("2020-01-02"));
        assert_eq!(visit.child_views.as_ref().unwrap().kind, crate::Kind::Opinion);
        let analysis = visit.analysis.as_ref().unwrap();
        assert_eq!(analysis.kind, crate::Kind::Judgement);
        assert_eq!(analysis.first_hand, Some(false));
        assert_eq!(narrative.first_hand, Some(true));
    }

    use crate::EventDate;

    #[test]
    fn nobody_is_known_by_a_no() {
        for no in ["no", "No", "not known", "\"?\""] {
            let text = format!(
                "{SMALL}people: [{{key: w, names: [{{full: Wen Lo}}], relationship: neighbour, standing: third-party, known_to_child: {no}}}]\n"
            );
            assert!(faults(&text)[0].contains("record/known"), "{no}");
        }
    }

    #[test]
    fn hidden_characters_are_a_fault() {
        for c in ["\\u0007", "\\uE000", "\\uFEFF"] {
            let told = faults(&format!("{SMALL}events: [{{date: 2020, title: \"a{c}b\"}}]\n"));
            assert!(told[0].contains("record/character"), "{told:?}");
        }
    }
}

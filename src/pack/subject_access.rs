//! What the answer to a subject access request contains. Everything that may be told of the
//! record is in it: the entries are walked field by field, so that none is forgotten.

use std::collections::{BTreeMap, BTreeSet};

use disclosure::told::{Case, EventDate, ItemId, Kind, Line, Outline, Part, Passage, Place};
use disclosure::{DocumentForm, Extent, Fragment, Telling, ToldReason};

use crate::access_parts;
use crate::composer::{Composer, Data};
use crate::slot::Figure;

/// The lists of a record that are not told entry by entry but in a part of their own.
const OWN_PART: [&str; 10] = [
    "include",
    "people",
    "households",
    "parental_responsibility",
    "belongings",
    "volumes",
    "providers",
    "sharing",
    "restrictions",
    "meanings",
];

/// One entry, ready to be listed.
struct Entry<'a> {
    /// Which list it stands in, such as `visits`.
    list: &'static str,
    item: ItemId,
    date: Option<EventDate>,
    lines: Vec<Line<'a, Telling>>,
}

pub(crate) fn data(composer: &mut Composer<'_>, data: &mut Data) {
    let case = composer.case;
    let request = composer.request;
    let item = case.child.item;
    data.set("subject_asks", request.subject_asks);
    data.maybe(
        "asked",
        request.asked.map(|date| {
            let words = composer.date_words(date);
            composer.slots.ours(words, &[])
        }),
    );
    composer.talk(data);

    let mut entries = listed(composer);
    let numbers: Vec<(ItemId, Vec<ItemId>)> = entries
        .iter()
        .map(|entry| {
            let mut inner = Vec::new();
            inner_items(&entry.lines, &mut |item| inner.push(item));
            (entry.item, inner)
        })
        .collect();
    for (n, (item, inner)) in numbers.into_iter().enumerate() {
        // A restriction has no number of its own; it is not the child's.
        if item != case.child.item {
            composer.entry_numbers.insert(item, n + 1);
        }
        for inner in inner {
            composer.entry_numbers.entry(inner).or_insert(n + 1);
        }
    }
    composer.document_numbers = if request.documents == DocumentForm::Text {
        BTreeMap::new()
    } else {
        let order = crate::bundle::order(composer.whole, composer.kept);
        order.into_iter().zip(1..).collect()
    };
    data.set("documents_count", composer.document_numbers.len());
    data.set("has_documents", !composer.document_numbers.is_empty());
    access_parts::contents(composer, data);
    access_parts::story_in_short(composer, data);
    access_parts::missing_time(composer, data);
    overview(composer, data);
    // The child, field by field.
    let mut lines = Vec::new();
    case.child.outline("child", &mut lines);
    let about = lines.into_iter().filter_map(|line| line.part.lines()).flatten();
    // Why stands in the story in short already.
    let about: Vec<Line<'_, Telling>> = about.filter(|line| line.field != "why").collect();
    let about = fields(composer, item, "child", &about, &Heading::default());
    data.list("about", about);

    let [family, carers, workers, others] = access_parts::in_order(&case.people);
    for (name, people) in
        [("family", family), ("carers", carers), ("workers", workers), ("others", others)]
    {
        let rows = group_rows(composer, &people, "people");
        data.list(name, rows);
    }
    let households = group_rows(composer, &case.households, "households");
    data.list("households", households);
    let responsibility =
        group_rows(composer, &case.parental_responsibility, "parental_responsibility");
    data.list("responsibility", responsibility);
    let things = group_rows(composer, &case.belongings, "belongings");
    data.list("things", things);
    let photographs = crate::photos::shown(composer, &|_| true);
    data.list("photos", photographs);
    let held = crate::photos::held(composer).len();
    data.set("photos_held_count", held).set("has_photos_held", held > 0);
    let sharing = group_rows(composer, &case.sharing, "sharing");
    data.list("sharing", sharing);

    // What the child asked for, and why, is not told to somebody else who asks.
    let releases = request
        .shared
        .iter()
        .filter(|_| request.subject_asks)
        .map(|(date, to, why)| {
            let mut member = Data::default();
            let words = composer.date_words(*date);
            member.set("date", composer.slots.ours(words, &[]));
            member.set("to", composer.slots.given(to));
            member.set("why", composer.slots.given(why));
            member
        })
        .collect();
    data.list("releases", releases);

    let timeline = timeline(composer);
    data.list("timeline", timeline);

    // An entry that somebody asked to be put right says where that stands.
    let corrections: BTreeMap<ItemId, Option<usize>> = case
        .corrections
        .iter()
        .filter_map(|correction| {
            Some((correction.entry?, composer.entry_numbers.get(&correction.item).copied()))
        })
        .collect();
    let mut words = access_parts::Words::default();
    let mut told_before: BTreeMap<String, usize> = BTreeMap::new();
    let mut index = Vec::new();
    let entries = std::mem::take(&mut entries)
        .iter()
        .enumerate()
        .map(|(n, entry)| {
            let mut member = Data::default();
            member.set("number", n + 1);
            let anchor = u32::try_from(n + 1).unwrap_or(u32::MAX);
            member.set("anchor", composer.slots.figure(Figure::Anchor(anchor)));
            let whole = kept_line(composer, entry);
            let in_private = whole
                .and_then(|line| composer.gaps.get(line))
                .is_some_and(|gap| gap.reason == ToldReason::Private);
            let what =
                if in_private { "entry-any".into() } else { format!("entry-{}", entry.list) };
            let what_key = what;
            let what = composer.say(&what_key);
            member.set("what", composer.slots.ours(what, &[entry.item]));
            let date_words = match entry.date {
                Some(date) => composer.date_words(date),
                None => composer.say("undated"),
            };
            member.set("date", composer.slots.ours(date_words.as_str(), &[entry.item]));
            let title = entry
                .lines
                .iter()
                .filter(|line| matches!(line.field, "title" | "subject" | "name" | "thing"))
                .filter_map(|line| Some((line.field, line.part.text()?)))
                .find(|(_, telling)| whole.is_none() && letters(telling) <= LONGEST_TITLE);
            member.maybe("title", title.map(|(_, telling)| composer.told(telling, entry.item)));
            member.maybe(
                "corrected",
                corrections
                    .get(&entry.item)
                    .copied()
                    .flatten()
                    .filter(|_| whole.is_none())
                    .map(|number| composer.slots.ours(number.to_string(), &[])),
            );
            member.set("withheld", whole.is_some());
            member.set(
                "gap",
                whole
                    .map(|line| composer.slots.told(&vec![Fragment::Gap(line)], &[entry.item]))
                    .unwrap_or_default(),
            );
            let mut row = Data::default();
            row.set("number", n + 1);
            let kind = composer.say(&what_key);
            row.set("what", composer.slots.ours(kind, &[entry.item]));
            row.set("date", composer.slots.ours(date_words.as_str(), &[entry.item]));
            row.set("page", composer.slots.figure(Figure::Page(anchor)));
            row.maybe("title", title.map(|(_, telling)| composer.told(telling, entry.item)));
            index.push(row);
            let heading = Heading { date: entry.date, field: title.map(|(field, _)| field) };
            // A decision says who made it and why, or that nobody wrote it down.
            let decision = entry.list == "decisions" && whole.is_none();
            let lacks = |field: &str| !entry.lines.iter().any(|line| line.field == field);
            member.set("no_by", decision && lacks("by"));
            member.set("no_basis", decision && lacks("basis"));
            // Then or now: whether what lasts some time lasts still.
            let lasts = !matches!(entry.list, "summaries" | "schools")
                && entry.lines.iter().any(|line| line.field == "from");
            let ended = entry
                .lines
                .iter()
                .find(|line| line.field == "to")
                .and_then(|line| line.part.date());
            let is_now = lasts && ended.is_none_or(|to| to >= composer.request.date);
            member.set("is_now", is_now && whole.is_none());
            member.set("was_then", lasts && !is_now && whole.is_none());
            let mut text = String::new();
            if whole.is_none() {
                access_parts::words_of(&entry.lines, &mut text);
            }
            let explained = words.of_entry(composer, &text, entry.list != "documents");
            let explained = explained
                .into_iter()
                .map(|words| {
                    let mut member = Data::default();
                    member.set("words", composer.slots.ours(words, &[]));
                    member
                })
                .collect();
            member.list("explained", explained);
            // The same words in an earlier entry: told again, with a pointer.
            let mut before = None;
            for passage in text.lines() {
                let plain = passage.split_whitespace().collect::<Vec<_>>().join(" ");
                if plain.len() <= LONGEST_TITLE {
                    continue;
                }
                match told_before.get(&plain) {
                    Some(number) => before = before.or(Some(*number)),
                    None => {
                        told_before.insert(plain, n + 1);
                    }
                }
            }
            member.maybe(
                "same_as",
                before.map(|number| composer.slots.ours(number.to_string(), &[])),
            );
            let lines = if whole.is_some() {
                Vec::new()
            } else {
                fields(composer, entry.item, entry.list, &entry.lines, &heading)
            };
            member.list("fields", lines);
            member
        })
        .collect();
    data.list("entries", entries);
    data.list("index", index);
    words.lists(composer, data);
}

/// The entries in the order in which a reader meets them.
fn listed<'a>(composer: &Composer<'a>) -> Vec<Entry<'a>> {
    let mut entries = entries(composer.whole, composer.kept);
    // Of what was told in private the day would tell who told it, and so would its place among the
    // other entries: only the year is told, and it stands at the beginning of its year.
    for entry in &mut entries {
        let gap = kept_line(composer, entry).and_then(|line| composer.gaps.get(line));
        // A parent is not told on which day the child said something in private.
        if gap.is_some_and(|gap| {
            matches!(gap.reason, ToldReason::ToldInPrivate | ToldReason::Private)
        }) {
            entry.date = entry.date.map(|date| EventDate::Year(date.year()));
        }
    }
    entries.sort_by_key(|entry| (entry.date.is_some(), entry.date, entry.item));
    entries
}

/// The entries with their dates, as a reader is told them.
pub(crate) fn dated(composer: &Composer<'_>) -> Vec<(ItemId, Option<EventDate>)> {
    listed(composer).into_iter().map(|entry| (entry.item, entry.date)).collect()
}

/// What was searched, what was found, and what is missing: for the pack's letter and the others.
pub(crate) fn overview(composer: &mut Composer<'_>, data: &mut Data) {
    let case = composer.case;
    let request = composer.request;
    let searched = request
        .searched
        .iter()
        .map(|words| {
            let mut member = Data::default();
            member.set("text", composer.slots.given(words));
            member
        })
        .collect();
    data.list("searched", searched);
    let entries = listed(composer);
    data.set("entries_count", entries.len());
    let first = entries.iter().filter_map(|entry| entry.date).min();
    let last = entries.iter().filter_map(|entry| entry.date).max();
    let span = composer.span_words(first, last);
    data.set("covers", composer.slots.ours(span, &[]));
    let what = what_is_held(composer, &entries);
    data.list("kinds", what);
    let mut volumes = Vec::new();
    let mut missing = Vec::new();
    for volume in &case.volumes {
        let mut member = Data::default();
        member.set("number", volume.number.0);
        member.set("span", composer.span(Some(volume.from), volume.to, volume.item));
        member.maybe("search", composer.passage(volume.search.as_ref()));
        if volume.missing == Some(disclosure::told::YesNo::Yes) {
            missing.push(member)
        } else {
            volumes.push(member)
        }
    }
    data.list("volumes", volumes);
    data.list("missing", missing);
}

/// Every list of the record as entries, but for those that have a part of their own.
fn entries<'a>(case: &'a Case<Telling>, kept: &BTreeMap<ItemId, usize>) -> Vec<Entry<'a>> {
    let mut lines = Vec::new();
    case.source.outline("source", &mut lines);
    let mut entries = Vec::new();
    for line in lines {
        let Part::Group(_, _, lists) = line.part else { continue };
        for line in lists {
            let list = line.field;
            let Part::Group(_, item, lines) = line.part else { continue };
            if OWN_PART.contains(&list) {
                // What is kept back as a whole is not told in its own part, so it is an entry with a gap.
                if let Some(item) = item.filter(|item| kept.contains_key(item)) {
                    entries.push(Entry { list, item, date: None, lines: Vec::new() });
                }
                continue;
            }
            let date = ["date", "made", "from"].iter().find_map(|name| {
                lines.iter().find(|line| line.field == *name).and_then(|line| line.part.date())
            });
            entries.push(Entry { list, item: item.unwrap_or(case.child.item), date, lines });
        }
    }
    // Restrictions have no entry number of their own; they stand with their reasons if these may be told.
    for restriction in &case.restrictions {
        if restriction.because.text.iter().any(|fragment| matches!(fragment, Fragment::Told(_))) {
            let mut lines = Vec::new();
            restriction.outline("restrictions", &mut lines);
            if let Some(Line { part: Part::Group(_, _, lines), .. }) = lines.into_iter().next() {
                entries.push(Entry {
                    list: "restrictions",
                    item: case.child.item,
                    date: Some(restriction.placed),
                    lines,
                });
            }
        }
    }
    entries
}

fn inner_items(lines: &[Line<'_, Telling>], visit: &mut dyn FnMut(ItemId)) {
    for line in lines {
        if let Part::Group(_, item, inner) = &line.part {
            item.iter().for_each(|item| visit(*item));
            inner_items(inner, visit);
        }
    }
}

/// The one gap that stands for a whole entry: then nothing of it is told but that it exists.
fn kept_line(composer: &Composer<'_>, entry: &Entry<'_>) -> Option<usize> {
    if let Some(line) = composer.kept.get(&entry.item) {
        return Some(*line);
    }
    // The child's own words are nothing but the words.
    let words = entry
        .lines
        .iter()
        .filter(|line| entry.list == "own_words" && line.field == "words")
        .find_map(|line| line.part.passage())
        .map(|passage| &passage.text);
    match words.map(Vec::as_slice) {
        Some([Fragment::Gap(line)]) => Some(*line),
        _ => whole_gap(composer, &entry.lines),
    }
}

fn whole_gap(composer: &Composer<'_>, lines: &[Line<'_, Telling>]) -> Option<usize> {
    fn collect<'a>(lines: &'a [Line<'_, Telling>], found: &mut Vec<&'a Fragment>) {
        for line in lines {
            match &line.part {
                Part::Text(telling) => found.extend(telling.iter()),
                Part::Passage(passage) => found.extend(passage.text.iter()),
                Part::Who(who) => found.extend(who.full.iter()),
                Part::Group(_, _, inner) => collect(inner, found),
                Part::Date(_) | Part::Word(..) | Part::Number(_) | Part::Entry(_) => {}
            }
        }
    }
    let mut fragments = Vec::new();
    collect(lines, &mut fragments);
    let lines: BTreeSet<Option<usize>> = fragments
        .iter()
        .map(|fragment| match fragment {
            Fragment::Gap(line) => Some(*line),
            Fragment::Told(_) => None,
        })
        .collect();
    let line = match lines.into_iter().collect::<Vec<_>>().as_slice() {
        [Some(line)] => *line,
        _ => return None,
    };
    composer.gaps.get(line).filter(|gap| gap.extent == Extent::Entry).map(|_| line)
}

/// Fields that say who wrote an entry and when; they are told in one line after what it says.
const ABOUT_THE_WRITING: [&str; 5] = ["by", "recorded", "told_by", "signed", "read_with_child"];

/// The fields of an entry as label and words; `list` is the list that it stands in, `title` the field that its heading tells.
fn fields(
    composer: &mut Composer<'_>,
    item: ItemId,
    list: &str,
    lines: &[Line<'_, Telling>],
    heading: &Heading<'_>,
) -> Vec<Data> {
    let author = lines.iter().find(|line| line.field == "by").and_then(|line| match &line.part {
        Part::Who(who) => Some(who.person),
        Part::Text(_)
        | Part::Passage(_)
        | Part::Date(_)
        | Part::Word(..)
        | Part::Number(_)
        | Part::Entry(_)
        | Part::Group(..) => None,
    });
    // That no interpreter was there is no news where none is needed.
    let interpreter = composer
        .case
        .child
        .communication
        .as_ref()
        .is_some_and(|c| c.interpreter == Some(disclosure::told::YesNo::Yes));
    let mut members: Vec<Data> = Vec::new();
    let mut writing = Telling::new();
    // Short facts of an entry stand in one line: how a visit went, where, who was there.
    let mut brief = Telling::new();
    let gathers = !matches!(list, "child" | "people");
    let mut rest = lines;
    // Where something was told in private, who told the entry is not told either.
    let in_private = has_private(composer, lines);
    while let Some(line) = rest.first() {
        // Members of one list stand under one label.
        let end = rest.iter().position(|other| other.field != line.field).unwrap_or(rest.len());
        let (same, after) = rest.split_at(end);
        rest = after;
        if line.field == "readings" && list == "documents" {
            // What somebody read is in what the document says.
            continue;
        }
        if line.field == "contents" && list == "documents" {
            contents(composer, item, same, &mut members);
            continue;
        }
        let told_above = matches!(line.part, Part::Date(date) if Some(date) == heading.date && matches!(line.field, "date" | "made" | "from"));
        let no_news = line.field == "interpreter_used"
            && !interpreter
            && matches!(line.part, Part::Word(_, "no"));
        if told_above
            || no_news
            || heading.field == Some(line.field)
            || (in_private && line.field == "told_by")
        {
            continue;
        }
        let label = label(composer, list, line.field);
        if same.iter().all(|line| !matches!(line.part, Part::Passage(_) | Part::Group(..))) {
            let mut tellings: Vec<Telling> = same
                .iter()
                .map(|line| value(composer, line))
                .filter(|telling| !telling.is_empty())
                .collect();
            tellings.dedup();
            if tellings.is_empty() {
                continue;
            }
            let joined = composer.join(&tellings);
            if ABOUT_THE_WRITING.contains(&line.field) {
                add_in_one_line(composer, &mut writing, &label, joined);
            } else if gathers && letters(&joined) <= SHORT_VALUE {
                add_in_one_line(composer, &mut brief, &label, joined);
            } else {
                members.push(field(composer, &label, None, &joined, Vec::new(), &[item]));
            }
            continue;
        }
        for line in same {
            match &line.part {
                Part::Passage(passage) if matches!(passage.text.as_slice(), [Fragment::Gap(_)]) => {
                    // Of a passage that is kept back neither its kind nor who told it is told, and to a
                    // parent not even which part it is.
                    let private = reason_of(composer, &passage.text) == Some(ToldReason::Private);
                    let label = if private { composer.say("field-any") } else { label.clone() };
                    members.push(field(composer, &label, None, &passage.text, Vec::new(), &[item]));
                }
                Part::Passage(passage) => {
                    // Whoever wrote the entry is named once, at its beginning.
                    let note = passage_note_beside(composer, passage, author);
                    members.push(field(
                        composer,
                        &label,
                        Some(note),
                        &passage.text,
                        Vec::new(),
                        &[item],
                    ));
                }
                Part::Group(_, Some(inner_item), _) if composer.kept.contains_key(inner_item) => {
                    let gap = value(composer, line);
                    members.push(field(composer, &label, None, &gap, Vec::new(), &[item]));
                }
                Part::Group(_, inner_item, inner) => {
                    let sources: Vec<ItemId> =
                        [Some(item), *inner_item].into_iter().flatten().collect();
                    let (head, parts) = group(composer, inner, &sources);
                    members.push(field(composer, &label, None, &head, parts, &sources));
                }
                Part::Text(_)
                | Part::Who(_)
                | Part::Date(_)
                | Part::Word(..)
                | Part::Number(_)
                | Part::Entry(_) => {
                    let telling = value(composer, line);
                    members.push(field(composer, &label, None, &telling, Vec::new(), &[item]));
                }
            }
        }
    }
    if !brief.is_empty() {
        let label = composer.say("field-brief");
        members.insert(0, field(composer, &label, None, &brief, Vec::new(), &[item]));
    }
    if !writing.is_empty() {
        let label = composer.say("field-writing");
        members.insert(0, field(composer, &label, None, &writing, Vec::new(), &[item]));
    }
    members
}

/// A value of more letters than this has a line of its own.
const SHORT_VALUE: usize = 70;

/// A title of more letters than this is told as a field; a heading of many lines is none.
const LONGEST_TITLE: usize = 120;

fn letters(telling: &Telling) -> usize {
    telling
        .iter()
        .map(|fragment| match fragment {
            Fragment::Told(words) => words.chars().count(),
            Fragment::Gap(_) => 1,
        })
        .sum()
}

/// Why a text that is kept back as a whole is.
fn reason_of(composer: &Composer<'_>, telling: &Telling) -> Option<ToldReason> {
    match telling.as_slice() {
        [Fragment::Gap(line)] => composer.gaps.get(*line).map(|gap| gap.reason),
        _ => None,
    }
}

/// What the heading of an entry tells already.
#[derive(Default)]
struct Heading<'a> {
    date: Option<EventDate>,
    field: Option<&'a str>,
}

/// A label: the one for this list if there is one, else the field's own.
fn label(composer: &mut Composer<'_>, list: &str, field: &str) -> String {
    let own = format!("field-{list}-{field}");
    if composer.wording.has(&own) {
        composer.say(&own)
    } else {
        composer.say(&format!("field-{field}"))
    }
}

fn add_in_one_line(composer: &mut Composer<'_>, line: &mut Telling, label: &str, words: Telling) {
    let between = if line.is_empty() { String::new() } else { composer.between("list-apart", "") };
    line.push(composer.mine(format!("{between}{}: ", label.to_lowercase())));
    line.extend(words);
}

/// Something within an entry, such as an outcome of a plan: its first value, and the others below it.
fn group(
    composer: &mut Composer<'_>,
    lines: &[Line<'_, Telling>],
    sources: &[ItemId],
) -> (Telling, Vec<Data>) {
    let mut lines = lines.iter();
    let head = lines.next().map(|line| value(composer, line)).unwrap_or_default();
    let mut parts = Vec::new();
    for line in lines {
        let words = value(composer, line);
        if !words.is_empty() {
            let label = composer.say(&format!("field-{}", line.field));
            let note = line.part.passage().and_then(|passage| note_if_told(composer, passage));
            parts.push(field(composer, &label, note, &words, Vec::new(), sources));
        }
    }
    (head, parts)
}

fn field(
    composer: &mut Composer<'_>,
    label: &str,
    note: Option<Telling>,
    telling: &Telling,
    parts: Vec<Data>,
    sources: &[ItemId],
) -> Data {
    let mut member = Data::default();
    member.set("label", composer.slots.ours(label, &[]));
    member.maybe("note", note.map(|note| composer.slots.told(&note, sources)));
    member.set("text", composer.slots.told(telling, sources));
    member.list("parts", parts);
    member.list("more", Vec::new());
    member
}

/// What a document says. Where its pages go out as they looked, only what is kept back of it is told
/// here, unless its words are wanted too.
fn contents(
    composer: &mut Composer<'_>,
    item: ItemId,
    parts: &[Line<'_, Telling>],
    members: &mut Vec<Data>,
) {
    let form = composer.request.documents;
    let number = composer.document_numbers.get(&item).copied();
    let mut gaps = Telling::new();
    let mut shown = Vec::new();
    for part in parts {
        let Part::Group(_, _, lines) = &part.part else { continue };
        let mut label = String::new();
        let (mut count, mut within) = (None, None);
        let mut says: Vec<&Telling> = Vec::new();
        let mut of_page = false;
        for line in lines {
            match &line.part {
                Part::Word(list, code) => {
                    of_page = matches!(*code, "page" | "seen" | "photo");
                    label = composer.say(&format!("{}-{code}", wording_of(list)));
                }
                Part::Number(number) if line.field == "within" => within = Some(*number),
                Part::Number(number) => count = Some(*number),
                Part::Passage(passage) => says.push(&passage.text),
                Part::Text(_) | Part::Who(_) | Part::Date(_) | Part::Entry(_) | Part::Group(..) => {
                }
            }
        }
        if number.is_some() && of_page && form == DocumentForm::Pages {
            for fragment in says.into_iter().flatten() {
                if matches!(fragment, Fragment::Gap(_)) && !gaps.contains(fragment) {
                    if !gaps.is_empty() {
                        gaps.push(composer.mine(" "));
                    }
                    gaps.push(fragment.clone());
                }
            }
            continue;
        }
        let Some((first, more)) = says.split_first() else { continue };
        if let Some(count) = count {
            label = format!("{label} {count}");
        }
        if let Some(within) = within {
            let number = within.to_string();
            label = composer.say_with("part-within", &[("number", &number), ("part", &label)]);
        }
        let mut member = field(composer, &label, None, first, Vec::new(), &[item]);
        let more = more
            .iter()
            .map(|telling| {
                let mut member = Data::default();
                member.set("text", composer.slots.told(telling, &[item]));
                member
            })
            .collect();
        member.list("more", more);
        shown.push(member);
    }
    if let Some(number) = number {
        let label = composer.say("field-bundle");
        let words = composer.say_with("bundle-where", &[("number", &number.to_string())]);
        let telling = vec![composer.mine(words)];
        members.push(field(composer, &label, None, &telling, Vec::new(), &[item]));
    }
    if !gaps.is_empty() {
        let label = composer.say("field-bundle-gaps");
        members.push(field(composer, &label, None, &gaps, Vec::new(), &[item]));
    }
    members.extend(shown);
}

/// How the wording of a closed list begins: the languages and the ways of reading are named as they
/// are where a reader chooses among them.
fn wording_of(list: &str) -> &str {
    match list {
        "Tongue" => "language",
        "Form" => "form",
        list => list,
    }
}

/// A value in words.
fn value(composer: &mut Composer<'_>, line: &Line<'_, Telling>) -> Telling {
    match &line.part {
        Part::Text(telling) => (*telling).clone(),
        Part::Passage(passage) => passage.text.clone(),
        Part::Who(who) => who.full.clone(),
        Part::Date(date) => vec![{
            let words = composer.date_words(*date);
            composer.mine(words)
        }],
        Part::Word(list, code) => vec![composer.said(&format!("{}-{code}", wording_of(list)))],
        Part::Number(number) => vec![Fragment::Told(number.to_string())],
        Part::Entry(item) => {
            // Whatever points to an entry that is kept back would tell when it was.
            let number = composer
                .entry_numbers
                .get(item)
                .copied()
                .filter(|_| !composer.kept.contains_key(item));
            let words = match number {
                Some(number) => composer.say_with("see-entry", &[("number", &number.to_string())]),
                None => composer.say("see-entry-unknown"),
            };
            vec![composer.mine(words)]
        }
        Part::Group(_, Some(item), _) if composer.kept.contains_key(item) => {
            composer.kept.get(item).map(|line| vec![Fragment::Gap(*line)]).unwrap_or_default()
        }
        Part::Group(_, _, lines) => {
            // Something within an entry is told in one line: "task: …; who: …; by when: …".
            let mut telling = Telling::new();
            for inner in lines {
                let words = value(composer, inner);
                if words.is_empty() {
                    continue;
                }
                // The first value is what the thing is; its label stands before it already.
                if !telling.is_empty() {
                    let apart = composer.between("list-apart", "");
                    let label = composer.say(&format!("field-{}", inner.field));
                    telling.push(composer.mine(format!("{apart}{}: ", label.to_lowercase())));
                }
                if let Part::Passage(passage) = &inner.part
                    && let Some(note) = note_if_told(composer, passage)
                {
                    telling.push(composer.mine("("));
                    telling.extend(note);
                    telling.push(composer.mine(") "));
                }
                telling.extend(words);
            }
            telling
        }
    }
}

/// As [`passage_note`], unless the passage is kept back: of such a one neither its kind nor who told
/// or wrote it is told.
fn note_if_told(composer: &mut Composer<'_>, passage: &Passage<Telling>) -> Option<Telling> {
    let gone = passage.text.iter().all(|fragment| matches!(fragment, Fragment::Gap(_)));
    (!gone).then(|| passage_note(composer, passage))
}

/// Whether anything in these lines, however deep, was told in private.
fn has_private(composer: &Composer<'_>, lines: &[Line<'_, Telling>]) -> bool {
    lines.iter().any(|line| {
        let telling = match &line.part {
            Part::Text(telling) => Some(*telling),
            Part::Passage(passage) => Some(&passage.text),
            Part::Group(_, _, inner) => return has_private(composer, inner),
            Part::Who(_) | Part::Date(_) | Part::Word(..) | Part::Number(_) | Part::Entry(_) => {
                None
            }
        };
        telling.is_some_and(|telling| {
            matches!(
                reason_of(composer, telling),
                Some(ToldReason::ToldInPrivate | ToldReason::Private)
            )
        })
    })
}

/// As [`passage_note`], beside an entry that names its writer already.
fn passage_note_beside(
    composer: &mut Composer<'_>,
    passage: &Passage<Telling>,
    writer: Option<disclosure::told::PersonId>,
) -> Telling {
    let same = writer.is_some() && passage.author.as_ref().map(|who| who.person) == writer;
    if same {
        let without = Passage { author: None, ..passage.clone() };
        passage_note(composer, &without)
    } else {
        passage_note(composer, passage)
    }
}

/// What a passage is and where it comes from, in words: a fact, first hand; an opinion, told by …
fn passage_note(composer: &mut Composer<'_>, passage: &Passage<Telling>) -> Telling {
    let kind = composer.say(match passage.kind {
        Kind::Fact => "kind-fact",
        Kind::Opinion => "kind-opinion",
        Kind::Assessment => "kind-assessment",
        Kind::Judgement => "kind-judgement",
        Kind::Decision => "kind-decision",
    });
    let mut note = vec![composer.mine(kind)];
    let mut add = |composer: &mut Composer<'_>, key: &str, telling: Option<&Telling>| {
        let words = composer.say(key);
        let comma = composer.between("list-middle", &words);
        let blank = if telling.is_some() { " " } else { "" };
        note.push(composer.mine(format!("{comma}{words}{blank}")));
        note.extend(telling.into_iter().flatten().cloned());
    };
    match (&passage.told_by, passage.first_hand) {
        (Some(who), _) => add(composer, "told-by", Some(&who.full)),
        (None, Some(true)) => add(composer, "first-hand", None),
        (None, Some(false)) => add(composer, "second-hand", None),
        (None, None) => {}
    }
    if let Some(author) = &passage.author {
        add(composer, "written-by", Some(&author.full));
    }
    note
}

/// What the record needs to say of a person and a reader does not: how they stand in it.
const FOR_THE_OFFICE: [&str; 4] = ["standing", "living", "close", "notice_given"];

/// What stands beside a person's name.
const IN_THE_FIRST_LINE: [&str; 3] = ["relationship", "role", "agency"];

/// Rows of a list that has a part of its own, each in one line.
fn group_rows<X: Outline<Telling>>(
    composer: &mut Composer<'_>,
    list: &[X],
    field: &'static str,
) -> Vec<Data> {
    let mut rows = Vec::new();
    for member in list {
        let mut lines = Vec::new();
        member.outline(field, &mut lines);
        for line in lines {
            let Part::Group(_, item, inner) = line.part else { continue };
            let item = item.unwrap_or(composer.case.child.item);
            let mut inner = inner.into_iter();
            let Some(head) = inner.next() else { continue };
            let head_words = match &head.part {
                Part::Group(_, _, lines) => {
                    lines.first().map(|line| value(composer, line)).unwrap_or_default()
                }
                Part::Text(_)
                | Part::Passage(_)
                | Part::Who(_)
                | Part::Date(_)
                | Part::Word(..)
                | Part::Number(_)
                | Part::Entry(_) => value(composer, &head),
            };
            let mut rest: Vec<Line<'_, Telling>> = inner
                .filter(|line| !(field == "people" && FOR_THE_OFFICE.contains(&line.field)))
                .collect();
            // What the first field holds beyond its first words is told after it.
            if let Part::Group(_, _, lines) = head.part {
                let more = lines.into_iter().skip(1);
                rest.splice(0..0, more);
            }
            // Of somebody who is kept back nothing more is said: their relationship or job would tell who it is.
            let kept_back = head_words.iter().all(|fragment| matches!(fragment, Fragment::Gap(_)));
            if kept_back {
                rest.clear();
            }
            let mut row = Data::default();
            row.set("head", composer.slots.told(&head_words, &[item]));
            // Of a person first what they are and do, in a line, and the rest below.
            let (first, below): (Vec<_>, Vec<_>) = rest
                .into_iter()
                .partition(|line| field != "people" || IN_THE_FIRST_LINE.contains(&line.field));
            let rest_words = if field == "people" {
                let mut tellings: Vec<Telling> =
                    first.iter().map(|line| value(composer, line)).collect();
                // "Foster carer, foster carer": a job that only says again what they are is told once.
                let lower = |telling: &Telling| match telling.as_slice() {
                    [Fragment::Told(words)] => words.to_lowercase(),
                    _ => String::new(),
                };
                tellings.dedup_by(|later, earlier| {
                    let same = !lower(earlier).is_empty() && lower(earlier) == lower(later);
                    if same {
                        // The recorded words stay, not our word for them.
                        std::mem::swap(earlier, later);
                    }
                    same
                });
                let comma = composer.between("list-middle", "");
                tellings.join(&composer.mine(comma))
            } else {
                composer.rest_in_one_line(&first)
            };
            row.maybe(
                "rest",
                (!rest_words.is_empty()).then(|| composer.slots.told(&rest_words, &[item])),
            );
            let parts = fields(composer, item, field, &below, &Heading::default());
            row.list("parts", parts);
            rows.push(row);
        }
    }
    rows
}

impl Composer<'_> {
    fn rest_in_one_line(&mut self, lines: &[Line<'_, Telling>]) -> Telling {
        let mut telling = Telling::new();
        for line in lines {
            let words = value(self, line);
            if words.is_empty() {
                continue;
            }
            let apart =
                if telling.is_empty() { String::new() } else { self.between("list-apart", "") };
            let label = self.say(&format!("field-{}", line.field));
            telling.push(self.mine(format!("{apart}{}: ", label.to_lowercase())));
            if let Part::Passage(passage) = &line.part
                && let Some(note) = note_if_told(self, passage)
            {
                telling.push(self.mine("("));
                telling.extend(note);
                telling.push(self.mine(") "));
            }
            telling.extend(words);
        }
        telling
    }
}

/// How many entries of each kind the record holds.
fn what_is_held(composer: &mut Composer<'_>, entries: &[Entry<'_>]) -> Vec<Data> {
    let mut lists: Vec<(&'static str, usize)> = Vec::new();
    for entry in entries {
        let private = kept_line(composer, entry)
            .and_then(|line| composer.gaps.get(line))
            .is_some_and(|gap| gap.reason == ToldReason::Private);
        let list = if private { "any" } else { entry.list };
        match lists.iter_mut().find(|(known, _)| *known == list) {
            Some((_, count)) => *count += 1,
            None => lists.push((list, 1)),
        }
    }
    lists.sort_by(|a, b| (b.1, a.0).cmp(&(a.1, b.0)));
    lists
        .into_iter()
        .map(|(list, count)| {
            let mut member = Data::default();
            member.set("what", composer.word(&format!("entry-{list}")));
            member.set("count", count);
            member
        })
        .collect()
}

/// Homes, schools, legal statuses, orders and decisions in the order of time.
fn timeline(composer: &mut Composer<'_>) -> Vec<Data> {
    let case = composer.case;
    let mut rows: Vec<(EventDate, ItemId, Place, Telling)> = Vec::new();
    for home in &case.placements {
        let mut telling = vec![composer.said_before("timeline-home")];
        let names: Vec<Telling> = home.carers.iter().map(|who| who.full.clone()).collect();
        if let Some(name) = &home.name {
            telling.extend(name.0.iter().cloned());
        } else if !names.is_empty() {
            telling.extend(composer.join(&names));
        } else {
            telling.push(composer.said(&format!("PlacementKind-{}", home.kind.code())));
        }
        rows.push((home.from, home.item, home.place.clone(), telling));
    }
    for school in &case.schools {
        let mut telling = vec![composer.said_before("timeline-school")];
        telling.extend(school.name.0.iter().cloned());
        rows.push((school.from, school.item, school.place.clone(), telling));
    }
    for status in &case.legal_statuses {
        let words = composer.say(&format!("LegalStatusKind-{}", status.status.code()));
        let words = format!("{} {words}", composer.say("timeline-status"));
        let words = composer.mine(words);
        rows.push((status.from, status.item, status.place.clone(), vec![words]));
    }
    for order in &case.orders {
        let words = composer.say(&format!("LegalStatusKind-{}", order.order.code()));
        let comma = composer.between("list-middle", "");
        let words = format!("{} {words}{comma}", composer.say("timeline-order"));
        let mut telling = vec![composer.mine(words)];
        telling.extend(order.court.0.iter().cloned());
        rows.push((order.made, order.item, order.place.clone(), telling));
    }
    let told =
        |telling: &Telling| telling.iter().any(|fragment| matches!(fragment, Fragment::Told(_)));
    // What is kept back as a whole stands among the entries, not here, where its day would stand alone.
    for event in case.events.iter().filter(|event| told(&event.title.0)) {
        rows.push((event.date, event.item, event.place.clone(), event.title.0.clone()));
    }
    for decision in case.decisions.iter().filter(|decision| told(&decision.what.text)) {
        let mut telling = vec![composer.said_before("timeline-decision")];
        telling.extend(decision.what.text.iter().cloned());
        rows.push((decision.date, decision.item, decision.place.clone(), telling));
    }
    rows.sort_by_key(|(date, item, ..)| (*date, *item));
    rows.into_iter()
        .map(|(date, item, _, telling)| {
            let mut member = Data::default();
            member.set("date", composer.date(date, item));
            member.set("text", composer.told(&telling, item));
            member.set("entry", composer.entry_numbers.get(&item).copied().unwrap_or_default());
            let page = access_parts::page_of(composer, item);
            member.maybe("page", page);
            member
        })
        .collect()
}

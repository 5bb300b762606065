//! The parts around the entries of a subject-access pack: the story in short, the map of the time
//! that the file covers and of the time that is missing, the index, the words, the letters that can
//! be sent to others who may hold what is missing here.

use std::collections::{BTreeMap, BTreeSet};

use disclosure::told::{EventDate, ItemId, Person, Relationship, YesNo};
use disclosure::{Fragment, Telling};

use crate::composer::{Composer, Data};
use crate::document::Mark;
use crate::life_story::{is_family, is_worker};
use crate::slot::Figure;

/// Anchors from here on are those of the parts of the pack, not of entries.
pub(crate) const FIRST_PART: u32 = 10_000_000;

/// The parts that the list of contents names, by the names of their anchors and pages in the template.
const PARTS: [&str; 15] = [
    "before", "how", "short", "about", "timeline", "map", "people", "entries", "index", "gaps",
    "words", "things", "sharing", "rights", "slips",
];

/// Where each part stands, and the number of its page.
pub(crate) fn contents(composer: &mut Composer<'_>, data: &mut Data) {
    for (n, part) in (FIRST_PART..).zip(PARTS) {
        data.set(&format!("at_{part}"), composer.slots.figure(Figure::Anchor(n)));
        data.set(&format!("page_{part}"), composer.slots.figure(Figure::Page(n)));
    }
}

/// The number of the page on which an entry stands.
pub(crate) fn page_of(composer: &mut Composer<'_>, item: ItemId) -> Option<String> {
    // The child's own facts stand in a part of their own.
    let about = PARTS.iter().position(|part| *part == "about").unwrap_or_default();
    let anchor = if item == composer.case.child.item {
        FIRST_PART + u32::try_from(about).ok()?
    } else {
        u32::try_from(composer.entry_numbers.get(&item).copied()?).ok()?
    };
    Some(composer.slots.figure(Figure::Page(anchor)))
}

/// A sentence of the story in short, with the page that it comes from.
fn sentence(composer: &mut Composer<'_>, words: String, item: ItemId) -> Data {
    let mut member = Data::default();
    member.set("words", composer.slots.ours(words, &[item]));
    let page = page_of(composer, item);
    member.maybe("page", page);
    member
}

/// The story in short: what was agreed for telling, then homes, schools, orders, legal statuses and
/// decisions as sentences built from recorded facts, in the order of time.
pub(crate) fn story_in_short(composer: &mut Composer<'_>, data: &mut Data) {
    let case = composer.case;
    let child = &case.child;
    let mut rows: Vec<(EventDate, ItemId, Data)> = Vec::new();
    let born = composer.on_date(child.born, child.item);
    let words = composer.say_with("short-born", &[("date", &born)]);
    rows.push((child.born, child.item, sentence(composer, words, child.item)));
    if let Some(opened) = child.opened {
        let date = composer.on_date(opened, child.item);
        let words = composer.say_with("short-opened", &[("date", &date)]);
        rows.push((opened, child.item, sentence(composer, words, child.item)));
    }
    for home in &case.placements {
        let carers = composer.full(&home.carers, home.item);
        let name = home.name.as_ref().map(|text| composer.told(&text.0, home.item));
        let kind = composer.say(&format!("home-{}", home.kind.code()));
        let kind = composer.slots.ours(kind, &[home.item]);
        let label = name.or(carers).unwrap_or_else(|| kind.clone());
        let date = composer.on_date(home.from, home.item);
        let age = composer.age(home.from);
        let length = home.to.map(|to| composer.duration_words(home.from, to));
        // One lives with people and at a house.
        let (then, now) = if home.name.is_some() || home.carers.is_empty() {
            ("short-home-at", "short-home-at-now")
        } else {
            ("short-home", "short-home-now")
        };
        let words = match length {
            Some(length) => composer.say_aged(
                then,
                age,
                &[("date", &date), ("home", &label), ("kind", &kind), ("length", &length)],
            ),
            None => {
                composer.say_aged(now, age, &[("date", &date), ("home", &label), ("kind", &kind)])
            }
        };
        rows.push((home.from, home.item, sentence(composer, words, home.item)));
        if let (Some(why), Some(to)) = (&home.why_ended, home.to) {
            let why = composer.slots.passage(why);
            rows.push((to, home.item, sentence(composer, why, home.item)));
        }
    }
    for school in &case.schools {
        let name = composer.told(&school.name.0, school.item);
        let date = composer.on_date(school.from, school.item);
        let words = composer.say_with("short-school", &[("date", &date), ("school", &name)]);
        rows.push((school.from, school.item, sentence(composer, words, school.item)));
    }
    for order in &case.orders {
        let date = composer.on_date(order.made, order.item);
        let court = composer.told(&order.court.0, order.item);
        let what = composer.say(&format!("LegalStatusKind-{}", order.order.code()));
        let what = composer.slots.ours(what, &[order.item]);
        let words = composer
            .say_with("short-order", &[("date", &date), ("court", &court), ("order", &what)]);
        rows.push((order.made, order.item, sentence(composer, words, order.item)));
    }
    for status in &case.legal_statuses {
        let date = composer.on_date(status.from, status.item);
        let key = format!("short-status-{}", status.status.code());
        let words = composer.say_with(&key, &[("date", &date)]);
        rows.push((status.from, status.item, sentence(composer, words, status.item)));
    }
    let mut decisions: Vec<_> =
        case.decisions.iter().filter(|decision| composer.is_told(&decision.what.text)).collect();
    decisions.sort_by_key(|decision| (decision.date, decision.item));
    for decision in decisions.into_iter().filter(|decision| short(&decision.what.text)) {
        let date = composer.on_date(decision.date, decision.item);
        let what = composer.told(&decision.what.text, decision.item);
        let words = composer.say_with("short-decision", &[("date", &date), ("what", &what)]);
        rows.push((decision.date, decision.item, sentence(composer, words, decision.item)));
    }
    if let Some(closed) = child.closed {
        let date = composer.on_date(closed, child.item);
        let words = composer.say_with("short-closed", &[("date", &date)]);
        rows.push((closed, child.item, sentence(composer, words, child.item)));
    }
    rows.sort_by_key(|(date, item, _)| (*date, *item));
    // Two to four pages: of a long life the decisions stand in the timeline only.
    let rows: Vec<Data> = rows.into_iter().take(MOST_SENTENCES).map(|(.., row)| row).collect();
    data.list("short", rows);
    let why = composer.passages(&child.why);
    data.list("short_why", why);
}

/// More days than this without any entry are told as missing.
const SILENCE: i32 = 90;
/// So many sentences fill four pages.
const MOST_SENTENCES: usize = 60;
/// A decision of more letters than this is read in its entry.
const SHORT: usize = 180;

fn short(telling: &Telling) -> bool {
    telling
        .iter()
        .map(|fragment| match fragment {
            Fragment::Told(words) => words.chars().count(),
            Fragment::Gap(_) => 10,
        })
        .sum::<usize>()
        <= SHORT
}

/// What the file covers, year by year, and who else may hold what is missing.
pub(crate) fn missing_time(composer: &mut Composer<'_>, data: &mut Data) {
    let case = composer.case;
    let child = &case.child;
    let today = composer.request.date;
    let entries = crate::subject_access::dated(composer);
    let mut counts: BTreeMap<i16, usize> = BTreeMap::new();
    for (_, date) in &entries {
        if let Some(date) = date {
            *counts.entry(date.year()).or_default() += 1;
        }
    }
    let first = child.opened.map(EventDate::year).or_else(|| counts.keys().next().copied());
    let last = child
        .closed
        .map(EventDate::year)
        .into_iter()
        .chain(counts.keys().next_back().copied())
        .max()
        .unwrap_or_else(|| today.year());
    let first = first.unwrap_or(last).min(counts.keys().next().copied().unwrap_or(last));
    let most = counts.values().copied().max().unwrap_or(1).max(1);
    let usual = counts.values().sum::<usize>() / counts.len().max(1);
    let mut years = Vec::new();
    let mut quiet: Vec<i16> = Vec::new();
    for year in first.max(child.born.year())..=last.min(today.year()) {
        let count = counts.get(&year).copied().unwrap_or_default();
        let date = EventDate::Year(year);
        let open = child.opened.is_none_or(|opened| opened.year() <= year)
            && child.closed.is_none_or(|closed| closed.year() >= year);
        // A year in which the file was open for a part only has fewer entries.
        let from = child.opened.filter(|opened| opened.year() == year).and_then(EventDate::month);
        let to = child.closed.filter(|closed| closed.year() == year).and_then(EventDate::month);
        let months = to.unwrap_or(12) - from.unwrap_or(1) + 1;
        let months = usize::try_from(months).unwrap_or(12);
        let little = open && count * 36 < usual.max(8) * months;
        if little {
            quiet.push(year);
        }
        let mut member = Data::default();
        let words = composer.date_words(date);
        member.set("year", composer.slots.ours(words, &[]));
        member.set("age", i64::from(year - child.born.year()));
        member.set("count", count);
        member.set("quiet", little);
        let mut kept = Vec::new();
        for volume in &case.volumes {
            let within = volume.from.year() <= year && volume.to.is_none_or(|to| to.year() >= year);
            if within {
                let key = if volume.missing == Some(YesNo::Yes) {
                    "map-volume-missing"
                } else {
                    "map-volume"
                };
                kept.push(composer.say_with(key, &[("number", &volume.number.0.to_string())]));
            }
        }
        let kept = if kept.is_empty() {
            composer.say("map-no-volume")
        } else {
            composer.list_words(&kept, "list-apart", "list-apart")
        };
        member.set("volumes", composer.slots.ours(kept, &[]));
        let to = u16::try_from(count * 1000 / most).unwrap_or(1000);
        member.set("bar", composer.slots.figure(Figure::Mark(Mark::Bar { from: 0, to })));
        years.push(member);
    }
    data.list("years", years);
    // Stretches within the open record for which nothing at all is recorded.
    let mut days: Vec<EventDate> = entries
        .iter()
        .filter_map(|(_, date)| *date)
        .filter(|date| date.day().is_some())
        .filter(|date| child.opened.is_none_or(|opened| *date >= opened))
        .filter(|date| child.closed.is_none_or(|closed| *date <= closed))
        .collect();
    days.sort();
    let mut silences = Vec::new();
    for pair in days.windows(2) {
        if let [before, after] = pair
            && disclosure::clock::days_between(before.last_day(), after.first_day()) > SILENCE
        {
            let span = composer.span_words(Some(*before), Some(*after));
            let length = composer.duration_words(*before, *after);
            let mut member = Data::default();
            member.set("span", composer.slots.ours(span, &[]));
            member.set("length", composer.slots.ours(length, &[]));
            silences.push(member);
        }
    }
    data.list("silences", silences);
    let words = ranges(&quiet);
    data.maybe("quiet", (!words.is_empty()).then(|| composer.slots.ours(words, &[])));

    // Who acted for the council, or taught, in the time that is missing.
    let missing = |from: Option<EventDate>, to: Option<EventDate>| {
        let from = from.map_or(i16::MIN, EventDate::year);
        let to = to.map_or(i16::MAX, EventDate::year);
        let in_quiet = quiet.iter().any(|year| (from..=to).contains(year));
        let in_volume = case.volumes.iter().any(|volume| {
            volume.missing == Some(YesNo::Yes)
                && volume.from.year() <= to
                && volume.to.is_none_or(|end| end.year() >= from)
        });
        in_quiet || in_volume
    };
    let mut elsewhere = Vec::new();
    for provider in &case.providers {
        let mut member = Data::default();
        member.set("name", composer.told(&provider.name.0, provider.item));
        member.set("function", composer.told(&provider.function.0, provider.item));
        member.maybe(
            "span",
            (provider.from.is_some() || provider.to.is_some())
                .then(|| composer.span(provider.from, provider.to, provider.item)),
        );
        member.maybe(
            "contact",
            provider.contact.as_ref().map(|text| composer.told(&text.0, provider.item)),
        );
        member.set("in_missing", missing(provider.from, provider.to));
        elsewhere.push(member);
    }
    data.list("elsewhere", elsewhere);
    data.set(
        "has_elsewhere_missing",
        case.providers.iter().any(|provider| missing(provider.from, provider.to)),
    );
    let schools = case
        .schools
        .iter()
        .map(|school| {
            let mut member = Data::default();
            member.set("name", composer.told(&school.name.0, school.item));
            member.set("span", composer.span(Some(school.from), school.to, school.item));
            member.set("in_missing", missing(Some(school.from), school.to));
            member
        })
        .collect();
    data.list("schools", schools);
    let courts: BTreeSet<String> = case
        .orders
        .iter()
        .map(|order| {
            order
                .court
                .0
                .iter()
                .map(|fragment| match fragment {
                    Fragment::Told(words) => words.as_str(),
                    Fragment::Gap(_) => "",
                })
                .collect()
        })
        .filter(|court: &String| !court.is_empty())
        .collect();
    let courts = courts
        .into_iter()
        .map(|court| {
            let mut member = Data::default();
            member.set("name", composer.slots.given(court));
            member
        })
        .collect();
    data.list("courts", courts);
}

/// 2009, 2011 to 2013.
fn ranges(years: &[i16]) -> String {
    let mut parts: Vec<(i16, i16)> = Vec::new();
    for year in years {
        match parts.last_mut() {
            Some((_, end)) if *end + 1 == *year => *end = *year,
            _ => parts.push((*year, *year)),
        }
    }
    let words: Vec<String> = parts
        .into_iter()
        .map(|(from, to)| if from == to { from.to_string() } else { format!("{from}\u{2013}{to}") })
        .collect();
    words.join(", ")
}

/// People in the order in which a reader looks for them: family, carers, workers, others.
pub(crate) fn in_order(people: &[Person<Telling>]) -> [Vec<Person<Telling>>; 4] {
    use Relationship as R;
    let mut groups: [Vec<Person<Telling>>; 4] = Default::default();
    for person in people {
        // In which part somebody stands who is kept back would tell what they are.
        let told = person.names.first().is_some_and(|name| {
            name.full.0.iter().any(|fragment| matches!(fragment, Fragment::Told(_)))
        });
        let group = if !told {
            3
        } else if matches!(
            person.relationship,
            R::FosterCarer | R::CarersFamily | R::ResidentialWorker
        ) {
            1
        } else if is_worker(person.relationship) {
            2
        } else if is_family(person.relationship) || person.relationship == R::ParentsPartner {
            0
        } else {
            3
        };
        if let Some(group) = groups.get_mut(group) {
            group.push(person.clone());
        }
    }
    groups
}

/// The words of an entry that a reader is told: the passages and short texts together.
pub(crate) fn words_of(lines: &[disclosure::told::Line<'_, Telling>], out: &mut String) {
    use disclosure::told::Part;
    for line in lines {
        let telling = match &line.part {
            Part::Text(telling) => Some(*telling),
            Part::Passage(passage) => Some(&passage.text),
            Part::Group(_, _, inner) => {
                words_of(inner, out);
                None
            }
            Part::Who(_) | Part::Date(_) | Part::Word(..) | Part::Number(_) | Part::Entry(_) => {
                None
            }
        };
        for fragment in telling.into_iter().flatten() {
            match fragment {
                Fragment::Told(words) => out.push_str(words),
                // A stand-in, so that two texts with different gaps are not taken for the same.
                Fragment::Gap(line) => {
                    let line = u32::try_from(*line).unwrap_or_default() % 6000;
                    out.extend(char::from_u32(0xE000 + line));
                }
            }
        }
        out.push('\n');
    }
}

/// What the short forms and the words of their time in the entries mean, gathered as entries are told.
#[derive(Default)]
pub(crate) struct Words {
    /// Each short form with the meanings that it has here; none if nobody knows.
    short: BTreeMap<String, BTreeSet<String>>,
    /// Rows of the list of dated words.
    dated: BTreeSet<usize>,
    terms: BTreeSet<usize>,
    /// Names in capitals and initials, which are no short forms.
    names: Option<BTreeSet<String>>,
}

impl Words {
    /// Looks at the words of one entry. Gives the lines that explain them under the entry. `unknown`: those
    /// too that nobody can explain; in what was read from a file these may be slips of reading.
    pub(crate) fn of_entry(
        &mut self,
        composer: &mut Composer<'_>,
        text: &str,
        unknown: bool,
    ) -> Vec<String> {
        let lexicon = composer.lexicon;
        let mut explained: BTreeMap<String, String> = BTreeMap::new();
        let names = self.names.get_or_insert_with(|| composer.names_in_capitals());
        for (at, short) in language::short_forms(text) {
            if explained.contains_key(short) || names.contains(short) {
                continue;
            }
            // The passage around it: a line of the entry.
            let start =
                text.get(..at.start).and_then(|before| before.rfind('\n')).map_or(0, |n| n + 1);
            let end = text
                .get(at.end..)
                .and_then(|after| after.find('\n'))
                .map_or(text.len(), |n| at.end + n);
            let passage = text.get(start..end).unwrap_or_default();
            let settled = composer.settled(short);
            let known = lexicon.acronym(short);
            let meaning = settled
                .or_else(|| known.and_then(|known| known.meaning(passage)).map(str::to_owned));
            let entry = self.short.entry(short.to_owned()).or_default();
            let words = match (meaning, known) {
                (Some(meaning), _) => {
                    let meaning = composer.meanings(short, &[meaning]).concat();
                    entry.insert(meaning.clone());
                    meaning
                }
                (None, Some(known)) => {
                    let meanings = composer.meanings(short, &known.meanings);
                    let meanings = composer.list_words(&meanings, "list-or", "list-or");
                    let words = composer.say_with("acronym-ambiguous", &[("meanings", &meanings)]);
                    entry.insert(words.clone());
                    words
                }
                (None, None) if !unknown => continue,
                (None, None) => composer.say("acronym-unknown"),
            };
            explained.insert(short.to_owned(), words);
        }
        let mut lines: Vec<String> = explained
            .into_iter()
            .map(|(short, words)| {
                let short = composer.in_english(&[short]).concat();
                format!("{short}{}{words}", composer.wording.locale().marks(": "))
            })
            .collect();
        let mut marked = BTreeSet::new();
        for (row, _) in lexicon.list.find(text) {
            let Some(index) = lexicon.list.rows().iter().position(|other| other.word == row.word)
            else {
                continue;
            };
            if row.is_explained() {
                self.dated.insert(index);
            }
            if row.dated && marked.insert(index) {
                let word = composer.in_english(std::slice::from_ref(&row.word)).concat();
                let note = composer.say_with("old-word-here", &[("word", &word)]);
                lines.push(note);
            }
        }
        for (term, _) in lexicon.glossary.find(text) {
            if let Some(index) =
                lexicon.glossary.terms().iter().position(|other| other.term == term.term)
            {
                self.terms.insert(index);
            }
        }
        lines
    }

    /// The lists at the end of the pack.
    pub(crate) fn lists(&mut self, composer: &mut Composer<'_>, data: &mut Data) {
        let lexicon = composer.lexicon;
        // What somebody settled is told, wherever in the record the word stands.
        for meaning in &composer.case.meanings {
            if let (Some(word), Some(means)) = (plain(&meaning.word.0), plain(&meaning.means.0)) {
                let known = self.short.entry(word).or_default();
                if known.is_empty() {
                    known.insert(means);
                }
            }
        }
        let mut shorts = Vec::new();
        for (short, meanings) in &self.short {
            let mut member = Data::default();
            member.set("word", composer.slots.english(short.as_str()));
            // A meaning that stands among those that are possible is told once.
            let told: Vec<String> = meanings
                .iter()
                .filter(|one| {
                    !meanings.iter().any(|other| other != *one && other.contains(one.as_str()))
                })
                .cloned()
                .collect();
            let meaning = if told.is_empty() {
                composer.say("acronym-unknown")
            } else {
                composer.list_words(&told, "list-apart", "list-apart")
            };
            member.set("meaning", composer.slots.ours(meaning, &[]));
            shorts.push(member);
        }
        data.list("short_forms", shorts);
        let dated = self
            .dated
            .iter()
            .filter_map(|index| lexicon.list.rows().get(*index))
            .map(|row| {
                let mut member = Data::default();
                member.set("word", composer.slots.english(row.word.as_str()));
                let (then, now) = match composer.wording.old_word(&row.word) {
                    Some((then, now)) => {
                        (composer.slots.ours(then, &[]), composer.slots.ours(now, &[]))
                    }
                    // A council's own row has its notes in English only.
                    None => {
                        let then = row.then.clone().or_else(|| row.note.clone());
                        let then = composer.slots.english(then.unwrap_or_default());
                        (then, composer.slots.english(row.say.join("; ")))
                    }
                };
                member.set("then", then);
                member.set("now", now);
                member
            })
            .collect();
        data.list("old_words", dated);
        let terms = self
            .terms
            .iter()
            .filter_map(|index| lexicon.glossary.terms().get(*index))
            .map(|term| {
                let mut member = Data::default();
                member.set("word", composer.slots.english(term.term.as_str()));
                let means = match composer.wording.explains(&term.term) {
                    Some(means) => composer.slots.ours(means, &[]),
                    None => composer.slots.english(term.means.as_str()),
                };
                member.set("meaning", means);
                member
            })
            .collect();
        data.list("terms", terms);
    }
}

/// The words, if nothing of them is kept back.
fn plain(telling: &Telling) -> Option<String> {
    telling
        .iter()
        .map(|fragment| match fragment {
            Fragment::Told(words) => Some(words.as_str()),
            Fragment::Gap(_) => None,
        })
        .collect()
}

impl Composer<'_> {
    /// What somebody settled that a short form means in this record.
    fn settled(&self, short: &str) -> Option<String> {
        self.case
            .meanings
            .iter()
            .find(|meaning| plain(&meaning.word.0).as_deref() == Some(short))
            .and_then(|meaning| plain(&meaning.means.0))
    }

    /// Every part of a name in capitals, and everybody's initials.
    fn names_in_capitals(&self) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        let names = self
            .case
            .child
            .names
            .iter()
            .chain(self.case.people.iter().flat_map(|person| &person.names));
        for name in names {
            let parts: Vec<String> = name
                .full
                .0
                .iter()
                .filter_map(|fragment| match fragment {
                    Fragment::Told(words) => Some(words.as_str()),
                    Fragment::Gap(_) => None,
                })
                .flat_map(|words| words.split_whitespace().map(str::to_uppercase))
                .collect();
            found.insert(parts.iter().filter_map(|part| part.chars().next()).collect());
            found.extend(parts);
        }
        found
    }
}

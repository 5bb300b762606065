//! Invented children's social-care records with the answers beside them.
//!
//! A record is made from a seed and a number; the same two give the same record. Everybody in it is
//! invented. See `README.md` for what the answers mean.

mod data;
mod identifiers;
mod json;
mod mention;
mod people;
mod rng;
mod sentences;
mod typing;

use data::Data;
use identifiers::Date;
use json::{Object, array};
use people::{Cast, Verdict};
use rng::Rng;
use sentences::Scribe;
use typing::{Mark, Style, finish, span, typed};

/// One record and its answers.
pub struct Record {
    /// The record as one line of JSON.
    pub input: String,
    /// The spans of names, identifiers and decoys in it, as one line of JSON.
    pub gold: String,
}

/// Which sentences and names a record is made of. The sets share neither.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Set {
    /// To look at and to set thresholds by.
    Tuning,
    /// Measured on until it was read; now to look at, too.
    Opened,
    /// To measure on, and not to read.
    HeldOut,
}

const GROUNDS: [&str; 5] = [
    "serious harm to health",
    "legal professional privilege",
    "prevention of crime",
    "information given in confidence",
    "adoption record",
];

/// Makes one record.
#[must_use]
pub fn record(seed: u64, number: usize, set: Set) -> Record {
    let data = Data::of(set);
    let (salt, letter) = match set {
        Set::Tuning => (0x7475, 'T'),
        Set::Opened => (0x686F, 'O'),
        Set::HeldOut => (0x6832, 'H'),
    };
    let mut rng = Rng::new(seed, u64::try_from(number).unwrap_or(0), salt);
    let mut cast = Cast::invent(&mut rng, data);
    let record_id = format!("{letter}{seed}-{number:05}");
    let authors = authors(&mut rng, &cast);
    let welsh = rng.chance(25);
    let mut used = Vec::new();
    let mut entries = Vec::new();
    let mut spans = Vec::new();
    let mut day = Date::between(&mut rng, 2018, 2019);
    let count = rng.range(40, 50);
    for number in 1..=count {
        day = day.later(rng.range(4, 90));
        let section = if welsh && rng.chance(5) { "frames.welsh" } else { "frames" };
        let Some((frame, author, style)) = frame(&mut rng, data, &authors, section) else {
            continue;
        };
        let [kind, titles, template] = frame;
        let (kind, topic) = kind.split_once('@').unwrap_or((kind, "any"));
        let title = rng.word(&titles.split(';').collect::<Vec<_>>());
        let restricted = if rng.chance(3) { rng.word(&GROUNDS) } else { "" };
        let id = format!("E{number:03}");
        let author_name = cast
            .people
            .get(author)
            .map(|person| format!("{} {}", person.first, person.last))
            .unwrap_or_default();
        let style = if kind == "text_message" && rng.chance(60) { Style::Lower } else { style };
        let mut scribe =
            Scribe::new(data, &mut cast, &mut rng, &mut used, style, day, author, topic);
        let pieces = (0..6).find_map(|_| scribe.entry(template, restricted.is_empty()));
        let Some(mut pieces) = pieces else { continue };
        typed(&mut rng, style, &mut pieces);
        let (text, found) = finish(&id, &pieces);
        if restricted.is_empty() {
            spans.extend(found);
        } else {
            let whole = Mark {
                person: None,
                kind: "entry",
                class: "restricted",
                form: "restricted".to_owned(),
                collision: None,
                group: String::new(),
                standard: Verdict::Withhold,
                strict: Verdict::Withhold,
            };
            spans.push(span(&id, 0, text.chars().count(), &text, &whole));
        }
        entries.push(
            Object::default()
                .text("id", &id)
                .text("type", kind)
                .text("date", &day.iso())
                .text("author_name", &author_name)
                .text("title", title)
                .maybe("restricted", restricted)
                .text("text", &text)
                .done(),
        );
    }
    let (table, placements) = cast.json();
    let requester = Object::default()
        .text("person", "P001")
        .text("capacity", "subject")
        .text("date", "2026-10-01")
        .done();
    let input = Object::default()
        .text("record_id", &record_id)
        .text("child", "P001")
        .raw("requester", &requester)
        .raw("people_table", &table)
        .raw("placements", &placements)
        .raw("entries", &array(&entries))
        .done();
    let gold = Object::default().text("record_id", &record_id).raw("spans", &array(&spans)).done();
    Record { input, gold }
}

/// Who writes entries, and how each of them types.
fn authors(rng: &mut Rng, cast: &Cast) -> Vec<(usize, String, Style)> {
    let styles = [
        (Style::Tidy, 44),
        (Style::Lower, 10),
        (Style::Capitals, 6),
        (Style::Unpointed, 12),
        (Style::Typos, 15),
        (Style::Fax, 12),
    ];
    let people = cast.people.iter().enumerate();
    let writers = people.filter(|(_, p)| p.class == "professional" || p.class == "carer");
    writers
        .map(|(at, person)| (at, person.slot.clone(), rng.weighted(&styles).unwrap_or(Style::Tidy)))
        .collect()
}

/// A frame and somebody who would write it.
fn frame(
    rng: &mut Rng,
    data: &Data,
    authors: &[(usize, String, Style)],
    section: &str,
) -> Option<([&'static str; 3], usize, Style)> {
    for _ in 0..30 {
        let line = rng.pick(data.lines(section))?;
        let parts: Vec<&'static str> = line.splitn(4, " :: ").collect();
        let [writers, kind, titles, template] = parts.as_slice() else { continue };
        let writers: Vec<&str> = writers.split(',').collect();
        let able = authors.iter().filter(|(_, slot, _)| writers.contains(&slot.as_str()));
        let able: Vec<(usize, String, Style)> = able.cloned().collect();
        if let Some((at, _, style)) = rng.pick(&able) {
            return Some(([kind, titles, template], at, style));
        }
    }
    None
}

//! The worker's edition of a life story: each paragraph of the book with the entries that it
//! comes from, kind and author; and what the record lacks for this child's story, as questions.

use std::collections::BTreeMap;

use disclosure::told::{Case, EventDate, ItemId, Kind, Line, Outline as _, Part, Relationship};
use disclosure::{Fragment, Telling};

use crate::composer::{Composer, Data};
use crate::document::{Block, Inline, Paragraph, Section, Source};
use crate::{life_story, photos};

/// What is known of where words come from.
#[derive(Default)]
struct Origins {
    /// The list and date of an entry.
    entries: BTreeMap<ItemId, (&'static str, Option<EventDate>)>,
    /// Kind, author and date of a passage, by its place.
    passages: BTreeMap<String, (Kind, Option<Telling>, Option<EventDate>)>,
}

pub(crate) fn data(composer: &mut Composer<'_>, data: &mut Data, book: &[Section]) {
    let origins = origins(composer.whole);
    let mut parts = Vec::new();
    walk(composer, &origins, book, &mut parts);
    data.list("parts", parts);
    let band = composer.slots.ours(composer.band.code(), &[]);
    data.set("told_band", band);
    let questions = questions(composer);
    data.list("questions", questions);
    let (tree, lines) = life_story::genogram(composer).unzip();
    data.maybe("genogram", tree);
    data.list("tree_lines", lines.unwrap_or_default());
    let members = members(composer);
    data.list("members", members);
}

fn origins(case: &Case<Telling>) -> Origins {
    fn walk(lines: &[Line<'_, Telling>], origins: &mut Origins) {
        for line in lines {
            match &line.part {
                // Of a passage that is kept back neither kind nor writer is told, nor its place.
                Part::Passage(passage)
                    if passage.text.iter().all(|f| matches!(f, Fragment::Gap(_))) => {}
                Part::Passage(passage) => {
                    // Whose words they are: who told them, else who wrote them down.
                    let author = passage
                        .told_by
                        .as_ref()
                        .or(passage.author.as_ref())
                        .map(|who| who.full.clone());
                    origins.passages.insert(
                        disclosure::place_key(&passage.place),
                        (passage.kind, author, passage.event),
                    );
                }
                Part::Group(_, item, inner) => {
                    if let Some(item) = item {
                        let date = ["date", "made", "from"].iter().find_map(|name| {
                            inner
                                .iter()
                                .find(|line| line.field == *name)
                                .and_then(|line| line.part.date())
                        });
                        origins.entries.insert(*item, (line.field, date));
                    }
                    walk(inner, origins);
                }
                Part::Text(_)
                | Part::Who(_)
                | Part::Date(_)
                | Part::Word(..)
                | Part::Number(_)
                | Part::Entry(_) => {}
            }
        }
    }
    let mut lines = Vec::new();
    case.child.outline("child", &mut lines);
    case.source.outline("source", &mut lines);
    let mut origins = Origins::default();
    walk(&lines, &mut origins);
    origins
}

fn walk(
    composer: &mut Composer<'_>,
    origins: &Origins,
    sections: &[Section],
    parts: &mut Vec<Data>,
) {
    for section in sections {
        let mut rows = Vec::new();
        blocks(composer, origins, &section.blocks, &mut rows);
        if !rows.is_empty() {
            let heading = telling(section.heading());
            let mut part = Data::default();
            part.set("heading", composer.slots.told(&heading, &[]));
            part.list("rows", rows);
            parts.push(part);
        }
        walk(composer, origins, &section.sections, parts);
    }
}

fn blocks(
    composer: &mut Composer<'_>,
    origins: &Origins,
    blocks_in: &[Block],
    rows: &mut Vec<Data>,
) {
    for block in blocks_in {
        match block {
            Block::Paragraph(paragraph) => row(composer, origins, paragraph, rows),
            Block::List(items) => {
                items.iter().for_each(|item| blocks(composer, origins, item, rows));
            }
            Block::Table(table) => {
                for cell in table.rows().iter().flatten() {
                    row(composer, origins, cell, rows);
                }
            }
            Block::Quote(inner) => blocks(composer, origins, inner, rows),
            Block::Picture(picture) => {
                let words = Paragraph {
                    words: vec![Inline::Text {
                        words: picture.alt.clone(),
                        ours: false,
                        language: None,
                    }],
                    sources: vec![Source::Entry(picture.item)],
                };
                row(composer, origins, &words, rows);
            }
            Block::Tree(tree) => {
                for node in tree.rows.iter().flatten() {
                    row(composer, origins, &node.words, rows);
                }
            }
            Block::Room(_) | Block::Icon(_) | Block::Visits(_) | Block::Pictured(_) => {}
        }
    }
}

/// A row for a paragraph that states something of the record; our own fixed words have none.
fn row(
    composer: &mut Composer<'_>,
    origins: &Origins,
    paragraph: &Paragraph,
    rows: &mut Vec<Data>,
) {
    let words = telling(&paragraph.words);
    if words.is_empty() || paragraph.sources.is_empty() {
        return;
    }
    // Of what is kept back neither the kind nor the writer is told.
    let gone = words.iter().all(|fragment| match fragment {
        Fragment::Gap(_) => true,
        Fragment::Told(words) => words.trim().is_empty(),
    });
    let mut entries: Vec<String> = Vec::new();
    let mut about: Vec<String> = Vec::new();
    for source in &paragraph.sources {
        match source {
            Source::Entry(item) => {
                let found = origins.entries.get(item).copied();
                let (list, date) = found.unwrap_or(("child", None));
                let what = composer.say(&format!("entry-{list}"));
                let date = date.map(|date| composer.date_words(date));
                entries.push(match date {
                    Some(date) => composer.beside(&what, &date),
                    None => what,
                });
                about.push(composer.say("kind-fact"));
            }
            Source::Passage(place) => {
                // A long route may break after its stops.
                let Some((kind, author, date)) = origins.passages.get(place) else { continue };
                entries.push(place.replace('.', ".\u{200B}").replace('_', "_\u{200B}"));
                let kind = composer.say(&format!("kind-{}", kind.code()));
                let author = author.as_ref().map(plain);
                let date = date.map(|date| composer.date_words(date));
                let by = match author {
                    Some(author) => {
                        composer.say_with("sources-by", &[("kind", &kind), ("author", &author)])
                    }
                    None => composer.say_with("sources-by-nobody", &[("kind", &kind)]),
                };
                about.push(match date {
                    Some(date) => composer.beside(&by, &date),
                    None => by,
                });
            }
        }
    }
    entries.dedup();
    about.dedup();
    let mut member = Data::default();
    member.set("words", composer.slots.told(&words, &[]));
    let (entries, about) =
        if gone { (String::new(), String::new()) } else { (entries.join("; "), about.join("; ")) };
    member.set("entries", composer.slots.given(entries));
    member.set("about", composer.slots.given(about));
    rows.push(member);
}

/// Words of the tree as words of the record again, gaps where they were.
fn telling(inlines: &[Inline]) -> Telling {
    let mut words = Telling::new();
    for inline in inlines {
        match inline {
            Inline::Text { words: text, .. } => words.push(Fragment::Told(text.clone())),
            Inline::Strong(inner) => words.extend(telling(inner)),
            Inline::Gap(mark) => words.push(Fragment::Gap(mark.line)),
            Inline::Break => words.push(Fragment::Told(" ".into())),
            Inline::Page { .. } | Inline::Anchor(_) | Inline::Mark(_) => {}
        }
    }
    words
}

fn plain(telling: &Telling) -> String {
    telling
        .iter()
        .map(|fragment| match fragment {
            Fragment::Told(words) => words.as_str(),
            Fragment::Gap(_) => "…",
        })
        .collect()
}

/// Who is in the genogram, and by which symbol: what it shows, in words.
fn members(composer: &mut Composer<'_>) -> Vec<Data> {
    use Relationship as R;
    let case = composer.case;
    let item = case.child.item;
    let mut members = Vec::new();
    for person in &case.people {
        let name = composer.name_of(person);
        let family = matches!(
            person.relationship,
            R::Mother
                | R::Father
                | R::StepParent
                | R::AdoptiveParent
                | R::ParentsPartner
                | R::Brother
                | R::Sister
                | R::Grandmother
                | R::Grandfather
                | R::Aunt
                | R::Uncle
                | R::Cousin
        );
        if !family || !composer.is_told(&name) {
            continue;
        }
        let mut member = Data::default();
        member.set("name", composer.told(&name, item));
        member.set("relationship", composer.relationship(person));
        let key = match (life_story::sex(person), person.died.is_some()) {
            (Some(disclosure::told::Sex::Female), false) => "symbol-circle",
            (Some(disclosure::told::Sex::Female), true) => "symbol-circle-died",
            (Some(disclosure::told::Sex::Male), false) => "symbol-square",
            (Some(disclosure::told::Sex::Male), true) => "symbol-square-died",
            (Some(disclosure::told::Sex::Other) | None, false) => "symbol-diamond",
            (Some(disclosure::told::Sex::Other) | None, true) => "symbol-diamond-died",
        };
        member.set("symbol", composer.word(key));
        members.push(member);
    }
    members
}

/// What the record lacks for this child's story.
fn questions(composer: &mut Composer<'_>) -> Vec<Data> {
    let case = composer.case;
    let child = &case.child;
    let item = child.item;
    let mut questions: Vec<String> = Vec::new();
    let mut ask = |composer: &mut Composer<'_>, key: &str, name: Option<String>| {
        let name = name.unwrap_or_default();
        let words = composer.say_with(key, &[("name", &name)]);
        questions.push(words);
    };
    let birth = child.birth.as_ref();
    if birth.is_none_or(|birth| birth.story.is_none()) {
        ask(composer, "ask-birth-story", None);
    }
    if birth
        .is_none_or(|birth| birth.time.is_none() || birth.weight.is_none() || birth.place.is_none())
    {
        ask(composer, "ask-birth-facts", None);
    }
    if child.why.is_empty() {
        ask(composer, "ask-why", None);
    } else if composer.age(composer.request.date) < 8
        && !child.why.iter().any(|passage| passage.from_age.is_some_and(|age| age <= 5))
    {
        ask(composer, "ask-why-young", None);
    }
    for (missing, key) in [
        (child.about_me.is_empty(), "ask-about-me"),
        (child.hopes.is_empty(), "ask-hopes"),
        (child.ethnicity.is_none(), "ask-ethnicity"),
        (child.religion.is_none(), "ask-religion"),
        (case.own_words.is_empty(), "ask-own-words"),
        (case.achievements.is_empty(), "ask-achievements"),
        (case.photos.is_empty(), "ask-photos"),
        (case.family_time.is_empty(), "ask-family-time"),
        (case.life_letters.is_empty(), "ask-life-letter"),
    ] {
        if missing {
            ask(composer, key, None);
        }
    }
    for person in &case.people {
        let family = matches!(
            person.relationship,
            Relationship::Mother
                | Relationship::Father
                | Relationship::Brother
                | Relationship::Sister
                | Relationship::Grandmother
                | Relationship::Grandfather
        );
        let name = composer.name_of(person);
        let alive = person.died.is_none();
        if family && alive && person.portrait.is_none() && composer.is_told(&name) {
            let name = composer.told(&name, item);
            ask(composer, "ask-portrait", Some(name));
        }
    }
    let mut homes: Vec<_> = case.placements.iter().collect();
    homes.sort_by_key(|home| (home.from, home.item));
    for home in &homes {
        let label = home
            .name
            .as_ref()
            .map(|text| composer.told(&text.0, home.item))
            .or_else(|| composer.called(&home.carers, home.item))
            .unwrap_or_else(|| composer.word("ask-a-home"));
        for (missing, key) in [
            (home.story.is_none(), "ask-home-story"),
            (home.memory.is_none(), "ask-home-memory"),
            (
                // A house writes no letter, and nobody asks somebody who has died.
                home.letter.is_none()
                    && home.to.is_some()
                    && home.name.is_none()
                    && !home.carers.is_empty()
                    && home.carers.iter().all(|who| {
                        case.person(who.person).is_some_and(|person| person.died.is_none())
                    }),
                "ask-home-letter",
            ),
            (home.why_started.is_none(), "ask-home-why-started"),
            (home.why_ended.is_none() && home.to.is_some(), "ask-home-why-ended"),
        ] {
            if missing {
                ask(composer, key, Some(label.clone()));
            }
        }
    }
    for pair in homes.windows(2) {
        if let [before, after] = pair
            && let Some(to) = before.to
            && disclosure::clock::days_between(to.last_day(), after.from.first_day()) > 31
        {
            let span = composer.span_words(Some(to), Some(after.from));
            let span = composer.slots.ours(span, &[before.item, after.item]);
            ask(composer, "ask-between", Some(span));
        }
    }
    for school in &case.schools {
        if school.story.is_none() {
            let name = composer.told(&school.name.0, school.item);
            ask(composer, "ask-school-story", Some(name));
        }
    }
    for (_, held) in photos::held(composer) {
        let key = match held {
            photos::Held::Unknown => "ask-photo-unknown",
            photos::Held::KeptBack => continue,
            photos::Held::Permission => "ask-photo-permission",
            photos::Held::OtherChild => "ask-photo-child",
        };
        ask(composer, key, None);
    }
    questions.dedup();
    questions
        .into_iter()
        .map(|words| {
            let mut member = Data::default();
            member.set("question", composer.slots.ours(words, &[]));
            member
        })
        .collect()
}

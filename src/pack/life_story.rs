//! What a life story contains, in which order: the safe present, the past, the present again,
//! the future (after Joy Rees). Every sentence is recorded, or built from recorded facts.
//!
//! The same verified story is told in five layers: each age is told what the ages before it are
//! told, and more. Which passages an age is told is in [`Composer::fits`]; which kinds of facts, here.

use disclosure::told::{
    Case, EventDate, FamilyTime, ItemId, LifeLetter, Living, Order, Person, PersonId, Placement,
    Relationship, School, SchoolKind, Sex, YesNo,
};
use disclosure::{Band, Telling};

use crate::composer::{Composer, Data};
use crate::document::{Icon, Symbol};
use crate::photos;
use crate::slot::{Figure, Leaf};

pub(crate) fn data(composer: &mut Composer<'_>, data: &mut Data) {
    let case = composer.case;
    let child = &case.child;
    let item = child.item;
    let today = composer.request.date;
    let band = composer.band;

    // Which kinds of facts this age is told.
    data.set("first_book", band == Band::ThreeToFive)
        .set("from_six", band >= Band::SixToEight)
        .set("from_eight", band >= Band::EightToEleven)
        .set("from_eleven", band >= Band::ElevenToFourteen)
        .set("from_fifteen", band >= Band::FifteenUp);

    for (name, icon) in Icon::ALL {
        data.set(&format!("icon_{name}"), composer.slots.figure(Figure::Icon(icon)));
    }
    let about = composer.fitting_all(&child.about_me);
    data.list("about", about);
    let hopes = composer.fitting_all(&child.hopes);
    data.list("hopes", hopes);
    let why = why(composer);
    // The book says that it was not the child's fault, unless the record's own words say so here.
    let says_so = child.why.iter().filter(|passage| composer.fits(passage)).any(|passage| {
        passage.text.iter().any(|fragment| {
            matches!(fragment, disclosure::Fragment::Told(words) if words.to_lowercase().contains("your fault"))
        })
    });
    data.set("fault_said", says_so && !why.is_empty());
    data.set("why_page", !why.is_empty() || !case.placements.is_empty());
    data.list("why", why);
    data.set("why_later", child.why.iter().any(|passage| !composer.fits(passage)));
    let from_eight = band >= Band::EightToEleven;
    data.maybe(
        "ethnicity",
        child
            .ethnicity
            .as_ref()
            .filter(|_| from_eight)
            .map(|text| composer.told(&with_stop(text.0.clone()), item)),
    );
    data.maybe(
        "religion",
        child
            .religion
            .as_ref()
            .filter(|_| from_eight)
            .map(|text| composer.told(&with_stop(text.0.clone()), item)),
    );
    let languages: Vec<Telling> = child
        .communication
        .iter()
        .flat_map(|c| c.languages.iter().map(|text| text.0.clone()))
        .collect();
    let languages = (!languages.is_empty()).then(|| {
        let joined = composer.join(&languages);
        composer.told(&joined, item)
    });
    data.maybe("languages", languages);

    let mut homes: Vec<&Placement<Telling>> = case.placements.iter().collect();
    homes.sort_by_key(|home| (home.from, home.item));
    let now: Vec<Data> = homes
        .iter()
        .rev()
        .find(|home| home.to.is_none_or(|to| to >= today))
        .map(|home| self::home(composer, home, today))
        .into_iter()
        .collect();
    data.list("home_now", now);
    let seasons = seasons(composer, &homes, today);
    data.list("seasons", seasons);
    let homes = homes.into_iter().map(|home| self::home(composer, home, today)).collect();
    data.list("homes", homes);
    data.set(
        "homes_kept",
        composer.whole.placements.iter().any(|home| composer.kept.contains_key(&home.item)),
    );
    let begin = composer.date_words(EventDate::Year(child.born.year()));
    let end = composer.date_words(EventDate::Year(today.year()));
    data.set("line_from", composer.slots.ours(begin, &[item]));
    data.set("line_to", composer.slots.ours(end, &[]));

    let birth = child.birth.as_ref().map(|birth| {
        let mut data = Data::default();
        data.maybe("place", birth.place.as_ref().map(|text| composer.told(&text.0, item)));
        data.maybe(
            "time",
            birth.time.as_ref().filter(|_| from_eight).map(|text| composer.told(&text.0, item)),
        );
        data.maybe(
            "weight",
            birth.weight.as_ref().filter(|_| from_eight).map(|text| composer.told(&text.0, item)),
        );
        data.maybe("story", composer.fitting(birth.story.as_ref()));
        data
    });
    data.list("birth", birth.into_iter().collect());

    people(composer, data);
    let (tree, lines) = family(composer, false).unzip();
    data.maybe("family_tree", tree);
    data.list("tree_lines", lines.unwrap_or_default());

    let orders = orders(composer);
    data.list("orders", orders);
    let statuses = statuses(composer);
    data.list("statuses", statuses);
    let decisions = decisions(composer);
    data.list("decisions", decisions);

    let mut schools: Vec<_> = case.schools.iter().collect();
    schools.sort_by_key(|school| (school.from, school.item));
    let school_now: Vec<Data> = schools
        .iter()
        .rev()
        .find(|found| found.to.is_none_or(|to| to >= today))
        .map(|found| school(composer, found, today))
        .into_iter()
        .collect();
    data.list("school_now", school_now);
    let schools = schools.into_iter().map(|found| school(composer, found, today)).collect();
    data.list("schools", schools);

    let mut times: Vec<&FamilyTime<Telling>> = case.family_time.iter().collect();
    times.sort_by_key(|time| (time.from, time.item));
    let family_time: Vec<Data> = times
        .into_iter()
        .filter_map(|time| {
            let now = time.to.is_none_or(|to| to >= today);
            if !now && !from_eight {
                return None;
            }
            let with = composer.called(&time.with, time.item)?;
            let mut member = Data::default();
            member.set("with", with);
            let how = with_stop(time.how.0.clone());
            member.set("how", composer.told(&how, time.item));
            member.set("now", now);
            member.set("span", composer.span(time.from, time.to, time.item));
            member.maybe("why", composer.fitting(time.why.as_ref()));
            Some(member)
        })
        .collect();
    data.list("family_time", family_time);

    let mut achievements: Vec<_> = case.achievements.iter().collect();
    achievements.sort_by_key(|found| (found.date, found.item));
    let achievements = achievements
        .into_iter()
        .filter_map(|found| {
            if !composer.fits(&found.achievement) {
                return None;
            }
            let mut member = Data::default();
            member.set("date", composer.date(found.date, found.item));
            member.set("age", composer.age(found.date));
            member.set("text", composer.told(&found.achievement.text, found.item));
            Some(member)
        })
        .collect();
    data.list("achievements", achievements);

    let mut own_words: Vec<_> = case.own_words.iter().collect();
    own_words.sort_by_key(|found| (found.date, found.item));
    let own_words = own_words
        .into_iter()
        .filter_map(|found| {
            if !composer.fits(&found.words) {
                return None;
            }
            let mut member = Data::default();
            member.set("age", composer.age(found.date));
            member.set("date", composer.date(found.date, found.item));
            member.set("text", composer.told(&found.words.text, found.item));
            member.maybe(
                "to",
                found.said_to.as_ref().map(|who| composer.told(&who.called, found.item)),
            );
            Some(member)
        })
        .collect();
    data.list("own_words", own_words);

    let things = case
        .belongings
        .iter()
        .map(|thing| {
            let mut member = Data::default();
            member.set("thing", composer.told(&thing.thing.0, thing.item));
            member.set("returned", thing.returned.is_some());
            member.maybe("returned_on", thing.returned.map(|date| composer.date(date, thing.item)));
            member.maybe(
                "kept_at",
                thing.kept_at.as_ref().map(|text| composer.told(&text.0, thing.item)),
            );
            member.maybe("story", composer.fitting(thing.story.as_ref()));
            member
        })
        .collect();
    data.list("things", things);

    // Photographs that do not stand with a home.
    let homes: Vec<ItemId> = case.placements.iter().map(|home| home.item).collect();
    let photographs = photos::shown(composer, &|photo| {
        photo.belongs_to.is_none_or(|item| !homes.contains(&item))
    });
    data.list("photos", photographs);
    data.set("has_photos_held", !photos::held(composer).is_empty());
    data.set("photos_held_count", photos::held(composer).len());

    let health = health(composer);
    data.list("health", health);
    let documents = documents(composer);
    data.list("documents", documents);
    let providers = providers(composer);
    data.list("elsewhere", providers);

    letter(composer, data);
    composer.talk(data);

    let items = listed(composer.whole);
    composer.kept_entries(data, &items);
}

/// The entries that a life story tells one by one.
fn listed(whole: &Case<Telling>) -> Vec<ItemId> {
    whole
        .placements
        .iter()
        .map(|entry| entry.item)
        .chain(whole.orders.iter().map(|entry| entry.item))
        .chain(whole.schools.iter().map(|entry| entry.item))
        .chain(whole.family_time.iter().map(|entry| entry.item))
        .chain(whole.achievements.iter().map(|entry| entry.item))
        .chain(whole.own_words.iter().map(|entry| entry.item))
        .chain(whole.belongings.iter().map(|entry| entry.item))
        .collect()
}

/// Why. The smallest are told only what somebody meant for them: there is no "why" beyond safety.
fn why(composer: &mut Composer<'_>) -> Vec<Data> {
    let passages: Vec<_> = composer
        .case
        .child
        .why
        .iter()
        .filter(|passage| composer.band > Band::ThreeToFive || passage.from_age.is_some())
        .cloned()
        .collect();
    composer.fitting_all(&passages)
}

/// People who are told and who are close, family or carers; workers are under "who I can talk to".
/// Those with whom the child lives come first.
fn people(composer: &mut Composer<'_>, data: &mut Data) {
    let case = composer.case;
    let item = case.child.item;
    let today = composer.request.date;
    let mut people = Vec::new();
    let here: Vec<PersonId> = case
        .placements
        .iter()
        .filter(|home| home.to.is_none_or(|to| to >= today))
        .flat_map(|home| home.carers.iter().chain(&home.household))
        // Whoever is kept back there is not known to be there.
        .filter(|who| composer.is_told(&who.full))
        .map(|who| who.person)
        .collect();
    let (first, then): (Vec<_>, Vec<_>) =
        case.people.iter().partition(|person| here.contains(&person.key));
    for person in first.into_iter().chain(then) {
        let name = composer.name_of(person);
        let whole = name.clone();
        let close = person.close == Some(YesNo::Yes);
        let of_mine = close || person.portrait.is_some() || is_family(person.relationship);
        if !of_mine || !composer.is_told(&name) || is_worker(person.relationship) {
            continue;
        }
        // A first book has those who are close now, and parents.
        let near = close
            || here.contains(&person.key)
            || matches!(person.relationship, Relationship::Mother | Relationship::Father);
        if composer.band == Band::ThreeToFive && !near {
            continue;
        }
        let called =
            person.called.as_ref().map_or_else(|| first_name(&name), |called| called.0.clone());
        let mut member = Data::default();
        let same = called == name;
        member.set("carers_family", person.relationship == Relationship::CarersFamily);
        let carer_now = case.placements.iter().any(|home| {
            home.to.is_none_or(|to| to >= today)
                && home
                    .carers
                    .iter()
                    .any(|who| who.person == person.key && composer.is_told(&who.full))
        });
        // "Mum is your mother" says nothing, and "your a parent's partner" is no sentence.
        member.set("says_itself", says_itself(&called));
        member.set("carer_then", person.relationship == Relationship::FosterCarer && !carer_now);
        member.set("called", composer.told(&called, item));
        let whole_name = !same
            && composer.band >= Band::EightToEleven
            && (is_kin(person.relationship) || composer.band >= Band::FifteenUp);
        member.maybe("full", whole_name.then(|| composer.told(&name, item)));
        let relationship = composer.relationship(person);
        member.set("relationship", relationship.as_str());
        member.maybe("portrait", composer.fitting(person.portrait.as_ref()));
        // Each of these is a sentence of its own, which may depend on who it is of.
        let name = composer.told(&called, item);
        let of = sex(person);
        let is = if is_yours(person.relationship) {
            let key = format!("person-is-{}", person.relationship.code());
            composer.say_of(&key, of, &[("name", &name)])
        } else {
            let args = [("name", name.as_str()), ("relationship", relationship.as_str())];
            composer.say_of("person-named", of, &args)
        };
        member.set("is", composer.slots.ours(is, &[item]));
        for (field, key) in
            [("of_carers_family", "person-carers-family"), ("was_carer", "person-carer-then")]
        {
            let words = composer.say_of(key, of, &[("name", &name)]);
            member.set(field, composer.slots.ours(words, &[item]));
        }
        let died = person.died.map(|died| {
            let died = composer.date(died, item);
            let words = composer.say_of("person-died", of, &[("name", &name), ("died", &died)]);
            composer.slots.ours(words, &[item])
        });
        member.maybe("died_words", died);
        let full = (whole_name).then(|| {
            let full = composer.told(&whole, item);
            let words = composer.say_of("person-full", of, &[("name", &name), ("full", &full)]);
            composer.slots.ours(words, &[item])
        });
        member.maybe("full_words", full);
        member.maybe("died", person.died.map(|died| composer.date(died, item)));
        people.push(member);
    }
    data.list("people", people);
}

/// The first name of a name that is told whole; of one with a title, the whole.
fn first_name(name: &Telling) -> Telling {
    const TITLES: [&str; 9] =
        ["mr", "mrs", "ms", "miss", "dr", "judge", "pc", "sister", "reverend"];
    match name.as_slice() {
        [disclosure::Fragment::Told(words)] => match words.split_whitespace().next() {
            Some(first)
                if !TITLES.contains(&first.trim_end_matches('.').to_lowercase().as_str()) =>
            {
                vec![disclosure::Fragment::Told(first.to_owned())]
            }
            _ => name.clone(),
        },
        _ => name.clone(),
    }
}

/// The sex by which a family tree draws somebody: as recorded, else as the relationship says.
pub(crate) fn sex(person: &Person<Telling>) -> Option<Sex> {
    use Relationship as R;
    let is = |kinds: &[R]| kinds.contains(&person.relationship);
    if person.sex.is_some() {
        person.sex
    } else if is(&[R::Mother, R::Sister, R::Grandmother, R::Aunt]) {
        Some(Sex::Female)
    } else if is(&[R::Father, R::Brother, R::Grandfather, R::Uncle]) {
        Some(Sex::Male)
    } else {
        None
    }
}

fn symbol(sex: Option<Sex>) -> Symbol {
    match sex {
        Some(Sex::Female) => Symbol::Circle,
        Some(Sex::Male) => Symbol::Square,
        Some(Sex::Other) | None => Symbol::Diamond,
    }
}

/// How many people stand side by side in a family tree.
const WIDEST: usize = 4;

/// Partners stand next to each other, so that no line between two people runs past a third.
fn side_by_side(leaves: Vec<Leaf>) -> Vec<Leaf> {
    let partners = |one: &Leaf, other: &Leaf| {
        one.partner_of.contains(&other.person) || other.partner_of.contains(&one.person)
    };
    let mut rest = std::collections::VecDeque::from(leaves);
    let mut row = Vec::new();
    while let Some(first) = rest.pop_front() {
        let mut chain = std::collections::VecDeque::from([first]);
        loop {
            if let Some(at) =
                rest.iter().position(|leaf| chain.back().is_some_and(|end| partners(end, leaf)))
            {
                chain.extend(rest.remove(at));
            } else if let Some(at) =
                rest.iter().position(|leaf| chain.front().is_some_and(|end| partners(end, leaf)))
            {
                if let Some(leaf) = rest.remove(at) {
                    chain.push_front(leaf);
                }
            } else {
                break;
            }
        }
        row.extend(chain);
    }
    row
}

/// The family tree: grandparents, parents with their brothers and sisters, then the child with theirs.
///
/// Gives the drawing and its lines in words: who is whose parent, and who are or were partners.
fn family(composer: &mut Composer<'_>, genogram: bool) -> Option<(String, Vec<Data>)> {
    use Relationship as R;
    let case = composer.case;
    let item = case.child.item;
    let mut rows: Vec<Vec<Leaf>> = Vec::new();
    let mut names: Vec<(PersonId, String)> = Vec::new();
    let mut told = 0;
    let generation = |relationship: Relationship| {
        let is = |kinds: &[R]| kinds.contains(&relationship);
        if is(&[R::Grandmother, R::Grandfather]) {
            Some(0)
        } else if is(&[R::Mother, R::Father, R::AdoptiveParent, R::StepParent, R::Aunt, R::Uncle])
            || (genogram && is(&[R::ParentsPartner]))
        {
            Some(1)
        } else if is(&[R::Brother, R::Sister]) || (genogram && is(&[R::Cousin])) {
            Some(2)
        } else {
            None
        }
    };
    for row in 0..3 {
        let mut leaves = Vec::new();
        let mut people: Vec<&Person<Telling>> = case
            .people
            .iter()
            .filter(|person| generation(person.relationship) == Some(row))
            .filter(|person| composer.is_told(&composer.name_of(person)))
            .collect();
        // Parents stand in the middle of their row, first mother and father.
        people.sort_by_key(|person| {
            !matches!(person.relationship, R::Mother | R::Father | R::AdoptiveParent)
        });
        for person in people {
            let name = composer.name_of(person);
            let called =
                person.called.as_ref().map_or_else(|| first_name(&name), |called| called.0.clone());
            let shown = if genogram { &name } else { &called };
            let first = composer.told(shown, item);
            let second = composer.relationship(person);
            let mut words = format!("{first}\n{second}");
            if let Some(died) = person.died {
                let on = composer.date_words(died);
                let died = composer.say_with("tree-died", &[("on", &on)]);
                words = format!("{words}\n{}", composer.slots.ours(died, &[item]));
            }
            names.push((person.key, first));
            leaves.push(Leaf {
                words,
                person: person.key,
                parent_of: person.parent_of.clone(),
                partner_of: person.partner_of.clone(),
                symbol: symbol(sex(person)),
                child: false,
                died: person.living == Some(Living::Died) || person.died.is_some(),
            });
        }
        told += leaves.len();
        if row == 2 {
            let me = composer.told(&case.child.called.0, item);
            let second = composer.word("tree-me");
            names.push((PersonId::CHILD, me.clone()));
            let at = leaves.len() / 2;
            let me = Leaf {
                words: format!("{me}\n{second}"),
                person: PersonId::CHILD,
                parent_of: Vec::new(),
                partner_of: Vec::new(),
                symbol: symbol(case.child.sex),
                child: true,
                died: false,
            };
            leaves.insert(at, me);
        }
        let mut rest = side_by_side(leaves);
        while rest.len() > WIDEST {
            let more = rest.split_off(rest.len() / 2);
            rows.push(rest);
            rest = more;
        }
        rows.push(rest);
    }
    rows.retain(|row| !row.is_empty());
    if told == 0 {
        return None;
    }
    // Each told person stands in the tree once: what a line says, a sentence says.
    let mut lines = Vec::new();
    for leaf in rows.iter().flatten() {
        let called = |list: &[PersonId]| -> Vec<&str> {
            let names = names.iter().filter(|(person, _)| list.contains(person));
            names.map(|(_, name)| name.as_str()).collect()
        };
        let Some((_, name)) = names.iter().find(|(person, _)| *person == leaf.person) else {
            continue;
        };
        let said = [("tree-parent", &leaf.parent_of), ("tree-partner", &leaf.partner_of)];
        for (key, others) in said {
            let others: Vec<String> = called(others).into_iter().map(str::to_owned).collect();
            if !others.is_empty() {
                let others = composer.list_words(&others, "list-middle", "list-middle");
                let words = composer.say_with(key, &[("name", name), ("others", &others)]);
                let mut line = Data::default();
                line.set("words", composer.slots.ours(words, &[item]));
                lines.push(line);
            }
        }
    }
    Some((composer.slots.figure(Figure::Tree(genogram, rows)), lines))
}

/// The genogram of the worker's edition.
pub(crate) fn genogram(composer: &mut Composer<'_>) -> Option<(String, Vec<Data>)> {
    family(composer, true)
}

/// Time in each place, from birth to now: with the family, and in each home.
fn seasons(
    composer: &mut Composer<'_>,
    homes: &[&Placement<Telling>],
    today: EventDate,
) -> Vec<Data> {
    let born = composer.case.child.born;
    let line = (born, today);
    let mut rows = Vec::new();
    // Before the first home away, where the record says who lived with the child.
    let first = homes.first().map(|home| home.from);
    let family =
        composer.case.households.iter().any(|household| {
            household.from.is_none_or(|from| Some(from) < first || first.is_none())
        });
    let nothing_kept = composer.kept.is_empty();
    if family && nothing_kept && first.is_none_or(|first| first > born) {
        let until = first.unwrap_or(today);
        let words = composer.say("season-family");
        let label = composer.slots.ours(words, &[composer.case.child.item]);
        rows.push(season(composer, label, born, Some(until), line, composer.case.child.item));
    }
    for home in homes {
        let carers = composer.called(&home.carers, home.item);
        let name = home.name.as_ref().map(|text| composer.told(&text.0, home.item));
        let kind = composer.say(&format!("home-{}", home.kind.code()));
        let kind = composer.slots.ours(kind, &[home.item]);
        let label = name.or(carers).unwrap_or(kind);
        rows.push(season(composer, label, home.from, home.to, line, home.item));
    }
    rows
}

fn season(
    composer: &mut Composer<'_>,
    label: String,
    from: EventDate,
    to: Option<EventDate>,
    line: (EventDate, EventDate),
    item: ItemId,
) -> Data {
    let until = to.unwrap_or(line.1).min(line.1);
    let mut member = Data::default();
    member.set("label", label);
    let length = composer.duration_words(from, until);
    let now = to.is_none_or(|to| to >= line.1);
    let words = if now { composer.say_with("season-now", &[("length", &length)]) } else { length };
    member.set("length", composer.slots.ours(words, &[item]));
    let (from_age, to_age) = (composer.age(from), composer.age(until));
    member.set("age_from", from_age).set("age_to", to_age).set("now", now);
    member.set("span", composer.span(Some(from), to, item));
    member.set("bar", composer.bar(from, until, line));
    member
}

/// Orders of courts: from eight on, since they are decisions and who made them.
fn orders(composer: &mut Composer<'_>) -> Vec<Data> {
    if composer.band < Band::EightToEleven {
        return Vec::new();
    }
    let mut orders: Vec<&Order<Telling>> = composer.case.orders.iter().collect();
    orders.sort_by_key(|order| (order.made, order.item));
    orders
        .into_iter()
        .map(|order| {
            let mut member = Data::default();
            member.set("made", composer.date(order.made, order.item));
            let key = format!("LegalStatusKind-{}", order.order.code());
            let words = composer.say(&key);
            member.set("order", composer.slots.ours(words, &[order.item]));
            member.set("court", composer.told(&order.court.0, order.item));
            member.maybe(
                "judge",
                order.judge.as_ref().map(|who| composer.told(&who.full, order.item)),
            );
            member.maybe("meaning", composer.fitting(order.meaning.as_ref()));
            member
        })
        .collect()
}

/// Legal statuses, for those of eleven and older.
fn statuses(composer: &mut Composer<'_>) -> Vec<Data> {
    if composer.band < Band::ElevenToFourteen {
        return Vec::new();
    }
    let mut statuses: Vec<_> = composer.case.legal_statuses.iter().collect();
    statuses.sort_by_key(|status| (status.from, status.item));
    statuses
        .into_iter()
        .map(|status| {
            let mut member = Data::default();
            member.set("span", composer.span(Some(status.from), status.to, status.item));
            let words = composer.say(&format!("LegalStatusKind-{}", status.status.code()));
            member.set("status", composer.slots.ours(words, &[status.item]));
            member.maybe("why", composer.fitting(status.why.as_ref()));
            member
        })
        .collect()
}

/// Decisions, with who made them and both sides, for those of eleven and older.
fn decisions(composer: &mut Composer<'_>) -> Vec<Data> {
    if composer.band < Band::ElevenToFourteen {
        return Vec::new();
    }
    let mut decisions: Vec<_> = composer.case.decisions.iter().collect();
    decisions.sort_by_key(|decision| (decision.date, decision.item));
    decisions
        .into_iter()
        .map(|decision| {
            let mut member = Data::default();
            member.set("date", composer.date(decision.date, decision.item));
            member.set("what", composer.told(&decision.what.text, decision.item));
            member.maybe(
                "by",
                decision.by.as_ref().map(|who| composer.told(&who.full, decision.item)),
            );
            member.maybe("basis", composer.fitting(decision.basis.as_ref()));
            member.maybe("child_view", composer.fitting(decision.child_view.as_ref()));
            member
        })
        .collect()
}

/// Health, for those of fifteen and older.
fn health(composer: &mut Composer<'_>) -> Vec<Data> {
    if composer.band < Band::FifteenUp {
        return Vec::new();
    }
    let mut health: Vec<_> = composer.case.health.iter().collect();
    health.sort_by_key(|entry| (entry.date, entry.item));
    health
        .into_iter()
        .filter_map(|entry| {
            if !composer.is_told(&entry.text.text) {
                return None;
            }
            let mut member = Data::default();
            member.set("date", composer.date(entry.date, entry.item));
            let words = composer.say(&format!("HealthKind-{}", entry.matter.code()));
            member.set("matter", composer.slots.ours(words, &[entry.item]));
            member.set("text", composer.slots.passage(&entry.text));
            Some(member)
        })
        .collect()
}

/// The papers on the file, for those of eleven and older.
fn documents(composer: &mut Composer<'_>) -> Vec<Data> {
    if composer.band < Band::ElevenToFourteen {
        return Vec::new();
    }
    let mut documents: Vec<_> = composer.case.documents.iter().collect();
    documents.sort_by_key(|document| (document.date, document.item));
    documents
        .into_iter()
        .filter_map(|document| {
            if !composer.is_told(&document.title.0) {
                return None;
            }
            let mut member = Data::default();
            member.set("date", composer.date(document.date, document.item));
            member.set("title", composer.told(&document.title.0, document.item));
            Some(member)
        })
        .collect()
}

/// Where else to ask, for those of fifteen and older.
fn providers(composer: &mut Composer<'_>) -> Vec<Data> {
    if composer.band < Band::FifteenUp {
        return Vec::new();
    }
    composer
        .case
        .providers
        .iter()
        .map(|provider| {
            let mut member = Data::default();
            member.set("name", composer.told(&provider.name.0, provider.item));
            member.set("function", composer.told(&provider.function.0, provider.item));
            member.maybe(
                "contact",
                provider.contact.as_ref().map(|text| composer.told(&text.0, provider.item)),
            );
            member
        })
        .collect()
}

/// The later life letter that somebody wrote, the newest.
fn letter(composer: &mut Composer<'_>, data: &mut Data) {
    let newest: Option<&LifeLetter<Telling>> =
        composer.case.life_letters.iter().max_by_key(|letter| (letter.date, letter.item));
    let mut members = Vec::new();
    if let Some(letter) = newest {
        let mut member = Data::default();
        member.set("date", composer.date(letter.date, letter.item));
        member.maybe("by", letter.by.as_ref().map(|who| composer.told(&who.full, letter.item)));
        member.maybe("who_i_am", composer.passage(letter.who_i_am.as_ref()));
        let parts = composer.passages(&letter.parts);
        member.list("parts", parts);
        let said = composer.passages(&letter.parents_said);
        member.list("parents_said", said);
        member.maybe("closing", composer.passage(letter.closing.as_ref()));
        members.push(member);
    }
    data.list("letter", members);
}

/// A recorded phrase as a sentence: with a stop at its end, if it has none.
fn with_stop(mut telling: Telling) -> Telling {
    if let Some(disclosure::Fragment::Told(words)) = telling.last()
        && !words
            .trim_end_matches([' ', '\n', '"', '\'', '\u{2019}', '\u{201D}', ')'])
            .ends_with(['.', '!', '?'])
    {
        telling.push(disclosure::Fragment::Told(".".into()));
    }
    telling
}

fn school(composer: &mut Composer<'_>, school: &School<Telling>, today: EventDate) -> Data {
    let line = (composer.case.child.born, today);
    let mut member = Data::default();
    member.set("name", composer.told(&school.name.0, school.item));
    member.set("span", composer.span(Some(school.from), school.to, school.item));
    member.set("now", school.to.is_none_or(|to| to >= today));
    member.set("nursery", school.kind == SchoolKind::Nursery);
    member.maybe("story", composer.fitting(school.story.as_ref()));
    let until = school.to.unwrap_or(today).min(today);
    let length = composer.duration_words(school.from, until);
    member.set("length", composer.slots.ours(length, &[school.item]));
    member.set("bar", composer.bar(school.from, until, line));
    member
}

fn home(composer: &mut Composer<'_>, home: &Placement<Telling>, today: EventDate) -> Data {
    let item = home.item;
    let mut data = Data::default();
    let carers = composer.called(&home.carers, item);
    let name = home.name.as_ref().map(|text| composer.told(&text.0, item));
    let kind = composer.say(&format!("home-{}", home.kind.code()));
    let kind = composer.slots.ours(kind, &[item]);
    // A home is told by its own name, else by who looked after the child there, else by what kind of home it was.
    let label = name.clone().or_else(|| carers.clone()).unwrap_or_else(|| kind.clone());
    data.set("label", label);
    data.maybe("carers", carers);
    data.maybe("name", name);
    data.set("kind", kind);
    let others: Vec<_> =
        home.household.iter().filter(|who| composer.is_told(&who.called)).cloned().collect();
    data.maybe("others", composer.called(&others, item));
    data.maybe("area", home.area.as_ref().map(|text| composer.told(&text.0, item)));
    data.set("from", composer.date(home.from, item));
    data.set("span", composer.span(Some(home.from), home.to, item));
    let age = composer.age(home.from);
    data.set("age", age);
    data.set("now", home.to.is_none_or(|to| to >= today));
    data.maybe("why_started", composer.fitting(home.why_started.as_ref()));
    data.maybe("why_ended", composer.fitting(home.why_ended.as_ref()));
    data.maybe("story", composer.fitting(home.story.as_ref()));
    data.maybe("memory", composer.fitting(home.memory.as_ref()));
    data.maybe("letter", composer.fitting(home.letter.as_ref()));
    let photographs = photos::shown(composer, &|photo| photo.belongs_to == Some(item));
    data.list("pictures", photographs);
    data
}

/// Whether what somebody is called says already what they are.
fn says_itself(called: &Telling) -> bool {
    const NAMES: [&str; 16] = [
        "mum", "mummy", "mam", "mama", "mother", "dad", "daddy", "father", "nan", "nana", "nanny",
        "gran", "granny", "grandma", "grandad", "grandpa",
    ];
    matches!(called.as_slice(), [disclosure::Fragment::Told(words)] if NAMES.contains(&words.to_lowercase().as_str()))
}

/// Whether "your" can stand before what somebody is.
fn is_yours(relationship: Relationship) -> bool {
    use Relationship as R;
    is_kin(relationship)
        || matches!(
            relationship,
            R::FosterCarer | R::Friend | R::Neighbour | R::SocialWorker | R::Advocate
        )
}

/// Parents, brothers and sisters, grandparents and other relatives.
fn is_kin(relationship: Relationship) -> bool {
    is_family(relationship)
        && !matches!(relationship, Relationship::FosterCarer | Relationship::CarersFamily)
}

pub(crate) fn is_family(relationship: Relationship) -> bool {
    use Relationship as R;
    matches!(
        relationship,
        R::Mother
            | R::Father
            | R::StepParent
            | R::Brother
            | R::Sister
            | R::Grandmother
            | R::Grandfather
            | R::Aunt
            | R::Uncle
            | R::Cousin
            | R::Relative
            | R::FosterCarer
            | R::CarersFamily
            | R::AdoptiveParent
    )
}

pub(crate) fn is_worker(relationship: Relationship) -> bool {
    use Relationship as R;
    matches!(
        relationship,
        R::SocialWorker
            | R::Manager
            | R::ReviewingOfficer
            | R::SupervisingSocialWorker
            | R::SupportWorker
            | R::PersonalAdviser
            | R::Teacher
            | R::Doctor
            | R::Nurse
            | R::HealthVisitor
            | R::Therapist
            | R::PoliceOfficer
            | R::Lawyer
            | R::Judge
            | R::Guardian
            | R::Advocate
            | R::Interpreter
            | R::OtherProfessional
    )
}

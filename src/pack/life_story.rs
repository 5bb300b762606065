//! What a life story contains, in which order: the safe present, the past, the present again,
//! the future. Every sentence is recorded, or built from recorded facts.

use disclosure::Telling;
use disclosure::told::{EventDate, Placement, Relationship, SchoolKind, YesNo};

use crate::composer::{Composer, Data};

pub(crate) fn data(composer: &mut Composer<'_>, data: &mut Data) {
    let case = composer.case;
    let child = &case.child;
    let item = child.item;
    let today = composer.request.date;

    let about = composer.passages(&child.about_me);
    data.list("about", about);
    let hopes = composer.passages(&child.hopes);
    data.list("hopes", hopes);
    let why = composer.passages(&child.why);
    data.list("why", why);
    data.maybe(
        "ethnicity",
        child.ethnicity.as_ref().map(|text| composer.told(&with_stop(text.0.clone()), item)),
    );
    data.maybe(
        "religion",
        child.religion.as_ref().map(|text| composer.told(&with_stop(text.0.clone()), item)),
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
    let homes = homes.into_iter().map(|home| self::home(composer, home, today)).collect();
    data.list("homes", homes);
    data.set(
        "homes_kept",
        composer.whole.placements.iter().any(|home| composer.kept.contains_key(&home.item)),
    );

    let birth_data = child.birth.as_ref().map(|birth| {
        let mut data = Data::default();
        data.maybe("place", birth.place.as_ref().map(|text| composer.told(&text.0, item)));
        data.maybe("time", birth.time.as_ref().map(|text| composer.told(&text.0, item)));
        data.maybe("weight", birth.weight.as_ref().map(|text| composer.told(&text.0, item)));
        data.maybe("story", composer.passage(birth.story.as_ref()));
        data
    });
    data.list("birth", birth_data.into_iter().collect());

    // People who are told and who are close, family or carers; workers are under "who I can talk to".
    // Those with whom the child lives come first.
    let mut people = Vec::new();
    let here: Vec<_> = case
        .placements
        .iter()
        .filter(|home| home.to.is_none_or(|to| to >= today))
        .flat_map(|home| home.carers.iter().chain(&home.household))
        .map(|who| who.person)
        .collect();
    let (first, then): (Vec<_>, Vec<_>) =
        case.people.iter().partition(|person| here.contains(&person.key));
    for person in first.into_iter().chain(then) {
        let name = composer.name_of(person);
        let close = person.close == Some(YesNo::Yes);
        let of_mine = close || person.portrait.is_some() || is_family(person.relationship);
        if !of_mine || !composer.is_told(&name) || is_worker(person.relationship) {
            continue;
        }
        let called = person.called.as_ref().map_or_else(|| name.clone(), |called| called.0.clone());
        let mut member = Data::default();
        let same = called == name;
        member.set("carers_family", person.relationship == Relationship::CarersFamily);
        let carer_now = case.placements.iter().any(|home| {
            home.to.is_none_or(|to| to >= today)
                && home.carers.iter().any(|who| who.person == person.key)
        });
        // Of a home that is kept back it is not told whether it is the one of now.
        let kept_home = composer.whole.placements.iter().any(|home| {
            composer.kept.contains_key(&home.item)
                && home.carers.iter().any(|who| who.person == person.key)
        });
        let carer_now = carer_now || kept_home;
        member.set("carer_then", person.relationship == Relationship::FosterCarer && !carer_now);
        member.set("called", composer.told(&called, item));
        member.maybe("full", (!same).then(|| composer.told(&name, item)));
        member.set("relationship", composer.relationship(person));
        member.maybe("portrait", composer.passage(person.portrait.as_ref()));
        member.maybe("died", person.died.map(|died| composer.date(died, item)));
        people.push(member);
    }
    data.list("people", people);

    let mut orders: Vec<_> = case.orders.iter().collect();
    orders.sort_by_key(|order| (order.made, order.item));
    let orders = orders
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
            member.maybe("meaning", composer.passage(order.meaning.as_ref()));
            member
        })
        .collect();
    data.list("orders", orders);

    let mut schools: Vec<_> = case.schools.iter().collect();
    schools.sort_by_key(|school| (school.from, school.item));
    let school = |composer: &mut Composer<'_>, school: &disclosure::told::School<Telling>| {
        let mut member = Data::default();
        member.set("name", composer.told(&school.name.0, school.item));
        member.set("span", composer.span(Some(school.from), school.to, school.item));
        member.set("now", school.to.is_none_or(|to| to >= today));
        member.set("nursery", school.kind == SchoolKind::Nursery);
        member.maybe("story", composer.passage(school.story.as_ref()));
        member
    };
    let school_now: Vec<Data> = schools
        .iter()
        .rev()
        .find(|found| found.to.is_none_or(|to| to >= today))
        .map(|found| school(composer, found))
        .into_iter()
        .collect();
    data.list("school_now", school_now);
    let schools = schools.into_iter().map(|found| school(composer, found)).collect();
    data.list("schools", schools);

    let mut family_time: Vec<_> = case.family_time.iter().collect();
    family_time.sort_by_key(|time| (time.from, time.item));
    let family_time = family_time
        .into_iter()
        .filter_map(|time| {
            let with = composer.called(&time.with, time.item)?;
            let mut member = Data::default();
            member.set("with", with);
            let how = with_stop(time.how.0.clone());
            member.set("how", composer.told(&how, time.item));
            member.set("now", time.to.is_none_or(|to| to >= today));
            member.set("span", composer.span(time.from, time.to, time.item));
            member.maybe("why", composer.passage(time.why.as_ref()));
            Some(member)
        })
        .collect();
    data.list("family_time", family_time);

    let mut achievements: Vec<_> = case.achievements.iter().collect();
    achievements.sort_by_key(|found| (found.date, found.item));
    let achievements = achievements
        .into_iter()
        .map(|found| {
            let mut member = Data::default();
            member.set("date", composer.date(found.date, found.item));
            member.set("text", composer.told(&found.achievement.text, found.item));
            member
        })
        .collect();
    data.list("achievements", achievements);

    let mut own_words: Vec<_> = case.own_words.iter().collect();
    own_words.sort_by_key(|found| (found.date, found.item));
    let own_words = own_words
        .into_iter()
        .map(|found| {
            let mut member = Data::default();
            member.set("age", composer.age(found.date));
            member.set("date", composer.date(found.date, found.item));
            member.set("text", composer.told(&found.words.text, found.item));
            member.maybe(
                "to",
                found.said_to.as_ref().map(|who| composer.told(&who.called, found.item)),
            );
            member
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
            member.maybe("story", composer.passage(thing.story.as_ref()));
            member
        })
        .collect();
    data.list("things", things);

    composer.talk(data);

    let whole = composer.whole;
    let items: Vec<disclosure::told::ItemId> = whole
        .placements
        .iter()
        .map(|entry| entry.item)
        .chain(whole.orders.iter().map(|entry| entry.item))
        .chain(whole.schools.iter().map(|entry| entry.item))
        .chain(whole.family_time.iter().map(|entry| entry.item))
        .chain(whole.achievements.iter().map(|entry| entry.item))
        .chain(whole.own_words.iter().map(|entry| entry.item))
        .chain(whole.belongings.iter().map(|entry| entry.item))
        .collect();
    composer.kept_entries(data, &items);
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
    data.maybe("why_started", composer.passage(home.why_started.as_ref()));
    data.maybe("why_ended", composer.passage(home.why_ended.as_ref()));
    data.maybe("story", composer.passage(home.story.as_ref()));
    data.maybe("memory", composer.passage(home.memory.as_ref()));
    data
}

fn is_family(relationship: Relationship) -> bool {
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

fn is_worker(relationship: Relationship) -> bool {
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

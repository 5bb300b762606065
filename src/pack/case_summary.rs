//! What a case summary contains: a quarter, first what life is like for this child, then
//! progress for each outcome of the plan, visits, decisions, new concerns, and the next
//! three months (recording policy, rows Q01 to Q08). What only a person can write is taken
//! from the worker's own summary; where it is absent, the document says so.

use disclosure::Telling;
use disclosure::told::{EventDate, ItemId, Progress, ProgressState, Summary, VisitStatus, YesNo};

use crate::composer::{Composer, Data};
use crate::document::{Dot, DotKind, Mark};
use crate::slot::Figure;

/// Days within which a visit is written down (recording policy, T02).
const VISIT_DAYS: i32 = 5;

pub(crate) fn data(composer: &mut Composer<'_>, data: &mut Data) {
    let case = composer.case;
    let child = &case.child;
    let item = child.item;
    let today = composer.request.date;
    let (from, to) = (composer.request.from.unwrap_or(today), composer.request.to.unwrap_or(today));
    let within = move |date: EventDate| {
        date.last_day() >= from.first_day() && date.first_day() <= to.last_day()
    };
    let lasting = move |from_date: Option<EventDate>, to_date: Option<EventDate>| {
        from_date.is_none_or(|date| date.first_day() <= to.last_day())
            && to_date.is_none_or(|date| date.last_day() >= to.first_day())
    };

    let words = composer.date_words(from);
    data.set("from", composer.slots.ours(words, &[]));
    let words = composer.date_words(to);
    data.set("to", composer.slots.ours(words, &[]));

    // Key facts, as at the end of the period.
    let age = composer.age(to);
    data.set("child_age", age);
    let responsible: Vec<Telling> = case
        .parental_responsibility
        .iter()
        .filter(|pr| lasting(pr.from, pr.to))
        .map(|pr| match &pr.who {
            Some(who) => who.full.clone(),
            None => vec![composer.said("the-council")],
        })
        .collect();
    let responsible = (!responsible.is_empty()).then(|| {
        let joined = composer.join(&responsible);
        composer.told(&joined, item)
    });
    data.maybe("responsible", responsible);
    let mut status: Vec<_> =
        case.legal_statuses.iter().filter(|status| lasting(Some(status.from), status.to)).collect();
    status.sort_by_key(|status| (status.from, status.item));
    let status = status
        .into_iter()
        .map(|status| {
            let words = composer.say(&format!("LegalStatusKind-{}", status.status.code()));
            let mut member = Data::default();
            member.set("status", composer.slots.ours(words, &[status.item]));
            member.set("since", composer.date(status.from, status.item));
            member
        })
        .collect();
    data.list("statuses", status);
    let mut homes: Vec<_> =
        case.placements.iter().filter(|home| lasting(Some(home.from), home.to)).collect();
    homes.sort_by_key(|home| (home.from, home.item));
    let homes = homes
        .into_iter()
        .map(|home| {
            let kind = composer.say(&format!("PlacementKind-{}", home.kind.code()));
            let mut member = Data::default();
            let with = home
                .name
                .as_ref()
                .map(|name| composer.told(&name.0, home.item))
                .or_else(|| composer.full(&home.carers, home.item));
            member.maybe("with", with);
            member.set("kind", composer.slots.ours(kind, &[home.item]));
            member.set("since", composer.date(home.from, home.item));
            member
        })
        .collect();
    data.list("homes", homes);
    let schools = case
        .schools
        .iter()
        .filter(|school| lasting(Some(school.from), school.to))
        .map(|school| {
            let mut member = Data::default();
            member.set("name", composer.told(&school.name.0, school.item));
            member.set("since", composer.date(school.from, school.item));
            member
        })
        .collect();
    data.list("schools", schools);

    // What only a person can write: the worker's summary of this period.
    let mut summaries: Vec<&Summary<Telling>> = case
        .summaries
        .iter()
        .filter(|summary| within(summary.to) && summary.to.last_day() <= to.last_day())
        .collect();
    summaries.sort_by_key(|summary| (summary.date, summary.item));
    let summary = summaries.last().copied();
    let mut written = |name: &str, passage: Option<&disclosure::told::Passage<Telling>>| {
        let slot = composer.passage(passage);
        data.maybe(name, slot);
    };
    written("life", summary.and_then(|s| s.life_for_child.as_ref()));
    written("analysis", summary.and_then(|s| s.analysis.as_ref()));
    written("engagement_child", summary.and_then(|s| s.engagement_child.as_ref()));
    written("engagement_family", summary.and_then(|s| s.engagement_family.as_ref()));
    written("pen_picture", summary.and_then(|s| s.pen_picture.as_ref()));
    written("reason", summary.and_then(|s| s.reason_for_involvement.as_ref()));
    written("review_reflection", summary.and_then(|s| s.review_reflection.as_ref()));
    data.maybe(
        "author",
        summary.and_then(|s| s.by.as_ref().map(|who| composer.told(&who.full, s.item))),
    );
    data.maybe(
        "signed_off_by",
        summary.and_then(|s| s.signed_off_by.as_ref().map(|who| composer.told(&who.full, s.item))),
    );
    data.maybe("written_on", summary.map(|s| composer.date(s.date, s.item)));
    data.maybe(
        "shared_on",
        summary.and_then(|s| s.shared_on.map(|date| composer.date(date, s.item))),
    );
    let family = summary.map(|s| composer.passages(&s.family_views)).unwrap_or_default();
    data.list("family_views", family);
    let work = summary.map(|s| composer.passages(&s.work_done)).unwrap_or_default();
    data.list("work_done", work);
    let next = summary.map(|s| composer.passages(&s.next_three_months)).unwrap_or_default();
    data.list("next", next);
    let concerns = summary.map(|s| composer.passages(&s.new_concerns)).unwrap_or_default();
    data.set(
        "no_new_concerns",
        summary.is_some_and(|s| s.no_new_concerns == Some(YesNo::Yes) && s.new_concerns.is_empty()),
    );
    data.list("concerns", concerns);

    // The child's voice: their own words, and their views as they were told on visits.
    let mut voice = Vec::new();
    let mut own: Vec<_> = case.own_words.iter().filter(|own| within(own.date)).collect();
    own.sort_by_key(|own| (own.date, own.item));
    for own in own {
        let mut member = Data::default();
        member.set("own", true);
        member.set("date", composer.date(own.date, own.item));
        member.set("text", composer.told(&own.words.text, own.item));
        voice.push(member);
    }
    let mut visits: Vec<_> = case.visits.iter().filter(|visit| within(visit.date)).collect();
    visits.sort_by_key(|visit| (visit.date, visit.item));
    // Where there are words of the child's own, what a worker understood on visits stands in the record.
    let own_words = !voice.is_empty();
    let beside = visits.iter().filter(|visit| visit.child_views.is_some()).count();
    data.set("views_beside", beside).set("has_views_beside", own_words && beside > 0);
    for visit in visits.iter().filter(|_| !own_words) {
        if let Some(views) = &visit.child_views {
            let mut member = Data::default();
            member.set("own", false);
            member.set("date", composer.date(visit.date, visit.item));
            member.set("text", composer.told(&views.text, visit.item));
            voice.push(member);
        }
    }
    data.list("voice", voice);

    // Progress for each outcome of the plans that are in force.
    let mut outcomes = Vec::new();
    let (mut tasks_open, mut tasks_late) = (Vec::new(), Vec::new());
    for plan in case.plans.iter().filter(|plan| lasting(Some(plan.from), plan.to)) {
        for outcome in &plan.outcomes {
            let mut progress: Vec<&Progress<Telling>> = outcome
                .progress
                .iter()
                .filter(|progress| progress.date.first_day() <= to.last_day())
                .collect();
            progress.sort_by_key(|progress| (progress.date, progress.item));
            let mut member = Data::default();
            let title = without_stop(&outcome.title.0);
            member.set("outcome", composer.told(&title, outcome.item));
            let last = progress.last().copied();
            let new = last.is_some_and(|last| within(last.date));
            member.set("new", new);
            member.set("known", last.is_some());
            let state = last.map_or(ProgressState::NotBegun, |last| last.state);
            // Since when it has been like this: the first of the unbroken run of the same state.
            let since = progress
                .iter()
                .rev()
                .take_while(|p| p.state == state)
                .last()
                .map(|p| composer.date(p.date, p.item));
            // A newer state that is kept back leaves no older one standing in its place.
            let newer_kept = composer
                .whole
                .plans
                .iter()
                .flat_map(|plan| &plan.outcomes)
                .filter(|other| other.item == outcome.item)
                .flat_map(|other| &other.progress)
                .any(|progress| {
                    composer.kept.contains_key(&progress.item)
                        && progress.date.first_day() <= to.last_day()
                        && last.is_none_or(|last| progress.date >= last.date)
                });
            let last = last.filter(|_| !newer_kept);
            let since = since.filter(|_| !newer_kept);
            let new = new || newer_kept;
            member.set("new", new).set("newer_kept", newer_kept);
            let key = if newer_kept {
                "progress-kept".into()
            } else if last.is_some() {
                format!("ProgressState-{}", state.code())
            } else {
                "progress-unknown".into()
            };
            let words = composer.say(&key);
            member.set("state", composer.slots.ours(words, &[outcome.item]));
            // What changed since the last summary: the state before this period, if it was another.
            let before = progress
                .iter()
                .rev()
                .find(|progress| progress.date.last_day() < from.first_day())
                .filter(|before| new && !newer_kept && before.state != state);
            let before = before.map(|before| {
                let words = composer.say(&format!("ProgressState-{}", before.state.code()));
                composer.slots.ours(words, &[before.item])
            });
            member.maybe("before", before);
            member.maybe("since", since);
            member.maybe("evidence", last.and_then(|last| composer.passage(Some(&last.evidence))));
            member.maybe("evidence_date", last.map(|last| composer.date(last.date, last.item)));
            let open: Vec<&disclosure::told::Task<Telling>> = outcome
                .tasks
                .iter()
                .filter(|task| task.done.is_none_or(|done| done.first_day() > to.last_day()))
                .collect();
            for task in open {
                let mut data = Data::default();
                data.set("task", composer.told(&task.task.0, outcome.item));
                data.maybe("who", composer.full(&task.who, outcome.item));
                data.maybe("due", task.due.map(|due| composer.date(due, outcome.item)));
                let late = task.due.is_some_and(|due| due.last_day() <= to.last_day());
                if late { tasks_late.push(data) } else { tasks_open.push(data) }
            }
            outcomes.push(member);
        }
    }
    data.list("outcomes", outcomes);
    data.list("tasks_open", tasks_open);
    data.list("tasks_late", tasks_late);
    let contingency: Vec<Data> = case
        .plans
        .iter()
        .filter(|plan| lasting(Some(plan.from), plan.to))
        .filter_map(|plan| {
            let text = composer.passage(plan.contingency.as_ref())?;
            let mut member = Data::default();
            member.set("text", text);
            Some(member)
        })
        .collect();
    data.list("contingency", contingency);

    // Visits, the failed ones too.
    let (mut seen, mut alone, mut failed, mut late) = (0, 0, 0, 0);
    let mut groups: Vec<(String, Vec<Data>)> = Vec::new();
    let author = summary
        .and_then(|s| s.by.as_ref())
        .filter(|who| composer.is_told(&who.full))
        .map(|who| who.person);
    for visit in &visits {
        let was_seen = visit.seen == Some(YesNo::Yes);
        let was_late = visit
            .recorded
            .and_then(|recorded| visit.date.days_until(recorded))
            .is_some_and(|days| days > VISIT_DAYS);
        // A visit counts once: as one that did not take place, or as the child was seen in it.
        let held = visit.status == VisitStatus::Completed;
        seen += usize::from(held && was_seen);
        alone += usize::from(held && was_seen && visit.seen_alone == Some(YesNo::Yes));
        failed += usize::from(!held);
        late += usize::from(was_late);
        let mut member = Data::default();
        member.set("date", composer.date(visit.date, visit.item));
        let key = match (visit.seen, visit.seen_alone) {
            (Some(YesNo::Yes), Some(YesNo::Yes)) => "visit-seen-alone",
            (Some(YesNo::Yes), Some(YesNo::No)) => "visit-seen-not-alone",
            (Some(YesNo::Yes), None) => "visit-seen",
            (Some(YesNo::No), _) => "visit-not-seen",
            (None, _) => "visit-seen-unknown",
        };
        // Of a visit that took place: how the child was seen; else why it did not. When it was written
        // down is said where it was not in time.
        let what = if held {
            composer.say(key)
        } else {
            composer.say(&format!("VisitStatus-{}", visit.status.code()))
        };
        let recorded = match (visit.recorded.is_none(), was_late) {
            (true, _) => Some(composer.say("visit-recorded-unknown")),
            (false, true) => Some(composer.say("visit-recorded-late")),
            (false, false) => None,
        };
        // Whoever wrote the summary is the one who visits, unless it says another.
        let by = visit.by.as_ref();
        let same = |who: &disclosure::told::Who<Telling>| {
            Some(who.person) == author && composer.is_told(&who.full)
        };
        let other = by.is_some_and(|who| !same(who));
        member.set("other_by", other);
        member.set("by", by.map(|who| composer.told(&who.full, visit.item)).unwrap_or_default());
        member.maybe("why_not", composer.passage(visit.not_seen_reason.as_ref()));
        let how = match recorded {
            Some(recorded) => composer.beside(&what, &recorded),
            None => what,
        };
        match groups.iter_mut().find(|(known, _)| *known == how) {
            Some((_, members)) => members.push(member),
            None => groups.push((how, vec![member])),
        }
    }
    let rows: Vec<Data> = groups
        .into_iter()
        .map(|(how, members)| {
            let mut group = Data::default();
            group.set("how", composer.slots.ours(how, &[]));
            group.list("visits", members);
            group
        })
        .collect();
    data.set("visits_count", visits.len()).set("has_visits", !visits.is_empty());
    data.list("visit_groups", rows);
    let dots = visits.iter().map(|visit| dot(visit, from, to)).collect();
    data.set("visits_chart", composer.slots.figure(Figure::Visits(dots)));
    for (name, mark) in [
        ("dot_alone", Mark::Dot(DotKind::Alone)),
        ("dot_seen", Mark::Dot(DotKind::Seen)),
        ("dot_not_seen", Mark::Dot(DotKind::NotSeen)),
        ("dot_failed", Mark::Dot(DotKind::Failed)),
        ("dot_late", Mark::Late),
    ] {
        data.set(name, composer.slots.figure(Figure::Mark(mark)));
    }
    data.set("visits_seen", seen - alone)
        .set("visits_not_seen", visits.len() - seen - failed)
        .set("visits_alone", alone)
        .set("visits_failed", failed)
        .set("visits_late", late);
    data.set("has_visits_late", late > 0);

    let contacts = case.contacts.iter().filter(|contact| within(contact.date)).count();
    data.set("contacts_count", contacts);

    changed(composer, data, from, to);

    let mut decisions: Vec<_> =
        case.decisions.iter().filter(|decision| within(decision.date)).collect();
    decisions.sort_by_key(|decision| (decision.date, decision.item));
    let decisions = decisions
        .into_iter()
        .map(|decision| {
            let mut member = Data::default();
            member.set("date", composer.date(decision.date, decision.item));
            member.set("what", composer.told(&decision.what.text, decision.item));
            member.maybe(
                "by",
                decision.by.as_ref().map(|who| composer.told(&who.full, decision.item)),
            );
            member.maybe("basis", composer.passage(decision.basis.as_ref()));
            member.maybe("child_view", composer.passage(decision.child_view.as_ref()));
            member
        })
        .collect();
    data.list("decisions", decisions);

    let mut reviews: Vec<_> = case.reviews.iter().filter(|review| within(review.date)).collect();
    reviews.sort_by_key(|review| (review.date, review.item));
    let reviews = reviews
        .into_iter()
        .map(|review| {
            let mut member = Data::default();
            member.set("date", composer.date(review.date, review.item));
            member.maybe(
                "chair",
                review.chaired_by.as_ref().map(|who| composer.told(&who.full, review.item)),
            );
            let recommendations = review
                .recommendations
                .iter()
                .map(|recommendation| {
                    let mut data = Data::default();
                    let text = without_stop(&recommendation.recommendation.0);
                    data.set("text", composer.told(&text, recommendation.item));
                    data
                })
                .collect();
            member.list("recommendations", recommendations);
            member
        })
        .collect();
    data.list("reviews", reviews);

    // What is kept back as a whole and would stand in this summary.
    let whole = composer.whole;
    let items: Vec<ItemId> = whole
        .visits
        .iter()
        .filter(|entry| within(entry.date))
        .map(|entry| entry.item)
        .chain(whole.contacts.iter().filter(|entry| within(entry.date)).map(|entry| entry.item))
        .chain(whole.events.iter().filter(|entry| within(entry.date)).map(|entry| entry.item))
        .chain(whole.decisions.iter().filter(|entry| within(entry.date)).map(|entry| entry.item))
        .chain(whole.reviews.iter().filter(|entry| within(entry.date)).map(|entry| entry.item))
        .chain(whole.own_words.iter().filter(|entry| within(entry.date)).map(|entry| entry.item))
        .chain(whole.achievements.iter().filter(|entry| within(entry.date)).map(|entry| entry.item))
        .chain(whole.summaries.iter().filter(|entry| within(entry.to)).map(|entry| entry.item))
        .chain(whole.plans.iter().filter(|plan| lasting(Some(plan.from), plan.to)).flat_map(
            |plan| {
                std::iter::once(plan.item).chain(plan.outcomes.iter().map(|outcome| outcome.item))
            },
        ))
        .chain(
            whole
                .placements
                .iter()
                .filter(|home| lasting(Some(home.from), home.to))
                .map(|home| home.item),
        )
        .chain(
            whole
                .legal_statuses
                .iter()
                .filter(|status| lasting(Some(status.from), status.to))
                .map(|status| status.item),
        )
        .chain(
            whole
                .family_time
                .iter()
                .filter(|time| lasting(time.from, time.to))
                .map(|time| time.item),
        )
        .collect();
    let items: Vec<ItemId> = items
        .into_iter()
        .chain(
            whole
                .schools
                .iter()
                .filter(|school| lasting(Some(school.from), school.to))
                .map(|school| school.item),
        )
        .chain(whole.reviews.iter().filter(|entry| within(entry.date)).flat_map(|review| {
            review.recommendations.iter().map(|recommendation| recommendation.item)
        }))
        .chain(
            whole
                .plans
                .iter()
                .flat_map(|plan| &plan.outcomes)
                .flat_map(|outcome| &outcome.progress)
                .filter(|progress| within(progress.date))
                .map(|progress| progress.item),
        )
        .collect();
    composer.kept_entries(data, &items);
    // Where something is kept back, the summary does not say that there is nothing.
    let kept = |mut items: Box<dyn Iterator<Item = ItemId> + '_>| {
        items.any(|item| composer.kept.contains_key(&item))
    };
    data.set(
        "visits_kept",
        kept(Box::new(whole.visits.iter().filter(|v| within(v.date)).map(|v| v.item))),
    );
    data.set(
        "decisions_kept",
        kept(Box::new(whole.decisions.iter().filter(|d| within(d.date)).map(|d| d.item))),
    );
    data.set(
        "summary_kept",
        kept(Box::new(whole.summaries.iter().filter(|s| within(s.to)).map(|s| s.item))),
    );
    data.set(
        "plans_kept",
        kept(Box::new(
            whole
                .plans
                .iter()
                .flat_map(|p| std::iter::once(p.item).chain(p.outcomes.iter().map(|o| o.item))),
        )),
    );
    data.set(
        "voice_kept",
        kept(Box::new(whole.own_words.iter().filter(|o| within(o.date)).map(|o| o.item))),
    );

    // Who is involved: everybody who appears in the period's entries as a worker or carer.
    let mut involved: Vec<_> = Vec::new();
    let mut add = |who: Option<&disclosure::told::Who<Telling>>| {
        // Whoever is kept back there is not involved here.
        if let Some(who) = who
            && who.full.iter().any(|fragment| matches!(fragment, disclosure::Fragment::Told(_)))
            && !involved.contains(&who.person)
        {
            involved.push(who.person);
        }
    };
    visits.iter().for_each(|visit| {
        add(visit.by.as_ref());
        visit.present.iter().for_each(|who| add(Some(who)));
    });
    case.contacts.iter().filter(|contact| within(contact.date)).for_each(|contact| {
        add(contact.by.as_ref());
        contact.with.iter().for_each(|who| add(Some(who)));
    });
    case.reviews.iter().filter(|review| within(review.date)).for_each(|review| {
        add(review.chaired_by.as_ref());
        review.present.iter().for_each(|who| add(Some(who)));
    });
    let mut rows = Vec::new();
    for id in involved {
        let Some(person) = composer.person(id) else { continue };
        let name = composer.name_of(person);
        if !composer.is_told(&name) {
            continue;
        }
        let mut member = Data::default();
        member.set("name", composer.told(&name, item));
        member.set("relationship", composer.relationship(person));
        member.maybe("role", person.role.as_ref().map(|role| composer.told(&role.0, item)));
        // Whoever has to act tonight needs a number.
        let worker = person.relationship == disclosure::told::Relationship::SocialWorker
            || person.relationship == disclosure::told::Relationship::FosterCarer;
        member.maybe(
            "contact",
            person.contact.as_ref().filter(|_| worker).map(|text| composer.told(&text.0, item)),
        );
        rows.push(member);
    }
    data.list("involved", rows);

    let family_time = case
        .family_time
        .iter()
        .filter(|time| lasting(time.from, time.to))
        .filter_map(|time| {
            let with = composer.full(&time.with, time.item)?;
            let mut member = Data::default();
            member.set("with", with);
            member.set("supervised", time.supervised == Some(YesNo::Yes));
            member.set("how", composer.told(&time.how.0, time.item));
            Some(member)
        })
        .collect();
    data.list("family_time", family_time);
}

/// A visit as a point in the period.
fn dot(visit: &disclosure::told::Visit<Telling>, from: EventDate, to: EventDate) -> Dot {
    let (start, end) = (from.first_day(), to.last_day());
    let whole = i64::from(disclosure::clock::days_between(start, end).max(1));
    let days = i64::from(disclosure::clock::days_between(start, visit.date.first_day()));
    let kind = match (visit.status, visit.seen, visit.seen_alone) {
        (VisitStatus::Failed | VisitStatus::NoResponse, ..) => DotKind::Failed,
        (VisitStatus::Completed, Some(YesNo::Yes), Some(YesNo::Yes)) => DotKind::Alone,
        (VisitStatus::Completed, Some(YesNo::Yes), _) => DotKind::Seen,
        (VisitStatus::Completed, _, _) => DotKind::NotSeen,
    };
    let late = visit
        .recorded
        .and_then(|recorded| visit.date.days_until(recorded))
        .is_some_and(|days| days > VISIT_DAYS);
    Dot { at: u16::try_from((days * 1000 / whole).clamp(0, 1000)).unwrap_or(1000), kind, late }
}

/// What changed in the period: moves, legal status, school, progress that is other than before,
/// what visits noted as changed, events and achievements, in the order of time.
fn changed(composer: &mut Composer<'_>, data: &mut Data, from: EventDate, to: EventDate) {
    let case = composer.case;
    let within = move |date: EventDate| {
        date.last_day() >= from.first_day() && date.first_day() <= to.last_day()
    };
    let mut rows: Vec<(EventDate, ItemId, String)> = Vec::new();
    let labelled = |composer: &mut Composer<'_>, key: &str, what: &str, item: ItemId| {
        let words = composer.say_with(key, &[("what", what)]);
        composer.slots.ours(words, &[item])
    };
    for home in &case.placements {
        let name = home
            .name
            .as_ref()
            .map(|name| composer.told(&name.0, home.item))
            .or_else(|| composer.full(&home.carers, home.item))
            .unwrap_or_else(|| composer.word(&format!("PlacementKind-{}", home.kind.code())));
        if within(home.from) {
            let words = labelled(composer, "changed-home-began", &name, home.item);
            rows.push((home.from, home.item, words));
        }
        if let Some(end) = home.to.filter(|end| within(*end)) {
            let words = labelled(composer, "changed-home-ended", &name, home.item);
            rows.push((end, home.item, words));
        }
    }
    for status in case.legal_statuses.iter().filter(|status| within(status.from)) {
        let what = composer.say(&format!("LegalStatusKind-{}", status.status.code()));
        let words = labelled(composer, "changed-status", &what, status.item);
        rows.push((status.from, status.item, words));
    }
    for school in case.schools.iter().filter(|school| within(school.from)) {
        let name = composer.told(&school.name.0, school.item);
        let words = labelled(composer, "changed-school", &name, school.item);
        rows.push((school.from, school.item, words));
    }
    for visit in case.visits.iter().filter(|visit| within(visit.date)) {
        for change in visit.changes.iter().filter(|change| is_change(&change.text)) {
            let words = composer.slots.passage(change);
            rows.push((visit.date, visit.item, words));
        }
    }
    for event in case.events.iter().filter(|event| within(event.date)) {
        let words = composer.told(&event.title.0, event.item);
        rows.push((event.date, event.item, words));
    }
    for found in case.achievements.iter().filter(|found| within(found.date)) {
        let words = composer.told(&found.achievement.text, found.item);
        rows.push((found.date, found.item, words));
    }
    rows.sort_by_key(|(date, item, _)| (*date, *item));
    let rows = rows
        .into_iter()
        .map(|(date, item, words)| {
            let mut member = Data::default();
            member.set("date", composer.date(date, item));
            member.set("text", words);
            member
        })
        .collect();
    data.list("changed", rows);
}

/// Words that go on with a colon or a semicolon end without a stop.
fn without_stop(telling: &Telling) -> Telling {
    let mut telling = telling.clone();
    if let Some(disclosure::Fragment::Told(words)) = telling.last_mut() {
        let end = words.trim_end_matches([' ', '.']).len();
        words.truncate(end);
    }
    telling
}

/// "None" and "No change" are recorded where nothing changed.
fn is_change(telling: &Telling) -> bool {
    match telling.first() {
        Some(disclosure::Fragment::Told(words)) => {
            let words = words.trim_start().to_lowercase();
            !["none", "no change", "nothing"].iter().any(|none| words.starts_with(none))
        }
        Some(disclosure::Fragment::Gap(_)) | None => true,
    }
}

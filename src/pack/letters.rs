//! Letters about a request for access. They say when the answer is due, what has to be known, why
//! more time is taken, what goes with the pack, and what is kept back on what ground.

use std::collections::BTreeMap;

use disclosure::clock::Clock;
use disclosure::told::EventDate;
use disclosure::{Council, MoreTime, ToldReason};

use crate::composer::{Composer, Data};
use crate::{Letter, access_parts, subject_access};

pub(crate) fn data(
    composer: &mut Composer<'_>,
    data: &mut Data,
    letter: Letter,
    council: &Council,
    in_pack: &[usize],
) {
    let request = composer.request;
    for kind in Letter::ALL {
        data.set(&format!("is_{}", kind.code().replace('-', "_")), kind == letter);
    }
    data.set("subject_asks", request.subject_asks);
    let clock = Clock::read(&request.clock, &council.holidays, request.date.last_day());
    let mut day = |composer: &mut Composer<'_>, name: &str, day: Option<jiff::civil::Date>| {
        let words = day.map(|day| {
            let words = composer.date_words(EventDate::Day(day));
            composer.slots.ours(words, &[])
        });
        data.maybe(name, words);
    };
    day(composer, "asked", request.asked.map(EventDate::first_day));
    day(composer, "began", clock.began);
    day(composer, "due", clock.due.filter(|_| clock.stopped.is_none()));
    day(composer, "stopped", clock.stopped);
    day(composer, "first_month", clock.first_month);
    data.set("paused_days", i64::from(clock.paused_days)).set("has_paused", clock.paused_days > 0);
    data.set("waits_for_identity", request.asked.is_some() && request.clock.identity.is_none());
    let questions = request
        .clock
        .pauses
        .iter()
        .filter(|(_, to, _)| to.is_none())
        .filter_map(|(.., asked)| asked.clone())
        .map(|words| {
            let mut member = Data::default();
            member.set("text", composer.slots.given(words));
            member
        })
        .collect();
    data.list("questions", questions);
    let more = request.clock.extension.as_ref();
    data.set("months", i64::from(clock.further_months));
    data.set("more_time", more.is_some());
    data.set("because_complex", more.is_some_and(|(.., because, _)| *because == MoreTime::Complex));
    data.maybe(
        "reason",
        more.and_then(|(.., reason)| reason.clone()).map(|words| composer.slots.given(words)),
    );
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
    if letter.tells_of_gaps() {
        subject_access::overview(composer, data);
        access_parts::missing_time(composer, data);
        grounds(composer, data, in_pack);
    } else {
        for name in ["kinds", "grounds", "missing", "volumes", "elsewhere", "quiet", "silences"] {
            data.list(name, Vec::new());
        }
        data.set("entries_count", 0).set("covers", "");
    }
}

/// The reasons for gaps with how many gaps each has, in words for the reader.
fn grounds(composer: &mut Composer<'_>, data: &mut Data, in_pack: &[usize]) {
    let mut counts: BTreeMap<&'static str, (usize, bool)> = BTreeMap::new();
    for gap in in_pack.iter().filter_map(|line| composer.gaps.get(*line)) {
        if gap.reason == ToldReason::Repeat {
            continue;
        }
        let count = counts.entry(gap.reason.key()).or_default();
        count.0 += 1;
        count.1 = gap.reason.is_waiting();
    }
    let withheld: usize = counts.values().map(|(count, _)| count).sum();
    let waiting: usize =
        counts.values().filter(|(_, waiting)| *waiting).map(|(count, _)| count).sum();
    data.set("withheld_count", withheld).set("has_withheld", withheld > 0);
    data.set("pack_waiting_count", waiting).set("has_pack_waiting", waiting > 0);
    let mut counts: Vec<_> = counts.into_iter().collect();
    // The reason with the most gaps first, and refusals before what is still being asked.
    counts.sort_by_key(|(key, (count, waiting))| (*waiting, std::cmp::Reverse(*count), *key));
    let grounds = counts
        .into_iter()
        .map(|(key, (count, waiting))| {
            let mut member = Data::default();
            member.set("reason", composer.word(key));
            member.set("count", count);
            member.set("waiting", waiting);
            member
        })
        .collect();
    data.list("grounds", grounds);
}

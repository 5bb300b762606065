//! The clock of a request (UK GDPR Art 12(3) and 12A, as amended by the Data (Use and Access)
//! Act 2025 s.76): one calendar month from the day on which everything needed is there, stopped
//! while the council has to ask what is wanted, up to two further months if the request is
//! complex or one of many and the person is told so within the first.

use jiff::civil::{Date, Weekday};
use jiff::{Span, ToSpan as _};
use record::EventDate;

use crate::request::ClockFacts;

/// The bank holidays of England and Wales (Banking and Financial Dealings Act 1971 and
/// proclamations), worked out by rule, with those that a council adds.
#[derive(Clone, Debug, Default)]
pub struct Holidays {
    extra: Vec<Date>,
}

/// Days that a proclamation moved or added: the day, and the usual one that it replaces, if any.
const PROCLAIMED: [(Date, Option<Date>); 5] = [
    (Date::constant(2020, 5, 8), Some(Date::constant(2020, 5, 4))),
    (Date::constant(2022, 6, 2), Some(Date::constant(2022, 5, 30))),
    (Date::constant(2022, 6, 3), None),
    (Date::constant(2022, 9, 19), None),
    (Date::constant(2023, 5, 8), None),
];

impl Holidays {
    /// With further days, such as one that was proclaimed after this program was made.
    #[must_use]
    pub fn with(extra: impl IntoIterator<Item = EventDate>) -> Self {
        let day = |date: EventDate| match date {
            EventDate::Day(day) => Some(day),
            EventDate::Year(_) | EventDate::Month(..) => None,
        };
        Self { extra: extra.into_iter().filter_map(day).collect() }
    }

    /// Whether nobody works on this day.
    #[must_use]
    pub fn is_free(&self, day: Date) -> bool {
        is_weekend(day) || self.extra.contains(&day) || of_year(day.year()).contains(&day)
    }

    /// This day, or the next one on which people work.
    #[must_use]
    pub fn next_working(&self, mut day: Date) -> Date {
        while self.is_free(day) {
            match day.tomorrow() {
                Ok(next) => day = next,
                Err(_) => break,
            }
        }
        day
    }

    /// Working days after the first day up to and with the second.
    #[must_use]
    pub fn working_days(&self, from: Date, to: Date) -> i32 {
        let mut count = 0;
        let mut day = from;
        while day < to {
            let Ok(next) = day.tomorrow() else { break };
            day = next;
            count += i32::from(!self.is_free(day));
        }
        count
    }
}

/// The bank holidays of a year.
fn of_year(year: i16) -> Vec<Date> {
    let mut days = Vec::new();
    let mut add = |day: Option<Date>| days.extend(day);
    let on = |month: i8, day: i8| Date::new(year, month, day).ok();
    let easter = easter(year);
    // New Year's Day, or the Monday after if it falls on a weekend.
    add(on(1, 1).map(after_weekend));
    add(easter.and_then(|sunday| sunday.checked_sub(2.days()).ok()));
    add(easter.and_then(|sunday| sunday.checked_add(1.day()).ok()));
    let monday = |month: i8, nth: i8| {
        on(month, 1).and_then(|day| day.nth_weekday_of_month(nth, Weekday::Monday).ok())
    };
    add(monday(5, 1));
    add(monday(5, -1));
    add(monday(8, -1));
    // Christmas and Boxing Day: each that falls on a weekend moves to the next free weekday.
    let christmas = on(12, 25);
    let moved = |day: Date| if is_weekend(day) { plus(day, 2) } else { day };
    add(christmas.map(moved));
    if let Some(day) = christmas
        && day.weekday() == Weekday::Saturday
    {
        days.push(plus(day, 2));
    }
    let boxing = on(12, 26).map(moved);
    days.extend(boxing);
    if let Some(day) = christmas
        && day.weekday() == Weekday::Sunday
    {
        // Boxing Day itself is the Monday; Christmas Day has the Tuesday.
        days.extend(on(12, 26));
    }
    for (day, instead) in PROCLAIMED {
        if day.year() == year {
            days.retain(|usual| Some(*usual) != instead);
            days.push(day);
        }
    }
    days.sort();
    days.dedup();
    days
}

fn after_weekend(day: Date) -> Date {
    if day.weekday() == Weekday::Saturday {
        plus(day, 2)
    } else if day.weekday() == Weekday::Sunday {
        plus(day, 1)
    } else {
        day
    }
}

fn is_weekend(day: Date) -> bool {
    matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
}

fn plus(day: Date, days: i64) -> Date {
    day.checked_add(days.days()).unwrap_or(day)
}

/// Easter Sunday of the Gregorian calendar (the anonymous algorithm of Nature, 20 April 1876).
fn easter(year: i16) -> Option<Date> {
    let year_wide = i32::from(year);
    let (a, b, c) = (year_wide % 19, year_wide / 100, year_wide % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 19 * l) / 433;
    let month = (h + l - 7 * m + 90) / 25;
    let day = (h + l - 7 * m + 33 * month + 19) % 32;
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

/// Something in the facts that the clock does not go by, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Remark {
    /// A date of the request is known to the month or year only.
    VagueDate,
    /// A pause ends before it begins.
    PauseBackwards,
    /// A pause begins after the answer was due: it stops nothing.
    PauseTooLate,
    /// The person was told of more time after the first month: it counts for nothing.
    ExtensionTooLate,
    /// More than two further months, or none.
    ExtensionMonths,
}

impl Remark {
    /// What it is, and what to do.
    #[must_use]
    pub fn words(self) -> (&'static str, &'static str) {
        match self {
            Self::VagueDate => (
                "a date of the request is not known to the day, and the clock needs the day",
                "write the day, as in 2026-03-09",
            ),
            Self::PauseBackwards => {
                ("a pause of the clock ends before it begins", "put `from` and `to` right")
            }
            Self::PauseTooLate => (
                "a pause begins after the answer was due, so the clock does not stop for it",
                "answer now, and tell the person of their right to complain",
            ),
            Self::ExtensionTooLate => (
                "the person was told of more time after the first month, so the time is not extended",
                "answer now, and tell the person of their right to complain",
            ),
            Self::ExtensionMonths => (
                "more time is one or two further months",
                "write 1 or 2 under `months`; the law gives no more",
            ),
        }
    }
}

/// How the clock of a request stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clock {
    /// The day from which the month runs; none while something that is needed has not come.
    pub began: Option<Date>,
    /// Days on which the clock stood still.
    pub paused_days: i32,
    /// Since when it stands still now.
    pub stopped: Option<Date>,
    /// When the first month ends: by then the person must know of more time.
    pub first_month: Option<Date>,
    /// Further months.
    pub further_months: u32,
    /// When the answer is due. While the clock stands still: when it would be due if it went on today.
    pub due: Option<Date>,
    /// When it was answered.
    pub answered: Option<Date>,
    /// What the clock does not go by.
    pub remarks: Vec<Remark>,
}

impl Clock {
    /// Reads the clock on a day.
    #[must_use]
    pub fn read(facts: &ClockFacts, holidays: &Holidays, today: Date) -> Self {
        let mut remarks = Vec::new();
        let mut day = |date: Option<EventDate>| match date {
            Some(EventDate::Day(day)) => Some(day),
            Some(EventDate::Year(_) | EventDate::Month(..)) => {
                remarks.push(Remark::VagueDate);
                None
            }
            None => None,
        };
        let asked = day(facts.asked);
        let others = [day(facts.identity), day(facts.fee)];
        let answered = day(facts.answered);
        let mut pauses = Vec::new();
        for (from, to, _) in &facts.pauses {
            if let Some(from) = day(Some(*from)) {
                pauses.push((from, to.and_then(|to| day(Some(to)))));
            }
        }
        let told = facts.extension.as_ref().and_then(|(on, ..)| day(Some(*on)));
        pauses.sort();
        let Some(asked) = asked else {
            remarks.dedup();
            return Self {
                began: None,
                paused_days: 0,
                stopped: None,
                first_month: None,
                further_months: 0,
                due: None,
                answered,
                remarks,
            };
        };
        let began = others.into_iter().flatten().chain([asked]).max().unwrap_or(asked);
        let end = |months: u32, paused: i32| -> Date {
            let span = Span::new().months(i64::from(months));
            let month = began.checked_add(span).unwrap_or(began);
            holidays.next_working(plus(month, i64::from(paused)))
        };
        let months = match &facts.extension {
            Some((_, months @ 1..=2, ..)) => *months,
            Some(_) => {
                remarks.push(Remark::ExtensionMonths);
                0
            }
            None => 0,
        };
        let (mut paused_days, mut stopped) = (0, None);
        let mut further_months = 0;
        let mut reached = began;
        let mut first_month = end(1, 0);
        // What happened in the order in which it happened: a pause can save the first month for an extension.
        let mut extension = told.filter(|_| months > 0);
        for (from, to) in pauses {
            if let Some(on) = extension
                && on < from
            {
                if on <= first_month {
                    further_months = months
                } else {
                    remarks.push(Remark::ExtensionTooLate)
                }
                extension = None;
            }
            if to.is_some_and(|to| to < from) {
                remarks.push(Remark::PauseBackwards);
                continue;
            }
            if from > end(1 + further_months, paused_days) {
                remarks.push(Remark::PauseTooLate);
                continue;
            }
            // A day that lies in two pauses counts once; before the month begins there is nothing to stop.
            let from = from.max(reached);
            let until = to.unwrap_or(today).min(answered.unwrap_or(Date::MAX));
            if until > from {
                paused_days += days_between(from, until);
                reached = until;
            }
            if to.is_none() && answered.is_none() {
                stopped = Some(from);
            }
            first_month = end(1, paused_days);
        }
        if let Some(on) = extension {
            if on <= first_month {
                further_months = months
            } else {
                remarks.push(Remark::ExtensionTooLate)
            }
        }
        remarks.sort();
        remarks.dedup();
        Self {
            began: Some(began),
            paused_days,
            stopped,
            first_month: Some(first_month),
            further_months,
            due: Some(end(1 + further_months, paused_days)),
            answered,
            remarks,
        }
    }
}

/// Whole days from one day to a later one.
#[must_use]
pub fn days_between(from: Date, to: Date) -> i32 {
    from.until(to).map(|span| span.get_days()).unwrap_or_default()
}

/// When something that takes one calendar month is due (a correction, UK GDPR Art 16).
#[must_use]
pub fn one_month(from: Date, holidays: &Holidays) -> Date {
    holidays.next_working(from.checked_add(1.month()).unwrap_or(from))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decisions::MoreTime;

    fn d(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn e(text: &str) -> EventDate {
        EventDate::parse(text).unwrap()
    }

    fn read(facts: &ClockFacts, today: &str) -> Clock {
        Clock::read(facts, &Holidays::default(), d(today))
    }

    fn asked(on: &str) -> ClockFacts {
        ClockFacts { asked: Some(e(on)), ..ClockFacts::default() }
    }

    #[test]
    fn bank_holidays_are_those_that_were_published() {
        // As published on GOV.UK for England and Wales.
        let published: [(i16, &[&str]); 9] = [
            (
                2020,
                &[
                    "2020-01-01",
                    "2020-04-10",
                    "2020-04-13",
                    "2020-05-08",
                    "2020-05-25",
                    "2020-08-31",
                    "2020-12-25",
                    "2020-12-28",
                ],
            ),
            (
                2021,
                &[
                    "2021-01-01",
                    "2021-04-02",
                    "2021-04-05",
                    "2021-05-03",
                    "2021-05-31",
                    "2021-08-30",
                    "2021-12-27",
                    "2021-12-28",
                ],
            ),
            (
                2022,
                &[
                    "2022-01-03",
                    "2022-04-15",
                    "2022-04-18",
                    "2022-05-02",
                    "2022-06-02",
                    "2022-06-03",
                    "2022-08-29",
                    "2022-09-19",
                    "2022-12-26",
                    "2022-12-27",
                ],
            ),
            (
                2023,
                &[
                    "2023-01-02",
                    "2023-04-07",
                    "2023-04-10",
                    "2023-05-01",
                    "2023-05-08",
                    "2023-05-29",
                    "2023-08-28",
                    "2023-12-25",
                    "2023-12-26",
                ],
            ),
            (
                2024,
                &[
                    "2024-01-01",
                    "2024-03-29",
                    "2024-04-01",
                    "2024-05-06",
                    "2024-05-27",
                    "2024-08-26",
                    "2024-12-25",
                    "2024-12-26",
                ],
            ),
            (
                2025,
                &[
                    "2025-01-01",
                    "2025-04-18",
                    "2025-04-21",
                    "2025-05-05",
                    "2025-05-26",
                    "2025-08-25",
                    "2025-12-25",
                    "2025-12-26",
                ],
            ),
            (
                2026,
                &[
                    "2026-01-01",
                    "2026-04-03",
                    "2026-04-06",
                    "2026-05-04",
                    "2026-05-25",
                    "2026-08-31",
                    "2026-12-25",
                    "2026-12-28",
                ],
            ),
            (
                2027,
                &[
                    "2027-01-01",
                    "2027-03-26",
                    "2027-03-29",
                    "2027-05-03",
                    "2027-05-31",
                    "2027-08-30",
                    "2027-12-27",
                    "2027-12-28",
                ],
            ),
            (
                2028,
                &[
                    "2028-01-03",
                    "2028-04-14",
                    "2028-04-17",
                    "2028-05-01",
                    "2028-05-29",
                    "2028-08-28",
                    "2028-12-25",
                    "2028-12-26",
                ],
            ),
        ];
        for (year, days) in published {
            let days: Vec<Date> = days.iter().map(|day| d(day)).collect();
            // A bank holiday on a weekend changes nothing, since nobody works then anyway.
            let computed: Vec<Date> = of_year(year)
                .into_iter()
                .filter(|day| !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday))
                .collect();
            assert_eq!(computed, days, "{year}");
        }
    }

    #[test]
    fn one_month_ends_on_the_same_day_or_the_last() {
        assert_eq!(
            read(&asked("2026-09-03"), "2026-09-04").due,
            Some(d("2026-10-05")),
            "a Saturday"
        );
        assert_eq!(
            read(&asked("2026-01-31"), "2026-02-01").due,
            Some(d("2026-03-02")),
            "28 February is a Saturday"
        );
        assert_eq!(read(&asked("2027-03-31"), "2027-04-01").due, Some(d("2027-04-30")));
        assert_eq!(
            read(&asked("2026-11-25"), "2026-11-25").due,
            Some(d("2026-12-29")),
            "Christmas, a weekend and Boxing Day’s Monday"
        );
        assert_eq!(read(&asked("2024-01-31"), "2024-02-01").due, Some(d("2024-02-29")));
    }

    #[test]
    fn it_begins_when_everything_is_there() {
        let facts = ClockFacts { identity: Some(e("2026-09-14")), ..asked("2026-09-01") };
        assert_eq!(read(&facts, "2026-09-20").began, Some(d("2026-09-14")));
        assert_eq!(read(&facts, "2026-09-20").due, Some(d("2026-10-14")));
    }

    #[test]
    fn it_stands_still_while_the_council_has_to_ask() {
        let mut facts = asked("2026-09-01");
        facts.pauses = vec![(e("2026-09-07"), Some(e("2026-09-17")), None)];
        let clock = read(&facts, "2026-09-20");
        assert_eq!(
            (clock.paused_days, clock.due),
            (10, Some(d("2026-10-12"))),
            "11 October is a Sunday"
        );
        // Two pauses over the same days count once.
        facts.pauses.push((e("2026-09-10"), Some(e("2026-09-19")), None));
        assert_eq!(read(&facts, "2026-09-20").paused_days, 12);
        // While nothing has come, the clock stands.
        facts.pauses = vec![(e("2026-09-07"), None, None)];
        let clock = read(&facts, "2026-09-27");
        assert_eq!((clock.stopped, clock.paused_days), (Some(d("2026-09-07")), 20));
        // Answered on the day it was asked: no effect.
        facts.pauses = vec![(e("2026-09-07"), Some(e("2026-09-07")), None)];
        assert_eq!(read(&facts, "2026-09-20").due, Some(d("2026-10-01")));
        // Too late to stop anything.
        facts.pauses = vec![(e("2026-10-07"), Some(e("2026-10-17")), None)];
        let clock = read(&facts, "2026-10-20");
        assert_eq!((clock.paused_days, clock.remarks), (0, vec![Remark::PauseTooLate]));
    }

    #[test]
    fn more_time_counts_only_if_the_person_knew_in_the_first_month() {
        let with = |on: &str, months: u32| ClockFacts {
            extension: Some((e(on), months, MoreTime::Complex, None)),
            ..asked("2026-09-01")
        };
        assert_eq!(read(&with("2026-09-28", 2), "2026-10-10").due, Some(d("2026-12-01")));
        assert_eq!(
            read(&with("2026-09-28", 1), "2026-10-10").due,
            Some(d("2026-11-02")),
            "1 November is a Sunday"
        );
        let late = read(&with("2026-10-02", 2), "2026-10-10");
        assert_eq!(
            (late.due, late.remarks),
            (Some(d("2026-10-01")), vec![Remark::ExtensionTooLate])
        );
        assert_eq!(
            read(&with("2026-09-28", 3), "2026-10-10").remarks,
            vec![Remark::ExtensionMonths]
        );
        // A pause moves the end of the first month, and an extension told after it may be in time.
        let mut facts = with("2026-10-05", 2);
        facts.pauses = vec![(e("2026-09-10"), Some(e("2026-09-20")), None)];
        assert_eq!(read(&facts, "2026-10-10").due, Some(d("2026-12-11")));
    }

    #[test]
    fn a_date_without_its_day_is_told_and_not_guessed() {
        let clock = read(&asked("2026-09"), "2026-10-01");
        assert_eq!((clock.due, clock.remarks), (None, vec![Remark::VagueDate]));
    }
}

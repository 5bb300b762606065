use std::cmp::Ordering;
use std::fmt;

use jiff::civil::Date;

/// A date no more precise than the file knows: a year, a month or a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EventDate {
    /// `2014`
    Year(i16),
    /// `2014-03`
    Month(i16, i8),
    /// `2014-03-09`
    Day(Date),
}

impl EventDate {
    /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; anything else is `None`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits =
            |part: &str, n: usize| part.len() == n && part.bytes().all(|b| b.is_ascii_digit());
        let parts: Vec<&str> = text.trim().split('-').collect();
        match parts.as_slice() {
            [y] if digits(y, 4) => y.parse().ok().map(Self::Year),
            [y, m] if digits(y, 4) && digits(m, 2) => {
                let month: i8 = m.parse().ok()?;
                (1..=12).contains(&month).then_some(())?;
                Some(Self::Month(y.parse().ok()?, month))
            }
            [y, m, d] if digits(y, 4) && digits(m, 2) && digits(d, 2) => {
                Date::new(y.parse().ok()?, m.parse().ok()?, d.parse().ok()?).ok().map(Self::Day)
            }
            _ => None,
        }
    }

    /// The year.
    #[must_use]
    pub fn year(self) -> i16 {
        match self {
            Self::Year(year) | Self::Month(year, _) => year,
            Self::Day(date) => date.year(),
        }
    }

    /// The month from 1, if known.
    #[must_use]
    pub fn month(self) -> Option<i8> {
        match self {
            Self::Year(_) => None,
            Self::Month(_, month) => Some(month),
            Self::Day(date) => Some(date.month()),
        }
    }

    /// The day of the month from 1, if known.
    #[must_use]
    pub fn day(self) -> Option<i8> {
        match self {
            Self::Year(_) | Self::Month(..) => None,
            Self::Day(date) => Some(date.day()),
        }
    }

    /// The first day that this date can mean.
    #[must_use]
    pub fn first_day(self) -> Date {
        match self {
            Self::Year(year) => Date::constant(year, 1, 1),
            Self::Month(year, month) => Date::constant(year, month, 1),
            Self::Day(date) => date,
        }
    }

    /// The last day that this date can mean.
    #[must_use]
    pub fn last_day(self) -> Date {
        match self {
            Self::Year(year) => Date::constant(year, 12, 31),
            Self::Month(..) => self.first_day().last_of_month(),
            Self::Day(date) => date,
        }
    }

    /// Whole days from this date to a later one, when both are known to the day.
    #[must_use]
    pub fn days_until(self, later: Self) -> Option<i32> {
        match (self, later) {
            (Self::Day(a), Self::Day(b)) => a.until(b).ok().map(|span| span.get_days()),
            _ => None,
        }
    }

    /// Whether `other` lies within `months` months after this date, both counted from their first day.
    #[must_use]
    pub fn within_months(self, other: Self, months: i32) -> bool {
        use jiff::ToSpan as _;
        self.first_day()
            .checked_add(months.months())
            .is_ok_and(|end| other.first_day() <= end && self.first_day() <= other.last_day())
    }
}

impl PartialOrd for EventDate {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for EventDate {
    fn cmp(&self, other: &Self) -> Ordering {
        // A vaguer date sorts before the days that it may mean.
        (self.first_day(), std::cmp::Reverse(self.last_day()))
            .cmp(&(other.first_day(), std::cmp::Reverse(other.last_day())))
    }
}

impl fmt::Display for EventDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Year(year) => write!(f, "{year:04}"),
            Self::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            Self::Day(date) => write!(f, "{date}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_as_precise_as_it_was_written() {
        for good in ["2014", "2014-03", "2014-03-09"] {
            assert_eq!(EventDate::parse(good).map(|d| d.to_string()).as_deref(), Some(good));
        }
        for bad in [
            "",
            "14",
            "2014-13",
            "2014-02-30",
            "09/03/2014",
            "2014-3-9",
            "+201",
            "2014-03-09T10:00",
        ] {
            assert_eq!(EventDate::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn vaguer_dates_come_first() {
        let mut dates: Vec<_> = ["2014-03-01", "2014", "2014-03", "2013-12-31"]
            .map(|d| EventDate::parse(d).unwrap())
            .into();
        dates.sort();
        let order: Vec<_> = dates.iter().map(ToString::to_string).collect();
        assert_eq!(order, ["2013-12-31", "2014", "2014-03", "2014-03-01"]);
    }

    #[test]
    fn days_between_and_months_within() {
        let d = |s| EventDate::parse(s).unwrap();
        assert_eq!(d("2026-01-30").days_until(d("2026-03-01")), Some(30));
        assert!(d("2026-01-31").within_months(d("2026-07-31"), 6));
        assert!(!d("2026-01-31").within_months(d("2026-08-01"), 6));
    }
}

//! Telephone numbers, dates, addresses and the like: invented, and typed in many ways.

use crate::data::Data;
use crate::rng::Rng;

/// A day.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Date {
    year: usize,
    month: usize,
    day: usize,
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

impl Date {
    /// A day in one of the years.
    pub(crate) fn between(rng: &mut Rng, first: usize, last: usize) -> Self {
        Self { year: rng.range(first, last), month: rng.range(1, 12), day: rng.range(1, 28) }
    }

    /// The day so many days later, every month counted as 28 days.
    pub(crate) fn later(self, days: usize) -> Self {
        let all = (self.year * 12 + self.month - 1) * 28 + self.day - 1 + days;
        Self { year: all / 336, month: all / 28 % 12 + 1, day: all % 28 + 1 }
    }

    /// The day so many days earlier.
    pub(crate) fn earlier(self, days: usize) -> Self {
        let all = ((self.year * 12 + self.month - 1) * 28 + self.day - 1).saturating_sub(days);
        Self { year: all / 336, month: all / 28 % 12 + 1, day: all % 28 + 1 }
    }

    /// As `2026-10-01`.
    pub(crate) fn iso(self) -> String {
        format!("{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }

    /// As people write it.
    pub(crate) fn written(self, rng: &mut Rng) -> String {
        let Self { year, month, day } = self;
        let name = MONTHS.get(month - 1).copied().unwrap_or("January");
        let short: String = name.chars().take(3).collect();
        let th = match day {
            1 | 21 => "st",
            2 | 22 => "nd",
            3 | 23 => "rd",
            _ => "th",
        };
        match rng.below(9) {
            0 | 1 => format!("{day:02}/{month:02}/{year}"),
            2 => format!("{day}.{month}.{:02}", year % 100),
            3 => format!("{day} {name} {year}"),
            4 => format!("{day}{th} {name} {year}"),
            5 => format!("{day:02}/{month:02}/{:02}", year % 100),
            6 => format!("{day:02}-{month:02}-{year}"),
            7 => format!("{day} {short} {year}"),
            _ => self.iso(),
        }
    }
}

/// What a person can be known by beside a name.
#[derive(Clone, Default)]
pub(crate) struct Ids {
    pub(crate) phone: String,
    pub(crate) mobile: String,
    pub(crate) email: String,
    pub(crate) dob: Date,
    pub(crate) nhs: String,
    pub(crate) ni: String,
    pub(crate) upn: String,
    pub(crate) car: String,
    pub(crate) school: String,
    pub(crate) client: String,
    pub(crate) address: String,
    pub(crate) sort_code: String,
    pub(crate) account: String,
    pub(crate) case: String,
    pub(crate) handle: String,
}

/// Who the identifiers are for.
pub(crate) struct Bearer<'a> {
    pub(crate) first: &'a str,
    pub(crate) last: &'a str,
    pub(crate) nick: &'a str,
    /// The list of domains for the person's mail.
    pub(crate) domains: &'static str,
    pub(crate) born: (usize, usize),
}

/// Ten digits of which the last is the check digit; sometimes it is wrong.
fn nhs(rng: &mut Rng) -> String {
    loop {
        let body = format!("9{}", rng.digits(8));
        let sum: usize = body
            .bytes()
            .zip((2..=10).rev())
            .map(|(digit, weight)| usize::from(digit - b'0') * weight)
            .sum();
        let check = (11 - sum % 11) % 11;
        if check < 10 {
            let wrong = if rng.chance(10) { 3 } else { 0 };
            return format!("{body}{}", (check + wrong) % 10);
        }
    }
}

/// An address with its postcode, in a town of the half.
pub(crate) fn address(rng: &mut Rng, data: &Data) -> String {
    let street = rng.word(data.lines("streets"));
    let town = rng.word(data.lines("towns"));
    let area = rng.word(data.lines("areas"));
    let number = rng.range(1, 148);
    let flat = match rng.below(8) {
        0 => format!("Flat {}, ", rng.range(1, 24)),
        1 => format!("{}a ", rng.range(1, 60)).replace("a ", "A "),
        _ => String::new(),
    };
    let number = if flat.ends_with("A ") { String::new() } else { format!("{number} ") };
    let inward = format!(
        "{}{}{}",
        rng.digits(1),
        rng.letter("ABDEFGHJLNPQRSTUWXYZ"),
        rng.letter("ABDEFGHJLNPQRSTUWXYZ")
    );
    format!("{flat}{number}{street}, {town}, {area}{} {inward}", rng.range(1, 29))
}

fn plain(name: &str) -> String {
    crate::mention::fold(name).chars().filter(char::is_ascii_alphanumeric).collect()
}

/// Invents everything one person can be known by.
pub(crate) fn invent(rng: &mut Rng, data: &Data, who: &Bearer<'_>) -> Ids {
    let (first, last) = (plain(who.first), plain(who.last));
    let nick = if who.nick.is_empty() { first.clone() } else { plain(who.nick) };
    let initial: String = first.chars().take(1).collect();
    let year = rng.digits(2);
    let domain = rng.word(data.lines(who.domains));
    let email = if who.domains == "domains.home" {
        match rng.below(5) {
            0 => format!("{nick}{last}{year}@{domain}"),
            1 => format!("{first}_{last}@{domain}"),
            2 => format!("{last}.{initial}{year}@{domain}"),
            3 => format!("{nick}.{year}@{domain}"),
            _ => format!("{first}.{last}@{domain}"),
        }
    } else {
        match rng.below(4) {
            0 => format!("{initial}.{last}@{domain}"),
            1 => format!("{initial}{last}@{domain}"),
            _ => format!("{first}.{last}@{domain}"),
        }
    };
    let handle = match rng.below(4) {
        0 => format!("{nick}_{last}{year}"),
        1 => format!("{nick}z.{year}x"),
        2 => format!("its{nick}{last}"),
        _ => format!("{last}{nick}_{year}"),
    };
    let letters = "ABCEGHJKLMNPRSTWXYZ";
    let plate = "ABCDEFGHJKLMNOPRSTUVWXY";
    Ids {
        phone: format!("01632960{}", rng.digits(3)),
        mobile: format!("07700900{}", rng.digits(3)),
        email,
        dob: Date::between(rng, who.born.0, who.born.1),
        nhs: nhs(rng),
        ni: format!(
            "{}{}{}{}",
            rng.letter("ABCEGHJKLMPRSTWXYZ"),
            rng.letter("ABCEGHJKLMPRSTWXYZ"),
            rng.digits(6),
            rng.letter("ABCD")
        ),
        upn: format!("{}{}", rng.letter(letters), rng.digits(12)),
        car: format!(
            "{}{}{:02}{}{}{}",
            rng.letter(plate),
            rng.letter(plate),
            rng.range(2, 75),
            rng.letter(plate),
            rng.letter(plate),
            rng.letter(plate)
        ),
        school: rng.word(data.lines("schools")).to_owned(),
        client: match rng.below(3) {
            0 => format!("LCS{}", rng.digits(7)),
            1 => format!("1{}", rng.digits(6)),
            _ => format!("CIN-{}", rng.digits(6)),
        },
        address: address(rng, data),
        sort_code: format!("{}{}", 20 + rng.below(10), rng.digits(4)),
        account: rng.digits(8),
        case: format!("{}{}C{:05}", rng.word(&["ZE", "ZW", "LV", "NE"]), rng.range(17, 26), {
            rng.below(2000)
        }),
        handle,
    }
}

fn part(text: &str, from: usize, to: usize) -> String {
    text.chars().skip(from).take(to.saturating_sub(from)).collect()
}

/// One typing of an identifier and the name of its form; empty if there is no such thing.
pub(crate) fn typed(rng: &mut Rng, ids: &Ids, kind: &str) -> Option<(String, &'static str)> {
    Some(match kind {
        "phone" => {
            let n = &ids.phone;
            let text = match rng.below(6) {
                0 => n.clone(),
                1 => format!("({}) {}", part(n, 0, 5), part(n, 5, 11)),
                2 => format!("{} {} {}", part(n, 0, 5), part(n, 5, 8), part(n, 8, 11)),
                3 => format!("+44 {} {}", part(n, 1, 5), part(n, 5, 11)),
                _ => format!("{} {}", part(n, 0, 5), part(n, 5, 11)),
            };
            (text, "phone")
        }
        "mobile" => {
            let n = &ids.mobile;
            let text = match rng.below(9) {
                0 | 1 => n.clone(),
                2 => format!("{} {} {}", part(n, 0, 5), part(n, 5, 8), part(n, 8, 11)),
                3 => format!("+44 {} {}", part(n, 1, 5), part(n, 5, 11)),
                4 => format!("+44{}", part(n, 1, 11)),
                5 => format!("{}-{}-{}", part(n, 0, 5), part(n, 5, 8), part(n, 8, 11)),
                6 => format!("{} {} {}", part(n, 0, 4), part(n, 4, 7), part(n, 7, 11)),
                _ => format!("{} {}", part(n, 0, 5), part(n, 5, 11)),
            };
            (text, "mobile")
        }
        "email" => (ids.email.clone(), "email"),
        "dob" => (ids.dob.written(rng), "dob"),
        "nhs" => {
            let n = &ids.nhs;
            let text = match rng.below(4) {
                0 => n.clone(),
                1 => format!("{}-{}-{}", part(n, 0, 3), part(n, 3, 6), part(n, 6, 10)),
                _ => format!("{} {} {}", part(n, 0, 3), part(n, 3, 6), part(n, 6, 10)),
            };
            (text, "nhs")
        }
        "ni" => {
            let n = &ids.ni;
            let spaced = [(0, 2), (2, 4), (4, 6), (6, 8), (8, 9)];
            let spaced: Vec<String> = spaced.iter().map(|(a, b)| part(n, *a, *b)).collect();
            (if rng.chance(50) { spaced.join(" ") } else { n.clone() }, "ni")
        }
        "upn" => (ids.upn.clone(), "upn"),
        "car" => {
            let n = &ids.car;
            let text = match rng.below(3) {
                0 => n.clone(),
                1 => n.to_lowercase(),
                _ => format!("{} {}", part(n, 0, 4), part(n, 4, 7)),
            };
            (text, "car")
        }
        "school" => (ids.school.clone(), "school"),
        "client" => (ids.client.clone(), "client"),
        "address" => {
            let pieces: Vec<&str> = ids.address.split(", ").collect();
            let text = match rng.below(4) {
                0 => {
                    pieces.get(..pieces.len().saturating_sub(2)).map(|street| street.join(", "))?
                }
                1 => ids.address.replace(", ", " "),
                _ => ids.address.clone(),
            };
            (text, "address")
        }
        "postcode" => {
            let code = ids.address.rsplit(", ").next().unwrap_or_default();
            let text = match rng.below(4) {
                0 => code.replace(' ', ""),
                1 => code.to_lowercase(),
                _ => code.to_owned(),
            };
            (text, "postcode")
        }
        "sort" => {
            let n = &ids.sort_code;
            let gap = rng.word(&["-", "-", " "]);
            (format!("{}{gap}{}{gap}{}", part(n, 0, 2), part(n, 2, 4), part(n, 4, 6)), "sort_code")
        }
        "account" => (ids.account.clone(), "account"),
        "case" => (ids.case.clone(), "court_case"),
        "handle" => (format!("@{}", ids.handle), "handle"),
        "username" => (ids.handle.clone(), "handle"),
        "url" => (ids.handle.clone(), "url"),
        _ => return None,
    })
}

//! Workbooks: every sheet with its rows, shown or not, and what else in the file has words.

use std::collections::{BTreeMap, BTreeSet};

use super::xml::{self, Element};
use super::{Gather, Held, PartKind, word};

/// What a part of a workbook is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// The list of the sheets.
    Book,
    /// A sheet.
    Sheet,
    /// The texts of the cells.
    Strings,
    /// How cells look.
    Styles,
    /// Comments in boxes.
    Comments,
    /// Comments with answers.
    Threads,
    /// Who wrote them.
    People,
}

/// Dates and texts that cells refer to.
struct Cells {
    strings: Vec<String>,
    dates: Vec<bool>,
    from_1904: bool,
    used: BTreeSet<usize>,
}

/// Reads the parts of a workbook; `links` finds the links of a part.
pub(crate) fn read<'a>(
    gather: &mut Gather,
    within: &[usize],
    parts: &[(&str, Role, &'a Element)],
    links: &dyn Fn(&str) -> Option<&'a Element>,
) {
    let of = |wanted: Role| parts.iter().filter(move |(_, role, _)| *role == wanted);
    let looks = word::Looks::default();
    let mut cells =
        Cells { strings: Vec::new(), dates: Vec::new(), from_1904: false, used: BTreeSet::new() };
    for (_, _, root) in of(Role::Strings) {
        for item in root.elements() {
            let (mut words, mut apart) = (String::new(), String::new());
            rich(item, &mut words, &mut apart);
            gather.say(PartKind::Hidden, within, &apart);
            cells.strings.push(words);
        }
    }
    for (_, _, root) in of(Role::Styles) {
        cells.dates = dates(root, &mut |said| gather.say(PartKind::Field, within, said));
        word::story(root, &looks).list(gather, within, PartKind::Hidden);
    }
    let mut people = BTreeMap::new();
    for (_, _, root) in of(Role::People) {
        for person in root.elements() {
            let name = person.get("displayName").unwrap_or_default();
            people.insert(person.get("id").unwrap_or_default(), name);
            gather.say(PartKind::Revision, within, name);
        }
        word::story(root, &looks).list(gather, within, PartKind::Hidden);
    }
    let mut done = BTreeSet::new();
    for (name, _, book) in of(Role::Book) {
        let old = book.child("workbookPr").and_then(|look| look.get("date1904"));
        cells.from_1904 = old.is_some_and(|old| old == "1" || old == "true");
        word::story(book, &looks).list(gather, within, PartKind::Hidden);
        for named in book.child("definedNames").into_iter().flat_map(Element::elements) {
            let name = named.get("name").unwrap_or_default();
            gather.say(PartKind::Field, within, &format!("{name}: {}", named.text()));
            gather.say(PartKind::Field, within, named.get("comment").unwrap_or_default());
        }
        let targets: BTreeMap<&str, String> = links(name)
            .into_iter()
            .flat_map(Element::elements)
            .filter_map(|link| Some((link.get("Id")?, resolve(name, link.get("Target")?))))
            .collect();
        for sheet in book.child("sheets").into_iter().flat_map(Element::elements) {
            let title = sheet.get("name").unwrap_or_default();
            let shown = sheet.get("state").is_none_or(|state| state == "visible");
            let target = sheet.get("id").and_then(|id| targets.get(id));
            let part = of(Role::Sheet).find(|(name, _, _)| target.is_some_and(|t| t == name));
            let Some((name, _, root)) = part else {
                gather.say(PartKind::Hidden, within, title);
                gather.hold(within, Held::UnknownPart);
                continue;
            };
            done.insert(*name);
            self::sheet(gather, within, title, shown, root, &mut cells);
        }
    }
    for (name, _, root) in of(Role::Sheet) {
        if !done.contains(name) {
            sheet(gather, within, "", false, root, &mut cells);
        }
    }
    for (_, _, root) in of(Role::Comments) {
        comments(gather, within, root);
    }
    for (_, _, root) in of(Role::Threads) {
        for comment in root.elements() {
            let who = people.get(comment.get("personId").unwrap_or_default()).copied();
            let when = comment.get("dT").unwrap_or_default();
            let words = comment.child("text").map(Element::text).unwrap_or_default();
            let at = comment.get("ref").unwrap_or_default();
            let words = format!("{}, {when}, at {at}: {words}", who.unwrap_or_default());
            gather.part(PartKind::Comment, within, &[words]);
        }
    }
    for (n, words) in cells.strings.iter().enumerate() {
        if !cells.used.contains(&n) {
            gather.say(PartKind::Hidden, within, words);
        }
    }
}

fn sheet(
    gather: &mut Gather,
    within: &[usize],
    title: &str,
    shown: bool,
    root: &Element,
    cells: &mut Cells,
) {
    let mut passages = vec![title.to_owned()];
    let mut letters = 0;
    'rows: for row in root.child("sheetData").into_iter().flat_map(Element::elements) {
        let mut words = Vec::new();
        for cell in row.elements() {
            // Many cells may say one long text.
            let said = self::cell(gather, within, cell, cells);
            letters += said.as_ref().map_or(0, String::len);
            if !gather.room(within, letters) {
                break 'rows;
            }
            words.extend(said);
        }
        passages.push(words.join(" | "));
    }
    let kind = if shown { PartKind::Sheet } else { PartKind::HiddenSheet };
    gather.part(kind, within, &passages);
    for part in root.elements().filter(|part| part.name != "sheetData") {
        word::story(part, &word::Looks::default()).list(gather, within, PartKind::Hidden);
        for line in part.elements().filter(|_| part.name == "headerFooter") {
            let kind =
                if line.name.ends_with("Header") { PartKind::Header } else { PartKind::Footer };
            gather.part(kind, within, &[without_codes(&line.text())]);
        }
    }
}

/// A head or foot without the codes for its looks.
fn without_codes(line: &str) -> String {
    let (mut out, mut rest) = (String::new(), line.chars().peekable());
    while let Some(c) = rest.next() {
        if c != '&' {
            out.push(c);
            continue;
        }
        match rest.next() {
            Some('&') => out.push('&'),
            Some('"') => {
                for font in rest.by_ref().take_while(|c| *c != '"') {
                    // A font could be called anything.
                    out.push(if font == ',' { ' ' } else { font });
                }
                out.push(' ');
            }
            Some('K') => drop(rest.by_ref().take(6).count()),
            Some('0'..='9') => while rest.next_if(char::is_ascii_digit).is_some() {},
            Some(_) | None => out.push(' '),
        }
    }
    out
}

/// What a cell shows; what else it says is told apart.
fn cell(
    gather: &mut Gather,
    within: &[usize],
    cell: &Element,
    cells: &mut Cells,
) -> Option<String> {
    if let Some(formula) = cell.child("f") {
        let formula = formula.text();
        if formula.contains(['"', '[']) {
            gather.say(PartKind::Field, within, &formula);
        }
    }
    let value = cell.child("v").map(Element::text).unwrap_or_default();
    let words = match cell.get("t").unwrap_or("n") {
        "s" => {
            let n = value.trim().parse::<usize>().ok();
            let found = n.and_then(|n| cells.strings.get(n));
            match (n, found) {
                (Some(n), Some(words)) => {
                    cells.used.insert(n);
                    words.clone()
                }
                _ => {
                    gather.hold(within, Held::Damaged);
                    value
                }
            }
        }
        "inlineStr" => {
            let (mut words, mut apart) = (value, String::new());
            if let Some(item) = cell.child("is") {
                rich(item, &mut words, &mut apart);
            }
            gather.say(PartKind::Hidden, within, &apart);
            words
        }
        "b" => (if value.trim() == "1" { "TRUE" } else { "FALSE" }).to_owned(),
        "n" => {
            let look = cell.get("s").and_then(|s| s.parse::<usize>().ok()).unwrap_or(0);
            let is_date = cells.dates.get(look).copied().unwrap_or(false);
            let date = value.trim().parse().ok().filter(|_| is_date);
            date.and_then(|d| date_of(d, cells.from_1904)).unwrap_or(value)
        }
        _ => value,
    };
    // What else may lie in a cell.
    for more in cell.elements().filter(|e| !matches!(e.name.as_str(), "f" | "v" | "is")) {
        word::story(more, &word::Looks::default()).list(gather, within, PartKind::Hidden);
    }
    (!words.trim().is_empty()).then_some(words)
}

/// The text of an item, and how it is spoken.
fn rich(item: &Element, words: &mut String, apart: &mut String) {
    for inner in item.elements() {
        match inner.name.as_str() {
            "t" => words.push_str(&inner.text()),
            "rPh" => {
                let mut none = String::new();
                rich(inner, apart, &mut none);
            }
            _ => rich(inner, words, apart),
        }
    }
}

fn comments(gather: &mut Gather, within: &[usize], root: &Element) {
    let authors: Vec<String> =
        root.child("authors").into_iter().flat_map(Element::elements).map(Element::text).collect();
    for author in &authors {
        gather.say(PartKind::Revision, within, author);
    }
    if authors.iter().any(|author| author.len() > xml::NAME) {
        // Their names stand before every comment.
        return gather.hold(within, Held::TooLarge);
    }
    for comment in root.child("commentList").into_iter().flat_map(Element::elements) {
        let who = comment.get("authorId").and_then(|n| n.parse::<usize>().ok());
        let who = who.and_then(|n| authors.get(n)).map_or("", String::as_str);
        let (mut words, mut apart) = (String::new(), String::new());
        rich(comment, &mut words, &mut apart);
        let at = comment.get("ref").unwrap_or_default();
        gather.part(PartKind::Comment, within, &[format!("{who}, at {at}: {words}")]);
        gather.say(PartKind::Hidden, within, &apart);
    }
}

/// Which looks are those of dates.
fn dates(root: &Element, say: &mut dyn FnMut(&str)) -> Vec<bool> {
    let mut forms = BTreeMap::new();
    for form in root.child("numFmts").into_iter().flat_map(Element::elements) {
        let code = form.get("formatCode").unwrap_or_default();
        if code.contains('"') {
            say(code);
        }
        forms.insert(form.get("numFmtId").unwrap_or_default(), is_date(code));
    }
    let looks = root.child("cellXfs").into_iter().flat_map(Element::elements);
    looks
        .map(|look| {
            let id = look.get("numFmtId").unwrap_or("0");
            let known = matches!(id.parse().unwrap_or(0), 14..=22 | 27..=36 | 45..=47 | 50..=58);
            forms.get(id).copied().unwrap_or(known)
        })
        .collect()
}

fn is_date(code: &str) -> bool {
    let (mut quoted, mut bracket, mut escaped) = (false, false, false);
    code.chars().any(|c| {
        if std::mem::take(&mut escaped) {
            return false;
        }
        match c {
            '"' => quoted = !quoted,
            '[' => bracket = true,
            ']' => bracket = false,
            '\\' | '_' | '*' => escaped = true,
            _ => {}
        }
        !quoted && !bracket && "dmyhsDMYHS".contains(c)
    })
}

/// A day counted by a workbook, as a date.
fn date_of(serial: f64, from_1904: bool) -> Option<String> {
    if !(0.0..2_958_466.0).contains(&serial) {
        return None;
    }
    #[expect(clippy::cast_possible_truncation, reason = "it is less than three million days")]
    let (mut day, second) = {
        let day = serial.floor();
        (day as i64, ((serial - day) * 86_400.0).round() as i64)
    };
    let clock = format!("{:02}:{:02}", second / 3600, second / 60 % 60);
    if day == 0 && !from_1904 {
        return Some(clock);
    }
    // Day 60 is a day that never was.
    day += if from_1904 { 1462 } else { i64::from(day < 60) };
    // Days since the first of March of the year nought.
    let day = day - 25_569 + 719_468;
    let (era, of_era) = (day.div_euclid(146_097), day.rem_euclid(146_097));
    let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let of_month = of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    let year = year + era * 400 + i64::from(month <= 2);
    let date = format!("{year:04}-{month:02}-{of_month:02}");
    Some(if second == 0 { date } else { format!("{date} {clock}") })
}

/// The part a link leads to.
fn resolve(from: &str, target: &str) -> String {
    let mut steps: Vec<&str> = from.split('/').collect();
    steps.pop();
    if target.starts_with('/') {
        steps.clear();
    }
    for step in target.split('/') {
        match step {
            "" | "." => {}
            ".." => drop(steps.pop()),
            step => steps.push(step),
        }
    }
    steps.join("/")
}

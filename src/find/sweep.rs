//! People whom nobody listed: words that no list accounts for, names of the lists in the place of a
//! name, whatever stands after a title. What is learnt once is looked for in the whole record.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::engine::{Closed, Engine, Page};
use crate::fold::{Case, Gap, fold};
use crate::lists::Known;
use crate::register::{Category, Person, Verdict};

/// Somebody who is in the text and not in the register.
#[derive(Clone, Debug)]
pub(crate) struct Stranger {
    pub(crate) person: Person,
    /// Whether it is surely somebody.
    pub(crate) sure: bool,
}

/// Words that may name a stranger, at one place.
struct Candidate {
    names: Vec<String>,
    score: i32,
    professional: bool,
    private: bool,
    male: Option<bool>,
    page: usize,
}

/// Finds strangers in all pages.
pub(crate) fn strangers(engine: &mut Engine<'_>, pages: &[Page]) -> Vec<Stranger> {
    let mut candidates: Vec<Candidate> = Vec::new();
    for (n, page) in pages.iter().enumerate() {
        sweep(engine, n, page, &mut candidates);
    }
    // Whoever signs an entry writes as a worker or a carer.
    let authors: FxHashSet<String> = engine.authors();
    // Whoever has an address at a public body works there.
    let mails: FxHashSet<String> = pages
        .iter()
        .flat_map(|page| {
            page.identifiers
                .iter()
                .filter(|id| id.kind == crate::register::Value::Email)
                .filter_map(|id| page.clean.text.get(id.at.clone()))
        })
        .filter_map(|mail| mail.split_once('@'))
        .filter(|(_, domain)| crate::identifiers::is_official(domain))
        .map(|(name, _)| fold(name))
        .collect();
    gather(engine, candidates, &authors, &mails)
}

/// Whether the part of an address before its sign names this person: "ana.lopes", "a lopes", "alopes2".
fn is_mail_of(mail: &str, first: &str, last: &str) -> bool {
    let letters = |text: &str| text.chars().filter(|c| c.is_alphabetic()).collect::<String>();
    let (mail, first, last) = (letters(mail), letters(first), letters(last));
    let Some(initial) = first.chars().next() else { return false };
    last.chars().count() > 2
        && (mail == format!("{first}{last}")
            || mail == format!("{initial}{last}")
            || mail == format!("{last}{first}")
            || mail == format!("{last}{initial}"))
}

impl Engine<'_> {
    fn authors(&self) -> FxHashSet<String> {
        self.entries()
            .iter()
            .map(|entry| fold(&entry.author))
            .filter(|author| !author.is_empty())
            .collect()
    }
}

fn sweep(engine: &mut Engine<'_>, number: usize, page: &Page, candidates: &mut Vec<Candidate>) {
    let tokens = &page.tokens;
    let mut n = 0;
    while n < tokens.len() {
        if page.closed[n] != Closed::No {
            n += 1;
            continue;
        }
        if let Some(hit) = engine.at(page, n)
            && (hit.to - hit.from > 1 || engine.name_here(page, &hit))
            // "Al Khan" is somebody else than Ali, who is called Al.
            && !(hit.form == crate::Form::Nickname && engine.somebody_else(page, &hit, None).is_some())
        {
            n = hit.to;
            continue;
        }
        // "Will knocked", where William is listed: whether it names him is seen later; a stranger it is not.
        if let Some(hit) = engine.at(page, n)
            && hit.to - hit.from == 1
            && hit.who.iter().any(|who| *who < engine.listed)
            && engine.somebody_else(page, &hit, None).is_none()
            && !(hit.form == crate::Form::Last && engine.know(&tokens[n]).has(Known::FIRST))
            && !tokens.get(n + 1).is_some_and(|next| {
                next.case == Case::Title
                    && matches!(next.gap, Gap::Space | Gap::Hyphen)
                    && !next.first
                    && tokens[n].owner.is_none()
                    && engine.know(next).has(Known::LAST)
            })
        {
            n = hit.to;
            continue;
        }
        if engine.misspelt(page, n).is_some()
            || engine.run_together(page, n).is_some()
            || (engine.shortened(page, n).is_some()
                && !tokens.get(n + 1).is_some_and(|next| {
                    matches!(next.case, Case::Title)
                        && matches!(next.gap, Gap::Space | Gap::Hyphen)
                        && !next.first
                        && engine.know(next).has(Known::LAST)
                }))
        {
            n += 1;
            continue;
        }
        match candidate(engine, number, page, n) {
            Some((to, candidate)) => {
                candidates.push(candidate);
                n = to;
            }
            None if matches!(tokens[n].case, Case::Title | Case::Upper)
                && engine.evidence(page, n, n + 1) <= -5 =>
            {
                n = engine.end_of_capitals(page, n);
            }
            None => n += 1,
        }
    }
}

/// The candidate that begins at a word, and where it ends.
fn candidate(
    engine: &Engine<'_>,
    number: usize,
    page: &Page,
    at: usize,
) -> Option<(usize, Candidate)> {
    let tokens = &page.tokens;
    let token = &tokens[at];
    let word = engine.word(token);
    let known = engine.know(token);
    if matches!(token.case, Case::Digits)
        || token.at.len() < 2
        || known.has(Known::SMALL)
        || (token.gap == Gap::None && at > 0)
    {
        return None;
    }
    // An ordinary word without a capital names nobody, unless it is a first name, too.
    if token.case == Case::Lower && known.has(Known::WORD) && !known.has(Known::FIRST) {
        return None;
    }
    // Months and days are only names before a last name: "April Jones".
    if (crate::engine::is_month(word) || crate::engine::is_weekday(word))
        && !page.tokens.get(at + 1).is_some_and(|next| {
            matches!(next.case, Case::Title)
                && engine.know(next).has(Known::LAST)
                && !engine.know(next).has(Known::WORD)
        })
    {
        return None;
    }
    if known.has(Known::SHORT)
        && !token.flat
        && (token.case == Case::Upper || (token.at.len() > 3 && !known.has(Known::NAME)))
    {
        return None;
    }
    // "Judge Begum", whoever else is called Judge.
    if engine.lists.titles.get(word) == Some(&"professional") && !token.flat {
        return None;
    }
    let ambiguous = engine.lists.titles.contains_key(word)
        || known.has(Known::KIN)
        || engine.lists.roles.contains_key(word);
    let someone = known.has(Known::FIRST)
        && !known.has(Known::KIN)
        && token.case == Case::Title
        && engine.evidence(page, at, at + 1) >= if token.first { 2 } else { 3 }
        && !(at > 0
            && token.gap == Gap::Space
            && matches!(engine.word(&tokens[at - 1]), "the" | "a" | "our" | "her" | "his" | "my"));
    if ambiguous
        && !someone
        && !(known.has(Known::FIRST)
            && token.case == Case::Title
            && page.tokens.get(at + 1).is_some_and(|next| {
                next.gap == Gap::Space
                    && matches!(next.case, Case::Title)
                    && engine.know(next).has(Known::LAST)
            }))
    {
        return None;
    }
    let title = (at > 0
        && matches!(token.gap, Gap::Space | Gap::Dot | Gap::Line)
        && tokens[at - 1].owner.is_none())
    .then(|| engine.lists.titles.get_key_value(engine.word(&tokens[at - 1])))
    .flatten();
    let capital = matches!(token.case, Case::Title | Case::Upper) && !token.flat;
    // "English", "Egypt": languages and countries, unless people are called so.
    if known.has(Known::PROPER) && !known.has(Known::FIRST) && title.is_none() && !token.flat {
        return None;
    }
    // "at jaydens"
    let owner_of_name = known == Known::default()
        && word.len() > 4
        && word.strip_suffix('s').is_some_and(|stem| {
            let known = engine.lists.of(stem);
            known.has(Known::FIRST) && !known.has(Known::WORD) && !known.has(Known::RARE)
        });
    let known = if owner_of_name { Known::FIRST } else { known };
    let rare = known.has(Known::RARE) && !known.has(Known::FIRST);
    let name = known.has(Known::NAME) && !rare;
    let dictionary = known.has(Known::WORD);
    let elsewhere = known.has(Known::NONE.or(&[
        Known::PROPER,
        Known::PLACE,
        Known::THING,
        Known::BODY,
        Known::STREET,
        Known::WELSH,
    ])) || (known.has(Known::SHORT) && (token.flat || token.case == Case::Upper));
    let unknown = !name && !dictionary && !elsewhere;
    let score = engine.evidence(page, at, at + 1);
    let next_name = tokens.get(at + 1).is_some_and(|next| {
        let known = engine.know(next);
        page.closed[at + 1] == Closed::No
            && matches!(next.gap, Gap::Space | Gap::Hyphen)
            && !next.first
            && token.owner.is_none()
            && (matches!(next.case, Case::Title | Case::Upper) && !next.flat
                || (next.flat && !known.has(Known::WORD)))
            && known.has(Known::LAST)
            && !known.has(Known::NONE.or(&[Known::BODY, Known::SMALL]))
    });
    // "Li Na": two short names side by side.
    let pair = capital
        && !token.first
        && token.case == Case::Title
        && token.at.len() <= 4
        && name
        && tokens.get(at + 1).is_some_and(|next| {
            next.case == Case::Title
                && next.gap == Gap::Space
                && next.at.len() <= 5
                && !next.first
                && engine.know(next).has(Known::NAME)
        });
    let needed = if pair {
        1
    } else if title.is_some() {
        if known.has(Known::SMALL) || (dictionary && !capital) {
            return None;
        }
        -9
    } else if capital {
        if token.case == Case::Upper && token.at.len() == 2 && unknown {
            if token.first { 2 } else { 3 }
        } else if token.case == Case::Upper && token.at.len() <= 3 {
            4
        } else if token.case == Case::Upper && !name && (unknown || elsewhere) && token.at.len() < 6
        {
            // A short form that nobody listed.
            3
        } else if name && !dictionary && !elsewhere {
            -3
        } else if name && !dictionary {
            // Chelsea, Paris, Jordan: a place or a thing that people are called, too.
            if known.has(Known::FIRST) && next_name {
                1
            } else if known.has(Known::THING) && !known.has(Known::FIRST) {
                4
            } else if known.has(Known::FIRST) {
                2
            } else {
                3
            }
        } else if name {
            // Grace, May, Brown.
            if known.has(Known::FIRST) && next_name {
                1
            } else if known.has(Known::FIRST) {
                3
            } else if token.first {
                9
            } else {
                5
            }
        } else if unknown {
            if token.first && engine.is_nearly_a_word(word) {
                3
            } else if token.first
                || (at > 0
                    && matches!(
                        engine.word(&tokens[at - 1]),
                        "in" | "near" | "around" | "outside" | "towards" | "across"
                    ))
            {
                // "in Sandmere"
                0
            } else {
                -1
            }
        } else {
            6
        }
    } else if name && !dictionary && !elsewhere {
        // Without a capital: a first name of the lists is one, a last name only beside it.
        if known.has(Known::FIRST) {
            if token.flat { -2 } else { -1 }
        } else if token.flat {
            2
        } else {
            3
        }
    } else if name && known.has(Known::FIRST) && token.flat {
        // A name that is also a word: with a last name beside it, or where a name is expected.
        if next_name { 0 } else { 2 }
    } else if unknown && token.flat {
        if rare { 2 } else { 3 }
    } else if unknown {
        5
    } else {
        7
    };
    // "Hay-Hay", "Jay-Jay"
    let twice = capital
        && token.case == Case::Title
        && tokens.get(at + 1).is_some_and(|next| {
            next.gap == Gap::Hyphen && next.word == token.word && next.case == Case::Title
        });
    let needed = if twice { -9 } else { needed };
    // "a man called Spud"
    let called = (capital || (token.flat && !known.has(Known::SMALL)))
        && at > 0
        && token.gap == Gap::Space
        && (matches!(engine.word(&tokens[at - 1]), "called" | "named" | "nicknamed" | "aka")
            || (at > 1
                && engine.word(&tokens[at - 1]) == "as"
                && matches!(engine.word(&tokens[at - 2]), "known" | "nicknamed")));
    let needed = if called { needed.min(4) } else { needed };
    // "Martin's account", at the head of a sentence.
    let needed = if known.has(Known::FIRST) && token.owner.is_some() && capital && token.first {
        needed.min(2)
    } else {
        needed
    };
    if score < needed {
        return None;
    }
    // The rest of the name.
    let mut to = at + 1;
    while to < tokens.len() && to - at < 4 {
        let before = &tokens[to - 1];
        let next = &tokens[to];
        // Somebody else's whole name begins here: "… auntie Harpreet Jordan Okoro was chatty".
        if engine.at(page, to).is_some_and(|hit| {
            (hit.to - hit.from > 1 && hit.form == crate::Form::Full)
                // "Mae Amina yn neis": the carer, after the head of a sentence.
                || (to == at + 1
                    && hit.form == crate::Form::First
                    && hit.who.iter().any(|who| *who < engine.listed)
                    && (engine.know(&tokens[at]).has(Known::WELSH)
                        || (tokens[at].first && engine.know(&tokens[at]).has(Known::WORD))))
                // "Drogi Jordan": the child, greeted.
                || (hit.form == crate::Form::First
                    && hit.who.iter().any(|who| engine.people[*who].category == Category::Child))
        }) {
            break;
        }
        let joined = matches!(next.gap, Gap::Space | Gap::Hyphen | Gap::None)
            || (next.gap == Gap::Dot && before.case == Case::Single)
            || (next.gap == Gap::Line && !next.first);
        if !joined
            || next.first
            || before.owner.is_some()
            || page.closed[to] != Closed::No
            || next.case == Case::Digits
        {
            break;
        }
        let known = engine.know(next);
        let short = known.has(Known::SHORT)
            && (next.case == Case::Upper || next.flat)
            && !known.has(Known::NAME);
        // "Owain Ap Rhys"
        if crate::forms::is_particle(engine.word(next))
            && tokens.get(to + 1).is_some_and(|after| {
                matches!(after.gap, Gap::Space | Gap::Hyphen)
                    && !after.first
                    && (matches!(after.case, Case::Title | Case::Upper) || after.flat)
                    && page.closed[to + 1] == Closed::No
                    && !engine.know(after).has(Known::NONE.or(&[Known::WORD, Known::SMALL]))
            })
        {
            to += 2;
            continue;
        }
        let no_name = short
            || known.has(Known::NONE.or(&[Known::SMALL, Known::KIN]))
            || engine.lists.titles.contains_key(engine.word(next))
            || engine.lists.roles.contains_key(engine.word(next));
        let upper = matches!(next.case, Case::Title | Case::Upper) && !next.flat;
        let fits = if next.case == Case::Single {
            // "Ollie I" is somebody; "Ollie I think" is not.
            !(matches!(engine.word(next), "i")
                && tokens
                    .get(to + 1)
                    .is_some_and(|after| after.gap == Gap::Space && after.case == Case::Lower))
        } else if upper {
            !no_name
                && (known.has(Known::LAST)
                    || !known.has(Known::NONE.or(&[Known::PROPER, Known::BODY, Known::STREET])))
        } else if next.flat {
            !no_name
                && known.has(Known::NAME)
                && !known.has(Known::NONE.or(&[Known::WORD, Known::PLACE, Known::PROPER]))
        } else {
            crate::forms::is_small(engine.word(next))
                && !matches!(engine.word(next), "the" | "and" | "o")
                && tokens.get(to + 1).is_some_and(|after| {
                    matches!(after.case, Case::Title | Case::Upper)
                        && after.gap == Gap::Space
                        && engine.know(after).has(Known::LAST)
                })
        };
        if !fits {
            break;
        }
        to += 1;
    }
    while to > at + 1 && crate::forms::is_small(engine.word(&tokens[to - 1])) {
        to -= 1;
    }
    let names: Vec<String> =
        tokens[at..to].iter().map(|token| engine.word(token).to_owned()).collect();
    let whole = names.len() > 1 && engine.know(&tokens[to - 1]).has(Known::LAST);
    // "Connor Moore CAMHS nurse", "Rory Fahey his advocate" at the end of a line or clause.
    let after = tokens.get(to).filter(|next| {
        (to - at > 1 || title.is_some())
            && next.gap == Gap::Space
            && !next.first
            && tokens[to - 1].owner.is_none()
    });
    let trailing = after.is_some_and(|next| {
        let mut skip = usize::from(matches!(engine.word(next), "who" | "as" | "being"));
        skip += usize::from(
            skip > 0
                && tokens
                    .get(to + skip)
                    .is_some_and(|next| matches!(engine.word(next), "is" | "was" | "works")),
        );
        skip += usize::from(tokens.get(to + skip).is_some_and(|next| engine.word(next) == "as"));
        skip += usize::from(tokens.get(to + skip).is_some_and(|next| {
            matches!(engine.word(next), "the" | "her" | "his" | "our" | "my" | "their" | "a" | "an")
        }));
        engine.begins_role(tokens, to + skip).is_some_and(|long| {
            // "… Zbigniew Dabrowska MASH confirmed that …": another sentence has begun.
            let role = &tokens[to + skip + long - 1];
            let lower = role.case == Case::Lower;
            (lower || role.at.len() > 3 || engine.know(role).has(Known::SHORT))
                && !(role.at.len() <= 2
                    && !lower
                    && tokens[to - 1].case == Case::Title
                    && role.case == Case::Title)
                && tokens.get(to + skip + long).is_none_or(|end| {
                    !matches!(end.gap, Gap::Space)
                        || matches!(
                            engine.word(end),
                            "on" | "to" | "at" | "by" | "from" | "for" | "in" | "and" | "about"
                        )
                        || (names.len() > 1
                            && lower
                            && engine.word(end).len() > 4
                            && engine.word(end).ends_with("ed"))
                        || (names.len() > 1 && lower && crate::engine::is_saying(engine.word(end)))
                })
        })
    });
    let alone = at > 0
        && page
            .clean
            .text
            .get(tokens[at - 1].at.end..tokens[at - usize::from(title.is_some())].at.start)
            .is_some_and(|between| between.contains('\n') || title.is_some())
        && tokens.get(to).is_none_or(|next| matches!(next.gap, Gap::Line))
        && engine.ends_role(tokens, at - usize::from(title.is_some()))
        && tokens[..at].iter().rev().take(6).any(|token| token.bracket);
    let professional = alone
        || trailing
        || (to - at < 5 && in_a_list_of_staff(engine, page, at))
        || engine.is_introduced_by_role(page, at - usize::from(title.is_some()), to)
        || engine.is_introduced_by_role(page, at, to)
        || title.is_some_and(|(_, kind)| *kind == "professional");
    let mut private = false;
    if at > 0 && !token.first {
        let before = &tokens[at - 1];
        // "mum's friend Ana"; but in "Mum, Ana" the two are beside each other.
        private |= (engine.know(before).has(Known::KIN)
            && !professional
            && before.owner.is_none()
            && matches!(token.gap, Gap::Space | Gap::Hyphen))
            || (matches!(engine.word(before), "called" | "named") && !professional);
    }
    if let Some(next) = tokens.get(to)
        && (next.bracket || matches!(next.gap, Gap::Comma))
        && !professional
    {
        // "Ana (mum's friend)", "Ana, his aunt,"; but not "Ana, Mum and Ben".
        let whose = next.bracket
            || next.owner.is_some()
            || matches!(
                engine.word(next),
                "his" | "her" | "their" | "my" | "our" | "the" | "a" | "an"
            );
        private |= whose
            && tokens
                .iter()
                .skip(to)
                .take(3)
                .take_while(|token| !token.first)
                .any(|token| engine.know(token).has(Known::KIN));
    }
    let male = title.and_then(|(title, _)| match *title {
        "mr" | "mister" => Some(true),
        "mrs" | "ms" | "miss" => Some(false),
        _ => None,
    });
    // A single name after a title is a last name.
    let particle = names.first().is_some_and(|name| crate::forms::is_particle(name));
    let names = if title.is_some_and(|(_, kind)| *kind != "kin") && (names.len() == 1 || particle) {
        vec![String::new(), names.join(" ")]
    } else {
        names
    };
    let bonus = if whole { 2 } else { 0 } + if name && !dictionary && !elsewhere { 2 } else { 0 };
    Some((
        to,
        Candidate {
            names,
            score: score + bonus + if title.is_some() { 4 } else { 0 },
            professional,
            private,
            male,
            page: number,
        },
    ))
}

/// "Staff: Ana Lopes, Mr Rees": whether a name stands in a line that begins with who works there.
fn in_a_list_of_staff(engine: &Engine<'_>, page: &Page, at: usize) -> bool {
    let text = &page.clean.text;
    let here = page.tokens[at].at.start;
    let line = text.get(..here).and_then(|text| text.rfind('\n')).map_or(0, |n| n + 1);
    let Some(first) = page.tokens[..=at].iter().position(|token| token.at.start >= line) else {
        return false;
    };
    // The heading is a word or two, and what follows it is a list and no sentence.
    let heading = (1..=3).rev().find(|long| {
        page.tokens.get(first..first + long).is_some_and(|part| {
            let words = part.iter().map(|token| engine.word(token)).collect::<Vec<_>>().join(" ");
            matches!(
                words.as_str(),
                "staff"
                    | "staff on duty"
                    | "staff present"
                    | "staff involved"
                    | "workers"
                    | "worker"
                    | "professionals"
                    | "professionals present"
                    | "officer"
                    | "officers"
                    | "reporting officer"
                    | "attending officer"
                    | "attending officers"
                    | "duty worker"
                    | "allocated worker"
                    | "supervised by"
                    | "completed by"
                    | "recorded by"
                    | "minutes by"
                    | "assessed by"
            )
        })
    });
    let Some(heading) = heading else { return false };
    let from = first + heading;
    if from > at {
        return false;
    }
    let colon = text
        .get(page.tokens[from - 1].at.end..page.tokens[from].at.start)
        .is_some_and(|between| between.trim() == ":");
    let lower = page.tokens[from..at]
        .iter()
        .filter(|token| {
            token.case == Case::Lower
                && !token.flat
                && !engine.know(token).has(Known::ENDS_ROLE.or(&[Known::BEGINS_ROLE]))
                && !matches!(engine.word(token), "and" | "the" | "of" | "for" | "to")
        })
        .count();
    let dots = page.tokens[from..=at].iter().skip(1).any(|token| token.first);
    let listed = colon || page.tokens[first].case == Case::Title && heading == 1;
    listed && lower == 0 && !dots
}

/// Makes people of candidates: a last name alone is the one of a whole name, if there is one.
fn gather(
    engine: &Engine<'_>,
    mut candidates: Vec<Candidate>,
    authors: &FxHashSet<String>,
    mails: &FxHashSet<String>,
) -> Vec<Stranger> {
    // Longer names first, so that single names find theirs.
    candidates.sort_by_key(|candidate| {
        let long = candidate.names.iter().filter(|name| name.chars().count() > 1).count();
        (std::cmp::Reverse(long), candidate.page)
    });
    struct Found {
        first: String,
        last: String,
        middle: String,
        score: i32,
        times: i32,
        professional: i32,
        private: i32,
        male: Option<bool>,
    }
    let mut found: Vec<Found> = Vec::new();
    let mut by_name: FxHashMap<String, Vec<usize>> = FxHashMap::default();
    for candidate in &candidates {
        let (first, middle, last) = match &candidate.names[..] {
            [one] => (one.clone(), String::new(), String::new()),
            [one, two] => (one.clone(), String::new(), two.clone()),
            [one, rest @ .., last] => {
                // "Maria van der Berg": the small words belong to the last name.
                let at =
                    rest.iter().position(|word| crate::forms::is_small(word)).unwrap_or(rest.len());
                let last = rest[at..]
                    .iter()
                    .map(String::as_str)
                    .chain([last.as_str()])
                    .collect::<Vec<_>>()
                    .join(" ");
                (one.clone(), rest[..at].join(" "), last)
            }
            [] => continue,
        };
        let known = if first.is_empty() {
            by_name.get(&last).and_then(|list| {
                let of_name = || list.iter().copied().filter(|n| found[*n].last == last);
                // "Nurse Begum" is not whoever else is called Begum.
                if candidate.professional {
                    of_name().find(|n| found[*n].professional > 0)
                } else {
                    of_name().next()
                }
            })
        } else if last.is_empty() {
            by_name.get(&first).and_then(|list| {
                list.iter()
                    .copied()
                    .find(|n| found[*n].first == first)
                    .or_else(|| list.iter().copied().find(|n| found[*n].last == first))
            })
        } else if last.chars().count() == 1 {
            by_name.get(&first).and_then(|list| {
                list.iter()
                    .copied()
                    .find(|n| found[*n].first == first && found[*n].last.starts_with(&last))
            })
        } else {
            by_name.get(&first).and_then(|list| {
                list.iter().copied().find(|n| found[*n].first == first && found[*n].last == last)
            })
        };
        let n = known.unwrap_or_else(|| {
            let n = found.len();
            for name in [&first, &last] {
                if !name.is_empty() {
                    by_name.entry(name.clone()).or_default().push(n);
                }
            }
            found.push(Found {
                first: first.clone(),
                last: last.clone(),
                middle: middle.clone(),
                score: 0,
                times: 0,
                professional: 0,
                private: 0,
                male: None,
            });
            n
        });
        let one = &mut found[n];
        one.score = one.score.max(candidate.score);
        one.times += 1;
        one.professional += i32::from(candidate.professional);
        one.private += i32::from(candidate.private);
        one.male = one.male.or(candidate.male);
    }
    // "Dr Pritchard" and "Dylan Pritchard", if nobody else is called so and nothing says that
    // either is somebody's friend.
    let alone: Vec<Option<usize>> = found
        .iter()
        .enumerate()
        .map(|(n, one)| {
            if one.first.is_empty() || one.last.is_empty() || one.private > 0 {
                return None;
            }
            let list = by_name.get(&one.last)?;
            let mut whole = list.iter().filter(|other| {
                found[**other].last == one.last && !found[**other].first.is_empty()
            });
            if whole.next() != Some(&n) || whole.next().is_some() {
                return None;
            }
            let mut short = list.iter().copied().filter(|other| {
                found[*other].last == one.last
                    && found[*other].first.is_empty()
                    && found[*other].professional > 0
            });
            let one = short.next()?;
            (short.next().is_none() && found[one].private == 0).then_some(one)
        })
        .collect();
    for (n, other) in alone.into_iter().enumerate() {
        if let Some(other) = other {
            found[n].professional += found[other].professional;
            // "Mrs Appleyard", where nobody else of that name is known.
            let (professional, last) = (found[n].professional, found[n].last.clone());
            for same in by_name.get(&last).into_iter().flatten().copied() {
                if found[same].last == last && found[same].first.is_empty() {
                    found[same].professional = found[same].professional.max(professional);
                }
            }
        }
    }
    let lists = engine.lists;
    found
        .into_iter()
        .enumerate()
        .map(|(n, one)| {
            let whole = format!("{} {}", one.first, one.last).trim().to_owned();
            let author = authors.contains(&whole);
            let mail = one.private == 0
                && !one.last.is_empty()
                && !one.first.is_empty()
                && mails.iter().any(|mail| is_mail_of(mail, &one.first, &one.last));
            let works = author
                || mail
                || (one.professional > 0
                    && one.professional >= one.private
                    && (one.private == 0 || one.professional >= 3)
                    && (one.professional >= 2 || one.professional * 12 >= one.times));
            let known = |name: &str| lists.of(name);
            let named = [&one.first, &one.last].iter().any(|name| {
                let known = known(name);
                known.has(Known::NAME) && !known.has(Known::WORD) && !known.has(Known::RARE)
            });
            let sure = works || one.private > 0 || one.score >= 4 || (named && one.score >= 1);
            Stranger {
                person: Person {
                    id: format!("unlisted {}", n + 1),
                    category: if works { Category::Professional } else { Category::ThirdParty },
                    role: String::new(),
                    title: String::new(),
                    first: one.first,
                    middle: one.middle,
                    last: one.last,
                    others: Vec::new(),
                    male: one.male,
                    verdict: if works { Verdict::Tell("R4") } else { Verdict::Withhold("W1") },
                    informant: false,
                    values: Vec::new(),
                },
                sure,
            }
        })
        .collect()
}

//! The people of one record, and what either policy says of each.

use crate::data::Data;
use crate::identifiers::{Bearer, Date, Ids, address, invent};
use crate::json::{Object, array};
use crate::mention::fold;
use crate::rng::Rng;

/// What a policy says of a span.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// It must go.
    Withhold,
    /// It must stay.
    Release,
    /// Not scored.
    Either,
}

impl Verdict {
    /// As it stands in the gold.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Withhold => "withhold",
            Self::Release => "release",
            Self::Either => "either",
        }
    }
}

/// Somebody who is named in the record.
#[derive(Clone, Default)]
#[expect(clippy::struct_excessive_bools, reason = "the table has them")]
pub(crate) struct Person {
    pub(crate) id: String,
    pub(crate) slot: String,
    pub(crate) role: String,
    /// The bare words for the person, "mum's partner".
    pub(crate) bare: Vec<String>,
    /// Whose what: the place of the anchor and the noun.
    pub(crate) kin: Option<(usize, String)>,
    pub(crate) category: String,
    pub(crate) class: &'static str,
    pub(crate) group: String,
    pub(crate) title: String,
    pub(crate) first: String,
    pub(crate) middle: String,
    pub(crate) last: String,
    pub(crate) known_as: String,
    pub(crate) alias: String,
    pub(crate) nicks: Vec<String>,
    pub(crate) male: bool,
    pub(crate) adult: bool,
    pub(crate) known: bool,
    pub(crate) consent: bool,
    pub(crate) anonymous: bool,
    pub(crate) risk: bool,
    pub(crate) listed: bool,
    /// How the text brings in somebody who is in no table.
    pub(crate) intros: Vec<String>,
    pub(crate) introduced: bool,
    /// Shares a name with somebody who is usually meant by it.
    pub(crate) shadow: bool,
    /// Parts of the name that collide, folded, and how.
    pub(crate) marks: Vec<(String, &'static str)>,
    pub(crate) ids: Ids,
    in_table: Vec<&'static str>,
}

impl Person {
    /// Somebody acting in a profession, at no risk by being named.
    pub(crate) fn works(&self) -> bool {
        matches!(self.class, "professional" | "professional_by_role")
    }

    /// What the standard and the strict policy say of the name.
    pub(crate) fn verdicts(&self) -> (Verdict, Verdict) {
        use Verdict::{Release, Withhold};
        match self.class {
            "child" | "professional" | "professional_by_role" => (Release, Release),
            "informant" | "professional_risk" | "unlisted" => (Withhold, Withhold),
            _ if self.consent => (Release, Release),
            "carer" | "family_known" => (Release, Withhold),
            _ => (Withhold, Withhold),
        }
    }

    /// Withheld under the standard policy.
    pub(crate) fn withheld(&self) -> bool {
        self.verdicts().0 == Verdict::Withhold
    }

    /// Every word the person may be called by, folded.
    pub(crate) fn tokens(&self) -> Vec<String> {
        let names = [&self.first, &self.middle, &self.last, &self.known_as, &self.alias];
        let names = names.into_iter().chain(&self.nicks).map(|name| fold(name));
        let mut all: Vec<String> = Vec::new();
        for name in names.filter(|name| !name.is_empty()) {
            all.extend(name.split([' ', '-']).map(str::to_owned));
            all.push(name.replace([' ', '-'], ""));
        }
        all
    }

    fn row(&self) -> String {
        let shown = |kind: &'static str, value: &str| {
            if self.in_table.contains(&kind) { value.to_owned() } else { String::new() }
        };
        let mut row = Object::default()
            .text("id", &self.id)
            .text("role", &self.role)
            .text("category", &self.category)
            .maybe("title", &self.title)
            .text("first", &self.first)
            .maybe("middle", &self.middle)
            .text("last", &self.last);
        if !self.known_as.is_empty() {
            row = row.text("known_as", &self.known_as);
        }
        if !self.alias.is_empty() {
            row = row.text("alias", &self.alias);
        }
        row.text("sex", if self.male { "M" } else { "F" })
            .flag("known_to_child", self.known)
            .flag("consent", self.consent)
            .flag("asked_not_to_be_named", self.anonymous)
            .flag("safety_risk", self.risk)
            .maybe("dob", &shown("dob", &self.ids.dob.iso()))
            .maybe("phone", &shown("phone", &self.ids.phone))
            .maybe("mobile", &shown("mobile", &self.ids.mobile))
            .maybe("email", &shown("email", &self.ids.email))
            .maybe("nhs", &shown("nhs", &self.ids.nhs))
            .maybe("ni", &shown("ni", &self.ids.ni))
            .maybe("car", &shown("car", &self.ids.car))
            .maybe("school", &shown("school", &self.ids.school))
            .maybe("client_id", &shown("client", &self.ids.client))
            .maybe("address", &shown("address", &self.ids.address))
            .done()
    }
}

/// Everybody in one record; the child is the first.
pub(crate) struct Cast {
    pub(crate) people: Vec<Person>,
    pub(crate) placements: Vec<(String, Date, Option<Date>, String)>,
}

/// `(he~she)` by the person's sex, `<his>` by the child's.
pub(crate) fn sexed(text: &str, male: bool, child_male: bool) -> String {
    let text = text.replace("<his>", if child_male { "his" } else { "her" });
    let mut out = String::new();
    let mut rest = text.as_str();
    while let Some((before, after)) = rest.split_once('(') {
        let Some((inside, end)) = after.split_once(')') else { break };
        match inside.split_once('~') {
            Some((his, hers)) => out.extend([before, if male { his } else { hers }]),
            None => out.extend([before, "(", inside, ")"]),
        }
        rest = end;
    }
    out.push_str(rest);
    out
}

struct Names<'a> {
    data: &'a Data,
    used: Vec<String>,
    groups: Vec<(String, usize)>,
}

impl Names<'_> {
    fn group(&self, rng: &mut Rng) -> String {
        rng.weighted(&self.groups).unwrap_or_default()
    }

    /// A name from a pool that is not too like one already used.
    fn try_fresh(&mut self, rng: &mut Rng, pool: &str) -> Option<String> {
        let names = self.data.words(pool);
        for _ in 0..60 {
            let name = rng.pick(&names)?;
            let mut parts: Vec<String> =
                fold(&name).split([' ', '-']).filter(|p| p.len() > 2).map(str::to_owned).collect();
            parts.extend(self.data.keyed("nicknames", &name).into_iter().map(fold));
            if !parts.iter().any(|part| self.used.iter().any(|u| crate::mention::near(u, part))) {
                self.used.extend(parts);
                return Some(name);
            }
        }
        None
    }

    /// A name from a pool or, when it is used up, from another group's.
    fn fresh(&mut self, rng: &mut Rng, pool: &str) -> String {
        let kind = pool.rsplit('.').next().unwrap_or_default();
        let others = ["anglo", "irish", "polish", "south_asian", "arabic", "portuguese"];
        let others = others.map(|group| format!("{group}.{kind}"));
        let mut pools = std::iter::once(pool).chain(others.iter().map(String::as_str));
        pools.find_map(|pool| self.try_fresh(rng, pool)).unwrap_or_default()
    }

    fn first(&mut self, rng: &mut Rng, group: &str, male: bool) -> String {
        self.fresh(rng, &format!("{group}.{}", if male { "m" } else { "f" }))
    }
}

fn class_of(category: &str, tie: &str, anonymous: bool) -> &'static str {
    match (category, tie) {
        _ if anonymous => "informant",
        ("child", _) => "child",
        ("family", "known") => "family_known",
        ("family", _) => "family_unknown",
        ("carer", _) => "carer",
        ("other_child", _) => "other_child",
        ("professional", "risk") => "professional_risk",
        ("professional", _) => "professional",
        _ => "third_party",
    }
}

impl Cast {
    /// Invents the people of a record.
    pub(crate) fn invent(rng: &mut Rng, data: &Data) -> Self {
        let groups = data.lines("groups").iter().flat_map(|line| line.split_whitespace());
        let groups = groups.filter_map(|word| {
            let (name, weight) = word.split_once(':')?;
            Some((name.to_owned(), weight.parse().ok()?))
        });
        let mut names = Names { data, used: Vec::new(), groups: groups.collect() };
        let mut cast = Self { people: Vec::new(), placements: Vec::new() };
        for line in data.lines("cast") {
            cast.list(rng, &mut names, line);
        }
        cast.collide(rng, &mut names);
        for number in 1..=rng.range(11, 16) {
            let line = rng.word(data.lines("unlisted"));
            cast.unlist(rng, &mut names, line, number);
        }
        for number in 20..=rng.range(24, 27) {
            let line = rng.word(data.lines("by_role"));
            cast.unlist(rng, &mut names, line, number);
        }
        cast.equip(rng, data);
        cast.place(rng, data);
        cast
    }

    fn at(&self, slot: &str) -> Option<usize> {
        self.people.iter().position(|person| person.slot == slot)
    }

    fn child_male(&self) -> bool {
        self.people.first().is_some_and(|child| child.male)
    }

    fn list(&mut self, rng: &mut Rng, names: &mut Names<'_>, line: &str) {
        let fields: Vec<&str> = line.split('|').collect();
        let [slot, roles, bare, kin, category, tie, sex, age, percent, surname, group] =
            fields.as_slice()
        else {
            return;
        };
        if !rng.chance(percent.parse().unwrap_or(0)) {
            return;
        }
        let tie = match *tie {
            "known?" => rng.word(&["known", "known", "unknown"]),
            other => other,
        };
        let male = match *sex {
            "M" => true,
            "F" => false,
            _ => rng.chance(50),
        };
        let child_male = if *slot == "child" { male } else { self.child_male() };
        let anchor = kin.split_once(':');
        if let Some((anchor, _)) = anchor
            && *slot != "child"
            && self.at(anchor).is_none()
        {
            return;
        }
        let from =
            |cast: &Self, slot: &str| cast.at(slot).and_then(|at| cast.people.get(at)).cloned();
        let relative = from(self, group);
        let group = match relative {
            Some(person) if rng.chance(85) => person.group,
            _ => names.group(rng),
        };
        let mut last = match *surname {
            "own" => String::new(),
            "child?" if !rng.chance(60) => String::new(),
            "child?" => from(self, "child").map(|person| person.last).unwrap_or_default(),
            slot => from(self, slot).map(|person| person.last).unwrap_or_default(),
        };
        if last.is_empty() {
            last = names.fresh(rng, &format!("{group}.last"));
        }
        let adult = matches!(*age, "adult" | "old");
        let number = rng.range(2, 96).to_string();
        let role = rng.word(&roles.split(';').collect::<Vec<_>>()).replace("NN", &number);
        let anonymous = tie == "anon";
        let professional = *category == "professional";
        let title = match (professional && role.contains("GP"), male, adult) {
            (true, _, _) => "Dr",
            _ if role.contains("Clinical psychologist") => "Dr",
            (_, _, false) => "",
            (_, true, _) => "Mr",
            _ => rng.word(&["Mrs", "Ms", "Miss", "Ms"]),
        };
        let first = names.first(rng, &group, male);
        let person = Person {
            id: format!("P{:03}", self.people.len() + 1),
            slot: (*slot).to_owned(),
            role: sexed(&role, male, child_male),
            bare: bare
                .split(';')
                .map(|words| sexed(words, male, child_male).replace("NN", &number))
                .collect(),
            kin: anchor
                .and_then(|(anchor, noun)| Some((self.at(anchor)?, sexed(noun, male, child_male)))),
            category: (*category).to_owned(),
            class: class_of(category, tie, anonymous),
            title: title.to_owned(),
            middle: if rng.chance(20) { names.first(rng, &group, male) } else { String::new() },
            nicks: names.data.keyed("nicknames", &first).into_iter().map(str::to_owned).collect(),
            first,
            last,
            group,
            male,
            adult,
            known: matches!(tie, "known" | "pro") || (tie == "anon" && rng.chance(50)),
            consent: match *category {
                "carer" | "family" | "third_party" if anonymous => rng.chance(25),
                "carer" => rng.chance(20),
                "family" | "third_party" => rng.chance(7),
                _ => false,
            },
            anonymous,
            risk: tie == "risk",
            listed: true,
            introduced: true,
            ..Person::default()
        };
        self.people.push(person);
        self.rename(rng, names);
    }

    /// Gives the newest person a second name, a name to go by, or none.
    fn rename(&mut self, rng: &mut Rng, names: &mut Names<'_>) {
        let Some(person) = self.people.last_mut() else { return };
        let working = person.category == "professional";
        match rng.below(if working { 40 } else { 12 }) {
            0 if !person.nicks.is_empty() => {
                person.known_as = rng.pick(&person.nicks).unwrap_or_default();
            }
            1 if !person.adult => person.known_as = names.first(rng, "anglo", person.male),
            2 if person.adult && !person.male => {
                person.alias = names.fresh(rng, &format!("{}.last", person.group));
            }
            3 if person.adult && person.withheld() => {
                let street = names.data.words("street_names");
                person.alias = rng.pick(&street).unwrap_or_default();
                if names.used.contains(&fold(&person.alias)) {
                    person.alias = String::new();
                } else {
                    names.used.push(fold(&person.alias));
                }
            }
            _ => {}
        }
    }

    /// Makes names collide, some on purpose with somebody, some with words, places and brands.
    fn collide(&mut self, rng: &mut Rng, names: &mut Names<'_>) {
        let sharers = ["friend", "friend2", "other", "other2", "ex", "half", "nbr", "nbr2", "dadp"];
        for kind in ["child_first", "released_first", "withheld_first"] {
            if !rng.chance(45) {
                continue;
            }
            let Some(sharer) = self.at(rng.word(&sharers)) else { continue };
            let usual = match kind {
                "child_first" => Some(0),
                "released_first" => self.at(rng.word(&["mum", "sib", "carer", "sw", "tch", "dad"])),
                _ => self.at(rng.word(&["other3", "partner", "fmum", "friend3", "ex2"])),
            };
            let Some(usual) = usual.and_then(|at| self.people.get(at)).cloned() else { continue };
            if usual.shadow || !usual.marks.is_empty() {
                continue;
            }
            let Some(person) = self.people.get_mut(sharer) else { continue };
            let same = person.male == usual.male && person.last != usual.last;
            if !same || person.shadow || !person.marks.is_empty() || person.consent {
                continue;
            }
            person.first.clone_from(&usual.first);
            person.nicks.clear();
            person.known_as = String::new();
            person.group.clone_from(&usual.group);
            person.shadow = kind != "withheld_first";
            person.marks.push((fold(&usual.first), kind));
            if let Some(usual) = self.people.iter_mut().find(|person| person.id == usual.id) {
                usual.marks.push((fold(&usual.first), kind));
            }
        }
        for (pool, kind) in [
            ("word", "word_name"),
            ("word", "word_name"),
            ("word", "word_name"),
            ("place", "place_name"),
            ("month", "month_name"),
            ("brand", "brand_name"),
        ] {
            if !rng.chance(55) {
                continue;
            }
            let at = rng.below(self.people.len());
            let Some(person) = self.people.get_mut(at) else { continue };
            if person.shadow || !person.marks.is_empty() {
                continue;
            }
            if rng.chance(60) || pool == "month" {
                let sex = if person.male { "m" } else { "f" };
                let Some(first) = names.try_fresh(rng, &format!("{pool}.{sex}")) else { continue };
                person.first = first;
                person.nicks.clear();
                person.known_as = String::new();
                person.marks.push((fold(&person.first), kind));
            } else {
                let before = person.last.clone();
                let Some(last) = names.try_fresh(rng, &format!("{pool}.last")) else { continue };
                for person in self.people.iter_mut().filter(|person| person.last == before) {
                    person.last.clone_from(&last);
                    person.marks.push((fold(&last), kind));
                }
            }
        }
    }

    /// Adds somebody whom only the text knows.
    fn unlist(&mut self, rng: &mut Rng, names: &mut Names<'_>, line: &str, number: usize) {
        let fields: Vec<&str> = line.split('|').collect();
        let [sex, kind, kin, intros @ ..] = fields.as_slice() else { return };
        // A colon alone is nobody's relation.
        let kin = if *kin == ":" { &"" } else { kin };
        let male = match *sex {
            "M" => true,
            "F" => false,
            _ => rng.chance(50),
        };
        let child_male = self.child_male();
        let works = !matches!(*kind, "adult" | "kid");
        let anchor = kin.split_once(':');
        let anchor = anchor.and_then(|(slot, noun)| Some((self.at(slot)?, noun)));
        if anchor.is_none() && kin.contains(':') {
            return;
        }
        if kin.contains(':') && self.people.iter().any(|p| p.slot == format!("u{kin}")) {
            return;
        }
        let group = names.group(rng);
        let mut person = Person {
            id: format!("U{number}"),
            slot: if works { "by_role".to_owned() } else { format!("u{kin}") },
            kin: anchor.map(|(at, noun)| (at, sexed(noun, male, child_male))),
            class: if works { "professional_by_role" } else { "unlisted" },
            role: if works { (*kind).to_owned() } else { String::new() },
            first: names.first(rng, &group, male),
            last: names.fresh(rng, &format!("{group}.last")),
            title: match (works && intros.iter().any(|intro| intro.starts_with("Dr")), male) {
                (true, _) => "Dr",
                (_, true) => "Mr",
                _ => rng.word(&["Mrs", "Ms", "Miss"]),
            }
            .to_owned(),
            intros: intros.iter().map(|intro| sexed(intro, male, child_male)).collect(),
            adult: *kind != "kid",
            group,
            male,
            ..Person::default()
        };
        person.nicks =
            names.data.keyed("nicknames", &person.first).into_iter().map(str::to_owned).collect();
        if !works {
            if rng.chance(12) {
                let pool = rng.word(&["word", "place", "brand", "word"]);
                let kind = match pool {
                    "word" => "word_name",
                    "place" => "place_name",
                    _ => "brand_name",
                };
                let sex = if male { "m" } else { "f" };
                if let Some(first) = names.try_fresh(rng, &format!("{pool}.{sex}")) {
                    person.marks.push((fold(&first), kind));
                    person.first = first;
                    person.nicks.clear();
                }
            }
            if rng.chance(35) {
                person.last = String::new();
                if let Some(nick) = rng.pick(&person.nicks).filter(|_| rng.chance(50)) {
                    person.first = nick;
                }
            }
        }
        self.people.push(person);
    }

    /// Gives everybody telephone numbers and the like, and puts some of them in the table.
    fn equip(&mut self, rng: &mut Rng, data: &Data) {
        let schools = data.lines("schools");
        let child_school = rng.word(schools);
        let other_schools = schools.iter().copied().filter(|school| *school != child_school);
        let other_schools: Vec<&str> = other_schools.collect();
        for person in &mut self.people {
            let role = person.role.to_lowercase();
            let any = |words: &[&str]| words.iter().any(|word| role.contains(word));
            let born = match (person.slot.as_str(), person.adult) {
                ("gran" | "pgf" | "inf3", _) => (1948, 1965),
                (_, true) => (1970, 1996),
                ("sib", _) => (2005, 2008),
                ("child", _) => (2009, 2012),
                ("sib2", _) => (2013, 2017),
                _ => (2006, 2015),
            };
            let nick = if rng.chance(40) { person.nicks.first() } else { None };
            let working = person.works() || person.risk;
            let domains = match role {
                _ if !working => "domains.home",
                _ if any(&["police"]) => "domains.police",
                _ if any(&["nurse", "gp", "camhs", "psych", "health", "paediat", "doctor"]) => {
                    "domains.health"
                }
                _ if any(&["teacher", "tutor", "senco", "year", "head"]) => "domains.school",
                _ => "domains.work",
            };
            let who = Bearer {
                first: &person.first,
                last: &person.last,
                nick: nick.map_or("", String::as_str),
                domains,
                born,
            };
            person.ids = invent(rng, data, &who);
            if matches!(person.slot.as_str(), "child" | "friend" | "friend2" | "tch" | "dst") {
                child_school.clone_into(&mut person.ids.school);
            } else if let Some(school) = rng.pick(&other_schools) {
                school.clone_into(&mut person.ids.school);
            }
            let kinds: &[(&'static str, usize)] = match (working, person.adult) {
                _ if person.slot == "child" => &[
                    ("dob", 100),
                    ("nhs", 90),
                    ("school", 100),
                    ("client", 100),
                    ("mobile", 50),
                    ("address", 60),
                ],
                (true, _) => &[("phone", 75), ("email", 85), ("mobile", 20)],
                (_, true) => &[
                    ("dob", 50),
                    ("mobile", 65),
                    ("phone", 15),
                    ("email", 40),
                    ("ni", 15),
                    ("car", 25),
                    ("nhs", 15),
                    ("address", 60),
                    ("client", 15),
                ],
                _ => &[("dob", 60), ("nhs", 30), ("school", 70), ("address", 30), ("client", 20)],
            };
            for (kind, percent) in kinds {
                if rng.chance(*percent) {
                    person.in_table.push(kind);
                }
            }
        }
    }

    /// Settles where the child lived, with whom and when.
    fn place(&mut self, rng: &mut Rng, data: &Data) {
        let mut from = Date::between(rng, 2017, 2018);
        let home = address(rng, data);
        for person in &mut self.people {
            if matches!(person.slot.as_str(), "mum" | "sib" | "sib2" | "partner") {
                person.ids.address.clone_from(&home);
            }
        }
        let mut stays = vec![(home, String::new())];
        for slot in ["former", "former2", "carer"] {
            let found = self.people.iter().find(|person| person.slot == slot);
            stays.extend(found.map(|person| (person.ids.address.clone(), person.id.clone())));
        }
        let count = stays.len();
        for (number, (address, carer)) in stays.into_iter().enumerate() {
            let to = from.later(rng.range(200, 700));
            let until = (number + 1 < count).then_some(to);
            if number + 1 == count {
                for person in &mut self.people {
                    let slot = person.slot.as_str();
                    if matches!(
                        slot,
                        "child" | "carer" | "carer2" | "carerkid" | "other" | "other2"
                    ) {
                        person.ids.address.clone_from(&address);
                    }
                }
            }
            self.placements.push((address, from, until, carer));
            from = to;
        }
    }

    /// An address where the child lived.
    pub(crate) fn is_home(&self, address: &str) -> bool {
        self.placements.iter().any(|(home, ..)| home == address)
    }

    /// The table and the placements as JSON.
    pub(crate) fn json(&self) -> (String, String) {
        let listed = self.people.iter().filter(|person| person.listed);
        let rows: Vec<String> = listed.map(Person::row).collect();
        let stays: Vec<String> = self
            .placements
            .iter()
            .map(|(address, from, to, carer)| {
                Object::default()
                    .text("address", address)
                    .text("from", &from.iso())
                    .maybe("to", &to.map(Date::iso).unwrap_or_default())
                    .maybe("carer", carer)
                    .done()
            })
            .collect();
        (array(&rows), array(&stays))
    }
}

//! A council's `policy.yaml`: who it is, and the rules by which it answers questions that
//! are the same in every record.
//!
//! A rule can tell or ask. It can never keep back: exemptions are decided case by case
//! (ICO, guide to the data protection exemptions), so that is a person's act in `decisions.yaml`.

use diagnostic::{Diagnostic, Location};
use record::{
    Category, EventDate, HeldText, Living, Names, Number, Person, Relationship, Standing, Text,
    shapes, vocabulary, yaml,
};

use crate::clock::Holidays;
use crate::decisions::{DecisionsError, PackKind};
use crate::ground::Code;

vocabulary! {
    /// Which days are counted.
    pub enum DayCount {
        /// Every day.
        Calendar = "calendar",
        /// Days on which people work.
        Working = "working",
    }

    /// What a rule does.
    pub enum RuleAnswer {
        /// It tells, on the code's ground.
        Disclose = "disclose",
        /// It asks a person.
        Ask = "ask",
    }
}

shapes! {
    /// A council's policy.
    part PolicyFile {
        /// Its version, stamped on every pack.
        version: Text<T>,
        /// Who approved it and its templates (recording policy: a manager, agreed by senior management).
        approved_by: Text<T>,
        /// When.
        approved: EventDate,
        /// The council's name.
        council: Text<T>,
        /// The team that answers, with how to reach it.
        contact: Text<T>,
        /// How to complain to the council (DPA 2018 s.164A).
        complaints: Text<T>,
        /// How to reach the regulator.
        regulator: Text<T>,
        /// Who can support a reader.
        support: Vec<Text<T>>,
        /// Why the council holds records, and for how long (UK GDPR Art 15(1)).
        purposes: Text<T>,
        /// How long records are kept.
        retention: Text<T>,
        /// Peer support: groups of people who were in care themselves.
        peer_support: Vec<Text<T>>,
        /// Where privacy notices, access procedures and the like are found (recording policy, S17 to S20).
        procedures: Vec<Text<T>>,
        /// Bank holidays that were proclaimed for one year.
        bank_holidays: Vec<EventDate>,
        /// Within how many days a visit is written down; five if left out (T02).
        visit_days: Option<Number>,
        /// Whether those are calendar or working days; calendar, the stricter, if left out.
        visit_days_are: Option<DayCount>,
        /// Of how many words the narrative of a visit may be (V07: succinct); 400 if left out.
        longest_narrative: Option<Number>,
        /// How many pages a volume of a pack may have; 150 if left out.
        volume_pages: Option<Number>,
        /// Whether family and others of whom the record says that the child knows them are told to the
        /// child (`disclose`, the standard) or asked about one by one (`ask`, the strict way).
        people_known_to_child: Option<RuleAnswer>,
        /// Towns, schools, offices and services of the area: names that are no person's, so that nobody
        /// is asked about them.
        local_names: Vec<Text<T>>,
        /// The rules, in the order they apply: the first that fits answers.
        rules: Vec<Rule<T>>,
    }

    /// A rule. It fits when everything that it names fits.
    part Rule {
        /// Its name, as the schedule gives it.
        name: Text<T>,
        /// The standing of the person named.
        standing: Option<Standing>,
        /// What the person is to the child.
        relationship: Option<Relationship>,
        /// Whether the person is alive.
        living: Option<Living>,
        /// The category of the entry or passage.
        category: Option<Category>,
        /// For these packs; for all if left out.
        packs: Vec<PackKind>,
        /// What it does.
        answer: RuleAnswer,
        /// On what ground it tells.
        code: Option<Code>,
        /// Why the council has this rule.
        because: Text<T>,
    }
}

/// What a pack says of the council.
#[derive(Clone, Debug, Default)]
pub struct Council {
    /// Its name.
    pub name: String,
    /// The team that answers.
    pub contact: String,
    /// How to complain.
    pub complaints: String,
    /// The regulator.
    pub regulator: String,
    /// Who can support a reader.
    pub support: Vec<String>,
    /// Why records are held.
    pub purposes: String,
    /// How long.
    pub retention: String,
    /// The policy's version.
    pub policy_version: String,
    /// Peer support.
    pub peer_support: Vec<String>,
    /// Where procedures and notices are found.
    pub procedures: Vec<String>,
    /// How many pages a volume of a pack may have.
    pub volume_pages: u32,
    /// Bank holidays, those that the council adds too.
    pub holidays: Holidays,
}

/// What the checks of a record go by, where the recording policy leaves it to the council.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Within how many days a visit is written down (T02).
    pub visit_days: i32,
    /// Whether those are working days.
    pub working_days: bool,
    /// Of how many words the narrative of a visit may be (V07).
    pub longest_narrative: usize,
    /// Bank holidays.
    pub holidays: Holidays,
}

/// A policy, read and checked.
#[derive(Clone, Debug)]
pub struct Policy {
    pub(crate) rules: Vec<Rule<HeldText>>,
    council: Council,
    settings: Settings,
    pub(crate) local_names: Vec<String>,
    pub(crate) tells_known_people: bool,
}

impl Policy {
    /// Reads a policy.
    ///
    /// # Errors
    /// Every fault with its place.
    pub fn read(file: &str, text: &str) -> Result<Self, DecisionsError> {
        use record::shape::{Reader, Shape as _};
        let tree = yaml::parse(file, text).map_err(|fault| DecisionsError(vec![fault]))?;
        let names = Names::default();
        let mut reader = Reader::new(file, crate::decisions::DECISIONS_SOURCE, &names, 0);
        let content = PolicyFile::read(&mut reader, &tree);
        let (mut faults, _) = reader.finish();
        let Some(content) = content.filter(|_| faults.is_empty()) else {
            faults.sort_by(|a, b| a.location.cmp(&b.location));
            return Err(DecisionsError(faults));
        };
        for rule in &content.rules {
            let place = rule.name.0.place();
            let mut fault = |message: &str, help: &str| {
                faults.push(
                    Diagnostic::fault("policy/rule", message)
                        .at(Location::at(file, place.line(), place.column()))
                        .help(help),
                );
            };
            match (rule.answer, rule.code) {
                (RuleAnswer::Disclose, Some(Code::R1 | Code::R4 | Code::R5 | Code::R6))
                | (RuleAnswer::Ask, None) => {}
                (RuleAnswer::Disclose, _) => fault(
                    "a rule can tell only on R1, R4, R5 or R6",
                    "anything else is weighed case by case: let the rule `ask`",
                ),
                (RuleAnswer::Ask, Some(_)) => {
                    fault("a rule that asks has no code", "leave `code` out")
                }
            }
        }
        if !faults.is_empty() {
            return Err(DecisionsError(faults));
        }
        let holidays = Holidays::with(content.bank_holidays.iter().copied());
        let number = |number: Option<Number>, otherwise: u32| number.map_or(otherwise, |n| n.0);
        let settings = Settings {
            visit_days: i32::try_from(number(content.visit_days, 5)).unwrap_or(i32::MAX),
            working_days: content.visit_days_are == Some(DayCount::Working),
            longest_narrative: usize::try_from(number(content.longest_narrative, 400))
                .unwrap_or(usize::MAX),
            holidays: holidays.clone(),
        };
        Ok(Self {
            council: council(&content, holidays),
            settings,
            local_names: content.local_names.iter().map(|name| words(&name.0)).collect(),
            tells_known_people: content.people_known_to_child != Some(RuleAnswer::Ask),
            rules: content.rules,
        })
    }

    /// Who the council is.
    #[must_use]
    pub fn council(&self) -> &Council {
        &self.council
    }

    /// What checks go by.
    #[must_use]
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// The rule's name and code if a rule tells that this person is named here.
    pub(crate) fn tells_person(
        &self,
        person: &Person<HeldText>,
        pack: PackKind,
    ) -> Option<(String, Code)> {
        let rule = self.rules.iter().find(|rule| {
            rule.category.is_none()
                && rule.standing.is_none_or(|standing| standing == person.standing)
                && rule.relationship.is_none_or(|relationship| relationship == person.relationship)
                && rule.living.is_none_or(|living| Some(living) == person.living)
                && (rule.packs.is_empty() || rule.packs.contains(&pack))
        })?;
        rule.code.map(|code| (words(&rule.name.0), code))
    }

    /// The rule's name and code if a rule tells that somebody nobody listed is named in their work.
    pub(crate) fn tells_at_work(&self, pack: PackKind) -> Option<(String, Code)> {
        let rule = self.rules.iter().find(|rule| {
            rule.category.is_none()
                && rule.standing == Some(Standing::Professional)
                && rule.relationship.is_none()
                && rule.living.is_none()
                && (rule.packs.is_empty() || rule.packs.contains(&pack))
        })?;
        rule.code.filter(|code| *code == Code::R4).map(|code| (words(&rule.name.0), code))
    }

    /// The rule's name and code if a rule tells entries of this category.
    pub(crate) fn tells_category(
        &self,
        category: Category,
        pack: PackKind,
    ) -> Option<(String, Code)> {
        let rule = self.rules.iter().find(|rule| {
            rule.category == Some(category) && (rule.packs.is_empty() || rule.packs.contains(&pack))
        })?;
        rule.code.map(|code| (words(&rule.name.0), code))
    }
}

fn words(text: &HeldText) -> String {
    #[expect(
        clippy::disallowed_methods,
        reason = "a policy is the council's own text and holds no child's words"
    )]
    text.expose().to_owned()
}

fn council(file: &PolicyFile<HeldText>, holidays: Holidays) -> Council {
    Council {
        name: words(&file.council.0),
        contact: words(&file.contact.0),
        complaints: words(&file.complaints.0),
        regulator: words(&file.regulator.0),
        support: file.support.iter().map(|text| words(&text.0)).collect(),
        purposes: words(&file.purposes.0),
        retention: words(&file.retention.0),
        policy_version: words(&file.version.0),
        peer_support: file.peer_support.iter().map(|text| words(&text.0)).collect(),
        procedures: file.procedures.iter().map(|text| words(&text.0)).collect(),
        volume_pages: file.volume_pages.map_or(150, |number| number.0.max(20)),
        holidays,
    }
}

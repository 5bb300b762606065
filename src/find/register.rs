//! Who is known of, and what may be told of them.

/// What somebody is to the child.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Category {
    /// The child whom the record is about.
    Child,
    /// Somebody of the child's family.
    Family,
    /// A foster carer, now or before.
    Carer,
    /// Another child.
    OtherChild,
    /// Somebody in their work.
    Professional,
    /// Anybody else.
    ThirdParty,
}

/// What is decided about somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// May be told, and on which ground.
    Tell(&'static str),
    /// Is withheld, and on which ground.
    Withhold(&'static str),
    /// Nobody has decided yet.
    Open,
}

impl Verdict {
    pub(crate) fn tells(self) -> bool {
        matches!(self, Self::Tell(_))
    }
}

/// A number, an address or another thing that belongs to one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value {
    /// A telephone number.
    Phone,
    /// An address for mail, or an account.
    Email,
    /// An NHS number.
    Nhs,
    /// A National Insurance number.
    Ni,
    /// A car's registration.
    Car,
    /// The name of a school.
    School,
    /// Any other number or reference.
    Client,
    /// A postal address.
    Address,
    /// A date of birth.
    Born,
}

/// Somebody of the register.
#[derive(Clone, Debug)]
pub struct Person {
    /// What the register calls this row.
    pub id: String,
    /// What this person is to the child.
    pub category: Category,
    /// The same in words: "mother's ex-partner".
    pub role: String,
    /// "Mrs", "Dr", or nothing.
    pub title: String,
    /// First name.
    pub first: String,
    /// Middle name or names.
    pub middle: String,
    /// Last name.
    pub last: String,
    /// Other names, whole or single.
    pub others: Vec<String>,
    /// Whether a man or boy, where it is known.
    pub male: Option<bool>,
    /// What the council decided of this person.
    pub verdict: Verdict,
    /// Whether somebody trusted that they would not be named: no description of them is told either.
    pub informant: bool,
    /// Numbers, addresses and such that are this person's.
    pub values: Vec<(Value, String)>,
}

impl Person {
    /// Whether this is a child by what the register says.
    pub(crate) fn is_young(&self) -> bool {
        let role = self.role.to_lowercase();
        matches!(self.category, Category::Child | Category::OtherChild)
            || [
                "sibling",
                "brother",
                "sister",
                "friend",
                "pupil",
                "classmate",
                "cousin",
                "son",
                "daughter",
            ]
            .iter()
            .any(|word| role.contains(word))
                && !role.contains("parent")
                && !role.contains("mother")
                && !role.contains("father")
                && !role.contains("mum")
                && !role.contains("dad")
    }
}

/// An entry of a record.
#[derive(Clone, Debug)]
pub struct Entry {
    /// What was written.
    pub text: String,
    /// Who wrote it, as the record says.
    pub author: String,
}

/// A council's rule for everybody who is not decided about one by one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Policy {
    /// Known family and carers are told.
    Standard,
    /// Only the child, professionals and whoever agreed are told.
    Strict,
}

/// What a policy looks at, besides the category.
#[derive(Clone, Copy, Debug, Default)]
pub struct Facts {
    /// The child knows this person and of the relation.
    pub known_to_child: bool,
    /// Agreed to be named.
    pub consent: bool,
    /// Trusted that they would not be named.
    pub asked_not_to_be_named: bool,
    /// Naming them would put somebody in danger.
    pub safety_risk: bool,
    /// Is who asks for the record.
    pub requester: bool,
}

impl Policy {
    /// What the policy says of somebody.
    #[must_use]
    pub fn verdict(self, category: Category, facts: Facts) -> Verdict {
        if category == Category::Child || facts.requester {
            return Verdict::Tell("R1");
        }
        if facts.asked_not_to_be_named {
            return Verdict::Withhold("W3");
        }
        match category {
            Category::Professional if facts.safety_risk => return Verdict::Withhold("W5"),
            Category::Professional => return Verdict::Tell("R4"),
            Category::Child
            | Category::Family
            | Category::Carer
            | Category::OtherChild
            | Category::ThirdParty => {
                if facts.consent {
                    return Verdict::Tell("R2");
                }
            }
        }
        let known = match category {
            Category::Carer => true,
            Category::Family => facts.known_to_child,
            Category::Child
            | Category::OtherChild
            | Category::Professional
            | Category::ThirdParty => false,
        };
        if known && self == Self::Standard { Verdict::Tell("R1") } else { Verdict::Withhold("W1") }
    }
}

//! Who is known of, and what may be told of them.

/// What somebody is to the child.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Category {
    /// The child whom the record is about.
    Child,
    Family,
    Carer,
    /// Another child.
    OtherChild,
    /// Somebody in their work.
    Professional,
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
    Phone,
    Email,
    Nhs,
    Ni,
    Car,
    School,
    Client,
    Address,
    Born,
}

/// Somebody of the register.
#[derive(Clone, Debug)]
pub struct Person {
    pub id: String,
    pub category: Category,
    pub role: String,
    pub title: String,
    pub first: String,
    pub middle: String,
    pub last: String,
    /// Other names, whole or single.
    pub others: Vec<String>,
    pub male: Option<bool>,
    /// What the council decided of this person.
    pub verdict: Verdict,
    /// Whether somebody trusted that they would not be named: no description of them is told either.
    pub informant: bool,
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
    pub text: String,
    pub author: String,
}

/// A council's rule for everybody who is not decided about one by one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Policy {
    Standard,
    Strict,
}

/// What a policy looks at, besides the category.
#[derive(Clone, Copy, Debug, Default)]
pub struct Facts {
    pub known_to_child: bool,
    pub consent: bool,
    pub asked_not_to_be_named: bool,
    pub safety_risk: bool,
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
            _ if facts.consent => return Verdict::Tell("R2"),
            _ => {}
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

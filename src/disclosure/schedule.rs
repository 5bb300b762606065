//! The schedule: what was kept back, where, on what ground and on whose authority. For the
//! council's own file. It says where and why, never what.

use record::{ItemId, PersonId, Place, Record};

use crate::decisions::PackKind;
use crate::ground::Code;
use crate::review::{Authority, Decision, Matter, Question, place_key};
use crate::withhold::Account;

/// What was kept back from one pack.
#[derive(Clone, Debug)]
pub struct Schedule {
    /// One line for each gap.
    pub lines: Vec<ScheduleLine>,
    /// How much of the record went where.
    pub account: Account,
    /// Which pack.
    pub pack: PackKind,
}

/// One thing that was kept back.
#[derive(Clone, Debug)]
pub struct ScheduleLine {
    /// Its line, from 0; the gap's number in a pack is given by the pack.
    pub line: usize,
    /// The question's number in the review.
    pub question: usize,
    /// Where the words stand.
    pub place: Place,
    /// The entry.
    pub item: ItemId,
    /// Whom they name, as a row of `people`, if it is a name.
    pub person: Option<PersonId>,
    /// What the question was.
    pub matter: String,
    /// The ground; none while it is undecided.
    pub code: Option<Code>,
    /// Who relies on it.
    pub authority: Option<Authority>,
}

impl ScheduleLine {
    pub(crate) fn new(line: usize, question: &Question, record: &Record) -> Self {
        let person = match question.matter {
            Matter::Mention(_, person) => Some(person),
            Matter::Found(..) | Matter::Entry(..) | Matter::Passage(..) => None,
        };
        let matter = match &question.matter {
            Matter::Mention(..) => person
                .and_then(|id| record.case().person(id))
                .map_or("a person".to_owned(), |person| {
                    format!("names a person ({})", person.relationship.code())
                }),
            Matter::Found(_, finding) => finding.what.words().to_owned(),
            Matter::Entry(_, why) | Matter::Passage(_, why) => why.words().to_owned(),
        };
        let ground = match &question.decision {
            Decision::Withhold(ground) | Decision::Hold(ground) | Decision::Disclose(ground) => {
                Some(ground)
            }
            Decision::Undecided | Decision::NotThem(_) => None,
        };
        Self {
            line,
            question: question.number,
            place: match question.matter {
                Matter::Entry(..) => entry_place(&question.place),
                Matter::Mention(..) | Matter::Found(..) | Matter::Passage(..) => {
                    question.place.clone()
                }
            },
            item: question.item,
            person,
            matter,
            code: ground.map(|ground| ground.code),
            authority: ground.map(|ground| ground.authority.clone()),
        }
    }

    /// The place as a route.
    #[must_use]
    pub fn place_key(&self) -> String {
        place_key(&self.place)
    }
}

/// The entry that a place lies in: its route up to its number in its list.
fn entry_place(place: &Place) -> Place {
    let route = place.route();
    let end = route.rfind(']').map_or(route.len(), |at| at + 1);
    Place::new(place.source(), route.get(..end).unwrap_or(route), place.line(), place.column())
}

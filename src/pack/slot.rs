//! Words travel as numbered slots.
//!
//! A template never sees a held word: it sees one private-use character for each, which
//! Handlebars, Fluent and Markdown pass through untouched. The words are put in afterwards,
//! in the tree. So a case note that says `*and* {{secret}}` is text, with nothing to escape.
//! A record may not hold such characters (`record/character`), so no slot can be forged.

use disclosure::told::{ItemId, Passage, PersonId};

use disclosure::{Fragment, Telling};

use crate::document::{Dot, Icon, Mark, Room, Source, Symbol};

const FIRST: u32 = 0xF_0000;
const PLANE: u32 = 0xFFFE;

/// What stands for a slot.
#[derive(Clone, Debug)]
pub(crate) struct Slot {
    pub(crate) telling: Telling,
    /// Whether the words are of the record's language and not the pack's.
    pub(crate) english: bool,
    /// Whether the words are our own wording (a date, a word of a list) and not the record's.
    pub(crate) ours: bool,
    /// The entries that the words come from.
    pub(crate) sources: Vec<Source>,
    /// What it stands for besides words.
    pub(crate) figure: Option<Figure>,
}

/// What a slot can stand for besides words.
#[derive(Clone, Debug)]
pub(crate) enum Figure {
    Anchor(u32),
    Page(u32),
    Mark(Mark),
    Room(Room),
    Icon(Icon),
    Picture(ItemId, String),
    Tree(bool, Vec<Vec<Leaf>>),
    Visits(Vec<Dot>),
}

/// Somebody in a family tree.
#[derive(Clone, Debug)]
pub(crate) struct Leaf {
    /// Who they are; the slots of the words, which Markdown does not see.
    pub(crate) words: String,
    pub(crate) person: PersonId,
    pub(crate) parent_of: Vec<PersonId>,
    pub(crate) partner_of: Vec<PersonId>,
    pub(crate) symbol: Symbol,
    pub(crate) child: bool,
    pub(crate) died: bool,
}

/// The slots of one document.
#[derive(Default)]
pub(crate) struct Slots(Vec<Slot>);

impl Slots {
    /// Words of the record.
    pub(crate) fn told(&mut self, telling: &Telling, sources: &[ItemId]) -> String {
        self.add(Slot {
            telling: telling.clone(),
            english: true,
            ours: false,
            sources: entries(sources),
            figure: None,
        })
    }

    /// One passage of the record, which is its own source.
    pub(crate) fn passage(&mut self, passage: &Passage<Telling>) -> String {
        let source = Source::Passage(disclosure::place_key(&passage.place));
        self.add(Slot {
            telling: passage.text.clone(),
            english: true,
            ours: false,
            sources: vec![source],
            figure: None,
        })
    }

    /// Our own wording of a recorded fact.
    pub(crate) fn ours(&mut self, words: impl Into<String>, sources: &[ItemId]) -> String {
        self.add(Slot {
            telling: vec![Fragment::Told(words.into())],
            english: false,
            ours: true,
            sources: entries(sources),
            figure: None,
        })
    }

    /// Our own words that are English in every pack: a short form and what it means.
    pub(crate) fn english(&mut self, words: impl Into<String>) -> String {
        self.add(Slot {
            telling: vec![Fragment::Told(words.into())],
            english: true,
            ours: true,
            sources: Vec::new(),
            figure: None,
        })
    }

    /// Words of the request or the council, which no entry holds.
    pub(crate) fn given(&mut self, words: impl Into<String>) -> String {
        self.add(Slot {
            telling: vec![Fragment::Told(words.into())],
            english: true,
            ours: false,
            sources: Vec::new(),
            figure: None,
        })
    }

    /// Something besides words.
    pub(crate) fn figure(&mut self, figure: Figure) -> String {
        self.add(Slot {
            telling: Telling::new(),
            english: false,
            ours: true,
            sources: Vec::new(),
            figure: Some(figure),
        })
    }

    fn add(&mut self, slot: Slot) -> String {
        let index = u32::try_from(self.0.len()).unwrap_or(u32::MAX);
        self.0.push(slot);
        let (plane, offset) = (index / PLANE, index % PLANE);
        char::from_u32(FIRST + plane * 0x1_0000 + offset).map(String::from).unwrap_or_default()
    }

    /// Whether there were more words than slots; a document of some 130,000 pieces.
    pub(crate) fn overflowed(&self) -> bool {
        self.0.len() > (PLANE * 2) as usize
    }

    /// The slot that a character stands for.
    pub(crate) fn get(&self, c: char) -> Option<&Slot> {
        let code = u32::from(c).checked_sub(FIRST)?;
        let (plane, offset) = (code / 0x1_0000, code % 0x1_0000);
        self.0.get((plane * PLANE + offset) as usize)
    }
}

fn entries(items: &[ItemId]) -> Vec<Source> {
    items.iter().copied().map(Source::Entry).collect()
}

/// Whether a character is the stand-in of a slot.
pub(crate) fn is_slot(c: char) -> bool {
    u32::from(c) >= FIRST
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slot_is_one_character_and_leads_back() {
        let mut slots = Slots::default();
        for n in 0..70_000 {
            let stand_in = slots.given(n.to_string());
            let c = stand_in.chars().next().unwrap();
            assert!(is_slot(c) && stand_in.chars().count() == 1);
            assert_eq!(slots.get(c).unwrap().telling, vec![Fragment::Told(n.to_string())]);
        }
    }
}

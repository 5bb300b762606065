//! WHAT IS HELD: a child's record, read from a case folder.
//!
//! Nothing here can be shown, logged or serialized. Every piece of text is a
//! [`HeldText`] or a parsed domain type; there is no `String` that an author wrote.
//! The things of a record are generic over their text, so that `disclosure` can
//! turn the same shapes into told ones and no passage can be forgotten on the way.

mod date;
mod held;
mod place;
mod read;
#[macro_use]
pub mod shape;
mod vocabulary;
pub mod yaml;

pub use date::EventDate;
pub use held::HeldText;
pub use place::Place;
pub use read::{CaseFiles, ReadError, read_yaml};
pub use shape::{Area, Line, Names, Number, Outline, Part, schema};
pub use vocabulary::*;

/// Tells records apart, so that one child's decisions are never applied to another's record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct RecordId(pub(crate) u64);

/// Somebody in a record. The child is always [`PersonId::CHILD`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PersonId(pub(crate) u32);

impl PersonId {
    /// The child whose record it is.
    pub const CHILD: Self = Self(0);

    /// The person's number in the order of the record; the child is 0.
    #[must_use]
    pub fn number(self) -> u32 {
        self.0
    }
}

/// An entry of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ItemId(pub(crate) u32);

impl ItemId {
    /// The entry's number.
    #[must_use]
    pub fn number(self) -> u32 {
        self.0
    }
}

/// What a walk knows of the text it comes to.
#[derive(Clone, Debug)]
pub struct Context {
    /// The entry that the text stands in.
    pub item: ItemId,
    /// That entry and those around it, outermost first.
    pub within: Vec<ItemId>,
    /// Which kind of data the entry is in law.
    pub entry_category: Category,
    /// Which kind of data this text is in law; a passage may differ from its entry.
    pub category: Category,
    /// Whom the entry is about; empty when the record does not say, which means the child.
    pub entry_about: Vec<PersonId>,
    /// Whom this text is about; a passage may differ from its entry.
    pub about: Vec<PersonId>,
    /// What the text says, where it is a passage.
    pub kind: Option<Kind>,
    /// Who told it to its writer, where it is a passage that says so.
    pub told_by: Option<PersonId>,
    /// Who wrote it, where the record says.
    pub author: Option<PersonId>,
    /// Whom the text names as a whole, when it is a reference to a person and not free text.
    pub names: Option<PersonId>,
}

/// A short piece of text: a venue, a title, a number.
#[derive(Clone, Debug)]
pub struct Text<T>(pub T);

/// A reference to somebody of `people`.
#[derive(Clone, Debug)]
pub struct Who<T> {
    /// Who.
    pub person: PersonId,
    /// Their name in full.
    pub full: T,
    /// What the child calls them, or their first name.
    pub called: T,
}

/// Recorded words with what the policy asks of them: kind, origin, author, both dates, whom they are about.
#[derive(Clone, Debug)]
pub struct Passage<T> {
    /// The words.
    pub text: T,
    /// Fact, opinion, assessment, judgement or decision.
    pub kind: Kind,
    /// Who wrote it, where the record says.
    pub author: Option<Who<T>>,
    /// Whether the author saw or heard it; none where the record does not let us know.
    pub first_hand: Option<bool>,
    /// Who told the author, if not first hand.
    pub told_by: Option<Who<T>>,
    /// When it happened.
    pub event: Option<EventDate>,
    /// When it was written.
    pub recorded: Option<EventDate>,
    /// Whom it is about.
    pub about: Vec<PersonId>,
    /// Which kind of data it is in law.
    pub category: Category,
    /// From which age on a life story tells it, where somebody decided that.
    pub from_age: Option<u32>,
    /// Where it stands.
    pub place: Place,
}

/// The name of a file of the case folder. It stays held for ever: a file's name can say
/// as much as the file. What is told in its place is nothing.
#[derive(Clone, Debug)]
pub struct FileRef<T> {
    name: Option<HeldText>,
    text: std::marker::PhantomData<T>,
}

impl FileRef<HeldText> {
    /// The name; held text.
    #[must_use]
    pub fn held(&self) -> Option<&HeldText> {
        self.name.as_ref()
    }
}

impl shape::Shape for FileRef<HeldText> {
    fn read(reader: &mut shape::Reader<'_>, node: &yaml::Node) -> Option<Self> {
        let name = reader.words(node)?;
        Some(Self { name: Some(name), text: std::marker::PhantomData })
    }
    fn schema(_: &mut shape::Definitions) -> serde_json::Value {
        serde_json::json!({"type": ["string", "number", "boolean"]})
    }
}

impl<T> shape::Prune for FileRef<T> {
    fn prune(&mut self, _: &dyn Fn(ItemId) -> bool) {}
}

impl<T> shape::Walk for FileRef<T> {
    fn walk(&self, _: &mut Vec<ItemId>, _: &mut dyn FnMut(&[ItemId], &Place)) {}
}

impl<T> shape::Outline<T> for FileRef<T> {
    /// A file's name is never told.
    fn outline<'a>(&'a self, _: &'static str, _: &mut Vec<shape::Line<'a, T>>) {}
}

impl<T, U> shape::Tell<T, U> for FileRef<T> {
    type Told = FileRef<U>;
    fn tell(&self, _: &Context, _: &mut dyn FnMut(&T, &Context) -> U) -> FileRef<U> {
        FileRef { name: None, text: std::marker::PhantomData }
    }
}

mod things;
pub use things::*;

/// A part of a document as it was read.
#[derive(Clone, Debug)]
pub struct ReadPart {
    /// What it is.
    pub part: PartKind,
    /// Its number among those of its kind.
    pub number: u32,
    /// In which of the files that came with the document.
    pub within: Option<u32>,
    /// Its passages.
    pub says: Vec<String>,
}

/// A document of the record that was read: its parts in order.
pub type ReadDocument = (ItemId, Vec<ReadPart>);

/// A record: everything that is held of one child.
#[derive(Clone)]
pub struct Record {
    id: RecordId,
    case: Case<HeldText>,
    names: Names,
}

impl Record {
    /// Its stamp.
    #[must_use]
    pub fn id(&self) -> RecordId {
        self.id
    }

    /// Everything in it.
    #[must_use]
    pub fn case(&self) -> &Case<HeldText> {
        &self.case
    }

    /// The keys by which decisions and requests name people and entries.
    #[must_use]
    pub fn names(&self) -> &Names {
        &self.names
    }

    /// The record with what the files of its documents say, and nothing else of what they say than this.
    /// Passages take category, people, writer and date from their document; whether they are facts or
    /// opinions nobody knows, so they are taken for what their writer thinks.
    #[must_use]
    pub fn with_documents(&self, read: Vec<ReadDocument>) -> Self {
        let mut record = self.clone();
        for (item, parts) in read {
            let Some(document) = record.case.source.documents.iter_mut().find(|d| d.item == item)
            else {
                continue;
            };
            let mut contents = Vec::with_capacity(parts.len());
            for (n, read) in parts.into_iter().enumerate() {
                let ReadPart { part, number, within, says } = read;
                let says = says
                    .into_iter()
                    .filter(|text| !text.trim().is_empty())
                    .enumerate()
                    .map(|(m, text)| {
                        let entry = &document.place;
                        let route = format!("{}.contents[{n}].says[{m}]", entry.route());
                        let place = Place::new(entry.source(), route, entry.line(), entry.column());
                        Passage {
                            text: HeldText::new(text, place.clone()),
                            kind: Kind::Opinion,
                            // What the child wrote is the child's; of others the entry says who wrote it.
                            author: document.by.clone().filter(|who| who.person == PersonId::CHILD),
                            first_hand: None,
                            told_by: None,
                            event: Some(document.date),
                            recorded: Some(document.date),
                            about: document.about.clone(),
                            category: document.category,
                            from_age: None,
                            place,
                        }
                    })
                    .collect();
                contents.push(DocumentPart {
                    part,
                    number: Some(Number(number)),
                    within: within.map(Number),
                    says,
                });
            }
            document.contents = contents;
        }
        record
    }

    /// Walks every piece of text in the order of the record.
    pub fn each_text(&self, visit: &mut dyn FnMut(&HeldText, &Context)) {
        self.tell(&mut |text: &HeldText, context: &Context| visit(text, context));
    }

    /// The record with each piece of text turned into something else.
    pub fn tell<U>(&self, teller: &mut dyn FnMut(&HeldText, &Context) -> U) -> Case<U> {
        self.case.tell(&Context::top(), teller)
    }
}

impl Context {
    /// What is known before any entry.
    fn top() -> Self {
        Self {
            item: ItemId(0),
            within: Vec::new(),
            entry_category: Category::SocialWork,
            category: Category::SocialWork,
            entry_about: Vec::new(),
            about: Vec::new(),
            kind: None,
            told_by: None,
            author: None,
            names: None,
        }
    }
}

impl<T> Case<T> {
    /// The case without the entries that `out` names, wherever they lie.
    #[must_use]
    pub fn without(&self, out: &dyn Fn(ItemId) -> bool) -> Self
    where
        T: Clone,
    {
        use shape::Prune as _;
        let mut case = self.clone();
        case.child.prune(out);
        case.source.prune(out);
        case
    }

    /// Visits every entry with the entries around it, outermost first and itself last.
    pub fn each_entry(&self, visit: &mut dyn FnMut(&[ItemId], &Place)) {
        use shape::Walk as _;
        let mut within = Vec::new();
        self.child.walk(&mut within, visit);
        self.source.walk(&mut within, visit);
    }

    /// Visits every piece of text in the order of the record.
    pub fn each(&self, visit: &mut dyn FnMut(&T)) {
        self.tell(&Context::top(), &mut |text: &T, _| visit(text));
    }

    /// Somebody of the record; `None` for the child, who stands apart.
    #[must_use]
    pub fn person(&self, id: PersonId) -> Option<&Person<T>> {
        self.people.iter().find(|person| person.key == id)
    }
}

#[cfg(test)]
mod schema_test;

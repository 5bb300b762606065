//! One definition per thing in a record: the `shapes!` macro makes of it the type,
//! the reader that collects every fault, the JSON Schema that an editor uses, and
//! the walk by which `disclosure` turns held words into told ones. The four cannot
//! drift apart, since none is written twice.

use std::collections::{BTreeMap, HashMap};

use diagnostic::{Diagnostic, Location};
use serde_json::{Value as Json, json};

use crate::yaml::{Key, Node, Value};
use crate::{
    Category, Context, EventDate, HeldText, ItemId, Kind, Passage, PersonId, Place, Source, Text,
    Who,
};

/// What can be read from a record and described to an editor.
pub trait Shape: Sized {
    /// Whether a record may leave it out.
    const OPTIONAL: bool = false;

    /// Reads a value; `None` when a fault was reported.
    fn read(reader: &mut Reader<'_>, node: &Node) -> Option<Self>;

    /// What stands for a value that was left out, if it may be.
    fn absent() -> Option<Self> {
        None
    }

    /// The JSON Schema of the value.
    fn schema(definitions: &mut Definitions) -> Json;
}

/// The named parts of a JSON Schema.
pub type Definitions = BTreeMap<String, Json>;

/// Turns the held words of a value into whatever the caller makes of them.
pub trait Tell<T, U> {
    /// The same value, with the caller's words in place of the held ones.
    type Told;

    /// Walks the value; `teller` is called once for each piece of text, in the order of the record.
    fn tell(&self, context: &Context, teller: &mut dyn FnMut(&T, &Context) -> U) -> Self::Told;
}

/// Reads a tree into types and collects the faults.
pub struct Reader<'a> {
    /// The path of the file being read, for messages.
    file: &'a str,
    source: u32,
    route: Vec<Step>,
    faults: Vec<Diagnostic>,
    pub(crate) names: &'a Names,
    defaults: Vec<Defaults>,
    next_item: u32,
}

#[derive(Clone)]
enum Step {
    Field(&'static str),
    Index(usize),
}

/// What a passage takes from the entry it stands in, when it does not say itself.
#[derive(Clone, Default)]
struct Defaults {
    category: Option<Category>,
    kind: Option<Kind>,
    author: Option<Who<HeldText>>,
    told_by: Option<Who<HeldText>>,
    event: Option<EventDate>,
    recorded: Option<EventDate>,
    about: Vec<PersonId>,
}

/// The keys by which parts of a record name people and entries.
#[derive(Clone, Default)]
pub struct Names {
    /// Author's key of a person to the person, with full name and what they are called.
    pub(crate) people: HashMap<String, (PersonId, String, String)>,
    /// Author's key of an entry to its number.
    pub(crate) items: HashMap<String, ItemId>,
}

impl Names {
    /// The person behind an author's key.
    #[must_use]
    pub fn person(&self, key: &str) -> Option<PersonId> {
        self.people.get(key).map(|(id, _, _)| *id)
    }

    /// The author's key of a person. It is often a name, so it is held: for the file to fill in only.
    #[must_use]
    pub fn key_of(&self, person: PersonId) -> Option<HeldText> {
        let key = self
            .people
            .iter()
            .find(|(_, (id, _, _))| *id == person)
            .map(|(key, _)| key.as_str())?;
        Some(HeldText::new(key, Place::new(0, "people", 0, 0)))
    }

    /// The author's key of an entry; held like a person's.
    #[must_use]
    pub fn key_of_item(&self, item: ItemId) -> Option<HeldText> {
        let key = self.items.iter().find(|(_, id)| **id == item).map(|(key, _)| key.as_str())?;
        Some(HeldText::new(key, Place::new(0, "entries", 0, 0)))
    }

    /// The entry behind an author's key.
    #[must_use]
    pub fn item(&self, key: &str) -> Option<ItemId> {
        self.items.get(key).copied()
    }
}

impl<'a> Reader<'a> {
    /// Reads with names that were collected before.
    #[must_use]
    pub fn new(file: &'a str, source: u32, names: &'a Names, first_item: u32) -> Self {
        Self {
            file,
            source,
            route: Vec::new(),
            faults: Vec::new(),
            names,
            defaults: vec![Defaults::default()],
            next_item: first_item,
        }
    }

    /// The faults found, and the number that the next entry would have had.
    #[must_use]
    pub fn finish(self) -> (Vec<Diagnostic>, u32) {
        (self.faults, self.next_item)
    }

    /// The keys of people and entries.
    #[must_use]
    pub fn names(&self) -> &Names {
        self.names
    }

    /// Reports a fault at a value.
    pub fn fault(&mut self, node: &Node, code: &'static str, what: &str, help: impl Into<String>) {
        self.fault_at(node.line, node.column, code, what, help.into());
    }

    fn fault_at(
        &mut self,
        line: usize,
        column: usize,
        code: &'static str,
        what: &str,
        help: String,
    ) {
        let route = self.route_text();
        let route = if route.is_empty() { String::from("the file") } else { route };
        self.faults.push(
            Diagnostic::fault(code, format!("{route} {what}"))
                .at(Location::at(self.file, line, column))
                .help(help),
        );
    }

    fn route_text(&self) -> String {
        let mut text = String::new();
        for step in &self.route {
            match step {
                Step::Field(name) => {
                    if !text.is_empty() {
                        text.push('.');
                    }
                    text.push_str(name);
                }
                Step::Index(n) => text.push_str(&format!("[{n}]")),
            }
        }
        text
    }

    /// Where a value stands.
    #[must_use]
    pub fn place(&self, node: &Node) -> Place {
        Place::new(self.source, self.route_text(), node.line, node.column)
    }

    /// Reads the members of a list.
    pub fn each<X: Shape>(&mut self, nodes: &[Node]) -> Option<Vec<X>> {
        let mut read = Vec::new();
        let mut whole = true;
        for (n, node) in nodes.iter().enumerate() {
            self.route.push(Step::Index(n));
            match X::read(self, node) {
                Some(value) => read.push(value),
                None => whole = false,
            }
            self.route.pop();
        }
        whole.then_some(read)
    }

    /// Checks that a value is a mapping with known fields only.
    pub fn fields(&mut self, node: &Node, known: &[&str]) -> bool {
        let Value::Map(pairs) = &node.value else {
            self.fault(
                node,
                "record/shape",
                "should be a set of named fields",
                format!("write fields such as {}", list(known)),
            );
            return false;
        };
        let mut good = true;
        for (Key { name, line, column }, _) in pairs {
            if !known.contains(&name.as_str()) {
                let near = known
                    .iter()
                    .copied()
                    .min_by_key(|k| distance(name, k))
                    .filter(|k| distance(name, k) <= 3);
                let help = match near {
                    Some(near) => {
                        format!("did you mean `{near}`? The fields here are {}", list(known))
                    }
                    None => format!("the fields here are {}", list(known)),
                };
                self.fault_at(
                    *line,
                    *column,
                    "record/field",
                    "has a field that we do not know",
                    help,
                );
                good = false;
            }
        }
        good
    }

    /// Reads one field of a mapping.
    pub fn field<X: Shape>(&mut self, node: &Node, name: &'static str) -> Option<X> {
        self.route.push(Step::Field(name));
        let read = match node.get(name) {
            Some(Node { value: Value::Nothing, .. }) if X::OPTIONAL => X::absent(),
            Some(value) => X::read(self, value),
            None => X::absent().or_else(|| {
                self.route.pop();
                self.fault(
                    node,
                    "record/missing",
                    &format!("has no `{name}`"),
                    format!("add `{name}`"),
                );
                self.route.push(Step::Field(name));
                None
            }),
        };
        self.route.pop();
        read
    }

    /// Opens an entry: its passages take what it says of author, dates, kind and category.
    pub fn open(&mut self, node: &Node, category: Option<Category>) {
        let outer = self.defaults.last().cloned().unwrap_or_default();
        let known = self.faults.len();
        let inner = Defaults {
            category: self.peek(node, "category").or(category).or(outer.category),
            kind: self.peek(node, "kind").or(outer.kind),
            author: self.peek(node, "by").or(outer.author),
            told_by: self.peek(node, "told_by").or(outer.told_by),
            event: self.peek(node, "date").or(outer.event),
            recorded: self.peek(node, "recorded").or(outer.recorded),
            about: self.peek(node, "about").unwrap_or(outer.about),
        };
        // Whatever is wrong with these fields is reported when they are read in earnest.
        self.faults.truncate(known);
        self.defaults.push(inner);
    }

    /// Closes an entry.
    pub fn close(&mut self) {
        self.defaults.pop();
    }

    fn peek<X: Shape>(&mut self, node: &Node, name: &'static str) -> Option<X> {
        let value = node.get(name)?;
        self.route.push(Step::Field(name));
        let read = X::read(self, value);
        self.route.pop();
        read
    }

    /// The number of an entry: its own if it has a key, else the next one.
    pub fn item(&mut self, node: &Node) -> ItemId {
        node.get("id").and_then(Node::scalar).and_then(|key| self.names.item(key)).unwrap_or_else(
            || {
                self.next_item += 1;
                ItemId(self.next_item)
            },
        )
    }

    /// Reads text.
    pub fn words(&mut self, node: &Node) -> Option<HeldText> {
        let Some(text) = node.scalar() else {
            self.fault(
                node,
                "record/shape",
                "should be text",
                "write it as text; put it in quotes if it has a colon or a bracket",
            );
            return None;
        };
        if text.trim().is_empty() {
            self.fault(
                node,
                "record/empty",
                "is empty",
                "write what it says, or leave the field out",
            );
            return None;
        }
        if text.chars().any(unprintable) {
            self.fault(
                node,
                "record/character",
                "has a character that cannot be printed (a control character or one of private use)",
                "replace it by what it stood for in the original",
            );
            return None;
        }
        Some(HeldText::new(text.trim(), self.place(node)))
    }

    fn current(&self) -> Defaults {
        self.defaults.last().cloned().unwrap_or_default()
    }
}

/// Characters that no document can show: controls, private use (the slots of the
/// templates live there), interlinear marks, byte-order marks and non-characters.
fn unprintable(c: char) -> bool {
    let n = u32::from(c);
    (c.is_control() && !matches!(c, '\n' | '\t' | '\r'))
        || matches!(n, 0xE000..=0xF8FF | 0xF_0000..=0x10_FFFF | 0xFFF9..=0xFFFB | 0xFEFF | 0xFDD0..=0xFDEF)
        || n & 0xFFFE == 0xFFFE
}

fn list(names: &[&str]) -> String {
    names.iter().map(|n| format!("`{n}`")).collect::<Vec<_>>().join(", ")
}

/// Edit distance, for "did you mean".
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, ca) in a.chars().take(64).enumerate() {
        let mut last = i;
        row[0] = i + 1;
        for (j, cb) in b.iter().enumerate() {
            let cost = last + usize::from(ca != *cb);
            last = row[j + 1];
            row[j + 1] = cost.min(last + 1).min(row[j] + 1);
        }
    }
    row[b.len()]
}

impl<X: Shape> Shape for Option<X> {
    const OPTIONAL: bool = true;
    fn read(reader: &mut Reader<'_>, node: &Node) -> Option<Self> {
        X::read(reader, node).map(Some)
    }
    fn absent() -> Option<Self> {
        Some(None)
    }
    fn schema(definitions: &mut Definitions) -> Json {
        X::schema(definitions)
    }
}

impl<X: Shape> Shape for Vec<X> {
    const OPTIONAL: bool = true;
    fn read(reader: &mut Reader<'_>, node: &Node) -> Option<Self> {
        match &node.value {
            Value::List(items) => reader.each(items),
            Value::Scalar(_) | Value::Map(_) | Value::Nothing => {
                reader.fault(
                    node,
                    "record/shape",
                    "should be a list",
                    "begin each member on a line of its own with a dash",
                );
                None
            }
        }
    }
    fn absent() -> Option<Self> {
        Some(Vec::new())
    }
    fn schema(definitions: &mut Definitions) -> Json {
        json!({"type": "array", "items": X::schema(definitions)})
    }
}

impl Shape for EventDate {
    fn read(reader: &mut Reader<'_>, node: &Node) -> Option<Self> {
        let date = node.scalar().and_then(EventDate::parse);
        if date.is_none() {
            reader.fault(
                node,
                "record/date",
                "is not a date that we can read",
                "write 2014-03-09, or 2014-03 or 2014 if no more is known",
            );
        }
        date
    }
    fn schema(_: &mut Definitions) -> Json {
        json!({
            "type": ["string", "integer"],
            "pattern": "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$",
            "description": "A date as precise as it is known: 2014-03-09, 2014-03 or 2014."
        })
    }
}

impl Shape for Text<HeldText> {
    fn read(reader: &mut Reader<'_>, node: &Node) -> Option<Self> {
        reader.words(node).map(Text)
    }
    fn schema(_: &mut Definitions) -> Json {
        json!({"type": ["string", "number", "boolean"]})
    }
}

impl Shape for Who<HeldText> {
    fn read(reader: &mut Reader<'_>, node: &Node) -> Option<Self> {
        let place = reader.place(node);
        if node.scalar().is_none() {
            reader.fault(
                node,
                "record/shape",
                "should be the key of a person",
                "write one key of somebody under `people`, or `child`",
            );
            return None;
        }
        let found =
            node.scalar().and_then(|key| reader.names.people.get(key)).map(|(id, full, called)| {
                Who {
                    person: *id,
                    full: HeldText::new(full.as_str(), place.clone()),
                    called: HeldText::new(called.as_str(), place),
                }
            });
        if found.is_none() {
            reader.fault(
                node,
                "record/person",
                "does not name anybody in `people`",
                "use the `key` of somebody under `people`, or `child`",
            );
        }
        found
    }
    fn schema(_: &mut Definitions) -> Json {
        json!({"type": ["string", "number", "boolean"], "description": "The key of a person under `people`, or `child`."})
    }
}

impl Shape for PersonId {
    fn read(reader: &mut Reader<'_>, node: &Node) -> Option<Self> {
        Who::read(reader, node).map(|who| who.person)
    }
    fn schema(definitions: &mut Definitions) -> Json {
        Who::schema(definitions)
    }
}

impl Shape for ItemId {
    fn read(reader: &mut Reader<'_>, node: &Node) -> Option<Self> {
        if node.scalar().is_none() {
            reader.fault(
                node,
                "record/shape",
                "should be the key of an entry",
                "write the `id` of one entry",
            );
            return None;
        }
        let found = node.scalar().and_then(|key| reader.names.item(key));
        if found.is_none() {
            reader.fault(
                node,
                "record/entry",
                "does not name any entry of the record",
                "use the `id` of an entry",
            );
        }
        found
    }
    fn schema(_: &mut Definitions) -> Json {
        json!({"type": ["string", "number", "boolean"], "description": "The `id` of an entry of this record."})
    }
}

/// A whole number, for pages and volumes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number(pub u32);

impl Shape for Number {
    fn read(reader: &mut Reader<'_>, node: &Node) -> Option<Self> {
        let number = node.scalar().and_then(|text| text.parse().ok()).map(Number);
        if number.is_none() {
            reader.fault(node, "record/number", "is not a whole number", "write digits only");
        }
        number
    }
    fn schema(_: &mut Definitions) -> Json {
        json!({"type": ["string", "integer"], "pattern": "^[0-9]+$", "minimum": 0})
    }
}

/// A part of a picture, as left, top, width and height in hundredths of its width and height.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Area(pub [u32; 4]);

impl Shape for Area {
    fn read(reader: &mut Reader<'_>, node: &Node) -> Option<Self> {
        let numbers: Option<Vec<u32>> = node.scalar().and_then(|text| {
            text.split([' ', ','])
                .filter(|part| !part.is_empty())
                .map(|part| part.parse().ok())
                .collect()
        });
        let area = numbers.and_then(|numbers| <[u32; 4]>::try_from(numbers).ok()).filter(
            |[left, top, width, height]| {
                *width > 0
                    && *height > 0
                    && left.saturating_add(*width) <= 100
                    && top.saturating_add(*height) <= 100
            },
        );
        if area.is_none() {
            reader.fault(
                node,
                "record/area",
                "is not a part of a picture",
                "write left, top, width and height in hundredths, such as 10 5 30 40",
            );
        }
        area.map(Self)
    }
    fn schema(_: &mut Definitions) -> Json {
        json!({"type": "string", "pattern": "^[0-9]+([ ,]+[0-9]+){3}$", "description": "Left, top, width and height in hundredths of the picture."})
    }
}

/// The fields of a passage that is written out.
const PASSAGE: [&str; 9] =
    ["text", "kind", "first_hand", "told_by", "by", "date", "recorded", "about", "from_age"];

impl Shape for Passage<HeldText> {
    /// A passage is plain text, which takes everything else from its entry, or it is written out.
    fn read(reader: &mut Reader<'_>, node: &Node) -> Option<Self> {
        let place = reader.place(node);
        let default_kind = reader.route.iter().rev().find_map(|step| match step {
            Step::Field(name) => Some(Kind::of_field(name)),
            Step::Index(_) => None,
        });
        // Who visits or talks with somebody takes part; who writes elsewhere may have it from others.
        let took_part = matches!(reader.route.first(), Some(Step::Field("visits" | "contacts")));
        // What somebody asks to be put right is their view, not a decision.
        let asked = matches!(reader.route.first(), Some(Step::Field("corrections")));
        let default_kind = if asked {
            default_kind.map(|kind| if kind == Kind::Decision { Kind::Opinion } else { kind })
        } else {
            default_kind
        };
        let from = reader.current();
        let kind = from.kind.or(default_kind).unwrap_or(Kind::Fact);
        let category = from.category.unwrap_or(Category::SocialWork);
        if !matches!(node.value, Value::Map(_)) {
            return Some(Passage {
                text: reader.words(node)?,
                kind: default_kind.filter(|kind| *kind != Kind::Fact).unwrap_or(kind),
                first_hand: origin(
                    None,
                    from.told_by.is_some(),
                    took_part && from.author.is_some(),
                ),
                author: from.author,
                told_by: from.told_by,
                event: from.event,
                recorded: from.recorded,
                about: from.about,
                category,
                from_age: None,
                place,
            });
        }
        let mut known = PASSAGE.to_vec();
        known.push("category");
        let good = reader.fields(node, &known);
        let text: Option<Text<HeldText>> = reader.field(node, "text");
        let own_kind: Option<Option<Kind>> = reader.field(node, "kind");
        let told_by: Option<Option<Who<HeldText>>> = reader.field(node, "told_by");
        let author: Option<Option<Who<HeldText>>> = reader.field(node, "by");
        let event: Option<Option<EventDate>> = reader.field(node, "date");
        let recorded: Option<Option<EventDate>> = reader.field(node, "recorded");
        let about: Option<Vec<PersonId>> = reader.field(node, "about");
        let own_category: Option<Option<Category>> = reader.field(node, "category");
        let first_hand: Option<Option<crate::YesNo>> = reader.field(node, "first_hand");
        let from_age: Option<Option<Number>> = reader.field(node, "from_age");
        let (text, told_by) = (text?.0, told_by?.or(from.told_by));
        let (own_kind, author, event) = (own_kind?, author?, event?);
        let (recorded, about, own_category, first_hand, from_age) =
            (recorded?, about?, own_category?, first_hand?, from_age?);
        good.then_some(Passage {
            text,
            kind: own_kind.unwrap_or(kind),
            first_hand: origin(
                first_hand,
                told_by.is_some(),
                took_part && (author.is_some() || from.author.is_some()),
            ),
            told_by,
            author: author.or(from.author),
            event: event.or(from.event),
            recorded: recorded.or(from.recorded),
            about: if about.is_empty() { from.about } else { about },
            category: own_category.unwrap_or(category),
            from_age: from_age.map(|age| age.0),
            place,
        })
    }

    fn schema(definitions: &mut Definitions) -> Json {
        if !definitions.contains_key("Passage") {
            definitions.insert("Passage".into(), Json::Null);
            let mut properties = serde_json::Map::new();
            let mut required = Vec::new();
            property::<Text<HeldText>>(
                &mut properties,
                &mut required,
                "text",
                "The words.",
                definitions,
            );
            property::<Option<Kind>>(
                &mut properties,
                &mut required,
                "kind",
                "What it is.",
                definitions,
            );
            property::<Option<crate::YesNo>>(
                &mut properties,
                &mut required,
                "first_hand",
                "Whether the writer saw or heard it.",
                definitions,
            );
            property::<Option<Who<HeldText>>>(
                &mut properties,
                &mut required,
                "told_by",
                "Who told the writer.",
                definitions,
            );
            property::<Option<Who<HeldText>>>(
                &mut properties,
                &mut required,
                "by",
                "Who wrote it.",
                definitions,
            );
            property::<Option<EventDate>>(
                &mut properties,
                &mut required,
                "date",
                "When it happened.",
                definitions,
            );
            property::<Option<EventDate>>(
                &mut properties,
                &mut required,
                "recorded",
                "When it was written down.",
                definitions,
            );
            property::<Vec<PersonId>>(
                &mut properties,
                &mut required,
                "about",
                "Whom it is about.",
                definitions,
            );
            property::<Option<Category>>(
                &mut properties,
                &mut required,
                "category",
                "Which kind of data it is in law.",
                definitions,
            );
            property::<Option<Number>>(
                &mut properties,
                &mut required,
                "from_age",
                "From which age on a life story tells it.",
                definitions,
            );
            let schema = json!({
                "description": "Recorded words: as plain text, or written out with what sets them apart from their entry.",
                "anyOf": [
                    {"type": ["string", "number", "boolean"]},
                    {"type": "object", "additionalProperties": false, "required": required, "properties": properties}
                ]
            });
            definitions.insert("Passage".into(), schema);
        }
        json!({"$ref": "#/$defs/Passage"})
    }
}

/// Whether a passage is first hand: as it says itself, else not if somebody told its writer, else so
/// if its writer visited or talked with somebody (recording policy: who saw or took part makes the
/// record), else nobody knows.
fn origin(said: Option<crate::YesNo>, told: bool, written: bool) -> Option<bool> {
    match said {
        Some(said) => Some(said == crate::YesNo::Yes),
        None if told => Some(false),
        None if written => Some(true),
        None => None,
    }
}

/// The whole schema of a source file.
#[must_use]
pub fn schema() -> Json {
    let mut definitions = Definitions::new();
    let top = <Source<HeldText> as Shape>::schema(&mut definitions);
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A child's record for Retell",
        "$ref": top["$ref"],
        "$defs": definitions
    })
}

impl<T, U, X: Tell<T, U>> Tell<T, U> for Option<X> {
    type Told = Option<X::Told>;
    fn tell(&self, context: &Context, teller: &mut dyn FnMut(&T, &Context) -> U) -> Self::Told {
        self.as_ref().map(|value| value.tell(context, teller))
    }
}

impl<T, U, X: Tell<T, U>> Tell<T, U> for Vec<X> {
    type Told = Vec<X::Told>;
    fn tell(&self, context: &Context, teller: &mut dyn FnMut(&T, &Context) -> U) -> Self::Told {
        self.iter().map(|value| value.tell(context, teller)).collect()
    }
}

impl<T, U> Tell<T, U> for Text<T> {
    type Told = Text<U>;
    fn tell(&self, context: &Context, teller: &mut dyn FnMut(&T, &Context) -> U) -> Text<U> {
        Text(teller(&self.0, context))
    }
}

impl<T, U> Tell<T, U> for Who<T> {
    type Told = Who<U>;
    fn tell(&self, context: &Context, teller: &mut dyn FnMut(&T, &Context) -> U) -> Who<U> {
        let context = Context { names: Some(self.person), ..context.clone() };
        Who {
            person: self.person,
            full: teller(&self.full, &context),
            called: teller(&self.called, &context),
        }
    }
}

impl<T, U> Tell<T, U> for Passage<T> {
    type Told = Passage<U>;
    fn tell(&self, context: &Context, teller: &mut dyn FnMut(&T, &Context) -> U) -> Passage<U> {
        let context = Context {
            category: self.category,
            about: self.about.clone(),
            kind: Some(self.kind),
            told_by: self.told_by.as_ref().map(|who| who.person),
            author: self.author.as_ref().map(|who| who.person),
            ..context.clone()
        };
        Passage {
            text: teller(&self.text, &context),
            kind: self.kind,
            author: self.author.tell(&context, teller),
            first_hand: self.first_hand,
            told_by: self.told_by.tell(&context, teller),
            event: self.event,
            recorded: self.recorded,
            about: self.about.clone(),
            category: self.category,
            from_age: self.from_age,
            place: self.place.clone(),
        }
    }
}

/// Takes entries out, wherever they lie.
pub trait Prune {
    /// The entry's number, if it is one.
    fn entry(&self) -> Option<ItemId> {
        None
    }

    /// Takes out every entry of a list within that `out` names.
    fn prune(&mut self, out: &dyn Fn(ItemId) -> bool);
}

impl<X: Prune> Prune for Option<X> {
    fn prune(&mut self, out: &dyn Fn(ItemId) -> bool) {
        self.iter_mut().for_each(|value| value.prune(out));
    }
}

impl<X: Prune> Prune for Vec<X> {
    fn prune(&mut self, out: &dyn Fn(ItemId) -> bool) {
        self.retain(|value| !value.entry().is_some_and(out));
        self.iter_mut().for_each(|value| value.prune(out));
    }
}

impl<T> Prune for Text<T> {
    fn prune(&mut self, _: &dyn Fn(ItemId) -> bool) {}
}

impl<T> Prune for Passage<T> {
    fn prune(&mut self, _: &dyn Fn(ItemId) -> bool) {}
}

impl<T> Prune for Who<T> {
    fn prune(&mut self, _: &dyn Fn(ItemId) -> bool) {}
}

/// Visits every entry, those without a word of text too.
pub trait Walk {
    /// `within`: the entries around, outermost first. `visit` gets them with the entry itself last, and its place.
    fn walk(&self, within: &mut Vec<ItemId>, visit: &mut dyn FnMut(&[ItemId], &Place));
}

impl<X: Walk> Walk for Option<X> {
    fn walk(&self, within: &mut Vec<ItemId>, visit: &mut dyn FnMut(&[ItemId], &Place)) {
        self.iter().for_each(|value| value.walk(within, visit));
    }
}

impl<X: Walk> Walk for Vec<X> {
    fn walk(&self, within: &mut Vec<ItemId>, visit: &mut dyn FnMut(&[ItemId], &Place)) {
        self.iter().for_each(|value| value.walk(within, visit));
    }
}

/// Values in which no entry lies.
macro_rules! no_entries {
    ($($name:ty),* $(,)?) => {$(
        impl $crate::shape::Walk for $name {
            fn walk(&self, _: &mut Vec<$crate::ItemId>, _: &mut dyn FnMut(&[$crate::ItemId], &$crate::Place)) {}
        }

        impl $crate::shape::Prune for $name {
            fn prune(&mut self, _: &dyn Fn($crate::ItemId) -> bool) {}
        }
    )*};
}
no_entries!(EventDate, PersonId, ItemId, Number, Area);

impl<T> Walk for Text<T> {
    fn walk(&self, _: &mut Vec<ItemId>, _: &mut dyn FnMut(&[ItemId], &Place)) {}
}

impl<T> Walk for Passage<T> {
    fn walk(&self, _: &mut Vec<ItemId>, _: &mut dyn FnMut(&[ItemId], &Place)) {}
}

impl<T> Walk for Who<T> {
    fn walk(&self, _: &mut Vec<ItemId>, _: &mut dyn FnMut(&[ItemId], &Place)) {}
}

/// What a thing consists of, field by field, in the order in which it is defined. A pack that
/// lists whole entries walks this, so that no field can be forgotten there either.
pub trait Outline<T> {
    /// Adds a line for each value under `field`.
    fn outline<'a>(&'a self, field: &'static str, lines: &mut Vec<Line<'a, T>>);
}

/// One value and the field that it stands in.
#[derive(Debug)]
pub struct Line<'a, T> {
    /// The field's name.
    pub field: &'static str,
    /// The value.
    pub part: Part<'a, T>,
}

/// A value of an outline.
#[derive(Debug)]
pub enum Part<'a, T> {
    /// Short text.
    Text(&'a T),
    /// A passage.
    Passage(&'a Passage<T>),
    /// A person.
    Who(&'a Who<T>),
    /// A date.
    Date(EventDate),
    /// A word of a closed list: the list and the word, as records write them.
    Word(&'static str, &'static str),
    /// A number.
    Number(u32),
    /// A reference to an entry.
    Entry(ItemId),
    /// A thing within: its type, its number if it is an entry, and its lines.
    Group(&'static str, Option<ItemId>, Vec<Line<'a, T>>),
}

impl<'a, T> Part<'a, T> {
    /// The date, if it is one.
    #[must_use]
    pub fn date(&self) -> Option<EventDate> {
        if let Self::Date(date) = self { Some(*date) } else { None }
    }

    /// The short text, if it is one.
    #[must_use]
    pub fn text(&self) -> Option<&'a T> {
        if let Self::Text(text) = self { Some(*text) } else { None }
    }

    /// The passage, if it is one.
    #[must_use]
    pub fn passage(&self) -> Option<&'a Passage<T>> {
        if let Self::Passage(passage) = self { Some(*passage) } else { None }
    }

    /// What lies within, if it is a thing with lines of its own.
    #[must_use]
    pub fn lines(self) -> Option<Vec<Line<'a, T>>> {
        if let Self::Group(_, _, lines) = self { Some(lines) } else { None }
    }
}

impl<T, X: Outline<T>> Outline<T> for Option<X> {
    fn outline<'a>(&'a self, field: &'static str, lines: &mut Vec<Line<'a, T>>) {
        self.iter().for_each(|value| value.outline(field, lines));
    }
}

impl<T, X: Outline<T>> Outline<T> for Vec<X> {
    fn outline<'a>(&'a self, field: &'static str, lines: &mut Vec<Line<'a, T>>) {
        self.iter().for_each(|value| value.outline(field, lines));
    }
}

impl<T> Outline<T> for Text<T> {
    fn outline<'a>(&'a self, field: &'static str, lines: &mut Vec<Line<'a, T>>) {
        lines.push(Line { field, part: Part::Text(&self.0) });
    }
}

impl<T> Outline<T> for Passage<T> {
    fn outline<'a>(&'a self, field: &'static str, lines: &mut Vec<Line<'a, T>>) {
        lines.push(Line { field, part: Part::Passage(self) });
    }
}

impl<T> Outline<T> for Who<T> {
    fn outline<'a>(&'a self, field: &'static str, lines: &mut Vec<Line<'a, T>>) {
        lines.push(Line { field, part: Part::Who(self) });
    }
}

impl<T> Outline<T> for EventDate {
    fn outline<'a>(&'a self, field: &'static str, lines: &mut Vec<Line<'a, T>>) {
        lines.push(Line { field, part: Part::Date(*self) });
    }
}

impl<T> Outline<T> for ItemId {
    fn outline<'a>(&'a self, field: &'static str, lines: &mut Vec<Line<'a, T>>) {
        lines.push(Line { field, part: Part::Entry(*self) });
    }
}

impl<T> Outline<T> for Number {
    fn outline<'a>(&'a self, field: &'static str, lines: &mut Vec<Line<'a, T>>) {
        lines.push(Line { field, part: Part::Number(self.0) });
    }
}

impl<T> Outline<T> for Area {
    /// Where a picture is covered says nothing by itself.
    fn outline<'a>(&'a self, _: &'static str, _: &mut Vec<Line<'a, T>>) {}
}

impl<T> Outline<T> for PersonId {
    /// A key is the record's own; the names beside it say who it is.
    fn outline<'a>(&'a self, _: &'static str, _: &mut Vec<Line<'a, T>>) {}
}

/// Values without words of their own are told as they are.
macro_rules! wordless {
    ($($name:ty),* $(,)?) => {$(
        impl<T, U> $crate::shape::Tell<T, U> for $name {
            type Told = $name;
            fn tell(&self, _: &$crate::Context, _: &mut dyn FnMut(&T, &$crate::Context) -> U) -> $name {
                self.clone()
            }
        }
    )*};
}
wordless!(EventDate, PersonId, ItemId, Number, Area);

/// A closed list of words that a record may use.
#[macro_export]
macro_rules! vocabulary {
    ($($(#[$meta:meta])* $vis:vis enum $name:ident { $($(#[doc = $doc:literal])* $variant:ident = $code:literal),* $(,)? })*) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        $vis enum $name { $($(#[doc = $doc])* $variant),* }

        impl $name {
            /// Every word of the list.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The word as a record writes it.
            #[must_use]
            pub fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),* }
            }
        }

        impl $crate::shape::Shape for $name {
            fn read(reader: &mut $crate::shape::Reader<'_>, node: &$crate::yaml::Node) -> Option<Self> {
                let found = $crate::shape::scalar(node).and_then(|text| Self::ALL.iter().copied().find(|word| word.code() == text));
                if found.is_none() {
                    let words = Self::ALL.iter().map(|word| word.code()).collect::<Vec<_>>().join(", ");
                    reader.fault(node, "record/word", "is not a word of the list for this field", format!("use one of: {words}"));
                }
                found
            }
            fn schema(definitions: &mut $crate::shape::Definitions) -> serde_json::Value {
                // A word that YAML takes for a boolean reaches an editor as one.
                let mut words: Vec<serde_json::Value> = Self::ALL.iter().map(|word| word.code().into()).collect();
                if words.contains(&"yes".into()) { words.push(true.into()); }
                if words.contains(&"no".into()) { words.push(false.into()); }
                definitions.insert(stringify!($name).into(), serde_json::json!({"enum": words}));
                serde_json::json!({"$ref": concat!("#/$defs/", stringify!($name))})
            }
        }

        impl<T, U> $crate::shape::Tell<T, U> for $name {
            type Told = $name;
            fn tell(&self, _: &$crate::Context, _: &mut dyn FnMut(&T, &$crate::Context) -> U) -> $name { *self }
        }

        impl $crate::shape::Walk for $name {
            fn walk(&self, _: &mut Vec<$crate::ItemId>, _: &mut dyn FnMut(&[$crate::ItemId], &$crate::Place)) {}
        }

        impl $crate::shape::Prune for $name {
            fn prune(&mut self, _: &dyn Fn($crate::ItemId) -> bool) {}
        }

        impl<T> $crate::shape::Outline<T> for $name {
            fn outline<'a>(&'a self, field: &'static str, lines: &mut Vec<$crate::shape::Line<'a, T>>) {
                lines.push($crate::shape::Line { field, part: $crate::shape::Part::Word(stringify!($name), self.code()) });
            }
        }
    )*};
}

/// The text of a scalar node, for the vocabularies.
#[doc(hidden)]
#[must_use]
pub fn scalar(node: &Node) -> Option<&str> {
    node.scalar()
}

/// The things of a record. `entry` has a number, a key (`id`), a category and the people it is about;
/// `part` belongs to an entry and takes those from it.
#[macro_export]
macro_rules! shapes {
    () => {};
    ($(#[doc = $doc:literal])* entry($category:ident) $name:ident { $($(#[doc = $fdoc:literal])* $field:ident: $type:ty),* $(,)? } $($rest:tt)*) => {
        $(#[doc = $doc])*
        #[derive(Clone, Debug)]
        pub struct $name<T> {
            /// The entry's number within this record.
            pub item: $crate::ItemId,
            /// Where the entry stands.
            pub place: $crate::Place,
            /// Which kind of data it is in law.
            pub category: $crate::Category,
            /// Whom it is about, where the record says.
            pub about: Vec<$crate::PersonId>,
            $($(#[doc = $fdoc])* pub $field: $type),*
        }

        impl $crate::shape::Shape for $name<$crate::HeldText> {
            fn read(reader: &mut $crate::shape::Reader<'_>, node: &$crate::yaml::Node) -> Option<Self> {
                type T = $crate::HeldText;
                let known = ["id", "category", "about", $(stringify!($field)),*];
                if !reader.fields(node, &known) && !$crate::shape::is_map(node) { return None; }
                let good = reader.fields_known(node, &known);
                reader.open(node, Some($crate::Category::$category));
                let item = reader.item(node);
                let place = reader.place(node);
                let category: Option<Option<$crate::Category>> = reader.field(node, "category");
                let about: Option<Vec<$crate::PersonId>> = reader.field(node, "about");
                $(let $field: Option<$type> = reader.field(node, stringify!($field));)*
                reader.close();
                let entry = $name {
                    item,
                    place,
                    category: category?.unwrap_or($crate::Category::$category),
                    about: about?,
                    $($field: $field?),*
                };
                good.then_some(entry)
            }
            fn schema(definitions: &mut $crate::shape::Definitions) -> serde_json::Value {
                type T = $crate::HeldText;
                if !definitions.contains_key(stringify!($name)) {
                    definitions.insert(stringify!($name).into(), serde_json::Value::Null);
                    let mut properties = serde_json::Map::new();
                    properties.insert("id".into(), serde_json::json!({"type": ["string", "number", "boolean"], "description": "A key by which other parts of the record name this entry."}));
                    let required: &mut Vec<&str> = &mut Vec::new();
                    $crate::shape::property::<Option<$crate::Category>>(&mut properties, required, "category", "Which kind of data it is in law, if not the usual one.", definitions);
                    $crate::shape::property::<Vec<$crate::PersonId>>(&mut properties, required, "about", "Whom it is about, if not the child alone.", definitions);
                    $($crate::shape::property::<$type>(&mut properties, required, stringify!($field), concat!($($fdoc),*), definitions);)*
                    definitions.insert(stringify!($name).into(), serde_json::json!({"type": "object", "description": concat!($($doc),*).trim(), "additionalProperties": false, "required": &*required, "properties": properties}));
                }
                serde_json::json!({"$ref": concat!("#/$defs/", stringify!($name))})
            }
        }

        impl<T, U> $crate::shape::Tell<T, U> for $name<T> {
            type Told = $name<U>;
            fn tell(&self, context: &$crate::Context, teller: &mut dyn FnMut(&T, &$crate::Context) -> U) -> $name<U> {
                let mut within = context.within.clone();
                within.push(self.item);
                let context = &$crate::Context {
                    item: self.item,
                    within,
                    entry_category: self.category,
                    category: self.category,
                    entry_about: self.about.clone(),
                    about: self.about.clone(),
                    kind: None,
                    told_by: None,
                    author: None,
                    names: context.names,
                };
                $name {
                    item: self.item,
                    place: self.place.clone(),
                    category: self.category,
                    about: self.about.clone(),
                    $($field: $crate::shape::Tell::<T, U>::tell(&self.$field, context, teller)),*
                }
            }
        }

        impl<T> $crate::shape::Prune for $name<T> {
            fn entry(&self) -> Option<$crate::ItemId> {
                Some(self.item)
            }
            fn prune(&mut self, out: &dyn Fn($crate::ItemId) -> bool) {
                $($crate::shape::Prune::prune(&mut self.$field, out);)*
            }
        }

        impl<T> $crate::shape::Walk for $name<T> {
            fn walk(&self, within: &mut Vec<$crate::ItemId>, visit: &mut dyn FnMut(&[$crate::ItemId], &$crate::Place)) {
                within.push(self.item);
                visit(within, &self.place);
                $($crate::shape::Walk::walk(&self.$field, within, visit);)*
                within.pop();
            }
        }

        impl<T> $crate::shape::Outline<T> for $name<T> {
            fn outline<'a>(&'a self, field: &'static str, lines: &mut Vec<$crate::shape::Line<'a, T>>) {
                let inner = &mut Vec::new();
                $($crate::shape::Outline::outline(&self.$field, stringify!($field), inner);)*
                lines.push($crate::shape::Line { field, part: $crate::shape::Part::Group(stringify!($name), Some(self.item), std::mem::take(inner)) });
            }
        }

        $crate::shapes! { $($rest)* }
    };
    ($(#[doc = $doc:literal])* part $name:ident { $($(#[doc = $fdoc:literal])* $field:ident: $type:ty),* $(,)? } $($rest:tt)*) => {
        $(#[doc = $doc])*
        #[derive(Clone, Debug)]
        pub struct $name<T> {
            $($(#[doc = $fdoc])* pub $field: $type),*
        }

        impl $crate::shape::Shape for $name<$crate::HeldText> {
            fn read(reader: &mut $crate::shape::Reader<'_>, node: &$crate::yaml::Node) -> Option<Self> {
                type T = $crate::HeldText;
                let known = [$(stringify!($field)),*];
                if !reader.fields(node, &known) && !$crate::shape::is_map(node) { return None; }
                let good = reader.fields_known(node, &known);
                reader.open(node, None);
                $(let $field: Option<$type> = reader.field(node, stringify!($field));)*
                reader.close();
                let part = $name { $($field: $field?),* };
                good.then_some(part)
            }
            fn schema(definitions: &mut $crate::shape::Definitions) -> serde_json::Value {
                type T = $crate::HeldText;
                if !definitions.contains_key(stringify!($name)) {
                    definitions.insert(stringify!($name).into(), serde_json::Value::Null);
                    let mut properties = serde_json::Map::new();
                    let required: &mut Vec<&str> = &mut Vec::new();
                    $($crate::shape::property::<$type>(&mut properties, required, stringify!($field), concat!($($fdoc),*), definitions);)*
                    definitions.insert(stringify!($name).into(), serde_json::json!({"type": "object", "description": concat!($($doc),*).trim(), "additionalProperties": false, "required": &*required, "properties": properties}));
                }
                serde_json::json!({"$ref": concat!("#/$defs/", stringify!($name))})
            }
        }

        impl<T, U> $crate::shape::Tell<T, U> for $name<T> {
            type Told = $name<U>;
            fn tell(&self, context: &$crate::Context, teller: &mut dyn FnMut(&T, &$crate::Context) -> U) -> $name<U> {
                $name { $($field: $crate::shape::Tell::<T, U>::tell(&self.$field, context, teller)),* }
            }
        }

        impl<T> $crate::shape::Prune for $name<T> {
            fn prune(&mut self, out: &dyn Fn($crate::ItemId) -> bool) {
                $($crate::shape::Prune::prune(&mut self.$field, out);)*
            }
        }

        impl<T> $crate::shape::Walk for $name<T> {
            fn walk(&self, within: &mut Vec<$crate::ItemId>, visit: &mut dyn FnMut(&[$crate::ItemId], &$crate::Place)) {
                $($crate::shape::Walk::walk(&self.$field, within, visit);)*
            }
        }

        impl<T> $crate::shape::Outline<T> for $name<T> {
            fn outline<'a>(&'a self, field: &'static str, lines: &mut Vec<$crate::shape::Line<'a, T>>) {
                let inner = &mut Vec::new();
                $($crate::shape::Outline::outline(&self.$field, stringify!($field), inner);)*
                lines.push($crate::shape::Line { field, part: $crate::shape::Part::Group(stringify!($name), None, std::mem::take(inner)) });
            }
        }

        $crate::shapes! { $($rest)* }
    };
}

/// Adds a field to a schema.
#[doc(hidden)]
pub fn property<X: Shape>(
    properties: &mut serde_json::Map<String, Json>,
    required: &mut Vec<&'static str>,
    name: &'static str,
    about: &'static str,
    definitions: &mut Definitions,
) {
    let schema = X::schema(definitions);
    let about = about.trim();
    let schema = if X::OPTIONAL {
        json!({"description": about, "anyOf": [schema, {"type": "null"}]})
    } else {
        required.push(name);
        json!({"description": about, "allOf": [schema]})
    };
    properties.insert(name.into(), schema);
}

/// Whether a node has fields.
#[doc(hidden)]
#[must_use]
pub fn is_map(node: &Node) -> bool {
    matches!(node.value, Value::Map(_))
}

impl Reader<'_> {
    /// Whether every field of a mapping is known; says nothing, since `fields` has said it.
    pub fn fields_known(&self, node: &Node, known: &[&str]) -> bool {
        match &node.value {
            Value::Map(pairs) => pairs.iter().all(|(key, _)| known.contains(&key.name.as_str())),
            Value::Nothing | Value::Scalar(_) | Value::List(_) => false,
        }
    }
}

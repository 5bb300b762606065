//! The words of a part of an office document: what is shown, and what is there and not shown.

use std::collections::{BTreeMap, BTreeSet};

use super::text::{has_words, is_private, tells};
use super::xml::{Element, Node};
use super::{Gather, PartKind};

/// Styles whose words are not shown.
#[derive(Default)]
pub(crate) struct Looks {
    hidden: BTreeSet<String>,
    all_hidden: bool,
}

impl Looks {
    /// Reads the styles among these parts.
    pub(crate) fn read<'a>(roots: impl Iterator<Item = &'a Element>) -> Self {
        let mut looks = Self::default();
        for root in roots.filter(|root| root.name == "styles") {
            let defaults = root.child("docDefaults").and_then(|d| d.child("rPrDefault"));
            looks.all_hidden |=
                defaults.and_then(|d| d.child("rPr")).is_some_and(|look| look.on("vanish"));
            let mut based = BTreeMap::new();
            for style in root.elements().filter(|e| e.name == "style") {
                let id = style.get("styleId").unwrap_or_default();
                let look = style.child("rPr");
                if look.is_some_and(|look| look.on("vanish")) {
                    looks.hidden.insert(id.to_owned());
                } else if look.is_none_or(|look| look.child("vanish").is_none())
                    && let Some(on) = style.child("basedOn").and_then(|b| b.get("val"))
                {
                    based.insert(id, on);
                }
            }
            for _ in 0..10 {
                let more: Vec<&str> = based
                    .iter()
                    .filter(|(_, on)| looks.hidden.contains(**on))
                    .map(|b| *b.0)
                    .collect();
                looks.hidden.extend(more.into_iter().map(str::to_owned));
            }
        }
        looks
    }

    /// Whether these properties say it is not shown; nothing if they say nothing.
    fn hides(&self, look: Option<&Element>) -> Option<bool> {
        let look = look?;
        if look.child("vanish").is_some() {
            return Some(look.on("vanish"));
        }
        let style = look.child("rStyle").or_else(|| look.child("pStyle"))?.get("val")?;
        self.hidden.contains(style).then_some(true)
    }
}

/// Who wrote or changed something, and when.
pub(crate) fn who(element: &Element) -> String {
    let said = [element.get("author"), element.get("date")];
    let said: Vec<&str> = said.into_iter().flatten().filter(|s| !s.is_empty()).collect();
    said.join(", ")
}

/// What was read of a part.
#[derive(Default)]
pub(crate) struct Story {
    passages: Vec<String>,
    boxes: Vec<Vec<String>>,
    said: Vec<(PartKind, String)>,
}

impl Story {
    /// Puts these words before the first passage.
    pub(crate) fn begin(&mut self, words: &str) {
        match self.passages.first_mut() {
            Some(first) => *first = format!("{words}: {first}"),
            None => self.passages.push(words.to_owned()),
        }
    }

    /// Lists it.
    pub(crate) fn list(self, gather: &mut Gather, within: &[usize], kind: PartKind) {
        gather.part(kind, within, &self.passages);
        for words in self.boxes {
            gather.part(PartKind::TextBox, within, &words);
        }
        for (kind, words) in self.said {
            gather.say(kind, within, &words);
        }
    }

    /// All its words, to compare.
    fn words(&self) -> String {
        let boxes = self.boxes.iter().flatten();
        let said = self
            .said
            .iter()
            .filter(|(kind, _)| matches!(kind, PartKind::Deleted | PartKind::Hidden));
        let words: String =
            self.passages.iter().chain(boxes).chain(said.map(|s| &s.1)).cloned().collect();
        words.chars().filter(|c| !c.is_whitespace()).collect()
    }

    fn add(&mut self, other: Self) {
        self.boxes.extend(other.boxes);
        self.said.extend(other.said);
    }
}

/// Reads a part.
pub(crate) fn story(root: &Element, looks: &Looks) -> Story {
    let mut walk = Walk { looks, story: Story::default(), choices: 0 };
    let mut out = Vec::new();
    walk.attributes(root);
    walk.blocks(
        root,
        &State {
            hidden: looks.all_hidden,
            keep_spaces: root.get("space") == Some("preserve"),
            ..State::default()
        },
        &mut out,
    );
    walk.story.passages = out;
    walk.story
}

/// How the words here stand.
#[derive(Clone, Default)]
struct State {
    deleted: Option<String>,
    inserted: Option<String>,
    hidden: bool,
    keep_spaces: bool,
}

/// A paragraph while it is read.
#[derive(Default)]
struct Flow {
    shown: String,
    /// As it was before the tracked changes.
    before: String,
    /// What is told apart from what is shown, and who did it.
    apart: Vec<(PartKind, String, String)>,
    /// Whether the words before are part of the last that are told apart.
    open: bool,
    /// A deletion began or ended within a word.
    cut: bool,
    last_deleted: bool,
    fields: Vec<String>,
}

impl Flow {
    fn add(&mut self, words: &str, state: &State) {
        if words.is_empty() {
            return;
        }
        let apart = match (&state.deleted, &state.inserted) {
            (Some(who), _) => Some((PartKind::Deleted, who.clone())),
            _ if state.hidden => Some((PartKind::Hidden, String::new())),
            (None, Some(who)) => Some((PartKind::Inserted, who.clone())),
            (None, None) => None,
        };
        let deleted = state.deleted.is_some();
        if deleted || (state.inserted.is_none() && !state.hidden) {
            let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
            if deleted != self.last_deleted
                && letter(self.before.chars().next_back())
                && letter(words.chars().next())
            {
                self.cut = true;
            }
            self.before.push_str(words);
            self.last_deleted = deleted;
        }
        if !deleted && !state.hidden {
            self.shown.push_str(words);
        }
        let Some((kind, who)) = apart else {
            self.open = false;
            return;
        };
        match self.apart.last_mut() {
            Some((k, w, before)) if self.open && *k == kind && *w == who => before.push_str(words),
            _ => self.apart.push((kind, who, words.to_owned())),
        }
        self.open = true;
    }
}

/// Leaves whose text is no words.
const MEASURES: [&str; 29] = [
    "posOffset",
    "align",
    "pctWidth",
    "pctHeight",
    "pctPosHOffset",
    "pctPosVOffset",
    "Anchor",
    "AutoFill",
    "AutoLine",
    "Row",
    "Column",
    "SizeWithCells",
    "MoveWithCells",
    "LockText",
    "TextHAlign",
    "TextVAlign",
    "Visible",
    "PrintObject",
    "formatCode",
    "Locked",
    "CF",
    "Checked",
    // Read elsewhere.
    "definedName",
    "oddHeader",
    "oddFooter",
    "evenHeader",
    "evenFooter",
    "firstHeader",
    "firstFooter",
];

/// Attributes that can hold words, on any element.
const ATTRIBUTES: [(&str, PartKind); 24] = [
    ("descr", PartKind::Description),
    ("title", PartKind::Description),
    ("alt", PartKind::Description),
    ("string", PartKind::Description),
    ("caption", PartKind::Description),
    ("tooltip", PartKind::Field),
    ("href", PartKind::Field),
    ("instr", PartKind::Field),
    ("macro", PartKind::Field),
    ("displayText", PartKind::Field),
    ("fullDate", PartKind::Field),
    ("prompt", PartKind::Field),
    ("promptTitle", PartKind::Field),
    ("error", PartKind::Field),
    ("errorTitle", PartKind::Field),
    ("display", PartKind::Field),
    ("location", PartKind::Field),
    ("docLocation", PartKind::Field),
    ("text", PartKind::Field),
    ("xpath", PartKind::Field),
    ("userId", PartKind::Revision),
    ("initials", PartKind::Revision),
    ("userName", PartKind::Revision),
    ("url", PartKind::Properties),
];

/// Elements whose value can hold words.
const VALUES: [&str; 24] = [
    "alias",
    "tag",
    "default",
    "helpText",
    "statusText",
    "listEntry",
    "tblCaption",
    "tblDescription",
    "docPart",
    "attr",
    "connectString",
    "query",
    "udl",
    "src",
    "mailSubject",
    "addressFieldName",
    "mappedName",
    "docVar",
    "listItem",
    "lvlText",
    "suff",
    "category",
    "description",
    "table",
];

/// Elements that have none in them, in a document as a program writes it.
const LEAVES: [&str; 10] = [
    "tab",
    "ptab",
    "br",
    "cr",
    "noBreakHyphen",
    "softHyphen",
    "sym",
    "instrText",
    "delInstrText",
    "f",
];

/// Choices that lie deeper are not compared: all their forms are told.
const CHOICES: usize = 8;

struct Walk<'a> {
    looks: &'a Looks,
    story: Story,
    /// How many choices it lies in.
    choices: usize,
}

impl Walk<'_> {
    fn say(&mut self, kind: PartKind, words: &str) {
        if !words.trim().is_empty() {
            self.story.said.push((kind, words.to_owned()));
        }
    }

    /// Lists the attributes of an element that can hold words.
    fn attributes(&mut self, element: &Element) {
        let name = element.name.as_str();
        for (key, value) in &element.attributes {
            if let Some((_, kind)) = ATTRIBUTES.iter().find(|(k, _)| k == key) {
                if tells(value) {
                    self.say(*kind, value);
                }
            } else if key == "val" && VALUES.contains(&name) {
                if has_words(value) {
                    self.say(PartKind::Field, value);
                }
            } else if key == "author" && name != "comment" {
                let did = match name {
                    "ins" => "put in",
                    "del" => "deleted",
                    "moveFrom" | "moveTo" => "moved",
                    _ => "changed",
                };
                let who = who(element);
                self.say(PartKind::Revision, &format!("{did}: {who}"));
            } else if key == "name" {
                let kind = match name {
                    "docPr" | "cNvPr" if !is_plain_name(value) => PartKind::Description,
                    "bookmarkStart" if !value.starts_with('_') => PartKind::Field,
                    "docVar" | "protectedRange" | "scenario" | "prstTxWarp" => PartKind::Field,
                    _ => continue,
                };
                self.say(kind, value);
            }
        }
        let custom = name == "style"
            && element.get("customStyle").is_some_and(|c| c != "0")
            && element.child("link").is_none();
        for inner in element.elements() {
            // Names that somebody gave.
            if inner.name == "name" && (custom || matches!(name, "ffData" | "docPartPr")) {
                let kind = if custom { PartKind::Properties } else { PartKind::Field };
                self.say(kind, inner.get("val").unwrap_or_default());
            }
        }
    }

    /// Lists what properties can say, and nothing of it as text that is shown.
    fn properties(&mut self, element: &Element) {
        self.attributes(element);
        let words = element.text();
        if tells(&words) && !MEASURES.contains(&element.name.as_str()) {
            self.say(PartKind::Hidden, &words);
        }
        for inner in element.elements() {
            self.properties(inner);
        }
    }

    /// Reads paragraphs and tables, wherever they lie in an element.
    fn blocks(&mut self, element: &Element, state: &State, out: &mut Vec<String>) {
        let mut flow = Flow::default();
        for node in &element.children {
            let inner = match node {
                Node::Element(inner) => inner,
                Node::Text(words) => {
                    self.stray(element, words);
                    continue;
                }
            };
            match inner.name.as_str() {
                "p" => {
                    let look = inner.child("pPr");
                    let mark = look.and_then(|look| look.child("rPr"));
                    let mut state = state.clone();
                    state.hidden = self.looks.hides(look).unwrap_or(state.hidden);
                    self.inline(inner, &state, &mut flow);
                    let joined = mark
                        .is_some_and(|m| m.child("del").is_some() || m.child("moveFrom").is_some());
                    if !joined {
                        self.finish(&mut flow, out);
                    }
                }
                "tr" => {
                    let look = inner.child("trPr");
                    let mut state = state.clone();
                    if let Some(deleted) = look.and_then(|look| look.child("del")) {
                        state.deleted = Some(who(deleted));
                    }
                    state.hidden |= look.is_some_and(|look| look.on("hidden"));
                    let mut cells = Vec::new();
                    self.cells(inner, &state, &mut cells);
                    out.push(cells.join(" | "));
                }
                "r" | "t" | "hyperlink" | "oMath" | "fldSimple" | "delText" | "v" | "smartTag"
                | "oMathPara" | "instrText" | "sym" => {
                    self.one(inner, state, &mut flow);
                    self.finish(&mut flow, out);
                }
                "AlternateContent" if self.choices < CHOICES => {
                    let found = self.choose(inner, |walk, branch, out| {
                        walk.blocks(branch, state, out);
                    });
                    out.extend(found);
                }
                "txbxContent" | "txBody" => self.boxed(inner, state),
                "del" | "moveFrom" | "ins" | "moveTo" => {
                    self.attributes(inner);
                    let state = changed(inner, state);
                    self.blocks(inner, &state, out);
                }
                "f" => self.one(inner, state, &mut flow),
                name if is_properties(name) => self.properties(inner),
                _ => {
                    self.attributes(inner);
                    self.blocks(inner, state, out);
                }
            }
        }
        self.finish(&mut flow, out);
    }

    /// The cells of a row, wherever they lie in it.
    fn cells(&mut self, element: &Element, state: &State, cells: &mut Vec<String>) {
        self.stray(element, &element.text());
        for inner in element.elements() {
            match inner.name.as_str() {
                "tc" => {
                    let mut words = Vec::new();
                    self.attributes(inner);
                    self.blocks(inner, state, &mut words);
                    words.retain(|w| !w.trim().is_empty());
                    if !words.is_empty() {
                        cells.push(words.join("\n"));
                    }
                }
                name if is_properties(name) => self.properties(inner),
                "sdt" | "sdtContent" | "customXml" | "smartTag" | "ins" | "del" | "moveFrom"
                | "moveTo" => {
                    self.attributes(inner);
                    self.cells(inner, &changed(inner, state), cells);
                }
                _ => {
                    // No cell, but words may be in it.
                    let mut flow = Flow::default();
                    self.one(inner, state, &mut flow);
                    self.finish(&mut flow, cells);
                }
            }
        }
    }

    fn boxed(&mut self, element: &Element, state: &State) {
        let mut words = Vec::new();
        self.blocks(element, state, &mut words);
        self.story.boxes.push(words);
    }

    /// Reads one of several forms of the same thing, and the others too if they say something else.
    fn choose(
        &mut self,
        element: &Element,
        mut read: impl FnMut(&mut Walk<'_>, &Element, &mut Vec<String>),
    ) -> Vec<String> {
        self.stray(element, &element.text());
        let (mut kept, mut known) = (Vec::new(), BTreeSet::new());
        for branch in element.elements() {
            let choices = self.choices + 1;
            let mut walk = Walk { looks: self.looks, story: Story::default(), choices };
            let mut out = Vec::new();
            read(&mut walk, branch, &mut out);
            walk.story.passages = out;
            let words = walk.story.words();
            if words.is_empty() || !known.insert(words) {
                // The same again; what it says of itself may differ.
                self.story.said.append(&mut walk.story.said);
            } else {
                kept.push(walk.story);
            }
        }
        let mut found = Vec::new();
        for mut story in kept {
            found.append(&mut story.passages);
            self.story.add(story);
        }
        found
    }

    /// Reads what lies in a paragraph.
    fn inline(&mut self, element: &Element, state: &State, flow: &mut Flow) {
        for node in &element.children {
            match node {
                Node::Element(inner) => self.one(inner, state, flow),
                Node::Text(words) => self.stray(element, words),
            }
        }
    }

    /// Text that lies where none is known to.
    fn stray(&mut self, element: &Element, words: &str) {
        if tells(words) && !MEASURES.contains(&element.name.as_str()) {
            self.say(PartKind::Hidden, words);
        }
    }

    fn one(&mut self, element: &Element, state: &State, flow: &mut Flow) {
        self.attributes(element);
        let deleted = || {
            let who = state.deleted.clone().unwrap_or_default();
            State { deleted: Some(who), ..state.clone() }
        };
        if LEAVES.contains(&element.name.as_str()) {
            if !matches!(element.name.as_str(), "instrText" | "delInstrText" | "f") {
                self.stray(element, &element.text());
            }
            for inner in element.elements() {
                self.one(inner, state, flow);
            }
        }
        match element.name.as_str() {
            "t" | "delText" | "v" if element.elements().next().is_none() => {
                let keep = state.keep_spaces || element.get("space") == Some("preserve");
                let words = element.text();
                let spaces = [' ', '\t', '\n', '\r'];
                let words = if keep { &words } else { words.trim_matches(spaces) };
                if element.name == "delText" {
                    flow.add(words, &deleted());
                } else {
                    flow.add(words, state);
                }
            }
            "r" => {
                let look = element.child("rPr");
                let mut state = state.clone();
                state.hidden = self.looks.hides(look).unwrap_or(state.hidden);
                self.inline(element, &state, flow);
            }
            "tab" | "ptab" => flow.add(" ", state),
            "br" | "cr" => flow.add("\n", state),
            "noBreakHyphen" => flow.add("-", state),
            "softHyphen" => flow.add("\u{ad}", state),
            "sym" => {
                let code = element.get("char").and_then(|c| u32::from_str_radix(c, 16).ok());
                let letter = code.and_then(char::from_u32).filter(|c| !is_private(*c));
                flow.add(&letter.unwrap_or('\u{FFFD}').to_string(), state);
            }
            "instrText" | "delInstrText" => match flow.fields.last_mut() {
                Some(field) => field.push_str(&element.text()),
                None => self.say(PartKind::Field, &element.text()),
            },
            "fldChar" => {
                match element.get("fldCharType") {
                    Some("begin") => flow.fields.push(String::new()),
                    Some("separate") => {
                        let said = flow.fields.last_mut().map(std::mem::take).unwrap_or_default();
                        self.field(&said);
                    }
                    _ => {
                        let said = flow.fields.pop().unwrap_or_default();
                        self.field(&said);
                    }
                }
                self.properties(element);
            }
            "del" | "moveFrom" | "ins" | "moveTo" => {
                self.inline(element, &changed(element, state), flow);
            }
            "rt" => {
                flow.add("(", state);
                self.inline(element, state, flow);
                flow.add(")", state);
            }
            "AlternateContent" if self.choices < CHOICES => {
                let found = self.choose(element, |walk, branch, out| {
                    let mut flow = Flow::default();
                    walk.inline(branch, state, &mut flow);
                    walk.finish(&mut flow, out);
                });
                for words in found {
                    flow.add(&words, state);
                }
            }
            "txbxContent" | "txBody" | "tbl" | "p" => self.boxed_in(element, state),
            "f" => {
                let words = element.text();
                self.say(PartKind::Field, &words);
            }
            name if is_properties(name) => self.properties(element),
            _ => self.inline(element, state, flow),
        }
    }

    /// A box within a paragraph.
    fn boxed_in(&mut self, element: &Element, state: &State) {
        if element.name == "p" {
            let mut flow = Flow::default();
            let mut words = Vec::new();
            self.inline(element, state, &mut flow);
            self.finish(&mut flow, &mut words);
            self.story.boxes.push(words);
        } else {
            self.boxed(element, state);
        }
    }

    fn field(&mut self, said: &str) {
        let said = said.trim();
        let plain = ["PAGE", "NUMPAGES", "SECTIONPAGES"];
        if !plain.contains(&said.split_whitespace().next().unwrap_or_default())
            || said.contains('"')
        {
            self.say(PartKind::Field, said);
        }
    }

    /// Ends a paragraph.
    fn finish(&mut self, flow: &mut Flow, out: &mut Vec<String>) {
        let fields = std::mem::take(&mut flow.fields);
        for said in &fields {
            self.field(said);
        }
        let done = std::mem::take(flow);
        // A field may run over several paragraphs.
        flow.fields = fields.iter().map(|_| String::new()).collect();
        for (kind, who, words) in done.apart {
            let words = words.trim();
            if !words.is_empty() {
                let who = if who.is_empty() { who } else { format!("{who}: ") };
                self.say(kind, &format!("{who}{words}"));
            }
        }
        if done.cut {
            self.say(PartKind::Deleted, &done.before);
        }
        if !done.shown.trim().is_empty() {
            out.push(done.shown);
        }
    }
}

/// How words stand in a tracked change.
fn changed(element: &Element, state: &State) -> State {
    let mut state = state.clone();
    match element.name.as_str() {
        "del" | "moveFrom" => state.deleted = Some(who(element)),
        "ins" | "moveTo" => state.inserted = Some(who(element)),
        _ => {}
    }
    state
}

/// Whether an element says how something looks or behaves, and holds no text that is shown.
fn is_properties(name: &str) -> bool {
    name.ends_with("Pr") && !matches!(name, "docPr" | "cNvPr")
        || matches!(name, "tblGrid" | "ffData" | "style" | "bodyPr" | "lstStyle" | "styleLbl")
}

/// Whether a program gave this name: "Picture 3".
fn is_plain_name(name: &str) -> bool {
    let known = [
        "picture",
        "image",
        "text",
        "box",
        "group",
        "shape",
        "rectangle",
        "graphic",
        "chart",
        "diagram",
        "straight",
        "connector",
        "arrow",
        "oval",
        "line",
        "table",
        "object",
        "drawing",
        "canvas",
        "freeform",
        "rounded",
        "content",
        "placeholder",
        "title",
        "grafik",
        "comment",
    ];
    name.split_whitespace().all(|word| {
        word.chars().all(|c| c.is_ascii_digit() || c == ':')
            || known.contains(&word.trim_end_matches(':').to_lowercase().as_str())
    })
}

//! What a source says of one child, as entries of a record, each with where it comes from.

use std::collections::BTreeMap;
use std::fmt::Write as _;

/// An entry of a record.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    /// Its list.
    pub(crate) list: &'static str,
    /// Source, table and key, for people.
    pub(crate) from: String,
    fields: Vec<(&'static str, String)>,
}

impl Entry {
    /// An entry of a list; `key` is what tells its row apart.
    pub(crate) fn new(list: &'static str, source: &str, table: &str, key: &str) -> Self {
        let from = format!("{source}, {table}, {}", plain(key));
        Self { list, from, fields: Vec::new() }
    }

    /// Sets a field to words. They are quoted: nothing in them is anything but words.
    pub(crate) fn set(&mut self, field: &'static str, words: &str) {
        self.fields.push((field, quoted(words)));
    }

    /// Sets a field if there is anything to say.
    pub(crate) fn maybe(&mut self, field: &'static str, words: Option<String>) {
        if let Some(words) = words {
            self.set(field, &words);
        }
    }

    /// Sets the names of a person to one.
    pub(crate) fn name(&mut self, full: &str) {
        self.fields.push(("names", format!("[{{full: {}}}]", quoted(full))));
    }

    /// Sets a field to a list of keys.
    pub(crate) fn list(&mut self, field: &'static str, members: &[String]) {
        let members: Vec<String> = members.iter().map(|member| quoted(member)).collect();
        self.fields.push((field, format!("[{}]", members.join(", "))));
    }

    /// Makes its keys those of no other source: a folder may have a person of the same key.
    pub(crate) fn apart(&mut self) {
        for (field, words) in &mut self.fields {
            if matches!(*field, "key" | "about") {
                *words = words.replace("\"worker-", "\"imported-worker-");
            }
        }
    }

    /// A field as it was set.
    pub(crate) fn field(&self, field: &str) -> Option<&str> {
        let found = self.fields.iter().find(|(name, _)| *name == field);
        found.map(|(_, words)| words.trim_matches('"'))
    }
}

/// What a source says of one child.
#[derive(Default)]
pub(crate) struct Entries {
    /// The number by which the source knows the child.
    number: String,
    child: BTreeMap<&'static str, String>,
    numbers: Vec<(&'static str, String)>,
    /// Rows of two sources that contradict each other; the first is told.
    pub(crate) apart: Vec<(String, String)>,
    /// The entries, in the order in which they came.
    pub(crate) list: Vec<Entry>,
}

impl Entries {
    pub(crate) fn of(number: &str) -> Self {
        Self { number: number.to_owned(), ..Self::default() }
    }

    /// Something of the child; the first that says it counts.
    pub(crate) fn child(&mut self, field: &'static str, words: Option<String>) {
        if let Some(words) = words {
            self.child.entry(field).or_insert(words);
        }
    }

    /// Whether nothing said this of the child.
    pub(crate) fn lacks(&self, field: &str) -> bool {
        !self.child.contains_key(field)
    }

    /// What was said of the child.
    pub(crate) fn of_child(&self, field: &str) -> Option<&str> {
        self.child.get(field).map(String::as_str)
    }

    /// A number of the child.
    pub(crate) fn number(&mut self, kind: &'static str, value: &str) {
        if !self.numbers.iter().any(|(known, other)| *known == kind && other == value) {
            self.numbers.push((kind, value.to_owned()));
        }
    }

    pub(crate) fn add(&mut self, entry: Entry) {
        self.list.push(entry);
    }

    /// Takes in what another source says, but what is there already: a home or an order of the same day, a review.
    /// Gives the rows that contradict each other: then what is there stays.
    pub(crate) fn take_in(&mut self, other: Self) -> Vec<(String, String)> {
        let mut apart = Vec::new();
        for (field, words) in other.child {
            self.child.entry(field).or_insert(words);
        }
        let day = |entry: &Entry| {
            let field =
                if matches!(entry.list, "placements" | "legal_statuses") { "from" } else { "date" };
            entry.field(field).map(str::to_owned)
        };
        let workers = self.list.iter().any(|entry| entry.list == "people");
        for mut entry in other.list {
            let stretch = matches!(entry.list, "placements" | "legal_statuses");
            let contradicts = self.list.iter().find(|own| {
                stretch
                    && own.list == entry.list
                    && day(own) == day(&entry)
                    && (own.field("kind"), own.field("status"))
                        != (entry.field("kind"), entry.field("status"))
            });
            if let Some(own) = contradicts {
                apart.push((own.from.clone(), entry.from));
                continue;
            }
            let known = entry.list != "people"
                && self.list.iter().any(|own| {
                    own.list == entry.list
                        && day(own) == day(&entry)
                        && own.field("title") == entry.field("title")
                        && own.field("kind") == entry.field("kind")
                        && own.field("status") == entry.field("status")
                });
            if !known {
                if workers {
                    entry.apart();
                }
                self.list.push(entry);
            }
        }
        apart
    }

    /// Where two sources besides the folder contradict each other.
    pub(crate) fn apart(&mut self, found: Vec<(String, String)>) {
        self.apart.extend(found);
    }

    /// A record of these entries alone.
    pub(crate) fn record(&self) -> String {
        let mut text = String::from(
            "# Made from the returns and exports in the store. Each entry says which row it comes from.\n\nchild:\n",
        );
        // No return has a name: until somebody writes it, the child is known by a number.
        let called =
            self.of_child("called").map_or_else(|| format!("Child {}", self.number), str::to_owned);
        let _ = writeln!(text, "  called: {}", quoted(&called));
        if let Some(full) = self.of_child("full") {
            let _ = writeln!(text, "  names: [{{full: {}, used: current}}]", quoted(full));
        }
        for field in ["sex", "born", "ethnicity", "opened"] {
            if let Some(words) = self.of_child(field) {
                let _ = writeln!(text, "  {field}: {}", quoted(words));
            }
        }
        text.push_str("  identifiers:\n");
        let _ = writeln!(text, "    - {{kind: council, value: {}}}", quoted(&self.number));
        for (kind, value) in &self.numbers {
            let _ = writeln!(text, "    - {{kind: {kind}, value: {}}}", quoted(value));
        }
        text.push_str(&lists(&self.list));
        text
    }
}

/// The lists of some entries, as YAML.
pub(crate) fn lists(entries: &[Entry]) -> String {
    let mut text = String::new();
    let mut names: Vec<&str> = Vec::new();
    for entry in entries {
        if !names.contains(&entry.list) {
            names.push(entry.list);
        }
    }
    for name in names {
        let _ = write!(text, "\n{name}:\n");
        for entry in entries.iter().filter(|entry| entry.list == name) {
            let fields: Vec<String> =
                entry.fields.iter().map(|(field, words)| format!("{field}: {words}")).collect();
            let _ = writeln!(text, "  # {}\n  - {{{}}}", entry.from, fields.join(", "));
        }
    }
    text
}

/// Words as a YAML scalar that is exactly them.
pub(crate) fn quoted(words: &str) -> String {
    let mut out = String::with_capacity(words.len() + 2);
    out.push('"');
    for c in words.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => {}
            '\t' => out.push_str("\\t"),
            c if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{FEFF}') => {
                out.push(' ')
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// A key for a comment: letters, digits and the marks of dates.
fn plain(key: &str) -> String {
    key.chars()
        .map(|c| if c.is_alphanumeric() || "/-.: ".contains(c) { c } else { '_' })
        .take(60)
        .collect()
}

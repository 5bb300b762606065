//! Notes that people wrote, exported from a case system as comma-separated values. A mapping says which of their
//! columns is what; examples for two systems stand in `examples/mappings/`.

use std::collections::{BTreeMap, BTreeSet};

use diagnostic::{Diagnostic, Location};
use serde::Deserialize;

use crate::entries::{Entries, Entry};
use crate::table::{self, Row, Table};

/// How the columns of an export become entries.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Mapping {
    /// How this source is called in the store.
    pub(crate) source: String,
    /// What its rows are in a record.
    pub(crate) entries: Kind,
    /// The column with the number of the child.
    pub(crate) child: String,
    /// The column that tells the rows of a child apart.
    pub(crate) key: String,
    /// Our fields, and their columns.
    pub(crate) columns: BTreeMap<String, String>,
    /// Their values and ours, by our field.
    #[serde(default)]
    pub(crate) values: BTreeMap<String, BTreeMap<String, String>>,
    /// What a field is where its column says nothing that `values` knows.
    #[serde(default)]
    pub(crate) otherwise: BTreeMap<String, String>,
    /// Columns that are kept and not told, by their names.
    #[serde(default)]
    pub(crate) kept: Vec<String>,
}

/// What the rows of an export are.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Kind {
    /// Contacts: calls, mails, meetings, notes to the file.
    Contacts,
    /// Visits.
    Visits,
    /// Events of the chronology.
    Events,
    /// The children themselves: names, dates of birth.
    Children,
}

impl Kind {
    pub(crate) fn list(self) -> &'static str {
        match self {
            Self::Contacts => "contacts",
            Self::Visits => "visits",
            Self::Events => "events",
            Self::Children => "children",
        }
    }

    /// The fields that it can have, and those that it must.
    fn fields(self) -> (&'static [&'static str], &'static [&'static str]) {
        match self {
            Self::Contacts => {
                (&["date", "recorded", "channel", "subject", "text"], &["date", "text"])
            }
            Self::Visits => (
                &[
                    "date",
                    "recorded",
                    "status",
                    "seen",
                    "seen_alone",
                    "venue",
                    "purpose",
                    "narrative",
                    "child_views",
                    "analysis",
                    "not_seen_reason",
                ],
                &["date"],
            ),
            Self::Events => (&["date", "recorded", "title", "text"], &["date", "title"]),
            Self::Children => {
                (&["called", "full", "sex", "born", "ethnicity", "opened"], &["born"])
            }
        }
    }
}

/// Fields that take one of some codes.
const CLOSED: [(&str, &[&str]); 5] = [
    ("sex", &["female", "male", "other"]),
    (
        "channel",
        &[
            "phone",
            "email",
            "letter",
            "message",
            "meeting",
            "video",
            "in-person",
            "panel",
            "file-note",
        ],
    ),
    ("status", &["completed", "failed", "no-response"]),
    ("seen", &["yes", "no"]),
    ("seen_alone", &["yes", "no"]),
];

impl Mapping {
    /// Reads a mapping.
    ///
    /// # Errors
    /// Every fault of it.
    pub(crate) fn read(path: &str, text: &str) -> Result<Self, Vec<Diagnostic>> {
        let fault = |message: String, help: &str| {
            Diagnostic::fault("import/mapping", message).at(Location::file(path)).help(help)
        };
        let mapping: Self = serde_saphyr::from_str(text).map_err(|_| {
            vec![fault(
                "this is no mapping of columns".into(),
                "see examples/mappings: source, entries, child, key, columns; values, otherwise and kept may follow",
            )]
        })?;
        let mut faults = Vec::new();
        let plain = !mapping.source.is_empty()
            && mapping
                .source
                .chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
        if !plain || mapping.source == crate::ssda903::SOURCE {
            faults.push(fault(
                "`source` is no name for a source".into(),
                "small letters, digits and hyphens; not the name of a return",
            ));
        }
        let (known, needed) = mapping.entries.fields();
        for field in
            mapping.columns.keys().chain(mapping.values.keys()).chain(mapping.otherwise.keys())
        {
            if !known.contains(&field.as_str()) {
                faults.push(fault(
                    format!("{} have no field `{field}`", mapping.entries.list()),
                    &format!("the fields are {}", known.join(", ")),
                ));
            }
        }
        for field in needed {
            if !mapping.columns.contains_key(*field) && !mapping.otherwise.contains_key(*field) {
                faults.push(fault(
                    format!("nothing says which column is `{field}`"),
                    "add it under `columns`",
                ));
            }
        }
        for (field, codes) in CLOSED {
            let given = mapping
                .values
                .get(field)
                .into_iter()
                .flat_map(BTreeMap::values)
                .chain(mapping.otherwise.get(field));
            for value in given.filter(|value| !codes.contains(&value.as_str())) {
                let _ = value;
                faults.push(fault(
                    format!("a value of `{field}` is none of its codes"),
                    &format!("the codes are {}", codes.join(", ")),
                ));
            }
        }
        if faults.is_empty() { Ok(mapping) } else { Err(faults) }
    }

    /// The columns in which people wrote.
    pub(crate) fn notes(&self) -> BTreeSet<String> {
        let codes = [
            "date",
            "recorded",
            "channel",
            "status",
            "seen",
            "seen_alone",
            "sex",
            "born",
            "opened",
        ];
        self.columns
            .iter()
            .filter(|(field, _)| !codes.contains(&field.as_str()))
            .map(|(_, column)| column.clone())
            .collect()
    }

    /// Whether a head of columns is that of its export.
    pub(crate) fn fits(&self, columns: &[String]) -> bool {
        self.columns.values().chain([&self.child, &self.key]).all(|column| columns.contains(column))
    }

    /// Checks an export: keys, dates and codes. What would be dropped is a fault.
    pub(crate) fn check(&self, table: &Table) -> Vec<Diagnostic> {
        let mut found = Vec::new();
        let at = |line: usize| Location::at(table.path.clone(), line, 1);
        for column in &table.columns {
            let used = self.columns.values().any(|own| own == column)
                || *column == self.child
                || *column == self.key
                || self.kept.contains(column);
            if !used {
                found.push(
                    Diagnostic::fault(
                        "import/column",
                        format!("nothing says what column {column} is"),
                    )
                    .at(at(1))
                    .help(
                        "add it to `columns` of the mapping, or to `kept` if no pack shall tell it",
                    ),
                );
            }
        }
        let mut seen = BTreeMap::new();
        let (_, needed) = self.entries.fields();
        for row in &table.rows {
            for (column, what) in [(&self.child, "the number of a child"), (&self.key, "a key")] {
                if row.cell(column).is_empty() {
                    found.push(
                        Diagnostic::fault(
                            "import/key",
                            format!("column {column}: the row lacks {what}"),
                        )
                        .at(at(row.line))
                        .help("each row has one"),
                    );
                }
            }
            let key = format!("{}\u{1}{}", row.cell(&self.child), row.cell(&self.key));
            if let Some(line) = seen.insert(key, row.line) {
                found.push(
                    Diagnostic::fault(
                        "import/key",
                        format!("the same child and key as in line {line}"),
                    )
                    .at(at(row.line))
                    .help("take one of the two rows out"),
                );
            }
            for (field, column) in &self.columns {
                let cell = row.cell(column);
                let wrong = match field.as_str() {
                    "date" | "recorded" | "born" | "opened"
                        if !cell.is_empty() && table::date(cell).is_none() =>
                    {
                        Some("this is no date")
                    }
                    field if cell.is_empty() && needed.contains(&field) => Some("it is empty"),
                    field
                        if CLOSED.iter().any(|(closed, _)| *closed == field)
                            && self.value(field, cell).is_none() =>
                    {
                        Some("a code that the mapping does not know")
                    }
                    _ => None,
                };
                if let Some(wrong) = wrong {
                    found.push(
                        Diagnostic::fault("import/cell", format!("column {column}: {wrong}"))
                            .at(at(row.line))
                            .help("put the export or the mapping right"),
                    );
                }
            }
        }
        found
    }

    /// What a cell of a closed field is in a record; none if nothing says.
    fn value(&self, field: &str, cell: &str) -> Option<String> {
        let known = self.values.get(field).and_then(|values| values.get(cell)).cloned();
        known
            .or_else(|| {
                let codes = CLOSED.iter().find(|(closed, _)| *closed == field)?.1;
                codes.contains(&cell).then(|| cell.to_owned())
            })
            .or_else(|| self.otherwise.get(field).cloned())
    }
}

/// What an export says of one child. `fields` are our fields and their columns, as the mapping had them.
pub(crate) fn entries(mapping: &Mapping, rows: &[(String, Row)], into: &mut Entries) {
    for (key, row) in rows {
        let mut entry =
            Entry::new(mapping.entries.list(), &mapping.source, mapping.entries.list(), key);
        let (known, _) = mapping.entries.fields();
        for field in known {
            let cell =
                mapping.columns.get(*field).map(|column| row.cell(column)).unwrap_or_default();
            let value = match *field {
                "date" | "recorded" | "born" | "opened" => table::date(cell),
                field if CLOSED.iter().any(|(closed, _)| *closed == field) => {
                    mapping.value(field, cell)
                }
                field if cell.is_empty() => mapping.otherwise.get(field).cloned(),
                _ => Some(cell.to_owned()),
            };
            if mapping.entries == Kind::Children {
                into.child(field, value);
            } else {
                entry.maybe(field, value);
            }
        }
        if mapping.entries == Kind::Children {
            continue;
        }
        if mapping.entries == Kind::Contacts && entry.field("channel").is_none() {
            entry.set("channel", "file-note");
        }
        if mapping.entries == Kind::Visits && entry.field("status").is_none() {
            entry.set("status", "completed");
        }
        into.add(entry);
    }
}

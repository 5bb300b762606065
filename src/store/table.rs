//! Tables that others export: comma-separated values, told by their heads and not by their names.

use std::collections::{BTreeMap, BTreeSet};

use diagnostic::{Diagnostic, Location};

/// A cell of a return has fewer letters than this: all of them are codes, dates and numbers.
const LONGEST_CODE: usize = 200;
/// A cell of a note has at most this many bytes.
const LONGEST_NOTE: usize = 1024 * 1024;

/// A row of a table, by its columns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Row {
    /// The line of the file, from one.
    pub(crate) line: usize,
    /// What its cells hold.
    pub(crate) cells: BTreeMap<String, String>,
}

impl Row {
    /// A cell, without the blanks around it; empty if there is none.
    pub(crate) fn cell(&self, column: &str) -> &str {
        self.cells.get(column).map(String::as_str).unwrap_or_default()
    }
}

/// A table as it was read.
#[derive(Clone, Debug)]
pub(crate) struct Table {
    /// The path for messages.
    pub(crate) path: String,
    /// Its columns, in their order.
    pub(crate) columns: Vec<String>,
    /// Its rows.
    pub(crate) rows: Vec<Row>,
}

/// The text of a file: UTF-8, with or without its mark, or Windows-1252.
pub(crate) fn text_of(bytes: &[u8]) -> String {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned(),
    }
}

/// The columns of a file of comma-separated values; none if it has none.
pub(crate) fn head(bytes: &[u8]) -> Option<Vec<String>> {
    let text = text_of(bytes.get(..64 * 1024).unwrap_or(bytes));
    let line = text.lines().next()?;
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(line.as_bytes());
    let record = reader.records().next()?.ok()?;
    let columns: Vec<String> = record.iter().map(|cell| cell.trim().to_owned()).collect();
    (columns.len() > 1 && columns.iter().all(|column| column.len() < 80)).then_some(columns)
}

/// Reads a table. `notes` are the columns in which people wrote: they may be long and have lines.
///
/// # Errors
/// Every row that has another number of cells, and every cell that is too long or has control characters.
pub(crate) fn read(
    path: &str,
    bytes: &[u8],
    notes: &BTreeSet<String>,
) -> Result<Table, Vec<Diagnostic>> {
    let text = text_of(bytes);
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(text.as_bytes());
    let columns: Vec<String> = match reader.headers() {
        Ok(head) => head.iter().map(|cell| cell.trim().to_owned()).collect(),
        Err(_) => return Err(vec![broken(path, 1)]),
    };
    let mut faults = Vec::new();
    let mut seen = BTreeSet::new();
    for column in &columns {
        if !seen.insert(column.to_uppercase()) {
            faults.push(
                Diagnostic::fault("import/table", "two columns have one name")
                    .at(Location::at(path, 1, 1))
                    .help("take one of them out"),
            );
        }
    }
    let mut rows = Vec::new();
    for record in reader.records() {
        let Ok(record) = record else {
            faults.push(broken(path, rows.len() + 2));
            break;
        };
        let line = record
            .position()
            .and_then(|position| usize::try_from(position.line()).ok())
            .unwrap_or_default();
        if record.len() != columns.len() {
            faults.push(
                Diagnostic::fault(
                    "import/row",
                    format!("this row has {} cells, and the table {}", record.len(), columns.len()),
                )
                .at(Location::at(path, line, 1))
                .help("look for a comma or a quotation mark too many"),
            );
            continue;
        }
        let mut cells = BTreeMap::new();
        for (column, cell) in columns.iter().zip(record.iter()) {
            let note = notes.contains(column);
            let most = if note { LONGEST_NOTE } else { LONGEST_CODE };
            let controls = |c: char| c.is_control() && !(note && matches!(c, '\n' | '\r' | '\t'));
            let wrong = if cell.len() > most {
                Some(format!("column {column}: the cell is longer than {most} bytes"))
            } else if cell.chars().any(controls) {
                Some(format!("column {column}: the cell has control characters"))
            } else {
                None
            };
            match wrong {
                Some(message) => faults.push(
                    Diagnostic::fault("import/cell", message)
                        .at(Location::at(path, line, 1))
                        .help("put it right where it comes from, and export it again"),
                ),
                None => {
                    cells.insert(column.clone(), cell.trim().to_owned());
                }
            }
        }
        rows.push(Row { line, cells });
    }
    if faults.is_empty() { Ok(Table { path: path.to_owned(), columns, rows }) } else { Err(faults) }
}

fn broken(path: &str, line: usize) -> Diagnostic {
    Diagnostic::fault("import/row", "this cannot be read as comma-separated values")
        .at(Location::at(path, line, 1))
        .help("export it again as CSV")
}

/// A date of a return (dd/mm/yyyy) or of an export (yyyy-mm-dd, with or without a time), as yyyy-mm-dd.
pub(crate) fn date(cell: &str) -> Option<String> {
    let day = cell.split([' ', 'T']).next()?;
    let parts: Vec<&str> = day.split(['/', '-', '.']).collect();
    let [a, b, c] = parts.as_slice() else { return None };
    let (year, month, day) = if a.len() == 4 { (a, b, c) } else { (c, b, a) };
    let digits = |part: &str, length: usize| {
        (part.len() <= length && part.bytes().all(|byte| byte.is_ascii_digit()))
            .then(|| part.parse::<u32>().ok())
            .flatten()
    };
    let text = format!("{:04}-{:02}-{:02}", digits(year, 4)?, digits(month, 2)?, digits(day, 2)?);
    // The calendar decides: no 31 February.
    (year.len() == 4 && record::EventDate::parse(&text).is_some()).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_and_old_letters_are_read() {
        let table = read("t.csv", b"\xEF\xBB\xBFA,B\r\n1,\"x, y\"\r\n", &BTreeSet::new()).unwrap();
        assert_eq!(table.columns, ["A", "B"]);
        assert_eq!(table.rows[0].cell("B"), "x, y");
        let table = read("t.csv", b"A,B\n1,Si\xE2n\n", &BTreeSet::new()).unwrap();
        assert_eq!(table.rows[0].cell("B"), "Siân");
    }

    #[test]
    fn dates_of_returns_and_exports() {
        assert_eq!(date("05/04/2024").as_deref(), Some("2024-04-05"));
        assert_eq!(date("2024-04-05 13:20:00").as_deref(), Some("2024-04-05"));
        for wrong in ["31/02/2024", "04/2024", "x", "", "1/1/24", "2024-13-01", "-1/02/2024"] {
            assert_eq!(date(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn hostile_cells_are_faults_with_their_place() {
        let long = format!("A,B\n1,{}\n2,b\u{7}\n3\n", "x".repeat(11 * 1024 * 1024));
        let faults = read("t.csv", long.as_bytes(), &["B".to_owned()].into()).unwrap_err();
        let places: Vec<String> = faults.iter().map(ToString::to_string).collect();
        assert_eq!(faults.len(), 3, "{places:?}");
        assert!(places[0].contains("t.csv:2") && places[1].contains("t.csv:3"), "{places:?}");
        assert!(!places.concat().contains("xx"));
    }
}

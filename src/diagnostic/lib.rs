//! How a fault is told.
//!
//! Two rules come before any library. *Say where, never what*: a diagnostic is
//! read by people who may not read the record, so none carries its words.
//! *Say all of it*: a record with twelve faults prints twelve.

use std::fmt;

/// How much a diagnostic weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The work stops here.
    Fault,
    /// A person has to decide before a pack can be released.
    Undecided,
    /// The last gate refused a finished document.
    Refused,
    /// Not as it should be; nothing waits for it.
    Warning,
    /// Worth a look, and nothing waits for it.
    Note,
}

/// Where in which file. Lines and columns count from 1; 0 stands for "the file as a whole".
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Location {
    /// The path as the reader of the message typed it.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
}

impl Location {
    /// A whole file.
    #[must_use]
    pub fn file(file: impl Into<String>) -> Self {
        Self { file: file.into(), line: 0, column: 0 }
    }

    /// A place in a file.
    #[must_use]
    pub fn at(file: impl Into<String>, line: usize, column: usize) -> Self {
        Self { file: file.into(), line, column }
    }
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.line == 0 {
            write!(f, "{}", self.file)
        } else {
            write!(f, "{}:{}:{}", self.file, self.line, self.column)
        }
    }
}

/// One thing to tell a person: where, what kind of fault, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// How much it weighs.
    pub severity: Severity,
    /// A stable code, `area/noun`.
    pub code: &'static str,
    /// Where, when there is a where.
    pub location: Option<Location>,
    /// What is wrong, without a word of the record.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
}

impl Diagnostic {
    /// A fault that stops the work.
    #[must_use]
    pub fn fault(code: &'static str, message: impl Into<String>) -> Self {
        Self {
            severity: Severity::Fault,
            code,
            location: None,
            message: message.into(),
            help: None,
        }
    }

    /// A remark that stops nothing.
    #[must_use]
    pub fn note(code: &'static str, message: impl Into<String>) -> Self {
        Self { severity: Severity::Note, ..Self::fault(code, message) }
    }

    /// Something that is not as it should be, and stops nothing.
    #[must_use]
    pub fn warning(code: &'static str, message: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::fault(code, message) }
    }

    /// A question that a person has to answer.
    #[must_use]
    pub fn undecided(code: &'static str, message: impl Into<String>) -> Self {
        Self { severity: Severity::Undecided, ..Self::fault(code, message) }
    }

    /// A refusal of the last gate.
    #[must_use]
    pub fn refused(code: &'static str, message: impl Into<String>) -> Self {
        Self { severity: Severity::Refused, ..Self::fault(code, message) }
    }

    /// Adds where.
    #[must_use]
    pub fn at(mut self, location: Location) -> Self {
        self.location = Some(location);
        self
    }

    /// Adds what to do.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

impl fmt::Display for Diagnostic {
    /// `file:line:column: fault[area/noun]: message`, so that editors make the place a link.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(location) = &self.location {
            write!(f, "{location}: ")?;
        }
        let word = match self.severity {
            Severity::Fault => "fault",
            Severity::Undecided => "undecided",
            Severity::Refused => "refused",
            Severity::Warning => "warning",
            Severity::Note => "note",
        };
        write!(f, "{word}[{}]: {}", self.code, self.message)?;
        if let Some(help) = &self.help {
            write!(f, "\n  help: {help}")?;
        }
        Ok(())
    }
}

/// An error that can tell all of itself.
pub trait Explain {
    /// Every fault, in the order of the file.
    fn explain(&self) -> Vec<Diagnostic>;
}

impl Explain for Vec<Diagnostic> {
    fn explain(&self) -> Vec<Diagnostic> {
        self.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_opens_with_its_place() {
        let fault = Diagnostic::fault(
            "record/shape",
            "people[0].standing is not one of the known standings",
        )
        .at(Location::at("record.yaml", 8, 15))
        .help("use one of: family, carer");
        assert_eq!(
            fault.to_string(),
            "record.yaml:8:15: fault[record/shape]: people[0].standing is not one of the known standings\n  help: use one of: family, carer"
        );
    }
}

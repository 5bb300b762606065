use std::fmt;

/// Where something stands in the sources: which source, by which route, on which line.
///
/// A source is a number and never a file name, since a file's name can itself be
/// held ("letter from mum's boyfriend.pdf"). A route is made of the names of
/// fields and of positions in lists, never of anything that an author wrote.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    source: u32,
    line: usize,
    column: usize,
    route: String,
}

impl Place {
    /// `source` counts from 1; `line` and `column` count from 1.
    #[must_use]
    pub fn new(source: u32, route: impl Into<String>, line: usize, column: usize) -> Self {
        Self { source, line, column, route: route.into() }
    }

    /// The source's number, from 1.
    #[must_use]
    pub fn source(&self) -> u32 {
        self.source
    }

    /// The way from the top of the record, for example `visits[3].narrative`.
    #[must_use]
    pub fn route(&self) -> &str {
        &self.route
    }

    /// The line, from 1.
    #[must_use]
    pub fn line(&self) -> usize {
        self.line
    }

    /// The column in characters, from 1.
    #[must_use]
    pub fn column(&self) -> usize {
        self.column
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "yaml-{}:{}:{}", self.source, self.line, self.column)
    }
}

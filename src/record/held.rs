use std::fmt;
use std::sync::Arc;

use crate::place::Place;

/// Words of the record, as they were written.
///
/// They cannot be shown, compared, logged or serialized. The one way out is
/// [`HeldText::expose`], which `clippy.toml` forbids without a reason, so that
/// `rg disallowed_methods src` prints every place where a child's words are opened.
#[derive(Clone)]
pub struct HeldText {
    words: Box<str>,
    place: Arc<Place>,
}

impl HeldText {
    /// Holds words that stand at a place.
    #[must_use]
    pub fn new(words: impl Into<Box<str>>, place: Place) -> Self {
        Self { words: words.into(), place: Arc::new(place) }
    }

    /// Opens the words. Each call needs a reason.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.words
    }

    /// Where the words stand; says nothing of what they are.
    #[must_use]
    pub fn place(&self) -> &Place {
        &self.place
    }
}

impl fmt::Debug for HeldText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "HeldText({})", self.place)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_says_where_and_not_what() {
        let held = HeldText::new("zibbleflax", Place::new(1, "visits[0].narrative", 3, 9));
        let printed = format!("{held:?}");
        assert_eq!(printed, "HeldText(yaml-1:3:9)");
    }
}

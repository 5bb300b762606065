//! How two texts are compared: letter for letter, with everything that shows nothing left out.

use icu_normalizer::ComposingNormalizerBorrowed;

/// A text in the form in which two texts are compared: canonical composition, without white
/// space, soft hyphens, zero-width characters and marks of direction.
#[must_use]
pub fn comparable(text: &str) -> String {
    let shown: String = text.chars().filter(|c| !c.is_whitespace() && !shows_nothing(*c)).collect();
    ComposingNormalizerBorrowed::new_nfc().normalize(&shown).into_owned()
}

fn shows_nothing(c: char) -> bool {
    matches!(u32::from(c), 0x00AD | 0x034F | 0x061C | 0x180E | 0x200B..=0x200F | 0x202A..=0x202E | 0x2060..=0x2069 | 0xFEFF)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_shows_nothing_makes_no_difference() {
        assert_eq!(
            comparable("Zoe\u{308} \u{2068}a\u{AD}b\u{2069}\n c"),
            comparable("Zo\u{EB}abc")
        );
        assert_ne!(comparable("a-b"), comparable("ab"));
    }
}

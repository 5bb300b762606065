//! Which language some words are in: for a translation that came back in another than was asked for.
//!
//! Triples of letters of the shipped wording of each language. It knows no other languages, and says nothing
//! where two are as likely, or the words are few.

use std::collections::HashMap;

use pack::{LOCALES, Locale, Script};

/// Fewer letters than these say too little.
const ENOUGH: usize = 30;
/// How much likelier, on a logarithmic scale, another language must be before anybody is told so.
const CLEARLY: f64 = 12.0;

struct Profile {
    locale: &'static Locale,
    triples: HashMap<[char; 3], u32>,
    total: u32,
}

/// The languages of one script.
pub(crate) struct Tongues {
    profiles: Vec<Profile>,
}

fn triples(words: &str) -> Vec<[char; 3]> {
    let mut letters = vec![' '];
    for c in words.chars().flat_map(char::to_lowercase) {
        let c = if c.is_alphabetic() || matches!(c, '\'' | '\u{2019}') { c } else { ' ' };
        if c != ' ' || letters.last() != Some(&' ') {
            letters.push(c);
        }
    }
    letters.push(' ');
    letters
        .windows(3)
        .filter_map(|window| <[char; 3]>::try_from(window).ok())
        .filter(|[_, middle, _]| *middle != ' ')
        .collect()
}

impl Tongues {
    /// The languages that are written as this one is.
    pub(crate) fn of(script: Script) -> Self {
        let profiles = LOCALES
            .iter()
            .filter(|locale| locale.script == script)
            .map(|locale| {
                let mut profile = Profile { locale, triples: HashMap::new(), total: 0 };
                for triple in triples(&pack::running_words(locale)) {
                    *profile.triples.entry(triple).or_default() += 1;
                    profile.total += 1;
                }
                profile
            })
            .collect();
        Self { profiles }
    }

    /// The language that words are clearly in, if it is another than this one. Dari and Persian pass for each other.
    pub(crate) fn other(&self, words: &str, language: &Locale) -> Option<&'static Locale> {
        let triples = triples(words);
        if words.chars().filter(|c| c.is_alphabetic()).count() < ENOUGH {
            return None;
        }
        let likely = |profile: &Profile| -> f64 {
            let all = f64::from(profile.total) + 50_000.0;
            triples
                .iter()
                .map(|triple| {
                    let count = profile.triples.get(triple).copied().unwrap_or_default();
                    ((f64::from(count) + 0.5) / all).ln()
                })
                .sum()
        };
        let own = self.profiles.iter().find(|profile| profile.locale == language).map(likely)?;
        let same = |locale: &Locale| {
            locale == language
                || ["fa", "prs"].contains(&locale.tag) && ["fa", "prs"].contains(&language.tag)
        };
        self.profiles
            .iter()
            .filter(|profile| !same(profile.locale))
            .map(|profile| (profile.locale, likely(profile)))
            .max_by(|a, b| a.1.total_cmp(&b.1))
            .filter(|(_, likelihood)| *likelihood > own + CLEARLY)
            .map(|(locale, _)| locale)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The meanings of terms in the word lists, which no profile was made of.
    fn meanings(locale: &Locale) -> Vec<String> {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("locales")
            .join(locale.tag)
            .join("words.json");
        let json: serde_json::Value =
            serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        json["terms"]
            .as_object()
            .unwrap()
            .values()
            .map(|v| v.as_str().unwrap().to_owned())
            .collect()
    }

    #[test]
    fn no_translation_is_refused_for_its_own_language_and_another_is_seen() {
        let (mut seen, mut all) = (0_usize, 0_usize);
        for locale in LOCALES.iter().skip(1) {
            let tongues = Tongues::of(locale.script);
            for words in meanings(locale) {
                assert_eq!(tongues.other(&words, locale), None, "{locale}: {words}");
                for other in LOCALES.iter().filter(|other| {
                    other.script == locale.script
                        && other.tag != locale.tag
                        && !(["fa", "prs"].contains(&other.tag)
                            && ["fa", "prs"].contains(&locale.tag))
                }) {
                    all += 1;
                    seen += usize::from(tongues.other(&words, other).is_some());
                }
            }
        }
        // Terms are short; a translator's file has many units, and one is enough.
        assert!(seen * 100 >= all * 97, "{seen} of {all}");
    }
}

//! The word list: acronyms that stand in a document, and what they mean.
//!
//! An acronym that can mean two things is given with both: a wrong expansion would be a
//! wrong statement about a child.

use std::collections::BTreeSet;

use serde_json::Value as Json;

use crate::composer::{Composer, Data};

const WORDS: &str = include_str!("../../locales/en-GB/acronyms.json");

/// The known acronyms that stand in a document's words, in order of the alphabet.
pub(crate) fn acronyms(pieces: &[(String, bool)]) -> Vec<String> {
    let known = known();
    let mut found = BTreeSet::new();
    for (words, ours) in pieces {
        if *ours {
            continue;
        }
        for token in words.split(|c: char| !c.is_alphanumeric() && c != '&') {
            if token.chars().count() >= 2
                && token.chars().next().is_some_and(char::is_uppercase)
                && known.get(token).is_some()
            {
                found.insert(token.to_owned());
            }
        }
    }
    found.into_iter().collect()
}

/// Fills in the word list.
pub(crate) fn list(composer: &mut Composer<'_>, acronyms: Option<&[String]>, data: &mut Data) {
    let known = known();
    let mut members = Vec::new();
    for acronym in acronyms.unwrap_or_default() {
        let meanings: Vec<String> = known
            .get(acronym)
            .and_then(Json::as_array)
            .map(|meanings| meanings.iter().filter_map(Json::as_str).map(str::to_owned).collect())
            .unwrap_or_default();
        let meaning = match meanings.as_slice() {
            [one] => composer.meanings(acronym, std::slice::from_ref(one)).concat(),
            several => {
                let meanings = composer.meanings(acronym, several);
                let meanings = composer.list_words(&meanings, "list-or", "list-or");
                composer.say_with("acronym-ambiguous", &[("meanings", &meanings)])
            }
        };
        let mut member = Data::default();
        member.set("word", composer.slots.english(acronym.as_str()));
        member.set("meaning", composer.slots.ours(meaning, &[]));
        members.push(member);
    }
    data.list("words", members);
}

fn known() -> serde_json::Map<String, Json> {
    match serde_json::from_str::<Json>(WORDS) {
        Ok(Json::Object(mut file)) => match file.remove("acronyms") {
            Some(Json::Object(acronyms)) => acronyms,
            _ => serde_json::Map::new(),
        },
        _ => serde_json::Map::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn acronyms_are_found_whole_and_only_in_recorded_words() {
        let pieces =
            [("The IRO and the PEP, not PEPPER.".to_owned(), false), ("CAMHS".to_owned(), true)];
        assert_eq!(acronyms(&pieces), ["IRO", "PEP"]);
    }

    #[test]
    fn the_shipped_list_can_be_read() {
        assert!(known().len() > 50);
    }
}

//! Word lists as data: words that children would rather not read, words that blame, label or
//! offend, terms of the field in plain words, short forms. A council adds its own rows.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;

use diagnostic::{Diagnostic, Explain, Location};
use serde_json::Value as Json;

/// The lists that the product ships for a locale.
const SHIPPED: [(&str, &str); 4] = [
    (
        "locales/en-GB/preferred-words.json",
        include_str!("../../locales/en-GB/preferred-words.json"),
    ),
    ("locales/en-GB/flagged-words.json", include_str!("../../locales/en-GB/flagged-words.json")),
    ("locales/en-GB/glossary.json", include_str!("../../locales/en-GB/glossary.json")),
    ("locales/en-GB/acronyms.json", include_str!("../../locales/en-GB/acronyms.json")),
];

/// A word or phrase with what to say of it.
#[derive(Clone, Debug)]
pub struct Row {
    /// The word as the list has it.
    pub word: String,
    /// What kind of word it is: jargon, blaming, labelling, euphemism, minimising, offensive, dated.
    pub category: String,
    /// What to write instead.
    pub say: Vec<String>,
    /// Why.
    pub note: Option<String>,
    /// Whether it is a word of its time, for the note in a pack.
    pub dated: bool,
    /// What it meant then.
    pub then: Option<String>,
}

impl Row {
    /// Whether a pack explains it to its reader: a word of its time, or one that hurts.
    #[must_use]
    pub fn is_explained(&self) -> bool {
        self.dated || matches!(self.category.as_str(), "blaming" | "labelling" | "offensive")
    }
}

/// A term of the field in plain words.
#[derive(Clone, Debug)]
pub struct Term {
    /// The term.
    pub term: String,
    /// What it means.
    pub means: String,
    /// The statute or practice that it comes from.
    pub source: String,
}

/// What a short form can mean.
#[derive(Clone, Debug)]
pub struct Acronym {
    /// Every meaning.
    pub meanings: Vec<String>,
    /// Words whose nearness speaks for one of the meanings.
    context: Vec<(String, Vec<String>)>,
}

/// Phrases to find in text, each leading to a row.
#[derive(Clone, Debug, Default)]
struct Phrases {
    /// By the first word: the words of the phrase, the row, the words that may not stand after or before it.
    by_first: BTreeMap<String, Vec<Phrase>>,
}

#[derive(Clone, Debug)]
struct Phrase {
    words: Vec<String>,
    row: usize,
    not_before: Vec<String>,
    not_after: Vec<String>,
}

/// A list of words to look for.
#[derive(Clone, Debug, Default)]
pub struct WordList {
    rows: Vec<Row>,
    phrases: Phrases,
}

/// Terms to look for.
#[derive(Clone, Debug, Default)]
pub struct Glossary {
    terms: Vec<Term>,
    phrases: Phrases,
}

/// Every list of a locale.
#[derive(Clone, Debug, Default)]
pub struct Lexicon {
    /// Words and what to say instead.
    pub list: WordList,
    /// Terms.
    pub glossary: Glossary,
    acronyms: BTreeMap<String, Acronym>,
    /// The lists that were read: name and what is said of their review.
    pub reviews: Vec<(String, String)>,
}

/// A list that cannot be read.
#[derive(Debug)]
pub struct LexiconError(Vec<Diagnostic>);

impl Explain for LexiconError {
    fn explain(&self) -> Vec<Diagnostic> {
        self.0.clone()
    }
}

impl Lexicon {
    /// The shipped lists with a council's own rows: files of the same names under `folder/en-GB`.
    /// A row of the council's takes the place of a shipped one for the same word.
    ///
    /// # Errors
    /// A file that is not JSON of this form, with its line.
    pub fn open(folder: Option<&Path>) -> Result<Self, LexiconError> {
        let mut lexicon = Self::default();
        let mut faults = Vec::new();
        for (path, text) in SHIPPED {
            lexicon.add(path, text, &mut faults);
            let Some(folder) = folder else { continue };
            let own = folder.join(path.split_once('/').map_or(path, |(_, rest)| rest));
            match std::fs::read_to_string(&own) {
                Ok(text) => lexicon.add(&own.display().to_string(), &text, &mut faults),
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
                Err(_) => faults.push(
                    Diagnostic::fault("lexicon/file", "this file cannot be read as text")
                        .at(Location::file(own.display().to_string())),
                ),
            }
        }
        if faults.is_empty() { Ok(lexicon) } else { Err(LexiconError(faults)) }
    }

    /// Whether a folder has a list that [`Lexicon::open`] would read.
    #[must_use]
    pub fn files_under(folder: &Path) -> bool {
        SHIPPED.iter().any(|(path, _)| {
            folder.join(path.split_once('/').map_or(*path, |(_, rest)| rest)).is_file()
        })
    }

    fn add(&mut self, path: &str, text: &str, faults: &mut Vec<Diagnostic>) {
        let text = text.trim_start_matches('\u{FEFF}');
        let file: Json = match serde_json::from_str(text) {
            Ok(file) => file,
            Err(error) => {
                faults.push(
                    Diagnostic::fault("lexicon/json", "this is not JSON that we can read")
                        .at(Location::at(path, error.line(), error.column()))
                        .help("look at the shipped list of the same name"),
                );
                return;
            }
        };
        let name = Path::new(path).file_name().map(|name| name.to_string_lossy().into_owned());
        let review = file.get("review").and_then(Json::as_str).unwrap_or("draft").to_owned();
        self.reviews.push((name.unwrap_or_default(), review));
        let mut wrong = |what: &str| {
            faults.push(
                Diagnostic::fault("lexicon/row", what.to_owned())
                    .at(Location::file(path))
                    .help("look at the shipped list of the same name"),
            );
        };
        let rows = |key: &str| file.get(key).and_then(Json::as_array).cloned().unwrap_or_default();
        for row in rows("words") {
            match Self::row(&row) {
                Some((row, phrases)) => self.list.put(row, phrases),
                None => wrong("a row has no `word`, no `forms` or no `say`"),
            }
        }
        for row in rows("terms") {
            let text = |key: &str| row.get(key).and_then(Json::as_str).map(str::to_owned);
            match (text("term"), text("means"), text("source")) {
                (Some(term), Some(means), Some(source)) => {
                    let mut forms = strings(&row, "forms");
                    // A bare term is looked for only where the list gives no forms of its own.
                    if forms.is_empty() {
                        forms.push(term.to_lowercase());
                    }
                    self.glossary.put(Term { term, means, source }, forms);
                }
                _ => wrong("a term has no `term`, no `means` or no `source`"),
            }
        }
        if let Some(Json::Object(acronyms)) = file.get("acronyms") {
            for (acronym, meanings) in acronyms {
                let meanings: Vec<String> = meanings
                    .as_array()
                    .map(|list| list.iter().filter_map(Json::as_str).map(str::to_owned).collect())
                    .unwrap_or_default();
                if meanings.is_empty() {
                    wrong("a short form has no meaning");
                    continue;
                }
                self.acronyms.insert(acronym.clone(), Acronym { meanings, context: Vec::new() });
            }
        }
        if let Some(Json::Object(context)) = file.get("context") {
            for (acronym, rows) in context {
                let Some(known) = self.acronyms.get_mut(acronym) else {
                    wrong("a context is given for a short form that is not in the list");
                    continue;
                };
                known.context = rows
                    .as_array()
                    .map(|rows| {
                        rows.iter()
                            .filter_map(|row| {
                                let means = row.get("means").and_then(Json::as_str)?.to_owned();
                                known
                                    .meanings
                                    .contains(&means)
                                    .then(|| (means, strings(row, "near")))
                            })
                            .collect()
                    })
                    .unwrap_or_default();
            }
        }
    }

    fn row(row: &Json) -> Option<(Row, Vec<Phrase>)> {
        let text = |key: &str| row.get(key).and_then(Json::as_str).map(str::to_owned);
        let word = text("word")?;
        let forms = strings(row, "forms");
        let say = strings(row, "say");
        if forms.is_empty() || say.is_empty() {
            return None;
        }
        let category = text("category").unwrap_or_else(|| "jargon".into());
        let dated = row.get("dated").and_then(Json::as_bool).unwrap_or(category == "dated");
        let phrases = forms
            .iter()
            .map(|form| Phrase {
                words: tokens(form).into_iter().map(|(_, word)| word).collect(),
                row: 0,
                not_before: strings(row, "not_before"),
                not_after: strings(row, "not_after"),
            })
            .collect();
        Some((Row { word, category, say, note: text("note"), dated, then: text("then") }, phrases))
    }

    /// What a short form can mean, if a list has it.
    #[must_use]
    pub fn acronym(&self, short: &str) -> Option<&Acronym> {
        self.acronyms.get(short)
    }
}

impl Acronym {
    /// The meaning in a passage: the only one, or the one that the words around speak for. None
    /// where two are possible: a wrong one would be a wrong statement about a child.
    #[must_use]
    pub fn meaning(&self, passage: &str) -> Option<&str> {
        if let [one] = self.meanings.as_slice() {
            return Some(one);
        }
        let words: Vec<String> = tokens(passage).into_iter().map(|(_, word)| word).collect();
        let near = |phrase: &String| {
            let phrase: Vec<String> = tokens(phrase).into_iter().map(|(_, word)| word).collect();
            !phrase.is_empty() && words.windows(phrase.len()).any(|window| window == phrase)
        };
        let mut fitting = self.context.iter().filter(|(_, words)| words.iter().any(near));
        match (fitting.next(), fitting.next()) {
            (Some((means, _)), None) => Some(means),
            _ => None,
        }
    }
}

impl WordList {
    fn put(&mut self, row: Row, phrases: Vec<Phrase>) {
        let index = match self.rows.iter().position(|known| known.word == row.word) {
            Some(index) => {
                self.phrases.forget(index);
                index
            }
            None => self.rows.len(),
        };
        if let Some(known) = self.rows.get_mut(index) {
            *known = row;
        } else {
            self.rows.push(row);
        }
        phrases.into_iter().for_each(|phrase| self.phrases.put(Phrase { row: index, ..phrase }));
    }

    /// Adds a child's own choice: it takes the place of whatever the list says for this word.
    pub fn prefer(&mut self, instead_of: &str, say: &str) {
        let words: Vec<String> = tokens(instead_of).into_iter().map(|(_, word)| word).collect();
        if words.is_empty() {
            return;
        }
        let known = self.find(instead_of).first().map(|(row, _)| row.word.clone());
        if let Some(index) =
            known.and_then(|word| self.rows.iter().position(|row| row.word == word))
        {
            if let Some(row) = self.rows.get_mut(index) {
                row.say = vec![say.to_owned()];
                row.note = None;
                row.category = "own-choice".into();
            }
            return;
        }
        let row = Row {
            word: instead_of.to_lowercase(),
            category: "own-choice".into(),
            say: vec![say.to_owned()],
            note: None,
            dated: false,
            then: None,
        };
        let phrase = Phrase { words, row: 0, not_before: Vec::new(), not_after: Vec::new() };
        self.put(row, vec![phrase]);
    }

    /// The rows.
    #[must_use]
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// Which rows stand where in a text, the longest phrase first where several begin at one word.
    #[must_use]
    pub fn find(&self, text: &str) -> Vec<(&Row, Range<usize>)> {
        self.phrases
            .find(text)
            .into_iter()
            .filter_map(|(row, range)| Some((self.rows.get(row)?, range)))
            .collect()
    }
}

impl Glossary {
    fn put(&mut self, term: Term, forms: Vec<String>) {
        let index = match self.terms.iter().position(|known| known.term == term.term) {
            Some(index) => {
                self.phrases.forget(index);
                index
            }
            None => self.terms.len(),
        };
        if let Some(known) = self.terms.get_mut(index) {
            *known = term;
        } else {
            self.terms.push(term);
        }
        for form in forms {
            let words: Vec<String> = tokens(&form).into_iter().map(|(_, word)| word).collect();
            self.phrases.put(Phrase {
                words,
                row: index,
                not_before: Vec::new(),
                not_after: Vec::new(),
            });
        }
    }

    /// The terms.
    #[must_use]
    pub fn terms(&self) -> &[Term] {
        &self.terms
    }

    /// Which terms stand where in a text.
    #[must_use]
    pub fn find(&self, text: &str) -> Vec<(&Term, Range<usize>)> {
        self.phrases
            .find(text)
            .into_iter()
            .filter_map(|(term, range)| Some((self.terms.get(term)?, range)))
            .collect()
    }
}

impl Phrases {
    fn put(&mut self, phrase: Phrase) {
        let Some(first) = phrase.words.first().cloned() else { return };
        let list = self.by_first.entry(first).or_default();
        list.push(phrase);
        list.sort_by_key(|phrase| std::cmp::Reverse(phrase.words.len()));
    }

    fn forget(&mut self, row: usize) {
        self.by_first.values_mut().for_each(|list| list.retain(|phrase| phrase.row != row));
    }

    fn find(&self, text: &str) -> Vec<(usize, Range<usize>)> {
        let tokens = tokens(text);
        // A phrase does not run over the end of a sentence.
        let ends = |from: usize, to: usize| {
            text.get(from..to)
                .is_some_and(|between| between.contains(['.', '!', '?', '\n', ';', ':']))
        };
        let mut found = Vec::new();
        let mut n = 0;
        while let Some((at, word)) = tokens.get(n) {
            let hit = self.by_first.get(word).into_iter().flatten().find(|phrase| {
                let stands = tokens.get(n..n + phrase.words.len()).is_some_and(|window| {
                    window.iter().map(|(_, word)| word).eq(phrase.words.iter())
                        && !window.windows(2).any(|pair| ends(pair[0].0.end, pair[1].0.start))
                });
                let next = tokens.get(n + phrase.words.len()).map(|(_, word)| word);
                let before = n.checked_sub(1).and_then(|n| tokens.get(n)).map(|(_, word)| word);
                stands
                    && !next.is_some_and(|word| phrase.not_before.contains(word))
                    && !before.is_some_and(|word| phrase.not_after.contains(word))
            });
            match hit {
                Some(phrase) => {
                    let last = tokens.get(n + phrase.words.len() - 1);
                    let end = last.map_or(at.end, |(range, _)| range.end);
                    found.push((phrase.row, at.start..end));
                    n += phrase.words.len();
                }
                None => n += 1,
            }
        }
        found
    }
}

/// The words of a text in small letters, each with its place. An apostrophe stays within a word, a hyphen parts two.
pub(crate) fn tokens(text: &str) -> Vec<(Range<usize>, String)> {
    let mut found = Vec::new();
    let mut start = None;
    let within = |c: char| c.is_alphanumeric() || c == '\'' || c == '\u{2019}' || c == '&';
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        match (within(c), start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                start = None;
                if let Some(word) = text.get(from..at) {
                    let bare = word.trim_matches(['\'', '\u{2019}']);
                    if !bare.is_empty() {
                        found.push((from..at, bare.to_lowercase().replace('\u{2019}', "'")));
                    }
                }
            }
            _ => {}
        }
    }
    found
}

fn strings(row: &Json, key: &str) -> Vec<String> {
    row.get(key)
        .and_then(Json::as_array)
        .map(|list| list.iter().filter_map(Json::as_str).map(str::to_owned).collect())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_lists_are_whole() {
        let lexicon = Lexicon::open(None).unwrap_or_else(|error| panic!("{:#?}", error.explain()));
        assert!(lexicon.list.rows().len() > 150 && lexicon.glossary.terms().len() > 100);
        for row in lexicon.list.rows() {
            assert!(!row.say.is_empty(), "{}", row.word);
            assert!(!row.dated || row.then.is_some(), "{} does not say what it meant", row.word);
        }
    }

    #[test]
    fn a_short_form_with_two_meanings_needs_its_context() {
        let lexicon = Lexicon::open(None).unwrap_or_else(|_| panic!("not read"));
        let ico = lexicon.acronym("ICO").unwrap_or_else(|| panic!("ICO"));
        assert_eq!(
            ico.meaning("The court made an ICO at the hearing."),
            Some("interim care order")
        );
        assert_eq!(ico.meaning("ICO."), None);
    }

    #[test]
    fn a_childs_own_choice_comes_first() {
        let mut lexicon = Lexicon::open(None).unwrap_or_else(|_| panic!("not read"));
        lexicon.list.prefer("placement", "the flat");
        lexicon.list.prefer("Tuesday club", "my club");
        let say = |text: &str| lexicon.list.find(text).first().map(|(row, _)| row.say.join());
        assert_eq!(say("His placement is good").as_deref(), Some("the flat"));
        assert_eq!(say("He goes to Tuesday Club.").as_deref(), Some("my club"));
    }

    trait Join {
        fn join(&self) -> String;
    }
    impl Join for Vec<String> {
        fn join(&self) -> String {
            <[String]>::join(self, "; ")
        }
    }
}

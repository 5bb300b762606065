//! Fixed wording, by Fluent. A wording that is missing, or that lacks an argument, is a
//! fault and never a fallback: Fluent itself would print `{$age}` on a child's page.

use std::collections::BTreeMap;
use std::sync::Arc;

use diagnostic::{Diagnostic, Location};
use disclosure::told::{EventDate, Sex};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::locale::Locale;

/// The keys of the messages in a file, with their lines.
pub(crate) fn keys(text: &str) -> Vec<(String, usize)> {
    let resource = match fluent_syntax::parser::parse(text) {
        Ok(resource) => resource,
        Err((resource, _)) => resource,
    };
    let line = |key: &str| {
        let begins = |line: &str| {
            line.strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with('='))
        };
        text.lines().position(begins).map_or(1, |at| at + 1)
    };
    resource
        .body
        .iter()
        .filter_map(|entry| match entry {
            fluent_syntax::ast::Entry::Message(message) => {
                let key = message.id.name.to_owned();
                let line = line(&key);
                Some((key, line))
            }
            fluent_syntax::ast::Entry::Term(_)
            | fluent_syntax::ast::Entry::Comment(_)
            | fluent_syntax::ast::Entry::GroupComment(_)
            | fluent_syntax::ast::Entry::ResourceComment(_)
            | fluent_syntax::ast::Entry::Junk { .. } => None,
        })
        .collect()
}

/// The wording of one language.
#[derive(Clone)]
pub struct Wording {
    locale: &'static Locale,
    bundle: Arc<FluentBundle<FluentResource>>,
    /// Wordings of life stories for other ages than eight to ten, which have the usual ones.
    bands: Arc<BTreeMap<&'static str, FluentBundle<FluentResource>>>,
    band: Option<&'static str>,
    /// What `$you` and `$child` say: the recorded sex of the child, for languages that cannot speak
    /// to or of somebody without it.
    child: &'static str,
    you: &'static str,
    /// What terms and short forms of English social care mean, in the language; none for English itself.
    words: Arc<WordList>,
    /// Every word of it, in small letters; none for English, the language of the record.
    own_words: Arc<std::collections::BTreeSet<String>>,
}

/// The names of the files of a locale, in the order in which they are read.
pub(crate) const FILES: [&str; 10] = [
    "common.ftl",
    "life-story.ftl",
    "life-story-3-5.ftl",
    "life-story-6-8.ftl",
    "life-story-11-14.ftl",
    "life-story-15+.ftl",
    "letters.ftl",
    "case-summary.ftl",
    "subject-access.ftl",
    "reading.ftl",
];

macro_rules! shipped {
    ($($tag:literal)*) => {
        [$((
            $tag,
            [
                include_str!(concat!("../../locales/", $tag, "/common.ftl")),
                include_str!(concat!("../../locales/", $tag, "/life-story.ftl")),
                include_str!(concat!("../../locales/", $tag, "/life-story-3-5.ftl")),
                include_str!(concat!("../../locales/", $tag, "/life-story-6-8.ftl")),
                include_str!(concat!("../../locales/", $tag, "/life-story-11-14.ftl")),
                include_str!(concat!("../../locales/", $tag, "/life-story-15+.ftl")),
                include_str!(concat!("../../locales/", $tag, "/letters.ftl")),
                include_str!(concat!("../../locales/", $tag, "/case-summary.ftl")),
                include_str!(concat!("../../locales/", $tag, "/subject-access.ftl")),
                include_str!(concat!("../../locales/", $tag, "/reading.ftl")),
            ],
        )),*]
    };
}

/// The files of each locale that the product ships.
static SHIPPED: [(&str, [&str; 10]); 19] = shipped![
    "en-GB" "cy" "ar" "ckb" "ps" "prs" "fa" "ti" "am" "vi" "sq" "ur" "pa" "bn" "pl" "ro" "pt" "uk" "so"
];

/// The shipped files of a locale: path and text.
pub(crate) fn shipped(locale: &Locale) -> Vec<(String, &'static str)> {
    SHIPPED
        .iter()
        .filter(|(tag, _)| *tag == locale.tag)
        .flat_map(|(tag, texts)| {
            FILES
                .iter()
                .zip(texts)
                .map(move |(file, text)| (format!("locales/{tag}/{file}"), *text))
        })
        .collect()
}

/// Who vouches for the wording of a locale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reviewed {
    /// Nobody has reviewed it whole: it is a draft.
    Draft,
    /// Every file of it was reviewed: name and date, as each file says.
    By(String),
}

/// The state of a locale, by the line `# review:` of each of its files. One draft makes it a draft.
pub(crate) fn reviewed(files: &[(String, String)]) -> Reviewed {
    let mut names = std::collections::BTreeSet::new();
    for (_, text) in files {
        let said = text.lines().find_map(|line| line.strip_prefix("# review: "));
        match said.and_then(|said| said.strip_prefix("reviewed by ")) {
            Some(name) => names.insert(name.trim().to_owned()),
            None => return Reviewed::Draft,
        };
    }
    if names.is_empty() {
        Reviewed::Draft
    } else {
        Reviewed::By(names.into_iter().collect::<Vec<_>>().join("; "))
    }
}

impl Wording {
    /// Reads the files of a locale: path for messages, and text. Later files may replace wordings of earlier ones.
    ///
    /// # Errors
    /// Every file that cannot be read, with its line.
    pub fn read(
        locale: &'static Locale,
        files: &[(String, String)],
    ) -> Result<Self, Vec<Diagnostic>> {
        let mut faults = Vec::new();
        let id: LanguageIdentifier = locale.plural_rules().parse().unwrap_or_default();
        let new = || {
            let mut bundle = FluentBundle::new_concurrent(vec![id.clone()]);
            // Slots are put in later; the typesetter isolates what needs it.
            bundle.set_use_isolating(false);
            bundle.set_formatter(formatter(locale));
            bundle
        };
        let mut bundle = new();
        let mut bands = BTreeMap::new();
        for (path, text) in files {
            let counted = crate::plural::by_category(text);
            match FluentResource::try_new(text.clone()).and(FluentResource::try_new(counted)) {
                Ok(resource) => {
                    let band = disclosure::Band::ALL
                        .iter()
                        .map(|band| band.code())
                        .find(|code| path.ends_with(&format!("life-story-{code}.ftl")));
                    match band {
                        Some(band) => {
                            bands.entry(band).or_insert_with(new).add_resource_overriding(resource)
                        }
                        None => bundle.add_resource_overriding(resource),
                    }
                }
                Err((_, errors)) => {
                    for error in errors {
                        let line =
                            text.get(..error.pos.start).unwrap_or_default().matches('\n').count()
                                + 1;
                        faults.push(
                            Diagnostic::fault(
                                "wording/syntax",
                                "this is not wording that Fluent can read",
                            )
                            .at(Location::at(path.as_str(), line, 1))
                            .help("write `key = words`; further lines are indented"),
                        );
                    }
                }
            }
        }
        if faults.is_empty() {
            let words = WordList::shipped(locale);
            Ok(Self {
                locale,
                own_words: Arc::new(own_words(locale, files, &words)),
                bundle: Arc::new(bundle),
                bands: Arc::new(bands),
                band: None,
                child: "other",
                you: "other",
                words: Arc::new(words),
            })
        } else {
            Err(faults)
        }
    }

    /// What a term means, in the language.
    pub(crate) fn explains(&self, term: &str) -> Option<String> {
        self.words.terms.get(term).cloned()
    }

    /// What a short form means, in the language: the meaning at a place of the English list.
    pub(crate) fn spells_out(&self, short: &str, index: usize) -> Option<String> {
        self.words.acronyms.get(short).and_then(|meanings| meanings.get(index)).cloned()
    }

    /// What is said of a word of its time, and what one would say now, in the language.
    pub(crate) fn old_word(&self, word: &str) -> Option<(String, String)> {
        let (then, now) = self.words.old_words.get(word)?;
        Some((then.clone(), now.join(&self.locale.marks("; "))))
    }

    /// Every word of it, in small letters; none for English.
    #[must_use]
    pub fn own_words(&self) -> Arc<std::collections::BTreeSet<String>> {
        Arc::clone(&self.own_words)
    }

    /// The language.
    #[must_use]
    pub fn locale(&self) -> &'static Locale {
        self.locale
    }

    /// The wording that speaks of a child of this sex, and to them where they are the reader.
    #[must_use]
    pub fn speaking_of(mut self, child: Option<Sex>, reads: bool) -> Self {
        self.child = gender(child);
        self.you = if reads { self.child } else { "other" };
        self
    }

    /// The wording for readers of one age: where it has no words of its own, it has the usual ones.
    #[must_use]
    pub fn for_band(&self, band: Option<disclosure::Band>) -> Self {
        Self { band: band.map(disclosure::Band::code), ..self.clone() }
    }

    /// The bundle that has a message: the one for this age, or the usual one.
    fn bundle_of(&self, key: &str) -> &FluentBundle<FluentResource> {
        self.band
            .and_then(|band| self.bands.get(band))
            .filter(|bundle| bundle.has_message(key))
            .unwrap_or(&self.bundle)
    }

    /// Whether there is such a wording.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.bundle_of(key).get_message(key).is_some_and(|message| message.value().is_some())
    }

    /// The words for a key.
    ///
    /// # Errors
    /// A key without wording, or a wording that asks for an argument which is not given. The message names the key only.
    pub fn say(&self, key: &str, args: Option<&FluentArgs<'_>>) -> Result<String, String> {
        let bundle = self.bundle_of(key);
        let pattern = bundle
            .get_message(key)
            .and_then(|message| message.value())
            .ok_or_else(|| format!("there is no wording `{key}` for {}", self.locale))?;
        let mut errors = Vec::new();
        let mut all = FluentArgs::new();
        for (name, value) in args.into_iter().flat_map(FluentArgs::iter) {
            all.set(name, value.clone());
        }
        // A child's own book speaks to them as somebody near does; every other paper is polite.
        let tone = if self.band.is_some() { "familiar" } else { "polite" };
        let always = [("you", self.you), ("child", self.child), ("who", "other"), ("tone", tone)];
        for (name, value) in always {
            if all.get(name).is_none() {
                all.set(name, value);
            }
        }
        crate::plural::add_categories(&mut all, self.locale);
        let args = Some(&all);
        #[expect(
            clippy::disallowed_methods,
            reason = "this is the one caller: errors are refused below"
        )]
        let words = bundle.format_pattern(pattern, args, &mut errors);
        if errors.is_empty() && words.trim().is_empty() {
            // A gap or a heading without words would be nothing that a reader could meet.
            Err(format!("the wording `{key}` has no words"))
        } else if errors.is_empty() {
            Ok(words.into_owned())
        } else {
            Err(format!("the wording `{key}` asks for something that it is not given"))
        }
    }

    /// The words for a key, with words for its arguments.
    ///
    /// # Errors
    /// As [`Wording::say`].
    pub fn say_with(&self, key: &str, args: &[(&str, &str)]) -> Result<String, String> {
        let mut fluent = FluentArgs::new();
        for (name, value) in args {
            fluent.set((*name).to_owned(), (*value).to_owned());
        }
        self.say(key, Some(&fluent))
    }

    /// The words for a key that counts.
    ///
    /// # Errors
    /// As [`Wording::say`].
    pub fn say_count(&self, key: &str, count: usize) -> Result<String, String> {
        let mut fluent = FluentArgs::new();
        fluent.set("count", count);
        self.say(key, Some(&fluent))
    }

    /// The key of the wording for this reader: where the reader is not the person the record is
    /// about, a wording that says "you" has another beside it, with `-other` at the end of its key.
    #[must_use]
    pub fn key_for(&self, key: &str, other: bool) -> String {
        let own = format!("{key}-other");
        if other && self.has(&own) { own } else { key.to_owned() }
    }

    /// A date at the beginning of a sentence: "On 3 May 2020", "In May 2020", "In 2020".
    ///
    /// # Errors
    /// A locale without its wordings for dates.
    pub fn on_date(&self, date: EventDate) -> Result<String, String> {
        let mut args = FluentArgs::new();
        args.set("date", self.date_as(date, "in")?);
        self.say(if date.day().is_some() { "date-on-day" } else { "date-in" }, Some(&args))
    }

    /// A date in words, as precise as it is known.
    ///
    /// # Errors
    /// A locale without its wordings for dates.
    pub fn date(&self, date: EventDate) -> Result<String, String> {
        self.date_as(date, "")
    }

    /// A date in words. A month has another form after a day and after "from" and "until" (`of`), and
    /// after "in" (`in`), in languages that have such forms.
    ///
    /// # Errors
    /// A locale without its wordings for dates.
    pub fn date_as(&self, date: EventDate, form: &str) -> Result<String, String> {
        let mut args = FluentArgs::new();
        args.set("year", self.locale.digits(&date.year().to_string()));
        let Some(month) = date.month() else { return self.say("date-year", Some(&args)) };
        let form = if date.day().is_some() { "of" } else { form };
        args.set("month", self.form_of(&format!("month-{month}"), form)?);
        let Some(day) = date.day() else { return self.say("date-month", Some(&args)) };
        args.set("day", self.locale.digits(&day.to_string()));
        self.say("date-day", Some(&args))
    }

    /// A word in one of its forms; the word itself where it has no such form.
    fn form_of(&self, key: &str, form: &str) -> Result<String, String> {
        let bundle = self.bundle_of(key);
        let attribute = bundle
            .get_message(key)
            .and_then(|message| message.get_attribute(form))
            .map(|attribute| attribute.value());
        let Some(pattern) = attribute else { return self.say(key, None) };
        let mut errors = Vec::new();
        #[expect(clippy::disallowed_methods, reason = "as in `say`: errors are refused")]
        let words = bundle.format_pattern(pattern, None, &mut errors).into_owned();
        if errors.is_empty() { Ok(words) } else { Err(format!("the wording `{key}` has a fault")) }
    }

    /// What joins two members of a list: the words before the first, between them, and after the second.
    /// `next` is how the second begins.
    ///
    /// # Errors
    /// A locale without the wording.
    pub fn between(&self, key: &str, next: &str) -> Result<String, String> {
        let mut args = FluentArgs::new();
        args.set("before", "\u{1}");
        args.set("next", "\u{2}");
        args.set("sound", if self.locale.begins_with_vowel(next) { "vowel" } else { "other" });
        let words = self.say(key, Some(&args))?;
        words
            .strip_prefix('\u{1}')
            .and_then(|rest| rest.strip_suffix('\u{2}'))
            .map(str::to_owned)
            .ok_or_else(|| {
                format!("the wording `{key}` must begin with $before and end with $next")
            })
    }

    /// Several words as a list: `last` joins the last two, `list-middle` or `list-apart` the others.
    ///
    /// # Errors
    /// A locale without the wordings.
    pub fn list(&self, members: &[String], middle: &str, last: &str) -> Result<String, String> {
        let mut words = String::new();
        for (n, member) in members.iter().enumerate() {
            if n > 0 {
                let key = if n + 1 == members.len() { last } else { middle };
                words.push_str(&self.between(key, member)?);
            }
            words.push_str(member);
        }
        Ok(words)
    }
}

/// Whether an argument is a code, which is quoted to the council and keeps Western digits, and nothing to count by.
pub(crate) fn is_code(name: &str) -> bool {
    matches!(name, "number" | "entry" | "page" | "pages" | "numbers" | "letter")
}

/// What terms and short forms mean, in a language.
#[derive(Default)]
struct WordList {
    terms: BTreeMap<String, String>,
    acronyms: BTreeMap<String, Vec<String>>,
    /// What is said of a word of its time, and what one would say now.
    old_words: BTreeMap<String, (String, Vec<String>)>,
}

macro_rules! word_lists {
    ($($tag:literal)*) => {
        [$(($tag, include_str!(concat!("../../locales/", $tag, "/words.json")))),*]
    };
}

/// The word lists that the product ships.
static WORD_LISTS: [(&str, &str); 18] = word_lists![
    "cy" "ar" "ckb" "ps" "prs" "fa" "ti" "am" "vi" "sq" "ur" "pa" "bn" "pl" "ro" "pt" "uk" "so"
];

impl WordList {
    fn shipped(locale: &Locale) -> Self {
        let text =
            WORD_LISTS.iter().find(|(tag, _)| *tag == locale.tag).map_or("{}", |(_, text)| *text);
        let json: serde_json::Value = serde_json::from_str(text).unwrap_or_default();
        let map = |key: &str| {
            json.get(key).and_then(serde_json::Value::as_object).cloned().unwrap_or_default()
        };
        let words = |value: &serde_json::Value| value.as_str().map(str::to_owned);
        Self {
            terms: map("terms")
                .iter()
                .filter_map(|(term, means)| Some((term.clone(), words(means)?)))
                .collect(),
            acronyms: map("acronyms")
                .iter()
                .map(|(short, meanings)| {
                    let meanings = meanings.as_array().map(Vec::as_slice).unwrap_or_default();
                    (short.clone(), meanings.iter().filter_map(words).collect())
                })
                .collect(),
            old_words: map("old_words")
                .iter()
                .filter_map(|(word, told)| {
                    let now = told.get("now").and_then(serde_json::Value::as_array);
                    let now = now.map(Vec::as_slice).unwrap_or_default();
                    let then = told.get("then").and_then(words)?;
                    Some((word.clone(), (then, now.iter().filter_map(words).collect())))
                })
                .collect(),
        }
    }
}

/// Every word of a wording other than English, and of its word list.
fn own_words(
    locale: &'static Locale,
    files: &[(String, String)],
    words: &WordList,
) -> std::collections::BTreeSet<String> {
    if locale == &crate::locale::ENGLISH {
        return std::collections::BTreeSet::new();
    }
    let listed = words
        .terms
        .values()
        .chain(words.acronyms.values().flatten())
        .chain(words.old_words.values().flat_map(|(then, now)| now.iter().chain([then])));
    files
        .iter()
        .flat_map(|(_, text)| said(text))
        .chain(listed.map(String::as_str))
        .flat_map(|words| words.split(|c: char| !c.is_alphabetic()))
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

/// The lines of a file of wording without keys and comments.
fn said(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|line| !line.starts_with('#')).map(|line| match line.split_once(" = ") {
        Some((key, words)) if !key.contains(' ') => words,
        _ => line,
    })
}

/// The shipped wording of a language as running words, without what is put in: what the language looks like.
#[must_use]
pub fn running_words(locale: &Locale) -> String {
    let mut words = String::new();
    for (_, text) in shipped(locale) {
        for line in said(text) {
            let mut depth = 0_usize;
            words.extend(line.chars().filter(|c| {
                match c {
                    '{' => depth += 1,
                    '}' => depth = depth.saturating_sub(1),
                    _ => {}
                }
                depth == 0 && *c != '}'
            }));
            words.push('\n');
        }
    }
    words
}

/// How `$you`, `$child` and `$who` name a sex.
pub(crate) fn gender(sex: Option<Sex>) -> &'static str {
    match sex {
        Some(Sex::Female) => "female",
        Some(Sex::Male) => "male",
        Some(Sex::Other) | None => "other",
    }
}

type Formatter =
    fn(&FluentValue<'_>, &intl_memoizer::concurrent::IntlLangMemoizer) -> Option<String>;

/// Sets numbers in the digits of the language. Fluent wants a plain function for each.
fn formatter(locale: &Locale) -> Option<Formatter> {
    fn digits(value: &FluentValue<'_>, tag: &str) -> Option<String> {
        match value {
            FluentValue::Number(number) => {
                Locale::find(tag).map(|locale| locale.digits(&number.as_string()))
            }
            FluentValue::String(_)
            | FluentValue::Custom(_)
            | FluentValue::None
            | FluentValue::Error => None,
        }
    }
    match locale.digits.first() {
        Some('٠') => Some(|value, _| digits(value, "ckb")),
        Some('۰') => Some(|value, _| digits(value, "fa")),
        Some('০') => Some(|value, _| digits(value, "bn")),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::ENGLISH;

    fn wording(text: &str) -> Wording {
        Wording::read(&ENGLISH, &[("t.ftl".into(), text.into())])
            .unwrap_or_else(|_| panic!("not read"))
    }

    /// The variables that a text names.
    fn variables(text: &str) -> std::collections::BTreeSet<String> {
        text.split('$')
            .skip(1)
            .map(|rest| {
                rest.chars().take_while(|c| c.is_alphanumeric() || matches!(c, '_' | '-')).collect()
            })
            .collect()
    }

    /// Key and text of each message of a file.
    fn messages(text: &str) -> BTreeMap<String, String> {
        let mut messages = BTreeMap::new();
        let mut key = String::new();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            match line.split_once(" = ") {
                Some((found, words)) if !found.contains(' ') && !found.is_empty() => {
                    key = found.to_owned();
                    messages.insert(key.clone(), words.to_owned());
                }
                _ => messages.entry(key.clone()).or_default().push_str(line),
            }
        }
        messages.remove("");
        messages
    }

    #[test]
    fn every_locale_has_the_same_messages_with_the_same_variables() {
        let english = shipped(&ENGLISH);
        for locale in crate::locale::LOCALES {
            let files = shipped(locale);
            assert_eq!(files.len(), FILES.len(), "{locale}");
            for ((path, text), (_, own)) in files.iter().zip(&english) {
                let (text, own) = (messages(text), messages(own));
                let keys = |messages: &BTreeMap<String, String>| {
                    messages.keys().cloned().collect::<Vec<_>>()
                };
                assert_eq!(keys(&text), keys(&own), "{path}");
                for (key, words) in &text {
                    let implicit = ["you", "child", "who", "tone", "sound"];
                    let given: Vec<String> = variables(words)
                        .into_iter()
                        .filter(|name| !implicit.contains(&name.as_str()))
                        .collect();
                    let wanted: Vec<String> = variables(&own[key])
                        .into_iter()
                        .filter(|name| !implicit.contains(&name.as_str()))
                        .collect();
                    assert_eq!(given, wanted, "{path}: {key}");
                    assert_eq!(words.contains("->"), words.contains("*["), "{path}: {key}");
                }
            }
        }
    }

    #[test]
    fn every_wording_of_every_locale_has_words_for_everybody() {
        for locale in crate::locale::LOCALES {
            let files: Vec<(String, String)> =
                shipped(locale).into_iter().map(|(path, text)| (path, text.to_owned())).collect();
            let wording =
                Wording::read(locale, &files).unwrap_or_else(|faults| panic!("{faults:#?}"));
            let categories: &[i64] = &[0, 1, 2, 3, 5, 11, 21, 100];
            // What any of the ages may ask for.
            let mut asked: BTreeMap<String, std::collections::BTreeSet<String>> = BTreeMap::new();
            for (key, words) in files.iter().flat_map(|(_, text)| messages(text)) {
                asked.entry(key).or_default().extend(variables(&words));
            }
            for (_, text) in &files {
                for (key, _) in messages(text) {
                    for sex in [Some(Sex::Female), Some(Sex::Male), None] {
                        for count in categories {
                            let mut args = FluentArgs::new();
                            for name in asked.get(&key).into_iter().flatten() {
                                if name == "sound" {
                                    args.set("sound", "other");
                                } else if !["you", "child", "who", "tone"].contains(&name.as_str())
                                {
                                    args.set(name.clone(), *count);
                                }
                            }
                            let spoken = wording.clone().speaking_of(sex, true);
                            for band in std::iter::once(None)
                                .chain(disclosure::Band::ALL.iter().copied().map(Some))
                            {
                                let found = spoken.for_band(band).say(&key, Some(&args));
                                if band.is_none() && !wording.has(&key) {
                                    continue;
                                }
                                // A wording for one age alone may be told at that age only.
                                if spoken.for_band(band).has(&key) {
                                    assert!(found.is_ok(), "{locale} {key} {count}: {found:?}");
                                }
                            }
                        }
                    }
                }
            }
            for key in ["list-middle", "list-last", "list-apart", "list-or"] {
                assert!(wording.between(key, "Anna").is_ok(), "{locale} {key}");
            }
            assert!(wording.say("no-such-key", None).is_err());
        }
    }

    #[test]
    fn every_word_list_has_the_english_terms_and_short_forms() {
        let english = language::Lexicon::open(None).unwrap_or_else(|_| panic!("the shipped lists"));
        let json: serde_json::Value =
            serde_json::from_str(include_str!("../../locales/en-GB/acronyms.json")).unwrap();
        for locale in crate::locale::LOCALES.iter().filter(|locale| ***locale != ENGLISH) {
            let list = WordList::shipped(locale);
            for term in english.glossary.terms() {
                assert!(list.terms.contains_key(&term.term), "{locale}: {}", term.term);
            }
            for short in json["acronyms"].as_object().unwrap().keys() {
                let known = english.acronym(short).unwrap().meanings.len();
                assert_eq!(list.acronyms[short].len(), known, "{locale}: {short}");
            }
            // What a pack says of a word that hurt or is of its time.
            for row in english.list.rows().iter().filter(|row| row.is_explained()) {
                let (then, now) = &list.old_words[&row.word];
                assert!(!then.trim().is_empty(), "{locale}: {}", row.word);
                assert_eq!(now.len(), row.say.len(), "{locale}: {}", row.word);
            }
        }
    }

    #[test]
    fn dates_are_gregorian_and_have_the_digits_of_the_language() {
        let date = EventDate::parse("2019-03-14").unwrap();
        let said = |tag: &str| {
            let locale = crate::locale::Locale::find(tag).unwrap();
            let files: Vec<(String, String)> =
                shipped(locale).into_iter().map(|(path, text)| (path, text.to_owned())).collect();
            let wording =
                Wording::read(locale, &files).unwrap_or_else(|faults| panic!("{faults:#?}"));
            wording.date(date).unwrap()
        };
        assert_eq!(said("en-GB"), "14 March 2019");
        assert_eq!(said("pl"), "14 marca 2019");
        assert_eq!(said("cy"), "14 Mawrth 2019");
        // CLDR's own calendar for Persian and Pashto would say 1397.
        for tag in ["fa", "ps", "prs"] {
            assert!(said(tag).contains("۲۰۱۹") && said(tag).contains("۱۴"), "{tag}: {}", said(tag));
        }
        assert!(said("ckb").contains("٢٠١٩"));
        assert!(said("ar").contains("2019"));
    }

    #[test]
    fn welsh_joins_with_a_or_ac() {
        let locale = crate::locale::Locale::find("cy").unwrap();
        let files: Vec<(String, String)> =
            shipped(locale).into_iter().map(|(path, text)| (path, text.to_owned())).collect();
        let wording = Wording::read(locale, &files).unwrap_or_else(|faults| panic!("{faults:#?}"));
        let list = |names: &[&str]| {
            let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
            wording.list(&names, "list-middle", "list-last").unwrap()
        };
        assert_eq!(list(&["Mia", "Huw"]), "Mia a Huw");
        assert_eq!(list(&["Huw", "Mia", "Anna"]), "Huw, Mia ac Anna");
    }

    /// The forms of CLDR that a number has, also beyond a hundred, where Fluent's own rules fail for two languages.
    #[test]
    fn numbers_have_the_forms_of_their_language() {
        let text = "n = { $n ->\n    [zero] zero\n    [one] one\n    [two] two\n    [few] few\n    [many] many\n   *[other] other\n}\nm = { $n ->\n    [0] none\n    [one] one\n   *[other] { $n }\n}\n";
        for (tag, n, form) in [
            ("ar", 0, "zero"),
            ("ar", 2, "two"),
            ("ar", 103, "few"),
            ("ar", 111, "many"),
            ("ar", 100, "other"),
            ("ro", 101, "few"),
            ("ro", 119, "few"),
            ("ro", 120, "other"),
            ("cy", 3, "few"),
            ("cy", 6, "many"),
            ("pl", 22, "few"),
            ("pl", 112, "many"),
            ("uk", 21, "one"),
            ("prs", 0, "one"),
            ("ckb", 1, "one"),
            ("so", 2, "other"),
        ] {
            let locale = crate::locale::Locale::find(tag).unwrap();
            let wording = Wording::read(locale, &[("t.ftl".into(), text.into())])
                .unwrap_or_else(|faults| panic!("{faults:#?}"));
            let mut args = FluentArgs::new();
            args.set("n", n);
            assert_eq!(wording.say("n", Some(&args)).unwrap(), form, "{tag} {n}");
        }
        let wording = wording(text);
        let said = |n: i32| {
            let mut args = FluentArgs::new();
            args.set("n", n);
            wording.say("m", Some(&args)).unwrap()
        };
        assert_eq!((said(0), said(1), said(7)), ("none".into(), "one".into(), "7".into()));
    }

    /// Two members of a list are joined as ICU4X joins them, or in a way that is known and has a reason.
    #[test]
    fn lists_are_those_of_icu() {
        use icu_list::options::ListFormatterOptions;
        use icu_list::{ListFormatter, ListFormatterPreferences};
        let mut apart = std::collections::BTreeSet::new();
        for locale in crate::locale::LOCALES {
            let tag = if locale.tag == "prs" { "fa-AF" } else { locale.tag };
            let icu: icu_locale_core::Locale = tag.parse().unwrap();
            let formatter = ListFormatter::try_new_and(
                ListFormatterPreferences::from(&icu),
                ListFormatterOptions::default(),
            )
            .unwrap();
            let files: Vec<(String, String)> =
                shipped(locale).into_iter().map(|(path, text)| (path, text.to_owned())).collect();
            let wording =
                Wording::read(locale, &files).unwrap_or_else(|faults| panic!("{faults:#?}"));
            let names = ["Anna".to_owned(), "Huw".to_owned()];
            let own = wording.list(&names, "list-middle", "list-last").unwrap();
            if own != formatter.format(names.iter()).to_string() {
                apart.insert(locale.tag);
            }
        }
        // Welsh: CLDR leaves "a(c)" to the reader. Kurdish: CLDR has no word for "and". Tigrinya: CLDR adds to the
        // end of each name, which a name in Latin letters does not take. Bengali, Ukrainian: a translator's choice.
        assert_eq!(apart, ["bn", "ckb", "cy", "ti", "uk"].into());
    }

    #[test]
    fn a_missing_wording_or_argument_is_an_error() {
        let wording = wording("a = one\nb = two { $x }\n");
        assert_eq!(wording.say("a", None).as_deref(), Ok("one"));
        assert!(wording.say("b", None).is_err());
        assert!(wording.say("c", None).is_err());
    }

    #[test]
    fn unreadable_wording_is_a_fault_with_its_line() {
        let faults =
            Wording::read(&ENGLISH, &[("t.ftl".into(), "a = one\n= two\n".into())]).err().unwrap();
        assert!(faults[0].to_string().starts_with("t.ftl:2:"), "{}", faults[0]);
    }
}

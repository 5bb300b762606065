//! Fixed wording, by Fluent. A wording that is missing, or that lacks an argument, is a
//! fault and never a fallback: Fluent itself would print `{$age}` on a child's page.

use std::collections::BTreeMap;
use std::sync::Arc;

use diagnostic::{Diagnostic, Location};
use disclosure::told::EventDate;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

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
pub struct Wording {
    language: String,
    bundle: Arc<FluentBundle<FluentResource>>,
    /// Wordings of life stories for other ages than eight to ten, which have the usual ones.
    bands: Arc<BTreeMap<&'static str, FluentBundle<FluentResource>>>,
    band: Option<&'static str>,
}

/// The files of a locale that the product ships.
pub(crate) const SHIPPED: [(&str, &str); 9] = [
    ("locales/en-GB/common.ftl", include_str!("../../locales/en-GB/common.ftl")),
    ("locales/en-GB/life-story.ftl", include_str!("../../locales/en-GB/life-story.ftl")),
    ("locales/en-GB/life-story-3-5.ftl", include_str!("../../locales/en-GB/life-story-3-5.ftl")),
    ("locales/en-GB/life-story-6-8.ftl", include_str!("../../locales/en-GB/life-story-6-8.ftl")),
    (
        "locales/en-GB/life-story-11-14.ftl",
        include_str!("../../locales/en-GB/life-story-11-14.ftl"),
    ),
    ("locales/en-GB/life-story-15+.ftl", include_str!("../../locales/en-GB/life-story-15+.ftl")),
    ("locales/en-GB/letters.ftl", include_str!("../../locales/en-GB/letters.ftl")),
    ("locales/en-GB/case-summary.ftl", include_str!("../../locales/en-GB/case-summary.ftl")),
    ("locales/en-GB/subject-access.ftl", include_str!("../../locales/en-GB/subject-access.ftl")),
];

impl Wording {
    /// Reads the files of a locale: path for messages, and text. Later files may replace wordings of earlier ones.
    ///
    /// # Errors
    /// Every file that cannot be read, with its line.
    pub fn read(language: &str, files: &[(String, String)]) -> Result<Self, Vec<Diagnostic>> {
        let mut faults = Vec::new();
        let id: LanguageIdentifier = language.parse().unwrap_or_default();
        let new = || {
            let mut bundle = FluentBundle::new_concurrent(vec![id.clone()]);
            // Slots are put in later; the converter isolates what needs it.
            bundle.set_use_isolating(false);
            bundle
        };
        let mut bundle = new();
        let mut bands = BTreeMap::new();
        for (path, text) in files {
            match FluentResource::try_new(text.clone()) {
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
            Ok(Self {
                language: language.to_owned(),
                bundle: Arc::new(bundle),
                bands: Arc::new(bands),
                band: None,
            })
        } else {
            Err(faults)
        }
    }

    /// The language.
    #[must_use]
    pub fn language(&self) -> &str {
        &self.language
    }

    /// The wording for readers of one age: where it has no words of its own, it has the usual ones.
    #[must_use]
    pub fn for_band(&self, band: Option<disclosure::Band>) -> Self {
        Self {
            language: self.language.clone(),
            bundle: Arc::clone(&self.bundle),
            bands: Arc::clone(&self.bands),
            band: band.map(disclosure::Band::code),
        }
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
            .ok_or_else(|| format!("there is no wording `{key}` for {}", self.language))?;
        let mut errors = Vec::new();
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
        args.set("date", self.date(date)?);
        self.say(if date.day().is_some() { "date-on-day" } else { "date-in" }, Some(&args))
    }

    /// A date in words, as precise as it is known.
    ///
    /// # Errors
    /// A locale without its wordings for dates.
    pub fn date(&self, date: EventDate) -> Result<String, String> {
        let mut args = FluentArgs::new();
        args.set("year", date.year().to_string());
        let Some(month) = date.month() else { return self.say("date-year", Some(&args)) };
        args.set("month", self.say(&format!("month-{month}"), None)?);
        let Some(day) = date.day() else { return self.say("date-month", Some(&args)) };
        args.set("day", day.to_string());
        self.say("date-day", Some(&args))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wording(text: &str) -> Wording {
        Wording::read("en-GB", &[("t.ftl".into(), text.into())])
            .unwrap_or_else(|_| panic!("not read"))
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
            Wording::read("en-GB", &[("t.ftl".into(), "a = one\n= two\n".into())]).err().unwrap();
        assert!(faults[0].to_string().starts_with("t.ftl:2:"), "{}", faults[0]);
    }
}

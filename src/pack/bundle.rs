//! The volume of the documents on the file: in which order they stand, and what our own pages in it say.

use std::collections::BTreeMap;

use diagnostic::Diagnostic;
use disclosure::told::{Case, ItemId, PartKind};
use disclosure::{Audience, Disclosure, DocumentForm, Fragment, Telling};

use crate::document::Document;
use crate::wording::Wording;
use crate::{ComposeError, Materials};

/// The documents whose pages go out as they looked, in the order of their dates: none that is kept back
/// as a whole.
pub(crate) fn order(case: &Case<Telling>, kept: &BTreeMap<ItemId, usize>) -> Vec<ItemId> {
    let mut documents: Vec<_> = case
        .documents
        .iter()
        .filter(|document| {
            !kept.contains_key(&document.item)
                && document
                    .contents
                    .iter()
                    .any(|part| part.part == PartKind::Page && part.within.is_none())
        })
        .map(|document| (document.date, document.item))
        .collect();
    documents.sort_unstable();
    documents.into_iter().map(|(_, item)| item).collect()
}

/// As they go out with a pack; none where only their words do.
#[must_use]
pub fn bundle_order<A: Audience>(disclosure: &Disclosure<A>) -> Vec<ItemId> {
    if disclosure.request().documents == DocumentForm::Text {
        return Vec::new();
    }
    order(disclosure.case(), disclosure.kept())
}

/// What our own pages of the volume of documents say.
#[derive(Clone, Debug, Default)]
pub struct BundleText {
    /// The title of the file.
    pub title: String,
    /// What stands on the first page: a heading and sentences.
    pub front: (String, Vec<String>),
    /// For each document: its heading, what stands below it, and what it is called at the foot of its pages.
    pub items: Vec<(String, Vec<String>, String)>,
    /// What a mark says before its number.
    pub withheld: String,
    /// What a mark says where words could not be read.
    pub unread: String,
    /// What stands in place of a picture that nobody described.
    pub undescribed: String,
    /// What stands on a page that is withheld whole.
    pub page_withheld: String,
    /// What stands on a page that could not be read.
    pub page_unread: String,
    /// What stands at the foot of a page, with `{label}`, `{page}`, `{pages}` and `{number}` to be filled in.
    pub footer: String,
    /// The same of our own pages: `{number}` is the page of the volumes.
    pub own_footer: String,
}

/// A document of the volume, in numbers.
#[derive(Clone, Debug, Default)]
pub struct BundleFacts {
    /// How many pages it has.
    pub pages: usize,
    /// Its gaps, by their lines of the schedule.
    pub gaps: Vec<usize>,
    /// How many of its words could not be read.
    pub unread: usize,
}

/// Puts the volume of documents into words: `document` is the pack whose gaps have the numbers.
///
/// # Errors
/// A wording that is missing.
pub fn bundle_text<A: Audience>(
    disclosure: &Disclosure<A>,
    document: &Document,
    materials: &Materials,
    facts: &BTreeMap<ItemId, BundleFacts>,
) -> Result<BundleText, ComposeError> {
    let request = disclosure.request();
    let wording = &materials
        .wording
        .for_band(None)
        .speaking_of(disclosure.case().child.sex, request.subject_asks);
    words(disclosure, document, wording, facts)
        .map_err(|message| ComposeError(vec![Diagnostic::fault("wording/missing", message)]))
}

fn words<A: Audience>(
    disclosure: &Disclosure<A>,
    document: &Document,
    wording: &Wording,
    facts: &BTreeMap<ItemId, BundleFacts>,
) -> Result<BundleText, String> {
    let subject = disclosure.request().subject_asks;
    let say = |key: &str| wording.say(&wording.key_for(key, !subject), None);
    let with = |key: &str, args: &[(&str, String)]| {
        let mut fluent = fluent_bundle::FluentArgs::new();
        for (name, value) in args {
            match value.parse::<i64>() {
                Ok(number) if !crate::wording::is_code(name) => {
                    fluent.set((*name).to_owned(), number)
                }
                Ok(_) | Err(_) => fluent.set((*name).to_owned(), value.clone()),
            }
        }
        wording.say(&wording.key_for(key, !subject), Some(&fluent))
    };
    let mut labels: BTreeMap<usize, (usize, String)> = BTreeMap::new();
    document.clone().each_gap(&mut |mark| {
        labels.entry(mark.line).or_insert((mark.number, mark.label.clone()));
    });
    let told = |telling: &Telling| -> String {
        telling
            .iter()
            .map(|fragment| match fragment {
                Fragment::Told(words) => words.clone(),
                Fragment::Gap(line) => {
                    format!("[{}]", labels.get(line).map(|(_, l)| l.as_str()).unwrap_or_default())
                }
            })
            .collect()
    };
    let order = bundle_order(disclosure);
    let mut items = Vec::new();
    for (n, item) in order.iter().enumerate() {
        let Some(entry) = disclosure.case().documents.iter().find(|d| d.item == *item) else {
            continue;
        };
        let fact = facts.get(item).cloned().unwrap_or_default();
        let number = (n + 1).to_string();
        let heading =
            with("bundle-heading", &[("number", number.clone()), ("title", told(&entry.title.0))])?;
        let mut lines = vec![
            with(
                "bundle-kind",
                &[("kind", say(&format!("DocumentKind-{}", entry.document.code()))?)],
            )?,
            with("bundle-date", &[("date", wording.date(entry.date)?)])?,
        ];
        if let Some(by) = &entry.by {
            lines.push(with("bundle-by", &[("who", told(&by.full))])?);
        }
        lines.push(with("bundle-pages", &[("count", fact.pages.to_string())])?);
        let mut numbers: Vec<usize> =
            fact.gaps.iter().filter_map(|line| labels.get(line).map(|(n, _)| *n)).collect();
        numbers.sort_unstable();
        numbers.dedup();
        if numbers.is_empty() {
            lines.push(say("bundle-no-gaps")?);
        } else {
            lines.push(with("bundle-gaps", &[("numbers", crate::number_ranges(&numbers))])?);
        }
        if fact.unread > 0 {
            lines.push(with("bundle-unread", &[("count", fact.unread.to_string())])?);
        }
        items.push((heading, lines, with("bundle-label", &[("number", number)])?));
    }
    let title = with("bundle-title", &[("title", document.title.clone())])?;
    let front = [
        with("bundle-front-count", &[("count", order.len().to_string())])?,
        say("bundle-front-how")?,
        say("bundle-front-marks")?,
        say("bundle-front-unread")?,
        say("bundle-front-again")?,
    ];
    // The places of the footer are filled in page by page. Each page of a draft says that it is one.
    let draft = document.draft.as_ref().map(|draft| format!("{draft} ")).unwrap_or_default();
    let place = |name: &str| format!("{{{name}}}");
    let footer = with(
        "bundle-footer",
        &[
            ("label", place("label")),
            ("page", place("page")),
            ("pages", place("pages")),
            ("number", place("number")),
        ],
    )?;
    Ok(BundleText {
        front: (say("bundle-front-heading")?, front.to_vec()),
        title,
        items,
        withheld: say("bundle-mark")?,
        unread: say("bundle-mark-unread")?,
        undescribed: say("bundle-picture")?,
        page_withheld: say("bundle-page-withheld")?,
        page_unread: say("bundle-page-unread")?,
        footer: format!("{draft}{footer}"),
        own_footer: format!("{draft}{{number}}"),
    })
}

//! A script to be read aloud, in reading order: plain text, and SSML in parts of one language each, since a
//! voice does not come back from another language to its own. Gaps are spoken.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use pack::{Document, Locale};
use zip::write::SimpleFileOptions;
use zip::{DateTime, ZipWriter};

use crate::html::escape;
use crate::{Kind, Words, lines, visible};

/// A voice of espeak-ng.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Voice(pub &'static str);

/// The voice for a language; none where espeak-ng 1.51 has none (Sorani, Pashto, Tigrinya, Somali, Dari).
#[must_use]
pub fn voice_of(locale: &Locale) -> Option<Voice> {
    Some(Voice(match locale.tag {
        "en-GB" => "en-gb",
        "cy" => "cy",
        "ar" => "ar",
        "fa" => "fa",
        "am" => "am",
        "vi" => "vi",
        "sq" => "sq",
        "ur" => "ur",
        "pa" => "pa",
        "bn" => "bn",
        "pl" => "pl",
        "ro" => "ro",
        "pt" => "pt",
        "uk" => "uk",
        _ => return None,
    }))
}

/// A part of a script: the chapter, the language, and its SSML.
#[derive(Clone, Debug)]
pub struct Spoken {
    /// The parts in order: number of the chapter from 0, language, SSML.
    pub parts: Vec<(usize, &'static Locale, String)>,
    /// Everything that is said, in order.
    pub script: String,
    /// The archive of them.
    pub file: Vec<u8>,
}

/// Writes a document as a script.
///
/// # Errors
/// An archive that cannot be written, which means a broken build.
pub fn spoken(document: &Document, words: &Words) -> Result<Spoken, &'static str> {
    let gap = |label: &str| words.gap.replace('\u{1}', label);
    let own = document.language;
    let mut parts: Vec<(usize, &'static Locale, String)> = Vec::new();
    let mut script = String::new();
    let mut chapter = 0;
    let mut say = |chapter: usize, language: &'static Locale, ssml: &str| match parts.last_mut() {
        Some((last, spoken, text)) if *last == chapter && *spoken == language => {
            text.push_str(ssml)
        }
        _ => parts.push((chapter, language, ssml.to_owned())),
    };
    for line in lines(document, &gap, ", ") {
        if let Kind::Heading(1, _) = line.kind {
            chapter += 1;
        }
        let mut told = String::new();
        for stretch in &line.stretches {
            let said = match line.kind {
                Kind::Picture => words.picture.replace('\u{1}', &stretch.words),
                Kind::Title
                | Kind::Heading(..)
                | Kind::Paragraph
                | Kind::Item
                | Kind::Row
                | Kind::Quote => stretch.words.clone(),
            };
            let said = visible(&said);
            told.push_str(&said);
            if said.trim().is_empty() {
                continue;
            }
            let ssml = match line.kind {
                Kind::Title | Kind::Heading(..) => {
                    format!(
                        "<p><emphasis>{}</emphasis></p><break time=\"900ms\"/>\n",
                        escape(&said)
                    )
                }
                Kind::Quote => format!("<break time=\"400ms\"/><p>{}</p>\n", escape(&said)),
                Kind::Paragraph | Kind::Item | Kind::Row | Kind::Picture => {
                    format!("<p>{}</p>\n", escape(&said))
                }
            };
            say(chapter, stretch.language, &ssml);
        }
        let _ = writeln!(
            script,
            "{}{}",
            told.trim(),
            if matches!(line.kind, Kind::Title | Kind::Heading(..)) { "\n" } else { "" }
        );
    }
    say(chapter, own, &format!("<p>{}</p>\n", escape(&words.end)));
    let _ = writeln!(script, "{}", words.end);
    let parts: Vec<(usize, &'static Locale, String)> = parts
        .into_iter()
        .map(|(chapter, language, inner)| {
            let ssml = format!(
                "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<speak version=\"1.0\" xmlns=\"http://www.w3.org/2001/10/synthesis\" xml:lang=\"{}\">\n{inner}</speak>\n",
                language.tag
            );
            (chapter, language, ssml)
        })
        .collect();
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().last_modified_time(DateTime::default());
    let fail = "an archive cannot be written";
    let mut add = |name: &str, text: &str| {
        zip.start_file(name, options).map_err(|_| fail)?;
        zip.write_all(text.as_bytes()).map_err(|_| fail)
    };
    add("script.txt", &script)?;
    for (n, (chapter, language, ssml)) in parts.iter().enumerate() {
        add(&format!("{:04}-chapter-{chapter:02}-{}.ssml", n + 1, language.tag), ssml)?;
    }
    let file = zip.finish().map(Cursor::into_inner).map_err(|_| fail)?;
    Ok(Spoken { parts, script, file })
}

//! Mails: their heads, what they say, what they quote, and the files that came with them.

use std::borrow::Cow;
use std::collections::BTreeSet;

use mail_parser::{
    Encoding, HeaderValue, Message, MessageParser, MessagePart, MimeHeaders, PartType,
};

use super::{Gather, Held, Kind, PartKind, html, text};

/// A mail with more of these words is not read: mails would lie too deep in mails.
const NESTED: usize = 200;
/// So many bytes are compared to find what only one form of a mail says.
const COMPARED: usize = 400_000_000;

/// Reads a mail.
pub(crate) fn read(gather: &mut Gather, within: &[usize], bytes: &[u8]) -> Result<(), Held> {
    let nested = ["message/", "multipart/digest"].iter().map(|w| {
        bytes.windows(w.len()).filter(|b| b.eq_ignore_ascii_case(w.as_bytes())).take(NESTED).count()
    });
    if nested.sum::<usize>() >= NESTED {
        return Err(Held::TooDeep);
    }
    gather.unpack(bytes.len() as u64)?;
    let parser = MessageParser::new().with_mime_headers().default_header_text();
    let mail = parser.parse(bytes).ok_or(Held::Damaged)?;
    message(gather, within, &mail, (0, bytes.len()));
    Ok(())
}

/// Reads a mail that lies between these bytes of what it was parsed from.
fn message(gather: &mut Gather, within: &[usize], mail: &Message<'_>, at: (usize, usize)) {
    let Some(root) = mail.parts.first() else {
        return gather.hold(within, Held::Damaged);
    };
    head(gather, within, root);
    let (mut plain, mut pages) = (Vec::new(), Vec::new());
    for (n, part) in mail.parts.iter().enumerate() {
        for header in part.headers.iter().filter(|_| n > 0) {
            let name = header.name().to_ascii_lowercase();
            if !name.starts_with("content-") && name != "mime-version" {
                let line = format!("{}: {}", header.name(), said(&header.value));
                gather.say(PartKind::Properties, within, &line);
            }
        }
        if part.is_encoding_problem {
            gather.hold(within, Held::Damaged);
        }
        let of = of(part);
        if part.headers.iter().any(|h| h.name() == "Content-Description") {
            gather.say(PartKind::Description, within, &value(part, "Content-Description"));
        }
        let names = names(part);
        let attached = part.content_disposition().is_some_and(|d| d.is_attachment());
        match &part.body {
            PartType::Multipart(_) => {
                if of == "multipart/encrypted" {
                    gather.hold(within, Held::Locked);
                }
            }
            PartType::Text(words) if of == "text/plain" && !attached && names.is_empty() => {
                plain.push(words.clone());
            }
            PartType::Html(words) if !attached && names.is_empty() => pages.push(words.clone()),
            PartType::Html(words) => {
                if let Some(path) = gather.enter(within, &names) {
                    gather.file(&path, words.as_bytes(), Kind::Html);
                }
            }
            PartType::Text(words) => {
                gather.attach(within, &names, words.as_bytes());
            }
            PartType::Binary(bytes) | PartType::InlineBinary(bytes) => {
                file(gather, within, &names, bytes, &of);
            }
            PartType::Message(inner) => {
                if let Some(path) = gather.enter(within, &names) {
                    let apart = part.encoding != Encoding::None;
                    let whole = (0, inner.raw_message.len());
                    let at = (part.offset_body as usize, part.offset_end as usize);
                    message(gather, &path, inner, if apart { whole } else { at });
                }
            }
        }
    }
    bodies(gather, within, &plain, &pages);
    gaps(gather, within, mail, at);
}

/// The type of a part, in small letters.
fn of(part: &MessagePart<'_>) -> String {
    part.content_type().map_or_else(
        || "text/plain".to_owned(),
        |of| format!("{}/{}", of.ctype(), of.subtype().unwrap_or_default()).to_ascii_lowercase(),
    )
}

/// The names of a part.
fn names(part: &MessagePart<'_>) -> Vec<String> {
    let technical = [
        "boundary",
        "charset",
        "format",
        "delsp",
        "type",
        "report-type",
        "protocol",
        "micalg",
        "smime-type",
        "method",
        "size",
        "start",
        "start-info",
        "differences",
    ];
    let mut found = BTreeSet::new();
    for of in [part.content_type(), part.content_disposition()].into_iter().flatten() {
        for attribute in of.attributes().unwrap_or_default() {
            let name = attribute.name.to_ascii_lowercase();
            if !technical.contains(&name.as_str()) && !name.ends_with("-date") {
                found.insert(attribute.value.to_string());
            }
        }
    }
    found.into_iter().collect()
}

/// A header as text.
fn value(part: &MessagePart<'_>, name: &str) -> String {
    part.headers
        .iter()
        .find(|h| h.name().eq_ignore_ascii_case(name))
        .map(|h| said(&h.value))
        .unwrap_or_default()
}

fn said(value: &HeaderValue<'_>) -> String {
    match value {
        HeaderValue::Text(words) => words.to_string(),
        HeaderValue::TextList(words) => words.join(", "),
        HeaderValue::DateTime(when) => when.to_rfc3339(),
        HeaderValue::Address(_)
        | HeaderValue::ContentType(_)
        | HeaderValue::Received(_)
        | HeaderValue::Empty => String::new(),
    }
}

fn head(gather: &mut Gather, within: &[usize], part: &MessagePart<'_>) {
    let told = [
        "from",
        "sender",
        "to",
        "cc",
        "bcc",
        "reply-to",
        "subject",
        "date",
        "comments",
        "keywords",
        "organization",
        "thread-topic",
        "importance",
    ];
    // How a mail was carried says nothing of anybody, and its numbers would each be a question.
    let silent = [
        "received",
        "received-spf",
        "authentication-results",
        "message-id",
        "in-reply-to",
        "references",
        "x-mailer",
        "user-agent",
        "dkim-signature",
        "arc-seal",
        "arc-message-signature",
        "mime-version",
        "x-ms-exchange-antispam-messagedata-0",
        "x-ms-exchange-antispam-messagedata-chunkcount",
    ];
    let (mut first, mut second) = (Vec::new(), Vec::new());
    for header in &part.headers {
        let name = header.name().to_ascii_lowercase();
        if silent.contains(&name.as_str()) || name.starts_with("content-") {
            continue;
        }
        let line = format!("{}: {}", header.name(), said(&header.value));
        if told.contains(&name.as_str()) || name.starts_with("resent-") {
            first.push(line);
        } else {
            second.push(line);
        }
    }
    heads(gather, within, &first, &second);
}

/// Lists the head of a mail, and how it was carried.
pub(crate) fn heads(gather: &mut Gather, within: &[usize], first: &[String], second: &[String]) {
    if first.is_empty() && !second.is_empty() {
        // So that how it was carried is always the second.
        gather.part(PartKind::MailHead, within, &["-".to_owned()]);
    }
    gather.part(PartKind::MailHead, within, first);
    gather.part(PartKind::MailHead, within, &[second.join("\n")]);
}

/// Lists what a mail says: its plain form, and what only its formatted form says.
pub(crate) fn bodies(
    gather: &mut Gather,
    within: &[usize],
    plain: &[Cow<'_, str>],
    pages: &[Cow<'_, str>],
) {
    for words in plain {
        body(gather, within, words);
    }
    let known: Vec<String> = plain.iter().map(|words| squeezed(words)).collect();
    let known = known.concat();
    let mut left = COMPARED;
    for page in pages {
        let page = html::read(page);
        if plain.iter().all(|words| words.trim().is_empty()) {
            body(gather, within, &page.passages.join("\n\n"));
        } else {
            let mut new = Vec::new();
            for passage in &page.passages {
                let enough = left >= known.len();
                left = left.saturating_sub(known.len());
                if !(enough && known.contains(&squeezed(passage))) {
                    new.push(passage.clone());
                }
            }
            gather.part(PartKind::MailHtml, within, &new);
        }
        page.list_rest(gather, within);
    }
}

/// Letters and digits only: how the same words are compared.
fn squeezed(words: &str) -> String {
    words.chars().filter(|c| c.is_alphanumeric()).collect()
}

fn body(gather: &mut Gather, within: &[usize], words: &str) {
    if words.contains("-----BEGIN PGP MESSAGE-----") {
        gather.hold(within, Held::Locked);
    }
    let (own, quoted) = text::split_quotes(words);
    gather.part(PartKind::MailBody, within, &text::paragraphs(&own));
    for older in quoted {
        gather.part(PartKind::Quoted, within, &text::paragraphs(&older));
    }
}

/// A file that came with a mail.
fn file(gather: &mut Gather, within: &[usize], names: &[String], bytes: &[u8], of: &str) {
    let tail = of.strip_prefix("application/").unwrap_or(of).trim_start_matches("x-");
    match tail {
        "pkcs7-mime" | "pgp-encrypted" => gather.hold(within, Held::Locked),
        "message/partial" | "message/external-body" => gather.hold(within, Held::UnknownPart),
        "pkcs7-signature" | "pgp-signature" => {
            if gather.enter(within, names).is_some() {
                for found in text::strings(bytes) {
                    gather.say(PartKind::Properties, within, &found);
                }
            }
        }
        _ => match gather.unpack(bytes.len() as u64) {
            Ok(()) => gather.attach(within, names, bytes),
            Err(held) => gather.hold(within, held),
        },
    }
}

/// Words that lie between the parts of a mail, where no program shows them.
fn gaps(gather: &mut Gather, within: &[usize], mail: &Message<'_>, at: (usize, usize)) {
    let mut read: Vec<(usize, usize)> = mail
        .parts
        .iter()
        .map(|part| {
            let end = if matches!(part.body, PartType::Multipart(_)) {
                part.offset_body
            } else {
                part.offset_end.max(part.offset_body)
            };
            (part.offset_header as usize, end as usize)
        })
        .collect();
    read.sort_unstable();
    read.push((at.1, at.1));
    let mut from = at.0;
    for (start, end) in read {
        if let Some(gap) = mail.raw_message.get(from..start) {
            let words = String::from_utf8_lossy(gap);
            let words: Vec<&str> = words
                .lines()
                .filter(|l| !l.starts_with("--") && !l.starts_with("This is a multi"))
                .collect();
            if text::tells(&words.join("\n")) {
                gather.say(PartKind::Hidden, within, &words.join("\n"));
            }
        }
        from = from.max(end);
    }
}

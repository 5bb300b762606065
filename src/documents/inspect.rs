//! Looks at somebody's redacted PDF for what it still tells.

use std::collections::BTreeSet;

use hayro_interpret::InterpreterCache;
use lopdf::{Document, Object};
use serde::Serialize;

use crate::ocr::Ocr;
use crate::read::{Drawn, Page};
use crate::terms::{Break, Folded, Terms};
use crate::{Fault, Options};

/// Where a file still tells a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Channel {
    /// As text that is seen on the page.
    Text,
    /// As text under a box or a picture, white on white, outside the page, or switched off.
    Hidden,
    /// In a layer that is switched off.
    Layer,
    /// In what the file says of itself: title, author, keywords.
    Metadata,
    /// In bookmarks, names, labels, links, tags, notes, forms, scripts or other parts.
    Objects,
    /// In a file inside the file.
    Attachment,
    /// In an earlier state of the file, or in what no part of it uses any more.
    Revision,
    /// In the bytes of the file as they stand.
    Raw,
    /// In the pixels of a page.
    Pixels,
    /// In the pixels of a picture, behind what is drawn over it or cut off.
    Picture,
    /// By the width of a gap.
    Width,
    /// By its file name.
    Name,
}

impl Channel {
    /// In plain words.
    #[must_use]
    pub fn plain(self) -> &'static str {
        match self {
            Self::Text => "as text that can be read on the page",
            Self::Hidden => {
                "as text that is still there and not seen: under a box, white, cut off or outside the page"
            }
            Self::Layer => "in a layer that is switched off and can be switched on",
            Self::Metadata => {
                "in the title, author, keywords or other things the file says of itself"
            }
            Self::Objects => "in a bookmark, note, form, link, tag, script or name inside the file",
            Self::Attachment => "in a file inside the file",
            Self::Revision => "in an earlier state of the file that is still in it",
            Self::Raw => "in the bytes of the file",
            Self::Pixels => "in what the page shows as a picture",
            Self::Picture => "in a picture, behind what is drawn over it or cut off",
            Self::Width => "by the width of a gap: it fits few words, and this is one of them",
            Self::Name => "in its file name",
        }
    }
}

/// Something that a file still tells.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Finding {
    /// How.
    pub channel: Channel,
    /// Which term, counted from one.
    pub term: usize,
    /// On which page, counted from one; none if it is in no page.
    pub page: Option<usize>,
    /// In which object of the file.
    pub object: Option<u32>,
}

/// What was found in a file.
#[derive(Clone, Debug, Serialize)]
pub struct Inspected {
    /// How many pages it has.
    pub pages: usize,
    /// What it still tells, each once.
    pub findings: Vec<Finding>,
    /// Gaps of different widths: how many gaps, how many widths.
    pub gaps: (usize, usize),
    /// Whether pictures were read.
    pub pictures_read: bool,
}

/// Looks at a PDF.
///
/// # Errors
///
/// It cannot be opened.
pub fn inspect(
    input: &[u8],
    name: &str,
    terms: &Terms,
    options: &Options,
) -> Result<Inspected, Fault> {
    let pdf = crate::open(input, options)?;
    let ocr = Ocr::new(&options.read_in, options.kept.as_deref());
    let reads = ocr.is_there() && !options.without_ocr;
    let mut found: BTreeSet<Finding> = BTreeSet::new();
    let mut add = |channel, term: usize, page: Option<usize>, object| {
        found.insert(Finding { channel, term: term + 1, page, object });
    };
    for term in found_in(name, terms) {
        add(Channel::Name, term, None, None);
    }
    let seen = crate::see(&pdf);
    let mut widths: Vec<f64> = Vec::new();
    for (number, page) in seen.iter().enumerate() {
        let Some(page) = page else { continue };
        for by_line in [false, true] {
            let (text, _) = crate::fold(page, by_line);
            for hit in terms.find(&text) {
                add(Channel::Text, hit.term, Some(number + 1), None);
            }
        }
        if !page.page.unseen.is_empty() {
            for term in unseen(&page.page, terms) {
                add(Channel::Hidden, term, Some(number + 1), None);
            }
        }
        for (width, fits) in gaps(page, terms) {
            widths.push(width);
            for term in fits {
                add(Channel::Width, term, Some(number + 1), None);
            }
        }
        if reads && let Some(read) = crate::make::by_eye(&pdf, number, &ocr) {
            let hidden = crate::picture::find_terms(&read, terms);
            for term in hidden {
                add(Channel::Pixels, term, Some(number + 1), None);
            }
        }
    }
    layers(input, options, terms, &mut add);
    objects(input, options, terms, reads.then_some(&ocr), 0, &mut add);
    raw(input, terms, &mut add);
    let distinct: BTreeSet<i64> = widths
        .iter()
        .map(|w| {
            #[expect(clippy::cast_possible_truncation, reason = "a width in points")]
            let half_points = (w * 2.0).round() as i64;
            half_points
        })
        .collect();
    Ok(Inspected {
        pages: pdf.pages().len(),
        findings: found.into_iter().collect(),
        gaps: (widths.len(), distinct.len()),
        pictures_read: reads,
    })
}

/// Which terms a text has.
fn found_in(text: &str, terms: &Terms) -> Vec<usize> {
    let mut folded = Folded::new();
    for (number, line) in text.lines().enumerate() {
        if number > 0 {
            folded.pause(Break::Line);
        }
        folded.push(line, 0);
    }
    terms.find(&folded).into_iter().map(|hit| hit.term).collect()
}

/// Terms in text that a page has and does not show.
fn unseen(page: &Page, terms: &Terms) -> Vec<usize> {
    let mut all = page.glyphs.clone();
    // Letters of no size are laid out as if they had one.
    all.extend(page.unseen.iter().cloned().map(|mut g| {
        g.stretch = g.stretch.max(0.3);
        g
    }));
    let laid = |glyphs: Vec<crate::read::Glyph>| {
        let page = Page {
            index: page.index,
            width: page.width,
            height: page.height,
            glyphs,
            unseen: Vec::new(),
            drawings: Vec::new(),
            whys: BTreeSet::new(),
            pictured: 0.0,
            curves: 0,
        };
        let layout = crate::layout::layout(&page);
        crate::Seen { page, layout }
    };
    let mut out = BTreeSet::new();
    for glyphs in [all, page.unseen.clone()] {
        let seen = laid(glyphs);
        for by_line in [false, true] {
            let (text, places) = crate::fold(&seen, by_line);
            for hit in terms.find(&text) {
                let hidden = crate::glyphs_of(&text, &places, &hit).iter().any(|g| {
                    seen.page
                        .glyphs
                        .get(*g)
                        .is_some_and(|g| page.unseen.iter().any(|u| u.order == g.order))
                });
                if hidden {
                    out.insert(hit.term);
                }
            }
        }
    }
    // Or in the order in which it is written.
    let mut text = Folded::new();
    for glyph in &page.unseen {
        if glyph.after_space {
            text.pause(Break::Space);
        }
        text.push(&glyph.text, 0);
    }
    out.extend(terms.find(&text).into_iter().map(|hit| hit.term));
    out.into_iter().collect()
}

/// The gaps of a page, their widths, and which terms fit: boxes in a line of text with nothing in them.
fn gaps(seen: &crate::Seen, terms: &Terms) -> Vec<(f64, Vec<usize>)> {
    let mut out = Vec::new();
    let mut known: Vec<hayro_interpret::kurbo::Rect> = Vec::new();
    for drawing in &seen.page.drawings {
        let Drawn::Fill { colour, .. } = &drawing.what else { continue };
        let b = drawing.bounds;
        if colour[3] < 200 || b.height() < 4.0 || b.height() > 40.0 || b.width() < 4.0 {
            continue;
        }
        let piece = seen.layout.pieces.iter().find(|p| {
            p.angle == 0.0
                && p.baseline > b.y0
                && p.baseline < b.y1 + 0.3 * p.size
                && b.height() < 2.2 * p.size
        });
        let Some(piece) = piece else { continue };
        let written = seen.page.glyphs.iter().any(|g| b.contains(g.ink().center()));
        if written || known.iter().any(|k| (k.x0 - b.x0).abs() < 0.5 && (k.y0 - b.y0).abs() < 0.5) {
            continue;
        }
        known.push(b);
        // How wide each letter is in this line's type.
        let mut letters: rustc_hash::FxHashMap<char, f64> = rustc_hash::FxHashMap::default();
        for glyph in &seen.page.glyphs {
            if (glyph.size - piece.size).abs() < 0.2
                && let Some(c) = glyph.text.chars().next()
            {
                letters.insert(c, glyph.advance * glyph.size * glyph.stretch);
            }
        }
        let fits = terms.fitting(b.width(), piece.size, &letters);
        out.push((b.width(), fits));
    }
    out
}

/// The pages as they are with every layer switched on.
fn layers(
    input: &[u8],
    options: &Options,
    terms: &Terms,
    add: &mut dyn FnMut(Channel, usize, Option<usize>, Option<u32>),
) {
    let Ok(mut document) = Document::load_mem(input) else { return };
    let Ok(catalog) = document.catalog_mut() else { return };
    if catalog.remove(b"OCProperties").is_none() {
        return;
    }
    let mut bytes = Vec::new();
    if document.save_to(&mut bytes).is_err() {
        return;
    }
    let Ok(pdf) = crate::open(&bytes, options) else { return };
    let cache = InterpreterCache::new();
    let mut outlines = crate::read::Outlines::default();
    for (number, page) in pdf.pages().iter().enumerate() {
        let read = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            let page = crate::read::page(number, page, &cache, &mut outlines);
            let layout = crate::layout::layout(&page);
            crate::Seen { page, layout }
        }));
        let Ok(seen) = read else { return };
        let (text, _) = crate::fold(&seen, false);
        for hit in terms.find(&text) {
            add(Channel::Layer, hit.term, Some(number + 1), None);
        }
    }
}

/// Every object of a file, and the files inside it.
fn objects(
    input: &[u8],
    options: &Options,
    terms: &Terms,
    ocr: Option<&Ocr>,
    depth: usize,
    add: &mut dyn FnMut(Channel, usize, Option<usize>, Option<u32>),
) {
    let loaded = if options.password.is_empty() {
        Document::load_mem(input)
    } else {
        Document::load_mem_with_options(input, lopdf::LoadOptions::with_password(&options.password))
    };
    let Ok(document) = loaded else { return };
    let info = document.trailer.get(b"Info").and_then(Object::as_reference).ok();
    for (id, object) in &document.objects {
        let mut strings: Vec<(String, bool)> = Vec::new();
        gather(object, &mut strings, 0);
        let metadata = Some(*id) == info
            || matches!(object, Object::Stream(s) if s.dict.get(b"Type").and_then(Object::as_name).is_ok_and(|n| n == b"Metadata"));
        let attached = matches!(object, Object::Stream(s) if s.dict.get(b"Type").and_then(Object::as_name).is_ok_and(|n| n == b"EmbeddedFile"));
        for (text, _) in &strings {
            for term in found_in(text, terms) {
                let channel = if metadata {
                    Channel::Metadata
                } else if attached {
                    Channel::Attachment
                } else {
                    Channel::Objects
                };
                add(channel, term, None, Some(id.0));
            }
        }
        let Object::Stream(stream) = object else { continue };
        let content = stream.get_plain_content().unwrap_or_else(|_| stream.content.clone());
        if attached && depth < 3 {
            if content.starts_with(b"%PDF") {
                objects(&content, options, terms, ocr, depth + 1, &mut |_, term, _, _| {
                    add(Channel::Attachment, term, None, Some(id.0));
                });
            }
            for term in bytes_with(&content, terms) {
                add(Channel::Attachment, term, None, Some(id.0));
            }
        }
        let subtype = stream.dict.get(b"Subtype").and_then(Object::as_name).unwrap_or_default();
        if subtype == b"Image" {
            if let Some(ocr) = ocr
                && let Some((grey, width, height)) = grey_of(stream, &content)
                && let Some(words) = ocr.read(&grey, width, height, 6)
            {
                let mut text = Folded::new();
                for word in &words {
                    text.pause(Break::Space);
                    text.push(&word.text, 0);
                }
                for hit in terms.find_unsure(&text) {
                    add(Channel::Picture, hit.term, None, Some(id.0));
                }
            }
            for term in bytes_with(&stream.content, terms) {
                add(Channel::Picture, term, None, Some(id.0));
            }
        } else {
            for term in bytes_with(&content, terms) {
                add(
                    if metadata { Channel::Metadata } else { Channel::Objects },
                    term,
                    None,
                    Some(id.0),
                );
            }
        }
    }
    let mut strings = Vec::new();
    gather(&Object::Dictionary(document.trailer.clone()), &mut strings, 0);
    for (text, _) in strings {
        for term in found_in(&text, terms) {
            add(Channel::Objects, term, None, None);
        }
    }
}

/// The pixels of a picture in a file, where they are plain or JPEG.
fn grey_of(stream: &lopdf::Stream, content: &[u8]) -> Option<(Vec<u8>, u32, u32)> {
    let number = |key: &[u8]| {
        stream.dict.get(key).and_then(Object::as_i64).ok().and_then(|v| u32::try_from(v).ok())
    };
    let (width, height) = (number(b"Width")?, number(b"Height")?);
    if u64::from(width) * u64::from(height) > 60_000_000 || width < 20 || height < 8 {
        return None;
    }
    if stream.content.starts_with(&[0xff, 0xd8]) || content.starts_with(&[0xff, 0xd8]) {
        let jpeg = if content.starts_with(&[0xff, 0xd8]) { content } else { &stream.content };
        let image = image::load_from_memory(jpeg).ok()?.to_luma8();
        return Some((image.as_raw().clone(), image.width(), image.height()));
    }
    let pixels = width as usize * height as usize;
    let bits = number(b"BitsPerComponent").unwrap_or(8);
    if bits == 1 {
        let row = (width as usize).div_ceil(8);
        let mut out = Vec::with_capacity(pixels);
        for y in 0..height as usize {
            for x in 0..width as usize {
                let byte = content.get(y * row + x / 8)?;
                out.push(if byte >> (7 - x % 8) & 1 == 1 { 255 } else { 0 });
            }
        }
        return Some((out, width, height));
    }
    if bits == 8 && content.len() >= pixels * 3 {
        return Some((content.chunks_exact(3).take(pixels).map(|p| p[1]).collect(), width, height));
    }
    (bits == 8 && content.len() >= pixels).then(|| (content[..pixels].to_vec(), width, height))
}

fn gather(object: &Object, out: &mut Vec<(String, bool)>, depth: usize) {
    if depth > 60 {
        return;
    }
    match object {
        Object::String(bytes, _) => {
            let text = lopdf::decode_text_string(object)
                .unwrap_or_else(|_| String::from_utf8_lossy(bytes).into_owned());
            out.push((text, false));
            if bytes.starts_with(&[0xff, 0xfe]) {
                let units: Vec<u16> =
                    bytes[2..].chunks_exact(2).map(|p| u16::from_le_bytes([p[0], p[1]])).collect();
                out.push((String::from_utf16_lossy(&units), false));
            }
        }
        Object::Name(bytes) => out.push((String::from_utf8_lossy(bytes).into_owned(), true)),
        Object::Array(items) => items.iter().for_each(|o| gather(o, out, depth + 1)),
        Object::Dictionary(dictionary) => {
            for (key, value) in dictionary {
                out.push((String::from_utf8_lossy(key).into_owned(), true));
                gather(value, out, depth + 1);
            }
        }
        Object::Stream(stream) => gather(&Object::Dictionary(stream.dict.clone()), out, depth + 1),
        Object::Null
        | Object::Boolean(_)
        | Object::Integer(_)
        | Object::Real(_)
        | Object::Reference(_) => {}
    }
}

/// Terms of five letters or more in bytes, as one byte or two bytes a letter.
fn bytes_with(bytes: &[u8], terms: &Terms) -> Vec<usize> {
    let mut out: BTreeSet<usize> = BTreeSet::new();
    let plain: String = bytes.iter().map(|b| char::from(*b)).collect();
    let mut texts = vec![plain];
    if let Ok(utf8) = std::str::from_utf8(bytes) {
        texts.push(utf8.to_owned());
    }
    // Two bytes a letter: every second byte is nought.
    if bytes.iter().filter(|b| **b == 0).count() * 8 > bytes.len() {
        texts.push(bytes.iter().filter(|b| **b != 0).map(|b| char::from(*b)).collect());
    }
    for text in texts {
        out.extend(found_in(&text, terms).into_iter().filter(|t| terms.length(*t) >= 5));
    }
    out.into_iter().collect()
}

/// The bytes as they stand: earlier states and streams that nothing names.
fn raw(
    input: &[u8],
    terms: &Terms,
    add: &mut dyn FnMut(Channel, usize, Option<usize>, Option<u32>),
) {
    for term in bytes_with(input, terms) {
        add(Channel::Raw, term, None, None);
    }
    // Streams that stand in the file, whether a table names them or not.
    let used: BTreeSet<Vec<u8>> = Document::load_mem(input)
        .map(|d| {
            d.objects
                .values()
                .filter_map(|o| o.as_stream().ok())
                .map(|s| s.content.get(..s.content.len().min(64)).unwrap_or_default().to_vec())
                .collect()
        })
        .unwrap_or_default();
    let mut from = 0;
    let mut count = 0;
    while let Some(at) = find_bytes(input, b"stream", from) {
        from = at + 6;
        if at >= 3 && input.get(at - 3..at) == Some(b"end") {
            continue;
        }
        let mut start = at + 6;
        if input.get(start) == Some(&b'\r') {
            start += 1;
        }
        if input.get(start) == Some(&b'\n') {
            start += 1;
        }
        let Some(end) = find_bytes(input, b"endstream", start) else { break };
        let body = input.get(start..end).unwrap_or_default();
        from = end;
        count += 1;
        if count > 200_000 {
            break;
        }
        if used.contains(body.get(..body.len().min(64)).unwrap_or_default()) {
            continue;
        }
        let mut dictionary = lopdf::Dictionary::new();
        dictionary.set("Filter", Object::Name(b"FlateDecode".to_vec()));
        let decoded =
            lopdf::Stream::new(dictionary, body.to_vec()).get_plain_content().unwrap_or_default();
        for term in bytes_with(&decoded, terms) {
            add(Channel::Revision, term, None, None);
        }
    }
    // More than one end of file: earlier states are kept in it.
    let mut from = 0;
    while let Some(at) = find_bytes(input, b"%%EOF", from) {
        from = at + 5;
        // The file as it was then.
        if let Some(state) = input.get(..from)
            && from + 20 < input.len()
            && let Ok(document) = Document::load_mem(state)
        {
            for object in document.objects.values() {
                let mut strings = Vec::new();
                gather(object, &mut strings, 0);
                for (text, _) in strings {
                    for term in found_in(&text, terms) {
                        add(Channel::Revision, term, None, None);
                    }
                }
            }
        }
    }
}

fn find_bytes(bytes: &[u8], what: &[u8], from: usize) -> Option<usize> {
    bytes.get(from..)?.windows(what.len()).position(|w| w == what).map(|at| at + from)
}

/// What a PDF holds beside what is drawn on its pages.
#[derive(Default)]
pub(crate) struct Beside {
    /// Files within the file.
    pub(crate) files: usize,
    /// Values of forms and addresses of links.
    pub(crate) fields: Vec<String>,
    /// What somebody wrote beside the pages, with their name.
    pub(crate) notes: Vec<String>,
    /// What the file says of itself.
    pub(crate) properties: Vec<String>,
}

/// Looks for what a PDF holds beside what is drawn. Nothing if nobody can tell.
pub(crate) fn beside(input: &[u8], password: &str) -> Option<Beside> {
    let loaded = if password.is_empty() {
        Document::load_mem(input)
    } else {
        Document::load_mem_with_options(input, lopdf::LoadOptions::with_password(password))
    };
    let Ok(document) = loaded else {
        // Too damaged for the parser: only a file that plainly has no such things is taken for one without.
        let has = |word: &[u8]| find_bytes(input, word, 0).is_some();
        let plain = !has(b"/ObjStm") && !has(b"/EF") && !has(b"/AcroForm") && !has(b"/Contents (");
        return plain.then(Beside::default);
    };
    let mut found = Beside::default();
    let text = |object: Option<&Object>| -> Option<String> {
        let (_, object) = document.dereference(object?).ok()?;
        match object {
            Object::String(..) => lopdf::decode_text_string(object).ok(),
            Object::Stream(stream) => {
                let content = stream.get_plain_content().ok()?;
                Some(String::from_utf8_lossy(&content).into_owned())
            }
            Object::Array(items) => {
                let said: Vec<String> =
                    items.iter().filter_map(|o| lopdf::decode_text_string(o).ok()).collect();
                (!said.is_empty()).then(|| said.join(", "))
            }
            Object::Null
            | Object::Boolean(_)
            | Object::Integer(_)
            | Object::Real(_)
            | Object::Name(_)
            | Object::Dictionary(_)
            | Object::Reference(_) => None,
        }
        .filter(|said| !said.trim().is_empty())
    };
    for object in document.objects.values() {
        let dictionary = match object {
            Object::Stream(stream) => &stream.dict,
            Object::Dictionary(dictionary) => dictionary,
            Object::Null
            | Object::Boolean(_)
            | Object::Integer(_)
            | Object::Real(_)
            | Object::Name(_)
            | Object::String(..)
            | Object::Array(_)
            | Object::Reference(_) => continue,
        };
        let value = |key: &[u8]| text(dictionary.get(key).ok());
        // The description of a file, where it has one within: the stream itself need not say what it is.
        found.files += usize::from(dictionary.has(b"EF"));
        if dictionary.has(b"FT") || dictionary.has(b"T") && dictionary.has(b"V") {
            found.fields.extend(value(b"V"));
        }
        if let Some(address) = value(b"URI") {
            found.fields.push(address);
        }
        if dictionary.has(b"Subtype")
            && dictionary.get(b"Type").map_or(true, |t| t.as_name().is_ok_and(|t| t == b"Annot"))
            && let Some(note) = value(b"Contents")
        {
            found.notes.push(match value(b"T") {
                Some(who) => format!("{who}: {note}"),
                None => note,
            });
        }
    }
    let info = document.trailer.get(b"Info").ok().and_then(|info| document.dereference(info).ok());
    if let Some((_, Object::Dictionary(info))) = info {
        for key in [&b"Title"[..], b"Author", b"Subject", b"Keywords"] {
            found.properties.extend(text(info.get(key).ok()));
        }
    }
    Some(found)
}

//! Mails as Outlook saves them: every property that is text is listed, whether it is known or not.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use encoding_rs::{Encoding, UTF_16LE, WINDOWS_1252};

use super::{Gather, Held, PartKind, mail, rtf, text};

/// More streams and storages than this are not read.
const ENTRIES: usize = 20_000;

/// A storage: its streams, and the storages in it.
#[derive(Default)]
struct Storage {
    streams: BTreeMap<String, Vec<u8>>,
    inner: BTreeMap<String, Storage>,
}

/// Reads a mail.
pub(crate) fn read(gather: &mut Gather, within: &[usize], bytes: &[u8]) -> Result<(), Held> {
    let mut file = cfb::CompoundFile::open(Cursor::new(bytes)).map_err(|_| Held::Damaged)?;
    let entries: Vec<_> = file
        .walk()
        .take(ENTRIES + 1)
        .map(|e| (e.path().to_owned(), e.is_stream(), e.len()))
        .collect();
    if entries.len() > ENTRIES {
        return Err(Held::TooLarge);
    }
    let mut root = Storage::default();
    for (path, is_stream, size) in entries {
        let names: Vec<String> =
            path.iter().map(|n| n.to_string_lossy().into_owned()).filter(|n| n != "/").collect();
        // A mail in a mail takes two levels.
        if names.len() > 40 {
            return Err(Held::TooDeep);
        }
        let Some((name, above)) = names.split_last() else { continue };
        let mut storage = &mut root;
        for step in above {
            storage = storage.inner.entry(step.clone()).or_default();
        }
        if is_stream {
            if size > bytes.len() as u64 {
                return Err(Held::Damaged);
            }
            gather.unpack(size)?;
            let mut content = Vec::new();
            let stream = file.open_stream(&path).map_err(|_| Held::Damaged)?;
            stream.take(size).read_to_end(&mut content).map_err(|_| Held::Damaged)?;
            storage.streams.insert(name.clone(), content);
        } else {
            storage.inner.entry(name.clone()).or_default();
        }
    }
    message(gather, within, &root);
    Ok(())
}

/// The properties of a storage.
struct Properties<'a> {
    /// Its texts, by number.
    texts: Vec<(u32, String)>,
    binaries: BTreeMap<u32, &'a [u8]>,
    fixed: BTreeMap<u32, u64>,
    odd: bool,
}

impl<'a> Properties<'a> {
    fn read(storage: &'a Storage, head: usize, coding: Option<&'static Encoding>) -> Self {
        let mut found = Self {
            texts: Vec::new(),
            binaries: BTreeMap::new(),
            fixed: BTreeMap::new(),
            odd: false,
        };
        if let Some(list) = storage.streams.get("__properties_version1.0") {
            for entry in list.get(head..).unwrap_or_default().chunks_exact(16) {
                let tag =
                    entry.get(..4).and_then(|t| t.try_into().ok()).map_or(0, u32::from_le_bytes);
                let value =
                    entry.get(8..).and_then(|v| v.try_into().ok()).map_or(0, u64::from_le_bytes);
                found.fixed.insert(tag, value);
            }
        }
        let own = found.fixed.get(&0x3FFD_0003).or_else(|| found.fixed.get(&0x3FDE_0003));
        let own = own.map(|page| rtf::page(i64::try_from(page & 0xFFFF_FFFF).unwrap_or(1252)));
        let coding = own.or(coding).unwrap_or(WINDOWS_1252);
        for (name, bytes) in &storage.streams {
            let Some(tag) = name.strip_prefix("__substg1.0_") else {
                found.odd |= name != "__properties_version1.0";
                continue;
            };
            let Some(number) = tag.get(..8).and_then(|t| u32::from_str_radix(t, 16).ok()) else {
                found.odd = true;
                continue;
            };
            let (id, is) = (number >> 16, number & 0xFFFF);
            let ends = |c: char| c == '\0';
            match is {
                0x001F | 0x101F => {
                    let (words, _) = UTF_16LE.decode_without_bom_handling(bytes);
                    found.texts.push((id, words.trim_end_matches(ends).to_owned()));
                }
                0x001E | 0x101E => {
                    let (words, _) = coding.decode_without_bom_handling(bytes);
                    found.texts.push((id, words.trim_end_matches(ends).to_owned()));
                }
                _ => {
                    found.binaries.insert(id, bytes);
                }
            }
        }
        found
    }

    fn text(&self, id: u32) -> Option<&str> {
        self.texts.iter().find(|(i, w)| *i == id && !w.is_empty()).map(|(_, w)| w.as_str())
    }

    fn coding(&self) -> &'static Encoding {
        let page = self.fixed.get(&0x3FDE_0003).or_else(|| self.fixed.get(&0x3FFD_0003));
        page.map_or(WINDOWS_1252, |p| rtf::page(i64::try_from(p & 0xFFFF_FFFF).unwrap_or(1252)))
    }

    fn time(&self, id: u32) -> Option<String> {
        let ticks = *self.fixed.get(&(id << 16 | 0x40))?;
        let seconds = i64::try_from(ticks / 10_000_000).ok()? - 11_644_473_600;
        Some(mail_parser::DateTime::from_timestamp(seconds).to_rfc3339())
    }
}

/// Properties whose text is a code: classes, kinds of address.
const CODES: [u32; 10] =
    [0x001A, 0x0C1E, 0x0064, 0x0077, 0x3002, 0x300B, 0x370B, 0x0075, 0x5D08, 0x3703];

/// The names of the texts that are the head of a mail.
const HEAD: [(u32, &str); 14] = [
    (0x0C1A, "From"),
    (0x0C1F, "From"),
    (0x5D01, "From"),
    (0x0042, "Sent for"),
    (0x0065, "Sent for"),
    (0x5D02, "Sent for"),
    (0x0E04, "To"),
    (0x0E03, "Cc"),
    (0x0E02, "Bcc"),
    (0x0050, "Reply to"),
    (0x0037, "Subject"),
    (0x0070, "Thread"),
    (0x0E1D, "Subject"),
    (0x0040, "Received by"),
];

fn message(gather: &mut Gather, within: &[usize], storage: &Storage) {
    let top = within.is_empty() || storage.inner.contains_key("__nameid_version1.0");
    let found = Properties::read(storage, if top { 32 } else { 24 }, None);
    let coding = found.coding();
    if found.odd {
        gather.hold(within, Held::UnknownPart);
    }
    let (mut first, mut second) = (Vec::new(), Vec::new());
    for (id, name) in HEAD {
        for (_, words) in found.texts.iter().filter(|(i, w)| *i == id && !w.is_empty()) {
            let line = format!("{name}: {words}");
            if !first.contains(&line) {
                first.push(line);
            }
        }
    }
    for (id, name) in [(0x0039, "Sent"), (0x0E06, "Received")] {
        first.extend(found.time(id).map(|when| format!("{name}: {when}")));
    }
    second.extend(found.text(0x007D).map(str::to_owned));
    for (_, storage) in storage.inner.iter().filter(|(name, _)| name.starts_with("__recip")) {
        let person = Properties::read(storage, 8, Some(coding));
        let role = match person.fixed.get(&0x0C15_0003).map(|r| r & 0xFF) {
            Some(1) => "To",
            Some(2) => "Cc",
            Some(3) => "Bcc",
            _ => "Recipient",
        };
        let mut words: Vec<&str> = Vec::new();
        for (id, said) in &person.texts {
            if !CODES.contains(id) && text::tells(said) && !words.contains(&said.as_str()) {
                words.push(said);
            }
        }
        first.push(format!("{role}: {}", words.join(", ")));
    }
    mail::heads(gather, within, &first, &second);
    bodies(gather, within, &found, coding);
    for (id, words) in &found.texts {
        let told = HEAD.iter().any(|(i, _)| i == id) || matches!(id, 0x1000 | 0x1013 | 0x007D);
        if !told && !CODES.contains(id) && text::tells(words) {
            gather.say(PartKind::Properties, within, words);
        }
    }
    for (name, inner) in &storage.inner {
        if name.starts_with("__attach") {
            attachment(gather, within, inner, coding);
        } else if name == "__nameid_version1.0" {
            // The names that programs gave to properties of their own.
        } else if !name.starts_with("__recip") {
            gather.hold(within, Held::UnknownPart);
        }
    }
}

fn bodies(
    gather: &mut Gather,
    within: &[usize],
    found: &Properties<'_>,
    coding: &'static Encoding,
) {
    let class = found.text(0x001A).unwrap_or_default().to_ascii_lowercase();
    if class.contains("smime") && !class.contains("multipartsigned") {
        gather.hold(within, Held::Locked);
    }
    let mut plain: Vec<Cow<'_, str>> = found
        .texts
        .iter()
        .filter(|(id, _)| *id == 0x1000)
        .map(|(_, w)| w.as_str().into())
        .collect();
    let mut pages: Vec<Cow<'_, str>> = found
        .texts
        .iter()
        .filter(|(id, _)| *id == 0x1013)
        .map(|(_, w)| w.as_str().into())
        .collect();
    if let Some(page) = found.binaries.get(&0x1013) {
        let (words, coding, _) = coding.decode(page);
        let says_utf8 = words.to_ascii_lowercase().contains("charset=utf-8")
            || words.to_ascii_lowercase().contains("charset=\"utf-8");
        let words = match std::str::from_utf8(page) {
            Ok(words) if says_utf8 || coding == WINDOWS_1252 => Cow::Borrowed(words),
            _ => words,
        };
        pages.push(words);
    }
    if let Some(packed) = found.binaries.get(&0x1009) {
        match rtf::unpack(packed).and_then(|bytes| rtf::read(&bytes)) {
            Ok(rich) => {
                if rich.has_objects {
                    gather.hold(within, Held::UnknownPart);
                }
                if rich.is_html {
                    pages.push(rich.words.into());
                } else if plain.iter().all(|words| words.trim().is_empty()) {
                    plain.push(rich.words.into());
                } else {
                    // Compared with the plain form, paragraph by paragraph.
                    let lines = rich.words.replace('&', "&amp;").replace('<', "&lt;");
                    pages.push(lines.replace('\n', "<p>").into());
                }
            }
            Err(held) => gather.hold(within, held),
        }
    }
    mail::bodies(gather, within, &plain, &pages);
}

fn attachment(gather: &mut Gather, within: &[usize], storage: &Storage, coding: &'static Encoding) {
    let found = Properties::read(storage, 8, Some(coding));
    let mut names: Vec<String> = Vec::new();
    for (id, words) in &found.texts {
        if !matches!(id, 0x370E | 0x3703 | 0x370B) && text::tells(words) && !names.contains(words) {
            names.push(words.clone());
        }
    }
    let smime = found.text(0x370E).is_some_and(|of| of.contains("pkcs7-mime"));
    if smime {
        gather.hold(within, Held::Locked);
    }
    let inner = storage.inner.get("__substg1.0_3701000D");
    if let Some(inner) = inner {
        let Some(path) = gather.enter(within, &names) else { return };
        if inner.streams.contains_key("__properties_version1.0") {
            message(gather, &path, inner);
        } else {
            gather.hold(&path, Held::UnknownPart);
        }
    } else if let Some(bytes) = found.binaries.get(&0x3701) {
        gather.attach(within, &names, bytes);
    } else {
        // A link to a file that is elsewhere.
        if let Some(path) = gather.enter(within, &names) {
            gather.hold(&path, Held::UnknownPart);
        }
    }
    // A drawing that stands for the file.
    if found.odd || storage.inner.len() > usize::from(inner.is_some()) {
        gather.hold(within, Held::UnknownPart);
    }
}

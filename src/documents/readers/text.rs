//! Plain text: how it is decoded, split into passages, and where an older mail is quoted in it.

use encoding_rs::{UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::{Gather, Held, PASSAGE, PartKind};

/// Reads a text file.
pub(crate) fn read(gather: &mut Gather, within: &[usize], bytes: &[u8]) -> Result<(), Held> {
    let mut text = decode(bytes).ok_or(Held::UnknownKind)?;
    if text.trim_start().starts_with("BEGIN:V") {
        // A calendar or a card breaks its lines within words.
        text = text.replace("\r\n", "\n").replace("\n ", "").replace("\n\t", "");
        if text.to_ascii_uppercase().contains("ENCODING=") {
            gather.hold(within, Held::UnknownPart);
        }
    }
    gather.part(PartKind::Body, within, &paragraphs(&text));
    let coded = |line: &str| {
        let line = line.trim_start_matches(['>', ' ', '\t']).to_ascii_lowercase();
        line.starts_with("content-transfer-encoding:")
            && (line.contains("base64") || line.contains("quoted-printable"))
    };
    if text.lines().any(coded) {
        // A mail that was saved as text: its words are coded.
        gather.hold(within, Held::UnknownPart);
    }
    Ok(())
}

/// The text of a file; nothing if it is none.
pub(crate) fn decode(bytes: &[u8]) -> Option<String> {
    let text = match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => String::from_utf8(rest.to_vec()).ok()?,
        [0xFF, 0xFE, rest @ ..] => UTF_16LE.decode_without_bom_handling(rest).0.into_owned(),
        [0xFE, 0xFF, rest @ ..] => UTF_16BE.decode_without_bom_handling(rest).0.into_owned(),
        _ => match std::str::from_utf8(bytes) {
            Ok(text) => text.to_owned(),
            Err(_) => WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned(),
        },
    };
    let odd = |c: &char| c.is_ascii_control() && !"\t\n\r\u{b}\u{c}\u{1a}\u{1b}".contains(*c);
    let odds = text.chars().filter(odd).count();
    if text.contains('\0') || odds * 20 > text.len() { None } else { Some(text) }
}

/// Whether these bytes are UTF-16 with its mark.
pub(crate) fn has_mark(bytes: &[u8]) -> bool {
    matches!(bytes, [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..])
}

/// Splits at empty lines.
pub(crate) fn paragraphs(text: &str) -> Vec<String> {
    let mut found = vec![String::new()];
    for line in lines(text) {
        if line.trim().is_empty() {
            found.push(String::new());
        } else if let Some(last) = found.last_mut() {
            if !last.is_empty() {
                last.push('\n');
            }
            last.push_str(&line);
        }
    }
    found.retain(|p| !p.is_empty());
    found
}

fn lines(text: &str) -> Vec<String> {
    let text = text.replace("\r\n", "\n").replace(['\r', '\u{b}', '\u{c}', '\u{85}'], "\n");
    text.split(['\n', '\u{2028}', '\u{2029}']).map(str::to_owned).collect()
}

/// A passage as it is listed: trimmed, without control characters, in pieces that are not too long.
pub(crate) fn clean(text: &str) -> Vec<String> {
    let mut out = String::with_capacity(text.len());
    for c in text.replace("\r\n", "\n").chars() {
        match c {
            '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => out.push('\n'),
            '\t' => out.push(' '),
            c if c.is_control() => {}
            c if is_private(c) => out.push('\u{FFFD}'),
            c => out.push(c),
        }
    }
    let mut pieces = Vec::new();
    let mut rest = out.trim();
    while let Some((limit, _)) = rest.char_indices().nth(PASSAGE) {
        let Some((head, _)) = rest.split_at_checked(limit) else { break };
        let at = head.rfind(char::is_whitespace).filter(|at| *at > 0).unwrap_or(limit);
        let Some((head, tail)) = rest.split_at_checked(at) else { break };
        pieces.push(head.trim_end().to_owned());
        rest = tail.trim_start();
    }
    pieces.push(rest.to_owned());
    pieces.retain(|p| !p.is_empty());
    pieces
}

/// Whether a character means nothing outside the font or program it was made for.
pub(crate) fn is_private(c: char) -> bool {
    let n = u32::from(c);
    matches!(n, 0xE000..=0xF8FF | 0xF_0000.. | 0xFDD0..=0xFDEF) || n & 0xFFFE == 0xFFFE
}

/// Whether there is a word in it.
pub(crate) fn has_words(text: &str) -> bool {
    text.chars().filter(|c| c.is_alphabetic()).nth(1).is_some()
}

/// Whether there is a word or a long number in it.
pub(crate) fn tells(text: &str) -> bool {
    has_words(text) || text.chars().filter(char::is_ascii_digit).nth(3).is_some()
}

/// The runs of letters in a binary, of one or two bytes each.
pub(crate) fn strings(bytes: &[u8]) -> Vec<String> {
    let mut found = Vec::new();
    let narrow = bytes.iter().map(|b| char::from(*b));
    let wide = |from: usize| {
        let pairs = bytes.get(from..).unwrap_or_default().chunks_exact(2);
        pairs.map(|p| p.try_into().map_or(0, u16::from_le_bytes))
    };
    let wide = |from| wide(from).map(|n| char::from_u32(n.into()).unwrap_or('\0'));
    for letters in [narrow.collect::<String>(), wide(0).collect(), wide(1).collect()] {
        let runs = letters.split(|c: char| !matches!(c, ' '..='~' | '\u{c0}'..='\u{24f}'));
        found.extend(runs.filter(|r| r.chars().count() > 4 && has_words(r)).map(str::to_owned));
    }
    found
}

/// Splits the words of a mail from the older mails it quotes.
pub(crate) fn split_quotes(text: &str) -> (String, Vec<String>) {
    #[derive(PartialEq)]
    enum At {
        Own,
        Intro,
        Marked,
        ToEnd,
    }
    let lines = lines(text);
    let lines: Vec<(usize, &str)> = lines.iter().map(|line| unquote(line)).collect();
    let (mut own, mut quoted, mut at, mut since) =
        (Vec::new(), Vec::<Vec<&str>>::new(), At::Own, 9);
    for (n, (level, line)) in lines.iter().copied().enumerate() {
        let after = lines.get(n + 1..).unwrap_or_default();
        since += 1;
        let ruled = is_rule(line);
        let head = is_head(line, after) && since > 3;
        let intro = intro(line, after);
        if ruled || head || intro.is_some() {
            quoted.push(Vec::new());
            since = 0;
            let marked = intro.is_some_and(|lines| {
                let mut below = after.iter().skip(lines).filter(|(_, l)| !l.trim().is_empty());
                below.next().is_some_and(|(level, _)| *level > 0)
            });
            at = if at == At::ToEnd || (level == 0 && !marked) {
                At::ToEnd
            } else if level > 0 {
                At::Marked
            } else {
                At::Intro
            };
        } else if level > 0 && at == At::Own {
            quoted.push(Vec::new());
            at = At::Marked;
        } else if level > 0 && at == At::Intro {
            at = At::Marked;
        } else if level == 0 && at == At::Marked && !line.trim().is_empty() {
            at = At::Own;
        }
        match quoted.last_mut() {
            Some(last) if at != At::Own => last.push(line),
            _ => own.push(line),
        }
    }
    (own.join("\n"), quoted.iter().map(|q| q.join("\n")).collect())
}

/// How many lines more the words "On such a day somebody wrote:" take.
fn intro(line: &str, after: &[(usize, &str)]) -> Option<usize> {
    if !(line.starts_with("On ") || line.starts_with("Ar ") || line.starts_with("Am ")) {
        return None;
    }
    let ends = ["wrote:", "writes:", "ysgrifennodd:", "schrieb:"];
    let wrote = |l: &str| ends.iter().any(|e| l.trim_end().ends_with(e));
    if wrote(line) {
        return Some(0);
    }
    let next = after.iter().take(2).take_while(|(_, l)| !l.trim().is_empty());
    next.map(|(_, l)| wrote(l)).position(|w| w).map(|n| n + 1)
}

/// Whether this is the line a mail program draws over an older mail.
fn is_rule(line: &str) -> bool {
    let said = line.trim_start_matches('-').trim_start();
    let known = ["Original Message", "Original Appointment", "Forwarded message", "Forwarded by"];
    line.starts_with("--") && known.iter().any(|k| said.starts_with(k))
        || line.starts_with("Begin forwarded message:")
}

/// Whether the head of an older mail begins here.
fn is_head(line: &str, after: &[(usize, &str)]) -> bool {
    let bare = |l: &str| l.trim_start_matches('*').to_owned();
    bare(line).starts_with("From:")
        && after.iter().take(6).any(|(_, l)| {
            let l = bare(l);
            ["Sent:", "To:", "Date:"].iter().any(|s| l.starts_with(s))
        })
}

/// How deep a line is quoted, and the line without its marks.
fn unquote(line: &str) -> (usize, &str) {
    let (mut level, mut rest) = (0, line.trim_start());
    while let Some(inner) = rest.strip_prefix('>') {
        level += 1;
        rest = inner.trim_start();
    }
    (level, rest)
}

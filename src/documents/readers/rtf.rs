//! The rich text of a mail saved by Outlook: unpacked, and its words or the page packed into it.

use encoding_rs::{Encoding, WINDOWS_1252};

use super::Held;

/// No body is larger when it is unpacked.
const SIZE: usize = 32 << 20;
/// Groups lie no deeper.
const DEPTH: usize = 500;

/// What every packed body begins with in its window.
const START: &[u8] = b"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \
\\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\
\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx";

/// Unpacks a body.
pub(crate) fn unpack(bytes: &[u8]) -> Result<Vec<u8>, Held> {
    let word = |at: usize| {
        let four = bytes.get(at..at + 4).and_then(|four| four.try_into().ok());
        four.map(u32::from_le_bytes).ok_or(Held::Damaged)
    };
    let size = word(4)? as usize;
    if size > SIZE {
        return Err(Held::TooLarge);
    }
    let packed = bytes.get(16..).ok_or(Held::Damaged)?;
    match word(8)? {
        0x414C_454D => return Ok(packed.get(..size).unwrap_or(packed).to_vec()),
        0x7546_5A4C => {}
        _ => return Err(Held::Damaged),
    }
    let mut out = START.to_vec();
    let start = out.len();
    let mut rest = packed.iter().copied();
    'all: while let Some(control) = rest.next() {
        for bit in 0..8 {
            if control >> bit & 1 == 0 {
                let Some(byte) = rest.next() else { break 'all };
                out.push(byte);
            } else {
                let (Some(high), Some(low)) = (rest.next(), rest.next()) else { break 'all };
                let pair = usize::from(u16::from_be_bytes([high, low]));
                let (offset, length) = (pair >> 4, (pair & 15) + 2);
                let at = out.len() % 4096;
                if offset == at {
                    break 'all;
                }
                let back = (at + 4096 - offset) % 4096;
                for _ in 0..length {
                    let from = out.len().checked_sub(back);
                    let byte = from.and_then(|from| out.get(from).copied());
                    out.push(byte.unwrap_or(b' '));
                }
            }
        }
        if out.len() - start > SIZE {
            return Err(Held::TooLarge);
        }
    }
    out.drain(..start);
    out.truncate(size);
    Ok(out)
}

/// What a rich text says.
pub(crate) struct Rich {
    pub(crate) words: String,
    /// The words are a page in HTML.
    pub(crate) is_html: bool,
    /// There are pictures or objects in it.
    pub(crate) has_objects: bool,
}

#[derive(Clone, Copy)]
struct Group {
    /// Nothing in it is text.
    skip: bool,
    /// It is of the rich text only, not of the page.
    rich_only: bool,
    /// It is a piece of the page's tags.
    tag: bool,
    /// Letters to pass over after a letter by its number.
    after: usize,
}

/// Reads a rich text.
pub(crate) fn read(bytes: &[u8]) -> Result<Rich, Held> {
    let head = bytes.get(..400).unwrap_or(bytes);
    let is_html = head.windows(9).any(|w| w == b"\\fromhtml");
    let mut rich = Rich { words: String::new(), is_html, has_objects: false };
    let mut coding: &Encoding = WINDOWS_1252;
    let mut raw: Vec<u8> = Vec::new();
    let mut open = vec![Group { skip: false, rich_only: false, tag: false, after: 1 }];
    let mut pass = 0_usize;
    let mut rest = bytes;
    while let Some((&byte, after)) = rest.split_first() {
        rest = after;
        let group = *open.last().ok_or(Held::Damaged)?;
        let shown = !group.skip && (group.tag || !is_html || !group.rich_only);
        let mut push = |rich: &mut Rich, raw: &mut Vec<u8>, letter: &str| {
            if pass > 0 {
                pass -= 1;
            } else if shown {
                flush(rich, raw, coding);
                rich.words.push_str(letter);
            }
        };
        match byte {
            b'{' => {
                open.push(group);
                if open.len() > DEPTH {
                    return Err(Held::TooDeep);
                }
            }
            b'}' => {
                open.pop();
                pass = 0;
                if open.is_empty() {
                    break;
                }
            }
            b'\r' | b'\n' => {}
            b'\\' => {
                let Some((&next, after)) = rest.split_first() else { break };
                if next == b'\'' {
                    let hex = after.get(..2).and_then(|h| std::str::from_utf8(h).ok());
                    rest = after.get(2..).unwrap_or_default();
                    if let Some(byte) = hex.and_then(|h| u8::from_str_radix(h, 16).ok()) {
                        if pass > 0 {
                            pass -= 1;
                        } else if shown {
                            raw.push(byte);
                        }
                    }
                } else if !next.is_ascii_alphabetic() {
                    rest = after;
                    match next {
                        b'~' => push(&mut rich, &mut raw, "\u{a0}"),
                        b'_' => push(&mut rich, &mut raw, "-"),
                        b'-' => push(&mut rich, &mut raw, "\u{ad}"),
                        b'\\' | b'{' | b'}' => {
                            push(&mut rich, &mut raw, char::from(next).encode_utf8(&mut [0; 4]));
                        }
                        b'*' if !rest.starts_with(b"\\htmltag")
                            && !rest.starts_with(b"\\mhtmltag") =>
                        {
                            // A group that older programs pass over.
                            if let Some(group) = open.last_mut() {
                                group.skip = true;
                            }
                        }
                        _ => {}
                    }
                } else {
                    let letters = rest.iter().take_while(|b| b.is_ascii_alphabetic()).count();
                    let (name, after) = rest.split_at_checked(letters).ok_or(Held::Damaged)?;
                    let digits = after
                        .iter()
                        .enumerate()
                        .take_while(|(n, b)| b.is_ascii_digit() || (*n == 0 && **b == b'-'))
                        .count();
                    let (number, after) = after.split_at_checked(digits).ok_or(Held::Damaged)?;
                    rest = after.strip_prefix(b" ").unwrap_or(after);
                    let number: Option<i64> =
                        std::str::from_utf8(number).ok().and_then(|n| n.parse().ok());
                    let Some(group) = open.last_mut() else { break };
                    match name {
                        b"par" | b"line" | b"row" | b"sect" | b"page" => {
                            push(&mut rich, &mut raw, "\n");
                        }
                        b"tab" | b"cell" => push(&mut rich, &mut raw, "\t"),
                        b"emdash" => push(&mut rich, &mut raw, "—"),
                        b"endash" => push(&mut rich, &mut raw, "–"),
                        b"lquote" => push(&mut rich, &mut raw, "‘"),
                        b"rquote" => push(&mut rich, &mut raw, "’"),
                        b"ldblquote" => push(&mut rich, &mut raw, "“"),
                        b"rdblquote" => push(&mut rich, &mut raw, "”"),
                        b"bullet" => push(&mut rich, &mut raw, "•"),
                        b"uc" => {
                            group.after = usize::try_from(number.unwrap_or(1)).unwrap_or(1).min(16);
                        }
                        b"u" => {
                            let code = u16::try_from(number.unwrap_or(0) & 0xFFFF).unwrap_or(0);
                            if shown {
                                flush(&mut rich, &mut raw, coding);
                                unit(&mut rich.words, code);
                            }
                            pass = group.after;
                        }
                        b"ansicpg" => coding = page(number.unwrap_or(1252)),
                        b"htmlrtf" => group.rich_only = number != Some(0),
                        b"htmltag" => group.tag = true,
                        b"mhtmltag" => group.skip = true,
                        b"bin" => {
                            let size = usize::try_from(number.unwrap_or(0)).unwrap_or(0);
                            rest = rest.get(size..).unwrap_or_default();
                        }
                        b"fonttbl" | b"colortbl" | b"stylesheet" | b"info" | b"listtable" => {
                            group.skip = true;
                        }
                        b"pict" | b"objdata" | b"object" => {
                            rich.has_objects = true;
                            group.skip = name != b"object";
                        }
                        _ => {}
                    }
                }
            }
            byte => {
                if pass > 0 {
                    pass -= 1;
                } else if shown {
                    raw.push(byte);
                }
            }
        }
    }
    flush(&mut rich, &mut raw, coding);
    rich.words = String::from_utf16_lossy(&units(&rich.words));
    Ok(rich)
}

/// Halves of letters are kept apart until the end, in a plane that has no letters.
const HALF: u32 = 0xF_0000;

fn unit(words: &mut String, code: u16) {
    let half = (0xD800..=0xDFFF).contains(&code);
    let code = u32::from(code) + if half { HALF } else { 0 };
    words.extend(char::from_u32(code));
}

fn units(words: &str) -> Vec<u16> {
    let mut out = Vec::with_capacity(words.len());
    for c in words.chars() {
        match u16::try_from(u32::from(c).wrapping_sub(HALF)) {
            Ok(half @ 0xD800..=0xDFFF) => out.push(half),
            _ => out.extend_from_slice(c.encode_utf16(&mut [0; 2])),
        }
    }
    out
}

fn flush(rich: &mut Rich, raw: &mut Vec<u8>, coding: &'static Encoding) {
    if !raw.is_empty() {
        rich.words.push_str(&coding.decode_without_bom_handling(raw).0);
        raw.clear();
    }
}

/// The coding of a Windows code page.
pub(crate) fn page(number: i64) -> &'static Encoding {
    let label = match number {
        65001 => "utf-8".to_owned(),
        932 => "shift_jis".to_owned(),
        936 => "gbk".to_owned(),
        949 => "euc-kr".to_owned(),
        950 => "big5".to_owned(),
        20866 => "koi8-r".to_owned(),
        28591..=28606 => format!("iso-8859-{}", number - 28590),
        number => format!("windows-{number}"),
    };
    Encoding::for_label(label.as_bytes()).unwrap_or(WINDOWS_1252)
}

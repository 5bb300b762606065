//! Looks at a file for what it still tells of a secret, with nothing of the product: lopdf, our own
//! decoders, poppler's tools and tesseract.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Read as _, Seek as _, Write as _};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::{LazyLock, Mutex};

use lopdf::{Dictionary, Document, Object, Stream, StringFormat};

use super::attacks::{Attack, Channel, Secret};

/// What a file still tells of a secret.
pub(crate) struct Findings {
    /// The channel, and where (never the word itself).
    pub(crate) leaks: Vec<(Channel, String)>,
    /// Kept words that are gone.
    pub(crate) kept_missing: Vec<String>,
}

/// Looks at one file by every channel but geometry.
pub(crate) fn look(
    file: &[u8],
    file_name: &str,
    secret: &Secret,
    attack: &Attack,
    with_ocr: bool,
) -> Findings {
    let mut net = Net::new(secret);
    net.text(Channel::Name, "file name", file_name, false);
    net.exact(Channel::Raw, "bytes of the file", file);
    let parts = Parts::of(file);
    net.objects(&parts, "", 0);
    net.fonts(&parts);
    let said = net.said(file, &parts);
    let mut missing: Vec<String> =
        attack.kept.iter().filter(|w| !said.contains(**w)).map(|w| (*w).to_owned()).collect();
    if with_ocr {
        let read = net.pixels(file, &parts, attack);
        let read = fold(&read);
        missing.extend(
            attack
                .kept_by_ocr
                .iter()
                .filter(|w| !read.contains(&fold(w)))
                .map(|w| format!("{w} (picture)")),
        );
    }
    Findings { leaks: net.leaks, kept_missing: missing }
}

/// What differs between the three outputs: "words", "drawings", "bytes".
pub(crate) fn differ(files: [&[u8]; 3]) -> Vec<&'static str> {
    let mut out = Vec::new();
    let [words, drawings] = [
        files.map(placed_words),
        files.map(|f| caught(|| drawn(&Parts::of(f))).unwrap_or_default()),
    ];
    for (what, rows) in [("words", words), ("drawings", drawings)] {
        let [a, b, c] = &rows;
        if !same(a, b) || !same(a, c) {
            out.push(what);
        }
    }
    if files[0] != files[1] || files[0] != files[2] {
        out.push("bytes");
    }
    out
}

// ---------------------------------------------------------------------------------------- fold

/// Letters that fold to others.
const FOLDS: &[(&str, &str)] = &[
    ("0", "\u{2070}\u{2080}"),
    ("1", "¹\u{2081}"),
    ("12", "½"),
    ("14", "¼"),
    ("2", "²\u{2082}"),
    ("3", "³\u{2083}"),
    ("34", "¾"),
    ("4", "\u{2074}\u{2084}"),
    ("5", "\u{2075}\u{2085}"),
    ("6", "\u{2076}\u{2086}"),
    ("7", "\u{2077}\u{2087}"),
    ("8", "\u{2078}\u{2088}"),
    ("9", "\u{2079}\u{2089}"),
    ("a", "ªàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ\u{2090}а"),
    ("ac", "\u{2100}"),
    ("ae", "æ"),
    ("as", "\u{2101}"),
    ("b", "ḃḅḇ\u{212c}"),
    ("c", "çćĉċčḉ\u{2102}\u{2103}\u{212d}с"),
    ("co", "\u{2105}"),
    ("cu", "\u{2106}"),
    ("d", "ðďđḋḍḏḑḓԁ"),
    ("dz", "ǆǳ"),
    ("e", "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ\u{2091}\u{212f}\u{2130}е"),
    ("f", "ḟ\u{2109}\u{2131}"),
    ("fax", "\u{213b}"),
    ("ff", "\u{fb00}"),
    ("ffi", "\u{fb03}"),
    ("ffl", "\u{fb04}"),
    ("fi", "\u{fb01}"),
    ("fl", "\u{fb02}"),
    ("g", "ĝğġģǧǵḡ\u{210a}"),
    ("h", "ĥħȟḣḥḧḩḫẖ\u{2095}\u{210b}\u{210c}\u{210d}\u{210e}һ"),
    ("i", "ìíîïĩīĭįİıǐȉȋḭḯỉị\u{2071}\u{2110}\u{2111}\u{2139}і"),
    ("ij", "ĳ"),
    ("j", "ĵǰј"),
    ("k", "ķǩḱḳḵ\u{2096}\u{212a}"),
    ("l", "ĺļľŀłḷḹḻḽ\u{2097}\u{2112}\u{2113}ӏ"),
    ("lj", "ǉ"),
    ("m", "ḿṁṃ\u{2098}\u{2133}"),
    ("n", "ñńņňǹṅṇṉṋ\u{207f}\u{2099}\u{2115}"),
    ("nj", "ǌ"),
    ("no", "\u{2116}"),
    ("o", "ºòóôõöøōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ\u{2092}\u{2134}о"),
    ("oe", "œ"),
    ("p", "ṕṗ\u{209a}\u{2119}р"),
    ("q", "\u{211a}"),
    ("r", "ŕŗřȑȓṙṛṝṟ\u{211b}\u{211c}\u{211d}"),
    ("s", "śŝşšſșṡṣṥṧṩẛ\u{209b}ѕ"),
    ("sm", "\u{2120}"),
    ("ss", "ß"),
    ("st", "\u{fb05}\u{fb06}"),
    ("t", "ţťțṫṭṯṱẗ\u{209c}"),
    ("tel", "\u{2121}"),
    ("th", "þ"),
    ("tm", "\u{2122}"),
    ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"),
    ("v", "ṽṿ"),
    ("w", "ŵẁẃẅẇẉẘ"),
    ("x", "ẋẍ\u{2093}х"),
    ("y", "ýÿŷȳẏẙỳỵỷỹу"),
    ("z", "źżžẑẓẕ\u{2124}\u{2128}"),
    ("\u{621}", "\u{fe80}"),
    (
        "\u{627}",
        "\u{622}\u{623}\u{625}\u{fe81}\u{fe82}\u{fe83}\u{fe84}\u{fe87}\u{fe88}\u{fe8d}\u{fe8e}",
    ),
    ("\u{628}", "\u{fe8f}\u{fe90}\u{fe91}\u{fe92}"),
    ("\u{629}", "\u{fe93}\u{fe94}"),
    ("\u{62a}", "\u{fe95}\u{fe96}\u{fe97}\u{fe98}"),
    ("\u{62b}", "\u{fe99}\u{fe9a}\u{fe9b}\u{fe9c}"),
    ("\u{62c}", "\u{fe9d}\u{fe9e}\u{fe9f}\u{fea0}"),
    ("\u{62d}", "\u{fea1}\u{fea2}\u{fea3}\u{fea4}"),
    ("\u{62e}", "\u{fea5}\u{fea6}\u{fea7}\u{fea8}"),
    ("\u{62f}", "\u{fea9}\u{feaa}"),
    ("\u{630}", "\u{feab}\u{feac}"),
    ("\u{631}", "\u{fead}\u{feae}"),
    ("\u{632}", "\u{feaf}\u{feb0}"),
    ("\u{633}", "\u{feb1}\u{feb2}\u{feb3}\u{feb4}"),
    ("\u{634}", "\u{feb5}\u{feb6}\u{feb7}\u{feb8}"),
    ("\u{635}", "\u{feb9}\u{feba}\u{febb}\u{febc}"),
    ("\u{636}", "\u{febd}\u{febe}\u{febf}\u{fec0}"),
    ("\u{637}", "\u{fec1}\u{fec2}\u{fec3}\u{fec4}"),
    ("\u{638}", "\u{fec5}\u{fec6}\u{fec7}\u{fec8}"),
    ("\u{639}", "\u{fec9}\u{feca}\u{fecb}\u{fecc}"),
    ("\u{63a}", "\u{fecd}\u{fece}\u{fecf}\u{fed0}"),
    ("\u{640}", "\u{fe71}\u{fe77}\u{fe79}\u{fe7b}\u{fe7d}\u{fe7f}"),
    ("\u{641}", "\u{fed1}\u{fed2}\u{fed3}\u{fed4}"),
    ("\u{642}", "\u{fed5}\u{fed6}\u{fed7}\u{fed8}"),
    ("\u{643}", "\u{fed9}\u{feda}\u{fedb}\u{fedc}"),
    ("\u{644}", "\u{fedd}\u{fede}\u{fedf}\u{fee0}"),
    ("\u{644}\u{627}", "\u{fef5}\u{fef6}\u{fef7}\u{fef8}\u{fef9}\u{fefa}\u{fefb}\u{fefc}"),
    ("\u{645}", "\u{fee1}\u{fee2}\u{fee3}\u{fee4}"),
    ("\u{646}", "\u{fee5}\u{fee6}\u{fee7}\u{fee8}"),
    ("\u{647}", "\u{fee9}\u{feea}\u{feeb}\u{feec}"),
    ("\u{648}", "\u{624}\u{fe85}\u{fe86}\u{feed}\u{feee}"),
    ("\u{649}", "\u{fbe8}\u{fbe9}\u{feef}\u{fef0}"),
    ("\u{64a}", "\u{626}\u{fe89}\u{fe8a}\u{fe8b}\u{fe8c}\u{fef1}\u{fef2}\u{fef3}\u{fef4}"),
    ("\u{64a}\u{627}", "\u{fbea}\u{fbeb}"),
    ("\u{64a}\u{648}", "\u{fbee}\u{fbef}"),
    ("\u{64a}\u{649}", "\u{fbf9}\u{fbfa}\u{fbfb}"),
    ("\u{64a}\u{6c6}", "\u{fbf2}\u{fbf3}"),
    ("\u{64a}\u{6c7}", "\u{fbf0}\u{fbf1}"),
    ("\u{64a}\u{6c8}", "\u{fbf4}\u{fbf5}"),
    ("\u{64a}\u{6d0}", "\u{fbf6}\u{fbf7}\u{fbf8}"),
    ("\u{64a}\u{6d5}", "\u{fbec}\u{fbed}"),
    ("\u{671}", "\u{fb50}\u{fb51}"),
    ("\u{679}", "\u{fb66}\u{fb67}\u{fb68}\u{fb69}"),
    ("\u{67a}", "\u{fb5e}\u{fb5f}\u{fb60}\u{fb61}"),
    ("\u{67b}", "\u{fb52}\u{fb53}\u{fb54}\u{fb55}"),
    ("\u{67e}", "\u{fb56}\u{fb57}\u{fb58}\u{fb59}"),
    ("\u{67f}", "\u{fb62}\u{fb63}\u{fb64}\u{fb65}"),
    ("\u{680}", "\u{fb5a}\u{fb5b}\u{fb5c}\u{fb5d}"),
    ("\u{683}", "\u{fb76}\u{fb77}\u{fb78}\u{fb79}"),
    ("\u{684}", "\u{fb72}\u{fb73}\u{fb74}\u{fb75}"),
    ("\u{686}", "\u{fb7a}\u{fb7b}\u{fb7c}\u{fb7d}"),
    ("\u{687}", "\u{fb7e}\u{fb7f}\u{fb80}\u{fb81}"),
    ("\u{688}", "\u{fb88}\u{fb89}"),
    ("\u{68c}", "\u{fb84}\u{fb85}"),
    ("\u{68d}", "\u{fb82}\u{fb83}"),
    ("\u{68e}", "\u{fb86}\u{fb87}"),
    ("\u{691}", "\u{fb8c}\u{fb8d}"),
    ("\u{698}", "\u{fb8a}\u{fb8b}"),
    ("\u{6a4}", "\u{fb6a}\u{fb6b}\u{fb6c}\u{fb6d}"),
    ("\u{6a6}", "\u{fb6e}\u{fb6f}\u{fb70}\u{fb71}"),
    ("\u{6a9}", "\u{fb8e}\u{fb8f}\u{fb90}\u{fb91}"),
    ("\u{6ad}", "\u{fbd3}\u{fbd4}\u{fbd5}\u{fbd6}"),
    ("\u{6af}", "\u{fb92}\u{fb93}\u{fb94}\u{fb95}"),
    ("\u{6b1}", "\u{fb9a}\u{fb9b}\u{fb9c}\u{fb9d}"),
    ("\u{6b3}", "\u{fb96}\u{fb97}\u{fb98}\u{fb99}"),
    ("\u{6ba}", "\u{fb9e}\u{fb9f}"),
    ("\u{6bb}", "\u{fba0}\u{fba1}\u{fba2}\u{fba3}"),
    ("\u{6be}", "\u{fbaa}\u{fbab}\u{fbac}\u{fbad}"),
    ("\u{6c1}", "\u{fba6}\u{fba7}\u{fba8}\u{fba9}"),
    ("\u{6c5}", "\u{fbe0}\u{fbe1}"),
    ("\u{6c6}", "\u{fbd9}\u{fbda}"),
    ("\u{6c7}", "\u{fbd7}\u{fbd8}"),
    ("\u{6c7}\u{674}", "\u{fbdd}"),
    ("\u{6c8}", "\u{fbdb}\u{fbdc}"),
    ("\u{6c9}", "\u{fbe2}\u{fbe3}"),
    ("\u{6cb}", "\u{fbde}\u{fbdf}"),
    ("\u{6cc}", "\u{fbfc}\u{fbfd}\u{fbfe}\u{fbff}"),
    ("\u{6d0}", "\u{fbe4}\u{fbe5}\u{fbe6}\u{fbe7}"),
    ("\u{6d2}", "\u{fbae}\u{fbaf}\u{fbb0}\u{fbb1}"),
    ("\u{6d5}", "\u{fba4}\u{fba5}"),
];

static FOLD: LazyLock<BTreeMap<char, &'static str>> =
    LazyLock::new(|| FOLDS.iter().flat_map(|(to, from)| from.chars().map(|c| (c, *to))).collect());

fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{640}'
        | '\u{1ab0}'..='\u{1aff}' | '\u{20d0}'..='\u{20ff}' | '\u{ad}' | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

fn push_folded(out: &mut String, c: char) {
    let ascii = |first: char, place: u32| char::from_u32(first as u32 + place).unwrap_or('?');
    let v = c as u32;
    if c.is_ascii() {
        if c.is_ascii_alphanumeric() {
            out.push(c.to_ascii_lowercase());
        }
        return;
    }
    if is_mark(c) {
        return;
    }
    match v {
        0x1d400..=0x1d6a3 => out.push(ascii('a', (v - 0x1d400) % 26)),
        0x1d7ce..=0x1d7ff => out.push(ascii('0', (v - 0x1d7ce) % 10)),
        0xff10..=0xff19 => out.push(ascii('0', v - 0xff10)),
        0xff21..=0xff3a => out.push(ascii('a', v - 0xff21)),
        0xff41..=0xff5a => out.push(ascii('a', v - 0xff41)),
        0x24b6..=0x24e9 => out.push(ascii('a', (v - 0x24b6) % 26)),
        0x660..=0x669 => out.push(ascii('0', v - 0x660)),
        _ => {
            for l in c.to_lowercase() {
                match FOLD.get(&l) {
                    Some(to) => out.push_str(to),
                    None if l.is_alphanumeric() => out.push(l),
                    None => {}
                }
            }
        }
    }
}

/// Letters and digits only, without case, marks and presentation forms.
fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        push_folded(&mut out, c);
    }
    out
}

/// Letters that optical readers take for each other.
fn alike(folded: &str) -> String {
    folded
        .chars()
        .map(|c| match c {
            '1' | 'i' => 'l',
            '0' => 'o',
            '5' => 's',
            '2' => 'z',
            _ => c,
        })
        .collect()
}

// ----------------------------------------------------------------------------------------- net

struct Term {
    /// Folded; with an alphabet that may be written in either order, both.
    whole: Vec<String>,
    /// First and last five letters, both orders.
    parts: Vec<String>,
    /// Fewer than four letters: found as a word only.
    short: bool,
}

struct Net {
    terms: Vec<Term>,
    /// Lower case in ASCII.
    needles: Vec<Vec<u8>>,
    by_first: Vec<Vec<usize>>,
    /// Letters that only the secret has.
    letters: BTreeSet<char>,
    leaks: Vec<(Channel, String)>,
}

const RARE: &str = "QZBXJbqzxj";

impl Net {
    fn new(secret: &Secret) -> Self {
        let mut terms = Vec::new();
        let mut needles = BTreeSet::new();
        let mut letters = BTreeSet::new();
        for word in secret.terms() {
            let folded = fold(&word);
            let count = folded.chars().count();
            let turned = |s: &str| s.chars().rev().collect::<String>();
            let mut whole = vec![folded.clone()];
            let mut parts = Vec::new();
            if count > 5 {
                parts.push(folded.chars().take(5).collect::<String>());
                // The end of an address at a made-up domain is "ample" for everybody.
                if !word.contains('@') {
                    parts.push(folded.chars().skip(count - 5).collect());
                }
            }
            if !folded.is_ascii() {
                whole.push(turned(&folded));
                parts = parts.iter().flat_map(|p| [p.clone(), turned(p)]).collect();
            }
            terms.push(Term { whole, parts, short: count < 4 });
            letters.extend(word.chars().filter(|c| {
                RARE.contains(*c) || (!c.is_ascii() && c.is_alphabetic() && !is_mark(*c))
            }));
            for form in [
                word.clone(),
                word.to_lowercase(),
                word.to_uppercase(),
                word.chars().filter(|c| !c.is_whitespace()).collect(),
            ] {
                needles.extend(encoded(&form));
            }
        }
        let needles: Vec<Vec<u8>> = needles.into_iter().filter(|n| n.len() >= 4).collect();
        let mut by_first = vec![Vec::new(); 256];
        for (i, n) in needles.iter().enumerate() {
            if let Some(list) = n.first().and_then(|b| by_first.get_mut(usize::from(*b))) {
                list.push(i);
            }
        }
        Net { terms, needles, by_first, letters, leaks: Vec::new() }
    }

    fn leak(&mut self, channel: Channel, at: &str) {
        if !self.leaks.iter().any(|(c, w)| *c == channel && w == at) {
            self.leaks.push((channel, at.to_owned()));
        }
    }

    fn has(&self, channel: Channel) -> bool {
        self.leaks.iter().any(|(c, _)| *c == channel)
    }

    /// The words as they are, in any coding.
    fn exact(&mut self, channel: Channel, at: &str, bytes: &[u8]) {
        let lower = bytes.to_ascii_lowercase();
        let found = lower.iter().enumerate().any(|(i, b)| {
            self.by_first.get(usize::from(*b)).is_some_and(|list| {
                !list.is_empty()
                    && list.iter().any(|n| {
                        let needle = self.needles.get(*n).map_or(&[][..], Vec::as_slice);
                        lower.get(i..i + needle.len()) == Some(needle)
                    })
            })
        });
        if found {
            self.leak(channel, at);
        }
    }

    /// Letters in a row, whatever stands between them.
    fn text(&mut self, channel: Channel, at: &str, text: &str, parts: bool) -> bool {
        let folded = fold(text);
        let seen = if channel == Channel::Ocr { Some(alike(&folded)) } else { None };
        let hit = self.terms.iter().any(|t| {
            if t.short {
                return text
                    .split(|c: char| !c.is_alphanumeric() && !is_mark(c))
                    .any(|w| t.whole.contains(&fold(w)));
            }
            t.whole.iter().any(|w| {
                folded.contains(w.as_str()) || seen.as_ref().is_some_and(|s| s.contains(&alike(w)))
            }) || (parts && t.parts.iter().any(|p| folded.contains(p.as_str())))
        });
        if hit {
            self.leak(channel, at);
        }
        hit
    }

    /// A string of a file, whatever its coding, also behind the escapes of XML, addresses and scripts.
    fn string(&mut self, channel: Channel, at: &str, bytes: &[u8]) {
        self.exact(channel, at, bytes);
        for text in readings(bytes) {
            self.text(channel, at, &text, false);
            if let Some(plain) = unescaped(&text) {
                self.text(channel, at, &plain, false);
            }
        }
    }
}

fn encoded(text: &str) -> Vec<Vec<u8>> {
    let mut out = vec![text.as_bytes().to_ascii_lowercase()];
    let utf16 = |big: bool| {
        text.encode_utf16()
            .flat_map(|u| if big { u.to_be_bytes() } else { u.to_le_bytes() })
            .map(|b| b.to_ascii_lowercase())
            .collect::<Vec<u8>>()
    };
    out.push(utf16(true));
    out.push(utf16(false));
    if !text.is_ascii() {
        let one: Option<Vec<u8>> = text.chars().map(|c| u8::try_from(c as u32).ok()).collect();
        out.extend(one.map(|b| b.to_ascii_lowercase()));
    }
    out
}

fn utf16(bytes: &[u8], big: bool) -> String {
    let units = bytes.chunks_exact(2).map(|p| {
        let pair = [p.first().copied().unwrap_or(0), p.get(1).copied().unwrap_or(0)];
        if big { u16::from_be_bytes(pair) } else { u16::from_le_bytes(pair) }
    });
    char::decode_utf16(units).map(|c| c.unwrap_or('\u{fffd}')).collect()
}

/// PDFDocEncoding, as far as it has letters.
fn latin(bytes: &[u8]) -> String {
    bytes
        .iter()
        .map(|b| match b {
            0x92..=0x94 => ['\u{2122}', '\u{fb01}', '\u{fb02}'][usize::from(b - 0x92)],
            0x95 | 0x9b => 'ł',
            0x96 | 0x9c => 'œ',
            0x97 | 0x9d => 'š',
            0x99 | 0x9e => 'ž',
            0x9a => 'ı',
            _ => char::from(*b),
        })
        .collect()
}

fn readings(bytes: &[u8]) -> Vec<String> {
    if let Some(rest) = bytes.strip_prefix(b"\xfe\xff") {
        return vec![utf16(rest, true)];
    }
    if let Some(rest) = bytes.strip_prefix(b"\xff\xfe") {
        return vec![utf16(rest, false)];
    }
    let mut out = vec![latin(bytes)];
    if !bytes.is_ascii() {
        out.push(String::from_utf8_lossy(bytes).into_owned());
    }
    if bytes.contains(&0) {
        out.push(utf16(bytes, true));
        out.push(utf16(bytes, false));
        out.push(utf16(bytes.get(1..).unwrap_or_default(), true));
    }
    out
}

/// `&#x41;`, `%41`, `\u0041` put back; nothing if there is none.
fn unescaped(text: &str) -> Option<String> {
    if !text.contains("&#") && !text.contains('%') && !text.contains("\\u") {
        return None;
    }
    let chars: Vec<char> = text.chars().collect();
    let hex = |from: usize, count: usize| {
        let digits: String = chars.get(from..from + count)?.iter().collect();
        u32::from_str_radix(&digits, 16).ok()
    };
    let mut bytes = Vec::new();
    let mut i = 0;
    while let Some(c) = chars.get(i) {
        let next = chars.get(i + 1).copied();
        if *c == '%'
            && let Some(v) = hex(i + 1, 2)
        {
            bytes.push(u8::try_from(v).unwrap_or(b'?'));
            i += 3;
            continue;
        }
        let mut put = None;
        if *c == '\\'
            && next == Some('u')
            && let Some(v) = hex(i + 2, 4)
        {
            put = char::from_u32(v).map(|c| (c, 6));
        } else if *c == '&' && next == Some('#') {
            let end = chars.iter().skip(i).take(12).position(|c| *c == ';');
            if let Some(end) = end {
                let inside: String = chars.iter().skip(i + 2).take(end - 2).collect();
                let value = match inside.strip_prefix(['x', 'X']) {
                    Some(h) => u32::from_str_radix(h, 16).ok(),
                    None => inside.parse().ok(),
                };
                put = value.and_then(char::from_u32).map(|c| (c, end + 1));
            }
        }
        let (c, by) = put.unwrap_or((*c, 1));
        bytes.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
        i += by;
    }
    Some(String::from_utf8_lossy(&bytes).into_owned())
}

// --------------------------------------------------------------------------------------- lexer

enum Tok {
    Num(f64),
    Str(Vec<u8>),
    Name(Vec<u8>),
    Word(Vec<u8>),
    /// `[`, `]`, and `<` for `<<`, `>` for `>>`.
    Mark(u8),
}

struct Lexer<'a> {
    data: &'a [u8],
    pos: usize,
}

fn is_space(b: u8) -> bool {
    matches!(b, 0 | 9 | 10 | 12 | 13 | 32)
}

fn is_delimiter(b: u8) -> bool {
    matches!(b, b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%')
}

fn hex_digit(b: u8) -> Option<u8> {
    char::from(b).to_digit(16).and_then(|d| u8::try_from(d).ok())
}

impl<'a> Lexer<'a> {
    fn new(data: &'a [u8]) -> Self {
        Lexer { data, pos: 0 }
    }

    fn peek(&self, ahead: usize) -> Option<u8> {
        self.data.get(self.pos + ahead).copied()
    }

    fn space(&mut self) {
        while let Some(b) = self.peek(0) {
            if b == b'%' {
                while self.peek(0).is_some_and(|b| b != b'\n' && b != b'\r') {
                    self.pos += 1;
                }
            } else if !is_space(b) {
                return;
            } else {
                self.pos += 1;
            }
        }
    }

    fn next(&mut self) -> Option<Tok> {
        self.space();
        let b = self.peek(0)?;
        match b {
            b'(' => Some(Tok::Str(self.literal())),
            b'<' | b'>' if self.peek(1) == Some(b) => {
                self.pos += 2;
                Some(Tok::Mark(b))
            }
            b'<' => Some(Tok::Str(self.hex())),
            b'/' => {
                self.pos += 1;
                let raw = self.run();
                Some(Tok::Name(name(raw)))
            }
            b'[' | b']' | b'{' | b'}' | b'>' | b')' => {
                self.pos += 1;
                Some(Tok::Mark(b))
            }
            _ => {
                let word = self.run();
                let text = std::str::from_utf8(word).unwrap_or("");
                let number =
                    if word.first().is_some_and(|b| b.is_ascii_digit() || b"+-.".contains(b)) {
                        text.parse::<f64>().ok().filter(|n| n.is_finite())
                    } else {
                        None
                    };
                Some(number.map_or_else(|| Tok::Word(word.to_vec()), Tok::Num))
            }
        }
    }

    fn run(&mut self) -> &'a [u8] {
        let start = self.pos;
        while self.peek(0).is_some_and(|b| !is_space(b) && !is_delimiter(b)) {
            self.pos += 1;
        }
        self.data.get(start..self.pos).unwrap_or_default()
    }

    fn hex(&mut self) -> Vec<u8> {
        self.pos += 1;
        let mut out = Vec::new();
        let mut half = None;
        while let Some(b) = self.peek(0) {
            self.pos += 1;
            if b == b'>' {
                break;
            }
            if let Some(d) = hex_digit(b) {
                match half.take() {
                    Some(h) => out.push(h << 4 | d),
                    None => half = Some(d),
                }
            } else if !is_space(b) {
                break;
            }
        }
        out.extend(half.map(|h: u8| h << 4));
        out
    }

    fn literal(&mut self) -> Vec<u8> {
        self.pos += 1;
        let mut depth = 1;
        let mut out = Vec::new();
        while let Some(b) = self.peek(0) {
            self.pos += 1;
            match b {
                b'(' => depth += 1,
                b')' => {
                    depth -= 1;
                    if depth == 0 {
                        break;
                    }
                }
                b'\\' => {
                    let Some(e) = self.peek(0) else { break };
                    self.pos += 1;
                    match e {
                        b'n' => out.push(b'\n'),
                        b'r' => out.push(b'\r'),
                        b't' => out.push(b'\t'),
                        b'b' => out.push(8),
                        b'f' => out.push(12),
                        b'0'..=b'7' => {
                            let mut v = u32::from(e - b'0');
                            for _ in 0..2 {
                                if let Some(d @ b'0'..=b'7') = self.peek(0) {
                                    v = v * 8 + u32::from(d - b'0');
                                    self.pos += 1;
                                }
                            }
                            out.push(u8::try_from(v & 255).unwrap_or(0));
                        }
                        b'\r' => {
                            if self.peek(0) == Some(b'\n') {
                                self.pos += 1;
                            }
                        }
                        b'\n' => {}
                        _ => out.push(e),
                    }
                    continue;
                }
                _ => {}
            }
            out.push(b);
        }
        out
    }

    /// One object; references too.
    fn object(&mut self, depth: usize) -> Option<Object> {
        if depth > 60 {
            return None;
        }
        let token = self.next()?;
        self.object_from(token, depth)
    }

    fn object_from(&mut self, token: Tok, depth: usize) -> Option<Object> {
        match token {
            Tok::Num(n) => {
                let back = self.pos;
                if n >= 0.0
                    && n.fract() == 0.0
                    && let Some(Tok::Num(g)) = self.next()
                    && g >= 0.0
                    && g.fract() == 0.0
                    && matches!(self.next(), Some(Tok::Word(w)) if w == b"R")
                {
                    return Some(Object::Reference((n as u32, g as u16)));
                }
                self.pos = back;
                Some(if n.fract() == 0.0 {
                    Object::Integer(n as i64)
                } else {
                    Object::Real(n as f32)
                })
            }
            Tok::Str(s) => Some(Object::String(s, StringFormat::Literal)),
            Tok::Name(n) => Some(Object::Name(n)),
            Tok::Word(w) => match w.as_slice() {
                b"true" => Some(Object::Boolean(true)),
                b"false" => Some(Object::Boolean(false)),
                b"null" => Some(Object::Null),
                _ => None,
            },
            Tok::Mark(b'[') => {
                let mut list = Vec::new();
                loop {
                    match self.next() {
                        None | Some(Tok::Mark(b']')) => break,
                        Some(t) => list.push(self.object_from(t, depth + 1)?),
                    }
                }
                Some(Object::Array(list))
            }
            Tok::Mark(b'<') => {
                let mut dict = Dictionary::new();
                loop {
                    match self.next() {
                        Some(Tok::Name(key)) => {
                            let value = self.object(depth + 1)?;
                            dict.set(key, value);
                        }
                        None | Some(Tok::Mark(b'>')) => break,
                        Some(_) => return None,
                    }
                }
                Some(Object::Dictionary(dict))
            }
            Tok::Mark(_) => None,
        }
    }
}

/// `#41` put back.
fn name(raw: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut i = 0;
    while let Some(b) = raw.get(i) {
        let digit = |at: usize| raw.get(at).and_then(|b| hex_digit(*b));
        if *b == b'#'
            && let (Some(h), Some(l)) = (digit(i + 1), digit(i + 2))
        {
            out.push(h << 4 | l);
            i += 3;
        } else {
            out.push(*b);
            i += 1;
        }
    }
    out
}

fn find(data: &[u8], what: &[u8], from: usize) -> Option<usize> {
    let first = *what.first()?;
    let mut at = from;
    loop {
        at += data.get(at..)?.iter().position(|b| *b == first)?;
        if data.get(at..at + what.len()) == Some(what) {
            return Some(at);
        }
        at += 1;
    }
}

// ------------------------------------------------------------------------------------- filters

const MOST: u64 = 64 << 20;

fn inflate(data: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    // What comes before an error is kept.
    drop(flate2::read::ZlibDecoder::new(data).take(MOST).read_to_end(&mut out));
    if out.is_empty() {
        drop(
            flate2::read::DeflateDecoder::new(data.get(2..).unwrap_or_default())
                .take(MOST)
                .read_to_end(&mut out),
        );
    }
    out
}

fn ascii85(data: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut group: Vec<u32> = Vec::new();
    let data = data.strip_prefix(b"<~").unwrap_or(data);
    for b in data {
        match b {
            b'z' if group.is_empty() => out.extend([0; 4]),
            b'!'..=b'u' => {
                group.push(u32::from(b - b'!'));
                if group.len() == 5 {
                    let v = group.iter().fold(0u32, |a, d| a.wrapping_mul(85).wrapping_add(*d));
                    out.extend(v.to_be_bytes());
                    group.clear();
                }
            }
            b'~' => break,
            _ => {}
        }
    }
    if group.len() > 1 {
        let keep = group.len() - 1;
        group.resize(5, 84);
        let v = group.iter().fold(0u32, |a, d| a.wrapping_mul(85).wrapping_add(*d));
        out.extend(v.to_be_bytes().iter().take(keep));
    }
    out
}

fn run_length(data: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut i = 0;
    while let Some(n) = data.get(i).map(|n| usize::from(*n)) {
        if n == 128 {
            break;
        }
        if n < 128 {
            let end = (i + 2 + n).min(data.len());
            out.extend_from_slice(data.get(i + 1..end).unwrap_or_default());
            i += n + 2;
        } else {
            out.extend(std::iter::repeat_n(data.get(i + 1).copied().unwrap_or(0), 257 - n));
            i += 2;
        }
        if out.len() as u64 > MOST {
            break;
        }
    }
    out
}

fn lzw(data: &[u8], early: usize) -> Vec<u8> {
    let mut out: Vec<u8> = Vec::new();
    // Where in the output each code's text stands.
    let mut table: Vec<(usize, usize)> = Vec::new();
    let (mut bits, mut have, mut width) = (0u32, 0u32, 9u32);
    let mut last: Option<(usize, usize)> = None;
    for b in data {
        bits = bits << 8 | u32::from(*b);
        have += 8;
        if have < width {
            continue;
        }
        have -= width;
        let code = (bits >> have & ((1 << width) - 1)) as usize;
        bits &= (1 << have) - 1;
        if code == 257 || out.len() as u64 > MOST {
            break;
        }
        if code == 256 {
            table.clear();
            width = 9;
            last = None;
            continue;
        }
        let start = out.len();
        if let Ok(byte) = u8::try_from(code) {
            out.push(byte);
        } else if let Some((s, l)) = table.get(code - 258).copied() {
            for k in s..s + l {
                out.push(out.get(k).copied().unwrap_or(0));
            }
        } else if let Some((s, l)) = last {
            for k in s..s + l {
                out.push(out.get(k).copied().unwrap_or(0));
            }
            out.push(out.get(s).copied().unwrap_or(0));
        } else {
            break;
        }
        if let Some((s, l)) = last {
            // The text before and one letter more: they stand in a row in the output.
            table.push((s, l + 1));
        }
        last = Some((start, out.len() - start));
        // The entry that the next code will add counts.
        let next = 258 + table.len() + 1;
        width = match next + early - 1 {
            0..=510 => 9,
            511..=1022 => 10,
            1023..=2046 => 11,
            _ => 12,
        };
    }
    out
}

fn number(dict: &Dictionary, key: &[u8], otherwise: usize) -> usize {
    dict.get(key)
        .ok()
        .and_then(|o| o.as_i64().ok())
        .and_then(|n| usize::try_from(n).ok())
        .unwrap_or(otherwise)
}

fn predicted(data: Vec<u8>, parms: &Dictionary) -> Vec<u8> {
    let predictor = number(parms, b"Predictor", 1);
    let colors = number(parms, b"Colors", 1).clamp(1, 32);
    let depth = number(parms, b"BitsPerComponent", 8).clamp(1, 16);
    let row = (number(parms, b"Columns", 1).clamp(1, 1 << 20) * colors * depth).div_ceil(8);
    let step = (colors * depth).div_ceil(8);
    if predictor == 2 && depth == 8 {
        let mut out = data;
        for line in out.chunks_mut(row) {
            for i in step..line.len() {
                let before = line.get(i - step).copied().unwrap_or(0);
                if let Some(b) = line.get_mut(i) {
                    *b = b.wrapping_add(before);
                }
            }
        }
        return out;
    }
    if predictor < 10 {
        return data;
    }
    let mut above = vec![0u8; row];
    let mut out = Vec::with_capacity(data.len());
    for line in data.chunks(row + 1) {
        let kind = line.first().copied().unwrap_or(0);
        let mut now = vec![0u8; row];
        for i in 0..line.len().saturating_sub(1) {
            let at = |v: &[u8], back: usize| {
                i.checked_sub(back).and_then(|i| v.get(i)).copied().unwrap_or(0)
            };
            let (a, b, c) = (at(&now, step), at(&above, 0), at(&above, step));
            let guess = match kind {
                1 => a,
                2 => b,
                3 => u8::try_from(u16::midpoint(u16::from(a), u16::from(b))).unwrap_or(0),
                4 => {
                    let [ia, ib, ic] = [a, b, c].map(i16::from);
                    let p = ia + ib - ic;
                    let [da, db, dc] = [ia, ib, ic].map(|v| (p - v).abs());
                    if da <= db && da <= dc {
                        a
                    } else if db <= dc {
                        b
                    } else {
                        c
                    }
                }
                _ => 0,
            };
            if let Some(place) = now.get_mut(i) {
                *place = line.get(i + 1).copied().unwrap_or(0).wrapping_add(guess);
            }
        }
        out.extend_from_slice(now.get(..line.len().saturating_sub(1)).unwrap_or(&now));
        above = now;
    }
    out
}

// --------------------------------------------------------------------------------------- parts

/// A file taken apart.
struct Parts {
    doc: Document,
    /// Where it stands and what it is: of lopdf's table, and found in the bytes.
    items: Vec<(String, Object)>,
}

fn caught<T>(what: impl FnOnce() -> T) -> Option<T> {
    catch_unwind(AssertUnwindSafe(what)).ok()
}

impl Parts {
    fn of(file: &[u8]) -> Self {
        let doc = caught(|| Document::load_mem(file).ok()).flatten().unwrap_or_default();
        let mut items = vec![("trailer".to_owned(), Object::Dictionary(doc.trailer.clone()))];
        let mut known: BTreeSet<u128> = BTreeSet::new();
        for ((n, g), object) in &doc.objects {
            if let Object::Stream(s) = object {
                known.insert(hash(&[&s.content]));
            }
            items.push((format!("object {n} {g}"), object.clone()));
        }
        if find(file, b"/Encrypt", 0).is_none() || doc.objects.is_empty() {
            carve(file, &mut items, &known);
        }
        Parts { doc, items }
    }

    fn get<'a>(&'a self, object: &'a Object) -> &'a Object {
        let mut o = object;
        for _ in 0..8 {
            let Object::Reference(id) = o else { return o };
            match self.doc.objects.get(id) {
                Some(next) => o = next,
                None => return &Object::Null,
            }
        }
        &Object::Null
    }

    fn key<'a>(&'a self, dict: &'a Dictionary, key: &[u8]) -> &'a Object {
        dict.get(key).map_or(&Object::Null, |o| self.get(o))
    }

    fn dict<'a>(&'a self, object: &'a Object) -> Option<&'a Dictionary> {
        match self.get(object) {
            Object::Dictionary(d) => Some(d),
            Object::Stream(s) => Some(&s.dict),
            Object::Null
            | Object::Boolean(_)
            | Object::Integer(_)
            | Object::Real(_)
            | Object::Name(_)
            | Object::String(..)
            | Object::Array(_)
            | Object::Reference(_) => None,
        }
    }

    fn under<'a>(&'a self, dict: &'a Dictionary, key: &[u8]) -> Option<&'a Dictionary> {
        self.dict(self.key(dict, key))
    }

    fn list<'a>(&'a self, object: &'a Object) -> Vec<&'a Object> {
        let found = self.get(object);
        if let Object::Array(l) = found {
            return l.iter().map(|o| self.get(o)).collect();
        }
        if matches!(found, Object::Null) { Vec::new() } else { vec![found] }
    }

    /// The stream's data behind all its filters but those of pictures, whose name is given too.
    fn decoded(&self, s: &Stream) -> (Vec<u8>, Option<Vec<u8>>) {
        let key = |long: &[u8], short: &[u8]| {
            let found = self.list(self.key(&s.dict, long));
            if found.is_empty() { self.list(self.key(&s.dict, short)) } else { found }
        };
        let (filters, parms) = (key(b"Filter", b"F"), key(b"DecodeParms", b"DP"));
        let none = Dictionary::new();
        let mut data = s.content.clone();
        for (i, f) in filters.iter().enumerate() {
            let Ok(filter) = f.as_name() else { continue };
            let parms = parms.get(i).and_then(|p| self.dict(p)).unwrap_or(&none);
            data = match filter {
                b"FlateDecode" | b"Fl" => predicted(inflate(&data), parms),
                b"LZWDecode" | b"LZW" => {
                    predicted(lzw(&data, number(parms, b"EarlyChange", 1)), parms)
                }
                b"ASCII85Decode" | b"A85" => ascii85(&data),
                b"ASCIIHexDecode" | b"AHx" => {
                    let mut with = vec![b'<'];
                    with.extend(&data);
                    Lexer::new(&with).hex()
                }
                b"RunLengthDecode" | b"RL" => run_length(&data),
                b"Crypt" => data,
                _ => return (data, Some(filter.to_vec())),
            };
        }
        (data, None)
    }
}

/// Objects and streams that stand in the bytes, whether or not any table names them.
fn carve(file: &[u8], items: &mut Vec<(String, Object)>, known: &BTreeSet<u128>) {
    let mut seen: BTreeSet<usize> = BTreeSet::new();
    let mut at = 0;
    while let Some(place) = find(file, b"obj", at) {
        at = place + 3;
        if place >= 3 && file.get(place - 3..place) == Some(b"end") {
            continue;
        }
        let mut lexer = Lexer { data: file, pos: at };
        let Some(object) = lexer.object(0) else { continue };
        lexer.space();
        let Object::Dictionary(dict) = &object else {
            items.push((format!("found at byte {place}"), object));
            continue;
        };
        if file.get(lexer.pos..lexer.pos + 6) == Some(b"stream") {
            let start = stream_start(file, lexer.pos);
            seen.insert(start);
            let length = dict
                .get(b"Length")
                .ok()
                .and_then(|l| l.as_i64().ok())
                .and_then(|l| usize::try_from(l).ok());
            let told = length.filter(|l| {
                let mut after = Lexer { data: file, pos: start.saturating_add(*l) };
                after.space();
                file.get(after.pos..).is_some_and(|r| r.starts_with(b"endstream"))
            });
            let end = told
                .map(|l| start + l)
                .or_else(|| find(file, b"endstream", start))
                .unwrap_or(file.len());
            let content = file.get(start..end).unwrap_or_default().to_vec();
            at = at.max(end);
            let is_known = known.contains(&hash(&[&content]));
            let what = if is_known {
                object.clone()
            } else {
                Object::Stream(Stream::new(dict.clone(), content))
            };
            items.push((format!("found at byte {place}"), what));
        } else {
            items.push((format!("found at byte {place}"), object));
        }
    }
    // Streams before which no object can be read.
    let mut at = 0;
    while let Some(place) = find(file, b"stream", at) {
        at = place + 6;
        let start = stream_start(file, place);
        if (place >= 3 && file.get(place - 3..place) == Some(b"end")) || seen.contains(&start) {
            continue;
        }
        let end = find(file, b"endstream", start).unwrap_or(file.len());
        let content = file.get(start..end).unwrap_or_default();
        if known.contains(&hash(&[content])) {
            continue;
        }
        let data = inflate(content);
        let data = if data.is_empty() { content.to_vec() } else { data };
        items.push((
            format!("stream at byte {place}"),
            Object::Stream(Stream::new(Dictionary::new(), data)),
        ));
    }
}

fn stream_start(file: &[u8], keyword: usize) -> usize {
    match (file.get(keyword + 6), file.get(keyword + 7)) {
        (Some(b'\r'), Some(b'\n')) => keyword + 8,
        (Some(b'\r' | b'\n'), _) => keyword + 7,
        _ => keyword + 6,
    }
}

fn hash(parts: &[&[u8]]) -> u128 {
    let mut h = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d_u128;
    for p in parts {
        for b in *p {
            h = (h ^ u128::from(*b)).wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013b);
        }
        h = (h ^ 0x1ff).wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013b);
    }
    h
}

fn is_texty(data: &[u8]) -> bool {
    let sample = data.get(..data.len().min(4096)).unwrap_or_default();
    let odd = sample.iter().filter(|b| **b < 9 || (14..32).contains(*b) || **b > 126).count();
    odd * 5 <= sample.len()
}

/// Fonts and colour profiles: letters that stand in a row there by chance say nothing.
fn is_binary(dict: &Dictionary, data: &[u8]) -> bool {
    dict.has(b"Length1")
        || [&b"Type1C"[..], b"CIDFontType0C", b"OpenType"]
            .iter()
            .any(|k| is_kind(dict, b"Subtype", k))
        || [&b"\0\x01\0\0"[..], b"OTTO", b"true\0"].iter().any(|m| data.starts_with(m))
        || data.get(36..40) == Some(b"acsp")
}

fn is_kind(dict: &Dictionary, key: &[u8], value: &[u8]) -> bool {
    dict.get(key).ok().and_then(|o| o.as_name().ok()) == Some(value)
}

impl Net {
    fn objects(&mut self, parts: &Parts, prefix: &str, depth: usize) {
        for (at, object) in &parts.items {
            let at = format!("{prefix}{at}");
            self.walk(&at, object, 0);
            if let Object::Stream(s) = object {
                let (data, filter) = parts.decoded(s);
                let picture = filter.is_some()
                    || is_kind(&s.dict, b"Subtype", b"Image")
                    || is_binary(&s.dict, &data);
                self.stream(&at, &data, picture, depth);
            }
        }
    }

    fn walk(&mut self, at: &str, object: &Object, depth: usize) {
        if depth > 80 {
            return;
        }
        match object {
            Object::String(s, _) => self.string(Channel::Objects, &format!("{at}, string"), s),
            Object::Name(n) => self.string(Channel::Objects, &format!("{at}, name"), n),
            Object::Array(l) => {
                for o in l {
                    self.walk(at, o, depth + 1);
                }
            }
            Object::Dictionary(d) => self.walk_dict(at, d, depth),
            Object::Stream(s) => self.walk_dict(at, &s.dict, depth),
            Object::Null
            | Object::Boolean(_)
            | Object::Integer(_)
            | Object::Real(_)
            | Object::Reference(_) => {}
        }
    }

    fn walk_dict(&mut self, at: &str, dict: &Dictionary, depth: usize) {
        for (key, value) in dict.iter() {
            self.string(Channel::Objects, &format!("{at}, key"), key);
            self.walk(at, value, depth + 1);
        }
    }

    fn stream(&mut self, at: &str, data: &[u8], picture: bool, depth: usize) {
        let at = format!("{at}, stream");
        self.exact(Channel::Objects, &at, data);
        if data.windows(5).take(1024).any(|w| w == b"%PDF-") && depth < 4 {
            let inner = Parts::of(data);
            self.objects(&inner, &format!("{at}, PDF in it: "), depth + 1);
            self.said(data, &inner);
        }
        if let Some(first) =
            find(data, b"PK\x03\x04", 0).filter(|_| depth < 4 && data.starts_with(b"PK"))
        {
            self.zip(&format!("{at}, zip in it"), data, first, depth);
        }
        if picture {
            return;
        }
        if is_texty(data) || (data.contains(&0) && data.len() < 1 << 16) {
            self.string(Channel::Objects, &at, data);
        }
        // Strings and names of contents, object streams, scripts.
        if data.len() < 4 << 20 {
            let mut lexer = Lexer::new(data);
            let mut all = Vec::new();
            while let Some(token) = lexer.next() {
                match token {
                    Tok::Str(s) => {
                        self.string(Channel::Objects, &at, &s);
                        all.extend(s);
                    }
                    Tok::Name(n) => self.string(Channel::Objects, &at, &n),
                    Tok::Num(_) | Tok::Word(_) | Tok::Mark(_) => {}
                }
            }
            self.text(Channel::Objects, &at, &latin(&all), false);
        }
    }

    fn zip(&mut self, at: &str, data: &[u8], first: usize, depth: usize) {
        let mut from = first;
        while let Some(place) = find(data, b"PK\x03\x04", from) {
            from = place + 4;
            let two = |o: usize| {
                let b = |k: usize| usize::from(data.get(place + o + k).copied().unwrap_or(0));
                b(0) | b(1) << 8
            };
            let start = place + 30 + two(26) + two(28);
            self.string(
                Channel::Objects,
                at,
                data.get(place + 30..place + 30 + two(26)).unwrap_or_default(),
            );
            let packed = data.get(start..).unwrap_or_default();
            let mut out = Vec::new();
            if two(8) == 8 {
                drop(flate2::read::DeflateDecoder::new(packed).take(MOST).read_to_end(&mut out));
            } else {
                out.extend_from_slice(packed.get(..two(18) | two(20) << 16).unwrap_or(packed));
            }
            self.stream(at, &out, false, depth + 1);
        }
    }
}

// ---------------------------------------------------------------------------------------- text

/// Starts a tool on a file by its standard input; what it says.
fn tool(program: &str, args: &[&str], input: &[u8]) -> Vec<u8> {
    let mut file = tempfile::tempfile().expect("a temporary file can be made");
    file.write_all(input).expect("a temporary file can be written");
    file.rewind().expect("a temporary file can be rewound");
    Command::new(program)
        .args(args)
        .env("OMP_THREAD_LIMIT", "1")
        .stdin(Stdio::from(file))
        .stderr(Stdio::null())
        .output()
        .expect("poppler and tesseract are installed")
        .stdout
}

fn said_by(args: &[&str], file: &[u8]) -> String {
    String::from_utf8_lossy(&tool("pdftotext", args, file)).into_owned()
}

/// How a font's codes read.
struct Coding {
    bytes: usize,
    map: BTreeMap<usize, String>,
    type3: bool,
}

fn utf16_or_latin(bytes: &[u8]) -> String {
    if bytes.len() == 1 { latin(bytes) } else { utf16(bytes, true) }
}

fn value(bytes: &[u8]) -> usize {
    bytes.iter().fold(0, |a, b| (a << 8 | usize::from(*b)) & 0xff_ffff)
}

/// The length of codes and what they map to.
fn cmap(data: &[u8]) -> (Option<usize>, BTreeMap<usize, String>) {
    let mut lexer = Lexer::new(data);
    let (mut held, mut list): (Vec<Object>, usize) = (Vec::new(), 0);
    let mut bytes = None;
    let mut map = BTreeMap::new();
    while let Some(token) = lexer.next() {
        if let Tok::Word(word) = &token {
            let strings: Vec<&Object> = held.iter().skip(list).collect();
            let text = |o: &Object| match o {
                Object::String(s, _) => s.clone(),
                Object::Null
                | Object::Boolean(_)
                | Object::Integer(_)
                | Object::Real(_)
                | Object::Name(_)
                | Object::Array(_)
                | Object::Dictionary(_)
                | Object::Stream(_)
                | Object::Reference(_) => Vec::new(),
            };
            match word.as_slice() {
                b"endcodespacerange" => {
                    bytes =
                        strings.iter().map(|o| text(o).len()).max().filter(|n| (1..=4).contains(n));
                }
                b"endbfchar" => {
                    for pair in strings.chunks_exact(2) {
                        map.insert(value(&text(pair[0])), utf16_or_latin(&text(pair[1])));
                    }
                }
                b"endbfrange" => {
                    for three in strings.chunks_exact(3) {
                        let (from, to) = (value(&text(three[0])), value(&text(three[1])));
                        for (i, code) in (from..=to.min(from + 0xffff)).enumerate() {
                            let said = if let Object::Array(l) = three[2] {
                                l.get(i).map(|o| utf16_or_latin(&text(o))).unwrap_or_default()
                            } else {
                                let base = utf16_or_latin(&text(three[2]));
                                let mut chars: Vec<char> = base.chars().collect();
                                if let Some(last) = chars.last_mut() {
                                    let v = *last as u32 + u32::try_from(i).unwrap_or(0);
                                    *last = char::from_u32(v).unwrap_or('?');
                                }
                                chars.into_iter().collect()
                            };
                            map.insert(code, said);
                        }
                    }
                }
                _ => {}
            }
            held.clear();
            list = 0;
        } else if let Some(o) = lexer.object_from(token, 0) {
            held.push(o);
        }
    }
    (bytes, map)
}

fn glyph_name(name: &[u8]) -> Option<String> {
    let text = std::str::from_utf8(name).ok()?;
    let mut chars = text.chars();
    if let (Some(c), None) = (chars.next(), chars.next()) {
        return Some(c.to_string());
    }
    if let Some(hex) = text.strip_prefix("uni").or_else(|| text.strip_prefix('u'))
        && let Ok(v) = u32::from_str_radix(hex, 16)
    {
        return char::from_u32(v).map(|c| c.to_string());
    }
    let digits = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
    if let Some(d) = digits.iter().position(|d| *d == text) {
        return Some(d.to_string());
    }
    if matches!(text, "ffi" | "ff" | "fi" | "fl" | "ffl") {
        return Some(text.to_owned());
    }
    // Letters with marks: the letter is enough.
    let marks = [
        "acute",
        "grave",
        "caron",
        "cedilla",
        "ogonek",
        "dieresis",
        "dotaccent",
        "slash",
        "ring",
        "tilde",
        "circumflex",
    ];
    marks.iter().find_map(|m| text.strip_suffix(m)).filter(|l| l.len() == 1).map(str::to_owned)
}

impl Parts {
    fn coding(&self, font: &Dictionary) -> Coding {
        let composite = is_kind(font, b"Subtype", b"Type0");
        let mut coding = Coding {
            bytes: if composite { 2 } else { 1 },
            map: BTreeMap::new(),
            type3: is_kind(font, b"Subtype", b"Type3"),
        };
        if let Some(encoding) = self.under(font, b"Encoding") {
            let mut code = 0;
            for o in self.list(self.key(encoding, b"Differences")) {
                if let Ok(n) = o.as_i64() {
                    code = usize::try_from(n).unwrap_or(0);
                } else if let Ok(n) = o.as_name() {
                    if let Some(said) = glyph_name(n) {
                        coding.map.insert(code, said);
                    }
                    code += 1;
                }
            }
        }
        if let Object::Stream(s) = self.key(font, b"ToUnicode") {
            let (bytes, map) = cmap(&self.decoded(s).0);
            if composite {
                coding.bytes = bytes.unwrap_or(2);
            }
            coding.map.extend(map);
        }
        coding
    }

    /// All fonts by their names in resources; a name may mean several.
    fn fonts_in<'a>(
        &'a self,
        resources: Option<&'a Dictionary>,
    ) -> BTreeMap<Vec<u8>, Vec<&'a Dictionary>> {
        let mut out: BTreeMap<Vec<u8>, Vec<&Dictionary>> = BTreeMap::new();
        if let Some(fonts) = resources.and_then(|r| self.under(r, b"Font")) {
            for (name, font) in fonts.iter() {
                if let Some(font) = self.dict(font) {
                    out.entry(name.clone()).or_default().push(font);
                }
            }
        }
        out
    }

    fn page_list(&self) -> Vec<&Dictionary> {
        let pages = caught(|| self.doc.get_pages()).unwrap_or_default();
        pages
            .values()
            .filter_map(|id| self.doc.objects.get(id))
            .filter_map(|o| self.dict(o))
            .collect()
    }

    fn inherited<'a>(&'a self, page: &'a Dictionary, key: &[u8]) -> Option<&'a Dictionary> {
        let mut node = page;
        for _ in 0..32 {
            if let Some(found) = self.under(node, key) {
                return Some(found);
            }
            node = self.under(node, b"Parent")?;
        }
        None
    }

    fn contents(&self, page: &Dictionary) -> Vec<u8> {
        let mut out = Vec::new();
        for part in self.list(self.key(page, b"Contents")) {
            if let Object::Stream(s) = part {
                out.extend(self.decoded(s).0);
                out.push(b'\n');
            }
        }
        out
    }

    /// Where from, the operators, the resources: pages, and every stream that may hold text.
    fn programs(&self) -> Vec<(String, Vec<u8>, Option<&Dictionary>)> {
        let mut out = Vec::new();
        for (i, page) in self.page_list().into_iter().enumerate() {
            out.push((
                format!("page {}", i + 1),
                self.contents(page),
                self.inherited(page, b"Resources"),
            ));
        }
        for (at, object) in &self.items {
            let Object::Stream(s) = object else { continue };
            if is_kind(&s.dict, b"Subtype", b"Image") || number(&s.dict, b"Length1", 0) > 0 {
                continue;
            }
            let (data, filter) = self.decoded(s);
            if filter.is_none()
                && (find(&data, b"Tj", 0).is_some()
                    || find(&data, b"TJ", 0).is_some()
                    || find(&data, b"'", 0).is_some()
                    || find(&data, b"\"", 0).is_some())
                && find(&data, b"Tf", 0).is_some()
            {
                out.push((at.clone(), data, self.under(&s.dict, b"Resources")));
            }
        }
        out
    }

    /// The text as the font codes say it, in the order of drawing, one reading for each way to take
    /// the names of the fonts; and the codes each font draws.
    fn spelled(&self) -> Vec<(String, String)> {
        let mut everywhere: BTreeMap<Vec<u8>, Vec<&Dictionary>> = BTreeMap::new();
        for (_, object) in &self.items {
            let Some(dict) = self.dict(object) else { continue };
            let resources = self.under(dict, b"Resources").unwrap_or(dict);
            for (name, list) in self.fonts_in(Some(resources)) {
                let known = everywhere.entry(name).or_default();
                for font in list {
                    if !known.iter().any(|k| std::ptr::eq(*k, font)) {
                        known.push(font);
                    }
                }
            }
        }
        let codings: BTreeMap<Vec<u8>, Vec<Coding>> = everywhere
            .into_iter()
            .map(|(n, l)| (n, l.into_iter().take(6).map(|f| self.coding(f)).collect()))
            .collect();
        let mut out = Vec::new();
        for (at, data, resources) in self.programs() {
            let own: BTreeMap<Vec<u8>, Vec<Coding>> = self
                .fonts_in(resources)
                .into_iter()
                .map(|(n, l)| (n, l.into_iter().map(|f| self.coding(f)).collect()))
                .collect();
            for nth in 0..6 {
                let pick = |name: &[u8]| {
                    if let Some(c) = own.get(name).and_then(|l| l.first()) {
                        return (Some(c), 1);
                    }
                    let list = codings.get(name).map_or(&[][..], Vec::as_slice);
                    (list.get(nth.min(list.len().saturating_sub(1))), list.len())
                };
                let mut most = 1;
                let mut font = None;
                let mut held: Vec<Tok> = Vec::new();
                let mut said = String::new();
                let mut lexer = Lexer::new(&data);
                while let Some(token) = lexer.next() {
                    if let Tok::Word(word) = &token {
                        match word.as_slice() {
                            b"Tf" => {
                                if let Some(Tok::Name(n)) =
                                    held.iter().rev().find(|t| matches!(t, Tok::Name(_)))
                                {
                                    let (found, count) = pick(n);
                                    font = found;
                                    most = most.max(count);
                                }
                            }
                            b"Tj" | b"TJ" | b"'" | b"\"" => {
                                for t in &held {
                                    if let Tok::Str(s) = t {
                                        spell(&mut said, font, s);
                                    }
                                }
                            }
                            b"ID" => skip_picture(&mut lexer),
                            b"ET" | b"Td" | b"TD" | b"Tm" | b"T*" => said.push(' '),
                            _ => {}
                        }
                        held.clear();
                    } else {
                        held.push(token);
                    }
                }
                out.push((at.clone(), said));
                if nth + 1 >= most {
                    break;
                }
            }
        }
        out
    }
}

fn spell(out: &mut String, font: Option<&Coding>, s: &[u8]) {
    let Some(font) = font else {
        out.push_str(&latin(s));
        return;
    };
    for code in s.chunks(font.bytes) {
        match font.map.get(&value(code)) {
            Some(text) => out.push_str(text),
            None if font.bytes == 1 && !font.type3 => out.push_str(&latin(code)),
            None => {}
        }
    }
}

fn skip_picture(lexer: &mut Lexer<'_>) {
    let mut at = lexer.pos;
    while let Some(place) = find(lexer.data, b"EI", at) {
        at = place + 2;
        let before = place
            .checked_sub(1)
            .and_then(|p| lexer.data.get(p))
            .is_none_or(|b| is_space(*b) || *b == b'>');
        if before && lexer.data.get(at).is_none_or(|b| is_space(*b)) {
            lexer.pos = at;
            return;
        }
    }
}

impl Net {
    /// Text as poppler and as we read it; all of it.
    fn said(&mut self, file: &[u8], parts: &Parts) -> String {
        let mut all = String::new();
        for (at, args) in
            [("pdftotext", &["-", "-"][..]), ("pdftotext -raw", &["-raw", "-", "-"][..])]
        {
            let text = said_by(args, file);
            self.text(Channel::Text, at, &text, true);
            all += &text;
        }
        for (at, text) in caught(|| parts.spelled()).unwrap_or_default() {
            self.text(Channel::Text, &format!("{at}, codes of the fonts"), &text, true);
            all += &text;
            all.push('\n');
        }
        all
    }
}

// --------------------------------------------------------------------------------------- fonts

impl Net {
    fn fonts(&mut self, parts: &Parts) {
        for (at, object) in &parts.items {
            let Some(dict) = parts.dict(object).filter(|_| !matches!(object, Object::Reference(_)))
            else {
                continue;
            };
            let mut have: Vec<(&str, BTreeSet<char>)> = Vec::new();
            if let Object::Stream(s) = object {
                let (data, filter) = parts.decoded(s);
                if filter.is_none() && find(&data, b"beginbf", 0).is_some() {
                    let (_, map) = caught(|| cmap(&data)).unwrap_or_default();
                    have.push(("ToUnicode", map.values().flat_map(|v| v.chars()).collect()));
                }
                if is_binary(&s.dict, &data) {
                    have.push(("glyphs", glyph_letters(&data)));
                }
            }
            let names = |list: Vec<&[u8]>| -> BTreeSet<char> {
                list.into_iter()
                    .filter_map(glyph_name)
                    .flat_map(|n| n.chars().collect::<Vec<_>>())
                    .collect()
            };
            if let Some(l) = dict.get(b"Differences").ok().map(|o| parts.list(o)) {
                have.push((
                    "Differences",
                    names(l.iter().filter_map(|o| o.as_name().ok()).collect()),
                ));
            }
            if let Some(l) =
                parts.under(dict, b"Encoding").map(|e| parts.list(parts.key(e, b"Differences")))
            {
                have.push((
                    "Differences",
                    names(l.iter().filter_map(|o| o.as_name().ok()).collect()),
                ));
            }
            if let Some(procs) = parts.under(dict, b"CharProcs") {
                have.push(("CharProcs", names(procs.iter().map(|(k, _)| k.as_slice()).collect())));
            }
            if let Object::String(s, _) = parts.key(dict, b"CharSet") {
                have.push(("CharSet", names(s.split(|b| *b == b'/').collect())));
            }
            for (what, letters) in have {
                // A font with all of them is a whole font, the same for every word; a map to one
                // letter only tells nothing.
                let told = |c: &char| what != "glyphs" || SHAPES.values().any(|s| *s == Some(*c));
                let whole = RARE.chars().filter(told).all(|c| letters.contains(&c))
                    || (what == "ToUnicode" && letters.len() < 2);
                if !whole && self.letters.iter().any(|c| letters.contains(c)) {
                    self.leak(Channel::Fonts, &format!("{at}, {what}"));
                }
            }
        }
    }
}

/// Bounds and count of contours of a TrueType font's glyphs.
fn outlines(font: &[u8]) -> Vec<Option<[u8; 10]>> {
    let two = |p: usize| {
        usize::from(font.get(p).copied().unwrap_or(0)) << 8
            | usize::from(font.get(p + 1).copied().unwrap_or(0))
    };
    let four = |p: usize| two(p) << 16 | two(p + 2);
    let table = |tag: &[u8]| {
        (0..two(4).min(64))
            .map(|i| 12 + 16 * i)
            .find(|p| font.get(*p..*p + 4) == Some(tag))
            .map(|p| (four(p + 8), four(p + 12)))
    };
    let (Some(glyf), Some(loca), Some(head)) = (table(b"glyf"), table(b"loca"), table(b"head"))
    else {
        return Vec::new();
    };
    let long = two(head.0 + 50) != 0;
    let count = (loca.1 / if long { 4 } else { 2 }).min(0x1_0000);
    let place = |g: usize| if long { four(loca.0 + 4 * g) } else { 2 * two(loca.0 + 2 * g) };
    (0..count.saturating_sub(1))
        .map(|g| {
            let (from, to) = (place(g), place(g + 1));
            let bytes = font.get(glyf.0 + from..glyf.0 + to)?;
            bytes.first_chunk::<10>().copied()
        })
        .collect()
}

/// Which letters the fonts of the attacks have at which outline; those that look alike are left out.
static SHAPES: LazyLock<BTreeMap<[u8; 10], Option<char>>> = LazyLock::new(|| {
    let mut out: BTreeMap<[u8; 10], Option<char>> = BTreeMap::new();
    for file in [super::attacks::build::SANS, super::attacks::build::BOLD] {
        let font = super::attacks::build::Ttf::open(file);
        let shapes = outlines(&super::attacks::build::font_file(file));
        for c in ('!'..='~').chain('\u{a1}'..='\u{17f}') {
            if let Some(Some(shape)) = shapes.get(usize::from(font.gid(c))) {
                out.entry(*shape)
                    .and_modify(|known| {
                        if *known != Some(c) {
                            *known = None;
                        }
                    })
                    .or_insert(Some(c));
            }
        }
    }
    out
});

fn glyph_letters(font: &[u8]) -> BTreeSet<char> {
    outlines(font).into_iter().flatten().filter_map(|s| SHAPES.get(&s).copied().flatten()).collect()
}

// -------------------------------------------------------------------------------------- pixels

#[derive(Clone)]
struct Grey {
    w: usize,
    h: usize,
    px: Vec<u8>,
}

impl Grey {
    fn of(file: &[u8]) -> Option<Self> {
        let read = caught(|| image::load_from_memory(file).ok()).flatten()?;
        let grey = read.to_luma8();
        let (w, h) = (grey.width() as usize, grey.height() as usize);
        Some(Grey { w, h, px: grey.into_raw() })
    }

    fn range(&self) -> (u8, u8) {
        self.px.iter().fold((255, 0), |(lo, hi), p| (lo.min(*p), hi.max(*p)))
    }

    fn mapped(&self, f: impl Fn(u8) -> u8) -> Self {
        Grey { w: self.w, h: self.h, px: self.px.iter().map(|p| f(*p)).collect() }
    }

    /// Dark on light, over the whole range if it has only a part of it.
    fn plain(&self) -> Self {
        let (lo, hi) = self.range();
        let mut out = self.clone();
        if hi > lo && hi - lo < 128 {
            let wide = f64::from(hi - lo);
            out = out.mapped(|p| (f64::from(p - lo) * 255.0 / wide) as u8);
        }
        if out.px.iter().filter(|p| **p < 128).count() * 2 > out.px.len() {
            out = out.mapped(|p| 255 - p);
        }
        out
    }

    /// Pixels that are nearly white and have nothing dark near them: black.
    fn stretched(&self) -> Option<Self> {
        const NEAR: usize = 10;
        let mut dark = vec![false; self.px.len()];
        for (row, marks) in self.px.chunks(self.w).zip(dark.chunks_mut(self.w)) {
            for (x, p) in row.iter().enumerate() {
                if *p < 150 {
                    let end = (x + NEAR).min(marks.len());
                    if let Some(part) = marks.get_mut(x.saturating_sub(NEAR)..end) {
                        part.fill(true);
                    }
                }
            }
        }
        let faint = |x: usize, y: usize| {
            self.px.get(y * self.w + x).is_some_and(|p| (150..248).contains(p))
                && (y.saturating_sub(NEAR)..(y + NEAR).min(self.h))
                    .all(|r| dark.get(r * self.w + x) == Some(&false))
        };
        let mut count = 0;
        for y in 0..self.h {
            count += (0..self.w).filter(|x| faint(*x, y)).count();
        }
        (count >= 60).then(|| self.mapped(|p| if p < 248 { 0 } else { 255 }))
    }

    fn turned(&self) -> Self {
        Grey { w: self.w, h: self.h, px: self.px.iter().rev().copied().collect() }
    }

    fn doubled(&self) -> Self {
        let mut px = Vec::with_capacity(self.px.len() * 4);
        for row in self.px.chunks(self.w) {
            let wide: Vec<u8> = row.iter().flat_map(|p| [*p, *p]).collect();
            px.extend_from_slice(&wide);
            px.extend_from_slice(&wide);
        }
        Grey { w: self.w * 2, h: self.h * 2, px }
    }

    fn bordered(&self) -> Self {
        const B: usize = 12;
        let w = self.w + 2 * B;
        let mut px = vec![255; w * B];
        for row in self.px.chunks(self.w) {
            px.extend([255; B]);
            px.extend_from_slice(row);
            px.extend([255; B]);
        }
        px.extend(vec![255; w * B]);
        Grey { w, h: self.h + 2 * B, px }
    }

    fn pgm(&self) -> Vec<u8> {
        let mut out = format!("P5\n{} {}\n255\n", self.w, self.h).into_bytes();
        out.extend_from_slice(&self.px);
        out
    }

    fn hash(&self) -> u128 {
        hash(&[&self.w.to_le_bytes(), &self.px])
    }
}

static READ: LazyLock<Mutex<BTreeMap<String, String>>> = LazyLock::new(Mutex::default);

fn ocr(picture: &Grey, psm: &str) -> String {
    let (lo, hi) = picture.range();
    if hi.saturating_sub(lo) < 3 || picture.w < 12 || picture.h < 8 || picture.px.len() > 60 << 20 {
        return String::new();
    }
    let key = format!("{:032x}-{psm}", picture.hash());
    if let Some(known) = READ.lock().expect("no reader panics").get(&key) {
        return known.clone();
    }
    let folder = std::env::var("RETELL_OCR_CACHE").ok();
    let place = folder.as_ref().map(|f| Path::new(f).join(&key));
    let kept = place.as_ref().and_then(|p| std::fs::read_to_string(p).ok());
    let read = kept.clone().unwrap_or_else(|| {
        let args = ["stdin", "stdout", "--psm", psm, "--dpi", "200", "-l", "eng"];
        String::from_utf8_lossy(&tool("tesseract", &args, &picture.pgm())).into_owned()
    });
    if kept.is_none()
        && let Some(place) = &place
    {
        keep(place, &read);
    }
    READ.lock().expect("no reader panics").insert(key, read.clone());
    read
}

/// Puts a reading into the cache; a cache that cannot be written is none.
fn keep(place: &Path, read: &str) {
    let Some(folder) = place.parent() else { return };
    if std::fs::create_dir_all(folder).is_ok()
        && let Ok(mut file) = tempfile::NamedTempFile::new_in(folder)
        && file.write_all(read.as_bytes()).is_ok()
    {
        drop(file.persist(place));
    }
}

/// Portable grey maps, one after another.
fn pgms(mut data: &[u8]) -> Vec<Grey> {
    let mut out = Vec::new();
    while data.starts_with(b"P5") {
        let mut lexer = Lexer { data, pos: 2 };
        let mut numbers = Vec::new();
        for _ in 0..3 {
            if let Some(Tok::Num(n)) = lexer.next() {
                numbers.push(n as usize);
            }
        }
        let [w, h, 255] = numbers[..] else { break };
        let start = lexer.pos + 1;
        let Some(px) = data.get(start..start + w * h) else { break };
        out.push(Grey { w, h, px: px.to_vec() });
        data = data.get(start + w * h..).unwrap_or_default();
    }
    out
}

fn pulled(file: &[u8]) -> Vec<Grey> {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let target = folder.path().join("i").to_string_lossy().into_owned();
    tool("pdfimages", &["-png", "-", &target], file);
    let mut names: Vec<_> = std::fs::read_dir(folder.path())
        .into_iter()
        .flatten()
        .flatten()
        .map(|e| e.path())
        .collect();
    names.sort();
    names.iter().filter_map(|p| std::fs::read(p).ok()).filter_map(|b| Grey::of(&b)).collect()
}

impl Parts {
    /// How many components the picture's samples have.
    fn components(&self, space: &Object, depth: usize) -> usize {
        let space = self.get(space);
        let list =
            if let Object::Array(l) = space { l.as_slice() } else { std::slice::from_ref(space) };
        let name = list.first().map(|o| self.get(o));
        let second = || list.get(1).map_or(&Object::Null, |o| self.get(o));
        match name.and_then(|n| n.as_name().ok()) {
            Some(b"DeviceRGB" | b"RGB" | b"CalRGB" | b"Lab") => 3,
            Some(b"DeviceCMYK" | b"CMYK") => 4,
            Some(b"ICCBased") => self.dict(second()).map_or(3, |d| number(d, b"N", 3)),
            Some(b"DeviceN") if depth < 4 => self.list(second()).len(),
            _ => 1,
        }
    }

    /// A document with every picture object of this one on a page of its own, samples as they are.
    fn album(&self) -> Option<Vec<u8>> {
        let mut album = Document::with_version("1.7");
        let tree = album.new_object_id();
        let mut kids = Vec::new();
        let mut seen = BTreeSet::new();
        for (_, object) in &self.items {
            let Object::Stream(s) = object else { continue };
            let (w, h) = (number(&s.dict, b"Width", 0), number(&s.dict, b"Height", 0));
            if w < 12 || h < 8 || !seen.insert(hash(&[&s.content])) {
                continue;
            }
            let mask = matches!(self.key(&s.dict, b"ImageMask"), Object::Boolean(true));
            let mut dict = Dictionary::new();
            dict.set("Type", "XObject");
            dict.set("Subtype", Object::Name(b"Image".to_vec()));
            dict.set("Width", w as i64);
            dict.set("Height", h as i64);
            dict.set(
                "BitsPerComponent",
                if mask { 1 } else { number(&s.dict, b"BitsPerComponent", 8) as i64 },
            );
            let jpx = self
                .list(self.key(&s.dict, b"Filter"))
                .iter()
                .any(|f| f.as_name().is_ok_and(|n| n == b"JPXDecode"));
            if !jpx {
                let space = match if mask {
                    1
                } else {
                    self.components(self.key(&s.dict, b"ColorSpace"), 0)
                } {
                    3 => "DeviceRGB",
                    4 => "DeviceCMYK",
                    _ => "DeviceGray",
                };
                dict.set("ColorSpace", Object::Name(space.as_bytes().to_vec()));
            }
            dict.set("Filter", self.copied(&mut album, self.key(&s.dict, b"Filter"), 0));
            dict.set("DecodeParms", self.copied(&mut album, self.key(&s.dict, b"DecodeParms"), 0));
            for key in [&b"Filter"[..], b"DecodeParms"] {
                if matches!(dict.get(key), Ok(Object::Null)) {
                    dict.remove(key);
                }
            }
            let picture =
                album.add_object(Stream::new(dict, s.content.clone()).with_compression(false));
            let contents = album
                .add_object(Stream::new(Dictionary::new(), b"100 0 0 100 0 0 cm /I Do".to_vec()));
            let mut objects = Dictionary::new();
            objects.set("I", picture);
            let mut resources = Dictionary::new();
            resources.set("XObject", objects);
            let mut page = Dictionary::new();
            page.set("Type", Object::Name(b"Page".to_vec()));
            page.set("Parent", tree);
            page.set("MediaBox", vec![0.into(), 0.into(), 100.into(), 100.into()]);
            page.set("Resources", resources);
            page.set("Contents", contents);
            kids.push(Object::Reference(album.add_object(page)));
        }
        if kids.is_empty() {
            return None;
        }
        let mut pages = Dictionary::new();
        pages.set("Type", Object::Name(b"Pages".to_vec()));
        pages.set("Count", kids.len() as i64);
        pages.set("Kids", kids);
        album.objects.insert(tree, Object::Dictionary(pages));
        let mut catalog = Dictionary::new();
        catalog.set("Type", Object::Name(b"Catalog".to_vec()));
        catalog.set("Pages", tree);
        let root = album.add_object(catalog);
        album.trailer.set("Root", root);
        let mut out = Vec::new();
        album.save_to(&mut out).ok()?;
        Some(out)
    }

    fn copied(&self, into: &mut Document, object: &Object, depth: usize) -> Object {
        if depth > 6 {
            return Object::Null;
        }
        let found = self.get(object);
        if let Object::Array(l) = found {
            return Object::Array(l.iter().map(|o| self.copied(into, o, depth + 1)).collect());
        }
        if let Object::Dictionary(d) = found {
            let mut out = Dictionary::new();
            for (k, v) in d.iter() {
                let v = self.copied(into, v, depth + 1);
                out.set(k.clone(), v);
            }
            return Object::Dictionary(out);
        }
        if let Object::Stream(s) = found {
            return Object::Reference(into.add_object(s.clone()));
        }
        found.clone()
    }
}

const COMMON: &[&str] = &["the", "and", "was", "with", "from", "seen", "notes", "family"];

impl Net {
    /// Reads pages and pictures; all that was read.
    fn pixels(&mut self, file: &[u8], parts: &Parts, attack: &Attack) -> String {
        let mut all = String::new();
        let known = |text: &str| {
            text.split(|c: char| !c.is_alphanumeric()).any(|w| {
                let w = w.to_lowercase();
                COMMON.contains(&w.as_str())
                    || (w.len() > 3
                        && attack
                            .kept
                            .iter()
                            .chain(attack.kept_by_ocr)
                            .any(|k| k.to_lowercase() == w))
            })
        };
        let pages = pgms(&tool("pdftoppm", &["-r", "200", "-gray", "-l", "12", "-"], file));
        for (i, page) in pages.iter().enumerate() {
            let at = format!("page {}", i + 1);
            let mut read = String::new();
            for psm in ["6", "3"] {
                let text = ocr(page, psm);
                self.text(Channel::Ocr, &format!("{at} as drawn, psm {psm}"), &text, true);
                read += &text;
            }
            if let Some(faint) = page.stretched() {
                let text = ocr(&faint, "6");
                self.text(Channel::Ocr, &format!("{at}, stretched"), &text, true);
                read += &text;
            }
            if !known(&read) {
                for (how, picture) in [("turned", page.turned()), ("stretched", page.plain())] {
                    let text = ocr(&picture, "6");
                    self.text(Channel::Ocr, &format!("{at}, {how}"), &text, true);
                    read += &text;
                }
            }
            all += &read;
        }
        let lost = |all: &str| {
            let all = fold(all);
            attack.kept_by_ocr.iter().any(|w| !all.contains(&fold(w)))
        };
        if self.has(Channel::Ocr) && !lost(&all) {
            return all;
        }
        let mut pictures: Vec<(String, Grey)> = Vec::new();
        let mut seen = BTreeSet::new();
        let mut put = |at: String, p: Grey, pictures: &mut Vec<(String, Grey)>| {
            if seen.insert(p.hash()) {
                pictures.push((at, p));
            }
        };
        for (at, object) in &parts.items {
            let Object::Stream(s) = object else { continue };
            let (data, _) = parts.decoded(s);
            let mut from = 0;
            while let Some(place) = find(&data, b"\xff\xd8\xff", from) {
                from = place + 3;
                if let Some(p) = data.get(place..).and_then(Grey::of) {
                    put(format!("{at}, JPEG at byte {place}"), p, &mut pictures);
                }
            }
        }
        for (what, images) in [
            (
                "picture object",
                caught(|| parts.album()).flatten().map(|a| pulled(&a)).unwrap_or_default(),
            ),
            ("picture on a page", pulled(file)),
        ] {
            for (i, p) in images.into_iter().enumerate() {
                put(format!("{what} {}", i + 1), p, &mut pictures);
            }
        }
        for (at, picture) in pictures {
            let plain = picture.plain().bordered();
            let mut read = ocr(&plain, "6");
            self.text(Channel::Ocr, &at, &read, true);
            if plain.w < 700 && !self.has(Channel::Ocr) {
                let text = ocr(&plain.doubled(), "6");
                self.text(Channel::Ocr, &at, &text, true);
                read += &text;
            }
            if let Some(faint) = plain.stretched() {
                let text = ocr(&faint, "6");
                self.text(Channel::Ocr, &format!("{at}, stretched"), &text, true);
                read += &text;
            }
            if !known(&read) {
                let text = ocr(&plain.turned(), "6");
                self.text(Channel::Ocr, &format!("{at}, turned"), &text, true);
                read += &text;
            }
            all += &read;
        }
        all
    }
}

// ------------------------------------------------------------------------------------ geometry

/// A word or an operator, and its numbers.
type Placed = (String, Vec<f64>);

/// Numbers that would be rounded to the same 0.05 pt, or nearly.
fn same(a: &[Placed], b: &[Placed]) -> bool {
    a.len() == b.len()
        && a.iter().zip(b).all(|(x, y)| {
            x.0 == y.0
                && x.1.len() == y.1.len()
                && x.1.iter().zip(&y.1).all(|(p, q)| (p - q).abs() <= 0.05)
        })
}

fn placed_words(file: &[u8]) -> Vec<Placed> {
    let html = said_by(&["-bbox", "-", "-"], file);
    let mut out = Vec::new();
    for line in html.lines() {
        let Some((_, rest)) = line.split_once("<word ").or_else(|| line.split_once("<page "))
        else {
            continue;
        };
        let (tag, text) = rest.split_once('>').unwrap_or((rest, ""));
        let numbers = tag.split('"').filter_map(|n| n.parse().ok()).collect();
        out.push((text.trim_end_matches("</word>").to_owned(), numbers));
    }
    out
}

/// Paths, matrices, boxes and sizes of pictures, page by page.
fn drawn(parts: &Parts) -> Vec<Placed> {
    let mut out = Vec::new();
    for page in parts.page_list() {
        out.push(("page".to_owned(), Vec::new()));
        drawn_by(&parts.contents(page), &mut out);
        if let Some(r) = parts.inherited(page, b"Resources") {
            drawn_in(parts, r, &mut out, 0);
        }
        for annot in parts.list(parts.key(page, b"Annots")) {
            let Some(annot) = parts.dict(annot) else { continue };
            for key in [&b"Rect"[..], b"QuadPoints"] {
                out.push((
                    String::from_utf8_lossy(key).into_owned(),
                    numbers(parts, parts.key(annot, key)),
                ));
            }
            for (_, ap) in parts.under(annot, b"AP").into_iter().flat_map(Dictionary::iter) {
                if let Object::Stream(s) = parts.get(ap) {
                    drawn_by(&parts.decoded(s).0, &mut out);
                }
            }
        }
    }
    out
}

fn numbers(parts: &Parts, object: &Object) -> Vec<f64> {
    parts.list(object).iter().filter_map(|o| o.as_float().ok()).map(f64::from).collect()
}

fn drawn_in(parts: &Parts, resources: &Dictionary, out: &mut Vec<Placed>, depth: usize) {
    if depth > 6 {
        return;
    }
    for kind in [&b"XObject"[..], b"Pattern"] {
        for (_, object) in parts.under(resources, kind).into_iter().flat_map(Dictionary::iter) {
            let Object::Stream(s) = parts.get(object) else { continue };
            if is_kind(&s.dict, b"Subtype", b"Image") {
                let size = [b"Width".as_slice(), b"Height"].map(|k| number(&s.dict, k, 0) as f64);
                out.push(("picture".to_owned(), size.to_vec()));
                continue;
            }
            for key in [&b"BBox"[..], b"Matrix"] {
                out.push((
                    String::from_utf8_lossy(key).into_owned(),
                    numbers(parts, parts.key(&s.dict, key)),
                ));
            }
            drawn_by(&parts.decoded(s).0, out);
            if let Some(r) = parts.under(&s.dict, b"Resources") {
                drawn_in(parts, r, out, depth + 1);
            }
        }
    }
}

fn drawn_by(data: &[u8], out: &mut Vec<Placed>) {
    let mut lexer = Lexer::new(data);
    let mut held = Vec::new();
    while let Some(token) = lexer.next() {
        match token {
            Tok::Num(n) => held.push(n),
            Tok::Word(word) => {
                if matches!(word.as_slice(), b"m" | b"l" | b"re" | b"c" | b"v" | b"y" | b"cm") {
                    out.push((
                        String::from_utf8_lossy(&word).into_owned(),
                        std::mem::take(&mut held),
                    ));
                } else if word == b"ID" {
                    skip_picture(&mut lexer);
                }
                held.clear();
            }
            Tok::Str(_) | Tok::Name(_) | Tok::Mark(_) => held.clear(),
        }
    }
}

//! A small PDF writer, a TrueType reader and subsetter, a rasteriser, a fax coder.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Write as _;

use super::{Attack, Channel, Secret};

/// Where the font files are, seen from `CARGO_MANIFEST_DIR`.
pub(crate) const FONTS: &str = "/fonts";
pub(crate) const SANS: &str = "NotoSans-Regular.ttf";
pub(crate) const BOLD: &str = "NotoSans-Bold.ttf";

/// The bytes of a font file.
pub(crate) fn font_file(name: &str) -> Vec<u8> {
    let path = format!("{}{FONTS}/{name}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read(&path).expect("the font file is there")
}

/// Words of the note that stay, as text.
pub(crate) const KEPT: &[&str] = &[
    "Home",
    "visit",
    "March",
    "Seen",
    "with",
    "kitchen",
    "school",
    "nurse",
    "later",
    "afternoon",
    "Notes",
    "written",
    "evening",
];
pub(crate) const NONE: &[&str] = &[];

pub(crate) fn row(
    name: &'static str,
    what: &'static str,
    seen_by: &'static [Channel],
    build: fn(&Secret) -> Vec<u8>,
    kept: &'static [&'static str],
) -> Attack {
    Attack { name, what, seen_by, build, kept, kept_by_ocr: NONE }
}

pub(crate) fn scan_row(
    name: &'static str,
    what: &'static str,
    seen_by: &'static [Channel],
    build: fn(&Secret) -> Vec<u8>,
    kept_by_ocr: &'static [&'static str],
) -> Attack {
    Attack { name, what, seen_by, build, kept: NONE, kept_by_ocr }
}

// ---------------------------------------------------------------------------------------- text

pub(crate) const W: f64 = 595.0;
pub(crate) const H: f64 = 420.0;
pub(crate) const LEFT: f64 = 60.0;
pub(crate) const TOP: f64 = 360.0;
pub(crate) const STEP: f64 = 24.0;

/// The note; the second line names the word.
pub(crate) fn lines(word: &str) -> Vec<String> {
    let mut all = vec![
        "Home visit on 3 March 2019.".to_owned(),
        format!("Seen with {word} at the kitchen door."),
    ];
    all.extend(rest().iter().map(|l| (*l).to_owned()));
    all
}

/// The lines below.
pub(crate) fn rest() -> [&'static str; 3] {
    [
        "The school nurse came later in the afternoon.",
        "Tea was made and the mood was calm.",
        "Notes were written the same evening.",
    ]
}

/// The note with nobody in it.
pub(crate) fn clean() -> Vec<String> {
    lines("the family")
}

/// A PDF literal string in Latin-1.
pub(crate) fn lit(text: &str) -> String {
    let mut out = String::from("(");
    for c in text.chars() {
        match c {
            '(' | ')' | '\\' => {
                out.push('\\');
                out.push(c);
            }
            ' '..='~' => out.push(c),
            '\u{2019}' => out.push_str("\\222"),
            '\u{a0}'..='\u{ff}' => write!(out, "\\{:03o}", c as u32).expect("a string takes it"),
            _ => out.push('?'),
        }
    }
    out.push(')');
    out
}

/// A PDF text string in UTF-16BE with its mark, as hex.
pub(crate) fn utf16(text: &str) -> String {
    let mut out = String::from("<FEFF");
    for u in text.encode_utf16() {
        write!(out, "{u:04X}").expect("a string takes it");
    }
    out.push('>');
    out
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    let mut out = String::new();
    for b in bytes {
        write!(out, "{b:02X}").expect("a string takes it");
    }
    out
}

/// One run of text in its own text object.
pub(crate) fn at(font: &str, size: f64, x: f64, y: f64, text: &str) -> String {
    format!("BT /{font} {size} Tf 1 0 0 1 {x:.3} {y:.3} Tm {} Tj ET\n", lit(text))
}

/// Several lines in Helvetica 12.
pub(crate) fn set_lines(lines: &[String], y: f64) -> String {
    let mut out = String::new();
    let mut y = y;
    for line in lines {
        out += &at("F1", 12.0, LEFT, y, line);
        y -= STEP;
    }
    out
}

pub(crate) fn note(word: &str) -> String {
    set_lines(&lines(word), TOP)
}

pub(crate) fn clean_note() -> String {
    set_lines(&clean(), TOP)
}

/// The note, but the ops for the second line are given (they start at LEFT, TOP - STEP).
pub(crate) fn note_around(second: &str) -> String {
    let mut out = at("F1", 12.0, LEFT, TOP, "Home visit on 3 March 2019.");
    out += second;
    out += "\n";
    out += &rest_lines(TOP - 2.0 * STEP);
    out
}

pub(crate) fn rest_lines(y: f64) -> String {
    set_lines(&rest().map(String::from), y)
}

/// y of the second line.
pub(crate) const Y2: f64 = TOP - STEP;

/// Helvetica, Times, Courier, Helvetica bold, not embedded.
pub(crate) const F14: &str = "/Font << \
/F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> \
/F2 << /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >> \
/F3 << /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >> \
/F4 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >> >>";

const HELVETICA: [u16; 95] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];
const TIMES: [u16; 95] = [
    250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500,
    500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611,
    556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722,
    722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500,
    278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
];
const HELVETICA_BOLD: [u16; 95] = [
    278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667,
    611, 778, 722, 278, 556, 722, 611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556,
    278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584,
];

/// The width of a text in one of F1 to F4.
pub(crate) fn width(font: &str, size: f64, text: &str) -> f64 {
    let table = match font {
        "F2" => &TIMES,
        "F4" => &HELVETICA_BOLD,
        _ => &HELVETICA,
    };
    let units: f64 = text
        .chars()
        .map(|c| {
            if font == "F3" {
                return 600.0;
            }
            let place = (c as usize).wrapping_sub(32);
            f64::from(table.get(place).copied().unwrap_or(556))
        })
        .sum();
    units * size / 1000.0
}

// -------------------------------------------------------------------------------------- writer

/// Objects as bytes; number 1 is the catalog, 2 the page tree.
pub(crate) struct Pdf {
    pub(crate) objects: Vec<Option<Vec<u8>>>,
    pub(crate) pages: Vec<usize>,
    /// More keys of the catalog.
    pub(crate) catalog: String,
    /// More keys of the page tree.
    pub(crate) tree: String,
    pub(crate) info: Option<usize>,
    pub(crate) trailer: String,
    /// Contents are compressed.
    pub(crate) compress: bool,
    pub(crate) version: &'static str,
    /// Objects that the xref says are free.
    pub(crate) free: Vec<usize>,
}

impl Default for Pdf {
    fn default() -> Self {
        Self::new()
    }
}

impl Pdf {
    pub(crate) fn new() -> Self {
        Pdf {
            objects: vec![None, None],
            pages: Vec::new(),
            catalog: String::new(),
            tree: String::new(),
            info: None,
            trailer: String::new(),
            compress: true,
            version: "1.7",
            free: Vec::new(),
        }
    }

    pub(crate) fn raw() -> Self {
        Pdf { compress: false, ..Pdf::new() }
    }

    pub(crate) fn reserve(&mut self) -> usize {
        self.objects.push(None);
        self.objects.len()
    }

    pub(crate) fn set(&mut self, number: usize, body: impl Into<Vec<u8>>) {
        if let Some(place) = self.objects.get_mut(number - 1) {
            *place = Some(body.into());
        }
    }

    pub(crate) fn add(&mut self, body: impl Into<Vec<u8>>) -> usize {
        let number = self.reserve();
        self.set(number, body);
        number
    }

    /// A stream as it is; `dict` are its other keys.
    pub(crate) fn plain(&mut self, dict: &str, data: &[u8]) -> usize {
        self.add(stream_body(dict, data))
    }

    /// A compressed stream.
    pub(crate) fn flate(&mut self, dict: &str, data: &[u8]) -> usize {
        self.plain(&format!("{dict} /Filter /FlateDecode"), &deflate(data))
    }

    pub(crate) fn content(&mut self, ops: &str) -> usize {
        if self.compress { self.flate("", ops.as_bytes()) } else { self.plain("", ops.as_bytes()) }
    }

    /// The number the next object will have.
    pub(crate) fn next(&self) -> usize {
        self.objects.len() + 1
    }

    pub(crate) fn page(&mut self, ops: &str, resources: &str, extra: &str) -> usize {
        let content = self.content(ops);
        self.page_of(&format!("{content} 0 R"), resources, extra)
    }

    pub(crate) fn page_of(&mut self, contents: &str, resources: &str, extra: &str) -> usize {
        let media = if extra.contains("/MediaBox") { "" } else { "/MediaBox [0 0 595 420] " };
        let number = self.add(format!(
            "<< /Type /Page /Parent 2 0 R {media}/Contents {contents} /Resources << {resources} >> {extra} >>"
        ));
        self.pages.push(number);
        number
    }

    pub(crate) fn form(&mut self, ops: &str, resources: &str, extra: &str) -> usize {
        let bbox = if extra.contains("/BBox") { "" } else { "/BBox [0 0 595 420] " };
        self.flate(
            &format!("/Type /XObject /Subtype /Form {bbox}/Resources << {resources} >> {extra}"),
            ops.as_bytes(),
        )
    }

    pub(crate) fn jpeg(&mut self, jpeg: &[u8], w: u32, h: u32, extra: &str) -> usize {
        self.plain(
            &format!(
                "/Type /XObject /Subtype /Image /Width {w} /Height {h} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode {extra}"
            ),
            jpeg,
        )
    }

    pub(crate) fn grey(&mut self, canvas: &Canvas, extra: &str) -> usize {
        let space = if extra.contains("/ColorSpace") { "" } else { "/ColorSpace /DeviceGray " };
        self.flate(
            &format!(
                "/Type /XObject /Subtype /Image /Width {} /Height {} {space}/BitsPerComponent 8 {extra}",
                canvas.w, canvas.h
            ),
            &canvas.px,
        )
    }

    /// Fills in catalog and page tree.
    pub(crate) fn close(&mut self) {
        let mut kids = String::new();
        for p in &self.pages {
            write!(kids, "{p} 0 R ").expect("a string takes it");
        }
        let (catalog, tree) = (self.catalog.clone(), self.tree.clone());
        if self.objects.first().is_some_and(Option::is_none) {
            self.set(1, format!("<< /Type /Catalog /Pages 2 0 R {catalog} >>"));
        }
        if self.objects.get(1).is_some_and(Option::is_none) {
            let count = self.pages.len();
            self.set(2, format!("<< /Type /Pages /Kids [ {kids}] /Count {count} {tree} >>"));
        }
    }

    /// The bodies, one after another, and their offsets.
    pub(crate) fn body(&self) -> (Vec<u8>, Vec<usize>) {
        let mut out = format!("%PDF-{}\n%\u{e2}\u{e3}\n", self.version).into_bytes();
        let mut offsets = Vec::new();
        for (i, object) in self.objects.iter().enumerate() {
            offsets.push(out.len());
            push_object(&mut out, i + 1, object.as_deref().unwrap_or(b"null"));
        }
        (out, offsets)
    }

    pub(crate) fn finish(mut self) -> Vec<u8> {
        self.close();
        let (mut out, offsets) = self.body();
        let start = out.len();
        write!(out, "xref\n0 {}\n0000000000 65535 f \n", offsets.len() + 1).expect("bytes take it");
        for (i, o) in offsets.iter().enumerate() {
            if self.free.contains(&(i + 1)) {
                out.extend_from_slice(b"0000000000 00001 f \n");
                continue;
            }
            writeln!(out, "{o:010} 00000 n ").expect("bytes take it");
        }
        let info = self.info.map(|i| format!("/Info {i} 0 R ")).unwrap_or_default();
        write!(
            out,
            "trailer\n<< /Size {} /Root 1 0 R {info}{} >>\nstartxref\n{start}\n%%EOF\n",
            offsets.len() + 1,
            self.trailer
        )
        .expect("bytes take it");
        out
    }
}

pub(crate) fn push_object(out: &mut Vec<u8>, number: usize, body: &[u8]) {
    writeln!(out, "{number} 0 obj").expect("bytes take it");
    out.extend_from_slice(body);
    out.extend_from_slice(b"\nendobj\n");
}

/// A later revision: these objects replace or add to those of `base`.
pub(crate) fn increment(
    base: &[u8],
    objects: &[(usize, Vec<u8>)],
    size: usize,
    trailer: &str,
) -> Vec<u8> {
    let previous = last_startxref(base);
    let mut out = base.to_vec();
    let mut entries = String::new();
    for (number, body) in objects {
        write!(entries, "{number} 1\n{:010} 00000 n \n", out.len()).expect("a string takes it");
        push_object(&mut out, *number, body);
    }
    let start = out.len();
    write!(
        out,
        "xref\n{entries}trailer\n<< /Size {size} /Root 1 0 R /Prev {previous} {trailer} >>\nstartxref\n{start}\n%%EOF\n"
    )
    .expect("bytes take it");
    out
}

pub(crate) fn last_startxref(file: &[u8]) -> usize {
    let tail = String::from_utf8_lossy(file.get(file.len().saturating_sub(64)..).unwrap_or(file));
    tail.rsplit("startxref")
        .next()
        .and_then(|t| t.split_whitespace().next())
        .and_then(|n| n.parse().ok())
        .expect("a file of ours has a startxref")
}

pub(crate) fn stream_body(dict: &str, data: &[u8]) -> Vec<u8> {
    let mut body = format!("<< {dict} /Length {} >>\nstream\n", data.len()).into_bytes();
    body.extend_from_slice(data);
    body.extend_from_slice(b"\nendstream");
    body
}

pub(crate) fn deflate(data: &[u8]) -> Vec<u8> {
    let mut coder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::new(6));
    coder.write_all(data).expect("bytes take it");
    coder.finish().expect("bytes take it")
}

/// One page with the base-14 fonts.
pub(crate) fn simple(ops: &str) -> Vec<u8> {
    with(ops, "", |_| String::new())
}

/// One page; `more` may add objects and gives further resources.
pub(crate) fn with(ops: &str, extra: &str, more: impl FnOnce(&mut Pdf) -> String) -> Vec<u8> {
    let mut pdf = Pdf::new();
    let resources = more(&mut pdf);
    pdf.page(ops, &format!("{F14} {resources}"), extra);
    pdf.finish()
}

/// The clean note on one page, with keys of the catalog that `more` gives.
pub(crate) fn document(more: impl FnOnce(&mut Pdf) -> String) -> Vec<u8> {
    let mut pdf = Pdf::new();
    let catalog = more(&mut pdf);
    pdf.catalog = catalog;
    pdf.page(&clean_note(), F14, "");
    pdf.finish()
}

// ---------------------------------------------------------------------------------------- font

/// A TrueType file, read as far as needed.
pub(crate) struct Ttf {
    data: Vec<u8>,
    tables: BTreeMap<String, (usize, usize)>,
    map: BTreeMap<u32, u16>,
    pub(crate) upem: f64,
}

/// Points with "on the curve".
pub(crate) type Contour = Vec<(f64, f64, bool)>;

impl Ttf {
    pub(crate) fn open(name: &str) -> Self {
        Self::parse(font_file(name))
    }

    pub(crate) fn parse(data: Vec<u8>) -> Self {
        let mut font = Ttf { data, tables: BTreeMap::new(), map: BTreeMap::new(), upem: 1000.0 };
        for i in 0..font.u16(4) {
            let p = 12 + 16 * i;
            let tag = String::from_utf8_lossy(font.data.get(p..p + 4).unwrap_or_default());
            let place = (font.u32(p + 8), font.u32(p + 12));
            font.tables.insert(tag.into_owned(), place);
        }
        font.upem = font.u16(font.table("head") + 18) as f64;
        font.read_map();
        font
    }

    fn u16(&self, p: usize) -> usize {
        let at = |i: usize| usize::from(self.data.get(i).copied().unwrap_or(0));
        at(p) << 8 | at(p + 1)
    }

    fn i16(&self, p: usize) -> i32 {
        let v = i32::try_from(self.u16(p)).unwrap_or(0);
        if v > 0x7fff { v - 0x1_0000 } else { v }
    }

    fn u32(&self, p: usize) -> usize {
        self.u16(p) << 16 | self.u16(p + 2)
    }

    fn table(&self, tag: &str) -> usize {
        self.tables.get(tag).map_or(usize::MAX / 2, |t| t.0)
    }

    fn bytes(&self, tag: &str) -> Option<&[u8]> {
        let (o, l) = self.tables.get(tag)?;
        self.data.get(*o..o + l)
    }

    fn read_map(&mut self) {
        if !self.tables.contains_key("cmap") {
            return;
        }
        let o = self.table("cmap");
        for i in 0..self.u16(o + 2) {
            let p = o + self.u32(o + 4 + 8 * i + 4);
            if self.u16(p) != 4 {
                continue;
            }
            let segments = self.u16(p + 6) / 2;
            for s in 0..segments {
                let end = self.u16(p + 14 + 2 * s);
                let start = self.u16(p + 16 + 2 * segments + 2 * s);
                let delta = self.u16(p + 16 + 4 * segments + 2 * s);
                let ro_at = p + 16 + 6 * segments + 2 * s;
                let ro = self.u16(ro_at);
                for c in start..=end {
                    let gid = if ro == 0 {
                        (c + delta) & 0xffff
                    } else {
                        match self.u16(ro_at + ro + 2 * (c - start)) {
                            0 => 0,
                            g => (g + delta) & 0xffff,
                        }
                    };
                    if gid != 0 && c != 0xffff {
                        self.map
                            .insert(u32::try_from(c).unwrap_or(0), u16::try_from(gid).unwrap_or(0));
                    }
                }
            }
        }
    }

    pub(crate) fn gid(&self, c: char) -> u16 {
        self.map.get(&(c as u32)).copied().unwrap_or(0)
    }

    /// In thousandths of an em.
    pub(crate) fn advance(&self, gid: u16) -> f64 {
        let n = self.u16(self.table("hhea") + 34);
        let i = usize::from(gid).min(n.saturating_sub(1));
        self.u16(self.table("hmtx") + 4 * i) as f64 * 1000.0 / self.upem
    }

    pub(crate) fn width(&self, size: f64, text: &str) -> f64 {
        text.chars().map(|c| self.advance(self.gid(c))).sum::<f64>() * size / 1000.0
    }

    fn glyph_range(&self, gid: u16) -> (usize, usize) {
        let loca = self.table("loca");
        let g = usize::from(gid);
        let glyf = self.table("glyf");
        let (a, b) = if self.u16(self.table("head") + 50) == 0 {
            (2 * self.u16(loca + 2 * g), 2 * self.u16(loca + 2 * g + 2))
        } else {
            (self.u32(loca + 4 * g), self.u32(loca + 4 * g + 4))
        };
        (glyf + a, glyf + b)
    }

    /// Offsets of the component glyph ids, the ids, their matrices.
    fn components(&self, gid: u16) -> Vec<(usize, u16, [f64; 6])> {
        let (start, end) = self.glyph_range(gid);
        let mut out = Vec::new();
        if start == end || self.i16(start) >= 0 {
            return out;
        }
        let mut p = start + 10;
        loop {
            let flags = self.u16(p);
            let id = u16::try_from(self.u16(p + 2)).unwrap_or(0);
            let place = p + 2;
            p += 4;
            let (dx, dy);
            let byte = |i: usize| {
                let v = i32::try_from(self.u16(i) >> 8).unwrap_or(0);
                if v > 127 { v - 256 } else { v }
            };
            if flags & 1 != 0 {
                (dx, dy) = (self.i16(p), self.i16(p + 2));
                p += 4;
            } else {
                (dx, dy) = (byte(p), byte(p + 1));
                p += 2;
            }
            let f = |v: i32| f64::from(v) / 16384.0;
            let mut m = [1.0, 0.0, 0.0, 1.0, f64::from(dx), f64::from(dy)];
            if flags & 8 != 0 {
                let s = f(self.i16(p));
                (m[0], m[3]) = (s, s);
                p += 2;
            } else if flags & 0x40 != 0 {
                (m[0], m[3]) = (f(self.i16(p)), f(self.i16(p + 2)));
                p += 4;
            } else if flags & 0x80 != 0 {
                for (k, part) in m.iter_mut().take(4).enumerate() {
                    *part = f(self.i16(p + 2 * k));
                }
                p += 8;
            }
            out.push((place, id, m));
            if flags & 0x20 == 0 {
                return out;
            }
        }
    }

    /// The outline in font units.
    pub(crate) fn outline(&self, gid: u16) -> Vec<Contour> {
        let (start, end) = self.glyph_range(gid);
        if start >= end {
            return Vec::new();
        }
        let n = self.i16(start);
        if n < 0 {
            let mut out = Vec::new();
            for (_, id, m) in self.components(gid) {
                for contour in self.outline(id) {
                    out.push(
                        contour
                            .into_iter()
                            .map(|(x, y, on)| {
                                (m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5], on)
                            })
                            .collect(),
                    );
                }
            }
            return out;
        }
        let n = usize::try_from(n).unwrap_or(0);
        let ends: Vec<usize> = (0..n).map(|i| self.u16(start + 10 + 2 * i)).collect();
        let count = ends.last().map_or(0, |e| e + 1);
        let mut p = start + 10 + 2 * n;
        p += 2 + self.u16(p);
        let byte = |i: usize| self.u16(i) >> 8;
        let mut flags = Vec::new();
        while flags.len() < count {
            let f = byte(p);
            p += 1;
            flags.push(f);
            if f & 8 != 0 {
                for _ in 0..byte(p) {
                    flags.push(f);
                }
                p += 1;
            }
        }
        let mut axis = |short: usize, same: usize| {
            let mut v = 0;
            let mut all = Vec::new();
            for f in flags.iter().take(count) {
                if f & short != 0 {
                    let d = i32::try_from(byte(p)).unwrap_or(0);
                    p += 1;
                    v += if f & same != 0 { d } else { -d };
                } else if f & same == 0 {
                    v += self.i16(p);
                    p += 2;
                }
                all.push(f64::from(v));
            }
            all
        };
        let xs = axis(2, 16);
        let ys = axis(4, 32);
        let mut out = Vec::new();
        let mut from = 0;
        for e in ends {
            let contour: Contour = (from..=e)
                .filter_map(|i| Some((*xs.get(i)?, *ys.get(i)?, flags.get(i)? & 1 != 0)))
                .collect();
            out.push(contour);
            from = e + 1;
        }
        out
    }

    /// A file with only these glyphs (after .notdef), in this order, and a table that maps codes
    /// to them. `keep_gids` keeps the old numbers and empties all other glyphs.
    pub(crate) fn subset(
        &self,
        gids: &[u16],
        codes: &[(u8, u16)],
    ) -> (Vec<u8>, BTreeMap<u16, u16>) {
        let mut order: Vec<u16> = vec![0];
        for g in gids {
            if !order.contains(g) {
                order.push(*g);
            }
        }
        let mut i = 0;
        while let Some(g) = order.get(i).copied() {
            for (_, id, _) in self.components(g) {
                if !order.contains(&id) {
                    order.push(id);
                }
            }
            i += 1;
        }
        let new: BTreeMap<u16, u16> =
            order.iter().enumerate().map(|(i, g)| (*g, u16::try_from(i).unwrap_or(0))).collect();
        let (mut glyf, mut loca, mut hmtx) = (Vec::new(), Vec::new(), Vec::new());
        for g in &order {
            loca.extend_from_slice(&u32::try_from(glyf.len()).unwrap_or(0).to_be_bytes());
            let (s, e) = self.glyph_range(*g);
            let mut one = self.data.get(s..e).unwrap_or_default().to_vec();
            for (place, id, _) in self.components(*g) {
                let to = new.get(&id).copied().unwrap_or(0).to_be_bytes();
                if let Some(part) = one.get_mut(place - s..place - s + 2) {
                    part.copy_from_slice(&to);
                }
            }
            one.resize(one.len().next_multiple_of(4), 0);
            glyf.extend_from_slice(&one);
            let a = (self.advance(*g) * self.upem / 1000.0).round() as u16;
            hmtx.extend_from_slice(&a.to_be_bytes());
            hmtx.extend_from_slice(&(i16::try_from(self.i16(s + 2)).unwrap_or(0)).to_be_bytes());
        }
        loca.extend_from_slice(&u32::try_from(glyf.len()).unwrap_or(0).to_be_bytes());
        let n = u16::try_from(order.len()).unwrap_or(0).to_be_bytes();
        let patch = |tag: &str, at: usize, to: &[u8]| {
            let mut t = self.bytes(tag).unwrap_or_default().to_vec();
            if let Some(part) = t.get_mut(at..at + to.len()) {
                part.copy_from_slice(to);
            }
            t
        };
        let mut cmap = vec![0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 12, 0, 0, 1, 6, 0, 0];
        let mut codes_table = vec![0_u8; 256];
        for (code, gid) in codes {
            if let Some(c) = codes_table.get_mut(usize::from(*code)) {
                *c = new.get(gid).copied().unwrap_or(0).to_be_bytes()[1];
            }
        }
        cmap.extend_from_slice(&codes_table);
        let mut tables: Vec<(&str, Vec<u8>)> = vec![
            ("cmap", cmap),
            ("glyf", glyf),
            ("head", patch("head", 50, &[0, 1])),
            ("hhea", patch("hhea", 34, &n)),
            ("hmtx", hmtx),
            ("loca", loca),
            ("maxp", patch("maxp", 4, &n)),
        ];
        for tag in ["cvt ", "fpgm", "prep"] {
            if let Some(t) = self.bytes(tag) {
                tables.push((tag, t.to_vec()));
            }
        }
        tables.sort_by_key(|t| t.0);
        (sfnt(&tables), new)
    }
}

fn sfnt(tables: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let n = u16::try_from(tables.len()).unwrap_or(0);
    let mut out = vec![0, 1, 0, 0];
    out.extend_from_slice(&n.to_be_bytes());
    out.extend_from_slice(&[0, 128, 0, 3, 0, 64]);
    let mut offset = 12 + 16 * u32::from(n);
    for (tag, data) in tables {
        let length = u32::try_from(data.len()).unwrap_or(0);
        out.extend_from_slice(tag.as_bytes());
        let sum = data.chunks(4).fold(0_u32, |s, c| {
            let mut four = [0_u8; 4];
            for (to, from) in four.iter_mut().zip(c) {
                *to = *from;
            }
            s.wrapping_add(u32::from_be_bytes(four))
        });
        out.extend_from_slice(&sum.to_be_bytes());
        out.extend_from_slice(&offset.to_be_bytes());
        out.extend_from_slice(&length.to_be_bytes());
        offset += length.next_multiple_of(4);
    }
    for (_, data) in tables {
        out.extend_from_slice(data);
        out.resize(out.len().next_multiple_of(4), 0);
    }
    out
}

/// An embedded font and how to write text in it.
pub(crate) struct Embedded {
    pub(crate) object: usize,
    codes: BTreeMap<char, u16>,
    bytes: usize,
    advances: BTreeMap<char, f64>,
}

impl Embedded {
    /// As a hex string.
    pub(crate) fn show(&self, text: &str) -> String {
        let mut out = String::from("<");
        for c in text.chars() {
            let code = self.codes.get(&c).copied().unwrap_or(0);
            if self.bytes == 1 {
                write!(out, "{:02X}", code & 0xff).expect("a string takes it");
            } else {
                write!(out, "{code:04X}").expect("a string takes it");
            }
        }
        out.push('>');
        out
    }

    pub(crate) fn width(&self, size: f64, text: &str) -> f64 {
        text.chars().filter_map(|c| self.advances.get(&c)).sum::<f64>() * size / 1000.0
    }

    pub(crate) fn at(&self, name: &str, size: f64, x: f64, y: f64, text: &str) -> String {
        format!("BT /{name} {size} Tf 1 0 0 1 {x:.3} {y:.3} Tm {} Tj ET\n", self.show(text))
    }
}

/// Letters of a text, each once, in order of first use.
pub(crate) fn letters(text: &str) -> Vec<char> {
    let mut out = Vec::new();
    for c in text.chars() {
        if !out.contains(&c) {
            out.push(c);
        }
    }
    out
}

/// A ToUnicode map from codes to texts.
pub(crate) fn to_unicode(pdf: &mut Pdf, pairs: &[(u16, String)], bytes: usize) -> usize {
    let digits = bytes * 2;
    let mut out = format!(
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def /CMapType 2 def\n1 begincodespacerange <{:0digits$X}> <{}> endcodespacerange\n",
        0,
        "F".repeat(digits)
    );
    for part in pairs.chunks(100) {
        writeln!(out, "{} beginbfchar", part.len()).expect("a string takes it");
        for (code, text) in part {
            let mut units = String::new();
            for u in text.encode_utf16() {
                write!(units, "{u:04X}").expect("a string takes it");
            }
            writeln!(out, "<{code:0digits$X}> <{units}>").expect("a string takes it");
        }
        out += "endbfchar\n";
    }
    out += "endcmap CMapName currentdict /CMap defineresource pop end end\n";
    pdf.flate("", out.as_bytes())
}

fn descriptor(pdf: &mut Pdf, file: &[u8], name: &str, flags: u32, extra: &str) -> usize {
    let stream = pdf.flate(&format!("/Length1 {}", file.len()), file);
    pdf.add(format!(
        "<< /Type /FontDescriptor /FontName /{name} /Flags {flags} /FontBBox [-600 -300 1400 1100] /ItalicAngle 0 /Ascent 1069 /Descent -293 /CapHeight 714 /StemV 80 /FontFile2 {stream} 0 R {extra} >>"
    ))
}

/// How the ToUnicode of an embedded font is made.
pub(crate) type Meaning<'a> = Option<&'a dyn Fn(char) -> String>;

/// A Type0 Identity font with a subset; glyph ids follow the order of `chars`.
pub(crate) fn cid_font(
    pdf: &mut Pdf,
    ttf: &Ttf,
    chars: &[char],
    meaning: Meaning<'_>,
    vertical: bool,
) -> Embedded {
    let gids: Vec<u16> = chars.iter().map(|c| ttf.gid(*c)).collect();
    let (file, new) = ttf.subset(&gids, &[]);
    let codes: BTreeMap<char, u16> =
        chars.iter().map(|c| (*c, new.get(&ttf.gid(*c)).copied().unwrap_or(0))).collect();
    let advances: BTreeMap<char, f64> =
        chars.iter().map(|c| (*c, ttf.advance(ttf.gid(*c)))).collect();
    let d = descriptor(pdf, &file, "AAAAAA+Note", 4, "");
    let mut w = String::new();
    for (c, code) in &codes {
        write!(w, "{code} [{:.0}] ", advances.get(c).copied().unwrap_or(0.0))
            .expect("a string takes it");
    }
    let cid = pdf.add(format!(
        "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /AAAAAA+Note /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor {d} 0 R /CIDToGIDMap /Identity /DW 600 /W [{w}] >>"
    ));
    let unicode = meaning.map(|m| {
        let pairs: Vec<(u16, String)> = codes.iter().map(|(c, code)| (*code, m(*c))).collect();
        to_unicode(pdf, &pairs, 2)
    });
    let unicode = unicode.map(|u| format!("/ToUnicode {u} 0 R ")).unwrap_or_default();
    let encoding = if vertical { "Identity-V" } else { "Identity-H" };
    let object = pdf.add(format!(
        "<< /Type /Font /Subtype /Type0 /BaseFont /AAAAAA+Note /Encoding /{encoding} /DescendantFonts [{cid} 0 R] {unicode}>>"
    ));
    Embedded { object, codes, bytes: 2, advances }
}

/// A simple TrueType font; the codes start at `first`, in the order of `chars`.
pub(crate) fn simple_font(
    pdf: &mut Pdf,
    ttf: &Ttf,
    chars: &[char],
    code_of: &dyn Fn(usize, char) -> u8,
    meaning: Meaning<'_>,
) -> Embedded {
    let codes: BTreeMap<char, u16> =
        chars.iter().enumerate().map(|(i, c)| (*c, u16::from(code_of(i, *c)))).collect();
    let gids: Vec<u16> = chars.iter().map(|c| ttf.gid(*c)).collect();
    let table: Vec<(u8, u16)> =
        codes.iter().map(|(c, code)| (code.to_be_bytes()[1], ttf.gid(*c))).collect();
    let (file, _) = ttf.subset(&gids, &table);
    let advances: BTreeMap<char, f64> =
        chars.iter().map(|c| (*c, ttf.advance(ttf.gid(*c)))).collect();
    let d = descriptor(pdf, &file, "AAAAAA+Note", 4, "");
    let first = codes.values().min().copied().unwrap_or(0);
    let last = codes.values().max().copied().unwrap_or(0);
    let by_code: BTreeMap<u16, f64> =
        codes.iter().map(|(c, code)| (*code, advances.get(c).copied().unwrap_or(0.0))).collect();
    let mut widths = String::new();
    for code in first..=last {
        write!(widths, "{:.0} ", by_code.get(&code).copied().unwrap_or(0.0))
            .expect("a string takes it");
    }
    let unicode = meaning.map(|m| {
        let pairs: Vec<(u16, String)> = codes.iter().map(|(c, code)| (*code, m(*c))).collect();
        to_unicode(pdf, &pairs, 1)
    });
    let unicode = unicode.map(|u| format!("/ToUnicode {u} 0 R ")).unwrap_or_default();
    let object = pdf.add(format!(
        "<< /Type /Font /Subtype /TrueType /BaseFont /AAAAAA+Note /FirstChar {first} /LastChar {last} /Widths [{widths}] /FontDescriptor {d} 0 R {unicode}>>"
    ));
    Embedded { object, codes, bytes: 1, advances }
}

/// True meaning of each letter.
pub(crate) fn truly(c: char) -> String {
    c.to_string()
}

/// Outline of one glyph as path operators, scaled and moved.
pub(crate) fn path(ttf: &Ttf, gid: u16, scale: f64, dx: f64, dy: f64) -> String {
    let mut out = String::new();
    for contour in ttf.outline(gid) {
        for (i, q) in quads(&contour).iter().enumerate() {
            let p = |v: (f64, f64)| (v.0 * scale + dx, v.1 * scale + dy);
            let (a, c, b) = (p(q.0), p(q.1), p(q.2));
            if i == 0 {
                write!(out, "{:.2} {:.2} m ", a.0, a.1).expect("a string takes it");
            }
            let c1 = (a.0 + (c.0 - a.0) * 2.0 / 3.0, a.1 + (c.1 - a.1) * 2.0 / 3.0);
            let c2 = (b.0 + (c.0 - b.0) * 2.0 / 3.0, b.1 + (c.1 - b.1) * 2.0 / 3.0);
            write!(out, "{:.2} {:.2} {:.2} {:.2} {:.2} {:.2} c ", c1.0, c1.1, c2.0, c2.1, b.0, b.1)
                .expect("a string takes it");
        }
        out += "h ";
    }
    out
}

/// A straight piece, from and to.
type Edge = ((f64, f64), (f64, f64));
type Quad = ((f64, f64), (f64, f64), (f64, f64));

/// A contour as quadratic curves.
fn quads(contour: &Contour) -> Vec<Quad> {
    let mut points: Vec<(f64, f64, bool)> = Vec::new();
    let n = contour.len();
    for i in 0..n {
        let (Some(a), Some(b)) = (contour.get(i), contour.get((i + 1) % n)) else { continue };
        points.push(*a);
        if !a.2 && !b.2 {
            points.push(((a.0 + b.0) / 2.0, (a.1 + b.1) / 2.0, true));
        }
    }
    let Some(start) = points.iter().position(|p| p.2) else { return Vec::new() };
    points.rotate_left(start);
    let Some(first) = points.first().copied() else { return Vec::new() };
    points.push(first);
    let mut out = Vec::new();
    let mut from = (first.0, first.1);
    let mut control = None;
    for p in points.iter().skip(1) {
        let here = (p.0, p.1);
        if p.2 {
            let c = control.take().unwrap_or(((from.0 + here.0) / 2.0, (from.1 + here.1) / 2.0));
            out.push((from, c, here));
            from = here;
        } else {
            control = Some(here);
        }
    }
    out
}

// --------------------------------------------------------------------------------------- pixels

/// A grey picture, 255 is white.
#[derive(Clone)]
pub(crate) struct Canvas {
    pub(crate) w: usize,
    pub(crate) h: usize,
    pub(crate) px: Vec<u8>,
}

/// Pixels per point at 200 dpi.
pub(crate) const DPI: f64 = 200.0 / 72.0;

impl Canvas {
    pub(crate) fn new(w: usize, h: usize) -> Self {
        Canvas { w, h, px: vec![255; w * h] }
    }

    /// The size of a page at 200 dpi.
    pub(crate) fn page() -> Self {
        Canvas::new((W * DPI).round() as usize, (H * DPI).round() as usize)
    }

    /// Text through a matrix (text space in points to pixels, y downwards).
    pub(crate) fn text(&mut self, ttf: &Ttf, size: f64, m: [f64; 6], ink: u8, text: &str) {
        let mut pen = 0.0;
        let scale = size / ttf.upem;
        for c in text.chars() {
            let gid = ttf.gid(c);
            let place = |x: f64, y: f64| {
                let (x, y) = (x * scale + pen, y * scale);
                (m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5])
            };
            let mut edges: Vec<Edge> = Vec::new();
            for contour in ttf.outline(gid) {
                for (a, c, b) in quads(&contour) {
                    let mut from = place(a.0, a.1);
                    for k in 1..=6 {
                        let t = f64::from(k) / 6.0;
                        let u = 1.0 - t;
                        let to = place(
                            u * u * a.0 + 2.0 * u * t * c.0 + t * t * b.0,
                            u * u * a.1 + 2.0 * u * t * c.1 + t * t * b.1,
                        );
                        edges.push((from, to));
                        from = to;
                    }
                }
            }
            self.fill(&edges, ink);
            pen += ttf.advance(gid) * size / 1000.0;
        }
    }

    /// At a place in points from the bottom left, upright.
    pub(crate) fn line(&mut self, ttf: &Ttf, size: f64, x: f64, y: f64, ink: u8, text: &str) {
        let m = [DPI, 0.0, 0.0, -DPI, x * DPI, (H - y) * DPI];
        self.text(ttf, size, m, ink, text);
    }

    fn fill(&mut self, edges: &[Edge], ink: u8) {
        const SUB: usize = 4;
        let low = edges.iter().map(|e| e.0.1.min(e.1.1)).fold(f64::MAX, f64::min);
        let high = edges.iter().map(|e| e.0.1.max(e.1.1)).fold(f64::MIN, f64::max);
        if low > high {
            return;
        }
        let from = low.floor().max(0.0) as usize;
        let to = (high.ceil().max(0.0) as usize).min(self.h);
        let side = |pick: fn(f64, f64) -> f64, start: f64| {
            edges.iter().map(|e| pick(e.0.0, e.1.0)).fold(start, pick)
        };
        let left = side(f64::min, f64::MAX).floor().max(0.0) as usize;
        let right = (side(f64::max, f64::MIN).ceil().max(0.0) as usize + 1).min(self.w);
        let mut cover = vec![0.0_f64; right.saturating_sub(left)];
        for row in from..to {
            cover.fill(0.0);
            for s in 0..SUB {
                let y = row as f64 + (s as f64 + 0.5) / SUB as f64;
                let mut hits: Vec<(f64, i32)> = edges
                    .iter()
                    .filter_map(|((x0, y0), (x1, y1))| {
                        let up = *y0 <= y && y < *y1;
                        let down = *y1 <= y && y < *y0;
                        (up || down).then(|| {
                            (x0 + (y - y0) * (x1 - x0) / (y1 - y0), if up { 1 } else { -1 })
                        })
                    })
                    .collect();
                hits.sort_by(|a, b| a.0.total_cmp(&b.0));
                let mut wind = 0;
                for pair in hits.windows(2) {
                    let [a, b] = pair else { continue };
                    wind += a.1;
                    if wind == 0 {
                        continue;
                    }
                    let (l, r) = (a.0.max(0.0), b.0.min(self.w as f64));
                    let mut x = l.floor() as usize;
                    while (x as f64) < r {
                        let part = (r.min(x as f64 + 1.0) - l.max(x as f64)).max(0.0);
                        if let Some(c) = x.checked_sub(left).and_then(|x| cover.get_mut(x)) {
                            *c += part / SUB as f64;
                        }
                        x += 1;
                    }
                }
            }
            for (x, c) in cover.iter().enumerate() {
                if *c > 0.0
                    && let Some(p) = self.px.get_mut(row * self.w + left + x)
                {
                    let c = c.min(1.0);
                    *p = (f64::from(*p) * (1.0 - c) + f64::from(ink) * c).round() as u8;
                }
            }
        }
    }

    /// A filled box in points from the bottom left.
    pub(crate) fn block(&mut self, x: f64, y: f64, w: f64, h: f64, ink: u8) {
        let (x0, x1) = ((x * DPI) as usize, ((x + w) * DPI) as usize);
        let (y0, y1) = (((H - y - h) * DPI) as usize, ((H - y) * DPI) as usize);
        for row in y0..y1.min(self.h) {
            for col in x0..x1.min(self.w) {
                if let Some(p) = self.px.get_mut(row * self.w + col) {
                    *p = ink;
                }
            }
        }
    }

    pub(crate) fn invert(mut self) -> Self {
        for p in &mut self.px {
            *p = 255 - *p;
        }
        self
    }

    pub(crate) fn upside_down(mut self) -> Self {
        self.px.reverse();
        self
    }

    /// The picture at a smaller size, box averaged.
    pub(crate) fn smaller(&self, by: usize) -> Canvas {
        let mut out = Canvas::new(self.w / by, self.h / by);
        for y in 0..out.h {
            for x in 0..out.w {
                let mut sum = 0_usize;
                for dy in 0..by {
                    for dx in 0..by {
                        let i = (y * by + dy) * self.w + x * by + dx;
                        sum += usize::from(self.px.get(i).copied().unwrap_or(255));
                    }
                }
                if let Some(p) = out.px.get_mut(y * out.w + x) {
                    *p = u8::try_from(sum / (by * by)).unwrap_or(255);
                }
            }
        }
        out
    }

    /// Part of the picture, in pixels.
    pub(crate) fn crop(&self, x: usize, y: usize, w: usize, h: usize) -> Canvas {
        let mut out = Canvas::new(w, h);
        for r in 0..h {
            for c in 0..w {
                let from = self.px.get((y + r) * self.w + x + c).copied().unwrap_or(255);
                if let Some(p) = out.px.get_mut(r * w + c) {
                    *p = from;
                }
            }
        }
        out
    }

    pub(crate) fn jpeg(&self) -> Vec<u8> {
        let mut out = Vec::new();
        let (w, h) = (self.w as u32, self.h as u32);
        ::image::codecs::jpeg::JpegEncoder::new_with_quality(&mut out, 80)
            .encode(&self.px, w, h, ::image::ExtendedColorType::L8)
            .expect("a grey picture can be encoded");
        out
    }

    /// Rows of bits, 1 is black.
    pub(crate) fn bits(&self) -> Vec<Vec<bool>> {
        self.px.chunks(self.w).map(|r| r.iter().map(|p| *p < 128).collect()).collect()
    }

    /// One bit a pixel, 1 is black, rows padded to bytes.
    pub(crate) fn packed(&self) -> Vec<u8> {
        let mut out = Vec::new();
        for row in self.bits() {
            for eight in row.chunks(8) {
                let mut b = 0_u8;
                for (i, bit) in eight.iter().enumerate() {
                    if *bit {
                        b |= 0x80 >> i;
                    }
                }
                out.push(b);
            }
        }
        out
    }
}

/// The note as pixels, in Noto Sans 12.
pub(crate) fn scan_lines(lines: &[String]) -> Canvas {
    let ttf = Ttf::open(SANS);
    let mut canvas = Canvas::page();
    let mut y = TOP;
    for l in lines {
        canvas.line(&ttf, 12.0, LEFT, y, 20, l);
        y -= STEP;
    }
    canvas
}

pub(crate) fn scan(word: &str) -> Canvas {
    scan_lines(&lines(word))
}

/// Draws an image over the whole page.
pub(crate) const FULL: &str = "q 595 0 0 420 0 0 cm /Im Do Q\n";

/// Invisible text over a scan.
pub(crate) fn layer(lines: &[String], dy: f64) -> String {
    let ttf = Ttf::open(SANS);
    let mut out = String::from("q\n");
    let mut y = TOP + dy;
    for l in lines {
        let scale = ttf.width(12.0, l) / width("F1", 12.0, l) * 100.0;
        out += &format!("BT 3 Tr /F1 12 Tf {scale:.2} Tz 1 0 0 1 {LEFT} {y} Tm {} Tj ET\n", lit(l));
        y -= STEP;
    }
    out += "Q\n";
    out
}

// ------------------------------------------------------------------------------------------ fax

const WHITE: [&str; 64] = [
    "00110101", "000111", "0111", "1000", "1011", "1100", "1110", "1111", "10011", "10100",
    "00111", "01000", "001000", "000011", "110100", "110101", "101010", "101011", "0100111",
    "0001100", "0001000", "0010111", "0000011", "0000100", "0101000", "0101011", "0010011",
    "0100100", "0011000", "00000010", "00000011", "00011010", "00011011", "00010010", "00010011",
    "00010100", "00010101", "00010110", "00010111", "00101000", "00101001", "00101010", "00101011",
    "00101100", "00101101", "00000100", "00000101", "00001010", "00001011", "01010010", "01010011",
    "01010100", "01010101", "00100100", "00100101", "01011000", "01011001", "01011010", "01011011",
    "01001010", "01001011", "00110010", "00110011", "00110100",
];
const BLACK: [&str; 64] = [
    "0000110111",
    "010",
    "11",
    "10",
    "011",
    "0011",
    "0010",
    "00011",
    "000101",
    "000100",
    "0000100",
    "0000101",
    "0000111",
    "00000100",
    "00000111",
    "000011000",
    "0000010111",
    "0000011000",
    "0000001000",
    "00001100111",
    "00001101000",
    "00001101100",
    "00000110111",
    "00000101000",
    "00000010111",
    "00000011000",
    "000011001010",
    "000011001011",
    "000011001100",
    "000011001101",
    "000001101000",
    "000001101001",
    "000001101010",
    "000001101011",
    "000011010010",
    "000011010011",
    "000011010100",
    "000011010101",
    "000011010110",
    "000011010111",
    "000001101100",
    "000001101101",
    "000011011010",
    "000011011011",
    "000001010100",
    "000001010101",
    "000001010110",
    "000001010111",
    "000001100100",
    "000001100101",
    "000001010010",
    "000001010011",
    "000000100100",
    "000000110111",
    "000000111000",
    "000000100111",
    "000000101000",
    "000001011000",
    "000001011001",
    "000000101011",
    "000000101100",
    "000001011010",
    "000001100110",
    "000001100111",
];
const WHITE_MORE: [&str; 27] = [
    "11011",
    "10010",
    "010111",
    "0110111",
    "00110110",
    "00110111",
    "01100100",
    "01100101",
    "01101000",
    "01100111",
    "011001100",
    "011001101",
    "011010010",
    "011010011",
    "011010100",
    "011010101",
    "011010110",
    "011010111",
    "011011000",
    "011011001",
    "011011010",
    "011011011",
    "010011000",
    "010011001",
    "010011010",
    "011000",
    "010011011",
];
const BLACK_MORE: [&str; 27] = [
    "0000001111",
    "000011001000",
    "000011001001",
    "000001011011",
    "000000110011",
    "000000110100",
    "000000110101",
    "0000001101100",
    "0000001101101",
    "0000001001010",
    "0000001001011",
    "0000001001100",
    "0000001001101",
    "0000001110010",
    "0000001110011",
    "0000001110100",
    "0000001110101",
    "0000001110110",
    "0000001110111",
    "0000001010010",
    "0000001010011",
    "0000001010100",
    "0000001010101",
    "0000001011010",
    "0000001011011",
    "0000001100100",
    "0000001100101",
];

#[derive(Default)]
struct Bits {
    out: Vec<u8>,
    used: u8,
}

impl Bits {
    fn push(&mut self, code: &str) {
        for c in code.bytes() {
            if self.used == 0 {
                self.out.push(0);
            }
            if c == b'1'
                && let Some(last) = self.out.last_mut()
            {
                *last |= 0x80 >> self.used;
            }
            self.used = (self.used + 1) % 8;
        }
    }

    fn run(&mut self, black: bool, mut length: usize) {
        let (short, long) = if black { (&BLACK, &BLACK_MORE) } else { (&WHITE, &WHITE_MORE) };
        while length >= 64 {
            let k = (length / 64).min(27);
            self.push(long.get(k - 1).copied().unwrap_or_default());
            length -= 64 * k;
        }
        self.push(short.get(length).copied().unwrap_or_default());
    }
}

/// Fax group 4 (`/K -1`), black is 1 in `rows`.
pub(crate) fn fax4(rows: &[Vec<bool>]) -> Vec<u8> {
    let mut bits = Bits::default();
    let w = rows.first().map_or(0, Vec::len);
    let mut above = vec![false; w];
    let change = |row: &[bool], from: isize, colour: bool| {
        // The first pixel right of `from` whose colour is not `colour`, but whose left one is.
        let mut i = from + 1;
        while let Ok(x) = usize::try_from(i) {
            let Some(here) = row.get(x) else { break };
            let left = x.checked_sub(1).and_then(|l| row.get(l)).copied().unwrap_or(false);
            if *here != left && *here != colour {
                return i;
            }
            i += 1;
        }
        isize::try_from(w).unwrap_or(0)
    };
    let edge = |row: &[bool], from: isize| {
        let mut i = from + 1;
        while let Ok(x) = usize::try_from(i) {
            let Some(here) = row.get(x) else { break };
            let left = x.checked_sub(1).and_then(|l| row.get(l)).copied().unwrap_or(false);
            if *here != left {
                return i;
            }
            i += 1;
        }
        isize::try_from(w).unwrap_or(0)
    };
    for row in rows {
        let mut a0: isize = -1;
        let mut colour = false;
        let end = isize::try_from(w).unwrap_or(0);
        while a0 < end {
            let a1 = change(row, a0, colour);
            let b1 = change(&above, a0, colour);
            let b2 = edge(&above, b1);
            if b2 < a1 {
                bits.push("0001");
                a0 = b2;
                continue;
            }
            let d = a1 - b1;
            let code = match d {
                0 => "1",
                1 => "011",
                2 => "000011",
                3 => "0000011",
                -1 => "010",
                -2 => "000010",
                -3 => "0000010",
                _ => "",
            };
            if code.is_empty() {
                let a2 = edge(row, a1);
                bits.push("001");
                bits.run(colour, usize::try_from(a1 - a0.max(0)).unwrap_or(0));
                bits.run(!colour, usize::try_from(a2 - a1).unwrap_or(0));
                a0 = a2;
            } else {
                bits.push(code);
                a0 = a1;
                colour = !colour;
            }
        }
        above.clone_from(row);
    }
    bits.push("000000000001000000000001");
    bits.out
}

// -------------------------------------------------------------------------------------- helpers

/// A segment put behind the start of a JPEG.
pub(crate) fn jpeg_with(jpeg: &[u8], segments: &[(u8, Vec<u8>)]) -> Vec<u8> {
    let mut out = jpeg.get(..2).unwrap_or_default().to_vec();
    for (marker, data) in segments {
        out.extend_from_slice(&[0xff, *marker]);
        let length = u16::try_from(data.len() + 2).unwrap_or(2);
        out.extend_from_slice(&length.to_be_bytes());
        out.extend_from_slice(data);
    }
    out.extend_from_slice(jpeg.get(2..).unwrap_or_default());
    out
}

/// EXIF with a description, and a small JPEG as thumbnail if given.
pub(crate) fn exif(description: &str, thumbnail: &[u8]) -> Vec<u8> {
    let text: Vec<u8> = description.bytes().chain([0]).collect();
    let n = u32::try_from(text.len()).unwrap_or(0);
    let mut tiff = b"MM\0\x2a\0\0\0\x08".to_vec();
    tiff.extend_from_slice(&1_u16.to_be_bytes());
    tiff.extend_from_slice(&0x010e_u16.to_be_bytes());
    tiff.extend_from_slice(&2_u16.to_be_bytes());
    tiff.extend_from_slice(&n.to_be_bytes());
    let text_at = 8 + 2 + 12 + 4;
    tiff.extend_from_slice(&u32::to_be_bytes(text_at));
    let padded = text.len().next_multiple_of(4);
    let second = text_at + u32::try_from(padded).unwrap_or(0);
    tiff.extend_from_slice(&(if thumbnail.is_empty() { 0 } else { second }).to_be_bytes());
    tiff.extend_from_slice(&text);
    tiff.resize(tiff.len() + padded - text.len(), 0);
    if !thumbnail.is_empty() {
        let picture = second + 2 + 3 * 12 + 4;
        tiff.extend_from_slice(&3_u16.to_be_bytes());
        let size = u32::try_from(thumbnail.len()).unwrap_or(0);
        for (tag, kind, value) in
            [(0x0103_u16, 3_u16, 6_u32 << 16), (0x0201, 4, picture), (0x0202, 4, size)]
        {
            tiff.extend_from_slice(&tag.to_be_bytes());
            tiff.extend_from_slice(&kind.to_be_bytes());
            tiff.extend_from_slice(&1_u32.to_be_bytes());
            tiff.extend_from_slice(&value.to_be_bytes());
        }
        tiff.extend_from_slice(&0_u32.to_be_bytes());
        tiff.extend_from_slice(thumbnail);
    }
    let mut out = b"Exif\0\0".to_vec();
    out.extend_from_slice(&tiff);
    out
}

/// A Type3 font of outlines; glyph names as given, codes from 65.
pub(crate) fn type3_font(
    pdf: &mut Pdf,
    ttf: &Ttf,
    chars: &[char],
    glyph_name: &dyn Fn(usize, char) -> String,
    meaning: Meaning<'_>,
) -> Embedded {
    let (mut procs, mut differences, mut widths) = (String::new(), String::new(), String::new());
    let (mut codes, mut advances) = (BTreeMap::new(), BTreeMap::new());
    for (i, c) in chars.iter().enumerate() {
        let gid = ttf.gid(*c);
        let a = ttf.advance(gid);
        let ops = format!(
            "{a:.0} 0 -300 -300 1300 1100 d1 {} f",
            path(ttf, gid, 1000.0 / ttf.upem, 0.0, 0.0)
        );
        let proc = pdf.flate("", ops.as_bytes());
        let name = glyph_name(i, *c);
        write!(procs, "/{name} {proc} 0 R ").expect("a string takes it");
        write!(differences, "/{name} ").expect("a string takes it");
        write!(widths, "{a:.0} ").expect("a string takes it");
        codes.insert(*c, u16::try_from(65 + i).unwrap_or(65));
        advances.insert(*c, a);
    }
    let unicode = meaning.map(|m| {
        let pairs: Vec<(u16, String)> = codes.iter().map(|(c, code)| (*code, m(*c))).collect();
        to_unicode(pdf, &pairs, 1)
    });
    let unicode = unicode.map(|u| format!("/ToUnicode {u} 0 R ")).unwrap_or_default();
    let last = 64 + chars.len();
    let object = pdf.add(format!(
        "<< /Type /Font /Subtype /Type3 /FontBBox [-300 -300 1300 1100] /FontMatrix [0.001 0 0 0.001 0 0] /CharProcs << {procs}>> /Encoding << /Type /Encoding /Differences [65 {differences}] >> /FirstChar 65 /LastChar {last} /Widths [{widths}] /Resources << >> {unicode}>>"
    ));
    Embedded { object, codes, bytes: 1, advances }
}

/// The second line in three runs; the middle one, `wide` points wide, is written by `middle`.
pub(crate) fn second_line(wide: f64, middle: impl FnOnce(f64) -> String) -> String {
    let x = LEFT + width("F1", 12.0, "Seen with ");
    let mut out = at("F1", 12.0, LEFT, Y2, "Seen with ");
    out += &middle(x);
    out += "\n";
    out += &at("F1", 12.0, x + wide, Y2, " at the kitchen door.");
    out
}

/// Letters of a text, each once, sorted.
pub(crate) fn alphabet(text: &str) -> Vec<char> {
    let mut all = letters(text);
    all.sort_unstable();
    all
}

impl Ttf {
    /// The same font with a map of our own.
    pub(crate) fn with_map(mut self, map: impl IntoIterator<Item = (char, u16)>) -> Self {
        self.map = map.into_iter().map(|(c, g)| (c as u32, g)).collect();
        self
    }
}

/// The name of a glyph in the usual lists.
pub(crate) fn glyph_name(c: char) -> String {
    match c {
        ' ' => "space".to_owned(),
        '.' => "period".to_owned(),
        '0'..='9' => {
            let names =
                ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
            let i = c.to_digit(10).and_then(|d| usize::try_from(d).ok()).unwrap_or(0);
            names.get(i).copied().unwrap_or("zero").to_owned()
        }
        _ => c.to_string(),
    }
}

/// A simple TrueType font whose codes mean what /Differences says.
pub(crate) fn named_font(pdf: &mut Pdf, ttf: &Ttf, chars: &[char]) -> Embedded {
    let gids: Vec<u16> = chars.iter().map(|c| ttf.gid(*c)).collect();
    let table: Vec<(u8, u16)> =
        chars.iter().map(|c| (u8::try_from(*c).unwrap_or(0), ttf.gid(*c))).collect();
    let (file, _) = ttf.subset(&gids, &table);
    let (mut differences, mut widths, mut set) = (String::new(), String::new(), String::new());
    let (mut codes, mut advances) = (BTreeMap::new(), BTreeMap::new());
    for (i, c) in chars.iter().enumerate() {
        let a = ttf.advance(ttf.gid(*c));
        write!(differences, "/{} ", glyph_name(*c)).expect("a string takes it");
        write!(set, "/{}", glyph_name(*c)).expect("a string takes it");
        write!(widths, "{a:.0} ").expect("a string takes it");
        codes.insert(*c, u16::try_from(33 + i).unwrap_or(33));
        advances.insert(*c, a);
    }
    let d = descriptor(pdf, &file, "AAAAAA+Note", 32, &format!("/CharSet ({set})"));
    let last = 32 + chars.len();
    let object = pdf.add(format!(
        "<< /Type /Font /Subtype /TrueType /BaseFont /AAAAAA+Note /FirstChar 33 /LastChar {last} /Widths [{widths}] /Encoding << /Type /Encoding /Differences [33 {differences}] >> /FontDescriptor {d} 0 R >>"
    ));
    Embedded { object, codes, bytes: 1, advances }
}

//! What a person would read in a file: the second reader.
//!
//! 1. Each page's operators are run with the state that text needs: font, size, matrix, colour.
//! 2. Codes become letters by the font's own ToUnicode table; `/ActualText` stands for what it covers.
//! 3. Text belongs to a marked content, by number, or to an artifact (head and foot of a page).
//! 4. The tag tree puts the marked contents in the order in which a screen reader meets them.
//!
//! Whatever this reader does not know is an error, and the gate refuses.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId};

/// Text of a page that is not part of the page's own words, and text that is.
#[derive(Clone, Debug, Default)]
pub(crate) struct Page {
    /// Stretches in the order in which they are drawn.
    pub(crate) runs: Vec<Run>,
}

/// A stretch of text.
#[derive(Clone, Debug, Default)]
pub(crate) struct Run {
    /// The number of its marked content; none for an artifact.
    pub(crate) mcid: Option<i64>,
    /// What a person reads.
    pub(crate) text: String,
    /// What the glyphs say, whatever `/ActualText` says.
    pub(crate) drawn: String,
    /// Its language, where its mark says one.
    pub(crate) language: Option<String>,
    /// Whether some of it runs from right to left.
    pub(crate) reversed: bool,
    /// What is being drawn: the letters of each glyph, and whether they run from right to left.
    open: Vec<Glyphs>,
}

/// The letters of one glyph, or of what a replacement text stands for.
#[derive(Clone, Debug, Default)]
struct Glyphs {
    text: String,
    drawn: String,
    /// None for a replacement text, which is in reading order itself and stands where its glyphs do.
    reversed: Option<bool>,
}

impl Run {
    /// Text that runs from right to left is drawn from left to right, glyph by glyph: what is read is
    /// the other way round. One stretch runs in one direction only.
    fn settle(&mut self) -> Result<(), ()> {
        let mut glyphs = std::mem::take(&mut self.open);
        let runs = |way| glyphs.iter().any(|glyph| glyph.reversed == Some(way));
        if runs(true) && runs(false) {
            return Err(());
        }
        if runs(true) {
            self.reversed = true;
            glyphs.reverse();
        }
        for glyph in glyphs {
            self.text.push_str(&glyph.text);
            self.drawn.push_str(&glyph.drawn);
        }
        Ok(())
    }
}

/// A file as it is read back.
pub(crate) struct ReadBack {
    pub(crate) pages: Vec<Page>,
    /// For each marked content in the order of the tag tree: page from 0, and number.
    pub(crate) order: Vec<(usize, i64)>,
    /// The language that the tag tree gives marked contents, where it gives one.
    pub(crate) languages: BTreeMap<(usize, i64), String>,
    /// Every letter that the fonts can show.
    pub(crate) letters: BTreeSet<char>,
    /// Streams that were read and whose purpose is known.
    pub(crate) known_streams: BTreeSet<ObjectId>,
    /// The pictures in the order in which they are drawn: the JPEG files.
    pub(crate) pictures: Vec<Vec<u8>>,
    /// What the tags say instead of pictures, in the order of a screen reader.
    pub(crate) alts: Vec<String>,
    /// What the marks on the pages say instead of pictures, in the order in which they are drawn.
    pub(crate) marked_alts: Vec<String>,
}

/// Why a file could not be read back, or is not fit for readers. Never with a word of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Unfit {
    Unreadable(&'static str),
    Page(usize, &'static str),
}

/// Nothing that a reader needs is smaller, in points.
const SMALLEST: f64 = 11.9;
/// The least contrast between text and page.
const CONTRAST: f64 = 7.0;
/// The palest ground that text stands on besides white: a gap's mark and a panel, as luminance.
const PALE: f64 = 0.80;

pub(crate) fn read(document: &Document) -> Result<ReadBack, Unfit> {
    let mut back = ReadBack {
        pages: Vec::new(),
        order: Vec::new(),
        languages: BTreeMap::new(),
        letters: BTreeSet::new(),
        known_streams: BTreeSet::new(),
        pictures: Vec::new(),
        alts: Vec::new(),
        marked_alts: Vec::new(),
    };
    let pages: Vec<ObjectId> = document.page_iter().collect();
    if pages.is_empty() {
        return Err(Unfit::Unreadable("it has no pages"));
    }
    let mut fonts: BTreeMap<ObjectId, Font> = BTreeMap::new();
    for (n, id) in pages.iter().enumerate() {
        let page = Reader::page(document, *id, n, &mut fonts, &mut back)?;
        back.pages.push(page);
    }
    back.letters = fonts
        .values()
        .flat_map(|font| font.letters.values())
        .flat_map(|text| text.chars())
        .collect();
    tag_tree(document, &pages, &mut back)?;
    Ok(back)
}

/// A font: how its codes become letters.
struct Font {
    letters: BTreeMap<u16, String>,
    /// How far each code moves the pen, in thousandths of the size.
    widths: BTreeMap<u16, f64>,
    /// The same for codes without a width of their own.
    width: f64,
}

impl Font {
    fn read(
        document: &Document,
        dict: &Dictionary,
        known: &mut BTreeSet<ObjectId>,
    ) -> Result<Self, Unfit> {
        let wrong = |what| Unfit::Unreadable(what);
        if dict.get(b"Subtype").and_then(Object::as_name).ok() != Some(b"Type0")
            || dict.get(b"Encoding").and_then(Object::as_name).ok() != Some(b"Identity-H")
        {
            return Err(wrong("a font is of a kind that the typesetter does not write"));
        }
        let to_unicode = dict
            .get(b"ToUnicode")
            .and_then(Object::as_reference)
            .map_err(|_| wrong("a font does not say which letters it shows"))?;
        known.insert(to_unicode);
        let stream = document
            .get_object(to_unicode)
            .and_then(Object::as_stream)
            .and_then(lopdf::Stream::decompressed_content)
            .map_err(|_| wrong("a font does not say which letters it shows"))?;
        let letters = to_unicode_table(&stream)
            .ok_or_else(|| wrong("a font's table of letters cannot be read"))?;
        // The font must be in the file.
        let descendants = resolve(document, dict.get(b"DescendantFonts").ok());
        let descendant =
            descendants.and_then(|object| object.as_array().ok()).and_then(|array| array.first());
        let descriptor = resolve(document, descendant)
            .and_then(|object| object.as_dict().ok())
            .and_then(|dict| resolve(document, dict.get(b"FontDescriptor").ok()))
            .and_then(|object| object.as_dict().ok())
            .ok_or_else(|| wrong("a font has no description"))?;
        let mut embedded = false;
        for key in [b"FontFile2".as_slice(), b"FontFile3", b"CIDSet"] {
            if let Ok(id) = descriptor.get(key).and_then(Object::as_reference) {
                known.insert(id);
                embedded |= key != b"CIDSet";
            }
        }
        if !embedded {
            return Err(wrong("a font is not in the file"));
        }
        let descendant = resolve(document, descendant).and_then(|object| object.as_dict().ok());
        let width =
            descendant.and_then(|dict| dict.get(b"DW").ok()).and_then(number_of).unwrap_or(1000.0);
        let listed = descendant.and_then(|dict| resolve(document, dict.get(b"W").ok()));
        let widths = match listed {
            Some(Object::Array(list)) => {
                widths(document, list).ok_or_else(|| wrong("a font's widths cannot be read"))?
            }
            _ => BTreeMap::new(),
        };
        Ok(Self { letters, widths, width })
    }
}

/// Reads a list of widths: `first [w w w]` or `first last w`.
fn widths(document: &Document, list: &[Object]) -> Option<BTreeMap<u16, f64>> {
    let code = |object: &Object| object.as_i64().ok().and_then(|code| u16::try_from(code).ok());
    let mut widths = BTreeMap::new();
    let mut rest = list.iter();
    while let Some(first) = rest.next() {
        let first = code(first)?;
        let second = resolve(document, rest.next())?;
        if let Object::Array(members) = second {
            for (n, member) in members.iter().enumerate() {
                widths.insert(first.checked_add(u16::try_from(n).ok()?)?, number_of(member)?);
            }
        } else {
            let width = rest.next().and_then(number_of)?;
            widths.extend((first..=code(second)?).map(|code| (code, width)));
        }
    }
    Some(widths)
}

/// Reads `beginbfchar` and `beginbfrange` sections with codes of two bytes.
fn to_unicode_table(stream: &[u8]) -> Option<BTreeMap<u16, String>> {
    let text = std::str::from_utf8(stream).ok()?;
    let mut table = BTreeMap::new();
    let code =
        |token: &str| u16::from_str_radix(token.strip_prefix('<')?.strip_suffix('>')?, 16).ok();
    let letters = |token: &str| -> Option<String> {
        let hex = token.strip_prefix('<')?.strip_suffix('>')?;
        let units: Option<Vec<u16>> = hex
            .as_bytes()
            .chunks(4)
            .map(|chunk| {
                std::str::from_utf8(chunk)
                    .ok()
                    .and_then(|chunk| u16::from_str_radix(chunk, 16).ok())
            })
            .collect();
        String::from_utf16(&units?).ok()
    };
    // Tokens are `<hex>`, words and brackets; hex strings may stand side by side.
    let spaced = text.replace('<', " <").replace('>', "> ").replace('[', " [ ").replace(']', " ] ");
    let mut tokens = spaced.split_whitespace();
    while let Some(token) = tokens.next() {
        match token {
            "beginbfchar" => loop {
                let from = tokens.next()?;
                if from == "endbfchar" {
                    break;
                }
                table.insert(code(from)?, letters(tokens.next()?)?);
            },
            "beginbfrange" => loop {
                let from = tokens.next()?;
                if from == "endbfrange" {
                    break;
                }
                let (first, last) = (code(from)?, code(tokens.next()?)?);
                let target = tokens.next()?;
                if target == "[" {
                    for n in first..=last {
                        table.insert(n, letters(tokens.next()?)?);
                    }
                    if tokens.next()? != "]" {
                        return None;
                    }
                } else {
                    let start = letters(target)?;
                    let mut chars: Vec<char> = start.chars().collect();
                    for n in first..=last {
                        table.insert(n, chars.iter().collect());
                        let next = chars.pop()?;
                        chars.push(char::from_u32(u32::from(next) + 1)?);
                    }
                }
            },
            _ => {}
        }
    }
    Some(table)
}

/// The JPEG file of a picture. A mask, another filter, words beside it or a second form of it are
/// what the typesetter does not write.
fn picture(document: &Document, id: ObjectId) -> Option<Vec<u8>> {
    let stream = document.get_object(id).ok()?.as_stream().ok()?;
    const KNOWN: [&[u8]; 9] = [
        b"Type",
        b"Subtype",
        b"Width",
        b"Height",
        b"ColorSpace",
        b"BitsPerComponent",
        b"Filter",
        b"Length",
        b"Interpolate",
    ];
    let known = stream.dict.iter().all(|(key, _)| KNOWN.contains(&key.as_slice()));
    let image = stream.dict.get(b"Subtype").and_then(Object::as_name).ok() == Some(b"Image");
    let filter = match stream.dict.get(b"Filter").ok()? {
        Object::Name(name) => name.as_slice() == b"DCTDecode",
        Object::Array(names) => names.len() == 1 && names.first()?.as_name().ok()? == b"DCTDecode",
        _ => false,
    };
    (known && image && filter).then(|| stream.content.clone())
}

fn resolve<'a>(document: &'a Document, object: Option<&'a Object>) -> Option<&'a Object> {
    let object = object?;
    document.dereference(object).ok().map(|(_, object)| object)
}

type Matrix = [f64; 6];

fn times(a: Matrix, b: Matrix) -> Matrix {
    [
        a[0] * b[0] + a[1] * b[2],
        a[0] * b[1] + a[1] * b[3],
        a[2] * b[0] + a[3] * b[2],
        a[2] * b[1] + a[3] * b[3],
        a[4] * b[0] + a[5] * b[2] + b[4],
        a[4] * b[1] + a[5] * b[3] + b[5],
    ]
}

#[derive(Clone)]
struct State {
    matrix: Matrix,
    font: Option<Vec<u8>>,
    size: f64,
    luminance: f64,
    clipped: bool,
}

/// A marked content that is open.
struct Mark {
    mcid: Option<i64>,
    artifact: bool,
    actual: Option<String>,
    language: Option<String>,
    reversed: bool,
}

struct Reader {
    number: usize,
    fonts: BTreeMap<Vec<u8>, ObjectId>,
    media: [f64; 4],
    state: State,
    stack: Vec<State>,
    marks: Vec<Mark>,
    text_matrix: Matrix,
    page: Page,
    /// The pictures that this page may show, by name.
    pictures: BTreeMap<Vec<u8>, Vec<u8>>,
    /// Those that it shows.
    shown: Vec<Vec<u8>>,
    /// What its marks say instead of them.
    alts: Vec<String>,
}

impl Reader {
    fn page(
        document: &Document,
        id: ObjectId,
        number: usize,
        fonts: &mut BTreeMap<ObjectId, Font>,
        back: &mut ReadBack,
    ) -> Result<Page, Unfit> {
        let wrong = |what| Unfit::Page(number + 1, what);
        let dict = document.get_dictionary(id).map_err(|_| wrong("it cannot be read"))?;
        for key in [b"AA".as_slice(), b"Rotate", b"UserUnit", b"Annots", b"PieceInfo", b"Thumb"] {
            if dict.has(key) {
                return Err(wrong(
                    "it has something besides its words (an action, a note, a turn or a picture of itself)",
                ));
            }
        }
        let mut own_fonts = BTreeMap::new();
        let resources =
            resolve(document, dict.get(b"Resources").ok()).and_then(|object| object.as_dict().ok());
        if let Some(resources) = resources {
            for (key, _) in resources {
                if ![b"Font".as_slice(), b"ColorSpace", b"ProcSet", b"XObject"]
                    .contains(&key.as_slice())
                {
                    return Err(wrong("it uses something that the typesetter does not write"));
                }
            }
            let listed = resolve(document, resources.get(b"Font").ok())
                .and_then(|object| object.as_dict().ok());
            for (name, object) in listed.into_iter().flatten() {
                let id = object.as_reference().map_err(|_| wrong("a font has no number"))?;
                if let std::collections::btree_map::Entry::Vacant(entry) = fonts.entry(id) {
                    let dict =
                        document.get_dictionary(id).map_err(|_| wrong("a font cannot be read"))?;
                    entry.insert(Font::read(document, dict, &mut back.known_streams)?);
                }
                own_fonts.insert(name.clone(), id);
            }
        }
        let mut own_pictures = BTreeMap::new();
        let listed = resources
            .and_then(|resources| resolve(document, resources.get(b"XObject").ok()))
            .and_then(|object| object.as_dict().ok());
        for (name, object) in listed.into_iter().flatten() {
            let id = object.as_reference().map_err(|_| wrong("a picture has no number"))?;
            let picture = picture(document, id).ok_or_else(|| {
                wrong("it has a picture of a kind that the typesetter does not write")
            })?;
            back.known_streams.insert(id);
            own_pictures.insert(name.clone(), picture);
        }
        back.known_streams.extend(document.get_page_contents(id));
        let media = resolve(document, dict.get(b"MediaBox").ok())
            .and_then(|object| object.as_array().ok())
            .and_then(|array| array.iter().map(number_of).collect::<Option<Vec<f64>>>())
            .and_then(|values| <[f64; 4]>::try_from(values).ok())
            .ok_or_else(|| wrong("it has no size"))?;
        let content = Content::decode(&document.get_page_content(id))
            .map_err(|_| wrong("its content cannot be read"))?;
        let mut reader = Self {
            number: number + 1,
            fonts: own_fonts,
            media,
            state: State {
                matrix: [1.0, 0.0, 0.0, 1.0, 0.0, 0.0],
                font: None,
                size: 0.0,
                luminance: 0.0,
                clipped: false,
            },
            stack: Vec::new(),
            marks: Vec::new(),
            text_matrix: [1.0, 0.0, 0.0, 1.0, 0.0, 0.0],
            page: Page::default(),
            pictures: own_pictures,
            shown: Vec::new(),
            alts: Vec::new(),
        };
        for operation in &content.operations {
            reader.run(&operation.operator, &operation.operands, fonts)?;
        }
        reader.settle()?;
        back.pictures.append(&mut reader.shown);
        back.marked_alts.append(&mut reader.alts);
        Ok(reader.page)
    }

    fn wrong(&self, what: &'static str) -> Unfit {
        Unfit::Page(self.number, what)
    }

    fn run(
        &mut self,
        operator: &str,
        operands: &[Object],
        fonts: &BTreeMap<ObjectId, Font>,
    ) -> Result<(), Unfit> {
        let numbers: Vec<f64> = operands.iter().filter_map(number_of).collect();
        match operator {
            "q" => self.stack.push(self.state.clone()),
            "Q" => {
                self.state =
                    self.stack.pop().ok_or_else(|| self.wrong("its state is out of order"))?
            }
            "cm" => {
                let matrix =
                    <[f64; 6]>::try_from(numbers).map_err(|_| self.wrong("a matrix is not one"))?;
                self.state.matrix = times(matrix, self.state.matrix);
            }
            "BT" => self.text_matrix = [1.0, 0.0, 0.0, 1.0, 0.0, 0.0],
            "ET" => self.settle()?,
            "Tf" => {
                self.state.font =
                    operands.first().and_then(|name| name.as_name().ok()).map(<[u8]>::to_vec);
                self.state.size = numbers.first().copied().unwrap_or_default();
            }
            "Tm" => {
                self.text_matrix =
                    <[f64; 6]>::try_from(numbers).map_err(|_| self.wrong("a matrix is not one"))?
            }
            "Tr" => {
                if numbers.first() != Some(&0.0) {
                    return Err(self.wrong("it has text that is not drawn"));
                }
            }
            "Tj" | "TJ" => self.show(operands, fonts)?,
            "scn" | "sc" | "g" | "rg" => {
                self.state.luminance = luminance(&numbers).ok_or_else(|| {
                    self.wrong("a colour is of a kind that the typesetter does not write")
                })?
            }
            "Do" => {
                let picture = operands
                    .first()
                    .and_then(|name| name.as_name().ok())
                    .and_then(|name| self.pictures.get(name).cloned())
                    .ok_or_else(|| self.wrong("it shows something that is not a picture"))?;
                // A picture without a tag would be silent.
                if !self.marks.iter().any(|mark| mark.mcid.is_some() && !mark.artifact) {
                    return Err(self.wrong("it has a picture without a tag"));
                }
                self.shown.push(picture);
            }
            "BDC" => self.mark(operands)?,
            "BMC" => {
                // Text that runs from right to left, or what is no part of the words, such as a page's colour.
                let tag = operands.first().and_then(|name| name.as_name().ok()).unwrap_or_default();
                let (reversed, artifact) = (tag == b"ReversedChars", tag == b"Artifact");
                if !reversed && !artifact {
                    return Err(self.wrong("it has a mark that the typesetter does not write"));
                }
                self.marks.push(Mark {
                    mcid: None,
                    artifact,
                    actual: None,
                    language: None,
                    reversed,
                });
            }
            "EMC" => {
                self.marks.pop().ok_or_else(|| self.wrong("its marks are out of order"))?;
            }
            // A small picture is cut at its edge. Words that are cut would be read and not seen.
            "W" | "W*" if self.marks.iter().any(|mark| mark.artifact) => self.state.clipped = true,
            // Colours of lines, paths and their painting: nothing to read.
            "cs" | "CS" | "SCN" | "SC" | "G" | "RG" | "w" | "J" | "j" | "M" | "d" | "i" | "ri"
            | "m" | "l" | "c" | "v" | "y" | "h" | "re" | "S" | "s" | "f" | "F" | "f*" | "B"
            | "B*" | "b" | "b*" | "n" => {}
            _ => return Err(self.wrong("it has an operator that the typesetter does not write")),
        }
        Ok(())
    }

    fn mark(&mut self, operands: &[Object]) -> Result<(), Unfit> {
        let tag = operands.first().and_then(|name| name.as_name().ok()).unwrap_or_default();
        let properties = operands
            .get(1)
            .and_then(|object| object.as_dict().ok())
            .ok_or_else(|| self.wrong("a mark has no properties"))?;
        for (key, value) in properties {
            let known = match key.as_slice() {
                b"MCID" | b"Lang" | b"Type" | b"Subtype" | b"Attached" | b"BBox"
                | b"ActualText" | b"Alt" => true,
                // The long form of an abbreviation would be another text.
                _ => value.as_name().is_ok(),
            };
            if !known {
                return Err(self.wrong("a mark says something besides its number"));
            }
        }
        let actual = match properties.get(b"ActualText") {
            Ok(object) => Some(
                text_string(object)
                    .ok_or_else(|| self.wrong("a replacement text cannot be read"))?,
            ),
            Err(_) => None,
        };
        // A picture says in words what it shows, here as well as in the tag tree.
        if let Ok(alt) = properties.get(b"Alt") {
            let alt = text_string(alt)
                .ok_or_else(|| self.wrong("the words of a picture cannot be read"))?;
            self.alts.push(alt);
        }
        let mcid = properties.get(b"MCID").and_then(Object::as_i64).ok();
        let language = match properties.get(b"Lang") {
            Ok(object) => {
                Some(text_string(object).ok_or_else(|| self.wrong("a language cannot be read"))?)
            }
            Err(_) => None,
        };
        let mark = Mark { mcid, artifact: tag == b"Artifact", actual, language, reversed: false };
        if let Some(text) = mark.actual.clone() {
            self.marks.push(mark);
            self.push(text, String::new(), None)?;
        } else {
            self.marks.push(mark);
        }
        Ok(())
    }

    fn show(&mut self, operands: &[Object], fonts: &BTreeMap<ObjectId, Font>) -> Result<(), Unfit> {
        let name = self.state.font.clone().ok_or_else(|| self.wrong("text has no font"))?;
        let font = self
            .fonts
            .get(&name)
            .and_then(|id| fonts.get(id))
            .ok_or_else(|| self.wrong("text has no font"))?;
        let mut glyphs: Vec<String> = Vec::new();
        let advance = std::cell::Cell::new(0.0);
        let mut decode = |bytes: &[u8]| -> Option<()> {
            for pair in bytes.chunks(2) {
                let code = u16::from_be_bytes([*pair.first()?, *pair.get(1)?]);
                glyphs.push(font.letters.get(&code)?.clone());
                advance.set(advance.get() + font.widths.get(&code).copied().unwrap_or(font.width));
            }
            Some(())
        };
        for operand in operands {
            let whole = match operand {
                Object::String(bytes, _) => decode(bytes),
                Object::Array(parts) => parts.iter().try_for_each(|part| match part {
                    Object::String(bytes, _) => decode(bytes),
                    number @ (Object::Integer(_) | Object::Real(_)) => {
                        advance.set(advance.get() - number_of(number)?);
                        Some(())
                    }
                    _ => None,
                }),
                _ => None,
            };
            whole.ok_or_else(|| self.wrong("a glyph does not say which letter it shows"))?;
        }
        let advance = advance.get() / 1000.0 * self.state.size;
        if !glyphs.iter().all(|letters| letters.trim().is_empty()) {
            if self.state.clipped {
                return Err(self.wrong("it has text that is cut off"));
            }
            self.visible(advance)?;
        }
        self.text_matrix = times([1.0, 0.0, 0.0, 1.0, advance, 0.0], self.text_matrix);
        let replaced = self.marks.iter().any(|mark| mark.actual.is_some());
        for drawn in glyphs {
            let text = if replaced { String::new() } else { drawn.clone() };
            let reversed = self.marks.iter().any(|mark| mark.reversed);
            self.push(text, drawn, Some(reversed))?;
        }
        Ok(())
    }

    /// What was drawn since the last stretch of text ended is read.
    fn settle(&mut self) -> Result<(), Unfit> {
        let settled = self.page.runs.last_mut().is_none_or(|run| run.settle().is_ok());
        if settled { Ok(()) } else { Err(self.wrong("a stretch of text runs in two directions")) }
    }

    /// Text must be on the page, large enough and dark enough.
    fn visible(&self, advance: f64) -> Result<(), Unfit> {
        let matrix = times(self.text_matrix, self.state.matrix);
        let size = self.state.size * (matrix[2].powi(2) + matrix[3].powi(2)).sqrt();
        let width = self.state.size * (matrix[0].powi(2) + matrix[1].powi(2)).sqrt();
        if size < SMALLEST || width < SMALLEST {
            return Err(self.wrong("it has text smaller than 12 points"));
        }
        for along in [0.0, advance] {
            let (x, y) = (matrix[4] + along * matrix[0], matrix[5] + along * matrix[1]);
            if x < self.media[0] || x > self.media[2] || y < self.media[1] || y > self.media[3] {
                return Err(self.wrong("it has text off the page"));
            }
        }
        if (PALE + 0.05) / (self.state.luminance + 0.05) < CONTRAST {
            return Err(self.wrong("it has text that is too pale"));
        }
        Ok(())
    }

    fn push(&mut self, text: String, drawn: String, reversed: Option<bool>) -> Result<(), Unfit> {
        let mcid = self.marks.iter().rev().find_map(|mark| mark.mcid);
        let artifact = self.marks.iter().any(|mark| mark.artifact);
        if mcid.is_none() && !artifact && !(text.trim().is_empty() && drawn.trim().is_empty()) {
            return Err(self.wrong("it has text without a tag"));
        }
        let mcid = mcid.filter(|_| !artifact);
        let language = self.marks.iter().rev().find_map(|mark| mark.language.clone());
        if self.page.runs.last().is_none_or(|last| last.mcid != mcid || last.language != language) {
            self.settle()?;
            self.page.runs.push(Run { mcid, language, ..Run::default() });
        }
        if let Some(last) = self.page.runs.last_mut() {
            last.open.push(Glyphs { text, drawn, reversed });
        }
        Ok(())
    }
}

fn number_of(object: &Object) -> Option<f64> {
    match object {
        #[expect(clippy::cast_precision_loss, reason = "coordinates are small")]
        Object::Integer(number) => Some(*number as f64),
        Object::Real(number) => Some(f64::from(*number)),
        _ => None,
    }
}

/// The relative luminance of a grey or RGB colour (WCAG 2).
fn luminance(components: &[f64]) -> Option<f64> {
    let linear = |c: f64| if c <= 0.040_45 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) };
    match components {
        [grey] => Some(linear(*grey)),
        [r, g, b] => Some(0.2126 * linear(*r) + 0.7152 * linear(*g) + 0.0722 * linear(*b)),
        _ => None,
    }
}

/// A text string of PDF: UTF-16 with its mark, or single bytes.
pub(crate) fn text_string(object: &Object) -> Option<String> {
    let Object::String(bytes, _) = object else { return None };
    if let Some(rest) = bytes.strip_prefix(&[0xFE, 0xFF]) {
        let units: Vec<u16> = rest
            .chunks(2)
            .map(|pair| u16::from_be_bytes([pair[0], pair.get(1).copied().unwrap_or(0)]))
            .collect();
        return String::from_utf16(&units).ok();
    }
    if let Some(rest) = bytes.strip_prefix(&[0xEF, 0xBB, 0xBF]) {
        return String::from_utf8(rest.to_vec()).ok();
    }
    // What is not ASCII differs between the encodings; our typesetter writes UTF-16 then.
    bytes.is_ascii().then(|| String::from_utf8(bytes.clone()).ok()).flatten()
}

/// The marked contents in the order of the tag tree.
fn tag_tree(document: &Document, pages: &[ObjectId], back: &mut ReadBack) -> Result<(), Unfit> {
    let wrong = || Unfit::Unreadable("its tag tree cannot be read");
    let root = document
        .catalog()
        .ok()
        .and_then(|catalog| resolve(document, catalog.get(b"StructTreeRoot").ok()));
    let root = root
        .and_then(|object| object.as_dict().ok())
        .ok_or(Unfit::Unreadable("it has no tag tree"))?;
    let pages: BTreeMap<ObjectId, usize> =
        pages.iter().enumerate().map(|(n, id)| (*id, n)).collect();
    let page_number = |page: Option<ObjectId>| page.and_then(|page| pages.get(&page).copied());
    type Todo<'a> = (&'a Object, Option<ObjectId>, usize, Option<String>);
    let mut stack: Vec<Todo<'_>> = Vec::new();
    if let Ok(children) = root.get(b"K") {
        stack.push((children, None, 0, None));
    }
    let mut steps = 0;
    while let Some((object, page, depth, language)) = stack.pop() {
        steps += 1;
        if depth > 64 || steps > 4_000_000 {
            return Err(wrong());
        }
        let object = resolve(document, Some(object)).ok_or_else(wrong)?;
        match object {
            Object::Array(children) => {
                for child in children.iter().rev() {
                    stack.push((child, page, depth + 1, language.clone()));
                }
            }
            Object::Integer(mcid) => {
                let at = (page_number(page).ok_or_else(wrong)?, *mcid);
                back.order.push(at);
                back.languages.extend(language.map(|language| (at, language)));
            }
            Object::Dictionary(dict) => {
                if let Ok(alt) = dict.get(b"Alt") {
                    back.alts.push(text_string(alt).ok_or_else(wrong)?);
                }
                let page = dict.get(b"Pg").and_then(Object::as_reference).ok().or(page);
                let language = match dict.get(b"Lang") {
                    Ok(own) => Some(text_string(own).ok_or_else(wrong)?),
                    Err(_) => language,
                };
                if let Ok(mcid) = dict.get(b"MCID").and_then(Object::as_i64) {
                    let at = (page_number(page).ok_or_else(wrong)?, mcid);
                    back.order.push(at);
                    back.languages.extend(language.map(|language| (at, language)));
                } else if let Ok(children) = dict.get(b"K") {
                    stack.push((children, page, depth + 1, language));
                }
            }
            _ => return Err(wrong()),
        }
    }
    Ok(())
}

//! Checks that letters look like what a file calls them.
//!
//! A file says for each glyph which letter it is; nothing makes that true. A few words with every glyph of
//! the document are set, drawn and read by eye: a letter that never looks like itself is not believed, and
//! its pages go out as pictures.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use hayro_interpret::kurbo::Point;
use rustc_hash::FxHashSet;

use crate::letters::Letters;
use crate::ocr::Ocr;
use crate::plan::{Placed, Plan, PlanBlock, PlanLine, Role, Run, Text};
use crate::read::{Glyph, Outline};
use crate::{Seen, Why};

/// A shape and what it is called.
type Pair = (Arc<str>, u128);
/// A word's letters: what each is called, its outline, its width.
type Shown = Vec<(Pair, Arc<Outline>, f64)>;

/// With more letters that do not look like themselves, what a page says is not believed at all.
const FEW_DOUBTS: usize = 3;
/// In how many words a letter is shown.
const SHOWN: usize = 3;

/// Letters that Tesseract's English data reads, with or without their accents.
fn is_latin(text: &str) -> bool {
    text.chars().all(|c| {
        c.is_ascii_alphanumeric()
            || ('\u{c0}'..='\u{24f}').contains(&c)
            || ('\u{fb00}'..='\u{fb06}').contains(&c)
    })
}

/// Checks the letters of a document, and marks the pages whose letters are not what they are called. Gives
/// how many kinds of letters could not be checked.
///
/// Letters that are withheld need not be believed.
pub(crate) fn check(
    pages: &mut [Option<Seen>],
    withheld: &[BTreeSet<usize>],
    letters: &Letters,
    ocr: Option<&Ocr>,
) -> usize {
    let mut counts: BTreeMap<Pair, usize> = BTreeMap::new();
    let mut unchecked: FxHashSet<Pair> = FxHashSet::default();
    let mut words: Vec<Shown> = Vec::new();
    for (seen, withheld) in pages.iter().zip(withheld) {
        let Some(seen) = seen.as_ref().filter(|s| s.page.whys.is_empty()) else { continue };
        for word in seen.layout.pieces.iter().flat_map(|p| &p.words) {
            if word.glyphs.iter().any(|g| withheld.contains(g)) {
                continue;
            }
            let glyphs: Vec<&Glyph> =
                word.glyphs.iter().filter_map(|g| seen.page.glyphs.get(*g)).collect();
            let mut wanted = false;
            for glyph in &glyphs {
                if !glyph.text.chars().any(char::is_alphanumeric) {
                    continue;
                }
                let pair = (glyph.text.clone(), glyph.outline.key);
                if !is_latin(&glyph.text) {
                    unchecked.insert(pair);
                    continue;
                }
                if glyphs.len() > 24 {
                    counts.entry(pair).or_insert(0);
                    continue;
                }
                let count = counts.entry(pair).or_insert(0);
                if *count < SHOWN {
                    wanted = true;
                }
            }
            if !wanted || glyphs.len() > 24 {
                continue;
            }
            for glyph in &glyphs {
                if let Some(count) = counts.get_mut(&(glyph.text.clone(), glyph.outline.key)) {
                    *count += 1;
                }
            }
            words.push(
                glyphs
                    .iter()
                    .map(|g| ((g.text.clone(), g.outline.key), g.outline.clone(), g.advance))
                    .collect(),
            );
        }
    }
    if counts.is_empty() {
        return unchecked.len();
    }
    // Most letters are plainly what they are called; only of the others are words shown.
    let mut believed: FxHashSet<Pair> = FxHashSet::default();
    let models = Models::new(letters);
    for word in &words {
        for (pair, outline, _) in word {
            if !believed.contains(pair) && models.agree(&pair.0, outline) {
                believed.insert(pair.clone());
            }
        }
    }
    words.retain(|word| {
        word.iter().any(|(pair, ..)| counts.contains_key(pair) && !believed.contains(pair))
    });
    if let (Some(ocr), false) = (ocr, words.is_empty()) {
        believed.extend(look(&words, letters, ocr));
    }
    let doubted: FxHashSet<Pair> =
        counts.into_keys().filter(|pair| !believed.contains(pair)).collect();
    if !doubted.is_empty() {
        for (seen, withheld) in pages.iter_mut().zip(withheld) {
            let Some(seen) = seen else { continue };
            let doubts: FxHashSet<Pair> = seen
                .page
                .glyphs
                .iter()
                .enumerate()
                .filter(|(at, _)| !withheld.contains(at))
                .map(|(_, g)| (g.text.clone(), g.outline.key))
                .filter(|pair| doubted.contains(pair))
                .collect();
            if doubts.len() > FEW_DOUBTS {
                seen.page.whys.insert(Why::OtherLetters);
            } else if !doubts.is_empty() {
                // A few odd letters: the page is read by eye too, and what is seen there decides.
                seen.page.curves = seen.page.curves.max(crate::FEW_CURVES + 1);
            }
        }
    }
    unchecked.len()
}

/// The shapes of our own letters, to hold others beside.
struct Models<'l> {
    shapes: &'static [(char, Shape)],
    letters: &'l Letters,
}

/// A shape in twenty by twenty fields, and how wide it is for its height.
struct Shape {
    fields: Vec<bool>,
    form: f64,
}

impl Shape {
    fn new(outline: &Outline) -> Self {
        use hayro_interpret::kurbo::Shape as _;
        let b = outline.bounds;
        let mut fields = Vec::with_capacity(400);
        for row in 0..20 {
            for column in 0..20 {
                let at = Point::new(
                    b.x0 + (f64::from(column) + 0.5) / 20.0 * b.width(),
                    b.y0 + (f64::from(row) + 0.5) / 20.0 * b.height(),
                );
                fields.push(outline.path.winding(at) != 0);
            }
        }
        Self { fields, form: b.width() / b.height().max(1.0) }
    }

    /// How much of two shapes is one, from 0 to 1; less if one is much wider.
    fn like(&self, other: &Self) -> f64 {
        let (mut both, mut any) = (0_u32, 0_u32);
        for (a, b) in self.fields.iter().zip(&other.fields) {
            both += u32::from(*a && *b);
            any += u32::from(*a || *b);
        }
        let form = (self.form.max(0.05) / other.form.max(0.05)).ln().abs();
        f64::from(both) / f64::from(any.max(1)) - 0.25 * form
    }
}

impl<'l> Models<'l> {
    fn new(letters: &'l Letters) -> Self {
        static MODELS: std::sync::OnceLock<Vec<(char, Shape)>> = std::sync::OnceLock::new();
        let shapes = MODELS.get_or_init(|| {
            let all = ('a'..='z').chain('A'..='Z').chain('0'..='9');
            let mut models: Vec<(char, Shape)> = all
                .flat_map(|c| letters.shapes(c).into_iter().map(move |o| (c, Shape::new(&o))))
                .collect();
            models.extend(standard());
            models
        });
        Self { shapes, letters }
    }

    /// Whether a shape is nearest to the letter that it is called, among all letters.
    fn agree(&self, text: &str, outline: &Outline) -> bool {
        let shape = Shape::new(outline);
        // A letter with a mark, beside the same in our own fonts.
        if let Some(c) = text.chars().next().filter(|c| !c.is_ascii() && text.chars().count() == 1)
            && self.letters.shapes(c).iter().any(|own| shape.like(&Shape::new(own)) > 0.5)
        {
            return true;
        }
        let said = fold(text);
        if (2..=3).contains(&said.len()) {
            // Letters drawn as one: beside our own, one after the other.
            let mut path = hayro_interpret::kurbo::BezPath::new();
            for glyph in self.letters.set(&said.iter().collect::<String>()) {
                let by = hayro_interpret::kurbo::Affine::translate((glyph.along * 1000.0, 0.0));
                path.extend((by * glyph.outline.path.clone()).iter());
            }
            return shape.like(&Shape::new(&Outline::new(path))) > 0.4;
        }
        let [said] = said.as_slice() else { return false };
        let mut likes: Vec<(f64, char)> =
            self.shapes.iter().map(|(c, model)| (shape.like(model), *c)).collect();
        likes.sort_by(|a, b| b.0.partial_cmp(&a.0).unwrap_or(std::cmp::Ordering::Equal));
        // The nearest few are all it or look like it: an l, an I and a 1 are one.
        likes.iter().take(3).any(|(like, c)| {
            *like > 0.45
                && fold(&c.to_string())
                    .first()
                    .is_some_and(|c| crate::terms::look(*c) == crate::terms::look(*said))
        })
    }
}

/// The letters of the fonts that every reader of PDFs brings with it, with serifs and without, drawn by ours.
fn standard() -> Vec<(char, Shape)> {
    let alphabet: String = ('a'..='z').chain('A'..='Z').chain('0'..='9').collect();
    let names = [
        "Times-Roman",
        "Times-Bold",
        "Times-Italic",
        "Times-BoldItalic",
        "Helvetica",
        "Helvetica-Bold",
        "Helvetica-Oblique",
        "Courier",
        "Courier-Bold",
    ];
    let mut content = String::from("BT 12 TL 20 800 Td\n");
    let mut fonts = String::new();
    for (number, name) in names.iter().enumerate() {
        content.push_str(&format!("/F{number} 8 Tf ({alphabet}) Tj T*\n"));
        fonts.push_str(&format!(
            "/F{number} << /Type /Font /Subtype /Type1 /BaseFont /{name} /Encoding /WinAnsiEncoding >> "
        ));
    }
    content.push_str("ET\n");
    let file = format!(
        "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n\
         3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << {fonts}>> >> >>\nendobj\n\
         4 0 obj\n<< /Length {} >>\nstream\n{content}endstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n",
        content.len()
    );
    let Ok(pdf) = hayro_interpret::hayro_syntax::Pdf::new(file.into_bytes()) else {
        return Vec::new();
    };
    let Some(page) = pdf.pages().first() else { return Vec::new() };
    let cache = hayro_interpret::InterpreterCache::new();
    let read = crate::read::page(0, page, &cache, &mut crate::read::Outlines::default());
    read.glyphs
        .iter()
        .filter_map(|g| Some((g.text.chars().next()?, Shape::new(&g.outline))))
        .collect()
}

/// Which letters look like themselves in some word.
fn look(words: &[Shown], letters: &Letters, ocr: &Ocr) -> FxHashSet<Pair> {
    let mut believed = FxHashSet::default();
    let size = 16.0;
    let (width, height) = (560.0, 800.0);
    let mut pages: Vec<Vec<Vec<&Shown>>> = vec![Vec::new()];
    let mut along = f64::INFINITY;
    for word in words {
        let wide = word.iter().map(|g| step(&g.1, g.2)).sum::<f64>() * size + 0.6 * size;
        if along + wide > width - 40.0 {
            if pages.last().is_some_and(|p| p.len() >= 27) {
                pages.push(Vec::new());
            }
            if let Some(page) = pages.last_mut() {
                page.push(Vec::new());
            }
            along = 0.0;
        }
        if let Some(line) = pages.last_mut().and_then(|p| p.last_mut()) {
            line.push(word);
        }
        along += wide;
    }
    for page in pages {
        let mut lines = Vec::new();
        for (number, line) in page.iter().enumerate() {
            let mut glyphs = Vec::new();
            let mut along = 0.0;
            for word in line {
                for (pair, outline, advance) in *word {
                    glyphs.push(Placed {
                        text: pair.0.clone(),
                        outline: outline.clone(),
                        advance: *advance,
                        along,
                        word: true,
                    });
                    along += step(outline, *advance);
                }
                along += 0.6;
            }
            #[expect(clippy::cast_precision_loss, reason = "a count of lines")]
            let down = 40.0 + number as f64 * size * 1.75;
            lines.push(PlanLine {
                runs: vec![Run::Text(Text {
                    at: Point::new(20.0, down),
                    angle: 0.0,
                    size,
                    stretch: 1.0,
                    colour: [0, 0, 0, 255],
                    glyphs,
                })],
            });
        }
        let plan = Plan {
            width,
            height,
            picture: None,
            drawings: Vec::new(),
            blocks: vec![PlanBlock { role: Role::Paragraph, cell: None, lines }],
            covers: Vec::new(),
            footer: None,
        };
        let Some(read) = draw_and_read(&plan, letters, ocr) else { return believed };
        for (number, line) in page.iter().enumerate() {
            #[expect(clippy::cast_precision_loss, reason = "a count of lines")]
            let down = 40.0 + number as f64 * size * 1.75;
            let scale = crate::pixels::scale(width, height);
            let said: Vec<char> = read
                .iter()
                .filter(|w| {
                    let middle = f64::midpoint(f64::from(w.y0), f64::from(w.y1)) / scale;
                    (middle - (down - 0.3 * size)).abs() < size * 0.8
                })
                .map(|w| (w.x0, fold(&w.text)))
                .collect::<BTreeMap<_, _>>()
                .into_values()
                .flatten()
                .collect();
            let mut expected: Vec<(char, usize)> = Vec::new();
            let pairs: Vec<&Pair> = line.iter().flat_map(|w| w.iter().map(|g| &g.0)).collect();
            for (at, pair) in pairs.iter().enumerate() {
                expected.extend(fold(&pair.0).into_iter().map(|c| (c, at)));
            }
            for at in alike(&expected, &said) {
                if let Some(pair) = pairs.get(at) {
                    believed.insert((*pair).clone());
                }
            }
        }
    }
    believed
}

fn step(outline: &Outline, advance: f64) -> f64 {
    advance.max(outline.bounds.x1 / 1000.0).clamp(0.05, 3.0)
}

fn fold(text: &str) -> Vec<char> {
    let mut folded = crate::terms::Folded::new();
    folded.push(text, 0);
    folded.letters().chars().collect()
}

fn draw_and_read(plan: &Plan, letters: &Letters, ocr: &Ocr) -> Option<Vec<crate::ocr::OcrWord>> {
    let about = crate::write::About {
        title: "Letters".to_owned(),
        language: "en-GB".to_owned(),
        withheld: String::new(),
        undescribed: String::new(),
        unread: None,
        bookmarks: Vec::new(),
    };
    let (file, _) = crate::write::write(std::slice::from_ref(plan), &about, letters).ok()?;
    let pdf = hayro_interpret::hayro_syntax::Pdf::new(file).ok()?;
    let page = pdf.pages().first()?;
    let cache = hayro::RenderCache::new();
    let pixels =
        crate::pixels::draw(page, &cache, &hayro_interpret::InterpreterSettings::default());
    ocr.read(&pixels.grey(), pixels.width, pixels.height, 6)
}

/// Which of the expected letters were read, by the best way of laying both rows side by side.
fn alike(expected: &[(char, usize)], said: &[char]) -> Vec<usize> {
    let (rows, columns) = (expected.len(), said.len());
    let mut best = vec![vec![0_u32; columns + 1]; rows + 1];
    for i in (0..rows).rev() {
        for j in (0..columns).rev() {
            let same = crate::terms::look(expected[i].0) == crate::terms::look(said[j]);
            let with = if same { best[i + 1][j + 1] + 1 } else { 0 };
            best[i][j] = with.max(best[i + 1][j]).max(best[i][j + 1]);
        }
    }
    let (mut i, mut j) = (0, 0);
    let mut out = Vec::new();
    while i < rows && j < columns {
        let same = crate::terms::look(expected[i].0) == crate::terms::look(said[j]);
        if same && best[i][j] == best[i + 1][j + 1] + 1 {
            out.push(expected[i].1);
            i += 1;
            j += 1;
        } else if best[i + 1][j] >= best[i][j + 1] {
            i += 1;
        } else {
            j += 1;
        }
    }
    out
}

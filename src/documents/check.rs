//! Proof: that a page does not depend on how long a withheld word was, and that the new file says what
//! was planned and nothing else.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::sync::Arc;

use hayro_interpret::InterpreterCache;
use hayro_interpret::hayro_syntax::Pdf;
use lopdf::{Document, Object};
use rayon::prelude::*;

use crate::plan::{Plan, Run};
use crate::read::{Outline, Page};
use crate::terms::{Break, Folded, Terms};
use crate::write::About;
use crate::{Fault, Seen};

/// What each page says, with its marks.
pub(crate) fn says(plans: &[Plan], about: &About) -> Vec<String> {
    let mut gaps = 0;
    plans
        .iter()
        .map(|plan| {
            let mut said = String::new();
            for block in &plan.blocks {
                for line in &block.lines {
                    for run in &line.runs {
                        match run {
                            Run::Text(text) => {
                                for glyph in &text.glyphs {
                                    said.push_str(&glyph.text);
                                }
                            }
                            Run::Gap { tag, .. } => {
                                let _ = write!(said, " {} ", about.mark(*tag, &mut gaps));
                            }
                        }
                    }
                    said.push('\n');
                }
                said.push('\n');
            }
            if let Some(footer) = &plan.footer {
                said.push_str(footer);
                said.push('\n');
            }
            said
        })
        .collect()
}

/// Reads a new file back: by the interpreter, whose glyphs must be the ones planned, and by a parser of
/// another house, which opens every object and must find no withheld word in any of them.
pub(crate) fn read_back(file: &[u8], says: &[String], terms: &Terms) -> Result<(), Fault> {
    let pdf = Pdf::new(file.to_vec()).map_err(|_| Fault::Refused)?;
    if pdf.pages().len() != says.len() {
        return Err(Fault::Refused);
    }
    let (drawn, parsed) =
        rayon::join(|| drawn_is_said(&pdf, says), || parsed_is_said(file, says, terms));
    drawn?;
    parsed?;
    tells_none(says, terms)
}

/// What is told, as one reads it, has no withheld word in it.
pub(crate) fn tells_none(says: &[String], terms: &Terms) -> Result<(), Fault> {
    says.par_iter().try_for_each(|said| {
        let mut text = Folded::new();
        for line in said.split('\n') {
            text.pause(Break::Line);
            text.push(line, 0);
        }
        if terms.find(&text).iter().any(|hit| !is_mark(&text, hit)) {
            Err(Fault::Refused)
        } else {
            Ok(())
        }
    })
}

/// The glyphs that the interpreter draws are the ones planned.
fn drawn_is_said(pdf: &Pdf, says: &[String]) -> Result<(), Fault> {
    let numbers: Vec<usize> = (0..says.len()).collect();
    let chunk = says.len().div_ceil(rayon::current_num_threads() * 2).max(1);
    numbers.par_chunks(chunk).try_for_each(|part| {
        let cache = InterpreterCache::new();
        let mut outlines = crate::read::Outlines::default();
        for number in part {
            let page = pdf.pages().get(*number).ok_or(Fault::Refused)?;
            let page = crate::read::page(*number, page, &cache, &mut outlines);
            let drawn: String =
                page.glyphs.iter().chain(&page.unseen).map(|g| g.text.as_ref()).collect();
            let said = says.get(*number).ok_or(Fault::Refused)?;
            if sorted(&drawn) != sorted(said) {
                return Err(Fault::Refused);
            }
        }
        Ok(())
    })
}

/// The second reader finds the same words, and no other object that says anything.
fn parsed_is_said(file: &[u8], says: &[String], terms: &Terms) -> Result<(), Fault> {
    let document = Document::load_mem(file).map_err(|_| Fault::Refused)?;
    let read = crate::second::read(&document)?;
    if read.len() != says.len() || read.par_iter().zip(says).any(|(a, b)| sorted(a) != sorted(b)) {
        return Err(Fault::Refused);
    }
    objects(&document, terms)
}

/// What each page of a file of ours says, by a parser that knows nothing but what our writer writes.
///
/// # Errors
///
/// The file holds anything else.
pub fn read_strictly(file: &[u8]) -> Result<Vec<String>, Fault> {
    let document = Document::load_mem(file).map_err(|_| Fault::Refused)?;
    crate::second::read(&document)
}

/// Whether two readings have the same letters on each page, whatever their order.
#[must_use]
pub fn same_letters(one: &[String], two: &[String]) -> bool {
    one.len() == two.len() && one.iter().zip(two).all(|(a, b)| sorted(a) == sorted(b))
}

/// The letters of a text, whatever their order: pages are drawn in another order than they are read.
fn sorted(text: &str) -> Vec<char> {
    let mut letters: Vec<char> = text.chars().filter(|c| !c.is_whitespace()).collect();
    letters.sort_unstable();
    letters
}

/// The number of a mark may be a withheld number by chance.
fn is_mark(text: &Folded, hit: &crate::terms::Hit) -> bool {
    hit.letters.len() < 5
        && text
            .letters()
            .chars()
            .skip(hit.letters.start)
            .take(hit.letters.len())
            .all(|c| c.is_ascii_digit())
}

/// Every string and name of every object, decoded; long enough words only, since three letters stand
/// anywhere in a file's own words.
fn objects(document: &Document, terms: &Terms) -> Result<(), Fault> {
    let mut strings: Vec<String> = Vec::new();
    for object in document.objects.values() {
        collect(object, &mut strings, 0);
    }
    collect(&Object::Dictionary(document.trailer.clone()), &mut strings, 0);
    for text in strings {
        let mut folded = Folded::new();
        folded.push(&text, 0);
        if terms.find(&folded).iter().any(|hit| hit.letters.len() >= 5) {
            return Err(Fault::Refused);
        }
    }
    Ok(())
}

fn collect(object: &Object, out: &mut Vec<String>, depth: usize) {
    if depth > 60 {
        return;
    }
    match object {
        Object::String(bytes, _) => {
            out.push(
                lopdf::decode_text_string(object)
                    .unwrap_or_else(|_| String::from_utf8_lossy(bytes).into_owned()),
            );
        }
        Object::Name(bytes) => out.push(String::from_utf8_lossy(bytes).into_owned()),
        Object::Array(items) => items.iter().for_each(|o| collect(o, out, depth + 1)),
        Object::Dictionary(dictionary) => {
            for (key, value) in dictionary {
                // Keys are the format's own words; the values are what the writer put there.
                let _ = key;
                collect(value, out, depth + 1);
            }
        }
        Object::Stream(stream) => {
            collect(&Object::Dictionary(stream.dict.clone()), out, depth + 1);
            let is_text =
                stream.dict.get(b"Type").and_then(Object::as_name).is_ok_and(|n| n == b"Metadata");
            if is_text {
                out.push(
                    String::from_utf8_lossy(
                        &stream.decompressed_content().unwrap_or_else(|_| stream.content.clone()),
                    )
                    .into_owned(),
                );
            }
        }
        Object::Null
        | Object::Boolean(_)
        | Object::Integer(_)
        | Object::Real(_)
        | Object::Reference(_) => {}
    }
}

/// Whether the plan of a page stays the same when its withheld words are of another length, and what
/// stands around them moves as it would have: after the word, on both sides of it, before it.
pub(crate) fn tells_no_width(
    seen: &Seen,
    withheld: &BTreeSet<usize>,
    plan: &Plan,
    blank: &Arc<Outline>,
) -> bool {
    let told = digest(plan);
    for (longer, before) in [(9.7, 0.0), (-4.3, 0.0), (7.1, 0.5), (6.3, 1.0)] {
        let page = moved(seen, withheld, longer, before);
        let mut layout = crate::layout::layout(&page);
        crate::layout::regroup(&page, &mut layout, withheld);
        let (other, _) = crate::plan::plan(&page, &layout, withheld, blank);
        if digest(&other) != told {
            return false;
        }
    }
    true
}

/// The page with its withheld words longer by some points, and their neighbours in the line moved: all of
/// it after them, or a share of it before them.
fn moved(seen: &Seen, withheld: &BTreeSet<usize>, longer: f64, before: f64) -> Page {
    let mut glyphs = seen.page.glyphs.clone();
    for piece in &seen.layout.pieces {
        let mut shift = 0.0;
        let words: Vec<_> = {
            let mut words: Vec<_> = piece.words.iter().collect();
            words.sort_by(|a, b| {
                along(seen, piece, a)
                    .partial_cmp(&along(seen, piece, b))
                    .unwrap_or(std::cmp::Ordering::Equal)
            });
            words
        };
        if !words.iter().any(|w| w.glyphs.iter().any(|g| withheld.contains(g))) {
            continue;
        }
        // Shorter than nothing it does not get.
        let mut total = 0.0;
        let hidden = words.iter().filter(|w| w.glyphs.iter().any(|g| withheld.contains(g))).count();
        #[expect(clippy::cast_precision_loss, reason = "a count of words")]
        let room = crate::layout::room_after(&seen.layout, piece) / hidden.max(1) as f64;
        let step = |word: &crate::layout::Word| {
            // By the size of the type; not shorter than half of it, and not out of its cell.
            (longer * piece.size / 11.0).max(-0.5 * word.extent(seen, piece)).min(room)
        };
        for word in &words {
            if word.glyphs.iter().any(|g| withheld.contains(g)) {
                total += step(word);
            }
        }
        let (sin, cos) = piece.angle.sin_cos();
        // A line that starts where others start was set from there; only others were pushed from behind.
        let anchored = seen.layout.pieces.iter().any(|o| {
            o.line != piece.line
                && (o.start - piece.start).abs() < 0.75
                && (o.angle - piece.angle).abs() < 1e-3
                && !o.words.iter().any(|w| w.glyphs.iter().any(|g| withheld.contains(g)))
        });
        let before = if anchored { 0.0 } else { before };
        let back = (before * total).min(crate::layout::room_before(&seen.layout, piece));
        for word in &words {
            let hidden = word.glyphs.iter().any(|g| withheld.contains(g));
            let by = shift - back;
            for at in &word.glyphs {
                if let Some(glyph) = glyphs.get_mut(*at) {
                    if piece.vertical {
                        glyph.at.y += by;
                    } else {
                        glyph.at.x += by * cos;
                        glyph.at.y += by * sin;
                    }
                }
            }
            if hidden {
                // Its own letters are spread over its new length.
                let add = step(word);
                let width = word.extent(seen, piece);
                let from = along(seen, piece, word);
                for at in &word.glyphs {
                    let Some(old) = seen.page.glyphs.get(*at) else { continue };
                    let place = if piece.vertical {
                        old.at.y
                    } else {
                        crate::layout::frame(old.at, piece.angle).0
                    };
                    let by = add * ((place - from) / width).clamp(0.0, 1.0);
                    if let Some(glyph) = glyphs.get_mut(*at) {
                        if piece.vertical {
                            glyph.at.y += by;
                        } else {
                            glyph.at.x += by * cos;
                            glyph.at.y += by * sin;
                            glyph.advance *= 1.0 + add / width;
                        }
                    }
                }
                shift += add;
            }
        }
    }
    Page {
        index: seen.page.index,
        width: seen.page.width,
        height: seen.page.height,
        glyphs,
        unseen: Vec::new(),
        drawings: seen.page.drawings.clone(),
        whys: BTreeSet::new(),
        pictured: seen.page.pictured,
        curves: seen.page.curves,
    }
}

impl crate::layout::Word {
    /// How long it is along its line.
    fn extent(&self, seen: &Seen, piece: &crate::layout::Piece) -> f64 {
        let from = along(seen, piece, self);
        self.glyphs
            .iter()
            .filter_map(|g| seen.page.glyphs.get(*g))
            .map(|g| {
                if piece.vertical {
                    g.at.y + g.size
                } else {
                    crate::layout::frame(g.at, piece.angle).0 + g.advance * g.size * g.stretch
                }
            })
            .fold(f64::NEG_INFINITY, f64::max)
            .max(from + 0.1)
            - from
    }
}

/// Where a word starts along its line.
fn along(seen: &Seen, piece: &crate::layout::Piece, word: &crate::layout::Word) -> f64 {
    word.glyphs
        .iter()
        .filter_map(|g| seen.page.glyphs.get(*g))
        .map(|g| if piece.vertical { g.at.y } else { crate::layout::frame(g.at, piece.angle).0 })
        .fold(f64::INFINITY, f64::min)
}

/// A plan as one number: places to a thousandth of a point.
fn digest(plan: &Plan) -> u64 {
    use std::hash::{Hash, Hasher};
    let mut hash = std::hash::DefaultHasher::new();
    let put = |value: f64, hash: &mut std::hash::DefaultHasher| {
        #[expect(clippy::cast_possible_truncation, reason = "places on a page")]
        let value = (value * 500.0).round() as i64;
        value.hash(hash);
    };
    plan.drawings.len().hash(&mut hash);
    for block in &plan.blocks {
        0_u8.hash(&mut hash);
        for line in &block.lines {
            1_u8.hash(&mut hash);
            for run in &line.runs {
                match run {
                    Run::Text(text) => {
                        put(text.at.x, &mut hash);
                        put(text.at.y, &mut hash);
                        put(text.size, &mut hash);
                        put(text.stretch, &mut hash);
                        text.colour.hash(&mut hash);
                        for glyph in &text.glyphs {
                            glyph.text.hash(&mut hash);
                            glyph.outline.key.hash(&mut hash);
                            put(glyph.along, &mut hash);
                        }
                    }
                    Run::Gap { at, size, tag, .. } => {
                        2_u8.hash(&mut hash);
                        tag.hash(&mut hash);
                        put(at.x, &mut hash);
                        put(at.y, &mut hash);
                        put(*size, &mut hash);
                    }
                }
            }
        }
    }
    hash.finish()
}

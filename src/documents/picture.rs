//! A page that goes out as a picture: what is withheld is painted out in the pixels, and the words that
//! are told lie under it as text. A line with a gap is set anew in our own letters, since its pixels
//! would keep the width of the gap.

use std::sync::Arc;

use hayro_interpret::kurbo::{Point, Rect};

use crate::Fault;
use crate::letters::Letters;
use crate::ocr::{Ocr, OcrWord};
use crate::pixels::Pixels;
use crate::plan::{MARK, Placed, Plan, PlanBlock, PlanLine, Role, Run, Text};
use crate::reading::WordRead;
use crate::terms::{Break, Folded, Terms};

/// A page read by its picture.
pub(crate) struct ReadPicture {
    pub(crate) pixels: Pixels,
    pub(crate) lines: Vec<OcrLine>,
    /// Pixels to the point.
    pub(crate) scale: f64,
    pub(crate) width: f64,
    pub(crate) height: f64,
}

impl ReadPicture {
    /// Puts in what somebody read of words that could not be read here. `page` is counted from one.
    pub(crate) fn know(&mut self, known: &[WordRead], page: usize) {
        for word in self.lines.iter_mut().flat_map(|line| &mut line.words) {
            let read = known.iter().find(|k| k.page == page && k.word == word.number);
            if let Some(read) = read.filter(|_| word.number > 0) {
                word.text.clone_from(&read.says);
                word.sure = 100.0;
            }
        }
    }

    /// The middle of a word on its page.
    pub(crate) fn middle(&self, word: &OcrWord) -> Point {
        Point::new(
            f64::from(u32::midpoint(word.x0, word.x1)) / self.scale,
            f64::from(u32::midpoint(word.y0, word.y1)) / self.scale,
        )
    }
}

/// A line as it was read.
#[derive(Clone, Debug)]
pub(crate) struct OcrLine {
    pub(crate) words: Vec<OcrWord>,
    pub(crate) x0: u32,
    pub(crate) y0: u32,
    pub(crate) x1: u32,
    pub(crate) y1: u32,
}

/// Less sure than this, a word was not read.
const UNREAD: f64 = 30.0;

/// Reads the picture of a page, turned upright and straightened; nothing if it cannot be read here.
pub(crate) fn read(pixels: Pixels, width: f64, height: f64, ocr: &Ocr) -> Option<ReadPicture> {
    let scale = f64::from(pixels.width) / width;
    let mut pixels = pixels;
    let mut words = ocr.read(&pixels.grey(), pixels.width, pixels.height, 3)?;
    let (mut width, mut height) = (width, height);
    let mut best = sureness(&words);
    if best < 60.0 && has_ink(&pixels) {
        // Fed the wrong way round, maybe.
        let mut found = 0;
        for quarters in [2, 1, 3] {
            let turned = pixels.turned(quarters);
            let other = ocr.read(&turned.grey(), turned.width, turned.height, 3)?;
            let sure = sureness(&other);
            if sure > best + 15.0 {
                best = sure;
                words = other;
                found = quarters;
            }
        }
        if found > 0 {
            pixels = pixels.turned(found);
            if found % 2 == 1 {
                std::mem::swap(&mut width, &mut height);
            }
        }
    }
    if let Some(lean) = lean(&words)
        && lean.abs() > 0.006
    {
        let straight = pixels.leaned(-lean);
        let other = ocr.read(&straight.grey(), straight.width, straight.height, 3)?;
        if sureness(&other) >= best - 5.0 {
            pixels = straight;
            words = other;
        }
    }
    // Columns are found by one way of looking, single words by another.
    let more = ocr.read(&pixels.grey(), pixels.width, pixels.height, 6)?;
    add(&mut words, more);
    if let Some(faint) = faint(&pixels) {
        let more = ocr.read(&faint, pixels.width, pixels.height, 6)?;
        add(&mut words, more);
    }
    let mut lines = lines(words);
    let unread = lines.iter_mut().flat_map(|l| &mut l.words).filter(|word| is_unread(word));
    for (number, word) in (1..).zip(unread) {
        word.number = number;
    }
    Some(ReadPicture { pixels, lines, scale, width, height })
}

/// How sure the words are, weighed by how many letters were read.
fn sureness(words: &[OcrWord]) -> f64 {
    let (mut sum, mut count) = (0.0, 0.0);
    for word in words {
        #[expect(clippy::cast_precision_loss, reason = "a count of letters")]
        let letters = word.text.chars().filter(|c| c.is_alphanumeric()).count() as f64;
        if letters >= 3.0 && word.sure > 80.0 {
            sum += letters;
        }
        count += letters.max(1.0);
    }
    if count == 0.0 { 0.0 } else { 100.0 * sum / count }
}

fn has_ink(pixels: &Pixels) -> bool {
    pixels.rgb.chunks_exact(3).step_by(5).filter(|p| p[1] < 140).count() > 400
}

/// Adds words that stand where none was read, or that were read more surely.
fn add(words: &mut Vec<OcrWord>, more: Vec<OcrWord>) {
    for new in more {
        let overlaps = |old: &OcrWord| {
            let x = new.x1.min(old.x1).saturating_sub(new.x0.max(old.x0));
            let y = new.y1.min(old.y1).saturating_sub(new.y0.max(old.y0));
            u64::from(x) * u64::from(y) * 4
                > u64::from(new.x1 - new.x0) * u64::from(new.y1 - new.y0)
        };
        let known: Vec<usize> =
            words.iter().enumerate().filter(|(_, w)| overlaps(w)).map(|(n, _)| n).collect();
        if known.is_empty() {
            words.push(OcrWord { line: (u32::MAX, 0, 0), ..new });
        } else if let [one] = known.as_slice()
            && let Some(old) = words.get_mut(*one)
            && new.sure > old.sure + 15.0
        {
            old.text = new.text;
            old.sure = new.sure;
        }
    }
}

/// How much the lines lean, in radians, clockwise.
fn lean(words: &[OcrWord]) -> Option<f64> {
    let mut slopes: Vec<f64> = Vec::new();
    for line in words.chunk_by(|a, b| a.line == b.line) {
        if let (Some(first), Some(last)) = (line.first(), line.last())
            && line.len() >= 3
            && last.x0 > first.x0 + 300
        {
            let middle = |w: &OcrWord| f64::midpoint(f64::from(w.y0), f64::from(w.y1));
            let center = |w: &OcrWord| f64::midpoint(f64::from(w.x0), f64::from(w.x1));
            slopes.push((middle(last) - middle(first)) / (center(last) - center(first)));
        }
    }
    slopes.sort_by(|a, b| a.partial_cmp(b).unwrap_or(std::cmp::Ordering::Equal));
    // By quarters of a degree: the exact lean would depend on every word.
    (slopes.len() >= 3)
        .then(|| ((slopes[slopes.len() / 2].atan().to_degrees() * 4.0).round() / 4.0).to_radians())
}

/// The faint ink of a page alone, blackened; nothing if there is none to speak of.
fn faint(pixels: &Pixels) -> Option<Vec<u8>> {
    let grey = pixels.grey();
    let paper = grey.iter().filter(|v| **v >= 250).count();
    if paper * 10 < grey.len() * 8 {
        // The paper itself is not white: faint ink cannot be told from it.
        return None;
    }
    let width = pixels.width as usize;
    let pale = |at: usize| grey.get(at).is_some_and(|v| (170..=248).contains(v));
    // Pale pixels all around are ink; beside dark ones they are the edge of a letter.
    let mut count = 0;
    for at in (width + 1..grey.len().saturating_sub(width + 1)).step_by(3) {
        if pale(at)
            && [at - 1, at + 1, at - width, at + width]
                .iter()
                .filter(|n| pale(**n) || grey[**n] > 248)
                .count()
                == 4
            && [at - 1, at + 1, at - width, at + width].iter().any(|n| pale(*n))
        {
            count += 1;
        }
    }
    (count > 60).then(|| grey.iter().map(|v| if *v < 249 { 0 } else { 255 }).collect())
}

fn lines(mut words: Vec<OcrWord>) -> Vec<OcrLine> {
    let mut lines: Vec<OcrLine> = Vec::new();
    words.sort_by_key(|w| w.line == (u32::MAX, 0, 0));
    for word in words {
        let height = word.y1.saturating_sub(word.y0).max(1);
        let middle = u32::midpoint(word.y0, word.y1);
        let extra = word.line == (u32::MAX, 0, 0);
        let known = lines.iter_mut().find(|l| {
            if extra {
                middle > l.y0
                    && middle < l.y1
                    && word.x0 < l.x1 + 4 * height
                    && word.x1 + 4 * height > l.x0
            } else {
                l.words.first().is_some_and(|w| w.line == word.line)
            }
        });
        match known {
            Some(line) => {
                line.x0 = line.x0.min(word.x0);
                line.y0 = line.y0.min(word.y0);
                line.x1 = line.x1.max(word.x1);
                line.y1 = line.y1.max(word.y1);
                line.words.push(word);
            }
            None => lines.push(OcrLine {
                x0: word.x0,
                y0: word.y0,
                x1: word.x1,
                y1: word.y1,
                words: vec![word],
            }),
        }
    }
    for line in &mut lines {
        line.words.sort_by_key(|w| w.x0);
    }
    lines
}

/// What is withheld from a picture.
pub(crate) struct Withheld {
    /// For each line, whether each word is withheld, and by which gap: 0 where the caller gave no number.
    pub(crate) words: Vec<Vec<Option<u32>>>,
    /// Words that could not be read, and are withheld for that.
    pub(crate) unread: usize,
    /// How often each term was seen.
    pub(crate) found: Vec<usize>,
}

/// Which terms were read.
pub(crate) fn find_terms(read: &ReadPicture, terms: &Terms) -> Vec<usize> {
    let (text, _) = fold(read);
    terms.find_unsure(&text).into_iter().map(|hit| hit.term).collect()
}

fn fold(read: &ReadPicture) -> (Folded, Vec<(usize, usize)>) {
    let mut text = Folded::new();
    let mut places: Vec<(usize, usize)> = Vec::new();
    for (line, content) in read.lines.iter().enumerate() {
        text.pause(Break::Line);
        for (at, word) in content.words.iter().enumerate() {
            if at > 0 {
                let gap = word.x0.saturating_sub(content.words[at - 1].x1);
                let wide = gap > 3 * (word.y1.saturating_sub(word.y0)).max(1);
                text.pause(if wide { Break::Cell } else { Break::Space });
            }
            text.push(&word.text, places.len());
            places.push((line, at));
        }
    }
    (text, places)
}

/// Whether a word could not be read.
pub(crate) fn is_unread(word: &OcrWord) -> bool {
    let letters = word.text.chars().filter(|c| c.is_alphanumeric()).count();
    word.sure < UNREAD && letters >= 3 && word.y1 - word.y0 > 8
}

/// Looks for terms in what was read. `tags` are the numbers of their gaps.
pub(crate) fn find(read: &ReadPicture, terms: &Terms, tags: &[u32]) -> Withheld {
    let mut words: Vec<Vec<Option<u32>>> =
        read.lines.iter().map(|l| vec![None; l.words.len()]).collect();
    let (text, places) = fold(read);
    let mut found = vec![0; terms.len()];
    for hit in terms.find_unsure(&text) {
        if let Some(count) = found.get_mut(hit.term) {
            *count += 1;
        }
        for place in text.places(&hit) {
            if let Some((line, word)) = places.get(place) {
                let tag = tags.get(hit.term).copied().unwrap_or_default();
                let known = &mut words[*line][*word];
                *known = Some(known.filter(|k| *k > 0).unwrap_or(tag));
            }
        }
    }
    // A black box over words: somebody withheld them before. It is a gap like any other.
    for (line, content) in read.lines.iter().enumerate() {
        for (at, word) in content.words.iter().enumerate() {
            if is_dark(&read.pixels, word) {
                words[line][at] = words[line][at].or(Some(0));
            }
        }
    }
    let mut unread = 0;
    for (line, content) in read.lines.iter().enumerate() {
        for (at, word) in content.words.iter().enumerate() {
            if words[line][at].is_none() && is_unread(word) {
                words[line][at] = Some(0);
                unread += 1;
            }
        }
    }
    Withheld { words, unread, found }
}

/// The colour that most of a page has, if it is light enough to write on.
fn paper(pixels: &Pixels) -> [u8; 3] {
    let mut counts: std::collections::BTreeMap<[u8; 3], usize> = std::collections::BTreeMap::new();
    for pixel in pixels.rgb.chunks_exact(3).step_by(11) {
        *counts.entry([pixel[0] / 8, pixel[1] / 8, pixel[2] / 8]).or_default() += 1;
    }
    match counts.iter().max_by_key(|(_, count)| **count) {
        Some((colour, _)) if colour[1] > 20 => {
            colour.map(|c| u8::try_from(u16::from(c) * 255 / 31).unwrap_or(255))
        }
        _ => [255, 255, 255],
    }
}

/// Withholds what may be the beginning or the end of a term that was cut.
pub(crate) fn find_pieces(read: &ReadPicture, terms: &Terms, hidden: &mut Withheld) {
    for (line, words) in read.lines.iter().zip(&mut hidden.words) {
        for (word, hit) in line.words.iter().zip(words.iter_mut()) {
            if hit.is_none() && terms.has_piece(&word.text) {
                *hit = Some(0);
            }
        }
    }
}

/// Whether most of a word's box is dark.
fn is_dark(pixels: &Pixels, word: &OcrWord) -> bool {
    let (mut dark, mut all) = (0_u32, 0_u32);
    for y in (word.y0..word.y1).step_by(2) {
        for x in (word.x0..word.x1).step_by(2) {
            let at = (y as usize * pixels.width as usize + x as usize) * 3;
            all += 1;
            dark += u32::from(pixels.rgb.get(at + 1).is_some_and(|v| *v < 60));
        }
    }
    all > 20 && dark * 10 > all * 7
}

/// Plans a page as a picture with its text.
pub(crate) fn plan(
    read: &ReadPicture,
    withheld: &Withheld,
    letters: &Letters,
    quality: u8,
) -> Result<(Plan, usize), Fault> {
    let mut pixels = read.pixels.clone();
    let paper = paper(&pixels);
    let scale = read.scale;
    let pt = |v: u32| f64::from(v) / scale;
    let touched: Vec<bool> = withheld.words.iter().map(|w| w.iter().any(Option::is_some)).collect();
    let mut heights: Vec<u32> =
        read.lines.iter().zip(&touched).filter(|(_, t)| !**t).map(|(l, _)| l.y1 - l.y0).collect();
    heights.sort_unstable();
    // A usual height of line, on a coarse grid, so that it does not depend on the letters of one.
    let usual = heights.get(heights.len() / 2).copied().unwrap_or(30).div_ceil(8).max(2) * 8;
    let mut blocks: Vec<PlanBlock> = Vec::new();
    let mut gaps = 0;
    let mut last_block = None;
    for (at, line) in read.lines.iter().enumerate() {
        let out = if touched[at] {
            let (y0, y1) = band(read, &touched, &withheld.words[at], at, usual);
            let (x0, x1) = reach(read, at, y0, y1);
            pixels.paint(x0, y0, x1, y1, paper);
            let start = start(read, &touched, at, x0);
            let (line, count) =
                set(line, &withheld.words[at], letters, (start, y0, x1, y1), scale, usual);
            gaps += count;
            line
        } else {
            let mut runs = Vec::new();
            for word in &line.words {
                let size = pt(usual).clamp(4.0, 40.0);
                let mut glyphs = letters.unseen(&word.text);
                let width = glyphs.last().map_or(0.5, |g| g.along + g.advance);
                glyphs.push(Placed {
                    text: Arc::from(" "),
                    outline: letters.blank(),
                    advance: 0.5,
                    along: width,
                    word: false,
                });
                runs.push(Run::Text(Text {
                    at: Point::new(pt(word.x0), pt(line.y1) - 0.2 * size),
                    angle: 0.0,
                    size,
                    // As wide as the word in the picture.
                    stretch: (pt(word.x1 - word.x0) / (size * width)).max(0.05),
                    colour: [0, 0, 0, 255],
                    glyphs,
                }));
            }
            PlanLine { runs }
        };
        // A line with a gap stands alone: how lines were grouped around it may depend on it.
        let here = (touched[at], line.x0 / usual, line.y1);
        let follows = last_block.is_some_and(|(gap, x, y): (bool, u32, u32)| {
            !gap && !touched[at]
                && x.abs_diff(here.1) <= 2
                && line.y0 > y.saturating_sub(usual)
                && line.y0 < y + usual
        });
        if follows && let Some(block) = blocks.last_mut() {
            block.lines.push(out);
        } else {
            blocks.push(PlanBlock { role: Role::Paragraph, cell: None, lines: vec![out] });
        }
        last_block = Some(here);
    }
    let jpeg =
        crate::pixels::jpeg(&pixels.rgb, pixels.width, pixels.height, pixels.is_grey(), quality)?;
    Ok((
        Plan {
            width: read.width,
            height: read.height,
            picture: Some(Arc::new(jpeg)),
            drawings: Vec::new(),
            blocks,
            covers: Vec::<Rect>::new(),
            footer: None,
        },
        gaps,
    ))
}

/// From the foot of the line above to the head of the line below, as far as these tell nothing of this line.
/// How high the line itself is, its told words say; where there are none, a grid does.
fn band(
    read: &ReadPicture,
    touched: &[bool],
    withheld: &[Option<u32>],
    at: usize,
    usual: u32,
) -> (u32, u32) {
    let line = &read.lines[at];
    let told: Vec<&OcrWord> =
        line.words.iter().zip(withheld).filter(|(_, w)| w.is_none()).map(|(w, _)| w).collect();
    let step = usual.max(8);
    let (top, foot) = match (told.iter().map(|w| w.y0).min(), told.iter().map(|w| w.y1).max()) {
        (Some(top), Some(foot)) => (top, foot),
        _ => {
            // By steps from the next line without a gap, else from the head of the page.
            let middle = u32::midpoint(line.y0, line.y1);
            let from = read
                .lines
                .iter()
                .zip(touched)
                .filter(|(_, t)| !**t)
                .map(|(l, _)| u32::midpoint(l.y0, l.y1))
                .min_by_key(|m| m.abs_diff(middle))
                .unwrap_or(0);
            let steps = (f64::from(middle) - f64::from(from)) / f64::from(step);
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "a place on the page"
            )]
            let middle = (f64::from(from) + steps.round() * f64::from(step)).max(0.0) as u32;
            (middle.saturating_sub(step / 2), middle + step / 2)
        }
    };
    let middle = u32::midpoint(top, foot);
    let near = 2 * step;
    let others =
        || read.lines.iter().enumerate().filter(|(n, _)| *n != at && !touched[*n]).map(|(_, l)| l);
    let above = others().filter(|l| l.y1 <= middle && l.y1 + near > middle).map(|l| l.y1).max();
    let below = others().filter(|l| l.y0 >= middle && l.y0 < middle + near).map(|l| l.y0).min();
    // What is painted out must cover every word of the line.
    let y0 = above.map_or(top.saturating_sub(step / 2), |a| a + 1);
    let y1 = below.map_or(foot + step / 2, |b| b.saturating_sub(1));
    let grid = |v: u32| v / 16 * 16;
    let y0 = if y0 > line.y0 { grid(line.y0) } else { y0 };
    let y1 = if y1 < line.y1 { grid(line.y1) + 16 } else { y1 };
    (y0, y1.min(read.pixels.height))
}

/// How far to the sides a line is painted out: as far as no other line stands beside it.
fn reach(read: &ReadPicture, at: usize, y0: u32, y1: u32) -> (u32, u32) {
    let line = &read.lines[at];
    let (mut x0, mut x1) = (0, read.pixels.width);
    for (number, other) in read.lines.iter().enumerate() {
        if number == at || other.y1 <= y0 + 3 || other.y0 + 3 >= y1 {
            continue;
        }
        if other.x1 <= line.x0 {
            x0 = x0.max(other.x1 + 2);
        } else if other.x0 >= line.x1 {
            x1 = x1.min(other.x0.saturating_sub(2));
        }
    }
    (x0.min(line.x0), x1.max(line.x1))
}

/// Where a line set anew starts: where another line starts, or at the margin.
fn start(read: &ReadPicture, touched: &[bool], at: usize, x0: u32) -> u32 {
    let line = &read.lines[at];
    let others = || read.lines.iter().zip(touched).filter(|(_, t)| !**t).map(|(l, _)| l.x0);
    others()
        .filter(|x| x.abs_diff(line.x0) <= 8)
        .min()
        .or_else(|| others().filter(|x| *x >= x0).min())
        .unwrap_or_else(|| x0.max(read.pixels.width / 8))
}

/// Sets a line in our own letters.
fn set(
    line: &OcrLine,
    withheld: &[Option<u32>],
    letters: &Letters,
    (x0, y0, x1, y1): (u32, u32, u32, u32),
    scale: f64,
    usual: u32,
) -> (PlanLine, usize) {
    let pt = |v: u32| f64::from(v) / scale;
    let size = (pt(usual) * 0.95).clamp(5.0, 24.0).min(pt(y1 - y0));
    let mut items: Vec<Result<Vec<Placed>, u32>> = Vec::new();
    for (word, withheld) in line.words.iter().zip(withheld) {
        let cannot = (!letters.can_set(&word.text)).then_some(0);
        if let Some(tag) = withheld.or(cannot) {
            let last = items.last_mut().and_then(|item| item.as_mut().err());
            if !crate::plan::joins(last, tag) {
                items.push(Err(tag));
            }
        } else {
            items.push(Ok(letters.set(&word.text)));
        }
    }
    let width_of = |item: &Result<Vec<Placed>, u32>| {
        item.as_ref().map_or(MARK, |g| g.last().map_or(0.0, |l| l.along + l.advance))
    };
    #[expect(clippy::cast_precision_loss, reason = "a count of words")]
    let total: f64 =
        items.iter().map(width_of).sum::<f64>() + 0.27 * items.len().saturating_sub(1) as f64;
    let room = (pt(x1) - pt(x0) - 4.0).max(20.0);
    let size = size.min(room / total.max(1e-6));
    let level = pt(y0) + (pt(y1) - pt(y0)) * 0.5 + size * 0.3;
    let mut along = pt(x0);
    let mut runs = Vec::new();
    let mut gaps = 0;
    for (number, item) in items.into_iter().enumerate() {
        if number > 0 {
            if let Some(Run::Text(last)) = runs.last_mut() {
                let last: &mut Text = last;
                let end = last.glyphs.last().map_or(0.0, |g| g.along + g.advance);
                last.glyphs.push(Placed {
                    text: Arc::from(" "),
                    outline: letters.blank(),
                    advance: 0.27,
                    along: end,
                    word: false,
                });
            }
            along += 0.27 * size;
        }
        let width = width_of(&item) * size;
        match item {
            Err(tag) => {
                gaps += 1;
                runs.push(Run::Gap { at: Point::new(along, level), angle: 0.0, size, tag });
            }
            Ok(glyphs) => runs.push(Run::Text(Text {
                at: Point::new(along, level),
                angle: 0.0,
                size,
                stretch: 1.0,
                colour: [0, 0, 0, 255],
                glyphs,
            })),
        }
        along += width;
    }
    (PlanLine { runs }, gaps)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_that_somebody_read_is_a_word_like_any_other() {
        let word = |text: &str, sure: f64, x0: u32, number: usize| OcrWord {
            text: text.to_owned(),
            x0,
            y0: 100,
            x1: x0 + 80,
            y1: 120,
            sure,
            line: (1, 1, 1),
            number,
        };
        let words =
            vec![word("Seen", 90.0, 10, 0), word("wlth", 12.0, 100, 1), word("Zb1kk", 8.0, 200, 2)];
        let line = OcrLine { words, x0: 10, y0: 100, x1: 280, y1: 120 };
        let pixels = Pixels { width: 400, height: 400, rgb: vec![250; 480_000] };
        let mut read =
            ReadPicture { pixels, lines: vec![line], scale: 1.0, width: 400.0, height: 400.0 };
        let says = |read: &ReadPicture| {
            let (said, unread) = crate::reading::of_picture(read, None);
            let said: Vec<String> = said.into_iter().map(|s| s.text).collect();
            (said, unread.iter().map(|u| u.number).collect::<Vec<_>>())
        };
        assert_eq!(says(&read), (vec!["Seen [?] [?]".to_owned()], vec![1, 2]));
        let known = |page, word| WordRead { page, word, says: "Zbik".to_owned() };
        // Of another page, and of no unread word: nothing.
        read.know(&[known(2, 2), known(1, 0)], 1);
        assert_eq!(says(&read).1, [1, 2]);
        read.know(&[known(1, 2)], 1);
        assert_eq!(says(&read), (vec!["Seen [?] Zbik".to_owned()], vec![1]));
        // It is found like any other word, and the others stay withheld.
        let hidden = find(&read, &Terms::new(["Zbik"]), &[7]);
        assert_eq!(hidden.words, [[None, Some(0), Some(7)]]);
    }
}

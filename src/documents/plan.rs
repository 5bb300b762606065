//! What a page will say and how it will look, once what is withheld is out of it.
//!
//! A line that has a gap is set anew: from a start that other lines share, at the widths of its font, with
//! a mark of one size. So nothing on the page depends on how long a withheld word was.

use std::collections::BTreeSet;
use std::sync::Arc;

use hayro_interpret::FillRule;
use hayro_interpret::kurbo::{BezPath, Point, Rect};

use crate::layout::{Layout, Piece, Word, frame, unframe};
use crate::read::{Drawing, Drawn, Glyph, Outline, Page, Rgba};

/// How wide the mark of a gap is, in ems.
pub(crate) const MARK: f64 = 5.0;
/// How wide a space is in a line that is set anew, in ems.
const SPACE: f64 = 0.27;
/// How near two places are to be one, in points.
const NEAR: f64 = 0.75;

/// A page as it will be written.
#[derive(Clone, Debug)]
pub(crate) struct Plan {
    pub(crate) width: f64,
    pub(crate) height: f64,
    /// The picture of the page, where it goes out as one: a JPEG file, and its size in pixels.
    pub(crate) picture: Option<Arc<Vec<u8>>>,
    pub(crate) drawings: Vec<Art>,
    pub(crate) blocks: Vec<PlanBlock>,
    /// Where pixels are covered by a plain box.
    pub(crate) covers: Vec<Rect>,
    /// What stands below the page, in a strip of its own: which page of which document it is.
    pub(crate) footer: Option<String>,
}

/// Something drawn, with the clips in force.
#[derive(Clone, Debug)]
pub(crate) struct Art {
    pub(crate) what: Drawn,
    pub(crate) clips: Vec<Arc<(BezPath, FillRule)>>,
}

/// What a block of text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    Heading(u16),
    Paragraph,
}

/// Lines that belong together.
#[derive(Clone, Debug)]
pub(crate) struct PlanBlock {
    pub(crate) role: Role,
    /// The cell of a table that it is.
    pub(crate) cell: Option<crate::grid::Cell>,
    pub(crate) lines: Vec<PlanLine>,
}

/// A line, or the piece of one that stands in a cell.
#[derive(Clone, Debug, Default)]
pub(crate) struct PlanLine {
    pub(crate) runs: Vec<Run>,
}

/// A part of a line.
#[derive(Clone, Debug)]
pub(crate) enum Run {
    Text(Text),
    /// A gap: the start of its mark on the base line.
    Gap {
        at: Point,
        angle: f64,
        size: f64,
        /// Its number, where the caller gave one; 0 to be counted.
        tag: u32,
    },
}

/// Glyphs in a row.
#[derive(Clone, Debug)]
pub(crate) struct Text {
    pub(crate) at: Point,
    pub(crate) angle: f64,
    pub(crate) size: f64,
    pub(crate) stretch: f64,
    pub(crate) colour: Rgba,
    pub(crate) glyphs: Vec<Placed>,
}

/// A glyph in a row.
#[derive(Clone, Debug)]
pub(crate) struct Placed {
    pub(crate) text: Arc<str>,
    pub(crate) outline: Arc<Outline>,
    /// Of its font, in ems.
    pub(crate) advance: f64,
    /// From the start of the row, in ems.
    pub(crate) along: f64,
    /// Of how many letters it stands: glyphs that say one thing together are told once.
    pub(crate) word: bool,
}

/// What a page had that is not in its plan.
#[derive(Clone, Debug, Default)]
pub(crate) struct Left {
    pub(crate) gaps: usize,
    /// Lines, highlights and boxes that belonged to a withheld word.
    pub(crate) drawings: usize,
    /// A paragraph with a gap kept the ends of its lines, for want of room to set it anew.
    pub(crate) breaks: bool,
}

/// Plans a page from what was drawn and the glyphs that are withheld.
pub(crate) fn plan(
    page: &Page,
    layout: &Layout,
    withheld: &BTreeSet<usize>,
    blank: &Arc<Outline>,
) -> (Plan, Left) {
    let touched: Vec<bool> = layout
        .pieces
        .iter()
        .map(|p| p.words.iter().any(|w| w.glyphs.iter().any(|g| withheld.contains(g))))
        .collect();
    let clean_sizes = usual_of(page, layout, &touched);
    let moved =
        layout.pieces.iter().zip(&touched).filter(|(_, t)| **t).map(|(p, _)| p.line).collect();
    let set =
        Setter { page, layout, withheld, blank, touched: &touched, moved, usual: clean_sizes };
    let mut lines: Vec<Option<PlanLine>> = vec![None; layout.pieces.len()];
    let mut left = Left::default();
    let mut bands: Vec<Rect> = Vec::new();
    let Flowed { mut flowed, offsets, members: flowing } = set.flow(&mut left, &mut bands);
    // Pieces that were set anew together with one before them.
    let mut taken: BTreeSet<usize> = BTreeSet::new();
    let mut by_line: std::collections::BTreeMap<usize, Vec<usize>> =
        std::collections::BTreeMap::new();
    for (at, piece) in layout.pieces.iter().enumerate() {
        if !flowing.contains(&at) {
            by_line.entry(piece.line).or_default().push(at);
        }
    }
    for members in by_line.values_mut() {
        members.sort_by(|a, b| {
            layout.pieces[*a]
                .start
                .partial_cmp(&layout.pieces[*b].start)
                .unwrap_or(std::cmp::Ordering::Equal)
        });
        if !members.iter().any(|m| touched[*m]) {
            for member in members.iter() {
                lines[*member] = Some(set.as_it_stands(&layout.pieces[*member]));
            }
            continue;
        }
        // In a line with a gap a piece stays where it is if lines without one have a piece there; else it may
        // have moved with the gap, before it or after it, and follows on from the piece before.
        let mut groups: Vec<(Vec<usize>, bool)> = Vec::new();
        for member in members.iter() {
            let shared = set.shared(&layout.pieces[*member]).is_some();
            match groups.last_mut() {
                Some((group, anew)) if !shared => {
                    group.push(*member);
                    *anew = true;
                }
                _ => groups.push((vec![*member], touched[*member] || !shared)),
            }
        }
        for number in 0..groups.len() {
            let (group, anew) = &groups[number];
            let Some(first) = group.first() else { continue };
            if !*anew {
                lines[*first] = Some(set.as_it_stands(&layout.pieces[*first]));
                continue;
            }
            let next = groups
                .get(number + 1)
                .and_then(|(g, _)| g.first())
                .map(|g| layout.pieces[*g].start);
            let before = number
                .checked_sub(1)
                .and_then(|n| groups.get(n))
                .and_then(|(g, _)| g.last())
                .map(|g| layout.pieces[*g].end);
            let (line, gaps) = set.anew(group, before, next);
            left.gaps += gaps;
            lines[*first] = Some(line);
            taken.extend(group.iter().skip(1));
            for member in group {
                let piece = &layout.pieces[*member];
                let size = piece.size.max(set.usual);
                if piece.angle != 0.0 || piece.vertical {
                    bands.push(piece.bounds.inflate(size, size));
                } else {
                    bands.push(Rect::new(
                        piece.bounds.x0 - size,
                        piece.baseline - 1.6 * size,
                        piece.bounds.x1 + size,
                        piece.baseline + 0.8 * size,
                    ));
                }
            }
        }
    }
    let drawings = drawings(page, &bands, &mut left);
    let mut blocks = Vec::new();
    for (number, block) in layout.blocks.iter().enumerate() {
        let mut out = flowed.remove(&number).unwrap_or_default();
        for piece in &block.pieces {
            if taken.contains(piece) {
                continue;
            }
            if let Some(line) = lines[*piece].take() {
                out.push(line);
            }
        }
        if let Some(down) = offsets.get(number).filter(|o| **o != 0.0) {
            for run in out.iter_mut().flat_map(|l| &mut l.runs) {
                match run {
                    Run::Text(text) => text.at.y += down,
                    Run::Gap { at, .. } => at.y += down,
                }
            }
        }
        if !out.is_empty() {
            blocks.push(PlanBlock { role: set.role(block), cell: block.cell, lines: out });
        }
    }
    (
        Plan {
            width: page.width,
            height: page.height,
            picture: None,
            drawings,
            blocks,
            covers: Vec::new(),
            footer: None,
        },
        left,
    )
}

/// The size of most letters in lines without a gap; of all told letters if every line has one.
fn usual_of(page: &Page, layout: &Layout, touched: &[bool]) -> f64 {
    let mut counts: std::collections::BTreeMap<u64, usize> = std::collections::BTreeMap::new();
    for (piece, touched) in layout.pieces.iter().zip(touched) {
        if !touched {
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "a size in points"
            )]
            let size = (piece.size * 10.0).round().max(0.0) as u64;
            *counts.entry(size).or_default() +=
                piece.words.iter().map(|w| w.glyphs.len()).sum::<usize>();
        }
    }
    let _ = page;
    counts.iter().max_by_key(|(size, count)| (**count, **size)).map_or(11.0, |(size, _)| {
        #[expect(clippy::cast_precision_loss, reason = "tenths of points")]
        let size = *size as f64 / 10.0;
        size
    })
}

struct Setter<'p> {
    page: &'p Page,
    layout: &'p Layout,
    withheld: &'p BTreeSet<usize>,
    blank: &'p Arc<Outline>,
    touched: &'p [bool],
    /// Lines that have a gap.
    moved: BTreeSet<usize>,
    usual: f64,
}

/// Paragraphs set anew.
#[derive(Default)]
struct Flowed {
    /// Their lines, by block.
    flowed: std::collections::BTreeMap<usize, Vec<PlanLine>>,
    /// How far each block moves down.
    offsets: Vec<f64>,
    /// Their pieces.
    members: BTreeSet<usize>,
}

/// Whether lines are a paragraph: all but the last are full, and have words enough. Lines with a gap say
/// nothing of that.
fn is_prose(pieces: &[&Piece], touched: &[bool]) -> bool {
    let clean = || pieces.iter().zip(touched).filter(|(_, t)| !**t).map(|(p, _)| p);
    let widest = clean().map(|p| p.end - p.start).fold(0.0, f64::max);
    let words: usize = clean().map(|p| p.words.len()).sum();
    let last = pieces.len().saturating_sub(1);
    pieces.iter().all(|p| p.angle == 0.0 && !p.vertical && !p.words.iter().any(|w| w.rtl))
        && words >= 4 * clean().count().saturating_sub(1)
        && pieces.iter().zip(touched).take(last).all(|(p, t)| *t || p.end - p.start > 0.68 * widest)
}

/// What is set anew: a word with its glyphs, or a gap.
enum Item<'w> {
    Word(&'w Word),
    Gap(u32),
}

impl Item<'_> {
    fn gap(&mut self) -> Option<&mut u32> {
        match self {
            Self::Gap(tag) => Some(tag),
            Self::Word(_) => None,
        }
    }
}

/// Whether a withheld word goes into the gap before it. Withheld words beside each other are one gap, unless they were decided
/// apart.
pub(crate) fn joins(last: Option<&mut u32>, tag: u32) -> bool {
    let Some(last) = last else { return false };
    if *last == 0 {
        *last = tag;
    }
    tag == 0 || *last == tag
}

impl Setter<'_> {
    fn role(&self, block: &crate::layout::Block) -> Role {
        let words: usize = block.pieces.iter().map(|p| self.layout.pieces[*p].words.len()).sum();
        let untouched = block.pieces.iter().all(|p| !self.touched[*p]);
        let size = if untouched { block.size } else { self.usual };
        if block.cell.is_none() && block.pieces.len() <= 3 && words <= 24 {
            if size > 1.6 * self.usual {
                return Role::Heading(1);
            }
            if size > 1.18 * self.usual {
                return Role::Heading(2);
            }
        }
        Role::Paragraph
    }

    fn glyph(&self, at: usize) -> &Glyph {
        &self.page.glyphs[at]
    }

    /// The number that the caller gave the gap of a withheld word.
    fn tag(&self, word: &Word) -> u32 {
        word.glyphs.iter().map(|g| self.glyph(*g).tag).find(|t| *t > 0).unwrap_or(0)
    }

    /// A start that an untouched piece of another line shares with this one, or that the rule of its cell gives.
    fn shared(&self, piece: &Piece) -> Option<f64> {
        let ruled = || crate::layout::rule_before(self.layout, piece).map(|x| x + 0.4 * self.usual);
        self.layout
            .pieces
            .iter()
            .zip(self.touched)
            .filter(|(other, touched)| {
                !**touched
                    // Of a line without any gap: what stands in one with a gap may have moved.
                    && !self.moved.contains(&other.line)
                    && (other.angle - piece.angle).abs() < 1e-3
                    && other.vertical == piece.vertical
                    && (other.start - piece.start).abs() < NEAR
            })
            .map(|(other, _)| other.start)
            .min_by(|a, b| a.partial_cmp(b).unwrap_or(std::cmp::Ordering::Equal))
            .or_else(ruled)
    }

    /// Where a line starts that shares its start with no other: at the margin.
    fn margin(&self, piece: &Piece, after: Option<f64>) -> f64 {
        let least = self
            .layout
            .pieces
            .iter()
            .zip(self.touched)
            .filter(|(other, touched)| {
                !**touched
                    && (other.angle - piece.angle).abs() < 1e-3
                    && other.vertical == piece.vertical
                    && after.is_none_or(|a| other.start > a)
            })
            .map(|(other, _)| other.start)
            .min_by(|a, b| a.partial_cmp(b).unwrap_or(std::cmp::Ordering::Equal));
        match (least, after) {
            (Some(least), _) => least,
            (None, Some(after)) => after + self.usual,
            (None, None) if piece.angle == 0.0 && !piece.vertical => {
                (self.page.width / 8.0).min(72.0)
            }
            // A turned line alone on its page: around where it was, on a coarse grid.
            (None, None) => (piece.start / 72.0).floor() * 72.0,
        }
    }

    /// A piece as it was drawn.
    fn as_it_stands(&self, piece: &Piece) -> PlanLine {
        let mut runs: Vec<Run> = Vec::new();
        for (number, word) in piece.words.iter().enumerate() {
            let mut glyphs: Vec<usize> = word.glyphs.clone();
            if word.rtl {
                glyphs.sort_by(|a, b| {
                    let place = |g: &usize| frame(self.glyph(*g).at, piece.angle).0;
                    place(a).partial_cmp(&place(b)).unwrap_or(std::cmp::Ordering::Equal)
                });
            }
            let mut parts: Vec<Text> = Vec::new();
            for at in &glyphs {
                self.append(&mut parts, *at, piece);
            }
            // Glyphs from right to left are told in the order of reading, whatever their place.
            if word.rtl {
                for part in &mut parts {
                    part.glyphs.reverse();
                }
                parts.reverse();
            }
            let mut joined = false;
            if number > 0
                && !word.rtl
                && let (Some(Run::Text(last)), Some(first)) = (runs.last_mut(), parts.first())
                && same_style(last, first, piece.angle)
                && !piece.vertical
            {
                // One row for a whole line: spaces are told.
                let (from, _) = frame(last.at, piece.angle);
                let (to, _) = frame(first.at, piece.angle);
                let scale = last.size * last.stretch;
                let end = last.glyphs.last().map_or(0.0, |g| g.along + g.advance);
                let first = parts.remove(0);
                let offset = (to - from) / scale;
                if offset > end - 0.3 {
                    last.glyphs.push(self.space(end.min(offset)));
                    last.glyphs.extend(
                        first.glyphs.into_iter().map(|g| Placed { along: g.along + offset, ..g }),
                    );
                    joined = true;
                } else {
                    parts.insert(0, first);
                }
            }
            if number > 0
                && !joined
                && let Some(Run::Text(last)) = runs.last_mut()
            {
                let end = last.glyphs.last().map_or(0.0, |g| g.along + g.advance);
                last.glyphs.push(self.space(end));
            }
            runs.extend(parts.into_iter().map(Run::Text));
        }
        PlanLine { runs }
    }

    fn space(&self, along: f64) -> Placed {
        Placed {
            text: Arc::from(" "),
            outline: self.blank.clone(),
            advance: SPACE,
            along,
            word: false,
        }
    }

    fn append(&self, parts: &mut Vec<Text>, at: usize, piece: &Piece) {
        let glyph = self.glyph(at);
        let (along, across) = frame(glyph.at, glyph.angle);
        if let Some(last) = parts.last_mut() {
            let (from, level) = frame(last.at, last.angle);
            let fits = (last.size - glyph.size).abs() < 1e-3
                && (last.stretch - glyph.stretch).abs() < 2e-2
                && last.colour == glyph.colour
                && (level - across).abs() < 1e-2
                && !piece.vertical
                && (last.angle - glyph.angle).abs() < 1e-6;
            if fits {
                last.glyphs.push(placed(glyph, (along - from) / (last.size * last.stretch)));
                return;
            }
        }
        parts.push(Text {
            at: glyph.at,
            angle: glyph.angle,
            size: glyph.size,
            stretch: glyph.stretch,
            colour: glyph.colour,
            glyphs: vec![placed(glyph, 0.0)],
        });
    }

    /// Paragraphs with gaps, set anew as a whole: where their lines break tells how long a word is.
    fn flow(&self, left: &mut Left, bands: &mut Vec<Rect>) -> Flowed {
        let blocks = &self.layout.blocks;
        let mut out = Flowed { offsets: vec![0.0; blocks.len()], ..Flowed::default() };
        let mut order: Vec<usize> = (0..blocks.len()).collect();
        order.sort_by(|a, b| {
            blocks[*a]
                .bounds
                .y0
                .partial_cmp(&blocks[*b].bounds.y0)
                .unwrap_or(std::cmp::Ordering::Equal)
        });
        for number in order {
            let block = &blocks[number];
            let pieces: Vec<&Piece> =
                block.pieces.iter().map(|p| &self.layout.pieces[*p]).collect();
            let Some((first, last)) = pieces.first().zip(pieces.last()) else { continue };
            let touched: Vec<bool> = block.pieces.iter().map(|p| self.touched[*p]).collect();
            if pieces.len() < 2
                || !touched.contains(&true)
                || !is_prose(&pieces, &touched)
                || self.is_list_or_code(&pieces, &touched)
            {
                continue;
            }
            let mut steps: Vec<f64> =
                pieces.windows(2).map(|w| w[1].baseline - w[0].baseline).collect();
            steps.sort_by(|a, b| a.partial_cmp(b).unwrap_or(std::cmp::Ordering::Equal));
            let pitch = (steps[steps.len() / 2] * 20.0).round() / 20.0;
            let grid = |v: f64| (v * 20.0).round() / 20.0;
            // By lines without a gap: one with a gap may have moved.
            let margin = block
                .pieces
                .iter()
                .filter(|p| !self.touched[**p])
                .map(|p| self.layout.pieces[*p].start)
                .fold(f64::INFINITY, f64::min);
            let margin = grid(if margin.is_finite() {
                margin
            } else {
                self.shared(first).unwrap_or_else(|| self.margin(first, None))
            });
            let touched_first = block.pieces.first().is_some_and(|p| self.touched[*p]);
            let indent = if touched_first {
                grid(self.shared(first).unwrap_or(margin))
            } else {
                grid(first.start)
            };
            // As far as the next column, or as the page goes: where its own lines end depends on its words.
            let beside = self
                .layout
                .pieces
                .iter()
                .filter(|p| {
                    p.bounds.x0 > block.bounds.x1
                        && p.bounds.y1 > block.bounds.y0
                        && p.bounds.y0 < block.bounds.y1
                })
                .map(|p| p.bounds.x0 - 12.0)
                .fold(self.page.width - margin.clamp(18.0, 150.0), f64::min);
            // In a cell as far as its rule.
            let ruled = block.cell.and_then(|(table, _, column)| {
                self.layout.grids.get(table).and_then(|grid| grid.xs.get(column + 1))
            });
            let right = ruled.map_or(beside, |x| x - 0.4 * self.usual);
            let (flowed, gaps) = self.set_paragraph(&pieces, indent, margin, right, pitch);
            #[expect(clippy::cast_precision_loss, reason = "a count of lines")]
            let end = first.baseline + flowed.len().saturating_sub(1) as f64 * pitch;
            let by = grid(end - last.baseline);
            // What stands below moves with it, down to the next wide white strip.
            let mut below: Vec<usize> = (0..blocks.len())
                .filter(|b| {
                    *b != number
                        && blocks[*b].bounds.center().y > last.baseline
                        && blocks[*b].bounds.x0 < block.bounds.x1.max(right)
                        && blocks[*b].bounds.x1 > block.bounds.x0
                })
                .collect();
            below.sort_by(|a, b| {
                blocks[*a]
                    .bounds
                    .y0
                    .partial_cmp(&blocks[*b].bounds.y0)
                    .unwrap_or(std::cmp::Ordering::Equal)
            });
            let mut foot = last.baseline;
            let mut moving = Vec::new();
            for other in below {
                if blocks[other].bounds.y0 - foot > 4.0 * pitch {
                    break;
                }
                moving.push(other);
                foot = foot.max(blocks[other].bounds.y1);
            }
            let drawn = self.page.drawings.iter().any(|d| {
                d.bounds.y1 > block.bounds.y0 - 2.0
                    && d.bounds.y0 < foot + 2.0
                    && d.bounds.height() > 0.3 * self.page.height
                    || d.bounds.y0 > last.baseline && d.bounds.y0 < foot + 2.0
            });
            if drawn || foot + out.offsets[number] + by > self.page.height - 8.0 {
                left.breaks = true;
                continue;
            }
            // What moves must not come to lie over what stays.
            let at = |b: usize, by: f64| {
                let box_ = blocks[b].bounds;
                let down = out.offsets[b] + by;
                Rect::new(box_.x0, box_.y0 + down, box_.x1, box_.y1 + down)
            };
            let apart = |a: Rect, b: Rect| {
                let shared = a.intersect(b);
                shared.width() <= 0.5 || shared.height() <= 1.0
            };
            let stays = || (0..blocks.len()).filter(|b| *b != number && !moving.contains(b));
            let meets = moving.iter().any(|m| {
                stays().any(|s| apart(at(*m, 0.0), at(s, 0.0)) && !apart(at(*m, by), at(s, 0.0)))
            });
            if meets {
                left.breaks = true;
                continue;
            }
            for other in moving {
                out.offsets[other] += by;
            }
            left.gaps += gaps;
            for (at, piece) in block.pieces.iter().zip(&pieces) {
                out.members.insert(*at);
                if self.touched[*at] {
                    let size = piece.size.max(self.usual);
                    bands.push(Rect::new(
                        piece.bounds.x0 - size,
                        piece.baseline - 1.6 * size,
                        piece.bounds.x1 + size,
                        piece.baseline + 0.8 * size,
                    ));
                }
            }
            out.flowed.insert(number, flowed);
        }
        out
    }

    /// The words of a paragraph in lines between its margins.
    fn set_paragraph(
        &self,
        pieces: &[&Piece],
        indent: f64,
        margin: f64,
        right: f64,
        pitch: f64,
    ) -> (Vec<PlanLine>, usize) {
        let Some(first) = pieces.first() else { return (Vec::new(), 0) };
        let mut items: Vec<(Item<'_>, bool)> = Vec::new();
        let mut joined = false;
        for piece in pieces {
            for word in &piece.words {
                if word.glyphs.iter().any(|g| self.withheld.contains(g)) {
                    let tag = self.tag(word);
                    if !joins(items.last_mut().and_then(|(item, _)| item.gap()), tag) {
                        items.push((Item::Gap(tag), false));
                    }
                    joined = false;
                    continue;
                }
                items.push((Item::Word(word), std::mem::take(&mut joined)));
            }
            // A word broken at the end of its line goes on without a space.
            joined = piece.words.last().and_then(|w| w.glyphs.last()).is_some_and(|g| {
                matches!(self.glyph(*g).text.as_ref(), "-" | "\u{2010}")
                    && !self.withheld.contains(g)
            });
        }
        let size = items
            .iter()
            .find_map(|(i, _)| match i {
                Item::Word(w) => w.glyphs.first().map(|g| self.glyph(*g).size),
                Item::Gap(_) => None,
            })
            .unwrap_or(self.usual);
        let level = (first.baseline * 20.0).round() / 20.0;
        let mut out: Vec<PlanLine> = vec![PlanLine::default()];
        let mut along = indent;
        let mut gaps = 0;
        for (item, joined) in &items {
            let width = match item {
                Item::Gap(_) => MARK * size,
                Item::Word(word) => {
                    word.glyphs.iter().map(|g| natural(self.glyph(*g)) * self.glyph(*g).size).sum()
                }
            };
            let empty = out.last().is_none_or(|l| l.runs.is_empty());
            let space = if empty || *joined { 0.0 } else { SPACE * size };
            if !empty && along + space + width > right {
                out.push(PlanLine::default());
                along = margin;
            } else {
                if space > 0.0
                    && let Some(Run::Text(last)) = out.last_mut().and_then(|l| l.runs.last_mut())
                {
                    let end = last.glyphs.last().map_or(0.0, |g| g.along + g.advance);
                    last.glyphs.push(self.space(end));
                }
                along += space;
            }
            #[expect(clippy::cast_precision_loss, reason = "a count of lines")]
            let level = level + out.len().saturating_sub(1) as f64 * pitch;
            let Some(line) = out.last_mut() else { continue };
            match item {
                Item::Gap(tag) => {
                    gaps += 1;
                    let at = Point::new(along, level);
                    line.runs.push(Run::Gap { at, angle: 0.0, size, tag: *tag });
                    along += width;
                }
                Item::Word(word) => {
                    along = self.set_word(word, along, level, first, 1.0, &mut line.runs)
                }
            }
        }
        (out, gaps)
    }

    /// Pieces with gaps, set anew from a start that tells nothing.
    fn anew(&self, group: &[usize], before: Option<f64>, next: Option<f64>) -> (PlanLine, usize) {
        let Some(first) = group.first().map(|g| &self.layout.pieces[*g]) else {
            return (PlanLine::default(), 0);
        };
        let mut items: Vec<Item<'_>> = Vec::new();
        let mut sizes: std::collections::BTreeMap<u64, (usize, f64, f64)> =
            std::collections::BTreeMap::new();
        for member in group {
            let words = &self.layout.pieces[*member].words;
            for (word, leader) in words.iter().zip(self.leaders(words)) {
                if word.glyphs.iter().any(|g| self.withheld.contains(g)) {
                    // Marks around the word stay; the rest of it goes with it.
                    let tag = self.tag(word);
                    if !joins(items.last_mut().and_then(Item::gap), tag) {
                        items.push(Item::Gap(tag));
                    }
                    continue;
                }
                if leader {
                    continue;
                }
                for g in &word.glyphs {
                    let glyph = self.glyph(*g);
                    #[expect(
                        clippy::cast_possible_truncation,
                        clippy::cast_sign_loss,
                        reason = "a size in points"
                    )]
                    let key = (glyph.size * 10.0).round().max(0.0) as u64;
                    let (_, across) = frame(glyph.at, first.angle);
                    let across = if first.vertical {
                        glyph.at.x + glyph.advance * glyph.size / 2.0
                    } else {
                        across
                    };
                    let entry = sizes.entry(key).or_insert((0, glyph.size, across));
                    entry.0 += 1;
                }
                items.push(Item::Word(word));
            }
        }
        // A gap that only spaces part from another is the same gap.
        let (size, level) = sizes.values().max_by_key(|(count, _, _)| *count).map_or_else(
            // Alone in a column of letters, only its middle is known: on a coarse grid.
            || {
                (
                    self.usual,
                    if first.vertical {
                        (first.baseline / 36.0).round() * 36.0
                    } else {
                        first.baseline
                    },
                )
            },
            |(_, size, across)| (*size, *across),
        );
        // On a grid, so that what is left of a calculation does not tell anything either.
        let grid = |value: f64| (value * 20.0).round() / 20.0;
        let level = grid(level);
        let start = self.shared(first).unwrap_or_else(|| self.margin(first, before));
        // A line that starts at the edge or beyond it is brought in.
        let start = grid(if first.angle == 0.0 && !first.vertical {
            start.clamp(6.0, (self.page.width - 18.0 - 12.0 * size).max(6.0))
        } else {
            start
        });
        let limit = if first.vertical {
            self.page.height - 18.0
        } else if first.angle == 0.0 {
            {
                let cell = group
                    .last()
                    .and_then(|g| crate::layout::rule_after(self.layout, &self.layout.pieces[*g]))
                    .map_or(f64::INFINITY, |x| x - 0.3 * size);
                next.map_or(self.page.width - 18.0, |n| n - 0.4 * size).min(cell)
            }
        } else {
            // As far as the page goes in that direction.
            let inside = |t: f64| {
                let at = unframe(start + t, level, first.angle);
                at.x > 12.0
                    && at.y > 12.0
                    && at.x < self.page.width - 12.0
                    && at.y < self.page.height - 12.0
            };
            let mut far = 0.0;
            while far < 4000.0 && inside(far + 6.0) {
                far += 6.0;
            }
            start + far
        };
        let width = self.width_of(&items, size);
        let room = (limit - start).max(2.0 * size);
        let factor = (room / width.max(1e-6)).min(1.0);
        let mut runs: Vec<Run> = Vec::new();
        let mut along = start;
        let mut gaps = 0;
        // Words from right to left are set from the end of the line on, and told in the order of reading.
        let told = items.iter().filter(|i| matches!(i, Item::Word(_))).count();
        let rtl = items.iter().filter(|i| matches!(i, Item::Word(w) if w.rtl)).count() * 2 > told;
        if rtl {
            items.reverse();
        }
        for (number, item) in items.iter().enumerate() {
            if number > 0 {
                if let Some(Run::Text(last)) = runs.last_mut() {
                    let end = last.glyphs.last().map_or(0.0, |g| g.along + g.advance);
                    last.glyphs.push(self.space(end));
                }
                along += SPACE * size * factor;
            }
            match item {
                Item::Gap(tag) => {
                    gaps += 1;
                    let at = self.place(along, level, first);
                    let angle =
                        if first.vertical { std::f64::consts::FRAC_PI_2 } else { first.angle };
                    runs.push(Run::Gap { at, angle, size: size * factor, tag: *tag });
                    along += MARK * size * factor;
                }
                Item::Word(word) => {
                    along = self.set_word(word, along, level, first, factor, &mut runs)
                }
            }
        }
        if rtl {
            runs.reverse();
        }
        (PlanLine { runs }, gaps)
    }

    fn place(&self, along: f64, level: f64, piece: &Piece) -> Point {
        if piece.vertical { Point::new(level, along) } else { unframe(along, level, piece.angle) }
    }

    /// Which words are dots or lines that fill a row, whether they were written together or one by one: how
    /// many there are tells what room was left.
    fn leaders(&self, words: &[Word]) -> Vec<bool> {
        let fills = |word: &Word| {
            word.glyphs.iter().all(|g| {
                self.glyph(*g).text.chars().all(|c| {
                    matches!(
                        c,
                        '.' | '_' | '-' | '\u{2026}' | '\u{b7}' | '\u{2013}' | '\u{2014}' | '='
                    )
                })
            })
        };
        words
            .chunk_by(|a, b| fills(a) == fills(b))
            .flat_map(|run| {
                let long = run.iter().map(|w| w.glyphs.len()).sum::<usize>() >= 4;
                let leader = long && run.first().is_some_and(fills);
                std::iter::repeat_n(leader, run.len())
            })
            .collect()
    }

    /// Whether lines are entries of a table of contents or an index, or code: each of them stands for itself,
    /// however full it looks.
    fn is_list_or_code(&self, pieces: &[&Piece], touched: &[bool]) -> bool {
        if pieces.iter().any(|p| self.leaders(&p.words).contains(&true)) {
            return true;
        }
        // Letters that are all as wide as each other are a typewriter's or a listing's.
        let letters: Vec<&Glyph> = pieces
            .iter()
            .zip(touched)
            .filter(|(_, t)| !**t)
            .flat_map(|(p, _)| &p.words)
            .flat_map(|w| &w.glyphs)
            .map(|g| self.glyph(*g))
            .collect();
        let Some(first) = letters.first() else { return false };
        let typed = letters.len() >= 20
            && letters.iter().any(|g| matches!(g.text.as_ref(), "i" | "l" | "." | "," | "t"))
            && letters.iter().any(|g| matches!(g.text.as_ref(), "m" | "w" | "M" | "W"))
            && letters.iter().all(|g| (g.advance - first.advance).abs() < 0.01);
        // A letter from a typewriter is prose all the same: its lines begin alike.
        typed
            && pieces
                .iter()
                .zip(touched)
                .filter(|(_, t)| !**t)
                .any(|(p, _)| (p.start - pieces[0].start).abs() > 1.5 * p.size)
    }

    fn width_of(&self, items: &[Item<'_>], size: f64) -> f64 {
        let mut width = 0.0;
        for (number, item) in items.iter().enumerate() {
            if number > 0 {
                width += SPACE * size;
            }
            width += match item {
                Item::Gap(_) => MARK * size,
                Item::Word(word) => word
                    .glyphs
                    .iter()
                    .map(|g| {
                        let glyph = self.glyph(*g);
                        natural(glyph) * glyph.size
                    })
                    .sum::<f64>(),
            };
        }
        width
    }

    fn set_word(
        &self,
        word: &Word,
        from: f64,
        level: f64,
        piece: &Piece,
        factor: f64,
        runs: &mut Vec<Run>,
    ) -> f64 {
        let mut along = from;
        // Letters are drawn from left to right, whichever way they are read.
        let mut order = word.glyphs.clone();
        if word.rtl {
            order.reverse();
        }
        let mut parts: Vec<Text> = Vec::new();
        for at in order {
            let glyph = self.glyph(at);
            let size = glyph.size * factor;
            let step = natural(glyph) * size;
            let same = parts.last().is_some_and(|last: &Text| {
                (last.size - size).abs() < 1e-6 && last.colour == glyph.colour && !piece.vertical
            });
            if same && let Some(last) = parts.last_mut() {
                let (start, _) = frame(last.at, piece.angle);
                let placed = placed(glyph, (along - start) / size);
                last.glyphs.push(placed);
            } else {
                let level = if piece.vertical { level - step / 2.0 } else { level };
                parts.push(Text {
                    at: self.place(along, level, piece),
                    angle: piece.angle,
                    size,
                    stretch: 1.0,
                    colour: glyph.colour,
                    glyphs: vec![placed(glyph, 0.0)],
                });
            }
            along += if piece.vertical { size } else { step };
        }
        if word.rtl {
            for part in &mut parts {
                part.glyphs.reverse();
            }
            parts.reverse();
        }
        runs.extend(parts.into_iter().map(Run::Text));
        along
    }
}

/// How far a glyph takes a line set anew: by its font, or by its outline where the font says little.
fn natural(glyph: &Glyph) -> f64 {
    let ink = glyph.outline.bounds.x1 / 1000.0;
    if glyph.advance < 0.5 * ink { ink + 0.05 } else { glyph.advance }
}

fn placed(glyph: &Glyph, along: f64) -> Placed {
    Placed {
        text: glyph.text.clone(),
        outline: glyph.outline.clone(),
        advance: natural(glyph),
        along,
        word: true,
    }
}

fn same_style(last: &Text, next: &Text, angle: f64) -> bool {
    (last.size - next.size).abs() < 1e-3
        && (last.stretch - next.stretch).abs() < 2e-2
        && last.colour == next.colour
        && last.glyphs.first().is_some_and(|g| !g.text.chars().any(crate::layout::is_rtl))
        && (frame(last.at, angle).1 - frame(next.at, angle).1).abs() < 1e-2
        && (last.angle - next.angle).abs() < 1e-6
}

/// Drawings without those that belonged to withheld words: underlines, strokes, highlights, frames.
fn drawings(page: &Page, bands: &[Rect], left: &mut Left) -> Vec<Art> {
    let in_band = |d: &Drawing| {
        bands.iter().any(|band| {
            let b = d.bounds;
            b.y0 >= band.y0 && b.y1 <= band.y1 && b.x0 < band.x1 && b.x1 > band.x0
        })
    };
    let banded: Vec<bool> = page
        .drawings
        .iter()
        .map(|d| !matches!(d.what, Drawn::Picture { .. }) && in_band(d))
        .collect();
    let mut out = Vec::with_capacity(page.drawings.len());
    for (at, drawing) in page.drawings.iter().enumerate() {
        if banded[at] {
            let b = drawing.bounds;
            // A rule of a table or of the page has ends that others share.
            let shares = |x: f64| {
                page.drawings.iter().zip(&banded).any(|(o, band)| {
                    !band && ((o.bounds.x0 - x).abs() < 0.6 || (o.bounds.x1 - x).abs() < 0.6)
                })
            };
            let ruled = b.width() > 0.6 * page.width || (shares(b.x0) && shares(b.x1));
            if !ruled {
                left.drawings += 1;
                continue;
            }
        }
        out.push(Art { what: drawing.what.clone(), clips: drawing.clips.clone() });
    }
    out
}

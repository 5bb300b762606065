//! Words, lines, pieces of lines and blocks, in the order of reading.

use hayro_interpret::kurbo::{Point, Rect};

use crate::grid::{Cell, Grid};
use crate::read::{Drawn, Glyph, Page};

/// Glyphs that stand together.
#[derive(Clone, Debug)]
pub(crate) struct Word {
    /// Places in the page's glyphs, in the order of reading.
    pub(crate) glyphs: Vec<usize>,
    pub(crate) bounds: Rect,
    /// It is written from right to left.
    pub(crate) rtl: bool,
}

/// A piece of a line: what stands in one column or one cell of a table.
#[derive(Clone, Debug)]
pub(crate) struct Piece {
    /// In the order of reading.
    pub(crate) words: Vec<Word>,
    /// Along the direction of writing, and across it, in the frame of that direction.
    pub(crate) start: f64,
    pub(crate) end: f64,
    pub(crate) baseline: f64,
    pub(crate) size: f64,
    pub(crate) angle: f64,
    pub(crate) vertical: bool,
    pub(crate) bounds: Rect,
    /// Which line of the page it is of.
    pub(crate) line: usize,
}

/// Lines that belong together.
#[derive(Clone, Debug)]
pub(crate) struct Block {
    /// Places in the pieces, from the top down.
    pub(crate) pieces: Vec<usize>,
    pub(crate) bounds: Rect,
    pub(crate) size: f64,
    /// The cell of a table that it is.
    pub(crate) cell: Option<Cell>,
}

/// How a page is laid out.
#[derive(Clone, Debug, Default)]
pub(crate) struct Layout {
    pub(crate) pieces: Vec<Piece>,
    /// In the order of reading.
    pub(crate) blocks: Vec<Block>,
    /// The upright rules of tables.
    pub(crate) rules: Vec<Rule>,
    /// The tables that are drawn with rules.
    pub(crate) grids: Vec<Grid>,
}

/// A place in the frame of a direction of writing: along it and across it.
pub(crate) fn frame(at: Point, angle: f64) -> (f64, f64) {
    if angle == 0.0 {
        return (at.x, at.y);
    }
    let (sin, cos) = angle.sin_cos();
    (at.x * cos + at.y * sin, at.y * cos - at.x * sin)
}

/// Back from a frame to the page.
pub(crate) fn unframe(along: f64, across: f64, angle: f64) -> Point {
    if angle == 0.0 {
        return Point::new(along, across);
    }
    let (sin, cos) = angle.sin_cos();
    Point::new(along * cos - across * sin, along * sin + across * cos)
}

/// Whether a letter is written from right to left.
pub(crate) fn is_rtl(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

struct Placed {
    glyph: usize,
    along: f64,
    across: f64,
    end: f64,
}

/// Finds how a page is laid out. Glyphs drawn twice at one place count once: the second stays out of every word.
pub(crate) fn layout(page: &Page) -> Layout {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut lines = 0;
    let rules = rules_of(page);
    for (angle, vertical, members) in directions(&page.glyphs) {
        for line in lines_of(page, &members, angle, vertical) {
            for piece in pieces_of(page, &rules, &line, angle, vertical, lines) {
                pieces.push(piece);
            }
            lines += 1;
        }
    }
    let touched = vec![false; pieces.len()];
    let grids = crate::grid::grids(page, &rules);
    let blocks = blocks_of(page, &pieces, &touched, &grids);
    Layout { pieces, blocks, rules, grids }
}

/// Groups the lines of a page anew, once it is known which have a withheld word: how long these are must not
/// tell where a paragraph ends.
pub(crate) fn regroup(
    page: &Page,
    layout: &mut Layout,
    withheld: &std::collections::BTreeSet<usize>,
) {
    let touched: Vec<bool> = layout
        .pieces
        .iter()
        .map(|p| p.words.iter().any(|w| w.glyphs.iter().any(|g| withheld.contains(g))))
        .collect();
    if touched.contains(&true) {
        layout.blocks = blocks_of(page, &layout.pieces, &touched, &layout.grids);
    }
}

/// Takes out the glyphs that no word has. Says whether there were any.
pub(crate) fn without_doubles(page: &mut Page, layout: &Layout) -> bool {
    let mut worded = vec![false; page.glyphs.len()];
    for word in layout.pieces.iter().flat_map(|p| &p.words) {
        for glyph in &word.glyphs {
            if let Some(one) = worded.get_mut(*glyph) {
                *one = true;
            }
        }
    }
    let before = page.glyphs.len();
    let mut at = 0;
    page.glyphs.retain(|_| {
        at += 1;
        worded.get(at - 1).copied().unwrap_or(false)
    });
    page.glyphs.len() != before
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a size in points")]
fn tenths(size: f64) -> u64 {
    (size * 10.0).round().clamp(0.0, 1e9) as u64
}

/// The glyphs of a page by their direction of writing, the usual one first.
fn directions(glyphs: &[Glyph]) -> Vec<(f64, bool, Vec<usize>)> {
    let mut found: Vec<(f64, bool, Vec<usize>)> = Vec::new();
    for (at, glyph) in glyphs.iter().enumerate() {
        let known = found.iter_mut().find(|(angle, vertical, _)| {
            *vertical == glyph.vertical && turned(*angle, glyph.angle) < 0.02
        });
        match known {
            Some((_, _, members)) => members.push(at),
            None => found.push((glyph.angle, glyph.vertical, vec![at])),
        }
    }
    found.sort_by(|a, b| {
        (a.0 != 0.0, a.1, a.0)
            .partial_cmp(&(b.0 != 0.0, b.1, b.0))
            .unwrap_or(std::cmp::Ordering::Equal)
    });
    found
}

fn turned(a: f64, b: f64) -> f64 {
    let full = std::f64::consts::TAU;
    let difference = (a - b).rem_euclid(full);
    difference.min(full - difference)
}

/// Lines from the top down, their glyphs from the start on.
fn lines_of(page: &Page, members: &[usize], angle: f64, vertical: bool) -> Vec<Vec<Placed>> {
    let glyphs = &page.glyphs;
    let mut placed: Vec<Placed> = members
        .iter()
        .map(|at| {
            let glyph = &glyphs[*at];
            let (mut along, mut across) = frame(glyph.at, angle);
            let wide = glyph.advance.max(0.05) * glyph.size * glyph.stretch;
            let mut end = along + wide + glyph.trail * glyph.size * glyph.stretch;
            if vertical {
                // Wide and narrow letters stand over each other by their middles.
                (along, across) = (across, along + wide / 2.0);
                end = along + glyph.size;
            }
            Placed { glyph: *at, along, across, end }
        })
        .collect();
    placed.sort_by(|a, b| order(a.across, b.across).then(order(a.along, b.along)));
    let mut lines: Vec<Vec<Placed>> = Vec::new();
    let mut level = f64::NEG_INFINITY;
    let mut height = 0.0_f64;
    for one in placed {
        let size = glyphs[one.glyph].size;
        if one.across - level > 0.45 * height.min(size).max(0.5)
            && one.across - level > 0.45 * height.max(size).min(14.0)
            || lines.is_empty()
        {
            lines.push(Vec::new());
            height = 0.0;
            level = one.across;
        }
        if size > height {
            height = size;
            level = one.across;
        }
        if let Some(line) = lines.last_mut() {
            line.push(one);
        }
    }
    for line in &mut lines {
        line.sort_by(|a, b| order(a.along, b.along).then(a.glyph.cmp(&b.glyph)));
        drop_doubles(line, glyphs);
    }
    lines
}

fn order(a: f64, b: f64) -> std::cmp::Ordering {
    a.partial_cmp(&b).unwrap_or(std::cmp::Ordering::Equal)
}

/// Bold type is at times made by drawing a word twice.
fn drop_doubles(line: &mut Vec<Placed>, glyphs: &[Glyph]) {
    let mut kept: Vec<Placed> = Vec::with_capacity(line.len());
    for one in line.drain(..) {
        let glyph = &glyphs[one.glyph];
        let double = kept.iter().rev().take(4).any(|k| {
            let other = &glyphs[k.glyph];
            let width = glyph.advance * glyph.size * glyph.stretch;
            other.text == glyph.text
                && (k.along - one.along).abs() < (0.35 * width).min(0.18 * glyph.size)
                && (k.across - one.across).abs() < 0.18 * glyph.size
        });
        if !double {
            kept.push(one);
        }
    }
    *line = kept;
}

/// An upright rule of a table.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rule {
    pub(crate) x: f64,
    pub(crate) y0: f64,
    pub(crate) y1: f64,
}

/// The upright rules of a page: long ones, and short ones that stand over each other. A frame round a word
/// is none.
fn rules_of(page: &Page) -> Vec<Rule> {
    let mut all: Vec<Rule> = Vec::new();
    for drawing in &page.drawings {
        let b = drawing.bounds;
        if b.height() < 6.0 {
            continue;
        }
        let sides = match &drawing.what {
            Drawn::Stroke { path, .. } => b.width() < 2.5 || path.elements().len() <= 6,
            Drawn::Fill { .. } => b.width() < 2.5,
            Drawn::Picture { .. } => false,
        };
        if sides {
            all.push(Rule { x: b.x0, y0: b.y0, y1: b.y1 });
            if b.width() >= 2.5 {
                all.push(Rule { x: b.x1, y0: b.y0, y1: b.y1 });
            }
        }
        if all.len() > 4000 {
            break;
        }
    }
    all.sort_by(|a, b| order(a.x, b.x));
    let mut kept = Vec::new();
    for (at, rule) in all.iter().enumerate() {
        let near = |o: &&Rule| (o.x - rule.x).abs() < 1.0 && (o.y0 - rule.y0).abs() > 5.0;
        let before =
            all[..at].iter().rev().take_while(|o| (o.x - rule.x).abs() < 1.0).any(|o| near(&o));
        let after =
            all[at + 1..].iter().take_while(|o| (o.x - rule.x).abs() < 1.0).any(|o| near(&o));
        if rule.y1 - rule.y0 > 32.0 || before || after {
            kept.push(*rule);
        }
    }
    kept
}

/// The rule of a table to the left of a piece, near enough to be its cell's.
pub(crate) fn rule_before(layout: &Layout, piece: &Piece) -> Option<f64> {
    if piece.angle != 0.0 || piece.vertical {
        return None;
    }
    layout
        .rules
        .iter()
        .filter(|r| r.y0 < piece.baseline - 1.0 && r.y1 > piece.baseline)
        .map(|r| r.x)
        .filter(|x| *x > piece.start - 1.5 * piece.size && *x < piece.start + 0.5)
        .max_by(|a, b| order(*a, *b))
}

/// How much longer a piece could be before it met what stands beside it.
pub(crate) fn room_after(layout: &Layout, piece: &Piece) -> f64 {
    let next = layout
        .pieces
        .iter()
        .filter(|o| o.line == piece.line && o.start >= piece.end)
        .map(|o| o.start - 1.6 * piece.size)
        .fold(f64::INFINITY, f64::min);
    let rule = rule_after(layout, piece).map_or(f64::INFINITY, |x| x - 1.5);
    (next.min(rule) - piece.end).max(0.0)
}

/// The rule of a table to the right of a piece.
pub(crate) fn rule_after(layout: &Layout, piece: &Piece) -> Option<f64> {
    if piece.angle != 0.0 || piece.vertical {
        return None;
    }
    layout
        .rules
        .iter()
        .filter(|r| r.y0 < piece.baseline && r.y1 > piece.baseline - 6.0 && r.x >= piece.end - 0.5)
        .map(|r| r.x)
        .min_by(|a, b| order(*a, *b))
}

/// How much further to the left a piece could start before it met what stands there.
pub(crate) fn room_before(layout: &Layout, piece: &Piece) -> f64 {
    let last = layout
        .pieces
        .iter()
        .filter(|o| o.line == piece.line && o.end <= piece.start)
        .map(|o| o.end + 1.6 * piece.size)
        .fold(f64::NEG_INFINITY, f64::max);
    let rule = if piece.angle == 0.0 && !piece.vertical {
        layout
            .rules
            .iter()
            .filter(|r| {
                r.y0 < piece.baseline && r.y1 > piece.baseline - 6.0 && r.x <= piece.start + 0.5
            })
            .map(|r| r.x + 1.5)
            .fold(f64::NEG_INFINITY, f64::max)
    } else {
        f64::NEG_INFINITY
    };
    (piece.start - last.max(rule)).max(0.0)
}

/// Where a rule of a table stands between two places of a line.
fn rule_between(rules: &[Rule], from: f64, to: f64, across: f64) -> bool {
    rules.iter().any(|r| r.y0 < across && r.y1 > across - 6.0 && r.x > from - 1.0 && r.x < to + 1.0)
}

fn pieces_of(
    page: &Page,
    rules: &[Rule],
    line: &[Placed],
    angle: f64,
    vertical: bool,
    number: usize,
) -> Vec<Piece> {
    let glyphs = &page.glyphs;
    let mut pieces: Vec<Vec<&Placed>> = Vec::new();
    // Spaces that are wide all along the line make it a full line, not cells of a table.
    let mut spaces: Vec<f64> = Vec::new();
    let mut reach = f64::NEG_INFINITY;
    for one in line {
        let gap = one.along - reach;
        if reach.is_finite() && gap > 0.2 * glyphs[one.glyph].size {
            spaces.push(gap);
        }
        reach = reach.max(one.end);
    }
    spaces.sort_by(|a, b| order(*a, *b));
    let usual = if spaces.len() >= 3 { spaces[spaces.len() / 3] } else { 0.0 };
    let mut reach = f64::NEG_INFINITY;
    for one in line {
        let size = glyphs[one.glyph].size;
        let gap = one.along - reach;
        let apart = gap > (1.5 * size).max(1.6 * usual)
            || (gap > 0.25 * size
                && angle == 0.0
                && !vertical
                && rule_between(rules, reach, one.along, one.across));
        if pieces.is_empty() || apart {
            pieces.push(Vec::new());
        }
        reach = reach.max(one.end);
        if apart {
            reach = one.end;
        }
        if let Some(piece) = pieces.last_mut() {
            piece.push(one);
        }
    }
    pieces
        .into_iter()
        .map(|members| {
            let mut size = 0.0_f64;
            let mut sizes: Vec<(u64, f64, f64)> = Vec::new();
            let (mut start, mut end) = (f64::INFINITY, f64::NEG_INFINITY);
            for one in &members {
                let glyph = &glyphs[one.glyph];
                sizes.push((tenths(glyph.size), glyph.size, one.across));
                start = start.min(one.along);
                end = end.max(one.end);
            }
            sizes.sort_by_key(|a| a.0);
            let mut baseline = members.first().map_or(0.0, |m| m.across);
            let mut most = 0;
            for group in sizes.chunk_by(|a, b| a.0 == b.0) {
                if group.len() > most
                    && let Some(first) = group.first()
                {
                    most = group.len();
                    size = first.1;
                    baseline = first.2;
                }
            }
            let words = words_of(glyphs, &members);
            let bounds =
                words.iter().map(|w| w.bounds).reduce(|a, b| a.union(b)).unwrap_or(Rect::ZERO);
            Piece { words, start, end, baseline, size, angle, vertical, bounds, line: number }
        })
        .collect()
}

fn words_of(glyphs: &[Glyph], members: &[&Placed]) -> Vec<Word> {
    // A new word starts after a gap or a written space.
    let mut groups: Vec<(Vec<&Placed>, bool)> = Vec::new();
    let mut reach = f64::NEG_INFINITY;
    // Where spaces are written, a small gap without one parts nothing.
    let spaced = members.iter().skip(1).filter(|m| glyphs[m.glyph].after_space).count() >= 2;
    let least = if spaced { 0.45 } else { 0.19 };
    for one in members {
        let glyph = &glyphs[one.glyph];
        let gap = one.along - reach;
        let written = glyph.after_space && gap > -0.1 * glyph.size;
        if groups.is_empty() || gap > least * glyph.size || (written && gap > 0.08 * glyph.size) {
            groups.push((Vec::new(), written));
        }
        if let Some((group, _)) = groups.last_mut() {
            group.push(one);
        }
        reach = reach.max(one.end);
    }
    // Letters set apart, without spaces between them, are one word.
    let mut joined: Vec<Vec<&Placed>> = Vec::new();
    let mut at = 0;
    while at < groups.len() {
        let mut until = at + 1;
        if groups[at].0.len() == 1 {
            let mut last = None::<f64>;
            while until < groups.len() && groups[until].0.len() == 1 && !groups[until].1 {
                let (Some(before), Some(this)) =
                    (groups[until - 1].0.last(), groups[until].0.first())
                else {
                    break;
                };
                let gap = this.along - before.end;
                if last.is_some_and(|l| (gap - l).abs() > 0.15 * glyphs[this.glyph].size) {
                    break;
                }
                last = Some(gap);
                until += 1;
            }
        }
        if until - at >= 3 {
            joined.push(groups[at..until].iter().flat_map(|g| g.0.iter().copied()).collect());
        } else {
            until = at + 1;
            joined.push(groups[at].0.clone());
        }
        at = until;
    }
    let mut words: Vec<Word> = joined
        .into_iter()
        .map(|group| {
            let rtl = group.iter().filter(|p| glyphs[p.glyph].text.chars().any(is_rtl)).count() * 2
                > group.len();
            let mut order: Vec<usize> = group.iter().map(|p| p.glyph).collect();
            if rtl {
                order.reverse();
                turn_digits(&mut order, glyphs);
            }
            let bounds = order
                .iter()
                .map(|g| glyphs[*g].ink())
                .reduce(|a, b| a.union(b))
                .unwrap_or(Rect::ZERO);
            Word { glyphs: order, bounds, rtl }
        })
        .collect();
    // Words from right to left stand in the order of reading.
    let mut from = 0;
    while from < words.len() {
        if !words[from].rtl {
            from += 1;
            continue;
        }
        let mut until = from + 1;
        while until < words.len() && words[until].rtl {
            until += 1;
        }
        words[from..until].reverse();
        from = until;
    }
    words
}

/// Digits among letters that run from right to left run from left to right.
fn turn_digits(order: &mut [usize], glyphs: &[Glyph]) {
    let digit = |g: usize| glyphs[g].text.chars().all(|c| c.is_ascii_digit());
    let mut at = 0;
    while at < order.len() {
        let mut until = at;
        while until < order.len() && digit(order[until]) {
            until += 1;
        }
        order[at..until].reverse();
        at = until.max(at + 1);
    }
}

/// Groups pieces into blocks and puts them into the order of reading.
fn blocks_of(page: &Page, pieces: &[Piece], touched: &[bool], grids: &[Grid]) -> Vec<Block> {
    // A cell of a table is a block; a table is put in order as a whole, and read row by row.
    let mut cells: std::collections::BTreeMap<Cell, Vec<usize>> = std::collections::BTreeMap::new();
    for (at, piece) in pieces.iter().enumerate() {
        if let Some(cell) = crate::grid::cell_of(grids, piece) {
            cells.entry(cell).or_default().push(at);
        }
    }
    let in_cells: std::collections::BTreeSet<usize> = cells.values().flatten().copied().collect();
    let mut order_down: Vec<usize> =
        (0..pieces.len()).filter(|at| !in_cells.contains(at)).collect();
    order_down.sort_by(|a, b| {
        order(
            pieces[*a].bounds.y0.max(pieces[*a].baseline.min(pieces[*a].bounds.y1)),
            pieces[*b].bounds.y0.max(pieces[*b].baseline.min(pieces[*b].bounds.y1)),
        )
        .then(order(pieces[*a].bounds.x0, pieces[*b].bounds.x0))
    });
    let mut blocks: Vec<Block> = Vec::new();
    let mut line_counts = std::collections::BTreeMap::<usize, usize>::new();
    for piece in pieces {
        *line_counts.entry(piece.line).or_default() += 1;
    }
    // How far to the right the lines of a column go.
    let edges: Vec<f64> = pieces
        .iter()
        .map(|p| {
            pieces
                .iter()
                .zip(touched)
                .filter(|(o, touched)| {
                    !**touched
                        && o.angle == p.angle
                        && o.vertical == p.vertical
                        && o.bounds.x0 < p.bounds.x1
                        && o.bounds.x1 > p.bounds.x0
                        && (o.size - p.size).abs() < 0.12 * p.size
                        && (o.start - p.start).abs() < 3.0 * p.size
                })
                .map(|(o, _)| o.end)
                .fold(f64::NEG_INFINITY, f64::max)
        })
        .collect();
    let letter = |glyph: Option<&usize>| {
        glyph.and_then(|g| page.glyphs.get(*g)).and_then(|g| g.text.chars().next()).unwrap_or(' ')
    };
    let first_of = |at: usize| letter(pieces[at].words.first().and_then(|w| w.glyphs.first()));
    let last_of = |at: usize| letter(pieces[at].words.last().and_then(|w| w.glyphs.last()));
    // Whether a line goes on in the next: where its first word would have had room, a paragraph ended. Of
    // lines that end a sentence, the longest always looks full: there must be others as long.
    let full = |last: usize, next: usize| {
        let word = pieces[next].words.first().map_or(0.0, |w| w.bounds.width());
        let room = pieces[last].end + 0.3 * pieces[next].size + word >= edges[last] - 0.5;
        if !room
            || first_of(next).is_lowercase()
            || !matches!(last_of(last), '.' | ':' | ';' | '!' | '?')
        {
            return room;
        }
        let width = edges[last] - pieces[last].start;
        let long = pieces
            .iter()
            .zip(touched)
            .filter(|(o, t)| {
                !**t && (o.start - pieces[last].start).abs() < 1.0
                    && edges[last] - o.end < 0.1 * width
            })
            .count();
        long >= 2
    };
    let near = |last: usize, next: usize| {
        let step = pieces[next].baseline - pieces[last].baseline;
        step > 0.0
            && step < 2.1 * pieces[next].size
            && (pieces[next].start - pieces[last].start).abs() < 3.0 * pieces[next].size
    };
    // How long a line with a gap is must not decide: it goes on if the next begins with a small letter, or if
    // the lines around it go on.
    let goes_on = |place: usize, last: usize, next: usize, order_down: &[usize]| {
        if !touched[last] && !touched[next] {
            return full(last, next);
        }
        let small = !touched[next] && first_of(next).is_lowercase();
        let pair = |a: usize, b: usize| !touched[a] && !touched[b] && near(a, b) && full(a, b);
        let after = order_down.get(place + 1).is_some_and(|n| pair(next, *n));
        let before = order_down
            .iter()
            .position(|o| *o == last)
            .and_then(|p| p.checked_sub(1))
            .and_then(|p| order_down.get(p))
            .is_some_and(|b| pair(*b, last));
        // Half a sentence goes on.
        let half = !touched[last]
            && pieces[last].words.len() >= 4
            && (last_of(last).is_lowercase() || last_of(last) == ',');
        small || after || before || half
    };
    // A step down that is wider than those before or after it parts paragraphs.
    let wider = |block: &Block, at: usize, next: Option<usize>| {
        let step = |a: usize, b: usize| pieces[b].baseline - pieces[a].baseline;
        let Some(last) = block.pieces.last().copied() else { return false };
        let this = step(last, at);
        let before = block
            .pieces
            .len()
            .checked_sub(2)
            .and_then(|n| block.pieces.get(n))
            .map(|b| step(*b, last));
        let after = next.filter(|n| near(at, *n)).map(|n| step(at, n));
        before.or(after).is_some_and(|usual| usual > 0.0 && this > 1.2 * usual + 0.3)
    };
    for (place, at) in order_down.iter().copied().enumerate() {
        let piece = &pieces[at];
        let alone = |p: &Piece| line_counts.get(&p.line).copied().unwrap_or(1);
        let joins = blocks.iter_mut().rev().take(12).find(|block| {
            let Some(last_at) = block.pieces.last().copied() else { return false };
            let last = &pieces[last_at];
            let step = piece.baseline - last.baseline;
            last.angle == piece.angle
                && last.angle == 0.0
                && !last.vertical
                && !piece.vertical
                && step > 0.0
                && step < 2.1 * piece.size.max(last.size)
                && (piece.size - last.size).abs() < 0.12 * piece.size
                && piece.bounds.x0 < last.bounds.x1
                && piece.bounds.x1 > last.bounds.x0
                && goes_on(place, last_at, at, &order_down)
                && !wider(block, at, order_down.get(place + 1).copied())
                // The cells of a table are blocks of their own.
                && alone(piece) == alone(last)
                && (alone(piece) <= 2 || (piece.start - last.start).abs() < 1.0)
        });
        match joins {
            Some(block) => {
                block.pieces.push(at);
                block.bounds = block.bounds.union(piece.bounds);
            }
            None => blocks.push(Block {
                pieces: vec![at],
                bounds: piece.bounds,
                size: piece.size,
                cell: None,
            }),
        }
    }
    // In place of each table stands its first cell until the order is known.
    let mut tables: std::collections::BTreeMap<usize, Vec<Block>> =
        std::collections::BTreeMap::new();
    for (cell, mut members) in cells {
        members.sort_by(|a, b| {
            order(pieces[*a].baseline, pieces[*b].baseline)
                .then(order(pieces[*a].start, pieces[*b].start))
        });
        let Some(first) = members.first().map(|at| &pieces[*at]) else { continue };
        let size = first.size;
        let bounds = members.iter().fold(first.bounds, |all, at| all.union(pieces[*at].bounds));
        tables.entry(cell.0).or_default().push(Block {
            pieces: members,
            bounds,
            size,
            cell: Some(cell),
        });
    }
    for (number, cells) in &tables {
        let (Some(grid), Some(first)) = (grids.get(*number), cells.first()) else { continue };
        let edge = |edges: &[f64]| {
            (edges.first().copied().unwrap_or(0.0), edges.last().copied().unwrap_or(0.0))
        };
        let ((x0, x1), (y0, y1)) = (edge(&grid.xs), edge(&grid.ys));
        blocks.push(Block { bounds: Rect::new(x0, y0, x1, y1), ..first.clone() });
    }
    let mut sorted = Vec::with_capacity(blocks.len());
    let all: Vec<usize> = (0..blocks.len()).collect();
    cut_up(&blocks, pieces, all, &mut sorted, 0);
    // What is written across or downwards comes after the rest.
    let turned = |at: &usize| {
        blocks[*at].pieces.first().is_some_and(|p| pieces[*p].vertical || pieces[*p].angle != 0.0)
    };
    sorted.sort_by_key(turned);
    sorted
        .into_iter()
        .flat_map(|at| match blocks[at].cell {
            Some((table, ..)) => tables.remove(&table).unwrap_or_default(),
            None => vec![blocks[at].clone()],
        })
        .collect()
}

/// Cuts a page along its widest white strips: columns where both sides hold text, else rows.
fn cut_up(
    blocks: &[Block],
    pieces: &[Piece],
    members: Vec<usize>,
    out: &mut Vec<usize>,
    depth: usize,
) {
    if members.len() <= 1 || depth > 60 {
        let mut members = members;
        members.sort_by(|a, b| {
            order(blocks[*a].bounds.y0, blocks[*b].bounds.y0)
                .then(order(blocks[*a].bounds.x0, blocks[*b].bounds.x0))
        });
        out.extend(members);
        return;
    }
    let strips = |upright: bool| -> Vec<f64> {
        let mut spans: Vec<(f64, f64)> = members
            .iter()
            .map(|m| {
                let b = blocks[*m].bounds;
                if upright { (b.x0, b.x1) } else { (b.y0, b.y1) }
            })
            .collect();
        spans.sort_by(|a, b| order(a.0, b.0));
        let mut found = Vec::new();
        let mut reach = f64::NEG_INFINITY;
        for (low, high) in spans {
            if reach.is_finite() && low - reach > if upright { 6.0 } else { 0.5 } {
                found.push(f64::midpoint(low, reach));
            }
            reach = reach.max(high);
        }
        found
    };
    let columns = strips(true);
    let rows = strips(false);
    let prose = |side: &[usize]| {
        let (mut lines, mut words) = (0, 0);
        for block in side {
            lines += blocks[*block].pieces.len();
            words += blocks[*block].pieces.iter().map(|p| pieces[*p].words.len()).sum::<usize>();
        }
        lines >= 3 && words >= lines * 3
    };
    let split = |at: f64, upright: bool| {
        let (mut before, mut after) = (Vec::new(), Vec::new());
        for member in &members {
            let b = blocks[*member].bounds;
            let middle = if upright { b.center().x } else { b.center().y };
            if middle < at { before.push(*member) } else { after.push(*member) }
        }
        (before, after)
    };
    let column = columns.iter().copied().find(|at| {
        let (left, right) = split(*at, true);
        prose(&left) && prose(&right)
    });
    let (at, upright) = match (column, rows.first(), columns.first()) {
        (Some(at), _, _) => (at, true),
        (None, Some(at), _) => (*at, false),
        (None, None, Some(at)) => (*at, true),
        (None, None, None) => {
            let mut members = members;
            members.sort_by(|a, b| {
                order(blocks[*a].bounds.y0, blocks[*b].bounds.y0)
                    .then(order(blocks[*a].bounds.x0, blocks[*b].bounds.x0))
            });
            out.extend(members);
            return;
        }
    };
    let (before, after) = split(at, upright);
    cut_up(blocks, pieces, before, out, depth + 1);
    cut_up(blocks, pieces, after, out, depth + 1);
}

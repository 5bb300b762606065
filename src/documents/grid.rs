//! Tables that are drawn with rules: which cell a piece of text stands in. A table is read row by row.

use hayro_interpret::kurbo::Rect;

use crate::layout::{Piece, Rule};
use crate::read::{Drawn, Page};

/// A table with its upright and level rules.
#[derive(Clone, Debug)]
pub(crate) struct Grid {
    /// From left to right.
    pub(crate) xs: Vec<f64>,
    /// From the top down.
    pub(crate) ys: Vec<f64>,
}

/// Where a cell is: the table, the row, the column.
pub(crate) type Cell = (usize, usize, usize);

/// Rules nearer than this are one.
const NEAR: f64 = 2.0;
/// More cells than this, and it is squared paper.
const MOST: usize = 3000;

/// The tables of a page: at least two rows and two columns within rules that meet.
pub(crate) fn grids(page: &Page, rules: &[Rule]) -> Vec<Grid> {
    let level = level_rules(page);
    // Upright rules that stand beside or over each other are of one table.
    let mut tables: Vec<Vec<Rule>> = Vec::new();
    let mut upright: Vec<Rule> = rules.to_vec();
    upright.sort_by(|a, b| a.y0.partial_cmp(&b.y0).unwrap_or(std::cmp::Ordering::Equal));
    for rule in upright {
        let found = tables.iter_mut().rev().find(|table| {
            table
                .iter()
                .any(|o| rule.y0 < o.y1 + NEAR && rule.y1 > o.y0 - NEAR && joined(o, &rule, &level))
        });
        match found {
            Some(table) => table.push(rule),
            None => tables.push(vec![rule]),
        }
    }
    tables
        .into_iter()
        .filter_map(|table| {
            let top = table.iter().map(|r| r.y0).fold(f64::INFINITY, f64::min);
            let foot = table.iter().map(|r| r.y1).fold(f64::NEG_INFINITY, f64::max);
            let xs = distinct(table.iter().map(|r| r.x));
            let (left, right) = (*xs.first()?, *xs.last()?);
            let ys = distinct(
                level
                    .iter()
                    .filter(|l| {
                        l.y0 > top - NEAR
                            && l.y0 < foot + NEAR
                            && l.x0 < right - NEAR
                            && l.x1 > left + NEAR
                    })
                    .map(|l| l.y0)
                    .chain([top, foot]),
            );
            let cells = xs.len().saturating_sub(1) * ys.len().saturating_sub(1);
            (xs.len() >= 3 && ys.len() >= 3 && cells <= MOST).then_some(Grid { xs, ys })
        })
        .collect()
}

/// Whether a level rule meets both: then they are of one table.
fn joined(one: &Rule, two: &Rule, level: &[Rect]) -> bool {
    (one.x - two.x).abs() < NEAR
        || level.iter().any(|l| {
            let (left, right) = (one.x.min(two.x), one.x.max(two.x));
            let meets = |r: &Rule| l.y0 > r.y0 - NEAR && l.y0 < r.y1 + NEAR;
            l.x0 < left + NEAR && l.x1 > right - NEAR && meets(one) && meets(two)
        })
}

/// The level rules of a page, as boxes without height.
fn level_rules(page: &Page) -> Vec<Rect> {
    let mut all: Vec<Rect> = Vec::new();
    for drawing in &page.drawings {
        let b = drawing.bounds;
        if b.width() < 12.0 {
            continue;
        }
        match &drawing.what {
            Drawn::Stroke { path, .. } if b.height() < 2.5 || path.elements().len() <= 6 => {
                all.push(Rect::new(b.x0, b.y0, b.x1, b.y0));
                if b.height() >= 2.5 {
                    all.push(Rect::new(b.x0, b.y1, b.x1, b.y1));
                }
            }
            Drawn::Fill { .. } if b.height() < 2.5 => all.push(Rect::new(b.x0, b.y0, b.x1, b.y0)),
            Drawn::Stroke { .. } | Drawn::Fill { .. } | Drawn::Picture { .. } => {}
        }
        if all.len() > 4000 {
            break;
        }
    }
    // Rules that are drawn cell by cell are one.
    all.sort_by(|a, b| {
        a.y0.partial_cmp(&b.y0)
            .unwrap_or(std::cmp::Ordering::Equal)
            .then(a.x0.partial_cmp(&b.x0).unwrap_or(std::cmp::Ordering::Equal))
    });
    let mut joined: Vec<Rect> = Vec::new();
    for rule in all {
        let last = joined.iter_mut().rev().take(40).find(|o| {
            (o.y0 - rule.y0).abs() < 1.0 && rule.x0 < o.x1 + NEAR && rule.x1 > o.x0 - NEAR
        });
        match last {
            Some(last) => {
                last.x0 = last.x0.min(rule.x0);
                last.x1 = last.x1.max(rule.x1);
            }
            None => joined.push(rule),
        }
    }
    joined
}

fn distinct(values: impl Iterator<Item = f64>) -> Vec<f64> {
    let mut all: Vec<f64> = values.collect();
    all.sort_by(|a, b| a.partial_cmp(b).unwrap_or(std::cmp::Ordering::Equal));
    all.dedup_by(|a, b| (*a - *b).abs() < NEAR);
    all
}

/// The cell that a piece stands in: by where it starts, since how far it goes may tell of a withheld word.
pub(crate) fn cell_of(grids: &[Grid], piece: &Piece) -> Option<Cell> {
    if piece.angle != 0.0 || piece.vertical {
        return None;
    }
    let within = |edges: &[f64], at: f64| {
        edges.windows(2).position(|pair| matches!(pair, [a, b] if at >= *a && at < *b))
    };
    grids.iter().enumerate().find_map(|(number, grid)| {
        let row = within(&grid.ys, piece.baseline - 0.3 * piece.size)?;
        let column = within(&grid.xs, piece.start + 0.5)?;
        Some((number, row, column))
    })
}

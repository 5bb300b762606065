//! A font made of the glyphs that are told, and of nothing else.
//!
//! No font of a source file goes out: a subset would still hold the letters of withheld words. The
//! outlines that were drawn, and that are told, are put into one new font, ordered by what they say.

use std::collections::BTreeMap;
use std::sync::Arc;

use hayro_interpret::kurbo::{Affine, BezPath, PathEl, Point};
use write_fonts::FontBuilder;
use write_fonts::tables::cmap::Cmap;
use write_fonts::tables::glyf::{Bbox, Contour, GlyfLocaBuilder, Glyph as FontGlyph, SimpleGlyph};
use write_fonts::tables::head::Head;
use write_fonts::tables::hhea::Hhea;
use write_fonts::tables::hmtx::{Hmtx, LongMetric};
use write_fonts::tables::maxp::Maxp;
use write_fonts::tables::post::Post;
use write_fonts::types::{FWord, Fixed, LongDateTime, UfWord};

use crate::read::Outline;

/// Units to the em of the new font: finer than the thousand of the outlines, so that nothing is moved.
const UNITS: f64 = 2000.0;

/// The glyphs that are told, each once.
#[derive(Default)]
pub(crate) struct Pool {
    glyphs: BTreeMap<(Arc<str>, u128), (Arc<Outline>, f64)>,
}

/// How a glyph of the new font is called on.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Forged {
    pub(crate) id: u32,
    /// Its width, in ems.
    pub(crate) advance: f64,
}

impl Pool {
    /// Takes a glyph in. The first width that is given for an outline stays.
    pub(crate) fn add(&mut self, text: &Arc<str>, outline: &Arc<Outline>, advance: f64) {
        self.glyphs
            .entry((text.clone(), outline.key))
            .or_insert_with(|| (outline.clone(), advance));
    }

    /// Makes fonts, of at most sixty thousand glyphs each: their files, and where each glyph went.
    pub(crate) fn forge(&self) -> Result<Fonts, crate::Fault> {
        let mut fonts = Vec::new();
        let mut places = rustc_hash::FxHashMap::default();
        let all: Vec<_> = self.glyphs.iter().collect();
        for (number, part) in all.chunks(60_000).enumerate() {
            let mut glyphs = Vec::with_capacity(part.len());
            for (place, ((text, key), (outline, advance))) in part.iter().enumerate() {
                let id = u32::try_from(place + 1).unwrap_or(0);
                places.insert((text.clone(), *key), (number, Forged { id, advance: *advance }));
                glyphs.push((outline, *advance));
            }
            fonts.push(font(&glyphs)?);
        }
        Ok(Fonts { files: fonts, places })
    }
}

/// The new fonts of a document.
pub(crate) struct Fonts {
    pub(crate) files: Vec<Vec<u8>>,
    places: rustc_hash::FxHashMap<(Arc<str>, u128), (usize, Forged)>,
}

impl Fonts {
    /// Where a glyph is: which font, and which glyph of it.
    pub(crate) fn find(&self, text: &Arc<str>, outline: u128) -> Option<(usize, Forged)> {
        self.places.get(&(text.clone(), outline)).copied()
    }
}

#[expect(clippy::cast_possible_truncation, reason = "held between the bounds of the type")]
fn word(value: f64) -> i16 {
    value.round().clamp(-32_000.0, 32_000.0) as i16
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "held between the bounds of the type"
)]
fn width(advance: f64) -> u16 {
    (advance * UNITS).round().clamp(0.0, 65_000.0) as u16
}

fn font(glyphs: &[(&Arc<Outline>, f64)]) -> Result<Vec<u8>, crate::Fault> {
    let fault = |_| crate::Fault::Unwritable;
    let mut builder = GlyfLocaBuilder::new();
    builder.add_glyph(&FontGlyph::Empty).map_err(|_| crate::Fault::Unwritable)?;
    let mut metrics = vec![LongMetric { advance: 1000, side_bearing: 0 }];
    let (mut x0, mut y0, mut x1, mut y1) = (0_i16, 0_i16, 0_i16, 0_i16);
    let (mut points, mut contours) = (0_usize, 0_usize);
    for (outline, advance) in glyphs {
        let simple = simple(&outline.path);
        let bbox = simple.bbox;
        if simple.contours.is_empty() {
            builder.add_glyph(&FontGlyph::Empty).map_err(|_| crate::Fault::Unwritable)?;
        } else {
            points = points.max(simple.contours.iter().map(Contour::len).sum());
            contours = contours.max(simple.contours.len());
            x0 = x0.min(bbox.x_min);
            y0 = y0.min(bbox.y_min);
            x1 = x1.max(bbox.x_max);
            y1 = y1.max(bbox.y_max);
            builder.add_glyph(&simple).map_err(|_| crate::Fault::Unwritable)?;
        }
        metrics.push(LongMetric { advance: width(*advance), side_bearing: bbox.x_min });
    }
    let (glyf, loca, format) = builder.build();
    let count = u16::try_from(glyphs.len() + 1).map_err(|_| crate::Fault::Unwritable)?;
    let head = Head {
        font_revision: Fixed::from_f64(1.0),
        units_per_em: 2000,
        created: LongDateTime::new(0),
        modified: LongDateTime::new(0),
        x_min: x0,
        y_min: y0,
        x_max: x1,
        y_max: y1,
        lowest_rec_ppem: 6,
        index_to_loc_format: format as i16,
        ..Head::default()
    };
    let hhea = Hhea {
        ascender: FWord::new(1600),
        descender: FWord::new(-500),
        advance_width_max: UfWord::new(metrics.iter().map(|m| m.advance).max().unwrap_or(0)),
        number_of_h_metrics: count,
        ..Hhea::default()
    };
    let maxp = Maxp {
        num_glyphs: count,
        max_points: Some(u16::try_from(points).unwrap_or(u16::MAX)),
        max_contours: Some(u16::try_from(contours).unwrap_or(u16::MAX)),
        max_composite_points: Some(0),
        max_composite_contours: Some(0),
        max_zones: Some(1),
        max_twilight_points: Some(0),
        max_storage: Some(0),
        max_function_defs: Some(0),
        max_instruction_defs: Some(0),
        max_stack_elements: Some(0),
        max_size_of_instructions: Some(0),
        max_component_elements: Some(0),
        max_component_depth: Some(0),
    };
    let hmtx = Hmtx::new(metrics, Vec::new());
    let mappings: [(char, write_fonts::types::GlyphId); 0] = [];
    let cmap = Cmap::from_mappings(mappings).map_err(|_| crate::Fault::Unwritable)?;
    let mut file = FontBuilder::new();
    file.add_table(&head).map_err(fault)?;
    file.add_table(&hhea).map_err(fault)?;
    file.add_table(&maxp).map_err(fault)?;
    file.add_table(&hmtx).map_err(fault)?;
    file.add_table(&loca).map_err(fault)?;
    file.add_table(&glyf).map_err(fault)?;
    file.add_table(&cmap).map_err(fault)?;
    file.add_table(&Post::default()).map_err(fault)?;
    Ok(file.build())
}

/// An outline as TrueType has it: whole units, curves of second degree.
fn simple(path: &BezPath) -> SimpleGlyph {
    let path = Affine::scale(UNITS / 1000.0) * path.clone();
    let mut contours: Vec<Vec<(i16, i16, bool)>> = Vec::new();
    let mut now: Vec<(i16, i16, bool)> = Vec::new();
    let mut last = Point::ZERO;
    let mut start = Point::ZERO;
    let on = |p: Point| (word(p.x), word(p.y), true);
    let off = |p: Point| (word(p.x), word(p.y), false);
    for element in path.elements() {
        match *element {
            PathEl::MoveTo(p) => {
                if now.len() > 2 {
                    contours.push(std::mem::take(&mut now));
                }
                now.clear();
                now.push(on(p));
                last = p;
                start = p;
            }
            PathEl::LineTo(p) => {
                now.push(on(p));
                last = p;
            }
            PathEl::QuadTo(a, p) => {
                now.push(off(a));
                now.push(on(p));
                last = p;
            }
            PathEl::CurveTo(a, b, p) => {
                let cubic = hayro_interpret::kurbo::CubicBez::new(last, a, b, p);
                for (_, _, quad) in cubic.to_quads(0.4) {
                    now.push(off(quad.p1));
                    now.push(on(quad.p2));
                }
                last = p;
            }
            PathEl::ClosePath => {
                if now.len() > 2 {
                    contours.push(std::mem::take(&mut now));
                }
                now.clear();
                now.push(on(start));
                last = start;
            }
        }
    }
    if now.len() > 2 {
        contours.push(now);
    }
    for contour in &mut contours {
        contour.dedup();
        if contour.len() > 1 && contour.first() == contour.last() {
            contour.pop();
        }
    }
    contours.retain(|c| c.len() > 1);
    let mut bbox = Bbox { x_min: i16::MAX, y_min: i16::MAX, x_max: i16::MIN, y_max: i16::MIN };
    for (x, y, _) in contours.iter().flatten() {
        bbox.x_min = bbox.x_min.min(*x);
        bbox.y_min = bbox.y_min.min(*y);
        bbox.x_max = bbox.x_max.max(*x);
        bbox.y_max = bbox.y_max.max(*y);
    }
    if contours.is_empty() {
        bbox = Bbox { x_min: 0, y_min: 0, x_max: 0, y_max: 0 };
    }
    SimpleGlyph {
        bbox,
        contours: contours
            .into_iter()
            .map(|points| {
                Contour::from(
                    points
                        .into_iter()
                        .map(|(x, y, on_curve)| {
                            write_fonts::read::tables::glyf::CurvePoint::new(x, y, on_curve)
                        })
                        .collect::<Vec<_>>(),
                )
            })
            .collect(),
        instructions: Vec::new(),
    }
}

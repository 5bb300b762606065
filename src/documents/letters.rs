//! The letters that this program sets itself: marks, notes, and lines of scans set anew.

use std::sync::Arc;

use hayro_interpret::kurbo::{Affine, BezPath, Point};

use crate::plan::Placed;
use crate::read::Outline;

/// What a letter says, its outline, its width in ems.
pub(crate) type Letter = (Arc<str>, Arc<Outline>, f64);

/// Letters of a font that ships with the program.
pub(crate) struct Letters {
    faces: Vec<ttf_parser::Face<'static>>,
    known: std::sync::Mutex<rustc_hash::FxHashMap<char, Option<Letter>>>,
    blank: Arc<Outline>,
}

impl Letters {
    /// Reads the fonts.
    pub(crate) fn new() -> Self {
        let files: [&'static [u8]; 3] = [
            include_bytes!("../../fonts/AtkinsonHyperlegibleNext_400Regular.ttf"),
            include_bytes!("../../fonts/NotoSans-Regular.ttf"),
            include_bytes!("../../fonts/NotoSansEthiopic-Regular.ttf"),
        ];
        Self {
            faces: files.iter().filter_map(|f| ttf_parser::Face::parse(f, 0).ok()).collect(),
            known: std::sync::Mutex::default(),
            blank: Arc::new(Outline::new(BezPath::new())),
        }
    }

    /// The outline of nothing.
    pub(crate) fn blank(&self) -> Arc<Outline> {
        self.blank.clone()
    }

    /// A letter: what it says, its outline, its width in ems.
    pub(crate) fn glyph(&self, c: char) -> Option<Letter> {
        let mut known = self.known.lock().ok()?;
        known.entry(c).or_insert_with(|| self.read(c)).clone()
    }

    fn read(&self, c: char) -> Option<Letter> {
        let (face, id) = self.faces.iter().find_map(|face| Some((face, face.glyph_index(c)?)))?;
        let scale = 1000.0 / f64::from(face.units_per_em());
        let advance = f64::from(face.glyph_hor_advance(id)?) * scale / 1000.0;
        let mut pen = Pen(BezPath::new());
        face.outline_glyph(id, &mut pen);
        let path = Affine::scale(scale) * pen.0;
        Some((Arc::from(c.to_string().as_str()), Arc::new(Outline::new(path)), advance))
    }

    /// The shapes of a letter in every font that has it.
    pub(crate) fn shapes(&self, c: char) -> Vec<Outline> {
        self.faces
            .iter()
            .filter_map(|face| {
                let id = face.glyph_index(c)?;
                let mut pen = Pen(BezPath::new());
                face.outline_glyph(id, &mut pen)?;
                let path = Affine::scale(1000.0 / f64::from(face.units_per_em())) * pen.0;
                Some(Outline::new(path))
            })
            .collect()
    }

    /// Sets a text in a row; letters that no font has are left out.
    pub(crate) fn set(&self, text: &str) -> Vec<Placed> {
        let mut along = 0.0;
        text.chars()
            .filter_map(|c| {
                let (text, outline, advance) = self.glyph(c)?;
                let placed = Placed { text, outline, advance, along, word: c != ' ' };
                along += advance;
                Some(placed)
            })
            .collect()
    }

    /// A text that is told and not drawn: half an em a letter.
    pub(crate) fn unseen(&self, text: &str) -> Vec<Placed> {
        let mut along = 0.0;
        text.chars()
            .map(|c| {
                let placed = Placed {
                    text: Arc::from(c.to_string().as_str()),
                    outline: self.blank.clone(),
                    advance: 0.5,
                    along,
                    word: true,
                };
                along += 0.5;
                placed
            })
            .collect()
    }

    /// Whether all letters of a text can be set.
    pub(crate) fn can_set(&self, text: &str) -> bool {
        text.chars().all(|c| self.glyph(c).is_some())
    }
}

struct Pen(BezPath);

impl ttf_parser::OutlineBuilder for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.0.move_to((f64::from(x), f64::from(y)));
    }
    fn line_to(&mut self, x: f32, y: f32) {
        self.0.line_to((f64::from(x), f64::from(y)));
    }
    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        self.0.quad_to(
            Point::new(f64::from(x1), f64::from(y1)),
            Point::new(f64::from(x), f64::from(y)),
        );
    }
    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.0.curve_to(
            Point::new(f64::from(x1), f64::from(y1)),
            Point::new(f64::from(x2), f64::from(y2)),
            Point::new(f64::from(x), f64::from(y)),
        );
    }
    fn close(&mut self) {
        self.0.close_path();
    }
}

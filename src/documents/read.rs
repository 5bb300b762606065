//! A page as its interpreter draws it: glyphs with their places, drawings, pictures.
//!
//! What reads a page for withholding is what draws it. Nothing else of the file is looked at, so nothing
//! else can be carried over.

use std::collections::BTreeSet;
use std::sync::Arc;

use hayro_interpret::font::{Glyph as DrawnGlyph, GlyphRun, Type3Glyph};
use hayro_interpret::hayro_cmap::{BfString, WritingMode};
use hayro_interpret::hayro_syntax::page::Page as PdfPage;
use hayro_interpret::kurbo::{Affine, BezPath, PathEl, Point, Rect, Shape, Vec2};
use hayro_interpret::{
    BlendMode, CacheKey, ClipPath, Context, Device, DrawMode, DrawProps, FillRule, Image,
    ImageData, ImageDrawProps, InterpreterCache, InterpreterSettings, Paint, SoftMask, StrokeProps,
    TransformExt, interpret_page,
};
use rustc_hash::FxHashMap;

use crate::Why;

/// A colour with its opacity.
pub(crate) type Rgba = [u8; 4];

/// A glyph where it is drawn; lengths in points, the origin in the upper left corner of the page.
#[derive(Clone, Debug)]
pub(crate) struct Glyph {
    /// Its outline, a thousand units to the em, upwards.
    pub(crate) outline: Arc<Outline>,
    /// What it says.
    pub(crate) text: Arc<str>,
    /// Where its origin stands.
    pub(crate) at: Point,
    /// The direction of writing, in radians clockwise.
    pub(crate) angle: f64,
    /// The size of its font.
    pub(crate) size: f64,
    /// How much wider than high it is drawn.
    pub(crate) stretch: f64,
    /// How far the next glyph stands by its font, in ems.
    pub(crate) advance: f64,
    /// Its colour.
    pub(crate) colour: Rgba,
    /// Written from top to bottom.
    pub(crate) vertical: bool,
    /// Further room after it, in ems: of glyphs that say and show nothing.
    pub(crate) trail: f64,
    /// A space was written before it.
    pub(crate) after_space: bool,
    /// Its number among all that is drawn on the page.
    pub(crate) order: usize,
    /// The number of the gap that it is withheld by, where the caller gave one; 0 otherwise.
    pub(crate) tag: u32,
}

impl Glyph {
    /// The box that its outline covers on the page.
    pub(crate) fn ink(&self) -> Rect {
        let scale = self.size / 1000.0;
        let b = self.outline.bounds;
        if self.angle == 0.0 {
            return Rect::new(
                self.at.x + b.x0 * scale * self.stretch,
                self.at.y - b.y1 * scale,
                self.at.x + b.x1 * scale * self.stretch,
                self.at.y - b.y0 * scale,
            );
        }
        (Affine::translate(self.at.to_vec2())
            * Affine::rotate(self.angle)
            * Affine::scale_non_uniform(scale * self.stretch, -scale))
        .transform_rect_bbox(b)
    }
}

/// A glyph's outline, with its box.
#[derive(Debug)]
pub(crate) struct Outline {
    pub(crate) path: BezPath,
    pub(crate) bounds: Rect,
    /// Of the path, for pooling.
    pub(crate) key: u128,
}

impl Outline {
    /// Of a path with a thousand units to the em.
    pub(crate) fn new(path: BezPath) -> Self {
        let bounds = if path.elements().is_empty() { Rect::ZERO } else { path.bounding_box() };
        let key = key_of(&path);
        Self { path, bounds, key }
    }

    /// Whether nothing is to be seen of it.
    pub(crate) fn is_blank(&self) -> bool {
        self.bounds.area() <= 0.0
    }
}

fn key_of(path: &BezPath) -> u128 {
    use std::hash::Hasher;
    let mut low = rustc_hash::FxHasher::default();
    let mut high = std::hash::DefaultHasher::new();
    let mut put = |value: f64| {
        low.write_u64(value.to_bits());
        high.write_u64(value.to_bits());
    };
    for element in path.elements() {
        let (kind, points): (f64, [Option<Point>; 3]) = match *element {
            PathEl::MoveTo(a) => (1.0, [Some(a), None, None]),
            PathEl::LineTo(a) => (2.0, [Some(a), None, None]),
            PathEl::QuadTo(a, b) => (3.0, [Some(a), Some(b), None]),
            PathEl::CurveTo(a, b, c) => (4.0, [Some(a), Some(b), Some(c)]),
            PathEl::ClosePath => (5.0, [None, None, None]),
        };
        put(kind);
        for point in points.into_iter().flatten() {
            put(point.x);
            put(point.y);
        }
    }
    (u128::from(high.finish()) << 64) | u128::from(low.finish())
}

/// Lines, fills and pictures.
#[derive(Clone, Debug)]
pub(crate) struct Drawing {
    pub(crate) what: Drawn,
    /// The box on the page in which it can be seen.
    pub(crate) bounds: Rect,
    /// The clips in force, outermost first.
    pub(crate) clips: Vec<Arc<(BezPath, FillRule)>>,
    pub(crate) order: usize,
}

#[derive(Clone, Debug)]
pub(crate) enum Drawn {
    Fill { path: BezPath, rule: FillRule, colour: Rgba },
    Stroke { path: BezPath, props: StrokeProps, colour: Rgba },
    Picture { picture: Arc<Picture>, at: Affine },
}

/// The pixels of a picture, cut to what the page shows.
#[derive(Debug)]
pub(crate) struct Picture {
    pub(crate) width: u32,
    pub(crate) height: u32,
    /// Three bytes a pixel.
    pub(crate) rgb: Vec<u8>,
    pub(crate) alpha: Option<Vec<u8>>,
    pub(crate) grey: bool,
}

/// A page as it is drawn.
#[derive(Debug)]
pub(crate) struct Page {
    /// Counted from nought.
    pub(crate) index: usize,
    pub(crate) width: f64,
    pub(crate) height: f64,
    pub(crate) glyphs: Vec<Glyph>,
    /// What is in the file as text and cannot be seen: text layers of scans, hidden words.
    pub(crate) unseen: Vec<Glyph>,
    pub(crate) drawings: Vec<Drawing>,
    /// Why it cannot be set anew from what is drawn.
    pub(crate) whys: BTreeSet<Why>,
    /// Share of the page that pictures cover.
    pub(crate) pictured: f64,
    /// How many curves and small shapes it has: letters can be drawn too.
    pub(crate) curves: usize,
}

/// What a page was seen to have that the interpreter could not draw.
pub(crate) fn settings(faults: Arc<std::sync::atomic::AtomicUsize>) -> InterpreterSettings {
    InterpreterSettings {
        warning_sink: Arc::new(move |_| {
            faults.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        }),
        ..InterpreterSettings::default()
    }
}

/// The most drawings of one page that are set anew.
const MOST_DRAWINGS: usize = 60_000;
/// The most pixels of all pictures of one page that are set anew.
const MOST_PIXELS: u64 = 40_000_000;
/// A page that takes more steps to draw is not drawn.
const MOST_STEPS: usize = 500_000;
/// More boxes over other things than this, and it is not looked at what lies under them.
const MOST_COVERS: usize = 4_000;
/// Smaller than this nobody reads it, in points.
const SMALLEST: f64 = 1.0;

/// Reads a page.
pub(crate) fn page<'a>(
    index: usize,
    page: &PdfPage<'a>,
    cache: &InterpreterCache<'a>,
    outlines: &mut Outlines,
) -> Page {
    let (width, height) = page.render_dimensions();
    let (width, height) = (f64::from(width), f64::from(height));
    let faults = Arc::new(std::sync::atomic::AtomicUsize::new(0));
    let transform = page.initial_transform(true).to_kurbo();
    let bounds = Rect::new(0.0, 0.0, width, height);
    let mut context = Context::new(transform, bounds, cache, page.xref(), settings(faults.clone()));
    let mut collector = Collector {
        outlines,
        bounds,
        page: Page {
            index,
            width,
            height,
            glyphs: Vec::new(),
            unseen: Vec::new(),
            drawings: Vec::new(),
            whys: BTreeSet::new(),
            pictured: 0.0,
            curves: 0,
        },
        clips: Vec::new(),
        boxes: vec![bounds],
        opacities: vec![1.0],
        order: 0,
        pixels: 0,
        steps: 0,
        spaced: true,
    };
    interpret_page(page, &mut context, &mut collector);
    let mut page = collector.page;
    if faults.load(std::sync::atomic::Ordering::Relaxed) > 0 {
        page.whys.insert(Why::NotDrawn);
    }
    hide_what_is_covered(&mut page);
    page
}

/// The outlines of a document, each once.
#[derive(Default)]
pub(crate) struct Outlines {
    known: FxHashMap<(u128, bool), Arc<Outline>>,
    texts: FxHashMap<String, Arc<str>>,
}

impl Outlines {
    fn text(&mut self, text: String) -> Arc<str> {
        if let Some(known) = self.texts.get(text.as_str()) {
            return known.clone();
        }
        let shared: Arc<str> = Arc::from(text.as_str());
        self.texts.insert(text, shared.clone());
        shared
    }
}

struct Collector<'o> {
    outlines: &'o mut Outlines,
    bounds: Rect,
    page: Page,
    clips: Vec<Arc<(BezPath, FillRule)>>,
    boxes: Vec<Rect>,
    opacities: Vec<f32>,
    order: usize,
    pixels: u64,
    steps: usize,
    spaced: bool,
}

impl Collector<'_> {
    fn clip_box(&self) -> Rect {
        self.boxes.last().copied().unwrap_or(self.bounds)
    }

    /// Ends a page that is made to be drawn for ever. `see` catches it.
    fn step(&mut self) {
        self.steps += 1;
        if self.steps > MOST_STEPS {
            std::panic::resume_unwind(Box::new("too much to draw"));
        }
    }

    fn next(&mut self) -> usize {
        self.step();
        self.order += 1;
        self.order
    }

    fn opacity(&self) -> f32 {
        self.opacities.last().copied().unwrap_or(1.0)
    }

    fn colour(&mut self, paint: &Paint<'_>) -> Option<Rgba> {
        match paint {
            Paint::Color(colour) => {
                let mut rgba = colour.to_rgba().to_rgba8();
                #[expect(
                    clippy::cast_possible_truncation,
                    clippy::cast_sign_loss,
                    reason = "an opacity of at most 1"
                )]
                let alpha = (f32::from(rgba[3]) * self.opacity()).round() as u8;
                rgba[3] = alpha;
                Some(rgba)
            }
            Paint::Pattern(_) => {
                self.page.whys.insert(Why::Pattern);
                None
            }
        }
    }

    fn effects(&mut self, mask: bool, blend: BlendMode) {
        if mask {
            self.page.whys.insert(Why::Mask);
        }
        if !matches!(blend, BlendMode::Normal | BlendMode::Multiply | BlendMode::Darken) {
            self.page.whys.insert(Why::Blending);
        }
    }

    fn draw(&mut self, what: Drawn, bounds: Rect) {
        let seen = bounds.intersect(self.clip_box());
        let order = self.next();
        if seen.width() < 0.0
            || seen.height() < 0.0
            || !seen.is_finite()
            || seen.x0 >= self.bounds.x1
            || seen.y0 >= self.bounds.y1
            || seen.x1 <= self.bounds.x0
            || seen.y1 <= self.bounds.y0
        {
            return;
        }
        if self.page.drawings.len() >= MOST_DRAWINGS {
            self.page.whys.insert(Why::TooMuch);
            return;
        }
        if !matches!(what, Drawn::Picture { .. }) && bounds.width() < 20.0 && bounds.height() < 20.0
        {
            self.page.curves += 2;
        }
        self.page.drawings.push(Drawing { what, bounds: seen, clips: self.clips.clone(), order });
    }

    fn curves(&mut self, path: &BezPath) {
        self.page.curves += path
            .elements()
            .iter()
            .filter(|e| matches!(e, PathEl::CurveTo(..) | PathEl::QuadTo(..)))
            .count();
    }

    fn path(&mut self, path: &BezPath, props: &DrawProps<'_>, mode: &DrawMode) {
        self.effects(props.soft_mask.is_some(), props.blend_mode);
        let path = props.transform * path.clone();
        let Some(colour) = self.colour(&props.paint) else { return };
        if colour[3] == 0 || path.elements().is_empty() {
            return;
        }
        self.curves(&path);
        let scale = props.transform.determinant().abs().sqrt();
        let bounds = path.bounding_box();
        match mode {
            DrawMode::Fill(rule) => {
                self.draw(Drawn::Fill { path, rule: *rule, colour }, bounds);
            }
            DrawMode::Stroke(stroke) => self.stroke(path, stroke, scale, colour, bounds),
            DrawMode::FillAndStroke(rule, stroke) => {
                self.draw(Drawn::Fill { path: path.clone(), rule: *rule, colour }, bounds);
                self.stroke(path, stroke, scale, colour, bounds);
            }
            DrawMode::Invisible => {}
        }
    }

    fn stroke(
        &mut self,
        path: BezPath,
        stroke: &StrokeProps,
        scale: f64,
        colour: Rgba,
        bounds: Rect,
    ) {
        let mut props = stroke.clone();
        #[expect(clippy::cast_possible_truncation, reason = "a width in points")]
        let by = scale as f32;
        props.line_width = (props.line_width * by).max(0.1);
        props.dash_offset *= by;
        for dash in &mut props.dash_array {
            *dash *= by;
        }
        let half = f64::from(props.line_width) / 2.0;
        self.draw(Drawn::Stroke { path, props, colour }, bounds.inflate(half, half));
    }

    #[expect(clippy::too_many_arguments, reason = "what is known of a glyph")]
    fn glyph(
        &mut self,
        outline: Arc<Outline>,
        text: Option<String>,
        placed: Affine,
        advance: f64,
        colour: Rgba,
        vertical: bool,
        seen: bool,
    ) {
        let order = self.next();
        let said = text.as_deref().unwrap_or_default();
        if outline.is_blank() && said.chars().all(char::is_whitespace) {
            self.spaced = true;
            return;
        }
        if outline.is_blank() && said.chars().all(crate::terms::is_ignorable) && !said.is_empty() {
            // A soft hyphen that is not drawn parts nothing.
            if let Some(last) = self.page.glyphs.last_mut() {
                last.trail += advance;
            }
            return;
        }
        let [a, b, c, d, e, f] = placed.as_coeffs();
        let size = c.hypot(d) * 1000.0;
        let across = a.hypot(b) * 1000.0;
        let determinant = a * d - b * c;
        if !(size.is_finite() && across.is_finite() && e.is_finite() && f.is_finite()) {
            self.page.whys.insert(Why::NotDrawn);
            return;
        }
        let mut angle = b.atan2(a);
        if angle.abs() < 0.002 {
            angle = 0.0;
        }
        let sure = is_sure(said);
        let text = self.outlines.text(text.unwrap_or_default());
        let glyph = Glyph {
            outline,
            text,
            at: Point::new(e, f),
            angle,
            size,
            stretch: if size > 0.0 { across / size } else { 1.0 },
            advance,
            colour,
            vertical,
            trail: 0.0,
            after_space: std::mem::take(&mut self.spaced),
            order,
            tag: 0,
        };
        let ink = glyph.ink();
        let window = self.clip_box().intersect(self.bounds);
        let inside = ink.x0 < window.x1
            && ink.x1 > window.x0
            && ink.y0 < window.y1
            && ink.y1 > window.y0
            && window.width() > 0.0
            && window.height() > 0.0;
        if !seen
            || !inside
            || colour[3] < 8
            || size < SMALLEST
            || across < SMALLEST
            || glyph.outline.is_blank()
        {
            self.page.unseen.push(glyph);
            return;
        }
        if determinant > 0.0 {
            self.page.whys.insert(Why::Mirrored);
        }
        // Leaning more than italics do: set anew it would look otherwise.
        let lean = (a * c + b * d) / (a.hypot(b) * c.hypot(d));
        if lean.abs() > 0.5 {
            self.page.whys.insert(Why::Mirrored);
        }
        if !sure {
            self.page.whys.insert(Why::UnknownLetters);
        }
        self.page.glyphs.push(glyph);
    }
}

/// Whether this is something that a glyph can say.
fn is_sure(text: &str) -> bool {
    !text.is_empty()
        && text.chars().all(|c| {
            !(c == '\u{fffd}'
                || c.is_control()
                || ('\u{e000}'..='\u{f8ff}').contains(&c)
                || ('\u{f0000}'..='\u{10ffff}').contains(&c))
        })
}

fn as_text(text: Option<BfString>) -> Option<String> {
    text.map(|t| match t {
        BfString::Char(c) => c.to_string(),
        BfString::String(s) => s,
    })
}

impl<'a> Device<'a> for Collector<'_> {
    fn draw_path(&mut self, path: &BezPath, props: DrawProps<'a>, draw_mode: &DrawMode) {
        self.path(path, &props, draw_mode);
    }

    fn push_clip_path(&mut self, clip_path: &ClipPath) {
        self.step();
        let curves = clip_path
            .path
            .elements()
            .iter()
            .filter(|e| matches!(e, PathEl::CurveTo(..) | PathEl::QuadTo(..)))
            .count();
        self.page.curves += curves;
        let bounds = if clip_path.path.elements().is_empty() {
            Rect::ZERO
        } else {
            clip_path.path.bounding_box()
        };
        let inside = self.clip_box().intersect(bounds);
        self.boxes.push(inside);
        self.clips.push(Arc::new((clip_path.path.clone(), clip_path.fill)));
    }

    fn push_transparency_group(
        &mut self,
        opacity: f32,
        mask: Option<SoftMask<'a>>,
        blend_mode: BlendMode,
    ) {
        self.effects(mask.is_some(), blend_mode);
        let opacity = self.opacity() * opacity;
        self.opacities.push(opacity);
    }

    fn draw_glyph_run(&mut self, run: &GlyphRun<'_, 'a>, props: DrawProps<'a>, mode: &DrawMode) {
        self.effects(props.soft_mask.is_some(), props.blend_mode);
        let (seen, colour) = match (mode, self.colour(&props.paint)) {
            (DrawMode::Invisible, _) => (false, [0, 0, 0, 0]),
            (_, Some(colour)) => (true, colour),
            // A pattern is drawn: the page is not set anew, but its words are known.
            (_, None) => (true, [0, 0, 0, 255]),
        };
        let vertical = run.writing_mode() == WritingMode::Vertical;
        for placed in run.glyphs() {
            let transform = props.transform * placed.transform();
            match &**placed {
                DrawnGlyph::Outline(glyph) => {
                    let identifier = glyph.identifier();
                    let key = (identifier.cache_key(), false);
                    let outline = if let Some(known) = self.outlines.known.get(&key) {
                        known.clone()
                    } else {
                        let outline = Arc::new(Outline::new(glyph.outline()));
                        self.outlines.known.insert(key, outline.clone());
                        outline
                    };
                    let advance = glyph.advance_width().map_or(500.0, f64::from) / 1000.0;
                    self.glyph(
                        outline,
                        as_text(glyph.as_unicode()),
                        transform,
                        advance,
                        colour,
                        vertical,
                        seen,
                    );
                }
                DrawnGlyph::Type3(glyph) => {
                    self.type3(glyph, transform, &props, colour, vertical, seen);
                }
            }
        }
    }

    fn draw_image(&mut self, image: Image<'a, '_>, props: ImageDrawProps<'a>) {
        self.effects(props.soft_mask.is_some(), props.blend_mode);
        let (width, height) = (f64::from(image.width()), f64::from(image.height()));
        let whole = props.transform.transform_rect_bbox(Rect::new(0.0, 0.0, width, height));
        let seen = whole.intersect(self.clip_box()).intersect(self.bounds);
        if seen.width() <= 0.0 || seen.height() <= 0.0 {
            self.next();
            return;
        }
        self.page.pictured += seen.area() / self.bounds.area().max(1.0);
        if self.page.pictured > crate::SCAN_SHARE {
            // It goes out as a picture of the page: nothing more to read here.
            self.page.whys.insert(Why::Scan);
            self.next();
            return;
        }
        let [a, b, c, d, ..] = props.transform.as_coeffs();
        if (b.abs() > 1e-6 || c.abs() > 1e-6) && seen != whole {
            self.page.whys.insert(Why::Picture);
            return;
        }
        if a == 0.0 && b == 0.0 || c == 0.0 && d == 0.0 {
            return;
        }
        let count = u64::from(image.width()).saturating_mul(u64::from(image.height()));
        self.pixels = self.pixels.saturating_add(count);
        if self.pixels > MOST_PIXELS {
            self.page.whys.insert(Why::TooMuch);
            self.next();
            return;
        }
        let opacity = self.opacity();
        let picture = match &image {
            Image::Raster(raster) => {
                let mut picture = None;
                raster.with_rgba(|data, alpha| picture = Some(pixels(data, alpha)), None);
                picture
            }
            Image::Stencil(stencil) => {
                let mut picture = None;
                let mut plain = true;
                stencil.with_stencil(
                    |luma, paint| {
                        if let Paint::Color(colour) = paint {
                            let [r, g, b, _] = colour.to_rgba().to_rgba8();
                            let count = luma.data.len();
                            picture = Some(Picture {
                                width: luma.width,
                                height: luma.height,
                                rgb: [r, g, b].repeat(count),
                                alpha: Some(luma.data),
                                grey: false,
                            });
                        } else {
                            plain = false;
                        }
                    },
                    None,
                );
                if !plain {
                    self.page.whys.insert(Why::Pattern);
                }
                picture
            }
        };
        let Some(mut picture) = picture else {
            self.page.whys.insert(Why::Picture);
            return;
        };
        if opacity < 0.999 {
            let count = picture.rgb.len() / 3;
            let alpha = picture.alpha.get_or_insert_with(|| vec![255; count]);
            for value in alpha.iter_mut() {
                #[expect(
                    clippy::cast_possible_truncation,
                    clippy::cast_sign_loss,
                    reason = "an opacity of at most 1"
                )]
                let faded = (f32::from(*value) * opacity) as u8;
                *value = faded;
            }
        }
        // The decoder may give fewer pixels than the file says.
        let at = props.transform
            * Affine::scale_non_uniform(
                width / f64::from(picture.width.max(1)),
                height / f64::from(picture.height.max(1)),
            );
        let Some((picture, at)) = cut(picture, at, seen) else { return };
        let bounds = at.transform_rect_bbox(Rect::new(
            0.0,
            0.0,
            f64::from(picture.width),
            f64::from(picture.height),
        ));
        self.draw(Drawn::Picture { picture: Arc::new(picture), at }, bounds);
    }

    fn pop_clip(&mut self) {
        self.clips.pop();
        if self.boxes.len() > 1 {
            self.boxes.pop();
        }
    }

    fn pop_transparency_group(&mut self) {
        if self.opacities.len() > 1 {
            self.opacities.pop();
        }
    }
}

fn pixels(data: ImageData, alpha: Option<hayro_interpret::LumaData>) -> Picture {
    let (width, height) = (data.width(), data.height());
    let (rgb, grey) = match data {
        ImageData::Rgb(d) => (d.data, false),
        ImageData::Luma(d) => (d.data.iter().flat_map(|v| [*v, *v, *v]).collect(), true),
    };
    let alpha = alpha.map(|mask| {
        if (mask.width, mask.height) == (width, height) {
            mask.data
        } else {
            scaled(&mask.data, mask.width, mask.height, width, height)
        }
    });
    Picture { width, height, rgb, alpha, grey }
}

/// A mask at another size, by the nearest pixel.
fn scaled(data: &[u8], width: u32, height: u32, to_width: u32, to_height: u32) -> Vec<u8> {
    let mut out = Vec::with_capacity(to_width as usize * to_height as usize);
    for y in 0..u64::from(to_height) {
        let row = y * u64::from(height) / u64::from(to_height.max(1));
        for x in 0..u64::from(to_width) {
            let column = x * u64::from(width) / u64::from(to_width.max(1));
            let at = usize::try_from(row * u64::from(width) + column).unwrap_or(usize::MAX);
            out.push(data.get(at).copied().unwrap_or(0));
        }
    }
    out
}

/// The part of a picture that the page shows; what a frame cuts away is not carried along.
fn cut(picture: Picture, at: Affine, seen: Rect) -> Option<(Picture, Affine)> {
    let [a, b, c, d, e, f] = at.as_coeffs();
    if b.abs() > 1e-6 || c.abs() > 1e-6 {
        return Some((picture, at));
    }
    let place = |low: f64, high: f64, scale: f64, origin: f64, count: u32| {
        let (first, second) = ((low - origin) / scale, (high - origin) / scale);
        let (first, second) = (first.min(second), first.max(second));
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "held between nought and the count"
        )]
        let range = (
            (first + 0.01).floor().clamp(0.0, f64::from(count)) as u32,
            (second - 0.01).ceil().clamp(0.0, f64::from(count)) as u32,
        );
        range
    };
    let (x0, x1) = place(seen.x0, seen.x1, a, e, picture.width);
    let (y0, y1) = place(seen.y0, seen.y1, d, f, picture.height);
    if x1 <= x0 || y1 <= y0 {
        return None;
    }
    if (x0, y0, x1, y1) == (0, 0, picture.width, picture.height) {
        return Some((picture, at));
    }
    let (width, height) = (x1 - x0, y1 - y0);
    let rows = |data: &[u8], bytes: usize| {
        let mut out = Vec::with_capacity(width as usize * height as usize * bytes);
        for y in y0..y1 {
            let from = (y as usize * picture.width as usize + x0 as usize) * bytes;
            out.extend_from_slice(
                data.get(from..from + width as usize * bytes).unwrap_or_default(),
            );
        }
        out
    };
    let cut = Picture {
        width,
        height,
        rgb: rows(&picture.rgb, 3),
        alpha: picture.alpha.as_deref().map(|alpha| rows(alpha, 1)),
        grey: picture.grey,
    };
    Some((cut, at * Affine::translate(Vec2::new(f64::from(x0), f64::from(y0)))))
}

impl Collector<'_> {
    /// A glyph that a program draws: taken as an outline if it is nothing but filled shapes.
    fn type3<'a>(
        &mut self,
        glyph: &Type3Glyph<'a>,
        transform: Affine,
        props: &DrawProps<'a>,
        colour: Rgba,
        vertical: bool,
        seen: bool,
    ) {
        let key = (glyph.cache_key(), true);
        let outline = if let Some(known) = self.outlines.known.get(&key) {
            Some(known.clone())
        } else {
            let mut shapes = Shapes { path: BezPath::new(), plain: true };
            glyph.interpret(&mut shapes, Affine::IDENTITY, Affine::IDENTITY, &props.paint);
            shapes.plain.then(|| {
                let outline = Arc::new(Outline::new(shapes.path));
                self.outlines.known.insert(key, outline.clone());
                outline
            })
        };
        let Some(outline) = outline else {
            self.page.whys.insert(Why::DrawnLetters);
            return;
        };
        let advance = glyph.advance_width().map_or(500.0, f64::from) / 1000.0;
        let advance = if outline.is_blank() {
            advance
        } else {
            (outline.bounds.x1 + outline.bounds.x0.max(0.0)) / 1000.0
        };
        self.glyph(
            outline,
            as_text(glyph.as_unicode()),
            transform,
            advance,
            colour,
            vertical,
            seen,
        );
    }
}

/// Collects filled shapes, and notices everything else.
struct Shapes {
    path: BezPath,
    plain: bool,
}

impl<'a> Device<'a> for Shapes {
    fn draw_path(&mut self, path: &BezPath, props: DrawProps<'a>, draw_mode: &DrawMode) {
        if matches!(draw_mode, DrawMode::Fill(FillRule::NonZero)) && props.soft_mask.is_none() {
            self.path.extend((props.transform * path.clone()).iter());
        } else {
            self.plain = false;
        }
    }
    fn push_clip_path(&mut self, _: &ClipPath) {}
    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'a>>, _: BlendMode) {
        self.plain = false;
    }
    fn draw_glyph_run(&mut self, _: &GlyphRun<'_, 'a>, _: DrawProps<'a>, _: &DrawMode) {
        self.plain = false;
    }
    fn draw_image(&mut self, _: Image<'a, '_>, _: ImageDrawProps<'a>) {
        self.plain = false;
    }
    fn pop_clip(&mut self) {}
    fn pop_transparency_group(&mut self) {}
}

/// Takes out what lies under something opaque, and what has the colour of the paper: nobody sees it.
fn hide_what_is_covered(page: &mut Page) {
    let covers: Vec<(Rect, usize)> = page
        .drawings
        .iter()
        .filter(|d| match &d.what {
            Drawn::Fill { path, colour, .. } => {
                colour[3] == 255 && path.elements().len() <= 6 && is_box(path)
            }
            Drawn::Picture { picture, at } => {
                let [_, b, c, ..] = at.as_coeffs();
                picture.alpha.is_none() && b.abs() < 1e-6 && c.abs() < 1e-6
            }
            Drawn::Stroke { .. } => false,
        })
        .filter(|d| d.bounds.area() > 4.0)
        .map(|d| (d.bounds, d.order))
        .collect();
    if covers.len() > MOST_COVERS {
        page.whys.insert(Why::TooMuch);
        return;
    }
    let grounds: Vec<Rect> = page
        .drawings
        .iter()
        .filter(|d| match &d.what {
            Drawn::Fill { colour, .. } => !is_paper(*colour),
            Drawn::Picture { .. } => true,
            Drawn::Stroke { .. } => false,
        })
        .map(|d| d.bounds)
        .collect();
    let mut seen = Vec::with_capacity(page.glyphs.len());
    for glyph in page.glyphs.drain(..) {
        let ink = glyph.ink();
        let middle = ink.center();
        let covered = covers.iter().any(|(cover, order)| {
            *order > glyph.order
                && cover.contains(middle)
                && cover.intersect(ink).area() > ink.area() * 0.9
        });
        let pale = is_paper(glyph.colour) && !grounds.iter().any(|ground| ground.contains(middle));
        if covered || pale {
            page.unseen.push(glyph);
        } else {
            seen.push(glyph);
        }
    }
    page.glyphs = seen;
    let all: Vec<(Rect, usize)> = covers;
    page.drawings.retain(|d| {
        !all.iter().any(|(cover, order)| {
            *order > d.order
                && cover.contains(Point::new(d.bounds.x0, d.bounds.y0))
                && cover.x1 >= d.bounds.x1
                && cover.y1 >= d.bounds.y1
        })
    });
}

/// Whether a colour cannot be told from white paper.
fn is_paper(colour: Rgba) -> bool {
    let [r, g, b, a] = colour.map(u32::from);
    let grey = (r * 30 + g * 59 + b * 11) / 100;
    (255 - grey) * a / 255 < 10
}

/// Whether a path is an upright rectangle.
fn is_box(path: &BezPath) -> bool {
    let bounds = path.bounding_box();
    path.elements().iter().all(|e| match e {
        PathEl::MoveTo(p) | PathEl::LineTo(p) => {
            ((p.x - bounds.x0).abs() < 0.01 || (p.x - bounds.x1).abs() < 0.01)
                && ((p.y - bounds.y0).abs() < 0.01 || (p.y - bounds.y1).abs() < 0.01)
        }
        PathEl::QuadTo(..) | PathEl::CurveTo(..) => false,
        PathEl::ClosePath => true,
    })
}

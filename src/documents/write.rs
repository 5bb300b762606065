//! Writes plans as one tagged PDF. Nothing in it is copied from a source file.

use std::num::NonZeroU16;
use std::sync::Arc;

use hayro_interpret::kurbo::{Affine, BezPath, Cap, Join, PathEl, Point as Place, Rect as Box_};
use krilla::Document;
use krilla::SerializeSettings;
use krilla::color::rgb;
use krilla::configure::{Accessibility, Configuration, ConfigurationBuilder};
use krilla::geom::{Path, PathBuilder, Point, Rect, Size, Transform};
use krilla::image::Image;
use krilla::metadata::Metadata;
use krilla::num::NormalizedF32;
use krilla::page::PageSettings;
use krilla::paint::{Fill, FillRule, LineCap, LineJoin, Stroke, StrokeDash};
use krilla::surface::Surface;
use krilla::tagging::{
    Artifact, ArtifactType, ContentTag, ListNumbering, Node, SpanTag, TableHeaderScope, Tag,
    TagGroup, TagTree,
};
use krilla::text::{Font, GlyphId, KrillaGlyph};

use crate::Fault;
use crate::font::{Fonts, Pool};
use crate::letters::Letters;
use crate::plan::{Art, MARK, Plan, Role, Run, Text};
use crate::read::{Drawn, Picture, Rgba};

/// What a document is called, and in which language it is.
pub(crate) struct About {
    pub(crate) title: String,
    pub(crate) language: String,
    /// What a mark says before its number.
    pub(crate) withheld: String,
    /// What stands in place of a picture that nobody described.
    pub(crate) undescribed: String,
    /// What a mark without a number of the caller's says; it is numbered here if nothing is given.
    pub(crate) unread: Option<String>,
    /// The headings of the bookmarks: a page, and what it is called.
    pub(crate) bookmarks: Vec<(usize, String)>,
}

impl About {
    /// What a mark says: the caller's number, or the next one of this file.
    pub(crate) fn mark(&self, tag: u32, counted: &mut usize) -> String {
        match (tag, &self.unread) {
            (0, Some(unread)) => unread.clone(),
            (0, None) => {
                *counted += 1;
                format!("{} {counted}", self.withheld)
            }
            (tag, _) => format!("{} {tag}", self.withheld),
        }
    }
}

/// How high the strip below a page is, in points.
pub(crate) const STRIP: f64 = 20.0;

#[expect(clippy::cast_possible_truncation, reason = "places on a page")]
fn f(value: f64) -> f32 {
    value as f32
}

/// Writes a document. Gaps are numbered in the order of reading; their count comes back too.
pub(crate) fn write(
    plans: &[Plan],
    about: &About,
    letters: &Letters,
) -> Result<(Vec<u8>, usize), Fault> {
    let mut pool = Pool::default();
    for plan in plans {
        for block in &plan.blocks {
            for line in &block.lines {
                for run in &line.runs {
                    if let Run::Text(text) = run {
                        for glyph in &text.glyphs {
                            pool.add(&glyph.text, &glyph.outline, glyph.advance);
                        }
                    }
                }
            }
        }
    }
    // The letters of the marks are in every document, whether it has gaps or not.
    let footers = plans.iter().filter_map(|p| p.footer.as_deref()).flat_map(str::chars);
    let unread = about.unread.iter().flat_map(|u| u.chars());
    let marks = about.withheld.chars().chain("0123456789 ".chars());
    for c in marks.chain(unread).chain(footers) {
        if let Some((text, outline, advance)) = letters.glyph(c) {
            pool.add(&text, &outline, advance);
        }
    }
    let fonts = pool.forge()?;
    let files: Vec<Font> = fonts
        .files
        .iter()
        .map(|file| Font::new(file.clone().into(), 0).ok_or(Fault::Unwritable))
        .collect::<Result<_, _>>()?;
    let configuration: Configuration = ConfigurationBuilder::new()
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|_| Fault::Unwritable)?;
    let mut document =
        Document::new_with(SerializeSettings { configuration, ..SerializeSettings::default() });
    let mut tree = TagTree::new().with_lang(Some(about.language.clone()));
    let mut writer = Writer { fonts, files, about, letters, gaps: 0, counted: 0 };
    let mut pictures: rustc_hash::FxHashMap<usize, Image> = rustc_hash::FxHashMap::default();
    let mut outline = krilla::outline::Outline::new();
    let mut level = 0;
    for plan in plans {
        let strip = if plan.footer.is_some() { STRIP } else { 0.0 };
        let size = Size::from_wh(f(plan.width.max(3.0)), f(plan.height.max(3.0) + strip))
            .ok_or(Fault::Unwritable)?;
        let mut page = document.start_page_with(PageSettings::new(size));
        let mut surface = page.surface();
        let mut nodes: Vec<Node> = Vec::new();
        writer.page(plan, &mut surface, &mut nodes, &mut pictures, &mut level)?;
        surface.finish();
        page.finish();
        let mut section = TagGroup::new(Tag::Section);
        section.children = nodes;
        tree.push(section);
    }
    let pages = (0..plans.len()).map(|number| (number, (number + 1).to_string()));
    let named = about.bookmarks.iter().cloned();
    let marks: Vec<(usize, String)> =
        if about.bookmarks.is_empty() { pages.collect() } else { named.collect() };
    for (number, title) in marks {
        let destination =
            krilla::destination::XyzDestination::new(number, Point::from_xy(0.0, 0.0));
        outline.push_child(krilla::outline::OutlineNode::new(title, destination));
    }
    document.set_outline(outline);
    document.set_tag_tree(tree);
    document.set_metadata(
        Metadata::new()
            .title(about.title.clone())
            .language(about.language.clone())
            .creator("Retell".to_owned()),
    );
    let gaps = writer.gaps;
    Ok((document.finish().map_err(|_| Fault::Unwritable)?, gaps))
}

struct Writer<'a> {
    fonts: Fonts,
    files: Vec<Font>,
    about: &'a About,
    letters: &'a Letters,
    gaps: usize,
    /// Gaps that were numbered here.
    counted: usize,
}

fn artifact(kind: ArtifactType) -> ContentTag<'static> {
    ContentTag::Artifact(Artifact::with_kind(kind))
}

impl Writer<'_> {
    fn page(
        &mut self,
        plan: &Plan,
        surface: &mut Surface<'_>,
        nodes: &mut Vec<Node>,
        pictures: &mut rustc_hash::FxHashMap<usize, Image>,
        level: &mut u16,
    ) -> Result<(), Fault> {
        if let Some(jpeg) = &plan.picture {
            let image = Image::from_jpeg(jpeg.as_ref().clone().into(), false)
                .map_err(|_| Fault::Unwritable)?;
            let size = Size::from_wh(f(plan.width), f(plan.height)).ok_or(Fault::Unwritable)?;
            if plan.blocks.is_empty() {
                let alt = Some(self.about.undescribed.clone());
                let id = surface.start_tagged(ContentTag::Other);
                surface.draw_image(image, size);
                surface.end_tagged();
                let mut figure = TagGroup::new(Tag::Figure(alt));
                figure.push(id);
                nodes.push(figure.into());
            } else {
                surface.start_tagged(artifact(ArtifactType::Layout));
                surface.draw_image(image, size);
                surface.end_tagged();
            }
        }
        self.drawings(&plan.drawings, surface, nodes, pictures)?;
        if !plan.covers.is_empty() {
            surface.start_tagged(artifact(ArtifactType::Layout));
            surface.set_stroke(None);
            surface.set_fill(Some(fill([255, 255, 255, 255], FillRule::NonZero)));
            for cover in &plan.covers {
                if let Some(path) = rectangle(*cover) {
                    surface.draw_path(&path);
                }
            }
            surface.end_tagged();
        }
        // The marks lie under their words.
        let gaps: Vec<(Place, f64, f64)> = plan
            .blocks
            .iter()
            .flat_map(|b| &b.lines)
            .flat_map(|l| &l.runs)
            .filter_map(|r| match r {
                Run::Gap { at, angle, size, .. } => Some((*at, *angle, *size)),
                Run::Text(_) => None,
            })
            .collect();
        if !gaps.is_empty() {
            surface.start_tagged(artifact(ArtifactType::Layout));
            surface.set_stroke(None);
            surface.set_fill(Some(fill([224, 224, 224, 255], FillRule::NonZero)));
            for (at, angle, size) in gaps {
                let mark = Box_::new(0.0, -0.82 * size, MARK * size, 0.24 * size);
                surface.push_transform(&turned(at, angle));
                if let Some(path) = rectangle(mark) {
                    surface.draw_path(&path);
                }
                surface.pop();
            }
            surface.end_tagged();
        }
        let mut table = Table::default();
        let mut list: Vec<Node> = Vec::new();
        for block in &plan.blocks {
            let mut title = String::new();
            let mut ids: Vec<Node> = Vec::new();
            let count = block.lines.len();
            for (number, line) in block.lines.iter().enumerate() {
                let runs = line.runs.len();
                for (place, run) in line.runs.iter().enumerate() {
                    let last = number + 1 == count && place + 1 == runs;
                    match run {
                        Run::Text(text) => {
                            if matches!(block.role, Role::Heading(_)) {
                                title.extend(text.glyphs.iter().map(|g| g.text.as_ref()));
                            }
                            let end_of_line = place + 1 == runs && !last;
                            if let Some(node) = self.text(text, end_of_line, surface) {
                                ids.push(node);
                            }
                        }
                        Run::Gap { at, angle, size, tag } => {
                            self.gaps += 1;
                            let said = self.about.mark(*tag, &mut self.counted);
                            if matches!(block.role, Role::Heading(_)) {
                                title.push_str(&self.about.withheld);
                                title.push(' ');
                            }
                            if let Some(node) = self.gap(*at, *angle, *size, &said, surface) {
                                ids.push(node);
                            }
                        }
                    }
                }
            }
            if ids.is_empty() {
                continue;
            }
            if let Some(cell) = block.cell {
                table.put(cell, ids, nodes);
                continue;
            }
            table.close(nodes);
            if let Some(marks) = list_marks(block) {
                list.extend(items(marks, ids));
                continue;
            }
            close_list(&mut list, nodes);
            let group = match block.role {
                Role::Heading(wanted) => {
                    // Headings do not skip a level.
                    let this = wanted.min(*level + 1).max(1);
                    *level = this;
                    let number = NonZeroU16::new(this).unwrap_or(NonZeroU16::MIN);
                    let mut group = TagGroup::new(Tag::Hn(number, Some(title.trim().to_owned())));
                    group.children = ids;
                    group
                }
                Role::Paragraph => {
                    let mut group = TagGroup::new(Tag::P);
                    group.children = ids;
                    group
                }
            };
            nodes.push(group.into());
        }
        table.close(nodes);
        close_list(&mut list, nodes);
        if let Some(footer) = &plan.footer {
            surface.start_tagged(artifact(ArtifactType::Footer));
            surface.set_stroke(None);
            surface.set_fill(Some(fill([60, 60, 60, 255], FillRule::NonZero)));
            let glyphs = self.letters.set(footer);
            let width = glyphs.last().map_or(0.0, |g| g.along + g.advance);
            let size = (9.0_f64).min((plan.width - 24.0).max(12.0) / width.max(1e-6));
            let at = Place::new((plan.width - width * size) / 2.0, plan.height + STRIP - 7.0);
            self.glyphs(&glyphs, at, 0.0, size, 1.0, surface);
            surface.end_tagged();
        }
        Ok(())
    }

    fn drawings(
        &mut self,
        drawings: &[Art],
        surface: &mut Surface<'_>,
        nodes: &mut Vec<Node>,
        pictures: &mut rustc_hash::FxHashMap<usize, Image>,
    ) -> Result<(), Fault> {
        let mut open: Vec<Arc<(BezPath, hayro_interpret::FillRule)>> = Vec::new();
        let mut tagged = false;
        for art in drawings {
            let picture = matches!(art.what, Drawn::Picture { .. });
            if picture && tagged {
                for _ in open.drain(..) {
                    surface.pop();
                }
                surface.end_tagged();
                tagged = false;
            }
            if !picture && !tagged {
                surface.start_tagged(artifact(ArtifactType::Layout));
                tagged = true;
            }
            let same = open.len() == art.clips.len()
                && open.iter().zip(&art.clips).all(|(a, b)| Arc::ptr_eq(a, b));
            if !picture && !same {
                for _ in open.drain(..) {
                    surface.pop();
                }
                open = clip(surface, &art.clips);
            }
            match &art.what {
                Drawn::Fill { path, rule, colour } => {
                    let Some(path) = shape(path) else { continue };
                    surface.set_stroke(None);
                    surface.set_fill(Some(fill(*colour, ruled(*rule))));
                    surface.draw_path(&path);
                }
                Drawn::Stroke { path, props, colour } => {
                    let Some(path) = shape(path) else { continue };
                    surface.set_fill(None);
                    surface.set_stroke(Some(Stroke {
                        paint: paint(*colour),
                        width: props.line_width,
                        miter_limit: props.miter_limit.max(1.0),
                        line_cap: match props.line_cap {
                            Cap::Butt => LineCap::Butt,
                            Cap::Square => LineCap::Square,
                            Cap::Round => LineCap::Round,
                        },
                        line_join: match props.line_join {
                            Join::Bevel => LineJoin::Bevel,
                            Join::Miter => LineJoin::Miter,
                            Join::Round => LineJoin::Round,
                        },
                        opacity: opacity(*colour),
                        dash: (!props.dash_array.is_empty()
                            && props.dash_array.iter().any(|d| *d > 0.0))
                        .then(|| StrokeDash {
                            array: props.dash_array.to_vec(),
                            offset: props.dash_offset,
                        }),
                    }));
                    surface.draw_path(&path);
                }
                Drawn::Picture { picture, at } => {
                    let key = Arc::as_ptr(picture) as usize;
                    let image = match pictures.get(&key) {
                        Some(known) => known.clone(),
                        None => {
                            let image = image(picture)?;
                            pictures.insert(key, image.clone());
                            image
                        }
                    };
                    let size =
                        Size::from_wh(f(f64::from(picture.width)), f(f64::from(picture.height)))
                            .ok_or(Fault::Unwritable)?;
                    let id = surface.start_tagged(ContentTag::Other);
                    let clips = clip(surface, &art.clips);
                    surface.push_transform(&transform(*at));
                    surface.draw_image(image, size);
                    surface.pop();
                    for _ in clips {
                        surface.pop();
                    }
                    surface.end_tagged();
                    let mut figure =
                        TagGroup::new(Tag::Figure(Some(self.about.undescribed.clone())));
                    figure.push(id);
                    nodes.push(figure.into());
                }
            }
        }
        for _ in open.drain(..) {
            surface.pop();
        }
        if tagged {
            surface.end_tagged();
        }
        Ok(())
    }

    fn text(&self, text: &Text, end_of_line: bool, surface: &mut Surface<'_>) -> Option<Node> {
        let rtl = text.glyphs.iter().any(|g| g.text.chars().any(crate::layout::is_rtl));
        let mut glyphs = text.glyphs.clone();
        if end_of_line {
            let along = glyphs.last().map_or(0.0, |g| g.along + g.advance);
            let blank = self.letters.blank();
            glyphs.push(crate::plan::Placed {
                text: Arc::from(" "),
                outline: blank,
                advance: 0.27,
                along,
                word: false,
            });
        }
        let said: String = glyphs.iter().map(|g| g.text.as_ref()).collect();
        let tag = if rtl {
            ContentTag::Span(SpanTag::empty().with_actual_text(Some(&said)))
        } else {
            ContentTag::Span(SpanTag::empty())
        };
        let id = surface.start_tagged(tag);
        surface.set_stroke(None);
        surface.set_fill(Some(fill(text.colour, FillRule::NonZero)));
        self.glyphs(&glyphs, text.at, text.angle, text.size, text.stretch, surface);
        surface.end_tagged();
        Some(id.into())
    }

    fn glyphs(
        &self,
        glyphs: &[crate::plan::Placed],
        at: Place,
        angle: f64,
        size: f64,
        stretch: f64,
        surface: &mut Surface<'_>,
    ) {
        let plain = angle == 0.0 && (stretch - 1.0).abs() < 1e-3;
        let start = if plain {
            Point::from_xy(f(at.x), f(at.y))
        } else {
            let matrix = Affine::translate(at.to_vec2())
                * Affine::rotate(angle)
                * Affine::scale_non_uniform(stretch, 1.0);
            surface.push_transform(&transform(matrix));
            Point::from_xy(0.0, 0.0)
        };
        // Glyphs are drawn from left to right; what they say goes in the order of reading.
        let mut ranges = Vec::with_capacity(glyphs.len());
        let mut said = String::new();
        for glyph in glyphs {
            let from = said.len();
            said.push_str(&glyph.text);
            ranges.push(from..said.len());
        }
        let mut order: Vec<usize> = (0..glyphs.len()).collect();
        order.sort_by(|a, b| {
            glyphs[*a].along.partial_cmp(&glyphs[*b].along).unwrap_or(std::cmp::Ordering::Equal)
        });
        let first = order.first().map_or(0.0, |g| glyphs[*g].along);
        let mut out: Vec<KrillaGlyph> = Vec::with_capacity(glyphs.len());
        let mut font = None::<usize>;
        let mut from = first;
        let flush = |out: &mut Vec<KrillaGlyph>,
                     font: Option<usize>,
                     from: f64,
                     surface: &mut Surface<'_>| {
            if let Some(file) = font.and_then(|n| self.files.get(n)) {
                let start = Point::from_xy(start.x + f(from * size), start.y);
                surface.draw_glyphs(start, out, file.clone(), &said, f(size), false);
            }
            out.clear();
        };
        for (number, at) in order.iter().enumerate() {
            let glyph = &glyphs[*at];
            let Some((file, forged)) = self.fonts.find(&glyph.text, glyph.outline.key) else {
                continue;
            };
            if font != Some(file) {
                flush(&mut out, font, from, surface);
                font = Some(file);
                from = glyph.along;
            }
            let advance = order
                .get(number + 1)
                .map_or(forged.advance, |next| glyphs[*next].along - glyph.along);
            out.push(KrillaGlyph::new(
                GlyphId::new(forged.id),
                f(advance),
                0.0,
                0.0,
                0.0,
                ranges[*at].clone(),
                None,
            ));
        }
        flush(&mut out, font, from, surface);
        if !plain {
            surface.pop();
        }
    }

    fn gap(
        &self,
        at: Place,
        angle: f64,
        size: f64,
        said: &str,
        surface: &mut Surface<'_>,
    ) -> Option<Node> {
        let small = 0.74 * size;
        let mut glyphs = self.letters.set(said);
        let width = glyphs.last().map_or(0.0, |g| g.along + g.advance) * small;
        // The number must fit into the mark, however many there are.
        let fit = (MARK * size * 0.92 / width.max(1e-6)).min(1.0);
        let small = small * fit;
        for glyph in &mut glyphs {
            glyph.word = true;
        }
        let id = surface.start_tagged(ContentTag::Span(SpanTag::empty()));
        surface.set_stroke(None);
        surface.set_fill(Some(fill([40, 40, 40, 255], FillRule::NonZero)));
        let inset = Affine::translate(at.to_vec2())
            * Affine::rotate(angle)
            * Place::new(0.2 * size, -0.04 * size);
        self.glyphs(&glyphs, inset, angle, small, 1.0, surface);
        surface.end_tagged();
        Some(id.into())
    }
}

/// A table while its cells are met.
#[derive(Default)]
struct Table {
    number: usize,
    /// Rows by their numbers, and in each its cells by their columns.
    rows: std::collections::BTreeMap<usize, std::collections::BTreeMap<usize, Vec<Node>>>,
}

impl Table {
    fn put(
        &mut self,
        (table, row, column): crate::grid::Cell,
        ids: Vec<Node>,
        nodes: &mut Vec<Node>,
    ) {
        if table != self.number {
            self.close(nodes);
            self.number = table;
        }
        self.rows.entry(row).or_default().entry(column).or_default().extend(ids);
    }

    /// Every row gets as many cells; those of the first say what stands in their columns.
    fn close(&mut self, nodes: &mut Vec<Node>) {
        let rows = std::mem::take(&mut self.rows);
        let last = rows.values().filter_map(|row| row.keys().max()).max().copied();
        let Some(last) = last else { return };
        let mut table = TagGroup::new(Tag::Table);
        for (number, mut row) in rows.into_values().enumerate() {
            let mut line = TagGroup::new(Tag::TR);
            for column in 0..=last {
                let ids = row.remove(&column).unwrap_or_default();
                let mut children = Vec::new();
                if !ids.is_empty() {
                    let mut paragraph = TagGroup::new(Tag::P);
                    paragraph.children = ids;
                    children.push(paragraph.into());
                }
                let cell: Node = if number == 0 {
                    let mut cell = TagGroup::new(Tag::TH(TableHeaderScope::Column));
                    cell.children = children;
                    cell.into()
                } else {
                    let mut cell = TagGroup::new(Tag::TD);
                    cell.children = children;
                    cell.into()
                };
                line.push(cell);
            }
            table.push(line);
        }
        nodes.push(table.into());
    }
}

/// Where the items of a list begin: how many runs stand before each. Nothing if the block is no list, or
/// begins with a gap.
fn list_marks(block: &crate::plan::PlanBlock) -> Option<Vec<usize>> {
    if block.role != Role::Paragraph {
        return None;
    }
    let mut runs = 0;
    let mut marks = Vec::new();
    for (number, line) in block.lines.iter().enumerate() {
        let first: String = match line.runs.first() {
            Some(Run::Text(text)) => text.glyphs.iter().map(|g| g.text.as_ref()).take(8).collect(),
            Some(Run::Gap { .. }) | None => String::new(),
        };
        if is_mark(&first) {
            marks.push(runs);
        } else if number == 0 {
            return None;
        }
        runs += line.runs.len();
    }
    Some(marks)
}

/// Whether a line begins like an item: a bullet or a short number, and a space.
fn is_mark(line: &str) -> bool {
    let Some((mark, _)) = line.split_once(' ') else {
        return matches!(line, "\u{2022}" | "\u{25aa}" | "\u{25cf}" | "\u{b7}");
    };
    let number = mark.trim_start_matches('(').trim_end_matches(['.', ')']);
    matches!(mark, "\u{2022}" | "\u{25aa}" | "\u{25cf}" | "\u{25e6}" | "\u{b7}" | "\u{2013}" | "-")
        || mark.ends_with(['.', ')'])
            && !number.is_empty()
            && number.len() <= 2
            && number.chars().all(|c| c.is_ascii_digit())
}

/// The items of a list, from what stands in it and where each begins.
fn items(marks: Vec<usize>, ids: Vec<Node>) -> Vec<Node> {
    let mut items: Vec<Vec<Node>> = Vec::new();
    for (number, id) in ids.into_iter().enumerate() {
        if marks.contains(&number) || items.is_empty() {
            items.push(Vec::new());
        }
        if let Some(item) = items.last_mut() {
            item.push(id);
        }
    }
    items
        .into_iter()
        .map(|children| {
            let mut body = TagGroup::new(Tag::LBody);
            body.children = children;
            let mut item = TagGroup::new(Tag::LI);
            item.push(body);
            item.into()
        })
        .collect()
}

fn close_list(list: &mut Vec<Node>, nodes: &mut Vec<Node>) {
    if list.is_empty() {
        return;
    }
    let mut group = TagGroup::new(Tag::L(ListNumbering::None));
    group.children = std::mem::take(list);
    nodes.push(group.into());
}

fn clip(
    surface: &mut Surface<'_>,
    clips: &[Arc<(BezPath, hayro_interpret::FillRule)>],
) -> Vec<Arc<(BezPath, hayro_interpret::FillRule)>> {
    let mut open = Vec::new();
    for one in clips {
        let path = shape(&one.0).or_else(|| rectangle(Box_::new(-10.0, -10.0, -9.0, -9.0)));
        if let Some(path) = path {
            surface.push_clip_path(&path, &ruled(one.1));
            open.push(one.clone());
        }
    }
    open
}

fn ruled(rule: hayro_interpret::FillRule) -> FillRule {
    match rule {
        hayro_interpret::FillRule::NonZero => FillRule::NonZero,
        hayro_interpret::FillRule::EvenOdd => FillRule::EvenOdd,
    }
}

fn opacity(colour: Rgba) -> NormalizedF32 {
    NormalizedF32::new(f32::from(colour[3]) / 255.0).unwrap_or(NormalizedF32::ONE)
}

fn paint(colour: Rgba) -> krilla::paint::Paint {
    rgb::Color::new(colour[0], colour[1], colour[2]).into()
}

fn fill(colour: Rgba, rule: FillRule) -> Fill {
    Fill { paint: paint(colour), opacity: opacity(colour), rule }
}

fn transform(matrix: Affine) -> Transform {
    let [a, b, c, d, e, g] = matrix.as_coeffs();
    Transform::from_row(f(a), f(b), f(c), f(d), f(e), f(g))
}

fn turned(at: Place, angle: f64) -> Transform {
    transform(Affine::translate(at.to_vec2()) * Affine::rotate(angle))
}

fn rectangle(b: Box_) -> Option<Path> {
    let mut builder = PathBuilder::new();
    builder.push_rect(Rect::from_ltrb(f(b.x0), f(b.y0), f(b.x1), f(b.y1))?);
    builder.finish()
}

fn shape(path: &BezPath) -> Option<Path> {
    let mut builder = PathBuilder::new();
    for element in path.elements() {
        match *element {
            PathEl::MoveTo(p) => builder.move_to(f(p.x), f(p.y)),
            PathEl::LineTo(p) => builder.line_to(f(p.x), f(p.y)),
            PathEl::QuadTo(a, p) => builder.quad_to(f(a.x), f(a.y), f(p.x), f(p.y)),
            PathEl::CurveTo(a, b, p) => {
                builder.cubic_to(f(a.x), f(a.y), f(b.x), f(b.y), f(p.x), f(p.y))
            }
            PathEl::ClosePath => builder.close(),
        }
    }
    builder.finish()
}

/// A picture as a new file: photographs as JPEG, masks and drawings without loss.
fn image(picture: &Picture) -> Result<Image, Fault> {
    match &picture.alpha {
        Some(alpha) => {
            let mut rgba = Vec::with_capacity(alpha.len() * 4);
            for (pixel, alpha) in picture.rgb.chunks_exact(3).zip(alpha) {
                rgba.extend_from_slice(pixel);
                rgba.push(*alpha);
            }
            Ok(Image::from_rgba8(rgba, picture.width, picture.height))
        }
        None => {
            let jpeg =
                crate::pixels::jpeg(&picture.rgb, picture.width, picture.height, picture.grey, 85)?;
            Image::from_jpeg(jpeg.into(), false).map_err(|_| Fault::Unwritable)
        }
    }
}

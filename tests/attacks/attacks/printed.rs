//! Files that printpdf writes: another writer than ours.

use printpdf::{
    BuiltinFont, Color, FontId, Greyscale, Layer, LayerIntent, LayerInternalId, LayerSubtype, Mm,
    Op, ParsedFont, PdfDocument, PdfFontHandle, PdfPage, PdfSaveOptions, Pt, TextItem, TextMatrix,
};

use super::build;

pub(crate) const F1: BuiltinFont = BuiltinFont::Helvetica;

pub(crate) fn set(font: PdfFontHandle, size: f32, x: f64, y: f64, text: &str) -> Vec<Op> {
    set_by(font, size, TextMatrix::Translate(Pt(x as f32), Pt(y as f32)), text)
}

pub(crate) fn set_by(font: PdfFontHandle, size: f32, m: TextMatrix, text: &str) -> Vec<Op> {
    vec![
        Op::StartTextSection,
        Op::SetFont { font, size: Pt(size) },
        Op::SetTextMatrix { matrix: m },
        Op::ShowText { items: vec![TextItem::Text(text.to_owned())] },
        Op::EndTextSection,
    ]
}

pub(crate) fn plain(x: f64, y: f64, text: &str) -> Vec<Op> {
    set(PdfFontHandle::Builtin(F1), 12.0, x, y, text)
}

pub(crate) fn lines_in(font: &PdfFontHandle, lines: &[String]) -> Vec<Op> {
    let mut out = Vec::new();
    let mut y = build::TOP;
    for l in lines {
        out.extend(set(font.clone(), 12.0, build::LEFT, y, l));
        y -= build::STEP;
    }
    out
}

pub(crate) fn lines(lines: &[String]) -> Vec<Op> {
    lines_in(&PdfFontHandle::Builtin(F1), lines)
}

/// The note; the middle of the second line, `wide` points, is written by `middle`.
pub(crate) fn around(wide: f64, middle: impl FnOnce(f64) -> Vec<Op>) -> Vec<Op> {
    let x = build::LEFT + build::width("F1", 12.0, "Seen with ");
    let mut out = plain(build::LEFT, build::TOP, "Home visit on 3 March 2019.");
    out.extend(plain(build::LEFT, build::Y2, "Seen with "));
    out.extend(middle(x));
    out.extend(plain(x + wide, build::Y2, " at the kitchen door."));
    let mut y = build::TOP - 2.0 * build::STEP;
    for l in build::rest() {
        out.extend(plain(build::LEFT, y, l));
        y -= build::STEP;
    }
    out
}

pub(crate) fn grey(level: f32) -> Op {
    Op::SetFillColor { col: Color::Greyscale(Greyscale::new(level, None)) }
}

pub(crate) fn document() -> PdfDocument {
    PdfDocument::new("Note")
}

pub(crate) fn page(ops: Vec<Op>) -> PdfPage {
    PdfPage::new(Mm(209.9), Mm(148.17), ops)
}

pub(crate) fn save(mut doc: PdfDocument, pages: Vec<Vec<Op>>) -> Vec<u8> {
    let pages = pages.into_iter().map(page).collect();
    let bytes = doc.with_pages(pages).save(&PdfSaveOptions::default(), &mut Vec::new());
    steady(bytes)
}

pub(crate) fn one(ops: Vec<Op>) -> Vec<u8> {
    save(document(), vec![ops])
}

/// The same document, written with fixed identifiers instead of random ones.
fn steady(bytes: Vec<u8>) -> Vec<u8> {
    let mut bytes = bytes;
    let Some(start) = bytes.windows(3).rposition(|w| w == b"/ID") else { return bytes };
    let mut inside = false;
    for b in bytes.iter_mut().skip(start + 3) {
        match *b {
            b'(' | b'<' => inside = true,
            b')' | b'>' if inside => inside = false,
            b']' if !inside => break,
            _ if inside => *b = b'0',
            _ => {}
        }
    }
    bytes
}

pub(crate) fn embed(doc: &mut PdfDocument, name: &str) -> PdfFontHandle {
    let font = ParsedFont::from_bytes(&build::font_file(name), 0, &mut Vec::new())
        .expect("the font can be read");
    let id = FontId("Note".to_owned());
    let random = doc.add_font(&font);
    if let Some(font) = doc.resources.fonts.map.remove(&random) {
        doc.resources.fonts.map.insert(id.clone(), font);
    }
    PdfFontHandle::External(id)
}

pub(crate) fn layer(doc: &mut PdfDocument, name: &str) -> LayerInternalId {
    let id = LayerInternalId("Layer1".to_owned());
    let layer = Layer {
        name: name.to_owned(),
        creator: "printpdf".to_owned(),
        intent: LayerIntent::View,
        usage: LayerSubtype::Artwork,
    };
    doc.resources.layers.map.insert(id.clone(), layer);
    id
}

//! Papers for the council alone: a proof of what would be withheld from the documents, for a legal adviser,
//! and sheets that part a printed bundle.
//!
//! Both are written by `printpdf`: it writes layers that can be switched on and off, and places things to
//! the millimetre. Neither is accessible, and neither goes to a child, a family or a court. The proof holds
//! everything that is withheld, so it is locked (AES-256), and every page says that it is internal.

use std::collections::{BTreeMap, BTreeSet};

use diagnostic::Diagnostic;
use documents::ProofPage;
use printpdf::{
    BlendMode, BuiltinFont, Color, DictItem, ExtendedGraphicsState, ExternalStream,
    ExternalXObject, Layer, LayerInternalId, LinePoint, Mm, Op, PaintMode, PdfDocument,
    PdfFontHandle, PdfPage, PdfSaveOptions, Point, Polygon, PolygonRing, Pt, Px, Rgb, TextItem,
    WindingOrder, XObjectTransform,
};

/// A document as the adviser sees it.
pub struct ProofDocument {
    /// Its number among the documents of the file.
    pub number: usize,
    /// Where it stands in the record.
    pub place: String,
    /// Its pages.
    pub pages: Vec<ProofPage>,
}

/// The ground of a gap: its code, and what that is in words.
pub type GroundOf = BTreeMap<u32, (String, String)>;

/// Tints of the grounds, in the order in which they come up.
const TINTS: [[f32; 3]; 8] = [
    [1.0, 0.85, 0.45],
    [0.65, 0.85, 1.0],
    [0.75, 1.0, 0.7],
    [1.0, 0.72, 0.72],
    [0.87, 0.78, 1.0],
    [0.7, 1.0, 0.95],
    [1.0, 0.8, 0.95],
    [0.85, 0.85, 0.85],
];

fn fault(what: &str) -> Vec<Diagnostic> {
    vec![Diagnostic::fault("proof/write", what.to_owned())]
}

/// Makes the proof: page pictures with what would be withheld tinted, a layer for each ground. It opens
/// with the passphrase alone.
///
/// # Errors
/// A file that cannot be put together.
pub fn proof(
    documents: &[ProofDocument],
    grounds: &GroundOf,
    passphrase: &str,
) -> Result<Vec<u8>, Vec<Diagnostic>> {
    let mut doc = PdfDocument::new("Internal proof");
    let codes: BTreeSet<&(String, String)> = grounds.values().collect();
    let mut layers: BTreeMap<&str, (LayerInternalId, [f32; 3])> = BTreeMap::new();
    for ((code, words), tint) in codes.into_iter().zip(TINTS.iter().cycle()) {
        if !layers.contains_key(code.as_str()) {
            let id = doc.add_layer(&Layer::new(&format!("{code} {words}")));
            layers.insert(code, (id, *tint));
        }
    }
    let multiply = doc.add_graphics_state(
        ExtendedGraphicsState::default().with_blend_mode(BlendMode::multiply()),
    );
    let mut pages = Vec::new();
    for document in documents {
        for (n, page) in document.pages.iter().enumerate() {
            let (wide, high, grey) = page.pixels;
            let name = |name: &str| DictItem::Name(name.as_bytes().to_vec());
            let space = if grey { "DeviceGray" } else { "DeviceRGB" };
            let dict = BTreeMap::from([
                ("Type".to_owned(), name("XObject")),
                ("Subtype".to_owned(), name("Image")),
                ("Width".to_owned(), DictItem::Int(i64::from(wide))),
                ("Height".to_owned(), DictItem::Int(i64::from(high))),
                ("ColorSpace".to_owned(), name(space)),
                ("BitsPerComponent".to_owned(), DictItem::Int(8)),
                ("Filter".to_owned(), name("DCTDecode")),
            ]);
            let picture = doc.add_xobject(&ExternalXObject {
                stream: ExternalStream { dict, content: page.jpeg.clone(), compress: false },
                width: Some(Px(usize::try_from(wide).unwrap_or_default())),
                height: Some(Px(usize::try_from(high).unwrap_or_default())),
                dpi: None,
            });
            let (width, height) = (points(page.width), points(page.height));
            let mut ops = vec![Op::UseXobject {
                id: picture,
                transform: XObjectTransform {
                    scale_x: Some(width),
                    scale_y: Some(height),
                    no_auto_scale: true,
                    ..XObjectTransform::default()
                },
            }];
            for (code, (layer, tint)) in &layers {
                let boxes: Vec<_> = page
                    .boxes
                    .iter()
                    .filter(|(_, gap)| grounds.get(gap).is_some_and(|(c, _)| c == code))
                    .collect();
                if boxes.is_empty() {
                    continue;
                }
                ops.push(Op::BeginLayer { layer_id: layer.clone() });
                ops.push(Op::SaveGraphicsState);
                ops.push(Op::LoadGraphicsState { gs: multiply.clone() });
                ops.push(colour(*tint));
                for (place, _) in &boxes {
                    let [x0, y0, x1, y1] = place.map(points);
                    ops.push(rectangle(x0 - 1.0, height - y1 - 1.0, x1 + 1.0, height - y0 + 1.0));
                }
                ops.push(Op::RestoreGraphicsState);
                ops.push(colour([0.45, 0.0, 0.0]));
                for (place, gap) in &boxes {
                    let [x0, y0, ..] = place.map(points);
                    let at = (x0.max(2.0), (height - y0 + 1.5).min(height - 6.0));
                    ops.extend(text(
                        &format!("{code} / {gap}"),
                        at,
                        5.5,
                        BuiltinFont::HelveticaBold,
                    ));
                }
                ops.push(Op::EndLayer);
            }
            ops.push(colour([0.6, 0.0, 0.0]));
            let line = format!(
                "INTERNAL: holds everything that is kept back. Not to be handed over. Document {}, page {} of {}, {}",
                document.number,
                n + 1,
                document.pages.len(),
                document.place,
            );
            ops.extend(text(&line, (12.0, 8.0), 7.0, BuiltinFont::HelveticaBold));
            pages.push(PdfPage::new(Mm::from(Pt(width)), Mm::from(Pt(height)), ops));
        }
    }
    if pages.is_empty() {
        return Err(fault("there is no document with pages on the file"));
    }
    let bytes = doc.with_pages(pages).save(&saving(), &mut Vec::new());
    release::lock(&bytes, passphrase).map_err(fault)
}

/// A passphrase of 24 letters and digits that cannot be taken for each other, in groups of four: 119 bits.
///
/// # Errors
/// A system that gives no random numbers.
pub fn passphrase() -> Result<String, Vec<Diagnostic>> {
    const LETTERS: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz234567899";
    let bytes: [u8; 24] = release::random().map_err(fault)?;
    let mut words = String::new();
    for (n, byte) in bytes.iter().enumerate() {
        if n > 0 && n % 4 == 0 {
            words.push('-');
        }
        words.push(LETTERS.get(usize::from(byte % 32)).copied().map_or('a', char::from));
    }
    Ok(words)
}

/// A sheet of a printed bundle.
pub struct Slip {
    /// What stands on it in large letters: `Document 3`.
    pub heading: String,
    /// What stands below. No word that is kept back.
    pub lines: Vec<String>,
    /// What its barcode says, in capitals, digits and dashes.
    pub code: String,
}

/// Sheets that part the documents of a printed bundle, on A4, each with a barcode and marks for the cutter.
///
/// # Errors
/// Nothing to make sheets of.
pub fn slips(slips: &[Slip]) -> Result<Vec<u8>, Vec<Diagnostic>> {
    const WIDTH: f32 = 595.276;
    const HEIGHT: f32 = 841.89;
    if slips.is_empty() {
        return Err(fault("there is no document with pages on the file"));
    }
    let mut doc = PdfDocument::new("Slip sheets");
    let pages = slips
        .iter()
        .map(|slip| {
            let mut ops = vec![colour([0.0, 0.0, 0.0])];
            let (left, top) = (20.0, HEIGHT - 90.0);
            ops.extend(text(&slip.heading, (left + 40.0, top), 30.0, BuiltinFont::HelveticaBold));
            let mut down = top - 40.0;
            for line in slip.lines.iter().flat_map(|line| rows(line)) {
                ops.extend(text(&line, (left + 40.0, down), 13.0, BuiltinFont::Helvetica));
                down -= 20.0;
            }
            let bars = code39(&slip.code);
            let mut x = left + 40.0;
            for (n, wide) in bars.iter().enumerate() {
                let step = if *wide { 3.0 } else { 1.2 };
                if n % 2 == 0 {
                    ops.push(rectangle(x, 70.0, x + step, 120.0));
                }
                x += step;
            }
            ops.extend(text(&slip.code, (left + 40.0, 56.0), 10.0, BuiltinFont::Courier));
            for x in [14.0, WIDTH - 14.0] {
                for y in [14.0, HEIGHT - 14.0] {
                    ops.push(rectangle(x - 6.0, y - 0.25, x + 6.0, y + 0.25));
                    ops.push(rectangle(x - 0.25, y - 6.0, x + 0.25, y + 6.0));
                }
            }
            PdfPage::new(Mm(210.0), Mm(297.0), ops)
        })
        .collect();
    Ok(doc.with_pages(pages).save(&saving(), &mut Vec::new()))
}

/// A line in rows of some seventy letters.
fn rows(line: &str) -> Vec<String> {
    let mut rows: Vec<String> = vec![String::new()];
    for word in line.split_whitespace() {
        match rows.last_mut() {
            Some(row) if row.is_empty() => row.push_str(word),
            Some(row) if row.chars().count() + word.chars().count() < 68 => {
                row.push(' ');
                row.push_str(word);
            }
            _ => rows.push(word.to_owned()),
        }
    }
    rows
}

/// Code 39 (ISO/IEC 16388): bars and spaces by turns, wide or narrow, with a narrow space between letters.
fn code39(words: &str) -> Vec<bool> {
    const LETTERS: &str = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-";
    /// Which of the nine elements are wide, first to last.
    const WIDE: [[usize; 3]; 37] = [
        [3, 4, 6],
        [0, 3, 8],
        [2, 3, 8],
        [0, 2, 3],
        [3, 4, 8],
        [0, 3, 4],
        [2, 3, 4],
        [3, 6, 8],
        [0, 3, 6],
        [2, 3, 6],
        [0, 5, 8],
        [2, 5, 8],
        [0, 2, 5],
        [4, 5, 8],
        [0, 4, 5],
        [2, 4, 5],
        [5, 6, 8],
        [0, 5, 6],
        [2, 5, 6],
        [4, 5, 6],
        [0, 7, 8],
        [2, 7, 8],
        [0, 2, 7],
        [4, 7, 8],
        [0, 4, 7],
        [2, 4, 7],
        [6, 7, 8],
        [0, 6, 7],
        [2, 6, 7],
        [4, 6, 7],
        [0, 1, 8],
        [1, 2, 8],
        [0, 1, 2],
        [1, 4, 8],
        [0, 1, 4],
        [1, 2, 4],
        [1, 6, 8],
    ];
    /// The mark at both ends.
    const STAR: [usize; 3] = [1, 4, 6];
    let letters = words
        .chars()
        .filter_map(|c| LETTERS.find(c.to_ascii_uppercase()).and_then(|at| WIDE.get(at)).copied());
    let mut bars = Vec::new();
    for wide in std::iter::once(STAR).chain(letters).chain(std::iter::once(STAR)) {
        if !bars.is_empty() {
            bars.push(false);
        }
        bars.extend((0..9).map(|n| wide.contains(&n)));
    }
    bars
}

fn saving() -> PdfSaveOptions {
    PdfSaveOptions { optimize: true, ..PdfSaveOptions::default() }
}

#[expect(clippy::cast_possible_truncation, reason = "places on a page, in points")]
fn points(value: f64) -> f32 {
    value as f32
}

fn colour([r, g, b]: [f32; 3]) -> Op {
    Op::SetFillColor { col: Color::Rgb(Rgb { r, g, b, icc_profile: None }) }
}

fn rectangle(x0: f32, y0: f32, x1: f32, y1: f32) -> Op {
    let corner = |x: f32, y: f32| LinePoint { p: Point { x: Pt(x), y: Pt(y) }, bezier: false };
    Op::DrawPolygon {
        polygon: Polygon {
            rings: vec![PolygonRing {
                points: vec![corner(x0, y0), corner(x1, y0), corner(x1, y1), corner(x0, y1)],
            }],
            mode: PaintMode::Fill,
            winding_order: WindingOrder::NonZero,
        },
    }
}

fn text(words: &str, (x, y): (f32, f32), size: f32, font: BuiltinFont) -> [Op; 5] {
    [
        Op::StartTextSection,
        Op::SetTextCursor { pos: Point { x: Pt(x), y: Pt(y) } },
        Op::SetFont { font: PdfFontHandle::Builtin(font), size: Pt(size) },
        Op::ShowText { items: vec![TextItem::Text(words.to_owned())] },
        Op::EndTextSection,
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_barcode_has_ten_elements_a_letter() {
        // Star, A, star, with a narrow space between: 9 + 1 + 9 + 1 + 9.
        assert_eq!(code39("A").len(), 29);
        // Each letter has three wide elements of nine; that is where the code has its name from.
        assert_eq!(code39("D-3").iter().filter(|wide| **wide).count(), 15);
        let all: BTreeSet<Vec<bool>> = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-"
            .chars()
            .map(|c| code39(&c.to_string()))
            .collect();
        assert_eq!(all.len(), 37);
    }

    #[test]
    fn no_two_passphrases_are_alike() {
        let (one, two) = (passphrase().unwrap(), passphrase().unwrap());
        assert_ne!(one, two);
        assert_eq!(one.len(), 29);
    }
}

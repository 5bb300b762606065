//! The pages of pictures: one of a photograph, one for each page of a fax (TIFF) and each frame of an animation.

use std::io::Cursor;

use image::AnimationDecoder as _;

use crate::pixels::{self, Pixels};
use crate::readers::{Kind, kind_of};

/// A fax of more pages than a volume has is no fax.
const MOST_PAGES: usize = 2_000;
/// An animation of more frames is not read frame by frame.
const MOST_FRAMES: usize = 50;

/// A page that is a picture.
pub(crate) struct Sheet {
    shows: Shows,
    /// In points.
    pub(crate) width: f64,
    /// In points.
    pub(crate) height: f64,
}

enum Shows {
    Pixels(Pixels),
    /// Where the directory of a page of a TIFF begins, and how much higher than wide its dots are.
    Directory(u32, f64),
}

/// The pages of a picture.
pub(crate) struct Sheets {
    file: Vec<u8>,
    pub(crate) sheets: Vec<Sheet>,
}

impl Sheets {
    /// The pages of a picture; nothing if it is none that can be read.
    pub(crate) fn open(file: &[u8]) -> Option<Self> {
        let kind = kind_of(file);
        let sheets = if kind == Kind::Tiff {
            directories(file)?
                .into_iter()
                .map(|directory| {
                    let (wide, high) = (directory.width, directory.height * directory.stretch);
                    let (width, height) = fit(wide, high);
                    let shows = Shows::Directory(directory.at, directory.stretch);
                    Sheet { shows, width, height }
                })
                .collect()
        } else if kind == Kind::Gif {
            frames(file)?.into_iter().map(Sheet::of).collect()
        } else {
            vec![Sheet::of(pixels::of_picture(file)?)]
        };
        Some(Self { file: file.to_vec(), sheets })
    }

    /// What a page shows; nothing if it cannot be read.
    pub(crate) fn pixels(&self, number: usize) -> Option<Pixels> {
        match &self.sheets.get(number)?.shows {
            Shows::Pixels(pixels) => Some(pixels.clone()),
            Shows::Directory(at, stretch) => {
                // The library reads the first page: it is told that this is it.
                let mut file = self.file.clone();
                let at = if file.starts_with(b"II") { at.to_le_bytes() } else { at.to_be_bytes() };
                file.get_mut(4..8)?.copy_from_slice(&at);
                pixels::of_picture(&file).map(|pixels| pixels.stretched(*stretch))
            }
        }
    }
}

impl Sheet {
    fn of(pixels: Pixels) -> Self {
        let (width, height) = fit(f64::from(pixels.width), f64::from(pixels.height));
        Self { shows: Shows::Pixels(pixels), width, height }
    }
}

/// As large as it fits on a sheet of A4.
fn fit(wide: f64, high: f64) -> (f64, f64) {
    let by = if wide > high {
        (842.0 / wide).min(595.0 / high)
    } else {
        (595.0 / wide).min(842.0 / high)
    };
    (wide * by, high * by)
}

/// The frames of an animation that differ from the one before.
fn frames(file: &[u8]) -> Option<Vec<Pixels>> {
    let first = pixels::of_picture(file)?;
    let decoder = image::codecs::gif::GifDecoder::new(Cursor::new(file)).ok()?;
    let mut found: Vec<Pixels> = Vec::new();
    for frame in decoder.into_frames() {
        let frame = frame.ok()?.into_buffer();
        let pixels = pixels::of_image(image::DynamicImage::ImageRgba8(frame))?;
        if found.last().is_none_or(|last| last.rgb != pixels.rgb) {
            found.push(pixels);
        }
        if found.len() > MOST_FRAMES {
            return None;
        }
    }
    Some(if found.is_empty() { vec![first] } else { found })
}

/// A page of a TIFF.
struct Directory {
    at: u32,
    width: f64,
    height: f64,
    /// How much higher than wide its dots are: a fax of the common kind has twice as many across as down.
    stretch: f64,
}

/// The pages of a TIFF in their order (TIFF 6.0, section 2); nothing if it is broken.
fn directories(file: &[u8]) -> Option<Vec<Directory>> {
    let little = file.starts_with(b"II");
    let number = |at: usize, length: usize| -> Option<u32> {
        let bytes = file.get(at..at.checked_add(length)?)?;
        let add = |sum: u32, byte: &u8| sum << 8 | u32::from(*byte);
        Some(if little { bytes.iter().rev().fold(0, add) } else { bytes.iter().fold(0, add) })
    };
    let place = |at: u32| usize::try_from(at).ok();
    let mut found: Vec<Directory> = Vec::new();
    let mut at = number(4, 4)?;
    while at != 0 {
        // A chain that comes back to itself has no end.
        if found.len() >= MOST_PAGES || found.iter().any(|page| page.at == at) {
            return None;
        }
        let start = place(at)?;
        let count = place(number(start, 2)?)?;
        let (mut width, mut height, mut dots) = (0, 0, [1.0, 1.0]);
        for n in 0..count {
            let entry = start + 2 + n * 12;
            let (tag, kind) = (number(entry, 2)?, number(entry + 2, 2)?);
            let value = || if kind == 3 { number(entry + 8, 2) } else { number(entry + 8, 4) };
            match tag {
                256 => width = value()?,
                257 => height = value()?,
                282 | 283 => {
                    let ratio = place(number(entry + 8, 4)?)?;
                    let (over, under) = (number(ratio, 4)?, number(ratio + 4, 4)?);
                    if over > 0 && under > 0 {
                        dots[usize::from(tag == 283)] = f64::from(over) / f64::from(under);
                    }
                }
                _ => {}
            }
        }
        let stretch = dots[0] / dots[1];
        // No scanner has dots of another shape than these.
        let stretch = if (0.2..=5.0).contains(&stretch) { stretch } else { 1.0 };
        if width == 0 || height == 0 {
            return None;
        }
        found.push(Directory { at, width: f64::from(width), height: f64::from(height), stretch });
        at = number(start + 2 + count * 12, 4)?;
    }
    (!found.is_empty()).then_some(found)
}

/// Whether a TIFF says where it was taken (its directory of places has this tag).
pub(crate) fn tiff_has_place(file: &[u8]) -> bool {
    let tag: [u8; 4] =
        if file.starts_with(b"II") { [0x25, 0x88, 4, 0] } else { [0x88, 0x25, 0, 4] };
    kind_of(file) == Kind::Tiff && file.windows(4).any(|window| window == tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A TIFF of pages that are one grey each, without compression; `dots` across and down.
    fn tiff(greys: &[u8], dots: (u32, u32)) -> Vec<u8> {
        let mut file = b"II*\0\x08\0\0\0".to_vec();
        for (n, grey) in greys.iter().enumerate() {
            let start = file.len();
            let after = start + 2 + 12 * 10 + 4;
            let (pixels, ratios) = (after + 16, after);
            let at = |place: usize| u32::try_from(place).unwrap();
            let entries = [
                (256, 4, 20),
                (257, 4, 10),
                (258, 3, 8),
                (259, 3, 1),
                (262, 3, 1),
                (273, 4, at(pixels)),
                (278, 4, 10),
                (279, 4, 200),
                (282, 5, at(ratios)),
                (283, 5, at(ratios + 8)),
            ];
            let count = u16::try_from(entries.len()).unwrap();
            let mut body = count.to_le_bytes().to_vec();
            for (tag, kind, value) in entries {
                body.extend(u16::to_le_bytes(tag));
                body.extend(u16::to_le_bytes(kind));
                body.extend(1_u32.to_le_bytes());
                body.extend(u32::to_le_bytes(value));
            }
            let next = if n + 1 < greys.len() { at(pixels + 200) } else { 0 };
            body.extend(next.to_le_bytes());
            for number in [dots.0, 1, dots.1, 1] {
                body.extend(number.to_le_bytes());
            }
            body.extend(std::iter::repeat_n(*grey, 200));
            file.extend(body);
        }
        file
    }

    #[test]
    fn each_page_of_a_fax_is_a_page_in_its_shape() {
        let file = tiff(&[10, 200, 90], (204, 102));
        let sheets = Sheets::open(&file).unwrap();
        assert_eq!(sheets.sheets.len(), 3);
        for (n, grey) in [10, 200, 90].into_iter().enumerate() {
            let pixels = sheets.pixels(n).unwrap();
            assert_eq!((pixels.width, pixels.height), (20, 20));
            assert!(pixels.rgb.iter().all(|value| *value == grey));
        }
        // Its last directory leads back to its first: no end.
        let mut broken = file.clone();
        let last = broken.len() - 200 - 16 - 4;
        broken[last..last + 4].copy_from_slice(&8_u32.to_le_bytes());
        assert!(Sheets::open(&broken).is_none());
        for length in 0..file.len() {
            if let Some(sheets) = Sheets::open(&file[..length]) {
                drop(sheets.pixels(0));
            }
        }
    }

    #[test]
    fn pictures_of_all_kinds_are_read() {
        let picture = image::RgbImage::from_pixel(8, 4, image::Rgb([255, 0, 0]));
        for format in [
            image::ImageFormat::Png,
            image::ImageFormat::Bmp,
            image::ImageFormat::Gif,
            image::ImageFormat::Tiff,
            image::ImageFormat::WebP,
        ] {
            let mut file = Vec::new();
            picture.write_to(&mut Cursor::new(&mut file), format).unwrap();
            assert!(kind_of(&file).has_pages(), "{format:?}");
            let sheets = Sheets::open(&file).unwrap();
            let pixels = sheets.pixels(0).unwrap();
            assert_eq!((sheets.sheets.len(), pixels.width), (1, 8), "{format:?}");
            assert!(pixels.rgb[0] > 250 && pixels.rgb[1] < 5, "{format:?}");
        }
    }

    #[test]
    fn each_different_frame_of_an_animation_is_a_page() {
        let mut file = Vec::new();
        let frame = |value: u8| {
            image::Frame::new(image::RgbaImage::from_pixel(8, 4, image::Rgba([value, 0, 0, 255])))
        };
        image::codecs::gif::GifEncoder::new(&mut file)
            .encode_frames([frame(0), frame(0), frame(255)])
            .unwrap();
        assert_eq!(Sheets::open(&file).unwrap().sheets.len(), 2);
    }
}

//! Photographs on their way into a pack: turned upright, covered where they must be, made
//! smaller, and written anew, so that nothing is left of what the camera wrote beside the picture
//! (where it was taken, when, by whom, and a small copy without the covers).

use std::collections::BTreeMap;
use std::io::Cursor;

use disclosure::told::{Area, ItemId};
use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, ImageDecoder as _, ImageReader, Limits, Rgb, RgbImage};

/// The photographs of a document, by their entries.
pub type Pictures = BTreeMap<ItemId, Photo>;

/// A photograph, ready for a pack: a JPEG file that has nothing but its picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Photo {
    pub(crate) bytes: Vec<u8>,
    /// Width and height in points of the picture.
    pub size: (u32, u32),
}

/// Why a photograph cannot be shown. Never with its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PhotoError {
    /// It is not a JPEG or PNG picture, or it is broken.
    Unreadable,
    /// It is larger than any camera makes.
    TooLarge,
}

/// The longer side, in points of the picture: enough for half a page in print.
const LONGER_SIDE: u32 = 1400;
const QUALITY: u8 = 86;
const MOST: u32 = 30_000;
const MEMORY: u64 = 512 * 1024 * 1024;

impl Photo {
    /// The JPEG file.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Reads a JPEG or PNG file and writes it anew. `covered` parts become plain grey first.
    ///
    /// # Errors
    /// A file that is no such picture, or is too large.
    pub fn read(file: &[u8], covered: &[Area]) -> Result<Self, PhotoError> {
        let mut limits = Limits::default();
        limits.max_image_width = Some(MOST);
        limits.max_image_height = Some(MOST);
        limits.max_alloc = Some(MEMORY);
        let mut reader = ImageReader::new(Cursor::new(file))
            .with_guessed_format()
            .map_err(|_| PhotoError::Unreadable)?;
        reader.limits(limits);
        let wrong = |error: image::ImageError| {
            if matches!(error, image::ImageError::Limits(_)) {
                PhotoError::TooLarge
            } else {
                PhotoError::Unreadable
            }
        };
        let mut decoder = reader.into_decoder().map_err(wrong)?;
        let orientation = decoder.orientation().map_err(wrong)?;
        let mut picture = DynamicImage::from_decoder(decoder).map_err(wrong)?;
        picture.apply_orientation(orientation);
        // What is transparent stands on white, as on the page.
        let rgba = picture.to_rgba8();
        let mut plain = RgbImage::new(rgba.width(), rgba.height());
        for (to, from) in plain.pixels_mut().zip(rgba.pixels()) {
            let [r, g, b, a] = from.0;
            let over = |c: u8| {
                u8::try_from((u32::from(c) * u32::from(a) + 255 * (255 - u32::from(a))) / 255)
                    .unwrap_or(255)
            };
            *to = Rgb([over(r), over(g), over(b)]);
        }
        for Area([left, top, width, height]) in covered {
            let along = |part: u32, side: u32| part * side / 100;
            // The far edge is rounded outwards, so that nothing shows beside a cover.
            let beyond = |part: u32, side: u32| (part * side).div_ceil(100);
            let (from_x, to_x) = (along(*left, plain.width()), beyond(left + width, plain.width()));
            let (from_y, to_y) =
                (along(*top, plain.height()), beyond(top + height, plain.height()));
            for y in from_y..to_y.min(plain.height()) {
                for x in from_x..to_x.min(plain.width()) {
                    plain.put_pixel(x, y, Rgb([0xB8, 0xBE, 0xC6]));
                }
            }
        }
        // Covered first and made smaller then: what lies under a cover leaves no trace at its edge.
        if plain.width().max(plain.height()) > LONGER_SIDE {
            plain = DynamicImage::ImageRgb8(plain)
                .resize(LONGER_SIDE, LONGER_SIDE, image::imageops::FilterType::Triangle)
                .to_rgb8();
        }
        let mut bytes = Vec::new();
        plain
            .write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, QUALITY))
            .map_err(|_| PhotoError::Unreadable)?;
        Ok(Self { bytes, size: (plain.width(), plain.height()) })
    }
}

//! Pages and pictures as pixels.

use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::page::Page as PdfPage;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings};

use crate::Fault;

/// The pixels of a page: three bytes each.
#[derive(Clone, Debug)]
pub(crate) struct Pixels {
    pub(crate) width: u32,
    pub(crate) height: u32,
    pub(crate) rgb: Vec<u8>,
}

/// Dots to the inch at which pages are read and pictured.
pub(crate) const DOTS: f64 = 200.0;
/// More pixels than this a page does not get.
const MOST: f64 = 40_000_000.0;

/// How many pixels a point is at most on a page of this size.
pub(crate) fn scale(width: f64, height: f64) -> f64 {
    (DOTS / 72.0).min((MOST / (width * height).max(1.0)).sqrt()).min(30_000.0 / width.max(height))
}

/// Draws a page.
pub(crate) fn draw<'a>(
    page: &'a PdfPage<'a>,
    cache: &RenderCache<'a>,
    settings: &InterpreterSettings,
) -> Pixels {
    let (width, height) = page.render_dimensions();
    #[expect(clippy::cast_possible_truncation, reason = "a scale of a few pixels to the point")]
    let by = scale(f64::from(width), f64::from(height)) as f32;
    let pixmap = hayro::render(
        page,
        cache,
        settings,
        &RenderSettings { hinting: false, ..RenderSettings::default() },
        &PixmapSettings { x_scale: by, y_scale: by, bg_color: WHITE },
    );
    let mut rgb = Vec::with_capacity(pixmap.data().len() * 3);
    for pixel in pixmap.data() {
        rgb.extend_from_slice(&[pixel.r, pixel.g, pixel.b]);
    }
    Pixels { width: u32::from(pixmap.width()), height: u32::from(pixmap.height()), rgb }
}

impl Pixels {
    /// In shades of grey.
    pub(crate) fn grey(&self) -> Vec<u8> {
        self.rgb
            .chunks_exact(3)
            .map(|p| {
                let value =
                    (u32::from(p[0]) * 299 + u32::from(p[1]) * 587 + u32::from(p[2]) * 114) / 1000;
                u8::try_from(value).unwrap_or(255)
            })
            .collect()
    }

    /// Whether it has no colours to speak of.
    pub(crate) fn is_grey(&self) -> bool {
        let coloured = self
            .rgb
            .chunks_exact(3)
            .step_by(7)
            .filter(|p| p.iter().max().unwrap_or(&0) - p.iter().min().unwrap_or(&0) > 40)
            .count();
        coloured * 2000 < self.rgb.len() / 21
    }

    /// Whether it looks like a photograph and not like a sign, a drawing or a page of text: many shades, none
    /// of which has most of it.
    pub(crate) fn is_photo(&self) -> bool {
        shades(self.grey().into_iter().step_by((self.rgb.len() / 60_000).max(1)))
    }

    /// Whether part of a page looks like a photograph: some fields of a coarse grid beside each other.
    pub(crate) fn has_photo(&self) -> bool {
        const ACROSS: usize = 10;
        const DOWN: usize = 14;
        let grey = self.grey();
        let (width, height) = (self.width as usize, self.height as usize);
        if width < ACROSS * 8 || height < DOWN * 8 {
            return self.is_photo();
        }
        let mut rich = [[false; ACROSS]; DOWN];
        for (y, row) in rich.iter_mut().enumerate() {
            for (x, field) in row.iter_mut().enumerate() {
                let rows = y * height / DOWN..(y + 1) * height / DOWN;
                let columns = x * width / ACROSS..(x + 1) * width / ACROSS;
                *field = shades(rows.step_by(2).flat_map(|y| {
                    grey.get(y * width + columns.start..y * width + columns.end)
                        .unwrap_or_default()
                        .iter()
                        .copied()
                        .step_by(2)
                }));
            }
        }
        // Two by two fields are some four centimetres of a page of A4.
        rich.windows(2).any(|rows| {
            let [one, two] = rows else { return false };
            (1..ACROSS).any(|x| one[x - 1] && one[x] && two[x - 1] && two[x])
        })
    }

    /// A seal of its pixels.
    pub(crate) fn seal(&self) -> String {
        use sha2::Digest as _;
        let hash = sha2::Sha256::digest(&self.rgb);
        hash.iter().take(4).map(|b| format!("{b:02x}")).collect()
    }

    /// A part, with some of what stands around it.
    pub(crate) fn part(&self, x0: u32, y0: u32, x1: u32, y1: u32) -> Self {
        const AROUND: u32 = 24;
        let (x0, y0) = (x0.saturating_sub(AROUND), y0.saturating_sub(AROUND));
        let (x1, y1) = ((x1 + AROUND).min(self.width), (y1 + AROUND).min(self.height));
        let row = |y: u32| {
            let at = |x: u32| (y as usize * self.width as usize + x as usize) * 3;
            self.rgb.get(at(x0)..at(x1)).unwrap_or_default()
        };
        let rgb = (y0..y1).flat_map(row).copied().collect();
        Self { width: x1.saturating_sub(x0), height: y1.saturating_sub(y0), rgb }
    }

    /// Paints a box over, in pixels.
    pub(crate) fn paint(&mut self, x0: u32, y0: u32, x1: u32, y1: u32, colour: [u8; 3]) {
        let (x1, y1) = (x1.min(self.width), y1.min(self.height));
        for y in y0..y1 {
            for x in x0..x1 {
                let at = (y as usize * self.width as usize + x as usize) * 3;
                if let Some(pixel) = self.rgb.get_mut(at..at + 3) {
                    pixel.copy_from_slice(&colour);
                }
            }
        }
    }

    /// Turned by quarters, clockwise.
    pub(crate) fn turned(&self, quarters: u32) -> Self {
        let mut now = self.clone();
        for _ in 0..quarters % 4 {
            let (width, height) = (now.height, now.width);
            let mut rgb = Vec::with_capacity(now.rgb.len());
            for y in 0..height {
                for x in 0..width {
                    // The pixel that comes to stand here was at (y, height of the old - 1 - x).
                    let (old_x, old_y) = (y, now.height - 1 - x);
                    let at = (old_y as usize * now.width as usize + old_x as usize) * 3;
                    rgb.extend_from_slice(now.rgb.get(at..at + 3).unwrap_or(&[255, 255, 255]));
                }
            }
            now = Self { width, height, rgb };
        }
        now
    }

    /// Turned by an angle about its middle, clockwise, white at the corners.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "places within the picture"
    )]
    pub(crate) fn leaned(&self, angle: f64) -> Self {
        let (sin, cos) = angle.sin_cos();
        let (mx, my) = (f64::from(self.width) / 2.0, f64::from(self.height) / 2.0);
        let mut rgb = Vec::with_capacity(self.rgb.len());
        for y in 0..self.height {
            for x in 0..self.width {
                let (dx, dy) = (f64::from(x) + 0.5 - mx, f64::from(y) + 0.5 - my);
                let (sx, sy) = (mx + dx * cos + dy * sin - 0.5, my - dx * sin + dy * cos - 0.5);
                if sx < 0.0
                    || sy < 0.0
                    || sx >= f64::from(self.width - 1)
                    || sy >= f64::from(self.height - 1)
                {
                    rgb.extend_from_slice(&[255, 255, 255]);
                    continue;
                }
                let (x0, y0) = (sx.floor() as usize, sy.floor() as usize);
                let (fx, fy) = (sx - sx.floor(), sy - sy.floor());
                let at = (y0 * self.width as usize + x0) * 3;
                let below = at + self.width as usize * 3;
                for channel in 0..3 {
                    let get =
                        |at: usize| f64::from(self.rgb.get(at + channel).copied().unwrap_or(255));
                    let top = get(at) * (1.0 - fx) + get(at + 3) * fx;
                    let bottom = get(below) * (1.0 - fx) + get(below + 3) * fx;
                    rgb.push((top * (1.0 - fy) + bottom * fy).round().clamp(0.0, 255.0) as u8);
                }
            }
        }
        Self { width: self.width, height: self.height, rgb }
    }
}

/// A JPEG file of pixels, without any metadata.
pub(crate) fn jpeg(
    rgb: &[u8],
    width: u32,
    height: u32,
    grey: bool,
    quality: u8,
) -> Result<Vec<u8>, Fault> {
    use image::ExtendedColorType;
    let mut out = Vec::new();
    let mut encoder = image::codecs::jpeg::JpegEncoder::new_with_quality(&mut out, quality);
    if grey {
        let values: Vec<u8> = rgb
            .chunks_exact(3)
            .map(|p| {
                let value =
                    (u32::from(p[0]) * 299 + u32::from(p[1]) * 587 + u32::from(p[2]) * 114) / 1000;
                u8::try_from(value).unwrap_or(255)
            })
            .collect();
        encoder
            .encode(&values, width, height, ExtendedColorType::L8)
            .map_err(|_| Fault::Unwritable)?;
    } else {
        encoder
            .encode(rgb, width, height, ExtendedColorType::Rgb8)
            .map_err(|_| Fault::Unwritable)?;
    }
    Ok(out)
}

/// A picture of more pixels is not unpacked.
const MOST_PIXELS: u64 = 150_000_000;

/// The pixels of a photograph or a scan, upright, on white, at no more than the dots of a page
/// of A4; nothing if it is no such picture.
pub(crate) fn of_picture(file: &[u8]) -> Option<Pixels> {
    use image::{DynamicImage, ImageDecoder as _};
    /// No camera and no scanner of an office makes more.
    const MOST: u32 = 30_000;
    let mut limits = image::Limits::default();
    limits.max_image_width = Some(MOST);
    limits.max_image_height = Some(MOST);
    limits.max_alloc = Some(1 << 30);
    let mut reader =
        image::ImageReader::new(std::io::Cursor::new(file)).with_guessed_format().ok()?;
    reader.limits(limits);
    let mut decoder = reader.into_decoder().ok()?;
    // A small file may unpack to hundreds of millions of pixels. A page of A3 at 1,200 dots has fewer.
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MOST_PIXELS {
        return None;
    }
    let orientation = decoder.orientation().ok()?;
    let mut picture = DynamicImage::from_decoder(decoder).ok()?;
    picture.apply_orientation(orientation);
    of_image(picture)
}

/// The pixels of a picture on white, at no more than the dots of a page of A4.
pub(crate) fn of_image(mut picture: image::DynamicImage) -> Option<Pixels> {
    let longer = picture.width().max(picture.height());
    if longer > 2339 {
        picture = picture.resize(2339, 2339, image::imageops::FilterType::Triangle);
    }
    let rgba = picture.to_rgba8();
    let mut rgb = Vec::with_capacity(rgba.len() / 4 * 3);
    for pixel in rgba.pixels() {
        let [r, g, b, a] = pixel.0;
        let over = |c: u8| {
            u8::try_from((u32::from(c) * u32::from(a) + 255 * (255 - u32::from(a))) / 255)
                .unwrap_or(255)
        };
        rgb.extend([over(r), over(g), over(b)]);
    }
    (rgba.width() > 0 && rgba.height() > 0).then(|| Pixels {
        width: rgba.width(),
        height: rgba.height(),
        rgb,
    })
}

impl Pixels {
    /// The same in square dots, where the dots are so many times higher than wide.
    pub(crate) fn stretched(self, by: f64) -> Self {
        if (by - 1.0).abs() < 0.02 {
            return self;
        }
        let larger = |length: u32, by: f64| -> u32 {
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "a size of a page"
            )]
            let length = (f64::from(length) * by).round().clamp(1.0, 2339.0 * 5.0) as u32;
            length
        };
        let (width, height) = if by > 1.0 {
            (self.width, larger(self.height, by))
        } else {
            (larger(self.width, 1.0 / by), self.height)
        };
        let Some(picture) = image::RgbImage::from_raw(self.width, self.height, self.rgb.clone())
        else {
            return self;
        };
        let picture =
            image::imageops::resize(&picture, width, height, image::imageops::FilterType::Triangle);
        of_image(image::DynamicImage::ImageRgb8(picture)).unwrap_or(self)
    }
}

/// Whether a picture says where it was taken.
pub(crate) fn has_place(file: &[u8]) -> bool {
    use image::ImageDecoder as _;
    if crate::sheets::tiff_has_place(file) {
        return true;
    }
    let reader = image::ImageReader::new(std::io::Cursor::new(file)).with_guessed_format().ok();
    let exif = reader
        .and_then(|reader| reader.into_decoder().ok())
        .and_then(|mut decoder| decoder.exif_metadata().ok().flatten());
    // The tag of the part that holds the place, in either order of bytes, with its type.
    exif.is_some_and(|exif| {
        exif.windows(4).any(|w| w == [0x88, 0x25, 0, 4] || w == [0x25, 0x88, 4, 0])
    })
}

/// Whether shades of grey are those of a photograph.
fn shades(values: impl Iterator<Item = u8>) -> bool {
    let mut counts = [0_usize; 256];
    let mut all = 0;
    for value in values {
        counts[usize::from(value)] += 1;
        all += 1;
    }
    let many = counts.iter().filter(|count| **count * 700 > all).count();
    // Paper has noise, too, but most of it is about as light.
    let alike = counts.windows(32).map(|window| window.iter().sum::<usize>()).max();
    all > 400 && many >= 64 && alike.unwrap_or_default() * 100 < all * 55
}

//! Family B: the word is in pixels, or hangs on a picture.

use super::Attack;
use super::Channel::{Objects, Ocr, Raw, Text};
use super::build::*;

/// Words that OCR reads in the scans.
const READ: &[&str] = &["Home", "visit", "March", "school", "nurse", "afternoon", "evening"];

pub(crate) fn all() -> Vec<Attack> {
    vec![
        scan_row(
            "b01_scan_jpeg",
            "scan as JPEG, no text layer",
            &[Ocr],
            |s| jpeg_scan(&scan(s.surname), ""),
            READ,
        ),
        Attack {
            kept: KEPT,
            ..scan_row(
                "b02_scan_ccitt_ocr",
                "1-bit CCITT group 4 scan with an invisible OCR layer",
                &[Ocr, Text],
                |s| {
                    let canvas = scan(s.surname);
                    with(&(FULL.to_owned() + &layer(&lines(s.surname), 0.0)), "", |pdf| {
                        let data = fax4(&canvas.bits());
                        let im = pdf.plain(
                            &format!(
                                "/Type /XObject /Subtype /Image /Width {w} /Height {h} /ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns {w} /Rows {h} >>",
                                w = canvas.w,
                                h = canvas.h
                            ),
                            &data,
                        );
                        format!("/XObject << /Im {im} 0 R >>")
                    })
                },
                READ,
            )
        },
        Attack {
            kept: KEPT,
            ..scan_row(
                "b02b_scan_ocr_misread",
                "scan whose OCR layer misreads the name (1 for l or i, 2 for z)",
                &[Ocr],
                |s| {
                    let wrong = s.surname.replace(['l', 'i'], "1").replace(['z', 'Z'], "2");
                    jpeg_scan(&scan(s.surname), &layer(&lines(&wrong), 0.0))
                },
                READ,
            )
        },
        Attack {
            kept: KEPT,
            ..scan_row(
                "b02c_scan_ocr_shifted",
                "scan whose OCR layer is 9 pt too low",
                &[Ocr, Text],
                |s| jpeg_scan(&scan(s.surname), &layer(&lines(s.surname), -9.0)),
                READ,
            )
        },
        scan_row(
            "b02d_jbig2ish_flate1",
            "1-bit Flate scan, no layer",
            &[Ocr],
            |s| {
                one_image(|pdf| {
                    let canvas = scan(s.surname);
                    pdf.flate(
                    &format!("/Type /XObject /Subtype /Image /Width {} /Height {} /ColorSpace /DeviceGray /BitsPerComponent 1 /Decode [1 0]", canvas.w, canvas.h),
                    &canvas.packed(),
                )
                })
            },
            READ,
        ),
        scan_row(
            "b03_smask_text",
            "the text is in an image's SMask",
            &[Ocr],
            |s| {
                one_image(|pdf| {
                    let mask = pdf.grey(&scan(s.surname).invert(), "");
                    let mut black = Canvas::new(4, 4);
                    black.px.fill(0);
                    pdf.grey(&black, &format!("/SMask {mask} 0 R"))
                })
            },
            READ,
        ),
        scan_row(
            "b04_alternates",
            "image with /Alternates that hold the unredacted print copy",
            &[Ocr],
            |s| {
                one_image(|pdf| {
                    let named = jpeg_of(pdf, &scan(s.surname), "");
                    let clean = scan_lines(&clean());
                    jpeg_of(
                        pdf,
                        &clean,
                        &format!(
                            "/Alternates [ << /Image {named} 0 R /DefaultForPrinting true >> ]"
                        ),
                    )
                })
            },
            READ,
        ),
        row(
            "b05_thumb",
            "page /Thumb shows the page with the name",
            &[Ocr],
            |s| {
                let mut pdf = Pdf::new();
                let small = scan(s.surname).crop(0, 90, 1400, 200);
                let thumb = pdf.flate(
                    &format!(
                        "/Width {} /Height {} /ColorSpace /DeviceGray /BitsPerComponent 8",
                        small.w, small.h
                    ),
                    &small.px,
                );
                pdf.page(&clean_note(), F14, &format!("/Thumb {thumb} 0 R"));
                pdf.finish()
            },
            KEPT,
        ),
        row(
            "b06_inline_image",
            "inline image (BI ID EI), hex coded",
            &[Ocr],
            |s| {
                let strip = strip(s.surname, 12.0).smaller(1);
                let ops = format!(
                    "{}q {:.2} 0 0 {:.2} 60 140 cm\nBI /W {} /H {} /CS /G /BPC 1 /D [1 0] /F /AHx ID\n{}>\nEI Q\n",
                    clean_note(),
                    strip.w as f64 / DPI,
                    strip.h as f64 / DPI,
                    strip.w,
                    strip.h,
                    hex(&strip.packed())
                );
                simple(&ops)
            },
            KEPT,
        ),
        scan_row(
            "b07_clipped_image",
            "picture cropped by a clip: the name is in the part cut off",
            &[Ocr],
            |s| {
                let ops = format!("q 0 0 595 320 re W n {FULL} Q\n");
                one_image_ops(&ops, |pdf| jpeg_of(pdf, &scan(s.surname), ""))
            },
            &["school", "nurse", "afternoon", "evening"],
        ),
        scan_row(
            "b07b_image_off_page",
            "picture mostly outside the MediaBox, the name too",
            &[Ocr],
            |s| {
                let ops = "q 595 0 0 420 0 100 cm /Im Do Q\n";
                one_image_ops(ops, |pdf| jpeg_of(pdf, &scan(s.surname), ""))
            },
            &["school", "nurse", "afternoon"],
        ),
        scan_row(
            "b08_shared_image",
            "one image object drawn on two pages, cropped differently; one shows the name",
            &[Ocr],
            |s| {
                let mut pdf = Pdf::new();
                let im = jpeg_of(&mut pdf, &scan(s.surname), "");
                let resources = format!("/XObject << /Im {im} 0 R >>");
                pdf.page(&format!("q 0 0 595 320 re W n {FULL} Q\n"), &resources, "");
                pdf.page(&format!("q 0 325 595 95 re W n {FULL} Q\n"), &resources, "");
                pdf.finish()
            },
            &["school", "nurse", "afternoon", "evening", "Home", "visit"],
        ),
        scan_row(
            "b09_image_mask",
            "stencil ImageMask",
            &[Ocr],
            |s| {
                one_image(|pdf| {
                    let canvas = scan(s.surname);
                    pdf.flate(
                    &format!("/Type /XObject /Subtype /Image /ImageMask true /Width {} /Height {} /BitsPerComponent 1 /Decode [1 0]", canvas.w, canvas.h),
                    &canvas.packed(),
                )
                })
            },
            READ,
        ),
        row(
            "b10_jpeg_exif",
            "JPEG with EXIF ImageDescription and a comment segment that name the child",
            &[Raw],
            |s| {
                picture_on_note(|_| {
                    jpeg_with(
                        &texture().jpeg(),
                        &[
                            (0xe1, exif(s.surname, &[])),
                            (0xfe, format!("Photo of {}", s.phrase).into_bytes()),
                        ],
                    )
                })
            },
            KEPT,
        ),
        scan_row(
            "b11_mrc",
            "MRC scan: background JPEG, the foreground mask holds the words",
            &[Ocr],
            |s| {
                let canvas = scan(s.surname);
                let mut pdf = Pdf::new();
                let mut paper = canvas.smaller(8);
                paper.px.fill(240);
                let back = jpeg_of(&mut pdf, &paper, "");
                let mask = pdf.flate(
                    &format!("/Type /XObject /Subtype /Image /ImageMask true /Width {} /Height {} /BitsPerComponent 1", canvas.w, canvas.h),
                    &canvas.packed().iter().map(|b| !b).collect::<Vec<u8>>(),
                );
                let mut ink = Canvas::new(8, 8);
                ink.px.fill(30);
                let front = pdf.grey(&ink, &format!("/Mask {mask} 0 R"));
                pdf.page(
                    "q 595 0 0 420 0 0 cm /Back Do /Front Do Q\n",
                    &format!("/XObject << /Back {back} 0 R /Front {front} 0 R >>"),
                    "",
                );
                pdf.finish()
            },
            READ,
        ),
        row(
            "b12_jpx",
            "JPEG 2000 picture of the name (coded beforehand, see jpx.rs)",
            &[Ocr],
            |s| {
                let jpx = super::jpx::picture(s.number);
                let slip = strip(s.surname, 12.0);
                let ops = format!(
                    "{}q {:.2} 0 0 {:.2} 60 140 cm /Im Do Q\n",
                    clean_note(),
                    slip.w as f64 / DPI,
                    slip.h as f64 / DPI
                );
                with(&ops, "", |pdf| {
                    let im = pdf.plain(
                        &format!("/Type /XObject /Subtype /Image /Width {} /Height {} /Filter /JPXDecode", slip.w, slip.h),
                        &jpx,
                    );
                    format!("/XObject << /Im {im} 0 R >>")
                })
            },
            KEPT,
        ),
        scan_row(
            "b13_skewed",
            "scan skewed 3 degrees",
            &[Ocr],
            |s| {
                let ttf = Ttf::open(SANS);
                let mut canvas = Canvas::page();
                let (sin, cos) = 3.0_f64.to_radians().sin_cos();
                for (i, l) in lines(s.surname).iter().enumerate() {
                    let (x, y) = (LEFT * DPI, (H - TOP + 20.0 + STEP * i as f64) * DPI);
                    let m = [
                        DPI * cos,
                        -DPI * sin,
                        -DPI * sin,
                        -DPI * cos,
                        x * cos + y * sin,
                        y * cos - x * sin,
                    ];
                    canvas.text(&ttf, 12.0, m, 20, l);
                }
                jpeg_scan(&canvas, "")
            },
            &["Home", "visit", "school", "nurse"],
        ),
        scan_row(
            "b13b_upside_down",
            "scan fed upside down, page /Rotate 0",
            &[Ocr],
            |s| jpeg_scan(&scan(s.surname).upside_down(), ""),
            NONE,
        ),
        scan_row(
            "b14_faint",
            "name in 235-on-255 grey in a scan",
            &[Ocr],
            |s| {
                let ttf = Ttf::open(SANS);
                let mut canvas = scan_lines(&clean());
                canvas.line(&ttf, 12.0, LEFT, 150.0, 235, s.surname);
                jpeg_scan(&canvas, "")
            },
            READ,
        ),
        scan_row(
            "b15_hidden_image_layer",
            "clean picture painted over the scan that shows the name",
            &[Ocr],
            |s| {
                let mut pdf = Pdf::new();
                let named = jpeg_of(&mut pdf, &scan(s.surname), "");
                let clean = jpeg_of(&mut pdf, &scan_lines(&clean()), "");
                pdf.page(
                    "q 595 0 0 420 0 0 cm /Im0 Do /Im1 Do Q\n",
                    &format!("/XObject << /Im0 {named} 0 R /Im1 {clean} 0 R >>"),
                    "",
                );
                pdf.finish()
            },
            READ,
        ),
        scan_row(
            "b16_scan_box_overlay",
            "scan with a vector black box over the name (someone's bad redaction)",
            &[Ocr],
            |s| {
                let ttf = Ttf::open(SANS);
                let x = LEFT + ttf.width(12.0, "Seen with ");
                let ops = format!(
                    "{FULL}0 g {:.2} {:.2} {:.2} 16 re f\n",
                    x - 1.0,
                    Y2 - 4.0,
                    ttf.width(12.0, s.surname) + 2.0
                );
                one_image_ops(&ops, |pdf| jpeg_of(pdf, &scan(s.surname), ""))
            },
            READ,
        ),
        row(
            "x01_exif_thumbnail",
            "JPEG whose EXIF thumbnail still shows the name that the picture has lost",
            &[Ocr],
            |s| {
                picture_on_note(|_| {
                    let thumb = strip(s.surname, 12.0).jpeg();
                    jpeg_with(&texture().jpeg(), &[(0xe1, exif("Photo", &thumb))])
                })
            },
            KEPT,
        ),
        row(
            "x02_jpeg_app13",
            "JPEG with an IPTC record (APP13) and an XMP packet (APP1) that name the child",
            &[Raw],
            |s| {
                picture_on_note(|_| {
                    let mut iptc =
                        vec![0x1c, 2, 120, 0, u8::try_from(s.surname.len()).unwrap_or(0)];
                    iptc.extend_from_slice(s.surname.as_bytes());
                    let mut app13 = b"Photoshop 3.0\08BIM\x04\x04\0\0\0\0\0".to_vec();
                    app13.push(u8::try_from(iptc.len()).unwrap_or(0));
                    app13.extend_from_slice(&iptc);
                    app13.resize(app13.len().next_multiple_of(2), 0);
                    let xmp = format!(
                        "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><dc:title>{}</dc:title></x:xmpmeta>",
                        s.phrase
                    );
                    jpeg_with(&texture().jpeg(), &[(0xed, app13), (0xe1, xmp.into_bytes())])
                })
            },
            KEPT,
        ),
        row(
            "x03_jpeg_tail",
            "bytes behind the end of a JPEG, inside its stream",
            &[Raw],
            |s| {
                picture_on_note(|_| {
                    let mut jpeg = texture().jpeg();
                    jpeg.extend_from_slice(format!("original: {}.jpg", s.surname).as_bytes());
                    jpeg
                })
            },
            KEPT,
        ),
        scan_row(
            "x04_jbig2_mmr",
            "JBIG2 scan: one generic region coded by MMR",
            &[Ocr],
            |s| {
                one_image(|pdf| {
                    // The edge of the glass: poppler's reader smears below rows that are wholly white.
                    let mut canvas = scan(s.surname);
                    canvas.block(0.0, 0.0, 2.0, H, 0);
                    pdf.plain(
                    &format!("/Type /XObject /Subtype /Image /Width {} /Height {} /ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /JBIG2Decode", canvas.w, canvas.h),
                    &jbig2(&canvas),
                )
                })
            },
            READ,
        ),
        row(
            "x05_icc_description",
            "ICC profile of a picture whose description names the child",
            &[Objects],
            |s| {
                let mut profile = vec![0_u8; 128];
                let text = format!("desc for {}", s.surname);
                profile.splice(12..16, *b"scnr");
                profile.splice(16..20, *b"GRAY");
                profile.splice(20..24, *b"XYZ ");
                profile.splice(36..40, *b"acsp");
                profile.extend_from_slice(&[0, 0, 0, 1]);
                profile.extend_from_slice(b"cprt\0\0\0\x90\0\0\0\x40");
                profile.extend_from_slice(b"text\0\0\0\0");
                profile.extend_from_slice(text.as_bytes());
                profile.resize(208, 0);
                profile.splice(0..4, [0, 0, 0, 208]);
                let mut pdf = Pdf::new();
                let icc = pdf.flate("/N 1 /Alternate /DeviceGray", &profile);
                let im = pdf.grey(&texture(), &format!("/ColorSpace [/ICCBased {icc} 0 R]"));
                pdf.page(
                    &(clean_note() + PICTURE),
                    &format!("{F14} /XObject << /Im {im} 0 R >>"),
                    "",
                );
                pdf.finish()
            },
            KEPT,
        ),
        row(
            "x06_vector_and_scan_mixed",
            "a small scanned slip with the name, on a page of text",
            &[Ocr],
            |s| {
                let slip = strip(&format!("for {} only", s.surname), 12.0);
                let ops = format!(
                    "{}q {:.2} 0 0 {:.2} 60 140 cm /Im Do Q\n",
                    clean_note(),
                    slip.w as f64 / DPI,
                    slip.h as f64 / DPI
                );
                with(&ops, "", |pdf| format!("/XObject << /Im {} 0 R >>", jpeg_of(pdf, &slip, "")))
            },
            KEPT,
        ),
        row(
            "x07_indexed_palette",
            "picture in an indexed space whose two colours are both white: the samples still spell the name",
            &[Ocr],
            |s| {
                let slip = strip(s.surname, 12.0);
                let ops = format!(
                    "{}q {:.2} 0 0 {:.2} 60 140 cm /Im Do Q\n",
                    clean_note(),
                    slip.w as f64 / DPI,
                    slip.h as f64 / DPI
                );
                with(&ops, "", |pdf| {
                    let hidden = pdf.flate(
                        &format!("/Type /XObject /Subtype /Image /Width {} /Height {} /ColorSpace [/Indexed /DeviceGray 1 <FFFF>] /BitsPerComponent 1", slip.w, slip.h),
                        &slip.packed(),
                    );
                    format!("/XObject << /Im {hidden} 0 R >>")
                })
            },
            KEPT,
        ),
    ]
}

const PICTURE: &str = "q 120 0 0 90 400 60 cm /Im Do Q\n";

/// A picture of nothing.
fn texture() -> Canvas {
    let mut canvas = Canvas::new(64, 48);
    for (i, p) in canvas.px.iter_mut().enumerate() {
        *p = 120 + u8::try_from((i % 64) + (i / 64)).unwrap_or(0);
    }
    canvas
}

/// The name alone, as a strip of pixels at 200 dpi.
pub(crate) fn strip(text: &str, size: f64) -> Canvas {
    let ttf = Ttf::open(SANS);
    let w = ((ttf.width(size, text) + 24.0) * DPI) as usize;
    let h = ((size + 20.0) * DPI) as usize;
    let mut canvas = Canvas::new(w, h);
    let m = [DPI, 0.0, 0.0, -DPI, 12.0 * DPI, (size + 6.0) * DPI];
    canvas.text(&ttf, size, m, 20, text);
    canvas
}

fn jpeg_of(pdf: &mut Pdf, canvas: &Canvas, extra: &str) -> usize {
    pdf.jpeg(&canvas.jpeg(), canvas.w as u32, canvas.h as u32, extra)
}

fn one_image(make: impl FnOnce(&mut Pdf) -> usize) -> Vec<u8> {
    one_image_ops(FULL, make)
}

fn one_image_ops(ops: &str, make: impl FnOnce(&mut Pdf) -> usize) -> Vec<u8> {
    with(ops, "", |pdf| format!("/XObject << /Im {} 0 R >>", make(pdf)))
}

fn jpeg_scan(canvas: &Canvas, layer: &str) -> Vec<u8> {
    one_image_ops(&(FULL.to_owned() + layer), |pdf| jpeg_of(pdf, canvas, ""))
}

/// The clean note with the picture of nothing, whose JPEG is given.
fn picture_on_note(make: impl FnOnce(&mut Pdf) -> Vec<u8>) -> Vec<u8> {
    with(&(clean_note() + PICTURE), "", |pdf| {
        let jpeg = make(pdf);
        format!("/XObject << /Im {} 0 R >>", pdf.jpeg(&jpeg, 64, 48, ""))
    })
}

/// Page information, then one generic region coded by MMR.
fn jbig2(canvas: &Canvas) -> Vec<u8> {
    let (w, h) = ((canvas.w as u32).to_be_bytes(), (canvas.h as u32).to_be_bytes());
    let segment = |number: u8, kind: u8, data: &[u8]| {
        let mut out = vec![0, 0, 0, number, kind, 0, 1];
        out.extend_from_slice(&u32::try_from(data.len()).unwrap_or(0).to_be_bytes());
        out.extend_from_slice(data);
        out
    };
    let mut page = Vec::new();
    page.extend_from_slice(&w);
    page.extend_from_slice(&h);
    page.extend_from_slice(&[0; 8]);
    page.extend_from_slice(&[0, 0, 0]);
    let mut region = Vec::new();
    region.extend_from_slice(&w);
    region.extend_from_slice(&h);
    region.extend_from_slice(&[0; 8]);
    region.push(0);
    region.push(1);
    region.extend_from_slice(&fax4(&canvas.bits()));
    let mut out = segment(0, 48, &page);
    out.extend_from_slice(&segment(1, 38, &region));
    out
}

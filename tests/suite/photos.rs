//! Photographs: turned upright, covered, without what the camera wrote, and only with permission.

use std::path::PathBuf;

use disclosure::PackKind;
use image::{ImageDecoder as _, RgbImage};
use record::Area;

use crate::support::{CHILD, PACKS, deep, folder};

const PEOPLE: &str = r#"
people:
  - {key: worker, names: [{full: Wen Lo}], relationship: social-worker, standing: professional, role: Social worker}
  - {key: mum, names: [{full: Ada Quill}], called: Mum, relationship: mother, standing: family, known_to_child: She lives with her}
  - {key: kim, names: [{full: Kim Vole}], relationship: other-child, standing: third-party, known_to_child: They play together}
placements:
  - {id: home, kind: foster, from: 2024-01-02, area: Northtown}
"#;

/// Red above, blue below.
fn picture() -> RgbImage {
    RgbImage::from_fn(40, 60, |_, y| {
        if y < 30 { image::Rgb([220, 20, 20]) } else { image::Rgb([20, 20, 220]) }
    })
}

/// A JPEG with an Exif block that says how it lies, where it was taken and by whom.
fn jpeg(orientation: u8) -> Vec<u8> {
    let mut plain = Vec::new();
    picture()
        .write_with_encoder(image::codecs::jpeg::JpegEncoder::new_with_quality(&mut plain, 95))
        .unwrap();
    let mut tiff: Vec<u8> = b"MM\0\x2a\0\0\0\x08\0\x02".to_vec();
    // Orientation, and a description with a withheld street.
    tiff.extend([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]);
    tiff.extend([0x01, 0x0E, 0, 2, 0, 0, 0, 24, 0, 0, 0, 38, 0, 0, 0, 0]);
    tiff.extend(b"Zibbleflax Lane 51.5N 0W");
    let mut exif = b"Exif\0\0".to_vec();
    exif.extend(tiff);
    let mut bytes = plain[..2].to_vec();
    bytes.extend([0xFF, 0xE1]);
    bytes.extend(u16::try_from(exif.len() + 2).unwrap().to_be_bytes());
    bytes.extend(exif);
    bytes.extend(&plain[2..]);
    bytes
}

fn decoded(photo: &[u8]) -> RgbImage {
    image::load_from_memory(photo).unwrap().to_rgb8()
}

#[test]
fn it_is_turned_covered_and_says_nothing_of_its_camera() {
    let file = jpeg(6);
    assert!(file.windows(10).any(|window| window == b"Zibbleflax"));
    let mut decoder = image::ImageReader::new(std::io::Cursor::new(&file))
        .with_guessed_format()
        .unwrap()
        .into_decoder()
        .unwrap();
    assert_ne!(decoder.orientation().unwrap(), image::metadata::Orientation::NoTransforms);
    let photo = typeset::Photo::read(&file, &[]).unwrap();
    assert_eq!(photo.size, (60, 40), "it stands upright");
    assert!(!photo.bytes().windows(10).any(|window| window == b"Zibbleflax"));
    assert!(!photo.bytes().windows(4).any(|window| window == b"Exif"));
    let upright = decoded(photo.bytes());
    // Turned a quarter to the right: what was above is on the right.
    assert!(upright.get_pixel(55, 20).0[0] > 150 && upright.get_pixel(5, 20).0[2] > 150);
    let covered = typeset::Photo::read(&file, &[Area([50, 0, 50, 100])]).unwrap();
    let covered = decoded(covered.bytes());
    let [r, g, b] = covered.get_pixel(50, 20).0;
    assert!(r.abs_diff(g) < 24 && g.abs_diff(b) < 30, "what is covered is grey: {r} {g} {b}");
    assert!(covered.get_pixel(5, 20).0[2] > 150, "the rest is as it was");
}

#[test]
fn what_is_no_picture_is_refused_without_its_name() {
    for bytes in [&b"%PDF-1.7"[..], b"", b"\xFF\xD8\xFF\xE0 not a picture", b"<svg/>"] {
        assert!(typeset::Photo::read(bytes, &[]).is_err());
    }
}

fn story(photo: &str) -> Result<retell::pipeline::Made, Vec<diagnostic::Diagnostic>> {
    let case = folder();
    std::fs::create_dir(case.path().join("photos")).unwrap();
    std::fs::write(case.path().join("photos/p.jpg"), jpeg(1)).unwrap();
    let record = format!("{CHILD}{PEOPLE}photos:\n  - {photo}\n");
    std::fs::write(case.path().join("record.yaml"), record).unwrap();
    std::fs::write(case.path().join("decisions.yaml"), PACKS).unwrap();
    let case = retell::case::Case::open(case.path(), None)?;
    crate::support::make(&case, PackKind::LifeStory, false)
}

#[test]
fn who_is_on_it_decides_whether_it_is_shown() {
    let shown = |photo: &str| {
        let made = story(photo).unwrap_or_else(|faults| panic!("{photo}: {faults:#?}"));
        made.documents[0].pictures().len()
    };
    let whole = |more: &str| {
        format!(
            "{{id: p, file: p.jpg, alt: A red and blue flag on a pole, date: 2025-01-02, {more}}}"
        )
    };
    assert_eq!(shown(&whole("nobody: yes")), 1);
    assert_eq!(shown(&whole("nobody: no")), 0, "unknown means held");
    assert_eq!(shown(&whole("shows: [child]")), 1);
    assert_eq!(shown(&whole("shows: [mum]")), 0, "she was not asked");
    assert_eq!(shown(&whole("shows: [mum], permissions: [{who: mum, on: 2025-02-03}]")), 1);
    assert_eq!(shown(&whole("shows: [kim]")), 0, "another child's face");
    assert_eq!(shown(&whole("shows: [kim], covered: [\"10 10 30 30\"]")), 1);
}

#[test]
fn the_gate_notices_another_picture_and_other_words() {
    let made =
        story("{id: p, file: p.jpg, alt: A red and blue flag on a pole, nobody: yes}").unwrap();
    assert_eq!(made.releases.len(), 1);
    let pdf = made.releases[0].bytes();
    let document = lopdf::Document::load_mem(pdf).unwrap();
    let pictures = document
        .objects
        .values()
        .filter_map(|object| object.as_stream().ok())
        .filter(|stream| {
            stream
                .dict
                .get(b"Subtype")
                .and_then(lopdf::Object::as_name)
                .is_ok_and(|name| name == b"Image")
        })
        .count();
    assert_eq!(pictures, 1);
    let case = folder();
    std::fs::create_dir(case.path().join("photos")).unwrap();
    std::fs::write(case.path().join("photos/p.jpg"), jpeg(1)).unwrap();
    let record = format!(
        "{CHILD}{PEOPLE}photos:\n  - {{id: p, file: p.jpg, alt: A red and blue flag on a pole, nobody: yes}}\n"
    );
    std::fs::write(case.path().join("record.yaml"), record).unwrap();
    std::fs::write(case.path().join("decisions.yaml"), PACKS).unwrap();
    let case = retell::case::Case::open(case.path(), None).unwrap_or_else(|f| panic!("{f:#?}"));
    let workshop = crate::support::workshop();
    let composed = retell::pipeline::compose_kind(
        PackKind::LifeStory,
        &case,
        workshop,
        crate::support::today(),
        false,
    )
    .unwrap_or_else(|faults| panic!("{faults:#?}"));
    let pictures = retell::pipeline::pictures(&case, &composed).unwrap();
    let draft = || {
        deep(|| {
            let laid = typeset::lay_out(&workshop.engine, &composed.document, &pictures).unwrap();
            typeset::export(&laid, &pictures).unwrap()
        })
    };
    let verify = |draft| release::verify(draft, &composed.terms, &PathBuf::from("x.pdf"), &[]);
    assert!(verify(draft()).is_ok());
    let change = |from: &'static [u8], to: &'static [u8]| {
        draft().tampered(&move |mut bytes: Vec<u8>| {
            assert_eq!(from.len(), to.len());
            let at = bytes.windows(from.len()).position(|window| window == from).unwrap();
            bytes[at..at + to.len()].copy_from_slice(to);
            bytes
        })
    };
    // One byte of the picture's own file.
    let jfif = &b"JFIF"[..];
    assert!(verify(change(jfif, b"JFIG")).is_err(), "another picture");
    // The words that a screen reader says instead of it.
    assert!(verify(change(b"A red and blue flag", b"A red and blue face")).is_err(), "other words");
}

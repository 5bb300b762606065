//! `retell redact` beside PyMuPDF, in one run: pages per second of processor and by the clock.
//!
//! `cargo bench --bench redact`. PyMuPDF is called as a tool, if `python3 -c 'import pymupdf'` works; poppler makes
//! the scans. Environment: `RETELL_BENCH_PAGES` (500), `RETELL_BENCH_SCANS` (100).

#![expect(clippy::print_stdout, reason = "a bench prints")]

use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

mod support;

use lopdf::{Document, Object, Stream, dictionary};

use support::{Run, size, timed};

/// Names that are invented, to be withheld.
const NAMES: [&str; 20] = [
    "Quillfeather",
    "Oxenholme",
    "Brackwater",
    "Hallowby",
    "Tessingham",
    "Marlowe Finch",
    "Dunmere",
    "Arkwell",
    "Pellgrove",
    "Wynstay",
    "Corviston",
    "Hesketh Vale",
    "Thornquist",
    "Ludbrook",
    "Merriden",
    "Ashgarth",
    "Penhallow",
    "Rookwith",
    "Swinbourne",
    "Yarrowdale",
];
const WORDS: &str = "the child was seen at home with the family and the worker spoke about school contact health plan \
    review visit nurse teacher carer placement morning afternoon evening meal sleep friends play reading garden \
    kitchen room happy calm tired upset better later before after during because although while";

/// What PyMuPDF's own guide does: search, mark, apply, scrub, save compactly.
const PYMUPDF: &str = "
import sys, pymupdf
doc = pymupdf.open(sys.argv[1])
terms = [l.strip() for l in open(sys.argv[2]) if l.strip()]
for page in doc:
    for term in terms:
        for box in page.search_for(term):
            page.add_redact_annot(box, fill=(0, 0, 0))
    page.apply_redactions()
doc.scrub()
doc.save(sys.argv[3], garbage=4, deflate=True)
";

fn main() {
    let number = |name: &str, usual: usize| {
        std::env::var(name).ok().and_then(|v| v.parse().ok()).unwrap_or(usual)
    };
    let folder = tempfile::tempdir().expect("a folder");
    let terms = folder.path().join("terms.txt");
    put(&terms, NAMES.join("\n").as_bytes());
    let pages = number("RETELL_BENCH_PAGES", 500);
    let text = folder.path().join("text.pdf");
    put(&text, &text_pdf(pages));
    println!("{pages} pages of text, {} names, {} kB", NAMES.len(), size(&text) / 1000);
    let ours = retell(folder.path(), &text, &terms, &[]);
    report("retell", pages, &ours, None);
    let theirs = pymupdf(folder.path(), &text, &terms);
    if let Some(theirs) = &theirs {
        report("PyMuPDF", pages, theirs, None);
        ratio(&ours, theirs);
    }
    let scans = number("RETELL_BENCH_SCANS", 100);
    let scanned = folder.path().join("scans.pdf");
    if scans > 0 && scan_pdf(folder.path(), scans, &scanned) {
        println!("\n{scans} scans with a text layer, {} kB", size(&scanned) / 1000);
        let kept = folder.path().join("readings");
        let kept = ["--keep-readings", kept.to_str().expect("a path")];
        let first = retell(folder.path(), &scanned, &terms, &kept);
        report("retell, reading them", scans, &first, None);
        let again = retell(folder.path(), &scanned, &terms, &kept);
        report(
            "retell, read before",
            scans,
            &again,
            Some(again.size as f64 / size(&scanned) as f64),
        );
        if let Some(theirs) = pymupdf(folder.path(), &scanned, &terms) {
            report("PyMuPDF", scans, &theirs, Some(theirs.size as f64 / size(&scanned) as f64));
            ratio(&again, &theirs);
        }
    }
}

fn report(what: &str, pages: usize, run: &Run, grown: Option<f64>) {
    let mut line = format!(
        "  {what:<22} {:>8.1} pages per CPU second, {:>8.1} by the clock, {:>6} MB memory, {:>7} kB out",
        pages as f64 / run.processor,
        pages as f64 / run.clock,
        run.memory / 1024,
        run.size / 1000,
    );
    if let Some(grown) = grown {
        let _ = write!(line, " ({grown:.2} of what went in)");
    }
    println!("{line}");
}

fn ratio(ours: &Run, theirs: &Run) {
    println!(
        "  ratio: {:.1} times its pages per CPU second, {:.1} times by the clock",
        theirs.processor / ours.processor,
        theirs.clock / ours.clock
    );
}

fn retell(folder: &Path, input: &Path, terms: &Path, more: &[&str]) -> Run {
    let out = folder.join("out");
    let made = out.join(input.file_name().expect("a name"));
    let mut command = vec![
        env!("CARGO_BIN_EXE_retell"),
        "redact",
        input.to_str().expect("a path"),
        "--terms",
        terms.to_str().expect("a path"),
        "--out",
        out.to_str().expect("a path"),
    ];
    command.extend(more);
    timed(&command, &made).expect("retell runs, and GNU time is there (apt-get install time)")
}

fn pymupdf(folder: &Path, input: &Path, terms: &Path) -> Option<Run> {
    let script = folder.join("redact.py");
    put(&script, PYMUPDF.as_bytes());
    let made = folder.join("pymupdf.pdf");
    let run = timed(
        &["python3", script.to_str()?, input.to_str()?, terms.to_str()?, made.to_str()?],
        &made,
    );
    if run.is_none() {
        println!("  PyMuPDF is not there: pip install pymupdf");
    }
    run
}

#[expect(clippy::disallowed_methods, reason = "bench input")]
fn put(path: &Path, bytes: &[u8]) {
    std::fs::write(path, bytes).expect("a file");
}

/// Text of an invented file, the same each time.
struct Words(u64);

impl Words {
    fn next(&mut self, below: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % below
    }

    fn line(&mut self) -> String {
        let words: Vec<&str> = WORDS.split_whitespace().collect();
        let mut line: Vec<&str> = (0..11).map(|_| words[self.next(words.len())]).collect();
        if self.next(100) < 18 {
            let at = self.next(11);
            line[at] = NAMES[self.next(NAMES.len())];
        }
        line.join(" ") + "."
    }
}

fn page_lines(words: &mut Words) -> Vec<String> {
    (0..44).map(|_| words.line()).collect()
}

fn text_pdf(pages: usize) -> Vec<u8> {
    let mut words = Words(7);
    let contents: Vec<Vec<u8>> = (0..pages)
        .map(|_| {
            let mut out = String::from("BT /F1 11 Tf 17 TL 56 782 Td\n");
            for line in page_lines(&mut words) {
                let _ = writeln!(out, "({line}) Tj T*");
            }
            out.push_str("ET\n");
            out.into_bytes()
        })
        .collect();
    document(contents.into_iter().map(|content| (content, None)).collect())
}

/// A document of A4 pages, each with its content and maybe the picture that fills it.
fn document(pages: Vec<(Vec<u8>, Option<Stream>)>) -> Vec<u8> {
    let mut document = Document::with_version("1.5");
    let tree = document.new_object_id();
    let font = document.add_object(dictionary! { "Type" => "Font", "Subtype" => "Type1", "BaseFont" => "Helvetica", "Encoding" => "WinAnsiEncoding" });
    let mut kids = Vec::new();
    for (content, picture) in pages {
        let mut resources = dictionary! { "Font" => dictionary! { "F1" => font } };
        if let Some(picture) = picture {
            let picture = document.add_object(picture);
            resources.set("XObject", dictionary! { "P" => picture });
        }
        let content = document.add_object(Stream::new(dictionary! {}, content));
        kids.push(Object::Reference(document.add_object(dictionary! {
            "Type" => "Page", "Parent" => tree, "Contents" => content, "Resources" => resources,
            "MediaBox" => vec![0.into(), 0.into(), 595.into(), 842.into()],
        })));
    }
    let count = i64::try_from(kids.len()).expect("few pages");
    document.objects.insert(
        tree,
        Object::Dictionary(dictionary! { "Type" => "Pages", "Kids" => kids, "Count" => count }),
    );
    let catalog = document.add_object(dictionary! { "Type" => "Catalog", "Pages" => tree });
    document.trailer.set("Root", catalog);
    document.compress();
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).expect("a PDF");
    bytes
}

/// Pages as 200 dpi JPEGs, with their words under them as unseen text.
fn scan_pdf(folder: &Path, count: usize, to: &Path) -> bool {
    let mut words = Words(11);
    let lines: Vec<Vec<String>> = (0..count).map(|_| page_lines(&mut words)).collect();
    let content = |lines: &[String], unseen: bool| {
        let mut out =
            String::from(if unseen { "q 595 0 0 842 0 0 cm /P Do Q BT 3 Tr" } else { "BT" });
        out.push_str(" /F1 11 Tf 17 TL 56 782 Td\n");
        for line in lines {
            let _ = writeln!(out, "({line}) Tj T*");
        }
        out.push_str("ET\n");
        out.into_bytes()
    };
    let plain = folder.join("plain.pdf");
    put(&plain, &document(lines.iter().map(|l| (content(l, false), None)).collect()));
    let prefix = folder.join("scan");
    let drawn = Command::new("pdftoppm")
        .args(["-r", "200", "-jpeg", "-jpegopt", "quality=90"])
        .arg(&plain)
        .arg(&prefix)
        .status()
        .is_ok_and(|s| s.success());
    if !drawn {
        println!("no scans: install poppler-utils");
        return false;
    }
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .expect("a folder")
        .filter_map(|e| e.ok().map(|e| e.path()))
        .filter(|p| p.extension().is_some_and(|e| e == "jpg"))
        .collect();
    files.sort();
    let pages = files
        .iter()
        .zip(&lines)
        .map(|(file, lines)| {
            let jpeg = std::fs::read(file).expect("a picture");
            let (width, height) = image::image_dimensions(file).expect("a picture");
            let picture = Stream::new(
                dictionary! {
                    "Type" => "XObject", "Subtype" => "Image", "Width" => i64::from(width), "Height" => i64::from(height),
                    "ColorSpace" => "DeviceRGB", "BitsPerComponent" => 8, "Filter" => "DCTDecode",
                },
                jpeg,
            )
            .with_compression(false);
            (content(lines, true), Some(picture))
        })
        .collect();
    put(to, &document(pages));
    true
}

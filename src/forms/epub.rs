//! An e-book (EPUB 3.3) with its accessibility metadata (EPUB Accessibility 1.1): one chapter for each part.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use pack::Document;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::html::{Writer, direction, escape};
use crate::{Photographs, Words};

const STYLE: &str = "
body { line-height: 1.5; } h1, h2, h3, h4 { line-height: 1.25; }
.draft { font-weight: 700; border: 2px solid; padding: .5em; } .gap { border: 1px solid; padding: 0 .2em; }
.panel { border: 1px solid; padding: .5em; } blockquote { border-inline-start: 3px solid; padding-inline-start: 1em; }
img { max-width: 100%; } table { border-collapse: collapse; } th, td { border-bottom: 1px solid; padding: .3em .5em; text-align: start; vertical-align: top; }
.node { border: 1px solid; padding: .3em; margin: .3em 0; } .lines { height: 8em; border: 1px solid; } .frame { height: 12em; border: 1px solid; }
";

/// Writes a document as an e-book.
///
/// # Errors
/// An archive that cannot be written, which means a broken build.
pub fn epub(
    document: &Document,
    words: &Words,
    photographs: &Photographs<'_>,
) -> Result<Vec<u8>, &'static str> {
    let language = document.language;
    // In which chapter each anchor and each heading stands.
    let mut places = std::collections::BTreeMap::new();
    for (n, section) in document.sections.iter().enumerate() {
        let mut only = Document { sections: vec![section.clone()], ..document.clone() };
        for anchor in only.anchors() {
            places.insert(anchor, n + 1);
        }
    }
    let photograph = |item: disclosure::told::ItemId| {
        photographs.contains_key(&item).then(|| format!("photo-{}.jpg", item.number()))
    };
    let link = |anchor: u32| match places.get(&anchor) {
        Some(chapter) => format!("chapter-{chapter}.xhtml#a{anchor}"),
        None => String::from("chapter-1.xhtml"),
    };
    let head = |title: &str| {
        format!(
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:epub=\"http://www.idpf.org/2007/ops\" lang=\"{tag}\" xml:lang=\"{tag}\" dir=\"{}\">\n<head>\n<title>{}</title>\n<link rel=\"stylesheet\" href=\"style.css\" />\n</head>\n",
            direction(language),
            escape(title),
            tag = language.tag,
        )
    };
    let mut chapters = Vec::new();
    let mut navigation = String::new();
    let mut heading = 0;
    for (n, section) in document.sections.iter().enumerate() {
        let mut out = head(&document.title);
        out.push_str("<body>\n");
        if n == 0 {
            let _ = writeln!(out, "<h1>{}</h1>", escape(&document.title));
            if let Some(draft) = &document.draft {
                let _ = writeln!(out, "<p class=\"draft\">{}</p>", escape(draft));
            }
        }
        let first = heading + 1;
        let mut writer = Writer { language, photograph: &photograph, link: &link, out, heading };
        writer.section(section, 1);
        heading = writer.heading;
        let mut out = writer.out;
        out.push_str("</body>\n</html>\n");
        // A table needs no focus in a book.
        chapters.push(out.replace(" tabindex=\"0\"", ""));
        let words: String = Document { sections: vec![section.clone()], ..document.clone() }
            .headings()
            .first()
            .map(|(_, words)| escape(words))
            .unwrap_or_default();
        let _ = writeln!(
            navigation,
            "<li><a href=\"chapter-{}.xhtml#h{first}\">{words}</a></li>",
            n + 1
        );
    }
    let contents = escape(&words.contents);
    let nav = format!(
        "{}<body>\n<nav epub:type=\"toc\" role=\"doc-toc\" aria-labelledby=\"contents\">\n<h1 id=\"contents\">{contents}</h1>\n<ol>\n{navigation}</ol>\n</nav>\n</body>\n</html>\n",
        head(&words.contents)
    );
    let shown: Vec<_> = document
        .pictures()
        .into_iter()
        .filter(|picture| photographs.contains_key(&picture.item))
        .map(|picture| picture.item)
        .collect::<std::collections::BTreeSet<_>>()
        .into_iter()
        .collect();
    let package = package(document, chapters.len(), &shown);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Stored)
        .last_modified_time(DateTime::default());
    let packed = stored.compression_method(CompressionMethod::Deflated);
    let fail = "an archive cannot be written";
    let mut add = |name: &str, bytes: &[u8], options: SimpleFileOptions| {
        zip.start_file(name, options).map_err(|_| fail)?;
        zip.write_all(bytes).map_err(|_| fail)
    };
    add("mimetype", b"application/epub+zip", stored)?;
    add("META-INF/container.xml", b"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<container version=\"1.0\" xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles><rootfile full-path=\"book/package.opf\" media-type=\"application/oebps-package+xml\"/></rootfiles></container>\n", packed)?;
    add("book/package.opf", package.as_bytes(), packed)?;
    add("book/nav.xhtml", nav.as_bytes(), packed)?;
    add("book/style.css", STYLE.as_bytes(), packed)?;
    for (n, chapter) in chapters.iter().enumerate() {
        add(&format!("book/chapter-{}.xhtml", n + 1), chapter.as_bytes(), packed)?;
    }
    for item in shown {
        if let Some(bytes) = photographs.get(&item) {
            add(&format!("book/photo-{}.jpg", item.number()), bytes, stored)?;
        }
    }
    zip.finish().map(Cursor::into_inner).map_err(|_| fail)
}

fn package(
    document: &Document,
    chapters: usize,
    photographs: &[disclosure::told::ItemId],
) -> String {
    let tag = document.language.tag;
    let date = document.date.first_day();
    let kind = document.pack.code();
    let visual = if photographs.is_empty() {
        ""
    } else {
        "<meta property=\"schema:accessMode\">visual</meta>\n<meta property=\"schema:accessibilityFeature\">alternativeText</meta>\n"
    };
    let mut items = String::new();
    let mut spine = String::new();
    for n in 1..=chapters {
        let _ = writeln!(
            items,
            "<item id=\"c{n}\" href=\"chapter-{n}.xhtml\" media-type=\"application/xhtml+xml\"/>"
        );
        let _ = writeln!(spine, "<itemref idref=\"c{n}\"/>");
    }
    for item in photographs {
        let n = item.number();
        let _ =
            writeln!(items, "<item id=\"p{n}\" href=\"photo-{n}.jpg\" media-type=\"image/jpeg\"/>");
    }
    format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" unique-identifier=\"id\" xml:lang=\"{tag}\" dir=\"{direction}\" prefix=\"schema: http://schema.org/\">\n<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n<dc:identifier id=\"id\">urn:retell:{kind}:{date}</dc:identifier>\n<dc:title>{title}</dc:title>\n<dc:language>{tag}</dc:language>\n<meta property=\"dcterms:modified\">{date}T00:00:00Z</meta>\n<meta property=\"schema:accessMode\">textual</meta>\n<meta property=\"schema:accessModeSufficient\">textual</meta>\n{visual}<meta property=\"schema:accessibilityFeature\">structuralNavigation</meta>\n<meta property=\"schema:accessibilityFeature\">tableOfContents</meta>\n<meta property=\"schema:accessibilityFeature\">readingOrder</meta>\n<meta property=\"schema:accessibilityFeature\">displayTransformability</meta>\n<meta property=\"schema:accessibilityHazard\">none</meta>\n<meta property=\"schema:accessibilitySummary\">All words are text in reading order with headings; pictures have words beside them.</meta>\n<link rel=\"dcterms:conformsTo\" href=\"http://www.idpf.org/epub/a11y/accessibility-20170105.html#wcag-aa\"/>\n</metadata>\n<manifest>\n<item id=\"nav\" href=\"nav.xhtml\" media-type=\"application/xhtml+xml\" properties=\"nav\"/>\n<item id=\"css\" href=\"style.css\" media-type=\"text/css\"/>\n{items}</manifest>\n<spine page-progression-direction=\"{direction}\">\n{spine}</spine>\n</package>\n",
        direction = direction(document.language),
        title = escape(&document.title),
    )
}

//! All people here are invented.

use std::io::{Cursor, Write};
use std::time::{Duration, Instant};

use zip::write::{SimpleFileOptions, ZipWriter};

use super::*;

const W: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
const EXCEL: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
const OFFICE: &str = "application/vnd.openxmlformats-officedocument.";

/// Packs parts: name, type, content.
fn pack(parts: &[(&str, &str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let mut types = String::from(
        "<Types><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>",
    );
    for (name, of, _) in parts {
        if !of.is_empty() {
            types += &format!("<Override PartName=\"/{name}\" ContentType=\"{of}\"/>");
        }
    }
    types += "</Types>";
    zip.start_file("[Content_Types].xml", SimpleFileOptions::default()).unwrap();
    zip.write_all(types.as_bytes()).unwrap();
    for (name, _, content) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn main_of(body: &str) -> String {
    format!("<w:document {W}><w:body>{body}</w:body></w:document>")
}

/// A document with this body, and more parts of these types (after `WORD`).
fn docx(body: &str, more: &[(&str, &str, &str)]) -> Vec<u8> {
    let (main, kind) = (main_of(body), format!("{WORD}document.main+xml"));
    let more: Vec<(&str, String, &str)> = more
        .iter()
        .map(|(n, t, c)| {
            let whole = t.is_empty() || t.starts_with("application") || t.starts_with("image");
            (*n, if whole { (*t).to_owned() } else { format!("{WORD}{t}") }, *c)
        })
        .collect();
    let mut parts = vec![("word/document.xml", kind.as_str(), main.as_bytes())];
    parts.extend(more.iter().map(|(n, t, c)| (*n, t.as_str(), c.as_bytes())));
    pack(&parts)
}

fn read_it(bytes: &[u8]) -> Reading {
    read(bytes, kind_of(bytes))
}

fn all(reading: &Reading, kind: PartKind) -> Vec<String> {
    let parts = reading.parts.iter().filter(|p| p.kind == kind);
    parts.flat_map(|p| p.passages.clone()).collect()
}

#[track_caller]
fn tells(reading: &Reading, kind: PartKind, word: &str) {
    let found: Vec<PartKind> = reading
        .parts
        .iter()
        .filter(|p| p.passages.iter().any(|w| w.contains(word)))
        .map(|p| p.kind)
        .collect();
    assert!(found.contains(&kind), "{word} is told in {found:?}");
}

#[track_caller]
fn holds(bytes: &[u8], held: Held) {
    let at = Instant::now();
    let reading = read_it(bytes);
    assert!(reading.held.iter().any(|(_, h)| *h == held), "{:?}", reading.held);
    assert!(at.elapsed() < Duration::from_secs(20));
}

fn body_of(body: &str) -> Vec<String> {
    all(&read_it(&docx(body, &[])), PartKind::Body)
}

fn p(words: &str) -> String {
    format!("<w:p><w:r><w:t>{words}</w:t></w:r></w:p>")
}

#[test]
fn words_split_over_runs_are_joined() {
    assert_eq!(
        body_of(
            "<w:p><w:r><w:t>Hel</w:t></w:r><w:proofErr/><w:r><w:rPr><w:b/></w:rPr><w:t>e</w:t></w:r>\
             <w:r><w:t xml:space=\"preserve\">na </w:t><w:t>Or</w:t><w:noBreakHyphen/><w:t>tiz</w:t>\
             <w:tab/><w:t>a&amp;b&#233;</w:t><w:br/><w:t>c</w:t><w:softHyphen/><w:sym w:char=\"F04A\"/>\
             </w:r></w:p>"
        ),
        ["Helena Or-tiz a&bé\nc\u{ad}\u{FFFD}"]
    );
    // A deleted paragraph mark joins what follows.
    assert_eq!(
        body_of(
            "<w:p><w:pPr><w:rPr><w:del w:author=\"A\"/></w:rPr></w:pPr><w:r><w:t>Hel</w:t></w:r></w:p>\
             <w:p><w:r><w:t>ena</w:t></w:r></w:p>"
        ),
        ["Helena"]
    );
    // Spaces at the ends of a run that does not keep them are not shown.
    assert_eq!(
        body_of("<w:p><w:r><w:t>Hel </w:t></w:r><w:r><w:t> ena</w:t></w:r></w:p>"),
        ["Helena"]
    );
}

#[test]
fn a_row_is_a_passage() {
    let cell = |w: &str| format!("<w:tc>{}</w:tc>", p(w));
    let (a, b, c) = (cell("Mother"), cell("Ines Quill"), cell("x"));
    let table = format!(
        "<w:tbl><w:tr>{a}<w:sdt><w:sdtContent>{b}</w:sdtContent></w:sdt></w:tr><w:tr>{c}</w:tr></w:tbl>"
    );
    assert_eq!(body_of(&(p("1") + &table + &p("2"))), ["1", "Mother | Ines Quill", "x", "2"]);
}

#[test]
fn every_part_of_a_document_is_told() {
    let note = |n: &str, w: &str| format!("<w:{n}s {W}><w:{n}>{}</w:{n}></w:{n}s>", p(w));
    let body = "<w:p><w:pPr><w:pStyle w:val=\"Deep\"/></w:pPr><w:r><w:t>s-style</w:t></w:r></w:p>\
        <w:p><w:r><w:t xml:space=\"preserve\">Hi Hele</w:t></w:r>\
        <w:del w:author=\"s-deleter\" w:date=\"2026-01-02\"><w:r><w:delText>na s-del</w:delText></w:r></w:del>\
        <w:moveFrom w:author=\"m\"><w:r><w:t>s-moved</w:t></w:r></w:moveFrom>\
        <w:ins w:author=\"s-inserter\"><w:r><w:t>s-ins</w:t></w:r></w:ins>\
        <w:r><w:rPr><w:vanish/><w:rPrChange w:author=\"s-changer\"/></w:rPr><w:t>s-vanish</w:t></w:r>\
        <w:r><w:rPr><w:vanish w:val=\"0\"/><w:color w:val=\"FFFFFF\"/></w:rPr><w:t>s-white</w:t></w:r>\
        <w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:name w:val=\"s-ffname\"/><w:helpText w:val=\"s-help\"/></w:ffData></w:fldChar></w:r>\
        <w:r><w:instrText>HYPERLINK \"mailto:s-</w:instrText></w:r><w:r><w:instrText>link@x.test\"</w:instrText></w:r>\
        <w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>shown</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>\
        <w:bookmarkStart w:name=\"s-bookmark\"/><w:hyperlink w:tooltip=\"s-tip\"><w:r><w:t>s-hyper</w:t></w:r></w:hyperlink>\
        <w:r><w:drawing><wp:inline><wp:docPr name=\"s-docname\" descr=\"s-alt\" title=\"s-title\"/></wp:inline></w:drawing></w:r>\
        <w:r><mc:AlternateContent><mc:Choice><w:drawing><wp:anchor><wp:posOffset>12345</wp:posOffset><wps:txbx><w:txbxContent><w:p><w:r><w:t>s-box</w:t></w:r></w:p></w:txbxContent></wps:txbx></wp:anchor></w:drawing></mc:Choice>\
        <mc:Fallback><w:pict><v:shape alt=\"s-valt\"><v:textpath string=\"s-wordart\"/><v:textbox><w:txbxContent><w:p><w:r><w:t>s-box</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>\
        <w:r><mc:AlternateContent><mc:Choice><w:t>s-one</w:t></mc:Choice><mc:Fallback><w:t>s-other</w:t></mc:Fallback></mc:AlternateContent></w:r>\
        <w:odd>s-stray</w:odd><m:oMath><m:r><m:t>s-math</m:t></m:r></m:oMath></w:p>\
        <w:sdt><w:sdtPr><w:alias w:val=\"s-alias\"/><w:dropDownList><w:listItem w:displayText=\"s-item\"/></w:dropDownList></w:sdtPr><w:sdtContent><w:p><w:r><w:t>s-sdt</w:t></w:r></w:p></w:sdtContent></w:sdt>"
        .replace("<w:p><w:pPr><w:pStyle", "<!--s-remark--><w:p><w:pPr><w:pStyle");
    let inner = docx(&p("s-inner"), &[]);
    let more = [
        ("word/h.xml", "header+xml", format!("<w:hdr {W}>{}</w:hdr>", p("s-head"))),
        ("word/f.xml", "footer+xml", format!("<w:ftr {W}>{}</w:ftr>", p("s-foot"))),
        ("word/fn.xml", "footnotes+xml", note("footnote", "s-footnote")),
        ("word/en.xml", "endnotes+xml", note("endnote", "s-endnote")),
        ("word/c.xml", "comments+xml", format!("<w:comments {W}><w:comment w:author=\"s-commenter\" w:date=\"2026\">{}</w:comment></w:comments>", p("s-comment"))),
        ("word/st.xml", "styles+xml", format!("<w:styles {W}><w:style w:styleId=\"Base\"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId=\"Deep\"><w:basedOn w:val=\"Base\"/></w:style><w:style w:customStyle=\"1\"><w:name w:val=\"s-stylename\"/></w:style></w:styles>")),
        ("word/se.xml", "settings+xml", format!("<w:settings {W}><w:docVars><w:docVar w:name=\"n\" w:val=\"s-docvar\"/></w:docVars><w:mailMerge><w:query w:val=\"s-merge\"/></w:mailMerge></w:settings>")),
        ("word/g.xml", "document.glossary+xml", format!("<w:glossaryDocument {W}>{}</w:glossaryDocument>", p("s-glossary"))),
        ("word/pe.xml", "people+xml", "<p:people xmlns:p=\"p\"><p:person p:author=\"s-person\"/></p:people>".into()),
        ("word/ch.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml", "<c:chart xmlns:c=\"c\" xmlns:a=\"a\"><c:f>s-formula</c:f><c:pt><c:v>s-value</c:v></c:pt><c:rich><a:p><a:r><a:t>s-chart</a:t></a:r></a:p></c:rich></c:chart>".into()),
        ("word/d.xml", "application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml", "<d:m xmlns:d=\"d\" xmlns:a=\"a\"><d:pt><d:t><a:p><a:r><a:t>s-art</a:t></a:r></a:p></d:t></d:pt></d:m>".into()),
        ("customXml/item1.xml", "application/xml", "<a b=\"s-attr\"><c>s-custom</c></a>".into()),
        ("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", "<c><creator>s-author</creator><lastModifiedBy>s-last</lastModifiedBy></c>".into()),
        ("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml", "<c><Manager>s-manager</Manager><Pages>3</Pages></c>".into()),
        ("docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml", "<c><property name=\"Child\"><lpwstr>s-prop</lpwstr></property></c>".into()),
        ("word/_rels/document.xml.rels", "", "<R><Relationship Id=\"1\" Target=\"https://x.test/s-target\" TargetMode=\"External\"/></R>".into()),
        ("word/media/i.png", "image/png", "\u{89}PNG".into()),
    ];
    let more: Vec<(&str, &str, &str)> = more.iter().map(|(a, b, c)| (*a, *b, c.as_str())).collect();
    let mut bytes = docx(&body, &more);
    bytes = {
        // The files within are no text.
        let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        let names: Vec<String> = zip.file_names().map(|n| n.unwrap().into_owned()).collect();
        let mut parts: Vec<(String, Vec<u8>)> = Vec::new();
        for name in names {
            let mut content = Vec::new();
            std::io::Read::read_to_end(&mut zip.by_name(&name).unwrap(), &mut content).unwrap();
            if name.ends_with("png") {
                content = b"\x89PNG\r\n\x1a\n".to_vec();
            }
            if name.starts_with("[Content") {
                let text = String::from_utf8(content).unwrap();
                content = text.replace("</Types>", &format!("<Override PartName=\"/word/embeddings/s-file.docx\" ContentType=\"{WORD}document\"/></Types>")).into_bytes();
            }
            parts.push((name, content));
        }
        parts.push(("word/embeddings/s-file.docx".into(), inner));
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, content) in &parts {
            zip.start_file(name.as_str(), SimpleFileOptions::default()).unwrap();
            zip.write_all(content).unwrap();
        }
        zip.finish().unwrap().into_inner()
    };
    assert_eq!(kind_of(&bytes), Kind::Word);
    let reading = read_it(&bytes);
    assert_eq!(reading.held, []);
    use PartKind::*;
    for (kind, words) in [
        (Body, "s-ins s-white s-hyper s-math s-one s-other s-sdt s-inner shown"),
        (Deleted, "s-deleter s-del s-moved"),
        (Inserted, "s-inserter s-ins"),
        (Hidden, "s-vanish s-style s-stray s-glossary s-remark"),
        (Revision, "s-deleter s-inserter s-changer s-person"),
        (
            Field,
            "mailto:s-link@x.test s-ffname s-help s-bookmark s-tip s-alias s-item s-docvar s-merge s-formula s-target",
        ),
        (Description, "s-docname s-alt s-title s-valt s-wordart"),
        (TextBox, "s-box s-value s-chart s-art"),
        (Header, "s-head"),
        (Footer, "s-foot"),
        (Footnote, "s-footnote"),
        (Endnote, "s-endnote"),
        (Comment, "s-commenter s-comment"),
        (Properties, "s-author s-last s-manager s-prop s-attr s-custom s-stylename"),
        (Attachment, "s-file i.png"),
    ] {
        for word in words.split(' ') {
            tells(&reading, kind, word);
        }
    }
    for word in ["s-vanish", "s-del", "s-style", "s-moved"] {
        assert!(!all(&reading, Body).concat().contains(word), "{word}");
    }
    assert_eq!(all(&reading, TextBox).iter().filter(|w| *w == "s-box").count(), 1);
    // A name that was cut by a deletion is told whole.
    assert!(all(&reading, Deleted).iter().any(|w| w.contains("Helena")));
    let inner = reading.parts.iter().find(|p| p.passages == ["s-inner"]).unwrap();
    assert_eq!(inner.within.len(), 1);
    assert_eq!(reading.attachments.len(), 1);
    assert_eq!(reading.attachments.first().unwrap().kind, Kind::Png);
}

/// Whatever lies in what, its words are told somewhere.
#[test]
fn no_words_are_lost_in_odd_places() {
    let names = "w:p w:r w:t w:tbl w:tr w:tc w:sdt w:sdtContent w:sdtPr w:rPr w:del w:ins w:hyperlink w:tab w:sym w:br \
        w:instrText w:f w:v w:pict w:txbxContent mc:AlternateContent mc:Choice w:fldChar w:odd w:sectPr w:style w:rt \
        w:delText w:fldSimple w:drawing m:oMath w:docPr";
    let names: Vec<&str> = names.split_whitespace().collect();
    for (a, outer) in names.iter().enumerate() {
        let (mut body, mut lost) = (String::new(), Vec::new());
        for (b, inner) in names.iter().enumerate() {
            for (c, last) in names.iter().enumerate() {
                body += &format!(
                    "<{outer}><{inner}><{last}>qq{a}x{b}x{c}qq</{last}></{inner}></{outer}>"
                );
            }
        }
        let reading = read_it(&docx(&body, &[]));
        let said: String = reading.parts.iter().flat_map(|p| p.passages.clone()).collect();
        for (b, inner) in names.iter().enumerate() {
            for (c, last) in names.iter().enumerate() {
                if !said.contains(&format!("qq{a}x{b}x{c}qq")) {
                    lost.push(format!("{outer} {inner} {last}"));
                }
            }
        }
        assert!(lost.is_empty(), "{lost:?}");
    }
}

#[test]
fn a_part_that_is_not_known_holds() {
    holds(&docx(&p("a"), &[("word/odd.bin", "application/x-odd", "x")]), Held::UnknownPart);
    holds(&docx(&p("a"), &[("word/odd.bin", "", "x")]), Held::UnknownPart);
    let vba = "application/vnd.ms-office.vbaProject";
    holds(&docx(&p("a"), &[("word/vbaProject.bin", vba, "x")]), Held::Macros);
    let svg = "<svg><text>s-svg</text></svg>";
    let reading = read_it(&docx(&p("a"), &[("word/media/i.svg", "image/svg+xml", svg)]));
    tells(&reading, PartKind::Description, "s-svg");
    assert_eq!(reading.held, [(vec![1], Held::Drawing)]);
}

#[test]
fn hostile_packages_are_held() {
    holds(&docx(&" ".repeat(60 << 20), &[]), Held::TooLarge);
    holds(&docx(&p("a"), &[("word/../../x.xml", "header+xml", "<a/>")]), Held::Damaged);
    holds(&docx(&p("a"), &[("word/DOCUMENT.xml", "header+xml", "<a/>")]), Held::Damaged);
    let mut twice = docx(&p("a"), &[("word/docuxent.xml", "", "<a/>")]);
    while let Some(at) = twice.windows(8).position(|w| w == b"docuxent") {
        twice[at + 4] = b'm';
    }
    holds(&twice, Held::Damaged);
    let deep = "<w:p>".repeat(10_000) + &"</w:p>".repeat(10_000);
    holds(&docx(&deep, &[]), Held::TooDeep);
    for wrap in ["w:tbl", "w:p", "mc:AlternateContent", "w:txbxContent", "w:sdt", "w:tr", "w:ins"] {
        let (open, close) = (format!("<{wrap}>"), format!("</{wrap}>"));
        let deep = open.repeat(250) + &p("s-deep") + &close.repeat(250);
        let reading = read_it(&docx(&deep, &[]));
        let said = format!("{:?}", reading.parts);
        assert!(said.contains("s-deep") && reading.held.is_empty(), "{wrap}");
    }
    let many = "<w:p/>".repeat(4_200_000);
    holds(&docx(&many, &[]), Held::TooLarge);
    holds(&docx("<w:p>&xx;</w:p>", &[]), Held::Damaged);
    holds(&docx("<w:p a=\"&xx;\"/>", &[]), Held::Damaged);
    holds(&docx("<w:p></w:q>", &[]), Held::Damaged);
    let entity = "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>";
    holds(&docx(&p("a"), &[("word/h.xml", "header+xml", entity)]), Held::Damaged);
    let mut locked = docx(&p("a"), &[]);
    for (mark, flag) in [(b"PK\x03\x04", 6), (b"PK\x01\x02", 8)] {
        for at in 0..locked.len() - 4 {
            if &locked[at..at + 4] == mark {
                locked[at + flag] |= 1;
            }
        }
    }
    assert!(!read(&locked, Kind::Word).held.is_empty());
    let mut before = b"hello".to_vec();
    before.extend(docx(&p("a"), &[]));
    assert!(!read(&before, Kind::Word).held.is_empty());
    // Files within files.
    let mut nest = docx(&p("s-deepest"), &[]);
    for _ in 0..12 {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        zip.start_file("a.zip", SimpleFileOptions::default()).unwrap();
        zip.write_all(&nest).unwrap();
        nest = zip.finish().unwrap().into_inner();
    }
    holds(&nest, Held::TooDeep);
}

#[test]
fn locked_and_old_files() {
    let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    file.create_stream("/EncryptedPackage").unwrap().write_all(b"x").unwrap();
    holds(&file.into_inner().into_inner(), Held::Locked);
    let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    file.create_stream("/WordDocument").unwrap().write_all(b"x").unwrap();
    let bytes = file.into_inner().into_inner();
    assert_eq!(kind_of(&bytes), Kind::OldWord);
    assert_eq!(read_it(&bytes).attachments.len(), 1);
    holds(&bytes, Held::NeedsOffice);
    holds(b"{\\rtf1 a}", Held::NeedsOffice);
    holds(&[0x78, 0x9F, 0x3E, 0x22, 0, 1], Held::Winmail);
    holds(&[0, 1, 2, 3], Held::UnknownKind);
}

#[test]
fn every_part_of_a_workbook_is_told() {
    let sheet = |rows: &str, more: &str| {
        format!("<worksheet><sheetData>{rows}</sheetData>{more}</worksheet>")
    };
    let parts: Vec<(&str, String, String)> = vec![
        ("xl/workbook.xml", format!("{EXCEL}sheet.main+xml"), "<workbook xmlns:r=\"r\"><sheets><sheet name=\"s-first\" r:id=\"a\"/><sheet name=\"s-second\" state=\"veryHidden\" r:id=\"b\"/></sheets><definedNames><definedName name=\"s-named\">\"s-const\"</definedName></definedNames></workbook>".into()),
        ("xl/_rels/workbook.xml.rels", String::new(), "<R><Relationship Id=\"a\" Target=\"worksheets/1.xml\"/><Relationship Id=\"b\" Target=\"/xl/worksheets/2.xml\"/></R>".into()),
        ("xl/worksheets/1.xml", format!("{EXCEL}worksheet+xml"), sheet("<row hidden=\"1\"><c t=\"s\"><v>0</v></c><c/><c t=\"inlineStr\"><is><t>s-inline</t></is></c><c s=\"1\"><v>46023</v></c><c><f>IF(A1=\"s-formula\",1)</f><v>7</v></c></row>", "<headerFooter><oddHeader>&amp;L&amp;&quot;Arial,Bold&quot;&amp;12s-header &amp;K00FF00a&amp;&amp;b</oddHeader></headerFooter><dataValidations><dataValidation prompt=\"s-prompt\"><formula1>\"s-choice\"</formula1></dataValidation></dataValidations><hyperlinks><hyperlink display=\"s-display\"/></hyperlinks>")),
        ("xl/worksheets/2.xml", format!("{EXCEL}worksheet+xml"), sheet("<row><c t=\"str\"><v>s-secret</v></c></row>", "")),
        ("xl/s.xml", format!("{EXCEL}sharedStrings+xml"), "<sst><si><r><t>s-sha</t></r><r><t>red</t></r><rPh><t>s-spoken</t></rPh></si><si><t>s-unused</t></si></sst>".into()),
        ("xl/st.xml", format!("{EXCEL}styles+xml"), "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>".into()),
        ("xl/c.xml", format!("{EXCEL}comments+xml"), "<comments><authors><author>s-noter</author></authors><commentList><comment ref=\"A1\" authorId=\"0\"><text><r><t>s-note</t></r></text></comment></commentList></comments>".into()),
        ("xl/p.xml", "application/vnd.ms-excel.person+xml".into(), "<personList><person displayName=\"s-talker\" id=\"1\"/></personList>".into()),
        ("xl/t.xml", "application/vnd.ms-excel.threadedcomments+xml".into(), "<ThreadedComments><threadedComment ref=\"A1\" dT=\"2026\" personId=\"1\"><text>s-thread</text></threadedComment></ThreadedComments>".into()),
        ("xl/d.xml", format!("{OFFICE}drawing+xml"), "<d><a:p xmlns:a=\"a\"><a:r><a:t>s-drawn</a:t></a:r></a:p></d>".into()),
        ("xl/pc.xml", format!("{EXCEL}pivotCacheDefinition+xml"), "<p><s v=\"s-cached\"/></p>".into()),
    ];
    let parts: Vec<(&str, &str, &[u8])> =
        parts.iter().map(|(n, t, c)| (*n, t.as_str(), c.as_bytes())).collect();
    let bytes = pack(&parts);
    assert_eq!(kind_of(&bytes), Kind::Workbook);
    let reading = read_it(&bytes);
    assert_eq!(reading.held, []);
    use PartKind::*;
    assert_eq!(all(&reading, Sheet), ["s-first", "s-shared | s-inline | 2026-01-01 | 7"]);
    assert_eq!(all(&reading, HiddenSheet), ["s-second", "s-secret"]);
    for (kind, words) in [
        (Hidden, "s-unused s-spoken s-cached s-choice"),
        (Field, "s-named s-const s-formula s-prompt s-display"),
        (Comment, "s-noter s-note s-talker s-thread"),
        (Header, "s-header a&b"),
        (TextBox, "s-drawn"),
    ] {
        for word in words.split(' ') {
            tells(&reading, kind, word);
        }
    }
}

const MAIL: &str = "Received: from a.test by b.test for <s-for@x.test>\r\nFrom: =?utf-8?q?Zo=C3=AB_s-from?= <z@x.test>\r\n\
To: s-to@x.test\r\nSubject: s-subject\r\nMessage-ID: <1@x.test>\r\nX-Note: s-xnote\r\nMIME-Version: 1.0\r\n\
Content-Type: multipart/mixed; boundary=b\r\n\r\ns-preamble\r\n--b\r\nContent-Type: multipart/alternative; boundary=c\r\n\r\n\
--c\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n\
Dear s-plain caf=E9\r\n\r\nOn 1 May 2026, Ann Hart wrote:\r\n> s-quoted\r\n>\r\n> more\r\n\r\ns-below\r\n\r\n\
-----Original Message-----\r\nFrom: Bo Fenn\r\nSent: Monday\r\nTo: Ann\r\n\r\ns-older\r\n\
--c\r\nContent-Type: text/html\r\n\r\n<p>Dear <b>s-pl</b>ain café</p><p>s-only</p><!-- s-remark --><span style=\"display: none\">s-hid<b>den</b></span><img alt=\"s-alt\"><a href=\"mailto:s-href@x.test\">x</a>\r\n--c--\r\n\
--b\r\nContent-Type: message/rfc822\r\n\r\nFrom: s-inner@x.test\r\nSubject: i\r\n\r\ns-innerbody\r\n\
--b\r\nContent-Type: application/octet-stream; name=s-name.txt\r\nContent-Transfer-Encoding: base64\r\n\r\ncy1maWxl\r\n\
--b\r\nContent-Type: application/pdf; name=a.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0xLjQ=\r\n--b--\r\ns-epilogue\r\n";

#[test]
fn every_part_of_a_mail_is_told() {
    assert_eq!(kind_of(MAIL.as_bytes()), Kind::Mail);
    let reading = read_it(MAIL.as_bytes());
    assert_eq!(reading.held, []);
    use PartKind::*;
    for (kind, words) in [
        (MailHead, "Zoë s-from s-to s-subject s-xnote s-inner"),
        (MailBody, "s-plain café s-below s-innerbody"),
        (Quoted, "s-quoted s-older"),
        (MailHtml, "s-only"),
        (Hidden, "s-remark s-hidden s-preamble s-epilogue"),
        (Description, "s-alt"),
        (Field, "s-href"),
        (Attachment, "s-name.txt a.pdf"),
        (Body, "s-file"),
    ] {
        for word in words.split(' ') {
            tells(&reading, kind, word);
        }
    }
    // How it was carried says nothing of anybody.
    assert!(!all(&reading, MailHead).iter().any(|said| said.contains("s-for")));
    assert!(!all(&reading, MailHtml).concat().contains("Dear"));
    assert_eq!(reading.attachments.first().map(|a| a.kind), Some(Kind::Pdf));
    let second = reading.parts.iter().find(|p| p.kind == MailHead && p.number == 2).unwrap();
    assert!(second.passages.concat().contains("s-xnote"));
    assert_eq!(all(&reading, Quoted).len(), 4);
}

#[test]
fn hostile_and_locked_mails_are_held() {
    let head = "From: a@x.test\r\nMIME-Version: 1.0\r\nContent-Type: ";
    let nest = "Content-Type: message/rfc822\r\n\r\n".repeat(50_000);
    holds(format!("From: a@x.test\r\n{nest}").as_bytes(), Held::TooDeep);
    let few = "Content-Type: message/rfc822\r\n\r\n".repeat(20);
    holds(format!("From: a@x.test\r\n{few}From: b@x.test\r\n\r\nx").as_bytes(), Held::TooDeep);
    for of in ["application/pkcs7-mime", "multipart/encrypted; boundary=b"] {
        holds(format!("{head}{of}\r\n\r\n--b\r\n\r\nx\r\n--b--").as_bytes(), Held::Locked);
    }
    let page = format!("{head}text/html; name=a.htm\r\n\r\nHel<b>ena</b>");
    tells(&read_it(page.as_bytes()), PartKind::Body, "Helena");
    let many: String = (0..40_000)
        .map(|n| format!("Content-Type: multipart/mixed; boundary=b{n}\r\n\r\n--b{n}\r\n"))
        .collect();
    let at = Instant::now();
    drop(read(many.as_bytes(), Kind::Mail));
    assert!(at.elapsed() < Duration::from_secs(20));
    holds(format!("{head}text/plain\r\n\r\n-----BEGIN PGP MESSAGE-----").as_bytes(), Held::Locked);
    let odd =
        format!("{head}application/x-odd\r\nContent-Transfer-Encoding: base64\r\n\r\nAAECAw==");
    holds(odd.as_bytes(), Held::UnknownKind);
    // A mail without a head of its own kind is still one, since its words are coded.
    let bare = b"Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\ncy1maWxl";
    tells(&read_it(bare), PartKind::MailBody, "s-file");
    holds(b"Look:\n\nContent-Transfer-Encoding: base64\n\ncy1maWxl", Held::UnknownPart);
}

/// An Outlook mail with these streams.
fn outlook(streams: &[(&str, &[u8])]) -> Vec<u8> {
    let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    for (path, content) in streams {
        if let Some((storage, _)) = path.rsplit_once('/').filter(|(s, _)| !s.is_empty()) {
            file.create_storage_all(storage).unwrap();
        }
        file.create_stream(path).unwrap().write_all(content).unwrap();
    }
    file.into_inner().into_inner()
}

fn wide(words: &str) -> Vec<u8> {
    words.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

#[test]
fn every_part_of_an_outlook_mail_is_told() {
    let rtf = b"{\\rtf1\\ansi\\ansicpg1250\\fromhtml1{\\fonttbl{\\f0 s-font;}}{\\*\\htmltag64 <p title=\"s-rtftitle\">}\
        \\htmlrtf \\par s-rich\\htmlrtf0 s-rtf Micha\\'b3 \\u-10179?\\u-8704?{\\*\\htmltag72 </p>}}";
    let mut packed = (rtf.len() as u32 + 12).to_le_bytes().to_vec();
    packed.extend((rtf.len() as u32).to_le_bytes());
    packed.extend(0x414C_454D_u32.to_le_bytes());
    packed.extend([0; 4]);
    packed.extend(rtf);
    let list = |head: usize| vec![0; head];
    let attach = "/__attach_version1.0_#00000000";
    let inner = format!("{attach}/__substg1.0_3701000D");
    let recip = "/__recip_version1.0_#00000000";
    let file = "/__attach_version1.0_#00000001";
    let mut to = list(8);
    to.extend([3, 0, 0x15, 0x0C, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0]);
    let streams: Vec<(String, Vec<u8>)> = vec![
        ("/__properties_version1.0".into(), list(32)),
        ("/__nameid_version1.0/x".into(), vec![1]),
        ("/__substg1.0_0037001F".into(), wide("s-subject")),
        ("/__substg1.0_0C1A001E".into(), b"Zo\xEB s-from".to_vec()),
        (
            "/__substg1.0_1000001F".into(),
            wide("s-body\r\n\r\n-----Original Message-----\r\ns-older"),
        ),
        ("/__substg1.0_007D001F".into(), wide("Received: s-transport")),
        ("/__substg1.0_8001001F".into(), wide("s-own")),
        ("/__substg1.0_10090102".into(), packed),
        (format!("{recip}/__properties_version1.0"), to),
        (format!("{recip}/__substg1.0_3001001F"), wide("s-bcc")),
        (format!("{file}/__substg1.0_3707001F"), wide("s-name.txt")),
        (format!("{file}/__substg1.0_37010102"), b"s-file".to_vec()),
        (format!("{inner}/__properties_version1.0"), list(24)),
        (format!("{inner}/__substg1.0_1000001F"), wide("s-innerbody")),
    ];
    let streams: Vec<(&str, &[u8])> =
        streams.iter().map(|(n, c)| (n.as_str(), c.as_slice())).collect();
    let bytes = outlook(&streams);
    assert_eq!(kind_of(&bytes), Kind::Outlook);
    let reading = read_it(&bytes);
    assert_eq!(reading.held, []);
    use PartKind::*;
    for (kind, words) in [
        (MailHead, "s-subject Zoë Bcc: s-bcc s-transport"),
        (MailBody, "s-body s-innerbody"),
        (Quoted, "s-older"),
        (MailHtml, "s-rtf Michał \u{1F600}"),
        (Description, "s-rtftitle"),
        (Properties, "s-own"),
        (Attachment, "s-name.txt"),
        (Body, "s-file"),
    ] {
        for word in words.split(' ') {
            tells(&reading, kind, word);
        }
    }
    assert!(!all(&reading, MailHtml).concat().contains("s-rich"));
    holds(&outlook(&[("/__properties_version1.0", &[0; 32]), ("/odd", b"x")]), Held::UnknownPart);
}

#[test]
fn packed_rich_text_is_unpacked() {
    // The example of the format's own description.
    let packed = b"\x2d\0\0\0\x2b\0\0\0LZFu\xf1\xc5\xc7\xa7\x03\0\x0a\0rcpg125B2\x0a\xf3 hel\x09\0\x20bw\x05\xb0ld}\x0a\x80\x0f\xa0";
    let words = rtf::unpack(packed).unwrap();
    assert_eq!(words, b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n");
    assert_eq!(rtf::read(&words).unwrap().words.trim(), "hello world");
    assert!(rtf::read(&b"{".repeat(10_000)).is_err());
    assert!(rtf::unpack(b"x").is_err());
}

#[test]
fn text_is_decoded_and_split() {
    let read = |bytes: &[u8]| all(&read_it(bytes), PartKind::Body);
    assert_eq!(
        read("\u{feff}Zoë\nFenn\r\n \r\nb\u{7}\u{e000} and more".as_bytes()),
        ["Zoë\nFenn", "b\u{FFFD} and more"]
    );
    assert_eq!(read(b"Zo\xEB \x93x\x94"), ["Zoë “x”"]);
    let mut utf16 = vec![0xFF, 0xFE];
    utf16.extend(wide("Zoë"));
    assert_eq!(read(&utf16), ["Zoë"]);
    assert_eq!(read(b"BEGIN:VCARD\r\nN:Hel\r\n ena\r\n"), ["BEGIN:VCARD\nN:Helena"]);
    let long = read("word ".repeat(4_000).as_bytes());
    assert_eq!(long.len(), 3);
    assert!(long.iter().all(|w| w.chars().count() <= 8_000 && w.ends_with("word")));
    assert_eq!(read("x".repeat(17_000).as_bytes()).concat().len(), 17_000);
}

#[test]
fn a_page_is_read() {
    let html = "<!DOCTYPE html><html><head><title>s-title</title><style>s-no</style></head><body>\
        <h1>On<i>e</i></h1><table><tr><td><p>a</p></td><td>b</td></tr></table>Zo&euml;&#x20;&#150; &lt;x<br>y\
        <script>s-no</script><input type=hidden value=\"s-value\"><div hidden>s-gone<div>s-deep</div></div>z\
        <!--[if mso]><p>s-mso</p><![endif]--><img src=\"data:image/png;base64,iVBORw0KGgo=\"><p title='a > b'>end<p";
    assert_eq!(kind_of(html.as_bytes()), Kind::Html);
    let reading = read_it(html.as_bytes());
    assert_eq!(all(&reading, PartKind::Body), ["One", "a | b", "Zoë – <x\nyz", "end<p"]);
    for word in ["s-value", "s-gone", "s-deep", "s-mso"] {
        tells(&reading, PartKind::Hidden, word);
    }
    tells(&reading, PartKind::Description, "s-title");
    tells(&reading, PartKind::Description, "a > b");
    assert_eq!(reading.attachments.first().map(|a| a.kind), Some(Kind::Png));
    let said = format!("{:?}", reading.parts);
    assert!(!said.contains("s-no"));
    for hostile in ["<a '", "<!--", "&", "<p>", "<div hidden>", "<td>", "</"] {
        let at = Instant::now();
        drop(html::read(&hostile.repeat(200_000)));
        assert!(at.elapsed() < Duration::from_secs(10), "{hostile}");
    }
}

#[test]
fn older_mails_are_split_off() {
    let (own, quoted) =
        text::split_quotes("a\n> b\n> c\nd\nFrom: x\nSent: y\nTo: z\nSubject: s\n\ne");
    assert_eq!(own, "a\nd");
    assert_eq!(quoted, ["b\nc", "From: x\nSent: y\nTo: z\nSubject: s\n\ne"]);
    let (own, quoted) = text::split_quotes("a\n\nOn Monday, Ann\nHart <a@x.test> wrote:\n\nb");
    assert_eq!((own.trim(), quoted.len()), ("a", 1));
    let (own, quoted) = text::split_quotes("On Monday I saw her.\nFrom: the window");
    assert_eq!((own.lines().count(), quoted.len()), (2, 0));
}

#[test]
fn kinds_are_told_by_content() {
    for (bytes, kind) in [
        (&b"%PDF-1.7"[..], Kind::Pdf),
        (b"\xFF\xD8\xFF\xE0", Kind::Jpeg),
        (b"II*\0", Kind::Tiff),
        (b"GIF89a", Kind::Gif),
        (b"BM\0\0\0\0\0\0\0\0", Kind::Bmp),
        (b"RIFF\0\0\0\0WEBP", Kind::Webp),
        (b"\0\0\0\x18ftypheic", Kind::Heic),
        (b"Rar!\x1A\x07\0", Kind::Archive),
        (b"hello", Kind::Text),
        (b"From: me\nTo: you\n\nA typed note", Kind::Text),
        (b"From x Mon\nFrom: a\nMessage-ID: b\n\nx", Kind::Unknown),
    ] {
        assert_eq!(kind_of(bytes), kind, "{kind:?}");
    }
    let odt = pack(&[("mimetype", "", b"application/vnd.oasis.opendocument.text")]);
    assert_eq!(kind_of(&odt), Kind::OpenText);
    assert_eq!(serde_json::to_string(&PartKind::HiddenSheet).unwrap(), "\"hidden-sheet\"");
}

/// Broken files neither stop nor break the reader.
#[test]
fn broken_files_are_read_or_held() {
    let word =
        docx(&p("a"), &[("word/h.xml", "header+xml", "<w:hdr xmlns:w=\"w\"><w:p/></w:hdr>")]);
    let mail = MAIL.as_bytes().to_vec();
    let msg = outlook(&[("/__properties_version1.0", &[0; 64]), ("/__substg1.0_1000001E", b"hi")]);
    let mut seed = 1_u64;
    let mut next = move |below: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) as usize % below
    };
    for (file, kind) in [(word, Kind::Word), (mail, Kind::Mail), (msg, Kind::Outlook)] {
        for _ in 0..400 {
            let mut broken = file.clone();
            for _ in 0..=next(4) {
                let at = next(broken.len());
                broken[at] = next(256) as u8;
            }
            broken.truncate(broken.len() - next(20));
            drop(read_it(&broken));
            drop(read(&broken, kind));
        }
    }
}

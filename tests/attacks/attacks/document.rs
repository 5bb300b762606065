//! Family D: the word hangs on the document.

use printpdf::{BuiltinFont, Op};

use super::Channel::{Objects, Ocr, Text};
use super::build::*;
use super::{Attack, printed};

pub(crate) fn all() -> Vec<Attack> {
    vec![
        row(
            "d01_info",
            "Info dictionary, also a key of its own",
            &[Objects],
            |s| {
                document(|pdf| {
                    let n = lit(s.surname);
                    let i = pdf.add(format!(
                    "<< /Title {n} /Author {} /Subject {n} /Keywords {n} /CaseName {n} /Creator (Records) >>",
                    utf16(s.phrase)
                ));
                    pdf.info = Some(i);
                    String::new()
                })
            },
            KEPT,
        ),
        row(
            "d01b_info_printpdf",
            "Info and XMP as printpdf writes them",
            &[Objects],
            |s| {
                let mut doc = printed::document();
                doc.metadata.info.document_title = format!("Note on {}", s.surname);
                doc.metadata.info.author = s.phrase.to_owned();
                doc.metadata.info.keywords = vec![s.surname.to_owned()];
                let ops = printed::lines(&clean());
                printed::save(doc, vec![ops])
            },
            KEPT,
        ),
        row(
            "d02_xmp",
            "XMP on the catalog, on a page and on an image",
            &[Objects],
            |s| {
                let mut pdf = Pdf::new();
                let packet = format!(
                    "<?xpacket begin=\"\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?><x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>{}</dc:title></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"w\"?>",
                    s.surname
                );
                let [a, b, c] = [0, 1, 2]
                    .map(|_| pdf.flate("/Type /Metadata /Subtype /XML", packet.as_bytes()));
                pdf.catalog = format!("/Metadata {a} 0 R");
                let mut grey = Canvas::new(8, 8);
                grey.px.fill(200);
                let im = pdf.grey(&grey, &format!("/Metadata {c} 0 R"));
                pdf.page(
                    &(clean_note() + "q 20 0 0 20 500 60 cm /Im Do Q\n"),
                    &format!("{F14} /XObject << /Im {im} 0 R >>"),
                    &format!("/Metadata {b} 0 R"),
                );
                pdf.finish()
            },
            KEPT,
        ),
        row(
            "d03_pieceinfo",
            "PieceInfo private data on catalog, page and form",
            &[Objects],
            |s| {
                let mut pdf = Pdf::new();
                let piece = format!(
                    "/LastModified (D:20190303) /PieceInfo << /Records << /LastModified (D:20190303) /Private << /Case {} >> >> >>",
                    lit(s.surname)
                );
                pdf.catalog.clone_from(&piece);
                let f = pdf.form("", "", &piece);
                pdf.page(
                    &(clean_note() + "/Fm Do\n"),
                    &format!("{F14} /XObject << /Fm {f} 0 R >>"),
                    &piece,
                );
                pdf.finish()
            },
            KEPT,
        ),
        row(
            "d04_outline",
            "bookmarks, written by printpdf",
            &[Objects],
            |s| {
                let mut doc = printed::document();
                doc.bookmarks.map.insert(
                    printpdf::PageAnnotId("b1".to_owned()),
                    printpdf::PageAnnotation { page: 1, name: format!("Visit to {}", s.surname) },
                );
                let ops = printed::lines(&clean());
                printed::save(doc, vec![ops])
            },
            KEPT,
        ),
        row(
            "d05_named_dests",
            "named destinations (name tree and the old Dests dictionary)",
            &[Objects],
            |s| {
                document(|pdf| {
                    let page = pdf.next() + 1;
                    format!(
                        "/Names << /Dests << /Names [{} [{page} 0 R /Fit]] >> >> /Dests << /{} [{page} 0 R /Fit] >>",
                        lit(&format!("visit-{}", s.surname)),
                        s.surname
                    )
                })
            },
            KEPT,
        ),
        row(
            "d06_page_labels",
            "page label prefix",
            &[Objects],
            |s| {
                document(|_| {
                    format!(
                        "/PageLabels << /Nums [0 << /S /D /P {} >>] >>",
                        lit(&format!("{}-", s.surname))
                    )
                })
            },
            KEPT,
        ),
        row(
            "d07_embedded_files",
            "embedded files: text, a PDF in it, a zip; portfolio columns",
            &[Objects],
            |s| {
                document(|pdf| {
                    let text = pdf.flate(
                        "/Type /EmbeddedFile /Subtype /text#2Fplain",
                        format!("Letter to {}\n", s.surname).as_bytes(),
                    );
                    let inner = pdf.flate(
                        "/Type /EmbeddedFile /Subtype /application#2Fpdf",
                        &simple(&note(s.surname)),
                    );
                    let zipped = pdf.plain(
                        "/Type /EmbeddedFile /Subtype /application#2Fzip",
                        &zip(&format!("{}.txt", s.surname), s.phrase.as_bytes()),
                    );
                    let mut names = String::new();
                    for (i, f) in [text, inner, zipped].iter().enumerate() {
                        let name = lit(&format!("{i}-{}.bin", s.surname));
                        names += &format!(
                            "{name} << /Type /Filespec /F {name} /UF {name} /Desc {name} /EF << /F {f} 0 R >> /CI << /Type /CollectionItem /who {} >> >> ",
                            lit(s.surname)
                        );
                    }
                    format!(
                        "/Names << /EmbeddedFiles << /Names [{names}] >> >> /Collection << /Type /Collection /View /D /Schema << /who << /Type /CollectionField /Subtype /S /N {} >> >> >>",
                        lit(s.surname)
                    )
                })
            },
            KEPT,
        ),
        row(
            "d08_js",
            "document JavaScript, OpenAction, page AA",
            &[Objects],
            |s| {
                let mut pdf = Pdf::new();
                let js = lit(&format!("app.alert('{}');", s.surname));
                pdf.catalog = format!(
                    "/OpenAction << /S /JavaScript /JS {js} >> /Names << /JavaScript << /Names [(a) << /S /JavaScript /JS {js} >>] >> >> /AA << /WC << /S /JavaScript /JS {js} >> >>"
                );
                pdf.page(
                    &clean_note(),
                    F14,
                    &format!("/AA << /O << /S /JavaScript /JS {js} >> >>"),
                );
                pdf.finish()
            },
            KEPT,
        ),
        row(
            "d10_structtree",
            "structure tree: Alt, ActualText, E, T, ID, attributes",
            &[Objects],
            |s| {
                let n = lit(s.surname);
                tagged(
                    &clean_note(),
                    &format!(
                        "/Alt {n} /ActualText {n} /E {n} /T {n} /ID {n} /A << /O /UserProperties /P [<< /N (who) /V {n} >>] >>"
                    ),
                )
            },
            KEPT,
        ),
        row(
            "d10b_structtree_exact",
            "ActualText that matches the drawn text exactly",
            &[Objects, Text],
            |s| {
                tagged(
                    &note(s.surname),
                    &format!("/ActualText {}", lit(&lines(s.surname).join(" "))),
                )
            },
            KEPT,
        ),
        row(
            "d12_ocg_hidden",
            "hidden optional-content layer named after the child; the file is printpdf's, switched off by lopdf",
            &[Objects],
            |s| {
                let mut doc = printed::document();
                let layer = printed::layer(&mut doc, s.surname);
                let mut ops = printed::lines(&clean());
                ops.push(Op::BeginLayer { layer_id: layer });
                ops.extend(printed::set(
                    printpdf::PdfFontHandle::Builtin(BuiltinFont::TimesRoman),
                    12.0,
                    LEFT,
                    150.0,
                    &format!("Internal: {}", s.surname),
                ));
                ops.push(Op::EndLayer);
                switched_off(&printed::save(doc, vec![ops]))
            },
            KEPT,
        ),
        row(
            "d12b_ocg_xobject",
            "hidden OCG on a form XObject and on an image",
            &[Objects, Ocr],
            |s| {
                let mut pdf = Pdf::new();
                let off = pdf.add("<< /Type /OCG /Name (Working copy) >>");
                pdf.catalog =
                    format!("/OCProperties << /OCGs [{off} 0 R] /D << /OFF [{off} 0 R] >> >>");
                let f = pdf.form(
                    &at("F1", 12.0, LEFT, 150.0, s.surname),
                    F14,
                    &format!("/OC {off} 0 R"),
                );
                let canvas = scan(s.surname);
                let im = pdf.jpeg(
                    &canvas.jpeg(),
                    canvas.w as u32,
                    canvas.h as u32,
                    &format!("/OC {off} 0 R"),
                );
                pdf.page(
                    &(clean_note() + "/Fm Do\n" + FULL),
                    &format!("{F14} /XObject << /Fm {f} 0 R /Im {im} 0 R >>"),
                    "",
                );
                pdf.finish()
            },
            KEPT,
        ),
        row(
            "d13_threads",
            "article thread info",
            &[Objects],
            |s| {
                let mut pdf = Pdf::new();
                let (thread, bead) = (pdf.reserve(), pdf.reserve());
                pdf.set(
                    thread,
                    format!("<< /Type /Thread /F {bead} 0 R /I << /Title {} >> >>", lit(s.surname)),
                );
                pdf.catalog = format!("/Threads [{thread} 0 R]");
                let page = pdf.page(&clean_note(), F14, &format!("/B [{bead} 0 R]"));
                pdf.set(bead, format!("<< /Type /Bead /T {thread} 0 R /N {bead} 0 R /V {bead} 0 R /P {page} 0 R /R [50 50 500 380] >>"));
                pdf.finish()
            },
            KEPT,
        ),
        row(
            "d14_output_intent",
            "OutputIntent Info string",
            &[Objects],
            |s| {
                document(|_| {
                    format!(
                        "/OutputIntents [<< /Type /OutputIntent /S /GTS_PDFX /OutputConditionIdentifier (Custom) /Info {} >>]",
                        lit(&format!("proof for {}", s.surname))
                    )
                })
            },
            KEPT,
        ),
        row(
            "d15_signature",
            "signature dictionary: Name, Reason, ContactInfo, certificate bytes",
            &[Objects],
            |s| {
                document(|pdf| {
                    let field = pdf.add(format!(
                    "<< /FT /Sig /T (sig) /Type /Annot /Subtype /Widget /Rect [0 0 0 0] /V << /Type /Sig /Filter /Adobe.PPKLite /SubFilter /adbe.pkcs7.detached /ByteRange [0 0 0 0] /Name {} /Reason {} /ContactInfo {} /Contents <{}> >> >>",
                    lit(s.surname),
                    lit(&format!("parent of {}", s.surname)),
                    lit(s.email),
                    hex(format!("0\u{1}CN={}", s.phrase).as_bytes())
                ));
                    format!("/AcroForm << /Fields [{field} 0 R] /SigFlags 3 >>")
                })
            },
            KEPT,
        ),
        row(
            "d16_names_as_keys",
            "resource, tag, spot colour and property names hold the word",
            &[Objects],
            |s| {
                let n = s.surname;
                let mut pdf = Pdf::new();
                let tint = pdf.add("<< /FunctionType 2 /Domain [0 1] /C0 [0] /C1 [1] /N 1 >>");
                let f = pdf.form("", "", "");
                let ops = format!(
                    "{}/{n} << /MCID 0 >> BDC EMC /Cs{n} cs 1 scn {}/{n} Do\n",
                    clean_note(),
                    at(&format!("F{n}"), 12.0, LEFT, 150.0, "Coloured words.")
                );
                pdf.page(
                    &ops,
                    &format!(
                        "/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> /F{n} << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Name /{n} >> >> /XObject << /{n} {f} 0 R >> /ColorSpace << /Cs{n} [/Separation /{n}#20Red /DeviceGray {tint} 0 R] >>"
                    ),
                    "",
                );
                pdf.finish()
            },
            KEPT,
        ),
        row(
            "d17_custom_keys",
            "unknown keys on catalog, page, font and content; SpiderInfo; Legal",
            &[Objects],
            |s| {
                let n = lit(s.surname);
                let mut pdf = Pdf::new();
                pdf.catalog = format!(
                    "/RecordOwner {n} /SpiderInfo << /V 1 /C [<< /AU {} >>] >> /Legal << /Attestation {n} >>",
                    lit(&format!("http://records.example/{}", s.surname))
                );
                pdf.tree = format!("/Batch {n}");
                let c = pdf.flate(&format!("/Source {n}"), clean_note().as_bytes());
                let fonts = F14.replacen(
                    "/BaseFont /Helvetica ",
                    &format!("/BaseFont /Helvetica /Licensee {n} "),
                    1,
                );
                pdf.page_of(&format!("{c} 0 R"), &fonts, &format!("/CaseWorker {n}"));
                pdf.finish()
            },
            KEPT,
        ),
        row(
            "d18_af",
            "associated file (AF) on the page",
            &[Objects],
            |s| {
                let mut pdf = Pdf::new();
                let f = pdf.flate(
                    "/Type /EmbeddedFile",
                    format!("{{\"child\":\"{}\"}}", s.surname).as_bytes(),
                );
                let spec = pdf.add(format!("<< /Type /Filespec /F (data.json) /UF (data.json) /AFRelationship /Source /EF << /F {f} 0 R >> >>"));
                pdf.page(&clean_note(), F14, &format!("/AF [{spec} 0 R]"));
                pdf.finish()
            },
            KEPT,
        ),
        row(
            "d19_utf16_strings",
            "UTF-16LE, UTF-16BE and UTF-8 strings with their marks, in outline and Info",
            &[Objects],
            |s| {
                document(|pdf| {
                    let mut little = vec![0xff, 0xfe];
                    little.extend(s.surname.encode_utf16().flat_map(u16::to_le_bytes));
                    let mut eight = vec![0xef, 0xbb, 0xbf];
                    eight.extend_from_slice(s.polish.as_bytes());
                    let i = pdf.add(format!(
                        "<< /Title {} /Subject <{}> /Author <{}> >>",
                        utf16(s.arabic),
                        hex(&little),
                        hex(&eight)
                    ));
                    pdf.info = Some(i);
                    let (root, item) = (pdf.reserve(), pdf.reserve());
                    pdf.set(
                        root,
                        format!(
                            "<< /Type /Outlines /First {item} 0 R /Last {item} 0 R /Count 1 >>"
                        ),
                    );
                    pdf.set(item, format!("<< /Title {} /Parent {root} 0 R >>", utf16(s.polish)));
                    format!("/Outlines {root} 0 R")
                })
            },
            KEPT,
        ),
    ]
}

fn tagged(ops: &str, keys: &str) -> Vec<u8> {
    let mut pdf = Pdf::new();
    let (root, element) = (pdf.reserve(), pdf.reserve());
    pdf.catalog = format!("/MarkInfo << /Marked true >> /StructTreeRoot {root} 0 R");
    let page = pdf.page(&format!("/P << /MCID 0 >> BDC\n{ops}EMC\n"), F14, "/StructParents 0");
    pdf.set(root, format!("<< /Type /StructTreeRoot /K {element} 0 R /ParentTree << /Nums [0 [{element} 0 R]] >> >>"));
    pdf.set(
        element,
        format!("<< /Type /StructElem /S /P /P {root} 0 R /Pg {page} 0 R /K 0 {keys} >>"),
    );
    pdf.finish()
}

/// All layers of a file switched off.
fn switched_off(file: &[u8]) -> Vec<u8> {
    let mut doc = lopdf::Document::load_mem(file).expect("printpdf writes what lopdf reads");
    let catalog = doc.catalog_mut().expect("there is a catalog");
    let layers = catalog.get_mut(b"OCProperties").and_then(lopdf::Object::as_dict_mut);
    let layers = layers.expect("there are layers");
    let all = layers.get(b"OCGs").expect("there is a list").clone();
    let mut off = lopdf::Dictionary::new();
    off.set("OFF", all);
    layers.set("D", off);
    let mut out = Vec::new();
    doc.save_to(&mut out).expect("bytes take it");
    out
}

/// A zip with one deflated file.
pub(crate) fn zip(name: &str, data: &[u8]) -> Vec<u8> {
    let packed = deflate(data);
    let packed = packed.get(2..packed.len() - 4).unwrap_or_default();
    let mut crc = flate2::Crc::new();
    crc.update(data);
    let le = |n: usize| u32::try_from(n).unwrap_or(0).to_le_bytes();
    let mut common = vec![20, 0, 0, 0, 8, 0, 0, 0, 0x63, 0x4e];
    common.extend_from_slice(&crc.sum().to_le_bytes());
    common.extend_from_slice(&le(packed.len()));
    common.extend_from_slice(&le(data.len()));
    common.extend_from_slice(&u16::try_from(name.len()).unwrap_or(0).to_le_bytes());
    common.extend_from_slice(&[0, 0]);
    let mut out = b"PK\x03\x04".to_vec();
    out.extend_from_slice(&common);
    out.extend_from_slice(name.as_bytes());
    out.extend_from_slice(packed);
    let directory = out.len();
    out.extend_from_slice(b"PK\x01\x02\x14\0");
    out.extend_from_slice(&common);
    out.extend_from_slice(&[0; 14]);
    out.truncate(out.len() - 4);
    out.extend_from_slice(&[0; 4]);
    out.extend_from_slice(name.as_bytes());
    let size = out.len() - directory;
    out.extend_from_slice(b"PK\x05\x06\0\0\0\0\x01\0\x01\0");
    out.extend_from_slice(&le(size));
    out.extend_from_slice(&le(directory));
    out.extend_from_slice(&[0, 0]);
    out
}

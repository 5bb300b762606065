//! The last gate, tried with files that were tampered with: whatever is not what was approved is refused.

use std::path::Path;

use diagnostic::Explain as _;
use disclosure::PackKind;
use lopdf::{Dictionary, Document, Object, Stream, dictionary};
use release::{Draft, Refused};
use retell::case::Case;

use crate::support::{BALANCE, CHILD, PACKS, PEOPLE, lay_out, today, workshop};

fn case() -> Case {
    let record = format!(
        "{}{}visits:\n  - {{date: 2026-08-03, by: worker, status: completed, present: [other], narrative: Darren Mott was there.}}\n",
        CHILD,
        PEOPLE.replace("OTHER", "Darren Mott")
    );
    let decisions = format!(
        "{PACKS}decisions:\n  - {{person: other, answer: withhold, code: W1, by: Jo, role: Manager, on: 2026-10-01, evidence: {{{BALANCE}}}}}\n"
    );
    let folder = lay_out(&[("record.yaml", &record), ("decisions.yaml", &decisions)]);
    Case::open(folder.path(), None).unwrap_or_else(|faults| panic!("{faults:#?}"))
}

fn draft(case: &Case) -> (Draft, disclosure::WithheldTerms) {
    let composed =
        retell::pipeline::compose_kind(PackKind::SubjectAccess, case, workshop(), today(), false)
            .unwrap_or_else(|faults| panic!("{faults:#?}"));
    let draft = typeset::typeset(&workshop().engine, &composed.document)
        .unwrap_or_else(|error| panic!("{:#?}", error.explain()));
    (draft, composed.terms)
}

fn refused(change: &dyn Fn(&mut Document)) -> Vec<String> {
    bytes_refused(&|bytes| {
        let mut document = Document::load_mem(&bytes).unwrap();
        change(&mut document);
        let mut out = Vec::new();
        document.save_to(&mut out).unwrap();
        out
    })
}

fn bytes_refused(change: &dyn Fn(Vec<u8>) -> Vec<u8>) -> Vec<String> {
    let case = case();
    let (draft, terms) = draft(&case);
    match release::verify(draft.tampered(change), &terms, Path::new("pack.pdf"), &[]) {
        Ok(_) => Vec::new(),
        Err(refused) => told(&refused),
    }
}

fn told(refused: &Refused) -> Vec<String> {
    let told: Vec<String> = refused.explain().iter().map(ToString::to_string).collect();
    assert!(
        told.iter().all(|line| !line.to_lowercase().contains("darren") && !line.contains("Mott")),
        "{told:#?}"
    );
    told
}

fn first_page(document: &Document) -> lopdf::ObjectId {
    document.page_iter().next().unwrap()
}

fn add_to_page(document: &mut Document, content: &[u8]) {
    let page = first_page(document);
    let mut all = document.get_page_content(page);
    all.extend_from_slice(content);
    let id = document.add_object(Stream::new(Dictionary::new(), all));
    document.get_object_mut(page).unwrap().as_dict_mut().unwrap().set("Contents", id);
}

#[test]
fn the_file_as_it_is_passes_and_saved_again_too() {
    assert_eq!(bytes_refused(&|bytes| bytes), Vec::<String>::new());
    assert_eq!(refused(&|_| {}), Vec::<String>::new());
}

#[test]
fn whatever_was_added_is_refused() {
    type Change = fn(&mut Document);
    let changes: &[(&str, Change)] = &[
        ("an action on opening", |document| {
            let script = dictionary! { "S" => "JavaScript", "JS" => Object::string_literal("app.alert('Darren Mott')") };
            document.catalog_mut().unwrap().set("OpenAction", script);
        }),
        ("an attachment", |document| {
            let file = document.add_object(Stream::new(
                dictionary! { "Type" => "EmbeddedFile" },
                b"Darren Mott".to_vec(),
            ));
            let spec = document.add_object(dictionary! { "Type" => "Filespec", "F" => Object::string_literal("x"), "EF" => dictionary! { "F" => file } });
            document.catalog_mut().unwrap().set("AF", vec![spec.into()]);
        }),
        ("an unused stream", |document| {
            document.add_object(Stream::new(Dictionary::new(), b"Darren Mott".to_vec()));
        }),
        ("a note", |document| {
            let page = first_page(document);
            let note = document.add_object(dictionary! { "Type" => "Annot", "Subtype" => "Text", "Contents" => Object::string_literal("Darren Mott") });
            document
                .get_object_mut(page)
                .unwrap()
                .as_dict_mut()
                .unwrap()
                .set("Annots", vec![note.into()]);
        }),
        ("a form", |document| {
            document
                .catalog_mut()
                .unwrap()
                .set("AcroForm", dictionary! { "Fields" => Vec::<Object>::new() });
        }),
        ("a layer", |document| {
            document.catalog_mut().unwrap().set("OCProperties", Dictionary::new());
        }),
        ("an author", |document| {
            let info = document.trailer.get(b"Info").unwrap().as_reference().unwrap();
            document
                .get_object_mut(info)
                .unwrap()
                .as_dict_mut()
                .unwrap()
                .set("Author", Object::string_literal("Darren Mott"));
        }),
        ("another title", |document| {
            let info = document.trailer.get(b"Info").unwrap().as_reference().unwrap();
            document
                .get_object_mut(info)
                .unwrap()
                .as_dict_mut()
                .unwrap()
                .set("Title", Object::string_literal("About Darren Mott"));
        }),
        ("an alternative text", |document| {
            let tag = document
                .objects
                .values_mut()
                .find_map(|object| {
                    object.as_dict_mut().ok().filter(|dict| {
                        dict.get(b"Type").and_then(Object::as_name).ok() == Some(b"StructElem")
                    })
                })
                .unwrap();
            tag.set("Alt", Object::string_literal("Darren Mott"));
        }),
        ("another language", |document| {
            document.catalog_mut().unwrap().set("Lang", Object::string_literal("pl"));
        }),
        ("no tags", |document| {
            document.catalog_mut().unwrap().remove(b"StructTreeRoot");
        }),
        ("no bookmarks", |document| {
            document.catalog_mut().unwrap().remove(b"Outlines");
        }),
        ("text in invisible mode", |document| {
            add_to_page(
                document,
                b"/Span<</MCID 0>>BDC BT 3 Tr /f0 12 Tf 1 0 0 1 100 100 Tm <0001> Tj ET EMC",
            )
        }),
        ("text without a tag", |document| {
            add_to_page(document, b" BT 0 Tr /f0 12 Tf 1 0 0 1 100 100 Tm <0001> Tj ET")
        }),
        ("text as an artifact", |document| {
            add_to_page(document, b"/Artifact<</Type/Layout>>BDC BT 0 Tr /f0 12 Tf 1 0 0 1 100 100 Tm <0001> Tj ET EMC")
        }),
        ("text in a tag", |document| {
            add_to_page(
                document,
                b"/Span<</MCID 0>>BDC BT 0 Tr /f0 12 Tf 1 0 0 1 100 100 Tm <0001> Tj ET EMC",
            )
        }),
        ("a replacement text", |document| {
            add_to_page(document, b"/Span<</MCID 0/ActualText(Darren Mott)>>BDC EMC")
        }),
        ("tiny text", |document| {
            add_to_page(
                document,
                b"/Span<</MCID 0>>BDC BT 0 Tr /f0 1 Tf 1 0 0 1 100 100 Tm <0001> Tj ET EMC",
            )
        }),
        ("pale text", |document| {
            add_to_page(document, b"/Span<</MCID 0>>BDC BT 0 Tr /f0 12 Tf 1 1 1 scn 1 0 0 1 100 100 Tm <0001> Tj ET EMC")
        }),
        ("text off the page", |document| {
            add_to_page(
                document,
                b"/Span<</MCID 0>>BDC BT 0 Tr /f0 12 Tf 1 0 0 1 -900 100 Tm <0001> Tj ET EMC",
            )
        }),
        ("a picture", |document| add_to_page(document, b" /x0 Do")),
        ("an expanded abbreviation", |document| {
            add_to_page(document, b"/Span<</E(Darren Mott)>>BDC EMC")
        }),
        ("a page taken out", |document| document.delete_pages(&[2])),
    ];
    for (what, change) in changes {
        assert!(!refused(change).is_empty(), "{what} was let through");
    }
}

#[test]
fn an_earlier_revision_or_a_tail_is_refused() {
    for tail in [
        &b"\n%%EOF\n"[..],
        b"Darren Mott",
        b"\n1 0 obj\n(Darren Mott)\nendobj\nstartxref\n0\n%%EOF\n",
    ] {
        let told = bytes_refused(&|mut bytes| {
            bytes.extend_from_slice(tail);
            bytes
        });
        assert!(!told.is_empty(), "{}", String::from_utf8_lossy(tail));
    }
    assert!(!bytes_refused(&|bytes| bytes[..bytes.len() / 2].to_vec()).is_empty());
    assert!(!bytes_refused(&|_| b"not a PDF".to_vec()).is_empty());
}

#[test]
fn a_file_of_a_writer_that_is_not_ours_is_refused() {
    use printpdf::{
        BuiltinFont, Op, PdfDocument, PdfFontHandle, PdfPage, PdfSaveOptions, Point, Pt, TextItem,
    };
    // The right words, but untagged, in a font that is not in the file, under a layer.
    let told = bytes_refused(&|_| {
        let mut document = PdfDocument::new("The record about Pip");
        let layer = document.add_layer(&printpdf::Layer::new("hidden"));
        let font = PdfFontHandle::Builtin(BuiltinFont::Helvetica);
        let operations = vec![
            Op::BeginLayer { layer_id: layer },
            Op::StartTextSection,
            Op::SetTextCursor { pos: Point::new(printpdf::Mm(20.0), printpdf::Mm(200.0)) },
            Op::SetFont { size: Pt(12.0), font },
            Op::ShowText { items: vec![TextItem::Text("Darren Mott".into())] },
            Op::EndTextSection,
            Op::EndLayer,
        ];
        let pages = vec![PdfPage::new(printpdf::Mm(210.0), printpdf::Mm(297.0), operations)];
        document.with_pages(pages).save(&PdfSaveOptions::default(), &mut Vec::new())
    });
    assert!(!told.is_empty());
}

#[test]
fn a_font_that_can_show_other_letters_is_refused() {
    // Every letter's entry in turn says that its glyph is another letter; the pages say the same glyphs.
    let told = refused(&|document| {
        let table = document
            .objects
            .values_mut()
            .filter_map(|object| object.as_stream_mut().ok())
            .find(|stream| {
                stream
                    .decompressed_content()
                    .is_ok_and(|content| content.windows(11).any(|window| window == b"beginbfchar"))
            })
            .unwrap();
        let content = String::from_utf8(table.decompressed_content().unwrap()).unwrap();
        let at = content.find("beginbfchar").unwrap();
        let line = content[at..].lines().nth(1).unwrap();
        let changed = line.replacen(line.split_whitespace().nth(1).unwrap(), "<0416>", 1);
        table.set_plain_content(content.replacen(line, &changed, 1).into_bytes());
    });
    assert!(!told.is_empty());
}

#[test]
fn the_terms_of_another_record_are_refused() {
    let (draft, _) = draft(&case());
    let other = crate::support::example("mia");
    let composed =
        retell::pipeline::compose_kind(PackKind::SubjectAccess, &other, workshop(), today(), false)
            .unwrap();
    let refused =
        release::verify(draft, &composed.terms, Path::new("pack.pdf"), &[]).err().unwrap();
    assert!(refused.refusals.contains(&release::Refusal::WrongTerms));
}

#[test]
fn a_withheld_name_in_the_file_name_is_refused_without_naming_it() {
    for name in [
        "darren-mott.pdf",
        "out/Report_on_MOTT.pdf",
        "Darren.pdf",
        "Mott/pack.pdf",
        "DarrenMott2.pdf",
        "/x/darren/pack.pdf",
    ] {
        let (draft, terms) = draft(&case());
        let refused = release::verify(draft, &terms, Path::new(name), &[])
            .err()
            .unwrap_or_else(|| panic!("{name} was let through"));
        told(&refused);
    }
}

#[test]
fn a_withheld_name_in_a_template_or_in_wording_is_refused() {
    let case = case();
    let own = crate::support::folder();
    std::fs::create_dir_all(own.path().join("subject-access")).unwrap();
    std::fs::write(own.path().join("subject-access/pack.md.hbs"), "# Letter\n\nDarren rang us.\n")
        .unwrap();
    std::fs::create_dir_all(own.path().join("en-GB")).unwrap();
    std::fs::write(own.path().join("en-GB/subject-access.ftl"), "letter-heading = From Mr Mott\n")
        .unwrap();
    for (templates, locales) in [(Some(own.path()), None), (None, Some(own.path()))] {
        let workshop = retell::pipeline::Workshop::open(templates, locales)
            .unwrap_or_else(|faults| panic!("{faults:#?}"));
        let faults = retell::pipeline::make(
            PackKind::SubjectAccess,
            &case,
            &workshop,
            Path::new("pack.pdf"),
            today(),
            false,
        )
        .err()
        .unwrap();
        let told: String = faults.iter().map(ToString::to_string).collect();
        assert!(
            told.contains("release/leak") && !told.contains("Darren") && !told.contains("Mott"),
            "{told}"
        );
    }
}

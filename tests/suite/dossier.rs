//! The documents on the file: in the review, in the pack, in volumes of their own, and on paper for the council.

use std::path::Path;

use disclosure::PackKind;
use lopdf::{Document, Object};
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf};
use retell::case::Case;

use crate::support::{
    BALANCE, CHILD, PEOPLE, code, deep, example, folder, lay_out, make, page, poppler, retell,
    root, words,
};

#[test]
fn the_documents_of_a_file_go_out_as_they_looked_without_what_is_kept_back() {
    let case = example("jordan");
    assert!(case.dossier.as_ref().unwrap().held.is_empty());
    let made =
        make(&case, PackKind::SubjectAccess, false).unwrap_or_else(|faults| panic!("{faults:#?}"));
    let [pack, volume] = made.releases.as_slice() else { panic!("a pack and a volume") };
    assert_eq!(made.volumes_of_pack, 1);
    assert!(volume.target().ends_with("subject-access-documents.pdf"));
    let folder = folder();
    let file = folder.path().join("volume.pdf");
    std::fs::write(&file, volume.bytes()).unwrap();
    let text = poppler(&file);
    // A text PDF, a scan, and our own pages before them.
    for told in [
        "Document 2: Care order",
        "Who was there",
        "I write further to my telephone call",
        "Document 3, page 4 of 4",
    ] {
        assert!(text.contains(told), "{told}");
    }
    // The boy who is withheld, by his name and by what Jordan calls him; an aunt's telephone number in a scan.
    for gone in ["Kieran", "Bez", "900163", "07700"] {
        assert!(!text.contains(gone), "{gone}");
    }
    let report =
        validate_pdf(&file, &ValidationOptions::default().profile(ValidationProfile::PdfUa1))
            .unwrap();
    assert!(report.is_compliant, "{:#?}", report.failures);
    // A mark has the number that the pack explains.
    std::fs::write(folder.path().join("pack.pdf"), pack.bytes()).unwrap();
    let explained = poppler(&folder.path().join("pack.pdf"));
    let (marks, _) = text.match_indices("withheld ").fold((0, ()), |(count, ()), (at, mark)| {
        let number: String =
            text[at + mark.len()..].chars().take_while(char::is_ascii_digit).collect();
        assert!(
            number.is_empty() || explained.contains(&format!("gap {number}: ")),
            "gap {number} is in a document and not in the pack"
        );
        (count + usize::from(!number.is_empty()), ())
    });
    assert!(marks >= 4, "{marks}");
    // What has no pages is told by its words: what was taken out of it and what was said beside it, too.
    for told in ["Taken out while writing", "Comment 1", "Older mail quoted in it"] {
        assert!(explained.contains(told), "{told}");
    }
    for gone in ["Kieran", "Mrs Marchbank", "Dawn"] {
        assert!(!explained.contains(gone), "{gone}");
    }
}

#[test]
fn a_scan_that_nobody_can_read_is_held_and_says_what_to_install() {
    let jordan = root().join("examples/jordan");
    let mut case = Case::open(&jordan, None).unwrap_or_else(|faults| panic!("{faults:#?}"));
    case.read_documents(retell::dossier::Eyes { without_ocr: true, ..Default::default() });
    let faults = make(&case, PackKind::SubjectAccess, false).err().expect("it is held");
    assert!(faults.iter().all(|fault| fault.code == "documents/held"), "{faults:#?}");
    assert!(
        faults
            .iter()
            .any(|fault| fault.help.as_deref().is_some_and(|help| help.contains("tesseract-ocr")))
    );
    let draft =
        make(&case, PackKind::SubjectAccess, true).unwrap_or_else(|faults| panic!("{faults:#?}"));
    let folder = folder();
    for release in &draft.releases {
        let file = folder.path().join("draft.pdf");
        std::fs::write(&file, release.bytes()).unwrap();
        assert!(!poppler(&file).contains("telephone call of 6 November"));
    }
}

/// A case whose one document is a file of these bytes.
fn with_file(name: &str, bytes: &[u8], decisions: &str) -> tempfile::TempDir {
    let record = format!(
        "{CHILD}{PEOPLE}documents:\n  - {{id: paper, document: letter, title: A letter, date: 2024-02-06, file: {name}}}\n"
    )
    .replace("OTHER", "Gareth Zorn");
    let packs = "packs:\n  - {pack: subject-access, recipient: Pip Quill, purpose: Pip asked, asked: 2026-09-25, approved_by: Jo Chief, approved_role: Manager, approved: 2026-10-20}\n";
    let folder =
        lay_out(&[("record.yaml", &record), ("decisions.yaml", &format!("{packs}{decisions}"))]);
    std::fs::create_dir(folder.path().join("documents")).unwrap();
    std::fs::write(folder.path().join("documents").join(name), bytes).unwrap();
    folder
}

/// A fax of two pages is read page by page; one that is written in a language which Tesseract cannot read here
/// is held, and says what to install.
#[test]
fn a_fax_is_read_in_its_language_or_held() {
    let page = |words: &str| {
        let pdf = crate::support::page(
            &format!("BT /F1 18 Tf 60 700 Td ({words}) Tj ET"),
            None,
            &|_, _, _| {},
        );
        let inner = folder();
        std::fs::write(inner.path().join("page.pdf"), pdf).unwrap();
        let drawn = std::process::Command::new("pdftoppm")
            .args(["-r", "150", "-tiff", "-gray", "page.pdf", "page"])
            .current_dir(inner.path())
            .status()
            .unwrap();
        assert!(drawn.success());
        let file = std::fs::read_dir(inner.path())
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .find(|path| path.extension().is_some_and(|ending| ending == "tif"))
            .unwrap();
        std::fs::read(file).unwrap()
    };
    let (first, second) = (page("The bicycle was red and new"), page("It stood in the garden"));
    let fax = two_pages(&first, &second);
    let held = with_file("fax.tif", &fax, "");
    let mut case = Case::open(held.path(), None).unwrap_or_else(|faults| panic!("{faults:#?}"));
    case.read_documents(crate::support::eyes());
    let dossier = case.dossier.as_ref().unwrap();
    assert!(dossier.held.is_empty(), "{:?}", dossier.held);
    let paper = dossier.papers.values().next().unwrap();
    let said: Vec<String> = paper.reading.pages.iter().map(|page| page.passages.concat()).collect();
    assert_eq!(said, ["The bicycle was red and new", "It stood in the garden"]);
    let record = std::fs::read_to_string(held.path().join("record.yaml")).unwrap();
    std::fs::write(
        held.path().join("record.yaml"),
        record.replace("file: fax.tif", "file: fax.tif, language: ti"),
    )
    .unwrap();
    let mut case = Case::open(held.path(), None).unwrap_or_else(|faults| panic!("{faults:#?}"));
    case.read_documents(crate::support::eyes());
    let held = &case.dossier.as_ref().unwrap().held;
    if documents::missing("tir").is_empty() {
        assert!(held.is_empty());
    } else {
        let help = held[0].1.help.as_deref().unwrap();
        assert!(help.contains("tesseract-ocr-tir"), "{help}");
    }
}

/// One TIFF of two that have one page each, in the order of bytes of this machine's tools.
fn two_pages(first: &[u8], second: &[u8]) -> Vec<u8> {
    assert!(first.starts_with(b"II") && second.starts_with(b"II"));
    let number = |file: &[u8], at: usize, length: usize| -> usize {
        file[at..at + length].iter().rev().fold(0, |sum, byte| sum << 8 | usize::from(*byte))
    };
    let mut file = first.to_vec();
    if file.len() % 2 == 1 {
        file.push(0);
    }
    let moved = file.len();
    let mut next = second.to_vec();
    let start = number(&next, 4, 4);
    // Every place in the second file lies behind the first now.
    let put = |file: &mut Vec<u8>, at: usize, value: usize| {
        file[at..at + 4].copy_from_slice(&u32::try_from(value).unwrap().to_le_bytes());
    };
    for n in 0..number(&next, start, 2) {
        let entry = start + 2 + n * 12;
        let (tag, kind, count) =
            (number(&next, entry, 2), number(&next, entry + 2, 2), number(&next, entry + 4, 4));
        let size = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8][kind] * count;
        let value = number(&next, entry + 8, 4);
        if size > 4 {
            if tag == 273 {
                for strip in 0..count {
                    let width = if kind == 3 { 2 } else { 4 };
                    assert_eq!(width, 4);
                    let place = number(&next, value + strip * 4, 4);
                    put(&mut next, value + strip * 4, place + moved);
                }
            }
            put(&mut next, entry + 8, value + moved);
        } else if tag == 273 {
            put(&mut next, entry + 8, value + moved);
        }
    }
    let first_directory = number(&file, 4, 4);
    let link = first_directory + 2 + number(&file, first_directory, 2) * 12;
    put(&mut file, link, start + moved);
    file.extend(next);
    file
}

#[test]
fn the_same_people_and_decisions_hold_for_what_documents_say() {
    let mail = b"From: Ada Quill <ada@home.example>\nTo: Wen Lo <wen@council.example>\nSubject: The visit\nDate: Tue, 6 Feb 2024 10:00:00 +0000\n\nGareth Zorn was at the gate. Pip went in.\n";
    let open = with_file("zibmail.eml", mail, "");
    let review = retell(&["review", ".", "--pack", "subject-access"], open.path());
    let said = words(&review);
    assert_eq!(code(&review), 2, "{said}");
    assert!(said.contains("documents[0].contents["), "{said}");
    assert!(!said.contains("Gareth") && !said.contains("zibmail"), "{said}");
    let decided = format!(
        "decisions:\n  - {{person: other, answer: withhold, code: W1, by: Jo Chief, role: Manager, on: 2026-10-01, evidence: {{{BALANCE}}}}}\n"
    );
    let folder = with_file("zibmail.eml", mail, &decided);
    let made = retell(&["pack", "subject-access", ".", "--draft"], folder.path());
    assert_eq!(code(&made), 0, "{}", words(&made));
    let text = poppler(&folder.path().join("subject-access-draft.pdf"));
    assert!(text.contains("was at the gate. Pip went in."), "{text}");
    assert!(!text.contains("Gareth") && !text.contains("Zorn"));
}

#[test]
fn what_is_not_understood_is_held_and_a_decision_about_the_whole_settles_it() {
    for (name, bytes) in [
        ("zib.bin", b"\x00\x01\x02 Gareth Zorn \xff\xfe".as_slice()),
        ("zib.pdf", b"%PDF-1.7\nnothing of a PDF follows".as_slice()),
        ("zib.doc", b"{\\rtf1 Gareth Zorn}".as_slice()),
        ("zib.pdf", b"II*\0\x08\0\0\0 Gareth Zorn, as a fax".as_slice()),
    ] {
        let folder = with_file(name, bytes, "");
        let made = retell(&["pack", "subject-access", "."], folder.path());
        let said = words(&made);
        // Where LibreOffice is installed the last of them is read, and asks whether Gareth is told.
        assert_eq!(code(&made), 2, "{name}: {said}");
        assert!(
            said.contains("documents/held") || said.contains("review/undecided"),
            "{name}: {said}"
        );
        assert!(!said.contains("Gareth") && !said.contains("zib."), "{name}: {said}");
        let whole = format!(
            "decisions:\n  - {{person: other, answer: withhold, code: W1, by: Jo Chief, role: Manager, on: 2026-10-01, evidence: {{{BALANCE}}}}}\n  - {{entry: paper, answer: withhold, code: W1, by: Jo Chief, role: Manager, on: 2026-10-01, evidence: {{{BALANCE}}}}}\n"
        );
        let folder = with_file(name, bytes, &whole);
        let made = retell(&["pack", "subject-access", ".", "--date", "2026-11-02"], folder.path());
        assert_eq!(code(&made), 0, "{name}: {}", words(&made));
    }
}

#[test]
fn a_proof_is_locked_and_has_a_layer_for_each_ground() {
    let folder = folder();
    let jordan = folder.path().join("jordan");
    let copied = std::process::Command::new("cp")
        .args(["-r", &root().join("examples/jordan").display().to_string()])
        .arg(&jordan)
        .status()
        .unwrap();
    assert!(copied.success());
    let kept = format!("{}/readings", env!("CARGO_TARGET_TMPDIR"));
    let args = ["--keep-readings", kept.as_str(), "--date", "2026-11-02"];
    let proof =
        retell(&[&["proof", "jordan", "--to", "A lawyer"], &args[..]].concat(), folder.path());
    let said = words(&proof);
    assert_eq!(code(&proof), 0, "{said}");
    let passphrase =
        said.split("it opens with: ").nth(1).unwrap().split_whitespace().next().unwrap();
    let file = folder.path().join("proof.pdf");
    let bytes = std::fs::read(&file).unwrap();
    assert!(
        Document::load_mem(&bytes).is_err() || Document::load_mem(&bytes).unwrap().is_encrypted()
    );
    let open =
        Document::load_mem_with_options(&bytes, lopdf::LoadOptions::with_password(passphrase))
            .unwrap();
    let layers: Vec<String> = open
        .objects
        .values()
        .filter_map(|object| object.as_dict().ok())
        .filter(|dict| dict.get(b"Type").and_then(Object::as_name).is_ok_and(|name| name == b"OCG"))
        .filter_map(|dict| dict.get(b"Name").ok())
        .filter_map(|name| lopdf::decode_text_string(name).ok())
        .collect();
    for code in ["W1 ", "W2 "] {
        assert!(layers.iter().any(|layer| layer.starts_with(code)), "{code}: {layers:?}");
    }
    let ledger = std::fs::read_to_string(jordan.join("ledger.jsonl")).unwrap();
    assert!(ledger.contains("\"proof\"") && !ledger.contains(passphrase));
    let slips = retell(&[&["slips", "jordan"], &args[..]].concat(), folder.path());
    assert_eq!(code(&slips), 0, "{}", words(&slips));
    let text = poppler(&folder.path().join("slips.pdf"));
    assert!(text.contains("Document 3") && !text.contains("Kieran"), "{text}");
}

#[test]
fn a_volume_of_documents_is_verified_again_and_a_changed_one_is_not() {
    let folder = folder();
    let case = example("jordan");
    let target = folder.path().join("sa.pdf");
    let made = deep(|| {
        retell::pipeline::make(
            PackKind::SubjectAccess,
            &case,
            crate::support::workshop(),
            &target,
            crate::support::today(),
            false,
        )
        .unwrap_or_else(|faults| panic!("{faults:#?}"))
    });
    made.write(None).unwrap_or_else(|faults| panic!("{faults:#?}"));
    let verify = |name: &str| code(&retell(&["verify", name], folder.path()));
    assert_eq!((verify("sa.pdf"), verify("sa-documents.pdf")), (0, 0));
    let file = folder.path().join("sa-documents.pdf");
    let mut bytes = std::fs::read(&file).unwrap();
    bytes.push(b'\n');
    std::fs::write(&file, bytes).unwrap();
    assert_eq!(verify("sa-documents.pdf"), 3);
    let manifest =
        std::fs::read_to_string(folder.path().join("sa-documents.pdf.manifest.json")).unwrap();
    for told in ["\"made\": \"rebuilt\"", "\"made\": \"pictured\"", "it is a picture of a page"] {
        assert!(manifest.contains(told), "{told}");
    }
}

/// A page with some words and a picture of many shades, as a camera makes.
fn page_with_photograph() -> Vec<u8> {
    use lopdf::{Stream, dictionary};
    let side = 160_usize;
    let mut pixels = Vec::new();
    for y in 0..side {
        for x in 0..side {
            let shade = (x * 97 / side + y * 131 / side + (x * y) % 23) % 256;
            pixels.extend([shade as u8, (shade / 2 + 60) as u8, (255 - shade) as u8]);
        }
    }
    let picture = Stream::new(
        dictionary! {
            "Type" => "XObject", "Subtype" => "Image", "Width" => 160, "Height" => 160,
            "ColorSpace" => "DeviceRGB", "BitsPerComponent" => 8,
        },
        pixels,
    );
    let content = "q 200 0 0 200 80 400 cm /P Do Q BT /F1 12 Tf 80 700 Td (The day at the beach with Wen Lo.) Tj ET";
    page(content, Some(picture), &|_, _, _| {})
}

/// How many pictures a file has.
fn pictures(file: &Path) -> usize {
    let document = Document::load(file).unwrap();
    document
        .objects
        .values()
        .filter_map(|object| object.as_stream().ok())
        .filter(|stream| {
            stream.dict.get(b"Subtype").and_then(Object::as_name).is_ok_and(|n| n == b"Image")
        })
        .count()
}

#[test]
fn a_photograph_in_a_document_is_a_question_and_goes_with_its_answer() {
    let file = page_with_photograph();
    let people = format!(
        "decisions:\n  - {{person: other, answer: withhold, code: W1, by: Jo Chief, role: Manager, on: 2026-10-01, evidence: {{{BALANCE}}}}}\n"
    );
    let open = with_file("beach.pdf", &file, &people);
    let review = retell(&["review", ".", "--pack", "subject-access", "--places"], open.path());
    let said = words(&review);
    assert_eq!(code(&review), 2, "{said}");
    assert!(said.contains("a picture, and nobody has said who is on it or what it says"), "{said}");
    let place = said
        .lines()
        .find(|line| line.contains("documents[0].contents[1].says[0]") && line.contains("seal"))
        .unwrap();
    let seal = place.split("seal: ").nth(1).unwrap().trim();
    for (answer, count) in [
        (format!("answer: withhold, code: W1, by: Jo Chief, role: Manager, on: 2026-10-01, evidence: {{{BALANCE}}}"), 0),
        ("answer: disclose, code: R1, by: Jo Chief, role: Manager, on: 2026-10-01, evidence: {how_known: She has the same picture at home}".to_owned(), 1),
    ] {
        let decided = format!(
            "{people}  - {{at: \"documents[0].contents[1].says[0]\", seal: {seal}, {answer}}}\n"
        );
        let folder = with_file("beach.pdf", &file, &decided);
        let made = retell(&["pack", "subject-access", ".", "--date", "2026-11-02"], folder.path());
        assert_eq!(code(&made), 0, "{}", words(&made));
        let volume = folder.path().join("subject-access-documents.pdf");
        assert_eq!(pictures(&volume), count);
        let text = poppler(&volume);
        assert!(text.contains("The day at the beach"), "{text}");
        assert_eq!(text.contains("withheld "), count == 0, "{text}");
    }
}

#[test]
fn what_a_file_holds_beside_its_pages_is_asked_about_too() {
    use lopdf::dictionary;
    let text = |words: &str| Object::string_literal(words);
    let content = "BT /F1 12 Tf 60 700 Td (Pip went in.) Tj ET 1 1 1 rg BT /F1 12 Tf 60 600 Td (White words of a hidden line) Tj ET";
    let file = page(content, None, &|document, page, catalog| {
        let field = document.add_object(dictionary! {
            "Type" => "Annot", "Subtype" => "Widget", "FT" => "Tx", "T" => text("Seen by"),
            "V" => text("Gareth Zorn in the field"), "Rect" => vec![60.into(), 400.into(), 200.into(), 420.into()],
        });
        let note = document.add_object(dictionary! {
            "Type" => "Annot", "Subtype" => "Text", "T" => text("A clerk"), "Contents" => text("A note beside the page"),
            "Rect" => vec![300.into(), 400.into(), 320.into(), 420.into()],
        });
        page.set("Annots", vec![field.into(), note.into()]);
        catalog.set("AcroForm", dictionary! { "Fields" => vec![field.into()] });
        let info = document.add_object(dictionary! { "Author" => text("Typed by somebody") });
        document.trailer.set("Info", info);
    });
    let decided = format!(
        "decisions:\n  - {{person: other, answer: withhold, code: W1, by: Jo Chief, role: Manager, on: 2026-10-01, evidence: {{{BALANCE}}}}}\n"
    );
    let folder = with_file("form.pdf", &file, &decided);
    let made = retell(&["pack", "subject-access", ".", "--draft"], folder.path());
    assert_eq!(code(&made), 0, "{}", words(&made));
    let said = poppler(&folder.path().join("subject-access-draft.pdf"));
    for told in [
        "White words of a hidden line",
        "in the field",
        "A note beside the page",
        "Typed by somebody",
    ] {
        assert!(said.contains(told), "{told}: {said}");
    }
    assert!(!said.contains("Gareth"), "{said}");
    // A file within the file is read by nobody, and holds the document.
    let file = page(
        "BT /F1 12 Tf 60 700 Td (Pip went in.) Tj ET",
        None,
        &|document, _, catalog| {
            let within = document.add_object(lopdf::Stream::new(
                dictionary! { "Type" => "EmbeddedFile" },
                b"Gareth Zorn".to_vec(),
            ));
            let named = document.add_object(dictionary! {
                "Type" => "Filespec", "F" => text("a.txt"), "EF" => dictionary! { "F" => within },
            });
            catalog.set(
            "Names",
            dictionary! { "EmbeddedFiles" => dictionary! { "Names" => vec![text("a.txt"), named.into()] } },
        );
        },
    );
    let folder = with_file("within.pdf", &file, &decided);
    let made = retell(&["pack", "subject-access", "."], folder.path());
    assert_eq!(code(&made), 2, "{}", words(&made));
    assert!(words(&made).contains("Files lie within it"), "{}", words(&made));
}

#[test]
fn a_locked_document_opens_with_the_password_in_its_row() {
    let mut locked = Document::load_mem(&page(
        "BT /F1 12 Tf 60 700 Td (Pip went in.) Tj ET",
        None,
        &|_, _, _| {},
    ))
    .unwrap();
    crate::support::lock(&mut locked, "teaspoon");
    let mut bytes = Vec::new();
    locked.save_to(&mut bytes).unwrap();
    let decided = format!(
        "decisions:\n  - {{person: other, answer: withhold, code: W1, by: Jo Chief, role: Manager, on: 2026-10-01, evidence: {{{BALANCE}}}}}\n"
    );
    let folder = with_file("locked.pdf", &bytes, &decided);
    let made = retell(&["pack", "subject-access", "."], folder.path());
    assert_eq!(code(&made), 2, "{}", words(&made));
    assert!(words(&made).contains("it is locked"), "{}", words(&made));
    let record = std::fs::read_to_string(folder.path().join("record.yaml")).unwrap();
    let record = record.replace("file: locked.pdf", "file: locked.pdf, password: teaspoon");
    std::fs::write(folder.path().join("record.yaml"), record).unwrap();
    let made = retell(&["pack", "subject-access", ".", "--date", "2026-11-02"], folder.path());
    assert_eq!(code(&made), 0, "{}", words(&made));
    let pack = folder.path().join("subject-access.pdf");
    let volume = folder.path().join("subject-access-documents.pdf");
    assert!(poppler(&volume).contains("Pip went in."));
    for file in [&pack, &volume] {
        assert!(!poppler(file).contains("teaspoon"));
    }
}

#[test]
fn a_picture_that_came_with_a_mail_is_not_dropped_in_silence() {
    let mut picture = Vec::new();
    image::RgbImage::from_pixel(40, 40, image::Rgb([250, 250, 250]))
        .write_to(&mut std::io::Cursor::new(&mut picture), image::ImageFormat::Png)
        .unwrap();
    let coded: String = {
        const LETTERS: &[u8; 64] =
            b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        picture
            .chunks(3)
            .flat_map(|part| {
                let bits = part.iter().fold(0_u32, |bits, byte| bits << 8 | u32::from(*byte))
                    << (8 * (3 - part.len()));
                (0..4).map(move |n| {
                    if n <= part.len() {
                        char::from(LETTERS[(bits >> (18 - 6 * n) & 63) as usize])
                    } else {
                        '='
                    }
                })
            })
            .collect()
    };
    let mail = format!(
        "From: Ada Quill <ada@home.example>\nTo: Wen Lo <wen@council.example>\nSubject: The beach\nDate: Tue, 6 Feb 2024 10:00:00 +0000\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nHere is the picture.\n--b\nContent-Type: image/png; name=beach.png\nContent-Transfer-Encoding: base64\n\n{coded}\n--b--\n"
    );
    let folder = with_file("zibmail.eml", mail.as_bytes(), "");
    let made = retell(&["pack", "subject-access", ".", "--draft"], folder.path());
    assert_eq!(code(&made), 0, "{}", words(&made));
    let said = poppler(&folder.path().join("subject-access-draft.pdf"));
    assert!(said.contains("A picture that is not shown here"), "{said}");
}

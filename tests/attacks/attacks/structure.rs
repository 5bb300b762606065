//! Family E: the word is in the bones of the file.

use std::collections::BTreeMap;
use std::sync::Arc;

use lopdf::encryption::crypt_filters::{Aes128CryptFilter, Aes256CryptFilter, CryptFilter};
use lopdf::{Document, EncryptionState, EncryptionVersion, Permissions, SaveOptions};

use super::Channel::{Objects, Raw, Text};
use super::build::*;
use super::{Attack, Secret};

pub(crate) fn all() -> Vec<Attack> {
    vec![
        row(
            "e01_incremental",
            "an earlier revision holds the name; the last one replaced the page's contents",
            &[Raw, Objects],
            |s| {
                increment(
                    &base(&note(s.surname)),
                    &[(3, stream_body("", clean_note().as_bytes()))],
                    5,
                    "",
                )
            },
            KEPT,
        ),
        row(
            "e01b_incremental_new",
            "the name arrives in a second revision, in a compressed stream",
            &[Objects, Text],
            |s| {
                let packed = deflate(note(s.surname).as_bytes());
                increment(
                    &base(&clean_note()),
                    &[(3, stream_body("/Filter /FlateDecode", &packed))],
                    5,
                    "",
                )
            },
            KEPT,
        ),
        row(
            "e02_orphan",
            "an object nobody refers to, and one on the free list, still in the file",
            &[Raw, Objects],
            |s| {
                let mut pdf = Pdf::raw();
                pdf.page(&clean_note(), F14, "");
                pdf.add(format!("<< /Note {} >>", lit(s.surname)));
                let free = pdf.plain("", note(s.surname).as_bytes());
                pdf.free.push(free);
                pdf.finish()
            },
            KEPT,
        ),
        row(
            "e03_object_streams",
            "strings that stand only inside an object stream, with an xref stream, written by lopdf",
            &[Objects],
            |s| {
                let file = document(|pdf| {
                    let (root, item) = (pdf.reserve(), pdf.reserve());
                    pdf.set(
                        root,
                        format!(
                            "<< /Type /Outlines /First {item} 0 R /Last {item} 0 R /Count 1 >>"
                        ),
                    );
                    pdf.set(item, format!("<< /Title {} /Parent {root} 0 R >>", lit(s.surname)));
                    format!("/Outlines {root} 0 R")
                });
                saved(
                    &file,
                    &SaveOptions { use_object_streams: true, use_xref_streams: true, ..options() },
                )
            },
            KEPT,
        ),
        row(
            "e05_deleted_page",
            "page cut from the page tree but still in the file",
            &[Raw, Objects],
            |s| {
                let mut pdf = Pdf::raw();
                pdf.page(&clean_note(), F14, "");
                pdf.page(&note(s.surname), F14, "");
                pdf.pages.truncate(1);
                pdf.finish()
            },
            KEPT,
        ),
        row(
            "e06_linearized",
            "linearised file: two xref tables, the first page before the rest, a hint stream",
            &[Text, Objects, Raw],
            |s| linearized(&note(s.surname)),
            KEPT,
        ),
        row(
            "e07a_rc4",
            "encrypted, empty user password, RC4-128",
            &[Text, Objects],
            |s| encrypted(s, Lock::Rc4),
            KEPT,
        ),
        row(
            "e07b_aes128",
            "encrypted, empty user password, AES-128",
            &[Text, Objects],
            |s| encrypted(s, Lock::Aes128),
            KEPT,
        ),
        row(
            "e07c_aes256",
            "encrypted, empty user password, AES-256",
            &[Text, Objects],
            |s| encrypted(s, Lock::Aes256),
            KEPT,
        ),
        row(
            "e08_broken_xref",
            "startxref points nowhere, junk before the header",
            &[Text, Objects, Raw],
            |s| {
                let file = base(&note(s.surname));
                let at = last_startxref(&file);
                let mut out = b"From the scanner:\n".to_vec();
                let tail = format!("startxref\n{at}\n");
                let keep = file.len() - tail.len() - "%%EOF\n".len();
                out.extend_from_slice(file.get(..keep).unwrap_or_default());
                out.extend_from_slice(b"startxref\n99999\n%%EOF\n");
                out
            },
            KEPT,
        ),
        row(
            "e08b_truncated",
            "file cut off before the xref and the trailer (poppler gives up, others rebuild)",
            &[Objects, Raw],
            |s| {
                let mut file = base(&note(s.surname));
                let at = last_startxref(&file);
                file.truncate(at);
                file
            },
            KEPT,
        ),
        row(
            "e08c_bad_length",
            "wrong /Length (too short): the rest of the stream is hidden from naive readers",
            &[Text, Objects, Raw],
            |s| {
                let mut pdf = Pdf::raw();
                pdf.page(&note(s.surname), F14, "");
                let wrong = stream_body("", note(s.surname).as_bytes());
                let wrong = replaced(&wrong, "/Length ", "/Length 30 /Was ");
                pdf.set(3, wrong);
                pdf.finish()
            },
            KEPT,
        ),
        row(
            "e09_duplicate_objs",
            "the same object number twice in one body; a comment; data behind %%EOF",
            &[Raw, Objects],
            |s| {
                let mut pdf = Pdf::raw();
                pdf.page(&clean_note(), F14, "");
                pdf.close();
                let mut out = format!("%PDF-1.7\n% kept for {}\n", s.phrase).into_bytes();
                push_object(&mut out, 3, &stream_body("", note(s.surname).as_bytes()));
                let mut entries = String::new();
                for (i, o) in pdf.objects.iter().enumerate() {
                    entries += &format!("{:010} 00000 n \n", out.len());
                    push_object(&mut out, i + 1, o.as_deref().unwrap_or(b"null"));
                }
                let at = out.len();
                out.extend_from_slice(
                    format!(
                        "xref\n0 5\n0000000000 65535 f \n{entries}trailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n{at}\n%%EOF\nprinted for {}\n",
                        s.surname
                    )
                    .as_bytes(),
                );
                out
            },
            KEPT,
        ),
        row(
            "e10_hybrid",
            "nested page tree with inherited Resources, one content stream for two pages",
            &[Text, Objects],
            |s| {
                let mut pdf = Pdf::new();
                let c = pdf.content(&note(s.surname));
                let (a, b) = (pdf.reserve(), pdf.reserve());
                let one = pdf.add(format!("<< /Type /Page /Parent {b} 0 R /Contents {c} 0 R >>"));
                let two = pdf.add(format!("<< /Type /Page /Parent {b} 0 R /Contents [{c} 0 R] >>"));
                pdf.set(a, format!("<< /Type /Pages /Parent 2 0 R /Kids [{b} 0 R] /Count 2 /Resources << {F14} >> >>"));
                pdf.set(
                    b,
                    format!(
                        "<< /Type /Pages /Parent {a} 0 R /Kids [{one} 0 R {two} 0 R] /Count 2 >>"
                    ),
                );
                pdf.set(
                    2,
                    format!("<< /Type /Pages /Kids [{a} 0 R] /Count 2 /MediaBox [0 0 595 420] >>"),
                );
                pdf.finish()
            },
            KEPT,
        ),
        row(
            "e12_filter_chain",
            "contents behind ASCII85, hex and Flate",
            &[Text, Objects],
            |s| {
                let mut data = hex(&deflate(note(s.surname).as_bytes())).into_bytes();
                data.push(b'>');
                filtered(
                    s,
                    "/Filter [/ASCII85Decode /ASCIIHexDecode /FlateDecode]",
                    &ascii85(&data),
                )
            },
            KEPT,
        ),
        row(
            "x70_prev_chain",
            "three revisions in a /Prev chain; only the first has the name",
            &[Raw, Objects],
            |s| {
                let first = base(&note(s.surname));
                let second =
                    increment(&first, &[(3, stream_body("", clean_note().as_bytes()))], 5, "");
                let last = clean_note() + &at("F1", 9.0, LEFT, 60.0, "Filed.");
                increment(&second, &[(3, stream_body("", last.as_bytes()))], 5, "")
            },
            KEPT,
        ),
        row(
            "x71_lzw",
            "contents coded by LZW",
            &[Text, Objects],
            |s| filtered(s, "/Filter /LZWDecode", &lzw(note(s.surname).as_bytes())),
            KEPT,
        ),
        row(
            "x72_runlength_predictor",
            "contents coded by RunLength over Flate with a PNG predictor",
            &[Text, Objects],
            |s| {
                let text = note(s.surname);
                let mut rows = Vec::new();
                let mut above = vec![0_u8; 32];
                for part in text.as_bytes().chunks(32) {
                    let mut line = part.to_vec();
                    line.resize(32, b'\n');
                    rows.push(2);
                    rows.extend(line.iter().zip(&above).map(|(a, b)| a.wrapping_sub(*b)));
                    above = line;
                }
                let packed = deflate(&rows);
                let mut runs = Vec::new();
                for part in packed.chunks(128) {
                    runs.push(u8::try_from(part.len() - 1).unwrap_or(127));
                    runs.extend_from_slice(part);
                }
                runs.push(128);
                filtered(
                    s,
                    "/Filter [/RunLengthDecode /FlateDecode] /DecodeParms [null << /Predictor 12 /Columns 32 >>]",
                    &runs,
                )
            },
            KEPT,
        ),
        row(
            "x73_between_objects",
            "the name between objects, behind the header and in the trailer",
            &[Raw],
            |s| {
                let mut pdf = Pdf::new();
                pdf.trailer = format!("/ID [{n} {n}] /Owner {n}", n = lit(s.surname));
                pdf.page(&clean_note(), F14, "");
                let body = format!(
                    "null\nendobj\n% draft for {}\n{} 0 obj\nnull",
                    s.surname,
                    pdf.next() + 1
                );
                pdf.add(body);
                pdf.finish()
            },
            KEPT,
        ),
        row(
            "x74_wrong_user_of_stream",
            "a stream with the name whose /F names an outside file, so readers skip its bytes",
            &[Raw, Objects],
            |s| {
                let mut pdf = Pdf::raw();
                let lost = pdf.plain(
                    &format!(
                        "/Type /XObject /Subtype /Form /BBox [0 0 1 1] /F {}",
                        lit(&format!("{}.txt", s.surname))
                    ),
                    note(s.surname).as_bytes(),
                );
                pdf.page(&clean_note(), &format!("{F14} /XObject << /Fm {lost} 0 R >>"), "");
                pdf.finish()
            },
            KEPT,
        ),
    ]
}

/// One page, nothing compressed: catalog 1, tree 2, contents 3, page 4.
fn base(ops: &str) -> Vec<u8> {
    let mut pdf = Pdf::raw();
    pdf.page(ops, F14, "");
    pdf.finish()
}

fn filtered(_: &Secret, dict: &str, data: &[u8]) -> Vec<u8> {
    let mut pdf = Pdf::new();
    let c = pdf.plain(dict, data);
    pdf.page_of(&format!("{c} 0 R"), F14, "");
    pdf.finish()
}

fn replaced(bytes: &[u8], from: &str, to: &str) -> Vec<u8> {
    let place = bytes.windows(from.len()).position(|w| w == from.as_bytes());
    let Some(at) = place else { return bytes.to_vec() };
    let mut out = bytes.get(..at).unwrap_or_default().to_vec();
    out.extend_from_slice(to.as_bytes());
    out.extend_from_slice(bytes.get(at + from.len()..).unwrap_or_default());
    out
}

fn options() -> SaveOptions {
    SaveOptions::builder().compression_level(6).build()
}

fn saved(file: &[u8], options: &SaveOptions) -> Vec<u8> {
    let mut doc = Document::load_mem(file).expect("lopdf reads our file");
    let mut out = Vec::new();
    doc.save_with_options(&mut out, options.clone()).expect("bytes take it");
    out
}

/// Two passes: the first finds the places that the second writes down.
fn linearized(ops: &str) -> Vec<u8> {
    let mut places = [0_usize; 10];
    for _ in 0..2 {
        let (out, found) = linearized_with(ops, &places);
        if found == places {
            return out;
        }
        places = found;
    }
    linearized_with(ops, &places).0
}

/// `p` are the places of objects 1 to 6, of the first xref, of the main one, of the end of the
/// first page, and of the end.
fn linearized_with(ops: &str, p: &[usize; 10]) -> (Vec<u8>, [usize; 10]) {
    let mut at = [0_usize; 10];
    let [pages, _, _, page, content, hint, first, main, end, all] = *p;
    let mut out = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n".to_vec();
    at[1] = out.len();
    // The tables count as if the hint stream were not there.
    let frame = |data: &[u8]| stream_body("/S 36", data);
    let hint_length = frame(&hints(0, page, content, pages)).len() + "6 0 obj\n\nendobj\n".len();
    let hint_body = frame(&hints(page.saturating_sub(hint_length), page, content, pages));
    push_object(
        &mut out,
        2,
        format!("<< /Linearized 1 /L {all:010} /H [{hint:010} {hint_length}] /O 4 /E {end:010} /N 1 /T {:010} >>", main + 8).as_bytes(),
    );
    at[6] = out.len();
    let mut table = String::from("xref\n2 5\n");
    for o in p.get(1..6).unwrap_or_default() {
        table += &format!("{o:010} 00000 n \n");
    }
    table += &format!("trailer\n<< /Size 7 /Root 3 0 R /Prev {main:010} >>\nstartxref\n0\n%%EOF\n");
    out.extend_from_slice(table.as_bytes());
    at[2] = out.len();
    push_object(&mut out, 3, b"<< /Type /Catalog /Pages 1 0 R >>");
    at[5] = out.len();
    push_object(&mut out, 6, &hint_body);
    at[3] = out.len();
    push_object(&mut out, 4, format!("<< /Type /Page /Parent 1 0 R /MediaBox [0 0 595 420] /Contents 5 0 R /Resources << {F14} >> >>").as_bytes());
    at[4] = out.len();
    push_object(&mut out, 5, &stream_body("", ops.as_bytes()));
    at[8] = out.len();
    at[0] = out.len();
    push_object(&mut out, 1, b"<< /Type /Pages /Kids [4 0 R] /Count 1 >>");
    at[7] = out.len();
    out.extend_from_slice(
        format!("xref\n0 2\n0000000000 65535 f \n{pages:010} 00000 n \ntrailer\n<< /Size 2 >>\nstartxref\n{first}\n%%EOF\n").as_bytes(),
    );
    at[9] = out.len();
    (out, at)
}

/// The page offset table, then the shared object table, for one page of two objects.
fn hints(told: usize, page: usize, content: usize, end: usize) -> Vec<u8> {
    let n = |v: usize| u32::try_from(v).unwrap_or(0);
    let mut out = Vec::new();
    let mut put = |bytes: usize, v: u32| {
        out.extend_from_slice(v.to_be_bytes().get(4 - bytes..).unwrap_or_default());
    };
    for (bytes, v) in [
        (4, 2),
        (4, n(told)),
        (2, 0),
        (4, n(end.saturating_sub(page))),
        (2, 0),
        (4, n(content.saturating_sub(page))),
        (2, 0),
        (4, n(end.saturating_sub(content))),
        (2, 0),
        (2, 0),
        (2, 0),
        (2, 0),
        (2, 1),
        (4, 0),
        (4, 0),
        (4, 2),
        (4, 2),
        (2, 0),
        (4, n(content.saturating_sub(page))),
        (2, 16),
        (2, 0),
        (2, n(end.saturating_sub(content)).saturating_sub(n(content.saturating_sub(page)))),
        (1, 0),
    ] {
        put(bytes, v);
    }
    out
}

enum Lock {
    Rc4,
    Aes128,
    Aes256,
}

fn encrypted(s: &Secret, lock: Lock) -> Vec<u8> {
    let mut pdf = Pdf::new();
    let info = pdf.add(format!("<< /Title {} >>", lit(s.surname)));
    pdf.info = Some(info);
    pdf.trailer =
        "/ID [<00112233445566778899AABBCCDDEEFF> <00112233445566778899AABBCCDDEEFF>]".to_owned();
    pdf.page(&note(s.surname), F14, "");
    let mut doc = Document::load_mem(&pdf.finish()).expect("lopdf reads our file");
    let key = [7_u8; 32];
    let state = {
        let filter: Arc<dyn CryptFilter> = match lock {
            Lock::Aes256 => Arc::new(Aes256CryptFilter),
            Lock::Rc4 | Lock::Aes128 => Arc::new(Aes128CryptFilter),
        };
        let crypt_filters = BTreeMap::from([(b"StdCF".to_vec(), filter)]);
        let (name, owner, user) = (b"StdCF".to_vec(), "clerk", "");
        let version = match lock {
            Lock::Rc4 => EncryptionVersion::V2 {
                document: &doc,
                owner_password: owner,
                user_password: user,
                key_length: 128,
                permissions: Permissions::all(),
            },
            Lock::Aes128 => EncryptionVersion::V4 {
                document: &doc,
                encrypt_metadata: true,
                crypt_filters,
                stream_filter: name.clone(),
                string_filter: name,
                owner_password: owner,
                user_password: user,
                permissions: Permissions::all(),
            },
            Lock::Aes256 => EncryptionVersion::V5 {
                encrypt_metadata: true,
                crypt_filters,
                file_encryption_key: &key,
                stream_filter: name.clone(),
                string_filter: name,
                owner_password: owner,
                user_password: user,
                permissions: Permissions::all(),
            },
        };
        EncryptionState::try_from(version).expect("these settings can be used")
    };
    doc.encrypt(&state).expect("our file can be encrypted");
    let mut out = Vec::new();
    doc.save_to(&mut out).expect("bytes take it");
    out
}

fn ascii85(data: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    for part in data.chunks(4) {
        let mut four = [0_u8; 4];
        for (to, from) in four.iter_mut().zip(part) {
            *to = *from;
        }
        let mut n = u32::from_be_bytes(four);
        let mut five = [0_u8; 5];
        for d in five.iter_mut().rev() {
            *d = u8::try_from(n % 85).unwrap_or(0) + b'!';
            n /= 85;
        }
        if part.len() == 4 && four == [0; 4] {
            out.push(b'z');
        } else {
            out.extend(five.iter().take(part.len() + 1));
        }
    }
    out.extend_from_slice(b"~>");
    out
}

/// LZW that clears its table before it would need ten bits.
fn lzw(data: &[u8]) -> Vec<u8> {
    let (mut out, mut hold, mut held) = (Vec::new(), 0_u32, 0_u32);
    let mut push = |code: u32| {
        hold = (hold << 9) | code;
        held += 9;
        while held >= 8 {
            held -= 8;
            out.push((hold >> held).to_le_bytes()[0]);
            hold &= (1 << held) - 1;
        }
    };
    for part in data.chunks(200) {
        push(256);
        for b in part {
            push(u32::from(*b));
        }
    }
    push(257);
    push(0);
    out
}

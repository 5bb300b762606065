//! A second reader for the files that this program writes: it shares no code with the writer or the
//! interpreter, and knows nothing but what the writer may write. Whatever else is in a file, it refuses.

use std::collections::BTreeMap;

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId};

use crate::Fault;

/// What a catalog may have.
const CATALOG: &[&[u8]] = &[
    b"Type",
    b"Pages",
    b"Metadata",
    b"Outlines",
    b"StructTreeRoot",
    b"MarkInfo",
    b"Lang",
    b"ViewerPreferences",
    b"PageMode",
    b"Version",
];
/// What a page may have.
const PAGE: &[&[u8]] = &[
    b"Type",
    b"Parent",
    b"Resources",
    b"Contents",
    b"MediaBox",
    b"CropBox",
    b"BleedBox",
    b"TrimBox",
    b"ArtBox",
    b"StructParents",
    b"Tabs",
    b"Group",
    b"Rotate",
];
/// What may be among its resources.
const RESOURCES: &[&[u8]] =
    &[b"Font", b"XObject", b"ExtGState", b"ColorSpace", b"ProcSet", b"Properties"];
/// What may be in a picture.
const PICTURE: &[&[u8]] = &[
    b"Type",
    b"Subtype",
    b"Width",
    b"Height",
    b"ColorSpace",
    b"BitsPerComponent",
    b"Filter",
    b"Length",
    b"SMask",
    b"Interpolate",
    b"DecodeParms",
    b"Decode",
];

fn known(dictionary: &Dictionary, keys: &[&[u8]]) -> Result<(), Fault> {
    if dictionary.iter().all(|(key, _)| keys.contains(&key.as_slice())) {
        Ok(())
    } else {
        Err(Fault::Refused)
    }
}

/// What each page of a file says.
pub(crate) fn read(document: &Document) -> Result<Vec<String>, Fault> {
    let refused = |_| Fault::Refused;
    known(document.catalog().map_err(refused)?, CATALOG)?;
    let mut fonts: BTreeMap<ObjectId, BTreeMap<u16, String>> = BTreeMap::new();
    let mut out = Vec::new();
    for id in document.page_iter() {
        let page = document.get_dictionary(id).map_err(refused)?;
        known(page, PAGE)?;
        let resources = dictionary(document, page, b"Resources")?;
        known(&resources, RESOURCES)?;
        let mut names: BTreeMap<Vec<u8>, ObjectId> = BTreeMap::new();
        if let Ok(found) = dictionary(document, &resources, b"Font") {
            for (name, font) in &found {
                let font = font.as_reference().map_err(refused)?;
                names.insert(name.clone(), font);
                if let std::collections::btree_map::Entry::Vacant(entry) = fonts.entry(font) {
                    entry.insert(letters(document, font)?);
                }
            }
        }
        if let Ok(found) = dictionary(document, &resources, b"XObject") {
            for (_, picture) in &found {
                let id = picture.as_reference().map_err(refused)?;
                let stream =
                    document.get_object(id).and_then(Object::as_stream).map_err(refused)?;
                known(&stream.dict, PICTURE)?;
                if stream.dict.get(b"Subtype").and_then(Object::as_name).map_err(refused)?
                    != b"Image"
                {
                    return Err(Fault::Refused);
                }
            }
        }
        let content = document.get_page_content(id);
        out.push(words(&content, &names, &fonts)?);
    }
    Ok(out)
}

fn dictionary(document: &Document, holder: &Dictionary, key: &[u8]) -> Result<Dictionary, Fault> {
    let value = holder.get(key).map_err(|_| Fault::Refused)?;
    let (_, value) = document.dereference(value).map_err(|_| Fault::Refused)?;
    value.as_dict().cloned().map_err(|_| Fault::Refused)
}

/// A font's own table of what its codes say.
fn letters(document: &Document, font: ObjectId) -> Result<BTreeMap<u16, String>, Fault> {
    let refused = |_| Fault::Refused;
    let font = document.get_dictionary(font).map_err(refused)?;
    let table = font.get(b"ToUnicode").and_then(Object::as_reference).map_err(refused)?;
    let stream = document.get_object(table).and_then(Object::as_stream).map_err(refused)?;
    let text = stream.get_plain_content().map_err(refused)?;
    let text = String::from_utf8(text).map_err(|_| Fault::Refused)?;
    let mut out = BTreeMap::new();
    let mut inside = None::<bool>;
    for line in text.lines() {
        let line = line.trim();
        if line.ends_with("beginbfchar") {
            inside = Some(false);
        } else if line.ends_with("beginbfrange") {
            inside = Some(true);
        } else if line.starts_with("endbf") {
            inside = None;
        } else if let Some(range) = inside {
            let parts: Vec<Vec<u16>> =
                line.split('<').skip(1).filter_map(|part| units(part.split('>').next()?)).collect();
            match (range, parts.as_slice()) {
                (false, [code, said]) => {
                    let code = code.first().copied().ok_or(Fault::Refused)?;
                    out.insert(code, String::from_utf16(said).map_err(|_| Fault::Refused)?);
                }
                (true, [first, last, said]) => {
                    let (Some(first), Some(last)) = (first.first(), last.first()) else {
                        return Err(Fault::Refused);
                    };
                    for code in *first..=*last {
                        let mut said = said.clone();
                        if let Some(end) = said.last_mut() {
                            *end = end.wrapping_add(code - first);
                        }
                        out.insert(code, String::from_utf16(&said).map_err(|_| Fault::Refused)?);
                    }
                }
                _ => return Err(Fault::Refused),
            }
        }
    }
    Ok(out)
}

fn units(hex: &str) -> Option<Vec<u16>> {
    let hex: Vec<char> = hex.chars().filter(|c| !c.is_whitespace()).collect();
    hex.chunks(4)
        .map(|four| u16::from_str_radix(&four.iter().collect::<String>(), 16).ok())
        .collect()
}

fn words(
    content: &[u8],
    names: &BTreeMap<Vec<u8>, ObjectId>,
    fonts: &BTreeMap<ObjectId, BTreeMap<u16, String>>,
) -> Result<String, Fault> {
    let content = Content::decode(content).map_err(|_| Fault::Refused)?;
    let mut font: Option<&BTreeMap<u16, String>> = None;
    let mut out = String::new();
    for operation in &content.operations {
        match operation.operator.as_str() {
            "Tf" => {
                let name = operation
                    .operands
                    .first()
                    .and_then(|o| o.as_name().ok())
                    .ok_or(Fault::Refused)?;
                font = names.get(name).and_then(|id| fonts.get(id));
            }
            "TJ" | "Tj" => {
                let font = font.ok_or(Fault::Refused)?;
                let mut show = |object: &Object| -> Result<(), Fault> {
                    if let Object::String(bytes, _) = object {
                        for pair in bytes.chunks(2) {
                            let [high, low] = pair else { return Err(Fault::Refused) };
                            let code = u16::from_be_bytes([*high, *low]);
                            out.push_str(font.get(&code).ok_or(Fault::Refused)?);
                        }
                    }
                    Ok(())
                };
                for operand in &operation.operands {
                    if let Object::Array(items) = operand {
                        items.iter().try_for_each(&mut show)?;
                    } else {
                        show(operand)?;
                    }
                }
            }
            "q" | "Q" | "cm" | "w" | "J" | "j" | "M" | "d" | "i" | "gs" | "m" | "l" | "c" | "v"
            | "y" | "h" | "re" | "S" | "s" | "f" | "F" | "f*" | "B" | "B*" | "b" | "b*" | "n"
            | "W" | "W*" | "BT" | "ET" | "Td" | "TD" | "Tm" | "T*" | "Tc" | "Tw" | "Tz" | "TL"
            | "Tr" | "Ts" | "CS" | "cs" | "SC" | "SCN" | "sc" | "scn" | "G" | "g" | "RG" | "rg"
            | "K" | "k" | "Do" | "BMC" | "BDC" | "EMC" => {}
            _ => return Err(Fault::Refused),
        }
    }
    Ok(out)
}

//! Documents that are zip files: what each part is, by what the package says it is, and who reads it.
//! A part that is not known here holds the document.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read};

use zip::ZipArchive;

use super::xml::{self, Element, Xml};
use super::{Gather, Held, Kind, PartKind, kind_of, text, word, workbook};

/// More parts than this are not read.
const PARTS: usize = 4_000;
/// No part is larger.
const PART: u64 = 64 << 20;
/// From this size on, a part that is packed this many times smaller is not unpacked.
const PACKED: (u64, u64) = (4 << 20, 250);

/// Names and bytes of the files in a zip.
type Files = BTreeMap<String, Vec<u8>>;

/// What a part of a package is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    /// Paragraphs and tables.
    Story(PartKind),
    /// Notes or comments, one part each.
    Each(PartKind, &'static str),
    /// Charts, diagrams, drawings: each is a part.
    Shapes,
    /// Settings, where only odd things are words.
    Quiet,
    /// Every word in it is listed.
    All(PartKind),
    /// What the file says of itself.
    Properties,
    /// Links.
    Links,
    /// The list of the types of the parts.
    Types,
    /// Of a workbook.
    Sheet(workbook::Role),
    /// A file of another kind.
    File,
    /// Letters in it are listed.
    Strings,
    /// There are no words in it.
    Silent,
    /// A program.
    Macro,
    /// Nothing known here.
    Unknown,
}

/// What a part is, by its type.
fn role(of: &str) -> Role {
    let of = of.split(';').next().unwrap_or_default().trim();
    let tail = of.strip_prefix("application/vnd.").unwrap_or(of);
    let tail = tail.strip_prefix("openxmlformats-officedocument.").unwrap_or(tail);
    let tail = tail.strip_prefix("openxmlformats-package.").unwrap_or(tail);
    let sheet = |role| Role::Sheet(role);
    match tail {
        "wordprocessingml.document.main+xml"
        | "wordprocessingml.template.main+xml"
        | "ms-word.document.macroEnabled.main+xml"
        | "ms-word.template.macroEnabledTemplate.main+xml" => Role::Story(PartKind::Body),
        "wordprocessingml.document.glossary+xml" => Role::Story(PartKind::Hidden),
        "wordprocessingml.header+xml" => Role::Story(PartKind::Header),
        "wordprocessingml.footer+xml" => Role::Story(PartKind::Footer),
        "wordprocessingml.footnotes+xml" => Role::Each(PartKind::Footnote, "footnote"),
        "wordprocessingml.endnotes+xml" => Role::Each(PartKind::Endnote, "endnote"),
        "wordprocessingml.comments+xml" => Role::Each(PartKind::Comment, "comment"),
        "wordprocessingml.settings+xml"
        | "wordprocessingml.styles+xml"
        | "wordprocessingml.stylesWithEffects+xml"
        | "ms-word.stylesWithEffects+xml"
        | "wordprocessingml.numbering+xml"
        | "wordprocessingml.fontTable+xml"
        | "wordprocessingml.webSettings+xml"
        | "wordprocessingml.commentsExtended+xml"
        | "wordprocessingml.commentsIds+xml"
        | "wordprocessingml.commentsExtensible+xml"
        | "wordprocessingml.people+xml"
        | "ms-word.keyMapCustomizations+xml"
        | "theme+xml"
        | "themeOverride+xml"
        | "ms-office.themeOverride+xml"
        | "ms-office.chartstyle+xml"
        | "ms-office.chartcolorstyle+xml"
        | "drawingml.diagramLayout+xml"
        | "drawingml.diagramStyle+xml"
        | "drawingml.diagramColors+xml"
        | "spreadsheetml.calcChain+xml" => Role::Quiet,
        "drawingml.chart+xml"
        | "drawingml.chartshapes+xml"
        | "ms-office.chartex+xml"
        | "drawingml.diagramData+xml"
        | "ms-office.drawingml.diagramDrawing+xml"
        | "drawing+xml"
        | "vmlDrawing" => Role::Shapes,
        "wordprocessingml.mailMergeRecipientData+xml"
        | "customXmlProperties+xml"
        | "ms-office.documenttasks+xml"
        | "ms-office.classificationlabels+xml"
        | "ms-office.webextension+xml"
        | "ms-office.webextensiontaskpanes+xml"
        | "spreadsheetml.connections+xml"
        | "spreadsheetml.externalLink+xml"
        | "spreadsheetml.pivotCacheDefinition+xml"
        | "spreadsheetml.pivotCacheRecords+xml"
        | "spreadsheetml.pivotTable+xml"
        | "spreadsheetml.queryTable+xml"
        | "spreadsheetml.table+xml"
        | "spreadsheetml.revisionHeaders+xml"
        | "spreadsheetml.revisionLog+xml"
        | "spreadsheetml.userNames+xml"
        | "spreadsheetml.sheetMetadata+xml"
        | "spreadsheetml.customProperty"
        | "spreadsheetml.volatileDependencies+xml"
        | "spreadsheetml.tableSingleCells+xml"
        | "ms-office.intelligence2+xml"
        | "ms-excel.controlproperties+xml"
        | "ms-excel.featurepropertybag+xml"
        | "ms-excel.namedsheetviews+xml"
        | "ms-excel.slicer+xml"
        | "ms-excel.slicerCache+xml"
        | "ms-excel.timeline+xml"
        | "ms-excel.timelineCache+xml"
        | "ms-excel.rdrichvalue+xml"
        | "ms-excel.rdrichvaluestructure+xml"
        | "ms-excel.rdrichvaluetypes+xml"
        | "ms-excel.richvaluerel+xml"
        | "ms-excel.rdarray+xml" => Role::All(PartKind::Hidden),
        "application/xml" | "text/xml" => Role::All(PartKind::Properties),
        "core-properties+xml" | "extended-properties+xml" | "custom-properties+xml" => {
            Role::Properties
        }
        "relationships+xml" => Role::Links,
        "spreadsheetml.sheet.main+xml"
        | "spreadsheetml.template.main+xml"
        | "ms-excel.sheet.macroEnabled.main+xml"
        | "ms-excel.template.macroEnabled.main+xml" => sheet(workbook::Role::Book),
        "spreadsheetml.worksheet+xml"
        | "spreadsheetml.chartsheet+xml"
        | "spreadsheetml.dialogsheet+xml" => sheet(workbook::Role::Sheet),
        "spreadsheetml.sharedStrings+xml" => sheet(workbook::Role::Strings),
        "spreadsheetml.styles+xml" => sheet(workbook::Role::Styles),
        "spreadsheetml.comments+xml" => sheet(workbook::Role::Comments),
        "ms-excel.threadedcomments+xml" => sheet(workbook::Role::Threads),
        "ms-excel.person+xml" => sheet(workbook::Role::People),
        "ms-office.vbaProject"
        | "ms-word.vbaData+xml"
        | "ms-excel.macrosheet+xml"
        | "ms-excel.intlmacrosheet+xml" => Role::Macro,
        "spreadsheetml.printerSettings" | "wordprocessingml.printerSettings" => Role::Strings,
        "obfuscatedFont" | "application/x-fontdata" | "application/x-font-ttf" => Role::Silent,
        "oleObject"
        | "wordprocessingml.document"
        | "spreadsheetml.sheet"
        | "ms-word.document.macroEnabled.12"
        | "ms-excel.sheet.macroEnabled.12"
        | "ms-excel"
        | "presentationml.presentation"
        | "application/msword"
        | "application/rtf"
        | "application/pdf"
        | "text/html"
        | "text/plain"
        | "message/rfc822"
        | "application/xhtml+xml" => Role::File,
        _ if of.starts_with("image/") => Role::File,
        _ => Role::Unknown,
    }
}

/// Reads a Word document or a workbook.
pub(crate) fn read(
    gather: &mut Gather,
    within: &[usize],
    bytes: &[u8],
    kind: Kind,
) -> Result<(), Held> {
    if bytes.starts_with(b"\xD0\xCF\x11\xE0") {
        return Err(Held::Locked);
    }
    let files = unzip(gather, within, bytes)?;
    let types = files.get("[Content_Types].xml").ok_or(Held::Damaged)?;
    let types = Types::read(&xml::parse(types, &mut gather.nodes)?.root);
    let mut parts: Vec<(&str, &[u8], Role)> = Vec::new();
    for (name, bytes) in &files {
        let role = match name.as_str() {
            "[Content_Types].xml" => Role::Types,
            _ if name.ends_with('/') && bytes.is_empty() => continue,
            _ => types.of(name).map_or(Role::Unknown, role),
        };
        parts.push((name, bytes, role));
    }
    // The body first, then what belongs to it, then the files within.
    parts.sort_by_key(|(_, _, role)| {
        let first = matches!(role, Role::Story(PartKind::Body) | Role::Sheet(workbook::Role::Book));
        (*role == Role::File, !first)
    });
    let mut xmls = BTreeMap::new();
    for (name, bytes, role) in &parts {
        if !matches!(role, Role::File | Role::Strings | Role::Silent | Role::Macro | Role::Unknown)
        {
            match xml::parse(bytes, &mut gather.nodes) {
                Ok(xml) => drop(xmls.insert(*name, xml)),
                Err(held) => gather.hold(within, held),
            }
        }
    }
    let looks = word::Looks::read(xmls.values().map(|xml| &xml.root));
    for (name, bytes, role) in &parts {
        let xml = xmls.get(name);
        if let Some(xml) = xml {
            for remark in &xml.remarks {
                if text::tells(remark) {
                    gather.say(PartKind::Hidden, within, remark);
                }
            }
            part(gather, within, xml, *role, &looks);
        }
        match role {
            Role::File => file(gather, within, name, bytes),
            Role::Strings => {
                for found in text::strings(bytes) {
                    gather.say(PartKind::Properties, within, &found);
                }
            }
            Role::Macro => gather.hold(within, Held::Macros),
            Role::Unknown => gather.hold(within, Held::UnknownPart),
            Role::Story(_)
            | Role::Each(..)
            | Role::Shapes
            | Role::Quiet
            | Role::All(_)
            | Role::Properties
            | Role::Links
            | Role::Types
            | Role::Sheet(_)
            | Role::Silent => {}
        }
    }
    if parts.iter().any(|(_, _, role)| matches!(role, Role::Sheet(_))) {
        let sheets = parts.iter().filter_map(|(name, _, role)| {
            let Role::Sheet(role) = role else { return None };
            Some((*name, *role, &xmls.get(name)?.root))
        });
        let links = |name: &str| xmls.get(links_of(name).as_str()).map(|xml| &xml.root);
        workbook::read(gather, within, &sheets.collect::<Vec<_>>(), &links);
    }
    let main = if kind == Kind::Word {
        Role::Story(PartKind::Body)
    } else {
        Role::Sheet(workbook::Role::Book)
    };
    let mains = parts.iter().filter(|(name, _, role)| *role == main && xmls.contains_key(name));
    if mains.count() == 1 { Ok(()) } else { Err(Held::Damaged) }
}

/// Reads a packed folder.
pub(crate) fn read_archive(
    gather: &mut Gather,
    within: &[usize],
    bytes: &[u8],
) -> Result<(), Held> {
    if !bytes.starts_with(b"PK") {
        return Err(Held::UnknownKind);
    }
    for (name, bytes) in unzip(gather, within, bytes)? {
        if name.ends_with('/') && bytes.is_empty() {
            gather.say(PartKind::Properties, within, &name);
        } else {
            gather.attach(within, &[name], &bytes);
        }
    }
    Ok(())
}

/// Unpacks a zip, within limits.
fn unzip(gather: &mut Gather, within: &[usize], bytes: &[u8]) -> Result<Files, Held> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Held::Damaged)?;
    if zip.len() > PARTS {
        return Err(Held::TooLarge);
    }
    if zip.has_duplicate_names() || zip.has_overlapping_files().unwrap_or(true) || zip.offset() > 0
    {
        return Err(Held::Damaged);
    }
    gather.say(PartKind::Hidden, within, &String::from_utf8_lossy(zip.comment()));
    let (mut files, mut seen) = (Files::new(), BTreeSet::new());
    for n in 0..zip.len() {
        let raw = zip.by_index_raw(n).map_err(|_| Held::Damaged)?;
        let name = raw.name().map_err(|_| Held::Damaged)?.into_owned();
        let (size, packed) = (raw.size(), raw.compressed_size());
        if raw.encrypted() {
            return Err(Held::Locked);
        }
        let escapes = name.split(['/', '\\']).any(|step| step == ".." || step == ".")
            || name.starts_with(['/', '\\'])
            || name.contains(['\0', ':'])
            || raw.is_symlink();
        if escapes || !seen.insert(name.to_lowercase().replace('\\', "/")) {
            return Err(Held::Damaged);
        }
        gather.say(PartKind::Hidden, within, raw.comment());
        drop(raw);
        if size > PART || (size > PACKED.0 && size / packed.max(1) > PACKED.1) {
            return Err(Held::TooLarge);
        }
        gather.unpack(size)?;
        let mut bytes = Vec::new();
        let file = zip.by_index(n).map_err(|_| Held::Damaged)?;
        file.take(size + 1).read_to_end(&mut bytes).map_err(|_| Held::Damaged)?;
        if bytes.len() as u64 != size {
            return Err(Held::Damaged);
        }
        files.insert(name, bytes);
    }
    Ok(files)
}

/// The types of the parts.
struct Types {
    of_name: BTreeMap<String, String>,
    of_ending: BTreeMap<String, String>,
}

impl Types {
    fn read(root: &Element) -> Self {
        let mut types = Self { of_name: BTreeMap::new(), of_ending: BTreeMap::new() };
        for element in root.elements() {
            let Some(of) = element.get("ContentType").map(str::to_owned) else { continue };
            if let Some(name) = element.get("PartName") {
                types.of_name.insert(name.trim_start_matches('/').to_lowercase(), of);
            } else if let Some(ending) = element.get("Extension") {
                types.of_ending.insert(ending.to_lowercase(), of);
            }
        }
        types
    }

    fn of(&self, name: &str) -> Option<&str> {
        let name = name.replace('\\', "/").to_lowercase();
        let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
        self.of_name.get(&name).or_else(|| self.of_ending.get(ending)).map(String::as_str)
    }
}

/// The part that holds the links of a part.
fn links_of(name: &str) -> String {
    let (folder, file) = name.rsplit_once('/').unwrap_or(("", name));
    let slash = if folder.is_empty() { "" } else { "/" };
    format!("{folder}{slash}_rels/{file}.rels")
}

/// Reads a part that is XML.
fn part(gather: &mut Gather, within: &[usize], xml: &Xml, role: Role, looks: &word::Looks) {
    let root = &xml.root;
    match role {
        Role::Story(kind) => word::story(root, looks).list(gather, within, kind),
        Role::Shapes => word::story(root, looks).list(gather, within, PartKind::TextBox),
        Role::Quiet => word::story(root, looks).list(gather, within, PartKind::Hidden),
        Role::Each(kind, name) => {
            for note in root.elements() {
                let mut story = word::story(note, looks);
                if note.name == name && kind == PartKind::Comment {
                    story.begin(&word::who(note));
                }
                story.list(gather, within, kind);
            }
        }
        Role::All(kind) => everything(root, &mut |said| gather.say(kind, within, said)),
        Role::Properties => properties(root, &mut |said| {
            gather.say(PartKind::Properties, within, said);
        }),
        Role::Links => {
            for link in root.elements() {
                if link.get("TargetMode").is_some_and(|mode| mode.eq_ignore_ascii_case("external"))
                {
                    gather.say(PartKind::Field, within, link.get("Target").unwrap_or_default());
                }
            }
        }
        Role::Types
        | Role::Sheet(_)
        | Role::File
        | Role::Strings
        | Role::Silent
        | Role::Macro
        | Role::Unknown => {}
    }
}

/// Every text and every attribute with words.
pub(crate) fn everything(element: &Element, say: &mut dyn FnMut(&str)) {
    for (name, value) in &element.attributes {
        let technical = ["uri", "uid", "id", "itemID", "space", "schemaLocation", "ref"];
        if text::tells(value) && !technical.contains(&name.as_str()) {
            say(value);
        }
    }
    let words = element.text();
    if text::tells(&words) {
        say(&words);
    }
    for inner in element.elements() {
        everything(inner, say);
    }
}

/// What the file says of itself, line by line.
fn properties(element: &Element, say: &mut dyn FnMut(&str)) {
    let silent = ["Application", "AppVersion", "DocSecurity", "ScaleCrop", "LinksUpToDate"];
    let counts = ["Pages", "Words", "Characters", "Lines", "Paragraphs", "TotalTime", "revision"];
    let more =
        ["CharactersWithSpaces", "SharedDoc", "HyperlinksChanged", "MMClips", "HeadingPairs"];
    for inner in element.elements() {
        let name = inner.name.as_str();
        if silent.contains(&name) || counts.contains(&name) || more.contains(&name) {
            continue;
        }
        let name = match name {
            "creator" => "author",
            "lastModifiedBy" => "last changed by",
            "description" => "comments",
            "Template" => "template",
            "property" => inner.get("name").unwrap_or(name),
            name => name,
        };
        let mut values = Vec::new();
        texts(inner, &mut values);
        if !values.is_empty() {
            say(&format!("{name}: {}", values.join("\n")));
        }
        if let Some(link) = inner.get("linkTarget") {
            say(&format!("{name}: {link}"));
        }
    }
}

fn texts(element: &Element, found: &mut Vec<String>) {
    let words = element.text();
    if !words.trim().is_empty() {
        found.push(words);
    }
    for inner in element.elements() {
        texts(inner, found);
    }
}

/// A file within the package.
fn file(gather: &mut Gather, within: &[usize], name: &str, bytes: &[u8]) {
    let name = name.rsplit('/').next().unwrap_or_default().to_owned();
    let kind = kind_of(bytes);
    if bytes.starts_with(b"\xD0\xCF\x11\xE0") && kind == Kind::Unknown {
        return object(gather, within, &name, bytes);
    }
    let text = if kind == Kind::Text { text::decode(bytes) } else { None };
    if let Some(text) = text.filter(|t| t.contains("<svg")) {
        let Some(inner) = gather.enter(within, &[name]) else { return };
        match xml::parse(text.as_bytes(), &mut gather.nodes) {
            Ok(xml) => {
                everything(&xml.root, &mut |said| {
                    gather.say(PartKind::Description, &inner, said);
                });
                gather.hold(&inner, Held::Drawing);
            }
            Err(held) => gather.hold(&inner, held),
        }
        return;
    }
    let metafile = bytes.starts_with(&[0xD7, 0xCD, 0xC6, 0x9A])
        || bytes.starts_with(&[1, 0, 9, 0])
        || (bytes.starts_with(&[1, 0, 0, 0]) && bytes.get(40..44) == Some(b" EMF"));
    if kind == Kind::Unknown && metafile {
        if let Some(inner) = gather.enter(within, &[name]) {
            for found in text::strings(bytes) {
                gather.say(PartKind::Description, &inner, &found);
            }
            gather.hold(&inner, Held::Drawing);
        }
        return;
    }
    gather.attach(within, &[name], bytes);
}

/// An object of another program: a package, or a file as it was put in.
fn object(gather: &mut Gather, within: &[usize], name: &str, bytes: &[u8]) {
    let opened = || -> Option<(Vec<String>, Vec<u8>)> {
        let mut storage = cfb::CompoundFile::open(Cursor::new(bytes)).ok()?;
        let mut stream = |name: &str| {
            let mut inner = Vec::new();
            storage.open_stream(name).ok()?.take(PART).read_to_end(&mut inner).ok()?;
            Some(inner)
        };
        for package in ["/Package", "/CONTENTS"] {
            if let Some(inner) = stream(package) {
                return Some((vec![name.to_owned()], inner));
            }
        }
        // Size, two, label, path, two numbers, path, size, file.
        let native = stream("/\u{1}Ole10Native")?;
        let mut rest = native.get(6..)?;
        let mut names = vec![name.to_owned()];
        let mut line = |rest: &mut &[u8]| {
            let end = rest.iter().position(|b| *b == 0)?;
            let (line, after) = rest.split_at_checked(end)?;
            names.push(text::decode(line)?);
            *rest = after.get(1..)?;
            Some(())
        };
        line(&mut rest)?;
        line(&mut rest)?;
        rest = rest.get(8..)?;
        line(&mut rest)?;
        let size = u32::from_le_bytes(rest.get(..4)?.try_into().ok()?) as usize;
        Some((names, rest.get(4..4 + size)?.to_vec()))
    };
    match opened() {
        Some((names, inner)) => match gather.unpack(inner.len() as u64) {
            Ok(()) => gather.attach(within, &names, &inner),
            Err(held) => gather.hold(within, held),
        },
        None => gather.attach(within, &[name.to_owned()], bytes),
    }
}

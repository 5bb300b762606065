//! What a file is, by its content.

use std::io::{Cursor, Read};

use serde::{Deserialize, Serialize};

use super::text;

/// What a file is, by its content.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A PDF.
    Pdf,
    /// A Word document (.docx, .docm), or an office document locked with a password.
    Word,
    /// A workbook (.xlsx, .xlsm).
    Workbook,
    /// A mail (.eml).
    Mail,
    /// A mail as Outlook saves it (.msg).
    Outlook,
    /// Plain text.
    Text,
    /// Rich text (.rtf).
    Rtf,
    /// An open document text (.odt).
    OpenText,
    /// An old Word document (.doc).
    OldWord,
    /// A JPEG picture.
    Jpeg,
    /// A PNG picture.
    Png,
    /// A TIFF picture.
    Tiff,
    /// A GIF picture.
    Gif,
    /// A BMP picture.
    Bmp,
    /// A WebP picture.
    Webp,
    /// A picture as phones take it.
    Heic,
    /// A web page.
    Html,
    /// A packed folder (.zip and the like).
    Archive,
    /// None of these.
    Unknown,
}

impl Kind {
    /// Whether it is read page by page.
    #[must_use]
    pub fn has_pages(self) -> bool {
        self == Self::Pdf || self.is_picture() && self != Self::Heic
    }

    /// Whether it is a picture.
    #[must_use]
    pub fn is_picture(self) -> bool {
        matches!(
            self,
            Self::Jpeg | Self::Png | Self::Tiff | Self::Gif | Self::Bmp | Self::Webp | Self::Heic
        )
    }

    /// Whether an office program has to turn it into something that is read here.
    #[must_use]
    pub fn needs_office(self) -> bool {
        matches!(self, Self::Rtf | Self::OpenText | Self::OldWord)
    }
}

/// What a file is: by its content, never by its name.
#[must_use]
pub fn kind_of(bytes: &[u8]) -> Kind {
    let head = bytes.get(..1024).unwrap_or(bytes);
    let marks: [(&[u8], Kind); 14] = [
        (b"\xFF\xD8\xFF", Kind::Jpeg),
        (b"\x89PNG\r\n\x1A\n", Kind::Png),
        (b"II*\0", Kind::Tiff),
        (b"MM\0*", Kind::Tiff),
        (b"GIF87a", Kind::Gif),
        (b"GIF89a", Kind::Gif),
        (b"{\\rtf", Kind::Rtf),
        (b"Rar!\x1A\x07", Kind::Archive),
        (b"7z\xBC\xAF\x27\x1C", Kind::Archive),
        (b"\x1F\x8B\x08", Kind::Archive),
        (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", Kind::OldWord),
        (b"PK\x03\x04", Kind::Word),
        (b"PK\x05\x06", Kind::Archive),
        (b"%PDF-", Kind::Pdf),
    ];
    if let Some((_, kind)) = marks.iter().find(|(mark, _)| bytes.starts_with(mark)) {
        return if *kind == Kind::OldWord {
            in_storage(bytes)
        } else if *kind == Kind::Word {
            in_zip(bytes)
        } else {
            *kind
        };
    }
    if bytes.starts_with(b"BM") && bytes.get(6..10) == Some(&[0; 4]) {
        return Kind::Bmp;
    }
    if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
        return Kind::Webp;
    }
    if bytes.get(4..8) == Some(b"ftyp") {
        let brand = bytes.get(8..12).unwrap_or_default();
        let brands: [&[u8]; 7] = [b"heic", b"heix", b"hevc", b"mif1", b"msf1", b"heim", b"avif"];
        return if brands.contains(&brand) { Kind::Heic } else { Kind::Unknown };
    }
    if bytes.get(257..262) == Some(b"ustar") {
        return Kind::Archive;
    }
    if head.windows(5).any(|w| w == b"%PDF-") {
        return Kind::Pdf;
    }
    match text::decode(bytes) {
        None => Kind::Unknown,
        Some(_) if bytes.starts_with(b"From ") && is_mail(&after_line(bytes)) => Kind::Unknown,
        Some(_) if is_mail(bytes) => Kind::Mail,
        Some(text) if is_html(&text) => Kind::Html,
        Some(_) => Kind::Text,
    }
}

/// Whether this is a mail packed by Outlook in a form of its own.
pub(crate) fn is_winmail(bytes: &[u8]) -> bool {
    bytes.starts_with(&[0x78, 0x9F, 0x3E, 0x22])
}

fn after_line(bytes: &[u8]) -> Vec<u8> {
    bytes.iter().copied().skip_while(|b| *b != b'\n').skip(1).collect()
}

/// Whether it begins with the lines of a mail's head, one of which only a mail program writes.
fn is_mail(bytes: &[u8]) -> bool {
    if text::has_mark(bytes) {
        return false;
    }
    let sure = ["message-id", "mime-version", "received", "return-path", "content-type"];
    let known = ["from", "to", "subject", "date", "cc", "reply-to", "delivered-to", "sender"];
    let (mut sures, mut knowns, mut coded) = (0, 0, false);
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    for (n, line) in bytes.split(|b| *b == b'\n').enumerate().take(500) {
        let line = String::from_utf8_lossy(line.get(..300).unwrap_or(line)).into_owned();
        let line = line.trim_end_matches('\r');
        if line.is_empty() {
            break;
        }
        if n > 0 && line.starts_with([' ', '\t']) {
            continue;
        }
        let Some((name, rest)) = line.split_once(':') else { return false };
        let name = name.trim_end().to_ascii_lowercase();
        if name.is_empty() || name.chars().any(|c| !c.is_ascii_graphic()) {
            return false;
        }
        // A mail whose words are coded is one, however short its head.
        coded |= rest.contains("=?") || (name.starts_with("content-") && rest.contains('/'));
        sures += usize::from(sure.contains(&name.as_str()) || name.starts_with("x-"));
        knowns += usize::from(known.contains(&name.as_str()));
    }
    coded || (sures > 0 && sures + knowns > 1)
}

fn is_html(text: &str) -> bool {
    let head: String = text.chars().take(2000).collect::<String>().to_ascii_lowercase();
    head.trim_start().starts_with('<')
        && [
            "<!doctype html",
            "<html",
            "<body",
            "<head>",
            "</p>",
            "</div>",
            "</span>",
            "</b>",
            "<br",
        ]
        .iter()
        .any(|mark| head.contains(mark))
}

fn in_storage(bytes: &[u8]) -> Kind {
    let Ok(file) = cfb::CompoundFile::open(Cursor::new(bytes)) else { return Kind::Unknown };
    if file.is_stream("/EncryptedPackage") {
        Kind::Word
    } else if file.is_stream("/__properties_version1.0") {
        Kind::Outlook
    } else if file.is_stream("/WordDocument") {
        Kind::OldWord
    } else {
        Kind::Unknown
    }
}

fn in_zip(bytes: &[u8]) -> Kind {
    let Ok(mut zip) = zip::ZipArchive::new(Cursor::new(bytes)) else { return Kind::Archive };
    let mut start = |name: &str| {
        let mut text = Vec::new();
        let file = zip.by_name(name).ok()?;
        file.take(1 << 20).read_to_end(&mut text).ok()?;
        Some(String::from_utf8_lossy(&text).into_owned())
    };
    if let Some(said) = start("mimetype") {
        let is_text = said.starts_with("application/vnd.oasis.opendocument.text");
        return if is_text { Kind::OpenText } else { Kind::Unknown };
    }
    let Some(types) = start("[Content_Types].xml") else { return Kind::Archive };
    let types = types.replace('\0', "");
    let is = |kinds: &[&str]| kinds.iter().any(|k| types.contains(k));
    let word = "wordprocessingml.document.main+xml";
    let forms = ["wordprocessingml.template.main", "ms-word.document.macroEnabled.main"];
    if is(&[word, "ms-word.template.macroEnabledTemplate.main"]) || is(&forms) {
        Kind::Word
    } else if is(&[
        "spreadsheetml.sheet.main+xml",
        "spreadsheetml.template.main+xml",
        "ms-excel.sheet.macroEnabled.main+xml",
        "ms-excel.template.macroEnabled.main+xml",
    ]) {
        Kind::Workbook
    } else {
        Kind::Unknown
    }
}

//! What Typst may read: the skeleton, the look, our fonts. Everything else is refused.

use crate::picture::Pictures;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

const FONTS: [&[u8]; 22] = [
    include_bytes!("../../fonts/AtkinsonHyperlegibleNext_400Regular.ttf"),
    include_bytes!("../../fonts/AtkinsonHyperlegibleNext_600SemiBold.ttf"),
    include_bytes!("../../fonts/AtkinsonHyperlegibleNext_700Bold.ttf"),
    include_bytes!("../../fonts/NotoSans-Regular.ttf"),
    include_bytes!("../../fonts/NotoSans-Bold.ttf"),
    include_bytes!("../../fonts/NotoSansSymbols2_400Regular.ttf"),
    include_bytes!("../../fonts/NotoEmoji_400Regular.ttf"),
    include_bytes!("../../fonts/NotoSansMath_400Regular.ttf"),
    include_bytes!("../../fonts/NotoNaskhArabic-Regular.ttf"),
    include_bytes!("../../fonts/NotoNaskhArabic-Bold.ttf"),
    include_bytes!("../../fonts/NotoSansEthiopic-Regular.ttf"),
    include_bytes!("../../fonts/NotoSansEthiopic-Bold.ttf"),
    include_bytes!("../../fonts/NotoSansGurmukhi-Regular.ttf"),
    include_bytes!("../../fonts/NotoSansGurmukhi-Bold.ttf"),
    include_bytes!("../../fonts/NotoSansBengali-Regular.ttf"),
    include_bytes!("../../fonts/NotoSansBengali-Bold.ttf"),
    include_bytes!("../../fonts/Andika-Regular.ttf"),
    include_bytes!("../../fonts/Andika-Bold.ttf"),
    include_bytes!("../../fonts/Lexend_400Regular.ttf"),
    include_bytes!("../../fonts/Lexend_700Bold.ttf"),
    include_bytes!("../../fonts/OpenDyslexic-Regular.otf"),
    include_bytes!("../../fonts/OpenDyslexic-Bold.otf"),
];
const LOOK: &str = include_str!("../../templates/look.typ");

/// Fonts and library, made once and shared by all documents.
pub struct Engine {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    main: FileId,
    look: Source,
    /// Families of a council's own fonts, which are tried after the shipped ones.
    own: Vec<String>,
}

/// An engine could not be made: a font file is not one.
#[derive(Debug)]
pub struct FontError;

impl Engine {
    /// Loads the shipped fonts.
    ///
    /// # Errors
    /// A font that cannot be read, which means a broken build.
    pub fn new() -> Result<Self, FontError> {
        Self::with_fonts(&FONTS)
    }

    /// Loads the shipped fonts and those of a folder, which are tried after them: for scripts that the shipped
    /// ones have not.
    ///
    /// # Errors
    /// A folder or a font that cannot be read.
    pub fn with_folder(folder: &std::path::Path) -> Result<Self, FontError> {
        let mut files: Vec<std::path::PathBuf> = std::fs::read_dir(folder)
            .map_err(|_| FontError)?
            .filter_map(|entry| entry.ok().map(|entry| entry.path()))
            .filter(|path| {
                path.extension().is_some_and(|ending| {
                    ["ttf", "otf", "ttc"].iter().any(|known| ending.eq_ignore_ascii_case(known))
                })
            })
            .collect();
        files.sort();
        let mut engine = Self::new()?;
        let mut own = Vec::new();
        for file in files {
            let bytes = std::fs::read(file).map_err(|_| FontError)?;
            let fonts: Vec<Font> = Font::iter(Bytes::new(bytes)).collect();
            if fonts.is_empty() {
                return Err(FontError);
            }
            for font in fonts {
                if !own.contains(&font.info().family) {
                    own.push(font.info().family.clone());
                }
                engine.fonts.push(font);
            }
        }
        engine.book = LazyHash::new(FontBook::from_fonts(&engine.fonts));
        let names: String =
            own.iter().map(|name| format!(", {}", crate::skeleton::literal(name))).collect();
        let look = LOOK.replacen("\"Noto Sans Math\")", &format!("\"Noto Sans Math\"{names})"), 1);
        engine.look = Source::new(engine.look.id(), look);
        engine.own = own;
        Ok(engine)
    }

    /// Families of a council's own fonts.
    pub(crate) fn own(&self) -> impl Iterator<Item = &str> {
        self.own.iter().map(String::as_str)
    }

    /// Loads these fonts instead; a test uses it to see what happens without the right ones.
    ///
    /// # Errors
    /// A font that cannot be read.
    pub fn with_fonts(files: &[&'static [u8]]) -> Result<Self, FontError> {
        let fonts: Vec<Font> =
            files.iter().flat_map(|file| Font::iter(Bytes::new(*file))).collect();
        if fonts.len() < files.len() || fonts.is_empty() {
            return Err(FontError);
        }
        // The same few names for all documents: Typst keeps file ids for ever.
        let id = |path: &str| {
            VirtualPath::new(path)
                .map(|path| FileId::new(RootedPath::new(VirtualRoot::Project, path)))
                .map_err(|_| FontError)
        };
        Ok(Self {
            library: LazyHash::new(Library::default()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            main: id("/main.typ")?,
            look: Source::new(id("/look.typ")?, LOOK.into()),
            own: Vec::new(),
        })
    }

    /// Whether a character can be shown. What shows nothing needs no font.
    #[must_use]
    pub fn has_letter(&self, c: char) -> bool {
        c.is_whitespace()
            || is_invisible(c)
            || self.fonts.iter().any(|font| font.info().coverage.contains(u32::from(c)))
    }

    /// Whether a character shows anything.
    pub(crate) fn draws(&self, c: char) -> bool {
        !(c.is_whitespace() || is_invisible(c))
    }

    /// Whether a font has a letter.
    pub(crate) fn font_has(&self, face: usize, c: char) -> bool {
        self.fonts.get(face).is_some_and(|font| font.info().coverage.contains(u32::from(c)))
    }

    /// Which font is the regular one of a family; the first if there is none of that name.
    pub(crate) fn face(&self, family: &str) -> usize {
        self.fonts.iter().position(|font| font.info().family == family).unwrap_or_default()
    }

    /// Whether the font of a page has every letter of a word.
    ///
    /// A letter that it could only put together from parts ("ầ") is drawn by two fonts in turn and
    /// then read twice; such a word is set whole in a font that has it.
    pub(crate) fn is_plain(&self, word: &str, face: usize) -> bool {
        let Some(first) = self.fonts.get(face) else { return true };
        word.chars().all(|c| {
            !c.is_alphabetic() && !is_combining(c) || first.info().coverage.contains(u32::from(c))
        })
    }

    pub(crate) fn world<'a>(
        &'a self,
        main: String,
        pictures: &'a Pictures,
        symbols: Vec<String>,
    ) -> Pages<'a> {
        Pages { engine: self, main: Source::new(self.main, main), pictures, symbols }
    }
}

fn is_invisible(c: char) -> bool {
    matches!(u32::from(c), 0x00AD | 0x034F | 0x061C | 0x180E | 0x200B..=0x200F | 0x2028..=0x202F | 0x2060..=0x206F | 0xFE00..=0xFE0F)
}

fn is_combining(c: char) -> bool {
    matches!(u32::from(c), 0x0300..=0x036F | 0x1AB0..=0x1AFF | 0x1DC0..=0x1DFF)
}

/// The world of one document.
pub(crate) struct Pages<'a> {
    engine: &'a Engine,
    main: Source,
    pictures: &'a Pictures,
    /// The small pictures of Easy Read, as SVG.
    symbols: Vec<String>,
}

impl World for Pages<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.engine.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.engine.book
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.main.id() {
            Ok(self.main.clone())
        } else if id == self.engine.look.id() {
            Ok(self.engine.look.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let path = id.vpath().get_with_slash().to_owned();
        let symbol =
            self.symbols.iter().enumerate().find(|(n, _)| crate::skeleton::symbol_path(*n) == path);
        if let Some((_, svg)) = symbol {
            return Ok(Bytes::from_string(svg.clone()));
        }
        self.pictures
            .iter()
            .find(|(item, _)| crate::skeleton::picture_path(**item) == path)
            .map(|(_, picture)| Bytes::new(picture.bytes.clone()))
            .ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.engine.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        // The date is an argument: a pack made tomorrow is the same pack.
        None
    }
}

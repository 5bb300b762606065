//! Ways to hide a word in a PDF. Each row is built three times with secrets of three lengths;
//! the three files differ in the secret and in what a producer's layout makes of its length.
//! Every name, address and number is invented.

pub(crate) mod annot;
pub(crate) mod build;
pub(crate) mod document;
pub(crate) mod font;
pub(crate) mod further;
pub(crate) mod image;
mod jpx;
mod printed;
pub(crate) mod structure;
pub(crate) mod text;
pub(crate) mod width;

/// Where the secret shows in the untouched file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Channel {
    /// The bytes of the file as they are.
    Raw,
    /// A string, name or stream of some object, after decoding.
    Objects,
    /// What `pdftotext` says.
    Text,
    /// Pixels of the page, or of an image object.
    Ocr,
    /// Glyphs (or their names, widths, codes) that only the secret uses stay in a font.
    Fonts,
    /// Positions of other things differ between the three lengths.
    Geometry,
    /// The file name.
    Name,
}

/// One way to hide a word in a PDF.
pub(crate) struct Attack {
    /// As in the table, for example `a01_plain`.
    pub(crate) name: &'static str,
    /// How it is built, in plain words.
    pub(crate) what: &'static str,
    /// Which channels must fire on the untouched file.
    pub(crate) seen_by: &'static [Channel],
    /// Builds the file.
    pub(crate) build: fn(&Secret) -> Vec<u8>,
    /// Words that must still be there as text afterwards.
    pub(crate) kept: &'static [&'static str],
    /// Words that must still be there, but stand only in pixels.
    pub(crate) kept_by_ocr: &'static [&'static str],
}

/// One set of words to hide: the same kinds of words in each, of different lengths.
pub(crate) struct Secret {
    /// Which of the three, from 1.
    pub(crate) number: usize,
    pub(crate) surname: &'static str,
    /// Two words.
    pub(crate) phrase: &'static str,
    pub(crate) address: &'static str,
    /// Always the same format.
    pub(crate) phone: &'static str,
    pub(crate) email: &'static str,
    /// Arabic, in reading order, base letters.
    pub(crate) arabic: &'static str,
    /// With Polish marks, composed.
    pub(crate) polish: &'static str,
    /// With `ffi` inside.
    pub(crate) ligature: &'static str,
}

impl Secret {
    /// All that must not come out.
    pub(crate) fn terms(&self) -> Vec<String> {
        [
            self.surname,
            self.phrase,
            self.address,
            self.phone,
            self.email,
            self.arabic,
            self.polish,
            self.ligature,
        ]
        .map(String::from)
        .to_vec()
    }
}

/// Middle, short, long. No kept word has any of Q, Z, B, X, J, b, q, z, x, j.
pub(crate) const SECRETS: [Secret; 3] = [
    Secret {
        number: 1,
        surname: "Quillfeather",
        phrase: "Barnaby Oxenholme",
        address: "14 Quince Orchard, Brexby",
        phone: "01632 960417",
        email: "bea.quill@brook.example",
        arabic: "زهراء الجبوري",
        polish: "Żółkiewska",
        ligature: "Griffinby",
    },
    Secret {
        number: 2,
        surname: "Zbik",
        phrase: "Bo Quax",
        address: "2 Box End, Zeal",
        phone: "01632 960852",
        email: "zb@quay.example",
        arabic: "زيد حجازي",
        polish: "Żąk",
        ligature: "Zuffi",
    },
    Secret {
        number: 3,
        surname: "Quartzenbaumgartner",
        phrase: "Bartholomew Quizzenberry",
        address: "128 Quartermaster Buildings, Upper Bexbridge",
        phone: "01632 960738",
        email: "josephine.quartzenbaum@brightbox.example",
        arabic: "عبدالرحمن البزاز الزهراني",
        polish: "Brzęczyszczykiewiczówna",
        ligature: "Quaffinsbergholm",
    },
];

/// Every row, in the order of the table, then the further ways.
pub(crate) fn all() -> Vec<Attack> {
    let mut rows = text::all();
    rows.extend(image::all());
    rows.extend(annot::all());
    rows.extend(document::all());
    rows.extend(structure::all());
    rows.extend(font::all());
    rows.extend(width::all());
    rows.extend(further::all());
    rows.sort_by_key(|r| r.name.starts_with('x'));
    rows
}

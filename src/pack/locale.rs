//! The languages that packs are made in: one table of script, direction, digits and list rules.
//!
//! Dates are always of the Gregorian calendar: a date of birth and a date of court are, in every
//! language. Numbers that are quoted to the council (gaps, pages, entries, telephone numbers, postcodes)
//! keep Western digits everywhere, since they stand so on the council's own papers; dates, ages and
//! counts have the digits of the language.

use std::fmt;

/// A language in which packs are made.
#[derive(Debug, PartialEq, Eq)]
pub struct Locale {
    /// Its tag (BCP 47), as in `en-GB`.
    pub tag: &'static str,
    /// Its name in English, for the council.
    pub english: &'static str,
    /// Its name in itself.
    pub own: &'static str,
    /// Its script (ISO 15924).
    pub script: Script,
    /// The digits of its dates, ages and counts, from 0.
    pub digits: [char; 10],
}

/// A script.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Script {
    /// Latin.
    Latin,
    /// Cyrillic.
    Cyrillic,
    /// Arabic, joined, from right to left.
    Arabic,
    /// Ethiopic.
    Ethiopic,
    /// Gurmukhi.
    Gurmukhi,
    /// Bengali.
    Bengali,
}

const WESTERN: [char; 10] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];
/// Digits of Kurdish (CLDR: ckb, `arab`).
const ARABIC: [char; 10] = ['٠', '١', '٢', '٣', '٤', '٥', '٦', '٧', '٨', '٩'];
/// Digits of Persian, Dari and Pashto (CLDR: `arabext`).
const PERSIAN: [char; 10] = ['۰', '۱', '۲', '۳', '۴', '۵', '۶', '۷', '۸', '۹'];
const BENGALI: [char; 10] = ['০', '১', '২', '৩', '৪', '৫', '৬', '৭', '৮', '৯'];

const fn locale(
    tag: &'static str,
    english: &'static str,
    own: &'static str,
    script: Script,
    digits: [char; 10],
) -> Locale {
    Locale { tag, english, own, script, digits }
}

/// The language of a record that does not say otherwise.
pub static ENGLISH: Locale = locale("en-GB", "English", "English", Script::Latin, WESTERN);

/// Every language in which packs are made, English first.
pub static LOCALES: [&Locale; 19] = {
    use Script::{Arabic, Bengali, Cyrillic, Ethiopic, Gurmukhi, Latin};
    static CY: Locale = locale("cy", "Welsh", "Cymraeg", Latin, WESTERN);
    static AR: Locale = locale("ar", "Arabic", "العربية", Arabic, WESTERN);
    static CKB: Locale = locale("ckb", "Kurdish (Sorani)", "کوردی (سۆرانی)", Arabic, ARABIC);
    static PS: Locale = locale("ps", "Pashto", "پښتو", Arabic, PERSIAN);
    static PRS: Locale = locale("prs", "Dari", "دری", Arabic, PERSIAN);
    static FA: Locale = locale("fa", "Farsi", "فارسی", Arabic, PERSIAN);
    static TI: Locale = locale("ti", "Tigrinya", "ትግርኛ", Ethiopic, WESTERN);
    static AM: Locale = locale("am", "Amharic", "አማርኛ", Ethiopic, WESTERN);
    static VI: Locale = locale("vi", "Vietnamese", "Tiếng Việt", Latin, WESTERN);
    static SQ: Locale = locale("sq", "Albanian", "Shqip", Latin, WESTERN);
    static UR: Locale = locale("ur", "Urdu", "اردو", Arabic, WESTERN);
    static PA: Locale = locale("pa", "Punjabi", "ਪੰਜਾਬੀ", Gurmukhi, WESTERN);
    static BN: Locale = locale("bn", "Bengali", "বাংলা", Bengali, BENGALI);
    static PL: Locale = locale("pl", "Polish", "Polski", Latin, WESTERN);
    static RO: Locale = locale("ro", "Romanian", "Română", Latin, WESTERN);
    static PT: Locale = locale("pt", "Portuguese", "Português", Latin, WESTERN);
    static UK: Locale = locale("uk", "Ukrainian", "Українська", Cyrillic, WESTERN);
    static SO: Locale = locale("so", "Somali", "Soomaali", Latin, WESTERN);
    [
        &ENGLISH, &CY, &AR, &CKB, &PS, &PRS, &FA, &TI, &AM, &VI, &SQ, &UR, &PA, &BN, &PL, &RO, &PT,
        &UK, &SO,
    ]
};

impl Locale {
    /// The language with a tag. `fa-AF` is Dari, `en` is English as here.
    #[must_use]
    pub fn find(tag: &str) -> Option<&'static Self> {
        let tag = match tag {
            "fa-AF" => "prs",
            "en" => "en-GB",
            tag => tag,
        };
        LOCALES.iter().copied().find(|locale| locale.tag.eq_ignore_ascii_case(tag))
    }

    /// Whether it is written from right to left. (The typesetter takes Punjabi for such and Kurdish
    /// for the other kind; this table decides.)
    #[must_use]
    pub fn is_rtl(&self) -> bool {
        self.script == Script::Arabic
    }

    /// A number's Western digits in the digits of the language.
    #[must_use]
    pub fn digits(&self, number: &str) -> String {
        number
            .chars()
            .map(|c| {
                c.to_digit(10)
                    .and_then(|digit| self.digits.get(usize::try_from(digit).unwrap_or_default()))
                    .copied()
                    .unwrap_or(c)
            })
            .collect()
    }

    /// The mark that ends or parts what stands side by side, where the language has its own.
    fn mark(&self, mark: char) -> char {
        match (self.script, self.tag, mark) {
            (Script::Arabic, "ur", '.') => '۔',
            (Script::Arabic, _, ',') => '،',
            (Script::Arabic, _, ';') => '؛',
            (Script::Ethiopic, _, '.') => '።',
            (Script::Ethiopic, "ti", ',') => '፡',
            (Script::Ethiopic, _, ',') => '፣',
            (Script::Ethiopic, _, ';') => '፤',
            (Script::Ethiopic, _, ':') => '፦',
            (Script::Bengali | Script::Gurmukhi, _, '.') => '।',
            _ => mark,
        }
    }

    /// The marks between words of a template in the language's own. A mark within a word or number is none,
    /// nor is one that begins a line of Markdown.
    pub(crate) fn marks(&self, between: &str) -> String {
        let mut before = None;
        let mut next = between.chars().skip(1);
        between
            .chars()
            .map(|c| {
                let after = next.next();
                let parts = !before.is_some_and(|c: char| {
                    c.is_alphanumeric() || matches!(c, '\n' | '.' | ',' | ':' | ';')
                }) && after.is_none_or(|c| c.is_whitespace() || c == '*');
                before = Some(c);
                if parts { self.mark(c) } else { c }
            })
            .collect()
    }

    /// The language whose rules of plural it has. CLDR has no Dari of its own.
    pub(crate) fn plural_rules(&self) -> &'static str {
        match self.tag {
            "prs" => "fa",
            tag => LOCALES.iter().find(|locale| locale.tag == tag).map_or("en-GB", |l| l.tag),
        }
    }

    /// Whether a word begins with a vowel, where that matters: Welsh says `ac` before one.
    pub(crate) fn begins_with_vowel(&self, word: &str) -> bool {
        const WELSH: &str = "aeiouwyâêîôûŵŷáéíóúẃýàèìòùẁỳäëïöüẅÿ";
        self.tag == "cy"
            && word
                .chars()
                .find(|c| c.is_alphabetic())
                .is_some_and(|c| c.to_lowercase().all(|c| WELSH.contains(c)))
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_those_of_the_language() {
        assert_eq!(Locale::find("fa").unwrap().digits("14 2019"), "۱۴ ۲۰۱۹");
        assert_eq!(Locale::find("ar").unwrap().digits("14"), "14");
        assert_eq!(Locale::find("fa-AF").unwrap().tag, "prs");
    }

    #[test]
    fn marks_between_values_are_those_of_the_language() {
        let of = |tag: &str, text: &str| Locale::find(tag).unwrap().marks(text);
        assert_eq!(of("bn", ". "), "। ");
        assert_eq!(of("ur", ".** "), "۔** ");
        assert_eq!(of("ar", ", "), "، ");
        assert_eq!(of("am", ":** "), "፦** ");
        assert_eq!(of("uk", ". , ; :"), ". , ; :");
        // No mark: a numbered line, a fence, a number.
        assert_eq!(of("am", "\n1. \n::: x\n1,5 a.b"), "\n1. \n::: x\n1,5 a.b");
    }

    #[test]
    fn welsh_says_ac_before_a_vowel() {
        let welsh = Locale::find("cy").unwrap();
        assert!(welsh.begins_with_vowel("Ŵyn") && !welsh.begins_with_vowel("Mia"));
    }
}

//! The lists that records are made from: names, roles and sentences, in `data/`.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use crate::Set;

/// Sections of lines, by name.
pub(crate) struct Data(BTreeMap<&'static str, Vec<&'static str>>);

impl Data {
    fn read(files: &[&'static str]) -> Self {
        let mut sections: BTreeMap<&'static str, Vec<&'static str>> = BTreeMap::new();
        let mut name = "";
        for line in files.iter().flat_map(|file| file.lines()) {
            if let Some(next) = line.strip_prefix("## ") {
                name = next.trim();
            } else if !line.trim().is_empty() && !line.starts_with('#') {
                sections.entry(name).or_default().push(line);
            }
        }
        Self(sections)
    }

    /// The lists of one set.
    pub(crate) fn of(set: Set) -> &'static Self {
        static TUNING: OnceLock<Data> = OnceLock::new();
        static OPENED: OnceLock<Data> = OnceLock::new();
        static HELD_OUT: OnceLock<Data> = OnceLock::new();
        match set {
            Set::Tuning => TUNING.get_or_init(|| {
                Self::read(&[
                    include_str!("data/common.txt"),
                    include_str!("data/names-tuning.txt"),
                    include_str!("data/sentences-tuning.txt"),
                ])
            }),
            Set::Opened => OPENED.get_or_init(|| {
                Self::read(&[
                    include_str!("data/common.txt"),
                    include_str!("data/names-opened.txt"),
                    include_str!("data/sentences-opened.txt"),
                ])
            }),
            Set::HeldOut => HELD_OUT.get_or_init(|| {
                Self::read(&[
                    include_str!("data/common.txt"),
                    include_str!("data/common-held-out.txt"),
                    include_str!("data/names-held-out.txt"),
                    include_str!("data/sentences-held-out.txt"),
                ])
            }),
        }
    }

    /// The lines of a section; none if there is no such section.
    pub(crate) fn lines(&self, section: &str) -> &[&'static str] {
        self.0.get(section).map_or(&[], Vec::as_slice)
    }

    /// The words of a section; an underscore in a word is a space.
    pub(crate) fn words(&self, section: &str) -> Vec<String> {
        let lines = self.lines(section).iter();
        lines.flat_map(|line| line.split_whitespace()).map(|w| w.replace('_', " ")).collect()
    }

    /// The words of the line that begins with `key:` in a section.
    pub(crate) fn keyed(&self, section: &str, key: &str) -> Vec<&'static str> {
        let row = self.lines(section).iter().find_map(|line| {
            line.split_once(':').filter(|(name, _)| *name == key).map(|(_, rest)| rest)
        });
        row.map(|rest| rest.split_whitespace().collect()).unwrap_or_default()
    }

    /// The other words of the line of a section that holds `key`.
    pub(crate) fn beside(&self, section: &str, key: &str) -> Vec<&'static str> {
        let row = self.lines(section).iter().find(|line| line.split_whitespace().any(|w| w == key));
        row.map(|row| row.split_whitespace().filter(|w| *w != key).collect()).unwrap_or_default()
    }
}

//! Packed files: Word, workbooks, archives, and what Outlook saves. Each kind is forced on the bytes.
#![no_main]

use documents::readers::{Kind, kind_of, read};
use libfuzzer_sys::fuzz_target;

fuzz_target!(init: fuzz::init(), |bytes: &[u8]| {
    fuzz::run(|| {
        let mut kinds =
            vec![Kind::Word, Kind::Workbook, Kind::Archive, Kind::Outlook, Kind::OldWord];
        let found = kind_of(bytes);
        if !kinds.contains(&found) {
            kinds.push(found);
        }
        for kind in kinds {
            fuzz::promises(&read(bytes, kind));
        }
    });
});

//! Plain text and web pages. Rich text and what nobody knows are only set aside; that is tried too.
#![no_main]

use documents::readers::{Kind, kind_of, read};
use libfuzzer_sys::fuzz_target;

fuzz_target!(init: fuzz::init(), |bytes: &[u8]| {
    fuzz::run(|| {
        let _ = kind_of(bytes);
        for kind in [Kind::Text, Kind::Html, Kind::Rtf, Kind::Unknown] {
            fuzz::promises(&read(bytes, kind));
        }
    });
});

//! Mails, with all that came with them.
#![no_main]

use documents::readers::{Kind, read};
use libfuzzer_sys::fuzz_target;

fuzz_target!(init: fuzz::init(), |bytes: &[u8]| {
    fuzz::run(|| fuzz::promises(&read(bytes, Kind::Mail)));
});

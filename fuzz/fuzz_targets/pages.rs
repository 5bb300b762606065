//! Any bytes, read as whatever they are: PDFs and pictures page by page, everything else part by part.
#![no_main]

use documents::Options;
use libfuzzer_sys::fuzz_target;

fuzz_target!(init: fuzz::init(), |bytes: &[u8]| {
    fuzz::run(|| {
        let options = Options { most_pages: 20, without_ocr: true, ..Options::default() };
        let Ok(reading) = documents::read(bytes, &options) else { return };
        assert!(reading.pages.len() <= 20, "more pages than were to be taken");
        for page in &reading.pages {
            assert!(!page.held || page.passages.is_empty(), "a page that is held says something");
            for said in &page.passages {
                fuzz::passage(said);
                assert!(!said.contains('\n'), "a passage of a page has lines");
            }
        }
        for part in &reading.parts {
            fuzz::parts(part);
        }
    });
});

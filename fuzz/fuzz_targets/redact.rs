//! Any bytes, redacted: what comes out is a file that the strict reader opens, that says what it says it
//! says, and that holds none of the words.
#![no_main]

use documents::{Break, Folded, Options, Terms, Withhold};
use libfuzzer_sys::fuzz_target;

/// Invented people; the seeds name them.
const WORDS: [&str; 9] = [
    "Quillfeather",
    "Barnaby Oxenholme",
    "14 Quince Orchard, Brexby",
    "01632 960417",
    "bea.quill@brook.example",
    "زهراء الجبوري",
    "Żółkiewska",
    "Zbik",
    "Bo Quax",
];

fuzz_target!(init: fuzz::init(), |bytes: &[u8]| {
    fuzz::run(|| {
        let options = Options { most_pages: 20, without_ocr: true, ..Options::default() };
        let words: Vec<String> = WORDS.iter().map(|w| (*w).to_owned()).collect();
        let Ok(made) = documents::redact(bytes, &Withhold::of_words(&words), &options) else {
            return;
        };
        let terms = Terms::new(WORDS);
        let read = documents::read_strictly(&made.file);
        let Ok(read) = read else { panic!("the new file is not what the writer may write") };
        assert!(documents::same_letters(&read, &made.says), "the new file says something else");
        assert_eq!(made.pages.len(), made.says.len(), "pages are lost");
        assert_eq!(made.found.len(), terms.len(), "words are lost");
        for said in &made.says {
            let mut text = Folded::new();
            for line in said.split('\n') {
                text.pause(Break::Line);
                text.push(line, 0);
            }
            assert!(terms.find(&text).is_empty(), "a withheld word is told");
        }
    });
});

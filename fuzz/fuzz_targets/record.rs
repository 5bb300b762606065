//! Records: any text as `record.yaml`. What stands after a line of `%%%` is a second file.
#![no_main]

use libfuzzer_sys::fuzz_target;
use record::{CaseFiles, read_yaml};

fuzz_target!(init: fuzz::init(), |bytes: &[u8]| {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    fuzz::run(|| {
        let mut files = Vec::new();
        for (n, text) in text.split("\n%%%\n").take(3).enumerate() {
            let name = if n == 0 { "record.yaml".to_owned() } else { format!("record-{n}.yaml") };
            files.push((name, text.to_owned()));
        }
        let one = read_yaml(&CaseFiles::from_texts(files.clone()));
        let two = read_yaml(&CaseFiles::from_texts(files));
        match (one, two) {
            (Ok(one), Ok(two)) => assert!(one.id() == two.id(), "the same record is another"),
            (Err(one), Err(two)) => assert!(one == two, "the same record has other faults"),
            _ => panic!("the same record is read and refused"),
        }
    });
});

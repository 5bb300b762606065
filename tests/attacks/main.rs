//! Ways to hide a word in a PDF, each made with three words of different length; what `retell redact`
//! makes of them is looked at by a checker that shares no code with it.

mod attacks;
mod checker;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;

use attacks::{Attack, Channel, SECRETS, Secret, all};
use rayon::prelude::*;

/// Rows of which the width or the place of a gap still depends on the word, and why.
const WIDTH_KNOWN: &[(&str, &str)] = &[(
    "x23_table_autofit",
    "the rules of a table stay where they are, and its column is as wide as the word",
)];

fn file_name(attack: &Attack, secret: &Secret) -> String {
    format!("{}.pdf", attack.name.replace("NAME", secret.surname))
}

/// Runs `retell redact` over one secret's files; gives the new files by the names of the old ones.
fn redacted(folder: &Path, secret: &Secret) -> BTreeMap<String, Option<(String, Vec<u8>)>> {
    let from = folder.join(format!("in-{}", secret.number));
    let out = folder.join(format!("out-{}", secret.number));
    std::fs::create_dir_all(&from).expect("a folder");
    for attack in all() {
        put(&from.join(file_name(&attack, secret)), &(attack.build)(secret));
    }
    let terms = folder.join(format!("terms-{}.txt", secret.number));
    put(&terms, secret.terms().join("\n").as_bytes());
    let map = folder.join(format!("map-{}.json", secret.number));
    let run = Command::new(env!("CARGO_BIN_EXE_retell"))
        .arg("redact")
        .arg(&from)
        .arg("--terms")
        .arg(&terms)
        .arg("--out")
        .arg(&out)
        .arg("--map")
        .arg(&map)
        .arg("--keep-readings")
        .arg(folder.join("readings"))
        .output()
        .expect("the program runs");
    let said =
        String::from_utf8_lossy(&run.stdout).into_owned() + &String::from_utf8_lossy(&run.stderr);
    for term in secret.terms().iter().filter(|t| t.len() > 4) {
        assert!(!said.contains(term.as_str()), "what is printed names a withheld word");
    }
    let report = std::fs::read_to_string(out.join("report.json")).expect("a report");
    for term in secret.terms().iter().filter(|t| t.len() > 4) {
        assert!(!report.contains(term.as_str()), "the report names a withheld word");
    }
    let map: serde_json::Value =
        serde_json::from_str(&std::fs::read_to_string(map).expect("a map")).expect("JSON");
    map.as_array()
        .expect("rows")
        .iter()
        .map(|row| {
            let old = PathBuf::from(row["from"].as_str().expect("a path"));
            let old = old.file_name().expect("a name").to_string_lossy().into_owned();
            let new = row["to"]
                .as_str()
                .map(|name| (name.to_owned(), std::fs::read(out.join(name)).expect("a new file")));
            (old, new)
        })
        .collect()
}

#[expect(clippy::disallowed_methods, reason = "test input")]
fn put(path: &Path, bytes: &[u8]) {
    std::fs::write(path, bytes).expect("a file");
}

#[test]
fn every_row_builds_three_files_that_differ() {
    let rows = all();
    assert!(rows.len() >= 190, "{} rows", rows.len());
    for (i, row) in rows.iter().enumerate() {
        assert!(rows.iter().skip(i + 1).all(|r| r.name != row.name), "{} twice", row.name);
        assert!(!row.what.is_empty() && !row.seen_by.is_empty(), "{}", row.name);
        let files: Vec<Vec<u8>> = SECRETS.iter().map(|s| (row.build)(s)).collect();
        for f in &files {
            let read = lopdf::Document::load_mem(f);
            assert!(read.is_ok_and(|d| !d.get_pages().is_empty()), "lopdf: {}", row.name);
        }
    }
}

/// A checker that finds nothing proves nothing: each untouched file must leak by what it is said to leak by.
#[test]
fn the_checker_finds_every_secret_in_the_untouched_files() {
    let missed: Mutex<Vec<String>> = Mutex::default();
    all().par_iter().for_each(|attack| {
        let secret = &SECRETS[0];
        let file = (attack.build)(secret);
        // Pictures are read only where they are said to tell.
        let eyes = attack.seen_by.contains(&Channel::Ocr);
        let found = checker::look(&file, &file_name(attack, secret), secret, attack, eyes);
        for channel in attack.seen_by.iter().filter(|c| **c != Channel::Geometry) {
            if !found.leaks.iter().any(|(c, _)| c == channel) {
                missed.lock().expect("no panic").push(format!("{} by {channel:?}", attack.name));
            }
        }
    });
    let missed = missed.into_inner().expect("no panic");
    assert!(missed.is_empty(), "not found: {missed:?}");
}

/// Rows whose positions stay the same: the extent of the word, its pixels, line breaks or a count of dots tell it.
const NOT_BY_POSITION: [&str; 4] =
    ["w08_alone", "w09_scan", "w10_line_breaks", "x27_dotted_leader"];

/// What compares three files must see that the untouched ones differ, and that a file does not differ from itself.
#[test]
fn the_checker_sees_the_width_of_every_secret_in_the_untouched_files() {
    let missed: Mutex<Vec<String>> = Mutex::default();
    all().par_iter().for_each(|attack| {
        let [a, b, c] = SECRETS.each_ref().map(|secret| (attack.build)(secret));
        let blind = checker::differ([&a, &b, &c]).iter().all(|what| *what == "bytes");
        if attack.seen_by.contains(&Channel::Geometry)
            && !NOT_BY_POSITION.contains(&attack.name)
            && blind
        {
            missed.lock().expect("no panic").push(attack.name.to_owned());
        }
        if !checker::differ([&a, &a, &a]).is_empty() {
            missed.lock().expect("no panic").push(format!("{} differs from itself", attack.name));
        }
    });
    let missed = missed.into_inner().expect("no panic");
    assert!(missed.is_empty(), "{missed:?}");
}

/// Words that anybody's file may hold.
const HARMLESS: Secret = Secret {
    number: 4,
    surname: "family",
    phrase: "kitchen school",
    address: "3 March School",
    phone: "00000 000000",
    email: "nurse@home.test",
    arabic: "نور",
    polish: "evening",
    ligature: "afternoon",
};

/// A checker that always finds something proves nothing either.
#[test]
fn the_checker_finds_nothing_in_files_without_the_words() {
    let wrong: Mutex<Vec<String>> = Mutex::default();
    all().par_iter().for_each(|attack| {
        let file = (attack.build)(&HARMLESS);
        let eyes = attack.seen_by.contains(&Channel::Ocr);
        for secret in &SECRETS {
            let found = checker::look(&file, &file_name(attack, &HARMLESS), secret, attack, eyes);
            for (channel, place) in found.leaks {
                let row = format!("{}-{}: {channel:?}, {place}", attack.name, secret.number);
                wrong.lock().expect("no panic").push(row);
            }
        }
    });
    let wrong = wrong.into_inner().expect("no panic");
    // The one JPEG 2000 picture is coded once, with the first word in it.
    let wrong: Vec<_> = wrong.into_iter().filter(|w| !w.starts_with("b12_jpx")).collect();
    assert!(wrong.is_empty(), "{wrong:?}");
}

/// What the program makes of every row tells nothing of the secret, by any channel, and not its length; and
/// the words that had to stay are there.
#[test]
fn nothing_survives() {
    let folder = tempfile::tempdir().expect("a folder");
    let made: Vec<_> = SECRETS.par_iter().map(|secret| redacted(folder.path(), secret)).collect();
    let wrong: Mutex<Vec<String>> = Mutex::default();
    let say = |what: String| wrong.lock().expect("no panic").push(what);
    all().par_iter().for_each(|attack| {
        let mut three: Vec<&[u8]> = Vec::new();
        for (secret, made) in SECRETS.iter().zip(&made) {
            let Some(Some((name, file))) = made.get(&file_name(attack, secret)) else {
                say(format!("{}-{}: no file was made", attack.name, secret.number));
                continue;
            };
            let found = checker::look(file, name, secret, attack, true);
            for (channel, place) in &found.leaks {
                say(format!("{}-{}: told by {channel:?}: {place}", attack.name, secret.number));
            }
            for word in &found.kept_missing {
                say(format!("{}-{}: lost {word}", attack.name, secret.number));
            }
            three.push(file);
        }
        if let (&[a, b, c], true) = (three.as_slice(), attack.seen_by.contains(&Channel::Geometry))
            && !WIDTH_KNOWN.iter().any(|(name, _)| *name == attack.name)
        {
            for what in checker::differ([a, b, c]) {
                say(format!("{}: {what} depend on the length", attack.name));
            }
        }
    });
    let wrong = wrong.into_inner().expect("no panic");
    assert!(wrong.is_empty(), "{} findings:\n{}", wrong.len(), wrong.join("\n"));
}

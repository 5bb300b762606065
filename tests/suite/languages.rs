//! Every language, every pack, every way of reading: made, read back, and looked at by validators that are not ours.

use std::collections::BTreeSet;
use std::path::Path;

use diagnostic::Diagnostic;
use disclosure::PackKind;
use pack::{Form, LOCALES, Locale};
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf};
use retell::pipeline::{self, Made, Wanted, Ways};

use crate::support::{case_folder, deep, example, folder, root, run, today, workshop};

fn make_in(
    case: &retell::case::Case,
    wanted: Wanted,
    forms: &[Form],
) -> Result<Made, Vec<Diagnostic>> {
    let ways = Ways { forms: forms.to_vec(), draft_wording: true, ..Ways::default() };
    deep(|| pipeline::make_in(wanted, case, workshop(), Path::new("x.pdf"), today(), true, &ways))
}

fn valid(bytes: &[u8], name: &str) {
    let folder = folder();
    let path = folder.path().join("x.pdf");
    std::fs::write(&path, bytes).unwrap();
    for profile in [ValidationProfile::PdfUa1, ValidationProfile::PdfA2a] {
        let report = validate_pdf(&path, &ValidationOptions::default().profile(profile))
            .unwrap_or_else(|error| panic!("{name}: {error}"));
        assert!(report.is_compliant, "{name} {profile:?}: {:#?}", report.failures);
    }
}

/// The gate is equality of all words in the order of a screen reader, the language of each included.
#[test]
fn each_language_tells_each_pack_and_passes_both_standards() {
    let case = example("mia");
    for locale in LOCALES {
        // The longest pack has all kinds of blocks; one of each script is validated.
        for kind in [PackKind::LifeStory, PackKind::CaseSummary, PackKind::SubjectAccess] {
            let matrix = std::env::var_os("RETELL_MATRIX").is_some();
            let long = kind == PackKind::SubjectAccess && !matrix;
            if long && !["en-GB", "ar", "ckb", "am", "pa", "bn", "uk", "vi"].contains(&locale.tag) {
                continue;
            }
            let name = format!("{} {}", locale.tag, kind.code());
            let wanted = Wanted { language: Some(locale), ..kind.into() };
            let made = make_in(&case, wanted, &[Form::Standard])
                .unwrap_or_else(|faults| panic!("{name}: {faults:#?}"));
            assert_eq!(made.documents[0].language.tag, locale.tag);
            // The viewer lays pages side by side in the direction of the language, whatever the typesetter takes it for.
            let has = |what: &[u8]| {
                made.releases[0].bytes().windows(what.len()).any(|window| window == what)
            };
            assert_eq!(has(b"/Direction/R2L"), locale.is_rtl(), "{name}");
            if !long {
                valid(made.releases[0].bytes(), &name);
            }
        }
    }
}

/// The order of a right-to-left page as poppler, the second reader, reads it: the same letters in the same lines.
#[test]
fn another_reader_finds_the_same_words_in_every_script() {
    let case = example("mia");
    for tag in ["ar", "ckb", "fa", "ps", "ur", "am", "pa", "bn", "uk", "vi", "cy"] {
        let wanted = Wanted { language: Locale::find(tag), ..PackKind::CaseSummary.into() };
        let made = make_in(&case, wanted, &[Form::Standard]).unwrap_or_else(|f| panic!("{f:#?}"));
        let folder = folder();
        let path = folder.path().join("x.pdf");
        std::fs::write(&path, made.releases[0].bytes()).unwrap();
        let output = std::process::Command::new("pdftotext")
            .args(["-enc", "UTF-8"])
            .arg(&path)
            .arg("-")
            .output()
            .expect("pdftotext (poppler-utils) is installed");
        let read = String::from_utf8(output.stdout).unwrap();
        let letters = |text: &str| {
            let mut letters: Vec<char> =
                release::comparable(text).chars().filter(|c| c.is_alphabetic()).collect();
            letters.sort_unstable();
            letters
        };
        let document = &made.documents[0];
        let told: String = document.pieces().into_iter().map(|(words, _)| words).collect();
        // Each page has its head besides.
        let pages = made.releases[0].pages();
        let (before, between, after) = &document.page_label;
        let furniture: String = (0..pages)
            .map(|_| format!("{}{before}{between}{after}", document.draft.clone().unwrap()))
            .collect();
        let (read, told) = (letters(&read), letters(&format!("{told}{furniture}")));
        // Poppler composes Indic vowel signs in its own way; no letter of another kind is lost.
        let lost = told.len().abs_diff(read.len());
        let allowed = if ["pa", "bn"].contains(&tag) { told.len() / 25 } else { told.len() / 500 };
        assert!(lost <= allowed, "{tag}: {} of {}", lost, told.len());
    }
}

/// Wording that is written out in the program or a template would show: the pseudo-language has no plain letters.
#[test]
fn nothing_that_is_said_is_written_into_the_program() {
    let accented = |c: char| match c {
        'a' => 'å',
        'e' => 'ê',
        'i' => 'î',
        'o' => 'ö',
        'u' => 'ü',
        'A' => 'Å',
        'E' => 'Ê',
        'I' => 'Î',
        'O' => 'Ö',
        'U' => 'Ü',
        c => c,
    };
    pseudo("cy", &accented);
}

/// The same from right to left, and longer words than any: nothing runs off a page or is cut.
#[test]
fn a_pseudo_language_from_right_to_left_is_told_whole() {
    pseudo("ar", &|c: char| if c.is_ascii_alphabetic() { 'ب' } else { c });
}

fn pseudo(tag: &str, letter: &dyn Fn(char) -> char) {
    let own = folder();
    let target = own.path().join(tag);
    std::fs::create_dir_all(&target).unwrap();
    for entry in std::fs::read_dir(root().join("locales/en-GB")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|ending| ending == "ftl") {
            let text = std::fs::read_to_string(&path).unwrap();
            let mut depth = 0_usize;
            let pseudo: String = text
                .lines()
                .map(|line| {
                    if line.starts_with('#') {
                        return format!("{line}\n");
                    }
                    let (key, words) = match line.split_once(" = ") {
                        Some((key, words)) if !key.contains(' ') => (format!("{key} = "), words),
                        _ => (String::new(), line),
                    };
                    let mut out = key;
                    let mut label = false;
                    for c in words.chars() {
                        match c {
                            '{' => depth += 1,
                            '}' => depth -= 1,
                            '[' => label = true,
                            ']' => label = false,
                            _ => {}
                        }
                        // Variables and the labels of cases are not words. Words inside a selector are.
                        let name = out.ends_with('$')
                            || out
                                .rsplit(|c: char| !(c.is_alphanumeric() || c == '_' || c == '-'))
                                .next()
                                .is_some_and(|last| {
                                    out.len() > last.len()
                                        && out.as_bytes()[out.len() - last.len() - 1] == b'$'
                                });
                        out.push(if label || name { c } else { letter(c) });
                    }
                    out.push('\n');
                    out
                })
                .collect();
            std::fs::write(target.join(path.file_name().unwrap()), pseudo).unwrap();
        }
    }
    let workshop = retell::pipeline::Workshop::open(None, Some(own.path()))
        .unwrap_or_else(|faults| panic!("{faults:#?}"));
    let case = example("mia");
    for kind in PackKind::ALL {
        let wanted = Wanted { language: Locale::find(tag), ..(*kind).into() };
        let composed = deep(|| pipeline::compose_kind(wanted, &case, &workshop, today(), true))
            .unwrap_or_else(|faults| panic!("{faults:#?}"));
        let mut plain = BTreeSet::new();
        let mut document = composed.document.clone();
        // Recorded words are marked as English; what is not marked is ours.
        let foreign: String = document.foreign().into_values().collect();
        document.each_text(&mut |words| {
            for word in words.split(|c: char| !c.is_alphabetic()) {
                let vowels = word.chars().any(|c| "aeiou".contains(c));
                if word.chars().count() > 3 && vowels && !foreign.contains(word) {
                    plain.insert(word.to_owned());
                }
            }
        });
        // The word list of the language is no wording of ours that could be missing.
        let list =
            std::fs::read_to_string(root().join("locales").join(tag).join("words.json")).unwrap();
        plain.retain(|word| !list.to_lowercase().contains(&word.to_lowercase()));
        // Names of people in our own sentences, and of fonts and forms of law, are the only plain words.
        let known = ["Mia", "Atkinson"];
        plain.retain(|word| !known.contains(&word.as_str()));
        assert!(plain.is_empty(), "{}: {plain:?}", kind.code());
        if Locale::find(tag).is_some_and(Locale::is_rtl) {
            deep(|| {
                let ways = Ways { draft_wording: true, ..Ways::default() };
                pipeline::make_in(
                    wanted,
                    &case,
                    &workshop,
                    Path::new("x.pdf"),
                    today(),
                    true,
                    &ways,
                )
            })
            .unwrap_or_else(|faults| panic!("{faults:#?}"));
        }
    }
}

#[test]
fn every_way_of_reading_tells_the_same() {
    let case = example("jordan");
    let all = [
        Form::Standard,
        Form::LargePrint,
        Form::Dyslexia,
        Form::HighContrast,
        Form::EasyRead,
        Form::Html,
        Form::Epub,
        Form::Braille,
        Form::Spoken,
    ];
    for (tag, kind) in [
        ("en-GB", PackKind::LifeStory),
        ("ar", PackKind::LifeStory),
        ("en-GB", PackKind::SubjectAccess),
    ] {
        let name = format!("{tag} {}", kind.code());
        let wanted = Wanted { language: Locale::find(tag), ..kind.into() };
        let made =
            make_in(&case, wanted, &all).unwrap_or_else(|faults| panic!("{name}: {faults:#?}"));
        let mut endings = BTreeSet::new();
        for release in &made.releases {
            let path = release.target().to_owned();
            endings.insert(path.extension().unwrap().to_string_lossy().into_owned());
            if path.extension().is_some_and(|ending| ending == "pdf")
                && !path.to_string_lossy().contains("documents")
                && kind == PackKind::LifeStory
            {
                valid(release.bytes(), &format!("{name} {}", path.display()));
            }
            if path.extension().is_some_and(|ending| ending == "brf") {
                for page in
                    String::from_utf8(release.bytes().to_vec()).unwrap().split_terminator('\u{C}')
                {
                    assert_eq!(page.matches("\r\n").count(), 25, "{name}");
                    assert!(page.lines().all(|line| line.len() <= 38), "{name}");
                    assert!(page.chars().all(|c| matches!(c, ' '..='_' | '\r' | '\n')), "{name}");
                }
            }
        }
        assert_eq!(
            endings,
            ["brf", "epub", "html", "pdf", "zip"].map(String::from).into(),
            "{name}"
        );
    }
}

/// Braille comes back as the words that it was made of, by liblouis's own way back, for the tables that have one.
/// (Those of Kurdish, Bengali and Vietnamese have none that gives their letters.) Some letters cannot come
/// back: two letters of one cell (Welsh ae, Portuguese ss), an alef with its sign, the Ukrainian і, which the table
/// writes with a dot of its own. That costs the share of different words that is left out here.
#[test]
fn braille_comes_back() {
    let case = example("mia");
    for (tag, table, least) in [
        ("en-GB", "en-ueb-g2.ctb", 97),
        ("cy", "cy-cy-g1.utb", 80),
        ("pl", "pl.tbl", 99),
        ("pt", "pt-pt-g1.utb", 93),
        ("uk", "uk.utb", 65),
        ("ar", "ar-ar-g1.utb", 97),
        ("fa", "fa-ir-g1.utb", 82),
        ("ur", "ur-pk-g1.utb", 82),
        ("pa", "pu-in-g1.utb", 87),
    ] {
        let wanted = Wanted { language: Locale::find(tag), ..PackKind::LifeStory.into() };
        let made = make_in(&case, wanted, &[Form::Braille]).unwrap_or_else(|f| panic!("{f:#?}"));
        let release = made.releases.first().unwrap_or_else(|| panic!("{tag}: no braille"));
        let brf = String::from_utf8(release.bytes().to_vec()).unwrap();
        let lines: String = brf
            .split_terminator('\u{C}')
            .flat_map(|page| page.lines().rev().skip(1).collect::<Vec<_>>().into_iter().rev())
            .filter(|line| !line.starts_with("---"))
            .map(|line| format!("{} ", line.trim().replace('\\', "\\\\")))
            .collect();
        let words: Vec<String> = lines.split_whitespace().map(str::to_owned).collect();
        let input: String =
            words.chunks(40).map(|chunk| format!("{}\n", chunk.join(" "))).collect();
        let back = liblouis(&["-b", &format!("en-us-brf.dis,{table}")], input);
        // Persian letters that Arabic has too come back as the Arabic ones.
        let plain = |word: &str| word.to_lowercase().replace('ي', "ی").replace('ك', "ک");
        let words_of = |text: &str| -> BTreeSet<String> {
            text.split(|c: char| !c.is_alphanumeric())
                .filter(|word| word.chars().count() > 2)
                .map(plain)
                .collect()
        };
        let back = words_of(&back);
        let composed = deep(|| pipeline::compose_kind(wanted, &case, workshop(), today(), true))
            .unwrap_or_else(|faults| panic!("{faults:#?}"));
        let document = &composed.document;
        let told: String = document.pieces().into_iter().map(|(words, _)| words + " ").collect();
        let english = words_of(&document.clone().foreign().into_values().collect::<String>());
        let own: BTreeSet<String> = words_of(&told)
            .into_iter()
            .filter(|word| tag == "en-GB" || document.own_words.contains(word))
            .filter(|word| !english.contains(word))
            .collect();
        let found = own.iter().filter(|word| back.contains(*word)).count();
        assert!(own.len() > 120, "{tag}: {}", own.len());
        assert!(found * 100 >= own.len() * least, "{tag}: {found} of {}", own.len());
    }
}

/// No two words of a language have the same cells, also where liblouis has no way back.
#[test]
fn braille_tells_words_apart() {
    for (tag, table) in [
        ("cy", "cy-cy-g1.utb"),
        ("pl", "pl.tbl"),
        ("pt", "pt-pt-g1.utb"),
        ("uk", "uk.utb"),
        ("ar", "ar-ar-g1.utb"),
        ("fa", "fa-ir-g1.utb"),
        ("ckb", "ckb-g1.ctb"),
        ("ur", "ur-pk-g1.utb"),
        ("pa", "pu-in-g1.utb"),
        ("bn", "be-in-g1.utb"),
        ("vi", "vi-vn-g1.ctb"),
    ] {
        let text = pack::running_words(Locale::find(tag).unwrap()).to_lowercase();
        // A sign of vowel belongs to its word. One or two letters alone are short forms.
        let words: Vec<&str> = text
            .split(|c: char| {
                !(c.is_alphabetic() || matches!(u32::from(c), 0x300..=0x36F | 0x981..=0xA7F))
            })
            .filter(|word| word.chars().count() > 2)
            .collect::<BTreeSet<_>>()
            .into_iter()
            .collect();
        let cells = liblouis(&["-f", &format!("unicode.dis,{table}")], words.join("\n") + "\n");
        let different: BTreeSet<&str> = cells.lines().collect();
        assert!(words.len() > 400, "{tag}");
        assert_eq!(different.len(), words.len(), "{tag}");
    }
}

/// What `lou_translate` makes of lines.
fn liblouis(arguments: &[&str], input: String) -> String {
    let mut child = std::process::Command::new("lou_translate")
        .args(arguments)
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .spawn()
        .expect("lou_translate (liblouis-bin) is installed");
    let mut stdin = child.stdin.take().unwrap();
    let writer = std::thread::spawn(move || {
        use std::io::Write as _;
        stdin.write_all(input.as_bytes()).unwrap();
    });
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn what_a_translator_sends_back_is_checked_and_confirmed() {
    let inner = folder();
    let folder = case_folder(&inner, "mia");
    let xliff = inner.path().join("mia.xlf");
    let case = folder.to_string_lossy().into_owned();
    let at = |path: &Path| path.to_string_lossy().into_owned();
    let (code, _, err) = run(&[
        "translate",
        "export",
        &case,
        "--to",
        "pl",
        "--out",
        &at(&xliff),
        "--date",
        "2026-11-02",
    ]);
    assert_eq!(code, 0, "{err}");
    let text = std::fs::read_to_string(&xliff).unwrap();
    assert!(text.contains("ctype=\"x-name\"") && text.contains("ctype=\"x-number\""));
    // A word for each word that is not a placeholder.
    let translated: String = text
        .split_inclusive('\n')
        .map(|line| {
            let Some((before, rest)) = line.split_once("<target state=\"needs-translation\">")
            else {
                return line.to_owned();
            };
            let Some((inner, after)) = rest.split_once("</target>") else { return line.to_owned() };
            let mut out = String::new();
            let mut rest = inner;
            while let Some((words, tag)) = rest.split_once('<') {
                let (tag, more) = tag.split_once('>').unwrap();
                out.push_str(&polish(words));
                out.push_str(&format!("<{tag}>"));
                rest = more;
            }
            out.push_str(&polish(rest));
            format!("{before}<target state=\"translated\">{out}</target>{after}")
        })
        .collect();
    let back = inner.path().join("back.xlf");
    let import = |text: &str| {
        std::fs::write(&back, text).unwrap();
        run(&[
            "translate",
            "import",
            &case,
            &at(&back),
            "--to",
            "pl",
            "--translator",
            "Ewa Test",
            "--date",
            "2026-11-02",
        ])
    };
    // What goes out is what the schema of OASIS asks for, and what comes back too.
    for text in [&text, &translated] {
        assert_eq!(schema_says(inner.path(), text), "", "the schema of XLIFF 1.2");
    }
    assert_ne!(schema_says(inner.path(), &text.replacen("<source>", "<words>", 1)), "");
    // Not translated, a lost placeholder, a doubled one, a number, a missing unit, another language.
    let target = translated.find("<target").unwrap();
    let first_x = target + translated[target..].find("<x ").unwrap();
    let end_x = first_x + translated[first_x..].find("/>").unwrap() + 2;
    let placeholder = &translated[first_x..end_x];
    for (name, bad) in [
        ("not translated", text.clone()),
        ("lost", format!("{}{}", &translated[..first_x], &translated[end_x..])),
        (
            "more than once",
            format!("{}{placeholder}{}", &translated[..end_x], &translated[end_x..]),
        ),
        ("a number", translated.replacen("słowo", "słowo 7", 1)),
        ("is missing", {
            let from = translated.find("<trans-unit").unwrap();
            let to = from + translated[from..].find("</trans-unit>").unwrap() + 13;
            format!("{}{}", &translated[..from], &translated[to..])
        }),
        ("look like Romanian", translated.replace("słowo", "cuvântul")),
        ("target language", translated.replace("target-language=\"pl\"", "target-language=\"ro\"")),
    ] {
        let (code, _, err) = import(&bad);
        assert_eq!(code, 1, "{name}: {err}");
        assert!(err.contains(name), "{name}: {err}");
        assert!(!folder.join("translations.json").exists(), "{name}");
    }
    let (code, _, err) = import(&translated);
    assert_eq!(code, 0, "{err}");
    let confirm = |by: &str| {
        run(&["translate", "confirm", &case, "--to", "pl", "--by", by, "--date", "2026-11-02"])
    };
    assert_eq!(confirm("ewa test").0, 1);
    let opened = retell::case::Case::open(&folder, None).unwrap_or_else(|f| panic!("{f:#?}"));
    let wanted = Wanted { language: Locale::find("pl"), ..PackKind::LifeStory.into() };
    let foreign = |draft: bool| {
        let composed = deep(|| pipeline::compose_kind(wanted, &opened, workshop(), today(), draft))
            .unwrap_or_else(|f| panic!("{f:#?}"));
        composed.document.pieces().into_iter().filter(|(words, _)| words.contains("słowo")).count()
    };
    // What nobody has confirmed stands in a draft only.
    assert_eq!(foreign(false), 0);
    assert!(foreign(true) > 50);
    assert_eq!(confirm("Jan Test").0, 0);
    assert!(foreign(false) > 50);
}

/// What the schema says against a file: nothing, if it is valid.
fn schema_says(folder: &Path, text: &str) -> String {
    let schemas = root().join("target/schemas");
    let schema = std::fs::read_to_string(schemas.join("xliff-core-1.2-strict.xsd"))
        .expect("the schema of XLIFF 1.2: `tests/run` fetches it into target/schemas");
    let local = schema.replace("http://www.w3.org/2001/xml.xsd", "xml.xsd");
    std::fs::write(folder.join("xliff.xsd"), local).unwrap();
    std::fs::copy(schemas.join("xml.xsd"), folder.join("xml.xsd")).unwrap();
    let file = folder.join("asked.xlf");
    std::fs::write(&file, text).unwrap();
    let output = std::process::Command::new("xmllint")
        .args(["--nonet", "--noout", "--schema"])
        .arg(folder.join("xliff.xsd"))
        .arg(&file)
        .output()
        .expect("xmllint (libxml2-utils) is installed");
    match output.status.success() {
        true => String::new(),
        false => String::from_utf8_lossy(&output.stderr).into_owned() + "invalid",
    }
}

fn polish(words: &str) -> String {
    let mut out = String::new();
    let mut word = String::new();
    let mut entity = false;
    let flush = |word: &mut String, out: &mut String| {
        if !std::mem::take(word).is_empty() {
            out.push_str("słowo");
        }
    };
    for c in words.chars() {
        if c == '&' {
            flush(&mut word, &mut out);
            entity = true;
        }
        if entity {
            out.push(c);
            entity = c != ';';
        } else if c.is_alphabetic() || (c == '\'' || c == '\u{2019}') && !word.is_empty() {
            word.push(c);
        } else {
            flush(&mut word, &mut out);
            out.push(c);
        }
    }
    flush(&mut word, &mut out);
    out
}

#[test]
fn wording_that_nobody_reviewed_needs_a_permission() {
    let inner = folder();
    let case = case_folder(&inner, "mia").to_string_lossy().into_owned();
    let out = inner.path().join("x.pdf").to_string_lossy().into_owned();
    let base =
        ["pack", "life-story", &case, "--language", "pl", "--out", &out, "--date", "2026-11-02"];
    let (code, _, err) = run(&base);
    assert_eq!(code, 2, "{err}");
    assert!(err.contains("wording/draft"));
    let (code, _, err) = run(&[&base[..], &["--draft-wording"]].concat());
    assert_eq!(code, 0, "{err}");
    let (code, out, _) = run(&["locales"]);
    assert_eq!(code, 0);
    assert_eq!(out.lines().count(), 19);
}

/// The record says how the child reads; the command may say otherwise; a worker reads English.
#[test]
fn the_record_says_how_the_child_reads() {
    let inner = folder();
    let folder = case_folder(&inner, "mia");
    let path = folder.join("record.yaml");
    let record = std::fs::read_to_string(&path).unwrap().replacen(
        "    languages: [English]\n",
        "    languages: [English, Welsh]\n    preferred_language: cy\n    forms: [large-print, html]\n    font: andika\n",
        1,
    );
    std::fs::write(&path, record).unwrap();
    let case = retell::case::Case::open(&folder, None).unwrap_or_else(|f| panic!("{f:#?}"));
    let made = make_in(&case, PackKind::LifeStory.into(), &[]).unwrap_or_else(|f| panic!("{f:#?}"));
    let names: Vec<String> = made
        .releases
        .iter()
        .map(|release| release.target().file_name().unwrap().to_string_lossy().into_owned())
        .collect();
    assert_eq!(names, ["x-large-print.pdf", "x-html.html"]);
    assert_eq!(made.documents[0].language.tag, "cy");
    assert_eq!(made.documents[0].look.face, Some(pack::Face::Andika));
    let wanted = Wanted { language: Locale::find("ar"), ..PackKind::LifeStory.into() };
    let made = make_in(&case, wanted, &[Form::Standard]).unwrap_or_else(|f| panic!("{f:#?}"));
    assert_eq!(made.documents[0].language.tag, "ar");
    assert_eq!(made.releases.len(), 1);
    let made =
        make_in(&case, PackKind::CaseSummary.into(), &[]).unwrap_or_else(|f| panic!("{f:#?}"));
    assert_eq!(made.documents[0].language.tag, "en-GB");
    // What the record says of it is in the access pack like everything else.
    let wanted = Wanted { language: Some(&pack::ENGLISH), ..PackKind::SubjectAccess.into() };
    let made = make_in(&case, wanted, &[Form::Standard]).unwrap_or_else(|f| panic!("{f:#?}"));
    let told: String =
        made.documents.iter().flat_map(pack::Document::pieces).map(|(words, _)| words).collect();
    for words in ["Language to read in", "Welsh", "in large print", "Andika"] {
        assert!(told.contains(words), "{words}");
    }
}

/// Every letter of the wording of every locale is in a font of the program.
#[test]
fn the_fonts_cover_every_locale() {
    for locale in LOCALES {
        let folder = root().join("locales").join(locale.tag);
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let text = std::fs::read_to_string(&path).unwrap();
            let lacks: BTreeSet<char> = text
                .chars()
                .filter(|c| !c.is_control() && !workshop().engine.has_letter(*c))
                .collect();
            assert!(lacks.is_empty(), "{}: {lacks:?}", path.display());
        }
    }
}

/// Numbers, telephone numbers, postcodes and English names stand the right way round among Arabic words, and
/// a name in Arabic letters among English ones, for a reader that goes by the page.
#[test]
fn numbers_and_names_stand_the_right_way_round() {
    let inner = folder();
    let folder = case_folder(&inner, "mia");
    let path = folder.join("record.yaml");
    let record = std::fs::read_to_string(&path).unwrap().replacen(
        "ethnicity: White British and Irish.",
        "ethnicity: \"White British and Irish. Her cousins say \u{645}\u{631}\u{62D}\u{628}\u{627} \u{628}\u{643} \u{641}\u{64A} \u{628}\u{64A}\u{62A}\u{646}\u{627} to her.\" #",
        1,
    );
    std::fs::write(&path, record).unwrap();
    let policy = inner.path().join("policy.yaml");
    let own = std::fs::read_to_string(root().join("templates/policy.yaml")).unwrap();
    std::fs::write(&policy, own.replace("Town Hall, Sandmere;", "Town Hall, Sandmere SD1 2AB;"))
        .unwrap();
    let case =
        retell::case::Case::open(&folder, Some(&policy)).unwrap_or_else(|f| panic!("{f:#?}"));
    let read = |case: &retell::case::Case, wanted: Wanted, tag: &str| {
        // The gate compares the order of the tags with what was said, letter by letter.
        let made =
            make_in(case, wanted, &[Form::Standard]).unwrap_or_else(|f| panic!("{tag}: {f:#?}"));
        let file = folder.join("x.pdf");
        std::fs::write(&file, made.releases[0].bytes()).unwrap();
        // Poppler marks the directions that it finds; and it puts blanks and full stops where they stand.
        let found: String = crate::support::poppler(&file)
            .chars()
            .filter(
                |c| !matches!(u32::from(*c), 0x200E | 0x200F | 0x202A..=0x202E | 0x2060..=0x2069),
            )
            .collect();
        found
    };
    for tag in ["en-GB", "ar", "fa", "ckb"] {
        let wanted = Wanted { language: Locale::find(tag), ..PackKind::LifeStory.into() };
        let read = read(&case, wanted, tag);
        for words in [
            "01632 960 100",
            "SD1 2AB",
            "access@sandmere.example",
            "Kestrel Rise Primary School",
            "Mia Elise Tarrant",
        ] {
            assert!(read.contains(words), "{tag}: {words}");
        }
        // On the page the day stands before the year in the direction of the language, on the same line.
        let (day, year) = match tag {
            "fa" => ("۱۴", "۲۰۱۸"),
            "ckb" => ("١٤", "٢٠١٨"),
            _ => ("14", "2018"),
        };
        let placed = places(&folder.join("x.pdf"));
        let born = placed.iter().find_map(|(from, line, word)| {
            if !word.contains(day) {
                return None;
            }
            let same = placed
                .iter()
                .find(|(_, other, word)| (other - line).abs() < 6.0 && word.contains(year));
            same.map(|(other, ..)| (*from, *other))
        });
        let (day, year) = born.unwrap_or_else(|| panic!("{tag}: no date of birth"));
        assert_eq!(day < year, tag == "en-GB", "{tag}: {day} {year}");
    }
    // The number of a gap belongs to its mark.
    let jordan = example("jordan");
    let wanted = Wanted { language: Locale::find("ar"), ..PackKind::SubjectAccess.into() };
    let _ = read(&jordan, wanted, "ar");
    let placed = places(&folder.join("x.pdf"));
    let numbered: BTreeSet<String> = placed
        .iter()
        // Poppler gives the letters of such a word from the left.
        .filter(|(.., word)| word.chars().rev().collect::<String>().contains("فجوة"))
        .filter_map(|(from, line, _)| {
            // The next word to its left.
            placed
                .iter()
                .filter(|(other, same, _)| other < from && (same - line).abs() < 6.0)
                .max_by(|a, b| a.0.total_cmp(&b.0))
                .map(|(.., word)| word.chars().filter(char::is_ascii_digit).collect())
        })
        .collect();
    for gap in 1..=12 {
        assert!(numbered.contains(&gap.to_string()), "{gap}");
    }
}

/// The words of a file as poppler places them: left edge, height on the page, letters.
fn places(file: &Path) -> Vec<(f64, f64, String)> {
    let output =
        std::process::Command::new("pdftotext").arg("-bbox").arg(file).arg("-").output().unwrap();
    let mut page = 0.0;
    String::from_utf8(output.stdout)
        .unwrap()
        .lines()
        .filter_map(|line| {
            if line.trim_start().starts_with("<page") {
                page += 10_000.0;
            }
            let (head, word) = line.trim().strip_prefix("<word ")?.split_once('>')?;
            let number = |name: &str| -> Option<f64> {
                head.split_once(name)?.1.split('"').nth(1)?.parse().ok()
            };
            Some((
                number("xMin")?,
                page + number("yMin")?,
                word.trim_end_matches("</word>").to_owned(),
            ))
        })
        .collect()
}

/// A line of Easy Read has at most fifteen words, every word of the book is in it, and a council's own symbol goes
/// before the shipped one.
#[test]
fn easy_read_has_one_short_sentence_to_a_line_and_loses_no_word() {
    let case = example("mia");
    let own = folder();
    std::fs::write(own.path().join("own.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><rect width=\"9\" height=\"9\"/></svg>").unwrap();
    std::fs::write(
        own.path().join("own.csv"),
        "symbol,file,words,alt\nours,own.svg,judge,a square\n",
    )
    .unwrap();
    let make = |symbols: &str| {
        let ways = Ways {
            forms: vec![Form::EasyRead],
            symbols: Some(own.path().join(symbols)),
            ..Ways::default()
        };
        deep(|| {
            pipeline::make_in(
                PackKind::LifeStory,
                &case,
                workshop(),
                Path::new("x.pdf"),
                today(),
                true,
                &ways,
            )
        })
    };
    let made = make("own.csv").unwrap_or_else(|faults| panic!("{faults:#?}"));
    assert!(made.releases.iter().all(|release| release.pages() <= 24));
    fn rows<'a>(sections: &'a [pack::Section], rows: &mut Vec<&'a pack::Pictured>) {
        for section in sections {
            rows.extend(section.blocks.iter().filter_map(|block| match block {
                pack::Block::Pictured(row) => Some(row),
                _ => None,
            }));
            rows_of(&section.sections, rows);
        }
    }
    fn rows_of<'a>(sections: &'a [pack::Section], all: &mut Vec<&'a pack::Pictured>) {
        rows(sections, all);
    }
    let mut all = Vec::new();
    for document in &made.documents {
        rows(&document.sections, &mut all);
    }
    assert!(all.len() > 150);
    for row in &all {
        let words: String = row
            .words
            .words
            .iter()
            .map(|inline| match inline {
                pack::Inline::Text { words, .. } => words.as_str(),
                _ => " gap ",
            })
            .collect();
        let count =
            words.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count();
        assert!(count <= 15, "{count}");
    }
    assert!(
        all.iter().any(|row| row.picture.as_deref().is_some_and(|svg| svg.contains("0 0 9 9")))
    );
    // What is too long stands whole at the end: no word of the book is lost.
    let told: String = made
        .documents
        .iter()
        .flat_map(pack::Document::pieces)
        .map(|(words, _)| words + " ")
        .collect();
    let book = make_in(&case, PackKind::LifeStory.into(), &[Form::Standard])
        .unwrap_or_else(|f| panic!("{f:#?}"));
    for (words, _) in book.documents[0].pieces() {
        for word in words.split(|c: char| !c.is_alphanumeric()).filter(|word| word.len() > 3) {
            assert!(told.contains(word), "a word is lost");
        }
    }
    // A symbol that is no plain picture is refused with its row.
    std::fs::write(own.path().join("own.svg"), "<svg><script/></svg>").unwrap();
    assert!(make("own.csv").is_err());
}

/// Who helped to read a pack stands at its beginning.
#[test]
fn an_interpreter_is_named_at_the_beginning() {
    let inner = folder();
    let folder = case_folder(&inner, "mia");
    let path = folder.join("decisions.yaml");
    let text = std::fs::read_to_string(&path).unwrap();
    let at = text.find("- pack: life-story").or_else(|| text.find("pack: life-story")).unwrap();
    let end = at + text[at..].find('\n').unwrap();
    let line = &text[at..end];
    assert!(!line.contains('{'), "the request is written out");
    let indent =
        text[..at].rsplit('\n').next().unwrap().len() + if line.starts_with('-') { 2 } else { 0 };
    let blanks = " ".repeat(indent);
    let more = format!(
        "\n{blanks}interpreter: Ana Voice\n{blanks}read_with: Ben Reader\n{blanks}read_on: 2026-10-30"
    );
    std::fs::write(&path, format!("{}{more}{}", &text[..end], &text[end..])).unwrap();
    let case = retell::case::Case::open(&folder, None).unwrap_or_else(|f| panic!("{f:#?}"));
    let made = make_in(&case, PackKind::LifeStory.into(), &[Form::Standard])
        .unwrap_or_else(|f| panic!("{f:#?}"));
    let told: String =
        made.documents[0].pieces().into_iter().take(20).map(|(words, _)| words).collect();
    assert!(
        told.contains("Ana Voice")
            && told.contains("Ben Reader")
            && told.contains("30 October 2026"),
        "{told}"
    );
}

/// A page of braille has as many cells and lines as somebody's paper has; sizes that no embosser has are refused.
#[test]
fn braille_fits_the_paper_that_is_asked_for() {
    let inner = folder();
    let case = case_folder(&inner, "mia").to_string_lossy().into_owned();
    let out = inner.path().join("x.brf");
    let target = out.to_string_lossy().into_owned();
    let make = |cells: &str, lines: &str| {
        run(&[
            "pack",
            "case-summary",
            &case,
            "--form",
            "braille",
            "--cells",
            cells,
            "--lines",
            lines,
            "--out",
            &target,
            "--date",
            "2026-11-02",
        ])
    };
    for (cells, lines) in [("20", "15"), ("40", "25"), ("60", "40")] {
        let (code, _, err) = make(cells, lines);
        assert_eq!(code, 0, "{cells} {lines}: {err}");
        let brf = std::fs::read_to_string(&out).unwrap();
        let widest = brf.lines().map(|line| line.trim_matches('\u{C}').len()).max().unwrap();
        let cells: usize = cells.parse().unwrap();
        assert!(widest <= cells && widest + 8 > cells, "{widest} of {cells}");
        for page in brf.split_terminator('\u{C}') {
            assert_eq!(page.matches("\r\n").count(), lines.parse::<usize>().unwrap());
        }
        std::fs::remove_file(&out).unwrap();
    }
    for (cells, lines) in [("19", "25"), ("61", "25"), ("38", "14"), ("38", "41")] {
        assert_eq!(make(cells, lines).0, 64, "{cells} {lines}");
        assert!(!out.exists());
    }
}

/// A script is spoken chapter by chapter where there is a voice, and refused in plain words where there is none.
#[test]
fn a_script_is_spoken_or_refused() {
    let inner = folder();
    let case = case_folder(&inner, "mia").to_string_lossy().into_owned();
    let script = inner.path().join("x.zip").to_string_lossy().into_owned();
    let spoken = inner.path().join("spoken");
    let make = |tag: &str| {
        let (code, _, err) = run(&[
            "pack",
            "case-summary",
            &case,
            "--form",
            "spoken",
            "--language",
            tag,
            "--draft-wording",
            "--out",
            &script,
            "--date",
            "2026-11-02",
        ]);
        assert_eq!(code, 0, "{tag}: {err}");
        run(&["speak", &script, "--out", &spoken.to_string_lossy()])
    };
    let (code, _, err) = make("ti");
    assert_eq!(code, 1, "{err}");
    assert!(err.contains("there is no voice for Tigrinya"), "{err}");
    assert!(!spoken.exists());
    std::fs::remove_file(&script).unwrap();
    let (code, _, err) = make("cy");
    assert_eq!(code, 0, "{err}");
    let waves: Vec<Vec<u8>> = std::fs::read_dir(&spoken)
        .unwrap()
        .map(|entry| std::fs::read(entry.unwrap().path()).unwrap())
        .collect();
    assert!(waves.len() > 3, "one for each chapter");
    for wave in waves {
        assert!(wave.starts_with(b"RIFF") && wave.len() > 20_000);
        let samples =
            usize::try_from(u32::from_le_bytes(wave[40..44].try_into().unwrap())).unwrap();
        assert_eq!(samples + 44, wave.len());
    }
}

/// The volume of documents is put together by a writer that sets letters one by one: in languages whose letters join, what its
/// sheets say stands in the pack itself, in the reader's language.
#[test]
fn what_the_documents_are_is_told_in_every_language() {
    let case = example("jordan");
    for (tag, words, inside) in [
        ("ar", "الوثائق في ملفك", true),
        ("bn", "আপনার ফাইলের ডকুমেন্ট", true),
        ("uk", "Документи у Вашій справі", false),
        ("am", "በፋይልዎ ላይ ያሉ ሰነዶች", false),
    ] {
        let wanted = Wanted { language: Locale::find(tag), ..PackKind::SubjectAccess.into() };
        let made =
            make_in(&case, wanted, &[Form::Standard]).unwrap_or_else(|f| panic!("{tag}: {f:#?}"));
        let told: String = made
            .documents
            .iter()
            .flat_map(pack::Document::pieces)
            .map(|(words, _)| words + "\n")
            .collect();
        let volume = made
            .releases
            .iter()
            .find(|release| release.target().to_string_lossy().contains("documents"))
            .unwrap();
        let inner = folder();
        let file = inner.path().join("x.pdf");
        std::fs::write(&file, volume.bytes()).unwrap();
        let read = crate::support::poppler(&file);
        assert_eq!(told.contains(words), inside, "{tag}");
        assert_eq!(read.contains(words), !inside, "{tag}");
    }
}

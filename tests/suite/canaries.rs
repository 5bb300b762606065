//! Every held value is a nonsense word of its own. Every command is run, then every step is made
//! to fail in turn; no canary may be in any output, log, message, manifest or temporary file.

use std::path::Path;
use std::process::{Command, Output};

use crate::schema::filled;
use crate::support::{code, folder, retell, words};

struct Cage {
    folder: tempfile::TempDir,
    canaries: Vec<String>,
}

impl Cage {
    fn new() -> Self {
        let folder = folder();
        let filled = filled();
        std::fs::create_dir_all(folder.path().join("case")).unwrap();
        // Laid out with one value to a line, so that a reader's own error would print its neighbours.
        std::fs::write(folder.path().join("case/record.yaml"), format!("{:#}", filled.record))
            .unwrap();
        Self { folder, canaries: filled.words }
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    fn silent(&self, what: &str, text: &str) {
        let found: Vec<&String> =
            self.canaries.iter().filter(|canary| has_word(text, canary)).collect();
        assert!(found.is_empty(), "{what}: {found:?} in\n{text}");
    }

    fn run(&self, args: &[&str]) -> Output {
        let output = retell(args, self.path());
        self.silent(&args.join(" "), &words(&output));
        assert!(!words(&output).contains("panic"), "{}", words(&output));
        output
    }

    /// Nothing besides the case may lie about, apart from what `but` names.
    fn tidy(&self, but: &[&str]) {
        for entry in std::fs::read_dir(self.path()).unwrap() {
            let name = entry.unwrap().file_name().to_string_lossy().into_owned();
            assert!(name == "case" || but.contains(&name.as_str()), "{name} was left behind");
        }
    }
}

fn has_word(text: &str, word: &str) -> bool {
    text.match_indices(word)
        .any(|(at, _)| !text[at + word.len()..].starts_with(|c: char| c.is_ascii_digit()))
}

#[test]
fn no_command_tells() {
    let cage = Cage::new();
    assert_eq!(code(&cage.run(&["check", "case"])), 0);
    assert_eq!(code(&cage.run(&["review", "case"])), 2);
    assert_eq!(code(&cage.run(&["review", "case", "--all"])), 2);
    for pack in ["life-story", "case-summary", "subject-access"] {
        assert_eq!(code(&cage.run(&["pack", pack, "case"])), 2);
        cage.tidy(&[]);
        assert_eq!(code(&cage.run(&["schedule", "case", "--pack", pack])), 0);
        let out = format!("{pack}.pdf");
        let made =
            cage.run(&["pack", pack, "case", "--draft", "--out", &out, "--date", "2024-06-01"]);
        assert_eq!(code(&made), 0, "{}", words(&made));
        let manifest = format!("{out}.manifest.json");
        cage.silent("manifest", &std::fs::read_to_string(cage.path().join(&manifest)).unwrap());
        assert_eq!(code(&cage.run(&["verify", &out])), 0);
        std::fs::remove_file(cage.path().join(&out)).unwrap();
        std::fs::remove_file(cage.path().join(&manifest)).unwrap();
    }
    for format in ["text", "json", "sarif"] {
        assert_eq!(code(&cage.run(&["check", "case", "--format", format])), 0);
    }
    assert_eq!(code(&cage.run(&["clock", "case", "--date", "2024-06-01"])), 0);
    assert_eq!(code(&cage.run(&["summary-due", "case", "--date", "2024-06-01"])), 0);
    for letter in ["acknowledgement", "clarification", "more-time", "cover", "refusal-in-part"] {
        assert_eq!(code(&cage.run(&["letter", letter, "case"])), 2, "nobody asked");
    }
    for more in [["--band", "3-5"], ["--band", "15+"], ["--form", "sources"]] {
        let args = ["pack", "life-story", "case", "--draft", "--out", "x.pdf", "--date"];
        let made = cage.run(&[&args[..], &["2024-06-01"], &more].concat());
        assert_eq!(code(&made), 0, "{}", words(&made));
        cage.silent(
            "manifest",
            &std::fs::read_to_string(cage.path().join("x.pdf.manifest.json")).unwrap(),
        );
        std::fs::remove_file(cage.path().join("x.pdf")).unwrap();
        std::fs::remove_file(cage.path().join("x.pdf.manifest.json")).unwrap();
    }
    // With --words the words are what was asked for; they are on the screen and nowhere else.
    let shown = retell(&["review", "case", "--words"], cage.path());
    assert!(cage.canaries.iter().any(|canary| has_word(&words(&shown), canary)));
    cage.tidy(&[]);
    assert!(!cage.path().join("case/sharing-log.jsonl").exists());
}

#[test]
fn no_broken_record_tells() {
    let cage = Cage::new();
    let whole = std::fs::read_to_string(cage.path().join("case/record.yaml")).unwrap();
    let lines: Vec<&str> = whole.lines().collect();
    let breaks: [fn(&str) -> String; 6] = [
        |line| format!("{line} zib: ["),
        |line| line.replace(':', ""),
        |line| format!("{line}\n{line}"),
        |line| line.replace('"', ""),
        |line| line.replace("zib", "\u{7}zib"),
        |line| line.replace(": \"", "zz: \""),
    ];
    let mut faults = 0;
    // Some forty places, spread over the file, broken in six ways each.
    for n in (1..lines.len()).step_by(lines.len() / 40 + 1) {
        for broken in breaks {
            let mut changed: Vec<String> = lines.iter().map(|line| (*line).to_owned()).collect();
            changed[n] = broken(lines[n]);
            std::fs::write(cage.path().join("case/record.yaml"), changed.join("\n")).unwrap();
            faults += usize::from(code(&cage.run(&["check", "case"])) == 1);
        }
    }
    assert!(faults > 100, "{faults}");
    for cut in (10..whole.len()).step_by(whole.len() / 25) {
        std::fs::write(cage.path().join("case/record.yaml"), &whole[..cut]).unwrap();
        assert_eq!(code(&cage.run(&["check", "case"])), 1);
    }
}

#[test]
fn no_failing_step_tells() {
    let cage = Cage::new();
    let draft = |more: &[&str]| {
        let mut args = vec!["pack", "subject-access", "case", "--draft", "--date", "2024-06-01"];
        args.extend(more);
        cage.run(&args)
    };
    // Templates: missing folder, bad syntax, a name that is not there, raw HTML.
    assert_eq!(code(&draft(&["--templates", "nowhere"])), 1);
    std::fs::create_dir_all(cage.path().join("case/own/subject-access")).unwrap();
    for bad in [
        "# {{#if",
        "# {{t \"letter-heading\"}}\n\n{{child_nmae}}",
        "# A\n\n<b>x</b>",
        "# A\n\n{{#each entries}}{{#if restrcited}}x{{/if}}{{/each}}",
    ] {
        std::fs::write(cage.path().join("case/own/subject-access/pack.md.hbs"), bad).unwrap();
        let output = draft(&["--templates", "case/own"]);
        assert_eq!(code(&output), 1, "{bad}");
        assert!(words(&output).contains("pack.md.hbs:"), "{}", words(&output));
    }
    // Wording that cannot be read, or that asks for what it is not given.
    std::fs::create_dir_all(cage.path().join("case/words/en-GB")).unwrap();
    for bad in [
        "letter-heading",
        "letter-help = { $nobody }\n",
        "letter-headin = Words\n",
        "gap-undecided = {\"\"}\n",
    ] {
        std::fs::write(cage.path().join("case/words/en-GB/subject-access.ftl"), bad).unwrap();
        assert_eq!(code(&draft(&["--locales", "case/words"])), 1, "{bad}");
    }
    // A folder of the council's that holds nothing which would be used.
    std::fs::create_dir_all(cage.path().join("case/other/de-DE")).unwrap();
    assert_eq!(code(&draft(&["--locales", "case/other"])), 1);
    assert_eq!(code(&draft(&["--templates", "case/other"])), 1);
    // Decisions and policy with faults; a log that cannot be read.
    for (file, text) in [
        ("decisions.yaml", "decisions:\n  - person: zibkey0\n    answer: zib0qua\n"),
        ("decisions.yaml", "decisions: [zib0qua]\n"),
        ("policy.yaml", "version: zib0qua\nrules: zib1qua\n"),
        ("sharing-log.jsonl", "zib0qua\n"),
    ] {
        std::fs::write(cage.path().join("case").join(file), text).unwrap();
        assert_eq!(code(&draft(&[])), 1, "{file}");
        std::fs::remove_file(cage.path().join("case").join(file)).unwrap();
    }
    // A target that cannot be written: a folder that is a file, a file that is a folder.
    assert_eq!(code(&draft(&["--out", "case/record.yaml/x.pdf"])), 1);
    std::fs::create_dir_all(cage.path().join("case/x.pdf")).unwrap();
    assert_eq!(code(&draft(&["--out", "case/x.pdf"])), 1);
    assert_eq!(std::fs::read_dir(cage.path().join("case/x.pdf")).unwrap().count(), 0);
    assert!(!cage.path().join("case/x.pdf.manifest.json").exists());
    // A disk that is full: no file may grow beyond 8 blocks.
    let full = Command::new("sh")
        .arg("-c")
        .arg(format!(
            "trap '' XFSZ; ulimit -f 8; exec {} pack subject-access case --draft --date 2024-06-01",
            env!("CARGO_BIN_EXE_retell")
        ))
        .current_dir(cage.path())
        .env("TMPDIR", cage.path())
        .output()
        .unwrap();
    cage.silent("full disk", &words(&full));
    assert_eq!(code(&full), 1, "{}", words(&full));
    cage.tidy(&[]);
    let hidden: Vec<_> = std::fs::read_dir(cage.path().join("case"))
        .unwrap()
        .filter(|e| e.as_ref().unwrap().file_name().to_string_lossy().starts_with('.'))
        .collect();
    assert!(hidden.is_empty(), "{hidden:?}");
    // Fonts that lack the letters, and none at all.
    assert!(typeset::Engine::with_fonts(&[]).is_err());
}

#[test]
fn a_font_without_the_letters_is_told_without_them() {
    use diagnostic::Explain as _;
    let case = crate::support::lay_out(&[(
        "record.yaml",
        "child: {names: [{full: Pip}], called: Pip, born: 2018-02-03, about_me: [\"\u{6F22}zibzib\"]}\n",
    )]);
    let case =
        retell::case::Case::open(case.path(), None).unwrap_or_else(|faults| panic!("{faults:#?}"));
    let faults = crate::support::make(&case, disclosure::PackKind::LifeStory, true).err().unwrap();
    let told: String = faults.iter().map(ToString::to_string).collect();
    assert!(
        told.contains("typeset/letter") && !told.contains("zibzib") && !told.contains('\u{6F22}'),
        "{told}"
    );
    let composed = retell::pipeline::compose_kind(
        disclosure::PackKind::CaseSummary,
        &case,
        crate::support::workshop(),
        crate::support::today(),
        true,
    )
    .unwrap_or_else(|faults| panic!("{faults:#?}"));
    // Only a font with Latin letters, and a document in Latin letters: good.
    let latin: &'static [u8] = include_bytes!("../../fonts/NotoSans-Regular.ttf");
    let engine = typeset::Engine::with_fonts(&[latin]).unwrap();
    let typeset = typeset::typeset(&engine, &composed.document);
    assert!(typeset.is_ok(), "{:?}", typeset.err().map(|error| error.explain()));
}

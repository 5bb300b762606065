//! Many children in one run: one that fails stops no other, a run that was killed goes on, and files can be locked.

use std::path::{Path, PathBuf};

use crate::support::{case_folder, folder, run};

fn cases(inner: &tempfile::TempDir, count: usize) -> PathBuf {
    let source = inner.path().join("cases");
    std::fs::create_dir_all(&source).unwrap();
    let whole = case_folder(inner, "mia");
    for n in 0..count {
        let target = source.join(format!("case-{n:02}"));
        std::fs::create_dir_all(target.join("photos")).unwrap();
        for entry in std::fs::read_dir(&whole).unwrap() {
            let path = entry.unwrap().path();
            if path.is_file() {
                std::fs::copy(&path, target.join(path.file_name().unwrap())).unwrap();
            }
        }
        for entry in std::fs::read_dir(whole.join("photos")).unwrap() {
            let path = entry.unwrap().path();
            std::fs::copy(&path, target.join("photos").join(path.file_name().unwrap())).unwrap();
        }
    }
    source
}

fn arguments<'a>(source: &'a str, out: &'a str) -> Vec<&'a str> {
    vec![
        "batch",
        "case-summary",
        "--source",
        source,
        "--quarter",
        "2026-Q3",
        "--out",
        out,
        "--date",
        "2026-11-02",
    ]
}

fn packs(out: &Path) -> Vec<PathBuf> {
    let mut packs = Vec::new();
    for team in std::fs::read_dir(out).into_iter().flatten() {
        let team = team.unwrap().path();
        for file in std::fs::read_dir(&team).into_iter().flatten() {
            let file = file.unwrap().path();
            if file.extension().is_some_and(|ending| ending == "pdf") {
                packs.push(file);
            }
        }
    }
    packs.sort();
    packs
}

#[test]
fn one_child_that_fails_stops_no_other_and_nothing_is_made_twice() {
    let inner = folder();
    let source = cases(&inner, 4);
    std::fs::write(source.join("case-01/record.yaml"), "child: [").unwrap();
    std::fs::remove_file(source.join("case-02/decisions.yaml")).unwrap();
    let out = inner.path().join("out");
    let (source_name, out_name) = (source.to_string_lossy(), out.to_string_lossy());
    let arguments = arguments(&source_name, &out_name);
    let (code, said, _) = run(&arguments);
    assert_eq!(code, 1, "{said}");
    assert!(
        said.contains(
            "4 cases: 2 made (0 by an earlier run), 0 not due, 1 held for decisions, 1 failed"
        ),
        "{said}"
    );
    // No name of a child stands in what the run says, nor in its pages.
    let index = std::fs::read_to_string(out.join("index.html")).unwrap();
    assert!(!said.contains("Tarrant") && !index.contains("Tarrant"));
    let log = |n: usize| {
        std::fs::read_to_string(source.join(format!("case-{n:02}/sharing-log.jsonl")))
            .unwrap_or_default()
            .lines()
            .count()
    };
    assert_eq!((log(0), log(1), log(2), log(3)), (1, 0, 0, 1));
    let (_, said, _) = run(&arguments);
    assert!(said.contains("2 made (2 by an earlier run)"), "{said}");
    assert_eq!((log(0), log(3)), (1, 1));
    // A record that was changed is told again.
    let path = source.join("case-00/record.yaml");
    let record = std::fs::read_to_string(&path).unwrap();
    std::fs::write(&path, format!("{record}\n# seen\n")).unwrap();
    let (_, said, _) = run(&arguments);
    assert!(said.contains("2 made (1 by an earlier run)"), "{said}");
}

#[test]
fn a_run_that_is_killed_goes_on_and_leaves_nothing_half() {
    let inner = folder();
    let source = cases(&inner, 8);
    let out = inner.path().join("out");
    let (source_name, out_name) = (source.to_string_lossy(), out.to_string_lossy());
    let arguments = arguments(&source_name, &out_name);
    for after in [1, 3, 5] {
        let mut child = std::process::Command::new(env!("CARGO_BIN_EXE_retell"))
            .args(&arguments)
            .stdout(std::process::Stdio::null())
            .stderr(std::process::Stdio::null())
            .spawn()
            .unwrap();
        while packs(&out).len() < after && child.try_wait().unwrap().is_none() {
            std::thread::sleep(std::time::Duration::from_millis(5));
        }
        let _ = child.kill();
        let _ = child.wait();
    }
    let before = packs(&out).len();
    let (code, said, err) = run(&arguments);
    assert_eq!(code, 0, "{err}");
    assert!(said.contains("8 cases: 8 made"), "{said}");
    assert!(before >= 5);
    let packs = packs(&out);
    assert_eq!(packs.len(), 8);
    for pack in packs {
        let (code, _, err) = run(&["verify", &pack.to_string_lossy()]);
        assert_eq!(code, 0, "{err}");
    }
}

#[test]
fn a_locked_pack_opens_with_its_passphrase_alone() {
    let inner = folder();
    let case = case_folder(&inner, "mia").to_string_lossy().into_owned();
    let out = inner.path().join("x.pdf");
    let name = out.to_string_lossy().into_owned();
    let base = ["pack", "life-story", &case, "--lock", "--out", &name, "--date", "2026-11-02"];
    let (code, said, err) = run(&base);
    assert_eq!(code, 0, "{err}");
    let passphrase = said
        .lines()
        .find_map(|line| line.strip_prefix("passphrase: "))
        .and_then(|rest| rest.split(' ').next())
        .unwrap()
        .to_owned();
    let bytes = std::fs::read(&out).unwrap();
    let open = |password: &str| {
        lopdf::Document::load_mem_with_options(&bytes, lopdf::LoadOptions::with_password(password))
            .is_ok_and(|document| document.page_iter().count() > 10)
    };
    assert!(open(&passphrase) && !open("") && !open("guess"));
    // It is kept nowhere: not in the file, the manifest or the case folder.
    for entry in std::fs::read_dir(&case).unwrap().chain(std::fs::read_dir(inner.path()).unwrap()) {
        let path = entry.unwrap().path();
        if path.is_file() {
            let bytes = std::fs::read(&path).unwrap();
            assert!(!bytes.windows(passphrase.len()).any(|window| window == passphrase.as_bytes()));
        }
    }
    let (code, _, err) = run(&["verify", &name]);
    assert_eq!(code, 0, "{err}");
    // What is no PDF cannot be locked, and then nothing is written.
    let page = inner.path().join("y.html").to_string_lossy().into_owned();
    let (code, _, _) =
        run(&["pack", "life-story", &case, "--lock", "--form", "html", "--out", &page]);
    assert_eq!(code, 3);
    assert!(!Path::new(&page).exists());
}

#[test]
fn who_has_seen_a_record_is_told_and_a_changed_line_is_found() {
    let inner = folder();
    let case = case_folder(&inner, "mia");
    let name = case.to_string_lossy().into_owned();
    for n in 0..3 {
        let out = inner.path().join(format!("{n}.pdf")).to_string_lossy().into_owned();
        let (code, _, err) =
            run(&["pack", "life-story", &name, "--out", &out, "--date", "2026-11-02"]);
        assert_eq!(code, 0, "{err}");
    }
    let (code, said, err) = run(&["log", &name]);
    assert_eq!(code, 0, "{err}");
    assert_eq!(said.matches("the life-story went to").count(), 3, "{said}");
    assert_eq!(run(&["log", "verify", &name]).0, 0);
    // The chain can be followed with a standard tool.
    let path = case.join("sharing-log.jsonl");
    let text = std::fs::read_to_string(&path).unwrap();
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let mut child = std::process::Command::new("sha256sum")
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    {
        use std::io::Write as _;
        child.stdin.take().unwrap().write_all(lines[0].as_bytes()).unwrap();
    }
    let sum = String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap();
    assert!(lines[1].contains(sum.split(' ').next().unwrap()));
    for changed in [
        text.replacen("2026-11-02", "2026-11-01", 1),
        [lines[0], lines[2]].concat(),
        [lines[1], lines[2]].concat(),
    ] {
        std::fs::write(&path, changed).unwrap();
        let (code, _, err) = run(&["log", "verify", &name]);
        assert_eq!(code, 1);
        assert!(err.contains("sharing/broken"), "{err}");
    }
}

/// A case that hangs, and one that takes too much memory, is stopped and reported; the others are made.
#[test]
fn a_case_that_hangs_or_grows_is_stopped_and_no_other() {
    let inner = folder();
    let source = cases(&inner, 3);
    let out = inner.path().join("out");
    // Nobody writes into this pipe: whoever reads it waits for ever.
    let pipe = source.join("case-01/decisions.yaml");
    std::fs::remove_file(&pipe).unwrap();
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let (source_text, out_text) = (source.to_string_lossy(), out.to_string_lossy());
    let mut all = arguments(&source_text, &out_text);
    all.extend(["--time-limit", "1"]);
    let (code, said, err) = run(&all);
    assert_eq!(code, 1, "{err}");
    assert!(said.contains("case-01: failed, batch/time"), "{said}");
    assert!(said.contains("2 made") && said.contains("1 failed"), "{said}");
    assert_eq!(packs(&out).len(), 2);
    assert!(!out.join(".working").exists());
    let grown = inner.path().join("grown");
    let grown_text = grown.to_string_lossy();
    let mut all = arguments(&source_text, &grown_text);
    all.extend(["--memory-limit", "1"]);
    let (code, said, _) = run(&all);
    assert_eq!(code, 1);
    assert!(said.contains("batch/memory"), "{said}");
}

/// Two runs do not work in one folder.
#[test]
fn one_run_to_a_folder() {
    let inner = folder();
    let source = cases(&inner, 2);
    let out = inner.path().join("out");
    let pipe = source.join("case-00/decisions.yaml");
    std::fs::remove_file(&pipe).unwrap();
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let (source_text, out_text) = (source.to_string_lossy(), out.to_string_lossy());
    let mut all = arguments(&source_text, &out_text);
    all.extend(["--time-limit", "2"]);
    let mut first = std::process::Command::new(env!("CARGO_BIN_EXE_retell"))
        .args(&all)
        .stdout(std::process::Stdio::null())
        .stderr(std::process::Stdio::null())
        .spawn()
        .unwrap();
    while !out.join(".run.lock").exists() {
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    std::thread::sleep(std::time::Duration::from_millis(200));
    let (code, _, err) = run(&all);
    assert!(code == 1 && err.contains("batch/running"), "{err}");
    first.kill().unwrap();
    first.wait().unwrap();
    // Its worker, which hangs, is gone after its time, and the next run begins.
    let (code, said, err) = run(&all);
    assert!(code == 1 && said.contains("batch/time") && said.contains("1 made"), "{said} {err}");
}

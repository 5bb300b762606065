//! The store of a council: what goes in comes out, sources are put together, and nothing is half done.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::support::{case_folder, code, folder, root, run};

const HEADER: &str = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n";
const EPISODES: &str = "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n";

/// A set of the return with all twelve tables, its files named after nothing.
fn return_set(folder: &Path) -> PathBuf {
    let set = folder.join("return");
    std::fs::create_dir_all(&set).unwrap();
    let tables: [(&str, String); 12] = [
        (
            "1.csv",
            format!(
                "{HEADER}SC-204817,F,14/05/2018,WBRI,,,\n1001,1,05/03/2012,BAFR,UN1,,\n1002,F,11/11/2010,ZZZZ,A123456789012,1,02/02/2026\n"
            ),
        ),
        (
            "2.csv",
            format!(
                "\u{FEFF}{EPISODES}1001,01/04/2020,S,V2,N6,U6,PR1,10/06/2021,X1,,SD1 2AB,SD2 2AB,SC1\n1001,10/06/2021,L,C2,N6,U6,PR1,01/09/2023,X1,CREQB,SD1 2AB,SD2 2AB,SC1\n1001,01/09/2023,P,C2,N6,K2,PR4,30/11/2025,E4A,,,,\n1002,01/02/2024,S,C1,N1,Q9,PR1,,,,,,\nSC-204817,16/10/2023,S,L1,N1,U6,PR1,19/10/2023,X1,,,,\n"
            ),
        ),
        ("3.csv", "CHILD,DOB,REVIEW,REVIEW_CODE\n1001,05/03/2012,01/07/2020,PN1\nSC-204817,14/05/2018,02/02/2019,PN0\n".into()),
        ("4.csv", "CHILD,SEX,DOB,DUC\n1002,F,11/11/2010,11/11/2028\n".into()),
        ("5.csv", "CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT,SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED\n1001,05/03/2012,12,,0,1,1,1,1,0,0,0\n".into()),
        ("6.csv", "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM\n1001,05/03/2012,YES,F2,U\n".into()),
        ("7.csv", "CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR\n1002,11/11/2010,01/01/2025,02/02/2025,0,2,MF,L0\n".into()),
        ("8.csv", "CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED\n1002,11/11/2010,03/03/2025,,\n".into()),
        ("9.csv", "CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM\n1002,11/11/2010,P1,805,01/01/2015\n".into()),
        ("10.csv", "CHILD,DOB,MISSING,MIS_START,MIS_END\n1001,05/03/2012,M,05/05/2024,07/05/2024\n".into()),
        ("11.csv", "\u{FEFF}CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON\n1001,05/03/2012,AB1,01/04/2020,03/03/2022,FCONTA\n".into()),
        ("12.csv", "CHILD,DOB,DOLO_START,DOLO_END\n1002,11/11/2010,04/04/2025,05/05/2025\n".into()),
    ];
    for (name, text) in tables {
        std::fs::write(set.join(name), text.replace('\n', "\r\n")).unwrap();
    }
    set
}

fn text(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    fn of(folder: &Path, within: &str, into: &mut BTreeMap<String, Vec<u8>>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = format!("{within}{}", path.file_name().unwrap().to_string_lossy());
            if path.is_dir() {
                of(&path, &format!("{name}/"), into);
            } else {
                into.insert(name, std::fs::read(&path).unwrap());
            }
        }
    }
    let mut all = BTreeMap::new();
    of(folder, "", &mut all);
    all
}

/// A store at a place, with what is common to all commands.
struct At {
    store: String,
    key: Option<String>,
}

impl At {
    fn new(folder: &Path, key: bool) -> Self {
        let store = text(&folder.join("records.db"));
        Self { store, key: key.then(|| text(&folder.join("key"))) }
    }

    fn run(&self, by: &str, args: &[&str]) -> (i32, String, String) {
        let mut all: Vec<&str> = args.to_vec();
        all.extend(["--store", &self.store, "--by", by]);
        if let Some(key) = &self.key {
            all.extend(["--key", key]);
        }
        run(&all)
    }

    fn import(&self, by: &str, paths: &[&Path]) -> (i32, String, String) {
        let paths: Vec<String> = paths.iter().map(|path| text(path)).collect();
        let mut args = vec!["import"];
        args.extend(paths.iter().map(String::as_str));
        self.run(by, &args)
    }
}

#[test]
fn a_case_folder_comes_out_as_it_went_in_and_nothing_of_it_is_read_without_the_key() {
    let inner = folder();
    let mia = case_folder(&inner, "mia");
    let at = At::new(inner.path(), true);
    let (code, out, err) = at.import("Ann", &[&mia]);
    assert_eq!(code, 0, "{err}");
    assert!(!err.contains("not encrypted"), "{err}");
    assert!(out.contains("1 children"), "{out}");
    let out = inner.path().join("out");
    let (code, _, err) = at.run("Ann", &["export", "mia", "--out", &text(&out)]);
    assert_eq!(code, 0, "{err}");
    assert_eq!(files(&out.join("mia")), files(&mia));
    // The same again changes nothing.
    let (code, said, _) = at.import("Ann", &[&mia]);
    assert!(code == 0 && said.contains("0 files of case folders"), "{said}");
    let bytes = std::fs::read(&at.store).unwrap();
    for word in ["Tarrant", "Kestrel", "Amory", "204817", "seals"] {
        assert!(!bytes.windows(word.len()).any(|window| window == word.as_bytes()), "{word}");
    }
    // Without its key, with another, and for others to read.
    let without = At { store: at.store.clone(), key: None };
    let (code, _, err) = without.run("Ann", &["store", "children"]);
    assert!(code == 1 && err.contains("store/key"), "{err}");
    let other = inner.path().join("other");
    std::fs::write(&other, "0".repeat(64)).unwrap();
    chmod(&other, "600");
    let wrong = At { store: at.store.clone(), key: Some(text(&other)) };
    assert!(wrong.run("Ann", &["store", "children"]).2.contains("store/key"));
    chmod(Path::new(at.key.as_ref().unwrap()), "644");
    assert!(at.run("Ann", &["store", "children"]).2.contains("others may read the key file"));
    // A plain store says that it is one.
    let plain = At { store: text(&inner.path().join("plain.db")), key: None };
    assert!(plain.import("Ann", &[&mia]).2.contains("not encrypted"));
}

fn chmod(path: &Path, mode: &str) {
    assert!(std::process::Command::new("chmod").arg(mode).arg(path).status().unwrap().success());
}

#[test]
fn a_return_becomes_records_in_plain_words_and_adds_to_a_folder() {
    let inner = folder();
    let set = return_set(inner.path());
    let mia = case_folder(&inner, "mia");
    let at = At::new(inner.path(), false);
    let (code, out, err) = at.import("Ann", &[&mia, &set]);
    assert_eq!(code, 0, "{err}");
    assert!(out.contains("3 children") && out.contains("19 new"), "{out}");
    // What is not known is told as unknown, and what is not told is named.
    assert_eq!(err.matches("import/code").count(), 2, "{err}");
    assert!(err.contains("column PLACE: a code that is not known here") && !err.contains("Q9"));
    assert!(err.contains("told in no pack: HOME_POST, PL_POST, URN"), "{err}");
    let out = inner.path().join("out");
    for child in ["1001", "1002"] {
        assert_eq!(at.run("Ann", &["export", child, "--out", &text(&out)]).0, 0);
        let (code, _, err) = run(&["check", &text(&out.join(child))]);
        assert_eq!(code, 0, "{err}");
    }
    let one = std::fs::read_to_string(out.join("1001/record.yaml")).unwrap();
    // Two episodes of one home are one home; codes that wound are not printed.
    assert_eq!(one.matches("kind: \"foster\"").count(), 1, "{one}");
    for words in [
        "from: \"2020-04-01\"",
        "to: \"2023-09-01\"",
        "The carer asked for it to end.",
        "kind: \"childrens-home\"",
        "Went home to live with a parent or relative, as was planned.",
        "status: \"care-order\"",
        "It ended on 7 May 2024.",
        "# ssda903, episodes, 01/04/2020",
    ] {
        assert!(one.contains(words), "{words}: {one}");
    }
    for code in ["CREQB", "N6", "PR4", "E4A", "UN1"] {
        assert!(!one.contains(code), "{code}");
    }
    let two = std::fs::read_to_string(out.join("1002/record.yaml")).unwrap();
    assert!(
        two.contains("kind: \"other\"") && two.contains("a code here that is not known"),
        "{two}"
    );
    // The folder and the return contradict each other: both places, and the folder is told.
    assert!(
        err.contains("placements[0] of the case folder and the row ssda903, episodes, 16/10/2023"),
        "{err}"
    );
    let (code, _, err) = at.run("Ann", &["export", "mia", "--out", &text(&out), "--merged"]);
    assert_eq!(code, 0, "{err}");
    let added = std::fs::read_to_string(out.join("mia/imported.yaml")).unwrap();
    assert!(added.contains("2019-02-02") && !added.contains("placements"), "{added}");
    assert_eq!(run(&["check", &text(&out.join("mia"))]).0, 0);
    // Next year's set: what changed replaces what was, and says so.
    let header = set.join("1.csv");
    let changed = std::fs::read_to_string(&header).unwrap().replace("BAFR", "BCRB");
    std::fs::write(&header, changed).unwrap();
    let (_, said, _) = at.import("Ann", &[&set]);
    assert!(said.contains("0 new, 1 changed, 18 as they were"), "{said}");
}

#[test]
fn hostile_tables_are_refused_with_every_fault_and_nothing_comes_in() {
    let inner = folder();
    let at = At::new(inner.path(), false);
    let bad = inner.path().join("bad");
    std::fs::create_dir(&bad).unwrap();
    let put = |name: &str, text: &str| std::fs::write(bad.join(name), text).unwrap();
    put("good.csv", &format!("{HEADER}7,F,01/01/2010,WBRI,,,\n"));
    put("head.csv", "CHILD,DOB,MISSING,MIS_START\n7,01/01/2010,M,01/01/2020\n");
    put(
        "twice.csv",
        &format!(
            "{EPISODES}7,01/01/2020,S,C2,N1,U6,PR1,,,,,,\n7,01/01/2020,S,C2,N1,U6,PR1,,,,,,\n"
        ),
    );
    put("control.csv", "CHILD,DOB,REVIEW,REVIEW_CODE\n7,01/01/2010,01/01/2020,P\u{7}N1\n");
    put("day.csv", "CHILD,DOB,DOLO_START,DOLO_END\n7,31/02/2010,01/01/2020,\n");
    put("ragged.csv", "CHILD,SEX,DOB,DUC\n7,F\n");
    put(
        "long.csv",
        &format!(
            "CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM\n7,01/01/2010,{},805,\n",
            "=cmd|x".repeat(2_000_000)
        ),
    );
    put("other.csv", "NAME,NOTE\nZib Zorn,was here\n");
    let (code, _, err) = at.import("Ann", &[&bad]);
    assert_eq!(code, 1, "{err}");
    for words in [
        "head.csv: fault[import/table]",
        "without: MIS_END",
        "twice.csv:3:1: fault[import/key]: the same child and key as in line 2",
        "control.csv:2:1: fault[import/cell]: column REVIEW_CODE",
        "day.csv:2:1: fault[import/date]: column DOB",
        "ragged.csv:2:1: fault[import/row]",
        "long.csv:2:1: fault[import/cell]: column PREV_PERM",
        "other.csv: fault[import/kind]",
    ] {
        assert!(err.contains(words), "{words}: {err}");
    }
    assert!(!err.contains("Zorn") && !err.contains("cmd"), "{err}");
    assert!(!Path::new(&at.store).exists(), "nothing came in");
    // Two children with one number.
    let mia = case_folder(&inner, "mia");
    let twin = inner.path().join("twin");
    std::fs::create_dir(&twin).unwrap();
    for (name, bytes) in files(&mia) {
        let path = twin.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }
    assert_eq!(at.import("Ann", &[&mia]).0, 0);
    let (code, _, err) = at.import("Ann", &[&twin]);
    assert!(
        code == 1 && err.contains("another child in the store has the same council number"),
        "{err}"
    );
    assert_eq!(at.run("Ann", &["store", "children"]).1.trim(), "mia");
}

#[test]
fn notes_of_a_case_system_come_in_by_a_mapping() {
    let inner = folder();
    let at = At::new(inner.path(), false);
    let notes = inner.path().join("notes");
    std::fs::create_dir(&notes).unwrap();
    std::fs::copy(
        root().join("examples/mappings/liquidlogic-case-notes.yaml"),
        notes.join("mapping.yaml"),
    )
    .unwrap();
    let head = "FACT_CASENOTE_ID,DIM_PERSON_ID,EVENT_DTTM,CREATED_DTTM,DIM_LOOKUP_CASNT_TYPE_ID_CODE,TITLE,NOTE_TEXT,SEEN_FLAG,SEEN_ALONE_FLAG,SEEN_BEDROOM_FLAG\n";
    let rows = "1,77,2026-07-03 10:15:00,2026-07-04 09:00:00,PHON,Call,\"Zib rang.\nShe said \"\"hello\"\", and: {nothing} # else\",Y,N,N\n2,77,2026-08-05 11:00:00,,WHAT,,=HYPERLINK(\"x\"),N,N,N\n";
    std::fs::write(notes.join("notes.csv"), format!("{head}{rows}")).unwrap();
    let (code, _, err) = at.import("Ann", &[&notes]);
    assert_eq!(code, 0, "{err}");
    assert!(err.contains("import/incomplete"), "nobody said when the child was born: {err}");
    let list = inner.path().join("children.csv");
    std::fs::write(
        &list,
        "PERSON_ID,FULL_NAME,KNOWN_AS,GENDER,DATE_OF_BIRTH\n77,Zib Zorn,Zib,F,02/03/2014\n",
    )
    .unwrap();
    let mapping = root().join("examples/mappings/children.yaml");
    let (code, _, err) = at.run("Ann", &["import", &text(&list), "--mapping", &text(&mapping)]);
    assert_eq!(code, 0, "{err}");
    let out = inner.path().join("out");
    assert_eq!(at.run("Ann", &["export", "77", "--out", &text(&out)]).0, 0);
    let (code, _, err) = run(&["check", &text(&out.join("77"))]);
    assert_eq!(code, 0, "{err}");
    let record = std::fs::read_to_string(out.join("77/record.yaml")).unwrap();
    for words in [
        "called: \"Zib\"",
        "channel: \"phone\"",
        "channel: \"file-note\"",
        "recorded: \"2026-07-04\"",
        "Zib rang.\\nShe said \\\"hello\\\", and: {nothing} # else",
        "=HYPERLINK(\\\"x\\\")",
    ] {
        assert!(record.contains(words), "{words}: {record}");
    }
    // A column that nothing speaks of is not dropped in silence.
    std::fs::write(
        notes.join("notes.csv"),
        format!("{}{}", head.replace("SEEN_FLAG", "MOOD"), rows),
    )
    .unwrap();
    let (code, _, err) = at.import("Ann", &[&notes]);
    assert!(code == 1 && err.contains("nothing says what column MOOD is"), "{err}");
}

#[test]
fn two_officers_lose_no_decision() {
    let inner = folder();
    let mia = case_folder(&inner, "mia");
    let at = At::new(inner.path(), false);
    assert_eq!(at.import("Ann", &[&mia]).0, 0);
    assert_eq!(at.run("Ann", &["store", "roles", "--of", "Ben", "--may", "decide"]).0, 0);
    let (one, two) = (inner.path().join("one"), inner.path().join("two"));
    assert_eq!(at.run("Ann", &["export", "mia", "--out", &text(&one)]).0, 0);
    assert_eq!(at.run("Ben", &["export", "mia", "--out", &text(&two)]).0, 0);
    for place in [&one, &two] {
        let path = place.join("mia/decisions.yaml");
        let mut decisions = std::fs::read_to_string(&path).unwrap();
        decisions.push_str(&format!("# by {}\n", place.display()));
        std::fs::write(&path, decisions).unwrap();
    }
    assert_eq!(at.import("Ann", &[&one.join("mia")]).0, 0);
    let (code, _, err) = at.import("Ben", &[&two.join("mia")]);
    assert_eq!(code, 1, "{err}");
    assert!(err.contains("since it was taken out: decisions.yaml"), "{err}");
    // Ann goes on from what she brought back.
    let path = one.join("mia/decisions.yaml");
    let more = std::fs::read_to_string(&path).unwrap() + "# more\n";
    std::fs::write(&path, &more).unwrap();
    assert_eq!(at.import("Ann", &[&one.join("mia")]).0, 0);
    let last = inner.path().join("last");
    assert_eq!(at.run("Ann", &["export", "mia", "--out", &text(&last)]).0, 0);
    assert_eq!(std::fs::read_to_string(last.join("mia/decisions.yaml")).unwrap(), more);
}

#[test]
fn who_may_do_what_is_checked_in_the_store_and_the_log_shows_what_was_changed() {
    let inner = folder();
    let mia = case_folder(&inner, "mia");
    let at = At::new(inner.path(), false);
    assert_eq!(at.import("Ann", &[&mia]).0, 0);
    let out = inner.path().join("out");
    let batch = |by: &str, draft: bool| {
        let target = text(&inner.path().join(format!("run-{}-{draft}", by.len())));
        let mut args = vec![
            "batch",
            "case-summary",
            "--source",
            &at.store,
            "--quarter",
            "2026-Q3",
            "--date",
            "2026-11-02",
            "--by",
            by,
            "--out",
            &target,
        ];
        if draft {
            args.push("--draft");
        }
        run(&args)
    };
    for (code, _, err) in [
        at.import("Eve", &[&mia, &return_set(inner.path())]),
        at.run("Eve", &["export", "mia", "--out", &text(&out)]),
        at.run("Eve", &["store", "roles", "--of", "Eve", "--may", "release"]),
        batch("Eve", false),
        batch("Eve", true),
    ] {
        assert!(code == 1 && err.contains("store/role"), "{err}");
    }
    // Whoever approved cannot release alone.
    assert_eq!(
        at.run("Ann", &["store", "roles", "--of", "Judith Amory", "--may", "approve,release"]).0,
        0
    );
    let (code, said, _) = batch("Judith Amory", false);
    assert!(code == 1 && said.contains("store/role") && said.contains("0 made"), "{said}");
    let (code, said, err) = batch("Ann", false);
    assert!(code == 0 && said.contains("1 made"), "{said} {err}");
    // The file has its line, with its hash, before anything else was done.
    let (code, log, _) = at.run("Ann", &["store", "log"]);
    assert_eq!(code, 0);
    assert!(
        log.contains("\"approved_by\":\"Judith Amory\"") && log.contains("\"did\":\"released\""),
        "{log}"
    );
    assert!(!inner.path().join("run-3-false/.working").exists());
    let pack = files(&inner.path().join("run-3-false"))
        .into_iter()
        .find(|(name, _)| name.ends_with(".pdf"))
        .unwrap()
        .1;
    let hash = std::process::Command::new("sha256sum")
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .spawn()
        .and_then(|mut child| {
            use std::io::Write as _;
            child.stdin.take().unwrap().write_all(&pack)?;
            child.wait_with_output()
        })
        .unwrap();
    let hash = String::from_utf8(hash.stdout).unwrap();
    assert!(log.contains(hash.split_whitespace().next().unwrap()));
    // The child's own log came back into the store.
    assert_eq!(at.run("Ann", &["export", "mia", "--out", &text(&out)]).0, 0);
    assert!(out.join("mia/sharing-log.jsonl").is_file());
    // The database refuses to change its log; whoever goes around it is found out.
    let python = |sql: &str| {
        std::process::Command::new("python3")
            .args(["-c", "import sqlite3,sys\nd=sqlite3.connect(sys.argv[1])\nd.executescript(sys.argv[2])\nd.commit()", &at.store, sql])
            .output()
            .unwrap()
            .status
            .success()
    };
    assert!(!python("UPDATE log SET line = '{}' WHERE number = 2"));
    assert!(!python("DELETE FROM release"));
    assert!(!python(
        "INSERT INTO release (child, pack, files, released_by, approved_by, at) VALUES ('mia', 'x', '', 'Eve', 'Ann', 1)"
    ));
    assert!(python("DROP TRIGGER log_is_kept; DELETE FROM log WHERE number = 2"));
    let (code, _, err) = at.run("Ann", &["store", "log"]);
    assert!(code == 1 && err.contains("store/log"), "{err}");
}

/// Killed at any moment, an import is whole or is not there.
#[test]
fn an_import_that_is_killed_leaves_nothing_half() {
    let inner = folder();
    let at = At::new(inner.path(), true);
    let first = case_folder(&inner, "mia");
    assert_eq!(at.import("Ann", &[&first]).0, 0);
    let set = inner.path().join("large");
    std::fs::create_dir(&set).unwrap();
    let mut header = String::from(HEADER);
    let mut episodes = String::from(EPISODES);
    for n in 0..3000 {
        header.push_str(&format!("K{n},F,01/01/2012,WBRI,,,\n"));
        episodes.push_str(&format!("K{n},01/02/2020,S,C2,N1,U6,PR1,,,,,,\n"));
    }
    std::fs::write(set.join("a.csv"), header).unwrap();
    std::fs::write(set.join("b.csv"), episodes).unwrap();
    let mut whole = 0;
    for wait in [5, 20, 60, 120, 250, 500, 1000, 2500] {
        let mut child = std::process::Command::new(env!("CARGO_BIN_EXE_retell"))
            .args(["import", &text(&set), "--store", &at.store, "--by", "Ann", "--key"])
            .arg(at.key.as_ref().unwrap())
            .stdout(std::process::Stdio::null())
            .stderr(std::process::Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(std::time::Duration::from_millis(wait));
        let _ = child.kill();
        let _ = child.wait();
        let (code, children, err) = at.run("Ann", &["store", "children"]);
        assert_eq!(code, 0, "{err}");
        let count = children.lines().count();
        assert!(count == 1 || count == 3001, "{count}");
        whole += usize::from(count == 3001);
        assert_eq!(at.run("Ann", &["store", "log"]).0, 0);
    }
    // And the last of them, let be, comes in.
    assert_eq!(at.import("Ann", &[&set]).0, 0);
    assert!(at.run("Ann", &["store", "children"]).1.lines().count() == 3001 && whole < 8);
}

/// A disk that is full, which a limit on the size of files stands for, undoes an import and says so.
#[test]
fn a_full_disk_undoes_an_import() {
    let inner = folder();
    let mia = case_folder(&inner, "mia");
    let at = At::new(inner.path(), false);
    assert_eq!(at.import("Ann", &[&mia]).0, 0);
    std::fs::write(mia.join("photos/large.jpg"), vec![7; 30_000_000]).unwrap();
    let script = format!(
        "ulimit -f 4000; trap '' XFSZ; exec {} import {} --replace --store {} --by Ann",
        env!("CARGO_BIN_EXE_retell"),
        mia.display(),
        at.store
    );
    let output = std::process::Command::new("bash").args(["-c", &script]).output().unwrap();
    let err = String::from_utf8_lossy(&output.stderr);
    assert_eq!(code(&output), 1, "{err}");
    assert!(err.contains("store/file"), "{err}");
    let out = inner.path().join("out");
    assert_eq!(at.run("Ann", &["export", "mia", "--out", &text(&out)]).0, 0);
    assert!(!out.join("mia/photos/large.jpg").exists());
    assert_eq!(at.run("Ann", &["store", "log"]).0, 0);
}

/// The sector's dataset in a database: read, joined, never written to.
#[test]
fn the_safeguarding_dataset_becomes_records_with_visits_and_names() {
    let inner = folder();
    let at = At::new(inner.path(), false);
    let database = inner.path().join("ssd.db");
    let script = "
CREATE TABLE ssd_person (pers_person_id TEXT, pers_legacy_id TEXT, pers_forename TEXT, pers_surname TEXT, pers_sex TEXT, pers_ethnicity TEXT, pers_dob TEXT, pers_nationality TEXT);
INSERT INTO ssd_person VALUES ('p1', '1001', 'Zib', 'Zorn', 'M', 'BAFR', '2012-03-05 00:00:00', 'x'), ('p2', NULL, 'Ada', 'Zorn', 'F', 'WBRI', '1985-01-01', 'x');
CREATE TABLE ssd_cla_episodes (clae_cla_episode_id TEXT, clae_person_id TEXT, clae_cla_id TEXT, clae_cla_episode_start_date TEXT, clae_cla_episode_start_reason TEXT, clae_cla_primary_need_code TEXT);
INSERT INTO ssd_cla_episodes VALUES ('e1', 'p1', 'c1', '2020-04-01', 'S', 'N1');
CREATE TABLE ssd_cla_placement (clap_cla_placement_id TEXT, clap_person_id TEXT, clap_cla_placement_start_date TEXT, clap_cla_placement_type TEXT, clap_cla_placement_provider TEXT, clap_cla_placement_end_date TEXT, clap_cla_placement_change_reason TEXT);
INSERT INTO ssd_cla_placement VALUES ('l1', 'p1', '2020-04-01', 'K2', 'PR1', '2023-09-01', 'CREQB'), ('l2', 'p1', '2026-02-01', 'U6', 'PR1', NULL, NULL);
CREATE TABLE ssd_legal_status (lega_legal_status_id TEXT, lega_person_id TEXT, lega_legal_status TEXT, lega_legal_status_start_date TEXT, lega_legal_status_end_date TEXT);
INSERT INTO ssd_legal_status VALUES ('s1', 'p1', 'V2', '2020-04-01', '2021-06-10');
CREATE TABLE ssd_cla_reviews (clar_cla_review_id TEXT, clar_cla_id TEXT, clar_cla_review_date TEXT, clar_cla_review_participation TEXT);
INSERT INTO ssd_cla_reviews VALUES ('r1', 'c1', '2020-07-01', 'PN1'), ('r2', 'c1', '2020-12-01', 'PN3');
CREATE TABLE ssd_cla_visits (clav_cla_visit_id TEXT, clav_person_id TEXT, clav_cla_visit_date TEXT, clav_cla_visit_seen TEXT, clav_cla_visit_seen_alone TEXT);
INSERT INTO ssd_cla_visits VALUES ('v1', 'p1', '2026-08-03', 'Y', 'N');
CREATE TABLE ssd_professionals (prof_professional_id TEXT, prof_professional_name TEXT, prof_professional_job_title TEXT);
INSERT INTO ssd_professionals VALUES ('w1', 'Wen Lo', 'Senior Social Worker');
CREATE TABLE ssd_involvements (invo_involvements_id TEXT, invo_person_id TEXT, invo_professional_id TEXT, invo_involvement_start_date TEXT, invo_involvement_end_date TEXT, invo_worker_change_reason TEXT);
INSERT INTO ssd_involvements VALUES ('i1', 'p1', 'w1', '2022-03-03', NULL, 'LEFTRL');
";
    let python = |script: &str| {
        let done = std::process::Command::new("python3")
            .args(["-c", "import sqlite3,sys\nd=sqlite3.connect(sys.argv[1])\nd.executescript(sys.argv[2])\nd.commit()"])
            .arg(&database)
            .arg(script)
            .status()
            .unwrap();
        assert!(done.success());
    };
    python(script);
    let before = std::fs::read(&database).unwrap();
    let set = return_set(inner.path());
    let (code, _, err) = at.import("Ann", &[&set, &database]);
    assert_eq!(code, 0, "{err}");
    assert_eq!(std::fs::read(&database).unwrap(), before);
    assert!(err.contains("1 people of whom nothing else is known"), "{err}");
    // The two sources know the same child by one number. Where they differ, both rows are named.
    assert!(
        err.contains("the rows ssda903, episodes, 01/04/2020 and ssd, ssd_cla_placement, l1 contradict each other"),
        "{err}"
    );
    let out = inner.path().join("out");
    assert_eq!(at.run("Ann", &["export", "1001", "--out", &text(&out)]).0, 0);
    let (code, _, err) = run(&["check", &text(&out.join("1001"))]);
    assert_eq!(code, 0, "{err}");
    let record = std::fs::read_to_string(out.join("1001/record.yaml")).unwrap();
    for words in [
        "called: \"Zib\"",
        "full: \"Zib Zorn\"",
        "full: \"Wen Lo\"",
        "seen: \"yes\", seen_alone: \"no\"",
        "from: \"2026-02-01\"",
        "The social worker before had left the job.",
    ] {
        assert!(record.contains(words), "{words}: {record}");
    }
    assert_eq!(
        record.matches("date: \"2020-07-01\"").count(),
        1,
        "told by both, and once: {record}"
    );
    assert_eq!(record.matches("status: \"section-20\"").count(), 1);
    // A table without a column that is needed is refused.
    python("ALTER TABLE ssd_cla_visits RENAME COLUMN clav_cla_visit_seen TO seen");
    let (code, _, err) = at.import("Ann", &[&database]);
    assert!(code == 1 && err.contains("ssd_cla_visits: it lacks clav_cla_visit_seen"), "{err}");
}

#[test]
fn the_census_of_children_in_need_becomes_events_and_plans() {
    let inner = folder();
    let at = At::new(inner.path(), false);
    let census = inner.path().join("return.xml");
    std::fs::write(&census, "<?xml version=\"1.0\"?>\n<Message>\n<Header><CollectionDetails><Collection>CIN</Collection><Year>2026</Year></CollectionDetails></Header>\n<Children>\n<Child>\n<ChildIdentifiers><LAchildID>1001</LAchildID><UPN>A123456789012</UPN><PersonBirthDate>2012-03-05</PersonBirthDate><Sex>M</Sex></ChildIdentifiers>\n<ChildCharacteristics><Ethnicity>BAFR</Ethnicity><Disabilities><Disability>AUT</Disability></Disabilities></ChildCharacteristics>\n<CINdetails><CINreferralDate>2019-06-01</CINreferralDate><ReferralSource>1A</ReferralSource><PrimaryNeedCode>N6</PrimaryNeedCode><CINclosureDate>2020-01-31</CINclosureDate>\n<Assessments><AssessmentActualStartDate>2019-06-03</AssessmentActualStartDate><AssessmentAuthorisationDate>2019-07-10</AssessmentAuthorisationDate><FactorsIdentifiedAtAssessment><AssessmentFactors>2B</AssessmentFactors></FactorsIdentifiedAtAssessment></Assessments>\n<Section47><S47ActualStartDate>2019-07-12</S47ActualStartDate></Section47>\n<ChildProtectionPlans><CPPstartDate>2019-08-01</CPPstartDate><CPPendDate>2020-01-31</CPPendDate><InitialCategoryOfAbuse>NEG</InitialCategoryOfAbuse><LatestCategoryOfAbuse>NEG</LatestCategoryOfAbuse><Reviews><CPPreviewDate>2019-10-01</CPPreviewDate><CPPreviewDate>2020-01-05</CPPreviewDate></Reviews></ChildProtectionPlans>\n</CINdetails>\n</Child>\n</Children>\n</Message>\n").unwrap();
    let (code, _, err) = at.import("Ann", &[&census, &return_set(inner.path())]);
    assert_eq!(code, 0, "{err}");
    assert!(
        err.contains("told in no pack: AssessmentFactors, Disability, ReferralSource"),
        "{err}"
    );
    let out = inner.path().join("out");
    assert_eq!(at.run("Ann", &["export", "1001", "--out", &text(&out)]).0, 0);
    let (code, _, err) = run(&["check", &text(&out.join("1001"))]);
    assert_eq!(code, 0, "{err}");
    let record = std::fs::read_to_string(out.join("1001/record.yaml")).unwrap();
    for words in [
        "The council was asked to help",
        "The main need in the return: behaviour that others found hard. The council’s work ended on 31 January 2020.",
        "It was finished on 10 July 2019.",
        "status: \"child-protection\", from: \"2019-08-01\", to: \"2020-01-31\"",
        "review: \"child-protection\", date: \"2020-01-05\"",
        "status: \"care-order\"",
        "# cin, protection, 2019-08-01",
    ] {
        assert!(record.contains(words), "{words}: {record}");
    }
    for code in ["2B", "AUT", "NEG", "N6"] {
        assert!(!record.contains(code), "{code}");
    }
}

#[test]
fn the_lists_of_an_inspection_come_in_as_a_workbook() {
    let inner = folder();
    let at = At::new(inner.path(), false);
    let book = inner.path().join("annex.xlsx");
    let sheet = |rows: &[&[&str]]| {
        let rows: String = rows
            .iter()
            .enumerate()
            .map(|(n, row)| {
                let cells: String = row
                    .iter()
                    .enumerate()
                    .map(|(m, cell)| {
                        let at =
                            format!("{}{}", char::from(b'A' + u8::try_from(m).unwrap()), n + 1);
                        match cell.strip_prefix('#') {
                            Some(number) => format!("<c r=\"{at}\"><v>{number}</v></c>"),
                            None => format!(
                                "<c r=\"{at}\" t=\"inlineStr\"><is><t>{}</t></is></c>",
                                cell.replace('&', "&amp;")
                            ),
                        }
                    })
                    .collect();
                format!("<row r=\"{}\">{cells}</row>", n + 1)
            })
            .collect();
        format!(
            "<?xml version=\"1.0\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{rows}</sheetData></worksheet>"
        )
    };
    let write = |sheets: &[String]| {
        let file = std::fs::File::create(&book).unwrap();
        let mut zip = zip::ZipWriter::new(file);
        let options = zip::write::SimpleFileOptions::default();
        let mut put = |name: &str, text: &str| {
            use std::io::Write as _;
            zip.start_file(name, options).unwrap();
            zip.write_all(text.as_bytes()).unwrap();
        };
        let parts: String = (1..=sheets.len()).map(|n| format!("<Override PartName=\"/xl/worksheets/sheet{n}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>")).collect();
        put(
            "[Content_Types].xml",
            &format!(
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>{parts}</Types>"
            ),
        );
        put(
            "_rels/.rels",
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
        );
        let names: String = (1..=sheets.len())
            .map(|n| format!("<sheet name=\"List {n}\" sheetId=\"{n}\" r:id=\"r{n}\"/>"))
            .collect();
        put(
            "xl/workbook.xml",
            &format!(
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>{names}</sheets></workbook>"
            ),
        );
        let links: String = (1..=sheets.len()).map(|n| format!("<Relationship Id=\"r{n}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet{n}.xml\"/>")).collect();
        put(
            "xl/_rels/workbook.xml.rels",
            &format!(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{links}</Relationships>"
            ),
        );
        for (n, text) in sheets.iter().enumerate() {
            put(&format!("xl/worksheets/sheet{}.xml", n + 1), text);
        }
        zip.finish().unwrap();
    };
    let protection = sheet(&[
        &["Child protection plans"],
        &[
            "Child Unique ID",
            "Gender",
            "Ethnicity",
            "Date of Birth",
            "Age of Child (Years)",
            "Child Protection Plan Start Date",
            "Latest Category of Abuse",
            "Child Protection Plan End Date",
            "Allocated Team",
        ],
        &[
            "1001",
            "a) Male",
            "BAFR",
            "05/03/2012",
            "14",
            "#43678",
            "NEG",
            "31/01/2020",
            "North & South",
        ],
    ]);
    let looked_after = sheet(&[
        &[
            "Child Unique ID",
            "Date of Birth",
            "Date Started to be Looked After",
            "Start date of current legal status",
            "Child\u{2019}s Legal Status",
            "Start Date of Most Recent Placement",
            "Placement Type",
            "Date of Latest Statutory Review",
        ],
        &["1001", "#40973", "01/04/2020", "10/06/2021", "C2", "01/02/2026", "U6", "01/07/2026"],
    ]);
    write(&[protection.clone(), looked_after, sheet(&[&["Notes"], &["nothing"]])]);
    let (code, _, err) = at.import("Ann", &[&book, &return_set(inner.path())]);
    assert_eq!(code, 0, "{err}");
    assert!(err.contains("told in no pack: age of child (years), allocated team"), "{err}");
    assert!(err.contains("1 sheets are no lists"), "{err}");
    let out = inner.path().join("out");
    assert_eq!(at.run("Ann", &["export", "1001", "--out", &text(&out)]).0, 0);
    let (code, _, err) = run(&["check", &text(&out.join("1001"))]);
    assert_eq!(code, 0, "{err}");
    let record = std::fs::read_to_string(out.join("1001/record.yaml")).unwrap();
    for words in [
        "status: \"child-protection\", from: \"2019-08-01\", to: \"2020-01-31\"",
        "date: \"2026-07-01\"",
        "kind: \"foster\", from: \"2026-02-01\"",
        "Being looked after began",
    ] {
        assert!(record.contains(words), "{words}: {record}");
    }
    assert_eq!(
        record.matches("status: \"care-order\"").count(),
        1,
        "the return says so too: {record}"
    );
    assert!(!record.contains("North") && !record.contains("NEG"));
    // A list without its child, and one that is none.
    write(&[protection.replace("<t>1001</t>", "<t></t>")]);
    let (code, _, err) = at.import("Ann", &[&book]);
    assert!(code == 1 && err.contains("import/key") && err.contains("sheet 1, row 3"), "{err}");
    write(&[sheet(&[&["Name"], &["Zib Zorn"]])]);
    let (code, _, err) = at.import("Ann", &[&book]);
    assert!(code == 1 && err.contains("import/kind") && !err.contains("Zorn"), "{err}");
}

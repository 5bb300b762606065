//! The house is what its documents say: paths and commands exist, dependencies point one way,
//! nothing can open a connection, everybody in the examples is invented.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value as Json;

use crate::support::{retell, root};

const DOCUMENTS: [&str; 9] = [
    "README.md",
    "ARCHITECTURE.md",
    "SECURITY.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    "docs/checks.md",
    "tests/README.md",
    "examples/README.md",
    "fonts/README.md",
];

/// What stands in back-ticks in a document.
fn ticked(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut in_block = false;
    for line in text.lines() {
        if line.trim_start().starts_with("```") {
            in_block = !in_block;
            continue;
        }
        if in_block {
            found.push(line.trim().to_owned());
        } else {
            found.extend(line.split('`').skip(1).step_by(2).map(str::to_owned));
        }
    }
    found
}

#[test]
fn every_path_in_the_documents_exists() {
    let mut missing = Vec::new();
    for document in DOCUMENTS {
        let text = std::fs::read_to_string(root().join(document))
            .unwrap_or_else(|_| panic!("{document} is missing"));
        for word in ticked(&text) {
            let looks_like_a_path = word.contains('/')
                && !word.contains(' ')
                && !word.contains('<')
                && !word.contains('*')
                && !word.contains("::");
            let path = word.trim_end_matches('/');
            let made = ["out/", "target/"].iter().any(|folder| word.starts_with(folder));
            let own = ["documents/", "photos/", "expected/", "readings/"].contains(&word.as_str())
                || retell::check::entry(&word).is_some();
            if looks_like_a_path && !made && !own && !root().join(path).exists() {
                missing.push(format!("{document}: {word}"));
            }
        }
        // Links and pictures.
        for target in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            let beside = root().join(document).parent().map(Path::to_owned).unwrap_or_else(root);
            if !target.contains("://")
                && !target.starts_with('#')
                && !beside.join(target.split('#').next().unwrap()).exists()
            {
                missing.push(format!("{document}: link {target}"));
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn every_command_and_test_in_the_documents_exists() {
    let help = String::from_utf8(retell(&["--help"], &root()).stdout).unwrap();
    let aliases = std::fs::read_to_string(root().join(".cargo/config.toml")).unwrap();
    let tests = all_tests();
    let mut missing = Vec::new();
    for document in DOCUMENTS {
        let text = std::fs::read_to_string(root().join(document)).unwrap_or_default();
        for word in ticked(&text) {
            if let Some(command) =
                word.strip_prefix("retell ").and_then(|rest| rest.split_whitespace().next())
                && !command.starts_with('-')
                && !command.starts_with('<')
                && !help.lines().any(|line| line.trim_start().starts_with(&format!("{command} ")))
            {
                missing.push(format!("{document}: {word}"));
            }
            if let Some(alias) =
                word.strip_prefix("cargo ").and_then(|rest| rest.split_whitespace().next())
                && !["run", "test", "build", "bench", "clippy", "fmt", "metadata", "install"]
                    .contains(&alias)
                && !aliases.lines().any(|line| line.starts_with(&format!("{alias} =")))
            {
                missing.push(format!("{document}: {word}"));
            }
            if let Some((module, test)) = word.rsplit_once("::")
                && module.chars().all(|c| c.is_ascii_lowercase() || c == '_' || c == ':')
                && test.contains('_')
                && !tests.contains(test)
            {
                missing.push(format!("{document}: test {word}"));
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

/// The names of all test functions in the project, and of the other functions that documents name.
fn all_tests() -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for file in rust_files(&root().join("src")).into_iter().chain(rust_files(&root().join("tests")))
    {
        let text = std::fs::read_to_string(file).unwrap();
        for line in text.lines() {
            if let Some(name) =
                line.split("fn ").nth(1).and_then(|rest| rest.split(['(', '<']).next())
            {
                names.insert(name.trim().to_owned());
            }
        }
    }
    names
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files
}

#[test]
fn dependencies_point_one_way() {
    let allowed: &[(&str, &[&str])] = &[
        ("diagnostic", &[]),
        ("language", &["diagnostic"]),
        ("record", &["diagnostic"]),
        ("corpus", &[]),
        ("find", &[]),
        // Foreign files are read without anything of a record in reach.
        ("documents", &[]),
        ("disclosure", &["diagnostic", "find", "record"]),
        ("pack", &["diagnostic", "disclosure", "language"]),
        ("forms", &["diagnostic", "disclosure", "language", "pack"]),
        ("release", &["diagnostic", "disclosure"]),
        ("store", &["diagnostic", "record"]),
        ("typeset", &["diagnostic", "disclosure", "pack", "release"]),
        (
            "retell",
            &[
                "diagnostic",
                "disclosure",
                "documents",
                "find",
                "forms",
                "language",
                "pack",
                "record",
                "release",
                "store",
                "typeset",
            ],
        ),
    ];
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--no-deps", "--offline"])
        .current_dir(root())
        .output()
        .unwrap();
    let metadata: Json = serde_json::from_slice(&output.stdout).unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    assert_eq!(
        packages.len(),
        allowed.len(),
        "a new member needs a row in this test and in ARCHITECTURE.md"
    );
    for package in packages {
        let name = package["name"].as_str().unwrap();
        let (_, may) = allowed
            .iter()
            .find(|(member, _)| *member == name)
            .unwrap_or_else(|| panic!("{name} has no row"));
        for dependency in package["dependencies"].as_array().unwrap() {
            let other = dependency["name"].as_str().unwrap();
            let own = allowed.iter().any(|(member, _)| *member == other);
            assert!(
                !own || !dependency["kind"].is_null() || may.contains(&other),
                "{name} may not depend on {other}"
            );
        }
        let typst = package["dependencies"]
            .as_array()
            .unwrap()
            .iter()
            .any(|d| d["kind"].is_null() && d["name"].as_str().unwrap().starts_with("typst"));
        assert!(!typst || name == "typeset", "only typeset links Typst");
    }
}

#[test]
fn nothing_here_can_open_a_connection() {
    // What the program is made of; what only tests use is not in it.
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--edges", "normal", "--offline", "--prefix", "none", "--package", "retell"])
        .current_dir(root())
        .output()
        .unwrap();
    let tree = String::from_utf8(output.stdout).unwrap();
    assert!(tree.lines().count() > 100, "{tree}");
    for package in [
        "reqwest",
        "ureq",
        "hyper",
        "native-tls",
        "rustls",
        "curl",
        "isahc",
        "tokio",
        "async-std",
        "socket2",
        "mio",
    ] {
        assert!(
            !tree.lines().any(|line| line.starts_with(&format!("{package} "))),
            "{package} is in the program"
        );
    }
    for file in rust_files(&root().join("src")) {
        let text = std::fs::read_to_string(&file).unwrap();
        assert!(!text.contains("std::net"), "{}", file.display());
    }
}

#[test]
fn everybody_in_the_examples_is_invented_and_every_locale_says_its_state() {
    for child in crate::support::CHILDREN {
        for entry in std::fs::read_dir(root().join("examples").join(child)).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|extension| extension == "yaml") {
                let text = std::fs::read_to_string(&path).unwrap();
                assert!(
                    text.starts_with("# Everyone in this file is invented."),
                    "{}",
                    path.display()
                );
            }
        }
    }
    for entry in std::fs::read_dir(root().join("locales/en-GB")).unwrap() {
        let path = entry.unwrap().path();
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(
            text.contains("review: draft") || text.contains("\"review\": \"draft\""),
            "{}",
            path.display()
        );
    }
}

#[test]
fn every_exception_to_a_lint_has_a_reason() {
    for file in rust_files(&root().join("src")) {
        let text = std::fs::read_to_string(&file).unwrap();
        for (n, line) in text.lines().enumerate() {
            let opens =
                line.contains("#[expect(clippy::disallowed_methods") || line.contains("#![expect(");
            assert!(!opens || line.contains("reason = \""), "{}:{}", file.display(), n + 1);
        }
    }
}

//! What the tests share: case folders, the workshop, the command, the expected files.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

use diagnostic::Diagnostic;
use disclosure::PackKind;
use record::EventDate;
use retell::case::Case;
use retell::pipeline::{self, Made, Workshop};

pub(crate) const CHILDREN: [&str; 2] = ["mia", "jordan"];

pub(crate) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

pub(crate) fn today() -> EventDate {
    EventDate::parse("2026-11-02").unwrap()
}

pub(crate) fn workshop() -> &'static Workshop {
    static WORKSHOP: OnceLock<Workshop> = OnceLock::new();
    WORKSHOP
        .get_or_init(|| Workshop::open(None, None).unwrap_or_else(|faults| panic!("{faults:#?}")))
}

/// An example's case folder, without the log that a demonstration may have left.
pub(crate) fn example(child: &str) -> Case {
    let mut case = Case::open(&root().join("examples").join(child), None)
        .unwrap_or_else(|faults| panic!("{faults:#?}"));
    case.read_documents(eyes());
    case
}

/// Documents are read here, and what was read is kept for the next test.
pub(crate) fn eyes() -> retell::dossier::Eyes {
    retell::dossier::Eyes {
        kept: Some(PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("readings")),
        ..retell::dossier::Eyes::default()
    }
}

pub(crate) fn make(case: &Case, kind: PackKind, draft: bool) -> Result<Made, Vec<Diagnostic>> {
    let target = PathBuf::from(format!("{}.pdf", kind.code()));
    deep(|| pipeline::make(kind, case, workshop(), &target, today(), draft))
}

/// As [`make`], with the form of the pack.
pub(crate) fn make_wanted(
    case: &Case,
    wanted: retell::pipeline::Wanted,
) -> Result<Made, Vec<Diagnostic>> {
    deep(|| pipeline::make(wanted, case, workshop(), Path::new("x.pdf"), today(), false))
}

/// Runs what typesets, which wants a larger stack than a test's thread has.
pub(crate) fn deep<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    std::thread::scope(|scope| {
        std::thread::Builder::new()
            .stack_size(64 * 1024 * 1024)
            .spawn_scoped(scope, work)
            .unwrap()
            .join()
            .unwrap_or_else(|panic| std::panic::resume_unwind(panic))
    })
}

/// A new folder under the build folder, removed when dropped.
pub(crate) fn folder() -> tempfile::TempDir {
    tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap()
}

/// Lays out a case folder.
pub(crate) fn lay_out(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = folder();
    for (name, text) in files {
        std::fs::write(folder.path().join(name), text).unwrap();
    }
    folder
}

pub(crate) fn retell(args: &[&str], current: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_retell"))
        .args(args)
        .current_dir(current)
        .env("TMPDIR", current)
        .output()
        .unwrap_or_else(|error| panic!("the command did not start: {error}"))
}

/// The program's exit code and what it said.
pub(crate) fn run(args: &[&str]) -> (i32, String, String) {
    let output = retell(args, &root());
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (code(&output), text(&output.stdout), text(&output.stderr))
}

/// An example's folder, copied into `inner`.
pub(crate) fn case_folder(inner: &tempfile::TempDir, child: &str) -> PathBuf {
    fn copy(from: &Path, to: &Path) {
        std::fs::create_dir_all(to).unwrap();
        for entry in std::fs::read_dir(from).unwrap() {
            let path = entry.unwrap().path();
            let target = to.join(path.file_name().unwrap());
            if path.is_dir() {
                copy(&path, &target);
            } else {
                std::fs::copy(&path, &target).unwrap();
            }
        }
    }
    let target = inner.path().join(child);
    copy(&root().join("examples").join(child), &target);
    target
}

pub(crate) fn code(output: &Output) -> i32 {
    output.status.code().unwrap_or(-1)
}

pub(crate) fn words(output: &Output) -> String {
    format!(
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    )
}

/// Compares with an expected file; `cargo bless` rewrites it.
pub(crate) fn expect(path: &Path, made: &str) {
    if std::env::var_os("RETELL_BLESS").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, made).unwrap();
    }
    let expected = std::fs::read_to_string(path).unwrap_or_default();
    if expected != made {
        let line = expected
            .lines()
            .zip(made.lines())
            .position(|(a, b)| a != b)
            .unwrap_or(expected.lines().count().min(made.lines().count()));
        panic!(
            "{} differs from line {}:\n  expected: {}\n  made:     {}\nrun `cargo bless` and read the difference",
            path.display(),
            line + 1,
            expected.lines().nth(line).unwrap_or("(end)"),
            made.lines().nth(line).unwrap_or("(end)")
        );
    }
}

pub(crate) const PEOPLE: &str = r#"
people:
  - {key: worker, names: [{full: Wen Lo}], relationship: social-worker, standing: professional, role: Social worker}
  - {key: mum, names: [{full: Ada Quill}], called: Mum, relationship: mother, standing: family, known_to_child: She lives with her}
  - {key: other, names: [{full: OTHER}], relationship: neighbour, standing: third-party}
"#;

pub(crate) const CHILD: &str = "child:\n  id: child-row\n  names: [{full: Pip Quill, evidence: birth certificate}]\n  called: Pip\n  born: 2018-02-03\n";

pub(crate) const PACKS: &str = r#"packs:
  - {pack: life-story, recipient: Pip Quill, purpose: for Pip, approved_by: Jo Chief, approved_role: Manager, approved: 2026-10-20}
  - {pack: case-summary, recipient: The team, purpose: summary, from: 2026-07-01, to: 2026-09-30, approved_by: Jo Chief, approved_role: Manager, approved: 2026-10-20}
  - {pack: subject-access, recipient: Pip Quill, purpose: Pip asked, asked: 2026-09-25, approved_by: Jo Chief, approved_role: Manager, approved: 2026-10-20}
"#;

pub(crate) const BALANCE: &str = "balance: {information: private life, confidentiality: expected, consent_steps: asked by letter, capacity: able, refusal: none}";

/// What poppler, which shares no code with the program, reads in a file.
pub(crate) fn poppler(file: &Path) -> String {
    let text = Command::new("pdftotext").args(["-layout"]).arg(file).arg("-").output().unwrap();
    String::from_utf8_lossy(&text.stdout).into_owned()
}

/// A PDF of one page of A4, drawn by `content` with Helvetica as `/F1` and a picture as `/P`, and whatever
/// `more` adds to page and catalog.
pub(crate) fn page(
    content: &str,
    picture: Option<lopdf::Stream>,
    more: &dyn Fn(&mut lopdf::Document, &mut lopdf::Dictionary, &mut lopdf::Dictionary),
) -> Vec<u8> {
    use lopdf::{Document, Object, Stream, dictionary};
    let mut document = Document::with_version("1.5");
    let tree = document.new_object_id();
    let font = document.add_object(dictionary! {
        "Type" => "Font", "Subtype" => "Type1", "BaseFont" => "Helvetica", "Encoding" => "WinAnsiEncoding",
    });
    let mut resources = dictionary! { "Font" => dictionary! { "F1" => font } };
    if let Some(picture) = picture {
        let picture = document.add_object(picture);
        resources.set("XObject", dictionary! { "P" => picture });
    }
    let content = document.add_object(Stream::new(dictionary! {}, content.as_bytes().to_vec()));
    let mut page = dictionary! {
        "Type" => "Page", "Parent" => tree, "Contents" => content, "Resources" => resources,
        "MediaBox" => vec![0.into(), 0.into(), 595.into(), 842.into()],
    };
    let mut catalog = dictionary! { "Type" => "Catalog", "Pages" => tree };
    more(&mut document, &mut page, &mut catalog);
    let page = document.add_object(page);
    document.objects.insert(
        tree,
        Object::Dictionary(
            dictionary! { "Type" => "Pages", "Kids" => vec![page.into()], "Count" => 1 },
        ),
    );
    let catalog = document.add_object(catalog);
    document.trailer.set("Root", catalog);
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    bytes
}

/// Locks a file with a password.
pub(crate) fn lock(document: &mut lopdf::Document, password: &str) {
    let id = lopdf::Object::string_literal("0123456789abcdef");
    document.trailer.set("ID", vec![id.clone(), id]);
    let version = lopdf::EncryptionVersion::V2 {
        document,
        owner_password: "owner",
        user_password: password,
        key_length: 128,
        permissions: lopdf::Permissions::all(),
    };
    let state = lopdf::EncryptionState::try_from(version).unwrap();
    document.encrypt(&state).unwrap();
}

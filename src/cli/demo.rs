//! `demo`: all three packs for the two example children, both invented.

use std::io::Write as _;
use std::path::Path;

use diagnostic::{Diagnostic, Location};
use disclosure::PackKind;
use record::EventDate;
use retell::case::Case;
use retell::pipeline::{self, Workshop};

/// A file of a case folder: its name and what is in it.
type FileOf = (&'static str, &'static [u8]);

/// The example case folders, so that the command works without the source beside it.
const EXAMPLES: [(&str, &[FileOf]); 2] = [
    (
        "mia",
        &[
            ("record.yaml", include_bytes!("../../examples/mia/record.yaml")),
            ("record-work.yaml", include_bytes!("../../examples/mia/record-work.yaml")),
            ("record-visits.yaml", include_bytes!("../../examples/mia/record-visits.yaml")),
            ("decisions.yaml", include_bytes!("../../examples/mia/decisions.yaml")),
            ("photos/by-the-sea.jpg", include_bytes!("../../examples/mia/photos/by-the-sea.jpg")),
            ("photos/choir.jpg", include_bytes!("../../examples/mia/photos/choir.jpg")),
            ("photos/paper-chain.jpg", include_bytes!("../../examples/mia/photos/paper-chain.jpg")),
            ("photos/yellow-room.jpg", include_bytes!("../../examples/mia/photos/yellow-room.jpg")),
        ],
    ),
    (
        "jordan",
        &[
            ("record.yaml", include_bytes!("../../examples/jordan/record.yaml")),
            ("record-visits.yaml", include_bytes!("../../examples/jordan/record-visits.yaml")),
            ("record-contacts.yaml", include_bytes!("../../examples/jordan/record-contacts.yaml")),
            ("record-health.yaml", include_bytes!("../../examples/jordan/record-health.yaml")),
            ("decisions.yaml", include_bytes!("../../examples/jordan/decisions.yaml")),
            (
                "documents/2017-letter-scan.pdf",
                include_bytes!("../../examples/jordan/documents/2017-letter-scan.pdf"),
            ),
            (
                "documents/care-order.pdf",
                include_bytes!("../../examples/jordan/documents/care-order.pdf"),
            ),
            (
                "documents/review-minutes.pdf",
                include_bytes!("../../examples/jordan/documents/review-minutes.pdf"),
            ),
            (
                "documents/safety-plan.docx",
                include_bytes!("../../examples/jordan/documents/safety-plan.docx"),
            ),
            (
                "documents/school-mail.eml",
                include_bytes!("../../examples/jordan/documents/school-mail.eml"),
            ),
            ("photos/football.jpg", include_bytes!("../../examples/jordan/photos/football.jpg")),
            (
                "photos/harbour-wall.jpg",
                include_bytes!("../../examples/jordan/photos/harbour-wall.jpg"),
            ),
            (
                "photos/kitchen-table.jpg",
                include_bytes!("../../examples/jordan/photos/kitchen-table.jpg"),
            ),
        ],
    ),
];

/// The day of the demonstration: the same packs whenever it is run.
const DAY: &str = "2026-11-24";

pub(crate) fn run(out: &Path) -> Result<(), Vec<Diagnostic>> {
    let today = EventDate::parse(DAY).ok_or_else(Vec::new)?;
    let progress = crate::cli::packs::progress(9);
    let workshop = Workshop::open(None, None)?;
    let mut lines = Vec::new();
    let mut notes = Vec::new();
    let generated = retell::generate::care_leaver(SEED);
    let third: Vec<(&str, &[u8])> =
        generated.iter().map(|(name, text)| (*name, text.as_bytes())).collect();
    let examples = EXAMPLES
        .iter()
        .map(|(child, files)| (*child, files.to_vec()))
        .chain([("care-leaver", third)]);
    for (child, files) in examples {
        let folder = out.join("cases").join(child);
        lay_out(&folder, &files)?;
        let mut case = Case::open(&folder, None)?;
        case.read_documents(crate::cli::eyes(None, false, &folder.join("readings"))?);
        // Without Tesseract the scan among the documents is held, and nothing that is held is released.
        let held = case.dossier.as_ref().map(|read| read.held.len()).unwrap_or_default();
        if let Some(dossier) = &case.dossier {
            notes.extend(dossier.held.iter().map(|(_, diagnostic)| diagnostic.clone()));
        }
        for kind in PackKind::ALL {
            let draft = held > 0 && *kind == PackKind::SubjectAccess;
            progress.set_message(format!("{child}: {}", kind.code()));
            let target = out.join(format!("{child}-{}.pdf", kind.code()));
            let made = pipeline::make(*kind, &case, &workshop, &target, today, draft)?;
            let log = (!draft).then(|| folder.join("sharing-log.jsonl"));
            let written = made.write(log)?;
            // The documents on the file are volumes of their own beside the pack.
            let file = written
                .iter()
                .map(|written| written.file.display().to_string())
                .collect::<Vec<_>>()
                .join(", ");
            let draft = if draft { "; a draft, since a document is held" } else { "" };
            lines.push(format!(
                "{}: {} pages, {} gaps{draft}",
                file,
                made.pages(),
                made.gaps.len()
            ));
            progress.inc(1);
        }
    }
    progress.finish_and_clear();
    crate::tell(&notes);
    lines.iter().for_each(|line| crate::say(line));
    crate::say(&format!(
        "The case folders that they were made from are in {}; everybody in them is invented.",
        out.join("cases").display()
    ));
    Ok(())
}

/// Writes the record of the invented care leaver.
pub(crate) fn example(seed: u64, out: &Path) -> Result<(), Vec<Diagnostic>> {
    let files = retell::generate::care_leaver(seed);
    let files: Vec<(&str, &[u8])> =
        files.iter().map(|(name, text)| (*name, text.as_bytes())).collect();
    if out.join("sharing-log.jsonl").exists() {
        return Err(vec![
            Diagnostic::fault(
                "demo/write",
                "packs were released from this folder, so it is left as it is",
            )
            .at(Location::file(out.display().to_string()))
            .help("give another folder with --out"),
        ]);
    }
    lay_out(out, &files)?;
    crate::say(&format!("{}: everybody in it is invented", out.display()));
    Ok(())
}

/// Writes the records of an invented council.
pub(crate) fn authority(seed: u64, children: usize, out: &Path) -> Result<(), Vec<Diagnostic>> {
    let files = retell::authority::authority(seed, children);
    let files: Vec<(&str, &[u8])> =
        files.iter().map(|(name, text)| (*name, text.as_bytes())).collect();
    lay_out(out, &files)?;
    crate::say(&format!("{}: everybody in it is invented", out.display()));
    Ok(())
}

/// The seed of the third example.
const SEED: u64 = 1;

/// Writes the example's case folder, anew each time.
fn lay_out(folder: &Path, files: &[(&str, &[u8])]) -> Result<(), Vec<Diagnostic>> {
    let fail = |path: &Path| {
        vec![
            Diagnostic::fault("demo/write", "this cannot be written")
                .at(Location::file(path.display().to_string()))
                .help("give a folder that can be written to with --out"),
        ]
    };
    std::fs::create_dir_all(folder).map_err(|_| fail(folder))?;
    let log = folder.join("sharing-log.jsonl");
    if log.exists() {
        std::fs::remove_file(&log).map_err(|_| fail(&log))?;
    }
    for (name, text) in files {
        let path = folder.join(name);
        if let Some(inner) = path.parent() {
            std::fs::create_dir_all(inner).map_err(|_| fail(inner))?;
        }
        #[expect(
            clippy::disallowed_methods,
            reason = "an example of ours, with invented people, is laid out for the reader to try"
        )]
        std::fs::File::create(&path)
            .and_then(|mut file| file.write_all(text))
            .map_err(|_| fail(&path))?;
    }
    Ok(())
}

//! Documents of older office programs, turned by LibreOffice into ones that are read here.

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// How long LibreOffice may take for one document.
const TIME: Duration = Duration::from_secs(180);

/// A document (.rtf, .odt, .doc) as a Word file; nothing where LibreOffice is not installed or cannot read
/// it. It works in a folder of its own that is gone afterwards, with a profile of its own, and runs no
/// macros.
pub(crate) fn as_word(input: &[u8]) -> Option<Vec<u8>> {
    let program = std::env::var_os("PATH").and_then(|path| {
        std::env::split_paths(&path)
            .flat_map(|p| [p.join("soffice"), p.join("libreoffice")])
            .find(|p| p.is_file())
    })?;
    let folder = tempfile::Builder::new().prefix("retell-office-").tempdir().ok()?;
    let source = tempfile::Builder::new().prefix("document").tempfile_in(folder.path()).ok()?;
    std::io::Write::write_all(&mut source.as_file(), input).ok()?;
    let out = folder.path().join("out");
    let mut child = Command::new(program)
        .arg(format!("-env:UserInstallation=file://{}", folder.path().join("profile").display()))
        .args(["--headless", "--norestore", "--nolockcheck", "--convert-to", "docx", "--outdir"])
        .arg(&out)
        .arg(source.path())
        .env("HOME", folder.path())
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    let until = Instant::now() + TIME;
    loop {
        match child.try_wait() {
            Ok(Some(_)) => break,
            Ok(None) if Instant::now() < until => std::thread::sleep(Duration::from_millis(50)),
            Ok(None) | Err(_) => {
                let _ = child.kill();
                let _ = child.wait();
                return None;
            }
        }
    }
    let made = std::fs::read_dir(&out).ok()?.filter_map(Result::ok).next()?;
    std::fs::read(made.path()).ok()
}

//! `speak`: a script read aloud by espeak-ng, chapter by chapter, on this machine.

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};

use diagnostic::{Diagnostic, Location};

pub(crate) fn run(script: &Path, out: &Path) -> Result<(), Vec<Diagnostic>> {
    let fault = |code: &'static str, message: String, help: &str| {
        vec![
            Diagnostic::fault(code, message)
                .at(Location::file(script.display().to_string()))
                .help(help),
        ]
    };
    let unreadable = || {
        fault(
            "speak/script",
            "this is no script of ours".into(),
            "give the file that `retell pack --form spoken` made",
        )
    };
    let bytes = std::fs::read(script).map_err(|_| unreadable())?;
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| unreadable())?;
    // Chapter, voice and words of each part, in order.
    let mut parts: Vec<(usize, &'static pack::Locale, String)> = Vec::new();
    for n in 0..zip.len() {
        let mut member = zip.by_index(n).map_err(|_| unreadable())?;
        let name = member.name().map_err(|_| unreadable())?.into_owned();
        let Some(stem) = name.strip_suffix(".ssml") else { continue };
        let mut fields = stem.splitn(4, '-').skip(2);
        let chapter =
            fields.next().and_then(|chapter| chapter.parse().ok()).ok_or_else(unreadable)?;
        let locale = fields.next().and_then(pack::Locale::find).ok_or_else(unreadable)?;
        let mut words = String::new();
        member.read_to_string(&mut words).map_err(|_| unreadable())?;
        parts.push((chapter, locale, words));
    }
    let silent: std::collections::BTreeSet<&str> = parts
        .iter()
        .filter(|(_, locale, _)| forms::voice_of(locale).is_none())
        .map(|(_, locale, _)| locale.english)
        .collect();
    if !silent.is_empty() {
        let names: Vec<&str> = silent.into_iter().collect();
        return Err(fault(
            "speak/voice",
            format!("there is no voice for {}", names.join(", ")),
            "let somebody read the script aloud: script.txt in the file has all of it",
        ));
    }
    let mut chapters: BTreeMap<usize, Vec<u8>> = BTreeMap::new();
    for (chapter, locale, words) in &parts {
        let Some(forms::Voice(voice)) = forms::voice_of(locale) else { continue };
        let wave = voice_says(voice, words).ok_or_else(|| {
            fault(
                "speak/program",
                "espeak-ng is not installed, or it failed".into(),
                "install `espeak-ng`",
            )
        })?;
        chapters.entry(*chapter).or_default().extend(wave);
    }
    std::fs::create_dir_all(out).map_err(|_| {
        vec![
            Diagnostic::fault("release/write", "the folder cannot be made")
                .at(Location::file(out.display().to_string())),
        ]
    })?;
    for (chapter, samples) in &chapters {
        let path = out.join(format!("chapter-{chapter:02}.wav"));
        crate::cli::write_whole(&path, &wave_file(samples)).map_err(|()| {
            vec![
                Diagnostic::fault("release/write", "the file cannot be written")
                    .at(Location::file(path.display().to_string())),
            ]
        })?;
        let seconds = samples.len() / (2 * RATE as usize);
        crate::say(&format!("{}: {} min {:02} s", path.display(), seconds / 60, seconds % 60));
    }
    Ok(())
}

/// Samples in a second: what espeak-ng writes, 16 bits, one channel.
const RATE: u32 = 22_050;

/// The samples of words in a voice.
fn voice_says(voice: &str, words: &str) -> Option<Vec<u8>> {
    let mut child = Command::new("espeak-ng")
        .args(["-v", voice, "-s", "150", "-m", "--stdin", "--stdout"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    let mut stdin = child.stdin.take()?;
    let words = words.to_owned();
    let writer = std::thread::spawn(move || stdin.write_all(words.as_bytes()));
    let output = child.wait_with_output().ok()?;
    let written = writer.join().is_ok_and(|written| written.is_ok());
    // The head of the file says a length that nobody knew yet: the samples follow it.
    let samples = output.stdout.get(44..)?.to_vec();
    (output.status.success() && written).then_some(samples)
}

/// A WAVE file of samples.
fn wave_file(samples: &[u8]) -> Vec<u8> {
    let length = u32::try_from(samples.len()).unwrap_or(u32::MAX - 44);
    let mut file = Vec::with_capacity(samples.len() + 44);
    file.extend(b"RIFF");
    file.extend((length + 36).to_le_bytes());
    file.extend(b"WAVEfmt ");
    for number in [16_u32, 0x0001_0001, RATE, RATE * 2, 0x0010_0002] {
        file.extend(number.to_le_bytes());
    }
    file.extend(b"data");
    file.extend(length.to_le_bytes());
    file.extend(samples);
    file
}

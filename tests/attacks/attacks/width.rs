//! Family W: what stands around the word tells how long it was.

use super::Channel::{Geometry, Ocr, Text};
use super::build::*;
use super::{Attack, Secret};

/// The right edge of justified lines.
const RIGHT: f64 = 535.0;

pub(crate) fn all() -> Vec<Attack> {
    vec![
        row(
            "w01_left_tj",
            "left-aligned Tj: what follows stands where the name's width put it",
            &[Geometry, Text],
            |s| {
                let wide = width("F1", 12.0, s.surname);
                simple(&note_around(&second_line(wide, |x| at("F1", 12.0, x, Y2, s.surname))))
            },
            KEPT,
        ),
        row(
            "w02_residual_shift",
            "Word-like TJ: the small shifts after the name depend on it",
            &[Geometry, Text],
            w02,
            KEPT,
        ),
        row(
            "w03_justified_tw",
            "justified by Tw: the spaces in the line give the width away",
            &[Geometry, Text],
            |s| {
                let line = long_line(s.surname);
                let gaps = line.matches(' ').count() as f64;
                let tw = (RIGHT - LEFT - width("F1", 12.0, &line)) / gaps;
                simple(&note_around(&format!(
                    "BT /F1 12 Tf {tw:.4} Tw 1 0 0 1 {LEFT} {Y2} Tm {} Tj 0 Tw ET\n",
                    lit(&line)
                )))
            },
            KEPT,
        ),
        row(
            "w04_justified_tj",
            "justified by TJ offsets",
            &[Geometry, Text],
            |s| {
                let line = long_line(s.surname);
                let gaps = line.matches(' ').count() as f64;
                let each = (RIGHT - LEFT - width("F1", 12.0, &line)) / gaps * 1000.0 / 12.0;
                let words: Vec<String> = line.split(' ').map(lit).collect();
                simple(&note_around(&format!(
                    "BT /F1 12 Tf 1 0 0 1 {LEFT} {Y2} Tm [{}] TJ ET\n",
                    words.join(&format!(" {:.3} ", -each - 278.0))
                )))
            },
            KEPT,
        ),
        row(
            "w05_centred",
            "centred heading: the left edge gives the width away",
            &[Geometry, Text],
            |s| {
                let line = format!("Notes on {} and the family", s.surname);
                let x = (W - width("F4", 14.0, &line)) / 2.0;
                simple(&(at("F4", 14.0, x, TOP + 30.0, &line) + &clean_note()))
            },
            KEPT,
        ),
        row(
            "w06_right_aligned",
            "right-aligned line",
            &[Geometry, Text],
            |s| {
                let line = format!("Copy to {}, filed", s.surname);
                let x = RIGHT - width("F1", 12.0, &line);
                simple(&(clean_note() + &at("F1", 12.0, x, 150.0, &line)))
            },
            KEPT,
        ),
        row(
            "w07_monospace",
            "monospaced (e-mail print): the length of the gap is the count of letters",
            &[Geometry, Text],
            |s| {
                let mut ops = clean_note();
                for (i, l) in [
                    format!("From: {} (aunt)   Sent: 3 March 2019", s.surname),
                    format!("To: duty desk; {}; school nurse", s.email),
                    "The girl is fine and sends her love.".to_owned(),
                ]
                .iter()
                .enumerate()
                {
                    ops += &at("F3", 10.0, LEFT, 180.0 - 14.0 * i as f64, l);
                }
                simple(&ops)
            },
            KEPT,
        ),
        row(
            "w08_alone",
            "name alone on a line: only its own extent can tell",
            &[Geometry, Text],
            |s| simple(&(clean_note() + &at("F1", 12.0, LEFT, 150.0, s.surname))),
            KEPT,
        ),
        scan_row(
            "w09_scan",
            "scan: the gap between kept words in the picture",
            &[Geometry, Ocr],
            |s| {
                let canvas = scan(s.surname);
                with(FULL, "", |pdf| {
                    let im = pdf.jpeg(&canvas.jpeg(), canvas.w as u32, canvas.h as u32, "");
                    format!("/XObject << /Im {im} 0 R >>")
                })
            },
            &["Home", "visit", "school", "nurse", "afternoon", "evening"],
        ),
        row(
            "w10_line_breaks",
            "advisory: where the lines break tells a range for the width",
            &[Geometry, Text],
            |s| {
                let text = format!(
                    "Home visit on 3 March 2019. Seen with {} at the kitchen door. {}",
                    s.surname,
                    rest().join(" ")
                );
                simple(&set_lines(&wrapped(&text, "F1", 12.0, 300.0), TOP))
            },
            KEPT,
        ),
        row(
            "w11_underline",
            "underline (path and annotation) as long as the name",
            &[Geometry, Text],
            |s| {
                let wide = width("F1", 12.0, s.surname);
                let mut pdf = Pdf::new();
                let x = LEFT + width("F1", 12.0, "Seen with ");
                let (l, r) = (x, x + wide);
                let mark = pdf.add(format!(
                    "<< /Type /Annot /Subtype /Underline /F 4 /Rect [{l:.2} 332 {r:.2} 348] /QuadPoints [{l:.2} 348 {r:.2} 348 {l:.2} 332 {r:.2} 332] /C [1 0 0] >>"
                ));
                let ops = note_around(&second_line(wide, |x| {
                    format!(
                        "{}0.6 w {x:.3} {y:.1} m {r:.3} {y:.1} l S\n",
                        at("F1", 12.0, x, Y2, s.surname),
                        y = Y2 - 2.0
                    )
                }));
                pdf.page(&ops, F14, &format!("/Annots [{mark} 0 R]"));
                pdf.finish()
            },
            KEPT,
        ),
    ]
}

fn long_line(word: &str) -> String {
    format!("Seen with {word} at the kitchen door and in the warm front room.")
}

/// Lines no wider than this.
pub(crate) fn wrapped(text: &str, font: &str, size: f64, wide: f64) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match out.last_mut() {
            Some(last) if width(font, size, &format!("{last} {word}")) <= wide => {
                last.push(' ');
                last.push_str(word);
            }
            _ => out.push(word.to_owned()),
        }
    }
    out
}

/// Each word starts on a grid of 600 dots an inch; the difference stands in the array.
fn w02(s: &Secret) -> Vec<u8> {
    let line = &lines(s.surname)[1];
    let (mut ideal, mut pen) = (0.0_f64, 0.0_f64);
    let mut out = format!("BT /F1 12 Tf 1 0 0 1 {LEFT} {Y2} Tm [");
    for word in line.split_inclusive(' ') {
        let on_grid = (ideal * 600.0 / 72.0).round() * 72.0 / 600.0;
        out += &format!("{:.3} {} ", (pen - on_grid) * 1000.0 / 12.0, lit(word));
        ideal += width("F1", 12.0, word);
        pen = on_grid + width("F1", 12.0, word);
    }
    simple(&note_around(&(out + "] TJ ET\n")))
}

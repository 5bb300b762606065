//! Family A: the word is text.

use printpdf::{Op, PdfFontHandle, TextMatrix, TextRenderingMode};

use super::Channel::{Objects, Ocr, Raw, Text};
use super::build::*;
use super::{Attack, Secret, printed};

pub(crate) fn all() -> Vec<Attack> {
    vec![
        row(
            "a01_plain",
            "plain Tj, base-14 font, nothing compressed",
            &[Text, Objects, Raw],
            |s| {
                let mut pdf = Pdf::raw();
                pdf.page(&note(s.surname), F14, "");
                pdf.finish()
            },
            KEPT,
        ),
        row(
            "a02_tj_split",
            "TJ array, one glyph per string with kerns",
            &[Text, Objects],
            a02,
            KEPT,
        ),
        row(
            "a03_letters_scattered",
            "each letter its own BT/Tm, drawn in shuffled order",
            &[Text, Ocr],
            a03,
            KEPT,
        ),
        row(
            "a04_cid_identity_h",
            "Type0 Identity-H subset with ToUnicode, written by printpdf",
            &[Text, Ocr],
            |s| {
                let mut doc = printed::document();
                let font = printed::embed(&mut doc, SANS);
                let ops = printed::lines_in(&font, &lines(s.surname));
                printed::save(doc, vec![ops])
            },
            KEPT,
        ),
        row(
            "a05_cid_no_tounicode",
            "Type0 Identity-H subset, no ToUnicode (readable only by eye)",
            &[Ocr],
            |s| own_cid(s, None, false),
            KEPT,
        ),
        row(
            "a06_scrambled_tu",
            "simple TrueType, arbitrary codes, true ToUnicode, the whole page in it",
            &[Text, Ocr],
            a06,
            KEPT,
        ),
        row(
            "a07_lying_tounicode",
            "ToUnicode lies (all x); the secret shows on the page",
            &[Ocr],
            |s| own_cid(s, Some(&|_| "x".to_owned()), false),
            KEPT,
        ),
        row("a08_type3", "Type3 font with ToUnicode", &[Text, Ocr], |s| type3(s, true), KEPT),
        row(
            "a08b_type3_no_tu",
            "Type3 font, no ToUnicode, meaningless glyph names",
            &[Ocr],
            |s| type3(s, false),
            KEPT,
        ),
        row(
            "a09_ligature",
            "ffi ligature glyph inside the name, ToUnicode says U+FB03",
            &[Text, Ocr],
            |s| ligature(s, "\u{fb03}"),
            KEPT,
        ),
        row(
            "a09b_ligature_multi_tu",
            "one glyph whose ToUnicode is the three letters ffi",
            &[Text, Ocr],
            |s| ligature(s, "ffi"),
            KEPT,
        ),
        row("a10_hyphenated", "name broken over two lines with a hyphen", &[Text], a10, KEPT),
        row(
            "a10b_soft_hyphen",
            "soft hyphen (U+00AD) inside the name",
            &[Text],
            |s| simple(&note(&halves(s.surname, "\u{ad}"))),
            KEPT,
        ),
        row(
            "a10c_phrase_two_lines",
            "two-word name broken over two lines",
            &[Text],
            |s| {
                let (a, b) = s.phrase.split_once(' ').unwrap_or((s.phrase, ""));
                simple(&set_lines(
                    &[
                        "Home visit on 3 March 2019.".to_owned(),
                        format!("Seen at the kitchen door with {a}"),
                        format!("{b} and the school nurse later in the afternoon."),
                        "Notes were written the same evening.".to_owned(),
                    ],
                    TOP,
                ))
            },
            KEPT,
        ),
        row(
            "a11_letterspaced",
            "letter-spaced heading (Tc 6)",
            &[Text, Objects],
            |s| {
                let mut ops = at("F4", 12.0, LEFT, TOP + 30.0, "");
                ops += &format!(
                    "BT /F4 12 Tf 6 Tc 1 0 0 1 {LEFT} {} Tm {} Tj 0 Tc ET\n",
                    TOP + 30.0,
                    lit(s.surname)
                );
                simple(&(ops + &clean_note()))
            },
            KEPT,
        ),
        row(
            "a11b_spaced_with_spaces",
            "the name with a real space after each letter",
            &[Text],
            |s| {
                let spaced: Vec<String> = s.surname.chars().map(String::from).collect();
                simple(&(at("F4", 12.0, LEFT, TOP + 30.0, &spaced.join(" ")) + &clean_note()))
            },
            KEPT,
        ),
        row(
            "a12_diacritics_nfd",
            "Polish name with combining marks (NFD) in an embedded font",
            &[Text],
            a12,
            KEPT,
        ),
        row(
            "a13_arabic",
            "Arabic name, visual order, presentation forms, embedded font with ToUnicode",
            &[Text],
            a13,
            KEPT,
        ),
        row(
            "a14_case_possessive",
            "capitals with 's, curly apostrophe, plural",
            &[Text, Objects],
            |s| {
                let mut all = lines(&format!("{}'S mother", s.surname.to_uppercase()));
                all.push(format!("The {}s and {}\u{2019}s aunt were there.", s.surname, s.surname));
                simple(&set_lines(&all, TOP))
            },
            KEPT,
        ),
        row(
            "a15_white_text",
            "white text on white, written by printpdf",
            &[Text, Objects],
            |s| {
                let mut ops = printed::lines(&clean());
                ops.push(printed::grey(1.0));
                ops.extend(printed::plain(LEFT, 150.0, s.surname));
                printed::one(ops)
            },
            KEPT,
        ),
        row(
            "a15b_tr3",
            "invisible text (Tr 3), no image, written by printpdf",
            &[Text, Objects],
            |s| {
                let mut ops = printed::lines(&clean());
                ops.push(Op::SetTextRenderingMode { mode: TextRenderingMode::Invisible });
                ops.extend(printed::plain(LEFT, 150.0, s.surname));
                printed::one(ops)
            },
            KEPT,
        ),
        row(
            "a15c_alpha0",
            "text at ca 0",
            &[Text, Objects],
            |s| {
                with(
                    &(clean_note() + "q /G gs\n" + &at("F1", 12.0, LEFT, 150.0, s.surname) + "Q\n"),
                    "",
                    |_| "/ExtGState << /G << /ca 0 /CA 0 >> >>".to_owned(),
                )
            },
            KEPT,
        ),
        row(
            "a16_tiny",
            "0.1 pt text",
            &[Text, Objects],
            |s| simple(&(clean_note() + &at("F1", 0.1, LEFT, 150.0, s.surname))),
            KEPT,
        ),
        row(
            "a16b_zero_scale",
            "text at zero horizontal scale (Tz 0), written by printpdf",
            &[Objects],
            |s| {
                let mut ops = printed::lines(&clean());
                ops.push(Op::SetHorizontalScaling { percent: 0.0 });
                ops.extend(printed::plain(LEFT, 150.0, s.surname));
                printed::one(ops)
            },
            KEPT,
        ),
        row(
            "a17_off_page",
            "text outside the MediaBox, written by printpdf",
            &[Objects],
            |s| {
                let mut ops = printed::lines(&clean());
                ops.extend(printed::plain(900.0, 150.0, s.surname));
                printed::one(ops)
            },
            KEPT,
        ),
        row(
            "a17b_outside_crop",
            "text inside the MediaBox, outside the CropBox",
            &[Objects],
            |s| {
                with(
                    &(clean_note() + &at("F1", 12.0, LEFT, 20.0, s.surname)),
                    "/CropBox [0 100 595 420]",
                    |_| String::new(),
                )
            },
            KEPT,
        ),
        row(
            "a18_clipped",
            "text clipped away",
            &[Text, Objects],
            |s| {
                let hidden = at("F1", 12.0, LEFT, 150.0, s.surname);
                simple(&format!("{}q 0 0 1 1 re W n\n{hidden}Q\n", clean_note()))
            },
            KEPT,
        ),
        row(
            "a19_under_box",
            "text under a black box (someone's bad redaction)",
            &[Text, Objects],
            |s| {
                let wide = width("F1", 12.0, s.surname);
                let box_ = second_line(wide, |x| {
                    format!(
                        "{}0 g {:.2} {:.2} {:.2} 14 re f\n",
                        at("F1", 12.0, x, Y2, s.surname),
                        x - 1.0,
                        Y2 - 3.5,
                        wide + 2.0
                    )
                });
                simple(&note_around(&box_))
            },
            KEPT,
        ),
        row(
            "a19b_under_image",
            "text under an opaque picture",
            &[Text, Objects],
            |s| {
                let ops = clean_note()
                    + &at("F1", 12.0, LEFT, 150.0, s.surname)
                    + "q 240 0 0 40 50 140 cm /Im Do Q\n";
                with(&ops, "", |pdf| {
                    let mut grey = Canvas::new(60, 10);
                    grey.px.fill(200);
                    format!("/XObject << /Im {} 0 R >>", pdf.grey(&grey, ""))
                })
            },
            KEPT,
        ),
        row(
            "a20_tr7_clip_text",
            "text as clip path (Tr 7) filled by an image",
            &[Text, Objects, Ocr],
            |s| {
                let wide = width("F1", 12.0, s.surname);
                let line = second_line(wide, |x| {
                    format!(
                        "q BT 7 Tr /F1 12 Tf 1 0 0 1 {x:.3} {Y2} Tm {} Tj ET 300 0 0 30 {x:.3} {} cm /Im Do Q\n",
                        lit(s.surname),
                        Y2 - 8.0
                    )
                });
                with(&note_around(&line), "", |pdf| {
                    let mut grey = Canvas::new(60, 10);
                    grey.px.fill(10);
                    format!("/XObject << /Im {} 0 R >>", pdf.grey(&grey, ""))
                })
            },
            KEPT,
        ),
        row(
            "a21_rotated_page",
            "page /Rotate 90, MediaBox origin not zero, UserUnit 2",
            &[Text, Objects],
            |s| {
                with(
                    &format!("1 0 0 1 100 50 cm\n{}", note(s.surname)),
                    "/MediaBox [100 50 695 470] /Rotate 90 /UserUnit 2",
                    |_| String::new(),
                )
            },
            KEPT,
        ),
        row(
            "a21b_rotated_text",
            "text turned 37 degrees, written by printpdf",
            &[Text, Objects],
            |s| {
                let mut ops = printed::lines(&clean());
                let (sin, cos) = (37.0_f32.to_radians().sin(), 37.0_f32.to_radians().cos());
                ops.extend(printed::set_by(
                    PdfFontHandle::Builtin(printed::F1),
                    12.0,
                    TextMatrix::Raw([cos, sin, -sin, cos, 320.0, 60.0]),
                    &format!("Copy for {} only", s.surname),
                ));
                printed::one(ops)
            },
            KEPT,
        ),
        row(
            "a22_quote_ops",
            "the ' and \" operators",
            &[Text, Objects],
            |s| {
                let mut ops = format!("BT /F1 12 Tf {STEP} TL 1 0 0 1 {LEFT} {} Tm\n", TOP + STEP);
                for (i, l) in lines(s.surname).iter().enumerate() {
                    ops += &if i % 2 == 0 {
                        format!("{} '\n", lit(l))
                    } else {
                        format!("0.5 0.1 {} \"\n", lit(l))
                    };
                }
                simple(&(ops + "ET\n"))
            },
            KEPT,
        ),
        row(
            "a23_actualtext_bdc",
            "marked content with inline ActualText; the drawn text is another one",
            &[Objects, Text],
            |s| {
                let line = second_line(width("F1", 12.0, "the family"), |x| {
                    format!(
                        "/Span << /ActualText {} >> BDC\n{}EMC\n",
                        lit(s.surname),
                        at("F1", 12.0, x, Y2, "the family")
                    )
                });
                simple(&note_around(&line))
            },
            KEPT,
        ),
        row(
            "a23b_actualtext_props",
            "ActualText and Alt in a /Properties resource; the drawn text is the secret",
            &[Objects, Text],
            |s| {
                let line = second_line(width("F1", 12.0, s.surname), |x| {
                    format!("/Span /P1 BDC\n{}EMC\n", at("F1", 12.0, x, Y2, s.surname))
                });
                with(&note_around(&line), "", |_| {
                    format!(
                        "/Properties << /P1 << /ActualText {} /Alt {} >> >>",
                        utf16(s.surname),
                        lit(s.surname)
                    )
                })
            },
            KEPT,
        ),
        row(
            "a24_form_xobject",
            "text in a form XObject",
            &[Text, Objects],
            |s| {
                with("/Fm Do\n", "", |pdf| {
                    format!("/XObject << /Fm {} 0 R >>", pdf.form(&note(s.surname), F14, ""))
                })
            },
            KEPT,
        ),
        row(
            "a25_nested_form",
            "form in form in form, inherited fonts, matrices",
            &[Text, Objects],
            |s| {
                with("q 2 0 0 2 0 0 cm /A Do Q\n", "", |pdf| {
                    let body = note(s.surname);
                    let c = pdf.flate(
                        "/Type /XObject /Subtype /Form /BBox [0 0 595 420] /Matrix [1 0 0 1 10 5]",
                        body.as_bytes(),
                    );
                    let b = pdf.form(
                        "q /C Do Q",
                        &format!("{F14} /XObject << /C {c} 0 R >>"),
                        "/Matrix [0.5 0 0 0.5 0 0]",
                    );
                    let a = pdf.form("q /B Do Q", &format!("/XObject << /B {b} 0 R >>"), "");
                    format!("/XObject << /A {a} 0 R >>")
                })
            },
            KEPT,
        ),
        row(
            "a26_form_reused",
            "one form drawn on three pages at different places and scales",
            &[Text, Objects],
            |s| {
                let mut pdf = Pdf::new();
                let f = pdf.form(
                    &at("F1", 12.0, 0.0, 0.0, &lines(s.surname).join(" ")),
                    F14,
                    "/BBox [0 -10 595 30]",
                );
                let resources = format!("{F14} /XObject << /Fm {f} 0 R >>");
                for m in ["1 0 0 1 20 300", "0.6 0 0 0.6 40 200", "0 0.7 -0.7 0 300 40"] {
                    pdf.page(&format!("q {m} cm /Fm Do Q\n"), &resources, "");
                }
                pdf.finish()
            },
            &["Home", "visit", "Seen", "kitchen"],
        ),
        row(
            "a27_tiling_pattern",
            "text inside a tiling pattern",
            &[Objects, Ocr],
            |s| {
                let ops = clean_note() + "/Pattern cs /P1 scn 40 40 520 120 re f\n";
                with(&ops, "", |pdf| {
                    let cell = at("F1", 14.0, 10.0, 15.0, s.surname);
                    let p = pdf.flate(
                        &format!("/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 260 40] /XStep 260 /YStep 40 /Resources << {F14} >>"),
                        cell.as_bytes(),
                    );
                    format!("/Pattern << /P1 {p} 0 R >>")
                })
            },
            KEPT,
        ),
        row(
            "a28_softmask_text",
            "text drawn as the soft mask group of an ExtGState",
            &[Objects, Ocr],
            |s| {
                let ops = clean_note() + "q /G gs 0 g 40 40 520 120 re f Q\n";
                with(&ops, "", |pdf| {
                    let f = pdf.form(
                        &format!("1 g\n{}", at("F1", 16.0, LEFT, 100.0, s.surname)),
                        F14,
                        "/Group << /S /Transparency /CS /DeviceGray >>",
                    );
                    format!(
                        "/ExtGState << /G << /SMask << /S /Luminosity /G {f} 0 R /BC [0] >> >> >>"
                    )
                })
            },
            KEPT,
        ),
        row(
            "a29_type3_inner_text",
            "a Type3 glyph procedure that itself shows the name",
            &[Objects, Ocr],
            a29,
            KEPT,
        ),
        row(
            "a31_outlines",
            "name drawn as vector outlines",
            &[Ocr],
            |s| {
                let ttf = Ttf::open(SANS);
                let line = second_line(ttf.width(12.0, s.surname), |x| {
                    let mut out = String::from("0 g ");
                    let mut x = x;
                    for c in s.surname.chars() {
                        out += &path(&ttf, ttf.gid(c), 12.0 / ttf.upem, x, Y2);
                        out += "f\n";
                        x += ttf.advance(ttf.gid(c)) * 0.012;
                    }
                    out
                });
                simple(&note_around(&line))
            },
            KEPT,
        ),
        row(
            "a32_double_strike",
            "fake bold: the name drawn twice 0.3 pt apart, written by printpdf",
            &[Text, Objects],
            |s| {
                printed::one(printed::around(width("F1", 12.0, s.surname), |x| {
                    let mut ops = printed::plain(x, Y2, s.surname);
                    ops.extend(printed::plain(x + 0.3, Y2, s.surname));
                    ops
                }))
            },
            KEPT,
        ),
        row(
            "a33_split_contents",
            "operators split over a Contents array, in the middle of an array of strings",
            &[Text],
            |s| {
                let (a, b) = s.surname.split_at(s.surname.len() / 2);
                let mut pdf = Pdf::new();
                let first = format!(
                    "{}BT /F1 12 Tf 1 0 0 1 {LEFT} {Y2} Tm [ (Seen with ) {}",
                    at("F1", 12.0, LEFT, TOP, "Home visit on 3 March 2019."),
                    lit(a)
                );
                let second = format!("{} ( at the kitchen door.) ] TJ", lit(b));
                let third = format!("ET\n{}", rest_lines(TOP - 2.0 * STEP));
                let all: Vec<String> = [first, second, third]
                    .iter()
                    .map(|o| format!("{} 0 R", pdf.content(o)))
                    .collect();
                pdf.page_of(&format!("[{}]", all.join(" ")), F14, "");
                pdf.finish()
            },
            KEPT,
        ),
        row("a34_vertical", "Identity-V vertical writing", &[Text], a34, KEPT),
        row(
            "a35_unused_form",
            "form XObject in Resources, never drawn",
            &[Objects],
            |s| {
                with(&clean_note(), "", |pdf| {
                    format!("/XObject << /Fm {} 0 R >>", pdf.form(&note(s.surname), F14, ""))
                })
            },
            KEPT,
        ),
        row(
            "a36_table_cells",
            "address and telephone over table cells, digits spaced",
            &[Text],
            a36,
            KEPT,
        ),
        row(
            "a37_overprint_kept",
            "kept text overlaps the secret's box (14 pt letters, 9 pt apart)",
            &[Text, Objects],
            |s| {
                let mut ops = String::new();
                for (i, l) in lines(s.surname).iter().enumerate() {
                    ops += &at("F1", 14.0, LEFT, TOP - 9.0 * i as f64, l);
                }
                simple(&ops)
            },
            KEPT,
        ),
    ]
}

fn halves(word: &str, between: &str) -> String {
    let (a, b) = word.split_at(word.len() / 2);
    format!("{a}{between}{b}")
}

fn a02(s: &Secret) -> Vec<u8> {
    let wide = width("F1", 12.0, s.surname);
    simple(&note_around(&second_line(wide, |x| {
        let mut out = format!("BT /F1 12 Tf 1 0 0 1 {x:.3} {Y2} Tm [");
        for (i, c) in s.surname.chars().enumerate() {
            out += &format!("{} {} ", lit(&c.to_string()), [-12, 9, 3][i % 3]);
        }
        out + "] TJ ET"
    })))
}

fn a03(s: &Secret) -> Vec<u8> {
    let wide = width("F1", 12.0, s.surname);
    let mut places = Vec::new();
    let line = second_line(wide, |x| {
        let mut x = x;
        for c in s.surname.chars() {
            places.push(at("F1", 12.0, x, Y2, &c.to_string()));
            x += width("F1", 12.0, &c.to_string());
        }
        String::new()
    });
    let odd: String = places.iter().skip(1).step_by(2).rev().cloned().collect();
    let even: String = places.iter().step_by(2).cloned().collect();
    simple(&format!("{odd}{}{even}", note_around(&line)))
}

/// The name in an embedded Type0 font of its own, the rest in Helvetica.
pub(crate) fn own_cid(s: &Secret, meaning: Meaning<'_>, vertical: bool) -> Vec<u8> {
    let ttf = Ttf::open(SANS);
    let mut pdf = Pdf::new();
    let font = cid_font(&mut pdf, &ttf, &alphabet(s.surname), meaning, vertical);
    let wide = font.width(12.0, s.surname);
    let ops = note_around(&second_line(wide, |x| font.at("E", 12.0, x, Y2, s.surname)));
    pdf.page(&ops, &with_font(font.object), "");
    pdf.finish()
}

/// Base-14 fonts and one more, called E.
pub(crate) fn with_font(object: usize) -> String {
    F14.replacen("<< ", &format!("<< /E {object} 0 R "), 1)
}

fn a06(s: &Secret) -> Vec<u8> {
    let ttf = Ttf::open(SANS);
    let mut pdf = Pdf::new();
    let all = lines(s.surname);
    let chars = alphabet(&all.concat());
    let font = simple_font(
        &mut pdf,
        &ttf,
        &chars,
        &|i, _| u8::try_from(40 + (i * 17) % 101).unwrap_or(40),
        Some(&truly),
    );
    let mut ops = String::new();
    for (i, l) in all.iter().enumerate() {
        ops += &font.at("E", 12.0, LEFT, TOP - STEP * i as f64, l);
    }
    pdf.page(&ops, &with_font(font.object), "");
    pdf.finish()
}

fn type3(s: &Secret, unicode: bool) -> Vec<u8> {
    let ttf = Ttf::open(SANS);
    let mut pdf = Pdf::new();
    let meaning: Meaning<'_> = if unicode { Some(&truly) } else { None };
    let font = type3_font(&mut pdf, &ttf, &alphabet(s.surname), &|i, _| format!("g{i}"), meaning);
    let wide = font.width(12.0, s.surname);
    let ops = note_around(&second_line(wide, |x| font.at("E", 12.0, x, Y2, s.surname)));
    pdf.page(&ops, &with_font(font.object), "");
    pdf.finish()
}

fn ligature(s: &Secret, says: &str) -> Vec<u8> {
    let ttf = Ttf::open(SANS);
    let mut pdf = Pdf::new();
    let word = s.ligature.replace("ffi", "\u{fb03}");
    let meaning = |c: char| if c == '\u{fb03}' { says.to_owned() } else { c.to_string() };
    let font = cid_font(&mut pdf, &ttf, &alphabet(&word), Some(&meaning), false);
    let wide = font.width(12.0, &word);
    let ops = note_around(&second_line(wide, |x| font.at("E", 12.0, x, Y2, &word)));
    pdf.page(&ops, &with_font(font.object), "");
    pdf.finish()
}

fn a10(s: &Secret) -> Vec<u8> {
    let (a, b) = s.surname.split_at(s.surname.len() / 2);
    simple(&set_lines(
        &[
            "Home visit on 3 March 2019.".to_owned(),
            format!("Seen at the kitchen door with {a}-"),
            format!("{b} and the school nurse later in the afternoon."),
            "Notes were written the same evening.".to_owned(),
        ],
        TOP,
    ))
}

/// Polish letters taken apart.
fn apart(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        out += match c {
            'ż' => "z\u{307}",
            'Ż' => "Z\u{307}",
            'ó' => "o\u{301}",
            'ś' => "s\u{301}",
            'ć' => "c\u{301}",
            'ń' => "n\u{301}",
            'ą' => "a\u{328}",
            'ę' => "e\u{328}",
            _ => {
                out.push(c);
                continue;
            }
        };
    }
    out
}

fn a12(s: &Secret) -> Vec<u8> {
    let ttf = Ttf::open(SANS);
    let mut pdf = Pdf::new();
    let word = apart(s.polish);
    let font = cid_font(&mut pdf, &ttf, &alphabet(&word), Some(&truly), false);
    let wide = font.width(12.0, &word);
    let ops = note_around(&second_line(wide, |x| font.at("E", 12.0, x, Y2, &word)));
    pdf.page(&ops, &with_font(font.object), "");
    pdf.finish()
}

fn a13(s: &Secret) -> Vec<u8> {
    let ttf = super::font::arabic();
    let mut pdf = Pdf::new();
    let word: String = super::font::shaped(s.arabic).chars().rev().collect();
    let font = cid_font(&mut pdf, &ttf, &alphabet(&word), Some(&truly), false);
    let wide = font.width(12.0, &word);
    let ops = note_around(&second_line(wide, |x| font.at("E", 12.0, x, Y2, &word)));
    pdf.page(&ops, &with_font(font.object), "");
    pdf.finish()
}

fn a29(s: &Secret) -> Vec<u8> {
    let mut pdf = Pdf::new();
    let wide = width("F1", 12.0, s.surname);
    let units = width("F1", 1000.0, s.surname);
    let ops = format!("{units:.0} 0 d0 BT /F1 1000 Tf {} Tj ET", lit(s.surname));
    let proc = pdf.flate("", ops.as_bytes());
    let font = pdf.add(format!(
        "<< /Type /Font /Subtype /Type3 /FontBBox [0 -300 {units:.0} 1000] /FontMatrix [0.001 0 0 0.001 0 0] /CharProcs << /g0 {proc} 0 R >> /Encoding << /Differences [65 /g0] >> /FirstChar 65 /LastChar 65 /Widths [{units:.0}] /Resources << {F14} >> >>"
    ));
    let ops = note_around(&second_line(wide, |x| {
        format!("BT /E 12 Tf 1 0 0 1 {x:.3} {Y2} Tm (A) Tj ET\n")
    }));
    pdf.page(&ops, &with_font(font), "");
    pdf.finish()
}

fn a34(s: &Secret) -> Vec<u8> {
    let ttf = Ttf::open(SANS);
    let mut pdf = Pdf::new();
    let font = cid_font(&mut pdf, &ttf, &alphabet(s.surname), Some(&truly), true);
    let ops = clean_note() + &font.at("E", 12.0, 540.0, 380.0, s.surname);
    pdf.page(&ops, &with_font(font.object), "");
    pdf.finish()
}

fn a36(s: &Secret) -> Vec<u8> {
    let (street, town) = s.address.split_once(", ").unwrap_or((s.address, ""));
    let digits: Vec<String> = s.phone.chars().map(String::from).collect();
    let mut ops = clean_note();
    ops += "0.5 w 60 120 m 540 120 l S 60 160 m 540 160 l S 60 200 m 540 200 l S\n";
    ops +=
        "60 120 m 60 200 l S 180 120 m 180 200 l S 360 120 m 360 200 l S 540 120 m 540 200 l S\n";
    ops += &at("F1", 11.0, 66.0, 175.0, "Home address");
    ops += &at("F1", 11.0, 186.0, 175.0, &format!("{street},"));
    ops += &at("F1", 11.0, 366.0, 175.0, town);
    ops += &at("F1", 11.0, 66.0, 135.0, "Telephone");
    ops += &at("F1", 11.0, 186.0, 135.0, &digits.join(" "));
    simple(&ops)
}

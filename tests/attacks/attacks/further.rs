//! Further ways, and the file name (family H).

use printpdf::{BuiltinFont, Op, PdfFontHandle, TextMatrix};

use super::Channel::{Geometry, Name, Objects, Ocr, Text};
use super::build::*;
use super::{Attack, Secret, printed};

const RIGHT: f64 = 535.0;

pub(crate) fn all() -> Vec<Attack> {
    vec![
        row(
            "h01_NAME_filename",
            "the file name itself names the child (NAME stands for the surname)",
            &[Name],
            |_| simple(&clean_note()),
            KEPT,
        ),
        row(
            "x20_header_form_three_pages",
            "header and footer with the name, one form drawn on three pages",
            &[Text, Objects],
            |s| {
                let mut pdf = Pdf::new();
                let head = at("F1", 9.0, LEFT, 400.0, &format!("Case of {}", s.surname))
                    + &at("F1", 9.0, LEFT, 20.0, &format!("Printed for {}", s.phrase));
                let f = pdf.form(&head, F14, "");
                for n in 1..=3 {
                    let ops = format!(
                        "{}/Head Do\n{}",
                        clean_note(),
                        at("F1", 9.0, 500.0, 20.0, &format!("Page {n}"))
                    );
                    pdf.page(&ops, &format!("{F14} /XObject << /Head {f} 0 R >>"), "");
                }
                pdf.finish()
            },
            &["Home", "visit", "Page", "Notes"],
        ),
        row(
            "x21_header_page_number",
            "name in a header with the page number after it",
            &[Text, Objects, Geometry],
            |s| {
                let head = at("F1", 9.0, LEFT, 400.0, &format!("{}   page 1 of 1", s.surname));
                simple(&(head + &clean_note()))
            },
            KEPT,
        ),
        row(
            "x22_bold_only_secret",
            "the bold font is there for the secret only, written by printpdf",
            &[Text, Objects, Geometry],
            |s| {
                printed::one(printed::around(width("F4", 12.0, s.surname), |x| {
                    printed::set(
                        PdfFontHandle::Builtin(BuiltinFont::HelveticaBold),
                        12.0,
                        x,
                        Y2,
                        s.surname,
                    )
                }))
            },
            KEPT,
        ),
        row(
            "x23_table_autofit",
            "table whose first column is as wide as the name in it",
            &[Text, Geometry],
            |s| {
                let edge =
                    LEFT + width("F1", 11.0, s.surname).max(width("F1", 11.0, "Person")) + 12.0;
                let mut ops = clean_note();
                ops += &format!(
                    "0.5 w {LEFT} 120 m 400 120 l S {LEFT} 145 m 400 145 l S {LEFT} 170 m 400 170 l S {LEFT} 120 m {LEFT} 170 l S {edge:.2} 120 m {edge:.2} 170 l S 400 120 m 400 170 l S\n"
                );
                ops += &at("F1", 11.0, LEFT + 6.0, 153.0, "Person");
                ops += &at("F1", 11.0, edge + 6.0, 153.0, "Relation");
                ops += &at("F1", 11.0, LEFT + 6.0, 128.0, s.surname);
                ops += &at("F1", 11.0, edge + 6.0, 128.0, "aunt");
                simple(&ops)
            },
            &["Home", "visit", "Person", "Relation", "aunt"],
        ),
        row(
            "x24_highlight_rect",
            "a yellow rectangle as long as the name, drawn under it",
            &[Text, Geometry],
            |s| marked(s, |x, wide| format!("1 1 0 rg {x:.3} 332 {wide:.3} 14 re f 0 g\n")),
            KEPT,
        ),
        row(
            "x25_box_round",
            "a box drawn round the name",
            &[Text, Geometry],
            |s| {
                marked(s, |x, wide| format!("0.7 w {:.3} 331 {:.3} 16 re S\n", x - 2.0, wide + 4.0))
            },
            KEPT,
        ),
        row(
            "x26_strike_out",
            "the name struck out with a line",
            &[Text, Geometry],
            |s| marked(s, |x, wide| format!("0.7 w {x:.3} 340 m {:.3} 340 l S\n", x + wide)),
            KEPT,
        ),
        row(
            "x27_dotted_leader",
            "dots after the name up to a page number at the right edge",
            &[Text, Geometry],
            |s| {
                let mut ops = clean_note();
                for (y, name) in [(160.0, "Home visit"), (140.0, s.surname)] {
                    let start = LEFT + width("F1", 12.0, name);
                    let dots = ((RIGHT - 20.0 - start) / width("F1", 12.0, ".")).floor() as usize;
                    ops += &at("F1", 12.0, LEFT, y, &(name.to_owned() + &".".repeat(dots)));
                    ops += &at("F1", 12.0, RIGHT - 12.0, y, "4");
                }
                simple(&ops)
            },
            KEPT,
        ),
        row(
            "x28_two_columns_hyphen",
            "two columns with the same baselines, the name hyphenated at the column's edge",
            &[Text],
            |s| {
                let (a, b) = s.surname.split_at(s.surname.len() / 2);
                let left = [
                    "Home visit on 3 March 2019.".to_owned(),
                    "The mood was calm and fine.".to_owned(),
                    format!("Seen with {a}-"),
                    format!("{b} at the kitchen door."),
                ];
                let right = [
                    "The school nurse came later",
                    "in the afternoon. Tea was made.",
                    "Notes were written the same",
                    "evening.",
                ];
                let mut ops = String::new();
                for (i, l) in left.iter().enumerate() {
                    ops += &at("F1", 12.0, LEFT, TOP - STEP * i as f64, l);
                }
                for (i, r) in right.iter().enumerate() {
                    ops += &at("F1", 12.0, 320.0, TOP - STEP * i as f64, r);
                }
                simple(&ops)
            },
            KEPT,
        ),
        row(
            "x29_page_break",
            "a two-word name broken over a page break",
            &[Text],
            |s| {
                let (a, b) = s.phrase.split_once(' ').unwrap_or((s.phrase, ""));
                let mut pdf = Pdf::new();
                pdf.page(
                    &(at("F1", 12.0, LEFT, TOP, "Home visit on 3 March 2019.")
                        + &at(
                            "F1",
                            12.0,
                            LEFT,
                            40.0,
                            &format!("Seen at the kitchen door with {a}"),
                        )),
                    F14,
                    "",
                );
                pdf.page(
                    &(at("F1", 12.0, LEFT, 390.0, &format!("{b} and the school nurse."))
                        + &rest_lines(TOP)),
                    F14,
                    "",
                );
                pdf.finish()
            },
            KEPT,
        ),
        row(
            "x30_justified_three_lines",
            "justified paragraph of three lines, the name in the second; the breaks stay the same",
            &[Text, Geometry],
            |s| {
                let first = "Home visit on 3 March 2019, in the front room, with tea.";
                let second = format!("Seen with {} at the kitchen door and in the hall", s.surname);
                let mut ops = String::new();
                for (i, l) in [first, &second].iter().enumerate() {
                    let tw = (RIGHT - LEFT - width("F2", 13.0, l)) / l.matches(' ').count() as f64;
                    ops += &format!(
                        "BT /F2 13 Tf {tw:.4} Tw 1 0 0 1 {LEFT} {} Tm {} Tj 0 Tw ET\n",
                        TOP - 18.0 * i as f64,
                        lit(l)
                    );
                }
                ops += &at("F2", 13.0, LEFT, TOP - 36.0, "near the stairs, the mood was calm.");
                simple(&(ops + &rest_lines(TOP - 80.0)))
            },
            KEPT,
        ),
        row(
            "x31_centred_paragraph",
            "centred paragraph of three lines",
            &[Text, Geometry],
            |s| {
                let mut ops = String::new();
                for (i, l) in lines(s.surname).iter().enumerate() {
                    let x = (W - width("F2", 13.0, l)) / 2.0;
                    ops += &at("F2", 13.0, x, TOP - 18.0 * i as f64, l);
                }
                simple(&ops)
            },
            KEPT,
        ),
        row(
            "x32_coloured",
            "the name in red, in a CMYK tint",
            &[Text, Objects, Geometry],
            |s| {
                let wide = width("F1", 12.0, s.surname);
                simple(&note_around(&second_line(wide, |x| {
                    format!("q 0 0.9 0.8 0.1 k {}Q", at("F1", 12.0, x, Y2, s.surname))
                })))
            },
            KEPT,
        ),
        row(
            "x33_rotated_90",
            "a line with the name turned by 90 degrees in the margin, written by printpdf",
            &[Text, Objects],
            |s| {
                let mut ops = printed::lines(&clean());
                ops.extend(printed::set_by(
                    PdfFontHandle::Builtin(printed::F1),
                    12.0,
                    TextMatrix::Raw([0.0, 1.0, -1.0, 0.0, 560.0, 60.0]),
                    &format!("Copy for {} only", s.surname),
                ));
                printed::one(ops)
            },
            KEPT,
        ),
        row(
            "x34_mirrored",
            "the name mirrored left to right",
            &[Text, Objects],
            |s| {
                let x = LEFT + width("F1", 12.0, s.surname);
                simple(&format!(
                    "{}BT /F1 12 Tf -1 0 0 1 {x:.3} 150 Tm {} Tj ET\n",
                    clean_note(),
                    lit(s.surname)
                ))
            },
            KEPT,
        ),
        row(
            "x35_negative_size",
            "text with a negative font size, turned back by the matrix",
            &[Text, Objects, Geometry],
            |s| {
                let mut ops = String::new();
                for (i, l) in lines(s.surname).iter().enumerate() {
                    ops += &format!(
                        "BT /F1 -12 Tf -1 0 0 -1 {LEFT} {} Tm {} Tj ET\n",
                        TOP - STEP * i as f64,
                        lit(l)
                    );
                }
                simple(&ops)
            },
            KEPT,
        ),
        row(
            "x36_tz_scaled",
            "text narrowed by Tz 62",
            &[Text, Objects, Geometry],
            |s| {
                let line = &lines(s.surname)[1];
                simple(&note_around(&format!(
                    "BT /F1 12 Tf 62 Tz 1 0 0 1 {LEFT} {Y2} Tm {} Tj 100 Tz ET\n",
                    lit(line)
                )))
            },
            KEPT,
        ),
        row(
            "x37_text_rise",
            "the name lifted by text rise (Ts 5), smaller, inside one text object",
            &[Text, Objects, Geometry],
            |s| {
                simple(&note_around(&format!(
                    "BT 1 0 0 1 {LEFT} {Y2} Tm /F1 12 Tf (Seen with ) Tj 5 Ts /F1 8 Tf {} Tj 0 Ts /F1 12 Tf ( at the kitchen door.) Tj ET\n",
                    lit(s.surname)
                )))
            },
            KEPT,
        ),
        row(
            "x38_mailto_visible",
            "e-mail address in the text, underlined, with its link",
            &[Text, Objects, Geometry],
            |s| {
                let wide = width("F1", 12.0, s.email);
                let x = LEFT + width("F1", 12.0, "Seen with ");
                let mut pdf = Pdf::new();
                let link = pdf.add(format!(
                    "<< /Type /Annot /Subtype /Link /Border [0 0 0] /Rect [{x:.2} 332 {:.2} 348] /A << /S /URI /URI {} >> >>",
                    x + wide,
                    lit(&format!("mailto:{}", s.email))
                ));
                let ops = note_around(&second_line(wide, |x| {
                    format!(
                        "{}0 0 1 RG 0.5 w {x:.3} 334 m {:.3} 334 l S 0 G\n",
                        at("F1", 12.0, x, Y2, s.email),
                        x + wide
                    )
                }));
                pdf.page(&ops, F14, &format!("/Annots [{link} 0 R]"));
                pdf.finish()
            },
            KEPT,
        ),
        row(
            "x39_caps_kerned",
            "the name in capitals, letter-spaced by Tc, with kerns",
            &[Text, Geometry],
            |s| {
                let mut ops = format!("BT /F4 13 Tf 3.5 Tc 1 0 0 1 {LEFT} {} Tm [", TOP + 30.0);
                for (i, c) in s.surname.to_uppercase().chars().enumerate() {
                    ops += &format!("{} {} ", lit(&c.to_string()), [18, -35, 60, 0][i % 4]);
                }
                ops += "( ) (NOTES) ] TJ 0 Tc ET\n";
                simple(&(ops + &clean_note()))
            },
            KEPT,
        ),
        row(
            "x40_drop_cap",
            "the first letter of the name is a large initial in another font",
            &[Text],
            |s| {
                let (a, b) = s.surname.split_at(1);
                let x = LEFT + width("F2", 30.0, a);
                let ops = at("F2", 30.0, LEFT, TOP + 20.0, a)
                    + &at("F1", 12.0, x, TOP + 20.0, &format!("{b} was seen at home."));
                simple(&(ops + &clean_note()))
            },
            KEPT,
        ),
        row(
            "x41_small_caps",
            "small capitals: a large first letter, the rest as capitals in a smaller size",
            &[Text],
            |s| {
                let (a, b) = s.surname.split_at(1);
                let b = b.to_uppercase();
                let wide = width("F1", 12.0, a) + width("F1", 9.0, &b);
                simple(&note_around(&second_line(wide, |x| {
                    at("F1", 12.0, x, Y2, a) + &at("F1", 9.0, x + width("F1", 12.0, a), Y2, &b)
                })))
            },
            KEPT,
        ),
        row(
            "x42_content_comment",
            "a comment inside the content stream",
            &[Objects],
            |s| simple(&format!("% block of {}\n{}", s.surname, clean_note())),
            KEPT,
        ),
        row(
            "x43_marked_point",
            "marked points and property lists in the content, with strings",
            &[Objects],
            |s| {
                let n = lit(s.surname);
                simple(&format!(
                    "/Note << /Who {n} >> DP\n/{} MP\n/Artifact << /Contents {n} >> BDC\n{}EMC\n",
                    s.surname,
                    clean_note()
                ))
            },
            KEPT,
        ),
        row(
            "x44_unknown_operator",
            "unknown operators between BX and EX, with strings",
            &[Objects],
            |s| {
                simple(&format!(
                    "BX {} ps {} zz EX\n{}",
                    lit(s.surname),
                    utf16(s.phrase),
                    clean_note()
                ))
            },
            KEPT,
        ),
        row(
            "x45_uri_base",
            "URI base in the catalog, viewer settings with a title",
            &[Objects],
            |s| {
                document(|_| {
                    format!(
                        "/URI << /Base {} >> /ViewerPreferences << /DisplayDocTitle true >>",
                        lit(&format!("https://records.example/{}/", s.surname))
                    )
                })
            },
            KEPT,
        ),
        row(
            "x46_opi_ref",
            "OPI dictionary, reference to an outside page, PostScript form",
            &[Objects],
            |s| {
                let name = lit(&format!("{}.eps", s.surname));
                with(&(clean_note() + "/Fm Do\n"), "", |pdf| {
                    let f = pdf.form("", "", &format!("/OPI << /2.0 << /Type /OPI /Version 2.0 /F {name} >> >> /Ref << /F {name} /Page 0 >>"));
                    let ps = pdf.flate(
                        "/Type /XObject /Subtype /PS",
                        format!("% {}\n", s.surname).as_bytes(),
                    );
                    format!("/XObject << /Fm {f} 0 R /Ps {ps} 0 R >>")
                })
            },
            KEPT,
        ),
        row(
            "x47_viewport",
            "viewport with a name, box colours, a separation's plate name, a page transition",
            &[Objects],
            |s| {
                with(
                    &clean_note(),
                    &format!(
                        "/VP [<< /Type /Viewport /BBox [0 0 595 420] /Name {} >>] /SeparationInfo << /DeviceColorant {} >> /ID {}",
                        lit(s.surname),
                        lit(s.surname),
                        lit(s.phrase)
                    ),
                    |_| String::new(),
                )
            },
            KEPT,
        ),
        row(
            "x48_footer_path",
            "path and web address of the file in the footer of a print-out",
            &[Text, Objects],
            |s| {
                let foot = at(
                    "F1",
                    8.0,
                    LEFT,
                    30.0,
                    &format!("file:///H:/Records/{}/visit.htm", s.surname),
                );
                simple(&(clean_note() + &foot))
            },
            KEPT,
        ),
        row(
            "x49_function_comment",
            "a comment in a PostScript function, and a lookup table that spells the name",
            &[Objects],
            |s| {
                with(&(clean_note() + "/Cs cs 0.5 scn 500 60 20 20 re f\n"), "", |pdf| {
                    let f = pdf.plain(
                        "/FunctionType 4 /Domain [0 1] /Range [0 1]",
                        format!("{{ % {}\n dup pop }}", s.surname).as_bytes(),
                    );
                    let mut table = s.surname.as_bytes().to_vec();
                    table.resize(24, 32);
                    format!(
                        "/ColorSpace << /Cs [/Separation /Spot /DeviceGray {f} 0 R] /Ix [/Indexed /DeviceGray 23 <{}>] >>",
                        hex(&table)
                    )
                })
            },
            KEPT,
        ),
        row(
            "x50_embedded_font_name",
            "the name table of an embedded font and its descriptor name the child",
            &[Objects],
            |s| {
                let ttf = Ttf::open(SANS);
                let mut pdf = Pdf::new();
                let all = clean();
                let font = cid_font(&mut pdf, &ttf, &alphabet(&all.concat()), Some(&truly), false);
                let meta = pdf.flate(
                    "/Type /Metadata /Subtype /XML",
                    format!("<x>{}</x>", s.surname).as_bytes(),
                );
                for o in pdf.objects.iter_mut().flatten() {
                    if o.starts_with(b"<< /Type /FontDescriptor") {
                        o.truncate(o.len() - 2);
                        o.extend_from_slice(
                            format!("/FontFamily {} /Metadata {meta} 0 R >>", lit(s.surname))
                                .as_bytes(),
                        );
                    }
                }
                let mut ops = String::new();
                for (i, l) in all.iter().enumerate() {
                    ops += &font.at("E", 12.0, LEFT, TOP - STEP * i as f64, l);
                }
                pdf.page(&ops, &super::text::with_font(font.object), "");
                pdf.finish()
            },
            KEPT,
        ),
        row(
            "x51_vector_dots",
            "the name drawn as dots (a matrix printer), each a small square path",
            &[Ocr],
            |s| {
                let ttf = Ttf::open(SANS);
                let mut canvas = Canvas::new(1100, 90);
                canvas.text(&ttf, 50.0, [1.0, 0.0, 0.0, -1.0, 10.0, 60.0], 0, s.surname);
                let mut ops = clean_note() + "0 g\n";
                for (i, p) in canvas.px.iter().enumerate() {
                    let (x, y) = (i % 1100, i / 1100);
                    if *p < 128 && x % 2 == 0 && y % 2 == 0 {
                        ops += &format!(
                            "{:.1} {:.1} 0.8 0.8 re f\n",
                            LEFT + x as f64 * 0.4,
                            160.0 - y as f64 * 0.4
                        );
                    }
                }
                simple(&ops)
            },
            KEPT,
        ),
        row(
            "x52_text_in_two_orders",
            "name and surroundings drawn bottom line first, words of a line from right to left",
            &[Text, Ocr],
            |s| {
                let mut ops = String::new();
                for (i, l) in lines(s.surname).iter().enumerate().rev() {
                    let words: Vec<&str> = l.split(' ').collect();
                    for k in (0..words.len()).rev() {
                        let before: String =
                            words.iter().take(k).map(|w| format!("{w} ")).collect();
                        let x = LEFT + width("F1", 12.0, &before);
                        let word = words.get(k).copied().unwrap_or_default();
                        ops += &at("F1", 12.0, x, TOP - STEP * i as f64, word);
                    }
                }
                simple(&ops)
            },
            KEPT,
        ),
        row(
            "x53_stroke_only",
            "the name as outline only (Tr 1), with a dashed pen, written by printpdf",
            &[Text, Objects],
            |s| {
                let mut ops = printed::lines(&clean());
                ops.push(Op::SetTextRenderingMode { mode: printpdf::TextRenderingMode::Stroke });
                ops.extend(printed::set(
                    PdfFontHandle::Builtin(printed::F1),
                    24.0,
                    LEFT,
                    150.0,
                    s.surname,
                ));
                printed::one(ops)
            },
            KEPT,
        ),
        row(
            "x54_two_line_address",
            "address over two lines of a letter head, telephone grouped with hyphens",
            &[Text],
            |s| {
                let (street, town) = s.address.split_once(", ").unwrap_or((s.address, ""));
                let phone = s.phone.replace(' ', "-");
                let mut ops = String::new();
                for (i, l) in [format!("{street},"), town.to_owned(), format!("tel. {phone}")]
                    .iter()
                    .enumerate()
                {
                    ops += &at("F1", 10.0, 340.0, 400.0 - 12.0 * i as f64, l);
                }
                simple(&(ops + &clean_note()))
            },
            KEPT,
        ),
        row(
            "x80_homoglyphs",
            "ToUnicode says Cyrillic letters where Latin ones are drawn",
            &[Ocr],
            |s| {
                super::text::own_cid(
                    s,
                    Some(&|c| {
                        match c {
                            'a' => "\u{430}",
                            'e' => "\u{435}",
                            'i' => "\u{456}",
                            _ => return c.to_string(),
                        }
                        .to_owned()
                    }),
                    false,
                )
            },
            KEPT,
        ),
        row(
            "x81_math_letters",
            "ToUnicode says mathematical bold letters",
            &[Text, Ocr],
            |s| {
                super::text::own_cid(
                    s,
                    Some(&|c| {
                        let base = if c.is_uppercase() { 0x1d400 - 65 } else { 0x1d41a - 97 };
                        char::from_u32(base + c as u32).unwrap_or(c).to_string()
                    }),
                    false,
                )
            },
            KEPT,
        ),
        row(
            "x82_private_use",
            "ToUnicode says private-use characters",
            &[Ocr],
            |s| {
                super::text::own_cid(
                    s,
                    Some(&|c| char::from_u32(0xe000 + c as u32).unwrap_or(c).to_string()),
                    false,
                )
            },
            KEPT,
        ),
        row(
            "x83_zero_width",
            "ToUnicode puts a zero-width space behind each letter",
            &[Text, Ocr],
            |s| super::text::own_cid(s, Some(&|c| format!("{c}\u{200b}")), false),
            KEPT,
        ),
        row(
            "x84_kern_like_space",
            "a kern inside the name so wide that readers see a space",
            &[Text],
            |s| {
                let (a, b) = s.surname.split_at(s.surname.len() / 2);
                let wide = width("F1", 12.0, s.surname) + 4.8;
                simple(&note_around(&second_line(wide, |x| {
                    format!(
                        "BT /F1 12 Tf 1 0 0 1 {x:.3} {Y2} Tm [{} -400 {}] TJ ET\n",
                        lit(a),
                        lit(b)
                    )
                })))
            },
            KEPT,
        ),
        row(
            "x85_differences_base14",
            "Helvetica, not embedded, arbitrary codes through /Differences, no ToUnicode",
            &[Text, Ocr, Geometry],
            |s| {
                let mut pdf = Pdf::new();
                let all = lines(s.surname);
                let chars = alphabet(&all.concat());
                let names: String = chars.iter().map(|c| format!("/{} ", glyph_name(*c))).collect();
                let font = pdf.add(format!(
                    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /Differences [130 {names}] >> >>"
                ));
                let mut ops = String::new();
                for (i, l) in all.iter().enumerate() {
                    let codes: Vec<u8> = l
                        .chars()
                        .filter_map(|c| chars.iter().position(|k| *k == c))
                        .filter_map(|i| u8::try_from(130 + i).ok())
                        .collect();
                    ops += &format!(
                        "BT /E 12 Tf 1 0 0 1 {LEFT} {} Tm <{}> Tj ET\n",
                        TOP - STEP * i as f64,
                        hex(&codes)
                    );
                }
                pdf.page(&ops, &super::text::with_font(font), "");
                pdf.finish()
            },
            KEPT,
        ),
        row(
            "x86_print_only_layer",
            "a layer that shows only in print, a membership (OCMD) that shows when all are off",
            &[Objects],
            |s| {
                let mut pdf = Pdf::new();
                let a = pdf.add("<< /Type /OCG /Name (Receiver) /Usage << /View << /ViewState /OFF >> /Print << /PrintState /ON >> >> >>");
                let m = pdf.add(format!(
                    "<< /Type /OCMD /OCGs [{a} 0 R] /P /AllOff /VE [/Not {a} 0 R] >>"
                ));
                pdf.catalog = format!(
                    "/OCProperties << /OCGs [{a} 0 R] /D << /BaseState /OFF /AS [ << /Event /Print /Category [/Print] /OCGs [{a} 0 R] >> ] >> >>"
                );
                let ops = format!(
                    "{}/OC /A BDC\n{}EMC\n/OC /M BDC\n{}EMC\n",
                    clean_note(),
                    at("F1", 12.0, LEFT, 150.0, &format!("Print for {}", s.surname)),
                    at("F1", 12.0, LEFT, 120.0, &format!("Copy for {}", s.phrase))
                );
                pdf.page(&ops, &format!("{F14} /Properties << /A {a} 0 R /M {m} 0 R >>"), "");
                pdf.finish()
            },
            KEPT,
        ),
        row(
            "x87_two_names_one_line",
            "two of the words in one line, and kept words between and after them",
            &[Text, Geometry],
            |s| simple(&note(&format!("{} and then {} stood", s.surname, s.ligature))),
            KEPT,
        ),
        row(
            "x88_line_start_and_end",
            "the name begins one justified line and ends another",
            &[Text, Geometry],
            |s| {
                let mut ops = String::new();
                for (i, l) in [
                    format!("{} was at home and the mood was calm and fine", s.surname),
                    format!("after the home visit the nurse talked with {}", s.surname),
                ]
                .iter()
                .enumerate()
                {
                    let tw = (RIGHT - LEFT - width("F2", 13.0, l)) / l.matches(' ').count() as f64;
                    ops += &format!(
                        "BT /F2 13 Tf {tw:.4} Tw 1 0 0 1 {LEFT} {} Tm {} Tj 0 Tw ET\n",
                        TOP - 18.0 * i as f64,
                        lit(l)
                    );
                }
                simple(&(ops + &rest_lines(TOP - 60.0)))
            },
            &["home", "visit", "nurse", "talked", "school", "afternoon", "Notes", "evening"],
        ),
    ]
}

/// The note with the name in its second line, and a mark under it that is as long.
fn marked(s: &Secret, mark: impl FnOnce(f64, f64) -> String) -> Vec<u8> {
    let wide = width("F1", 12.0, s.surname);
    simple(&note_around(&second_line(wide, |x| mark(x, wide) + &at("F1", 12.0, x, Y2, s.surname))))
}

//! Family C: the word hangs on an annotation or a form field.

use printpdf::{Actions, LinkAnnotation, Op, Pt, Rect};

use super::Channel::{Objects, Ocr, Text};
use super::build::*;
use super::{Attack, printed};

pub(crate) fn all() -> Vec<Attack> {
    vec![
        row(
            "c01_sticky",
            "Text note: Contents, T, Subj, RC, Popup",
            &[Objects],
            |s| {
                annotated(|pdf| {
                    let note = pdf.reserve();
                    let popup = pdf.add(format!("<< /Type /Annot /Subtype /Popup /Rect [300 200 450 260] /Parent {note} 0 R /Contents {} >>", lit(s.surname)));
                    pdf.set(note, format!(
                    "<< /Type /Annot /Subtype /Text /Rect [400 300 420 320] /Contents {} /T {} /Subj {} /RC {} /Popup {popup} 0 R >>",
                    lit(&format!("Ask {} again", s.surname)),
                    utf16(s.phrase),
                    lit(s.surname),
                    lit(&format!("<?xml version=\"1.0\"?><body><p>{}</p></body>", s.surname))
                ));
                    vec![note, popup]
                })
            },
            KEPT,
        ),
        row(
            "c02_freetext",
            "FreeText with an appearance stream",
            &[Objects, Ocr],
            |s| {
                annotated(|pdf| {
                    let ap = label(pdf, s.surname);
                    vec![pdf.add(format!("<< /Type /Annot /Subtype /FreeText /Rect [60 140 460 170] /F 4 /DA (/F1 12 Tf 0 g) /Contents {} /AP << /N {ap} 0 R >> >>", lit(s.surname)))]
                })
            },
            KEPT,
        ),
        row(
            "c03_stamp_ap",
            "Stamp whose appearances (normal, down, rollover) show the name; hidden flag",
            &[Objects],
            |s| {
                annotated(|pdf| {
                    let n = label(pdf, s.surname);
                    let d = label(pdf, s.phrase);
                    let r = label(pdf, s.surname);
                    vec![pdf.add(format!("<< /Type /Annot /Subtype /Stamp /Rect [60 140 460 170] /F 2 /Name /Draft /AP << /N {n} 0 R /D {d} 0 R /R {r} 0 R >> >>"))]
                })
            },
            KEPT,
        ),
        row(
            "c04_highlight",
            "Highlight on kept text whose note names the child; NM holds it too",
            &[Objects],
            |s| {
                annotated(|pdf| {
                    vec![pdf.add(format!(
                    "<< /Type /Annot /Subtype /Highlight /Rect [60 355 120 375] /QuadPoints [60 375 120 375 60 355 120 355] /C [1 1 0] /Contents {} /NM {} >>",
                    lit(&format!("see {}", s.surname)),
                    lit(&format!("hl-{}", s.surname))
                ))]
                })
            },
            KEPT,
        ),
        row(
            "c05_link_uri",
            "mailto: and query-string links, written by printpdf",
            &[Objects],
            |s| {
                let mut ops = printed::lines(&clean());
                for (y, uri) in [
                    (350.0, format!("mailto:{}", s.email)),
                    (300.0, format!("https://records.example/find?name={}", s.surname)),
                ] {
                    let rect = Rect::from_xywh(Pt(60.0), Pt(y), Pt(100.0), Pt(14.0));
                    let link = LinkAnnotation::new(rect, Actions::Uri(uri), None, None, None);
                    ops.push(Op::LinkAnnotation { link });
                }
                printed::one(ops)
            },
            KEPT,
        ),
        row(
            "c06_text_field",
            "AcroForm text field: V, DV, RV, TU, T, MK/CA, AP",
            &[Objects, Ocr],
            |s| {
                annotated(|pdf| {
                    let ap = label(pdf, s.surname);
                    let n = lit(s.surname);
                    let field = pdf.add(format!(
                    "<< /Type /Annot /Subtype /Widget /FT /Tx /Rect [60 140 460 170] /F 4 /T {n} /TU {n} /V {n} /DV {} /RV {n} /MK << /CA {n} >> /DA (/F1 12 Tf 0 g) /AP << /N {ap} 0 R >> >>",
                    utf16(s.phrase)
                ));
                    pdf.catalog = format!("/AcroForm << /Fields [{field} 0 R] /DR << {F14} >> >>");
                    vec![field]
                })
            },
            KEPT,
        ),
        row(
            "c06b_field_no_ap",
            "field values with NeedAppearances and no AP; one field is on no page",
            &[Objects],
            |s| {
                annotated(|pdf| {
                    let field = pdf.add(format!(
                    "<< /Type /Annot /Subtype /Widget /FT /Tx /Rect [60 140 460 170] /F 4 /T (who) /V {} /DA (/F1 12 Tf 0 g) >>",
                    lit(s.surname)
                ));
                    let lost = pdf.add(format!("<< /FT /Tx /T (mail) /V {} >>", lit(s.email)));
                    pdf.catalog = format!(
                        "/AcroForm << /Fields [{field} 0 R {lost} 0 R] /NeedAppearances true /DA (/F1 12 Tf 0 g) /DR << {F14} >> >>"
                    );
                    vec![field]
                })
            },
            KEPT,
        ),
        row(
            "c07_choice_opt",
            "choice field: the Opt list holds the names",
            &[Objects],
            |s| {
                annotated(|pdf| {
                    let ap = label(pdf, "Mum");
                    let field = pdf.add(format!(
                    "<< /Type /Annot /Subtype /Widget /FT /Ch /Ff 131072 /Rect [60 140 460 170] /F 4 /T (who) /V (Mum) /Opt [(Mum) {} [{} (Dad)]] /DA (/F1 12 Tf 0 g) /AP << /N {ap} 0 R >> >>",
                    lit(s.surname),
                    lit(s.phrase)
                ));
                    pdf.catalog = format!("/AcroForm << /Fields [{field} 0 R] /DR << {F14} >> >>");
                    vec![field]
                })
            },
            KEPT,
        ),
        row(
            "c08_xfa",
            "XFA datasets packet",
            &[Objects],
            |s| {
                annotated(|pdf| {
                    let data = format!(
                        "<xfa:datasets xmlns:xfa=\"http://www.xfa.org/schema/xfa-data/1.0/\"><xfa:data><child>{}</child></xfa:data></xfa:datasets>",
                        s.surname
                    );
                    let x = pdf.flate("", data.as_bytes());
                    pdf.catalog = format!("/AcroForm << /Fields [] /XFA [(datasets) {x} 0 R] >>");
                    Vec::new()
                })
            },
            KEPT,
        ),
        row(
            "c09_file_attachment",
            "FileAttachment annotation",
            &[Objects],
            |s| {
                annotated(|pdf| {
                    let f = pdf.flate(
                        "/Type /EmbeddedFile",
                        format!("Letter to {}\n", s.surname).as_bytes(),
                    );
                    let name = lit(&format!("{}.txt", s.surname));
                    vec![pdf.add(format!("<< /Type /Annot /Subtype /FileAttachment /Rect [400 300 420 320] /FS << /Type /Filespec /F {name} /UF {name} /EF << /F {f} 0 R >> >> >>"))]
                })
            },
            KEPT,
        ),
        row(
            "c10_unapplied_redact",
            "Redact mark never applied on drawn text, its OverlayText names the child",
            &[Objects, Text],
            |s| {
                let mut pdf = Pdf::new();
                let x = LEFT + width("F1", 12.0, "Seen with ");
                let (l, r) = (x, x + width("F1", 12.0, s.surname));
                let mark = pdf.add(format!(
                    "<< /Type /Annot /Subtype /Redact /Rect [{l:.2} 332 {r:.2} 348] /QuadPoints [{l:.2} 348 {r:.2} 348 {l:.2} 332 {r:.2} 332] /OverlayText {} /DA (/F1 8 Tf 0 g) /IC [0 0 0] >>",
                    lit(&format!("was {}", s.surname))
                ));
                pdf.page(&note(s.surname), F14, &format!("/Annots [{mark} 0 R]"));
                pdf.finish()
            },
            KEPT,
        ),
        row(
            "c11_widget_js",
            "field and annotation JavaScript actions",
            &[Objects],
            |s| {
                annotated(|pdf| {
                    let js = pdf.flate("", format!("app.alert('{}');", s.surname).as_bytes());
                    let ap = label(pdf, "Mum");
                    let field = pdf.add(format!(
                    "<< /Type /Annot /Subtype /Widget /FT /Tx /Rect [60 140 460 170] /F 4 /T (who) /V (Mum) /DA (/F1 12 Tf 0 g) /A << /S /JavaScript /JS {js} 0 R >> /AA << /K << /S /JavaScript /JS {} >> >> /AP << /N {ap} 0 R >> >>",
                    lit(&format!("if (event.value == '{}') event.rc = false;", s.surname))
                ));
                    pdf.catalog = format!(
                        "/AcroForm << /Fields [{field} 0 R] /CO [{field} 0 R] /DR << {F14} >> >>"
                    );
                    vec![field]
                })
            },
            KEPT,
        ),
        row(
            "x10_richmedia",
            "RichMedia annotation: asset names and configuration",
            &[Objects],
            |s| {
                annotated(|pdf| {
                    let f = pdf.flate(
                        "/Type /EmbeddedFile",
                        format!("<film who=\"{}\"/>", s.surname).as_bytes(),
                    );
                    let name = lit(&format!("{}.swf", s.surname));
                    let spec = pdf.add(format!(
                        "<< /Type /Filespec /F {name} /UF {name} /EF << /F {f} 0 R >> >>"
                    ));
                    vec![pdf.add(format!(
                    "<< /Type /Annot /Subtype /RichMedia /Rect [60 100 200 170] /RichMediaContent << /Assets << /Names [{name} {spec} 0 R] >> /Configurations [ << /Type /RichMediaConfiguration /Subtype /Flash /Name {name} /Instances [ << /Subtype /Flash /Asset {spec} 0 R >> ] >> ] >> >>"
                ))]
                })
            },
            KEPT,
        ),
        row(
            "x11_screen",
            "Screen annotation with a rendition and a media clip named after the child",
            &[Objects],
            |s| {
                annotated(|pdf| {
                    let n = lit(s.surname);
                    vec![pdf.add(format!(
                    "<< /Type /Annot /Subtype /Screen /Rect [60 100 200 170] /T {n} /A << /S /Rendition /OP 0 /R << /S /MR /N {n} /C << /S /MCD /N {n} /CT (audio/mpeg) /D << /Type /Filespec /F {} >> /Alt [(en-GB) {n}] >> >> >> >>",
                    lit(&format!("{}.mp3", s.surname))
                ))]
                })
            },
            KEPT,
        ),
        row(
            "x12_sound_movie",
            "Sound and Movie annotations",
            &[Objects],
            |s| {
                annotated(|pdf| {
                    let sound = pdf.flate("/Type /Sound /R 8000", &[128; 64]);
                    vec![
                    pdf.add(format!("<< /Type /Annot /Subtype /Sound /Rect [60 100 80 120] /Sound {sound} 0 R /Contents {} >>", lit(&format!("Call from {}", s.surname)))),
                    pdf.add(format!("<< /Type /Annot /Subtype /Movie /Rect [100 100 180 160] /T {} /Movie << /F {} >> >>", lit(s.phrase), lit(&format!("{}.mov", s.surname)))),
                ]
                })
            },
            KEPT,
        ),
        row(
            "x13_reply_chain",
            "a thread of replies (IRT), states, an ink drawing with a note",
            &[Objects],
            |s| {
                annotated(|pdf| {
                    let a = pdf.add("<< /Type /Annot /Subtype /Ink /Rect [400 80 460 120] /InkList [[400 80 430 120 460 80]] /Contents (mark) >>");
                    let b = pdf.add(format!("<< /Type /Annot /Subtype /Text /Rect [400 80 420 100] /IRT {a} 0 R /RT /R /T {} /Contents (agreed) >>", lit(s.surname)));
                    let c = pdf.add(format!("<< /Type /Annot /Subtype /Text /Rect [400 80 420 100] /IRT {b} 0 R /StateModel (Review) /State (Accepted) /T (clerk) /Contents {} >>", utf16(&format!("{} agrees", s.surname))));
                    vec![a, b, c]
                })
            },
            KEPT,
        ),
        row(
            "x14_link_gotor_launch",
            "links to other files (GoToR, Launch, SubmitForm) named after the child",
            &[Objects],
            |s| {
                annotated(|pdf| {
                    let n = lit(&format!("{}.pdf", s.surname));
                    ["/S /GoToR /D [0 /Fit] /F ", "/S /Launch /F ", "/S /SubmitForm /F "]
                    .iter()
                    .map(|a| pdf.add(format!("<< /Type /Annot /Subtype /Link /Rect [60 350 160 364] /A << {a}{n} >> >>")))
                    .collect()
                })
            },
            KEPT,
        ),
        row(
            "x15_watermark_printonly",
            "Watermark that is not shown on screen, only printed (flag NoView), names the receiver",
            &[Objects],
            |s| {
                annotated(|pdf| {
                    let ap = label(pdf, s.surname);
                    vec![pdf.add(format!("<< /Type /Annot /Subtype /Watermark /Rect [60 140 460 170] /F 36 /AP << /N {ap} 0 R >> >>"))]
                })
            },
            KEPT,
        ),
    ]
}

/// An appearance that shows a word.
fn label(pdf: &mut Pdf, word: &str) -> usize {
    pdf.form(&at("F1", 12.0, 6.0, 10.0, word), F14, "/BBox [0 0 400 30]")
}

fn annotated(make: impl FnOnce(&mut Pdf) -> Vec<usize>) -> Vec<u8> {
    let mut pdf = Pdf::new();
    let all: Vec<String> = make(&mut pdf).iter().map(|n| format!("{n} 0 R")).collect();
    pdf.page(&clean_note(), F14, &format!("/Annots [{}]", all.join(" ")));
    pdf.finish()
}

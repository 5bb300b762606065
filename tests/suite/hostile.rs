//! Input that means harm, or that is merely too much: a clear fault or a right pack, never a
//! panic, never a lost word.

use disclosure::PackKind;
use retell::case::Case;

use crate::support::{CHILD, code, lay_out, make, retell, today, words, workshop};

/// What the subject-access pack says of a record, which is made as a draft.
fn pack_text(record: &str) -> String {
    let folder = lay_out(&[("record.yaml", record)]);
    let case = Case::open(folder.path(), None).unwrap_or_else(|faults| panic!("{faults:#?}"));
    let made =
        make(&case, PackKind::SubjectAccess, true).unwrap_or_else(|faults| panic!("{faults:#?}"));
    assert!(made.pages() > 0);
    let composed =
        retell::pipeline::compose_kind(PackKind::SubjectAccess, &case, workshop(), today(), true)
            .unwrap();
    composed.document.pieces().into_iter().map(|(words, _)| words).collect()
}

fn event(text: &str) -> String {
    format!(
        "{CHILD}events:\n  - {{date: 2020-01-02, title: A day, text: {}}}\n",
        serde_json::Value::from(text)
    )
}

#[test]
fn words_that_look_like_code_are_words() {
    for text in [
        "#read(\"/etc/passwd\") #eval(\"1+1\") $ x $ @é <label>",
        "{{secret}} {{{secret}}} {{#if x}}y{{/if}} {{> partial}}",
        "<script>alert(1)</script> <b>bold</b> &amp; &lt;",
        "*a* _b_ **c** `d` [e](f) ![g](h) # i | j | - k > l 1. m \\",
        "\\u{41} \\\"; #panic() // comment /* x */ ---",
        "{ $name } { -term } \u{2028}line \u{2029}paragraph",
    ] {
        let told = pack_text(&event(text));
        let wanted = release::comparable(text);
        assert!(release::comparable(&told).contains(&wanted), "{text}");
    }
}

#[test]
fn overrides_of_direction_and_hidden_letters_do_not_disguise() {
    let told = pack_text(&event("before \u{202E}drawkcab\u{202C} after \u{2066}x z\u{200B}z"));
    assert!(!told.contains('\u{202E}') && !told.contains('\u{2066}'));
    assert!(release::comparable(&told).contains("beforedrawkcabafterxzz"));
}

#[test]
fn an_entry_of_100_000_words_loses_none() {
    for between in [" ", "\n"] {
        let text: Vec<String> = (0..100_000).map(|n| format!("w{n}")).collect();
        let told = release::comparable(&pack_text(&event(&text.join(between))));
        assert!(told.contains(&release::comparable(&text.concat())));
    }
}

#[test]
fn one_word_without_end_stays_on_the_page() {
    for word in ["x".repeat(20_000), "1".repeat(40_000)] {
        assert!(release::comparable(&pack_text(&event(&word))).contains(&word));
        let title = event("short").replace("A day", &format!("\"{word}\""));
        assert!(release::comparable(&pack_text(&title)).contains(&word));
    }
}

#[test]
fn a_record_without_entries_is_a_pack() {
    for kind in PackKind::ALL {
        let folder = lay_out(&[("record.yaml", CHILD)]);
        let case = Case::open(folder.path(), None).unwrap_or_else(|faults| panic!("{faults:#?}"));
        make(&case, *kind, true).unwrap_or_else(|faults| panic!("{}: {faults:#?}", kind.code()));
    }
}

#[test]
fn files_that_are_no_records_are_faults_with_a_place() {
    let large = format!("a: \"{}\"\n", "zibzib ".repeat(8 * 1024 * 1024));
    let deep = format!("child: {}", "[".repeat(100_000));
    let deep_map = format!("child: {}", "{a: ".repeat(100_000));
    let mut bomb = String::from(
        "a: &a [zibzib, zibzib, zibzib, zibzib, zibzib, zibzib, zibzib, zibzib, zibzib]\n",
    );
    for (name, before) in
        ["b", "c", "d", "e", "f", "g", "h"].iter().zip(["a", "b", "c", "d", "e", "f", "g"])
    {
        bomb.push_str(&format!("{name}: &{name} [*{before}, *{before}, *{before}, *{before}, *{before}, *{before}, *{before}, *{before}, *{before}]\n"));
    }
    let control = event("zibzib").replace("zibzib", "zib\\u0007zib");
    let files: Vec<(&str, Vec<u8>)> = vec![
        ("not YAML", b"{zibzib".to_vec()),
        ("a list", b"- zibzib\n".to_vec()),
        ("nothing", Vec::new()),
        ("not text", vec![0xFF, 0xFE, 0x00, 0x7A]),
        ("a picture", vec![0x89, b'P', b'N', b'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0]),
        ("large", large.into_bytes()),
        ("deep", deep.into_bytes()),
        ("deep maps", deep_map.into_bytes()),
        ("aliases", bomb.into_bytes()),
        ("a control character", control.into_bytes()),
        ("two documents", format!("{CHILD}---\n{CHILD}").into_bytes()),
        ("a way out of the folder", format!("include: [\"../../etc/passwd\"]\n{CHILD}").into_bytes()),
        ("itself", format!("include: [record.yaml]\n{CHILD}").into_bytes()),
        ("a date that is none", event("x").replace("2020-01-02", "2020-02-31").into_bytes()),
        ("a file that is not there", format!("{CHILD}documents:\n  - {{document: letter, title: x, date: 2020, file: zibzib.pdf}}\n").into_bytes()),
        ("a file elsewhere", format!("{CHILD}documents:\n  - {{document: letter, title: x, date: 2020, file: ../record.yaml}}\n").into_bytes()),
    ];
    for (what, bytes) in files {
        let folder = crate::support::folder();
        std::fs::write(folder.path().join("record.yaml"), bytes).unwrap();
        let output = retell(&["check", "."], folder.path());
        let told = words(&output);
        assert_eq!(code(&output), 1, "{what}: {told}");
        assert!(
            told.contains("record.yaml") && told.contains("fault[") && !told.contains("zibzib"),
            "{what}: {told}"
        );
        assert!(!told.contains("retell/panic"), "{what}: {told}");
    }
}

#[test]
fn every_told_word_of_an_example_is_in_the_subject_access_pack() {
    use disclosure::Fragment;
    for child in crate::support::CHILDREN {
        let case = crate::support::example(child);
        let mut request = case.request(PackKind::SubjectAccess, today()).unwrap();
        // What the documents say, too.
        request.documents = disclosure::DocumentForm::Both;
        let review = disclosure::review::<disclosure::DataSubject>(
            case.record_for(PackKind::SubjectAccess),
            &case.policy,
            &case.decisions,
            request,
        )
        .unwrap_or_else(|_| panic!("not reviewed"));
        let Ok(review) = review.conclude(&case.files) else { panic!("undecided") };
        let (disclosed, _, _) = disclosure::withhold(review);
        let document = pack::compose::<pack::SubjectAccess>(
            &disclosed,
            &workshop().materials,
            pack::Edition::Pack,
        )
        .unwrap_or_else(|_| panic!("not composed"));
        let text: String = document.pieces().into_iter().map(|(words, _)| words).collect();
        let text = release::comparable(&text);
        let mut told = 0;
        // A second walk over what may be told, independent of how the pack walks it.
        disclosed.each_told(&mut |telling| {
            for fragment in telling {
                if let Fragment::Told(words) = fragment {
                    told += 1;
                    assert!(
                        text.contains(&release::comparable(words)),
                        "{child}: a told stretch is not in the pack: {words}"
                    );
                }
            }
        });
        assert!(told > 500, "{told}");
    }
}

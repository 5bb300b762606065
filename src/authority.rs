//! The records of an invented council, from a seed: the tables of the SSDA903 return, a list of children and the notes
//! of their workers, for trying an import and a run over thousands. Everybody in them is invented.
//!
//! How often things happen is set after what is known of real returns (a synthesizer of the sector takes 1,000 days of
//! care, 300 days in a home, five in a hundred children missing, adopted or alone without their parents); the sentences
//! are few, and no measure of how well anything is found.

use std::fmt::Write as _;

use crate::generate::{Chance, civil, day};

/// The files of a council: name and text.
#[derive(Default)]
struct Files {
    header: String,
    episodes: String,
    reviews: String,
    missing: String,
    workers: String,
    uasc: String,
    adoption: String,
    children: String,
    notes: String,
}

const FIRST: [&str; 24] = [
    "Ava", "Bilal", "Cerys", "Dylan", "Efe", "Fatima", "Gwen", "Harun", "Iris", "Jakub", "Keira",
    "Leo", "Maya", "Noor", "Owen", "Priya", "Rhys", "Sade", "Tomos", "Uma", "Viktor", "Wren",
    "Yusuf", "Zofia",
];
const LAST: [&str; 24] = [
    "Abbot",
    "Begum",
    "Carrow",
    "Dunmore",
    "Eze",
    "Fenwick",
    "Garside",
    "Hussain",
    "Ibbotson",
    "Jarvis",
    "Kowal",
    "Lowther",
    "Mbeki",
    "Nowak",
    "Oakes",
    "Parry",
    "Quigley",
    "Rahman",
    "Stokoe",
    "Tarrow",
    "Underhill",
    "Vance",
    "Wren",
    "Yates",
];
const ETHNIC: [&str; 12] = [
    "WBRI", "WBRI", "WBRI", "WBRI", "WBRI", "WOTH", "MWBC", "BAFR", "APKN", "ABAN", "MOTH", "OOTH",
];
const NOTES: [(&str, &str, &str); 10] = [
    (
        "STVL",
        "Visit",
        "{c} was seen alone in the living room. {c} said that school is all right and that the new trainers fit.",
    ),
    (
        "PHON",
        "Call from school",
        "The school rang. {c} was late twice this week and stayed for the homework club.",
    ),
    (
        "HVIS",
        "Visit",
        "{c} and the carers were at home. They showed the garden that they dug together. No worries were raised.",
    ),
    (
        "EMAL",
        "Family time",
        "Family time was moved to Saturday because of the holidays. {c} knows and has agreed.",
    ),
    (
        "MEET",
        "Meeting",
        "The plan was looked at with {c}, the carers and the school. It is on course.",
    ),
    ("PHON", "Call to carers", "The carers say that {c} sleeps better since the light is left on."),
    (
        "LETT",
        "Dentist",
        "A letter from the dentist: nothing needs to be done, next check in six months.",
    ),
    (
        "STVL",
        "Visit",
        "{c} did not want to talk today and showed drawings instead. We will try again next week.",
    ),
    ("PHON", "Missed call", "Nobody answered. A message was left for the carers to ring back."),
    (
        "MEET",
        "Review prepared",
        "{c} wrote down three wishes for the review and asked that they are read out.",
    ),
];

/// A day as returns write it.
fn slashed(when: i64) -> String {
    let (year, month, date) = civil(when);
    format!("{date:02}/{month:02}/{year:04}")
}

fn dashed(when: i64) -> String {
    let (year, month, date) = civil(when);
    format!("{year:04}-{month:02}-{date:02} 10:{:02}:00", when.rem_euclid(60))
}

/// The files of an invented council with so many children: those of the return, the list of children and the notes, each
/// export with its mapping. The same seed gives the same bytes.
#[must_use]
pub fn authority(seed: u64, children: usize) -> Vec<(&'static str, String)> {
    let mut files = Files {
        header: "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n".into(),
        episodes: "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n".into(),
        reviews: "CHILD,DOB,REVIEW,REVIEW_CODE\n".into(),
        missing: "CHILD,DOB,MISSING,MIS_START,MIS_END\n".into(),
        workers: "\u{FEFF}CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON\n".into(),
        uasc: "CHILD,SEX,DOB,DUC\n".into(),
        adoption: "CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED\n".into(),
        children: "PERSON_ID,FULL_NAME,KNOWN_AS,GENDER,DATE_OF_BIRTH\n".into(),
        notes: "FACT_CASENOTE_ID,DIM_PERSON_ID,EVENT_DTTM,CREATED_DTTM,DIM_LOOKUP_CASNT_TYPE_ID_CODE,TITLE,NOTE_TEXT,SEEN_FLAG,SEEN_ALONE_FLAG,SEEN_BEDROOM_FLAG\n".into(),
    };
    for n in 0..children {
        // Each child has a chance of their own, so that a larger council begins with the same children.
        child(&mut files, n, &mut Chance(seed ^ (n as u64).wrapping_mul(0x9E37_79B9)));
    }
    vec![
        ("return/header.csv", files.header),
        ("return/episodes.csv", files.episodes),
        ("return/reviews.csv", files.reviews),
        ("return/missing.csv", files.missing),
        ("return/sw_episodes.csv", files.workers),
        ("return/uasc.csv", files.uasc),
        ("return/placed_for_adoption.csv", files.adoption),
        ("children/children.csv", files.children),
        ("children/mapping.yaml", include_str!("../examples/mappings/children.yaml").to_owned()),
        ("notes/notes.csv", files.notes),
        (
            "notes/mapping.yaml",
            include_str!("../examples/mappings/liquidlogic-case-notes.yaml").to_owned(),
        ),
    ]
}

fn child(files: &mut Files, n: usize, chance: &mut Chance) {
    let today = day(2026, 9, 30);
    let id = format!("C{:06}", 100_000 + n);
    let girl = chance.one_in(2);
    let sex = if girl { "F" } else { "M" };
    let born = today - chance.between(400, 17 * 365);
    let dob = slashed(born);
    let alone = chance.one_in(20) && today - born > 14 * 365;
    let first = chance.pick(&FIRST);
    let upn = if chance.one_in(8) {
        "UN1".to_owned()
    } else {
        format!("A{:012}", chance.below(999_999_999))
    };
    let _ = writeln!(files.header, "{id},{sex},{dob},{},{upn},,", chance.pick(&ETHNIC));
    let _ = writeln!(files.children, "{id},{first} {},{first},{sex},{}", chance.pick(&LAST), dob);
    if alone {
        let _ = writeln!(files.uasc, "{id},{sex},{dob},{}", slashed(born + 18 * 365 + 4));
    }
    let began = if alone {
        today - chance.between(30, 600)
    } else {
        born + chance.between(5, today - born - 20)
    };
    let ends = chance.one_in(6).then(|| today - chance.between(1, (today - began).max(2) - 1));
    let need =
        if alone { "N8" } else { chance.pick(&["N1", "N1", "N1", "N3", "N4", "N5", "N5", "N6"]) };
    let end = ends.unwrap_or(today + 1);
    let mut from = began;
    let mut status = if alone { "V2" } else { chance.pick(&["V2", "V2", "C1", "L1", "L2"]) };
    let mut place = chance.pick(&["U6", "U6", "U6", "U4", "U3", "K2", "P1"]);
    let mut why = "S";
    loop {
        let status_next =
            matches!(status, "C1" | "L1" | "L2") || status == "V2" && chance.one_in(3);
        let stays = if status_next { chance.between(3, 200) } else { chance.between(20, 700) };
        let to = from + stays.max(1);
        let last = to >= end;
        let dec = if last { ends.map(slashed).unwrap_or_default() } else { slashed(to) };
        let rec = match (last, ends) {
            (true, Some(_)) => chance.pick(&["E4A", "E4A", "E4B", "E8", "E45"]),
            (true, None) => "",
            (false, _) => "X1",
        };
        let moves = !last && !status_next;
        let reason = if moves {
            chance.pick(&["CARPL", "CARPL", "CREQB", "CREQO", "CLOSE", "CHILD", "OTHER"])
        } else {
            ""
        };
        let provider = chance.pick(&["PR1", "PR1", "PR4", "PR5"]);
        let _ = writeln!(
            files.episodes,
            "{id},{},{why},{status},{need},{place},{provider},{dec},{rec},{reason},,,",
            slashed(from)
        );
        if last {
            break;
        }
        from = to;
        if status_next {
            status = match status {
                "L1" | "L2" => "C1",
                _ => "C2",
            };
            why = "L";
        } else {
            place = chance.pick(&["U6", "U4", "U3", "K2", "K2", "R1", "T4"]);
            why = "P";
        }
    }
    // Reviews: within 20 working days, then after three months, then every six.
    let mut when = began + 26;
    let mut gap = 90;
    while when < end.min(today) {
        let code = if today - born < 4 * 365 {
            "PN0"
        } else {
            chance.pick(&["PN1", "PN1", "PN3", "PN6", "PN5"])
        };
        let _ = writeln!(files.reviews, "{id},{dob},{},{code}", slashed(when));
        when += gap;
        gap = 180;
    }
    if chance.one_in(20) && today - born > 11 * 365 {
        let start = end.min(today) - chance.between(1, 40);
        if start > began {
            let _ =
                writeln!(files.missing, "{id},{dob},M,{},{}", slashed(start), slashed(start + 1));
        }
    }
    if chance.one_in(20) && today - born < 6 * 365 {
        let _ = writeln!(files.adoption, "{id},{dob},{},,", slashed(end.min(today) - 1));
    }
    let mut from = began;
    let mut reason = "FCONTA";
    while from < end.min(today) {
        let to = from + chance.between(200, 900);
        let dec = if to < end.min(today) { slashed(to) } else { String::new() };
        let _ = writeln!(
            files.workers,
            "{id},{dob},SW{:04},{},{dec},{reason}",
            chance.below(400),
            slashed(from)
        );
        from = to + 1;
        reason = chance.pick(&["MANAGE", "LEFTRL", "ORGRST", "TSPROC"]);
    }
    // Notes of the last half year; the older ones would only make the file larger.
    let mut when = (today - 180).max(began);
    let mut number = 0;
    while when < end.min(today) {
        let (kind, title, text) =
            NOTES.get(chance.below(NOTES.len())).copied().unwrap_or(("", "", ""));
        number += 1;
        let _ = writeln!(
            files.notes,
            "{n}-{number},{id},{},{},{kind},{title},\"{}\",Y,N,N",
            dashed(when),
            dashed(when + 1),
            text.replace("{c}", first)
        );
        when += chance.between(4, 20);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_larger_council_begins_with_the_same_children() {
        let (small, large) = (authority(7, 5), authority(7, 50));
        for ((name, few), (other, many)) in small.iter().zip(&large) {
            assert_eq!(name, other);
            assert!(many.starts_with(few.as_str()), "{name}");
        }
        assert_ne!(authority(8, 5)[1].1, small[1].1);
    }
}

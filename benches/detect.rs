//! How well the finder finds: leaks by form, what is removed in error, questions, and speed, on records
//! from the project's own seed. `cargo bench --bench detect` prints tables; it judges nothing.
//!
//! `RETELL_DETECT_RECORDS` (40), `RETELL_DETECT_SET` (`held-out`, `opened` or `tuning`), `RETELL_DETECT_POLICY`
//! (`standard` or `strict`), `RETELL_DETECT_FILE` (records of one's own, such as `tests/find/prose.tsv`), and `RETELL_DETECT_SHOW=leak:first` to print places of one kind, for records
//! from the seed only.

#![expect(clippy::print_stdout, reason = "a bench prints what it measured")]

use std::collections::BTreeMap;
use std::time::Instant;

use find::{Decision, Policy};
use retell::corpus_lines::{Line, is_cut, read};
use serde_json::Value as Json;

#[derive(Default, Clone, Copy)]
struct Count {
    of: usize,
    wrong: usize,
    /// Of the wrong ones, those that are asked about.
    asked: usize,
}

impl Count {
    fn add(&mut self, wrong: bool, asked: bool) {
        self.of += 1;
        self.wrong += usize::from(wrong);
        self.asked += usize::from(asked);
    }
}

#[expect(clippy::cast_precision_loss, reason = "figures for people")]
fn percent(part: usize, of: usize) -> f64 {
    if of == 0 { 0.0 } else { part as f64 * 100.0 / of as f64 }
}

fn main() {
    let env = |key: &str| std::env::var(key).ok();
    let count: usize = env("RETELL_DETECT_RECORDS").and_then(|n| n.parse().ok()).unwrap_or(40);
    let set = match env("RETELL_DETECT_SET").as_deref() {
        Some("tuning") => corpus::Set::Tuning,
        Some("opened") => corpus::Set::Opened,
        _ => corpus::Set::HeldOut,
    };
    let strict = env("RETELL_DETECT_POLICY").as_deref() == Some("strict");
    let show = env("RETELL_DETECT_SHOW").unwrap_or_default();
    let (policy, column) =
        if strict { (Policy::Strict, "strict") } else { (Policy::Standard, "standard") };

    let mut classes: BTreeMap<String, Count> = BTreeMap::new();
    let mut forms: BTreeMap<String, Count> = BTreeMap::new();
    let mut collisions: BTreeMap<String, Count> = BTreeMap::new();
    let mut groups: BTreeMap<String, Count> = BTreeMap::new();
    let mut released: BTreeMap<String, Count> = BTreeMap::new();
    let mut removed_forms: BTreeMap<String, Count> = BTreeMap::new();
    let (mut words, mut lost, mut questions, mut all_words, mut bytes) = (0, 0, 0, 0, 0);
    let (mut records_leaking, mut silent, mut withheld) = (0, 0, 0);
    let mut time = std::time::Duration::ZERO;
    // Records of anybody's, with their answers beside them: a line each, a tab between.
    let given: Option<Vec<corpus::Record>> = env("RETELL_DETECT_FILE").map(|path| {
        let text = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{path}: {e}"));
        text.lines()
            .filter_map(|line| line.split_once('\t'))
            .map(|(input, gold)| corpus::Record { input: input.into(), gold: gold.into() })
            .collect()
    });
    let count = given.as_ref().map_or(count, Vec::len);
    for number in 0..count {
        let made = match given.as_ref().and_then(|records| records.get(number)) {
            Some(record) => {
                corpus::Record { input: record.input.clone(), gold: record.gold.clone() }
            }
            None => corpus::record(1, number, set),
        };
        let Ok(line) = read(&made.input, policy) else {
            panic!("the corpus is not as its description says")
        };
        let start = Instant::now();
        let spans = find::find(&line.record);
        time += start.elapsed();
        bytes += line.record.entries.iter().map(|entry| entry.text.len()).sum::<usize>();
        let gold: Json = serde_json::from_str(&made.gold).unwrap_or_default();
        let mut leaked_here = false;
        for (n, entry) in line.record.entries.iter().enumerate() {
            if line.restricted.get(n) == Some(&true) {
                continue;
            }
            let letters: Vec<char> = entry.text.chars().collect();
            let cut = cuts(&line, n, &spans, false);
            let told = cuts(&line, n, &spans, true);
            questions += spans
                .iter()
                .filter(|span| span.entry == n && span.decision == Decision::Held)
                .count();
            let mut covered = vec![false; letters.len()];
            for span in gold["spans"].as_array().into_iter().flatten() {
                if span["entry_id"].as_str() != line.entries.get(n).map(String::as_str) {
                    continue;
                }
                let text = |key: &str| span[key].as_str().unwrap_or_default();
                let at = |key: &str| {
                    usize::try_from(span[key].as_u64().unwrap_or_default()).unwrap_or_default()
                };
                let (from, to) = (at("start"), at("end").min(letters.len()));
                covered[from..to].iter_mut().for_each(|c| *c = true);
                let (class, form) = (text("class"), text("form"));
                match text(column) {
                    "withhold" => {
                        let open = |cut: &[bool]| {
                            (from..to).any(|n| letters[n].is_alphanumeric() && !cut[n])
                        };
                        let (leak, leak_if_told) = (open(&cut), open(&told));
                        withheld += 1;
                        silent += usize::from(leak);
                        leaked_here |= leak;
                        let asked = leak_if_told && !leak;
                        classes.entry(class.to_owned()).or_default().add(leak, asked);
                        forms.entry(form.to_owned()).or_default().add(leak, asked);
                        groups.entry(text("group").to_owned()).or_default().add(leak, asked);
                        if let Some(kind) = span["collision"].as_str() {
                            collisions.entry(kind.to_owned()).or_default().add(leak, asked);
                        }
                        if leak && shows(&show, "leak", class, form) {
                            print(&letters, from, to, class, form, &cut);
                        }
                    }
                    "release" => {
                        let wrong = (from..to).any(|n| letters[n].is_alphanumeric() && cut[n]);
                        let asked =
                            wrong && !(from..to).any(|n| letters[n].is_alphanumeric() && told[n]);
                        released.entry(class.to_owned()).or_default().add(wrong, asked);
                        let key = format!("{class}, {form}");
                        removed_forms.entry(key).or_default().add(wrong, asked);
                        if wrong && shows(&show, "removed", class, form) {
                            print(&letters, from, to, class, form, &cut);
                        }
                    }
                    _ => {}
                }
            }
            let mut from = 0;
            while from < letters.len() {
                if !letters[from].is_alphabetic() {
                    from += 1;
                    continue;
                }
                let mut to = from;
                while to < letters.len() && letters[to].is_alphanumeric() {
                    to += 1;
                }
                all_words += 1;
                if !covered[from..to].iter().any(|c| *c) {
                    words += 1;
                    if cut[from..to].iter().any(|c| *c) {
                        lost += 1;
                        if shows(&show, "plain", "", "") {
                            print(&letters, from, to, "plain", "", &cut);
                        }
                    }
                }
                from = to;
            }
        }
        records_leaking += usize::from(leaked_here);
    }
    println!(
        "{count} records, {all_words} words, policy {column}, {} templates\n",
        match set {
            _ if given.is_some() => "no",
            corpus::Set::Tuning => "tuning",
            corpus::Set::Opened => "opened",
            corpus::Set::HeldOut => "held-out",
        }
    );
    table("withheld: leaked, percent (and would leak, but is asked)", &classes);
    table("by form", &forms);
    table("by collision", &collisions);
    table("by group of names", &groups);
    table("told: removed, percent (of these, asked)", &released);
    removed_forms.retain(|_, count| count.wrong > 0);
    table("told: removed by form", &removed_forms);
    println!(
        "silent leaks {:.2} % of {withheld} withheld mentions, in {records_leaking} of {count} records",
        percent(silent, withheld)
    );
    println!("plain words lost {:.2} %", percent(lost, words));
    println!("questions {:.1} a thousand words", percent(questions, all_words) * 10.0);
    #[expect(clippy::cast_precision_loss, reason = "figures for people")]
    let speed = bytes as f64 / 1e6 / time.as_secs_f64();
    println!("{speed:.1} MB/s on one core");
}

fn cuts(line: &Line, entry: usize, spans: &[find::Span], tell: bool) -> Vec<bool> {
    let text = &line.record.entries[entry].text;
    let mut by_byte = vec![false; text.len()];
    for span in spans.iter().filter(|span| span.entry == entry && is_cut(span.decision, tell)) {
        by_byte[span.range.clone()].iter_mut().for_each(|cut| *cut = true);
    }
    text.char_indices().map(|(at, _)| by_byte[at]).collect()
}

fn shows(show: &str, what: &str, class: &str, form: &str) -> bool {
    show.split_once(':')
        .map_or(show == what, |(kind, of)| kind == what && (of == class || of == form))
}

/// A place in an invented record.
fn print(letters: &[char], from: usize, to: usize, class: &str, form: &str, cut: &[bool]) {
    let around = |from: usize, to: usize| -> String {
        letters[from..to]
            .iter()
            .zip(&cut[from..to])
            .map(|(c, cut)| {
                if *cut {
                    '█'
                } else if *c == '\n' {
                    '¶'
                } else {
                    *c
                }
            })
            .collect()
    };
    let inside: String = letters[from..to].iter().collect();
    println!(
        "{class}/{form}: {}⟦{inside}⟧{}",
        around(from.saturating_sub(50), from),
        around(to, (to + 40).min(letters.len()))
    );
}

fn table(title: &str, counts: &BTreeMap<String, Count>) {
    println!("| {title} | of | % | asked % |\n|---|---|---|---|");
    for (name, count) in counts {
        println!(
            "| {name} | {} | {:.2} | {:.2} |",
            count.of,
            percent(count.wrong, count.of),
            percent(count.asked, count.of)
        );
    }
    println!();
}

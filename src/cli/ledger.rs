//! `ledger`: who looked at what was decided, and what went out.

use std::collections::BTreeMap;
use std::path::Path;

use diagnostic::Diagnostic;
use retell::ledger::Ledger;
use serde_json::Value as Json;

pub(crate) fn run(folder: &Path) -> Result<(), Vec<Diagnostic>> {
    let ledger = Ledger::open(folder)?;
    for (n, entry) in ledger.entries().iter().enumerate() {
        let text = |key: &str| entry.get(key).and_then(Json::as_str).unwrap_or_default();
        if let Some(number) = entry.get("not_released").and_then(Json::as_u64) {
            crate::say(&format!("{:>4}  line {number} did not come to pass", n + 1));
            continue;
        }
        let mut totals: BTreeMap<String, usize> = BTreeMap::new();
        for row in entry.get("answers").and_then(Json::as_object).into_iter().flatten() {
            let of = |key: &str| row.1.get(key).and_then(Json::as_str).unwrap_or_default();
            *totals
                .entry(format!("{} {}", of("answer"), of("code")).trim_end().to_owned())
                .or_default() += 1;
        }
        let totals: Vec<String> =
            totals.iter().map(|(answer, count)| format!("{answer}: {count}")).collect();
        crate::say(&format!(
            "{:>4}  {}  {} {}{} by {}, {}",
            n + 1,
            text("when"),
            text("act"),
            text("pack"),
            entry
                .get("request")
                .and_then(Json::as_str)
                .map(|key| format!(" ({key})"))
                .unwrap_or_default(),
            text("by"),
            text("role"),
        ));
        crate::say(&format!("        {}", totals.join(", ")));
    }
    crate::say(&format!("{} lines, each as it was written", ledger.entries().len()));
    Ok(())
}

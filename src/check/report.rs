//! Findings for machines: JSON, and SARIF 2.1.0 for editors and build servers.

use std::collections::BTreeSet;

use diagnostic::{Diagnostic, Severity};
use serde_json::{Value as Json, json};

use super::catalogue::{catalogue, entry};

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Fault | Severity::Refused => "error",
        Severity::Undecided | Severity::Warning => "warning",
        Severity::Note => "note",
    }
}

/// One JSON document: findings with code, level, place, message and next step, and how many there are of each code.
#[must_use]
pub fn json(found: &[Diagnostic]) -> Json {
    let findings: Vec<Json> = found
        .iter()
        .map(|finding| {
            json!({
                "code": finding.code,
                "level": level(finding.severity),
                "file": finding.location.as_ref().map(|at| at.file.clone()),
                "line": finding.location.as_ref().map(|at| at.line),
                "column": finding.location.as_ref().map(|at| at.column),
                "message": finding.message,
                "next": finding.help,
            })
        })
        .collect();
    json!({ "findings": findings, "counts": super::counts(found) })
}

/// SARIF 2.1.0. Lines and columns count from 1; a finding about a whole file has no region.
#[must_use]
pub fn sarif(found: &[Diagnostic]) -> Json {
    let used: BTreeSet<&str> = found.iter().map(|finding| finding.code).collect();
    let rules: Vec<Json> = catalogue()
        .filter(|rule| used.contains(rule.code))
        .map(|rule| {
            json!({
                "id": rule.code,
                "shortDescription": {"text": rule.title},
                "help": {"text": rule.next},
                "defaultConfiguration": {"level": rule.level.sarif()},
                "properties": {"source": rule.source},
            })
        })
        .collect();
    let ids: Vec<&str> =
        catalogue().filter(|rule| used.contains(rule.code)).map(|rule| rule.code).collect();
    let results: Vec<Json> = found
        .iter()
        .map(|finding| {
            let message = match (&finding.help, entry(finding.code)) {
                (Some(help), _) => format!("{}. Next: {help}", finding.message),
                (None, Some(rule)) => format!("{}. Next: {}", finding.message, rule.next),
                (None, None) => finding.message.clone(),
            };
            let mut result = json!({
                "ruleId": finding.code,
                "level": level(finding.severity),
                "message": {"text": message},
            });
            if let Json::Object(result) = &mut result {
                if let Some(index) = ids.iter().position(|id| *id == finding.code) {
                    result.insert("ruleIndex".into(), json!(index));
                }
                if let Some(at) = &finding.location {
                    let mut place = json!({"artifactLocation": {"uri": at.file.replace('\\', "/").replace(' ', "%20")}});
                    if at.line > 0
                        && let Json::Object(place) = &mut place
                    {
                        place.insert(
                            "region".into(),
                            json!({"startLine": at.line, "startColumn": at.column.max(1)}),
                        );
                    }
                    result.insert("locations".into(), json!([{"physicalLocation": place}]));
                }
            }
            result
        })
        .collect();
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": "retell",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": rules,
            }},
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    })
}

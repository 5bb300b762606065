//! Handlebars, strict, with the holes of its strict mode closed.
//!
//! `{{#if missing}}`, `{{#unless missing}}` and `{{#each missing}}` pass silently in Handlebars,
//! even in strict mode; in this product a misspelt name could disclose. So a template is taken
//! apart when it is loaded: before each block stands a guard that refuses a path without value
//! or of the wrong kind, every printed value goes through one helper that takes slots and numbers
//! only, and whatever else Handlebars offers (raw output, partials, decorators, comparisons) is refused.
//! Templates say, Rust decides.

use std::collections::BTreeSet;

use diagnostic::{Diagnostic, Location};
use fluent_bundle::{FluentArgs, FluentValue};
use handlebars::template::{Parameter, Template, TemplateElement};
use handlebars::{
    Context, Handlebars, Helper, HelperDef, HelperResult, Output, Path, RenderContext, RenderError,
    RenderErrorReason,
};
use serde_json::Value as Json;

use crate::markdown;
use crate::slot::is_slot;
use crate::wording::Wording;

/// A template's source and the path by which messages name it.
#[derive(Clone, Debug)]
pub struct TemplateFile {
    /// For messages.
    pub path: String,
    /// Handlebars that makes Markdown.
    pub text: String,
}

/// A template that passed every check that can be made without data.
pub(crate) struct Checked {
    path: String,
    template: Template,
}

impl Checked {
    /// Checks a template.
    ///
    /// # Errors
    /// Every fault of syntax, of helpers that do not exist, of wordings that are missing, and of Markdown that cannot be made accessible.
    pub(crate) fn new(
        file: &TemplateFile,
        wording: &Wording,
        known: &BTreeSet<String>,
    ) -> Result<Self, Vec<Diagnostic>> {
        let mut template = match Template::compile(&file.text) {
            Ok(template) => template,
            Err(error) => {
                let (line, column) = error.pos().unwrap_or((1, 1));
                return Err(vec![
                    Diagnostic::fault("template/syntax", "this is not Handlebars that we can read")
                        .at(Location::at(&file.path, line, column))
                        .help("look for a block that is not closed, or a brace too many"),
                ]);
            }
        };
        let mut faults = Vec::new();
        guard(&mut template, &file.path, wording, known, &mut faults);
        faults.extend(markdown::lint(&file.path, &file.text));
        faults.sort_by(|a, b| a.location.cmp(&b.location));
        if faults.is_empty() { Ok(Self { path: file.path.clone(), template }) } else { Err(faults) }
    }

    /// Makes Markdown of data. `wording` gives the fixed words; `other`: the reader is not the person the record is about.
    ///
    /// # Errors
    /// A name that the data does not have, or has as another kind; with the template's line.
    pub(crate) fn render(
        &self,
        data: &Json,
        wording: &Wording,
        other: bool,
    ) -> Result<String, Vec<Diagnostic>> {
        let mut engine = Handlebars::new();
        engine.set_strict_mode(true);
        engine.register_escape_fn(handlebars::no_escape);
        engine.register_helper("t", Box::new(Say { wording, other }));
        engine.register_helper("retell_value", Box::new(Value));
        engine.register_helper("retell_yes_or_no", Box::new(Guard { list: false }));
        engine.register_helper("retell_list", Box::new(Guard { list: true }));
        let mut template = self.template.clone();
        in_marks_of(&mut template, wording.locale());
        engine.register_template(&self.path, template);
        engine.render(&self.path, data).map_err(|error| {
            let message = match error.reason() {
                RenderErrorReason::Other(message) => message.clone(),
                RenderErrorReason::MissingVariable(name) => match name {
                    // A name in a template is the template's own word, never the record's.
                    Some(name) => format!("there is no value `{name}` here"),
                    None => "there is no such value here".into(),
                },
                _ => "this cannot be filled in".into(),
            };
            let at =
                Location::at(&self.path, error.line_no.unwrap_or(1), error.column_no.unwrap_or(1));
            vec![
                Diagnostic::fault("template/value", message).at(at).help(
                    "look at the shipped template of this pack for the names that it may use",
                ),
            ]
        })
    }
}

/// The marks between values, in those of a language. A template is checked once, and serves every language.
fn in_marks_of(template: &mut Template, locale: &crate::locale::Locale) {
    for element in &mut template.elements {
        match element {
            TemplateElement::RawString(text) => *text = locale.marks(text),
            TemplateElement::HelperBlock(block) => {
                for inner in [&mut block.template, &mut block.inverse].into_iter().flatten() {
                    in_marks_of(inner, locale);
                }
            }
            _ => {}
        }
    }
}

/// Puts a guard before each block, and lets values out through one helper only.
fn guard(
    template: &mut Template,
    path: &str,
    wording: &Wording,
    known: &BTreeSet<String>,
    faults: &mut Vec<Diagnostic>,
) {
    let mut n = 0;
    while n < template.elements.len() {
        let (line, column) =
            template.mapping.get(n).map_or((1, 1), |mapping| (mapping.0, mapping.1));
        let mut fault = |message: String, help: &str| {
            faults.push(
                Diagnostic::fault("template/helper", message)
                    .at(Location::at(path, line, column))
                    .help(help),
            );
        };
        let mut guard_source = None;
        match &mut template.elements[n] {
            TemplateElement::RawString(text) => {
                if text.chars().any(is_slot) {
                    fault("a private-use character stands in the template".into(), "take it out");
                }
            }
            TemplateElement::Comment(_) => {}
            TemplateElement::Expression(expression) => {
                let name = parameter_name(&expression.name);
                let values: Vec<String> = if name == "t" {
                    expression.hash.values().map(parameter_name).collect()
                } else {
                    vec![name.clone()]
                };
                for value in values.iter().filter(|value| !is_known(value, known)) {
                    fault(format!("there is no value `{value}` in this pack"), NAMES);
                }
                if name == "t" {
                    check_wording(
                        &expression.params,
                        &expression.hash.keys().cloned().collect::<Vec<_>>(),
                        wording,
                        &mut fault,
                    );
                } else if expression.params.is_empty()
                    && expression.hash.is_empty()
                    && !name.is_empty()
                {
                    template.elements[n] = snippet(&format!("{{{{retell_value {name}}}}}"));
                } else {
                    fault(
                        "this helper does not exist here".into(),
                        "the helpers are `t`, `if`, `unless` and `each`; a comparison is made in Rust",
                    );
                }
            }
            TemplateElement::HelperBlock(block) => {
                let name = parameter_name(&block.name);
                let over = block.params.first().map(parameter_name).unwrap_or_default();
                let guard_name = match name.as_str() {
                    "if" | "unless" => "retell_yes_or_no",
                    "each" => "retell_list",
                    _ => "",
                };
                if guard_name.is_empty()
                    || block.params.len() != 1
                    || !block.hash.is_empty()
                    || over.is_empty()
                {
                    fault(
                        "this block does not exist here".into(),
                        "the blocks are `if`, `unless` and `each`, each over one name",
                    );
                } else {
                    if !is_known(&over, known) {
                        fault(format!("there is no value `{over}` in this pack"), NAMES);
                    }
                    guard_source = Some(format!("{{{{{guard_name} {over}}}}}"));
                }
                for inner in [&mut block.template, &mut block.inverse].into_iter().flatten() {
                    guard(inner, path, wording, known, faults);
                }
            }
            TemplateElement::HtmlExpression(_) => {
                fault("output without escaping is refused".into(), "write two braces")
            }
            TemplateElement::PartialExpression(_) | TemplateElement::PartialBlock(_) => {
                fault("a template includes no other".into(), "write it out");
            }
            TemplateElement::DecoratorExpression(_) | TemplateElement::DecoratorBlock(_) | _ => {
                fault(
                    "this is not used here".into(),
                    "the helpers are `t`, `if`, `unless` and `each`",
                );
            }
        }
        if let Some(source) = guard_source {
            template.elements.insert(n, snippet(&source));
            if let Some(mapping) = template.mapping.get(n).cloned() {
                template.mapping.insert(n, mapping);
            }
            n += 1;
        }
        n += 1;
    }
}

const NAMES: &str = "look at the shipped template of this pack for the names that it may use";

/// What every pack's template may use, whether the shipped one does or not.
const EVERYWHERE: [&str; 26] = [
    "reading_notes",
    "other_forms",
    "text",
    "own_language",
    "child_called",
    "child_full",
    "child_born",
    "child_age",
    "date",
    "recipient",
    "purpose",
    "approver",
    "approver_role",
    "council",
    "contact",
    "complaints",
    "regulator",
    "purposes",
    "retention",
    "support",
    "peer_support",
    "lines",
    "frame",
    "lines_for_signing",
    "lines_for_slip",
    "last",
];

/// The names that a template uses. A council's template may use those of the shipped one and those
/// that every pack has; anything else is a mistake, which would else come to light with some later child.
pub(crate) fn names(source: &str) -> BTreeSet<String> {
    fn collect(template: &Template, names: &mut BTreeSet<String>) {
        for element in &template.elements {
            match element {
                TemplateElement::Expression(expression) => {
                    let name = parameter_name(&expression.name);
                    if name == "t" {
                        names.extend(
                            expression
                                .hash
                                .values()
                                .map(|value| bare(&parameter_name(value)).to_owned()),
                        );
                    } else {
                        names.insert(bare(&name).to_owned());
                    }
                }
                TemplateElement::HelperBlock(block) => {
                    names.extend(
                        block.params.iter().map(|over| bare(&parameter_name(over)).to_owned()),
                    );
                    [&block.template, &block.inverse]
                        .into_iter()
                        .flatten()
                        .for_each(|inner| collect(inner, names));
                }
                _ => {}
            }
        }
    }
    let mut names: BTreeSet<String> = EVERYWHERE.map(String::from).into();
    if let Ok(template) = Template::compile(source) {
        collect(&template, &mut names);
    }
    names
}

/// A name without the way to it: `../has_entries` is `has_entries`.
fn bare(name: &str) -> &str {
    name.rsplit('/').next().unwrap_or(name)
}

fn is_known(name: &str, known: &BTreeSet<String>) -> bool {
    let name = bare(name);
    let plain = name.strip_prefix("has_").or_else(|| name.strip_suffix("_count")).unwrap_or(name);
    name.is_empty() || known.contains(name) || known.contains(plain)
}

fn check_wording(
    params: &[Parameter],
    given: &[String],
    wording: &Wording,
    fault: &mut dyn FnMut(String, &str),
) {
    let key = match params {
        [Parameter::Literal(Json::String(key))] => key,
        _ => {
            fault("`t` takes one key in quotes".into(), "write {{t \"the-key\" name=value}}");
            return;
        }
    };
    if !wording.has(key) {
        fault(
            format!("there is no wording `{key}` for {}", wording.locale()),
            "add it to the locale's files, or mend the key",
        );
        return;
    }
    // Any value does to find out whether an argument is missing.
    let mut args = FluentArgs::new();
    given.iter().for_each(|name| args.set(name.clone(), FluentValue::from(1)));
    for key in [key.clone(), wording.key_for(key, true)] {
        // A wording for one age may ask for nothing that the template does not give either.
        let ages = std::iter::once(None).chain(disclosure::Band::ALL.iter().copied().map(Some));
        for band in ages {
            if let Err(message) = wording.for_band(band).say(&key, Some(&args)) {
                fault(message, "give every argument that the wording names");
                break;
            }
        }
    }
}

/// An element made of a snippet of Handlebars that we wrote ourselves.
fn snippet(source: &str) -> TemplateElement {
    Template::compile(source)
        .ok()
        .and_then(|template| template.elements.into_iter().next())
        .unwrap_or_else(|| TemplateElement::RawString(String::new()))
}

fn parameter_name(parameter: &Parameter) -> String {
    match parameter {
        Parameter::Name(name) => name.clone(),
        Parameter::Path(Path::Relative((_, raw)) | Path::Local((_, _, raw))) => raw.clone(),
        _ => String::new(),
    }
}

fn other(message: impl Into<String>) -> RenderError {
    RenderErrorReason::Other(message.into()).into()
}

/// Lets slots and numbers out, and nothing else.
struct Value;

impl HelperDef for Value {
    fn call<'reg: 'rc, 'rc>(
        &self,
        helper: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        _: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
        out: &mut dyn Output,
    ) -> HelperResult {
        let param = helper.param(0).ok_or_else(|| other("there is no value here"))?;
        let name = param.relative_path().cloned().unwrap_or_default();
        if param.is_value_missing() {
            return Err(other(format!("there is no value `{name}` here")));
        }
        match param.value() {
            Json::String(text) if text.chars().all(is_slot) => Ok(out.write(text)?),
            Json::Number(number) => Ok(out.write(&number.to_string())?),
            Json::Null | Json::Bool(_) | Json::String(_) | Json::Array(_) | Json::Object(_) => {
                Err(other(format!("`{name}` is not something that can be printed")))
            }
        }
    }
}

/// Refuses a block over a path without value, or of another kind.
struct Guard {
    list: bool,
}

impl HelperDef for Guard {
    fn call<'reg: 'rc, 'rc>(
        &self,
        helper: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        _: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
        _: &mut dyn Output,
    ) -> HelperResult {
        let param = helper.param(0).ok_or_else(|| other("there is no value here"))?;
        let name = param.relative_path().cloned().unwrap_or_default();
        if param.is_value_missing() {
            return Err(other(format!("there is no value `{name}` here")));
        }
        match (param.value(), self.list) {
            (Json::Bool(_), false) | (Json::Array(_), true) => Ok(()),
            (_, false) => Err(other(format!("`{name}` is not a yes or no"))),
            (_, true) => Err(other(format!("`{name}` is not a list"))),
        }
    }
}

/// Fixed wording: `{{t "key" name=value}}`.
struct Say<'a> {
    wording: &'a Wording,
    /// Whether the reader is not the person the record is about.
    other: bool,
}

impl HelperDef for Say<'_> {
    fn call<'reg: 'rc, 'rc>(
        &self,
        helper: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        _: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
        out: &mut dyn Output,
    ) -> HelperResult {
        let key = helper.param(0).and_then(|param| param.value().as_str()).unwrap_or_default();
        let mut args = FluentArgs::new();
        for (name, value) in helper.hash() {
            if value.is_value_missing() {
                return Err(other(format!("there is no value for `{name}` here")));
            }
            let value = match value.value() {
                Json::String(text) if text.chars().all(is_slot) => FluentValue::from(text.clone()),
                Json::Number(number) if crate::wording::is_code(name) => {
                    FluentValue::from(number.to_string())
                }
                Json::Number(number) => FluentValue::from(number.as_i64().unwrap_or_default()),
                Json::Null | Json::Bool(_) | Json::String(_) | Json::Array(_) | Json::Object(_) => {
                    return Err(other(format!("`{name}` is not something that can be printed")));
                }
            };
            args.set((*name).to_owned(), value);
        }
        let key = self.wording.key_for(key, self.other);
        let words = self.wording.say(&key, Some(&args)).map_err(other)?;
        Ok(out.write(&markdown::escape(&words))?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn wording() -> Wording {
        Wording::read(
            &crate::locale::ENGLISH,
            &[("t.ftl".into(), "hello = Hello { $person }\nplain = Plain *words*\n".into())],
        )
        .unwrap_or_else(|_| panic!("not read"))
    }

    fn run(text: &str, data: &Json) -> Result<String, Vec<String>> {
        let wording = wording();
        let file = TemplateFile { path: "t.md.hbs".into(), text: text.into() };
        let known = names("{{who}}{{n}}{{yes}}{{list}}{{a}}{{words}}{{nothing}}");
        Checked::new(&file, &wording, &known)
            .and_then(|checked| checked.render(data, &wording, false))
            .map_err(|faults| faults.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn slots_numbers_and_wording_come_out() {
        let data = json!({"who": "\u{F0000}", "n": 3, "yes": true, "list": [{"a": "\u{F0001}"}]});
        assert_eq!(
            run("{{t \"hello\" person=who}}, {{n}}{{#if yes}} {{who}}{{/if}}{{#each list}} {{a}} {{../n}}{{/each}}", &data).as_deref(),
            Ok("Hello \u{F0000}, 3 \u{F0000} \u{F0001} 3")
        );
        assert_eq!(run("{{t \"plain\"}}", &data).as_deref(), Ok("Plain \\*words\\*"));
    }

    #[test]
    fn marks_between_values_are_those_of_the_language() {
        let bengali = crate::locale::Locale::find("bn").unwrap();
        let files: Vec<(String, String)> = vec![("t.ftl".into(), "x = ক\n".into())];
        let wording = Wording::read(bengali, &files).unwrap_or_else(|_| panic!("read"));
        let file = TemplateFile {
            path: "t.hbs".into(),
            text: "{{#if yes}}{{a}}. {{/if}}{{a}}, 1.5\n".into(),
        };
        let known: BTreeSet<String> = ["yes", "a"].map(str::to_owned).into();
        let checked =
            Checked::new(&file, &wording, &known).unwrap_or_else(|faults| panic!("{faults:#?}"));
        let data = json!({"yes": true, "a": "\u{F0000}"});
        let made = checked.render(&data, &wording, false).unwrap_or_else(|f| panic!("{f:#?}"));
        assert_eq!(made, "\u{F0000}। \u{F0000}, 1.5\n");
    }

    #[test]
    fn the_holes_of_strict_mode_are_closed() {
        let data =
            json!({"who": "\u{F0000}", "words": "held", "yes": true, "list": [], "nothing": null});
        for (text, line) in [
            ("a\n{{#if restrcited}}y{{else}}n{{/if}}", 2),
            ("{{#unless restrcited}}y{{/unless}}", 1),
            ("a\nb\n{{#each missing}}x{{else}}none{{/each}}", 3),
            ("{{missing}}", 1),
            ("{{nothing}}", 1),
            ("{{words}}", 1),
            ("{{#if who}}x{{/if}}", 1),
            ("{{#if yes}}{{#if missing}}x{{/if}}{{/if}}", 1),
            ("{{#if yes}}a{{else if missing}}x{{/if}}{{gone}}", 1),
            ("{{{who}}}", 1),
            ("{{&who}}", 1),
            ("{{> other}}", 1),
            ("{{#if (gt who 1)}}x{{/if}}", 1),
            ("{{#with who}}x{{/with}}", 1),
            ("{{lookup who 1}}", 1),
            ("{{t \"hello\"}}", 1),
            ("{{t \"hello\" person=missing}}", 1),
            ("{{t \"nokey\"}}", 1),
            ("{{t who}}", 1),
            ("a\n{{#if yes}}", 2),
        ] {
            let faults = run(text, &data).expect_err(text);
            assert!(
                faults[0].starts_with(&format!("t.md.hbs:{line}:"))
                    || text.ends_with("{{#if yes}}"),
                "{text}: {faults:?}"
            );
        }
    }
}

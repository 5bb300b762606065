//! Plurals by ICU4X. Fluent's own library counts by older rules with faults: Arabic 103 would have the form of
//! 100, Romanian 101 that of 120. So each choice by a number becomes one by its category, which ICU4X finds.

use fluent_bundle::{FluentArgs, FluentValue};
use fluent_syntax::ast::{
    Entry, Expression, Identifier, InlineExpression, Pattern, PatternElement, Resource, Variant,
    VariantKey,
};
use icu_locale_core::Locale as IcuLocale;
use icu_plurals::{PluralCategory, PluralRules, PluralRulesOptions};

use crate::locale::Locale;

/// What is added to the name of an argument for its category.
const CATEGORY: &str = "-category";

/// Adds the category of each argument: that of a number by the rules of the language, `other` for words.
pub(crate) fn add_categories(args: &mut FluentArgs<'_>, locale: &Locale) {
    let categories: Vec<(String, &'static str)> = args
        .iter()
        .map(|(name, value)| {
            let category = match value {
                FluentValue::Number(number)
                    if number.value >= 0.0 && number.value.fract() == 0.0 =>
                {
                    category(number.value, locale)
                }
                FluentValue::Number(_)
                | FluentValue::String(_)
                | FluentValue::Custom(_)
                | FluentValue::None
                | FluentValue::Error => PluralCategory::Other,
            };
            (format!("{name}{CATEGORY}"), name_of(category))
        })
        .collect();
    for (name, category) in categories {
        args.set(name, category);
    }
}

/// The category of a whole number. The rules are compiled in, so that finding them costs next to nothing.
fn category(number: f64, locale: &Locale) -> PluralCategory {
    let tag = if locale.tag == "prs" { "fa-AF" } else { locale.tag };
    let rules = tag
        .parse::<IcuLocale>()
        .ok()
        .and_then(|icu| PluralRules::try_new((&icu).into(), PluralRulesOptions::default()).ok());
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a count, and whole"
    )]
    let count = number as u64;
    rules.map_or(PluralCategory::Other, |rules| rules.category_for(count))
}

fn name_of(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

/// A file of wording in which each choice by a number is one by its category; exact numbers go first.
pub(crate) fn by_category(text: &str) -> String {
    let mut resource: Resource<String> = match fluent_syntax::parser::parse(text.to_owned()) {
        Ok(resource) => resource,
        // The caller tells the faults of such a file.
        Err(_) => return text.to_owned(),
    };
    for entry in &mut resource.body {
        match entry {
            Entry::Message(message) => {
                message.value.iter_mut().for_each(pattern);
                message.attributes.iter_mut().for_each(|attribute| pattern(&mut attribute.value));
            }
            Entry::Term(term) => pattern(&mut term.value),
            Entry::Comment(_)
            | Entry::GroupComment(_)
            | Entry::ResourceComment(_)
            | Entry::Junk { .. } => {}
        }
    }
    fluent_syntax::serializer::serialize(&resource)
}

fn pattern(pattern: &mut Pattern<String>) {
    for element in &mut pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            choice(expression);
        }
    }
}

fn choice(expression: &mut Expression<String>) {
    let Expression::Select { selector, variants } = expression else { return };
    for variant in variants.iter_mut() {
        pattern(&mut variant.value);
    }
    let InlineExpression::VariableReference { id } = selector else { return };
    let is_category = |variant: &Variant<String>| match &variant.key {
        VariantKey::Identifier { name } => {
            matches!(name.as_str(), "zero" | "one" | "two" | "few" | "many")
        }
        VariantKey::NumberLiteral { .. } => false,
    };
    if !variants.iter().any(is_category) {
        return;
    }
    let category = InlineExpression::VariableReference {
        id: Identifier { name: format!("{}{CATEGORY}", id.name) },
    };
    let (exact, by_rule): (Vec<_>, Vec<_>) = std::mem::take(variants)
        .into_iter()
        .partition(|variant| matches!(variant.key, VariantKey::NumberLiteral { .. }));
    let by_rule = Expression::Select { selector: category, variants: by_rule };
    if exact.is_empty() {
        *expression = by_rule;
        return;
    }
    *variants = exact;
    variants.push(Variant {
        key: VariantKey::Identifier { name: "other".into() },
        value: Pattern { elements: vec![PatternElement::Placeable { expression: by_rule }] },
        default: true,
    });
}

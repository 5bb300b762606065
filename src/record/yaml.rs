//! YAML text to a tree in which every value knows its line and column.
//!
//! This is the only module that names the YAML reader. It never passes the
//! reader's own error on: those print the neighbouring lines, and so does their
//! `Debug`; only the location is taken.

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_saphyr::Spanned;

use diagnostic::{Diagnostic, Location};

/// No file of a record may be larger, in bytes.
pub const MAX_BYTES: usize = 16 * 1024 * 1024;
/// No value may lie deeper.
pub const MAX_DEPTH: usize = 32;
/// No file may hold more values than this.
pub const MAX_NODES: usize = 400_000;
/// No file may use more aliases than this: a record has little use for them.
pub const MAX_ALIASES: usize = 50;
/// Nor may aliases repeat more values than this, all told.
pub const MAX_REPEATED: usize = 10_000;

/// A value of the tree and where it stands.
#[derive(Clone)]
pub struct Node {
    pub(crate) value: Value,
    pub(crate) line: usize,
    pub(crate) column: usize,
}

/// What a value is.
#[derive(Clone)]
pub(crate) enum Value {
    Nothing,
    Scalar(String),
    List(Vec<Node>),
    Map(Vec<(Key, Node)>),
}

/// The name of a field, as the author wrote it.
#[derive(Clone)]
pub(crate) struct Key {
    pub(crate) name: String,
    pub(crate) line: usize,
    pub(crate) column: usize,
}

impl Node {
    /// The value of a field, if this is a mapping that has it.
    pub(crate) fn get(&self, name: &str) -> Option<&Node> {
        match &self.value {
            Value::Map(pairs) => {
                pairs.iter().find(|(key, _)| key.name == name).map(|(_, node)| node)
            }
            Value::Nothing | Value::Scalar(_) | Value::List(_) => None,
        }
    }

    /// The text of a scalar.
    pub(crate) fn scalar(&self) -> Option<&str> {
        match &self.value {
            Value::Scalar(text) => Some(text),
            Value::Nothing | Value::List(_) | Value::Map(_) => None,
        }
    }

    /// The members of a list; nothing for anything else.
    pub(crate) fn items(&self) -> &[Node] {
        match &self.value {
            Value::List(items) => items,
            Value::Nothing | Value::Scalar(_) | Value::Map(_) => &[],
        }
    }
}

/// Reads one YAML file. `file` is the path for messages.
///
/// # Errors
/// One diagnostic with the place at which reading stopped. What stands there is not told.
pub fn parse(file: &str, text: &str) -> Result<Node, Diagnostic> {
    if text.len() > MAX_BYTES {
        return Err(Diagnostic::fault(
            "record/size",
            format!("the file is larger than {} MB", MAX_BYTES / 1024 / 1024),
        )
        .at(Location::file(file))
        .help("split the record into several files and name them under `include` in record.yaml"));
    }
    let options = serde_saphyr::options! {
        budget: serde_saphyr::budget! {
            max_events: MAX_NODES * 2,
            max_aliases: MAX_ALIASES,
            max_anchors: MAX_ALIASES,
            max_depth: MAX_DEPTH,
            max_documents: 1,
            max_nodes: MAX_NODES,
            max_total_scalar_bytes: MAX_BYTES,
        },
        alias_limits: serde_saphyr::alias_limits! {
            max_total_replayed_events: MAX_REPEATED,
        },
        merge_keys: serde_saphyr::MergeKeyPolicy::Error,
        with_snippet: false,
    };
    let tree: Spanned<Raw> = serde_saphyr::from_str_with_options(text, options).map_err(|error| {
        let place = error.location();
        let at = |n: Option<u64>| n.and_then(|n| usize::try_from(n).ok()).unwrap_or(1);
        Diagnostic::fault("record/yaml", "this is not YAML that we can read")
            .at(Location::at(file, at(place.map(|p| p.line())), at(place.map(|p| p.column()))))
            .help(
                "look at this line and the one above: an indent, a missing quote, a name given twice in one entry, \
                 or nesting, aliases or size beyond the limits in examples/README.md",
            )
    })?;
    Ok(settle(tree, text))
}

/// A value as the YAML reader gives it.
enum Raw {
    /// A quoted or block scalar, or a plain one that resolves to a string.
    Text(String),
    /// A plain scalar that resolves to a number, a boolean or null. Its own spelling is what counts.
    Plain,
    List(Vec<Spanned<Raw>>),
    Map(Vec<(Spanned<String>, Spanned<Raw>)>),
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Any;
        impl<'de> Visitor<'de> for Any {
            type Value = Raw;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a value")
            }
            fn visit_bool<E>(self, _: bool) -> Result<Raw, E> {
                Ok(Raw::Plain)
            }
            fn visit_i64<E>(self, _: i64) -> Result<Raw, E> {
                Ok(Raw::Plain)
            }
            fn visit_u64<E>(self, _: u64) -> Result<Raw, E> {
                Ok(Raw::Plain)
            }
            fn visit_i128<E>(self, _: i128) -> Result<Raw, E> {
                Ok(Raw::Plain)
            }
            fn visit_u128<E>(self, _: u128) -> Result<Raw, E> {
                Ok(Raw::Plain)
            }
            fn visit_f64<E>(self, _: f64) -> Result<Raw, E> {
                Ok(Raw::Plain)
            }
            fn visit_unit<E>(self) -> Result<Raw, E> {
                Ok(Raw::Plain)
            }
            fn visit_none<E>(self) -> Result<Raw, E> {
                Ok(Raw::Plain)
            }
            fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Raw, D::Error> {
                Raw::deserialize(deserializer)
            }
            fn visit_newtype_struct<D: Deserializer<'de>>(
                self,
                deserializer: D,
            ) -> Result<Raw, D::Error> {
                Raw::deserialize(deserializer)
            }
            fn visit_str<E>(self, text: &str) -> Result<Raw, E> {
                Ok(Raw::Text(text.to_owned()))
            }
            fn visit_string<E>(self, text: String) -> Result<Raw, E> {
                Ok(Raw::Text(text))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Raw, A::Error> {
                let mut items = Vec::new();
                while let Some(item) = seq.next_element()? {
                    items.push(item);
                }
                Ok(Raw::List(items))
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Raw, A::Error> {
                let mut pairs = Vec::new();
                while let Some(key) = map.next_key()? {
                    pairs.push((key, map.next_value()?));
                }
                Ok(Raw::Map(pairs))
            }
        }
        deserializer.deserialize_any(Any)
    }
}

fn settle(raw: Spanned<Raw>, source: &str) -> Node {
    let number = |n: u64| usize::try_from(n).unwrap_or(usize::MAX);
    let (line, column) = (number(raw.defined.line()), number(raw.defined.column()));
    let value = match raw.value {
        Raw::Text(text) => Value::Scalar(text),
        Raw::Plain => {
            // A phone number or an identity number must keep its leading zero, and
            // `no` is a language: the spelling is taken from the source itself.
            let span = raw.defined.span();
            let spelling = span
                .byte_offset()
                .zip(span.byte_len())
                .and_then(|(from, len)| source.get(number(from)..number(from + len)))
                .map(str::trim)
                .unwrap_or_default();
            match spelling {
                "" | "~" | "null" | "Null" | "NULL" => Value::Nothing,
                text => Value::Scalar(text.to_owned()),
            }
        }
        Raw::List(items) => {
            Value::List(items.into_iter().map(|item| settle(item, source)).collect())
        }
        Raw::Map(pairs) => Value::Map(
            pairs
                .into_iter()
                .map(|(key, value)| {
                    let key = Key {
                        line: number(key.defined.line()),
                        column: number(key.defined.column()),
                        name: key.value,
                    };
                    (key, settle(value, source))
                })
                .collect(),
        ),
    };
    Node { value, line, column }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scalar(text: &str, name: &str) -> String {
        let Ok(tree) = parse("t.yaml", text) else { panic!("not read") };
        tree.get(name).and_then(Node::scalar).unwrap_or("(nothing)").to_owned()
    }

    #[test]
    fn scalars_keep_their_spelling() {
        let text = "a: 0123456789\nb: 1e5 # note\nc: no\nd: \"x: y\"\ne: 2014-03-09\nf: |\n  two\n  lines\ng: 1_000\n";
        assert_eq!(scalar(text, "a"), "0123456789");
        assert_eq!(scalar(text, "b"), "1e5");
        assert_eq!(scalar(text, "c"), "no");
        assert_eq!(scalar(text, "d"), "x: y");
        assert_eq!(scalar(text, "e"), "2014-03-09");
        assert_eq!(scalar(text, "f"), "two\nlines\n");
        assert_eq!(scalar(text, "g"), "1_000");
    }

    #[test]
    fn multibyte_text_before_does_not_move_the_spelling() {
        assert_eq!(scalar("é: Łukasz\nb: 007\n", "b"), "007");
    }

    #[test]
    fn hostile_files_are_refused_with_a_place_and_without_their_words() {
        let deep = format!("secretword: {}", "[".repeat(100_000));
        let mut bomb = String::from("a: &a [zib, zib, zib, zib, zib, zib, zib, zib, zib]\n");
        for (n, m) in ["b", "c", "d", "e", "f", "g", "h", "i"]
            .iter()
            .zip(["a", "b", "c", "d", "e", "f", "g", "h"])
        {
            bomb.push_str(&format!(
                "{n}: &{n} [*{m}, *{m}, *{m}, *{m}, *{m}, *{m}, *{m}, *{m}, *{m}]\n"
            ));
        }
        let large = format!("a: {}", "secretword ".repeat(MAX_BYTES / 10));
        let wild = [
            "secretword: [",
            "a: *secretword",
            "a: secretword\na: secretword",
            "- secretword\nb: 1",
            "\u{0}secretword",
            &deep,
            &bomb,
            &large,
        ];
        for text in wild {
            let Err(fault) = parse("t.yaml", text) else { panic!("read") };
            assert!(!fault.to_string().contains("secretword"));
            assert!(fault.location.is_some());
        }
    }
}

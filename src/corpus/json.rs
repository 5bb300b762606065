//! Writing JSON on one line.

/// A JSON object in the making.
#[derive(Default)]
pub(crate) struct Object(String);

impl Object {
    /// A field whose value is JSON already.
    pub(crate) fn raw(mut self, name: &str, value: &str) -> Self {
        if !self.0.is_empty() {
            self.0.push(',');
        }
        self.0.push_str(&quote(name));
        self.0.push(':');
        self.0.push_str(value);
        self
    }

    /// A text.
    pub(crate) fn text(self, name: &str, value: &str) -> Self {
        self.raw(name, &quote(value))
    }

    /// A text, or null when it is empty.
    pub(crate) fn maybe(self, name: &str, value: &str) -> Self {
        if value.is_empty() { self.raw(name, "null") } else { self.text(name, value) }
    }

    /// A yes or no.
    pub(crate) fn flag(self, name: &str, value: bool) -> Self {
        self.raw(name, if value { "true" } else { "false" })
    }

    /// The object, closed.
    pub(crate) fn done(self) -> String {
        format!("{{{}}}", self.0)
    }
}

/// An array of values that are JSON already.
pub(crate) fn array(values: &[String]) -> String {
    format!("[{}]", values.join(","))
}

/// A text in quotation marks.
pub(crate) fn quote(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            c if u32::from(c) < 0x20 => {}
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

//! How an author types, and where the spans then stand.

use crate::json::Object;
use crate::people::Verdict;
use crate::rng::Rng;

/// Six ways of typing.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    Tidy,
    Lower,
    Capitals,
    Unpointed,
    Typos,
    Fax,
}

/// What is known of a piece of text that somebody may want to withhold or keep.
#[derive(Clone)]
pub(crate) struct Mark {
    pub(crate) person: Option<String>,
    pub(crate) kind: &'static str,
    pub(crate) class: &'static str,
    pub(crate) form: String,
    pub(crate) collision: Option<&'static str>,
    pub(crate) group: String,
    pub(crate) standard: Verdict,
    pub(crate) strict: Verdict,
}

/// A run of text, with its mark if it has one.
#[derive(Clone)]
pub(crate) struct Piece {
    pub(crate) text: String,
    pub(crate) mark: Option<Mark>,
}

impl Piece {
    /// Words of no special kind.
    pub(crate) fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), mark: None }
    }
}

/// A capital at the beginning, unless a span begins it.
pub(crate) fn capital(pieces: &mut [Piece]) {
    let Some(piece) = pieces.iter_mut().find(|piece| !piece.text.trim().is_empty()) else { return };
    let free = piece.mark.as_ref().is_none_or(|mark| {
        matches!(mark.form.as_str(), "relationship_role" | "described") || mark.kind == "decoy"
    });
    if free {
        let mut chars = piece.text.chars();
        if let Some(first) = chars.next() {
            piece.text = first.to_uppercase().chain(chars).collect();
        }
    }
}

fn unpointed(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let digit =
        |at: Option<usize>| at.and_then(|at| chars.get(at)).is_some_and(char::is_ascii_digit);
    let kept = chars.iter().enumerate().filter(|(at, c)| match c {
        '.' | ':' | ',' => digit(at.checked_sub(1)) && digit(Some(at + 1)),
        ';' | '!' | '?' | '\'' | '’' | '"' | '“' | '”' => false,
        _ => true,
    });
    kept.map(|(_, c)| *c).collect()
}

fn mistyped(rng: &mut Rng, text: &str) -> String {
    let words = text.split(' ').map(|word| {
        let mut letters: Vec<char> = word.chars().collect();
        let plain = letters.len() > 4 && letters.iter().all(char::is_ascii_lowercase);
        if !plain || !rng.chance(7) {
            return word.to_owned();
        }
        let at = rng.range(1, letters.len().saturating_sub(2));
        match rng.below(3) {
            0 => letters.swap(at, at + 1),
            1 => {
                letters.remove(at);
            }
            _ => letters.insert(at, letters.get(at).copied().unwrap_or('e')),
        }
        letters.into_iter().collect()
    });
    words.collect::<Vec<String>>().join(" ")
}

/// Breaks lines as an old fax or scan does, in names as well.
fn wrapped(rng: &mut Rng, pieces: &mut [Piece], width: usize) {
    let mut column = 0;
    for piece in pieces {
        let name = piece.mark.as_ref().is_some_and(|mark| mark.kind == "person");
        let fixed = piece.mark.is_some() && !name;
        let mut out = String::new();
        let letters = piece.text.chars().count();
        if name
            && !piece.text.contains([' ', '-', '\n'])
            && letters > 5
            && (column + letters > width || rng.chance(2))
        {
            let half = rng.range(2, letters - 2);
            let (head, tail): (String, String) =
                (piece.text.chars().take(half).collect(), piece.text.chars().skip(half).collect());
            if tail.starts_with(char::is_lowercase) && rng.chance(30) {
                piece.text = format!("{head}-\n{tail}");
                if let Some(mark) = piece.mark.as_mut() {
                    "line_break".clone_into(&mut mark.form);
                }
                column = tail.chars().count();
                continue;
            }
        }
        for c in piece.text.chars() {
            if c == '\n' {
                column = 0;
            } else {
                column += 1;
            }
            if c == ' ' && column > width && !fixed {
                out.push('\n');
                column = 0;
                if let Some(mark) = piece.mark.as_mut() {
                    "line_break".clone_into(&mut mark.form);
                }
            } else {
                out.push(c);
            }
        }
        piece.text = out;
    }
}

/// Types the pieces in a style.
pub(crate) fn typed(rng: &mut Rng, style: Style, pieces: &mut [Piece]) {
    let entry_form = match style {
        Style::Lower => "entry_lower",
        Style::Capitals => "entry_caps",
        Style::Tidy | Style::Unpointed | Style::Typos | Style::Fax => "",
    };
    for piece in pieces.iter_mut() {
        piece.text = match (style, &piece.mark) {
            (Style::Lower, _) => piece.text.to_lowercase(),
            (Style::Capitals, _) => piece.text.to_uppercase(),
            (Style::Unpointed, None) => unpointed(&piece.text),
            (Style::Typos | Style::Fax, None) => mistyped(rng, &piece.text),
            _ => continue,
        };
        if let Some(mark) = piece.mark.as_mut().filter(|mark| {
            let own = ["named_relationship", "relationship_role", "described", "file_name"];
            mark.kind == "person" && !own.contains(&mark.form.as_str()) && !entry_form.is_empty()
        }) {
            entry_form.clone_into(&mut mark.form);
        }
    }
    if style == Style::Fax {
        let width = rng.range(52, 70);
        wrapped(rng, pieces, width);
    }
}

/// The whole text, and its spans as JSON.
pub(crate) fn finish(entry: &str, pieces: &[Piece]) -> (String, Vec<String>) {
    let mut text = String::new();
    let mut spans = Vec::new();
    let mut at = 0;
    for piece in pieces {
        let end = at + piece.text.chars().count();
        if let Some(mark) = piece.mark.as_ref().filter(|_| end > at) {
            spans.push(span(entry, at, end, &piece.text, mark));
        }
        text.push_str(&piece.text);
        at = end;
    }
    (text, spans)
}

/// One span as JSON.
pub(crate) fn span(entry: &str, start: usize, end: usize, text: &str, mark: &Mark) -> String {
    Object::default()
        .text("entry_id", entry)
        .raw("start", &start.to_string())
        .raw("end", &end.to_string())
        .text("text", text)
        .maybe("person", mark.person.as_deref().unwrap_or_default())
        .text("kind", mark.kind)
        .text("class", mark.class)
        .text("form", &mark.form)
        .maybe("collision", mark.collision.unwrap_or_default())
        .maybe("group", &mark.group)
        .text("standard", mark.standard.name())
        .text("strict", mark.strict.name())
        .done()
}

//! XML as a tree, within limits. A document type, an entity of its own or a broken tag is damage.

use encoding_rs::{UTF_16BE, UTF_16LE};
use quick_xml::Reader;
use quick_xml::XmlVersion;
use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::{BytesStart, Event};

use super::Held;

/// Elements lie no deeper.
const DEPTH: usize = 256;
/// A larger part is not read.
const SIZE: usize = 48 << 20;
/// More elements, attributes and texts than this are not read, in one document with all within it.
pub(crate) const NODES: usize = 4_000_000;

/// What stands before every passage that it is about.
const NAMES: [&str; 3] = ["author", "date", "displayName"];
/// A longer name is none.
pub(crate) const NAME: usize = 1_000;

/// An element. Names are without their prefix.
#[derive(Default)]
pub(crate) struct Element {
    pub(crate) name: String,
    pub(crate) attributes: Vec<(String, String)>,
    pub(crate) children: Vec<Node>,
}

/// What lies in an element.
pub(crate) enum Node {
    Element(Element),
    Text(String),
}

impl Element {
    /// An attribute, by its name without prefix.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(n, _)| n == name).map(|(_, v)| v.as_str())
    }

    /// The elements in it.
    pub(crate) fn elements(&self) -> impl Iterator<Item = &Element> {
        self.children.iter().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// The first element of this name in it.
    pub(crate) fn child(&self, name: &str) -> Option<&Element> {
        self.elements().find(|e| e.name == name)
    }

    /// The text that lies directly in it.
    pub(crate) fn text(&self) -> String {
        let texts = self.children.iter().filter_map(|node| match node {
            Node::Text(text) => Some(text.as_str()),
            Node::Element(_) => None,
        });
        texts.collect()
    }

    /// Whether a switch that is an element is on.
    pub(crate) fn on(&self, name: &str) -> bool {
        let off = ["0", "false", "off"];
        self.child(name).is_some_and(|e| e.get("val").is_none_or(|v| !off.contains(&v)))
    }
}

/// A part that was read: its root, and the remarks between its elements.
pub(crate) struct Xml {
    pub(crate) root: Element,
    pub(crate) remarks: Vec<String>,
}

/// Reads a part.
pub(crate) fn parse(bytes: &[u8], nodes: &mut usize) -> Result<Xml, Held> {
    if bytes.len() > SIZE {
        return Err(Held::TooLarge);
    }
    let text = decode(bytes)?;
    let mut reader = Reader::from_str(&text);
    reader.config_mut().expand_empty_elements = true;
    let mut open = vec![Element::default()];
    let mut remarks = Vec::new();
    loop {
        *nodes += 1;
        match reader.read_event().map_err(|_| Held::Damaged)? {
            Event::Start(start) => {
                let element = element(&start)?;
                *nodes += element.attributes.len();
                open.push(element);
            }
            Event::End(_) => {
                let done = open.pop().ok_or(Held::Damaged)?;
                open.last_mut().ok_or(Held::Damaged)?.children.push(Node::Element(done));
            }
            Event::Text(text) => add(&mut open, &text.xml10_content())?,
            Event::CData(text) => add(&mut open, &text.xml10_content())?,
            Event::GeneralRef(named) => {
                if let Some(letter) = named.resolve_char_ref().map_err(|_| Held::Damaged)? {
                    add(&mut open, letter.encode_utf8(&mut [0; 4]))?;
                } else {
                    let name = named.xml10_content();
                    add(&mut open, resolve_xml_entity(&name).ok_or(Held::Damaged)?)?;
                }
            }
            Event::Comment(remark) => remarks.push(remark.xml10_content().into_owned()),
            Event::PI(remark) => {
                if remark.target() != "mso-application" {
                    remarks.push(remark.content().to_owned());
                }
            }
            Event::Decl(said) => {
                if let Some(Ok(name)) = said.encoding()
                    && !["utf-8", "utf-16", "us-ascii"].contains(&&*name.to_ascii_lowercase())
                {
                    return Err(Held::Damaged);
                }
            }
            Event::DocType(_) | Event::Empty(_) => return Err(Held::Damaged),
            Event::Eof => break,
        }
        if open.len() > DEPTH {
            return Err(Held::TooDeep);
        }
        if *nodes > NODES {
            return Err(Held::TooLarge);
        }
    }
    let whole = open.pop().ok_or(Held::Damaged)?;
    let stray = whole.text();
    let mut roots = whole.children.into_iter().filter_map(|node| match node {
        Node::Element(element) => Some(element),
        Node::Text(_) => None,
    });
    match (open.is_empty(), stray.trim().is_empty(), roots.next(), roots.next()) {
        (true, true, Some(root), None) => Ok(Xml { root, remarks }),
        _ => Err(Held::Damaged),
    }
}

fn add(open: &mut [Element], text: &str) -> Result<(), Held> {
    let children = &mut open.last_mut().ok_or(Held::Damaged)?.children;
    if let Some(Node::Text(before)) = children.last_mut() {
        before.push_str(text);
    } else {
        children.push(Node::Text(text.to_owned()));
    }
    Ok(())
}

fn element(start: &BytesStart<'_>) -> Result<Element, Held> {
    let local = |name: &str| name.rsplit(':').next().unwrap_or_default().to_owned();
    let mut attributes = Vec::new();
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|_| Held::Damaged)?;
        let name: &str = attribute.key.as_ref();
        if name == "xmlns" || name.starts_with("xmlns:") {
            continue;
        }
        let value = attribute
            .normalized_value(XmlVersion::Implicit1_0)
            .map_err(|_| Held::Damaged)?
            .into_owned();
        let name = local(name);
        if NAMES.contains(&name.as_str()) && value.len() > NAME {
            return Err(Held::TooLarge);
        }
        attributes.push((name, value));
    }
    Ok(Element { name: local(start.name().as_ref()), attributes, children: Vec::new() })
}

fn decode(bytes: &[u8]) -> Result<String, Held> {
    let coding = match bytes {
        [0xFF, 0xFE, ..] | [b'<', 0, ..] => UTF_16LE,
        [0xFE, 0xFF, ..] | [0, b'<', ..] => UTF_16BE,
        _ => {
            let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
            return std::str::from_utf8(bytes).map(str::to_owned).map_err(|_| Held::Damaged);
        }
    };
    let (text, broken) = coding.decode_with_bom_removal(bytes);
    if broken { Err(Held::Damaged) } else { Ok(text.into_owned()) }
}

//! The JSON Schema and the reader agree, both ways: what the schema describes is read, and what is read it accepts.

use record::{CaseFiles, read_yaml};
use serde_json::{Map, Value as Json, json};

use crate::support::{CHILDREN, root};

/// A record made from the schema alone, in which every piece of text is a word of its own.
/// Three people and one entry are there to be referred to.
pub(crate) struct Filled {
    pub(crate) record: Json,
    pub(crate) words: Vec<String>,
}

pub(crate) fn filled() -> Filled {
    let schema = record::schema();
    let mut filler =
        Filler { definitions: schema["$defs"].clone(), words: Vec::new(), open: Vec::new() };
    let mut source = filler.value(&json!({"$ref": schema["$ref"]}), "source");
    let map = source.as_object_mut().unwrap();
    map.remove("include");
    // The keys that everything refers to.
    let people = map["people"].as_array_mut().unwrap();
    let person = people[0].clone();
    for n in 0..3 {
        let mut person = if n == 0 {
            person.clone()
        } else {
            filler.value(&json!({"$ref": "#/$defs/Person"}), "person")
        };
        person["key"] = json!(format!("zibkey{n}"));
        if n == 0 { people[0] = person } else { people.push(person) }
    }
    map["events"][0]["id"] = json!("zibitem0");
    filler.words.extend(["zibkey0", "zibkey1", "zibkey2", "zibitem0"].map(String::from));
    // A file that is named must be there; the canaries are about words.
    for list in ["documents", "photos"] {
        map.remove(list);
    }
    Filled { record: source, words: filler.words }
}

struct Filler {
    definitions: Json,
    words: Vec<String>,
    open: Vec<String>,
}

impl Filler {
    fn value(&mut self, schema: &Json, field: &str) -> Json {
        if let Some(name) = schema.get("$ref").and_then(Json::as_str) {
            let name = name.rsplit('/').next().unwrap().to_owned();
            assert!(
                self.open.iter().filter(|open| **open == name).count() < 4,
                "the schema is endless at {name}"
            );
            self.open.push(name.clone());
            let definition = self.definitions[&name].clone();
            let value = self.value(&definition, field);
            self.open.pop();
            return value;
        }
        if let Some(words) = schema.get("enum").and_then(Json::as_array) {
            // Not the child's own row for people, not a lifted restriction.
            return words.iter().find(|word| word.as_str() != Some("child")).unwrap().clone();
        }
        for key in ["allOf", "anyOf"] {
            if let Some(options) = schema.get(key).and_then(Json::as_array) {
                // The richest form: written-out passages, not plain text.
                let option =
                    options.iter().rev().find(|option| option["type"] != "null").unwrap().clone();
                return self.value(&option, field);
            }
        }
        let about = schema.get("description").and_then(Json::as_str).unwrap_or_default();
        match &schema["type"] {
            Json::String(kind) if kind == "object" => {
                let mut map = Map::new();
                for (name, inner) in schema["properties"].as_object().unwrap() {
                    if name == "id" {
                        continue;
                    }
                    map.insert(name.clone(), self.value(inner, name));
                }
                Json::Object(map)
            }
            Json::String(kind) if kind == "array" => json!([self.value(&schema["items"], field)]),
            _ if schema.get("pattern").is_some() && about.starts_with("A date") => {
                json!("2024-05-06")
            }
            _ if schema.get("pattern").is_some() => json!("3"),
            _ if about.starts_with("The key of a person") && field != "key" => json!("zibkey1"),
            _ if about.starts_with("The `id` of an entry") => json!("zibitem0"),
            _ => {
                let word = format!("zib{}qua", self.words.len());
                self.words.push(word.clone());
                json!(word)
            }
        }
    }
}

fn read(text: &str) -> Result<(), Vec<String>> {
    use diagnostic::Explain as _;
    read_yaml(&CaseFiles::from_texts(vec![("record.yaml".into(), text.into())]))
        .map(|_| ())
        .map_err(|error| error.explain().iter().map(ToString::to_string).collect())
}

fn validator() -> jsonschema::Validator {
    jsonschema::validator_for(&record::schema()).unwrap()
}

/// A record file as an editor's validator sees it.
fn as_json(text: &str) -> Json {
    serde_saphyr::from_str(text).unwrap_or_else(|_| panic!("not YAML"))
}

#[test]
fn what_the_schema_describes_is_read() {
    let filled = filled();
    assert!(filled.words.len() > 120, "{}", filled.words.len());
    let errors: Vec<String> =
        validator().iter_errors(&filled.record).map(|error| error.to_string()).collect();
    assert!(errors.is_empty(), "{errors:#?}");
    assert_eq!(read(&filled.record.to_string()), Ok(()));
}

#[test]
fn what_is_read_the_schema_accepts() {
    for child in CHILDREN {
        for entry in std::fs::read_dir(root().join("examples").join(child)).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            if name.starts_with("record") {
                let value = as_json(&std::fs::read_to_string(&path).unwrap());
                let errors: Vec<String> = validator()
                    .iter_errors(&value)
                    .map(|error| format!("{name} {}: {error}", error.instance_path()))
                    .collect();
                assert!(errors.is_empty(), "{errors:#?}");
            }
        }
    }
}

/// Every field in turn is misspelt, missing or of the wrong kind: the reader and the schema refuse the same.
#[test]
fn what_one_refuses_the_other_refuses() {
    let filled = filled().record;
    let validator = validator();
    let mut places = Vec::new();
    pointers(&filled, String::new(), &mut places);
    let mut tried = 0;
    for place in &places {
        for change in [json!({"zib": 1}), json!([["zib"]]), json!(null)] {
            let mut changed = filled.clone();
            *changed.pointer_mut(place).unwrap() = change.clone();
            // Whether a key is there to be referred to is beyond a schema.
            let beyond = |fault: &String| {
                fault.contains("[record/entry]") || fault.contains("[record/person]")
            };
            let reader = read(&changed.to_string()).err().unwrap_or_default().iter().all(beyond);
            let schema = validator.is_valid(&changed);
            if place.ends_with("/key") || place.ends_with("/id") {
                continue;
            }
            // A further file of a record has no child; only record.yaml must have one, and a schema does not know file names.
            if place == "/child" && change.is_null() {
                continue;
            }
            assert_eq!(
                schema,
                reader,
                "at {place} with {change}: schema {schema}, reader {reader}: {:?}",
                read(&changed.to_string())
            );
            tried += 1;
        }
    }
    assert!(tried > 500, "{tried}");
}

fn pointers(value: &Json, at: String, places: &mut Vec<String>) {
    if !at.is_empty() {
        places.push(at.clone());
    }
    match value {
        Json::Object(map) => {
            map.iter().for_each(|(key, value)| pointers(value, format!("{at}/{key}"), places))
        }
        Json::Array(list) => list
            .iter()
            .enumerate()
            .for_each(|(n, value)| pointers(value, format!("{at}/{n}"), places)),
        _ => {}
    }
}

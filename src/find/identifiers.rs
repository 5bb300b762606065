//! Numbers, addresses and names of accounts: found by shape and by what stands before them, and given
//! to whom the register says that they belong. A wrong check digit makes nobody safe.

use std::ops::Range;
use std::sync::OnceLock;

use regex::Regex;
use rustc_hash::FxHashMap;

use crate::register::{Category, Person, Value};

/// An identifier in a clean text.
#[derive(Clone, Debug)]
pub(crate) struct Identifier {
    pub(crate) at: Range<usize>,
    pub(crate) kind: Value,
    /// Who has it, as the register says.
    pub(crate) owners: Vec<usize>,
    /// Whether it is told whoever has it: a helpline, an office, the child's own.
    pub(crate) open: bool,
}

struct Patterns {
    email: Regex,
    url: Regex,
    /// An address on the web that lost its full stops.
    bare: Regex,
    /// A number of six digits or more that nothing else explains.
    number: Regex,
    /// A name with figures or low lines in it, such as accounts have.
    nick: Regex,
    /// A number and a name with capitals that ends as streets and houses do.
    street: Regex,
    /// A number, some words and a postcode.
    whole: Regex,
    /// A street of one word, or any street after "at".
    one_word: Regex,
    /// A plain word that is said to be somebody's account.
    called: Regex,
    lives: Regex,
    door: Regex,
    login: Regex,
    handle: Regex,
    phone: Regex,
    postcode: Regex,
    digits: Regex,
    ni: Regex,
    upn: Regex,
    car: Regex,
    bank: Regex,
    cued: Regex,
    account: Regex,
    address: Regex,
    date: Regex,
    born: Regex,
    court: Regex,
    file: Regex,
}

fn patterns() -> &'static Patterns {
    static PATTERNS: OnceLock<Patterns> = OnceLock::new();
    PATTERNS.get_or_init(|| {
        let new = |pattern: &str| {
            // A pattern that does not build must not find nothing in silence.
            Regex::new(pattern).expect("the patterns are fixed, and every test builds them")
        };
        let months = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*";
        let date = format!(
            r"(?:[0-9]{{4}}[-/.][0-9]{{1,2}}[-/.][0-9]{{1,2}}|[0-9]{{1,2}} ?[./-] ?[0-9]{{1,2}} ?[./-] ?(?:[0-9]{{4}}|[0-9]{{2}})|[0-9]{{1,2}}(?:st|nd|rd|th)?(?: of)?[ -]{months}[ ,-]+[0-9]{{2,4}}|{months} [0-9]{{1,2}}(?:st|nd|rd|th)?,? [0-9]{{4}}|(?:[0-9]{{2}})(?:0[1-9]|1[0-2])(?:19|20)[0-9]{{2}})"
        );
        Patterns {
            email: new(r"(?i)\w[\w.%+'-]*(?: ?\[at\] ?| ?\(at\) ?|@)[a-z0-9-]+(?:\.[a-z0-9-]+)+"),
            url: new(r#"(?i)(?:https?://|www\.)[^\s<>()"]+|(?-u:\b)[a-z0-9-]+\.(?:com|co\.uk|org\.uk|net|org|me|tv|io)/[^\s<>()"]+"#),
            number: new(r"(?-u:\b)(?:[A-Za-z]{1,4}[-/]?)?[0-9]{6,12}(?-u:\b)"),
            nick: new(
                r"(?i)(?-u:\b)[a-z][a-z0-9]*(?:_[a-z0-9]+)+_?(?-u:\b)|(?-u:\b)[a-z]{4,}[0-9]{2,4}(?-u:\b)|(?-u:\b)[a-z]{3,}\.[a-z0-9]*[0-9]{2,}[a-z]?(?-u:\b)|(?-u:\b)[a-z]{2,}[0-9]+[a-z_]+[a-z0-9_]*(?-u:\b)",
            ),
            street: new(
                r"(?:(?-u:\b)(?:[Ff]lat|[Aa]pt|[Uu]nit|[Rr]oom) [0-9]{1,4}[A-Za-z]?,? +)?(?-u:\b)[0-9]{1,4}[A-Za-z]?,? +(?:[A-Z][A-Za-z'.-]*[ -]+){1,3}(?:[Ww]ynd|[Gg]arth|[Bb]row|[Hh]ollow|[Cc]hase|[Cc]opse|[Aa]pproach|[Cc]ircus|[Ll]oan|[Mm]ead|[Ee]nd|[Ss]ide|[Cc]ottages?|[Hh]ouse|[Tt]owers?|[Pp]oint|[Qq]uadrant|[Hh]ey|[Nn]ook|[Dd]ene|[Dd]ale|[Gg]lade|[Gg]len|[Ss]pinney|[Oo]rchard|[Pp]addock|[Pp]ath|[Pp]assage|[Aa]lley|[Bb]roadway|[Cc]auseway|[Cc]ommon|[Cc]orner|[Cc]rest|[Cc]ross|[Dd]owns?|[Ee]dge|[Ee]mbankment|[Ee]splanade|[Ff]ields?|[Ff]old|[Gg]range|[Hh]aven|[Hh]eath|[Hh]olt|[Kk]noll|[Ll]ea|[Ll]eas|[Ll]odge|[Mm]all|[Mm]anor|[Mm]arket|[Mm]ill|[Mm]oor|[Oo]val|[Pp]lain|[Pp]romenade|[Rr]each|[Rr]ide|[Rr]idings?|[Ss]haw|[Ss]lade|[Ss]teps|[Tt]op|[Tt]urn|[Ww]arren|[Ww]eald|[Ww]oods?|[Cc]ourt|[Vv]illas?|[Bb]uildings|[Nn]ook|[Rr]ow|[Bb]ury|[Ww]alk|[Ff]loor|[Ll]eys|[Ee]lms|[Ll]imes|[Oo]aks|[Pp]oplars|[Ff]irs|[Pp]ines|[Cc]edars|[Ll]aurels|[Ww]illows|[Bb]eeches|[Aa]cres?|[Bb]utts|[Cc]oppice|[Dd]ell|[Ff]urlong|[Gg]reenway|[Hh]eadland|[Pp]arkway|[Ww]eir|[Ww]ell|[Vv]alley|[Ff]erry|[Bb]ridge|[Bb]eck|[Gg]hyll|[Mm]oorings|[Cc]loisters|[Cc]hurchyard|[Gg]innel|[Ss]nicket|[Ss]idings|[Mm]altings|[Tt]annery|[Ff]oundry|[Bb]rewery|[Gg]ranary|[Rr]eservoir|[Ll]ock|[Cc]anal|[Hh]arbour|[Jj]etty|[Pp]ier|[Bb]each|[Ss]hore)(?-u:\b)",
            ),
            whole: new(
                r"(?i)(?:(?-u:\b)(?:flat|apartment|apt|unit|room) [0-9]{1,4}[a-z]?,?[ \n]+)?(?-u:\b)[0-9]{1,4}[a-z]?,?[ \n]+(?:[a-z][a-z'-]*,?[ \n]+){1,6}(?:[a-z]{1,2}[0-9][a-z0-9]?) ?[0-9][abd-hjlnp-uw-z]{2}(?-u:\b)|(?-u:\b)(?:flat|apartment|apt|unit|room) [0-9]{1,4}[a-z]?,?[ \n]+(?:[a-z][a-z'-]*,?[ \n]+){1,6}(?:[a-z]{1,2}[0-9][a-z0-9]?) ?[0-9][abd-hjlnp-uw-z]{2}(?-u:\b)",
            ),
            one_word: new(
                r"(?:(?-u:\b)(?:[Ff]lat|[Aa]pt|[Uu]nit|[Rr]oom) [0-9]{1,4}[A-Za-z]?,? +)?(?-u:\b)[0-9]{1,4}[A-Za-z]? [A-Z][a-z]+(?:gate|way|side|field|fields|croft|thorpe|garth|bank|hill|lane|row|wick|mead|dale|ley|brook|ford|end)(?-u:\b)",
            ),
            door: new(
                r"(?m)(?:(?-u:\b)(?:at|of|to|from|address|address is|is|was|near|outside|number|No|no\.|on|,|:)[ \n]|[a-z0-9'] |^)((?:(?:[Ff]lat|[Rr]oom|[Uu]nit) [0-9]{1,4}[A-Za-z]?,? )?[0-9]{1,3}[A-Za-z]? [A-Z][A-Za-z'-]+ [A-Z][A-Za-z'-]+(?: [A-Z][A-Za-z'-]+)?)",
            ),
            lives: new(
                r"(?-u:\b)(?:lives|living|lived|lodging|staying|stays|moved|moving) (?:on|in|at|to|off|down|up) ((?:[A-Z][A-Za-z'-]+ ){1,2}(?:Road|Street|Lane|Avenue|Close|Drive|Crescent|Terrace|Grove|Place|Rd|St|Ave|Walk|Row|Way))(?-u:\b)",
            ),
            called: new(
                r"(?i)(?-u:\b)(?:name|username|handle|as|called|tag|account|profile|by|is) ([a-z][a-z0-9_.]{2,24}) on (?:snapchat|snap|insta|instagram|facebook|fb|tik ?tok|discord|xbox|psn|kik|roblox|twitter|youtube|whatsapp|telegram|the ps[45])(?-u:\b)",
            ),
            login: new(
                r"(?i)(?-u:\b)(?:account name|user ?name|screen ?name|display name|profile name|log-?in name|gamer ?tag|nickname online|adds people as|added (?:him|her|them) as|goes by the name)(?: is| was|:| of| called)? +([a-z][a-z0-9_.]{4,30})(?-u:\b)",
            ),
            bare: new(r"(?i)(?-u:\b)(?:https?//)?www[a-z0-9-]+com/[^\s<>()]+"),
            handle: new(r"@[A-Za-z0-9_][A-Za-z0-9_.]{1,30}"),
            phone: new(r"(?:(?:\+|00) ?44 ?(?:\(0\) ?)?|\(?0 ?)[0-9)][0-9 ()./-]{6,15}[0-9]"),
            postcode: new(r"(?i)(?-u:\b)(?:[a-z]{1,2}[0-9][a-z0-9]?) ?[0-9][abd-hjlnp-uw-z]{2}(?-u:\b)"),
            digits: new(r"(?-u:\b)[0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{4}(?-u:\b)"),
            ni: new(r"(?i)(?-u:\b)[a-z]{2} ?[0-9]{2} ?[0-9]{2} ?[0-9]{2} ?[a-d](?-u:\b)"),
            upn: new(r"(?-u:\b)[A-Za-z][0-9]{11}[0-9A-Za-z](?-u:\b)"),
            car: new(r"(?i)(?-u:\b)(?:[a-z]{2}[0-9]{2} ?[a-z]{3}|[a-z][0-9]{1,3} [a-z]{3}|[a-z]{3} [0-9]{1,3}[a-z])(?-u:\b)"),
            bank: new(r"(?-u:\b)[0-9]{2}[- ][0-9]{2}[- ][0-9]{2}(?-u:\b)(?:[ ,;/a-zA-Z.:\n]{0,24}[0-9]{8}(?-u:\b))?"),
            cued: new(
                r"(?i)(?-u:\b)(?:client|case|crime|incident|court|claim|upn|uln|nhs|passport|licence|hospital|patient|reference|ref|account|acc|acct|sort code|mosaic|lcs|liquidlogic|person|service user|roll|payroll|card|policy|tenancy|rent|benefit|log|urn|nino|ni|id)(?: (?:id|no|num|number|ref|reference|code|account))?(?:\.|:|#| is| was|=)? {0,2}[:#]? ?([A-Za-z]{0,4}[ /-]?[0-9][A-Za-z0-9]*(?:[ /-]?[0-9][A-Za-z0-9]*){0,5})",
            ),
            account: new(
                r"(?i)(?-u:\b)(?:snapchat|snap|insta|instagram|ig|facebook|fb|tiktok|tik tok|whatsapp|discord|xbox|psn|gamertag|username|user name|handle|skype|twitter|kik|roblox|telegram|youtube)(?: (?:is|as|name|handle|account|id|under|called|user|username|tag))*:? +([A-Za-z][A-Za-z0-9]*[0-9_.][A-Za-z0-9_.]*[A-Za-z0-9_])",
            ),
            address: new(
                r"(?i)(?:(?-u:\b)(?:flat|apartment|apt|unit|room) [0-9]{1,4}[a-z]?,? +)?(?-u:\b)[0-9]{1,4}[a-z]?(?:[-/][0-9]{1,4}[a-z]?)?,? +(?:[a-z][a-z'.-]*[ -]+){1,3}(?:road|rd|street|st|avenue|ave|av|close|cl|drive|dr|lane|ln|crescent|cres|court|ct|terrace|terr|way|grove|gr|place|pl|gardens|gdns|walk|rise|view|hill|park|mews|row|square|sq|green|parade|croft|mount|bank|heights|fold|gate|villas|close|wharf|quay|vale|meadow|meadows|ridge|drift|loke|yard|brow|hollow|garth|wynd|copse|spinney|paddock|orchard|dene|glade|approach|broadway|causeway|embankment|esplanade|promenade|knoll|lodge|manor|mead|nook|holt|haven|heath|warren|dale|cottages|buildings|passage|alley|green|fields)(?-u:\b)|(?:(?-u:\b)(?:flat|fflat) [0-9]{1,4}[a-z]?,? +)?(?-u:\b)[0-9]{1,4}[a-z]?,? +(?:heol|ffordd|stryd|lon|clos|maes|rhodfa|tan|bryn|pen|cae|parc) [a-z']+(?: [a-z']+)?",
            ),
            date: new(&format!(r"(?i)(?-u:\b){date}(?-u:\b)")),
            born: new(&format!(
                r"(?i)(?-u:\b)(?:d\.? ?o\.? ?b\.?|date of birth|birth ?date|d/o/b|b'?day|birthday|born(?: on)?|b\.|dyddiad geni|ganwyd|ganed)(?: is| was)?[ :.=\n-]*(?:[a-z',:() ]{{0,24}} )?(?:the |on )?({date}|[0-9]{{1,2}}(?:st|nd|rd|th)?(?: of)? {months})"
            )),
            court: new(r"(?i)(?-u:\b)[a-z]{2}[0-9]{2}[a-z][0-9]{5}(?-u:\b)"),
            file: new(r"(?i)(?-u:\b)[a-z0-9]+(?:[_-][a-z0-9]+|%20[a-z0-9]+)*[a-z0-9_-]*\.(?:docx?|pdf|jpe?g|png|xlsx?|msg|eml|txt|mp[34]|mov|heic|rtf|odt|pptx?|zip|wav|m4a|gif|csv)(?-u:\b)"),
        }
    })
}

/// What belongs to whom.
#[derive(Debug, Default)]
pub(crate) struct Belongings {
    by_value: FxHashMap<String, Vec<usize>>,
    dates: FxHashMap<(u32, u32, u32), Vec<usize>>,
    /// Digits and letters of what somebody has in any form, with their own: client numbers and such.
    odd: Vec<(String, Value, usize)>,
    /// Addresses where the child lived: told either way.
    homes: Vec<String>,
    /// Finds all of `odd` at once.
    search: Option<aho_corasick::AhoCorasick>,
    /// The child's date of birth: year, month, day.
    earliest: Option<(u32, u32, u32)>,
}

impl Belongings {
    pub(crate) fn of(people: &[Person], homes: &[String]) -> Self {
        let mut all =
            Self { homes: homes.iter().map(|home| key(home)).collect(), ..Self::default() };
        for (n, person) in people.iter().enumerate() {
            for (kind, value) in &person.values {
                match kind {
                    Value::Born => {
                        if let Some(date) = read_date(value) {
                            all.dates.entry(date).or_default().push(n);
                        }
                        if person.category == Category::Child {
                            all.earliest = read_date_whole(value);
                        }
                    }
                    Value::Phone => all.by_value.entry(phone_key(value)).or_default().push(n),
                    Value::Address => {
                        if let Some(found) = patterns().postcode.find(value) {
                            all.by_value.entry(key(found.as_str())).or_default().push(n);
                        }
                        if let Some(found) = patterns().address.find(value) {
                            all.by_value.entry(street_key(found.as_str())).or_default().push(n);
                        }
                        let mut lines = value.split(',').map(str::trim);
                        let mut line = lines.next().unwrap_or_default().to_owned();
                        // "Flat 3, 12 Mill Lane" is known by both.
                        if !line.contains(' ') || line.to_lowercase().starts_with("flat") {
                            line = format!("{line}, {}", lines.next().unwrap_or_default());
                        }
                        all.by_value.entry(street_key(&line)).or_default().push(n);
                        if line.len() >= 8 && line.contains(' ') {
                            all.odd.push((
                                line.trim_end_matches([',', ' ']).to_owned(),
                                Value::Address,
                                n,
                            ));
                        }
                    }
                    Value::Email => all.by_value.entry(value.to_lowercase()).or_default().push(n),
                    Value::Nhs | Value::Ni | Value::Car | Value::Client => {
                        all.by_value.entry(key(value)).or_default().push(n);
                        if key(value).len() >= 5 {
                            all.odd.push((value.clone(), *kind, n));
                        }
                    }
                    Value::School => {}
                }
            }
        }
        if !all.odd.is_empty() {
            all.search = aho_corasick::AhoCorasick::builder()
                .ascii_case_insensitive(true)
                .build(all.odd.iter().map(|(value, ..)| value))
                .ok();
        }
        all
    }

    fn owners(&self, key: &str) -> Vec<usize> {
        self.by_value.get(key).cloned().unwrap_or_default()
    }
}

fn key(value: &str) -> String {
    value.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// The number and street, with the usual short forms written out.
fn street_key(value: &str) -> String {
    let mut words: Vec<String> = value
        .to_lowercase()
        .split(|c: char| !c.is_alphanumeric() && c != '\'')
        .filter(|word| !word.is_empty())
        .map(|word| word.replace('\'', ""))
        .collect();
    if let Some(last) = words.last_mut() {
        let long = match last.as_str() {
            "rd" => "road",
            "st" => "street",
            "ave" | "av" => "avenue",
            "cl" => "close",
            "dr" => "drive",
            "ln" => "lane",
            "cres" => "crescent",
            "ct" => "court",
            "terr" => "terrace",
            "gr" => "grove",
            "pl" => "place",
            "gdns" => "gardens",
            "sq" => "square",
            other => other,
        };
        *last = long.to_owned();
    }
    words.concat()
}

fn phone_key(value: &str) -> String {
    let digits: String = value.replace("(0)", "").chars().filter(char::is_ascii_digit).collect();
    let digits = digits
        .strip_prefix("0044")
        .or_else(|| digits.strip_prefix("44").filter(|rest| rest.len() == 10))
        .unwrap_or(&digits);
    digits.trim_start_matches('0').to_owned()
}

/// Day, month and year of a date in whatever form; a year of two digits may be of either century.
fn read_date(text: &str) -> Option<(u32, u32, u32)> {
    let lower = text.to_lowercase();
    let parts: Vec<&str> = lower
        .split(|c: char| !c.is_alphanumeric())
        .filter(|part| !part.is_empty() && *part != "of")
        .collect();
    let month = |part: &str| -> Option<u32> {
        const MONTHS: [&str; 12] =
            ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
        if let Ok(number) = part.parse() {
            return Some(number);
        }
        MONTHS
            .iter()
            .position(|name| part.starts_with(name))
            .and_then(|n| u32::try_from(n + 1).ok())
    };
    let number = |part: &str| -> Option<u32> {
        part.trim_end_matches(|c: char| c.is_alphabetic()).parse().ok()
    };
    let (day, month, year) = match parts[..] {
        [a, b, c] if a.len() == 4 && a.bytes().all(|b| b.is_ascii_digit()) => {
            (number(c)?, month(b)?, number(a)?)
        }
        [a, b, c] if a.starts_with(|c: char| c.is_alphabetic()) => {
            (number(b)?, month(a)?, number(c)?)
        }
        [a, b, c] => (number(a)?, month(b)?, number(c)?),
        [a] if a.len() == 8 && a.bytes().all(|b| b.is_ascii_digit()) => {
            (number(a.get(..2)?)?, number(a.get(2..4)?)?, number(a.get(4..)?)?)
        }
        _ => return None,
    };
    Some((day, month, year % 100))
}

/// Year, month and day of a date whose year has four digits.
fn read_date_whole(text: &str) -> Option<(u32, u32, u32)> {
    let year = text
        .split(|c: char| !c.is_ascii_digit())
        .find(|part| part.len() == 4)
        .and_then(|year| year.parse::<u32>().ok())
        .filter(|year| (1900..2100).contains(year))
        // "12/03/81" is of the last century.
        .or_else(|| {
            let (.., year) = read_date(text)?;
            Some(if year >= 40 { 1900 + year } else { 2000 + year })
        })?;
    let (day, month, _) = read_date(text)?;
    Some((year, month, day))
}

/// Whether letters with figures are a class, a form or a time rather than an account: "year10", "covid19".
fn is_a_code(text: &str) -> bool {
    const WORDS: [&str; 22] = [
        "year", "covid", "form", "page", "section", "level", "room", "week", "part", "stage",
        "form", "file", "item", "unit", "term", "band", "type", "zone", "ward", "area", "note",
        "version",
    ];
    let lower = text.to_lowercase();
    let letters = lower.trim_end_matches(|c: char| c.is_ascii_digit());
    WORDS.contains(&letters)
        || lower.strip_prefix(|c: char| c.is_ascii_digit()).is_some()
        // Several words that are joined are a field's or a template's name.
        || (!lower.bytes().any(|b| b.is_ascii_digit()) && lower.matches('_').count() > 3)
}

/// What a professional is reached by is told; what shows that a number is an office's.
fn is_work(before: &str) -> bool {
    const CUES: [&str; 27] = [
        "office",
        "duty",
        "edt",
        "reception",
        "school",
        "surgery",
        "switchboard",
        "team",
        "work",
        "helpline",
        "childline",
        "hospital",
        "station",
        "council",
        "clinic",
        "desk",
        "centre",
        "service",
        "hub",
        "mash",
        "nspcc",
        "samaritans",
        "court",
        "college",
        "nursery",
        "line",
        "main number",
    ];
    let tail: String = before
        .chars()
        .rev()
        .take(40)
        .collect::<Vec<_>>()
        .into_iter()
        .rev()
        .collect::<String>()
        .to_lowercase();
    let tail = tail
        .rsplit(['.', '\n', ';'])
        .next()
        .unwrap_or_default()
        .replace("landline", "")
        .replace("online", "")
        .replace("officer", "");
    CUES.iter().any(|cue| tail.contains(cue))
        && !["mum", "dad", "her ", "his ", "mobile is"].iter().any(|word| tail.contains(word))
}

/// A unique pupil number: a letter, eleven digits, a digit or letter.
pub(crate) fn is_upn(text: &str) -> bool {
    text.len() == 13
        && text.bytes().next().is_some_and(|b| b.is_ascii_alphabetic())
        && text.bytes().skip(1).take(11).all(|b| b.is_ascii_digit())
}

/// Where the path of an address on the web begins: what follows the site's name.
pub(crate) fn path_of(text: &str) -> Option<usize> {
    let web = text.contains("://") || text.starts_with("www") || text.starts_with("http");
    let from = text.find("://").map_or(0, |at| at + 3);
    let rest = text.get(from..)?;
    let slash = rest.find('/').filter(|at| at + 1 < rest.len())?;
    let site = rest.get(..slash)?;
    (web || site.contains('.')).then_some(from + slash + 1)
}

/// Whether an address on the web is somebody's page.
pub(crate) fn is_profile(text: &str) -> bool {
    const SITES: [&str; 14] = [
        "instagram",
        "facebook",
        "fb.",
        "snapchat",
        "tiktok",
        "twitter",
        "x.com",
        "youtube",
        "twitch",
        "reddit",
        "discord",
        "onlyfans",
        "linkedin",
        "vsco",
    ];
    let lower = text.to_lowercase();
    path_of(text).is_some() && SITES.iter().any(|site| lower.contains(site))
}

fn is_public_number(digits: &str) -> bool {
    ["800", "808", "300", "303", "330", "333", "345", "370", "844", "845", "870"]
        .iter()
        .any(|start| digits.starts_with(start))
}

pub(crate) fn is_official(domain: &str) -> bool {
    let domain = domain.to_lowercase();
    [
        ".gov.uk",
        ".nhs.uk",
        "nhs.net",
        ".sch.uk",
        ".police.uk",
        ".pnn.police.uk",
        ".ac.uk",
        ".gov.wales",
        ".cjsm.net",
        ".gov.scot",
        "cafcass.gov.uk",
        ".llyw.cymru",
    ]
    .iter()
    .any(|end| domain.ends_with(end))
        || domain.contains("council")
        || domain.contains("school")
        || domain.contains("academy")
        || domain.contains("solicitor")
        || domain.contains("fostering")
}

/// All identifiers in a clean text, leftmost first, without overlaps.
pub(crate) fn find(text: &str, people: &[Person], all: &Belongings) -> Vec<Identifier> {
    let mut found: Vec<(u8, Identifier)> = Vec::new();
    let p = patterns();
    let own = |owners: &[usize], kind: Value| -> bool {
        owners.iter().any(|n| {
            people.get(*n).is_some_and(|person| {
                person.category == Category::Child
                    || (person.verdict == crate::Verdict::Tell("R1") && person.role == "requester")
                    || (person.category == Category::Professional
                        && person.verdict.tells()
                        && matches!(kind, Value::Phone | Value::Email | Value::School))
            })
        })
    };
    let mut add = |rank: u8, at: Range<usize>, kind: Value, owners: Vec<usize>, open: bool| {
        let open = open || own(&owners, kind);
        found.push((rank, Identifier { at, kind, owners, open }));
    };
    let has_digit = text.bytes().any(|b| b.is_ascii_digit());
    if text.contains('@') || text.contains("at]") || text.contains("at)") {
        for m in p.email.find_iter(text) {
            let owners = all.owners(&m.as_str().to_lowercase());
            let domain = m.as_str().rsplit(['@', ']', ')']).next().unwrap_or_default().trim();
            let open = owners.is_empty() && is_official(domain);
            add(0, m.range(), Value::Email, owners, open);
        }
        for m in p.handle.find_iter(text) {
            let before = text.get(..m.start()).and_then(|before| before.chars().next_back());
            if !before.is_some_and(char::is_alphanumeric) {
                add(1, m.range(), Value::Email, Vec::new(), false);
            }
        }
    }
    if text.contains("www.")
        || text.contains("://")
        || text.contains(".com/")
        || text.contains(".uk/")
        || text.contains(".org/")
        || text.contains("com/")
    {
        for m in p.url.find_iter(text) {
            let range =
                m.start()..m.start() + m.as_str().trim_end_matches(['.', ',', ';', ':']).len();
            add(0, range, Value::Client, Vec::new(), true);
        }
        for m in p.bare.find_iter(text) {
            add(1, m.range(), Value::Client, Vec::new(), true);
        }
    }
    if text.contains('.') {
        for m in p.file.find_iter(text) {
            add(3, m.range(), Value::Client, Vec::new(), true);
        }
    }
    for m in p.called.captures_iter(text).filter_map(|c| c.get(1)) {
        add(5, m.range(), Value::Email, Vec::new(), false);
    }
    for m in p.login.captures_iter(text).filter_map(|c| c.get(1)) {
        let name = m.as_str().trim_end_matches('.');
        let known = crate::lists::Lists::get().of(&name.to_lowercase());
        let ordinary =
            known.has(crate::lists::Known::WORD) || known.has(crate::lists::Known::SMALL);
        if !ordinary {
            add(5, m.start()..m.start() + name.len(), Value::Email, Vec::new(), false);
        }
    }
    for m in p.account.captures_iter(text).filter_map(|c| c.get(1)) {
        add(2, m.range(), Value::Email, Vec::new(), false);
    }
    if !has_digit && !text.contains('_') {
        return settle(found);
    }
    for m in p.nick.find_iter(text) {
        if !is_a_code(m.as_str()) {
            add(6, m.range(), Value::Email, Vec::new(), false);
        }
    }
    for m in p.number.find_iter(text) {
        let before = text.get(..m.start()).and_then(|before| before.chars().next_back());
        let after = text.get(m.end()..).unwrap_or_default();
        if !before
            .is_some_and(|c| c.is_alphanumeric() || matches!(c, '£' | '$' | '.' | ',' | '/' | '-'))
            && !after.starts_with('%')
        {
            add(5, m.range(), Value::Client, all.owners(&key(m.as_str())), false);
        }
    }
    for m in p.born.captures_iter(text).filter_map(|c| c.get(1)) {
        let owners = read_date(m.as_str())
            .and_then(|date| all.dates.get(&date))
            .cloned()
            .unwrap_or_default();
        add(0, m.range(), Value::Born, owners, false);
    }
    for m in p.date.find_iter(text) {
        if let Some(owners) = read_date(m.as_str()).and_then(|date| all.dates.get(&date)) {
            add(1, m.range(), Value::Born, owners.clone(), false);
        } else if read_date_whole(m.as_str())
            .is_some_and(|date| all.earliest.is_some_and(|birth| date < birth))
        {
            // Before the child was born nothing of the child's happened: a date of birth of somebody.
            add(1, m.range(), Value::Born, Vec::new(), false);
        } else {
            // A date is a date, and no number of somebody; it is told where nothing else is known.
            add(1, m.range(), Value::Born, Vec::new(), true);
        }
    }
    for m in p.address.find_iter(text) {
        let street = street_key(m.as_str());
        let owners = all.owners(&street);
        let home = all.homes.iter().any(|home| home.starts_with(&street));
        let open = home || (owners.is_empty() && is_office(text, &m.range()));
        let number = text.get(..m.start()).is_some_and(|before| {
            before.ends_with(['-', '/', '.', ':'])
                || before.ends_with(|c: char| c.is_ascii_digit())
                || before.trim_end().ends_with(|c: char| c.is_ascii_digit())
        });
        if !is_count(m.as_str()) && !number {
            add(2, m.range(), Value::Address, owners, open);
        }
    }
    for m in p.whole.find_iter(text) {
        let capitals = |word: &str| word.chars().next().is_some_and(char::is_uppercase);
        let words: Vec<&str> = m
            .as_str()
            .split_whitespace()
            .filter(|word| word.chars().next().is_some_and(char::is_alphabetic))
            .collect();
        let alike =
            words.iter().all(|word| capitals(word)) || !words.iter().any(|word| capitals(word));
        if alike && !is_count(m.as_str()) && !m.as_str().contains("\n\n") {
            let mut owners: Vec<usize> = Vec::new();
            if let Some(code) = p.postcode.find_iter(m.as_str()).last() {
                owners = all.owners(&key(code.as_str()));
            }
            let home = all.homes.iter().any(|home| {
                key(m.as_str()).contains(home.as_str()) || home.contains(&key(m.as_str()))
            });
            let open = home || (owners.is_empty() && is_office(text, &m.range()));
            add(1, m.range(), Value::Address, owners, open);
        }
    }
    for m in p.one_word.find_iter(text) {
        let owners = all.owners(&street_key(m.as_str()));
        let home = all.homes.iter().any(|home| home.starts_with(&street_key(m.as_str())));
        let open = home || (owners.is_empty() && is_office(text, &m.range()));
        add(3, m.range(), Value::Address, owners, open);
    }
    for m in p.street.find_iter(text) {
        let street = street_key(m.as_str());
        let owners = all.owners(&street);
        let home = all.homes.iter().any(|home| home.starts_with(&street));
        let open = home || (owners.is_empty() && is_office(text, &m.range()));
        if !is_count(m.as_str()) {
            add(3, m.range(), Value::Address, owners, open);
        }
    }
    for m in p.door.captures_iter(text).filter_map(|c| c.get(1)) {
        let lists = crate::lists::Lists::get();
        let words: Vec<crate::lists::Known> = m
            .as_str()
            .split(' ')
            .filter(|word| word.chars().all(|c| c.is_alphabetic() || c == '\''))
            .map(|word| lists.of(&word.to_lowercase().replace('\'', "")))
            .collect();
        use crate::lists::Known;
        // A number before somebody's name, a month or a thing is no house.
        let first = words.first().copied().unwrap_or_default();
        let last = words.last().copied().unwrap_or_default();
        let line = m.start() == 0 || text.get(..m.start()).is_some_and(|t| t.ends_with('\n'));
        let ends = text
            .get(m.end()..)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(['\n', ',', '.', ';', ')']));
        // Without a word that an address follows, only at the end of a line: the head of a letter.
        let bare = text.get(..m.start()).is_some_and(|before| {
            let word = before.trim_end().rsplit(|c: char| c.is_whitespace()).next();
            before.ends_with(' ')
                && !matches!(
                    word.map(|word| word.trim_end_matches(',').to_lowercase()).as_deref(),
                    Some(
                        "at" | "of"
                            | "to"
                            | "from"
                            | "address"
                            | "is"
                            | "was"
                            | "near"
                            | "outside"
                            | "number"
                            | "no"
                            | "no."
                            | "on"
                            | "address:"
                    )
                )
                && !before.trim_end().ends_with([',', ':'])
        });
        let head =
            text.get(m.end()..).is_some_and(|rest| rest.starts_with('\n') || rest.is_empty());
        if bare && !head {
            continue;
        }
        let person = first.has(Known::FIRST)
            && !first.has(Known::WORD)
            && !first.has(Known::PLACE)
            && !last.has(Known::WORD);
        let month = m.as_str().split(' ').any(|word| {
            crate::engine::is_month(&word.to_lowercase())
                || crate::engine::is_weekday(&word.to_lowercase())
        });
        let thing = words.iter().any(|known| known.has(Known::SMALL) || known.has(Known::KIN));
        if !person && !month && !thing && (!line || ends) && (ends || last.has(Known::WORD)) {
            let street = street_key(m.as_str());
            let home = all.homes.iter().any(|home| home.starts_with(&street));
            let owners = all.owners(&street);
            let open = home || (owners.is_empty() && is_office(text, &m.range()));
            add(if head { 1 } else { 6 }, m.range(), Value::Address, owners, open);
        }
    }
    for m in p.lives.captures_iter(text).filter_map(|c| c.get(1)) {
        let street = street_key(m.as_str());
        let home = all.homes.iter().any(|home| home.contains(&street));
        add(4, m.range(), Value::Address, all.owners(&street), home);
    }
    for m in p.postcode.find_iter(text) {
        let owners = all.owners(&key(m.as_str()));
        let home = all.homes.iter().any(|home| home.ends_with(&key(m.as_str())));
        let upper = m.as_str().bytes().all(|b| !b.is_ascii_lowercase());
        let lower = (m.as_str().contains(' ') || m.as_str().len() > 5)
            && m.as_str().bytes().all(|b| !b.is_ascii_uppercase());
        if upper || lower || !owners.is_empty() {
            let open = home || (owners.is_empty() && is_office(text, &m.range()));
            add(3, m.range(), Value::Address, owners, open);
        }
    }
    for m in p.ni.find_iter(text) {
        add(1, m.range(), Value::Ni, all.owners(&key(m.as_str())), false);
    }
    for m in p.upn.find_iter(text) {
        add(1, m.range(), Value::Client, all.owners(&key(m.as_str())), false);
    }
    for m in p.bank.find_iter(text) {
        let before = text.get(..m.start()).unwrap_or_default().to_lowercase();
        let tail: String =
            before.chars().rev().take(30).collect::<Vec<_>>().into_iter().rev().collect();
        if m.as_str().len() > 9
            || ["sort", "bank", "s/c", "acc"].iter().any(|cue| tail.contains(cue))
        {
            add(0, m.range(), Value::Client, all.owners(&key(m.as_str())), false);
        }
    }
    for m in p.phone.find_iter(text) {
        let digits = phone_key(m.as_str());
        if !(9..=10).contains(&digits.len()) || m.as_str().contains('\n') {
            continue;
        }
        let owners = all.owners(&digits);
        let before = text.get(..m.start()).unwrap_or_default();
        let open = owners.is_empty() && (is_public_number(&digits) || is_work(before));
        add(1, m.range(), Value::Phone, owners, open);
    }
    for m in p.court.find_iter(text) {
        add(1, m.range(), Value::Client, all.owners(&key(m.as_str())), false);
    }
    for m in p.digits.find_iter(text) {
        let mut owners = all.owners(&key(m.as_str()));
        owners.extend(all.owners(&phone_key(m.as_str())));
        add(4, m.range(), Value::Nhs, owners, false);
    }
    for m in p.cued.captures_iter(text).filter_map(|c| c.get(1)) {
        let digits = m.as_str().bytes().filter(u8::is_ascii_digit).count();
        if digits >= 4 || (digits >= 2 && m.as_str().contains(['/', '-'])) {
            add(5, m.range(), Value::Client, all.owners(&key(m.as_str())), false);
        }
    }
    for m in p.car.find_iter(text) {
        let owners = all.owners(&key(m.as_str()));
        let letters_first = m.as_str().chars().next().is_some_and(char::is_uppercase);
        let before = text.get(..m.start()).unwrap_or_default().to_lowercase();
        let tail: String =
            before.chars().rev().take(40).collect::<Vec<_>>().into_iter().rev().collect();
        let cue = ["reg", "car", "van", "vrm", "plate", "vehicle", "bike", "driv"]
            .iter()
            .any(|cue| tail.contains(cue));
        let modern = m.as_str().chars().filter(char::is_ascii_digit).count() == 2
            && m.as_str().chars().take(2).all(char::is_alphabetic);
        if !owners.is_empty() || (modern && (letters_first || cue)) || (cue && letters_first) {
            add(4, m.range(), Value::Car, owners, false);
        }
    }
    if let Some(search) = &all.search {
        for m in search.find_overlapping_iter(text) {
            let Some((_, kind, owner)) = all.odd.get(m.pattern().as_usize()) else { continue };
            let after = text.get(m.end()..).and_then(|rest| rest.chars().next());
            let before = text.get(..m.start()).and_then(|rest| rest.chars().next_back());
            if !after.is_some_and(char::is_alphanumeric)
                && !before.is_some_and(char::is_alphanumeric)
            {
                let home = *kind == Value::Address
                    && all.homes.iter().any(|home| {
                        home.starts_with(&key(text.get(m.range()).unwrap_or_default()))
                    });
                add(u8::from(*kind == Value::Address) * 2, m.range(), *kind, vec![*owner], home);
            }
        }
    }
    addresses(text, settle(found))
}

/// A postcode that follows an address is one with it, and so is the town between them.
fn addresses(text: &str, found: Vec<Identifier>) -> Vec<Identifier> {
    let mut joined: Vec<Identifier> = Vec::new();
    for mut id in found {
        if id.kind == Value::Address {
            if let Some(last) = joined.last_mut()
                && last.kind == Value::Address
                && let Some(between) = text.get(last.at.end..id.at.start)
                && between.len() <= 40
                && between
                    .chars()
                    .all(|c| c.is_alphabetic() || matches!(c, ' ' | ',' | '\n' | '-' | '\''))
                && !between.contains("\n\n")
                && between.split_whitespace().count() <= 5
            {
                last.at.end = id.at.end;
                last.open &= id.open;
                if last.owners.is_empty() {
                    last.owners = id.owners;
                }
                continue;
            }
            id.at.end = town(text, id.at.end);
        }
        joined.push(id);
    }
    joined
}

/// Where a town ends that follows an address after a comma: "…, Marlow Bridge".
fn town(text: &str, end: usize) -> usize {
    let rest = text.get(end..).unwrap_or_default();
    let Some(after) = rest.strip_prefix(", ") else { return end };
    let mut long = 0;
    for word in after.split_inclusive(' ').take(3) {
        let bare = word.trim_end_matches(|c: char| !c.is_alphabetic());
        if !bare.chars().next().is_some_and(char::is_uppercase)
            || !bare.chars().skip(1).all(|c| c.is_lowercase() || c == '-')
        {
            break;
        }
        let cut =
            word.len() != bare.len() && !word.ends_with(' ') || word.trim_end().len() != bare.len();
        long += bare.len();
        if cut {
            return end + 2 + long;
        }
        long += word.len() - bare.len();
    }
    let taken = after.get(..long).unwrap_or_default().trim_end().len();
    if taken == 0 { end } else { end + 2 + taken }
}

/// "3 boys walked to the park" is no address; "9 The Hollow" is one.
fn is_count(text: &str) -> bool {
    let mut words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
    if let Some(the) = words.iter().rposition(|word| word == "the")
        && the > 0
        && words.get(the - 1).is_some_and(|before| before.starts_with(|c: char| c.is_ascii_digit()))
        && words.len() > the + 1
    {
        words.remove(the);
    }
    let small = [
        "the", "of", "to", "in", "at", "by", "on", "and", "a", "for", "from", "with", "was", "is",
        "minutes", "hours", "days", "weeks", "months", "years", "times", "children", "people",
        "boys", "girls", "other", "her", "his", "pm", "am", "into", "out",
    ];
    words.iter().skip(1).any(|word| small.contains(&word.trim_end_matches(',')))
}

/// Whether an address is a council's, school's, court's or hospital's.
fn is_office(text: &str, at: &Range<usize>) -> bool {
    const CUES: [&str; 16] = [
        "office",
        "school",
        "surgery",
        "hospital",
        "council",
        "court",
        "centre",
        "clinic",
        "library",
        "hub",
        "station",
        "college",
        "nursery",
        "town hall",
        "civic",
        "building",
    ];
    let before = text.get(..at.start).unwrap_or_default();
    let tail: String = before
        .chars()
        .rev()
        .take(36)
        .collect::<Vec<_>>()
        .into_iter()
        .rev()
        .collect::<String>()
        .to_lowercase();
    let tail = tail.rsplit(['.', '\n', ';']).next().unwrap_or_default().replace("officer", "");
    CUES.iter().any(|cue| tail.contains(cue))
}

/// Of identifiers that overlap the surer one counts, then the longer.
fn settle(mut found: Vec<(u8, Identifier)>) -> Vec<Identifier> {
    found.sort_by_key(|(rank, id)| (*rank, std::cmp::Reverse(id.at.len()), id.at.start));
    let mut kept: Vec<Identifier> = Vec::new();
    for (_, id) in found {
        if kept.iter().all(|other| other.at.end <= id.at.start || id.at.end <= other.at.start) {
            kept.push(id);
        }
    }
    kept.sort_by_key(|id| id.at.start);
    kept
}

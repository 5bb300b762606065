//! Makes one large invented care record from a seed: a young woman of 24 who grew up in care and asks for her whole file.
//!
//! Everybody in it is invented: the names, the places, the numbers and the events. The same seed
//! gives the same bytes; another seed gives other names, dates, details and another selection.
//!
//! 1. The story is written by hand: scenes, talks, meetings and papers, in the language of their time.
//! 2. `{mum}` in a text stands for somebody's name, `{d:ico}` for a day of the story, and
//!    `[red|blue]` for words of which the seed chooses one.
//! 3. The seed chooses names, days, words, the order of what has no fixed place, and what is left out.

use std::fmt::Write as _;

/// The files of the case folder: name and text.
#[must_use]
pub fn care_leaver(seed: u64) -> Vec<(&'static str, String)> {
    let mut story = Story::new(seed);
    story.write_head();
    story.write_plans();
    story.write_visits();
    story.write_talks();
    story.write_family_contact();
    story.write_reviews();
    story.write_decisions();
    story.write_events();
    story.write_voice();
    story.write_summaries();
    story.write_health();
    story.write_education();
    story.write_papers();
    let decisions = story.decided();
    let mut files = story.book.files();
    files.push(("decisions.yaml", decisions));
    files
}

// ---------------------------------------------------------------------------------------------
// Chance and days

/// Chance that can be repeated (splitmix64).
pub(crate) struct Chance(pub(crate) u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number from 0 to below `n`.
    pub(crate) fn below(&mut self, n: usize) -> usize {
        let n = u64::try_from(n.max(1)).unwrap_or(1);
        usize::try_from(self.next() % n).unwrap_or(0)
    }

    /// A number from `low` to `high`, both included.
    pub(crate) fn between(&mut self, low: i64, high: i64) -> i64 {
        let width = usize::try_from(high - low + 1).unwrap_or(1);
        low + i64::try_from(self.below(width)).unwrap_or(0)
    }

    pub(crate) fn one_in(&mut self, n: usize) -> bool {
        self.below(n) == 0
    }

    pub(crate) fn pick<'t>(&mut self, words: &[&'t str]) -> &'t str {
        words.get(self.below(words.len())).copied().unwrap_or_default()
    }

    /// Shuffles those of `all` that have no fixed place among the places of the others.
    fn shuffle_free<T: Copy>(&mut self, all: &[T], fixed: impl Fn(&T) -> bool) -> Vec<T> {
        let mut free: Vec<T> = all.iter().copied().filter(|one| !fixed(one)).collect();
        for end in (1..free.len()).rev() {
            free.swap(end, self.below(end + 1));
        }
        let mut free = free.into_iter();
        all.iter().map(|one| if fixed(one) { *one } else { free.next().unwrap_or(*one) }).collect()
    }
}

/// Days since 1 January 1970.
type Day = i64;

pub(crate) const fn day(year: i64, month: i64, date: i64) -> Day {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + date - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// Year, month and date.
pub(crate) const fn civil(day: Day) -> (i64, i64, i64) {
    let day = day + 719_468;
    let era = day.div_euclid(146_097);
    let of_era = day.rem_euclid(146_097);
    let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let shifted = (5 * of_year + 2) / 153;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    let date = of_year - (153 * shifted + 2) / 5 + 1;
    (year + era * 400 + if month <= 2 { 1 } else { 0 }, month, date)
}

fn iso(day: Day) -> String {
    let (year, month, date) = civil(day);
    format!("{year:04}-{month:02}-{date:02}")
}

fn month_name(month: i64) -> &'static str {
    match month {
        1 => "January",
        2 => "February",
        3 => "March",
        4 => "April",
        5 => "May",
        6 => "June",
        7 => "July",
        8 => "August",
        9 => "September",
        10 => "October",
        11 => "November",
        _ => "December",
    }
}

fn spoken(day: Day) -> String {
    let (year, month, date) = civil(day);
    format!("{date} {} {year}", month_name(month))
}

/// The same day or the Monday after it: offices are closed at weekends.
const fn workday(day: Day) -> Day {
    match (day + 3).rem_euclid(7) {
        5 => day + 2,
        6 => day + 1,
        _ => day,
    }
}

// ---------------------------------------------------------------------------------------------
// Writing YAML

/// A string that YAML reads back as it was.
fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// One entry of a list, field by field.
struct Row(String);

impl Row {
    fn new() -> Self {
        Self(String::new())
    }

    /// A field whose value is written as it is: a date, a word of a closed list, a key, a number.
    fn raw(mut self, key: &str, value: impl AsRef<str>) -> Self {
        let value = value.as_ref();
        if !value.is_empty() {
            self.0.push_str(if self.0.is_empty() { "  - " } else { "    " });
            self.0.push_str(key);
            self.0.push_str(": ");
            self.0.push_str(value);
            self.0.push('\n');
        }
        self
    }

    fn date(self, key: &str, day: Day) -> Self {
        self.raw(key, iso(day))
    }

    /// A field of words; left out if there are none.
    fn text(self, key: &str, text: &str) -> Self {
        if text.is_empty() { self } else { self.raw(key, quoted(text)) }
    }

    fn keys(self, key: &str, keys: &[&str]) -> Self {
        if keys.is_empty() { self } else { self.raw(key, format!("[{}]", keys.join(", "))) }
    }

    /// A field of several values, each written as it is; left out if there are none.
    fn list(self, key: &str, values: &[String]) -> Self {
        if values.is_empty() { self } else { self.raw(key, format!("[{}]", values.join(", "))) }
    }
}

/// A passage with the kind of statement and who told it, where that is said.
fn passage(text: &str, kind: &str, told_by: &str) -> String {
    if kind.is_empty() && told_by.is_empty() {
        return quoted(text);
    }
    let mut out = format!("{{text: {}", quoted(text));
    if !kind.is_empty() {
        out.push_str(", kind: ");
        out.push_str(kind);
    }
    if !told_by.is_empty() {
        out.push_str(", told_by: ");
        out.push_str(told_by);
    }
    out.push('}');
    out
}

/// A task: what, who, by when, and when it was done if it was.
fn task(what: &str, who: &[&str], due: Day, done: Option<Day>) -> String {
    let done = done.map_or_else(String::new, |done| format!(", done: {}", iso(done)));
    format!("{{task: {}, who: [{}], due: {}{done}}}", quoted(what), who.join(", "), iso(due))
}

const FIRST_LINE: &str =
    "# Everyone in this file is invented. Made by the generator of this project.\n";

/// The further files of the record, and the first day that each is for.
const PARTS: [(&str, Day); 5] = [
    ("record-2005.yaml", day(2000, 1, 1)),
    ("record-2008.yaml", day(2008, 1, 1)),
    ("record-2011.yaml", day(2011, 2, 1)),
    ("record-2014.yaml", day(2014, 9, 1)),
    ("record-2018.yaml", day(2018, 8, 1)),
];

/// The lists of a further file, in their order.
const LISTS: [&str; 13] = [
    "visits",
    "contacts",
    "reviews",
    "decisions",
    "events",
    "own_words",
    "achievements",
    "summaries",
    "education",
    "health",
    "documents",
    "sharing",
    "corrections",
];

struct Filed {
    list: &'static str,
    day: Day,
    text: String,
}

/// What was written so far.
#[derive(Default)]
struct Book {
    head: String,
    entries: Vec<Filed>,
}

impl Book {
    fn file(&mut self, list: &'static str, day: Day, row: Row) {
        self.entries.push(Filed { list, day, text: row.0 });
    }

    fn files(&mut self) -> Vec<(&'static str, String)> {
        // Stable: what was written on the same day stays in its order.
        self.entries.sort_by_key(|filed| filed.day);
        let mut files = vec![("record.yaml", format!("{FIRST_LINE}{}", self.head))];
        for (n, (name, from)) in PARTS.iter().enumerate() {
            let to = PARTS.get(n + 1).map_or(Day::MAX, |(_, next)| *next);
            let mut text = FIRST_LINE.to_owned();
            for list in LISTS {
                let mut begun = false;
                for filed in &self.entries {
                    if filed.list == list && (*from..to).contains(&filed.day) {
                        if !begun {
                            let _ = writeln!(text, "{list}:");
                            begun = true;
                        }
                        text.push_str(&filed.text);
                    }
                }
            }
            files.push((name, text));
        }
        files
    }
}

// ---------------------------------------------------------------------------------------------
// Who

/// Somebody of the story. Each has two names of which the seed chooses one.
struct Person {
    key: &'static str,
    /// Full name, and what the texts call them.
    names: [(&'static str, &'static str); 2],
    relationship: &'static str,
    standing: &'static str,
    role: &'static str,
    agency: &'static str,
    known: &'static str,
    portrait: &'static str,
    /// Who told the portrait.
    told_by: &'static str,
    more: &'static str,
}

const fn person(
    key: &'static str,
    one: (&'static str, &'static str),
    other: (&'static str, &'static str),
    relationship: &'static str,
    standing: &'static str,
) -> Person {
    Person {
        key,
        names: [one, other],
        relationship,
        standing,
        role: "",
        agency: "",
        known: "",
        portrait: "",
        told_by: "",
        more: "",
    }
}

/// A worker in a role.
const fn worker(
    key: &'static str,
    one: (&'static str, &'static str),
    other: (&'static str, &'static str),
    relationship: &'static str,
    role: &'static str,
    agency: &'static str,
) -> Person {
    let mut worker = person(key, one, other, relationship, "professional");
    worker.role = role;
    worker.agency = agency;
    worker
}

impl Person {
    const fn known(mut self, how: &'static str) -> Self {
        self.known = how;
        self
    }

    const fn portrait(mut self, text: &'static str, told_by: &'static str) -> Self {
        self.portrait = text;
        self.told_by = told_by;
        self
    }

    /// Further fields, as they are written.
    const fn more(mut self, fields: &'static str) -> Self {
        self.more = fields;
        self
    }

    const fn role(mut self, role: &'static str, agency: &'static str) -> Self {
        self.role = role;
        self.agency = agency;
        self
    }
}

/// First name, and surname of the child, her mother, brother, sister and grandmother.
const CHILD_NAMES: [(&str, &str); 4] = [
    ("Tamsin", "Wreyford"),
    ("Keziah", "Penhallick"),
    ("Lowri", "Tolgate"),
    ("Bronwen", "Askerly"),
];

const COUNCIL: &str = "Sandmere Council";
const HEALTH: &str = "Sandmere Community Health";
const POLICE: &str = "Sandmere Police";

/// `~` in a name stands for the family's surname.
const PEOPLE: &[Person] = &[
    // Family
    person("mum", ("Cheryl ~", "Cheryl"), ("Lorraine ~", "Lorraine"), "mother", "family")
        .known("She lived with her until she was three, saw her on and off as a child, and sees her now.")
        .portrait("Your mum was twenty when you were born. She can draw horses without lifting the pencil, she knows every word of every musical, and she cried so hard at the first contact that she had to be sent out to wash her face. She stopped drinking in 2018 and she has told you herself about the years before.", "aunt")
        .more("called: Mum\nclose: yes\nliving: alive\nsex: female\nparent_of: [child, brother, sister]\npartner_of: [dad, step]"),
    person("dad", ("Neil Cavanagh", "Neil"), ("Sean Garrity", "Sean"), "father", "family")
        .known("She knows who he is, that he went to prison, and that he was violent to her mum. She has his letter of 2019.")
        .portrait("Your dad worked on the boats and on building sites. People who knew him at school say that he was the funniest boy in the class. He hurt your mum badly and he went to prison for it. He has never lived with you since you were three.", "aunt")
        .more("called: Dad\nliving: alive\nsex: male\nparent_of: [child]"),
    person("brother", ("Ryan ~", "Ryan"), ("Shane ~", "Shane"), "brother", "family")
        .known("Her older half-brother. They lived together until 2005, lost touch in 2009 and found each other again in 2013.")
        .portrait("You two have the same mum. He is five years older. When you were small he made your breakfast and told you when to be quiet. He went to other carers on the same night as you. He drives a refrigerated lorry now and rings you from lay-bys.", "child")
        .more("close: yes\nliving: alive\nsex: male"),
    person("sister", ("Elodie ~", "Elodie"), ("Aurelie ~", "Aurelie"), "sister", "family")
        .known("Her half-sister. She was told of the birth in 2016 and of the adoption in 2017, and writes to her.")
        .portrait("She was born when you were nearly fourteen. A judge made an adoption order and she lives with her mum and dad by adoption. You made her a quilt with a whale on it and she still has it.", "")
        .more("living: alive\nsex: female"),
    person("nana", ("Jean ~", "Nana"), ("Jean ~", "Nana"), "grandmother", "family")
        .known("She lived with her from 2005 to 2007 and visited her until her death.")
        .portrait("Your mum's mum. She was a machinist at the shirt factory for thirty-one years and could turn a collar in four minutes. She kept her buttons in a toffee tin and let you sort them by colour, by size and by how much you liked them. She never missed a review while she could walk.", "aunt")
        .more("called: Nana\nclose: yes\nliving: died\nsex: female\nparent_of: [mum, aunt]"),
    person("aunt", ("Denise Hobday", "Denise"), ("Julie Stokoe", "Julie"), "aunt", "family")
        .known("Her mum's sister. They have been in touch since 2013 and she named her in the request.")
        .portrait("Your mum's older sister. She moved away when you were small and has said sorry to you for not coming back sooner.", "")
        .more("living: alive\nsex: female"),
    person("step", ("Gavin Purkiss", "Gavin"), ("Wayne Sherratt", "Wayne"), "step-parent", "third-party")
        .more("living: not-known\nsex: male"),
    // People she lived with
    person("p1", ("Brenda Loxley", "Brenda"), ("Doreen Hallam", "Doreen"), "foster-carer", "carer")
        .role("foster carer", COUNCIL)
        .known("She lived with her in 2005 and had a birthday card from her every year.")
        .portrait("She has looked after eighty-one children and says that she remembers each one's feet. She sent you a card every birthday until you were twenty-one, with a five pound note in it, and did not always have an answer.", ""),
    person("p1b", ("Terry Loxley", "Terry"), ("Ken Hallam", "Ken"), "foster-carer", "carer")
        .role("foster carer", COUNCIL)
        .known("She lived with him in 2005."),
    person("p3", ("Linda Cawthorne", "Linda"), ("Sandra Petherick", "Sandra"), "foster-carer", "carer")
        .role("foster carer", COUNCIL)
        .known("She lived with her from 2007 to 2011."),
    person("p3b", ("Barry Cawthorne", "Barry"), ("Roy Petherick", "Roy"), "foster-carer", "carer")
        .role("foster carer", COUNCIL)
        .known("She lived with him from 2007 to 2011."),
    person("p4", ("Ines Ferraz", "Ines"), ("Marisa Coutinho", "Marisa"), "foster-carer", "carer")
        .role("foster carer", "Halyard Fostering")
        .known("She lived with her from 2011 to 2014 and goes there for Sunday dinner.")
        .portrait("She came from Madeira to clean ships and stayed to bring up other people's children. She taught you the overlocker when your feet did not reach the pedal. When you were moved she told the meeting that it was wrong, and then she rang you every Sunday for four years.", "child")
        .more("close: yes"),
    person("tiago", ("Tiago Ferraz", "Tiago"), ("Duarte Coutinho", "Duarte"), "carers-family", "third-party")
        .known("The grown-up son of her carer, whom she calls her big brother number two."),
    person("p6", ("Glenys Treharne", "Glenys"), ("Marjorie Eastoe", "Marjorie"), "other", "carer")
        .role("supported lodgings host", "Sandmere Council, Leaving Care Team")
        .known("She lodged with her from 2018 to 2020.")
        .portrait("A retired bus inspector with a cat called Clement. She taught you to bleed a radiator and read a payslip.", ""),
    // Others
    person("jade", ("Kayleigh Brough", "Kayleigh"), ("Kelsey Winstone", "Kelsey"), "other-child", "third-party"),
    person("hayley", ("Hayley Dobbs", "Hayley"), ("Stacey Orme", "Stacey"), "carers-family", "third-party"),
    person("connor", ("Connor Yarwood", "Connor"), ("Aidan Skelhorn", "Aidan"), "other-child", "third-party"),
    person("shannon", ("Shannon Tibbs", "Shannon"), ("Chantelle Mabey", "Chantelle"), "other-child", "third-party"),
    person("liam", ("Liam Scrivens", "Liam"), ("Josh Arkwell", "Josh"), "other-child", "third-party"),
    person("tia", ("Tia Maddern", "Tia"), ("Carly Benstead", "Carly"), "other-child", "third-party"),
    person("reece", ("Reece Olphert", "Reece"), ("Brandon Tillotson", "Brandon"), "other-child", "third-party"),
    person("friend", ("Nadine Ilott", "Nadine"), ("Farrah Beswick", "Farrah"), "friend", "third-party")
        .known("Her best friend since 2013, who was with her when she asked for her file.")
        .more("close: yes"),
    person("jarrod", ("Jarrod Spode", "Jarrod"), ("Curtis Melling", "Curtis"), "other", "third-party"),
    person("neighbour", ("Mrs Nora Underdown", "Mrs Underdown"), ("Mrs Edna Thewlis", "Mrs Thewlis"), "neighbour", "third-party"),
    person("ollerton", ("Mr Frank Ollerton", "Mr Ollerton"), ("Mr Percy Dunmore", "Mr Dunmore"), "neighbour", "third-party")
        .known("He lived next door to her grandmother and minded her after school."),
    person("adopter", ("Kirsty Ravenhall", "Kirsty"), ("Joanna Ellwood", "Joanna"), "adoptive-parent", "third-party"),
    // Social workers and those who came after them
    worker("sw1", ("Graham Tully", "Graham"), ("Keith Ormerod", "Keith"), "social-worker", "social worker 2005 to 2006", COUNCIL),
    worker("sw2", ("Angela Frith", "Angela"), ("Christine Boothby", "Christine"), "social-worker", "social worker 2006 to 2008", COUNCIL),
    worker("sw3", ("Vusi Ndlela", "Vusi"), ("Anton Breytenbach", "Anton"), "social-worker", "agency social worker 2009 to 2011", COUNCIL),
    worker("sw4", ("Siobhan Kearns", "Siobhan"), ("Niamh Devlin", "Niamh"), "social-worker", "social worker 2011 to 2014", COUNCIL)
        .portrait("She was the one who went and looked for your brother.", ""),
    worker("sw5", ("Adrian Spink", "Adrian"), ("Tim Woolnough", "Tim"), "social-worker", "social worker 2014 to 2016", COUNCIL),
    worker("sw6", ("Rukhsana Mirza", "Rukhsana"), ("Nasreen Qadri", "Nasreen"), "social-worker", "social worker 2016 to 2020", COUNCIL)
        .known("Her social worker for four years.")
        .portrait("She wrote her notes to you and not about you, and read them out to you in the car.", "child"),
    worker("pa", ("Jermaine Alleyne", "Jermaine"), ("Tyrone Gittens", "Tyrone"), "personal-adviser", "personal adviser (PA) 2019 to 2023", "Sandmere Council, Leaving Care Team")
        .known("Her personal adviser.")
        .portrait("Your personal adviser. He came to the first night of every show.", "")
        .more("contact: \"01632 960186. He still answers\""),
    worker("edt", ("Trevor Nuttall", "Trevor Nuttall"), ("Geoff Iddon", "Geoff Iddon"), "social-worker", "emergency duty social worker (EDT)", COUNCIL),
    worker("m1", ("Margaret Spurling", "Margaret Spurling"), ("Barbara Hextall", "Barbara Hextall"), "manager", "team manager until 2009", COUNCIL),
    worker("m2", ("Clive Rudge", "Clive Rudge"), ("Roger Penfold", "Roger Penfold"), "manager", "team manager 2009 to 2015", COUNCIL),
    worker("m3", ("Anjali Deshmukh", "Anjali"), ("Meera Sondhi", "Meera"), "manager", "team manager since 2015", COUNCIL),
    worker("adm", ("Frances Tindall", "Frances Tindall"), ("Hilary Cowgill", "Hilary Cowgill"), "manager", "service manager and agency decision maker", COUNCIL),
    worker("iro1", ("Bernard Quigg", "Bernard Quigg"), ("Howard Stancliffe", "Howard Stancliffe"), "reviewing-officer", "independent reviewing officer (IRO) until 2011", COUNCIL),
    worker("iro2", ("Esther Asante", "Esther"), ("Abena Boateng", "Abena"), "reviewing-officer", "independent reviewing officer (IRO) 2011 to 2020", COUNCIL)
        .portrait("She led your reviews for nine years and always asked you first where you wanted to sit.", ""),
    worker("officer", ("Ottilie Kemp", "Ottilie Kemp"), ("Winifred Sear", "Winifred Sear"), "other-professional", "records officer", COUNCIL),
    worker("ssw1", ("Gillian Peake", "Gillian Peake"), ("Thelma Garside", "Thelma Garside"), "supervising-social-worker", "fostering link worker", COUNCIL),
    worker("ssw2", ("Owen Tallis", "Owen"), ("Bryn Cadwallader", "Bryn"), "supervising-social-worker", "supervising social worker (SSW)", "Halyard Fostering").more("notice_given: 2011-02-14"),
    worker("superv", ("Lesley Nunn", "Lesley"), ("Annette Corrie", "Annette"), "support-worker", "contact supervisor", "Dovecote Family Centre"),
    worker("lodgings", ("Jacqui Fenwick", "Jacqui"), ("Trudy Aspinall", "Trudy"), "support-worker", "supported lodgings worker", COUNCIL),
    worker("rhi", ("Kofi Darko", "Kofi"), ("Sami Haddad", "Sami"), "support-worker", "return interviews (RHI)", "Sandmere Missing Service").more("notice_given: 2014-11-03"),
    worker("iv", ("Philippa Sugden", "Philippa"), ("Rosalind Tebbutt", "Rosalind"), "other-professional", "independent visitor", "Sandmere Befrienders"),
    worker("advocate", ("Imogen Sallis", "Imogen"), ("Freda Lyall", "Freda"), "advocate", "advocate", "Sandmere Voice")
        .more("contact: \"01632 960172, hello@sandmerevoice.example\"\nnotice_given: 2013-02-05"),
    worker("celia", ("Celia Bramhall", "Celia Bramhall"), ("Judy Hargest", "Judy Hargest"), "other-professional", "adoption worker", "Sandmere and Coast Regional Adoption Agency"),
    // The children's home
    worker("yvonne", ("Yvonne Adderley", "Yvonne"), ("Carole Whitham", "Carole"), "residential-worker", "manager of Gorse House", "Tidewell Care Ltd").more("notice_given: 2014-09-05"),
    worker("delroy", ("Delroy Brathwaite", "Delroy"), ("Winston Pryce", "Winston"), "residential-worker", "key worker at Gorse House", "Tidewell Care Ltd")
        .known("Her key worker for four years.")
        .portrait("Your key worker. He learned to thread a sewing machine from a library book so that he could mend yours.", "child")
        .more("notice_given: 2014-09-05"),
    worker("agnes", ("Agnes Kamara", "Agnes"), ("Beata Nowicka", "Beata"), "residential-worker", "night worker at Gorse House", "Tidewell Care Ltd").more("notice_given: 2014-09-05"),
    // Health
    worker("hv", ("Maxine Crowther", "Maxine Crowther"), ("Sheila Entwistle", "Sheila Entwistle"), "health-visitor", "health visitor (HV)", HEALTH),
    worker("gp", ("Dr Simon Orrell", "Dr Orrell"), ("Dr Nikhil Bhatt", "Dr Bhatt"), "doctor", "GP", "Quayside Surgery"),
    worker("paed", ("Dr Fiona Lascelles", "Dr Lascelles"), ("Dr Moira Dunphy", "Dr Dunphy"), "doctor", "community paediatrician", HEALTH),
    worker("nurse", ("Bridget Hanlon", "Bridget"), ("Paula Mbeki", "Paula"), "nurse", "nurse for looked after children", HEALTH).more("notice_given: 2008-04-01"),
    worker("camhs1", ("Catrin Vaughan", "Catrin"), ("Helga Lindqvist", "Helga"), "therapist", "psychotherapist (CAMHS)", "Sandmere CAMHS").more("notice_given: 2012-01-16"),
    worker("camhs2", ("Dr Tobias Achterberg", "Dr Achterberg"), ("Dr Lorcan Feeney", "Dr Feeney"), "doctor", "consultant child psychiatrist", "Sandmere CAMHS").more("notice_given: 2012-01-16"),
    worker("dentist", ("Mr Rupert Haigh", "Mr Haigh"), ("Mr Cyril Boon", "Mr Boon"), "doctor", "dentist", "Saltby Dental Practice"),
    // Police and court
    worker("pc1", ("PC Ian Whitlow", "PC Whitlow"), ("PC Stuart Hesketh", "PC Hesketh"), "police-officer", "police officer", POLICE),
    worker("pc2", ("PC Emma Rigby", "PC Rigby"), ("PC Zoe Latchford", "PC Latchford"), "police-officer", "police officer for missing children", POLICE),
    worker("detective", ("Martin Oakden", "Martin Oakden"), ("Robert Fairhurst", "Robert Fairhurst"), "police-officer", "detective", POLICE),
    worker("guardian", ("Sylvia Marchant", "Mrs Marchant"), ("Monica Twelvetrees", "Mrs Twelvetrees"), "guardian", "children's guardian", "CAFCASS"),
    worker("judge", ("Judge Hensley", "Judge Hensley"), ("Judge Attwater", "Judge Attwater"), "judge", "judge", "the County Court at Sandmere"),
    worker("lawyer", ("Rosalie Benn", "Ms Benn"), ("Gwendolen Pask", "Ms Pask"), "lawyer", "solicitor for children's services", COUNCIL),
    worker("expert", ("Dr Leopold Zander", "Dr Zander"), ("Dr Miron Oster", "Dr Oster"), "other-professional", "psychologist instructed by the court", "in independent practice"),
    // School
    worker("nursery", ("Mrs Tracey Allardyce", "Mrs Allardyce"), ("Mrs Gail Romney", "Mrs Romney"), "teacher", "nursery nurse", "Pebble Lane Nursery"),
    worker("head", ("Mrs Eileen Cropper", "Mrs Cropper"), ("Mrs Joan Haslam", "Mrs Haslam"), "teacher", "deputy head and SENCO", "Fishergate Primary School"),
    worker("gethin", ("Mr Gethin Rowlands", "Mr Rowlands"), ("Mr Idris Maddock", "Mr Maddock"), "teacher", "Year 6 teacher and designated teacher (DT)", "Brackwater Primary School"),
    worker("year", ("Ms Harriet Fyfe", "Ms Fyfe"), ("Mrs Lydia Okonjo", "Mrs Okonjo"), "teacher", "head of year", "Thornholme Academy"),
    worker("virtual", ("Sunita Rawal", "Sunita Rawal"), ("Elaine Cutler", "Elaine Cutler"), "teacher", "virtual school adviser", COUNCIL),
    worker("tutor", ("Maurice Tranter", "Maurice"), ("Felix Oyelaran", "Mr Oyelaran"), "teacher", "wardrobe master and workshop tutor", "Sandmere Playhouse"),
];

// ---------------------------------------------------------------------------------------------
// When

/// A day on which the story turns: its name, and the earliest day that it can be.
const TURNS: [(&str, Day, i64); 27] = [
    ("born", day(2002, 4, 2), 20),
    ("opened", day(2005, 1, 17), 8),
    ("conference", day(2005, 3, 8), 10),
    ("police", day(2005, 5, 6), 9),
    ("p2", day(2005, 11, 18), 9),
    ("order", day(2006, 2, 13), 11),
    ("stroke", day(2007, 4, 16), 8),
    ("p3", day(2007, 8, 6), 9),
    ("match", day(2008, 3, 10), 9),
    ("gap", day(2009, 9, 1), 1),
    ("gap_end", day(2010, 9, 1), 1),
    ("p4", day(2011, 2, 7), 8),
    ("found", day(2013, 6, 10), 9),
    ("nana", day(2014, 1, 13), 8),
    ("door", day(2014, 8, 4), 11),
    ("p5", day(2014, 9, 1), 9),
    ("sister", day(2016, 3, 7), 9),
    ("letter", day(2016, 4, 11), 9),
    ("adopted", day(2017, 5, 15), 9),
    ("p6", day(2018, 8, 20), 8),
    ("coat", day(2019, 4, 10), 9),
    ("night", day(2019, 5, 13), 9),
    ("year", day(2019, 6, 4), 8),
    ("flat", day(2020, 9, 7), 9),
    ("asked", day(2026, 9, 14), 9),
    ("answered", day(2026, 10, 27), 2),
    ("now", day(2026, 11, 1), 1),
];

/// A time of a text: somewhere in a month, or some days after a turn of the story.
#[derive(Clone, Copy)]
enum At {
    Month(i64, i64),
    After(&'static str, i64),
}

use At::{After, Month};

/// What the seed made of the story.
struct Story {
    chance: Chance,
    book: Book,
    /// Key, full name, and what the texts call them.
    cast: Vec<(&'static str, String, String)>,
    family: &'static str,
    turns: Vec<(&'static str, Day)>,
    /// Entries of health that the reader knows, with how; for the request.
    known: Vec<(String, &'static str)>,
    /// Entries of health that a professional was asked about.
    opined: Vec<String>,
}

impl Story {
    fn new(seed: u64) -> Self {
        let mut chance = Chance(seed);
        let (first, family) = CHILD_NAMES
            .get(chance.below(CHILD_NAMES.len()))
            .copied()
            .unwrap_or(("Tamsin", "Wreyford"));
        let mut cast = vec![("c", format!("{first} Jean {family}"), first.to_owned())];
        let mut chosen: Vec<(&str, bool)> = Vec::new();
        for person in PEOPLE {
            let [one, other] = person.names;
            // Families keep their name together.
            let with = match person.key {
                "p1b" => "p1",
                "p3b" => "p3",
                "tiago" => "p4",
                key => key,
            };
            let first = match chosen.iter().find(|(key, _)| *key == with) {
                Some((_, first)) => *first,
                None => chance.one_in(2),
            };
            chosen.push((person.key, first));
            let (full, short) = if first { one } else { other };
            cast.push((person.key, full.replace('~', family), short.to_owned()));
        }
        let turns = TURNS
            .iter()
            .map(|(name, from, width)| {
                let on = workday(*from + chance.between(0, width - 1));
                // A Friday where three days later would be a weekend: a court has to sit.
                let friday = on + (4 - (on + 3).rem_euclid(7));
                let moved = *name == "police" && workday(on + 3) != on + 3;
                (*name, if moved { friday } else { on })
            })
            .collect();
        Self {
            chance,
            book: Book::default(),
            cast,
            family,
            turns,
            known: Vec::new(),
            opined: Vec::new(),
        }
    }

    fn turn(&self, name: &str) -> Day {
        if name == "adult" {
            return self.birthday(18);
        }
        self.turns.iter().find(|(n, _)| *n == name).map_or(0, |(_, day)| *day)
    }

    /// The day on which the child is `years` old.
    fn birthday(&self, years: i64) -> Day {
        let (year, month, date) = civil(self.turn("born"));
        day(year + years, month, date)
    }

    fn at(&mut self, at: At) -> Day {
        match at {
            Month(year, month) => workday(day(year, month, 1) + self.chance.between(1, 19)),
            After(turn, 0) => self.turn(turn),
            After(turn, days) => workday(self.turn(turn) + days),
        }
    }

    /// Who held a post on a day.
    fn holder(&self, post: &str, on: Day) -> &'static str {
        let held: &[(&'static str, Day)] = match post {
            "sw" => &[
                ("sw1", 0),
                ("sw2", day(2006, 9, 4)),
                // Nobody, so the manager signed what duty wrote.
                ("m1", day(2009, 1, 5)),
                ("sw3", day(2009, 3, 9)),
                ("sw4", day(2011, 2, 1)),
                ("sw5", day(2014, 6, 2)),
                ("sw6", day(2016, 2, 1)),
            ],
            "m" => &[("m1", 0), ("m2", day(2009, 6, 1)), ("m3", day(2015, 5, 1))],
            _ => &[("iro1", 0), ("iro2", day(2011, 1, 1))],
        };
        if post == "sw" && on > self.birthday(18) + 14 {
            return "pa";
        }
        held.iter().rev().find(|(_, from)| *from <= on).map_or("sw1", |(key, _)| *key)
    }

    fn name(&self, key: &str) -> Option<&(&'static str, String, String)> {
        self.cast.iter().find(|(k, _, _)| *k == key)
    }

    /// What a word in braces stands for.
    fn slot(&self, word: &str, on: Day) -> String {
        if let Some(turn) = word.strip_prefix("d:") {
            return spoken(self.turn(turn));
        }
        if let Some(turn) = word.strip_prefix("m:") {
            let (year, month, _) = civil(self.turn(turn));
            return format!("{} {year}", month_name(month));
        }
        let (key, form) = word.split_once('.').unwrap_or((word, ""));
        match key {
            "S" => return self.family.to_owned(),
            "month" => return month_name(civil(on).1).to_owned(),
            "age" => return ((on - self.turn("born")) * 100 / 36_525).to_string(),
            _ => {}
        }
        let key = match key {
            "sw" | "m" | "iro" => self.holder(key, on),
            key => key,
        };
        let Some((_, full, short)) = self.name(key) else { return format!("({word})") };
        match form {
            "f" => full.clone(),
            // The spelling of somebody who never looked at the birth certificate.
            "bad" if full.starts_with("Cheryl") => "Sheryl".to_owned(),
            "bad" => "Lorrayne".to_owned(),
            _ => short.clone(),
        }
    }

    /// A text with its names and days, and one of each choice of words.
    fn fill(&mut self, text: &str, on: Day) -> String {
        let mut out = String::with_capacity(text.len());
        let mut rest = text;
        while let Some(at) = rest.find(['{', '[']) {
            let (before, from) = rest.split_at(at);
            out.push_str(before);
            let end = if from.starts_with('{') { '}' } else { ']' };
            let Some((inner, after)) = from.split_once(end) else {
                rest = from;
                break;
            };
            let inner: String = inner.chars().skip(1).collect();
            if end == '}' {
                out.push_str(&self.slot(&inner, on));
            } else {
                let choices: Vec<&str> = inner.split('|').collect();
                let chosen = self.chance.pick(&choices).to_owned();
                out.push_str(&self.fill(&chosen, on));
            }
            rest = after;
        }
        out.push_str(rest);
        out
    }

    fn fill_all(&mut self, texts: &[&str], on: Day) -> Vec<String> {
        texts.iter().map(|text| quoted(&self.fill(text, on))).collect()
    }

    /// Keys of people, with posts filled by whoever held them.
    fn keys(&self, keys: &[&'static str], on: Day) -> Vec<&'static str> {
        keys.iter()
            .map(|key| match *key {
                "sw" | "m" | "iro" => self.holder(key, on),
                key => key,
            })
            .collect()
    }

    /// The home on a day.
    fn home(&self, on: Day) -> &'static Home {
        HOMES.iter().rev().find(|home| self.turn(home.from) <= on).unwrap_or(&AT_HOME)
    }
}

/// Where the child lived, and what visits there were called.
struct Home {
    from: &'static str,
    to: &'static str,
    id: &'static str,
    kind: &'static str,
    carers: &'static [&'static str],
    household: &'static [&'static str],
    area: &'static str,
    venue: &'static str,
    provider: &'static str,
    name: &'static str,
    why_started: &'static str,
    why_ended: &'static str,
    story: &'static str,
    memory: (&'static str, &'static str),
    /// What the first of the carers wrote to her afterwards.
    letter: &'static str,
}

const AT_HOME: Home = Home {
    from: "opened",
    to: "police",
    id: "home",
    kind: "parents",
    carers: &["mum"],
    household: &[],
    area: "Old Harbour",
    venue: "mother's flat",
    provider: "",
    name: "",
    why_started: "",
    why_ended: "",
    story: "",
    memory: ("", ""),
    letter: "",
};

const HOMES: [Home; 7] = [
    Home {
        from: "police",
        to: "p2",
        id: "p1",
        kind: "foster",
        carers: &["p1", "p1b"],
        household: &["jade"],
        area: "Saltby",
        venue: "foster home, Saltby",
        provider: "",
        name: "",
        why_started: "The police brought you in the night, in a policeman's coat. Your dad had hurt your mum and she could not wake up to look after you. {p1} and {p1b} took children at any hour. There was one bed. {brother} went to other carers the same night, because nobody had a house with room for two. You asked for him for a long time.",
        why_ended: "{p1}'s house was for children who needed somewhere quickly. Nana had been assessed and the court agreed that you could live with her.",
        story: "A tall terrace with a gate at the top of the stairs and a drawer of pyjamas in every size. You slept in the cot room and then, when you asked, in the big bed.",
        memory: (
            "She would only eat standing up at first, with one hand on the biscuit tin. On the ninth day she sat down. I wrote it on the calendar.",
            "p1",
        ),
        letter: "Dear {c}. You came to us at twenty to four in the morning in a policeman's coat. You ate standing up for eight days, and on the ninth you sat down. {p1b} once kept still for two hours, so that you could sleep on his chest. You would have no bath that came out of a tap, so we filled it from the yellow jug. I sewed Mister's ear on the wrong way, and you told me to leave it. When you went to your nana I was glad for you and sorry for us. You were here for six months and you belong to this house for good. I never minded when no answer came to a card. There is a bed made up, and there is a new biscuit tin.",
    },
    Home {
        from: "p2",
        to: "p3",
        id: "p2",
        kind: "kinship",
        carers: &["nana"],
        household: &[],
        area: "Fishergate",
        venue: "grandmother's house",
        provider: "",
        name: "",
        why_started: "Nana asked for you on the first day, and it took the council six months to finish its assessment. She painted the back bedroom yellow the week that she heard.",
        why_ended: "Nana had a stroke in the spring of 2007. She got better slowly and not all the way. She tried for four months with help and then told us that she could not keep you safe on her own. She did not stop loving you for one minute.",
        story: "The back bedroom looked over the allotments. There was a treadle machine under the window and the toffee tin of buttons on top of it.",
        memory: (
            "You threaded her needles for her when her eyes went, and charged her a mint for each.",
            "aunt",
        ),
        letter: "",
    },
    Home {
        from: "p3",
        to: "p4",
        id: "p3",
        kind: "foster",
        carers: &["p3", "p3b"],
        household: &["hayley", "connor"],
        area: "Hollins",
        venue: "foster home, Hollins",
        provider: "",
        name: "",
        why_started: "The council looked for a family where you could stay until you were grown up, and near enough for you to stay at Fishergate Primary and see Nana on Saturdays. The panel matched you with {p3} and {p3b} in {m:match}.",
        why_ended: "We do not know all of it, because the paper for those years is lost. The meeting afterwards wrote that {p3} and {p3b} were parting, that they had asked for help since 2009 and had not been given it, and that you had been blamed for a house that was already unhappy. It was not because you were bad. The meeting said so at the time, and {sw4} told you, over the cutting table.",
        story: "A new house on a hill with a trampoline. Holidays were in a caravan by the estuary.",
        memory: (
            "She could name every wading bird from the caravan window by the second summer. I had only ever known gulls.",
            "p3b",
        ),
        letter: "",
    },
    Home {
        from: "p4",
        to: "p5",
        id: "p4",
        kind: "foster",
        carers: &["p4"],
        household: &["tiago", "shannon"],
        area: "Brackwater",
        venue: "foster home, Brackwater",
        provider: "Halyard Fostering",
        name: "",
        why_started: "{p3} and {p3b} gave notice. The council had no carers of its own, and Halyard Fostering found {p4}, who had brought up three sons and wanted, she said, somebody to sew with.",
        why_ended: "You were going missing to look for your mum, and in the summer of 2014 you and another girl were hurt in the same week. {p4} wanted you to stay and so did you. The council decided that you needed a home with staff awake at night. In 2016 the council looked back at that decision and wrote that it had been made too fast.",
        story: "A crooked house by the creek with an overlocker in the kitchen. You learned to cut a pattern, to say grace in Portuguese and to swear in it.",
        memory: (
            "You made me an apron with eleven pockets. I asked why eleven. You said, one for everything you lose.",
            "p4",
        ),
        letter: "",
    },
    Home {
        from: "p5",
        to: "p6",
        id: "p5",
        kind: "childrens-home",
        carers: &["yvonne", "delroy"],
        household: &["liam", "tia", "reece"],
        area: "Northreach",
        venue: "Gorse House",
        provider: "Tidewell Care Ltd",
        name: "Gorse House",
        why_started: "The council thought that you would be safer with staff awake at night and a long way from the bus to Old Harbour. You were told on a Thursday and moved on the Monday. That was not enough time.",
        why_ended: "You were sixteen, you had a college place, and you said you wanted a house with one adult in it and no rota. Moving on was your own idea, and staff helped you to do it slowly.",
        story: "Four bedrooms, a long table and a noticeboard that everybody wrote on. The first year was bad. After that it was home, and you were the one who showed the new ones where the good mugs were.",
        memory: (
            "She mended the pool table cloth with invisible stitches and then beat me on it.",
            "delroy",
        ),
        letter: "",
    },
    Home {
        from: "p6",
        to: "flat",
        id: "p6",
        kind: "supported",
        carers: &["p6"],
        household: &[],
        area: "Quayside",
        venue: "supported lodgings, Quayside",
        provider: "",
        name: "",
        why_started: "You chose {p6} from three hosts after tea with each. You said hers was the only house where nobody performed.",
        why_ended: "You were eighteen and ready, and a flat came up over the chandler's. {p6} helped you carry the sewing machine up the stairs.",
        story: "Two rooms at the top of a narrow house, a cat on the stairs, and a list of rules of which there were three.",
        memory: (
            "In the spring of 2020 she and the cat and I did not go out for eleven weeks. She made four hundred and twelve masks for the surgery. I ironed.",
            "p6",
        ),
        letter: "",
    },
    Home {
        from: "flat",
        to: "now",
        id: "own",
        kind: "other",
        carers: &[],
        household: &[],
        area: "Quayside",
        venue: "{c}'s flat",
        provider: "",
        name: "",
        why_started: "",
        why_ended: "",
        story: "",
        memory: ("", ""),
        letter: "",
    },
];

// ---------------------------------------------------------------------------------------------
// record.yaml: the child, people, homes, law, schools

/// Id, with whom, how, decided by whom, from, to, why.
const ARRANGEMENTS: [(&str, &str, &str, &str, &str, &str, &str); 8] = [
    (
        "ft-mum-1",
        "mum",
        "three times a week for two hours, supervised at Dovecote Family Centre",
        "sw1",
        "2005-05",
        "2006-02",
        "The judge wanted you to know your mum while the court found out.",
    ),
    (
        "ft-mum-2",
        "mum",
        "once a month, at Nana's or Dovecote Family Centre",
        "m1",
        "2006-02",
        "2009-07",
        "You knew each other, and nobody was in a hurry to stop that. She came when she could, and it was hard on you when she did not.",
    ),
    (
        "ft-mum-3",
        "mum",
        "four times a year, supervised",
        "m2",
        "2011-05",
        "2018-08",
        "She said that four was what she could keep, and you said that four that happen are better.",
    ),
    (
        "ft-brother-1",
        "brother",
        "every second Sunday, later not at all",
        "sw1",
        "2005-06",
        "2009-04",
        "The plan said that you and {brother} should see each other. From 2009 nobody arranged it, and nobody wrote down why.",
    ),
    (
        "ft-brother-2",
        "brother",
        "once a month and whenever they ring each other",
        "sw4",
        "2013-07",
        "2020-04",
        "{sw4} found out that he had been asking for you too.",
    ),
    (
        "ft-nana",
        "nana",
        "every Saturday, later at the care home",
        "sw2",
        "2007-08",
        "2014-01",
        "She was the one you asked for.",
    ),
    (
        "ft-sister",
        "sister",
        "letters twice a year through the letterbox",
        "m3",
        "2017-06",
        "2020-04",
        "A judge made an adoption order. Her family and the council agreed to letters.",
    ),
    (
        "ft-dad",
        "dad",
        "none. He was told not to write to her, and could write to the council",
        "m1",
        "2006-02",
        "2020-04",
        "He was in prison for hurting your mum, and he had said that he would do it again.",
    ),
];

/// Id, thing, where it is, since when, given back when, story.
const THINGS: [(&str, &str, &str, &str, &str, &str); 7] = [
    (
        "b-buttons",
        "A toffee tin of buttons, about six hundred",
        "records store, Dock Street, shelf 14, receipt 0077. She can have it any day",
        "2011-02-14",
        "",
        "Nana's. It was put in an office cupboard on the day of the move in 2011 so that it would be safe, and was then forgotten. {officer} found it in October 2026 while looking for the missing volume.",
    ),
    (
        "b-rabbit",
        "A toy rabbit with one ear, called Mister",
        "with her",
        "2005-05-16",
        "2005-05-20",
        "{pc1} went back to the flat for it. {p1} sewed the ear on, wrongly, and you would not have it changed.",
    ),
    (
        "b-film",
        "Two rolls of film that were never developed",
        "records store, Dock Street, envelope in volume 4",
        "2011-02-14",
        "",
        "Marked \"Caravan 2009\" in {p3b}'s writing. The council will pay for them to be developed if she would like that.",
    ),
    (
        "b-book",
        "A life-story book, made in 2006 to 2007, half finished",
        "not found",
        "2007-08-10",
        "",
        "{sw1} began it and {sw2} meant to finish it. It was in volume 3, which is missing.",
    ),
    (
        "b-card",
        "A card from her mum for her ninth birthday",
        "volume 5, pocket at the back",
        "2011-04-20",
        "",
        "It was kept back in 2011 because it promised that she was coming home. There is a note that it should be given to her later. Nobody did.",
    ),
    (
        "b-bobbins",
        "A box of bobbins and a stitch ripper",
        "with her",
        "2014-09-04",
        "2014-09-12",
        "Left behind in the move. {delroy} drove back for them.",
    ),
    (
        "b-cert",
        "Certificate, theatre design distinction",
        "with her; copy in volume 7",
        "2020-07-10",
        "2020-07-14",
        "",
    ),
];

/// Short forms that somebody settled. Others stay open, as in any old file.
const MEANINGS: [(&str, &str); 2] = [
    ("DNA", "did not attend, an appointment to which nobody came"),
    ("PA", "personal adviser, who helps a young person when they leave care"),
];

/// A letter for later from the social worker who knew her longest.
const LETTER_WHO: &str = "I am {sw6.f}. I was your social worker from February 2016, when you were thirteen, until just after you turned eighteen. Mostly we talked in my car, looking the same way. Before I met you I read everything that had been written about you, and it took fifteen hours. You have asked for all of it now. So {officer} asked me to write down what I remember, and what the papers are bad at saying.";

const LETTER_PARTS: [&str; 6] = [
    "The papers begin when you were two. You had been loved for longer than that. Nana was there on the day that you were born. {brother} gave you your breakfast and told you when to be quiet. He was seven, and he was good at it, and no boy should have to be.",
    "Your dad hurt your mum, many times, and both of you heard it. He ran the bath so that nobody else would. You once told me that you thought you had made up the tap. You had not. Your mum drank and took drugs to get through the days, and on those days nobody looked after you. She loved you all the while. Both of these are true, and neither of them makes the other smaller.",
    "A judge said that you could not grow up at home, and Nana asked for you on the first day. You lived with her until her stroke. After that we owed you one family, and we gave you one house after another. You did not use those families up. They asked us for help, and the help did not come. I am sorry. I say that for all of us who were paid to get it right.",
    "You want to know what happened in 2009 and 2010. I looked for it as well. I cannot tell you, and I will not guess. I know that you were seven and eight, that your school rang and rang, and that hardly anybody came. The three pictures in your head are yours. If you ever want to say them out loud, there are people who know how to listen to that.",
    "In 2014 we took you away from {p4}, and we decided it in nine days. For two years we wrote down that you ran away. You were going home for your dinner. In the spring of 2016 {m3} wrote that we had done it too fast. I have never been so glad to bring anybody a letter. It should not have taken two years and a stranger to see it.",
    "Now for what I saw myself. You made a quilt with a whale on it for a sister whom you had not met. You did eleven quick changes in one evening and missed none. You woke {p6} up in the night, on purpose, because you had a bad dream and there was somebody to wake. I have had bigger days at work than that one, and none that I was prouder of.",
];

/// Who said it, on which day of the story, and what.
const PARENTS_SAID: [(&str, At, &str); 2] = [
    (
        "mum",
        After("order", 0),
        "The judge asked your mum if she wanted to say anything. She said: 'Tell them it wasn't because of them.'",
    ),
    (
        "dad",
        Month(2019, 3),
        "Your dad wrote that he did it, that nothing you did was the cause, and that you do not owe him an answer.",
    ),
];

const LETTER_CLOSING: &str = "You took me on for six weeks to see how I did, and I stayed for four years. I hear that you would give me eight out of ten now. I am keeping that. If there is a question that only I can answer, ask the council to ring me. I will come, and I will bring the car.";

/// Name, what it did, from, to, how to ask it.
const PROVIDERS: [(&str, &str, &str, &str, &str); 5] = [
    (
        "Halyard Fostering",
        "found and supported her foster home in Brackwater",
        "2011-02",
        "2014-09",
        "records@halyardfostering.example, 01632 960233",
    ),
    (
        "Tidewell Care Ltd",
        "ran Gorse House, which closed in 2021. Its logs went to a store",
        "2014-09",
        "2018-08",
        "01632 960248, archive@tidewellcare.example",
    ),
    ("Dovecote Family Centre", "contact, supervised", "2005-05", "2018-08", "01632 960255"),
    (
        "Sandmere Befrienders",
        "independent visitor",
        "2012-09",
        "2018-06",
        "hello@sandmerebefrienders.example",
    ),
    (
        "Sandmere CAMHS",
        "therapy, 2012 to 2013 and 2016 to 2017. The health service holds those notes",
        "2012-01",
        "2017-07",
        "01632 960261",
    ),
];

impl Story {
    fn head(&mut self, text: &str) {
        self.book.head.push_str(text);
        self.book.head.push('\n');
    }

    /// A list of record.yaml.
    fn head_list(&mut self, name: &str, rows: Vec<Row>) {
        let _ = writeln!(self.book.head, "\n{name}:");
        for row in rows {
            self.book.head.push_str(&row.0);
        }
    }

    fn head_texts(&mut self, name: &str, texts: &[&str]) {
        let _ = writeln!(self.book.head, "  {name}:");
        let on = self.turn("asked");
        for text in texts {
            let text = quoted(&self.fill(text, on));
            let _ = writeln!(self.book.head, "    - {text}");
        }
    }

    fn write_head(&mut self) {
        let included: Vec<&str> = PARTS.iter().map(|(name, _)| *name).collect();
        self.head(&format!("include: [{}]\n", included.join(", ")));
        self.write_child();
        self.write_people();
        self.write_homes();
        self.write_law();
        self.write_schools_and_contact();
        self.write_things();
        self.write_volumes();
        self.write_meanings();
        self.write_life_letter();
    }

    fn write_child(&mut self) {
        let born = self.turn("born");
        let name = quoted(&self.fill("{c.f}", born));
        let called = quoted(&self.fill("{c}", born));
        let number = self.chance.between(102_300, 108_900);
        let nhs = self.chance.between(1000, 9999);
        let upn = self.chance.between(10, 99);
        let time = self.chance.pick(&[
            "ten past six in the morning",
            "half past four in the afternoon",
            "five to midnight",
        ]);
        let weight = self.chance.pick(&["5 lb 14 oz", "6 lb 2 oz", "6 lb 9 oz"]);
        let closed = workday(self.birthday(21));
        let story = self.fill("Nana was there because your dad was not. You were named after the midwife's daughter, and Jean after Nana. It snowed, in April, and Nana said that it was for you.", born);
        self.head("child:");
        self.head(&format!("  names:\n    - {{full: {name}, used: current, evidence: \"birth certificate, certified copy, seen on {}\"}}", spoken(self.turn("police") + 12)));
        self.head(&format!("  called: {called}\n  sex: female\n  born: {}", iso(born)));
        self.head(&format!(
            "  birth: {{place: Sandmere Infirmary, time: {}, weight: {}, story: {}}}",
            quoted(time),
            quoted(weight),
            passage(&story, "", "nana")
        ));
        self.head(&format!("  identifiers:\n    - {{kind: council, value: SM-{number}}}\n    - {{kind: nhs, value: \"999 017 {nhs}\"}}\n    - {{kind: upn, value: X8264320120{upn}}}"));
        let ethnicity =
            self.fill("White British. {c} says: \"Sandmere, and Madeira by Sunday dinner.\"", born);
        self.head(&format!(
            "  ethnicity: {}\n  religion: \"None. She likes {}'s church for the singing.\"",
            quoted(&ethnicity),
            self.slot("p4", born)
        ));
        self.head("  communication: {languages: [English], methods: [speech, email, text messages], interpreter: no, support: \"Email first and then a call. Long documents in parts. She reads better on cream paper.\"}");
        self.head(&format!(
            "  opened: {}\n  closed: {}\n  adopted: no",
            iso(self.turn("opened")),
            iso(closed)
        ));
        let home = self.fill("went to {p4}'s, or went to look for my mum", born);
        self.head(&format!(
            "  preferred_words:\n    - {{instead_of: absconded, say: {}}}\n    - {{instead_of: disruption, say: being moved}}",
            quoted(&home)
        ));
        self.head_texts("about_me", &[
            "I am wardrobe assistant at Sandmere Playhouse. If an actor has trousers on, that was me.",
            "I have a cat called Selvedge and a machine called {p1} the Second.",
            "I ring my brother on Sundays after I have been to {p4}'s.",
            "I don't like surprises, and I don't like being told that I am resilient.",
        ]);
        self.head_texts("hopes", &[
            "I want to know what happened in 2009 and 2010, because I have three pictures in my head and no words for them.",
            "I want to meet my sister when she is old enough to want to.",
            "I want to run a workroom of my own.",
        ]);
        let why = [
            (
                "Your mum and dad were young, and your dad was violent to your mum. She was hurt many times. You and {brother} saw and heard it.",
                "",
            ),
            (
                "Your mum drank and used drugs, heroin among them, to get through the days. On those days there was no food, no heating and nobody to watch you. Workers call this neglect.",
                "11",
            ),
            (
                "A health visitor, {brother}'s school and others told the council that they were worried. In March 2005 your names were put on a list of children who needed protection.",
                "",
            ),
            (
                "On the night of {d:police} your dad hurt your mum so badly that she did not wake up when the police came. They took you and {brother} somewhere safe. A judge then said that the council should look after you while everything was found out.",
                "11",
            ),
            (
                "In {m:order} the judge made a care order. Your mum had tried and could not stop, and your dad was in prison. Nana looked after you until her stroke.",
                "",
            ),
            (
                "After that the council was meant to give you one home to grow up in, and did not manage it. You had four more. That was the council's failure and not yours.",
                "",
            ),
        ];
        self.head("  why:");
        let on = self.turn("asked");
        for (text, from_age) in why {
            let text = quoted(&self.fill(text, on));
            self.head(&if from_age.is_empty() {
                format!("    - {text}")
            } else {
                format!("    - {{text: {text}, from_age: {from_age}}}")
            });
        }
    }

    fn write_people(&mut self) {
        let on = self.turn("asked");
        let mut rows = Vec::new();
        for person in PEOPLE {
            let (full, short) = self
                .name(person.key)
                .map(|(_, full, short)| (full.clone(), short.clone()))
                .unwrap_or_default();
            let evidence = match person.key {
                "mum" | "nana" => format!(", evidence: {}", quoted("birth certificate")),
                _ => String::new(),
            };
            let first = full.split(' ').next().unwrap_or_default();
            let portrait = self.fill(person.portrait, on);
            let mut row = Row::new()
                .raw("key", person.key)
                .raw("names", format!("[{{full: {}{evidence}}}]", quoted(&full)));
            if first != short && !person.more.contains("called:") {
                row = row.text("called", &short);
            }
            row = row.raw("relationship", person.relationship).raw("standing", person.standing);
            row = row
                .text("role", person.role)
                .text("agency", person.agency)
                .text("known_to_child", person.known);
            if !portrait.is_empty() {
                row = row.raw("portrait", passage(&portrait, "", person.told_by));
            }
            for field in person.more.lines() {
                if let Some((key, value)) = field.split_once(": ") {
                    row = row.raw(key, value);
                }
            }
            if person.key == "nana" {
                row = row.date("died", self.turn("nana"));
            }
            rows.push(row);
        }
        self.head_list("people", rows);
    }

    fn write_homes(&mut self) {
        let (born, police) = (self.turn("born"), self.turn("police"));
        let mut left = Row::new().raw("who", "dad").raw("from", "2002-04");
        left = left.date("to", police).text("area", "Old Harbour");
        let mut rows = vec![
            Row::new()
                .raw("who", "mum")
                .date("from", born)
                .date("to", police)
                .text("area", "Old Harbour"),
            left,
            Row::new()
                .raw("who", "brother")
                .date("from", born)
                .date("to", police)
                .text("area", "Old Harbour"),
        ];
        // Where her mother went to be safe. The refuge is still one.
        let number = self.chance.between(11, 87);
        rows.push(
            Row::new()
                .raw("id", "hh-refuge")
                .raw("who", "mum")
                .raw("from", "2005-06")
                .raw("to", "2005-10")
                .text("area", "out of town")
                .text("address", &format!("{number} Larkspur Avenue, Eastmarsh")),
        );
        self.head_list("households", rows);
        let order = self.turn("order");
        self.head_list("parental_responsibility", vec![
            Row::new().raw("who", "mum").text("basis", "by birth").date("from", born).date("to", self.birthday(18)),
            Row::new().text("basis", "interim care order and then care order: Sandmere Council shared it with her mother").date("from", police + 3).date("to", self.birthday(18)),
        ]);
        let mut rows = Vec::new();
        for home in HOMES.iter().filter(|home| home.kind != "other") {
            let from = self.turn(home.from);
            let mut row = Row::new()
                .raw("id", format!("home-{}", home.id))
                .raw("kind", home.kind)
                .text("name", home.name);
            row = row
                .keys("carers", home.carers)
                .keys("household", home.household)
                .text("area", home.area);
            row = row
                .date("from", from)
                .date("to", self.turn(home.to))
                .text("provider", home.provider);
            for (key, text) in [
                ("why_started", home.why_started),
                ("why_ended", home.why_ended),
                ("story", home.story),
            ] {
                row = row.text(key, &self.fill(text, order));
            }
            let (memory, told_by) = home.memory;
            let memory = self.fill(memory, order);
            row = row.raw("memory", passage(&memory, "", told_by));
            if let (false, Some(carer)) = (home.letter.is_empty(), home.carers.first()) {
                let letter = self.fill(home.letter, order);
                row = row.raw("letter", passage(&letter, "", carer));
            }
            rows.push(row);
        }
        self.head_list("placements", rows);
    }

    fn write_law(&mut self) {
        let (police, order, adult) = (self.turn("police"), self.turn("order"), self.birthday(18));
        let closed = workday(self.birthday(21));
        let ico = police + 3;
        let case = format!("SM05C0{}", self.chance.between(1100, 1890));
        let status = |status: &str, from: Day, to: Day, why: &str| {
            Row::new().raw("status", status).date("from", from).date("to", to).text("why", why)
        };
        let rows = vec![
            status(
                "child-in-need",
                self.turn("opened"),
                self.turn("conference"),
                "Workers came to help your mum at home.",
            ),
            status(
                "child-protection",
                self.turn("conference"),
                police,
                "Workers were so worried that your name was put on the Child Protection Register, as it was called then.",
            ),
            status("police-protection", police, ico, "The police kept you safe for three days."),
            status(
                "interim-care-order",
                ico,
                order,
                "The judge said that the council should look after you while she found out what had happened.",
            ),
            status(
                "care-order",
                order,
                adult,
                "The judge decided that you should grow up in care.",
            ),
            status(
                "care-leaver",
                adult,
                closed,
                "You were eighteen. The council owed you a personal adviser and help with a home, work and money.",
            ),
        ];
        self.head_list("legal_statuses", rows);
        let order_row = |kind: &str, made: Day, expires: Day, meaning: &str| {
            Row::new()
                .raw("order", kind)
                .text("court", "the County Court at Sandmere")
                .date("made", made)
                .date("expires", expires)
                .raw("number", &case)
                .raw("judge", "judge")
                .text("meaning", meaning)
        };
        let rows = vec![
            order_row(
                "interim-care-order",
                ico,
                order,
                "Until the judge had heard everybody, the council decided with your mum where you lived. The order was renewed every four weeks, as the law was then.",
            ),
            order_row(
                "care-order",
                order,
                adult,
                "The judge heard your mum, Nana, the social worker and the guardian, who spoke for you. She said that your mum loved you and could not keep you safe, and that you should live with Nana and see your mum once a month.",
            ),
        ];
        self.head_list("orders", rows);
    }

    fn write_schools_and_contact(&mut self) {
        let order = self.turn("order");
        let school = |name: &str, kind: &str, from: &str, to: &str, story: &str| {
            Row::new()
                .text("name", name)
                .raw("kind", kind)
                .raw("from", from)
                .raw("to", to)
                .text("story", story)
        };
        let stories: Vec<String> = [
            "You cut out for the whole nursery. You were the only one who was allowed the sharp scissors.",
            "You went here from Nana's house and then from {p3}'s, six miles each way in a taxi. It was the one thing that stayed the same. {head} kept you a peg by the radiator.",
            "A school with fifty-two children and a sheep. {gethin} let you make all the costumes for the leavers' play.",
            "Too big, you said, and too loud. You were sent home a great deal. In the end the school paid for two days a week at the theatre workshop and that is what worked.",
            "You did two years of costume in one room with a skylight, got a distinction, and were offered a job before you had your certificate.",
        ]
        .iter()
        .map(|text| self.fill(text, order))
        .collect();
        let facts = [
            ("Pebble Lane Nursery", "nursery", "2005-09", "2006-07"),
            ("Fishergate Primary School", "primary", "2006-09", "2011-02"),
            ("Brackwater Primary School", "primary", "2011-02", "2013-07"),
            ("Thornholme Academy", "secondary", "2013-09", "2018-06"),
            ("Sandmere College", "college", "2018-09", "2020-06"),
        ];
        let rows = facts
            .iter()
            .zip(&stories)
            .map(|((name, kind, from, to), story)| school(name, kind, from, to, story))
            .collect();
        self.head_list("schools", rows);
        let mut rows = Vec::new();
        for (id, with, how, by, from, to, why) in ARRANGEMENTS {
            let why = self.fill(why, day(2013, 8, 1));
            rows.push(
                Row::new()
                    .raw("id", id)
                    .keys("with", &[with])
                    .text("how", how)
                    .raw("decided_by", by)
                    .raw("from", from)
                    .raw("to", to)
                    .text("why", &why),
            );
        }
        self.head_list("family_time", rows);
    }

    fn write_things(&mut self) {
        let on = self.turn("asked");
        let mut rows = Vec::new();
        for (id, thing, kept, since, returned, story) in THINGS {
            let story = self.fill(story, on);
            rows.push(
                Row::new()
                    .raw("id", id)
                    .text("thing", thing)
                    .text("kept_at", kept)
                    .raw("held_since", since)
                    .raw("returned", returned)
                    .text("story", &story),
            );
        }
        self.head_list("belongings", rows);
        let rows = PROVIDERS
            .iter()
            .map(|(name, function, from, to, contact)| {
                Row::new()
                    .text("name", name)
                    .text("function", function)
                    .raw("from", from)
                    .raw("to", to)
                    .text("contact", contact)
            })
            .collect();
        self.head_list("providers", rows);
    }

    fn write_volumes(&mut self) {
        let asked = self.turn("asked");
        let volume = |number: i64, from: &str, to: &str| {
            Row::new().raw("number", number.to_string()).raw("from", from).raw("to", to)
        };
        let search = self.fill("Looked for in the records store at Dock Street (shelf by shelf for 2008 to 2012), the old Fishergate office, the legal team's strong room and the boxes that came back from the scanning firm in 2012. The list of the scanning firm has the number of this volume with a query beside it and no second tick. {m2} and {p3b} were asked and remember nothing. The agency that {sw3} worked for has closed. Fishergate Primary sent its own notes of those years, which are in this pack as school papers.", asked);
        let missing = volume(3, "2009-01", "2010-12").raw("missing", "yes").raw(
            "search",
            format!("{{text: {}, by: officer, date: {}}}", quoted(&search), iso(asked + 24)),
        );
        let rows = vec![
            volume(1, "2005-01", "2006-02"),
            volume(2, "2006-02", "2008-12"),
            missing,
            volume(4, "2011-01", "2012-12"),
            volume(5, "2013-01", "2014-09"),
            volume(6, "2014-09", "2017-03"),
            volume(7, "2017-03", "2020-12"),
        ];
        self.head_list("volumes", rows);
        let movement = |kind: &str,
                        date: &str,
                        what: &str,
                        by: &str,
                        why: &str,
                        ended: &str,
                        confirmed: &str| {
            Row::new()
                .raw("movement", kind)
                .raw("date", date)
                .text("what", what)
                .raw("approved_by", by)
                .text("reason", why)
                .raw("ended", ended)
                .raw("confirmed_by", confirmed)
        };
        let lost = self.fill("Left in a taxi by the worker who took it to a meeting at Halyard Fostering. Reported the same afternoon. Found eleven days later in the taxi firm's lost property, in its bag, with the seal unbroken. {p4} was told and asked to tell {c}, who said \"was I in the taxi as well?\"", asked);
        let rows = vec![
            movement(
                "transfer",
                "2006-09-04",
                "Volumes 1 and 2, from the duty and assessment team to the children looked after team",
                "m1",
                "Change of team after the care order.",
                "2006-09-19",
                "sw2",
            ),
            movement(
                "removal",
                "2009-03-16",
                "Volume 2, to the legal team",
                "m1",
                "Asked for by the legal team. No reason written on the slip.",
                "2009-07-02",
                "m2",
            ),
            movement(
                "loss",
                "2012-05-10",
                "Volume 4, for eleven days",
                "m2",
                &lost,
                "2012-05-21",
                "sw4",
            )
            .keys("told", &["p4", "child"]),
            movement(
                "transfer",
                "2012-11-05",
                "Volumes 1 to 4, to the scanning firm. Volumes 1, 2 and 4 came back",
                "m2",
                "Scanning. Volume 3 is on the list that went out and not on the list that came back, and nobody saw it at the time.",
                "2012-12-14",
                "",
            ),
            movement(
                "transfer",
                "2020-05-04",
                "Volumes 1, 2, 4, 5, 6 and 7 and the electronic record, to the leaving care team",
                "m3",
                "She turned eighteen.",
                "2020-05-11",
                "pa",
            )
            .keys("told", &["child"]),
        ];
        self.head_list("movements", rows);
        self.write_restrictions();
    }

    fn write_meanings(&mut self) {
        let on = workday(self.turn("asked") + 22);
        let rows = MEANINGS
            .iter()
            .map(|(word, means)| {
                Row::new()
                    .raw("word", word)
                    .text("means", means)
                    .raw("by", "officer")
                    .date("on", on)
            })
            .collect();
        self.head_list("meanings", rows);
    }

    fn write_life_letter(&mut self) {
        let on = workday(self.turn("asked") + 23);
        let said: Vec<String> = PARENTS_SAID
            .iter()
            .map(|(who, at, words)| {
                // A letter of which only the month is known has no day.
                let when = match at {
                    Month(year, month) => format!("{year:04}-{month:02}"),
                    After(turn, days) => iso(self.turn(turn) + days),
                };
                mapping(&[("text", quoted(words)), ("told_by", (*who).to_owned()), ("date", when)])
            })
            .collect();
        let row = Row::new()
            .date("date", on)
            .raw("by", "sw6")
            .text("who_i_am", &self.fill(LETTER_WHO, on))
            .list("parts", &self.fill_all(&LETTER_PARTS, on))
            .list("parents_said", &said)
            .text("closing", &self.fill(LETTER_CLOSING, on));
        self.head_list("life_letters", vec![row]);
    }

    fn write_restrictions(&mut self) {
        let on = self.turn("asked");
        let wished = self.fill("Nana asked that {c} should not be told that it was she who asked for her to be moved, for as long as {c} was a child. In 2013 she told {sw4} that it could be told when {c} was grown.", on);
        let harm = self.fill("The letter says where somebody was living and what he would do to her. To show it could put her in danger, and at the time it would have frightened {c} badly.", on);
        let review = |due: &str, by: &str, consulted: &str| {
            format!(
                "{{due: {due}, on: {due}, by: {by}, outcome: keep, consulted: {}}}",
                quoted(consulted)
            )
        };
        let consulted =
            self.fill("{sw4} spoke to her at the care home. \"When she's a woman,\" she said.", on);
        let rows = vec![
            Row::new()
                .raw("item", "c-nana-asks")
                .raw("reason", "expected-confidence")
                .raw("because", passage(&wished, "judgement", ""))
                .raw("adviser", "m1")
                .raw("advised", "2007-07-18")
                .raw("placed_by", "sw2")
                .raw("placed", "2007-07-18")
                .list(
                    "reviews",
                    &[
                        review("2008-07-18", "m1", "Still asks for it."),
                        review("2013-07-18", "m2", &consulted),
                    ],
                ),
            Row::new()
                .raw("item", "c-dad-letter")
                .raw("reason", "serious-harm")
                .raw("because", passage(&harm, "judgement", ""))
                .raw("adviser", "m2")
                .raw("advised", "2012-02-09")
                .raw("placed_by", "sw4")
                .raw("placed", "2012-02-09")
                .list(
                    "reviews",
                    &[
                        review("2013-02-09", "m2", "The prison says that he has not withdrawn it."),
                        review("2016-02-09", "m3", "The police ask that it stays as it is."),
                    ],
                ),
        ];
        self.head_list("restrictions", rows);
    }
}

// ---------------------------------------------------------------------------------------------
// Visits

/// A visit: what was seen and said, what the child wanted, and what the worker made of it.
#[derive(Clone, Copy)]
struct Scene {
    status: &'static str,
    narrative: &'static str,
    views: &'static str,
    analysis: &'static str,
    /// Who said it, and what.
    carer: (&'static str, &'static str),
    received: (&'static str, &'static str),
    gave: &'static str,
    bond: &'static str,
    changes: &'static str,
    reason: &'static str,
    /// What, by whom, within how many days, and after how many it was done; never if negative.
    todo: (&'static str, &'static str, i64, i64),
    with: &'static [&'static str],
    venue: &'static str,
    together: bool,
    fixed: bool,
    late: i64,
    read: bool,
    /// Its day, if the story needs one.
    at: Option<At>,
}

/// A visit that took place.
const fn seen(narrative: &'static str, views: &'static str, analysis: &'static str) -> Scene {
    Scene {
        status: "completed",
        narrative,
        views,
        analysis,
        carer: ("", ""),
        received: ("", ""),
        gave: "",
        bond: "",
        changes: "",
        reason: "",
        todo: ("", "", 0, 0),
        with: &[],
        venue: "",
        together: false,
        fixed: false,
        late: 0,
        read: false,
        at: None,
    }
}

/// A visit that did not take place, why, and what had to be done.
const fn missed(
    status: &'static str,
    reason: &'static str,
    todo: (&'static str, &'static str, i64, i64),
) -> Scene {
    let mut scene = seen("", "", "");
    scene.status = status;
    scene.reason = reason;
    scene.todo = todo;
    scene
}

impl Scene {
    const fn carer(mut self, who: &'static str, text: &'static str) -> Self {
        self.carer = (who, text);
        self
    }
    const fn heard(mut self, who: &'static str, text: &'static str) -> Self {
        self.received = (who, text);
        self
    }
    const fn gave(mut self, text: &'static str) -> Self {
        self.gave = text;
        self
    }
    const fn bond(mut self, text: &'static str) -> Self {
        self.bond = text;
        self
    }
    const fn changes(mut self, text: &'static str) -> Self {
        self.changes = text;
        self
    }
    const fn todo(mut self, what: &'static str, who: &'static str, due: i64, done: i64) -> Self {
        self.todo = (what, who, due, done);
        self
    }
    const fn with(mut self, who: &'static [&'static str]) -> Self {
        self.with = who;
        self
    }
    const fn venue(mut self, venue: &'static str) -> Self {
        self.venue = venue;
        self
    }
    /// Not seen alone.
    const fn together(mut self) -> Self {
        self.together = true;
        self
    }
    /// Keeps its place in the order.
    const fn fixed(mut self) -> Self {
        self.fixed = true;
        self
    }
    /// Has its own time, and so a fixed place.
    const fn on(mut self, at: At) -> Self {
        self.at = Some(at);
        self.fixed = true;
        self
    }
    /// Written down after so many days.
    const fn late(mut self, days: i64) -> Self {
        self.late = days;
        self
    }
    /// Read with her afterwards.
    const fn read(mut self) -> Self {
        self.read = true;
        self
    }
}

const VISITS_HOME: &[Scene] = &[
    seen(
        "Initial visit with HV. Flat cold, electric meter empty. {c} in a nappy and a man's jumper at eleven in the morning, in front of the television with the sound off. Mother pleasant but guarded, smelt of drink. In the kitchen: half a loaf, a tin of [peaches|rice pudding|plums], milk that had turned. {c} clean enough. Illegitimate; father said to be {dad.f}, who is not on the birth certificate.",
        "",
        "Mother minimises. Initial assessment under S17 to be completed. HV to weigh monthly.",
    )
    .with(&["mum", "hv"])
    .together()
    .on(After("opened", 4)),
    seen(
        "Mother not dressed. {brother}, 7, at home with 'a tummy'. He had given his sister her breakfast, which was crisps in a bowl with milk on. He changed her while I was there and knew where everything was. Mother says he is her little man. She says that she and {dad} are 'on a break'. A pair of men's work boots by the door.",
        "{brother}: 'I do her bottle and her bum and I tell her when to be quiet.' {c} has few words.",
        "Parentified boy, passive toddler. Mother is fond of both and not available to either. Discussed with {m.f}: strategy discussion.",
    )
    .with(&["mum", "brother"])
    .carer("mum", "Thinks that the HV has it in for her.")
    .together()
    .on(Month(2005, 2)),
    missed(
        "no-response",
        "No reply at 10.15 or at 10.40. Curtains drawn, a child crying and then not. Spoke through the letter box.",
        ("Ring HV and school the same day; return before five", "sw1", 0, 0),
    )
    .fixed(),
    seen(
        "CP visit. Children on the Register since {d:conference}, category neglect. Mother had shopped and the floor was washed. {c} came straight to me with her arms up, as she does with anybody. Bruise on mother's wrist: 'the cupboard'. {dad}'s name is not to be said in front of {brother}, who goes white.",
        "{c}: 'Up. Up.'",
        "Indiscriminate attachment in {c}. I do not believe the cupboard. DV is what nobody in this flat speaks of. Written agreement that {dad} does not stay overnight.",
    )
    .with(&["mum"])
    .carer("mum", "Says that she can manage if people leave her alone for five minutes.")
    .todo("Ask police for call-outs to the address since 2003", "sw1", 7, 12)
    .together()
    .on(After("conference", 9)),
    seen(
        "CP visit, unannounced. Mother asleep on the settee at two in the afternoon and hard to rouse. Foil on the worktop. {brother} not at school; he said he had to stay 'in case'. {c} sitting inside the kitchen cupboard with a saucepan lid. She would not come out until he told her it was all right.",
        "{brother}: 'She goes in there when it's loud.'",
        "Written agreement not kept. I have told {m.f} that these children should not be here. Legal planning meeting asked for.",
    )
    .with(&["mum", "brother"])
    .todo("Legal planning meeting", "m1", 10, 14)
    .together()
    .on(After("police", -12)),
];

const VISITS_P1: &[Scene] = &[
    seen(
        "First LAC visit, third day in placement. {c} asleep on {p1b}'s chest in front of the snooker. He had not moved for two hours so as not to wake her. She has eaten, standing up, with one hand on the biscuit tin. When she woke she went round every door in the house and opened it, and then came back to him.",
        "'Where Yan?' many times. This is her brother.",
        "Exhausted child. She is looking for {brother} and I have no date to give her. Sibling contact must be fixed this week.",
    )
    .heard("p1", "Screams if anybody runs a bath. Strip-washed at the sink.")
    .todo("Date for contact with brother", "sw1", 4, 9)
    .on(After("police", 3)),
    seen(
        "{p1} has a gate at the top of the stairs and {c} stands at it with Mister under her arm and addresses the landing. New words this week: 'mine', '[toast|gravy|pudding]', 'bugger'. She laughed when {p1b} pretended to be stuck in the doorway and made him do it eleven times.",
        "Showed me her bed and patted it.",
        "Weight gain of two pounds. Speech coming on. Carers are gold.",
    )
    .carer("p1", "Says there is nothing wrong with this child that dinner will not mend. Would like the SALT appointment hurried up."),
    seen(
        "Carers report that she will not be in a room alone and follows {p1} to the toilet. {ssw1.f} calls it attention seeking. At table she hides food in her sleeves. She has a rash behind both knees, cream from GP. Played shop with me for half an hour and would not sell me the bread.",
        "Nodded when asked if she likes it here. Shook her head when asked if she would like to see Daddy.",
        "Anxious attachment. I would not call it attention seeking. She has been left, and checks.",
    )
    .with(&["ssw1"])
    .together(),
    seen(
        "Visit after contact. {mum} had not come. {c} sat in the window at Dovecote in her coat for an hour, then said 'bus' and got down. On the way home she was sick in {p1}'s handbag. Slept with the light on.",
        "'Mummy lost.'",
        "Third contact missed of nine. Each one undoes two days. To raise at LAC review: contact to be confirmed by ten on the morning.",
    )
    .together(),
    seen(
        "Bath mystery solved by {p1}: it is the noise of the tap. {dad} used to run it, says {brother}, so that nobody would hear. They now fill it with a jug. {c} washed all of the dolls and then {p1b}'s glasses.",
        "Wants the yellow jug and no other.",
        "Good observation by carers, of the kind that is worth more than a report. Told the guardian.",
    )
    .heard("brother", "He said it to his own carer: 'Dad put the tap on so next door couldn't hear Mum.'"),
    missed(
        "failed",
        "Carers had taken the children to the seaside; I had told them Thursday and written Wednesday in my own diary.",
        ("New visit within a week", "sw1", 7, 5),
    ),
    seen(
        "{nana} was there for the first of the introductions. She brought a tin of buttons and said nothing at all, but began to sort them on the tray. {c} watched from behind {p1} and then from in front of her and then from {nana}'s knee. They had got as far as the blues when I left.",
        "'Nana's blue ones.'",
        "A lovely piece of work by a woman who has been told nothing by us but 'wait'. The viability assessment ought to have been done in June.",
    )
    .with(&["nana"])
    .carer("nana", "Says that she asked for the child on the first day and was told that there was a form.")
    .together()
    .on(After("p2", -9)),
    seen(
        "Last visit here. {p1} has made a book of photographs with a page for the snooker. {c} helped to put her pyjamas in a case and took them out again, twice. She asked if {p1b} is coming to Nana's. {p1} went to see to the oven.",
        "'Grandad come. Mister come.' (She means {p1b}.)",
        "Ready to move and sorry to go, which is how it should be. Carers to visit at one week and at four.",
    )
    .changes("Moves to her grandmother on {d:p2}.")
    .on(After("p2", -2)),
];

const VISITS_P2: &[Scene] = &[
    seen(
        "First visit at grandmother's. Yellow bedroom, smell of paint. {c} in a pinafore made from a curtain, threading cotton reels on a bootlace. She showed me 'my window'. {nana} has had no money from us yet and has not complained; her neighbour {ollerton} told me.",
        "'I live here and Mister lives here.'",
        "Settled as if she had always been here. Allowance to be chased: it is not right that she waits.",
    )
    .heard("ollerton", "That she has been paying for the nursery dinners out of her gas money.")
    .todo("Kinship allowance, with back pay", "sw1", 7, 41)
    .on(After("p2", 6)),
    seen(
        "Nursery visit and home visit on one day. {nursery} says that she cuts out for the whole nursery and cannot bear it when another child is told off. She stood in front of a boy who was shouted at and held her hand up like a policeman.",
        "Likes the sharp scissors. Does not like dinner time because of the noise.",
        "Doing well. Hypervigilant in noise. Nursery to seat her by the door.",
    )
    .with(&["nursery"])
    .venue("Pebble Lane Nursery and grandmother's house")
    .on(Month(2006, 1)),
    seen(
        "{mum} had come to the door in the night, the worse for drink, and asked to see her. {nana} talked to her through the letter box, gave her a sandwich through it and did not open. {c} slept, or says she did. {nana} cried when she told me.",
        "Drew a house with a very big letter box.",
        "Grandmother is protecting the child from her own daughter and it costs her. She did it right. Told {m.f}; no change to the plan.",
    )
    .carer("nana", "Asks for somebody to ring at night who is not the police."),
    seen(
        "LAC visit after the order. I explained to {c} that a judge has said that she lives with Nana. She asked if the judge has a cat. We looked at {brother}'s school photograph and she kissed it, then put it in the button tin.",
        "Wants {brother} to have the other bed.",
        "Care plan is grandmother long term. Sibling contact every second Sunday is being kept, thanks to two carers who drive.",
    )
    .gave("That the court has finished and that she is staying.")
    .on(After("order", 9)),
    seen(
        "Started Fishergate Primary. The head's report is of a bright child who cannot sit with her back to anybody. Coat stays on. {ollerton} fetches her on Tuesdays and they do the crossword, by which is meant that she colours in the black squares.",
        "'I do the black ones, they're the hardest.'",
        "A network around this child that no plan could have written. Grandmother is seventy-one, however, and her blood pressure is not good.",
    )
    .on(Month(2006, 10)),
    missed(
        "failed",
        "I was on sickness leave and no duty cover had been arranged. {nana} had baked.",
        ("Visit by duty within five days; letter of apology to grandmother", "m1", 5, 16),
    ),
    seen(
        "Enuresis again at night since {mum} missed two Sundays. {nana} has a rubber sheet and does not make a thing of it. {c} has cut the hair of all her dolls and two inches of her own, at the front. School photograph is on Monday.",
        "Said the dolls asked her to.",
        "Regression linked to contact. It would be better to have less of it and to have it kept.",
    )
    .carer("nana", "Thinks that mother should have to say by Friday or not come at all."),
    seen(
        "A good visit. {nana} on the treadle and {c} under the table working it with both hands. They are making bags for the school fair. Every bag has a different button and a reason for it.",
        "'This one is for a lady who loses things.'",
        "What is life like for this child? Warm, small and full of haberdashery.",
    ),
    seen(
        "{brother} was visiting. He has a stammer since the summer. She talks for him when he sticks, and he lets her. He asked me in the hall whether he could live here if he slept on the floor.",
        "{c}: 'He can have my half.'",
        "I had to say no, because there is no room and his placement is settled. I do not feel good about it. To be raised at his LAC review.",
    )
    .with(&["brother"]),
    seen(
        "First visit after grandmother's stroke. {nana} in the chair by the window, right hand in her lap. {c} had drawn round the bad hand 'so it can remember'. {ollerton} and the home help do mornings. House clean. She put her own tea plate on the floor for a cat that does not exist.",
        "'I can do Nana's stockings.'",
        "She is caring for her carer at five. Support package agreed, but slow in coming. Contingency needs thought now and not in the autumn.",
    )
    .heard("nana", "Sleeps badly, worries about the stairs.")
    .todo("Home care, mornings and bedtime; respite one weekend in four", "sw2", 7, 25)
    .on(After("stroke", 9)),
    seen(
        "{c} came back from the respite weekend and asked {nana} whether she had been good. She wanted to know how many goes she gets. {nana} told her as many as there are buttons. I counted to a hundred with them and then had to leave for court.",
        "Does not want 'the other bed' again.",
        "Respite reads to her as being sent away. {nana} is failing and knows it.",
    )
    .on(After("stroke", 50)),
    seen(
        "Last visit at grandmother's. The bag was packed by {nana} with one hand and took three days. In it: Mister, the pinafore, a yellow jug. The tin is to go too, but {c} put it back on the sill 'so Nana's got something to do'. She does not cry. {nana} does.",
        "'I come back Saturday. Don't touch my window.'",
        "The saddest move that I have made in nine years, and nobody did anything wrong.",
    )
    .changes("Moves to foster carers on {d:p3}. {nana} stays in her own home with care.")
    .on(After("p3", -2)),
];

const VISITS_P3: &[Scene] = &[
    seen(
        "First LAC visit at Hollins. Big bright house. {c} very polite, asked before each thing: may I sit, may I have a drink, may I go to the toilet. {p3} finds it sweet. She had lined her shoes up at the front door facing out.",
        "'It's a nice house thank you.'",
        "Too good. A honeymoon. Carers have done the training but have not had a child who has lost a grandmother.",
    )
    .carer("p3", "Says that she is no trouble at all.")
    .on(After("p3", 8)),
    seen(
        "Taxi to Fishergate works well: same driver, who lets her have the [window down|radio on]. On the trampoline for most of the visit. {p3b} showed me the caravan. {c} has a bird book from him and is writing down numbers and no names.",
        "She has seen four hundred and six of the same one.",
        "Placement going well at eight weeks. Matching report to be written for panel.",
    )
    .carer("p3b", "Likes having somebody to look at birds with. His own daughter never did.")
    .on(After("p3", 57)),
    seen(
        "LAC visit. {c} told me in the car that Saturdays are best because {nana} has been saving things up to tell her all week. {nana} is walking with a frame. She has taught {c} to do blanket stitch left-handed, because that is the hand which she has.",
        "Wants to stay the night at {nana}'s and knows that she cannot.",
        "Saturday contact is the backbone of the week. It must not be cut to fit the caravan.",
    ),
    seen(
        "Panel has agreed the match. I told her with a picture of a house and a ladder with eleven rungs, one for each year till she is eighteen. She asked what happens if you fall off. {p3} said that nobody falls off in this house.",
        "'Can I do the ladder in felt?'",
        "A good day. She wants it in writing. I have said that I will give her a letter.",
    )
    .todo("Letter to child about the match, in words that she can read", "sw2", 14, -1)
    .on(After("match", 4)),
    seen(
        "School visit. {head} says that {c} is well behind in number and well ahead in everything that has a needle in it. The children call her by her surname, because there are two of her in the class, and she has decided that she likes it.",
        "Wants to know if the other one is also in care. She is not.",
        "PEP to be done, the last one was by telephone.",
    )
    .with(&["head"])
    .venue("Fishergate Primary School"),
    seen(
        "{mum} came to contact at Dovecote with a new partner, {step.f}, who is to wait in the car. She was sober and brought a colouring book. {c} coloured one page for {mum} and one for {nana} and asked to keep the rest for when {mum} does not come.",
        "'I save them up.'",
        "Child has worked out a way to survive an unreliable parent. We should be ashamed that she needs one.",
    )
    .with(&["superv"])
    .venue("Dovecote Family Centre")
    .together()
    .on(Month(2008, 5)),
    missed(
        "no-response",
        "Nobody in. Car gone. {p3} later said that they had told 'the office' that they would be at the caravan.",
        ("Ring before visiting; check that messages are passed on", "sw2", 5, 3),
    ),
    seen(
        "{c} had bitten {connor}, who is also placed here, over a felt pen. Both had been sent to bed at four. She would not say sorry and then posted a drawing of a pen under his door. {p3} says that she is sly. I said that I thought the drawing was the sorry.",
        "'He presses too hard. They go flat.'",
        "Two hurt children at opposite ends of one landing, and neither is getting enough of anybody. SSW to look at the match of the two.",
    )
    .carer("p3", "Has started to find her hard work. Feels that she is 'acting up' because I visit."),
    seen(
        "Told {c} that I am leaving at Christmas. She asked who is going to be next and whether there is a list. She has known two of us and she wants to see the list. We made a card for {sw1}, whom she remembers as 'the one with the wet coat'.",
        "'You can go if you write it down.'",
        "Change of worker again. No name yet from {m.f}. Life-story book is half made and I am sorry to leave it.",
    )
    .on(Month(2008, 11)),
    seen(
        "LAC visit by duty. Child seen with carers. Tidy home. No concerns. Case to be allocated.",
        "",
        "No concerns.",
    )
    .together()
    .late(23)
    .on(Month(2009, 2)),
    seen(
        "First visit since I took over the case. File not yet read. Child quiet, did not want to talk to me. Carers say that behaviour is deteriorating: lying, taking food, wetting. {p3} is asking for CAMHS. Contact with brother has 'fallen by the wayside' since his carers moved; I do not have an address.",
        "Shrugged.",
        "Beyond control at times according to carers. To refer.",
    )
    .carer("p3", "Says that they were promised support and that all they get is new faces.")
    .todo("CAMHS referral; find brother's address", "sw3", 14, -1)
    .together()
    .on(Month(2009, 4)),
    seen(
        "Half-term visit. {c} had unpicked the hem of the lounge curtains. {p3} had counted the stitches she will have to pay back out of pocket money. {p3b} was out. The atmosphere between the carers was not good, and {c} was the only subject on which they agreed.",
        "Said the hem was wrong and she was going to do it again properly.",
        "Manipulative behaviour according to {p3}. I did not see it. Raised with {m.f} that carers need support.",
    )
    .together()
    .late(9)
    .on(After("gap", -98)),
    seen(
        "Stat visit. Seen in the kitchen. {c} says that she is fine and that {nana} is fine. School says attendance good. She has a scab on her elbow from the trampoline. Carers are going to the caravan for August.",
        "Fine.",
        "Stable. Next visit September.",
    )
    .together()
    .on(Month(2009, 7)),
];

const VISITS_P3_LATE: &[Scene] = &[
    missed(
        "no-response",
        "Nobody in at ten past four. Trampoline folded up against the fence. Put a card through the door.",
        ("Ring carers and go again within the week", "sw3", 7, -1),
    )
    .late(16)
    .on(Month(2010, 3)),
    seen(
        "Stat visit, first on the new system. I cannot see the previous entries. {c}, 8, has grown. She was in her room with the door shut and answered through it. {p3} says that she has a lock on the food cupboard now, for which the link worker gave permission by telephone. {p3b} is 'working away'.",
        "Through the door: 'Are you a new one?' I said that I have been her worker for a year and a half. 'Oh.'",
        "Deterioration since last recorded visit. I am unable to say when that was.",
    )
    .todo("Find out what happened with CAMHS referral", "sw3", 7, -1)
    .together()
    .on(After("gap_end", 20)),
    missed(
        "failed",
        "Carer rang to cancel: {c} had been 'sent to Coventry' for the day and it would not be helpful if she had a visitor.",
        ("Visit within two days and see the child alone; speak to the manager about this", "sw3", 2, 19),
    )
    .on(Month(2010, 11)),
    seen(
        "Placement visit after notice. {p3} says that she cannot go on, that the child is beyond control and maladjusted and has come between her and her husband. {c} sat on the stairs throughout and could hear. When I went to her she was pulling a thread from the carpet and winding it on a [pencil|lolly stick].",
        "'Is it the ladder?'",
        "28 days' notice. No in-house placement. To IFA brokerage. I do not understand what she meant about the ladder.",
    )
    .carer("p3", "Says that she has been asking for help for two years.")
    .on(Month(2011, 1)),
];

const VISITS_P4: &[Scene] = &[
    seen(
        "First visit. {c} met me at the gate and asked for my full name and how long I am staying. I said that I am a permanent worker and mean to be here for years, and that I would tell her myself if that changed. She wrote my name on her hand. {p4} had put a machine in her room, unplugged, with a note: 'Yours, when you ask.'",
        "She has not asked yet. She has dusted it.",
        "Wary and watching. The right home, I think: few words, good food, something to do with the hands. I have read the file as far as it goes. Nobody has told this child why she left the last one.",
    )
    .carer("p4", "Says: no questions until she has eaten here fifty times.")
    .gave("Who I am, how to ring me, when I come next.")
    .on(After("p4", 4)),
    seen(
        "{c} asked to plug it in. {p4} rang to tell me and I drove out to see. They have made a bag for the pegs and it has her initials upside down. She talked without stopping for the first time: seams, presser feet, what a bobbin is for.",
        "Wants to make a thing for {nana} with one sleeve that is easy.",
        "This is how she is going to tell us things. I shall bring mending.",
    )
    .bond("She tested whether I had kept the date and the time. I had.")
    .on(After("p4", 24)),
    seen(
        "We talked about Hollins, with our backs to each other, while she cut out. She thinks that she was sent away because of the curtains. I told her what the disruption meeting said: that the grown-ups were unhappy before, that they asked for help and did not get it, and that this was our job. She cut the whole of a sleeve before she said anything.",
        "'So it wasn't the hem.'",
        "No child should carry that for four months. It needs saying more than once. I have asked for a letter from {m.f} that says it, in her words.",
    )
    .todo("Letter of apology to child for the events at Hollins", "m2", 28, 63)
    .on(After("p4", 38)),
    seen(
        "New school is small and she is the only one who can untangle the fairy lights. {gethin} has given her charge of the costume box. She was sent in from play once for standing with her back to the wall; he put a chair there and called it hers.",
        "Likes it that there is a sheep.",
        "A school that thinks. Attendance [98|99|97] per cent.",
    )
    .with(&["gethin"])
    .venue("Brackwater Primary School")
    .on(Month(2011, 5)),
    seen(
        "Nightmares, two or three in the week. {p4} sits on the landing and hems. {c} says that in the dream there is a tap. She does not know why it is a tap. I know, from the file, and I did not want to say it at a kitchen table.",
        "She would like to know if dreams are of things that happened.",
        "Referral to CAMHS made today, the third on this file and the first that was posted. The 2005 note about the tap goes with it.",
    )
    .todo("CAMHS referral", "sw4", 2, 0)
    .on(Month(2011, 6)),
    seen(
        "{nana} came for the day with her walking frame and a taxi driver who would not take the money. She and {p4} do not have a language in common for cloth, and did not need one. {c} interpreted all the same.",
        "She wants a photograph of the three of them with the machine.",
        "Two good grandmothers. I took the photograph.",
    )
    .with(&["nana"]),
    missed(
        "failed",
        "Road to Brackwater flooded. Rang from the bridge; {c} said that she could see my hazard lights from the landing and waved a tea towel.",
        ("Visit when the road is open", "sw4", 3, 2),
    ),
    seen(
        "She asked for her mum's telephone number. I said why I would not give it, which is that her mum's phone goes to other people when there is no money. She said that she knew that. She asked me to write down that she had asked.",
        "'I asked. Write it down with the date.'",
        "Written down, with the date. She wants her mum to have been asked for. Contact four times a year is not what she wants and it is what can be kept.",
    ),
    seen(
        "CAMHS has begun. She came out of the second session with clay up to her elbows and said nothing until the roundabout. Then: 'She doesn't write when I'm talking.' I asked if she minded that I do. She thought that I write like somebody doing a register.",
        "She would like to see what I write.",
        "I read her today's note in the car before I came home. She corrected 'elbows' to 'wrists'. It was elbows.",
    )
    .read()
    .on(Month(2012, 3)),
    seen(
        "{shannon}, 14, has moved in. {c} showed her the good mugs and then hid her own. {p4} has divided the shelf with tape. They watch the same programme from two doorways.",
        "'She's all right. She's louder than me.'",
        "Agency did not consult us about the match before the move. Complaint sent. {ssw2} to visit weekly for a month.",
    )
    .changes("A second young person in the home.")
    .with(&["ssw2"])
    .on(Month(2012, 5)),
    seen(
        "{shannon} and {c} have made peace over a zip. {c} put a new one into {shannon}'s boots and would take no money, only the old zip. {p4} reports the first evening with one programme and one doorway.",
        "'She said thank you without being told.'",
        "Two girls finding a way. {ssw2} is to go on with the weekly visits all the same.",
    ),
    seen(
        "At her invitation I came to the care home on a Saturday. {nana}'s good hand and {c}'s two made a lavender bag for the matron. {nana} calls me by the name of the first worker and {c} puts her right each time, as one turns a page.",
        "She would like {nana} to have the bed by the window.",
        "She got the bed by the window. I asked the matron before I left, in front of {c}, so that she could see how it is done.",
    )
    .with(&["nana"])
    .venue("care home, Fishergate"),
    seen(
        "We did the map. Four towns are crossed off in felt pen and the fifth has a question mark with eyes. She wants to know what it is called, so that she can practise saying it. I told her how many people I had rung this month, and their answers, which did not take long.",
        "'Put a flag in the ones that were rude.'",
        "It would be easy to stop telling her, since there is so little to tell. She would rather have the little.",
    ),
    seen(
        "Parents' evening, on small chairs: {p4}, {c} and I. {gethin} read out one good thing and one hard thing and asked {c} to guess which was which. She had them the other way round.",
        "She would like to be in charge of the curtain as well as the costumes.",
        "She thinks that being noticed is the hard thing. We are working on that by noticing quietly.",
    )
    .with(&["gethin"])
    .venue("Brackwater Primary School"),
    seen(
        "{mum} kept her contact, the third of four. She had drawn a horse on the back of a bus ticket without lifting the pen. {c} ironed the ticket when she got home, and has it between two panes of glass from the shed.",
        "'She can't do time but she can do horses.'",
        "Four that happen are worth more to her than twelve that might.",
    )
    .with(&["mum", "superv"])
    .venue("Dovecote Family Centre"),
    seen(
        "I had news and had promised myself to bring it in person: {brother} is found. He is sixteen, lives forty miles off with his third carers, and has asked every worker he had for four years where his sister is. Nobody had looked in the one place where it is written down. She went to the machine, sat, and did not switch it on.",
        "'Does he still get stuck on his words?'",
        "She had been told that he did not want contact. There is nothing on the file to support that. I do not know who told her so. First call on Sunday.",
    )
    .gave("That he had asked for her all along.")
    .todo("First call and a meeting half way", "sw4", 7, 4)
    .on(After("found", 0)),
    seen(
        "They met at the services on the ring road, with {p4} and his carer at the next table. He is six foot and has a beard of sorts. Neither spoke. Then he tipped out his chips and began to sort them by size, and she joined in. It took them an hour to get to words.",
        "She would like his coat measured.",
        "The best afternoon of my working life. Monthly, and calls when they like.",
    )
    .with(&["brother", "p4"])
    .venue("service station on the ring road")
    .on(After("found", 19)),
    seen(
        "Thornholme is not Brackwater: eleven hundred children and a bell. She has been sent out of three lessons for 'refusing to sit'. Her place is in the middle of the room. I have written to ask for a seat by a wall and been told that there is a seating plan.",
        "'I can't hear the board if somebody's behind me.'",
        "This is not defiance. {gethin}'s chair needs to be in a plan. PEP meeting asked for.",
    )
    .todo("PEP meeting with seating on the agenda", "sw4", 14, 20)
    .on(Month(2013, 10)),
    seen(
        "{c}, 11, had taken the bus to Old Harbour after school and stood outside the flats. She did not go in. She came back on the last bus and told {p4} before she was asked. She wanted to see if the light was on.",
        "It was. She does not know whose it is now.",
        "Not absconding but looking. {p4} handled it as well as anybody could. We will go together, in daylight, and ring first.",
    )
    .on(Month(2013, 11)),
    seen(
        "{nana} died on {d:nana}. {c} was with her the Saturday before and had done her nails. She has not cried in front of us. She has taken the collar off her own school shirt and put it on again, inside out, and it is perfect.",
        "She wants to choose the buttons for what Nana wears. I have rung the undertaker and the answer is yes.",
        "The person who stayed. School, agency and CAMHS all told today. Nobody is to ask her to talk.",
    )
    .on(After("nana", 1)),
    seen(
        "Funeral. {mum} came late and stood at the back. {c} went and got her by the sleeve and brought her to the front. {aunt}, whom she did not know, was there and asked if she might write. {brother} carried with the men.",
        "She asked whether the tin of buttons was in the coffin. Nobody knew where it was.",
        "I have looked for the tin: not at {p4}'s, not at the care home. It is on the packing list from Hollins. To ask there.",
    )
    .with(&["mum", "aunt", "brother", "p4"])
    .venue("crematorium, and the tea afterwards")
    .todo("Find the button tin", "sw4", 28, -1)
    .on(After("nana", 9)),
    seen(
        "She has gone missing twice this month, both times towards Old Harbour, both times with {shannon} for part of the way. {p4} sat up with the landing light on. The police said 'she knows where she is, then', which is not the point.",
        "She says she has to check.",
        "Grief, and {mum}, and {shannon}, who is good at doors. I asked for a night worker for {p4} for six weeks. Refused on cost.",
    )
    .carer("p4", "Says: give me one more adult and I will keep both of them.")
    .on(Month(2014, 3)),
    seen(
        "My last visit. I told her in [April|May] that I was going, and why, and that I had asked for somebody who will stay. She gave me a needle case with my full name in it. I had said years and it was three. She said that three was the record.",
        "'You did what you said, nearly.'",
        "Handover to {sw5} in writing and in the room. What helps her: being told first, hands busy, no back to the door.",
    )
    .on(Month(2014, 5)),
    seen(
        "First visit, joint handover not possible. Home is cramped. Missing episodes x5 in the quarter. {c} sewing and monosyllabic. Carer very emotionally invested. {shannon} was in the kitchen with no shoes on and said that they are like sisters. Carer speaks of both as hers.",
        "Wants to stay.",
        "In my assessment the placement is at risk of disruption and the carer is too close to see it. To raise at resources panel.",
    )
    .carer("p4", "Is against a move and says so in strong terms.")
    .late(8)
    .on(Month(2014, 7)),
];

const VISITS_P5: &[Scene] = &[
    seen(
        "Placement visit. {c} in her room with her coat on. The machine is on the landing, because of an electrical test. She said that she had been told on the Thursday and moved on the Monday and that a parcel gets more notice.",
        "Wants to go back to {p4}. Wants somebody to say whose idea it was.",
        "Settling-in period. Attachment to previous carer will need to be managed.",
    )
    .with(&["yvonne"])
    .on(After("p5", 4)),
    seen(
        "Young person would not come down. Spoke to her through the door about school, contact and pocket money. {delroy} passed her a cup of tea and a plug with a tested sticker on it through the gap, and the door stayed open after that, about a foot.",
        "'Is that for the machine?'",
        "Key worker has good instincts.",
    )
    .with(&["delroy"])
    .together()
    .on(After("p5", 33)),
    seen(
        "Excluded for three days, second this half term. The school says 'persistent defiance'. {c} says that she was moved into the middle of the room by a supply teacher who had not seen the plan. There was no plan to see.",
        "'They should just give me a wall.'",
        "School placement fragile. Virtual school to be involved.",
    )
    .todo("Seating and exit card into the PEP", "virtual", 14, 30)
    .on(Month(2015, 3)),
    missed(
        "failed",
        "{c} had left by the fire door when she saw my car. Staff followed as far as the roundabout.",
        ("Ring her that evening; visit within five days", "sw5", 5, 11),
    ),
    seen(
        "LAC visit. Missing x3. She goes to {p4}'s, not to Old Harbour: the agency logs her as 'absconded to former carer' and {p4} rings us each time within the minute and gives her soup. I have reminded {p4} that this is not helpful.",
        "Says that she isn't missing, she is at {p4}'s.",
        "Boundaries with previous carer. To consider whether contact should be reduced.",
    )
    .together()
    .late(7),
    missed(
        "no-response",
        "Home said that she was at school; school said that she was at home. Found at four o'clock in the fabric shop, on a stool, with the owner's lunch.",
        ("Agree with school and home who tells whom by half past nine", "sw5", 7, 7),
    ),
    seen(
        "CLA visit. {liam} and {reece} were being separated on the stairs as I arrived. {c} stepped round them with a tray. She says that you get used to the timetable of it. Did not wish to discuss school, or former carer, or me.",
        "Wants a lock that she can open from the inside.",
        "Peer group volatile. Placement to review matching. She is managing herself better than we are managing the house.",
    )
    .together(),
    seen(
        "Seen at school in isolation, which is a booth. She had mended the lining of the booth. The supervisor had let her. It was the only conversation that either of them had had that day, they both told me.",
        "'It's got three walls. It's the best seat in the school.'",
        "The young person is telling us what she needs and we are calling it a sanction.",
    )
    .venue("Thornholme Academy")
    .on(Month(2015, 10)),
    seen(
        "I have taken over from {sw5} and have read all of it: fifteen hours, with a gap where 2009 should be. I told {c} what I had read and asked what is wrong in it. She went to get her glasses. We did an hour. Her list has twelve points and she is right about at least nine.",
        "'Nobody ever read it before.'",
        "I owe her three things by the next visit: who decided about {p4}, what happened to the tin, and a plan that says 'wall'.",
    )
    .bond("She gave me a trial period of six weeks. I said thank you.")
    .todo("Answer the three questions in writing", "sw6", 42, 29)
    .on(Month(2016, 2)),
    seen(
        "{mum} has had a baby girl. {c} had worked it out from a photograph on somebody's phone before any of us had told her, and was angry with me, rightly. She has begun a quilt. She asked if this one gets to stay.",
        "'Tell me first next time. Even if it's bad. Especially.'",
        "I don't know if the baby can stay. I have said so. Agreed that she hears from me within a day, whatever it is.",
    )
    .changes("A half-sister, born on {d:sister}.")
    .on(After("sister", 3)),
    seen(
        "I brought the answers. The decision about {p4} was made in nine days, without the advocate, because a bed was free. {m3.f} looked at it again with me and has written that it was made too fast. {c} read the letter twice, folded it small and put it under the needle plate of the machine.",
        "'So I can go to {p4}'s.' Yes. Sundays, every week, and Christmas.",
        "Nineteen missing episodes were one girl going to dinner. They have stopped being missing episodes as from today.",
    )
    .gave("The letter about the decision of 2014.")
    .on(After("letter", 2))
    .read(),
    seen(
        "First Sunday at {p4}'s that was nobody's business. I rang on Monday, as agreed, and not before. {p4} had made the same soup as in 2014. {c} had taken her own peg bag back and hung it where it used to hang. {tiago} had kept her bobbin on his key ring.",
        "'Nobody wrote it down. It was brilliant. You can write it down now.'",
        "So I have.",
    )
    .venue("by telephone, and Gorse House the day after"),
    seen(
        "{tia} joined us at the long table, at {c}'s request. {c} wanted to know whether a file is allowed to say what somebody is like. I said that it does it all the time and shouldn't. She asked to see hers again, the first page above all.",
        "She wants hers to have a page at the front that she's written.",
        "It has one now. She chose the font.",
    ),
    seen(
        "A meeting about {c}'s nights. She had been at a flat in town with an older man, {jarrod.f}, who gives her lifts and a phone. She says that he is a friend of a friend. She is fourteen and he is twenty-three. I didn't ask her to agree with me that it is wrong; I told her what worries me and what I was going to do.",
        "'He's never done anything. He just talks to me like I'm not a case.'",
        "CSE screening done with {pc2}. Referred to MACE. She needs to hear that she isn't in trouble, every time.",
    )
    .with(&["delroy"])
    .todo("MACE referral and safety plan made with her", "sw6", 2, 1)
    .on(Month(2016, 8)),
    seen(
        "We drove to the sea and did not talk for nine miles. Then she talked for twenty. The phone is in my glove box because she put it there. She isn't ready to say what it was used for, and she wants it not to ring.",
        "She would like a number that he doesn't have.",
        "That was brave. New number today, and the old phone to {detective.f} with her agreement, which I asked for twice.",
    )
    .venue("my car, and the sea wall")
    .on(Month(2016, 9)),
    seen(
        "{delroy} and {c} took the machine to bits on the long table with a library book propped against the sauce. There were three screws left over and it runs better. {liam} and {tia} watched and passed things.",
        "She wants a proper oil.",
        "She is teaching. I've told her so and she said that I always find a moral.",
    ),
    seen(
        "School: two days a week at the Playhouse workshop have been agreed and the rest in a small room. {tutor} sent her home on the first day with a box of hooks and eyes 'to see if she comes back'. She was there at ten to eight on the second.",
        "'He doesn't say well done, he says next.'",
        "First week at full attendance since Brackwater.",
    )
    .on(Month(2017, 1)),
    seen(
        "Court has made the adoption order for {sister}. I told {c} at the workshop, in the paint frame, at three o'clock, and {delroy} waited outside with the engine on. She asked me for the exact words and I gave them. She finished the binding of the quilt that night.",
        "'Does she get to keep it? Does anybody check?'",
        "The new parents have said that it is on her bed. {celia.f} has put that in writing for {c}.",
    )
    .on(After("adopted", 0)),
    seen(
        "She asked what is a threshold. I had used the word. We did it with a door and a drawing, and then with what it said in 2005 in plain words. It took an hour and ten minutes and she asked for the tap to be in it, and it is.",
        "'He put it on so nobody could hear. I thought I made that up.'",
        "She hadn't made it up. {camhs2} told beforehand and afterwards.",
    ),
    seen(
        "We began her story: a roll of lining paper the length of the corridor, an inch to a month. {delroy} held one end. She pinned on it what she has (a bus ticket, a bobbin, a peg) and I wrote what the file has. For 2009 and 2010 there are two feet of white. She did not leave them raw; she turned the edges in and hemmed them.",
        "'It isn't empty. It's just not written on.'",
        "{liam} and {reece} walked round it for three days without treading on it. I'd like whoever reads this in years to come to know that.",
    ),
    seen(
        "You have started to call the staff room 'the office of lost causes', and there is a sign on the door in felt. {yvonne} is keeping it. You've been in every night for six weeks. You said it was because you're tired, from work.",
        "You'd like to do three days at the Playhouse.",
        "From now on I write these to you, as we agreed. If I get it wrong, say, and I'll put your words beside mine.",
    )
    .on(Month(2017, 9))
    .read(),
    seen(
        "You had your eyes tested, and the blackboard problem of ten years was, in part, that you couldn't see it. You told me this in a voice like a newsreader. We both laughed until the woman at the desk looked over.",
        "You'd like an apology from every maths teacher you've had. You dictated one.",
        "I'm sorry too. It was on the list in 2007, 2011 and 2013, and three times it says 'appointment DNA'd'.",
    )
    .venue("optician's, and a bench")
    .on(Month(2017, 11)),
    seen(
        "Contact with {mum} at the café on the pier, first one in eight months. She was sober, twelve weeks. She told you that she had been in the rehab unit and that she hadn't wanted to say in case it didn't take. You mended her cuff while she was wearing it.",
        "You'd like to go on your own next time. You're sixteen in spring and I think that you can.",
        "I watched two people who are careful with each other. I'd keep it short and often.",
    )
    .with(&["mum"])
    .venue("café on the pier")
    .on(Month(2018, 1)),
    missed(
        "failed",
        "Snow. You sent me a picture of your foot in it.",
        ("Video call instead, and visit next week", "sw6", 7, 6),
    ),
    seen(
        "You met {iv} for the hundredth time, by your count, and took her a cake with a hundred pins in it. Pearl-headed ones. You told me who stays: you counted on your fingers and got to seven and had to start on mine.",
        "You'd like the list written down. It's in your plan now, on page one.",
        "Seven people is more than most of us have.",
    ),
    seen(
        "{reece} had been shouting outside your door at night and staff were slow. You put a wardrobe across it. I heard about it from you and not from the log, and I've said so to {yvonne}. There's an alarm on the landing now and he has his own worker.",
        "You'd like to be told what happens to him. You aren't cross with him.",
        "You kept yourself safe, and you shouldn't have had to. The log is being put right.",
    )
    .todo("Correct the log; night cover on the landing", "yvonne", 3, 2)
    .on(Month(2018, 2)),
    seen(
        "We went to see three places where you could live. You asked each of them the same question: what happens if I burn the toast. {p6} said that she'd have to eat it, because she does not hold with waste.",
        "{p6}'s. You knew on the stairs.",
        "You chose, and you chose well. We'll take eight weeks over it and not four days.",
    )
    .on(Month(2018, 3))
    .read(),
    seen(
        "Last visit at Gorse House. You have mended everything in it. You gave the good mugs to the youngest and told her about the coat hook that sticks. {delroy} didn't come out of the kitchen for some time.",
        "You don't want a leaving do. You want fish and chips and for nobody to make a speech. Nobody did.",
        "Four years. It began badly and you made it yours.",
    )
    .on(After("p6", -3)),
];

const VISITS_P6: &[Scene] = &[
    seen(
        "First visit at {p6}'s. You have two rooms, a gas ring, a key of your own and a cat that has moved in with you without asking. You'd drawn up your own rules to go with {p6}'s three. Yours were longer.",
        "You like it that nobody writes down when you come in.",
        "I do still have to write this. I'll keep it short.",
    )
    .on(After("p6", 12)),
    seen(
        "College: you're the only one on the course who has already worked in a theatre, and you've been keeping quiet about it. I said you needn't. {tutor} put you on the spring show and you told me the whole of it, act by act, with the quick changes.",
        "You'd like {brother} to come to it, and {mum}, on different nights.",
        "PEP: distinction predicted. EP report no longer needed.",
    )
    .on(Month(2018, 11)),
    seen(
        "Your first wage slip. We went through the tax code together with {p6}'s old payslips as the control group. You've bought fabric scissors that cost more than my shoes.",
        "You want to save for a flat with a north light.",
        "Pathway plan: money is going better than the plan thought it would.",
    )
    .on(Month(2019, 2)),
    seen(
        "You showed me the coat. Everything that's wrong with how the council does things is marked on it in chalk: a pocket sewn shut ('complaints'), one sleeve longer than the other ('my brother and me'), a lining that's beautiful and that nobody sees ('{delroy} and them'). You're wearing it to the managers' meeting this week.",
        "You'd like nobody to clap until they have read the back.",
        "They read the back. Two of them cried and one of them has changed a form.",
    )
    .on(After("coat", -2))
    .late(5)
    .read(),
    missed(
        "failed",
        "You were at the theatre until midnight, get-out after the last night, and I had the wrong week.",
        ("Say sorry and come on Thursday", "sw6", 7, 3),
    )
    .on(Month(2019, 5)),
    seen(
        "You'd rung your mum after her year and then you'd both gone to the pier, as you had said you might. We talked about the night in May. You said that the tap isn't frightening any more, it's just always on time. {p6} put the kettle on in a way that meant that I'd been long enough.",
        "You'd like your dad's letter to stay where it is. Not answered, not thrown away, in the drawer with the feet for the machine.",
        "You know where things go. The offer from {camhs2} stands and you know the number.",
    )
    .on(After("year", 9))
    .read(),
    seen(
        "{pa} came with me. We did the changeover the way you asked: both of us, at the table, with the folder open, and you asking the questions. You asked him what he's like when he's wrong. He said, late.",
        "You'd like one month of both of us before I go. You've got three.",
        "He'll do. He's read the file and he brought biscuits from the right shop.",
    )
    .with(&["pa"])
    .on(Month(2019, 7)),
    seen(
        "By telephone, because of the rules. You were on {p6}'s stairs with the cat. You'd made [sixty|eighty|ninety] masks that week. You said that it was the first time the whole country was as careful of doors as you are.",
        "You were worried for {p4}, who is seventy, and {mum}'s group, which has gone on to a screen.",
        "You're all right. You sounded like somebody who lives somewhere.",
    )
    .venue("by telephone")
    .on(After("adult", -9)),
    seen(
        "You turned eighteen on Friday in a back yard with a bunting that went three times round. My last visit as your social worker. You read me my own first note from 2016 and gave it seven out of ten.",
        "You'd like to go on hearing from me at Christmas. I asked if I may and I may.",
        "The order has ended. What I'd want anybody to know who reads this: tell her first, tell her straight, and look at what she's making.",
    )
    .venue("back yard, Quayside")
    .on(After("adult", 4)),
    seen(
        "First one of mine on my own. We walked round the harbour and you asked if I write these to you as {sw6} did. I said that I'd try. You want the flat over the chandler's and I've put you forward for it today.",
        "North light, no neighbours above, a door that shuts.",
        "You know what you need. My job's the form.",
    )
    .venue("harbour walk")
    .on(Month(2020, 7)),
];

const VISITS_OWN: &[Scene] = &[
    seen(
        "Keeping in touch. The machine is by the window, the cat's on the machine, and there are four chairs that you've re-covered out of one pair of theatre curtains. Boiler makes a noise. I rang the landlord from your stairs.",
        "You'd like the boiler done before the frost.",
        "Good start. Setting-up grant has [£80|£95|£110] left in it.",
    )
    .todo("Boiler, with a date in writing", "pa", 10, 17)
    .on(After("flat", 20)),
    seen(
        "Theatre is dark and you're on furlough. You sounded low. You've unpicked a coat that there was nothing wrong with. We agreed on three things for each day and that one of them is outside. {p4} has you on Sundays in her bubble.",
        "You don't want counselling by video. You'd go to {camhs1} if she were still there.",
        "Worried enough to ring twice a week for now. Not a crisis. You'd tell me, and said you would.",
    )
    .venue("doorstep")
    .on(Month(2021, 1)),
    seen(
        "You'd asked what it would take to see your file. I told you: a form, a date and a long wait, and that I'd sit with you. You got as far as the form. You said you weren't ready to read about people who didn't like you.",
        "You'd like to do it one day. You want it on the record that it's a not yet and not a no.",
        "On the record: not yet.",
    )
    .on(Month(2021, 6)),
    seen(
        "Back at work. You talked about {mum} for most of it: three years sober, a job in the school kitchen, and she's asked if she may see the flat. You've said yes and put the good cushions away, and then you got them out again.",
        "You'd like somebody to ring afterwards, either way.",
        "I rang. It went well. You both cried and nobody broke anything.",
    )
    .on(Month(2021, 7)),
    seen(
        "{brother} was there with his lorry outside on the double yellows. He's going to be a dad. You're making something with ears. He told me, without sticking once, that you're the one who taught him to say words sideways.",
        "You'd like to be an auntie who turns up.",
        "You will be.",
    )
    .with(&["brother"])
    .on(Month(2021, 10)),
    missed(
        "failed",
        "You'd had a call to do a quick change in another town. You texted from the train. Good reason.",
        ("New date", "pa", 14, 8),
    ),
    seen(
        "You took me round the workroom. There's a rail for each show and a hook for each person, and your hook has your name burnt into it by {tutor}. You keep a tin on the bench for buttons that nobody owns to. You said that it isn't the tin.",
        "You'd like {nana}'s if anybody ever finds it. You've stopped expecting it and you'd still like it.",
        "I've rung the store again. It's on my list until I retire.",
    )
    .venue("Sandmere Playhouse")
    .on(Month(2022, 6)),
    seen(
        "Pathway review at your table. You ran it. We went down the old plan and you ticked what's done: home, work, money, mum, brother. Left open: your story. You know where I am.",
        "No more plans, you said. A phone number will do.",
        "Agreed. We close on your birthday because the rules say so, and my number stays the same.",
    )
    .with(&["m3"])
    .on(Month(2023, 2)),
];

// ---------------------------------------------------------------------------------------------
// Contacts

/// A call, an e-mail, a meeting, a note.
#[derive(Clone, Copy)]
struct Talk {
    at: At,
    channel: &'static str,
    /// Who wrote it down; the social worker of the day if not said.
    by: &'static str,
    with: &'static [&'static str],
    subject: &'static str,
    text: &'static str,
    id: &'static str,
    kind: &'static str,
    told_by: &'static str,
    category: &'static str,
    about: &'static [&'static str],
    todo: (&'static str, &'static str, i64, i64),
    late: i64,
    /// Pasted again so many days later, under this subject.
    again: (i64, &'static str),
    /// May be left out.
    spare: bool,
}

const fn talk(
    at: At,
    channel: &'static str,
    with: &'static [&'static str],
    subject: &'static str,
    text: &'static str,
) -> Talk {
    Talk {
        at,
        channel,
        by: "sw",
        with,
        subject,
        text,
        id: "",
        kind: "",
        told_by: "",
        category: "",
        about: &[],
        todo: ("", "", 0, 0),
        late: -1,
        again: (0, ""),
        spare: true,
    }
}

impl Talk {
    const fn by(mut self, who: &'static str) -> Self {
        self.by = who;
        self
    }
    const fn id(mut self, id: &'static str) -> Self {
        self.id = id;
        self.spare = false;
        self
    }
    const fn kind(mut self, kind: &'static str) -> Self {
        self.kind = kind;
        self
    }
    const fn from(mut self, who: &'static str) -> Self {
        self.told_by = who;
        self
    }
    const fn category(mut self, category: &'static str) -> Self {
        self.category = category;
        self.spare = false;
        self
    }
    const fn about(mut self, whom: &'static [&'static str]) -> Self {
        self.about = whom;
        self.spare = false;
        self
    }
    const fn todo(mut self, what: &'static str, who: &'static str, due: i64, done: i64) -> Self {
        self.todo = (what, who, due, done);
        self
    }
    const fn late(mut self, days: i64) -> Self {
        self.late = days;
        self
    }
    const fn again(mut self, days: i64, subject: &'static str) -> Self {
        self.again = (days, subject);
        self
    }
    /// Always kept.
    const fn kept(mut self) -> Self {
        self.spare = false;
        self
    }
}

const TALKS_2005: &[Talk] = &[
    talk(After("opened", 0), "phone", &["hv"], "Referral", "HV {hv.f} rings. {c}, 2 yrs 9 mths, below the ninth centile, two developmental checks DNA'd. Mother smelt of alcohol at 10 a.m. Half-brother {brother}, 7, seems to run the house. One previous referral in 2003, NFA. I have opened the file.").id("c-referral").todo("Joint visit with HV", "sw1", 5, 4),
    talk(After("opened", 9), "phone", &["neighbour"], "Call about the family", "Caller lives across the landing. For three nights she has heard a man shouting, a bang as of a door coming off, and then the bath running for an hour at one in the morning. The boy came to her on Sunday in his pyjamas and asked for an onion because it was the only thing he could think of. She gave him a pie. She is afraid of {dad}, who has said what he does to people who talk. She asked that nobody ever knows it was her. I promised that.").id("c-neighbour-1"),
    talk(After("opened", 31), "phone", &["neighbour"], "Second call", "The same caller. She saw {mum} on the stairs with her face out of shape and the little girl holding on to her coat. She will not come to a conference and she will not be named in any paper. She has put a spare key to her own door in the boy's shoe.").id("c-neighbour-2"),
    talk(After("conference", -12), "meeting", &["m1", "pc1", "hv"], "Strategy discussion", "S47 enquiries to be single agency. Police have eleven DV call-outs to the address since 2003. {m1.f}: ICPC within 15 days. School not invited in time.").by("sw1").late(1),
    talk(After("conference", 0), "meeting", &["m1", "hv", "mum", "nana"], "Initial child protection conference", "ICPC. Both children's names to go on the Register, category neglect. Mother left the room twice. {nana} said in front of everybody that she would have both of them tomorrow. She was thanked. Core group within ten days, RCPC in three months. FORM SC/7 to be completed by keyworker.").kept(),
    talk(After("conference", 15), "letter", &["dad"], "Letter to father", "Letter sent to {dad.f} at three addresses. He is invited to contribute to the core assessment. No reply to any. One came back with a word written across it.").by("sw1"),
    talk(After("police", 0), "phone", &["edt", "pc1"], "EDT log, 02.20", "{pc1.f} attended at 00.50 to a call from a member of the public. Mother on the bathroom floor, unconscious, head injury. {dad.f} arrested on the stairs. {brother} had {c} in the kitchen cupboard and would not come out for the officer until he was shown a library card with a name on it. Both children into police protection. No placement for two. {c} to {p1.f}, Saltby, {brother} to carers in the north of the borough. {c} arrived at 03.40 in a police coat.").by("edt").from("pc1").kept(),
    talk(After("police", 1), "phone", &["nana"], "Grandmother", "{nana} has heard from the hospital. Asked where the children are and when she can come for them. I said that she would have to be assessed. She said she had been assessed by thirty-one years at the shirt factory and two daughters. She rang four times.").kept(),
    talk(After("police", 3), "file-note", &["lawyer", "judge"], "Court", "ICO made today by {judge.f}, both children. {guardian.f} appointed guardian. Contact three times weekly. Father in custody.").kept(),
    talk(Month(2005, 6), "phone", &["mum"], "Mother", "{mum} rang from the refuge. She has nineteen stitches and has not had a drink since. She wants the children told that she is 'in a hotel'. I said that I would say she is somewhere safe, which is true.").todo("Tell both children the same thing in the same words", "sw1", 2, 1),
    talk(Month(2005, 6), "phone", &["ssw1"], "SALT", "{ssw1.f} has chased. The waiting list is nine months. {p1} is doing it herself with a wooden spoon and a box of plastic fruit."),
    talk(Month(2005, 7), "email", &["superv"], "Contact report", "From: {superv.f}. {mum.bad} attended on time and sober for two of three sessions this week. She sat on the floor. {c} gave her the doll and she held it upside down because she was crying, and {c} turned it round for her. On Friday she did not come. I think that she lives for these and cannot bear them.").by("superv").again(19, "FW: contact report").kept(),
    talk(Month(2005, 7), "meeting", &["p1", "p1b", "ssw1"], "Foster carers", "{jade}, 6, who is also placed here, has told {c} that social workers take you twice. {c} now hides when a car stops. {p1} has spoken to {jade}, who has been moved four times and was only passing on what had happened to her. {p1b} puts his head out first and calls 'friend or foe'."),
    talk(Month(2005, 8), "phone", &["expert"], "Expert assessment", "{expert} has seen mother three times of five. She was late once and wept throughout once. He asks for the children's GP notes. He does not think that there will be time for {nana}; I said that there would have to be."),
    talk(Month(2005, 8), "email", &["guardian"], "Sibling contact", "Guardian asks why the two children have met four times in three months when the plan says every fortnight. Because there are two sets of carers, one car and me."),
    talk(Month(2005, 9), "in-person", &["nana"], "Viability assessment", "Went through the form at her kitchen table. Question 14, 'strategies for challenging behaviour': she looked at me for some time and wrote 'dinner'. CRB done. GP gives her a clean bill apart from pressure. I shall recommend her."),
    talk(Month(2005, 9), "phone", &["pc1"], "Father", "{dad.f} charged with s.18 wounding. Remanded. No bail address would have been acceptable."),
    talk(Month(2005, 10), "meeting", &["guardian", "lawyer", "m1"], "Professionals' meeting", "Guardian supports {nana} for {c} and not for both. {nana} asked for both. House has two bedrooms and the regulations have opinions. {brother} to remain where he is. I said for the minute that I thought it a pity."),
    talk(Month(2005, 12), "phone", &["p1"], "A birthday card", "Former carer asks whether she may send a birthday card in April. I said yes, and every year. She said good, because she was going to."),
    talk(After("order", 0), "file-note", &["judge", "lawyer"], "Final hearing", "CO made. Plan approved: {c} with {nana}, {brother} in long-term foster care, contact between them fortnightly, mother monthly. {mum} was asked by {judge.f} if she wanted to say anything. She said: 'Tell them it wasn't because of them.' I have written it down so that somebody will.").kept(),
    talk(Month(2006, 5), "phone", &["nana"], "Kinship allowance", "Paid at last, with back pay from November. {nana} has bought a bed guard, a winter coat and, she confessed, a leg of lamb."),
    talk(Month(2006, 6), "phone", &["nursery"], "Nursery", "{nursery} says that {c} ended the term by making a nurse's watch for each member of staff out of a button. They are all wearing them."),
    talk(Month(2006, 8), "letter", &["dad"], "From prison", "Letter from father's solicitor: he seeks contact. He was given twelve years in February. Court order says none. Reply sent to say so."),
    talk(Month(2006, 9), "meeting", &["sw1", "sw2", "nana"], "Handover", "Introduced {sw2.f}. {c} asked if she has a wet coat as well. I am sorry to leave this one. She still has no SALT and no longer needs it.").by("sw1").kept(),
    talk(Month(2006, 11), "phone", &["mum"], "Mother", "{mum.bad} rang in drink to say that {nana} is turning the child against her. Rang again in the morning to say sorry and ask how she is. I told her about the watches."),
    talk(Month(2007, 2), "email", &["head"], "School", "From {head.f}, Fishergate. {c} has a cough, a plait and a good deal to say. She is sitting with her back to the wall. I have been teaching for thirty years and did not need a form to work out why. Could we have the PEP this side of Easter?").from("head"),
    talk(After("stroke", 0), "phone", &["ollerton"], "Grandmother taken ill", "{ollerton} rang at 8.20. He had found {nana} on the back step. {c} had put a coat over her, and a cushion, and then had gone next door in her nightdress, and waited until he heard her knock because she did not want to be rude. Ambulance. He has {c} for today. She is eating toast and asking whether Nana's coat was the right coat.").kept(),
    talk(After("stroke", 2), "meeting", &["m1", "ssw1"], "Emergency plan", "{c} to stay with {ollerton} for three nights (reg. 38), then respite carers, then home with {nana} and home care. {m1.f} signed. He is 68, has never had a child in the house, and has bought a nightlight."),
    talk(Month(2007, 6), "phone", &["gp"], "GP", "GP says that {nana} ought not to be lifting, or be up at night. She does both. He has told her and she has told him to mind his own."),
    talk(After("p3", -24), "in-person", &["nana"], "A talk with her grandmother", "{nana} asked me to come while {c} was at school. She said that she cannot do it and that it has to be her who says so, because {c} would never. Twice this month she has fallen in the night, and {c} slept on the floor beside her so that she could not fall again. She wants us to find somewhere. She asked me not to tell {c} that it came from her. 'Let her be angry with you. She'd never forgive herself for being the reason.'").id("c-nana-asks").by("sw2"),
    talk(After("p3", -11), "panel", &["m1"], "Placement request", "Long-term foster placement sought, in house, within reach of Fishergate. {p3.f} and {p3b.f}, Hollins, approved for two. One child there: {connor}, 7. {ssw1.f} has doubts about two so near in age and was asked to put them in writing."),
];

const TALKS_2008: &[Talk] = &[
    talk(After("match", 0), "panel", &["adm", "p3", "p3b"], "Fostering panel", "Match agreed as long term. {adm.f} congratulated the carers. Panel asked who explains it to the child and {sw2} said that she would. Panel noted that the life-story book is outstanding.").kept(),
    talk(Month(2008, 4), "email", &["ssw1"], "The two children", "From {ssw1.f}. I have written my doubts as asked and here they are. {connor} needs to be the only one and so does she. It is not that either is difficult. {p3} has patience for one and a half. I recommend fortnightly support until Christmas and a break weekend each.").from("ssw1").again(44, "Copy for file: the two children").kept(),
    talk(Month(2008, 5), "phone", &["nana"], "Saturdays", "{nana} says that the taxi was late twice and {c} sat in her coat from nine. I said that I would speak to transport. She said that she would rather I sat in my coat from nine and saw how it is."),
    talk(Month(2008, 6), "phone", &["p3"], "Brother", "{brother}'s carers have cancelled the last two Sundays, because of football. {p3} would prefer Sundays free for the caravan in any case. I have said that sibling contact is in the care plan and is not a hobby."),
    talk(Month(2008, 7), "letter", &["mum"], "Wedding", "Card from {mum}: she is to marry {step.f} in September and would like {c} to be bridesmaid. Discussed with {m1.f}. Answer is no, as he is not assessed. {c} made her a garter with a blue button on it and we posted that."),
    talk(Month(2008, 9), "phone", &["superv"], "Contact", "{superv.f} says that {step} came in with {mum} and sat, although he had been asked to wait outside. He told {c} to speak up. {mum} did not look at him for an hour. I do not like it."),
    talk(Month(2008, 10), "meeting", &["p3", "ssw1"], "Support to carers", "{p3} says that {connor} and {c} set each other off, that {p3b} is away three nights in the week, and that {hayley}, 17, is sick of the pair of them. Break weekend requested. None available before February."),
    talk(Month(2008, 11), "phone", &["nurse"], "Health", "Review medical and dentist both DNA'd; carers say that they had no letter. Eyes: optician on list. {nurse.f} will send again."),
    talk(After("gap", -255), "file-note", &["m1"], "Transfer summary", "{sw2.f} leaves today. Child is well placed, at school where she is known, sees grandmother weekly and brother in principle fortnightly. Outstanding: letter about the match, life-story book, CAMHS. The next worker is asked to read this first.").by("sw2").kept(),
    talk(Month(2009, 2), "email", &["head"], "Who is her social worker?", "From {head.f}. I have rung five times. I should like to know who is {c}'s social worker, since the number I have is answered by a machine that is full. She has asked me, too. She thinks that it may be me.").from("head").by("m1").again(6, "FW: FW: Who is her social worker?").kept(),
    talk(Month(2009, 4), "phone", &["p3"], "Brother", "{p3} says that {brother} has moved and nobody has a number. {c} told by {p3} that he 'is busy with his own life'. I will look into it.").by("sw3").late(12),
    talk(Month(2009, 5), "phone", &["hayley"], "Call from the carers' daughter", "{hayley} rang the office herself. She said that things are wrong in the house: her mum and her stepdad are not speaking, the food cupboard is locked, and {c} was left out of the car at the garden centre for a joke and it was twenty minutes. She is not having it said that she said so. Passed to {m1.f}, who spoke to {p3}. {p3} says that her daughter is going through a phase. NFA.").id("c-hayley"),
    talk(Month(2009, 7), "phone", &["superv"], "Contact with mother ended", "{mum} has not come since March. {superv.f} asks whether to keep the room. Room let go. {c} to be told by carers.").by("sw3").late(3),
    talk(Month(2009, 8), "file-note", &["m2"], "Supervision", "Discussed 26 cases in 90 minutes. {c}: stable. No actions.").by("m2").kind("judgement"),
    talk(Month(2009, 12), "phone", &["child"], "Night duty log, 19.40", "{c}, 7, rang the night number herself. It is on a card by their telephone. She wanted to know if there is really no Saturday at Nana's because of ice, as there is no ice. I could not find a worker's name to pass it to and sent a fax to the team. She thanked me for picking up.").by("edt").from("child").kept(),
    talk(Month(2010, 2), "email", &["p3b"], "Help", "From {p3b.f}. I am writing because {p3} will not. We are not coping and it is not the little girl. I have asked for somebody to come since last spring. She has started to wet and she is punished for it when I am away and I do not agree with it. Please ring me and not the house.").from("p3b").by("sw3").late(48).id("c-help"),
    talk(Month(2010, 10), "phone", &["head"], "School", "{head.f} says that {c} is tired, that she has had the same tights on since Monday and has mended them with surgical thread from the first-aid box. She wants it on record that she rang in March, May and July. There is no record of those calls.").by("sw3").kept(),
    talk(Month(2010, 11), "phone", &["p3"], "Request for removal", "{p3}: 'It's her or me.' Says that child is attention seeking, tells lies and hoards. {p3b} has left. {connor} is to stay.").by("sw3").todo("Disruption meeting", "m2", 14, 118),
    talk(Month(2010, 12), "email", &["nurse"], "LAC medical", "Medical has not been done since 2008. Three sets of forms sent to three workers. {nurse.f} asks whether there is a fourth.").by("nurse"),
    talk(After("p4", -14), "phone", &["ssw2"], "IFA", "Halyard Fostering have {p4.f}, single carer, Brackwater. Can take her on Monday week. Not on the ZPR list, so no panel. I asked what {c} should be told and {ssw2} said, 'The truth, and what is for tea.'").by("sw3").kept(),
];

const TALKS_2011: &[Talk] = &[
    talk(After("p4", 0), "file-note", &["p4", "head"], "The move", "I moved her, in my first week in the job. {head.f} had made her class line up and shake hands with her one by one. {c} shook each hand as if she were the Queen. In the car she asked if there was a ladder at this one as well. I said that I did not know about a ladder. She said, 'Good.' A tin of buttons is too big for my boot with the cases; it is in the office cupboard and I will bring it.").todo("Bring the tin", "sw4", 7, -1).kept(),
    talk(After("p4", 32), "meeting", &["m2", "p3b", "ssw1", "ssw2", "iro2", "head"], "Disruption meeting", "Chaired by {iro2.f}. {p3} did not come. {p3b.f} read from a piece of paper. Findings: no worker for ten weeks, then one who visited five times in two years; help asked for nine times and given once; two children matched against advice in writing; the adults' marriage; none of it the child's doing. {iro2} asked that the child be told so, by somebody she trusts, within the month. {m2.f} did not agree with 'nine'. {head.f} had the dates.").id("c-disruption"),
    talk(Month(2011, 4), "letter", &["mum"], "Birthday card", "Card from {mum} for her ninth birthday. 'Mummy's got a flat and you are coming home.' She has not and it is not so. Kept back; to be given with an explanation when she is older. I have put it in the pocket of the volume.").kept(),
    talk(Month(2011, 5), "phone", &["mum"], "Mother", "First call from {mum} for two years. {step} has gone, and took the deposit. She is drinking, she said before I could ask. I said that {c} asks for her and that four times a year, kept, is better than twelve, not. She said that she could do four."),
    talk(Month(2011, 6), "email", &["ssw2"], "Placement report", "From {ssw2.f}, Halyard. {c} has eaten fifty meals, by her own count, on the kitchen door. On the fifty-first she asked {p4} what she wanted to know. {p4} asked if she would like more rice.").from("ssw2"),
    talk(Month(2011, 7), "email", &["gethin"], "School", "From {gethin.f}. The leavers' play had eleven kings in it this year because she had cloth for eleven. Could somebody tell me if she is allowed on the residential, or is that a panel?").from("gethin").todo("Answer: yes, {p4} may sign", "sw4", 3, 1),
    talk(Month(2011, 10), "phone", &["nana"], "Grandmother", "{nana} has moved to the care home at Fishergate. She has one drawer and one windowsill. She asked who has got the tin. I said that I had it safe, and I went to look, and the cupboard is now a server room.").todo("Find out where the cupboard went", "sw4", 14, -1),
    talk(After("p4", 330), "email", &["camhs1"], "CAMHS", "Offer of assessment in [January|February] from {camhs1.f}. She asks what the child knows about 2005. I have sent the notes about the tap and the cupboard and asked that she reads them before, and not during.").kept(),
    talk(Month(2012, 2), "letter", &["dad"], "Letter from father", "A letter of four pages to {c} from {dad.f} in prison, posted through another man's number. He names the woman who he says put him there, gives the street where she is living and her hours of work, and says what he will do and in what order. He asks {c} to write and say whether it is the right street. Shown to {m2.f} and to the police the same day. She has not been told that there is a letter.").id("c-dad-letter"),
    talk(Month(2012, 3), "phone", &["pc2"], "Police", "The letter is with the police. Prison told. {pc2.f} asks that nothing is said to anybody in the family."),
    talk(Month(2012, 5), "file-note", &["p4"], "Lost volume", "I left volume 4 in a taxi on the way to Halyard. It has been found, sealed. I told {p4} and then {c}. She asked if I had got into trouble and looked pleased when I said yes.").kept(),
    talk(Month(2012, 6), "phone", &["shannon", "ssw2"], "Other young person", "{shannon} rang to say that {c} had taken her phone charger. {c} says that she borrowed it for the lamp. {ssw2} will go. It was behind the settee."),
    talk(Month(2012, 9), "in-person", &["iv"], "Independent visitor", "{iv.f} met {c} for the first time. They looked at shoe linings. {iv} has asked for nothing about her on paper, and would sooner be told by her."),
    talk(Month(2012, 11), "email", &["camhs1"], "CAMHS network note", "From {camhs1.f}. {c} has made a clay kitchen with a cupboard that has somebody in it. She would like all of the adults to know that she was not hiding. She was 'being put where it was quiet'. She was three and it was {brother} who put her there. She would like him to be thanked.").from("camhs1").again(9, "Network note from CAMHS (pasted)").kept(),
    talk(Month(2013, 2), "phone", &["advocate"], "Advocacy", "{advocate.f} has seen her. She wants two things: her brother, and something in writing about the ladder. I asked {p4} what the ladder is and she knew. The panel of 2008. Eleven rungs."),
    talk(Month(2013, 4), "phone", &[], "Looking for her brother", "Rang four teams, a school that has closed and a football club. The club has a coach with a long memory, who told me which town.").kept(),
    talk(After("found", -5), "phone", &["brother"], "Her brother", "I rang him at his carers' house. Long silence, and then he said her whole name, with the middle one, without a stop. He asked was she all right and did she still have the rabbit. He has been told since 2009 that she did not want contact. I said that she had been told the same of him. He said a word I shall not write down and then that he was sorry for it.").kept(),
    talk(Month(2013, 7), "email", &["gethin"], "Leaving Brackwater", "From {gethin.f}. For whoever has her next. She needs a wall behind her, a job that is real, and to be told of changes on the day before. She will do anything for anybody who says what they mean. The chair is coming with her, if Thornholme will sign for it.").from("gethin").again(61, "FW: Leaving Brackwater").kept(),
    talk(Month(2013, 10), "phone", &["year"], "Thornholme", "{year.f} has not seen {gethin.f}'s letter. She does not know of a chair. {c} is on a behaviour log with fourteen entries, nine for 'turning round'."),
    talk(After("nana", 2), "phone", &["aunt"], "Aunt", "{aunt.f} rang: {nana}'s elder daughter, unknown to us. She left at nineteen, because of what the house was like, and has not been back. She would like to write to {c} and {brother} and does not expect an answer. I said that I would ask them."),
    talk(After("nana", 9), "email", &["officer"], "The tin", "To records. A toffee tin, about twelve inches, buttons. Left in the cupboard in room 9 in February 2011. It is her grandmother's and she would have liked it today. {officer.f} answers that there is no such item on the list."),
    talk(Month(2014, 3), "phone", &["pc2", "p4"], "Missing", "Missing since five; back at 10.40. {c} and {shannon} were at the flats in Old Harbour. {shannon} says that it was her idea, and {c} says that it was hers. {p4} had rung at ten past five, at six, at seven and at eight. Police graded it medium at nine."),
    talk(Month(2014, 4), "meeting", &["ssw2", "p4", "m2"], "Support meeting", "{p4} asks for one more adult at night for six weeks. {ssw2} will pay half. {m2.f}: there is no budget line. {p4} asked what it costs if she loses her. Nobody had that number.").kept(),
    talk(Month(2014, 6), "phone", &["brother"], "Her brother", "{brother} is seventeen and has left care without telling anybody. He rang me so that {c} would not hear it from a form. He is on a settee in Fishergate. I gave him the number of the leaving care team and of a good café."),
    talk(After("door", 0), "phone", &["p4", "tiago"], "Two girls hurt", "{p4} rang from casualty. {shannon} went through the glass of the back door in a temper about a telephone and {c} cut her foot pulling her out of it. {tiago} drove them. {c} held a tea towel to her arm all the way and told her about bias binding. Neither is badly hurt.").by("sw5").kept(),
    talk(After("p5", -7), "panel", &["m2", "adm"], "Resources panel", "Bed available at Gorse House from Monday. Panel agrees. {ssw2} not present. Advocate not informed. IRO to be told after.").by("sw5").kind("decision").kept(),
];

const TALKS_2014: &[Talk] = &[
    talk(After("p5", -4), "phone", &["p4"], "Telling the carer", "{p4} was told by telephone. She said no, three times, quite quietly. She asked to speak to somebody who had met the child. Then she asked what {c} would be allowed to take and I said what fits in the car.").by("sw5").kept(),
    talk(After("p5", 1), "email", &["advocate"], "Complaint", "From {advocate.f}. {c} asks me to say that she was not asked. She was told on Thursday at six and moved on Monday at nine. She asks who decided, on what day, and whether they had her name right. This is a complaint under the procedure.").from("advocate").again(13, "Advocate's e-mail, for file").kept(),
    talk(Month(2014, 10), "phone", &["yvonne"], "Gorse House", "{yvonne} says that {c} is polite, does not eat with the others and has rewired nothing. {reece} and {liam} have had a fight about the television, over whether {tia} was watching it. {c} went and stood between them with an iron in her hand, which was cold. No injuries."),
    talk(Month(2014, 11), "email", &["year"], "Exclusion", "From Thornholme: fixed-term exclusion, two days. 'Persistent defiance, refusal to face the front.'").from("year"),
    talk(Month(2014, 11), "in-person", &["rhi"], "RHI", "Return interview with {rhi.f}. She says: 'I wasn't missing. I was at my mum's.' She means {p4}. She corrected it to 'Sunday mum'. She asked what the form is for and he said, truthfully, a percentage.").by("rhi").from("child").kept(),
    talk(Month(2015, 1), "file-note", &["liam"], "Background, other file", "Pasted by night staff: {liam} came to us from a placement out of county after an allegation which was NFA'd. Mother in hospital. He has court on the 14th and is expected to be unsettled. Consequences chart to be used. His social worker prefers that he does not know about his father's bail.").about(&["liam"]).id("c-pasted").by("agnes"),
    talk(Month(2015, 2), "phone", &["p4"], "Sunday dinner", "{p4} rang at one minute past two: {c} has arrived, there is soup. I have asked {p4} to send her straight back. {p4} says that she will send her back when she has eaten, as one does."),
    talk(Month(2015, 4), "meeting", &["virtual", "year", "delroy"], "PEP", "SDQ 24. Virtual school asks for seat by wall, exit card, one named adult. School says that it has to be fair to everybody. {delroy}: 'Then give everybody a wall.' PP+ to be used for the theatre workshop, if insurance allows."),
    talk(Month(2015, 6), "phone", &["tia"], "Other young person", "{tia} told night staff that {c} helps her to sleep by reading out sewing patterns. Staff are to remind both that bedrooms are private. {agnes} asks that this be thought about again, since it is working.").by("agnes").about(&["tia", "child"]).id("c-night-other"),
    talk(Month(2015, 9), "email", &["aunt"], "Aunt", "{aunt.f} has had a letter of four pages from {c} and asks what she may answer. {c} had asked what the house was like. 'I do not want to tell a child of thirteen and I do not want to lie to her.' I have passed this to the therapist's waiting list."),
    talk(Month(2015, 11), "phone", &["pc2", "agnes"], "Missing from care", "Absconded 21.10 via fire door, returned 01.15 in a taxi that she had paid for with her own buttons, the driver says, and he has kept one. She had been on the sea wall. PA system test had set off the alarms and nobody had warned her.").by("agnes"),
    talk(Month(2016, 2), "file-note", &["m3"], "Read on allocation", "I read the whole of the file before I met her. For the next worker: the word 'absconded' is used 31 times. On 19 of those she was at {p4}'s table. Nobody asked. There is almost nothing between September 2009 and August 2010: an e-mail from {p3b.f} asking for help, a call that {c} made to the night duty worker, a visit at which nobody opened, one set of minutes, and a line that says 'not agreed'.").by("sw6").kind("assessment").kept(),
    talk(After("sister", 1), "phone", &["mum", "superv"], "Half-sister", "A girl, {sister}, born yesterday. {mum} has asked that {c} is told by somebody kind. The hospital has a pre-birth plan. Nobody had put me on the list for it.").by("sw6").todo("Tell her", "sw6", 1, 3).kept(),
    talk(Month(2016, 6), "email", &["celia"], "From the other file", "{celia.f} of the adoption agency copies us in by mistake. {sister} has gained two pounds. Prospective adopters {adopter.f} and her husband have the nursery ready; introductions are to be at the grandparents' house on the estate behind the hospital. Nothing to do with {c}'s plan.").about(&["sister"]).id("c-adoption"),
    talk(Month(2016, 9), "meeting", &["pc2", "yvonne", "rhi"], "MACE", "MACE meeting. {jarrod.f} is known for two other girls. Phone, lifts, trainers. {c} to be told what was said by somebody whom she trusts and in a car. No conditions to be put on her that are not also put on him.").by("sw6").id("c-mace"),
    talk(Month(2016, 10), "phone", &["pc2", "tia"], "Other young person", "{pc2.f} rang about {tia}, who is one of the two other girls. She has told {pc2} what she has not told staff. Her own worker is to see her first, and she asks that {c} does not hear it from us.").by("sw6").about(&["tia"]).id("c-mace-other"),
    talk(Month(2016, 10), "meeting", &["detective"], "Police", "{detective.f} told us in confidence what the phones show, which two addresses are being watched, who else is to be arrested and when, and how they came to know. Nobody is to be told, {c} included, until they say so.").by("sw6").id("c-police"),
    talk(Month(2016, 11), "in-person", &["child"], "What she wanted written down", "{c} said: 'He told me I was old for my age. Everyone always says that. I was just tired.' She asked me to put it in the file in case another girl's social worker ever reads it.").by("sw6").from("child").kept(),
    talk(Month(2017, 2), "email", &["tutor"], "Playhouse", "From {tutor.f}. She has set the sleeves on thirteen jackets and taken out nine of them because she was not satisfied. I was. I'd like to have her for three days and I'd like not to fill in the form about her face.").from("tutor").again(5, "FW: Playhouse"),
    talk(Month(2017, 2), "email", &["lawyer"], "Legal advice", "{lawyer.f}'s advice on whether {c} may apply for leave to be heard in her sister's proceedings, on what the council could be asked to disclose if she did, and on the prospects.").category("legal-advice").id("c-legal"),
    talk(Month(2017, 3), "phone", &["advocate"], "Advocacy", "{c} would like the judge to know about the quilt. {advocate.f} will write to the guardian in {sister}'s case. It isn't an argument, she says. It's information.").by("sw6"),
    talk(Month(2017, 5), "letter", &["adopter"], "First letter from the adopters", "Through the letterbox. {adopter} writes that {sister} will only sleep with the whale on top and that they have told her who made it. She signs with first names only. They would like {c} to have a photograph with no house in it.").by("sw6").todo("Give {c} the photograph", "sw6", 7, 2).id("c-letterbox"),
    talk(Month(2017, 7), "meeting", &["camhs2", "delroy", "yvonne"], "CAMHS ending", "{camhs2.f}: she has finished, in her own view and in theirs. She may come back without a referral until she is eighteen. She gave the clinic a curtain.").by("sw6"),
    talk(Month(2017, 9), "phone", &["friend"], "Her friend", "{friend.f} rang me, which took courage, to say that {c} had not been at the workshop and wasn't answering. She was in the paint frame with a migraine and the door shut. {friend} had been right to ring and I told her so.").by("sw6"),
    talk(Month(2017, 10), "phone", &["mum"], "Mother", "{mum} is in the rehab unit at Eastmarsh. Day nine. She does not want {c} told until day ninety. I said that I don't keep things from {c}, and that {c} can wait if she is told what she is waiting for. She thought about it and said all right.").by("sw6").kept(),
    talk(Month(2015, 3), "phone", &["reece", "yvonne"], "Night log", "{reece} out of his room at two, {liam} awake because of it. {c} was found on the landing hemming by the emergency light, and said that somebody had to be up. {reece} went back to bed when she told him which step creaks. Staffing one short.").by("agnes").kept(),
    talk(Month(2015, 10), "meeting", &["liam", "tia", "reece", "child"], "House meeting", "Agenda by {liam}. 1 Wi-Fi. 2 Why is the good mug cupboard locked. 3 {c} to stop ironing at midnight ({reece}). 4 {c} to carry on ironing at midnight because it smells like a house ({tia}). Item 4 carried, three to one.").by("delroy").kept(),
    talk(Month(2016, 12), "file-note", &["child"], "After the statement", "{c} sat in the laundry until four with the drier on for the noise, and had company. {agnes} took toast along and did not go in.").by("agnes").kept(),
    talk(Month(2016, 12), "phone", &["pc2", "tia"], "Other young person", "{tia} has given her statement to {pc2.f} as well. She does not want it talked about in the house, and she would like the night staff to know without being told.").by("agnes").about(&["tia"]).id("c-statement-other"),
    talk(Month(2017, 4), "phone", &["liam", "delroy"], "Other young person", "{liam} went home to his mother today, with a holdall that {c} had relined. He had asked her for a pocket that nobody would find. She put in two, so that they would stop at the first.").by("delroy").kept(),
    talk(Month(2017, 12), "file-note", &["yvonne", "delroy"], "Christmas rota", "{c} to {p4}'s from the 24th to the 27th. Staff asked who would like to work the day and {delroy} said that he would bring her at ten and fetch her whenever she rang. She rang on the 27th.").by("yvonne"),
    talk(Month(2018, 2), "phone", &["tia"], "Other young person", "{tia} is to move nearer to her sister. {c} has made her a bag with a pocket for each thing that she is afraid of losing. Staff wonder about a leaving meal.").by("agnes").about(&["tia", "child"]).id("c-leaving-other"),
    talk(Month(2018, 4), "meeting", &["lodgings", "p6", "child"], "Supported lodgings", "{lodgings.f} brought three folders of hosts. {c} asked to meet the people and not the folders. FORM SL/2B signed by all. PA to be allocated by 18th birthday, I've asked for now.").by("sw6").todo("PA allocated", "m3", 60, 190),
    talk(Month(2018, 8), "email", &["year"], "Thornholme, the end", "From {year.f}. Four GCSEs, which is four more than I said. I owe her an apology about the chair and I have written it to her. She replied with a pattern piece marked 'cut on fold' and I do not know what it means but I have framed it.").from("year").kept(),
];

const TALKS_2018: &[Talk] = &[
    talk(After("p6", 3), "phone", &["p6"], "First week", "{p6} says that you fold towels in thirds, which she approves of, and that you asked if you may be ill here, should it arise. She said yes, in the second bedroom, with the radio.").by("sw6"),
    talk(Month(2018, 11), "email", &["virtual"], "College", "From {virtual.f}. Attendance 99 per cent. The bursary is paid. Your tutor asks whether you'd talk to the foundation group about quick changes and I've said I'd ask you and not them.").from("virtual").by("sw6"),
    talk(Month(2019, 1), "phone", &["brother"], "Your brother", "{brother} has his HGV licence. He'd like to drive you and the costumes to the festival in a vehicle that he described for a quarter of an hour.").by("sw6"),
    talk(Month(2019, 3), "letter", &["dad"], "A letter from your dad", "He's been out since 2013 and lives in another part of the country. Two pages, plain. He says that he did it, that nothing you did was the cause, and that you don't owe him an answer. I read it first, as you asked me to, and then you did, at {p4}'s. You've put it in the machine drawer.").by("sw6").kept(),
    talk(Month(2019, 4), "meeting", &["pa", "p6", "child"], "Pathway plan", "You chose the table. {pa} took notes and you corrected them as he went. Money, home, work, people, health, story: in that order, because you said that story's the hard one and you'd like a run-up.").by("sw6").kept(),
    talk(After("night", 0), "phone", &["p6"], "A bad night", "{p6} rang: you'd been sitting on the stairs since three. You'd had the dream with the tap. She sat two steps down and told you about the 47 bus. You went to work at nine. I rang you at lunch and you said that it was the first time you had woken anybody up on purpose.").by("sw6").kept(),
    talk(Month(2019, 5), "email", &["tutor"], "Spring show", "From {tutor.f}. Eleven quick changes, no misses. The lead tore her hem in Act Two and it was whole in Act Three and nobody saw how. I've asked the management for a post.").from("tutor").by("sw6").again(8, "FW: Spring show").kept(),
    talk(After("year", 0), "phone", &["mum"], "Your mum", "{mum}'s had a year. The count began again last June, which you know and she thinks that you don't. She asked me to say it to you as she couldn't say it without crying. I said that you two could manage some crying. She rang you at seven.").by("sw6").kept(),
    talk(Month(2019, 9), "in-person", &["friend"], "Your friend", "{friend} and you came to the office to ask about council tax. I didn't know either. We rang together and were on hold for the length of a whole hem.").by("pa"),
    talk(Month(2019, 12), "message", &["child"], "Text", "\"do you know what day it is. it's the day nana did the puddings. i'm doing them. p.s. how long do you boil a pudding.\" Answered: eight hours; I asked {p4}.").by("pa"),
    talk(Month(2020, 3), "phone", &["p6", "pa"], "Lockdown", "{p6} is 72 and you're worried that you will bring it in from work. The theatre shut on Monday. You've asked her if you should go. She said that she had not taken in a lodger in order to be alone.").by("sw6"),
    talk(Month(2020, 6), "email", &["lodgings"], "Staying put", "From {lodgings.f}. Funding for supported lodgings after 18 agreed to September. The IRO's last note asks why it ended on a birthday in the first place.").from("lodgings").by("pa"),
    talk(After("flat", -20), "phone", &["child"], "The flat", "You rang to say that you've got it. Then you put the phone on the window sill so that I could hear the light, you said. I heard gulls.").by("pa").kept(),
    talk(Month(2020, 11), "phone", &["aunt"], "Your aunt", "{aunt} has sent the second half of {nana}'s cutlery. She'd kept it back from the house clearance for when you had a drawer.").by("pa"),
    talk(Month(2021, 2), "phone", &["child"], "Checking in", "Short call. You'd been for the walk, done the coat and rung {mum}. Three of three. You said not to make a thing of it.").by("pa"),
    talk(Month(2021, 6), "in-person", &["child"], "Asking for your file", "We filled in half of the form at your table. You stopped at 'reason for request'. I said that it can be left empty and you said that that was the trouble. Form's in your drawer, with the letter.").by("pa").kept(),
    talk(Month(2021, 9), "email", &["tutor"], "A post", "From {tutor.f}. Wardrobe assistant, permanent, from the first of the month. She's better than I was. Please tell whoever decides these things that the workshop money was the best they ever spent.").from("tutor").by("pa").kept(),
    talk(Month(2022, 1), "phone", &["delroy"], "Gorse House", "{delroy} rang to tell me that Gorse House has shut and the noticeboard was going in the skip. He has it in his garage. You'd like the felt sign and not the rest.").by("pa"),
    talk(Month(2022, 5), "phone", &["child"], "Your mum's name", "You'd seen an old letter of ours with your mum's name spelt wrong. You said she has been misspelt by better people than us. You'd still like it put right, and I've asked for a correction.").by("pa").kept(),
    talk(Month(2022, 10), "message", &["child"], "Text", "\"opening night. you're in row f. wear a jacket with all its buttons.\"").by("pa"),
    talk(Month(2023, 2), "phone", &["sw6"], "From your old worker", "{sw6.f} rang from her new job to ask after you. I asked you if I might say. You said: tell her I gave her a seven and it should have been an eight.").by("pa"),
    talk(After("asked", 0), "email", &["child", "friend"], "Request for the whole file", "\"Dear Sandmere Council, I was in your care from 2005 to 2020. I would like everything. All of it, in one go, with nothing tidied. I want to know what happened in 2009 and 2010 and why I left Hollins. I know about my mum, my dad, my brother, my sister, Nana, {aunt}, {p4}, {tiago} and {friend}, so please don't blank them out. {friend} is reading it with me.\"").by("officer").from("child").kept(),
    talk(After("asked", 24), "file-note", &["officer"], "The tin", "While looking for volume 3 on shelf 14 at Dock Street I found a toffee tin with a luggage label: her name, February 2011, 'bring'. It is heavy. It rattles. I have given it a receipt number and have not opened it.").by("officer").kept(),
];

/// What a supervisor of contact writes, with words for the seed to choose.
const CONTACT_SHEETS: [&str; 12] = [
    "Contact {month}. {mum} [on time|ten minutes late|early and waiting on the wall]. Brought [crisps|a magazine|a hair slide]. Played [shop|hairdressers|buses]. {c} [led|followed her round|sat on her lap for most of it]. Goodbye took [four|seven|nine] minutes and was managed.",
    "Mother did not attend. No call by ten. {c} waited [20|30|40] minutes. Told that Mummy could not come today. She [went to the window|put her own coat on|asked whose turn it is].",
    "{mum} sober, pale. She sang the whole of one side of a musical and {c} turned the pages of a book that was not about it. Both [laughed|were hoarse]. {nana} came to the door at the end and the two women nodded.",
    "Mother smelt of drink. I asked her to go home and come again on [Friday|Wednesday]. She did not argue. {c} had seen her through the glass and waved, and I said that Mummy was poorly.",
    "Siblings together for the first hour. {brother} checked his sister's shoes and did them up again his way. {mum} could not look at that. Better after juice.",
    "{mum} had drawn a horse without lifting the pencil, and {c} cut round it, without lifting the scissors as far as I could see. They have decided to make one for every week.",
    "{mum} asked {c} if she is happy there. {c} said that she has got a window. {mum} went out for air. I stayed with {c}, who counted the horses: [six|seven|eight].",
    "No contact: the centre was closed for [training|a burst pipe|an inspection]. Family told on the day, which is not good enough.",
    "Quiet session. {mum} fell asleep on the mats and {c} covered her with coats, and sat beside her for half an hour, quite content. I did not wake her.",
    "Mother came with [flowers from a garage|a birthday cake in June|a plastic tiara]. {c} gave most of it to the other children in the centre, one by one, with a curtsey.",
    "{mum} left early after a call on her mobile. {c} finished both drinks and asked me to sign the horse.",
    "A good one. Nothing happened. They did a jigsaw of a [windmill|steam train|kitten] to the end.",
];

// ---------------------------------------------------------------------------------------------
// Reviews, decisions, events

/// A review: when, of which kind, how she took part, what was talked about, what was recommended.
struct Meeting {
    at: (i64, i64),
    kind: &'static str,
    with: &'static [&'static str],
    part: &'static str,
    discussion: &'static str,
    /// What, for which outcome, what is to be done by whom, within how many days, done after how many.
    recommended: &'static [(&'static str, &'static str, &'static str, &'static str, i64, i64)],
}

const fn meeting(
    at: (i64, i64),
    with: &'static [&'static str],
    part: &'static str,
    discussion: &'static str,
    recommended: &'static [(&'static str, &'static str, &'static str, &'static str, i64, i64)],
) -> Meeting {
    Meeting { at, kind: "looked-after", with, part, discussion, recommended }
}

const fn pathway(
    at: (i64, i64),
    with: &'static [&'static str],
    discussion: &'static str,
    recommended: &'static [(&'static str, &'static str, &'static str, &'static str, i64, i64)],
) -> Meeting {
    let mut meeting = meeting(at, with, "She led it.", discussion, recommended);
    meeting.kind = "pathway";
    meeting
}

const REVIEWS: &[Meeting] = &[
    meeting(
        (2005, 6),
        &["p1", "p1b", "mum", "guardian", "hv"],
        "Not present, aged 3. Chair saw her in the garden.",
        "First LAC review. {c} is eating and sleeping. Mother was in tears, in a good way, at the photographs. Sibling contact has happened once in four weeks. Chair not satisfied.",
        &[
            (
                "Sibling contact every second Sunday from now, dates for three months in writing",
                "",
                "Dates in writing",
                "sw1",
                14,
                31,
            ),
            (
                "Viability assessment of the grandmother begins at once",
                "",
                "Assessment",
                "sw1",
                42,
                88,
            ),
        ],
    ),
    meeting(
        (2005, 9),
        &["p1", "mum", "nana", "guardian", "ssw1"],
        "Not present. Her drawing was: a bath with a lid on.",
        "Second LAC review. Mother has attended 14 of 23 contacts. Expert's report is due. {nana} asked why it takes longer to assess her than it took to build the town hall. SALT not started.",
        &[("SALT to be chased by the health visitor", "", "Chase", "hv", 14, -1)],
    ),
    meeting(
        (2006, 3),
        &["nana", "mum", "hv", "nursery"],
        "Chair visited at home and was sold a bag.",
        "Review after the care order. All agree that the child is thriving at her grandmother's. Allowance unpaid. {mum} said thank you to {nana} in front of everyone.",
        &[
            ("Kinship allowance with back pay", "o-kin", "Pay it", "m1", 14, 52),
            (
                "Life-story book is begun while her people are here to ask",
                "o-kin",
                "Begin",
                "sw1",
                60,
                75,
            ),
        ],
    ),
    meeting(
        (2006, 9),
        &["nana", "sw1", "head"],
        "Present for the biscuits.",
        "Change of worker noted. Started school well. IRO asks that {ollerton} be thanked in writing, as he is the contingency plan in person.",
        &[("Letter of thanks to the neighbour", "o-kin", "Write", "m1", 14, 9)],
    ),
    meeting(
        (2007, 3),
        &["nana", "mum", "head"],
        "Showed the chair a needle and how not to lose one.",
        "Settled. Mother attends half of contacts; the days after a missed one are wet. Contact to be confirmed the day before or not to be told to the child.",
        &[(
            "Contact confirmed by noon on the day before",
            "o-kin",
            "Tell mother and grandmother",
            "sw2",
            7,
            6,
        )],
    ),
    meeting(
        (2007, 9),
        &["p3", "p3b", "nana", "head"],
        "Would not leave the taxi driver. Chair went out to the car.",
        "First review in the new placement. {c} asked through the window whether Nana was cross. {nana}, who was at the meeting with a frame, went out to tell her no. It took some time on the gravel.",
        &[
            (
                "Saturday contact with grandmother is protected from all other plans",
                "o-stay",
                "Put it in the placement agreement",
                "ssw1",
                14,
                12,
            ),
            ("Match to panel by March", "o-stay", "Report", "sw2", 150, 168),
        ],
    ),
    meeting(
        (2008, 3),
        &["p3", "p3b", "ssw1", "head"],
        "Came in with a felt ladder and hung it on the flip chart.",
        "Long-term match agreed. {c} explained each rung. IRO asked for a letter for the child. Link worker's concern about two children in the placement was noted and not discussed.",
        &[
            ("A letter to the child about the match", "o-stay", "Write it", "sw2", 14, -1),
            ("Support to carers fortnightly until Christmas", "o-stay", "Visits", "ssw1", 270, -1),
        ],
    ),
    meeting(
        (2008, 9),
        &["p3", "head", "ssw1"],
        "Did not attend. Views not obtained.",
        "Carer tired. {connor} and {c} 'set each other off'. Break weekend not found. Brother seen twice since June. Optician outstanding.",
        &[
            ("Break weekend by half term", "o-stay", "Find", "ssw1", 40, 128),
            ("Brother's carers to be visited about Sundays", "o-stay", "Visit", "sw2", 30, -1),
        ],
    ),
    meeting(
        (2009, 4),
        &["p3", "head"],
        "Did not attend.",
        "No allocated worker from January to March. {head} asks again who is responsible. Chair has written to the service manager. No report for this meeting.",
        &[
            ("Allocate a permanent worker", "o-stay", "Allocate", "m1", 14, -1),
            ("Find the brother's new address", "o-stay", "Find", "sw3", 14, -1),
        ],
    ),
    meeting(
        (2010, 3),
        &["p3"],
        "Did not attend. Consultation form returned blank.",
        "Social worker absent. Carer says all is well. Review adjourned; to be reconvened in six weeks.",
        &[("Reconvene", "o-stay", "New date", "sw3", 42, -1)],
    ),
    meeting(
        (2011, 3),
        &["p4", "ssw2", "gethin"],
        "Chair went to see her first. She asked if this one had a ladder.",
        "First review with a new chair. The last one that can be found was a year ago and was adjourned. {iro2} has put this to the head of service in writing. {c} is eating, sleeping in part, and has dusted a sewing machine.",
        &[
            (
                "The child is told what the disruption meeting found, in words that are hers to keep",
                "o-known",
                "Tell her",
                "sw4",
                30,
                38,
            ),
            ("Medical, eyes and teeth, all overdue", "o-well", "Book", "p4", 28, 24),
            (
                "CAMHS referral is made and somebody sees that it arrives",
                "o-well",
                "Refer",
                "sw4",
                7,
                90,
            ),
        ],
    ),
    meeting(
        (2011, 9),
        &["child", "p4", "ssw2", "gethin", "nana"],
        "Came for all of it and sat next to the door.",
        "{nana} at a review for the first time since 2008. She and {c} did the teas. All well. Nobody has found the tin.",
        &[("The tin", "o-known", "Search the old office", "sw4", 30, -1)],
    ),
    meeting(
        (2012, 3),
        &["child", "p4", "ssw2", "gethin", "camhs1"],
        "Brought an agenda. It had one item: my brother.",
        "CAMHS has begun. {c} asked the chair if it is against the law to lose a brother. The chair said that she thought it might be.",
        &[
            ("Independent visitor", "o-known", "Ask Sandmere Befrienders", "sw4", 30, 29),
            (
                "Look for the brother and tell her each month how far it has got",
                "o-known",
                "Look",
                "sw4",
                30,
                -1,
            ),
        ],
    ),
    meeting(
        (2012, 9),
        &["child", "p4", "ssw2", "gethin"],
        "Chaired items one and four.",
        "The search is slow. {c} was told so. School is a joy. Second young person in the home; agency to consult before such moves, as agreed.",
        &[(
            "No further child is placed without this meeting being asked",
            "o-home",
            "Confirm in writing",
            "ssw2",
            14,
            10,
        )],
    ),
    meeting(
        (2013, 3),
        &["child", "p4", "ssw2", "gethin", "camhs1", "advocate"],
        "With her advocate, and a list.",
        "Secondary school chosen for its textiles room. {c} wanted the minutes to say that she did not want contact with her brother to be called contact.",
        &[(
            "Transition plan to Thornholme, with the chair in it",
            "o-learn",
            "Write and hand over",
            "gethin",
            100,
            118,
        )],
    ),
    meeting(
        (2013, 9),
        &["child", "p4", "ssw2", "brother", "advocate"],
        "Came in with her brother, late, both eating chips.",
        "They have met four times. {brother} asked if he might say something and then could not get it out, and {c} waited. It was: 'Who told her I didn't want to.' Nobody in the room could answer.",
        &[
            (
                "An answer to that question, in writing",
                "o-known",
                "Look in both files",
                "m2",
                42,
                -1,
            ),
            (
                "Time together is once a month and is not to be cancelled by adults",
                "o-known",
                "Dates to July",
                "sw4",
                14,
                7,
            ),
        ],
    ),
    meeting(
        (2014, 3),
        &["child", "p4", "ssw2", "year", "camhs1"],
        "Stayed for ten minutes and then asked to sew in the next room with the door open.",
        "Eight weeks after {nana}. Missing twice. School has moved her seat three times. {p4} asks for help at night; all support this.",
        &[
            (
                "A second adult at night in the home for six weeks",
                "o-home",
                "Ask resources panel",
                "sw4",
                7,
                5,
            ),
            ("Seat by the wall, in the PEP", "o-learn", "PEP", "year", 14, -1),
        ],
    ),
    meeting(
        (2014, 11),
        &["yvonne", "delroy", "sw5", "advocate"],
        "Refused to attend. Sent a letter, which was read out.",
        "Letter: 'I was not consulted. Put that first.' {iro2} put it first, and recorded that she herself was told three days after the move and has started the dispute resolution process.",
        &[
            (
                "The decision of August is looked at again by somebody who did not make it",
                "o-home",
                "Look again",
                "adm",
                28,
                520,
            ),
            (
                "Sundays at {p4}'s are agreed and are not missing episodes",
                "o-known",
                "Agree",
                "sw5",
                14,
                -1,
            ),
        ],
    ),
    meeting(
        (2015, 5),
        &["yvonne", "delroy", "virtual", "year"],
        "Answered three questions by text message from the garden.",
        "SDQ 24. Out of school for nineteen days this term. Theatre workshop is being looked into, insurance allowing. Sundays not agreed.",
        &[("Workshop two days a week from September", "o-learn", "Insurance", "virtual", 90, 410)],
    ),
    meeting(
        (2015, 11),
        &["yvonne", "delroy", "advocate"],
        "Sent a cushion with NO on it.",
        "No progress on the last three recommendations. IRO has written to the director. Manager has changed since. {delroy} asks that it is minuted that she laughed in October.",
        &[("A permanent worker who reads the file", "o-known", "Allocate", "m3", 60, 71)],
    ),
    meeting(
        (2016, 5),
        &["child", "sw6", "yvonne", "delroy", "advocate", "p4"],
        "Came, sat by the wall, and read out a list of what had been done.",
        "Sundays are agreed. The letter about 2014 was read out at her request. {p4} was in the room for the first time since then. She and {c} held hands under the table throughout and the chair did not see it.",
        &[
            (
                "She is told first, whatever it is, within a day",
                "o-known",
                "Tell her first",
                "sw6",
                180,
                180,
            ),
            (
                "Seat by the wall: in the PEP, signed by the head of year",
                "o-learn",
                "Sign",
                "year",
                14,
                21,
            ),
        ],
    ),
    meeting(
        (2016, 11),
        &["child", "sw6", "yvonne", "delroy", "pc2", "rhi"],
        "Was there for the part about her and left for the part about him.",
        "Safety plan works: she is in at night, she rings. She asked that nobody says 'engaging in risky behaviour'. The chair agreed that what was risky was his.",
        &[("She hears what MACE decides, in a car", "o-safe", "Tell her", "sw6", 90, 90)],
    ),
    meeting(
        (2017, 5),
        &["child", "sw6", "delroy", "tutor", "camhs2"],
        "Chaired it. Twenty-five minutes.",
        "The order for {sister} was made this month. {c} said that she did not want to be asked how she felt, she wanted to be asked what she was making. {tutor} asked. It was a coat.",
        &[("Letterbox: help with the first letter", "o-known", "Sit with her", "sw6", 30, 26)],
    ),
    meeting(
        (2017, 11),
        &["child", "sw6", "delroy", "tutor", "iv"],
        "Chaired it.",
        "Mother in the rehab unit, {c} told on day nine. Three days at the Playhouse. SDQ 11. She asked for the word 'resilient' to be taken out of her plan and it was.",
        &[("Eyes", "o-well", "Optician this month", "delroy", 30, 19)],
    ),
    meeting(
        (2018, 5),
        &["child", "sw6", "delroy", "lodgings", "p4"],
        "Chaired it, in the workroom.",
        "Supported lodgings from August. {c} has chosen the host. Four options were put to her with costs and the chair says that it is the first time in thirteen years that she has seen that done.",
        &[
            ("Move over eight weeks, at her pace", "o-own", "Plan", "lodgings", 90, 88),
            ("PA named before her birthday", "o-own", "Allocate", "m3", 180, 190),
        ],
    ),
    meeting(
        (2018, 11),
        &["child", "sw6", "p6", "virtual"],
        "Chaired it, with a cat.",
        "All well. College reports distinction. Asked whether she would like fewer people at these, she said that she would like these people.",
        &[("Savings account is moved into her own name", "o-own", "Bank", "sw6", 60, 40)],
    ),
    meeting(
        (2019, 5),
        &["child", "sw6", "pa", "p6", "tutor"],
        "Chaired it.",
        "Pathway plan agreed. She asked what will happen to the file when she is 18. The chair told her: seventy-five years. She asked who reads it in that time. The chair said, you, if you wish.",
        &[
            (
                "She is told how to ask for her file, and that there is no hurry",
                "o-own",
                "Tell her",
                "pa",
                60,
                51,
            ),
            (
                "PA and social worker overlap for three months at least",
                "o-own",
                "Joint visits",
                "sw6",
                90,
                62,
            ),
        ],
    ),
    meeting(
        (2019, 11),
        &["child", "sw6", "pa", "p6", "mum"],
        "Chaired it. Invited her mum, and sat between them.",
        "{mum} was at a review for the first time since 2007. She said that she would like the minutes to say that she is proud. They do.",
        &[("A last review in March, with cake", "o-own", "Cake", "iro2", 120, 118)],
    ),
    meeting(
        (2020, 3),
        &["child", "sw6", "pa", "p6", "brother", "p4"],
        "Chaired the twenty-ninth and last of them.",
        "{iro2} gave her a list of all the recommendations since 2005: 43, of which 31 done. {c} read out the ones that were not and the room was quiet. Then there was cake.",
        &[("The tin is still a recommendation", "o-own", "Keep looking", "pa", 365, -1)],
    ),
    pathway(
        (2020, 11),
        &["child", "pa", "p4"],
        "Flat, boiler, job on furlough. Three things a day. Mum on Wednesdays by telephone.",
        &[("Council tax exemption for care leavers", "o-own", "Apply", "pa", 30, 22)],
    ),
    pathway(
        (2021, 10),
        &["child", "pa", "tutor"],
        "Permanent post. She has asked for the half-filled form to be mentioned, so that it is not forgotten.",
        &[(
            "When she is ready, somebody sits with her while she asks for her file",
            "o-own",
            "Be there",
            "pa",
            365,
            -1,
        )],
    ),
    pathway(
        (2022, 9),
        &["child", "pa", "m3"],
        "Everything on the plan is done but one. She will say when.",
        &[(
            "Closing in April, with a number that stays the same",
            "o-own",
            "Closing summary",
            "pa",
            200,
            205,
        )],
    ),
];

/// A decision of the council: what, on what basis, what she wanted, and what else there was.
struct Ruling {
    at: At,
    by: &'static str,
    what: &'static str,
    basis: &'static str,
    view: &'static str,
    serves: &'static str,
    /// Option, who preferred it, whether it was chosen, why.
    options: &'static [(&'static str, &'static str, bool, &'static str)],
}

const RULINGS: &[Ruling] = &[
    Ruling {
        at: After("conference", 1),
        by: "m1",
        what: "Both names on the Child Protection Register, category neglect.",
        basis: "Conference of {d:conference}. Eleven police call-outs, mother's drinking, a boy of seven running the house.",
        view: "",
        serves: "",
        options: &[],
    },
    Ruling {
        at: After("police", 1),
        by: "m1",
        what: "To apply for interim care orders for both children.",
        basis: "Mother in hospital, father in custody, no relative assessed.",
        view: "",
        serves: "",
        options: &[
            (
                "Both to their grandmother the same night",
                "nana",
                false,
                "Not assessed. Two bedrooms.",
            ),
            ("Two foster homes", "m1", true, "There was no home with two beds."),
        ],
    },
    Ruling {
        at: Month(2005, 11),
        by: "m1",
        what: "{c} to live with {nana}; {brother} to stay where he is.",
        basis: "Positive assessment of {nana}. Guardian supports it for one child.",
        view: "{c}, 3: 'Nana's blue ones.'",
        serves: "",
        options: &[
            (
                "Both children with {nana}",
                "nana",
                false,
                "Number of bedrooms. The social worker recorded that he thought it a pity.",
            ),
            (
                "Long-term foster care for both",
                "m1",
                false,
                "No home for two was found in six months.",
            ),
            ("One with {nana}", "guardian", true, ""),
        ],
    },
    Ruling {
        at: After("p3", -8),
        by: "m1",
        what: "{c} to move to {p3.f} and {p3b.f}.",
        basis: "{nana} cannot manage after her stroke. Near enough for school and Saturdays.",
        view: "She wanted to stay and look after Nana. She was told that it is not a child's job.",
        serves: "o-kin",
        options: &[
            ("Live-in care for {nana}", "ollerton", false, "Costed and refused."),
            ("Foster care in reach", "sw2", true, ""),
        ],
    },
    Ruling {
        at: After("match", 3),
        by: "adm",
        what: "Match with {p3.f} and {p3b.f} as long-term carers.",
        basis: "Panel.",
        view: "",
        serves: "o-stay",
        options: &[],
    },
    Ruling {
        at: Month(2009, 7),
        by: "m2",
        what: "Contact with mother to cease until further notice.",
        basis: "",
        view: "",
        serves: "",
        options: &[],
    },
    Ruling {
        at: Month(2010, 5),
        by: "",
        what: "Request for support to placement not agreed.",
        basis: "",
        view: "",
        serves: "",
        options: &[],
    },
    Ruling {
        at: After("p4", -10),
        by: "m2",
        what: "{c} to move to {p4.f}, Halyard Fostering.",
        basis: "28 days' notice. No in-house carers.",
        view: "She asked if it has a ladder.",
        serves: "o-stay",
        options: &[
            ("Mediation and a break, with support", "p3b", false, "{p3} would not consider it."),
            ("IFA placement", "sw3", true, "A single carer with time and no other child."),
        ],
    },
    Ruling {
        at: Month(2011, 5),
        by: "m2",
        what: "Contact with mother begins again, four times a year.",
        basis: "{mum} says that she can keep to four. {c} asks for it.",
        view: "'Four that happen.'",
        serves: "o-known",
        options: &[
            ("Monthly", "mum", false, "She said herself that she would miss half."),
            ("Four a year, confirmed the day before", "sw4", true, ""),
        ],
    },
    Ruling {
        at: After("found", -1),
        by: "m2",
        what: "{c} and {brother} to meet every month.",
        basis: "Both have asked for four years. No reason against it is recorded on either file.",
        view: "'Every month and the phone.'",
        serves: "o-known",
        options: &[],
    },
    Ruling {
        at: Month(2014, 5),
        by: "m2",
        what: "Night support to {p4} is refused.",
        basis: "No budget line.",
        view: "",
        serves: "o-home",
        options: &[("A second adult at night for six weeks", "p4", false, "Cost of 2,900 pounds.")],
    },
    Ruling {
        at: After("p5", -6),
        by: "m2",
        what: "{c} to move to Gorse House on Monday.",
        basis: "Missing episodes and two injuries in a week. A bed is available.",
        view: "",
        serves: "o-home",
        options: &[
            ("Stay with {p4}, with the other young person moved", "p4", false, "Not explored."),
            ("Residential, staff awake at night", "m2", true, "Available at once."),
        ],
    },
    Ruling {
        at: After("letter", 0),
        by: "m3",
        what: "The decision of August 2014 was made too fast and without her. The council says sorry. Sundays and Christmas at {p4}'s from now on.",
        basis: "{sw6}'s reading of the whole file. Nine days from request to move; no advocate; IRO told afterwards; the cost of the refused night support was less than one week of the home.",
        view: "'Can I have that in writing.' She has it.",
        serves: "o-known",
        options: &[
            (
                "Move back to {p4} at once",
                "p4",
                false,
                "{c} asked not to be moved again by anybody, not even to somewhere good.",
            ),
            ("Stay, with Sundays and Christmas", "child", true, "Her own proposal."),
        ],
    },
    Ruling {
        at: After("adopted", -60),
        by: "adm",
        what: "{c} may write to her sister through the letterbox, twice a year, and may know what the order says.",
        basis: "Adoption worker, IRO and {c}. Adopters agreed in writing.",
        view: "'And the quilt goes with her.'",
        serves: "o-known",
        options: &[
            (
                "Meetings once a year",
                "child",
                false,
                "Her new parents did not want it yet. To be asked again when {sister} is seven.",
            ),
            ("Letters", "celia", true, ""),
        ],
    },
    Ruling {
        at: Month(2016, 7),
        by: "m3",
        what: "Two days a week at the Playhouse workshop, paid from the pupil premium.",
        basis: "PEP of June. She learns there and does not elsewhere.",
        view: "'Obviously.'",
        serves: "o-learn",
        options: &[
            (
                "Full timetable with a teaching assistant",
                "year",
                false,
                "Tried for a term. Nineteen days of exclusion.",
            ),
            ("Workshop two days and a small room three", "tutor", true, ""),
        ],
    },
    Ruling {
        at: Month(2018, 5),
        by: "m3",
        what: "Supported lodgings with {p6.f} from August.",
        basis: "Her own choice after meeting three hosts. College place. Four options with costs at the review of May.",
        view: "'The one with the stairs.'",
        serves: "o-own",
        options: &[
            ("Stay at Gorse House to eighteen", "yvonne", false, "{c} is ready and says so."),
            (
                "Return to {p4}",
                "p4",
                false,
                "{p4} has had to give up fostering. She keeps the Sundays.",
            ),
            ("A training flat", "", false, "No adult there at night."),
            ("Supported lodgings", "child", true, ""),
        ],
    },
    Ruling {
        at: Month(2019, 4),
        by: "m3",
        what: "Pathway plan agreed, with three months in which both workers visit.",
        basis: "Meeting of April. She asked for it to overlap.",
        view: "You said: 'No gap. I've had the gap.'",
        serves: "o-own",
        options: &[],
    },
    Ruling {
        at: Month(2020, 5),
        by: "m3",
        what: "Supported lodgings are paid for after her birthday, until there is a flat.",
        basis: "IRO's challenge, and the pandemic rules.",
        view: "You said that an eviction would be off-brand for the council at this point.",
        serves: "o-own",
        options: &[],
    },
];

/// Something that happened: when, in a few words, what.
const EVENTS: &[(At, &str, &str, &str)] = &[
    (
        Month(2003, 9),
        "A first referral to the council",
        "By a hospital, after a visit to casualty. No further action.",
        "",
    ),
    (After("opened", 0), "The record was opened", "", ""),
    (After("conference", 0), "Names on the Child Protection Register", "Category: neglect.", ""),
    (
        After("police", 0),
        "Taken into police protection",
        "In the night, with her brother. Their mother was in hospital and their father was arrested.",
        "pc1",
    ),
    (After("police", 3), "Interim care order", "", ""),
    (
        After("police", 4),
        "The rabbit came back",
        "{pc1} went to the flat in his own time and brought a toy rabbit with one ear.",
        "pc1",
    ),
    (After("p2", 0), "Moved to her grandmother", "", ""),
    (After("order", 0), "Care order", "", ""),
    (Month(2006, 9), "Started at Fishergate Primary", "In a skirt with a let-down hem.", ""),
    (
        After("stroke", 0),
        "Her grandmother had a stroke",
        "{c}, {age}, put a coat over her and went for {ollerton}.",
        "ollerton",
    ),
    (After("p3", 0), "Moved to {p3} and {p3b}", "", ""),
    (After("match", 0), "Matched for good, as it was thought", "", ""),
    (Month(2008, 9), "Her mother married {step}", "{c} was not there.", "mum"),
    (
        Month(2009, 4),
        "Her brother was moved, and lost",
        "No address was kept. They did not see each other for four years.",
        "",
    ),
    (
        Month(2010, 9),
        "A new computer system",
        "What was written before it could not be seen by those who wrote after it.",
        "",
    ),
    (
        Month(2011, 1),
        "Notice on the placement",
        "Child described by carer as beyond control and maladjusted.",
        "p3",
    ),
    (After("p4", 0), "Moved to {p4}", "Her class lined up and shook hands with her.", "head"),
    (After("found", 0), "Her brother was found", "", ""),
    (
        After("found", 19),
        "They met",
        "At a service station. He tipped out his chips and they sorted them.",
        "p4",
    ),
    (
        After("nana", 0),
        "Nana died",
        "In the care home at Fishergate, in her sleep. She was seventy-eight and had her nails done.",
        "aunt",
    ),
    (Month(2014, 3), "Missing twice", "To Old Harbour, to see if a light was on.", "p4"),
    (After("door", 0), "A broken door", "Two girls hurt, neither of them badly.", "p4"),
    (After("p5", 0), "Moved to Gorse House", "", ""),
    (After("sister", 0), "Her sister was born", "", ""),
    (Month(2016, 2), "{sw6} became her social worker", "", ""),
    (
        Month(2016, 10),
        "A man was arrested",
        "She gave a statement, with {delroy} beside her.",
        "detective",
    ),
    (
        Month(2017, 3),
        "Trial ended",
        "He pleaded guilty and she did not have to go in. She had made a jacket to go in with, and wore it to tell {p4}.",
        "delroy",
    ),
    (After("adopted", 0), "An adoption order for her sister", "", "celia"),
    (Month(2017, 10), "Her mother went into the rehab unit", "", "mum"),
    (
        Month(2018, 8),
        "GCSE results",
        "Four of them, which was four more than had been written down as likely.",
        "year",
    ),
    (After("p6", 0), "Moved to {p6}", "Over eight weeks, with a trolley.", ""),
    (
        After("coat", 0),
        "Talked to the council's managers",
        "She was asked to say what the council should do better. She brought a coat with everything wrong with it marked in chalk.",
        "pa",
    ),
    (
        After("year", 4),
        "A year without a drink",
        "For her mum. They had fish and chips on the pier.",
        "mum",
    ),
    (After("flat", 0), "Her own flat", "", ""),
    (Month(2023, 4), "The record was closed", "She was twenty-one.", ""),
    (After("asked", 0), "She asked for the whole file", "", ""),
];

/// An outcome of a plan: what should be so, who does what, and how it went.
struct Goal {
    id: &'static str,
    title: &'static str,
    /// What, who, by when, and when it was done if it was.
    tasks: &'static [(&'static str, &'static [&'static str], Day, Option<Day>)],
    /// Date, by whom, state, what shows it.
    progress: &'static [(&'static str, &'static str, &'static str, &'static str)],
}

/// A plan.
struct Scheme {
    id: &'static str,
    kind: &'static str,
    from: &'static str,
    to: &'static str,
    contingency: &'static str,
    goals: &'static [Goal],
}

const SCHEMES: &[Scheme] = &[
    Scheme {
        id: "plan-2006",
        kind: "care-plan",
        from: "2006-02-27",
        to: "2007-08-01",
        contingency: "If {nana} were ill: {ollerton} for three nights, then respite carers who are known to {c}.",
        goals: &[Goal {
            id: "o-kin",
            title: "{c} grows up with {nana} and sees {brother}.",
            tasks: &[
                ("Kinship allowance", &["m1"], day(2006, 3, 6), Some(day(2006, 5, 8))),
                ("Life-story book", &["sw1", "sw2"], day(2007, 2, 28), None),
            ],
            progress: &[
                (
                    "2006-09-20",
                    "sw2",
                    "better",
                    "At school, well, and in her own bed. {brother} came on eleven Sundays of fourteen.",
                ),
                (
                    "2007-03-14",
                    "sw2",
                    "same",
                    "As before. {nana}'s health is a worry that has no line in this plan.",
                ),
                ("2007-07-20", "sw2", "worse", "{nana} cannot manage."),
            ],
        }],
    },
    Scheme {
        id: "plan-2007",
        kind: "care-plan",
        from: "2007-08-20",
        to: "2011-02-01",
        contingency: "None recorded.",
        goals: &[Goal {
            id: "o-stay",
            title: "{c} stays with {p3} and {p3b} until she is grown up.",
            tasks: &[
                ("Letter to the child about the match", &["sw2"], day(2008, 4, 1), None),
                ("Support to carers", &["ssw1"], day(2008, 12, 19), None),
            ],
            progress: &[
                ("2008-03-20", "sw2", "better", "Matched."),
                (
                    "2008-10-10",
                    "sw2",
                    "worse",
                    "Carers tired, no break found, brother seen twice in four months.",
                ),
                ("2009-04-22", "sw3", "same", "No information."),
                ("2011-01-28", "sw3", "worse", "Notice."),
            ],
        }],
    },
    Scheme {
        id: "plan-2011",
        kind: "care-plan",
        from: "2011-03-16",
        to: "2018-05-16",
        contingency: "If {p4} could not go on, the agency looks first for a carer in Brackwater, so that school and therapy go on.",
        goals: &[
            Goal {
                id: "o-home",
                title: "{c} has one home, and adults who stay.",
                tasks: &[(
                    "Ask before another child is placed",
                    &["ssw2"],
                    day(2012, 10, 1),
                    Some(day(2012, 9, 28)),
                )],
                progress: &[
                    ("2011-09-14", "sw4", "better", "Two hundred and four nights in the same bed."),
                    ("2013-03-20", "sw4", "better", "Settled. Nightmares once a month."),
                    ("2014-03-19", "sw4", "worse", "Missing twice since her grandmother died."),
                    ("2014-11-12", "sw5", "worse", "Moved."),
                    (
                        "2017-05-24",
                        "sw6",
                        "better",
                        "In her own bed every night since the autumn. She calls it home, with a face.",
                    ),
                ],
            },
            Goal {
                id: "o-known",
                title: "{c} knows her story and has her people.",
                tasks: &[
                    ("Find her brother", &["sw4"], day(2012, 6, 30), Some(day(2013, 6, 14))),
                    ("Life-story work", &["sw6", "delroy"], day(2017, 12, 15), None),
                ],
                progress: &[
                    ("2012-09-19", "sw4", "same", "Still looking. She is told each month."),
                    ("2013-09-18", "sw4", "better", "{brother} is found. Four meetings."),
                    ("2015-05-20", "sw5", "not-begun", "Life-story work not started."),
                    (
                        "2016-11-16",
                        "sw6",
                        "better",
                        "She has the answer about 2014 in writing, and Sundays.",
                    ),
                    ("2018-05-16", "sw6", "better", "Seven people on page one."),
                ],
            },
            Goal {
                id: "o-learn",
                title: "{c} learns in a place that suits her.",
                tasks: &[("A seat by the wall", &["year"], day(2014, 4, 1), Some(day(2016, 6, 8)))],
                progress: &[
                    (
                        "2013-03-20",
                        "sw4",
                        "better",
                        "Top of the school in anything with a needle in it. Number has come up two levels.",
                    ),
                    ("2015-05-20", "sw5", "worse", "Nineteen days out of school this term."),
                    ("2017-05-24", "sw6", "reached", "Full attendance for two terms."),
                ],
            },
            Goal {
                id: "o-well",
                title: "{c} is well, and has somebody to talk to.",
                tasks: &[(
                    "Eyes, teeth, medical",
                    &["p4"],
                    day(2011, 4, 15),
                    Some(day(2011, 4, 8)),
                )],
                progress: &[
                    ("2012-09-19", "sw4", "better", "Seven months of therapy. Sleeps."),
                    ("2017-11-15", "sw6", "better", "SDQ 11. It was 24 two years ago. Glasses."),
                ],
            },
            Goal {
                id: "o-safe",
                title: "{c} is safe from people who would use her.",
                tasks: &[(
                    "Safety plan that she has written",
                    &["sw6", "child"],
                    day(2016, 9, 30),
                    Some(day(2016, 9, 21)),
                )],
                progress: &[
                    ("2016-11-16", "sw6", "better", "She rings. He is on bail."),
                    ("2017-05-24", "sw6", "reached", "He is in prison and she is in the workshop."),
                ],
            },
        ],
    },
    Scheme {
        id: "plan-2018",
        kind: "pathway-plan",
        from: "2018-05-16",
        to: "2023-04-03",
        contingency: "If you lose the flat or the job: {p6} for up to four weeks, {p4} for as long as it takes. You ring {pa} first.",
        goals: &[Goal {
            id: "o-own",
            title: "You live where you want to, do work that you like, and know who to ring.",
            tasks: &[
                ("Council tax exemption", &["pa"], day(2020, 12, 1), Some(day(2020, 11, 27))),
                ("Your file, when you are ready", &["pa", "child"], day(2023, 4, 1), None),
                (
                    "Savings account in your own name",
                    &["sw6"],
                    day(2019, 1, 31),
                    Some(day(2019, 1, 9)),
                ),
            ],
            progress: &[
                (
                    "2019-04-17",
                    "sw6",
                    "better",
                    "Distinctions in both units. You pay your own rent from the Playhouse money.",
                ),
                (
                    "2019-06-26",
                    "sw6",
                    "better",
                    "You woke {p6} when you had a bad night, on purpose. You met your mum after her year.",
                ),
                ("2020-11-18", "pa", "better", "A flat with a north light."),
                ("2021-10-13", "pa", "reached", "A permanent job. What's left is the file."),
            ],
        }],
    },
];

impl Story {
    fn write_plans(&mut self) {
        let on = self.turn("order");
        let mut rows = Vec::new();
        for scheme in SCHEMES {
            let goals: Vec<String> = scheme.goals.iter().map(|goal| self.goal(goal, on)).collect();
            let row = Row::new()
                .raw("id", scheme.id)
                .raw("plan", scheme.kind)
                .raw("from", scheme.from)
                .raw("to", scheme.to)
                .text("contingency", &self.fill(scheme.contingency, on))
                .list("outcomes", &goals);
            rows.push(row);
        }
        self.head_list("plans", rows);
    }

    fn goal(&mut self, goal: &Goal, on: Day) -> String {
        let title = quoted(&self.fill(goal.title, on));
        let tasks: Vec<String> =
            goal.tasks.iter().map(|(what, who, due, done)| task(what, who, *due, *done)).collect();
        let mut steps = Vec::new();
        for (date, by, state, evidence) in goal.progress {
            let evidence = quoted(&self.fill(evidence, on));
            steps.push(format!("{{date: {date}, by: {by}, state: {state}, evidence: {evidence}}}"));
        }
        let (tasks, steps) = (tasks.join(", "), steps.join(", "));
        format!("{{id: {}, title: {title}, tasks: [{tasks}], progress: [{steps}]}}", goal.id)
    }

    fn write_reviews(&mut self) {
        let mut number = 0;
        for review in REVIEWS {
            let (year, month) = review.at;
            let on = workday(day(year, month, 1) + self.chance.between(8, 20));
            let chair = if review.kind == "pathway" { "pa" } else { self.holder("iro", on) };
            let mut present = vec![chair];
            // Nobody from the council came in the thin years.
            if year != 2010 {
                present.push(self.holder("sw", on));
            }
            present.extend(self.keys(review.with, on));
            let mut seen: Vec<&str> = Vec::new();
            present.retain(|key| {
                let new = !seen.contains(key);
                seen.push(*key);
                new
            });
            let mut recommended = Vec::new();
            for (what, outcome, do_what, who, due, done) in review.recommended {
                number += 1;
                let what = quoted(&self.fill(what, on));
                let outcome = if outcome.is_empty() {
                    String::new()
                } else {
                    format!(", outcome: {outcome}")
                };
                let do_what = self.fill(do_what, on);
                let task = task(&do_what, &[*who], on + due, (*done >= 0).then_some(on + done));
                recommended.push(format!(
                    "{{id: r-{number}, recommendation: {what}{outcome}, tasks: [{task}]}}"
                ));
            }
            let late =
                if year < 2011 { self.chance.between(6, 30) } else { self.chance.between(1, 6) };
            let row = Row::new()
                .raw("id", format!("rev-{year}-{month:02}"))
                .raw("review", review.kind)
                .date("date", on)
                .date("recorded", on + late)
                .raw("chaired_by", chair)
                .keys("present", &present)
                .text("child_took_part", &self.fill(review.part, on))
                .text("discussion", &self.fill(review.discussion, on))
                .list("recommendations", &recommended);
            self.book.file("reviews", on, row);
        }
    }

    fn write_decisions(&mut self) {
        for (n, ruling) in RULINGS.iter().enumerate() {
            let on = self.at(ruling.at);
            let mut options = Vec::new();
            for (option, who, chosen, reason) in ruling.options {
                let option = quoted(&self.fill(option, on));
                let reason = self.fill(reason, on);
                let who =
                    if who.is_empty() { String::new() } else { format!(", preferred_by: [{who}]") };
                let chosen = if *chosen { "yes" } else { "no" };
                let reason = if reason.is_empty() {
                    String::new()
                } else {
                    format!(", reason: {}", quoted(&reason))
                };
                options.push(format!("{{option: {option}{who}, chosen: {chosen}{reason}}}"));
            }
            let serves: Vec<&str> = ruling.serves.split(' ').filter(|id| !id.is_empty()).collect();
            let row = Row::new()
                .raw("id", format!("d-{}", n + 1))
                .date("date", on)
                .date("recorded", on + self.chance.between(0, 2))
                .raw("by", ruling.by)
                .text("what", &self.fill(ruling.what, on))
                .text("basis", &self.fill(ruling.basis, on))
                .text("child_view", &self.fill(ruling.view, on))
                .keys("serves", &serves)
                .list("options", &options);
            self.book.file("decisions", on, row);
        }
    }

    fn write_events(&mut self) {
        for (n, (at, title, text, told_by)) in EVENTS.iter().enumerate() {
            let on = self.at(*at);
            let by = if on >= self.turn("asked") { "officer" } else { self.holder("sw", on) };
            let row = Row::new()
                .raw("id", format!("ev-{}", n + 1))
                .date("date", on)
                .date(
                    "recorded",
                    if on < self.turn("opened") {
                        self.turn("opened")
                    } else {
                        on + self.chance.between(0, 3)
                    },
                )
                .raw("by", by)
                .raw("told_by", told_by)
                .text("title", &self.fill(title, on))
                .text("text", &self.fill(text, on));
            self.book.file("events", on, row);
        }
    }
}

// ---------------------------------------------------------------------------------------------
// Her own words, achievements, summaries

/// When, to whom, what.
const OWN_WORDS: &[(At, &str, &str)] = &[
    (After("police", 2), "p1", "Where Yan? Where Yan's shoes?"),
    (Month(2005, 8), "p1b", "Friend. I'm friend."),
    (Month(2005, 12), "nana", "This one goes with this one because they're both sad."),
    (Month(2006, 7), "nursery", "Don't shout at him. He's only got small ears."),
    (Month(2007, 1), "nana", "When I'm big I'll be a lady with a drawer."),
    (After("stroke", 1), "ollerton", "I did knock but I did it quiet."),
    (After("p3", 3), "sw2", "If I fold it nice can I go home Saturday and not come back Sunday?"),
    (Month(2008, 6), "p3b", "That one's a curlew. It's got a needle on its face."),
    (Month(2008, 12), "sw2", "You can go if you write it down."),
    (After("p4", 0), "sw4", "Is there a ladder at this one?"),
    (Month(2011, 9), "p4", "That's fifty-one. You can ask me one thing."),
    (Month(2012, 4), "camhs1", "I wasn't hiding. I was being put where it was quiet."),
    (
        Month(2012, 12),
        "iv",
        "I know about linings. It's the side that nobody sees and you have to do it properly anyway.",
    ),
    (After("found", 20), "sw4", "He still can't say his S's and I can still do them for him."),
    (After("nana", 1), "p4", "I don't want a lie down. I want to do her collar."),
    (Month(2014, 9), "advocate", "A parcel gets more notice."),
    (Month(2014, 12), "delroy", "You can come in if you don't say anything hopeful."),
    (Month(2015, 5), "iro2", "1. No. 2. No. 3. It's raining and I'm in the garden on purpose."),
    (Month(2016, 3), "sw6", "Nobody ever read it before."),
    (Month(2016, 10), "sw6", "He told me I was old for my age. I was just tired."),
    (After("adopted", 0), "sw6", "Does she get to keep it? Does anybody check?"),
    (Month(2017, 8), "tutor", "It isn't finished, it's just stopped being wrong."),
    (Month(2018, 3), "sw6", "That's the house. The one with the stairs. I knew on the stairs."),
    (Month(2018, 12), "p6", "I've never been anywhere that the cat decided."),
    (
        After("night", 0),
        "p6",
        "I woke you up on purpose. I thought you should know it was on purpose.",
    ),
    (After("year", 0), "mum", "You don't have to say it without crying. We've got all day."),
    (Month(2020, 4), "sw6", "Seven out of ten. You used 'presents as' in the second line."),
    (Month(2021, 6), "pa", "Reason for request: because it's mine."),
    (
        Month(2022, 11),
        "pa",
        "When I was little I thought the file was a person who knew everything and wouldn't tell me.",
    ),
    (After("asked", 0), "officer", "All of it, in one go, with nothing tidied. I do the tidying."),
];

const ACHIEVEMENTS: &[(At, &str, &str)] = &[
    (
        Month(2006, 7),
        "Nine nurse's watches made of buttons, one for each member of the nursery's staff.",
        "nursery",
    ),
    (
        Month(2007, 3),
        "Read her first whole book, about a hen, to {ollerton}, with voices.",
        "ollerton",
    ),
    (Month(2008, 5), "Brownies: craft badge, which she then unpicked and sewed on properly.", "p3"),
    (Month(2008, 12), "Star of Bethlehem, made and worn.", "head"),
    (Month(2011, 7), "Eleven kings in costume for the leavers' play.", "gethin"),
    (
        Month(2012, 6),
        "Cleared all her spellings for the year in May so as to have June for cutting out.",
        "gethin",
    ),
    (
        Month(2012, 10),
        "First prize in the under-twelves at the Brackwater show, for an apron with eleven pockets.",
        "p4",
    ),
    (Month(2013, 6), "Swam the creek and back with {tiago} in the boat beside her.", "tiago"),
    (Month(2013, 12), "A coat for {brother}, lined, her first with sleeves that match.", "brother"),
    (Month(2015, 10), "Taught {agnes} to darn.", "agnes"),
    (Month(2016, 9), "A whole fortnight at school.", "delroy"),
    (Month(2016, 12), "Quilt finished: forty-eight squares and a whale.", "delroy"),
    (
        Month(2017, 6),
        "A statement read aloud to the council's managers, with no paper.",
        "advocate",
    ),
    (Month(2017, 12), "Set all of the sleeves for the Christmas show.", "tutor"),
    (Month(2018, 8), "Four GCSEs, one of them textiles, top grade.", "year"),
    (Month(2019, 5), "Eleven quick changes in one evening and no misses.", "tutor"),
    (Month(2019, 7), "Distinction in the first year.", "tutor"),
    (Month(2020, 5), "Four hundred and twelve masks for the surgery.", "p6"),
    (Month(2020, 7), "Diploma in theatre design, distinction.", "tutor"),
    (Month(2021, 9), "Wardrobe assistant at Sandmere Playhouse, permanent.", "tutor"),
    (Month(2022, 5), "A christening gown with ears, for {brother}'s son.", "brother"),
    (Month(2022, 10), "First programme with her name in it.", "pa"),
];

/// A summary of a quarter as the worker wrote it.
struct Quarter {
    year: i64,
    part: i64,
    life: &'static str,
    analysis: &'static str,
    child: &'static str,
    family: &'static str,
    concern: &'static str,
    next: &'static [&'static str],
}

const QUARTERS: &[Quarter] = &[
    Quarter {
        year: 2012,
        part: 2,
        life: "{c} is ten. She sleeps most nights, eats everything and makes things all day. She is waiting for her brother and says so to everybody who comes in.",
        analysis: "Therapy has begun to give her words for 2005. The placement is the best that she has had. The search for {brother} is slow because nobody kept an address.",
        child: "Asks, corrects, and dates things.",
        family: "{nana} sees her every Saturday at the care home. {mum} kept one contact of one.",
        concern: "",
        next: &["Find {brother}.", "Eyes."],
    },
    Quarter {
        year: 2013,
        part: 2,
        life: "{brother} is found. For {c} there is a before and an after this.",
        analysis: "Two children were told the same untrue thing about each other, on two files, in one council. I have asked for a review of how that came about.",
        child: "She ran to the car, which she does not do.",
        family: "{brother} has rung each Sunday. {nana} cried on the telephone to both.",
        concern: "",
        next: &["Monthly meetings.", "A calm move to Thornholme."],
    },
    Quarter {
        year: 2014,
        part: 1,
        life: "{nana} has died. {c} goes to school, sews, and goes out at night to look at windows.",
        analysis: "Grief. It looks like defiance in a corridor. {p4} is steady and is tired.",
        child: "Says little. Her hands say a good deal.",
        family: "{mum} came to the funeral. {aunt} has written.",
        concern: "Missing twice in March, part of the way with {shannon}.",
        next: &["Night support for {p4}.", "Seat by the wall."],
    },
    Quarter {
        year: 2014,
        part: 4,
        life: "{c} resides at Gorse House and presents as low in mood.",
        analysis: "Young person is struggling to engage. Placement to be supported to manage boundaries around previous carer.",
        child: "Limited engagement.",
        family: "Mother not in touch.",
        concern: "Missing x6.",
        next: &["Behaviour support plan."],
    },
    Quarter {
        year: 2015,
        part: 3,
        life: "{c} is thirteen and out of school more than in it.",
        analysis: "Workshop not started because of insurance. Missing x5, returned each time by former carer.",
        child: "Sews. Does not attend meetings.",
        family: "Aunt is in touch by letter.",
        concern: "",
        next: &["Insurance."],
    },
    Quarter {
        year: 2016,
        part: 1,
        life: "A bad quarter that ended better than it began. {c} has a sister, found out from somebody's phone, and told me what she thought of that.",
        analysis: "She was never absconding; she was going to dinner. Half of what the file calls behaviour is geography. I have changed the plan.",
        child: "Has given me six weeks.",
        family: "{p4} is back in the room. {mum} had a girl on {d:sister}.",
        concern: "I don't yet know who gave her the second phone.",
        next: &["Answer her three questions.", "School seat.", "Phone."],
    },
    Quarter {
        year: 2016,
        part: 4,
        life: "{c} is fourteen and has been in her own bed each night since October. She's finished the quilt. She sleeps with the light on and the machine under a cloth.",
        analysis: "She gave a statement. Since then people at school whisper and she's let {friend} deal with it. The home has been very good. The court date hangs over it all.",
        child: "She rings me. She wrote her own safety plan and it's shorter than ours.",
        family: "{brother} drove up twice. {mum} missed two contacts and wrote.",
        concern: "A letter came for her at the home from a friend of {jarrod}'s. Police have it.",
        next: &["Screens in court, if it comes to that.", "Workshop from January."],
    },
    Quarter {
        year: 2017,
        part: 2,
        life: "{c} turned fifteen. The adoption order was made and she was told within the hour. She's at the Playhouse two days a week and asks for three.",
        analysis: "She is doing well in a hard spring, because people told her things first. That's most of what there is to it.",
        child: "Chaired her review in twenty-five minutes.",
        family: "First letter from her sister's parents. {mum} not seen.",
        concern: "",
        next: &["Second letter.", "Three days."],
    },
    Quarter {
        year: 2018,
        part: 1,
        life: "Her mum's ninety days, and a tea on the pier. Exams are coming and she's made timetable cushions.",
        analysis: "She waits well for things that she's been told about.",
        child: "Leads.",
        family: "Her mum, her brother and {p4} in one quarter, none of them cancelled by an adult.",
        concern: "",
        next: &["Choose where to live.", "College place."],
    },
    Quarter {
        year: 2018,
        part: 4,
        life: "You live at the top of {p6}'s house and have a cat, in so far as anybody does.",
        analysis: "You were ready. We nearly made you wait until eighteen because a form says so.",
        child: "You keep the folder.",
        family: "Sundays. Lorry.",
        concern: "",
        next: &["PA to be named.", "Savings account."],
    },
    Quarter {
        year: 2019,
        part: 2,
        life: "You turned seventeen. You did eleven quick changes in the spring show, told the council's managers what's wrong with them with a coat, and woke {p6} up on purpose when you had a bad night. Your mum's had a year without a drink and rang to tell you.",
        analysis: "The plan is working. What works is what you said would: no gap between workers, a door of your own, work that is real. The bad night in May wasn't a step back. Two years ago you'd have gone out of a window; this year you knocked on a door.",
        child: "You chose the table for the pathway meeting and corrected {pa}'s notes as he went. You read this before I signed it and took out one word.",
        family: "Your mum rings on Wednesdays. {brother} drove the costumes. {p4}, every Sunday but one. Your dad's letter is in the drawer, and no answer is owed.",
        concern: "The dream with the tap is back, once. {camhs2} says that you may ring without a referral.",
        next: &[
            "Joint visits with {pa} until September.",
            "Ask about staying put after eighteen, now and not in March.",
            "Eyes tested again.",
            "Nothing needs doing about the cat.",
        ],
    },
    Quarter {
        year: 2019,
        part: 4,
        life: "Puddings, college and a review with your mum in it.",
        analysis: "You had your mum and the council in one room and nobody raised their voice.",
        child: "You led it.",
        family: "Your mum asked for the minutes to say that she's proud.",
        concern: "",
        next: &["A last review with cake."],
    },
];

/// What three of the summaries say besides, about her.
struct Pictured {
    year: i64,
    part: i64,
    pen: &'static str,
    reason: &'static str,
    /// Whose view, and what it is.
    family: (&'static str, &'static str),
    work: &'static str,
}

const PICTURED: [Pictured; 3] = [
    Pictured {
        year: 2013,
        part: 2,
        pen: "{c} sews better than most adults and remembers every date.",
        reason: "A judge made a care order in {m:order}, because her mother could not keep her safe and her father was in prison.",
        family: ("nana", "{nana} wants both children at her table once more."),
        work: "{sw} found {brother}, fixed the first call and was there when they met.",
    },
    Pictured {
        year: 2016,
        part: 4,
        pen: "{c} makes and mends things and says plainly what she thinks.",
        reason: "A judge made a care order in {m:order}, because her mother could not look after her and her father hurt her mother in front of her.",
        family: ("brother", "{brother} wants to be told the court date as soon as {c} is."),
        work: "{sw} told her what each meeting had decided, and {delroy} sat beside her when she gave her statement.",
    },
    Pictured {
        year: 2019,
        part: 2,
        pen: "{c} makes costumes, thinks before she speaks and keeps her own folder.",
        reason: "A judge made a care order in {m:order}, because her mother could not keep her safe from her father.",
        family: ("mum", "Her mother wants the Wednesday calls to stay as they are."),
        work: "{sw} and {pa} agreed the plan with her, and {sw} rang her after the bad night.",
    },
];

impl Story {
    fn write_voice(&mut self) {
        for (n, (at, to, words)) in OWN_WORDS.iter().enumerate() {
            let on = self.at(*at);
            let row = Row::new()
                .raw("id", format!("own-{}", n + 1))
                .date("date", on)
                .raw("said_to", to)
                .text("words", &self.fill(words, on));
            self.book.file("own_words", on, row);
        }
        for (at, what, told_by) in ACHIEVEMENTS {
            let on = self.at(*at);
            let what = self.fill(what, on);
            let row = Row::new().date("date", on).raw("achievement", passage(&what, "", told_by));
            self.book.file("achievements", on, row);
        }
    }

    fn write_summaries(&mut self) {
        for quarter in QUARTERS {
            let first = quarter.part * 3 - 2;
            let from = day(quarter.year, first, 1);
            let to = day(quarter.year + first / 10, (first + 2) % 12 + 1, 1) - 1;
            let on = workday(to + self.chance.between(4, 9));
            let mut row = Row::new()
                .raw("id", format!("sum-{}-q{}", quarter.year, quarter.part))
                .date("from", from)
                .date("to", to)
                .date("date", on)
                .raw("by", self.holder("sw", to))
                .raw("signed_off_by", self.holder("m", on))
                .text("life_for_child", &self.fill(quarter.life, to))
                .raw("analysis", passage(&self.fill(quarter.analysis, to), "assessment", ""))
                .text("engagement_child", &self.fill(quarter.child, to))
                .text("engagement_family", &self.fill(quarter.family, to));
            if let Some(more) =
                PICTURED.iter().find(|p| (p.year, p.part) == (quarter.year, quarter.part))
            {
                let (who, view) = more.family;
                let view = passage(&self.fill(view, to), "opinion", who);
                row = row
                    .text("pen_picture", &self.fill(more.pen, to))
                    .text("reason_for_involvement", &self.fill(more.reason, to))
                    .list("family_views", &[view])
                    .list("work_done", &self.fill_all(&[more.work], to));
            }
            if quarter.concern.is_empty() {
                row = row.raw("no_new_concerns", "yes");
            } else {
                row = row.list("new_concerns", &[quoted(&self.fill(quarter.concern, to))]);
            }
            row = row.list("next_three_months", &self.fill_all(quarter.next, to));
            if quarter.year >= 2016 {
                row = row.date("shared_on", on + self.chance.between(2, 8));
            }
            self.book.file("summaries", on, row);
        }
    }
}

// ---------------------------------------------------------------------------------------------
// Health, education, papers

/// How an entry of health is decided about.
#[derive(Clone, Copy)]
enum Ask {
    /// The reader knows it, and how.
    Known(&'static str),
    /// A health professional was asked and has nothing against it.
    Opinion,
    /// Kept back on a health professional's word.
    Harm,
    /// A health professional is still being asked.
    Waiting,
}

/// When, what kind, by whom, text.
const HEALTH_ENTRIES: &[(At, &str, &str, &str, Ask)] = &[
    (
        Month(2005, 2),
        "checkup",
        "hv",
        "HV: below the ninth centile for weight. Two developmental checks DNA'd. Eczema behind knees. Mother given scales and a leaflet.",
        Ask::Opinion,
    ),
    (
        After("police", 4),
        "assessment",
        "paed",
        "Medical on coming into care. Small for age, no fractures old or new. Nappy rash, treated. Twelve words. Startles at running water. Squint, right, to be looked at.",
        Ask::Opinion,
    ),
    (
        Month(2005, 10),
        "appointment",
        "gp",
        "Eczema: cream twice a day, cotton next to the skin. {p1} makes the pyjamas herself now.",
        Ask::Known("She has eczema and knows that it began then."),
    ),
    (
        Month(2006, 5),
        "assessment",
        "paed",
        "Annual LAC medical. Weight on the twenty-fifth centile. Speech normal for age. Grandmother asked, and was told, that the squint 'will grow out'.",
        Ask::Opinion,
    ),
    (
        Month(2007, 1),
        "condition",
        "gp",
        "Enuresis, at night only. No infection. Reassured.",
        Ask::Opinion,
    ),
    (
        Month(2007, 10),
        "appointment",
        "gp",
        "Squint clinic: appointment DNA'd. Letter had gone to grandmother's address.",
        Ask::Known("Told by her social worker at the optician's in 2017."),
    ),
    (
        Month(2008, 11),
        "assessment",
        "nurse",
        "Review medical DNA'd x2. Carers say that no letter came.",
        Ask::Known("Told by her social worker in 2017."),
    ),
    (
        Month(2011, 3),
        "assessment",
        "nurse",
        "First medical for two and a half years. Well grown. Four teeth to be filled. Bites her nails to the quick. Sleeps with her back to the wall. Eyes: referred again.",
        Ask::Opinion,
    ),
    (
        Month(2011, 4),
        "appointment",
        "dentist",
        "Four fillings under local. She held the mirror and wished to see each one.",
        Ask::Known("She remembers it and tells the story."),
    ),
    (
        Month(2011, 9),
        "appointment",
        "gp",
        "Eye clinic: appointment DNA'd. Carer had not been told of it; letter to previous address.",
        Ask::Known("Told by her social worker in 2017."),
    ),
    (
        Month(2012, 2),
        "mental-health",
        "camhs1",
        "Assessment by {camhs1.f}. Post-traumatic symptoms: startle, nightmares with a tap, cannot sit with her back to people. No diagnosis needed to be helped. Weekly sessions offered for a year, with clay.",
        Ask::Opinion,
    ),
    (
        Month(2012, 10),
        "mental-health",
        "camhs1",
        "Note of the sessions to date, for the file. What she has played about the night of May 2005, in the order in which it came, and what the therapist thinks that she saw.",
        Ask::Harm,
    ),
    (
        Month(2013, 1),
        "mental-health",
        "camhs1",
        "End of weekly therapy. She has made a kitchen with the cupboard door open. Follow-up in six months.",
        Ask::Known("She has the clay kitchen on her window sill."),
    ),
    (
        Month(2013, 5),
        "assessment",
        "nurse",
        "Annual health review. Fit. Two sports plasters on each hand from needles. Eyes: clinic letter not received; to re-refer.",
        Ask::Known("She was there and has her copy."),
    ),
    (
        Month(2014, 8),
        "appointment",
        "gp",
        "Cut foot, glass, six stitches at casualty. Tetanus given. She asked to see the needle and said that it was a curved nine.",
        Ask::Known("She has the scar and tells the story."),
    ),
    (
        Month(2015, 1),
        "assessment",
        "nurse",
        "Health review at Gorse House. Underweight since the move. Will see the nurse alone and not the doctor. Vaping: no. Sleep: four hours.",
        Ask::Opinion,
    ),
    (
        Month(2016, 4),
        "mental-health",
        "camhs2",
        "CAMHS re-referral accepted. Seen by {camhs2.f}. Low, not at risk tonight. She said that she would come if nobody took notes with a form. Nobody will.",
        Ask::Opinion,
    ),
    (
        Month(2016, 11),
        "mental-health",
        "camhs2",
        "Letter from {camhs2.f} to the network after the statement to police: how the clinic understands the last year, and what adults should and should not ask.",
        Ask::Waiting,
    ),
    (
        Month(2017, 3),
        "assessment",
        "nurse",
        "Health review. Weight normal. Sleep six to seven hours. She asked for the result to be read out like a shipping forecast.",
        Ask::Known("She was there and has her copy."),
    ),
    (
        Month(2017, 7),
        "mental-health",
        "camhs2",
        "Discharged, by her own wish and theirs. May come back without a referral until eighteen.",
        Ask::Known("It was her own decision and she has the letter."),
    ),
    (
        Month(2017, 11),
        "checkup",
        "gp",
        "Optician at last: short sight both eyes, and a squint that should have been patched at four. Glasses, tortoiseshell.",
        Ask::Known("She wears them."),
    ),
    (
        Month(2018, 7),
        "plan",
        "nurse",
        "Health plan for leaving the home: GP at Quayside, dentist, optician yearly, who to ring at three in the morning.",
        Ask::Known("She has the plan on her fridge."),
    ),
    (
        Month(2019, 4),
        "checkup",
        "dentist",
        "Dental check. No treatment. Mouth guard for grinding at night.",
        Ask::Known("She has the mouth guard."),
    ),
    (
        Month(2020, 2),
        "assessment",
        "nurse",
        "Last health review, with a summary of all her health since birth to keep. Two pages. She asked why it took until seventeen to be given it.",
        Ask::Known("She was given the summary and keeps it."),
    ),
];

const EDUCATION: &[(At, &str, &str, &str)] = &[
    (
        Month(2006, 7),
        "report",
        "nursery",
        "Leaver's report. Cuts, sticks, threads, fastens. Knows her colours and has opinions on them. Does not like noise from behind. A kind child.",
    ),
    (
        Month(2007, 5),
        "personal-education-plan",
        "head",
        "PEP, Reception, by telephone. Attends well. Asks to sit by the wall. Grandmother reads with her. Targets: numbers to 20.",
    ),
    (
        Month(2007, 7),
        "report",
        "head",
        "Reading above the average, number below. She has been through a great deal this term and came in every day with her hair done.",
    ),
    (
        Month(2008, 3),
        "personal-education-plan",
        "head",
        "PEP, Year 1. Number is weak and she hides it by being useful. Eyes: she holds the book to her nose; please see to it.",
    ),
    (Month(2008, 7), "attendance", "head", "Attendance 97 per cent. Four late marks, all taxi."),
    (
        Month(2009, 3),
        "personal-education-plan",
        "head",
        "PEP. No social worker came. Completed by school and foster mother. Targets copied from last year.",
    ),
    (
        Month(2009, 11),
        "other",
        "head",
        "Note kept by the school and sent to us in 2026. Came in without a coat. Lent her mine. Rang social services, no answer, left message. Rang again on Thursday.",
    ),
    (
        Month(2010, 3),
        "other",
        "head",
        "Note kept by the school and sent to us in 2026. Wet at school twice this week. She had washed her own tights in the cloakroom and was wearing them. Rang. Was told that there is no worker of that name.",
    ),
    (
        Month(2010, 7),
        "report",
        "head",
        "Year 3. A falling off in everything but art. She has stopped putting her hand up. I do not know who reads these.",
    ),
    (
        Month(2010, 10),
        "attendance",
        "head",
        "Attendance 88 per cent this half term. Absences explained by carer as colds.",
    ),
    (
        Month(2011, 5),
        "personal-education-plan",
        "gethin",
        "PEP, Year 4, first in this school. She arrived with no records, so I have started from what she can do, which is rather a lot. Chair against the wall. Maths through pattern cutting.",
    ),
    (
        Month(2011, 12),
        "report",
        "gethin",
        "Two levels in maths since Easter. It turns out that she can halve seven and five eighths in her head.",
    ),
    (Month(2012, 7), "attendance", "gethin", "Attendance 99 per cent."),
    (
        Month(2012, 11),
        "personal-education-plan",
        "gethin",
        "PEP, Year 6. Targets met. She would like the last one to say what she wants it to say: 'I am good at this school.'",
    ),
    (
        Month(2013, 7),
        "report",
        "gethin",
        "Leaver's report. Level 4 in English and maths, level 6 in patience. We shall miss her and so will the sheep.",
    ),
    (
        Month(2013, 12),
        "report",
        "year",
        "Autumn report. Ability above average. Behaviour a concern. Must learn to face the front.",
    ),
    (
        Month(2014, 5),
        "personal-education-plan",
        "year",
        "PEP, meeting held without the child, who was in isolation. Targets: to follow instructions first time.",
    ),
    (
        Month(2014, 11),
        "attendance",
        "year",
        "Fixed-term exclusion, two days. Refused to sit where told.",
    ),
    (
        Month(2015, 3),
        "attendance",
        "year",
        "Fixed-term exclusion, five days. Turned her table to the wall during an assessment and finished the assessment.",
    ),
    (
        Month(2015, 6),
        "personal-education-plan",
        "virtual",
        "PEP, led by the virtual school. Exit card. Seat by wall 'where practicable'. Textiles teacher asks to have her at lunch.",
    ),
    (
        Month(2016, 6),
        "personal-education-plan",
        "virtual",
        "PEP with {c} in the chair. Seat by the wall, in writing, signed. Workshop from January or sooner.",
    ),
    (
        Month(2017, 2),
        "attendance",
        "year",
        "No exclusions since the summer. Attendance at the workshop 100 per cent, in school 92 per cent.",
    ),
    (
        Month(2017, 6),
        "report",
        "tutor",
        "Workshop report. Accurate, fast, will not be hurried. Comes in early to oil the machines.",
    ),
    (
        Month(2018, 8),
        "report",
        "year",
        "GCSE results: English, maths, art, textiles. Passes in all four and a 9 in textiles.",
    ),
    (
        Month(2019, 2),
        "personal-education-plan",
        "virtual",
        "PEP, college year 1. Distinction in both units. Asks for a stool with a back.",
    ),
    (
        Month(2019, 7),
        "report",
        "tutor",
        "First year: distinction. I've taught for twenty-six years and have had three like this.",
    ),
    (
        Month(2020, 7),
        "report",
        "tutor",
        "Diploma, distinction, on work submitted from the top of a house during a plague.",
    ),
];

/// When, kind, title, category, by, pages, volume, shared with her after so many days, id, text.
struct Paper {
    at: At,
    kind: &'static str,
    title: &'static str,
    category: &'static str,
    by: &'static str,
    pages: &'static str,
    volume: &'static str,
    id: &'static str,
    text: &'static str,
    shared: i64,
}

const fn paper(
    at: At,
    kind: &'static str,
    title: &'static str,
    by: &'static str,
    pages: &'static str,
    text: &'static str,
) -> Paper {
    Paper { at, kind, title, category: "", by, pages, volume: "", id: "", text, shared: -1 }
}

impl Paper {
    const fn volume(mut self, volume: &'static str) -> Self {
        self.volume = volume;
        self
    }
    const fn id(mut self, id: &'static str) -> Self {
        self.id = id;
        self
    }
    const fn category(mut self, category: &'static str) -> Self {
        self.category = category;
        self
    }
    const fn shared(mut self, days: i64) -> Self {
        self.shared = days;
        self
    }
}

const PAPERS: &[Paper] = &[
    paper(Month(2005, 2), "assessment", "Initial assessment", "sw1", "6", "Both children are at risk of significant harm through neglect and domestic violence. Mother is twenty-two, isolated, and does not see that the children notice.").volume("1"),
    paper(After("conference", 6), "minutes", "Minutes of the initial child protection conference", "m1", "9", "").volume("1"),
    paper(After("conference", 16), "plan", "Child protection plan", "sw1", "4", "Visits weekly. Mother to attend the drugs and alcohol team. Father not to stay. FORM SC/7 attached.").volume("1"),
    paper(After("police", 24), "other", "Threshold statement", "lawyer", "3", "The facts on which the council asks for an order. That {mum.f} was assaulted by {dad.f} on at least nine occasions, five of them with the children present. That the boy hid his sister in a cupboard and was believed to be the one who kept her fed. That the bath was run so that it should not be heard. That the mother used heroin and alcohol daily. Mother accepts paragraphs 1 to 6.").category("court").volume("1").id("doc-threshold"),
    paper(Month(2005, 10), "expert-report", "Psychological report on the mother and the children", "expert", "38", "Instructed jointly. Whether {mum.f} can change within the children's time, what each of the children needs, and what the attachment between the two of them is worth.").volume("1").id("doc-expert"),
    paper(Month(2005, 11), "assessment", "Assessment of the grandmother", "sw1", "14", "{nana.f} is seventy, has raised two daughters and thirty-one years of collars, and is recommended without reservation for {c}. Her own mother minded her own children in the same street. The writer would have recommended her for both.").volume("1"),
    paper(Month(2006, 1), "court-report", "Final report of the children's guardian", "guardian", "21", "The guardian's view is that the children should be brought up in the family where that can be done. {c} should live with her grandmother. {brother} is settled where he is, and to move him would be for the adults' peace of mind and not for his. The tie between them is the one good thing that they bring out of that flat, and the council should treat it as if it were a placement. She recommends a care order, so that the council cannot forget them.").volume("1").id("doc-guardian"),
    paper(Month(2006, 1), "court-report", "Final statement of the social worker", "sw1", "33", "Sets out the history, the contact that mother did and did not attend, the police evidence, and the plan for each of the two children.").volume("1").id("doc-statement"),
    paper(After("order", 0), "court-order", "Care order, sealed copy", "judge", "2", "").volume("1").shared(5180),
    paper(Month(2006, 6), "assessment", "Core assessment", "sw1", "31", "A child of four with a strong tie to her brother and grandmother. Attachment insecure and mending. What she needs is that nothing else happens.").volume("2"),
    paper(After("match", -6), "assessment", "Matching report for panel", "sw2", "17", "Strengths: experience, room, school run agreed. Weaknesses: the other child in placement is eight months younger. Link worker dissents; see separate sheet, which is not attached.").volume("2"),
    paper(Month(2008, 12), "other", "Transfer summary", "sw2", "3", "").volume("2"),
    paper(After("p4", 40), "minutes", "Minutes of the disruption meeting", "iro2", "8", "Findings: see the note of that day. Action 1: tell the child. Action 2: the council looks at how a child can be visited five times in two years. No owner is named for action 2.").volume("4").shared(1900),
    paper(Month(2011, 6), "health-report", "Medical report for the file", "nurse", "4", "Report behind the medical of March.").volume("4").id("doc-medical"),
    paper(Month(2012, 2), "risk-assessment", "Risk assessment: letters from prison", "sw4", "2", "Letters to be opened by a manager. School and agency told that no letter is to be handed over unread.").volume("4"),
    paper(Month(2012, 10), "childs-work", "Drawing: 'My kitchen with the door open'", "child", "1", "").volume("4"),
    paper(Month(2014, 9), "letter", "Letter of complaint by her advocate", "advocate", "2", "").volume("6").shared(3),
    paper(Month(2014, 11), "childs-work", "'I was not consulted. Put that first.'", "child", "1", "").volume("6"),
    paper(After("letter", 1), "letter", "Letter of apology about the decision of 2014", "m3", "2", "The council moved you without asking you, too fast and for its own convenience. It called you missing when you were at a table. We are sorry. You may go there every Sunday and at Christmas, and nobody needs to agree it again.").volume("6").shared(1),
    paper(Month(2016, 9), "risk-assessment", "Safety plan, her own version", "child", "1", "Ring {agnes}. If not, {delroy}. If not, {sw6}. If not, {p4}. Sit where there is a wall. It will be morning.").volume("6").shared(0),
    paper(After("adopted", 20), "other", "Letterbox agreement, copy from the adoption file", "celia", "3", "Letters in June and December. First names only. One photograph a year, with nothing in it that shows where.").category("adoption").id("doc-letterbox"),
    paper(Month(2017, 5), "childs-work", "Quilt: photograph and pattern", "child", "2", "").volume("7"),
    paper(Month(2018, 5), "plan", "Options for where to live, with costs", "sw6", "4", "").volume("7").shared(2),
    paper(Month(2019, 4), "plan", "Pathway plan", "sw6", "9", "Seven headings, in your order.").volume("7").shared(6),
    paper(Month(2020, 3), "minutes", "Minutes of the last review", "iro2", "5", "With the list of 43 recommendations.").volume("7").shared(10),
    paper(Month(2020, 7), "school-report", "Diploma", "tutor", "1", "").shared(0),
    paper(Month(2023, 4), "closing-summary", "Closing summary", "pa", "6", "Written with her. Eighteen years, six homes, seven workers. What helped: a grandmother, a brother, a Sunday table, a key worker with a library book, a theatre. What did not: being moved without being asked, and a year that nobody wrote down. The door stays open.").shared(0),
];

/// When, with whom, what, whether they agreed, on what basis.
const SHARINGS: &[(At, &str, &str, &str, &str)] = &[
    (
        Month(2005, 6),
        "children's guardian",
        "whole file to date",
        "not-needed",
        "Order of the court",
    ),
    (
        Month(2006, 9),
        "Fishergate Primary School",
        "who has parental responsibility, contact",
        "agreed",
        "Grandmother asked that school knows",
    ),
    (Month(2008, 2), "Fostering panel", "matching report", "not-needed", "To decide the match"),
    (
        Month(2011, 2),
        "Halyard Fostering",
        "placement information form, two pages",
        "not-needed",
        "To place her. The agency says that it had one page",
    ),
    (
        Month(2012, 1),
        "Sandmere CAMHS",
        "notes of 2005 about the night of the police",
        "agreed",
        "She and her carer agreed; so that the therapist need not ask",
    ),
    (
        Month(2012, 2),
        "Sandmere Police and the prison",
        "a letter",
        "not-needed",
        "Safety of another person",
    ),
    (
        Month(2013, 7),
        "Thornholme Academy",
        "letter from her teacher, by hand",
        "agreed",
        "For the seat by the wall. Not found there in October",
    ),
    (
        Month(2014, 9),
        "Tidewell Care Ltd",
        "placement plan, risk assessment",
        "not-asked",
        "For the placement",
    ),
    (
        Month(2016, 9),
        "MACE panel",
        "chronology of the last six months",
        "refused",
        "She said no, then yes to one page. One page went",
    ),
    (
        Month(2017, 4),
        "guardian in her sister's case",
        "her letter about the quilt",
        "agreed",
        "Her own request",
    ),
    (Month(2018, 8), "{p6}", "two pages that she had written herself", "agreed", "Her own request"),
    (Month(2019, 5), "{c}", "pathway plan and the summary, read with her", "agreed", ""),
    (
        Month(2020, 5),
        "Leaving care team",
        "electronic record and volumes",
        "agreed",
        "Change of team",
    ),
    (Month(2023, 4), "{c}", "closing summary", "agreed", ""),
];

impl Story {
    fn write_health(&mut self) {
        for (n, (at, matter, by, text, ask)) in HEALTH_ENTRIES.iter().enumerate() {
            let on = self.at(*at);
            let id = match ask {
                Ask::Known(_) | Ask::Opinion => format!("h-{}", n + 1),
                Ask::Harm => "h-sessions".to_owned(),
                Ask::Waiting => "h-network".to_owned(),
            };
            match ask {
                Ask::Known(how) => self.known.push((id.clone(), how)),
                Ask::Opinion => self.opined.push(id.clone()),
                Ask::Harm | Ask::Waiting => {}
            }
            let row = Row::new()
                .raw("id", id)
                .raw("matter", matter)
                .date("date", on)
                .date("recorded", on + self.chance.between(0, 6))
                .raw("by", if on < day(2011, 1, 1) { by } else { self.holder("sw", on) })
                .raw("practitioner", by)
                .text("text", &self.fill(text, on));
            self.book.file("health", on, row);
        }
        // The paper behind one of them.
        self.opined.push("doc-medical".to_owned());
    }

    fn write_education(&mut self) {
        for (n, (at, document, by, text)) in EDUCATION.iter().enumerate() {
            let on = self.at(*at);
            let row = Row::new()
                .raw("id", format!("edu-{}", n + 1))
                .raw("document", document)
                .date("date", on)
                .raw("by", by)
                .text("text", &self.fill(text, on));
            self.book.file("education", on, row);
        }
    }

    fn write_papers(&mut self) {
        for paper in PAPERS {
            let on = self.at(paper.at);
            let mut row = Row::new()
                .raw("id", paper.id)
                .raw("document", paper.kind)
                .text("title", paper.title)
                .raw("category", paper.category)
                .date("date", on)
                .raw("by", paper.by)
                .raw("pages", paper.pages)
                .raw("volume", paper.volume)
                .text("text", &self.fill(paper.text, on));
            if paper.shared >= 0 {
                row = row.date("shared_on", on + paper.shared);
            }
            self.book.file("documents", on, row);
        }
        for (at, with, shared, consent, basis) in SHARINGS {
            let on = self.at(*at);
            let row = Row::new()
                .date("date", on)
                .text("with", &self.fill(with, on))
                .text("shared", shared)
                .raw("consent", consent)
                .text("basis", basis);
            self.book.file("sharing", on, row);
        }
        self.write_corrections();
    }

    fn write_corrections(&mut self) {
        let asked = day(2016, 3, 1) + self.chance.between(14, 22);
        let what = self.fill("It says that I absconded 31 times. For 19 of them I was at {p4}'s having my tea. She rang you every time. Put that.", asked);
        let steps = [
            quoted(&self.fill(
                "{sw6} put the log of the home beside {p4}'s own diary, which has the soups in it.",
                asked,
            )),
            quoted("The police list was asked for and agrees."),
        ];
        let row = Row::new()
            .date("date", asked)
            .raw("asked_by", "child")
            .text("what", &what)
            .date("due", asked + 30)
            .list("steps", &steps)
            .text("outcome", &self.fill("She is right. Each of the 19 entries has a note: 'at {p4}'s, known'. The old word stays underneath so that it shows what was changed.", asked))
            .date("told_on", asked + 24);
        self.book.file("corrections", asked, row);
        let named = day(2022, 5, 1) + self.chance.between(16, 24);
        let what = self.fill("My mum's name is {mum}. In some places you have {mum.bad}. She has had enough taken off her.", named);
        let row = Row::new()
            .date("date", named)
            .raw("asked_by", "child")
            .text("what", &what)
            .date("due", named + 31)
            .list("steps", &[quoted("Looked at the birth certificate in volume 1.")])
            .text("outcome", "Right in the index and on the system. In the old e-mails it stays as it was written, with a note at the front of the file.")
            .date("told_on", named + 20);
        self.book.file("corrections", named, row);
        let log = day(2018, 3, 1) + self.chance.between(2, 9);
        let row = Row::new()
            .date("date", log)
            .raw("asked_by", "child")
            .text("what", "The log says that I barricaded myself in. I moved a wardrobe because nobody came.")
            .date("due", log + 30)
            .list("steps", &[quoted("The home looked at the night sheet and at the alarm times.")])
            .text("outcome", "The log now says: she moved a wardrobe in front of her door because staff took forty minutes to come.")
            .date("told_on", log + 12);
        self.book.file("corrections", log, row);
    }
}

// ---------------------------------------------------------------------------------------------
// Visits and contacts, put on their days

impl Story {
    fn write_visits(&mut self) {
        let spans: [(&[Scene], &str, &str); 9] = [
            (VISITS_HOME, "opened", "police"),
            (VISITS_P1, "police", "p2"),
            (VISITS_P2, "p2", "p3"),
            (VISITS_P3, "p3", "gap"),
            (VISITS_P3_LATE, "gap_end", "p4"),
            (VISITS_P4, "p4", "p5"),
            (VISITS_P5, "p5", "p6"),
            (VISITS_P6, "p6", "flat"),
            (VISITS_OWN, "flat", "flat"),
        ];
        let mut number = 0;
        for (scenes, from, to) in spans {
            let from = self.turn(from);
            let to = if from == self.turn(to) { self.birthday(21) - 20 } else { self.turn(to) };
            // Between two scenes that have their own time the others come in any order.
            let (mut since, mut waiting) = (None, Vec::new());
            for scene in scenes {
                if let Some(at) = scene.at {
                    let on = self.at(at);
                    self.write_run(&mut number, &waiting, since.unwrap_or(from), on);
                    waiting.clear();
                    self.write_visit(&mut number, scene, workday(on));
                    since = Some(on);
                } else {
                    waiting.push(*scene);
                }
            }
            self.write_run(&mut number, &waiting, since.unwrap_or(from), to);
        }
    }

    /// Visits that are spread over the time between two days.
    fn write_run(&mut self, number: &mut usize, scenes: &[Scene], from: Day, to: Day) {
        let mut chosen = self.chance.shuffle_free(scenes, |scene| scene.fixed);
        // A few that have no fixed place were not written down, as happens.
        chosen.retain(|scene| scene.fixed || !self.chance.one_in(14));
        let steps = i64::try_from(chosen.len() + 1).unwrap_or(1);
        for (n, scene) in (1i64..).zip(chosen) {
            let slack = (to - from) / steps / 4;
            let on = from + (to - from) * n / steps + self.chance.between(-slack, slack);
            self.write_visit(number, &scene, workday(on));
        }
    }

    fn write_visit(&mut self, number: &mut usize, scene: &Scene, on: Day) {
        *number += 1;
        let home = self.home(on);
        let by = self.holder("sw", on);
        let completed = scene.status == "completed";
        let venue = if scene.venue.is_empty() { home.venue } else { scene.venue };
        let mut present = vec!["child", by];
        if scene.venue.is_empty() {
            present.extend(home.carers.first());
        }
        for key in scene.with {
            if !present.contains(key) {
                present.push(key);
            }
        }
        let late = if scene.late > 0 { scene.late } else { self.chance.between(0, 4) };
        let recent = on >= day(2011, 2, 1);
        let purpose = if on < day(2005, 5, 1) {
            "CP visit"
        } else if by == "pa" {
            "Keeping in touch"
        } else if recent {
            "Statutory visit"
        } else {
            "LAC visit"
        };
        let mut row = Row::new()
            .raw("id", format!("v-{number}"))
            .date("date", on)
            .date("recorded", on + late)
            .raw("by", by)
            .raw("status", scene.status)
            .raw("statutory", if by == "pa" { "no" } else { "yes" })
            .text("venue", &self.fill(venue, on))
            .text("purpose", purpose);
        if completed {
            row = row.keys("present", &present);
            if recent {
                row = row.raw("interpreter_used", "no");
            }
            row =
                row.raw("seen", "yes").raw("seen_alone", if scene.together { "no" } else { "yes" });
        } else {
            row = row.raw("seen", "no").text("not_seen_reason", &self.fill(scene.reason, on));
        }
        if !scene.gave.is_empty() {
            row = row.list("info_given", &self.fill_all(&[scene.gave], on));
        }
        let (who, text) = scene.received;
        if !who.is_empty() {
            row = row.raw("info_received", format!("[{}]", passage(&self.fill(text, on), "", who)));
        }
        row = row
            .text("narrative", &self.fill(scene.narrative, on))
            .text("child_views", &self.fill(scene.views, on));
        if completed && recent && !scene.views.is_empty() {
            let method = self.chance.pick(&[
                "talking while sewing",
                "talking in the car",
                "talking, side by side",
                "talking over tea",
                "her own list",
            ]);
            row = row.text("views_method", method);
        }
        let (who, text) = scene.carer;
        if !who.is_empty() {
            row = row
                .raw("carer_views", format!("[{}]", passage(&self.fill(text, on), "opinion", who)));
        }
        if !scene.changes.is_empty() {
            row = row.list("changes", &self.fill_all(&[scene.changes], on));
        }
        row = row.text("relationship_note", &self.fill(scene.bond, on));
        if completed {
            row = row.raw("analysis", passage(&self.fill(scene.analysis, on), "assessment", ""));
        }
        let serves = self.serves(on);
        if completed && !serves.is_empty() {
            row = row.keys("serves", &[serves]);
        }
        let (what, who, due, done) = scene.todo;
        if !what.is_empty() {
            let what = self.fill(what, on);
            let done = (done >= 0).then_some(on + done);
            row = row.list("required_actions", &[task(&what, &[who], on + due, done)]);
        }
        row = row.date("signed", on + late);
        if scene.read {
            row = row.date("read_with_child", on + late + 7);
        }
        self.book.file("visits", on, row);
    }

    /// The outcome of the plan that a visit serves.
    fn serves(&mut self, on: Day) -> &'static str {
        let outcomes: &[&'static str] = if on < self.turn("order") || on > self.birthday(21) {
            &[""]
        } else if on < self.turn("p3") {
            &["o-kin"]
        } else if on < self.turn("p4") {
            &["o-stay"]
        } else if on < self.turn("p6") {
            &["o-home", "o-known", "o-learn", "o-well", "o-known"]
        } else {
            &["o-own"]
        };
        self.chance.pick(outcomes)
    }

    fn write_talks(&mut self) {
        let mut number = 0;
        for talks in [TALKS_2005, TALKS_2008, TALKS_2011, TALKS_2014, TALKS_2018] {
            for talk in talks {
                let skip = self.chance.one_in(6);
                if skip && talk.spare && talk.again.0 == 0 {
                    continue;
                }
                let on = self.at(talk.at);
                number += 1;
                let id =
                    if talk.id.is_empty() { format!("c-{number}") } else { talk.id.to_owned() };
                let subject = self.fill(talk.subject, on);
                let text = self.fill(talk.text, on);
                self.write_talk(talk, &id, on, &subject, &text);
                let (later, subject) = talk.again;
                if later > 0 {
                    // The same words once more, as happens with e-mail.
                    self.write_talk(talk, &format!("{id}-again"), on + later, subject, &text);
                }
            }
        }
    }

    fn write_talk(&mut self, talk: &Talk, id: &str, on: Day, subject: &str, text: &str) {
        let by = if talk.by == "sw" { self.holder("sw", on) } else { talk.by };
        let late = if talk.late >= 0 { talk.late } else { self.chance.between(0, 1) };
        let mut row = Row::new()
            .raw("id", id)
            .raw("category", talk.category)
            .keys("about", talk.about)
            .date("date", on)
            .date("recorded", on + late)
            .raw("by", by)
            .raw("channel", talk.channel)
            .keys("with", &self.keys(talk.with, on))
            .raw("told_by", talk.told_by)
            .text("subject", subject)
            .raw("text", passage(text, talk.kind, ""));
        let (what, who, due, done) = talk.todo;
        if !what.is_empty() {
            let what = self.fill(what, on);
            let done = (done >= 0).then_some(on + done);
            row = row.list("actions", &[task(&what, &[who], on + due, done)]);
        }
        self.book.file("contacts", on, row);
    }

    /// What the supervisor of contact wrote in the months before the care order.
    fn write_family_contact(&mut self) {
        let (from, to) = (self.turn("police") + 9, self.turn("order") - 6);
        let sheets: Vec<&str> = self.chance.shuffle_free(&CONTACT_SHEETS, |_| false);
        let sheets = sheets.into_iter().take(9).collect::<Vec<_>>();
        let count = i64::try_from(sheets.len()).unwrap_or(1);
        for (n, sheet) in (0i64..).zip(sheets) {
            let on = workday(from + (to - from) * n / count + self.chance.between(0, 3));
            let text = self.fill(sheet, on);
            let row = Row::new()
                .raw("id", format!("c-sheet-{}", n + 1))
                .date("date", on)
                .date("recorded", on)
                .raw("by", "superv")
                .raw("channel", "in-person")
                .keys("with", &["mum", "child"])
                .text("subject", "Contact sheet")
                .text("text", &text);
            self.book.file("contacts", on, row);
        }
    }
}

// ---------------------------------------------------------------------------------------------
// decisions.yaml

/// The five factors that are weighed when somebody else is named.
type Weighed = [&'static str; 5];

/// What was decided of a person throughout, or of an entry.
struct Verdict {
    target: &'static str,
    id: &'static str,
    matter: &'static str,
    answer: &'static str,
    code: &'static str,
    senior: bool,
    weighed: Option<Weighed>,
    /// Further evidence: field and words, or field and a date.
    more: &'static [(&'static str, &'static str)],
}

const fn verdict(
    target: &'static str,
    id: &'static str,
    answer: &'static str,
    code: &'static str,
    weighed: Option<Weighed>,
    more: &'static [(&'static str, &'static str)],
) -> Verdict {
    Verdict { target, id, matter: "", answer, code, senior: false, weighed, more }
}

impl Verdict {
    const fn senior(mut self) -> Self {
        self.senior = true;
        self
    }
    const fn matter(mut self, matter: &'static str) -> Self {
        self.matter = matter;
        self
    }
}

const OTHER_CHILD: Weighed = [
    "That another child lived there, what happened to that child, and what that child did. {c} was there for most of it, but a paper lasts longer than a memory and can be passed on.",
    "Owed. Another child who was looked after has the same right to privacy as {c} has.",
    "The council that looked after that child was asked on 6 October 2026 and has no address. A letter to the last one came back.",
    "Grown up by now, and nothing suggests that they could not decide.",
    "Not asked, so no refusal. {c} loses a name and keeps the story.",
];

const OTHER_GIRL: Weighed = [
    "What was done to another girl, and what she told the police. {c} was hurt by the same man and knows some of it. Her own statement, and what she was told at the time, stand in entries of their own.",
    "Owed, and more than usual: whoever is hurt in this way has a right in law not to be named, for life.",
    "Asked on 12 October 2026 about her name in everyday entries. Not asked about these, because the question alone could bring it back.",
    "Grown up by now, and nothing suggests that she could not decide.",
    "Not asked, so no refusal. With only the name taken out, the rest would still be her story.",
];

const NEIGHBOUR: Weighed = [
    "What a private person saw and heard through a wall, in words that only one person could have said.",
    "Owed. It was asked for in so many words, and promised.",
    "Not asked again. The person would be over eighty, and a new approach could itself show who it was.",
    "Nothing suggests that they could not decide.",
    "Refused in 2005, on both calls, in plain words. What the calls led to is told elsewhere in the record.",
];

const HERS: Weighed = [
    "Her own health, or what was done and not done about it.",
    "None is owed to another person. Others appear as workers, or as those who went with her.",
    "None needed.",
    "She is an adult and asked for it.",
    "None.",
];

const COURT_TOLD: Weighed = [
    "What the court was told about her first three years. She knows the outline, and from her mother herself.",
    "Owed to her mother and father in part. Her mother has read the paper and agrees. Her father accepted the facts at his trial.",
    "Her mother was asked on 5 October 2026. Her father was written to and has answered in one line: 'Let her have it.'",
    "Both are adults and able to decide.",
    "None.",
];

const VERDICTS: &[Verdict] = &[
    verdict("person", "jade", "withhold", "W1", Some(OTHER_CHILD), &[]),
    verdict("person", "connor", "withhold", "W1", Some(OTHER_CHILD), &[]),
    verdict("person", "shannon", "withhold", "W1", Some(OTHER_CHILD), &[]),
    verdict("person", "liam", "withhold", "W1", Some(OTHER_CHILD), &[]),
    verdict("person", "reece", "withhold", "W1", Some(OTHER_CHILD), &[]),
    verdict("person", "tia", "hold", "H1", None, &[("asked_on", "2026-10-12"), ("chase_on", "2026-11-16")]),
    verdict("entry", "c-night-other", "hold", "H1", None, &[("asked_on", "2026-10-12"), ("chase_on", "2026-11-16")]),
    verdict("entry", "c-leaving-other", "hold", "H1", None, &[("asked_on", "2026-10-12"), ("chase_on", "2026-11-16")]),
    verdict("entry", "c-mace-other", "withhold", "W1", Some(OTHER_GIRL), &[]),
    verdict("entry", "c-statement-other", "withhold", "W1", Some(OTHER_GIRL), &[]),
    verdict("person", "hayley", "withhold", "W2", Some([
        "That she rang the office in 2009 about her own mother's house, and what she said.",
        "She asked on that day that it should not be said that it came from her. She was not promised it.",
        "Rung on 8 October 2026 and told what would be shown.",
        "An adult, able to decide.",
        "She refused. She has not told her mother to this day. That somebody rang, and that nothing was done, {c} is told in the letter that goes with the pack.",
    ]), &[("refused_on", "2026-10-08"), ("refused_words", "I'm glad I rang and I'm sorry it did nothing. But my mum and me only just talk, and I don't want it coming through somebody's letter box.")]),
    verdict("entry", "c-hayley", "withhold", "W2", Some([
        "Who rang, and what she said of her own family in words that only one person in that house could have said.",
        "She asked that it should not be said that it came from her.",
        "Rung on 8 October 2026.",
        "An adult, able to decide.",
        "She refused. With the name alone taken out the rest would still tell who it was.",
    ]), &[("refused_on", "2026-10-08"), ("refused_words", "I'd rather not be in it.")]),
    verdict("person", "neighbour", "withhold", "W3", Some(NEIGHBOUR), &[("confidence_why", "She asked on both calls that nobody should ever know, and was promised it.")]),
    verdict("entry", "c-neighbour-1", "withhold", "W3", Some(NEIGHBOUR), &[("confidence_why", "She asked that nobody should ever know who rang, and was promised it.")]),
    verdict("entry", "c-neighbour-2", "withhold", "W3", Some(NEIGHBOUR), &[("confidence_why", "She said that she would not be named in any paper.")]),
    verdict("person", "adopter", "withhold", "W4", None, &[("risk", "With the surname an adopted child of ten can be found in an evening. The adoption agency's assessment says that the home must not be traceable. {c} herself is not thought to be a danger to anybody. A pack can be read by others.")]),
    verdict("entry", "hh-refuge", "withhold", "W4", None, &[("risk", "The house is still a refuge. {c} knows the town. The number and street are kept back for the women who are there now.")]),
    verdict("person", "step", "disclose", "R3", Some([
        "His name, that her mother married him, that he came to a contact and that he left.",
        "None is owed. He told us nothing in confidence.",
        "Not asked. No address is known, and to look for him could bring him back to her mother.",
        "An adult.",
        "None. Her mother talks of him by name.",
    ]), &[]),
    verdict("person", "jarrod", "disclose", "R3", Some([
        "His name, beside what he was convicted of. {c} knew him and gave the statement.",
        "None is owed by us. The conviction was in open court.",
        "Not asked.",
        "An adult.",
        "None. The police were asked on 7 October 2026 and have nothing against it, apart from one entry.",
    ]), &[]),
    verdict("words", "Yan", "disclose", "R1", None, &[("how_known", "It is what {c} called her brother when she was two.")]),
    verdict("words", "{sister}", "disclose", "R3", Some([
        "The day on which her half-sister was born. {c} writes her a card each year.",
        "Owed to the sister in part. The day alone does not find her.",
        "Not asked. She is a child, and her parents were told what would be shown.",
        "A child of ten.",
        "None.",
    ]), &[]),
    verdict("entry", "c-dad-letter", "withhold", "W5", None, &[
        ("prejudice", "Her mother and another woman trust the council with where they live. To hand out where one of them lived, in the hand of the man who was looking for her, would make that work impossible."),
        ("harm", "Serious harm to another person, who still lives there, if it were read by anybody who knows him; and distress to {c} from a letter that was written to frighten. He is free, and the police still mark the address."),
        ("manager", "Judith Amory"),
    ]),
    verdict("entry", "c-nana-asks", "disclose", "R5", None, &[
        ("confidentiality_checked", "It was said in confidence for as long as {c} was a child, and she said in 2013 that it could be told when {c} was grown. Judith Amory read both notes on 9 October 2026. {c} is to be told with somebody beside her."),
    ]).matter("restricted").senior(),
    verdict("entry", "c-police", "withhold", "W12", None, &[
        ("police_contact", "Detective Inspector of the exploitation team, Sandmere Police, asked on 7 October 2026"),
        ("prejudice", "Two people named in it are still to be tried in 2027. To tell how the police came to know would be likely to prejudice that."),
        ("review_on", "2027-10-07"),
    ]).senior(),
    verdict("entry", "c-legal", "withhold", "W11", None, &[("lawyer", "Head of Legal Services, for the solicitor who gave the advice"), ("confirmed_on", "2026-10-12")]).senior(),
    verdict("entry", "doc-expert", "hold", "H3", None, &[("legal_ref", "LS/2026/1174, permission of the court asked for on 13 October 2026"), ("asked_on", "2026-10-13"), ("chase_on", "2026-11-24")]).senior(),
    verdict("entry", "doc-statement", "withhold", "W10", None, &[("court", "the County Court at Sandmere, now the Family Court"), ("rule", "Family Procedure Rules 2010, Part 12 and Practice Direction 12G"), ("lawyer", "Head of Legal Services"), ("confirmed_on", "2026-10-13")]).senior(),
    verdict("entry", "doc-guardian", "disclose", "R3", Some(COURT_TOLD), &[("lawyer", "Head of Legal Services"), ("confirmed_on", "2026-10-13"), ("legal_ref", "LS/2026/1174")]).senior(),
    verdict("entry", "doc-threshold", "disclose", "R3", Some(COURT_TOLD), &[("lawyer", "Head of Legal Services"), ("confirmed_on", "2026-10-13"), ("legal_ref", "LS/2026/1174")]).senior(),
    verdict("entry", "doc-letterbox", "withhold", "W13", None, &[("adoption", "Copied from the adoption file of her sister. The adoption agency can tell {c} how to ask.")]),
    verdict("entry", "c-adoption", "withhold", "W1", Some([
        "How a baby was getting on and who was to adopt her. It came to this record because an e-mail was copied by mistake.",
        "Owed to the child and to her parents by adoption. It belongs on the adoption file.",
        "The adoption agency asked the parents on 9 October 2026.",
        "The child is ten. Her parents decide.",
        "They would rather tell {c} of those first weeks themselves, in the December letter.",
    ]), &[]),
    verdict("entry", "c-pasted", "withhold", "W18", None, &[("no_link", "A paragraph of another young person's file, pasted here by mistake. Selwyn Marr read it beside the log of that week on 12 October 2026. Nothing in it is about {c}.")]),
    verdict("entry", "h-sessions", "withhold", "W6", None, &[("health_professional", "Consultant child psychiatrist, Sandmere CAMHS"), ("opinion", "It sets out what a child of ten played, as if it were what happened. To read it on paper, alone, would be likely to do serious harm to her mental health. We would like to go through it with her in the room, and have offered three dates in January 2027."), ("opinion_on", "2026-10-14"), ("manager", "Judith Amory"), ("review_on", "2027-02-26")]),
    verdict("entry", "h-network", "hold", "H2", None, &[("health_professional", "Consultant child psychiatrist, Sandmere CAMHS"), ("asked_on", "2026-10-14"), ("chase_on", "2026-11-18")]),
];

/// `{a: "…", b: "…"}`; dates are written without quotes.
fn mapping(fields: &[(&str, String)]) -> String {
    let fields: Vec<String> = fields.iter().map(|(key, value)| format!("{key}: {value}")).collect();
    format!("{{{}}}", fields.join(", "))
}

impl Story {
    fn decided(&mut self) -> String {
        let mut out = FIRST_LINE.to_owned();
        self.write_requests(&mut out);
        out.push_str("\ndecisions:\n");
        for verdict in VERDICTS {
            let row = self.verdict(verdict);
            out.push_str(&row.0);
        }
        for id in self.opined.clone() {
            let opinion = self.chance.pick(&[
                "No harm likely.",
                "Seeing it would not be likely to cause serious harm to her or to anybody else.",
                "She ought to have it. With somebody beside her is better than alone.",
            ]);
            let evidence = mapping(&[
                (
                    "health_professional",
                    quoted("Named nurse for looked after children, Sandmere Community Health"),
                ),
                ("opinion", quoted(opinion)),
                ("opinion_on", "2026-10-14".to_owned()),
                ("balance", self.weighed(HERS)),
            ]);
            let row = decision("entry", &id, "disclose", "R3", false).raw("evidence", evidence);
            out.push_str(&row.0);
        }
        // Three of the e-mails that were pasted twice point to the first.
        for (repeat, first) in self.repeats() {
            let evidence = mapping(&[("same_as", first)]);
            let row = decision("entry", &repeat, "withhold", "D1", false).raw("evidence", evidence);
            out.push_str(&row.0);
        }
        out
    }

    /// The first three entries that were pasted again: the repeat and the first.
    fn repeats(&self) -> Vec<(String, String)> {
        let ids = self.book.entries.iter().filter_map(|filed| {
            let id = filed.text.lines().next()?.trim().strip_prefix("- id: ")?;
            id.strip_suffix("-again").map(|first| (id.to_owned(), first.to_owned()))
        });
        ids.take(3).collect()
    }

    fn weighed(&mut self, weighed: Weighed) -> String {
        let on = self.turn("asked");
        let names = ["information", "confidentiality", "consent_steps", "capacity", "refusal"];
        let fields: Vec<(&str, String)> = names
            .iter()
            .zip(weighed)
            .map(|(name, text)| (*name, quoted(&self.fill(text, on))))
            .collect();
        mapping(&fields)
    }

    fn verdict(&mut self, verdict: &Verdict) -> Row {
        let on = self.turn("asked");
        let mut fields: Vec<(&str, String)> = Vec::new();
        for (key, words) in verdict.more {
            let date = key.ends_with("_on");
            let value = if date { (*words).to_owned() } else { quoted(&self.fill(words, on)) };
            fields.push((key, value));
        }
        if verdict.code == "R5" {
            fields.push(("died", iso(self.turn("nana"))));
        }
        if let Some(weighed) = verdict.weighed {
            fields.push(("balance", self.weighed(weighed)));
        }
        let id = match verdict.id {
            "{sister}" => self.fill("{d:sister}", on),
            id => id.to_owned(),
        };
        let mut row = decision(verdict.target, &id, verdict.answer, verdict.code, verdict.senior);
        // What is restricted is decided by two.
        if verdict.matter == "restricted" || verdict.code == "W5" || verdict.code == "W7" {
            row = row
                .text("agreed_by", if verdict.senior { "Selwyn Marr" } else { "Judith Amory" })
                .raw("agreed_on", "2026-10-16");
        }
        row.raw("matter", verdict.matter).raw("evidence", mapping(&fields))
    }

    fn write_requests(&mut self, out: &mut String) {
        let (asked, answered) = (self.turn("asked"), self.turn("answered"));
        let name = quoted(&self.fill("{c.f}", asked));
        let searched = self.fill_all(
            &[
                "The children's case system, from 2010 to 12 October 2026, and the archive copy of the one before it",
                "Paper volumes 1, 2, 4, 5, 6 and 7, and the store at Dock Street for volume 3",
                "The list and the returned boxes of the scanning firm of 2012",
                "Mailboxes of {sw6.f}, {pa.f} and {m3.f}; those of earlier workers are gone",
                "The virtual school's system, and Fishergate Primary School, which sent its own notes of 2009 and 2010",
                "Halyard Fostering, the store of Tidewell Care Ltd, Sandmere CAMHS and Dovecote Family Centre, who were asked for what they hold for us",
            ],
            asked,
        );
        let known: Vec<String> = self
            .known
            .iter()
            .map(|(entry, how)| format!("{{entry: {entry}, how: {}}}", quoted(how)))
            .collect();
        let request = |pack: &str, recipient: &str, purpose: &str| {
            Row::new()
                .raw("pack", pack)
                .raw("recipient", recipient)
                .text("purpose", purpose)
                .date("asked", asked)
                .text("approved_by", "Judith Amory")
                .text("approved_role", "Service manager")
                .date("approved", answered)
        };
        let life = request(
            "life-story",
            &name,
            "The story of her life, in one piece, to read with her friend and to keep",
        )
        .list("known", &known);
        let summary = request(
            "case-summary",
            &quoted("Sandmere Council, Leaving Care Team"),
            "A quarter of 2019, looked at again for the council's learning from her request",
        )
        .raw("from", "2019-04-01")
        .raw("to", "2019-06-30");
        let access = request(
            "subject-access",
            &name,
            "Her request for everything that the council holds about her",
        )
        .list("searched", &searched)
        .list("known", &known);
        out.push_str("packs:\n");
        for row in [life, summary, access] {
            out.push_str(&row.0);
        }
    }
}

fn decision(target: &str, id: &str, answer: &str, code: &str, senior: bool) -> Row {
    let (by, role, on) = if senior {
        ("Judith Amory", "Service manager", "2026-10-16")
    } else {
        ("Selwyn Marr", "Access to Records Officer", "2026-10-15")
    };
    Row::new()
        .raw(target, id)
        .raw("answer", answer)
        .raw("code", code)
        .text("by", by)
        .text("role", role)
        .raw("on", on)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_gives_the_same_bytes_and_another_gives_others() {
        assert_eq!(care_leaver(7), care_leaver(7));
        assert_ne!(care_leaver(7), care_leaver(8));
    }

    #[test]
    fn every_slot_and_every_choice_is_filled() {
        for seed in 0..20 {
            let story = Story::new(seed);
            for person in PEOPLE {
                assert!(story.name(person.key).is_some(), "{}", person.key);
            }
            let files = care_leaver(seed);
            for (name, text) in &files {
                assert!(text.starts_with(FIRST_LINE), "{name}");
                for quoted in text.split('"').skip(1).step_by(2) {
                    assert!(!quoted.contains(['{', '}', '|', '[', ']']), "{name}: {quoted}");
                }
            }
            assert_eq!(files.len(), PARTS.len() + 2);
        }
    }

    #[test]
    fn days_go_there_and_back() {
        for (text, year, month, date) in
            [("1970-01-01", 1970, 1, 1), ("2004-02-29", 2004, 2, 29), ("2026-12-31", 2026, 12, 31)]
        {
            assert_eq!(iso(day(year, month, date)), text);
        }
        assert_eq!(workday(day(2005, 5, 14)), day(2005, 5, 16));
    }

    #[test]
    fn a_string_is_safe_in_yaml() {
        assert_eq!(quoted("a \"b\" \\ c\n"), "\"a \\\"b\\\" \\\\ c\\n\"");
    }
}

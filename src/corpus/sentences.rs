//! Fills sentence templates with people, identifiers and decoys.
//!
//! `[a|b]` is a choice, `{x}` a person, `{x/full}` a form, `{x.phone}` an identifier, `{~Tesco}` a
//! decoy, `{:brands}` a decoy from a list, `{=subject}` words from a list. A digit after a selector
//! (`friend2`, `x2`) means somebody else than without it.

use crate::data::Data;
use crate::identifiers::{Date, typed};
use crate::mention::{Mention, Scene, fold};
use crate::people::{Cast, Person, Verdict};
use crate::rng::Rng;
use crate::typing::{Mark, Piece, Style, capital};

/// One entry in the making.
pub(crate) struct Scribe<'a> {
    pub(crate) data: &'a Data,
    pub(crate) cast: &'a mut Cast,
    pub(crate) rng: &'a mut Rng,
    pub(crate) used: &'a mut Vec<&'static str>,
    pub(crate) style: Style,
    pub(crate) today: Date,
    pub(crate) author: usize,
    pub(crate) topic: &'a str,
    here: Vec<usize>,
    said: Vec<usize>,
    bound: Vec<(String, usize)>,
    met: Vec<usize>,
}

/// The text up to the bracket that closes the one before it, and the rest.
fn closed(text: &str, open: char, close: char) -> Option<(&str, &str)> {
    let mut depth = 0_usize;
    for (at, c) in text.char_indices() {
        if c == open {
            depth += 1;
        } else if c == close {
            if depth == 0 {
                return Some((text.get(..at)?, text.get(at + c.len_utf8()..)?));
            }
            depth -= 1;
        }
    }
    None
}

fn options(text: &str) -> Vec<&str> {
    let mut depth = 0_usize;
    let mut start = 0;
    let mut all = Vec::new();
    for (at, c) in text.char_indices() {
        match c {
            '[' | '{' => depth += 1,
            ']' | '}' => depth = depth.saturating_sub(1),
            '|' if depth == 0 => {
                all.extend(text.get(start..at));
                start = at + 1;
            }
            _ => {}
        }
    }
    all.extend(text.get(start..));
    all
}

/// A mention as pieces of text.
fn pieces_of(
    person: &Person,
    mention: Mention,
    end: &str,
    standard: Verdict,
    strict: Verdict,
) -> Vec<Piece> {
    let folded = fold(&mention.text);
    let words: Vec<&str> =
        folded.split([' ', '-', '\n', '.', ',']).filter(|word| !word.is_empty()).collect();
    let hit = |token: &String| {
        let parts: Vec<&str> = token.split([' ', '-']).collect();
        parts.iter().any(|part| {
            words.iter().any(|word| word == part || word.strip_suffix('s') == Some(part))
        })
    };
    let collision = person.marks.iter().find(|(token, _)| hit(token)).map(|(_, kind)| *kind);
    vec![
        Piece::plain(mention.before),
        Piece {
            text: mention.text,
            mark: Some(Mark {
                person: Some(person.id.clone()),
                kind: "person",
                class: person.class,
                form: mention.form.to_owned(),
                collision,
                group: person.group.clone(),
                standard,
                strict,
            }),
        },
        Piece::plain(format!("{}{end}", mention.after)),
    ]
}

impl<'a> Scribe<'a> {
    /// An empty entry.
    #[expect(clippy::too_many_arguments, reason = "one place makes it")]
    pub(crate) fn new(
        data: &'a Data,
        cast: &'a mut Cast,
        rng: &'a mut Rng,
        used: &'a mut Vec<&'static str>,
        style: Style,
        today: Date,
        author: usize,
        topic: &'a str,
    ) -> Self {
        Self {
            data,
            cast,
            rng,
            used,
            style,
            today,
            author,
            topic,
            here: Vec::new(),
            said: Vec::new(),
            bound: vec![("author".to_owned(), author)],
            met: Vec::new(),
        }
    }

    /// The text of an entry from its frame; the people it brings in are then known.
    pub(crate) fn entry(&mut self, frame: &str, commit: bool) -> Option<Vec<Piece>> {
        let pieces = self.render(frame)?;
        if commit {
            for at in std::mem::take(&mut self.met) {
                if let Some(person) = self.cast.people.get_mut(at) {
                    person.introduced = true;
                }
            }
        }
        Some(pieces)
    }

    fn render(&mut self, template: &str) -> Option<Vec<Piece>> {
        let mut pieces = Vec::new();
        let mut rest = template;
        while let Some(at) = rest.find(['[', '{', '\\']) {
            pieces.push(Piece::plain(rest.get(..at)?));
            let (mark, after) = (rest.get(at..=at)?, rest.get(at + 1..)?);
            match mark {
                "[" => {
                    let (inside, next) = closed(after, '[', ']')?;
                    let option = self.rng.pick(&options(inside))?;
                    pieces.extend(self.render(option)?);
                    rest = next;
                }
                "{" => {
                    let (inside, next) = closed(after, '{', '}')?;
                    let more = self.slot(inside)?;
                    pieces.extend(more);
                    rest = next;
                }
                _ => {
                    pieces.push(Piece::plain("\n"));
                    rest = after.get(1..)?;
                }
            }
        }
        pieces.push(Piece::plain(rest));
        Some(pieces)
    }

    fn slot(&mut self, inside: &str) -> Option<Vec<Piece>> {
        if let Some(decoy) = inside.strip_prefix('~') {
            let (form, text) = decoy.split_once(':').unwrap_or(("word", decoy));
            return Some(vec![self.decoy(form, text)]);
        }
        if let Some(pool) = inside.strip_prefix(':') {
            let lines = self.data.lines(pool);
            let shared = lines.iter().filter(|line| self.shared(line).is_some()).copied();
            let shared: Vec<&str> = shared.collect();
            let pick = if !shared.is_empty() && self.rng.chance(50) {
                self.rng.word(&shared)
            } else {
                self.rng.word(lines)
            };
            return Some(vec![self.decoy(pool, pick)]);
        }
        if let Some(pool) = inside.strip_prefix('=') {
            let line = self.rng.word(self.data.lines(pool));
            return self.render(line);
        }
        if let Some((how, count)) = inside.split_once(' ') {
            return Some(self.body(how, count.parse().ok()?));
        }
        match inside {
            "date" => return Some(vec![Piece::plain(self.today.written(self.rng))]),
            "when" => {
                let days = self.rng.range(3, 200);
                return Some(vec![Piece::plain(self.today.earlier(days).written(self.rng))]);
            }
            "soon" => {
                let days = self.rng.range(3, 90);
                return Some(vec![Piece::plain(self.today.later(days).written(self.rng))]);
            }
            "time" => {
                let minute = self.rng.word(&["00", "05", "10", "15", "20", "30", "40", "45", "50"]);
                let text = match self.rng.below(3) {
                    0 => format!("{}.{minute}am", self.rng.range(7, 11)),
                    1 => format!("{}:{minute}", self.rng.range(8, 21)),
                    _ => format!("{}.{minute}pm", self.rng.range(1, 9)),
                };
                return Some(vec![Piece::plain(text)]);
            }
            "num" => return Some(vec![Piece::plain(self.rng.range(2, 28).to_string())]),
            _ => {}
        }
        let (who, form) = inside.split_once('/').unwrap_or((inside, "any"));
        let (who, attribute) = who.split_once('.').unwrap_or((who, ""));
        let at = self.select(who)?;
        if attribute.is_empty() { self.mention(at, form) } else { self.attribute(at, attribute) }
    }

    /// The collision of a decoy with somebody's name.
    fn shared(&self, decoy: &str) -> Option<&'static str> {
        let words: Vec<String> = fold(decoy).split([' ', '-']).map(str::to_owned).collect();
        let listed =
            self.cast.people.iter().flat_map(|person| {
                [fold(&person.first), fold(&person.last), fold(&person.known_as)]
            });
        let many = words.len() > 1;
        let hit = listed
            .filter(|name| !name.is_empty())
            .any(|name| words.contains(&name) || words.contains(&format!("{name}s")));
        hit.then_some(if many { "famous" } else { "word_name" })
    }

    fn decoy(&self, form: &str, text: &str) -> Piece {
        Piece {
            text: text.to_owned(),
            mark: Some(Mark {
                person: None,
                kind: "decoy",
                class: "decoy",
                form: form.to_owned(),
                collision: self.shared(text),
                group: String::new(),
                standard: Verdict::Release,
                strict: Verdict::Release,
            }),
        }
    }

    /// Sentences of the entry's topic: in a paragraph, in lines, quoted or as bullets.
    fn body(&mut self, how: &str, count: usize) -> Vec<Piece> {
        let count = (count + self.rng.below(3)).saturating_sub(1).max(1);
        let outer = std::mem::take(&mut self.bound);
        let mut pieces = Vec::new();
        for number in 0..count {
            let lead = match (how, number) {
                ("lines", _) => {
                    let days = 30 * (count - number);
                    let day = self.today.earlier(days).written(self.rng);
                    format!("{}{day} {} ", if number > 0 { "\n" } else { "" }, "-")
                }
                ("quote", 0) => "> ".to_owned(),
                ("quote", _) => "\n> ".to_owned(),
                ("bullets", 0) => "- ".to_owned(),
                ("bullets", _) => "\n- ".to_owned(),
                ("points", _) => {
                    format!("{}{}. ", if number > 0 { "\n" } else { "" }, number + 1)
                }
                (_, 0) => String::new(),
                _ if self.rng.chance(14) => "\n\n".to_owned(),
                _ => " ".to_owned(),
            };
            pieces.push(Piece::plain(lead));
            pieces.extend(self.sentence());
        }
        self.bound = outer;
        pieces
    }

    /// One sentence, with names or without.
    fn sentence(&mut self) -> Vec<Piece> {
        let topic = self.topic;
        for _ in 0..40 {
            let named = !self.rng.chance(55);
            let section = if named {
                match self.rng.below(100) {
                    0..48 => format!("say.{topic}"),
                    48..74 => "say.any".to_owned(),
                    74..87 => "identifiers".to_owned(),
                    _ => "decoys".to_owned(),
                }
            } else if self.rng.chance(45) {
                format!("plain.{topic}")
            } else {
                "plain.any".to_owned()
            };
            let data = self.data;
            let lines = data.lines(&section);
            let Some(line) = self
                .seldom(lines)
                .filter(|line| !self.used.iter().rev().take(14).any(|old| old == line))
            else {
                continue;
            };
            self.bound = vec![("author".to_owned(), self.author)];
            self.said.clear();
            let met = self.met.len();
            let here = self.here.len();
            if let Some(mut pieces) = self.render(line) {
                capital(&mut pieces);
                self.used.push(line);
                return pieces;
            }
            self.met.truncate(met);
            self.here.truncate(here);
        }
        Vec::new()
    }

    /// The least used of a few lines.
    fn seldom(&mut self, lines: &[&'static str]) -> Option<&'static str> {
        let few: Vec<&'static str> = (0..6).filter_map(|_| self.rng.pick(lines)).collect();
        few.into_iter().min_by_key(|line| self.used.iter().filter(|old| *old == line).count())
    }

    fn fits(who: &str, person: &Person) -> bool {
        let withheld = person.withheld();
        let listed = person.listed && withheld && !matches!(person.class, "informant");
        let unlisted = person.class == "unlisted";
        let stranger = unlisted || listed && person.class != "professional_risk";
        match who {
            "w" => listed,
            "r" => matches!(person.class, "family_known" | "carer"),
            "fam" => person.class == "family_known",
            "pro" => person.class == "professional",
            "upro" => person.class == "professional_by_role",
            "anypro" => person.works(),
            "u" => unlisted,
            "um" => unlisted && person.male,
            "uf" => unlisted && !person.male,
            "ua" => unlisted && person.adult,
            "uk" => unlisted && !person.adult,
            "x" => stranger,
            "a" => stranger && person.adult,
            "am" => stranger && person.adult && person.male,
            "af" => stranger && person.adult && !person.male,
            "k" => stranger && !person.adult,
            "inf" => person.class == "informant",
            "other" => person.class == "other_child",
            "friend" => matches!(person.slot.as_str(), "friend" | "friend2" | "friend3"),
            "ex" => matches!(person.slot.as_str(), "ex" | "ex2"),
            "half" => person.class == "family_unknown",
            "nbr" => person.slot.starts_with("nbr"),
            _ => person.slot == who,
        }
    }

    fn select(&mut self, name: &str) -> Option<usize> {
        if let Some((_, at)) = self.bound.iter().find(|(bound, _)| bound == name) {
            return Some(*at);
        }
        let who = name.trim_end_matches(|c: char| c.is_ascii_digit());
        let exact = matches!(name, "carer2" | "sib2" | "sw2");
        let who = if exact { name } else { who };
        let taken = |at: usize| self.bound.iter().any(|(_, bound)| *bound == at);
        let fit: Vec<usize> = self
            .cast
            .people
            .iter()
            .enumerate()
            .filter(|(at, person)| !taken(*at) && Self::fits(who, person))
            .map(|(at, _)| at)
            .collect();
        let near: Vec<usize> = fit.iter().filter(|at| self.here.contains(at)).copied().collect();
        let strangers: Vec<usize> = fit
            .iter()
            .filter(|at| {
                self.cast
                    .people
                    .get(**at)
                    .is_some_and(|p| matches!(p.class, "unlisted" | "professional_by_role"))
            })
            .copied()
            .collect();
        let at = if !near.is_empty() && self.rng.chance(45) {
            self.rng.pick(&near)?
        } else if !strangers.is_empty() && self.rng.chance(25) {
            self.rng.pick(&strangers)?
        } else {
            self.rng.pick(&fit)?
        };
        self.bound.push((name.to_owned(), at));
        Some(at)
    }

    fn scene(&self) -> Scene<'_> {
        Scene {
            data: self.data,
            cast: self.cast,
            style: self.style,
            here: &self.here,
            said: &self.said,
        }
    }

    fn mention(&mut self, at: usize, form: &str) -> Option<Vec<Piece>> {
        let person = self.cast.people.get(at)?.clone();
        let known = person.introduced || self.met.contains(&at);
        let explicit = !matches!(form, "any" | "s" | "list" | "hi");
        let introduced = known || (explicit && person.class == "unlisted");
        if !introduced && let Some(pieces) = self.introduction(at, &person, form) {
            return Some(pieces);
        }
        let mut rng = std::mem::replace(self.rng, Rng::new(0, 0, 0));
        let scene = self.scene();
        let (mention, label) = match form {
            "any" => (scene.any(&mut rng, at), None),
            "s" => {
                let forms = ["first", "first", "first", "full", "tl", "nick"];
                let first = rng.word(&forms);
                let tries = [first, "first", "full", "tl", "rev"];
                (tries.iter().find_map(|form| scene.form(&mut rng, at, form)), None)
            }
            "list" => {
                let first = rng.word(&["full", "full", "full", "fl", "rev", "tf", "full"]);
                let tries = [first, "full", "rev", "first"];
                (tries.iter().find_map(|form| scene.form(&mut rng, at, form)), Some("list"))
            }
            "hi" => {
                let first = if person.adult && rng.chance(40) { "tl" } else { "first" };
                let tries = [first, "first", "tl", "full"];
                (tries.iter().find_map(|form| scene.form(&mut rng, at, form)), Some("salutation"))
            }
            "sign" => {
                let first = rng.word(&["first", "full", "init", "first"]);
                let tries = [first, "first", "full"];
                (tries.iter().find_map(|form| scene.form(&mut rng, at, form)), Some("sign_off"))
            }
            "fam" => (scene.form(&mut rng, at, "plural"), None),
            "file" | "kin" | "role" | "desc" => (scene.form(&mut rng, at, form), None),
            other => {
                let tries = [other, "full", "rev", "first"];
                (tries.iter().find_map(|form| scene.form(&mut rng, at, form)), None)
            }
        };
        let made = mention.map(|mention| {
            let verdicts = scene.verdicts(at, &mention);
            (mention, verdicts)
        });
        *self.rng = rng;
        let (mut mention, (standard, strict)) = made?;
        if let Some(label) = label {
            mention.form = label;
        }
        self.here.push(at);
        self.said.push(at);
        if !person.introduced {
            self.met.push(at);
        }
        let mut end = "";
        if form == "s" {
            let s = !mention.text.ends_with('s');
            match (self.style, self.rng.below(20)) {
                (Style::Unpointed, _) | (_, 0) if s => {
                    mention.text.push('s');
                    mention.form = "possessive_bare";
                }
                (Style::Unpointed, _) => {}
                (_, 6..=12) if !s => {
                    end = "'";
                    mention.form = "possessive";
                }
                (_, 1..=5) => {
                    end = "’s";
                    mention.form = "possessive_curly";
                }
                _ => {
                    end = "'s";
                    mention.form = "possessive";
                }
            }
        }
        Some(pieces_of(&person, mention, end, standard, strict))
    }

    /// Somebody in no table, at the first mention.
    fn introduction(&mut self, at: usize, person: &Person, form: &str) -> Option<Vec<Piece>> {
        if !person.works() && (matches!(form, "s" | "list") || self.rng.chance(25)) {
            return None;
        }
        let intros: Vec<&String> = person
            .intros
            .iter()
            .filter(|intro| !person.last.is_empty() || !intro.contains("{l}"))
            .collect();
        let intro = self.rng.pick(&intros)?.clone();
        let number = self.rng.range(1000, 9000).to_string();
        let intro = intro.replace("{num}", &number).replace("{t}", &person.title);
        let start = intro.find('{')?;
        let end = intro.rfind('}')? + 1;
        let inside = intro.get(start..end)?;
        let name = match inside {
            "{n}" if !person.last.is_empty() && self.rng.chance(45) => "{f} {l}",
            "{n}" => "{f}",
            other => other,
        };
        let form = match name {
            "{f}" => "first",
            "{l}" if intro.starts_with(&person.title) => "title_last",
            "{l}" => "last",
            _ => "full",
        };
        let text = name.replace("{f}", &person.first).replace("{l}", &person.last);
        self.here.push(at);
        self.said.push(at);
        self.met.push(at);
        let (standard, strict) = person.verdicts();
        let mention = Mention {
            before: intro.get(..start)?.to_owned(),
            text,
            after: intro.get(end..)?.to_owned(),
            form,
            role: false,
        };
        Some(pieces_of(person, mention, "", standard, strict))
    }

    fn attribute(&mut self, at: usize, attribute: &str) -> Option<Vec<Piece>> {
        let person = self.cast.people.get(at)?.clone();
        let male = person.male;
        let words = match attribute {
            "he" => Some(if male { "he" } else { "she" }),
            "He" => Some(if male { "He" } else { "She" }),
            "his" => Some(if male { "his" } else { "her" }),
            "His" => Some(if male { "His" } else { "Her" }),
            "him" => Some(if male { "him" } else { "her" }),
            "boy" => Some(if male { "boy" } else { "girl" }),
            "man" => Some(if male { "man" } else { "woman" }),
            "job" => Some(person.role.split(';').next().unwrap_or_default()),
            _ => None,
        };
        if let Some(words) = words {
            return Some(vec![Piece::plain(words)]);
        }
        if attribute == "rel" {
            let words = self.rng.pick(&person.bare).filter(|words| !words.is_empty())?;
            return Some(vec![Piece::plain(words)]);
        }
        let (text, form) = typed(self.rng, &person.ids, attribute)?;
        let place =
            matches!(form, "address" | "postcode") && self.cast.is_home(&person.ids.address);
        let child_school = self.cast.people.first().map(|child| child.ids.school.as_str());
        let own_school = form == "school" && child_school == Some(person.ids.school.as_str());
        let (class, standard, strict) = if place {
            ("placement_address", Verdict::Either, Verdict::Either)
        } else if person.class == "child" || own_school {
            ("child_identifier", Verdict::Release, Verdict::Release)
        } else if person.works() && matches!(form, "phone" | "mobile" | "email") {
            ("work_identifier", Verdict::Release, Verdict::Release)
        } else {
            ("other_identifier", Verdict::Withhold, Verdict::Withhold)
        };
        Some(vec![Piece {
            text,
            mark: Some(Mark {
                person: Some(person.id.clone()),
                kind: "identifier",
                class,
                form: form.to_owned(),
                collision: None,
                group: person.group.clone(),
                standard,
                strict,
            }),
        }])
    }
}

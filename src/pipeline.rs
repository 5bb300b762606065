//! One pack, from a case to a release: each step takes one noun and gives the next.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use diagnostic::{Diagnostic, Explain, Severity};
use disclosure::{PackKind, Schedule};
use pack::{CaseSummary, Document, LifeStory, Materials, Pack, Source, SubjectAccess};
use record::{EventDate, ItemId, Record};
use release::{Paperwork, Release};
use serde_json::{Value as Json, json};
use sha2::{Digest as _, Sha256};
use typeset::Engine;

use crate::case::Case;

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Released, or nothing wrong.
    Done = 0,
    /// Faults in what was given.
    Faults = 1,
    /// Questions that somebody has to answer.
    Undecided = 2,
    /// Refused at the last gate.
    Refused = 3,
    /// Wrong usage.
    Usage = 64,
}

impl Outcome {
    /// What a list of diagnostics comes to.
    #[must_use]
    pub fn of(diagnostics: &[Diagnostic]) -> Self {
        let has = |severity| diagnostics.iter().any(|diagnostic| diagnostic.severity == severity);
        if has(Severity::Refused) {
            Self::Refused
        } else if has(Severity::Fault) {
            Self::Faults
        } else if has(Severity::Undecided) {
            Self::Undecided
        } else {
            Self::Done
        }
    }
}

/// What a pack is made with, once for all packs of a run.
pub struct Workshop {
    /// Templates and wording.
    pub materials: Materials,
    /// Fonts.
    pub engine: Engine,
}

impl Workshop {
    /// Loads fonts, templates and wording.
    ///
    /// # Errors
    /// Every fault of every file.
    pub fn open(templates: Option<&Path>, locales: Option<&Path>) -> Result<Self, Vec<Diagnostic>> {
        let materials = Materials::open(templates, locales).map_err(|error| error.explain())?;
        let engine = Engine::new().map_err(|_| {
            vec![Diagnostic::fault(
                "typeset/font",
                "a font of the program cannot be read; the build is broken",
            )]
        })?;
        Ok(Self { materials, engine })
    }
}

/// A pack that passed the gate, with what belongs to it.
pub struct Made {
    /// The file.
    pub release: Release,
    /// What was kept back and why, for the council.
    pub schedule: Schedule,
    /// The line of the schedule behind each gap of the pack.
    pub gaps: Vec<usize>,
    /// What is worth a look.
    pub notes: Vec<Diagnostic>,
    paperwork: Json,
    sharing: Json,
}

/// What may be told for one pack, composed.
pub struct Composed {
    /// The document.
    pub document: Document,
    /// What was kept back.
    pub schedule: Schedule,
    /// The words that must not appear.
    pub terms: disclosure::WithheldTerms,
    /// What is worth a look.
    pub notes: Vec<Diagnostic>,
    request: disclosure::Told,
    council: disclosure::Council,
}

/// Reviews, withholds and composes.
///
/// # Errors
/// Faults, or questions that nobody answered.
pub fn compose<P: Pack>(
    case: &Case,
    workshop: &Workshop,
    today: EventDate,
    draft: bool,
) -> Result<Composed, Vec<Diagnostic>> {
    let request = case.request(P::KIND, today)?;
    let review =
        disclosure::review::<P::Audience>(&case.record, &case.policy, &case.decisions, request)
            .map_err(|error| error.explain())?;
    let notes = review.notes().to_vec();
    let review = if draft {
        review.draft()
    } else {
        review.conclude(&case.files).map_err(|error| error.explain())?
    };
    let (disclosure, schedule, terms) = disclosure::withhold(review);
    let document =
        pack::compose::<P>(&disclosure, &workshop.materials).map_err(|error| error.explain())?;
    Ok(Composed {
        document,
        schedule,
        terms,
        notes,
        request: disclosure.request().clone(),
        council: disclosure.council().clone(),
    })
}

/// Where the record has a letter that none of the fonts has.
#[must_use]
pub fn strange_letters(case: &Case, workshop: &Workshop) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    case.record.each_text(&mut |text, context| {
        #[expect(clippy::disallowed_methods, reason = "letters are looked up one by one; only the place is told")]
        let strange = context.names.is_none() && text.expose().chars().any(|c| !c.is_control() && !workshop.engine.has_letter(c));
        if strange {
            let place = text.place();
            let file = usize::try_from(place.source()).ok().and_then(|n| case.files.get(n.wrapping_sub(1)));
            faults.push(
                Diagnostic::fault("typeset/letter", format!("{} has a letter that none of the fonts has", place.route()))
                    .at(diagnostic::Location::at(file.map_or("record.yaml", String::as_str), place.line(), place.column()))
                    .help("fonts/README.md lists the scripts; write what the letter stands for, in brackets"),
            );
        }
    });
    faults
}

/// As [`compose`], with the pack as a value.
///
/// # Errors
/// As [`compose`].
pub fn compose_kind(
    kind: PackKind,
    case: &Case,
    workshop: &Workshop,
    today: EventDate,
    draft: bool,
) -> Result<Composed, Vec<Diagnostic>> {
    match kind {
        PackKind::LifeStory => compose::<LifeStory>(case, workshop, today, draft),
        PackKind::CaseSummary => compose::<CaseSummary>(case, workshop, today, draft),
        PackKind::SubjectAccess => compose::<SubjectAccess>(case, workshop, today, draft),
    }
}

/// Makes a pack that is to become the file `target`.
///
/// # Errors
/// Faults, open questions, or a refusal at the last gate.
pub fn make(
    kind: PackKind,
    case: &Case,
    workshop: &Workshop,
    target: &Path,
    today: EventDate,
    draft: bool,
) -> Result<Made, Vec<Diagnostic>> {
    let composed = compose_kind(kind, case, workshop, today, draft)?;
    let strange = strange_letters(case, workshop);
    let typeset = typeset::typeset(&workshop.engine, &composed.document)
        .map_err(|error| [strange, error.explain()].concat())?;
    let request = &composed.request;
    let beside: Vec<String> = [request.recipient.clone(), request.purpose.clone()]
        .into_iter()
        .chain(request.approved.clone().map(|(name, role)| Some(format!("{name}, {role}"))))
        .flatten()
        .collect();
    let release = release::verify(typeset, &composed.terms, target, &beside)
        .map_err(|error| error.explain())?;
    let paperwork = manifest(&composed, case, workshop);
    let approved = request.approved.clone().unwrap_or_default();
    let sharing = json!({
        "when": today.to_string(),
        "pack": kind.code(),
        "to": request.recipient,
        "why": request.purpose,
        "approved_by": approved.0,
        "approved_role": approved.1,
        "record": record_hash(case),
    });
    Ok(Made {
        release,
        gaps: composed.document.gaps,
        schedule: composed.schedule,
        notes: composed.notes,
        paperwork,
        sharing,
    })
}

impl Made {
    /// Writes the file, its manifest and, unless it is a draft, the line in the sharing log.
    ///
    /// # Errors
    /// A folder or a log that cannot be written to.
    pub fn write(&self, sharing_log: Option<PathBuf>) -> Result<release::Written, Vec<Diagnostic>> {
        let paperwork = Paperwork {
            manifest: self.paperwork.clone(),
            sharing: sharing_log.map(|log| (log, self.sharing.clone())),
        };
        self.release.write(&paperwork).map_err(|error| error.explain())
    }
}

fn manifest(composed: &Composed, case: &Case, workshop: &Workshop) -> Json {
    let request = &composed.request;
    let approved = request.approved.clone().unwrap_or_default();
    let routes = routes(&case.record);
    let trace: Vec<Json> = composed
        .document
        .trace()
        .into_iter()
        .filter(|(_, entries)| !entries.is_empty())
        .map(|(at, entries)| {
            let mut entries: Vec<String> = entries
                .into_iter()
                .filter_map(|source| match source {
                    Source::Entry(item) => routes.get(&item).cloned(),
                    Source::Passage(place) => Some(place),
                })
                .collect();
            entries.sort();
            entries.dedup();
            json!({"paragraph": at, "entries": entries})
        })
        .collect();
    let materials: Vec<Json> = workshop
        .materials
        .sources()
        .iter()
        .map(|(path, text)| {
            // A council's folder may be anywhere; its own name is enough.
            let name = Path::new(path).file_name().map(|name| name.to_string_lossy().into_owned());
            json!({"file": name, "sha256": hex(text.as_bytes())})
        })
        .collect();
    json!({
        "about": "Keep this with the record. It goes with the file, not to its reader.",
        "product": typeset::CREATOR,
        "pack": request.pack.code(),
        "date": request.date.to_string(),
        "language": composed.document.language,
        "recipient": request.recipient,
        "purpose": request.purpose,
        "approved_by": approved.0,
        "approved_role": approved.1,
        "policy": composed.council.policy_version,
        "materials": materials,
        "gaps": composed.document.gaps.len(),
        "sources": trace,
    })
}

/// Where each entry stands, as a route: `visits[2]`, `plans[0].outcomes[1]`, `child`.
fn routes(record: &Record) -> BTreeMap<ItemId, String> {
    let mut routes = BTreeMap::new();
    let child = record.case().child.item;
    record.each_text(&mut |text, context| {
        let depth = context.within.len();
        routes.entry(context.item).or_insert_with(|| {
            if context.item == child {
                return "child".to_owned();
            }
            // Each entry around the text has its number in its list: the route up to as many numbers is the entry's.
            let key = disclosure::place_key(text.place());
            let end = key
                .match_indices(']')
                .nth(depth.saturating_sub(1))
                .map_or(key.len(), |(at, _)| at + 1);
            key.get(..end).unwrap_or(&key).to_owned()
        });
    });
    routes
}

fn record_hash(case: &Case) -> String {
    // The log stays in the case folder, beside the record itself.
    let mut all = Vec::new();
    for file in &case.files {
        all.extend(std::fs::read(file).unwrap_or_default());
    }
    hex(&all)
}

fn hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

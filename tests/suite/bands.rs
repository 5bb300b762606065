//! A life story at five ages and in three forms: what each tells, and that none contradicts another.

use std::collections::BTreeSet;

use disclosure::{Band, PackKind, StoryForm};
use pack::{Block, Document, Inline, Section};
use retell::pipeline::{Wanted, compose_kind};

use crate::examples::tags;
use crate::support::{CHILDREN, example, expect, root, today, workshop};

fn wanted(band: Option<Band>, form: Option<StoryForm>) -> Wanted {
    Wanted { band, form, ..PackKind::LifeStory.into() }
}

/// The recorded words of a document, stretch by stretch: what is not our own wording.
fn recorded(document: &Document) -> BTreeSet<String> {
    fn words(inlines: &[Inline], found: &mut BTreeSet<String>) {
        for inline in inlines {
            match inline {
                Inline::Text { words, ours: false, .. } if words.split_whitespace().count() > 5 => {
                    found.insert(words.clone());
                }
                Inline::Strong(inner) => words(inner, found),
                _ => {}
            }
        }
    }
    fn blocks(list: &[Block], found: &mut BTreeSet<String>) {
        for block in list {
            match block {
                Block::Paragraph(paragraph) => words(&paragraph.words, found),
                Block::List(items) => items.iter().for_each(|item| blocks(item, found)),
                Block::Quote(inner) => blocks(inner, found),
                _ => {}
            }
        }
    }
    fn sections(list: &[Section], found: &mut BTreeSet<String>) {
        for section in list {
            blocks(&section.blocks, found);
            sections(&section.sections, found);
        }
    }
    let mut found = BTreeSet::new();
    sections(&document.sections, &mut found);
    found
}

#[test]
fn a_later_edition_adds_and_never_takes_away() {
    for child in CHILDREN {
        let case = example(child);
        let mut all = String::new();
        let mut sizes = Vec::new();
        for band in Band::ALL.iter().rev() {
            let composed =
                compose_kind(wanted(Some(*band), None), &case, workshop(), today(), false)
                    .unwrap_or_else(|faults| panic!("{faults:#?}"));
            let told = recorded(&composed.document);
            // What is told at an age stands in every later edition too.
            if all.is_empty() {
                all = composed.document.pieces().into_iter().map(|(words, _)| words).collect();
            } else {
                for passage in &told {
                    let passage = passage.trim();
                    assert!(all.contains(passage), "{child} {}: {passage}", band.code());
                }
                all = composed.document.pieces().into_iter().map(|(words, _)| words).collect();
            }
            sizes.push(told.iter().map(String::len).sum::<usize>());
        }
        assert!(
            sizes.windows(2).all(|pair| pair[0] > pair[1]),
            "{child}: each age is told less: {sizes:?}"
        );
    }
}

#[test]
fn the_first_book_has_one_idea_to_a_page_and_no_reason_beyond_safety() {
    let composed = compose_kind(
        wanted(Some(Band::ThreeToFive), None),
        &example("mia"),
        workshop(),
        today(),
        false,
    )
    .unwrap_or_else(|faults| panic!("{faults:#?}"));
    let text: String = composed.document.pieces().into_iter().map(|(words, _)| words).collect();
    for word in ["alcohol", "Craig", "judge", "care order", "neglect"] {
        assert!(!text.contains(word), "a small child is told of {word}");
    }
    assert!(composed.document.sections.len() > 12);
    for section in &composed.document.sections {
        let blocks = section.blocks.len();
        assert!(blocks <= 9, "a page with {blocks} blocks");
    }
}

#[test]
fn every_age_and_form_says_what_is_expected_and_passes_the_gate() {
    for child in CHILDREN {
        let case = example(child);
        let expected = root().join("examples").join(child).join("expected");
        let bands = Band::ALL.iter().map(|band| (wanted(Some(*band), None), band.code()));
        let forms = [StoryForm::LaterLifeLetter, StoryForm::Sources]
            .into_iter()
            .map(|form| (wanted(None, Some(form)), form.code()));
        for (wanted, name) in bands.chain(forms) {
            let made = crate::support::make_wanted(&case, wanted)
                .unwrap_or_else(|faults| panic!("{child} {name}: {faults:#?}"));
            let text: String =
                made.documents[0].pieces().into_iter().map(|(words, _)| words).collect();
            expect(&expected.join(format!("life-story-{name}.txt")), &text);
            expect(
                &expected.join(format!("life-story-{name}.tags")),
                &tags(made.releases[0].bytes()),
            );
        }
    }
}

#[test]
fn nothing_is_written_in_anybodys_place() {
    let case = crate::support::lay_out(&[
        ("record.yaml", &format!("{}{}", crate::support::CHILD, crate::support::PEOPLE)),
        ("decisions.yaml", crate::support::PACKS),
    ]);
    let case = retell::case::Case::open(case.path(), None).unwrap_or_else(|f| panic!("{f:#?}"));
    let faults = compose_kind(
        wanted(None, Some(StoryForm::LaterLifeLetter)),
        &case,
        workshop(),
        today(),
        true,
    )
    .err()
    .unwrap();
    assert_eq!(faults[0].code, "story/letter");
}

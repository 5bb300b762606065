//! Which photographs a reader may have. A photograph shows people who did not choose to be in a
//! record: living adults are asked, other children are covered, and one that does not say who is
//! on it stays held.

use disclosure::Telling;
use disclosure::told::{ItemId, Living, PersonId, Photo, Relationship, YesNo};

use crate::composer::{Composer, Data};
use crate::slot::Figure;

/// Why a photograph is not shown yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Held {
    /// It does not say who is on it.
    Unknown,
    /// Its words have a gap, or it is kept back.
    KeptBack,
    /// Somebody on it has not been asked.
    Permission,
    /// Another child is on it and is not covered.
    OtherChild,
}

/// Whether a photograph may be shown to the person whose record it is.
pub(crate) fn may_show(composer: &Composer<'_>, photo: &Photo<Telling>) -> Result<(), Held> {
    if composer.kept.contains_key(&photo.item)
        || !whole(&photo.alt.0)
        || photo.shows.iter().any(|who| !whole(&who.full))
    {
        return Err(Held::KeptBack);
    }
    if photo.shows.is_empty() && photo.nobody != Some(YesNo::Yes) {
        return Err(Held::Unknown);
    }
    let mut other_children = 0;
    for who in &photo.shows {
        if who.person == PersonId::CHILD {
            continue;
        }
        let Some(person) = composer.whole.person(who.person) else { return Err(Held::Unknown) };
        if person.living == Some(Living::Died) || person.died.is_some() {
            continue;
        }
        if person.relationship == Relationship::OtherChild {
            // Another child is covered, whoever agreed: there is a cover for each.
            other_children += 1;
            if photo.covered.len() < other_children {
                return Err(Held::OtherChild);
            }
            continue;
        }
        let agreed = photo.permissions.iter().any(|permission| {
            permission.who.person == who.person && permission.on <= composer.request.date
        });
        if !agreed {
            return Err(Held::Permission);
        }
    }
    Ok(())
}

/// Whether nothing of it is kept back.
pub(crate) fn whole(telling: &Telling) -> bool {
    telling.iter().all(|fragment| matches!(fragment, disclosure::Fragment::Told(_)))
}

/// The photographs that may be shown and that `fits` takes, as members of a list.
pub(crate) fn shown(
    composer: &mut Composer<'_>,
    fits: &dyn Fn(&Photo<Telling>) -> bool,
) -> Vec<Data> {
    let case = composer.case;
    let mut photos: Vec<&Photo<Telling>> = case.photos.iter().filter(|photo| fits(photo)).collect();
    photos.sort_by_key(|photo| (photo.date, photo.item));
    let mut members = Vec::new();
    for photo in photos {
        if may_show(composer, photo).is_err() {
            continue;
        }
        let alt: String = photo
            .alt
            .0
            .iter()
            .map(|fragment| match fragment {
                disclosure::Fragment::Told(words) => words.as_str(),
                disclosure::Fragment::Gap(_) => "",
            })
            .collect();
        let alt = alt.split_whitespace().collect::<Vec<_>>().join(" ");
        let mut member = Data::default();
        member.set("photo", composer.slots.figure(Figure::Picture(photo.item, alt)));
        member.maybe("date", photo.date.map(|date| composer.date(date, photo.item)));
        let story = photo.story.as_ref().filter(|story| composer.fits(story));
        member.maybe("story", composer.passage(story));
        members.push(member);
    }
    members
}

/// How many photographs are held, and why.
pub(crate) fn held(composer: &Composer<'_>) -> Vec<(ItemId, Held)> {
    composer
        .whole
        .photos
        .iter()
        .filter_map(|photo| Some((photo.item, may_show(composer, photo).err()?)))
        .collect()
}

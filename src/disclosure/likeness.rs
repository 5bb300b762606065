//! Passages that are nearly the same: quoted mail, a note pasted into another entry, the same report twice.
//! A decision about one that does not fit the other is listed for a person to look at; nothing is
//! decided here.
//!
//! MinHash over runs of three words (A. Broder, 1997), with bands so that only likely pairs are compared.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::Hasher as _;

/// How many hashes a print has, in bands of [`ROWS`].
const HASHES: usize = 60;
const ROWS: usize = 4;
/// Shorter texts are alike by chance.
const FEWEST_WORDS: usize = 12;
/// From which share of common runs on two passages are near copies.
pub(crate) const ALIKE: f64 = 0.6;

/// What a text is compared by.
#[derive(Clone, Debug)]
pub(crate) struct Print(Vec<u64>);

impl Print {
    /// The print of a folded text; none for a short one.
    pub(crate) fn of(folded: &str) -> Option<Self> {
        let words: Vec<&str> =
            folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
        if words.len() < FEWEST_WORDS {
            return None;
        }
        let mut least = vec![u64::MAX; HASHES];
        for run in words.windows(3) {
            // A fixed hash: the same record gives the same list on every machine.
            let mut hasher = Fnv(0xcbf2_9ce4_8422_2325);
            for word in run {
                hasher.write(word.as_bytes());
                hasher.write(&[0]);
            }
            let base = hasher.finish();
            for (n, least) in least.iter_mut().enumerate() {
                let seed = (n as u64 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
                let mut mixed = base ^ seed;
                mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
                mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
                *least = (*least).min(mixed ^ (mixed >> 31));
            }
        }
        Some(Self(least))
    }

    /// The estimated share of common runs, from 0 to 1.
    pub(crate) fn likeness(&self, other: &Self) -> f64 {
        let same = self.0.iter().zip(&other.0).filter(|(a, b)| a == b).count();
        #[expect(clippy::cast_precision_loss, reason = "at most sixty")]
        let share = same as f64 / HASHES as f64;
        share
    }
}

/// FNV-1a.
struct Fnv(u64);

impl std::hash::Hasher for Fnv {
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

/// Pairs of texts that are near copies, by their numbers.
pub(crate) fn near_copies(prints: &[(usize, Print)]) -> BTreeSet<(usize, usize)> {
    let mut bands: BTreeMap<(usize, Vec<u64>), Vec<usize>> = BTreeMap::new();
    for (at, (_, print)) in prints.iter().enumerate() {
        for (band, rows) in print.0.chunks(ROWS).enumerate() {
            bands.entry((band, rows.to_vec())).or_default().push(at);
        }
    }
    let mut pairs = BTreeSet::new();
    for list in bands.values() {
        // The same words many times over: each beside the first is enough.
        for later in list.iter().skip(1) {
            let (Some((one, a)), Some((two, b))) = (prints.get(list[0]), prints.get(*later)) else {
                continue;
            };
            if a.likeness(b) >= ALIKE {
                pairs.insert((*one.min(two), *one.max(two)));
            }
        }
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::{Print, near_copies};

    const NOTE: &str = "pip was seen at home with his carer and said that he likes his new room and the dog next door very much";

    #[test]
    fn a_pasted_note_is_a_near_copy_and_another_is_not() {
        let quoted = format!("re visit of tuesday {NOTE} kind regards");
        let slipped = NOTE.replace("new room", "big room");
        let other = "the court heard the application on friday and the judge asked for a further report by the end of the month";
        let prints: Vec<(usize, Print)> = [NOTE, &quoted, &slipped, other]
            .iter()
            .enumerate()
            .filter_map(|(n, text)| Print::of(text).map(|print| (n, print)))
            .collect();
        let pairs = near_copies(&prints);
        assert!(pairs.contains(&(0, 1)) && pairs.contains(&(0, 2)), "{pairs:?}");
        assert!(!pairs.iter().any(|(a, b)| *a == 3 || *b == 3));
        assert!(Print::of("too short to compare").is_none());
    }
}

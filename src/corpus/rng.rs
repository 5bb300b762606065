//! A small seeded generator (splitmix64): the same seed gives the same record everywhere.

/// A stream of numbers made from a seed.
pub(crate) struct Rng(u64);

impl Rng {
    /// A stream for one record of one half.
    pub(crate) fn new(seed: u64, number: u64, salt: u64) -> Self {
        let mut rng = Self(seed ^ salt.rotate_left(32));
        let start = rng.next() ^ number.wrapping_mul(0x9E37_79B9_7F4A_7C15);
        let mut rng = Self(start);
        rng.next();
        rng
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number below `n`; nought when `n` is nought.
    pub(crate) fn below(&mut self, n: usize) -> usize {
        let n = u64::try_from(n).unwrap_or(0);
        if n == 0 { 0 } else { usize::try_from((self.next() >> 11) % n).unwrap_or(0) }
    }

    /// A number from `low` to `high`, both included.
    pub(crate) fn range(&mut self, low: usize, high: usize) -> usize {
        low + self.below(high.saturating_sub(low) + 1)
    }

    /// True so many times in a hundred.
    pub(crate) fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// One of the items, if there is any.
    pub(crate) fn pick<T: Clone>(&mut self, items: &[T]) -> Option<T> {
        let at = self.below(items.len());
        items.get(at).cloned()
    }

    /// One of the words, or the empty word.
    pub(crate) fn word<'a>(&mut self, items: &[&'a str]) -> &'a str {
        self.pick(items).unwrap_or("")
    }

    /// One of the items, by weight.
    pub(crate) fn weighted<T: Clone>(&mut self, items: &[(T, usize)]) -> Option<T> {
        let mut left = self.below(items.iter().map(|item| item.1).sum());
        for (item, weight) in items {
            if left < *weight {
                return Some(item.clone());
            }
            left -= weight;
        }
        None
    }

    /// So many decimal digits.
    pub(crate) fn digits(&mut self, count: usize) -> String {
        (0..count).map(|_| char::from(b'0' + u8::try_from(self.below(10)).unwrap_or(0))).collect()
    }

    /// One of the letters.
    pub(crate) fn letter(&mut self, letters: &str) -> char {
        let letters: Vec<char> = letters.chars().collect();
        self.pick(&letters).unwrap_or('A')
    }
}

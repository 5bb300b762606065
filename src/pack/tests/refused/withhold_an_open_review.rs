// A review with open questions cannot be applied.
use disclosure::{Child, Open, Review};

fn hurry(review: Review<'_, Child, Open>) {
    let _ = disclosure::withhold(review);
}

fn main() {}

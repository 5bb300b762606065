// Nothing is composed that did not go through `withhold`.
use disclosure::{Child, Concluded, Review};
use pack::{LifeStory, Materials};

fn shortcut(review: &Review<'_, Child, Concluded>, materials: &Materials) {
    let _ = pack::compose::<LifeStory>(review, materials, pack::Edition::Pack);
}

fn main() {}

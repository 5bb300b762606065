// What a data subject may have is not what fits a child's life story.
use disclosure::{DataSubject, Disclosure};
use pack::{LifeStory, Materials};

fn mix(disclosure: &Disclosure<DataSubject>, materials: &Materials) {
    let _ = pack::compose::<LifeStory>(disclosure, materials, pack::Edition::Pack);
}

fn main() {}

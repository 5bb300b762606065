// What is held cannot be named where packs are composed: `record` is not a dependency of `pack`.
use record::Record;

fn main() {}

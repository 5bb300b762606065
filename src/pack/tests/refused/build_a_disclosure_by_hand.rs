// Only `withhold` makes a disclosure.
use disclosure::{Child, Disclosure};

fn forge() -> Disclosure<Child> {
    Disclosure { draft: false }
}

fn main() {}

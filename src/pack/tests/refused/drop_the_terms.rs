// The gate cannot be passed without the words to look for.
fn skip(draft: release::Draft) {
    let _ = release::verify(draft, std::path::Path::new("x.pdf"));
}

fn main() {}

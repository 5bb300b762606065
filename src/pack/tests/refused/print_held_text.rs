// Held words have no `Display`.
fn show(question: &disclosure::Question) {
    println!("{}", question.held());
}

fn main() {}

// Held words have no `Display`.
fn show(question: &disclosure::Question) {
    println!("{}", question.held()[0]);
}

fn main() {}

// Held words cannot be handed to a template's data.
fn leak(question: &disclosure::Question) -> serde_json::Value {
    serde_json::json!({"words": question.held()[0]})
}

fn main() {}

// A PDF that nobody checked cannot be written or read.
fn write(draft: release::Draft, paperwork: &release::Paperwork) {
    let _ = draft.write(paperwork);
}

fn main() {}

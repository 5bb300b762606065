//! The shipped schema is the one that the types give.

#[test]
fn the_shipped_schema_is_the_types_schema() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/record.schema.json");
    let made = format!("{:#}\n", crate::schema());
    if std::env::var_os("RETELL_BLESS").is_some() {
        #[expect(
            clippy::disallowed_methods,
            reason = "blessing rewrites an expected file of the repository"
        )]
        std::fs::write(path, &made).unwrap();
    }
    // Compared as values: in which order a map is written depends on features of other crates.
    let shipped = std::fs::read_to_string(path).unwrap_or_default();
    let shipped: serde_json::Value = serde_json::from_str(&shipped).unwrap_or_default();
    assert!(
        shipped == crate::schema(),
        "examples/record.schema.json is out of date; run `cargo bless`"
    );
}

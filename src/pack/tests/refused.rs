//! Misuses that must not compile, each with the error that it must give.

#[test]
fn misuses_do_not_compile() {
    trybuild::TestCases::new().compile_fail("tests/refused/*.rs");
}

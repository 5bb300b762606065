//! PDF/UA-1 and PDF/A-2a, by a validator that is not ours, and what no validator looks at.

use disclosure::PackKind;
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf};

use crate::support::{CHILDREN, example, folder, make};

#[test]
fn each_pack_passes_both_standards() {
    let folder = folder();
    for child in CHILDREN {
        let case = example(child);
        for kind in PackKind::ALL {
            for draft in [false, true] {
                let made = make(&case, *kind, draft).unwrap_or_else(|faults| panic!("{faults:#?}"));
                let path = folder.path().join("x.pdf");
                std::fs::write(&path, made.releases[0].bytes()).unwrap();
                for profile in [ValidationProfile::PdfUa1, ValidationProfile::PdfA2a] {
                    let name = format!("{child} {} {profile:?}", kind.code());
                    let report =
                        validate_pdf(&path, &ValidationOptions::default().profile(profile))
                            .unwrap_or_else(|error| panic!("{name}: {error}"));
                    assert!(report.is_compliant, "{name}: {:#?}", report.failures);
                }
            }
        }
    }
}

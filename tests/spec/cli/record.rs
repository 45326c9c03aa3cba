//! `record verify`: the digits at the end of a record.

use super::{file, run, stderr, stdout};

/// A record of nobody, as the page saves it.
fn record() -> review::record::ScreeningRecord {
    review::desk::Desk::default().record("Jane", None)
}

#[test]
fn a_record_is_verified_and_a_changed_one_refused() {
    for (kind, text) in [("html", record().html()), ("csv", record().csv()), ("json", record().json())] {
        let whole = file(&format!("record.{kind}"), text.as_bytes());
        let output = run(&["record", "verify", &whole]);
        assert!(stdout(&output).contains("Whoever changed it could make them fit"), "{kind}: {}", stderr(&output));
        let changed = file(&format!("changed.{kind}"), text.replace("Jane", "Joan").as_bytes());
        let output = run(&["record", "verify", &changed]);
        assert_eq!(output.status.code(), Some(1));
        assert!(stderr(&output).contains("was changed since it was saved"), "{kind}");
    }
    let other = file("other.csv", b"vendor\nAcme\n");
    assert!(stderr(&run(&["record", "verify", &other])).contains("it is no record"));
}

#[test]
fn a_text_that_is_no_record_is_none_though_its_digits_fit() {
    // Sealed by hand, as `record::seal` says: the digest of the file with zeros in the digits' place.
    let sealed = "vendor,decision\nAcme,false_alert\nrecord-sha256,cda08a3cfe4aa31a974d9d933392c6285297c4d3d673ebc521cf33d76e9516ea\n";
    let output = run(&["record", "verify", &file("any.txt", sealed.as_bytes())]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("it is no record: it has digits as a record has"));
}

#[test]
fn a_record_that_was_changed_and_sealed_anew_is_told_by_digits_kept_elsewhere() {
    let kept = review::record::check_record(record().html().as_bytes()).unwrap();
    let whole = file("kept.html", record().html().as_bytes());
    let output = run(&["record", "verify", &whole, "--expect", &kept.to_uppercase()]);
    assert!(stdout(&output).contains("has the digits expected"), "{}", stderr(&output));
    let forged = review::desk::Desk::default().record("Joan", None).html();
    let forged = file("forged.html", forged.as_bytes());
    let output = run(&["record", "verify", &forged, "--expect", &kept]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("it is another record than the one expected"));
    assert_eq!(run(&["record", "verify", &whole, "--expect", "1f40"]).status.code(), Some(2));
}

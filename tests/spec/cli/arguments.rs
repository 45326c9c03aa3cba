//! Help, and how a run ends.

use super::{run, stderr, stdout};

#[test]
fn unusable_arguments_exit_with_2_and_say_what_is_possible() {
    for (args, says) in [
        (&["screen", "X", "--list", "us-nothing"][..], "us-bis-el"),
        (&["screen", "X", "--threshold", "101"], "0 to 100"),
        (&["screen", "X", "--kind", "dog"], "organisation"),
        (&["restrictions", "hikvision", "--activity", "dance"], "buy-import"),
        (&["restrictions", "hikvision", "--if-listed", "us-nothing"], "us-ofac-sdn"),
        (&["index", "build", "--out", "/dev/null"], "--starter"),
        (&["screen"], "NAME"),
    ] {
        let output = run(args);
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        assert!(stderr(&output).contains(says), "{args:?}: {}", stderr(&output));
    }
}

#[test]
fn alerts_exit_with_3_only_when_asked() {
    assert_eq!(run(&["screen", "Hikvision"]).status.code(), Some(0));
    assert_eq!(run(&["screen", "Hikvision", "--fail-on-alert"]).status.code(), Some(3));
    assert_eq!(run(&["screen", "Bakery Müller", "--fail-on-alert"]).status.code(), Some(0));
}

#[test]
fn help_has_examples() {
    for args in [
        &["--help"][..],
        &["screen", "--help"],
        &["batch", "--help"],
        &["compare", "--help"],
        &["restrictions", "--help"],
    ] {
        assert!(stdout(&run(args)).contains("Example"), "{args:?}");
    }
}

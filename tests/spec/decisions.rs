//! Decisions from several devices come together without loss.

use proptest::prelude::*;
use review::{
    record::{Decision, Judgement, Ledger, LedgerError, TakenFrom},
    vendors::Vendor,
};

fn decision(vendor: u8, party: u8, minute: u8, verdict: usize, reason: &str) -> Decision {
    Decision {
        vendor: Vendor { reference: format!("V-{vendor}"), name: "Acme".into(), ..Vendor::default() },
        party: format!("p{party}"),
        party_name: "ACME".into(),
        verdict: Judgement::ALL[verdict],
        reason: reason.into(),
        by: "Kim".into(),
        at: format!("2026-08-01T10:{:02}:00Z", minute % 60),
        review: None,
        facts: vec!["name ACME".into()],
        evidence: Vec::new(),
        from: None,
    }
}

fn ledger() -> impl Strategy<Value = Ledger> {
    let one = (0u8..4, 0u8..3, 0u8..6, 0usize..4, "[a-c]{0,2}");
    proptest::collection::vec(one, 0..20).prop_map(|decisions| {
        let mut ledger = Ledger::default();
        for (vendor, party, minute, verdict, reason) in decisions {
            ledger.add(decision(vendor, party, minute, verdict, &reason));
        }
        ledger
    })
}

fn merged(one: &Ledger, other: &Ledger) -> Ledger {
    let mut both = one.clone();
    both.merge(other.clone());
    both
}

proptest! {
    #[test]
    fn it_does_not_matter_in_which_order_or_how_often_ledgers_are_merged(a in ledger(), b in ledger(), c in ledger()) {
        prop_assert_eq!(merged(&a, &b), merged(&b, &a));
        prop_assert_eq!(merged(&merged(&a, &b), &c), merged(&a, &merged(&b, &c)));
        prop_assert_eq!(merged(&a, &a), a);
    }

    #[test]
    fn a_saved_file_brings_back_every_decision(a in ledger()) {
        let mut back = Ledger::default();
        let imported = back.import(&a.to_json()).unwrap();
        prop_assert!(imported.refused.is_empty());
        prop_assert_eq!(back, a);
    }
}

#[test]
fn the_newer_decision_of_a_pair_counts_wherever_it_comes_from() {
    let mut ledger = Ledger::default();
    assert!(ledger.add(decision(1, 1, 5, 1, "new")));
    assert!(!ledger.add(decision(1, 1, 4, 0, "old")));
    assert_eq!(ledger.iter().next().unwrap().reason, "new");
}

#[test]
fn what_a_person_decides_last_counts_even_when_the_clock_was_set_back() {
    let mut ledger = Ledger::default();
    ledger.decide(decision(1, 1, 50, 1, "first"));
    ledger.decide(decision(1, 1, 10, 0, "last"));
    ledger.decide(decision(1, 1, 20, 2, "very last"));
    assert_eq!(ledger.iter().next().unwrap().reason, "very last");
    assert!(Ledger::default().import(&ledger.to_json()).unwrap().refused.is_empty());
}

#[test]
fn a_withdrawn_decision_is_gone_and_stays_gone_when_the_old_file_is_merged_again() {
    let mut ledger = Ledger::default();
    ledger.add(decision(1, 1, 1, 1, ""));
    let old = ledger.to_json();
    ledger.add(decision(1, 1, 2, 3, ""));
    ledger.import(&old).unwrap();
    assert!(ledger.is_empty());
}

#[test]
fn a_file_that_was_edited_by_hand_is_taken_but_for_what_is_broken() {
    let mut ledger = Ledger::default();
    ledger.add(decision(1, 1, 1, 1, "kept"));
    ledger.add(decision(2, 1, 1, 1, "broken"));
    ledger.add(decision(3, 1, 1, 1, "wrong time"));
    let mut file: serde_json::Value = serde_json::from_str(&ledger.to_json()).unwrap();
    file["decisions"][1]["verdict"] = "perhaps".into();
    file["decisions"][2]["at"] = "yesterday".into();
    let mut back = Ledger::default();
    let imported = back.import(&file.to_string()).unwrap();
    assert_eq!((imported.taken, imported.refused.len()), (1, 2));
    assert_eq!(imported.refused[0].0, 2);
    assert!(imported.refused[1].1.contains("yesterday"), "{:?}", imported.refused);
}

#[test]
fn other_files_are_refused_with_the_reason() {
    let mut ledger = Ledger::default();
    assert!(matches!(ledger.import("name,country"), Err(LedgerError::NotJson(_))));
    assert_eq!(ledger.import("{}"), Err(LedgerError::NotDecisions));
    let newer = r#"{"format": "vendor-screener decisions", "version": 2, "decisions": []}"#;
    assert_eq!(ledger.import(newer), Err(LedgerError::TooNew(2)));
}

fn file_of(decisions: &[Decision]) -> String {
    let mut ledger = Ledger::default();
    for decision in decisions {
        ledger.add(decision.clone());
    }
    ledger.to_json()
}

fn from_file() -> TakenFrom {
    TakenFrom { file: "theirs.json".into(), day: "2026-08-02".parse().unwrap() }
}

#[test]
fn a_file_does_not_change_what_was_decided_here_unless_it_is_accepted() {
    let mut ledger = Ledger::default();
    ledger.decide(decision(1, 1, 5, 0, "true"));
    let theirs = file_of(&[decision(1, 1, 9, 1, "checked with counsel"), decision(2, 1, 9, 1, "new")]);
    let imported = ledger.import_file(&theirs, &from_file(), false).unwrap();
    assert_eq!((imported.taken, imported.changing.len(), imported.refused.len()), (1, 1, 0));
    let change = &imported.changing[0];
    assert_eq!(
        (change.vendor.as_str(), change.before, change.after),
        ("Acme", Judgement::TrueMatch, Judgement::FalseAlert)
    );
    let vendor = decision(1, 1, 5, 0, "").vendor;
    assert_eq!(ledger.get(&vendor, "p1").unwrap().reason, "true");

    let imported = ledger.import_file(&theirs, &from_file(), true).unwrap();
    assert_eq!((imported.taken, imported.known, imported.changing.len()), (1, 1, 0));
    let counts = ledger.get(&vendor, "p1").unwrap();
    assert_eq!((counts.reason.as_str(), counts.from.clone()), ("checked with counsel", Some(from_file())));
    let before: Vec<&str> = ledger.history(&vendor, "p1").iter().map(|decision| decision.reason.as_str()).collect();
    assert_eq!(before, ["true", "checked with counsel"], "what was decided here is kept");
    ledger.decide(decision(1, 1, 7, 0, "true after all"));
    assert_eq!(ledger.get(&vendor, "p1").unwrap().reason, "true after all");
}

#[test]
fn a_decision_of_a_file_that_is_dated_in_the_future_is_refused_with_the_reason() {
    let mut ledger = Ledger::default();
    let at = |at: &str| Decision { at: at.into(), ..decision(1, 1, 0, 1, at) };
    let theirs = file_of(&[at("9999-01-01T00:00:00Z"), at("2026-08-04T00:00:00Z"), at("2026-08-03T23:59:59Z")]);
    let imported = ledger.import_file(&theirs, &from_file(), false).unwrap();
    assert_eq!((imported.taken, imported.refused.len()), (1, 2));
    assert!(imported.refused.iter().all(|(_, why)| why.contains("lies in the future")), "{:?}", imported.refused);
    assert_eq!(ledger.iter().next().unwrap().at, "2026-08-03T23:59:59Z");
}

#[test]
fn ones_own_file_brought_back_is_known_and_an_older_one_becomes_history() {
    let mut ledger = Ledger::default();
    ledger.decide(decision(1, 1, 5, 0, "now"));
    let imported = ledger.import_file(&ledger.to_json(), &from_file(), false).unwrap();
    assert_eq!((imported.taken, imported.known, imported.changing.len()), (0, 1, 0));
    let imported = ledger.import_file(&file_of(&[decision(1, 1, 2, 1, "before")]), &from_file(), false).unwrap();
    assert_eq!((imported.taken, imported.known, imported.changing.len()), (0, 1, 0));
    let vendor = decision(1, 1, 5, 0, "").vendor;
    assert_eq!((ledger.history(&vendor, "p1").len(), ledger.get(&vendor, "p1").unwrap().reason.as_str()), (2, "now"));
}

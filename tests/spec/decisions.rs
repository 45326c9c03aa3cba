//! Decisions from several devices come together without loss.

use proptest::prelude::*;
use vendor_screener::{
    record::{Decision, Ledger, LedgerError, Verdict},
    vendors::Vendor,
};

fn decision(vendor: u8, party: u8, minute: u8, verdict: usize, reason: &str) -> Decision {
    Decision {
        vendor: Vendor { reference: format!("V-{vendor}"), name: "Acme".into(), ..Vendor::default() },
        party: format!("p{party}"),
        party_name: "ACME".into(),
        verdict: Verdict::ALL[verdict],
        reason: reason.into(),
        by: "Kim".into(),
        at: format!("2026-08-01T10:{:02}:00Z", minute % 60),
        review: None,
        facts: vec!["name ACME".into()],
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

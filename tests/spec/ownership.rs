//! Rules by which a company that no list names is treated like its listed owners: what they say, and laws that hold for any
//! owners and shares.

use crate::law;
use law::{TODAY, all_of, day, limits_of, only_on};
use proptest::prelude::*;
use vendor_screener::{
    party::Evidence,
    restrictions::{Activity, Holding, Ownership, OwnershipFinding, assess_ownership},
};

const NAMES: [&str; 6] = ["A", "B", "C", "D", "E", "F"];

fn holding(owner: &str, percent: f64, company: &str) -> Holding {
    Holding { owner: owner.to_owned(), company: company.to_owned(), percent }
}

fn findings(holdings: &[Holding], listed: &[&str], company: &str, date: &str) -> Vec<OwnershipFinding> {
    let listed: Vec<String> = listed.iter().map(|owner| (*owner).to_owned()).collect();
    assess_ownership(&Ownership::new(holdings).unwrap(), company, &listed, day(date))
}

fn finding(found: &[OwnershipFinding], id: &str) -> OwnershipFinding {
    found.iter().find(|finding| finding.id == id).unwrap_or_else(|| panic!("{id} is not among {found:?}")).clone()
}

#[test]
fn a_company_half_owned_by_a_blocked_person_is_blocked_and_what_lies_between_is_named() {
    let chain = [holding("Listed Holding", 60.0, "Middle Ltd"), holding("Middle Ltd", 50.0, "Vendor")];
    let found = finding(&findings(&chain, &["listed holding"], "Vendor", TODAY), "own-ofac");
    assert_eq!((found.percent, found.reached, found.through), (Some(50.0), true, vec!["middle ltd".to_owned()]));
}

#[test]
fn ownership_does_not_count_for_the_cmic_list() {
    let all = [holding("X", 100.0, "Vendor")];
    let found = finding(&findings(&all, &["X"], "Vendor", TODAY), "own-cmic");
    assert_eq!((found.percent, found.reached), (None, false));
    assert!(found.text.contains("only companies that it names"), "{}", found.text);
}

#[test]
fn the_bis_rule_is_in_force_then_suspended_then_to_be_verified() {
    let all = [holding("X", 100.0, "Vendor")];
    let bis = |date: &str| {
        let found: Vec<_> =
            findings(&all, &["X"], "Vendor", date).into_iter().filter(|f| f.id.starts_with("own-bis")).collect();
        assert_eq!(found.len(), 1, "{date}");
        found[0].clone()
    };
    assert_eq!((bis("2025-09-28").percent, bis("2025-09-28").reached), (None, false));
    assert!(bis("2025-09-29").reached && !bis("2025-11-09").suspended);
    assert!(bis("2025-11-10").suspended && bis("2026-11-09").suspended);
    let now = bis("2026-11-10");
    assert_eq!((now.suspended, now.evidence), (false, Evidence::Unverified));
    assert!(now.text.contains("verify it with BIS"), "{}", now.text);
}

#[test]
fn every_rule_has_its_source_and_its_day() {
    for found in findings(&[], &[], "Vendor", TODAY) {
        assert!(!found.citation.is_empty() && found.url.starts_with("https://"), "{}", found.id);
        assert!(
            !found.text.is_empty() && !found.next.text.is_empty() && found.as_of <= day("2026-11-30"),
            "{}",
            found.id
        );
    }
}

/// Finding A22 of the law review of November 2026: ownership outside the US, the EU and the UK.
/// Companies of owners whom Canada or Switzerland lists were answered as if ownership did not count there.
#[test]
fn canada_counts_one_owner_from_half_and_switzerland_all_from_more_than_half() {
    let halves = [holding("X", 50.0, "Vendor"), holding("Y", 50.0, "Vendor")];
    let reached = |holdings: &[Holding], id: &str| {
        let found = findings(holdings, &["X", "Y"], "Vendor", TODAY);
        let rule = found.into_iter().find(|found| found.id == id).unwrap();
        (rule.percent.unwrap(), rule.reached)
    };
    assert_eq!(reached(&halves[..1], "own-ca"), (50.0, true));
    assert_eq!(reached(&halves[..1], "own-ch"), (50.0, false));
    assert_eq!(reached(&halves, "own-ch"), (100.0, true));
}

/// Finding A16 of the law review of November 2026: control in the EU.
#[test]
fn the_eu_rule_names_what_its_court_said_in_2026() {
    let found = findings(&[], &[], "Vendor", TODAY).into_iter().find(|found| found.id == "own-eu").unwrap();
    assert!(found.citation.contains("C-84/24") && found.text.contains("presumed"), "{}", found.text);
}

/// Companies that parties of the Menu-Based Sanctions list own were answered as if no rule reached them.
#[test]
fn directive_3_reaches_companies_that_its_parties_own_and_directive_1a_does_not() {
    let holdings = [holding("X", 25.0, "Vendor"), holding("Y", 25.0, "Vendor")];
    let found = finding(&findings(&holdings, &["X", "Y"], "Vendor", TODAY), "own-mbs");
    assert_eq!((found.percent, found.reached), (Some(50.0), true));
    assert!(found.text.contains("Directive 3") && found.text.contains("Directive 1A"), "{}", found.text);
}

/// Finding A23 of the law review of November 2026: citations of BIS.
#[test]
fn the_rules_of_bis_on_ownership_cite_the_federal_register() {
    let cited = |date: &str, id: &str| finding(&findings(&[], &[], "Vendor", date), id).citation;
    assert_eq!(cited("2025-10-01", "own-bis-first"), "90 FR 47201");
    assert_eq!(cited("2026-01-01", "own-bis-paused"), "90 FR 47201; 90 FR 50857");
}

/// Finding A23 of the law review of November 2026: ownership in the UK.
#[test]
fn uk_law_on_ownership_is_as_certain_beside_a_list_as_beside_owners() {
    let limits = limits_of(&all_of(&only_on("uk-sl", "", "asset freeze"), TODAY), "uk-sl", Activity::PayTransact);
    let beside = limits.iter().find(|limit| limit.id == "uk-control").unwrap().evidence;
    assert_eq!(finding(&findings(&[], &[], "Vendor", TODAY), "own-uk").evidence, beside);
}

/// Finding A23 of the law review of November 2026: a listed owner of unknown share.
#[test]
fn a_listed_owner_of_unknown_share_is_named_in_every_rule_of_bis_that_counts_owners() {
    for (date, id, said) in [
        ("2025-10-01", "own-bis-first", "If you know of a listed owner but not the share"),
        (TODAY, "own-bis-now", "a listed owner of unknown share"),
    ] {
        let text = finding(&findings(&[], &[], "Vendor", date), id).text;
        assert!(text.contains(said), "{id}: {text}");
    }
}

#[test]
fn an_owner_who_is_not_said_to_be_listed_counts_for_nothing() {
    let all = [holding("X", 100.0, "Vendor")];
    assert!(
        findings(&all, &[], "Vendor", TODAY).iter().all(|found| !found.reached && found.percent.unwrap_or(0.0) == 0.0)
    );
}

/// Holdings that are possible: the shares of each company are at most all of it.
fn possible() -> impl Strategy<Value = Vec<Holding>> {
    let one = (0..NAMES.len(), 0..NAMES.len(), 1..100u32);
    prop::collection::vec(one, 0..12).prop_map(|all| {
        let mut left = [100; NAMES.len()];
        let mut holdings = Vec::new();
        for (owner, company, percent) in all {
            if owner != company && percent <= left[company] {
                left[company] -= percent;
                holdings.push(holding(NAMES[owner], f64::from(percent), NAMES[company]));
            }
        }
        holdings
    })
}

fn shares(holdings: &[Holding], listed: &[&str]) -> Vec<(String, f64, bool)> {
    let found = findings(holdings, listed, "A", TODAY).into_iter();
    found.map(|found| (found.id, found.percent.unwrap_or(0.0), found.reached)).collect()
}

proptest! {
    #[test]
    fn a_share_is_never_more_than_all(holdings in possible(), listed in prop::sample::subsequence(&NAMES[..], 0..6)) {
        for (id, percent, _) in shares(&holdings, &listed) {
            prop_assert!((0.0..=100.0).contains(&percent), "{}: {}", id, percent);
        }
    }

    #[test]
    fn one_more_listed_owner_never_makes_the_share_smaller(
        holdings in possible(), listed in prop::sample::subsequence(&NAMES[1..], 0..5), more in 1..NAMES.len(),
    ) {
        let mut with = listed.clone();
        with.push(NAMES[more]);
        for (fewer, more) in shares(&holdings, &listed).into_iter().zip(shares(&holdings, &with)) {
            prop_assert!(fewer.1 <= more.1, "{:?} and {:?}", fewer, more);
            prop_assert!(more.2 || !fewer.2, "{:?} and {:?}", fewer, more);
        }
    }

    #[test]
    fn the_order_in_which_owners_are_named_changes_nothing(
        holdings in possible().prop_shuffle(), listed in prop::sample::subsequence(&NAMES[1..], 0..5),
    ) {
        let turned: Vec<Holding> = holdings.iter().rev().cloned().collect();
        prop_assert_eq!(shares(&holdings, &listed), shares(&turned, &listed));
    }

    #[test]
    fn owners_added_up_hold_at_least_as_much_as_one_alone(
        holdings in possible(), listed in prop::sample::subsequence(&NAMES[1..], 0..5),
    ) {
        let found = shares(&holdings, &listed);
        let percent = |id: &str| found.iter().find(|share| share.0 == id).unwrap().1;
        prop_assert!(percent("own-ofac") >= percent("own-uk"));
        prop_assert_eq!(percent("own-ofac"), percent("own-eu"));
    }

    #[test]
    fn a_share_in_two_parts_counts_like_one(percent in 2..100u32, part in 1..99u32) {
        let part = part.min(percent - 1);
        let split = [holding("B", f64::from(part), "A"), holding(" b ", f64::from(percent - part), "a")];
        let whole = [holding("B", f64::from(percent), "A")];
        prop_assert_eq!(shares(&split, &["B"]), shares(&whole, &["B"]));
    }
}

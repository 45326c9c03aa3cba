//! What binds contractors and grantees of the US binds no private buyer.

use crate::law::{TODAY, all_of, find, limits_of, on, only_on, today};
use vendor_screener::party::Evidence;
use vendor_screener::restrictions::{Activity, Strength, Who};

#[test]
fn section_889_has_two_parts_from_two_days() {
    for (date, a, b) in [
        ("2019-08-12", true, true),
        ("2019-08-13", false, true),
        ("2020-08-12", false, true),
        ("2020-08-13", false, false),
    ] {
        let found = on("hikvision", date);
        assert_eq!(find(&found, "889-a").unwrap().upcoming, a, "Part A on {date}");
        assert_eq!(find(&found, "889-b").unwrap().upcoming, b, "Part B on {date}");
    }
}

#[test]
fn part_a_is_about_buying_and_part_b_about_the_contractors_own_use() {
    let found = today("hytera");
    assert!(find(&found, "889-a").unwrap().text.contains("may not buy its covered equipment"));
    assert!(find(&found, "889-b").unwrap().text.contains("uses its covered equipment"));
}

#[test]
fn grantees_are_bound_in_what_they_spend_award_money_on_and_not_in_what_they_use() {
    let rule = find(&today("zte"), "889-grant").unwrap();
    assert_eq!((rule.who, rule.activity), (Who::Grantee, Activity::FederalGrantSpend));
    assert!(rule.exceptions.iter().any(|sentence| sentence.text.contains("does not forbid you to use such equipment")));
}

#[test]
fn section_889_says_that_it_does_not_bind_private_buyers() {
    let limits = limits_of(&today("zte"), "us-ndaa-889", Activity::BuyImport);
    assert!(limits.iter().any(|limit| limit.text.contains("does not stop private buyers")));
}

/// Finding A13 of the law review of November 2026: what section 889 reaches and spares.
/// They said that the ban looks at the five makers alone, and at what they make without exception.
#[test]
fn section_889_names_other_makers_and_spares_what_cannot_see_data() {
    for id in ["889-a", "889-b"] {
        let rule = find(&today("hikvision"), id).unwrap();
        assert!(rule.reach.iter().any(|said| said.text.contains("other makers")), "{id}");
        assert!(rule.exceptions.iter().any(|said| said.text.contains("cannot route or redirect")), "{id}");
    }
    let grant = find(&today("hikvision"), "889-grant").unwrap();
    assert!(grant.exceptions.iter().any(|said| said.text.contains("cost share and indirect costs")));
}

/// Finding A7 of the law review of November 2026: drones and federal money.
#[test]
fn the_drone_act_bars_federal_money_for_dji_and_autel_and_says_that_its_list_was_not_read() {
    for id in ["dji", "autel-robotics"] {
        assert!(find(&on(id, "2025-12-21"), "asda-grant").is_none_or(|rule| rule.upcoming), "{id}");
        let rule = find(&on(id, "2025-12-22"), "asda-grant").unwrap();
        let expected = (Strength::Prohibited, Evidence::Unverified, false);
        assert_eq!((rule.strength, rule.evidence, rule.upcoming), expected, "{id}");
        assert!(rule.conditions.iter().any(|said| said.text.contains("look this maker up")), "{id}");
        assert!(find(&on(id, "2028-12-23"), "asda-grant").is_none(), "{id}: the Act ends on 22 December 2028");
    }
    assert!(find(&today("foreign-produced-uas"), "asda-grant").is_none());
}

/// Finding A14 of the law review of November 2026: older contracts, waivers and biotechnology.
#[test]
fn contracts_from_before_section_805_and_waivers_are_outside_its_bar() {
    let rule = find(&today("hikvision"), "1260h-entity").unwrap();
    for said in ["Contracts that existed before the bar are outside it", "can grant waivers"] {
        assert!(rule.exceptions.iter().any(|sentence| sentence.text.contains(said)), "{said}");
    }
    let limits = limits_of(&today("bgi-group"), "us-dod-1260h", Activity::FederalGrantSpend);
    assert!(limits.iter().any(|limit| limit.text.contains("biotechnology") && limit.text.contains("Verify")));
}

/// Finding A17 of the law review of November 2026: research money.
#[test]
fn defence_money_may_be_barred_from_work_with_an_institution_of_section_1286() {
    let found = all_of(&only_on("us-dod-1286", "1286", ""), TODAY);
    let rule = find(&found, "1286-grant").unwrap();
    assert_eq!(rule.strength, Strength::Conditional);
    assert!(rule.text.contains("may be barred") && rule.text.contains("waiver"), "{}", rule.text);
    assert!(found.limits.iter().all(|limit| !limit.text.contains("study")));
}

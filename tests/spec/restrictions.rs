//! What each list restricts, by activity, for whom: dated rules, ended entries, lists that gather several laws, and suppositions.

use crate::{law, starter};
use std::collections::BTreeSet;

use law::{TODAY, all_of, day, find, limits_of, on, only_on, today};
use starter::{collection, party};
use vendor_screener::{
    party::Evidence,
    restrictions::{Activity, Question, Restrictions, Strength, Who, list_entries, suppose},
};

// ── The 1260H list ──────────────────────────────────────────────────────────────────────────────────────

#[test]
fn the_first_bar_of_1260h_applies_from_30_june_2026() {
    for (date, upcoming) in [("2026-06-29", true), ("2026-06-30", false), ("2026-07-01", false)] {
        assert_eq!(find(&on("alibaba", date), "1260h-entity").unwrap().upcoming, upcoming, "{date}");
    }
}

#[test]
fn the_second_bar_of_1260h_applies_from_30_june_2027() {
    for (date, upcoming) in [(TODAY, true), ("2027-06-29", true), ("2027-06-30", false)] {
        let rule = find(&on("alibaba", date), "1260h-goods").unwrap();
        assert_eq!((rule.upcoming, rule.from), (upcoming, Some(day("2027-06-30"))), "{date}");
    }
}

#[test]
fn the_1260h_list_restricts_federal_contracts_only_and_says_so() {
    let found = today("alibaba");
    assert!(found.restrictions.iter().all(|found| found.activity == Activity::FederalContract));
    for activity in [Activity::BuyImport, Activity::HoldProperty, Activity::PayTransact, Activity::InvestSecurities] {
        let limits = limits_of(&found, "us-dod-1260h", activity);
        assert!(limits.iter().any(|limit| limit.text.contains("does not bind private buyers")), "{activity:?}");
    }
}

// ── Ended entries ───────────────────────────────────────────────────────────────────────────────────────

#[test]
fn an_ended_1260h_listing_restricts_no_federal_contract() {
    assert!(!today("megvii").restrictions.iter().any(|found| found.list == "us-dod-1260h"));
    assert!(limits_of(&today("megvii"), "us-dod-1260h", Activity::BuyImport).is_empty());
}

#[test]
fn the_ended_denial_order_and_entity_listing_of_zte_restrict_nothing() {
    assert!(!today("zte").restrictions.iter().any(|found| found.list.starts_with("us-bis-")));
    assert!(on("zte", "2018-05-01").restrictions.iter().any(|found| found.list == "us-bis-dpl"));
}

#[test]
fn no_ended_entry_restricts_anything() {
    for party in &collection().parties {
        let standing: BTreeSet<&str> = party
            .listings
            .iter()
            .filter(|listing| listing.in_force(day(TODAY)))
            .map(|listing| listing.list.as_str())
            .collect();
        let found = Restrictions::of(party, &[], &[], Question::default(), day(TODAY));
        assert!(found.restrictions.iter().all(|found| standing.contains(found.list.as_str())), "{}", party.id);
        assert!(found.limits.iter().all(|limit| standing.contains(limit.list.as_str())), "{}", party.id);
    }
}

// ── Sections of later years ─────────────────────────────────────────────────────────────────────────────

#[test]
fn the_chip_and_battery_bars_are_not_yet_in_force() {
    for (id, rule, from) in [("smic", "5949-federal", "2027-12-23"), ("catl", "154-federal", "2027-10-01")] {
        let rule = find(&today(id), rule).unwrap();
        assert_eq!((rule.upcoming, rule.from), (true, Some(day(from))), "{id}");
        assert!(!find(&on(id, from), &rule.id).unwrap().upcoming, "{id}");
    }
}

// ── Lists that gather several laws ──────────────────────────────────────────────────────────────────────

#[test]
fn a_directive_counts_under_its_own_order_only() {
    let rules = |list: &str, programme: &str, terms: &str| -> Vec<String> {
        all_of(&only_on(list, programme, terms), TODAY).restrictions.into_iter().map(|found| found.id).collect()
    };
    let ssi = rules("us-ofac-ssi", "UKRAINE-EO13662", "Directive 3");
    assert!(ssi.contains(&"ssi-d3-pay".to_owned()) && !ssi.iter().any(|id| id.starts_with("ssi-d1")), "{ssi:?}");
    let mbs = rules("us-ofac-mbs", "RUSSIA-EO14024", "Directive 1A");
    assert!(mbs.contains(&"mbs-d1a-invest".to_owned()) && !mbs.iter().any(|id| id.starts_with("mbs-burma")), "{mbs:?}");
    let burma = rules("us-ofac-mbs", "BURMA-EO14014", "Directive 1");
    assert!(
        burma.contains(&"mbs-burma-provide".to_owned()) && !burma.iter().any(|id| id.starts_with("mbs-d1a")),
        "{burma:?}"
    );
}

#[test]
fn account_bans_bind_us_financial_institutions_only() {
    let found = all_of(&only_on("us-ofac-capta", "RUSSIA-EO14024", "Directive 2"), TODAY).restrictions;
    for found in found {
        let bank = found.who == Who::UsFinancialInstitution;
        assert!(bank || found.strength == Strength::DueDiligence, "{}", found.id);
        assert_eq!(found.activity, Activity::PayTransact);
    }
}

#[test]
fn non_sdn_lists_of_ofac_freeze_nothing() {
    for (list, programme, terms) in [
        ("us-ofac-cmic", "CMIC-EO13959", ""),
        ("us-ofac-ssi", "UKRAINE-EO13662", "Directive 1"),
        ("us-ofac-capta", "RUSSIA-EO14024", "Directive 2"),
        ("us-ofac-mbs", "RUSSIA-EO14024", "Directive 3"),
        ("us-ofac-fse", "FSE-IR", ""),
        ("us-ofac-plc", "NS-PLC", ""),
    ] {
        let found = all_of(&only_on(list, programme, terms), TODAY);
        let holding = found.restrictions.iter().filter(|found| found.activity == Activity::HoldProperty);
        assert!(holding.into_iter().all(|found| found.strength == Strength::Conditional), "{list}");
        assert!(!limits_of(&found, list, Activity::HoldProperty).is_empty(), "{list}");
    }
}

/// Finding A11 of the law review of November 2026: the law behind a nonproliferation entry.
#[test]
fn what_a_nonproliferation_entry_bars_follows_from_its_own_law() {
    let rules = |law: &str| all_of(&only_on("us-state-isn", law, ""), TODAY).restrictions;
    let contracts = |law: &str| {
        let found = rules(law).into_iter().find(|found| found.activity == Activity::FederalContract).unwrap();
        (found.strength, found.conditions.iter().any(|said| said.text.contains("two years")))
    };
    let inksna = "Iran, North Korea, and Syria Nonproliferation Act Sanctions (INKSNA)";
    assert_eq!(contracts(inksna), (Strength::Prohibited, true));
    let weapons = "Chemical and Biological Weapons Control and Warfare Elimination Act (CBW Act)";
    for law in [weapons, "Nuclear Proliferation Prevention Act"] {
        assert_eq!(contracts(law), (Strength::Prohibited, false), "{law}");
        let rule = rules(law).into_iter().find(|found| found.activity == Activity::FederalContract).unwrap();
        assert!(rule.text.contains("If a government is named, other measures hold"), "{law}: {}", rule.text);
    }
    for law in ["Executive Order 13382", "Export-Import Bank Act", "Missile Sanctions laws"] {
        assert_eq!(contracts(law), (Strength::Conditional, false), "{law}");
    }
    let freezes = |law: &str| rules(law).iter().any(|found| found.activity == Activity::HoldProperty);
    assert!(freezes("Executive Order 13382") && !freezes(inksna));
}

/// Finding A21 of the law review of November 2026: Directive 3.
#[test]
fn directive_3_reaches_companies_that_its_parties_own() {
    let found = all_of(&only_on("us-ofac-mbs", "RUSSIA-EO14024", "Directive 3"), TODAY);
    for id in ["mbs-d3-pay", "mbs-d3-invest"] {
        let reach = find(&found, id).unwrap().reach;
        assert!(reach.iter().any(|said| said.text.contains("owned 50 percent or more")), "{id}: {reach:?}");
    }
    let other = all_of(&only_on("us-ofac-mbs", "RUSSIA-EO14024", "Directive 1A"), TODAY);
    assert!(find(&other, "mbs-d1a-invest").unwrap().reach.is_empty());
}

#[test]
fn an_exclusion_in_sam_names_the_sums_from_which_it_bars() {
    let found = all_of(&only_on("us-sam", "", ""), TODAY);
    for (id, sum) in [("sam-contract", "45,000 dollars"), ("sam-grant", "25,000 dollars")] {
        let rule = find(&found, id).unwrap();
        assert!(rule.text.contains(sum) && rule.evidence == Evidence::Verified, "{rule:?}");
    }
}

/// Finding A23 of the law review of November 2026: batteries.
#[test]
fn batteries_with_parts_of_foreign_entities_of_concern_are_barred_from_2028() {
    let rule = find(&today("catl"), "154-federal").unwrap();
    assert!(rule.reach.iter().any(|said| said.text.contains("1 January 2028")), "{:?}", rule.reach);
    assert!(rule.citation.contains("10 U.S.C. 4865"), "{}", rule.citation);
}

#[test]
fn contractors_are_told_to_look_for_orders_that_bar_a_supplier() {
    let next = find(&today("hikvision"), "889-a").unwrap().next.unwrap();
    assert!(next.text.contains("FASCSA orders") && next.text.contains("every three months"), "{}", next.text);
}

/// Finding A23 of the law review of November 2026: chips bought earlier.
#[test]
fn what_was_bought_before_the_bar_on_chips_stays_outside_it_by_the_proposed_rule() {
    let rule = find(&today("smic"), "5949-federal").unwrap();
    let said = rule.conditions.iter().find(|said| said.text.contains("proposal")).unwrap();
    assert!(said.text.contains("before 23 December 2027"), "{}", said.text);
}

// ── China's list ────────────────────────────────────────────────────────────────────────────────────────

#[test]
fn the_unreliable_entity_list_binds_the_listed_party_and_warns_others() {
    for found in today("lockheed-martin").restrictions {
        let bound = found.who == Who::ListedParty && found.strength == Strength::Conditional;
        assert!(bound || found.strength >= Strength::DueDiligence, "{}", found.id);
    }
}

/// Finding A18 of the law review of November 2026: dealings barred in China.
#[test]
fn those_named_in_october_2025_are_said_to_be_out_of_bounds_for_anyone_in_china() {
    let said = |id: &str, rule: &str| -> bool {
        find(&today(id), rule).unwrap().reach.iter().any(|said| said.text.contains("anyone in China"))
    };
    for rule in ["cn-indirect", "cn-customer"] {
        assert!(said("techinsights", rule) && !said("lockheed-martin", rule), "{rule}");
    }
}

/// Finding A18 of the law review of November 2026: China’s other lists.
#[test]
fn chinas_other_lists_are_said_to_be_missing_here() {
    for activity in [Activity::BuyImport, Activity::SellExport] {
        let limits = limits_of(&today("lockheed-martin"), "cn-uel", activity);
        assert!(limits.iter().any(|limit| limit.text.contains("export control list")), "{limits:?}");
    }
}

#[test]
fn measures_that_china_stopped_are_said_to_be_stopped() {
    for id in ["huntington-ingalls-industries", "sierra-nevada"] {
        assert!(find(&today(id), "cn-stopped-buy").is_some(), "{id}");
    }
    assert!(find(&today("lockheed-martin"), "cn-stopped-buy").is_none());
}

/// Finding A18 of the law review of November 2026: measures suspended until November 2026.
#[test]
fn the_year_of_suspension_is_over_and_what_holds_since_is_unverified() {
    let on_day = |date: &str| -> Vec<String> {
        let found = on("skydio", date).restrictions.into_iter();
        found
            .filter(|found| found.id.starts_with("cn-susp") && found.id.ends_with("-buy") && !found.upcoming)
            .map(|found| found.id)
            .collect()
    };
    assert_eq!(on_day("2026-11-09"), ["cn-suspended-buy"]);
    assert_eq!(on_day(TODAY), ["cn-suspension-over-buy"]);
    assert_eq!(find(&today("skydio"), "cn-suspension-over-buy").unwrap().evidence, Evidence::Unverified);
}

// ── What if ─────────────────────────────────────────────────────────────────────────────────────────────

#[test]
fn supposing_the_sdn_list_adds_a_freeze_that_is_marked_hypothetical() {
    let supposed = suppose("us-ofac-sdn", "Hikvision", day(TODAY)).unwrap();
    let found = Restrictions::of(party("hikvision"), &[], &[supposed], Question::default(), day(TODAY));
    let hold = found.restrictions.iter().find(|found| found.activity == Activity::HoldProperty).unwrap();
    assert_eq!((hold.strength, hold.hypothetical, hold.list.as_str()), (Strength::Prohibited, true, "us-ofac-sdn"));
}

#[test]
fn supposing_a_listing_changes_nothing_that_is_real() {
    for list in list_entries() {
        let supposed = suppose(list.id, "Hikvision", day(TODAY)).unwrap();
        let mut found = Restrictions::of(party("hikvision"), &[], &[supposed], Question::default(), day(TODAY));
        found.restrictions.retain(|found| !found.hypothetical);
        found.limits.retain(|found| !found.hypothetical);
        assert_eq!(found.restrictions, today("hikvision").restrictions, "{}", list.id);
        assert_eq!(found.limits, today("hikvision").limits, "{}", list.id);
    }
}

#[test]
fn supposing_a_listing_restricts_something() {
    for list in list_entries() {
        let mut example = only_on(list.id, "", "");
        let supposed = std::mem::take(&mut example.listings);
        let found = Restrictions::of(&example, &[], &supposed, Question::default(), day(TODAY));
        assert!(
            !found.restrictions.is_empty() && found.restrictions.iter().all(|found| found.hypothetical),
            "{}",
            list.id
        );
    }
}

#[test]
fn supposing_the_lists_of_the_fcc_and_cbp_restricts_what_they_mostly_do() {
    for (list, rule) in [("us-fcc-covered", "fcc-tel"), ("us-cbp-wro", "wro-buy")] {
        let supposed = suppose(list, "Alibaba", day(TODAY)).unwrap();
        let found = Restrictions::of(party("alibaba"), &[], &[supposed], Question::default(), day(TODAY));
        assert!(find(&found, rule).unwrap().hypothetical, "{list}");
    }
}

#[test]
fn a_list_that_nobody_keeps_cannot_be_supposed() {
    let error = suppose("us-ofac-sdn-list", "Hikvision", day(TODAY)).unwrap_err().to_string();
    assert!(error.contains("no list \"us-ofac-sdn-list\""), "{error}");
}

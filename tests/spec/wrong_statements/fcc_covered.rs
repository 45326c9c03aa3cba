//! The FCC's list is about equipment: importing and marketing it, not using it.

use std::collections::BTreeSet;

use crate::law::{TODAY, day, find, limits_of, on, today};
use crate::starter::{collection, party};
use vendor_screener::party::Evidence;
use vendor_screener::restrictions::{Activity, Question, Restrictions, Role, Strength, Who};

/// Finding A2 of the law review of November 2026: imports of covered equipment.
#[test]
fn importing_unauthorised_covered_equipment_is_prohibited() {
    for party in &collection().parties {
        let found = Restrictions::of(party, &[], &[], Question::default(), day(TODAY)).restrictions;
        let covered =
            found.iter().filter(|found| found.list == "us-fcc-covered" && found.activity == Activity::BuyImport);
        for found in covered.filter(|found| !["fcc-rebrand", "kaspersky-buy"].contains(&found.id.as_str())) {
            assert_eq!((found.strength, found.who), (Strength::Prohibited, Who::Importer), "{}", party.id);
            assert!(found.text.contains("imported") && found.text.contains("market"), "{}: {}", party.id, found.text);
        }
    }
}

/// Finding A2 of the law review of November 2026: an importer’s question.
#[test]
fn an_importer_who_asks_about_huawei_is_told_of_the_covered_list() {
    for id in ["hikvision", "huawei", "zte", "dji", "foreign-produced-routers"] {
        let question = Question { activity: Some(Activity::BuyImport), who: Some(Who::Importer), role: None };
        let found = Restrictions::of(party(id), &[], &[], question, day(TODAY)).restrictions;
        assert_eq!(found.first().map(|rule| rule.strength), Some(Strength::Prohibited), "{id}");
    }
}

/// Finding A2 of the law review of November 2026: use of covered equipment.
#[test]
fn using_covered_equipment_that_is_in_the_us_is_said_not_to_be_prohibited() {
    for id in ["hikvision", "huawei", "dji", "foreign-produced-routers"] {
        let limits = limits_of(&today(id), "us-fcc-covered", Activity::BuyImport);
        let said = "Using equipment that is already in the US is not prohibited";
        assert!(limits.iter().any(|limit| limit.text.contains(said)), "{id}");
    }
}

/// Finding A1 of the law review of November 2026: what the FCC gives the makers that its list names for some uses only.
#[test]
fn no_equipment_of_hikvision_dahua_and_hytera_is_authorised_before_a_plan_is_approved() {
    for (id, limited) in [("hikvision", true), ("dahua", true), ("hytera", true), ("huawei", false), ("zte", false)] {
        let found = today(id);
        for rule in ["fcc-use-tel", "fcc-use-buy"] {
            let said = find(&found, rule).is_some_and(|rule| rule.text.contains("we know of no approved plan"));
            assert_eq!(said, limited, "{id}: {rule}");
        }
        let about_the_list = found.limits.iter().filter(|limit| limit.list == "us-fcc-covered");
        assert!(about_the_list.into_iter().all(|limit| !limit.text.contains("not a ban")), "{id}");
    }
}

/// Finding A1 of the law review of November 2026: what the FCC’s freeze comes to.
/// A report of 2022 said that Hikvision is unable to sell any new products in the United States.
#[test]
fn that_hikvision_can_sell_no_new_equipment_in_the_us_is_said_to_be_right_in_effect() {
    let limits = limits_of(&today("hikvision"), "us-fcc-covered", Activity::BuyImport);
    let said = limits.iter().find(|limit| limit.id == "fcc-other-uses").unwrap();
    assert!(said.text.contains("right in effect") && said.text.contains("telecom and video surveillance equipment"));
}

/// Finding A8 of the law review of November 2026: modules and rebranded devices.
#[test]
fn a_device_of_any_maker_with_a_covered_module_is_barred_since_26_december_2025() {
    for id in ["huawei", "hikvision"] {
        for (date, upcoming) in [("2025-12-25", true), ("2025-12-26", false)] {
            let rule = find(&on(id, date), "fcc-module-buy").unwrap();
            assert_eq!((rule.upcoming, rule.strength), (upcoming, Strength::Prohibited), "{id} on {date}");
            assert!(rule.text.contains("of any maker") && rule.citation.contains("90 FR 53227"), "{id}");
        }
        let rebrand = find(&today(id), "fcc-rebrand").unwrap();
        assert_eq!((rebrand.strength, rebrand.evidence), (Strength::DueDiligence, Evidence::Unverified), "{id}");
    }
}

#[test]
fn what_was_not_read_of_the_fcc_notice_of_june_2026_is_unverified() {
    let rule = find(&today("hikvision"), "fcc-older").unwrap();
    assert_eq!(rule.evidence, Evidence::Unverified);
    assert!(rule.text.contains("Verify this in the Federal Register"));
}

/// They said that Huawei could do business with nobody in the US.
#[test]
fn an_importer_in_the_us_is_told_that_new_equipment_of_huawei_is_barred_and_not_all_dealing() {
    let question =
        Question { activity: Some(Activity::BuyImport), role: Some(Role::UsImporter), ..Question::default() };
    let found = Restrictions::of(party("huawei"), &[], &[], question, day(TODAY)).restrictions;
    let barred: BTreeSet<&str> =
        found.iter().filter(|found| found.strength < Strength::Conditional).map(|found| found.list.as_str()).collect();
    assert_eq!(barred, BTreeSet::from(["us-fcc-covered"]));
    assert!(found[0].text.contains("telecom and video surveillance equipment"), "{}", found[0].text);
}

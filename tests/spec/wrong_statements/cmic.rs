//! The NS-CMIC List is not the SDN List.

use crate::law::{TODAY, day, find, in_force, limits_of, today};
use crate::starter::collection;
use vendor_screener::restrictions::{Activity, Question, Restrictions, Who};

#[test]
fn the_cmic_list_restricts_investment_in_securities_by_us_persons_and_nothing_else() {
    for party in &collection().parties {
        let found = Restrictions::of(party, &[], &[], Question::default(), day(TODAY)).restrictions;
        for found in found.iter().filter(|found| found.list == "us-ofac-cmic") {
            assert_eq!((found.activity, found.who), (Activity::InvestSecurities, Who::UsPerson), "{}", party.id);
        }
    }
}

#[test]
fn the_cmic_list_says_that_it_freezes_nothing_and_stops_no_trade() {
    let found = today("hikvision");
    for activity in [Activity::PayTransact, Activity::HoldProperty] {
        let limits = limits_of(&found, "us-ofac-cmic", activity);
        assert!(limits.iter().any(|limit| limit.text.contains("does not freeze its assets")), "{limits:?}");
    }
    for activity in [Activity::BuyImport, Activity::SellExport, Activity::ProvideServices, Activity::ObtainServices] {
        let limits = limits_of(&found, "us-ofac-cmic", activity);
        assert!(limits.iter().any(|limit| limit.text.contains("not the SDN List")), "{limits:?}");
    }
}

#[test]
fn the_50_percent_rule_is_said_not_to_apply_to_the_cmic_list() {
    let limits = limits_of(&today("dji"), "us-ofac-cmic", Activity::InvestSecurities);
    assert!(limits.iter().any(|limit| limit.text.contains("50 percent rule does not apply")), "{limits:?}");
}

#[test]
fn no_rule_for_hikvision_says_that_its_assets_are_frozen_or_blocked() {
    for found in today("hikvision").restrictions {
        let text = found.text.to_lowercase();
        assert!(!["freez", "froz", "block"].iter().any(|word| text.contains(word)), "{}: {text}", found.id);
        assert!(![Activity::HoldProperty, Activity::PayTransact].contains(&found.activity), "{}", found.id);
    }
}

/// A report of 2022 said that it cannot do business with anyone in the US.
#[test]
fn paying_huawei_and_holding_its_property_are_not_restricted() {
    let found = in_force("huawei");
    assert!(!found.iter().any(|found| [Activity::PayTransact, Activity::HoldProperty].contains(&found.activity)));
}

/// A report of 2022 took the export licence and the contracting bar for effects of the NS-CMIC List.
#[test]
fn export_licences_and_federal_contracts_are_traced_to_the_lists_that_restrict_them() {
    for found in today("hikvision").restrictions {
        match found.activity {
            Activity::SellExport => assert_eq!(found.list, "us-bis-el"),
            Activity::FederalContract => assert!(["us-ndaa-889", "us-dod-1260h"].contains(&found.list.as_str())),
            Activity::InvestSecurities => assert_eq!(found.list, "us-ofac-cmic"),
            Activity::TelecomAuthorisation => assert_eq!(found.list, "us-fcc-covered"),
            _ => {}
        }
    }
}

/// They said that people in the US may not invest in the company; the order is about traded securities.
#[test]
fn the_cmic_rule_is_about_publicly_traded_securities_only() {
    let rule = find(&today("hikvision"), "cmic-invest").unwrap();
    assert!(rule.text.contains("publicly traded securities"), "{}", rule.text);
}

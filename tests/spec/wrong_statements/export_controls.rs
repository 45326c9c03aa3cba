//! The Entity List is an export licence rule, a denial order another matter, and the Unverified List a third.

use crate::law::{TODAY, all_of, day, find, limits_of, on, only_on, today};
use crate::starter::collection;
use vendor_screener::party::Evidence;
use vendor_screener::restrictions::{Activity, Question, Restrictions, Strength, Who};

#[test]
fn the_entity_list_bans_no_purchase_and_gives_the_answer_of_bis() {
    for id in ["hikvision", "iflytek", "tiandy", "yixin"] {
        let found = today(id);
        let buying = found
            .restrictions
            .iter()
            .filter(|found| found.list == "us-bis-el" && found.activity == Activity::BuyImport);
        assert_eq!(buying.count(), 0, "{id}");
        let limits = limits_of(&found, "us-bis-el", Activity::BuyImport);
        assert!(
            limits.iter().any(|limit| limit.text.contains("BIS says there is no prohibition on purchases")),
            "{id}"
        );
        assert!(limits.iter().any(|limit| limit.url.starts_with("https://www.bis.gov/faqs/")), "{id}");
    }
}

#[test]
fn the_entity_list_asks_the_sender_for_a_licence_anywhere_in_the_world() {
    let rule = find(&today("iflytek"), "el-export").unwrap();
    assert_eq!((rule.who, rule.strength), (Who::Exporter, Strength::LicenceRequired));
    assert!(
        rule.text.contains("anywhere in the world") && rule.text.contains("You, the sender, apply"),
        "{}",
        rule.text
    );
    assert!(rule.conditions.iter().any(|sentence| sentence.text.contains("may grant or refuse")));
}

/// Finding A12 of the law review of November 2026: the Entity List’s licence.
#[test]
fn the_licence_of_the_entity_list_is_needed_whatever_part_the_party_takes_and_without_exceptions() {
    let rule = find(&today("iflytek"), "el-export").unwrap();
    assert!(rule.reach.iter().any(|said| said.text.contains("buyer, middleman, consignee or end user")));
    assert!(rule.conditions.iter().any(|said| said.text.starts_with("No licence exception can be used")));
    let services = find(&today("iflytek"), "el-services").unwrap();
    assert!(services.text.contains("service, forward or finance"), "{}", services.text);
}

/// Finding A5 of the law review of November 2026: what widens a rule.
#[test]
fn what_widens_a_rule_is_never_called_an_exception() {
    let widens = [
        "covered too",
        "count too",
        "also cover",
        "all items subject to the EAR",
        "reaches beyond",
        "starts from a refusal",
    ];
    for party in &collection().parties {
        for rule in Restrictions::of(party, &[], &[], Question::default(), day(TODAY)).restrictions {
            for said in &rule.exceptions {
                assert!(!widens.iter().any(|words| said.text.contains(words)), "{}: {}", rule.id, said.text);
            }
        }
    }
    let hikvision = today("hikvision");
    let reach = find(&hikvision, "889-a").unwrap().reach;
    assert!(reach.iter().any(|sentence| sentence.text.contains("subsidiaries and affiliates")), "{reach:?}");
}

#[test]
fn a_footnote_widens_the_licence_rule_only_for_entries_that_have_one() {
    assert!(find(&today("dahua"), "el-fn4").is_some() && find(&today("dahua"), "el-fn1").is_none());
    assert!(find(&today("huawei"), "el-fn1").is_some() && find(&today("huawei"), "el-fn4").is_none());
    assert!(!today("hikvision").restrictions.iter().any(|found| found.id.starts_with("el-fn")));
}

#[test]
fn the_rule_on_affiliates_is_dated_and_unverified_since_10_november_2026() {
    let rule = |date: &str| {
        let found = on("hikvision", date).restrictions.into_iter();
        found.filter(|found| found.id.starts_with("el-affiliates") && !found.upcoming).collect::<Vec<_>>()
    };
    assert_eq!(rule("2025-09-28").len(), 0);
    assert_eq!(rule("2025-10-15")[0].id, "el-affiliates-first");
    assert_eq!(rule("2026-11-09")[0].id, "el-affiliates-paused");
    let now = rule(TODAY);
    assert_eq!((now.len(), now[0].id.as_str(), now[0].evidence), (1, "el-affiliates-now", Evidence::Unverified));
    assert!(now[0].text.contains("verify it with BIS") && now[0].strength == Strength::DueDiligence);
}

#[test]
fn a_denial_order_prohibits_where_the_entity_list_asks_for_a_licence() {
    let found = all_of(&only_on("us-bis-dpl", "DPL", ""), TODAY);
    let export = found.restrictions.iter().find(|found| found.activity == Activity::SellExport).unwrap();
    assert_eq!(export.strength, Strength::Prohibited);
    assert!(export.text.contains("Only BIS can authorise it"));
}

/// Finding A23 of the law review of November 2026: the filing of exports.
#[test]
fn exports_to_the_unverified_list_are_filed_whatever_they_are_worth() {
    let rule = find(&all_of(&only_on("us-bis-uvl", "UVL", ""), TODAY), "uvl-statement").unwrap();
    assert!(rule.text.contains("File the export in AES"), "{}", rule.text);
}

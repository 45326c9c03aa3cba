//! What may not come into the US, and what of it only some goods.

use crate::law::{TODAY, day, find, limits_of, only_on, today};
use crate::starter::collection;
use vendor_screener::restrictions::{Activity, Question, Restrictions, Strength, Who};

/// "Prohibited" stood above every purchase, where the bans look at some goods.
#[test]
fn a_ban_on_the_import_of_some_goods_names_them() {
    for party in &collection().parties {
        let found = Restrictions::of(party, &[], &[], Question::default(), day(TODAY)).restrictions;
        let barred = found.iter().filter(|rule| rule.activity == Activity::BuyImport);
        let barred =
            barred.filter(|rule| ["us-fcc-covered", "us-dhs-uflpa", "us-cbp-wro"].contains(&rule.list.as_str()));
        for rule in barred.filter(|rule| rule.strength <= Strength::PresumedBarred) {
            assert!(rule.goods.is_some(), "{}: {}", party.id, rule.id);
        }
    }
    assert!(today("ceiec").restrictions.iter().all(|rule| rule.goods.is_none()), "a block bars all goods");
}

#[test]
fn absence_from_the_uflpa_list_is_said_to_be_no_clearance() {
    let found = today("hikvision");
    assert!(!found.restrictions.iter().any(|found| found.list == "us-dhs-uflpa"));
    let reminder = found.reminders.iter().find(|reminder| reminder.id == "xinjiang-presumption").unwrap();
    assert!(reminder.text.contains("whoever made them"), "{}", reminder.text);
    assert!(reminder.text.contains("not on the UFLPA Entity List does not lift this"), "{}", reminder.text);
    assert_eq!((reminder.strength, reminder.who), (Strength::PresumedBarred, Who::Importer));
}

#[test]
fn a_party_outside_china_gets_no_reminder_of_xinjiang() {
    assert!(today("giant-manufacturing").reminders.is_empty());
}

#[test]
fn the_uflpa_presumption_can_be_overcome_and_a_finding_is_not_said_to_be() {
    let presumption = find(&today("esquel-group"), "uflpa-buy").unwrap();
    assert!(presumption.exceptions.iter().any(|sentence| sentence.text.contains("clear and convincing evidence")));
    let finding = find(&today("vessel-da-wang"), "wro-finding").unwrap();
    assert!(
        finding.text.contains("may seize them")
            && !finding.exceptions.iter().any(|sentence| sentence.key == "law-wro-exc-proof")
    );
}

#[test]
fn an_order_covers_only_the_goods_it_names() {
    let rule = find(&today("giant-manufacturing"), "wro-buy").unwrap();
    assert!(
        rule.conditions.iter().any(|sentence| sentence.text.contains("Only the goods, maker and region in the order"))
    );
}

/// Finding A9 of the law review of November 2026: imports from Russia.
/// An answer on a Russian supplier that no list names had nothing to say.
#[test]
fn goods_from_russia_that_may_not_enter_the_us_are_named() {
    let mut party = only_on("us-bis-el", "EL", "");
    party.countries = vec!["RU".to_owned()];
    let question = Question { activity: Some(Activity::BuyImport), ..Question::default() };
    let found = Restrictions::of(&party, &[], &[], question, day(TODAY)).reminders;
    let imports = found.iter().find(|reminder| reminder.id == "imports-ru").unwrap();
    assert_eq!((imports.strength, imports.who), (Strength::Prohibited, Who::Importer));
    for goods in ["Oil", "coal", "fish and seafood", "diamonds", "gold", "aluminium, copper and nickel"] {
        assert!(imports.text.contains(goods), "{goods}: {}", imports.text);
    }
}

/// Finding A10 of the law review of November 2026: China’s orders of April 2026.
/// Those who were told to trace their goods could break the law of China by it.
#[test]
fn advice_to_trace_goods_comes_with_a_warning_of_chinas_rules() {
    let found = today("esquel-group");
    let warning = found.reminders.iter().find(|reminder| reminder.id == "cn-enquiries").unwrap();
    assert!(warning.citation.contains("834") && warning.citation.contains("835"), "{}", warning.citation);
    assert!(warning.text.contains("US duties stay as they are"), "{}", warning.text);
    let tracing = find(&found, "uflpa-buy").unwrap().next.unwrap();
    assert!(tracing.text.contains("in China, ask a lawyer there first"), "{}", tracing.text);
}

/// Finding A19 of the law review of November 2026: Kaspersky.
/// The list of the FCC is about equipment: whoever asked about Kaspersky's software was told of a radio.
#[test]
fn buying_kasperskys_software_is_prohibited_to_us_persons() {
    for id in ["kaspersky-buy", "kaspersky-obtain"] {
        let rule = find(&today("kaspersky-lab-inc"), id).unwrap();
        assert_eq!((rule.strength, rule.who), (Strength::Prohibited, Who::UsPerson));
        assert!(rule.text.contains("20 July 2024") && rule.citation.contains("89 FR 52434"), "{}", rule.text);
    }
}

#[test]
fn a_rule_to_come_says_that_it_must_be_verified_once_its_day_has_passed() {
    let limits = limits_of(&today("esquel-group"), "us-dhs-uflpa", Activity::BuyImport);
    assert!(limits.iter().any(|limit| limit.text.contains("14 December 2027") && limit.text.contains("verify")));
}

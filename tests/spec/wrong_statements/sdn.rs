//! The SDN List and its kin bind US persons, and others by a US link.

use crate::law::{TODAY, all_of, day, find, limits_of, only_on, today};
use crate::starter::party;
use vendor_screener::party::Evidence;
use vendor_screener::restrictions::{Activity, Question, Restrictions, Role, Strength, Who, suppose};

#[test]
fn the_sdn_list_binds_nobody_without_a_us_link() {
    for id in ["ceiec", "sberbank", "alfa-bank"] {
        for found in
            today(id).restrictions.iter().filter(|found| found.list == "us-ofac-sdn" && found.who == Who::Anyone)
        {
            assert_eq!(found.strength, Strength::Informational, "{id}: {}", found.id);
        }
        let nexus = today(id).restrictions.into_iter().filter(|found| found.who == Who::UsNexus);
        assert!(nexus.into_iter().all(|found| found.strength == Strength::Conditional), "{id}");
    }
}

#[test]
fn someone_outside_the_us_is_told_that_not_every_dealing_is_forbidden() {
    let question = Question { role: Some(Role::Elsewhere), ..Question::default() };
    let found = Restrictions::of(party("ceiec"), &[], &[], question, day(TODAY)).restrictions;
    assert!(!found.iter().any(|found| found.who == Who::UsPerson));
    assert!(found.iter().any(|found| found.text.contains("this list does not forbid every dealing")));
}

/// Finding A3 of the law review of November 2026: the reach of the SDN List.
/// A report of 2022 said that any company that deals with a party on the SDN List breaks US sanctions.
#[test]
fn a_foreign_company_is_said_not_to_break_us_law_by_dealing_alone() {
    let limits = limits_of(&today("ceiec"), "us-ofac-sdn", Activity::BuyImport);
    let said = limits.iter().find(|limit| limit.text.contains("does not break US law by that alone")).unwrap();
    assert!(said.text.contains("can put it on the list for that, even with no link to the US"), "{}", said.text);
}

/// Finding A3 of the law review of November 2026: material support.
#[test]
fn everyone_outside_the_us_is_told_that_dealing_can_put_them_on_the_sdn_list() {
    for activity in ["buy_import", "sell_export", "pay_transact", "provide_services", "obtain_services"] {
        let question =
            Question { activity: Activity::from_id(activity), role: Some(Role::Elsewhere), ..Question::default() };
        let found = Restrictions::of(party("ceiec"), &[], &[], question, day(TODAY)).restrictions;
        let reach = found.iter().flat_map(|rule| &rule.reach);
        let said = "OFAC can put you on this list for giving the party money, goods or services";
        assert!(reach.into_iter().any(|sentence| sentence.text.contains(said)), "{activity}");
    }
}

/// Finding A3 of the law review of November 2026: secondary sanctions.
#[test]
fn secondary_sanctions_are_said_to_go_with_programmes_and_not_only_with_some_entries() {
    let rule = find(&today("ceiec"), "sdn-secondary").unwrap();
    assert!(rule.text.contains("Iran, North Korea and Russia"), "{}", rule.text);
}

/// Finding A3 of the law review of November 2026: foreign subsidiaries.
#[test]
fn foreign_firms_of_us_owners_are_bound_by_the_embargoes_on_cuba_and_iran() {
    for (country, section) in [("CU", "31 CFR 515.329"), ("IR", "31 CFR 560.215")] {
        let mut party = only_on("us-bis-el", "EL", "");
        party.countries = vec![country.to_owned()];
        let reminders = all_of(&party, TODAY).reminders;
        assert!(reminders[0].text.contains("foreign firms that they own or control"), "{}", reminders[0].text);
        assert!(reminders[0].citation.contains(section), "{}", reminders[0].citation);
    }
}

/// Finding A15 of the law review of November 2026: goods, work and signatures.
#[test]
fn what_lies_in_a_warehouse_and_who_works_for_a_blocked_party_is_said() {
    let found = today("ceiec");
    let said = |id: &str| found.limits.iter().find(|limit| limit.id == id).unwrap().text.clone();
    assert!(said("sdn-goods").contains("even if the goods lie with you"));
    assert!(said("sdn-people").contains("may not work for the party"));
}

/// Finding A15 of the law review of November 2026: fines.
#[test]
fn a_fine_needs_no_knowledge_and_no_sum_is_printed() {
    let found = today("ceiec");
    let said = &found.limits.iter().find(|limit| limit.id == "sdn-fines").unwrap().text;
    assert!(said.contains("even if you did not know") && said.contains("twice the deal"), "{said}");
    assert!(!said.contains(|letter: char| letter.is_ascii_digit()), "{said}");
}

#[test]
fn a_licence_to_wind_down_is_said_to_be_no_right_and_to_allow_no_new_business() {
    let rule = find(&today("ceiec"), "sdn-buy").unwrap();
    let said = rule.exceptions.iter().find(|sentence| sentence.key == "law-sdn-exc-winddown").unwrap();
    assert!(said.text.contains("no new business") && said.text.contains("need not give one"), "{}", said.text);
}

#[test]
fn blocked_property_is_reported_within_10_business_days() {
    let rule = find(&today("ceiec"), "sdn-hold").unwrap();
    assert!(rule.text.contains("within 10 business days") && rule.citation.contains("31 CFR 501.603"));
}

/// Finding A15 of the law review of November 2026: the annual report.
#[test]
fn blocked_property_is_reported_again_by_30_september_each_year() {
    let rule = find(&today("ceiec"), "sdn-hold").unwrap();
    assert!(rule.text.contains("by 30 September each year"), "{}", rule.text);
    assert!(rule.next.unwrap().text.contains("by 30 September each year"));
}

/// Finding A15 of the law review of November 2026: how long records are kept.
#[test]
fn whoever_deals_with_a_blocked_party_is_told_to_keep_records_for_10_years() {
    let rules = today("ceiec").restrictions.into_iter().filter(|rule| rule.who == Who::UsPerson);
    let next: Vec<String> = rules.map(|rule| rule.next.unwrap().text).collect();
    assert!(!next.is_empty() && next.iter().all(|text| text.contains("Keep your records for 10 years")), "{next:?}");
}

#[test]
fn the_sdn_list_says_that_companies_owned_by_blocked_persons_are_blocked_too() {
    let limits = limits_of(&today("sberbank"), "us-ofac-sdn", Activity::PayTransact);
    assert!(limits.iter().any(|limit| limit.text.contains("50 percent or more by blocked persons")));
}

/// Finding A3 of the law review of November 2026: a supposed designation.
/// They said that any company that deals with Hikvision, were it on the SDN List, would break US sanctions.
#[test]
fn supposing_hikvision_on_the_sdn_list_prohibits_nothing_to_those_outside_the_us() {
    let supposed = suppose("us-ofac-sdn", "Hikvision", day(TODAY)).unwrap();
    for role in Role::ALL.iter().filter(|role| !role.is_in_us()) {
        let question = Question { role: Some(*role), ..Question::default() };
        let found = Restrictions::of(party("hikvision"), &[], std::slice::from_ref(&supposed), question, day(TODAY));
        let barred =
            found.restrictions.iter().filter(|rule| rule.hypothetical && rule.strength == Strength::Prohibited);
        // Contracts with the US government are the exception: whoever makes one is bound by its rules.
        let others: Vec<&str> =
            barred.filter(|rule| rule.who != Who::FederalContractor).map(|rule| rule.id.as_str()).collect();
        assert!(others.is_empty(), "{role:?}: {others:?}");
    }
}

#[test]
fn what_others_must_not_make_us_persons_do_is_not_said_to_us_persons() {
    let question = Question { role: Some(Role::UsImporter), ..Question::default() };
    let found = Restrictions::of(party("ceiec"), &[], &[], question, day(TODAY)).restrictions;
    assert!(!found.iter().any(|found| found.text.contains("If you are not a US person")));
}

/// Finding A21 of the law review of November 2026: sanctions evaders.
#[test]
fn foreign_sanctions_evaders_are_barred_from_any_deal_with_us_persons() {
    let rule = find(&all_of(&only_on("us-ofac-fse", "FSE-IR", ""), TODAY), "fse-invest").unwrap();
    assert_eq!((rule.strength, rule.evidence), (Strength::Prohibited, Evidence::Verified));
}

/// Finding A21 of the law review of November 2026: Directive 1A.
#[test]
fn directive_1a_bars_loans_and_new_bonds_and_knows_no_50_percent_rule() {
    let found = all_of(&only_on("us-ofac-mbs", "RUSSIA-EO14024", "Directive 1A"), TODAY);
    let rule = find(&found, "mbs-d1a-invest").unwrap();
    assert!(rule.text.contains("may not lend to it") && rule.text.contains("50 percent rule does not apply"));
}

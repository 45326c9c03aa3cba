//! Wrong statements about the lists that people have made, each with a test that it is not made here.

use crate::{law, starter};
use std::collections::BTreeSet;

use law::{TODAY, all_of, day, find, in_force, limits_of, on, only_on, today};
use starter::{collection, party};
use vendor_screener::{
    party::Evidence,
    restrictions::{Activity, Question, Restrictions, Role, Strength, Who, suppose},
};

// ── The NS-CMIC List is not the SDN List ────────────────────────────────────────────────────────────────

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

// ── The Entity List is an export licence rule ───────────────────────────────────────────────────────────

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

// ── The Denied Persons List is another matter ───────────────────────────────────────────────────────────

#[test]
fn a_denial_order_prohibits_where_the_entity_list_asks_for_a_licence() {
    let found = all_of(&only_on("us-bis-dpl", "DPL", ""), TODAY);
    let export = found.restrictions.iter().find(|found| found.activity == Activity::SellExport).unwrap();
    assert_eq!(export.strength, Strength::Prohibited);
    assert!(export.text.contains("Only BIS can authorise it"));
}

// ── The FCC's list is about equipment: importing and marketing it, not using it ─────────────────────────

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

// ── Section 889 ─────────────────────────────────────────────────────────────────────────────────────────

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

// ── Forced labour ───────────────────────────────────────────────────────────────────────────────────────

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

#[test]
fn a_party_of_an_embargoed_country_gets_a_reminder_that_needs_no_list() {
    let reminders = today("zte-parsian").reminders;
    assert!(
        reminders
            .iter()
            .any(|reminder| reminder.id == "embargo-ir" && reminder.text.contains("No list has to name the party"))
    );
}

// ── The SDN List binds US persons, and others by a US link ──────────────────────────────────────────────

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

// ── What reports of 2022 said of companies, as of their days ────────────────────────────────────────────

/// The lists on which a party stands on a day.
fn lists_on(id: &str, date: &str) -> BTreeSet<&'static str> {
    party(id).listings.iter().filter(|entry| entry.in_force(day(date))).map(|entry| entry.list.as_str()).collect()
}

#[test]
fn ceiec_is_on_the_sdn_list_since_30_november_2020_under_the_order_on_venezuela() {
    let entry = party("ceiec").listings.iter().find(|entry| entry.list == "us-ofac-sdn").unwrap();
    assert_eq!((entry.since, entry.citation.as_str()), (Some(day("2020-11-30")), "E.O. 13692"));
}

#[test]
fn no_chinese_technology_brand_of_our_lists_is_said_to_be_on_the_sdn_list() {
    for id in ["hikvision", "dahua", "huawei", "zte", "dji", "megvii", "iflytek", "tiandy", "alibaba", "hytera"] {
        assert!(!party(id).listings.iter().any(|entry| entry.list == "us-ofac-sdn"), "{id}");
    }
}

#[test]
fn eight_companies_came_onto_the_entity_list_on_9_october_2019() {
    for id in
        ["hikvision", "dahua", "iflytek", "megvii", "beijing-sensetime", "meiya-pico", "yitu-technologies", "yixin"]
    {
        let entry = party(id).listings.iter().find(|entry| entry.list == "us-bis-el").unwrap();
        assert_eq!(entry.since, Some(day("2019-10-09")), "{id}");
        assert!(entry.citation.contains("84 FR 54002"), "{id}: {}", entry.citation);
    }
}

#[test]
fn a_company_is_not_on_a_list_before_its_day() {
    for (id, list, before, since) in [
        ("dji", "us-bis-el", "2020-12-17", "2020-12-18"),
        ("cloudwalk", "us-bis-el", "2020-06-04", "2020-06-05"),
        ("tiandy", "us-bis-el", "2022-12-15", "2022-12-16"),
        ("alibaba", "us-dod-1260h", "2026-06-07", "2026-06-08"),
        ("huawei", "us-bis-el", "2019-05-15", "2019-05-16"),
    ] {
        assert!(!lists_on(id, before).contains(list) && lists_on(id, since).contains(list), "{id}");
    }
}

/// They said that people in the US may not invest in the company; the order is about traded securities.
#[test]
fn the_cmic_rule_is_about_publicly_traded_securities_only() {
    let rule = find(&today("hikvision"), "cmic-invest").unwrap();
    assert!(rule.text.contains("publicly traded securities"), "{}", rule.text);
}

/// They said that the list had never named anybody.
#[test]
fn the_unreliable_entity_list_has_named_companies_since_16_february_2023() {
    assert!(!lists_on("lockheed-martin", "2023-02-15").contains("cn-uel"));
    assert!(lists_on("lockheed-martin", "2023-02-16").contains("cn-uel"));
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

#[test]
fn lists_of_other_countries_bind_those_there_and_not_a_us_importer() {
    for list in ["eu-fsf", "uk-sl", "ca-sema", "au-dfat", "ch-seco"] {
        let question = Question { role: Some(Role::UsImporter), ..Question::default() };
        let found = Restrictions::of(&only_on(list, "", "Asset freeze"), &[], &[], question, day(TODAY)).restrictions;
        assert!(found.is_empty(), "{list}: {found:?}");
    }
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

/// Finding A20 of the law review of November 2026: Venezuela and Syria.
#[test]
fn a_government_can_be_blocked_and_a_country_need_licences_without_any_listing() {
    let about = |country: &str, activity: Activity| {
        let mut party = only_on("us-bis-el", "EL", "");
        party.countries = vec![country.to_owned()];
        let question = Question { activity: Some(activity), ..Question::default() };
        Restrictions::of(&party, &[], &[], question, day(TODAY)).reminders.remove(0)
    };
    let venezuela = about("VE", Activity::PayTransact);
    assert!(venezuela.text.contains("ask OFAC what is allowed today"), "{}", venezuela.text);
    assert_eq!(venezuela.evidence, Evidence::Unverified);
    let syria = about("SY", Activity::SellExport);
    assert_eq!(syria.strength, Strength::LicenceRequired);
    assert!(syria.text.contains("SPP"), "{}", syria.text);
    assert!(about("HK", Activity::InvestSecurities).citation.contains("31 CFR part 850"));
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

/// Finding A23 of the law review of November 2026: the filing of exports.
#[test]
fn exports_to_the_unverified_list_are_filed_whatever_they_are_worth() {
    let rule = find(&all_of(&only_on("us-bis-uvl", "UVL", ""), TODAY), "uvl-statement").unwrap();
    assert!(rule.text.contains("File the export in AES"), "{}", rule.text);
}

#[test]
fn a_rule_to_come_says_that_it_must_be_verified_once_its_day_has_passed() {
    let limits = limits_of(&today("esquel-group"), "us-dhs-uflpa", Activity::BuyImport);
    assert!(limits.iter().any(|limit| limit.text.contains("14 December 2027") && limit.text.contains("verify")));
}

/// Finding A18 of the law review of November 2026: Illumina.
/// Its entry was silent, so that all measures seemed to stand.
#[test]
fn illuminas_entry_says_that_its_export_ban_was_lifted_and_that_it_stays_listed() {
    let entry = party("illumina").listings.iter().find(|entry| entry.list == "cn-uel").unwrap();
    assert!(
        entry.terms.contains("lifted from 2025-11-10") && entry.terms.contains("It stays listed"),
        "{}",
        entry.terms
    );
}

/// Finding A18 of the law review of November 2026: fines in China.
#[test]
fn china_can_fine_those_on_its_unreliable_entity_list() {
    let limits = limits_of(&today("illumina"), "cn-uel", Activity::PayTransact);
    assert!(limits.iter().any(|limit| limit.text.contains("can fine") && limit.evidence == Evidence::Verified));
}

// ── Reminders are no listings ────────────────────────────────────────────────────────────────────────────

#[test]
fn reminders_follow_from_country_and_region_and_restrict_nothing_by_a_list() {
    let named = |name: &str, country: &str| {
        let mut party = only_on("us-bis-el", "EL", "");
        party.countries = vec![country.to_owned()];
        party.names[0].text = name.to_owned();
        let ids = all_of(&party, TODAY).reminders.into_iter().map(|reminder| reminder.id);
        ids.collect::<Vec<_>>()
    };
    assert_eq!(
        named("Xinjiang Example Textile Co., Ltd.", "CN"),
        ["xinjiang-presumption", "cn-enquiries", "outbound", "xinjiang-place", "labour-kp", "vehicles"]
    );
    assert_eq!(
        named("Hangzhou Example", "CN"),
        ["xinjiang-presumption", "cn-enquiries", "outbound", "labour-kp", "vehicles"]
    );
    assert_eq!(named("Example", "CU"), ["embargo-cu", "secondary-cu"]);
    assert_eq!(named("Example", "UA"), ["regions-ua"]);
    assert_eq!(
        named("Example", "RU"),
        ["exports-ru-by", "imports-ru", "invest-ru", "defence-ru", "labour-kp", "vehicles"]
    );
    assert_eq!(named("Example", "FR"), [""; 0]);
}

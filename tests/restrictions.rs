//! What each list restricts, by activity, for whom. The table of expectations and the wrong statements that
//! must not be made are from the law, not from the program.

mod starter;

use std::{collections::BTreeSet, fs, path::PathBuf};

use starter::{collection, party};
use toml::{Table, Value};
use vendor_screener::{
    party::{Date, Evidence, Kind, Listing, Name, Party, Quality},
    restrictions::{
        Activity, Limit, Question, Restriction, Restrictions, Role, Strength, Who, list_entries, list_entry, suppose,
    },
};

const TODAY: &str = "2026-11-23";

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// What is known of a party on a day.
fn on(id: &str, date: &str) -> Restrictions {
    Restrictions::of(party(id), &[], Question::default(), day(date))
}

fn today(id: &str) -> Restrictions {
    on(id, TODAY)
}

fn in_force(id: &str) -> Vec<Restriction> {
    today(id).restrictions.into_iter().filter(|restriction| !restriction.upcoming).collect()
}

fn find(found: &Restrictions, id: &str) -> Option<Restriction> {
    found.restrictions.iter().find(|restriction| restriction.id == id).cloned()
}

fn limits_of(found: &Restrictions, list: &str, activity: Activity) -> Vec<Limit> {
    found.limits.iter().filter(|limit| limit.list == list && limit.activities.contains(&activity)).cloned().collect()
}

/// A party that is only on this list, under this programme and these terms.
fn only_on(list: &str, programme: &str, terms: &str) -> Party {
    let mut listing = suppose(list, "Example", day("2014-01-01")).unwrap();
    listing.programme = programme.to_owned();
    listing.terms = terms.to_owned();
    Party {
        id: "example".to_owned(),
        kind: Kind::Organisation,
        countries: Vec::new(),
        names: vec![Name { text: "Example".to_owned(), quality: Quality::Primary, lists: vec![list.to_owned()] }],
        listings: vec![listing],
    }
}

fn all_of(party: &Party, date: &str) -> Restrictions {
    Restrictions::of(party, &[], Question::default(), day(date))
}

/// The catalogue as it is written.
fn catalogue() -> Table {
    let path: PathBuf = [env!("CARGO_MANIFEST_DIR"), "src", "restrictions", "catalogue.toml"].iter().collect();
    fs::read_to_string(path).unwrap().parse().unwrap()
}

fn entries(catalogue: &Table, kind: &str) -> Vec<Table> {
    catalogue[kind].as_array().unwrap().iter().map(|entry| entry.as_table().unwrap().clone()).collect()
}

fn text<'a>(entry: &'a Table, key: &str) -> &'a str {
    entry.get(key).and_then(Value::as_str).unwrap_or("")
}

fn date(entry: &Table, key: &str) -> Option<Date> {
    Some(day(&entry.get(key)?.as_datetime()?.to_string()))
}

// ── The table ────────────────────────────────────────────────────────────────────────────────────────

#[test]
fn each_company_is_restricted_as_the_table_says() {
    let path: PathBuf = [env!("CARGO_MANIFEST_DIR"), "tests", "fixtures", "restrictions.tsv"].iter().collect();
    let table = fs::read_to_string(path).unwrap();
    let rows = table.lines().filter(|line| !line.starts_with('#')).skip(1);
    let mut wrong = Vec::new();
    for row in rows {
        let [id, activity, who, strength, list] = row.split('\t').collect::<Vec<_>>()[..] else { panic!("{row}") };
        let question = Question {
            activity: Some(Activity::from_id(activity).unwrap_or_else(|| panic!("{row}"))),
            who: (who != "*").then(|| Who::from_id(who).unwrap_or_else(|| panic!("{row}"))),
            role: None,
        };
        let found = Restrictions::of(party(id), &[], question, day(TODAY)).restrictions;
        let found: Vec<&Restriction> = found.iter().filter(|restriction| !restriction.upcoming).collect();
        let strongest = found.iter().map(|restriction| restriction.strength).min();
        let strongest_on = found.iter().filter(|restriction| Some(restriction.strength) == strongest);
        let lists: BTreeSet<&str> = strongest_on.map(|restriction| restriction.list.as_str()).collect();
        let expected = list.split(' ').filter(|list| *list != "-").collect();
        if strongest.map_or("-", Strength::id) != strength || lists != expected {
            wrong.push(format!("{row}\n  but is {} on {lists:?}", strongest.map_or("-", Strength::id)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_strongest_rule_in_force_comes_first_within_an_activity() {
    for party in &collection().parties {
        let found = Restrictions::of(party, &[], Question::default(), day(TODAY)).restrictions;
        assert!(found.is_sorted_by_key(|found| (found.activity, found.upcoming, found.strength)), "{}", party.id);
    }
}

// ── The NS-CMIC List is not the SDN List ─────────────────────────────────────────────────────────────

#[test]
fn the_cmic_list_restricts_investment_in_securities_by_us_persons_and_nothing_else() {
    for party in &collection().parties {
        let found = Restrictions::of(party, &[], Question::default(), day(TODAY)).restrictions;
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

// ── The Entity List is an export licence rule ────────────────────────────────────────────────────────

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
    assert!(rule.exceptions.iter().any(|sentence| sentence.text.contains("may grant or refuse")));
}

#[test]
fn a_footnote_widens_the_licence_rule_only_for_entries_that_have_one() {
    assert!(find(&today("dahua"), "el-footnote").is_some());
    assert!(find(&today("huawei"), "el-footnote").is_some());
    assert!(find(&today("hikvision"), "el-footnote").is_none());
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

// ── The Denied Persons List is another matter ────────────────────────────────────────────────────────

#[test]
fn a_denial_order_prohibits_where_the_entity_list_asks_for_a_licence() {
    let found = all_of(&only_on("us-bis-dpl", "DPL", ""), TODAY);
    let export = found.restrictions.iter().find(|found| found.activity == Activity::SellExport).unwrap();
    assert_eq!(export.strength, Strength::Prohibited);
    assert!(export.text.contains("Only BIS can authorise it"));
}

// ── The FCC's list is about equipment, and for three makers about uses ───────────────────────────────

#[test]
fn the_covered_list_is_limited_to_uses_for_hikvision_dahua_and_hytera_only() {
    for (id, limited) in [("hikvision", true), ("dahua", true), ("hytera", true), ("huawei", false), ("zte", false)] {
        let found = today(id);
        let rule = found.restrictions.iter().find(|found| found.activity == Activity::TelecomAuthorisation).unwrap();
        assert_eq!(rule.text.contains("for the listed uses"), limited, "{id}");
        assert_eq!(rule.exceptions.iter().any(|sentence| sentence.key == "law-fcc-exc-uses"), limited, "{id}");
        let limits = limits_of(&found, "us-fcc-covered", Activity::BuyImport);
        assert_eq!(limits.iter().any(|limit| limit.text.contains("not a ban on all its products")), limited, "{id}");
    }
}

#[test]
fn the_covered_list_lets_users_keep_what_they_have() {
    for id in ["hikvision", "huawei", "dji", "foreign-produced-routers"] {
        let limits = limits_of(&today(id), "us-fcc-covered", Activity::BuyImport);
        assert!(limits.iter().any(|limit| limit.text.contains("Users may keep using")), "{id}");
    }
}

#[test]
fn the_covered_list_bans_no_purchase_as_such() {
    for party in &collection().parties {
        let found = Restrictions::of(party, &[], Question::default(), day(TODAY)).restrictions;
        for found in
            found.iter().filter(|found| found.list == "us-fcc-covered" && found.activity == Activity::BuyImport)
        {
            assert_eq!((found.strength, found.who), (Strength::Conditional, Who::EquipmentSupplier), "{}", party.id);
        }
    }
}

#[test]
fn what_was_not_read_of_the_fcc_notice_of_june_2026_is_unverified() {
    let rule = find(&today("hikvision"), "fcc-older").unwrap();
    assert_eq!(rule.evidence, Evidence::Unverified);
    assert!(rule.text.contains("Verify this in the Federal Register"));
}

// ── Section 889 ──────────────────────────────────────────────────────────────────────────────────────

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

// ── The 1260H list ───────────────────────────────────────────────────────────────────────────────────

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

// ── Ended entries ────────────────────────────────────────────────────────────────────────────────────

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
        let found = Restrictions::of(party, &[], Question::default(), day(TODAY));
        assert!(found.restrictions.iter().all(|found| standing.contains(found.list.as_str())), "{}", party.id);
        assert!(found.limits.iter().all(|limit| standing.contains(limit.list.as_str())), "{}", party.id);
    }
}

// ── Sections of later years ──────────────────────────────────────────────────────────────────────────

#[test]
fn the_chip_and_battery_bars_are_not_yet_in_force() {
    for (id, rule, from) in [("smic", "5949-federal", "2027-12-23"), ("catl", "154-federal", "2027-10-01")] {
        let rule = find(&today(id), rule).unwrap();
        assert_eq!((rule.upcoming, rule.from), (true, Some(day(from))), "{id}");
        assert!(!find(&on(id, from), &rule.id).unwrap().upcoming, "{id}");
    }
}

// ── Forced labour ────────────────────────────────────────────────────────────────────────────────────

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
        rule.exceptions.iter().any(|sentence| sentence.text.contains("Only the goods, maker and region in the order"))
    );
}

#[test]
fn a_party_of_an_embargoed_country_gets_a_reminder_that_needs_no_list() {
    let reminders = today("zte-parsian").reminders;
    assert!(
        reminders
            .iter()
            .any(|reminder| reminder.id == "embargo-ir" && reminder.text.contains("whether or not a list names"))
    );
}

// ── The SDN List binds US persons, and others by a US link ───────────────────────────────────────────

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
    let found = Restrictions::of(party("ceiec"), &[], question, day(TODAY)).restrictions;
    assert!(!found.iter().any(|found| found.who == Who::UsPerson));
    assert!(found.iter().any(|found| found.text.contains("this list does not forbid every dealing")));
}

/// A report of 2022 said that any company that deals with a party on the SDN List breaks US sanctions.
#[test]
fn a_foreign_company_is_said_not_to_break_us_law_by_dealing_alone() {
    let limits = limits_of(&today("ceiec"), "us-ofac-sdn", Activity::BuyImport);
    assert!(limits.iter().any(|limit| limit.text.contains("does not break US law by that alone")));
}

#[test]
fn blocked_property_is_reported_within_10_business_days() {
    let rule = find(&today("ceiec"), "sdn-hold").unwrap();
    assert!(rule.text.contains("within 10 business days") && rule.citation.contains("31 CFR 501.603"));
}

#[test]
fn the_sdn_list_says_that_companies_owned_by_blocked_persons_are_blocked_too() {
    let limits = limits_of(&today("sberbank"), "us-ofac-sdn", Activity::PayTransact);
    assert!(limits.iter().any(|limit| limit.text.contains("50 percent or more by blocked persons")));
}

// ── Lists that gather several laws ───────────────────────────────────────────────────────────────────

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

// ── China's list ─────────────────────────────────────────────────────────────────────────────────────

#[test]
fn the_unreliable_entity_list_binds_the_listed_party_and_warns_others() {
    for found in today("lockheed-martin").restrictions {
        let bound = found.who == Who::ListedParty && found.strength == Strength::Conditional;
        assert!(bound || found.strength >= Strength::DueDiligence, "{}", found.id);
    }
}

#[test]
fn measures_that_china_stopped_are_said_to_be_stopped() {
    for id in ["huntington-ingalls-industries", "sierra-nevada"] {
        assert!(find(&today(id), "cn-stopped-buy").is_some(), "{id}");
    }
    assert!(find(&today("lockheed-martin"), "cn-stopped-buy").is_none());
}

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

// ── What if ──────────────────────────────────────────────────────────────────────────────────────────

#[test]
fn supposing_the_sdn_list_adds_a_freeze_that_is_marked_hypothetical() {
    let supposed = suppose("us-ofac-sdn", "Hikvision", day(TODAY)).unwrap();
    let found = Restrictions::of(party("hikvision"), &[supposed], Question::default(), day(TODAY));
    let hold = found.restrictions.iter().find(|found| found.activity == Activity::HoldProperty).unwrap();
    assert_eq!((hold.strength, hold.hypothetical, hold.list.as_str()), (Strength::Prohibited, true, "us-ofac-sdn"));
}

#[test]
fn supposing_a_listing_changes_nothing_that_is_real() {
    for list in list_entries() {
        let supposed = suppose(list.id, "Hikvision", day(TODAY)).unwrap();
        let mut found = Restrictions::of(party("hikvision"), &[supposed], Question::default(), day(TODAY));
        found.restrictions.retain(|found| !found.hypothetical);
        assert_eq!(found.restrictions, today("hikvision").restrictions, "{}", list.id);
    }
}

#[test]
fn supposing_a_listing_restricts_something() {
    for list in list_entries() {
        let mut example = only_on(list.id, "", "");
        let supposed = std::mem::take(&mut example.listings);
        let found = Restrictions::of(&example, &supposed, Question::default(), day(TODAY));
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
        let found = Restrictions::of(party("alibaba"), &[supposed], Question::default(), day(TODAY));
        assert!(find(&found, rule).unwrap().hypothetical, "{list}");
    }
}

#[test]
fn a_list_that_nobody_keeps_cannot_be_supposed() {
    let error = suppose("us-ofac-sdn-list", "Hikvision", day(TODAY)).unwrap_err().to_string();
    assert!(error.contains("no list \"us-ofac-sdn-list\""), "{error}");
}

// ── Every statement has its source ───────────────────────────────────────────────────────────────────

fn well_sourced(id: &str, citation: &str, url: &str, as_of: Date) {
    assert!(
        !citation.trim().is_empty() && url.starts_with("https://") && !url.contains(' '),
        "{id}: {citation:?}, {url:?}"
    );
    assert!((day("2026-01-01")..=day(TODAY)).contains(&as_of), "{id}: knowledge of {as_of}");
}

#[test]
fn every_rule_limit_and_reminder_shown_has_citation_address_and_date() {
    for party in &collection().parties {
        let found = Restrictions::of(party, &[], Question::default(), day(TODAY));
        found.restrictions.iter().for_each(|found| well_sourced(&found.id, &found.citation, &found.url, found.as_of));
        found.limits.iter().for_each(|limit| well_sourced(&limit.id, &limit.citation, &limit.url, limit.as_of));
        found
            .reminders
            .iter()
            .for_each(|reminder| well_sourced(&reminder.id, &reminder.citation, &reminder.url, reminder.as_of));
    }
}

#[test]
fn every_entry_of_the_catalogue_has_citation_address_date_and_evidence() {
    let catalogue = catalogue();
    for kind in ["effect", "limit", "reminder"] {
        for entry in entries(&catalogue, kind) {
            let as_of = date(&entry, "as_of").unwrap();
            well_sourced(text(&entry, "id"), text(&entry, "citation"), text(&entry, "url"), as_of);
            assert!(["verified", "unverified"].contains(&text(&entry, "evidence")), "{}", text(&entry, "id"));
        }
    }
}

#[test]
fn every_list_of_the_catalogue_has_an_official_page() {
    for list in list_entries() {
        assert!(
            list.url.starts_with("https://") && !list.authority.is_empty() && !list.agency.is_empty(),
            "{}",
            list.id
        );
    }
}

#[test]
fn every_rule_says_what_to_do_next() {
    for effect in entries(&catalogue(), "effect") {
        assert!(!text(&effect, "next").is_empty(), "{}", text(&effect, "id"));
    }
}

#[test]
fn dated_rules_end_after_they_begin() {
    for effect in entries(&catalogue(), "effect") {
        if let Some(until) = date(&effect, "until") {
            assert!(date(&effect, "from").is_none_or(|from| from <= until), "{}", text(&effect, "id"));
        }
    }
}

// ── No entry falls through ───────────────────────────────────────────────────────────────────────────

/// Every entry of the lists that we hold, with its party.
fn listings() -> impl Iterator<Item = (&'static Party, &'static Listing)> {
    collection().parties.iter().flat_map(|party| party.listings.iter().map(move |listing| (party, listing)))
}

#[test]
fn every_entry_restricts_something_now_or_later() {
    for (party, listing) in listings() {
        let mut alone = party.clone();
        alone.listings = vec![Listing { until: None, ..listing.clone() }];
        let found = Restrictions::of(&alone, &[], Question::default(), day(TODAY));
        assert!(!found.restrictions.is_empty(), "{} on {} under {}", party.id, listing.list, listing.programme);
    }
}

#[test]
fn every_list_and_programme_restricts_something_and_says_what_it_does_not_do() {
    let pairs: BTreeSet<(&str, &str)> =
        listings().map(|(_, listing)| (listing.list.as_str(), listing.programme.as_str())).collect();
    for (list, programme) in pairs {
        assert!(list_entry(list).is_some(), "{list}");
        let found = all_of(&only_on(list, programme, ""), TODAY);
        assert!(!found.restrictions.is_empty() && !found.limits.is_empty(), "{list} under {programme}");
    }
}

#[test]
fn every_programme_of_a_list_that_tells_them_apart_has_a_rule_made_for_it() {
    let effects = entries(&catalogue(), "effect");
    for (party, listing) in listings()
        .filter(|(_, listing)| ["us-fcc-covered", "us-dhs-uflpa", "us-cbp-wro"].contains(&listing.list.as_str()))
    {
        let made_for_it =
            effects.iter().any(|effect| text(effect, "list") == listing.list && names_programme(effect, listing));
        assert!(made_for_it, "{} on {} under {}", party.id, listing.list, listing.programme);
    }
}

/// Whether an entry of the catalogue names the programme of this listing.
fn names_programme(entry: &Table, listing: &Listing) -> bool {
    programmes(entry).any(|programme| fits(programme, listing))
}

fn programmes(entry: &Table) -> impl Iterator<Item = &str> {
    entry.get("programmes").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str)
}

fn fits(programme: &str, listing: &Listing) -> bool {
    match programme.strip_suffix('*') {
        Some(prefix) => listing.programme.starts_with(prefix),
        None => listing.programme == programme,
    }
}

/// So that a slip in a programme key of the catalogue is found: each names one that some list has.
#[test]
fn programmes_that_the_catalogue_names_for_our_complete_lists_exist() {
    let ours = ["us-bis-el", "us-fcc-covered", "us-dhs-uflpa", "us-cbp-wro", "us-ofac-cmic"];
    let catalogue = catalogue();
    // The subsection of the Act is there for the day on which the list has it; today nobody is listed under
    // it. The empty programme is that of entries that are only supposed.
    let unused = ["UFLPA-IV", ""];
    for entry in ["effect", "limit"].into_iter().flat_map(|kind| entries(&catalogue, kind)) {
        let list = text(&entry, "list");
        for programme in programmes(&entry).filter(|programme| ours.contains(&list) && !unused.contains(programme)) {
            assert!(
                listings().any(|(_, listing)| listing.list == list && fits(programme, listing)),
                "{list}: {programme}"
            );
        }
    }
}

/// So that a slip in the terms of the catalogue is found: some entry of our lists has them.
#[test]
fn terms_that_the_catalogue_looks_for_stand_in_our_lists() {
    for effect in entries(&catalogue(), "effect") {
        let (list, terms) = (text(&effect, "list"), text(&effect, "terms"));
        if ["cn-uel", "us-cbp-wro"].contains(&list) && !terms.is_empty() {
            let found = listings().any(|(_, listing)| listing.list == list && listing.terms.contains(terms));
            assert!(found, "{}: {terms}", text(&effect, "id"));
        }
    }
}

#[test]
fn every_entry_that_speaks_of_suspended_or_stopped_measures_is_shown_as_such() {
    for (party, listing) in listings().filter(|(_, listing)| listing.list == "cn-uel") {
        let mentioned = listing.terms.contains("suspended") || listing.terms.contains("stopped");
        let said = today(&party.id)
            .restrictions
            .iter()
            .any(|found| found.id.starts_with("cn-stopped") || found.id.starts_with("cn-susp"));
        assert_eq!(mentioned, said, "{}: {}", party.id, listing.terms);
    }
}

//! What reports of 2022 said of companies, as of their days.

use std::collections::BTreeSet;

use crate::law::day;
use crate::starter::party;

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

/// They said that the list had never named anybody.
#[test]
fn the_unreliable_entity_list_has_named_companies_since_16_february_2023() {
    assert!(!lists_on("lockheed-martin", "2023-02-15").contains("cn-uel"));
    assert!(lists_on("lockheed-martin", "2023-02-16").contains("cn-uel"));
}

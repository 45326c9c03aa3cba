//! The curated lists in `www/lists/`: every row is well formed, and the worked examples are as we know them.

use crate::{rows, starter};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

use lists::MANIFEST_FILE;
use rows::{COLUMNS, all_rows, day, letters, list, rows};
use starter::{collection, party};
use vendor_screener::{
    party::{Coverage, Date, Kind, Listing},
    restrictions::list_entry,
};

// ── The files ────────────────────────────────────────────────────────────────────────────────────────

#[test]
fn every_file_is_in_the_manifest_and_every_list_of_the_manifest_has_its_file() {
    let files: BTreeSet<String> =
        fs::read_dir(starter::folder()).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    let named = collection().lists.iter().map(|list| format!("{}.csv", list.id));
    assert_eq!(files, named.chain([MANIFEST_FILE.to_owned()]).collect());
}

#[test]
fn every_list_is_in_the_catalogue() {
    for list in &collection().lists {
        assert!(list_entry(&list.id).is_some(), "{}", list.id);
    }
}

#[test]
fn complete_lists_hold_as_many_parties_as_the_authority_names() {
    let named = [
        ("us-ndaa-889", 5),
        ("us-ndaa-5949", 3),
        ("us-ndaa-154", 6),
        ("us-ofac-cmic", 68),
        ("us-dhs-uflpa", 144),
        ("us-fcc-covered", 20),
        ("us-dod-1260h", 212),
        ("us-cbp-wro", 72),
        ("cn-uel", 83),
    ];
    let complete = collection().lists.iter().filter(|list| list.coverage == Coverage::Complete);
    let held: BTreeMap<&str, u32> = complete.map(|list| (list.id.as_str(), list.parties)).collect();
    assert_eq!(held, BTreeMap::from(named));
}

#[test]
fn the_edition_of_june_2026_of_the_1260h_list_names_188_companies() {
    assert_eq!(rows("us-dod-1260h").iter().filter(|row| row.get("until").is_empty()).count(), 188);
}

#[test]
fn rows_are_in_the_order_of_party_and_date() {
    for list in &collection().lists {
        let rows = rows(&list.id);
        assert!(rows.is_sorted_by_key(|row| (row.get("party").to_owned(), row.get("since").to_owned())), "{}", list.id);
    }
}

#[test]
fn no_entry_stands_there_twice() {
    let mut seen = BTreeSet::new();
    for row in all_rows() {
        let entry = [&row.list, row.get("party"), row.get("programme"), row.get("since")].map(str::to_owned);
        assert!(seen.insert(entry), "{}", row.place());
    }
}

// ── The cells ────────────────────────────────────────────────────────────────────────────────────────

#[test]
fn cells_hold_no_stray_spaces_bars_or_control_characters() {
    for row in all_rows() {
        for (column, cell) in COLUMNS.iter().zip(&row.cells) {
            let place = format!("{}, {column}: {cell:?}", row.place());
            assert!(cell.trim() == cell && !cell.contains("  ") && !cell.chars().any(char::is_control), "{place}");
            let several = matches!(*column, "country" | "aliases" | "former" | "weak" | "original");
            let pieces: Vec<&str> = if several && !cell.is_empty() { cell.split(" | ").collect() } else { vec![cell] };
            assert!(pieces.iter().all(|piece| !piece.contains('|') && piece.trim() == *piece), "{place}");
            assert!(pieces.len() == 1 || pieces.iter().all(|piece| !piece.is_empty()), "{place}");
        }
    }
}

#[test]
fn every_entry_has_a_name_and_none_twice() {
    for row in all_rows() {
        let names = row.names();
        assert!(!row.get("name").is_empty(), "{}", row.place());
        assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len(), "{}", row.place());
    }
}

#[test]
fn original_names_are_in_another_script_and_the_others_are_not() {
    let other_script = |name: &&str| name.chars().any(|char| char > '\u{036F}' && char.is_alphabetic());
    for row in all_rows() {
        assert!(row.values("original").iter().all(other_script), "{}", row.place());
        for column in ["name", "aliases", "former", "weak"] {
            assert!(!row.values(column).iter().any(other_script), "{}, {column}", row.place());
        }
    }
}

#[test]
fn dates_are_in_order_and_none_is_after_the_edition() {
    for row in all_rows() {
        let published = list(&row.list).published.unwrap();
        let (since, until) = (row.date("since"), row.date("until"));
        assert!(since.is_none_or(|since| since <= published), "{}", row.place());
        assert!(
            until.is_none_or(|until| until <= published && since.is_none_or(|since| since < until)),
            "{}",
            row.place()
        );
    }
}

#[test]
fn an_entry_without_a_date_is_unverified() {
    for row in all_rows() {
        assert!(!row.get("since").is_empty() || row.get("evidence") == "unverified", "{}", row.place());
    }
}

#[test]
fn evidence_is_one_of_two_words() {
    for row in all_rows() {
        assert!(["verified", "unverified"].contains(&row.get("evidence")), "{}", row.place());
    }
}

#[test]
fn countries_are_codes_of_two_capitals() {
    for row in all_rows() {
        let code = |country: &&str| country.len() == 2 && country.chars().all(|char| char.is_ascii_uppercase());
        assert!(row.values("country").iter().all(code), "{}", row.place());
    }
}

/// China's commerce ministry published its older articles at addresses without encryption; they have no other.
#[test]
fn addresses_are_encrypted_but_for_old_articles_of_the_chinese_ministry() {
    for row in all_rows() {
        let url = row.get("url");
        let old = url.starts_with("http://www.mofcom.gov.cn/article/") && row.list == "cn-uel";
        assert!(url.is_empty() || url.starts_with("https://") || old, "{}: {url}", row.place());
    }
}

#[test]
fn terms_are_short() {
    for row in all_rows() {
        assert!(row.get("terms").chars().count() <= 200, "{}", row.place());
    }
}

/// The forms of a citation, with 9 for any number.
const CITATIONS: [&str; 19] = [
    "9 FR 9",
    "9 U.S.C. 9",
    "9 CFR 9.9",
    "E.O. 9",
    "E.O. 9 as amended by E.O. 9",
    "E.O. 9, Annex",
    "E.O. 9 as amended by E.O. 9, Annex",
    "Pub. L. 9-9",
    "Pub. L. 9-9, sec. 9",
    "Pub. L. 9-9, sec. 9H",
    "Pub. L. 9-9, sec. 9(f)(9)(A)",
    "Pub. L. 9-9, sec. 9(f)(9)(B)",
    "Pub. L. 9-9, sec. 9(d)(9)(B)(i)",
    "Pub. L. 9-9, sec. 9(d)(9)(B)(ii)",
    "Pub. L. 9-9, sec. 9(d)(9)(B)(v)",
    "T.D. 9",
    "T.D. 9-9",
    "OFAC FAQ 9",
    "MOFCOM announcement of 9-9-9",
];

fn form(citation: &str) -> String {
    let mut form = String::new();
    for char in citation.chars().map(|char| if char.is_ascii_digit() { '9' } else { char }) {
        if char != '9' || !form.ends_with('9') {
            form.push(char);
        }
    }
    form
}

#[test]
fn every_citation_is_well_formed() {
    for row in all_rows() {
        for citation in row.get("citation").split("; ") {
            assert!(CITATIONS.contains(&form(citation).as_str()), "{}: {citation}", row.place());
        }
    }
}

/// Volume 1 of the Federal Register is that of 1936.
#[test]
fn federal_register_citations_are_of_a_year_between_the_entry_and_the_edition() {
    for row in all_rows() {
        for citation in row.get("citation").split("; ") {
            let Some((volume, _)) = citation.split_once(" FR ") else { continue };
            let year = volume.parse::<i32>().unwrap() + 1935;
            let since = row.date("since").map_or(year, Date::year);
            assert!((since..=list(&row.list).published.unwrap().year()).contains(&year), "{}: {citation}", row.place());
        }
    }
}

#[test]
fn chinese_announcements_are_not_later_than_the_entry() {
    for row in rows("cn-uel") {
        let announced = row.get("citation").strip_prefix("MOFCOM announcement of ").map(day);
        assert!(announced <= row.date("since"), "{}", row.place());
    }
}

#[test]
fn a_party_is_of_the_same_kind_on_every_list() {
    let mut kinds: BTreeMap<String, String> = BTreeMap::new();
    for row in all_rows() {
        let kind = kinds.entry(row.get("party").to_owned()).or_insert_with(|| row.get("kind").to_owned());
        assert_eq!(kind, row.get("kind"), "{}", row.place());
        assert!(Kind::from_id(kind).is_some(), "{}", row.place());
    }
}

#[test]
fn a_primary_name_belongs_to_one_party() {
    let mut owners: BTreeMap<String, String> = BTreeMap::new();
    for row in all_rows() {
        let owner = owners.entry(letters(row.get("name"))).or_insert_with(|| row.get("party").to_owned());
        assert_eq!(owner, row.get("party"), "{}", row.get("name"));
    }
}

// ── Worked examples ──────────────────────────────────────────────────────────────────────────────────

fn dates(party: &str) -> Vec<(&'static str, String, Option<String>)> {
    let text = |date: Date| date.to_string();
    let entry = |entry: &'static Listing| {
        (entry.list.as_str(), entry.since.map_or_else(String::new, text), entry.until.map(text))
    };
    starter::party(party).listings.iter().map(entry).collect()
}

fn open(party: &str) -> Vec<(&'static str, String)> {
    dates(party).into_iter().filter(|(_, _, until)| until.is_none()).map(|(list, since, _)| (list, since)).collect()
}

fn dated<'a>(entries: &[(&'a str, &str)]) -> Vec<(&'a str, String)> {
    entries.iter().map(|(list, since)| (*list, (*since).to_owned())).collect()
}

#[test]
fn hikvision_is_on_five_lists() {
    let expected = [
        ("us-ndaa-889", "2018-08-13"),
        ("us-bis-el", "2019-10-09"),
        ("us-fcc-covered", "2021-03-12"),
        ("us-dod-1260h", "2021-06-03"),
        ("us-ofac-cmic", "2021-06-03"),
    ];
    assert_eq!(open("hikvision"), dated(&expected));
    assert_eq!(dates("hikvision").len(), 5);
}

#[test]
fn hikvision_entered_the_entity_list_by_84_fr_54002() {
    let entry = party("hikvision").listings.iter().find(|entry| entry.list == "us-bis-el").unwrap();
    assert!(entry.citation.split("; ").any(|citation| citation == "84 FR 54002"), "{}", entry.citation);
}

#[test]
fn the_company_and_the_loose_name_of_a_statute_are_one_party() {
    let expected = [
        ("us-ndaa-889", "2018-08-13"),
        ("us-bis-el", "2019-10-09"),
        ("us-fcc-covered", "2021-03-12"),
        ("us-dod-1260h", "2022-10-05"),
    ];
    assert_eq!(open("dahua"), dated(&expected));
}

#[test]
fn eight_companies_entered_the_entity_list_on_9_october_2019() {
    let rows = rows("us-bis-el");
    let that_day =
        rows.iter().filter(|row| row.get("since") == "2019-10-09" && row.get("citation").contains("84 FR 54002"));
    let parties: Vec<&str> = that_day.map(|row| row.get("party")).collect();
    let expected =
        ["beijing-sensetime", "dahua", "hikvision", "iflytek", "megvii", "meiya-pico", "yitu-technologies", "yixin"];
    assert_eq!(parties, expected);
}

#[test]
fn huawei_entered_the_entity_list_before_the_rule_was_published() {
    assert!(open("huawei").contains(&("us-bis-el", "2019-05-16".to_owned())));
}

#[test]
fn megvii_left_the_1260h_list_on_7_january_2025() {
    let entry = ("us-dod-1260h", "2024-01-31".to_owned(), Some("2025-01-07".to_owned()));
    assert!(dates("megvii").contains(&entry), "{:?}", dates("megvii"));
}

#[test]
fn the_denial_order_and_the_entity_listing_of_zte_have_ended() {
    let ended = dates("zte").into_iter().filter(|(_, _, until)| until.is_some());
    let expected = [
        ("us-bis-el", "2016-03-08".to_owned(), Some("2017-03-29".to_owned())),
        ("us-bis-dpl", "2018-04-15".to_owned(), Some("2018-07-13".to_owned())),
    ];
    assert_eq!(ended.collect::<Vec<_>>(), expected);
    assert_eq!(open("zte"), dated(&[("us-ndaa-889", "2018-08-13"), ("us-fcc-covered", "2021-03-12")]));
}

#[test]
fn alibaba_is_on_the_1260h_list_alone() {
    assert_eq!(dates("alibaba"), [("us-dod-1260h", "2026-06-08".to_owned(), None)]);
}

#[test]
fn tiandy_and_cloudwalk_did_not_enter_the_entity_list_with_the_others() {
    assert_eq!(open("tiandy"), dated(&[("us-bis-el", "2022-12-16")]));
    assert!(open("cloudwalk").contains(&("us-bis-el", "2020-06-05".to_owned())));
}

/// Finding A4 of the law review of November 2026: the day of a block.
#[test]
fn sberbank_is_on_the_sdn_list_and_on_three_others_of_ofac() {
    let expected = [
        ("us-ofac-ssi", "2014-09-12"),
        ("us-ofac-capta", "2022-02-24"),
        ("us-ofac-mbs", "2022-02-24"),
        ("us-ofac-sdn", "2022-04-06"),
    ];
    assert_eq!(open("sberbank"), dated(&expected));
}

#[test]
fn ceiec_is_on_the_sdn_list_since_30_november_2020_under_eo_13692() {
    assert_eq!(open("ceiec"), dated(&[("us-ofac-sdn", "2020-11-30")]));
    assert_eq!(party("ceiec").listings[0].citation, "E.O. 13692");
}

#[test]
fn china_named_lockheed_martin_and_raytheon_on_16_february_2023() {
    let first: Vec<String> = rows("cn-uel")
        .iter()
        .filter(|row| row.get("since") == "2023-02-16" && row.get("kind") == "organisation")
        .map(|row| row.get("name").to_owned())
        .collect();
    assert_eq!(first, ["Lockheed Martin Corporation", "Raytheon Missiles & Defense"]);
}

#[test]
fn the_three_sensetime_companies_and_the_three_of_yitu_are_six_parties() {
    for id in [
        "beijing-sensetime",
        "sensetime-group",
        "sensetime-group-inc",
        "yitu-technologies",
        "yitu-limited",
        "shanghai-yitu",
    ] {
        assert_eq!(dates(id).len(), 1, "{id}");
    }
}

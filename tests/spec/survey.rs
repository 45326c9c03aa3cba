//! Counts of parties: what they hold for our lists, laws that hold for any selection, and published figures.

use crate::{extracts, starter};
use std::{collections::BTreeSet, fs, path::Path, sync::OnceLock};

use lists::{Dated, OfacFiles, OfacSet, SourceFile, read_ofac_csv};
use proptest::prelude::*;
use starter::collection;
use vendor_screener::{
    index::{Index, build, build_with_facts},
    party::{Date, Party},
    survey::{Method, Selection, country_shares, overlaps, parties_in, survey},
};

fn today() -> Date {
    "2026-11-23".parse().unwrap()
}

fn index() -> &'static Index {
    static INDEX: OnceLock<Index> = OnceLock::new();
    INDEX.get_or_init(|| Index::open(&build(collection(), "test").unwrap()).unwrap())
}

/// The lists on which a party stands.
fn lists(party: &Party) -> BTreeSet<&str> {
    party.listings.iter().filter(|entry| entry.in_force(today())).map(|entry| entry.list.as_str()).collect()
}

fn on(list: &str) -> Selection {
    Selection { list: Some(list.to_owned()), ..Selection::default() }
}

#[test]
fn parties_on_the_entity_list_that_are_also_on_1260h_are_counted_and_named() {
    let selection = Selection { also: Some("us-dod-1260h".to_owned()), ..on("us-bis-el") };
    let found = survey(index(), &selection, 100, today());
    let both = |party: &&Party| lists(party).is_superset(&BTreeSet::from(["us-bis-el", "us-dod-1260h"]));
    let expected: BTreeSet<&str> = collection().parties.iter().filter(both).map(|party| party.id.as_str()).collect();
    assert!(expected.contains("hikvision") && expected.len() > 3);
    assert_eq!(found.members.iter().map(|member| member.id.as_str()).collect::<BTreeSet<_>>(), expected);
    assert_eq!(found.parties as usize, expected.len());
    let pair = overlaps(index(), today());
    let pair = pair.iter().find(|pair| {
        [pair.one.as_str(), pair.other.as_str()].contains(&"us-bis-el")
            && [pair.one.as_str(), pair.other.as_str()].contains(&"us-dod-1260h")
    });
    assert_eq!(pair.unwrap().parties as usize, expected.len());
}

#[test]
fn an_ended_entry_is_not_counted() {
    let found = survey(index(), &Selection { text: Some("megvii".to_owned()), ..Selection::default() }, 10, today());
    assert!(found.lists.iter().any(|count| count.id == "us-bis-el"));
    assert!(!found.lists.iter().any(|count| count.id == "us-dod-1260h"));
}

#[test]
fn programmes_and_years_are_those_of_the_list_that_is_asked_for() {
    let found = survey(index(), &on("us-ofac-cmic"), 10, today());
    assert!(found.programmes.iter().all(|count| count.list == "us-ofac-cmic"), "{:?}", found.programmes);
    let years: Vec<(i32, u32)> = found.years.iter().map(|count| (count.year, count.parties)).collect();
    assert_eq!((years, found.parties), (vec![(2021, 68)], 68));
}

#[test]
fn a_list_that_the_index_has_not_selects_nobody() {
    assert_eq!(survey(index(), &on("eu-fsf"), 10, today()).parties, 0);
}

fn selections() -> impl Strategy<Value = Selection> {
    let ids: Vec<Option<String>> =
        collection().lists.iter().map(|list| Some(list.id.clone())).chain([None, None]).collect();
    let list = || prop::sample::select(ids.clone());
    let country = prop::sample::select(vec![None, Some("CN".to_owned()), Some("US".to_owned()), Some("RU".to_owned())]);
    let year = prop::option::of(2015..2027i32);
    (list(), list(), country, year).prop_map(|(list, also, country, year)| Selection {
        list,
        also,
        country,
        year,
        ..Selection::default()
    })
}

proptest! {
    #[test]
    fn a_narrower_selection_counts_no_more(selection in selections(), year in 2015..2027i32) {
        let wide = survey(index(), &Selection { year: None, ..selection.clone() }, 0, today());
        let narrow = survey(index(), &Selection { year: Some(year), ..selection }, 0, today());
        prop_assert!(narrow.parties <= wide.parties);
    }

    #[test]
    fn no_bar_is_longer_than_the_whole_and_its_selection_has_as_many(selection in selections()) {
        let found = survey(index(), &selection, 0, today());
        prop_assert!(found.lists.iter().all(|count| count.parties <= found.parties));
        prop_assert!(found.countries.iter().map(|count| count.parties).sum::<u32>() + found.without_country >= found.parties);
        for count in found.countries.iter().take(3).filter(|_| selection.country.is_none()) {
            let here = Selection { country: Some(count.id.clone()), ..selection.clone() };
            prop_assert_eq!(survey(index(), &here, 0, today()).parties, count.parties);
        }
        for count in found.years.iter().filter(|_| selection.year.is_none()) {
            let then = Selection { year: Some(count.year), ..selection.clone() };
            prop_assert_eq!(survey(index(), &then, 0, today()).parties, count.parties);
        }
    }

    #[test]
    fn the_counts_are_those_of_a_plain_walk_over_the_parties(selection in selections()) {
        let stands = |party: &Party| {
            let on = |id: &Option<String>| id.as_deref().is_none_or(|id| lists(party).contains(id));
            let began = |year: i32| party.listings.iter().any(|entry| {
                entry.in_force(today())
                    && selection.list.as_ref().is_none_or(|list| *list == entry.list)
                    && entry.since.is_some_and(|since| since.year() == year)
            });
            !lists(party).is_empty() && on(&selection.list) && on(&selection.also)
                && selection.country.as_ref().is_none_or(|code| party.countries.contains(code))
                && selection.year.is_none_or(began)
        };
        let expected = collection().parties.iter().filter(|party| stands(party)).count();
        prop_assert_eq!(survey(index(), &selection, 0, today()).parties as usize, expected);
    }
}

// ── The SDN List by country ──────────────────────────────────────────────────────────────────────────

/// An old edition of the SDN List, with the addresses and remarks of its parties.
fn sdn(folder: &Path, edition: &str) -> Index {
    let names = ["sdn.csv", "alt.csv", "add.csv", "sdn_comments.csv"];
    let bytes = names.map(|name| fs::read(folder.join(format!("us-ofac-sdn-{edition}")).join(name)).ok());
    let file = |at: usize| bytes[at].as_deref().map(|bytes| SourceFile::new(names[at], bytes));
    let files = OfacFiles { primary: file(0).unwrap(), aliases: file(1), addresses: file(2), comments: file(3) };
    let dated = Dated { published: format!("{edition}-01").parse().ok(), retrieved: None };
    let reading = read_ofac_csv(OfacSet::Sdn, &files, dated).unwrap();
    Index::open(&build_with_facts(&reading.collection, &reading.facts, "test").unwrap()).unwrap()
}

#[test]
fn the_figures_that_the_page_shows_are_those_of_the_lists() {
    let Some(folder) = extracts::folder() else { return };
    let figures = include_str!("../../src/page/web/pages/sdn_by_country.csv");
    let rows: Vec<Vec<&str>> =
        figures.lines().filter(|line| line.starts_with("20")).map(|line| line.split(',').collect()).collect();
    assert_eq!(rows.len(), 30);
    for edition in ["2021-07", "2023-01"] {
        let index = sdn(&folder, edition);
        for row in rows.iter().filter(|row| row[0] == edition) {
            let countries: Vec<String> = row[2].split('+').map(str::to_owned).collect();
            let parties = country_shares(&index, "us-ofac-sdn", Method::Address).parties;
            let counted = Method::ALL.map(|method| parties_in(&index, "us-ofac-sdn", method, &countries));
            let said = [row[1], row[3], row[4]].map(|cell| cell.parse::<u32>().unwrap());
            assert_eq!([parties, counted[0], counted[1]], said, "{row:?}");
        }
    }
}

/// A report of 2022 spoke of about 3 percent.
#[test]
fn china_had_three_percent_of_the_sdn_list_in_july_2021_however_it_is_counted() {
    let Some(folder) = extracts::folder() else { return };
    let index = sdn(&folder, "2021-07");
    let china = |method, with: &[&str]| {
        let countries: Vec<String> = with.iter().map(|code| (*code).to_owned()).collect();
        parties_in(&index, "us-ofac-sdn", method, &countries)
    };
    assert_eq!(country_shares(&index, "us-ofac-sdn", Method::Address).parties, 8976);
    assert_eq!(china(Method::Address, &["CN"]), 252);
    assert_eq!(china(Method::AddressOrTie, &["CN"]), 272);
    assert_eq!(china(Method::AddressOrTie, &["CN", "HK"]), 312);
}

#[test]
fn a_list_held_without_addresses_gives_no_country_and_says_so() {
    let shares = country_shares(index(), "us-ofac-cmic", Method::AddressOrTie);
    assert_eq!((shares.parties, shares.without, shares.countries.len()), (68, 68, 0));
}

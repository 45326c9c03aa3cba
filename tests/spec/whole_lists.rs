//! What follows for the companies that people ask about, by the starter lists and by a whole list in their place.
//!
//! The whole list is not part of the project: without it these tests pass and say so. Where it says less than the
//! starter lists, or another day, that stands here as data; anything else is an error.

use crate::testing::project;
use crate::{extracts, law, rows, starter};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

use law::{TODAY, day};
use lists::{Dated, ListFile, read_files, un_reference};
use rows::letters;
use starter::party;
use vendor_screener::{
    party::{Collection, FactKind, Listing, Name, Party},
    restrictions::{Question, Restrictions, Strength},
};

/// Entries of the starter lists that the whole list does not hold.
const NOT_HELD: [(&str, &str); 3] =
    [("alfa-bank", "us-ofac-mbs"), ("sberbank", "us-ofac-capta"), ("sberbank", "us-ofac-mbs")];

/// Entries that have another day there: none at all for OFAC's, and the day of publication in place of the first day
/// of effect for those of BIS.
const OTHER_DAY: [(&str, &str, Option<&str>); 7] = [
    ("alfa-bank", "us-ofac-sdn", None),
    ("ceiec", "us-ofac-sdn", None),
    ("dji", "us-bis-el", Some("2020-12-22")),
    ("huawei", "us-bis-el", Some("2019-05-21")),
    ("sberbank", "us-ofac-sdn", None),
    ("sberbank", "us-ofac-ssi", None),
    ("tiandy", "us-bis-el", Some("2022-12-19")),
];

/// A party that has a second entry there, one that does not say its directive: what follows from that is to read it.
const TWICE: (&str, &str) = ("sberbank", "us-ofac-ssi");

/// The companies that the table of expectations names.
fn companies() -> BTreeSet<String> {
    let table = fs::read_to_string(project("tests/fixtures/restrictions.tsv")).unwrap();
    let rows = table.lines().filter(|line| !line.starts_with('#')).skip(1);
    rows.map(|row| row.split('\t').next().unwrap().to_owned()).collect()
}

fn whole_list() -> Option<Collection> {
    let file = "us-csl-composed-2026-07/consolidated.csv";
    let bytes = fs::read(extracts::folder()?.join(file)).unwrap();
    let dated = Dated { published: Some(day("2026-07-09")), retrieved: None };
    Some(read_files(&[ListFile { name: file, bytes: &bytes, dated }]).unwrap().collection)
}

fn letters_of(name: &Name) -> String {
    letters(&name.text)
}

/// The standing entries of a party on one list.
fn entries<'a>(party: &'a Party, list: &str) -> Vec<&'a Listing> {
    party.listings.iter().filter(|entry| entry.list == list && entry.in_force(day(TODAY))).collect()
}

/// The rules that follow from the entries on one list, with their strength.
fn rules(party: &Party, list: &str) -> BTreeMap<String, Strength> {
    let mut alone = party.clone();
    alone.listings.retain(|entry| entry.list == list);
    let found = Restrictions::of(&alone, &[], &[], Question::default(), day(TODAY));
    found.restrictions.into_iter().map(|rule| (rule.id, rule.strength)).collect()
}

/// Each standing entry of a company on a list that the whole list holds too, and the party there.
fn both(whole: &Collection) -> Vec<(String, String, Option<&Party>)> {
    let lists: BTreeSet<&str> = whole.lists.iter().map(|list| list.id.as_str()).collect();
    let mut found = Vec::new();
    for id in companies() {
        let own = party(&id);
        let on: BTreeSet<&str> = own.listings.iter().map(|entry| entry.list.as_str()).collect();
        for list in on.into_iter().filter(|list| lists.contains(list) && !entries(own, list).is_empty()) {
            let named = |name: &Name| name.lists.iter().any(|known| known == list);
            let names: BTreeSet<String> = own.names.iter().filter(|name| named(name)).map(letters_of).collect();
            let called = |other: &Party| other.names.iter().any(|name| names.contains(&letters_of(name)));
            let there = whole.parties.iter().find(|other| !entries(other, list).is_empty() && called(other));
            found.push((id.clone(), list.to_owned(), there));
        }
    }
    found
}

#[test]
fn a_whole_list_holds_the_entries_of_the_starter_lists() {
    let Some(whole) = whole_list() else { return };
    let missing: Vec<(String, String)> =
        both(&whole).into_iter().filter(|(.., there)| there.is_none()).map(|(id, list, _)| (id, list)).collect();
    assert_eq!(missing, NOT_HELD.map(|(id, list)| (id.to_owned(), list.to_owned())));
}

#[test]
fn the_same_rules_follow_from_an_entry_of_a_whole_list_as_from_that_of_the_starter_lists() {
    let Some(whole) = whole_list() else { return };
    let mut compared = 0;
    for (id, list, there) in both(&whole) {
        let Some(there) = there else { continue };
        let (own, other) = (rules(party(&id), &list), rules(there, &list));
        let twice = (id.as_str(), list.as_str()) == TWICE;
        let other = other.into_iter().filter(|(rule, _)| !twice || !rule.starts_with("ssi-read")).collect();
        assert_eq!(own, other, "{id}, {list}");
        compared += 1;
    }
    assert!(compared > 20, "{compared} entries");
}

/// Finding A4 of the law review of November 2026: days in a whole list.
#[test]
fn an_entry_of_a_whole_list_has_the_day_of_the_starter_lists_or_a_known_other() {
    let Some(whole) = whole_list() else { return };
    let mut other_days = Vec::new();
    for (id, list, there) in both(&whole) {
        let days = |party: &Party| entries(party, &list).iter().map(|entry| entry.since).collect::<BTreeSet<_>>();
        if let Some(there) = there.filter(|there| days(there) != days(party(&id))) {
            other_days.extend(days(there).into_iter().map(|day| (id.clone(), list.clone(), day)));
        }
    }
    let known = OTHER_DAY.map(|(id, list, since)| (id.to_owned(), list.to_owned(), since.map(day)));
    assert_eq!(other_days, known);
}

/// The lists that cite the numbers of the United Nations, and theirs.
const CITING: [&str; 3] = [
    "un-consolidated/consolidated.xml",
    "eu-fsf-2026-03/xmlFullSanctionsList_1_1.xml",
    "uk-sl-2026-03/UK-Sanctions-List.xml",
];

#[test]
fn entries_that_cite_one_number_of_the_united_nations_are_one_party_and_of_two_numbers_two() {
    let Some(folder) = extracts::folder() else { return };
    let files = CITING.map(|file| (file, fs::read(folder.join(file)).unwrap()));
    let files: Vec<ListFile<'_>> =
        files.iter().map(|(name, bytes)| ListFile { name, bytes, dated: Dated::default() }).collect();
    let reading = read_files(&files).unwrap().one_party_each();
    let mut parties: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for party in &reading.collection.parties {
        let own = party.listings.iter().filter(|entry| entry.list == "un-sc").map(|entry| entry.citation.as_str());
        let facts = reading.facts.get(&party.id).into_iter().flatten();
        let facts = facts.filter(|fact| fact.kind == FactKind::Identifier).map(|fact| fact.text.as_str());
        let numbers: BTreeSet<String> = own.chain(facts).filter_map(un_reference).collect();
        assert!(numbers.len() <= 1, "{} was made of {numbers:?}", party.id);
        for number in numbers {
            parties.entry(number).or_default().insert(&party.id);
        }
    }
    let apart: Vec<_> = parties.iter().filter(|(_, parties)| parties.len() > 1).collect();
    assert!(parties.len() > 900, "{} numbers", parties.len());
    assert!(apart.len() * 100 <= parties.len(), "{apart:?}");
}

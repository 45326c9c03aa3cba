//! Whether a party's country, name or address leads to a reminder.

use super::catalogue::{ReminderEntry, split};
use crate::party::{Fact, FactKind, Party};

/// What leads to a reminder: a name or an address that speaks of one of its places, or `""` where the party's country
/// is enough. Nothing, if the reminder is about another country or place.
///
/// A place in a name counts in any of the reminder's countries. One in an address counts if the address is not that of a
/// party of several countries in another of them, and if it is the place itself that is named and not a road or a house.
pub(super) fn leads_to<'a>(party: &'a Party, facts: &'a [Fact], reminder: &ReminderEntry) -> Option<&'a str> {
    let here = |country: &String| reminder.countries.contains(&country.as_str());
    if !party.countries.iter().any(here) {
        return None;
    }
    if reminder.places.is_empty() {
        return Some("");
    }
    let within = |text: &&str| {
        party.countries.iter().all(here) || reminder.within.iter().any(|place| find(text, place).next().is_some())
    };
    let names = party.names.iter().map(|name| name.text.as_str());
    let addresses = facts.iter().filter(|fact| fact.kind == FactKind::Address).map(|fact| fact.text.as_str());
    names.chain(addresses.filter(within)).find(|text| reminder.places.iter().any(|place| is_in(text, place)))
}

/// What may stand between the name of a road and the word that says it is one: *Urumqi Middle Road*.
const BETWEEN: [&str; 13] =
    ["north", "south", "east", "west", "middle", "central", "first", "second", "third", "1st", "2nd", "3rd", "ring"];

/// Words behind a place's name by which a road, a house or a firm is called after it, wherever that stands.
const CALLED_AFTER: [&str; 25] = [
    "road",
    "rd",
    "street",
    "str",
    "st",
    "avenue",
    "ave",
    "boulevard",
    "blvd",
    "lane",
    "highway",
    "hwy",
    "alley",
    "square",
    "sq",
    "lu",
    "jie",
    "prospekt",
    "building",
    "bldg",
    "mansion",
    "tower",
    "plaza",
    "hotel",
    "restaurant",
];

/// Words before a place's name by which a road is called after it.
const ROADS_BEFORE: [&str; 6] = ["ul", "ulitsa", "vul", "vulytsia", "prospekt", "shosse"];

/// Whether a text speaks of a place, and not only of a road or a house that is called after it.
fn is_in(text: &str, place: &str) -> bool {
    find(text, place).any(|(before, mut after)| {
        let same = |known: &&str, word: &str| known.eq_ignore_ascii_case(word);
        let road_before = before.is_some_and(|word| ROADS_BEFORE.iter().any(|known| same(known, word)));
        let next = after.find(|word| !BETWEEN.iter().any(|known| same(known, word)));
        !road_before && !next.is_some_and(|word| CALLED_AFTER.iter().any(|known| same(known, word)))
    })
}

/// Wherever a text has these words one after another: the word before them, and those behind up to the next comma.
fn find<'t>(text: &'t str, words: &'t str) -> impl Iterator<Item = (Option<&'t str>, impl Iterator<Item = &'t str>)> {
    // Most texts do not have them at all, and this tells it soonest.
    let first = split(words).next().unwrap_or_default().as_bytes();
    let may = text.as_bytes().windows(first.len().max(1)).any(|part| part.eq_ignore_ascii_case(first));
    let parts = may.then(|| text.split([',', ';', '(', ')']));
    parts.into_iter().flatten().flat_map(move |part| {
        let all: Vec<&str> = split(part).collect();
        let wanted: Vec<&str> = split(words).collect();
        let here = |at: &usize| {
            let of_text = all.get(*at..*at + wanted.len());
            of_text.is_some_and(|found| found.iter().zip(&wanted).all(|(one, other)| one.eq_ignore_ascii_case(other)))
        };
        let found: Vec<usize> = (0..all.len()).filter(here).collect();
        let around = |at: usize| {
            let before = at.checked_sub(1).and_then(|at| all.get(at).copied());
            (before, all.get(at + wanted.len()..).unwrap_or_default().to_vec().into_iter())
        };
        found.into_iter().map(around).collect::<Vec<_>>()
    })
}

#[cfg(test)]
mod tests {
    use super::is_in;

    #[test]
    fn a_place_is_known_wherever_an_address_names_it() {
        for (address, place) in [
            ("No. 989, Xinhuan North Road, Urumqi, Xinjiang, China", "Urumqi"),
            ("339 Hebei East Rd., Urumqi XUAR, China", "XUAR"),
            ("7 Yinhe North Road, Moyu County Hotan Prefecture, Xinjiang, 848100 China.", "Xinjiang"),
            ("12 Sevastopol Street, Simferopol, Crimea, Ukraine", "Crimea"),
            ("Lenin St. Sevastopol 299001", "Sevastopol"),
            ("Prospekt Mira 8a, Donetsk 83015, Ukraine", "Donetsk"),
            ("LUHANSK PEOPLE'S REPUBLIC, Luhansk City", "Luhansk People's Republic"),
        ] {
            assert!(is_in(address, place), "{place} in {address}");
        }
    }

    #[test]
    fn a_road_or_a_house_called_after_a_place_does_not_lie_there() {
        for (address, place) in [
            ("1155 Urumqi Middle Road, Jing'an District, Shanghai, China", "Urumqi"),
            ("5 Xinjiang Rd., Qingdao, China", "Xinjiang"),
            ("12 Sevastopol Street, Kyiv, Ukraine", "Sevastopol"),
            ("ul. Donetsk 4, Kharkiv, Ukraine", "Donetsk"),
            ("Room 3, Xinjiang Building, Haidian, Beijing, China", "Xinjiang"),
            ("13 Geroyev Sevastopolya Street, Kyiv, Ukraine", "Sevastopol"),
        ] {
            assert!(!is_in(address, place), "{place} in {address}");
        }
    }
}

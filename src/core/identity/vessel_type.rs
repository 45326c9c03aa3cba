//! Types of ships, as lists write them and as people type them, and whether one ship may be of both.
//!
//! Source: the kinds are after the words of the lists themselves, which in OFAC's list of January 2023 are 36 types; that a tanker is
//! a cargo ship too, after SOLAS, chapter I, regulation 2. Written for this project in December 2026.

use crate::{
    letter_case::to_small,
    names::{is_ship_type, ship_type},
    party::{Fact, FactKind},
};

/// Kinds of ships, a bit each.
type Kinds = u16;

const TANKER: Kinds = 1;
const GAS_CARRIER: Kinds = 1 << 1;
const BULK_CARRIER: Kinds = 1 << 2;
const GENERAL_CARGO: Kinds = 1 << 3;
const CONTAINER: Kinds = 1 << 4;
const ROLL_ON: Kinds = 1 << 5;
const REFRIGERATED: Kinds = 1 << 6;
const LIVESTOCK: Kinds = 1 << 7;
const FISHING: Kinds = 1 << 8;
const PASSENGER: Kinds = 1 << 9;
/// Tugs, and what supplies, drills, dredges and salvages.
const TUG_AND_OFFSHORE: Kinds = 1 << 10;
const BARGE: Kinds = 1 << 11;
const LANDING_CRAFT: Kinds = 1 << 12;
const YACHT: Kinds = 1 << 13;
const CARGO: Kinds =
    TANKER | GAS_CARRIER | BULK_CARRIER | GENERAL_CARGO | CONTAINER | ROLL_ON | REFRIGERATED | LIVESTOCK;

/// The words that say a kind.
const NARROW: [(&str, Kinds); 15] = [
    (
        "oil crude product products chemical chemicals bunkering shuttle asphalt bitumen aframax suezmax vlcc ulcc",
        TANKER,
    ),
    ("gas lpg lng", GAS_CARRIER),
    ("bulk bulker ore", BULK_CARRIER),
    ("general palletized palletised", GENERAL_CARGO),
    ("container containership", CONTAINER),
    ("ro roro roll vehicle vehicles car", ROLL_ON),
    ("multipurpose multi", GENERAL_CARGO | CONTAINER),
    ("refrigerated reefer", REFRIGERATED),
    ("livestock", LIVESTOCK),
    ("fish fishing trawler", FISHING),
    ("passenger cruise", PASSENGER),
    ("ferry", PASSENGER | ROLL_ON),
    (
        "tug tugboat offshore supply support service salvage anchor platform crew drilling pipe dredger",
        TUG_AND_OFFSHORE,
    ),
    ("barge", BARGE),
    ("landing", LANDING_CRAFT),
];

/// Words for several kinds, where no other says which: a *Tanker* may be an *LPG Tanker*.
const WIDE: [(&str, Kinds); 3] =
    [("tanker", TANKER | GAS_CARRIER), ("cargo carrier", CARGO), ("yacht pleasure", YACHT)];

/// What a list writes before the type; the United Kingdom writes nothing.
const LABELS: [&str; 4] = ["Type of ship ", "Vessel type ", "Vessel Type ", "Type "];

/// The kinds of which a type may be; none if no word is known.
fn kinds(text: &str) -> Kinds {
    let small: String = text.chars().flat_map(to_small).collect();
    let of = |table: &[(&str, Kinds)]| {
        let said = |words: &str| {
            words.split(' ').any(|known| small.split(|sign: char| !sign.is_alphanumeric()).any(|word| word == known))
        };
        table.iter().filter(|(words, _)| said(words)).fold(0, |all, (_, kinds)| all | kinds)
    };
    match of(&NARROW) {
        0 => of(&WIDE),
        narrow => narrow,
    }
}

/// Whether a text is a type of ship that can be compared.
pub fn is_vessel_type(text: &str) -> bool {
    kinds(text) != 0
}

/// Whether one ship may be of both types: they are of one kind, or one is the wider word. Nothing if either is not known.
pub(super) fn may_be_one<'a>(yours: &str, theirs: impl Iterator<Item = &'a str>) -> Option<bool> {
    let (yours, theirs) = (kinds(yours), theirs.fold(0, |all, text| all | kinds(text)));
    (yours != 0 && theirs != 0).then_some(yours & theirs != 0)
}

/// The type of a ship that a fact states, if it does.
pub(super) fn stated_type(fact: &Fact) -> Option<&str> {
    let text = fact.text.as_str();
    let labelled = LABELS.iter().find_map(|label| text.strip_prefix(label));
    let bare = || (is_ship_type(text) || !text.contains(' ') && is_vessel_type(text)).then_some(text);
    labelled.or_else(bare).filter(|_| fact.kind == FactKind::Craft)
}

/// The type of a ship in a field in which her name stands too, behind a comma or in brackets.
///
/// ```
/// use vendor_screener::identity::typed_vessel_type;
/// assert_eq!(typed_vessel_type("EBANO (oil tanker)"), Some("oil tanker"));
/// assert_eq!(typed_vessel_type("Oil Tanker Services"), None);
/// ```
pub fn typed_vessel_type(field: &str) -> Option<&str> {
    ship_type(field).and_then(|at| field.get(at)).filter(|text| is_vessel_type(text))
}

#[cfg(test)]
mod tests {
    use super::{is_vessel_type, may_be_one, stated_type};
    use crate::party::{Fact, FactKind};

    fn one(yours: &str, theirs: &str) -> Option<bool> {
        may_be_one(yours, std::iter::once(theirs))
    }

    #[test]
    fn types_of_one_kind_agree_and_a_wider_word_agrees_with_a_narrower() {
        for (yours, theirs) in [
            ("tanker", "Crude Oil Tanker"),
            ("Tanker", "LPG Tanker"),
            ("oil tanker", "Chemical/Products Tanker"),
            ("cargo ship", "Bulk Carrier"),
            ("container ship", "Container Ship"),
            ("Ro-Ro", "Roll-on Roll-off"),
            ("fishing boat", "Fishing Vessel"),
            ("Offshore Tug", "Platform Supply Ship"),
        ] {
            assert_eq!((one(yours, theirs), one(theirs, yours)), (Some(true), Some(true)), "{yours}: {theirs}");
        }
    }

    #[test]
    fn other_kinds_differ_and_what_is_no_type_says_nothing() {
        for (yours, theirs) in [
            ("Bulk Carrier", "Crude Oil Tanker"),
            ("LNG carrier", "Crude Oil Tanker"),
            ("container ship", "General Cargo"),
            ("cargo ship", "Fishing Vessel"),
            ("yacht", "tug"),
        ] {
            assert_eq!(one(yours, theirs), Some(false), "{yours}: {theirs}");
        }
        assert_eq!((one("submarine", "Tug"), one("Tug", "")), (None, None));
    }

    #[test]
    fn every_type_of_the_lists_is_of_a_kind() {
        for text in [
            "Fishing Vessel|General Cargo|Crude Oil Tanker|Bulk Carrier|Tug|Container Ship|Yacht|Roll-on Roll-off|Passenger",
            "Bunkering Tanker|Fish Carrier|Shuttle Tanker|Offshore Tug/Supply Ship|Drilling Ship|Salvage Ship|Hopper Barge",
            "Landing Craft|Crew/Supply Vessel|Pleasure Craft|Anchor Handling Vessel|Service Vessel|Refrigerated Cargo Ship",
            "Dredger|Palletized Cargo Ship|Pipe-laying Vessel|Supply Vessel",
        ] {
            text.split('|').for_each(|text| assert!(is_vessel_type(text), "{text}"));
        }
    }

    #[test]
    fn a_list_may_state_a_type_with_its_label_or_without() {
        let of = |text: &str| {
            let fact = Fact { kind: FactKind::Craft, text: text.to_owned(), lists: Vec::new() };
            stated_type(&fact).map(str::to_owned)
        };
        for text in ["Type Crude Oil Tanker", "Vessel Type Crude Oil Tanker", "Crude Oil Tanker"] {
            assert_eq!(of(text).as_deref(), Some("Crude Oil Tanker"));
        }
        for other in [
            "Flag Panama",
            "Panama",
            "Owner Gas Tanker Co",
            "Gross registered tonnage 81,412",
            "Vessel Year of Build 1992",
        ] {
            assert_eq!(of(other), None, "{other}");
        }
    }
}

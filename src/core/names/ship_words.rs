//! Which words beside a name say what type of ship it is: *EBANO, cargo ship*.
//!
//! Source: the types that OFAC's list of January 2023 has, and what people write for them; written for this project in December 2026.

use std::ops::Range;

use super::{NameWord, word_table::WordList, words};

/// Each by itself says that it is a ship, and nobody is called so.
static SHIPS: WordList = WordList::new("ship vessel tanker bulker trawler containership tugboat motorship");

/// They say it behind another word: *Bulk Carrier*. Alone they may be a family's name or a trade: *Carrier*, *Ferry*.
static NOUNS: WordList = WordList::new("carrier cargo barge craft yacht ferry tug dredger");

/// What stands before or between these.
static QUALIFIERS: WordList = WordList::new(
    "oil crude product products chemical chemicals bunkering shuttle asphalt bitumen lpg lng gas bulk ore general dry container \
     ro roll on off vehicle vehicles car refrigerated reefer livestock palletized palletised multipurpose multi purpose fish \
     fishing passenger cruise pleasure offshore supply support service salvage anchor handling platform crew drilling pipe laying \
     hopper landing research motor and",
);

/// What sets a type apart from a name.
const APART: [char; 12] = [',', '،', '，', '、', '(', ')', '[', ']', '（', '）', ';', '\n'];

/// Whether these words are the type of a ship and nothing else.
pub(super) fn says_ship_type(words: &[NameWord]) -> bool {
    let ship = |word: &NameWord| SHIPS.has(&word.text);
    let noun = |word: &NameWord| ship(word) || NOUNS.has(&word.text);
    let known = |word: &NameWord| noun(word) || QUALIFIERS.has(&word.text);
    words.iter().all(known) && (words.iter().any(ship) || words.len() > 1 && words.last().is_some_and(noun))
}

/// Whether a text is the type of a ship and nothing else.
pub fn is_ship_type(text: &str) -> bool {
    let all = words(text);
    !all.is_empty() && says_ship_type(&all)
}

/// Where the type of a ship stands beside its name, in bytes: behind a comma or in brackets, so that it is no part of a name such as
/// *Oil Tanker Services*.
///
/// ```
/// use vendor_screener::names::ship_type;
/// let text = |field: &'static str| ship_type(field).map(|at| &field[at]);
/// assert_eq!(text("EBANO, cargo ship"), Some("cargo ship"));
/// assert_eq!(text("EBANO (Crude/Oil Products Tanker)"), Some("Crude/Oil Products Tanker"));
/// assert_eq!(text("Bulk Carrier Ltd"), None);
/// ```
pub fn ship_type(field: &str) -> Option<Range<usize>> {
    if !field.contains(APART) {
        return None; // as most names
    }
    let all = words(field);
    let apart = |at: usize| field.get(all[at - 1].at.end..all[at].at.start).is_some_and(|gap| gap.contains(APART));
    (1..all.len()).filter(|at| apart(*at)).find_map(|at| {
        let end = (at + 1..all.len()).find(|end| apart(*end)).unwrap_or(all.len());
        let part = &all[at..end];
        says_ship_type(part).then(|| part[0].at.start..part[part.len() - 1].at.end)
    })
}

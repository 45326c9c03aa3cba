//! Whether two organisations share a word by coincidence: *Aurora Mobile Ltd* is no *Aurora*.

use std::ops::Range;

use super::{Reason, align::Link, prepared::Side, prepared_word::PreparedWord};
use crate::{
    names::{Class, is_popular, place},
    party::Kind,
};

/// Whether two organisations share nothing but one word that firms everywhere take for their name, while one says more of
/// itself. Words left over tell this only if both names have some, or if the name typed has a legal form and so mostly is
/// complete: what else is typed may be a note beside the name, and what else is listed may have been left out.
pub fn is_coincidence(query: Side<'_>, listed: Side<'_>, kind: Option<Kind>, links: &[Link]) -> bool {
    if kind.is_some_and(|kind| kind != Kind::Organisation) {
        return false; // of ships and persons other words come and go
    }
    let carries = |link: &&Link| {
        let words = &listed.words[link.listed.range()];
        link.reason != Reason::LegalForm && words.iter().any(|word| word.class == Class::Name)
    };
    let mut carrying = links.iter().filter(carries);
    let (Some(link), None) = (carrying.next(), carrying.next()) else { return false };
    let popular = |side: Side<'_>, range: Range<usize>| matches!(&side.words[range], [word] if is_popular(word.text));
    if !popular(query, link.query.range()) && !popular(listed, link.listed.range()) {
        return false;
    }
    let says_more = |side: Side<'_>, answered: Range<usize>| {
        side.words.iter().enumerate().any(|(at, word)| !answered.contains(&at) && tells_apart(word))
    };
    let more_typed = says_more(query, link.query.range());
    let more_listed = says_more(listed, link.listed.range());
    let complete = query.forms().next().is_some();
    more_typed && more_listed || complete && (more_typed || more_listed)
}

/// Whether a word that nothing answers says what a firm is or does: not where it is, nor what stands in brackets or only
/// says that it is a company.
fn tells_apart(word: &PreparedWord<'_>) -> bool {
    word.class == Class::Name && word.left_over == 1.0 && !word.of_place && place(word.text).is_none()
}

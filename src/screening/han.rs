//! Two names with Chinese characters.

use super::{
    Reason,
    align::{Link, Unit},
    prepared::Prepared,
};
use crate::names::{Class, Script};

/// Two names with Chinese characters are compared by these: they are written without spaces, so there
/// are no words to align.
pub fn compare(query: &Prepared, listed: &Prepared) -> Option<(f64, Link)> {
    let similarities = query.han.iter().flat_map(|query| listed.han.iter().map(|listed| query.similarity(listed)));
    let similarity = similarities.max_by(f64::total_cmp)?;
    let unit = |side: &Prepared| {
        let first = side.words.iter().position(|word| word.script == Script::Han && word.class == Class::Name)?;
        Some(Unit { first, words: 1, initials: false })
    };
    let (query, listed) = (unit(query)?, unit(listed)?);
    let reason = if similarity == 1.0 { Reason::Same } else { Reason::Spelling };
    Some((100.0 * similarity, Link { query, listed, similarity, reason, bits: 1.0 }))
}

//! A person's names run together: *RAMZANKADYROV*. Where one ends only the names listed can tell.

use super::{read::Read, vocabulary::Vocabulary};
use crate::names::{Class, NameWord, Script};

/// Shorter words stand in many others by chance.
const SHORTEST: usize = 4;
/// A name that is run together has so many words at most.
const MOST: usize = 4;

/// A name of one word that no list has, taken apart into words that they have.
pub fn apart(read: &Read, vocabulary: &Vocabulary) -> Option<Read> {
    let [word] = read.words.as_slice() else { return None };
    let plain = word.class == Class::Name && word.script == Script::Latin && word.text.is_ascii();
    if !plain || word.text.len() < 2 * SHORTEST || vocabulary.find(&word.text).is_some() {
        return None;
    }
    let parts = parts(&word.text, MOST, vocabulary)?;
    let placed = word.at.len() == word.text.len();
    let mut from = 0;
    let words = parts.into_iter().map(|text| {
        let at = from..from + text.len();
        from = at.end;
        let at = if placed { word.at.start + at.start..word.at.start + at.end } else { word.at.clone() };
        NameWord { text: text.to_owned(), at, ..word.clone() }
    });
    Some(Read { words: words.collect(), characters: false, of_person: true, as_written: false })
}

/// The fewest listed words that a text consists of, the first ones as long as may be.
fn parts<'t>(text: &'t str, most: usize, vocabulary: &Vocabulary) -> Option<Vec<&'t str>> {
    let known = |part: &str| part.len() >= SHORTEST && vocabulary.find(part).is_some();
    (1..=most).find_map(|count| in_parts(text, count, &known))
}

fn in_parts<'t>(text: &'t str, count: usize, known: &impl Fn(&str) -> bool) -> Option<Vec<&'t str>> {
    if count == 1 {
        return known(text).then(|| vec![text]);
    }
    (SHORTEST..text.len()).rev().find_map(|end| {
        let (first, rest) = text.split_at_checked(end)?;
        let mut all = vec![first];
        all.extend(known(first).then(|| in_parts(rest, count - 1, known)).flatten()?);
        Some(all)
    })
}

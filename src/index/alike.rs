//! Parties that may be one, though nothing says so beyond doubt.

use super::{Index, Token};
use crate::{
    names::Class,
    party::{Kind, Quality},
};

/// Letters that the words of a name must have together: a shorter name is many people's.
const LONG_NAME: usize = 8;

/// The other parties that have a name in common with this one, by their places in the index: the same words,
/// whatever their order, legal forms left aside, and neither name a weak alias. What is known of the two did not
/// suffice to make them one when the index was built ([`crate::lists::Reading::one_party_each`]), or one list enters both.
///
/// Looks at every name of the index: a few milliseconds for an official list, so ask it of one party that is shown,
/// not of every hit.
pub fn possibly_same(index: &Index, party: usize) -> Vec<usize> {
    let strong = |name: &usize| index.name_quality(*name) != Quality::Weak;
    let names: Vec<Vec<u32>> = index
        .party_names(party)
        .filter(strong)
        .map(|name| carrying(index, name))
        .filter(|name| is_long(index, name))
        .collect();
    let kind = index.kind(party);
    let mut found: Vec<usize> = (0..index.name_count())
        .filter(|name| index.name_party(*name) != party && strong(name))
        .filter(|name| may_be(kind, index.kind(index.name_party(*name))))
        .filter(|name| names.iter().any(|ours| is_same(index, *name, ours)))
        .map(|name| index.name_party(name))
        .collect();
    found.dedup(); // names stand party by party
    found
}

/// Whether parties of these kinds can be one. Some lists do not say whether a party is a person.
fn may_be(one: Kind, other: Kind) -> bool {
    let who = |kind: Kind| matches!(kind, Kind::Organisation | Kind::Person);
    one == other || (who(one) && who(other))
}

/// The words that carry a name, in their own order.
fn carrying(index: &Index, name: usize) -> Vec<u32> {
    let mut words: Vec<u32> = carried(index, name).collect();
    words.sort_unstable();
    words
}

fn carried(index: &Index, name: usize) -> impl Iterator<Item = u32> {
    let written = index.name_readings(name).next().unwrap_or(&[]);
    let token = |token: &u32| index.tokens().get(*token as usize);
    written.iter().filter_map(token).filter(|Token { class, .. }| *class == Class::Name).map(|token| token.word)
}

fn is_same(index: &Index, name: usize, ours: &[u32]) -> bool {
    let count = carried(index, name).take(ours.len() + 1).filter(|word| ours.contains(word)).count();
    count == ours.len() && carrying(index, name) == ours
}

fn is_long(index: &Index, words: &[u32]) -> bool {
    words.iter().map(|word| index.word(*word).chars().count()).sum::<usize>() >= LONG_NAME
}

//! Parties that may be one, though nothing says so beyond doubt.

use super::{Index, Token};
use crate::{
    names::Class,
    party::{Kind, Quality},
};

/// Letters that the words of a name must have together: a shorter name is many people's.
const LONG_NAME: usize = 4;

/// For each of these parties the others that have a name in common with it, by their places in the index: the same words,
/// whatever their order, legal forms left aside, and neither name a weak alias. What is known of the two did not
/// suffice to make them one when the index was built ([`crate::lists::Reading::one_party_each`]), or one list enters both.
///
/// Looks at every name of the index once, however many parties are asked of: most names are out by their first word.
pub fn possibly_same(index: &Index, parties: &[usize]) -> Vec<Vec<usize>> {
    let strong = |name: &usize| index.name_quality(*name) != Quality::Weak;
    let mut ours: Vec<(Vec<u32>, usize)> = Vec::new(); // the words of a name, and which of the parties has it
    let mut asked = vec![false; index.word_count()];
    for (at, party) in parties.iter().enumerate() {
        let names = index.party_names(*party).filter(strong).map(|name| carrying(index, name));
        for words in names.filter(|words| is_long(index, words)) {
            words.iter().for_each(|word| asked[*word as usize] = true);
            ours.push((words, at));
        }
    }
    let mut found = vec![Vec::new(); parties.len()];
    for name in (0..index.name_count()).filter(strong) {
        if !carried(index, name).all(|word| asked[word as usize]) {
            continue;
        }
        let (words, other) = (carrying(index, name), index.name_party(name));
        for (_, at) in ours.iter().filter(|(ours, _)| *ours == words) {
            let party = parties[*at];
            if party != other && may_be(index.kind(party), index.kind(other)) && !found[*at].contains(&other) {
                found[*at].push(other);
            }
        }
    }
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

fn is_long(index: &Index, words: &[u32]) -> bool {
    words.iter().map(|word| index.word(*word).chars().count()).sum::<usize>() >= LONG_NAME
}

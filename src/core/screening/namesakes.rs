//! Parties that may be one, though nothing says so beyond doubt.

use super::{Screener, align::MAX_WORDS};
use crate::{
    by_number::sort_by_number,
    identity::{Birth, Births, births, compare_births},
    index::{Index, Token},
    names::Class,
    party::{FactKind, Kind, Quality},
};

/// Letters that the words of a name must have together: a shorter name is many people's.
const LONG_NAME: usize = 4;

impl Screener {
    /// The other parties that have a name in common with this one, by their places in the index: the same words,
    /// whatever their order, legal forms left aside, and neither name a weak alias. What is known of the two did not
    /// suffice to make them one when the index was built (`Reading::one_party_each` in the package `lists`).
    ///
    /// Only where real doubt remains: a list that enters both says itself that they are two, as do dates of birth that are far
    /// apart; and where a list has such a party in the country of this one, it is not the one in another country. The
    /// parties of its country come first.
    ///
    /// Looks at the names that have the rarest word of one of the party's.
    pub fn possibly_same(&self, party: usize) -> Vec<usize> {
        let (index, listed) = (self.index(), &self.dictionary.listed);
        let strong = |name: &usize| index.name_quality(*name) != Quality::Weak;
        let mut found = Vec::new();
        for name in index.party_names(party).filter(strong) {
            let words = carrying(index, name);
            let among_first = carried(index, name).take(MAX_WORDS); // a row has no more
            let rarest = among_first.min_by_key(|word| listed.having(*word).len()).filter(|_| is_long(index, &words));
            for row in rarest.map_or(&[][..], |word| listed.having(word)).iter().map(|row| listed.row(*row)) {
                let other = row.party as usize;
                let may_be = row.as_written && other != party && may_be(index.kind(party), row.kind);
                let name = row.name as usize;
                if may_be
                    && row.quality != Quality::Weak
                    && !found.contains(&other)
                    && carried(index, name).all(|word| words.contains(&word)) // tells it of most, and soon
                    && carrying(index, name) == words
                {
                    found.push(other);
                }
            }
        }
        found.retain(|other| !told_apart(index, party, *other));
        found.sort_unstable();
        sort_by_number(&mut found, |other| nearness(index, party, *other) as u64);
        let nearer = |other: usize| {
            let near = |one: &&usize| nearness(index, party, **one) < nearness(index, party, other);
            found.iter().take_while(near).any(|one| share_a_list(index, *one, other))
        };
        found.iter().copied().filter(|other| !nearer(*other)).collect()
    }
}

/// How near two parties are by their countries; the smallest is the nearest.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Nearness {
    /// They have one in common.
    Shared,
    /// Of one of them it is not known.
    Unknown,
    /// They have none in common.
    Elsewhere,
}

fn nearness(index: &Index, one: usize, other: usize) -> Nearness {
    let shared = index.countries(one).any(|country| index.countries(other).any(|of_other| of_other == country));
    match (shared, index.countries(one).next().is_some() && index.countries(other).next().is_some()) {
        (true, _) => Nearness::Shared,
        (false, true) => Nearness::Elsewhere,
        (false, false) => Nearness::Unknown,
    }
}

/// Whether the lists themselves say that two parties are two.
fn told_apart(index: &Index, one: usize, other: usize) -> bool {
    let born = |party: usize| -> Vec<Birth> {
        let facts = index.fact_texts(party).filter(|(kind, _)| *kind == FactKind::Born);
        facts.flat_map(|(_, text)| births(text)).collect()
    };
    share_a_list(index, one, other) || compare_births(&born(one), &born(other)) == Some(Births::Apart)
}

fn share_a_list(index: &Index, one: usize, other: usize) -> bool {
    index.party_lists(one).iter().any(|list| index.party_lists(other).contains(list))
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

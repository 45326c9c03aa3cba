//! Parties that may be one, though nothing says so beyond doubt.

use super::{Screener, align::MAX_WORDS};
use crate::{
    index::{Index, Token},
    names::Class,
    party::{Kind, Quality},
};

/// Letters that the words of a name must have together: a shorter name is many people's.
const LONG_NAME: usize = 4;

impl Screener {
    /// The other parties that have a name in common with this one, by their places in the index: the same words,
    /// whatever their order, legal forms left aside, and neither name a weak alias. What is known of the two did not
    /// suffice to make them one when the index was built ([`crate::lists::Reading::one_party_each`]), or one list enters
    /// both.
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
        found.sort_unstable();
        found
    }
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

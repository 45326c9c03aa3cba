//! Which word typed answers which word listed.

use std::ops::Range;

use super::{Reason, prepared::PreparedWord};
use crate::names::{Class, Script};

/// One word, neighbours written as one, or the initials of a whole name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unit {
    /// Place of the first word.
    pub first: usize,
    /// How many words.
    pub words: usize,
    /// Whether only their initials are meant: *IRISL* for *Islamic Republic of Iran Shipping Lines*.
    pub initials: bool,
}

/// Initials of fewer words coincide with too many short names.
const MIN_INITIALS: usize = 4;
/// A word this short may be written as one with two others: *van der Bilt*, *Abd al Rahman*, *Nord Sea Holm*.
const LITTLE: usize = 4;

impl Unit {
    /// The words of a name, then what may be written as one: pairs of neighbours, threes with little
    /// words in them or of Chinese syllables, and runs of three and more single letters.
    pub fn all(words: &[PreparedWord]) -> impl Iterator<Item = Self> {
        let unit = |first, words| Self { first, words, initials: false };
        let count = words.len();
        let lengths: Vec<usize> = words.iter().map(|word| word.text.chars().count()).collect();
        let singles = (0..count).map(move |first| unit(first, 1));
        let pairs = (1..count).map(move |second| unit(second - 1, 2));
        let letters: Vec<bool> = lengths.iter().map(|length| *length == 1).collect();
        let threes = (2..count).filter_map(move |third| {
            let three = &lengths[third - 2..=third];
            let syllables = words[third - 2..=third].iter().all(|word| word.script == Script::Han);
            let little = three[1] <= LITTLE && (three[0] <= LITTLE || three[2] <= LITTLE) || syllables;
            (little && three.iter().any(|length| *length > 1)).then_some(unit(third - 2, 3))
        });
        let runs = (0..count).filter_map(move |first| {
            let begins = letters[first] && (first == 0 || !letters[first - 1]);
            let length = letters[first..].iter().take_while(|letter| **letter).count();
            (begins && length >= 3).then_some(unit(first, length))
        });
        singles.chain(pairs).chain(threes).chain(runs)
    }

    /// The initials of a name of four words and more, with and without its legal forms' (*NITC*, National
    /// Iranian Tanker *Company*).
    pub fn initials(words: &[PreparedWord]) -> impl Iterator<Item = (Self, String)> {
        let of = |takes: fn(Class) -> bool| {
            let taken = || words.iter().enumerate().filter(move |(_, word)| takes(word.class));
            let (first, last) = (taken().next()?.0, taken().next_back()?.0);
            let text: String = taken().filter_map(|(_, word)| word.text.chars().next()).collect();
            let plain = taken().all(|(_, word)| word.text.len() > 1 && word.text.is_ascii());
            (plain && text.len() >= MIN_INITIALS)
                .then_some((Self { first, words: last + 1 - first, initials: true }, text))
        };
        let short = of(|class| class == Class::Name);
        let long = of(|class| class != Class::Particle).filter(|long| short.as_ref().is_none_or(|short| short != long));
        short.into_iter().chain(long)
    }

    /// The places of its words.
    pub fn range(self) -> Range<usize> {
        self.first..self.first + self.words
    }

    /// Its words as bits.
    pub fn mask(self) -> u64 {
        ((1 << self.words) - 1) << self.first
    }
}

/// A possible answer: units of either side and how alike they are.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Link {
    /// Typed.
    pub query: Unit,
    /// Listed.
    pub listed: Unit,
    /// 0 to 1.
    pub similarity: f64,
    /// Why.
    pub reason: Reason,
    /// What its words say, in bits.
    pub bits: f64,
}

/// At most so many words of a name are aligned; no real name has as many.
pub const MAX_WORDS: usize = 48;

/// So many links that compete are weighed against each other; of more, the rest is taken in its order.
const MAX_COMPETING: usize = 64;
/// So many choices are tried before the best so far is kept; names whose words are all alike have more.
const MAX_CHOICES: usize = 4096;

impl Link {
    fn value(&self) -> f64 {
        self.similarity * self.similarity * self.bits
    }

    fn competes(&self, with: &Self) -> bool {
        self.query.mask() & with.query.mask() != 0 || self.listed.mask() & with.listed.mask() != 0
    }
}

/// Keeps of the possible links those that together say most, each word answered at most once, in
/// whatever order the words stand: the best assignment, found by branch and bound.
pub fn assign(links: &mut Vec<Link>) {
    let order = |link: &Link| (link.listed.first.abs_diff(link.query.first), link.listed.first, link.query.first);
    links.sort_unstable_by(|a, b| b.value().total_cmp(&a.value()).then_with(|| order(a).cmp(&order(b))));
    links.truncate(MAX_COMPETING);
    let alone = (1..links.len()).all(|at| links[..at].iter().all(|before| !before.competes(&links[at])));
    if alone {
        return;
    }
    let open = links.iter().map(Link::value).sum();
    let mut choice = Choice { links, best: 0, most: -1.0, left: MAX_CHOICES };
    choice.go_on(0, Taken::default(), open);
    let best = choice.best;
    let mut at = 0;
    links.retain(|_| {
        at += 1;
        best >> (at - 1) & 1 == 1
    });
}

/// The search for the best choice of links.
struct Choice<'a> {
    links: &'a [Link],
    best: u64, // a bit for each link
    most: f64,
    left: usize,
}

/// A choice while it is made.
#[derive(Clone, Copy, Default)]
struct Taken {
    links: u64,
    query: u64,
    listed: u64,
    value: f64,
}

impl Choice<'_> {
    /// `open` is what the links from `at` on are worth together. Taking a link is tried before leaving
    /// it, so the first choice found is the greedy one and no later one is worse.
    fn go_on(&mut self, at: usize, taken: Taken, open: f64) {
        if taken.value + open <= self.most || self.left == 0 {
            return;
        }
        let Some(link) = self.links.get(at) else {
            self.left -= 1;
            (self.most, self.best) = (taken.value, taken.links);
            return;
        };
        let open = open - link.value();
        let (query, listed) = (link.query.mask(), link.listed.mask());
        if query & taken.query == 0 && listed & taken.listed == 0 {
            let with = Taken {
                links: taken.links | 1 << at,
                query: taken.query | query,
                listed: taken.listed | listed,
                value: taken.value + link.value(),
            };
            self.go_on(at + 1, with, open);
        }
        self.left = self.left.saturating_sub(1);
        self.go_on(at + 1, taken, open);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Link, Unit, assign};
    use crate::screening::Reason;

    fn links() -> impl Strategy<Value = Vec<Link>> {
        let unit = |(first, words)| Unit { first, words, initials: false };
        let link = ((0usize..5, 1usize..3), (0usize..5, 1usize..3), 0.6..1.0f64, 1.0..13.0f64);
        let link = link.prop_map(move |(query, listed, similarity, bits)| Link {
            query: unit(query),
            listed: unit(listed),
            similarity,
            reason: Reason::Spelling,
            bits,
        });
        prop::collection::vec(link, 0..9)
    }

    /// What the best of all choices is worth.
    fn best(links: &[Link]) -> f64 {
        let choices = 0u32..1 << links.len();
        let allowed = choices.filter_map(|choice| {
            let chosen: Vec<&Link> =
                links.iter().enumerate().filter(|(at, _)| choice >> at & 1 == 1).map(|l| l.1).collect();
            let free = (1..chosen.len()).all(|at| chosen[..at].iter().all(|before| !before.competes(chosen[at])));
            free.then(|| chosen.iter().map(|link| link.value()).sum::<f64>())
        });
        allowed.fold(0.0, f64::max)
    }

    proptest! {
        #[test]
        fn no_other_choice_of_links_says_more(links in links()) {
            let mut chosen = links.clone();
            assign(&mut chosen);
            let value: f64 = chosen.iter().map(Link::value).sum();
            prop_assert!((value - best(&links)).abs() < 1e-9);
        }
    }
}

//! Which word typed answers which word listed.

use std::ops::Range;

use super::{Reason, prepared_word::PreparedWord};
use crate::{
    by_number::{descending, sort_by_number},
    names::{Class, Script},
};

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
pub const MIN_INITIALS: usize = 4;
/// A word this short may be written as one with two others: *van der Bilt*, *Abd al Rahman*, *Nord Sea Holm*.
const LITTLE: usize = 4;

/// So many words of a name are written as one from its beginning at most; chosen, not measured.
const MOST_JOINED: usize = 6;

impl Unit {
    /// A word by itself.
    pub fn word(first: usize) -> Self {
        Self { first, words: 1, initials: false }
    }

    /// What of a name may be written as one: pairs of neighbours, threes with little words in them or of
    /// Chinese syllables, runs of three and more single letters, and the whole name or its beginning.
    pub fn each_joined(words: &[PreparedWord<'_>], each: impl FnMut(Self)) {
        let letters = |at: usize| {
            let text = words[at].text;
            if text.len() > 4 * LITTLE { text.len() } else { text.chars().count() }
        };
        Self::each_joined_of(words.len(), letters, |at| words[at].script == Script::Han, each);
    }

    /// The same of so many words, of which the letters are known and whether they are in Chinese characters.
    pub fn each_joined_of(
        words: usize,
        letters: impl Fn(usize) -> usize,
        is_han: impl Fn(usize) -> bool,
        mut each: impl FnMut(Self),
    ) {
        let unit = |first, words| Self { first, words, initials: false };
        for first in 0..words.saturating_sub(1) {
            each(unit(first, 2));
        }
        for first in 0..words.saturating_sub(2) {
            let three = [letters(first), letters(first + 1), letters(first + 2)];
            let syllables = || (first..first + 3).all(&is_han);
            let little = three[1] <= LITTLE && (three[0] <= LITTLE || three[2] <= LITTLE) || syllables();
            if little && three.iter().any(|length| *length > 1) {
                each(unit(first, 3));
            }
        }
        // The whole name, or all but its end: *KYRGYZTRANSAVIA*.
        for count in 3..=words.min(MOST_JOINED) {
            let little = letters(1) <= LITTLE && (letters(0) <= LITTLE || letters(2) <= LITTLE);
            if count > 3 || !(little || (0..3).all(&is_han)) && (0..3).any(|at| letters(at) > 1) {
                each(unit(0, count));
            }
        }
        let mut first = 0;
        while first < words {
            let run = (first..words).take_while(|at| letters(*at) == 1).count();
            if run >= 3 {
                each(unit(first, run));
            }
            first += run + 1;
        }
    }

    /// The initials of a name of four words and more, with and without its legal forms' (*NITC*, National
    /// Iranian Tanker *Company*).
    pub fn each_initials(words: &[PreparedWord<'_>], mut each: impl FnMut(Self, String)) {
        if words.len() < MIN_INITIALS {
            return;
        }
        let of = |takes: fn(Class) -> bool| {
            let taken = || words.iter().enumerate().filter(move |(_, word)| takes(word.class));
            let (first, last) = (taken().next()?.0, taken().next_back()?.0);
            let plain = taken().all(|(_, word)| word.text.len() > 1 && word.text.is_ascii());
            (plain && taken().count() >= MIN_INITIALS).then(|| {
                let text: String = taken().filter_map(|(_, word)| word.text.chars().next()).collect();
                (Self { first, words: last + 1 - first, initials: true }, text)
            })
        };
        let short = of(|class| class == Class::Name);
        let long = of(|class| class != Class::Particle).filter(|long| short.as_ref().is_none_or(|short| short != long));
        short.into_iter().chain(long).for_each(|(unit, text)| each(unit, text));
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

/// What two sums of the same numbers in another order may be apart. Of choices that say the same, the first counts: it leaves words in
/// their places.
const ROUNDING: f64 = 1e-10;

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
    // Each of these is below 64: there are at most so many words.
    sort_by_number(links, |link| {
        let places = [link.listed.first.abs_diff(link.query.first), link.listed.first, link.query.first];
        let words = [link.listed.words, link.query.words];
        places.iter().chain(&words).fold(0, |order, part| order << 8 | *part as u64)
    });
    sort_by_number(links, |link| descending(link.value()));
    let alone = (1..links.len()).all(|at| links[..at].iter().all(|before| !before.competes(&links[at])));
    if alone {
        return;
    }
    let weighed = &links[..links.len().min(MAX_COMPETING)];
    let open = weighed.iter().map(Link::value).sum();
    let mut choice = Choice { links: weighed, best: 0, most: -1.0, left: MAX_CHOICES };
    choice.go_on(0, Taken::default(), open);
    let best = choice.best;
    let (mut at, mut taken) = (0, Taken::default());
    links.retain(|link| {
        let (query, listed) = (link.query.mask(), link.listed.mask());
        let rest = at >= MAX_COMPETING && query & taken.query == 0 && listed & taken.listed == 0;
        let chosen = rest || at < MAX_COMPETING && best >> at & 1 == 1;
        if chosen {
            taken = Taken { query: taken.query | query, listed: taken.listed | listed, ..taken };
        }
        at += 1;
        chosen
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
        if taken.value + open <= self.most + ROUNDING || self.left == 0 {
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

    #[test]
    fn a_word_said_over_and_over_leaves_the_others_their_links() {
        let link = |query, listed, bits| Link {
            query: Unit::word(query),
            listed: Unit::word(listed),
            similarity: 1.0,
            reason: Reason::Same,
            bits,
        };
        let mut links: Vec<Link> = (0..9).flat_map(|a| (0..9).map(move |b| link(a, b, 9.0))).collect();
        links.push(link(9, 9, 2.0));
        assign(&mut links);
        assert_eq!(links.len(), 10);
    }

    #[test]
    fn words_that_stand_twice_stay_in_their_places_whatever_rounding_makes_of_the_sum() {
        let link = |query, listed, bits| Link {
            query: Unit::word(query),
            listed: Unit::word(listed),
            similarity: 1.0,
            reason: Reason::Same,
            bits,
        };
        for tenths in 1..200 {
            let bits = f64::from(tenths) / 10.0;
            let mut links = vec![link(0, 0, 0.3), link(3, 3, 0.1), link(4, 4, 0.7)];
            links.extend([(1, 1), (1, 2), (2, 1), (2, 2)].map(|(a, b)| link(a, b, bits + f64::from(b as u8) / 7.0)));
            assign(&mut links);
            assert!(links.iter().all(|link| link.query == link.listed) && links.len() == 5, "{bits}: {links:?}");
        }
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

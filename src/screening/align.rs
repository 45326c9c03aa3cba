//! Which word typed answers which word listed.

use std::ops::Range;

use super::{Reason, prepared::PreparedWord};

/// One word, or neighbours written as one, of a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unit {
    /// Place of the first word.
    pub first: usize,
    /// How many words.
    pub words: usize,
}

impl Unit {
    /// The words of a name, then its pairs of neighbours, then its runs of three and more single letters.
    pub fn all(words: &[PreparedWord]) -> impl Iterator<Item = Self> {
        let count = words.len();
        let singles = (0..count).map(|first| Self { first, words: 1 });
        let pairs = (1..count).map(|second| Self { first: second - 1, words: 2 });
        let letters: Vec<bool> = words.iter().map(|word| word.text.chars().count() == 1).collect();
        let runs = (0..count).filter_map(move |first| {
            let begins = letters[first] && (first == 0 || !letters[first - 1]);
            let length = letters[first..].iter().take_while(|letter| **letter).count();
            (begins && length >= 3).then_some(Self { first, words: length })
        });
        singles.chain(pairs).chain(runs)
    }

    /// The places of its words.
    pub fn range(self) -> Range<usize> {
        self.first..self.first + self.words
    }

    fn mask(self) -> u64 {
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

/// Keeps of the possible links those that together say most, each word answered at most once. Takes
/// them in the order of what they say; a link that is worth less than one that it shares a word with
/// gives way. For names, whose words rarely compete, this is the best assignment.
pub fn assign(links: &mut Vec<Link>) {
    let value = |link: &Link| link.similarity * link.similarity * link.bits;
    links.sort_by(|a, b| {
        let order = |link: &Link| (link.listed.first.abs_diff(link.query.first), link.listed.first, link.query.first);
        value(b).total_cmp(&value(a)).then_with(|| order(a).cmp(&order(b)))
    });
    let (mut query, mut listed) = (0u64, 0u64);
    links.retain(|link| {
        let free = link.query.mask() & query == 0 && link.listed.mask() & listed == 0;
        if free {
            query |= link.query.mask();
            listed |= link.listed.mask();
        }
        free
    });
}

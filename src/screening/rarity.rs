//! How much a word says: rare words much, words of half the companies little.

use std::collections::HashMap;

use crate::names::Usual;

/// A word that a list of this many names does not have says `log2` of it in bits; a shorter list
/// knows too little of common words.
const LEAST_NAMES: f64 = 8192.0;
/// What the commonest word of a list says, in bits.
const LEAST_BITS: f64 = 1.5;
/// Words of up to two letters say half of what their rarity has it: they coincide too easily.
const SHORT: f64 = 0.5;

/// Weights learnt from the names of a list.
#[derive(Debug, Default)]
pub struct Rarity {
    names: usize,
    counts: Vec<u32>,         // of each word, the names that have it
    usual: HashMap<u16, u32>, // of all spellings of a name together
}

impl Rarity {
    /// Learns from how many names there are and in how many each word is. `usual` says which words are
    /// usual spellings of which names.
    pub fn learn(names: usize, counts: Vec<u32>, usual: &[(u32, Usual)]) -> Self {
        let mut rarity = Self { names, counts, usual: HashMap::new() };
        for (word, usual) in usual {
            for name in usual.names() {
                *rarity.usual.entry(name).or_default() += rarity.counts[*word as usize];
            }
        }
        rarity
    }

    /// What a listed word says, in bits.
    pub fn of_listed(&self, word: u32, text: &str) -> f32 {
        self.bits(Some(word), text)
    }

    /// What a word says, in bits: how surprising it is to meet it in a name. All spellings of a name
    /// count together: *Muhamad* is rare, *Mohammed* is not. `listed` is the word's number if it is listed.
    pub fn bits(&self, listed: Option<u32>, text: &str) -> f32 {
        let names = (self.names as f64).max(LEAST_NAMES);
        let usual = Usual::of(text).names().filter_map(|name| self.usual.get(&name)).max();
        let count = listed.and_then(|word| self.counts.get(word as usize)).max(usual);
        let count = count.map_or(0.0, |count| f64::from(*count)) * names / (self.names as f64).max(1.0);
        let bits = ((names + 1.0) / (count + 1.0)).log2().max(LEAST_BITS);
        (if text.len() <= 2 { bits * SHORT } else { bits }) as f32
    }
}

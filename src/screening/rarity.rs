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
    counts: HashMap<String, u32>,
    usual: HashMap<u16, u32>, // of all spellings of a name together
}

impl Rarity {
    /// Learns from names, each given as its words.
    pub fn learn<'a>(names: impl Iterator<Item = &'a [String]>) -> Self {
        let mut rarity = Self::default();
        for words in names {
            rarity.names += 1;
            for (at, word) in words.iter().enumerate() {
                if !words[..at].contains(word) {
                    *rarity.counts.entry(word.clone()).or_default() += 1;
                    for name in Usual::of(word).names() {
                        *rarity.usual.entry(name).or_default() += 1;
                    }
                }
            }
        }
        rarity
    }

    /// What a word says, in bits: how surprising it is to meet it in a name. All spellings of a name
    /// count together: *Muhamad* is rare, *Mohammed* is not.
    pub fn bits(&self, word: &str) -> f64 {
        let names = (self.names as f64).max(LEAST_NAMES);
        let usual = Usual::of(word).names().filter_map(|name| self.usual.get(&name)).max();
        let count = self.counts.get(word).max(usual).map_or(0.0, |count| f64::from(*count));
        let count = count * names / (self.names as f64).max(1.0);
        let bits = ((names + 1.0) / (count + 1.0)).log2().max(LEAST_BITS);
        if word.len() <= 2 { bits * SHORT } else { bits }
    }
}

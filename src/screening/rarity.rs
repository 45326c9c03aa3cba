//! How much a word says: rare words much, words of half the companies little.

use std::collections::HashMap;

use crate::names::is_common;

/// What a common business word weighs at most, whatever this list counts.
const COMMON: f64 = 0.2;
/// What the commonest word of a list weighs.
const LEAST: f64 = 0.15;
/// Words of one or two letters say half as much as their rarity has it: they coincide too easily.
const SHORT: f64 = 0.5;

/// Weights learnt from the names of a list.
#[derive(Debug, Default)]
pub struct Rarity {
    names: usize,
    counts: HashMap<String, u32>,
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
                }
            }
        }
        rarity
    }

    /// What a word weighs, 0 to 1: its inverse document frequency as a share of that of a word
    /// that the list does not have.
    pub fn weight(&self, word: &str) -> f64 {
        let names = self.names.max(1000) as f64; // a short list knows too little of common words
        let count = self.counts.get(word).map_or(0.0, |count| f64::from(*count));
        let idf = ((names + 1.0) / (count + 1.0)).ln() / (names + 1.0).ln();
        let weight = idf.clamp(LEAST, 1.0);
        let weight = if is_common(word) { weight.min(COMMON) } else { weight };
        if word.len() <= 2 { weight * SHORT } else { weight }
    }

    /// Whether a word is too common to carry an alert.
    pub fn is_generic(&self, word: &str) -> bool {
        is_common(word)
    }
}

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
    names: u32,
    usual: HashMap<u16, u32>, // in how many names any spelling of a name is
}

impl Rarity {
    /// Learns from how many names there are and in how many each word is; `usual` says which words are
    /// usual spellings of which names.
    pub fn learn(names: u32, counts: &[u32], usual: &[(u32, Usual)]) -> Self {
        let mut rarity = Self { names, usual: HashMap::new() };
        for (word, usual) in usual {
            for name in usual.names() {
                *rarity.usual.entry(name).or_default() += counts.get(*word as usize).copied().unwrap_or(0);
            }
        }
        rarity
    }

    /// What a word of so many bytes says that is in so many names, in bits: how surprising it is to meet it
    /// in a name. All usual spellings of a name count together: *Muhamad* is rare, *Mohammed* is not.
    pub fn bits(&self, count: u32, bytes: usize, usual: Usual) -> f32 {
        let all = f64::from(self.names).max(LEAST_NAMES);
        let together = usual.names().filter_map(|name| self.usual.get(&name)).copied().max();
        let count = f64::from(count.max(together.unwrap_or(0))) * all / f64::from(self.names.max(1));
        let bits = ((all + 1.0) / (count + 1.0)).log2().max(LEAST_BITS);
        (if bytes <= 2 { bits * SHORT } else { bits }) as f32
    }
}

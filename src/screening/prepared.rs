//! A name made ready for scoring.

use std::ops::Range;

use super::{
    Rarity,
    align::{MAX_WORDS, Unit},
};
use crate::names::{Class, words};

/// A name as its words, with what they weigh.
#[derive(Clone, Debug)]
pub struct Prepared {
    /// The words that carry the name, folded.
    pub words: Vec<String>,
    /// What each weighs.
    pub weights: Vec<f64>,
    /// Where each stands in the name as written, in bytes.
    pub at: Vec<Range<usize>>,
    /// Words and pairs, with their spelling; pairs follow the words.
    pub units: Vec<(Unit, String)>,
    /// Legal forms: each with its spelling and its place.
    pub forms: Vec<(&'static str, Range<usize>)>,
}

impl Prepared {
    /// Prepares a name as written.
    pub fn new(name: &str, rarity: &Rarity) -> Self {
        let (mut texts, mut at, mut forms) = (Vec::new(), Vec::new(), Vec::<(&str, Range<usize>)>::new());
        for word in words(name) {
            match word.class {
                Class::Name if texts.len() < MAX_WORDS => {
                    texts.push(word.text);
                    at.push(word.at);
                }
                Class::LegalForm(form) => match forms.last_mut() {
                    Some((known, place)) if *known == form => place.end = word.at.end,
                    _ => forms.push((form, word.at)),
                },
                Class::Name | Class::Particle => {}
            }
        }
        let weights = texts.iter().map(|word| rarity.weight(word)).collect();
        let units =
            Unit::all(texts.len()).map(|unit| (unit, texts[unit.first..unit.first + unit.words].concat())).collect();
        Self { words: texts, weights, at, units, forms }
    }

    /// What the words of a unit weigh together.
    pub fn weight(&self, unit: Unit) -> f64 {
        self.weights[unit.first..unit.first + unit.words].iter().sum()
    }
}

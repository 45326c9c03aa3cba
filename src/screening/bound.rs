//! What a listed name can score at most, told before it is aligned, so that most names are passed over.
//!
//! Of each unit of the query the most is taken that any spelling like it can say in the name; all units
//! together say at least as much as the best alignment, which uses each word once. What no unit can
//! answer is left over in every alignment. The score grows with the one and falls with the other, and
//! unlikeness and contradictions only lower it, so the bound is never below the score: no name is lost.

use super::{
    dictionary::{Dictionary, Likenesses},
    points::{Gain, Most, at_most},
    prepared::Prepared,
};
use crate::{names::Class, party::Kind};

/// A word this short at the end of a name may be a legal form with a slip in it, which answers a form.
const MISSPELT_FORM: usize = 4;

/// What of a listed name the bound needs, made once.
#[derive(Clone, Copy, Debug)]
pub struct Outline {
    /// What its legal forms and little words say, which need no likeness to be answered.
    free: f64,
    /// What the words that carry it say if nothing answers them.
    left_over: f64,
    /// Of that a short last word, which may be a legal form with a slip.
    last: f64,
}

impl Outline {
    /// Makes it.
    pub fn of(name: &Prepared, kind: Option<Kind>) -> Self {
        let free = name.words.iter().filter(|word| word.class != Class::Name).map(|word| word.bits(kind)).sum();
        let left_over = name.carrying().map(|word| word.bits_left_over(kind)).sum();
        let short = |word: &&super::prepared::PreparedWord| word.text.len() <= MISSPELT_FORM;
        let last = name.words.last().filter(short).map_or(0.0, |word| word.bits_left_over(kind));
        Self { free, left_over, last }
    }
}

/// What the units of a query can say in one name.
#[derive(Clone, Copy, Default)]
struct Reach {
    answered: u64, // the words of the query that something answers
    unit: u32,     // the last unit that reached it, and one
    most: Gain,    // of all units before
    of_unit: Gain, // of that unit
}

/// The names that a query reaches, and what it can say in them.
pub struct Reaches<'a> {
    query: &'a Prepared,
    names: Vec<Reach>,
    touched: Vec<u32>,
}

impl<'a> Reaches<'a> {
    /// Goes through the postings of all spellings that are like a unit of the query.
    pub fn of(query: &'a Prepared, likenesses: &Likenesses, dictionary: &Dictionary, names: usize) -> Self {
        let mut reaches = Self { query, names: vec![Reach::default(); names], touched: Vec::new() };
        for (at, unit) in query.units.iter().enumerate() {
            let number = at as u32 + 1;
            for spelling in likenesses.of_unit(at) {
                let gain = dictionary.gain(*spelling);
                for name in dictionary.names(*spelling) {
                    let reach = &mut reaches.names[*name as usize];
                    if reach.unit == 0 {
                        reaches.touched.push(*name);
                    }
                    if reach.unit != number {
                        reach.most.add(reach.of_unit);
                        reach.of_unit = Gain::default();
                        reach.unit = number;
                        reach.answered |= unit.mask();
                    }
                    reach.of_unit.raise(gain);
                }
            }
        }
        reaches.touched.sort_unstable();
        reaches
    }

    /// The names reached, in their order.
    pub fn touched(&self) -> &[u32] {
        &self.touched
    }

    /// What a name can score at most.
    pub fn at_most(&self, name: u32, outline: &Outline, kind: Option<Kind>) -> f64 {
        let reach = self.names[name as usize];
        let mut gain = reach.most;
        gain.add(reach.of_unit);
        let open = |(at, word): &(usize, &super::prepared::PreparedWord)| {
            let last = *at + 1 == self.query.words.len() && word.text.len() <= MISSPELT_FORM;
            word.class == Class::Name && reach.answered >> at & 1 == 0 && !last
        };
        let open = || self.query.words.iter().enumerate().filter(open);
        let extra_query: f64 = open().map(|(_, word)| word.bits_left_over(kind)).sum();
        let whole_query = open().next().is_none();
        let extra_listed = (outline.left_over - outline.last - gain.bits).max(0.0);
        let misspelt_form = outline.last > 0.0 && !self.query.forms.is_empty();
        let free = outline.free
            + if misspelt_form { self.query.words.last().map_or(0.0, |word| word.bits(kind)) } else { 0.0 };
        at_most(&Most { gain, free, extra_query, extra_listed, whole_query, misspelt_form }, kind)
    }
}

//! The distinct words of an index, and what is written as one with them, and which names have them.

use std::collections::HashMap;

use super::{
    Reason,
    align::Unit,
    neighbours::Neighbours,
    points::Gain,
    prepared::{Prepared, PreparedWord},
    similarity::Query,
    spelling::Spelling,
};

/// The spellings of all units of the listed names.
#[derive(Debug, Default)]
pub struct Dictionary {
    spellings: Vec<Spelling>,
    words: Vec<bool>,        // whether it is a word by itself somewhere
    gains: Vec<Gain>,        // the most that it can say
    postings: Vec<Vec<u32>>, // the names that have it
    numbers: HashMap<String, u32>,
    near: Neighbours,
}

/// How a unit of the query and a spelling are alike.
#[derive(Clone, Copy, Debug)]
pub struct Alike {
    /// See [`Query::similarity`].
    pub found: (f64, Reason),
    /// Only as parts of persons' names.
    pub of_persons: bool,
}

/// For each unit of a query and each spelling of the dictionary whether they are alike.
#[derive(Debug)]
pub struct Likenesses {
    rows: Vec<u32>, // for each spelling its row and one, or 0
    found: Vec<Option<Alike>>,
    units: usize,
    of_unit: Vec<Vec<u32>>, // for each unit the spellings that are like it
}

impl Likenesses {
    /// How a unit of the query and a spelling are alike.
    pub fn get(&self, unit: usize, spelling: u32) -> Option<Alike> {
        let row = *self.rows.get(spelling as usize)? as usize;
        row.checked_sub(1).and_then(|row| self.found[row * self.units + unit])
    }

    /// The spellings that are like a unit.
    pub fn of_unit(&self, unit: usize) -> &[u32] {
        &self.of_unit[unit]
    }
}

impl Dictionary {
    /// Enters the units of a name, and gives their spellings' numbers. The spellings are taken out of it.
    pub fn enter(&mut self, name: &mut Prepared, number: u32) -> Vec<u32> {
        let spellings = std::mem::take(&mut name.spellings);
        let units = name.units.iter().zip(spellings);
        units.map(|(unit, spelling)| self.add(*unit, spelling, &name.words[unit.range()], number)).collect()
    }

    fn add(&mut self, unit: Unit, spelling: Spelling, words: &[PreparedWord], name: u32) -> u32 {
        let number = *self.numbers.entry(spelling.text.clone()).or_insert_with(|| {
            self.spellings.push(spelling);
            self.words.push(false);
            self.gains.push(Gain::default());
            self.postings.push(Vec::new());
            (self.spellings.len() - 1) as u32
        });
        let at = number as usize;
        self.words[at] |= unit.words == 1;
        self.gains[at].raise(Gain::of(words));
        if self.postings[at].last() != Some(&name) {
            self.postings[at].push(name);
        }
        number
    }

    /// Arranges the spellings so that those near a word are found; no name can be entered after.
    pub fn complete(&mut self) {
        self.numbers = HashMap::new();
        self.postings.iter_mut().for_each(Vec::shrink_to_fit);
        self.near = Neighbours::of(&self.spellings, &self.words);
    }

    /// A spelling by its number.
    #[cfg(test)]
    pub fn spelling(&self, number: u32) -> &Spelling {
        &self.spellings[number as usize]
    }

    /// The names that have a spelling.
    pub fn names(&self, spelling: u32) -> &[u32] {
        &self.postings[spelling as usize]
    }

    /// The most that a spelling can say in any name.
    pub fn gain(&self, spelling: u32) -> Gain {
        self.gains[spelling as usize]
    }

    /// Compares each unit of a query with all spellings that may be like it. What is written as one is only
    /// like words by themselves.
    pub fn likenesses(&self, query: &Prepared) -> Likenesses {
        let units = query.units.len();
        let mut likenesses =
            Likenesses { rows: vec![0; self.spellings.len()], found: Vec::new(), units, of_unit: Vec::new() };
        let mut may = Vec::new();
        for (at, (unit, spelling)) in query.units.iter().zip(&query.spellings).enumerate() {
            let word = unit.words == 1;
            may.clear();
            self.near.collect(spelling, word, &self.spellings, &mut may);
            let query = Query::new(spelling);
            let mut of_unit = Vec::new();
            for number in may.iter().copied().filter(|number| word || self.words[*number as usize]) {
                let Some(alike) = query.alike(&self.spellings[number as usize]) else { continue };
                let row = &mut likenesses.rows[number as usize];
                if *row == 0 {
                    likenesses.found.extend(std::iter::repeat_n(None, units));
                    *row = (likenesses.found.len() / units) as u32;
                }
                let place = &mut likenesses.found[(*row as usize - 1) * units + at];
                if place.is_none() {
                    of_unit.push(number);
                }
                *place = Some(alike);
            }
            likenesses.of_unit.push(of_unit);
        }
        likenesses
    }
}

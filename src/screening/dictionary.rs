//! The distinct words of an index, and what is written as one with them, and which names have them.

use std::collections::HashMap;

use super::{
    Reason,
    align::Unit,
    glance::Glance,
    points::Gain,
    prepared::{Prepared, PreparedWord},
    similarity::Query,
    spelling::Spelling,
};

/// The spellings of all units of the listed names.
#[derive(Debug, Default)]
pub struct Dictionary {
    spellings: Vec<Spelling>,
    glances: Vec<Glance>,
    words: Vec<bool>,        // whether it is a word by itself somewhere
    gains: Vec<Gain>,        // the most that it can say
    postings: Vec<Vec<u32>>, // the names that have it
    numbers: HashMap<String, u32>,
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
            self.glances.push(Glance::of(&spelling));
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

    /// Forgets what only entering names needs.
    pub fn complete(&mut self) {
        self.numbers = HashMap::new();
        self.postings.iter_mut().for_each(Vec::shrink_to_fit);
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

    /// Compares each unit of a query with every spelling. What is written as one is only compared with
    /// words by themselves, and only as a spelling.
    pub fn likenesses(&self, query: &Prepared) -> Likenesses {
        let units = query.units.len();
        let mut likenesses =
            Likenesses { rows: vec![0; self.spellings.len()], found: Vec::new(), units, of_unit: Vec::new() };
        for (at, (unit, spelling)) in query.units.iter().zip(&query.spellings).enumerate() {
            let (glance, word) = (Glance::of(spelling), unit.words == 1);
            let query = Query::new(spelling);
            let mut of_unit = Vec::new();
            for (number, other) in self.glances.iter().enumerate() {
                let may = match (word, self.words[number]) {
                    (true, true) => glance.may_match(other),
                    (false, false) => false,
                    _ => glance.may_be_spelling(other),
                };
                let found = if may { query.alike(&self.spellings[number]) } else { None };
                let Some(alike) = found else { continue };
                let row = &mut likenesses.rows[number];
                if *row == 0 {
                    likenesses.found.extend(std::iter::repeat_n(None, units));
                    *row = (likenesses.found.len() / units) as u32;
                }
                likenesses.found[(*row as usize - 1) * units + at] = Some(alike);
                of_unit.push(number as u32);
            }
            likenesses.of_unit.push(of_unit);
        }
        likenesses
    }
}

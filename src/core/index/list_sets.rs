//! The lists that publish a name or a fact: the sets that occur, and which of them each has.

use std::collections::HashMap;

use super::{
    IndexError,
    column::{Columns, count, group, put},
};

/// Sets of lists.
#[derive(Debug, Default)]
pub struct ListSets {
    starts: Vec<u32>,
    members: Vec<u32>,
    places: Vec<u32>,
}

impl ListSets {
    /// Reads the sets of so many places.
    pub fn read(columns: &mut Columns<'_>, places: usize, lists: usize) -> Result<Self, IndexError> {
        let count = columns.count()?;
        let starts = columns.starts(count)?;
        let members = columns.column(starts.last().map_or(0, |end| *end as usize), lists)?;
        let places = columns.column(places, count)?;
        Ok(Self { starts, members, places })
    }

    /// The lists of a place.
    pub fn get(&self, place: usize) -> &[u32] {
        let set = self.places.get(place).map(|set| group(&self.starts, *set as usize));
        set.and_then(|range| self.members.get(range)).unwrap_or(&[])
    }
}

/// Writes the set of lists of each place.
pub fn put_sets<'a>(out: &mut Vec<u8>, places: impl Iterator<Item = &'a [u32]>) {
    let mut sets: Vec<&[u32]> = Vec::new();
    let mut numbers = HashMap::new();
    let numbered = |set: &'a [u32]| {
        *numbers.entry(set).or_insert_with(|| {
            sets.push(set);
            count(sets.len() - 1)
        })
    };
    let places: Vec<u32> = places.map(numbered).collect();
    put(out, count(sets.len()));
    sets.iter().for_each(|set| put(out, count(set.len())));
    sets.iter().copied().flatten().chain(&places).for_each(|number| put(out, *number));
}

use super::{
    IndexError,
    column::{Columns, count, group, put},
};

/// On which lists each of many things is: the sets of lists that occur, and which of them each has.
#[derive(Debug, Default)]
pub struct ListSets {
    starts: Vec<u32>,
    members: Vec<u32>,
    sets: Vec<u32>,
}

impl ListSets {
    /// Reads those of so many things; there are so many lists.
    pub fn read(columns: &mut Columns<'_>, things: usize, lists: usize) -> Result<Self, IndexError> {
        let count = columns.count()?;
        let starts = columns.starts(count)?;
        let members = columns.column(starts.last().map_or(0, |end| *end as usize), lists)?;
        let sets = columns.column(things, count)?;
        Ok(Self { starts, members, sets })
    }

    /// Writes those of all things, in their order.
    pub fn put(out: &mut Vec<u8>, things: &[&[u32]]) {
        let mut sets: Vec<&[u32]> = Vec::new();
        let mut numbers = std::collections::HashMap::new();
        let of_things: Vec<u32> = things
            .iter()
            .map(|set| {
                *numbers.entry(*set).or_insert_with(|| {
                    sets.push(set);
                    count(sets.len() - 1)
                })
            })
            .collect();
        put(out, count(sets.len()));
        sets.iter().for_each(|set| put(out, count(set.len())));
        sets.iter().copied().flatten().chain(&of_things).for_each(|number| put(out, *number));
    }

    /// The lists of one of the things.
    pub fn get(&self, thing: usize) -> &[u32] {
        let set = self.sets.get(thing).map(|set| group(&self.starts, *set as usize));
        set.and_then(|range| self.members.get(range)).unwrap_or(&[])
    }
}

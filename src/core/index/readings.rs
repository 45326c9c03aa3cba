//! The other ways in which names read: Chinese names in pinyin and the like.

use super::{
    IndexError,
    column::{Columns, count, group, put},
    format,
};

/// The readings of those names that have any besides the name as written.
#[derive(Debug, Default)]
pub struct Readings {
    /// The names, ascending; where the readings of each begin, and the end.
    names: Vec<u32>,
    readings: Vec<u32>,
    /// Where the tokens of each reading begin, and the end.
    starts: Vec<u32>,
    tokens: Vec<u32>,
}

impl Readings {
    /// Reads the section.
    pub fn read(bytes: &[u8], names: usize, tokens: usize) -> Result<Self, IndexError> {
        let mut columns = Columns::new(format::READINGS, bytes);
        let length = columns.count()?;
        let mut of = columns.column(length, names)?;
        let mut next = 0u32;
        for step in &mut of {
            let name = next.checked_add(*step).filter(|name| (*name as usize) < names);
            *step = name.ok_or_else(|| columns.corrupt("a number points past its table"))?;
            next = *step + 1;
        }
        let readings = columns.starts(length)?;
        let starts = columns.starts(readings.last().map_or(0, |end| *end as usize))?;
        let tokens = columns.column(starts.last().map_or(0, |end| *end as usize), tokens)?;
        columns.end()?;
        Ok(Self { names: of, readings, starts, tokens })
    }

    /// How many readings there are, and how many tokens these have.
    pub fn sizes(&self) -> (usize, usize) {
        (self.starts.len().saturating_sub(1), self.tokens.len())
    }

    /// The readings of a name.
    pub fn of(&self, name: usize) -> impl Iterator<Item = &[u32]> {
        let at = self.names.binary_search(&count(name)).ok();
        let readings = at.map_or(0..0, |at| group(&self.readings, at));
        readings.map(|reading| self.tokens.get(group(&self.starts, reading)).unwrap_or(&[]))
    }
}

/// Writes the section: for each name that has any its readings.
pub fn put_readings(names: &[(u32, Vec<Vec<u32>>)]) -> Vec<u8> {
    let mut out = Vec::new();
    put(&mut out, count(names.len()));
    let mut next = 0;
    for (name, _) in names {
        put(&mut out, name - next);
        next = name + 1;
    }
    names.iter().for_each(|(_, readings)| put(&mut out, count(readings.len())));
    let readings = || names.iter().flat_map(|(_, readings)| readings);
    readings().for_each(|reading| put(&mut out, count(reading.len())));
    readings().flatten().for_each(|token| put(&mut out, *token));
    out
}

//! Numbers in and out of a section.

use super::IndexError;
use crate::party::Date;

/// Days from 1 January of the year 1 to 1 January 1970.
const EPOCH: i32 = 719_162;

/// Writes a number as a varint.
pub fn put(out: &mut Vec<u8>, mut number: u32) {
    while number >= 0x80 {
        out.push((number & 0x7F) as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

/// Writes a day, or none.
pub fn put_day(out: &mut Vec<u8>, day: Option<Date>) {
    put(out, day.map_or(0, |day| (day.days() + EPOCH + 1).unsigned_abs()));
}

/// Reads the columns of one section, and says which section when something is wrong.
pub struct Columns<'a> {
    section: &'static str,
    rest: &'a [u8],
}

impl<'a> Columns<'a> {
    /// The columns of a section of this name.
    pub fn new(section: &'static str, bytes: &'a [u8]) -> Self {
        Self { section, rest: bytes }
    }

    /// An error in this section.
    pub fn corrupt(&self, what: &'static str) -> IndexError {
        IndexError::Corrupt { section: self.section.to_owned(), what }
    }

    /// The next number.
    pub fn number(&mut self) -> Result<u32, IndexError> {
        let mut number = 0u64;
        for (at, &byte) in self.rest.iter().take(5).enumerate() {
            number |= u64::from(byte & 0x7F) << (7 * at);
            if byte & 0x80 == 0 {
                if at > 0 && byte == 0 {
                    return Err(self.corrupt("a number is not in its shortest form"));
                }
                self.rest = &self.rest[at + 1..];
                return u32::try_from(number).map_err(|_| self.corrupt("a number is too large"));
            }
        }
        Err(self.corrupt(if self.rest.len() < 5 { "it ends within a number" } else { "a number is too large" }))
    }

    /// The next number, which must be below `limit`.
    pub fn below(&mut self, limit: usize) -> Result<u32, IndexError> {
        let number = self.number()?;
        if (number as usize) < limit { Ok(number) } else { Err(self.corrupt("a number points past its table")) }
    }

    /// How many entries follow. Each takes at least one byte, so a count beyond the bytes left is
    /// refused before anything is set aside for it.
    pub fn count(&mut self) -> Result<usize, IndexError> {
        let count = self.number()? as usize;
        if count <= self.rest.len() {
            Ok(count)
        } else {
            Err(self.corrupt("it announces more entries than it has bytes"))
        }
    }

    /// `count` numbers below `limit`.
    pub fn column(&mut self, count: usize, limit: usize) -> Result<Vec<u32>, IndexError> {
        if count > self.rest.len() {
            return Err(self.corrupt("it ends within a column"));
        }
        (0..count).map(|_| self.below(limit)).collect()
    }

    /// `count` short groups of numbers below `limit`: where each group starts, and all numbers.
    pub fn groups(&mut self, count: usize, limit: usize) -> Result<Groups, IndexError> {
        let mut groups = Groups { starts: vec![0], numbers: Vec::new() };
        for _ in 0..count {
            let members = self.count()?;
            for _ in 0..members {
                groups.numbers.push(self.below(limit)?);
            }
            groups.starts.push(groups.numbers.len());
        }
        Ok(groups)
    }

    /// The next day, or none.
    pub fn day(&mut self) -> Result<Option<Date>, IndexError> {
        let number = self.number()?;
        if number == 0 {
            return Ok(None);
        }
        let days = i32::try_from(number).ok().and_then(|number| number.checked_sub(EPOCH + 1));
        days.and_then(Date::from_days).map(Some).ok_or_else(|| self.corrupt("a day lies outside the calendar"))
    }

    /// The next `length` bytes.
    pub fn bytes(&mut self, length: usize) -> Result<&'a [u8], IndexError> {
        if length > self.rest.len() {
            return Err(self.corrupt("it ends too early"));
        }
        let (bytes, rest) = self.rest.split_at(length);
        self.rest = rest;
        Ok(bytes)
    }

    /// Checks that the section has been read to its end.
    pub fn end(self) -> Result<(), IndexError> {
        if self.rest.is_empty() { Ok(()) } else { Err(self.corrupt("it goes on after its last entry")) }
    }
}

/// Groups of numbers, one group an entry.
#[derive(Debug, Default)]
pub struct Groups {
    starts: Vec<usize>,
    numbers: Vec<u32>,
}

impl Groups {
    /// The numbers of one group; empty past the end.
    pub fn get(&self, group: usize) -> &[u32] {
        let bounds = self.starts.get(group).zip(self.starts.get(group + 1));
        bounds.and_then(|(start, end)| self.numbers.get(*start..*end)).unwrap_or(&[])
    }
}

//! Numbers in and out of a section.

use super::IndexError;
use crate::party::Date;

/// Days from 1 January of the year 1 to 1 January 1970.
const EPOCH: i32 = 719_162;

/// Ends a text. UTF-8 has no such byte.
pub const END: u8 = 0xFF;

/// Writes a number as a varint.
pub fn put(out: &mut Vec<u8>, mut number: u32) {
    while number >= 0x80 {
        out.push((number & 0x7F) as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

/// Writes a column: a count, or bytes and how many they are.
pub fn put_bytes(out: &mut Vec<u8>, bytes: &[u8]) {
    put(out, count(bytes.len()));
    out.extend(bytes);
}

/// A day as a number: 0 for none.
pub fn day_number(day: Option<Date>) -> u32 {
    day.map_or(0, |day| (day.days() + EPOCH + 1).unsigned_abs())
}

/// A count as the format holds it; what is too large for it is refused when the file is put together.
pub fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// A difference as a number: 0, −1, 1, −2, 2 … become 0, 1, 2, 3, 4 …
pub fn zigzag(difference: i32) -> u32 {
    ((difference << 1) ^ (difference >> 31)).cast_unsigned()
}

/// The difference that a number stands for.
pub fn unzigzag(number: u32) -> i32 {
    (number >> 1).cast_signed() ^ -(number & 1).cast_signed()
}

/// Reads the columns of one section, and says which section when something is wrong.
pub struct Columns<'a> {
    section: [u8; 4],
    rest: &'a [u8],
}

impl<'a> Columns<'a> {
    /// The columns of a section of this name.
    pub fn new(section: [u8; 4], bytes: &'a [u8]) -> Self {
        Self { section, rest: bytes }
    }

    /// An error in this section.
    pub fn corrupt(&self, what: &'static str) -> IndexError {
        IndexError::Corrupt { section: String::from_utf8_lossy(&self.section).into_owned(), what }
    }

    /// The next number.
    #[inline]
    pub fn number(&mut self) -> Result<u32, IndexError> {
        if let Some((&byte, rest)) = self.rest.split_first()
            && byte < 0x80
        {
            self.rest = rest;
            return Ok(byte.into());
        }
        self.long_number()
    }

    fn long_number(&mut self) -> Result<u32, IndexError> {
        let mut number = 0u64;
        for (at, &byte) in self.rest.iter().take(5).enumerate() {
            number |= u64::from(byte & 0x7F) << (7 * at);
            if byte & 0x80 == 0 {
                if byte == 0 {
                    return Err(self.corrupt("a number is not in its shortest form"));
                }
                self.rest = &self.rest[at + 1..];
                return u32::try_from(number).map_err(|_| self.corrupt("a number is too large"));
            }
        }
        Err(self.corrupt(if self.rest.len() < 5 { "it ends within a number" } else { "a number is too large" }))
    }

    /// The next number, which must be below `limit`.
    #[inline]
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
        self.expect(count)?;
        (0..count).map(|_| self.below(limit)).collect()
    }

    /// `count` numbers of one byte each below `limit`.
    pub fn small(&mut self, count: usize, limit: usize) -> Result<&'a [u8], IndexError> {
        let bytes = self.bytes(count)?;
        if bytes.iter().all(|byte| usize::from(*byte) < limit) {
            Ok(bytes)
        } else {
            Err(self.corrupt("a number points past its table"))
        }
    }

    /// How many members each of `count` groups has, as the places where they begin, and the end.
    pub fn starts(&mut self, count: usize) -> Result<Vec<u32>, IndexError> {
        self.expect(count)?;
        let mut end = 0u32;
        let mut starts = Vec::with_capacity(count + 1);
        starts.push(0);
        for _ in 0..count {
            end = end.checked_add(self.number()?).ok_or_else(|| self.corrupt("its counts add up to too much"))?;
            starts.push(end);
        }
        Ok(starts)
    }

    /// A day, or none, of its number.
    pub fn day(&self, number: u32) -> Result<Option<Date>, IndexError> {
        if number == 0 {
            return Ok(None);
        }
        let days = i32::try_from(number).ok().and_then(|number| number.checked_sub(EPOCH + 1));
        days.and_then(Date::from_days).map(Some).ok_or_else(|| self.corrupt("a day lies outside the calendar"))
    }

    /// The next `length` bytes.
    pub fn bytes(&mut self, length: usize) -> Result<&'a [u8], IndexError> {
        self.expect(length)?;
        let (bytes, rest) = self.rest.split_at(length);
        self.rest = rest;
        Ok(bytes)
    }

    /// A column that says how many bytes it has.
    pub fn counted_bytes(&mut self) -> Result<&'a [u8], IndexError> {
        let length = self.count()?;
        self.bytes(length)
    }

    /// The bytes of the next text.
    pub fn text(&mut self) -> Result<&'a [u8], IndexError> {
        let text = self.texts(1)?;
        Ok(&text[..text.len() - 1])
    }

    /// The bytes of so many texts, each with its end.
    pub fn texts(&mut self, count: usize) -> Result<&'a [u8], IndexError> {
        let mut end = 0;
        for _ in 0..count {
            let length = self.rest[end..].iter().position(|byte| *byte == END);
            end += 1 + length.ok_or_else(|| self.corrupt("it ends within a text"))?;
        }
        self.bytes(end)
    }

    /// Checks that so many entries of at least a byte each can follow.
    fn expect(&self, count: usize) -> Result<(), IndexError> {
        if count <= self.rest.len() { Ok(()) } else { Err(self.corrupt("it ends too early")) }
    }

    /// Checks that the section has been read to its end.
    pub fn end(self) -> Result<(), IndexError> {
        if self.rest.is_empty() { Ok(()) } else { Err(self.corrupt("it goes on after its last entry")) }
    }
}

/// The members of a group, given where each group begins, and the end; empty past the end.
pub fn group(starts: &[u32], at: usize) -> std::ops::Range<usize> {
    match (starts.get(at), starts.get(at + 1)) {
        (Some(start), Some(end)) => *start as usize..*end as usize,
        _ => 0..0,
    }
}

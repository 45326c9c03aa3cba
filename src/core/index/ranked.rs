//! Streams of numbers of which the small ones are frequent, in bytes that compress well.
//!
//! A number is one byte in the column of heads if it is among the most frequent; else its head says in
//! which page of 256 numbers it is, and a byte in the column of tails which of the page; 255 is followed by
//! three bytes in the tails. What a head means by itself thus stays together, and so does what no
//! compression makes smaller.

use super::{
    IndexError,
    column::{Columns, put_bytes},
};

/// The head of a number that its tail gives in full.
const LONG: u8 = 255;

/// How numbers are written.
#[derive(Clone, Copy, Debug)]
pub struct Code {
    /// Heads below this mean something else.
    pub own: u8,
    /// So many numbers have a head of their own.
    pub short: u8,
}

/// A stream as it is written.
#[derive(Debug, Default)]
pub struct Written {
    heads: Vec<u8>,
    tails: Vec<u8>,
}

impl Written {
    /// A head that means something else.
    pub fn own(&mut self, head: u8) {
        self.heads.push(head);
    }

    /// A number, below 2²⁴.
    pub fn number(&mut self, code: Code, number: u32) {
        let Some(paged) = number.checked_sub(code.short.into()) else {
            self.heads.push(code.own + number as u8);
            return;
        };
        let page = (paged >> 8) + u32::from(code.own) + u32::from(code.short);
        if page < u32::from(LONG) {
            self.heads.push(page as u8);
            self.tails.push(paged as u8);
        } else {
            self.heads.push(LONG);
            self.tails.extend(number.to_le_bytes().into_iter().take(3));
        }
    }

    /// Both columns.
    pub fn put(&self, out: &mut Vec<u8>) {
        put_bytes(out, &self.heads);
        put_bytes(out, &self.tails);
    }
}

/// A stream as it is read.
#[derive(Clone, Copy, Debug)]
pub struct Stream<'a> {
    heads: &'a [u8],
    tails: &'a [u8],
}

/// One entry of a stream.
pub enum Symbol {
    /// A head that means something else.
    Own(u8),
    /// A number.
    Number(u32),
}

impl<'a> Stream<'a> {
    /// Both columns.
    pub fn read(columns: &mut Columns<'a>) -> Result<Self, IndexError> {
        Ok(Self { heads: columns.counted_bytes()?, tails: columns.counted_bytes()? })
    }

    /// How many entries are left.
    pub fn len(&self) -> usize {
        self.heads.len()
    }

    /// The next entry; `None` if the stream is at its end.
    #[inline]
    pub fn next(&mut self, code: Code) -> Option<Symbol> {
        let (&head, heads) = self.heads.split_first()?;
        self.heads = heads;
        if head < code.own {
            return Some(Symbol::Own(head));
        }
        let number = head - code.own;
        if number < code.short {
            return Some(Symbol::Number(number.into()));
        }
        if head == LONG {
            let (tail, tails) = self.tails.split_first_chunk::<3>()?;
            self.tails = tails;
            return Some(Symbol::Number(u32::from_le_bytes([tail[0], tail[1], tail[2], 0])));
        }
        let (&tail, tails) = self.tails.split_first()?;
        self.tails = tails;
        let page = u32::from(number - code.short);
        Some(Symbol::Number(u32::from(code.short) + (page << 8 | u32::from(tail))))
    }

    /// Whether everything has been read.
    pub fn is_at_end(&self) -> bool {
        self.heads.is_empty() && self.tails.is_empty()
    }
}

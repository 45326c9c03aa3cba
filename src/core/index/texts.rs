//! Texts by number: each once, and by whom it is used.

use std::{collections::HashMap, ops::Range};

use super::{
    IndexError,
    column::{Columns, END, count, put},
};

/// Texts by number, in one piece of memory.
#[derive(Debug, Default)]
pub struct Texts {
    all: String,
    ends: Vec<u32>,
}

impl Texts {
    /// Reads as many texts as the section says there are.
    pub fn read(columns: &mut Columns<'_>) -> Result<Self, IndexError> {
        let count = columns.count()?;
        Self::read_some(columns, count)
    }

    /// Reads so many texts.
    pub fn read_some(columns: &mut Columns<'_>, count: usize) -> Result<Self, IndexError> {
        // All at once, so that no more is set aside than they take.
        let pool = columns.texts(count)?;
        let mut texts = Self { all: String::with_capacity(pool.len() - count), ends: Vec::with_capacity(count) };
        for text in pool.split_inclusive(|byte| *byte == END) {
            let text = text.strip_suffix(&[END]).and_then(|text| std::str::from_utf8(text).ok());
            texts.push(text.ok_or_else(|| columns.corrupt("a text is not UTF-8"))?);
        }
        Ok(texts)
    }

    /// Adds a text after the others.
    pub fn push(&mut self, text: &str) {
        self.all.push_str(text);
        self.ends.push(count(self.all.len()));
    }

    /// Gives back what memory is not needed for those that there are.
    pub fn shrink(&mut self) {
        self.all.shrink_to_fit();
        self.ends.shrink_to_fit();
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// The text of this number; past the end an empty one.
    pub fn get(&self, number: u32) -> &str {
        self.all.get(self.place(number)).unwrap_or("")
    }

    /// Its bytes, of which it is not asked where a character begins.
    pub fn bytes(&self, number: u32) -> &[u8] {
        self.all.as_bytes().get(self.place(number)).unwrap_or(&[])
    }

    fn place(&self, number: u32) -> Range<usize> {
        let at = number as usize;
        let start = at.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        start as usize..self.ends.get(at).copied().unwrap_or(start) as usize
    }

    /// All of them, in their order.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        (0..count(self.len())).map(|number| self.get(number))
    }

    /// Texts sorted by their bytes, of which each shares its beginning with the one before: how much it
    /// shares (at most [`LONGEST_SHARED`] bytes) in one column, the rest in another.
    pub fn read_sorted(columns: &mut Columns<'_>) -> Result<Self, IndexError> {
        let count = columns.count()?;
        let shared = columns.small(count, LONGEST_SHARED + 1)?;
        let mut all: Vec<u8> = Vec::new();
        let mut ends = Vec::with_capacity(count);
        let (mut start, mut end) = (0, 0);
        for (at, shared) in shared.iter().map(|shared| usize::from(*shared)).enumerate() {
            if shared > end - start {
                return Err(columns.corrupt("a text shares more than the one before it has"));
            }
            all.extend_from_within(start..start + shared);
            all.extend(columns.text()?);
            if at > 0 && all[start..end] >= all[end..] {
                return Err(columns.corrupt("the texts are not sorted, or one stands there twice"));
            }
            (start, end) = (end, all.len());
            ends.push(super::column::count(end));
        }
        all.shrink_to_fit();
        let all = String::from_utf8(all).map_err(|_| columns.corrupt("a text is not UTF-8"))?;
        if ends.iter().any(|end| !all.is_char_boundary(*end as usize)) {
            return Err(columns.corrupt("a text ends within a character"));
        }
        Ok(Self { all, ends })
    }
}

/// No more than this is taken from the text before: a text then never takes more than so many times the
/// bytes that write it.
pub const LONGEST_SHARED: usize = 31;

/// Writes texts and how many they are.
pub fn put_texts<'a>(out: &mut Vec<u8>, texts: impl ExactSizeIterator<Item = &'a str>) {
    put(out, count(texts.len()));
    for text in texts {
        put_text(out, text);
    }
}

/// Writes one text.
pub fn put_text(out: &mut Vec<u8>, text: &str) {
    out.extend(text.as_bytes());
    out.push(END);
}

/// Writes sorted texts; see [`Texts::read_sorted`].
pub fn put_sorted(out: &mut Vec<u8>, texts: &[&str]) {
    put(out, count(texts.len()));
    let shares: Vec<usize> =
        (0..texts.len()).map(|at| at.checked_sub(1).map_or(0, |before| shared(texts[before], texts[at]))).collect();
    out.extend(shares.iter().map(|shared| *shared as u8));
    for (text, shared) in texts.iter().zip(shares) {
        put_text(out, &text[shared..]);
    }
}

/// How many bytes two texts have in common at their beginning, up to the end of a letter.
fn shared(a: &str, b: &str) -> usize {
    let letters = a.chars().zip(b.chars()).take_while(|(a, b)| a == b);
    let ends = letters.scan(0, |end, (letter, _)| {
        *end += letter.len_utf8();
        Some(*end)
    });
    ends.take_while(|end| *end <= LONGEST_SHARED).last().unwrap_or(0)
}

/// A column of texts of which many are the same: each text once, in the order in which they are first
/// used, and for each place 0 for the text that stood there when the place's *key* was last seen, 1 for
/// the next new text, or else two more than the number of a text before. What a key is, the section says;
/// a key seen for the first time stands for no text.
#[derive(Debug, Default)]
pub struct TextColumn {
    texts: Texts,
    numbers: Vec<u32>,
}

impl TextColumn {
    /// Writes a column of texts with their keys, and gives the number of each place's text.
    pub fn put<'a>(out: &mut Vec<u8>, column: impl Iterator<Item = (u32, &'a str)>) -> Vec<u32> {
        let (mut known, mut last) = (HashMap::new(), HashMap::new());
        let (mut texts, mut places, mut numbers) = (Vec::new(), Vec::new(), Vec::new());
        for (key, text) in column {
            let new = count(texts.len());
            let number = *known.entry(text).or_insert(new);
            numbers.push(number);
            let before = last.insert(key, number);
            places.push(if before == Some(number) {
                0
            } else if number == new {
                1
            } else {
                number + 2
            });
            if number == new {
                texts.push(text);
            }
        }
        put_texts(out, texts.into_iter());
        for place in places {
            put(out, place);
        }
        numbers
    }

    /// Reads a column of as many places as there are keys, which are below `limit`.
    pub fn read(
        columns: &mut Columns<'_>,
        keys: impl ExactSizeIterator<Item = u32>,
        limit: usize,
    ) -> Result<Self, IndexError> {
        let texts = Texts::read(columns)?;
        let mut numbers = columns.column(keys.len(), texts.len() + 2)?;
        let (mut last, mut new) = (vec![None; limit], 0);
        for (key, place) in keys.zip(&mut numbers) {
            let last = last.get_mut(key as usize).ok_or_else(|| columns.corrupt("a key is too large"))?;
            let number = match *place {
                0 => last.ok_or_else(|| columns.corrupt("a text is repeated before it is used"))?,
                1 => {
                    new += 1;
                    new - 1
                }
                number => number - 2,
            };
            if number >= new {
                return Err(columns.corrupt("a text is used before it is new"));
            }
            *last = Some(number);
            *place = number;
        }
        if new as usize == texts.len() {
            Ok(Self { texts, numbers })
        } else {
            Err(columns.corrupt("a text is never used"))
        }
    }

    /// How many texts there are.
    pub fn text_count(&self) -> usize {
        self.texts.len()
    }

    /// The text at a place; past the end an empty one.
    pub fn get(&self, place: usize) -> &str {
        self.numbers.get(place).map_or("", |number| self.texts.get(*number))
    }

    /// The number of the text at each place.
    pub fn numbers(&self) -> &[u32] {
        &self.numbers
    }
}

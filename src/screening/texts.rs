use std::ops::Range;

/// Texts by number, in one piece of memory.
#[derive(Debug, Default)]
pub struct Texts {
    all: String,
    ends: Vec<u32>,
}

impl Texts {
    /// Adds a text after the others.
    pub fn push(&mut self, text: &str) {
        self.all.push_str(text);
        self.ends.push(self.all.len() as u32);
    }

    /// The text with this number; past the end an empty one.
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
        start as usize..self.ends.get(at).map_or(start, |end| *end) as usize
    }

    /// How many texts there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// All of them, in their order.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        (0..self.len() as u32).map(|number| self.get(number))
    }
}

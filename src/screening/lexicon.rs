//! The words of an index's names, each distinct one once.

use std::{collections::HashMap, ops::Range};

use crate::{
    index::Index,
    names::{Class, NameWord, Script, readings, words},
};

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

/// A word and the part that it has in a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Token {
    /// The number of its text.
    pub word: u32,
    pub class: Class,
    pub script: Script,
    pub bracketed: bool,
    pub honorific: bool,
    pub patronymic: bool,
}

/// The words of all names of an index.
#[derive(Debug, Default)]
pub struct Lexicon {
    /// The distinct texts, sorted by their bytes.
    pub texts: Texts,
    /// The distinct words with their parts.
    pub tokens: Vec<Token>,
    /// For each way in which a name reads, the name.
    pub names: Vec<u32>,
    /// Whether that is as it is written.
    pub as_written: Vec<bool>,
    /// Where the tokens of each begin, and the end.
    pub starts: Vec<u32>,
    /// The tokens of all.
    pub all: Vec<u32>,
}

impl Lexicon {
    /// Reads all names.
    pub fn of(index: &Index) -> Self {
        let mut lexicon = Self { starts: vec![0], ..Self::default() };
        let mut read: Vec<Vec<NameWord>> = Vec::new();
        for (number, name) in (0u32..).zip(index.names()) {
            for (reading, words) in std::iter::once(words(name.text)).chain(readings(name.text)).enumerate() {
                lexicon.names.push(number);
                lexicon.as_written.push(reading == 0);
                read.push(words);
            }
        }
        let mut texts: Vec<&str> = read.iter().flatten().map(|word| word.text.as_str()).collect();
        texts.sort_unstable();
        texts.dedup();
        texts.iter().for_each(|text| lexicon.texts.push(text));
        let numbers: HashMap<&str, u32> = texts.iter().copied().zip(0..).collect();
        let mut known: HashMap<Token, u32> = HashMap::new();
        for words in &read {
            for word in words {
                let token = Token {
                    word: numbers.get(word.text.as_str()).copied().unwrap_or(0),
                    class: word.class,
                    script: word.script,
                    bracketed: word.bracketed,
                    honorific: word.honorific,
                    patronymic: word.patronymic,
                };
                let number = *known.entry(token).or_insert_with(|| {
                    lexicon.tokens.push(token);
                    lexicon.tokens.len() as u32 - 1
                });
                lexicon.all.push(number);
            }
            lexicon.starts.push(lexicon.all.len() as u32);
        }
        lexicon
    }
}

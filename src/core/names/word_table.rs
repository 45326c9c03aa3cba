use std::sync::OnceLock;

use crate::by_number::sort_by_number;

/// Words, each with numbers: mostly those of the lines on which a table has it. One type for all tables, for each
/// type that is sorted or hashed brings kilobytes of code of its own.
pub(super) struct WordTable {
    /// Sorted by hash and number.
    entries: Vec<(u32, &'static str, u16)>,
    /// For each beginning of a hash, where the entries begin that have it; and the end.
    starts: Vec<usize>,
}

/// So many bits of a hash lead to its entries: the longest table has two thousand words.
const BITS: u32 = 10;

impl WordTable {
    /// The words with their numbers, in any order.
    pub(super) fn new(words: impl Iterator<Item = (&'static str, u16)>) -> Self {
        Self::of(words.map(|(word, number)| (hash(word), word, number)).collect())
    }

    /// Apart from [`Self::new`], so that it is compiled once and not for each way in which words come.
    fn of(mut entries: Vec<(u32, &'static str, u16)>) -> Self {
        sort_by_number(&mut entries, |(hash, _, number)| u64::from(*hash) << 16 | u64::from(*number));
        let beginnings = 0..=1 << BITS;
        let before = |bits: u32| entries.partition_point(|(hash, ..)| hash >> (32 - BITS) < bits);
        Self { starts: beginnings.map(before).collect(), entries }
    }

    /// The words of a text, each with the number of its line, from 0.
    pub(super) fn of_lines(text: &'static str) -> Self {
        Self::new((0..).zip(text.lines()).flat_map(|(number, line)| line.split(' ').map(move |word| (word, number))))
    }

    /// The numbers of a word, smallest first; none if it is not in the table.
    #[inline(always)] // every word of every name comes by here, and what is compiled for size is inlined on demand alone
    pub(super) fn all<'a>(&'a self, word: &'a str) -> impl Iterator<Item = u16> + 'a {
        let hash = hash(word);
        let bits = (hash >> (32 - BITS)) as usize;
        let bounds = self.starts.get(bits).zip(self.starts.get(bits + 1));
        let alike = bounds.and_then(|(start, end)| self.entries.get(*start..*end)).unwrap_or(&[]);
        alike.iter().filter(move |(other, known, _)| *other == hash && *known == word).map(|(.., number)| *number)
    }

    /// All words, each as often as it has numbers.
    pub(super) fn words(&self) -> impl Iterator<Item = &'static str> {
        self.entries.iter().map(|(_, word, _)| *word)
    }

    /// The smallest number of a word.
    pub(super) fn get(&self, word: &str) -> Option<u16> {
        self.all(word).next()
    }
}

/// FNV-1a of 32 bits, by Fowler, Noll and Vo: short, and good enough for words that we chose.
#[inline(always)]
fn hash(word: &str) -> u32 {
    word.bytes().fold(0x811C_9DC5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// Words parted by spaces, among which many others are looked up.
pub(super) struct WordList {
    text: &'static str,
    table: OnceLock<WordTable>,
}

impl WordList {
    /// The words of a text.
    pub(super) const fn new(text: &'static str) -> Self {
        Self { text, table: OnceLock::new() }
    }

    /// All of them.
    #[cfg(test)]
    pub(super) fn words(&self) -> impl Iterator<Item = &'static str> {
        self.text.split_ascii_whitespace()
    }

    /// Whether a word is one of them.
    pub(super) fn has(&self, word: &str) -> bool {
        let table = self.table.get_or_init(|| WordTable::new(self.text.split_ascii_whitespace().map(|word| (word, 0))));
        table.get(word).is_some()
    }
}

//! The listed names as they are gone through: each way in which one reads is a row of words.

use std::ops::Range;

use std::sync::Arc;

use super::{
    align::MAX_WORDS,
    prepared::{abbreviates_rest, han_of, may_abbreviate_rest},
    prepared_word::PreparedWord,
    rows::Rows,
    score::may_be_misspelt_form,
    vocabulary::Vocabulary,
};
use crate::{
    index::{Index, Token},
    names::{Class, HanText, Script},
    party::{Kind, Quality},
};

/// One way in which a listed name reads.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// The name's place in the index.
    pub name: u32,
    /// The party's.
    pub party: u32,
    /// What the party is.
    pub kind: Kind,
    /// How good the name is.
    pub quality: Quality,
    /// Whether it reads so as written; a name that is not in Latin letters reads in other ways too.
    pub as_written: bool,
}

/// All listed names.
#[derive(Debug, Default)]
pub struct Listed {
    rows: Vec<Row>,
    starts: Vec<u32>, // where the words of each row begin, and the end
    words: Vec<u32>,  // which of `tokens` each is
    tokens: Arc<Vec<Token>>,
    abbreviating: Vec<u32>,  // the places in `words` of those that abbreviate their own name
    misspelt: Vec<u64>,      // a bit for each row whose last word may be a legal form with a slip
    having_starts: Vec<u32>, // where the rows of each word of the vocabulary begin, and the end
    having: Vec<u32>,        // the rows
    persons: Rows,           // the rows of persons' names
    plain: Vec<bool>,        // which words of the vocabulary are no honorifics, legal forms or little words in any name
    han: Vec<(u32, Vec<HanText>)>,
}

impl Listed {
    /// Arranges the names of an index.
    pub fn of(index: &Index, vocabulary: &Vocabulary) -> Self {
        let mut listed = Self { tokens: index.all_tokens(), ..Self::default() };
        let (readings, words) = index.reading_sizes();
        listed.words.reserve_exact(words);
        listed.rows.reserve_exact(readings);
        listed.starts.reserve_exact(readings + 1);
        listed.starts.push(0);
        for name in 0..index.name_count() {
            let party = index.name_party(name);
            let (kind, quality) = (index.kind(party), index.name_quality(name));
            for (reading, words) in index.name_readings(name).enumerate() {
                let as_written = reading == 0;
                listed.rows.push(Row { name: name as u32, party: party as u32, kind, quality, as_written });
                listed.words.extend(words.iter().take(MAX_WORDS));
                listed.starts.push(listed.words.len() as u32);
            }
        }
        listed.plain = vec![true; vocabulary.len()];
        for token in index.tokens() {
            if token.honorific || token.class != Class::Name {
                listed.plain[token.word as usize] = false;
            }
        }
        listed.arrange(vocabulary);
        listed
    }

    fn arrange(&mut self, vocabulary: &Vocabulary) {
        self.misspelt = vec![0; self.rows.len().div_ceil(64)];
        let mut words = Vec::new();
        for row in 0..self.rows.len() as u32 {
            let bytes = |word: &Token| vocabulary.traits(word.word).bytes();
            let count = self.words(row).len();
            if self.words(row).last().is_some_and(|last| may_be_misspelt_form(count - 1, count, bytes(last))) {
                self.misspelt[row as usize / 64] |= 1 << (row % 64);
            }
            let may_abbreviate = |word: &Token| may_abbreviate_rest(bytes(word), count);
            let han = self.row(row).as_written && self.words(row).any(|word| word.script == Script::Han);
            if !han && !self.words(row).any(may_abbreviate) {
                continue; // most are not looked at any further
            }
            self.prepare_words(row, vocabulary, &mut words);
            let abbreviating = (self.starts[row as usize]..).zip(0..words.len());
            let abbreviating = abbreviating.filter(|(_, at)| abbreviates_rest(&words, *at)).map(|(place, _)| place);
            self.abbreviating.extend(abbreviating);
            let texts: Vec<HanText> = if han { han_of(&words).collect() } else { Vec::new() };
            if !texts.is_empty() {
                self.han.push((row, texts));
            }
        }
        (self.having_starts, self.having) = self.postings(vocabulary.len());
        self.persons = Rows::new(self.rows.len());
        let persons = (0u32..).zip(&self.rows).filter(|(_, row)| row.kind == Kind::Person);
        persons.for_each(|(row, _)| self.persons.add(row));
    }

    /// For so many words where the rows of each begin, and the end; and the rows, each once, in their order.
    fn postings(&self, words: usize) -> (Vec<u32>, Vec<u32>) {
        let rows = 0..self.rows.len() as u32;
        let mut counts = vec![0u32; words + 1];
        self.each_distinct(rows.clone(), words, |word, _| counts[word] += 1);
        for word in 1..counts.len() {
            counts[word] += counts[word - 1];
        }
        let mut having = vec![0; counts.last().map_or(0, |end| *end as usize)];
        // From the end on, so that each word's end becomes its beginning.
        self.each_distinct(rows.rev(), words, |word, row| {
            counts[word] -= 1;
            having[counts[word] as usize] = row;
        });
        (counts, having)
    }

    /// Gives each word of each of these rows once for the row; there are so many words.
    fn each_distinct(&self, rows: impl Iterator<Item = u32>, words: usize, mut each: impl FnMut(usize, u32)) {
        let mut seen = vec![u32::MAX; words]; // the row in which each was met last
        for row in rows {
            for word in self.words(row).map(|word| word.word as usize) {
                if std::mem::replace(&mut seen[word], row) != row {
                    each(word, row);
                }
            }
        }
    }

    /// Of some rows those of persons, of others those of all else.
    pub fn by_kind(&self, of_others: &Rows, of_persons: &Rows) -> Rows {
        Rows::choose(of_persons, of_others, &self.persons)
    }

    /// The rows of a party.
    pub fn of_party(&self, party: usize) -> Range<u32> {
        let before = |party: usize| self.rows.partition_point(|row| (row.party as usize) < party) as u32;
        before(party)..before(party + 1)
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// A row.
    pub fn row(&self, row: u32) -> &Row {
        &self.rows[row as usize]
    }

    fn tokens_of(&self, row: u32) -> &[u32] {
        &self.words[self.starts[row as usize] as usize..self.starts[row as usize + 1] as usize]
    }

    /// The words of a row.
    pub fn words(&self, row: u32) -> impl ExactSizeIterator<Item = &Token> + Clone {
        self.tokens_of(row).iter().map(|token| &self.tokens[*token as usize])
    }

    /// Whether a word of a row is in Chinese characters.
    pub fn is_han(&self, row: u32, at: usize) -> bool {
        self.words(row).nth(at).is_some_and(|of| of.script == Script::Han)
    }

    /// Whether a word says as much in every name that has it.
    pub fn is_plain(&self, word: u32) -> bool {
        self.plain[word as usize]
    }

    /// The rows that have a word.
    pub fn having(&self, word: u32) -> &[u32] {
        let (start, end) = (self.having_starts[word as usize], self.having_starts[word as usize + 1]);
        &self.having[start as usize..end as usize]
    }

    /// Which words of a row abbreviate the rest of it, as bits.
    pub fn abbreviating(&self, row: u32) -> u64 {
        let (start, end) = (self.starts[row as usize], self.starts[row as usize + 1]);
        let from = self.abbreviating.partition_point(|place| *place < start);
        let of_row = self.abbreviating[from..].iter().take_while(|place| **place < end);
        of_row.fold(0, |bits, place| bits | 1 << (place - start))
    }

    /// The last word of a row as a bit, if it may be a legal form with a slip.
    pub fn misspelt_form(&self, row: u32) -> u64 {
        let may = self.misspelt[row as usize / 64] >> (row % 64) & 1 == 1;
        if may { 1 << (self.tokens_of(row).len() - 1) } else { 0 }
    }

    /// The rows with Chinese characters, and these.
    pub fn han(&self) -> &[(u32, Vec<HanText>)] {
        &self.han
    }

    /// The Chinese characters of a row.
    pub fn han_of(&self, row: u32) -> &[HanText] {
        self.han.binary_search_by_key(&row, |(row, _)| *row).map_or(&[], |at| &self.han[at].1)
    }

    /// Puts the words of a row into `words`, as they are scored.
    pub fn prepare<'a>(&self, row: u32, vocabulary: &'a Vocabulary, words: &mut Vec<PreparedWord<'a>>) {
        self.prepare_words(row, vocabulary, words);
        let mut abbreviating = self.abbreviating(row);
        while abbreviating != 0 {
            words[abbreviating.trailing_zeros() as usize].left_over = 0.0;
            abbreviating &= abbreviating - 1;
        }
    }

    fn prepare_words<'a>(&self, row: u32, vocabulary: &'a Vocabulary, words: &mut Vec<PreparedWord<'a>>) {
        words.clear();
        words.extend(self.words(row).map(|word| vocabulary.prepared(word)));
    }
}

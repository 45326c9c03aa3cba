//! Which listed words answer which units of a query.

use super::{
    joined::{Joined, JoinedHit},
    listed::Listed,
    neighbours::Neighbours,
    prepared::Prepared,
    similarity::{Alike, Query},
    vocabulary::Vocabulary,
};

/// The words of the listed names with all that finds those like another.
#[derive(Debug)]
pub struct Dictionary {
    pub vocabulary: Vocabulary,
    pub near: Neighbours,
    pub listed: Listed,
    pub joined: Joined,
}

/// One answer.
#[derive(Clone, Copy, Debug)]
pub struct Answer {
    /// The word's number in the vocabulary.
    pub word: u32,
    /// Which unit of the query it answers.
    pub unit: usize,
    /// How alike they are.
    pub alike: Alike,
}

/// All answers to a query.
#[derive(Debug, Default)]
pub struct Answers {
    rows: Vec<u16>,      // for each word of the vocabulary its place in `starts` and one, or 0
    starts: Vec<u32>,    // where the answers of each such word begin, and the end
    answers: Vec<Answer>, // sorted by word
    joined: Vec<JoinedHit>, // sorted by row
}

impl Answers {
    /// Compares each unit of a query with the words that may be like it; what is written as one only with
    /// words by themselves.
    pub fn of(query: &Prepared<'_>, dictionary: &Dictionary) -> Self {
        let Dictionary { vocabulary, near, listed, joined } = dictionary;
        let mut found = Self { rows: vec![0; vocabulary.len()], ..Self::default() };
        let mut may = Vec::new();
        for (at, (unit, spelling)) in query.units.iter().zip(&query.spellings).enumerate() {
            let spelling = spelling.view();
            if unit.words == 1 && !unit.initials {
                near.of_word(&spelling, vocabulary, &mut may);
                joined.hits((at, &spelling), (listed, vocabulary), &mut found.joined);
            } else {
                near.of_joined(&spelling, &mut may);
            }
            let query = Query::new(spelling);
            found.answers.extend(may.iter().filter_map(|word| {
                let alike = query.alike(vocabulary.spelling(*word))?;
                Some(Answer { word: *word, unit: at, alike })
            }));
        }
        found.joined.sort_unstable_by_key(|hit| (hit.row, hit.query, hit.unit.first));
        found.answers.sort_unstable_by_key(|answer| (answer.word, answer.unit));
        for at in 0..found.answers.len() {
            let word = found.answers[at].word;
            if at == 0 || found.answers[at - 1].word != word {
                found.starts.push(at as u32);
                found.rows[word as usize] = u16::try_from(found.starts.len()).unwrap_or(0);
            }
        }
        found.starts.push(found.answers.len() as u32);
        found
    }

    /// All of them, by word.
    pub fn all(&self) -> &[Answer] {
        &self.answers
    }

    /// What a word of the vocabulary answers.
    pub fn of_word(&self, word: u32) -> &[Answer] {
        match self.rows.get(word as usize) {
            None | Some(0) => &[],
            Some(row) => {
                let row = usize::from(*row);
                &self.answers[self.starts[row - 1] as usize..self.starts[row] as usize]
            }
        }
    }

    /// All words of rows that are answers written as one, by row.
    pub fn joined(&self) -> &[JoinedHit] {
        &self.joined
    }

    /// Those of one row.
    pub fn joined_of(&self, row: u32) -> &[JoinedHit] {
        let from = self.joined.partition_point(|hit| hit.row < row);
        let count = self.joined[from..].iter().take_while(|hit| hit.row == row).count();
        &self.joined[from..from + count]
    }
}


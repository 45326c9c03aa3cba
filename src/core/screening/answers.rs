//! Which listed words answer which units of a query.

use std::{
    collections::HashMap,
    ops::Range,
    sync::{Arc, OnceLock},
};

use super::{
    Reason,
    joined::{Joined, JoinedHit},
    listed::Listed,
    neighbours::Neighbours,
    prepared::Prepared,
    similarity::{Alike, INITIAL, Query},
    spelling::Spelling,
    vocabulary::Vocabulary,
};
use crate::{
    by_number::{sort_by_number, then},
    index::Index,
    party::Kind,
};

/// The words of the listed names with all that finds those like another.
#[derive(Debug)]
pub struct Dictionary {
    pub vocabulary: Vocabulary,
    pub near: Neighbours,
    pub listed: Listed,
    joined: OnceLock<Joined>,
}

impl Dictionary {
    /// Learns the words of the listed names.
    pub fn of(index: &Index) -> Self {
        let vocabulary = Vocabulary::of(index);
        let near = Neighbours::of(&vocabulary);
        let listed = Listed::of(index, &vocabulary);
        Self { vocabulary, near, listed, joined: OnceLock::new() }
    }

    /// What of the names may be written as one: arranged when it is first asked for. It takes nearly as long as all else that
    /// makes an index ready, and whoever opens a page looks at it before typing.
    pub fn joined(&self) -> &Joined {
        self.joined.get_or_init(|| Joined::of(&self.listed, &self.vocabulary))
    }
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

/// What is like a word.
#[derive(Debug)]
struct Expansion {
    words: Vec<(u32, Alike)>,
    joined: Vec<JoinedHit>,
}

/// What is like words, kept from query to query: names repeat them. With another screener it begins anew,
/// for another list numbers its words otherwise.
#[derive(Clone, Debug, Default)]
pub struct Expansions {
    of: u32, // the number of the screener
    known: HashMap<String, Arc<Expansion>>,
    kept: usize,
    may: Vec<u32>,
    places: Vec<Vec<u32>>, // of answers that are done with, see [`Answers`]: all 0
}

impl Expansions {
    /// So many answers are kept at most, of 64 bytes each or less.
    const MOST: usize = 1 << 14;

    /// Forgets what was learnt with another screener than that of this number.
    pub(super) fn belong_to(&mut self, screener: u32) {
        if self.of != screener {
            *self = Self { of: screener, ..Self::default() };
        }
    }

    /// What is like a unit of a query; `word` says whether that is a word by itself.
    fn of(&mut self, spelling: Spelling<'_>, word: bool, dictionary: &Dictionary) -> Arc<Expansion> {
        let Dictionary { vocabulary, near, listed, .. } = dictionary;
        if word && let Some(known) = self.known.get(spelling.text) {
            return known.clone();
        }
        match word {
            true => near.of_word(&spelling, vocabulary, &mut self.may),
            false => near.of_joined(&spelling, &mut self.may),
        }
        let query = Query::new(spelling);
        let alike = |word: &u32| Some((*word, query.alike(vocabulary.spelling(*word))?));
        let words = self.may.iter().filter_map(alike).collect();
        let joined = if word { dictionary.joined().hits(spelling, listed, vocabulary) } else { Vec::new() };
        let found = Arc::new(Expansion { words, joined });
        if word {
            self.kept += found.words.len() + found.joined.len() + 1;
            if self.kept > Self::MOST {
                self.known.clear();
                self.kept = 0;
            }
            self.known.insert(spelling.text.to_owned(), found.clone());
        }
        found
    }
}

/// All answers to a query.
#[derive(Debug, Default)]
pub struct Answers {
    places: Vec<u32>,                // for each word of the vocabulary its place in `starts` and one, or 0
    starts: Vec<u32>,                // where the answers of each such word begin, and the end
    answers: Vec<Answer>,            // sorted by word
    joined: Vec<(usize, JoinedHit)>, // each with the unit that it answers; sorted by row
    initials: Vec<(Range<u32>, usize)>, // of single letters: the listed words that begin with them, and the unit; sorted
}

impl Answers {
    /// Compares each unit of a query with the words that may be like it; what is written as one only with
    /// words by themselves.
    pub fn of(query: &Prepared<'_>, dictionary: &Dictionary, expansions: &mut Expansions) -> Self {
        let places = expansions.places.pop().unwrap_or_else(|| vec![0; dictionary.vocabulary.len()]);
        let mut found = Self { places, ..Self::default() };
        for (at, (unit, spelling)) in query.units.iter().zip(&query.spellings).enumerate() {
            let spelling = spelling.view();
            let word = unit.words == 1 && !unit.initials;
            if let Some(letter) = initial(spelling.text).filter(|_| word) {
                found.initials.push((dictionary.vocabulary.beginning(letter), at));
            }
            let like = expansions.of(spelling, word, dictionary);
            found.answers.extend(like.words.iter().map(|(word, alike)| Answer {
                word: *word,
                unit: at,
                alike: *alike,
            }));
            found.joined.extend(like.joined.iter().map(|hit| (at, *hit)));
        }
        sort_by_number(&mut found.initials, |(words, at)| then(words.start, *at as u32));
        // A query has fewer than 2¹⁶ units, and a name fewer than 2⁸ words.
        sort_by_number(&mut found.joined, |(at, hit)| {
            then(hit.row, (*at as u32) << 16 | (hit.unit.first as u32) << 8 | hit.unit.words as u32)
        });
        sort_by_number(&mut found.answers, |answer| then(answer.word, answer.unit as u32));
        for at in 0..found.answers.len() {
            let word = found.answers[at].word;
            if at == 0 || found.answers[at - 1].word != word {
                found.starts.push(at as u32);
                found.places[word as usize] = found.starts.len() as u32;
            }
        }
        found.starts.push(found.answers.len() as u32);
        found
    }

    /// Leaves to the next what need not be made anew.
    pub fn done(mut self, expansions: &mut Expansions) {
        for answer in &self.answers {
            self.places[answer.word as usize] = 0;
        }
        expansions.places.push(self.places);
    }

    /// All of them by word, but those to single letters.
    pub fn all(&self) -> &[Answer] {
        &self.answers
    }

    /// The listed words that begin with a single letter of the query, and which unit that is: in a person's name they answer it.
    pub fn initials(&self) -> &[(Range<u32>, usize)] {
        &self.initials
    }

    /// Gives which units of the query a word of the vocabulary answers in names of a kind, how much and why.
    pub fn each(&self, word: u32, kind: Kind, mut each: impl FnMut(usize, (f64, Reason))) {
        let known = self.of_word(word);
        for answer in known {
            if let Some(found) = answer.alike.in_names_of(Some(kind)) {
                each(answer.unit, found);
            }
        }
        if kind == Kind::Person && !self.initials.is_empty() {
            for unit in self.initials_of(word) {
                if !known.iter().any(|answer| answer.unit == unit) {
                    each(unit, (INITIAL, Reason::Initial));
                }
            }
        }
    }

    /// The units of the query that are the letter with which a listed word begins.
    pub fn initials_of(&self, word: u32) -> impl Iterator<Item = usize> {
        let from = self.initials.partition_point(|(words, _)| words.end <= word);
        self.initials[from..].iter().take_while(move |(words, _)| words.start <= word).map(|(_, unit)| *unit)
    }

    /// Which of [`Self::all`] are of this word.
    pub fn range_of(&self, word: u32) -> Range<usize> {
        self.place_of(word).map_or(0..0, |place| self.range_at(place))
    }

    /// The place of this word among those that answer.
    pub fn place_of(&self, word: u32) -> Option<usize> {
        self.places.get(word as usize).and_then(|place| place.checked_sub(1)).map(|place| place as usize)
    }

    /// For each word that answers, in their order, which of [`Self::all`] are its.
    pub fn ranges(&self) -> impl Iterator<Item = Range<usize>> {
        (1..self.starts.len()).map(|end| self.range_at(end - 1))
    }

    fn range_at(&self, place: usize) -> Range<usize> {
        self.starts[place] as usize..self.starts[place + 1] as usize
    }

    fn of_word(&self, word: u32) -> &[Answer] {
        &self.answers[self.range_of(word)]
    }

    /// All words of rows that are answers written as one, by row, each with the unit that it answers.
    pub fn joined(&self) -> &[(usize, JoinedHit)] {
        &self.joined
    }

    /// Those of one row.
    pub fn joined_of(&self, row: u32) -> &[(usize, JoinedHit)] {
        self.joined_from(&mut self.joined.partition_point(|(_, hit)| hit.row < row), row)
    }

    /// The same for one row after another: `from` is where those of the last began.
    pub fn joined_from(&self, from: &mut usize, row: u32) -> &[(usize, JoinedHit)] {
        let ahead = self.joined.get(*from..).unwrap_or_default();
        *from += ahead.iter().take_while(|(_, hit)| hit.row < row).count();
        let of_row = &self.joined[*from..];
        &of_row[..of_row.iter().take_while(|(_, hit)| hit.row == row).count()]
    }
}

/// The letter of a word that is a single one.
fn initial(word: &str) -> Option<char> {
    let mut letters = word.chars();
    letters.next().filter(|letter| letter.is_alphabetic() && letters.next().is_none())
}

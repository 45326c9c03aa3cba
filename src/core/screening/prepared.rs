//! A name made ready for scoring.

use super::{
    align::{MAX_WORDS, Unit},
    prepared_word::{PreparedWord, prepare},
    read::Read,
    spelling::OwnSpelling,
    vocabulary::Vocabulary,
};
use crate::{
    index::Token,
    names::{Class, HanText, NameWord, Script, is_common, place, says_company},
    party::Kind,
};

/// One of the two names that are scored.
#[derive(Clone, Copy, Debug)]
pub struct Side<'a> {
    /// Its words, in their order.
    pub words: &'a [PreparedWord<'a>],
    /// Its Chinese characters, if it has any, in the orders in which they may be written.
    pub han: &'a [HanText],
}

impl<'a> Side<'a> {
    /// What the words of a unit say together.
    pub fn bits(self, unit: Unit, kind: Option<Kind>) -> f64 {
        self.words[unit.range()].iter().map(|word| word.bits(kind)).sum()
    }

    /// The words that carry the name.
    pub fn carrying(self) -> impl Iterator<Item = &'a PreparedWord<'a>> {
        self.words.iter().filter(|word| word.class == Class::Name)
    }

    /// Its legal forms, and the scripts in which they are written.
    pub fn forms(self) -> impl Iterator<Item = (&'static str, Script)> + use<'a> {
        self.words.iter().filter_map(|word| match word.class {
            Class::LegalForm(form) => Some((form, word.script)),
            _ => None,
        })
    }
}

/// A name as its words, with what they say, and what may be compared of it.
#[derive(Clone, Debug)]
pub struct Prepared<'a> {
    /// The words, in their order.
    pub words: Vec<PreparedWord<'a>>,
    /// Words, neighbours written as one, and initials; words come first.
    pub units: Vec<Unit>,
    /// Their spellings.
    pub spellings: Vec<OwnSpelling>,
    /// See [`Side::han`].
    pub han: Vec<HanText>,
    /// See [`Read::of_person`].
    pub of_person: bool,
    /// See [`Read::as_written`].
    pub as_written: bool,
}

impl<'a> Prepared<'a> {
    /// Prepares a name as it was read.
    pub fn of(read: &'a Read, vocabulary: &Vocabulary) -> Self {
        let found = read.words.iter().take(MAX_WORDS);
        let mut words: Vec<PreparedWord<'a>> = found
            .map(|word| prepare(&part(word), &word.text, vocabulary.bits_of(&word.text), is_common(&word.text)))
            .collect();
        for at in 0..words.len() {
            if abbreviates_rest(&words, at) {
                words[at].left_over = 0.0;
            }
        }
        let mut units: Vec<Unit> = (0..words.len()).map(Unit::word).collect();
        Unit::each_joined(&words, |unit| units.push(unit));
        let spelling = |unit: &Unit| match &words[unit.range()] {
            [word] => OwnSpelling::of(word.text),
            joined => OwnSpelling::joined(joined.iter().map(|word| word.text)),
        };
        let mut spellings: Vec<OwnSpelling> = units.iter().map(spelling).collect();
        Unit::each_initials(&words, |unit, text| {
            units.push(unit);
            spellings.push(OwnSpelling::joined(std::iter::once(text.as_str())));
        });
        let han = if read.characters { han_of(&words).collect() } else { Vec::new() };
        Self { units, spellings, words, han, of_person: read.of_person, as_written: read.as_written }
    }

    /// As a name that was typed.
    pub fn typed(mut self) -> Self {
        mark_places(&mut self.words);
        self
    }

    /// As a name that is listed.
    pub fn listed(mut self) -> Self {
        self.words.iter_mut().for_each(|word| *word = word.listed(word.common && says_company(word.text)));
        self
    }

    /// As it is scored.
    pub fn side(&self) -> Side<'_> {
        Side { words: &self.words, han: &self.han }
    }
}

/// Marks the words typed that name places; two that name one only together, as *Hong Kong*, say as little.
fn mark_places(words: &mut [PreparedWord<'_>]) {
    for at in 0..words.len() {
        words[at].of_place |= place(words[at].text).is_some();
        let pair = words.get(at + 1).and_then(|next| place(&[words[at].text, next.text].concat()));
        if pair.is_some() {
            for word in &mut words[at..at + 2] {
                (word.of_place, word.common) = (true, true);
            }
        }
    }
}

/// The part that a word has in the name that was typed.
fn part(word: &NameWord) -> Token {
    Token {
        word: u32::MAX, // none of the index
        class: word.class,
        script: word.script,
        bracketed: word.bracketed,
        honorific: word.honorific,
        patronymic: word.patronymic,
    }
}

/// Whether a word is the initials of the others of its own name, as *NICO* in *Naftiran Intertrade Co.
/// (NICO)*: it says nothing new.
pub fn abbreviates_rest(words: &[PreparedWord<'_>], at: usize) -> bool {
    let word = words[at].text;
    let others = || words.iter().enumerate().filter(|(other, _)| *other != at);
    let initials = || others().filter_map(|(_, word)| word.text.chars().next());
    let begins = |skip: usize| {
        let mut letters = initials().skip(skip);
        word.chars().all(|letter| letters.next() == Some(letter))
    };
    may_abbreviate_rest(word.len(), words.len()) && (0..words.len() - word.len()).any(begins)
}

/// Whether a word of so many bytes may be the initials of the others of so many words.
pub fn may_abbreviate_rest(bytes: usize, words: usize) -> bool {
    (3..=6).contains(&bytes) && bytes < words
}

/// The Chinese characters of a name, in the orders in which they may be written.
pub fn han_of(words: &[PreparedWord<'_>]) -> impl Iterator<Item = HanText> + use<> {
    let han = |word: &&PreparedWord<'_>| word.script == Script::Han && word.class == Class::Name && !word.honorific;
    let written = || words.iter().filter(han);
    let all: String = written().map(|word| word.text).collect();
    let bracketed_last: String = written()
        .filter(|word| !word.bracketed)
        .chain(written().filter(|word| word.bracketed))
        .map(|word| word.text)
        .collect();
    let differs = bracketed_last != all;
    let texts = [Some(all), differs.then_some(bracketed_last)].into_iter().flatten();
    texts.filter(|text| !text.is_empty()).map(|text| HanText::new(&text))
}

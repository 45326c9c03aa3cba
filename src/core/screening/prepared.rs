//! A name made ready for scoring.

use super::{
    align::{MAX_WORDS, Unit},
    read::Read,
    spelling::OwnSpelling,
    vocabulary::Vocabulary,
};
use crate::{
    index::Token,
    names::{Class, HanText, NameWord, Script, is_common, place, says_company},
    party::Kind,
};

/// What a legal form says, in bits: it is weak evidence either way.
pub const FORM_BITS: f64 = 0.6;
/// What a little word says.
const PARTICLE_BITS: f64 = 0.4;
/// What an honorific says of a person: whoever has one is mostly listed without.
const HONORIFIC_BITS: f64 = 0.8;
/// How much of its bits a father's name counts that nothing answers: it comes and goes.
const PATRONYMIC: f64 = 0.4;

/// Words in brackets that nothing answers count less: they mostly repeat or explain the name.
const BRACKETED: f64 = 0.4;

/// How much of its bits a listed word counts that only says that the name is a company's, if nothing answers it: it
/// is left out as a legal form is. Set on OFAC's aliases.
const COMPANY: f64 = 0.5;

/// A word of a prepared name.
#[derive(Clone, Copy, Debug)]
pub struct PreparedWord<'a> {
    /// As it is compared.
    pub text: &'a str,
    /// What part it has.
    pub class: Class,
    /// The script in which it is written.
    pub script: Script,
    /// What it says, in bits.
    bits: f64,
    /// How much of that counts if the other name does not have it, 0 to 1: less if it stands in brackets or only
    /// says that the name is a company's, nothing if it only abbreviates the rest of its own name.
    pub left_over: f64,
    /// Whether half of all companies carry it.
    pub common: bool,
    /// Whether it was typed and names a place, by itself or with its neighbour.
    pub of_place: bool,
    /// Whether it stands in brackets.
    pub bracketed: bool,
    /// Whether it is an honorific, if the name is a person's.
    pub honorific: bool,
    /// Whether it names the father, if the name is a person's.
    pub patronymic: bool,
}

impl<'a> PreparedWord<'a> {
    /// The same with its text.
    pub fn with_text<'b>(self, text: &'b str) -> PreparedWord<'b>
    where
        'a: 'b,
    {
        PreparedWord { text, ..self }
    }

    /// The same in a listed name, of which less counts if nothing answers a word that only says that it is a company's
    /// (`company`).
    #[inline]
    pub fn listed(self, company: bool) -> Self {
        let company = company && self.class == Class::Name;
        Self { left_over: if company { self.left_over * COMPANY } else { self.left_over }, ..self }
    }

    /// What it says in a name of this kind, in bits.
    pub fn bits(&self, kind: Option<Kind>) -> f64 {
        if self.honorific && kind == Some(Kind::Person) { HONORIFIC_BITS } else { self.bits }
    }

    /// What it says if the other name does not have it, in bits.
    pub fn bits_left_over(&self, kind: Option<Kind>) -> f64 {
        let patronymic = if self.patronymic && kind == Some(Kind::Person) { PATRONYMIC } else { 1.0 };
        self.bits(kind) * self.left_over * patronymic
    }

    /// Whether it is a number in digits.
    pub fn is_number(&self) -> bool {
        self.text.bytes().all(|byte| byte.is_ascii_digit())
    }
}

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

/// A word with what it says of the name; `text` is what it is compared by, `common` whether half of all
/// companies carry it.
#[inline]
pub fn prepare<'a>(word: &Token, text: &'a str, bits: f32, common: bool) -> PreparedWord<'a> {
    PreparedWord {
        bits: match word.class {
            Class::Name => f64::from(bits),
            Class::LegalForm(_) => FORM_BITS,
            Class::Particle => PARTICLE_BITS,
        },
        left_over: if word.bracketed { BRACKETED } else { 1.0 },
        common: word.class != Class::Name || common,
        of_place: false,
        bracketed: word.bracketed,
        honorific: word.honorific,
        patronymic: word.patronymic,
        text,
        class: word.class,
        script: word.script,
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

//! What a listed name can score at most, told before it is aligned, so that most names are passed over,
//! and most are not even looked at.
//!
//! Of each unit of the query the most is taken that any of its answers can say in the name, and of each
//! listed word likewise; the best alignment, which uses each word once, says no more than either sum. What
//! nothing can answer is left over in every alignment. The score grows with the one and falls with the
//! other, and contradictions only lower it, so the bound is never below the score: no name is lost.
//!
//! The same bound tells which answers cannot make an alert by themselves, however many of them meet in
//! one name: then a name that has only such answers is not looked at. The words with the longest
//! rows of names are tried first, so that those of half of all companies are left out.

use super::{
    align::Unit,
    answers::{Answer, Answers, Dictionary},
    evidence::{Evidence, lone},
    points::{Most, at_most, worth},
    prepared::{Prepared, PreparedWord},
    score::{LONGEST_MISSPELT, is_misspelt_form},
    similarity::INITIAL,
};
use crate::{names::Class, party::Kind};

/// Fewer names are looked at rather than weighed.
const FEW: usize = 16;
/// No word of a person's name says more for being longer.
const MANY: f64 = 64.0;

/// A query and what its answers can say.
pub struct Bound<'a> {
    query: &'a Prepared<'a>,
    answers: &'a Answers<'a>,
    dictionary: &'a Dictionary,
    free: f64,       // what its legal forms and little words say, which need no likeness to be answered
    form: bool,      // whether it has a legal form
    units: Vec<f64>, // the most that each unit can say in the name at hand
}

impl<'a> Bound<'a> {
    /// Of this query.
    pub fn of(query: &'a Prepared<'a>, answers: &'a Answers<'a>, dictionary: &'a Dictionary) -> Self {
        let little = query.words.iter().filter(|word| word.class != Class::Name);
        let free = little.map(|word| word.bits(None)).sum();
        let form = query.side().forms().next().is_some();
        Self { query, answers, dictionary, free, form, units: vec![0.0; query.units.len()] }
    }

    /// The rows that may reach the threshold in a name of one of these kinds, each once, in their order.
    pub fn rows(&mut self, threshold: f64, kinds: &[Kind]) -> Rows {
        let mut rows = Rows::new(self.dictionary.listed.len());
        self.answers.joined().iter().for_each(|(_, hit)| rows.add(hit.row));
        for answer in self.essential(threshold, kinds) {
            self.dictionary.listed.having(answer).iter().for_each(|row| rows.add(*row));
        }
        rows
    }

    /// The words without which no name reaches the threshold.
    fn essential(&self, threshold: f64, kinds: &[Kind]) -> Vec<u32> {
        let vocabulary = &self.dictionary.vocabulary;
        let having = |answer: &Answer| self.dictionary.listed.having(answer.word).len();
        let mut answers: Vec<&Answer> = self.answers.all().iter().collect();
        answers.sort_unstable_by_key(|answer| (std::cmp::Reverse(having(answer)), answer.word, answer.unit));
        let mut most: Vec<Vec<f64>> = vec![vec![0.0; self.query.units.len()]; kinds.len()];
        let mut essential = Vec::new();
        if let Some(person) = kinds.iter().position(|kind| *kind == Kind::Person) {
            for (letter, unit) in self.answers.initials() {
                most[person][*unit] = worth(vocabulary.most_bits(), INITIAL, false, (1.0, MANY), false, Kind::Person);
                if self.without_listed(|unit| most[person][unit], Kind::Person) >= threshold {
                    most[person][*unit] = 0.0;
                    essential.extend(vocabulary.beginning_with(letter));
                }
            }
        }
        for answer in answers {
            let more: Vec<f64> = kinds.iter().map(|kind| self.worth_anywhere(answer, *kind)).collect();
            let below = |(kind, (most, more)): (&Kind, (&Vec<f64>, &f64))| {
                let with = |unit: usize| if unit == answer.unit { most[unit].max(*more) } else { most[unit] };
                self.without_listed(with, *kind) < threshold
            };
            if having(answer) > FEW && kinds.iter().zip(most.iter().zip(&more)).all(below) {
                for (most, more) in most.iter_mut().zip(&more) {
                    most[answer.unit] = most[answer.unit].max(*more);
                }
            } else {
                essential.push(answer.word);
            }
        }
        essential
    }

    /// The most that an answer can say, in whatever name of this kind.
    fn worth_anywhere(&self, answer: &Answer, kind: Kind) -> f64 {
        let Some((similarity, _)) = answer.alike.in_names_of(Some(kind)) else { return 0.0 };
        let traits = self.dictionary.vocabulary.traits(answer.word);
        let letters = self.dictionary.vocabulary.text(answer.word).len() as f64;
        let bits = f64::from(self.dictionary.vocabulary.bits(answer.word)).max(1.0);
        worth(bits, similarity, traits.common, (1.0, letters), false, kind)
    }

    /// What a name scores at most in which each unit says so much and nothing is left over.
    fn without_listed(&self, says: impl Fn(usize) -> f64, kind: Kind) -> f64 {
        let answered = (0..self.query.units.len()).filter(|unit| says(*unit) > 0.0);
        let (gain, answered) = answered.fold((0.0, 0), |(gain, answered), unit| {
            (gain + says(unit), answered | self.query.units[unit].mask())
        });
        let mut evidence = Evidence::default();
        self.left_of_query(answered, kind, &mut evidence);
        evidence.others = 0.0; // the listed name may have none of its own
        let misspelt_form = self.form || self.ends_short();
        at_most(&Most { gain, free: self.free, form: self.form, misspelt_form, evidence }, kind)
    }

    /// Whether the last word may be a legal form with a slip.
    fn ends_short(&self) -> bool {
        let words = &self.query.words;
        words.len().checked_sub(1).is_some_and(|last| is_misspelt_form(words, last))
    }

    /// Adds what is left over of the query if these words are answered.
    fn left_of_query(&self, answered: u64, kind: Kind, evidence: &mut Evidence) {
        let mut whole = true;
        for (at, word) in self.query.words.iter().enumerate() {
            if word.class != Class::Name || answered >> at & 1 == 1 || is_misspelt_form(&self.query.words, at) {
                continue;
            }
            let bits = word.bits_left_over(Some(kind));
            evidence.extra_query += bits;
            evidence.extra_query_distinctive += if word.common { 0.0 } else { bits };
            evidence.others += f64::from(u8::from(is_other(word, word.is_number(), kind) && bits > 0.0));
            whole &= bits == 0.0;
        }
        evidence.lone = if whole { lone(self.query.side(), Some(kind)) } else { 0.0 };
    }

    /// What a row can score at most.
    pub fn at_most(&mut self, row: u32, kind: Kind) -> f64 {
        let listed = &self.dictionary.listed;
        let vocabulary = &self.dictionary.vocabulary;
        self.units.fill(0.0);
        let (mut answered, mut joined, mut of_listed) = (0u64, 0u64, 0.0);
        for (at, hit) in self.answers.joined_of(row) {
            let Some((similarity, _)) = hit.alike.in_names_of(Some(kind)) else { continue };
            let (mut bits, mut words, mut letters, mut common) = (0.0, 0.0, 0.0, true);
            for of in listed.words(row).skip(hit.unit.first).take(hit.unit.words) {
                bits += of.word.bits(Some(kind));
                common &= of.word.common;
                if of.word.class == Class::Name {
                    words += 1.0;
                    letters += vocabulary.text(of.number).len() as f64;
                }
            }
            let worth = worth(bits, similarity, common, (words, letters), false, kind);
            self.units[*at] = self.units[*at].max(worth);
            of_listed += worth;
            answered |= self.query.units[*at].mask();
            joined |= hit.unit.mask();
        }
        let mut evidence = Evidence::default();
        let (mut others, mut free, mut form, mut misspelt_form) = (0.0, 0.0, false, false);
        let abbreviating = listed.abbreviating(row);
        let words = listed.words(row);
        let count = words.len();
        for (at, of) in words.enumerate() {
            let letters = vocabulary.traits(of.number).bytes();
            let mut most = 0.0f64;
            let mut any = false;
            let says = if of.word.class == Class::Name { (1.0, letters as f64) } else { (0.0, 0.0) };
            let (query, units) = (self.query, &mut self.units);
            self.answers.each(of.number, kind, vocabulary, |at, (similarity, _)| {
                any = true;
                let unit = query.units[at];
                let carries = |unit: Unit| unit.words == 1 && query.words[unit.first].class == Class::Name;
                let exact = of.word.class == Class::Name && carries(unit);
                let worth = worth(of.word.bits(Some(kind)), similarity, of.word.common, says, exact, kind);
                most = most.max(worth);
                units[at] = units[at].max(worth);
                answered |= unit.mask();
            });
            of_listed += most;
            if of.word.class != Class::Name {
                free += of.word.bits(Some(kind));
                form |= matches!(of.word.class, Class::LegalForm(_));
            }
            if at > 0 && at + 1 == count && letters <= LONGEST_MISSPELT {
                misspelt_form = true;
                continue;
            }
            if any || joined >> at & 1 == 1 || of.word.class != Class::Name || abbreviating >> at & 1 == 1 {
                continue;
            }
            let bits = of.word.bits_left_over(Some(kind));
            evidence.extra_listed += bits;
            evidence.extra_listed_distinctive += if of.word.common { 0.0 } else { bits };
            let number = vocabulary.traits(of.number).number;
            others += f64::from(u8::from(is_other(&of.word, number, kind) && bits > 0.0));
        }
        self.left_of_query(answered, kind, &mut evidence);
        evidence.others = evidence.others.min(others);
        let of_query: f64 = self.units.iter().sum();
        let most = Most {
            gain: of_query.min(of_listed),
            free: self.free.min(free),
            form: form && self.form,
            misspelt_form: misspelt_form && self.form || form && self.ends_short(),
            evidence,
        };
        at_most(&most, kind)
    }
}

/// Whether a word of its own tells a name from another that has one, see [`Evidence::others`].
fn is_other(word: &PreparedWord<'_>, number: bool, kind: Kind) -> bool {
    let comes_and_goes = kind == Kind::Person && (word.honorific || word.patronymic);
    !word.common && !comes_and_goes && !number
}

/// Rows, each once.
pub struct Rows(Vec<u64>);

impl Rows {
    fn new(count: usize) -> Self {
        Self(vec![0; count.div_ceil(64)])
    }

    /// Adds a row.
    pub fn add(&mut self, row: u32) {
        self.0[row as usize / 64] |= 1 << (row % 64);
    }

    /// All of them, in their order.
    pub fn iter(&self) -> impl Iterator<Item = u32> {
        (0u32..).zip(&self.0).flat_map(|(block, bits)| {
            let mut left = *bits;
            std::iter::from_fn(move || {
                let row = block * 64 + left.trailing_zeros();
                (left != 0).then(|| {
                    left &= left - 1;
                    row
                })
            })
        })
    }
}

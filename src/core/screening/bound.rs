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

use std::ops::Range;

use super::{
    align::Unit,
    answers::{Answer, Answers, Dictionary},
    evidence::{Evidence, lone},
    points::{Bar, Most, worth},
    prepared::Prepared,
    prepared_word::{FORM_BITS, PreparedWord},
    rows::Rows,
    score::is_misspelt_form,
    similarity::INITIAL,
};
use crate::{by_number::sort_by_number, names::Class, party::Kind};

/// Fewer names are looked at rather than weighed.
const FEW: usize = 16;

/// A query and what its answers can say in names of persons, or of all others.
pub struct Bound<'a> {
    query: &'a Prepared<'a>,
    answers: &'a Answers,
    dictionary: &'a Dictionary,
    kind: Kind,
    bar: Bar,
    says: Vec<Says>,     // what each answer says
    by_word: Vec<Says>,  // the most that those of one listed word say together, by its place among the answers
    joined: usize,       // where those written as one begin that are of the last row
    gains: Gains,        // what is known of how much is enough
    left: Vec<LeftWord>, // what each word of the query says if nothing answers it
    free: f64,           // what its legal forms and little words say, which need no likeness to be answered
    form: bool,          // whether it has a legal form
    lone: f64,           // see `lone`
    units: Vec<f64>,     // the most that each unit can say in the name at hand
}

/// What an answer says in names of a kind.
#[derive(Clone, Copy, Debug)]
struct Says {
    unit: usize,
    words: u64, // of the query, as bits
    worth: f64, // at most; less than nothing if it answers no name of this kind
}

/// How much is known to be enough for the threshold, and how much not to be, if certain words of the query are answered:
/// more is never worse. Names answer the same words again and again.
#[derive(Debug)]
struct Gains([Gain; Gains::KEPT]);

#[derive(Clone, Copy, Debug)]
struct Gain {
    answered: u64, // words of the query, as bits
    fails: f64,    // so much is not enough
    reaches: f64,  // so much is
}

impl Default for Gains {
    fn default() -> Self {
        Self([Gain { answered: 0, fails: f64::NEG_INFINITY, reaches: f64::INFINITY }; Self::KEPT])
    }
}

impl Gains {
    /// So many sets of words are kept in mind; of two at one place the later.
    const KEPT: usize = 64;

    fn place(answered: u64) -> usize {
        const SPREAD: u64 = 0x9e37_79b9_7f4a_7c15; // the golden ratio, as Knuth has it: neighbours come to lie apart
        (answered.wrapping_mul(SPREAD) >> 58) as usize
    }

    fn is_enough(&self, answered: u64, gain: f64) -> Option<bool> {
        let known = self.0[Self::place(answered)];
        let told = known.answered == answered && (gain <= known.fails || gain >= known.reaches);
        told.then_some(gain >= known.reaches)
    }

    fn learn(&mut self, answered: u64, gain: f64, enough: bool) {
        let known = &mut self.0[Self::place(answered)];
        if known.answered != answered {
            *known = Gain { answered, fails: f64::NEG_INFINITY, reaches: f64::INFINITY };
        }
        match enough {
            true => known.reaches = known.reaches.min(gain),
            false => known.fails = known.fails.max(gain),
        }
    }
}

/// What a word says if nothing answers it.
#[derive(Clone, Copy, Debug, Default)]
pub struct LeftWord {
    /// In bits.
    pub bits: f64,
    /// Whether it is a common word.
    pub common: bool,
    /// Whether the name is not whole without it: of a person's it is without a title.
    pub carries: bool,
    /// Whether it tells the name from another that has a word of its own, see [`Evidence::others`].
    pub other: bool,
}

impl LeftWord {
    /// Of this word; `number` says whether it is a number.
    pub fn of(word: &PreparedWord<'_>, number: bool, kind: Kind) -> Self {
        if word.class != Class::Name {
            return Self::default();
        }
        let bits = word.bits_left_over(Some(kind));
        let comes_and_goes = kind == Kind::Person && (word.honorific || word.patronymic);
        let other = bits > 0.0 && !word.common && !comes_and_goes && !number;
        let carries = bits > 0.0 && !(kind == Kind::Person && word.honorific);
        Self { bits, common: word.common, carries, other }
    }
}

impl<'a> Bound<'a> {
    /// Of this query at a threshold, in names of this kind.
    pub fn of(
        query: &'a Prepared<'a>,
        answers: &'a Answers,
        dictionary: &'a Dictionary,
        (threshold, kind): (f64, Kind),
    ) -> Self {
        let words = &query.words;
        let left = |(at, word): (usize, &PreparedWord<'_>)| match is_misspelt_form(words, at) {
            true => LeftWord::default(),
            false => LeftWord::of(word, word.is_number(), kind),
        };
        let mut bound = Self {
            query,
            answers,
            dictionary,
            kind,
            bar: Bar::at(threshold, kind),
            says: Vec::new(),
            by_word: Vec::new(),
            joined: 0,
            gains: Gains::default(),
            left: words.iter().enumerate().map(left).collect(),
            free: words.iter().filter(|word| word.class != Class::Name).map(|word| word.bits(None)).sum(),
            form: query.side().forms().next().is_some(),
            lone: lone(query.side(), Some(kind)),
            units: vec![0.0; query.units.len()],
        };
        let says = |answer: &Answer| {
            let words = query.units[answer.unit].mask();
            Says { unit: answer.unit, words, worth: bound.worth(answer) }
        };
        bound.says = answers.all().iter().map(says).collect();
        let most = |range: Range<usize>| {
            let said = bound.says[range].iter().filter(|says| says.worth >= 0.0);
            said.fold(Says { unit: 0, words: 0, worth: 0.0 }, |most, says| Says {
                unit: says.unit,
                words: most.words | says.words,
                worth: most.worth.max(says.worth),
            })
        };
        bound.by_word = answers.ranges().map(most).collect();
        bound
    }

    /// Adds the rows that may reach the threshold to others.
    pub fn add_rows(&self, rows: &mut Rows) {
        let listed = &self.dictionary.listed;
        let vocabulary = &self.dictionary.vocabulary;
        self.answers.joined().iter().for_each(|(_, hit)| rows.add(hit.row));
        let mut add = |word: u32| listed.having(word).iter().for_each(|row| rows.add(*row));
        let mut most = vec![0.0f64; self.query.units.len()];
        if self.kind == Kind::Person {
            for (words, unit) in self.answers.initials() {
                most[*unit] = worth(vocabulary.most_bits(), INITIAL, false, (1.0, 0.0), false, Kind::Person);
                if self.may_be_without_listed(&most, false) {
                    most[*unit] = 0.0;
                    words.clone().for_each(&mut add);
                }
            }
        }
        let mut answers: Vec<(usize, &Answer)> = self.answers.all().iter().enumerate().collect();
        answers.retain(|(at, _)| self.says[*at].worth >= 0.0);
        let having = |answer: &Answer| listed.having(answer.word).len();
        // Those of the same number stay in the order of their words and units.
        sort_by_number(&mut answers, |(_, answer)| u64::MAX - having(answer) as u64);
        let common = |answer: &Answer| vocabulary.traits(answer.word).common;
        // Names that share nothing but common words are known to be below by another rule as well: either
        // way of choosing is right, and the one is taken that leaves fewer names.
        let plain = self.essential(most.clone(), &answers);
        let (of_common, others): (Vec<_>, Vec<_>) = answers.iter().copied().partition(|(_, answer)| common(answer));
        let mut with_common = most;
        for (at, answer) in &of_common {
            with_common[answer.unit] = with_common[answer.unit].max(self.says[*at].worth);
        }
        let capped = (!self.may_be_without_listed(&with_common, true)).then(|| {
            // One word that is not common, and the other rule holds no more.
            match self.may_be_without_listed(&with_common, false) {
                true => others.iter().map(|(_, answer)| answer.word).collect(),
                false => self.essential(with_common, &others),
            }
        });
        let cost = |words: &[u32]| words.iter().map(|word| listed.having(*word).len()).sum::<usize>();
        let best = match capped {
            Some(capped) if cost(&capped) < cost(&plain) => capped,
            _ => plain,
        };
        best.into_iter().for_each(add);
    }

    /// The words without one of which no name reaches the threshold in which each unit says so much by other
    /// answers.
    fn essential(&self, mut most: Vec<f64>, answers: &[(usize, &Answer)]) -> Vec<u32> {
        let mut essential = Vec::new();
        for (at, answer) in answers {
            let (worth, before) = (self.says[*at].worth, most[answer.unit]);
            if worth <= before && before > 0.0 {
                continue;
            }
            most[answer.unit] = worth.max(before);
            if self.dictionary.listed.having(answer.word).len() <= FEW || self.may_be_without_listed(&most, false) {
                most[answer.unit] = before;
                essential.push(answer.word);
            }
        }
        essential
    }

    /// The most that an answer says in whatever name.
    fn worth(&self, answer: &Answer) -> f64 {
        let Some((similarity, _)) = answer.alike.in_names_of(Some(self.kind)) else { return -1.0 };
        let traits = self.dictionary.vocabulary.traits(answer.word);
        let bits = f64::from(self.dictionary.vocabulary.bits(answer.word)).max(1.0);
        let unit = self.query.units[answer.unit];
        // What is said is what the listed word says, unless either name has a legal form or the like there.
        let exact = unit.words == 1
            && self.query.words[unit.first].class == Class::Name
            && self.dictionary.listed.is_plain(answer.word);
        worth(bits, similarity, traits.common, (1.0, traits.bytes() as f64), exact, self.kind)
    }

    /// Whether a name may reach the threshold in which each unit says so much and nothing is left over; `common`
    /// says whether only common words say it.
    fn may_be_without_listed(&self, units: &[f64], common: bool) -> bool {
        let said = units.iter().enumerate().filter(|(_, says)| **says > 0.0);
        let answered = said.fold(0, |answered, (unit, _)| answered | self.query.units[unit].mask());
        let mut evidence = Evidence::default();
        self.left_of_query(answered, &mut evidence);
        evidence.others = 0.0; // the listed name may have none of its own
        let words = f64::from(answered.count_ones());
        let free = self.free + FORM_BITS; // a short last word may be a form with a slip
        let gain = units.iter().sum();
        self.bar.may_be_reached(&Most { gain, free, form: self.form, common, words, evidence })
    }

    /// Adds what is left over of the query if these words are answered.
    fn left_of_query(&self, answered: u64, evidence: &mut Evidence) {
        let mut whole = true;
        for (at, left) in self.left.iter().enumerate() {
            if answered >> at & 1 == 0 && left.bits > 0.0 {
                evidence.extra_query += left.bits;
                evidence.extra_query_distinctive += if left.common { 0.0 } else { left.bits };
                evidence.others += f64::from(u8::from(left.other));
                whole &= !left.carries;
            }
        }
        evidence.lone = if whole { self.lone } else { 0.0 };
    }

    /// Whether a row may reach the threshold. Rows must be asked about in their order.
    pub fn may_reach(&mut self, row: u32) -> bool {
        self.may_reach_by_answers(row) && self.may_reach_with_rest(row)
    }

    /// The same as if nothing were left over of the row, and if each of its words said the most that it can whatever the
    /// others say: this is told sooner, and of most rows it is enough.
    fn may_reach_by_answers(&mut self, row: u32) -> bool {
        if self.kind == Kind::Person && !self.answers.initials().is_empty() {
            return true;
        }
        let (mut answered, mut gain) = (0, 0.0);
        for of in self.dictionary.listed.words(row) {
            if let Some(says) = self.answers.place_of(of.word).map(|place| self.by_word[place]) {
                gain += says.worth;
                answered |= says.words;
            }
        }
        let (words, _, says) = self.joined(row);
        gain += says;
        answered |= words;
        self.gains.is_enough(answered, gain).unwrap_or_else(|| {
            let mut evidence = Evidence::default();
            self.left_of_query(answered, &mut evidence);
            evidence.others = 0.0;
            let (free, words) = (self.free + FORM_BITS, 0.0);
            let enough = self.bar.may_be_reached(&Most { gain, free, form: self.form, common: false, words, evidence });
            self.gains.learn(answered, gain, enough);
            enough
        })
    }

    fn may_reach_with_rest(&mut self, row: u32) -> bool {
        let Dictionary { listed, vocabulary, .. } = self.dictionary;
        self.units.fill(0.0);
        let (mut answered, joined, mut of_listed) = self.joined(row);
        let mut evidence = Evidence::default();
        let (mut others, mut free, mut form) = (0.0, FORM_BITS, false);
        let (mut common, mut words) = (joined == 0, 0.0);
        let person = self.kind == Kind::Person;
        let skip = joined | listed.abbreviating(row) | listed.misspelt_form(row);
        for (at, of) in listed.words(row).enumerate() {
            let word = vocabulary.weighed(of);
            let (mut most, mut any) = (0.0f64, false);
            let (units, kind) = (&mut self.units, self.kind);
            let mut answer = |says: Says| {
                any = true;
                most = most.max(says.worth);
                units[says.unit] = units[says.unit].max(says.worth);
                answered |= says.words;
            };
            let known = &self.says[self.answers.range_of(of.word)];
            known.iter().copied().filter(|says| says.worth >= 0.0).for_each(&mut answer);
            if person && !self.answers.initials().is_empty() {
                for unit in self.answers.initials_of(of.word) {
                    if !known.iter().any(|says| says.unit == unit) {
                        let worth = worth(word.bits(Some(kind)), INITIAL, false, (1.0, 0.0), false, kind);
                        answer(Says { unit, words: self.query.units[unit].mask(), worth });
                    }
                }
            }
            of_listed += most;
            if word.class != Class::Name {
                free += word.bits(Some(kind));
                form |= word.class != Class::Particle;
            } else if any {
                words += 1.0;
                common &= word.common;
            } else if skip >> at & 1 == 0 {
                let left = LeftWord::of(&word, vocabulary.traits(of.word).number, kind);
                evidence.extra_listed += left.bits;
                evidence.extra_listed_distinctive += if left.common { 0.0 } else { left.bits };
                others += f64::from(u8::from(left.other));
            }
        }
        self.left_of_query(answered, &mut evidence);
        evidence.others = evidence.others.min(others);
        let most = Most {
            gain: self.units.iter().sum::<f64>().min(of_listed),
            free: (self.free + FORM_BITS).min(free),
            form: form && self.form,
            common,
            words,
            evidence,
        };
        self.bar.may_be_reached(&most)
    }

    /// The words of the query and of a row that are answers written as one, and what all these say.
    fn joined(&mut self, row: u32) -> (u64, u64, f64) {
        let (mut answered, mut joined, mut says) = (0, 0, 0.0);
        for (at, hit) in self.answers.joined_from(&mut self.joined, row) {
            let Some((similarity, _)) = hit.alike.in_names_of(Some(self.kind)) else { continue };
            let worth = self.worth_joined(row, hit.unit, similarity);
            self.units[*at] = self.units[*at].max(worth);
            says += worth;
            answered |= self.query.units[*at].mask();
            joined |= hit.unit.mask();
        }
        (answered, joined, says)
    }

    fn worth_joined(&self, row: u32, unit: Unit, similarity: f64) -> f64 {
        let Dictionary { listed, vocabulary, .. } = self.dictionary;
        let (mut bits, mut words, mut letters, mut common) = (0.0, 0.0, 0.0, true);
        for of in listed.words(row).skip(unit.first).take(unit.words) {
            let word = vocabulary.weighed(of);
            bits += word.bits(Some(self.kind));
            common &= word.common;
            if word.class == Class::Name {
                words += 1.0;
                letters += vocabulary.traits(of.word).bytes() as f64;
            }
        }
        worth(bits, similarity, common, (words, letters), false, self.kind)
    }
}

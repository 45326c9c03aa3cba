//! A name made ready for scoring.

use std::ops::Range;

use super::{
    Rarity,
    align::{MAX_WORDS, Unit},
    spelling::Spelling,
};
use crate::names::{
    Class, HanText, NameWord, Script, han_texts, initials_apart, is_common, place, readings, typed, words,
};
use crate::party::Kind;

/// What a legal form says, in bits: it is weak evidence either way.
const FORM_BITS: f64 = 0.6;
/// What a little word says.
const PARTICLE_BITS: f64 = 0.4;
/// What an honorific says of a person: whoever has one is mostly listed without.
const HONORIFIC_BITS: f64 = 0.8;
/// How much of its bits a father's name counts that nothing answers: it comes and goes.
const PATRONYMIC: f64 = 0.4;

/// Words in brackets that nothing answers count less: they mostly repeat or explain the name.
const BRACKETED: f64 = 0.4;

/// A word of a prepared name.
#[derive(Clone, Debug)]
pub struct PreparedWord {
    /// As it is compared.
    pub text: String,
    /// Where it stands in the name as written, in bytes.
    pub at: Range<usize>,
    /// What part it has.
    pub class: Class,
    /// What it says, in bits.
    bits: f64,
    /// How much of that counts if the other name does not have it, 0 to 1: less if it stands in brackets,
    /// nothing if it only abbreviates the rest of its own name.
    left_over: f64,
    /// Whether half of all companies carry it.
    pub common: bool,
    /// The place that it names.
    pub place: Option<u16>,
    /// Whether it is an honorific, if the name is a person's.
    pub honorific: bool,
    /// Whether it names the father, if the name is a person's.
    pub patronymic: bool,
    /// The script in which it is written.
    pub script: Script,
}

impl PreparedWord {
    /// What it says in a name of this kind, in bits.
    pub fn bits(&self, kind: Option<Kind>) -> f64 {
        if self.honorific && kind == Some(Kind::Person) { HONORIFIC_BITS } else { self.bits }
    }

    /// What it says if the other name does not have it, in bits.
    pub fn bits_left_over(&self, kind: Option<Kind>) -> f64 {
        let patronymic = if self.patronymic && kind == Some(Kind::Person) { PATRONYMIC } else { 1.0 };
        self.bits(kind) * self.left_over * patronymic
    }
}

/// A name as its words, with what they say.
#[derive(Clone, Debug)]
pub struct Prepared {
    /// The words, in their order.
    pub words: Vec<PreparedWord>,
    /// Words, neighbours written as one, and initials; words come first.
    pub units: Vec<Unit>,
    /// Their spellings; none of a listed name, whose dictionary has them.
    pub spellings: Vec<Spelling>,
    /// Its legal forms, and the scripts in which they are written.
    pub forms: Vec<(&'static str, Script)>,
    /// Its Chinese characters, if it has any, in the orders in which they may be written.
    pub han: Vec<HanText>,
    /// Whether it can be read so only if it is a person's.
    pub of_person: bool,
}

impl Prepared {
    /// Prepares a name as written.
    pub fn new(name: &str, rarity: &Rarity) -> Self {
        Self::of(words(name), rarity)
    }

    /// Prepares a name in every way in which it can be read: as written, and in Latin letters if it is in
    /// Chinese characters or the like.
    pub fn readings(name: &str, rarity: &Rarity) -> Vec<Self> {
        let written = Self::new(name, rarity);
        let others = readings(name).into_iter().map(|words| Self { han: Vec::new(), ..Self::of(words, rarity) });
        std::iter::once(written).chain(others).collect()
    }

    /// Prepares what was typed in every way in which it can be read: [`Self::readings`], and such as take
    /// slips and initials into account.
    pub fn typed(name: &str, rarity: &Rarity) -> Vec<Self> {
        let mut found = Self::readings(name, rarity);
        found.extend(typed(name).into_iter().map(|words| Self::of(words, rarity)));
        let initials = initials_apart(name).map(|words| Self { of_person: true, ..Self::of(words, rarity) });
        found.extend(initials);
        found
    }

    fn of(mut found: Vec<NameWord>, rarity: &Rarity) -> Self {
        found.truncate(MAX_WORDS);
        let han = han_texts(&found).iter().filter(|text| !text.is_empty()).map(|text| HanText::new(text)).collect();
        let mut words: Vec<PreparedWord> = found.into_iter().map(|word| prepare(word, rarity)).collect();
        for at in 0..words.len() {
            if abbreviates_rest(&words, at) {
                words[at].left_over = 0.0;
            }
        }
        let forms = words.iter().filter_map(|word| match word.class {
            Class::LegalForm(form) => Some((form, word.script)),
            _ => None,
        });
        let forms = forms.collect();
        let units = Unit::all(&words).map(|unit| {
            let text = words[unit.range()].iter().map(|word| word.text.as_str()).collect();
            (unit, Spelling::new(text))
        });
        let initials = Unit::initials(&words).map(|(unit, text)| (unit, Spelling::new(text)));
        let (units, spellings) = units.chain(initials).unzip();
        Self { units, spellings, words, forms, han, of_person: false }
    }

    /// What the words of a unit say together.
    pub fn bits(&self, unit: Unit, kind: Option<Kind>) -> f64 {
        self.words[unit.range()].iter().map(|word| word.bits(kind)).sum()
    }

    /// The words that carry the name.
    pub fn carrying(&self) -> impl Iterator<Item = &PreparedWord> {
        self.words.iter().filter(|word| word.class == Class::Name)
    }
}

fn prepare(word: NameWord, rarity: &Rarity) -> PreparedWord {
    let bits = match word.class {
        Class::Name => rarity.bits(&word.text),
        Class::LegalForm(_) => FORM_BITS,
        Class::Particle => PARTICLE_BITS,
    };
    let left_over = if word.bracketed { BRACKETED } else { 1.0 };
    let common = word.class != Class::Name || is_common(&word.text);
    let place = place(&word.text).filter(|_| word.class == Class::Name);
    PreparedWord {
        bits,
        left_over,
        common,
        place,
        honorific: word.honorific,
        patronymic: word.patronymic,
        text: word.text,
        at: word.at,
        class: word.class,
        script: word.script,
    }
}

/// Whether a word is the initials of the others of its own name, as *NICO* in *Naftiran Intertrade Co.
/// (NICO)*: it says nothing new.
fn abbreviates_rest(words: &[PreparedWord], at: usize) -> bool {
    let word = &words[at].text;
    let others = || words.iter().enumerate().filter(|(other, _)| *other != at);
    let initials = || others().filter_map(|(_, word)| word.text.chars().next());
    let begins = |skip: usize| {
        let mut letters = initials().skip(skip);
        word.chars().all(|letter| letters.next() == Some(letter))
    };
    (3..=6).contains(&word.len()) && (0..words.len().saturating_sub(word.len())).any(begins)
}

//! A word of a name made ready for scoring.

use crate::{
    index::Token,
    names::{Class, Script},
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

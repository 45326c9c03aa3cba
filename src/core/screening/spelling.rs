//! A word, or words written as one, with what can be told of it at a glance.

use super::hash::hash;
use crate::names::{LOST_LETTER, Usual, is_common, of_pinyin, skeleton, wade_giles};

/// What of a folded word is told at a glance, so that most words are told apart without their letters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Traits {
    /// A hash of the text.
    pub hash: u32,
    /// A hash of the skeleton.
    pub skeleton_hash: u32,
    /// Which letters it has, by their place modulo 32, and from bit 32 on, which it has more than once.
    pub mask: u64,
    /// Which pairs of neighbouring letters it has, its ends included, by a hash modulo 64; of lost letters none.
    pub pairs: u64,
    /// How many letters it has.
    pub letters: u16,
    /// How many bytes.
    pub bytes: u16,
    /// How many of them are lost.
    pub lost: u8,
    /// Whether it is a common business word by itself.
    pub common: bool,
    /// Whether it mixes letters and digits.
    pub mixed: bool,
    /// Whether it is a number in digits.
    pub number: bool,
}

impl Traits {
    /// Of a folded text with its skeleton, see [`skeleton`]; whether it is a common word is for the caller to
    /// say.
    pub fn of(text: &str, skeleton: &str) -> Self {
        let (mut mask, mut letters, mut lost) = (0u64, 0usize, 0usize);
        let (mut digits, mut only_digits, mut alphabetic) = (false, true, false);
        for letter in text.chars() {
            let once = 1 << (u32::from(letter) % 32);
            mask |= if mask & once == 0 { once } else { once << 32 };
            letters += 1;
            lost += usize::from(letter == LOST_LETTER);
            let digit = letter.is_ascii_digit();
            (digits, only_digits) = (digits | digit, only_digits & digit);
            alphabetic |= !digit && letter.is_alphabetic();
        }
        Self {
            hash: hash(text),
            skeleton_hash: hash(skeleton),
            mask,
            pairs: pairs(text),
            letters: u16::try_from(letters).unwrap_or(u16::MAX),
            bytes: u16::try_from(text.len()).unwrap_or(u16::MAX),
            lost: u8::try_from(lost).unwrap_or(u8::MAX),
            common: false,
            mixed: digits && alphabetic,
            number: digits && only_digits,
        }
    }

    /// How many letters it has.
    pub fn letters(self) -> usize {
        usize::from(self.letters)
    }

    /// How many bytes it has.
    pub fn bytes(self) -> usize {
        usize::from(self.bytes)
    }

    /// How many of them are lost.
    pub fn lost(self) -> usize {
        usize::from(self.lost)
    }
}

/// See [`Traits::pairs`].
fn pairs(text: &str) -> u64 {
    let (mut pairs, mut before) = (0, Some(' '));
    for letter in text.chars().chain([' ']) {
        let known = Some(letter).filter(|letter| *letter != LOST_LETTER);
        if let Some((before, letter)) = before.zip(known) {
            let pair = u32::from(before).wrapping_mul(0x9E37_79B9) ^ u32::from(letter).wrapping_mul(0x85EB_CA6B);
            pairs |= 1 << (pair.wrapping_mul(0xC2B2_AE35) >> 26);
        }
        before = known;
    }
    pairs
}

/// A spelling made ready for comparing.
#[derive(Clone, Copy, Debug)]
pub struct Spelling<'a> {
    /// The folded word.
    pub text: &'a str,
    /// Its skeleton, see [`skeleton`].
    pub skeleton: &'a str,
    /// What is told at a glance.
    pub traits: Traits,
    /// The names of which it is a usual spelling.
    pub usual: Usual,
    /// The names for which it is short.
    pub nickname: Usual,
    /// If it is in pinyin, its spelling after Wade and Giles.
    pub wade_giles: Option<&'a str>,
}

/// A spelling with its own letters: of a query, whose words no dictionary has.
#[derive(Clone, Debug)]
pub struct OwnSpelling {
    text: String,
    skeleton: String,
    traits: Traits,
    usual: Usual,
    nickname: Usual,
    wade_giles: Option<String>,
}

impl OwnSpelling {
    /// Makes a folded word ready.
    pub fn of(word: &str) -> Self {
        let joined = Self::joined(std::iter::once(word));
        Self { nickname: Usual::nickname(word), traits: Traits { common: is_common(word), ..joined.traits }, ..joined }
    }

    /// Makes folded words ready that are written as one. They are in pinyin if each of them is, and neither a
    /// nickname nor a common business word.
    pub fn joined<'w>(words: impl Iterator<Item = &'w str> + Clone) -> Self {
        let text: String = words.clone().collect();
        let skeleton = skeleton(&text);
        Self {
            traits: Traits::of(&text, &skeleton),
            skeleton,
            usual: Usual::of(&text),
            nickname: Usual::default(),
            wade_giles: { words }.all(|word| of_pinyin(word).is_some()).then(|| wade_giles(&text)).flatten(),
            text,
        }
    }

    /// As it is compared.
    pub fn view(&self) -> Spelling<'_> {
        Spelling {
            text: &self.text,
            skeleton: &self.skeleton,
            traits: self.traits,
            usual: self.usual,
            nickname: self.nickname,
            wade_giles: self.wade_giles.as_deref(),
        }
    }
}

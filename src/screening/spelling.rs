//! A word, or words written as one, with what can be told of it at a glance.

use crate::names::{LOST_LETTER, Usual, is_common, skeleton, wade_giles};

/// A spelling made ready for comparing.
#[derive(Clone, Debug)]
pub struct Spelling {
    /// The folded word.
    pub text: String,
    /// Its skeleton, see [`skeleton`].
    pub skeleton: String,
    /// A hash of the text: most words are told apart by it.
    pub hash: u32,
    /// A hash of the skeleton.
    pub skeleton_hash: u32,
    /// How many letters it has.
    pub letters: usize,
    /// How many of them are lost.
    pub lost: usize,
    /// Which letters it has, by their place modulo 32.
    pub mask: u32,
    /// Whether it is a common business word.
    pub common: bool,
    /// The names of which it is a usual spelling.
    pub usual: Usual,
    /// The names for which it is short.
    pub nickname: Usual,
    /// If it is in pinyin, its spelling after Wade and Giles.
    pub wade_giles: Option<String>,
    /// Whether it mixes letters and digits.
    pub mixed: bool,
    /// Whether it is a number in digits.
    pub number: bool,
}

impl Spelling {
    /// Makes a folded word ready.
    pub fn new(text: String) -> Self {
        let mask = |text: &str| text.chars().fold(0, |mask, letter| mask | 1 << (u32::from(letter) % 32));
        let skeleton = skeleton(&text);
        Self {
            hash: hash(&text),
            skeleton_hash: hash(&skeleton),
            skeleton,
            letters: text.chars().count(),
            lost: text.chars().filter(|letter| *letter == LOST_LETTER).count(),
            mask: mask(&text),
            common: is_common(&text),
            usual: Usual::of(&text),
            nickname: Usual::nickname(&text),
            wade_giles: wade_giles(&text),
            number: !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()),
            mixed: text.bytes().any(|byte| byte.is_ascii_digit()) && text.chars().any(char::is_alphabetic),
            text,
        }
    }
}

/// FNV-1a.
pub fn hash(text: &str) -> u32 {
    text.bytes().fold(0x811C_9DC5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

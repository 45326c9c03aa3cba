//! What words sound like together, without writing them as one.

use super::{
    hash::{together, without_first},
    neighbours::{hash_but_y, text_key},
    similarity::MIN_SKELETON,
    vocabulary::Vocabulary,
};
use crate::names::has_article;

/// What of a word is needed to tell what it sounds like with others.
#[derive(Clone, Copy, Debug)]
pub struct Sound {
    /// Its number in the vocabulary.
    pub word: u32,
    /// Its hash and how many bytes it has.
    pub text: (u32, usize),
    but_y: u32, // its hash with *i* for *y*
    whole: Heard,
    within: Heard, // after other words: vowels and h are only heard at the beginning
    begins: u8,
    ends: u8,
    /// Whether it is in ASCII.
    pub plain: bool,
    article: bool, // whether it begins with what may be an article, or is too short to tell
}

/// A skeleton, or its end.
#[derive(Clone, Copy, Debug)]
struct Heard {
    hash: u32,
    sounds: usize,
    first: u8,
    last: u8,
}

impl Heard {
    fn of(skeleton: &[u8]) -> Self {
        Self {
            hash: super::hash::of_bytes(skeleton.iter().copied()),
            sounds: skeleton.len(),
            first: skeleton.first().copied().unwrap_or(0),
            last: skeleton.last().copied().unwrap_or(0),
        }
    }
}

impl Sound {
    /// Of a word of the vocabulary.
    pub fn of(word: u32, vocabulary: &Vocabulary) -> Self {
        let (text, skeleton) = (vocabulary.text(word), vocabulary.skeleton(word).as_bytes());
        let traits = vocabulary.traits(word);
        let bytes = text.as_bytes();
        Self {
            word,
            text: (traits.hash, bytes.len()),
            but_y: hash_but_y(text),
            whole: Heard::of(skeleton),
            within: Heard::of(skeleton.strip_prefix(b"a").or(skeleton.strip_prefix(b"h")).unwrap_or(skeleton)),
            begins: bytes.first().copied().unwrap_or(0),
            ends: bytes.last().copied().unwrap_or(0),
            plain: traits.bytes == traits.letters,
            article: has_article(bytes) || bytes.len() < 3 && matches!(bytes, [b'a' | b'e' | b'u', ..]),
        }
    }
}

/// The hash of words written as one.
pub fn joined_hash(words: &[Sound]) -> u32 {
    words.iter().fold(0, |before, word| together(before, word.text))
}

/// [`text_key`] of words written as one. They are written so only where they change each other's sound.
pub fn joined_key(words: &[Sound], vocabulary: &Vocabulary) -> u32 {
    let meets = |pair: &[Sound]| may_sound_together(pair[0].ends, pair[1].begins);
    if words[0].article || !words.iter().all(|word| word.plain) || words.windows(2).any(meets) {
        return text_key(&words.iter().map(|word| vocabulary.text(word.word)).collect::<String>());
    }
    let (mut key, mut last, mut sounds) = (0, 0, 0);
    for (at, word) in words.iter().enumerate() {
        let Heard { mut hash, sounds: mut more, first, last: end } = if at == 0 { word.whole } else { word.within };
        if more > 0 && first == last {
            hash = without_first((hash, more), first);
            more -= 1;
        }
        key = together(key, (hash, more));
        last = if more > 0 { end } else { last };
        sounds += more;
    }
    if sounds < MIN_SKELETON {
        return words.iter().fold(0, |before, word| together(before, (word.but_y, word.text.1)));
    }
    key
}

/// Whether the end of one word and the beginning of the next may be written for one sound, *s* and *h*, or
/// change each other's, *c* and *e*: see [`crate::names::skeleton`].
fn may_sound_together(before: u8, after: u8) -> bool {
    match before {
        b't' => matches!(after, b'c' | b'h' | b's' | b'z'),
        b'd' => matches!(after, b'h' | b'j' | b'z'),
        b'c' => matches!(after, b'e' | b'h' | b'i' | b'k' | b'y'),
        b's' => matches!(after, b'c' | b'h'),
        b'g' | b'k' | b'p' | b'z' => after == b'h',
        _ => false,
    }
}

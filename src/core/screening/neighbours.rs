//! Which words of a vocabulary are worth comparing with a word: those near it in some way that
//! [`super::similarity::Query::alike`] knows, and not many more.

use super::{
    buckets::Buckets,
    edit_distance::{Pattern, slips_allowed},
    hash::{hash, of_bytes, together},
    same_length::SameLength,
    similarity::{MIN_BEGINNING, MIN_SKELETON},
    spelling::{Spelling, Traits},
    vocabulary::Vocabulary,
};
use crate::names::{Usual, business_families, place, skeleton};

/// The words arranged in the ways in which they can be near.
#[derive(Debug, Default)]
pub struct Neighbours {
    by_letters: Vec<SameLength>, // for each number of letters
    by_key: Buckets,             // see [`keys`]
    common: Vec<u32>,            // common business words
    mixed: Vec<u32>,             // with letters and digits
    lost: Vec<u32>,              // with lost letters
}

impl Neighbours {
    /// Arranges the words.
    pub fn of(vocabulary: &Vocabulary) -> Self {
        let mut near = Self::default();
        let (mut all_keys, mut of_word) = (Vec::new(), Vec::new());
        let mut by_letters: Vec<Vec<u32>> = Vec::new();
        for word in 0..vocabulary.len() as u32 {
            let spelling = vocabulary.spelling(word);
            keys(&spelling, |key| {
                all_keys.push(key);
                of_word.push(word);
            });
            if spelling.traits.common {
                near.common.push(word);
            }
            if spelling.traits.mixed {
                near.mixed.push(word);
            }
            if spelling.traits.lost > 0 {
                near.lost.push(word);
            }
            let letters = spelling.traits.letters();
            if by_letters.len() <= letters {
                by_letters.resize_with(letters + 1, Vec::new);
            }
            by_letters[letters].push(word);
        }
        near.by_key = Buckets::of(&all_keys, of_word.into_iter());
        near.by_letters = by_letters.iter().map(|words| SameLength::of(words, vocabulary)).collect();
        near
    }

    /// Puts into `found` whatever may be like a word, each once.
    pub fn of_word(&self, query: &Spelling<'_>, vocabulary: &Vocabulary, found: &mut Vec<u32>) {
        found.clear();
        self.within_slips(query, vocabulary, found);
        keys(query, |key| found.extend(self.by_key.get(key)));
        self.disguised(query, vocabulary, found);
        found.extend(&self.lost);
        beginnings(query, vocabulary, found);
        self.business_words(query, vocabulary, found);
        found.sort_unstable();
        found.dedup();
    }

    /// Puts into `found` what may be the same as words written as one, or sounds the same, each once.
    pub fn of_joined(&self, query: &Spelling<'_>, found: &mut Vec<u32>) {
        found.clear();
        sound_keys(query, |key| found.extend(self.by_key.get(key)));
        found.sort_unstable();
        found.dedup();
    }

    /// A slip takes one letter away at most and brings one; a lost letter may be any. Of what these leave
    /// the distance is measured.
    fn within_slips(&self, query: &Spelling<'_>, vocabulary: &Vocabulary, found: &mut Vec<u32>) {
        let (letters, lost) = (query.traits.letters(), query.traits.lost());
        let plain_letters = query.text.bytes().filter(u8::is_ascii).count();
        let pattern = Pattern::new(query.text);
        for (length, same) in self.by_letters.iter().enumerate() {
            let slips = (slips_allowed(length.max(letters)) + lost.min(2)).max(1);
            if length.abs_diff(letters) > slips {
                continue;
            }
            same.each_sharing(query.traits.mask, slips + lost, |word| {
                // A slip takes two pairs of letters away, as a lost letter does; a swap three, but no letter. The same holds
                // the other way round.
                let too_far = |one: Traits, other: Traits| {
                    let lacking = (one.mask & !other.mask).count_ones() as usize;
                    let apart = (one.pairs & !other.pairs).count_ones() as usize;
                    apart + lacking.min(slips) > 3 * slips + 2 * lost
                };
                let traits = vocabulary.traits(word);
                if too_far(query.traits, traits) || too_far(traits, query.traits) {
                    return;
                }
                let text = vocabulary.bytes(word);
                let near = if text.len() == length { pattern.is_near(text, slips) } else { None };
                let alphabets = || {
                    // A letter is none of another alphabet.
                    let plain = text.iter().filter(|byte| byte.is_ascii()).count();
                    let both = plain.min(plain_letters) + (length - plain).min(letters - plain_letters);
                    length.max(letters) - both <= slips + lost
                };
                if near.unwrap_or_else(alphabets) {
                    found.push(word);
                }
            });
        }
    }

    /// Digits in place of letters leave the length.
    fn disguised(&self, query: &Spelling<'_>, vocabulary: &Vocabulary, found: &mut Vec<u32>) {
        if query.traits.mixed {
            found.extend(self.by_letters.get(query.traits.letters()).into_iter().flat_map(SameLength::words));
        } else {
            let same = |word: &&u32| vocabulary.traits(**word).letters == query.traits.letters;
            found.extend(self.mixed.iter().filter(same));
        }
    }

    /// Short forms of business words, which begin alike: of this one, and those of which this is one.
    fn business_words(&self, query: &Spelling<'_>, vocabulary: &Vocabulary, found: &mut Vec<u32>) {
        let shortens = |short: Traits, long: Traits| short.letters < long.letters && short.mask & !long.mask == 0;
        let Some(first) = query.text.chars().next() else { return };
        let alike = vocabulary.beginning(first);
        let from = self.common.partition_point(|word| *word < alike.start);
        let common = self.common[from..].iter().take_while(|word| **word < alike.end);
        found.extend(common.filter(|word| shortens(query.traits, vocabulary.traits(**word))));
        if query.traits.common {
            found.extend(alike.filter(|word| shortens(vocabulary.traits(*word), query.traits)));
        }
    }
}

/// Short forms: words that begin with the query, and words that it begins with. Whatever begins with a
/// single letter is not gone through here, see [`super::answers`].
fn beginnings(query: &Spelling<'_>, vocabulary: &Vocabulary, found: &mut Vec<u32>) {
    if query.traits.letters() >= MIN_BEGINNING {
        found.extend(vocabulary.beginning_with(query.text));
    }
    let mut known = 0;
    for (at, letter) in query.text.char_indices() {
        let beginning = query.text.get(..at + letter.len_utf8()).unwrap_or("");
        let letter = beginning.get(at..).unwrap_or("");
        known = together(known, (hash(letter), letter.len()));
        found.extend(vocabulary.find_hashed(beginning, known));
    }
}

/// Hashes of which two words have one in common if they sound the same, are spellings of the same name in
/// whatever way, or are forms of the same business word.
fn keys(word: &Spelling<'_>, mut each: impl FnMut(u32)) {
    sound_keys(word, &mut each);
    word.nickname.names().for_each(|name| each(numbered("nickname", name)));
    if word.traits.common {
        business_families(word.text).for_each(|family| each(numbered("family", family)));
        place(word.text).into_iter().for_each(|place| each(numbered("place", place)));
    }
}

/// Those of them that words written as one have too: of what sounds the same, and of spellings of the same
/// name.
pub fn sound_keys(word: &Spelling<'_>, mut each: impl FnMut(u32)) {
    each(sound_key(word.skeleton, word.text));
    if let Some(spelt) = word.wade_giles {
        each(text_key(spelt));
    }
    usual_keys(word.usual, &mut each);
}

/// Of the names of which a word is a usual spelling.
pub fn usual_keys(usual: Usual, mut each: impl FnMut(u32)) {
    usual.names().for_each(|name| each(numbered("usual", name)));
}

/// The first of [`sound_keys`] for a text.
pub fn text_key(text: &str) -> u32 {
    sound_key(&skeleton(text), text)
}

/// The same for a text whose skeleton is known: what sounds the same has the same skeleton; what has hardly one
/// must be the same, but for *y* and *i*.
fn sound_key(skeleton: &str, text: &str) -> u32 {
    if skeleton.len() < MIN_SKELETON { hash_but_y(text) } else { hash(skeleton) }
}

/// The hash of a text with *i* for each *y*.
pub fn hash_but_y(text: &str) -> u32 {
    of_bytes(text.bytes().map(|byte| if byte == b'y' { b'i' } else { byte }))
}

fn numbered(table: &str, number: u16) -> u32 {
    together(hash(table), (of_bytes(number.to_le_bytes().into_iter()), 2))
}

//! Listed words that are written as one in the query: *Hik Vision*, *Hikvision*; and initials of whole
//! names.

use super::{
    align::{MIN_INITIALS, Unit},
    buckets::Buckets,
    hash::hash,
    listed::Listed,
    neighbours::{sound_keys, text_key, usual_keys},
    similarity::{Alike, Query},
    sound::{Sound, joined_hash, joined_key},
    spelling::{OwnSpelling, Spelling},
    vocabulary::Vocabulary,
};
use crate::names::{Usual, wade_giles};

/// Where words stand, by their keys written as one, see [`sound_keys`]: only what is the same or sounds the
/// same can be found so, and no more is asked.
#[derive(Debug, Default)]
pub struct Joined {
    places: Buckets, // of the first word, see [`Listed::place`]
    usual: Known,    // what may be a usual spelling of a name
}

/// Words of a row that written as one are like another word.
#[derive(Clone, Copy, Debug)]
pub struct JoinedHit {
    /// The row.
    pub row: u32,
    /// Its words.
    pub unit: Unit,
    /// How they are alike.
    pub alike: Alike,
}

impl Joined {
    /// Arranges the rows.
    pub fn of(listed: &Listed, vocabulary: &Vocabulary) -> Self {
        let usual = Known::of(Usual::spellings());
        let of_words: Vec<Sound> = (0..vocabulary.len() as u32).map(|word| Sound::of(word, vocabulary)).collect();
        let (mut all, mut words, mut sounds) = (Vec::new(), Vec::new(), Vec::new());
        for row in 0..listed.len() as u32 {
            sounds.clear();
            sounds.extend(listed.words(row).map(|word| of_words[word.word as usize]));
            let place = |unit: Unit| listed.place(row, unit.first);
            let letters = |at: usize| vocabulary.traits(sounds[at].word).letters();
            Unit::each_joined_of(
                sounds.len(),
                letters,
                |at| !sounds[at].plain && listed.is_han(row, at),
                |unit| {
                    each_key(&sounds[unit.range()], vocabulary, &usual, |key| all.push((key, place(unit))));
                },
            );
            if sounds.len() >= MIN_INITIALS {
                listed.prepare(row, vocabulary, &mut words);
                Unit::each_initials(&words, |unit, initials| all.push((text_key(&initials), place(unit))));
            }
        }
        Self { places: Buckets::of(&all), usual }
    }

    /// The words written as one that are like a word, by their rows.
    pub fn hits(&self, word: Spelling<'_>, listed: &Listed, vocabulary: &Vocabulary) -> Vec<JoinedHit> {
        let (mut found, mut asked, mut places) = (Vec::new(), Vec::new(), Vec::new());
        if word.traits.letters < 2 {
            return found;
        }
        sound_keys(&word, |key| {
            asked.push(key);
            places.extend(self.places.get(key));
        });
        places.sort_unstable();
        places.dedup();
        let query = Query::new(word);
        let mut words = Vec::new();
        for place in places {
            let (row, first) = listed.at_place(place);
            listed.prepare(row, vocabulary, &mut words);
            let mut compare = |unit: Unit, of: &OwnSpelling| {
                found.extend(query.alike(of.view()).map(|alike| JoinedHit { row, unit, alike }));
            };
            Unit::each_joined(&words, |unit| {
                let mut may = false;
                if unit.first == first {
                    let words = listed.words(row).skip(first).take(unit.words);
                    let sounds: Vec<Sound> = words.map(|word| Sound::of(word.word, vocabulary)).collect();
                    each_key(&sounds, vocabulary, &self.usual, |key| may |= asked.contains(&key));
                }
                if may {
                    compare(unit, &OwnSpelling::joined(words[unit.range()].iter().map(|word| word.text)));
                }
            });
            Unit::each_initials(&words, |unit, initials| {
                if unit.first == first && initials == word.text {
                    compare(unit, &OwnSpelling::joined(std::iter::once(initials.as_str())));
                }
            });
        }
        found
    }
}

/// Hashes of texts that are among some.
#[derive(Debug, Default)]
struct Known(Vec<u64>);

impl Known {
    const BITS: u32 = 1 << 16;

    fn of<'t>(texts: impl Iterator<Item = &'t str>) -> Self {
        let mut known = Self(vec![0; Self::BITS as usize / 64]);
        for text in texts {
            let at = hash(text) % Self::BITS;
            known.0[at as usize / 64] |= 1 << (at % 64);
        }
        known
    }

    fn may_have(&self, hash: u32) -> bool {
        let at = hash % Self::BITS;
        self.0.get(at as usize / 64).is_some_and(|bits| bits >> (at % 64) & 1 == 1)
    }
}

/// The keys of words written as one: what they sound like, in Wade and Giles's spelling as well, and of
/// which names they are usual spellings.
fn each_key(words: &[Sound], vocabulary: &Vocabulary, usual: &Known, mut each: impl FnMut(u32)) {
    let texts = || words.iter().map(|word| vocabulary.text(word.word));
    each(joined_key(words, vocabulary));
    if words.iter().all(|word| vocabulary.is_pinyin(word.word))
        && let Some(spelt) = wade_giles(&texts().collect::<String>())
    {
        each(text_key(&spelt));
    }
    let servant = || texts().next().is_some_and(|first| first.starts_with("abd"));
    if usual.may_have(joined_hash(words)) || servant() {
        usual_keys(Usual::of(&texts().collect::<String>()), &mut each);
    }
}

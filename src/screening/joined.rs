//! Listed words that are written as one in the query: *Hik Vision*, *Hikvision*; and initials of whole
//! names.

use super::{
    align::Unit,
    buckets::Buckets,
    listed::Listed,
    neighbours::{short_key, sound_keys, text_key, usual_keys},
    similarity::{Alike, MIN_SKELETON, Query},
    spelling::{FIRST, OwnSpelling, Spelling, go_on, hash},
    vocabulary::Vocabulary,
};
use crate::names::{Usual, has_article};

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
        let (mut all, mut words, mut numbers) = (Vec::new(), Vec::new(), Vec::new());
        for row in 0..listed.len() as u32 {
            listed.prepare(row, vocabulary, &mut words);
            numbers.clear();
            numbers.extend(listed.words(row).map(|word| word.number));
            let place = |unit: Unit| listed.place(row, unit.first);
            Unit::each_joined(&words, |unit| {
                each_key(&numbers[unit.range()], vocabulary, &usual, |key| all.push((key, place(unit))));
            });
            Unit::each_initials(&words, |unit, initials| all.push((text_key(&initials), place(unit))));
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
        let (mut words, mut numbers) = (Vec::new(), Vec::new());
        for place in places {
            let (row, first) = listed.at_place(place);
            listed.prepare(row, vocabulary, &mut words);
            numbers.clear();
            numbers.extend(listed.words(row).map(|word| word.number));
            let mut compare = |unit: Unit, of: &OwnSpelling| {
                found.extend(query.alike(of.view()).map(|alike| JoinedHit { row, unit, alike }));
            };
            Unit::each_joined(&words, |unit| {
                let mut may = false;
                if unit.first == first {
                    each_key(&numbers[unit.range()], vocabulary, &self.usual, |key| may |= asked.contains(&key));
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
fn each_key(words: &[u32], vocabulary: &Vocabulary, usual: &Known, mut each: impl FnMut(u32)) {
    let texts = || words.iter().map(|word| vocabulary.text(*word));
    each(joined_key(words, vocabulary));
    if words.iter().all(|word| vocabulary.is_pinyin(*word))
        && let Some(spelt) = OwnSpelling::joined(texts()).view().wade_giles
    {
        each(text_key(spelt));
    }
    let servant = || texts().next().is_some_and(|first| first.starts_with("abd"));
    if usual.may_have(texts().fold(FIRST, |hash, text| go_on(hash, text.bytes()))) || servant() {
        usual_keys(Usual::of(&texts().collect::<String>()), &mut each);
    }
}

/// [`text_key`] of words written as one, without writing them where they do not change each other's
/// sound.
fn joined_key(words: &[u32], vocabulary: &Vocabulary) -> u32 {
    let texts = || words.iter().map(|word| vocabulary.text(*word));
    let meets = |pair: &[u32]| {
        let (before, after) = (vocabulary.text(pair[0]).as_bytes(), vocabulary.text(pair[1]).as_bytes());
        before.last().zip(after.first()).is_none_or(|(before, after)| may_sound_together(*before, *after))
    };
    let article = || {
        let first = texts().next().unwrap_or("").as_bytes();
        has_article(first) || first.len() < 3 && matches!(first, [b'a' | b'e' | b'u', ..])
    };
    if words.windows(2).any(meets) || article() || !texts().all(str::is_ascii) {
        return text_key(&texts().collect::<String>());
    }
    let (mut sound, mut last, mut sounds) = (FIRST, None, 0);
    for (at, word) in words.iter().enumerate() {
        let skeleton = vocabulary.skeleton(*word).as_bytes();
        // Vowels and h are only heard at the beginning.
        let heard = skeleton.strip_prefix(b"a").or(skeleton.strip_prefix(b"h")).filter(|_| at > 0).unwrap_or(skeleton);
        let heard = if heard.first() == last.as_ref() { heard.get(1..).unwrap_or(&[]) } else { heard };
        sound = go_on(sound, heard.iter().copied());
        last = heard.last().copied().or(last);
        sounds += heard.len();
    }
    if sounds < MIN_SKELETON { short_key(texts()) } else { sound }
}

/// Whether the end of one word and the beginning of the next may be written for one sound, *s* and *h*, or
/// change each other's, *c* and *e*: see [`crate::names::skeleton`].
fn may_sound_together(before: u8, after: u8) -> bool {
    matches!(before, b'c' | b'd' | b'g' | b'k' | b'p' | b's' | b't' | b'z')
        && matches!(after, b'c' | b'e' | b'h' | b'i' | b'j' | b'k' | b's' | b'y' | b'z')
}

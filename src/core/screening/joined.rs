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
use crate::{
    by_number::{sort_by_number, then},
    names::{Usual, wade_giles},
};

/// Where words stand, by their keys written as one, see [`sound_keys`]: only what is the same or sounds the
/// same can be found so, and no more is asked.
#[derive(Debug, Default)]
pub struct Joined(Buckets<Place>);

/// Words of a row that are written as one.
#[derive(Clone, Copy, Debug, Default)]
struct Place {
    row: u32,
    first: u8, // a row has fewer words than 2⁸
    words: u8,
    initials: bool, // whether only their initials are meant
    check: u8,      // of the key, so that a row is seldom looked at for nothing
}

impl Place {
    fn of(row: u32, unit: Unit, key: u32) -> Self {
        let (first, words) = (unit.first as u8, unit.words as u8);
        Self { row, first, words, initials: unit.initials, check: check(key) }
    }

    fn unit(self) -> Unit {
        Unit { first: self.first.into(), words: self.words.into(), initials: self.initials }
    }
}

/// The bits of a key that do not choose its bucket: those go by the highest of a product.
fn check(key: u32) -> u8 {
    key as u8
}

/// Of so many words written as one it is remembered how they are alike: lists repeat them from name to name.
const COMPARED: usize = 4;

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
            let mut add = |unit: Unit, key: u32| all.push((key, Place::of(row, unit, key)));
            let letters = |at: usize| vocabulary.traits(sounds[at].word).letters();
            Unit::each_joined_of(
                sounds.len(),
                letters,
                |at| !sounds[at].plain && listed.is_han(row, at),
                |unit| each_key(&sounds[unit.range()], vocabulary, &usual, |key| add(unit, key)),
            );
            if sounds.len() >= MIN_INITIALS {
                listed.prepare(row, vocabulary, &mut words);
                Unit::each_initials(&words, |unit, initials| add(unit, text_key(&initials)));
            }
        }
        Self(Buckets::of(&all))
    }

    /// The words written as one that are like a word, by their rows.
    pub fn hits(&self, word: Spelling<'_>, listed: &Listed, vocabulary: &Vocabulary) -> Vec<JoinedHit> {
        let mut found = Vec::new();
        if word.traits.letters < 2 {
            return found;
        }
        let mut places: Vec<Place> = Vec::new();
        sound_keys(&word, |key| {
            places.extend(self.0.get(key).iter().filter(|place| place.check == check(key)));
        });
        sort_by_number(&mut places, |place| {
            let words = u32::from_be_bytes([0, place.first, place.words, u8::from(place.initials)]);
            then(place.row, words)
        });
        places.dedup_by_key(|place| (place.row, place.unit()));
        let query = Query::new(word);
        let texts = |place: Place| {
            let Unit { first, words, .. } = place.unit();
            listed.words(place.row).skip(first).take(words).map(|of| of.word)
        };
        let mut compared: [Option<(Place, Option<Alike>)>; COMPARED] = [None; COMPARED];
        let mut words = Vec::new();
        for (at, place) in places.into_iter().enumerate() {
            let (row, unit) = (place.row, place.unit());
            if unit.initials {
                listed.prepare(row, vocabulary, &mut words);
                let mut same = false;
                Unit::each_initials(&words, |of, initials| same |= of == unit && initials == word.text);
                let initials = || query.alike(OwnSpelling::joined(std::iter::once(word.text)).view());
                found.extend(same.then(initials).flatten().map(|alike| JoinedHit { row, unit, alike }));
                continue;
            }
            let known = compared.iter().flatten().find(|(known, _)| texts(*known).eq(texts(place)));
            let alike = known.map_or_else(
                || query.alike(OwnSpelling::joined(texts(place).map(|word| vocabulary.text(word))).view()),
                |(_, alike)| *alike,
            );
            compared[at % COMPARED] = Some((place, alike));
            found.extend(alike.map(|alike| JoinedHit { row, unit, alike }));
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

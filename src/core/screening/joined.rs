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
    spelling::{OwnSpelling, Spelling, Traits},
    vocabulary::Vocabulary,
};
use crate::{
    by_number::{sort_by_number, then},
    names::{Usual, wade_giles},
};

/// The rows with words that can be written as one, by their keys written as one, see [`sound_keys`]: only what is the
/// same or sounds the same can be found so, and no more is asked.
#[derive(Debug, Default)]
pub struct Joined {
    places: Buckets, // see [`Place`]
    usual: Known,
}

/// Where words stand that can be written as one: the row, and which they are of those that the row gives, see [`each_unit`].
/// There are about five for each listed name, so each is one number, and which words they are is told anew when it is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Place(u32);

impl Place {
    /// Of so many rows each is known: sixteen million names would need more memory than a browser gives.
    const ROWS: u32 = 1 << 24;
    /// The initials of the row are meant.
    const INITIALS: u8 = 255;
    /// Any of those that come after so many.
    const LAST: u8 = 254;

    fn new(row: u32, which: u8) -> Self {
        Self((u32::from(which) << 24) | (row % Self::ROWS))
    }

    fn row(self) -> u32 {
        self.0 % Self::ROWS
    }

    fn which(self) -> u8 {
        (self.0 >> 24) as u8
    }
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
        let (mut keys, mut which_of, mut keys_of) = (Vec::new(), Vec::new(), Vec::with_capacity(listed.len()));
        let (mut traits, mut sounds, mut words) = (Vec::new(), Vec::new(), Vec::new());
        for row in 0..listed.len() as u32 {
            let before = keys.len();
            let mut add = |which: u8, key: u32| {
                keys.push(key);
                which_of.push(which);
            };
            sounds.clear();
            sounds.extend(listed.words(row).map(|word| of_words[word.word as usize]));
            traits.clear();
            traits.extend(listed.words(row).map(|word| vocabulary.traits(word.word)));
            let mut which = 0;
            each_unit(row, &traits, listed, |unit| {
                each_key(&sounds[unit.range()], vocabulary, &usual, |key| add(which, key));
                which = Place::LAST.min(which + 1);
            });
            if sounds.len() >= MIN_INITIALS {
                listed.prepare(row, vocabulary, &mut words);
                Unit::each_initials(&words, |_, initials| add(Place::INITIALS, text_key(&initials)));
            }
            keys_of.push((keys.len() - before) as u16);
        }
        drop(of_words); // before the largest is made
        let rows = (0u32..).zip(keys_of).flat_map(|(row, keys)| std::iter::repeat_n(row, keys.into()));
        let places = rows.zip(which_of).map(|(row, which)| Place::new(row, which).0);
        Self { places: Buckets::of(&keys, places), usual }
    }

    /// The words written as one that are like a word, by their rows.
    pub fn hits(&self, word: Spelling<'_>, listed: &Listed, vocabulary: &Vocabulary) -> Vec<JoinedHit> {
        let mut found = Vec::new();
        if word.traits.letters < 2 {
            return found;
        }
        let (mut places, mut keys) = (Vec::new(), Vec::new());
        sound_keys(&word, |key| {
            places.extend(self.places.get(key).iter().map(|place| Place(*place)));
            keys.push(key);
        });
        sort_by_number(&mut places, |place| then(place.row(), place.which().into()));
        places.dedup();
        let query = Query::new(word);
        let mut compared = Vec::new();
        let (mut traits, mut joined, mut words) = (Vec::new(), Vec::new(), Vec::new());
        for place in places {
            let row = place.row();
            if place.which() == Place::INITIALS {
                listed.prepare(row, vocabulary, &mut words);
                Unit::each_initials(&words, |unit, initials| {
                    let same = (initials == word.text).then(|| OwnSpelling::joined(std::iter::once(word.text)));
                    let alike = same.and_then(|same| query.alike(same.view()));
                    found.extend(alike.map(|alike| JoinedHit { row, unit, alike }));
                });
                continue;
            }
            traits.clear();
            traits.extend(listed.words(row).map(|word| vocabulary.traits(word.word)));
            let mut which = 0;
            each_unit(row, &traits, listed, |unit| {
                let here = which == place.which();
                which = Place::LAST.min(which + 1);
                if !here {
                    return;
                }
                joined.clear();
                joined.extend(listed.words(row).skip(unit.first).take(unit.words).map(|of| of.word));
                let known = compared.iter().find(|(known, _)| *known == joined).map(|(_, alike)| *alike);
                let alike = known.unwrap_or_else(|| {
                    let mut same = false;
                    let sounds: Vec<Sound> = joined.iter().map(|word| Sound::of(*word, vocabulary)).collect();
                    each_key(&sounds, vocabulary, &self.usual, |key| same |= keys.contains(&key));
                    let texts = joined.iter().map(|word| vocabulary.text(*word));
                    let alike = same.then(|| query.alike(OwnSpelling::joined(texts).view())).flatten();
                    compared.truncate(COMPARED - 1);
                    compared.insert(0, (joined.clone(), alike));
                    alike
                });
                found.extend(alike.map(|alike| JoinedHit { row, unit, alike }));
            });
        }
        found
    }
}

/// Gives each words of a row that can be written as one; `traits` are those of its words.
fn each_unit(row: u32, traits: &[Traits], listed: &Listed, each: impl FnMut(Unit)) {
    let is_han = |at: usize| traits[at].bytes != traits[at].letters && listed.is_han(row, at);
    Unit::each_joined_of(traits.len(), |at| traits[at].letters(), is_han, each);
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

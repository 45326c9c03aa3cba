//! Edit distance with swaps, in one machine word.

use strsim::osa_distance;

use crate::names::LOST_LETTER;

/// A word prepared for measuring its distance to many others.
///
/// The distance is that of optimal string alignment (OSA): insertions, deletions, substitutions and
/// swaps of neighbours, each counting one. Words of ASCII letters up to 64 are measured by the
/// bit-parallel algorithm of Hyyrö (*A bit-vector algorithm for computing Levenshtein and Damerau edit
/// distances*, Nordic Journal of Computing 10, 2003), a column of the table per step; others by
/// [`strsim::osa_distance`], which is what the result is held against in the tests. A lost letter
/// ([`LOST_LETTER`]) is like any other.
#[derive(Clone, Debug)]
pub struct Pattern<'a> {
    word: &'a str,
    places: Option<[u64; 128]>, // for each letter, the places at which the word has it
}

impl<'a> Pattern<'a> {
    /// Prepares a word.
    pub fn new(word: &'a str) -> Self {
        let short = word.is_ascii() && (1..=64).contains(&word.len());
        let places = short.then(|| {
            let mut places = [0; 128];
            for (at, byte) in word.bytes().enumerate() {
                if char::from(byte) == LOST_LETTER {
                    places.iter_mut().for_each(|letter| *letter |= 1 << at);
                } else {
                    places[usize::from(byte & 127)] |= 1 << at;
                }
            }
            places[LOST_LETTER as usize] = !0; // a lost letter of the other word is like any of this one
            places
        });
        Self { word, places }
    }

    /// Whether the distance to a word of ASCII letters is at most so much; not known if this word is not of
    /// such, or has more than 64.
    pub fn is_near(&self, other: &[u8], most: usize) -> Option<bool> {
        let places = self.places.as_ref()?;
        Some(bit_parallel(places, self.word.len(), other, most).is_some())
    }

    /// The distance to another word.
    pub fn distance(&self, other: &str) -> usize {
        match &self.places {
            Some(places) if other.is_ascii() => {
                bit_parallel(places, self.word.len(), other.as_bytes(), usize::MAX).unwrap_or(usize::MAX)
            }
            _ => osa_distance(self.word, other),
        }
    }
}

/// `None` as soon as it is clear that the distance is more than `most`: along a diagonal of the table
/// distances never fall, and the last one ends at the distance wanted.
fn bit_parallel(places: &[u64; 128], length: usize, other: &[u8], most: usize) -> Option<usize> {
    let mut distance = length.abs_diff(other.len());
    if distance > most {
        return None;
    }
    let (mut up, mut down, mut diagonal, mut before) = (!0u64, 0u64, 0u64, 0u64);
    for (at, byte) in other.iter().enumerate() {
        let here = places[usize::from(byte & 127)];
        let swap = ((!diagonal & here) << 1) & before;
        diagonal = ((here & up).wrapping_add(up) ^ up) | here | down | swap;
        // A bit of `diagonal` says that the distance is that of one letter less on both sides.
        if let Some(row) = (at + length).checked_sub(other.len())
            && diagonal >> row & 1 == 0
        {
            distance += 1;
            if distance > most {
                return None;
            }
        }
        let (right, left) = (down | !(diagonal | up), diagonal & up);
        let (right, left) = (right << 1 | 1, left << 1);
        up = left | !(diagonal | right);
        down = right & diagonal;
        before = here;
    }
    Some(distance)
}

/// How many slips a word of so many letters may have.
pub fn slips_allowed(letters: usize) -> usize {
    match letters {
        0..=3 => 0,
        4..=5 => 1,
        6..=8 => 2,
        9..=11 => 3,
        _ => 4,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::Pattern;

    proptest! {
        #[test]
        fn the_distance_is_that_of_strsim(a in "[abc]{0,9}|[a-z海]{0,70}", b in "[abc]{0,9}|[a-z海]{0,70}") {
            prop_assert_eq!(Pattern::new(&a).distance(&b), strsim::osa_distance(&a, &b));
        }
    }

    #[test]
    fn a_lost_letter_is_like_any_other() {
        assert_eq!(Pattern::new("klo?ko").distance("klocko"), 0);
        assert_eq!(Pattern::new("klocko").distance("klo?ko"), 0);
        assert_eq!(Pattern::new("people?s").distance("peoples"), 1);
    }
}

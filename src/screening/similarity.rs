use strsim::{jaro_winkler, osa_distance};

use super::Reason;

/// Below this two words are different words, whatever they share.
pub const MIN_SIMILARITY: f64 = 0.7;
/// A word that begins another counts as its short form from this many letters on: *tech*, *elec*.
const MIN_ABBREVIATION: usize = 4;
/// What a short form is worth: less than a slip of the pen, for *invest* may be *investment* or *investor*.
const ABBREVIATION: f64 = 0.8;
/// What an initial is worth.
const INITIAL: f64 = 0.75;

/// How alike two folded words are, 0 to 1, and why; `None` if they are different words.
///
/// Spelling is judged by two measures together: the edit distance with swaps (optimal string
/// alignment), which sees every slip, and Jaro–Winkler, which forgives slips late in a word, where
/// they happen. Words of up to three letters must be the same; longer ones may differ by one letter
/// in about four.
pub fn similarity(query: &str, listed: &str) -> Option<(f64, Reason)> {
    if query == listed {
        return Some((1.0, Reason::Same));
    }
    let (short, long) = if query.len() <= listed.len() { (query, listed) } else { (listed, query) };
    let (fewer, more) = (short.chars().count(), long.chars().count());
    let (fewer, more) = (fewer.min(more), fewer.max(more)); // bytes and letters may disagree
    if fewer >= MIN_ABBREVIATION && long.starts_with(short) {
        return Some((ABBREVIATION.max(fewer as f64 / more as f64), Reason::Abbreviation));
    }
    let slips = slips_allowed(more);
    if slips == 0 || more - fewer > slips {
        return None;
    }
    let distance = osa_distance(query, listed);
    if distance > slips {
        return None;
    }
    let edits = 1.0 - distance as f64 / more as f64;
    let alike = (edits + jaro_winkler(query, listed)) / 2.0;
    (alike >= MIN_SIMILARITY).then_some((alike, Reason::Spelling))
}

/// What can be told of a word at a glance, to pass over most pairs without comparing them.
#[derive(Clone, Copy, Debug)]
pub struct Sketch {
    letters: usize,
    mask: u32,
    first: Option<char>,
}

impl Sketch {
    /// The sketch of a word: its length, which letters it has, and its first.
    pub fn new(word: &str) -> Self {
        let mask = word.chars().fold(0, |mask, letter| mask | 1 << (u32::from(letter) % 32));
        Self { letters: word.chars().count(), mask, first: word.chars().next() }
    }

    /// Whether two words may be alike; `false` only if [`similarity`] and [`initial`] find nothing.
    ///
    /// A slip changes at most two of the letters that a word has, so words within `n` slips differ in at
    /// most `2 n` places of their masks. A short form has the first letter of its long form.
    pub fn may_match(self, other: Self) -> bool {
        let slips = slips_allowed(self.letters.max(other.letters));
        let within = self.letters.abs_diff(other.letters) <= slips
            && (self.mask ^ other.mask).count_ones() as usize <= 2 * slips;
        let begins = self.first == other.first
            && (self.mask & !other.mask == 0 || other.mask & !self.mask == 0)
            && (self.letters.min(other.letters) == 1 || self.letters.min(other.letters) >= MIN_ABBREVIATION);
        within || begins
    }
}

/// Whether one is the first letter of the other.
pub fn initial(query: &str, listed: &str) -> Option<(f64, Reason)> {
    let one = |word: &str| word.chars().count() == 1 && word.chars().all(char::is_alphabetic);
    let begins = one(query) && listed.starts_with(query) || one(listed) && query.starts_with(listed);
    (begins && query != listed).then_some((INITIAL, Reason::Initial))
}

/// How many slips a word of so many letters may have.
fn slips_allowed(letters: usize) -> usize {
    match letters {
        0..=3 => 0,
        4..=5 => 1,
        6..=9 => 2,
        _ => 3,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Sketch, initial, similarity};
    use crate::screening::Reason;

    #[test]
    fn one_slip_in_a_long_word_is_close() {
        let (alike, reason) = similarity("hikvison", "hikvision").unwrap();
        assert!(alike > 0.92 && reason == Reason::Spelling, "{alike}");
    }

    proptest! {
        #[test]
        fn a_glance_passes_over_no_pair_that_is_alike(a in "[a-e海康]{1,8}", b in "[a-e海康]{1,8}") {
            if similarity(&a, &b).is_some() || initial(&a, &b).is_some() {
                prop_assert!(Sketch::new(&a).may_match(Sketch::new(&b)));
            }
        }
    }

    #[test]
    fn short_words_must_be_the_same() {
        assert_eq!(similarity("zte", "zta"), None);
    }

    #[test]
    fn a_short_form_is_recognised() {
        assert_eq!(similarity("tech", "technology"), Some((0.8, Reason::Abbreviation)));
    }
}

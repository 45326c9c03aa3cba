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
    use super::similarity;
    use crate::screening::Reason;

    #[test]
    fn one_slip_in_a_long_word_is_close() {
        let (alike, reason) = similarity("hikvison", "hikvision").unwrap();
        assert!(alike > 0.92 && reason == Reason::Spelling, "{alike}");
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

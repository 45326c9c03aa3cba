//! How long a name can be.

/// Letters of a name that are compared; chosen well above what is a name.
pub(super) const MOST_LETTERS: usize = 1_000;
/// Words of it: more than the comparison of two names takes (48).
const MOST_WORDS: usize = 64;

/// As much of a name as is compared: a longer text is no name, and would make every search slower.
pub(super) fn within_limits(name: &str) -> &str {
    let letters = name.char_indices().nth(MOST_LETTERS).map_or(name.len(), |(at, _)| at);
    let word = |at: &usize| name.get(..*at).is_some_and(|before| !before.ends_with(' '));
    let words = name.match_indices(' ').map(|(at, _)| at).filter(word).nth(MOST_WORDS - 1).unwrap_or(name.len());
    name.get(..letters.min(words)).unwrap_or(name).trim_end()
}

#[cfg(test)]
mod tests {
    use super::{MOST_LETTERS, MOST_WORDS, within_limits};

    #[test]
    fn a_name_of_any_usual_length_stays_as_it_is() {
        for name in ["", "Acme", "  Acme  Ltd ", &"word ".repeat(MOST_WORDS)] {
            assert_eq!(within_limits(name).trim_end(), name.trim_end());
        }
    }

    #[test]
    fn a_longer_one_is_cut_after_its_words_and_its_letters() {
        assert_eq!(within_limits(&"a ".repeat(100)).split(' ').count(), MOST_WORDS);
        assert_eq!(within_limits(&"海".repeat(2_000)).chars().count(), MOST_LETTERS);
    }
}

//! Words that firms everywhere take for their name: *Phoenix*, *Aurora*, *Apex*.

use super::word_table::WordList;

static WORDS: WordList = WordList::new(include_str!(concat!(env!("OUT_DIR"), "/popular_words.txt")));

/// Whether a folded word is one that firms everywhere take for their name, so that two which share it and nothing else
/// mostly have nothing to do with each other. Unlike a common business word it does name a firm.
pub fn is_popular(word: &str) -> bool {
    WORDS.has(word)
}

#[cfg(test)]
mod tests {
    use super::WORDS;
    use crate::names::{fold, is_common};

    #[test]
    fn the_words_are_written_as_words_are_folded_and_are_no_business_words() {
        for word in WORDS.words() {
            let mut folded = String::new();
            assert!(word.chars().all(|letter| fold(letter, &mut folded).is_some()) && folded == word, "{word}");
            assert!(!is_common(word), "{word}");
        }
    }
}

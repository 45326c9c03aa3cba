//! How a word is written, as small letters and what is large in it.
//!
//! Only letters before U+0590 are told apart (Latin, Greek, Cyrillic, Armenian), and only where a small
//! letter has one capital and that capital this small letter: what these are will not change with a
//! later version of Unicode.

use crate::letter_case::{Letters, to_capitals, to_small};

/// What is large in a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Case {
    /// The word is as it is stored.
    Stored,
    /// Letters that follow no such letter or digit are capitals: *Co., Ltd*.
    Capitals,
    /// All letters are.
    Upper,
}

impl Case {
    /// All of them, by number.
    pub const ALL: [Self; 3] = [Self::Stored, Self::Capitals, Self::Upper];

    /// How a written word is stored, and what is large in it.
    pub fn of(written: &str) -> (String, Self) {
        let small: String = written.chars().map(small).collect();
        if small == written {
            return (small, Self::Stored);
        }
        for case in [Self::Capitals, Self::Upper] {
            let mut restored = String::with_capacity(written.len());
            case.restore(&small, &mut restored);
            if restored == written {
                return (small, case);
            }
        }
        (written.to_owned(), Self::Stored)
    }

    /// Writes a stored word.
    pub fn restore(self, stored: &str, out: &mut String) {
        match self {
            Self::Stored => out.push_str(stored),
            Self::Upper => out.extend(stored.chars().map(capital)),
            Self::Capitals => {
                let mut begins = true;
                for letter in stored.chars() {
                    out.push(if begins { capital(letter) } else { letter });
                    begins = letter >= CASELESS || !letter.is_alphanumeric();
                }
            }
        }
    }
}

/// The first letter that is neither small nor capital here.
const CASELESS: char = '\u{590}';

fn capital(letter: char) -> char {
    if letter.is_ascii() {
        return letter.to_ascii_uppercase();
    }
    only(to_capitals(letter)).filter(|capital| only(to_small(*capital)) == Some(letter)).unwrap_or(letter)
}

fn small(letter: char) -> char {
    if letter.is_ascii() {
        return letter.to_ascii_lowercase();
    }
    only(to_small(letter)).filter(|small| only(to_capitals(*small)) == Some(letter)).unwrap_or(letter)
}

fn only(mut letters: Letters) -> Option<char> {
    let letter = letters.next().filter(|_| letters.next().is_none())?;
    (letter < CASELESS).then_some(letter)
}

#[cfg(test)]
mod tests {
    use super::Case;

    fn of(written: &str) -> (String, Case) {
        Case::of(written)
    }

    #[test]
    fn a_word_is_stored_in_small_letters_if_it_can_be_restored() {
        assert_eq!(of("HIKVISION"), ("hikvision".to_owned(), Case::Upper));
        assert_eq!(of("Hikvision"), ("hikvision".to_owned(), Case::Capitals));
        assert_eq!(of("hikvision"), ("hikvision".to_owned(), Case::Stored));
        assert_eq!(of("Co., Ltd"), ("co., ltd".to_owned(), Case::Capitals));
        assert_eq!(of("СБЕРБАНК"), ("сбербанк".to_owned(), Case::Upper));
        assert_eq!(of("Şti"), ("şti".to_owned(), Case::Capitals));
    }

    #[test]
    fn another_word_is_stored_as_it_is() {
        for written in ["GmbH", "Straße", "STRAẞE", "McDonald", "İSTANBUL", "中国", "Ǆ", "ǅ", ""] {
            let (stored, case) = of(written);
            let mut restored = String::new();
            case.restore(&stored, &mut restored);
            assert_eq!(restored, written);
        }
        assert_eq!(of("GmbH").1, Case::Stored);
    }
}

//! Small letters and capitals, as the standard library has them.
//!
//! Its own tables were 28 KB of the engine's program, a thirtieth of it. The build makes shorter ones of them, so both are of the same
//! version of Unicode.

use std::{iter::Chain, option, str::Chars, sync::LazyLock};

include!(concat!(env!("OUT_DIR"), "/letter_case.rs"));

/// What a letter becomes: one letter, or several.
pub(crate) type Letters = Chain<option::IntoIter<char>, Chars<'static>>;

/// As `char::to_lowercase`.
pub(crate) fn to_small(letter: char) -> Letters {
    static RUNS: LazyLock<Vec<Run>> = LazyLock::new(|| runs(SMALL));
    if letter.is_ascii() { one(letter.to_ascii_lowercase()) } else { becoming(letter, &RUNS) }
}

/// As `char::to_uppercase`.
pub(crate) fn to_capitals(letter: char) -> Letters {
    static RUNS: LazyLock<Vec<Run>> = LazyLock::new(|| runs(CAPITALS));
    if letter.is_ascii() { one(letter.to_ascii_uppercase()) } else { becoming(letter, &RUNS) }
}

/// A text in small letters, to be compared: both forms of the small sigma are one, so that the beginning of a word is found in it.
pub(crate) fn in_small_letters(text: &str) -> String {
    text.chars().flat_map(to_small).map(|letter| if letter == 'ς' { 'σ' } else { letter }).collect()
}

/// Letters of which each is `step` behind the one before it, and becomes what is `distance` behind it.
struct Run {
    first: u32,
    last: u32,
    step: u32,
    distance: u32,
}

/// Reads the runs as `src/core/build/letter_case.rs` packs them.
fn runs(packed: &[u8]) -> Vec<Run> {
    let (mut runs, mut before) = (Vec::new(), 0);
    let mut bytes = packed.iter();
    let mut number = || {
        let (mut number, mut bits) = (0, 0);
        loop {
            let byte = u32::from(*bytes.next()?);
            number |= (byte & 0x7F) << bits;
            bits += 7;
            if byte < 0x80 {
                return Some(number);
            }
        }
    };
    while let (Some(gap), Some(more), Some(distance)) = (number(), number(), number()) {
        let (first, step) = (before + gap, 1 + more % 2);
        before = first + more / 2 * step;
        runs.push(Run { first, last: before, step, distance: distance >> 1 ^ (distance & 1).wrapping_neg() });
    }
    runs
}

fn becoming(letter: char, runs: &[Run]) -> Letters {
    let number = u32::from(letter);
    let run = runs.get(runs.partition_point(|run| run.last < number));
    let Some(run) = run.filter(|run| run.first <= number && (number - run.first) % run.step == 0) else {
        return one(letter);
    };
    let to = number.wrapping_add(run.distance);
    match to.checked_sub(u32::from(char::MAX) + 1) {
        Some(line) => None.into_iter().chain(SEVERAL.lines().nth(line as usize).unwrap_or("").chars()),
        None => one(char::from_u32(to).unwrap_or(letter)),
    }
}

fn one(letter: char) -> Letters {
    Some(letter).into_iter().chain("".chars())
}

#[cfg(test)]
mod tests {
    use super::{in_small_letters, to_capitals, to_small};

    #[test]
    fn every_character_becomes_what_the_standard_library_says() {
        for letter in '\0'..=char::MAX {
            assert!(to_small(letter).eq(letter.to_lowercase()), "{letter:?} in small letters");
            assert!(to_capitals(letter).eq(letter.to_uppercase()), "{letter:?} in capitals");
        }
    }

    #[test]
    fn a_letter_may_become_several() {
        assert_eq!(to_small('İ').collect::<String>(), "i\u{307}");
        assert_eq!(to_capitals('ß').collect::<String>(), "SS");
        assert_eq!(to_capitals('ﬃ').collect::<String>(), "FFI");
    }

    #[test]
    fn texts_that_differ_in_case_are_the_same_in_small_letters() {
        for (a, b) in [("ΣΑΣ", "σας"), ("Müller", "MÜLLER"), ("СБЕРБАНК", "Сбербанк"), ("海康", "海康")]
        {
            assert_eq!(in_small_letters(a), in_small_letters(b));
        }
        assert!(in_small_letters("ΟΔΥΣΣΕΑΣ").contains(&in_small_letters("οδυσ")));
        assert!(in_small_letters("ΟΔΥΣΣΕΑΣ").contains(&in_small_letters("ΟΔΥΣ")));
    }
}

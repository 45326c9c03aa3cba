//! One slip of the pen in a name.

use serde::Serialize;

use super::random::Random;

/// Words shorter than this are left alone: a slip makes another word of them.
const SHORTEST: usize = 4;

/// What kind of slip it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Slip {
    /// A letter too many.
    Insertion,
    /// A letter missing.
    Deletion,
    /// A wrong letter.
    Substitution,
    /// Two letters swapped.
    Swap,
}

impl Slip {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Insertion, Self::Deletion, Self::Substitution, Self::Swap];

    /// What it is called in reports.
    pub fn words(self) -> &'static str {
        match self {
            Self::Insertion => "a letter too many",
            Self::Deletion => "a letter missing",
            Self::Substitution => "a wrong letter",
            Self::Swap => "two letters swapped",
        }
    }
}

/// The name with one slip in one of its longer words; nothing if it has none.
pub fn slip(name: &str, random: &mut Random) -> Option<(String, Slip)> {
    let letters: Vec<char> = name.chars().collect();
    let words = words(&letters);
    let (start, end) = *words.get(random.below(words.len()))?;
    let word = &letters[start..end];
    let swaps: Vec<usize> = (start..end - 1).filter(|at| !alike(letters[*at], letters[at + 1])).collect();
    let kind = match Slip::ALL[random.below(Slip::ALL.len())] {
        Slip::Swap if swaps.is_empty() => Slip::Deletion,
        kind => kind,
    };
    let mut changed = letters.clone();
    match kind {
        Slip::Insertion => {
            let at = start + random.below(word.len() + 1);
            changed.insert(at, other_letter(word, letters[at.min(end - 1)], random)?);
        }
        Slip::Deletion => drop(changed.remove(start + random.below(word.len()))),
        Slip::Substitution => {
            let at = start + random.below(word.len());
            changed[at] = other_letter(word, letters[at], random)?;
        }
        Slip::Swap => {
            let at = swaps[random.below(swaps.len())];
            changed.swap(at, at + 1);
        }
    }
    Some((changed.into_iter().collect(), kind))
}

/// Where the longer words begin and end.
fn words(letters: &[char]) -> Vec<(usize, usize)> {
    let mut words = Vec::new();
    let mut start = 0;
    for end in 0..=letters.len() {
        if letters.get(end).is_none_or(|letter| !letter.is_alphabetic()) {
            if end - start >= SHORTEST {
                words.push((start, end));
            }
            start = end + 1;
        }
    }
    words
}

fn alike(a: char, b: char) -> bool {
    a.to_lowercase().eq(b.to_lowercase())
}

/// A letter other than this one, in its case: of the alphabet, or in other scripts of the word itself.
fn other_letter(word: &[char], than: char, random: &mut Random) -> Option<char> {
    let choice: Vec<char> = if word.iter().all(char::is_ascii) {
        let cased = |letter: char| if than.is_uppercase() { letter.to_ascii_uppercase() } else { letter };
        ('a'..='z').map(cased).filter(|letter| !alike(*letter, than)).collect()
    } else {
        word.iter().copied().filter(|letter| !alike(*letter, than)).collect()
    };
    choice.get(random.below(choice.len())).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_one_edit_in_a_word_of_four_letters_or_more() {
        let mut random = Random::new(1);
        let mut seen = Vec::new();
        for _ in 0..500 {
            let (changed, kind) = slip("ABU Bakr al-Hassani", &mut random).unwrap();
            assert_eq!(strsim::osa_distance("ABU Bakr al-Hassani", &changed), 1, "{changed}");
            assert!(changed.starts_with("ABU ") && changed.contains(" al-"), "{changed}");
            seen.push(kind);
        }
        assert!(Slip::ALL.iter().all(|kind| seen.iter().filter(|known| *known == kind).count() > 80));
    }

    #[test]
    fn short_names_have_none() {
        assert_eq!(slip("Li Na", &mut Random::new(1)), None);
    }
}

//! The ways in which a name can be read.

use crate::names::{NameWord, initials_apart, readings, typed, words};

/// One way in which a name reads.
#[derive(Clone, Debug)]
pub struct Read {
    /// Its words.
    pub words: Vec<NameWord>,
    /// Whether its Chinese characters, if it has any, are compared as such.
    pub characters: bool,
    /// Whether it can be read so only if it is a person's.
    pub of_person: bool,
}

impl Read {
    /// A listed name: as written, and in Latin letters if it is in Chinese characters or the like.
    pub fn listed(name: &str) -> Vec<Self> {
        let others = readings(name).into_iter().map(|words| Self { words, characters: false, of_person: false });
        std::iter::once(Self { words: words(name), characters: true, of_person: false }).chain(others).collect()
    }

    /// What was typed: the same, and such as take slips and initials into account.
    pub fn typed(name: &str) -> Vec<Self> {
        let mut found = Self::listed(name);
        found.extend(typed(name).into_iter().map(|words| Self { words, characters: true, of_person: false }));
        found.extend(initials_apart(name).map(|words| Self { words, characters: true, of_person: true }));
        found
    }
}

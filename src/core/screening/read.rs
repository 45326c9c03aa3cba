//! The ways in which a name can be read.

use crate::names::{NameWord, decode, initials_apart, readings, segments, typed, words};

/// One way in which a name reads.
#[derive(Clone, Debug)]
pub struct Read {
    /// Its words.
    pub words: Vec<NameWord>,
    /// Whether its Chinese characters, if it has any, are compared as such.
    pub characters: bool,
    /// Whether it can be read so only if it is a person's.
    pub of_person: bool,
    /// Whether it is read as written: only so it is compared with listed names that are not. Two names
    /// that are not in Latin letters are compared as written.
    pub as_written: bool,
}

impl Read {
    fn of(words: Vec<NameWord>) -> Self {
        Self { words, characters: true, of_person: false, as_written: false }
    }

    /// A listed name: as written, and in Latin letters if it is in Chinese characters or the like.
    pub fn listed(name: &str) -> Vec<Self> {
        let others = readings(name).into_iter().map(|words| Self { characters: false, ..Self::of(words) });
        std::iter::once(Self { as_written: true, ..Self::of(words(name)) }).chain(others).collect()
    }

    /// What was typed: the same, and such as take slips and initials into account; of the whole field, and of
    /// each part of it that may be the name.
    pub fn typed(field: &str) -> Vec<Self> {
        let decoded = decode(field);
        let text = decoded.as_ref().map_or(field, |decoded| &decoded.text);
        let mut found = Self::name_typed(text);
        for part in segments(text) {
            let of_part = Self::name_typed(text.get(part.clone()).unwrap_or(""));
            found.extend(of_part.into_iter().map(|mut read| {
                for word in &mut read.words {
                    word.at = word.at.start + part.start..word.at.end + part.start;
                }
                read
            }));
        }
        if let Some(decoded) = &decoded {
            found.iter_mut().for_each(|read| decoded.place(&mut read.words));
        }
        found
    }

    fn name_typed(name: &str) -> Vec<Self> {
        let mut found = Self::listed(name);
        found.extend(typed(name).into_iter().map(Self::of));
        found.extend(initials_apart(name).map(|words| Self { of_person: true, ..Self::of(words) }));
        found
    }
}

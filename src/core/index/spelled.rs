//! A name as its words and what stands between and about them.

use super::{case::Case, words::Part};
use crate::names::{NameWord, readings, words};

/// A name taken apart so that nothing is lost: gap, word, gap, word, …, and what follows the last word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spelled<'a> {
    /// The words as they are compared, in the order of the name.
    pub words: Vec<(String, Part)>,
    /// For each word what stands before it, and how it is written.
    pub written: Vec<(&'a str, &'a str)>,
    /// What follows the last word.
    pub end: &'a str,
    /// The words of the name's other readings.
    pub readings: Vec<Vec<(String, Part)>>,
}

impl<'a> Spelled<'a> {
    /// Takes a name apart.
    pub fn of(name: &'a str) -> Self {
        let found = words(name);
        let mut written = Vec::with_capacity(found.len());
        let mut done = 0;
        for word in &found {
            // Words that stand in one place, as the parts of a Thai word, are written by the first of them.
            let start = word.at.start.max(done);
            let end = word.at.end.max(start);
            let pieces = name.get(done..start).zip(name.get(start..end));
            written.push(pieces.unwrap_or(("", "")));
            if pieces.is_some() {
                done = end;
            }
        }
        let keyed = |word: NameWord| (Part::of(&word), word.text);
        let all = |words: Vec<NameWord>| words.into_iter().map(keyed).map(|(part, text)| (text, part)).collect();
        Self {
            written,
            end: name.get(done..).unwrap_or(""),
            readings: readings(name).into_iter().map(all).collect(),
            words: all(found),
        }
    }
}

/// What stands before a word and how the word is written, or what ends a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sign<'a> {
    /// What follows the last word.
    End(&'a str),
    /// What stands before a word; which of its forms it has, 0 for as it is compared; what is large in it.
    Word(&'a str, u32, Case),
}

#[cfg(test)]
mod tests {
    use super::Spelled;

    #[test]
    fn what_a_name_is_taken_apart_into_makes_the_name() {
        for name in
            ["", "…", "Hikvision", " (Co., Ltd.) ", "ชินวัตร", "株式会社日立製作所", "S.A. de C.V.", "J.-C. O'Neill"]
        {
            let spelled = Spelled::of(name);
            let mut whole: String = spelled.written.iter().flat_map(|(gap, word)| [*gap, *word]).collect();
            whole.push_str(spelled.end);
            assert_eq!(whole, name);
        }
    }
}

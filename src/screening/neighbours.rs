//! Which spellings of a dictionary are worth comparing with a word: those near it in some way that
//! [`super::similarity::Query::alike`] knows, and not many more.

use super::{
    edit_distance::Pattern,
    spelling::{Spelling, hash},
};

/// The spellings arranged in the ways in which they can be near.
#[derive(Debug, Default)]
pub struct Neighbours {
    by_letters: Vec<SameLength>,    // for each number of letters
    by_text: Vec<u32>,              // words by themselves, in the order of their text
    by_hash: Vec<(u32, u32)>,       // hash of the text, spelling
    by_skeleton: Vec<(u32, u32)>,   // hash, spelling
    by_wade_giles: Vec<(u32, u32)>, // hash of the other spelling, spelling
    usual: Vec<(u32, u32, u32)>,    // the names that it spells and is short for, modulo 32; spelling
    common: Vec<u32>,               // common business words
    mixed: Vec<u32>,                // with letters and digits
    lost: Vec<u32>,                 // with lost letters
}

/// How many slips a word of so many letters may have.
pub fn slips_allowed(letters: usize) -> usize {
    match letters {
        0..=3 => 0,
        4..=5 => 1,
        6..=8 => 2,
        9..=11 => 3,
        _ => 4,
    }
}

/// The spellings of so many letters, one beside the other, so that going through them is quick.
#[derive(Clone, Debug, Default)]
struct SameLength {
    masks: Vec<u32>,   // which letters they have
    numbers: Vec<u32>, // which spellings they are
    text: Vec<u8>,     // of those in ASCII, which come first
}

impl Neighbours {
    /// Arranges the spellings; `words` tells which are words by themselves.
    pub fn of(spellings: &[Spelling], words: &[bool]) -> Self {
        let mut near = Self::default();
        for (number, spelling) in (0u32..).zip(spellings) {
            near.by_hash.push((spelling.hash, number));
            if !spelling.skeleton.is_empty() {
                near.by_skeleton.push((spelling.skeleton_hash, number));
            }
            if let Some(wade_giles) = &spelling.wade_giles {
                near.by_wade_giles.push((hash(wade_giles), number));
            }
            let (usual, nickname) = names_of(spelling);
            if usual | nickname != 0 {
                near.usual.push((usual, nickname, number));
            }
            if words[number as usize] {
                near.by_text.push(number);
                if spelling.common {
                    near.common.push(number);
                }
            }
            if spelling.mixed {
                near.mixed.push(number);
            }
            if spelling.lost > 0 {
                near.lost.push(number);
            }
        }
        let ascii = (0u32..).zip(spellings).filter(|(_, spelling)| spelling.text.is_ascii());
        let others = (0u32..).zip(spellings).filter(|(_, spelling)| !spelling.text.is_ascii());
        for (number, spelling) in ascii.chain(others) {
            let letters = spelling.letters;
            if near.by_letters.len() <= letters {
                near.by_letters.resize_with(letters + 1, SameLength::default);
            }
            let same = &mut near.by_letters[letters];
            same.masks.push(spelling.mask);
            same.numbers.push(number);
            if spelling.text.is_ascii() {
                same.text.extend(spelling.text.bytes());
            }
        }
        near.by_text.sort_unstable_by_key(|number| &spellings[*number as usize].text);
        near.by_hash.sort_unstable();
        near.by_skeleton.sort_unstable();
        near.by_wade_giles.sort_unstable();
        near
    }

    /// Adds to `found` whatever may be like a word, or like words written as one; some of it twice.
    pub fn collect(&self, query: &Spelling, word: bool, spellings: &[Spelling], found: &mut Vec<u32>) {
        self.within_slips(query, found);
        self.same_sound(query, found);
        self.same_name(query, found);
        self.disguised(query, spellings, found);
        found.extend(&self.lost);
        if word {
            self.beginnings(query, spellings, found);
            self.business_words(query, spellings, found);
        }
    }

    /// A slip takes one letter away at most and brings one; a lost letter may be any. Of what these leave
    /// the distance is measured.
    fn within_slips(&self, query: &Spelling, found: &mut Vec<u32>) {
        let pattern = Pattern::new(&query.text);
        for (letters, same) in self.by_letters.iter().enumerate() {
            let slips = (slips_allowed(letters.max(query.letters)) + query.lost.min(2)).max(1);
            if letters.abs_diff(query.letters) > slips {
                continue;
            }
            let most = (slips + query.lost) as u32;
            for (at, mask) in same.masks.iter().enumerate() {
                if (mask & !query.mask).count_ones() > most || (query.mask & !mask).count_ones() > most {
                    continue;
                }
                let text = same.text.get(at * letters..(at + 1) * letters);
                if text.and_then(|text| pattern.distance_to_ascii(text)).is_none_or(|distance| distance <= slips) {
                    found.push(same.numbers[at]);
                }
            }
        }
    }

    fn same_sound(&self, query: &Spelling, found: &mut Vec<u32>) {
        if !query.skeleton.is_empty() {
            found.extend(equal(&self.by_skeleton, query.skeleton_hash));
        }
    }

    /// Other usual spellings, nicknames, Wade and Giles's spelling.
    fn same_name(&self, query: &Spelling, found: &mut Vec<u32>) {
        let (usual, nickname) = names_of(query);
        if usual | nickname != 0 {
            let same = self.usual.iter().filter(|of| of.0 & usual != 0 || of.1 & nickname != 0);
            found.extend(same.map(|of| of.2));
        }
        found.extend(equal(&self.by_wade_giles, query.hash));
        if let Some(wade_giles) = &query.wade_giles {
            found.extend(equal(&self.by_hash, hash(wade_giles)));
        }
    }

    /// Digits in place of letters leave the length.
    fn disguised(&self, query: &Spelling, spellings: &[Spelling], found: &mut Vec<u32>) {
        if query.mixed {
            found.extend(self.by_letters.get(query.letters).into_iter().flat_map(|same| &same.numbers));
        } else {
            let same = |number: &&u32| spellings[**number as usize].letters == query.letters;
            found.extend(self.mixed.iter().filter(same));
        }
    }

    /// Short forms and initials: words that begin with the query, and words that it begins with.
    fn beginnings(&self, query: &Spelling, spellings: &[Spelling], found: &mut Vec<u32>) {
        let text = |number: &u32| spellings[*number as usize].text.as_str();
        let from = self.by_text.partition_point(|number| text(number) < query.text.as_str());
        found.extend(self.by_text[from..].iter().take_while(|number| text(number).starts_with(&query.text)));
        for (end, _) in query.text.char_indices().skip(1) {
            found.extend(equal(&self.by_hash, hash(&query.text[..end])));
        }
    }

    /// Forms and short forms of business words, which begin alike.
    fn business_words(&self, query: &Spelling, spellings: &[Spelling], found: &mut Vec<u32>) {
        let first = |spelling: &Spelling| spelling.text.bytes().next();
        let shortens = |short: &Spelling, long: &Spelling| first(short) == first(long) && short.mask & !long.mask == 0;
        if query.common {
            found.extend(&self.common);
            let begin = self.by_text.partition_point(|number| first(&spellings[*number as usize]) < first(query));
            let alike = self.by_text[begin..].iter().take_while(|of| first(&spellings[**of as usize]) == first(query));
            found.extend(alike.filter(|number| shortens(&spellings[**number as usize], query)));
        } else {
            found.extend(self.common.iter().filter(|number| shortens(query, &spellings[**number as usize])));
        }
    }
}

/// The names of which it is a usual spelling and for which it is short, modulo 32.
fn names_of(spelling: &Spelling) -> (u32, u32) {
    let bits = |names: &mut dyn Iterator<Item = u16>| names.fold(0u32, |bits, name| bits | 1 << (name % 32));
    (bits(&mut spelling.usual.names()), bits(&mut spelling.nickname.names()))
}

/// The spellings with this hash.
fn equal(sorted: &[(u32, u32)], hash: u32) -> impl Iterator<Item = &u32> {
    let from = sorted.partition_point(|(known, _)| *known < hash);
    sorted[from..].iter().take_while(move |(known, _)| *known == hash).map(|(_, number)| number)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Neighbours, Spelling};
    use crate::screening::similarity::Query;

    proptest! {
        #[test]
        fn no_word_that_is_alike_is_passed_over(a in "[a-e?1海康]{1,9}", b in "[a-e?1海康]{1,9}") {
            let (a, b) = (Spelling::new(a), Spelling::new(b));
            if Query::new(&a).alike(&b).is_some() {
                let mut found = Vec::new();
                let spellings = [b];
                Neighbours::of(&spellings, &[true]).collect(&a, true, &spellings, &mut found);
                prop_assert!(found.contains(&0));
            }
        }
    }

    #[test]
    fn words_of_the_tables_are_near_each_other() {
        for (a, b) in [
            ("mohammed", "muhamad"),
            ("bill", "william"),
            ("hsu", "xu"),
            ("srvces", "services"),
            ("services", "srvces"),
            ("tech", "technology"),
            ("h1kvisi0n", "hikvision"),
            ("j", "john"),
            ("russia", "russian"),
            ("trade", "trading"),
        ] {
            let (a, b) = (Spelling::new(a.to_owned()), [Spelling::new(b.to_owned())]);
            let mut found = Vec::new();
            Neighbours::of(&b, &[true]).collect(&a, true, &b, &mut found);
            assert!(found.contains(&0), "{} {}", a.text, b[0].text);
        }
    }
}

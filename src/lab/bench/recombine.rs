//! More names than there are: a corpus of any size whose words are as frequent as a real one's.
//!
//! Each made party is a real one with its names rewritten. Words that many names have (*trading*, *limited*,
//! *Muhammad*) stay as they are, and so does what the lists say of the party, so that shapes and common words keep
//! their shares. The rarer words, by which names are told apart, are drawn anew, by H. A. Simon's process ("On a class
//! of skew distribution functions", Biometrika 42, 1955): mostly a word that has been written before, chosen as often
//! as it was written; else a new one, coined of the beginning of one word and the end of another. New ones come as
//! often as keeps the number of different words on the curve of the real corpus (Heaps' law). Within a party, a word
//! is rewritten in the same way in all its names.

use std::collections::{HashMap, HashSet};

use vendor_screener::{
    detection::Random,
    party::{Collection, Name, Party},
};

/// A word in so many names or fewer is one by which names are told apart.
const RARE: usize = 20;

/// Makes parties out of a real corpus until they have `count` names at least.
pub fn recombine(corpus: &Collection, count: usize, seed: u64) -> Collection {
    let mut random = Random::new(seed);
    let mut maker = Maker::learn(corpus, &mut random);
    let (mut parties, mut made) = (Vec::new(), 0);
    while made < count && !corpus.parties.is_empty() {
        let template = &corpus.parties[random.below(corpus.parties.len())];
        let party = maker.rewrite(template, parties.len(), made, &mut random);
        made += party.names.len();
        parties.push(party);
    }
    Collection { lists: corpus.lists.clone(), parties }
}

/// The first parties, until they have so many names.
pub fn first(corpus: &Collection, count: usize) -> Collection {
    let mut had = 0;
    let parties = corpus.parties.iter().take_while(|party| {
        let wanted = had < count;
        had += party.names.len();
        wanted
    });
    Collection { parties: parties.cloned().collect(), lists: corpus.lists.clone() }
}

struct Maker {
    /// The rare words of the corpus, and every one written since, as often as they are written.
    written: Vec<u32>,
    words: Vec<String>,
    numbers: HashMap<String, u32>, // of words
    common: HashSet<String>,
    used: HashSet<u32>, // the different words of what is made
    /// Different words per name, in the corpus, and the power with which they grow.
    vocabulary: f64,
    names: f64,
    growth: f64,
}

impl Maker {
    fn learn(corpus: &Collection, random: &mut Random) -> Self {
        let mut texts: Vec<&str> =
            corpus.parties.iter().flat_map(|party| &party.names).map(|name| &*name.text).collect();
        random.shuffle(&mut texts);
        let mut bearing: HashMap<&str, usize> = HashMap::new();
        for text in &texts {
            let words: HashSet<&str> = text.split_whitespace().collect();
            words.into_iter().for_each(|word| *bearing.entry(word).or_default() += 1);
        }
        let rare = |word: &&str| bearing.get(word).is_some_and(|names| *names <= RARE);
        let different = |texts: &[&str]| {
            let words: HashSet<&str> = texts.iter().flat_map(|text| text.split_whitespace()).filter(rare).collect();
            words.len().max(1) as f64
        };
        let vocabulary = different(&texts);
        let growth = (vocabulary / different(&texts[..texts.len() / 2])).log2();
        let mut maker = Self {
            written: Vec::new(),
            words: Vec::new(),
            numbers: HashMap::new(),
            common: bearing.keys().filter(|word| !rare(word)).map(|word| (*word).to_owned()).collect(),
            used: HashSet::new(),
            vocabulary,
            names: texts.len() as f64,
            growth,
        };
        for word in texts.iter().flat_map(|text| text.split_whitespace()).filter(rare) {
            let number = maker.number(word);
            maker.written.push(number);
        }
        maker
    }

    fn number(&mut self, word: &str) -> u32 {
        if let Some(number) = self.numbers.get(word) {
            return *number;
        }
        let number = self.words.len() as u32;
        self.words.push(word.to_owned());
        self.numbers.insert(word.to_owned(), number);
        number
    }

    fn rewrite(&mut self, template: &Party, number: usize, made: usize, random: &mut Random) -> Party {
        let mut rewritten: HashMap<&str, String> = HashMap::new();
        let mut names: Vec<Name> = Vec::with_capacity(template.names.len());
        for name in &template.names {
            let mut words = Vec::new();
            for word in name.text.split_whitespace() {
                if !rewritten.contains_key(word) {
                    rewritten.insert(word, self.other(word, made, random));
                }
                words.push(rewritten[word].clone());
            }
            let text = words.join(" ");
            // Two spellings that differ in a word alone can come out the same.
            if names.iter().all(|other| other.text != text) {
                names.push(Name { text, ..name.clone() });
            }
        }
        Party { id: format!("made-{number:07}"), names, ..template.clone() }
    }

    /// The word itself if it is common, else one of the same script.
    fn other(&mut self, word: &str, made: usize, random: &mut Random) -> String {
        if self.common.contains(word) {
            return word.to_owned();
        }
        let wanted = self.vocabulary * ((made + 1) as f64 / self.names).powf(self.growth);
        let coined = ((self.used.len() as f64) < wanted).then(|| self.coin(word, random)).flatten();
        let number = match coined.or_else(|| self.drawn(word, random)) {
            Some(other) => self.number(&other),
            None => self.number(word),
        };
        self.used.insert(number);
        self.written.push(number);
        self.words[number as usize].clone()
    }

    /// A word of the script of this one, as often as it was written.
    fn drawn(&self, word: &str, random: &mut Random) -> Option<String> {
        (0..8).find_map(|_| {
            let other = &self.words[*self.written.get(random.below(self.written.len()))? as usize];
            (other.is_ascii() == word.is_ascii()).then(|| other.clone())
        })
    }

    /// The beginning of one word and the end of another, if that is no word yet.
    fn coin(&self, word: &str, random: &mut Random) -> Option<String> {
        (0..8).find_map(|_| {
            let (head, tail) = (self.drawn(word, random)?, self.drawn(word, random)?);
            let (heads, tails) = (head.chars().count().div_ceil(2), tail.chars().count() / 2);
            let coined: String = head.chars().take(heads).chain(tail.chars().skip(tails)).collect();
            (!self.numbers.contains_key(&coined) && !self.common.contains(&coined)).then_some(coined)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::starter::collection;

    fn names(corpus: &Collection) -> usize {
        corpus.parties.iter().map(|party| party.names.len()).sum()
    }

    fn words(corpus: &Collection) -> Vec<&str> {
        let names = corpus.parties.iter().flat_map(|party| &party.names);
        names.flat_map(|name| name.text.split_whitespace()).collect()
    }

    fn share(corpus: &Collection, word: &str) -> f64 {
        let words = words(corpus);
        words.iter().filter(|other| **other == word).count() as f64 / words.len() as f64
    }

    #[test]
    fn the_same_seed_makes_the_same_parties() {
        let corpus = collection();
        assert_eq!(recombine(corpus, 3_000, 7), recombine(corpus, 3_000, 7));
        assert_ne!(recombine(corpus, 3_000, 7), recombine(corpus, 3_000, 8));
    }

    #[test]
    fn a_smaller_corpus_is_the_beginning_of_a_larger_one() {
        let corpus = collection();
        let (small, large) = (recombine(corpus, 1_000, 7), recombine(corpus, 2_000, 7));
        assert_eq!(first(&large, 1_000), small);
        assert!(names(&large) >= 2_000);
    }

    #[test]
    fn common_words_keep_their_share_and_new_words_come_more_slowly_than_names() {
        let corpus = collection();
        let made = recombine(corpus, 8 * names(corpus), 7);
        for word in ["Co.,", "Ltd.", "Technology"] {
            let (real, ours) = (share(corpus, word), share(&made, word));
            assert!((0.8..1.25).contains(&(ours / real)), "{word}: {real} {ours}");
        }
        let different = |corpus: &Collection| words(corpus).into_iter().collect::<HashSet<_>>().len() as f64;
        let growth = different(&made) / different(corpus);
        assert!((2.0..8.0).contains(&growth), "{growth}");
    }

    #[test]
    fn the_parties_can_be_indexed() {
        let made = recombine(collection(), 2_000, 7);
        let bytes = vendor_screener::index::build(&made, "test").unwrap();
        let index = vendor_screener::index::Index::open(&bytes).unwrap();
        assert_eq!(index.name_count(), names(&made));
    }
}

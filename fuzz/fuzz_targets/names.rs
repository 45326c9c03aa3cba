//! Two names, parted by the first end of a line: whatever they are, they have words with a place each,
//! and a score.

#![no_main]

mod parties;

use std::sync::OnceLock;

use libfuzzer_sys::fuzz_target;
use vendor_screener::{index::{self, Index}, names::{NameWord, fold, readings, words}, party::Kind, screening::{Filter, Screener, Word}};

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    let (query, listed) = text.split_once('\n').unwrap_or((&text, &text));
    for name in [query, listed] {
        folded(name);
        check(name, &words(name));
        readings(name).iter().for_each(|reading| check(name, reading));
    }
    for kind in [None, Some(Kind::Organisation), Some(Kind::Person)] {
        let compared = screener().compare(query, listed, kind);
        assert!((0.0..=100.0).contains(&compared.score), "{query:?} {listed:?}: {}", compared.score);
        compared.words.iter().for_each(|word| check_explained(query, listed, word));
    }
    let filter = Filter { threshold: 0.0, ..Filter::default() };
    for found in screener().screen(query, &filter).map(|found| found.matches).unwrap_or_default() {
        assert!((0.0..=100.0).contains(&found.score), "{query:?} {:?}: {}", found.text, found.score);
        found.words.iter().for_each(|word| check_explained(query, &found.text, word));
    }
});

fn screener() -> &'static Screener {
    static SCREENER: OnceLock<Screener> = OnceLock::new();
    SCREENER.get_or_init(|| {
        let bytes = index::build(&parties::collection(), "fuzz").expect("the parties name their list");
        Screener::new(Index::open(&bytes).expect("what was built opens"))
    })
}

/// What is folded has nothing left to fold.
fn folded(name: &str) {
    for letter in name.chars() {
        let (mut once, mut twice) = (String::from("a"), String::from("a")); // some signs count only within a word
        if fold(letter, &mut once).is_some() {
            let all = once.chars().skip(1).all(|letter| fold(letter, &mut twice).is_some());
            assert!(all && once == twice, "{letter:?} folds to {once:?}, which folds to {twice:?}");
        }
    }
}

/// Every word says something and stands somewhere, in the name's order.
fn check(name: &str, words: &[NameWord]) {
    let mut before = 0;
    for word in words {
        assert!(!word.text.is_empty(), "{name:?}: {word:?}");
        assert!(name.get(word.at.clone()).is_some_and(|written| !written.is_empty()), "{name:?}: {word:?}");
        assert!(word.at.start >= before, "{name:?}: {word:?} comes after one at {before}");
        before = word.at.start;
    }
}

/// The places are pairs of UTF-16 offsets within the names; shares are shares.
fn check_explained(query: &str, listed: &str, word: &Word) {
    for (name, places) in [(query, &word.query_at), (listed, &word.listed_at)] {
        let length = name.encode_utf16().count();
        for (start, end) in places {
            assert!(start < end && *end as usize <= length, "{name:?}: {word:?}");
        }
    }
    assert!((0.0..=1.0).contains(&word.similarity) && (0.0..=1.0).contains(&word.weight), "{word:?}");
}

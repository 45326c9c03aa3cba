//! The quick ways to a match lose none that the scorer gives.

use std::{collections::BTreeMap, sync::OnceLock};

use proptest::prelude::*;

use super::{super::compare, *};

const STARTER: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/starter.bin.gz"));

fn screener() -> &'static Screener {
    static SCREENER: OnceLock<Screener> = OnceLock::new();
    SCREENER.get_or_init(|| Screener::new(Index::open(STARTER).unwrap()))
}

/// The parties that the scorer gives the threshold, with their scores: every name is aligned, every pair of
/// words is compared.
fn exhaustively(screener: &Screener, query: &str, threshold: f64) -> BTreeMap<usize, f64> {
    let mut best = BTreeMap::new();
    let read = Read::typed(query);
    for name in screener.index.names() {
        let (kind, listed) = (screener.index.kind(name.party), Read::listed(name.text));
        let listed = screener.prepare(&listed);
        for (at, query) in screener.prepare(&read).iter().enumerate() {
            if query.of_person && kind != Kind::Person {
                continue;
            }
            for listed in listed.iter().take(if at == 0 { listed.len() } else { 1 }) {
                let pair = Pair { quality: name.quality, ..compare::pair(query, listed, kind) };
                let scored = compare::exhaustively(pair, (query, listed), &mut Vec::new());
                if scored.score >= threshold {
                    let known = best.entry(name.party).or_insert(0.0);
                    *known = scored.score.max(*known);
                }
            }
        }
    }
    best
}

fn quickly(screener: &Screener, query: &str, threshold: f64) -> BTreeMap<usize, f64> {
    let filter = Filter { threshold, limit: usize::MAX, ..Filter::default() };
    let found = screener.screen(query, &filter).unwrap_or_default();
    found.matches.into_iter().map(|found| (found.party, found.score)).collect()
}

/// Whether both find the same, but for a score that is rounded to tenths.
fn same(quick: &BTreeMap<usize, f64>, slow: &BTreeMap<usize, f64>) -> bool {
    quick.len() == slow.len() && quick.iter().zip(slow).all(|(a, b)| a.0 == b.0 && (a.1 - b.1).abs() <= 0.051)
}

/// A listed name with a slip, the words of two together, or one cut short with its initials.
fn queries() -> impl Strategy<Value = String> {
    let names = || (0..screener().index.names().count()).prop_map(|at| screener().index.name(at).text.to_owned());
    let slip = (names(), any::<prop::sample::Index>(), "[a-zA-Z0-9?\\-' ]{0,2}").prop_map(|(name, at, typed)| {
        let mut letters: Vec<char> = name.chars().collect();
        let at = at.index(letters.len().max(1)).min(letters.len());
        letters.splice(at..(at + 1).min(letters.len()), typed.chars());
        letters.into_iter().collect::<String>()
    });
    let words = (names(), names(), 1usize..4, 0usize..4).prop_map(|(a, b, from_a, from_b)| {
        let words: Vec<&str> = a.split(' ').take(from_a).chain(b.split(' ').rev().take(from_b)).collect();
        words.join(" ")
    });
    let abbreviated = (names(), 3usize..6).prop_map(|(name, count)| {
        let words: Vec<&str> = name.split(' ').take(count).collect();
        let initials: String = words.iter().filter_map(|word| word.chars().next()).collect();
        format!("{} ({initials})", words.join(" "))
    });
    let joined = (names(), any::<prop::sample::Index>()).prop_map(|(name, at)| {
        let spaces: Vec<usize> = name.match_indices(' ').map(|(at, _)| at).collect();
        let mut name = name;
        if !spaces.is_empty() {
            name.remove(spaces[at.index(spaces.len())]);
        }
        name
    });
    prop_oneof![3 => slip, 2 => words, 2 => abbreviated, 2 => joined, 1 => "[a-z]{1,9}( [a-z]{1,9}){0,3}( ltd| llc| gmbh| co)?"]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn the_quick_way_finds_what_the_exhaustive_one_does(query in queries(), threshold in 55.0..95.0f64) {
        let (quick, slow) = (quickly(screener(), &query, threshold), exhaustively(screener(), &query, threshold));
        prop_assert!(same(&quick, &slow), "{query:?} from {threshold}: {quick:?} instead of {slow:?}");
    }
}

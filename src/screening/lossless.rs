//! The quick ways to a match lose none that the scorer gives.

use std::{collections::BTreeMap, sync::OnceLock};

use proptest::prelude::*;

use super::{super::similarity::Query, *};

const STARTER: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/starter.bin.gz"));

fn screener() -> &'static Screener {
    static SCREENER: OnceLock<Screener> = OnceLock::new();
    SCREENER.get_or_init(|| Screener::new(Index::open(STARTER).unwrap()))
}

/// The parties that the scorer gives the threshold, with their scores: every name is aligned, every pair of
/// words is compared.
fn exhaustively(screener: &Screener, query: &str, threshold: f64) -> BTreeMap<usize, f64> {
    let mut best = BTreeMap::new();
    for (at, prepared) in Prepared::typed(query, &screener.rarity).iter().enumerate() {
        let queries: Vec<Query<'_>> = prepared.spellings.iter().map(Query::new).collect();
        for name in &screener.names {
            let kind = screener.index.kind(name.party);
            if at > 0 && name.reading > 0 || prepared.of_person && kind != Kind::Person {
                continue;
            }
            let alike = |q: usize, l: usize| {
                unit_similarity(&queries[q], screener.dictionary.spelling(name.units[l]), Some(kind))
            };
            let scored = score(prepared, &name.prepared, Some(kind), name.quality, &mut Vec::new(), alike);
            if scored.score >= threshold {
                let known = best.entry(name.party).or_insert(0.0);
                *known = scored.score.max(*known);
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

/// A listed name with some slips, cut, doubled, or words of several names together.
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
    prop_oneof![3 => slip, 2 => words, 1 => "[a-z]{1,9}( [a-z]{1,9}){0,3}( ltd| llc| gmbh| co)?"]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn the_quick_way_finds_what_the_exhaustive_one_does(query in queries(), threshold in 55.0..95.0f64) {
        let (quick, slow) = (quickly(screener(), &query, threshold), exhaustively(screener(), &query, threshold));
        prop_assert!(same(&quick, &slow), "{query:?} from {threshold}: {quick:?} instead of {slow:?}");
    }
}

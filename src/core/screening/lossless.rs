//! The quick ways to a match lose none that the scorer gives.

use std::{collections::BTreeMap, fs, path::PathBuf, sync::OnceLock};

use proptest::{prelude::*, sample::Index as At};

use super::{super::compare, *};
// As others have it: what reads lists knows no other.
use vendor_screener::{index, party::Collection};

/// A screener, and its names prepared as those are that are typed.
struct Both {
    screener: Screener,
    names: Vec<Listed>,
}

struct Listed {
    party: usize,
    kind: Kind,
    quality: Quality,
    readings: Vec<Prepared<'static>>,
}

impl Both {
    fn of(index: Index) -> Self {
        let screener = Screener::new(index);
        let names = screener.index.names().map(|name| {
            let read: &'static [Read] = Box::leak(Read::listed(&name.text).into_boxed_slice());
            let readings = screener.prepare_listed(read);
            Listed { party: name.party, kind: screener.index.kind(name.party), quality: name.quality, readings }
        });
        Self { names: names.collect(), screener }
    }

    fn name(&self, at: &At) -> String {
        let index = &self.screener.index;
        index.name(at.index(index.name_count())).text
    }

    /// The parties that the scorer gives the threshold, with their scores: every name is aligned, every pair
    /// of words is compared.
    fn exhaustively(&self, query: &str, threshold: f64) -> BTreeMap<usize, f64> {
        let mut best = BTreeMap::new();
        let read = self.screener.ways(query);
        let queries = self.screener.prepare(&read);
        for name in &self.names {
            for query in &queries {
                if query.of_person && name.kind != Kind::Person {
                    continue;
                }
                for listed in name.readings.iter().take(if query.as_written { name.readings.len() } else { 1 }) {
                    let pair = Pair { quality: name.quality, ..compare::pair(query, listed, name.kind) };
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

    /// `None` if there is nothing in the query to screen.
    fn quickly(&self, query: &str, threshold: f64) -> Option<BTreeMap<usize, f64>> {
        let filter = Filter { threshold, limit: usize::MAX, ..Filter::default() };
        let found = match self.screener.screen(query, &filter) {
            Ok(found) => found.matches,
            Err(QueryProblem::OnlyCommonWords) => Vec::new(),
            Err(_) => return None,
        };
        Some(found.into_iter().map(|found| (found.party, found.score)).collect())
    }

    /// That both find the same, but for a score that is rounded to tenths.
    fn check(&self, query: &str, threshold: f64) -> Result<(), TestCaseError> {
        let Some(quick) = self.quickly(query, threshold) else { return Ok(()) };
        let slow = self.exhaustively(query, threshold);
        let same =
            quick.len() == slow.len() && quick.iter().zip(&slow).all(|(a, b)| a.0 == b.0 && (a.1 - b.1).abs() <= 0.051);
        prop_assert!(same, "{query:?} from {threshold}: {quick:?} instead of {slow:?}");
        Ok(())
    }
}

fn project() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn opened(collection: &Collection) -> Index {
    Index::open(&index::build(collection, "test").unwrap()).unwrap()
}

fn starter() -> &'static Both {
    static STARTER_LISTS: OnceLock<Both> = OnceLock::new();
    STARTER_LISTS.get_or_init(|| {
        let lists = project().join("www/lists");
        let manifest = fs::read_to_string(lists.join(lists::MANIFEST_FILE)).unwrap();
        Both::of(opened(&lists::read_curated(&manifest, |file| fs::read(lists.join(file))).unwrap()))
    })
}

/// The Consolidated Screening List as composed for tests, if it is beside the project.
fn composed() -> Option<&'static Both> {
    static COMPOSED: OnceLock<Option<Both>> = OnceLock::new();
    let read = || {
        let path = ["..", "shared", "lists", "us-csl-composed-2026-07", "consolidated.csv"].iter().collect::<PathBuf>();
        let Ok(bytes) = fs::read(project().join(path)) else {
            eprintln!("skipped: ../shared/lists is not here");
            return None;
        };
        let dated = lists::Dated { published: "2026-07-28".parse().ok(), retrieved: None };
        let file = lists::ListFile { name: "consolidated.csv", bytes: &bytes, dated };
        Some(Both::of(opened(&lists::read_files(&[file]).unwrap().collection)))
    };
    COMPOSED.get_or_init(read).as_ref()
}

/// How a query is made of listed names.
#[derive(Clone, Debug)]
enum Typed {
    /// A letter or two other than listed.
    Slip(At, At, String),
    /// Words of two names together.
    Words(At, At, usize, usize),
    /// The first words and their initials.
    Abbreviated(At, usize),
    /// A space left out.
    Joined(At, At),
    /// Anything.
    Other(String),
}

impl Typed {
    fn any() -> impl Strategy<Value = Self> {
        let at = any::<At>;
        prop_oneof![
            3 => (at(), at(), "[a-zA-Z0-9?\\-' ]{0,2}").prop_map(|(name, at, typed)| Self::Slip(name, at, typed)),
            2 => (at(), at(), 1usize..4, 0usize..4).prop_map(|(a, b, of_a, of_b)| Self::Words(a, b, of_a, of_b)),
            1 => (at(), 3usize..6).prop_map(|(name, count)| Self::Abbreviated(name, count)),
            2 => (at(), at()).prop_map(|(name, at)| Self::Joined(name, at)),
            1 => "[a-z]{1,9}( [a-z]{1,9}){0,3}( ltd| llc| gmbh| co)?".prop_map(Self::Other),
        ]
    }

    fn text(&self, both: &Both) -> String {
        match self {
            Self::Slip(name, at, typed) => {
                let mut letters: Vec<char> = both.name(name).chars().collect();
                let at = at.index(letters.len().max(1)).min(letters.len());
                letters.splice(at..(at + 1).min(letters.len()), typed.chars());
                letters.into_iter().collect()
            }
            Self::Words(a, b, of_a, of_b) => {
                let (a, b) = (both.name(a), both.name(b));
                let words: Vec<&str> = a.split(' ').take(*of_a).chain(b.split(' ').rev().take(*of_b)).collect();
                words.join(" ")
            }
            Self::Abbreviated(name, count) => {
                let name = both.name(name);
                let words: Vec<&str> = name.split(' ').take(*count).collect();
                let initials: String = words.iter().filter_map(|word| word.chars().next()).collect();
                format!("{} ({initials})", words.join(" "))
            }
            Self::Joined(name, at) => {
                let mut name = both.name(name);
                let spaces: Vec<usize> = name.match_indices(' ').map(|(at, _)| at).collect();
                if !spaces.is_empty() {
                    name.remove(spaces[at.index(spaces.len())]);
                }
                name
            }
            Self::Other(text) => text.clone(),
        }
    }
}

#[test]
fn what_was_learnt_of_words_is_not_used_with_another_list() {
    let empty = Screener::new(opened(&Collection::default()));
    let (mut expansions, filter) = (Expansions::default(), Filter::default());
    for screener in [&starter().screener, &empty, &starter().screener] {
        let found = screener.screen_next("Hikvision", &filter, &mut expansions).unwrap();
        assert_eq!(found, screener.screen("Hikvision", &filter).unwrap());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn the_quick_way_finds_what_the_exhaustive_one_does(typed in Typed::any(), threshold in 50.0..95.0f64) {
        starter().check(&typed.text(starter()), threshold)?;
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, max_shrink_iters: 0, ..ProptestConfig::default() })]

    #[test]
    fn nor_is_a_name_lost_of_a_whole_official_list(typed in Typed::any(), threshold in 70.0..90.0f64) {
        if let Some(composed) = composed() {
            composed.check(&typed.text(composed), threshold)?;
        }
    }
}

//! The matcher's rules, each shown by pairs of names of our own: `tests/fixtures/pairs/*.toml`.
//!
//! A pair says which rule it shows, what score it may have, which words answer which and which are left
//! over. Words are weighed as the starter lists teach it. `UPDATE_PAIRS=1` sets the bands closely around
//! what is found now; whether a pair alerts, and what is the same name, is decided by hand alone.

use crate::starter;
use crate::testing::project;
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    sync::OnceLock,
};

use serde::Deserialize;
use starter::collection;
use vendor_screener::{
    index::{self, Index},
    party::{Kind, Name, Party, Quality},
    screening::{DEFAULT_THRESHOLD, Filter, Reason, Screener, Word},
};

/// How far from what is found an updated band reaches.
const MARGIN: f64 = 1.5;
/// The highest score that is no alert: scores have one decimal.
const JUST_NO_ALERT: f64 = DEFAULT_THRESHOLD - 0.1;
/// The highest score of names that are not the same.
const JUST_NOT_THE_SAME: f64 = 99.9;

/// A pair of names and how it is to be judged.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Pair {
    /// The rule that it shows.
    rule: String,
    /// The name typed.
    name: String,
    /// The name listed.
    listed: String,
    kind: Kind,
    /// Whether the list gives the name as a weak alias.
    #[serde(default)]
    weak: bool,
    /// The lowest and the highest score that are right.
    score: [f64; 2],
    /// Which words answer which, and why: `typed = listed: reason`.
    words: Vec<String>,
    /// The words typed that nothing answers.
    #[serde(default)]
    extra_query: Vec<String>,
    /// The words listed that nothing answers.
    #[serde(default)]
    extra_listed: Vec<String>,
    /// Why the matcher does not judge the pair so yet.
    open: Option<String>,
}

#[derive(Deserialize)]
struct File {
    pair: Vec<Pair>,
}

/// What the matcher makes of a pair.
struct Judged {
    score: f64,
    words: Vec<String>,
    extra_query: Vec<String>,
    extra_listed: Vec<String>,
}

impl Pair {
    fn is_found_in(&self, found: &Judged) -> bool {
        (self.score[0]..=self.score[1]).contains(&found.score)
            && self.words == found.words
            && self.extra_query == found.extra_query
            && self.extra_listed == found.extra_listed
    }

    /// The band around a score, if that makes no alert of what was none, nor the same name of what was
    /// another, nor the reverse. What says exactly what it means stays: the same name, a weak alias.
    fn band_around(&self, score: f64) -> Option<[f64; 2]> {
        let [lowest, highest] = match self.score {
            [_, high] if high < DEFAULT_THRESHOLD => [0.0, JUST_NO_ALERT],
            [_, high] if high < 100.0 => [DEFAULT_THRESHOLD, JUST_NOT_THE_SAME],
            _ => [DEFAULT_THRESHOLD, 100.0],
        };
        let stays = self.score == [100.0; 2] || self.weak || self.open.is_some();
        let band = [score - MARGIN, score + MARGIN].map(|bound| bound.clamp(lowest, highest));
        (!stays && (lowest..=highest).contains(&score)).then_some(band)
    }
}

fn folder() -> PathBuf {
    project("tests/fixtures/pairs")
}

/// The files, in the order of their names.
fn files() -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

fn read(file: &Path) -> Vec<Pair> {
    let text = fs::read_to_string(file).unwrap();
    toml::from_str::<File>(&text).unwrap_or_else(|problem| panic!("{}: {problem}", file.display())).pair
}

fn pairs() -> &'static [Pair] {
    static PAIRS: OnceLock<Vec<Pair>> = OnceLock::new();
    PAIRS.get_or_init(|| files().iter().flat_map(|file| read(file)).collect())
}

/// The starter lists, with a party more for each weak alias.
fn screener() -> &'static Screener {
    static SCREENER: OnceLock<Screener> = OnceLock::new();
    SCREENER.get_or_init(|| {
        let mut collection = collection().clone();
        collection.parties.extend(pairs().iter().filter(|pair| pair.weak).map(|pair| Party {
            id: format!("weak-{}", pair.name),
            kind: pair.kind,
            countries: Vec::new(),
            names: vec![Name { text: pair.listed.clone(), quality: Quality::Weak, lists: Vec::new() }],
            listings: Vec::new(),
        }));
        collection.parties.sort_by(|a, b| a.id.cmp(&b.id));
        Screener::new(Index::open(&index::build(&collection, "test").unwrap()).unwrap())
    })
}

fn judge(pair: &Pair) -> Judged {
    let shown = |words: &[Word]| {
        words.iter().map(|word| format!("{} = {}: {}", word.query, word.listed, id(word.reason))).collect()
    };
    if !pair.weak {
        let found = screener().compare(&pair.name, &pair.listed, Some(pair.kind));
        let (extra_query, extra_listed) = (found.extra_query, found.extra_listed);
        return Judged { score: found.score, words: shown(&found.words), extra_query, extra_listed };
    }
    let everything = Filter { threshold: 0.0, limit: usize::MAX, ..Filter::default() };
    let found = screener().screen(&pair.name, &everything).unwrap();
    let party = screener().index().find(&format!("weak-{}", pair.name));
    let found = found.matches.into_iter().find(|found| Some(found.party) == party).unwrap();
    let (extra_query, extra_listed) = (found.extra_query, found.extra_listed);
    Judged { score: found.score, words: shown(&found.words), extra_query, extra_listed }
}

const REASONS: [Reason; 8] = [
    Reason::Same,
    Reason::Spelling,
    Reason::Romanisation,
    Reason::Abbreviation,
    Reason::Joined,
    Reason::Initial,
    Reason::Nickname,
    Reason::LegalForm,
];

/// How the fixtures write a reason. Who adds one here adds it to [`REASONS`] too.
fn id(reason: Reason) -> &'static str {
    match reason {
        Reason::Same => "same",
        Reason::Spelling => "spelling",
        Reason::Romanisation => "romanisation",
        Reason::Abbreviation => "abbreviation",
        Reason::Joined => "joined",
        Reason::Initial => "initial",
        Reason::Nickname => "nickname",
        Reason::LegalForm => "legal form",
    }
}

fn shown(pair: &Pair, found: &Judged) -> String {
    let mut lines = format!("{}\n  {}\n  {}\n", pair.rule, pair.name, pair.listed);
    if !(pair.score[0]..=pair.score[1]).contains(&found.score) {
        lines += &format!("    score {}, not {:?}\n", found.score, pair.score);
    }
    let sides = [
        ("words", &found.words, &pair.words),
        ("extra_query", &found.extra_query, &pair.extra_query),
        ("extra_listed", &found.extra_listed, &pair.extra_listed),
    ];
    for (side, found, wanted) in sides.iter().filter(|(_, found, wanted)| found != wanted) {
        lines += &format!("    {side} {found:?},\n      not {wanted:?}\n");
    }
    lines
}

/// Writes the bands of a file anew where that changes no judgement; everything else in it stays.
fn update(file: &Path) {
    let mut pairs = read(file).into_iter();
    let text = fs::read_to_string(file).unwrap();
    let lines = text.lines().map(|line| {
        if !line.starts_with("score = ") {
            return line.to_owned();
        }
        let pair = pairs.next().unwrap();
        let band = pair.band_around(judge(&pair).score);
        band.map_or_else(|| line.to_owned(), |[low, high]| format!("score = [{low:.1}, {high:.1}]"))
    });
    let updated: Vec<String> = lines.collect();
    fs::write(file, updated.join("\n") + "\n").unwrap();
}

#[test]
fn every_pair_is_judged_as_written() {
    if std::env::var_os("UPDATE_PAIRS").is_some() {
        files().iter().for_each(|file| update(file));
        return;
    }
    let judged = pairs().iter().filter(|pair| pair.open.is_none()).map(|pair| (pair, judge(pair)));
    let wrong: Vec<String> =
        judged.filter(|(pair, found)| !pair.is_found_in(found)).map(|(pair, found)| shown(pair, &found)).collect();
    assert!(wrong.is_empty(), "{} pairs differ.\n\n{}", wrong.len(), wrong.join("\n"));
}

/// What has come right must not go wrong again.
#[test]
fn an_open_pair_that_is_judged_as_written_is_no_longer_marked_open() {
    let open = pairs().iter().filter(|pair| pair.open.is_some());
    let closed: Vec<_> = open.filter(|pair| pair.is_found_in(&judge(pair))).map(|pair| &pair.name).collect();
    assert!(closed.is_empty(), "{closed:#?}");
}

#[test]
fn every_reason_is_shown_by_a_pair() {
    let shown: BTreeSet<&str> =
        pairs().iter().flat_map(|pair| &pair.words).filter_map(|word| word.rsplit(": ").next()).collect();
    let missing: Vec<Reason> = REASONS.into_iter().filter(|reason| !shown.contains(id(*reason))).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn every_band_lies_on_one_side_of_the_threshold() {
    for pair in pairs() {
        let [low, high] = pair.score;
        assert!(0.0 <= low && low <= high && high <= 100.0, "{}: {:?}", pair.name, pair.score);
        assert_eq!(low >= DEFAULT_THRESHOLD, high > JUST_NO_ALERT, "{}: {:?}", pair.name, pair.score);
    }
}

#[test]
fn no_pair_stands_twice() {
    let mut seen = BTreeSet::new();
    for pair in pairs() {
        assert!(seen.insert((&pair.name, &pair.listed, pair.kind.id())), "{} {}", pair.name, pair.listed);
    }
}

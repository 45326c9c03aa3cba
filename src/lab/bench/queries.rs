//! What is asked: listed names with something wrong with them, and ordinary names.

use serde::Serialize;
use vendor_screener::{
    detection::{Random, slip},
    party::{Collection, Quality},
};

use super::corpus::Bearers;
use crate::eval::inputs;
use xtask::problem::{Problem, Result};

/// What is wrong with a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    Slip,
    TwoSlips,
    Swapped,
    SlipAndSwapped,
    Missing,
    Joined,
}

impl Change {
    pub const ALL: [Self; 6] =
        [Self::Slip, Self::TwoSlips, Self::Swapped, Self::SlipAndSwapped, Self::Missing, Self::Joined];

    pub fn words(self) -> &'static str {
        match self {
            Self::Slip => "one slip",
            Self::TwoSlips => "two slips",
            Self::Swapped => "words swapped",
            Self::SlipAndSwapped => "slip and words swapped",
            Self::Missing => "word missing",
            Self::Joined => "words joined",
        }
    }

    /// The name so changed; nothing if it has too few words, or only short ones.
    fn apply(self, name: &str, random: &mut Random) -> Option<String> {
        let slipped = |name: &str, random: &mut Random| slip(name, random).map(|(name, _)| name);
        let mut words: Vec<&str> = name.split_whitespace().collect();
        let fewest = match self {
            Self::Slip | Self::TwoSlips => 1,
            Self::Swapped | Self::SlipAndSwapped | Self::Joined => 2,
            Self::Missing => 3,
        };
        if words.len() < fewest {
            return None;
        }
        let at = random.below(words.len().saturating_sub(1));
        let changed = match self {
            Self::Slip => slipped(name, random),
            Self::TwoSlips => slipped(&slipped(name, random)?, random),
            Self::Swapped | Self::SlipAndSwapped => {
                words.swap(at, at + 1);
                let swapped = words.join(" ");
                if self == Self::Swapped { Some(swapped) } else { slipped(&swapped, random) }
            }
            Self::Missing => {
                words.remove(random.below(words.len()));
                Some(words.join(" "))
            }
            Self::Joined => Some(format!("{}{}", words[..=at].join(" "), words[at + 1..].join(" "))),
        };
        changed.filter(|changed| changed != name)
    }
}

/// A listed name with something wrong with it.
#[derive(Debug, PartialEq)]
pub struct Perturbed {
    pub typed: String,
    pub change: Change,
    /// Who bears the name as it is listed: each is a right answer.
    pub parties: Vec<usize>,
}

/// What the browser is given: names alone.
#[derive(Serialize)]
pub struct Asked<'a> {
    perturbed: Vec<&'a str>,
    ordinary: &'a [String],
}

impl<'a> Asked<'a> {
    pub fn of(perturbed: &'a [Perturbed], ordinary: &'a [String]) -> Self {
        Self { perturbed: perturbed.iter().map(|query| query.typed.as_str()).collect(), ordinary }
    }
}

/// So many names of the parties, each with something wrong with it, every kind in its turn. Names in Latin letters,
/// since the peers do not transliterate, and no weak aliases, which nobody expects to find by.
pub fn perturbed(corpus: &Collection, count: usize, seed: u64) -> Vec<Perturbed> {
    let mut random = Random::new(seed);
    let bearers = Bearers::of(corpus);
    let names = corpus.parties.iter().flat_map(|party| &party.names);
    let names = names.filter(|name| name.text.is_ascii() && name.quality != Quality::Weak);
    let mut names: Vec<&str> = names.map(|name| name.text.as_str()).collect();
    random.shuffle(&mut names);
    let mut changes = Change::ALL.iter().cycle().peekable();
    let mut queries = Vec::with_capacity(count);
    for name in names {
        if queries.len() == count {
            break;
        }
        let Some(change) = changes.peek() else { break };
        let Some(typed) = change.apply(name, &mut random) else { continue };
        queries.push(Perturbed { typed, change: **change, parties: bearers.of_name(name).collect() });
        changes.next();
    }
    queries
}

/// So many names that are not listed, and what they are: ordinary companies if they are beside the project, else
/// ordinary people.
pub fn ordinary(count: usize, seed: u64) -> Result<(Vec<String>, &'static str)> {
    let (mut names, what) = match inputs::folder() {
        Some(folder) => {
            let path = folder.join("eval/ordinary-companies.tsv");
            let bytes = std::fs::read(&path).map_err(|error| {
                Problem::new(format!("{} could not be read ({error}).", path.display()), "Put it back.")
            })?;
            (inputs::table(&bytes, ["name"])?.into_iter().map(|[name]| name).collect(), "ordinary companies")
        }
        None => {
            let people = inputs::people(seed)?;
            (people.into_iter().map(|person| person.name).collect::<Vec<_>>(), "ordinary people")
        }
    };
    Random::new(seed).shuffle(&mut names);
    names.truncate(count);
    Ok((names, what))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::starter;

    #[test]
    fn every_kind_of_change_comes_equally_often_and_the_same_every_time() {
        let corpus = starter::collection().clone();
        let queries = perturbed(&corpus, 120, 1);
        assert_eq!(queries, perturbed(&corpus, 120, 1));
        for change in Change::ALL {
            assert_eq!(queries.iter().filter(|query| query.change == change).count(), 20, "{change:?}");
        }
        assert!(queries.iter().all(|query| !query.parties.is_empty()));
    }

    #[test]
    fn changes_are_what_they_are_called() {
        let mut random = Random::new(1);
        let mut apply = |change: Change, name| change.apply(name, &mut random);
        assert_eq!(apply(Change::Swapped, "Acme Trading").as_deref(), Some("Trading Acme"));
        assert_eq!(apply(Change::Joined, "Acme Trading").as_deref(), Some("AcmeTrading"));
        assert_eq!(apply(Change::Missing, "Acme Trading"), None);
        assert_eq!(apply(Change::Missing, "Acme Trading Ltd").unwrap().split(' ').count(), 2);
        assert_eq!(apply(Change::Swapped, "Acme"), None);
        assert_eq!(apply(Change::Swapped, "Acme Acme"), None);
        assert_eq!(strsim::osa_distance("Acme", &apply(Change::Slip, "Acme").unwrap()), 1);
    }
}

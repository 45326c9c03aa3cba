//! How many of an index's own names it finds: as they are listed, with a slip, and with several.
//!
//! A list is only as good as the search in it. [`detect`] screens every listed name against the whole index, as somebody would
//! who types it, and counts how often the name's own party is among the alerts and how often another party stands above it.
//! The same seed gives the same names and slips, so two editions differ by their lists and the matcher alone.

mod parallel;
mod random;
mod slip;

use serde::Serialize;

pub use parallel::map as in_parallel;
pub use random::Random;
pub use slip::{Slip, slip};

use crate::screening::{DEFAULT_THRESHOLD, Expansions, Filter, QueryProblem, Screener};

/// How a listed name is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Variation {
    /// As it is listed.
    Exact,
    /// With one slip: a letter too many, missing, wrong, or two swapped, in a word of four letters and more.
    Minor,
    /// With two slips, and in small letters without its punctuation.
    Major,
}

impl Variation {
    /// All, from the least change to the most.
    pub const ALL: [Self; 3] = [Self::Exact, Self::Minor, Self::Major];

    /// The name so typed; nothing if it has no word long enough for a slip.
    fn of(self, name: &str, random: &mut Random) -> Option<String> {
        match self {
            Self::Exact => Some(name.to_owned()),
            Self::Minor => slip(name, random).map(|(typed, _)| typed),
            Self::Major => {
                let (once, _) = slip(name, random)?;
                let (twice, _) = slip(&once, random)?;
                let bare: String =
                    twice.chars().map(|letter| if letter.is_alphanumeric() { letter } else { ' ' }).collect();
                Some(bare.to_lowercase())
            }
        }
    }
}

/// What came of the names typed in one way.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Detected {
    /// How they were typed.
    pub variation: Variation,
    /// So many names were screened.
    pub names: usize,
    /// So many found their party at the threshold.
    pub found: usize,
    /// Of these, so many found another party with a higher score.
    pub below_another: usize,
    /// So many names have no word that is long enough for a slip, and were left out.
    pub left_out: usize,
}

impl Detected {
    /// The share that was found, in percent.
    pub fn percent(&self) -> f64 {
        100.0 * self.found as f64 / self.names.max(1) as f64
    }
}

/// A name that did not find its party.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Missed {
    /// How it was typed.
    pub variation: Variation,
    /// The name as listed.
    pub listed: String,
    /// The name as typed.
    pub typed: String,
    /// The party's id.
    pub party: String,
    /// The score of the party, if it reached half the scale.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub score: Option<f64>,
    /// Why the name cannot be screened at all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refused: Option<QueryProblem>,
}

/// How well an index finds its own names.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Detection {
    /// From this score on a party counts as found: the one at which everybody screens unless they choose another.
    pub threshold: f64,
    /// The slips are those of this seed.
    pub seed: u64,
    /// One row a variation.
    pub variations: Vec<Detected>,
    /// The names that did not find their party, in the order of the index.
    pub missed: Vec<Missed>,
}

/// How a name fared.
enum Fared {
    First,
    BelowAnother,
    Missed(Missed),
    LeftOut,
}

/// Screens every listed name of an index, or evenly spread `sample` of them, in each variation. It keeps all cores busy.
pub fn detect(screener: &Screener, sample: Option<usize>, seed: u64) -> Detection {
    let all = screener.index().name_count();
    let count = sample.unwrap_or(all).min(all);
    let names: Vec<usize> = (0..count).map(|at| at * all / count.max(1)).collect();
    let mut detection = Detection { threshold: DEFAULT_THRESHOLD, seed, variations: Vec::new(), missed: Vec::new() };
    for variation in Variation::ALL {
        let mut row = Detected { variation, names: 0, found: 0, below_another: 0, left_out: 0 };
        for fared in parallel::map(&names, |name| fared(screener, *name, variation, seed)) {
            row.names += usize::from(!matches!(fared, Fared::LeftOut));
            match fared {
                Fared::First => row.found += 1,
                Fared::BelowAnother => (row.found, row.below_another) = (row.found + 1, row.below_another + 1),
                Fared::Missed(missed) => detection.missed.push(missed),
                Fared::LeftOut => row.left_out += 1,
            }
        }
        detection.variations.push(row);
    }
    detection
}

fn fared(screener: &Screener, name: usize, variation: Variation, seed: u64) -> Fared {
    let listed = screener.index().name(name);
    // Of its place among all, so that a sample has the slips that the whole has.
    let mut random = Random::new(seed ^ (name as u64) << 2 ^ variation as u64);
    let Some(typed) = variation.of(&listed.text, &mut random) else { return Fared::LeftOut };
    let (score, best) = match scores(screener, &typed, listed.party, DEFAULT_THRESHOLD) {
        Ok((Some(score), best)) => (score, best),
        none => {
            let party = screener.index().party(listed.party).map_or_else(String::new, |party| party.id);
            let refused = none.err();
            let score = match refused {
                None => scores(screener, &typed, listed.party, 50.0).ok().and_then(|(score, _)| score),
                Some(_) => None,
            };
            return Fared::Missed(Missed { variation, listed: listed.text, typed, party, score, refused });
        }
    };
    if best > score { Fared::BelowAnother } else { Fared::First }
}

/// The score of a party, if it reaches the threshold, and the best one.
fn scores(screener: &Screener, typed: &str, party: usize, threshold: f64) -> Result<(Option<f64>, f64), QueryProblem> {
    let filter = Filter { threshold, limit: usize::MAX, ..Filter::default() };
    let found = screener.screen_next(typed, &filter, &mut Expansions::default())?;
    let of = found.matches.iter().find(|hit| hit.party == party).map(|hit| hit.score);
    Ok((of, found.matches.first().map_or(0.0, |hit| hit.score)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_types_a_name_in_the_same_way() {
        let typed = |seed| Variation::Major.of("Golden Anchor Shipping Co., Ltd.", &mut Random::new(seed));
        assert_eq!(typed(7), typed(7));
        assert_ne!(typed(7), typed(8));
    }

    #[test]
    fn a_name_of_short_words_is_only_typed_as_it_is_listed() {
        assert_eq!(
            Variation::ALL.map(|variation| variation.of("Li Na", &mut Random::new(1)).is_some()),
            [true, false, false]
        );
    }
}

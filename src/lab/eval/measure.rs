//! Runs the matcher over the inputs. Nothing is judged here.

use vendor_screener::{
    detection::{Random, Slip, in_parallel, slip},
    index::{self, Index},
    party::Collection,
    screening::{Filter, Screener},
};

use super::{
    facts::{self, FactsRow},
    inputs::{self, Inputs, Ordinary, Pair},
    perturbation::{Perturbation, classify},
    resolution::{self, Resolution},
};
use xtask::problem::{Problem, Result};

/// Scores below this one are of no interest: the curve begins here.
pub const LOWEST: f64 = 50.0;

pub struct ScoredPair<'a> {
    pub pair: &'a Pair,
    pub score: f64,
    pub perturbation: Perturbation,
}

/// The best that the list has for a name.
pub struct Hit {
    pub party: String,
    pub matched: String,
    pub score: f64,
    /// The alignment, as the JSON interface gives it.
    pub words: serde_json::Value,
}

pub struct ScreenedCompany<'a> {
    pub name: &'a str,
    pub hit: Option<Hit>,
    pub refused: bool,
}

pub struct ScreenedPerson<'a> {
    pub person: &'a Ordinary,
    pub hit: Option<Hit>,
}

/// A listed person's name with a slip.
pub struct Slipped {
    pub listed: String,
    pub typed: String,
    pub slip: Slip,
    pub primary: bool,
    /// The score of that very party; 0 if it is not among the alerts even at [`LOWEST`].
    pub score: f64,
}

pub struct Measured<'a> {
    pub pairs: Vec<ScoredPair<'a>>,
    pub companies: Vec<ScreenedCompany<'a>>,
    /// The same against all lists.
    pub companies_on_all: Vec<ScreenedCompany<'a>>,
    pub people: Vec<ScreenedPerson<'a>>,
    pub slipped: Vec<Slipped>,
    /// Names without a word long enough for a slip.
    pub unslippable: usize,
    pub facts: Vec<FactsRow>,
    pub resolution: Resolution,
}

/// Measures everything.
pub fn measure(inputs: &Inputs, seed: u64) -> Result<Measured<'_>> {
    let ofac = screener(&inputs.ofac)?;
    let un = screener(&inputs.un)?;
    let all = screener(&inputs.all)?;
    eprintln!("    comparing {} pairs", inputs.pairs.len());
    let pairs = in_parallel(&inputs.pairs, |pair| ScoredPair {
        pair,
        score: ofac.compare(&pair.name, &pair.candidate, pair.kind).score,
        perturbation: classify(&pair.name, &pair.candidate),
    });
    eprintln!("    screening {} ordinary companies, against OFAC's list and all", inputs.companies.len());
    let [companies, companies_on_all] = [&ofac, &all].map(|screener| {
        in_parallel(&inputs.companies, |name| match best(screener, name) {
            Ok(hit) => ScreenedCompany { name, hit, refused: false },
            Err(()) => ScreenedCompany { name, hit: None, refused: true },
        })
    });
    eprintln!("    screening {} ordinary people", inputs.people.len());
    let people =
        in_parallel(&inputs.people, |person| ScreenedPerson { person, hit: best(&un, &person.name).ok().flatten() });

    let mut random = Random::new(seed);
    let names = inputs::persons(&inputs.un);
    let all = names.len();
    let slips: Vec<_> = names
        .into_iter()
        .filter_map(|(party, listed, primary)| {
            slip(&listed, &mut random).map(|(typed, slip)| (party, listed, primary, typed, slip))
        })
        .collect();
    eprintln!("    screening {} names with a slip", slips.len());
    let slipped = in_parallel(&slips, |(party, listed, primary, typed, slip)| Slipped {
        score: score_of(&un, typed, *party),
        listed: listed.clone(),
        typed: typed.clone(),
        slip: *slip,
        primary: *primary,
    });
    let facts = facts::measure(&inputs.official, seed)?;
    eprintln!("    making one party each of {} entries", inputs.official.collection.parties.len());
    let resolution = resolution::measure(&inputs.official);
    let unslippable = all - slipped.len();
    Ok(Measured { pairs, companies, companies_on_all, people, unslippable, slipped, facts, resolution })
}

fn screener(collection: &Collection) -> Result<Screener> {
    let failed = |error: &dyn std::fmt::Display| Problem::new(format!("{error}."), "This is a fault of the program.");
    let bytes = index::build(collection, env!("CARGO_PKG_VERSION")).map_err(|error| failed(&error))?;
    Ok(Screener::new(Index::open(&bytes).map_err(|error| failed(&error))?))
}

/// The best hit from [`LOWEST`] on; an error if the name is refused.
fn best(screener: &Screener, name: &str) -> std::result::Result<Option<Hit>, ()> {
    let filter = Filter { threshold: LOWEST, limit: 1, ..Filter::default() };
    let found = screener.screen(name, &filter).map_err(drop)?;
    Ok(found.matches.into_iter().next().map(|hit| Hit {
        party: screener.index().party(hit.party).map_or_else(String::new, |party| party.id),
        words: serde_json::to_value(&hit.words).unwrap_or_default(),
        matched: hit.text,
        score: hit.score,
    }))
}

fn score_of(screener: &Screener, name: &str, party: usize) -> f64 {
    let filter = Filter { threshold: LOWEST, limit: usize::MAX, ..Filter::default() };
    let found = screener.screen(name, &filter).unwrap_or_default();
    found.matches.iter().find(|hit| hit.party == party).map_or(0.0, |hit| hit.score)
}

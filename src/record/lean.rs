//! The answer to one name of many: no more than a table of vendors and its record need.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Band, Entry, compose::band};
use crate::{
    party::Date,
    screening::{Expansions, Filter, Match, QueryProblem, Reason, Screener},
};

/// What was found for one name.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct LeanAnswer {
    /// What keeps the name from being screened, if anything does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub problem: Option<QueryProblem>,
    /// The parties that may match, best first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hits: Vec<LeanHit>,
    /// How many more parties reached the threshold.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub more: usize,
}

/// One party that may match.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct LeanHit {
    /// The id of its [`Entry`].
    pub party: String,
    /// 0 to 100.
    pub score: f64,
    /// What the score means.
    pub band: Band,
    /// The name that matched best, as published.
    pub matched_name: String,
    /// Which words answer which.
    pub words: Vec<LeanWord>,
    /// Words of the vendor's name that nothing answers.
    pub extra_query: Vec<String>,
    /// Words of the matched name that nothing answers.
    pub extra_listed: Vec<String>,
}

/// Which word answers which, and why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LeanWord {
    /// In the vendor's name.
    pub query: String,
    /// In the matched name.
    pub listed: String,
    /// Why they count as the same.
    pub reason: Reason,
}

fn is_zero(count: &usize) -> bool {
    *count == 0
}

/// Answers to names, in their order, and what the lists say of the parties in them, each once.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct LeanAnswers {
    /// An answer for each name.
    pub answers: Vec<LeanAnswer>,
    /// The parties of the hits.
    pub entries: Vec<Entry>,
}

/// Screens names one after another. What is learnt of their words is kept in `expansions`.
pub fn answer_many<'a>(
    screener: &Screener,
    names: impl Iterator<Item = &'a str>,
    filter: &Filter,
    today: Date,
    expansions: &mut Expansions,
) -> LeanAnswers {
    let mut entries = BTreeMap::new();
    let answers = names.map(|name| match screener.screen_next(name, filter, expansions) {
        Err(problem) => LeanAnswer { problem: Some(problem), ..LeanAnswer::default() },
        Ok(found) => {
            let more = found.more;
            let hits = found.matches.into_iter().filter_map(|found| {
                let party = screener.index().party(found.party)?;
                let entry = entries.entry(found.party).or_insert_with(|| Entry::of(&party, today));
                Some(LeanHit::of(found, entry.id.clone()))
            });
            LeanAnswer { problem: None, hits: hits.collect(), more }
        }
    });
    LeanAnswers { answers: answers.collect(), entries: entries.into_values().collect() }
}

impl LeanHit {
    fn of(found: Match, party: String) -> Self {
        let band = band(&found);
        let words = found.words.into_iter();
        Self {
            party,
            score: found.score,
            band,
            matched_name: found.text,
            words: words.map(|word| LeanWord { query: word.query, listed: word.listed, reason: word.reason }).collect(),
            extra_query: found.extra_query,
            extra_listed: found.extra_listed,
        }
    }
}

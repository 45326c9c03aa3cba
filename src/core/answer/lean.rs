//! The answer to one name of many: no more than a table of vendors and its record need. The engine sends it as an [`Answer`]
//! that was emptied of sentences, which costs the page no code of its own; the desk keeps it as a [`LeanAnswer`], and what the
//! lists say of each party once, as an [`Entry`].

use serde::{Deserialize, Serialize};

use super::{Answer, Band, Entry, Hit, Query, answer_without_lists};
use crate::{
    identity::{FactComparison, Identification},
    party::Date,
    restrictions::Verdict,
    screening::{Expansions, Filter, QueryProblem, Reason, Screener},
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
    /// What is known of the vendor beside its name, held against what the lists say of the party.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<FactComparison>,
    /// What that comes to.
    #[serde(default)]
    pub standing: Identification,
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

/// A party, and all that rules in force come to for it.
#[derive(Clone, Debug, PartialEq)]
pub struct LeanParty {
    /// What the lists say of it.
    pub entry: Entry,
    /// What binds whom.
    pub verdicts: Vec<Verdict>,
}

fn is_zero(count: &usize) -> bool {
    *count == 0
}

/// Screens one vendor of many. Nothing, if nothing was found: so it is with most names. Of an answer the rules are left out, and all
/// that has sentences: the verdicts say what they come to.
pub fn answer_one_of_many(
    screener: &Screener,
    query: Query<'_>,
    filter: &Filter,
    today: Date,
    expansions: &mut Expansions,
) -> Option<Answer> {
    let mut answer = answer_without_lists(screener, query, filter, today, expansions);
    for hit in &mut answer.hits {
        hit.limits.clear();
        hit.reminders.clear();
        hit.not_found_on.clear();
        hit.possibly_same.clear();
        hit.restrictions.clear();
    }
    (answer.problem.is_some() || !answer.hits.is_empty()).then_some(answer)
}

impl LeanAnswer {
    /// What is kept of an answer, and the parties in it.
    pub fn of(answer: Answer) -> (Self, Vec<LeanParty>) {
        let parties = answer.hits.iter().map(LeanParty::of).collect();
        let hits = answer.hits.into_iter().map(LeanHit::of).collect();
        (Self { problem: answer.problem, hits, more: answer.more }, parties)
    }
}

impl LeanParty {
    fn of(hit: &Hit) -> Self {
        Self { entry: Entry::of(hit), verdicts: hit.verdicts.clone() }
    }
}

impl LeanHit {
    fn of(hit: Hit) -> Self {
        let words = hit.words.into_iter();
        Self {
            party: hit.party.id,
            score: hit.score,
            band: hit.band,
            evidence: hit.evidence,
            standing: hit.standing,
            matched_name: hit.matched_name,
            words: words.map(|word| LeanWord { query: word.query, listed: word.listed, reason: word.reason }).collect(),
            extra_query: hit.extra_query,
            extra_listed: hit.extra_listed,
        }
    }
}

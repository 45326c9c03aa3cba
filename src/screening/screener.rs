use std::collections::HashMap;

use super::{
    DEFAULT_THRESHOLD, MAX_QUERY_CHARS, QueryProblem, Rarity, Reason, Word,
    align::Unit,
    prepared::Prepared,
    score::{Scored, explain, score, unit_similarity},
    similarity::Sketch,
};
use crate::{
    index::Index,
    party::{Kind, Quality},
};

/// Which parties to look among, and from which score.
#[derive(Clone, Debug, PartialEq)]
pub struct Filter {
    /// 0 to 100.
    pub threshold: f64,
    /// Only parties of this kind.
    pub kind: Option<Kind>,
    /// Only parties that the lists connect with this country, or with none.
    pub country: Option<String>,
    /// Only parties on one of these lists; empty means all.
    pub lists: Vec<String>,
    /// At most so many parties.
    pub limit: usize,
}

impl Default for Filter {
    fn default() -> Self {
        Self { threshold: DEFAULT_THRESHOLD, kind: None, country: None, lists: Vec::new(), limit: 20 }
    }
}

/// One party that matches, by its best name.
#[derive(Clone, Debug, PartialEq)]
pub struct Match {
    /// The party's place in the index.
    pub party: usize,
    /// The name's place in the index.
    pub name: usize,
    /// The name as published.
    pub text: String,
    /// How good the name is.
    pub quality: Quality,
    /// 0 to 100, to one decimal.
    pub score: f64,
    /// Which words answer which.
    pub words: Vec<Word>,
    /// Words typed that nothing answers.
    pub extra_query: Vec<String>,
    /// Words listed that nothing answers.
    pub extra_listed: Vec<String>,
}

/// What a screening found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Found {
    /// Best first; of equal scores, in the order of the index.
    pub matches: Vec<Match>,
    /// How many more parties reached the threshold.
    pub more: usize,
}

/// A pair of names compared.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// 0 to 100, to one decimal.
    pub score: f64,
    /// Which words answer which.
    pub words: Vec<Word>,
    /// Words of the first name that nothing answers.
    pub extra_query: Vec<String>,
    /// Words of the second name that nothing answers.
    pub extra_listed: Vec<String>,
}

/// An index made ready for screening.
#[derive(Debug)]
pub struct Screener {
    index: Index,
    rarity: Rarity,
    names: Vec<IndexedName>,
    spellings: Vec<(Sketch, String)>, // distinct words and pairs of the index
    postings: Vec<Vec<u32>>,          // for each spelling, the names that have it
}

#[derive(Debug)]
struct IndexedName {
    party: usize,
    quality: Quality,
    prepared: Prepared,
    units: Vec<u32>, // the spelling of each of the prepared units
}

impl Screener {
    /// Makes an index ready: learns how rare each word is, and which names have it.
    pub fn new(index: Index) -> Self {
        let untaught = Rarity::default();
        let split: Vec<Vec<String>> = index.names().map(|name| Prepared::new(name.text, &untaught).words).collect();
        let rarity = Rarity::learn(split.iter().map(Vec::as_slice));
        let mut numbers: HashMap<String, u32> = HashMap::new();
        let (mut spellings, mut postings, mut names) = (Vec::new(), Vec::<Vec<u32>>::new(), Vec::new());
        for (at, name) in (0u32..).zip(index.names()) {
            let prepared = Prepared::new(name.text, &rarity);
            let units = prepared.units.iter().map(|(_, spelling)| {
                let number = *numbers.entry(spelling.clone()).or_insert_with(|| {
                    spellings.push((Sketch::new(spelling), spelling.clone()));
                    postings.push(Vec::new());
                    (spellings.len() - 1) as u32
                });
                if let Some(names) = postings.get_mut(number as usize)
                    && names.last() != Some(&at)
                {
                    names.push(at);
                }
                number
            });
            let units = units.collect();
            names.push(IndexedName { party: name.party, quality: name.quality, prepared, units });
        }
        Self { index, rarity, names, spellings, postings }
    }

    /// The index.
    pub fn index(&self) -> &Index {
        &self.index
    }

    /// Finds the parties that a name may mean.
    ///
    /// # Errors
    /// If there is nothing in the query that could be screened.
    pub fn screen(&self, query: &str, filter: &Filter) -> Result<Found, QueryProblem> {
        let prepared = self.prepare(query)?;
        let alike = self.similarities(&prepared);
        let mut candidates: Vec<u32> = alike
            .iter()
            .flat_map(|row| row.keys())
            .flat_map(|spelling| &self.postings[*spelling as usize])
            .copied()
            .collect();
        candidates.sort_unstable();
        candidates.dedup();

        let mut best: HashMap<usize, (u32, Scored)> = HashMap::new();
        for at in candidates {
            let name = &self.names[at as usize];
            if !self.admits(filter, name.party) {
                continue;
            }
            let kind = Some(self.index.kind(name.party));
            let scored = score(&prepared, &name.prepared, &self.rarity, kind, name.quality, |query, listed| {
                alike[query]
                    .get(&name.units[listed])
                    .copied()
                    .filter(|(_, reason)| *reason != Reason::Initial || kind == Some(Kind::Person))
            });
            if scored.score < filter.threshold {
                continue;
            }
            let better = best.get(&name.party).is_none_or(|(known, before)| {
                let lists = |name: u32| self.index.name_lists(name as usize).len();
                scored.score > before.score || scored.score == before.score && lists(at) > lists(*known)
            });
            if better {
                best.insert(name.party, (at, scored));
            }
        }
        let mut found: Vec<_> = best.into_iter().collect();
        found.sort_by(|(a, (_, x)), (b, (_, y))| y.score.total_cmp(&x.score).then(a.cmp(b)));
        if found.is_empty() && prepared.words.iter().all(|word| self.rarity.is_generic(word)) {
            return Err(QueryProblem::OnlyCommonWords);
        }
        let more = found.len().saturating_sub(filter.limit);
        found.truncate(filter.limit);
        let matches = found.into_iter().map(|(party, (at, scored))| {
            let name = &self.names[at as usize];
            let text = self.index.names().nth(at as usize).map_or("", |name| name.text);
            let explanation = explain(query, &prepared, text, &name.prepared, &scored);
            Match {
                party,
                name: at as usize,
                text: text.to_owned(),
                quality: name.quality,
                score: tenths(scored.score),
                words: explanation.words,
                extra_query: explanation.extra_query,
                extra_listed: explanation.extra_listed,
            }
        });
        Ok(Found { matches: matches.collect(), more })
    }

    /// Compares two names with the weights of this index.
    pub fn compare(&self, name: &str, candidate: &str, kind: Option<Kind>) -> Comparison {
        let (query, listed) = (Prepared::new(name, &self.rarity), Prepared::new(candidate, &self.rarity));
        let scored = score(&query, &listed, &self.rarity, kind, Quality::Primary, |q, l| {
            let ((query_unit, query_text), (listed_unit, listed_text)) = (&query.units[q], &listed.units[l]);
            unit_similarity((*query_unit, query_text), (*listed_unit, listed_text), kind)
        });
        let explanation = explain(name, &query, candidate, &listed, &scored);
        Comparison {
            score: tenths(scored.score),
            words: explanation.words,
            extra_query: explanation.extra_query,
            extra_listed: explanation.extra_listed,
        }
    }

    fn prepare(&self, query: &str) -> Result<Prepared, QueryProblem> {
        if query.trim().is_empty() {
            return Err(QueryProblem::Empty);
        }
        if query.chars().nth(MAX_QUERY_CHARS).is_some() {
            return Err(QueryProblem::TooLong);
        }
        let prepared = Prepared::new(query, &self.rarity);
        let letters: usize = prepared.words.iter().map(|word| word.chars().count()).sum();
        match letters {
            0 if prepared.forms.is_empty() => Err(QueryProblem::NoLetters),
            0 => Err(QueryProblem::OnlyLegalForms),
            1 if prepared.words.iter().all(|word| word.is_ascii()) => Err(QueryProblem::TooShort),
            _ => Ok(prepared),
        }
    }

    /// For each unit of the query, the spellings of the index that it may stand for.
    fn similarities(&self, query: &Prepared) -> Vec<HashMap<u32, (f64, Reason)>> {
        let spellings = || (0u32..).zip(&self.spellings);
        let alike = query.units.iter().map(|(unit, text)| {
            let single = Unit { first: 0, words: 1 };
            let sketch = Sketch::new(text);
            let near = spellings().filter(|(_, (other, _))| sketch.may_match(*other));
            let found = near.filter_map(|(at, (_, spelling))| {
                unit_similarity((*unit, text), (single, spelling), Some(Kind::Person)).map(|alike| (at, alike))
            });
            found.collect()
        });
        alike.collect()
    }

    fn admits(&self, filter: &Filter, party: usize) -> bool {
        let kind = filter.kind.is_none_or(|kind| kind == self.index.kind(party));
        let country = filter.country.as_ref().is_none_or(|country| {
            let mut of_party = self.index.countries(party).peekable();
            of_party.peek().is_none() || of_party.any(|code| code.eq_ignore_ascii_case(country))
        });
        let list =
            filter.lists.is_empty()
                || self.index.party_lists(party).iter().any(|list| {
                    self.index.lists().get(*list as usize).is_some_and(|info| filter.lists.contains(&info.id))
                });
        kind && country && list
    }
}

fn tenths(score: f64) -> f64 {
    (score * 10.0).round() / 10.0
}

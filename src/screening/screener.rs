use std::collections::HashMap;

use super::{
    DEFAULT_THRESHOLD, MAX_QUERY_CHARS, QueryProblem, Rarity, Word,
    align::Link,
    bound::{Outline, Reaches},
    dictionary::{Dictionary, Likenesses},
    evidence::Evidence,
    prepared::{Prepared, PreparedWord},
    score::{Scored, explain, score, unit_similarity},
    similarity::Query,
};
use crate::{
    index::Index,
    names::{Class, legal_form, words},
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
    /// What all that says.
    pub evidence: Evidence,
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
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Comparison {
    /// 0 to 100, to one decimal.
    pub score: f64,
    /// Which words answer which.
    pub words: Vec<Word>,
    /// Words of the first name that nothing answers.
    pub extra_query: Vec<String>,
    /// Words of the second name that nothing answers.
    pub extra_listed: Vec<String>,
    /// What all that says.
    pub evidence: Evidence,
}

/// The best way to compare two names.
struct Compared<'a> {
    scored: Scored,
    query: &'a Prepared,
    listed: &'a Prepared,
    kind: Option<Kind>,
    links: Vec<Link>,
}

/// An index made ready for screening.
#[derive(Debug)]
pub struct Screener {
    index: Index,
    rarity: Rarity,
    names: Vec<IndexedName>,
    dictionary: Dictionary,
    with_han: Vec<u32>, // the names with Chinese characters
}

#[derive(Debug)]
struct IndexedName {
    party: usize,
    name: u32,      // its place in the index
    reading: usize, // 0 as written; a name that is not in Latin letters has others
    quality: Quality,
    outline: Outline,
    prepared: Prepared,
    units: Vec<u32>, // the spelling of each of the prepared units
}

impl Screener {
    /// Makes an index ready: learns how rare each word is, and which names have it.
    pub fn new(index: Index) -> Self {
        let split: Vec<Vec<String>> = index
            .names()
            .map(|name| {
                words(&name.text).into_iter().filter(|word| word.class == Class::Name).map(|word| word.text).collect()
            })
            .collect();
        let rarity = Rarity::learn(split.iter().map(Vec::as_slice));
        let (mut dictionary, mut names, mut with_han) = (Dictionary::default(), Vec::new(), Vec::new());
        for (number, name) in (0u32..).zip(index.names()) {
            for (reading, mut prepared) in Prepared::readings(&name.text, &rarity).into_iter().enumerate() {
                let at = names.len() as u32;
                if !prepared.han.is_empty() {
                    with_han.push(at);
                }
                names.push(IndexedName {
                    party: name.party,
                    name: number,
                    reading,
                    quality: name.quality,
                    outline: Outline::of(&prepared, Some(index.kind(name.party))),
                    units: dictionary.enter(&mut prepared, at),
                    prepared,
                });
            }
        }
        dictionary.complete();
        Self { index, rarity, names, dictionary, with_han }
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
        let readings = self.prepare(query)?;
        let mut best: HashMap<usize, (u32, usize, Scored)> = HashMap::new();
        let mut links = Vec::new();
        let alike: Vec<_> = readings.iter().map(|prepared| self.dictionary.likenesses(prepared)).collect();
        for (reading, prepared) in readings.iter().enumerate() {
            let reaches = Reaches::of(prepared, &alike[reading], &self.dictionary, self.names.len());
            for at in self.candidates(prepared, &reaches) {
                let name = &self.names[at as usize];
                // Two names that are not in Latin letters are compared as written.
                let of_person = prepared.of_person && self.index.kind(name.party) != Kind::Person;
                if !self.admits(filter, name.party) || reading > 0 && name.reading > 0 || of_person {
                    continue;
                }
                let characters = !prepared.han.is_empty() && !name.prepared.han.is_empty();
                let kind = Some(self.index.kind(name.party));
                if !characters && reaches.at_most(at, &name.outline, kind) < filter.threshold {
                    continue;
                }
                let scored = self.score(prepared, name, &alike[reading], &mut links);
                if scored.score < filter.threshold {
                    continue;
                }
                let better = best.get(&name.party).is_none_or(|(known, _, before)| {
                    let lists = |at: u32| self.index.name_lists(self.names[at as usize].name as usize).len();
                    scored.score > before.score || scored.score == before.score && lists(at) > lists(*known)
                });
                if better {
                    best.insert(name.party, (at, reading, scored));
                }
            }
        }
        let mut found: Vec<_> = best.into_iter().collect();
        found.sort_by(|(a, (_, _, x)), (b, (_, _, y))| y.score.total_cmp(&x.score).then(a.cmp(b)));
        let one_common =
            |reading: &Prepared| reading.carrying().count() <= 1 && reading.carrying().all(|word| word.common);
        if found.is_empty() && readings.iter().all(one_common) {
            return Err(QueryProblem::OnlyCommonWords);
        }
        let more = found.len().saturating_sub(filter.limit);
        found.truncate(filter.limit);
        let matches = found.into_iter().map(|(party, (at, reading, scored))| {
            let name = &self.names[at as usize];
            self.score(&readings[reading], name, &alike[reading], &mut links);
            let text = self.index.name(name.name as usize).text;
            let kind = Some(self.index.kind(party));
            let explanation = explain(query, &readings[reading], &text, &name.prepared, kind, &links);
            Match {
                party,
                name: name.name as usize,
                text,
                quality: name.quality,
                score: tenths(scored.score),
                words: explanation.words,
                extra_query: explanation.extra_query,
                extra_listed: explanation.extra_listed,
                evidence: scored.evidence,
            }
        });
        Ok(Found { matches: matches.collect(), more })
    }

    /// Compares two names with the weights of this index; without a kind, by the rules of persons and of
    /// organisations both, and the better score counts.
    pub fn compare(&self, name: &str, candidate: &str, kind: Option<Kind>) -> Comparison {
        let (ours, theirs) = (Prepared::typed(name, &self.rarity), Prepared::readings(candidate, &self.rarity));
        let mut best: Option<Compared<'_>> = None;
        let mut links = Vec::new();
        for (at, query) in ours.iter().enumerate() {
            let queries: Vec<Query<'_>> = query.spellings.iter().map(Query::new).collect();
            // Two names that are not in Latin letters are compared as written.
            for listed in theirs.iter().take(if at == 0 { theirs.len() } else { 1 }) {
                let kinds = kind.map_or(vec![Kind::Organisation, Kind::Person], |kind| vec![kind]);
                let kinds = kinds.into_iter().filter(|kind| !query.of_person || *kind == Kind::Person);
                for kind in kinds.map(Some) {
                    let alike = |q: usize, l: usize| unit_similarity(&queries[q], &listed.spellings[l], kind);
                    let scored = score(query, listed, kind, Quality::Primary, &mut links, alike);
                    if best.as_ref().is_none_or(|known| scored.score > known.scored.score) {
                        best = Some(Compared { scored, query, listed, kind, links: links.clone() });
                    }
                }
            }
        }
        let Some(Compared { scored, query, listed, kind, links }) = best else { return Comparison::default() };
        let explanation = explain(name, query, candidate, listed, kind, &links);
        Comparison {
            score: tenths(scored.score),
            words: explanation.words,
            extra_query: explanation.extra_query,
            extra_listed: explanation.extra_listed,
            evidence: scored.evidence,
        }
    }

    fn score(&self, query: &Prepared, name: &IndexedName, alike: &Likenesses, links: &mut Vec<Link>) -> Scored {
        let kind = Some(self.index.kind(name.party));
        score(query, &name.prepared, kind, name.quality, links, |query, listed| {
            let found = alike.get(query, name.units[listed]);
            found.filter(|alike| !alike.of_persons || kind == Some(Kind::Person)).map(|alike| alike.found)
        })
    }

    fn prepare(&self, query: &str) -> Result<Vec<Prepared>, QueryProblem> {
        if query.trim().is_empty() {
            return Err(QueryProblem::Empty);
        }
        if query.chars().nth(MAX_QUERY_CHARS).is_some() {
            return Err(QueryProblem::TooLong);
        }
        let readings = Prepared::typed(query, &self.rarity);
        let Some(prepared) = readings.first() else { return Err(QueryProblem::Empty) };
        let letters: usize = prepared.carrying().map(|word| word.text.chars().count()).sum();
        let form = |word: &PreparedWord| matches!(word.class, Class::LegalForm(_)) || legal_form(&word.text).is_some();
        if !prepared.words.is_empty() && prepared.words.iter().all(form) {
            return Err(QueryProblem::OnlyLegalForms);
        }
        match letters {
            0 if prepared.words.is_empty() => Err(QueryProblem::NoLetters),
            0 => Err(QueryProblem::OnlyLegalForms),
            1 if prepared.carrying().all(|word| word.text.is_ascii()) => Err(QueryProblem::TooShort),
            _ => Ok(readings),
        }
    }

    /// The names that share a spelling with the query, and those in Chinese characters if it has some.
    fn candidates(&self, query: &Prepared, reaches: &Reaches<'_>) -> Vec<u32> {
        let mut found = reaches.touched().to_vec();
        if !query.han.is_empty() {
            found.extend(&self.with_han);
            found.sort_unstable();
            found.dedup();
        }
        found
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

#[cfg(test)]
#[path = "lossless.rs"]
mod lossless;

use std::collections::HashMap;

use super::{
    DEFAULT_THRESHOLD, MAX_QUERY_CHARS, QueryProblem, Rarity, Reason, Word,
    align::Link,
    evidence::Evidence,
    prepared::{Prepared, PreparedWord},
    score::{Scored, explain, score, unit_similarity},
    similarity::Query,
    spelling::Spelling,
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
    spellings: Vec<Spelling>, // distinct words and pairs of the index
    postings: Vec<Vec<u32>>,  // for each spelling, the names that have it
    with_han: Vec<u32>,       // the names with Chinese characters
}

#[derive(Debug)]
struct IndexedName {
    party: usize,
    name: u32,      // its place in the index
    reading: usize, // 0 as written; a name that is not in Latin letters has others
    quality: Quality,
    prepared: Prepared,
    units: Vec<u32>, // the spelling of each of the prepared units
}

/// How a spelling of the query and one of the index are alike.
#[derive(Clone, Copy, Debug)]
struct Alike {
    found: (f64, Reason),
    of_persons: bool, // only as parts of persons' names
}

impl Screener {
    /// Makes an index ready: learns how rare each word is, and which names have it.
    pub fn new(index: Index) -> Self {
        let split: Vec<Vec<String>> = index
            .names()
            .map(|name| {
                words(name.text).into_iter().filter(|word| word.class == Class::Name).map(|word| word.text).collect()
            })
            .collect();
        let rarity = Rarity::learn(split.iter().map(Vec::as_slice));
        let mut numbers: HashMap<String, u32> = HashMap::new();
        let (mut spellings, mut postings, mut names) = (Vec::new(), Vec::<Vec<u32>>::new(), Vec::new());
        let mut with_han = Vec::new();
        for (number, name) in (0u32..).zip(index.names()) {
            for (reading, prepared) in Prepared::readings(name.text, &rarity).into_iter().enumerate() {
                let at = names.len() as u32;
                if !prepared.han.is_empty() {
                    with_han.push(at);
                }
                let units = prepared.units.iter().map(|(_, spelling)| {
                    let number = *numbers.entry(spelling.text.clone()).or_insert_with(|| {
                        spellings.push(spelling.clone());
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
                names.push(IndexedName {
                    party: name.party,
                    name: number,
                    reading,
                    quality: name.quality,
                    prepared,
                    units,
                });
            }
        }
        Self { index, rarity, names, spellings, postings, with_han }
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
        let alike: Vec<_> = readings.iter().map(|prepared| self.similarities(prepared)).collect();
        for (reading, prepared) in readings.iter().enumerate() {
            for at in self.candidates(prepared, &alike[reading]) {
                let name = &self.names[at as usize];
                // Two names that are not in Latin letters are compared as written.
                let of_person = prepared.of_person && self.index.kind(name.party) != Kind::Person;
                if !self.admits(filter, name.party) || reading > 0 && name.reading > 0 || of_person {
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
            let explanation = explain(query, &readings[reading], text, &name.prepared, kind, &links);
            Match {
                party,
                name: name.name as usize,
                text: text.to_owned(),
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
            let queries: Vec<Query<'_>> = query.units.iter().map(|(_, spelling)| Query::new(spelling)).collect();
            // Two names that are not in Latin letters are compared as written.
            for listed in theirs.iter().take(if at == 0 { theirs.len() } else { 1 }) {
                let kinds = kind.map_or(vec![Kind::Organisation, Kind::Person], |kind| vec![kind]);
                let kinds = kinds.into_iter().filter(|kind| !query.of_person || *kind == Kind::Person);
                for kind in kinds.map(Some) {
                    let alike = |q: usize, l: usize| unit_similarity(&queries[q], &listed.units[l].1, kind);
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

    fn score(
        &self,
        query: &Prepared,
        name: &IndexedName,
        alike: &[HashMap<u32, Alike>],
        links: &mut Vec<Link>,
    ) -> Scored {
        let kind = Some(self.index.kind(name.party));
        score(query, &name.prepared, kind, name.quality, links, |query, listed| {
            let found = alike[query].get(&name.units[listed]).copied();
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

    /// For each unit of the query, the spellings of the index that it may stand for.
    fn similarities(&self, query: &Prepared) -> Vec<HashMap<u32, Alike>> {
        let alike = query.units.iter().map(|(_, spelling)| {
            let query = Query::new(spelling);
            let near = (0u32..).zip(&self.spellings).filter(|(_, other)| query.may_match(other));
            let found = near.filter_map(|(at, other)| {
                let found = query.similarity(other).map(|found| Alike { found, of_persons: false });
                let found = found.or_else(|| query.of_persons(other).map(|found| Alike { found, of_persons: true }));
                found.map(|alike| (at, alike))
            });
            found.collect()
        });
        alike.collect()
    }

    /// The names that share a spelling with the query, and those in Chinese characters if it has some.
    fn candidates(&self, query: &Prepared, alike: &[HashMap<u32, Alike>]) -> Vec<u32> {
        let spellings = alike.iter().flat_map(|row| row.keys());
        let mut found: Vec<u32> = spellings.flat_map(|spelling| &self.postings[*spelling as usize]).copied().collect();
        if !query.han.is_empty() {
            found.extend(&self.with_han);
        }
        found.sort_unstable();
        found.dedup();
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

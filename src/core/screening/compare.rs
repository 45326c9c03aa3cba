use super::{
    Screener, Word,
    align::Link,
    evidence::Evidence,
    explain::{Written, explain},
    prepared::Prepared,
    read::Read,
    score::{Pair, Scored},
    screener::tenths,
    similarity::Query,
};
use crate::party::{Kind, Quality};

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
struct Best {
    scored: Scored,
    query: usize,
    listed: usize,
    kind: Kind,
    links: Vec<Link>,
}

impl Screener {
    /// Compares two names with the weights of this index; without a kind, by the rules of persons and of
    /// organisations both, and the better score counts.
    pub fn compare(&self, name: &str, candidate: &str, kind: Option<Kind>) -> Comparison {
        let (ours, theirs) = (self.ways(name), Read::listed(candidate));
        let (queries, all) = (self.prepare(&ours), self.prepare_listed(&theirs));
        let kinds = kind.map_or(vec![Kind::Organisation, Kind::Person], |kind| vec![kind]);
        let mut best: Option<Best> = None;
        let mut links = Vec::new();
        for (at, query) in queries.iter().enumerate() {
            for (of, listed) in all.iter().enumerate().take(if query.as_written { all.len() } else { 1 }) {
                for kind in kinds.iter().copied().filter(|kind| !query.of_person || *kind == Kind::Person) {
                    let scored = exhaustively(pair(query, listed, kind), (query, listed), &mut links);
                    if best.as_ref().is_none_or(|known| scored.score > known.scored.score) {
                        best = Some(Best { scored, query: at, listed: of, kind, links: links.clone() });
                    }
                }
            }
        }
        let Some(best) = best else { return Comparison::default() };
        let pair = pair(&queries[best.query], &all[best.listed], best.kind);
        let (query, listed) = (
            Written { name, words: &ours[best.query].words, all: &ours[0].words },
            Written { name: candidate, words: &theirs[best.listed].words, all: &theirs[0].words },
        );
        let explanation = explain(query, listed, pair, &best.links);
        Comparison {
            score: tenths(best.scored.score),
            words: explanation.words,
            extra_query: explanation.extra_query,
            extra_listed: explanation.extra_listed,
            evidence: best.scored.evidence,
        }
    }
}

pub(super) fn pair<'a>(query: &'a Prepared<'_>, listed: &'a Prepared<'_>, kind: Kind) -> Pair<'a> {
    Pair { query: query.side(), listed: listed.side(), kind: Some(kind), quality: Quality::Primary }
}

/// Scores two names, comparing each unit of one with each of the other.
pub(super) fn exhaustively(
    pair: Pair<'_>,
    (query, listed): (&Prepared<'_>, &Prepared<'_>),
    links: &mut Vec<Link>,
) -> Scored {
    let queries: Vec<Query<'_>> = query.spellings.iter().map(|spelling| Query::new(spelling.view())).collect();
    let alike = |q: usize, l: usize| queries[q].alike(listed.spellings[l].view())?.in_names_of(pair.kind);
    links.clear();
    if let Some(scored) = pair.in_characters(links, alike) {
        return scored;
    }
    for (q, query_unit) in query.units.iter().enumerate() {
        for (l, listed_unit) in listed.units.iter().enumerate() {
            if query_unit.words == 1 || listed_unit.words == 1 {
                links.extend(alike(q, l).and_then(|found| pair.link(*query_unit, *listed_unit, found)));
            }
        }
    }
    pair.link_little(links);
    pair.score(links)
}

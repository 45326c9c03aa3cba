//! From an alignment to a score.

use super::{
    Rarity, Reason, Word,
    align::{Link, Unit, assign},
    prepared::Prepared,
    similarity::{MIN_SIMILARITY, initial, similarity},
};
use crate::party::{Kind, Quality};

/// Weight left over on the query's side counts with this power: who types a word means it.
const QUERY_POWER: f64 = 0.7;
/// Weight left over on the listed side counts less: people leave words away.
const LISTED_POWER: f64 = 0.5;
/// Words written apart on one side must be this much alike: two together find likenesses too easily.
const JOINED: f64 = 0.85;
/// What common words alone can reach: below every threshold that makes sense.
const GENERIC_CEILING: f64 = 50.0;
/// Distinctive weight that must match for more than [`GENERIC_CEILING`].
const DISTINCTIVE: f64 = 0.3;
/// What a weak alias can reach: OFAC does not expect screening against them.
const WEAK_CEILING: f64 = 85.0;
/// Another legal form takes this much from the score: it is weak evidence for another party.
const OTHER_FORM: f64 = 1.0;

/// The score of a pair of names and how it came about.
#[derive(Clone, Debug, PartialEq)]
pub struct Scored {
    /// 0 to 100.
    pub score: f64,
    /// The links that it rests on.
    pub links: Vec<Link>,
}

/// Scores two prepared names. `alike` gives the similarity of a query unit and a listed unit, by
/// their places in [`Prepared::units`].
pub fn score(
    query: &Prepared,
    listed: &Prepared,
    rarity: &Rarity,
    kind: Option<Kind>,
    quality: Quality,
    alike: impl Fn(usize, usize) -> Option<(f64, Reason)>,
) -> Scored {
    let mut links = Vec::new();
    for (q, (query_unit, _)) in query.units.iter().enumerate() {
        for (l, (listed_unit, _)) in listed.units.iter().enumerate() {
            if query_unit.words == 2 && listed_unit.words == 2 {
                continue;
            }
            if let Some((similarity, reason)) = alike(q, l) {
                let joined = query_unit.words + listed_unit.words > 2;
                if joined && (similarity < JOINED || reason == Reason::Abbreviation) {
                    continue;
                }
                links.push(Link {
                    query: *query_unit,
                    listed: *listed_unit,
                    similarity,
                    reason: if joined { Reason::Joined } else { reason },
                    weight: link_weight(query, listed, *query_unit, *listed_unit),
                });
            }
        }
    }
    assign(&mut links);
    let score = points(query, listed, rarity, kind, quality, &links);
    links.sort_by_key(|link| link.query.first);
    Scored { score, links }
}

/// The similarity of two units by their spelling alone.
pub fn unit_similarity(query: (Unit, &str), listed: (Unit, &str), kind: Option<Kind>) -> Option<(f64, Reason)> {
    let found = similarity(query.1, listed.1);
    if found.is_none() && kind == Some(Kind::Person) && query.0.words == 1 && listed.0.words == 1 {
        return initial(query.1, listed.1);
    }
    found.filter(|(alike, _)| *alike >= MIN_SIMILARITY)
}

/// A link weighs what the listed words weigh, whose rarity the list knows; a pair that the query
/// joins weighs no more than a whole word.
fn link_weight(query: &Prepared, listed: &Prepared, query_unit: Unit, listed_unit: Unit) -> f64 {
    if listed_unit.words == 1 {
        listed.weight(listed_unit)
    } else {
        listed.weight(listed_unit).max(query.weight(query_unit))
    }
}

fn points(
    query: &Prepared,
    listed: &Prepared,
    rarity: &Rarity,
    _kind: Option<Kind>,
    quality: Quality,
    links: &[Link],
) -> f64 {
    let matched: f64 = links.iter().map(|link| link.weight * link.similarity).sum();
    let weight: f64 = links.iter().map(|link| link.weight).sum();
    if weight == 0.0 {
        return 0.0;
    }
    let left_over = |side: &Prepared, unit: fn(&Link) -> Unit| -> f64 {
        let used =
            |at: usize| links.iter().any(|link| (unit(link).first..unit(link).first + unit(link).words).contains(&at));
        (0..side.words.len()).filter(|at| !used(*at)).map(|at| side.weights[at]).sum()
    };
    let extra_query = left_over(query, |link| link.query);
    let extra_listed = left_over(listed, |link| link.listed);
    let of_query = matched / (weight + extra_query);
    let of_listed = matched / (weight + extra_listed);
    let mut score = 100.0 * of_query.powf(QUERY_POWER) * of_listed.powf(LISTED_POWER);

    let whole = extra_query == 0.0 && extra_listed == 0.0 && matched == weight;
    let distinctive: f64 = links
        .iter()
        .filter(|link| {
            listed.words[link.listed.first..link.listed.first + link.listed.words]
                .iter()
                .any(|word| !rarity.is_generic(word))
        })
        .map(|link| link.weight * link.similarity)
        .sum();
    if !whole && distinctive < DISTINCTIVE {
        score = score.min(GENERIC_CEILING);
    }
    if quality == Quality::Weak {
        score = score.min(WEAK_CEILING);
    }
    if let (Some((query, _)), Some((listed, _))) = (query.forms.first(), listed.forms.first())
        && query != listed
    {
        score -= OTHER_FORM;
    }
    score.clamp(0.0, 100.0)
}

/// Explains a score word by word.
pub fn explain(
    query_name: &str,
    query: &Prepared,
    listed_name: &str,
    listed: &Prepared,
    scored: &Scored,
) -> Explanation {
    let total: f64 = scored.links.iter().map(|link| link.weight).sum();
    let words = scored.links.iter().map(|link| {
        let query_range = link.query.first..link.query.first + link.query.words;
        let listed_range = link.listed.first..link.listed.first + link.listed.words;
        Word {
            query: query.words[query_range.clone()].join(" "),
            listed: listed.words[listed_range.clone()].join(" "),
            query_at: query.at[query_range].iter().map(|at| utf16(query_name, at)).collect(),
            listed_at: listed.at[listed_range].iter().map(|at| utf16(listed_name, at)).collect(),
            reason: link.reason,
            similarity: round(link.similarity),
            weight: round(if total > 0.0 { link.weight / total } else { 0.0 }),
        }
    });
    let words = words.collect();
    let extra = |name: &str, side: &Prepared, unit: fn(&Link) -> Unit| {
        let used = |at: usize| {
            scored.links.iter().any(|link| (unit(link).first..unit(link).first + unit(link).words).contains(&at))
        };
        let left = (0..side.words.len()).filter(|at| !used(*at));
        left.filter_map(|at| name.get(side.at[at].clone()).map(str::to_owned)).collect()
    };
    Explanation {
        words,
        extra_query: extra(query_name, query, |link| link.query),
        extra_listed: extra(listed_name, listed, |link| link.listed),
    }
}

/// A score's explanation.
#[derive(Clone, Debug, PartialEq)]
pub struct Explanation {
    /// Which words answer which.
    pub words: Vec<Word>,
    /// Words typed that nothing answers, as typed.
    pub extra_query: Vec<String>,
    /// Words listed that nothing answers, as listed.
    pub extra_listed: Vec<String>,
}

/// Byte offsets as UTF-16 offsets.
fn utf16(name: &str, at: &std::ops::Range<usize>) -> (u32, u32) {
    let units = |bytes: usize| name.get(..bytes).map_or(0, |text| text.encode_utf16().count());
    (u32::try_from(units(at.start)).unwrap_or(u32::MAX), u32::try_from(units(at.end)).unwrap_or(u32::MAX))
}

/// Three decimals are all that a reader can use.
fn round(number: f64) -> f64 {
    (number * 1000.0).round() / 1000.0
}

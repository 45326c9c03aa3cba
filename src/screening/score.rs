//! From an alignment to a score.

use super::{
    Reason, Word,
    align::{Link, Unit, assign},
    evidence::{Evidence, weigh},
    han,
    points::{common_words_count, points},
    prepared::Prepared,
    similarity::Query,
    spelling::Spelling,
};
use crate::{
    names::{Class, forms_agree, same_particle},
    party::{Kind, Quality},
};

/// Words written apart on one side must be this much alike: two together find likenesses too easily.
const JOINED: f64 = 0.93;
/// The same if they sound the same: *Mad Kandalu*, *Madkandaloo*.
const JOINED_SOUND: f64 = 0.9;
/// The same if one of the words is an article or the like: *Elrawi*, *al-Rawi*.
const JOINED_ARTICLE: f64 = 0.86;
/// What the initials of a whole name are worth.
const INITIALS: f64 = 0.9;
/// What a legal form of another kind is worth.
const OTHER_FORM: f64 = 0.6;
/// What a legal form misspelt must be alike at least, for it to be one.
const MISSPELT_FORM: f64 = 0.5;

/// The score of a pair of names, and what it is made of.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scored {
    /// 0 to 100.
    pub score: f64,
    /// What the links say.
    pub evidence: Evidence,
}

/// Scores two prepared names. `alike` gives the similarity of a query unit and a listed unit, by their
/// places in [`Prepared::units`]. The links that the score rests on are left in `links`, which keeps its
/// room from name to name, so that nothing is allocated for one.
pub fn score(
    query: &Prepared,
    listed: &Prepared,
    kind: Option<Kind>,
    quality: Quality,
    links: &mut Vec<Link>,
    alike: impl Fn(usize, usize) -> Option<(f64, Reason)>,
) -> Scored {
    links.clear();
    if let Some(score) = han::compare(query, listed, kind, links, &alike) {
        links.sort_unstable_by_key(|link| link.query.first);
        return Scored { score, evidence: Evidence::default() };
    }
    for (q, query_unit) in query.units.iter().enumerate() {
        for (l, listed_unit) in listed.units.iter().enumerate() {
            if query_unit.words > 1 && listed_unit.words > 1 {
                continue;
            }
            let found = alike(q, l).and_then(|found| admit(query, listed, *query_unit, *listed_unit, found));
            if let Some((similarity, reason)) = found.or_else(|| little(query, listed, *query_unit, *listed_unit)) {
                let bits = link_bits(query, listed, kind, *query_unit, *listed_unit);
                links.push(Link { query: *query_unit, listed: *listed_unit, similarity, reason, bits });
            }
        }
    }
    assign(links);
    let evidence = weigh(query, listed, kind, links);
    links.sort_unstable_by_key(|link| link.query.first);
    Scored { score: points(&evidence, kind, quality), evidence }
}

fn admit(
    query: &Prepared,
    listed: &Prepared,
    query_unit: Unit,
    listed_unit: Unit,
    found: (f64, Reason),
) -> Option<(f64, Reason)> {
    let (similarity, reason) = found;
    if query_unit.initials || listed_unit.initials {
        // Beside other words four letters coincide with too many names: *Siga Technologies*.
        let all = |side: &Prepared, unit: Unit| {
            unit.words == 1 && side.words[unit.first].class == Class::Name && side.carrying().count() == 1
        };
        let one = all(query, query_unit) || all(listed, listed_unit);
        return (one && reason == Reason::Same).then_some((INITIALS, Reason::Initial));
    }
    if query_unit.words + listed_unit.words > 2 {
        // *LynchLtd* is *Lynch Ltd*, but *Mirae* is not *Mira E.U.*
        let little = |side: &Prepared, unit: Unit| {
            has_form(side, unit) && side.words[unit.range()].iter().any(|word| word.text.len() <= 2)
        };
        let form = little(query, query_unit) || little(listed, listed_unit);
        let article = !form && (has(Class::Particle, query, query_unit) || has(Class::Particle, listed, listed_unit));
        let least = match reason {
            Reason::Same => 0.0,
            Reason::Romanisation | Reason::Spelling if article => JOINED_ARTICLE,
            Reason::Romanisation if !form => JOINED_SOUND,
            Reason::Spelling if !form => JOINED,
            _ => return None,
        };
        return (similarity >= least).then_some((similarity, Reason::Joined));
    }
    let classes = (query.words[query_unit.first].class, listed.words[listed_unit.first].class);
    match classes {
        (Class::LegalForm(_), Class::LegalForm(_)) => None, // compared as forms
        (Class::Name, Class::Name) => Some(found),
        (Class::Particle, Class::Particle) => None, // likewise
        _ => (similarity > 0.85).then_some(found),
    }
}

/// Legal forms are compared as forms; a last word that is a form with a slip in it is taken for one. Little
/// words are the same in all languages.
fn little(query: &Prepared, listed: &Prepared, query_unit: Unit, listed_unit: Unit) -> Option<(f64, Reason)> {
    if query_unit.words + listed_unit.words > 2 {
        return None;
    }
    let (a, b) = (&query.words[query_unit.first], &listed.words[listed_unit.first]);
    match (a.class, b.class) {
        (Class::LegalForm(x), Class::LegalForm(y)) => {
            Some((if forms_agree(x, a.script, y, b.script) { 1.0 } else { OTHER_FORM }, Reason::LegalForm))
        }
        (Class::Particle, Class::Particle) => same_particle(&a.text, &b.text)
            .then_some((1.0, if a.text == b.text { Reason::Same } else { Reason::Romanisation })),
        (Class::LegalForm(_), Class::Name) | (Class::Name, Class::LegalForm(_)) => {
            let last = |side: &Prepared, unit: Unit| unit.first > 0 && unit.first + 1 == side.words.len();
            let short = a.text.len().max(b.text.len()) <= 4;
            let alike = super::edit_distance::Pattern::new(&a.text).distance(&b.text);
            let alike = 1.0 - alike as f64 / a.text.len().max(b.text.len()) as f64;
            (short && last(query, query_unit) && last(listed, listed_unit) && alike >= MISSPELT_FORM)
                .then_some((alike, Reason::LegalForm))
        }
        _ => None,
    }
}

/// The similarity of two units by their spelling alone.
pub fn unit_similarity(query: &Query<'_>, listed: &Spelling, kind: Option<Kind>) -> Option<(f64, Reason)> {
    let found = query.similarity(listed);
    if found.is_none() && kind == Some(Kind::Person) {
        return query.of_persons(listed);
    }
    found
}

/// A link says what the listed words say, whose rarity the list knows; a pair says no more than
/// the whole word that it stands for.
fn link_bits(query: &Prepared, listed: &Prepared, kind: Option<Kind>, query_unit: Unit, listed_unit: Unit) -> f64 {
    let bits = listed.bits(listed_unit, kind);
    if query_unit.words + listed_unit.words > 2 {
        return bits.min(query.bits(query_unit, kind));
    }
    if has_form(query, query_unit) != has_form(listed, listed_unit) {
        return bits.min(query.bits(query_unit, kind));
    }
    bits
}

fn has(class: Class, side: &Prepared, unit: Unit) -> bool {
    side.words[unit.range()].iter().any(|word| word.class == class)
}

fn has_form(side: &Prepared, unit: Unit) -> bool {
    side.words[unit.range()].iter().any(|word| matches!(word.class, Class::LegalForm(_)))
}

/// Explains a score word by word.
pub fn explain(
    query_name: &str,
    query: &Prepared,
    listed_name: &str,
    listed: &Prepared,
    kind: Option<Kind>,
    links: &[Link],
) -> Explanation {
    // What a link counts, not only what its words say: common words count less.
    let counted = |link: &Link| {
        let common = listed.words[link.listed.range()].iter().all(|word| word.common);
        link.bits * if common { common_words_count(kind) } else { 1.0 }
    };
    let total: f64 = links.iter().map(counted).sum();
    let texts = |side: &Prepared, unit: Unit| {
        let words: Vec<&str> = side.words[unit.range()].iter().map(|word| word.text.as_str()).collect();
        words.join(" ")
    };
    let places = |name: &str, side: &Prepared, unit: Unit| {
        side.words[unit.range()].iter().map(|word| utf16(name, &word.at)).collect()
    };
    let words = links.iter().map(|link| Word {
        query: texts(query, link.query),
        listed: texts(listed, link.listed),
        query_at: places(query_name, query, link.query),
        listed_at: places(listed_name, listed, link.listed),
        reason: if link.reason == Reason::Same
            && query.words[link.query.first].script != listed.words[link.listed.first].script
        {
            Reason::Romanisation
        } else {
            link.reason
        },
        similarity: round(link.similarity),
        weight: round(if total > 0.0 { counted(link) / total } else { 0.0 }),
    });
    let words = words.collect();
    let extra = |name: &str, side: &Prepared, unit: fn(&Link) -> Unit| {
        let used = |at: usize| links.iter().any(|link| unit(link).range().contains(&at));
        let left = side.words.iter().enumerate().filter(|(at, word)| !used(*at) && word.class == Class::Name);
        left.filter_map(|(_, word)| name.get(word.at.clone()).map(str::to_owned)).collect()
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

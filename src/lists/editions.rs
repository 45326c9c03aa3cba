//! Which edition of a list counts where several sources have one: the lists of a page, and the files that its
//! visitor added.

use std::collections::{BTreeMap, BTreeSet};

use super::{Collection, Coverage, Facts, ListError, ListInfo, Reading};
use crate::party::Date;

/// Brings the built-in lists and those of added files together. Of a list that several of them have, one edition
/// counts: a complete one before an excerpt, then the later one, then that of the file added last. Parties
/// of the files that the built-in lists know go under the ids that they have there ([`Reading::known_as`]).
///
/// # Errors
/// If a source has a list twice.
pub fn combine(built_in: Reading, added: Vec<Reading>) -> Result<Reading, ListError> {
    let added = added.into_iter().map(|reading| reading.known_as(&built_in.collection)).collect::<Vec<_>>();
    let sources: Vec<Reading> = std::iter::once(built_in).chain(added).collect();
    let counts = counting(&sources);
    let sources = sources.into_iter().enumerate().map(|(at, source)| {
        let lost = source.collection.lists.iter().map(|list| list.id.clone());
        let lost: Vec<String> = lost.filter(|list| counts.get(list) != Some(&at)).collect();
        without(source, &lost)
    });
    Reading::join(sources.collect())
}

/// For each list the place of the source whose edition counts.
fn counting(sources: &[Reading]) -> BTreeMap<String, usize> {
    let mut best: BTreeMap<&str, (Rank, usize)> = BTreeMap::new();
    for (at, source) in sources.iter().enumerate() {
        for list in &source.collection.lists {
            let rank = rank(list);
            if best.get(list.id.as_str()).is_none_or(|(known, _)| rank >= *known) {
                best.insert(&list.id, (rank, at));
            }
        }
    }
    best.into_iter().map(|(list, (_, at))| (list.to_owned(), at)).collect()
}

/// What makes one edition better than another, the weightiest first.
type Rank = (bool, Option<Date>);

fn rank(list: &ListInfo) -> Rank {
    (list.coverage == Coverage::Complete, list.published.or(list.retrieved))
}

/// A reading without some of its lists, and without what is known from them alone.
fn without(reading: Reading, lists: &[String]) -> Reading {
    if lists.is_empty() {
        return reading;
    }
    let gone: BTreeSet<&str> = lists.iter().map(String::as_str).collect();
    let mut facts = Facts::new();
    for (party, of_party) in reading.facts {
        let mut left = of_party;
        left.iter_mut().for_each(|fact| fact.lists.retain(|list| !gone.contains(list.as_str())));
        left.retain(|fact| !fact.lists.is_empty());
        if !left.is_empty() {
            facts.insert(party, left);
        }
    }
    let collection: Collection = reading.collection.without(&gone.into_iter().collect::<Vec<_>>());
    Reading { collection, facts, ..reading }
}

//! Which edition of a list counts where several sources have one: the lists of a page, and the files that its
//! visitor added.

use std::collections::{BTreeMap, BTreeSet};

use super::{ListError, Reading};
use vendor_screener::party::{Collection, Coverage, Date, Facts, ListInfo};

/// A file that was added, read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddedSource {
    /// What was read.
    pub reading: Reading,
    /// Whether its editions are to count even where others are better: because whoever added it says so.
    pub preferred: bool,
}

/// Sources brought together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Combined {
    /// The edition of each list that counts, and what it says.
    pub reading: Reading,
    /// The editions that would count, had not another been preferred.
    pub overruled: Vec<ListInfo>,
}

/// Brings the built-in lists and those of added files together. Of a list that several of them have, one edition
/// counts: one of a preferred file, then a complete one before an excerpt, then the later one, then that of the file added
/// last. Parties of the files that the built-in lists know go under the ids that they have there ([`Reading::known_as`]), and
/// those that are the same beyond doubt become one ([`Reading::one_party_each`]).
///
/// # Errors
/// If a source has a list twice.
pub fn combine(built_in: Reading, added: Vec<AddedSource>) -> Result<Combined, ListError> {
    let preferred: Vec<bool> = std::iter::once(false).chain(added.iter().map(|source| source.preferred)).collect();
    let added = added.into_iter().map(|source| source.reading.known_as(&built_in.collection)).collect::<Vec<_>>();
    let sources: Vec<Reading> = std::iter::once(built_in).chain(added).collect();
    let counts = counting(&sources, |at, list| (preferred[at], rank(list)));
    let overruled = counting(&sources, |_, list| rank(list))
        .into_iter()
        .filter(|(list, at)| counts.get(list) != Some(at))
        .filter_map(|(id, at)| sources[at].collection.lists.iter().find(|list| list.id == id).cloned())
        .collect();
    let sources = sources.into_iter().enumerate().map(|(at, source)| {
        let lost = source.collection.lists.iter().map(|list| list.id.clone());
        let lost: Vec<String> = lost.filter(|list| counts.get(list) != Some(&at)).collect();
        without(source, &lost)
    });
    Ok(Combined { reading: Reading::join(sources.collect())?.one_party_each(), overruled })
}

/// For each list the place of the source whose edition counts: the last of those that rank highest.
fn counting<R: Ord>(sources: &[Reading], rank: impl Fn(usize, &ListInfo) -> R) -> BTreeMap<String, usize> {
    let mut best: BTreeMap<&str, (R, usize)> = BTreeMap::new();
    for (at, source) in sources.iter().enumerate() {
        for list in &source.collection.lists {
            let rank = rank(at, list);
            if best.get(list.id.as_str()).is_none_or(|(known, _)| rank >= *known) {
                best.insert(&list.id, (rank, at));
            }
        }
    }
    best.into_iter().map(|(list, (_, at))| (list.to_owned(), at)).collect()
}

/// What makes one edition better than another, the weightiest first: whether it is complete, and its day.
fn rank(list: &ListInfo) -> (bool, Option<Date>) {
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
    let collection: Collection = super::without(reading.collection, &gone.into_iter().collect::<Vec<_>>());
    Reading { collection, facts, ..reading }
}

#[cfg(test)]
mod tests {
    use super::{AddedSource, Combined};
    use crate::{Dated, ListFile, Reading, read_files};
    use vendor_screener::party::{Coverage, Date};

    fn read(name: &str, text: &str, retrieved: &str) -> Reading {
        let dated = Dated { published: None, retrieved: retrieved.parse().ok() };
        read_files(&[ListFile { name, bytes: text.as_bytes(), dated }]).unwrap()
    }

    /// The list of the United Nations of a day, with one entity.
    fn un(day: &str, entity: &str) -> Reading {
        let xml = format!(
            "<CONSOLIDATED_LIST dateGenerated=\"{day}T00:00:00Z\"><INDIVIDUALS/><ENTITIES><ENTITY><DATAID>1</DATAID>\
             <FIRST_NAME>{entity}</FIRST_NAME><UN_LIST_TYPE>DPRK</UN_LIST_TYPE><REFERENCE_NUMBER>KPe.900</REFERENCE_NUMBER>\
             <COMMENTS1>{entity} is at sea.</COMMENTS1></ENTITY></ENTITIES></CONSOLIDATED_LIST>"
        );
        read("un.xml", &xml, "2026-08-01")
    }

    fn combine(built_in: Reading, added: Vec<Reading>) -> Reading {
        let added = added.into_iter().map(|reading| AddedSource { reading, preferred: false });
        let Combined { reading, overruled } = super::combine(built_in, added.collect()).unwrap();
        assert_eq!(overruled, [], "nobody preferred one");
        reading
    }

    fn excerpt(mut reading: Reading) -> Reading {
        reading.collection.lists.iter_mut().for_each(|list| list.coverage = Coverage::Excerpt);
        reading
    }

    fn names(reading: &Reading) -> Vec<&str> {
        reading.collection.parties.iter().flat_map(|party| &party.names).map(|name| name.text.as_str()).collect()
    }

    #[test]
    fn a_complete_list_counts_before_an_excerpt_that_is_newer() {
        let built_in = excerpt(un("2026-07-01", "Heron"));
        assert_eq!(names(&combine(built_in, vec![un("2025-01-01", "Ibis")])), ["Ibis"]);
    }

    #[test]
    fn the_later_edition_counts_wherever_it_is() {
        let (old, new) = (un("2026-01-01", "Heron"), un("2026-02-01", "Ibis"));
        assert_eq!(names(&combine(old.clone(), vec![new.clone()])), ["Ibis"]);
        assert_eq!(names(&combine(new.clone(), vec![old.clone()])), ["Ibis"]);
        assert_eq!(names(&combine(Reading::default(), vec![new, old])), ["Ibis"]);
    }

    #[test]
    fn of_editions_of_one_day_the_file_added_last_counts() {
        let own = |name: &str| read("mine.csv", &format!("name\n{name}\n"), "2026-08-01");
        let combined = combine(Reading::default(), vec![own("Heron Ltd"), own("Ibis Ltd")]);
        assert_eq!(names(&combined), ["Ibis Ltd"]);
    }

    #[test]
    fn an_older_edition_counts_where_it_is_preferred_and_the_newer_one_is_named() {
        let (old, new) = (un("2026-01-01", "Heron"), un("2026-02-01", "Ibis"));
        let preferred = |reading: &Reading| AddedSource { reading: reading.clone(), preferred: true };
        let other = |reading: &Reading| AddedSource { reading: reading.clone(), preferred: false };
        for (built_in, added) in [
            (new.clone(), vec![preferred(&old)]),
            (Reading::default(), vec![preferred(&old), other(&new)]),
            (Reading::default(), vec![other(&new), preferred(&old)]),
        ] {
            let Combined { reading, overruled } = super::combine(built_in, added).unwrap();
            assert_eq!(names(&reading), ["Heron"]);
            assert_eq!(overruled, new.collection.lists);
        }
        let Combined { reading, overruled } = super::combine(old, vec![preferred(&new)]).unwrap();
        assert_eq!((names(&reading), overruled), (vec!["Ibis"], Vec::new()), "it counts by itself");
    }

    #[test]
    fn what_only_the_edition_that_does_not_count_says_goes_with_it() {
        let combined = combine(un("2026-01-01", "Heron"), vec![un("2026-02-01", "Ibis")]);
        let facts: Vec<&str> = combined.facts.values().flatten().map(|fact| fact.text.as_str()).collect();
        assert_eq!(facts, ["Ibis is at sea."]);
        assert_eq!(combined.collection.lists[0].published, "2026-02-01".parse::<Date>().ok());
    }

    #[test]
    fn lists_of_different_ids_stand_side_by_side() {
        let own = read("mine.csv", "name\nIbis Ltd\n", "2026-08-01");
        let combined = combine(un("2026-01-01", "Heron"), vec![own]);
        assert_eq!(combined.collection.lists.len(), 2);
        assert_eq!(names(&combined).len(), 2);
    }
}

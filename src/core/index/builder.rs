use std::collections::BTreeMap;

use super::{
    BuildError,
    container::file,
    details::{put_facts, put_terms},
    entries::put_entries,
    ids::put_ids,
    lists::put_lists,
    name_builder::put_names,
    parties::put_parties,
    texts::put_text,
};
use crate::{
    names::FOLDING,
    party::{Collection, Fact, Facts, Party},
};

/// Builds an index of lists and parties alone; see [`build_with_facts`].
///
/// # Errors
/// If the lists are too large, or a party names a list that is not among them.
pub fn build(collection: &Collection, builder: &str) -> Result<Vec<u8>, BuildError> {
    build_with_facts(collection, &Facts::new(), builder)
}

/// Builds an index. `builder` is the program's version, which the index remembers. The same collection and
/// facts give the same bytes. Facts about parties that are not in the collection are left out.
///
/// # Errors
/// If the lists are too large, or a party or fact names a list that is not among them.
pub fn build_with_facts<'a>(collection: &Collection, facts: &'a Facts, builder: &str) -> Result<Vec<u8>, BuildError> {
    let numbers = ListNumbers::of(collection);
    let Collection { lists, parties } = collection;
    let mut name_lists = Vec::new();
    let mut entry_lists = Vec::new();
    let mut of_parties = Vec::with_capacity(parties.len());
    for party in parties {
        for name in &party.names {
            name_lists.push(name.lists.iter().map(|list| numbers.number(party, list)).collect::<Result<_, _>>()?);
        }
        for listing in &party.listings {
            entry_lists.push(numbers.number(party, &listing.list)?);
        }
        let facts = facts.get(&party.id).map_or(&[][..], Vec::as_slice).iter();
        let numbered = |fact: &'a Fact| {
            let lists = fact.lists.iter().map(|list| numbers.number(party, list));
            Ok((fact, lists.collect::<Result<Vec<u32>, _>>()?))
        };
        of_parties.push(facts.map(numbered).collect::<Result<_, _>>()?);
    }
    let names = put_names(parties, &name_lists)?;
    let (entries, keys) = put_entries(parties, &entry_lists);
    file(
        &[
            put_meta(builder),
            put_lists(lists),
            put_parties(parties),
            put_ids(parties),
            entries,
            names.words,
            names.parts,
            names.names,
            names.readings,
        ],
        &[put_terms(parties, &keys), put_facts(&of_parties)],
    )
}

fn put_meta(builder: &str) -> Vec<u8> {
    let mut out = FOLDING.to_le_bytes().to_vec();
    put_text(&mut out, builder);
    out
}

/// The place of each list in the index.
struct ListNumbers<'a>(BTreeMap<&'a str, u32>);

impl<'a> ListNumbers<'a> {
    fn of(collection: &'a Collection) -> Self {
        Self(collection.lists.iter().map(|list| list.id.as_str()).zip(0..).collect())
    }

    fn number(&self, party: &Party, list: &str) -> Result<u32, BuildError> {
        let number = self.0.get(list).copied();
        number.ok_or_else(|| BuildError::UnknownList { party: party.id.clone(), list: list.to_owned() })
    }
}

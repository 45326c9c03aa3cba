//! What only a card shows of the parties: the entries' addresses, terms and notes, and all else that the
//! lists say.

use super::{
    IndexError,
    column::{Columns, count, group, put},
    entries::Entries,
    format,
    list_sets::{ListSets, put_sets},
    parties::position,
    texts::TextColumn,
};
use crate::party::{Fact, FactKind, Party};

/// The details of an index.
#[derive(Debug, Default)]
pub struct Details {
    urls: TextColumn,
    terms: TextColumn,
    notes: TextColumn,
    facts: Facts,
}

/// The facts of all parties, party by party.
#[derive(Debug, Default)]
struct Facts {
    starts: Vec<u32>,
    kinds: Vec<u8>,
    lists: ListSets,
    /// The place of each fact in the column of its kind.
    places: Vec<u32>,
    columns: Vec<TextColumn>,
}

impl Details {
    /// Reads the sections.
    pub fn read(
        terms: &[u8],
        facts: &[u8],
        entries: &Entries,
        parties: usize,
        lists: usize,
    ) -> Result<Self, IndexError> {
        let mut columns = Columns::new(format::TERMS, terms);
        let mut column = || {
            let (keys, limit) = entries.keys();
            TextColumn::read(&mut columns, keys.iter().copied(), limit)
        };
        let (urls, terms, notes) = (column()?, column()?, column()?);
        columns.end()?;
        Ok(Self { urls, terms, notes, facts: Facts::read(facts, parties, lists)? })
    }

    /// The address of an entry's publication.
    pub fn url(&self, entry: usize) -> &str {
        self.urls.get(entry)
    }

    /// The terms of an entry.
    pub fn terms(&self, entry: usize) -> &str {
        self.terms.get(entry)
    }

    /// Our note on an entry.
    pub fn note(&self, entry: usize) -> &str {
        self.notes.get(entry)
    }

    /// What the lists say of a party besides: of what kind, in what words, and on which lists.
    pub fn facts(&self, party: usize) -> impl Iterator<Item = (FactKind, &str, &[u32])> {
        let facts = &self.facts;
        group(&facts.starts, party).filter_map(|at| {
            let kind = usize::from(*facts.kinds.get(at)?);
            let text = facts.columns.get(kind)?.get(*facts.places.get(at)? as usize);
            Some((*FactKind::ALL.get(kind)?, text, facts.lists.get(at)))
        })
    }
}

impl Facts {
    fn read(bytes: &[u8], parties: usize, lists: usize) -> Result<Self, IndexError> {
        let mut columns = Columns::new(format::FACTS, bytes);
        let starts = columns.starts(parties)?;
        let count = starts.last().map_or(0, |end| *end as usize);
        let kinds = columns.small(count, FactKind::ALL.len())?.to_vec();
        let lists = ListSets::read(&mut columns, count, lists)?;
        let mut of_kind = [0u32; FactKind::ALL.len()];
        let mut places = Vec::with_capacity(count);
        for kind in &kinds {
            let next = &mut of_kind[usize::from(*kind)];
            places.push(*next);
            *next += 1;
        }
        let mut texts = Vec::with_capacity(of_kind.len());
        for length in of_kind {
            texts.push(TextColumn::read(&mut columns, std::iter::repeat_n(0, length as usize), 1)?);
        }
        columns.end()?;
        Ok(Self { starts, kinds, lists, places, columns: texts })
    }
}

/// Writes the section of the entries' addresses, terms and notes. A text that is new with the entry's key
/// is written out; one that came with it before is not.
pub fn put_terms(parties: &[Party], keys: &[u32]) -> Vec<u8> {
    let mut out = Vec::new();
    let listings = || parties.iter().flat_map(|party| &party.listings);
    TextColumn::put(&mut out, keys.iter().copied().zip(listings().map(|listing| listing.url.as_str())));
    TextColumn::put(&mut out, keys.iter().copied().zip(listings().map(|listing| listing.terms.as_str())));
    TextColumn::put(&mut out, keys.iter().copied().zip(listings().map(|listing| listing.note.as_str())));
    out
}

/// Writes the section of the facts: for each party its facts, each with the numbers of its lists.
pub fn put_facts(parties: &[Vec<(&Fact, Vec<u32>)>]) -> Vec<u8> {
    let mut out = Vec::new();
    parties.iter().for_each(|facts| put(&mut out, count(facts.len())));
    let facts = || parties.iter().flatten();
    out.extend(facts().map(|(fact, _)| position(&FactKind::ALL, &fact.kind)));
    put_sets(&mut out, facts().map(|(_, lists)| lists.as_slice()));
    for kind in FactKind::ALL {
        let of_kind = facts().filter(|(fact, _)| fact.kind == kind);
        TextColumn::put(&mut out, of_kind.map(|(fact, _)| (0, fact.text.as_str())));
    }
    out
}

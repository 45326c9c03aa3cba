//! The parties' entries on the lists, but for what only a card shows.

use std::collections::HashMap;

use super::{
    IndexError,
    column::{Columns, count, day_number, put},
    format,
    parties::{Parties, position},
    texts::{TextColumn, Texts, put_texts},
};
use crate::party::{Date, Evidence, Listing, Party};

/// All entries of an index, party by party.
#[derive(Debug, Default)]
pub struct Entries {
    lists: Vec<u32>,
    /// For each the place of its name among the party's names; past these, a place among the other names.
    names: Vec<u32>,
    other_names: Texts,
    programmes: TextColumn,
    citations: TextColumn,
    since: Vec<Option<Date>>,
    until: Vec<Option<Date>>,
    unverified: Vec<u8>,
}

/// The name under which a list enters a party.
#[derive(Clone, Copy, Debug)]
pub enum EntryName<'a> {
    /// One of the party's names, by its place among them.
    OfParty(usize),
    /// Another one.
    Other(&'a str),
}

impl Entries {
    /// Reads the section.
    pub fn read(bytes: &[u8], parties: &Parties, list_count: usize) -> Result<Self, IndexError> {
        let mut columns = Columns::new(format::ENTRIES, bytes);
        let count = parties.entry_count();
        let lists = columns.column(count, list_count)?;
        let mut names = columns.column(count, usize::MAX)?;
        let other_names = Texts::read(&mut columns)?;
        let mut other = 0;
        for party in 0..parties.count() {
            let own = super::column::count(parties.names(party).len());
            for name in &mut names[parties.entries(party)] {
                *name = match *name {
                    0 => {
                        other += 1;
                        own + other - 1
                    }
                    place if place <= own => place - 1,
                    _ => return Err(columns.corrupt("an entry has a name that its party has not")),
                };
            }
        }
        if other as usize != other_names.len() {
            return Err(columns.corrupt("its names are not as many as are used"));
        }
        let programmes = TextColumn::read(&mut columns, lists.iter().copied(), list_count)?;
        let citations = TextColumn::read(&mut columns, lists.iter().copied(), list_count)?;
        let since = read_days(&mut columns, &citations)?;
        let until = read_days(&mut columns, &citations)?;
        let unverified = columns.small(count, 2)?.to_vec();
        columns.end()?;
        Ok(Self { lists, names, other_names, programmes, citations, since, until, unverified })
    }

    /// The lists, entry by entry.
    pub fn lists(&self) -> &[u32] {
        &self.lists
    }

    /// What later columns have as the key of each entry: the number of its citation; and how many there are.
    pub fn keys(&self) -> (&[u32], usize) {
        (self.citations.numbers(), self.citations.text_count())
    }

    /// The name of an entry of a party with so many names.
    pub fn name(&self, entry: usize, names: usize) -> EntryName<'_> {
        let place = self.names.get(entry).map_or(0, |place| *place as usize);
        match place.checked_sub(names) {
            None => EntryName::OfParty(place),
            Some(other) => EntryName::Other(self.other_names.get(count(other))),
        }
    }

    /// The programme of an entry.
    pub fn programme(&self, entry: usize) -> &str {
        self.programmes.get(entry)
    }

    /// The citation of an entry.
    pub fn citation(&self, entry: usize) -> &str {
        self.citations.get(entry)
    }

    /// From when on and until when an entry stands.
    pub fn days(&self, entry: usize) -> (Option<Date>, Option<Date>) {
        let day = |days: &[Option<Date>]| days.get(entry).copied().flatten();
        (day(&self.since), day(&self.until))
    }

    /// Whether an entry was read in its source.
    pub fn evidence(&self, entry: usize) -> Evidence {
        if self.unverified.get(entry) == Some(&1) { Evidence::Unverified } else { Evidence::Verified }
    }
}

/// For each day 0 if it is the one of the last entry with the same citation (at first: none), else one more
/// than its number.
fn read_days(columns: &mut Columns<'_>, citations: &TextColumn) -> Result<Vec<Option<Date>>, IndexError> {
    let mut last = vec![None; citations.text_count()];
    let keys = citations.numbers();
    let mut days = Vec::with_capacity(keys.len());
    for (key, number) in keys.iter().zip(columns.column(keys.len(), usize::MAX)?) {
        let last = &mut last[*key as usize];
        if let Some(number) = number.checked_sub(1) {
            *last = columns.day(number)?;
        }
        days.push(*last);
    }
    Ok(days)
}

fn put_days<'a>(out: &mut Vec<u8>, days: impl Iterator<Item = (&'a u32, Option<Date>)>) {
    let mut last = HashMap::new();
    for (key, day) in days {
        let before = last.insert(key, day).flatten();
        put(out, if before == day { 0 } else { day_number(day) + 1 });
    }
}

/// Writes the section, and gives the key of each entry, by which later columns are shorter. `list` gives
/// the numbers of the lists.
pub fn put_entries(parties: &[Party], lists: &[u32]) -> (Vec<u8>, Vec<u32>) {
    let mut out = Vec::new();
    let entries = || parties.iter().flat_map(|party| party.listings.iter().map(move |listing| (party, listing)));
    lists.iter().for_each(|list| put(&mut out, *list));
    let place = |party: &Party, listing: &Listing| party.names.iter().position(|name| name.text == listing.name);
    let mut others = Vec::new();
    for (party, listing) in entries() {
        let place = place(party, listing);
        if place.is_none() {
            others.push(listing.name.as_str());
        }
        put(&mut out, place.map_or(0, |place| count(place + 1)));
    }
    put_texts(&mut out, others.into_iter());
    let listings = || entries().map(|(_, listing)| listing);
    TextColumn::put(&mut out, lists.iter().copied().zip(listings().map(|listing| listing.programme.as_str())));
    let citations =
        TextColumn::put(&mut out, lists.iter().copied().zip(listings().map(|listing| listing.citation.as_str())));
    put_days(&mut out, citations.iter().zip(listings().map(|listing| listing.since)));
    put_days(&mut out, citations.iter().zip(listings().map(|listing| listing.until)));
    const BOTH: [Evidence; 2] = [Evidence::Verified, Evidence::Unverified];
    out.extend(listings().map(|listing| position(&BOTH, &listing.evidence)));
    (out, citations)
}

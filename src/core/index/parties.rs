//! The parties: what each is, where it belongs, and how many names and entries it has.

use super::{
    IndexError,
    column::{Columns, count, group, put},
    format,
    texts::TextColumn,
};
use crate::party::{Kind, Party};

/// All parties of an index.
#[derive(Debug, Default)]
pub struct Parties {
    kinds: Vec<u8>,
    /// Where each party's names begin, its entries, its countries; and the end.
    names: Vec<u32>,
    entries: Vec<u32>,
    country_starts: Vec<u32>,
    countries: TextColumn,
}

impl Parties {
    /// Reads the section.
    pub fn read(bytes: &[u8]) -> Result<Self, IndexError> {
        let mut columns = Columns::new(format::PARTIES, bytes);
        let count = columns.count()?;
        let kinds = columns.small(count, Kind::ALL.len())?.to_vec();
        let (names, entries) = (columns.starts(count)?, columns.starts(count)?);
        let country_starts = columns.starts(count)?;
        let all = country_starts.last().map_or(0, |end| *end as usize);
        let countries = TextColumn::read(&mut columns, std::iter::repeat_n(0, all), 1)?;
        columns.end()?;
        Ok(Self { kinds, names, entries, country_starts, countries })
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.kinds.len()
    }

    /// How many names they have.
    pub fn name_count(&self) -> usize {
        self.names.last().map_or(0, |end| *end as usize)
    }

    /// How many entries they have.
    pub fn entry_count(&self) -> usize {
        self.entries.last().map_or(0, |end| *end as usize)
    }

    /// What a party is, as a place in [`Kind::ALL`].
    pub fn kind_number(&self, party: usize) -> usize {
        self.kinds.get(party).map_or(0, |kind| usize::from(*kind))
    }

    /// What a party is.
    pub fn kind(&self, party: usize) -> Kind {
        Kind::ALL.get(self.kind_number(party)).copied().unwrap_or(Kind::Organisation)
    }

    /// The places of a party's names.
    pub fn names(&self, party: usize) -> std::ops::Range<usize> {
        group(&self.names, party)
    }

    /// The places of a party's entries.
    pub fn entries(&self, party: usize) -> std::ops::Range<usize> {
        group(&self.entries, party)
    }

    /// A party's countries.
    pub fn countries(&self, party: usize) -> impl Iterator<Item = &str> {
        group(&self.country_starts, party).map(|at| self.countries.get(at))
    }
}

/// Writes the section.
pub fn put_parties(parties: &[Party]) -> Vec<u8> {
    let mut out = Vec::new();
    put(&mut out, count(parties.len()));
    out.extend(parties.iter().map(|party| position(&Kind::ALL, &party.kind)));
    let counts: [fn(&Party) -> usize; 3] =
        [|party| party.names.len(), |party| party.listings.len(), |party| party.countries.len()];
    for column in counts {
        parties.iter().for_each(|party| put(&mut out, count(column(party))));
    }
    TextColumn::put(&mut out, parties.iter().flat_map(|party| &party.countries).map(|country| (0, country.as_str())));
    out
}

/// The number of a member of an enumeration.
pub fn position<T: PartialEq>(all: &[T], member: &T) -> u8 {
    all.iter().position(|known| known == member).unwrap_or(0) as u8
}

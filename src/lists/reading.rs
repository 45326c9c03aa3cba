//! What a reader is given and what it makes of it: parties, and remarks on the rows that are none.

use std::collections::{BTreeMap, BTreeSet};

use super::{ListError, Oddity, Place, United, assemble, gather::Finished, once::add_all, unite::unite, xml::Element};
use vendor_screener::party::{Collection, Date, Fact, Facts, ListInfo};

/// What is known of a file's day beside what is in it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Dated {
    /// The day of the edition, where whoever gives the file knows it. Where the file says one, that counts.
    pub published: Option<Date>,
    /// The day on which the file was fetched or last changed: its edition is no later.
    pub retrieved: Option<Date>,
}

impl Dated {
    /// The same, of a file that says of which day it is, if it does.
    pub(super) fn stating(self, published: Option<Date>) -> Self {
        Self { published: published.or(self.published), ..self }
    }

    /// The last day on which what the file says was so, as far as that is known.
    pub(super) fn latest(self) -> Option<Date> {
        self.published.or(self.retrieved)
    }
}

/// What a reader made of its files. Nothing is dropped silently: each row was used or set aside, and
/// each row set aside has a remark.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// The lists and their parties.
    pub collection: Collection,
    /// What else the lists say of the parties: addresses, identifiers, remarks.
    pub facts: Facts,
    /// For each file, what became of its rows.
    pub files: Vec<FileRows>,
    /// What was odd, in the order of the files.
    pub remarks: Vec<Remark>,
    /// Parties that became part of others, as [`Self::one_party_each`] makes them.
    pub united: Vec<United>,
}

/// What became of a file's rows (or, in XML, entries).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FileRows {
    /// The file's name.
    pub file: String,
    /// Rows that are a party or part of one.
    pub used: usize,
    /// Rows that are neither; each has a remark.
    pub set_aside: usize,
}

impl FileRows {
    /// All rows.
    pub fn rows(&self) -> usize {
        self.used + self.set_aside
    }
}

/// Something odd, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{place}: {oddity}")]
pub struct Remark {
    /// Where it stands.
    pub place: Place,
    /// What it is.
    pub oddity: Oddity,
}

impl Reading {
    /// The reading of one source, from what was gathered and noted.
    pub(super) fn of(gathered: Finished, notes: impl IntoIterator<Item = Notes>) -> Self {
        let Finished { collection, facts, oddities } = gathered;
        let mut reading = Self { collection, facts, ..Self::default() };
        for of_file in notes {
            reading.files.push(of_file.rows);
            reading.remarks.extend(of_file.remarks);
        }
        let file = reading.files.first().map(|rows| rows.file.clone()).unwrap_or_default();
        let of_party = |oddity| Remark { place: Place { file: file.clone(), row: None, column: None }, oddity };
        reading.remarks.extend(oddities.into_iter().map(of_party));
        if let Some(set_aside) = reading.set_aside() {
            reading.collection.lists.iter_mut().for_each(|list| list.note = format!("{} {set_aside}", list.note));
        }
        reading
    }

    /// A sentence on the rows that were set aside, if any were: an index remembers it with its lists.
    fn set_aside(&self) -> Option<String> {
        let rows: usize = self.files.iter().map(FileRows::rows).sum();
        let aside: usize = self.files.iter().map(|file| file.set_aside).sum();
        let mut why: BTreeMap<&str, usize> = BTreeMap::new();
        for remark in self.remarks.iter().filter(|remark| remark.oddity.sets_row_aside()) {
            *why.entry(remark.oddity.id()).or_default() += 1;
        }
        let why: Vec<String> = why.iter().map(|(id, count)| format!("{count} {}", id.replace('-', " "))).collect();
        (aside > 0).then(|| format!("Rows set aside: {aside} of {rows} ({}).", why.join(", ")))
    }

    /// The same without these lists, which another file gives, and a remark on each of them.
    pub(super) fn without(mut self, given: &BTreeSet<String>) -> Self {
        let gone = self.collection.lists.iter().filter(|list| given.contains(&list.id));
        let file = self.files.first().map_or("", |file| &file.file);
        let remark = |list: &ListInfo| Remark {
            place: Place { file: file.to_owned(), row: None, column: None },
            oddity: Oddity::LeftToAuthority { list: list.id.clone(), rows: list.rows },
        };
        let remarks: Vec<Remark> = gone.map(remark).collect();
        self.remarks.extend(remarks);
        let given: Vec<&str> = given.iter().map(String::as_str).collect();
        self.collection = assemble::without(self.collection, &given);
        for facts in self.facts.values_mut() {
            facts.iter_mut().for_each(|fact| fact.lists.retain(|list| !given.contains(&list.as_str())));
            facts.retain(|fact| !fact.lists.is_empty());
        }
        self.facts.retain(|_, facts| !facts.is_empty());
        self
    }

    /// Brings readings together, each party once.
    ///
    /// # Errors
    /// If two of them have the same list.
    pub fn join(readings: Vec<Self>) -> Result<Self, ListError> {
        let mut joined = Self::default();
        let mut collections = Vec::with_capacity(readings.len());
        for reading in readings {
            collections.push(reading.collection);
            for (party, facts) in reading.facts {
                add_all(joined.facts.entry(party).or_default(), facts);
            }
            joined.files.extend(reading.files);
            joined.remarks.extend(reading.remarks);
            joined.united.extend(reading.united);
        }
        joined.collection = assemble::join(collections)?;
        Ok(joined)
    }

    /// The same, with organisations that `known` has already under its ids: those that have the same primary
    /// name, but for capitals and punctuation, and not only other countries. So a company of a curated list and of
    /// an official one is one party.
    pub fn known_as(self, known: &Collection) -> Self {
        let (collection, ids) = assemble::known_as(self.collection, known);
        let mut under: BTreeMap<String, Vec<Fact>> = BTreeMap::new();
        for (party, of_party) in self.facts {
            under.entry(ids.get(&party).cloned().unwrap_or(party)).or_default().extend(of_party);
        }
        let mut facts = Facts::new();
        for (party, of_party) in under {
            add_all(facts.entry(party).or_default(), of_party);
        }
        Self { collection, facts, ..self }
    }

    /// The same, with one party for each of those that are on several lists, beyond doubt: `unite` has the rule.
    pub fn one_party_each(self) -> Self {
        let (collection, facts, new) = unite(self.collection, self.facts);
        let mut united = self.united;
        united.extend(new);
        Self { collection, facts, united, ..self }
    }

    /// How many remarks there are of each kind, by [`Oddity::id`].
    pub fn counted(&self) -> BTreeMap<&'static str, usize> {
        let mut counts = BTreeMap::new();
        for remark in &self.remarks {
            *counts.entry(remark.oddity.id()).or_default() += 1;
        }
        counts
    }
}

/// Notes what becomes of one file's rows.
#[derive(Debug)]
pub(super) struct Notes {
    pub rows: FileRows,
    pub remarks: Vec<Remark>,
}

impl Notes {
    pub fn on(file: &str) -> Self {
        Self { rows: FileRows { file: file.to_owned(), used: 0, set_aside: 0 }, remarks: Vec::new() }
    }

    /// The row became a party or part of one.
    pub fn used(&mut self) {
        self.rows.used += 1;
    }

    /// The row did not, or only with a reservation.
    pub fn remark(&mut self, row: Option<u64>, column: Option<&'static str>, oddity: Oddity) {
        self.rows.set_aside += usize::from(oddity.sets_row_aside());
        self.remarks.push(Remark { place: Place { file: self.rows.file.clone(), row, column }, oddity });
    }

    /// What an entry has beside these elements is not read: it may be a name.
    pub fn beside(&mut self, row: u64, entry: &Element, known: &[&str]) {
        entry.beside(known).for_each(|name| self.remark(Some(row), None, Oddity::UnknownPart(name.to_owned())));
    }
}

//! What a reader is given and what it makes of it: parties, and remarks on the rows that are none.

use std::collections::{BTreeMap, BTreeSet};

use super::{Collection, ListError, ListInfo, Place, United, assemble, gather::Finished, once::add_all, unite::unite};
use crate::party::{Date, Fact};

/// What else is known of parties, by the party's id.
pub type Facts = BTreeMap<String, Vec<Fact>>;

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

/// What can be odd about a row that is not reason enough to refuse the file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Oddity {
    /// The files are of different days.
    #[error("the alias \"{name}\" belongs to party {party}, which the main file does not have")]
    AliasWithoutParty {
        /// The number of the party.
        party: String,
        /// The alias.
        name: String,
    },
    /// The files are of different days.
    #[error("this address belongs to party {party}, which the main file does not have")]
    AddressWithoutParty {
        /// The number of the party.
        party: String,
    },
    /// The files are of different days.
    #[error("these remarks belong to party {party}, which the main file does not have")]
    CommentWithoutParty {
        /// The number of the party.
        party: String,
    },
    /// OFAC writes such a row for a party without a known address.
    #[error("the row says nothing")]
    Empty,
    /// A party must have a name.
    #[error("party {party} has no name")]
    Nameless {
        /// The number of the party.
        party: String,
    },
    /// The same number again.
    #[error("party {party} stands here a second time; what is said of it was brought together")]
    Repeated {
        /// The number of the party.
        party: String,
    },
    /// The authority numbered two parties alike.
    #[error("another party has the number {party}, too; they are kept apart")]
    Twin {
        /// The number.
        party: String,
    },
    /// Neither person, ship nor aircraft.
    #[error("\"{0}\" is not a kind of party that we know; it was taken for an organisation")]
    UnknownKind(String),
    /// Neither also nor formerly nor now known as.
    #[error("\"{0}\" is not a kind of alias that we know; it was taken for an ordinary one")]
    UnknownAlias(String),
    /// None of the programmes says which list the party is on.
    #[error("the programme \"{0}\" does not say on which list the party is")]
    UnknownProgramme(String),
    /// A party without a programme.
    #[error("party {party} has no programme")]
    NoProgramme {
        /// The number of the party.
        party: String,
    },
    /// The file, or the row, was not in UTF-8.
    #[error("the file is not in UTF-8; by its letters it was read as {0}; if names look wrong, save it as UTF-8")]
    Encoding(&'static str),
    /// The authority misspelt a heading, or changed it a little.
    #[error("the column \"{heading}\" was taken for \"{column}\"")]
    HeadingTaken {
        /// The heading as it is written.
        heading: String,
        /// The column of the layout.
        column: &'static str,
    },
    /// Not a country, or not one that we know by this name.
    #[error("\"{0}\" is not a country that we know; the party is shown without it")]
    UnknownCountry(String),
    /// Remarks of the greatest length whose continuation is missing: an alias may be lost.
    #[error("the remarks break off at the 1000th character and the file of continuations does not go on")]
    CutOff,
    /// The file may be cut off.
    #[error("the file does not end with OFAC's end mark (byte 0x1A); it may be cut off")]
    NoEndMark,
    /// Not a day of the calendar, or one that stands for none.
    #[error("\"{0}\" is not a date; the entry is shown without it")]
    UnknownDate(String),
    /// A list that is new, or written anew.
    #[error("\"{0}\" is not a list that we know; its parties are kept under \"source not known\"")]
    UnknownSource(String),
    /// The layout has something new.
    #[error("an element <{0}> is not known here; it was passed over")]
    UnknownElement(String),
    /// A part of the file that others refer to is missing.
    #[error("\"{0}\" is referred to, but the file does not have it; what it would say is missing")]
    UnknownReference(String),
    /// Something that a listed party is connected with.
    #[error("{schema} {id} is not itself listed; it was passed over")]
    NotListed {
        /// What it is.
        schema: String,
        /// Its id.
        id: String,
    },
    /// Some entries are missing, or the count is wrong.
    #[error("the file says that it has {said} entries, but it has {found}; download it again")]
    RecordCount {
        /// As many as the file says.
        said: usize,
        /// As many as there are.
        found: usize,
    },
    /// The list is in its authority's own file, too.
    #[error("{rows} rows of {list} were left to the file of the authority itself, which is given as well")]
    LeftToAuthority {
        /// The list's id.
        list: String,
        /// How many rows.
        rows: u32,
    },
    /// The authority ran an address on after a name.
    #[error("\"{0}\" stands among the names but is an address; it was taken for one")]
    AddressAsName(String),
    /// The authority lists an address as such.
    #[error("\"{0}\" is an address that is listed as such; it can be found by the address, too")]
    AddressAsParty(String),
    /// Punctuation left over.
    #[error("\"{0}\" has no letter; it was not taken for a name")]
    NotAName(String),
    /// A piece of a name.
    #[error("\"{alias}\" of {party} is a piece of a name; it stands among the party's remarks and is not searched")]
    Fragment {
        /// The party's id.
        party: String,
        /// The alias.
        alias: String,
    },
    /// The file went through an encoding that does not have all its letters.
    #[error("letters of \"{0}\" were lost before the file reached us; it is shown as it is")]
    LostLetters(String),
    /// A text that is no name, or was made to harm.
    #[error(
        "a name of party {party} has {letters} letters; only its beginning is compared, {most} letters or 64 words"
    )]
    LongName {
        /// The party's id.
        party: String,
        /// Letters of the longest.
        letters: usize,
        /// Letters that are compared.
        most: usize,
    },
    /// More names than a party can have.
    #[error("party {party} has more than {most} names; {aside} were set aside and cannot be found")]
    ManyNames {
        /// The party's id.
        party: String,
        /// How many were set aside.
        aside: usize,
        /// How many a party can have.
        most: usize,
    },
    /// More facts than a party can have.
    #[error("party {party} has more than {most} facts; {aside} were set aside and are not shown")]
    ManyFacts {
        /// The party's id.
        party: String,
        /// How many were set aside.
        aside: usize,
        /// How many a party can have.
        most: usize,
    },
}

impl Oddity {
    /// Whether the row is neither a party nor part of one.
    pub fn sets_row_aside(&self) -> bool {
        match self {
            Self::AliasWithoutParty { .. }
            | Self::AddressWithoutParty { .. }
            | Self::CommentWithoutParty { .. }
            | Self::Empty
            | Self::Nameless { .. }
            | Self::UnknownElement(_)
            | Self::NotListed { .. } => true,
            Self::Repeated { .. }
            | Self::Twin { .. }
            | Self::UnknownKind(_)
            | Self::UnknownAlias(_)
            | Self::UnknownProgramme(_)
            | Self::NoProgramme { .. }
            | Self::Encoding(_)
            | Self::HeadingTaken { .. }
            | Self::UnknownCountry(_)
            | Self::CutOff
            | Self::NoEndMark
            | Self::UnknownDate(_)
            | Self::UnknownSource(_)
            | Self::UnknownReference(_)
            | Self::RecordCount { .. }
            | Self::LeftToAuthority { .. }
            | Self::AddressAsName(_)
            | Self::AddressAsParty(_)
            | Self::NotAName(_)
            | Self::Fragment { .. }
            | Self::LostLetters(_)
            | Self::LongName { .. }
            | Self::ManyNames { .. }
            | Self::ManyFacts { .. } => false,
        }
    }

    /// The identifier under which remarks of a kind are counted.
    pub fn id(&self) -> &'static str {
        match self {
            Self::AliasWithoutParty { .. } => "alias-without-party",
            Self::AddressWithoutParty { .. } => "address-without-party",
            Self::CommentWithoutParty { .. } => "comment-without-party",
            Self::Empty => "empty",
            Self::Nameless { .. } => "nameless",
            Self::Repeated { .. } => "repeated",
            Self::Twin { .. } => "twin",
            Self::UnknownKind(_) => "unknown-kind",
            Self::UnknownAlias(_) => "unknown-alias",
            Self::UnknownProgramme(_) => "unknown-programme",
            Self::NoProgramme { .. } => "no-programme",
            Self::Encoding(_) => "encoding",
            Self::HeadingTaken { .. } => "heading-taken",
            Self::UnknownCountry(_) => "unknown-country",
            Self::CutOff => "cut-off",
            Self::NoEndMark => "no-end-mark",
            Self::UnknownDate(_) => "unknown-date",
            Self::UnknownSource(_) => "unknown-source",
            Self::UnknownElement(_) => "unknown-element",
            Self::UnknownReference(_) => "unknown-reference",
            Self::RecordCount { .. } => "record-count",
            Self::LeftToAuthority { .. } => "left-to-authority",
            Self::NotListed { .. } => "not-listed",
            Self::AddressAsName(_) => "address-as-name",
            Self::AddressAsParty(_) => "address-as-party",
            Self::NotAName(_) => "not-a-name",
            Self::Fragment { .. } => "fragment",
            Self::LostLetters(_) => "lost-letters",
            Self::LongName { .. } => "long-name",
            Self::ManyNames { .. } => "many-names",
            Self::ManyFacts { .. } => "many-facts",
        }
    }
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
        self.collection = self.collection.without(&given);
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
        joined.collection = Collection::join(collections)?;
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
}

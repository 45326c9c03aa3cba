use std::sync::Arc;

use super::{
    BuildError, IndexError, Section,
    builder::build,
    column::Columns,
    container::{DetailsToCome, File, FileDetails},
    details::Details,
    entries::{Entries, EntryName},
    format,
    gzip::compressed,
    ids::Ids,
    lists::read_lists,
    names::Names,
    parties::Parties,
    readings::Readings,
    texts::Texts,
    words::{Token, Words},
};
use crate::{
    names::FOLDING,
    party::{Collection, Date, Fact, FactKind, Facts, Kind, ListInfo, Listing, Name, Party, Quality},
};

/// An opened index. Opening checks every byte: what the file says can then be relied upon.
///
/// Memory: about as much as the inflated file; see [`format`](mod@super::format) for the most that it can be.
#[derive(Debug, Default)]
pub struct Index {
    details_to_come: DetailsToCome,
    builder: String,
    lists: Vec<ListInfo>,
    parties: Parties,
    ids: Ids,
    entries: Entries,
    words: Words,
    names: Names,
    readings: Readings,
    details: Details,
}

/// One name of the index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NameRef {
    /// The party's place in the index.
    pub party: usize,
    /// The name as published.
    pub text: String,
    /// How good it is.
    pub quality: Quality,
}

/// What of an entry is read without making texts of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EntryRef<'a> {
    /// The list, by its place in [`Index::lists`].
    pub list: usize,
    /// The programme.
    pub programme: &'a str,
    /// Where the authority published it.
    pub citation: &'a str,
    /// The day on which the entry took effect, where the source gives one.
    pub since: Option<Date>,
    /// The day on which it ended.
    pub until: Option<Date>,
}

impl Index {
    /// Opens an index file, gzip'd or not.
    ///
    /// Where the names in it were folded by another version of this program, they are folded anew, which
    /// takes a hundred times as long.
    ///
    /// # Errors
    /// If it is not an index, is of another version, or is damaged anywhere.
    pub fn open(bytes: &[u8]) -> Result<Self, IndexError> {
        let file = File::open(bytes)?;
        let (mut index, ours) = Self::read(&file)?;
        if !ours {
            index = index.folded_anew()?;
        }
        index.details = index.read_details(&file.details()?)?;
        Ok(index)
    }

    /// The same for a program that is to be small: it cannot fold names anew, and so has no need of all that
    /// builds an index.
    ///
    /// # Errors
    /// As for [`Self::open`], and if another version of this program folded the names.
    pub fn open_as_folded(bytes: &[u8]) -> Result<Self, IndexError> {
        let file = File::open(bytes)?;
        let mut index = Self::read_as_folded(&file)?;
        index.details = index.read_details(&file.details()?)?;
        Ok(index)
    }

    /// Opens the core of an index file, of which the first [`Self::core_length`] bytes are enough: everything
    /// but the entries' addresses, terms and notes and the facts, which are empty until
    /// [`Self::add_details`]. The core is a third of the file, and all that is needed to screen; what a party's
    /// entries restrict depends on their terms too.
    ///
    /// # Errors
    /// As for [`Self::open_as_folded`], as far as the core is concerned.
    pub fn open_core(bytes: &[u8]) -> Result<Self, IndexError> {
        Self::read_as_folded(&File::open(bytes)?)
    }

    /// How many bytes of an index file its core takes, as they stand in the file.
    ///
    /// # Errors
    /// As for [`Self::open_core`].
    pub fn core_length(bytes: &[u8]) -> Result<usize, IndexError> {
        Ok(bytes.len() - File::open(bytes)?.after_core().len())
    }

    /// Adds the details: what follows the core in the same file.
    ///
    /// # Errors
    /// If they are damaged, or of another file.
    pub fn add_details(&mut self, bytes: &[u8]) -> Result<(), IndexError> {
        let details = self.details_to_come.open(bytes).map_err(|error| match error {
            IndexError::Checksum | IndexError::Length { .. } => IndexError::OtherDetails,
            other => other,
        })?;
        self.details = self.read_details(&details)?;
        Ok(())
    }

    fn read_as_folded(file: &File<'_>) -> Result<Self, IndexError> {
        match Self::read(file)? {
            (index, true) => Ok(index),
            (index, false) => Err(IndexError::OtherFolding(index.builder)),
        }
    }

    /// The core, and whether its names are folded as we fold them.
    fn read(file: &File<'_>) -> Result<(Self, bool), IndexError> {
        let [meta, lists, parties, ids, entries, words, parts, names, readings] = file.core();
        let mut columns = Columns::new(format::META, meta);
        let ours = columns.bytes(8)? == FOLDING.to_le_bytes();
        let builder =
            std::str::from_utf8(columns.text()?).map_err(|_| columns.corrupt("a text is not UTF-8"))?.to_owned();
        columns.end()?;
        let lists = read_lists(lists)?;
        let parties = Parties::read(parties)?;
        let ids = Ids::read(ids, parties.count())?;
        let entries = Entries::read(entries, &parties, lists.len())?;
        let words = Words::read(words, parts, ours)?;
        let names = Names::read(names, &parties, &words, lists.len())?;
        let readings = Readings::read(readings, names.count(), words.tokens().len())?;
        let details_to_come = file.details_to_come().clone();
        let details = Details::default();
        let index = Self { details_to_come, builder, lists, parties, ids, entries, words, names, readings, details };
        Ok((index, ours))
    }

    /// The same index with the words of the names as we fold them.
    fn folded_anew(&self) -> Result<Self, IndexError> {
        let again = build(&self.collection(), &self.builder).map_err(|error| match error {
            BuildError::TooLarge => IndexError::TooLarge,
            BuildError::UnknownList { .. } => {
                IndexError::Corrupt { section: "list".to_owned(), what: "two lists have the same id" }
            }
        })?;
        let (again, _) = Self::read(&File::open(&again)?)?;
        Ok(Self { details_to_come: self.details_to_come.clone(), ..again })
    }

    fn read_details(&self, details: &FileDetails<'_>) -> Result<Details, IndexError> {
        let [terms, facts] = details.sections();
        Details::read(terms, facts, &self.entries, self.parties.count(), self.lists.len())
    }

    /// The lists, in the order in which a reader wants them.
    pub fn lists(&self) -> &[ListInfo] {
        &self.lists
    }

    /// The version of the program that built the index.
    pub fn builder(&self) -> &str {
        &self.builder
    }

    /// The sections of an index file and their sizes, each also gzip'd by itself.
    ///
    /// # Errors
    /// If the bytes are no index.
    pub fn measure(bytes: &[u8]) -> Result<Vec<Section>, IndexError> {
        Self::open(bytes)?;
        let file = File::open(bytes)?;
        let details = file.details()?;
        let section = |(name, bytes): (&[u8; 4], &[u8])| Section {
            name: String::from_utf8_lossy(name).into_owned(),
            bytes: bytes.len(),
            gzip_bytes: compressed(bytes).len(),
        };
        let core = format::CORE.iter().zip(file.core());
        Ok(core.chain(format::DETAILS.iter().zip(details.sections())).map(section).collect())
    }

    /// How many parties there are.
    pub fn party_count(&self) -> usize {
        self.parties.count()
    }

    /// How many names there are.
    pub fn name_count(&self) -> usize {
        self.names.count()
    }

    /// All names, party by party.
    pub fn names(&self) -> impl ExactSizeIterator<Item = NameRef> {
        (0..self.name_count()).map(|at| self.name(at))
    }

    /// The name at this place; past the end an empty one.
    pub fn name(&self, at: usize) -> NameRef {
        let mut text = String::new();
        self.names.write(at, &self.words, &mut text);
        NameRef { party: self.name_party(at), text, quality: self.name_quality(at) }
    }

    /// The party of a name.
    pub fn name_party(&self, name: usize) -> usize {
        self.names.party(name)
    }

    /// How good a name is.
    pub fn name_quality(&self, name: usize) -> Quality {
        self.names.quality(name)
    }

    /// The places of a party's names.
    pub fn party_names(&self, party: usize) -> std::ops::Range<usize> {
        self.parties.names(party)
    }

    /// How many distinct words the names have, as they are compared.
    pub fn word_count(&self) -> usize {
        self.words.texts().len()
    }

    /// The text of a word. Words are numbered in the order of their bytes.
    pub fn word(&self, number: u32) -> &str {
        self.words.texts().get(number)
    }

    /// The texts of all words, to keep.
    pub(crate) fn all_words(&self) -> Arc<Texts> {
        self.words.texts().clone()
    }

    /// The words in the parts that they have in names.
    pub fn tokens(&self) -> &[Token] {
        self.words.tokens()
    }

    /// The same, to keep.
    pub(crate) fn all_tokens(&self) -> Arc<Vec<Token>> {
        self.words.tokens().clone()
    }

    /// The ways in which a name reads, each as places in [`Self::tokens`]: first as written
    /// ([`crate::names::words`]), then in its [`crate::names::readings`].
    pub fn name_readings(&self, name: usize) -> impl Iterator<Item = &[u32]> {
        std::iter::once(self.names.tokens(name)).chain(self.readings.of(name))
    }

    /// How many ways there are in which all names read, see [`Self::name_readings`], and how many words these have.
    pub fn reading_sizes(&self) -> (usize, usize) {
        let (readings, words) = self.readings.sizes();
        (self.name_count() + readings, self.names.word_count() + words)
    }

    /// What a party is.
    pub fn kind(&self, party: usize) -> Kind {
        self.parties.kind(party)
    }

    /// A party's countries.
    pub fn countries(&self, party: usize) -> impl Iterator<Item = &str> {
        self.parties.countries(party)
    }

    /// The lists that a party is on, by their place in [`Self::lists`]; one may come twice.
    pub fn party_lists(&self, party: usize) -> &[u32] {
        self.entries.lists().get(self.parties.entries(party)).unwrap_or(&[])
    }

    /// A party's entries.
    pub fn party_entries(&self, party: usize) -> impl Iterator<Item = EntryRef<'_>> {
        let lists = self.entries.lists();
        self.parties.entries(party).filter_map(|at| {
            let (since, until) = self.entries.days(at);
            let (programme, citation) = (self.entries.programme(at), self.entries.citation(at));
            Some(EntryRef { list: *lists.get(at)? as usize, programme, citation, since, until })
        })
    }

    /// The lists that publish a name, by their place in [`Self::lists`].
    pub fn name_lists(&self, name: usize) -> &[u32] {
        self.names.lists(name)
    }

    /// A party with everything that the lists say of it, if there is one at this place.
    pub fn party(&self, party: usize) -> Option<Party> {
        if party >= self.party_count() {
            return None;
        }
        let names: Vec<Name> = self
            .party_names(party)
            .map(|at| {
                let NameRef { text, quality, .. } = self.name(at);
                Name { text, quality, lists: self.name_lists(at).iter().map(|list| self.list_id(*list)).collect() }
            })
            .collect();
        let listings = self.parties.entries(party).map(|at| self.listing(at, &names)).collect();
        Some(Party {
            id: self.id(party),
            kind: self.kind(party),
            countries: self.countries(party).map(str::to_owned).collect(),
            names,
            listings,
        })
    }

    fn listing(&self, entry: usize, names: &[Name]) -> Listing {
        let entries = &self.entries;
        let name = match entries.name(entry, names.len()) {
            EntryName::OfParty(place) => names.get(place).map_or("", |name| name.text.as_str()),
            EntryName::Other(name) => name,
        };
        let (since, until) = entries.days(entry);
        Listing {
            list: entries.lists().get(entry).map_or_else(String::new, |list| self.list_id(*list)),
            name: name.to_owned(),
            programme: entries.programme(entry).to_owned(),
            since,
            until,
            citation: entries.citation(entry).to_owned(),
            url: self.details.url(entry).to_owned(),
            terms: self.details.terms(entry).to_owned(),
            evidence: entries.evidence(entry),
            note: self.details.note(entry).to_owned(),
        }
    }

    /// What the lists say of a party besides its names and entries.
    pub fn facts(&self, party: usize) -> Vec<Fact> {
        let facts = self.details.facts(party);
        let ids = |lists: &[u32]| lists.iter().map(|list| self.list_id(*list)).collect();
        facts.map(|(kind, text, lists)| Fact { kind, text: text.to_owned(), lists: ids(lists) }).collect()
    }

    /// The kinds and texts of the same, without copies.
    pub fn fact_texts(&self, party: usize) -> impl Iterator<Item = (FactKind, &str)> {
        self.details.facts(party).map(|(kind, text, _)| (kind, text))
    }

    fn list_id(&self, list: u32) -> String {
        self.lists.get(list as usize).map_or_else(String::new, |info| info.id.clone())
    }

    /// A party's stable identifier.
    pub fn id(&self, party: usize) -> String {
        let mut id = String::new();
        let names = self.party_names(party);
        let name = |place: u32, out: &mut String| {
            let at = names.start + place as usize;
            if at < names.end {
                self.names.write(at, &self.words, out);
            }
        };
        self.ids.write(party, name, &mut id);
        id
    }

    /// All lists and parties, as they were before the index was built.
    pub fn collection(&self) -> Collection {
        let parties = (0..self.party_count()).filter_map(|party| self.party(party)).collect();
        Collection { lists: self.lists.clone(), parties }
    }

    /// What the lists say of all parties, by their ids.
    pub fn all_facts(&self) -> Facts {
        let facts = (0..self.party_count()).map(|party| (self.id(party), self.facts(party)));
        facts.filter(|(_, facts)| !facts.is_empty()).collect()
    }

    /// The place of the party with this id.
    pub fn find(&self, id: &str) -> Option<usize> {
        (0..self.party_count()).find(|party| self.id(*party) == id)
    }
}

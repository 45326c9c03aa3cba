use std::ops::Range;

use super::{
    IndexError, Section,
    column::{Columns, Groups},
    compress,
    format::{CHECKSUM_AT, HEADER, MAGIC, MAJOR, SECTIONS, TABLE_ENTRY},
    gzip::inflate,
};
use crate::{
    lists::{Collection, Coverage, ListInfo},
    party::{Date, Evidence, Kind, Listing, Name, Party, Quality},
};

/// An opened index. Opening checks every byte: what the file says can then be relied upon.
///
/// Memory: the inflated file, and at most 24 bytes for each of its bytes (tables of numbers; in
/// practice about as much again as the file).
#[derive(Debug)]
pub struct Index {
    texts: Texts,
    sections: Vec<Section>,
    builder: u32,
    lists: Vec<ListInfo>,
    parties: Parties,
    names: Names,
    entries: Entries,
}

/// One name of the index.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NameRef<'a> {
    /// The party's place in the index.
    pub party: usize,
    /// The name as published.
    pub text: &'a str,
    /// How good it is.
    pub quality: Quality,
}

#[derive(Debug)]
struct Texts {
    all: String,
    ends: Vec<usize>,
}

#[derive(Debug)]
struct Parties {
    ids: Vec<u32>,
    kinds: Vec<u32>,
    countries: Groups,
    names: Vec<usize>,   // where each party's names begin, and the end
    entries: Vec<usize>, // likewise its listings
}

#[derive(Debug)]
struct Names {
    texts: Vec<u32>,
    qualities: Vec<u32>,
    lists: Groups,
    parties: Vec<u32>,
}

#[derive(Debug)]
struct Entries {
    lists: Vec<u32>,
    names: Vec<u32>,
    programmes: Vec<u32>,
    since: Vec<Option<Date>>,
    until: Vec<Option<Date>>,
    citations: Vec<u32>,
    urls: Vec<u32>,
    terms: Vec<u32>,
    evidence: Vec<u32>,
    notes: Vec<u32>,
}

impl Index {
    /// Opens an index file, gzip'd or not.
    ///
    /// # Errors
    /// If it is not an index, is of another version, or is damaged anywhere.
    pub fn open(bytes: &[u8]) -> Result<Self, IndexError> {
        let bytes = inflate(bytes)?;
        let [text, meta, list, prty, name, entr] = sections(&bytes)?;
        let texts = Texts::read(part(&bytes, &text))?;
        let builder = {
            let mut columns = Columns::new("meta", part(&bytes, &meta));
            let builder = columns.below(texts.len())?;
            columns.end()?;
            builder
        };
        let lists = read_lists(part(&bytes, &list), &texts)?;
        let parties = Parties::read(part(&bytes, &prty), &texts)?;
        let names = Names::read(part(&bytes, &name), &texts, &parties, lists.len())?;
        let entries = Entries::read(part(&bytes, &entr), &texts, &parties, lists.len())?;
        let sections = SECTIONS.iter().zip([text, meta, list, prty, name, entr]).map(|(name, range)| Section {
            name: String::from_utf8_lossy(name).into_owned(),
            bytes: range.len(),
            gzip_bytes: 0, // measured on request
        });
        Ok(Self { sections: sections.collect(), texts, builder, lists, parties, names, entries })
    }

    /// The lists, in the order in which a reader wants them.
    pub fn lists(&self) -> &[ListInfo] {
        &self.lists
    }

    /// The version of the program that built the index.
    pub fn builder(&self) -> &str {
        self.texts.get(self.builder)
    }

    /// The sections of an index file and their sizes, each also gzip'd by itself.
    ///
    /// # Errors
    /// If the bytes are no index.
    pub fn measure(bytes: &[u8]) -> Result<Vec<Section>, IndexError> {
        let index = Self::open(bytes)?;
        let bytes = inflate(bytes)?;
        let ranges = sections(&bytes)?;
        let measured = index.sections.into_iter().zip(ranges);
        Ok(measured
            .map(|(section, range)| Section { gzip_bytes: compress(part(&bytes, &range)).len(), ..section })
            .collect())
    }

    /// How many parties there are.
    pub fn party_count(&self) -> usize {
        self.parties.ids.len()
    }

    /// How many names there are.
    pub fn name_count(&self) -> usize {
        self.names.texts.len()
    }

    /// All names, party by party.
    pub fn names(&self) -> impl ExactSizeIterator<Item = NameRef<'_>> {
        (0..self.name_count()).map(|at| self.name(at))
    }

    /// The name at this place; past the end an empty one.
    pub fn name(&self, at: usize) -> NameRef<'_> {
        NameRef {
            party: self.names.parties.get(at).map_or(0, |party| *party as usize),
            text: self.texts.get(self.names.texts.get(at).copied().unwrap_or(0)),
            quality: member(&Quality::ALL, self.names.qualities.get(at)),
        }
    }

    /// What a party is.
    pub fn kind(&self, party: usize) -> Kind {
        member(&Kind::ALL, self.parties.kinds.get(party))
    }

    /// A party's countries.
    pub fn countries(&self, party: usize) -> impl Iterator<Item = &str> {
        self.parties.countries.get(party).iter().map(|text| self.texts.get(*text))
    }

    /// The lists that a party is on, by their place in [`Self::lists`]; one may come twice.
    pub fn party_lists(&self, party: usize) -> &[u32] {
        self.entries.lists.get(range(&self.parties.entries, party)).unwrap_or(&[])
    }

    /// The lists that publish a name, by their place in [`Self::lists`].
    pub fn name_lists(&self, name: usize) -> &[u32] {
        self.names.lists.get(name)
    }

    /// A party with everything that the lists say of it, if there is one at this place.
    pub fn party(&self, party: usize) -> Option<Party> {
        let id = self.texts.get(*self.parties.ids.get(party)?).to_owned();
        let list_id = |list: &u32| self.lists.get(*list as usize).map_or_else(String::new, |info| info.id.clone());
        let names = range(&self.parties.names, party).map(|at| Name {
            text: self.texts.get(self.names.texts[at]).to_owned(),
            quality: member(&Quality::ALL, self.names.qualities.get(at)),
            lists: self.names.lists.get(at).iter().map(list_id).collect(),
        });
        let text = |column: &[u32], at: usize| self.texts.get(column[at]).to_owned();
        let entries = &self.entries;
        let listings = range(&self.parties.entries, party).map(|at| Listing {
            list: list_id(&entries.lists[at]),
            name: text(&entries.names, at),
            programme: text(&entries.programmes, at),
            since: entries.since[at],
            until: entries.until[at],
            citation: text(&entries.citations, at),
            url: text(&entries.urls, at),
            terms: text(&entries.terms, at),
            evidence: if entries.evidence[at] == 0 { Evidence::Verified } else { Evidence::Unverified },
            note: text(&entries.notes, at),
        });
        Some(Party {
            id,
            kind: self.kind(party),
            countries: self.countries(party).map(str::to_owned).collect(),
            names: names.collect(),
            listings: listings.collect(),
        })
    }

    /// Everything in the index, as it was before it was built.
    pub fn collection(&self) -> Collection {
        let parties = (0..self.party_count()).filter_map(|party| self.party(party)).collect();
        Collection { lists: self.lists.clone(), parties }
    }

    /// The place of the party with this id.
    pub fn find(&self, id: &str) -> Option<usize> {
        self.parties.ids.iter().position(|text| self.texts.get(*text) == id)
    }
}

/// CRC-32 as gzip uses it (ISO-HDLC). Its table is made anew each time, in microseconds: libraries that are fast at
/// it carry 16 KB of tables, a tenth of what a visitor waits for.
pub fn checksum(bytes: &[u8]) -> u32 {
    const POLYNOMIAL: u32 = 0xEDB8_8320; // of IEEE 802.3, its lowest power in the highest bit
    let remainder = |byte: u32| (0..8).fold(byte, |rest, _| (rest >> 1) ^ (POLYNOMIAL * (rest & 1)));
    let table: [u32; 256] = std::array::from_fn(|byte| remainder(byte as u32));
    !bytes.iter().fold(!0, |rest, byte| table[usize::from(rest as u8 ^ byte)] ^ (rest >> 8))
}

/// Checks header, table and checksum; the ranges of the sections we know.
fn sections(bytes: &[u8]) -> Result<[Range<usize>; SECTIONS.len()], IndexError> {
    let u16_at = |at: usize| bytes.get(at..at + 2).and_then(|two| two.try_into().ok()).map(u16::from_le_bytes);
    let u32_at = |at: usize| {
        let four = bytes.get(at..at + 4).and_then(|four| four.try_into().ok());
        four.map(u32::from_le_bytes).map(|number| number as usize)
    };
    let short = IndexError::Length { found: bytes.len(), expected: HEADER };
    if !bytes.starts_with(&MAGIC) {
        return Err(IndexError::NotAnIndex);
    }
    let major = u16_at(8).ok_or(short.clone())?;
    if major != MAJOR {
        return Err(IndexError::Version(major));
    }
    let (count, total) = (u32_at(12).ok_or(short.clone())?, u32_at(16).ok_or(short.clone())?);
    if total != bytes.len() {
        return Err(IndexError::Length { found: bytes.len(), expected: total });
    }
    let body = bytes.get(HEADER..).ok_or(short.clone())?;
    if u32_at(CHECKSUM_AT) != Some(checksum(body) as usize) {
        return Err(IndexError::Checksum);
    }
    let table = |what| IndexError::Corrupt { section: "table".to_owned(), what };
    let table_end = count.checked_mul(TABLE_ENTRY).and_then(|length| length.checked_add(HEADER));
    let mut end = table_end.filter(|end| *end <= bytes.len()).ok_or_else(|| table("it is longer than the file"))?;
    let mut known = [const { None::<Range<usize>> }; SECTIONS.len()];
    for entry in 0..count {
        let at = HEADER + entry * TABLE_ENTRY;
        let (Some(name), Some(offset), Some(length)) = (bytes.get(at..at + 4), u32_at(at + 4), u32_at(at + 8)) else {
            return Err(table("it is cut short"));
        };
        let next = offset.checked_add(length).filter(|next| *next <= bytes.len());
        if offset != end {
            return Err(table("a section does not begin where the one before it ends"));
        }
        end = next.ok_or_else(|| table("a section reaches past the end of the file"))?;
        if let Some(slot) = SECTIONS.iter().position(|section| section == name).and_then(|at| known.get_mut(at))
            && slot.replace(offset..end).is_some()
        {
            return Err(table("a section stands there twice"));
        }
    }
    if end != bytes.len() {
        return Err(table("bytes follow the last section"));
    }
    let [Some(a), Some(b), Some(c), Some(d), Some(e), Some(f)] = known else {
        return Err(table("a section is missing"));
    };
    Ok([a, b, c, d, e, f])
}

fn part<'a>(bytes: &'a [u8], range: &Range<usize>) -> &'a [u8] {
    bytes.get(range.clone()).unwrap_or(&[])
}

impl Texts {
    fn read(bytes: &[u8]) -> Result<Self, IndexError> {
        let mut columns = Columns::new("text", bytes);
        let count = columns.count()?;
        let mut ends = Vec::with_capacity(count);
        let mut end = 0usize;
        for _ in 0..count {
            end = end.saturating_add(columns.number()? as usize);
            ends.push(end);
        }
        let pool = columns.bytes(end)?;
        let all = std::str::from_utf8(pool).map_err(|_| columns.corrupt("a text is not UTF-8"))?.to_owned();
        if ends.iter().any(|end| !all.is_char_boundary(*end)) {
            return Err(columns.corrupt("a text ends within a character"));
        }
        let texts = Self { all, ends };
        let sorted = (1..count).all(|at| texts.at(at - 1) < texts.at(at));
        if !sorted || texts.at(0) != Some("") {
            return Err(columns.corrupt("the texts are not sorted, or one stands there twice"));
        }
        columns.end()?;
        Ok(texts)
    }

    fn len(&self) -> usize {
        self.ends.len()
    }

    fn at(&self, at: usize) -> Option<&str> {
        let end = *self.ends.get(at)?;
        let start = if at == 0 { 0 } else { *self.ends.get(at - 1)? };
        self.all.get(start..end)
    }

    fn get(&self, number: u32) -> &str {
        self.at(number as usize).unwrap_or("")
    }
}

fn read_lists(bytes: &[u8], texts: &Texts) -> Result<Vec<ListInfo>, IndexError> {
    let mut columns = Columns::new("list", bytes);
    let count = columns.count()?;
    let mut lists = Vec::new();
    for _ in 0..count {
        let mut text = || columns.below(texts.len()).map(|number| texts.get(number).to_owned());
        let (id, title, short, authority) = (text()?, text()?, text()?, text()?);
        let (source, licence, note) = (text()?, text()?, text()?);
        let published = columns.day()?.ok_or_else(|| columns.corrupt("a list has no date"))?;
        let statutory = columns.below(2)? == 1;
        let coverage = if columns.below(2)? == 0 { Coverage::Complete } else { Coverage::Excerpt };
        let (rows, parties, names) = (columns.number()?, columns.number()?, columns.number()?);
        let sha256 = texts.get(columns.below(texts.len())?).to_owned();
        lists.push(ListInfo {
            id,
            title,
            short,
            authority,
            source,
            published,
            statutory,
            coverage,
            licence,
            note,
            rows,
            parties,
            names,
            sha256,
        });
    }
    columns.end()?;
    Ok(lists)
}

impl Parties {
    fn read(bytes: &[u8], texts: &Texts) -> Result<Self, IndexError> {
        let mut columns = Columns::new("prty", bytes);
        let count = columns.count()?;
        let ids = columns.column(count, texts.len())?;
        let kinds = columns.column(count, Kind::ALL.len())?;
        let countries = columns.groups(count, texts.len())?;
        let names = starts(&columns.column(count, usize::MAX)?);
        let entries = starts(&columns.column(count, usize::MAX)?);
        columns.end()?;
        Ok(Self { ids, kinds, countries, names, entries })
    }
}

/// Where each group begins, given how many members each has; and the end.
fn starts(counts: &[u32]) -> Vec<usize> {
    let mut end = 0usize;
    let mut starts = vec![0];
    for count in counts {
        end = end.saturating_add(*count as usize);
        starts.push(end);
    }
    starts
}

impl Names {
    fn read(bytes: &[u8], texts: &Texts, parties: &Parties, lists: usize) -> Result<Self, IndexError> {
        let mut columns = Columns::new("name", bytes);
        let count = parties.names.last().copied().unwrap_or(0);
        let all = columns.column(count, texts.len())?;
        let qualities = columns.column(count, Quality::ALL.len())?;
        let lists = columns.groups(count, lists)?;
        columns.end()?;
        let owners = (0u32..).zip(parties.names.windows(2));
        let parties = owners.flat_map(|(party, bounds)| std::iter::repeat_n(party, bounds[1] - bounds[0])).collect();
        Ok(Self { texts: all, qualities, lists, parties })
    }
}

impl Entries {
    fn read(bytes: &[u8], texts: &Texts, parties: &Parties, lists: usize) -> Result<Self, IndexError> {
        let mut columns = Columns::new("entr", bytes);
        let count = parties.entries.last().copied().unwrap_or(0);
        let entries = Self {
            lists: columns.column(count, lists)?,
            names: columns.column(count, texts.len())?,
            programmes: columns.column(count, texts.len())?,
            since: (0..count).map(|_| columns.day()).collect::<Result<_, _>>()?,
            until: (0..count).map(|_| columns.day()).collect::<Result<_, _>>()?,
            citations: columns.column(count, texts.len())?,
            urls: columns.column(count, texts.len())?,
            terms: columns.column(count, texts.len())?,
            evidence: columns.column(count, 2)?,
            notes: columns.column(count, texts.len())?,
        };
        columns.end()?;
        Ok(entries)
    }
}

fn range(starts: &[usize], at: usize) -> Range<usize> {
    match (starts.get(at), starts.get(at + 1)) {
        (Some(start), Some(end)) => *start..*end,
        _ => 0..0,
    }
}

/// The member of an enumeration at a place that was checked when the index was opened.
fn member<T: Copy, const N: usize>(all: &[T; N], at: Option<&u32>) -> T {
    at.and_then(|at| all.get(*at as usize)).copied().unwrap_or(all[0])
}

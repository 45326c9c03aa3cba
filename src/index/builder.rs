use std::collections::{BTreeMap, BTreeSet};

use super::{
    BuildError,
    column::{put, put_day},
    format::{CHECKSUM_AT, HEADER, MAGIC, MAJOR, MAX_BYTES, MINOR, SECTIONS, TABLE_ENTRY},
};
use crate::{
    lists::{Collection, Coverage, ListInfo},
    party::{Evidence, Kind, Listing, Name, Party, Quality},
};

/// Builds an index. `builder` is the program's version, which the index remembers. The same
/// collection gives the same bytes.
///
/// # Errors
/// If the lists are too large, or a party names a list that is not among them.
pub fn build(collection: &Collection, builder: &str) -> Result<Vec<u8>, BuildError> {
    let texts = Texts::of(collection, builder);
    let lists = ListNumbers::of(&collection.lists);
    let parties = &collection.parties;
    let sections = [
        texts.section(),
        texts.meta(builder),
        list_section(&texts, &collection.lists),
        party_section(&texts, parties),
        name_section(&texts, &lists, parties)?,
        entry_section(&texts, &lists, parties)?,
    ];
    file(&sections)
}

fn file(sections: &[Vec<u8>]) -> Result<Vec<u8>, BuildError> {
    let start = HEADER + TABLE_ENTRY * sections.len();
    let total = start + sections.iter().map(Vec::len).sum::<usize>();
    if total > MAX_BYTES {
        return Err(BuildError::TooLarge);
    }
    let u32 = |number: usize| u32::try_from(number).unwrap_or(u32::MAX).to_le_bytes(); // below MAX_BYTES
    let mut out = Vec::with_capacity(total);
    out.extend(MAGIC);
    out.extend(MAJOR.to_le_bytes());
    out.extend(MINOR.to_le_bytes());
    out.extend(u32(sections.len()));
    out.extend(u32(total));
    out.extend([0; 4]);
    let mut offset = start;
    for (name, section) in SECTIONS.iter().zip(sections) {
        out.extend(name);
        out.extend(u32(offset));
        out.extend(u32(section.len()));
        offset += section.len();
    }
    for section in sections {
        out.extend(section);
    }
    let checksum = super::reader::checksum(&out[HEADER..]);
    out[CHECKSUM_AT..HEADER].copy_from_slice(&checksum.to_le_bytes());
    Ok(out)
}

/// The text table: every text once, by its number.
struct Texts<'a>(BTreeMap<&'a str, u32>);

impl<'a> Texts<'a> {
    fn of(collection: &'a Collection, builder: &'a str) -> Self {
        let mut texts = BTreeSet::from(["", builder]);
        for list in &collection.lists {
            texts.extend(list_texts(list));
        }
        for party in &collection.parties {
            texts.insert(&party.id);
            texts.extend(party.countries.iter().map(String::as_str));
            texts.extend(party.names.iter().map(|name| name.text.as_str()));
            for listing in &party.listings {
                texts.extend(listing_texts(listing));
            }
        }
        Self(texts.into_iter().zip(0..).collect())
    }

    fn number(&self, text: &str) -> u32 {
        self.0.get(text).copied().unwrap_or(0)
    }

    fn section(&self) -> Vec<u8> {
        let mut out = Vec::new();
        put(&mut out, count(self.0.len()));
        for text in self.0.keys() {
            put(&mut out, count(text.len()));
        }
        for text in self.0.keys() {
            out.extend(text.as_bytes());
        }
        out
    }

    fn meta(&self, builder: &str) -> Vec<u8> {
        let mut out = Vec::new();
        put(&mut out, self.number(builder));
        out
    }
}

fn list_texts(list: &ListInfo) -> [&str; 8] {
    [&list.id, &list.title, &list.short, &list.authority, &list.source, &list.licence, &list.note, &list.sha256]
}

fn listing_texts(listing: &Listing) -> [&str; 6] {
    [&listing.name, &listing.programme, &listing.citation, &listing.url, &listing.terms, &listing.note]
}

/// The place of each list in the index.
struct ListNumbers<'a>(BTreeMap<&'a str, u32>);

impl<'a> ListNumbers<'a> {
    fn of(lists: &'a [ListInfo]) -> Self {
        Self(lists.iter().map(|list| list.id.as_str()).zip(0..).collect())
    }

    fn number(&self, party: &Party, list: &str) -> Result<u32, BuildError> {
        self.0
            .get(list)
            .copied()
            .ok_or_else(|| BuildError::UnknownList { party: party.id.clone(), list: list.to_owned() })
    }
}

fn list_section(texts: &Texts<'_>, lists: &[ListInfo]) -> Vec<u8> {
    let mut out = Vec::new();
    put(&mut out, count(lists.len()));
    for list in lists {
        let [head @ .., sha256] = list_texts(list);
        for text in head {
            put(&mut out, texts.number(text));
        }
        put_day(&mut out, Some(list.published));
        put(&mut out, u32::from(list.statutory));
        put(
            &mut out,
            match list.coverage {
                Coverage::Complete => 0,
                Coverage::Excerpt => 1,
            },
        );
        for number in [list.rows, list.parties, list.names, texts.number(sha256)] {
            put(&mut out, number);
        }
    }
    out
}

fn party_section(texts: &Texts<'_>, parties: &[Party]) -> Vec<u8> {
    let mut out = Vec::new();
    put(&mut out, count(parties.len()));
    for party in parties {
        put(&mut out, texts.number(&party.id));
    }
    for party in parties {
        put(&mut out, position(&Kind::ALL, &party.kind));
    }
    for party in parties {
        put(&mut out, count(party.countries.len()));
        for country in &party.countries {
            put(&mut out, texts.number(country));
        }
    }
    for party in parties {
        put(&mut out, count(party.names.len()));
    }
    for party in parties {
        put(&mut out, count(party.listings.len()));
    }
    out
}

fn name_section(texts: &Texts<'_>, lists: &ListNumbers<'_>, parties: &[Party]) -> Result<Vec<u8>, BuildError> {
    let mut out = Vec::new();
    let names = || parties.iter().flat_map(|party| party.names.iter().map(move |name| (party, name)));
    for (_, name) in names() {
        put(&mut out, texts.number(&name.text));
    }
    for (_, name) in names() {
        put(&mut out, position(&Quality::ALL, &name.quality));
    }
    for (party, Name { lists: on, .. }) in names() {
        put(&mut out, count(on.len()));
        for list in on {
            put(&mut out, lists.number(party, list)?);
        }
    }
    Ok(out)
}

fn entry_section(texts: &Texts<'_>, lists: &ListNumbers<'_>, parties: &[Party]) -> Result<Vec<u8>, BuildError> {
    let mut out = Vec::new();
    let entries = || parties.iter().flat_map(|party| party.listings.iter().map(move |listing| (party, listing)));
    for (party, listing) in entries() {
        put(&mut out, lists.number(party, &listing.list)?);
    }
    let texts_of = |text: fn(&Listing) -> &str| {
        let mut column = Vec::new();
        for (_, listing) in entries() {
            put(&mut column, texts.number(text(listing)));
        }
        column
    };
    let (names, programmes) = (texts_of(|listing| &listing.name), texts_of(|listing| &listing.programme));
    let (citations, urls) = (texts_of(|listing| &listing.citation), texts_of(|listing| &listing.url));
    let (terms, notes) = (texts_of(|listing| &listing.terms), texts_of(|listing| &listing.note));
    out.extend(names);
    out.extend(programmes);
    for (_, listing) in entries() {
        put_day(&mut out, listing.since);
    }
    for (_, listing) in entries() {
        put_day(&mut out, listing.until);
    }
    out.extend(citations);
    out.extend(urls);
    out.extend(terms);
    for (_, listing) in entries() {
        put(&mut out, u32::from(listing.evidence == Evidence::Unverified));
    }
    out.extend(notes);
    Ok(out)
}

fn position<T: PartialEq>(all: &[T], member: &T) -> u32 {
    count(all.iter().position(|known| known == member).unwrap_or(0))
}

/// A count as the format holds it; [`file`] refuses what is too large for it.
fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

//! What the index file promises: nothing is lost in it, and nothing broken is taken for an index.

mod invented;

use crate::{extracts, starter};
use invented::{collection, fact, list};
use lists::{Dated, ListFile, read_files};
use proptest::prelude::*;
use vendor_screener::{
    index::{self, Index, IndexError, format},
    names::{readings, words},
    party::{Collection, Date, Evidence, Facts, Kind, ListInfo, Listing, Party},
};

/// What [`Index::name_readings`] must say of a name.
fn folded(name: &str) -> Vec<Vec<Compared>> {
    let all = std::iter::once(words(name)).chain(readings(name));
    let compared = all.map(|words| {
        let word = words.into_iter();
        word.map(|word| {
            let flags = [word.bracketed, word.honorific, word.patronymic];
            (word.text, format!("{:?} {:?}", word.class, word.script), flags)
        })
        .collect()
    });
    compared.collect()
}

type Compared = (String, String, [bool; 3]);

fn held(index: &Index, name: usize) -> Vec<Vec<Compared>> {
    let token = |number: &u32| {
        let token = index.tokens()[*number as usize];
        let flags = [token.bracketed, token.honorific, token.patronymic];
        (index.word(token.word).to_owned(), format!("{:?} {:?}", token.class, token.script), flags)
    };
    index.name_readings(name).map(|reading| reading.iter().map(token).collect()).collect()
}

proptest! {
    #[test]
    fn whatever_is_put_in_comes_out(
        collection in collection(),
        facts in prop::collection::vec(prop::collection::vec(fact(), 0..4), 0..6),
    ) {
        let ids = collection.parties.iter().map(|party| party.id.clone());
        let facts: Facts = ids.zip(facts).filter(|(_, facts)| !facts.is_empty()).collect();
        let bytes = index::build_with_facts(&collection, &facts, "1.2.3").unwrap();
        for file in [index::compress(&bytes), bytes] {
            let index = Index::open(&file).unwrap();
            prop_assert_eq!(index.collection(), collection.clone());
            prop_assert_eq!(index.builder(), "1.2.3");
            for (at, party) in collection.parties.iter().enumerate() {
                let of_party = facts.get(&party.id).cloned().unwrap_or_default();
                prop_assert_eq!(index.facts(at), of_party);
            }
        }
    }

    #[test]
    fn the_words_of_every_name_are_those_that_folding_gives(collection in collection()) {
        let index = Index::open(&index::build(&collection, "x").unwrap()).unwrap();
        let names = collection.parties.iter().flat_map(|party| &party.names);
        for (at, name) in names.enumerate() {
            prop_assert_eq!(held(&index, at), folded(&name.text));
        }
        let texts: Vec<&str> = (0..index.word_count()).map(|number| index.word(number as u32)).collect();
        prop_assert!(texts.is_sorted_by(|a, b| a.as_bytes() < b.as_bytes()));
    }

    /// An index that another version of the program folded says the same, in our words.
    #[test]
    fn names_that_were_folded_otherwise_are_folded_anew(collection in collection()) {
        let ours = index::build(&collection, "x").unwrap();
        let mut other = ours.clone();
        let (core, _) = sections(&ours);
        other[core] ^= 1; // how names were folded is the first that the core says
        reseal(&mut other);
        prop_assert_eq!(Index::open_as_folded(&other).unwrap_err(), IndexError::OtherFolding("x".to_owned()));
        prop_assert_eq!(Index::open_core(&other).unwrap_err(), IndexError::OtherFolding("x".to_owned()));
        prop_assert!(Index::open_as_folded(&ours).is_ok());
        let (ours, other) = (Index::open(&ours).unwrap(), Index::open(&other).unwrap());
        prop_assert_eq!(other.collection(), collection);
        prop_assert_eq!(other.builder(), "x");
        for name in 0..ours.name_count() {
            prop_assert_eq!(held(&other, name), held(&ours, name));
        }
    }

    #[test]
    fn the_core_can_be_opened_first_and_the_details_added(collection in collection()) {
        let bytes = index::build(&collection, "x").unwrap();
        let mut another = collection.clone();
        another.parties.iter_mut().flat_map(|party| &mut party.listings).for_each(|listing| listing.note.push('!'));
        let another = index::build(&another, "x").unwrap();
        for (file, another) in [(index::compress(&bytes), index::compress(&another)), (bytes, another)] {
            let length = Index::core_length(&file).unwrap();
            let mut index = Index::open_core(&file[..length]).unwrap();
            for (at, party) in collection.parties.iter().enumerate() {
                let core = |listing: &Listing| Listing {
                    url: String::new(),
                    terms: String::new(),
                    note: String::new(),
                    ..listing.clone()
                };
                let listings = party.listings.iter().map(core).collect();
                prop_assert_eq!(index.party(at), Some(Party { listings, ..party.clone() }));
            }
            let of_another = &another[Index::core_length(&another).unwrap()..];
            if of_another != &file[length..] {
                prop_assert_eq!(index.add_details(of_another), Err(IndexError::OtherDetails));
            }
            index.add_details(&file[length..]).unwrap();
            prop_assert_eq!(index.collection(), collection.clone());
        }
    }

    #[test]
    fn the_same_lists_give_the_same_bytes(collection in collection()) {
        prop_assert_eq!(index::build(&collection, "x").unwrap(), index::build(&collection.clone(), "x").unwrap());
    }

    #[test]
    fn a_changed_byte_is_always_noticed(collection in collection(), at: prop::sample::Index, change in 1u8..) {
        let mut bytes = index::build(&collection, "x").unwrap();
        let at = at.index(bytes.len());
        bytes[at] ^= change;
        // The minor version may differ: it says only that sections may have been added.
        prop_assume!(!(10..12).contains(&at));
        prop_assert!(Index::open(&bytes).is_err());
    }

    #[test]
    fn a_file_cut_short_is_refused(collection in collection(), at: prop::sample::Index) {
        let bytes = index::build(&collection, "x").unwrap();
        prop_assert!(Index::open(&bytes[..at.index(bytes.len())]).is_err());
        let packed = index::compress(&bytes);
        prop_assert!(Index::open(&packed[..at.index(packed.len())]).is_err());
    }

    /// A checksum that fits does not make nonsense an index: the contents are checked as well.
    #[test]
    fn damage_under_a_fitting_checksum_never_panics(
        collection in collection(),
        edits in prop::collection::vec((any::<prop::sample::Index>(), prop_oneof![any::<u8>(), 0u8..4, Just(255)]), 0..8),
        splice in prop::option::of((any::<prop::sample::Index>(), any::<prop::sample::Index>())),
        ours: bool,
    ) {
        let mut bytes = index::build(&collection, "x").unwrap();
        let (start, end) = sections(&bytes);
        if !ours {
            bytes[start] ^= 1;
        }
        for (at, byte) in edits {
            let at = format::HEADER + at.index(bytes.len() - format::HEADER);
            bytes[at] = byte;
        }
        if let Some((from, to)) = splice {
            // Within the core the piece that goes is made up for at its end, so that table and lengths still fit.
            let (from, to) = (start + from.index(end - start), start + to.index(end - start));
            bytes[start..end].rotate_left(from - start);
            bytes[start..end].rotate_right(to - start);
        }
        reseal(&mut bytes);
        if let Ok(index) = Index::open(&bytes) {
            read_to_the_end(&index)?;
        }
    }

    #[test]
    fn sections_of_other_lengths_never_panic(
        collection in collection(),
        section in 0..format::CORE.len() + format::DETAILS.len(),
        cut in any::<prop::sample::Index>(),
        more in prop::collection::vec(any::<u8>(), 0..4),
    ) {
        let mut bytes = index::build(&collection, "x").unwrap();
        let (start, length) = section_at(&bytes, section);
        let kept = cut.index(length + 1);
        bytes.splice(start + kept..start + length, more.iter().copied());
        let new = (kept + more.len()) as u32;
        let entry = format::HEADER + format::TABLE_ENTRY * section + 4;
        bytes[entry..entry + 4].copy_from_slice(&new.to_le_bytes());
        let (core_end, total) = (field(&bytes, format::LENGTHS_AT), bytes.len() as u32);
        if section < format::CORE.len() {
            let core_end = core_end as u32 + new - length as u32;
            bytes[format::LENGTHS_AT..format::LENGTHS_AT + 4].copy_from_slice(&core_end.to_le_bytes());
        }
        bytes[format::LENGTHS_AT + 4..format::LENGTHS_AT + 8].copy_from_slice(&total.to_le_bytes());
        reseal(&mut bytes);
        if let Ok(index) = Index::open(&bytes) {
            read_to_the_end(&index)?;
        }
    }

    #[test]
    fn any_bytes_at_all_are_refused_or_read(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let mut file = format::MAGIC.to_vec();
        file.extend(&bytes);
        prop_assert!(Index::open(&bytes).is_err());
        if file.len() >= format::HEADER {
            file[8..10].copy_from_slice(&format::MAJOR.to_le_bytes());
            let length = (file.len() as u32).to_le_bytes();
            file[format::LENGTHS_AT..format::LENGTHS_AT + 4].copy_from_slice(&length);
            file[format::LENGTHS_AT + 4..format::LENGTHS_AT + 8].copy_from_slice(&length);
            reseal(&mut file);
        }
        prop_assert!(Index::open(&file).is_err());
    }
}

/// What opens can be read to its end.
fn read_to_the_end(index: &Index) -> Result<(), TestCaseError> {
    let collection = index.collection();
    prop_assert_eq!(collection.parties.len(), index.party_count());
    prop_assert_eq!(collection.parties.iter().map(|party| party.names.len()).sum::<usize>(), index.name_count());
    for token in (0..index.name_count()).flat_map(|name| index.name_readings(name)).flatten() {
        let token = index.tokens().get(*token as usize);
        prop_assert!(token.is_some_and(|token| (token.word as usize) < index.word_count()));
    }
    prop_assert!(index.names().all(|name| name.party < index.party_count()));
    let _ = index.all_facts();
    Ok(())
}

fn field(bytes: &[u8], at: usize) -> usize {
    u32::from_le_bytes(bytes[at..at + 4].try_into().unwrap()) as usize
}

/// Where the first section begins, and where the core ends.
fn sections(bytes: &[u8]) -> (usize, usize) {
    let table = format::TABLE_ENTRY * (format::CORE.len() + format::DETAILS.len());
    (format::HEADER + table, field(bytes, format::LENGTHS_AT))
}

/// Where a section begins, and its length.
fn section_at(bytes: &[u8], section: usize) -> (usize, usize) {
    let length = |at: usize| field(bytes, format::HEADER + format::TABLE_ENTRY * at + 4);
    (sections(bytes).0 + (0..section).map(length).sum::<usize>(), length(section))
}

/// Makes the checksums fit what the file has become.
fn reseal(bytes: &mut [u8]) {
    let sum = |bytes: &[u8]| {
        let mut crc = flate2::Crc::new();
        crc.update(bytes);
        crc.sum().to_le_bytes()
    };
    let core_end = field(bytes, format::LENGTHS_AT);
    let details = sum(&bytes[core_end..]);
    bytes[format::DETAILS_CHECKSUM_AT..format::HEADER].copy_from_slice(&details);
    let core = sum(&bytes[format::SUMMED_FROM..core_end]);
    bytes[format::CHECKSUM_AT..format::SUMMED_FROM].copy_from_slice(&core);
}

#[test]
fn an_index_of_a_later_major_version_is_named_as_such() {
    let mut bytes = index::build(&Collection::default(), "x").unwrap();
    bytes[8] = 9;
    assert_eq!(Index::open(&bytes).unwrap_err(), IndexError::Version(9));
}

#[test]
fn an_index_of_a_later_minor_version_is_read() {
    let mut bytes = index::build(&Collection::default(), "x").unwrap();
    bytes[10] = 9;
    assert!(Index::open(&bytes).is_ok());
}

#[test]
fn something_else_is_not_an_index() {
    for bytes in [&b""[..], b"<!doctype html>", b"PK\x03\x04", &[0; 400]] {
        assert_eq!(Index::open(bytes).unwrap_err(), IndexError::NotAnIndex);
    }
    let page = index::compress(b"<!doctype html>");
    assert_eq!(Index::open(&page).unwrap_err(), IndexError::NotAnIndex);
}

#[test]
fn a_gzip_bomb_is_refused_before_it_fills_the_memory() {
    let bomb = index::compress(&vec![0; format::MAX_BYTES + 1]);
    assert_eq!(Index::open(&bomb).unwrap_err(), IndexError::TooLarge);
}

#[test]
fn a_gzip_member_that_inflates_to_far_more_than_an_index_does_is_refused() {
    let bomb = index::compress(&vec![0; format::SMALL + 1]);
    assert_eq!(Index::open(&bomb).unwrap_err(), IndexError::TooLarge);
}

#[test]
fn an_index_gzipped_in_one_piece_is_read_too() {
    let bytes = index::build(starter::collection(), "x").unwrap();
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    std::io::Write::write_all(&mut encoder, &bytes).unwrap();
    let index = Index::open(&encoder.finish().unwrap()).unwrap();
    assert_eq!(&index.collection(), starter::collection());
}

#[test]
fn a_list_may_have_no_day() {
    let undated = ListInfo { published: None, retrieved: None, ..list("a") };
    let collection = Collection { lists: vec![undated, list("b")], parties: Vec::new() };
    let index = Index::open(&index::build(&collection, "x").unwrap()).unwrap();
    assert_eq!(index.lists(), collection.lists);
}

#[test]
fn parties_are_found_by_their_ids() {
    let collection = starter::collection();
    let index = Index::open(&index::build(collection, "x").unwrap()).unwrap();
    for (at, party) in collection.parties.iter().enumerate().step_by(7) {
        assert_eq!(index.find(&party.id), Some(at));
    }
    assert_eq!(index.find("no such party"), None);
}

/// The Consolidated Screening List, 17,000 parties with 40,000 names.
#[test]
fn a_whole_official_list_is_held_to_the_letter_in_little_space() {
    let Some(folder) = extracts::folder() else { return };
    let bytes = std::fs::read(folder.join("us-csl-composed-2026-07/consolidated.csv")).unwrap();
    let dated = Dated { published: Date::from_ymd(2026, 7, 28), retrieved: None };
    let reading = read_files(&[ListFile { name: "consolidated.csv", bytes: &bytes, dated }]).unwrap();
    let file = index::build_with_facts(&reading.collection, &reading.facts, "x").unwrap();
    let index = Index::open(&file).unwrap();
    assert!(index.collection() == reading.collection);
    assert!(index.all_facts() == reading.facts);
    let names = reading.collection.parties.iter().flat_map(|party| &party.names);
    for (at, name) in names.enumerate() {
        assert_eq!(held(&index, at), folded(&name.text), "{}", name.text);
    }
    let core_end = field(&file, format::LENGTHS_AT);
    let (core, all) = (index::compress(&file[..core_end]).len(), index::compress(&file).len());
    assert!(core <= 370_000, "the core takes {core} bytes gzip'd"); // 335,000 as published, by `compress_well`
    assert!(all <= 990_000, "core and details take {all} bytes gzip'd"); // 900,000
}

#[test]
fn a_party_on_a_list_that_is_not_given_cannot_be_indexed() {
    let listing = Listing {
        list: "nowhere".to_owned(),
        name: "A".to_owned(),
        programme: String::new(),
        since: None,
        until: None,
        citation: String::new(),
        url: String::new(),
        terms: String::new(),
        evidence: Evidence::Verified,
        note: String::new(),
    };
    let party =
        Party { id: "a".to_owned(), kind: Kind::Person, countries: vec![], names: vec![], listings: vec![listing] };
    let error = index::build(&Collection { lists: vec![], parties: vec![party] }, "x").unwrap_err();
    assert!(error.to_string().contains("nowhere"));
}

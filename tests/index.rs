//! What the index file promises: nothing is lost in it, and nothing broken is taken for an index.

use proptest::prelude::*;
use vendor_screener::{
    index::{self, Index, IndexError, format},
    lists::{Collection, Coverage, ListInfo},
    party::{Date, Evidence, Kind, Listing, Name, Party, Quality},
};

fn list(id: &str) -> ListInfo {
    ListInfo {
        id: id.to_owned(),
        title: format!("The {id} list"),
        short: id.to_owned(),
        authority: "An authority".to_owned(),
        source: "https://example.org/".to_owned(),
        published: Date::from_ymd(2026, 6, 8).unwrap(),
        statutory: false,
        coverage: Coverage::Excerpt,
        licence: "public domain".to_owned(),
        note: "A list.".to_owned(),
        rows: 3,
        parties: 2,
        names: 4,
        sha256: "00".repeat(32),
    }
}

prop_compose! {
    fn name()(text in "\\PC{1,12}", quality in 0usize..5, on in prop::collection::btree_set(0usize..2, 1..3)) -> Name {
        let lists = on.into_iter().map(|at| ["a", "b"][at].to_owned()).collect();
        Name { text, quality: Quality::ALL[quality], lists }
    }
}

prop_compose! {
    fn listing()(
        list in 0usize..2,
        texts in prop::array::uniform6("[ -~]{0,8}"),
        since in prop::option::of(-700_000i32..2_900_000),
        until in prop::option::of(-700_000i32..2_900_000),
        verified: bool,
    ) -> Listing {
        let [name, programme, citation, url, terms, note] = texts;
        Listing {
            list: ["a", "b"][list].to_owned(),
            name, programme, citation, url, terms, note,
            since: since.and_then(Date::from_days),
            until: until.and_then(Date::from_days),
            evidence: if verified { Evidence::Verified } else { Evidence::Unverified },
        }
    }
}

prop_compose! {
    fn party()(
        kind in 0usize..5,
        countries in prop::collection::vec("[A-Z]{2}", 0..3),
        names in prop::collection::vec(name(), 1..4),
        listings in prop::collection::vec(listing(), 0..3),
    ) -> Party {
        Party { id: String::new(), kind: Kind::ALL[kind], countries, names, listings }
    }
}

prop_compose! {
    fn collection()(parties in prop::collection::vec(party(), 0..6)) -> Collection {
        let parties = parties.into_iter().enumerate().map(|(at, party)| Party { id: format!("party-{at}"), ..party });
        Collection { lists: vec![list("a"), list("b")], parties: parties.collect() }
    }
}

proptest! {
    #[test]
    fn whatever_is_put_in_comes_out(collection in collection()) {
        let bytes = index::build(&collection, "1.2.3").unwrap();
        for file in [index::compress(&bytes), bytes] {
            let index = Index::open(&file).unwrap();
            prop_assert_eq!(index.collection(), collection.clone());
            prop_assert_eq!(index.builder(), "1.2.3");
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
        edits in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8),
        splice in prop::option::of((any::<prop::sample::Index>(), any::<prop::sample::Index>())),
    ) {
        let mut bytes = index::build(&collection, "x").unwrap();
        for (at, byte) in edits {
            let at = format::HEADER + at.index(bytes.len() - format::HEADER);
            bytes[at] = byte;
        }
        if let Some((from, to)) = splice {
            let (from, to) = (from.index(bytes.len() - format::HEADER), to.index(bytes.len() - format::HEADER));
            let (from, to) = (format::HEADER + from.min(to), format::HEADER + from.max(to));
            bytes.drain(from..to);
        }
        reseal(&mut bytes);
        if let Ok(index) = Index::open(&bytes) {
            let collection = index.collection(); // what opens can be read to its end
            prop_assert_eq!(collection.parties.len(), index.party_count());
        }
    }

    #[test]
    fn any_bytes_at_all_are_refused_or_read(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let mut file = format::MAGIC.to_vec();
        file.extend(&bytes);
        prop_assert!(Index::open(&bytes).is_err());
        if file.len() >= format::HEADER {
            file[8..10].copy_from_slice(&format::MAJOR.to_le_bytes());
            reseal(&mut file);
        }
        prop_assert!(Index::open(&file).is_err());
    }
}

/// Makes length and checksum fit what the file has become.
fn reseal(bytes: &mut [u8]) {
    let length = u32::try_from(bytes.len()).unwrap();
    bytes[16..20].copy_from_slice(&length.to_le_bytes());
    let mut crc = flate2::Crc::new();
    crc.update(&bytes[format::HEADER..]);
    bytes[format::CHECKSUM_AT..format::HEADER].copy_from_slice(&crc.sum().to_le_bytes());
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

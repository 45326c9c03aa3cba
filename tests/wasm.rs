//! The core in WebAssembly: the same answers as natively.

#![cfg(target_arch = "wasm32")]

use vendor_screener::{
    index::{self, Index},
    lists::{Collection, Coverage, ListInfo},
    party::{Date, Evidence, Kind, Listing, Name, Party, Quality},
    record::answer,
    screening::{Expansions, Filter, Screener},
};
use wasm_bindgen_test::wasm_bindgen_test;

fn index() -> Vec<u8> {
    let day = |text: &str| text.parse::<Date>().unwrap();
    let list = ListInfo {
        id: "us-ofac-cmic".to_owned(),
        title: "A list".to_owned(),
        short: "List".to_owned(),
        authority: "An authority".to_owned(),
        source: "https://example.org/".to_owned(),
        published: Some(day("2025-12-24")),
        retrieved: None,
        statutory: false,
        coverage: Coverage::Excerpt,
        licence: String::new(),
        note: String::new(),
        rows: 1,
        parties: 1,
        names: 1,
        sha256: String::new(),
    };
    let listing = Listing {
        list: list.id.clone(),
        name: "Müller Überseehandel GmbH".to_owned(),
        programme: "CMIC-EO13959".to_owned(),
        since: Some(day("2021-06-03")),
        until: None,
        citation: "E.O. 14032".to_owned(),
        url: String::new(),
        terms: String::new(),
        evidence: Evidence::Verified,
        note: String::new(),
    };
    let party = Party {
        id: "mueller".to_owned(),
        kind: Kind::Organisation,
        countries: vec!["DE".to_owned()],
        names: vec![Name { text: listing.name.clone(), quality: Quality::Primary, lists: vec![list.id.clone()] }],
        listings: vec![listing],
    };
    index::compress(&index::build(&Collection { lists: vec![list], parties: vec![party] }, "test").unwrap())
}

#[wasm_bindgen_test]
fn a_gzipped_index_opens_and_answers() {
    let screener = Screener::new(Index::open(&index()).unwrap());
    let today = "2026-11-23".parse().unwrap();
    let answer = answer(&screener, "muller ubersee handel", &Filter::default(), today, &mut Expansions::default());
    assert_eq!(answer.hits.len(), 1);
    assert_eq!(answer.hits[0].party.id, "mueller");
    assert!(answer.hits[0].restrictions.iter().any(|rule| rule.id == "cmic-invest"));
}

#[wasm_bindgen_test]
fn a_broken_index_is_an_error_and_no_panic() {
    let mut bytes = index();
    let middle = bytes.len() / 2;
    bytes.truncate(middle);
    assert!(Index::open(&bytes).is_err());
}

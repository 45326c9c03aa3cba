//! Lists that were made to take long: one party with more names than any, names without end, a header without end. Each
//! is read, in bounds that are said, and an index of it is opened.

use lists::{Dated, ListError, ListFile, Reading, read_files};
use vendor_screener::{
    index::{self, Index},
    party::{Kind, Listing, Name, Party, Quality},
    screening::Screener,
};

fn read(text: &str) -> Result<Reading, ListError> {
    let dated = Dated { published: "2026-07-09".parse().ok(), retrieved: None };
    read_files(&[ListFile { name: "own.csv", bytes: text.as_bytes(), dated }])
}

#[test]
fn of_a_party_with_more_names_than_it_can_have_the_rest_is_set_aside_with_a_remark() {
    let aliases: Vec<String> = (0..20_000).map(|number| format!("Alias {number}")).collect();
    let reading = read(&format!("name,aliases\nAcme,{}\n", aliases.join(";"))).unwrap();
    assert_eq!(reading.collection.parties[0].names.len(), 5_000);
    assert_eq!(reading.counted(), [("many-names", 1)].into());
    let remark = reading.remarks[0].to_string();
    assert_eq!(
        remark,
        "own.csv: party own-own-acme has more than 5000 names; 15001 were set aside and cannot be found"
    );
    assert_eq!((reading.files[0].used, reading.files[0].set_aside), (1, 0), "the party is there");
}

#[test]
fn of_a_party_with_more_facts_than_it_can_have_the_rest_is_set_aside_with_a_remark() {
    let rows: String = (0..8_000).map(|number| format!("Acme,{number}\n")).collect();
    let reading = read(&format!("name,remark\n{rows}")).unwrap();
    assert_eq!(reading.facts["own-own-acme"].len(), 5_000);
    assert_eq!(reading.counted()["many-facts"], 1);
}

#[test]
fn a_name_without_end_is_cut_with_a_remark_and_still_found() {
    for long in ["Zorblax ".repeat(320_000), "Zorblax".repeat(50_000)] {
        let reading = read(&format!("name\n{long}\n")).unwrap();
        let party = &reading.collection.parties[0];
        assert!(party.name().chars().count() <= 1_000 && party.name().split(' ').count() <= 64);
        assert_eq!(party.name(), party.listings[0].name);
        assert_eq!(reading.counted(), [("long-name", 1)].into());
    }
}

#[test]
fn a_header_of_more_columns_than_any_list_has_is_refused_with_what_to_do() {
    let columns: Vec<String> = (0..80_000).map(|number| format!("c{number}")).collect();
    let error = read(&format!("name,{}\nAcme{}\n", columns.join(","), ",x".repeat(80_000))).unwrap_err().to_string();
    let expected = "own.csv: the header row has 80001 columns, and no list has more than 1000; look for line ends";
    assert!(error.starts_with(expected), "{error}");
}

#[test]
fn names_that_differ_in_signs_alone_get_an_id_each() {
    let rows: String = (1..=3_000).map(|number| format!("Acme{}\n", "!".repeat(number % 900 + 1))).collect();
    let reading = read(&format!("name\n{rows}")).unwrap();
    assert_eq!(reading.collection.parties.len(), 900);
    assert!(reading.collection.parties.iter().any(|party| party.id == "own-own-acme-900"));
}

/// An index holds whatever it was built of, also what no reader of ours would have let through.
#[test]
fn an_index_with_a_name_of_very_many_words_is_opened() {
    let words: Vec<String> = (0..60_000).map(|number| format!("w{number}")).collect();
    let (list, text) = ("own-own".to_owned(), words.join(" "));
    let mut collection = read("name\nAcme\n").unwrap().collection;
    let name = Name { text: text.clone(), quality: Quality::Primary, lists: vec![list.clone()] };
    let listing = Listing { name: text, ..collection.parties[0].listings[0].clone() };
    let (id, kind) = ("own-own-long".to_owned(), Kind::Organisation);
    collection.parties.push(Party { id, kind, countries: Vec::new(), names: vec![name], listings: vec![listing] });
    let bytes = index::build(&collection, "test").unwrap();
    let screener = Screener::new(Index::open(&bytes).unwrap());
    assert_eq!(screener.index().name_count(), 2);
}

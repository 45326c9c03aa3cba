//! Files as they are published, under any name, alone and together.

use std::cell::{Cell, RefCell};

use lists::{Dated, ListFile, read_files, read_files_telling};

use super::{all, error, of, read};
use crate::layouts::{CSL_CSV, EU_CSV, OFAC_CSV, OFAC_XML, OWN_CSV, TABLES, UK_CSV, UN_XML};

#[test]
fn a_file_is_recognised_by_its_content_under_any_name() {
    for (name, text) in all() {
        let reading = read("download (3)", text.as_bytes()).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert!(!reading.collection.parties.is_empty(), "{name}");
        assert!(reading.remarks.is_empty(), "{name}: {:?}", reading.remarks);
        assert_eq!((reading.files.len(), reading.files[0].set_aside), (1, 0), "{name}");
    }
}

/// The table with its cells parted otherwise, and other capitals in its headings. The samples have no separator within a cell
/// that is not quoted.
fn saved_anew(text: &str, separator: u8, capitals: bool) -> Vec<u8> {
    let (first, rest) = if text.starts_with("Report Date") { text.split_once('\n').unwrap() } else { ("", text) };
    let header = rest.lines().next().unwrap();
    let usual = *b",;\t".iter().max_by_key(|usual| header.bytes().filter(|byte| byte == *usual).count()).unwrap();
    let mut rows = csv::ReaderBuilder::new().delimiter(usual).has_headers(false).from_reader(rest.as_bytes());
    let mut out = csv::WriterBuilder::new().delimiter(separator).from_writer(Vec::new());
    for (at, row) in rows.records().enumerate() {
        let cells = row
            .unwrap()
            .iter()
            .map(|cell| if capitals && at == 0 { cell.to_uppercase() } else { cell.to_owned() })
            .collect::<Vec<_>>();
        out.write_record(cells).unwrap();
    }
    let lead = if first.is_empty() { String::new() } else { format!("{first}\n") };
    [lead.into_bytes(), out.into_inner().unwrap()].concat()
}

#[test]
fn a_known_layout_is_known_whatever_parts_its_cells_and_in_whatever_capitals() {
    for (name, text) in TABLES {
        let expected = read(name, text.as_bytes()).unwrap();
        for separator in *b",;\t|" {
            for capitals in [false, true] {
                let bytes = saved_anew(text, separator, capitals);
                let reading = read(name, &bytes).unwrap_or_else(|error| panic!("{name} {separator}: {error}"));
                let [(got, lists), (want, wanted)] = [&reading, &expected].map(|reading| {
                    let ids: Vec<&str> = reading.collection.lists.iter().map(|list| list.id.as_str()).collect();
                    (&reading.collection.parties, ids)
                });
                assert_eq!((got, lists), (want, wanted), "{name} {separator}");
            }
        }
    }
}

#[test]
fn a_list_without_a_party_is_refused_for_nobody_would_be_found_on_it() {
    for (name, text) in [
        ("own.csv", "name,reason\n"),
        ("csl.json", "{\"total\": 0, \"results\": []}"),
        ("ofac.xml", "<Sanctions><DateOfIssue/><DistinctParties/></Sanctions>"),
    ] {
        let error = error(name, text.as_bytes());
        assert!(error.starts_with(&format!("{name}: there is no party in it")), "{error}");
    }
    let connected = "{\"id\":\"NK-1\",\"schema\":\"Company\",\"properties\":{\"name\":[\"Sample\"]}}\n";
    assert!(error("x", connected.as_bytes()).starts_with("x: there is no party in it"));
}

#[test]
fn changes_of_a_collection_and_pages_of_a_search_are_no_list() {
    for text in [
        "{\"op\":\"ADD\",\"entity\":{\"id\":\"NK-2\",\"schema\":\"Company\",\"properties\":{}}}\n",
        "{\"results\": [{\"id\": \"NK-1\", \"caption\": \"Sample\", \"schema\": \"Company\", \"properties\": {}}], \"total\": 1}",
    ] {
        let error = error("x", text.as_bytes());
        assert!(error.contains("OpenSanctions") && error.contains("entities.ftm.json"), "{error}");
    }
}

#[test]
fn a_list_that_we_know_and_do_not_read_is_never_ones_own() {
    for (text, part) in [
        (
            "Name;Address;Listed on;Group ID\nAcme;Moscow;01/08/2014;1\n",
            "x: this is HM Treasury's list of investment bans",
        ),
        ("id,company or organization,type of wmd\n1,Acme,N\n", "x: this is Japan's End User List"),
    ] {
        let error = error("x", text.as_bytes());
        assert!(error.starts_with(part), "{error}");
    }
}

#[test]
fn every_party_has_a_name_and_an_entry_on_a_list_that_is_there() {
    for (name, text) in all() {
        let reading = read(name, text.as_bytes()).unwrap();
        let lists: Vec<&str> = reading.collection.lists.iter().map(|list| list.id.as_str()).collect();
        for party in &reading.collection.parties {
            assert!(!party.name().is_empty() && !party.listings.is_empty(), "{name}: {party:?}");
            assert!(party.listings.iter().all(|entry| lists.contains(&entry.list.as_str()) && !entry.name.is_empty()));
            assert!(party.names.iter().flat_map(|name| &name.lists).all(|list| lists.contains(&list.as_str())));
        }
    }
}

#[test]
fn a_byte_order_mark_makes_no_difference() {
    for (name, text) in all() {
        let marked = read(name, format!("\u{FEFF}{text}").as_bytes()).unwrap();
        assert_eq!(marked.collection.parties, read(name, text.as_bytes()).unwrap().collection.parties, "{name}");
    }
}

#[test]
fn who_waits_for_a_file_hears_how_many_bytes_are_read_up_to_the_last() {
    for (name, text) in all() {
        let told = RefCell::new(Vec::new());
        let file = ListFile { name, bytes: text.as_bytes(), dated: of("2026-07-09") };
        read_files_telling(&[file], &|bytes| told.borrow_mut().push(bytes)).unwrap();
        let told = told.into_inner();
        assert_eq!(told.iter().sum::<usize>(), text.len(), "{name}: {told:?}");
        assert!(told.len() > 1 || name.ends_with(".json"), "{name}: more than once, and before the end: {told:?}");
    }
    let told = Cell::new(0);
    let files = OFAC_CSV.map(|(name, text)| ListFile { name, bytes: text.as_bytes(), dated: Dated::default() });
    read_files_telling(&files, &|bytes| told.set(told.get() + bytes)).unwrap();
    assert_eq!(told.get(), OFAC_CSV.iter().map(|(_, text)| text.len()).sum::<usize>());
}

#[test]
fn files_of_several_layouts_are_read_together() {
    let files = [("a", CSL_CSV), ("b", UN_XML), ("c", EU_CSV), ("d", UK_CSV), ("e", OWN_CSV)];
    let files = files.map(|(name, text)| ListFile { name, bytes: text.as_bytes(), dated: of("2026-07-09") });
    let reading = read_files(&files).unwrap();
    let lists: Vec<&str> = reading.collection.lists.iter().map(|list| list.id.as_str()).collect();
    assert_eq!(lists, ["us-ofac-sdn", "us-bis-el", "un-sc", "eu-fsf", "uk-sl", "own-e"]);
}

#[test]
fn the_same_list_twice_is_refused() {
    let file = |name| ListFile { name, bytes: UN_XML.as_bytes(), dated: of("2026-07-09") };
    let error = read_files(&[file("a.xml"), file("b.xml")]).unwrap_err().to_string();
    assert_eq!(error, "the list un-sc is given twice; leave one of its sources out");
}

#[test]
fn the_file_of_the_authority_itself_goes_before_the_screening_list() {
    let files = [("csl.csv", CSL_CSV), ("sdn.xml", OFAC_XML)].map(|(name, text)| ListFile {
        name,
        bytes: text.as_bytes(),
        dated: of("2026-07-09"),
    });
    let reading = read_files(&files).unwrap();
    let lists: Vec<_> = reading.collection.lists.iter().map(|list| (list.id.as_str(), list.published)).collect();
    assert_eq!(lists, [("us-ofac-sdn", "2026-07-01".parse().ok()), ("us-bis-el", "2026-07-09".parse().ok())]);
    let remark = reading.remarks.iter().find(|remark| remark.oddity.id() == "left-to-authority").unwrap().to_string();
    assert_eq!(
        remark,
        "csl.csv: 1 rows of us-ofac-sdn were left to the file of the authority itself, which is given as well"
    );
    // Nothing that only the other file says is left of the party.
    assert_eq!(
        reading.collection.parties.iter().map(|party| party.id.as_str()).collect::<Vec<_>>(),
        ["ofac-7", "us-bis-el-sample-works-co-ltd"]
    );
    assert!(!reading.facts.contains_key("ofac-7"), "{:?}", reading.facts);
}

//! Files that people give: of every layout, under any name, whole or damaged. A damaged file is refused with its
//! name, the place and a remedy, or what is odd about it is remarked on; nothing is dropped silently, nothing panics.

use crate::layouts;
use crate::program::vendor_screener;
use std::{
    cell::{Cell, RefCell},
    fs::File,
    path::{Path, PathBuf},
    process::Output,
    time::{Duration, UNIX_EPOCH},
};

use layouts::{CSL_CSV, CSL_JSON, EU_CSV, JSON, OFAC_CSV, OFAC_XML, OPEN_JSON, OWN_CSV, TABLES, UK_CSV, UN_XML, XML};
use lists::{Dated, ListError, ListFile, Reading, read_files, read_files_telling};
use proptest::{prelude::*, sample};
use vendor_screener::index::{self, Aspect, Index, changes};

/// A file published on this day, for all that is known beside it.
fn of(published: &str) -> Dated {
    Dated { published: published.parse().ok(), retrieved: None }
}

fn read(name: &str, bytes: &[u8]) -> Result<Reading, ListError> {
    read_files(&[ListFile { name, bytes, dated: of("2026-07-09") }])
}

fn error(name: &str, bytes: &[u8]) -> String {
    read(name, bytes).unwrap_err().to_string()
}

fn all() -> impl Iterator<Item = (&'static str, &'static str)> {
    TABLES.into_iter().chain(XML).chain(JSON)
}

// ── Whole files ──────────────────────────────────────────────────────────────────────────────────────

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

// ── Damaged files ────────────────────────────────────────────────────────────────────────────────────

#[test]
fn what_comes_in_place_of_a_list_is_refused_with_a_remedy() {
    for (bytes, part) in [
        (&b""[..], "x: the file is empty; download it again"),
        (b" \r\n\r\n", "x: the file is empty"),
        (b"<!DOCTYPE html><html><title>403</title>", "x: this is a web page; download the list itself"),
        (b"\n<HTML><body>Log in", "x: this is a web page"),
        (b"<rss version=\"2.0\"></rss>", "x: not a list that we can read; it begins with \"<rss"),
        (
            b"<sanctionsDelta xmlns=\"x\">",
            "x: this is a file of changes of OFAC's lists and no whole list; use SDN.XML",
        ),
        (b"\xD0\xCF\x11\xE0", "x: this is a spreadsheet; open it, save it as \"CSV UTF-8\""),
        (
            b"PK\x03\x04abcdefghijklmnopqrstuvwxyz[Content_Types].xml",
            "x: this is a spreadsheet, as the lists of Australia, the United Kingdom and the World Bank come in; open it, save it as \"CSV UTF-8\"",
        ),
        (b"PK\x03\x04abcdefghijklmnopqrstuvwxyzdocProps/app.xml", "x: this is a spreadsheet, as"),
        (b"PK\x03\x04\x14", "x: this is a ZIP archive or a spreadsheet; unpack it"),
        (b"\x1F\x8B\x08", "x: this is a gzip archive; unpack it"),
        (b"%PDF-1.7", "x: this is a PDF document; download the list as CSV or XML"),
        (b"{\"error\": \"API key missing\"}", "x: not a list that we can read; it begins with \"{\"error\""),
        (b"Dear colleague,\nthe list is", "x: not a list that we can read; it begins with \"Dear colleague,\""),
        (b"\x00\x01\x02\x03", "x: not a list that we can read"),
    ] {
        let error = error("x", bytes);
        assert!(error.starts_with(part), "{error}");
    }
}

#[test]
fn xml_and_json_that_break_off_are_refused_wherever_they_do() {
    for (name, text) in XML.into_iter().chain(JSON) {
        for end in (0..text.trim_end().len()).filter(|end| text.is_char_boundary(*end)) {
            let error = read(name, &text.as_bytes()[..end]).map(|reading| reading.files).unwrap_err().to_string();
            assert!(error.starts_with(name) && error.contains("; "), "{end}: {error}");
        }
    }
}

#[test]
fn a_table_that_breaks_off_never_passes_for_more_than_it_is() {
    for (name, text) in TABLES {
        let whole = read(name, text.as_bytes()).unwrap().collection.parties.len();
        for end in 0..text.len() {
            if let Ok(reading) = read(name, &text.as_bytes()[..end]) {
                assert!(reading.collection.parties.len() <= whole, "{name}, {end}");
            }
        }
    }
}

#[test]
fn a_row_that_breaks_off_is_named_with_its_line() {
    for (text, end, part) in [
        (CSL_CSV, "\"Sample Works Co.", "csl.csv, row 3: a quotation mark opens here and never closes; take it out"),
        (CSL_CSV, "\"Sample Works Co., Ltd.\"", "csl.csv, row 3: 6 cells where the header has 29"),
        (UK_CSV, "XYZ0006", "csl.csv, row 3: 2 cells where the header has 10"),
    ] {
        let end = text.find(end).unwrap() + end.len();
        let error = error("csl.csv", &text.as_bytes()[..end]);
        assert!(error.starts_with(part), "{error}");
    }
}

#[test]
fn line_ends_make_no_difference_not_even_when_mixed() {
    for (name, text) in TABLES {
        let expected = read(name, text.as_bytes()).unwrap().collection.parties;
        let mixed = text.replacen('\n', "\r\n", 1);
        for variant in [text.replace('\n', "\r\n"), mixed, text.trim_end().to_owned(), format!("{text}\n\n\u{1A}")] {
            let reading = read(name, variant.as_bytes()).unwrap_or_else(|error| panic!("{error}: {variant:?}"));
            assert_eq!(reading.collection.parties, expected, "{name}: {variant:?}");
        }
    }
}

#[test]
fn a_table_in_another_encoding_is_read_with_a_remark_and_xml_is_refused_with_its_line() {
    let latin = |text: &str| -> Vec<u8> {
        text.replace("Sample", "Sampl\u{E9}")
            .replace("SAMPLE", "SAMPL\u{E9}")
            .chars()
            .map(|letter| letter as u8)
            .collect()
    };
    for (name, text) in TABLES {
        let reading = read(name, &latin(text)).unwrap_or_else(|error| panic!("{name}: {error}"));
        let names = reading.collection.parties.iter().flat_map(|party| &party.names);
        assert!(names.clone().any(|name| name.text.to_lowercase().contains('é')), "{name}");
        assert!(reading.remarks[0].to_string().contains("it was read as Windows-1252"), "{name}");
        let utf_16: Vec<u8> = "\u{FEFF}".encode_utf16().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
        let reading = read(name, &utf_16).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(reading.collection.parties, read(name, text.as_bytes()).unwrap().collection.parties, "{name}");
    }
    for (name, text) in XML.into_iter().filter(|(_, text)| text.contains("ample") || text.contains("SAMPLE")) {
        assert!(error(name, &latin(text)).contains(": not UTF-8; save the file as UTF-8"), "{name}");
    }
}

#[test]
fn xml_with_entities_of_its_own_is_refused_never_expanded_never_fetched() {
    let laughs: String =
        (1..10).map(|at| format!("<!ENTITY l{at} \"{}\">", format!("&l{};", at - 1).repeat(10))).collect();
    for (name, text) in XML {
        let (start, rest) = text.split_once('\n').unwrap();
        for declared in [
            format!("<!DOCTYPE x [<!ENTITY l0 \"ha\">{laughs}]>"),
            "<!DOCTYPE x SYSTEM \"https://example.org/x.dtd\">".to_owned(),
            "<!DOCTYPE x [<!ENTITY file SYSTEM \"file:///etc/passwd\">]>".to_owned(),
        ] {
            let error = error(name, format!("{start}\n{declared}\n{rest}").as_bytes());
            assert!(error.starts_with(&format!("{name}, row 2: it declares a document type")), "{error}");
        }
        let error = error(name, text.replacen("><", ">&l9;<", 1).as_bytes());
        assert!(error.contains("the entity &l9; is not one of XML's own"), "{error}");
    }
}

fn damage() -> impl Strategy<Value = Vec<(sample::Index, u8, u8)>> {
    prop::collection::vec((any::<sample::Index>(), 0..4_u8, any::<u8>()), 1..12)
}

proptest! {
    #[test]
    fn whatever_is_damaged_every_row_is_accounted_for_and_every_party_whole(at in any::<sample::Index>(), damage in damage()) {
        let files: Vec<(&str, &str)> = all().collect();
        let (name, text) = files[at.index(files.len())];
        let mut bytes = text.as_bytes().to_vec();
        for (place, how, byte) in damage {
            let place = place.index(bytes.len());
            match how {
                0 => bytes[place] = byte,
                1 => bytes.insert(place, b"\",;\n<>&\r\t{}"[usize::from(byte) % 11]),
                2 => drop(bytes.remove(place)),
                _ => {
                    let piece: Vec<u8> = bytes[place..(place + usize::from(byte)).min(bytes.len())].to_vec();
                    bytes.splice(place..place, piece);
                }
            }
            prop_assume!(!bytes.is_empty());
        }
        match read(name, &bytes) {
            Err(error) => prop_assert!(error.to_string().starts_with(name) || error.to_string().contains("given twice")),
            Ok(reading) => {
                let set_aside: usize = reading.files.iter().map(|file| file.set_aside).sum();
                let explained = reading.remarks.iter().filter(|remark| remark.oddity.sets_row_aside()).count();
                prop_assert_eq!(set_aside, explained);
                for party in &reading.collection.parties {
                    prop_assert!(!party.name().is_empty() && !party.listings.is_empty(), "{:?}", party);
                }
                prop_assert!(index::build(&reading.collection, "test").is_ok());
            }
        }
    }
}

// ── Odd entries ──────────────────────────────────────────────────────────────────────────────────────

#[test]
fn an_entry_that_stands_there_twice_is_one_party_with_a_remark() {
    let twice = |text: &str, start: &str, end: &str| {
        let (from, to) = (text.find(start).unwrap(), text.rfind(end).unwrap() + end.len());
        format!("{}{}{}", &text[..to], &text[from..to], &text[to..])
    };
    for (name, text) in [
        ("ofac.xml", twice(OFAC_XML, "<sdnEntry>", "</sdnEntry>").replace("Count>1<", "Count>2<")),
        ("un.xml", twice(UN_XML, "<INDIVIDUAL>", "</INDIVIDUAL>")),
        ("eu.xml", twice(XML[2].1, "<sanctionEntity", "</sanctionEntity>")),
        ("uk.xml", twice(XML[3].1, "<Designation>", "</Designation>")),
        ("csl.csv", twice(CSL_CSV, "\"1\",", "IR\"\n")),
        ("open.json", OPEN_JSON.repeat(2)),
        ("own.csv", format!("{OWN_CSV}Sample Works,,\n")),
    ] {
        let reading = read(name, text.as_bytes()).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(reading.counted(), [("repeated", 1)].into(), "{name}: {:?}", reading.remarks);
        let once = all().find(|(known, _)| *known == name).unwrap().1;
        let parties = read(name, once.as_bytes()).unwrap().collection.parties.len();
        assert_eq!(reading.collection.parties.len(), parties, "{name}");
    }
}

#[test]
fn a_source_that_is_not_known_is_kept_and_shown_as_what_it_is() {
    let text =
        CSL_CSV.replace("Entity List (EL) - Bureau of Industry and Security", "Robot List (RL) - Department of Robots");
    let reading = read("csl.csv", text.as_bytes()).unwrap();
    let works = reading.collection.parties.iter().find(|party| party.name().starts_with("Sample Works")).unwrap();
    assert_eq!(works.listings[0].list, "us-csl-other");
    assert_eq!(
        reading.remarks[0].to_string(),
        "csl.csv, row 3, column \"source\": \"Robot List (RL) - Department of Robots\" is not a list that we know; its \
         parties are kept under \"source not known\""
    );
}

#[test]
fn a_programme_that_is_not_known_is_kept_and_counted() {
    let row = |number: u32, programme: &str| {
        format!("{number},\"BANK {number}\",-0- ,\"{programme}\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n")
    };
    let text = format!("{}{}{}\u{1A}", row(7, "CAPTA"), row(8, "NS-PLC"), row(9, "SOMETHING-NEW"));
    let reading = read("cons_prim.csv", text.as_bytes()).unwrap();
    let lists: Vec<&str> = reading.collection.lists.iter().map(|list| list.id.as_str()).collect();
    assert_eq!(lists, ["us-ofac-capta", "us-ofac-plc", "us-ofac-cons"]);
    assert_eq!(reading.counted(), [("unknown-programme", 1)].into());
}

/// Finding A4 of the law review of November 2026: the day of a directive.
/// The remarks of a blocked bank name the directives of its other entries: a reader who took their days for the block's would
/// judge a payment of March 2022 by a block of 6 April 2022.
#[test]
fn no_blocked_party_of_the_screening_list_has_the_day_or_the_terms_of_a_directive() {
    let header = "_id,source,entity_number,type,programs,name,title,addresses,federal_register_notice,start_date,end_date,\
                  standard_order,license_requirement,license_policy,call_sign,vessel_type,gross_tonnage,\
                  gross_registered_tonnage,vessel_flag,vessel_owner,remarks,source_list_url,alt_names,citizenships,\
                  dates_of_birth,nationalities,places_of_birth,source_information_url,ids";
    let remarks = "Executive Order 13662 Directive Determination - Subject to Directive 1; Listing Date (EO 14024 Directive 3): \
                   24 Feb 2022; Effective Date (EO 14024 Directive 3): 26 Mar 2022.";
    let row = format!(
        "17018,Specially Designated Nationals (SDN) - Treasury Department,17018,Entity,UKRAINE-EO13662; RUSSIA-EO14024,\
         SBERBANK,,Moscow,{}{remarks},,,,,,,,",
        ",".repeat(12)
    );
    let reading = read("consolidated.csv", format!("{header}\n{row}\n").as_bytes()).unwrap();
    let blocks: Vec<_> = reading.collection.parties.iter().flat_map(|party| &party.listings).collect();
    assert_eq!(blocks.len(), 2);
    for block in blocks {
        assert_eq!((block.list.as_str(), block.since), ("us-ofac-sdn", None), "{}", block.programme);
        assert!(!block.terms.contains("Directive"), "{}: {}", block.programme, block.terms);
    }
}

#[test]
fn letters_that_were_lost_are_remarked_on() {
    let reading = read("csl.csv", CSL_CSV.replace("Sample Works", "Sampl? Works").as_bytes()).unwrap();
    assert_eq!(reading.counted(), [("lost-letters", 1)].into());
}

#[test]
fn dates_that_stand_for_none_are_left_out_with_a_remark() {
    let row = "\"84 FR 1, 1/2/19\",\"\",\"\"";
    for (start, end) in [("0001-01-01", ""), ("1900-01-01", ""), ("", "9999-12-31")] {
        let text = CSL_CSV.replace(row, &format!("\"84 FR 1\",\"{start}\",\"{end}\""));
        let reading = read("csl.csv", text.as_bytes()).unwrap();
        let works = reading.collection.parties.iter().find(|party| party.name().starts_with("Sample Works")).unwrap();
        assert_eq!((works.listings[0].since, works.listings[0].until), (None, None));
        assert_eq!(reading.counted(), [("unknown-date", 1)].into());
    }
}

#[test]
fn the_retired_british_list_is_refused_with_its_date() {
    let text = b"Last Updated,27/01/2026\r\nName 6,Name 1,Name 2,Group Type,Group ID\r\nSAMPLE,,,Entity,1\r\n";
    let error = error("ConList.csv", text);
    assert!(error.starts_with("ConList.csv: this is OFSI's consolidated list of 2026-01-27"), "{error}");
}

#[test]
fn a_json_error_is_named_with_its_line() {
    let error = error("csl.json", CSL_JSON.replace("\"ids\": []", "\"ids\": 7").as_bytes());
    assert!(error.starts_with("csl.json, row 2: invalid type"), "{error}");
}

#[test]
fn a_list_remembers_how_many_rows_were_set_aside_and_why() {
    let reading = read("own.csv", format!("{OWN_CSV},,late\n,,\n").as_bytes()).unwrap();
    let note = &reading.collection.lists[0].note;
    assert_eq!(note, "Read from your own CSV file. Rows set aside: 1 of 2 (1 nameless).");
}

// ── The command line ─────────────────────────────────────────────────────────────────────────────────

/// A fresh folder with these files.
fn folder(name: &str, files: &[(&str, &str)]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(&folder);
    for (file, text) in files {
        let path = folder.join(file);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    folder
}

fn run(args: &[&str]) -> Output {
    vendor_screener().args(args).output().unwrap()
}

fn said(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[test]
fn an_index_is_built_from_a_folder_of_files_and_answers_from_them() {
    let files = [("us/data", CSL_CSV), ("un/x.xml", UN_XML), ("mine.csv", OWN_CSV), ("README.md", "# Lists\n")];
    let folder = folder("list-files", &files);
    let index = folder.join("out.bin");
    let (folder, index) = (folder.to_str().unwrap(), index.to_str().unwrap());
    let built = run(&["index", "build", folder, "--published", "2026-07-09", "--out", index]);
    let stderr = said(&built.stderr);
    assert!(built.status.success(), "{stderr}");
    assert!(stderr.contains("passed over: ") && stderr.contains("README.md: not a list that we can read"), "{stderr}");
    assert!(stderr.contains("data: 2 rows, 2 used, 0 set aside"), "{stderr}");
    let answer = said(&run(&["screen", "Sample Works", "--index", index]).stdout);
    assert!(answer.contains("us-bis-el") && answer.contains("own-mine"), "{answer}");
    assert!(answer.contains("2026-07-09") && answer.contains("2026-02-27"), "{answer}");
}

#[test]
fn a_file_that_does_not_say_its_day_is_of_no_day_and_only_says_when_it_came() {
    let folder = folder("list-files-undated", &[("csl.csv", CSL_CSV)]);
    let came = UNIX_EPOCH + Duration::from_secs(1_783_641_600); // 10 July 2026
    File::options().write(true).open(folder.join("csl.csv")).unwrap().set_modified(came).unwrap();
    let index = folder.join("out.bin");
    let (folder, index) = (folder.to_str().unwrap(), index.to_str().unwrap());
    assert!(run(&["index", "build", folder, "--out", index]).status.success());
    let table = said(&run(&["lists", "status", "--index", index]).stdout);
    assert!(table.contains("Entity List (us-bis-el, date not stated, retrieved 2026-07-10)"), "{table}");
    assert!(table.contains("published: unknown; retrieved: 2026-07-10"), "{table}");
    let json = run(&["screen", "Sample Works", "--index", index, "--format", "json"]);
    let json: serde_json::Value = serde_json::from_slice(&json.stdout).unwrap();
    assert_eq!(json[0]["searched"][0]["published"], serde_json::Value::Null);
    assert_eq!(json[0]["searched"][0]["retrieved"], "2026-07-10");
}

#[test]
fn lists_that_the_sources_give_replace_those_of_the_starter() {
    let folder = folder("list-files-starter", &[("csl.csv", CSL_CSV)]);
    let index = folder.join("out.bin");
    let (folder, index) = (folder.to_str().unwrap(), index.to_str().unwrap());
    let built = run(&["index", "build", "--starter", folder, "--published", "2026-07-09", "--out", index]);
    let stderr = said(&built.stderr);
    assert!(built.status.success(), "{stderr}");
    assert!(stderr.contains("us-bis-el: the sources replace the starter edition of 2026-07-09"), "{stderr}");
    let lists = said(&run(&["lists", "status", "--index", index, "--format", "csv"]).stdout);
    assert_eq!(lists.matches("us-bis-el,").count(), 1, "{lists}");
    assert!(lists.contains("us-dhs-uflpa"), "{lists}");
}

#[test]
fn a_company_of_the_starter_lists_is_one_party_with_itself_on_an_official_list() {
    let text = CSL_CSV.replace("Sample Works Co., Ltd.", "HANGZHOU HIKVISION DIGITAL TECHNOLOGY CO. LTD");
    let folder = folder("list-files-one", &[("csl.csv", &text)]);
    let index = folder.join("out.bin");
    let (folder, index) = (folder.to_str().unwrap(), index.to_str().unwrap());
    assert!(
        run(&["index", "build", "--starter", folder, "--published", "2026-07-09", "--out", index]).status.success()
    );
    let answer = run(&["screen", "Hikvision", "--list", "us-bis-el", "--index", index, "--format", "json"]);
    let answer: serde_json::Value = serde_json::from_slice(&answer.stdout).unwrap();
    assert_eq!(answer[0]["hits"][0]["party"]["id"], "hikvision", "{answer}");
    // The same name in another country is another company.
    let elsewhere = text.replace("Beijing, CN", "Lima, PE");
    let folder = self::folder("list-files-two", &[("csl.csv", &elsewhere)]);
    let built = run(&["index", "build", "--starter", folder.to_str().unwrap(), "--out", index]);
    assert!(built.status.success());
    let answer = run(&["screen", "Hikvision", "--list", "us-bis-el", "--index", index, "--format", "json"]);
    let answer: serde_json::Value = serde_json::from_slice(&answer.stdout).unwrap();
    let hit = &answer[0]["hits"][0];
    assert_eq!(hit["party"]["id"], "us-bis-el-hangzhou-hikvision-digital-technology-co-ltd");
    // Another, or the same with a branch: whoever screens is shown both.
    let [other] = hit["possiblySame"].as_array().unwrap().as_slice() else { panic!("{hit}") };
    assert_eq!((&other["id"], &other["name"]), (&"hikvision".into(), &HIKVISION.into()));
    assert!(other["lists"].as_array().unwrap().contains(&"us-fcc-covered".into()), "{other}");
    let table = said(&run(&["screen", "Hikvision", "--list", "us-bis-el", "--index", index]).stdout);
    assert!(table.contains(&format!("Possibly the same, but listed apart: {HIKVISION} (")), "{table}");
}

const HIKVISION: &str = "Hangzhou Hikvision Digital Technology Co., Ltd.";

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

#[test]
fn what_changed_from_one_index_to_the_next_is_told_list_by_list() {
    let index = |name: &str, text: &str| {
        let folder = folder(name, &[("csl.csv", text)]);
        let index = folder.join("out.bin").to_str().unwrap().to_owned();
        assert!(run(&["index", "build", folder.to_str().unwrap(), "--out", &index]).status.success());
        index
    };
    let renamed = CSL_CSV.replace("SAMPLE, Ana\"", "SAMPLE, Anna\"").replace("SDGT", "SDGT; IRGC");
    let replaced = renamed.replace("Sample Works Co., Ltd.", "Other Works Co., Ltd.");
    let (old, new) = (index("diff-old", CSL_CSV), index("diff-new", &replaced));
    let said_json = run(&["index", "diff", &old, &new, "--format", "json"]);
    let changes: serde_json::Value = serde_json::from_slice(&said_json.stdout).unwrap();
    let [sdn, el] = changes["lists"].as_array().unwrap().as_slice() else { panic!("{changes}") };
    assert_eq!((&sdn["id"], &el["id"]), (&"us-ofac-sdn".into(), &"us-bis-el".into()));
    assert_eq!(
        sdn["renamed"],
        serde_json::json!([{ "party": "ofac-7", "name": "SAMPLE, Anna", "was": "SAMPLE, Ana" }])
    );
    assert_eq!(sdn["reprogrammed"][0]["programmes"], serde_json::json!(["IRGC", "SDGT"]));
    assert_eq!(el["added"][0]["name"], "Other Works Co., Ltd.");
    assert_eq!(el["removed"][0]["name"], "Sample Works Co., Ltd.");
    let table = said(&run(&["index", "diff", &old, &new]).stdout);
    assert!(table.contains("  1 renamed\n    ~  ofac-7  SAMPLE, Ana → SAMPLE, Anna\n"), "{table}");
    assert!(table.contains("  1 under other programmes\n    ~  ofac-7  SAMPLE, Anna  SDGT → IRGC, SDGT\n"), "{table}");
    let csv = said(&run(&["index", "diff", &old, &new, "--format", "csv"]).stdout);
    assert!(csv.contains("us-ofac-sdn,re-programmed,ofac-7,\"SAMPLE, Anna\",SDGT,IRGC; SDGT\n"), "{csv}");
    let same = said(&run(&["index", "diff", &old, &old]).stdout);
    assert!(same.contains("us-bis-el: the same parties") && !same.contains("added"), "{same}");
}

#[test]
fn whatever_alters_an_answer_is_a_change() {
    let party = |replaced: &str, by: &str| {
        let text = "<Designations><DateGenerated>08/10/2026</DateGenerated><Designation><DateDesignated>25/01/2001</DateDesignated><UniqueID>XYZ0006</UniqueID>\
            <Names><Name><Name6>SAMPLE</Name6><NameType>Primary Name</NameType></Name><Name><Name6>EXAMPLE</Name6><NameType>Alias</NameType></Name></Names>\
            <RegimeName>R</RegimeName><IndividualEntityShip>Entity</IndividualEntityShip><SanctionsImposed>Asset freeze</SanctionsImposed>\
            <Addresses><Address><AddressCountry>Chad</AddressCountry></Address></Addresses></Designation></Designations>";
        let reading = read("uk.xml", text.replace(replaced, by).as_bytes()).unwrap();
        Index::open(&index::build_with_facts(&reading.collection, &reading.facts, "0").unwrap()).unwrap()
    };
    let old = party("", "");
    for (replaced, by, what) in [
        ("EXAMPLE", "EXEMPLAR", vec![Aspect::Aliases]),
        ("25/01/2001", "26/01/2001", vec![Aspect::Since]),
        (">Entity<", ">Ship<", vec![Aspect::Kind]),
        ("Asset freeze", "Director disqualification", vec![Aspect::Terms]),
        ("Chad", "Iran", vec![Aspect::Countries, Aspect::Facts]),
        ("XYZ0006", "XYZ0007", vec![Aspect::Id, Aspect::Citations]),
        ("08/10/2026", "09/10/2026", vec![]),
    ] {
        let changes = changes(&old, &party(replaced, by));
        let amended: Vec<Aspect> = changes.lists[0].amended.iter().map(|one| one.what).collect();
        assert_eq!((amended, changes.lists[0].is_empty()), (what.clone(), what.is_empty()), "{replaced} → {by}");
    }
}

#[test]
fn a_party_that_is_found_on_another_list_as_well_has_not_changed_on_the_first() {
    // The id is that of the Entity List, until the SDN List has the company, too.
    let row = CSL_CSV.lines().last().unwrap();
    let other = row.replace(
        "Entity List (EL) - Bureau of Industry and Security\",\"\"",
        "Specially Designated Nationals (SDN) - Treasury Department\",\"8\"",
    );
    assert_ne!(row, other);
    let both = format!("{CSL_CSV}{other}\n");
    let index = |text: &str| {
        let reading = read("csl.csv", text.as_bytes()).unwrap().one_party_each();
        Index::open(&index::build(&reading.collection, "x").unwrap()).unwrap()
    };
    let (old, new) = (index(CSL_CSV), index(&both));
    assert!(old.find("us-bis-el-sample-works-co-ltd").is_some() && new.find("us-bis-el-sample-works-co-ltd").is_none());
    let changes = changes(&old, &new);
    let el = changes.lists.iter().find(|list| list.id == "us-bis-el").unwrap();
    assert!(el.is_empty(), "{el:?}");
}

#[test]
fn a_filter_that_leaves_everybody_out_is_refused() {
    for (argument, value) in [("--limit", "0"), ("--country", "XX")] {
        let screened = run(&["screen", "Sample", argument, value]);
        assert_eq!(screened.status.code(), Some(2), "{argument} {value}");
        assert!(said(&screened.stderr).contains(&format!("invalid value '{value}'")), "{}", said(&screened.stderr));
    }
}

#[test]
fn the_status_of_list_files_accounts_for_every_row() {
    let text = CSL_CSV.replace("Entity List (EL)", "Robot List (RL)");
    let folder = folder("list-files-status", &[("csl.csv", &text)]);
    let status = run(&["lists", "status", folder.to_str().unwrap(), "--format", "json"]);
    let status: serde_json::Value = serde_json::from_slice(&status.stdout).unwrap();
    assert_eq!((&status["files"][0]["rows"], &status["files"][0]["used"]), (&2.into(), &2.into()));
    assert_eq!(status["lists"][0]["note"], "Read from the CSV file of the Consolidated Screening List.");
    assert_eq!((&status["remarks"][0]["kind"], &status["remarks"][0]["row"]), (&"unknown-source".into(), &3.into()));
}

#[test]
fn a_file_of_2_gb_is_refused_before_it_is_read() {
    let folder = folder("list-files-large", &[("entities.ftm.json", OPEN_JSON)]);
    let file = folder.join("entities.ftm.json");
    File::options().write(true).open(&file).unwrap().set_len(2 << 30).unwrap();
    let built = run(&["lists", "status", file.to_str().unwrap()]);
    std::fs::remove_file(&file).unwrap();
    assert_eq!(built.status.code(), Some(1));
    let said = said(&built.stderr);
    assert!(
        said.contains(
            "entities.ftm.json: this file of 2048 MiB is larger than any list (512 MiB); use a smaller edition"
        ),
        "{said}"
    );
}

#[test]
fn a_damaged_file_stops_the_build_with_its_place() {
    let folder = folder("list-files-damaged", &[("csl.csv", &CSL_CSV[..CSL_CSV.len() - 40])]);
    let built = run(&["index", "build", folder.to_str().unwrap(), "--out", "/dev/null"]);
    assert_eq!(built.status.code(), Some(1));
    assert!(said(&built.stderr).contains("csl.csv, row 3: "), "{}", said(&built.stderr));
}

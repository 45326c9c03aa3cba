//! A damaged file is refused with its name, the place and a remedy, or accounts for every row.

use proptest::{prelude::*, sample};
use vendor_screener::index;

use super::{all, error, read};
use crate::layouts::{CSL_CSV, CSL_JSON, JSON, TABLES, UK_CSV, XML};

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

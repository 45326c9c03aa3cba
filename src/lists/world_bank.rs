//! The World Bank's list of ineligible firms and individuals, as the JSON of its interface or the spreadsheet of its website.
//!
//! ```json
//! {"response": {"ZPROCSUPP": [{"SUPP_ID": "1", "SUPP_NAME": "SAMPLE WORKS*12", "ADD_SUPP_INFO": "(a.k.a. SW)", "SUPP_ADDR": "1 Road", "SUPP_CITY": "Lagos",
//!   "COUNTRY_NAME": "Nigeria", "DEBAR_FROM_DATE": "2024-01-31", "DEBAR_TO_DATE": "2027-01-30", "DEBAR_REASON": "Procurement Guidelines, 1.16(a)(ii)"}]}}
//! ```
//!
//! `*12` after a name is the number of a footnote of the website. Whoever is ineligible for good has the last day
//! 2999-12-31, or a status `Permanent` or `Ongoing`. The file says neither its day nor whether a party is a person.
//!
//! In the spreadsheet one heading stands over the two days:
//!
//! ```csv
//! Firm Name,Additional Firm Info,Address,Country,Ineligibility Period,,Grounds
//! ,,,,From Date,To Date,
//! SAMPLE WORKS*12,(a.k.a. SW),"1 Road, Lagos",Nigeria,31-JAN-2024,30-JAN-2027,Fraudulent Practice
//! ```

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{
    Dated, ListError, Oddity, Reading, SourceFile,
    cells::{Order, country_code, day, spaced},
    gather::{Edition, Gathered, entry},
    reading::Notes,
    table::Table,
};
use vendor_screener::party::{FactKind, Kind, Listing, Quality};

/// The list's id.
const LIST: &str = "wb-debarred";

#[derive(Deserialize)]
struct File {
    response: Response,
}

#[derive(Deserialize)]
struct Response {
    #[serde(rename = "ZPROCSUPP")]
    rows: Vec<Row>,
}

/// What is said of a party, by the names of the JSON.
type Row = BTreeMap<String, serde_json::Value>;

/// The headings of the spreadsheet for each of them; one file has one heading of each.
const HEADINGS: [(&str, &[&str]); 7] = [
    ("SUPP_NAME", &["Firm Name"]),
    ("ADD_SUPP_INFO", &["Additional Firm Info"]),
    ("SUPP_ADDR", &["Address"]),
    ("COUNTRY_NAME", &["Country"]),
    ("DEBAR_FROM_DATE", &["From Date", "Ineligibility Period From Date", "From Date (Ineligibility Period)"]),
    ("DEBAR_TO_DATE", &["To Date", "Ineligibility Period To Date", "To Date (Ineligibility Period)"]),
    ("DEBAR_REASON", &["Grounds"]),
];
/// The heading over the two days.
const PERIOD: &str = "Ineligibility Period";

const ADDRESS: [&str; 6] =
    ["SUPP_ADDR", "SUPP_CITY", "SUPP_STATE_CODE", "SUPP_PROV_NAME", "SUPP_ZIP_CODE", "COUNTRY_NAME"];
const READ: [&str; 5] = ["SUPP_ID", "SUPP_NAME", "DEBAR_FROM_DATE", "DEBAR_TO_DATE", "DEBAR_REASON"];

/// Reads the JSON. It is of `dated`, since the file does not say of which day it is.
///
/// # Errors
/// If the file is of another layout or damaged.
pub fn read_json(file: &SourceFile<'_>, dated: Dated) -> Result<Reading, ListError> {
    let bytes = file.bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(file.bytes);
    let whole: File = serde_json::from_slice(bytes).map_err(|error| ListError::json(file.name, &error))?;
    file.progress().done(); // the parser reads it as a whole
    let mut notes = Notes::on(file.name);
    let mut gathered = Gathered::default();
    for (row, number) in whole.response.rows.iter().zip(1..) {
        add(row, number, &mut gathered, &mut notes);
    }
    let note = "Read from the JSON file of the World Bank.";
    let edition = Edition { dated, bytes: file.original, note };
    Ok(Reading::of(gathered.finish(&edition), [notes]))
}

/// Reads the spreadsheet, saved as CSV. It is of `dated`, as the JSON is.
///
/// # Errors
/// If the file is of another layout or damaged.
pub fn read_csv(file: &SourceFile<'_>, dated: Dated) -> Result<Reading, ListError> {
    let mut table = Table::open(file, b',', &["Firm Name", "Country", "Grounds"])?;
    let mut notes = table.notes();
    if table.has(PERIOD) {
        table.take_second_header()?;
    }
    for (_, headings) in &HEADINGS[4..6] {
        table.demand_either(headings)?;
    }
    let mut gathered = Gathered::default();
    while let Some(cells) = table.row()? {
        let cell = |headings: &[&str]| headings.iter().map(|heading| cells.get(heading)).find(|cell| !cell.is_empty());
        let said = HEADINGS.iter().filter_map(|(name, headings)| Some(((*name).to_owned(), cell(headings)?.into())));
        add(&said.collect(), cells.line, &mut gathered, &mut notes);
    }
    let note = "Read from the spreadsheet of the World Bank.";
    let edition = Edition { dated, bytes: file.original, note };
    Ok(Reading::of(gathered.finish(&edition), [notes]))
}

fn add(row: &Row, number: u64, gathered: &mut Gathered, notes: &mut Notes) {
    gathered.row(LIST);
    let get = |name: &str| match row.get(name) {
        None | Some(serde_json::Value::Null) => String::new(),
        Some(serde_json::Value::String(text)) => spaced(text),
        Some(other) => other.to_string(),
    };
    let whole = get("SUPP_NAME");
    let name = whole.trim_end_matches(|letter: char| letter.is_ascii_digit() || matches!(letter, ',' | ' '));
    let name = name.strip_suffix('*').unwrap_or(&whole).trim_end();
    if name.is_empty() {
        return notes.remark(Some(number), Some("SUPP_NAME"), Oddity::Nameless { party: get("SUPP_ID") });
    }
    // A firm that was excluded again has another number: it is the same where name and country are.
    let country = get("COUNTRY_NAME");
    let id = gathered.same_id(format!("{}|{country}", name.to_lowercase()), "wb", name);
    let draft = gathered.party(&id, Kind::Organisation);
    draft.name(name, Quality::Primary, LIST);
    match country_code(&country) {
        Some(code) => draft.country(code),
        None if country.is_empty() => {}
        None => notes.remark(Some(number), Some("COUNTRY_NAME"), Oddity::UnknownCountry(country)),
    }
    let address = ADDRESS.map(get);
    let address: Vec<&str> = address.iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    draft.fact(FactKind::Address, &address.join(", "), LIST);
    let more = get("ADD_SUPP_INFO");
    if let Some((alias, quality)) = alias(&more) {
        draft.name(alias, quality, LIST);
    }
    for key in row.keys().filter(|key| !READ.contains(&key.as_str()) && !ADDRESS.contains(&key.as_str())) {
        let text = get(key);
        if !text.is_empty() {
            draft.fact(FactKind::Remark, &format!("{key}: {text}"), LIST);
        }
    }
    let [since, until] = ["DEBAR_FROM_DATE", "DEBAR_TO_DATE"].map(|column| {
        let text = get(column);
        let read = day(&text, Order::MonthFirst);
        let for_good = text.contains("2999") || ["permanent", "ongoing"].contains(&text.to_lowercase().as_str());
        if read.is_none() && !text.is_empty() && !for_good {
            notes.remark(Some(number), Some(column), Oddity::UnknownDate(text));
        }
        read
    });
    let citation = get("SUPP_ID");
    draft.listing(Listing { since, until, citation, terms: get("DEBAR_REASON"), ..entry(LIST) });
    notes.used();
}

/// Another name, where what is added to the name is one: `(a.k.a. SW)`, `Formerly known as Sample`.
fn alias(text: &str) -> Option<(&str, Quality)> {
    let text = text.trim_matches(['(', ')', ' ']);
    let begins = |marks: &[&str]| {
        let mark =
            marks.iter().find(|mark| text.get(..mark.len()).is_some_and(|start| start.eq_ignore_ascii_case(mark)));
        mark.and_then(|mark| text.get(mark.len()..)).map(|rest| rest.trim_matches([' ', ':', '"', '\'']))
    };
    let former = begins(&["f.k.a. ", "fka ", "formerly known as ", "formerly "]).map(|name| (name, Quality::Former));
    let same = || begins(&["a.k.a. ", "aka ", "also known as ", "d.b.a. ", "dba ", "doing business as "]);
    former.or_else(|| same().map(|name| (name, Quality::Alias)))
}

#[cfg(test)]
mod tests {
    use super::{read_csv, read_json};
    use crate::{Dated, Reading, SourceFile};
    use vendor_screener::party::Quality;

    fn reading(rows: &str) -> Reading {
        let text = format!("{{\"response\":{{\"ZPROCSUPP\":[{rows}]}}}}");
        read_json(&SourceFile::new("wb.json", text.as_bytes()), Dated::default()).unwrap()
    }

    #[test]
    fn the_spreadsheet_says_the_same_under_one_heading_over_two_days_or_two_headings() {
        let row = "SAMPLE WORKS*12,(a.k.a. SW),\"1 Road, Lagos\",Nigeria,31-JAN-2024,30-JAN-2027,Fraud\n";
        for head in [
            "Firm Name,Additional Firm Info,Address,Country,Ineligibility Period,,Grounds\n,,,,From Date,To Date,\n",
            "Firm Name,Additional Firm Info,Address,Country,From Date,To Date,Grounds\n",
        ] {
            let text = format!("{head}{row}Sample Persons,,,Kenya,2020-01-01,Permanent,Collusion\n");
            let reading = read_csv(&SourceFile::new("wb.csv", text.as_bytes()), Dated::default()).unwrap();
            let [persons, works] = &reading.collection.parties[..] else { panic!("{head}") };
            let names: Vec<_> = works.names.iter().map(|name| name.text.as_str()).collect();
            assert_eq!((names, works.countries[0].as_str()), (vec!["SAMPLE WORKS", "SW"], "NG"));
            let entry = &works.listings[0];
            assert_eq!((entry.since, entry.until), ("2024-01-31".parse().ok(), "2027-01-30".parse().ok()));
            assert_eq!((entry.terms.as_str(), persons.listings[0].until), ("Fraud", None));
            assert!(reading.remarks.is_empty(), "{:?}", reading.remarks);
        }
    }

    #[test]
    fn a_spreadsheet_without_the_days_is_refused() {
        let text = "Firm Name,Country,Grounds\nSAMPLE WORKS,Nigeria,Fraud\n";
        assert!(read_csv(&SourceFile::new("wb.csv", text.as_bytes()), Dated::default()).is_err());
    }

    #[test]
    fn a_firm_is_ineligible_from_one_day_to_another_and_has_no_footnotes_in_its_name() {
        let reading = reading(
            r#"{"SUPP_ID":1,"SUPP_NAME":"SAMPLE WORKS *12,13","ADD_SUPP_INFO":"(a.k.a. SW)","SUPP_ADDR":"1 Road","SUPP_CITY":"Lagos","COUNTRY_NAME":"Nigeria",
            "DEBAR_FROM_DATE":"2024-01-31","DEBAR_TO_DATE":"2025-01-30","DEBAR_REASON":"Fraud","INELIGIBLY_STATUS":null}"#,
        );
        let works = &reading.collection.parties[0];
        let names: Vec<_> = works.names.iter().map(|name| (name.text.as_str(), name.quality)).collect();
        assert_eq!(names, [("SAMPLE WORKS", Quality::Primary), ("SW", Quality::Alias)]);
        let entry = &works.listings[0];
        assert_eq!((entry.since, entry.until), ("2024-01-31".parse().ok(), "2025-01-30".parse().ok()));
        assert_eq!((entry.terms.as_str(), entry.citation.as_str()), ("Fraud", "1"));
        assert_eq!(works.countries, ["NG"]);
        assert!(reading.remarks.is_empty(), "{:?}", reading.remarks);
    }

    #[test]
    fn who_is_ineligible_for_good_has_no_last_day_and_what_is_odd_a_remark() {
        let reading = reading(
            r#"{"SUPP_NAME":"A1","DEBAR_TO_DATE":"2999-12-31"},{"SUPP_NAME":"B","DEBAR_TO_DATE":"Ongoing"},
            {"SUPP_NAME":"C","DEBAR_TO_DATE":"soon","COUNTRY_NAME":"Atlantis"},{"SUPP_ID":"4"}"#,
        );
        assert_eq!(reading.collection.parties[0].name(), "A1");
        assert!(reading.collection.parties.iter().all(|party| party.listings[0].until.is_none()));
        assert_eq!(reading.counted(), [("nameless", 1), ("unknown-country", 1), ("unknown-date", 1)].into());
    }
}

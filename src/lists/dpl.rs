//! The Denied Persons List of the Bureau of Industry and Security, in its two layouts. A party with several
//! addresses stands there several times.
//!
//! | `dpl.txt`, tab-separated, until 2025 | export of bis.gov, CSV |
//! | --- | --- |
//! | `Name` | `name_and_address`: parted by the first comma |
//! | `Street_Address`, `City`, `State`, `Country`, `Postal_Code` | |
//! | `Effective_Date`, `Expiration_Date` | `effective_date`, `expiration_date`, or `beginning_date`, `ending_date` |
//! | `Standard_Order` | `type_of_denial` |
//! | `Last_Update`, `Action` | |
//! | `FR_Citation` | `appropriate_federal_register_citations` |
//!
//! The columns of the export are written with capitals and spaces as well. Neither says of which day it is.

use super::{
    Dated, ListError, Reading, SourceFile,
    cells::is_us_state,
    csl::{Entry, add},
    gather::{Edition, Gathered},
    table::{Row, Table},
};

/// The source of all its rows.
const SOURCE: &str = "Denied Persons List (DPL) - Bureau of Industry and Security";

/// Reads `dpl.txt`, as it was on this day.
///
/// # Errors
/// If the file is of another layout or damaged.
pub fn read_text(file: &SourceFile<'_>, dated: Dated) -> Result<Reading, ListError> {
    let columns = ["Name", "Street_Address", "Country", "FR_Citation"];
    let note = "Read from the tab-separated file of BIS.";
    read(file, dated, b'\t', &columns, note, |row| {
        let [state, country, postal] = ["State", "Country", "Postal_Code"].map(|column| row.get(column));
        let mut parts = vec![row.get("Street_Address"), row.get("City"), state, postal, country];
        if country.is_empty() && is_us_state(state) {
            parts.push("US"); // the file leaves it out
        }
        parts.retain(|part| !part.is_empty());
        Parts {
            name: row.get("Name").to_owned(),
            address: parts.join(", "),
            start: row.get("Effective_Date"),
            end: row.get("Expiration_Date"),
            standard: row.get("Standard_Order"),
            remarks: row.get("Action").to_owned(),
            notice: row.get("FR_Citation"),
        }
    })
}

/// Reads the export of bis.gov, as it was on this day.
///
/// # Errors
/// If the file is of another layout or damaged.
pub fn read_export(file: &SourceFile<'_>, dated: Dated) -> Result<Reading, ListError> {
    let note = "Read from the CSV file of BIS.";
    let columns = ["name_and_address", "type_of_denial", "appropriate_federal_register_citations"];
    read(file, dated, b',', &columns, note, |row| {
        let (name, address) = name_and_address(row.get("name_and_address"));
        let either = |columns: [&str; 2]| {
            columns.into_iter().map(|column| row.get(column)).find(|text| !text.is_empty()).unwrap_or_default()
        };
        let kind = row.get("type_of_denial");
        Parts {
            name,
            address,
            start: either(["effective_date", "beginning_date"]),
            end: either(["expiration_date", "ending_date"]),
            standard: "",
            remarks: if kind.is_empty() { String::new() } else { format!("Type of denial: {kind}") },
            notice: row.get("appropriate_federal_register_citations"),
        }
    })
}

/// What a row says, in either layout.
struct Parts<'a> {
    name: String,
    address: String,
    start: &'a str,
    end: &'a str,
    standard: &'a str,
    remarks: String,
    notice: &'a str,
}

fn read(
    file: &SourceFile<'_>,
    dated: Dated,
    separator: u8,
    columns: &[&'static str],
    note: &str,
    take: impl for<'r> Fn(&'r Row<'_>) -> Parts<'r>,
) -> Result<Reading, ListError> {
    let mut table = Table::open(file, separator, columns)?;
    // Without the day on which it ends an order would never end.
    table.demand_either(&["effective_date", "beginning_date"])?;
    table.demand_either(&["expiration_date", "ending_date"])?;
    let mut notes = table.notes();
    let mut gathered = Gathered::default();
    while let Some(row) = table.row()? {
        let parts = take(&row);
        let entry = Entry {
            row: row.line,
            source: SOURCE,
            name: &parts.name,
            addresses: vec![parts.address.clone()],
            notice: parts.notice,
            start: parts.start,
            end: parts.end,
            standard_order: parts.standard,
            remarks: &parts.remarks,
            ..Entry::default()
        };
        add(&entry, &mut gathered, &mut notes);
    }
    let edition = Edition { dated, bytes: file.original, note };
    Ok(Reading::of(gathered.finish(&edition), [notes]))
}

/// What may stand between a name and the comma that ends it.
const SUFFIXES: [&str; 14] =
    ["JR", "SR", "II", "III", "IV", "MD", "INC", "LTD", "LLC", "CO", "CORP", "LIMITED", "S.A", "GMBH"];

/// Parts a name from the address by the first comma that is not within the name: `JOHN DOE, JR., 1 MAIN STREET`.
fn name_and_address(text: &str) -> (String, String) {
    let mut parts = text.split(',').map(str::trim);
    let mut name = parts.next().unwrap_or_default().to_owned();
    let mut rest: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    while let Some(first) = rest.first().filter(|part| SUFFIXES.contains(&part.trim_end_matches('.'))) {
        name = format!("{name}, {first}");
        rest.remove(0);
    }
    (name, rest.join(", "))
}

#[cfg(test)]
mod tests {
    use super::{read_export, read_text};
    use crate::{Dated, ListError, Reading, SourceFile};
    use vendor_screener::party::{Date, Kind, Party};

    fn text(rows: &str) -> Result<Reading, ListError> {
        let header = "Name\tStreet_Address\tCity\tState\tCountry\tPostal_Code\tEffective_Date\tExpiration_Date\tStandard_Order\tLast_Update\tAction\tFR_Citation";
        let text = format!("{header}\r\n{rows}");
        read_text(&SourceFile::new("dpl.txt", text.as_bytes()), Dated::default())
    }

    fn facts(party: &Party) -> (&str, Kind, Vec<&str>, Option<String>, Option<String>, &str) {
        let entry = &party.listings[0];
        let day = |day: Option<Date>| day.map(|day| day.to_string());
        let countries = party.countries.iter().map(String::as_str).collect();
        (party.name(), party.kind, countries, day(entry.since), day(entry.until), &entry.citation)
    }

    #[test]
    fn a_party_with_two_addresses_is_one() {
        let reading = text(
            "\" ANA SAMPLE\"\t\"1 MAIN STREET\"\t\"PHOENIX\"\t\"AZ\"\t\"\"\t\"85043\"\t\"10/16/2017\"\t\"10/13/2020\"\t\"Y\"\t\"2017-10-23\"\t\"FR NOTICE ADDED\"\t\"82 F.R. 48792 10/20/2017\"\r\n\
             \"ANA SAMPLE\"\t\"2 KING STREET\"\t\"DAMASCUS\"\t\"\"\t\"SY\"\t\"\"\t\"10/16/2017\"\t\"10/13/2020\"\t\"Y\"\t\"2017-10-23\"\t\"\"\t\"82 F.R. 48792 10/20/2017\"\r\n",
        )
        .unwrap();
        let [ana] = reading.collection.parties.as_slice() else { panic!() };
        let dates = (Some("2017-10-16".to_owned()), Some("2020-10-13".to_owned()));
        assert_eq!(facts(ana), ("ANA SAMPLE", Kind::Person, vec!["US", "SY"], dates.0, dates.1, "82 FR 48792"));
        assert_eq!((ana.listings.len(), ana.listings[0].terms.as_str()), (1, "Standard order"));
        assert_eq!(reading.counted(), [("repeated", 1)].into());
        assert_eq!((reading.files[0].used, reading.collection.lists[0].rows), (2, 2));
    }

    #[test]
    fn the_export_parts_name_and_address_by_the_first_comma() {
        let text = "\u{FEFF}Name and Address,Effective Date,Expiration Date,Type of Denial,Appropriate Federal Register Citations\n\
             \"JOHN SAMPLE, JR., 1 MAIN STREET, SAN JOSE, CA, US, 95133\",7/31/2001,7/31/2026,Standard,66 F.R. 40971 8/6/01\n";
        let reading = read_export(&SourceFile::new("dpl.csv", text.as_bytes()), Dated::default()).unwrap();
        let john = &reading.collection.parties[0];
        let dates = (Some("2001-07-31".to_owned()), Some("2026-07-31".to_owned()));
        assert_eq!(facts(john), ("JOHN SAMPLE, JR.", Kind::Person, vec!["US"], dates.0, dates.1, "66 FR 40971"));
        assert_eq!(john.listings[0].terms, "Type of denial: Standard");
    }

    #[test]
    fn a_misspelt_heading_loses_no_day_and_a_missing_one_is_named() {
        let text = |end: &str| {
            format!(
                "Name and Address,Effective Date,{end},Type of Denial,Appropriate Federal Register Citations\nANA SAMPLE,7/31/2001,7/31/2006,Standard,\n"
            )
        };
        let read = |end: &str| read_export(&SourceFile::new("dpl.csv", text(end).as_bytes()), Dated::default());
        let reading = read("Expiratoin Date").unwrap();
        assert_eq!(reading.collection.parties[0].listings[0].until, "2006-07-31".parse().ok());
        assert_eq!(
            reading.remarks[0].to_string(),
            "dpl.csv, row 1: the column \"Expiratoin Date\" was taken for \"expiration_date\""
        );
        let error = read("Until").unwrap_err().to_string();
        assert!(
            error.starts_with("dpl.csv, row 1, column \"expiration_date\": the header row has no such column"),
            "{error}"
        );
    }

    #[test]
    fn a_row_with_a_cell_too_few_is_named_with_its_line() {
        let error = text("ANA\t1 MAIN STREET\r\n").unwrap_err().to_string();
        assert!(error.starts_with("dpl.txt, row 2: 2 cells where the header has 12"), "{error}");
    }
}

use super::{Designation, LIST, add_country, add_fact, add_listing, add_name, add_original, id, joined_name, kind};
use crate::{
    Dated, ListError, Oddity, Reading, SourceFile,
    cells::{Order, day_within},
    gather::{Draft, Edition, Gathered},
    reading::Notes,
    table::{Row, Table},
};
use vendor_screener::party::{FactKind, Kind};

/// Reads the list from CSV. Where its first line does not say of which day it is, it is of `dated`.
///
/// # Errors
/// If the file is of another layout or damaged.
pub fn read(file: &SourceFile<'_>, dated: Dated) -> Result<Reading, ListError> {
    // "Report Date: 08-Oct-2026", before the header; a copy may lack it.
    let first = file.bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let first = String::from_utf8_lossy(first);
    let published = first.split_once("Date:").and_then(|(_, date)| day_within(date, Order::DayFirst));
    let columns = ["Unique ID", "Name 6", "Name 1", "Name type", "Regime Name", "Sanctions Imposed", "Date Designated"];
    let mut table = Table::open(file, b',', &columns)?;
    let mut notes = table.notes();
    let mut gathered = Gathered::default();
    while let Some(row) = table.row()? {
        add(&row, &mut gathered, &mut notes);
    }
    for party in gathered.without_nameless() {
        notes.remark(None, Some("Name 6"), Oddity::Nameless { party });
    }
    let note = "Read from the CSV file of the UK Sanctions List.";
    let edition = Edition { dated: dated.stating(published.map(|(date, _)| date)), bytes: file.original, note };
    Ok(Reading::of(gathered.finish(&edition), [notes]))
}

fn add(row: &Row<'_>, gathered: &mut Gathered, notes: &mut Notes) {
    gathered.row(LIST);
    let unique = row.get("Unique ID");
    let name = joined_name(["Name 1", "Name 2", "Name 3", "Name 4", "Name 5", "Name 6"].map(|part| row.get(part)));
    let original = row.get("Name non-latin script");
    if unique.is_empty() || name.is_empty() && original.is_empty() {
        return notes.remark(Some(row.line), Some("Name 6"), Oddity::Nameless { party: unique.to_owned() });
    }
    let id = id(unique);
    let new = !gathered.has(&id);
    let kind = if new { kind(row.get("Designation Type"), row.line, notes) } else { Kind::Organisation };
    let draft = gathered.party(&id, kind);
    add_name(draft, &name, row.get("Name type"), row.get("Alias strength"), row.line, notes);
    add_original(draft, original);
    facts(row, draft);
    // The same country comes with every combination: a remark on it in one row is enough.
    let mut once = Notes::on("");
    for column in ["Address Country", "Nationality(/ies)"] {
        add_country(draft, row.get(column), column, row.line, if new { &mut *notes } else { &mut once });
    }
    if new {
        let designation = Designation {
            unique,
            regime: row.get("Regime Name"),
            designated: row.get("Date Designated"),
            imposed: row.get("Sanctions Imposed"),
        };
        add_listing(draft, &designation, row.line, notes);
    }
    notes.used();
}

fn facts(row: &Row<'_>, draft: &mut Draft) {
    for (kind, columns) in [
        (
            FactKind::Address,
            &[
                "Address Line 1",
                "Address Line 2",
                "Address Line 3",
                "Address Line 4",
                "Address Line 5",
                "Address Line 6",
                "Address Postal Code",
                "Address Country",
            ][..],
        ),
        (FactKind::BirthPlace, &["Town of birth", "Country of birth"]),
        (FactKind::Identifier, &["National Identifier number", "National Identifier additional information"]),
        (FactKind::Identifier, &["Passport number", "Passport additional information"]),
        (FactKind::Identifier, &["Business registration number (s)"]),
        (FactKind::Identifier, &["IMO number"]),
        (FactKind::Identifier, &["UN Reference Number"]),
        (FactKind::Born, &["D.O.B"]),
        (FactKind::Nationality, &["Nationality(/ies)"]),
        (FactKind::Title, &["Title"]),
        (FactKind::Title, &["Position"]),
        (FactKind::Contact, &["Phone number"]),
        (FactKind::Contact, &["Website"]),
        (FactKind::Contact, &["Email address"]),
        (FactKind::LinkedTo, &["Subsidiaries"]),
        (FactKind::LinkedTo, &["Parent company"]),
        (FactKind::LinkedTo, &["Current owner/operator (s)"]),
        (FactKind::Craft, &["Type of ship"]),
        (FactKind::Craft, &["Current believed flag of ship"]),
        (FactKind::Remark, &["Type of entity"]),
        (FactKind::Remark, &["Other Information"]),
        (FactKind::Remark, &["UK Statement of Reasons"]),
    ] {
        let parts: Vec<&str> = columns.iter().map(|column| row.get(column)).collect();
        add_fact(draft, kind, &parts);
    }
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::{Dated, ListError, Reading, SourceFile};
    use vendor_screener::party::Quality;

    const HEADER: &str = "Last Updated,Unique ID,Name 6,Name 1,Name 2,Name type,Alias strength,Name non-latin script,Regime Name,Designation Type,\
        Sanctions Imposed,Address Line 1,Address Country,Date Designated";

    fn csv(rows: &str) -> Result<Reading, ListError> {
        let text = format!("Report Date: 08-Oct-2026\r\n{HEADER}\r\n{rows}");
        read(&SourceFile::new("uk.csv", text.as_bytes()), Dated::default())
    }

    #[test]
    fn the_combinations_of_names_and_addresses_are_one_party() {
        let start = "12/01/2022,XYZ0001,SAMPLE,ANA,";
        let end = "The Sample Regulations 2020,Individual,Asset freeze|Travel Ban";
        let rows: String = [("Primary Name", "", "Iran"), ("Primary Name", "", "Chad"), ("Alias", "Low", "Iran")]
            .iter()
            .map(|(kind, strength, country)| {
                let second = if *kind == "Alias" { "ANIA" } else { "" };
                format!("{start}{second},{kind},{strength},Ана,{end},1 Main Street,{country},29/06/2012\r\n")
            })
            .collect();
        let reading = csv(&rows).unwrap();
        let [ana] = reading.collection.parties.as_slice() else { panic!() };
        let names: Vec<_> = ana.names.iter().map(|name| (name.text.as_str(), name.quality)).collect();
        let expected =
            [("ANA SAMPLE", Quality::Primary), ("Ана", Quality::Original), ("ANA ANIA SAMPLE", Quality::Weak)];
        assert_eq!(names, expected);
        assert_eq!((ana.countries.as_slice(), ana.listings.len()), (&["IR".to_owned(), "TD".to_owned()][..], 1));
        assert_eq!(ana.listings[0].since, "2012-06-29".parse().ok());
        assert_eq!(reading.collection.lists[0].published, "2026-10-08".parse().ok());
        assert_eq!((reading.files[0].used, reading.collection.lists[0].rows), (3, 3));
    }

    #[test]
    fn a_party_that_is_named_in_another_script_alone_is_kept() {
        let reading = csv("12/01/2022,XYZ0001,,,,,,Ана,R,Individual,Asset freeze,,,29/06/2012\r\n").unwrap();
        assert_eq!((reading.collection.parties[0].name(), reading.remarks.len()), ("Ана", 0));
    }

    #[test]
    fn a_country_whose_name_has_brackets_is_one_and_several_in_a_cell_are_several() {
        for (cell, codes) in [("Congo (Democratic Republic)", vec!["CD"]), ("(1) Russia (2) Ukraine", vec!["RU", "UA"])]
        {
            let row =
                format!("12/01/2022,XYZ0001,SAMPLE,ANA,,Primary Name,,,R,Entity,Asset freeze,,{cell},29/06/2012\r\n");
            let reading = csv(&row).unwrap();
            assert_eq!(
                (reading.collection.parties[0].countries.clone(), reading.remarks.len()),
                (codes.iter().map(|code| (*code).to_owned()).collect(), 0)
            );
        }
    }

    #[test]
    fn rows_count_from_the_first_line_of_the_file() {
        let error = csv("12/01/2022,XYZ0001\r\n").unwrap_err().to_string();
        assert!(error.starts_with("uk.csv, row 3: 2 cells where the header has 14"), "{error}");
        let reading = csv(&format!("12/01/2022,XYZ0001{}\r\n", ",".repeat(12))).unwrap();
        assert_eq!(reading.remarks[0].to_string(), "uk.csv, row 3, column \"Name 6\": party XYZ0001 has no name");
    }
}

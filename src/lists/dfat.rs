//! Australia's Consolidated List, saved as CSV; it is published as a spreadsheet.
//!
//! ```csv
//! Reference,Name of Individual or Entity,Type,Name Type,Alias Strength,…,Committees,Control Date,Instrument of Designation,Targeted Financial Sanction,Travel Ban,…
//! 1000,Sample Trading LLC,Entity,Primary Name,,…,Autonomous (Russia),01/11/2025,F2025L00001,TRUE,FALSE,…
//! 1000a,STL,Entity,Alias,Weak,…
//! ```
//!
//! A row for each name: the number of the reference is that of the party, its letter that of the name. Numbers were given
//! twice by mistake, so a primary name apart from the other rows of its number is another party. The measures stand in
//! columns of their own since 2025. The file does not say of which day it is.

use super::{
    Dated, ListError, Oddity, Reading, SourceFile,
    cells::{Order, country_code, day, spaced},
    gather::{Draft, Edition, Gathered, entry},
    reading::Notes,
    table::{Row, Table},
};
use vendor_screener::party::{FactKind, Kind, Listing, Quality};

/// The list's id.
const LIST: &str = "au-dfat";

/// Measures, each a column that says whether an entry has it.
const MEASURES: [&str; 4] = ["Targeted Financial Sanction", "Travel Ban", "Arms Embargo", "Maritime Restriction"];

const FACTS: [(FactKind, &str); 7] = [
    (FactKind::Address, "Address"),
    (FactKind::Born, "Date of Birth"),
    (FactKind::BirthPlace, "Place of Birth"),
    (FactKind::Citizenship, "Citizenship"),
    (FactKind::Identifier, "IMO Number"),
    (FactKind::Remark, "Additional Information"),
    (FactKind::Remark, "Listing Information"),
];

const NAME: &str = "Name of Individual or Entity";
const OTHERS: [&str; 7] =
    ["Reference", NAME, "Type", "Name Type", "Alias Strength", "Control Date", "Instrument of Designation"];

/// Reads the list. It is of `dated`, since the file does not say of which day it is.
///
/// # Errors
/// If the file is of another layout or damaged.
pub fn read(file: &SourceFile<'_>, dated: Dated) -> Result<Reading, ListError> {
    let mut table = Table::open(file, b',', &["Reference", NAME, "Type", "Name Type", "Committees", "Control Date"])?;
    let known = [&OTHERS[..], &["Committees"], &MEASURES, &FACTS.map(|(_, column)| column)].concat();
    let others = table.others(&known);
    let mut notes = table.notes();
    let mut gathered = Gathered::default();
    let mut last = (String::new(), String::new()); // number and id of the row before
    while let Some(row) = table.row()? {
        add(&row, &others, &mut last, &mut gathered, &mut notes);
    }
    let note = "Read from the Consolidated List of DFAT, saved as CSV.";
    let edition = Edition { dated, bytes: file.original, note };
    Ok(Reading::of(gathered.finish(&edition), [notes]))
}

fn add(row: &Row<'_>, others: &[String], last: &mut (String, String), gathered: &mut Gathered, notes: &mut Notes) {
    gathered.row(LIST);
    let reference = row.get("Reference");
    let number: String = reference.chars().take_while(char::is_ascii_digit).collect();
    let name = spaced(row.get(NAME));
    if name.is_empty() || number.is_empty() {
        return notes.remark(Some(row.line), Some(NAME), Oddity::Nameless { party: reference.to_owned() });
    }
    let name_type = row.get("Name Type").to_ascii_lowercase();
    let primary = name_type.starts_with("primary");
    let mut id = format!("au-{number}");
    if last.0 == number {
        id.clone_from(&last.1);
    } else if primary && gathered.has(&id) {
        notes.remark(Some(row.line), Some("Reference"), Oddity::Twin { party: number.clone() });
        id = gathered.free_id(&id, &name);
    }
    *last = (number, id.clone());
    let new = !gathered.has(&id);
    let kind = if new { kind(row.get("Type"), row.line, notes) } else { Kind::Organisation };
    let draft = gathered.party(&id, kind);
    let quality = match name_type.as_str() {
        _ if row.get("Alias Strength").eq_ignore_ascii_case("weak") => Quality::Weak,
        _ if primary => Quality::Primary,
        "alias" | "aka" | "a.k.a." => Quality::Alias,
        kind if kind.contains("former") => Quality::Former,
        kind if kind.contains("script") => Quality::Original,
        other => {
            notes.remark(Some(row.line), Some("Name Type"), Oddity::UnknownAlias(other.to_owned()));
            Quality::Alias
        }
    };
    draft.name(&name, quality, LIST);
    facts(row, others, new, draft, notes);
    add_listing(row, new || primary, draft, notes);
    notes.used();
}

fn kind(text: &str, row: u64, notes: &mut Notes) -> Kind {
    match text.to_ascii_lowercase().as_str() {
        "individual" => Kind::Person,
        "entity" => Kind::Organisation,
        "vessel" | "ship" => Kind::Vessel,
        "aircraft" => Kind::Aircraft,
        other => {
            notes.remark(Some(row), Some("Type"), Oddity::UnknownKind(other.to_owned()));
            Kind::Organisation
        }
    }
}

/// What else a row says of a party. The same country comes with every name: a remark on it in one row is enough.
fn facts(row: &Row<'_>, others: &[String], new: bool, draft: &mut Draft, notes: &mut Notes) {
    // Excel's sign for a line end within a cell.
    let clean = |text: &str| spaced(&text.replace("_x000D_", " "));
    FACTS.iter().for_each(|(kind, column)| draft.fact(*kind, &clean(row.get(column)), LIST));
    for column in others.iter().filter(|column| !row.get(column).is_empty()) {
        draft.fact(FactKind::Remark, &format!("{column}: {}", clean(row.get(column))), LIST);
    }
    for country in row.get("Citizenship").split([',', ';']).map(str::trim).filter(|text| !text.is_empty()) {
        match country_code(country) {
            Some(code) => draft.country(code),
            None if new => {
                notes.remark(Some(row.line), Some("Citizenship"), Oddity::UnknownCountry(country.to_owned()));
            }
            None => {}
        }
    }
}

/// An entry for each committee that put the party on the list; the rows of its other names repeat it.
fn add_listing(row: &Row<'_>, first: bool, draft: &mut Draft, notes: &mut Notes) {
    let programme = spaced(row.get("Committees"));
    if draft.entries().iter().any(|known| known.programme == programme) || (!first && programme.is_empty()) {
        return;
    }
    if programme.is_empty() {
        let party = draft.id().to_owned();
        notes.remark(Some(row.line), Some("Committees"), Oddity::NoProgramme { party });
    }
    let control = row.get("Control Date");
    let since = day(control, Order::DayFirst);
    if since.is_none() && !control.is_empty() {
        notes.remark(Some(row.line), Some("Control Date"), Oddity::UnknownDate(control.to_owned()));
    }
    let has =
        |column: &&str| ["true", "yes", "y", "1", "x"].iter().any(|yes| row.get(column).eq_ignore_ascii_case(yes));
    let terms = MEASURES.into_iter().filter(has).collect::<Vec<_>>().join("; ");
    let citation = spaced(row.get("Instrument of Designation"));
    draft.listing(Listing { programme, since, citation, terms, ..entry(LIST) });
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::{Dated, Reading, SourceFile};
    use vendor_screener::party::{Kind, Quality};

    fn reading(rows: &str) -> Reading {
        let text = format!(
            "Reference,Name of Individual or Entity,Type,Name Type,Alias Strength,Citizenship,Committees,Control Date,Instrument of Designation,\
             Targeted Financial Sanction,Travel Ban,News\n{rows}"
        );
        read(&SourceFile::new("dfat.csv", text.as_bytes()), Dated::default()).unwrap()
    }

    #[test]
    fn the_rows_of_one_number_are_one_party_with_one_entry() {
        let reading = reading(
            "7,Ana Sample,Individual,Primary Name,,Iran,Autonomous (Sample),01/11/2025,F1,TRUE,FALSE,x\n\
             7a,Zinc,Individual,Alias,Weak,Iran,Autonomous (Sample),01/11/2025,F1,TRUE,FALSE,x\n",
        );
        let ana = &reading.collection.parties[0];
        let names: Vec<_> = ana.names.iter().map(|name| (name.text.as_str(), name.quality)).collect();
        assert_eq!(names, [("Ana Sample", Quality::Primary), ("Zinc", Quality::Weak)]);
        assert_eq!((ana.id.as_str(), ana.kind, ana.countries[0].as_str()), ("au-7", Kind::Person, "IR"));
        assert_eq!(ana.listings.len(), 1);
        let entry = &ana.listings[0];
        assert_eq!((entry.since, entry.terms.as_str()), ("2025-11-01".parse().ok(), "Targeted Financial Sanction"));
        assert_eq!((entry.programme.as_str(), entry.citation.as_str()), ("Autonomous (Sample)", "F1"));
        assert!(reading.facts["au-7"].iter().any(|fact| fact.text == "News: x"));
        assert!(reading.remarks.is_empty(), "{:?}", reading.remarks);
    }

    #[test]
    fn a_number_given_to_two_parties_makes_two() {
        let reading = reading(
            "7,Ana Sample,Individual,Primary Name,,,A,,,,,\n8,Sample Works,Entity,Primary Name,,,A,,,,,\n\
             7,Sample Bank,Entity,Primary Name,,,A,,,,,\n7a,SB,Entity,Alias,,,A,,,,,\n8a,SW,Entity,Alias,,,A,,,,,\n",
        );
        let names: Vec<&str> = reading.collection.parties.iter().map(|party| party.name()).collect();
        assert_eq!(names, ["Ana Sample", "Sample Bank", "Sample Works"]);
        assert_eq!(reading.collection.parties[1].names[1].text, "SB");
        assert_eq!(reading.counted(), [("twin", 1)].into());
    }

    #[test]
    fn what_is_odd_is_kept_with_a_remark() {
        let reading = reading("7,Ana,Ghost,Nickname,,Atlantis,,soon,,,,\n,Nobody,,,,,,,,,,\n");
        let expected = [
            ("nameless", 1),
            ("no-programme", 1),
            ("unknown-alias", 1),
            ("unknown-country", 1),
            ("unknown-date", 1),
            ("unknown-kind", 1),
        ];
        assert_eq!(reading.counted(), expected.into());
    }
}

//! Exclusions of SAM.gov, as the public extract in CSV: who gets no new contracts and grants of the US government.
//!
//! ```csv
//! "Classification","Name","Prefix","First","Middle","Last","Suffix","Address 1",…,"Country","Zip Code","Open Data Flag","Blank (Deprecated)","Unique Entity ID",
//! "Exclusion Program","Excluding Agency","CT Code","Exclusion Type","Additional Comments","Active Date","Termination Date","Record Status","Cross-Reference",
//! "SAM Number","CAGE","NPI","Creation_Date"
//! "Firm","SAMPLE WORKS",…,"USA","20001",…,"DOL","","Ineligible (Proceedings Completed)","","10/05/2026","Indefinite","Active","","S4MR1","","",""
//! ```
//!
//! A row is one exclusion. A party may have several, each under a number of its own: rows of the same name and Unique Entity
//! ID, or address, are one party. Countries are codes of three letters. The file does not say of which day it is.

use super::{
    Dated, ListError, Oddity, Reading, SourceFile,
    cells::{Order, country_code, day, of_three_letters, spaced},
    gather::{Draft, Edition, Gathered, entry},
    reading::Notes,
    table::{Row, Table},
};
use vendor_screener::party::{Date, FactKind, Kind, Listing, Quality};

/// The list's id.
const LIST: &str = "us-sam";

const ADDRESS: [&str; 8] =
    ["Address 1", "Address 2", "Address 3", "Address 4", "City", "State / Province", "Zip Code", "Country"];
const NAME: [&str; 4] = ["First", "Middle", "Last", "Suffix"];

/// Columns of facts, and what stands before what they say.
const FACTS: [(FactKind, &str, &str); 6] = [
    (FactKind::Title, "Prefix", ""),
    (FactKind::Identifier, "Unique Entity ID", "Unique Entity ID "),
    (FactKind::Identifier, "CAGE", "CAGE "),
    (FactKind::Identifier, "NPI", "NPI "),
    (FactKind::LinkedTo, "Cross-Reference", ""),
    (FactKind::Remark, "Additional Comments", ""),
];

/// Columns that are read elsewhere, or say nothing of the party.
const OTHERS: [&str; 13] = [
    "Classification",
    "Name",
    "Open Data Flag",
    "Blank (Deprecated)",
    "Exclusion Program",
    "Excluding Agency",
    "CT Code",
    "Exclusion Type",
    "Active Date",
    "Termination Date",
    "Record Status",
    "SAM Number",
    "Creation_Date",
];

/// Reads the list. It is of `dated`, since the file does not say of which day it is.
///
/// # Errors
/// If the file is of another layout or damaged.
pub fn read(file: &SourceFile<'_>, dated: Dated) -> Result<Reading, ListError> {
    let columns = ["Classification", "Name", "Excluding Agency", "Exclusion Type", "Active Date", "Termination Date"];
    let mut table = Table::open(file, b',', &columns)?;
    let others = table.others(&[&OTHERS[..], &ADDRESS, &NAME, &FACTS.map(|(_, column, _)| column)].concat());
    let mut notes = table.notes();
    let mut gathered = Gathered::default();
    while let Some(row) = table.row()? {
        add(&row, &others, dated.latest(), &mut gathered, &mut notes);
    }
    let note = "Read from the public extract of SAM.gov's exclusions.";
    let edition = Edition { dated, bytes: file.original, note };
    Ok(Reading::of(gathered.finish(&edition), [notes]))
}

fn add(row: &Row<'_>, others: &[String], latest: Option<Date>, gathered: &mut Gathered, notes: &mut Notes) {
    gathered.row(LIST);
    let joined = |columns: &[&str], between: &str| {
        let parts = columns.iter().map(|column| spaced(row.get(column))).filter(|part| !part.is_empty());
        parts.collect::<Vec<_>>().join(between)
    };
    let (whole, person) = (spaced(row.get("Name")), joined(&NAME, " "));
    let name = if whole.is_empty() { person } else { whole };
    let number = row.get("SAM Number");
    if name.is_empty() {
        return notes.remark(Some(row.line), Some("Name"), Oddity::Nameless { party: number.to_owned() });
    }
    let kind = match row.get("Classification").to_ascii_lowercase().as_str() {
        "individual" => Kind::Person,
        "firm" | "special entity designation" => Kind::Organisation,
        "vessel" => Kind::Vessel,
        other => {
            notes.remark(Some(row.line), Some("Classification"), Oddity::UnknownKind(other.to_owned()));
            Kind::Organisation
        }
    };
    let address = joined(&ADDRESS, ", ");
    let known_by = [row.get("Unique Entity ID"), &address].into_iter().find(|text| !text.is_empty());
    let key = format!("{}|{kind:?}|{}", name.to_lowercase(), known_by.unwrap_or(number).to_lowercase());
    let id = gathered.same_id(key, LIST, &name);
    let draft = gathered.party(&id, kind);
    draft.name(&name, Quality::Primary, LIST);
    draft.fact(FactKind::Address, &address, LIST);
    for (kind, column, label) in FACTS.iter().filter(|(_, column, _)| !row.get(column).is_empty()) {
        draft.fact(*kind, &format!("{label}{}", spaced(row.get(column))), LIST);
    }
    for column in others.iter().filter(|column| !row.get(column).is_empty()) {
        draft.fact(FactKind::Remark, &format!("{column}: {}", row.get(column)), LIST);
    }
    add_country(row, draft, notes);
    draft.listing(Listing {
        programme: spaced(row.get("Exclusion Program")),
        since: date(row, "Active Date", notes),
        until: ended(row, latest, notes),
        citation: joined(&["Excluding Agency", "SAM Number"], " "),
        url: "https://sam.gov/content/exclusions".to_owned(),
        terms: joined(&["Exclusion Type", "CT Code"], "; "),
        ..entry(LIST)
    });
    notes.used();
}

/// A day, if the cell has one; `Indefinite` stands for none.
fn date(row: &Row<'_>, column: &'static str, notes: &mut Notes) -> Option<Date> {
    let text = row.get(column);
    let read = day(text, Order::MonthFirst);
    if read.is_none() && !text.is_empty() && !text.eq_ignore_ascii_case("indefinite") {
        notes.remark(Some(row.line), Some(column), Oddity::UnknownDate(text.to_owned()));
    }
    read
}

/// Until when it holds. One that is not active any more ended by the day of the file.
fn ended(row: &Row<'_>, latest: Option<Date>, notes: &mut Notes) -> Option<Date> {
    let until = date(row, "Termination Date", notes);
    let inactive = row.get("Record Status").eq_ignore_ascii_case("inactive");
    if inactive { until.into_iter().chain(latest).min() } else { until }
}

/// Countries are written as codes of three letters here, or by name.
fn add_country(row: &Row<'_>, draft: &mut Draft, notes: &mut Notes) {
    let name = row.get("Country");
    match of_three_letters(name).or_else(|| country_code(name)) {
        Some(code) => draft.country(code),
        None if name.is_empty() => {}
        None => notes.remark(Some(row.line), Some("Country"), Oddity::UnknownCountry(name.to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::{Dated, Reading, SourceFile};
    use vendor_screener::party::{FactKind, Kind};

    fn reading(rows: &str) -> Reading {
        let text = format!(
            "Classification,Name,First,Last,City,Country,Unique Entity ID,Exclusion Program,Excluding Agency,CT Code,Exclusion Type,Active Date,\
             Termination Date,Record Status,SAM Number,CAGE,Creation_Date,News\n{rows}"
        );
        let dated = Dated { published: "2026-11-01".parse().ok(), retrieved: None };
        read(&SourceFile::new("sam.csv", text.as_bytes()), dated).unwrap()
    }

    #[test]
    fn a_firm_with_two_exclusions_is_one_party_with_two_entries() {
        let row = |number: &str, day: &str| {
            format!(
                "Firm,SAMPLE WORKS,,,Miami,USA,U1,Reciprocal,GSA,A,Ineligible,{day},Indefinite,Active,{number},1AB,,x\n"
            )
        };
        let reading = reading(&(row("S4MR1", "10/05/2026") + &row("S4MR2", "10/06/2026")));
        let works = &reading.collection.parties[0];
        assert_eq!((works.name(), works.kind, works.countries[0].as_str()), ("SAMPLE WORKS", Kind::Organisation, "US"));
        let entries: Vec<_> =
            works.listings.iter().map(|entry| (entry.citation.as_str(), entry.terms.as_str(), entry.until)).collect();
        assert_eq!(entries, [("GSA S4MR1", "Ineligible; A", None), ("GSA S4MR2", "Ineligible; A", None)]);
        assert_eq!(works.listings[0].since, "2026-10-05".parse().ok());
        let facts: Vec<_> = reading.facts[&works.id].iter().map(|fact| (fact.kind, fact.text.as_str())).collect();
        for fact in [
            (FactKind::Address, "Miami, USA"),
            (FactKind::Identifier, "Unique Entity ID U1"),
            (FactKind::Remark, "News: x"),
        ] {
            assert!(facts.contains(&fact), "{facts:?}");
        }
        assert!(reading.remarks.is_empty(), "{:?}", reading.remarks);
    }

    #[test]
    fn a_person_is_named_by_parts_and_an_exclusion_that_ended_says_so() {
        let reading = reading(
            "Individual,,Ana,Sample,,CAN,,,HHS,Z,Prohibition,01/02/2020,03/04/2021,Active,S1,,,\n\
             Individual,,Bob,Sample,,CAN,,,HHS,Z,Prohibition,01/02/2020,Indefinite,Inactive,S2,,,\n",
        );
        let [ana, bob] = reading.collection.parties.as_slice() else { panic!("{:?}", reading.collection.parties) };
        assert_eq!(
            (ana.name(), ana.kind, ana.listings[0].until),
            ("Ana Sample", Kind::Person, "2021-03-04".parse().ok())
        );
        assert_eq!(bob.listings[0].until, "2026-11-01".parse().ok());
    }

    #[test]
    fn what_is_odd_is_kept_with_a_remark() {
        let reading = reading("Ghost,Sample,,,,ZZZ,,,,,,soon,,,S1,,,\nFirm,,,,,,,,,,,,,,S2,,,\n");
        let expected = [("nameless", 1), ("unknown-country", 1), ("unknown-date", 1), ("unknown-kind", 1)];
        assert_eq!(reading.counted(), expected.into());
    }
}

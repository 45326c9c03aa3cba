//! Our own layout: one CSV file per list, one row per party and programme, sixteen columns.
//!
//! | column | holds |
//! | --- | --- |
//! | `party` | our slug for the party, the same in every file: `hikvision` |
//! | `kind` | `organisation`, `person`, `vessel`, `aircraft` or `equipment` |
//! | `country` | ISO 3166-1 alpha-2 codes |
//! | `name` | the name under which this list enters the party |
//! | `aliases`, `former`, `weak`, `original` | further names that this list gives, by quality |
//! | `programme` | the legal authority within the list |
//! | `since`, `until` | first day and end of the entry, `YYYY-MM-DD` |
//! | `citation`, `url` | where the authority published it |
//! | `terms` | the entry's own terms |
//! | `evidence` | `verified` or `unverified` |
//! | `note` | a remark of ours |
//!
//! Cells with several values separate them by ` | `.

use crate::{ListError, Place, table::Lines};
use vendor_screener::party::{Date, Evidence, Kind, Quality};

/// Between the values of a cell.
const SEPARATOR: &str = " | ";

/// One row: a party's entry on the list under one programme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CuratedRow {
    /// Line of the file.
    pub row: u64,
    /// Our slug for the party.
    pub party: String,
    /// What it is.
    pub kind: Kind,
    /// ISO 3166-1 alpha-2 codes.
    pub countries: Vec<String>,
    /// Its names on this list; the first is the primary one.
    pub names: Vec<(String, Quality)>,
    /// The legal authority within the list.
    pub programme: String,
    /// First day of the entry.
    pub since: Option<Date>,
    /// End of the entry.
    pub until: Option<Date>,
    /// Where it was published.
    pub citation: String,
    /// The address of that publication, if the row has its own.
    pub url: String,
    /// The entry's own terms.
    pub terms: String,
    /// Whether it was read in its source.
    pub evidence: Evidence,
    /// A remark of ours.
    pub note: String,
}

/// Reads one curated list. `file` is its name, for messages.
///
/// # Errors
/// On the first row that breaks the layout, with row, column and remedy: a list with a hole in it
/// must not pass for the list.
pub fn read(file: &str, bytes: &[u8]) -> Result<Vec<CuratedRow>, ListError> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let mut reader = csv::ReaderBuilder::new().from_reader(bytes);
    let header = reader.headers().map_err(|error| csv_error(file, bytes, &error))?.clone();
    let columns = Columns::find(file, &header)?;
    let mut rows = Vec::new();
    let mut lines = Lines::after(bytes, 0);
    for record in reader.records() {
        let record = record.map_err(|error| csv_error(file, bytes, &error))?;
        let row = lines.of(record.position().map_or(0, csv::Position::byte));
        rows.push(columns.row(file, row, &record)?);
    }
    Ok(rows)
}

const NAMES: [&str; 16] = [
    "party",
    "kind",
    "country",
    "name",
    "aliases",
    "former",
    "weak",
    "original",
    "programme",
    "since",
    "until",
    "citation",
    "url",
    "terms",
    "evidence",
    "note",
];

/// Where each column stands in this file.
struct Columns([usize; NAMES.len()]);

impl Columns {
    fn find(file: &str, header: &csv::StringRecord) -> Result<Self, ListError> {
        let mut at = [0; NAMES.len()];
        for (slot, name) in at.iter_mut().zip(NAMES) {
            *slot = header.iter().position(|cell| cell.trim() == name).ok_or_else(|| {
                ListError::MissingColumn(Place { file: file.to_owned(), row: Some(1), column: Some(name) })
            })?;
        }
        Ok(Self(at))
    }

    fn row(&self, file: &str, row: u64, record: &csv::StringRecord) -> Result<CuratedRow, ListError> {
        let cell = |name: &'static str| {
            let column = NAMES.iter().position(|known| *known == name).and_then(|at| self.0.get(at));
            column.and_then(|at| record.get(*at)).unwrap_or("").trim()
        };
        let place = |column: &'static str| Place { file: file.to_owned(), row: Some(row), column: Some(column) };
        let invalid = |column: &'static str, remedy: &'static str| ListError::Value {
            place: place(column),
            value: cell(column).to_owned(),
            remedy,
        };
        let required = |column: &'static str| {
            if cell(column).is_empty() { Err(invalid(column, "this cell must not be empty")) } else { Ok(cell(column)) }
        };
        let date = |column: &'static str| match cell(column) {
            "" => Ok(None),
            text => text.parse().map(Some).map_err(|source| ListError::Date { place: place(column), source }),
        };

        let party = required("party")?;
        if !party.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-') {
            return Err(invalid("party", "use small letters, digits and hyphens"));
        }
        let kind = Kind::from_id(cell("kind"))
            .ok_or_else(|| invalid("kind", "use organisation, person, vessel, aircraft or equipment"))?;
        let countries: Vec<String> = values(cell("country")).map(str::to_owned).collect();
        if !countries.iter().all(|code| code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase())) {
            return Err(invalid("country", "use ISO 3166-1 codes of two capitals, separated by \" | \""));
        }
        let mut names = vec![(required("name")?.to_owned(), Quality::Primary)];
        for (column, quality) in [
            ("original", Quality::Original),
            ("aliases", Quality::Alias),
            ("former", Quality::Former),
            ("weak", Quality::Weak),
        ] {
            names.extend(values(cell(column)).map(|name| (name.to_owned(), quality)));
        }
        let (since, until) = (date("since")?, date("until")?);
        if since.zip(until).is_some_and(|(since, until)| until < since) {
            return Err(invalid("until", "an entry cannot end before it begins"));
        }
        let evidence = match cell("evidence") {
            "verified" => Evidence::Verified,
            "unverified" => Evidence::Unverified,
            _ => return Err(invalid("evidence", "use verified or unverified")),
        };
        Ok(CuratedRow {
            row,
            party: party.to_owned(),
            kind,
            countries,
            names,
            programme: required("programme")?.to_owned(),
            since,
            until,
            citation: required("citation")?.to_owned(),
            url: cell("url").to_owned(),
            terms: cell("terms").to_owned(),
            evidence,
            note: cell("note").to_owned(),
        })
    }
}

fn values(cell: &str) -> impl Iterator<Item = &str> {
    cell.split(SEPARATOR).map(str::trim).filter(|value| !value.is_empty())
}

fn csv_error(file: &str, bytes: &[u8], error: &csv::Error) -> ListError {
    let row = error.position().map(|position| Lines::after(bytes, 0).of(position.byte()));
    let place = Place { file: file.to_owned(), row, column: None };
    match error.kind() {
        csv::ErrorKind::UnequalLengths { expected_len, len, .. } => {
            ListError::Ragged { place, found: *len, expected: *expected_len }
        }
        csv::ErrorKind::Utf8 { .. } => ListError::NotUtf8(place),
        _ => ListError::Value { place, value: error.to_string(), remedy: "check that this is a CSV file" },
    }
}

#[cfg(test)]
mod tests {
    use super::read;
    use vendor_screener::party::{Evidence, Kind, Quality};

    const HEADER: &str =
        "party,kind,country,name,aliases,former,weak,original,programme,since,until,citation,url,terms,evidence,note";

    fn error(rows: &str) -> String {
        read("x.csv", format!("{HEADER}\n{rows}").as_bytes()).unwrap_err().to_string()
    }

    #[test]
    fn a_row_gives_names_in_the_order_of_their_quality() {
        let text = format!(
            "{HEADER}\nacme,organisation,CN | HK,ACME Ltd,A | B,Old,Weak,爱克米,EL,2020-01-02,,85 FR 1,,,verified,\n"
        );
        let rows = read("x.csv", text.as_bytes()).unwrap();
        let row = &rows[0];
        assert_eq!(
            row.names.iter().map(|(name, quality)| (name.as_str(), *quality)).collect::<Vec<_>>(),
            [
                ("ACME Ltd", Quality::Primary),
                ("爱克米", Quality::Original),
                ("A", Quality::Alias),
                ("B", Quality::Alias),
                ("Old", Quality::Former),
                ("Weak", Quality::Weak),
            ]
        );
        assert_eq!((row.kind, row.evidence, row.row), (Kind::Organisation, Evidence::Verified, 2));
        assert_eq!(row.countries, ["CN", "HK"]);
    }

    #[test]
    fn a_missing_column_is_named() {
        let error = read("x.csv", b"party,kind\na,person\n").unwrap_err().to_string();
        assert!(error.contains("x.csv, row 1, column \"country\""), "{error}");
    }

    #[test]
    fn a_ragged_row_is_named_with_its_line() {
        let error = error("acme,organisation\n");
        assert!(error.contains("x.csv, row 2") && error.contains("2 cells where the header has 16"), "{error}");
    }

    #[test]
    fn lines_are_counted_alike_whatever_ends_them() {
        for end in ["\n", "\r\n", "\r"] {
            let text =
                format!("{HEADER}{end}acme,organisation,CN,ACME,,,,,EL,,,c,,,verified,{end}acme,organisation{end}");
            let error = read("x.csv", text.as_bytes()).unwrap_err().to_string();
            assert!(error.contains("x.csv, row 3"), "{end:?}: {error}");
        }
        let text = format!("{HEADER}\r\nacme,organisation,CN,ACME,,,,,EL,,,c,,,verified,\r\n");
        assert_eq!(read("x.csv", text.as_bytes()).unwrap()[0].row, 2);
    }

    #[test]
    fn bytes_that_are_not_utf8_are_named_with_their_line() {
        let mut bytes = format!("{HEADER}\n").into_bytes();
        bytes.extend(b"acme,organisation,CN,ACM\xC9,,,,,EL,,,c,,,verified,\n");
        let error = read("x.csv", &bytes).unwrap_err().to_string();
        assert!(error.contains("x.csv, row 2: not UTF-8; save the file as UTF-8"), "{error}");
    }

    #[test]
    fn an_impossible_date_is_named_with_its_column() {
        let error = error("acme,organisation,CN,ACME,,,,,EL,2020-02-30,,c,,,verified,\n");
        assert!(error.contains("row 2, column \"since\": \"2020-02-30\" is not a date"), "{error}");
    }

    #[test]
    fn an_entry_cannot_end_before_it_begins() {
        let error = error("acme,organisation,CN,ACME,,,,,EL,2020-02-03,2020-02-02,c,,,verified,\n");
        assert!(error.contains("column \"until\""), "{error}");
    }
}

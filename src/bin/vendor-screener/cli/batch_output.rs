//! What a batch writes: every row of the table again, with what was found.

use std::io::Write;

use csv::Writer;
use serde_json::{Map, Value};
use vendor_screener::vendors::neutral;

use super::{Failure, args::Format};

/// Columns that are added to each row.
pub const ADDED: [&str; 8] =
    ["status", "best_hit", "party", "score", "matched_name", "lists", "restricted_activities", "detail"];

/// What stands in them.
pub type Added = [String; ADDED.len()];

/// Writes rows as they come, as CSV or as one JSON array.
pub enum RowWriter<'a> {
    /// CSV, in which no cell is taken for a formula; of the table's own, if they are not to be as they are.
    Csv(Box<Writer<&'a mut dyn Write>>, bool),
    /// JSON: the keys, and whether there was a row.
    Json(&'a mut dyn Write, Vec<String>, bool),
}

impl<'a> RowWriter<'a> {
    /// Writes what comes before the rows. A file gets the mark by which spreadsheets tell UTF-8.
    pub fn new(
        format: Format,
        out: &'a mut dyn Write,
        header: &[String],
        (mark, raw): (bool, bool),
    ) -> Result<Self, Failure> {
        if format == Format::Json {
            write!(out, "[")?;
            return Ok(Self::Json(out, keys(header), false));
        }
        if mark {
            out.write_all("\u{feff}".as_bytes())?;
        }
        let mut csv = csv::WriterBuilder::new().flexible(true).from_writer(out);
        let headings = header.iter().map(|heading| own(heading, raw));
        csv.write_record(headings.chain(ADDED.map(str::to_owned)))?;
        Ok(Self::Csv(Box::new(csv), raw))
    }

    /// Writes a row, as wide as the header.
    pub fn write(&mut self, cells: &[String], added: &Added) -> Result<(), Failure> {
        match self {
            Self::Csv(csv, raw) => {
                let added = added.iter().map(|cell| neutral(cell).into_owned());
                Ok(csv.write_record(cells.iter().map(|cell| own(cell, *raw)).chain(added))?)
            }
            Self::Json(out, keys, any) => {
                let pairs = keys.iter().zip(cells.iter().chain(added));
                let row: Map<String, Value> =
                    pairs.map(|(key, cell)| (key.clone(), Value::from(cell.as_str()))).collect();
                write!(out, "{}\n  ", if *any { "," } else { "" })?;
                *any = true;
                Ok(serde_json::to_writer(out, &row)?)
            }
        }
    }

    /// Writes what comes after the rows.
    pub fn finish(self) -> Result<(), Failure> {
        match self {
            Self::Csv(mut csv, _) => Ok(csv.flush()?),
            Self::Json(out, ..) => Ok(writeln!(out, "\n]")?),
        }
    }
}

/// A cell of the table itself.
fn own(cell: &str, raw: bool) -> String {
    if raw { cell.to_owned() } else { neutral(cell).into_owned() }
}

/// A key for each column, the added ones included. Ours keep their names; of the table's, one that is empty, double or one of
/// ours gets its number.
fn keys(header: &[String]) -> Vec<String> {
    let mut keys: Vec<String> = Vec::new();
    for (at, heading) in header.iter().enumerate() {
        let plain = heading.is_empty() || keys.contains(heading) || ADDED.contains(&heading.as_str());
        keys.push(if plain { format!("{heading}_{}", at + 1) } else { heading.clone() });
    }
    keys.extend(ADDED.map(str::to_owned));
    keys
}

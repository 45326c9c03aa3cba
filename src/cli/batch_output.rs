//! What a batch writes: every row of the table again, with what was found.

use std::{io::Write, path::Path};

use csv::Writer;
use review::vendors::neutral;
use serde_json::{Map, Value};

use super::{
    Failure,
    args::Format,
    batch_workbook::{Cell, Workbook},
};

/// Columns that are added to each row.
pub const ADDED: [&str; 8] =
    ["status", "best_hit", "party", "score", "matched_name", "lists", "restricted_activities", "detail"];

/// Which of them is a number.
const SCORE: usize = 3;

/// What stands in them.
pub type Added = [String; ADDED.len()];

/// What is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// CSV, with the mark by which spreadsheets tell UTF-8 if it is a file.
    Csv,
    /// JSON.
    Json,
    /// A spreadsheet.
    Xlsx,
}

impl Kind {
    /// By the format that is asked for, else by the name of the file.
    ///
    /// # Errors
    /// If the two do not agree, or the file is named as a spreadsheet of a kind that is not written.
    pub fn of(asked: Option<Format>, out: Option<&Path>) -> Result<Self, Failure> {
        let file = out.map(|out| out.display().to_string()).unwrap_or_default();
        let ending = out.and_then(Path::extension).map(|ending| ending.to_string_lossy().to_lowercase());
        match (asked, ending.as_deref()) {
            (None, Some("xlsx")) => Ok(Self::Xlsx),
            (_, Some("xls" | "xlsm" | "xlsb" | "ods" | "xlsx")) => Err(Failure::Usage(format!(
                "{file}: a batch is written as CSV, JSON or XLSX; name the file so, and leave --format out for XLSX"
            ))),
            (Some(Format::Json), _) => Ok(Self::Json),
            _ => Ok(Self::Csv),
        }
    }
}

/// Writes rows as they come, as CSV or as one JSON array, or as a spreadsheet.
pub enum RowWriter<'a> {
    /// A spreadsheet, in which no cell is a formula, or looks like one unless those of the table are to be as they are.
    Xlsx(Box<Workbook<&'a mut dyn Write>>, bool),
    /// CSV, in which no cell is taken for a formula; of the table's own, if they are not to be as they are.
    Csv(Box<Writer<&'a mut dyn Write>>, bool),
    /// JSON: the keys, and whether there was a row.
    Json(&'a mut dyn Write, Vec<String>, bool),
}

impl<'a> RowWriter<'a> {
    /// Writes what comes before the rows. A file gets the mark by which spreadsheets tell UTF-8.
    pub fn new(
        kind: Kind,
        out: &'a mut dyn Write,
        header: &[String],
        (mark, raw): (bool, bool),
    ) -> Result<Self, Failure> {
        match kind {
            Kind::Csv => {}
            Kind::Json => {
                write!(out, "[")?;
                return Ok(Self::Json(out, keys(header), false));
            }
            Kind::Xlsx => {
                let mut workbook = Workbook::new(out)?;
                let headings = header.iter().map(|heading| own(heading, raw));
                workbook.write(headings.chain(ADDED.map(str::to_owned)).map(Cell::Text))?;
                return Ok(Self::Xlsx(Box::new(workbook), raw));
            }
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
            Self::Xlsx(workbook, raw) => {
                let added = added.iter().enumerate().map(|(column, cell)| match cell.parse() {
                    Ok(score) if column == SCORE => Cell::Number(score),
                    _ => Cell::Text(own(cell, false)),
                });
                workbook.write(cells.iter().map(|cell| Cell::Text(own(cell, *raw))).chain(added))
            }
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
            Self::Xlsx(workbook, _) => workbook.finish(),
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

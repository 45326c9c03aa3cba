//! What a batch writes: every row of the table again, with what was found.

use std::{io::Write, path::Path};

use csv::Writer;
use review::vendors::neutral;
use rust_xlsxwriter::{Workbook, XlsxError};
use serde_json::{Map, Value};

use super::{Failure, args::Format};

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

/// A spreadsheet that is put together: it is written as a whole, and grows with the table.
pub struct Book {
    workbook: Workbook,
    line: u32,
    raw: bool,
}

impl Book {
    fn write<'c>(&mut self, cells: impl Iterator<Item = &'c String>, own: usize) -> Result<(), Failure> {
        let line = self.line;
        let refused = |error: XlsxError| {
            Failure::Table(format!("row {}: {error}; name a CSV file, which has no such limit", line + 1))
        };
        let sheet = self.workbook.worksheet_from_index(0).map_err(refused)?;
        for (column, cell) in cells.enumerate().filter(|(_, cell)| !cell.is_empty()) {
            let at = u16::try_from(column).unwrap_or(u16::MAX);
            match cell.parse::<f64>() {
                Ok(score) if line > 0 && column == own + SCORE => sheet.write_number(line, at, score),
                _ => sheet.write_string(line, at, self::own(cell, self.raw && column < own)),
            }
            .map_err(refused)?;
        }
        self.line += 1;
        Ok(())
    }
}

/// Writes rows as they come, as CSV or as one JSON array, or as a spreadsheet.
pub enum RowWriter<'a> {
    /// A spreadsheet, in which no cell is a formula or looks like one.
    Xlsx(&'a mut dyn Write, Box<Book>),
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
                let mut workbook = Workbook::new();
                workbook.add_worksheet();
                let mut book = Book { workbook, line: 0, raw };
                book.write(header.iter().chain(&ADDED.map(str::to_owned)), header.len())?;
                return Ok(Self::Xlsx(out, Box::new(book)));
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
            Self::Xlsx(_, book) => book.write(cells.iter().chain(added), cells.len()),
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
            Self::Xlsx(out, mut book) => {
                let bytes = book.workbook.save_to_buffer().map_err(|error| Failure::Table(error.to_string()))?;
                Ok(out.write_all(&bytes)?)
            }
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

//! Paragraphs and columns on a terminal.

use std::io::{self, Write};

use review::vendors::neutral;
use serde::Serialize;

use super::Failure;

const WIDTH: usize = 100;

/// Writes a text wrapped, every line after this indent.
pub fn wrapped(out: &mut impl Write, indent: usize, text: &str) -> io::Result<()> {
    let options = textwrap::Options::new(WIDTH - indent)
        .word_splitter(textwrap::WordSplitter::NoHyphenation) // addresses and citations stay whole
        .break_words(false);
    for line in textwrap::wrap(text, options) {
        writeln!(out, "{:indent$}{line}", "")?;
    }
    Ok(())
}

/// Writes rows in aligned columns. The last column is not padded.
pub fn columns(out: &mut impl Write, indent: usize, rows: &[Vec<String>]) -> io::Result<()> {
    let count = rows.iter().map(Vec::len).max().unwrap_or(0);
    let width = |column: usize| {
        rows.iter().filter_map(|row| row.get(column)).map(|cell| textwrap::core::display_width(cell)).max()
    };
    let widths: Vec<usize> = (0..count).map(|column| width(column).unwrap_or(0)).collect();
    for row in rows {
        let mut line = " ".repeat(indent);
        for (cell, width) in row.iter().zip(&widths) {
            line.push_str(cell);
            line.push_str(&" ".repeat(width - textwrap::core::display_width(cell) + 2));
        }
        writeln!(out, "{}", line.trim_end())?;
    }
    Ok(())
}

/// Writes a value as JSON, for programs and for eyes.
pub fn json(out: &mut impl Write, value: &impl Serialize) -> Result<(), Failure> {
    serde_json::to_writer_pretty(&mut *out, value)?;
    writeln!(out)?;
    Ok(())
}

/// Writes CSV in which no cell is taken for a formula: names are of others, and spreadsheets run what is in them.
pub struct Cells<W: Write> {
    out: csv::Writer<W>,
    rows: csv::Writer<Vec<u8>>,
}

impl<W: Write> Cells<W> {
    /// Writes to `out`, once it is finished.
    pub fn new(out: W) -> Self {
        Self { out: csv::Writer::from_writer(out), rows: csv::Writer::from_writer(Vec::new()) }
    }

    /// Adds a row.
    pub fn write_record<I: IntoIterator<Item = T>, T: AsRef<[u8]>>(&mut self, row: I) -> csv::Result<()> {
        self.rows.write_record(row)
    }

    /// Adds a row, and before the first one the names of its fields.
    pub fn serialize(&mut self, row: impl Serialize) -> csv::Result<()> {
        self.rows.serialize(row)
    }

    /// Writes all rows.
    pub fn finish(mut self) -> Result<(), Failure> {
        let rows = self.rows.into_inner().map_err(|error| error.into_error())?;
        let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(rows.as_slice());
        for row in reader.records() {
            self.out.write_record(row?.iter().map(|cell| neutral(cell).into_owned()))?;
        }
        Ok(self.out.flush()?)
    }
}

//! Paragraphs and columns on a terminal.

use std::io::{self, Write};

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

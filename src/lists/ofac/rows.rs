//! The rows of OFAC's files, which have no header; some copies have one, and other separators.

use crate::{
    ListError, Oddity, Place, SourceFile,
    cells::windows_1252,
    heading::{SEPARATORS, cells, folded},
    reading::Notes,
    stray_quote,
    table::Lines,
};

/// The byte after the last row: the end of a text in the days of CP/M.
const END_MARK: &str = "\u{1A}";
/// How OFAC writes an empty cell.
const NOTHING: &str = "-0-";

/// A row, with what is needed to say where it stands.
pub struct Row<'a> {
    file: &'a str,
    columns: &'a [&'static str],
    /// The line of the file.
    pub line: u64,
    cells: Vec<String>,
}

impl Row<'_> {
    /// A cell as it stands; empty for OFAC's `-0-`.
    pub fn raw(&self, column: usize) -> &str {
        self.cells.get(column).map(String::as_str).filter(|cell| cell.trim() != NOTHING).unwrap_or("")
    }

    /// A cell that says something.
    pub fn cell(&self, column: usize) -> Option<&str> {
        Some(self.raw(column).trim()).filter(|cell| !cell.is_empty())
    }

    /// The party's number, in the first column.
    pub fn number(&self) -> Result<u32, ListError> {
        self.raw(0).trim().parse().map_err(|_| ListError::Value {
            place: Place { file: self.file.to_owned(), row: Some(self.line), column: self.columns.first().copied() },
            value: self.raw(0).chars().take(80).collect(),
            remedy: "OFAC's number of the party is expected; download the file again",
        })
    }
}

/// Gives each row of a file to `take`, up to the end mark.
pub fn each_row(
    file: &SourceFile<'_>,
    columns: &'static [&'static str],
    notes: &mut Notes,
    mut take: impl FnMut(&Row<'_>, &mut Notes) -> Result<(), ListError>,
) -> Result<(), ListError> {
    crate::refuse_other_content(file)?;
    let bytes = file.bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(file.bytes);
    let letters = letters(bytes);
    let separator = separator(bytes, columns.len());
    let mut reader =
        csv::ReaderBuilder::new().delimiter(separator).has_headers(false).flexible(true).from_reader(bytes);
    let mut record = csv::ByteRecord::new();
    let mut lines = Lines::after(bytes, 0);
    let mut progress = file.progress();
    let mut ended = false;
    let place = |line| Place { file: file.name.to_owned(), row: Some(line), column: None };
    loop {
        // Reading bytes from memory into bytes cannot fail; should it ever, the row says so.
        let more = reader.read_byte_record(&mut record).map_err(|error| ListError::Value {
            place: place(error.position().map_or(0, csv::Position::line)),
            value: error.to_string(),
            remedy: "check that this is a CSV file",
        })?;
        progress.at(usize::try_from(reader.position().byte()).unwrap_or(usize::MAX));
        if !more {
            return Ok(());
        }
        let start = record.position().map_or(0, csv::Position::byte);
        let line = lines.of(start);
        let row = Row { file: file.name, columns, line, cells: record.iter().map(letters).collect() };
        if row.cells.iter().all(|cell| cell.trim().is_empty()) {
            continue; // an empty line
        }
        if line == 1 && row.cells.first().is_some_and(|cell| folded(cell) == "entnum") {
            continue; // a header, as OFAC's description of the layout names the columns
        }
        if ended {
            return Err(ListError::Value {
                place: place(line),
                value: row.raw(0).chars().take(80).collect(),
                remedy: "rows follow OFAC's end mark; the file was put together from several: use them one by one",
            });
        }
        // Some copies fill the last row up with empty cells.
        let mut cells = row.cells.iter().map(|cell| cell.trim());
        if cells.next() == Some(END_MARK) && cells.all(str::is_empty) {
            ended = true;
            continue;
        }
        if row.cells.len() != columns.len() {
            return Err(ListError::Width { place: place(line), found: row.cells.len(), expected: columns.len() });
        }
        let [start, end] = [start, reader.position().byte()].map(|at| usize::try_from(at).unwrap_or(usize::MAX));
        let written = bytes.get(start..end.min(bytes.len())).unwrap_or_default();
        if row.cells.iter().any(|cell| cell.contains('\n'))
            && stray_quote::takes_rows(written, separator, columns.len())
        {
            return Err(ListError::StrayQuote(place(line)));
        }
        take(&row, notes)?;
    }
}

/// What parts the cells of OFAC's own `SDN.DEL`; in no other file.
pub(crate) const DEL: u8 = b'@';

/// What parts the cells of a file whose rows have so many: OFAC writes commas.
pub fn separator(bytes: &[u8], width: usize) -> u8 {
    let first = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let first = String::from_utf8_lossy(first);
    SEPARATORS.into_iter().chain([DEL]).find(|separator| cells(&first, *separator).len() == width).unwrap_or(b',')
}

/// Reads the letters of a file: OFAC writes Windows-1252; copies are in UTF-8.
pub fn letters(bytes: &[u8]) -> fn(&[u8]) -> String {
    match std::str::from_utf8(bytes) {
        Ok(_) => |cell| String::from_utf8_lossy(cell).into_owned(),
        Err(_) => windows_1252::decode,
    }
}

/// A file that breaks off between two rows looks whole; only the end mark tells. OFAC leaves it out
/// of some files of comments.
pub fn expect_end_mark(file: &SourceFile<'_>, notes: &mut Notes) {
    let end = file.bytes.iter().rposition(|byte| !matches!(byte, b',' | b'\r' | b'\n' | b' '));
    if end.and_then(|at| file.bytes.get(at)) != Some(&0x1A) {
        notes.remark(None, None, Oddity::NoEndMark);
    }
}

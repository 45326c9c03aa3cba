//! Delimited files with a header row: cells by the name of their column, with the line they stand on.

use std::collections::HashMap;

use super::{ListError, Place, SourceFile, cells::windows_1252, source::Progress};

/// Columns that a list can have; chosen well above those of any layout that is read here.
pub(super) const MOST_COLUMNS: usize = 1_000;

/// In what letters a file is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Encoding {
    /// UTF-8; anything else is refused.
    Utf8,
    /// UTF-8, or Windows-1252 where it is not.
    Utf8OrWindows,
}

/// A file of rows under a header.
pub(super) struct Table<'a> {
    file: &'a str,
    body: &'a [u8],
    reader: csv::Reader<&'a [u8]>,
    columns: HashMap<String, usize>,
    width: usize,
    windows: bool,
    lines: Lines<'a>,
    record: csv::ByteRecord,
    cells: Vec<String>,
    progress: Progress<'a>,
    skipped: usize, // bytes before the header
}

/// A row of it.
pub(super) struct Row<'t> {
    /// The line on which it begins.
    pub line: u64,
    columns: &'t HashMap<String, usize>,
    cells: &'t [String],
}

impl<'a> Table<'a> {
    /// Opens a file whose header begins after so many lines.
    ///
    /// # Errors
    /// If there is no header row.
    pub fn open(file: &SourceFile<'a>, delimiter: u8, skip: usize, encoding: Encoding) -> Result<Self, ListError> {
        let mut body = file.bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(file.bytes);
        for _ in 0..skip {
            let end = body.iter().position(|byte| *byte == b'\n').map_or(body.len(), |end| end + 1);
            body = body.get(end..).unwrap_or_default();
        }
        let windows = encoding == Encoding::Utf8OrWindows && std::str::from_utf8(body).is_err();
        let reader = csv::ReaderBuilder::new().delimiter(delimiter).has_headers(false).flexible(true).from_reader(body);
        let mut table = Self {
            file: file.name,
            body,
            reader,
            columns: HashMap::new(),
            width: 0,
            windows,
            lines: Lines::after(body, skip),
            record: csv::ByteRecord::new(),
            cells: Vec::new(),
            progress: file.progress(),
            skipped: file.bytes.len() - body.len(),
        };
        if table.advance()?.is_none() {
            return Err(ListError::Empty(file.name.to_owned()));
        }
        table.width = table.cells.len();
        if table.width > MOST_COLUMNS {
            return Err(ListError::TooManyColumns { file: file.name.to_owned(), columns: table.width });
        }
        for (at, name) in table.cells.iter().enumerate() {
            table.columns.entry(name.trim().to_owned()).or_insert(at);
        }
        Ok(table)
    }

    /// Demands columns by name.
    ///
    /// # Errors
    /// If one is missing.
    pub fn demand(&self, columns: &[&'static str]) -> Result<(), ListError> {
        match columns.iter().find(|column| !self.columns.contains_key(**column)) {
            None => Ok(()),
            Some(column) => {
                Err(ListError::LayoutColumn(Place { file: self.file.to_owned(), row: Some(1), column: Some(column) }))
            }
        }
    }

    /// Whether there is a column of this name.
    pub fn has(&self, column: &str) -> bool {
        self.columns.contains_key(column)
    }

    /// The columns beside these, in the order of their names.
    pub fn others(&self, known: &[&str]) -> Vec<String> {
        let mut others: Vec<String> =
            self.columns.keys().filter(|column| !known.contains(&column.as_str())).cloned().collect();
        others.sort();
        others
    }

    /// Gives the columns other names.
    pub fn rename(&mut self, name: impl Fn(&str) -> String) {
        self.columns = self.columns.drain().map(|(known, at)| (name(&known), at)).collect();
    }

    /// The next row that is not blank.
    ///
    /// # Errors
    /// If it has more or fewer cells than the header, breaks off within quotation marks, or is not in
    /// the file's encoding.
    pub fn row(&mut self) -> Result<Option<Row<'_>>, ListError> {
        let Some(line) = self.advance()? else { return Ok(None) };
        if self.cells.len() != self.width {
            return Err(ListError::Ragged {
                place: self.place(line),
                found: self.cells.len() as u64,
                expected: self.width as u64,
            });
        }
        Ok(Some(Row { line, columns: &self.columns, cells: &self.cells }))
    }

    /// Reads the next record that is not blank into `cells` and says on which line it begins.
    fn advance(&mut self) -> Result<Option<u64>, ListError> {
        loop {
            let more = self.reader.read_byte_record(&mut self.record).map_err(|error| ListError::Value {
                place: self.place(error.position().map_or(0, csv::Position::line)),
                value: error.to_string(),
                remedy: "check that this is a CSV file",
            })?;
            let read = usize::try_from(self.reader.position().byte()).unwrap_or(usize::MAX);
            self.progress.at(read.saturating_add(self.skipped));
            if !more {
                return Ok(None);
            }
            let start = self.record.position().map_or(0, csv::Position::byte);
            let line = self.lines.of(start);
            self.cells.clear();
            for cell in &self.record {
                self.cells.push(if self.windows {
                    windows_1252::decode(cell)
                } else {
                    std::str::from_utf8(cell).map_err(|_| ListError::NotUtf8(self.place(line)))?.to_owned()
                });
            }
            if self.reader.is_done() || self.reader.position().byte() >= self.body.len() as u64 {
                self.expect_closed(start, line)?;
            }
            // A lone byte 0x1A is how some systems end a file.
            if self.cells.iter().any(|cell| !cell.trim_matches([' ', '\t', '\u{1A}']).is_empty()) {
                return Ok(Some(line));
            }
        }
    }

    /// The last record must not break off within quotation marks.
    fn expect_closed(&self, start: u64, line: u64) -> Result<(), ListError> {
        let start = usize::try_from(start).unwrap_or(usize::MAX);
        let quotes = self.body.get(start..).unwrap_or_default().iter().filter(|byte| **byte == b'"').count();
        if quotes % 2 == 1 { Err(ListError::CutOff(self.place(line))) } else { Ok(()) }
    }

    fn place(&self, line: u64) -> Place {
        Place { file: self.file.to_owned(), row: Some(line), column: None }
    }
}

impl Row<'_> {
    /// The text of a cell; empty if there is no such column.
    pub fn get(&self, column: &str) -> &str {
        self.columns.get(column).and_then(|at| self.cells.get(*at)).map_or("", |cell| cell.trim())
    }
}

/// Counts lines, whether they end with LF, CRLF or CR. The CSV reader's own count is one behind where
/// lines end with CRLF.
pub(super) struct Lines<'a> {
    bytes: &'a [u8],
    counted: usize,
    line: u64,
}

impl<'a> Lines<'a> {
    /// Counts in what follows after so many lines.
    pub fn after(bytes: &'a [u8], skipped: usize) -> Self {
        Self { bytes, counted: 0, line: 1 + skipped as u64 }
    }

    /// The line of the record that begins here or just after a line end.
    pub fn of(&mut self, byte: u64) -> u64 {
        let mut start = usize::try_from(byte).unwrap_or(usize::MAX).min(self.bytes.len());
        while matches!(self.bytes.get(start), Some(b'\r' | b'\n')) {
            start += 1;
        }
        let between = self.bytes.get(self.counted..start).unwrap_or_default();
        let mut followed = between.iter().skip(1).chain(self.bytes.get(start));
        let ends = between.iter().filter(|byte| {
            let next = followed.next();
            **byte == b'\n' || **byte == b'\r' && next != Some(&b'\n')
        });
        self.line += ends.count() as u64;
        self.counted = start.max(self.counted);
        self.line
    }
}

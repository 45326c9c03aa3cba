//! Delimited files with a header row: cells by the name of their column, with the line they stand on.

use std::collections::HashMap;

use super::{
    ListError, Oddity, Place, SourceFile,
    error::MOST_COLUMNS,
    heading::{Beginning, Header, folded},
    reading::Notes,
    source::Progress,
    stray_quote,
};

/// A file of rows under a header.
pub(super) struct Table<'a> {
    file: &'a str,
    body: &'a [u8],
    reader: csv::Reader<&'a [u8]>,
    headings: Vec<String>,
    columns: HashMap<String, usize>, // as they are written, and folded
    width: usize,
    separator: u8,
    excess: Option<(u64, usize, usize)>, // the first row, how many empty cells too many each has, and how many rows there are
    header: u64,                         // the line of the header
    odd: Vec<Oddity>,
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
    /// Opens a file whose header has these columns, in whatever letters, parted by this separator or another one. What
    /// stands in the lines before it is passed over.
    ///
    /// # Errors
    /// If there is no header row, or one of the columns is missing.
    pub fn open(file: &SourceFile<'a>, usual: u8, columns: &[&'static str]) -> Result<Self, ListError> {
        let start = file.bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(file.bytes);
        let wanted: Vec<String> = columns.iter().map(|column| folded(column)).collect();
        let header = Beginning::of(start, usual).with(&wanted);
        let Header { separator, line, at } = header.unwrap_or(Header { separator: usual, line: 0, at: 0 });
        let body = start.get(at..).unwrap_or_default();
        let reader = csv::ReaderBuilder::new().delimiter(separator).has_headers(false).flexible(true).from_reader(body);
        let mut table = Self {
            file: file.name,
            body,
            reader,
            headings: Vec::new(),
            columns: HashMap::new(),
            width: 0,
            separator,
            excess: None,
            header: 1 + line as u64,
            odd: Vec::new(),
            lines: Lines::after(body, line),
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
        table.headings = table.cells.iter().map(|cell| cell.trim().to_owned()).collect();
        let folded = table.headings.iter().map(|heading| folded(heading));
        for (name, at) in table.headings.iter().cloned().zip(0..).chain(folded.zip(0..)) {
            table.columns.entry(name).or_insert(at);
        }
        columns.iter().try_for_each(|column| table.demand(column))?;
        Ok(table)
    }

    /// Demands a column. One whose heading differs in a letter or two is taken for it, with a remark.
    ///
    /// # Errors
    /// If there is none.
    pub fn demand(&mut self, column: &'static str) -> Result<(), ListError> {
        if self.has(column) || self.takes_near(column) {
            return Ok(());
        }
        let place = Place { file: self.file.to_owned(), row: Some(self.header), column: Some(column) };
        Err(ListError::LayoutColumn(place))
    }

    /// Demands one of several columns, which stand for the same.
    ///
    /// # Errors
    /// If there is none of them.
    pub fn demand_either(&mut self, columns: &[&'static str]) -> Result<(), ListError> {
        if columns.iter().any(|column| self.has(column)) || columns.iter().any(|column| self.takes_near(column)) {
            return Ok(());
        }
        columns.first().map_or(Ok(()), |column| self.demand(column))
    }

    /// Takes the one column whose heading is this one with a letter or two amiss.
    fn takes_near(&mut self, column: &'static str) -> bool {
        /// So many letters of a heading may be amiss, and one in so many: chosen so that no two columns of a layout are near.
        const MOST_AMISS: usize = 2;
        const ONE_IN: usize = 6;
        let wanted = folded(column);
        let most = MOST_AMISS.min(wanted.chars().count() / ONE_IN);
        let near = |heading: &str| strsim::osa_distance(&wanted, &folded(heading)) <= most;
        let mut found = self.headings.iter().enumerate().filter(|(_, heading)| near(heading));
        let (Some((at, heading)), None) = (found.next(), found.next()) else { return false };
        let heading = heading.clone();
        self.columns.insert(column.to_owned(), at);
        self.odd.push(Oddity::HeadingTaken { heading, column });
        true
    }

    /// Takes the next row for headings too: those under headings that stand over several columns.
    ///
    /// # Errors
    /// If it cannot be read.
    pub fn take_second_header(&mut self) -> Result<(), ListError> {
        if self.advance()?.is_some() {
            for (heading, at) in
                self.cells.iter().map(|cell| folded(cell)).zip(0..).filter(|(heading, _)| !heading.is_empty())
            {
                self.columns.entry(heading).or_insert(at);
            }
        }
        Ok(())
    }

    /// Notes on its rows, with what was odd about its header.
    pub fn notes(&mut self) -> Notes {
        let mut notes = Notes::on(self.file);
        let line = self.header;
        self.odd.drain(..).for_each(|oddity| notes.remark(Some(line), None, oddity));
        notes
    }

    /// Whether there is a column of this name.
    pub fn has(&self, column: &str) -> bool {
        self.columns.contains_key(column) || self.columns.contains_key(&folded(column))
    }

    /// The columns beside these, in the order of their names.
    pub fn others(&self, known: &[&str]) -> Vec<String> {
        let known: Vec<String> = known.iter().map(|column| folded(column)).collect();
        let mut others: Vec<String> =
            self.headings.iter().filter(|heading| !known.contains(&folded(heading))).cloned().collect();
        others.sort();
        others.dedup();
        others
    }

    /// The next row that is not blank.
    ///
    /// # Errors
    /// If it has more or fewer cells than the header, breaks off within quotation marks, or is not in
    /// the file's encoding.
    pub fn row(&mut self) -> Result<Option<Row<'_>>, ListError> {
        let advanced = self.advance()?;
        let ragged = |line: u64, found: usize| ListError::Ragged {
            place: Place { file: self.file.to_owned(), row: Some(line), column: None },
            found: found as u64,
            expected: self.width as u64,
        };
        let Some(line) = advanced else {
            return match self.excess {
                Some((line, excess, 1)) if excess > 0 => Err(ragged(line, self.width + excess)),
                _ => Ok(None),
            };
        };
        // Some programs end each row with separators. One row alone may as well have a separator too many within a name.
        let blank = |cells: &[String]| cells.iter().all(|cell| cell.trim().is_empty());
        let excess = self.cells.len().saturating_sub(self.width);
        let (first, usual, rows) = self.excess.unwrap_or((line, excess, 0));
        if excess != usual || !self.cells.get(self.width..).is_none_or(blank) {
            return Err(ragged(line, self.cells.len()));
        }
        self.excess = Some((first, usual, rows + 1));
        self.cells.truncate(self.width);
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
                let cell = std::str::from_utf8(cell).map_err(|_| ListError::NotUtf8(self.place(line)))?;
                self.cells.push(cell.to_owned());
            }
            if self.reader.is_done() || self.reader.position().byte() >= self.body.len() as u64 {
                self.expect_closed(start, line)?;
            }
            if self.cells.iter().any(|cell| cell.contains('\n')) && self.takes_rows(start) {
                return Err(ListError::StrayQuote(self.place(line)));
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

    /// Whether the record that begins here, of several lines, is rows that two stray quotation marks hold together.
    fn takes_rows(&self, start: u64) -> bool {
        let [start, end] = [start, self.reader.position().byte()].map(|at| usize::try_from(at).unwrap_or(usize::MAX));
        let record = self.body.get(start..end.min(self.body.len())).unwrap_or_default();
        stray_quote::takes_rows(record, self.separator, self.width)
    }

    fn place(&self, line: u64) -> Place {
        Place { file: self.file.to_owned(), row: Some(line), column: None }
    }
}

impl Row<'_> {
    /// The text of a cell; empty if there is no such column.
    pub fn get(&self, column: &str) -> &str {
        let at = self.columns.get(column).or_else(|| self.columns.get(&folded(column)));
        at.and_then(|at| self.cells.get(*at)).map_or("", |cell| cell.trim())
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

use super::{
    Excess, MAX_BYTES, MAX_CELLS, MAX_COLUMNS, MAX_ROWS, MAX_TEXT, TableError, WorkbookSheet, delimited, workbook,
};

/// As what a table was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReadAs {
    /// The name of a text's encoding; empty for a spreadsheet.
    pub encoding: &'static str,
    /// The name of a spreadsheet's sheet; empty for a text.
    pub sheet: String,
    /// All its sheets in their order, and whether they are hidden.
    pub sheets: Vec<(String, bool)>,
}

/// A table of cells, all text, kept as one text: a table takes little more memory than its file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    text: String,
    ends: Vec<u32>,   // where each cell ends in the text
    starts: Vec<u32>, // each row's first cell
    lines: Vec<u32>,  // where each row begins in the file, from 1
    width: usize,
}

impl Sheet {
    /// Reads a file, or text that was pasted: XLSX, XLS, ODS, CSV in any usual encoding with any usual separator, TSV, or one name a line. The
    /// layout is told by the content, not by the file's name.
    ///
    /// # Errors
    /// If there is nothing to read, too much, or something that is no table.
    pub fn read(bytes: &[u8]) -> Result<Self, TableError> {
        Ok(Self::read_as(bytes, None)?.0)
    }

    /// The same, of a spreadsheet the sheet of this name, if one is asked for; and as what it was read.
    ///
    /// # Errors
    /// As [`Sheet::read`], and if there is no such sheet.
    pub fn read_as(bytes: &[u8], asked: Option<&str>) -> Result<(Self, ReadAs), TableError> {
        if bytes.len() > MAX_BYTES {
            return Err(TableError::TooLarge(bytes.len()));
        }
        let (sheet, read_as) = if workbook::is_workbook(bytes) {
            let WorkbookSheet { name, sheet, others: mut sheets, before, hidden } = workbook::read_sheet(bytes, asked)?;
            sheets.insert(before, (name.clone(), hidden));
            (sheet, ReadAs { encoding: "", sheet: name, sheets })
        } else {
            let (sheet, encoding) = delimited::read(bytes)?;
            (sheet, ReadAs { encoding, ..ReadAs::default() })
        };
        if sheet.is_empty() { Err(TableError::Empty) } else { Ok((sheet, read_as)) }
    }

    /// Adds a row that begins on this line of the file. A row of blanks is left out.
    ///
    /// # Errors
    /// If the row or the table gets too large.
    pub(super) fn push<'a>(&mut self, line: u32, cells: impl Iterator<Item = &'a str>) -> Result<(), TableError> {
        let start = self.ends.len();
        let text = self.text.len();
        let mut blank = true;
        for cell in cells {
            blank &= cell.trim().is_empty();
            if self.text.len() + cell.len() > MAX_TEXT {
                return Err(Excess::Text.into());
            }
            if self.ends.len() >= MAX_CELLS {
                return Err(Excess::Cells.into());
            }
            self.text.push_str(cell);
            self.ends.push(self.text.len() as u32); // MAX_TEXT fits
        }
        if blank {
            self.text.truncate(text);
            self.ends.truncate(start);
            return Ok(());
        }
        if self.ends.len() - start > MAX_COLUMNS {
            return Err(TableError::TooManyColumns(line));
        }
        if self.starts.len() > MAX_ROWS {
            return Err(TableError::TooManyRows);
        }
        self.width = self.width.max(self.ends.len() - start);
        self.starts.push(start as u32); // MAX_CELLS fits
        self.lines.push(line);
        Ok(())
    }

    /// How many rows there are, the headings among them.
    pub fn len(&self) -> usize {
        self.starts.len()
    }

    /// Whether there is no row.
    pub fn is_empty(&self) -> bool {
        self.starts.is_empty()
    }

    /// How many cells the longest row has.
    pub fn width(&self) -> usize {
        self.width
    }

    /// How many cells a row has.
    pub fn cells(&self, row: usize) -> usize {
        let Some(start) = self.starts.get(row) else { return 0 };
        self.starts.get(row + 1).map_or(self.ends.len(), |next| *next as usize) - *start as usize
    }

    /// A cell without the blanks around it; empty where there is none.
    pub fn cell(&self, row: usize, column: usize) -> &str {
        self.raw(row, column).trim()
    }

    /// A cell as it is; empty where there is none.
    pub fn raw(&self, row: usize, column: usize) -> &str {
        let Some(start) = self.starts.get(row) else { return "" };
        let end = self.starts.get(row + 1).map_or(self.ends.len(), |next| *next as usize);
        let at = *start as usize + column;
        if at >= end {
            return "";
        }
        let from = at.checked_sub(1).map_or(0, |before| self.ends[before]);
        self.text.get(from as usize..self.ends[at] as usize).unwrap_or_default()
    }

    /// The cells of a row, as many as the longest row has.
    pub fn row(&self, row: usize) -> impl Iterator<Item = &str> {
        (0..self.width).map(move |column| self.cell(row, column))
    }

    /// On which line of the file a row begins, from 1; 0 if there is no such row.
    pub fn line(&self, row: usize) -> u32 {
        self.lines.get(row).copied().unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::Sheet;

    fn cells(text: &str) -> Vec<Vec<String>> {
        let sheet = Sheet::read(text.as_bytes()).unwrap();
        (0..sheet.len()).map(|row| sheet.row(row).map(str::to_owned).collect()).collect()
    }

    #[test]
    fn cells_are_found_in_rows_of_any_length() {
        assert_eq!(cells("a,b,c\nd,e\n,,f\n"), [["a", "b", "c"], ["d", "e", ""], ["", "", "f"]]);
    }

    #[test]
    fn blank_rows_are_left_out_and_lines_still_counted_from_the_file() {
        let sheet = Sheet::read(b"name,country\n\nAcme,DE\n,\n\"two\nlines\",FR\nZ,GB").unwrap();
        let lines: Vec<u32> = (0..sheet.len()).map(|row| sheet.line(row)).collect();
        assert_eq!((sheet.len(), lines), (4, vec![1, 3, 5, 7]));
        assert_eq!([sheet.cell(9, 0), sheet.cell(0, 9)], ["", ""]);
    }
}

//! XLSX, XLS and ODS.

use std::io::Cursor;

use calamine::{Data, DataRef, Ods, OdsError, Range, Reader, SheetVisible, Xls, XlsError, Xlsx, XlsxError};

use super::{Columns, Excess, MAX_BYTES, MAX_CELL, MAX_COLUMNS, Sheet, TableError, compound, packed};

/// How a ZIP archive begins, which every XLSX and ODS file is.
const ZIP: &[u8] = b"PK\x03\x04";
/// How a compound file begins: a spreadsheet of before 2007, or a newer one behind a password.
const COMPOUND: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

/// Whether this is a spreadsheet rather than text.
pub fn is_workbook(bytes: &[u8]) -> bool {
    bytes.starts_with(ZIP) || bytes.starts_with(COMPOUND)
}

/// Whether a ZIP archive says at its beginning that it is an ODS file.
fn is_ods(bytes: &[u8]) -> bool {
    const TYPE: &[u8] = b"application/vnd.oasis.opendocument.spreadsheet";
    let start = &bytes[..bytes.len().min(256)];
    start.windows(TYPE.len()).any(|part| part == TYPE)
}

/// A sheet of a workbook.
#[derive(Clone, Debug)]
pub struct WorkbookSheet {
    /// Its name.
    pub name: String,
    /// Its cells.
    pub sheet: Sheet,
    /// The other sheets, and whether they are hidden; where none was asked for, only those that have anything in them.
    pub others: Vec<(String, bool)>,
    /// Whether it is hidden itself.
    pub hidden: bool,
    /// How many of these stand before it.
    pub before: usize,
}

/// A workbook of one of the three kinds.
enum Book<'a> {
    Xlsx(Box<Xlsx<Cursor<&'a [u8]>>>),
    Xls(Box<Xls<Cursor<Vec<u8>>>>),
    Ods(Box<Ods<Cursor<&'a [u8]>>>),
}

/// Reads the sheet of this name; else, of those that are not hidden, the first with a heading for names, or the first that
/// has anything in it. Of formulas the values are read that were last reckoned. Macros are neither read nor run. Of merged
/// cells the first has the value.
///
/// # Errors
/// If the workbook cannot be read, has no such sheet, or nothing in it.
pub fn read_sheet(bytes: &[u8], asked: Option<&str>) -> Result<WorkbookSheet, TableError> {
    if bytes.len() > MAX_BYTES {
        return Err(TableError::TooLarge(bytes.len()));
    }
    if bytes.starts_with(ZIP) {
        packed::refuse_excess(bytes)?;
    }
    let mut book = Book::open(bytes)?;
    let names = book.sheets();
    if let Some(asked) = asked {
        let found = names.iter().find(|(name, _)| name.trim().eq_ignore_ascii_case(asked.trim()));
        let Some((name, hidden)) = found else {
            let known: Vec<&str> = names.iter().map(|(name, _)| name.as_str()).collect();
            return Err(TableError::NoSheet { asked: asked.to_owned(), known: known.join(", ") });
        };
        let sheet = book.sheet(name)?;
        return if sheet.is_empty() {
            Err(TableError::Empty)
        } else {
            let others = names.iter().filter(|other| other.0 != *name).cloned().collect();
            let before = names.iter().position(|known| known.0 == *name).unwrap_or(0);
            Ok(WorkbookSheet { name: name.clone(), sheet, others, hidden: *hidden, before })
        };
    }
    let mut best: Option<(u8, String, bool, Sheet)> = None;
    let mut others = Vec::new();
    for (name, hidden) in names.clone() {
        let sheet = book.sheet(&name)?;
        if sheet.is_empty() {
            continue;
        }
        let rank = 2 * u8::from(!hidden) + u8::from(Columns::of(&sheet).headings);
        match best.take() {
            Some(before) if before.0 >= rank => {
                others.push((name, hidden));
                best = Some(before);
            }
            before => {
                others.extend(before.map(|(_, name, hidden, _)| (name, hidden)));
                best = Some((rank, name, hidden, sheet));
            }
        }
    }
    let (_, name, hidden, sheet) = best.ok_or(TableError::Empty)?;
    let place = |name: &str| names.iter().position(|known| known.0 == name);
    others.sort_by_key(|(other, _)| place(other));
    let before = others.iter().filter(|(other, _)| place(other) < place(&name)).count();
    Ok(WorkbookSheet { name, sheet, others, hidden, before })
}

impl<'a> Book<'a> {
    fn open(bytes: &'a [u8]) -> Result<Self, TableError> {
        let file = || Cursor::new(bytes);
        let xlsx = match Xlsx::new(file()) {
            Ok(book) => return Ok(Self::Xlsx(Box::new(book))),
            Err(XlsxError::Password) => return Err(TableError::Protected),
            Err(error) => error,
        };
        if bytes.starts_with(COMPOUND) {
            let bytes = compound::without_announced_sizes(bytes)?.unwrap_or_else(|| bytes.to_vec());
            return match Xls::new(Cursor::new(bytes)) {
                Ok(book) => Ok(Self::Xls(Box::new(book))),
                Err(XlsError::Password) => Err(TableError::Protected),
                Err(error) => Err(damaged(error)),
            };
        }
        match Ods::new(file()) {
            Ok(book) => Ok(Self::Ods(Box::new(book))),
            Err(OdsError::Password) => Err(TableError::Protected),
            Err(error) if is_ods(bytes) => Err(damaged(error)),
            Err(_) => Err(damaged(xlsx)),
        }
    }

    /// The names of the sheets, and whether each is hidden.
    fn sheets(&self) -> Vec<(String, bool)> {
        let sheets = match self {
            Self::Xlsx(book) => book.sheets_metadata(),
            Self::Xls(book) => book.sheets_metadata(),
            Self::Ods(book) => book.sheets_metadata(),
        };
        sheets.iter().map(|sheet| (sheet.name.clone(), sheet.visible != SheetVisible::Visible)).collect()
    }

    fn sheet(&mut self, name: &str) -> Result<Sheet, TableError> {
        match self {
            Self::Xlsx(book) => xlsx_sheet(book, name),
            Self::Xls(book) => book.worksheet_range(name).map_err(damaged).and_then(|range| range_sheet(&range)),
            Self::Ods(book) => book.worksheet_range(name).map_err(damaged).and_then(|range| range_sheet(&range)),
        }
    }
}

/// Cells are taken one by one, so that a sheet with one cell in its last corner needs no more memory than that cell.
fn xlsx_sheet(workbook: &mut Xlsx<Cursor<&[u8]>>, name: &str) -> Result<Sheet, TableError> {
    let mut sheet = Sheet::default();
    let mut cells = match workbook.worksheet_cells_reader(name) {
        Ok(cells) => cells,
        Err(XlsxError::NotAWorksheet(_) | XlsxError::WorksheetNotFound(_)) => return Ok(sheet), // a chart
        Err(error) => return Err(damaged(error)),
    };
    let mut row: Vec<String> = Vec::new();
    let mut at = 0;
    while let Some(cell) = cells.next_cell().map_err(damaged)? {
        let (line, column) = cell.get_position();
        if line != at {
            sheet.push(at + 1, row.iter().map(String::as_str))?;
            row.clear();
            at = line;
        }
        let column = column as usize;
        if column >= MAX_COLUMNS {
            return Err(TableError::TooManyColumns(line + 1));
        }
        let text = text(cell.get_value())?;
        if !text.is_empty() {
            row.resize(row.len().max(column + 1), String::new());
            row[column] = text;
        }
    }
    sheet.push(at + 1, row.iter().map(String::as_str))?;
    Ok(sheet)
}

fn range_sheet(range: &Range<Data>) -> Result<Sheet, TableError> {
    let mut sheet = Sheet::default();
    let (first, left) = range.start().unwrap_or_default();
    for (line, row) in (first + 1..).zip(range.rows()) {
        let before = std::iter::repeat_n(String::new(), left as usize);
        let values = row.iter().map(|cell| match cell {
            Data::String(text) => within_limit(text).map(str::to_owned),
            other => Ok(value(other)),
        });
        let mut cells: Vec<String> = before.map(Ok).chain(values).collect::<Result<_, _>>()?;
        cells.truncate(cells.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1));
        sheet.push(line, cells.iter().map(String::as_str))?;
    }
    Ok(sheet)
}

fn text(cell: &DataRef<'_>) -> Result<String, TableError> {
    match cell {
        DataRef::String(text) => within_limit(text).map(str::to_owned),
        DataRef::SharedString(text) => within_limit(text).map(str::to_owned),
        other => Ok(value(&Data::from(other.clone()))),
    }
}

/// A text that a cell can have. It is looked at before it is copied: one text can stand in all cells.
fn within_limit(text: &str) -> Result<&str, TableError> {
    let is_long = text.len() > MAX_CELL && text.chars().nth(MAX_CELL).is_some();
    if is_long { Err(Excess::Cell.into()) } else { Ok(text) }
}

/// A value as a person would write it; a day as 2026-11-29.
fn value(cell: &Data) -> String {
    match cell {
        Data::DateTime(time) if time.is_datetime() => {
            let (year, month, day, hour, minute, second, _) = time.to_ymd_hms_milli();
            let day = format!("{year:04}-{month:02}-{day:02}");
            if (hour, minute, second) == (0, 0, 0) { day } else { format!("{day} {hour:02}:{minute:02}:{second:02}") }
        }
        other => other.to_string(),
    }
}

fn damaged(error: impl std::fmt::Display) -> TableError {
    TableError::Damaged(error.to_string())
}

#[cfg(test)]
mod tests {
    use rust_xlsxwriter::{Format, Formula, Workbook, XlsxError};

    use super::super::{Sheet, TableError, read_sheet};

    fn written(fill: impl Fn(&mut rust_xlsxwriter::Worksheet) -> Result<(), XlsxError>) -> Vec<u8> {
        let mut workbook = Workbook::new();
        workbook.add_worksheet(); // an empty one before it
        fill(workbook.add_worksheet()).unwrap();
        workbook.save_to_buffer().unwrap()
    }

    #[test]
    fn texts_numbers_and_the_values_of_formulas_are_read_from_the_first_sheet_that_has_any() {
        let bytes = written(|sheet| {
            sheet.write(0, 0, "Number")?.write(0, 1, "Vendor")?.write(2, 0, 17)?;
            sheet.write(2, 1, Formula::new("=\"Hik\"&\"vision\"").set_result("Hikvision"))?;
            sheet.write(3, 1, true)?;
            Ok(())
        });
        let sheet = Sheet::read(&bytes).unwrap();
        assert_eq!((sheet.len(), sheet.width()), (3, 2));
        assert_eq!([sheet.cell(1, 0), sheet.cell(1, 1), sheet.cell(2, 1)], ["17", "Hikvision", "true"]);
        assert_eq!([sheet.line(0), sheet.line(1)], [1, 3]);
    }

    #[test]
    fn of_merged_cells_the_first_has_the_value() {
        let bytes = written(|sheet| sheet.merge_range(0, 0, 1, 1, "Hikvision", &Format::new()).map(|_| ()));
        let sheet = Sheet::read(&bytes).unwrap();
        assert_eq!((sheet.len(), sheet.cell(0, 0), sheet.cell(0, 1)), (1, "Hikvision", ""));
    }

    #[test]
    fn a_cell_in_the_last_corner_costs_no_more_than_its_row() {
        let bytes = written(|sheet| sheet.write(1_048_575, 16_383, "Hikvision").map(|_| ()));
        let sheet = Sheet::read(&bytes).unwrap();
        assert_eq!((sheet.len(), sheet.width(), sheet.line(0)), (1, 16_384, 1_048_576));
    }

    #[test]
    fn a_spreadsheet_that_is_cut_off_is_refused_with_what_to_do() {
        let bytes = written(|sheet| sheet.write(0, 0, "Hikvision").map(|_| ()));
        for cut in [4, 30, bytes.len() / 2, bytes.len() - 1] {
            assert!(matches!(Sheet::read(&bytes[..cut]), Err(TableError::Damaged(_))), "{cut}");
        }
    }

    #[test]
    fn a_compound_file_is_told_from_text() {
        let old = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and no more";
        assert!(matches!(Sheet::read(old), Err(TableError::Protected | TableError::Damaged(_))));
    }

    #[test]
    fn a_sheet_with_vendors_is_taken_before_a_cover_and_before_a_hidden_one() {
        let mut workbook = Workbook::new();
        let fill = |workbook: &mut Workbook, name: &str, cells: [&str; 2]| {
            let sheet = workbook.add_worksheet().set_name(name).unwrap();
            sheet.write(0, 0, cells[0]).unwrap().write(1, 0, cells[1]).unwrap();
        };
        fill(&mut workbook, "Cover", ["How to fill in this form", "Read all of it"]);
        fill(&mut workbook, "Old", ["Vendor name", "Zulu"]);
        fill(&mut workbook, "Vendors", ["Vendor name", "Acme"]);
        workbook.worksheet_from_name("Old").unwrap().set_hidden(true);
        let bytes = workbook.save_to_buffer().unwrap();
        let found = read_sheet(&bytes, None).unwrap();
        assert_eq!((found.name.as_str(), found.sheet.cell(1, 0)), ("Vendors", "Acme"));
        assert_eq!(
            found.others,
            [("Cover".to_owned(), false), ("Old".to_owned(), true)],
            "in the order of the workbook"
        );
        assert_eq!(read_sheet(&bytes, Some("old")).unwrap().sheet.cell(1, 0), "Zulu");
        let missing = read_sheet(&bytes, Some("Suppliers")).unwrap_err();
        assert!(missing.to_string().contains("Cover, Old, Vendors"), "{missing}");
    }

    #[test]
    fn a_day_stays_a_day() {
        let format = Format::new().set_num_format("yyyy-mm-dd");
        let bytes = written(|sheet| {
            let day = rust_xlsxwriter::ExcelDateTime::from_ymd(2026, 11, 29)?;
            sheet.write(0, 0, "Acme")?.write_with_format(0, 1, &day, &format).map(|_| ())
        });
        assert_eq!(Sheet::read(&bytes).unwrap().cell(0, 1), "2026-11-29");
    }
}

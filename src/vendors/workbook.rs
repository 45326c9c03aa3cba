//! XLSX.

use std::io::Cursor;

use calamine::{Data, DataRef, Reader, Xlsx, XlsxError};

use super::{MAX_COLUMNS, Sheet, TableError};

/// How a ZIP archive begins, which every XLSX file is.
const ZIP: &[u8] = b"PK\x03\x04";
/// How a compound file begins: a spreadsheet of before 2007, or a newer one behind a password.
const COMPOUND: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

/// Whether this is a spreadsheet rather than text.
pub fn is_workbook(bytes: &[u8]) -> bool {
    bytes.starts_with(ZIP) || bytes.starts_with(COMPOUND)
}

/// Reads the first sheet that has anything in it: the values, of formulas those that were last reckoned. Macros are neither
/// read nor run. Of merged cells the first has the value. Cells are taken one by one, so that a sheet with one cell in its
/// last corner needs no more memory than that cell.
pub fn read(bytes: &[u8]) -> Result<Sheet, TableError> {
    let mut workbook: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes)).map_err(|error| match error {
        XlsxError::Password => TableError::Protected,
        _ if bytes.starts_with(COMPOUND) => TableError::NotATable,
        error => damaged(&error),
    })?;
    for name in workbook.sheet_names() {
        let sheet = read_sheet(&mut workbook, &name)?;
        if !sheet.is_empty() {
            return Ok(sheet);
        }
    }
    Err(TableError::Empty)
}

fn read_sheet(workbook: &mut Xlsx<Cursor<&[u8]>>, name: &str) -> Result<Sheet, TableError> {
    let mut sheet = Sheet::default();
    let mut cells = match workbook.worksheet_cells_reader(name) {
        Ok(cells) => cells,
        Err(XlsxError::NotAWorksheet(_) | XlsxError::WorksheetNotFound(_)) => return Ok(sheet), // a chart
        Err(error) => return Err(damaged(&error)),
    };
    let mut row: Vec<String> = Vec::new();
    let mut at = 0;
    while let Some(cell) = cells.next_cell().map_err(|error| damaged(&error))? {
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
        let text = text(cell.get_value());
        if !text.is_empty() {
            row.resize(row.len().max(column + 1), String::new());
            row[column] = text;
        }
    }
    sheet.push(at + 1, row.iter().map(String::as_str))?;
    Ok(sheet)
}

fn text(value: &DataRef<'_>) -> String {
    match value {
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        other => Data::from(other.clone()).to_string(),
    }
}

fn damaged(error: &XlsxError) -> TableError {
    TableError::Damaged(error.to_string())
}

#[cfg(test)]
mod tests {
    use rust_xlsxwriter::{Format, Formula, Workbook, XlsxError};

    use super::super::{Sheet, TableError};

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
        assert!(matches!(Sheet::read(old), Err(TableError::Protected | TableError::NotATable)));
    }
}

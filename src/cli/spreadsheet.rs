//! Lists that come as spreadsheets, as those of Australia and the United Kingdom do: a sheet becomes CSV, which the readers
//! of lists know.

use lists::{Dated, ListFile, recognise};
use review::vendors::{Sheet, TableError, WorkbookSheet, is_workbook, read_sheet};

use super::{Failure, terminal::tell};

/// The sheet with the list as CSV, if this is a spreadsheet: the first that is a list and not hidden, else the first with
/// anything in it. Which one it is, and of which others there are, is said.
///
/// # Errors
/// If there is nothing in it, too much, or a password before it.
pub fn as_csv(file: &str, bytes: &[u8]) -> Result<Option<Vec<u8>>, Failure> {
    if !is_workbook(bytes) {
        return Ok(None);
    }
    let refused = |error: TableError| Failure::Table(format!("{file}: {error}"));
    let first = match read_sheet(bytes, None) {
        Err(TableError::Damaged(_)) => return Ok(None), // another archive, or half of one: the readers of lists say what to do
        read => read.map_err(refused)?,
    };
    let is_list = |csv: &[u8]| recognise(&ListFile { name: file, bytes: csv, dated: Dated::default() }).is_ok();
    let others = first.others.clone();
    let mut chosen = (first.name.clone(), csv(&first.sheet));
    if !is_list(&chosen.1) {
        for (name, _) in others.iter().filter(|(_, hidden)| !hidden) {
            let WorkbookSheet { name, sheet, .. } = read_sheet(bytes, Some(name)).map_err(refused)?;
            let csv = csv(&sheet);
            if is_list(&csv) {
                chosen = (name, csv);
                break;
            }
        }
    }
    let (name, csv) = chosen;
    tell(format_args!("{file}: read the sheet \"{name}\""));
    for (other, hidden) in others.into_iter().chain([(first.name, false)]).filter(|(other, _)| *other != name) {
        let hidden = if hidden { "hidden sheet" } else { "sheet" };
        tell(format_args!("{file}: the {hidden} \"{other}\" was not read; save it as a file of its own to read it"));
    }
    Ok(Some(csv))
}

/// A sheet as CSV, its rows on the lines that they have in it.
fn csv(sheet: &Sheet) -> Vec<u8> {
    let mut out = Vec::new();
    let mut line = 1;
    for row in 0..sheet.len() {
        while line < sheet.line(row) {
            out.push(b'\n');
            line += 1;
        }
        let cells: Vec<String> = sheet.row(row).map(|cell| format!("\"{}\"", cell.replace('"', "\"\""))).collect();
        out.extend_from_slice(cells.join(",").as_bytes());
        out.push(b'\n');
        line += 1;
    }
    out
}

//! What is packed into a spreadsheet, looked at before it is opened.
//!
//! XLSX and ODS files are ZIP archives of XML. A few kilobytes can be unpacked to gigabytes, announce four thousand million texts, or
//! say of one cell that it stands ten million times. Whoever opens such a file runs out of memory, so that is told beforehand.

use std::io::{Cursor, Read, copy, sink};

use quick_xml::{
    Reader, XmlVersion,
    events::{BytesStart, Event},
};
use zip::ZipArchive;

use super::{Excess, MAX_CELL, MAX_CELLS, MAX_TEXT};

/// Files within a spreadsheet, at most; chosen well above what spreadsheet programs write.
pub(super) const MOST_FILES: usize = 1_000;
/// Bytes of all of them unpacked, at most: four times as much as the largest table that is read.
pub(super) const MOST_UNPACKED: u64 = 256 << 20;
/// How much larger a file may become by being unpacked. Chosen; what was made to harm
/// becomes up to 1,032 times as large, which is the most that the method can do.
pub(super) const MOST_RATIO: u64 = 100;
/// Below this size a file does no harm, however small it was packed.
const SMALL: u64 = 16 << 20;
/// How an entry of the archive's directory begins.
const DIRECTORY_ENTRY: &[u8] = b"PK\x01\x02";
/// The shortest way to write one shared text: `<si></si>`.
const SHORTEST_TEXT: u64 = 9;

/// Refuses a ZIP archive that holds more than can be read. What cannot be unpacked at all is left to who opens it, who
/// unpacks with the same means and says what is wrong.
pub(super) fn refuse_excess(bytes: &[u8]) -> Result<(), Excess> {
    refuse_more_than(MOST_UNPACKED, bytes)
}

fn refuse_more_than(most: u64, bytes: &[u8]) -> Result<(), Excess> {
    let entries = bytes.windows(DIRECTORY_ENTRY.len()).filter(|part| *part == DIRECTORY_ENTRY).count();
    if entries > MOST_FILES {
        return Err(Excess::Files(entries));
    }
    let Ok(mut archive) = ZipArchive::new(Cursor::new(bytes)) else { return Ok(()) };
    let mut left = most;
    for at in 0..archive.len() {
        let Ok(file) = archive.by_index(at) else { continue };
        let packed = file.compressed_size();
        let name = file.name().map(|name| name.to_ascii_lowercase()).unwrap_or_default();
        // What the directory says of the size can be untrue: it is measured.
        let mut within = file.take(left + 1);
        let mut content = Vec::new();
        let is_read_here = name.ends_with("sharedstrings.xml") || name.ends_with("content.xml");
        let unpacked = if is_read_here {
            within.read_to_end(&mut content).map(|read| read as u64)
        } else {
            copy(&mut within, &mut sink())
        };
        let Ok(unpacked) = unpacked else { continue };
        left = left.checked_sub(unpacked).ok_or(Excess::Unpacked)?;
        if unpacked > SMALL && unpacked / packed.max(1) > MOST_RATIO {
            return Err(Excess::Ratio(unpacked / packed.max(1)));
        }
        if name.ends_with("sharedstrings.xml") {
            refuse_untrue_count(&content)?;
        } else if name == "content.xml" {
            refuse_repeated_cells(&content)?;
        }
    }
    Ok(())
}

/// Room is made for as many texts as are announced, before any is read.
fn refuse_untrue_count(shared_texts: &[u8]) -> Result<(), Excess> {
    const COUNT: &[u8] = b"uniqueCount";
    let most = shared_texts.len() as u64 / SHORTEST_TEXT;
    let announced = shared_texts.windows(COUNT.len()).enumerate().filter(|(_, part)| *part == COUNT).map(|(at, _)| {
        let value = shared_texts.get(at + COUNT.len()..).unwrap_or_default().iter();
        let digits = value.skip_while(|byte| byte.is_ascii_whitespace() || b"='\"+".contains(byte));
        digits
            .take_while(|byte| byte.is_ascii_digit())
            .fold(0u64, |number, digit| number.saturating_mul(10).saturating_add(u64::from(digit - b'0')))
    });
    match announced.max() {
        Some(announced) if announced > most => Err(Excess::Announced(announced)),
        _ => Ok(()),
    }
}

/// A cell of an ODS file, and a row, can say how often it stands there; each is then made as often.
fn refuse_repeated_cells(content: &[u8]) -> Result<(), Excess> {
    let mut reader = Reader::from_reader(content);
    let mut sheet = Repeated::default();
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer) {
            Ok(Event::Start(tag)) => sheet.begin(&tag, true),
            Ok(Event::Empty(tag)) => {
                sheet.begin(&tag, false);
                sheet.end(tag.local_name().as_ref());
            }
            Ok(Event::Text(text)) => sheet.letters = sheet.letters.saturating_add(text.len() as u64),
            Ok(Event::End(tag)) => sheet.end(tag.local_name().as_ref()),
            Ok(Event::Eof) | Err(_) => return Ok(()), // who opens it says what is wrong
            Ok(_) => {}
        }
        if sheet.letters > MAX_CELL as u64 * 4 {
            return Err(Excess::Cell);
        }
        if sheet.text.saturating_add(sheet.row_text) > MAX_TEXT as u64 {
            return Err(Excess::Text);
        }
        if sheet.rows.saturating_mul(sheet.widest.saturating_sub(sheet.first.unwrap_or(0))) > MAX_CELLS as u64 {
            return Err(Excess::Cells);
        }
    }
}

/// How far the cells of a sheet reach that have anything in them.
#[derive(Default)]
struct Repeated {
    /// Rows up to the last with anything in it, from the first.
    rows: u64,
    /// Rows since then.
    empty_rows: u64,
    /// The first column with anything in it, and the one after the last.
    first: Option<u64>,
    widest: u64,
    /// Of the row: how often it stands there, its cells, the columns with anything, the bytes of text.
    repeats: u64,
    cells: u64,
    filled: Option<u64>,
    row_text: u64,
    /// Of the cell: how often it stands there, whether it has anything in it, the bytes of text.
    cell_repeats: u64,
    has_value: bool,
    letters: u64,
    /// Bytes of text of the sheet.
    text: u64,
}

impl Repeated {
    fn begin(&mut self, tag: &BytesStart<'_>, has_content: bool) {
        match tag.local_name().as_ref() {
            "table" => *self = Self { text: self.text, ..Self::default() },
            "table-row" => {
                (self.repeats, self.cells) = (repeats(tag, "number-rows-repeated"), 0);
                (self.filled, self.row_text) = (None, 0);
            }
            "table-cell" | "covered-table-cell" => {
                self.cell_repeats = repeats(tag, "number-columns-repeated");
                (self.has_value, self.letters) = (
                    has_content || tag.attributes().flatten().any(|of| of.key.local_name().as_ref().ends_with("value")),
                    0,
                );
            }
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            "table-cell" | "covered-table-cell" => {
                if self.has_value {
                    self.first = Some(self.first.map_or(self.cells, |first| first.min(self.cells)));
                    self.filled = Some(self.cells.saturating_add(self.cell_repeats));
                }
                self.cells = self.cells.saturating_add(self.cell_repeats);
                self.row_text = self.row_text.saturating_add(self.letters.saturating_mul(self.cell_repeats));
                (self.has_value, self.letters) = (false, 0);
            }
            "table-row" => match self.filled {
                Some(filled) => {
                    let before = if self.rows == 0 { 0 } else { self.empty_rows };
                    self.rows = self.rows.saturating_add(before).saturating_add(self.repeats);
                    self.empty_rows = 0;
                    self.widest = self.widest.max(filled);
                    self.text = self.text.saturating_add(self.row_text.saturating_mul(self.repeats));
                    self.row_text = 0;
                }
                None => self.empty_rows = self.empty_rows.saturating_add(self.repeats),
            },
            _ => {}
        }
    }
}

/// How often an element says that it stands there.
fn repeats(tag: &BytesStart<'_>, attribute: &str) -> u64 {
    let said = tag.attributes().flatten().find(|of| of.key.local_name().as_ref() == attribute);
    let value = said.and_then(|of| of.normalized_value(XmlVersion::Implicit1_0).ok().map(|value| value.into_owned()));
    value.and_then(|value| value.trim().parse().ok()).unwrap_or(1)
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Write};

    use rust_xlsxwriter::Workbook;
    use zip::{ZipWriter, write::SimpleFileOptions};

    use super::super::{Excess, Sheet, TableError};

    /// An XLSX file of one sheet, with these shared texts and these rows.
    fn xlsx(shared: &str, rows: &str) -> Vec<u8> {
        const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
        packed(&[
            (
                "_rels/.rels",
                &format!(
                    "<Relationships xmlns=\"{PACKAGE}\"><Relationship Id=\"a\" Type=\"{RELATIONS}/officeDocument\" \
                     Target=\"xl/workbook.xml\"/></Relationships>"
                ),
            ),
            (
                "xl/_rels/workbook.xml.rels",
                &format!(
                    "<Relationships xmlns=\"{PACKAGE}\"><Relationship Id=\"a\" Type=\"{RELATIONS}/worksheet\" \
                     Target=\"worksheets/sheet1.xml\"/></Relationships>"
                ),
            ),
            (
                "xl/workbook.xml",
                &format!(
                    "<workbook xmlns=\"{MAIN}\" xmlns:r=\"{RELATIONS}\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"a\"/>\
                     </sheets></workbook>"
                ),
            ),
            ("xl/sharedStrings.xml", shared),
            (
                "xl/worksheets/sheet1.xml",
                &format!("<worksheet xmlns=\"{MAIN}\"><sheetData>{rows}</sheetData></worksheet>"),
            ),
        ])
    }

    fn ods(rows: &str) -> Vec<u8> {
        const TYPE: &str = "application/vnd.oasis.opendocument.spreadsheet";
        packed(&[
            ("mimetype", TYPE),
            ("META-INF/manifest.xml", "<manifest:manifest xmlns:manifest=\"m\"/>"),
            (
                "content.xml",
                &format!(
                    "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\"><office:body>\
                     <office:spreadsheet><table:table table:name=\"A\">{rows}</table:table></office:spreadsheet></office:body>\
                     </office:document-content>"
                ),
            ),
        ])
    }

    fn packed(files: &[(&str, &str)]) -> Vec<u8> {
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, text) in files {
            archive.start_file(*name, SimpleFileOptions::default()).unwrap();
            archive.write_all(text.as_bytes()).unwrap();
        }
        archive.finish().unwrap().into_inner()
    }

    fn refused(bytes: &[u8]) -> Excess {
        match Sheet::read(bytes) {
            Err(TableError::Excess(excess)) => excess,
            other => panic!("{:?}", other.map(|sheet| sheet.len())),
        }
    }

    const SHARED: &str = "<sst xmlns=\"x\" uniqueCount=\"1\"><si><t>Acme</t></si></sst>";
    const CELL: &str = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>";

    #[test]
    fn files_as_they_are_usually_written_are_read() {
        assert_eq!(Sheet::read(&xlsx(SHARED, CELL)).unwrap().cell(0, 0), "Acme");
        let rows = "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell office:value-type=\"string\">\
                    <text:p>Acme</text:p></table:table-cell><table:table-cell table:number-columns-repeated=\"16383\"/>\
                    </table:table-row><table:table-row table:number-rows-repeated=\"1048573\"><table:table-cell/></table:table-row>";
        assert_eq!(Sheet::read(&ods(rows)).unwrap().len(), 3);
        let mut workbook = Workbook::new();
        let sheet = workbook.add_worksheet();
        for row in 0..20_000 {
            sheet.write(row, 0, "The same vendor over and over").unwrap();
        }
        assert_eq!(Sheet::read(&workbook.save_to_buffer().unwrap()).unwrap().len(), 20_000);
    }

    #[test]
    fn a_number_of_texts_that_is_announced_and_cannot_be_there_is_refused() {
        for number in ["4294967295", "18446744073709551615", "99999999999999999999999", "60"] {
            let shared = SHARED.replace("\"1\"", &format!(" '{number}'")).replace("= '", "='");
            assert!(matches!(refused(&xlsx(&shared, CELL)), Excess::Announced(_)), "{number}");
        }
        let behind = format!("<!--{}-->{}", " ".repeat(100_000), SHARED.replace("\"1\"", "\"4294967295\""));
        assert_eq!(refused(&xlsx(&behind, CELL)), Excess::Announced(4_294_967_295));
    }

    #[test]
    fn a_text_that_no_cell_can_hold_is_refused_before_it_is_copied_into_each() {
        let long = SHARED.replace("Acme", &"a".repeat(1_100_000));
        let cells: String = (1..10_000).map(|row| CELL.replace("A1", &format!("A{row}"))).collect();
        assert_eq!(refused(&xlsx(&long, &cells)), Excess::Cell);
        let most = SHARED.replace("Acme", &"é".repeat(32_767));
        assert_eq!(Sheet::read(&xlsx(&most, CELL)).unwrap().cell(0, 0).chars().count(), 32_767);
    }

    #[test]
    fn a_text_that_stands_in_more_cells_than_can_be_read_is_refused() {
        let long = SHARED.replace("Acme", &"a".repeat(32_767));
        let cells: String = (1..5_000).map(|row| CELL.replace('1', &row.to_string())).collect();
        assert_eq!(refused(&xlsx(&long, &cells)), Excess::Text);
    }

    #[test]
    fn what_becomes_a_hundred_times_as_large_is_refused() {
        let blanks = SHARED.replace("Acme", &" ".repeat(20 << 20));
        let Excess::Ratio(ratio) = refused(&xlsx(&blanks, CELL)) else { panic!() };
        assert!(ratio > 900, "{ratio}");
        let said = TableError::from(Excess::Ratio(ratio)).to_string();
        assert!(
            said.starts_with("it could not be opened because a part of it becomes") && said.contains("save it again")
        );
    }

    #[test]
    fn what_is_packed_in_many_parts_is_added_up() {
        let part = " ".repeat(100_000);
        let names: Vec<String> = (0..10).map(|number| format!("xl/media/{number}.bin")).collect();
        let files: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), part.as_str())).collect();
        let bytes = packed(&files);
        assert_eq!(super::refuse_more_than(999_999, &bytes), Err(Excess::Unpacked));
        assert_eq!(super::refuse_more_than(1_000_000, &bytes), Ok(()));
    }

    #[test]
    fn more_files_than_any_spreadsheet_has_are_refused() {
        let names: Vec<String> = (0..1_001).map(|number| number.to_string()).collect();
        let files: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "")).collect();
        assert_eq!(refused(&packed(&files)), Excess::Files(1_001));
    }

    #[test]
    fn a_cell_that_says_it_stands_there_millions_of_times_is_refused() {
        let cell = |rows: u32, columns: u32, text: &str| {
            ods(&format!(
                "<table:table-row table:number-rows-repeated=\"{rows}\"><table:table-cell office:value-type=\"string\" \
                 table:number-columns-repeated=\"{columns}\"><text:p>{text}</text:p></table:table-cell></table:table-row>"
            ))
        };
        assert_eq!(refused(&cell(1_000_000, 100, "a")), Excess::Cells);
        assert_eq!(refused(&cell(u32::MAX, u32::MAX, "a")), Excess::Text);
        assert_eq!(refused(&cell(10_000, 1, &"a".repeat(30_000))), Excess::Text);
        assert_eq!(refused(&cell(1, 1, &"a".repeat(200_000))), Excess::Cell);
    }

    #[test]
    fn a_table_of_text_with_more_cells_than_can_be_read_is_refused() {
        let row = ",".repeat(16_383);
        let text: String = (0..1_300).map(|_| format!("a{row}\n")).collect();
        assert_eq!(refused(text.as_bytes()), Excess::Cells);
    }
}

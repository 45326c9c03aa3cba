//! A spreadsheet that is written as its rows come, so that one of any length takes no more memory than a row. Cells have
//! their texts in them, as [ECMA-376](https://ecma-international.org/publications-and-standards/standards/ecma-376/) allows
//! (`inlineStr`): a table of shared texts could only be written when all of them are known.

use std::io::{self, Write};

use zip::{
    ZipWriter,
    result::ZipError,
    write::{SimpleFileOptions, StreamWriter},
};

use super::Failure;

/// As many rows, columns and characters in a cell as
/// [Excel](https://support.microsoft.com/en-us/office/1672b34d-7043-467e-8e27-269d656771c3) can show; it counts
/// characters as UTF-16 does.
const MOST_ROWS: u32 = 1_048_576;
const MOST_COLUMNS: usize = 16_384;
const MOST_CHARACTERS: usize = 32_767;

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// What stands around the one sheet.
const PARTS: [(&str, &str); 4] = [
    (
        "[Content_Types].xml",
        r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>"#,
    ),
    (
        "_rels/.rels",
        r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#,
    ),
    (
        "xl/workbook.xml",
        r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>"#,
    ),
    (
        "xl/_rels/workbook.xml.rels",
        r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#,
    ),
];

/// A cell.
pub enum Cell {
    /// Text, whatever it looks like.
    Text(String),
    /// A number.
    Number(f64),
}

/// A workbook with one sheet.
pub struct Workbook<W: Write> {
    zip: ZipWriter<StreamWriter<W>>,
    rows: u32,
    row: String, // being written
}

impl<W: Write> Workbook<W> {
    /// Writes what comes before the rows.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn new(out: W) -> Result<Self, Failure> {
        let mut zip = ZipWriter::new_stream(out);
        for (name, content) in PARTS {
            zip.start_file(name, SimpleFileOptions::default()).map_err(unwritten)?;
            write!(zip, "{HEAD}{content}")?;
        }
        zip.start_file("xl/worksheets/sheet1.xml", SimpleFileOptions::default()).map_err(unwritten)?;
        let sheet = r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>"#;
        write!(zip, "{HEAD}{sheet}")?;
        Ok(Self { zip, rows: 0, row: String::new() })
    }

    /// Writes the next row.
    ///
    /// # Errors
    /// If no spreadsheet can have it, or it cannot be written.
    pub fn write(&mut self, cells: impl Iterator<Item = Cell>) -> Result<(), Failure> {
        self.rows += 1;
        let number = self.rows;
        let refused = |what: &str, most: usize| {
            Failure::Table(format!(
                "row {number}: a spreadsheet has no more than {most} {what}; name a CSV file, which has no such limit"
            ))
        };
        if number > MOST_ROWS {
            return Err(refused("rows", MOST_ROWS as usize));
        }
        self.row = format!("<row r=\"{number}\">");
        for (column, cell) in cells.enumerate() {
            if column == MOST_COLUMNS {
                return Err(refused("columns", MOST_COLUMNS));
            }
            let place = || format!("{}{number}", letters(column));
            match cell {
                Cell::Number(value) => self.row += &format!("<c r=\"{}\"><v>{value}</v></c>", place()),
                Cell::Text(text) if text.is_empty() => {}
                Cell::Text(text) => {
                    if text.len() > MOST_CHARACTERS && text.encode_utf16().count() > MOST_CHARACTERS {
                        return Err(refused("characters in a cell", MOST_CHARACTERS));
                    }
                    let head = format!("<c r=\"{}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">", place());
                    self.row += &head;
                    escape(&text, &mut self.row);
                    self.row += "</t></is></c>";
                }
            }
        }
        self.row += "</row>";
        Ok(self.zip.write_all(self.row.as_bytes())?)
    }

    /// Writes what comes after the rows.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn finish(mut self) -> Result<(), Failure> {
        write!(self.zip, "</sheetData></worksheet>")?;
        self.zip.finish().map_err(unwritten)?;
        Ok(())
    }
}

fn unwritten(error: ZipError) -> Failure {
    Failure::Output(match error {
        ZipError::Io(error) => error,
        other => io::Error::other(other),
    })
}

/// What a column is called: A, B … Z, AA …
fn letters(column: usize) -> String {
    let letter = char::from(b'A' + (column % 26) as u8); // less than 26
    if column < 26 { letter.to_string() } else { letters(column / 26 - 1) + letter.encode_utf8(&mut [0; 4]) }
}

/// Text in XML. What XML cannot say is written as spreadsheets do, `_x0001_`; and what looks so is kept from being read so.
fn escape(text: &str, out: &mut String) {
    for (at, sign) in text.char_indices() {
        match sign {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '_' if is_escape(&text.as_bytes()[at..]) => out.push_str("_x005F_"),
            '\t' | '\n' => out.push(sign),
            '\0'..' ' | '\u{fffe}' | '\u{ffff}' => *out += &format!("_x{:04X}_", u32::from(sign)),
            _ => out.push(sign),
        }
    }
}

/// Whether this begins like `_x0001_`.
fn is_escape(text: &[u8]) -> bool {
    matches!(text, [b'_', b'x', digits @ .., ] if digits.get(4) == Some(&b'_') && digits[..4].iter().all(u8::is_ascii_hexdigit))
}

#[cfg(test)]
mod tests {
    use review::vendors::Sheet;

    use super::{Cell, MOST_CHARACTERS, MOST_ROWS, Workbook, letters};

    fn written(rows: &[&[&str]]) -> Sheet {
        let mut bytes = Vec::new();
        let mut workbook = Workbook::new(&mut bytes).unwrap();
        for row in rows {
            workbook.write(row.iter().map(|cell| Cell::Text((*cell).to_owned()))).unwrap();
        }
        workbook.finish().unwrap();
        Sheet::read(&bytes).unwrap()
    }

    #[test]
    fn every_text_is_read_again_as_it_was() {
        let texts = [
            "",
            " a ",
            "<&>\"'",
            "two\nlines",
            "tab\t",
            "_x0041_",
            "_x41_",
            "\u{1}\u{fffe}",
            "\r\n",
            "上海 🦀",
            "=1+1",
        ];
        let sheet = written(&[&["name"], &texts]);
        let read: Vec<&str> = (0..texts.len()).map(|column| sheet.raw(1, column)).collect();
        assert_eq!(read, texts);
    }

    #[test]
    fn columns_are_named_as_spreadsheets_name_them() {
        let named = [0, 25, 26, 27, 701, 702, 16_383].map(letters);
        assert_eq!(named, ["A", "Z", "AA", "AB", "ZZ", "AAA", "XFD"]);
    }

    #[test]
    fn what_no_spreadsheet_can_show_is_refused_with_its_row_and_what_to_do() {
        let mut workbook = Workbook::new(Vec::new()).unwrap();
        let longest = "é".repeat(MOST_CHARACTERS);
        workbook.write([Cell::Text(longest.clone())].into_iter()).unwrap();
        let longer = workbook.write([Cell::Text(longest + "é")].into_iter()).unwrap_err().to_string();
        assert!(longer.starts_with("row 2: ") && longer.contains("name a CSV file"), "{longer}");
        workbook.rows = MOST_ROWS;
        assert!(workbook.write(std::iter::empty()).unwrap_err().to_string().contains("1048576 rows"));
    }
}
